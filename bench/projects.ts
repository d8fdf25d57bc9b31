/**
 * Real projects, unchanged, for three targets: what the audit finds in correct products, which is to
 * be nothing. Takes minutes the first time. Prints a table; exits 1 when there is an error, or more
 * than one warning on a product.
 *
 *     node bench/projects.ts [MODULE@VERSION...]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Report } from "../src/report/model.ts";

const usual = [
  "github.com/junegunn/fzf@v0.60.3",
  "github.com/mikefarah/yq/v4@v4.44.6",
  "mvdan.cc/gofumpt@v0.7.0",
  "honnef.co/go/tools@v0.6.0",
  "golang.org/x/tools@v0.30.0",
];
const bundle = resolve("dist/main/index.js");
const given = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "bench-projects-"));
process.on("exit", () => {
  rmSync(scratch, { recursive: true, force: true });
});

for (const module of given.length > 0 ? given : usual) {
  const { Dir } = JSON.parse(
    execFileSync("go", ["mod", "download", "-json", module], { encoding: "utf8", cwd: scratch }),
  ) as { Dir: string };
  const source = join(scratch, module.replaceAll(/\W+/g, "-"));
  cpSync(Dir, source, { recursive: true });
  execFileSync("chmod", ["-R", "u+w", source]);
  const { status, stderr } = spawnSync(process.execPath, [bundle, "build"], {
    cwd: source,
    encoding: "utf8",
    env: { ...process.env, GOTOOLCHAIN: "local" },
  });
  const report = JSON.parse(readFileSync(join(source, "dist/report.json"), "utf8")) as Report;
  const products = report.targets.flatMap(({ artifacts }) => artifacts);
  const of = (severity: string): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  console.log(
    `${module}: exit ${status}, ${products.length} products, ${of("error")} errors, ${of("warning")} warnings, ${of("note")} notes`,
  );
  if (status !== 0 || of("warning") > products.length) {
    console.log(stderr);
    process.exitCode = 1;
  }
}
