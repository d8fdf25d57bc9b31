import type { SavingState } from "./cache/saving.ts";
import { unregister, type Registration } from "./emulator/registrar.ts";
import { Failure, messageOf } from "./failure.ts";
import { openSession } from "./system/session.ts";

/** Saves what main left to be saved, from the state that it wrote; decides nothing anew. */
async function saveCaches(): Promise<void> {
  const saved = process.env["STATE_cache"] ?? "";
  if (saved === "") return;
  const session = openSession(process.env, []);
  const { log } = session.context;
  try {
    const { saveAll } = await import("./cache/saving.ts");
    await saveAll(JSON.parse(saved) as SavingState, session.context);
  } catch (failure) {
    log.notice(`the cache was not saved: ${messageOf(failure)}`);
  } finally {
    await session.close();
  }
}

/** Undoes what main did to the kernel, likewise. */
async function unregisterEmulators(): Promise<void> {
  const saved = process.env["STATE_registration"] ?? "";
  if (saved === "") return;
  const { context } = openSession(process.env, []);
  try {
    await unregister(JSON.parse(saved) as Registration, context);
  } catch (failure) {
    const remedy = failure instanceof Failure ? (failure.remedy ?? "") : "";
    context.log.warning(`${messageOf(failure)}\n${remedy}`);
  }
}

await unregisterEmulators();
await saveCaches();
