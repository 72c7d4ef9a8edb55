/** Digits of other scripts that proposals come in, by the first of their row of ten. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** The text with 0 to 9 for the digits of other scripts: `١٣٠` is 130. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.findLast((first) => first <= code) ?? code;
    return String(code - zero);
  });
}

/** Letters of Cyrillic and Greek that are drawn like a Latin one, beside it (UTS #39, letters of modern alphabets). */
const ALIKE = `
  AАΑ BВΒ CСϹ EЕΕ FϜ GԌ HНΗ IІΙӀ JЈ KКΚ LᏞ MМΜ NΝ OОΟ PРΡ QԚ SЅ TТΤ WԜ XХΧ YУΥҮ ZΖ
  aаα cсϲ dԁ eе hһ iіι jј kкκ mм nп oоοσ pрρ qԛ sѕ tт uυ vνѵ wԝ xхχ yу`;

const LATIN: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split(/\s+/)
    .flatMap(([latin = "", ...others]) => others.map((other) => [other, latin] as const)),
);

const ALPHABETS = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
] as const;

/** A text with the letters, digits and signs of ASCII that its characters look like: full-width ones, `С` for `C`. */
export function plainLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return [...text.normalize("NFKC")].map((letter) => LATIN.get(letter) ?? letter).join("");
}

/**
 * The same of a code, where it is certain: not of a word all in another alphabet, `СОМ`, which may be that alphabet's own
 * abbreviation and would be another state's code.
 */
export function plainCode(text: string): string | undefined {
  const folded = text.normalize("NFKC");
  const plain = plainLetters(text);
  return plain !== text && (/[A-Za-z]/.test(folded) || folded === plain) ? plain : undefined;
}

/** The first character that only looks like one of ASCII, in words: `"С" is a Cyrillic letter that looks like "C"`. */
export function alienLetter(text: string): string | undefined {
  for (const letter of text) {
    const plain = plainLetters(letter);
    if (plain === letter) continue;
    const alphabet = ALPHABETS.find(([, pattern]) => pattern.test(letter))?.[0];
    const kind = alphabet === undefined ? "another form of" : `a ${alphabet} letter that looks like`;
    return `"${letter}" is ${kind} "${plain}"`;
  }
  return undefined;
}
