import type { Parsed } from "../finding.ts";
import { optionalKeys } from "../json-values.ts";
import { isAskedInGreek, isPlainName, NO_PLAIN_NAME, onlyClosest } from "./did-you-mean.ts";
import { alienLetter, plainCode, simplified, withoutArticle } from "./letter-forms.ts";
import { memberStates, stateBySymbol } from "./member-states.ts";
import { groupByCode, groupByName, isOtherOrganization, regionalGroups } from "./regional-groups.ts";
import { doubtsAmong, meaningsOf, OTHERS, type Sponsor, sponsorOfCode } from "./sponsor-meanings.ts";
import { isStateName } from "./state-names.ts";
import { codeReadings, statesNamedAlike } from "./state-readings.ts";
import { listOfCodes, nearestOf, nearestState, readNames, separated } from "./written-names.ts";

const COMMITTEE = /^(?:COM ?\d{1,2}|WG-?PL)$/i;

/**
 * A code exactly as it is written in `sponsors`. Anything else fails, with the right code where it is known: `EUR`
 * for CEPT, `BRA` or `Brazil` for B. Committees and territories are no sponsors.
 */
export function parseSponsor(text: string): Parsed<Sponsor> {
  const code = text.trim();
  const sponsor = sponsorOfCode(code);
  return sponsor === undefined ? misnamed(code) : { ok: true, value: sponsor };
}

/** Every code that `parseSponsor` takes: groups in their order, member states by symbol, the others. */
export function sponsorCodes(): string[] {
  return [
    ...regionalGroups().map((group) => group.key),
    ...memberStates().map((state) => state.symbol),
    ...OTHERS,
  ];
}

/**
 * The code of the one sponsor that a text names without a typing mistake, though not by its code: `Kenya`, `BRA`, `IAP`. What
 * may be another's name is read where the proposal's ID has the code, one of `ofId`: `Niger` of `NGR/98/3`.
 */
export function sponsorNamed(text: string, ofId: readonly string[] = []): string | undefined {
  const trimmed = text.trim();
  if (sponsorOfCode(trimmed) !== undefined) return undefined;
  const plain = plainCode(trimmed);
  if (plain !== undefined && sponsorOfCode(plain) !== undefined) return plain;
  const meanings = meaningsOf(trimmed);
  const [meaning, another] = meanings;
  if (another === undefined && meaning?.isCertain === true) return meaning.code;
  const confirmed = meanings.flatMap(({ confirmable }) => confirmable.filter((code) => ofId.includes(code)));
  return new Set(confirmed).size === 1 ? confirmed[0] : codeBesideName(trimmed);
}

/** `Sri Lanka (CLN)`, `CLN (Sri Lanka)`: the code of a sponsor that is named and has its own code beside its name. */
function codeBesideName(text: string): string | undefined {
  const [, first = "", second = ""] = IN_BRACKETS.exec(text) ?? [];
  const code = [first, second].some((part) => /^[A-Z]{1,4}$/.test(part)) ? sponsorCode(first) : undefined;
  return code === undefined || code !== sponsorCode(second) ? undefined : code;
}
const IN_BRACKETS = /^(.{1,80}?)\s*[(（]([^()（）]{1,80})[)）]$/u;

/** The code of the one sponsor that a text names without a mistake, by its code or otherwise. */
export function sponsorCode(text: string, ofId: readonly string[] = []): string | undefined {
  return sponsorOfCode(text.trim())?.code ?? sponsorNamed(text, ofId);
}

