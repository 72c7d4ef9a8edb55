import fc from "fast-check";
import { toString as plainWords } from "mdast-util-to-string";
import { describe, expect, it, test } from "vitest";
import { visibleLines, visibleSections } from "../../../src/brief/body/sections.ts";
import { sees, VISIBILITY } from "../../../src/brief/visibility.ts";
import { scanAudienceFences } from "../../../src/corpus/audience/fences.ts";
import { createLoadCache } from "../../../src/corpus/load-corpus.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { stateByCode } from "../../../src/corpus/schema/reference-parsers.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import type { BodyKind } from "../../../src/corpus/sections/section-names.ts";
import type { Body } from "../../../src/corpus/types.ts";
import type { Finding } from "../../../src/finding.ts";
import { isTried } from "../../gate.ts";
import { conference, issue, load, outcome, proposal } from "../small-conference.ts";

const TABLES = {
  conference: VISIBILITY.conferenceSections,
  issue: VISIBILITY.issueSections,
  outcome: VISIBILITY.outcomeSections,
  proposal: VISIBILITY.proposalSections,
};

/** A body as it is read from a file, without the check of the file. */
function bodyOf(markdown: string): Body {
  const { fences } = scanAudienceFences("a.md", markdown, 1, stateByCode);
  const marks = new Set(fences.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]));
  const lines = markdown.split("\n").map((line, index) => (marks.has(index + 1) ? "" : line));
  return { markdown, fences, tree: parseMarkdown(lines.join("\n")) };
}

/** All that the public would read of a body if it were printed, faults and all; nothing is agreed. */
function publicWords(markdown: string, kind: BodyKind = "proposal"): string {
  const sections = visibleSections(bodyOf(markdown), kind, () => false, seenByPublic(kind));
  return sections
    .map(({ heading, nodes }) => `${heading}: ${nodes.map((node) => plainWords(node)).join(" ")}`)
    .join("\n");
}

/** The lines of a body that are parsed for what the public reads: what is in none of them is in no brief for it. */
function publicLines(body: Body, kind: BodyKind = "proposal"): string {
  // Sections are determined once for each body, and here it may be one of another kind.
  return visibleLines({ ...body }, kind, () => false, seenByPublic(kind)).lines.join("\n");
}

function seenByPublic(kind: BodyKind): (name: string) => boolean {
  return (name) => sees(TABLES[kind], name, "public");
}

const KINDS = ["proposal", "issue", "conference"] as const;

/** The findings of a body by line and rule, and whether anything would be built. */
async function checked(body: string, kind: BodyKind = "proposal") {
  const files = {
    conference: { "conference.md": conference({}, body) },
    issue: { "issues/cybersecurity.md": issue({}, body) },
    outcome: { "outcomes/res-130.md": outcome({}, body) },
    proposal: { "a.md": proposal({}, body) },
  };
  const { corpus, findings } = await load(files[kind] as Record<string, string>);
  return { isBuilt: corpus !== undefined, findings };
}

/** A body, and what the check finds in its file. */
interface Checked {
  body: Body;
  findings: Finding[];
}

/** Checks files together when one of them is first asked for: a conference for each would take far longer. */
function together(files: () => Record<string, string>): (file: string) => Promise<Checked> {
  let loading: Promise<Map<string, Checked>> | undefined;
  return async (file) => {
    loading ??= checkAll(files());
    const checked = (await loading).get(file);
    if (checked === undefined) throw new Error(`there is no file ${file}`);
    return checked;
  };
}

/** The same of bodies, each of a proposal of its own. */
function bodiesTogether(bodies: readonly string[]): (body: string) => Promise<Checked> {
  const inFile = together(() => filesOf(bodies));
  return (body) => inFile(`${bodies.indexOf(body)}.md`);
}

/** Of more files other threads would examine some, and these run the program as it was last built. */
const MOST_TOGETHER = 100;

async function checkAll(files: Record<string, string>): Promise<Map<string, Checked>> {
  const all = Object.entries(files);
  const checked = new Map<string, Checked>();
  for (let at = 0; at < all.length; at += MOST_TOGETHER) {
    const some = all.slice(at, at + MOST_TOGETHER);
    const cache = createLoadCache();
    const { corpus, findings } = await load(Object.fromEntries(some), { cache });
    expect(corpus === undefined).toBe(findings.some(({ severity }) => severity === "error"));
    for (const [file] of some) {
      const shown = `proposals/pp-26/${file}`;
      const body = cache.examined.get(shown)?.draft.body;
      if (body === undefined) throw new Error(`${file} has no body`);
      checked.set(file, { body, findings: findings.filter((finding) => finding.file === shown) });
    }
  }
  return checked;
}

/**
 * Of bodies with words for some readers only: those of which the public would read these, or of which the check would
 * report nothing.
 */
function exposing(bodies: readonly string[], kinds: readonly BodyKind[] = ["proposal"]): string[] {
  return bodies.filter((markdown) => {
    const parsed = bodyOf(markdown);
    return kinds.some((kind) => {
      const { problems, words } = judged(parsed, kind);
      return problems.length === 0 || words.includes("CANARY");
    });
  });
}

/** The lines of a body with an error, and the lines that the public reads. */
function judged(parsed: Body, kind: BodyKind): { problems: number[]; words: string } {
  const body = { ...parsed };
  const harmful = bodySections(body, kind).problems.filter(({ isHarmless }) => !isHarmless);
  const { lines } = visibleLines(body, kind, () => false, seenByPublic(kind));
  return { problems: harmful.map(({ line }) => line), words: lines.join("\n") };
}

/** A proposal for each body. */
function filesOf(bodies: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    bodies.map((body, index) => [`${index}.md`, proposal({ target: `Res. ${index + 1}` }, body)]),
  );
}

/** The files in which a heading is an error, sorted. */
function filesWithErrors(findings: readonly Finding[]): string[] {
  const faulty = findings.filter(({ rule, severity }) => rule === "heading" && severity === "error");
  return [...new Set(faulty.map(({ file }) => file.replace("proposals/pp-26/", "")))].sort();
}

/** White letters in black squares. */
function inBoxes(name: string): string {
  const boxes = [...name.toUpperCase()].map((letter) => {
    return letter === " " ? letter : String.fromCodePoint(0x1f170 + letter.charCodeAt(0) - 65);
  });
  return boxes.join("");
}

