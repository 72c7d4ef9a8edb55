import table from "./data/reference-words.json" with { type: "json" };
import {
  NUMBERED,
  paragraphsAt,
  type ReferenceWord,
  type Token,
  wordAt,
  wordOfParagraph,
  yearOfCity,
} from "./reference-words.ts";

/** How many tokens from `at` on state the version of a text: `(Rev. Dubai, 2018)`, `2018`. None where no plenipotentiary conference made it. */
function revisionLength(tokens: readonly Token[], at: number): number {
  let end = at;
  let found: (number | undefined)[] = [];
  for (let next = at; next < tokens.length; ) {
    const token = tokens[next];
    if (token === undefined || wordAt(tokens, next, "and") > 1) break;
    const year = yearOf(tokens, next);
    const length = year === undefined ? wordAt(tokens, next, "revised") : 1;
    if (length > 0) {
      next += length;
      end = next;
      found = [...found, year];
    } else if (/^[.,:،-]$/.test(token.text) || wordAt(tokens, next, "small") > 0 || isOwn(tokens, next)) {
      next += 1;
    } else break;
  }
  while (/^[.]$/.test(tokens[end]?.text ?? "")) end += 1;
  const years = new Set(found.filter((year) => year !== undefined));
  const isKnown = [...years].every((year) => Object.hasOwn(table.cities, String(year)));
  return found.length > 0 && years.size < 2 && isKnown ? end - at : 0;
}

/** The year that a token states, with four digits or by the city. */
function yearOf(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "word") return yearOfCity(token.folded);
  if (token.kind !== "number") return undefined;
  if (/^(?:19|20)\d\d$/.test(token.text)) return Number(token.text);
  // PP-22
  const isOfConference = tokens[at - 1]?.text === "-" && isOwn(tokens, at - 2);
  return isOfConference && token.text.length === 2
    ? (Number(token.text) > 80 ? 1900 : 2000) + Number(token.text)
    : undefined;
}

function isOwn(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at, "conference") > 0;
}

const ANOTHER_TEXT: readonly ReferenceWord[] = [
  "resolution",
  "decision",
  "resolutionOrDecision",
  "constitution",
  "convention",
  "generalRules",
  "otherBody",
];
const SECTOR = /(?:ITU|UIT|МСЭ)-[A-ZА-Я]$/iu;

/** Whether no other text and no number is among tokens, as in a title. */
function namesNoText(tokens: readonly Token[]): boolean {
  const hasSector = tokens.some((_, at) =>
    SECTOR.test(
      tokens
        .slice(Math.max(0, at - 2), at + 1)
        .map(({ text }) => text)
        .join(""),
    ),
  );
  return (
    !hasSector && !tokens.some((_, at) => ANOTHER_TEXT.some((meaning) => wordAt(tokens, at, meaning) > 0))
  );
}

/** Whether the tokens in brackets behind a reference add no other text to it: its version, a chapter, a remark in words. */
export function isRemark(tokens: readonly Token[]): boolean {
  if (revisionLength(tokens, 0) === tokens.length) return true;
  const isVersion = tokens.some(
    (_, at) => yearOf(tokens, at) !== undefined || wordAt(tokens, at, "revised") > 0,
  );
  if (isVersion || !namesNoText(tokens) || wordAt(tokens, 0, "and") > 0) return false;
  const hasNumber = tokens.some(({ kind }) => kind === "number" || kind === "odd");
  return !hasNumber || tokens.some((_, at) => wordAt(tokens, at, "section") > 0);
}

