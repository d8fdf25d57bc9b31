/** What this is, in report.json and on the command line; package.json has the same. */
export const tool = { name: "go-cross-matrix", version: "0.1.0" } as const;
