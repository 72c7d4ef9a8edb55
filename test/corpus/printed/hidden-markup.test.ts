import { describe, expect, it } from "vitest";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { HIDDEN_MARKS } from "../../../src/corpus/printed/hidden-marks.ts";
import { findHiddenMarkup, findMalformedComments } from "../../../src/corpus/printed/hidden-markup.ts";
import { expectLinear } from "../../linear.ts";
import { diagnose, proposal } from "../small-conference.ts";

const check = (text: string) =>
  checkMarkdown("a.md", text, parseMarkdown(text)).findings.filter(({ severity }) => severity === "error");

/** What each program would hide: every row is found once, by the program's name. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ["Obsidian", "A summary. %%secret%%"],
  ["Obsidian", "%%\nsecret\nmore\n%%"],
  ["Obsidian", "> %%\n> secret\n> %%"],
  ["Obsidian", "Not closed %%secret"],
  ["Obsidian", "In 2018 %%secret%%"],
  ["Obsidian", "About 50%%secret%%"],
  ["Obsidian", "％％secret％％"],
  ["Obsidian", "```proposed\nto strengthen %%secret%%\n```"],
  ["CriticMarkup", "Text{>>secret<<}."],
  ["CriticMarkup", "Text{\\>\\>secret\\<\\<}."],
  ["CriticMarkup", "Text {++secret++}."],
  ["CriticMarkup", "Text {--secret--}."],
  ["CriticMarkup", "Text {–secret–}."],
  ["CriticMarkup", "Text {~~secret~>words~~}."],
  ["CriticMarkup", "Text {==secret==}."],
  ["CriticMarkup", "secret<<}"],
  ["CriticMarkup", "secret==} words"],
  ["Typst, Fountain or CSS", "secret */"],
  ["LaTeX", "secret\n\\end{comment}"],
  ["Jekyll, Liquid or Jinja", "secret endcomment %}"],
  ["pandoc", '[secret]{.comment-start id="0" author="A"}text[]{.comment-end id="0"}'],
  ["pandoc", '[secret]{.insertion author="A"}'],
  ["pandoc", "[secret]{.deletion}"],
  ["pandoc", "# secret {.hidden}"],
  ["pandoc", '[secret]{style="display: none"}'],
  ["pandoc", "`<!-- secret -->`{=html}"],
  ["Org mode", "#+BEGIN_COMMENT\nsecret\n#+END_COMMENT"],
  ["Org mode", "#+AUTHOR: secret"],
  ["Org mode", "* COMMENT secret"],
  ["Org mode", ":NOTES:\nsecret\n:END:"],
  ["Google Docs", "a word[a] goes on\n\n[a]secret"],
  ["Word or LibreOffice", "[Commentaire de Leïla : secret]"],
  ["WhatsApp", "[12/10/2026, 14:03] Sami: secret"],
  ["WhatsApp", "12/10/2026 à 14:03 - Sami B.: secret"],
  ["Telegram", "Dana K., [05.11.2026 14:03]\nsecret"],
  ["Telegram", "Дана, [05.11.2026 в 14:03:10]\nsecret"],
  ["Word", "a word[LB1] goes on\n\n[LB1]secret"],
  ["Google Docs", "a word[a] goes on\n\n[a] secret"],
  ["Google Docs", "[a] Comentario de Ana: secret"],
  ["Google Docs", "\\[a\\] Comentario de Ana: secret"],
  ["Word", "[TB1: secret]"],
  ["Word", "Words [TB1: secret] go on"],
  ["Word", "[L1] secret"],
  ["Word or LibreOffice", "Words [comment: secret]"],
  ["Anki", "{{c1::secret}}"],
  ["Google Docs", "a word[\\[a\\]](#cmnt1)"],
  ["Google Docs", "a word[^cmnt1]"],
  ["a converter of Word files", "a word[AB1](#comment-0)"],
  ["Word", "Commented [AB1]: secret"],
  ["Word", "Commenté [AB12R3] : secret"],
  ["Word", "批注 [张1]：secret"],
  ["HackMD", "> [name=secret]"],
  ["Markdown", "Text\n[//]: # (secret)"],
  ["Markdown", "Text\n[comment]: <> (secret)"],
  ["LaTeX", "\\iffalse secret \\fi"],
  ["LaTeX", "a \\todo{secret}"],
  ["LaTeX", "Text.\n% secret"],
  ["Jekyll", "{% comment %}secret{% endcomment %}"],
  ["Jekyll", "{% secret %}"],
  ["Jinja", "{# secret #}"],
  ["Handlebars", "{{!-- secret --}}"],
  ["Hugo", "{{/* secret */}}"],
  ["kramdown", "{::comment}\nsecret\n{:/comment}"],
  ["MDX", "{/* secret */}"],
  ["Typst", "/* secret */"],
  ["AsciiDoc", "////\nsecret\n////"],
  ["AsciiDoc", "// secret"],
  ["AsciiDoc", "//secret"],
  ["AsciiDoc", "- /// secret"],
  ["a chat", "@Wanjiru secret"],
  ["a chat", "> - @li.wei: secret"],
  ["a chat", "A register. @Wanjiru secret?"],
  ["a chat", "A register, says @wanjiru_k. secret"],
  ["a chat", "Asked (@Wanjiru secret)."],
  ["a chat", "¿secret, @Ximena?"],
  ["a chat", "请@小李确认 secret"],
  ["AsciiDoc", "ifdef::secret[words]"],
  ["reStructuredText", ".. secret"],
  ["Perl", "=begin comment\n\nsecret"],
  ["Trac", "{{{#!comment\nsecret\n}}}"],
  ["a template", "<% secret %>"],
  ["Logseq", "- id:: secret"],
  ["Reddit", "a >!secret!< b"],
  ["Discord", "a ||secret|| b"],
];