/** Whether the tokens behind a reference are its title, or name what it is of. */
export function isTitle(tokens: readonly Token[], isBehindBracket: boolean): boolean {
  const [first] = tokens;
  if (first === undefined || !namesNoText(tokens)) return false;
  if (tokens.some(({ kind }) => kind === "number" || kind === "odd")) return false;
  const isKnown = (at: number) =>
    (["conference", "small", "change"] as const).some((meaning) => wordAt(tokens, at, meaning) > 0);
  if (tokens.every((_, at) => isKnown(at))) return true;
  const isWord = first.kind === "word" && wordAt(tokens, 0, "and") === 0;
  return /^[:"«„-]$/.test(first.text) || wordAt(tokens, 0, "title") > 0 || (isBehindBracket && isWord);
}

/** Reads tokens from the first on. */
export class TokenReader {
  protected at = 0;

  constructor(protected readonly tokens: readonly Token[]) {}

  protected number(): Token | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "number") return undefined;
    this.at += 1;
    return token;
  }

  protected numberMark(): boolean {
    return this.take("№", "#", "°") || this.takeWord("provision");
  }

  protected skipSmall(): boolean {
    const start = this.at;
    while (this.takeWord("small") || this.take("'"));
    return this.at > start;
  }

  protected take(...signs: string[]): boolean {
    const isNext = signs.includes(this.tokens[this.at]?.text ?? "");
    if (isNext) this.at += 1;
    return isNext;
  }

  protected takeWord(meaning: ReferenceWord): boolean {
    const length = wordAt(this.tokens, this.at, meaning);
    this.at += length;
    return length > 0;
  }

  /** Whose text it is: `of the Plenipotentiary Conference`. */
  protected conference(): true | undefined {
    this.skipSmall();
    let isNamed = false;
    while (this.takeWord("conference") || (isNamed && this.skipSmall())) isNamed = true;
    return isNamed || undefined;
  }

  /** `from 130 to 139`: which of them exist and are meant is not known. */
  protected range(): true | undefined {
    if (!this.takeWord("from") || this.number() === undefined) return undefined;
    return ((this.takeWord("upTo") || this.takeWord("and")) && this.number() !== undefined) || undefined;
  }

  /** What is between a number and the word for what is numbered: "1. melléklet", "1-ilova", "anexa nr. 1". */
  protected skipMarks(): boolean {
    const start = this.at;
    while (this.take(".", "-", ":") || this.takeWord("ordinal") || this.numberMark());
    return this.at > start;
  }

  /** Whether numbers follow that go with the same word, `第130号和第131号决议`; skips them. */
  protected furtherNumbers(): boolean {
    while (this.take("-", ".", "'") || this.takeWord("ordinal") || this.numberMark());
    const further = this.attempt(() => {
      this.separator();
      while (this.numberMark());
      return this.number();
    });
    if (further !== undefined) this.furtherNumbers();
    return further !== undefined;
  }

  protected bracketedNumber(): Token | undefined {
    if (!this.take("(")) return undefined;
    const number = this.number();
    return this.take(")") ? number : undefined;
  }

  /** Reads on, or stays where it is if there is nothing to read. */
  protected attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.at;
    const result = read();
    if (result === undefined) this.at = start;
    return result;
  }

  /** Skips the version of a text and remarks behind it; returns whether the last of them is in brackets. */
  protected skipRemarks(): boolean {
    const next = this.tokens[this.at]?.text;
    const end = this.tokens.findIndex(({ text }, index) => index > this.at && text === ")");
    if (next === "(" && end >= 0 && isRemark(this.tokens.slice(this.at + 1, end))) {
      this.at = end + 1;
      this.skipRemarks();
      return true;
    }
    this.at += revisionLength(this.tokens, this.at);
    return false;
  }

  /** Skips the paragraphs of a text behind it; returns whether they are several, whose numbers may be those of texts. */
  protected severalParagraphs(): boolean {
    const paragraphs = paragraphsAt(this.tokens, this.at);
    this.at += paragraphs?.length ?? 0;
    if (paragraphs === undefined) this.attempt(() => this.numberedParagraph());
    return paragraphs?.isSeveral === true;
  }

  /** `, 3-րդ կետ`, `, 3. punkts`. */
  private numberedParagraph(): true | undefined {
    this.take(",", "(", "،", "、");
    if (this.number() === undefined) return undefined;
    while (this.take("-", ".") || this.takeWord("ordinal"));
    const length = wordOfParagraph(this.tokens, this.at);
    this.at += length;
    this.take(")");
    return length > 0 || undefined;
  }

  /** Skips what is between two references; a further one may begin without it. */
  protected separator(): boolean {
    const [before, sign, next] = this.tokens.slice(this.at - 1, this.at + 2);
    // The United Nations' resolution 70/125 is no two of ITU's.
    const isDivided = sign?.text === "/" && next?.kind === "number";
    if (isDivided && (/^[3-9]\d$/.test(before?.text ?? "") || /^\d$/.test(next.text))) return false;
    const isSigned = this.take(",", ";", "/", "&", "+", "،", "؛", "、");
    return (
      this.takeWord("and") || isSigned || NUMBERED.some(([word]) => wordAt(this.tokens, this.at, word) > 0)
    );
  }

  /** `PP`, `PP-22`, `ITU-ს`, `ITU:n` before a text. */
  protected ofConference(): boolean | undefined {
    const isNamed = this.takeWord("conference") || undefined;
    if (isNamed) this.attempt(() => (this.take("-", ":", "'", "’") ? this.numberOrEnding() : undefined));
    return isNamed;
  }

  private numberOrEnding(): true | undefined {
    const next = this.tokens[this.at];
    const isRead = next?.kind === "number" || /^\p{Ll}{1,4}$/u.test(next?.text ?? "");
    if (isRead) this.at += 1;
    return isRead || undefined;
  }
}
