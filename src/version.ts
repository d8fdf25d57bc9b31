/** What this is, in report.json and on the command line; package.json has the same. */
export const tool = { name: "go-cross-matrix", version: "0.1.0" } as const;

/** Where its docs lie when the runner does not say which repository it came from. */
export const homepage = "https://github.com/OWNER/go-cross-matrix/blob/v1";