/** Ways to write the heading of a restricted section that Markdown does not know, or that the format does not. */
const WAYS: readonly [string, (name: string) => string][] = [
  ["no blank", (name) => `##${name}`],
  ["a no-break space before", (name) => `\u00A0## ${name}`],
  ["a zero-width space before", (name) => `\u200B## ${name}`],
  ["a byte order mark before", (name) => `\uFEFF## ${name}`],
  ["a wide space before", (name) => `\u3000## ${name}`],
  ["a tab before", (name) => `\t## ${name}`],
  ["four blanks before", (name) => `    ## ${name}`],
  ["a no-break space behind the marks", (name) => `##\u00A0${name}`],
  ["on the first level", (name) => `# ${name}`],
  ["on the third level", (name) => `### ${name}`],
  ["on the seventh level", (name) => `####### ${name}`],
  ["in bold", (name) => `**${name}**`],
  ["in bold with a colon", (name) => `**${name}:**`],
  ["in italics", (name) => `*${name}*`],
  ["underlined", (name) => `__${name}__`],
  ["with a colon", (name) => `${name}:`],
  ["as a word alone", (name) => name],
  ["in capitals", (name) => name.toUpperCase()],
  ["before its words", (name) => `${name}: support it.`],
  ["in bold before its words", (name) => `**${name}** Support it.`],
  ["as a line of a paragraph", (name) => `Words before.\n${name}:`],
  ["behind a hard break", (name) => `Words before.\\\n**${name}**`],
  ["escaped", (name) => `\\## ${name}`],
  ["escaped twice", (name) => `\\#\\# ${name}`],
  ["as character references", (name) => `&#35;&#35; ${name}`],
  ["in a quotation", (name) => `> ## ${name}`],
  ["in a list", (name) => `- ## ${name}`],
  ["in a numbered list", (name) => `1. ## ${name}`],
  ["behind a bullet of a word processor", (name) => `• ## ${name}`],
  ["in a list of labels", (name) => `- **${name}:** support it`],
  ["in a footnote", (name) => `[^1]: ## ${name}`],
  ["with full-width marks", (name) => `＃＃ ${name}`],
  [
    "in full-width letters",
    (name) =>
      `## ${[...name].map((letter) => (letter === " " ? "\u3000" : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))).join("")}`,
  ],
  ["with a soft hyphen in it", (name) => `## ${name[0]}\u00AD${name.slice(1)}`],
  ["with a Cyrillic letter", (name) => `## ${name.replace("A", "А").replace("o", "о")}`],
  ["in HTML", (name) => `<h2>${name}</h2>`],
  ["in code that has no end", (name) => `\`\`\`\n## ${name}`],
  ["below a table", (name) => `| a | b |\n| - | - |\n\u00A0## ${name}`],
  ["as one of several", (name) => `## Our ${name.toLowerCase()}`],
  ["with a number", (name) => `## 3. ${name}`],
  ["in small letters", (name) => `## ${name.toLowerCase()}`],
  ["with a comment on it", (name) => `## ${name} (draft)`],
  ["behind a letter", (name) => `B) ${name}`],
  ["behind a Roman number", (name) => `IV. ${name}`],
  ["as a part", (name) => `Part B: ${name}`],
  ["behind a section sign", (name) => `§ 3 **${name}**`],
  ["as Textile writes it", (name) => `h2. ${name}`],
  ["as LaTeX writes it", (name) => `\\section{${name}}`],
  ["between brackets of a tag", (name) => `<${name}>`],
  ["as a tag round its words", (name) => `Words before.\n\n<${name.toLowerCase()}>support it`],
  ["before an equals sign", (name) => `${name} = support it`],
  ["before a semicolon", (name) => `${name}; support it`],
  ["before a tab", (name) => `${name}\tsupport it`],
  ["before many blanks", (name) => `${name}      support it`],
  ["with its day", (name) => `**${name} (12 October)**`],
  ["with its state", (name) => `${name} (draft): support it`],
  ["with its readers", (name) => `**${name} for delegations:** support it`],
  ["with blanks between its letters", (name) => [...name.replace(" ", "")].join(" ")],
  ["in black squares", (name) => `## ${inBoxes(name)}`],
  ["in Cherokee letters", (name) => `## ${name.replace("A", "Ꭺ").replace("P", "Ꮲ").replace("m", "ꮇ")}`],
  ["in code without a language", (name) => `\`\`\`\nWords\n${name}: support it\n\`\`\``],
  ["as the language of code", (name) => `\`\`\`${name.toLowerCase()}\nSupport it.\n\`\`\``],
  ["below a line of its paragraph", (name) => `Words before\n${name}\n---`],
];

describe("however the heading of a restricted section is written", () => {
  const below = (written: string) => `Summary.\n\n${written}\n\nCANARY.\n\n- CANARY\n\n### Deeper\n\nCANARY.`;
  const numbered = WAYS.map(([way, write], index) => ({
    way,
    write,
    number: index + 1,
    // Each restricted section in half of the ways: which of them it is makes no difference to how a heading is found.
    asProposal: below(write(index % 2 === 0 ? "Ask" : "Position")),
    asIssue: below(write(index % 2 === 0 ? "Asks" : "Common position")),
  }));
  const inFile = together(() =>
    Object.fromEntries(
      numbered.flatMap(({ number, asProposal, asIssue }) => [
        [`${number}.md`, proposal({ target: `Res. ${number}` }, asProposal)],
        [`issues/${number}.md`, issue({ title: `Title ${number}` }, asIssue)],
      ]),
    ),
  );

  test.each(numbered)(
    "$way: the words below it are public in no way, and it is an error",
    async ({ write, number }) => {
      expect(exposing(["Ask", "Position"].map(write).map(below))).toEqual([]);
      expect(exposing(["Asks", "Common position"].map(write).map(below), ["issue"])).toEqual([]);
      for (const file of [`${number}.md`, `issues/${number}.md`]) {
        const { findings } = await inFile(file);
        expect(filesWithErrors(findings)).toEqual([file]);
        expect(JSON.stringify(findings)).not.toContain("CANARY");
      }
    },
  );

  it("underlined it opens the section", async () => {
    for (const line of ["---", "-", "----------"]) {
      const body = `Summary.\n\nAsk\n${line}\n\nCANARY.`;
      expect(publicWords(body)).toBe("summary: Summary.".replace("summary", ""));
      expect((await checked(body)).findings).toEqual([]);
    }
  });

  it("behind any character that nobody sees, or within its marks or letters", () => {
    const unseen: string[] = [];
    for (let code = 0xa0; code < 0xe0200; code += code < 0x1e000 ? 1 : 61) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{White_Space}\u2800\u{1D159}]/u.test(character))
        unseen.push(character);
    }
    expect(unseen.length).toBeGreaterThan(100);
    const ways: ((sign: string) => string)[] = [
      (sign) => `${sign}## Ask`,
      (sign) => `#${sign}# Ask`,
      (sign) => `##${sign}Ask`,
      (sign) => `## A${sign}sk`,
      (sign) => `## Ask${sign}`,
      (sign) => `> ${sign}## Ask`,
      (sign) => `${sign}Ask:`,
      (sign) => `**Ask${sign}**`,
    ];
    // Each character in two of the ways, and each way with dozens of them.
    const leaks = unseen.flatMap((sign, index) =>
      ways
        .filter((_, at) => (at + index) % ways.length < 2)
        .map((way) => way(sign))
        .filter((heading) => publicLines(bodyOf(`Summary.\n\n${heading}\n\nCANARY.`)).includes("CANARY")),
    );
    expect(leaks).toEqual([]);
  });
});

