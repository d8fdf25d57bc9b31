/**
 * What the tests have in the place of actions/upload-artifact, which cannot be fetched where they
 * run: the same protocol, by the same client, and of its inputs those that our workflows use. An
 * artifact of the same name is overwritten by act's server in any case.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { relay } from "./relay.ts";

await relay();

const path = (process.env["INPUT_PATH"] ?? "").trim();
const name = process.env["INPUT_NAME"] ?? "artifact";
const client = new DefaultArtifactClient();
const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const files = isFolder
  ? readdirSync(path, { recursive: true, withFileTypes: true })
      // As there: hidden files are not uploaded.
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name))
  : [path].filter((file) => existsSync(file));
if (files.length === 0) {
  process.stdout.write(`::warning::No files were found with the provided path: ${path}\n`);
} else {
  const { size } = await client.uploadArtifact(name, files, isFolder ? path : dirname(path));
  process.stdout.write(`${name}: ${files.length} files, ${size} bytes\n`);
}
