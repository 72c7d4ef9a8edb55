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
 * What `check --fix` puts right, in steps: those of a later step look at the text as the earlier ones left it. No
 * step but the last moves a line, so that the places in the report are those of the file as it was.
 */
export const FIXES: readonly (readonly Fix[])[] = [
  [invisibleCharacter],
  [lineLayout],
  [unquotedText],
  [closedWord, dateForm, sponsorCode, trailingBlanks],
  [keyOrder],
];
