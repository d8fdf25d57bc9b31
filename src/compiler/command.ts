import { parseArgsStringToArgv } from "string-argv";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { which } from "../system/host.ts";
import { observe } from "../system/process.ts";
import { linuxAbiOf } from "../targets/target.ts";
import type { CCompiler, CompilerRequest } from "./compiler.ts";
import { gccEvidence, writeLaunchers } from "./launcher.ts";

/**
 * The compiler of a command of the user's, {triple} and {sysroot} filled in. Of a name that ends in
 * gcc or clang the C++ compiler and ar beside it are taken too.
 *
 * @throws Failure where there is no such program.
 */
export async function provideCommand(
  request: CompilerRequest,
  context: Context,
): Promise<CCompiler> {
  const { target, cc, sysroot } = request;
  const words = parseArgsStringToArgv(
    cc
      .replaceAll("{triple}", linuxAbiOf(target)?.triple ?? target.goarch)
      .replaceAll("{sysroot}", sysroot ?? "/"),
  );
  const [name = "", ...flags] = words;
  const program = name.includes("/") ? name : which(name, context.env);
  if (program === undefined) {
    throw new Failure(`${target.platform}: cc: there is no ${name} on the PATH`, {
      remedy: "Install it, or set cc: auto, gcc, clang or zig.",
    });
  }
  const asked = await observe(program, ["--version"], {
    env: childEnvironment(context.env),
    signal: context.signal,
  });
  const version = /\d+\.\d+(?:\.\d+)?/.exec(asked.stdout)?.[0] ?? "unknown";
  const isGnu = /gcc|free software/i.test(asked.stdout) && !/clang/i.test(asked.stdout);
  const cxx = program.replace(/gcc(?=[^/]*$)/, "g++").replace(/clang(?=[^/]*$)/, "clang++");
  const ar = program.replace(/gcc(?:-\d+)?$/, "ar");
  const evidence = isGnu ? gccEvidence : [];
  const launchers = writeLaunchers(
    { cc: { program, flags, evidence }, "c++": { program: cxx, flags, evidence } },
    context,
  );
  return {
    kind: "command",
    version,
    source: "installed",
    verification: "named by the user, and not verified",
    hash: null,
    identity: `command-${words.join(" ")}-${version}`,
    cc: launchers.cc,
    cxx: launchers["c++"],
    ar: ar === program ? "ar" : ar,
    extldflags: request.static === "true" ? ["-static"] : [],
    ownFolders: await ownFolders(program, request, context),
  };
}

/**
 * Where GCC and Clang say that they are installed, and beside it what is the target's. Of another
 * command nothing is known: then nothing that it uses is taken for a leak.
 */
async function ownFolders(
  program: string,
  { target }: CompilerRequest,
  { env, signal }: Context,
): Promise<string[]> {
  const asked = await observe(program, ["-print-search-dirs"], {
    env: childEnvironment(env),
    signal,
  });
  const install = /^(?:install|programs): =?([^:\n]+)/m.exec(asked.stdout)?.[1];
  if (asked.exitCode !== 0 || install === undefined) return ["/"];
  const triple = linuxAbiOf(target)?.triple ?? target.goarch;
  return [install, `/usr/${triple}`];
}
