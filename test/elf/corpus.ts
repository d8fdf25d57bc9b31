import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAptRoot } from "../../src/system/apt/root.ts";
import { isElf } from "../../src/elf/header.ts";
import { withFile } from "../../src/system/file.ts";
import { contextIn } from "../context.ts";
import { disagreements } from "./readelf-differences.ts";

/*
 * npm run test:corpus [ARCHITECTURE...]: every ELF file of some packages of the distribution, for
 * each of its architectures, against readelf. Hundreds of megabytes are fetched, once a machine, into
 * a folder whose name is printed.
 */
const packages = ["coreutils", "openssl", "fzf", "restic", "musl", "gdbserver", "busybox"];
const everywhere = "amd64 arm64 armel armhf i386 mips64el mipsel ppc64el s390x".split(" ");
const folder = join(tmpdir(), "go-cross-matrix-test-corpus");

async function laidOut(architecture: string): Promise<string> {
  const root = join(folder, architecture);
  if (existsSync(root)) return root;
  mkdirSync(folder, { recursive: true });
  const here = mkdtempSync(join(folder, "fetch-"));
  const apt = await openAptRoot({ architecture }, contextIn(here, { env: process.env }));
  try {
    await apt.update();
    for (const { path } of await apt.download(packages)) {
      execFileSync("dpkg-deb", ["--extract", path, join(here, "root")]);
    }
    renameSync(join(here, "root"), root);
    return root;
  } finally {
    apt.close();
    rmSync(here, { recursive: true, force: true });
  }
}

function* elfFilesIn(below: string): Generator<string> {
  for (const name of readdirSync(below)) {
    const path = join(below, name);
    const status = lstatSync(path);
    if (status.isDirectory()) yield* elfFilesIn(path);
    else if (status.isFile() && withFile(path, isElf)) yield path;
  }
}

const asked = process.argv.slice(2);
for (const architecture of asked.length > 0 ? asked : everywhere) {
  const files = [...elfFilesIn(await laidOut(architecture))];
  const differences = disagreements(files);
  const result = differences.length === 0 ? "as readelf" : `${differences.length} differences`;
  process.stdout.write(`${architecture}: ${files.length} files, ${result}\n`);
  for (const difference of differences) process.stdout.write(`  ${difference}\n`);
  if (differences.length > 0) process.exitCode = 1;
}
process.stdout.write(`${folder}\n`);
