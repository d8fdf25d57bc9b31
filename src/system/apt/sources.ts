/** One stanza of apt's sources (sources.list(5)): where packages come from, and who signs them. */
export interface Source {
  readonly uris: readonly string[];
  readonly suites: readonly string[];
  readonly components: readonly string[];
  /** Debian's names of the architectures it is for; none: all. */
  readonly architectures: readonly string[];
  /** Other fields, as they stand: Signed-By (paths, fingerprints or a key), Trusted, By-Hash... */
  readonly options: Readonly<Record<string, string>>;
}

/** What packages are wanted from. */
export interface Wanted {
  /** Debian's name: amd64, armhf. */
  readonly architecture: string;
  /** Codename of another release than the host's. */
  readonly suite?: string | undefined;
  /** Address that stands in for that of the distribution's archive. */
  readonly mirror?: string | undefined;
}

/** The host's release: ID and VERSION_CODENAME of os-release(5), and what dpkg calls its machine. */
export interface Release {
  readonly distribution: string;
  readonly codename: string;
  readonly architecture: string;
}

/** Reads one-line entries: `deb [arch=amd64 signed-by=FILE] URI SUITE COMPONENT...` */
export function parseOneLineSources(text: string): Source[] {
  return text.split("\n").flatMap((line) => {
    const match = /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s+([^#]+)/.exec(line);
    if (match === null) return [];
    const [, bracketed = "", uri = "", suite = "", components = ""] = match;
    const options = new Map(
      words(bracketed).flatMap((option) => {
        const [, name, value] = /^([a-z-]+[a-z])=(.*)$/.exec(option) ?? [];
        return name === undefined || value === undefined
          ? []
          : [[name, value.replaceAll(",", " ")] as const];
      }),
    );
    const architectures = words(options.get("arch") ?? "");
    for (const name of decidedHere) options.delete(name);
    return [
      {
        uris: [uri],
        suites: [suite],
        components: words(components),
        architectures,
        options: Object.fromEntries(
          [...options].map(([name, value]) => [stanzaField(name), value] as const),
        ),
      },
    ];
  });
}

/** Reads deb822 stanzas, the form of *.sources files. Names of fields are of no one case. */
export function parseDeb822Sources(text: string): Source[] {
  return text.split(/\n[ \t]*\n/).flatMap((stanza) => {
    const fields = readStanza(stanza);
    const list = (name: string): string[] => words(fields.get(name) ?? "");
    if (!list("types").includes("deb")) return [];
    if (/^(?:no|false|off|0)$/i.test(fields.get("enabled") ?? "")) return [];
    const source = {
      uris: list("uris"),
      suites: list("suites"),
      components: list("components"),
      architectures: list("architectures"),
    };
    const named = new Set(["types", "enabled", ...Object.keys(source), ...decidedHere]);
    const rest = [...fields].filter(([name]) => !named.has(name));
    return [
      {
        ...source,
        options: Object.fromEntries(rest.map(([name, value]) => [stanzaField(name), value])),
      },
    ];
  });
}

/** Options that say which indexes are fetched: a private root asks for packages alone. */
const decidedHere = ["arch", "lang", "target", "languages", "targets", "pdiffs"];

function readStanza(stanza: string): Map<string, string> {
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of stanza.split("\n")) {
    if (line.startsWith("#")) continue;
    const [, name, value = ""] = /^([\w-]+):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined) {
      last = name.toLowerCase();
      fields.set(last, value);
    } else if (/^[ \t]/.test(line) && last !== undefined) {
      fields.set(last, `${fields.get(last) ?? ""}\n${line}`); // an inline key has many lines
    }
  }
  return fields;
}

/** signed-by of a one-line entry is Signed-By of a stanza. */
function stanzaField(option: string): string {
  return option.replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/**
 * The stanzas of the distribution's own archive, made out for what is wanted: those whose suite is
 * the release's codename or one of its pockets. What others publish stays out: it has no packages
 * of ours, and may be down.
 */
export function archiveSources(
  sources: readonly Source[],
  release: Release,
  wanted: Wanted,
): Source[] {
  const { codename } = release;
  const archive = sources.flatMap((source) => {
    const suites = source.suites.filter(
      (suite) => suite === codename || suite.startsWith(`${codename}-`),
    );
    const uris = source.uris.filter((uri) => !uri.startsWith("cdrom:"));
    return codename !== "" && suites.length > 0 && uris.length > 0
      ? [{ ...source, suites, uris }]
      : [];
  });
  const applicable = forArchitecture(archive, release, wanted.architecture);
  const main = applicable.find(({ suites }) => suites.includes(codename));
  return applicable.flatMap((source) => {
    const suites = suitesOf(source.suites, codename, wanted.suite);
    // Updates come from the archive itself; Debian's security archive is another, with no mirrors.
    const inMirror = source.uris.some((uri) => main?.uris.includes(uri));
    const uris = inMirror && wanted.mirror !== undefined ? [wanted.mirror] : source.uris;
    return suites.length > 0
      ? [{ ...source, suites, uris, architectures: [wanted.architecture] }]
      : [];
  });
}

/** Releases without an end: they have no pockets. */
const rolling: ReadonlySet<string> = new Set(["sid", "unstable"]);

function suitesOf(suites: readonly string[], codename: string, wanted = codename): string[] {
  return suites.flatMap((suite) => {
    const pocket = suite.slice(codename.length);
    return pocket !== "" && rolling.has(wanted) ? [] : [wanted + pocket];
  });
}

/** Where Ubuntu publishes its architectures; each archive has no others. */
const ubuntuArchives = [
  { architectures: ["amd64", "i386"], uri: "http://archive.ubuntu.com/ubuntu" },
  {
    architectures: ["arm64", "armhf", "ppc64el", "riscv64", "s390x"],
    uri: "http://ports.ubuntu.com/ubuntu-ports",
  },
] as const;

/**
 * Stanzas that are for the architecture; where all are for others, those. Ubuntu's are pointed at
 * the archive that has the architecture, unless they name it themselves.
 */
function forArchitecture(
  sources: readonly Source[],
  { distribution, architecture: host }: Release,
  wanted: string,
): readonly Source[] {
  const naming = sources.filter(({ architectures }) => architectures.includes(wanted));
  if (naming.length > 0 && wanted !== host) return naming;
  const open = sources.filter(
    ({ architectures }) => architectures.length === 0 || architectures.includes(wanted),
  );
  const applicable = open.length > 0 ? open : sources;
  const archiveOf = (architecture: string): string | undefined =>
    ubuntuArchives.find(({ architectures }) =>
      (architectures as readonly string[]).includes(architecture),
    )?.uri;
  const other = archiveOf(wanted);
  if (distribution !== "ubuntu" || other === undefined || other === archiveOf(host)) {
    return applicable;
  }
  return applicable.map((source) => ({ ...source, uris: [other] }));
}

/** The stanzas as a *.sources file. */
export function renderSources(sources: readonly Source[]): string {
  return sources
    .map(({ uris, suites, components, architectures, options }) =>
      Object.entries({
        Types: "deb",
        URIs: uris.join(" "),
        Suites: suites.join(" "),
        Components: components.join(" "),
        ...(architectures.length > 0 ? { Architectures: architectures.join(" ") } : {}),
        ...options,
      })
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(""),
    )
    .join("\n");
}
