import type { Failure, Parsed } from "../finding.ts";
import { spacedForm } from "../normal-form.ts";
import { alienLetter, inOneAlphabet, plainLetters } from "./letter-forms.ts";
import { isCityName } from "./member-states.ts";
import { isConferenceCity } from "./reference-words.ts";
import { namesGroupOrState } from "./sponsors.ts";
import { type Instrument, isNameless, type Target } from "./target-order.ts";
import { misspelledReference } from "./target-spelling.ts";

export type { Instrument, NewText, Target } from "./target-order.ts";
export { compareTargets } from "./target-order.ts";

const LONGEST_SLUG = 60;
const INSTRUMENT_KEYS: Record<Instrument, string> = {
  constitution: "cs",
  convention: "cv",
  "general-rules": "gr",
};
const TEXT_KEYS = { resolution: "res", decision: "dec", recommendation: "rec" };

/**
 * A stable key of lower-case ASCII letters, digits and hyphens: `res-130`, `cs-art-4`, `dec-5-annex-2`. A new text with
 * a placeholder is known by that alone; words that lose letters on the way get a checksum.
 */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case "whole":
      return INSTRUMENT_KEYS[target.instrument];
    case "article":
      return `${INSTRUMENT_KEYS[target.instrument]}-art-${target.number}${(target.suffix ?? "").toLowerCase()}`;
    case "provision":
      return `${INSTRUMENT_KEYS[target.instrument]}-${target.number}${(target.suffix ?? "").toLowerCase()}`;
    case "decision":
      return `dec-${target.number}${annexKey(target.annex)}`;
    case "resolution":
      return `res-${target.number}${annexKey(target.annex)}`;
    case "new":
      return newTextKey(target);
    case "words":
      return `words-${slug(target.text)}`;
  }
}

function newTextKey(target: Extract<Target, { kind: "new" }>): string {
  const base = `new-${TEXT_KEYS[target.text]}`;
  if (target.placeholder !== undefined) return `${base}-${slug(target.placeholder)}`;
  return target.subject === undefined ? base : `${base}-on-${slug(target.subject)}`;
}

function annexKey(annex: number | undefined): string {
  return annex === undefined ? "" : `-annex-${annex}`;
}

