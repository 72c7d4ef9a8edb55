import type { Failure } from "../finding.ts";
import { conferenceById, conferences, lastDayOfConference } from "./conferences.ts";
import decisions from "./data/decisions.json" with { type: "json" };
import resolutions from "./data/resolutions.json" with { type: "json" };
import { type FormerName, nameOn } from "./member-states.ts";

/** A version of a text that a page seen prints: `(Rev. Dubai, 2018)`, or the place and year of its adoption. */
export interface DocumentedRevision {
  place: string;
  year: number;
  source: string;
  how?: string;
}

/** A resolution or decision of the Plenipotentiary. */
export interface AdoptedText {
  number: number;
  /** The short title, only where a page seen gives it for this number. */
  title?: string;
  /** Its earlier titles, oldest first. */
  formerTitles?: FormerName[];
  titleSource?: string;
  /** Oldest first; versions that no page seen prints are missing. */
  revisions: DocumentedRevision[];
  /** The conference that abrogated it, `PP-18`. */
  suppressed?: { at: string; source: string; how?: string };
  note?: string;
}

/** A version as of a day. */
export interface RevisionInForce extends DocumentedRevision {
  /** No conference since could have changed it, as far as is on record; else it is the last one documented. */
  certain: boolean;
}

interface TextEntry extends AdoptedText {
  titleConfidence: string;
}

const RESOLUTIONS = byNumber(resolutions as TextEntry[]);
const DECISIONS = byNumber(decisions as TextEntry[]);
const HIGHEST_RESOLUTION = Math.max(...RESOLUTIONS.keys());

/** Nothing for a number that is not in the table. */
export function resolution(number: number): AdoptedText | undefined {
  return RESOLUTIONS.get(number);
}

/** The short titles of resolutions and decisions, as far as they are documented, by number. */
export function resolutionTitles(): string[] {
  return [...RESOLUTIONS.values(), ...DECISIONS.values()].flatMap(({ title }) => title ?? []);
}

/** The short title of a resolution on a day; nothing where none is documented. */
export function resolutionTitle(number: number, day: string): string | undefined {
  const text = resolution(number);
  return nameOn(text?.title, text?.formerTitles, day);
}

/** Whether a resolution exists on a day, as far as it is on record which conference made it. */
export function resolutionExists(number: number, day: string): boolean {
  const made = conferences().find(
    ({ resolutions: own }) => own !== undefined && own.from <= number && number <= own.to,
  );
  return made === undefined || made.ends <= day;
}

/** More than any conference has added. */
const MOST_LATER_RESOLUTIONS = 30;

/** Whether a number may be that of a resolution, of the table or of a later conference; a higher one is an error. */
export const mayBeResolution = (number: number): boolean =>
  number <= HIGHEST_RESOLUTION + MOST_LATER_RESOLUTIONS;

/** Plenipotentiary conferences are held every four years; the table may lack one after the last that it has. */
const YEARS_BETWEEN = 4;

/** Whether a numbered text exists before a day; undefined where the tables leave it open. */
export function existsBefore(
  kind: "resolution" | "decision",
  number: number,
  day: string,
): boolean | undefined {
  if (kind === "decision")
    return decision(number)?.revisions.some(({ year }) => lastDayOfConference(year) < day) || undefined;
  if (!resolutionExists(number, day)) return false;
  if (resolution(number) !== undefined) return true;
  const lastYear = Number(
    conferences()
      .findLast((one) => one.resolutions !== undefined)
      ?.ends.slice(0, 4),
  );
  const isNext = Number(day.slice(0, 4)) <= lastYear + YEARS_BETWEEN;
  return number > HIGHEST_RESOLUTION && isNext ? false : undefined;
}

/** Nothing for a number that is not in the table. */
export function decision(number: number): AdoptedText | undefined {
  return DECISIONS.get(number);
}

/** The highest number in the table of resolutions. */
export function highestResolution(): number {
  return HIGHEST_RESOLUTION;
}

/**
 * The last documented version of a resolution at the end of a day (`YYYY-MM-DD`); a conference's texts count from its
 * last day. Nothing where none is documented or the resolution was abrogated by then: never general knowledge.
 */
export function revisionInForce(number: number, day: string): RevisionInForce | undefined {
  return inForce(resolution(number), day);
}

/** The same for a decision. */
export function decisionRevisionInForce(number: number, day: string): RevisionInForce | undefined {
  return inForce(decision(number), day);
}

function inForce(text: AdoptedText | undefined, day: string): RevisionInForce | undefined {
  if (!text) return undefined;
  const suppressed = text.suppressed && conferenceById(text.suppressed.at)?.ends;
  if (suppressed !== undefined && suppressed <= day) return undefined;
  const last = text.revisions.filter((revision) => lastDayOfConference(revision.year) <= day).at(-1);
  if (!last) return undefined;
  const since = lastDayOfConference(last.year);
  const changeable = conferences().some((one) => one.ends > since && one.ends <= day);
  const onlyVersionLeft = suppressed !== undefined && last === text.revisions.at(-1);
  return { ...last, certain: !changeable || onlyVersionLeft };
}

/** Leaves out titles that are general knowledge, or whose number is. */
function byNumber(entries: TextEntry[]): Map<number, AdoptedText> {
  return new Map(
    entries.map(({ titleConfidence, title, titleSource, ...rest }) => {
      if (titleConfidence !== "documented" || title === undefined) return [rest.number, rest];
      return [rest.number, titleSource === undefined ? { ...rest, title } : { ...rest, title, titleSource }];
    }),
  );
}

/** The message for a number alone. Nothing is taken for granted: a decision may have the same number, and so has a provision of the Constitution. */
export function bareNumber(number: string): Failure {
  const value = Number(number);
  const message = numberAlone(number);
  return {
    ok: false,
    message,
    ...(resolution(value) !== undefined && decision(value) === undefined && { suggestion: `Res. ${number}` }),
  };
}

/** The message for a number, or several, without the kind of text. */
export function numberAlone(number: string): string {
  return `a number alone names no text: "Res. ${number}" is a resolution, "Dec. ${number}" a decision, "CS ${number}" a provision of the Constitution, "CV ${number}" of the Convention`;
}
