import type { Finding } from "../audit/finding.ts";
import { armLevelNeededBy } from "../elf/arm-attributes.ts";
import { tallyOf } from "../run/results.ts";
import { architectures } from "../targets/architectures.ts";
import type { ArtifactReport, Report, TargetReport } from "./model.ts";

/** A product, or a target that has none, in the words of the summary. */
export interface Row {
  readonly target: string;
  readonly product: string;
  readonly size: string;
  readonly linkage: string;
  /** C library, with the oldest glibc that has all that the file asks for. */
  readonly libc: string;
  /** What machine it needs: by the go command's level, and by C objects where they need more. */
  readonly level: string;
  readonly hardening: string;
  readonly ran: string;
  readonly verdict: "ok" | "note" | "warning" | "FAILED";
}

export const columns: readonly { readonly key: keyof Row; readonly title: string }[] = [
  { key: "target", title: "Target" },
  { key: "product", title: "Product" },
  { key: "size", title: "Size" },
  { key: "linkage", title: "Linkage" },
  { key: "libc", title: "libc" },
  { key: "level", title: "Level" },
  { key: "hardening", title: "Hardening" },
  { key: "ran", title: "Ran" },
  { key: "verdict", title: "Verdict" },
];

/** The rows of the summary, in the report's order. */
export function rowsOf(report: Report): Row[] {
  return report.targets.flatMap((target) =>
    target.artifacts.length === 0
      ? [rowWithoutProduct(target)]
      : target.artifacts.map((artifact) => rowOf(target, artifact, report.findings)),
  );
}

/** A library that is only tested has no product; a target that has neither was not finished. */
function rowWithoutProduct({ target, tests, error }: TargetReport): Row {
  if (tests === null || error !== undefined) return { ...emptyRow, target };
  const { passed } = tallyOf(tests);
  return { ...emptyRow, target, ran: `${passed} tests`, verdict: "ok" };
}

const emptyRow = {
  product: "-",
  size: "-",
  linkage: "-",
  libc: "-",
  level: "-",
  hardening: "-",
  ran: "-",
  verdict: "FAILED",
} as const;

function rowOf(target: TargetReport, artifact: ArtifactReport, findings: readonly Finding[]): Row {
  return {
    target: target.target,
    product: artifact.path.split("/").at(-1) ?? artifact.path,
    size: formatSize(artifact.size),
    linkage: linkageOf(artifact),
    libc: libcOf(artifact),
    level: levelOf(artifact),
    hardening: hardeningOf(artifact),
    ran: ranOf(artifact),
    verdict: verdictOf(artifact, findings),
  };
}

function linkageOf({ elf }: ArtifactReport): string {
  if (elf === null) return "not ELF";
  const pie = elf.pie ? " PIE" : "";
  return elf.interpreter === null && elf.needed.length === 0 ? `static${pie}` : `dynamic${pie}`;
}

function libcOf({ elf }: ArtifactReport): string {
  if (elf === null || (elf.interpreter === null && elf.needed.length === 0)) return "-";
  if (elf.interpreter?.includes("ld-musl") === true) return "musl";
  return elf.glibc === null ? "glibc" : `glibc ${elf.glibc}`;
}

function levelOf({ elf, go }: ArtifactReport): string {
  const { variable = "", prefix = "" } =
    architectures.get(go?.settings["GOARCH"] ?? "")?.level ?? {};
  const recorded = go?.settings[variable];
  const byGo = recorded === undefined ? [] : [prefix + recorded];
  const attributes = elf?.armAttributes ?? null;
  return (
    [...byGo, ...(attributes === null ? [] : [`C: ARMv${armLevelNeededBy(attributes)}`])].join(
      ", ",
    ) || "-"
  );
}

/** A file without C in it has nothing to harden: neither a stack of C's nor relocated data. */
function hardeningOf({ elf }: ArtifactReport): string {
  if (elf === null || elf.needed.length === 0) return "-";
  return [
    `${elf.relro === "none" ? "no" : elf.relro} RELRO`,
    ...(elf.pie ? ["PIE"] : []),
    ...(elf.execStack === false ? ["NX"] : []),
  ].join(", ");
}

function ranOf({ run }: ArtifactReport): string {
  if (run === undefined || run.verdict === "not run") return "not run";
  const time = formatSeconds(run.seconds);
  return run.verdict === "passed"
    ? `${run.how}, ${time}`
    : `${run.how}: ${run.reason ?? run.verdict}`;
}

function verdictOf(artifact: ArtifactReport, findings: readonly Finding[]): Row["verdict"] {
  const own = new Set(
    findings.filter(({ file }) => file === artifact.path).map(({ severity }) => severity),
  );
  const ranBadly =
    artifact.run !== undefined && !["passed", "not run"].includes(artifact.run.verdict);
  if (own.has("error") || ranBadly) return "FAILED";
  if (own.has("warning")) return "warning";
  return own.has("note") ? "note" : "ok";
}

/** Bytes in the unit that leaves one to three digits before the point. */
export function formatSize(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ""}`;
}

/** Seconds as a person reads them: 4 ms, 1.3 s, 2m05s. */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const rest = Math.round(seconds % 60);
  return `${Math.floor(seconds / 60)}m${String(rest).padStart(2, "0")}s`;
}
