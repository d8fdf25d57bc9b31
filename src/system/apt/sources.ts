/** One stanza of apt's sources (sources.list(5)): where packages come from, and who signs them. */
export interface Source {
  readonly uris: readonly string[];
  readonly suites: readonly string[];
  readonly components: readonly string[];
  /** Other fields, as they stand: Signed-By, Trusted, Check-Valid-Until... */
  readonly options: Readonly<Record<string, string>>;
}

/** Reads one-line entries: `deb [signed-by=FILE] URI SUITE COMPONENT...` */
export function parseOneLineSources(text: string): Source[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line);
    if (match === null) return [];
    const [, options = "", uri = "", suite = "", components = ""] = match;
    const pairs = options.split(/\s+/).flatMap((option) => {
      const [key = "", value] = option.split("=");
      return value === undefined ? [] : [[fieldName(key), value.replaceAll(",", " ")] as const];
    });
    return [
      {
        uris: [uri],
        suites: [suite],
        components: components.trim().split(/\s+/),
        options: Object.fromEntries(pairs),
      },
    ];
  });
}

/** signed-by of a one-line entry is Signed-By of a stanza. */
function fieldName(option: string): string {
  return option.replaceAll(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => dash + letter.toUpperCase(),
  );
}

/** Reads deb822 stanzas, the form of *.sources files. */
export function parseDeb822Sources(text: string): Source[] {
  return text.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map<string, string>();
    let last = "";
    for (const line of stanza.split("\n").filter((one) => !one.startsWith("#"))) {
      const [, name, value = ""] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined) {
        last = name;
        fields.set(name, value);
      } else if (/^\s/.test(line) && last !== "") {
        fields.set(last, `${fields.get(last) ?? ""}\n${line}`); // an inline key has many lines
      }
    }
    const list = (name: string): string[] =>
      (fields.get(name) ?? "").split(/\s+/).filter((word) => word !== "");
    if (!list("Types").includes("deb") || fields.get("Enabled")?.toLowerCase() === "no") return [];
    const known = new Set(["Types", "URIs", "Suites", "Components", "Enabled", "Architectures"]);
    const options = Object.fromEntries([...fields].filter(([name]) => !known.has(name)));
    return [
      { uris: list("URIs"), suites: list("Suites"), components: list("Components"), options },
    ];
  });
}

/**
 * The stanzas of the distribution's own archive: those whose suite is the release's codename or
 * one of its pockets. What others publish stays out: it has no packages of ours, and may be down.
 */
export function archiveSources(sources: readonly Source[], codename: string): Source[] {
  return sources.flatMap((source) => {
    const suites = source.suites.filter(
      (suite) => suite === codename || suite.startsWith(`${codename}-`),
    );
    return suites.length > 0 ? [{ ...source, suites }] : [];
  });
}

/** The stanzas as a *.sources file for one architecture. */
export function renderSources(sources: readonly Source[], architecture: string): string {
  return sources
    .map(({ uris, suites, components, options }) =>
      Object.entries({
        Types: "deb",
        URIs: uris.join(" "),
        Suites: suites.join(" "),
        Components: components.join(" "),
        ...options,
        Architectures: architecture,
      })
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(""),
    )
    .join("\n");
}
