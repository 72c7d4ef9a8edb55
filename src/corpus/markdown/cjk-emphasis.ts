import { attention } from "micromark-core-commonmark";
import type { Code, Construct, Extension, State } from "micromark-util-types";
import { flanksOf, isCjk } from "../characters/cjk.ts";

const ASTERISK = 42;
export const TILDE = 126;

/** Emphasis with asterisks that also works beside Chinese, Japanese and Korean characters and punctuation. */
export function cjkEmphasis(): Extension {
  return { text: { [ASTERISK]: withCjkFlanks(attention) } };
}

/**
 * Wraps a construct for delimiter runs so that they can open and close beside such characters: it runs the
 * construct and then corrects the flags `_open` and `_close` of its token.
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

/** The character of a code: empty at the ends of a text, a blank for a line end. */
function characterOf(code: Code): string {
  if (code === null) return "";
  return code < 0 ? " " : String.fromCharCode(code);
}
