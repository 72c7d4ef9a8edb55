import { describe, expect, test } from "vitest";
import { scanAudienceFences } from "../../../src/corpus/audience/fences.ts";
import { parseMarkdown, withoutMarkers } from "../../../src/corpus/markdown/parse-body.ts";
import { stateByCode } from "../../../src/corpus/schema/reference-parsers.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { remembered } from "../../../src/corpus/sections/folded-letters.ts";
import { treatyLabelMeaning } from "../../../src/corpus/sections/label-lines.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import type { BodyKind } from "../../../src/corpus/sections/section-names.ts";
import type { Body } from "../../../src/corpus/types.ts";
import { amount, examples, isTried } from "../../gate.ts";
import { expectLinear } from "../../linear.ts";
import { diagnose, issue, load, proposal } from "../small-conference.ts";

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
  test.each(FORMS)("%s: an error, and no brief contains them", (form, write) => {
    const first = FORMS.findIndex(([other]) => other === form);
    const names = UNKNOWN_NAMES.filter((_, index) => (first + index) % amount(8, 1) === 0);
    const open = names.map(write).filter((body) => {
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

  const STEPS = [
    "Withdrawn",
    "Retirée",
    "Снято",
    "Отозвано",
    "Retirado",
    "Rejetée",
    "Zurückgezogen",
    "已撤回",
    "Merged",
  ];
  test.each(STEPS)("%s: what became of a proposal is for everybody", (word) => {
    expect(forEveryReader("outcome", `${word}: ATU`)).toEqual({ ok: true, value: `${word}: ATU` });
    expect(judged(`${word} : Res. 130.`).problems).toEqual([]);
    expect(forEveryReader("outcome", `${word}: Ana: wait`).ok).toBe(false);
  });

  test.each(["Lue hier, page: 5", "Read in full, paragraph: 12", "см. документ, страница: 7"])(
    "%s: a place in a document is no label",
    (text) => {
      expect(forEveryReader("history note", text)).toEqual({ ok: true, value: text });
      expect(forEveryReader("history note", `${text}. Ana: wait`).ok).toBe(false);
    },
  );

  test.each(["Draft", "Pending", "Rascunho"])("%s: what is not decided is not", (word) => {
    expect(forEveryReader("outcome", `${word}: they will agree`).ok).toBe(false);
  });

  test.each(["conference", "issue", "outcome"] as const)("in the body of every kind of file: %s", (kind) => {
    expect(judged("Talanoa only: they will agree.", kind).section).toBe("withheld");
  });

  test("the message asks, shows no word of the line, and gives both ways out", async () => {
    expect(
      await diagnose({ "a.md": proposal({}, `${BEFORE}Talanoa only: CANARY moves.`) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:1  error  the 2 words from this place on look like a label or remark because of the colon behind, and the tool cannot know who may read the text, so that no report quotes it: if everybody may, write a plain sentence without that colon, put the text below a heading "## Further: …", or, where they are a label that the texts often have, add them to "labels" in conference.md; if not, put it between ":::internal" and ":::", or below "## Ask" or "## Position"  (heading)
      1 error in 1 file
      "
    `);
  });

  test.each([
    ["Kenya agrees. Ana: they will move.", 15, 3, "the word in this place looks"],
    ["- **Kwa Amina tu** watakubali.", 5, 12, "the 3 words from this place on look"],
    ["| é | Ana: they agree |\n| - | - |\n| b | c |", 7, 3, "the word in this place looks"],
    ["代表团已提交。张伟：他们让步。", 8, 2, "the word in this place looks"],
    ["张伟。他们让步。", 1, 2, "the word in this place looks"],
    [
      "Unklare Punkte: ob der Rat ein Mandat erhält. Der Ansatz (vgl. Tunis-Agenda, Nr. 34 ff. i.V.m. Nr. 69) soll erhalten bleiben.",
      1,
      14,
      "the 2 words from this place on look",
    ],
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
  "Pros: clear mandate. Cons: cost.",
  "Winners: operators. Losers: users.",
  "Plot twist: the RCC withdrew its own proposal.",
  "Update (12 October): the proposal has been revised.",
  "Update (12. Oktober): der Vorschlag ist neu.",
  "Contact: secretariat@example.org",
  "Risk: medium. Likelihood of adoption: high.",
  "**Bottom line:** the text is better than in 2022.",
  "Bottom line: the text is better than in 2022.",
  "**Vote:** 80 for, 20 against.",
  "Vote: 80 for, 20 against.",
  "NB: the French version differs.",
  "NB The figures are for 2025-26.",
  "N.B. figures are for 2025-26.",
  "NB, the annex is in French only.",
  "It ends in May (NB the French version differs).",
  "NB la traduction est provisoire.",
  "nb the figures are for 2025.",
  "nb: the figures are for 2025.",
  "Nb: the figures are for 2025.",
  "n.b. the figures are for 2025.",
  "n. b. the figures are for 2025.",
  "It ends in May (nb the French version differs).",
  "It ends in May, nb the French version differs.",
  "It ends in May – nb the French version differs.",
  "It isn't new: PP-18 turned down the same text.",
  "It’s a new text: PP-18 did not have it.",
  "It wasn’t new: PP-18 turned down the same text.",
  "The fund can't grow: PP-18 froze it.",
  "It won't last: PP-18 froze the fund.",
  "There's a gap: PP-18 left it open.",
  "They're new: PP-18 did not have them.",
  'As the UK put it: "the fund stays".',
  "As the Chair puts it: “the fund stays”.",
  "In the words of Kenya: “the fund stays”.",
  "NASA: no comment. GSMA: supports the text.",
  'A compromise – the word "may" instead of "shall" – was proposed by the Chair.',
  "What can change the Union – what do we want to change? Its structure.",
  "The Chair spoke of the budget – and of the other open points: fees, staff, rooms.",
  "The ATU's Secretary General, Mr. Omo, spoke of z. B. fees.",
  "The fund (NSF: National Science Foundation) pays.",
  "Gagnants : les opérateurs. Perdants : les utilisateurs.",
  "Palabras clave: Internet, gobernanza. Buena noticia: el fondo sigue.",
  "Atualização (12 de outubro): a proposta foi revista.",
  "Кто: Африканская группа. Вкратце: фонд, но добровольный.",
  "Gewinner: Betreiber. Fazit: ein Schritt vorwärts.",
  "حرية التعبير عن الرأي: للجميع حق في ذلك.",
  "6月30日，理事会在日内瓦举行。来自五大洲的代表参加会议。",
];

test("public labels, names and sentences are no error", () => {
  const found = PUBLIC.filter((body) => judged(body).problems.length > 0);
  expect(found).toEqual([]);
});

/** Paragraphs whose first sentence is short, in scripts that set no blanks between words and in Korean. */
const SHORT_SENTENCES = `
该提案修改第197号决议。它要求每两年向理事会提交报告。
第130号决议涉及网络安全。亚太电信组织支持修改。
本提案旨在修订第197号决议，责成秘书长每两年向理事会提交一次报告。有关费用由自愿捐款承担。
越南提出，应当加强对发展中国家的支持。中国和日本在会上表示支持。美国未表态。
该提案建议加强智慧城市标准，支持发展中国家，包括小岛屿发展中国家。该项目占地三百平方米。
该提案修改该决议。它要求每两年向理事会提交报告。
本提案修订PP第130号决议。建议由ITU-T牵头。
越南支持。美国反对。其他国家未发言。
理事会将审议。报告于2027年提交。
费用为50万瑞郎。资金来自自愿捐款。
共有12个国家联署。提案于10月5日提交。
中国提交了文件45。日本提交了文件46。
该文本未获通过。各方将继续磋商。
2018年通过了该决议。2022年作了修订。
会议达成共识。文本获得通过。
新增一段。其余不变。
提案分为两部分。第一部分涉及IPv6，第二部分涉及人工智能。
决议不变。附件更新。
目前没有定义。提案给出了定义。
各国意见不一。主席建议推迟。
這項提案修改第197號決議。它要求每兩年向理事會提交報告。
越南提出修正案。日本表示支持，美國沒有表態。
本提案涉及第 71 號決議。費用由預算支付。
會議於10月5日舉行。共有30國參加。
該決議沒有變動。附件有更新。
秘書長應提交報告。報告應包括統計數據。
費用不明。需要進一步研究。
發展中國家受益。小島國家優先。
亞太電信組織提出了3項提案。其中一項獲得通過。
文件45已撤回。新文件是文件52。
本提案は決議197を改正する。日本は賛成した。
本提案は、決議130の改正を求める。理事会は毎年報告を受ける。
費用は50万スイスフラン。財源は任意拠出金である。
日本が提案した。韓国が支持した。
決議は変わらない。附属書だけが更新される。
共同提案国は12か国。10月5日に提出された。
賛成は30か国。反対はなかった。
2018年に採択された。2022年に改正された。
ITU-Tが担当する。ITU-Dは協力する。
定義がない。本提案は定義を設ける。
新しい段落を加える。その他は変更しない。
審議は続く。結論は出ていない。
理事会が決める。事務総局長が実施する。
この決議は古い。見直しが必要だ。
AIの標準化を進める。途上国を支援する。
이 제안은 결의 197을 개정한다. 이사회는 2년마다 보고를 받는다.
대한민국은 이를 지지한다. 일본도 지지하였다.
비용은 50만 스위스프랑이다. 재원은 자발적 기여금이다.
12개국이 공동 제안하였다. 제안은 10월 5일에 제출되었다.
결의는 변경되지 않는다. 부속서만 갱신된다.
정의가 없습니다. 이 제안은 정의를 둡니다.
회의는 합의에 이르렀다. 문안이 채택되었다.
논의가 계속된다. 결론은 나지 않았다.
ข้อเสนอนี้แก้ไขมติ 197 ให้รายงานต่อสภาทุกสองปี ประเทศไทยสนับสนุน
ข้อเสนอนี้มีผู้ร่วมเสนอ 12 ประเทศ ค่าใช้จ่าย 500,000 ฟรังก์สวิส ยังไม่มีข้อสรุป
มติ 130 เกี่ยวกับความมั่นคงปลอดภัยไซเบอร์ เอพีทีสนับสนุนการแก้ไข
ไม่มีการเปลี่ยนแปลง ภาคผนวกได้รับการปรับปรุง
សំណើនេះកែប្រែសេចក្តីសម្រេច ១៩៧។ ក្រុមប្រឹក្សាទទួលរបាយការណ៍រៀងរាល់ពីរឆ្នាំ។
កម្ពុជាគាំទ្រ។ វៀតណាមក៏គាំទ្រដែរ។
គ្មានការផ្លាស់ប្តូរទេ។ ឧបសម្ព័ន្ធត្រូវបានធ្វើបច្ចុប្បន្នភាព។
ຂໍ້ສະເໜີນີ້ແກ້ໄຂມະຕິ 197 ໃຫ້ລາຍງານທຸກສອງປີ ສປປ ລາວສະໜັບສະໜູນ.
ບໍ່ມີການປ່ຽນແປງ. ເອກະສານຊ້ອນທ້າຍຖືກປັບປຸງ.
ဤအဆိုပြုချက်သည် ဆုံးဖြတ်ချက် ၁၉၇ ကို ပြင်ဆင်သည်။ ကောင်စီသည် နှစ်နှစ်တစ်ကြိမ် အစီရင်ခံစာ ရရှိမည်။
မြန်မာက ထောက်ခံသည်။ ဂျပန်ကလည်း ထောက်ခံသည်။
ပြောင်းလဲမှု မရှိပါ။ နောက်ဆက်တွဲကို ပြင်ဆင်ထားသည်။
各国应加强合作。秘书长将提交年度报告。
沙特阿拉伯提出修改。俄罗斯赞成。
草案共5页。附件另行提供。
本段新增。下段删除。
该基金设在日内瓦。由各国自愿出资。
会费不变。预算略有增加。
2014年釜山会议首次讨论此事。当时未达成一致。
小岛屿国家受益最大。其次是内陆国家。
ITU-D负责。ITU-T配合。
人工智能治理是新议题。各国看法不同。
各方分歧很大。谈判仍在继续。
决议要求公开数据。隐私受到保护。
该国的立场没有变化。其他国家也是如此。
國際電聯應公佈數據。各國應提供資料。
台灣海峽海纜受損。維修需時兩週。
網路安全是重點。共有15國發言。
修正案獲得多數支持。僅三國反對。
主席宣布休會。下次會議於11月舉行。
費用由理事會核定。每年約200萬瑞郎。
議長が合意を発表した。採択は次回となる。
本案は3つの部分から成る。第1部は定義である。
費用負担はない。既存の予算で行う。
地域会合は2回開かれた。日本も参加した。
米国は留保した。英国も同様である。
データの公開を求める。個人情報は保護される。
災害時の通信を確保する。訓練も行う。
女性の参加を促す。目標は2030年。
決議の対象は広い。衛星も含まれる。
資料45に詳しい。付録も参照されたい。
合意は近い。残る論点は費用だけだ。
小島嶼国が多い地域である。海底ケーブルが少ない。
사무총장은 매년 보고한다. 이사회가 이를 검토한다.
일본이 제안하였다. 한국은 찬성하였다.
자료는 공개된다. 개인정보는 보호된다.
회의는 11월에 열린다. 장소는 도하이다.
본 결의는 2006년에 채택되었다. 2022년에 개정되었다.
여성의 참여를 늘린다. 목표는 2030년이다.
ประเทศไทยเสนอแก้ไขมติ ญี่ปุ่นเห็นด้วย
ประธานขอให้เลื่อน การประชุมครั้งต่อไปคือเดือนพฤศจิกายน
มติมีผลปี 2027
สภาจะพิจารณารายงาน
ก่อนหน้านี้ไม่มีบทนิยาม
ຄະນະສະພາຈະພິຈາລະນາລາຍງານ. ກອງປະຊຸມຄັ້ງຕໍ່ໄປແມ່ນເດືອນພະຈິກ.
ລາວສະໜັບສະໜູນ. ໄທກໍສະໜັບສະໜູນ.
គណៈប្រធានប្រកាសសម្រាក។ កិច្ចប្រជុំលើកក្រោយនៅខែវិច្ឆិកា។
ថវិកាមិនប្រែប្រួល។ របាយការណ៍ត្រូវដាក់ជូនរៀងរាល់ឆ្នាំ។
ကုန်ကျစရိတ် မရှိပါ။ အစီရင်ခံစာ နှစ်စဉ် တင်ပြရမည်။
马来西亚赞成。新加坡弃权。
韩国提案。日本联署。
Res. 130不变。Res. 131删除。
决定推迟。原因不明。
无需新资金。现有资金足够。`;

test("a short sentence in a script without blanks, or in Korean, is no label", () => {
  const found = SHORT_SENTENCES.trim()
    .split("\n")
    .filter((body) => judged(body).problems.length > 0);
  expect(found).toEqual([]);
});

test("names and remarks before a full stop of such a script are errors", () => {
  const remarks = `
张伟。他们让步。
張偉。他們讓步。
老王。他们让步。
李可。他们让步。
内部。他们将让步。
保密。他们让步。
绝密。他们让步。
本组。他们让步。
草稿。他们让步。
提醒。他们让步。
底线。他们让步。
我方底线。他们让步。
李明说明。他们让步。
小李留言。他们让步。
给王芳。他们让步。
致同事。他们让步。
中国代表团王芳的留言。他们让步。
张伟 2026年。他们让步。
张伟（外交部）。他们让步。
张伟、李明、王芳。他们让步。
【内部批注】他们让步。
（内部意见）他们让步。
仅供内部参考。他们让步。
不要外传。他们让步。
请勿转发。他们让步。
张伟：他们让步。
メモ。彼らは譲歩する。
田中。彼らは譲歩する。
田中さん。彼らは譲歩する。
田中さんへ。彼らは譲歩する。
極秘。彼らは譲歩する。
部外秘。彼らは譲歩する。
下書き。彼らは譲歩する。
要確認。彼らは譲歩する。
内輪用。彼らは譲歩する。
ここだけの話。彼らは譲歩する。
김철수. 그들은 양보한다.
혼다 씨. 그들은 양보한다.
메모. 그들은 양보한다.
내부용. 그들은 양보한다.
대외비. 그들은 양보한다.
우리끼리. 그들은 양보한다.
초안. 그들은 양보한다.
สมชาย: เขาจะยอม
สมชาย. เขาจะยอม
ສົມພອນ. ພວກເຂົາຈະຍອມ.`;
  const open = remarks
    .trim()
    .split("\n")
    .filter((body) => judged(body).section !== "withheld");
  expect(open).toEqual([]);
});

test("public labels in languages of East and South-East Asia", () => {
  const labels = `
第77号决议
修改第197号决议
越南支持该提案
10月5日提交
共有30个国家参加
決議197の改正
結果：通过。
来源：国际电联
（来源：国际电联）
(Nguồn: ITU)
（出典：ITU）
（資料來源：國際電聯）
出典：総務省
Nguồn: Liên minh Viễn thông Quốc tế.
Lưu ý: văn bản này chưa chính thức.
Catatan: Malaysia abstain dalam pemungutan suara.
Tuan rumah: Qatar.
Nước chủ nhà: Qatar.
东道国：卡塔尔。
開催国：カタール。
Sumber: ITU.
(Sumber: ITU)
(Pinagmulan: ITU)
หมายเหตุ: ข้อความนี้ยังไม่เป็นทางการ
(ที่มา: ITU)
출처: ITU
(출처: ITU)
참고: 이 문안은 공식 문안이 아니다.
비고: 일본은 기권하였다.
注：本文本尚非正式文本。
备注：日本弃权。
※この案文は正式なものではない。
注記：日本は棄権した。
備考：日本は棄権した。
Ví dụ: Res. 130.
Contoh: Res. 130.
例：决议130。
Kết quả: được thông qua.
Hasil: diterima.
結果：採択。
결과: 채택.
Bối cảnh: nghị quyết có từ năm 2006.
Latar belakang: resolusi ini sejak 2006.
背景：该决议始于2006年。
背景：この決議は2006年に採択された。
배경: 이 결의는 2006년에 채택되었다.`;
  expect(
    labels
      .trim()
      .split("\n")
      .filter((body) => judged(body).problems.length > 0),
  ).toEqual([]);
});

/** Remarks that begin with the words of public labels, or have their form. */
const NEARLY_PUBLIC = [
  "Update for the team: they agree.",
  "Update for members: they agree.",
  "Update (for Ana): they agree.",
  "Update from Ana: they agree.",
  "Good news for us: they agree.",
  "Fun fact for colleagues: they agree.",
  "Winners for us: they agree.",
  "Contact Ana: they agree.",
  "Bottom line for us: we keep resolves 4.",
  "Our bottom line: the text is better.",
  "Bottom line: we can live with a fund.",
  "Bottom line: no treaty.",
  "Bottom line: the text must go.",
  "They agree (bottom line).",
  "**Bottom line:** we can live with a fund.",
  "Bottom line:\n\n- no treaty",
  "Vote: against.",
  "**Vote:** against.",
  "Vote: 2 of us abstain.",
  "NB only for us: the text changes.",
  "NB: we drop the text.",
  "NB: they drop the text.",
  "NB – the French version differs.",
  "NB: text not public.",
  "NB the text is internal.",
  "N.B. the table is for the group only.",
  "NB the figures are for Kenya only.",
  "NB: fallback text in the annex.",
  "NB: keep this text within the group.",
  "NB Ana has the figures.",
  "NB check the figures of Kenya.",
  "NB Kenya will yield.",
  "nb only for us: the text changes.",
  "nb: we drop the text.",
  "n.b. they drop the text.",
  "Nb: text not public.",
  "It ends in May (nb the text is internal).",
  "It ends in May, nb the table is for the group only.",
  "It ends in May – nb the figures are for Kenya only.",
  "nb fallback text in the annex.",
  "nb: keep this text within the group.",
  "n.b. Ana has the figures.",
  "Nb: check the figures of Kenya.",
  "It ends in May (nb Kenya will yield).",
  "It ends in May, nb do not cite the figures.",
  "It ends in May – nb ne pas citer les chiffres.",
  "NB: do not cite the figures.",
  "nb – the French version differs.",
  "It isn't public: they yield.",
  "This isn’t for the press: Kenya yields.",
  "This isn't to be shared. They yield.",
  "It's for us only: they yield.",
  "They're for us only: they yield.",
  "We're alone: they yield.",
  "That's confidential: they yield.",
  "Don't share: they yield.",
  "We won't publish: they yield.",
  "(isn't public) They yield.",
  "As Ana put it: “they yield”.",
  "As our minister put it: “they yield”.",
  "As the UK put it to us: “they yield”.",
  "As the UK put it: they yield.",
  "In the words of Ana: “they yield”.",
  "It ends in May (NB the text is for us).",
  "NASA POZICIJA: oni ce pristati.",
  "Nasa pozicija: oni ce pristati.",
  "APC only: they agree.",
  "AMJ: they agree.",
  "(AMJ: they agree)",
  "Ana – they agree – is right.",
  "Confidential remarks – they agree – are below.",
  "They agree – what do we tell them?",
  "They agree – and Ana: they move.",
  "Note for Dr. Juma: they yield.",
  "Dr. Juma: they yield.",
  "Ask Ana Juma: they yield.",
  "Ana to read this: they yield.",
  "If it fails: accept B.",
  "When asked: no.",
  "Nota de Ana: aceptan.",
  "Did you know for us: they agree.",
  "Bajo reserva: aceptan.",
  "小李，请看。他们会同意。",
];

test("what nearly has the words of a public label is an error", () => {
  expect(NEARLY_PUBLIC.filter((body) => judged(body).section !== "withheld")).toEqual([]);
});

test("a value of letters without a blank takes time in proportion", async () => {
  // With a search from each of its letters, 10,000 of them took 20 seconds.
  await expectLinear((size) => expect(forEveryReader("note", "が確認".repeat(size)).ok).toBe(true), 500);
});

test("lines full of what could begin a label take time in proportion", async () => {
  for (const piece of ["a. B: ", "(a: b) ", "*a* b. ", "[a] ", "a – ", "Internal ", "： "])
    await expectLinear((size) => judged(piece.repeat(size)), 100, piece);
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
  "!!! They yield !!!",
  "The fund stays.\n\n## Background\n\n??? They yield, says Ana ???",
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
  const ALL_PARTS = [...PUBLIC, ...OF_DELEGATIONS].filter((_, index) => index % amount(4, 1) === 0);
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

  test.each(ALL_PARTS)("%s: remarks and labels of the group are errors", (...part) => {
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

  test.each(PUBLIC)("%s: it states what it is, in each language as in English", (...part) => {
    const stated = [
      "Nous appuyons : le texte est clair.",
      "Nous appuyons la proposition : le texte est clair.",
      "Nous soutenons cet amendement : le texte est clair.",
      "Nous sommes pour : le texte est clair.",
      "Nous nous opposons : le registre sort du mandat.",
      "Appui : le texte est clair.",
      "**Nous appuyons :** le texte est clair.",
      "Apoyamos: el texto es claro.",
      "Nos oponemos a la propuesta: el texto es largo.",
      "Apoiamos a proposta: o texto é claro.",
      "Wir unterstützen: der Text ist klar.",
      "Wir unterstützen den Vorschlag: der Text ist klar.",
      "Wir lehnen ab: der Text ist lang.",
      "Поддерживаем: текст ясен.",
      "Мы против: текст длинный.",
      "نؤيد المقترح: النص واضح.",
      "نحن نؤيد: النص واضح.",
      "我们支持该提案：案文明确。",
      "Sosteniamo: il testo è chiaro.",
      "Wij steunen: de tekst is duidelijk.",
      "Vi er imot: teksten er lang.",
      "Popieramy: tekst jest jasny.",
      "Подкрепяме: текстът е ясен.",
      "Підтримуємо: текст ясний.",
      "Destekliyoruz: metin açık.",
      "Қолдаймыз: мәтін анық.",
      "支持します：案文は明確です。",
      "지지합니다: 문구가 명확합니다.",
      "Kami mendukung: teksnya jelas.",
      "Tunaunga mkono: maandishi ni wazi.",
    ];
    expect(stated.filter((words) => problems(part, words).length > 0)).toEqual([]);
    const remarks = [
      "Nous appuyons, entre nous : le texte.",
      "Nous appuyons (interne) : le texte est clair.",
      "Nous soutenons – interne : le texte.",
      "Nous appuyons le texte de Fatou : il est clair.",
      "Apoyamos a Marisol: el texto.",
      "Nos oponemos, solo para nosotros: el texto.",
      "Somos contra, entre nós: o texto.",
      "Wir sind dafür, nur für uns: der Text.",
      "Мы за, между нами: текст.",
      "Поддерживаем Нино: текст.",
      "Возражаем (не для печати): текст.",
      "ندعم (داخلي): النص.",
      "我们支持（内部）：案文。",
      "Tunaunga mkono (siri): maandishi.",
      "We support it, between us: it is short.",
      "Nous céderons : le texte est clair.",
    ];
    expect(remarks.filter((words) => problems(part, words).length === 0)).toEqual([]);
    const elsewhere = [
      "Nous appuyons : le texte est clair.",
      "Apoyamos: el texto es claro.",
      "Мы против: текст длинный.",
    ];
    const analysis: Part = ["an analysis", "## Analysis\n\n", "proposal", agreed];
    expect(elsewhere.filter((words) => problems(analysis, words).length === 0)).toEqual([]);
  });

  test.each(ALL_PARTS)("%s: its last short line needs no full stop", (...part) => {
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
      "지지해 주시기 바랍니다.",
      "賛成してください。",
      "Дэмжинэ үү.",
      "Колдоп бериңиз.",
    ];
    expect(labels.filter((words) => problems(part, words).length > 0)).toEqual([]);
  });

  test.each(ALL_PARTS)("%s: what delegations may not see is an error", (...part) => {
    const remarks = [
      "Not to be shown to delegations.",
      "Do not show this to delegations.",
      "Not for delegations.",
      "代表団には見せないこと。",
      "대표단에 보여주지 말 것.",
      "请勿提供给代表团。",
      "Делегацид өгч болохгүй.",
      "Делегацияга бербегиле.",
      "Делегацияларға көрсетпеңіздер.",
      "Ne pas montrer aux délégations.",
      "No mostrar a las delegaciones.",
      "Não mostrar às delegações.",
      "Не показывать делегациям.",
      "Nicht den Delegationen zeigen.",
      "Niet aan delegaties laten zien.",
      "Pa montre delegasyon yo.",
      "Jangan tunjukkan kepada delegasi.",
      "Không cho đoàn xem.",
      "لا يعرض على الوفود.",
    ];
    expect(remarks.filter((words) => problems(part, words).length === 0)).toEqual([]);
  });

  test.each(ALL_PARTS)("%s: a reference in brackets is that of a sentence, as in a summary", (...part) => {
    const references =
      "(т. 4) (т. 1 и т. 3) (ал. 2) (с. 3) (пп. 4–6) (стр. 3) (абз. 2) (п. 4 бис) (op. 4) (paragraph 4 bis) (point 4 bis) (pct. 4 bis) (lin. 5) (odst. 3) (ust. 2) (bod 4 bis) (тач. 4) (спіс. 3)".match(
        /\([^()]+\)/g,
      ) ?? [];
    const sentences = [
      "Support the text",
      "Підтримати текст",
      "Soutenir le texte",
      "Подкрепете текста",
      "Support",
    ];
    const written = sentences.flatMap((words) => references.map((place) => `${words} ${place}.`));
    expect(written.filter((words) => problems(part, words).length > 0)).toEqual([]);
    const remarks = [
      "Support (Timur).",
      "Support the text (internal).",
      "Support the text (ask Ana).",
      "(Timur) Support it.",
    ];
    expect(remarks.filter((words) => problems(part, words).length === 0)).toEqual([]);
  });

  const ANNOUNCED = examples(`
We ask delegations to:
The group asks member states to:
We ask delegations to reject:
We ask delegations not to accept:
Nous demandons aux délégations de refuser :
Pedimos às delegações que recusem:
Wir bitten die Delegationen abzulehnen:
Просим делегации отклонить:
نطلب من الوفود رفض:
我们请各代表团拒绝：
Nous demandons aux délégations :
Nous demandons :
Nous demandons aux délégations de :
Nous demandons aux délégués :
Nous demandons aux États membres de :
Nous invitons les délégations à :
Nous invitons les États à :
Nous appelons les délégations à :
Nous leur demandons :
Il est demandé aux délégations de :
Les délégations sont invitées à :
Le groupe demande aux États membres :
Pedimos a las delegaciones:
Pedimos a las delegaciones que:
El grupo solicita a los Estados miembros lo siguiente:
Instamos a las delegaciones a:
Pedimos às delegações:
Pedimos que:
Pedimos às delegações que:
Pede-se às delegações o seguinte:
Demanem a les delegacions:
Chiediamo alle delegazioni di:
Invitiamo gli Stati membri a:
Cerem delegațiilor să:
Wir bitten die Delegationen:
Wir fordern die Delegationen auf:
Die Delegationen werden gebeten:
We vragen de delegaties om:
Vi ber delegationerna att:
Vi beder delegationerne om at:
Vi ber delegasjonene om å:
Pyydämme valtuuskuntia:
Palume delegatsioonidel:
Lūdzam delegācijas:
Prašome delegacijų:
Prosimy delegacje o:
Žádáme delegace, aby:
Žiadame delegácie, aby:
Prosimo delegacije, naj:
Molimo delegacije da:
Молимо делегације да:
Ги молиме делегациите да:
Призоваваме делегациите да:
Просим делегации:
Мы просим делегации:
Призываем государства-члены:
Обращаемся к делегациям с просьбой:
Просимо делегації:
Просім дэлегацыі:
Ζητούμε από τις αντιπροσωπείες:
Kërkojmë nga delegacionet:
Kérjük a delegációkat, hogy:
Delegasyonlardan şunları istiyoruz:
Nümayəndə heyətlərindən xahiş edirik:
Делегациялардан сұраймыз:
Делегациялардан суранабыз:
Төлөөлөгчдөөс хүсэж байна:
نطلب من الوفود:
ندعو الوفود إلى:
نطلب من الدول الأعضاء ما يلي:
از هیئت‌ها درخواست می‌کنیم:
ہم وفود سے درخواست کرتے ہیں کہ:
אנו מבקשים מהמשלחות:
हम प्रतिनिधिमंडलों से अनुरोध करते हैं कि:
আমরা প্রতিনিধিদলগুলোকে অনুরোধ করছি:
हामी प्रतिनिधिमण्डलहरूलाई अनुरोध गर्छौं:
Kami meminta delegasi untuk:
Kami meminta semua negara anggota:
Hinihiling namin sa mga delegasyon na:
Chúng tôi đề nghị các đoàn:
เราขอให้คณะผู้แทน:
我们请各代表团：
我们要求代表团：
我們請各代表團：
各国代表団に次のことを求めます：
대표단에 다음을 요청합니다:
ვთხოვთ დელეგაციებს:
Խնդրում ենք պատվիրակություններին:
Tunaomba wajumbe:
Tunaziomba nchi wanachama:
Sicela izithunywa:
Nou mande delegasyon yo:`);

  test.each(ALL_PARTS)("%s: who asks whom may be above a list, or before what is asked", (...part) => {
    const forms = (words: string) => [
      `${words}\n\n- a report on prices;\n- a limit.`,
      `${words} a report on prices.`,
    ];
    const written = ANNOUNCED.flatMap(forms);
    expect(written.filter((words) => problems(part, words).length > 0)).toEqual([]);
    const remarks = examples(`
Nous demandons aux délégations, entre nous :
Nous demandons à Fatou de :
Nous demandons aux délégations : Timur : ils céderont.
Note pour le groupe : nous demandons aux délégations :
Wir bitten die Delegationen im Vertrauen:
Nur für uns: wir bitten die Delegationen:
Wir bitten die Delegationen von Timur:
We ask delegations to: Timur: they yield.
Tunaomba wajumbe: Timur: watakubali.
Просим делегации: Тимур: они уступят.`);
    const isStopped = (words: string) =>
      problems(part, words).length > 0 || problems(part, `${words}\n\n- a limit.`).length > 0;
    expect(remarks.filter((words) => !isStopped(words))).toEqual([]);
  });

  test("in a text for everybody it announces asks", () => {
    const all: Part = ["a summary", "", "proposal", agreed];
    const written = examples(
      `
Nous demandons aux délégations :
Pedimos às delegações:
Wir bitten die Delegationen:
We ask delegations to:
Просим делегации:
نطلب من الوفود:
Demanem a les delegacions:
Chiediamo alle delegazioni di:
Ζητούμε από τις αντιπροσωπείες:
Tunaomba wajumbe:`,
      "\n",
    );
    expect(written.filter((words) => problems(all, `${words}\n\n- a limit.`).length === 0)).toEqual([]);
  });

  test("of restricted words in a part for delegations no finding states that everybody would read them", async () => {
    const stated = {
      position: "support",
      review: "agreed",
      "reviewed-by": "Ana",
      "reviewed-on": "2026-05-01",
    };
    const parts = ["## Ask\n\n", ":::delegation\n"];
    for (const part of parts) {
      const body = `${BEFORE}${part}Nous voulons :\n\n- a limit.\n${part.startsWith(":") ? "\n:::\n" : ""}`;
      const { findings } = await load({ "a.md": proposal(stated, body) });
      expect(findings.length).toBeGreaterThan(0);
      for (const { message } of findings) expect(message).not.toContain("everybody would read");
    }
  });

  test("a finding about words in brackets names the brackets", async () => {
    const report = await diagnose({
      "a.md": proposal({}, "It adds a fund.\n\n(Talanoa) They agree to the text."),
    });
    expect(report).toContain(
      "12:2  error  the word in this place looks like a label or remark because of the brackets around",
    );
    expect(report).toContain("write them without the brackets, as a part of a plain sentence");
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
      "proposals/pp-26/a.md:18:21  error  the word in this place looks like a label or remark because of the colon behind, and delegations read this part, so that no report quotes it: if they may, write a plain sentence without that colon, or a label that such a part has ("If asked: …", which may be in English in a text of any language); if not, put the text between ":::internal" and ":::"  (heading)
      1 error in 1 file
      "
    `);
    const { findings } = await load(files(`${BEFORE}## Position\n\nFallback: CANARY.`));
    expect(findings).toMatchObject([{ line: 18, column: 1, length: 8, rule: "heading", confidential: true }]);
    expect(findings[0]?.message).toContain("everybody reads this part");
  });
});

test("a judgement that is remembered is that of its own text, however many there are", () => {
  const isLong = remembered((text) => text.length > 3);
  const texts = Array.from({ length: 12_000 }, (_, number) => String(number));
  const judgements = [...texts, ...texts.toReversed()].map((text) => isLong(text) === text.length > 3);
  expect(new Set(judgements)).toEqual(new Set([true]));
});

const linesOf = (text: string) => examples(text);

describe("restrictions in languages of East and South-East Asia: for whom words are, or that they are not to be shared", () => {
  test("in a text of a treaty, before a colon or in brackets", () => {
    const open = linesOf(`
该国应合作【内部批注：此处可让步】
该国应合作（内部意见：此处可让步）
本文（内部メモ：ここは譲歩可）。
本文（※内部メモ：ここは譲歩可）。
本文【内部讨论：可让步】
本文【保密备注：可让步】
本文（內部備註：可讓步）
本文（仅限小组：可让步）
本文（请勿外传：可让步）
本文【机密批注：可让步】
本文（内輪メモ：譲歩可）
本文（関係者限りメモ：譲歩可）
본문(내부 메모: 양보 가능)
본문 (내부 검토 의견: 양보 가능)
본문 (대외비: 양보 가능)
ข้อความ (หมายเหตุภายใน: ยอมได้)
ข้อความ (บันทึกภายใน: ยอมได้)
ข้อความ (ความเห็นภายในกลุ่ม: ยอมได้)
văn bản (ghi chú nội bộ: nhượng bộ)
văn bản (ý kiến nội bộ: nhượng bộ)
văn bản (chỉ nhóm mình: nhượng bộ)
teks (catatan internal: bisa mengalah)
teks (catatan rahasia: bisa mengalah)
teks (hanya untuk kita: bisa mengalah)
teks (khusus internal: bisa)
teks [nota dalaman: boleh]
teksto (tala panloob: puwede)
teksto (para sa atin lang: puwede)
【内部批注】此处可让步
※内部メモ　ここは譲歩可
（不要外传）此处可让步`).filter((line) => treatyLabelMeaning(line) !== "internal");
    expect(open).toEqual([]);
  });

  test("at the start or end of a sentence, in a body and in a value", () => {
    const lines = linesOf(`
Teks ini diperluas (untuk kalangan sendiri).
Teks ini diperluas (jangan disebar).
Bản này mở rộng phạm vi, chỉ trong nhóm mình biết thôi nhé.
Bản này mở rộng phạm vi (chỉ trong nhóm).
Bản này mở rộng phạm vi - chỉ trong nhóm thôi nhé.
Nội bộ, không đăng lên mạng.
Bộ chưa đồng ý, nội bộ thôi.
Teks ini diperluas (khusus untuk kita saja).
Teks ini diperluas, jangan dibagikan dulu ya.
Teks ini diperluas - hanya untuk tim.
Pinalawak ang teksto (sa atin lang).
Pinalawak ang teksto (huwag ibahagi).
Pinalawak ang teksto, para sa grupo lang.
该案扩大范围（仅限小组）。
该案扩大范围，不要外传。
该案扩大范围（请勿转发）。
该案扩大范围（勿外传）。
该案扩大范围（先不要发出去）。
対象を広げる（まだ公表しないでください）。
対象を広げる（名前は出さないで）。
Teks ini diperluas (hapus sebelum terbit).
该案扩大范围——仅供内部。
该案扩大范围（内部掌握）。
該案擴大範圍（請勿外傳）。
該案擴大範圍（僅供內部參考）。
対象を広げる（関係者限り）。
対象を広げる（外部に出さないでください）。
対象を広げる（他言無用）。
対象を広げる（チーム内のみ）。
対象を広げる、口外しないでください。
범위를 넓힌다 (내부용).
범위를 넓힌다 (외부 공유 금지).
범위를 넓힌다 (우리끼리만).
범위를 넓힌다 (팀 내에서만 공유).
ขยายขอบเขต (เฉพาะภายในกลุ่ม)
ขยายขอบเขต (ห้ามแชร์ต่อ)
ขยายขอบเขต (รู้กันเองนะคะ)
ຂະຫຍາຍຂອບເຂດ (ສະເພາະພາຍໃນກຸ່ມ)
ពង្រីកវិសាលភាព (កុំចែករំលែក)
ချဲ့ထွင်သည် (မဖြန့်ဝေပါနှင့်)
ภายในเท่านั้น ไทยจะไม่คัดค้าน
※内部メモ　総務省の了解はまだ取れていない。
内部メモ　彼らは譲歩する。
内部备注　代表团还没有得到指示。
内部备注  代表团还没有得到指示。
部外秘　彼らは譲歩する。
หมายเหตุภายใน ไทยจะไม่คัดค้าน`);
    expect(lines.filter((line) => judged(line).problems.length === 0)).toEqual([]);
    expect(lines.filter((line) => forEveryReader("note", line).ok)).toEqual([]);
  });

  test("in titles, in locators and in the words of pictures", async () => {
    const titles = linesOf(`
Smart cities (ฉบับร่าง ห้ามเผยแพร่ก่อนประชุม)
Smart cities (ฉบับร่าง ห้ามเผยแพร่)
Smart cities (bản nháp nội bộ)
Smart cities (draf, jangan disebar)
Smart cities (draf internal jangan disebarkan dulu)
Smart cities (内部草稿，请勿外传)
Smart cities（内部草稿请勿外传）
Smart cities (下書き、部外秘)
Smart cities (초안, 외부 공유 금지)
Smart cities // em chưa chắc phần này
Smart cities // nội bộ
Smart cities // 张伟再看
Smart cities /* check */`);
    expect(titles.filter((title) => forEveryReader("title", title).ok)).toEqual([]);
    const locators = linesOf(`
page 1 (anh Tevita gửi riêng, đừng nêu tên)
page 1 (anh Tevita gửi riêng, đừng nêu tên anh ấy)
email dari Bu Dewi, jangan dikutip
email dari Bu Dewi, jangan disebut namanya
email dari Bu Dewi, jangan dikutip dulu ya
e-mail from Ms Dewi, not to be quoted
page 1, không trích dẫn
page 1 (không nêu tên)
page 1, xin đừng trích dẫn nguồn
张伟的邮件，请勿引用
张伟的邮件（请勿点名）
第3页（不要写名字）
田中さんのメール、引用不可
田中さんのメール（名前を出さない）
박 선생님 이메일, 인용 금지
이메일 (실명 언급 금지)
อีเมลจากพี่สมชาย ห้ามอ้างอิง
อีเมล (อย่าเอ่ยชื่อ)
email ni Ate Akiko, huwag banggitin ang pangalan
email, huwag i-quote
page 2 (jangan sebut sumber)
page 2 – đừng ghi tên nguồn`);
    expect(locators.filter((words) => forEveryReader("source locator", words).ok)).toEqual([]);
    const pictures = linesOf(`
![nội bộ, không đăng lên](../assets/x.jpg)
![内部资料，请勿外传](../assets/x.jpg)
![部外秘の写真](../assets/x.jpg)
![ภาพ ห้ามเผยแพร่](../assets/x.jpg)
![hanya untuk kita](../assets/x.jpg)
![Internal, do not publish](../assets/x.jpg)
![foto, jangan disebar](../assets/x.jpg)
![larawan (sa atin lang)](../assets/x.jpg)
![사진 (외부 공유 금지)](../assets/x.jpg)`);
    expect(pictures.filter((line) => judged(line).problems.length === 0)).toEqual([]);
    const report = await diagnose({
      "a.md": proposal({}, `${BEFORE}![CANARY (jangan disebar)](assets/x.jpg)`),
    });
    expect(report).not.toContain("CANARY");
    expect(report).toContain("image-source");
  });

  test("a comment that was typed on a Chinese keyboard is an error", () => {
    for (const comment of ["《!-- x --》", "《！-- x --》", "「!-- x --」", "＜！－－ x －－＞"])
      expect(forEveryReader("note", `They agree. ${comment}`).ok, comment).toBe(false);
  });

  test("sentences about what others publish, share or keep internal are none", () => {
    const lines = linesOf(`
决议禁止传播儿童色情内容。各国应立法。
禁止传播虚假信息。
各国不得公开个人数据。
理事会的报告不公开。
成员国之间共享频谱。
未经同意不得引用。
内部审计报告每年提交。
内部市场应当开放。
加强内部控制，提高效率。
工作组只限成员国参加。
该会议仅限成员参加。
秘书处内部机构不变。
个人情報は公開しない。
個人情報を外部に漏らさない仕組みを設ける。
機密情報の保護を求める。
内部監査の報告を受ける。
通信の秘密を守る。
会合は加盟国に限定する。
ห้ามเผยแพร่ข้อมูลส่วนบุคคลโดยไม่ได้รับความยินยอม
개인정보를 외부에 공개하지 않도록 한다.
내부 감사는 매년 실시한다.
비공개 회의는 없다.
Không được công bố dữ liệu cá nhân nếu không có sự đồng ý.
Chỉ các quốc gia thành viên được bỏ phiếu.
Kiểm toán nội bộ được thực hiện hằng năm.
Thị trường nội bộ được mở rộng.
Chỉ thành viên được bỏ phiếu, không phải quan sát viên.
Data pribadi tidak boleh disebarkan tanpa izin.
Hanya anggota yang memberikan suara.
Audit internal dilakukan tiap tahun.
Pasar dalam negeri tumbuh.
Naskah itu (belum diterbitkan) memuat tiga bagian.
Hindi dapat ibahagi ang personal na datos nang walang pahintulot.
Ang panloob na awdit ay taunan.
La discussione avviene nei media, in particolare online.
Note that the members of the group vote.
代表团之间的磋商仍在继续。
小组讨论，费用，时间表。
小组提示各国注意费用。
本组织支持该提案。`);
    expect(lines.filter((line) => judged(line).problems.length > 0)).toEqual([]);
  });
});

test("what a colleague is asked by title and name, in languages of East and South-East Asia, is an error; a report of it is none", () => {
  const requests = linesOf(`
Ms Dewi, please check again before we send it.
Bu Dewi, mohon dicek lagi sebelum dikirim.
Chị Akiko ơi, chị xem giúp em trước khi gửi.
Akiko ơi, xem giúp em đoạn này.
Ate Akiko, paki-check naman ito bago ipadala.
Akikoさん、確認お願いします。
田中さん、確認をお願いします。
田中さん、確認をお願いします。送付前です。
พี่สมชายช่วยดูย่อหน้านี้หน่อยค่ะ ก่อนส่ง
พี่สมชาย ช่วยดูหน่อย
คุณ Somchai ช่วยดูหน่อย
Pak Budi, tolong cek angka ini.
Mr Tanaka, can you confirm the figure?
Kuya Ben, paki-tingnan ito.
Anh Minh, em chưa chắc đoạn này.
Kak Rina, bisa dicek lagi?
鈴木課長、ご確認ください。
山田先生、ご意見をお願いします。
佐藤様、チェックお願いできますか。
王老师，请看一下这一段。
李处长，这段能否保留？
张伟，麻烦核对一下。
备注：张伟说代表团还没有得到指示。
小王同志，帮我看看。
陳先生，請確認。
김 과장님, 확인 부탁드립니다.
박철수 씨, 이 부분 봐 주세요.
이 국장님, 검토해 주십시오.
น้องแป้ง รบกวนเช็คตัวเลข
ອ້າຍ ສົມພອນ ຊ່ວຍເບິ່ງແດ່
បង សុខា ជួយមើលផង
Dr. Siti, mohon konfirmasi.`);
  expect(requests.filter((line) => judged(line).problems.length === 0)).toEqual([]);
  const reports = linesOf(`
Ms Tanaka, the chair of COM5, presented the text.
Mr Tanaka asked the committee to confirm the figure.
Bu Dewi memimpin sidang itu dan meminta waktu.
Ông Tanaka xem xét đề xuất này trong phiên họp.
田中氏は議長を務め、各国に確認を求めた。
田中議長は各国に意見を求めた。
王女士主持会议，请求各国提交意见。
秘书长，请参见第五段，应提交报告。
为此，请秘书长每年提交报告。
김 의장은 각국에 검토를 요청하였다.
คุณภาพบริการช่วยให้ประเทศกำลังพัฒนาได้รับประโยชน์
คุณสมชายเสนอให้เลื่อนการประชุมออกไป
Chị em phụ nữ được hưởng lợi từ nghị quyết này.
Anh và Pháp ủng hộ đề xuất này.`);
  expect(reports.filter((line) => judged(line).problems.length > 0)).toEqual([]);
});

describe("what is to be left out of the print, and marks of the Pacific, Haiti, Africa, and South and South-East Asia", () => {
  test("what asks to leave a text off the page or the website is an error, in several languages", () => {
    const lines = linesOf(`
Keep this off the website.
Take this off the page before it goes out.
Leave this out of the public brief.
Keep this out of the minutes.
Keep that out of the press release.
Please leave it off the website for now.
Strike this from the public version.
Cut this from the brief before Friday.
Drop this from the published text.
This should not go on the website.
This must not appear on the page.
This is not to go out.
Don't put this on the website.
Don't let this out of the room.
Pull this before it goes out.
This paragraph stays out of the brief.
Kill this line before it goes live.
Tu sais que le ministre hésite.
Ne mettez pas ça sur le site.
À retirer de la page avant la sortie.
Laissez ceci hors du document public.
Ne pas mettre ceci en ligne.
À garder hors du site.
Enlève ce paragraphe de la page avant publication.
Ce paragraphe ne doit pas figurer sur le site.
No pongan esto en la página web.
Dejen esto fuera del informe público.
Quita esto de la página antes de que salga.
Saquen esto de la web.
Esto no debe salir en la página.
No subir a la web todavía.
Mantengan esto fuera de la web.
Não ponham isto no site.
Deixem isto fora do documento público.
Tira isto da página antes de sair.
Isto não deve aparecer no site.
Não colocar no site por enquanto.
Das gehört nicht auf die Website.
Bitte nicht auf die Website stellen.
Lasst das aus der öffentlichen Fassung raus.
Nehmt das vor dem Versand von der Seite.
Das soll nicht auf die Seite.
Non mettete questo sul sito.
Lasciate questo fuori dal documento pubblico.
Togli questo dalla pagina prima che esca.
Questo non va sul sito.
Zet dit niet op de website.
Houd dit buiten het openbare stuk.
Haal dit van de pagina voordat het uitgaat.
Dit mag niet op de site.
Не ставьте это на сайт.
Это не для сайта.
Уберите это со страницы до публикации.
Оставьте это вне публичной версии.
Не выкладывайте это на сайт.
Это не должно попасть на сайт.
لا تضعوا هذا على الموقع.
اتركوا هذا خارج الوثيقة العامة.
احذفوا هذا من الصفحة قبل النشر.
هذا ليس للموقع.
不要把这个放到网站上。
这一段不要上网。
发布前把这段从页面上拿掉。
别放到公开版里。
Nie wstawiajcie tego na stronę.
To nie na stronę.
Usuńcie to ze strony przed publikacją.
Bunu siteye koymayın.
Bunu yayından önce sayfadan çıkarın.
Bu siteye girmesin.`);
    expect(lines.filter((line) => judged(line).problems.length === 0)).toEqual([]);
    const inner = [
      "They yield, keep this off the website.",
      "They yield (ne mettez pas ça sur le site).",
      "They yield – no pongan esto en la web.",
    ];
    expect(inner.filter((line) => judged(line).problems.length === 0)).toEqual([]);
  });

  test("prohibitions, secrets, requests and notes of one group are errors, in each of these languages", () => {
    const lines = linesOf(`
Pa mete sa sou sit la.
Ant nou, Kingston pa dakò.
KONFIDANSYÈL Kingston pa dakò.
Pa pibliye sa.
Pa di pèsonn sa.
Tanpri verifye chif sa a.
Tcheke chif sa a anvan nou voye l.
Retire sa anvan nou pibliye.
Sa a se pou nou sèlman.
Nòt entèn pou gwoup la.
Kenbe sa nan gwoup la.
Sa pa pou piblik la.
Aua le faasalalauina lenei parakalafa.
Aua ne'i faasalalauina lenei mea.
Mo i tatou na'o: e talia e Apia.
E mo i tatou na'o lenei mea.
E faalilolilo: e talia e Apia.
Mealilo: e talia e Apia.
Fa'amolemole toe siaki muamua.
Fa'amatalaga i totonu o le vaega.
Aveese lenei mea a'o le'i faasalalauina.
Aua le ta'u atu i se isi.
Kakua ni tabaka na parakaravu oqo.
Me da kila ga o keda.
Vunitaki: e vakadonuya o Suva.
Vuni: e vakadonuya o Suva.
Yalovinaka raica mada na naba oqo.
Kerekere raica lesu na naba oqo.
Kakua ni tukuna vei ira na tani.
Kakua ni wasea na itukutuku oqo.
Me noda ga: e vakadonuya o Suva.
Bokoca oqo ni bera ni tabaki.
Na itukutuku e loma ni ilawalawa ga.
'Oua 'e pulusi 'a e palakalafi ko 'eni.
'Oua na'a mou pulusi eni.
'Oua 'e tala ki ha taha.
Kataki 'o vakai'i 'a e fika ni.
Fakapulipuli: 'oku loto ki ai 'a Nuku'alofa.
Ma'atautolu pē: 'oku loto ki ai 'a Nuku'alofa.
Ko e me'a fakapulipuli eni.
To'o eni kimu'a pea pulusi.
Fakamatala fakaloto ki he kulupu.
'Oua te mou vahevahe eni.
Plis sekim namba bipo yumi printim.
No ken putim dispela long pablik.
Mary, yu ken skelim dispela hap?
Bilong yumi tasol: Moresby i tok orait.
Tok hait: Moresby i tok orait.
Dispela em i bilong yumi tasol.
No ken tokim ol arapela.
Rausim dispela hap bipo yu salim i go.
Noken serim dispela.
Haitim dispela, no ken putim long nius.
Plis jekem namba ia bifo yumi printim.
No putum samting ia long pablik.
Blong yumi nomo: Vila i agri.
No talem long narafala man.
Toktok haed: Vila i agri.
ይህን አታትሙ።
ይህ አንቀጽ እንዳይታተም።
ሚስጥራዊ፦ አዲስ አበባ ይስማማል።
ለእኛ ብቻ፦ አዲስ አበባ ይስማማል።
ይህ በመካከላችን ይቅር።
እባክህ ይህን ቁጥር አረጋግጥ።
እባክዎን ይህን ቁጥር ያረጋግጡ።
የውስጥ ማስታወሻ ለቡድኑ።
ከመታተሙ በፊት ይሰረዝ።
ለማንም አትናገሩ።
ይህን ለሌሎች አታካፍሉ።
እዚ ኣይትሕትምዎ።
ነዚ ንማንም ኣይትንገሩ።
ምስጢር፦ ኣስመራ ትሰማማዕ።
ንዓና ጥራይ፦ ኣስመራ ትሰማማዕ።
በጃኹም ነዚ ቁጽሪ ኣረጋግጹ።
ውሽጣዊ መዘክር ንጉጅለ።
ቅድሚ ምሕታሙ ይደምሰስ።
ኣብ መንጎና ይትረፍ።
Kana hin maxxansinaa.
Kun gidduu keenya haa turu.
Iccitii: Finfinneen ni walii galti.
Nuuf qofa: Finfinneen ni walii galti.
Maaloo lakkoofsa kana mirkaneessi.
Yaadannoo keessoo garee.
Osoo hin maxxansamin haqaa.
Nama birootti hin himinaa.
Kana namoota birootiif hin qoodinaa.
Ha daabicina tan.
Yaan la daabicin qaybtan.
Ha faafinina arrintan.
Sir: Muqdisho way oggolaanaysaa.
Annaga kaliya: Muqdisho way oggolaanaysaa.
Fadlan hubi lambarkan.
Qoraal gudaha ah oo kooxda ah.
Ka saar inta aan la daabicin.
Cidna ha u sheegin.
Waa sir inagu dhexaysa.
Ha la wadaagina dadka kale.
Usichapishe aya hii.
Tafadhali hakikisha nambari hii.
Siri: Nairobi itakubali.
Kwa ajili yetu tu: Nairobi itakubali.
Hii ibaki kati yetu.
Dokezo la ndani la kikundi.
Ondoa hii kabla ya kuchapisha.
Msimwambie mtu yeyote.
Hii isiwekwe kwenye tovuti.
Usiweke hii kwenye tovuti.
ห้ามเผยแพร่ย่อหน้านี้
อย่าเพิ่งเผยแพร่ส่วนนี้
ลับ: กรุงเทพฯ จะยอม
เฉพาะพวกเราเท่านั้น: กรุงเทพฯ จะยอม
กรุณาตรวจสอบตัวเลขนี้
ช่วยเช็กตัวเลขนี้หน่อยนะครับ
บันทึกภายในของกลุ่ม
ลบออกก่อนเผยแพร่
อย่าบอกใคร
อย่าเอาขึ้นเว็บไซต์
เรื่องนี้รู้กันแค่ในกลุ่ม
ຫ້າມເຜີຍແຜ່ວັກນີ້
ຢ່າເຜີຍແຜ່ເທື່ອ
ລັບ: ວຽງຈັນຈະຍອມ
ສະເພາະພວກເຮົາເທົ່ານັ້ນ: ວຽງຈັນຈະຍອມ
ກະລຸນາກວດເບິ່ງຕົວເລກນີ້
ບັນທຶກພາຍໃນຂອງກຸ່ມ
ລຶບອອກກ່ອນເຜີຍແຜ່
ຢ່າບອກໃຜ
ຊ່ວຍກວດຕົວເລກນີ້ແດ່
កុំផ្សព្វផ្សាយកថាខណ្ឌនេះ
កុំទាន់ផ្សាយ
សម្ងាត់៖ ភ្នំពេញនឹងយល់ព្រម
សម្រាប់តែពួកយើង៖ ភ្នំពេញនឹងយល់ព្រម
សូមពិនិត្យលេខនេះ
ជួយឆែកលេខនេះផង
កំណត់ចំណាំផ្ទៃក្នុងរបស់ក្រុម
លុបចោលមុនពេលផ្សព្វផ្សាយ
កុំប្រាប់នរណា
កុំដាក់លើគេហទំព័រ
ဤစာပိုဒ်ကို မထုတ်ပြန်ရ။
ဒါကို မဖြန့်ပါနဲ့။
လျှို့ဝှက်: နေပြည်တော် သဘောတူမည်။
ကျွန်တော်တို့အတွက်သာ: နေပြည်တော် သဘောတူမည်။
ဒီဂဏန်းကို စစ်ပေးပါ။
အဖွဲ့တွင်း မှတ်ချက်
မထုတ်ပြန်ခင် ဖျက်ပါ။
ဘယ်သူ့ကိုမှ မပြောပါနဲ့။
ကျေးဇူးပြု၍ ဒီဂဏန်းကို စစ်ဆေးပါ။
Jangan terbitkan perenggan ini.
Untuk kita sahaja: Putrajaya akan bersetuju.
Sulit: Putrajaya akan bersetuju.
Sila semak nombor ini.
Tolong semak angka ini.
Nota dalaman kumpulan.
Buang sebelum diterbitkan.
Jangan beritahu sesiapa.
Jangan letak dalam laman web.
Ini antara kita sahaja.
Jangan dipublikasikan paragraf ini.
Khusus untuk kita saja: Jakarta akan setuju.
Rahasia: Jakarta akan setuju.
Mohon dicek angka ini.
Tolong cek angka ini.
Catatan internal kelompok.
Hapus sebelum diterbitkan.
Jangan bilang siapa-siapa.
Jangan taruh di situs web.
Ini cukup di antara kita.
Huwag ilathala ang talatang ito.
Huwag munang ilabas ito.
Para sa atin lang: papayag ang Maynila.
Lihim: papayag ang Maynila.
Paki-check ang numerong ito.
Pakitingnan ang bilang na ito.
Panloob na tala ng grupo.
Burahin bago ilathala.
Huwag sabihin kahit kanino.
Huwag ilagay sa website.
Sa atin-atin lang ito.
Đừng công bố đoạn này.
Không đăng đoạn này lên trang web.
Chỉ dành cho chúng ta: Hà Nội sẽ đồng ý.
Mật: Hà Nội sẽ đồng ý.
Nhờ kiểm tra lại con số này.
Vui lòng kiểm tra con số này.
Ghi chú nội bộ của nhóm.
Xóa trước khi công bố.
Đừng nói với ai.
Chuyện này chỉ giữa chúng ta.
මෙම ඡේදය ප්‍රසිද්ධ නොකරන්න.
මේක පළ කරන්න එපා.
රහස්‍යයි: කොළඹ එකඟ වෙයි.
අපට පමණයි: කොළඹ එකඟ වෙයි.
කරුණාකර මේ අංකය පරීක්ෂා කරන්න.
මේ අංකය බලන්න පුළුවන්ද?
කණ්ඩායමේ අභ්‍යන්තර සටහන.
ප්‍රසිද්ධ කිරීමට පෙර මකන්න.
කාටවත් කියන්න එපා.
இந்தப் பத்தியை வெளியிட வேண்டாம்.
இதை வெளியிடாதீர்கள்.
இரகசியம்: கொழும்பு ஒப்புக்கொள்ளும்.
நமக்கு மட்டும்: கொழும்பு ஒப்புக்கொள்ளும்.
தயவுசெய்து இந்த எண்ணைச் சரிபார்க்கவும்.
குழுவின் உள் குறிப்பு.
வெளியிடும் முன் நீக்கவும்.
யாரிடமும் சொல்ல வேண்டாம்.
இதைப் பகிர வேண்டாம்.
މި ޕެރެގްރާފް ޝާއިޢު ނުކުރައްޗޭ.
މިއެއް އާންމު ނުކުރޭ.
ސިއްރު: މާލެ އެއްބަސްވާނެ.
އަޅުގަނޑުމެންނަށް އެކަނި: މާލެ އެއްބަސްވާނެ.
ޕްލީޒް މި ނަންބަރު ޗެކްކޮށްލަދެއްވާ.
އެތެރޭގެ ނޯޓެއް.
ޝާއިޢުކުރުމުގެ ކުރިން ފޮހެލާ.
އެހެން މީހަކަށް ނުބުނޭ.
לא לפרסם את הפסקה הזאת.
אל תפרסמו את זה.
סודי: ירושלים תסכים.
רק לנו: ירושלים תסכים.
נא לבדוק את המספר הזה.
בבקשה לבדוק את המספר הזה.
הערה פנימית של הקבוצה.
למחוק לפני הפרסום.
לא לספר לאף אחד.
זה נשאר בינינו.
אל תעלו את זה לאתר.
Leave that paragraph out of the printed version.
Do not upload this to the site.
Keep these numbers off the page.
This bit should stay off the website.
Let's keep this sentence out of the public version.
This is for the group and not for the website.
Not for the website.
Off the website please.
Take the next paragraph off the page.
Keep my name out of the brief.
Surtout, ne publiez pas ce paragraphe en ligne.
Ne mets pas ce chiffre sur la page.
Pas sur le site, svp.
Ceci n'est pas pour le site.
Laisse ce nom hors du brief.
Ce passage doit rester hors de la page.
Este párrafo no va en la página.
No pongas esto en el sitio.
Deja este dato fuera de la versión pública.
Esto no es para la web.
Diesen Absatz nicht auf die Webseite stellen.
Das bleibt aus der öffentlichen Fassung raus.
Stellt das nicht auf die Homepage.
Nicht für die Website.
Не размещайте этот абзац на сайте.
Этот абзац не должен попасть на сайт.
Снимите это со страницы.
Pa voye sa bay laprès.
Sa dwe rete ant nou menm.
Tanpri gade chif la anvan nou pibliye.
Pinga nou pataje dokiman sa a.
Sekrè: yo pa dakò.
Se pou delegasyon an sèlman.
Fa'amolemole aua le lolomiina lenei parakalafa.
O se mealilo lenei.
Na'o tatou e iloa lenei mea.
Toe siaki le aofa'i lenei.
Aua le fa'asalalau lenei vaega.
Kakua ni vakauta oqo vei ira na tani.
Me vuni tiko oqo.
Dikeva mada na naba oqo.
Me da kila duadua ga oqo.
Kataki 'oua te ke pulusi eni.
Ko e me'a lilo eni.
Sivi'i 'a e fika ko 'eni.
Ke tau 'ilo pe eni.
No ken autim dispela.
Dispela em i tok hait.
Plis lukim gen dispela namba.
Holim dispela insait long grup tasol.
Noken salim i go long midia.
Yu inap sekim dispela?
ይህን ክፍል አታውጡት።
ሚስጥር ነው።
ይህ ለቡድኑ ብቻ ነው።
እባክዎ ይህንን ያጣሩ።
ከመውጣቱ በፊት ይህን አጥፉ።
እዚ ንጉጅለና ጥራይ እዩ።
ምስጢር እዩ።
በጃኻ ነዚ ርአዮ።
እዚ ኣይትዘርግሕዎ።
Kun garee keenyaaf qofa.
Maaloo kana ilaali.
Ummataaf hin himinaa.
Kun iccitiidha.
Ha u sheegin saxaafadda.
Tani waa kooxda oo keliya.
Fadlan xaqiiji tiradan.
Tani waa sir.
Usimwambie mtu.
Hii ni siri yetu.
Tafadhali kagua takwimu hizi.
Aya hii isitoke nje.
Msiiweke mtandaoni.
Hii ni kwa wajumbe wetu tu.
ย่อหน้านี้ห้ามเอาออกนอกกลุ่มนะ
ขอให้เก็บเป็นความลับในกลุ่ม
อย่าลงเว็บนะครับ
ช่วยดูตัวเลขให้หน่อยค่ะ
ຢ່າສົ່ງອອກໄປຂ້າງນອກເດີ້
ເກັບໄວ້ໃນກຸ່ມເທົ່ານັ້ນ
កុំបញ្ចេញឈ្មោះគាត់
ទុកក្នុងក្រុមយើងតែប៉ុណ្ណោះ
ဒါကို အပြင်ကို မပြောပါနဲ့။
အဖွဲ့ထဲမှာပဲ ထားပါ။
Jangan kongsi dengan wartawan.
Ini rahsia kita.
Tolong betulkan angka ini.
Jangan siarkan di laman web dahulu.
Jangan sampai bocor ke media.
Paragraf ini jangan dimuat dulu.
Tolong jangan diteruskan ke delegasi lain.
Angkanya tolong dicek lagi.
Sa grupo lang ito, huwag ikalat.
Pakibura ito bago i-post.
Huwag munang i-post sa website.
Pakisuri muna ang datos.
Đoạn này không đưa lên trang web.
Giữ kín trong nhóm nhé.
Đừng để lộ ra ngoài.
Xem lại số liệu giúp mình với.
මේක කණ්ඩායමට විතරයි.
කරුණාකර පළ කරන්න එපා.
මේ ගැන පිටට කියන්න එපා.
இது நமது குழுவுக்கு மட்டும்.
யாருக்கும் காட்ட வேண்டாம்.
இந்த எண்ணைச் சரிபார்.
ரகசியமாக வைத்திருங்கள்.
މިއީ ސިއްރެއް.
މިކަން އެހެން މީހުންނަށް ނުދައްކަވާ.
זה סודי.
נא לא להפיץ.
לא לציטוט.
תבדקו את המספר הזה.
רק לצוות שלנו.
שמרו את זה בקבוצה.
არ განათავსოთ ეს საიტზე.
Не качвайте това на сайта.
Ne dajte tega na splet.
Ärge pange seda veebilehele.
Nelieciet to mājaslapā.
Nedėkite to į svetainę.
Мұны сайтқа салмаңыз.
Buni saytga qoʻymang.
Bunu sayta qoymayın.
इसे वेबसाइट पर मत डालो।
इसे वेबसाइट पर न डालें।
এটা ওয়েবসাইটে দেবেন না।
اسے ویب سائٹ پر نہ ڈالیں۔
これはサイトに載せないで。
이건 사이트에 올리지 마세요.`);
    expect(lines.filter((line) => judged(line).problems.length === 0)).toEqual([]);
  });

  test("ordinary sentences with the same words are none", () => {
    const lines = linesOf(`
The report is for internal use of the Secretariat.
The proposal protects the confidentiality of communications.
The Council shall keep this under review.
Members shall keep the Secretary-General informed of changes.
This proposal would remove the page limit from the contributions of Members.
It keeps the website of the Union open to all.
This would take off the burden of small states.
The text would leave out the reference to the report of the Council.
This should not appear in the Convention.
This is not for the Plenipotentiary to decide.
The Union would publish the minutes on its website.
Take note of the report on the website of the Union.
Leave the text of Resolution 130 unchanged.
Keep Resolution 130 unchanged.
Keep the text as it is.
This part of the text stays as it is.
Delete the reference to the website from the annex.
Remove the brackets from the text.
Remove this paragraph from the annex to Resolution 71.
Strike out the second paragraph.
This must not be put into the budget.
It must not be put on the website without consent of the persons.
Check the financial implications before the Council of 2027.
The Union should not publish personal data on its website.
Do not change Resolution 70.
Ask the Council to report each year.
Ask Members to report to the Secretary-General.
Personal data shall not be published.
The Secretariat shall check the figures before publication.
These documents are restricted to Member States.
Let the Council decide.
This page lists the proposals of the group.
This site is the ITU headquarters.
That decision is for the Council.
Le Conseil garde cette question à l'étude.
Ce document est destiné à l'usage interne du Secrétariat.
La proposition protège le secret des communications.
Cela ne doit pas figurer dans la Convention.
Ce paragraphe est supprimé de la Résolution 130.
Supprimer la page de couverture des contributions.
Retirer du texte la mention du site web.
Laisser au Conseil le soin de décider.
Ce texte ne figure pas sur le site de l'Union.
Mettre en ligne les documents du Conseil.
Garder la Résolution 130 sans changement.
Publier les documents sur le site web de l'Union.
Il est demandé au Secrétaire général de rendre compte.
Demander à l'Union de faire rapport.
Demander au Conseil de faire rapport.
El Consejo mantendrá este asunto en examen.
Este documento es para uso interno de la Secretaría.
La propuesta protege la confidencialidad de las comunicaciones.
Esto no debe figurar en el Convenio.
Este texto no aparece en la página de la Unión.
Quitar los corchetes del texto.
Mantener la Resolución 130 sin cambios.
Publicar los documentos en el sitio web de la Unión.
No subir las cuotas de los Miembros.
No poner en peligro las redes de los pequeños Estados.
Dejar fuera del presupuesto los gastos de viaje.
Pedir al Consejo que informe cada año.
O Conselho mantém este assunto em exame.
Isto não deve constar da Convenção.
Retirar do texto a referência à página do Conselho.
Não colocar encargos sobre os pequenos Estados.
Manter a Resolução 130 sem alterações.
Der Rat behält das im Auge.
Das darf nicht in den Bericht des Rates.
Das Protokoll der Sitzung ist öffentlich.
Die Seite des Rates nennt die Dokumente.
Die Resolution 130 bleibt, wie sie ist.
Das kommt im Bericht des Rates nicht vor.
Das soll im Netz der Betreiber nicht geschehen.
Это не должно входить в Конвенцию.
Снять скобки с текста.
Совет держит этот вопрос на рассмотрении.
Оставить Резолюцию 130 без изменений.
Документ предназначен для внутреннего пользования Секретариата.
Это предложение не для Совета.
Убрать из текста ссылку на сайт Союза.
يبقي المجلس هذه المسألة قيد النظر.
هذا ليس من اختصاص المجلس.
تحذف الإشارة إلى الموقع الإلكتروني من الملحق.
هذه الوثيقة متاحة على الموقع الإلكتروني للاتحاد.
To nie należy do Rady.
Usunąć nawiasy z tekstu.
Bu öneri Konsey'den yıllık rapor ister.
Bu, siteye ilişkin bir hükümdür.
ข้อเสนอนี้ขอให้เลขาธิการรายงานต่อสภาทุกปีเกี่ยวกับการเชื่อมต่อในชนบท
เอกสารนี้จัดทำขึ้นเพื่อใช้ภายในสำนักงานเลขาธิการของสหภาพ
ข้อเสนอนี้คุ้มครองความลับของการสื่อสารของผู้ใช้บริการ
สภาจะพิจารณาเรื่องนี้อย่างต่อเนื่องและรายงานต่อที่ประชุม
สหภาพควรเผยแพร่เอกสารทั้งหมดบนเว็บไซต์ของสหภาพ
รัฐสมาชิกควรตรวจสอบตัวเลขก่อนส่งรายงานต่อสภา
ሀሳቡ ምክር ቤቱ በየዓመቱ ሪፖርት እንዲያቀርብ ይጠይቃል።
ሰነዱ ለጽሕፈት ቤቱ የውስጥ አገልግሎት የተዘጋጀ ነው።
ሀሳቡ የግንኙነቶችን ምስጢራዊነት ይጠብቃል።
ምክር ቤቱ ጉዳዩን በቀጣይነት ይከታተላል።
ይህ ሀሳብ የሕብረቱን ድረ ገጽ ለሁሉም ክፍት ያደርጋል።
የግል መረጃ ያለ ፈቃድ እንዳይታተም ይጠይቃል።
ዋና ጸሐፊው ቁጥሮቹን ያረጋግጣል።
ለታዳጊ አገሮች ብቻ የሚሆን ፈንድ ያቋቁማል።
Pendekezo linaomba Baraza litoe taarifa kila mwaka.
Hati hii ni kwa matumizi ya ndani ya Sekretarieti.
Pendekezo linalinda usiri wa mawasiliano.
Baraza litaendelea kuliangalia suala hili.
Umoja utachapisha hati zote kwenye tovuti yake.
Data binafsi isichapishwe bila idhini ya mhusika.
Hii ni kwa nchi zinazoendelea tu.
Hakikisha upatikanaji wa mtandao kwa wote.
Ondoa vikwazo vya nchi ndogo.
Kagua Azimio 130 kila baada ya miaka minne.
Usulan ini meminta Dewan melapor setiap tahun.
Dokumen ini untuk penggunaan internal Sekretariat.
Usulan ini melindungi kerahasiaan komunikasi.
Dewan akan terus meninjau hal ini.
Perhimpunan menerbitkan semua dokumen di situs webnya.
Data pribadi tidak boleh diterbitkan tanpa izin.
Negara anggota memeriksa angka sebelum mengirim laporan.
Ini hanya untuk negara berkembang.
Hapus tanda kurung dari teks.
Cadangan ini meminta Majlis melapor setiap tahun.
Dokumen ini untuk kegunaan dalaman Sekretariat.
Maklumat peribadi tidak boleh disiarkan tanpa kebenaran.
Đề xuất yêu cầu Hội đồng báo cáo hằng năm.
Tài liệu này dành cho việc sử dụng nội bộ của Ban Thư ký.
Đề xuất bảo vệ tính bí mật của thông tin liên lạc.
Hội đồng tiếp tục xem xét vấn đề này.
Liên minh công bố mọi tài liệu trên trang web của mình.
Không được công bố dữ liệu cá nhân khi chưa có sự đồng ý.
Các nước kiểm tra số liệu trước khi gửi báo cáo.
Xóa dấu ngoặc trong văn bản.
Hinihiling ng panukala na mag-ulat ang Konseho bawat taon.
Ang dokumentong ito ay para sa panloob na gamit ng Kalihiman.
Hindi dapat ilathala ang personal na datos nang walang pahintulot.
Pinapanatili ng Konseho ang usaping ito sa pagsusuri.
Pwopozisyon an mande Konsèy la fè yon rapò chak ane.
Pwopozisyon sa a pwoteje sekrè kominikasyon yo.
Peyi yo pa dwe pibliye done pèsonèl san otorizasyon.
Sa a se yon desizyon Konsèy la.
Dokiman sa a se pou itilizasyon entèn Sekretarya a.
Inyon an ap mete tout dokiman yo sou sit li.
E talosagaina e le fuafuaga le Fono e lipoti atu i tausaga taitasi.
O le a puipuia e lenei fuafuaga le le faailoa o fesootaiga.
E suia e lenei fuafuaga le Iugafono 130.
O lenei pepa mo le faaaogaina i totonu o le Ofisa.
E le tatau ona tufaina faamatalaga patino e aunoa ma se faatagana.
Na vakatutu oqo e kerea na Matabose me ripote e veiyabaki.
E taqomaka na vakatutu oqo na veitaratara.
Na ivola oqo me vakayagataki ga e loma ni valenivolavola.
Na vakatutu oqo e veisautaka na Resolution 130.
'Oku kole 'e he fokotu'u ki he Kosilio ke lipooti fakata'u.
'Oku malu'i 'e he fokotu'u ni 'a e fetu'utaki fakapulipuli 'a e kakai.
'E 'ikai totonu ke pulusi 'a e fakamatala fakataautaha ta'e fakangofua.
Ko e fokotu'u eni ke liliu 'a e Resolution 130.
Tingting bilong ol i askim Kaunsil long ripot olgeta yia.
Ol kantri i no ken putim takis long intanet.
Dispela tingting i senisim Resolusen 130.
Dispela i bilong ol liklik kantri tasol.
Ol i no ken soim nem bilong man sapos em i no orait.
Tingting ia i askem Kaonsel blong ripot evri yia.
Ol kantri i no mas putum takis long intenet.
እቲ ሓሳብ ባይቶ ኣብ ዓመት ሓደ ግዜ ጸብጻብ ከቕርብ ይሓትት።
እቲ ሰነድ ንውሽጣዊ ኣገልግሎት ቤት ጽሕፈት እዩ።
እቲ ሓሳብ ምስጢር ርክባት ይሕሉ።
Yaadni kun Manni Marii waggaatti akka gabaasu gaafata.
Galmeen kun itti fayyadama keessoo Barreessituuf qofa.
Yaadni kun iccitii quunnamtii eega.
Odeeffannoon dhuunfaa hayyama malee hin maxxanfamu.
Biyyoonni guddachaa jiran qofaaf fandii hundeessa.
Soo-jeedintu waxay Golaha ka codsanaysaa inuu warbixin bixiyo sannad kasta.
Dukumentigan wuxuu u yahay isticmaalka gudaha ee Xoghaynta.
Soo-jeedintu waxay ilaalinaysaa sirta isgaarsiinta.
Xogta shaqsiga ah lama daabici karo oggolaansho la'aan.
Tani waa wadamada soo koraya kaliya.
ההצעה מבקשת מהמועצה לדווח מדי שנה.
המסמך מיועד לשימוש פנימי של המזכירות.
ההצעה מגינה על סודיות התקשורת.
המועצה תמשיך לבחון את הנושא.
האיחוד יפרסם את כל המסמכים באתר.
ຂໍ້ສະເໜີນີ້ຂໍໃຫ້ສະພາລາຍງານທຸກປີກ່ຽວກັບການເຊື່ອມຕໍ່ໃນຊົນນະບົດ
ເອກະສານນີ້ແມ່ນເພື່ອການນຳໃຊ້ພາຍໃນຂອງກອງເລຂາທິການຂອງສະຫະພັນ
សំណើនេះស្នើឱ្យក្រុមប្រឹក្សារាយការណ៍ជារៀងរាល់ឆ្នាំអំពីការតភ្ជាប់នៅជនបទ។
ឯកសារនេះសម្រាប់ប្រើប្រាស់ផ្ទៃក្នុងរបស់អគ្គលេខាធិការដ្ឋាន។
សំណើនេះការពារការសម្ងាត់នៃការទំនាក់ទំនង។
ဤအဆိုပြုချက်သည် ကောင်စီအား နှစ်စဉ် အစီရင်ခံရန် တောင်းဆိုသည်။
ဤအဆိုပြုချက်သည် ဆက်သွယ်ရေး လျှို့ဝှက်မှုကို ကာကွယ်ပေးသည်။
මෙම යෝජනාව සභාවෙන් වාර්ෂික වාර්තාවක් ඉල්ලයි.
මෙම ලේඛනය ලේකම් කාර්යාලයේ අභ්‍යන්තර භාවිතය සඳහා වේ.
මෙම යෝජනාව සන්නිවේදනයේ රහස්‍යභාවය ආරක්ෂා කරයි.
5 වන ලේඛනය බලන්න.
இந்த முன்மொழிவு ஆண்டுதோறும் அறிக்கை தருமாறு சபையைக் கேட்கிறது.
இந்த ஆவணம் செயலகத்தின் உள் பயன்பாட்டுக்கானது.
இந்த முன்மொழிவு தகவல்தொடர்புகளின் இரகசியத்தைப் பாதுகாக்கிறது.
தனிப்பட்ட தரவை ஒப்புதல் இன்றி வெளியிடக் கூடாது.
இது வளரும் நாடுகளுக்கு மட்டும் பொருந்தும்.
މި ހުށަހެޅުމުގައި ކައުންސިލުން އަހަރަކު އެއްފަހަރު ރިޕޯޓެއް އެދެއެވެ.
މި ލިޔުމަކީ ސެކްރެޓޭރިއެޓުގެ އެތެރޭގެ ބޭނުމަށް ތައްޔާރުކުރެވިފައިވާ ލިޔުމެކެވެ.
Me kakua ni tabaki na itukutuku e sega ni vakadonui.
Names of states stay on the page.
Leave the number of Members of the Council unchanged.
Keep the names of minors off the Internet.
Keep the text of the last sentence.
Take the last sentence of the annex into account.
Remove the name of the fund from the text.
These numbers should not be assigned twice.
This number appears on the page of the Union.
These names appear on the website of the Union.
The first line of the page is unchanged.
Cela ne va pas au-delà de la page 3.
Esto no va en contra del texto.
Este párrafo no va más allá del texto.
Stellt die Konferenz fest, so gilt der Text.
Этот абзац не должен меняться.
Това не е за Съвета.
इसे परिषद के पास भेजा जाएगा।
वेबसाइट पर सभी दस्तावेज़ प्रकाशित होंगे।
এটা পরিষদের সিদ্ধান্ত।
یہ کونسل کا فیصلہ ہے۔
See ei kuulu konventsiooni.
To nav Padomes lēmums.
ეს არ ეხება საბჭოს.
Đề xuất này giúp trẻ em.
Đưa thông tin lên trang web của Liên minh.`);
    expect(lines.filter((line) => judged(line).problems.length > 0)).toEqual([]);
  });
});

describe("what verbs show by their ending, in languages from Turkish to Japanese", () => {
  test("requests to a colleague, prohibitions and what is left for later are errors, with what surrounds them", () => {
    const lines = linesOf(`
확인 부탁드립니다.
확인 부탁드립니다 … 숫자가 틀릴 수 있습니다.
확인해 주세요.
이 숫자를 확인해 주십시오.
번역 부탁해요!
검토 부탁.
이 부분 좀 봐줘요.
숫자 다시 확인 바랍니다.
빨리 답변 주시면 감사하겠습니다.
누가 좀 고쳐 줄래요?
ご確認をお願いします。
ご確認お願いいたします。
この数字を確認してください。
数字をチェックして下さい。
翻訳お願いします！
誰か見てもらえますか。
早めにご返信いただけますか？
よろしくお願いします。
шалгаж өгнө үү.
Тоог шалгана уу.
Энэ тоог шалгаарай.
Монгол хэл рүү орчуулж өгөөч.
Маргааш гэхэд надад илгээгээрэй.
текшерип берсеңиз.
Муну текшерип коюңузчу.
Санды дагы бир жолу карап чыгыңызчы.
Которуп бериңиз.
Текшерип койгулачы.
Санды тексеріп беріңізші.
Тексеріп жіберсеңіз.
Осыны қарап шығыңызшы.
Shu raqamni tekshirib bering.
Iltimos qilaman, tekshirib ko'ring.
Raqamni tekshirib qo'ying.
请核实一下这个数字。
麻烦核对数字。
帮忙看一下这段。
รบกวนตรวจสอบตัวเลขด้วยนะคะ
กรุณาตรวจสอบตัวเลข
ตัวเลขถูกไหมครับ
Nhờ anh kiểm tra lại số liệu nhé.
Kiểm tra lại giùm nha.
Mohon konfirmasi angka ini.
Harap dicek lagi ya.
Bu rakamı kontrol eder misiniz?
이 문단은 외부에 공개하지 마세요.
민수 씨, 이거 아직 올리지 마요.
이 문장은 보여주지 말아 주세요.
아직 말하지 맙시다.
외부에 알리지 말 것.
この段落は公開しないでください。
まだ載せないで。
この段落は公開しないこと。
代表団には見せないこと。
Бүү нийтлээрэй.
Энэ мэдээллийг бусдад бүү өг.
Үүнийг битгий хэлээрэй.
Одоохондоо нийтэлж болохгүй.
Бид үүнийг нийтлэхгүй.
Делегацид өгч болохгүй.
Бул маалыматты эч кимге айтпагыла.
Муну жарыялабайбыз.
Азырынча көрсөтпөйлү.
Муну жөнөтпөй тур.
Муну жарыялоого болбойт.
Бұны ешкімге айтпаңыздар.
Бұл абзацты жарияламайық.
Buni hech kimga aytmang.
Buni hali e'lon qilmaylik.
Bunu kimseye söylemeyin.
Hələ heç kimə deməyin.
这段先别公开。
Jangan tunjukkan ini kepada siapa pun.
Đừng nói với ai.
이 부분은 공개 전에 삭제할 것.
발표 전에 이 문장 삭제.
우리끼리 얘기지만 몽골은 양보할 생각이다.
월요일까지 엠바고.
엠바고 11월 9일까지.
月曜まで解禁前。
次回までに確認すること。
번역 필요!!
ソウルに要確認。
要翻訳。
오프더레코드로 들은 얘기다.
オフレコで大使から聞いた。
ここだけの話だが、韓国は譲歩する。
Бидний дунд үлдэг.
Өз арабызда калсын.
Батбаяр аа, энийг шалгаад өгөөрэй.
Айгүл эже, муну текшерип коюңузчу.
민수 씨가 다시 봐 주시면 좋겠어요.
이거 맞나요?
수치 재확인 요망.
이 부분은 아직 비밀이에요.
누구에게도 말하지 마.
대사님께 먼저 여쭤봐 주세요.
제출 전에 꼭 빼 주세요.
이 문장은 나중에 지워 주세요.
기자한테는 말하지 말아 주세요.
외부로 나가면 안 됩니다.
여기만 알고 계세요.
後で消しておいてください。
これはまだ言わないで。
ここは要確認です。
誰にも言わないでください。
大使に聞いてみてください。
外に出さないようにお願いします。
念のため確認をお願いできますか？
数字、合ってますか？
これはまだ内緒です。
Үүнийг хэнд ч битгий хэлээрэй.
Тоог нягталж өгөөч.
Сэтгүүлчдэд өгч болохгүй.
Нийтлэхээс өмнө устгаарай.
Энэ зөвхөн бидэнд.
Үүнийг орчуулж өгнө үү.
Дараа нь устгаарай.
Энэ тоо зөв үү?
Муну эч ким билбесин.
Журналисттерге айтпаңыз.
Жарыялоодон мурун өчүрүп коюңуз.
Бул сан туурабы?
Элчиден сурап көрүңүзчү.
Котормосун текшерип бергилечи.
Бұл туралы ешкімге айтпа.
Жарияламас бұрын өшіріп тастаңыз.
Елшіден сұрап көріңізші.
Buni jurnalistlarga bermang.
Elchidan so'rab ko'ring.`);
    expect(lines.filter((line) => judged(line).problems.length === 0)).toEqual([]);
    expect(lines.filter((line) => judged(`- A first item.\n- ${line}`).problems.length === 0)).toEqual([]);
    expect(lines.filter((line) => judged(line.normalize("NFD")).problems.length === 0)).toEqual([]);
  });

  test("what ITU and its members are asked, references, and rules about what others publish are none", () => {
    const lines = linesOf(`
이 제안은 이사회에 매년 보고할 것을 사무총장에게 요청한다.
이 제안은 결의 130의 개정을 제안하며, 개발도상국에 대한 지원을 강화한다.
회원국은 통신망의 회복력을 높이기 위해 협력하여야 한다.
사무총장은 예산의 범위 안에서 필요한 조치를 취한다.
이 조항은 요금을 공개하지 않는 사업자에게도 적용된다.
초안은 10월 12일에 제출되었다.
자세한 내용은 ITU 웹사이트를 참조하십시오.
결의 문안은 아래 표를 참고하시기 바랍니다.
표준화 부문의 추가 검토가 필요하다.
한국은 이 문안이 비공개로 논의되지 않도록 요구한다.
번역은 여섯 개 공용어로 제공되어야 한다.
회원국의 지지를 부탁드립니다.
이사회는 2027년 회기에서 결과를 확인한다.
이 결의는 아동의 온라인 보호를 위한 지침을 정한다.
この提案は、事務総局長に対し毎年理事会に報告するよう要請する。
理事会に対し、予算の範囲内で必要な措置をとることを求める。
加盟国は、料金を公開しない事業者に対して措置をとることができる。
詳細はITUのウェブサイトを参照してください。
最新の情報は文書55をご覧ください。
本決議の改正は、途上国への支援を強化するものである。
実施状況を確認すること。
電気通信開発局長に対し、ガイドラインを作成し、翻訳することを指示する。
草案は10月12日に提出された。
事務総局長は各国に回答をお願いしている旨を報告した。
皆様のご支援をお願いします。
小グループ会合の結果は文書60にある。
Энэ санал нь Ерөнхий нарийн бичгийн даргад жил бүр Зөвлөлд тайлагнахыг хүсэж байна.
Гишүүн орнууд харилцан ажиллахыг уриалж байна.
130 дугаар тогтоолд өөрчлөлт оруулна.
Монгол Улс хөгжиж буй орнуудад дэмжлэг үзүүлэхийг санал болгож байна.
Дэлгэрэнгүй мэдээллийг ОУЦХБ-ын цахим хуудаснаас үзнэ үү.
Оператор тарифаа нийтлэх үүрэгтэй.
Энэ зорилтыг 2030 он гэхэд хэрэгжүүлэх боломжтой.
Зөвлөл 2027 оны хуралдаанаараа тайланг хэлэлцэнэ.
Тайланд гарсан зардлыг нөхөхгүй.
Бул сунуш Башкы катчыдан жыл сайын Кеңешке отчет берүүнү суранат.
Мүчө мамлекеттер тармактардын туруктуулугун жогорулатууга тийиш.
Кыргызстан өнүгүп келе жаткан өлкөлөргө колдоо көрсөтүүнү сунуштайт.
Толук маалыматты ITU сайтынан караңыз.
Оператор тарифтерди жарыялоого милдеттүү.
130-резолюцияга өзгөртүү киргизилет.
Иш-чаралар бюджеттин чегинде жүргүзүлөт.
Бұл ұсыныс Бас хатшыдан жыл сайын Кеңеске есеп беруді сұрайды.
Толығырақ ITU сайтынан қараңыз.
Ushbu taklif Bosh kotibdan har yili Kengashga hisobot berishni soʻraydi.
为此，请秘书长每年提交报告。
请理事会审议并批准该报告。
这项提案请各成员国确认其频率指配。
ข้อเสนอนี้ขอให้เลขาธิการรายงานต่อสภาทุกปี
สถานะของข้อเสนอคือกำลังพิจารณา
เพื่อช่วยตรวจสอบความก้าวหน้าของประเทศกำลังพัฒนา
Đề xuất này yêu cầu Tổng Thư ký báo cáo hằng năm.
Usulan ini meminta Sekretaris Jenderal melapor setiap tahun.
Hal ini memang perlu dibahas dalam komite.
Bu öneri Genel Sekreterden her yıl rapor vermesini ister.
Testing and training are important for developing countries.
요금은 소비자에게 공개하지 않을 수 없다.
사업자는 위치 정보를 제3자에게 제공하지 말 것을 권고한다.
Хүүхдийн мэдээллийг гуравдагч этгээдэд дамжуулахгүй байх ёстой.
Зөвлөл өөрийн хуралдаанд тайланг хэлэлцэж, хэвлэн гаргаарай гэж хүссэн.
Операторлор балдардын маалыматын үчүнчү жактарга бербейт.
事業者は児童の位置情報を第三者に提供しないこと。
대한민국은 공급망의 신뢰성에 관한 신규 결의를 제안한다.
제안의 핵심은 개발도상국의 역량을 높이는 데 있다.
사무총장에게 매년 이사회에 보고하도록 지시한다.
이사회는 이 결의의 이행 상황을 검토할 것.
사무총장은 관련 정보를 웹사이트에 게시할 것을 요청받는다.
전기통신개발국장은 지침을 번역하여 배포한다.
이 결의안은 비밀번호 관리에 관한 지침을 포함한다.
아동의 개인정보는 제3자에게 공개되어서는 안 된다.
통신사업자는 이용자의 위치 정보를 공개하지 말아야 한다.
회원국은 이용자에게 요금을 알려야 하며, 숨기지 말아야 한다.
정보는 공개 전에 검증되어야 한다.
개인정보는 제출 전에 삭제한다.
몽골과 키르기스스탄이 공동 제안국이다.
이 문안은 아시아태평양 공동 제안으로 제출될 예정이다.
재정적 영향은 없다.
연령 확인 절차를 마련한다.
이용자는 통지를 받을 수 있다.
우리나라는 결의 130의 개정을 지지한다.
결의안의 확인 절차는 부속서에 있다.
농촌 지역에 인터넷을 제공해 준다.
자세한 사항은 사무국에 문의하시기 바랍니다.
아래 표를 참고하세요.
수수료는 면제되며, 신청은 온라인으로 한다.
日本は、信頼できる供給網に関する新決議を提案する。
本提案は、途上国の能力を高めることを目的とする。
事務総局長に対し、毎年理事会に報告することを指示する。
各国は、児童の個人情報を第三者に提供しないことを確保する。
電気通信開発局長は、指針を翻訳し、配布すること。
理事会は、本決議の実施を検討すること。
構成国に対し、情報を共有することを勧奨する。
料金を公表しないことは認められない。
主要修正点は第三項にある。
概要翻訳は六つの公用語で提供される。
決議案は解禁された周波数帯には触れない。
本件は会合後に公表される。
公表前に各国の同意を得る必要がある。
財政的影響はない。
必要な確認は理事会が行う。
要請国は書面で通知する。
電波の利用者は、免許を確認してから運用する。
お願いの対象は構成国である。
意見は11月9日までに提出するものとする。
詳しくは事務局にお問い合わせください。
決議130の全文は、ウェブサイトでご覧ください。
条文の番号は変わらない。
災害時の通信を確保するための連絡体制を整備する。
Монгол Улс найдвартай хангамжийн сүлжээний тухай шинэ тогтоол санал болгож байна.
Уг санал нь хөгжиж буй орнуудын чадавхыг бэхжүүлэхэд чиглэгдэнэ.
Ерөнхий нарийн бичгийн даргад жил бүр Зөвлөлд тайлагнахыг даалгана.
Гишүүн орнууд хүүхдийн хувийн мэдээллийг нийтлэхгүй.
Оператор хэрэглэгчийн мэдээллийг гуравдагч этгээдэд өгч болохгүй.
Тайлан зургаан хэлээр гарна.
Санхүүгийн нөлөө байхгүй.
Энэхүү тогтоолыг 2030 он хүртэл хэрэгжүүлнэ.
Зөвлөлийн хурал 2027 онд болно.
Бид хөгжиж буй орнуудын эрх ашгийг хамгаална.
Хувийн мэдээллийг битүүмжлэн хадгална.
Далайн гаралгүй орнууд транзит сүлжээнд хүрэх боломжтой болно.
Тогтоолын зорилго юу болохыг доорх хүснэгтээс үзнэ үү.
Кыргыз Республикасы жаңы резолюция сунуштайт.
Сунуш өнүгүп келе жаткан өлкөлөрдүн мүмкүнчүлүктөрүн жогорулатат.
Башкы катчыга жыл сайын Кеңешке отчет берүү тапшырылат.
Операторлор балдардын маалыматын жарыялабайт.
Каржылык таасири жок.
Мамлекеттер тажрыйба бөлүшүүгө чакырылат.
Отчет алты тилде жарыяланат.
Деңизге чыга албаган өлкөлөр транзиттик тармактарга жете алышат.
Маалыматтар уюлдук байланыш операторлоруна жөнөтүлөт.
Тоолуу аймактарда байланыш жакшырат.
Көз карандысыз аудит жүргүзүлөт.
Қазақстан жаңа қарар ұсынады.
Операторлар балалардың деректерін жарияламайды.
Ұсыныс дамушы елдердің әлеуетін арттырады.
Қаржылық әсері жоқ.
Қосымшаңызды жүктеп алудың қажеті жоқ.
O‘zbekiston yangi rezolyutsiya taklif qiladi.
Operatorlar bolalar maʼlumotlarini eʼlon qilmaydi.
Türkiye yeni bir karar önermektedir.
İşletmeciler çocukların verilerini yayımlamamalıdır.
Deniz mayını temizliği bu önerinin konusu değildir.
中国提出关于可信供应链的新决议。
请秘书长确认各成员国的频率指配。
各国应分别公布本国的资费。
该提案特别说明了费用。
运营商不要公开用户数据。
请理事会核实费用。
ประเทศไทยเสนอข้อมติใหม่เกี่ยวกับห่วงโซ่อุปทาน
ขอให้เลขาธิการรายงานต่อสภาเป็นประจำทุกปี
ผลลัพธ์จะเผยแพร่ในเอกสารคะแนน
Việt Nam đề xuất một nghị quyết mới về chuỗi cung ứng.
Tây Ban Nha và Bồ Đào Nha ủng hộ đề xuất này.
Nhờ đó, các nước đang phát triển được hưởng lợi.
Nhờ các bạn hàng trong khu vực, chi phí giảm.
Indonesia mengusulkan resolusi baru tentang rantai pasok.
Negara anggota diminta mengirim laporan setiap tahun.
Dana ini untuk negara miskin dan kaya.
Training, testing and monitoring are to be shared.`);
    expect(lines.filter((line) => judged(line).problems.length > 0)).toEqual([]);
  });

  test("marks of the Caribbean, and words that stand for a text that is still to be written", () => {
    const lines = linesOf(`
Ant nou, Brezil pa dakò.
KONFIDANSYÈL Brezil pa dakò.
PENDIENTE Brasil no confirmó.
No compartir fuera del grupo. Brasil cede.
Pa pibliye sa Brezil.
Não partilhar fora do grupo. O Brasil cede.
Ne pas partager hors du groupe. Le Brésil cède.
Niet delen buiten de groep. Brazilië geeft toe.
Do not share outside the group. Brazil yields.
tbd
TBC with Tokyo on Monday
要約は後で。
Тайлбар дараа бичнэ.
tbc.`);
    expect(lines.filter((line) => judged(line).problems.length === 0)).toEqual([]);
  });

  test("titles, targets, notes and calendars", () => {
    const values: readonly (readonly [key: string, ...values: string[]])[] = [
      [
        "title",
        "초안 - Trusted supply chains",
        "Trusted supply chains (초안)",
        "Trusted supply chains（仮）",
        "Trusted supply chains v2 FINAL comments BD",
        "Trusted supply chains（案）",
        "Ноорог - Хүүхэд хамгаалал",
        "Trusted supply chains (ноорог)",
        "Trusted supply chains v3 clean",
        "번역 필요!!",
        "Supply chains (확인 필요)",
      ],
      [
        "note",
        "지우만 볼 것",
        "オフレコで大使から聞いた",
        "TBC with Tokyo on Monday",
        "확인 부탁드립니다",
        "текшерип берсеңиз",
        "Айгүлгө айтпагыла",
        "Бүү нийтлээрэй",
        "Pa pibliye sa X",
        "公開前に確認",
        "해외 공관 보고, 월요일까지 엠바고",
        "Даваа гараг хүртэл эмбарго",
        "Зөвхөн манай багт",
      ],
      ["limits", "우리만 아는 초안", "TBC with Bishkek", "ご確認をお願いします"],
      [
        "meetings title",
        "우리 그룹 사전회의",
        "グループ内打ち合わせ",
        "Манай багийн хурал",
        "Биздин топтун жыйыны",
        "我们团内碰头会",
      ],
      [
        "deadlines title",
        "Send our draft to Seoul",
        "서울에 우리 입장 보내기",
        "Send our comments to Seoul",
        "ソウルに当方の案を送る",
        "Enviar nuestro borrador a Quito",
      ],
      [
        "target",
        "new resolution on supply chains（要確認）",
        "new resolution on supply chains - ask Batbayar",
      ],
      ["locator", "이메일, 공개하지 마세요"],
      ["source title", "Supply chains（公開しないでください）"],
      ["lede", "要約は後で。"],
    ];
    const passed = values.flatMap(([key, ...each]) => each.filter((value) => forEveryReader(key, value).ok));
    expect(passed).toEqual([]);
    const names: typeof values = [
      [
        "title",
        "공급망 신뢰성에 관한 신규 결의",
        "AI 거버넌스 초안 결의",
        "信頼できる供給網に関する新決議案",
        "決議130の改正案",
        "Хүүхдийн онлайн хамгаалал",
        "Тогтоолын төсөл",
        "Final report on IMT 2030",
        "World final FINAL acts",
        "仮想現実に関する新決議",
        "案件管理の改善",
      ],
      [
        "meetings title",
        "COM5 회의",
        "APT調整会合",
        "小组会议",
        "РСС жыйыны",
        "ОУЦХБ-ын хурал",
        "Group meeting of APT on Resolution 130",
        "内閣府との会合",
        "内部监督会议",
        "対処方針会議",
      ],
      [
        "deadlines title",
        "서울에 공통 입장 제출",
        "Deadline for draft common proposals",
        "APT common proposals due",
        "Our common proposals due",
      ],
      ["limits", "The text has no costs", "비용 추정은 포함되지 않는다", "費用の見積もりは含まれない。"],
      ["note", "제출되었다", "10月12日に提出された", "Хувилбар 2-ыг өргөн мэдүүлсэн"],
      ["source title", "通信白書 令和8年版", "결의 초안에 대한 의견", "Ask the regulator - a guide"],
      [
        "target",
        "new resolution on artificial intelligence - ethics",
        "new resolution on trusted supply chains",
      ],
      ["meetings place", "TBD"],
      ["place", "서울"],
    ];
    const refused = names.flatMap(([key, ...each]) => each.filter((value) => !forEveryReader(key, value).ok));
    expect(refused).toEqual([]);
  });
});

const each = (list: string) => examples(list, /[|\n]/);
const isFound = (text: string) => judged(text).problems.length > 0;

describe("short sentences with a word for whose something is", () => {
  const SENTENCES = `
    It serves our region.|Our region needs it.|It helps our countries.|It serves our members.|It protects our children.|Our people pay for it.
    Our members support it.|Our group's proposal closes the gap.|It would cost our operators more.|This helps our countries.|Fishing is our life.
    Our islands need satellites.|Our languages deserve names.|It keeps our networks safe.|It brings money to our schools.|Our sea has no cables.
    It serves our region. It is cheap.|The cost is small. It serves our region.|Villages need it – it serves our region.|Our own people pay.
    Elle sert notre région.|Notre région en a besoin.|Elle aide nos pays.|Nos pays la soutiennent.|Cela coûte cher à nos opérateurs.|Nos enfants y ont droit.
    Ayuda a nuestra región.|Nuestra región lo necesita.|Nuestros países pagan por ello.|Sirve a nuestros pueblos. Y a los demás.
    Ajuda a nossa região.|A nossa região precisa disto.|Serve os nossos países.|Nossos povos precisam de redes.|Protege as nossas crianças.
    يخدم منطقتنا.|تحتاج منطقتنا إليه.|يساعد بلداننا.|يحمي أطفالنا.|تدعمه دولنا.
    Inahudumia kanda yetu.|Kanda yetu inaihitaji.|Inasaidia nchi zetu.|Inalinda watoto wetu.|Inahudumia kanda yetu. Ni nafuu.
    Ini membantu kawasan kami.|Kawasan kita membutuhkannya.|Ini melindungi anak-anak kita.|Negara-negara kami mendukungnya.
    Nó phục vụ khu vực của chúng ta.|Khu vực của chúng tôi cần điều này.|Nó giúp các nước chúng ta.|Nó bảo vệ trẻ em của chúng ta.
    ช่วยภูมิภาคของเรา|ปกป้องเด็กของเรา|ภูมิภาคของเราต้องการสิ่งนี้|ประเทศของเราสนับสนุน
    Оно помогает нашему региону.|Наш регион нуждается в этом.|Наши страны поддерживают его.|Это защищает наших детей.
    It respects our laws.|It trains our engineers.|It costs our treasury nothing.|Elle renforce nos capacités.|Inajenga uwezo wetu.|Это укрепляет наш потенциал.|Ini memperkuat kapasitas kita.
    Our ministers endorsed it in Apia.|It reaches our remote areas.|Respeta nuestras leyes.|Mawaziri wetu waliikubali Arusha.
    Оно учитывает наши законы.|Ini sesuai dengan hukum kami.|สอดคล้องกับกฎหมายของเรา|Es hilft unserer Region.|Unsere Länder brauchen es.|Essa serve la nostra regione.|Dit helpt onze regio.`;
  const ANNOUNCED = `
    Our line:|Our line follows.|our position below|Our position below.|For our members only.|for our members only|This is our line.|Here is our text.
    What our group wants|Our minister will yield.|Our ministers will yield.|Our countries will drop it.|It is our last word.|It helps our allies.|It crosses our line.|It shows our draft.|Negara kami akan mundur.|Our friends will agree.|Only our members know it.|This is for our delegations.|Note for our members.
    Our region's line|Our countries only.|Our countries below.|Our region: they yield.|Our region – they yield.|**Our countries** they yield.|Our strategy is to wait.
    Ideas from our members.|The vote is near. Ideas from our members.|Keep our members informed.|Our members.|Our countries|Our line for the region.
    Notre ligne.|Pour nos membres seulement.|Pour notre région.|A nossa linha.|Msimamo wetu uko hapa chini.|Hanya untuk kawasan kami.|Untuk kawasan kami.|Наша линия.`;

  test("about the region, countries or people of those who write they are for everybody", () => {
    expect(each(SENTENCES).filter(isFound)).toEqual([]);
  });

  test("where such a word alone makes an announcement of a few words, the finding is at the word and names the way out", async () => {
    expect(
      await diagnose({ "a.md": proposal({}, `${BEFORE}The text is new. Our minister will yield.`) }),
    ).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:18  error  the word in this place is one for whose something is, such as "our", and with so few words beside it the text reads like an announcement of what only some may read: if everybody may read it, write "the" or "its" in place of the word or, in a language without articles, the name of the country or region, or write a longer sentence; if not, put the text between a line ":::internal" and a line ":::"  (heading)
      1 error in 1 file
      "
    `);
    expect(await diagnose({ "a.md": proposal({}, `${BEFORE}The minister will yield.`) })).toContain(
      "no errors",
    );
    expect(await diagnose({ "a.md": proposal({}, `${BEFORE}Our internal note.`) })).toContain(
      "the words from this place on announce text",
    );
  });

  test("announcements are still found", () => {
    expect(each(ANNOUNCED).filter((text) => !isFound(text))).toEqual([]);
  });
});

describe("remarks with a mark of their own", () => {
  const ANYWHERE = `
    [a]Assigned to Rija|[a]Check with the ministry before we say this|[b]Assigned to rija@example.org|[c]is this right|Resolved by Abdi, 12 Oct|Resolved by Abdi
    Assigned to Rija.|Re-opened by Abdi|Approved by Mele, 3 Nov|Resolved by Mele on Tuesday|Marked as resolved|Résolu par Awa|Asignado a Lucía|Решено Айгуль|Ditugaskan kepada Dewi|To be removed once Djibouti agrees.
    Take out this paragraph once Kenya agrees.|TBC, with Tokyo on Monday|Eds. note: Kenya is not sure.|Translators. note: Kenya is not sure.|王明，确认一下数字|解禁前|Remove this once Kenya agrees.|The text goes on. To be removed once Djibouti agrees.|À supprimer dès que Djibouti accepte.|Por borrar cuando Kenia acepte.
    Zu streichen, sobald Kenia zustimmt.|Удалить, как только Кения согласится.|Dihapus setelah Kenya setuju.|Esorina rehefa manaiky i Kenya.
    Our real fallback, for the group's eyes only, is a footnote.|It is strong (our eyes only).|Do not tell Nairobi that Kampala asked for it.
    - [ ] Wanjiru to test this|يا فاطمة، راجعي الرقم قبل النشر.`;
  const FOR_EVERYBODY = `
    Kindly confirm with the Comoros before circulation.|The text is new. Kindly check the number.|The ministry told us privately that it agrees.
    The ministry told us off the record that it agrees.|A copy was leaked to us.|~~Kominfo will fold~~|It is new ~~they will yield~~.|Kindly liaise with Fatuma.|ለጋዜጠኞች አትናገሩ።|Jangan bagitahu sesiapa.|The text stays. ~~They will yield in week two~~
    ሂወት፣ ቁጥሩን አረጋግጪልኝ።|ሰላም፣ ቅድሚ ምልኣኽኪ ርአይዮ።|ሰላም፣ ቅድሚ ምልኣኽኪ ርኣይዮ።|ሂወት፣ ቁጥሩን ዓረጋግጪ።|Ayşe, göndermeden önce kontrol et.|Dilnoza, yuborishdan oldin tekshir.|Айгуль, перед отправкой проверь число.|ნინო, გაგზავნამდე ნახე.|राहुल, भेजने से पहले देख लो।|সীতা, পাঠানোর আগে দেখে নাও।|سارا، قبل از ارسال چک کن.|سارہ، بھیجنے سے پہلے دیکھ لو۔|እዚ ንህዝቢ ኣይትዘርግሕዎ።|ለኬንያ አትንገሩ።|በሚስጥር የተሰጠን|سرّبها لنا مصدر في الوزارة|Tan ha la wadaagin saxaafadda.
    Tani waa noo gaar, Itoobiya ha u sheegin.|Ntimusohore iki gika.|Ntimutangaze iyi nteruro.|Aza avoaka amin'ny besinimaro ity andalana ity.|Aza zaraina ity.
    Wanjiru, hebu angalia kama namba hii ni sahihi.|Jangan hebahkan ayat ini.|keta fó sai ba ema seluk|keta publika ida ne'e|เราแพ้แต่อย่าบอกสื่อ`;
  const NONE = `
    [t]he Council decides to act.|[a]n agreement was found.|The State[s] agree.|The dispute was resolved by arbitration.|Resolved by consensus, the matter is closed.
    Assigned to Committee 5, the proposal was discussed.|Assigned to COM5.|Suggested by Kenya, the change is small.|Reviewed by Kenya, 12 Oct|Approved by Council, 12 October|The secretariat kindly provided the room.
    Members are kindly invited to comment.|Kindly note that the text has changed.|To be removed from the agenda, an item needs two thirds.
    Do not tell States what to do: this is the aim of the text.|The Minister told the press that it agrees.|The document was leaked to the press.
    It gives a ~~shall~~ should.|It replaces ~~the Council~~ the Conference.|ካውንስሉ ሪፖርቱን አጸደቀ።|Itoobiya waxay taageertay qoraalka.|Dokumen ini disebarkan oleh ITU.
    Nước này đứng nơi đầu.|ประเทศไทยไม่บอกเหตุผล|تدعو الدول إلى العمل.`;
  const isFoundInAsk = (text: string) =>
    judged(`## Ask\n\n${text}\n\nMore words follow it.`).problems.length > 0;

  test("the comments of programs, what is to go later, and whose eyes alone it is for are errors in every part that others read", () => {
    expect(each(ANYWHERE).filter((text) => !isFound(text) || !isFoundInAsk(text))).toEqual([]);
  });

  test("requests, prohibitions, what was told to the group and struck-out sentences are errors in what everybody reads", () => {
    expect(each(FOR_EVERYBODY).filter((text) => !isFound(text))).toEqual([]);
    expect(each(NONE).filter(isFound)).toEqual([]);
  });

  test("keys of one line have no sources that must not be named, and nobody to ask", () => {
    const remarks = [
      "our friend in the regulator who must not be named",
      "leaked to us by the ministry; protect the source",
      "told us privately",
      "ask Fatuma for the Arabic version",
      "በሚስጥር የተሰጠን",
      "(chỗ này mình sẽ nhượng bộ, đừng nói)",
    ];
    const refuses = (key: string) => (text: string) => !forEveryReader(key, text).ok;
    for (const key of ["history note", "limits", "lede"])
      expect(remarks.filter(refuses(key)), key).toEqual(remarks);
    expect(remarks.slice(0, 3).filter(refuses("sources locator"))).toEqual(remarks.slice(0, 3));
    for (const title of [
      "Tuma msimamo wetu kwa Kenya",
      "Kirim posisi kami ke Malaysia",
      "Ask Wanjiru for the figures",
    ])
      expect(forEveryReader("deadlines title", title).ok, title).toBe(false);
    for (const title of ["Ask the regulator - a guide", "Call for papers", "Call Centres and numbers"])
      expect(forEveryReader("sources title", title).ok, title).toBe(true);
  });
});

/** Paragraphs whose first sentence has two to four words, in some sixty languages. */
const SHORT_FIRST_SENTENCES = [
  "Предлог је нов. Он замењује верзију из 2022. године.",
  "Rok je kratak. Prijedlog stoga traži dodatnih šest mjeseci za male operatere.",
  "Србија је за. Бугарска је против.",
  "Документ подано вчасно. Його підтримали 12 держав.",
  "Документ містить таблицю. Його підтримали 12 держав.",
  "Документ подан вовремя. Его поддержали 12 государств.",
  "Документ без приложения. Подкрепиха го 12 държави.",
  "Документ предат касно. Подржава га 12 држава.",
  "Документ убагында берилди. Аны 12 мамлекет колдоду.",
  "Жоба уақытында берілді. Оны 12 мемлекет қолдады.",
  "El uso sigue bajo. La red llega a todos.",
  "Trošak je mali. Korist je velika.",
  "Сврха је иста. Износ је мањи.",
  "Предлогот е нов. Тој ја заменува верзијата од 2022 година.",
  "Мрежата е отворена. Всеки оператор може да се включи при равни условия.",
  "Propozimi është i ri. Ai zëvendëson versionin e vitit 2022.",
  "Botswana e a dumela. Namibia ga e dumele, gonne tlhwatlhwa e kwa godimo.",
  "Isiphakamiso sisha. Sithatha indawo yesika-2022.",
  "Zimbabwe inotsigira. Malawi haisati.",
  "Vaovao ny tolo-kevitra. Manolo ilay tamin’ny 2022 izy.",
  "Namibië stem saam. Angola nie.",
  "Moçambique paga 85 MT. Angola paga 900 Kz.",
  "O fundo é público. As contas não são.",
  "Botswana pays P1,250. Namibia pays N$900.",
  "Der Fonds ist offen. Jedes Land kann zahlen.",
  "Die Frist ist kurz. Der Rat tagt im Mai.",
  "Het fonds blijft. De bijdrage daalt.",
  "Fonden är öppen. Alla operatörer får söka.",
  "Fonden består. Beløbet er lavere.",
  "Rahasto on avoin. Kaikki voivat hakea.",
  "Fundusz jest jawny. Rada czyta sprawozdanie co roku.",
  "Termin jest krótki. Operatorzy proszą o sześć miesięcy.",
  "Fond je otevřený. Každý stát může přispět.",
  "Lehota je krátka. Rada zasadá v máji.",
  "Az alap nyitott. Minden állam befizethet.",
  "A határidő rövid. A tanács májusban ülésezik.",
  "Fondul este deschis. Orice stat poate contribui.",
  "Termenul este scurt. Consiliul se reunește în mai.",
  "Fonas yra atviras. Taryba skaito ataskaitą.",
  "Fonds ir atvērts. Padome lasa ziņojumu.",
  "Fond on avatud. Nõukogu loeb aruannet.",
  "Το ταμείο είναι ανοιχτό. Κάθε κράτος μπορεί να συνεισφέρει.",
  "Η προθεσμία είναι σύντομη. Το Συμβούλιο συνεδριάζει τον Μάιο.",
  "Фонд відкритий. Кожна держава може зробити внесок.",
  "Строк короткий. Рада збирається у травні.",
  "Фонд адкрыты. Рада чытае справаздачу.",
  "Срок короткий. Совет собирается в мае.",
  "Rok je kratek. Svet se sestane maja.",
  "Fon açıktır. Her devlet katkı yapabilir.",
  "Süre kısadır. Konsey mayısta toplanır.",
  "Қор ашық. Әр мемлекет жарна төлей алады.",
  "Мөөнөт кыска. Кеңеш майда чогулат.",
  "Fond ochiq. Har bir davlat hissa qo‘sha oladi.",
  "Fond açıqdır. Hər dövlət töhfə verə bilər.",
  "Сан нээлттэй. Улс бүр хувь нэмэр оруулна.",
  "Mfuko uko wazi. Kila nchi inaweza kuchangia.",
  "Muda ni mfupi. Baraza linakutana Mei.",
  "Dana itu terbuka. Setiap negara dapat menyumbang.",
  "Tempohnya singkat. Majlis bersidang pada Mei.",
  "Bukas ang pondo. Maaaring mag-ambag ang bawat bansa.",
  "Quỹ này mở. Mọi quốc gia đều có thể đóng góp.",
  "Sanduku wazi ne. Kowace ƙasa na iya bayarwa.",
  "Owó náà ṣí. Orílẹ̀-èdè kọ̀ọ̀kan lè san.",
  "Sanduuqu waa furan yahay. Waddan kastaa wuu bixin karaa.",
  "Sanduqni banaadha. Biyyi hundi ni kaffala.",
  "Ikigega kirafunguye. Igihugu cyose gishobora gutanga.",
  "Ingxowa ivulekile. Ilizwe ngalinye lingafaka isandla.",
  "Letlole le buletswe. Naha e nngwe le e nngwe e ka lefa.",
  "Letlole le bulegile. Naga nngwe le nngwe e ka lefa.",
  "Die fonds is oop. Elke land kan bydra.",
  "Ny tahiry dia misokatra. Afaka mandray anjara ny firenena rehetra.",
  "Thumba ndi lotseguka. Dziko lililonse likhoza kupereka.",
  "Tala avanoa le tupe. E mafai e atunuu uma ona foai.",
  "E dola na ilavo. E rawa ni cau na matanitu kece.",
  "Il fondo è aperto. Ogni Stato può contribuire.",
  "El fondo sigue abierto. Los Estados pagan menos.",
  "Le fonds reste ouvert. Les États paient moins.",
  "الصندوق مفتوح للجميع. يمكن لكل دولة أن تساهم.",
  "صندوق باز است. هر دولتی می‌تواند کمک کند.",
  "فنڈ کھلا ہے۔ ہر ملک حصہ ڈال سکتا ہے۔",
  "कोष खुला है। हर देश योगदान दे सकता है।",
  "তহবিলটি উন্মুক্ত। প্রতিটি দেশ অবদান রাখতে পারে।",
  "நிதி திறந்திருக்கிறது. ஒவ்வொரு நாடும் பங்களிக்கலாம்.",
  "අරමුදල විවෘතයි. සෑම රටකටම දායක විය හැක.",
  "ფონდი ღიაა. ყველა სახელმწიფოს შეუძლია შენატანი.",
  "Հիմնադրամը բաց է։ Յուրաքանչյուր պետություն կարող է վճարել։",
  "הקרן פתוחה. כל מדינה יכולה לתרום.",
  "ፈንዱ ክፍት ነው። እያንዳንዱ አገር መክፈል ይችላል።",
  "Fondi është i hapur. Çdo shtet mund të kontribuojë.",
  "Предлог има три дела. Први се односи на цене.",
  "Износ остаје исти. Мења се само рок.",
  "Операторима то одговара. Корисницима мање.",
  "Prijedlog ima dva cilja. Prvi je dostupnost.",
  "Cijene rastu. Pristup se smanjuje.",
  "Skupština odlučuje u novembru. Savjet prati provedbu.",
  "Mreže su stare. Obnova traje pet godina.",
  "Предлогот е краток. Тој има две точки.",
  "Цените се зголемени. Пристапот е намален.",
  "Мрежите се стари. Обновата трае пет години.",
  "Предложението е кратко. То има две точки.",
  "Цените са по-високи. Достъпът намалява.",
  "Съветът решава през май. Докладът излиза през юни.",
  "Propozimi është i shkurtër. Ai ka dy pika.",
  "Çmimet rriten. Qasja bie.",
  "Votimi është i fshehtë. Rezultati shpallet në mbrëmje.",
  "Rrjetet janë të vjetra. Rinovimi zgjat pesë vjet.",
  "Tshitshinyo e khutshwane. E na le dintlha tse pedi.",
  "Ditlhwatlhwa di a oketsega. Phitlhelelo e a fokotsega.",
  "Khansele e swetsa ka Motsheganong. Pegelo e latela ka Seetebosigo.",
  "Makgotla a mabedi a dumalane. La boraro ga le a dumela.",
  "Isiphakamiso sifushane. Sinamaphuzu amabili.",
  "Amanani ayakhuphuka. Ukufinyelela kuyehla.",
  "Umkhandlu unquma ngoMeyi. Umbiko ulandela ngoJuni.",
  "Amazwe amabili ayavuma. Elesithathu alivumi.",
  "Chirongwa ichi chipfupi. Chine pfungwa mbiri.",
  "Mitengo iri kukwira. Kuwanikwa kuri kuderera.",
  "Nyika mbiri dzinobvuma. Yechitatu haibvumi.",
  "Fohy ny tolo-kevitra. Misy hevitra roa ao.",
  "Manapa-kevitra amin’ny Mey ny Filankevitra. Manaraka ny tatitra.",
  "Manaiky ny firenena roa. Tsy manaiky ny fahatelo.",
  "Die voorstel is kort. Dit het twee punte.",
  "Pryse styg steeds. Toegang neem af.",
  "Die Raad besluit in Mei. Die verslag volg in Junie.",
  "Twee lande stem saam. Die derde nie.",
  "A proposta é curta. Tem dois pontos.",
  "Os preços sobem. O acesso desce.",
  "O Conselho decide em maio. O relatório sai em junho.",
  "Dois países concordam. O terceiro discorda.",
  "The prices climb steadily. Access falls.",
  "Two states concur. The third dissents.",
  "Operators gain little. Users gain more.",
  "Mauritius pays MUR 4,000. Lesotho pays M1,900.",
  "La propuesta es breve. Tiene dos puntos.",
  "Los precios suben. El acceso baja.",
  "La proposition est courte. Elle a deux points.",
  "Les prix montent. L’accès recule.",
  "Der Vorschlag ist kurz. Er hat zwei Punkte.",
  "Die Preise steigen. Der Zugang sinkt.",
  "Pendekezo ni fupi. Lina hoja mbili.",
  "Fiyatlar artıyor. Erişim azalıyor.",
  "Пропозиція коротка. Вона має два пункти.",
  "Ціни зростають. Доступ зменшується.",
  "Propozycja jest krótka. Ma dwa punkty.",
  "Ceny rosną. Dostęp maleje.",
  "Öneri kısadır. İki maddesi var.",
  "Fon açıktır. Üç kural var.",
];

test("a short first sentence is one in every language, where none of its words is in the lists of restricted words", () => {
  expect(SHORT_FIRST_SENTENCES.filter((body) => judged(body).problems.length > 0)).toEqual([]);
  // Also behind another sentence, in an item and in a cell.
  const elsewhere = SHORT_FIRST_SENTENCES.filter(isTried).flatMap((body) => [
    `- ${body}`,
    `| a | b |\n| - | - |\n| one | ${body} |`,
  ]);
  expect(elsewhere.filter((body) => judged(body).problems.length > 0)).toEqual([]);
});

/** Openings of sentences that everybody reads, before a colon. */
const OPENINGS = [
  "The reason is simple: nobody publishes the accounts.",
  "A razão é simples: o fundo não publica contas.",
  "Разлог је једноставан: фонд не објављује рачуне.",
  "Razlog je jednostavan: fond ne objavljuje račune.",
  "Причината е проста: фондът не публикува сметки.",
  "Причината е едноставна: фондот не објавува сметки.",
  "Arsyeja është e thjeshtë: fondi nuk publikon llogari.",
  "Lebaka le bonolo: letlole ga le phasalatse diakhaonto.",
  "Isizathu silula: isikhwama asishicileli ama-akhawunti.",
  "Chikonzero chiri nyore: homwe haiburitse maakaunzi.",
  "Tsotra ny antony: tsy mamoaka kaonty ny tahirim-bola.",
  "Trata-se de um pedido simples: publicar o que já existe.",
  "Resta uma dúvida: quem paga?",
  "That leaves one question: who pays?",
  "Just so that it is clear: no member state has asked for a vote.",
  "Put simply: no new mandate.",
  "Једно је јасно: фонд не објављује рачуне.",
  "Dikgang tse di botlhokwa ke tse: tlhwatlhwa, neteweke le dikatiso.",
  "Напомена: подаци су из 2025.",
  "Napomena: podaci su iz 2025.",
  "Забелешка: податоците се од 2025.",
  "Забележка: данните са от 2025 г.",
  "Shënim: të dhënat janë të vitit 2025.",
  "Qaphela: izibalo zingezika-2025.",
  "Ela tlhoko: dipalo ke tsa 2025.",
  "Marihina: ny tarehimarika dia tamin’ny 2025.",
  "Let wel: die syfers is van 2025.",
  "Për shembull: dy operatorë.",
  "Byvoorbeeld: twee operateurs.",
  "Isibonelo: abasebenzi ababili.",
  "Muenzaniso: vashandi vaviri.",
  "Ohatra: mpandraharaha roa.",
  "Ukratko: nema novog mandata.",
  "Накратко: няма нов мандат.",
  "Shkurt: nuk ka mandat të ri.",
  "Assinaram: Botsuana, Zâmbia e Maláui.",
  "Потписнице: Србија и Северна Македонија.",
  "Ondertekenaars: Botswana, Zambië en Malawi.",
  "Примечание: данные за 2025 год.",
  "Примітка: дані за 2025 рік.",
  "Megjegyzés: az adatok 2025-ből valók.",
  "Notă: cifrele sunt din 2025.",
  "Σημείωση: τα στοιχεία είναι του 2025.",
  "Not: rakamlar 2025 yılına aittir.",
  "Örneğin: iki operatör.",
  "Ескерту: деректер 2025 жылға жатады.",
  "Izoh: raqamlar 2025-yilga tegishli.",
  "შენიშვნა: ციფრები 2025 წლისაა.",
  "Ծանոթություն: թվերը 2025 թվականի են։",
  "הערה: הנתונים הם משנת 2025.",
  "ध्यान दें: आंकड़े 2025 के हैं।",
  "Kwa mfano: waendeshaji wawili.",
  "Sababu ni rahisi: mfuko hauchapishi hesabu.",
  "Tusaale: laba shirkadood.",
  "Misali: kamfanoni biyu.",
  "Alasannya sederhana: dana itu tidak menerbitkan laporan.",
  "Lý do đơn giản: quỹ không công bố số liệu.",
  "Tandaan: ang mga numero ay noong 2025.",
  "Põhjus on lihtne: fond ei avalda aruandeid.",
  "Syy on yksinkertainen: rahasto ei julkaise tilejä.",
  "Iemesls ir vienkāršs: fonds ir atvērts.",
  "Priežastis paprasta: fondas neskelbia ataskaitų.",
  "Powód jest prosty: fundusz nie publikuje sprawozdań.",
  "Důvod je prostý: fond nezveřejňuje účty.",
  "Az ok egyszerű: az alap nem tesz közzé számlákat.",
  "Motivul este simplu: fondul nu publică conturi.",
  "Grunden er enkel: fonden offentliggør ingen regnskaber.",
  "Podpisnice: Srbija in Severna Makedonija.",
  "Sygnatariusze: Polska i Czechy.",
];

test("the commonest openings of sentences for everybody may have a colon in every language of the lists", () => {
  expect(OPENINGS.filter((body) => judged(body).problems.length > 0)).toEqual([]);
});

test("names of persons that are such an opening in another language are labels", () => {
  const names =
    "Karabo Sibonelo Aziza Yankho Ndivho Aro Aba Mbandu Kgopotso Jaabi Dana Antony Markus Taro Iñaki Suma Sekai Tahiry Živa Hind Itan Idi Ola Esi Theko Mohlala".split(
      " ",
    );
  expect(names.filter((name) => judged(`${name}: they agree.`).section !== "withheld")).toEqual([]);
});

/** Short headings, marks and remarks of the same form and length. */
const SHORT_RESTRICTED = [
  "Ask. Support the text.",
  "Our position. Support it.",
  "Internal. They will agree.",
  "Наша позиция. Мы за.",
  "Наш предлог. Подржати.",
  "Naša pozicija. Podržati.",
  "Nossa posição. Apoiar.",
  "Ons standpunt. Steun dit.",
  "Pedido. Apoiar o texto.",
  "Интерно. Они ће пристати.",
  "Interno. Oni će pristati.",
  "Pozicija grupe. Podržati tekst.",
  "Позиция групы. Поддержать.",
  "Notre position. Soutenir le texte.",
  "Unsere Position. Wir sind dafür.",
  "Nur intern. Sie geben nach.",
  "Samo za nas. Oni će popustiti.",
  "Само за нас. Они ће попустити.",
  "Vetëm për ne. Ata do të tërhiqen.",
  "Само за нас. Те ще отстъпят.",
  "Nie za objavu. Oni popuštaju.",
  "Nije za javnost. Oni popuštaju.",
  "Mos e publiko. Ata tërhiqen.",
  "Kwa ndani tu. Watakubali.",
  "Ya siri kabisa. Watakubali.",
  "Ka sephiri fela. Ba tla dumela.",
  "Okwangaphakathi kuphela. Bazovuma.",
  "Zvemukati chete. Vachabvuma.",
  "Anatiny ihany. Hanaiky izy ireo.",
  "Net vir ons. Hulle sal instem.",
  "Nie vir publikasie nie. Hulle gee toe.",
  "Crvene linije. Bez novog fonda.",
  "Црвене линије. Без новог фонда.",
  "Linhas vermelhas. Sem novo fundo.",
  "Rooi lyne. Geen nuwe fonds.",
  "Linja të kuqe. Pa fond të ri.",
  "Червени линии. Без нов фонд.",
  "Црвени линии. Без нов фонд.",
  "Rezervna pozicija. Prihvatiti izvještaj.",
  "Документ для своїх. Вони поступляться.",
  "Документ для колег. Вони поступляться.",
  "Документ пока секретен. Они уступят.",
  "Документ остаётся здесь. Они уступят.",
  "Документ за своите. Те отстъпват.",
  "Документ ачыкка чыкпайт. Алар макул.",
  "Жоба ешкімге берілмейді. Олар келіседі.",
  "Uso dentro de casa. Cederán.",
  "Posição de recurso. Aceitar o relatório.",
  "Terugvalposisie. Aanvaar die verslag.",
  "Preporuka grupi. Podržati.",
  "Bilješka za tim. Popuštaju.",
  "Белешка за тим. Попуштају.",
  "Nota ao grupo. Eles cedem.",
  "Shënim për grupin. Ata tërhiqen.",
  "Note to self. They yield.",
  "Internal note. They yield.",
  "Interna napomena: oni popuštaju.",
  "Напомена за тим: попуштају.",
  "Napomena za grupu: popuštaju.",
  "Забележка за екипа: отстъпват.",
  "Shënim i brendshëm: ata tërhiqen.",
  "Nota interna: cedem.",
  "Interne nota: hulle gee toe.",
  "Inothi langaphakathi: bazovuma.",
  "Talanoa only: they will agree.",
  "Amina Juma. They will agree.",
  "Pedro van Dijk. They will agree.",
  "Call Nairobi first. They yield.",
  "Zvati Ninu sutra. Oni popuštaju.",
  "Pozovi Ninu sutra. Oni popuštaju.",
  "Razgovor s Ninom u srijedu: popuštaju.",
  "Wir geben nach. Sie auch.",
  "We give in. They too.",
  "Naš ministar popušta. Oni ne.",
  "Ние отстъпваме скоро. Те не.",
  "Hvad vi egentlig vil: mindre.",
  "Was wir wirklich wollen: weniger.",
  "Mes nusileisime vėliau. Jie ne.",
  "Разговор са министром јуче. Само за групу.",
  "Порука за Нину. Они попуштају.",
  "Nie vir publikasie nie: hulle gee toe.",
  "Imfihlo yeqembu. Bazovuma.",
  "Talk to Nairobi. They yield.",
  "Wait until Friday. They yield.",
  "Push Kenya hard. They yield.",
  "Off the record. They yield.",
  "Entre nous. Ils cèdent.",
  "Pour mémoire interne. Ils cèdent.",
  "À vérifier demain. Ils cèdent.",
  "Appeler le ministre. Il cède.",
  "Preguntar a Luis. Cederán.",
  "Falta confirmar esto. Cederán.",
  "Falar com Nina. Cedem.",
  "Confirmar com Maputo. Cedem.",
  "Só entre nós. Cedem.",
  "Fica entre nós: cedem.",
  "Conversa de corredor: cedem.",
  "O que disse o ministro: cedem.",
  "Plano B. Aceitar.",
  "Plan B. Prihvatiti.",
  "Резервни план. Прихватити.",
  "Naša crvena linija. Bez fonda.",
  "Naša granica. Bez fonda.",
  "Proveriti sa ministrom. Popuštaju.",
  "Pitati ministra sutra. Popuštaju.",
  "Да се провери. Отстъпват.",
  "Да не се публикува. Отстъпват.",
  "За вътрешна употреба. Отстъпват.",
  "Не е за печат. Отстъпват.",
  "Не е за публикуване: отстъпват.",
  "Не за објављивање. Попуштају.",
  "Молба за групу. Подржати.",
  "Захтев групе. Подржати.",
  "Kërkesa e grupit. Mbështetni.",
  "Linja jonë. Mbështetni.",
  "Jo për botim. Tërhiqen.",
  "Për përdorim të brendshëm. Tërhiqen.",
  "Mos e shpërndani. Tërhiqen.",
  "Isikhundla sethu. Sekela.",
  "Isicelo sethu. Sekela.",
  "Yangaphakathi kuphela. Bayavuma.",
  "Ungakushicileli lokhu. Bayavuma.",
  "Maemo a rona. Tshegetsa.",
  "Kopo ya rona. Tshegetsa.",
  "Se phasalatse se. Ba a dumela.",
  "Chikumbiro chedu. Tsigira.",
  "Zvedu chete. Vanobvuma.",
  "Musaburitse izvi. Vanobvuma.",
  "Ny toerantsika. Tohano.",
  "Fangatahana avy aminay. Tohano.",
  "Aza avoaka ity. Manaiky izy.",
  "Ons rooi lyn. Geen fonds.",
  "Ons versoek. Steun dit.",
  "Moenie dit publiseer nie. Hulle gee toe.",
  "Bel vir Ana. Hulle gee toe.",
  "Onze rode lijn. Geen fonds.",
  "Niet voor publicatie. Ze geven toe.",
  "Nicht weitergeben bitte. Sie geben nach.",
  "Nicht zitieren. Sie geben nach.",
  "Vår röda linje. Ingen fond.",
  "Inte för publicering. De ger efter.",
  "Punainen viiva. Ei rahastoa.",
  "Ei julkaistavaksi. He antavat periksi.",
  "Czerwona linia. Bez funduszu.",
  "Nie do publikacji. Ustąpią.",
  "Tylko do użytku wewnętrznego. Ustąpią.",
  "Vörös vonal. Nincs alap.",
  "Nem nyilvános. Engednek.",
  "Linie roșie. Fără fond.",
  "Nu pentru publicare. Cedează.",
  "Kırmızı çizgi. Fon yok.",
  "Yayınlanmasın. Geri adım atıyorlar.",
  "Sadece bizim için. Kabul ederler.",
  "Gizli kalsın. Kabul ederler.",
  "Қызыл сызық. Қорсыз.",
  "Tek oʻzimiz uchun. Rozi boʻlishadi.",
  "Msimamo wetu. Unga mkono.",
  "Mstari mwekundu. Hakuna mfuko.",
  "Si kwa umma. Watakubali.",
  "Siri yetu. Watakubali.",
  "Garis merah. Tanpa dana.",
  "Jangan disebarkan dulu. Mereka setuju.",
  "Posisi kita. Dukung.",
  "Lằn ranh đỏ. Không quỹ.",
  "Không công bố. Họ sẽ đồng ý.",
  "خط أحمر. لا صندوق.",
  "ليس للنشر. سيوافقون.",
  "موقف المجموعة. دعم.",
  "خط قرمز. بدون صندوق.",
  "برای انتشار نیست. موافقت می‌کنند.",
  "लाल रेखा। कोई कोष नहीं।",
  "प्रकाशन के लिए नहीं। वे मान जाएंगे।",
  "Vår gräns: ingen fond.",
  "Linjen är vår. Ingen fond.",
];

test("names of restricted sections, marks of secrecy, remarks and names of persons of the same form are errors", () => {
  expect(SHORT_RESTRICTED.filter((body) => judged(body).section !== "withheld")).toEqual([]);
});

test.each([
  ["Talanoa: they agree.", "because of the colon behind, and", "write a plain sentence without that colon,"],
  [
    "Talanoa. They agree.",
    "because so little is before the full stop, and",
    "write at least five words before it (or, where it belongs to an abbreviation, whole words for it and for each one beside it), or join the words to the next sentence by a comma,",
  ],
  [
    "Talanoa. They agree.",
    "because so little is before the full stop, and",
    'or, where it is an abbreviation that the texts often have, add it with its full stop to "labels" in conference.md;',
  ],
  [
    "Talanoa. 5 states agree.",
    "because so little is before the full stop, and",
    "write at least five words before it (or, where it belongs to an abbreviation, whole words for it and for each one beside it),",
  ],
  [
    "*Talanoa* they agree.",
    'because of what sets words apart (emphasis, a link, a hashtag, columns or a sign such as "="), and',
    "write a plain sentence without that,",
  ],
  [
    "Talanoa = 5 votes.",
    'because of what sets words apart (emphasis, a link, a hashtag, columns or a sign such as "="), and',
    "write a plain sentence without that,",
  ],
  [
    "It wobbles Article 34. Nigeria is for it.",
    "because so little is before the full stop, and",
    "write at least five words before it",
  ],
  [
    "สมชาย ก.ข. เขาตกลง",
    "because so little is before the full stop, and",
    "write at least five words before it",
  ],
  ["สมชาย ก.ข. เขาตกลง และ ทีม ค.ง. พร้อม", "because so little is before the full stop, and", "write at least"],
  [
    "#KeepItOn they counted 14 shutdowns.",
    'the word in this place looks like a label or remark because of what sets words apart (emphasis, a link, a hashtag, columns or a sign such as "="), and',
    "write a plain sentence without that,",
  ],
  ["Talanoa = 5 votes", "like a label or remark, and", "write a plain sentence that ends in a full stop,"],
])("%s: the message names the sign that makes words a label", async (body, reason, advice) => {
  const { findings } = await load({ "a.md": proposal({}, `${BEFORE}${body}`) });
  expect(findings[0]?.message).toContain(reason);
  expect(findings[0]?.message).toContain(advice);
});

test("a label such as that of a section has advice for words that everybody may read, and each way is accepted", async () => {
  const { findings } = await load({ "a.md": proposal({}, `${BEFORE}Key demands: free roaming.`) });
  expect(findings[0]?.message).toMatch(
    /; if everybody may read it, write a whole sentence in place of the label \("It asks for …", "It supports …"\), or a heading "## Further: …" with its words$/,
  );
  const bodies = [
    "It asks for free roaming.",
    "It supports the fund.",
    "## Further: Key demands\n\nfree roaming",
  ];
  expect(bodies.filter((body) => judged(body).problems.length > 0)).toEqual([]);
});

test("what that message advises is accepted, and no comma before a figure is advised", async () => {
  const [five, comma] = ["Talanoa Wanjiru Mosese Nina Amadi. They agree.", "Talanoa, they agree."];
  expect([five, comma].filter((body) => judged(body).section === "withheld")).toEqual([]);
  const { findings } = await load({ "a.md": proposal({}, `${BEFORE}Talanoa. 5 states agree.`) });
  expect(findings[0]?.message).not.toContain("by a comma");
});

/** Amounts behind the names of states or what they are of, and quotations of somebody by office. */
const AMOUNTS_AND_QUOTATIONS = `
  Nepal: 12 lakh; Bhutan: 90,000; Bangladesh: 1.3 crore.|নেপাল: ১২ লাখ; ভুটান: ৯০ হাজার।|नेपाल: १२ लाख; भुटान: ९० हजार।|Nepal: Rs. 12 crore; Bhutan: Nu. 90,000.
  Kenia: 12 mln; Uganda: 3 mln.|Kenya: milioni 12; Uganda: elfu 3.|Kenya: 12 juta; Uganda: 3 ribu.|Кения: 12 млн; Уганда: 3 тыс.|Kenya: 12 triệu; Uganda: 3 nghìn.
  कुल लागत: रु. ५ करोड।|মোট ব্যয়: ৫ কোটি টাকা।|जम्मा: ५ करोड।|एकूण खर्च: ५ कोटी.|மொத்த செலவு: 5 கோடி.|మొత్తం ఖర్చు: 5 కోట్లు.|کل لاگت: 5 کروڑ۔|Jumla ya gharama: 5 milioni.
  Toplam maliyet: 5 milyon.|Łączny koszt: 5 mln.|Celkové náklady: 5 mil.|Bendra kaina: 5 mln.|Összköltség: 5 millió.|إجمالي التكلفة: 5 ملايين.|Total cost Rs. 5 crore: half is national.
  मन्त्रीले भने: "यो साझा दायित्व हो।"|মন্ত্রী বলেন: "ডিজিটাল বৈষম্য কমানো আমাদের দায়িত্ব।"|मंत्री म्हणाले: "हे कर्तव्य आहे."|அமைச்சர் கூறினார்: "இது கடமை."|మంత్రి అన్నారు: "ఇది బాధ్యత."
  وزیر نے کہا: "یہ فرض ہے۔"|ဝန်ကြီးက ပြောသည်: "ဒါ တာဝန်ပါ။"|ሚኒስትሩ አሉ: "ይህ ግዴታ ነው።"|მინისტრმა თქვა: "ეს ვალია."|Министр айтты: "Бұл міндет."|Ministras sakė: "Tai pareiga."`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("an amount behind the name of a state or of a sum, and a quotation by office, are public in further languages", () => {
  expect(AMOUNTS_AND_QUOTATIONS.filter((body) => judged(body).problems.length > 0)).toEqual([]);
  const open = [
    'हाम्रो मन्त्रीले भने: "यो साझा दायित्व हो।"',
    'हमारे मंत्री ने कहा: "यह साझा दायित्व है।"',
    'আমাদের মন্ত্রী বলেন: "এটি দায়িত্ব।"',
    "मन्त्रीले भने: हामी मान्छौँ।",
    'अनिलले भने: "हामी मान्छौँ।"',
    "রহিমা: ৫ কোটি টাকা।",
    "Ana: 12 lakh; Bhutan: 90,000.",
    "Nepal: 2 votes promised; Bhutan: will yield.",
    "Nepal: Ana; Bhutan: 3.",
    "Nepal: 12 lakh internal; Bhutan: 3.",
    "Nepal: red line 12 lakh; Bhutan: 3.",
    "Nepal: 12 lakh; ask: 3.",
  ];
  expect(open.filter((body) => judged(body).section !== "withheld")).toEqual([]);
});

test.each([
  "WhatsApp from the ministry",
  "WhatsApp, 12 October 2026",
  "A WhatsApp message from the ministry",
  "sent by the ministry on WhatsApp",
  "Signal from the ministry",
  "Telegram channel of the ministry",
  "SMS from the ministry",
  "Zoom recording, 14 minutes in",
  "Teams chat of the ministry",
  "e-mail of the ministry",
  "Slack of the secretariat",
  "WhatsApp do ministério",
  "Саопштење министарства, Телеграм",
])("%s: the name of a messenger in a source is no label", (text) => {
  expect(forEveryReader("sources locator", text)).toEqual({ ok: true, value: text });
  expect(forEveryReader("sources title", text)).toEqual({ ok: true, value: text });
});

test.each([
  ["sources locator", "Sent from my WhatsApp", "what a program for mails or chats prints"],
  ["sources locator", "[12/11, 09:14] Ana: they agree", "what a program for mails or chats prints"],
  ["history note", "Signal from Ana", "what a program for mails or chats prints"],
  ["sources locator", "Ana: they agree", "without that colon"],
  ["limits", "Submitted (Wanjiru has it)", "words in brackets"],
  ["limits", "The text # ask about it", 'it has "#"'],
])("%s: %s is refused, and the message names what is in the way", (key, text, reason) => {
  const parsed = forEveryReader(key, text);
  expect(parsed.ok ? "" : parsed.message).toContain(reason);
});

/** Who said or decided something, with a colon, in many languages. */
const SAID = `
文莱代表说：“我们需要更多奖学金。”
文莱代表指出：“我们需要更多奖学金。”
中国代表表示：“我们愿意提供资金。”
中国代表说：“我们愿意出资。”
會上，汶萊代表說：「我們需要更多獎學金。」
中国代表说：“中方愿意出资。”
Wakil Brunei berkata: “Kami memerlukan lebih banyak biasiswa.”
Wakil Thailand berkata: “Kos terlalu tinggi.”
Perdana Menteri berkata: “Kami sedia membantu.”
The delegate of Brunei said: “We need more fellowships.”
A delegada de Portugal disse: «Precisamos de mais bolsas.»
日本代表は述べた：「我々は支持する。」
日本代表は次のように述べた：「我々は支持する。」
대한민국 대표는 말했다: “우리는 지지합니다.”
Đại biểu Việt Nam nói: “Chúng tôi ủng hộ đề xuất.”
Menteri Indonesia mengatakan: “Kami mendukung usulan ini.”
ผู้แทนไทยกล่าวว่า: “เราสนับสนุนข้อเสนอ”
Die Vertreterin Deutschlands sagte: „Wir brauchen mehr Stipendien.“
Представитель России сказал: «Мы поддерживаем предложение.»
قال مندوب مصر: «نحن نؤيد الاقتراح.»
Mwakilishi wa Kenya alisema: “Tunahitaji fedha zaidi.”
Türkiye delegesi dedi: “Daha fazla burs istiyoruz.”
De vertegenwoordiger van Nederland zei: “Wij willen meer beurzen.”
Predstavnik Srbije je rekao: „Potrebno nam je više sredstava.“
भारत के प्रतिनिधि ने कहा: “हमें और चाहिए।”
Le délégué du Sénégal a dit : « Nous avons besoin de bourses. »
El delegado de Cuba dijo: «Necesitamos más becas».
Przedstawiciel Polski powiedział: „Potrzebujemy więcej środków.“
各方同意：先讨论海缆，再讨论人工智能。
委员会同意：删除第3段。
会议同意：推迟审议。
各国同意：推迟审议。
泰国认为：费用过高。
新加坡强调：期限应为14天。
多数国家认为：费用过高。
发言人表示：“费用由捐款支付。”
三国共同提出：期限为14天。
提案方说明：费用由自愿捐款支付。
主要分歧在于：期限太短。
会议上，泰国代表表示：“方案可行。”
會議決定：延後審議。
中国建议：增加经费。
各方同意：先討論海纜。
秘书处解释：数字为估算。
主席总结：没有异议。
Semua pihak bersetuju: kabel dahulu, kemudian AI.
As partes concordaram: primeiro os cabos, depois a IA.
Thailand berpendapat: kos terlalu tinggi.
Jawatankuasa memutuskan: perenggan 3 dipadamkan.
A comissão decidiu: suprimir o parágrafo 3.
Portugal considera: os custos são altos.
委員会は決定した：第3項を削除する。
各国は合意した：審議を延期する。
위원회가 결정했다: 3항을 삭제한다.
한국은 제안했다: 기한은 14일이다.
Komite memutuskan: paragraf 3 dihapus.
Indonesia mengusulkan: batas waktu 14 hari.
Ủy ban quyết định: xóa đoạn 3.
Việt Nam đề xuất: thời hạn là 14 ngày.
คณะกรรมการตกลง: ลบวรรค 3
ประเทศไทยเสนอ: ระยะเวลา 14 วัน
The committee agreed: paragraph 3 goes out.
Le comité a décidé : supprimer le paragraphe 3.
La comisión acordó: suprimir el párrafo 3.
Комитет решил: исключить пункт 3.
قررت اللجنة: حذف الفقرة 3.
Představitel České republiky řekl: „Potřebujeme více peněz.“
主席总结：没有异议。
เกาหลีใต้เสนอ: 14 วัน
`;
/** The same of the writer's own people, of persons, and with words that restrict. */
const SAID_AMONG_US = `
我们的底线：14天。
内部：泰国会让步。
我们的立场：同意删除。
底线是：14天。
张伟说：“我们会让步。”
张伟认为：费用过高。
文莱代表对我们说：“我们会让步。”
中国代表私下说：“我们愿意出资。”
中国代表告诉我们：“我们愿意出资。”
我方认为：费用过高。
我国代表说：“我们会让步。”
我们认为：费用过高。
本团同意：先讨论海缆。
本代表团认为：费用过高。
小组同意：让步。
小王同意：让步。
内部同意：让步。
会议备注：不要公开。
不得公开：泰国认为费用过高。
李娜表示：“我们需要更多奖学金。”
老张说：让步。
代表团内部说：“我们会让步。”
泰国悄悄同意：删除第3段。
Semua ahli kumpulan kami bersetuju: kabel dahulu.
Kami bersetuju: kabel dahulu, kemudian AI.
Ana berkata: “Kami akan mengalah.”
Siti bersetuju: kabel dahulu.
Wakil Brunei memberitahu kami: “Kami akan mengalah.”
Nós concordamos: primeiro os cabos.
A Ana concordou: primeiro os cabos.
우리는 결정했다: 양보한다.
민수는 말했다: “우리는 양보합니다.”
我々は合意した：譲歩する。
田中は述べた：「我々は譲歩する。」
Chúng tôi quyết định: nhượng bộ.
เราตกลง: ลบวรรค 3
Sulit: Thailand setuju.
Rahsia: Thailand bersetuju.
机密：泰国同意。
泰国同意，仅供内部：删除第3段。
Kami: setuju.
部长同意：让步。
政府决定：让步。
代表说：“我们会让步。”
文莱代表说：“内部消息，不要外传。”
文莱代表说：“我们的底线是14天。”
中国代表说：让步。我们的底线：14天。
Menteri bersetuju: mengalah.
Delegasi bersetuju: mengalah.
Kumpulan bersetuju: mengalah.
장관이 동의했다: 양보한다.
รัฐมนตรีตกลง: ยอม
`;

describe("a known subject and a verb of saying or deciding before a colon", () => {
  const isRefused = async (text: string) =>
    (await load({ "a.md": proposal({}, text) })).findings.some(({ rule }) => rule === "heading");

  test.each(linesOf(SAID))("%s is a sentence", async (text) => expect(await isRefused(text)).toBe(false));
  test.each(linesOf(SAID_AMONG_US))("%s is an error", async (text) =>
    expect(await isRefused(text)).toBe(true),
  );
  test("in a cell of a table, too", async () => {
    const table = (words: string) => `| Day | Minutes |\n| --- | --- |\n| 1 | ${words} |`;
    expect(await isRefused(table("文莱代表说：“我们需要更多奖学金。”"))).toBe(false);
    expect(await isRefused(table("张伟说：“我们会让步。”"))).toBe(true);
  });
});

const OF_THE_STEPPE = `
Меняет Резолюцию 130 (Пересм. Бухарест, 2022 г.).
Резолюция 130 (Пересм. Дубай, 2018 г.) изменяется.
Резолюция 130 (Пересм. Пусан, 2014 г.) изменяется.
Резолюция 130 (Пересм. Доха, 2026 г.) изменяется.
Меняет Резолюцию 130 (ПЕРЕСМ. БУХАРЕСТ, 2022 г.).
Resolution 130 (Пересм. Бухарест, 2022 г.) is amended.
Документ 44 (Доп. 1) внесён в октябре.
Документ 44 (Испр. 1) внесён в октябре.
Документ 44 (Пересм. 1) внесён в октябре.
Документ 44 (Пересм. 1) (Доп. 2) внесён в октябре.
Змінює Резолюцію 130 (Перегл. Бухарест, 2022 р.).
Документ 44 (Дод. 1) подано в жовтні.
130-қарарды өзгертеді (Қайта қар. Бухарест, 2022 ж.).
130-қарар (Пересм. Бухарест, 2022 ж.) өзгертіледі.
Zmienia rezolucję 130 (Zm. Bukareszt, 2022 r.).
Rezolucja 130 (Rew. Bukareszt, 2022 r.) jest zmieniona.
Изменя Резолюция 130 (Прераб. Букурещ, 2022 г.).
Қатъномаи 130 (Пересм. Бухарест, 2022) тағйир меёбад.
130 дугаар тогтоол (Шинэчл. Бухарест, 2022 он) өөрчлөгдөнө.
130-резолюция (Пересм. Бухарест, 2022-ж.) өзгөртүлөт.
Қазақстан «Цифрлық жол» бағдарламасын ұсынады: 4 200 км желі.
Реестр № 5 «Инциденты» не описан: кто его ведёт, неясно.
Программа «Цифровой Шёлковый путь»: 4 200 км волокна к 2030 г.
Toshkentda «Raqamli koʻprik» loyihasi boshlandi: u narxlarni pasaytiradi.
Bakıda «Rəqəmsal körpü» layihəsi başladı: o, qiymətləri azaldır.
Улаанбаатарт «Цахим гүүр» төсөл эхэллээ: үнэ буурна.
Бишкекте «Санарип көпүрө» долбоору башталды: ал бааларды төмөндөтөт.
Kazachstan proponuje program „Cyfrowa droga”: 4200 km sieci.
Aşgabatda «Sanly köpri» taslamasy başlandy: ol bahalary peseldýär.
Україна пропонує програму «Цифровий шлях»: 4 200 км мережі.
Ankara'da “Dijital Köprü” projesi başladı: fiyatları düşürüyor.
Жобаның құны – 3 млн доллар.
Ұсыныстың мақсаты – ауылдарды қосу.
Ұсыныстың негізгі мақсаты – ауылдарды қосу.
Сунуштун максаты – айылдарды туташтыруу.
Loyihaning maqsadi – qishloqlarni ulash.
Loyiha qiymati – 3 mln dollar.
Layihənin məqsədi – kəndləri qoşmaq.
Taslamanyň maksady – obalary birikdirmek.
Ҳадафи лоиҳа – пайваст кардани деҳот.
Төслийн зорилго – сумдыг холбох.
Стоимость проекта – 120,5 млн долл. США.
Астана – Қазақстанның елордасы.
Длина сети — 4 200 км.
Вартість проєкту – 3 млн доларів.
Мэта прапановы — падключыць вёскі.
Долбоордун баасы – 3 млн доллар.
Бишкек – Кыргызстандын борбору.
Toshkent – Oʻzbekiston poytaxti.
Bakı – Azərbaycanın paytaxtıdır.
Layihənin dəyəri – 3 mln dollar.
Арзиши лоиҳа – 3 млн доллар.
Душанбе – пойтахти Тоҷикистон.
Төслийн өртөг – 3 сая доллар.
Улаанбаатар – Монгол Улсын нийслэл.
Aşgabat – Türkmenistanyň paýtagty.
Taslamanyň bahasy – 3 mln dollar.
Проектның максаты – авылларны тоташтыру.
Желінің ұзындығы – 4 200 км.
Астана — столица Казахстана.
Loyiha muddati – 2030-yil.
Жобаның мерзімі – 2030 жыл.
Нәтижесі – арзан байланыс.
Натыйжасы – арзан байланыш.
Лойиҳанинг мақсади – қишлоқларни улаш.
Лойиҳа қиймати – 3 млн доллар.
Առաջարկի նպատակը – գյուղերը միացնել։
Cədvəl verilib (bax: səh. 3).
Jadval berilgan (qarang: 3-bet).
Кесте берілген (қараңыз: 3-бет).
Таблица берилген (караңыз: 3-бет).
Tablisa berlen (ser.: 3-nji sahypa).
Tablisa berlen (serediň: sah. 3).
Ҷадвал оварда шудааст (ниг.: с. 3).
Ҷадвал оварда шудааст (нигаред: саҳ. 3).
Хүснэгт өгөгдсөн (үзнэ үү: 3-р тал).
Таблицю наведено (див.: с. 3).
Tablo verildi (bkz.: s. 3).
Tablo verildi (bakınız: s. 3).
La tabella è allegata (vedi: p. 3).
De tabel is bijgevoegd (zie: p. 3).
Tabela jest podana (patrz: s. 3).
Табела је дата (видети: стр. 3).
Таблицата е дадена (вж.: с. 3).
Tabelul este dat (vezi: p. 3).
Tabula ir dota (skatīt: 3. lpp.).
Lentelė pateikta (žiūrėti: p. 3).
Ο πίνακας δίνεται (βλέπε: σ. 3).
جدول داده شده است (نگاه کنید: ص ۳).
جدول دیا گیا ہے (دیکھیں: ص 3).
तालिका दी गई है (देखें: पृ. 3).
附有表格（见：第3页）。
Bảng được đưa ra (xem: tr. 3).
Tabel diberikan (lihat: hlm. 3).
Jadual diberikan (lihat: m.s. 3).
Jedwali limetolewa (tazama: uk. 3).
ცხრილი მოცემულია (იხ.: გვ. 3).
הטבלה מצורפת (ראה: עמ' 3).
Maksady: oba ýerlerini internet bilen üpjün etmek.
Ҳадаф: пайваст кардани деҳот ба интернет.
Жобаның құны: 3 млн доллар.
Təklifin məqsədi aydındır: kəndlər internetə qoşulacaq.
Цитата из документа: «Доступ должен быть открытым».
Нәтижесі: арзан байланыс.
Максаты: айылдарды туташтыруу.
Долбоордун баасы: 3 млн доллар.
Loyiha qiymati: 3 mln dollar.
Layihənin dəyəri: 3 mln dollar.
Netije: arzan aragatnaşyk.
Çykdajylar: 3 mln dollar.
Хароҷот: 3 млн доллар.
Арзиши лоиҳа: 3 млн доллар.
Төслийн өртөг: 3 сая доллар.
Стоимость проекта: 3 млн долл. США.
Құжаттан дәйексөз: «Қолжетімділік ашық болуы керек».
Документтен цитата: «Жеткиликтүүлүк ачык болушу керек».
Hujjatdan iqtibos: «Foydalanish ochiq boʻlishi kerak».
Sənəddən sitat: «Giriş açıq olmalıdır».
Баримтаас иш татвал: «Хүртээмж нээлттэй байх ёстой».
Иқтибос аз ҳуҷҷат: «Дастрасӣ бояд кушода бошад».
Цитата з документа: «Доступ має бути відкритим».
Le projet « Pont numérique » a commencé : il réduit les prix.
См. Документ 44 (Доп. 1), с. 3.
Резолюция 130 (Пересм. Бухарест, 2022 г.): новый пункт 3.
Резолюция 130 (Пересм. Бухарест, 2022 г.) – основа предложения.
Документ 44 (Пересм. 1) изменён. Таблица новая.
Документ PP26/44 (Доп. 1) (Испр. 2) заменяет таблицу.
Резолюции 130 (Пересм. Бухарест, 2022 г.), 25 (Пересм. Дубай, 2018 г.) и 71 (Пересм. Бухарест, 2022 г.) меняются.
Рекомендация МСЭ-T D.50 (Пересм. 1) меняется.
Документ 44 (Випр. 1) змінює таблицю.
44-құжат (Қос. 1) қазанда енгізілді.
44-құжат (Толықт. 1) қазанда енгізілді.
44-hujjat (Qoʻsh. 1) oktyabrda kiritildi.
Ұсыныс «Ашық дерек» деп аталатын жобаны қолдайды: ол арзан.
Система ‹Цифровой мост› начала работу: цены падают.
«Цифровой мост» и другие проекты подешевели.
Басты мақсат – байланыс бағасын төмендету.
Итог — единый тариф.
Предложение — новый текст пункта 3.
Основа предложения — Резолюция 30.
Транзит — основа экономики региона.
Транзит – экономиканың негізі.
Транзит – экономиканын негизи.
Tranzit – iqtisodiyot asosi.
Tranzit – iqtisadiyyatın əsasıdır.
Желінің құны – шамамен 3 млн доллар.
Стоимость — около 3 млн долл. США.
Интернет — общественное благо.
Интернет – ортақ игілік.
Internet – umumiy boylik.
Интернет – неъмати умумӣ.
Интернэт – нийтийн баялаг.
İnternet – ümumi nemətdir.
Internet – umumy baýlyk.
Интернет – жалпы байлык.
Інтэрнэт — агульнае дабро.
Інтернет — спільне благо.
Тарифы — до 3 долл. США за мегабит.
Тарифтер – мегабитіне 3 долларға дейін.
(Доп. 1) к Документу 44 содержит таблицу.
Бағаның себебі – қашықтық.
Narxning sababi – masofa.
Үнийн шалтгаан – зай.
Աղյուսակը տրված է (տես՝ էջ 3).
Le programme « Pont numérique » réduit les prix : tout le monde y gagne.
`;
const TITLES_OF_THE_STEPPE = `
«Цифрлық Жібек жолы» және транзит маршруттары
«Raqamli Ipak yoʻli» va tranzit yoʻnalishlari
«Rəqəmsal İpək Yolu» və tranzit marşrutları
«Цахим торгоны зам» ба дамжин өнгөрөх маршрут
«Роҳи абрешими рақамӣ» ва масирҳои транзитӣ
«Sanly Ýüpek ýoly» we tranzit ugurlary
Yoshlar: raqamli koʻnikmalar
Нүүдэлчид: холболт ба эрх
Об ва алоқа: барномаи нав
Rəqəmsal İpək Yolu: Xəzər dənizi ilə kabel
Жаштар: санарип көндүмдөр
Жастар: цифрлық дағдылар
Цифрлық Жібек жолы: Каспий теңізі арқылы кабель
Ýaşlar: sanly başarnyklar
Gənclər: rəqəmsal bacarıqlar
Ҷавонон: малакаҳои рақамӣ
Ауыл: интернетке қолжетімділік
«Ақылды ауыл» бағдарламасы: интернетке қолжетімділік
`;
const NEARLY_OF_THE_STEPPE = `
Loyiha: Jasur rozi.
Layihə: Rəşad razıdır.
Taslama: Merdan razy.
Лоиҳа: Фаррух розӣ.
Задача: позвонить Ержану.
Міндет: Ержанға қоңырау шалу.
Доп.: Ержан уступит.
Астана – столица уступит.
Ержан – столица.
Программа «Ержан»: он уступит.
Министр «Ержан»: он уступит.
Наша программа «Путь»: уступим.
Секретная программа «Путь»: уступим.
Стоимость уступки – 3 млн долл.
Наша цена – 3 млн долл.
Біздің баға – 3 млн доллар.
Біздің мақсат – көндіру.
Bizning narx – 3 mln dollar.
Цена Ержана – 3 млн долл.
Ержанның құны – 3 млн доллар.
«Красная линия» и уступка: 3 млн.
«Только для нас» и транзит.
«Ержан согласен» и Нурбек: звонить.
Ержан «Цифрлық жол» айтты: келіседі.
Toshkent «Raqamli yoʻl» deydi: rozi.
Астана – елордасы емес.
Ташкент – столица, уступит.
Bakı – paytaxtı güzəşt edər.
Бишкек – Ержан.
Главная цель – уступить (секретно).
Цитата: «не для печати».
Жастар тек бізге: келісеміз.
Вартість: секретно.
Ержан – қоңырау шалу.
Ержан: қоңырау шалу.
Біздің позиция – келісім береді.
Text is new (қараңыз: Ержан қоңырау шалу).
«Ержан» қоңырау шалу.
Ержан «біздің позиция» келісім береді: қарсы.
Ержан – 3 млн.
Документ 44 (Ержан. 1) келісім береді.
Ержан (Құпия. Бухарест, 2022) келісім береді.
Ержан. Ташкент келісім береді.
「Ержан」қоңырау шалу。
Бишкек: каршы.
Жашыруун – Бишкек макул болот.
Text is new (караңыз: Нурбек).
Text (жашыруун: 3).
«Жашыруун»: Бишкек макул болот.
«Нурбек» – чалуу.
Биздин позиция – 3 млн доллар.
(Доп. Нурбек) макул болот.
Резервдик позиция: макул болот.
“Жашыруун” – Бишкек макул болот.
Toshkent – rozi boʻladi.
Toshkent – qarshi.
Zaxira pozitsiya – 3 млн.
Text is new (Jasur: 3).
«Jasur rozi boʻladi»: Toshkent.
Bizning pozitsiya «X Y»: rozi boʻladi.
Jasur – narxi 3 млн.
Text (Доп. Jasur: rozi boʻladi).
Maxfiy: 3 млн доллар.
„Jasur“: qoʻngʻiroq qilish.
Rəşad – zəng etmək.
Rəşad: zəng etmək.
Bizim mövqe – güzəştə gedəcək.
Text is new (bax: Rəşad zəng etmək).
«Rəşad» zəng etmək.
Rəşad «bizim mövqe» güzəştə gedəcək: əleyhinə.
Rəşad – 3 млн.
Документ 44 (Rəşad. 1) güzəştə gedəcək.
Rəşad (Məxfi. Бухарест, 2022) güzəştə gedəcək.
Rəşad. Bakı güzəştə gedəcək.
「Rəşad」zəng etmək。
Aşgabat: garşy.
Gizlin – Aşgabat ylalaşar.
Text is new (serediň: Merdan).
Text (gizlin: 3).
«Gizlin»: Aşgabat ylalaşar.
«Merdan» – jaň etmek.
Biziň pozisiýamyz – 3 млн доллар.
(Доп. Merdan) ylalaşar.
Ätiýaçlyk: ylalaşar.
“Gizlin” – Aşgabat ylalaşar.
Душанбе – розӣ мешавад.
Душанбе – муқобил.
Мавқеи захиравӣ – 3 млн.
Text is new (Фаррух: 3).
«Фаррух розӣ мешавад»: Душанбе.
Мавқеи мо «X Y»: розӣ мешавад.
Фаррух – арзиши 3 млн.
Text (Доп. Фаррух: розӣ мешавад).
Махфӣ: 3 млн доллар.
„Фаррух“: занг задан.
Болд – утасдах.
Болд: утасдах.
Манай байр суурь – зөвшөөрнө.
Text is new (үзнэ үү: Болд утасдах).
«Болд» утасдах.
Болд «манай байр суурь» зөвшөөрнө: эсрэг.
Болд – 3 млн.
Документ 44 (Болд. 1) зөвшөөрнө.
Болд (Нууц. Бухарест, 2022) зөвшөөрнө.
Болд. Улаанбаатар зөвшөөрнө.
「Болд」утасдах。
Ташкент: против.
Секретно – Ташкент уступит.
Text is new (Ержан: 3).
«Ержан уступит»: Ташкент.
Наша позиция «X Y»: уступит.
Ержан – стоимость 3 млн.
Text (Доп. Ержан: уступит).
Секретно: 3 млн доллар.
„Ержан“: звонить.
Олена – подзвонити.
Олена: подзвонити.
Наша позиція – поступиться.
Text is new (див.: Олена подзвонити).
«Олена» подзвонити.
Олена «наша позиція» поступиться: проти.
Олена – 3 млн.
Документ 44 (Олена. 1) поступиться.
Олена (Таємно. Бухарест, 2022) поступиться.
Олена. Київ поступиться.
「Олена」подзвонити。
(Доп. 1) Ержан: уступит.
(Доп. Ержан, 2022) он уступит.
Текст (Пересм. Ержан, 2026). Он уступит.
(Изм. Ержан, 2022) Ташкент – уступит.
Ержан (Доп. 1): уступит.
Ержан (Пересм. Бухарест, 2022 г.) – звонить.
Ташкент (Доп. 1) – уступит.
«Ержан Асанов» бағдарламасы: құпия.
Ержан – негізі.
Жібек: қарсы.
Жибек – чалуу.
İpək: əleyhinə.
Maksat: garşy.
Oba: they yield.
Хатын: уступит.
Le projet « Pont numérique » – Ana cède.
Ana » cède lundi.
« Ana » cède lundi.
Ana « cède » – lundi.
`;
const NEARLY_TITLES_OF_THE_STEPPE = `
Ержан: қоңырау шалу
«Ержан» қоңырау шалу
Біздің позиция: келісім береді
«Ержан қоңырау шалу» – келісім береді
Text (караңыз: Нурбек)
«Jasur» qoʻngʻiroq qilish
Bizning pozitsiya: rozi boʻladi
Rəşad: zəng etmək
«Rəşad» zəng etmək
Bizim mövqe: güzəştə gedəcək
«Rəşad zəng etmək» – güzəştə gedəcək
Aşgabat: garşy
«Gizlin» Aşgabat
Text (serediň: Merdan)
Душанбе: муқобил
Мавқеи мо: розӣ мешавад
«Нууц» Улаанбаатар
Text (үзнэ үү: Болд)
«Секретно» Ташкент
Київ: проти
Наша позиція: поступиться
«Секретно» и транзит
«Ержан келіседі» және Нурбек
`;

describe("citations of ITU, names in quotation marks, the dash for 'is', 'see' before a page and ordinary words before a colon", () => {
  /** The texts of a list, each of a file of its own, that are refused. */
  async function refused(list: string, fileOf: (text: string) => string): Promise<string[]> {
    const texts = linesOf(list);
    const found: string[] = [];
    for (let at = 0; at < texts.length; at += 80) {
      const some = texts.slice(at, at + 80);
      const files = some.map((text, index) => [`f${index}.md`, fileOf(text)] as const);
      const { findings } = await load(Object.fromEntries(files));
      const paths = findings.filter(({ severity }) => severity === "error").map(({ file }) => file);
      found.push(...some.filter((_, index) => paths.some((path) => path.endsWith(`/f${index}.md`))));
    }
    return found;
  }
  const ofBody = (text: string) => proposal({}, text);
  const ofTitle = (text: string) => proposal({ title: JSON.stringify(text) });

  test("are ordinary text in the languages of Central Asia, the Caucasus and others", async () => {
    expect(await refused(OF_THE_STEPPE, ofBody)).toEqual([]);
    expect(await refused(TITLES_OF_THE_STEPPE, ofTitle)).toEqual([]);
  });
  test("remarks of the same form are errors", async () => {
    expect(await refused(NEARLY_OF_THE_STEPPE, ofBody)).toEqual(linesOf(NEARLY_OF_THE_STEPPE));
    expect(await refused(NEARLY_TITLES_OF_THE_STEPPE, ofTitle)).toEqual(linesOf(NEARLY_TITLES_OF_THE_STEPPE));
  });
  test("the message names the dash, and a sentence without it is accepted", async () => {
    const said = await diagnose({ "a.md": proposal({}, "Главная задача — доступ к интернету.") });
    expect(said).toContain("because of the dash behind");
    expect(said).toContain("write a plain sentence without that dash");
    expect(await refused("Главная задача состоит в доступе к интернету.", ofBody)).toEqual([]);
  });
});

const CLAUSES = `
وافق المجلس على النص؛ وسيُنشر التقرير في يناير.
طلبت الكويت مهلة؛ أما قطر فوافقت على النص.
أيّدت السعودية المقترح؛ أما عُمان فطلبت مزيداً من الوقت.
- ادعموا التقرير السنوي؛ واطلبوا حذف السجل.
المجلس وافق; وقطر لم توافق.
شورا متن را پذیرفت؛ گزارش در ژانویه منتشر می‌شود.
کۆمیتەکە دەقەکەی پەسەند کرد؛ ڕاپۆرتەکە بڵاو دەبێتەوە.
המועצה אישרה את הטקסט; הדוח יפורסם בינואר.
El fondo sigue igual; Chile lo apoya.
`;
const RESTRICTED_CLAUSES = `
موقفنا سري للغاية؛ لا تخبروا قطر.
خطنا الأحمر واضح؛ لا سجل.
للفريق فقط؛ ستوافق الكويت.
لا تنشروا هذا النص؛ ستوافق الكويت.
اسألوا ليلى عن الرقم؛ لا نعرفه.
سنقبل نحن النص؛ لكن لا تعلنوا.
ليلى؛ اتصلي بالوفد.
یادداشت داخلی؛ ایران می‌پذیرد.
موضع ما روشن است؛ نمی‌پذیریم.
این را منتشر نکنید؛ ایران می‌پذیرد.
הקו האדום שלנו; הם יסכימו.
سنقبل بالسقف المالي؛ ليلى تعرف.
سقف را می‌پذیریم آخر؛ مریم می‌داند.
به کسی نگویید این؛ مریم می‌داند.
אל תגידו לאף אחד; דנה יודעת.
हमारी लाल रेखा; केन्या मानेगा।
Entre nosotros queda esto; Chile cede.
Ana Maria Gómez; Kenya yields.
Ana; Kenya yields.
`;

test.each(linesOf(CLAUSES))("a clause before a semicolon is no label: %s", (body) => {
  expect(judged(body).problems).toEqual([]);
});

test.each(linesOf(RESTRICTED_CLAUSES))("a remark before a semicolon is one: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

test("the message names the semicolon", async () => {
  const report = await diagnose({ "a.md": proposal({}, "Talanoa only; They will agree.") });
  expect(report).toContain(
    "the 2 words from this place on look like a label or remark because of the semicolon behind",
  );
  expect(report).toContain("write a comma in place of that semicolon");
});

/** Heads of columns of figures, each beside that of a column of states. */
const HEADS = `
Part du revenu
Coût pour l’usager
Nombre d’abonnés actifs
Share of income
Prix par mois
Prix par gigaoctet
Igiciro ku kwezi
Part du revenu mensuel
Part des ménages ruraux
Taux de pauvreté rurale
Costo por gigabyte
Costo para el usuario
Porcentaje del ingreso
Parte del ingreso familiar
Preço por gigabyte
Custo para o utilizador
Parcela do rendimento
Quota del reddito
Costo per l’utente
Anteil am Einkommen
Kosten für Nutzer
Preis pro Gigabyte
Aandeel in inkomen
Aandeel van inkomen
Доля в доходе
Цена за гигабайт
Стоимость для пользователя
Bei ya intaneti
Bei kwa mwezi
Share of household income
Cost for the user
Cost to the user
Price per gigabyte
Costo anual (US$)
US$ (12/10/26)
CHF por año
Annual cost (US$)
Class of contribution
Clase de contribución
Precio c/ IVA
Precio s/ IVA (Bs)
Hogares c/ internet
عدد الحوادث 2025
عدد الحوادث في عام ٢٠٢٥
نسبة المستخدمين 2025
Classe de contribution
Coût annuel (CHF)
Nombre de ménages connectés 2025
Custo anual (R$)
Zahl der Vorfälle 2025
Число инцидентов в 2025
Годовая стоимость (долл. США)
Gharama ya mwaka (TZS)
Yıllık maliyet (USD)
Biaya tahunan (USD)
هزینه سالانه (دلار)
Price of 1 GB (USD)
US price 2025
`;
const RESTRICTED_HEADS = `
Coût pour le groupe
Costo para el grupo
Number for the group
Cost for us
Coût pour nous
Coût pour Talanoa
Cost for Ana
Prix de réserve
Prix de repli
Part que nous acceptons
Prix de notre accord
Prix pour céder
Kosten für Ana
Kosten für uns
Kosten für die Gruppe
Share of Ana
Cost of our red line
Cost of fallback
Number of secret votes
Secret votes for Kenya
Цена для своих
Цена для группы
Preis für uns
Entendu dans les couloirs
Position du groupe
Custo para nós
Part du groupe seulement
Share for friends only
Prix plafond accepté hier
Our red line (CHF)
Our maximum cost (CHF)
What was heard in private
Internal cost estimate (CHF)
Cost we can accept
Cost for the group only
Amount for delegations only
Members only 2025
Red line (CHF per year)
Price we would pay (US$)
Annual cost (internal)
Confidential number of votes
Real number of votes
Notes for Ana only
Número que dijo Lucho
Costo máximo que aceptamos
Posición del grupo 2025
Coût que nous acceptons (CHF)
Nur für uns (CHF)
Не для печати (CHF)
خطنا الأحمر 2025
موقف المجموعة 2025
ملاحظات داخلية 2025
ما قالته ليلى 2025
خط قرمز ما (دلار)
`;
const tableOf = (head: string) => `| State | ${head} |\n| --- | --- |\n| Kenya | 9 |`;

test.each(linesOf(HEADS))("the head of a column of figures is no label: %s", (head) => {
  expect(judged(tableOf(head)).problems).toEqual([]);
});

test.each(linesOf(RESTRICTED_HEADS))("the head of a column of the group is one: %s", (head) => {
  expect(judged(tableOf(head)).section).toBe("withheld");
});

test("the finding is at the head, and its advice works", async () => {
  const report = await diagnose({ "a.md": proposal({}, tableOf("Heard by Ana elsewhere")) });
  expect(report).toContain(
    "a.md:10:11  error  the 4 words from this place on look like a label or remark in the head of a table",
  );
  expect(report).toContain("write at most two words as the head of this column");
  expect(judged(tableOf("Heard elsewhere")).problems).toEqual([]);
});

const FURTHER_OPENINGS = `
Attention : le chiffre ne concerne que Goma.
Attention: the figure is for Goma alone.
Achtung: Die Zahl gilt nur in Goma.
Atención: la cifra es de Goma.
Atenção: o número é de Goma.
Attenzione: la cifra è di Goma.
Внимание: цифра относится к Гоме.
Увага: цифра нова.
Uwaga: liczba dotyczy miasta.
Pozor: číslo je nové.
Dikkat: sayı yenidir.
Perhatian: angka baru.
Let op: het cijfer is nieuw.
تنبيه: الرقم جديد.
توجه: رقم جدید است.
注意：数字は新しい。
Note de bas de page : les prix sont ceux de janvier 2026.
Footnote: prices are those of January 2026.
Nota al pie: los precios son de enero.
Nota de rodapé: os preços são de janeiro.
Fußnote: Die Preise sind von Januar.
Fußnote 3: Die Preise sind von Januar.
Note de bas de page 2 : les prix sont ceux de janvier 2026.
Сноска: цены за январь.
Przypis: ceny ze stycznia.
Voetnoot: prijzen van januari.
Nota a piè di pagina: i prezzi sono di gennaio.
脚注：价格为一月价格。
Mfano: bei ni mara mbili.
Sababu: bei ni mara mbili.
Swali: nani atalipa?
Jibu: bei ni mara mbili.
Kumbuka: azimio lilipitishwa mwaka 1998.
Ikibazo: ni nde uzishyura?
Misali: farashin ya ninka.
Àpẹẹrẹ: iye owó ti pọ̀.
ምሳሌ: ዋጋው እጥፍ ነው።
ምክንያት፡ ዋጋው እጥፍ ነው።
Fakkeenya: gatiin dachaa dha.
Tusaale: qiimuhu waa laba jeer.
Isibonelo: intengo iphindwe kabili.
Muenzaniso: mutengo wakapetwa kaviri.
Ohatra: avo roa heny ny vidiny.
Misaal: njëg gi yokk na.
Igisubizo: ibihugu byose bizishyura kimwe.
Icifuzo: ibihugu vyose.
Igituma: ibihugu vyose.
Ekyokulabirako: amawanga gonna.
Ekigendererwa: amawanga gonna.
Ensonga: amawanga gonna.
Ekibuuzo: ani anaasasula?
Ntina: bikolo nyonso.
Ndakisa: bikolo nyonso.
Motuna: nani akofuta?
Su’aal: yaa bixinaya?
Soso-kevitra: ny firenena rehetra.
Exemple 2 : les prix.
المؤيدون: الكويت وقطر.
المعارضون: اليابان وأستراليا.
الحالة: قيد الدراسة.
تاريخ التقديم: ١٢ أكتوبر ٢٠٢٦.
رقم الوثيقة: 71.
الفئة المستهدفة: النساء في الريف.
أهم ما جاء في المقترح: التقرير السنوي.
فيما يلي النقاط الرئيسية: التمويل والتدريب.
الدول المؤيدة: الكويت وقطر.
وقّعت على المقترح: الكويت، قطر، العراق.
حامیان: کویت و قطر.
شماره سند: ۷۱.
دستاویز نمبر: 71۔
El texto es claro. Ej.: un plan de 5 GB cuesta Bs 60.
El texto es claro. Monto: US$ 2.000.000.
El texto es claro (hoy: 31,7 %).
El texto es claro. Ahora: CHF 321.500.
El costo es de USD 1.250.000,50 (ref.: nota 12 del Consejo).
El texto es claro. Obs.: la cifra no incluye a Venezuela.
El texto es claro. Votos a favor: 12; en contra: 3.
El texto es claro. Dos dudas: ¿quién paga?
El texto es claro. Por favor, léase junto con el Documento 71.
O texto é claro. Resumindo: nada muda.
Le texte est clair. Ex. : un forfait de 5 Go coûte 60 CHF.
Le texte est clair. Aujourd’hui : 31,7 %.
Der Text ist klar. Betrag: 2.000.000 CHF.
The text is clear. Votes for: 12.
لطفاً به سند ۷۰ مراجعه شود.
برای اطلاعات بیشتر لطفاً سند ۷۰ را ببینید.
لطفاً به اسناد ۷۰ و ۷۱ نگاه کنید.
برائے مہربانی دستاویز 70 ملاحظہ کریں۔
`;
const RESTRICTED_OPENINGS = `
Kumbuka: mpigie Ana.
Kumbuka: tutakubali.
Kumbuka: Ana atakubali.
Dondoo: bei ni mara mbili.
Ensonga za Ana: tunakubali.
Ana 3: yes they do.
Attention Ana : ils cèdent.
المؤيدون لنا: الكويت وقطر.
المؤيدون: ليس للنشر الكويت وقطر.
الحالة: سري للغاية.
رقم ليلى: 71.
أهم ما قالته ليلى: التقرير السنوي.
فيما يلي خطوطنا الحمراء: التمويل والتدريب.
پیشنهاد ما: افزودن یک بند.
وضعیت: محرمانه است.
Hoy: cedemos el párrafo 5.
Hoy: hay que ceder en Res. 130.
Ahora: Lucho llama a Chile.
Ojo: nosotros cedemos.
Obs.: no publicar.
Obs.: Lucho dice que Chile cede.
El costo es de USD 5 (ref.: mail de Lucho).
Monto que aceptamos: US$ 2.000.000.
Monto: nuestro tope es 5.
Votos a favor: los nuestros.
Today: we yield.
Heute: wir geben nach.
Betrag: unsere Grenze ist 5.
لطفاً به مریم مراجعه کنید.
لطفاً سند ۷۰ را بررسی کنید.
لطفاً سند ۷۰ را برای مریم بخوانید.
Por favor, léelo con Lucho antes del lunes.
`;

test.each(linesOf(FURTHER_OPENINGS))("an opening of a sentence for everybody: %s", (body) => {
  expect(judged(body).problems).toEqual([]);
});

test.each(linesOf(RESTRICTED_OPENINGS))("a remark with such an opening is none: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

test.each([
  ["Decí eso. Ver [el mapa](https://redandina.example.org/n).", "10:1"],
  ["Decí eso. Ver https://redandina.example.org/n en línea.", "10:1"],
  ["See [the map](https://a.example.org/n). Ana: they agree.", "10:41"],
  ["Maďarsko a Polsko navrhují nový fond. Smluvená výše – 5 mil. CHF.", "10:39"],
  ["Hungary asks for it (in English). Talanoa juma: they agree.", "10:35"],
  ["They agree to it now. [Ana](https://a.example.org): they agree.", "10:24"],
  ["Ver [Ana: ellos](https://a.example.org/n) en línea.", "10:6"],
])("%s: the one finding is at the words and not at the address of a link", async (body, place) => {
  const { findings } = await load({ "a.md": proposal({}, body) });
  const places = findings
    .filter(({ rule }) => rule === "heading")
    .map(({ line, column }) => `${line}:${column}`);
  expect(places).toEqual([place]);
});

const AS_OF_A_DATE = `
Die Kosten betragen zwei Millionen Franken (Stand: Januar 2026).
Die Zahlen (Stand: 12. Oktober 2026) stammen vom BAKOM.
Die Kosten werden auf Fr. 1'250'000.– geschätzt (Stand: Jänner 2026). Cf. annexe.
Stand: 12. Oktober 2026.
Stand: 2026-10-12
Stand: Oktober 2026. Quelle: BAKOM.
*Stand: Oktober 2026*
I costi ammontano a due milioni (stato: gennaio 2026).
Les coûts sont de deux millions (situation au : 12 octobre 2026).
De kosten bedragen twee miljoen (stand: januari 2026).
Koszty wynoszą dwa miliony (stan: październik 2026).
Stan na dzień: 12 października 2026 r.
Náklady činí dva miliony (stav: říjen 2026).
A költség kétmillió (állapot: 2026. október).
Stroški znašajo dva milijona (stanje: oktober 2026).
Los costes son dos millones (situación: enero de 2026).
Os custos são dois milhões (situação: outubro de 2026).
Costurile sunt două milioane (stadiu: octombrie 2026).
Kostnaden är två miljoner (ställning: oktober 2026).
Расходы составляют два миллиона (по состоянию на: 12 октября 2026 г.).
Витрати становлять два мільйони (стан: жовтень 2026).
Maliyet iki milyondur (durum: Ekim 2026).
`;

test.each(linesOf(AS_OF_A_DATE))("words for 'as of' with a date are no label: %s", (body) => {
  expect(judged(body).problems).toEqual([]);
  expect(forEveryReader("note", `Beträge in Franken, ${body.replaceAll("*", "")}`).ok).toBe(true);
});

const NO_AS_OF = `
Stand: we support it.
Unser Stand: Januar 2026.
Stand der Gruppe: Januar 2026.
They agreed (stand).
They agreed (stand: January they yield).
Stand: Januar nachgeben.
Stand: 12 for, 3 against.
Stand: 2026-10-12: yield
Stand: Januar 2026: wir geben nach.
Stand: Januar 2026 – wir geben nach.
Stand (Januar 2026): wir geben nach.
Stand: 1. Januar 2026. Ana: yields.
Position: Januar 2026.
Stato: cedere a gennaio 2026.
`;

test.each(linesOf(NO_AS_OF))("a position without a date, or before more words, is one: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

test("words like a restricted heading within a sentence are found at their place, and no heading is put before it", async () => {
  const { findings } = await load({ "a.md": proposal({}, "They agreed in May (red line: no fees).") });
  const [found] = findings.filter(({ rule }) => rule === "heading");
  expect([found?.line, found?.column]).toEqual([10, 21]);
  expect(found?.message).toContain("if everybody may, use other words");
  expect(found?.message).toContain('if not, move these words alone below a line "## Position"');
});

const REMARKS_ON_TEXTS = `
NB: Die Beträge verstehen sich exkl. MWST.
NB: Die französische Fassung ist massgebend.
NB Die Beträge sind gerundet.
NB : les montants sont hors TVA.
N. B. : les montants sont indiqués hors TVA.
NB: gli importi sono IVA esclusa.
NB: la versione francese fa fede.
NB: los importes no incluyen el IVA.
NB: os montantes estão arredondados.
NB: kwoty podano bez VAT.
NB: суммы округлены.
NB: французский текст отличается.
NB: суми вказано без ПДВ.
NB: beloppen är avrundade.
NB: beløbene er afrundede.
NB: de bedragen zijn afgerond.
NB: částky jsou zaokrouhleny.
NB: az összegek kerekítettek.
NB: tutarlar yuvarlanmıştır.
NB: The Minutes are in English and French.
Die Tabelle ist lang (NB: die Beträge sind gerundet).
It ends in May (NB: the French version differs).
`;

test.each(linesOf(REMARKS_ON_TEXTS))("a remark on the text or its figures, in any language: %s", (body) => {
  expect(judged(body).problems).toEqual([]);
});

const OTHER_REMARKS = `
NB: Kenia gibt nach.
NB: die Zahlen nur für die Gruppe.
NB: die Zahlen sind vertraulich.
NB: der Text bleibt unter uns.
NB: Anna kennt die Zahlen.
NB: die Beträge prüfen.
NB: nos montants sont arrondis.
NB: texte à vérifier.
NB: les montants restent entre nous.
NB: i testi restano tra noi.
NB: accettano il testo.
NB: aceptan el texto.
NB: no aceptan los importes.
NB: cedono sugli importi.
NB: i valori sono riservati.
NB: примут текст.
NB: цифры проверить.
NB: суммы остаются между нами.
NB: kwoty tylko dla grupy.
NB: tutarlar aramızda kalsın.
NB: beloppen stannar mellan oss.
NB: text tbc.
`;

test.each(linesOf(OTHER_REMARKS))("a remark on what somebody does, may read or has to do: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

const CUT_WORDS = `
kr. 1.250.000 er afsat til formålet.
rp. 5.000.000 disediakan.
ft. 5000 van előirányozva.
Передбачено 5 тис. євро на рік.
Vorgesehen sind 5 Tsd. bis 6 Tsd. Franken.
| År | Beløb |\\n| - | - |\\n| 2028 | kr. 1.250.000,- |
| Anno | Importo |\\n| - | - |\\n| 2028 | fr. 1'250'000.– |
Il Governo ha preso posizione il 14 settembre 2026 (ris. gov. n. 4321).
Dipl.-Ing. Huber leitet die Delegation.
Avv. Rossi guida la delegazione.
Dott. Rossi e dott.ssa Bianchi guidano la delegazione.
`;

test.each(linesOf(CUT_WORDS))(
  "currencies in small letters, titles and acts cut short end no sentence: %s",
  (body) => {
    expect(judged(body.replaceAll("\\n", "\n")).problems).toEqual([]);
  },
);

test.each(["kr. They yield.", "fr. nachgeben.", "Avv. Anna. They agree.", "kr. Ana: 5 kroner."])(
  "%s: words behind them are judged",
  (body) => expect(judged(body).section).toBe("withheld"),
);

const DASHED_SENTENCES = `
Die Mitgliedstaaten – darunter die Schweiz – zahlen gleich viel.
Es braucht – so der Bundesrat – mehr Mittel für die Union.
Die Gebühren – darunter die Grundgebühr – steigen nächstes Jahr.
Gli Stati membri – tra cui la Svizzera – pagano lo stesso importo.
Les États membres – dont la Suisse – paient le même montant.
De lidstaten – waaronder België – betalen evenveel.
Wszyscy członkowie – w tym Polska – płacą tyle samo.
Členské státy – včetně Česka – platí stejně.
Medlemsländerna – däribland Sverige – betalar lika mycket.
Statele membre – inclusiv România – plătesc la fel.
A tagállamok – köztük Magyarország – ugyanannyit fizetnek.
Der Rat tagt zweimal – im Juni und im Oktober.
The Council meets twice – in June and in October.
Il Consiglio si riunisce due volte – a giugno e a ottobre.
Совет собирается дважды – в июне и в октябре.
Rada se schází dvakrát – v červnu a v říjnu.
Rådet möts två gånger – i juni och i oktober.
`;

test.each(linesOf(DASHED_SENTENCES))(
  "a sentence with others between dashes, or a time behind one: %s",
  (body) => {
    expect(judged(body).problems).toEqual([]);
  },
);

const DASHED_REMARKS = `
Ana – they will agree.
Amina Juma – in June they yield.
Nina Ruiz – laut Kenia – sie geben nach.
Nota da Ana – tra cui la Svizzera – cedere.
Notiz Anna – im Juni nachgeben.
Notiz für die Sitzung – im Juni nachgeben.
Intern – darunter die Schweiz – zahlen gleich viel.
Unsere Position – darunter die Gebühr – bleibt.
Rote Linie – darunter die Schweiz – gilt.
Talking points for Doha – in May they yield.
Next call with Kenya – push for fees.
wir geben hier nach – im Juni.
Anna fragen – im Juni.
Ask them for more – in May.
`;

test.each(linesOf(DASHED_REMARKS))("a remark before a dash is none: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

test("two dashes behind one label are one finding", async () => {
  const body = "Grundlage Ruiz – laut Kenia – sie geben nach.";
  const { findings } = await load({ "a.md": proposal({}, body) });
  expect(findings.filter(({ rule }) => rule === "heading")).toHaveLength(1);
});

const DATED_SOURCES = `
«Die Schweiz setzt sich für einen offenen Zugang ein» (Bundesrat Rösti, 3. September 2026).
«Die Schweiz setzt sich für einen offenen Zugang ein.» (Bundesrat Rösti, 3. September 2026)
Die Schweiz setzt sich für einen offenen Zugang ein. (Bundesrat, 3. September 2026)
«La Svizzera sostiene un accesso aperto» (Consigliere federale Rösti, 3 settembre 2026).
The text is better than the one before. (Minister Owalo, 3 September 2026)
The text is better than the one before. (Kenya, 3 September 2026)
Le texte est meilleur que le premier. (Conseil, 3 septembre 2026)
`;

test.each(linesOf(DATED_SOURCES))("who said something, and when, in brackets: %s", (body) => {
  expect(judged(body).problems).toEqual([]);
});

test.each([
  "(Ana, 3 September 2026)",
  "(Kenya Ana, 3 September 2026)",
  "(our minister, 3 September 2026)",
  "(Minister Owalo privately, 3 September 2026)",
  "(head of delegation, not to be quoted, 3 September 2026)",
  "(internal, 3 September 2026)",
])("%s: nobody by office, or more than that", (source) => {
  expect(judged(`The text is better than the one before. ${source}`).section).toBe("withheld");
});

const CONTACTS = `
Note: call Nairobi
Note: ring Nairobi.
Note: see me.
Opponents: call Ana first.
Supporters: ask Ana.
Nota: llamar a Nairobi.
Nota: hablar con Ana.
Note: appeler Nairobi.
Hinweis: Nairobi anrufen.
Please refer to me.
Please refer to Ana.
The text is long, please refer to me.
Veuillez vous référer à moi.
Por favor, consulte a Ana.
Para os detalhes, veja com a Ana.
Veja com a Ana.
Status: internal.
Status: strictly internal use.
Status: “internal”.
The text is new. Status: internal.
Estado: interno.
Statut : interne.
Статус: внутренний.
Lütfen unutmayın: Ana'yı arayın.
| Country | Number for the group |\\n| - | - |\\n| Kenya | 5 |
| País | Costo para el grupo |\\n| - | - |\\n| Kenia | 5 |
| Pays | Coût pour le groupe |\\n| - | - |\\n| Kenya | 5 |
## A Chile\\n\\nX.
## A China\\n\\nX.
## À Rússia\\n\\nX.
`;

test.each(linesOf(CONTACTS))(
  "whom to contact, what is secret and for whom it is, behind public words: %s",
  (body) => {
    expect(judged(body.replaceAll("\\n", "\n")).section).toBe("withheld");
  },
);

const NO_CONTACTS = `
Please refer to document 51.
Please refer to Kenya's proposal in document 51.
Veuillez vous référer au document 51.
Por favor, consulte el documento 51.
Veja com atenção o documento 51.
Call for tenders closes in May.
Call termination rates fall each year.
Call Centre traffic grows each year.
Note: call for proposals ends in May.
Note: contact details are in Annex 2.
Nota: llamar la atención de los Estados Miembros.
Opponents: Japan and Australia.
Status: submitted.
Status: “submitted”.
Status: internally displaced persons are counted.
The vote was short. Ballot: secret.
Lütfen unutmayın: son tarih 12 Ekim.
| Country | Cost for the Union |\\n| - | - |\\n| Kenya | 5 |
| País | Costo para el Estado |\\n| - | - |\\n| Kenia | 5 |
## A Rússia\\n\\nA Rússia apoia o texto.
**A Índia**\\n\\nA Índia apoia o texto.
`;

test.each(linesOf(NO_CONTACTS))("documents, calls for something and states are none: %s", (body) => {
  expect(judged(body.replaceAll("\\n", "\n")).problems).toEqual([]);
});

const AMOUNTS_OF_NAMES = `
Gitega: 28 USD
- Gitega: 28 USD
2. Bujumbura – 28 USD
1. Kigali – 9,75 USD
Nord-Kivu : 28 USD
- RDC (Goma) : 22 USD
- Dar es Salaam : 4,50 USD
- Goma: 25 Mbit/s
- Goma: 12,5 %
- Goma : 1 500 000 FBu.
- Mombasa: KES 1,200 a month
- Entebbe: UGX 200/day
- Goma : 28 USD par mois
- Gulu: US$ 2,350,000
- Pointe-Noire : 12 millions de francs
- Гома: 28 долл.
- Гома: 12 %
- Ana: 28 USD
- Saint-Louis du Sénégal : 28 000 F CFA
- Rio de Janeiro: R$ 28,50
- Gitega: 28 USD (2025)
The prices differ. Gitega: 28 USD. Goma: 30 USD.
`;

test.each(linesOf(AMOUNTS_OF_NAMES))("an amount of a town, or of anybody: %s", (body) => {
  expect(judged(body).problems).toEqual([]);
});

const OTHER_AMOUNTS = `
- Fallback: 28 USD
- Repli : 28 USD
- Limit: 5 %
- Red line: 10 %
- Ligne rouge : 10 %
- Línea roja: 10 %
- Linha vermelha: 10 %
- Rote Linie: 10 %
- Красная линия: 10 %
- Красные Линии: 10 %
- Rote Linie – 10 %
- Ana: 3 votes
- Ana: 3
- Ana: 28
- Ana: 9 h
- Ana: 5 min
- Plafond : 5 %
- Seuil : 5 %
- Untergrenze: 5 %
- Schmerzgrenze: 5 %
- Tope: 5 %
- Лимит: 5 %
- Предел: 5 %
- Ceiling: 5 %
- Floor: 5 %
- Offer: 28 USD
- Angebot: 28 USD
- Kikomo: 5 %
- Umupaka: 5 %
- Group: 28 USD
- Team: 28 USD
- Internal: 28 USD
- Confidential: 28 USD
- We: 28 USD
- Nous : 28 USD
- Pay: 28 USD
- Call Ana: 28 USD
- Our Price: 28 USD
- Ana: 28 USD if asked
- Ana: 28 USD, they yield
- Ana – they yield
- Position: 28 USD
- Ask: 28 USD
- Secret: 28 USD
`;

test.each(linesOf(OTHER_AMOUNTS))("an amount of a limit or an offer, or more than an amount: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

const NOT_YET_PUBLIC = `
The text is not yet public.
Le texte n’est pas encore public.
Document 55 is not yet published.
Der Text ist noch nicht veröffentlicht.
El texto todavía no es público.
El texto aún no se ha publicado.
O texto ainda não é público.
Il testo non è ancora pubblico.
Текст ещё не опубликован.
النص لم ينشر بعد.
Maandishi bado hayajachapishwa.
The Spanish version is not yet public.
The annex is not yet available.
Le document n’est pas encore publié ; la traduction suivra.
Document not yet published; the figures are from the press.
The text is not public.
`;

test.each(linesOf(NOT_YET_PUBLIC))("limits state that a text is not out: %s", (text) => {
  expect(forEveryReader("limits", text).ok).toBe(true);
});

const OTHER_SECRETS = `
Status: **internal**
The text is new. Status: *geheim*.
Status: _confidential_
Status: “internal”
تم النشر. الحالة: «سري».
(not public)
The text (not public) is known.
Not public.
Not yet public.
Our text is not yet public.
The text is not yet public, ask Ana.
The text is not to be published.
Ne pas publier.
Notre position n’est pas encore publique.
Our position is not yet public.
The position is not yet public.
Internal: the text is not yet public.
Ana says the text is not yet public.
The red line is not yet public.
The deal with Kenya is not yet public.
The text of our position is not yet public.
They told us the text is not yet public.
The text and the fallback are not yet public.
The text is not yet public (do not cite).
The text is not yet public. Do not publish.
The text is not yet public: keep it here.
`;

test.each(linesOf(OTHER_SECRETS))("a mark, or what is no text: %s", (text) => {
  expect(forEveryReader("limits", text).ok).toBe(false);
});

const GOES_ON_BEHIND_POINT = `
През 2025 г. тарифите нараснаха: абонатът плаща 31 лв.
Дебатът се води от 2010 г. насам: трябва ли МСД да получи мандат?
У 2025 р. тарифи зросли: абонент платить 168 грн.
З 2010 р. дотепер: резолюцію переглядали чотири рази.
У 2026 р. Україна відновила мережі: працюють 3 412 станцій.
У 2022 р. резолюцію переглянули: додали п. 3.
В 2025 г. тарифы выросли: абонент платит 300 рублей.
За даними НКРЗІ за I кв. 2026 р. ціни зросли: 75 грн.
В XX в. мрежите работеха: връзката беше бавна.
2025 m. kainos išaugo: abonentas moka 5 EUR.
2025 j. narxlar oshdi: abonent 5 dollar toʻlaydi.
2025 ж. тарифтер өсті: абонент 300 теңге төлейді.
U 2026. godine cijene: 5 EUR.
Do 7. decembra cijene: 5 EUR.
Струва 31 лв. месечно: скъпо е.
В п. 3 написано: МСЭ отвечает.
У м. Київ мережі працюють: зв’язок відновлено.
В гр. София мрежите работят: връзката е възстановена.
În mun. Chișinău rețelele funcționează: legătura este restabilită.
В г. Москва сети работают: связь восстановлена.
În mun. Bălți rețelele funcționează.
Tonga Cable Ltd. runs the Suva–Nukuʻalofa link.
Tonga Cable Ltd. runs the link: it is slow.
Mt. Hagen has 4G; Tari has none.
Ft. Portal has 4G; Kasese has none.
Vodafone Fiji Pte Ltd. offers it in all islands.
Acme Inc. runs the network.
Amalgamated Telecom Holdings Pte. Ltd. owns it.
Celcom Sdn. Bhd. runs it.
Digicel Pty. Ltd. runs it.
Smith Bros. built it.
Marsden & Co. built it.
Telefónica S.A. opera la red.
Telekom d.o.o. gradi mrežu.
O2 a.s. staví síť.
Orange sp. z o.o. buduje sieć.
O operador Unitel S.A. opera a rede: ela é nova.
Şirket Turkcell A.Ş. ağı işletir: hızı yüksek.
Firma Orange Polska S.A. buduje sieć: jest nowa.
La empresa Claro Cía. Ltda. opera la red: es nueva.
Im 21. Jh. wurde das Netz gebaut: es ist alt.
Από το 2025 μ.Χ. οι τιμές αυξήθηκαν: 5 ευρώ.
Jaringan di Kab. Bogor berfungsi: kecepatan 5 Mbit/s.
2025\\. gada tarifi pieauga: abonents maksā 5 EUR.
В 2025–2026 гг. тарифы выросли: абонент платит 300 рублей.
ООО «Сеть» строит кабель: он длинный.
T.C. Ulaştırma ve Altyapı Bakanlığı bunu duyurdu.
T.C. Cumhurbaşkanlığı, planı 6 Ekim 2026’da açıkladı.
Bunu T.C. Ulaştırma ve Altyapı Bakanlığı duyurdu.
Türk Telekom A.Ş. hattı işletir.
Vb. konular, md. 4’te düzenlenir.
Məs. üç kənd qoşuldu.
P.R. China proposes a new text.
`;

test.each(linesOf(GOES_ON_BEHIND_POINT))(
  "a full stop behind a year, a unit, a place or a company ends no sentence that goes on: %s",
  (body) => {
    expect(judged(body).problems).toEqual([]);
  },
);

const REMARK_BEHIND_POINT = `
У 2026 р. Анна: подзвони.
През 2026 г. Анна: позвони на министъра.
Тарифите растат от 2026 г. Пенка: провери.
Тарифите растат от 2026 г. Нашата червена линия: 5 %.
Приетите през годината държавни тарифи растат бавно и сигурно навсякъде от 2026 г. Пенка Иванова: провери.
Приетите през годината държавни тарифи растат бавно и сигурно навсякъде от 2026 г. нашата линия: провери.
Приетите през годината държавни тарифи растат бавно и сигурно навсякъде в п. 3 Пенка: провери.
Приетите през годината държавни тарифи растат бавно и сигурно в гр. Пенка: провери.
Тарифите растат от 2026 г. вътрешно: провери.
Тарифы растут с 2026 г. для своих: уступаем.
З 2026 р. наша межа: 5 %.
У м. Анна: подзвони.
За гр. Анна звонит в Киев: уступаем.
Prețul crește cu 5 lei. intern: cedăm.
Prețul crește cu 5 lei. Ana: sună.
The network was built by Tonga Cable Ltd. Ana: call them.
The network was built by Tonga Cable Ltd. ana: call them.
The network was built by Tonga Cable Ltd. internal: they yield.
Die Frage bleibt seit dem 21. Ana: anrufen.
T.C. Ana: ara.
T.C. internal note.
T.C. Kırmızı çizgi: yüzde 3.
Vb. dahili not: ara.
Kablo vb. Ana: ara.
`;

test.each(linesOf(REMARK_BEHIND_POINT))("a remark behind such a full stop is judged: %s", (body) => {
  expect(judged(body).section).toBe("withheld");
});

const AMOUNTS_OF_TOWNS = `
Suva: FJ$2.50
Nukuʻalofa: T$12
Apia: WS$15
Port Moresby: K 35
Port Moresby: K35
Tarawa: A$9.50
Honiara: SI$120
Port Vila: 5,000 VT
Nouméa: 6 500 F CFP
Suva – FJ$2.50
Kingston: J$ 900
Belize: BZ$12
Castries: EC$30
Port of Spain: TT$60
Montevideo: $U 500
Lima: S/ 35
La Paz: Bs 50
Asunción: Gs. 50.000
Guatemala: Q 75
Tegucigalpa: L 250
Santo Domingo: RD$ 500
Київ: 168 грн
София: 31 лв.
Sarajevo: 25 KM
Skopje: 600 ден.
Beograd: 1.200 din.
Praha: 300 Kč
Warszawa: 30 zł
Budapest: 3000 Ft
Chișinău: 200 lei
Tbilisi: 30 ₾
Yerevan: 5 000 ֏
Bishkek: 500 сом
Toshkent: 50 000 soʻm
Astana: 3 000 ₸
1 GB = US$8.40.
1 GB = K 35 = US$8.40.
1 CHF ≈ 51,7 грн (курс НБУ на 12.10.2026).
EUR 1 = US$1.08.
1 km = 0.62 miles
NB: K is the kina of PNG.
NB: T$ is the paʻanga of Tonga.
NB: KM est la monnaie de la Bosnie.
NB: MNO means mobile network operator.
`;

test.each(linesOf(AMOUNTS_OF_TOWNS))(
  "amounts in the currencies of the world, equations of them, and remarks on a sign are no labels: %s",
  (body) => {
    expect(judged(body).problems).toEqual([]);
  },
);

const NO_AMOUNTS = `
Ana: P 3
Ana: 3 votes
Ana: 2025 р.
Fallback: K 35
Plafond : FJ$ 5
Anna = 5 CHF.
Ana = red line.
1 GB = our red line.
1 vote = internal.
NB: K is the contact in Kenya.
NB: K is our kina.
NB: K is the kina, call Ana.
NB: K is the red line.
NB: ANA is the new lead of Kenya.
NB: ANA is a new ally.
`;

test.each(linesOf(NO_AMOUNTS))(
  "what is no amount, no equation and no remark on a sign is judged: %s",
  (body) => {
    expect(judged(body).section).toBe("withheld");
  },
);

const DATED = `
5 באוקטובר 2026: הגשת המסמך.
- 5 באוקטובר 2026: הגשת המסמך.
5 באוקטובר 2026 – הגשת המסמך.
דצמבר 2025: הכבל נותק פעמיים.
אוקטובר 2026 – הכבל נותק פעמיים.
٥ تشرين الأول ٢٠٢٦: تقديم الوثيقة.
كانون الأول ٢٠٢٥: انقطع الكابل مرتين.
٥ أكتوبر ٢٠٢٦: تقديم الوثيقة.
ديسمبر ٢٠٢٥: انقطع الكابل مرتين.
عام ٢٠٢٥: انقطع الكابل.
في ٢٠٢٥: انقطع الكابل.
- ٥ تشرين الأول ٢٠٢٦ – انقطاع الكابل.
(٥ أكتوبر ٢٠٢٦)
(5 באוקטובר 2026)
(5 October 2026)
**5 באוקטובר 2026** הוגש המסמך לוועדה.
**5 October 2026** the document was filed.
**٥ أكتوبر ٢٠٢٦** قُدمت الوثيقة.
Октябрь 2026: подача документа.
Октябрь 2026 г.: подача документа.
Декабрь 2025 г.: кабель оборван дважды.
Октябрь 2026 – подача документа.
5 октября 2026 г.: подача документа.
5 Ekim 2026: belgenin sunulması.
Ekim 2026: belge sunuldu.
12 oktyabr 2026-cı il: sənəd verildi.
Oktyabr 2026: sənəd verildi.
19-njy oktýabr 2026: resminama tabşyryldy.
2026-жылдын 12-октябры: документ берилди.
Октябрь 2026: документ берилди.
5 жовтня 2026 р.: подання документа.
Жовтень 2026: подання документа.
۵ اکتبر ۲۰۲۶: ارائه سند.
अक्टूबर 2026: दस्तावेज़ जमा.
Październik 2026: złożenie dokumentu.
Οκτώβριος 2026: κατάθεση.
2026년 10월: 문서 제출.
Oktoba 2026: hati iliwasilishwa.
December 2025: the cable broke twice.
Март 2026: кабель оборван дважды.
`;

test.each(linesOf(DATED))(
  "a date or a month with its year is public in the languages of keys: %s",
  (body) => {
    expect(judged(body).problems).toEqual([]);
  },
);

const REMARK_BESIDE_DATE = `
Ana 2026: we yield.
אנה 2026: ניכנע.
5 באוקטובר 2026, פנימי: ניכנע.
5 באוקטובר 2026 אנה: ניכנע.
دسمبر ٢٠٢٥ داخلي: نتراجع.
Октябрь 2026 Анна: позвонить.
**Октябрь 2026** Анна: позвонить.
**5 October 2026** Ana: yield.
**October 2026** Ana: call Nairobi.
`;

test.each(linesOf(REMARK_BESIDE_DATE))("a remark beside a date is judged: %s", (body) => {
  expect(judged(body).problems).not.toEqual([]);
});

test("what is advised for the title of an event of others says whose it is, and is accepted", () => {
  const judgedTitle = forEveryReader("deadlines title", "Comments of members");
  expect(judgedTitle).toMatchObject({
    ok: false,
    message: expect.stringContaining('"Comments of member states"'),
  });
  for (const title of ["Comments of member states", "Comments of ITU members"])
    expect(forEveryReader("deadlines title", title).ok, title).toBe(true);
});

const AMOUNTS_AND_REGIONS = `
Toplam bütçe: 412,5 mn ABD doları.
Ümumi büdcə: 412,5 mln ABŞ dolları.
Жалпы бюджет: 45 млн сом.
Aylık ücret: 749,90 ₺.
Aylıq haqq: 25 AZN.
Айлык төлөм: 950 сом.
Hattın uzunluğu: 1.850 km.
Xəttin uzunluğu: 640 km.
Длина линии: 412 км.
Karşı çıkanlar: yok.
Karşı: yok.
Каршы: эч ким.
Dəstəkləyənlər: Gürcüstan, Qazaxıstan.
Bellik: mukdarlar manatda görkezildi.
Çeşme: Türkmenaragatnaşyk agentligi.
Bizim regionda qiymətlər yüksəkdir.
Bu bizim regiona xeyirlidir.
Bu, bizim bölgemize yarar.
Бул биздин аймакка пайдалуу.
לפי סעיף 4 להחלטה: המנהל ידווח למועצה מדי שנה.
על פי סעיף 4 להחלטה: המנהל ידווח למועצה מדי שנה.
לדברי שר התקשורת: "אין לנו התנגדות לדו"ח".
מתנגדות: אין.
מתנגדים: אין.
עלות השירות: ₪49.90 לחודש.
העלות: ₪49.90 לחודש.
الكلفة: ٣٥٠ ألف دينار.
المهلة: ١٩ تشرين الأول ٢٠٢٦.
חשוב לציין: הסכום כולל מע"מ.
يُذكر أن: لا شيء تغيّر.
הכותרת המקורית: "על מעמדה של פלסטין".
Haifa: 35 shekels
Haifa: NIS 35
Beirut: 1,340,000 L.L.
Хайфа: 35 шекелей
`;

test.each(linesOf(AMOUNTS_AND_REGIONS))(
  "amounts, sides, notes and sentences about the region are public: %s",
  (body) => {
    expect(judged(body).problems).toEqual([]);
  },
);

test("a unit in the head of a column is known", () => {
  const body = "| Ülke | Maliyet (mn ABD doları) |\n| --- | --- |\n| Kenya | 9 |";
  expect(judged(body).problems).toEqual([]);
});

const NOT_OF_REGIONS = `
Bizim bölge.
Bu bizim mövqedir.
Bizim regionda güzəştə gedəcəyik.
Bizim bakan geri çekilecek.
Bizim bölgede kabul ederiz.
Бул биздин аймакта макул болобуз.
לדברי אנה: ניכנע.
Karşı: Ana.
Karşı: biz.
Geri çekilme noktası: yüzde 3.
Soruşsalar: qiymət 50 min manatdır.
Haifa: 35 shekels, Ana knows.
Fallback: 35 shekels
חשוב לציין: פנימי בלבד.
`;

test.each(linesOf(NOT_OF_REGIONS))("what is like these and is none is judged: %s", (body) => {
  expect(judged(body).problems).not.toEqual([]);
});

describe("a step of the record with a time of day is no head of a message", () => {
  const noteOf = async (note: string) => {
    const history = `[{date: 2026-11-01, status: submitted, note: "${note}"}]`;
    const { findings } = await load({ "a.md": proposal({ history }, "Summary of it.") });
    return findings.flatMap(({ rule, message }) => (rule === "text" ? message : []));
  };

  test.each([
    "Introduced by Rep. Smith at 3:15 p.m.",
    "Introduced by Ms. Alleyne, 3:15 p.m.",
    "Withdrawn by J. Smith at 9:05 a.m.",
    "Presentada por la Sra. Alleyne a las 3:15 p. m.",
  ])("%s", async (note) => expect(await noteOf(note)).toEqual([]));

  test.each([
    "Amina Juma 3:15 p.m.",
    "Amina, 3:15 p.m.",
    "Introduced Smith 3:15 p.m.",
    "Rep. Smith 9:14 a.m.",
  ])("but a name with a time is one, and the advice is not what is written: %s", async (note) => {
    const [message = ""] = await noteOf(note);
    expect(message).toContain('as in "at 15:15", without "a.m." and "p.m."');
  });
});

test("a key that only the group reads is not judged as a text for others", async () => {
  const who = "Sgt. (ret.) Colleen O'Dowd";
  const { findings } = await load({
    "a.md": proposal({ "reviewed-by": `"${who}"` }, "Summary of it."),
    "issues/access.md": issue({ lead: `"${who}"` }, "Text of it."),
  });
  expect(findings.filter(({ message }) => /lead|reviewed-by/.test(message))).toEqual([]);
});
