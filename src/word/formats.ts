import type { ListPlace, Paragraph, Run, Tracked } from "./document.ts";
import { isOn, listOf, type Style, type Styles, togglesOf } from "./styles.ts";
import { child, switchOf, valOf, type XmlElement } from "./xml.ts";

/** What the properties of a paragraph say, those of its end included. */
export interface ParagraphFormat {
  style: Style;
  former?: NonNullable<Paragraph["former"]>;
  mark: Tracked;
  list?: ListPlace;
  rightToLeft?: true;
}

/** What the properties of a run say, with what its styles say. */
export interface RunFormat {
  formats: Pick<Run, "bold" | "italic" | "underline" | "strike">;
  tracked: Tracked;
  isHidden: boolean;
}

/** Reads `w:pPr`; without one, the format of an ordinary paragraph. */
export function paragraphFormat(properties: XmlElement | undefined, styles: Styles): ParagraphFormat {
  const { style, list } = styleAndList(properties, styles);
  const change = child(properties, "w:pPrChange");
  const former = change === undefined ? undefined : styleAndList(child(change, "w:pPr"), styles);
  return {
    style,
    mark: trackedBy(child(properties, "w:rPr"), "w:ins", "w:del"),
    ...(list !== undefined && { list }),
    ...(former !== undefined && { former: { ...former, style: former.style.name } }),
    ...(switchOf(properties, "w:bidi") && { rightToLeft: true as const }),
  };
}

function styleAndList(
  properties: XmlElement | undefined,
  styles: Styles,
): { style: Style; list?: ListPlace } {
  const style = styleNamed(valOf(properties, "w:pStyle"), styles) ?? styles.ordinary;
  const own = listOf(properties);
  const list = placeOf(own?.list ?? style.list?.list, own?.level ?? style.list?.level ?? 0);
  return { style, ...(list !== undefined && { list }) };
}

/** Reads `w:rPr`, among styles from the outermost one to the paragraph's. */
export function runFormat(
  properties: XmlElement | undefined,
  styles: Styles,
  around: readonly Style[],
): RunFormat {
  const style = styleNamed(valOf(properties, "w:rStyle"), styles);
  const all = style === undefined ? around : [...around, style];
  const own = togglesOf(properties);
  const on = (toggle: "b" | "i" | "vanish") => isOn(toggle, own, all, styles.defaults);
  const underline = valOf(properties, "w:u") ?? "none";
  const isStruck = switchOf(properties, "w:strike") || switchOf(properties, "w:dstrike");
  return {
    formats: {
      ...(on("b") && { bold: true as const }),
      ...(on("i") && { italic: true as const }),
      ...(underline !== "none" && { underline: true as const }),
      ...(isStruck && { strike: true as const }),
    },
    tracked: trackedBy(properties, "w:ins", "w:del"),
    isHidden: on("vanish"),
  };
}

/** The tracked change that properties name; a move is an insertion in one place and a deletion in the other. */
export function trackedBy(properties: XmlElement | undefined, inserting: string, deleting: string): Tracked {
  const has = (name: string) => child(properties, name) !== undefined;
  return {
    ...((has(inserting) || has("w:moveTo")) && { inserted: true as const }),
    ...((has(deleting) || has("w:moveFrom")) && { deleted: true as const }),
  };
}

/** The style of a table, from `w:tblPr`. */
export function tableStyle(properties: XmlElement, styles: Styles): Style | undefined {
  return styleNamed(valOf(properties, "w:tblStyle"), styles);
}

function styleNamed(id: string | undefined, styles: Styles): Style | undefined {
  return id === undefined ? undefined : styles.byId.get(id);
}

/** List 0 takes a paragraph out of the list of its style. */
function placeOf(list: string | undefined, level: number): ListPlace | undefined {
  if (list === undefined || list === "0" || !(level >= 0 && level < 9)) return undefined;
  return { list, level };
}