describe("a restricted section ends only at a heading that the format names", () => {
  const FORBIDDEN: readonly [string, string, string?][] = [
    ["a line of dashes below a paragraph", "For the group.\n---", "***"],
    ["a line of equals signs", "For the group.\n===", "***"],
    ["a deeper heading", "### More"],
    ["one of its own level", "## Background"],
    ["the first level", "# Text"],
    ["an empty one", "##"],
    ["an indented one", "  ## Text"],
    ["a known one underlined", "Text\n---", "***"],
    ["in a quotation", "> ## Text"],
    ["in a list", "- one\n\n  ## Text"],
    ["a known one in small letters", "## text"],
    ["Further without words", "## Further:"],
    ["Further on another level", "### Further: Text"],
  ];
  const RESTRICTED = [
    ["proposal", "Ask"],
    ["proposal", "Position"],
    ["issue", "Common position"],
    ["issue", "Asks"],
  ] as const;
  const fileOf = (written: string, name: string) => {
    const number = FORBIDDEN.findIndex(([, other]) => other === written) + 1;
    const isIssue = name === "Common position" || name === "Asks";
    const slug = `${number}-${name.toLowerCase().replace(" ", "-")}`;
    return `${isIssue ? "issues/" : ""}about-${slug}.md`;
  };
  const inFile = together(() => {
    const files = FORBIDDEN.flatMap(([, written], row) =>
      RESTRICTED.map(([kind, name], column) => {
        const body = `Summary.\n\n## ${name}\n\nCANARY.\n\n${written}\n\nCANARY more.`;
        const number = row * RESTRICTED.length + column + 1;
        const text =
          kind === "issue"
            ? issue({ title: `Title ${number}`, order: `${number + 1}` }, body)
            : proposal({ target: `Res. ${number}` }, body);
        return [fileOf(written, name), text];
      }),
    );
    return Object.fromEntries(files);
  });

  test.each(FORBIDDEN)("%s is an error there and opens nothing", async (_, written, suggestion) => {
    for (const [kind, name] of RESTRICTED) {
      const { body, findings } = await inFile(fileOf(written, name));
      expect(publicLines(body, kind)).not.toContain("CANARY");
      expect(findings).toEqual([
        expect.objectContaining({ rule: "heading", severity: "error", confidential: true }),
      ]);
      expect(findings[0]?.suggestion).toBe(suggestion);
      expect(findings[0]?.message).toContain(`"## ${name}"`);
    }
  });

  it("at the next one everybody reads again", async () => {
    const body =
      "One.\n\n## Ask\n\nCANARY.\n\n***\n\nCANARY.\n\n## Text\n\nTwo.\n\n## Position\n\nCANARY.\n\n## Further: Our line\n\nThree.";
    expect(publicWords(body)).toBe(": One.\nText: Two.\nOur line: Three.");
    expect((await checked(body)).findings).toEqual([]);
  });

  it("what a block for the group holds is its own affair", async () => {
    const body = "One.\n\n## Ask\n\n:::internal\n## Notes\n\nCANARY\n\n### More\n\nCANARY\n:::\n\nCANARY.";
    expect(publicWords(body)).toBe(": One.");
    expect((await checked(body)).findings).toEqual([]);
  });

  it("a list that goes on behind a block hides no heading", () => {
    expect(publicWords("One.\n\n:::internal\n- a\n:::\n  ## Ask\n\nCANARY.")).not.toContain("CANARY");
    expect(publicWords("One.\n\n:::internal\n<pre>\n:::\n## Ask\n\nCANARY.")).not.toContain("CANARY");
  });
});

/** A name that is close to a restricted one, in letters or in meaning. */
const CLOSE =
  "Ak|As|sk|Pos|Posit|Aks|Ast|Asl|Askk|Positon|Our positon|A s k|Request|Requests|Our line|Line to take|Stance|Red lines|Fallback|Fall-back position|Walk-away line|Bottom line|Talking points|Key messages|What we want|View of the group|The group's line|Strategy|Negotiating mandate|Internal notes|Confidential|For delegations|Wish list|Demandes|Notre position|Lignes rouges|Posición|Nuestra línea|Peticiones|Postura|Pedidos|Nossa posição|Unsere Haltung|Позиция|Красные линии|Наша просьба|موقفنا|الطلبات|خطوط حمراء|立场|我们的底线|Msimamo|Common|Comm. position|À ne pas diffuser|L’argumentaire|Recommandations|Tactique|Alliés|Points de négociation|Marge de manœuvre|Note stratégique|Stratégie du groupe|Pour le groupe|À faire|Do not circulate|Puntos de negociación|No difundir|Backroom|If pressed|Script for delegates|Dos and don’ts|Lo que pedimos|Qué pedimos a las delegaciones|Estratégia de negociação|Borrador - no circular|Pontos inegociáveis|Uso reservado|Союзники|Не для публикации|الموقـــف|مطلبنا|هامش المناورة|للاستخدام الداخلي|ليس للنشر|不公开".split(
    "|",
  );
/** Names that groups give to what everybody may read. */
const OPEN =
  "Background|Reasons|As adopted|History|Context|Summary|Sources|Related proposals|Impact|Budget|Timeline|What it would change|Who proposes it|Relation to Resolution 130|Status|Financial implications|Overview|Secretariat|Private sector|Opponents|Objective|Views of member states|Committee 5|Amendments|Explanation|Task force|Compromise text|Assembly|Access|AI|Why it matters|Contexte|Antecedentes|Контекст|Компромиссный текст|Предыстория|История|История вопроса|背景说明|経緯|الخلفية|背景|Res. 130|Annex 1|B|Opposition|Members|International law|Internet|Confidence and security|Contexte juridique|Международное право|الآثار المالية|Secteur privé|Conseil de l’UIT|L’Assemblée|Kenya|Côte d’Ivoire|CITEL|第130号决议|背景与理由|Background and history|1. Background|Article 5|Votes|Résolution 130|Historia y contexto|Contexte et objectifs|Фон|Талдау|Негіздеме|Tahlil|Təhlil|Таҳлил|Аналіз|Обґрунтування|Analiz|Konteks|ანალიზი|Վերլուծություն|پیشینه|Contesto|Achtergrond|배경|Bối cảnh|पृष्ठभूमि|Text of Res. 130, Annex 1".split(
    "|",
  );
