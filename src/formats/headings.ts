/** A heading of a page: what the outline of its PDF has to say. */
export interface Heading {
  level: number;
  text: string;
}

/**
 * The headings `h1` to `h6` of a page of ours, in order, as the words that they show. It reads the HTML that this
 * room and the sanitiser write (closed tags, quoted attributes), not HTML at large.
 */
export function headings(html: string): Heading[] {
  return [...html.matchAll(/<h([1-6])(?:\s[^>]*)?>([\s\S]*?)<\/h\1>/g)].map((match) => ({
    level: Number(match[1]),
    text: plainWords(match[2] ?? ""),
  }));
}

/** The words that a piece of our own HTML shows. */
export function plainWords(html: string): string {
  return decode(withoutTags(html)).replace(/\s+/g, " ").trim();
}

/** Leaves out what stands between `<` and its `>`, quoted values with a `>` in them too. */
function withoutTags(html: string): string {
  let words = "";
  let quote = "";
  let inTag = false;
  for (const character of html) {
    if (!inTag && character === "<") inTag = true;
    else if (!inTag) words += character;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") inTag = false;
  }
  return words;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
