import { once } from "../sections/folded-letters.ts";

/** What a few words of Persian have, and those of other languages with its letters do not. */
export const SHOWS_PERSIAN =
  /ه\u0654|\u200cها|(?<!\p{L})(?:ن?می\u200c|(?:را|که|از|در|است|این|آن|برای)(?![\p{L}\p{M}\u200c]))/u;

/** A script by the letters of its main language, and of others that are written in it. */
export interface ScriptLetters {
  /** The main language. */
  language: string;
  script: RegExp;
  /** The letters of the main language, where it is known that others are of another one. */
  alphabet?: RegExp;
  /** With the letters that show each, and all further ones that the main language does not have. */
  others: readonly { language: string; letters: RegExp; further?: RegExp }[];
}

/** Letters of one script that its main language does not have, and the languages that do. */
export const languageLetters = once((): readonly ScriptLetters[] => [
  {
    language: "ru",
    script: /\p{Script=Cyrillic}/gu,
    alphabet: /[а-яё]/giu,
    others: [
      { language: "uk", letters: /[іїєґ]/giu },
      { language: "be", letters: /[ўі]/giu },
      { language: "kk", letters: /[әіқғұһ]/giu, further: /[ңөү]/giu },
      { language: "ky", letters: /[ңөү]/giu },
      { language: "mn", letters: /[өү]/giu },
      { language: "uz-Cyrl", letters: /[ўқғҳ]/giu },
      { language: "tg", letters: /[қғҳҷӣӯ]/giu },
      { language: "sr", letters: /[ђљњћџј]/giu },
      { language: "mk", letters: /[ѓќѕ]/giu, further: /[љњџјѐѝ]/giu },
      { language: "bg", letters: /ъ/giu },
    ],
  },
  {
    language: "ar",
    script: /\p{Script=Arabic}/gu,
    alphabet: /[\u0620-\u063A\u0641-\u064A\u0671]/gu,
    others: [
      { language: "fa", letters: /[پچژگ]/gu, further: /[کیۀ]/gu },
      { language: "ur", letters: /[ٹڈڑےں]/gu, further: /[پچژگکیہھۂۓ]/gu },
      { language: "ckb", letters: /[ێڕڵەۆ]/gu, further: /[پچژگکیڤھ]/gu },
      { language: "ug", letters: /[ەۆۇۈۋېڭ]/gu, further: /[پچژگھ]/gu },
      { language: "ps", letters: /[ټډړږښڼۍې]/gu, further: /[پچژگکیځڅګ]/gu },
      { language: "sd", letters: /[ڄڃڻٿڦڳڪ]/gu, further: /[پچگکیھٻڀٺٽڇڏڌڊڍڙڱ]/gu },
    ],
  },
  // A word of Chinese has two characters, one of Latin letters has five.
  {
    language: "zh",
    script: /\p{Script=Han}/gu,
    others: [{ language: "ja", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu }],
  },
  {
    language: "he",
    script: /\p{Script=Hebrew}/gu,
    others: [{ language: "yi", letters: /[\u05F0-\u05F2]|[אױײ][\u05B7\u05B8]/gu }],
  },
  { language: "bn", script: /\p{Script=Bengali}/gu, others: [{ language: "as", letters: /[ৰৱ]/gu }] },
  ..."ko Hangul,el Greek,hy Armenian,ka Georgian,th Thai,lo Lao,km Khmer,si Sinhala,ta Tamil,te Telugu,kn Kannada,ml Malayalam,gu Gujarati,dv Thaana"
    .split(",")
    .map((each) => each.split(" "))
    .map(([language = "", name]) => ({
      language,
      script: new RegExp(`\\p{Script=${name}}`, "gu"),
      others: [],
    })),
]);

/** The letters of a text that the main language of its script does not have. */
export function foreignLetters(text: string, { script, alphabet, others }: ScriptLetters): string {
  if (alphabet === undefined)
    return others.map(({ letters }) => text.match(letters)?.join("") ?? "").join("");
  const letters = text.match(script)?.filter((letter) => /\p{L}/u.test(letter)) ?? [];
  return letters.join("").replace(alphabet, "");
}
