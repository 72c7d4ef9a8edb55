import { committeeAtStart, groupMeant, isElsewhere } from "../../itu/conferences.ts";
import { compareCodeUnits } from "../../json-values.ts";
import { COMMA, spacedForm } from "../../normal-form.ts";
import type { Brief } from "../types.ts";

/** The committee or group that handles a proposal, according to the record. */
export interface Place {
  /** `COM5`, `WG-PL`, or the text of the record where it does not begin with a committee. */
  committee: string;
  /** The ad hoc or drafting group, as the record names it. */
  group?: string;
}

/** The committees of a Plenipotentiary in the order in which its documents list them. */
const COMMITTEES = ["COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "WG-PL", "PL"];

/**
 * Parses the value of `committee`: `COM5, ad hoc group CS/CV` is a group of Committee 5; `ad hoc group` alone is a place of
 * its own. Variants of a committee's name are equal (`Committee 5`, `Com. 5`); the name of a group is taken as written.
 */
export function placeOf(committee: string): Place {
  const text = spacedForm(committee).trim();
  const named = committeeAtStart(text);
  if (named === undefined) return { committee: committee.trim() };
  const { name, length } = named;
  const group = text.slice(length).replace(/^[\s,;:/،؛，、–—-]+/u, "");
  return group === "" ? { committee: name } : { committee: name, group };
}

/** Names of committees in English, or as ITU's documents abbreviate them. */
const ENGLISH =
  /^(?:(?:[1-9](?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth) committee|committee|com[ .-]{0,2}[1-9]|c ?[1-9]|wg|working group|plenary|pl$|pl[ ,;:])/iu;

/** What a printed committee depends on. */
type Places = Pick<Brief, "language" | "proposals" | "conference" | "changes">;

/**
 * A value of `committee` as a brief prints it. In English a committee has the abbreviation of the tables, `COM5`, where the
 * brief has several names for it or its name is in another language, and so has an ad hoc group on a resolution. Everything else is
 * as it is on record.
 */
export function shownPlace(written: string, brief: Places): string {
  if (!/^en\b/i.test(brief.language)) return written;
  const { committee, group } = placeOf(written);
  if (!COMMITTEES.includes(committee)) return ENGLISH_GROUP.test(written) ? written : nameOfGroup(committee);
  if (ENGLISH.test(spacedForm(written).trim()) && !hasSeveralNames(committee, brief)) return written;
  return group === undefined ? committee : `${committee}, ${group}`;
}

const ENGLISH_GROUP = /^ad[ -]?hoc group/iu;
const groups = new Map<string, string>();

/** The English name of an ad hoc group on a resolution, in whatever language it is written; other names as they are. */
function nameOfGroup(written: string): string {
  const known = groups.get(written);
  if (known !== undefined) return known;
  const meant = groupMeant(written) ?? "";
  // Without the number of a text two of them may be two groups.
  const name = /\d/.test(meant) ? meant : written;
  groups.set(written, name);
  return name;
}

const namesByBrief = new WeakMap<Places, ReadonlyMap<string, ReadonlySet<string>>>();

function hasSeveralNames(committee: string, brief: Places): boolean {
  const names = namesByBrief.get(brief) ?? namesIn(brief);
  namesByBrief.set(brief, names);
  return (names.get(committee)?.size ?? 0) > 1;
}

/** The names that a brief has for each committee, without those of its groups. */
function namesIn({ proposals, conference, changes }: Places): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = changes.list.flatMap((change) => change.fields ?? []);
  const moved = fields.filter(({ field }) => field === "committee");
  const written = [
    ...proposals.map(({ committee }) => committee),
    ...(conference.meetings ?? []).map(({ committee }) => committee),
    ...moved.flatMap(({ before, after }) => [before, after]),
  ];
  const names = new Map<string, Set<string>>();
  for (const each of new Set(written)) {
    const text = spacedForm(each ?? "").trim();
    const named = committeeAtStart(text);
    if (named === undefined) continue;
    names.set(named.name, (names.get(named.name) ?? new Set()).add(text.slice(0, named.length)));
  }
  return names;
}

/** Whether two values of `committee` mean the same place. */
export function isOnePlace(a: string, b: string): boolean {
  return placeKey(a) === placeKey(b);
}

const keys = new Map<string, string>();

/** A text that values of `committee` have in common where they mean the same place; made once for each value. */
function placeKey(value: string): string {
  const known = keys.get(value);
  if (known !== undefined) return known;
  const key = keyOfPlace(placeOf(value));
  keys.set(value, key);
  return key;
}

/** A text that places have in common that are one, in whatever language a group is named. */
export function keyOfPlace({ committee, group = "" }: Place): string {
  return spacedForm([committee, group].map(nameOfGroup).join("\n")).toLowerCase();
}

/** A place as a brief in a language names it: in English a group in another language has its English name. */
export function namedPlace(place: Place, language: string): Place {
  if (!/^en\b/i.test(language) || place.group !== undefined) return place;
  return ENGLISH_GROUP.test(place.committee) ? place : { committee: nameOfGroup(place.committee) };
}

/** Committees in their order, then other places; within each, the committee itself before its groups. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    rank(a) - rank(b) ||
    compareCodeUnits(a.committee, b.committee) ||
    compareCodeUnits(a.group ?? "", b.group ?? "")
  );
}

function rank({ committee }: Place): number {
  const index = COMMITTEES.indexOf(committee);
  return index < 0 ? COMMITTEES.length : index;
}

const ROOM = /^(?:room|salle|sala|saal|raum|зал|комната|قاعة|会议室|會議室)\s?[^,،，]{1,30}$/iu;

/**
 * Where a meeting is. On the days of the conference the place of the conference follows a room, or no place at all. It does not follow
 * a place that ends with a state or names the conference's town, a meeting online, or the place of a meeting on another day.
 */
export function locationOf(
  { date, place = "" }: { date: string; place?: string },
  conference: Pick<Brief["conference"], "place" | "starts" | "ends">,
): string {
  const isDuring = date >= conference.starts && date <= conference.ends;
  const town = spacedForm(conference.place).split(COMMA)[0] ?? "";
  // A room may have the name of the town: "Room Doha".
  const isInTown = place.toLowerCase().includes(town.toLowerCase()) && !ROOM.test(place);
  if (!isDuring || isElsewhere(place) || isInTown) return place;
  return [place, conference.place].filter(Boolean).join(", ");
}
