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
