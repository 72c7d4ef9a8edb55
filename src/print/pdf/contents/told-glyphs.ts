import type { PdfFile } from "../file.ts";
import type { PageContent } from "../page-contents.ts";
import { PdfReference, type PdfValue } from "../value.ts";
import { fontsOf } from "./read-pieces.ts";

/** The character that a glyph stands for wherever it is shown, in place of its font's own: by font and glyph. */
export type ToldGlyphs = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Glyphs that stand for a text of its own. */
interface Told {
  /** Where its marked content begins, what is shown begins and ends, and the marked content ends. */
  places: [number, number, number, number];
  /** In digits: two bytes each. */
  text: string;
  font: number;
  glyphs: string;
}

/**
 * A text stands for glyphs (1), other marked content begins (2) or some ends (3), a font is chosen (4), glyphs are
 * shown (5: several strings; 6: one).
 */
const steps =
  /\/Span\s?<<\/ActualText <FEFF([0-9A-F]+)> >> BDC\n|\b(BDC|BMC)\b|\b(EMC)\b\n?|\/([^\s/<>[\]()]+)\s[\d.]+\sTf\b|\[([^\]]*)\]\s?TJ\b|<([0-9A-F]+)>\s?Tj\b/g;

/**
 * Chromium knows one character for each glyph. Where a font draws another one alike, such as an apostrophe, it says so
 * around each glyph (`/ActualText`), which many readers do not know. Here the font says it, and the pages no more.
 *
 * @param isNarrow whether a font's text is written anew, by its object number
 */
export function toldGlyphs(
  file: PdfFile,
  pages: ReadonlyMap<number, PageContent>,
  isNarrow: (font: number) => boolean,
): { pages: ReadonlyMap<number, PageContent>; told: ToldGlyphs } {
  if (![...pages.values()].some(({ text }) => text.includes("/ActualText")))
    return { pages, told: new Map() };
  const shown = new ShownGlyphs();
  const found = new Map(
    [...pages].map(([page, { text }]) => [page, toldOf(text, fontsOf(file, page), shown)]),
  );
  const isSure = (each: Told) => isOneForOne(each) && shown.isAlways(each) && isNarrow(each.font);
  const told = new Map<number, Map<number, string>>();
  const mended = [...pages].map(([page, content]) => {
    let out = "";
    let done = 0;
    for (const each of (found.get(page) ?? []).filter(isSure)) {
      const [start, begin, end, after] = each.places;
      out += content.text.slice(done, start) + content.text.slice(begin, end);
      done = after;
      const own = told.get(each.font) ?? new Map<number, string>();
      const character = String.fromCharCode(Number.parseInt(each.text, 16));
      told.set(each.font, own.set(Number.parseInt(each.glyphs, 16), character));
    }
    return [page, { ...content, text: out + content.text.slice(done) }] as const;
  });
  return { pages: new Map(mended), told };
}

function isOneForOne({ glyphs, text }: Told): boolean {
  return glyphs.length === 4 && text.length === 4;
}

/** Of each font which glyphs are shown without a text of their own, and with which text the others are. */
class ShownGlyphs {
  readonly #alone = new Map<number, Uint8Array>();
  readonly #texts = new Map<string, Set<string>>();

  show(font: number, glyphs: string): void {
    const alone = this.#alone.get(font) ?? new Uint8Array(1 << 16);
    this.#alone.set(font, alone);
    const bytes = Buffer.from(glyphs, "hex");
    for (let at = 0; at + 1 < bytes.length; at += 2) alone[bytes.readUInt16BE(at)] = 1;
  }

  tell(told: Told): void {
    // Several glyphs for a text, or several characters for a glyph: what stands for which is not known.
    if (!isOneForOne(told)) this.show(told.font, told.glyphs);
    const key = `${told.font} ${told.glyphs}`;
    this.#texts.set(key, (this.#texts.get(key) ?? new Set()).add(told.text));
  }

  /** Whether a glyph stands for the same character wherever it is shown. */
  isAlways({ font, glyphs }: Told): boolean {
    const isAlone = this.#alone.get(font)?.[Number.parseInt(glyphs, 16)] === 1;
    return !isAlone && this.#texts.get(`${font} ${glyphs}`)?.size === 1;
  }
}

/** What of a page stands for a text of its own; all that is shown goes to `shown`. */
function toldOf(content: string, fonts: ReadonlyMap<string, PdfValue>, shown: ShownGlyphs): Told[] {
  const found: Told[] = [];
  let open: Told | undefined;
  let font = 0;
  for (const step of content.matchAll(steps)) {
    const [written, text, begun, ended, name, several, one] = step;
    const after = step.index + written.length;
    if (text !== undefined) open = { places: [step.index, after, 0, 0], text, font, glyphs: "" };
    else if (ended !== undefined) {
      if (!open) continue;
      open.places = [open.places[0], open.places[1], step.index, after];
      found.push(open);
      shown.tell(open);
      open = undefined;
    } else if (begun !== undefined) open = undefined;
    else if (name !== undefined) {
      const chosen = fonts.get(name);
      font = chosen instanceof PdfReference ? chosen.number : 0;
    } else {
      const glyphs = one ?? (several ?? "").replace(/>[^<]*<|[<>]/g, "");
      if (open) {
        open.font = font;
        open.glyphs += glyphs;
      } else shown.show(font, glyphs);
    }
  }
  return found;
}
