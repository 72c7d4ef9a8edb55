import { onlyClosest } from "../../itu/did-you-mean.ts";

/** Words that people write for those of the format's closed lists, by the rule of the list. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  action: {
    ADD: "addition add-new new adding",
    MOD: "modify modifies modification modified amend amends amendment amended change changes changed revise revision",
    SUP: "suppress suppression suppressed delete deletion abrogate abrogation repeal remove",
    NOC: "no-change no-changes nochange unchanged keep maintain",
  },
  status: {
    submitted: "filed",
    revised: "amended",
    withdrawn: "dropped retracted taken-back",
    rejected: "refused defeated not-adopted not-agreed",
    adopted: "approved accepted passed",
    "adopted-in-part": "partly-adopted partially-adopted adopted-with-changes adopted-with-amendments",
    deferred: "postponed delayed",
    superseded: "replaced",
    merged: "combined consolidated",
    "in-committee": "committee",
    "in-ad-hoc": "ad-hoc ad-hoc-group",
  },
  position: {
    support: "in-favour in-favor favour favor for pro yes supports supported supporting supportive back",
    "support-with-changes":
      "support-with-amendments support-with-edits support-if-amended conditional-support qualified-support",
    watch: "watching monitor monitoring observe follow",
    oppose: "against opposed opposes opposing no con contra reject",
  },
  priority: { listed: "high", background: "low" },
  confidence: { inferred: "inferential guess guessed", explicit: "stated" },
};

/** Words that may be one or the other: both are said, and none is suggested. */
const BETWEEN: Readonly<Record<string, readonly [words: string, advice: string]>> = {
  position: [
    "neutral undecided abstain abstention open tbd tbc pending unknown",
    'write "watch" where the group follows it, "none" where it has taken no position',
  ],
  status: [
    "agreed tabled pending open draft proposed tbd discussed",
    'write "announced" before it is a document, "submitted" once it is one, "editorial" once a committee has agreed, "adopted" once the conference has',
  ],
};

const hyphened = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");

/** The word of a closed list that another one certainly means: in other letters, in common use, or with a slip in it. */
export function wordMeant(rule: string, text: string, allowed: readonly string[]): string | undefined {
  const word = hyphened(text);
  const same = allowed.find((each) => each.toLowerCase() === word);
  if (same !== undefined) return same;
  if (adviceBetween(rule, text) !== undefined) return undefined;
  const table = Object.hasOwn(OTHER_WORDS, rule) ? (OTHER_WORDS[rule] ?? {}) : {};
  const other = allowed.find((each) => (table[each] ?? "").split(" ").includes(word));
  // Of three letters each is somebody's action: none is guessed.
  if (other !== undefined || !SLIP.test(word)) return other;
  return onlyClosest(
    word,
    allowed.map((each) => [each, each] as const),
  );
}

const SLIP = /^[a-z-]{4,}$/;

/** What to write for a word that may be one or the other. */
export function adviceBetween(rule: string, text: string): string | undefined {
  const [words = "", advice] = Object.hasOwn(BETWEEN, rule) ? (BETWEEN[rule] ?? []) : [];
  return words.split(" ").includes(hyphened(text)) ? advice : undefined;
}
