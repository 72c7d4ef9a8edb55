/**
 * The code points that texts have, each once, ascending. A page has half a million characters, most of them ASCII:
 * a set of them all would take ten times as long.
 */
export function distinctCodePoints(texts: readonly string[]): number[] {
  const ascii = new Uint8Array(0x80);
  const further = new Set<number>();
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        ascii[unit] = 1;
        continue;
      }
      const codePoint = text.codePointAt(index) ?? unit;
      further.add(codePoint);
      if (codePoint > 0xffff) index += 1;
    }
  }
  const found = [...ascii.keys()].filter((codePoint) => ascii[codePoint] === 1);
  return [...found, ...[...further].sort((a, b) => a - b)];
}
