import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ElfError } from "../elf/error.ts";
import { openElf, type Header } from "../elf/header.ts";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { withFile } from "../system/file.ts";
import { observe } from "../system/process.ts";
import { withoutHostPaths } from "../sysroot/isolation.ts";
import { architectureOf, objectFormatOf } from "../targets/target.ts";
import type { CCompiler, CompilerRequest } from "./compiler.ts";

/** A program that needs the C library's start files and one function of it. */
const programs = {
  c: '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n',
  cc: '#include <string>\nint main() { return (int)std::string("").size(); }\n',
} as const;

/**
 * Compiles and links a small program, and looks at what came out: before the build, not in the
 * middle of it.
 *
 * @throws Failure with what the compiler printed, or what it made instead.
 */
export async function tryCompiler(
  compiler: CCompiler,
  request: CompilerRequest,
  context: Context,
): Promise<void> {
  mkdirSync(context.temp, { recursive: true });
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-trial-"));
  try {
    await tryProgram(compiler.cc, "c", folder, compiler, request, context);
    if (request.cxx) await tryProgram(compiler.cxx, "cc", folder, compiler, request, context);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tryProgram(
  program: string,
  language: keyof typeof programs,
  folder: string,
  { kind, version, extldflags }: CCompiler,
  { target }: CompilerRequest,
  { env, signal }: Context,
): Promise<void> {
  const source = join(folder, `trial.${language}`);
  const made = join(folder, `trial-${language}`);
  writeFileSync(source, programs[language]);
  const { exitCode, stdout, stderr } = await observe(program, ["-o", made, source, ...extldflags], {
    cwd: folder,
    env: childEnvironment(withoutHostPaths(env)),
    signal,
  });
  const name = `${kind} ${version}`;
  if (exitCode !== 0) {
    throw new Failure(
      `${target.platform}: ${name} does not link ${language === "c" ? "a C" : "a C++"} program for it`,
      {
        remedy: "What it printed says what it lacks; name another compiler in cc, or set cgo: off.",
        detail: stdout + stderr,
      },
    );
  }
  if (objectFormatOf(target) !== "elf") return;
  const seen = headerOf(made);
  const { machine, bits, data } = architectureOf(target);
  if (seen?.e_machine === machine && seen.class === bits && seen.data === data) return;
  throw new Failure(
    `${target.platform}: ${name} makes programs of another machine: ELF machine ${seen?.e_machine ?? "none"}, wanted ${machine}`,
    { remedy: "Name a compiler for the target in cc: {triple}-gcc, or set cc: auto." },
  );
}

function headerOf(file: string): Header | null {
  try {
    return withFile(file, (source) => openElf(source).header);
  } catch (error) {
    if (error instanceof ElfError) return null;
    throw error;
  }
}
