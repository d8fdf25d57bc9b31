import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compareBuilds } from "../audit/differences.ts";
import type { Finding } from "../audit/finding.ts";
import { demandsOn, type Policy } from "../audit/policy.ts";
import { describeDifference } from "../audit/rules/reproducible.ts";
import { buildTarget, type BuildJob, type BuiltProduct } from "../build/build.ts";
import { buildWithC } from "../build/c-build.ts";
import type { GoCommand } from "../build/command.ts";
import { copySources, inCopy, type SourceCopy } from "../build/copy.ts";
import type { Equipment } from "../compiler/equipment.ts";
import { readElf } from "../elf/facts.ts";
import { isElf } from "../elf/header.ts";
import { describeFailure, Failure } from "../failure.ts";
import { mendRpath } from "../mend/rpath.ts";
import type { FinishedTarget } from "../report/target-report.ts";
import type { Context } from "../system/context.ts";
import { hashFile, withFile } from "../system/file.ts";
import { reportedPath } from "../system/workflow.ts";

/** What the second build is made with: the same as the first one. */
export interface SecondShop {
  readonly go: GoCommand;
  /** The working directory. */
  readonly directory: string;
  readonly policy: Policy;
}

/** Holds what became of a job to a second build of it. */
export type VerifyTarget = (job: BuildJob, finished: FinishedTarget) => Promise<FinishedTarget>;

/**
 * Prepares for second builds: of a copy of the sources in another folder, with a build cache of its
 * own, so that nothing of the first build is taken over. Nothing is copied where nobody asks.
 */
export function provideVerification(
  jobs: readonly BuildJob[],
  workshop: SecondShop,
  context: Context,
): VerifyTarget {
  const wanted = jobs.filter(({ planned }) => planned.settings.verify.includes("reproducible"));
  if (wanted.length === 0) return (_, finished) => Promise.resolve(finished);
  const folder = mkdtempSync(join(context.temp, "go-cross-matrix-verify-"));
  context.cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const outputs = new Set(
    jobs.flatMap(({ products }) =>
      products.map(({ path }) => outputFolder(resolve(workshop.directory, path), workshop)),
    ),
  );
  const copy = copySources(
    workshop.directory,
    join(folder, "a-second-build"),
    [...outputs],
    context.env,
  );
  return async (job, finished) => {
    if (!wanted.includes(job) || finished.report.error !== undefined) return finished;
    const started = performance.now();
    try {
      const found = await verify(job, finished.equipment, copy, folder, workshop, context);
      const reproducible = found.length === 0;
      if (reproducible) {
        context.log.info(`${finished.report.target}: a second build gave the same bytes`);
      }
      const seconds = { ...finished.report.seconds, verify: (performance.now() - started) / 1000 };
      return {
        ...finished,
        report: { ...finished.report, seconds, reproducible },
        findings: [...finished.findings, ...found.filter((one) => one !== null)],
      };
    } catch (failure) {
      if (!(failure instanceof Failure) || context.signal.aborted) throw failure;
      context.log.error(describeFailure(failure));
      const error = `the second build failed: ${describeFailure(failure)}`;
      return { ...finished, report: { ...finished.report, error } };
    }
  };
}

/** The highest folder above a product that is below the working directory; else the product. */
function outputFolder(product: string, { directory }: SecondShop): string {
  let highest = product;
  for (let each = product; each.startsWith(`${directory}/`); each = dirname(each)) highest = each;
  return highest;
}

/** A finding for each product that differs; null for one that the policy does not want to know of. */
async function verify(
  job: BuildJob,
  equipment: Equipment | null,
  copy: SourceCopy,
  folder: string,
  { go, directory, policy }: SecondShop,
  context: Context,
): Promise<(Finding | null)[]> {
  const { planned, packages, products } = job;
  const { settings, target } = planned;
  const out = mkdtempSync(join(folder, "products-"));
  const variables = secondEnvironment(copy, folder, context);
  const again: BuildJob = {
    planned: { ...planned, settings: { ...settings, env: { ...settings.env, ...variables } } },
    packages: { ...packages, sourceFolders: [...packages.sourceFolders, copy.copy] },
    products: products.map((product) => ({ ...product, path: join(out, product.path) })),
  };
  const built =
    equipment === null
      ? await buildTarget(again, go, copy.directory, null, context)
      : await buildWithC(
          again,
          go,
          { ...equipment, variables: { ...equipment.variables, ...variables } },
          copy.directory,
          context,
        );
  const found: (Finding | null)[] = [];
  for (const [index, second] of built.products.entries()) {
    const first = resolve(directory, products[index]?.path ?? "");
    await mendLike(second, settings.fix, context);
    const difference = withFile(first, (a) =>
      withFile(second.file, (b) => compareBuilds(a, b, [copy.root, copy.copy])),
    );
    if (difference === null) continue;
    const hashes = [await hashFile(first), await hashFile(second.file)] as const;
    found.push(findingOf(describeDifference(difference, hashes), first));
  }
  rmSync(out, { recursive: true, force: true });
  return found;

  function findingOf(
    observed: ReturnType<typeof describeDifference>,
    file: string,
  ): Finding | null {
    const rule = "provenance/reproducible";
    const severity = demandsOn(policy, target).rules.get(rule) ?? "error";
    if (severity === "off") return null;
    return {
      rule,
      severity,
      target: target.platform,
      file: reportedPath(file, context.env),
      ...observed,
    };
  }
}

/** What is mended after a build is mended after the second one too. */
async function mendLike(
  { file }: BuiltProduct,
  fixes: readonly string[],
  context: Context,
): Promise<void> {
  const elf = fixes.includes("rpath")
    ? withFile(file, (source) => (isElf(source) ? readElf(source) : null))
    : null;
  if (elf !== null) await mendRpath(file, elf, context);
}

function secondEnvironment(
  copy: SourceCopy,
  folder: string,
  { env }: Context,
): Record<string, string> {
  const work = env["GOWORK"] ?? "";
  return {
    GOCACHE: join(folder, "cache"),
    ...(work === "" || work === "off" ? {} : { GOWORK: inCopy(copy, work) }),
  };
}
