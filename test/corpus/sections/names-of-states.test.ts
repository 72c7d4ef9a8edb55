import { describe, expect, test } from "vitest";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { regionalGroups } from "../../../src/itu/regional-groups.ts";
import { stateName } from "../../../src/itu/state-names.ts";
import { BEGINNINGS, LANGUAGES, problemsOf, refused, statesIn } from "./state-names-in-text.ts";

/** With an alphabet each; `npm run test:large` tries all. */
const SOME = "en mt ar ru zh hi am".split(" ");
const groups = regionalGroups().flatMap((group) => [group.key, group.name, ...group.regionNames]);
const cities = Intl.supportedValuesOf("timeZone")
  .filter((zone) => /^(?:Africa|America|Asia|Europe)\/[^/]+$/.test(zone))
  .map((zone) => zone.replace(/^.*\//, "").replaceAll("_", " "));

describe("names of states", () => {
  test.each(BEGINNINGS)("begin %s in many languages", (_, text) => {
    expect(refused([...statesIn(SOME), ...groups], text)).toEqual([]);
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
