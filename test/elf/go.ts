import { execFileSync } from "node:child_process";
import type { GoBuildInfo } from "../../src/elf/buildinfo.ts";

/** Go's own reader: lines of `go version -m`, after the version those that build info has. */
export function askGo(file: string): GoBuildInfo {
  const text = execFileSync("go", ["version", "-m", file], { encoding: "utf8" });
  const [first = "", ...lines] = text.trimEnd().split("\n");
  const fields = lines.map((line) => line.split("\t").slice(1));
  const of = (word: string): string[][] => fields.filter(([name]) => name === word);
  const [mod] = of("mod");
  return {
    version: first.slice(`${file}: `.length),
    path: of("path")[0]?.[1] ?? "",
    main: mod === undefined ? null : { path: mod[1] ?? "", version: mod[2] ?? "" },
    deps: of("dep").length,
    settings: Object.fromEntries(
      of("build").map(([, setting = ""]) => {
        const at = setting.indexOf("=");
        const value = setting.slice(at + 1);
        return [
          setting.slice(0, at),
          value.startsWith('"') ? (JSON.parse(value) as string) : value,
        ];
      }),
    ),
  };
}
