import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A toolchain of which the tests make an ordinary distribution. */
export const distributed = "1.25.5";

export interface Distribution {
  /** goX.Y.Z.OS-ARCH.tar.gz */
  readonly filename: string;
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  /** What the checksum database has for the module of the same version. */
  readonly hash: string;
}

/**
 * The tarball of a Go, as the site has it, made once a machine of the files of its toolchain module:
 * under go/, with go.mod files by their own name, and with a folder that modules lack.
 */
export function distribution(version = distributed): Distribution {
  const arch = { x64: "amd64", arm64: "arm64" }[process.arch as string] ?? process.arch;
  const platform = `${process.platform}-${arch}`;
  const name = `golang.org/toolchain@v0.0.1-go${version}.${platform}`;
  const { Zip, Sum } = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", name], {
      cwd: tmpdir(),
      encoding: "utf8",
      env: { ...process.env, GOTOOLCHAIN: "local" },
    }),
  ) as { readonly Zip: string; readonly Sum: string };
  const filename = `go${version}.${platform}.tar.gz`;
  const path = join(tmpdir(), "go-cross-matrix-test-distribution", filename);
  if (!existsSync(path)) {
    mkdirSync(join(path, ".."), { recursive: true });
    const here = mkdtempSync(`${path}-`);
    execFileSync("python3", ["-m", "zipfile", "-e", Zip, here]);
    renameSync(join(here, name), join(here, "go"));
    const programs = "go/bin go/pkg/tool -type f -exec chmod +x {} +".split(" ");
    execFileSync("find", programs, { cwd: here });
    const rename = 'for f; do mv "$f" "${f%/_go.mod}/go.mod"; done';
    const found = ["go", "-name", "_go.mod", "-exec", "sh", "-c", rename, "sh", "{}", "+"];
    execFileSync("find", found, { cwd: here });
    mkdirSync(join(here, "go", "doc"));
    execFileSync("cp", ["go/LICENSE", "go/doc/LICENSE"], { cwd: here });
    execFileSync("tar", ["-I", "gzip -1", "-cf", "all.tar.gz", "go"], { cwd: here });
    renameSync(join(here, "all.tar.gz"), path);
    rmSync(here, { recursive: true });
  }
  const content = readFileSync(path);
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { filename, path, sha256, size: content.length, hash: Sum };
}
