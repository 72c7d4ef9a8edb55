import { SaxesParser, type SaxesTagNS } from "saxes";
import { PackageError } from "./package.ts";

/** An element of XML: its name with the usual prefix of its namespace, its attributes by local name, what it contains. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

/** What is to be done with an element: to read on inside it, to pass over it, or to return it whole. */
export type Step = "enter" | "skip" | "collect";

/** Receives the elements of a part one by one, in the order of the file. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): Step;
  /** The end of an element that was entered. */
  close(name: string): void;
  /** Text right inside an element that was entered. */
  text(text: string): void;
  /** An element that was to be collected. */
  collected(element: XmlElement): void;
}

/** No document of a person is nested as deeply; each level takes a little memory. */
const MAX_DEPTH = 256;
const CHUNK = 65_536;

/** The prefixes that elements get, whatever their file calls them; in the two editions of the standard. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "x"],
]);

/**
 * Reads a part of an Office file. A document type is refused, and with it every entity of the file's own; nothing is
 * fetched. `checkTime` throws where reading has taken too long. @throws PackageError
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler, checkTime: () => void = () => {}): void {
  const parser = new SaxesParser({ xmlns: true });
  /** The elements that are being collected, outermost first; how deep inside a skipped one; how deep in all. */
  const collecting: XmlElement[] = [];
  let skipped = 0;
  let depth = 0;
  parser.on("error", () => {
    throw new PackageError("the file is damaged: a part of it is no XML; download it again");
  });
  parser.on("doctype", () => {
    throw new PackageError("the file declares a document type, which no Word document does: it is not read");
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new PackageError(`the file is nested more than ${MAX_DEPTH} levels deep`);
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    const name = nameOf(tag);
    const attributes = attributesOf(tag);
    const parent = collecting.at(-1);
    if (parent !== undefined) {
      const element = { name, attributes, children: [], text: "" };
      parent.children.push(element);
      collecting.push(element);
      return;
    }
    const step = handler.open(name, attributes);
    if (step === "skip") skipped = 1;
    if (step === "collect") collecting.push({ name, attributes, children: [], text: "" });
  });
  parser.on("closetag", (tag: SaxesTagNS) => {
    depth -= 1;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const element = collecting.pop();
    if (element === undefined) handler.close(nameOf(tag));
    else if (collecting.length === 0) handler.collected(element);
  });
  const onText = (text: string) => {
    if (skipped > 0) return;
    const element = collecting.at(-1);
    if (element === undefined) handler.text(text);
    else element.text += text;
  };
  parser.on("text", onText);
  parser.on("cdata", onText);

  const text = decoded(bytes);
  for (let at = 0; at < text.length; at += CHUNK) {
    checkTime();
    parser.write(text.slice(at, at + CHUNK));
  }
  parser.close();
}

/** A whole part as elements. Only for parts that contain no text of the document's. @throws PackageError */
export function readTree(bytes: Uint8Array, checkTime?: () => void): XmlElement {
  let root: XmlElement | undefined;
  const handler: XmlHandler = {
    open: () => "collect",
    close: () => {},
    text: () => {},
    collected: (element) => {
      root ??= element;
    },
  };
  readXml(bytes, handler, checkTime);
  return root ?? { name: "", attributes: new Map(), children: [], text: "" };
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The value of the child of that name, in Word's way: its attribute `val`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get("val");
}

/** Whether an attribute has one of the forms of true; one that is left out is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Whether a switch is on, off, or not there: `<w:b/>`, `<w:b w:val="0"/>`. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !["0", "false", "off", "none"].includes(found.attributes.get("val") ?? "1");
}

function nameOf({ uri, local }: SaxesTagNS): string {
  return `${PREFIXES.get(uri) ?? "other"}:${local}`;
}

function attributesOf({ attributes }: SaxesTagNS): Map<string, string> {
  const found = new Map<string, string>();
  for (const { local, prefix, value } of Object.values(attributes)) {
    if (prefix !== "xmlns" && local !== "xmlns") found.set(local, value);
  }
  return found;
}

/** UTF-8, or UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    return new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8", { fatal: true }).decode(
      bytes,
    );
  } catch {
    throw new PackageError("the file is damaged: a part of it is no text; download it again");
  }
}
