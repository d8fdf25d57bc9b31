import type { Log, Notification, ReportingDescriptor, Result } from "sarif";
import { ruleTitles, type RuleId } from "../audit/catalogue.ts";
import type { Finding } from "../audit/finding.ts";
import { crypto } from "../system/crypto.ts";
import type { Report, WaivedFinding } from "./model.ts";

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os.html */
const schemaUri =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** GitHub takes no more results of one run. */
const mostResults = 25_000;
/** As long as an annotation may be: nobody reads more. */
const longestMessage = 4096;

/**
 * A report as SARIF 2.1.0, by GitHub's rules for it: every finding is a result, one that is waived a
 * suppressed one, and a target that failed is a notification.
 *
 * @param homepage where docs/rules.md lies: https://github.com/OWNER/REPOSITORY/blob/REF
 */
export function sarifOf(report: Report, homepage: string): Log {
  const rank = { error: 0, warning: 1, note: 2 };
  const open = [...report.findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const fingerprint = fingerprints();
  const ids = Object.keys(ruleTitles);
  const results = [...open, ...report.waived].map((finding): Result => {
    const { rule, severity } = finding;
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: severity,
      message: {
        text: `${finding.file} ${finding.message}\n\n${finding.remedy}`.slice(0, longestMessage),
      },
      locations: [locationOf(finding)],
      partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
      properties: { target: finding.target, evidence: finding.evidence },
      ...suppressionOf(finding),
    };
  });
  return {
    $schema: schemaUri,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: homepage,
            rules: Object.entries(ruleTitles).map(([id, title]) =>
              describeRule(id as RuleId, title, homepage),
            ),
          },
        },
        // Uploads of several jobs stand side by side when their ids differ.
        automationDetails: { id: `${report.tool.name}/${slugOf(report)}/` },
        invocations: [
          {
            executionSuccessful: report.targets.every(({ error }) => error === undefined),
            toolExecutionNotifications: notificationsOf(report, results.length),
          },
        ],
        columnKind: "utf16CodeUnits",
        results: results.slice(0, mostResults),
      },
    ],
  };
}

function describeRule(id: RuleId, title: string, homepage: string): ReportingDescriptor {
  // GitHub makes an anchor of a heading without its punctuation.
  const helpUri = `${homepage}/docs/rules.md#${id.replace("/", "")}`;
  return {
    id,
    name: id.replaceAll(/(?:^|[/-])(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: {
      text: `${title}. See ${helpUri}`,
      markdown: `${title}. [Why, and what to do](${helpUri})`,
    },
    helpUri,
    properties: { tags: [id.slice(0, id.indexOf("/"))] },
  };
}

/** GitHub wants a line; of a program it is the first one. */
function locationOf({ file, location }: Finding): NonNullable<Result["locations"]>[number] {
  const path = location?.file ?? file;
  const isRelative = !path.startsWith("/") && !/^[A-Za-z]:\//.test(path);
  return {
    physicalLocation: {
      artifactLocation: isRelative
        ? { uri: encodePath(path), uriBaseId: "%SRCROOT%" }
        : { uri: `file://${path.startsWith("/") ? "" : "/"}${encodePath(path)}` },
      region: {
        startLine: location?.line ?? 1,
        ...(location?.col === undefined ? {} : { startColumn: location.col }),
      },
    },
  };
}

function encodePath(path: string): string {
  // RFC 3986: a colon in the first segment would make it a scheme.
  return path.split("/").map(encodeURIComponent).join("/");
}

/**
 * What stays the same from run to run, whatever sizes, hashes and folders of the machine a message
 * names: rule, target and file, and the count among findings that have these in common.
 */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, target, file, location }) => {
    const common = JSON.stringify([rule, target, file, location?.file ?? null]);
    const count = (seen.get(common) ?? 0) + 1;
    seen.set(common, count);
    return `${crypto().createHash("sha256").update(common).digest("hex").slice(0, 16)}:${count}`;
  };
}

function suppressionOf(finding: Finding | WaivedFinding): Pick<Result, "suppressions"> {
  if (!("expires" in finding)) return {};
  const justification = `${finding.reason} (until ${finding.expires})`;
  return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}

function notificationsOf(report: Report, results: number): Notification[] {
  const failed = report.targets.flatMap(({ target, error }): Notification[] =>
    error === undefined ? [] : [{ level: "error", message: { text: `${target}: ${error}` } }],
  );
  if (results <= mostResults) return failed;
  const text = `${results - mostResults} more results are in report.json: GitHub takes ${mostResults}`;
  return [...failed, { level: "warning", message: { text } }];
}

function slugOf({ targets }: Report): string {
  return targets.map(({ target }) => target.replaceAll(/[^\w.-]+/g, "-")).join("+") || "none";
}
