import table from "./ports.json" with { type: "json" };

/** The ports of one Go version: GOOS/GOARCH -> whether cgo is supported there. */
export type Ports = ReadonlyMap<string, boolean>;

const byMinor: ReadonlyMap<number, Ports> = new Map(
  Object.entries(table).map(([version, ports]) => [
    Number(version.slice("1.".length)),
    new Map(Object.entries(ports)),
  ]),
);

/** The newest minor version of the table (27 for Go 1.27). */
export const newestKnownMinor: number = Math.max(...byMinor.keys());
const oldestKnownMinor = Math.min(...byMinor.keys());

/**
 * The ports of Go 1.`minor` from the table; of the oldest one in it for what is older still.
 * undefined for a version newer than the table: then the real tool has to be asked.
 */
export function portsOf(minor: number): Ports | undefined {
  return byMinor.get(Math.max(minor, oldestKnownMinor));
}

/**
 * The ports that any Go from 1.`oldest` to 1.`newest` has, as far as the table knows: what can be
 * said before it is known which of them it will be.
 */
export function portsBetween(oldest: number, newest: number): Ports {
  const within = (minor: number): number =>
    Math.min(Math.max(minor, oldestKnownMinor), newestKnownMinor);
  const ports = new Map<string, boolean>();
  for (let minor = within(oldest); minor <= within(newest); minor += 1) {
    for (const [port, cgo] of byMinor.get(minor) ?? []) {
      ports.set(port, cgo || ports.get(port) === true);
    }
  }
  return ports;
}

/** Every port that any version in the table has: what a name can mean at all. */
export const everyPort: ReadonlySet<string> = new Set(
  [...byMinor.values()].flatMap((ports) => [...ports.keys()]),
);

/**
 * Ports whose programs only an external linker can link, so that they cannot be built with cgo
 * off. Source: MustLinkExternal in Go's internal/platform/supported.go.
 */
export const portsThatNeedCgo: ReadonlySet<string> = new Set([
  "android/386",
  "android/amd64",
  "android/arm",
  "ios/arm64",
]);

/**
 * Reads what `go tool dist list -json` prints.
 *
 * @throws SyntaxError when it is no JSON.
 */
export function readDistList(json: string): Ports {
  const listed = JSON.parse(json) as { GOOS: string; GOARCH: string; CgoSupported?: boolean }[];
  return new Map(
    listed.map(({ GOOS, GOARCH, CgoSupported }) => [`${GOOS}/${GOARCH}`, CgoSupported === true]),
  );
}
