import { compareCodeUnits } from "../../compare-code-units.ts";
import { withPlainDigits } from "../../itu/latin-letters.ts";
import { normalForm } from "../../normal-form.ts";

/** The committee or group that handles a proposal, according to the record. */
export interface Place {
  /** `COM5`, `WG-PL`, or the text of the record where it does not begin with a committee. */
  committee: string;
  /** The ad hoc or drafting group, as the record names it. */
  group?: string;
}

/** The committees of a Plenipotentiary in the order in which its documents list them. */
const COMMITTEES = ["COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "WG-PL", "PL"];

/** "Committee 5", "COM5", "COM-5", "Com. 5", "Commission 5", "Comisión 5", "Комитет 5", "委员会 5", "第5委员会", "اللجنة 5". */
const NUMBERED =
  /^(?:(?:committee|commission|comisión|com|комитет|ком|委员会|委員會|(?:ال)?لجنة)\.? ?(?:no\.? ?|№ ?)?-? ?([1-9])|第 ?([1-9]) ?(?:委员会|委員會))(?![\p{N}a-zа-я])/iu;
/** A number as a word is none of the forms above: "اللجنة الخامسة" and "第五委员会" name the fifth. */
const ORDINALS: readonly RegExp[] = [
  /^(?:第一委员会|(?:ال)?لجنة الأولى)/u,
  /^(?:第二委员会|(?:ال)?لجنة الثانية)/u,
  /^(?:第三委员会|(?:ال)?لجنة الثالثة)/u,
  /^(?:第四委员会|(?:ال)?لجنة الرابعة)/u,
  /^(?:第五委员会|(?:ال)?لجنة الخامسة)/u,
  /^(?:第六委员会|(?:ال)?لجنة السادسة)/u,
];
const WORKING_GROUP = /^(?:wg ?-? ?pl|working group of the plenary|wg (?:of the )?plenary)(?![\p{L}\p{N}])/iu;
const PLENARY = /^(?:plenary(?: meeting)?|pl)(?![\p{L}\p{N}])/iu;

/**
 * Parses the value of `committee`: `COM5, ad hoc group CS/CV` is a group of Committee 5; `ad hoc group` alone is a place of
 * its own. Variants of a committee's name are equal (`Committee 5`, `Com. 5`); the name of a group is taken as written.
 */
export function placeOf(committee: string): Place {
  const text = normalForm(committee).trim();
  const named = namedAtStart(text);
  if (named === undefined) return { committee: committee.trim() };
  const { name, length } = named;
  const group = text.slice(length).replace(/^[\s,;:/-]+/u, "");
  return group === "" ? { committee: name } : { committee: name, group };
}

function namedAtStart(text: string): { name: string; length: number } | undefined {
  const numbered = NUMBERED.exec(withPlainDigits(text));
  if (numbered !== null) return { name: `COM${numbered[1] ?? numbered[2]}`, length: numbered[0].length };
  for (const [index, ordinal] of ORDINALS.entries()) {
    const found = ordinal.exec(text);
    if (found !== null) return { name: `COM${index + 1}`, length: found[0].length };
  }
  const group = WORKING_GROUP.exec(text);
  if (group !== null) return { name: "WG-PL", length: group[0].length };
  const plenary = PLENARY.exec(text);
  return plenary === null ? undefined : { name: "PL", length: plenary[0].length };
}

/** Whether two values of `committee` mean the same place. */
export function isOnePlace(a: string, b: string): boolean {
  const key = ({ committee, group = "" }: Place) => normalForm(`${committee}\n${group}`).toLowerCase();
  return key(placeOf(a)) === key(placeOf(b));
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