/** Honest words that look a little like marks. */
const HONEST = [
  "50%% of them, and 10 %% more; 5%%.",
  "about 50\n% of all members",
  "a {x}, b {1–2}, {a, b}, {-1, 0}, {2018}",
  "C++ and C++, and A << B >> C",
  "[a] and [b]: see [t]he text",
  "[t]he word[s] and\n\n[a] the note",
  "[12/10/2026] The text: as it stood. 12/10/2026, 14:03: the text",
  "a word[R1] and\n\n[R1] Document 5",
  "Resolution [ACP1]: text. Comment [1]: see above",
  "https://example.org/a//b and // c",
  "A <--> B, A --> B, B <-- A",
  "Ура! -- сказал он. Да!-- так. x < y! и a --я",
  "*a*/*b* and {a}, {b}} and a == b",
  "`%%x%%` and `<!-- x -->` and `{>>x<<}`",
  "<!-- %%x%% {>>y<<} -->\n\nwords",
  "[x](https://x.org/a%25%25b)",
  "```html\n<!-- x -->\n```",
  "...and so on. .5 of it",
  "| a || b || c |\n| - | - | - | - | - |\n| x |||| y |",
  "{+added+} [-gone-] {{name}} ratio 1::2",
  "[//]: # (a note that Markdown hides)\n\nwords",
  "# Heading {#id}",
  "«\u00A0%\u00A0» and 50\u00A0% — 60\u00A0%",
  "Note: a - b. COMMENT: none",
  "See @ITU and @CITEL_OEA, mail pp@itu.int, and https://medium.com/@itu/a?b=@c",
  "mailto:pp@itu.int, @itu@mastodon.social, 5 @ 3, and `@Wanjiru`",
];

describe("words that other programs hide", () => {
  it.each(HIDDEN)("%s: %s", (tool, text) => {
    const found = check(text);
    expect(found.map(({ rule, confidential }) => [rule, confidential])).toEqual([["hidden-markup", true]]);
    expect(found[0]?.message.startsWith(tool)).toBe(true);
    expect(found[0]?.message).not.toContain("secret");
  });

  it("every mark of the table is tried", () => {
    const tools = new Set(HIDDEN.map(([tool]) => tool));
    const untried = HIDDEN_MARKS.filter(({ tool }) => ![...tools].some((name) => tool.startsWith(name)));
    expect(untried).toEqual([]);
  });

  it.each(HONEST)("honest words are no finding: %s", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("are found at their place, and no report shows the line", async () => {
    const body = 'Summary with é %%ask nobody%%.\n\n- [see Kenya]{.comment-start author="Ann"}';
    expect(await diagnose({ "a.md": proposal({ title: "A %%note%%" }, body) })).toBe(
      `proposals/pp-26/a.md:2:8  error  "title" has a mark in it that Obsidian takes for a comment; here its words would be printed: a comment here is a line of its own that begins with "#"  (text)
proposals/pp-26/a.md:10:16  error  Obsidian takes this for a comment; here it would be printed. Remove it, or write it where it is not printed, between "<!--" and "-->", or as a :::internal block  (hidden-markup)
proposals/pp-26/a.md:12:3  error  pandoc takes this for a comment; here it would be printed. Remove it, or write it where it is not printed, between "<!--" and "-->", or as a :::internal block  (hidden-markup)
3 errors in 1 file
`,
    );
  });

  it("take time that grows with the length of the text only, whether each is complete or lacks its end", async () => {
    const find = (text: string) => [findHiddenMarkup(text), findMalformedComments(`${text}\n-->`)];
    for (const [, text] of HIDDEN) {
      for (const part of [text, text.slice(0, -1)])
        await expectLinear((size) => find(part.repeat(size)), Math.ceil(6_000 / part.length), part);
    }
  });
});

describe("what is nearly a comment would be printed", () => {
  it.each([
    "<!- secret ->",
    "<! -- secret -->",
    "‹!-- secret --›",
    "«\u00A0!-- secret --\u00A0»",
    "< !-- secret -->",
    "<!–– secret ––>",
    "<!— secret —>",
    "<-- secret -->",
    "!-- secret -->",
    "Words <!secret -->",
    "\\<!-- secret --\\>",
    "&lt;!-- secret --&gt;",
    "&#60;!-- secret -->",
    "```current\n<!-- secret -->\n```",
    "```\n<!-- secret -->\n```",
    "    <!-- secret -->",
    "<!-- a –> secret <!-- b -->",
    "<!-- a --!> secret\n\nmore -->",
    "<!-- a -- > secret\n\nmore -->",
    "<! secret >",
    "<!секрет>",
    "< ! secret >",
    // The beginning was lost.
    "secret -->",
    "secret\nmore -->\n\nwords",
    "secret\n-->",
    "secret —>",
    "secret --!>",
    "secret --&gt;",
    // On a keyboard that was still set to another language.
    "Б!-- secret --Ю",
    "Б!--\nsecret\n--Ю",
    "Б!өө\nsecret\nөөЮ",
    "Ö!--\nsecret\n--Ç",
    "secret\n--Ю",
  ])("%s", (text) => {
    const found = check(text);
    expect(found.map(({ rule }) => rule)).toEqual(["open-comment"]);
    expect(found[0]?.message).not.toContain("secret");
  });

  it.each([
    "<span hidden>secret</span>",
    "<p style='DISPLAY : none'>secret</p>",
    "<?secret?>",
    "<script>secret</script>",
  ])("HTML that hides its words: %s", (text) => {
    expect(check(text)).toMatchObject([{ rule: "raw-html", severity: "error", confidential: true }]);
  });
});
