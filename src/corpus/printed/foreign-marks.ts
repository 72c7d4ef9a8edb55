import { BROKEN_BY_SIGN } from "../sections/public-words.ts";

/** A mark of another program that hides no words: it would be printed as typed. */
export interface ForeignMark {
  /** What it is and whose. */
  what: string;
  /** What to write instead of the mark that was found. */
  instead: string | ((found: string) => string);
  /** A string, in lower case, that every text with the mark contains. */
  key: string;
  /** Matches the whole mark; global. Takes time that grows with the length of the text only. */
  pattern: RegExp;
  /** Where more is lost than the look of the words. */
  severity?: "error";
  /** The words were for nobody: no report repeats them. */
  isForNobody?: true;
  /** It is nothing foreign in a table of Markdown. */
  isOutsideTables?: true;
}

const EMOJI =
  "smile|smiley|grin|joy|heart|rocket|tada|warning|bulb|memo|fire|star|eyes|bug|tick|x|\\+1|-1|thumbsup|thumbsdown|information_source|\\w+_\\w+";
const JIRA = "code|quote|noformat|panel|info|note|tip|warning|toc|color|anchor|expand";

/** What an editor's own words in brackets begin with. */
const NO_REMARKS =
  "Notes?|NB|N\\.B\\.|Ed|Eds|Editor|Editors|Sources?|Figures?|Fig|Tables?|Images?|Photo|Maps?|See|Cf|Translation|Original|Updated?|Correction|Annex|Documents?|Doc|Res|Dec|Add|MOD|ADD|SUP|NOC|Nota|Notas|Fuentes?|Fonte|Fontes|Véase|Remarque|Voir|Traduction|Traducción|Quelle|Siehe|Anmerkung|Примечание|Источник|См|Перевод|Kaynak|Chanzo";

