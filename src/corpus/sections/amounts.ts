/** Amounts: currencies and units beside figures, what an amount is of, and the heads of columns that name a quantity. */
import { namesSponsors } from "../../itu/sponsors.ts";
import { isStateName } from "../../itu/state-names.ts";
import { fold, once, tokensOf } from "./folded-letters.ts";
import {
  AMOUNT_PER,
  ARTICLE_OF_NAME,
  BEFORE_SUM,
  BEHIND_SUM,
  CAPITAL_FIRST,
  COUNTS,
  CURRENCY_CODES,
  capitals,
  currencyNames,
  DEFINITION,
  DOLLARS,
  EACH_FIRST,
  FIGURE_IN_LETTERS,
  forQuantity,
  headWords,
  JOINING,
  limits,
  MEASURED_THINGS,
  MONEY,
  MONEY_FORMS,
  MONEY_WORD,
  MULTIPLES,
  NO_STATE,
  NOBODY,
  namesWithShares,
  OCTETS,
  prepositions,
  quantities,
  sides,
  UNITS,
  users,
  VERBS,
  WHOLE_MULTIPLES,
} from "./public-words.ts";
import { isMadeOfSoutheastWords, SOUTHEAST } from "./scripts-without-capitals.ts";

const ANY_SIGN = `${DOLLARS}|\\p{Sc}`;
/** What is before and behind an amount as its currency, as patterns, for all that looks for amounts. */
export const CURRENCY_BEFORE = `(?:${ANY_SIGN}|(?:${CURRENCY_CODES})(?!\\p{L})|${BEFORE_SUM})`;
export const CURRENCY_BEHIND = `(?:${ANY_SIGN}|(?:${CURRENCY_CODES}|${BEHIND_SUM})(?![\\p{L}\\p{M}]))`;

