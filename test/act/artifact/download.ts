/**
 * What the tests have in the place of actions/download-artifact: see upload.ts.
 */
import { join, matchesGlob } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { relay } from "./relay.ts";

await relay();

const { INPUT_NAME: name = "", INPUT_PATTERN: pattern = "*", INPUT_PATH: path = "." } = process.env;
const mergesAll = process.env["INPUT_MERGE-MULTIPLE"] === "true";
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts({ latest: true });
const wanted = artifacts.filter((artifact) =>
  name === "" ? matchesGlob(artifact.name, pattern || "*") : artifact.name === name,
);
if (name !== "" && wanted.length === 0) throw new Error(`Artifact not found for name: ${name}`);
for (const artifact of wanted) {
  const folder = name !== "" || mergesAll ? path : join(path, artifact.name);
  await client.downloadArtifact(artifact.id, { path: folder });
  process.stdout.write(`${artifact.name} is in ${folder}\n`);
}
