import { inspect } from "../../src/audit/inspect.ts";
import { builtInPolicy } from "../../src/audit/policy.ts";
import { withFile } from "../../src/system/file.ts";
import { parsePlatform } from "../../src/targets/platform.ts";

/*
 * Inspects a file in a process of its own, as a product for linux/amd64, and prints what that cost.
 * A file that costs nothing is inspected first: loading and compiling the rules is no file's doing.
 */
const [file = "", warming = ""] = process.argv.slice(2);
const expected = {
  target: parsePlatform("linux/amd64"),
  cgo: null,
  trimpath: true,
  glibc: "",
  findLibrary: () => null,
  linker: "",
};
const once = (path: string): string[] =>
  withFile(path, (source) => inspect(source, path, expected, builtInPolicy)).findings.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
once(warming);
const before = process.resourceUsage().maxRSS;
const started = performance.now();
const findings = once(file);
const milliseconds = performance.now() - started;
const kibibytes = process.resourceUsage().maxRSS - before;
process.stdout.write(JSON.stringify({ milliseconds, kibibytes, findings }));
