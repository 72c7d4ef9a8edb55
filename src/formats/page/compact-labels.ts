/**
 * Joins runs of numbered labels, for indexes: `ECP 1`, `ECP 2`, `ECP 3` become `ECP 1–3`. A run has labels that end in
 * plain numbers without a gap, and takes the place of its first label; all other labels stay as they are.
 */
export function compactLabels(labels: readonly string[]): string[] {
  const numbered = new Map<string, Set<number>>();
  for (const label of labels) {
    const { stem, number } = parts(label);
    if (number === undefined) continue;
    const numbers = numbered.get(stem) ?? new Set();
    numbered.set(stem, numbers.add(number));
  }
  return labels.flatMap((label) => {
    const { stem, number } = parts(label);
    const numbers = numbered.get(stem);
    if (number === undefined || numbers === undefined) return [label];
    if (numbers.has(number - 1)) return [];
    let last = number;
    while (numbers.has(last + 1)) last += 1;
    return last === number ? [label] : [`${label}–${last}`];
  });
}

/** A leading zero belongs to the stem: `ACP/12/09` and `ACP/12/10` are not joined. */
function parts(label: string): { stem: string; number?: number } {
  const match = /^(.*[/ ])([1-9]\d{0,4})$/.exec(label);
  if (match?.[1] === undefined) return { stem: label };
  return { stem: match[1], number: Number(match[2]) };
}
