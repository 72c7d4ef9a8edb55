import { type DocxParts, p, r, relationships, style } from "./docx.ts";

/** Stands in every place of a planted file from which nothing may get out. */
export const MARKER = "Zebedee";

const WHO = `w:id="9" w:author="${MARKER} A" w:initials="${MARKER} B" w:date="2026-01-02T03:04:05Z"`;
const RSID = `w:rsidR="${MARKER}" w:rsidRPr="${MARKER}"`;
const hidden = r(MARKER, "<w:vanish/>");

/** XML of runs that shows "in" and " out" as tracked changes; all else in it is never shown. */
const RUNS = [
  `<w:bookmarkStart w:id="1" w:name="${MARKER}"/><w:commentRangeStart w:id="1"/>`,
  `<w:ins ${WHO}><w:r ${RSID}><w:t>in</w:t></w:r></w:ins>`,
  `<w:del ${WHO}><w:r ${RSID}><w:delText xml:space="preserve"> out</w:delText></w:r></w:del>`,
  '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:bookmarkEnd w:id="1"/>',
  hidden,
  r(MARKER, '<w:rStyle w:val="Ghost"/>'),
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="${MARKER}"/><w:helpText w:val="${MARKER}"/></w:ffData></w:fldChar></w:r>`,
  r(`DOCPROPERTY ${MARKER}`, "", "instrText"),
  r(MARKER),
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  `<w:fldSimple w:instr=" INCLUDETEXT &quot;C:\\Users\\${MARKER}\\a.docx&quot; "/>`,
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${MARKER}" descr="${MARKER}" title="${MARKER}"/></wp:inline></w:drawing></w:r>`,
  `<w:r><w:pict><v:shape alt="${MARKER}"><v:imagedata title="${MARKER}"/></v:shape></w:pict></w:r>`,
  `<w:hyperlink w:tooltip="${MARKER}" w:anchor="${MARKER}"/>`,
  `<w:sdt><w:sdtPr><w:alias w:val="${MARKER}"/><w:tag w:val="${MARKER}"/><w:dropDownList><w:listItem w:displayText="${MARKER}" w:value="${MARKER}"/></w:dropDownList></w:sdtPr><w:sdtContent/></w:sdt>`,
  `<w:customXml w:element="${MARKER}"><w:customXmlPr><w:attr w:name="${MARKER}" w:val="${MARKER}"/></w:customXmlPr></w:customXml>`,
  `<!-- ${MARKER} --><?${MARKER} ${MARKER}?><w:ruby><w:rt>${r(MARKER)}</w:rt></w:ruby><w:unknown>${r(MARKER)}</w:unknown>`,
].join("");

const CHANGES = `<w:rPr><w:ins ${WHO}/></w:rPr><w:pPrChange ${WHO}><w:pPr/></w:pPrChange><w:sectPr><w:headerReference w:id="${MARKER}"/></w:sectPr>`;

/** A paragraph with a marker in each place that is never shown, to be put among a body's own. */
export const PLANTED_PARAGRAPH = p(RUNS, undefined, CHANGES);

/** Parts and styles with markers, for a file whose body holds the planted paragraph. */
export const PLANTED_PARTS: Pick<DocxParts, "styles" | "parts"> = {
  styles: style("Ghost", "Ghost", "<w:rPr><w:vanish/></w:rPr>", "character"),
  parts: {
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["footnotes", "footnotes.xml"],
      ["attachedTemplate", `file:///C:/Users/${MARKER}/QPUBE.dotm`, "External"],
      ["comments", "comments.xml"],
    ]),
    "word/comments.xml": `<x>${MARKER}</x>`,
    "word/people.xml": `<x author="${MARKER}"/>`,
    "word/settings.xml": `<x rsid="${MARKER}"/>`,
    "word/header1.xml": `<x>${MARKER}</x>`,
    "word/footer1.xml": `<x>P:\\${MARKER}\\018ADD03A.docx</x>`,
    "word/glossary/document.xml": `<x>${MARKER}</x>`,
    "docProps/core.xml": `<x><creator>${MARKER}</creator><lastModifiedBy>${MARKER}</lastModifiedBy></x>`,
    "docProps/app.xml": `<x><Company>${MARKER}</Company></x>`,
    "docProps/custom.xml": `<x><property name="Docauthor">${MARKER}</property></x>`,
    "customXml/item1.xml": `<x>${MARKER}</x>`,
    [`word/media/${MARKER}.png`]: MARKER,
  },
};
