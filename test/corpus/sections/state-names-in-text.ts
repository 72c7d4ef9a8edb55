import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { memberStates } from "../../../src/itu/member-states.ts";
import { stateName } from "../../../src/itu/state-names.ts";

/** The languages in which the tool knows the names of states. */
export const LANGUAGES =
  "en fr es pt de it nl sw tr id vi az uz so pl cs sk hu ro sl hr sq lt lv et fi sv da no ms sr-Latn ru ar zh el tg ps ky mn be bg sr mk fa hi ja ko uk ka am hy kk bn ur ta ne si mr te gu pa th lo km my ti he kn ml zh-Hant ca ff ga ha ig is mg mt rw tk yo zu".split(
    " ",
  );
/** The language data write two states with a dash between blanks, or a city in brackets, and some with "St.", which ends a sentence. */
const isWritten = (name: string) => !/\s[-–—]\s|[(（]|\.\s/u.test(name);
/** Irish, Maltese and Zulu articles begin small within a sentence. */
const atBegin = (name: string) => name.replace(/^[a-z]/, (first) => first.toUpperCase());

/** "Syria" in Albanian and "Germany" in Yoruba are "secret" and "friends" in Swahili, which stop a text first. */
const RESTRICTED = new Set(["Siri", "Jámánì"]);

/** The names of all member states in these languages, as they begin a sentence. */
export function statesIn(languages: readonly string[]): string[] {
  const names = languages.flatMap((language) =>
    memberStates().map(({ symbol }) => atBegin(stateName(symbol, language))),
  );
  return [...new Set(names)].filter((name) => isWritten(name) && !RESTRICTED.has(name));
}

export const problemsOf = (markdown: string) =>
  bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal").problems;

/** The names of which a text has a problem; each is in a paragraph of its own. */
export function refused(names: readonly string[], text: (name: string) => string): string[] {
  if (problemsOf(["Summary.", ...names.map(text)].join("\n\n")).length === 0) return [];
  return names.filter((name) => problemsOf(`Summary.\n\n${text(name)}`).length > 0);
}

/** What a name begins: a sentence, and what may be a label. */
export const BEGINNINGS: readonly (readonly [string, (name: string) => string])[] = [
  ["a sentence", (name) => `${name}, Cyprus and Greece agree.`],
  ["a label", (name) => `${name}: in favour.`],
];
