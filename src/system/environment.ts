import type { Environment } from "./context.ts";

/** Inputs of this action and the runner's own tokens are no business of a child. */
const runnersOwn = /^(?:INPUT_|ACTIONS_(?:RUNTIME|CACHE|RESULTS|ID_TOKEN)_)/;

/** What programs that are started for the user inherit. */
export function childEnvironment(env: Environment): Record<string, string> {
  const inherited: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !runnersOwn.test(name)) inherited[name] = value;
  }
  return inherited;
}