/** Names that no list holds as public: neither near a restricted one nor known, so that their writer has to decide. */
const UNDECIDED =
  "Next steps|Discussion|Notes|Comments|Online services|Recommendations of ITU-T|State of negotiations|Ход переговоров|Tasks|Tasks of the Director|Exposition|Satellite positioning|Orbital positions|Supply and demand|Internal market|Restricted bands|Disposition|Composition of the Council|Private operators|Landing of cables|Baseline|Demand for spectrum|Our common agenda|Avis du Conseil|Disposiciones transitorias|Композиция|Plan stratégique de l’Union|Recommandations de l’UIT-T|Contrôle financier|Négociations antérieures|الخطة الاستراتيجية|Œuvres|Meeting notes|Notes from the call|Behind the scenes|Advocacy plan|Allies and opponents|Who calls whom|Notas|Notas de la reunión|Minuta de la llamada|Plan de incidencia|Estrategia de incidencia|Aliados y adversarios|Correos|En coulisses|Compte rendu de l’appel|Compte rendu|Qui appelle qui|Plan de plaidoyer|Ata da reunião|Wanjiru|Contacts|Background for Kenya|Sources in Kenya|Summary of the call|Text from Ana|Who speaks|Vote count|Debrief|Протокол встречи|За кулисами|会议纪要|幕后|محضر الاجتماع|Hinter den Kulissen|Kwa Amina".split(
    "|",
  );

/** The same in languages of Eastern Europe and Asia, with and without the letters that are only theirs. */
const CLOSE_EAST =
  "Просьба|Наша линия|Линия|Тактика переговоров|Уступки|Запасной вариант|Что мы просим|Для служебного пользования|ДСП|Не для публикации|Заметки для группы|К делегациям|Обращение|Прохання|Ұстаным|Біздің ұстаным|Өтініш|Қызыл сызықтар|Ішкі|Позициябыз|Өтүнүч|Ички|Pozitsiya|Bizning pozitsiyamiz|Iltimos|So‘rov|Qizil chiziqlar|Ichki|Хүсэлт|Байр суурь|Дотоод|Дархост|Pozisyonumuz|Kirmizi cizgiler|Kırmızı çizgiler|Talebimiz|Mövqeyimiz|Posisi kami|Garis merah|Permintaan|Lập trường|Lap truong|Yêu cầu|Nội bộ|요청 사항|우리 입장|대외비|จุดยืน|ข้อเรียกร้อง|ภายใน|対処方針|当方の考え|社外秘|谈判口径|Standpunt|Stanowisko|Prośba|Poziția noastră".split(
    "|",
  );
/** Headings in languages of which no list holds the words: what they mean is not known, so doubt keeps them back. */
const UNLISTED =
  "Пешгуфтор ва ҳадаф|Тайлбар үг|Tình hình|บทนำ|현황|हमारी बात|ჩვენი|Մեր|שלנו|ማሳሰቢያ|ຈຸດຢືນ|ဘာလဲ|Dəyişiklik|Oʻylar|چالش‌ها|ہمارا".split(
    "|",
  );

/** Labels that say in many words that what follows is for some readers only. */
const RUN_IN_LABELS =
  "Fallback position|Sensitive|What we tell them|What we really want|Bottom line for Kenya|TP|LTT|Behind closed doors|Concessions|Key messages|Posición del grupo|Notas internas|OJO, no publicar|Solo nosotros|À huis clos|Position du groupe|Ce que nous leur disons|Posição do grupo|Das sagen wir ihnen|Siri|Ya ndani|Msimamo wetu|Usichapishe|Bizalmas|Poufne|Luottamuksellinen|Наши аргументы|Позиция группы|Если спросят|موقف المجموعة|للمجموعة فقط|内部资料|我方底线".split(
    "|",
  );
const LABEL_FORMS: readonly ((label: string) => string)[] = [
  (label) => `${label}: CANARY`,
  (label) => `${label} : CANARY`,
  (label) => `${label}：CANARY`,
  (label) => `- ${label}: CANARY`,
  (label) => `> ${label}: CANARY`,
  (label) => `Words before.\n**${label}:** CANARY`,
  (label) => `*${label}*: CANARY`,
  (label) => `__${label}:__ CANARY`,
  (label) => `[${label}: CANARY]`,
  (label) => `(${label}: CANARY)`,
  (label) => `[NB] ${label}: CANARY`,
  (label) => `⚠️ **${label}** : CANARY`,
];

/** The same in languages that the tool has no words of. */
const UNLISTED_LABELS = [
  "**हमारी मांग:** CANARY",
  "हमारी मांग: CANARY",
  "አቋማችን፡ CANARY",
  "አቋማችን፦ CANARY",
  "ჩვენი პოზიცია: CANARY",
  "*ჩვენი პოზიცია:* CANARY",
  "**ჩვენი პოზიცია**\n\nCANARY",
  "Η θέση μας: CANARY",
  "העמדה שלנו: CANARY",
  "آنچه می‌گوییم: CANARY",
  "ရပ်တည်ချက်: CANARY",
];

const SLIPS = "Intenal|Confindential notes|Inetrnal use|Restritced|Fallbak position|Concesions".split("|");

/** What a brief says with colons, in languages that the tool has words of and in others. */
const ORDINARY = [
  "The proposal does three things: it opens the group, it asks for a report and it deletes a clause.",
  "Position of Brazil: it supports the text.",
  "Kenya requests: a report to the Council.",
  "The sponsors ask for: a register.",
  "Demand for spectrum: twice that of 2014.",
  "Internal audit: the Council takes note.",
  "Two options remain: a fund or a fee.",
  "Deadline: 26 October.",
  "Private: 30",
  "Le projet fait trois choses : il ouvre le groupe et demande un rapport.",
  "Position de la France : elle soutient le texte.",
  "Demande de la Suisse : un rapport.",
  "Les États membres demandent : un registre.",
  "Secteur privé : il participe.",
  "La propuesta hace tres cosas: abre el grupo, pide un informe.",
  "Posición de México: apoya el texto.",
  "Los países andinos piden: un registro.",
  "Demanda de espectro: crece.",
  "Oposición: dos Estados.",
  "Nos dois casos: nada muda.",
  "Posição do Brasil: apoia.",
  "Der Vorschlag ändert drei Dinge: Gruppe, Bericht, Fonds.",
  "Haltung der Schweiz: dafür.",
  "Предложение содержит три изменения: группа, отчёт, фонд.",
  "Позиция Российской Федерации: поддерживает текст.",
  "Группа просит: представить отчёт.",
  "Закрытие: 16 ноября.",
  "يتضمن المقترح ثلاثة تغييرات: فتح الفريق وتقديم تقرير.",
  "موقف المملكة العربية السعودية: تؤيد النص.",
  "المصدر: الوثيقة 63.",
  "该提案有三处修改：开放工作组、要求报告、删除一款。",
  "日本的立场：支持。",
  "提案要求：秘书长提交报告。",
  "Pendekezo lina mabadiliko matatu: kikundi, ripoti na mfuko.",
  "Tanzania: inaunga mkono.",
  "Teklif üç şey yapıyor: grup, rapor ve fon.",
  "इस प्रस्ताव में तीन बदलाव हैं: समूह, रिपोर्ट और कोष।",
  "भारत: समर्थन करता है।",
  "წინადადებას სამი ცვლილება აქვს: ჯგუფი, ანგარიში და ფონდი.",
  "საქართველო: მხარს უჭერს.",
  "ፕሮፖዛሉ ሦስት ለውጦችን ይዟል፡ ቡድን፣ ሪፖርትና ፈንድ።",
  "Private – public partnerships finance it.",
  "Private – 30 per cent.",
  "Between us and the coast lies one cable.",
  "Two audits exist (internal and external), and the (internal) audit reports first.",
  "The annex (restricted) is with the secretariat. Type: internal.",
  "Delegations – all of them – agreed.",
  "A proposta muda três coisas (grupo, relatório e fundo) – nada mais.",
];

