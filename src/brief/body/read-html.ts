import type { Element, Properties, Root } from "hast";

/** Elements without content and end tag. */
const VOID = new Set(["br", "hr", "img"]);

/**
 * The tree of the sanitised HTML that `richText` writes: tags are closed, values are quoted, and nothing but elements and
 * text occurs. Other HTML is not read as a browser reads it. Linear in the length of the text.
 */
export function readHtml(html: string): Root {
  const root: Root = { type: "root", children: [] };
  const open: (Root | Element)[] = [root];
  let at = 0;
  const add = (text: string) => {
    if (text !== "") open.at(-1)?.children.push({ type: "text", value: decoded(text) });
  };
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) break;
    add(html.slice(at, start));
    const end = endOfTag(html, start);
    const [, slash, name = "", attributes = ""] =
      /^<(\/?)([a-z0-9]+)([\s\S]*)>$/.exec(html.slice(start, end + 1)) ?? [];
    if (slash === "/") {
      const last = open.at(-1);
      if (last?.type === "element" && last.tagName === name) open.pop();
    } else if (name !== "") {
      const element: Element = {
        type: "element",
        tagName: name,
        properties: propertiesOf(attributes),
        children: [],
      };
      open.at(-1)?.children.push(element);
      if (!VOID.has(name)) open.push(element);
    }
    at = end + 1;
  }
  add(html.slice(at));
  return root;
}

/** The index of the `>` that ends a tag; one in a quoted value does not. */
function endOfTag(html: string, start: number): number {
  let isQuoted = false;
  for (let at = start; at < html.length; at++) {
    if (html[at] === '"') isQuoted = !isQuoted;
    else if (html[at] === ">" && !isQuoted) return at;
  }
  return html.length;
}

const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

/** Attributes by the names that hast has for them. */
function propertiesOf(attributes: string): Properties {
  const properties: Properties = {};
  for (const [, name = "", value] of attributes.matchAll(ATTRIBUTE)) {
    const property = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (name === "class") properties.className = (value ?? "").split(" ");
    else properties[property] = value === undefined ? true : decoded(value);
  }
  return properties;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, hex, name) =>
    hex === undefined ? (NAMED.get(name) ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
