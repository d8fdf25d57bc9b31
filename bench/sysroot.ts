/**
 * The sysroot of libsqlite3-dev and libssl-dev for linux/arm64 from an empty cache, against apt-get
 * on a private root doing update, download and dpkg-deb one after the other, in turns; then from the
 * tool cache. Prints a table.
 *
 *     node bench/sysroot.ts [PAIRS]      default: 3
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provideTree } from "../src/system/apt/tree.ts";
import { openSession } from "../src/system/session.ts";

const packages = ["libc6-dev", "libsqlite3-dev", "libssl-dev"];
const scratch = mkdtempSync(join(tmpdir(), "bench-sysroot-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const fresh = (name: string): string => mkdtempSync(join(scratch, `${name}-`));

/** What a person would write who knows apt. */
const byHand = `set -e
cd "$1"
mkdir -p lists/partial archives/partial root
: > status
cat > apt.conf <<END
APT::Architecture "arm64";
APT::Architectures { "arm64"; };
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Dir::State::status "$1/status";
Dir::State::lists "$1/lists";
Dir::Cache "$1";
Dir::Cache::archives "$1/archives";
Acquire::Languages "none";
END
export APT_CONFIG="$1/apt.conf"
apt-get update -qq
apt-get install -qq --yes --download-only ${packages.join(" ")}
for deb in archives/*.deb; do dpkg-deb -x "$deb" root; done
test -e root/usr/include/sqlite3.h
`;

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

const theirs = (): Promise<number> => {
  const folder = fresh("hand");
  return timed(() => execFileSync("sh", ["-c", byHand, "sh", folder], { stdio: "pipe" }));
};

const ours = (cache: string): Promise<number> => {
  const session = openSession({ ...process.env, XDG_CACHE_HOME: cache }, ["bench"]);
  return timed(async () => {
    const tree = await provideTree({ architecture: "arm64", packages }, session.context);
    if (!existsSync(join(tree.folder, "usr/include/sqlite3.h"))) throw new Error(tree.folder);
    await session.close();
  });
};

console.log("pair  by hand  go-cross-matrix  ratio  from the tool cache");
for (let pair = 1; pair <= Number(process.argv[2] ?? 3); pair += 1) {
  const cache = fresh("cache");
  mkdirSync(cache, { recursive: true });
  const first = pair % 2 === 1 ? await theirs() : undefined;
  const cold = await ours(cache);
  const hand = first ?? (await theirs());
  const again = await ours(cache);
  console.log(
    [
      String(pair).padStart(4),
      `${hand.toFixed(1)} s`.padStart(8),
      `${cold.toFixed(1)} s`.padStart(16),
      (cold / hand).toFixed(2).padStart(6),
      `${again.toFixed(3)} s`.padStart(20),
    ].join(" "),
  );
}