describe("a heading close to a restricted one", () => {
  const below = (name: string) => `Summary.\n\n## ${name}\n\nCANARY.`;

  test.each(CLOSE_EAST.filter(isTried))("%s: is withheld, in other alphabets too", (name) => {
    expect(exposing([below(name)], KINDS)).toEqual([]);
    const isOneWord = !/[ ‘]/.test(name) && !["Линия", "Обращение"].includes(name);
    for (const written of [`### ${name}`, ...(isOneWord ? [`**${name}**`] : [])])
      expect(publicLines(bodyOf(`Summary.\n\n${written}\n\nCANARY.`))).not.toContain("CANARY");
  });

  test("a name that its writer declares to be for everybody is public with what follows", async () => {
    const names = [...new Set([...CLOSE, ...CLOSE_EAST, ...UNLISTED])];
    const deeper = (name: string) => (UNLISTED.includes(name) ? `\n\n### ${name}\n\nShown.` : "");
    const sections = names.map((name) => `## Further: ${name}\n\nShown.${deeper(name)}`);
    const body = ["Summary.", ...sections].join("\n\n");
    const words = names.map((name) => `${name}: Shown.${UNLISTED.includes(name) ? ` ${name} Shown.` : ""}`);
    expect(publicWords(body)).toBe([": Summary.", ...words].join("\n"));
    expect((await checked(body)).findings).toEqual([]);
  });

  const UNDECIDED_FORMS: readonly ((name: string) => string)[] = [
    (name) => `Summary.\n\n### ${name}\n\nCANARY.`,
    (name) => `Summary.\n\n## Text\n\n#### ${name}\n\nCANARY.`,
    (name) => `Summary.\n\n${name}\n---\n\nCANARY.`,
    (name) => `Summary.\n\n> ## ${name}\n>\n> CANARY.`,
  ];
  /** As a section, and in one of the other forms: each of these with more than a dozen names. */
  const undecidedForms = (name: string) => [
    below(name),
    UNDECIDED_FORMS[UNDECIDED.indexOf(name) % UNDECIDED_FORMS.length]?.(name) ?? "",
  ];
  const declared = (name: string) => `Summary.\n\n## Further: ${name}\n\nShown.\n\n### ${name}\n\nShown.`;
  const undecidedNames = bodiesTogether(
    UNDECIDED.flatMap((name) => [...undecidedForms(name), declared(name)]),
  );

  test.each(UNDECIDED.filter(isTried))(
    "%s: is not known as public, so its writer says for whom it is",
    async (name) => {
      for (const written of undecidedForms(name)) {
        const { body, findings } = await undecidedNames(written);
        for (const kind of KINDS) expect(publicLines(body, kind)).not.toContain("CANARY");
        expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["heading", "error"]]);
      }
      expect((await undecidedNames(declared(name))).findings).toEqual([]);
    },
  );

  const belowUnlisted = bodiesTogether(UNLISTED.map(below));

  test.each(UNLISTED.filter(isTried))(
    "%s: is in a language that the tool cannot judge, so its writer says for whom it is",
    async (name) => {
      const { body, findings } = await belowUnlisted(below(name));
      expect(publicLines(body)).not.toContain("CANARY");
      expect(findings).toEqual([
        expect.objectContaining({
          line: 12,
          column: 1,
          severity: "error",
          rule: "heading",
          message:
            'this heading is not one that is known to be public, and the tool cannot know who may read what follows: write "## Further: …" with its words if everybody may, "## Position", "## Ask", "## Common position" or "## Asks" if it is one of these, or put its text between ":::internal" and ":::"',
        }),
      ]);
    },
  );

  test.each([
    "**Позиция:** CANARY",
    "Просьба: CANARY",
    "**Наша позиция** — CANARY",
    "Біздің ұстаным: CANARY",
    "Iltimos: CANARY",
    "**Lập trường:** CANARY",
    "**입장:** CANARY",
    "**立场：**CANARY",
    "レッドライン：CANARY",
    "Posición: CANARY",
    "**Kırmızı çizgiler:** CANARY",
    "> [!warning] Internal\n> CANARY",
    "> [!internal]\n> CANARY",
    "> [!note]- Внутреннее\n> CANARY",
    "> [!info] Our line\n> CANARY",
    "<details>\n<summary>Internal</summary>\nCANARY\n</details>",
    "<details><summary>Ndani</summary>CANARY</details>",
    "Note (internal): CANARY",
    "Kumbuka (ndani): CANARY",
    "SIRI! CANARY",
    "Конфиденциально! CANARY",
    "Do not publish CANARY",
    "USICHAPISHE CANARY",
    "შიდა – CANARY",
    "**მხოლოდ ჩვენთვის** CANARY",
    "🔒 CANARY",
    "@@interno CANARY",
    "Words. Internal: CANARY",
    "| a | b |\n| - | - |\n| interno: CANARY | c |",
    "<details><summary>Красные линии</summary>\nCANARY\n</details>",
    "Private – CANARY",
    "- Sensitive – CANARY",
    "Secret. CANARY",
    "NB! Internal. CANARY",
    "NB: Internal. CANARY",
    "Words. Internal – CANARY",
    "Between us, CANARY",
    "Entre nós, CANARY",
    "Words. Entre nous : CANARY",
    "Off the record, CANARY",
    "Please don’t share: CANARY",
    "`siri` CANARY",
    "Words before.\n`internal` CANARY",
    "[siri] CANARY",
    "CANARY (siri)",
    "Words [siri] CANARY",
    "CANARY (do not publish).",
    "CANARY – not for publication",
    "CANARY #internal",
    "(nội bộ) CANARY",
    "Lưu ý nội bộ: CANARY",
    "Không công bố. CANARY",
    "Lập trường của nhóm: CANARY",
    "Só para nós: CANARY",
    "Para uso do grupo: CANARY",
    "(só para a delegação) CANARY",
    "Se perguntarem: CANARY",
    "Plano B: CANARY",
    "Ghi chú riêng: CANARY",
    "Fiji (in confidence): CANARY",
    "| Country | Position of the group |\n| - | - |\n| a | CANARY |",
    "| Artigo | Posição do grupo |\n| - | - |\n| a | CANARY |",
    "| სახელმწიფო | პოზიცია |\n| - | - |\n| a | CANARY |",
    "| a | b |\n| - | - |\n| პოზიცია | CANARY |",
  ])("%s: reads like its label", (body) => {
    expect(publicWords(`Summary.\n\n${body}`)).not.toContain("CANARY");
  });

  test.each(CLOSE)("%s: is withheld and an error until the writer says which", (name) => {
    const body = bodyOf(below(name));
    for (const kind of KINDS) {
      const { problems, words } = judged(body, kind);
      expect(problems).toEqual([3]);
      expect(words).not.toContain("CANARY");
    }
  });

  test("such names are errors of the check at their lines", async () => {
    const names = [...CLOSE_EAST, ...CLOSE].filter((_, index) => index % 5 === 0);
    for (const [file, { findings }] of await checkAll(filesOf(names.map(below))))
      expect(
        findings.map(({ line, rule, severity }) => [line, rule, severity]),
        file,
      ).toEqual([[12, "heading", "error"]]);
  });

  const LABELS =
    "Internal|Internal note|For internal use only|Do not publish|Interne|Note interne|À ne pas diffuser|Usage interne|Notre position|Éléments de langage|Lignes rouges|Position de repli|Nota interna|Nuestra línea roja|Vertraulich|Конфиденциально|ملاحظة داخلية|سرّي|موقفنا|内部".split(
      "|",
    );
  const LABELLED: readonly [string, (label: string) => string][] = [
    ["before a colon", (label) => `${label}: CANARY.`],
    ["before a colon with a no-break space", (label) => `${label}\u00A0: CANARY.`],
    ["in bold", (label) => `**${label} :** CANARY.`],
    ["in brackets", (label) => `(${label}) CANARY.`],
    ["in square brackets", (label) => `[${label}] CANARY. [/${label}]`],
    ["as an item", (label) => `- one\n- ${label} – CANARY.`],
    ["as a later line", (label) => `Words before.\n${label}: CANARY.`],
  ];

  test.each(LABELLED)("a label of such words %s withholds them", async (_, write) => {
    const bodies = LABELS.map((label) => `Summary.\n\n${write(label)}`);
    expect(exposing(bodies)).toEqual([]);
    for (const { findings } of (await checkAll(filesOf(bodies.slice(0, 4)))).values()) {
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["heading", "error"]]);
      expect(JSON.stringify(findings)).not.toContain("CANARY");
    }
  });

  test("others are as public as they are written", async () => {
    const body = `Summary.\n\n${OPEN.map((name, index) => `## ${name}\n\nShown ${index}.`).join("\n\n")}`;
    expect((await checked(body)).findings).toEqual([]);
    for (const kind of KINDS) {
      const { problems, words } = judged(bodyOf(body), kind);
      expect(problems).toEqual([]);
      for (const index of OPEN.keys()) expect(words).toContain(`Shown ${index}.`);
    }
  });

  const labelled = (label: string, form: number) => `Summary.\n\n${LABEL_FORMS[form]?.(label)}`;
  const formOf = (label: string) => RUN_IN_LABELS.indexOf(label) % LABEL_FORMS.length;
  const oneForm = bodiesTogether(RUN_IN_LABELS.map((label) => labelled(label, formOf(label))));

  test.each(RUN_IN_LABELS.filter(isTried))("%s: is a label of words for some readers only", async (label) => {
    const bodies = LABEL_FORMS.map((_, form) => labelled(label, form));
    expect(exposing(bodies, ["proposal", "conference"])).toEqual([]);
    const { findings } = await oneForm(labelled(label, formOf(label)));
    // What follows a label on a line of its own may be another one.
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings)
      expect(finding).toMatchObject({ rule: "heading", severity: "error", confidential: true });
    expect(JSON.stringify(findings)).not.toContain("CANARY");
  });

  const undecided = (body: string) => `Summary.\n\n${body}`;
  const decided = (body: string) => [
    `Summary.\n\n## Further: Words\n\n${body}`,
    `Summary.\n\n## Ask\n\n${body}`,
    `Summary.\n\n:::internal\n${body}\n:::`,
  ];
  const unlisted = bodiesTogether(UNLISTED_LABELS.flatMap((body) => [undecided(body), ...decided(body)]));

  test.each(UNLISTED_LABELS.filter(isTried))(
    "%s: is a label in a language that the tool cannot judge, so its writer says for whom it is",
    async (body) => {
      const { body: read, findings } = await unlisted(undecided(body));
      expect(publicLines(read)).not.toContain("CANARY");
      expect(findings[0]).toMatchObject({ line: 12 });
      for (const finding of findings)
        expect(finding).toMatchObject({
          severity: "error",
          rule: "heading",
          message: expect.stringMatching(
            /^(?:the (?:word in this place looks|\d words from this place on look)|this line has what looks) like a label or remark.*, and the tool cannot know who may read the text, so that no report quotes it: /,
          ),
        });
      for (const open of decided(body)) expect((await unlisted(open)).findings).toEqual([]);
    },
  );

  test.each(SLIPS.filter(isTried))(
    "%s: a letter from a word for some readers only, it is judged like it",
    async (words) => {
      const bodies = [`## ${words}\n\nCANARY`, `${words}: CANARY`, `- **${words}:** CANARY`].map(undecided);
      expect(exposing(bodies)).toEqual([]);
      expect(filesWithErrors((await load(filesOf(bodies))).findings)).toEqual(Object.keys(filesOf(bodies)));
    },
  );

  test("an ordinary sentence with a colon is no label", async () => {
    const ways: ((sentence: string) => string)[] = [
      (sentence) => sentence,
      (sentence) => `- ${sentence}`,
      (sentence) => `Words before.\n${sentence}`,
      (sentence) => `> ${sentence}`,
    ];
    const bodies = ways.map((write) => ["Summary.", ...ORDINARY.map(write)].join("\n\n"));
    expect((await load(filesOf(bodies))).findings).toEqual([]);
  });

  test("words of prose are no headings", async () => {
    const body = [
      "They ask: who pays? The position of Kenya is known.",
      "**Positions.** The record gives none. **As adopted**, it says more.",
      "The group's\nposition\nis printed below. It asks for more.",
      "- Reasons: none\n- Sources: two\n- Requests to the Director: three",
      "| Position | Ask |\n| - | - |\n| one | two |",
      "*requests the Director*\n\n*asks Member States*\n\n**Note:** words.",
      "Audit interne : le Conseil le demande.\n\n(Annexe 2) Suite.\n\n[1] Une note.",
      "Recommandation : aucune.\n\n- Conseil : un\n- Secteur privé : deux\n\nNote : rien.\n\n(COM5) Words.",
      "Asks for a new resolution\n\nAsks for three things: a register, a report and a forum.\n\nAsks to amend it: the Director reports.",
      "**Restricted** access remains. **Private** operators gain.\n\n**Internal** displacement is a risk.",
      "- internal\n- external\n\n- Private: 30\n- Public: 20",
      "Position of the Russian Federation: it opposes the text.\n\n**Position of Kenya:** it supports it.",
      "Fallback to 3G: operators need it.\n\nConfidential data: the operator keeps them.\n\nInternal waters – see UNCLOS.",
      "A. First option\n\nII. Text\n\nPart 2: Text\n\nLine 12: struck out.\n\nMembers only vote in person.",
      "| | CITEL | CEPT |\n| - | - | - |\n| Position | supports | opposes |",
      "| Networks | Share |\n| - | - |\n| Private | 3 |\n| Internal | 4 |",
      "| State | Position of Member States |\n| - | - |\n| one | two |\n\n`MOD` and `internal` are words of the format.",
      '```json\n{"position": "none"}\n```\n\n```yaml\nask: none\n```',
      "Kenya requests:\n\n- one\n- two\n\nThe Council asks:\n\n- A: one\n- Tasks: two",
    ].join("\n\n");
    expect((await checked(`Summary.\n\n${body}`)).findings).toEqual([]);
  });
});

