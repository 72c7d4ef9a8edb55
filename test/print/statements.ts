import type { Brief } from "../../src/brief/types.ts";
import { readOnce } from "../pdf/read-once.ts";
import { textByBlock } from "../pdf/text-by-block.ts";

/** The part of a brief that states it, and its text. */
type Statement = [part: string, text: string];

/** Letters and digits alone: lines, hyphens and what joins the parts of a line differ in print. */
const letters = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

const lettersOf = readOnce((pdf: Uint8Array) => letters(textByBlock(pdf).join("\n")));

/** Notes to several rows have each part of their locators once. */
const partsOf = (locator: string) => locator.split("; ");

/** What the Brief states of its issues and proposals, each text after the name of its part. */
function statementsOf(brief: Brief): Statement[] {
  const issues: string[][] = brief.issues.flatMap(({ slug, title, stake, commonPosition, asks, sources }) => [
    [`${slug} title`, title],
    [`${slug} stake`, stake?.text ?? ""],
    [`${slug} position`, commonPosition?.text ?? ""],
    [`${slug} asks`, asks?.text ?? ""],
    ...(sources ?? []).flatMap(({ title: source, locator = "" }) => [
      [`${slug} source`, source],
      ...partsOf(locator).map((part) => [`${slug} locator`, part]),
    ]),
  ]);
  const proposals: string[][] = brief.proposals.flatMap((one) => [
    [`${one.key} title`, one.title],
    [`${one.key} number`, one.id ?? one.number ?? ""],
    ...(one.successors === undefined
      ? [
          [`${one.key} summary`, one.summary?.text ?? ""],
          [`${one.key} position`, one.positionText?.text ?? ""],
          [`${one.key} ask`, one.ask?.text ?? ""],
          [`${one.key} analysis`, one.analysis?.text ?? ""],
          [`${one.key} limits`, one.limits ?? ""],
          [`${one.key} outcome`, one.outcome ?? ""],
          ...one.history.map(({ note = "" }) => [`${one.key} history`, note]),
          ...one.sources.flatMap(({ title, locator = "" }) => [
            [`${one.key} source`, title],
            ...partsOf(locator).map((part) => [`${one.key} locator`, part]),
          ]),
        ]
      : []),
  ]);
  return [...issues, ...proposals].flatMap(([what = "", text = ""]) =>
    letters(text) === "" ? [] : [[what, text]],
  );
}

/** What may stand in several places: a title names its proposal wherever it is referred to, a source supports several. */
const MANY = /(?: title| number| source| locator)$/;

/** The statements of a brief that its print lacks. */
export function missingStatements(brief: Brief, pdf: Uint8Array): Statement[] {
  const printed = lettersOf(pdf);
  return statementsOf(brief).filter(([, text]) => !printed.includes(letters(text)));
}

/** What a print states more often than its brief: summaries, positions, asks, analyses, outcomes and notes of the history. */
export function repeatedStatements(brief: Brief, pdf: Uint8Array): Statement[] {
  const printed = lettersOf(pdf);
  const own = statementsOf(brief).filter(([what, text]) => !MANY.test(what) && letters(text).length > 30);
  // Another statement may hold the same words; a title that does is printed wherever it is referred to.
  const targets = brief.targets.map(({ title = "" }) => title);
  const resolutions = brief.issues.flatMap(({ resolutions }) => resolutions.map(({ title = "" }) => title));
  const titles = statementsOf(brief).flatMap(([what, text]) => (what.endsWith(" title") ? [text] : []));
  const named = [...titles, ...targets, ...resolutions].map(letters);
  const texts = statementsOf(brief).map(([, text]) => letters(text));
  return own.filter(([what, text]) => {
    const wanted = letters(text);
    if (named.some((title) => title.includes(wanted))) return false;
    const holding = texts.filter((each) => each.includes(wanted)).length;
    // The first sentence of a common position opens page one too.
    const allowed = holding + (/^[^/]+ position$/.test(what) ? 1 : 0);
    return printed.split(wanted).length - 1 > allowed;
  });
}