function slug(text: string): string {
  const lower = spacedForm(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const ascii = lower.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const lossy = ascii.length > LONGEST_SLUG || /[^\x00-\x7f’–—“”]/.test(lower) || ascii === "";
  if (!lossy) return ascii;
  const cut = ascii.slice(0, LONGEST_SLUG).replace(/-$/, "");
  return cut === "" ? checksum(lower) : `${cut}-${checksum(lower)}`;
}

/** FNV-1a over UTF-16 units, 32 bits in hexadecimal: distinguishes what a slug cannot hold. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

const LONGEST = 300;
const WHOLE = /^(CS|CV|GR)$/i;
const ARTICLE = /^(CS|CV|GR) Art\. ([1-9]\d{0,3})([A-Z]|bis|ter|quater)?$/i;
const PROVISION = /^(CS|CV|GR) ([1-9]\d{0,3})([A-Z]|bis|ter|quater)?$/i;
const NUMBERED = /^(Dec|Res)\. ([1-9]\d{0,3})$/i;
const ANNEX = /^(Dec|Res)\. ([1-9]\d{0,3}), Annex ([1-9]\d{0,2})$/i;
const NEW = /^new (resolution|decision|recommendation)(?: \[([A-Z0-9/-]{1,30})\])?(?: on (.+))?$/i;

const INSTRUMENTS = new Map<string, Instrument>([
  ["CS", "constitution"],
  ["CV", "convention"],
  ["GR", "general-rules"],
]);
const ABBREVIATIONS = new Map([...INSTRUMENTS].map(([short, instrument]) => [instrument, short]));

/**
 * Reads one entry of `target`. Letter case and repeated spaces do not count. A text that begins like a reference and is
 * none (`Resolution 130`, `Res.130`) is an error with the right form; any other text is a target in words.
 */
export function parseTarget(text: string): Parsed<Target> {
  const tidy = text.trim().replace(/\s+/g, " ");
  if (tidy === "") return { ok: false, message: "a target is missing" };
  if (tidy.length > LONGEST) return { ok: false, message: `a target has at most ${LONGEST} characters` };
  const read = readTarget(tidy);
  if (read.ok || read.suggestion === undefined || isRight(read.suggestion)) return read;
  return { ok: false, message: read.message };
}

function readTarget(text: string): Parsed<Target> {
  const reference = parseReference(text);
  if (reference) return { ok: true, value: reference };
  const named = parseNew(text);
  const failure = named
    ? ofNoSubject(named)
    : (disguised(text) ?? nameless(text) ?? misspelledReference(text) ?? noText(text));
  return failure ?? ofTwoAlphabets(text) ?? { ok: true, value: named ?? { kind: "words", text } };
}

/** Whether a suggestion is accepted as it is: a target, or a list of them. */
function isRight(suggestion: string): boolean {
  if (OF_TWO_ALPHABETS.test(suggestion)) return false;
  const isList = /^\[[^[\]]*\]$/.test(suggestion);
  const entries = isList
    ? (suggestion.match(/(?<=")[^",][^"]*(?=")|[^[\]", ][^[\]",]*/g) ?? [])
    : [suggestion];
  return entries.every((entry) => {
    const parsed = readTarget(entry);
    return entry.length <= LONGEST && parsed.ok && printTarget(parsed.value) === entry;
  });
}

/** `Internet оf Things` with a Cyrillic letter would be another target. */
function ofTwoAlphabets(text: string): Failure | undefined {
  const suggestion = text.replace(/[\p{L}\p{M}]+/gu, inOneAlphabet);
  if (suggestion === text) return undefined;
  return { ok: false, message: "a word has letters of two alphabets, which look alike", suggestion };
}

const OF_TWO_ALPHABETS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
const SEVERAL = / ?[,;/&+] ?| and /;

/** A state, a group or a city, or several of them, which are no text. */
function noText(text: string): Failure | undefined {
  const parts = text.split(SEVERAL);
  const isNamed = (name: string) => namesGroupOrState(name) || isConferenceCity(name) || isCityName(name);
  if (!isNamed(text) && !parts.every(isNamed)) return undefined;
  return { ok: false, message: NO_TEXT };
}

const NO_TEXT = `this names no text: a target is what the proposal acts on, "Res. 130", "new resolution on ..." or words such as "fees for satellite filings"`;

function nameless(text: string): Failure | undefined {
  if (!isNameless(text)) return undefined;
  return { ok: false, message: `${NO_TEXT}; where the sources do not state it, "not stated"` };
}

/** `new resolution on TBD`: without the subject it is a target. */
function ofNoSubject(target: Target): Failure | undefined {
  if (target.kind !== "new" || target.subject === undefined || !isNameless(target.subject)) return undefined;
  const { subject, ...without } = target;
  const message = `"${subject}" is no subject: leave it out until there is one`;
  return { ok: false, message, suggestion: printTarget(without) };
}

/** As a delegate writes it; what `parseTarget` reads back as the same target. */
export function printTarget(target: Target): string {
  switch (target.kind) {
    case "whole":
      return abbreviation(target.instrument);
    case "article":
      return `${abbreviation(target.instrument)} Art. ${target.number}${target.suffix ?? ""}`;
    case "provision":
      return `${abbreviation(target.instrument)} ${target.number}${target.suffix ?? ""}`;
    case "decision":
      return `Dec. ${target.number}${annexText(target.annex)}`;
    case "resolution":
      return `Res. ${target.number}${annexText(target.annex)}`;
    case "new": {
      const placeholder = target.placeholder === undefined ? "" : ` [${target.placeholder}]`;
      const subject = target.subject === undefined ? "" : ` on ${target.subject}`;
      return `new ${target.text}${placeholder}${subject}`;
    }
    case "words":
      return target.text;
  }
}

/**
 * Whether a target is the text, or a part of it: `Res. 71, Annex 1` is on `Res. 71`, and `CS Art. 4` and `CS 1003` on
 * `CS`.
 */
export function isOnText(target: Target, text: Target): boolean {
  if (targetKey(target) === targetKey(text)) return true;
  if (text.kind === "whole") return "instrument" in target && target.instrument === text.instrument;
  const isNumbered = text.kind === "resolution" || text.kind === "decision";
  return isNumbered && text.annex === undefined && target.kind === text.kind && target.number === text.number;
}

function parseReference(text: string): Target | undefined {
  const whole = instrumentOf(WHOLE.exec(text)?.[1]);
  if (whole) return { kind: "whole", instrument: whole };
  const article = ARTICLE.exec(text);
  const provision = article ?? PROVISION.exec(text);
  const instrument = instrumentOf(provision?.[1]);
  if (provision && instrument) {
    const kind = article ? "article" : "provision";
    const number = Number(provision[2]);
    return provision[3]
      ? { kind, instrument, number, suffix: suffixForm(provision[3]) }
      : { kind, instrument, number };
  }
  const annexed = ANNEX.exec(text);
  const numbered = annexed ?? NUMBERED.exec(text);
  if (!numbered) return undefined;
  const kind = numbered[1]?.toLowerCase() === "dec" ? "decision" : "resolution";
  const number = Number(numbered[2]);
  return annexed ? { kind, number, annex: Number(annexed[3]) } : { kind, number };
}

/** `Rеs. 130` with a Cyrillic letter, `Res. １３０`: it reads like a reference, and would be none. */
function disguised(text: string): Failure | undefined {
  // A raised digit is a mark of a footnote or a power, and no part of the number.
  if (/\p{No}/u.test(text)) return undefined;
  const plain = plainLetters(text);
  const reference = plain === text ? undefined : parseReference(plain);
  if (reference === undefined) return undefined;
  const message = `${alienLetter(text)}, so that this would be no reference`;
  return { ok: false, message, suggestion: printTarget(reference) };
}

function parseNew(text: string): Target | undefined {
  const match = NEW.exec(text);
  if (!match) return undefined;
  const kind = match[1]?.toLowerCase();
  const target: Target = {
    kind: "new",
    text: kind === "decision" || kind === "recommendation" ? kind : "resolution",
  };
  if (match[2]) target.placeholder = match[2].toUpperCase();
  if (match[3]) target.subject = match[3];
  return target;
}

/** One letter as a capital (`28A`), Latin ordinals in lower case (`96bis`). */
function suffixForm(letters: string): string {
  return letters.length === 1 ? letters.toUpperCase() : letters.toLowerCase();
}

function instrumentOf(short: string | undefined): Instrument | undefined {
  return short === undefined ? undefined : INSTRUMENTS.get(short.toUpperCase());
}

function abbreviation(instrument: Instrument): string {
  return ABBREVIATIONS.get(instrument) ?? instrument;
}

function annexText(annex: number | undefined): string {
  return annex === undefined ? "" : `, Annex ${annex}`;
}
