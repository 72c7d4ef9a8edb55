import fc from "fast-check";
import type { Element, Nodes } from "hast";
import { describe, expect, it, test } from "vitest";
import { plainText, readHtml } from "../../../src/brief/body/read-html.ts";
import { richText } from "../../../src/brief/body/rich-text.ts";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import NAMES from "../../../src/corpus/schema/data/date-names.json" with { type: "json" };

const context = {
  headingLevel: 4,
  idPrefix: "a_0-",
  resolveLink: (path: string) => (path === "b.md" ? "#b" : undefined),
  resolveImage: (path: string) => (path === "map.png" ? "data:image/png;base64,AA==" : undefined),
};

function page(markdown: string) {
  return richText(parseMarkdown(markdown).children, context);
}

test.each([
  ["3. fıkrayı silin.", "3. fıkrayı silin."],
  ["1. Absatz streichen.", "1. Absatz streichen."],
  ["12. November vormittags sprechen.", "12. November vormittags sprechen."],
  [
    "- 3. fıkrayı silin.\n- **5.** maddeyi\n- 5. fıkrayı koruyun.",
    "3. fıkrayı silin.\n5. maddeyi\n5. fıkrayı koruyun.",
  ],
  ["2. Komisyonda konuşun.\n3. maddeye itiraz edin.", "2. Komisyonda konuşun.\n3. maddeye itiraz edin."],
  ["3) one\n\n   more\n7) two", "3) one\nmore\n7) two"],
  ["4. \n5. two", "5. two"],
  ["> 2. *fıkra* aynen kalmalı.", "2. fıkra aynen kalmalı."],
  ["1. fıkrayı silin.\n2. fıkrayı **koruyun.**", "1. fıkrayı silin.\n2. fıkrayı koruyun."],
  ["1. Absatz streichen\n2. Absatz ergänzen", "1. Absatz streichen\n2. Absatz ergänzen"],
  ["1. Januar: Frist\n2. Februar: Bericht", "1. Januar: Frist\n2. Februar: Bericht"],
  ["1. článek a\n2. odstavec", "1. článek a\n2. odstavec"],
  ["1. Absatz 3 streichen\n2. Absatz 4 ergänzen", "Absatz 3 streichen\nAbsatz 4 ergänzen"],
  ["1. one\n2. two", "one\ntwo"],
  ["1. to report;\n2. to convene.", "to report;\nto convene."],
  ["A word.[^1]\n\n[^1]: A note.", "A word.\nA note."],
])("the plain text of %j has the numbers that may be none of a list: %j", (markdown, text) => {
  expect(page(markdown)?.text).toBe(text);
  expect(plainText(readHtml(page(markdown)?.html ?? ""))).toBe(text);
});