/** Three signs that look like backticks, or like those of a block in another language, alone on a line or before its mark. */
const FALSE_FENCE =
  /^[ \t>]*(?!`{3})[`’‘‚‛'´ʼʻʹˈˋ′‵＇｀"“”„,˜∼～]{3,}[ \t]*(?:(?:current|proposed)\b[^\n]*|\p{L}{0,20})[ \t:]*$/gimu;

/** One row a mark. Brackets alone are none: in a text of ITU they enclose what is not agreed. */
export const FOREIGN_MARKS: readonly ForeignMark[] = [
  {
    what: "an image whose address has a blank is none",
    instead: "write ![words](<../assets/my map.png>)",
    key: "![",
    pattern: /!\[[^\]\n[]*\]\([^()\n]*\)/g,
    severity: "error",
  },
  {
    what: "a link whose address has a blank is not a link",
    instead: "write [words](<address>)",
    key: "](",
    pattern: /(?<!!)\[[^\]\n[]*\]\((?=[^()\n]*[./])[^()\n]*\)/g,
  },
  {
    what: "an address for a name ([name]: address) with other words behind it on its line is not a definition, and is printed as typed",
    instead: "put the words behind the address on a line of their own, with an empty line between",
    key: "]:",
    pattern:
      /^[ \t>]*\[[^\]\n[^][^\]\n[]*\]:[ \t]+(?:<[^<>\n]*>|(?:[a-z][a-z0-9+.-]*:|[./#])[^\s<>]*)[ \t]+(?!"[^"\n]*"[ \t]*$|'[^'\n]*'[ \t]*$|\([^()\n]*\)[ \t]*$)[^\s][^\n]*/gim,
    severity: "error",
    isForNobody: true,
  },
  {
    what: "an address for a name ([name]: address) directly below other words is not a definition, and is printed as typed",
    instead: "put an empty line above it",
    key: "]:",
    pattern: /^[ \t>]*\[[^\]\n[^][^\]\n[]*\]:[ \t]+<?(?:[a-z][a-z0-9+.-]*:|[./#])[^\n]*/gim,
    severity: "error",
    isForNobody: true,
  },
  mark(
    "an embedded file of Obsidian",
    "an image is written ![words](../assets/map.png)",
    "![[",
    /!\[\[[^[\]\n]*\]\]/g,
    "error",
  ),
  {
    what: "signs that a word processor or a keyboard wrote for backticks begin and end no text, and are printed as typed",
    instead: (found) => `write ${fenceFor(found)}`,
    key: "",
    pattern: FALSE_FENCE,
    severity: "error",
  },
  mark(
    "a mark for a table of contents",
    "remove it: the brief has one",
    "toc",
    /^[ \t]*(?:\[\[?_?toc_?\]\]?|\{:? ?toc\}|@\[toc\])[ \t]*$/gim,
  ),
  mark(
    "a link of a wiki",
    "write [words](../citel/iap-63a1-5.md)",
    "[[",
    /(?<!!)\[\[[^[\]\n]+\](?:\[[^[\]\n]*\])?\]/g,
  ),
  mark(
    "a callout of GitHub or Obsidian",
    "write **Note:** or leave it out",
    "[!",
    /^[ \t>]*\[![a-z-]+\][+-]?/gim,
  ),
  mark(
    "a callout of MkDocs",
    "write **Note:** or leave it out",
    " ",
    /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[a-z]+/gm,
  ),
  mark("a name for a paragraph in Obsidian", "remove it", "^", /(?<=\S[ \t])\^[A-Za-z0-9-]{3,40}[ \t]*$/gm),
  mark("a field of Dataview", "write it as words", "::", /[([][A-Za-z][\w -]{0,30}::[^\])\n]{0,200}[)\]]/g),
  {
    what: "a reminder to oneself is printed as typed",
    instead: "do it, or put it into a block :::internal",
    key: "",
    pattern: /^[ \t>*+-]*(?:TODO|FIXME|XXX)\b[^\n]*/gm,
    severity: "error",
    isForNobody: true,
  },
  {
    what: "a remark in brackets, behind the name of who made it or of a place, is printed as typed",
    instead: "remove it, or put it into a block :::internal",
    key: "[",
    pattern: new RegExp(
      `\\[(?!(?:${NO_REMARKS})(?![\\p{L}\\p{M}]))\\p{Lu}[\\p{L}\\p{M} .'’-]{0,30}[ \\t]?[:：][ \\t]*[^\\]\\s\\d][^\\]\\n]{0,400}\\](?![([:])`,
      "gu",
    ),
    severity: "error",
    isForNobody: true,
  },
  mark("a highlight", "write **words**", "==", /(?<![=\w])==[^\s=][^=\n]*==(?!=)/g),
  mark("an inserted text", "write the words alone", "++", /(?<![\p{L}\p{N}+{])\+\+[^\s+][^+\n]*\+\+(?!\+)/gu),
  mark(
    "an attribute of pandoc or kramdown",
    "remove it",
    "{",
    /\{(?:#[A-Za-z][\w:-]*|\.[A-Za-z][^{}\n]*|:[^{}\n]*|[a-z-]+=[^{}\n]*)\}/g,
  ),
  mark("a mark of Confluence or Jira", "remove it", "{", new RegExp(`\\{(?:${JIRA})(?::[^{}\\n]*)?\\}`, "g")),
  mark("a place-holder of a template", "write what belongs there", "{{", /\{\{[^{}\n]*\}\}/g),
  mark(
    "a superscript of pandoc",
    "write the character itself, such as ²",
    "^",
    /(?<=[\p{L}\p{N})])\^[^\s^[\]]{1,12}\^/gu,
  ),
  mark(
    "a subscript of pandoc",
    "write the character itself, such as ₂",
    "~",
    /(?<=[\p{L})])~\d{1,3}~(?!~)/gu,
  ),
  mark("a footnote of pandoc", "write [^1], and [^1]: with its words below", "^[", /\^\[[^[\]\n]+\]/g),
  mark("a citation of pandoc", "name the source in words, or under sources", "[@", /\[-?@[^[\]\n]+\]/g),
  mark("a formula of LaTeX", "write it in words", "$$", /\$\$[^$\n]+\$\$|^[ \t]*\$\$[ \t]*$/gm),
  mark(
    "a command of LaTeX",
    "write Markdown",
    "\\",
    /\\(?:textbf|textit|emph|underline|(?:sub)*section|begin|end|cite|ref|label|footnote|href|url)\*?\{/g,
  ),
  mark(
    "the name of an emoji",
    "write the character itself, or leave it out",
    ":",
    new RegExp(`(?<![\\w:]):(?:${EMOJI}):(?![\\w:])`, "g"),
  ),
  mark("a heading of a wiki", "write ## and the words", "==", /^={2,6} [^=\n]+ ={2,6}[ \t]*$/gm),
  mark("a heading of AsciiDoc", "write ## and the words", "=", /^={1,6} [^=\s][^=\n]*$/gm),
  mark("bold or italic words of a wiki", "write **words** or *words*", "''", /'''?[^'\n]+'''?(?!')/g),
  mark("a mark of a forum", "write Markdown", "[/", /\[\/(?:b|i|u|s|url|quote|color|size|img|list|code)\]/gi),
  mark("a role of reStructuredText", "write Markdown", ":", /(?<!\w):[a-z]+:(?=\uFFFC)/g),
  mark("a macro of AsciiDoc", "write Markdown", "::", /^(?:image|include|video|audio|toc)::\S*\[/gm),
  mark("a table of pandoc", "write a table with | between its cells", "+-", /^[ \t]*\+[-=:+]{3,}\+[ \t]*$/gm),
  {
    what: "a table without a line of dashes below its first row is printed as typed",
    instead: (rows) =>
      `write ${dashesFor(cellsBetweenBars(rows))} there; rows of a table above belong directly below it, and a block behind it`,
    key: "|",
    pattern: /^(?![ \t>|:-]*$)[ \t>]*\|[^\n]*\|[ \t]*\n(?![ \t>|:-]*$)[ \t>]*\|[^\n]*\|[ \t]*$/gm,
    isOutsideTables: true,
  },
  {
    what: "the cells of a table of another program run into one paragraph",
    instead: (rows) =>
      `write | between them, and ${dashesFor(firstRow(rows).split("\t"))} below the first row`,
    key: "\t",
    // Behind the mark of an item a tab is possible, too.
    pattern: /^(?=[^\t\n]*\S)[^\t\n]{2,80}(?<![).])\t[^\n]*\n(?=[^\t\n]*\S)[^\t\n]{2,80}(?<![).])\t[^\n]*$/gm,
    isOutsideTables: true,
  },
  mark(
    "a reference of Word that leads nowhere",
    "write what it referred to",
    "error!",
    /Error! (?:Reference source|Bookmark|Hyperlink reference|Unknown)[^.\n]{0,40}\./g,
  ),
  ...BROKEN_BY_SIGN.map(([key, pattern]) =>
    mark("a reference of Word that leads nowhere", "write what it referred to", key, pattern),
  ),
];

/** The line of a block that is meant: its end has no word. */
function fenceFor(found: string): string {
  const [word = ""] = /\p{L}+/u.exec(found.replace(/[ʼʻʹˈˋ]/g, "")) ?? [];
  return word === "" ? "a line of three backticks, ```" : `\`\`\`${word.toLowerCase()}`;
}

/** A line of nothing but what parts the first row of a table from the others. */
export const DASHES = /^[-:|> \t]+$/gm;

/** Languages of code that other programs draw. */
export const DRAWN: ReadonlySet<string> = new Set(
  "mermaid plantuml dot graphviz math latex tex chart dataview query sequence flow abc".split(" "),
);

/** The line of dashes of a table with as many cells as a row. */
function dashesFor(cells: readonly string[]): string {
  const count = Math.min(cells.length, MOST_CELLS);
  const more = cells.length > MOST_CELLS ? ` …, ${cells.length} cells,` : "";
  return `|${" - |".repeat(count)}${more}`;
}

const MOST_CELLS = 20;

/** The cells of the first row, without its outer bars. */
function cellsBetweenBars(rows: string): string[] {
  return firstRow(rows)
    .replace(/^[ \t>]*\||\|[ \t]*$/g, "")
    .split(/(?<!\\)\|/);
}

function firstRow(rows: string): string {
  return rows.trimStart().split("\n", 1)[0] ?? "";
}

function mark(what: string, instead: string, key: string, pattern: RegExp, severity?: "error"): ForeignMark {
  return { what: `${what} is printed as typed`, instead, key, pattern, ...(severity && { severity }) };
}
