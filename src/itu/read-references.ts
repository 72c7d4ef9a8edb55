import { isTitle, TokenReader } from "./reference-remarks.ts";
import {
  EACH,
  type Form,
  INSTRUMENTS,
  isNearly,
  mayNameFurther,
  NUMBERED,
  ofParagraphs,
  referenceTokens,
  type Token,
  wordAt,
  wordOfParagraph,
} from "./reference-words.ts";
import { isNumberOfWord, named, provision, questionBeside, type Reference, unread } from "./target-order.ts";

/** What a text that reads like references names, and how far it was understood. */
export interface ReadReferences {
  /** In the right form, in the order of the text. */
  entries: string[];
  /** Everything behind the last one is understood too: nothing of the text is lost in the entries. */
  isWhole: boolean;
  /** A further text may be named. */
  isSeveral: boolean;
  /** One of them has a number, or begins to have one: these are no mere words. */
  isNumbered: boolean;
  /** All that is named is an article, and not of which text. */
  isOnlyArticle: boolean;
  /** What is open, where a reference may be to one of several texts, or what is no number. */
  question?: string;
}

const OF_WHICH_TEXT =
  'an annex is named with its text, and in a list in quotes: ["Res. 71, Annex 1", Res. 72]';
const PLURAL = /^(?:[a-z]{4,}s|resolutionen|entscheidungen|maazimio|maamuzi)$/;

/**
 * Reads a text as references in any language of the table, with what usually is around them: their revision, the kind
 * of change, a title. Undefined where it does not begin like one.
 */
export function readReferences(text: string): ReadReferences | undefined {
  const tokens = referenceTokens(text);
  const isList = tokens[0]?.text === "[" && tokens.at(-1)?.text === "]";
  return new ReferenceReader(isList ? tokens.slice(1, -1) : tokens).references();
}

class ReferenceReader extends TokenReader {
  references(): ReadReferences | undefined {
    while (this.takeWord("change") || this.skipSmall() || this.attempt(() => this.ofConference()));
    const read: Reference[] = [];
    let isWhole = false;
    do {
      const one = this.reference(read.at(-1));
      if (one !== undefined) read.push(one);
      if (one?.printed === undefined) break;
      const isBracketed = one.isNumbered && this.skipRemarks();
      if (/^(?:Res|Dec)/.test(one.printed) && this.severalParagraphs())
        read.push({ form: one.form, isNumbered: true, question: ofParagraphs(one.printed) });
      const rest = this.tokens.slice(this.at);
      isWhole =
        rest.every(({ text }) => /^[.,;]$/.test(text)) ||
        (read.length === 1 && one.isNumbered && isTitle(rest, isBracketed));
    } while (!isWhole && this.separator());
    const last = read.at(-1);
    if (last === undefined) return undefined;
    const asked = isWhole ? undefined : questionBeside(last, this.tokens.slice(this.at));
    const question = read.find((each) => each.question !== undefined)?.question ?? asked;
    return {
      entries: read.flatMap(({ printed }) => printed ?? []),
      isWhole,
      isSeveral: read.length > 1 || mayNameFurther(this.tokens, this.at),
      isNumbered: read.some((each) => each.isNumbered),
      isOnlyArticle: read.every(({ form }) => form === "CS or CV"),
      ...(question !== undefined && { question }),
    };
  }

  /** @param before the reference that a number alone goes with */
  private reference(before: Reference | undefined): Reference | undefined {
    return this.attempt(() => {
      this.skipSmall();
      return (
        this.attempt(() => this.numbered()) ??
        this.attempt(() => this.instrument()) ??
        this.attempt(() => this.part()) ??
        this.attempt(() => this.paragraphFirst()) ??
        this.attempt(() => this.numberFirst()) ??
        (before && this.attempt(() => this.bareNumber(before)))
      );
    });
  }

