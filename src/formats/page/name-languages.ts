import type { Brief } from "../../brief/types.ts";
import { foreignLetters, languageLetters, SHOWS_PERSIAN } from "../../corpus/characters/alphabets.ts";
import { type Direction, directionOf } from "../../direction.ts";

/** Scripts with a language that the Union writes in; it is assumed where the brief declares none of the script. */
const LANGUAGE_OF: ReadonlyMap<string, string> = new Map([
  ["Arab", "ar"],
  ["Cyrl", "ru"],
  ["Hans", "zh"],
]);

/** A script as its letters are found, by the names of ISO 15924 that languages have. */
const LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ["Arab", /\p{Script=Arabic}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Hans", /\p{Script=Han}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Latn", /\p{Script=Latin}/gu],
]);

/** A name as templates print it: nothing but text, and no language stated. */
const NAME = /<bdi( class="original")?>([^<]+)<\/bdi>/g;
const LETTER = /\p{L}/gu;

/** The languages that may be meant, by script. */
type Languages = ReadonlyMap<string, readonly string[]>;

/**
 * States the language of names, such as titles and sources, that are written in another script than the brief, for those
 * who hear it. A name is in a script where most of its letters are. Where the language is not certain, Arabic letters are
 * marked as such, for their font.
 *
 * @param languages those of `foreignLanguages`
 */
export function withNameLanguages(html: string, languages: Languages): string {
  const scripts = [...languages.keys()];
  return html.replace(NAME, (whole, kind = "", text: string) => {
    const script = scripts.find((each) => isIn(text, each));
    const language = script === undefined ? undefined : languageOf(text, script, languages.get(script) ?? []);
    if (language !== undefined) return `<bdi${kind} lang="${language}">${text}</bdi>`;
    return script === "Arab" ? `<bdi${kind} data-script="Arab">${text}</bdi>` : whole;
  });
}

/** Whether most letters of a name are of a script. */
function isIn(text: string, script: string): boolean {
  const count = countOf(text, LETTERS.get(script));
  // Most names have no letter of another script, so their letters are not counted.
  return count > 0 && count * 2 > countOf(text, LETTER);
}

/** Scripts in which languages are written that Latin letters are usual for. */
const OTHER_THAN_LATIN = ["Arab", "Cyrl"];

/**
 * The language of a name: the only one that may be meant, unless a letter is of others; then that which has all its letters,
 * where that is certain. گ is no letter of Arabic, but one of Persian, Urdu, Kurdish and others.
 */
function languageOf(text: string, script: string, meant: readonly string[]): string | undefined {
  const row = languageLetters().find(({ language }) => scriptOf(language) === script);
  const foreign = row === undefined ? "" : foreignLetters(text.normalize("NFC"), row);
  if (row === undefined || foreign === "") return onlyOne(meant);
  const fitting = row.others
    .filter(({ letters, further = "" }) => foreign.replace(letters, "").replace(further, "") === "")
    .map(({ language }) => language);
  const isListed = (base: string) => [row, ...row.others].some(({ language }) => baseOf(language) === base);
  const possible = meant.filter((each) => {
    return fitting.some((one) => baseOf(one) === baseOf(each)) || !isListed(baseOf(each));
  });
  if (possible.length > 0) return onlyOne(possible);
  return fitting.includes("fa") && SHOWS_PERSIAN.test(text) ? "fa" : onlyOne(fitting);
}

function onlyOne(languages: readonly string[]): string | undefined {
  return languages.length === 1 ? languages[0] : undefined;
}

function baseOf(language: string): string {
  return language.split("-", 1)[0] ?? "";
}

/**
 * The languages of each script but the brief's own: those that the brief's proposals and sources are in, else that of the
 * Union.
 */
export function foreignLanguages({ language, proposals }: Brief): Languages {
  const declared = new Map<string, Set<string>>();
  const declare = (script: string, each: string) => {
    declared.set(script, (declared.get(script) ?? new Set()).add(each));
  };
  for (const { language: stated, title, sources } of proposals) {
    if (stated !== undefined) declare(scriptOf(stated), stated);
    // Malay, Hausa and Azerbaijani are written in Arabic letters, too.
    if (stated !== undefined && stated !== language && scriptOf(stated) === "Latn")
      for (const script of OTHER_THAN_LATIN) if (isIn(title, script)) declare(script, stated);
    for (const source of sources) if (source.language) declare(scriptOf(source.language), source.language);
  }
  const own = scriptOf(language);
  const found = new Map<string, readonly string[]>();
  for (const script of LETTERS.keys()) {
    const assumed = LANGUAGE_OF.get(script);
    const meant = [...(declared.get(script) ?? (assumed === undefined ? [] : [assumed]))];
    if (script !== own && meant.length > 0) found.set(script, meant);
  }
  return found;
}

/**
 * The directions of the texts that the values of proposals are of, such as titles and notes, where they are not the brief's:
 * by the value.
 */
export function directionsOfValues({ language, proposals }: Brief): ReadonlyMap<string, Direction> {
  const page = directionOf(language);
  const found = new Map<string, Direction>();
  const note = (value: unknown, direction: Direction): void => {
    if (typeof value === "string") found.set(value.trim(), direction);
    else if (Array.isArray(value)) for (const each of value) note(each, direction);
    else if (typeof value === "object" && value !== null && !("html" in value)) {
      for (const each of Object.values(value)) note(each, direction);
    }
  };
  for (const { direction, originalTitle: _, sources, ...values } of proposals) {
    if (direction !== undefined) note(values, direction);
    for (const { language: stated, title, locator } of sources) {
      const own = stated === undefined || scriptOf(stated) === "" ? page : directionOf(stated);
      if (own !== page) note([title, locator], own);
    }
  }
  return found;
}

/** The script of a language; Chinese in either form has that of the People's Republic. Empty for what BCP 47 does not allow. */
function scriptOf(language: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language)) return "";
  try {
    const script = new Intl.Locale(language).maximize().script ?? "";
    return script === "Hant" ? "Hans" : script;
  } catch {
    return "";
  }
}

function countOf(text: string, letters: RegExp | undefined): number {
  return letters === undefined ? 0 : (text.match(letters)?.length ?? 0);
}