describe("Markdown on the page", () => {
  it.each([
    ["raw HTML is shown as the text it is", "a <b onclick=x>c</b>", "<p>a &#x3C;b onclick=x>c&#x3C;/b></p>"],
    ["a block of it too", "<script>alert(1)</script>", "<p>&#x3C;script>alert(1)&#x3C;/script></p>"],
    ["template marks are words", "{{internal}} {{{x}}}", "<p>{{internal}} {{{x}}}</p>"],
    ["links to other proposals are anchors", "[b](b.md)", '<p><a href="#b">b</a></p>'],
    ["of a link that this reader may not follow only the words remain", "[secret](c.md)", "<p>secret</p>"],
    [
      "links out are https, http or mail",
      "[x](https://example.org/a)",
      '<p><a href="https://example.org/a">x</a></p>',
    ],
    [
      "an address keeps its letters, whatever those of its scheme are",
      "[a](HTTPS://EXAMPLE.ORG/A) [b](https://правительство.рф/)",
      '<p><a href="https://EXAMPLE.ORG/A">a</a> <a href="https://правительство.рф/">b</a></p>',
    ],
    [
      "one that hides where it leads, or more than an address in a mail, leaves its words",
      "[a](<https:\\\\e.example>) [b](https://u@e.example) [c](mailto:a@b.example?bcc=c@d.example)",
      "<p>a b c</p>",
    ],
    ["any other scheme leaves its words", "[x](javascript:alert(1))", "<p>x</p>"],
    [
      "in any disguise",
      "[x](java&#115;cript&colon;alert(1)) [y](<data:text/html,a>) [z](file:///etc/passwd)",
      "<p>x y z</p>",
    ],
    [
      "images come from the assets, inside the page",
      "![A map](map.png)",
      '<p><img src="data:image/png;base64,AA==" alt="A map"></p>',
    ],
    [
      "whose alternative text is one line, as the page is divided at the beginnings of lines",
      "![A\nmap&#10;&lt;p x](map.png)",
      '<p><img src="data:image/png;base64,AA==" alt="A map <p x"></p>',
    ],
    ["any other image leaves its words", "![A map](https://example.org/x.png)", "<p>A map</p>"],
    [
      "a single tilde is a sign of a text, and strikes nothing out",
      "10~20 and 30~40; 约5~10天，共20~30天 ~~gone~~",
      "<p>10~20 and 30~40; 约5~10天，共20~30天 <del>gone</del></p>",
    ],
    [
      "task lists keep their marks",
      "- [x] done\n- [ ] open",
      "<ul>\n<li>[x] done</li>\n<li>[ ] open</li>\n</ul>",
    ],
    [
      "headings follow the level around them",
      "# One\n\n### Two\n\n# Three",
      "<h4>One</h4>\n<h5>Two</h5>\n<h4>Three</h4>",
    ],
    [
      "tables have header cells",
      "| a |\n| - |\n| b |",
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    ],
    [
      "columns are aligned as they are written",
      "| a | b | c |\n| - | -: | :-: |\n| d | 9.5 | e |",
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col" data-align="right">b</th>\n<th scope="col" data-align="center">c</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>d</td>\n<td data-align="right">9.5</td>\n<td data-align="center">e</td>\n</tr>\n</tbody>\n</table>',
    ],
  ])("%s", (_, markdown, html) => {
    expect(page(markdown)?.html).toBe(html);
  });

  it("comments reach nobody, and text of nothing else is no text", () => {
    expect(page("<!-- a note -->")).toBeUndefined();
    expect(page("words <!-- a note --> go on")?.html).toBe("<p>words  go on</p>");
    expect(page("<!-- a\n\nb -->\n\nwords")?.text).toBe("words");
  });

  it("footnotes have ids of their own text, and no heading that the catalogue does not know", () => {
    const html = page("words[^1]\n\n[^1]: A note.")?.html ?? "";
    expect(html).toContain('href="#a_0-fn-1"');
    expect(html).not.toMatch(/<h\d|Footnotes|class=/);
  });

  it("footnotes are numbered in the ids too, whose names are the writer's own words", () => {
    const html =
      page(
        "One[^ana-says-no], two[^2], one[^ana-says-no].\n\n[^2]: B.[^министр]\n\n[^министр]: C.\n\n[^ana-says-no]: A.",
      )?.html ?? "";
    expect(html).not.toMatch(/ana|%D0/);
    expect(html.match(/id="[^"]*"/g)).toEqual([
      'id="a_0-fnref-1"',
      'id="a_0-fnref-2"',
      'id="a_0-fnref-1-2"',
      'id="a_0-fn-1"',
      'id="a_0-fn-2"',
      'id="a_0-fnref-3"',
      'id="a_0-fn-3"',
    ]);
  });

  it("plain words have no marks of footnotes, which would be figures of a number", () => {
    expect(page("A limit of CHF 450.000[^1] in Res. 130[^1].\n\n[^1]: Rev. Bucharest.")?.text).toBe(
      "A limit of CHF 450.000 in Res. 130.\nRev. Bucharest.",
    );
  });

  it("plain words are a line a block, without marks", () => {
    expect(page("A *b* `c`\n\n- d\n- e [f](b.md)\n\n| g | h |\n| - | - |\n| i | j |")?.text).toBe(
      "A b c\nd\ne f\ng | h\ni | j",
    );
  });

  it("whatever the text, nothing but the allowed elements and attributes comes out", () => {
    const bits = [
      "<b>",
      "</p>",
      "<script>",
      "![a](",
      "[a](",
      "javascript:x)",
      "map.png)",
      "*",
      "_",
      "`",
      "\n\n",
      "# ",
      "> ",
      "- ",
      "| a |\n| - |\n",
      "<!--",
      "-->",
      "&lt;",
      "&#106;",
      '"',
      "'",
      "onerror=",
      "[^1]",
      "[^1]: ",
      "<",
      ">",
      "{{x}}",
      "word",
      "• ",
      "\n2) ",
      "\n5. ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), (parts) => {
        const html = page(parts.join(""))?.html ?? "";
        for (const [, name, attributes] of html.matchAll(/<\/?([a-z0-9]+)((?:[^>"]|"[^"]*")*)>/g)) {
          expect(
            "p em strong del a ul ol li blockquote code pre h4 h5 h6 br hr sup img section table thead tbody tr th td",
          ).toContain(name);
          expect(attributes ?? "").toMatch(
            /^(?: (?:href="(?:https?:|mailto:|#)[^"]*"|src="data:[^"]*"|alt="[^"]*"|start="\d+"|value="\d+"|data-marks="(?:bracket|written)"|scope="col"|data-align="(?:center|right)"|id="a_0-[^"]*"|data-footnote[a-z-]*(?:="")?|aria-label="[^"]*"|aria-describedby="[^"]*"))*$/,
          );
        }
      }),
    );
  });
});

