import type { Observation, Program, Rule } from "../rule.ts";

/** What the go command recorded in the file is what the plan decided. */
export const settings: Rule<Program> = {
  id: "identity/settings",
  severity: "error",
  *check({ go, expected }: Program): Iterable<Observation> {
    if (go === null || expected === null) return;
    const { target, cgo } = expected;
    const wanted: readonly (readonly [string, string])[] = [
      ["GOOS", target.goos],
      ["GOARCH", target.goarch],
      ...(target.level === null ? [] : [[target.level.variable, target.level.value] as const]),
      ...(cgo === null ? [] : [["CGO_ENABLED", cgo ? "1" : "0"] as const]),
    ];
    for (const [name, value] of wanted) {
      const seen = go.settings[name];
      // Go records GOARM64 and GORISCV64 since 1.23 only, and nothing with -buildvcs alone.
      if (seen === undefined || spelled(name, seen) === spelled(name, value)) continue;
      yield {
        message: `was built with ${name}=${seen}, wanted ${name}=${value} for ${target.platform}`,
        remedy: `Take ${name} out of env, GOFLAGS and \`go env -w\`, and build ${target.platform} again.`,
        evidence: `build ${name}=${seen} in .go.buildinfo (\`go version -m\` shows it)`,
      };
    }
  },
};

/** GOARM has two spellings for its default float ABI, GOARM64 a mandatory option from v8.1 on. */
function spelled(name: string, value: string): string {
  if (name === "GOARM") {
    const [level = "", float = level === "5" ? "softfloat" : "hardfloat"] = value.split(",");
    return `${level},${float}`;
  }
  if (name === "GOARM64") {
    const [level = "", ...options] = value.split(",");
    const all = level === "v8.0" ? options : ["lse", ...options];
    return [level, ...new Set(all)].sort().join(",");
  }
  return value;
}
