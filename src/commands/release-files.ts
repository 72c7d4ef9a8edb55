import { createHash } from "node:crypto";
import { EDITION_AUDIENCES, type Edition } from "../brief/edition.ts";
import type { Brief } from "../brief/types.ts";
import type { Progress } from "../cli/io.ts";
import type { Audience, Corpus } from "../corpus/types.ts";
import type { Output } from "../files/replace-files.ts";
import { conferenceCalendar } from "../formats/calendar.ts";
import { createPageRenderer, type PageParts } from "../formats/html.ts";
import { coveringMessage } from "../formats/mail/eml.ts";
import { createWords, pdfTitle } from "../formats/templates/words.ts";
import { compareCodeUnits, optionalKeys } from "../json-values.ts";
import type { BriefBuilder } from "./open-conference.ts";
import { BUILD_FORMATS, exportsOf } from "./option-declarations.ts";
import type { RunOptions } from "./option-values.ts";
import type { PrintBrief } from "./print-brief.ts";

/** The briefs of the edition that is being made, by audience. */
export type EditionBriefs = ReadonlyMap<Audience, Brief>;
/** The newest edition, as frozen for each audience. */
export type NewestEdition = ReadonlyMap<Audience, Edition>;
/** All editions before the one that is being made, as frozen for each audience. */
export type EarlierEditions = ReadonlyMap<Audience, readonly Edition[]>;

/** What the briefs of an edition are built from. */
export interface ReleasePlan {
  corpus: Corpus;
  options: RunOptions;
  /** The number of the edition that is being made. */
  number: number;
  /** The edition that changes are counted from; undefined for the first one. */
  newest: NewestEdition | undefined;
  earlier: EarlierEditions;
  buildBrief: BriefBuilder;
}

/** Builds the brief of an edition for each audience. */
export function buildBriefs(plan: ReleasePlan): EditionBriefs {
  return new Map(EDITION_AUDIENCES.map((audience) => [audience, buildFor(plan, audience)]));
}

export function briefFor(briefs: EditionBriefs, audience: Audience): Brief {
  const brief = briefs.get(audience);
  if (brief === undefined) throw new Error(`no brief was built for the audience ${audience}`);
  return brief;
}

function buildFor(
  { options, number, newest, earlier, buildBrief }: ReleasePlan,
  audience: Audience,
  state?: string,
) {
  return buildBrief({
    asOf: options.asOf,
    today: options.today,
    audience,
    edition: number,
    ...optionalKeys({
      kind: options.kind,
      for: state,
      earlier: earlier.get(audience),
      since: newest?.get(audience),
    }),
  });
}

/** Makes everything that is sent out: the public brief, a pack and a message for each delegation, a calendar where
 * meetings or deadlines are on record, and the MANIFEST. */
export async function makeReleaseFiles(
  brief: Brief,
  plan: ReleasePlan,
  { parts, print, progress }: { parts: PageParts; print: PrintBrief; progress: Progress },
): Promise<Output[]> {
  const render = createPageRenderer(parts);
  const words = createWords(parts.strings);
  const stem = fileStem(brief);
  progress.step(`Printing edition ${brief.edition}`);
  const html = render(brief);
  const { pdf } = await print({ brief, html, title: pdfTitle(brief, words) });
  const exports = await exportsOf(brief, new Set(BUILD_FORMATS), () => words);
  const outputs: Output[] = [
    { path: `${stem}.html`, bytes: html },
    { path: `${stem}.pdf`, bytes: pdf },
    ...exports.map(({ file, bytes }) => ({
      path: file.startsWith("brief.") ? `${stem}${file.slice("brief".length)}` : `${stem}-${file}`,
      bytes,
    })),
  ];
  for (const state of plan.corpus.conference.delegations) {
    progress.step(`Printing the pack for ${state}`);
    const pack = buildFor(plan, "delegation", state);
    const page = render(pack);
    const printed = await print({ brief: pack, html: page, title: pdfTitle(pack, words) });
    const fileName = `${stem}-for-${state}.pdf`;
    outputs.push(
      { path: `${stem}-for-${state}.html`, bytes: page },
      { path: fileName, bytes: printed.pdf },
      {
        path: `${stem}-for-${state}.eml`,
        bytes: coveringMessage({ brief: pack, pdf: printed.pdf, html: page, words, fileName }),
      },
    );
  }
  const calendar = conferenceCalendar(
    brief,
    words,
    plan.earlier.get("public")?.map((each) => each.brief),
  );
  if (calendar !== undefined) outputs.push({ path: "calendar.ics", bytes: calendar });
  return [...outputs, manifest(outputs)];
}

/** `PP-18-tracking-brief-07-2018-10-20`, by the kind of the brief. */
function fileStem(brief: Brief): string {
  const number = String(brief.edition).padStart(2, "0");
  return `${brief.conference.id}-${brief.kind}-brief-${number}-${brief.asOf}`;
}

/** The list of files with their checksums, sorted by name: `sha256  name`, as `sha256sum --check` reads it. */
function manifest(outputs: readonly Output[]): Output {
  const lines = outputs
    .toSorted((a, b) => compareCodeUnits(a.path, b.path))
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  return { path: "MANIFEST", bytes: lines.join("") };
}