/** Codes of currencies before or behind an amount, and signs of them, where they are no words. */
export const CURRENCIES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DOLLARS}|(?:${CURRENCY_CODES})(?!\\p{L}))|(?<!\\p{L})(?:${BEFORE_SUM})|\\p{Sc}`,
  "gu",
);
/** Short names of currencies behind an amount, with a capital as a name has. */
export const SHORT_MONEY = /(?<=\p{N}\s?)(?:Kčs?|Ft|Lei|Лв|Грн|Ден|Дин|Руб)\.?(?!\p{L})/gu;
const BEGINS_WITH_CURRENCY = once(() => new RegExp(`^(?:${CURRENCY_BEFORE}|${CURRENCY_BEHIND})`, "u"));
const isCurrency = (sign: string) => BEGINS_WITH_CURRENCY().exec(`${sign} 10`)?.[0].trim() === sign;

/**
 * What a remark states of a sign or an abbreviation of the text: "the kina of PNG" for "K is the kina of PNG", and the words of
 * which an abbreviation has the first letters; undefined for other remarks.
 */
export function definitionIn(remark: string): string | undefined {
  const [, sign = "", rest = ""] = DEFINITION.exec(remark) ?? [];
  if (sign === "") return undefined;
  if (isCurrency(sign))
    return tokensOf(fold(rest)).some((token) => currencyNames().has(token)) ? rest : undefined;
  return abbreviates(sign, rest) ? rest : undefined;
}

const [ACRONYM, MINOR_WORD, MOST_ABBREVIATED] = [/^\p{Lu}{3,8}s?$/u, /^\p{Ll}{1,3}$/u, 12];
/** Whether words begin with the letters of an acronym, in this order, but for short ones and those that join others: "EEZ", "exclusive economic zone". */
export function abbreviates(sign: string, written: string): boolean {
  if (!ACRONYM.test(sign)) return false;
  const named = written.split(/[\s–-]+/u).flatMap((word) =>
    tokensOf(fold(word)).map((token) => ({
      // "A new ally" is no expansion of "ANA".
      first: /^\p{Ll}$/u.test(word) ? "" : [...token].slice(0, 1).join(),
      isMinor: MINOR_WORD.test(word) || prepositions().has(token),
    })),
  );
  const haveLetters = (at: number, letters: string): boolean => {
    const next = named[at];
    if (next === undefined) return letters === "";
    const isNext = next.first !== "" && letters.startsWith(next.first);
    if (isNext && haveLetters(at + 1, letters.slice(next.first.length))) return true;
    return next.isMinor && haveLetters(at + 1, letters);
  };
  return named.length <= MOST_ABBREVIATED && haveLetters(0, fold(sign.replace(/s$/u, "")));
}

/** A remark in which each currency, unit of data and tax is a word in small letters: "US dollars", "CFA francs", "GH¢". One that defines a sign stays as it is. */
export const withCurrenciesInSmall = (remark: string): string =>
  definitionIn(remark) !== undefined
    ? remark
    : remark.replace(MONEY_WORD(), (name) => {
        const others = name.match(/\p{Lu}\p{Ll}+(?=[\s-])/u)?.[0] ?? "";
        return `${others.toLowerCase()} currency`.trimStart();
      });

/** Whether a word is the code of a state: "PNG". */
export const isStateCode = (word: string): boolean => /^\p{Lu}{3}$/u.test(word) && namesSponsors(word);
/** An amount with its currency or unit, as a pattern. */
const amountForm = once(() => {
  const figure = `[~≈±−+-]?\\s?\\p{Nd}[\\p{Nd}.,'’\\s]{0,20}(?:[–-]\\s?\\p{Nd}[\\p{Nd}.,]{0,12})?(?:\\s?(?:${MULTIPLES}|(?:${WHOLE_MULTIPLES})(?!\\p{L}))){0,2}`;
  const currency = `(?:${CURRENCIES.source}|(?<!\\p{L})(?:${MONEY}|${MONEY_FORMS}|(?:${BEHIND_SUM})\\.?)(?:(?!\\p{L})|(?=ต่อ|ຕໍ່|ក្នុងមួយ)))`;
  const each = `(?:\\s?\\/\\s?|\\s(?:a|per|par|por|pro|al|na|kwa|za|за|в|một|mỗi|sa|sebulan)\\s|\\s?(?:ต่อ|ຕໍ່|ក្នុងមួយ|每|毎)\\s?)(?:${AMOUNT_PER})(?!\\p{L})`;
  return `(?:${figure}\\s?(?:${currency}|(?:${UNITS})(?!\\p{L}))|${currency}\\s?${figure}|\\p{Nd}[\\p{Nd}. ]{0,12}\\$\\p{Nd}{2})(?:${each})?`;
});
/** Behind a colon or dash: such an amount and nothing else. */
const AMOUNT_ALONE = once(
  () =>
    new RegExp(
      `^\\s?(?:[:：]\\s*|[–—-]{1,2}\\s+)${amountForm()}\\s?(?:\\(\\p{Nd}{4}\\))?\\s?(?:[.;；。)）។။۔।።](?=\\s|$)|$)`,
      "u",
    ),
);
const EQUATION = once(() => {
  const unit = `(?:${UNITS}|${CURRENCY_BEHIND})(?!\\p{L})`;
  return new RegExp(
    `^(?:${unit}|${amountForm()})(?:\\s\\p{Lu}{2,4})?(?:\\s?[=≈≡]\\s?${amountForm()}){1,5}(?:\\s(?:на|on|au|al|am|em|à|den|στις)\\s\\p{Nd}{1,2}[./]\\p{Nd}{1,2}[./]\\p{Nd}{2,4})?\\s?(?:[.;,](?=\\s|$)|\\(|$)`,
    "u",
  );
});
const MAY_BE_EQUATION = /^[^=≈≡\n]{1,30}[=≈≡][^=\n]{0,6}\p{Nd}/u;

/** Whether a text begins with an equation of amounts and nothing else, "1 GB = K 35 = US$8.40.", also without the first number. */
export const isEquation = (text: string): boolean =>
  MAY_BE_EQUATION.test(text) && EQUATION().test(text.slice(0, 160));

