import { readFileSync } from "node:fs";

/** Whether a process runs. One that has ended but whose parent has not looked yet does not. */
export function alive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
