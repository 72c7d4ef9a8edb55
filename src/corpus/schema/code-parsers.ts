import type { Failure, Parsed } from "../../finding.ts";
import { stateBySymbol } from "../../itu/member-states.ts";
import { doubtsAmong } from "../../itu/sponsor-meanings.ts";
import { parseSponsor, sponsorNamed } from "../../itu/sponsors.ts";
import { statesNamedAlike } from "../../itu/state-readings.ts";
import { listOfCodes, separated } from "../../itu/written-names.ts";
import { optionalKeys } from "../../json-values.ts";
import { CLAUSE_ENDS, COMMAS } from "../../normal-form.ts";
import type { JsonSchema } from "../../typed-schema.ts";
import type { FormatRuleName } from "../format-rules.ts";
import type { YamlValue } from "../frontmatter.ts";
import type { Backer } from "../vocabulary.ts";
import { parseRecordDate } from "./calendar-date.ts";
import { explained, SEVERAL, stateCode, withoutBrackets } from "./reference-parsers.ts";
import { listOf, type ParseContext, scalar, type ValueParser } from "./value-parser.ts";

export const CODE: JsonSchema = { type: "string", pattern: "^[A-Z]{1,7}$" };
/** The form of one who supports or opposes. */
const BACKER = /^[A-Z]{1,7}( from \d{4}-\d{2}(-\d{2})?)?$/;

/** Codes of those who propose: groups, member states, `PSE`, `COUNCIL`, `SG`; `[]` where the source names nobody. */
export function sponsors(): ValueParser<string[]> {
  return distinct(listOf(scalar("sponsor", CODE, sponsorCode)), (code) => code);
}

/** Those who support or oppose: a code, or a code and the day it became known, `CEPT from 2018-11-16`. */
export function backers(): ValueParser<Backer[]> {
  const schema = { type: "string", pattern: BACKER.source };
  return distinct(listOf(scalar("sponsor", schema, parseBacker)), (backer) => backer.code);
}

/** ITU symbols of member states. */
export function states(): ValueParser<string[]> {
  return distinct(listOf(scalar("member-state", CODE, stateCode)), (code) => code, "member-state");
}

function sponsorCode(text: string, key: string): Parsed<string> {
  const parsed = parseSponsor(text);
  if (parsed.ok) return { ok: true, value: parsed.value.code };
  // The message names what may be another state's name or code.
  const names = separated(text);
  const isDoubtful = doubtsAmong(names).size > 0 || names.some((name) => statesNamedAlike(name).length > 0);
  if (isDoubtful) return explained(key, parsed);
  return withoutBrackets(text, key, parseSponsor) ?? explained(key, parsed);
}

