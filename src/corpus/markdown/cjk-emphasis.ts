import { attention } from "micromark-core-commonmark";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { flanksOf, isCjk } from "../characters/cjk.ts";

const ASTERISK = 42;
export const TILDE = 126;

/** CommonMark's emphasis with asterisks, also where the signs of Chinese, Japanese or Korean stand beside them. */
export function cjkEmphasis(): Extension {
  return { text: { [ASTERISK]: withCjkFlanks(attention) } };
}

/**
 * A construct for marks in rows that begins and ends an emphasis beside such signs too: it goes on as it is made,
 * and what it found out of its neighbours is put right.
 */
export function withCjkFlanks(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const before = characterOf(this.previous);
      const { events } = this;
      const found: State = (code) => {
        const token = events.at(-1)?.[1];
        const after = characterOf(code);
        if (token !== undefined && (isCjk(before) || isCjk(after))) {
          const { left, right } = flanksOf(before, after);
          token._open ||= left;
          token._close ||= right;
        }
        return ok(code);
      };
      return construct.tokenize.call(this, effects, found, nok);
    },
  };
}

/** Half of a surrogate pair and the ends of a text are no character here, a line end is a blank. */
function characterOf(code: Code): string {
  if (code === null) return "";
  return code < 0 ? " " : String.fromCharCode(code);
}