/** Names under which somebody keeps words for the group, as a line or before the words. */
const KEPT =
  "Internal|Internal note|Internal notes|For internal use only|Confidential|Strictly confidential|Not for publication|Embargoed|Private note|Group only|For delegations only|Note interne|Confidentiel|Nota interna|Uso interno|Vertraulich|Для служебного пользования|Конфиденциально|للاستخدام الداخلي|سري".split(
    "|",
  );

describe("a label of words that are not for everybody", () => {
  const ways: [string, (name: string) => string][] = [
    ["as a line", (name) => name],
    ["in capitals", (name) => `${name.toUpperCase()}:`],
    ["in brackets", (name) => `[${name}]`],
    ["in bold", (name) => `**${name}**`],
    ["before its words", (name) => `${name}: CANARY.`],
    ["in bold before its words", (name) => `**${name}:** CANARY.`],
    ["in a list", (name) => `- **${name}**: CANARY.`],
    ["in a quotation", (name) => `> ${name} – CANARY.`],
    ["as a callout", (name) => `!!! ${name}`],
    ["as the language of code", (name) => `\`\`\`${name.toLowerCase()}\nCANARY.\n\`\`\``],
    ["as a tag", (name) => `<${name.toLowerCase()}>\nCANARY.`],
  ];
  test.each(ways)("%s: withholds what follows, and is an error", async (_, write) => {
    const bodies = KEPT.map((name) => `Summary.\n\n${write(name)}\n\nCANARY.`);
    expect(exposing(bodies, KINDS)).toEqual([]);
    const files = filesOf(bodies.slice(0, 4));
    const { findings } = await load(files);
    expect(filesWithErrors(findings)).toEqual(Object.keys(files));
    expect(JSON.stringify(findings)).not.toContain("CANARY");
  });

  it("may stand in a block, which keeps its words", async () => {
    const body = "Summary.\n\n:::delegation\n**For delegations only:** CANARY.\n:::";
    expect(publicWords(body)).not.toContain("CANARY");
    expect((await checked(body)).findings).toEqual([]);
  });
});

