import { inspect } from "../../src/audit/inspect.ts";
import { builtInPolicy, type Policy } from "../../src/audit/policy.ts";
import type { Finding } from "../../src/audit/finding.ts";
import type { Expectation } from "../../src/audit/rule.ts";
import { parsePlatform } from "../../src/targets/platform.ts";

/** What a plan would say of a platform. */
export function expecting(platform: string, cgo: boolean | null = false): Expectation {
  return {
    target: parsePlatform(platform),
    cgo,
    trimpath: true,
    glibc: "",
    findLibrary: null,
    linker: "",
  };
}

/** The findings on a file that is in memory. */
export function findingsOn(
  bytes: Buffer,
  expected: Expectation | null,
  policy: Policy = builtInPolicy,
): readonly Finding[] {
  const source = {
    size: bytes.length,
    read: (offset: number, length: number) => bytes.subarray(offset, offset + length),
  };
  return inspect(source, "dist/product", expected, policy).findings;
}
