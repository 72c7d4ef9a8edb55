import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { memberStates } from "../../../src/itu/member-states.ts";
import { regionalGroups } from "../../../src/itu/regional-groups.ts";
import { stateName } from "../../../src/itu/state-names.ts";

/** The languages in which the tool knows the names of states. */
const LANGUAGES =
  "en fr es pt de it nl sw tr id vi az uz so pl cs sk hu ro sl hr sq lt lv et fi sv da no ms sr-Latn ru ar zh el tg ps ky mn be bg sr mk fa hi ja ko uk ka am hy kk bn ur ta ne si mr te gu pa th lo km my ti he kn ml zh-Hant ca ff ga ha ig is mg mt rw tk yo zu".split(
    " ",
  );
/** The language data write two states with a dash between blanks, or a city in brackets, and some with "St.", which ends a sentence. */
const isWritten = (name: string) => !/\s[-–—]\s|[(（]|\.\s/u.test(name);
/** Irish, Maltese and Zulu articles begin small within a sentence. */
const atBegin = (name: string) => name.replace(/^[a-z]/, (first) => first.toUpperCase());

/** "Syria" in Albanian and "Germany" in Yoruba are "secret" and "friends" in Swahili, which stop a text first. */
const RESTRICTED = new Set(["Siri", "Jámánì"]);

const states = [
  ...new Set(
    LANGUAGES.flatMap((language) => memberStates().map(({ symbol }) => atBegin(stateName(symbol, language)))),
  ),
].filter((name) => isWritten(name) && !RESTRICTED.has(name));
const groups = regionalGroups().flatMap((group) => [group.key, group.name, ...group.regionNames]);
const cities = Intl.supportedValuesOf("timeZone")
  .filter((zone) => /^(?:Africa|America|Asia|Europe)\/[^/]+$/.test(zone))
  .map((zone) => zone.replace(/^.*\//, "").replaceAll("_", " "));

const problemsOf = (markdown: string) =>
  bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal").problems;

/** The names of which a text has a problem; each is in a paragraph of its own. */
function refused(names: readonly string[], text: (name: string) => string): string[] {
  if (problemsOf(["Summary.", ...names.map(text)].join("\n\n")).length === 0) return [];
  return names.filter((name) => problemsOf(`Summary.\n\n${text(name)}`).length > 0);
}

describe("names of states", () => {
  test.each([
    ["a sentence", (name: string) => `${name}, Cyprus and Greece agree.`],
    ["a label", (name: string) => `${name}: in favour.`],
  ])("begin %s in every language", (_, text) => {
    expect(refused([...states, ...groups], text)).toEqual([]);
  });

  test("begin a sentence, as names of cities do", () => {
    expect(refused(cities, (name) => `${name}, Cyprus and Greece agree.`)).toEqual([]);
  });

  test.each([
    "Malta – Ċipru – Greċja.",
    "| State | View |\n| --- | --- |\n| Malta, Cyprus | for |",
    "- Malta, Cyprus and Greece agree.",
    "The proposal has sponsors: Malta, Cyprus.",
    "They agreed. Malta, Cyprus and Greece agree.",
    "The text was adopted (Malta, Cyprus).",
    "Málta, Ciprus és Görögország egyetért.",
    "Malta, não participou na votação.",
  ])("are no address to colleagues: %s", (text) => {
    expect(problemsOf(`Summary.\n\n${text}`)).toEqual([]);
  });

  test.each(["title", "history note", "outcome", "limits", "sources title"])("begin the key %s", (key) => {
    expect(forEveryReader(key, "Malta, Cyprus and Greece: cables").ok).toBe(true);
    expect(forEveryReader(key, "Malta, Cyprus and Greece took it back").ok).toBe(true);
  });

  test("make a list that is a label in most languages", () => {
    // In Thai, Khmer, Burmese, Tigrinya, Yoruba and Turkmen the words between names are written together with them or restricted.
    const written = LANGUAGES.filter((language) => !/^(?:th|km|my|ti|yo|tk|ga)$/.test(language));
    const lists = written.map((language) =>
      new Intl.ListFormat(language).format(["CYP", "MLT", "GRC"].map((code) => stateName(code, language))),
    );
    expect(refused(lists, (list) => `${list}: 12.`)).toEqual([]);
  });
});

describe("beside names of states, still stopped", () => {
  test.each([
    "Malta, alguém confirma isso?",
    "Malta, isto não pode sair daqui.",
    "Malta, isto fica só entre nós.",
    "Malta: não partilhem.",
    "Olá malta, vejam isto.",
    "Siri, Kenya itakubali.",
    "Jamani, msiseme.",
    "Ana and Kenya: they agree.",
    "Kenya, Ana and Malta: they agree.",
    "Secret, Kenya: they agree.",
    "Kenya and us: they agree.",
  ])("%s", (text) => {
    expect(problemsOf(`Summary.\n\n${text}`)).not.toEqual([]);
  });
});
