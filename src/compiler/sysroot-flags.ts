import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Flags of a compiler, by language. */
export interface LanguageFlags {
  readonly c: readonly string[];
  readonly cxx: readonly string[];
}

export const noFlags: LanguageFlags = { c: [], cxx: [] };

/**
 * What makes GCC take everything of the system from a sysroot. A cross compiler of a distribution
 * has a C library of its own (libc6-dev-arm64-cross), whose headers, start files and libraries it
 * finds before those of `--sysroot`: so all of these are named.
 *
 * @param own the compiler's folder of its own headers and libgcc.
 */
export function sysrootFlags(sysroot: string, triple: string, own: string): LanguageFlags {
  const there = (...folders: string[]): string[] =>
    folders.map((folder) => join(sysroot, folder)).filter((folder) => existsSync(folder));
  const libraries = there(`usr/lib/${triple}`, `lib/${triple}`, "usr/lib64", "usr/lib", "lib");
  const startFiles = libraries.find((folder) => existsSync(join(folder, "crt1.o")));
  const system = (folders: readonly string[]): string[] =>
    folders.flatMap((folder) => ["-isystem", folder]);
  const headers = [
    ...[join(own, "include"), join(own, "include-fixed")].filter((folder) => existsSync(folder)),
    ...there(`usr/include/${triple}`, "usr/include"),
  ];
  const cxxVersion = newestIn(join(sysroot, "usr/include/c++"));
  const cxxHeaders =
    cxxVersion === undefined
      ? []
      : there(
          `usr/include/c++/${cxxVersion}`,
          `usr/include/${triple}/c++/${cxxVersion}`,
          `usr/include/c++/${cxxVersion}/backward`,
        );
  const cxxLibraries = cxxVersion === undefined ? [] : there(`usr/lib/gcc/${triple}/${cxxVersion}`);
  const common = [
    `--sysroot=${sysroot}`,
    // Where crt1.o and its like are; the linker looks there first, too.
    ...(startFiles === undefined ? [] : [`-B${startFiles}/`]),
    ...libraries.map((folder) => `-L${folder}`),
  ];
  const c = [...common, "-nostdinc", ...system(headers)];
  // A sysroot without the C++ library: the compiler's own has to do.
  if (cxxHeaders.length === 0) return { c, cxx: common };
  return {
    c,
    cxx: [
      ...common,
      ...cxxLibraries.map((folder) => `-L${folder}`),
      "-nostdinc",
      "-nostdinc++",
      ...system([...cxxHeaders, ...headers]),
    ],
  };
}

function newestIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder).sort((a, b) => Number(b) - Number(a))[0];
}
