/**
 * Makes dist/ anew: tsc strips the types, ncc puts each entry with what it needs into a folder.
 * ncc's own TypeScript loader fails with TypeScript 7, and with `.ts` specifiers.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";

const run = (file: string, ...args: string[]): void => {
  execFileSync(file, args, { stdio: ["ignore", "ignore", "inherit"] });
};

rmSync("build", { recursive: true, force: true });
rmSync("dist", { recursive: true, force: true });
run("tsc", "--project", "tsconfig.build.json");
for (const entry of ["main", "post", "transfer"]) {
  run(
    "ncc",
    "build",
    `build/${entry}.js`,
    "--out",
    `dist/${entry}`,
    "--target",
    "es2022",
    "--license",
    "licenses.txt",
  );
}
