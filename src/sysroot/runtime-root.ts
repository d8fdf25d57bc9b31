import { Failure, messageOf } from "../failure.ts";
import { hasApt } from "../system/apt/root.ts";
import { provideTree } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import { parsePlatform } from "../targets/platform.ts";
import { armLevelOf, linuxAbiOf, type Target } from "../targets/target.ts";

/**
 * The root of a system that has what an emulated program is loaded by, where it was built against
 * none: the distribution's own C library for the target.
 *
 * @param interpreter the loader that the program asks for; null for a static one.
 * @returns null where nothing is needed, or it cannot be had: then the run says what is missing.
 */
export async function runtimeRoot(
  target: Target,
  interpreter: string | null,
  context: Context,
): Promise<string | null> {
  const abi = linuxAbiOf(target);
  if (interpreter === null || typeof abi?.debian !== "string" || !hasApt(context.env)) return null;
  const { debian: architecture } = abi;
  const musl = interpreter === abi.interpreter.musl;
  try {
    const tree = await provideTree(
      musl
        ? { architecture, packages: ["musl"], dependencies: false }
        : { architecture, packages: ["libc6", "libgcc-s1"] },
      context,
    );
    return tree.folder;
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    context.log.notice(
      `${target.platform}: ${messageOf(failure)}: products run without its loader`,
    );
    return null;
  }
}

/** The oldest target whose machines the distribution's C library for a target runs on: armhf is ARMv7. */
export function loadableTarget(target: Target): Target {
  return armLevelOf(target) === 6 ? parsePlatform("linux/arm/v7") : target;
}