/** What is long or has no figure is no amount; the pattern of amounts takes long to compile. */
const SHORT_WITH_FIGURE =
  /^\s?[:：–—-]{1,2}(?=.{0,24}\p{Nd})[^()（）\n]{1,60}?(?:\(\p{Nd}{4}\)\s?)?(?:$|[)）]|[.;；。។။۔।።](?:\s|$))/u;
/** A system with its number, "LION2", "SEA-ME-WE 5", or one to three words with capitals, and what may join them: "Dar es Salaam", "RDC (Goma)". */
const NAME_BEFORE_AMOUNT =
  /^(?:\p{Lu}{2,}(?:-?\p{Lu}{1,4}){0,3}[ -]?\p{N}{1,2}|\p{N}{1,2}\p{Lu}\p{Ll}{3,})$|^(?:[Ll]['’]|(?:L[aeo]s?|El|Al)[ -])?\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:de|du|des|d[aeo]s?|del|di|es|la|le|el|al|am|an der|of|of the|sur|upon|and|et|y|e|und) )?\p{Lu}[\p{L}\p{M}’'.-]*){0,2}(?: ?\(\p{Lu}[\p{L}\p{M}’' -]{1,30}\))?$/u;

/**
 * Whether words before a colon or dash have the form of a name, and behind it is an amount with its currency or unit and nothing else:
 * "Gitega: 28 USD", "2. Bujumbura – 28 USD". The name of a limit or an offer is none.
 */
function isAmountOfName(label: string, behind: string): boolean {
  if (!SHORT_WITH_FIGURE.test(behind) || !NAME_BEFORE_AMOUNT.test(label.trim())) return false;
  if (!AMOUNT_ALONE().test(behind)) return false;
  return !tokensOf(fold(label.replace(/\p{N}+$/u, ""))).some(
    (token) => limits().has(token) || VERBS.has(token),
  );
}

/** Behind what is measured, the place where: "Débit à Mohéli", "Vitesse moyenne aux Comores". */
const AT_PLACE =
  /\s(?:à|aux?|en|in|at|on|em|n[ao]s?|auf|zu|ad?|sur|nell[ae]|på|i|ve?|we?|во?|у|на|kwa|katika|di|sa|ao|any|an|nan)\s(?:(?:the|la|le|les|el|los|las|l['’])\s?)?\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)?$/u;

/** Words in what an amount is of. */
export const MOST_IN_QUANTITY = 4;

/**
 * Whether words before a colon say what an amount is, and that alone is behind it: "Costo anual: 45 millones de dólares", "Cobertura
 * 4G: 62 %". The first or the last is a quantity, and none a limit.
 */
function isAmountOfQuantity(label: string, behind: string, isPublicName: (word: string) => boolean): boolean {
  const tokens = tokensOf(fold(label.trim().replace(AT_PLACE, "")));
  if (tokens.length > MOST_IN_QUANTITY || !SHORT_WITH_FIGURE.test(behind)) return false;
  if (![tokens[0] ?? "", tokens.at(-1) ?? ""].some((token) => quantities().has(token))) return false;
  if (tokens.some((token) => limits().has(token) || VERBS.has(token))) return false;
  const isKnown = (token: string) =>
    [quantities, headWords, sides].some((all) => all().has(token)) || isPublicName(token);
  const isCount = () => COUNTS.has(tokens[0] ?? "") && FIGURE_ALONE.test(behind);
  return tokens.every(isKnown) && (isCount() || AMOUNT_ALONE().test(behind));
}
const FIGURE_ALONE = /^\s?[:：]\s*\p{Nd}[\p{Nd}.,  ]{0,12}(?:[.;；)）](?=\s|$)|$)/u;
/** Whether an amount is what somebody pays who uses something: "Pour les écoles : 0 roupie". */
function isAmountForUsers(label: string, behind: string): boolean {
  const tokens = tokensOf(fold(label));
  const [first = "", ...others] = tokens;
  if (!forQuantity().has(first) || !users().has(others.at(-1) ?? "") || others.length > 2) return false;
  return others.slice(0, -1).every((token) => JOINING.has(token)) && AMOUNT_ALONE().test(behind);
}
/** Whether words are what an amount is of, each of them known, and none a limit. */
export function isMeasure(tokens: readonly string[], isPublicName: (word: string) => boolean): boolean {
  if (tokens.length > MOST_IN_QUANTITY || tokens.some(isLimit)) return false;
  const isKnown = (token: string) => isStateName(token) || headWords().has(token) || isPublicName(token);
  return tokens.some(isMeasureWord) && tokens.every((token) => isMeasureWord(token) || isKnown(token));
}
const isMeasureWord = (token: string) => MEASURED_THINGS().has(token) || quantities().has(token);
export const isLimit = (token: string) => limits().has(token) && !isMeasureWord(token);

/** Whether a dash is the verb between "the capital" and its name. */
function isCapitalNamed(label: string, behind: string): boolean {
  const [, capital = ""] = /^\s[–—-]\s([^.\n]{2,30})\.(?:\s|$)/u.exec(behind) ?? [];
  const isFirst = CAPITAL_FIRST.test(label.normalize("NFC").trim());
  return isFirst && capitals().has(tokensOf(fold(capital)).join(" "));
}

/** A name and what is behind it, as one entry of a list: "Goma: 25 USD" before "; Gitega: 28 USD". */
export const entryWithin = (entry: string): readonly [label: string, behind: string] => {
  const at = entry.search(/\s?[:：]\s/u);
  return at < 0 ? ["", ""] : [entry.slice(0, at), entry.slice(at)];
};

/** Whether words before a colon or dash name what the amount behind it is of: with capitals, or as a quantity. */
export const isAmountOfNamed = (
  label: string,
  behind: string,
  isPublicName: (word: string) => boolean,
): boolean =>
  isAmountOfName(label, behind) ||
  isAmountOfName(...entryWithin(label)) ||
  isCapitalNamed(label, behind) ||
  isAmountForUsers(label, behind) ||
  isAmountOfQuantity(label, behind, isPublicName);
/** Whether a figure is behind a colon. */
export const isFigure = (behind: string) =>
  /^\s?\S\s?[~±−+-]?\p{N}/u.test(
    behind
      .replace(EACH_FIRST, "")
      .replace(CURRENCIES, "")
      .replace(/\s{2,}/gu, " "),
  ) || FIGURE_IN_LETTERS.test(behind);

/** Whether a figure, names of states or "none" are all that is behind a colon, up to the end of the sentence. */
export const isNumberOrStates = (behind: string) => {
  const [sentence = ""] = behind.trim().split(/(?<=[.։۔।])\s/u, 1);
  if (isFigure(behind) || [NO_STATE, NOBODY].some((none) => none.test(sentence))) return true;
  if (namesStates(sentence)) return true;
  return SOUTHEAST.test(behind) && isMadeOfSoutheastWords(behind);
};
const ENDED_BY = /[.։۔።।]$/u;
const namesStates = (behind: string) => {
  const names = behind.trim().slice(1).replace(ENDED_BY, "").replaceAll("፣", ",");
  return namesSponsors(names) || namesSponsors(names.replace(ARTICLE_OF_NAME, ""));
};
/** Whether states, each with a figure in per cent, are all that is behind a colon: "Sénégal 60,6 %, Mali 35,1 %". */
export const areSharesOfStates = (behind: string): boolean =>
  namesWithShares(behind.trim().slice(1).replace(ENDED_BY, ""))?.every(namesSponsors) === true;
/** A number with its currency or unit: "85 MT", "P1,250". */
export const AMOUNT = new RegExp(
  `(?<!\\p{L})\\p{Lu}{0,3}\\$?\\p{N}[\\p{N}.,]*(?:\\s?\\p{Lu}\\p{L}{0,3}(?!\\p{L}))?|${OCTETS}`,
  "gu",
);
