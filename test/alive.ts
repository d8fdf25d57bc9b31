import { readFileSync } from "node:fs";
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
