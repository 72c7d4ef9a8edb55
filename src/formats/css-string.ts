/** A text as a CSS string that can stand in a style element: whatever could end either is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{M} .,:;()\-–—·/]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `;
  });
  return `"${escaped}"`;
}
