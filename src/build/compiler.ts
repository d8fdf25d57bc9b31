import { Failure } from "../failure.ts";
import type { Context } from "../system/context.ts";
import { which } from "../system/host.ts";
import type { PlannedTarget } from "../targets/plan.ts";
import { linuxAbiOf } from "../targets/target.ts";

/**
 * The C compiler for a target with cgo: the one the user named, the host's own where the host is
 * the target, else the distribution's cross compiler by its triple. null where cgo is off.
 *
 * Go's own default is `gcc` whatever the target, which fails with "no such instruction".
 *
 * @throws Failure naming the packages with C in them when there is none.
 */
export function compilerFor(
  { target, settings }: PlannedTarget,
  cgoPackages: readonly string[],
  context: Context,
): { readonly CC?: string; readonly CXX?: string } {
  const given = settings.env["CC"] ?? context.env["CC"];
  if (given !== undefined) return { CC: given };
  const { host } = context;
  if (target.goos === host.os && target.goarch === host.arch) return {};
  const triple = linuxAbiOf(target)?.triple;
  const found = triple === undefined ? undefined : which(`${triple}-gcc`, context.env);
  if (found !== undefined) return { CC: found, CXX: found.replace(/gcc$/, "g++") };
  const cause =
    cgoPackages.length > 0
      ? `${cgoPackages.slice(0, 3).join(", ")}${cgoPackages.length > 3 ? " and others" : ""} ${
          cgoPackages.length === 1 ? "has" : "have"
        } C in them`
      : "cgo is on";
  throw new Failure(`${target.platform}: ${cause}, and there is no C compiler for it`, {
    remedy:
      triple === undefined
        ? "Name one as CC=... in env, or set cgo: off."
        : `Install gcc-${triple}, name another as CC=... in env, or set cgo: off.`,
  });
}
