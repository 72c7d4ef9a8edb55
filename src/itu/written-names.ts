import { CLAUSE_ENDS, COMMAS } from "../normal-form.ts";
import table from "./data/other-lists.json" with { type: "json" };
import words from "./data/reference-words.json" with { type: "json" };
import { editDistance, onlyClosest } from "./did-you-mean.ts";
import { simplified, withoutArticle, withSaint } from "./letter-forms.ts";
import { isMember, type MemberState, type SymbolEntry } from "./member-states.ts";
import { EAST_ASIAN_FORM, isNameOfOthers, spellings } from "./state-names.ts";

/** Words for "and" between names that are not known between references. */
const FURTHER_WORDS =
  "al_igual_que e_anche evenals valamint şi precum_și te а_також й ды пен бен болон ile hamda serta pamoja_na at û और तथा एवं र እና";
/** "And" between names, where it is a word of its own. */
const JOINING_WORDS = [...Object.values(words.and), FURTHER_WORDS]
  .join(" ")
  .replaceAll(" ", "|")
  .replaceAll("_", " ");

/** Of blanks before a sign or word only the first begins a match, so that the time grows with the length of the text alone. */
const SEPARATOR = new RegExp(
  `[${CLAUSE_ENDS}${COMMAS}/&+|／·・]\\s*` +
    String.raw`|(?<!\s)\s+(?:(?:${JOINING_WORDS})\s+|(?:وكذلك|و)\s*|ו(?=\p{L})|[–—]\s+)|(?:以及|及び|および|和|及|与|與|と|และ|및)\s*|(?:와|(?<!니카라)과)\s+`,
  "giu",
);

/** The parts of a text that names several: `Tunisie et Maroc`, `TUN، EGY`, `TUN EGY`. */
export function separated(text: string): string[] {
  return separatedAt(text).map(({ start, end }) => text.slice(start, end).trim());
}

interface Part {
  start: number;
  end: number;
}

function separatedAt(text: string): Part[] {
  // "B&H" is Bosnia and Herzegovina, and "T&T" is Trinidad and Tobago.
  if (/^\p{L}&\p{L}$/u.test(text)) return [{ start: 0, end: text.length }];
  const between = /^[A-Z]{1,7}(?: [A-Z]{1,7})+$/.test(text) ? / /g : SEPARATOR;
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(between)) {
    if (isInDate(text, match.index, match[0].length)) continue;
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start, end: text.length }];
}

/** Of `20/10/2026` and "October 10, 2026" no sign parts two names: there are figures on both sides of it. */
function isInDate(text: string, start: number, length: number): boolean {
  return /\p{Nd}/u.test(text.charAt(start - 1)) && /\p{Nd}/u.test(text.charAt(start + length));
}

const IS_CODE = /^[A-Z]{1,7}$/;
const AND_LETTER = /^[وו]\p{L}{2}/u;
/** More parts are no one name: `Saint Vincent and the Grenadines` has two. */
const MOST_OF_NAME = 3;

/** A name in a text that has several, and what it was read as. */
interface ReadName<T> {
  name: string;
  value: T | undefined;
}

/**
 * The names in a text that has several, each read by `readOne`, so that as few as possible cannot be read; none where these are
 * more than `mostUnread`. A name may contain a word that joins: of `Antigua and Barbuda and Kenya` the longest names are taken.
 */
export function readNames<T>(
  text: string,
  mostUnread: number,
  readOne: (part: string) => T | undefined,
): ReadName<T>[] {
  const parts = separatedAt(text);
  const best: { unread: number; count: number; name: ReadName<T> }[] = [];
  const unreadFrom = (at: number) => (at < parts.length ? (best[at]?.unread ?? parts.length) : 0);
  for (let first = parts.length - 1; first >= 0; first -= 1) {
    for (let count = Math.min(MOST_OF_NAME, parts.length - first); count > 0; count -= 1) {
      if (unreadFrom(first + count) > mostUnread) continue;
      const name = text.slice(parts[first]?.start, parts[first + count - 1]?.end).trim();
      // Behind a comma, "and" is the first letter of the word in Arabic and Hebrew.
      const value =
        readOne(name) ?? (first > 0 && AND_LETTER.test(name) ? readOne(name.slice(1)) : undefined);
      if (value === undefined && count > 1) continue;
      const unread = unreadFrom(first + count) + (value === undefined ? 1 : 0);
      if (unread < unreadFrom(first)) best[first] = { unread, count, name: { name, value } };
    }
  }
  const names: ReadName<T>[] = [];
  for (let at = 0; at < parts.length; at += best[at]?.count ?? 1) {
    const found = best[at];
    if (found === undefined || found.unread > mostUnread) return [];
    names.push(found.name);
  }
  return names;
}

