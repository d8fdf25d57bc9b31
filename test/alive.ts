import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Whether a process runs. One that has ended but whose parent has not looked yet does not. */
function alive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Whether a process that was sent a signal ends; the kernel delivers it when it is next run. */
export async function ends(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (!alive(pid)) return true;
    await sleep(25);
  }
  return false;
}

/** Process numbers of those that run with an argument. */
export function running(argument: string): number[] {
  return readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
        return words.includes(argument) && alive(pid);
      } catch {
        return false; // it has ended meanwhile
      }
    });
}
