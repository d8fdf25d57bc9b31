import type { Log } from "./context.ts";

/** The log of the command line: plain lines for a person, on standard error. */
export function terminalLog(write: (text: string) => void, debug: boolean): Log {
  const line = (text: string): void => write(`${text}\n`);
  return {
    info: line,
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
