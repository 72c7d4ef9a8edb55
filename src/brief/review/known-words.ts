import type { Corpus, Proposal } from "../../corpus/types.ts";
import { resolutionTitles } from "../../itu/resolutions.ts";
import { wordsOf } from "../changes/substance.ts";

/** Words that a resolution turns on and that are one letter away from others: never a slip of the pen. */
const WORDS_OF_LAW = `
  adapted adapting adapts adopted adopting adopts affected effected acquire acquires approve approved approves
  binding bounded casual causal central certain complaint compliant compliment complement confirm conform consent
  content contact contacts contract contracts control council counsel counties countries country county decision
  decisions derive deprive deprived discreet discrete division divisions emission enforce enhance ensure ensures
  exclude excludes excluded extend extent formally formerly founding funding general improve improved improves
  include includes included instruct instructs instructed insure international interstate invited invites license
  licence limited mission missions mitigate national notional natural neutral obligate obligated permits permitted
  present presented presents prevent prevented prevents principal principle procedure procedures proceed prohibit
  prohibited project projects promote promoted promotes protect protected protects provide provided provides provision
  provisions prevision prescribe proscribe prescribed proscribed ratified rational recommend recommends regional
  request requested requests require required requires resolve resolved resolves respect restrict restricted restricts
  revised revisit secured several statue statute stature submits through thorough unities unites violate voluntary
`;

const ALWAYS: ReadonlySet<string> = new Set([
  ...wordsOf(WORDS_OF_LAW),
  ...resolutionTitles().flatMap(wordsOf),
]);

/**
 * Tells whether a word, in lower case, is one: it stands in another file of the record, in the title of a
 * resolution, or among the words that the law turns on. What it knows of no word is taken for a slip.
 */
export function knownWords(corpus: Corpus, except: Proposal): (word: string) => boolean {
  let inRecord: Set<string> | undefined;
  return (word) => {
    if (ALWAYS.has(word)) return true;
    inRecord ??= new Set(textsOf(corpus, except).flatMap(wordsOf));
    return inRecord.has(word);
  };
}

function textsOf({ proposals, issues, conference }: Corpus, except: Proposal): string[] {
  const others = proposals.filter(({ key }) => key !== except.key);
  return [conference, ...issues, ...others].flatMap(({ title, body }) => [title, body.markdown]);
}
