import { Failure } from "../failure.ts";
import type { Environment } from "../system/context.ts";
import type { GoVersion } from "./version.ts";

/** A file that the site has, as far as it is one to install (https://pkg.go.dev/golang.org/x/website/internal/dl). */
export interface Release {
  /** "go1.26.0" */
  readonly version: string;
  /** "linux-amd64" */
  readonly platform: string;
  readonly filename: string;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Where Go is downloaded from; setup-go's input of the same name has another default. */
export function siteAddress(env: Environment): string {
  const given = env["GO_DOWNLOAD_BASE_URL"] ?? "";
  if (given === "") return "https://go.dev/dl";
  if (!/^https?:\/\/[^/]/.test(given) || !URL.canParse(given)) {
    throw new Failure(`GO_DOWNLOAD_BASE_URL: ${JSON.stringify(given)} is no address`, {
      remedy: "Write the address of a folder, such as https://go.dev/dl.",
    });
  }
  return given.replace(/\/+$/, "");
}

/**
 * The archives that the site's JSON lists (`?mode=json&include=all`). Windows has zip files, which
 * are left out: there a Go comes as a module.
 *
 * @throws Failure for anything but that JSON: cut short, a web page, a file without a hash.
 */
export function releasesIn(text: string, base: string): Release[] {
  const wrong = (what: string, cause?: unknown): Failure =>
    new Failure(`${base}/?mode=json is not the list of Go's releases: ${what}`, {
      remedy: "Check the address, and HTTPS_PROXY; or set go-source: proxy.",
      cause,
    });
  let listed: unknown;
  try {
    listed = JSON.parse(text);
  } catch (cause) {
    throw wrong("it is no whole JSON", cause);
  }
  if (!Array.isArray(listed)) throw wrong("it is no list");
  return listed.flatMap((release: { readonly files?: unknown }) => {
    if (!Array.isArray(release.files)) throw wrong("a release has no files");
    return release.files.flatMap((file: Record<string, unknown>) => {
      const { filename, os, arch, version, sha256, size, kind } = file;
      if (kind !== "archive" || typeof filename !== "string") return [];
      if (!/^go[\w.]+-[\w-]+\.tar\.gz$/.test(filename)) return [];
      const hashed = typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
      if (!hashed || typeof size !== "number" || !Number.isSafeInteger(size)) {
        throw wrong(`${filename} has no sha256 or no size`);
      }
      // 32-bit Arm is called armv6l there.
      const goarch = arch === "armv6l" ? "arm" : String(arch);
      const platform = `${String(os)}-${goarch}`;
      return [{ version: String(version), platform, filename, sha256, size }];
    });
  });
}

export function findRelease(
  releases: readonly Release[],
  version: GoVersion,
  platform: string,
): Release | undefined {
  return releases.find(
    (release) => release.version === `go${version.text}` && release.platform === platform,
  );
}
