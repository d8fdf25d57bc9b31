import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Zippable } from "fflate";
import { Failure } from "../failure.ts";
import { hashFile } from "../system/file.ts";
import type { ArchivePlan } from "./plan.ts";

/** A file that goes into an archive. */
export interface PackedFile {
  /** In the archive's folder, with slashes. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly executable: boolean;
}

/** An archive that was made. */
export interface Packed {
  /** Absolute path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Memory: an archive is made in it. Bytes. */
const most = 1 << 30;

/**
 * Packs a target's products and what goes with them. The bytes follow from the names and contents
 * of the files and the time alone: sorted, of nobody, 0755 or 0644, and compressed by a compressor
 * that has the same answer on every machine.
 *
 * @param time of every file, in seconds since 1970.
 * @throws Failure for two files of one name, and for what cannot be read or written.
 */
export async function pack(
  plan: ArchivePlan,
  products: readonly PackedFile[],
  time: number,
  directory: string,
): Promise<Packed> {
  const file = resolve(directory, plan.path);
  const extras = plan.extras.map((extra) => ({ ...extra, executable: isExecutable(extra.file) }));
  const files = sorted([...products, ...extras], plan.path);
  let staging: string | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    staging = mkdtempSync(join(dirname(file), ".go-cross-matrix-"));
    const made = join(staging, "archive");
    const folder = stage(files, join(staging, "files"), plan.folder);
    const bytes = await packers[plan.format](folder, files, plan.folder, time);
    writeFileSync(made, bytes);
    renameSync(made, file);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure(
      `archive: ${file} cannot be made (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
      { remedy: "Choose a folder that this user may write, with room in it.", cause },
    );
  } finally {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
  }
  return { file, size: statSync(file).size, sha256: await hashFile(file) };
}

function isExecutable(file: string): boolean {
  return (statSync(file).mode & 0o100) !== 0;
}

function sorted(files: readonly PackedFile[], archive: string): PackedFile[] {
  const byName = new Map<string, PackedFile>();
  for (const one of files) {
    const before = byName.get(one.name);
    if (before !== undefined) {
      throw new Failure(
        `archive: ${before.file} and ${one.file} would both be ${one.name} in ${archive}`,
        { remedy: "Give the products names that differ, or leave one out of archive-files." },
      );
    }
    byName.set(one.name, one);
  }
  const bytes = files.reduce((sum, one) => sum + statSync(one.file).size, 0);
  if (bytes > most) {
    throw new Failure(`archive: ${archive} would have ${bytes} bytes in it; at most ${most} do`, {
      remedy: "Leave files out of archive-files, or symbols out of the products (ldflags: -s -w).",
    });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Lays the files out as they are to be in the archive. */
function stage(files: readonly PackedFile[], root: string, folder: string): string {
  for (const { name, file, executable } of files) {
    const place = join(root, folder, name);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(file, place);
    chmodSync(place, modeOf(executable));
  }
  return root;
}

const modeOf = (executable: boolean): number => (executable ? 0o755 : 0o644);

type Packer = (
  root: string,
  files: readonly PackedFile[],
  folder: string,
  time: number,
) => Promise<Uint8Array>;

/** Deflate's own default: beyond it a program takes twice the time for a tenth of a percent. */
const level = 6;

const packers: Readonly<Record<ArchivePlan["format"], Packer>> = {
  "tar.gz": async (root, files, folder, time) => {
    const [{ create }, { gzipSync }] = await Promise.all([import("tar"), import("fflate")]);
    const entries = files.map(({ name }) => `${folder}/${name}`);
    // portable: neither owner nor times of access.
    const options = { cwd: root, portable: true, mtime: new Date(time * 1000) };
    const tar = await create(options, entries).concat();
    return gzipSync(tar, { level, mtime: 0 });
  },
  zip: async (root, files, folder, time) => {
    const { zipSync } = await import("fflate");
    const stamp = { mtime: zipTime(time), extra: { [extendedTime]: timestamp(time) } };
    const entries: Zippable = {};
    for (const { name, executable } of files) {
      const path = `${folder}/${name}`;
      const attrs = ((0o100000 | modeOf(executable)) << 16) >>> 0;
      entries[path] = [readFileSync(join(root, path)), { level, os: unix, attrs, ...stamp }];
    }
    return zipSync(entries);
  },
};

/** "Version made by": the upper half of `attrs` is a mode (APPNOTE.TXT 4.4.2). */
const unix = 3;
/** Info-ZIP's extra field "UT": a byte that says which times follow, and these in UTC. */
const extendedTime = 0x5455;

function timestamp(time: number): Uint8Array {
  const field = new DataView(new ArrayBuffer(5));
  field.setUint8(0, 1);
  field.setUint32(1, time, true);
  return new Uint8Array(field.buffer);
}

/** A zip has local time, which must not depend on where it is made: this one's is UTC's. */
function zipTime(time: number): Date {
  const date = new Date(Math.max(time, 315_532_800) * 1000);
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
