import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { applyWaivers, builtInPolicy, type Policy } from "../audit/policy.ts";
import type { Finding } from "../audit/finding.ts";
import { Failure } from "../failure.ts";
import type { Inputs } from "../inputs.ts";
import type { Report } from "../report/model.ts";

/**
 * The policy of the `policy` input: the built-in one where it is not given, YAML that stands in it,
 * or a file relative to the working directory.
 *
 * @throws Failure or Failures naming every mistake with its line and column.
 */
export async function readPolicy({ policy, workingDirectory }: Inputs): Promise<Policy> {
  if (policy === "") return builtInPolicy;
  const { parsePolicy } = await import("../audit/policy-text.ts");
  if (/[\n{]|:\s/.test(policy)) return parsePolicy(policy, "policy");
  let text: string;
  try {
    text = readFileSync(resolve(workingDirectory, policy), "utf8");
  } catch (cause) {
    throw new Failure(
      `policy: ${resolve(workingDirectory, policy)} cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      { remedy: "Name a file in working-directory, or write the YAML itself.", cause },
    );
  }
  return parsePolicy(text, policy);
}

/** What a report says of findings, once those that are waived today are set apart. */
export function judgedBy(
  policy: Policy,
  findings: readonly Finding[],
): Pick<Report, "findings" | "waived"> {
  const today = new Date().toISOString().slice(0, "2026-11-24".length);
  const { open, waived } = applyWaivers(findings, policy.waivers, today);
  return {
    findings: open,
    waived: waived.map(({ finding, reason, expires }) => ({ ...finding, reason, expires })),
  };
}
