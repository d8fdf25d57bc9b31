import { spawn } from "node:child_process";
import type { Context } from "../context.ts";
import { exec, observe } from "../process.ts";
import { aptHelper } from "./listed.ts";
import { openAptRoot } from "./root.ts";
import type { Wanted } from "./sources.ts";

/** The archive's lists of files (Debian's repository format, "Contents indices"), as an index target. */
const target = "Acquire::IndexTargets::deb::Contents-deb";
const settings = {
  MetaKey: "$(COMPONENT)/Contents-$(ARCHITECTURE)",
  ShortDescription: "Contents",
  Description: "Contents",
  KeepCompressed: "true",
};
const options = Object.entries(settings).flatMap(([name, value]) => [
  "-o",
  `${target}::${name}=${value}`,
]);

/**
 * Asks the archive which packages have certain files. Fetches some 40 MB: asked only to explain a
 * failure.
 *
 * @param paths in the package, without a slash in front: usr/include/zlib.h.
 * @returns names of packages by path; of a path that nobody has there is none.
 * @throws Failure when the lists cannot be fetched.
 */
export async function packagesWith(
  paths: readonly string[],
  wanted: Wanted,
  context: Context,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const apt = await openAptRoot(wanted, context);
  try {
    const { env } = apt;
    const { signal } = context;
    await exec("apt-get", ["update", "-q", ...options], { env, signal });
    const listing = await exec(
      "apt-get",
      ["indextargets", ...options, "--format", "$(FILENAME)", "Created-By: Contents-deb"],
      { env, signal },
    );
    const found = new Map<string, string[]>();
    for (const file of listing.stdout.split("\n").filter((name) => name !== "")) {
      for (const [path, packages] of parseContents(await matching(file, paths, env, context))) {
        found.set(path, [...new Set([...(found.get(path) ?? []), ...packages])]);
      }
    }
    return found;
  } finally {
    apt.close();
  }
}

/** The lines of a list that are about the paths: a list has some 500 MB of others. */
async function matching(
  file: string,
  paths: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { signal }: Context,
): Promise<string> {
  const escaped = paths.map((path) => path.replaceAll(/[.+*?^$()[\]{}|\\]/g, "\\$&"));
  const expression = `^(${escaped.join("|")})[[:space:]]`;
  const source = spawn(aptHelper, ["cat-file", file], { env, stdio: ["ignore", "pipe", "ignore"] });
  const failed = new Promise<never>((_, reject) => {
    source.once("error", reject);
  });
  const search = observe("grep", ["-E", "--", expression], {
    env: { ...env, LC_ALL: "C" },
    signal,
    stdin: source.stdout,
  });
  return (await Promise.race([search, failed])).stdout;
}

/** PATH, white space, then SECTION/PACKAGE between commas. */
export function parseContents(text: string): Map<string, string[]> {
  return new Map(
    [...text.matchAll(/^(\S.*?)\s+(\S+)$/gm)].map(([, path = "", packages = ""]) => [
      path,
      packages.split(",").map((name) => name.slice(name.lastIndexOf("/") + 1)),
    ]),
  );
}
