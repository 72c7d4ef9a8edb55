import { type DocxParts, p, r, style, table } from "../word/docx.ts";

/** The names that ITU's template gives its styles, each under an identifier that says nothing. */
const NAMES = [
  "Proposal",
  "Reasons",
  "Source",
  "Title 1",
  "Res_No",
  "Res_title",
  "Normal after title",
  "Call",
  "Heading_b",
  "Art_No",
  "Art_title",
  "Normal_S2",
  "Dash",
];
export const STYLES = NAMES.map((name, at) =>
  style(
    `s${at}`,
    name,
    name === "Call" || name === "Reasons" ? "" : name.startsWith("Res_") ? "<w:rPr><w:b/></w:rPr>" : "",
  ),
).join("");

/** A paragraph in a style of ITU's template. */
export function styled(name: string, content: string, properties = ""): string {
  return p(content, `s${NAMES.indexOf(name)}`, properties);
}

/** The table above the text of a document: its lines on the right, such as its number, its date and its languages. */
export function letterhead(...lines: readonly string[]): string {
  const right = lines
    .map((line) =>
      p(
        line
          .split("\n")
          .map((part) => r(part))
          .join("<w:r><w:br/></w:r>"),
      ),
    )
    .join("");
  return table(
    [p("Plenipotentiary Conference (PP-26)") + p("Doha, 9 – 27 November 2026"), ""],
    [p("PLENARY MEETING"), right],
  );
}

/** The line that a proposal begins with. */
export function proposalLine(action: string, id: string): string {
  return styled("Proposal", r(`${action}\t${id}`));
}

/** Its reasons, as the template has them. */
export function reasons(label: string, words: string): string {
  return styled("Reasons", r(label, "<w:b/>") + r(`\t${words}`));
}

/** A document on ITU's template. */
export function ituDocument(body: string, parts: Partial<DocxParts> = {}): DocxParts {
  return { ...parts, body, styles: STYLES + (parts.styles ?? "") };
}
