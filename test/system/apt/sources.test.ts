import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  archiveSources,
  parseDeb822Sources,
  parseOneLineSources,
  renderSources,
  type Release,
  type Source,
} from "../../../src/system/apt/sources.ts";

const oneLine = `
# deb http://commented.example/debian bookworm main
deb http://archive.example/debian bookworm main contrib # a comment
deb-src http://archive.example/debian bookworm main
  deb [ arch=amd64,arm64 signed-by=/keys/a.gpg check-valid-until=no lang=de ] https://b.example/x bookworm-updates main
deb cdrom:[Debian 12 _Bookworm_]/ bookworm main
deb [arch+=i386 trusted=yes] file:/srv/debs bookworm main
`;

describe("one-line sources", () => {
  const sources = parseOneLineSources(oneLine);

  it("are read with their options, and nothing but binary packages", () => {
    assert.deepEqual(sources[0], {
      uris: ["http://archive.example/debian"],
      suites: ["bookworm"],
      components: ["main", "contrib"],
      architectures: [],
      options: {},
    });
    assert.deepEqual(sources[1], {
      uris: ["https://b.example/x"],
      suites: ["bookworm-updates"],
      components: ["main"],
      architectures: ["amd64", "arm64"],
      options: { "Signed-By": "/keys/a.gpg", "Check-Valid-Until": "no" },
    });
    assert.deepEqual(sources.at(-1)?.options, { Trusted: "yes" });
  });

  it("on a CD are not taken", () => {
    const uris = archive(sources, { architecture: "amd64" }).flatMap((source) => source.uris);
    assert.equal(uris.filter((uri) => uri.startsWith("cdrom")).length, 0);
  });
});

const key = `-----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQINBGPL0BUBEADmW5NdOOHwPIJlgPu6JDcKw/NZJPR8lsD3K87ZM18gzyQZJD+w
 =abcd
 -----END PGP PUBLIC KEY BLOCK-----`;

const deb822 = `Types: deb deb-src
URIs: http://archive.example/debian
# a comment in the middle
Suites: bookworm
 bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

types: deb
uris: http://security.example/debian-security
suites: bookworm-security
components: main
signed-by: ${key}
\t
Types: deb
URIs: https://download.docker.example/linux/debian
Suites: stable
Components: main

Types: deb-src
URIs: http://sources.example
Suites: bookworm
Components: main

Enabled: No
Types: deb
URIs: http://disabled.example
Suites: bookworm
Components: main
`;

describe("deb822 sources", () => {
  const sources = parseDeb822Sources(deb822);

  it("are read with lists over lines, in fields of any case", () => {
    assert.deepEqual(
      sources.map(({ uris, suites }) => [uris, suites]),
      [
        [["http://archive.example/debian"], ["bookworm", "bookworm-updates"]],
        [["http://security.example/debian-security"], ["bookworm-security"]],
        [["https://download.docker.example/linux/debian"], ["stable"]],
      ],
    );
  });

  it("keep a key that is written out", () => {
    assert.equal(sources[1]?.options["Signed-By"], key);
  });

  it("come back from what is rendered as they were", () => {
    assert.deepEqual(parseDeb822Sources(renderSources(sources)), sources);
  });
});

const debian: Release = { distribution: "debian", codename: "bookworm", architecture: "amd64" };

function archive(
  sources: readonly Source[],
  wanted: { architecture: string; suite?: string; mirror?: string },
  release = debian,
): Source[] {
  return archiveSources(sources, release, wanted);
}

/** Where from and what, without the rest. */
function places(sources: readonly Source[]): string[] {
  return sources.map(({ uris, suites }) => `${uris.join(" ")} ${suites.join(" ")}`);
}

