import type { LinuxAbi } from "../targets/architectures.ts";

/** Something that a compiler, linker or pkg-config looked for in the sysroot in vain. */
export interface Missing {
  readonly kind: "pkg-config file" | "header" | "library";
  /** zlib, openssl/ssl.h, z */
  readonly name: string;
}

/** How pkg-config and pkgconf, GCC and Clang, GNU ld, lld and zig say it. */
const complaints: readonly (readonly [Missing["kind"], RegExp])[] = [
  ["pkg-config file", /^Package '?([^\s',]+)'?(?:, required by '[^']+',)? (?:was )?not found/gm],
  ["pkg-config file", /^No package '([^']+)' found/gm],
  ["header", /fatal error: '?([^\s':]+)'?(?:: No such file or directory| file not found)/g],
  ["library", /cannot find -l:?([^\s:]+)/g],
  ["library", /unable to find library -l(\S+)/g],
  ["library", /unable to find (?:dynamic |static )?system library '([^']+)'/g],
];

/** What was missing by what was printed, each once. */
export function missingIn(printed: string): Missing[] {
  const found = new Map<string, Missing>();
  for (const [kind, expression] of complaints) {
    for (const [, name = ""] of printed.matchAll(expression)) {
      found.set(`${kind} ${name}`, { kind, name });
    }
  }
  return [...found.values()];
}

/** Where a system of Debian's would have it, without a slash in front, likeliest first. */
export function placesOf({ kind, name }: Missing, { triple }: LinuxAbi): string[] {
  const libraries = [`usr/lib/${triple}`, `lib/${triple}`, "usr/lib"];
  switch (kind) {
    case "pkg-config file":
      return [`usr/lib/${triple}`, "usr/share", "usr/lib"].map(
        (at) => `${at}/pkgconfig/${name}.pc`,
      );
    case "header":
      return ["usr/include", `usr/include/${triple}`].map((at) => `${at}/${name}`);
    case "library":
      return libraries.flatMap((at) => [`${at}/lib${name}.so`, `${at}/lib${name}.a`]);
  }
}

/** The place on a target of a file of this host, by the folders that differ between machines. */
export function placeOnTarget(file: string, hostTriple: string, { triple }: LinuxAbi): string {
  return file.slice(1).replace(`/${hostTriple}/`, `/${triple}/`);
}
