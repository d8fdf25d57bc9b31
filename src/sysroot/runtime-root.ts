import { Failure, messageOf } from "../failure.ts";
import { hasApt } from "../system/apt/root.ts";
import { NoPort } from "../system/apt/closure.ts";
import { provideTree, type TreeRequest } from "../system/apt/tree.ts";
import type { Context } from "../system/context.ts";
import { nearestSuite } from "./releases.ts";
import { parsePlatform } from "../targets/platform.ts";
import { armLevelOf, linuxAbiOf, type Target } from "../targets/target.ts";

/**
 * The root of a system that has what an emulated program is loaded by, where it was built against
 * none: the distribution's own C library for the target, of a release whose glibc is as old as the
 * program may need, or the oldest there is.
 *
 * @param interpreter the loader that the program asks for; null for a static one.
 * @param glibc the newest version that it may need; "" for any.
 * @returns null where nothing is needed, or it cannot be had: then the run says what is missing.
 */
export async function runtimeRoot(
  target: Target,
  interpreter: string | null,
  glibc: string,
  context: Context,
): Promise<string | null> {
  const abi = linuxAbiOf(target);
  if (interpreter === null || typeof abi?.debian !== "string" || !hasApt(context.env)) return null;
  const architecture = abi.debian;
  const musl = interpreter === abi.interpreter.musl;
  const request: TreeRequest = musl
    ? { architecture, packages: ["musl"], dependencies: false }
    : { architecture, packages: ["libc6", "libgcc-s1"] };
  const suite = musl ? "" : nearestSuite(glibc, context.host);
  try {
    const tree = await provideTree(suite === "" ? request : { ...request, suite }, context).catch(
      (failure: unknown) => {
        // An old release may not have the target yet.
        if (!(failure instanceof NoPort) || suite === "") throw failure;
        return provideTree(request, context);
      },
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