describe("a number at the start of a line that belongs to its sentence", () => {
  /** The text of a page with the numbers that a browser prints before items. */
  function withNumbers(node: Nodes, number = ""): string {
    if (node.type === "text") return node.value;
    if (!("children" in node)) return "";
    let next = Number((node as Element).properties?.start ?? 1);
    const isList = node.type === "element" && node.tagName === "ol";
    const children = node.children.map((child) => {
      if (!isList || child.type !== "element") return withNumbers(child);
      const own = Number(child.properties.value ?? next);
      next = own + 1;
      const mark = node.properties.dataMarks === "bracket" ? ")" : ".";
      return `\n${withNumbers(child, `${own}${mark} `)}`;
    });
    return `${number}${children.join("")}`;
  }
  const errorsOf = (text: string) =>
    checkMarkdown("a.md", text, parseMarkdown(text)).findings.filter(
      ({ rule, severity }) => rule === "list-number" && severity === "error",
    );
  const seen = (text: string) => text.replace(/\s+/g, " ");

  const months = NAMES.months
    .flatMap((names) => names.split(" "))
    .filter((name) => name.length > 2 && /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(name));
  const texts =
    "határozat cikk bekezdés článek článku odstavec článok odsek člen odstavek članak stavak члан став artikel stycket artikla kohta artikkel lõige pants straipsnis madde fıkra artikulua bekezdését pontja odstavce bodu točke тачка ustęp momentti lõike daļa dalies fıkrası bənd § Absatz Satz Artikel".split(
      " ",
    );
  const upper = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const day = fc.tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(...months, ...["Januar", "Februar", "Mai", "November", "Dezember"], ...months.map(upper)),
    fc.constantFrom("", " 2026"),
  );
  const part = fc.tuple(fc.integer({ min: 1, max: 250 }), fc.constantFrom(...texts), fc.constant(""));
  const start = fc.oneof(day, part).map(([number, word, year]) => ({ number, noun: `${word}${year}` }));
  const sentence = fc.tuple(start, fc.constantFrom(" platí.", " a do", ", přezkum dne", ".", " platí;"));
  const before = fc.constantFrom("", "Úvod.\n\n", "Žádejte, aby text platil ode dne\n", "Přehled je níže:\n");
  const texted = fc.record({
    opening: before,
    sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    between: fc.constantFrom("\n", "\n\n"),
    sign: fc.constantFrom(".", ".", ")"),
    isCounted: fc.boolean(),
  });

  it("is an error with what to write, or is printed as it is written in all outputs", () => {
    fc.assert(
      fc.property(texted, ({ opening, sentences, between, sign, isCounted }) => {
        const starts = sentences.map(
          ([{ number, noun }], index) => `${isCounted ? index + 1 : number}${sign} ${noun}`,
        );
        const text = `${opening}${starts.map((each, at) => `${each}${sentences[at]?.[1]}`).join(between)}`;
        const errors = errorsOf(text);
        const lines = text.split("\n");
        for (const { line, suggestion } of errors) lines[line - 1] = suggestion ?? "";
        const right = lines.join("\n");
        expect(errorsOf(right)).toEqual([]);
        for (const written of errors.length > 0 ? [right] : [text]) {
          const html = page(written)?.html ?? "";
          const printed = [seen(withNumbers(readHtml(html))), seen(plainText(readHtml(html)))];
          for (const start of starts) for (const each of printed) expect(each).toContain(start);
        }
      }),
    );
  });
});