/** Without "the" before it, a name begins with no small letter, in scripts that have capital ones. */
const NAME =
  /^(?:the )?(?!(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\p{Ll})/u;

/**
 * Whether a text names a state or another sponsor, in any language that the tool knows. A text in small letters does not:
 * to look for it among all names of all lists takes a tenth of a second the first time.
 */
export function namesSponsor(text: string): boolean {
  const name = text.trim();
  return NAME.test(name) && (isStateName(name) || (name.length > 2 && sponsorCode(name) !== undefined));
}

/** "And" between names in languages in which no list of sponsors is read, also behind a comma. */
const FURTHER_AND =
  /[፣፤]\s*|(?:^|\s)(?:dan|və|va|ve|iyo|og|a|ja|un|ir|dhe|е|ва|және|жана|და|և|መስ|እና|और|एवं|तथा|र|आणि|এবং|ও|আৰু|மற்றும்|සහ|మరియు|અને|ਅਤੇ|ಮತ್ತು|اور|او|و|۽|ଓ|da|sy|ek|ak|agus|u|och|in|i|и|та|і|й|ແລະ|និង|and|et|y|e|und|ne|na|ni|pe|kunye)\s+(?=\S)/gu;
const MOST_NAMES = 60;

/** Whether a text is nothing but the name of a state or another sponsor, or several: "Cipro, Malta e Grecia". */
export function namesSponsors(text: string): boolean {
  if (namesSponsor(text)) return true;
  const parts = separated(text).flatMap((part) => part.trim().split(FURTHER_AND));
  const names = parts.map((part) => withoutArticle(part.trim())).filter((name) => name !== "");
  return names.length > 1 && names.length <= MOST_NAMES && names.every(namesSponsor);
}

/** More words are no name of a state or of a group. */
const MOST_WORDS = 6;

/** Whether a text is no more than a group or a state, by its code in capitals or by its name. */
export function namesGroupOrState(text: string): boolean {
  if (/\d/.test(text) || !NAME.test(text) || text.split(" ").length > MOST_WORDS) return false;
  const kind = sponsorOfCode(text)?.kind;
  if (kind !== undefined) return kind !== "other" || text === "PSE";
  const isCode = /^\p{Lu}+$/u.test(text);
  if (isCode && text.length < SHORTEST_NAME) {
    return groupByCode(text) !== undefined || codeReadings(text).some(({ by }) => by.includes("iso3"));
  }
  return groupByName(text) !== undefined || isStateName(text) || /palestine$/i.test(text);
}

/** Shorter words in capitals are codes. */
const SHORTEST_NAME = 5;

function misnamed(text: string): Parsed<Sponsor> {
  if (COMMITTEE.test(text))
    return { ok: false, message: `${text} is a committee and no sponsor: see "committee"` };
  const plain = plainCode(text);
  if (plain !== undefined && sponsorOfCode(plain) !== undefined)
    return wrong(text, alienLetter(text) ?? "", plain);
  if (!isPlainName(text) && (separated(text).length < 2 || isAskedInGreek(text)))
    return wrong(text, NO_PLAIN_NAME, undefined);
  const meanings = meaningsOf(text);
  const codes = meanings.flatMap(({ code }) => code ?? []);
  if (meanings.length > 0) {
    return wrong(text, meanings.map(({ why }) => why).join("; "), codes.length === 1 ? codes[0] : undefined);
  }
  const own = sponsorCode(IN_BRACKETS.exec(text)?.[1] ?? "");
  if (own !== undefined && own === codeBesideName(text))
    return wrong(text, "its code is beside the name", own);
  if (own !== undefined)
    return {
      ok: false,
      message: `"${text}" is more than the code ${own}: write the code alone if it is certain; words in brackets that are no part of the name belong into the text, in a block :::internal if they are for the group`,
    };
  const several = codesOfSeveral(text);
  if (several?.length === 1)
    return wrong(text, "it names one sponsor twice: write the code once", several[0]);
  if (several !== undefined) {
    return {
      ok: false,
      message: `"${text}" names several sponsors: each is an entry of its own, in a list`,
      ...optionalKeys({ suggestion: listOfCodes(several) }),
    };
  }
  if (isOtherOrganization(text))
    return wrong(
      text,
      "no regional group of ITU: write the states that are meant, or [] where the source names none",
      undefined,
    );
  const near = nearestCode(text);
  if (near !== undefined) return wrong(text, UNKNOWN, near);
  return severalInDoubt(text) ?? wrong(text, `${UNKNOWN}; ${NOBODY}`, undefined);
}

const UNKNOWN = "no regional group, no ITU symbol of a member state, and not PSE, COUNCIL or SG";
const NOBODY =
  'nobody is known by this name: write the code, or a plain name such as "Kenya" or "African Group"';

const MOST_SEVERAL = 200;
/** Where more words are nobody's, the text is no list of sponsors. */
const MOST_UNREAD = 3;

/**
 * `Tunisie et Maroc`, `TUN، EGY`: the codes of all of them, each once; undefined where one is not known, or there is only one.
 * A name that may be another's is read where the other is there, too: `Niger` beside `Nigeria`.
 */
export function codesOfSeveral(text: string, ofId: readonly string[] = []): string[] | undefined {
  if (text.length > MOST_SEVERAL || isAskedInGreek(text)) return undefined;
  const names = severalNames(text, 0, ofId);
  if (doubtsAmong(names.map(({ name }) => name)).size > 0) return undefined;
  const certain = names.flatMap(({ value }) => value?.code ?? []);
  const codes = names.map(({ name, value }) => value?.code ?? (value && codeBeside(name, certain)));
  return codes.length < 2 || codes.includes(undefined)
    ? undefined
    : [...new Set(codes.flatMap((code) => code ?? []))];
}

/** The names of a text with their codes, which those in doubt lack. */
function severalNames(text: string, mostUnread: number, ofId: readonly string[]) {
  return readNames(text, mostUnread, (name) => {
    const code = sponsorCode(name, ofId);
    const isMeant = code !== undefined || (name.length > LONGEST_SHORT_CODE && meaningsOf(name).length > 0);
    return isMeant ? { code } : undefined;
  });
}

/** Whom a name that is in doubt means beside others: those who write both do not take the one for the other. */
function codeBeside(name: string, others: readonly string[]): string | undefined {
  const meanings = meaningsOf(name);
  const left = meanings.filter(({ code }) => code === undefined || !others.includes(code));
  const isParted =
    left.length < meanings.length || statesNamedAlike(name).some(({ symbol }) => others.includes(symbol));
  return isParted && left.length === 1 ? left[0]?.code : undefined;
}

/**
 * The message for several names of which some are not read: it states what is wrong with those. A text that may be one name
 * in a language that is not read, as "Mali i Zi" is Montenegro in Albanian, is not called several, and nothing is suggested.
 */
function severalInDoubt(text: string): Parsed<Sponsor> | undefined {
  if (text.length > MOST_SEVERAL) return undefined;
  const names = severalNames(text, MOST_UNREAD, []);
  if (names.length < 2 || names.every(({ value }) => value === undefined)) return undefined;
  const doubts = doubtsAmong(names.map(({ name }) => name));
  const read = names.map(({ name, value }) => {
    const doubt = doubts.get(name);
    const parsed: Parsed<Sponsor> =
      doubt === undefined ? parseSponsor(name) : { ok: false, message: doubt.why };
    return { name, code: doubt === undefined ? value?.code : undefined, parsed };
  });
  const nobodys = read
    .filter((part, at) => isNobodys(part, read[at - 1]?.code))
    .map(({ name }) => `"${name}"`);
  if (nobodys.length > 0 && read.every(({ name }) => sponsorOfCode(name) === undefined)) {
    const known = names.filter(({ value }) => value !== undefined).map(({ name }) => `"${name}"`);
    const why = `nobody is known by ${nobodys.join(" or ")}: if all of it is one name, write the code of whom it means, who may be another than ${known.join(" or ")}; if it names several, write each as an entry of its own, in a list`;
    return wrong(text, why, undefined);
  }
  const codes = read.map(({ code, parsed }) => code ?? (parsed.ok ? undefined : parsed.suggestion));
  if (new Set(codes).size === 1) return wrong(text, UNKNOWN, codes[0]);
  const why = read.flatMap(({ code, parsed }) => (code !== undefined || parsed.ok ? [] : parsed.message));
  const message = `"${text}" names several sponsors, each an entry of its own, in a list: ${why.join("; ")}`;
  return { ok: false, message, ...optionalKeys({ suggestion: listOfCodes(codes) }) };
}

/**
 * Whether a part of a text is nobody's name. Behind "Saint Vincent and", a name with a typing mistake in it is rather the
 * rest of that state's name: "Grenadine" is not Grenada.
 */
function isNobodys({ code, parsed }: { code: string | undefined; parsed: Parsed<Sponsor> }, before?: string) {
  if (code !== undefined || parsed.ok) return false;
  if (parsed.suggestion === undefined) return parsed.message.includes(NOBODY);
  return parsed.message.endsWith(UNKNOWN) && separated(stateBySymbol(before ?? "")?.name ?? "").length > 1;
}

/** A typing mistake in a name or in one of the longer codes. Codes of three letters are never guessed: each is somebody's. */
function nearestCode(text: string): string | undefined {
  if (text.length <= LONGEST_SHORT_CODE || !isPlainName(text)) return undefined;
  const groups = regionalGroups().flatMap(({ key, name, regionNames }) =>
    [key, name, ...regionNames].map((spelling) => [spelling, key] as const),
  );
  const others = [...groups, ...OTHERS.map((code) => [code, code] as const)].filter(
    ([spelling]) => spelling.length > LONGEST_SHORT_CODE,
  );
  const near = onlyClosest(text, others);
  if (near === undefined) return nearestState(text)?.symbol;
  // "Amenia" is as near to Armenia as to "Amerika".
  const isNearest = nearestOf(simplified(text), others) === near;
  return isNearest ? near : undefined;
}

const LONGEST_SHORT_CODE = 3;

function wrong(text: string, why: string, suggestion: string | undefined): Parsed<Sponsor> {
  const message = `"${text}" is no sponsor's code: ${why}`;
  return suggestion ? { ok: false, message, suggestion } : { ok: false, message };
}