/**
 * The codes as a list in brackets, each once; a single one as it is. Undefined where what is suggested for one of them is
 * missing, or is itself a list.
 */
export function listOfCodes(codes: readonly (string | undefined)[]): string | undefined {
  if (!codes.every((code) => code !== undefined && IS_CODE.test(code))) return undefined;
  const [only = "", ...others] = new Set(codes);
  return others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
}

const FORM_WORDS =
  "united federal federative federated islamic democratic people s peoples socialist bolivarian plurinational arab hashemite cooperative co operative independent oriental eastern grand popular populaire bolivarienne bolivariana islamique islamica unie unida democratique democratica federale federativa socialiste socialista arabe popolare federale unita";
/** What a state is, before its name: "Islamic Republic of", "Royaume du", "Grand Duchy of". */
const FORM = new RegExp(
  `^(?:(?:${FORM_WORDS.replaceAll(" ", "|")}) )*(?:republic|kingdom|states?|sultanate|commonwealth|principality|duchy|union|emirate|republique|royaume|etat|principaute|republica|repubblica|regno|reino|estado|principado)(?: (?:${FORM_WORDS.replaceAll(" ", "|")}))* (?:of|de|du|des|del|do|da|di|d|della|dello|dell|delle|degli) (?:(?:the|la|le|l|los) )?(?:union of )?(.+)$`,
  "u",
);
/** The same behind it: "Iran, Islamic Republic of". */
const FORM_BEHIND = /^([\p{L} ]+?) ((?:[\p{L}]+ ){0,3}(?:republic|kingdom|states?) of)$/u;
/** "Republic", "State", "Kingdom", "Sultanate" before a name in Arabic, "Islamic Republic" in Persian and Urdu; simplified, so in Arabic letters. */
const ARABIC_FORM = /^(?:جمهورية|دولة|مملكة|سلطنة|جمهوري اسلامي|اسلامي جمهوريه) (.{3,})$/u;
/** What a state is, before its name in its first form: "Republica Federală", "Demokratische Republik", "מדינת", "ประเทศ"; simplified. */
const BEFORE_NAME = new RegExp(
  `^(?:(?:${table.formsBefore.join("|")}) |(?:${table.formsJoined.join("|")}) ?)(.{2,})$`.normalize("NFKD"),
  "u",
);
/** "Country" behind a name in Burmese, and "republic" in Turkic, Baltic and Finnic languages, in Georgian, Armenian and Serbian. */
const BEHIND_NAME = new RegExp(
  "^(.{2,}?)(?: ?နိုင်ငံ| (?:respublikas[iy]|respublikası|cumhuriyeti|республикас[иы]|республикаһы|respublika|republika|tasavalta|vabariik|liitvabariik|liittotasavalta|რესპუბლიკა|հանրապետություն|република|गणराज्य))$".normalize(
    "NFKD",
  ),
  "u",
);
/** Long names that are read as another's: Taiwan calls itself so, there were two Germanies, and Dominica is nearly "Dominican". */
const OF_ANOTHER =
  /^(?:republic(?: of)? china|republica dominica|republi(?:que|ca)(?: (?:de|da))? chin[ea]|republik china|repubblica (?:di|della )?cin.*|republiek china|republikk?en kina|lyðveldið kina|cong hoa trung.*|jamhuri ya (?:china|uchina)|สาธารณรัฐ ?จีน|(?:הרפובליקה|רפובליקת) .*סין|جمهوري چين|چين جمهوري|चीन गणराज्य|共和国 ?中国|جمهورية الصين.*|республика китаи|республіка китаи|рэспубліка кітаи|(?:cin|xitoy|hytai|hytay|qytai|qitay|хитои|кытаи|китаи|қытаи|ҡытаи|чин) (?:respublikas[iyı]|cumhuriyeti|республик\S+)|.*democratic republic of germany)$/u;

