import type { Finding, Severity } from "../audit/finding.ts";
import { groupFindings, type FindingGroup } from "./groups.ts";
import type { AnnotationPlace } from "../system/workflow.ts";

export interface Annotation {
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly place: AnnotationPlace;
}

/** GitHub shows this many annotations of each type from one step. */
const shownOfAType = 10;

/**
 * One annotation a finding, and one for all targets that share it, errors first; above ten of a type the last one says how many more
 * there are, and where.
 */
export function annotationsOf(findings: readonly Finding[], reportPath: string): Annotation[] {
  return (["error", "warning", "note"] as const).flatMap((severity) => {
    const own = groupFindings(findings.filter((finding) => finding.severity === severity));
    if (own.length <= shownOfAType) return own.map(annotationOf);
    const rest = own.length - (shownOfAType - 1);
    return [
      ...own.slice(0, shownOfAType - 1).map(annotationOf),
      {
        severity: typeOf(severity),
        message: `${rest} more of this severity: see the summary or ${reportPath}`,
        place: { title: `${rest} more findings` },
      },
    ];
  });
}

function annotationOf({ finding, targets, file, message }: FindingGroup): Annotation {
  const { rule, severity, remedy, location } = finding;
  return {
    severity: typeOf(severity),
    message: `${file} ${message}\n${remedy}`,
    place: {
      title: targets.length === 0 ? rule : `${rule} (${targets.join(", ")})`,
      file: location?.file,
      line: location?.line,
      col: location?.col,
    },
  };
}

function typeOf(severity: Severity): Annotation["severity"] {
  return severity === "note" ? "notice" : severity;
}
