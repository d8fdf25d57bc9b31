import { parseArgsStringToArgv } from "string-argv";
import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { childEnvironment } from "../system/environment.ts";
import { isExecutable, which } from "../system/host.ts";
import { exec } from "../system/process.ts";
import { linuxAbiOf } from "../targets/target.ts";
import type { CompilerRequest, Toolset } from "./toolset.ts";

/** Endings of a C compiler's name, and the C++ compiler's in their place. */
const pairs = [
  [/gcc(?=-[0-9.]+$|$)/, "g++"],
  [/clang(?=-[0-9.]+$|$)/, "clang++"],
  [/^cc$|(?<=\W)cc$/, "c++"],
] as const;

/**
 * The user's own command, words as a shell has them, with {triple} and {sysroot} put in.
 *
 * @throws Failure where its program is not there, or {sysroot} stands for nothing.
 */
export async function findCommand(request: CompilerRequest, context: Context): Promise<Toolset> {
  const { cc, target, sysroot } = request;
  const { env, signal } = context;
  if (cc.includes("{sysroot}") && sysroot === null) {
    throw new Failure(`cc: ${cc} asks for {sysroot}, and there is none`, {
      remedy: "Set sysroot-packages or sysroot, or leave {sysroot} out.",
    });
  }
  const abi = linuxAbiOf(target);
  const prefix = abi?.compiler ?? abi?.triple ?? target.goarch;
  const put = (word: string): string =>
    word.replaceAll("{triple}", prefix).replaceAll("{sysroot}", sysroot ?? "");
  const [name = "", ...args] = parseArgsStringToArgv(cc).map(put);
  const find = (program: string): string | undefined =>
    program.includes("/") ? (isExecutable(program) ? program : undefined) : which(program, env);
  const program = find(name);
  if (program === undefined) {
    throw new Failure(`cc: there is no program ${JSON.stringify(name)}`, {
      remedy: "Install it, write its whole path, or set cc: auto.",
    });
  }
  const cxx = pairs
    .filter(([pattern]) => pattern.test(name))
    .map(([pattern, other]) => find(name.replace(pattern, other)))
    .find((path) => path !== undefined);
  // `zig cc` is told by its first argument.
  const words = cxx === undefined && args[0] === "cc" ? ["c++", ...args.slice(1)] : args;
  const { stdout } = await exec(program, [...args, "--version"], {
    env: childEnvironment(env),
    signal,
  });
  return {
    kind: "command",
    version: stdout.split("\n")[0]?.trim() ?? "unknown",
    source: cc,
    verification: "not verified: it is the user's own",
    hash: null,
    cc: [program, ...args],
    cxx: [cxx ?? program, ...words],
    ar: [which(`${prefix}-ar`, env) ?? which("ar", env) ?? "ar"],
    first: [],
    last: [],
    lastCxx: [],
    linkFirst: [],
    linkLast: [],
    prepare: [],
    lists: ["gcc", "clang"],
    ownFolders: [],
  };
}
