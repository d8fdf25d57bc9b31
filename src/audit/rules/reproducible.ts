import type { Cause, Difference } from "../differences.ts";
import type { Observation } from "../rule.ts";

/** What a second build says of the first: nothing where their bytes are the same. */
export function describeDifference(
  difference: Difference,
  hashes: readonly [first: string, second: string],
): Observation {
  const { offset, sections, cause, shown } = difference;
  const [first] = sections;
  const origin = sections.find(({ name }) => !name.includes(".build"));
  const from =
    first === undefined || origin === undefined || origin === first
      ? ""
      : ` (a digest of the rest, of which ${origin.name} differs from offset ${hex(origin.offset)} on)`;
  const place =
    first === undefined ? `offset ${hex(offset)}` : `offset ${hex(first.offset)} in ${first.name}`;
  return {
    message: `differs from a second build of the same sources, first at ${place}${from}: ${causes[cause].what}, ${shown}`,
    remedy: causes[cause].remedy,
    evidence: `sha256 ${hashes[0]} and ${hashes[1]}${
      sections.length === 0 ? "" : `; sections ${sections.map(({ name }) => name).join(", ")}`
    }`,
  };
}

const hex = (offset: number): string => `0x${offset.toString(16)}`;

const causes: Readonly<Record<Cause, { readonly what: string; readonly remedy: string }>> = {
  vcs: {
    what: "the state of the repository is in it",
    remedy:
      "Let git ignore what builds leave behind (echo /dist/ >> .gitignore), or set flags: -buildvcs=false.",
  },
  settings: {
    what: "the settings of the build are in it",
    remedy: "Take what changes from build to build out of ldflags, flags and env.",
  },
  paths: {
    what: "the folder that it was built in is in it",
    remedy: "Set trimpath: true; for C code add -ffile-prefix-map=$PWD=. to CGO_CFLAGS in env.",
  },
  time: {
    what: "the time of the build seems to be in it",
    remedy:
      "Take __DATE__, __TIME__ and dates in ldflags out, or set SOURCE_DATE_EPOCH, which gcc and clang take for them, and run go clean -cache.",
  },
  "build-id": {
    what: "what it was linked from differs",
    remedy:
      "Look for tools that write anew each time, such as -toolexec; or set ldflags: -buildid=.",
  },
  unknown: {
    what: "something that the sources do not decide is in it",
    remedy: "Compare both with diffoscope; look at what -toolexec, cgo and the linker's flags do.",
  },
};
