import { join } from "node:path";
import { Failure } from "../failure.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import type { LinuxAbi } from "../targets/architectures.ts";

/** musl as Debian has it, laid out in the tool cache. */
export interface MuslSystem {
  readonly folder: string;
  readonly headers: string;
  /** libc.a, libc.so and the start files. */
  readonly libraries: string;
}

/**
 * Provides Debian's musl for an architecture: these two packages alone, as musl-dev depends on a
 * gcc of the target's own.
 *
 * @throws Failure where there is no apt, or Debian has no musl for the architecture.
 */
export async function muslSystem(abi: LinuxAbi, context: Context): Promise<MuslSystem> {
  if (abi.debian === null || !hasApt(context.env)) {
    throw new Failure("there is no apt on this host to fetch musl with", {
      remedy: "Set cc: zig, which brings musl.",
    });
  }
  const { folder } = await provideTree(
    { architecture: abi.debian, packages: ["musl", "musl-dev"], dependencies: false },
    context,
  );
  return {
    folder,
    headers: join(folder, "usr/include", abi.muslTriple),
    libraries: join(folder, "usr/lib", abi.muslTriple),
  };
}
