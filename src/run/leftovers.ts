import { readdirSync, readFileSync } from "node:fs";

/** A process may start another between two looks; that many looks end what only does that. */
const looks = 200;

/**
 * Ends every process that has a variable in its environment: what a program left behind, although
 * it may have left the program's process group and session. All are stopped first, so that none
 * starts another meanwhile. proc_pid_environ(5) has the environment that a process began with;
 * one that cleared it before it started itself anew is not found. Linux only.
 *
 * @returns how many there were.
 */
export function endMarked(name: string, value: string): number {
  if (process.platform !== "linux") return 0;
  const stopped = new Set<number>();
  for (let look = 0; look < looks; look += 1) {
    const found = marked(`${name}=${value}`).filter((pid) => !stopped.has(pid));
    for (const pid of found) {
      signal(pid, "SIGSTOP");
      stopped.add(pid);
    }
    if (found.length === 0) break;
  }
  for (const pid of stopped) signal(pid, "SIGKILL");
  return stopped.size;
}

function marked(variable: string): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(variable);
      } catch {
        return false; // ended meanwhile, or somebody else's
      }
    });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // ESRCH: it has ended meanwhile
  }
}