test("words below the name of a column or row of what only some may read are withheld", () => {
  for (const name of [
    "Red lines",
    "Fallback",
    "Talking points",
    "Our ask",
    "Confidential",
    "Internal notes",
  ]) {
    expect(publicWords(`Summary.\n\n| Group | ${name} |\n| - | - |\n| a | CANARY |`)).not.toContain("CANARY");
    expect(publicWords(`Summary.\n\n| a | b |\n| - | - |\n| ${name}: | CANARY |`)).not.toContain("CANARY");
  }
});

test("a Brief never holds words below a restricted heading, whatever stands around them", () => {
  const noise = fc.constantFrom(
    "Words.",
    "- a\n- b",
    "> quoted",
    "---",
    "***",
    "===",
    "### More",
    "## Background",
    "Words\n---",
    "    code",
    "```\ncode\n```",
    "\\## x",
    "<!-- c -->",
    "[a]: https://a.org",
    "[^1]: note",
    "| a |\n| - |\n| b |",
    ":::internal\nCANARY\n:::",
    ":::internal\n## Text\n\nCANARY\n:::",
  );
  const restricted = fc.tuple(
    fc.constantFrom("Ask", "Position"),
    fc.constantFrom(...WAYS.map(([, write]) => write), (name: string) => `## ${name}`),
  );
  fc.assert(
    fc.property(
      fc.array(noise, { maxLength: 4 }),
      restricted,
      fc.array(noise, { maxLength: 6 }),
      fc.constantFrom("\n", "\n\n"),
      (before, [name, write], after, gap) => {
        const hidden = after.map((each) => `${each}${gap}CANARY.`).join(gap);
        const text = ["Summary.", ...before, write(name), "CANARY.", hidden].join(
          gap === "\n" ? "\n\n" : gap,
        );
        expect(publicLines(bodyOf(text))).not.toContain("CANARY");
      },
    ),
    { numRuns: 50 },
  );
});

