import type { PdfFile } from "../file.ts";
import { serialise } from "../serialise.ts";
import { type PdfDictionary, PdfName, type PdfValue } from "../value.ts";

/** Of a graphics state what matters to lines alone (ISO 32000-1, 8.4.5): how they are wide, end, meet and are dashed. */
const ofLines: ReadonlySet<string> = new Set(["Type", "LW", "LC", "LJ", "ML", "D", "SA", "CA"]);

/** That of a new page (ISO 32000-1, 8.4.5), as far as Chromium's tell anything of it. */
const first: PdfDictionary = new Map<string, PdfValue>([
  ["CA", 1],
  ["ca", 1],
  ["BM", new PdfName("Normal")],
]);

/**
 * Tells whether an area looks the same in one of a page's graphics states as in another, by their names, and nothing
 * shines through it nor through its outline in the other: then both may be painted in that one. "" names the state of
 * a new page.
 */
export function fillsAlike(
  file: PdfFile,
  resources: PdfDictionary,
): (fill: string, outline: string) => boolean {
  const states = file.dictionary(resources.get("ExtGState"));
  const stateOf = (name: string) => (name === "" ? first : file.dictionary(states.get(name)));
  const ofAreas = (state: PdfDictionary) =>
    serialise(new Map([...state].filter(([key]) => !ofLines.has(key)).sort()));
  const areAlike = (one: PdfDictionary, other: PdfDictionary) => {
    const isOpaque = one.get("ca") === 1 && (one.get("CA") ?? 1) === 1 && other.get("CA") === 1;
    return isOpaque && ofAreas(one) === ofAreas(other);
  };
  const known = new Map<string, boolean>();
  return (fill, outline) => {
    const pair = `${fill} ${outline}`;
    const isAlike = known.get(pair) ?? areAlike(stateOf(fill), stateOf(outline));
    known.set(pair, isAlike);
    return isAlike;
  };
}
