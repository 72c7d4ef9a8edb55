import type { BriefIssue, Comparison, ComparisonRow } from "../../brief/types.ts";
import { AGREEMENTS, CONFIDENCES, PRIORITIES } from "../../corpus/types.ts";
import { always, closed, DATE, listOf, maybe, oneOf, TEXT, WHOLE_NUMBER } from "./closed-object.ts";
import { KEYS, RICH, SOURCES, sectionsOf, TARGETS } from "./shared-definitions.ts";

const RESOLUTION = closed<BriefIssue["resolutions"][number]>({
  number: always("its number", WHOLE_NUMBER),
  title: maybe("its short title, where one is documented", TEXT),
  key: always("as in targets", TEXT),
});

const ROW = closed<ComparisonRow>({
  kind: always(
    "same: both say it; similar: both say it in other words; left, right: only that one says it; elsewhere: the other says it too, in another place",
    oneOf(["same", "similar", "left", "right", "elsewhere"]),
  ),
  both: maybe("what both say, where it is the same", RICH),
  left: maybe("what the first says; <mark> around the words that only it has", RICH),
  right: maybe("what the second says; likewise", RICH),
});

const COMPARISON = closed<Comparison>({
  targets: always("what both act on", TARGETS),
  left: always("the key of the first proposal", TEXT),
  right: always("the key of the second proposal", TEXT),
  language: maybe("BCP 47, of both texts, where it differs from the brief's", TEXT),
  direction: maybe("of both texts, where it differs from the brief's", oneOf(["rtl", "ltr"])),
  rows: maybe(
    "their paragraphs side by side; absent where the issue's texts are too long for it",
    listOf(ROW),
  ),
});

/** An issue of the Brief. */
export const ISSUE_SCHEMA = closed<BriefIssue>({
  slug: always("its name in the record, by which proposals point to it", TEXT),
  title: always("its name, on one line", TEXT),
  priority: always("whether the group listed it", oneOf(PRIORITIES)),
  resolutions: always("the resolutions that belong here", listOf(RESOLUTION)),
  lead: maybe("who in the group leads on it; internal audience only", TEXT),
  position: always("the state of the common position, as far as the audience may know", oneOf(AGREEMENTS)),
  agreed: maybe("when the common position was agreed", DATE),
  confidence: always("whether it is explicit in the sources", oneOf(CONFIDENCES)),
  stake: maybe("what is at stake", RICH),
  commonPosition: maybe("the common position in words", RICH),
  asks: maybe("what the group asks for", RICH),
  further: always("sections with other headings", sectionsOf(RICH)),
  sources: always("where its statements come from", SOURCES),
  proposals: always("keys of the proposals printed here, in order", KEYS),
  pointers: always("keys of proposals printed under another issue that bear on this one too", KEYS),
  comparisons: maybe(
    "texts on one target side by side, as each would read if it were adopted",
    listOf(COMPARISON),
  ),
});
