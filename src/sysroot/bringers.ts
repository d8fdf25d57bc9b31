import { missingIn, placeOnTarget, placesOf, type Missing } from "../build/missing.ts";
import { Failure, messageOf } from "../failure.ts";
import { packagesWith } from "../system/apt/contents.ts";
import { hasApt } from "../system/apt/root.ts";
import type { Wanted } from "../system/apt/sources.ts";
import type { Context } from "../system/context.ts";
import { architectures, type LinuxAbi } from "../targets/architectures.ts";
import { linuxAbiOf, type Target } from "../targets/target.ts";
import type { Leak } from "./leaks.ts";

/** The archive of a target's packages, as its sysroot comes from it. */
export interface Archive {
  readonly suite: string | undefined;
  readonly mirror: string | undefined;
}

/**
 * A failed build's failure with the packages that bring what was missing, where something was and
 * the archive says who has it.
 */
export async function withBringers(
  failure: Failure,
  target: Target,
  archive: Archive,
  context: Context,
): Promise<Failure> {
  const abi = linuxAbiOf(target);
  const missing = missingIn(failure.detail ?? "");
  if (abi === undefined || missing.length === 0) return failure;
  const places = new Map(missing.map((one) => [one, placesOf(one, abi)]));
  const found = await ask([...places.values()].flat(), abi, archive, context);
  const known = missing.flatMap((one) => {
    const bringer = places.get(one)?.flatMap((place) => found.get(place) ?? [])[0];
    return bringer === undefined ? [] : [{ one, bringer }];
  });
  if (known.length === 0) return failure;
  const names = [...new Set(known.map(({ bringer }) => bringer))];
  const lines = known.map(({ one, bringer }) => `${nameOf(one)} is in ${bringer}.`);
  return new Failure(
    `${target.platform}: ${missing.map(nameOf).join(", ")} ${missing.length === 1 ? "is" : "are"} not in the sysroot`,
    {
      remedy: `${lines.join(" ")} Write sysroot-packages: ${names.join(" ")}`,
      detail: failure.detail,
      cause: failure,
    },
  );
}

function nameOf({ kind, name }: Missing): string {
  if (kind === "library") return `-l${name}`;
  return kind === "header" ? name : `${name}.pc`;
}

/** Packages of the target that have what leaked from this host, by the leaked file. */
export async function bringersOf(
  leaks: readonly Leak[],
  target: Target,
  archive: Archive,
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const abi = linuxAbiOf(target);
  const hosts = architectures.get(context.host.arch)?.linux;
  if (abi === undefined || hosts === undefined) return new Map();
  const places = new Map(
    leaks.map(({ file }) => [file, placeOnTarget(file, hosts.triple, abi)] as const),
  );
  const found = await ask([...places.values()], abi, archive, context);
  return new Map(
    [...places].flatMap(([file, place]) => {
      const bringer = found.get(place)?.[0];
      return bringer === undefined ? [] : [[file, bringer] as const];
    }),
  );
}

/** Nothing where the archive cannot be asked: what is explained has failed all the same. */
async function ask(
  places: readonly string[],
  { debian }: LinuxAbi,
  { suite, mirror }: Archive,
  context: Context,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (debian === null || !hasApt(context.env)) return new Map();
  const wanted: Wanted = { architecture: debian, suite, mirror };
  try {
    return await packagesWith(places, wanted, context);
  } catch (failure) {
    if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
    context.log.debug(messageOf(failure));
    return new Map();
  }
}