describe("the distribution's archive", () => {
  const sources = parseDeb822Sources(deb822);

  it("is what has the release's codename; others' repositories stay out", () => {
    assert.deepEqual(places(archive(sources, { architecture: "arm64" })), [
      "http://archive.example/debian bookworm bookworm-updates",
      "http://security.example/debian-security bookworm-security",
    ]);
  });

  it("is asked for one architecture", () => {
    for (const { architectures } of archive(sources, { architecture: "armhf" })) {
      assert.deepEqual(architectures, ["armhf"]);
    }
  });

  it("of a codename that begins alike is another's", () => {
    const other = parseOneLineSources("deb http://a.example bookwormish main");
    assert.deepEqual(archive(other, { architecture: "amd64" }), []);
  });

  it("is not known where the release has no codename", () => {
    assert.deepEqual(archive(sources, { architecture: "amd64" }, { ...debian, codename: "" }), []);
  });

  it("can be that of another release, with its pockets", () => {
    assert.deepEqual(places(archive(sources, { architecture: "arm64", suite: "bullseye" })), [
      "http://archive.example/debian bullseye bullseye-updates",
      "http://security.example/debian-security bullseye-security",
    ]);
  });

  it("of a release without an end has no pockets", () => {
    assert.deepEqual(places(archive(sources, { architecture: "arm64", suite: "sid" })), [
      "http://archive.example/debian sid",
    ]);
  });

  it("can be a mirror's; what is not in the archive is not in its mirror", () => {
    assert.deepEqual(
      places(archive(sources, { architecture: "arm64", mirror: "https://m.example/debian" })),
      [
        "https://m.example/debian bookworm bookworm-updates",
        "http://security.example/debian-security bookworm-security",
      ],
    );
  });
});

describe("Ubuntu's two archives", () => {
  const ubuntu: Release = { distribution: "ubuntu", codename: "noble", architecture: "amd64" };
  const main = parseDeb822Sources(`Types: deb
URIs: mirror+file:/etc/apt/apt-mirrors.txt
Suites: noble noble-updates noble-security
Components: main universe
Signed-By: /usr/share/keyrings/ubuntu-archive-keyring.gpg
`);

  it("are told apart: the ports archive has arm64", () => {
    const [source] = archive(main, { architecture: "arm64" }, ubuntu);
    assert.deepEqual(source?.uris, ["http://ports.ubuntu.com/ubuntu-ports"]);
    assert.deepEqual(source?.suites, ["noble", "noble-updates", "noble-security"]);
    assert.equal(source?.options["Signed-By"], "/usr/share/keyrings/ubuntu-archive-keyring.gpg");
  });

  it("are told apart: the main one has amd64 for an arm64 host", () => {
    const ports = parseOneLineSources("deb http://ports.example/ubuntu-ports noble main");
    const host = { ...ubuntu, architecture: "arm64" };
    assert.deepEqual(archive(ports, { architecture: "amd64" }, host)[0]?.uris, [
      "http://archive.ubuntu.com/ubuntu",
    ]);
    assert.deepEqual(archive(ports, { architecture: "armhf" }, host)[0]?.uris, [
      "http://ports.example/ubuntu-ports",
    ]);
  });

  it("are the host's own for its own architecture", () => {
    assert.deepEqual(archive(main, { architecture: "amd64" }, ubuntu)[0]?.uris, [
      "mirror+file:/etc/apt/apt-mirrors.txt",
    ]);
  });

  it("give way to a stanza that names the architecture, and to a mirror", () => {
    const both = [
      ...parseOneLineSources("deb [arch=amd64] http://main.example/ubuntu noble main"),
      ...parseOneLineSources("deb [arch=arm64] http://ours.example/ports noble main"),
    ];
    assert.deepEqual(places(archive(both, { architecture: "arm64" }, ubuntu)), [
      "http://ours.example/ports noble",
    ]);
    assert.deepEqual(places(archive(both, { architecture: "amd64" }, ubuntu)), [
      "http://main.example/ubuntu noble",
    ]);
    assert.deepEqual(
      places(archive(main, { architecture: "arm64", mirror: "https://m.example/ports" }, ubuntu)),
      ["https://m.example/ports noble noble-updates noble-security"],
    );
  });
});
