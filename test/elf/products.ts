import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every architecture that Go builds Linux programs for. */
export const architectures = [
  "386",
  "amd64",
  "arm",
  "arm64",
  "loong64",
  "mips",
  "mips64",
  "mips64le",
  "mipsle",
  "ppc64",
  "ppc64le",
  "riscv64",
  "s390x",
];

/** A program without dependencies, so that thirteen architectures are built in seconds. */
const source = 'package main\n\nfunc main() { println("hello") }\n';

/** How a product is built. */
export interface Recipe {
  readonly goarch: string;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const folder = join(tmpdir(), "go-cross-matrix-test-products");

/**
 * A product of the real go command, built once a machine and recipe.
 *
 * @returns its path.
 */
export function product({ goarch, flags = [], env = {} }: Recipe): string {
  const version = execFileSync("go", ["env", "GOVERSION"], { encoding: "utf8" }).trim();
  const name = [version, goarch, ...flags, ...Object.entries(env).flat()]
    .join("_")
    .replaceAll(/[^\w.=-]/g, "");
  const file = join(folder, name);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const here = mkdtempSync(join(folder, "build-"));
  writeFileSync(join(here, "go.mod"), "module example.org/product\n\ngo 1.21\n");
  writeFileSync(join(here, "main.go"), source);
  execFileSync("go", ["build", "-trimpath", ...flags, "-o", "product", "."], {
    cwd: here,
    env: {
      ...process.env,
      GOOS: "linux",
      GOARCH: goarch,
      CGO_ENABLED: "0",
      GOFLAGS: "-buildvcs=false",
      GOTOOLCHAIN: "local",
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  renameSync(join(here, "product"), file);
  rmSync(here, { recursive: true });
  return file;
}
