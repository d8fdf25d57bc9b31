import { unregister, type Registration } from "./emulator/registrar.ts";
import { Failure, messageOf } from "./failure.ts";
import { openSession } from "./system/session.ts";

/** Undoes what main did to the kernel, from the one state that it saved; decides nothing anew. */
async function post(): Promise<void> {
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

await post();
