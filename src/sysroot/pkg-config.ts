import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import { crypto } from "../system/crypto.ts";
import { which } from "../system/host.ts";
import { toolFolder } from "../system/tool-folder.ts";
import { architectures } from "../targets/architectures.ts";

/**
 * Provides pkg-config, as a launcher that leaves its arguments in the folder that
 * GO_CROSS_MATRIX_EVIDENCE names: the host's, else pkgconf out of its package.
 *
 * @returns path of the launcher, for PKG_CONFIG.
 * @throws Failure where there is neither one nor apt.
 */
export async function providePkgConfig(context: Context): Promise<string> {
  const installed = which("pkg-config", context.env) ?? which("pkgconf", context.env);
  if (installed !== undefined) return launcher(installed, "", context);
  if (!hasApt(context.env)) {
    throw new Failure("there is no pkg-config on the PATH, and no apt to fetch one with", {
      remedy: "Install pkg-config or pkgconf.",
    });
  }
  const abi = architectures.get(context.host.arch)?.linux;
  const architecture = abi?.debian ?? context.host.arch;
  const { folder } = await provideTree({ architecture, packages: ["pkgconf"] }, context);
  // From Debian 12 on the program is pkgconf-bin's; before, pkgconf's own.
  const program = join(folder, "usr", "bin", "pkgconf");
  if (!existsSync(program)) throw new Failure(`the package pkgconf has no ${program}`);
  return launcher(program, join(folder, "usr", "lib", abi?.triple ?? ""), context);
}

/** @param libraries folder of the program's own libraries; "" where the host has them. */
function launcher(program: string, libraries: string, context: Context): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const script = [
    "#!/bin/sh",
    'if [ -n "$GO_CROSS_MATRIX_EVIDENCE" ]; then',
    `  printf '%s\\n' "$@" >"$GO_CROSS_MATRIX_EVIDENCE/pkg-config-$$.args"`,
    "fi",
    ...(libraries === "" ? [] : [`export LD_LIBRARY_PATH=${quoted(libraries)}`]),
    `exec ${quoted(program)} "$@"`,
    "",
  ].join("\n");
  const hash = crypto().createHash("sha256").update(script).digest("hex").slice(0, 16);
  const folder = toolFolder(context, "launchers", hash);
  const path = join(folder, "pkg-config");
  if (existsSync(path) && readFileSync(path, "utf8") === script) return path;
  mkdirSync(folder, { recursive: true });
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, script);
  chmodSync(partial, 0o755);
  renameSync(partial, path);
  return path;
}
