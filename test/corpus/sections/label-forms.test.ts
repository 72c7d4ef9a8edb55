import { describe, expect, test } from "vitest";
import { scanAudienceFences } from "../../../src/corpus/audience/fences.ts";
import { parseMarkdown, withoutMarkers } from "../../../src/corpus/markdown/parse-body.ts";
import { stateByCode } from "../../../src/corpus/schema/code-parsers.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import type { BodyKind } from "../../../src/corpus/sections/section-names.ts";
import type { Body } from "../../../src/corpus/types.ts";
import { diagnose, load, proposal } from "../small-conference.ts";

const BEFORE = "Summary of the text.\n\n";

/** The problems of a body by kind and line, and the section of its last line. */
function judged(body: string, kind: BodyKind = "proposal") {
  const markdown = `${BEFORE}${body}`;
  const { at, problems } = bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, kind);
  return {
    problems: problems.map((problem) => [problem.kind, problem.line]),
    section: at(markdown.split("\n").length).name,
  };
}

/** What somebody calls a remark for somebody else; no list of words holds any of them. */
const UNKNOWN_NAMES = [
  "Talanoa only",
  "For Talanoa",
  "Ana",
  "Nota da Ana",
  "Obs.",
  "P.S.",
  "NB",
  "TB1",
  "Rem.",
  "Angalizo kwa Amina",
  "Dondoo",
  "Kwa Amina tu",
  "ማስታወሻ",
  "ለአበበ ብቻ",
  "შენიშვნა ნინოსთვის",
  "ნინოს",
  "Գրություն Անիին",
  "Անի",
  "Для Нино",
  "Реплика",
  "ملاحظة لليلى",
  "ليلى",
  "บันทึก",
  "메모",
  "小李留言",
  "メモ",
  "टिप्पणी",
  "Ghi chú cho Lan",
  "Só para a Ana",
];

const FORMS: readonly [string, (name: string) => string][] = [
  ["before a colon", (name) => `${name}: they will agree.`],
  ["before a full-width colon", (name) => `${name}：they will agree.`],
  ["before a colon of another script", (name) => `${name}៖ they will agree.`],
  ["before a sign like a colon", (name) => `${name}⁚ they will agree.`],
  ["before a dash", (name) => `${name} – they will agree.`],
  ["as a sentence of its own", (name) => `${name.replace(/\.$/, "")}. They will agree.`],
  ["on a line of its own", (name) => `${name.replace(/\.$/, "")}\n\nThey will agree.`],
  ["on the first line of a paragraph", (name) => `${name.replace(/\.$/, "")}\nThey will agree.`],
  ["behind a hard break", (name) => `They agree.\\\n${name}: they will move.`],
  ["in emphasis", (name) => `*${name}* they will agree.`],
  ["in bold with a colon", (name) => `**${name}:** they will agree.`],
  ["in two runs of emphasis", (name) => `*${name}* **here** they will agree.`],
  ["as code", (name) => `\`${name}\` they will agree.`],
  ["as a link before a colon", (name) => `[${name}](https://example.org/a): they will agree.`],
  ["in square brackets", (name) => `[${name}] They will agree.`],
  ["in square brackets with its words", (name) => `[${name}: they will agree]`],
  ["in round brackets", (name) => `(${name}) They will agree.`],
  ["in lenticular brackets", (name) => `【${name}】They will agree.`],
  ["in brackets within a sentence", (name) => `They agree (${name}: they will move).`],
  ["behind a sentence", (name) => `They agree. ${name}: they will move.`],
  ["in emphasis behind a sentence", (name) => `They agree. *${name}:* they will move.`],
  ["in emphasis without a colon behind a sentence", (name) => `They agree. *${name}* they will move.`],
  ["behind a dash", (name) => `They agree – ${name}: they will move.`],
  ["in an item", (name) => `- one\n- ${name}: they will agree.`],
  ["in a quotation", (name) => `> ${name}: they will agree.`],
  ["in a cell", (name) => `| a | b |\n| - | - |\n| one | ${name}: they will agree |`],
  ["in emphasis in a cell", (name) => `| a | b |\n| - | - |\n| one | *${name}* they will agree |`],
  ["as a tag", (name) => `<${name.replace(/[. ]/g, "")}> They will agree.`],
];

