import { NOT_TEXT } from "./printed-text.ts";

/** A mark with which another program hides words, or keeps a change with its author; here it would be printed. */
export interface HiddenMark {
  /** The programs or formats that know the mark. */
  tool: string;
  /** What the words are there. */
  what: string;
  /** A string, in lower case, that every text with the mark contains: a cheap check before the search. */
  key: string;
  /** Where the mark begins; global. Takes time that grows with the length of the text only. */
  begins: RegExp;
  /** Where the hidden words end, where the mark has an end; global. */
  ends?: RegExp;
}

const COMMENT = "a comment";
const CHANGE = "a change with its author";

/** Words of the balloons at the margin in Word, which a paste puts into the text: "Commented [AB1]:". */
const BALLOONS =
  "Commented|Comment|Commenté|Commentaire|Comentado|Comentario|Comentário|Commentato|Commento|Kommentiert|Kommentar|Opmerking|Skomentowano|Примечание|Прокомментировано|Comentat|Yorum|تعليق|批注|已批注|註解|コメント|コメントの追加|메모";

/** One row a mark; what several programs share has one row. */
export const HIDDEN_MARKS: readonly HiddenMark[] = [
  mark("CriticMarkup", COMMENT, "{>>", /\{>>/g, /<<\}/g),
  mark("CriticMarkup", "an insertion", "{++", /\{\+\+(?!\})/g, /\+\+\}/g),
  mark("CriticMarkup", "a deletion", "{-", /\{--(?!-*\})|\{-(?=\S[^{}\n]*-\})/g, /-\}/g),
  mark("CriticMarkup", "a replacement", "{~~", /\{~~(?!\})/g, /~~\}/g),
  mark("CriticMarkup", "a remark on highlighted words", "{==", /\{==(?!\})/g, /==\}/g),
  // An end without a beginning.
  mark("CriticMarkup", COMMENT, "}", /(?:<<|\+\+|~~|==|--)\}/g),
  mark(
    "pandoc",
    COMMENT,
    ".comment",
    /\{(?=[^{}\n]*\.comment(?:-start)?[\s}])/g,
    /\.comment-end\b[^{}\n]{0,200}\}/g,
  ),
  mark("pandoc", CHANGE, "author=", /\{(?=[^{}\n]*\bauthor=)/g, /\}/g),
  mark("pandoc", CHANGE, "ion", /\{(?=[^{}\n]*\.(?:paragraph-)?(?:insertion|deletion)[\s}])/g, /\}/g),
  mark(
    "pandoc or Quarto",
    "hidden words",
    "{",
    /\{(?=[^{}\n]*(?:\.(?:content-)?hidden[\s}]|display: ?none))/g,
  ),
  mark(
    "pandoc",
    "words for another format",
    "{=",
    new RegExp(`(?<=${NOT_TEXT})\\{=\\w|^[ \\t]*(?:\`{3,}|~{3,}) *\\{=`, "gm"),
  ),
  mark("Org mode", COMMENT, "#+begin_comment", /^[ \t]*#\+begin_comment/gim, /^[ \t]*#\+end_comment/gim),
  mark("Org mode", "a setting", "#+", /^[ \t]*#\+[a-z_]+(?=[: \t\n]|$)/gim),
  mark("Org mode", COMMENT, "@@comment:", /@@comment:/gi, /@@/g),
  mark("Org mode", COMMENT, " comment", /^\*+[ \t]+COMMENT(?=[ \t]|$)/gm),
  mark("Org mode", "a drawer of notes", ":end:", /^[ \t]*:[A-Z][A-Z_-]*:[ \t]*$/gm, /^[ \t]*:END:[ \t]*$/gm),
  mark("Google Docs", COMMENT, "#cmnt", /\(#cmnt(?:_ref)?\d/g),
  mark("Google Docs", COMMENT, "[^cmnt", /\[\^cmnt(?:_ref)?\d+\]/g),
  mark("a converter of Word files", COMMENT, "(#comment-", /\(#comment-(?:ref-)?\d/g),
  mark(
    "Word",
    COMMENT,
    "]",
    new RegExp(`(?:${BALLOONS}) ?\\[\\p{L}{1,8}\\d{1,4}(?:R\\d{1,3})?\\] ?[:：]`, "giu"),
  ),
  mark(
    "Word or LibreOffice",
    COMMENT,
    "[",
    new RegExp(`\\[(?:${BALLOONS}) (?:de|by|from|von|da) [^\\]\\n:：]{1,40}[:：]`, "giu"),
  ),
  // "[a] Comentario de Ana: …", as Google Docs exports it, and "[TB1: …]" with the initials of who wrote it.
  mark(
    "Google Docs",
    COMMENT,
    "]",
    new RegExp(`^[ \\t>*+-]*\\[[a-z]{1,2}\\][ \\t]*(?=(?:${BALLOONS})[ \\t:：])`, "gimu"),
  ),
  mark("Word", COMMENT, "[", /\[\p{Lu}{1,3}\d{1,2}(?:R\d{1,2})?[ \t]?[:：](?=[^\]\n]{0,400}\])/gu),
  mark(
    "Word or LibreOffice",
    COMMENT,
    "[",
    new RegExp(`\\[(?:${BALLOONS}|remark|memo) ?[:：](?=[^\\]\\n]{0,400}\\])`, "giu"),
  ),
  mark("Anki", "words that show only when asked for", "{{c", /\{\{c\d{1,2}::/gi, /\}\}/g),
  mark(
    "WhatsApp",
    "the name of who wrote a message",
    ":",
    /^[ \t>]*(?:\[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\] |\d{1,2}[./]\d{1,2}[./]\d{2,4},? (?:à )?\d{1,2}:\d{2} [-–] )[^\n:]{1,60}:/gim,
  ),
  mark(
    "Telegram",
    "the name of who wrote a message",
    ", [",
    /^[ \t>]*[^\n[\]]{1,60}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4}[ ,]{1,2}(?:(?:at|à|в) )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\]/gim,
  ),
  mark(
    "Word",
    "a note on a changed format",
    "formatted:",
    /^[ \t]*Formatted: (?=Font|Indent|Style|Space|Normal)/gm,
  ),
  mark("HackMD", "the name of an author or the time of a remark", "[", /\[(?:name|time)=[^\]\n]/gi),
  mark(
    "Markdown",
    "a comment that has no effect, since it is not on lines of its own or lacks its brackets",
    "]:",
    /^[ \t>]*\[(?:\/\/|comment|#|_|\^_\^|)\]:/gim,
  ),
  mark("LaTeX", COMMENT, "\\if", /\\if(?:false|0)(?![a-z])/g, /\\fi(?![a-z])/g),
  mark("LaTeX", COMMENT, "\\begin{comment}", /\\begin\{comment\}/g, /\\end\{comment\}/g),
  mark("LaTeX", COMMENT, "\\end{comment}", /\\end\{comment\}/g),
  mark(
    "LaTeX",
    "a note at the margin",
    "\\",
    /\\(?:todo|comment|marginpar|marginnote|pdfcomment|fxnote)(?=[[{])/g,
  ),
  mark(
    "Jekyll, Liquid or Jinja",
    COMMENT,
    "comment",
    /\{%-?[ \t]*comment\b/g,
    /\bendcomment\b[^}\n]{0,200}%\}/g,
  ),
  mark("Jekyll, Liquid or Jinja", COMMENT, "endcomment", /\bendcomment\b[^}\n]{0,200}%\}/g),
  mark("Jekyll, Liquid, Jinja or Djot", "a comment or an instruction", "{%", /\{%(?=[^{}\n]*%\})/g, /%\}/g),
  mark("Jinja", COMMENT, "{#", /\{#(?=[^{}\n]*#\})/g, /#\}/g),
  mark("Handlebars", COMMENT, "{{", /\{\{~?!/g, /\}\}/g),
  mark("Hugo", COMMENT, "{{", /\{\{-?[ \t]*\/\*|\{\{[<%][ \t]*comment\b/g, /\}\}/g),
  mark("kramdown", COMMENT, "{::", /\{::(?:comment|nomarkdown|options)\b/g, /\{:\/[a-z]*\}/g),
  mark("MDX", COMMENT, "/*", /\{[ \t]*\/\*/g, /\*\/[ \t]*\}/g),
  mark("Typst, Fountain or CSS", COMMENT, "/*", /^[ \t]*\/\*/gm, /\*\//g),
  mark("Typst, Fountain or CSS", COMMENT, "*/", /(?<=[ \t])\*\/(?=[ \t]*$)|^[ \t]*\*\/(?=[ \t]*$)/gm),
  mark("AsciiDoc", COMMENT, "////", /^\/{4,}[ \t]*$/gm, /^\/{4,}[ \t]*$/gm),
  // "//example.org/map" is an address.
  mark(
    "AsciiDoc or a program",
    COMMENT,
    "//",
    /^[ \t>*+-]*\/{2,3}(?=[ \t]*[^\s/])(?![\w-]+\.[\w.-]+(?:\/|\s|$))/gm,
  ),
  mark(
    "a chat or a mail program",
    "a message to somebody",
    "@",
    // Not within an address, and not the account of an organization of the field.
    /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}._%+@/:=&?~-])@(?!(?:ITU|UIT|APT|ARB|ATU|CEPT|CITEL|RCC|UN|ONU|EU|ISOC|ICANN|IETF|IGF)(?![\p{L}\d])|\p{L}+\d{4}[a-z]?[\];,])\p{L}[\p{L}\p{M}\d._-]{1,38}(?![\p{L}\p{M}\d._-]*@)/gu,
  ),
  mark(
    "AsciiDoc",
    "words for some readers only",
    "::",
    /^(?:ifdef|ifndef|ifeval)::(?=\S*\[)/gm,
    /^endif::/gm,
  ),
  mark("reStructuredText", COMMENT, "..", /^[ \t]*\.\.(?=[ \t]+[^\s.]|[ \t]*\n[ \t]+\S)/gm),
  mark("Perl's documentation", COMMENT, "comment", /^=(?:begin|for)[ \t]+comment\b/gm, /^=(?:end|cut)\b/gm),
  mark("Trac", COMMENT, "{{{#!comment", /\{\{\{#!comment/g, /\}\}\}/g),
  mark("a template", "an instruction or a comment", "<%", /<%/g, /%>/g),
  mark(
    "Logseq",
    "a property of a block",
    "::",
    /^[ \t]*(?:[-*][ \t]+)?(?:id|collapsed|created-at|updated-at)::[ \t]/gm,
  ),
  mark(
    "Reddit or Stack Exchange",
    "words that show only when asked for",
    ">!",
    />!(?=[^\n<>]*!<)|^>!(?=[ \t]*\S)/gm,
  ),
];

/** Marks that a table may have between its cells. */
export const SPOILER: HiddenMark = mark(
  "Discord or Telegram",
  "words that show only when asked for",
  "||",
  /\|\|(?=[^\s|][^|\n]*\|\|)/g,
  /\|\|/g,
);

function mark(tool: string, what: string, key: string, begins: RegExp, ends?: RegExp): HiddenMark {
  return { tool, what, key, begins, ...(ends && { ends }) };
}