/** The short name in an official long one, in simplified letters: `Kenya` in `Republic of Kenya`; else undefined. */
function coreOfLongName(name: string): string | undefined {
  const behind = FORM_BEHIND.exec(name);
  const whole = behind === null ? name : `${behind[2]} ${behind[1]}`;
  return OF_ANOTHER.test(whole)
    ? undefined
    : [FORM, ARABIC_FORM, BEFORE_NAME, BEHIND_NAME, EAST_ASIAN_FORM]
        .map((form) => form.exec(whole)?.slice(1).join(""))
        .find((core) => core !== undefined);
}

/** What a state is, in the words that are behind a name: "Republic of the", "Estado Plurinacional de", "Исламская Республика". */
const BEHIND =
  "republic kingdom state states sultanate commonwealth principality duchy union republique royaume etat principaute duche sultanat republica reino estado principado of de du des del da do d the la le les l los las el socialist plurinational plurinacional bolivarian unida islamische demokratische bolivarische vereinigte republik repubblica islamica democratica di dell республика государство королевство штаты исламская боливарианская многонациональное народная демократическая объединенная федеративные федеративная جمهورية دولة مملكة الاسلامية البوليفارية المتعددة القوميات الديمقراطية الشعبية 共和国 伊斯兰共和国 玻利瓦尔共和国 民主共和国 多民族国";
