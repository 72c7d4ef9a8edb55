/** Characters that move the cursor, hide, or turn the reading direction: a diagnostic shows them as escapes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN.source, "gu");

/** One line of text in which nothing is invisible and nothing can steer a terminal: `\u{1B}` for an escape. */
export function visible(text: string): string {
  return text.replace(ALL_UNSEEN, escapeOf);
}

/** One character as `visible` shows it. */
export function visibleCharacter(character: string): string {
  return UNSEEN.test(character) ? escapeOf(character) : character;
}

function escapeOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return `\\u{${codePoint.toString(16).toUpperCase().padStart(2, "0")}}`;
}
