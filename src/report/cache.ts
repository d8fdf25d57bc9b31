import type { CacheEntryReport, CacheReport } from "./model.ts";

/** Whether every target's build cache was there as this build would have saved it. */
export function isCacheHit({ entries }: CacheReport): boolean {
  const builds = entries.filter(({ target }) => target !== null);
  return builds.length > 0 && builds.every(({ hit }) => hit === "near");
}

/** What was kept, in one line; its sizes are those of archives, which is what is stored and sent. */
export function cacheHeadline({ entries, unsaved }: CacheReport): string {
  const restored = entries.filter(({ hit }) => hit !== "none");
  const saved = entries.filter(({ save }) => save === "saved");
  const later = entries.filter(({ save }) => save === "post");
  const sum = (all: readonly (number | null)[]): string =>
    megabytes(all.reduce((total: number, one) => total + (one ?? 0), 0));
  const size = restored.length === 0 ? "" : ` (${sum(restored.map((one) => one.restored))})`;
  return [
    `cache: ${restored.length} of ${entries.length} restored${size}`,
    ...(saved.length > 0 ? [`${saved.length} saved (${sum(saved.map((one) => one.saved))})`] : []),
    ...(later.length > 0 ? [`${later.length} saved when the job is done`] : []),
    ...(unsaved !== null ? ["nothing saved"] : []),
  ].join(", ");
}

/** What became of one entry. */
export function cacheLine({ name, hit, restored, used, save, saved }: CacheEntryReport): string {
  const how = { near: "", far: " of a build that differs", none: "" }[hit];
  const first = hit === "none" ? "nothing restored" : `${megabytes(restored)} restored${how}`;
  const last = {
    saved: `${megabytes(saved ?? 0)} saved`,
    post: "saved when the job is done",
    no: "nothing saved",
  }[save];
  const size = used === null ? "" : `, ${megabytes(used)} used`;
  return `${name}: ${first}${size}, ${last}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