  /** `Res. 130`, `Резолюция № 130`, `Dec. 5, Annex 2`. */
  private numbered(): Reference | undefined {
    const form = this.form(NUMBERED);
    if (form === undefined) return undefined;
    const hasDot = this.take(".");
    this.attempt(() => this.conference());
    while (this.take(".", ":", "/", "-") || this.numberMark());
    if (this.attempt(() => this.range())) return { form, isNumbered: true, question: EACH };
    const number = this.number() ?? this.attempt(() => this.bracketedNumber());
    // "Punkt" is behind a number, or before that of a paragraph.
    if (number !== undefined) while (wordOfParagraph(this.tokens, this.at) === 0 && this.numberMark());
    if (number !== undefined && number.suffix === undefined) return this.withAnnex(form, number.text);
    if (number !== undefined) return unread(form, `${number.text}${number.suffix}`);
    const next = this.tokens[this.at];
    // A word with a dot begins a reference; without one, any sentence may begin with it.
    if (next?.kind === "odd") return unread(form, next.text);
    return hasDot && next !== undefined && /^Res|^Dec/.test(form) ? unread(form) : undefined;
  }

  private withAnnex(form: Form, number: string): Reference {
    const annex = this.attempt(() => {
      this.skipRemarks();
      while (this.take(",", "،", "、", "'", "’", "-") || this.skipSmall());
      const isBracketed = this.take("(");
      const first = this.number();
      // "Resolution 130, 2 annexes" is how many they are.
      if (first !== undefined && !this.skipMarks() && first.text !== "1") return undefined;
      const isNamed = this.takeWord("annex");
      if (isNamed && first === undefined) this.skipMarks();
      const own = isNamed ? (first ?? this.number()) : undefined;
      if (own === undefined || own.suffix !== undefined || !/^[1-9]\d{0,2}$/.test(own.text)) return undefined;
      if (isBracketed) this.take(")");
      return own.text;
    });
    return named(form, number, annex);
  }

  /** `CS Art. 4`, `Устав, ст. 4`, `CV 334`, `CS`, `组织法第4条`. */
  private instrument(): Reference | undefined {
    const form = this.form(INSTRUMENTS);
    if (form === undefined) return undefined;
    const inside = this.attempt(() => this.insideInstrument(form));
    if (inside !== undefined) return inside;
    if (form === "CS or CV") return undefined;
    while (this.takeWord("small") || this.takeWord("conference"));
    return { form, printed: form, isNumbered: false };
  }

  private insideInstrument(form: Form): Reference | undefined {
    while (this.take(".", ",", ":", "/", "-", "(") || this.skipSmall() || this.takeWord("conference"));
    const isArticle = this.takeWord("article");
    while (this.take(".") || this.numberMark() || (isArticle && this.takeWord("small")));
    const number = this.number();
    const next = this.tokens[this.at];
    if (number === undefined) return isArticle || next?.kind === "odd" ? unread(form, next?.text) : undefined;
    const behind = this.attempt(() => {
      const isSeveral = this.furtherNumbers();
      const isOfArticle = this.takeWord("article");
      const isNamed = isOfArticle || wordAt(this.tokens, this.at - 1, "provision") > 0;
      return isNamed ? { isSeveral, isOfArticle } : undefined;
    });
    if (behind?.isSeveral) return { form, isNumbered: true, question: EACH };
    this.take(")");
    return provision(form, number, isArticle || behind?.isOfArticle === true);
  }

  /** `Article 4 of the Constitution`, `п. 28 Конвенции`, `Annex 1 to Resolution 71`. */
  private part(): Reference | undefined {
    const kind = (["article", "annex", "provision"] as const).find((each) => this.takeWord(each));
    while (this.take(".", "-") || this.numberMark() || (kind === "article" && this.takeWord("small")));
    const number = kind === undefined ? undefined : this.number();
    if (number === undefined) return undefined;
    if (kind === "annex") return this.annexOf(number);
    return this.ofInstrument(number, kind === "article");
  }

