import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree } from "../system/apt/tree.ts";
import type { Context, Environment } from "../system/context.ts";
import { replaceFile } from "../system/file.ts";
import { crypto } from "../system/crypto.ts";
import { which } from "../system/host.ts";
import { observe } from "../system/process.ts";
import { exportLines, quoted } from "../system/shell.ts";
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
  if (installed !== undefined) return launcher(installed, {}, context);
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
  const libraries = join(folder, "usr", "lib", abi?.triple ?? "");
  return launcher(program, { LD_LIBRARY_PATH: libraries }, context);
}

/**
 * The .pc files that calls of pkg-config opened, those that they require too.
 *
 * @param calls arguments of each call.
 * @param env the environment of the build, PKG_CONFIG in it.
 */
export async function pkgConfigFiles(
  calls: readonly (readonly string[])[],
  env: Environment,
  { signal }: Context,
): Promise<string[]> {
  const program = env["PKG_CONFIG"];
  if (program === undefined) return [];
  // The paths of the files themselves, not as the target has them.
  const asked = { env: { ...env, PKG_CONFIG_SYSROOT_DIR: "" }, signal };
  const files = new Map<string, string>();
  const queue = calls.flatMap((args) => args.filter((word) => /^[A-Za-z0-9]/.test(word)));
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (files.has(name)) continue;
    const [where, requires] = await Promise.all([
      observe(program, ["--variable=pcfiledir", name], asked),
      observe(program, ["--print-requires", "--print-requires-private", name], asked),
    ]);
    files.set(name, where.exitCode === 0 ? join(where.stdout.trim(), `${name}.pc`) : "");
    // "glib-2.0 >= 2.74": of a line the name.
    queue.push(...requires.stdout.split("\n").flatMap((line) => /^\S+/.exec(line)?.[0] ?? []));
  }
  return [...files.values()].filter((file) => file !== "");
}

/** @param variables what lets the program find its libraries; none where the host has them. */
function launcher(
  program: string,
  variables: Readonly<Record<string, string>>,
  context: Context,
): string {
  const script = [
    "#!/bin/sh",
    'if [ -n "$GO_CROSS_MATRIX_EVIDENCE" ]; then',
    `  printf '%s\\n' "$@" >"$GO_CROSS_MATRIX_EVIDENCE/pkg-config-$$.args"`,
    "fi",
    ...exportLines(variables),
    `exec ${quoted(program)} "$@"`,
    "",
  ].join("\n");
  const hash = crypto().createHash("sha256").update(script).digest("hex").slice(0, 16);
  const folder = toolFolder(context, "launchers", hash);
  const path = join(folder, "pkg-config");
  if (existsSync(path) && readFileSync(path, "utf8") === script) return path;
  replaceFile(path, script, 0o755);
  return path;
}
