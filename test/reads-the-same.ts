import fc from "fast-check";

/** Other ways of writing one character that read the same. */
const WAYS: Readonly<Record<string, string[]>> = {
  " ": ["\u00a0", "\u202f", "\u2009", "\u3000", "  ", "\u200b \u200b"],
  "-": ["\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d"],
  "'": ["\u2018", "\u2019", "\u02bc", "\u2032", "\uff07"],
  '"': ["\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb", "\u2033"],
  "(": ["\uff08"],
  "%": ["\uff05"],
};
/** Characters that nobody sees. */
const UNSEEN = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u034f", "\ufe0f"];

/** The same text, written otherwise: what nobody can tell from it by reading. */
export function writtenOtherwise(text: string): fc.Arbitrary<string> {
  const written = [...text.normalize("NFC")].map((character) => {
    const letter = /[\p{L}\p{N}]/u.test(character);
    const ways = [character, character.normalize("NFD"), ...(WAYS[character] ?? [])];
    const longer = /\p{Script=Arabic}/u.test(character) ? [`${character}\u0640`] : [];
    const all = letter ? [...ways, ...longer, ...UNSEEN.map((sign) => character + sign)] : ways;
    return fc.constantFrom(...all);
  });
  return fc.tuple(...written).map((parts) => parts.join(""));
}

/** Legal texts of several languages, with every sign that has another shape. */
export const LEGAL_TEXTS = [
  "1 to convene, in Côte d'Ivoire, the Council's \"working group\" on co-operation (Resolution 130)",
  'a) решает поручить Директору Бюро й ё - 5 % от "общего" объёма',
  "1 décide d'étudier à nouveau l'\"avenir\" - au-delà de 2030 - des télécommunications",
  'يقرر تكليف مدير المكتب بشأن 5 % من "العمل" - آخذًا',
  '责成秘书长 "国际电信联盟" (第130号决议)',
  "Ọ̀rọ̀ àjọ náà - ẹ̀kọ́ 'tuntun' 100 %",
  '결의 130 "한국" - 이행',
];