/** "From" in other words and languages, before a date, with the articles that belong to it. It takes long to compile. */
const OTHER_FROM =
  /^(\S.{0,80}?)\s(?:from(?: the)?|since(?: the)?|as of|as from|with effect from|starting(?: from| on)?|ab(?: dem)?|seit(?: dem)?|från(?: och med)?(?: den)?|sedan(?: den)?|fra(?: og med)?(?: den)?|siden|vanaf(?: de)?|sinds(?: de)?|met ingang van|alates|alkaen|depuis(?: le)?|d[eè]s(?: le)?|[àa] (?:partir|compter) d[ue]|(?:a partir|a contar) d(?:e|el|o)(?: el)?(?: d[ií]a)?|desde(?: el| o)?(?: d[ií]a)?|(?:a partire )?dal(?:l[ao'’])?|de la|începând cu|od(?: dnia| dana)?|з|с|начиная с|починаючи з|от|από(?: τις| την)?|dari|sejak|mulai|kuanzia|tangu|kể từ|từ|az|از|سے|من|منذ|(?:اعتبار|إعتبار|ابتداء|إبتداء|بدء)[\u064Bا]{0,2} من|аз|自)\s(?=\p{Nd}|\p{L}{3,12}\.? (?:\p{Nd}{1,2}(?:st|nd|rd|th)?,? )?\p{Nd}{4}$)/iu;
/** The same behind the date, or around it. */
const LATER_FROM =
  /^(\S.{0,80}?)\s?(?:[自从從]\s?(\p{Nd}[\p{Nd}-]{5,9})\s?(?:起|以来|以來|开始)?|(?<=\s)(\p{Nd}[\p{Nd}-]{5,9})\s?(?:['’]?[dt][ae]n (?:itibaren|beri)|から|より|以降|부터|이후|से|起|onwards?|-?t[őó]l))$/iu;

/** What is in brackets behind names, `Angola (desde 20/10/2026)`. */
const IN_BRACKETS = /^([^()（）]{1,200}?)\s?[(（]\s?([^()（）]{4,60}?)\s?[)）]$/u;
/** A day in figures alone, or one that begins with its month. */
const IS_DAY =
  /^(?:\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}|\p{Nd}{4}-\p{Nd}{2}|\p{L}{3,12}\.? \p{Nd}{1,2}(?:st|nd|rd|th)?,? \p{Nd}{4})$/u;

const withFrom = (text: string): string =>
  text.replace(OTHER_FROM, `$1${FROM}`).replace(LATER_FROM, `$1${FROM}$2$3`);

/** A value of names and such a day at its end, a word or three, with "from" between them. */
/** What may be between two entries. */
const SIGNS = CLAUSE_ENDS + COMMAS;
const LAST_SIGN = new RegExp(`[${SIGNS}]$`, "u");

function withDayAlone(written: string): string {
  const words = written.split(" ");
  const count = [1, 3].find((most) => IS_DAY.test(words.slice(-most).join(" ")));
  if (count === undefined || written.includes(FROM)) return written;
  const [names, day] = [
    words.slice(0, -count).join(" ").replace(LAST_SIGN, ""),
    words.slice(-count).join(" "),
  ];
  const named = parseSponsor(names);
  return names !== "" && (named.ok || named.suggestion !== undefined) ? `${names}${FROM}${day}` : written;
}

/** A value with its day behind the word "from": the word may be another one or none, and in brackets with the day. */
function plainBacker(written: string): string {
  const [, names = "", inside = ""] = IN_BRACKETS.exec(written) ?? [];
  const other = withFrom(written);
  if (names === "") return other === written ? withDayAlone(written) : other;
  const day = IS_DAY.test(inside) ? `${FROM}${inside}` : withFrom(`- ${inside}`).slice(1);
  return day.toLowerCase().startsWith(FROM) ? `${names}${FROM}${day.slice(FROM.length)}` : written;
}

/** Between two entries of a value without brackets: behind a day, before a name. */
const NEXT_ENTRY = new RegExp(
  `(?<=\\p{Nd}\\)?)(?:\\s*[${SIGNS}]\\s*|\\s+)(?:(?<=[\\s${SIGNS}])(?:and|et|y|e|und|en|och|og|ja|i|и|та|і|ve|və|va|және|na|dan|እና|و)\\s+|(?<=[${SIGNS}]\\s*))(?=\\p{L})`,
  "u",
);

/** The message for `BLR from 2026-10-27, KGZ from 2026-10-28` without brackets, where each entry has a day of its own. */
function severalBackers(written: string, key: string): Parsed<never> | undefined {
  const entries = written.split(NEXT_ENTRY);
  if (entries.length < 2) return undefined;
  const right = entries.map((entry) => {
    const parsed = parseBacker(entry, key);
    return parsed.ok ? entry : parsed.suggestion;
  });
  const codes = listOfCodes(right.map((entry) => entry?.split(FROM)[0]));
  const isList = codes !== undefined && codes.split(",").length === entries.length;
  const suggestion = isList ? { suggestion: `[${right.join(", ")}]` } : {};
  return explained(`${key} "${written}"`, { message: SEVERAL, ...suggestion });
}

function parseBacker(written: string, key: string, languages?: readonly string[]): Parsed<Backer> {
  const several = BACKER.test(written) ? undefined : severalBackers(written, key);
  if (several !== undefined) return several;
  const text = BACKER.test(written) ? written : plainBacker(written);
  if (text !== written) {
    const parsed = parseBacker(text, key, languages);
    const suggestion = parsed.ok ? text : parsed.suggestion;
    const brackets = IN_BRACKETS.test(written) ? ", without brackets" : "";
    const why = parsed.ok || suggestion !== undefined ? "" : `; ${parsed.message}`;
    const message = `the word before the day is "from"${brackets}${why}`;
    return explained(`${key} "${written}"`, { message, ...optionalKeys({ suggestion }) });
  }
  const at = text.indexOf(FROM);
  const code = sponsorCode(at < 0 ? text : text.slice(0, at).trim(), key);
  if (at < 0) return code.ok ? { ok: true, value: { code: code.value } } : code;
  const from = parseRecordDate(text.slice(at + FROM.length).trim(), languages);
  if (!code.ok) return withDay(code, from, `${key} "${text}"`);
  if (!from.ok) {
    const wrong = { ...from, message: `${key} "${text}": ${from.message}` };
    return withSuggestion(wrong, (right) => `${code.value}${FROM}${right}`);
  }
  return { ok: true, value: { code: code.value, from: from.value } };
}

/** What is suggested is the whole value, with its day; of several, each has it. */
function withDay(code: Failure, from: Parsed<string>, value: string): Failure {
  const day = from.ok ? from.value : (from.suggestion ?? "");
  const several = /^\[(.+)\]$/.exec(code.suggestion ?? "")?.[1]?.split(", ");
  if (several === undefined) return withSuggestion(code, (right) => `${right}${FROM}${day}`);
  const entries = several.map((each) => `${each}${FROM}${day}`);
  const isRight = entries.every((entry) => parseBacker(entry, "").ok);
  const message = `${value}: ${SEVERAL}`;
  if (!isRight) return { ok: false, message: from.ok ? message : `${message}; ${from.message}` };
  const suggestion = `[${entries.join(", ")}]`;
  return { ok: false, message: `${message}; did you mean "${suggestion}"?`, suggestion };
}

/** None where the whole would not be right either: it has another mistake, or is one day of several. */
function withSuggestion({ suggestion, ...failure }: Failure, whole: (right: string) => string): Failure {
  const right = suggestion === undefined ? undefined : whole(suggestion);
  return right !== undefined && parseBacker(right, "").ok ? { ...failure, suggestion: right } : failure;
}

/** Between a code and the day from which it is known. */
const FROM = " from ";

/** A list without repeated codes. @param rule that of its codes */
function distinct<T>(
  list: ValueParser<T[]>,
  codeOf: (item: T) => string,
  rule: "sponsor" | "member-state" = "sponsor",
): ValueParser<T[]> {
  return {
    schema: list.schema,
    parse(value, context) {
      const read = list.parse(value, context);
      if (reportDoubts(value, context, rule)) return undefined;
      // Beside a wrong code another may be repeated.
      const codes = read?.map(codeOf) ?? writtenIn(value);
      const twice = codes.findIndex((code, index) => code !== "" && codes.indexOf(code) < index);
      if (twice < 0) return read;
      const code = codes[twice] ?? "";
      const items = value.kind === "list" ? value.items : [];
      const written = new Set([codes.indexOf(code), twice].map((index) => withoutDate(items[index])));
      const names = [...written].join('" and "');
      const what = written.size > 1 ? `"${names}" are both ${code}` : `${code} is repeated in ${context.key}`;
      context.report(items[twice]?.place ?? value.place, "repeated-code", `${what}; remove one`);
      return undefined;
    },
  };
}

/** Reports the codes of a list that may be those of another list of codes, as an entry beside them is. */
function reportDoubts(value: YamlValue, context: ParseContext, rule: FormatRuleName): boolean {
  const items = value.kind === "list" ? value.items : [];
  const doubts = doubtsAmong(items.map(withoutDate));
  for (const item of doubts.size > 0 ? items : []) {
    const code = withoutDate(item).trim();
    const doubt = rule === "sponsor" || stateBySymbol(code) ? doubts.get(code) : undefined;
    if (doubt !== undefined) context.report(item.place, rule, doubt.why);
  }
  return doubts.size > 0;
}

/** The codes of a list in which another value is wrong, also of those that are named otherwise; empty for what is none. */
function writtenIn(value: YamlValue): string[] {
  if (value.kind !== "list" || value.items.length < 2) return [];
  return value.items.map(withoutDate).map((text) => sponsorNamed(text) ?? (IS_CODE.test(text) ? text : ""));
}

function withoutDate(item: YamlValue | undefined): string {
  return item?.kind === "scalar" ? (item.value.split(FROM)[0] ?? "") : "";
}

const IS_CODE = /^[A-Z]{1,7}$/;