const OF_FORM = new Set(`rep dem fed ${FORM_WORDS} ${BEHIND}`.split(" "));
const LEADING_ARTICLE = /^(?:the|la|les?|el) |^l['’]/iu;
const ARTICLE = /^(?:the|la|les?|el|l[ao]s)$/u;
/** "Kenya, United States" and "Kenya, DE" name two states: a form has a word for "republic", or ends as only a form does. */
const IS_FORM =
  /(?:^| )(?:rep|republi\S+|республика|государство|جمهورية|دولة|\S*国)$| (?:of|de|du|des|del|da|do|di|d|dell|the|l[aeo]s?|les|el)$|^(?:جمهورية|دولة) /u;
const CODE = /^(?!THE$)\p{Lu}{1,3}$/u;
const NAME_AND_FORM =
  /^([^()（）,،，]{2,60}?)(?: ?[(（]([^()（）]{2,60})[)）]|[,،，] ?([^()（）,،，]{2,60})| (Republic))$/u;

/** The names that an official long name can be looked up by, the best first: with its form before it, and without. */
export function namesInLongName(text: string): string[] {
  // "Kenya, DE" and "Kenya (de)" are looked up with that before the name.
  const bare = /^(?:[Dd]e|\p{Lu}{2,3}) /u.test(text) ? "" : withoutArticle(text.trim());
  const names = [...namesWithForm(text), coreOfLongName(simplified(text)) ?? "", bare];
  return [...names, ...withSaint(simplified(text))].filter((name) => name !== "" && name !== text.trim());
}

/**
 * The names that a name with its form behind it can be looked up by, the best first: of `Congo (Democratic Republic of the)`
 * the form before the name. The name alone is one of them where nothing but a form is there.
 */
function namesWithForm(text: string): string[] {
  const [, name = "", inBrackets, behind, republic] = NAME_AND_FORM.exec(text.trim()) ?? [];
  const form = inBrackets ?? behind ?? republic;
  if (form === undefined) return [];
  const words = simplified(`- ${form}`);
  const bare = form.replace(LEADING_ARTICLE, "");
  const [whole, linked] = [`${bare} ${name}`, `${bare} of ${name}`];
  if (republic !== undefined) return isNearName(simplified(text)) ? [] : [linked];
  if (OF_ANOTHER.test(simplified(whole)) || OF_ANOTHER.test(simplified(linked))) return [];
  if (CODE.test(form)) return [whole];
  if (ARTICLE.test(words)) return [name];
  const isForm = IS_FORM.test(words) && words.split(" ").every((word) => OF_FORM.has(word));
  return isForm ? [whole, linked, name] : [whole];
}

/** Of words in the Arabic script only that of Arabic: in Urdu a republic and "democratic" begin alike. Those of Korean are in parts of syllables. */
const REPUBLIC =
  /rep(?: |ubl|ubbl)|respublik|рэспублік|республік|lyðveldi|jamhuri|cong hoa|koztarsasag|cumhuriyet|δημοκρατια|ҷумҳури|สาธารณรัฐ|רפובליק|جمهوري|गणराज्य|республик|републик|tasavalta|vabariik|რესპუბლიკა|հանրապետություն|جمهورية|共和|наирамдах|\u1100\u1169\u11BC\u1112\u116A/u;
const OF_PEOPLE =
  /peoples?(?!\p{L})|popu?l|popol|народ|narod|volks|folke?rep|lidov|l['’]?udov|ludow|nepkozt|halk|xalq|халық|халк|(?<!\p{L})эл |мардум|kansan|rahva|tautas|liaudies|alþyðu|rakyat|nhan dan|watu|ประชาชน|העממית|خلق|जनवादी|شعبية|人民|\u110B\u1175\u11AB\u1106\u1175\u11AB|(?<!\p{L})ард(?!\p{L})/u;
const DEMOCRATIC =
  /demo[ck]raa?[ts]|λαοκρατικ|dan chu|ประชาธิปไตย|דמוקרט|دموكراتيك|लोकतांत्रिक|դեմոկրատ|დემოკრატ|^dem |демократ|ديمقراط|民主|\u1106\u1175\u11AB\u110C\u116E|ардчилсан/u;

/**
 * The states that a long name means, of two that share the short one: `République de Corée` and the Congos say which by it.
 * None by a "Republic of China", which Taiwan calls itself, and by the democratic one of two Germanies.
 */
export function ofForm<T extends { entry: SymbolEntry }>(named: readonly T[], text: string): readonly T[] {
  const name = simplified(text);
  if (!REPUBLIC.test(name)) return named;
  const isMeant = (iso2: string) => named.some(({ entry }) => entry.iso2 === iso2);
  if (isMeant("CN") ? !OF_PEOPLE.test(name) : isMeant("DE") && DEMOCRATIC.test(name)) return [];
  if (named.length !== 2) return named;
  // There was a People's Republic of the Congo, and North Korea is a democratic one as well.
  if (OF_PEOPLE.test(name) && !DEMOCRATIC.test(name)) return named;
  const meant = named.filter(({ entry }) => /democratic/i.test(entry.name) === DEMOCRATIC.test(name));
  return meant.length === 1 ? meant : named;
}

/** Whether a name has one letter less, more or otherwise than a state's: `Dominica Republic`. */
function isNearName(name: string): boolean {
  return spellings().some(({ first }) => editDistance(first, name, 1) <= 1);
}

/** Shorter texts are codes, and what is one letter from a code is another state's. */
const SHORTEST_NAME = 5;
/** Capitals alone are the short form of some body's name: CEPAL is not Nepal. */
const SHORT_FORM = /^\p{Lu}{1,8}$/u;

/** The member state whose name has a typing mistake in it, where no other state or territory is called nearly so. */
export function nearestState(text: string): MemberState | undefined {
  const simple = simplified(text);
  const name = coreOfLongName(simple) ?? simple;
  if (name.length < SHORTEST_NAME || SHORT_FORM.test(text.trim()) || OF_ANOTHER.test(simple))
    return undefined;
  const others = simple === name ? [] : withoutRepublic();
  const near = nearestOf(name, others);
  const isOne = typeof near === "object" && isMember(near) && !isNameOfOthers(text, near);
  return isOne && ofForm([{ entry: near }], text).length > 0 ? near : undefined;
}

/** Names without "republic", of which a long name has "republic" beside them: "Dominikan" may be "Dominican" or Dominica. */
const withoutRepublic = () =>
  spellings().flatMap(({ entry, first }) =>
    first.endsWith(" republic") ? [[first.slice(0, -" republic".length), entry] as const] : [],
  );

/** The line of the table, or the meaning of one of the other names, that a name in simplified letters is nearest to; none in doubt. */
export function nearestOf(
  name: string,
  others: readonly (readonly [name: string, meaning: SymbolEntry | string])[],
): SymbolEntry | string | undefined {
  const named = spellings().flatMap(({ entry, first, others: further }) =>
    [first, ...further].map((spelling) => [spelling, entry] as const),
  );
  return onlyClosest<SymbolEntry | string>(name, [
    ...named,
    ...others.map(([other, meaning]) => [simplified(other), meaning] as const),
  ]);
}
