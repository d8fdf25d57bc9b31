import { observe } from "../system/process.ts";
import type { Context } from "../system/context.ts";
import { which } from "../system/host.ts";
import { childEnvironment } from "../system/environment.ts";

/** Characters that would make a folder of a version (a tag may be release/1.2), or nothing printable. */
const unfit = /[^A-Za-z0-9._+-]/g;

/**
 * The version of the module's sources for `{version}` in `output`: the tag of the job, else what
 * `git describe --tags --always --dirty` says, else "devel".
 */
export async function describeVersion(directory: string, context: Context): Promise<string> {
  const { env } = context;
  if (env["GITHUB_REF_TYPE"] === "tag" && env["GITHUB_REF_NAME"]) {
    return env["GITHUB_REF_NAME"].replaceAll(unfit, "-");
  }
  const git = which("git", env);
  if (git === undefined) return "devel";
  const described = await observe(git, ["describe", "--tags", "--always", "--dirty"], {
    cwd: directory,
    env: childEnvironment(env),
    signal: context.signal,
  });
  const version = described.stdout.trim();
  return described.exitCode === 0 && version !== "" ? version.replaceAll(unfit, "-") : "devel";
}