  /** `OP3 of Res. 130`. */
  private paragraphFirst(): Reference | undefined {
    const start = this.at;
    if (this.severalParagraphs() || this.at === start) return undefined;
    return this.textBehindPart();
  }

  private annexOf({ text, suffix }: Token): Reference | undefined {
    const whole = this.textBehindPart();
    if (this.at === this.tokens.length && whole === undefined)
      return { form: "Res. or Dec.", isNumbered: true, question: OF_WHICH_TEXT };
    if (whole?.question !== undefined) return whole;
    if (whole?.printed === undefined || whole.printed.includes(",") || suffix !== undefined) return undefined;
    return { ...whole, printed: `${whole.printed}, Annex ${text}` };
  }

  /** "To Resolution 130", "(Res. 130)", "a 71. határozathoz". */
  private textBehindPart(): Reference | undefined {
    while (this.take("(", ".", "-", "'", "’") || this.takeWord("ofText") || this.skipSmall());
    const text = this.attempt(() => this.numbered()) ?? this.attempt(() => this.numberFirst());
    if (text !== undefined) this.take(")");
    return text;
  }

  private ofInstrument(number: Token, isArticle: boolean): Reference | undefined {
    const form = this.attempt(() => {
      while (this.take(",", "(", ".") || this.skipSmall());
      const own = this.form(INSTRUMENTS);
      while (own !== undefined && (this.take(")") || this.attempt(() => this.conference())));
      return own;
    });
    if (form === undefined && !isArticle) return undefined;
    return provision(form ?? "CS or CV", number, isArticle);
  }

  /** `130-қарар`, `第130号决议`, `4-бап`. */
  private numberFirst(): Reference | undefined {
    this.numberMark();
    const number = this.number();
    if (number === undefined) return undefined;
    const start = this.at;
    const isOnly = !this.furtherNumbers();
    if (this.at > start && this.takeWord("annex")) return isOnly ? this.annexOf(number) : undefined;
    // "5 resolutions" is how many they are.
    if (this.at === start && PLURAL.test(this.tokens[start]?.folded ?? "")) return undefined;
    if (this.takeWord("article")) return isOnly ? this.ofInstrument(number, true) : unread("CS or CV");
    // "130e" of "130e résolution"; elsewhere the letter is a part of the number.
    const isOrdinal = number.suffix === undefined || /^[aeo]$/.test(number.suffix);
    const form = isOrdinal ? this.form(NUMBERED) : undefined;
    return form && (isOnly ? this.withAnnex(form, number.text) : unread(form));
  }

  /** The `174` of `Res. 130 and 174`; a longer number may as well be a year. */
  private bareNumber({ form, printed = "" }: Reference): Reference | undefined {
    while (this.numberMark());
    if (isNumberOfWord(this.tokens, this.at)) return undefined;
    const number = this.number();
    if (number === undefined) return undefined;
    if (INSTRUMENTS.some(([, each]) => each === form))
      return provision(form, number, printed.includes("Art."));
    // Behind an annex it may be that of a further one.
    if (number.suffix !== undefined || !/^\d{1,3}$/.test(number.text) || printed.includes(","))
      return undefined;
    return named(form, number.text);
  }

  private form(forms: typeof NUMBERED): Form | undefined {
    const known = forms.find(([meaning]) => this.takeWord(meaning));
    if (known !== undefined) return known[1];
    const next = this.tokens[this.at];
    const isNumbered = this.tokens.slice(this.at + 1, this.at + 4).some(({ kind }) => kind === "number");
    if (next === undefined || !isNumbered) return undefined;
    const near = [...NUMBERED, ...INSTRUMENTS].filter(([meaning]) => isNearly(next, meaning));
    const [only] = near;
    if (only === undefined || near.length > 1 || !forms.includes(only)) return undefined;
    this.at += 1;
    return only[1];
  }
}