describe("words in the form of a label that are not known as public", () => {
  test.each(FORMS)("%s: an error, and no brief contains them", (_, write) => {
    const open = UNKNOWN_NAMES.map(write).filter((body) => {
      // A tag has a name in plain letters.
      if (/^<(?![a-z0-9]+>)/i.test(body)) return false;
      return judged(body).section !== "withheld";
    });
    expect(open).toEqual([]);
  });

  test.each([
    "*Strictly* *internal* they will agree.",
    "[Internal](https://example.org/) they will agree.",
    "Internal they will agree.",
    "Internal Kenya will agree.",
    "They agree. *Internal* Kenya will move.",
    "They agree. Confidentially they will move.",
    "They agree, **internal** Kenya will move.",
    "They agree [internal Kenya will move].",
    "| a | b |\n| - | - |\n| one | *internal* they will agree |",
    "[NB] для своих: они согласятся.",
    "<aside>\n💡 They will agree.\n</aside>",
    "They agree. P.S. They will move.",
    "P.-S. They will move.",
    "Todo ask Nairobi.",
  ])("%s: is one", (body) => {
    expect(judged(body).section).toBe("withheld");
  });

  test.each(["conference", "issue", "outcome"] as const)("in the body of every kind of file: %s", (kind) => {
    expect(judged("Talanoa only: they will agree.", kind).section).toBe("withheld");
  });

  test("the message asks, shows no word of the line, and gives both ways out", async () => {
    expect(
      await diagnose({ "a.md": proposal({}, `${BEFORE}Talanoa only: CANARY moves.`) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:1  error  the 2 words from this place on look like a label or remark, and the tool cannot know who may read the text, so that no report quotes it: if everybody may, write a plain sentence that ends in a full stop, or put the text below a heading "## Further: …"; if not, put it between ":::internal" and ":::", or below "## Ask" or "## Position"  (heading)
      1 error in 1 file
      "
    `);
  });

  test.each([
    ["They agree. Ana: they will move.", 13, 3, "the word in this place looks"],
    ["- **Kwa Amina tu** watakubali.", 5, 12, "the 3 words from this place on look"],
    ["| é | Ana: they agree |\n| - | - |\n| b | c |", 7, 3, "the word in this place looks"],
    ["They agree (Nota da Ana: they will move).", 13, 11, "the 3 words from this place on look"],
  ])("%j: the finding states which words are meant", async (body, column, length, begin) => {
    const { findings } = await load({ "a.md": proposal({}, `${BEFORE}${body}`) });
    expect(findings).toMatchObject([{ line: 12, column, length, rule: "heading", confidential: true }]);
    expect(findings[0]?.message.startsWith(`${begin} like a label or remark`)).toBe(true);
  });

  test("below a heading for everybody they are allowed", () => {
    expect(judged("## Further: Words\n\nTalanoa only: they will agree.").problems).toEqual([]);
  });

  test.each([
    ":::internal\nAna: they will agree.\n\n*Ana* they will agree.\n:::",
    "## Ask\n\nTalanoa only: they will agree.",
    "## Position\n\n**Ana:** they will agree.",
  ])("%j: where only the group reads them they are allowed", async (body) => {
    expect((await load({ "a.md": proposal({}, `${BEFORE}${body}`) })).findings).toEqual([]);
  });

  test("in a proposal for the group alone they are allowed", async () => {
    const body = "Ana: they will agree.\n\n*Talanoa* they will move.";
    expect((await load({ "a.md": proposal({ audience: "internal" }, body) })).findings).toEqual([]);
  });

  test.each([
    ["committee", "Talanoa only: they agree"],
    ["outcome", "[Ana] They will agree."],
    ["limits", "They agree (Ana: they will move)."],
  ])("in the value of %s they are an error", async (key, value) => {
    const { corpus, findings } = await load({ "a.md": proposal({ [key]: JSON.stringify(value) }, BEFORE) });
    expect(corpus).toBeUndefined();
    expect(findings.map(({ rule, severity, confidential }) => [rule, severity, confidential])).toEqual([
      ["text", "error", true],
    ]);
  });
});

test.each([
  "Aminata (22:14) they will agree.",
  "Aminata Diop (22:14): they will agree.",
  "Aminata Diop [22:14] they will agree.",
  "Aminata Diop 22:14 They will agree.",
  "The fund stays.\\\nAminata (22:14) they will agree.",
  "> El lun, 19 oct 2026 a las 22:14, Ximena escribió:\n>\n> They will agree.",
  "_Ximena Gómez_\n_14:03 hoy_\nThey will agree.",
  "| State | What they told us in private |\n| - | - |\n| KEN | they will agree |",
  "| País | Lo que nos dijeron en privado |\n| - | - |\n| KEN | they will agree |",
  "| Pays | Ce qu’ils nous ont dit hier soir à la réception |\n| - | - |\n| KEN | they will agree |",
  "| País | O que nos disseram |\n| - | - |\n| KEN | they will agree |",
  "| State | Who calls them |\n| - | - |\n| KEN | Ana |",
])("%j: who said it, or to whom, is an error", (body) => {
  expect(judged(body).section).toBe("withheld");
});

/** What public texts begin with. */
const PUBLIC = [
  "Kenya: the register stays.",
  "CITEL and CEPT: no change.",
  "Côte d'Ivoire: it supports the text.",
  "RUS: it opposes the text.",
  "Res. 130: the mandate stays.",
  "IAP/63A1/5: a register.",
  "COM5: no consensus.",
  "Resolution 146 (Rev. Dubai, 2018): the group meets again.",
  "Background: the fund was made in 2014.",
  "Source: Document 55, page 2.",
  "Note: two versions exist.",
  "Cybersecurity: definition and scope.",
  "What changes: three paragraphs.",
  "The proposal does three things: a register, a report, a forum.",
  "Talanoa is a process: it ends in May.",
  "12 November: the committee adopts it.",
  "It starts at 12:30 and ends at 14:00.",
  "See https://example.org/a:b for it.",
  "Adopted. The final text keeps it.",
  "**Scope.** Three paragraphs change.",
  "*considering*\n\n*a)* that the Union has a role;\n\n*resolves to instruct the Secretary-General*",
  "*invites Member States* to report.",
  "*Lobbying* is a trade.",
  "![Beach at dusk](assets/beach.png)",
  "(Annex 2) The table changes.",
  "[ACP-1] The text is new.",
  "1 that ITU should: report; and act.",
  "- Radio spectrum\n- Talanoa\n- Ana",
  "| Who | What |\n| - | - |\n| Kenya | **Support** |\n| Talanoa | Res. 130: two paragraphs |",
  "Internal audit – a report to the Council.",
  "The *internal* market grows. The (internal) audit is one.",
  "A network that is *internal* to a company.",
  "Private operators gain. Confidential data stay.",
  "The text was written in two days of September by the\nTalanoa group: it has three parts, and each of them has a title of its own.",
  "Contexte : le fonds date de 2014.",
  "La proposition vise trois objectifs : un fonds, un rapport, un forum.",
  "Antecedentes: el fondo es de 2014.",
  "Предложение Казахстана: новый реестр.",
  "Источник: документ 55.",
  "المصدر: الوثيقة 55.",
  "背景：2014年设立。",
  "The plenary (14:30) takes the text. Committee 5 (09:30) opens.",
  "Véase también: Resolución 139.",
  "Voir aussi : Résolution 139.",
  "Ver também: Resolução 139.",
  "См. также: Резолюция 139.",
  "参见：第139号决议。",
  "انظر أيضا: القرار 139.",
  "Observación: la cifra es de 2024.",
  "Remarque : le chiffre date de 2024.",
  "Примечание: данные за 2024 год.",
  "ملاحظة: الرقم لعام 2024.",
  "注：数据截至2024年。",
  "Reserva: Francia pidió una nota al pie.",
  "Reservation: France asked for a footnote.",
  "Precios:\n\n| a | b |\n| - | - |\n| uno | dos |",
  "| a | b |\n| - | - |\n| uno \\| otro | dos |",
  "Texto &amp; anexo &nbsp; figura &lt;tag&gt; son del texto.",
  "| Text of the resolution | Proposed change of the text | Source |\n| - | - | - |\n| a | b | c |",
  "日本提案：三点修改。",
];

test("public labels, names and sentences are no error", () => {
  const found = PUBLIC.filter((body) => judged(body).problems.length > 0);
  expect(found).toEqual([]);
});

test("lines full of what could begin a label take time in proportion", () => {
  const time = (count: number, piece: string) => {
    const body = piece.repeat(count);
    const start = performance.now();
    judged(body);
    return performance.now() - start;
  };
  for (const piece of ["a. B: ", "(a: b) ", "*a* b. ", "[a] ", "a – ", "Internal ", "： "]) {
    time(100, piece);
    const [small, large] = [time(200, piece), time(1_600, piece)];
    expect(large, piece).toBeLessThan(small * 8 * 6 + 400);
  }
});

test.each([
  "Միայն մեզ համար՝ նրանք կհամաձայնեն։",
  "Հ․Գ․ Նրանք կհամաձայնեն։",
  "Նշում։ Նրանք կհամաձայնեն։",
  "საიდუმლოდ, ისინი დათანხმდებიან.",
  "They agree (между нами – they will move).",
  "[12/11, 09:14] Ana: they will agree",
  "12/11/2026, 09:14 - Ana Silva: they will agree",
  "Ana, 9:14: they will agree",
  "Commented [AB1]: they will agree",
  "From: Ana Silva\nTo: all\n\nThey will agree.",
  "They will agree.\n\n— Ana",
  "<details><summary>Abebe</summary>They will agree.</details>",
  "<!-- x --> Abebe: they will agree.",
  "The fund stays --- Abebe: they will agree.",
  "The fund stays.[^1]\n\n[^1]: Abebe: they will agree.",
  "They agree. Hush. They will move.",
  "Տեքստը ստեղծում է հիմնադրամ (Լիա՝ նրանք կհամաձայնեն)։",
  "हाशिया। वे मानेंगे।",
  "留言。他们会同意。",
])(
  "%j: pasted from a mail, a chat or a word processor, or in a script with signs of its own: an error",
  (body) => {
    expect(judged(body).section).toBe("withheld");
  },
);

describe("what others than the group read in a restricted part is judged as a public text is", () => {
  const agreed = { agreement: "agreed" } as const;
  type Part = readonly [name: string, before: string, kind: BodyKind, state: Partial<Body>];
  const PUBLIC: readonly Part[] = [
    ["an agreed position", "## Position\n\n", "proposal", agreed],
    ["an agreed common position", "## Common position\n\n", "issue", agreed],
    ["the asks of an issue that is agreed", "## Asks\n\n", "issue", agreed],
    ["a position of which the state is not known", "## Position\n\n", "proposal", {}],
  ];
  const OF_DELEGATIONS: readonly Part[] = [
    ["an ask", "## Ask\n\n", "proposal", agreed],
    ["a block for delegations", ":::delegation\n", "proposal", agreed],
    ["a block for one delegation", ":::delegation GEO\n", "issue", { agreement: "none" }],
    ["a proposed common position", "## Common position\n\n", "issue", { agreement: "proposed" }],
    ["a proposal for delegations", "", "proposal", { ...agreed, audience: "delegation" }],
  ];
  const REMARKS = [
    "Timur: they yield.",
    "Тимур: уступаем.",
    "Заметка: уступаем.",
    "**Заметка.** Уступаем.",
    "- Для себя: уступаем.",
    "[Aigul: they yield]",
    "(internal) They yield.",
    "Internal position: they yield.",
    "Group only: they yield.",
    "Note to self: they yield.",
    "Между нами, уступаем.",
    "P.S. They yield.",
    "TODO: they yield.",
    "They agree (ask Ana).",
    "Our position: support it. Timur: they yield.",
    "**Our position:** (Ana: they yield)",
  ];
  const problems = ([, before, kind, state]: Part, words: string) => {
    const markdown = `${BEFORE}${before}Support the text in plenary.\n\n${words}${before.startsWith(":") ? "\n:::" : ""}`;
    const { fences } = scanAudienceFences("a.md", markdown, 1, stateByCode);
    const tree = parseMarkdown(withoutMarkers(markdown, fences));
    return bodySections({ markdown, fences, tree, ...state }, kind).problems;
  };

  test.each([...PUBLIC, ...OF_DELEGATIONS])("%s: remarks and labels of the group are errors", (...part) => {
    expect(REMARKS.filter((words) => problems(part, words).length === 0)).toEqual([]);
  });

  test.each(PUBLIC)("%s: so is what is for delegations alone", (...part) => {
    const labels = [
      "Fallback: a",
      "If asked: a",
      "Если спросят – уступаем",
      "Red lines: a",
      "We keep it (our red line).",
    ];
    expect(labels.filter((words) => problems(part, words).length === 0)).toEqual([]);
  });

  test.each(PUBLIC)("%s: names of a position are its labels", (...part) => {
    const names = [
      "Our position: a",
      "**Position.** Keep it.",
      "Position of the group: a",
      "Наша позиция: a",
      "For Kenya: a",
      "Oppose it: no mandate",
      "Поддержать с изменениями: a",
    ];
    expect(names.filter((words) => problems(part, words).length > 0)).toEqual([]);
  });

  test.each([...PUBLIC, ...OF_DELEGATIONS])("%s: its last short line needs no full stop", (...part) => {
    const lines = [
      "Do not block it",
      "Speak early",
      "Thank Botswana",
      "Wait for COM5",
      "No new treaty on AI",
      "Keep silent",
    ];
    expect(lines.filter((words) => problems(part, words).length > 0)).toEqual([]);
    const remarks = ["Timur: they yield", "Timur\n\nThey yield.", "Working notes\n\n- They yield."];
    expect(remarks.filter((words) => problems(part, words).length === 0)).toEqual([]);
  });

  test("a position has no label of an ask, which fewer people read", () => {
    for (const part of PUBLIC.filter(([, before]) => before.includes("## Position")))
      expect(problems(part, "Our ask: keep it.")).toMatchObject([{ kind: "look-alike", section: "Ask" }]);
  });

  test.each(OF_DELEGATIONS)("%s: what to say when is a label of it", (...part) => {
    const labels = [
      "Fallback: accept B.",
      "**If asked:** it is narrow.",
      "- **Fallback.** Accept B.",
      "Fallback (if needed): accept B.",
      "Если спросят: это не так.",
      "Запасной вариант – принять.",
      "Repli : accepter B.",
      "如被问及：不。",
      "Talking points\n\n- Support it.",
      "| Ask | Fallback |\n| - | - |\n| a | b |",
      "For Georgia only: support it.",
      "Confidential: support it.",
      "Do not share this with the press. Support it.",
    ];
    expect(labels.filter((words) => problems(part, words).length > 0)).toEqual([]);
  });

  test("the finding states who reads it and what a label may be, and quotes nothing", async () => {
    const files = (text: string) => ({
      "a.md": proposal(
        { position: "support", review: "agreed", "reviewed-by": "Ana", "reviewed-on": "2026-05-01" },
        text,
      ),
    });
    const report = await diagnose(files(`${BEFORE}## Ask\n\nFallback: accept B. Timur: CANARY.`));
    expect(report).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:18:21  error  the word in this place looks like a label or remark, and delegations read this part, so that no report quotes it: if they may, write a plain sentence that ends in a full stop, or a label that such a part has ("If asked: …"); if not, put the text between ":::internal" and ":::"  (heading)
      1 error in 1 file
      "
    `);
    const { findings } = await load(files(`${BEFORE}## Position\n\nFallback: CANARY.`));
    expect(findings).toMatchObject([{ line: 18, column: 1, length: 8, rule: "heading", confidential: true }]);
    expect(findings[0]?.message).toContain("everybody reads this part");
  });
});
