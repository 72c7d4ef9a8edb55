import { CLAUSE_ENDS, COMMAS } from "../normal-form.ts";

const LONGEST = 64;

/** Signs that names are written with inside of a word or between two, besides letters, figures and blanks: "Guinea-Bissau", "T&T", "Lao·PDR". */
const INSIDE = `'’‘\`´ʼ"״׳\\-‐‑–_—־&/|.,:·・゠፡་༌॰՚۽${COMMAS}${CLAUSE_ENDS}`;
const SIGNS_OF_NAMES = new RegExp(`^[\\p{L}\\p{M}\\p{Nd}\\p{DI}\\s()（）。।۔။፦${INSIDE}]*$`, "u");
/** Marks drawn through a letter or around it: who strikes a name out does not name it. */
const DRAWN_OVER = /[\u0334-\u0338\u20D0-\u20FF\p{Me}]/u;
/** A bullet of a list may be before the first letter. */
const STARTS_AS_NAME = /^\p{DI}*(?:[-–—•·]\s+)?\p{DI}*[\p{L}\p{Nd}]/u;
const ENDS_AS_NAME = new RegExp(`[\\p{L}\\p{M}\\p{Nd}\\p{DI}.)）。।۔။׳'’་༌॰${COMMAS}${CLAUSE_ENDS}]$`, "u");
/** A part of a name in brackets is behind the rest of it, and is words: "Congo (Democratic Republic of the)". */
const IN_BRACKETS = /(?<=[\p{L}\p{M}.་]\p{DI}?\s?)[(（]([^()（）]*)[)）]/gu;
const ELLIPSIS = /\.\s*\./;
/** The sign for a question in Greek is that of a semicolon: at the end of a text or a line, and of an entry of a list. */
const GREEK_QUESTION = new RegExp(`\\p{Script=Greek}\\p{M}*\\s*[;\\u037E]\\s*(?:$|[\\n${COMMAS}])`, "u");

/** Whether a text ends in the sign for a question in Greek, or has it at the end of an entry. */
export function isAskedInGreek(text: string): boolean {
  return GREEK_QUESTION.test(text.trimEnd());
}

/**
 * Whether a text has no sign but those that names are written with, each where a name has it. "Haiti?", "(Haiti)", "~Haiti",
 * "Haiti…" and "Haiti*" may mean that it is not known whether Haiti is meant: what has any other sign is no name.
 */
export function isPlainName(text: string): boolean {
  const name = text.trim();
  if (/^[A-Za-z]*$/.test(name)) return true;
  return (
    SIGNS_OF_NAMES.test(name) &&
    STARTS_AS_NAME.test(name) &&
    ENDS_AS_NAME.test(name) &&
    !/[()（）]/.test(
      name.replace(IN_BRACKETS, (part, words: string) => (/\p{L}/u.test(words) ? "" : part)),
    ) &&
    !DRAWN_OVER.test(name) &&
    !ELLIPSIS.test(name) &&
    !isAskedInGreek(name)
  );
}

/** What is wrong with a text that is no plain name. */
export const NO_PLAIN_NAME =
  "it has a sign that no name has, such as a mark of doubt: write the code if it is certain who is meant, and leave the entry out if not";

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

/**
 * The candidate that a mistyped name of a file, or an ID, most likely means: one with the same figures, since another number is
 * another proposal. The only one with the same last part, in whatever folder, comes first.
 */
export function closestNumbered(name: string, candidates: Iterable<string>): string | undefined {
  const lastPart = (path: string) => path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const all = [...candidates].filter((each) => figuresOf(each) === figuresOf(name));
  const [moved, another] = all.filter((each) => lastPart(each) === lastPart(name));
  return moved !== undefined && another === undefined ? moved : closest(name, all);
}

/** The numbers of a name alone: `63 1 5` of `IAP/63A1/5`. */
function figuresOf(name: string): string {
  return (name.match(/\d+/g) ?? []).join(" ");
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
  // Of several mistakes none is in the first letter: "Míséla", Egypt in Vai, is not "Seisela", Seychelles in Comorian.
  if (best.distance > 1 && lower.charAt(0) !== best.candidate.charAt(0)) return undefined;
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
