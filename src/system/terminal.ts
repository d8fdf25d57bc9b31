import type { Log } from "./context.ts";

/** Back to the line's beginning, and everything on it gone (ECMA-48: CR, EL). */
const clearLine = "\r\u001B[K";

/**
 * The log of the command line: plain lines for a person, on standard error.
 *
 * @param isTerminal whether what is written can be taken back.
 */
export function terminalLog(
  write: (text: string) => void,
  debug: boolean,
  isTerminal = false,
): Log {
  let shown = false;
  const clear = (): void => {
    if (shown) write(clearLine);
    shown = false;
  };
  const line = (text: string): void => {
    clear();
    write(`${text}\n`);
  };
  return {
    info: line,
    progress: (text) => {
      clear();
      if (!isTerminal || text === "") return;
      write(text);
      shown = true;
    },
    debug: (text) => {
      if (debug) line(text);
    },
    notice: (message) => line(`note: ${message}`),
    warning: (message) => line(`warning: ${message}`),
    error: (message) => line(`error: ${message}`),
    annotate: (severity, message, place) => {
      const where = [place.file, place.line, place.col]
        .filter((part) => part !== undefined)
        .join(":");
      const label = severity === "notice" ? "note" : severity;
      line(
        [where, place.title, label, message]
          .filter((part) => part !== undefined && part !== "")
          .join(": "),
      );
    },
    group: async (title, body) => {
      line(`\n${title}`);
      return body();
    },
    fenced: (text) => {
      if (text !== "") line(printable(text).replace(/\n$/, "").replaceAll(/^/gm, "  | "));
    },
  };
}

/** Foreign text without the sequences that would move a terminal's cursor or change its title. */
function printable(text: string): string {
  return text.replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, "\u{FFFD}");
}
