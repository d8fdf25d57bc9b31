import { join } from "node:path";
import type { Environment } from "../system/context.ts";

/**
 * Variables by which the host's headers, libraries and flags reach compilers, linkers and
 * pkg-config (gcc's "Environment Variables", ld.so(8), pkg-config(1), cmd/go's cgo).
 */
const ofTheHost =
  /^(?:CPATH|(?:C|CPLUS|OBJC)_INCLUDE_PATH|LIBRARY_PATH|LD_LIBRARY_PATH|LD_RUN_PATH|COMPILER_PATH|GCC_EXEC_PREFIX|PKG_CONFIG(?:_.*)?|CGO_(?:C|CPP|CXX|F|LD)FLAGS(?:_ALLOW|_DISALLOW)?|CC|CXX|AR|CFLAGS|CPPFLAGS|CXXFLAGS|LDFLAGS)$/;

/** Whether a variable is one of these. */
export function isOfTheHost(name: string): boolean {
  return ofTheHost.test(name);
}

/** An environment without what of it would lead a build for another system into this one. */
export function withoutHostPaths(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isOfTheHost(name)));
}

/**
 * What makes pkg-config look into the sysroot and nowhere else: PKG_CONFIG_LIBDIR replaces its own
 * folders, where PKG_CONFIG_PATH would only be added to them; PKG_CONFIG_SYSROOT_DIR goes in front
 * of the -I and -L that it prints.
 */
export function pkgConfigEnvironment(sysroot: string, triple: string): Record<string, string> {
  const folders = [`usr/lib/${triple}/pkgconfig`, "usr/share/pkgconfig", "usr/lib/pkgconfig"];
  return {
    PKG_CONFIG_LIBDIR: folders.map((folder) => join(sysroot, folder)).join(":"),
    PKG_CONFIG_SYSROOT_DIR: sysroot,
    PKG_CONFIG_PATH: "",
  };
}