describe("emphasised words that begin a paragraph or item and announce what is kept", () => {
  const names =
    "Internal|internal|Confidential|Restricted|Private|Sensitive|Internal note|Strictly confidential|Interne|Confidentiel|Note interne|Interno|Confidencial|Nota interna|Внутреннее|Конфиденциально|داخلي|سري|内部|机密".split(
      "|",
    );
  const forms: [string, (name: string) => string][] = [
    ["in italics", (name) => `*${name}*`],
    ["in italics with low lines", (name) => `_${name}_`],
    ["in bold", (name) => `**${name}**`],
    ["in bold with a full stop", (name) => `**${name}.**`],
    ["in bold italics", (name) => `***${name}***`],
    ["struck out", (name) => `~~${name}~~`],
    ["struck out and in bold", (name) => `~~**${name}**~~`],
    ["in brackets", (name) => `(${name})`],
    ["in square brackets", (name) => `[${name}]`],
    ["in brackets and in bold", (name) => `**[${name}]**`],
    ["as code", (name) => `\`${name}\``],
    ["as code in bold", (name) => `**\`${name}\`**`],
  ];
  /** What makes a paragraph, an item and a quotation begin with words. */
  const places = ["", "- ", "> "];
  test.each(forms)("%s: an error, whatever follows, and nobody reads it", async (_, emphasise) => {
    const rests = ["CANARY", "everyone agrees with the CANARY."];
    // Of the 72 of a name it stands in 12: in each form, four times in each place, and six times before each of both.
    const form = forms.findIndex(([, other]) => other === emphasise);
    const bodies = names.map((name, index) => {
      const place = places[(index + form) % places.length];
      const rest = rests[(index + Math.floor(form / 2)) % rests.length];
      return `Summary.\n\n${place}${emphasise(name)} ${rest}`;
    });
    expect(exposing(bodies)).toEqual([]);
    const files = filesOf(bodies.slice(0, 6));
    expect(filesWithErrors((await load(files)).findings)).toEqual(Object.keys(files));
  });

  test.each([
    "Note to colleagues: CANARY",
    "Note to colleagues CANARY",
    "**Note to colleagues** CANARY",
    "Note to the team: CANARY",
    "3.1 *Internal* CANARY",
    "**Confidental** CANARY",
    "Note aux collègues : CANARY",
    "Nota para los colegas: CANARY",
    "Заметка для коллег: CANARY",
  ])("%s is one, too", (line) => {
    expect(publicWords(`Summary.\n\n${line}`)).not.toContain("CANARY");
  });

  test.each([
    "Internal: words.",
    "*Internal* words.",
    "## Ask\n\nWords.\n\n## Reasons\n\nWords.",
    "Ішкі: words.",
  ])("%j: a person chooses who reads it, so that no suggestion publishes it", async (words) => {
    const { findings } = await checked(`Summary.\n\n${words}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.suggestion).toBeUndefined();
    expect(findings[0]?.message).toMatch(/use other words$|## Further: …/);
  });

  test.each([
    "The text is short.\n---",
    "The text is short\n=======",
    "The text is short.\n===",
    "We ask for more.\n---",
    "They met\nin Baku.\n---",
  ])("%j: the message names the line that makes the words a heading, and what removes it", async (words) => {
    const { findings } = await checked(`Summary.\n\n${words}\n\nMore.`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: "heading", severity: "error" });
    expect(findings[0]?.message).toMatch(
      /^the line of --- or === below these words turns them into a heading, .* insert an empty line between them and that line, or remove it /,
    );
    expect((await checked(`Summary.\n\n${words.replace(/\n[-=]+$/, "")}\n\nMore.`)).findings).toEqual([]);
  });

  test("other words in emphasis are none", async () => {
    const bodies = [
      "*Internal audit* is a function of the Union.",
      "*Internal* audit is a function of the Union.",
      "**Private sector** participation grows.",
      "**Private** sector participation grows.",
      "**Private** and public partners pay.",
      "**Private** operators gain.",
      "*International* cooperation grows.",
      "**Internet** exchange points grow.",
      "3.1 *Internal* audit grows.",
      "*Intervals* of a year remain.",
      "**Lobbying** is a trade.",
      "~~International~~ Regional cooperation grows.",
      "**Restricted access** remains.",
      "**Restricted** access remains.",
      "*Secretariat* staff help.",
      "**Delegations** took note.",
      "**Note** to the table: none.",
      "[International] cooperation grows.",
      "*Аудит* завершён.",
      "*Secteur privé* : trois projets.",
      "Words that speak of\n**internal** affairs, or of a risk that is\n*internal* to a network.",
    ];
    const items = bodies.map((words) => `- ${words.replaceAll("\n", "\n  ")}`);
    const files = filesOf([bodies, items].map((written) => ["Summary.", ...written].join("\n\n")));
    expect((await load(files)).findings).toEqual([]);
  });
});

const FOR_WHOM =
  "For Bolivia|Para Bolivia|A Bolivia|Para Chile|Para Chile y Bolivia|Bolivia: para Chile|Para o Brasil|Ao Brasil|À Bolívia|Para la reunión|A la reunión|A los Estados miembros|Para el Consejo|Para sa Pilipinas|Pour le Togo|Pour la réunion|À la réunion|À l’Assemblée|Au Togo|Au Conseil|To Kenya|To the Council|To: Kenya|Für Kenia|Für die Sitzung|Per l’Italia|All’Italia|Voor Nederland|Vir Kenia|Для Кении|Для заседания|За България|За Србију|Za Srbiju|Dla Polski|Pro Česko|Pentru România|Kwa Kenya|Untuk Indonesia|Türkiye için|للكويت|إلى الكويت|للمجلس|برای ایران|致美国".split(
    "|",
  );

test.each(FOR_WHOM)("## %s: a heading that states for whom a section is, is not known as public", (words) => {
  expect(bodySections(bodyOf(`Summary.\n\n## ${words}\n\nCANARY`), "proposal").at(5).name).toBe("withheld");
  expect(bodySections(bodyOf(`Summary.\n\n### ${words}\n\nCANARY`), "proposal").at(5).name).toBe("withheld");
});

test.each(["For Bolivia", "Para Bolivia", "Pour la réunion", "Для Кении", "To the Council"])(
  "**%s** on a line of its own is not either",
  (words) => {
    expect(bodySections(bodyOf(`Summary.\n\n**${words}**\n\nCANARY`), "proposal").at(5).name).toBe(
      "withheld",
    );
  },
);

test.each([
  "Para 5",
  "Para. 5 and 6",
  "A) Bolivia",
  "A proposta",
  "A Conferência",
  "À propos",
  "Relation to Resolution 130",
  "Bolivia y Chile",
])("## %s: others with the same words are", (words) => {
  expect(bodySections(bodyOf(`Summary.\n\n## ${words}\n\nText.`), "proposal").problems).toEqual([]);
});

test("each of several headings that are not known gets the same message, unless a restricted section is open", () => {
  const kinds = (markdown: string) =>
    bodySections(bodyOf(markdown), "proposal").problems.map(({ kind, line }) => [kind, line]);
  const unknown = "## Χρονοδιάγραμμα\n\nΚείμενο.\n\n## Επόμενα βήματα\n\nΚείμενο.\n\n### Nächstes\n\nText.";
  expect(kinds(`Summary.\n\n${unknown}`)).toEqual([
    ["unlisted", 3],
    ["unlisted", 7],
    ["unlisted", 11],
  ]);
  expect(kinds(`Summary.\n\n## Ask\n\n${unknown}`).map(([kind]) => kind)).toEqual([
    "inside",
    "inside",
    "inside",
  ]);
  expect(kinds(`Summary.\n\n## Χρονοδιάγραμμα\n\nΚείμενο.\n\n## Our red lines\n\nText.`)).toEqual([
    ["unlisted", 3],
    ["close", 7],
  ]);
});
