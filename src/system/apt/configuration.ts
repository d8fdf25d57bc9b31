import { join } from "node:path";
import { Failure } from "../../failure.ts";

/** Folders and files of a private root, below one folder. */
export interface AptLayout {
  readonly folder: string;
  readonly lists: string;
  readonly archives: string;
  readonly sources: string;
  /** dpkg's list of what is installed: empty, so that a closure is the whole closure. */
  readonly status: string;
  readonly configuration: string;
}

export function layoutIn(folder: string): AptLayout {
  return {
    folder,
    lists: join(folder, "lists"),
    archives: join(folder, "archives"),
    sources: join(folder, "sources"),
    status: join(folder, "status"),
    configuration: join(folder, "apt.conf"),
  };
}

/**
 * Settings below Acquire:: that say which indexes are fetched, not how an archive is reached: a
 * host's software centre asks for icons.
 */
const whatToFetch = /^Acquire::(?:IndexTargets|Languages|Changelogs|cdrom)\b/;

/**
 * apt.conf(5) of a private root. Of the host's settings it has those of how to reach and check an
 * archive (Acquire::*: proxies, certificates, time-outs, dates); its hooks are for the host and
 * work on the host's folders: docker-clean deletes in /var/cache after every update.
 *
 * @param hostDump what `apt-config dump` prints.
 * @throws Failure for a folder whose name cannot be written in such a file.
 */
export function aptConfiguration(
  layout: AptLayout,
  architecture: string,
  hostDump: string,
): string {
  const fallbacks = { "Acquire::Retries": "3" };
  const settings = {
    // Read after this file, unless it says where they are.
    "Dir::Etc::main": "/dev/null",
    "Dir::Etc::parts": "/dev/null",
    "Dir::Etc::sourcelist": "/dev/null",
    "Dir::Etc::sourceparts": layout.sources,
    "Dir::Etc::preferences": "/dev/null",
    "Dir::Etc::preferencesparts": "/dev/null",
    "Dir::State": layout.folder,
    "Dir::State::lists": layout.lists,
    "Dir::State::status": layout.status,
    "Dir::Cache": layout.folder,
    "Dir::Cache::archives": layout.archives,
    "APT::Architecture": architecture,
    "APT::Architectures": architecture,
    "APT::Install-Recommends": "false",
    // Nobody is switched to: the folders are this user's.
    "APT::Sandbox::User": "",
    // Half of the indexes are none; known from apt 2.1 on.
    "APT::Update::Error-Mode": "any",
    "Acquire::Languages": "none",
    // What is locked is this root's alone.
    "Debug::NoLocking": "true",
  };
  const taken = hostDump
    .split("\n")
    .filter((line) => /^Acquire::\S+ "[^"]+";$/.test(line) && !whatToFetch.test(line));
  return [...rendered(fallbacks), ...taken, ...rendered(settings)]
    .map((line) => `${line}\n`)
    .join("");
}

function rendered(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).map(([name, value]) => {
    if (/["\\\n]/.test(value)) {
      throw new Failure(`apt cannot work in ${JSON.stringify(value)}`, {
        remedy: "Set RUNNER_TEMP to a folder without quotes, backslashes or line breaks.",
      });
    }
    return `${name} "${value}";`;
  });
}
