import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { armLevelNeededBy } from "../elf/arm-attributes.ts";
import { readElf, type Elf } from "../elf/facts.ts";
import { compareVersions } from "../elf/versions.ts";
import { Failure } from "../failure.ts";
import { withoutHostPaths } from "../sysroot/isolation.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { withFile } from "../system/file.ts";
import { observe } from "../system/process.ts";
import {
  architectureOf,
  armLevelOf,
  isSoftFloat,
  linuxAbiOf,
  type Target,
} from "../targets/target.ts";
import type { Launchers } from "./launcher.ts";
import type { CompilerRequest } from "./toolset.ts";

/** Programs that need a header, the C library, and in C++ its standard library with exceptions. */
const programs = {
  c: `#include <stdio.h>
#include <stdlib.h>
int main(int count, char **words) { return printf("%s %f\\n", words[0], strtod("1.5", 0)) < count; }
`,
  "c++": `#include <iostream>
#include <stdexcept>
int main(int count, char **) {
  try { if (count > 0) throw std::runtime_error("thrown"); }
  catch (const std::exception &e) { std::cout << e.what() << std::endl; }
}
`,
} as const;

/** Why a compiler does not do, and what it printed. */
export interface Misfit {
  readonly why: string;
  readonly printed: string;
}

/**
 * Compiles and links a program, in two steps as a build does, and reads what came of it.
 *
 * @param evidence whether what it used is to be listed, which an old linker cannot.
 * @returns undefined when it is what was asked for.
 */
export async function tryOut(
  launchers: Launchers,
  language: "c" | "c++",
  request: CompilerRequest,
  evidence: boolean,
  context: Context,
): Promise<Misfit | undefined> {
  mkdirSync(context.temp, { recursive: true });
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-trial-"));
  const [source, object, product] = ["trial.c", "trial.o", "trial"].map((name) =>
    join(folder, language === "c" ? name : name.replace(/\.c$/, ".cc")),
  ) as [string, string, string];
  const compiler = language === "c" ? launchers.cc : launchers.cxx;
  try {
    writeFileSync(source, programs[language]);
    for (const args of [
      ["-g", "-O2", "-c", source, "-o", object],
      [object, ...extldflagsOf(request), "-o", product],
    ]) {
      const result = await observe(compiler, args, {
        env: {
          ...childEnvironment(withoutHostPaths(context.env)),
          ...(evidence && { GO_CROSS_MATRIX_EVIDENCE: folder }),
        },
        cwd: folder,
        signal: context.signal,
      });
      if (result.exitCode !== 0) {
        const step = args.includes("-c") ? "compile" : "link";
        const printed = `${result.stdout}${result.stderr}`;
        const why = `it does not ${step} a ${name[language]} program${firstError(printed)}`;
        return { why, printed };
      }
    }
    const why = differs(withFile(product, readElf), request);
    return why === undefined ? undefined : { why, printed: "" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const name = { c: "C", "c++": "C++" } as const;

/** The first line in which a compiler or linker calls something an error; "" without one. */
function firstError(printed: string): string {
  const line = printed.split("\n").find((one) => /\berror:|cannot find|not found/.test(one));
  return line === undefined ? "" : `: ${line.trim().slice(0, 200)}`;
}

/** Whether a product is to be static: of musl it is unless that is not wanted. */
function isStatic({ libc, static: mode }: Pick<CompilerRequest, "libc" | "static">): boolean {
  return mode === "true" || (mode === "auto" && libc === "musl");
}

/** The loader that programs with C ask for; null for static ones, and where there is none. */
export function loaderFor(
  target: Target,
  linking: Pick<CompilerRequest, "libc" | "static">,
): string | null {
  return isStatic(linking) ? null : (linuxAbiOf(target)?.interpreter[linking.libc] ?? null);
}

/**
 * What go's external link is told. With musl it is never empty: cmd/link's own link would take the
 * host's C library for the target's, and any flag makes it leave that to the compiler.
 */
export function extldflagsOf(request: CompilerRequest): string[] {
  if (isStatic(request)) return ["-static"];
  return request.libc === "musl" ? ["-static-libgcc"] : [];
}

/** EF_ARM_ABI_FLOAT_HARD of <elf.h>. */
const hardFloat = 0x400;

/** How a program differs from what was asked for; undefined where it does not. */
export function differs(elf: Elf, request: CompilerRequest): string | undefined {
  const { target, glibc } = request;
  const row = architectureOf(target);
  if (elf.machine !== row.machine || elf.class !== row.bits || elf.data !== row.data) {
    return `it makes programs of machine ${elf.machine}, ${elf.class} bits, ${elf.data}-endian, wanted ${row.machine}, ${row.bits}, ${row.data}`;
  }
  const interpreter = loaderFor(target, request);
  if (elf.interpreter !== interpreter) {
    return `its programs are loaded by ${elf.interpreter ?? "nothing"}, wanted ${interpreter ?? "none"}`;
  }
  if (glibc !== "" && elf.glibc !== null && compareVersions(elf.glibc, glibc) > 0) {
    return `its programs need glibc ${elf.glibc}, wanted ${glibc} or older`;
  }
  const [promised, attributes] = [armLevelOf(target), elf.armAttributes];
  if (promised === null || attributes === null) return undefined;
  const needed = armLevelNeededBy(attributes);
  if (needed > promised) return `its programs need ARMv${needed}, wanted ARMv${promised}`;
  // lld leaves Tag_ABI_VFP_args out of what it links; e_flags say it of a program for certain.
  const hard = attributes.vfpArgs === 1 || (elf.flags & hardFloat) !== 0;
  if (hard === isSoftFloat(target)) {
    return `its programs are ${hard ? "hard" : "soft"}-float, wanted ${hard ? "soft" : "hard"}`;
  }
  return undefined;
}

/** The remedy for a target that no C library of a distribution is for. */
export function remedyFor({ target, libc }: CompilerRequest): string {
  if (armLevelOf(target) === 6) {
    return (
      "Debian's and Ubuntu's armhf packages are ARMv7 code, whatever GOARM says. Set cc: zig, which " +
      "compiles for the ARM1176 and brings its C library, without sysroot-packages; or build " +
      "linux/arm/v5 with armel's packages; or set cgo: off."
    );
  }
  return libc === "musl"
    ? "Set cc: zig, which brings musl, or cgo: off."
    : "Install a cross compiler, name one in cc, set cc: zig, or set cgo: off.";
}

/** @throws Failure with why each compiler that was tried does not do. */
export function refuse(
  request: CompilerRequest,
  tried: readonly { readonly kind: string; readonly misfit: Misfit }[],
): never {
  const reasons = tried.map(({ kind, misfit }) => `${kind}: ${misfit.why}`);
  const printed = tried
    .filter(({ misfit }) => misfit.printed !== "")
    .map(({ kind, misfit }) => `${kind}:\n${misfit.printed}`);
  throw new Failure(
    `${request.target.platform}: there is no C compiler that works (${reasons.join("; ")})`,
    {
      remedy: remedyFor(request),
      detail: printed.length === 0 ? undefined : printed.join("\n"),
    },
  );
}
