const LONGEST = 64;

/**
 * The candidate that a mistyped word most likely meant, or nothing when none is near: a third of the word's letters may
 * be wrong, three at most. Letter case does not count; the first of equally near ones wins.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor(lower.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - lower.length) >= bestDistance) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

interface Near<T> {
  meaning: T;
  distance: number;
  candidate: string;
}

/**
 * The only meaning that a mistyped name can have: that of the closest spelling, or undefined where a spelling of
 * something else is nearly as close, as `Gambia` is to `Sambia` besides `Zambia`.
 */
export function onlyClosest<T>(word: string, spellings: Iterable<readonly [string, T]>): T | undefined {
  if (word.length > LONGEST) return undefined;
  const most = Math.min(3, Math.floor(word.length / 3));
  const lower = word.toLowerCase();
  const near: Near<T>[] = [];
  for (const [spelling, meaning] of spellings) {
    if (Math.abs(spelling.length - lower.length) > most + 1) continue;
    // "Eq. Guinea" has the whole name of Guinea in it: the word before it makes another name, and is no mistake.
    const candidate = spelling.toLowerCase();
    if (lower.length > candidate.length && ` ${lower} `.includes(` ${candidate} `)) return undefined;
    const distance = editDistance(lower, candidate, most + 1);
    if (distance <= most + 1) near.push({ meaning, distance, candidate });
  }
  const best = near.reduce<Near<T> | undefined>(
    (found, each) => (found === undefined || each.distance < found.distance ? each : found),
    undefined,
  );
  if (best === undefined || best.distance > most) return undefined;
  if (!isNearInEachWord(lower, best.candidate)) return undefined;
  const isDoubtful = near.some(
    ({ meaning, distance }) => meaning !== best.meaning && distance <= best.distance + 1,
  );
  return isDoubtful ? undefined : best.meaning;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether each word is a mistyped one: "Mongol, OHU", Mongolia and Russia, is near "Mongol Uls", Mongolia, in all but the word
 * that names another state. A blank too many or too few is a mistake as well.
 */
function isNearInEachWord(text: string, other: string): boolean {
  const [words, others] = [text.match(WORDS) ?? [], other.match(WORDS) ?? []];
  if (words.length !== others.length) return editDistance(words.join(""), others.join(""), 1) <= 1;
  return words.every((word, at) => {
    const meant = others[at] ?? "";
    const most = Math.max(1, Math.floor(Math.min(word.length, meant.length) / 3));
    return editDistance(word, meant, most) <= most;
  });
}

/**
 * Optimal string alignment distance: letters to insert, delete, replace or swap with their neighbour. Keeps three
 * rows. One that is more than `most` is only known to be more: nearly all words are far from each other in their first letters.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let isNear = row <= most;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const added = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const distance = Math.min(replaced, added);
      const found = swapped ? Math.min(distance, (beforeLast[column - 2] ?? 0) + 1) : distance;
      current.push(found);
      isNear ||= found <= most;
    }
    // No later row has less than the least of this one.
    if (!isNear) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? a.length;
}
