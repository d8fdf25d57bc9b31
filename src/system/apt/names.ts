import { Failure } from "../../failure.ts";

/*
 * What goes into apt's files and command lines must be what it is taken for. Pure, so that inputs
 * are read with it without loading apt's half of the system.
 */

/**
 * apt takes patterns, and `name-` for a removal: here a package is a name, and perhaps a version.
 *
 * @throws Failure naming those that are none.
 */
export function checkPackages(packages: readonly string[]): void {
  const odd = packages.filter(
    (name) => !/^[a-z0-9][a-z0-9+.-]*[a-z0-9+](?:=[\w.+~:-]+)?$/.test(name),
  );
  if (odd.length === 0) return;
  throw new Failure(`${odd.map((name) => JSON.stringify(name)).join(", ")}: no name of a package`, {
    remedy: "Name packages as libssl-dev or libssl-dev=VERSION.",
  });
}

export function checkSuite(suite: string): void {
  if (/^[a-z][a-z0-9.-]*$/.test(suite)) return;
  throw new Failure(`${JSON.stringify(suite)} is no name of a suite`, {
    remedy: "Name a release by its codename: bookworm, noble.",
  });
}

export function checkMirror(mirror: string): void {
  if (/^(?:https?|file):\/\/?[^\s#]+$/.test(mirror)) return;
  throw new Failure(`${JSON.stringify(mirror)} is no address of a package archive`, {
    remedy: "Give it as https://HOST/PATH, the folder that has dists and pool in it.",
  });
}
