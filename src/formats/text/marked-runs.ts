/** A part of a text that was added, deleted, or neither. */
export interface MarkedRun {
  mark?: "ins" | "del";
  text: string;
}

/** A text with `<ins>` and `<del>` as plain text, part by part; all other markup is left out. */
export function markedRuns(html: string): MarkedRun[] {
  return html
    .split(/(<(?:ins|del)>[\s\S]*?<\/(?:ins|del)>)/)
    .map((part): MarkedRun => {
      const text = spaced(part);
      if (part.startsWith("<ins>")) return { mark: "ins", text };
      return part.startsWith("<del>") ? { mark: "del", text } : { text };
    })
    .filter(({ text }) => text !== "");
}

/** The plain text of a part; a space at either end is kept, as one. */
function spaced(html: string): string {
  const words = plainWords(html);
  const bare = html.replace(/^<(?:ins|del)>|<\/(?:ins|del)>$/g, "");
  if (words === "") return /\s/.test(bare) ? " " : "";
  return `${/^\s/.test(bare) ? " " : ""}${words}${/\s$/.test(bare) ? " " : ""}`;
}

/** The plain text of HTML that the sanitiser or the templates wrote. */
export function plainWords(html: string): string {
  return decode(withoutTags(html)).replace(/\s+/g, " ").trim();
}

/** Removes tags. A `>` in a quoted attribute value does not end one. */
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
