/** Text that makes Markdown parsers slow or overflow, `size` characters of it, by what it repeats. */
export function markdownBombs(size: number): Map<string, string> {
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const steps = Math.floor(Math.sqrt(size));
  const growing = (piece: (step: number) => string) =>
    Array.from({ length: steps }, (_, step) => piece(step)).join("");
  const pieces = [
    ..."> * _ ` [ ] < | & \\ # ~ ! @ ( : = - +".split(" "),
    ...["*a **a ", "*a_ ", "a**", "**a", "a*", "*_", "*a_b~c", "***a** b* ", "~~a ", "~a~~b", "*中", "a**b"],
    ...[
      "[a](b",
      "![a",
      "![",
      "[a](<b",
      '[a](b "',
      "a](",
      "[*a",
      "*[",
      "[`a",
      "[a][b]",
      "![a][b]",
      "[![a](b)](c)",
      "[a\n",
    ],
    ...["[^a]", "[^a]: ", "[^a]: x\n\n", "[a]: x\n", "[a]: b 'c\n", "\\[", "*<a "],
    ...[
      "`a``b",
      "```\n",
      "~~~\n```\n",
      "<!--",
      "<?",
      "<![CDATA[",
      "<!A ",
      "<a ",
      "<http:",
      "<div>\n",
      "<div>\n\n",
      "<script>\n",
    ],
    ...[
      "- ",
      "1. ",
      "> - ",
      "- > ",
      "> 1. ",
      "- a\n",
      "- a\n\n",
      "1) a\n",
      "- a\n* b\n",
      "- [ ] a\n",
      "-\n",
      " - a\n  - b\n   - c\n",
    ],
    ...[
      "|a|b|\n",
      "|a",
      "|-|\n",
      "|\n",
      "a\n=\n",
      "a\n-\n",
      "# a\n",
      "---\n",
      "- - -\n",
      "a\n",
      "a  \n",
      "\n",
      ">\n",
      "> a\n",
      "    a\n",
    ],
    ...[
      "www.a",
      "http://a.b/",
      "a@b.c ",
      "a@",
      "a.",
      "&a;",
      "&#x41;",
      "\\*",
      "\t",
      "a\t",
      " ",
      "  ",
      "\u00A0",
    ],
  ];
  const bombs = new Map(pieces.map((piece) => [JSON.stringify(piece), fill(piece)]));
  const half = Math.floor(size / 2);
  bombs.set(
    "backtick runs of all lengths",
    growing((step) => `${"`".repeat(step + 1)} `),
  );
  bombs.set(
    "lists in lists",
    growing((step) => `${"  ".repeat(step)}- a\n`),
  );
  bombs.set(
    "deeper and deeper quotes",
    growing((step) => `${">".repeat(step + 1)} a\n`),
  );
  bombs.set("images in images", `${"![".repeat(size / 6)}a${"](b)".repeat(size / 6)}`);
  bombs.set("brackets in brackets", `${"[".repeat(half)}${"]".repeat(half)}`);
  bombs.set("emphasis in emphasis", `${"*a ".repeat(size / 6)}${"a* ".repeat(size / 6)}`);
  bombs.set("a deep quote with lazy lines", `${">".repeat(half)}a\n${"b\n".repeat(half / 2)}`);
  bombs.set("a quote with lazy lines", `> a\n${"b\n".repeat(half)}`);
  bombs.set("a heading underlined late", `${"a\n".repeat(half)}===`);
  bombs.set("a wide table", `|${"a|".repeat(half / 2)}\n|${"-|".repeat(half / 2)}\n`);
  bombs.set(
    "a table to be filled up",
    `|${"a|".repeat(500)}\n|${"-|".repeat(500)}\n${"|a\n".repeat(half / 3)}`,
  );
  bombs.set("one definition, many references", `[a]: /${"b".repeat(half)}\n\n${"[a] ".repeat(half / 4)}`);
  bombs.set(
    "one definition, references in many paragraphs",
    `[a]: /${"b".repeat(9_000)}\n\n${"[a]\n\n".repeat(half / 5)}`,
  );
  bombs.set("words without an address, and one with", `${"a.".repeat(half)} a@b.c`);
  return bombs;
}
