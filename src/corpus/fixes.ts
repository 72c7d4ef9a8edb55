import { closedWord } from "./fixes/closed-word.ts";
import { dateForm } from "./fixes/date-form.ts";
import type { Fix } from "./fixes/fix.ts";
import { invisibleCharacter } from "./fixes/invisible-character.ts";
import { keyOrder } from "./fixes/key-order.ts";
import { lineLayout } from "./fixes/line-layout.ts";
import { sponsorCode } from "./fixes/sponsor-code.ts";
import { trailingBlanks } from "./fixes/trailing-blanks.ts";
import { unquotedText } from "./fixes/unquoted-text.ts";

/**
 * The fixes of `check --fix`, in steps: each step reads the text that the steps before it wrote. Only the last step
 * moves lines, so that the places in the report are those of the original file.
 */
export const FIXES: readonly (readonly Fix[])[] = [
  [invisibleCharacter],
  [lineLayout],
  [unquotedText],
  [closedWord, dateForm, sponsorCode, trailingBlanks],
  [keyOrder],
];
