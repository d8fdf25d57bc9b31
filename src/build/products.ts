import { dirname, normalize } from "node:path/posix";
import { Failure, throwCollected } from "../failure.ts";
import { slugOf, type Target } from "../targets/target.ts";

/** A program that is to be built: a main package and where its product goes. */
export interface Product {
  readonly package: string;
  /** The file's name without the target's extension, as the go command chooses it. */
  readonly name: string;
  /** Relative to the working directory, with slashes; absolute where `output` is. */
  readonly path: string;
}

/**
 * The name that `go build` gives a package's program: the last element of its import path, or the
 * one before a major version (cmd/go/internal/load, DefaultExecName).
 */
export function executableName(importPath: string): string {
  const elements = importPath.split("/");
  const last = elements.at(-1) ?? importPath;
  const isMajorVersion = /^v(?:[2-9]|[1-9]\d+)$/.test(last);
  return isMajorVersion ? (elements.at(-2) ?? last) : last;
}

/** What programs of a system end in. */
export function extensionOf(target: Target): string {
  if (target.goos === "windows") return ".exe";
  return target.goarch === "wasm" ? ".wasm" : "";
}

/** The folder that all products of an `output` template lie under, with a slash at its end; "" for none. */
export function commonFolder(template: string): string {
  const fixed = template.split("{")[0] ?? "";
  return fixed.slice(0, fixed.lastIndexOf("/") + 1);
}

/** Where the products of one target go, by the `output` template. */
export function productsOf(
  packages: readonly string[],
  target: Target,
  template: string,
  version: string,
): Product[] {
  const extension = extensionOf(target);
  const complete = template.includes("{ext}") ? template : `${template}{ext}`;
  return packages.map((importPath) => {
    const name = executableName(importPath);
    const values: Readonly<Record<string, string>> = {
      name,
      target: slugOf(target),
      os: target.goos,
      arch: target.goarch,
      variant: target.variant,
      version,
      ext: extension,
    };
    const path = complete.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
    return { package: importPath, name, path: normalize(path) };
  });
}

/**
 * Refuses products that would overwrite one another, or of which one is another's folder.
 *
 * @throws Failure or Failures naming the path and everything that would go there.
 */
export function refuseSharedPaths(
  all: readonly { readonly target: Target; readonly products: readonly Product[] }[],
): void {
  const byPath = new Map<string, string[]>();
  for (const { target, products } of all) {
    for (const product of products) {
      const owners = byPath.get(product.path) ?? [];
      owners.push(`${product.package} for ${target.platform}`);
      byPath.set(product.path, owners);
    }
  }
  const failures: Failure[] = [];
  for (const [path, owners] of byPath) {
    if (owners.length > 1) {
      failures.push(
        new Failure(`output: ${owners.join(" and ")} would both be ${path}`, {
          remedy: `Make the paths differ, for instance with output: dist/{target}/{name}, or name fewer packages.`,
        }),
      );
    }
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      if (byPath.has(folder)) {
        failures.push(
          new Failure(`output: ${folder} would be a product and the folder of ${path}`, {
            remedy: "Put {target} or {os}-{arch} in front of {name}.",
          }),
        );
      }
    }
  }
  throwCollected(failures);
}
