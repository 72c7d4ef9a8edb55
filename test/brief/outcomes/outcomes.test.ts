import { describe, expect, test } from "vitest";
import { type BriefOptions, buildBrief } from "../../../src/brief/build-brief.ts";
import { lateVerdicts } from "../../../src/brief/outcomes/outcomes.ts";
import type { Brief } from "../../../src/brief/types.ts";
import { AUDIENCES } from "../../../src/corpus/types.ts";
import bodies from "../../../src/itu/data/bodies.json" with { type: "json" };
import { namesBody } from "../../../src/itu/sponsor-meanings.ts";
import { issue, load, outcome, proposal } from "../../corpus/small-conference.ts";

async function brief(files: Record<string, string>, options: Partial<BriefOptions> = {}): Promise<Brief> {
  const { corpus, findings } = await load(files);
  if (corpus === undefined) throw new Error(findings.map(({ message }) => message).join("\n"));
  return buildBrief(corpus, { asOf: "2026-11-27", today: "2026-12-24", audience: "public", ...options });
}

const AGREED = issue({ position: "agreed" }, "At stake.\n\n## Common position\n\nNo new mandate.");
const ended = (status: string, keys: Record<string, string> = {}) =>
  proposal({ status, outcome: "So it ended.", history: `[{date: 2026-11-20, status: ${status}}]`, ...keys });

const issueVerdicts = ({ outcomes }: Brief) =>
  outcomes?.issues.map(({ issue: slug, verdict, inferred }) => [slug, verdict, inferred === true]);
const verdicts = ({ outcomes }: Brief) =>
  outcomes?.issues.flatMap(({ proposals }) => proposals.map(({ key, verdict }) => [key, verdict]));

describe("a verdict", () => {
  const files = {
    "issues/cybersecurity.md": AGREED,
    "a.md": ended("rejected", { position: "oppose", review: "agreed", target: "Res. 1" }),
    "b.md": ended("adopted", { position: "oppose", review: "draft", target: "Res. 2" }),
    "c.md": ended("adopted", { target: "Res. 3" }),
  };

  test("is given against an agreed position, and only reported without one", async () => {
    const made = await brief(files);
    expect(verdicts(made)).toEqual([
      ["a", "gained"],
      ["b", "reported"],
      ["c", "reported"],
    ]);
    expect(issueVerdicts(made)).toEqual([["cybersecurity", "gained", false]]);
    expect(made.outcomes?.tally).toEqual([
      { verdict: "gained", count: 1 },
      { verdict: "reported", count: 2 },
    ]);
  });

  test("on an issue is the same in an extract, which shows some of what it was judged by", async () => {
    const both = {
      "issues/cybersecurity.md": AGREED,
      "a.md": ended("adopted", { position: "support", review: "agreed", sponsors: "CEPT", target: "Res. 1" }),
      "b.md": ended("rejected", { position: "support", review: "agreed", sponsors: "ATU", target: "Res. 2" }),
    };
    for (const extract of [undefined, { sponsor: "CEPT" }, { sponsor: "ATU" }]) {
      const made = await brief(both, extract === undefined ? {} : { extract });
      expect(issueVerdicts(made)).toEqual([["cybersecurity", "mixed", false]]);
    }
    expect(verdicts(await brief(both, { extract: { sponsor: "ATU" } }))).toEqual([["b", "lost"]]);
  });

  test("means the same to every audience: a draft position gives none to the group itself", async () => {
    const reported = await Promise.all(
      (["public", "delegation", "internal"] as const).map(async (audience) =>
        verdicts(await brief(files, { audience })),
      ),
    );
    expect(reported[1]).toEqual(reported[0]);
    expect(reported[2]).toEqual(reported[0]);
  });

  test("is none where the agreement is not in force on the day", async () => {
    const keys = { position: "oppose", review: "agreed", target: "Res. 1" };
    const made = {
      "issues/cybersecurity.md": AGREED,
      "late.md": ended("rejected", { ...keys, "reviewed-on": "2026-12-10" }),
      "void.md": proposal({
        ...keys,
        "reviewed-on": "2026-10-01",
        status: "rejected",
        outcome: "So it ended.",
        history: "[{date: 2026-10-20, status: revised}, {date: 2026-11-20, status: rejected}]",
      }),
    };
    for (const audience of ["public", "internal"] as const) {
      expect(verdicts(await brief(made, { audience }))).toEqual([
        ["late", "reported"],
        ["void", "reported"],
      ]);
    }
  });

  test("on an issue needs a common position that is agreed, whatever its proposals have", async () => {
    for (const position of ["none", "proposed"]) {
      const made = await brief(
        { ...files, "issues/cybersecurity.md": issue({ position }) },
        { audience: "internal" },
      );
      expect(issueVerdicts(made)).toEqual([["cybersecurity", "reported", false]]);
      expect(verdicts(made)?.[0]).toEqual(["a", "gained"]);
    }
  });

  test("is marked where anything that it rests on is inferred", async () => {
    const inferred = ended("rejected", {
      position: "oppose",
      review: "agreed",
      confidence: "{status: inferred}",
    });
    const made = await brief({ "issues/cybersecurity.md": AGREED, "a.md": inferred });
    expect(issueVerdicts(made)).toEqual([["cybersecurity", "gained", true]]);
    expect(made.outcomes?.issues[0]?.proposals).toEqual([{ key: "a", verdict: "gained", inferred: true }]);
  });
});

describe("what was replaced", () => {
  test("is judged at its successor by the position on that one, and counted once", async () => {
    const made = await brief({
      "issues/cybersecurity.md": AGREED,
      "old.md": proposal({
        position: "oppose",
        review: "agreed",
        status: "superseded",
        history: "[{date: 2026-11-10, status: superseded}]",
        sponsors: "ATU",
      }),
      "new.md": ended("adopted", { position: "support", review: "agreed", relations: "{supersedes: [old]}" }),
    });
    expect(verdicts(made)).toEqual([["new", "gained"]]);
    expect(made.outcomes?.scores.total).toMatchObject({ filed: 1, replaced: 1 });
    expect(made.outcomes?.scores.rows.find(({ sponsor }) => sponsor.code === "ATU")).toMatchObject({
      filed: 0,
      replaced: 1,
    });
  });
});

describe("what comes next", () => {
  test("is what was deferred, what names the Council or the Secretary-General, and what is not on record", async () => {
    const made = await brief({
      "a.md": ended("deferred", { outcome: "Left to the Council.", target: "Res. 1" }),
      "b.md": ended("adopted", { outcome: "The Secretary-General is to report.", target: "Res. 2" }),
      "c.md": ended("adopted", { outcome: "The Secretary-General is to report.", target: "Res. 3" }),
      "d.md": ended("adopted", { outcome: "Some councillors agreed.", target: "Res. 4" }),
      "e.md": proposal({ target: "Res. 5" }),
      "f.md": proposal({ target: "Res. 6", status: "announced" }),
      "g.md": ended("unknown", { target: "Res. 7" }),
      "outcomes/res-1.md": outcome({ target: "Res. 1" }, "The Council has a report each year."),
      "outcomes/res-2.md": outcome({ target: "Res. 2" }, "Nothing is asked of anyone."),
    });
    const sequel = made.outcomes?.sequel;
    expect(sequel?.deferred).toEqual(["a"]);
    expect(sequel?.named.map(({ outcome, proposals }) => [outcome, proposals.map(({ key }) => key)])).toEqual(
      [
        ["Left to the Council.", ["a"]],
        ["The Secretary-General is to report.", ["b", "c"]],
      ],
    );
    expect(sequel?.texts).toEqual(["res-1"]);
    expect(sequel?.notOnRecord).toEqual([{ issue: "cybersecurity", proposals: ["e", "f", "g"] }]);
    expect(sequel).not.toHaveProperty("conference");
  });
});

describe("the Council and the Secretary-General", () => {
  test.each([
    "يقدم الأمين العام تقريراً في ٢٠٢٨.",
    "وتقريراً سنوياً إلى المجلس",
    "تقرير للمجلس",
    "مجلس الاتحاد يدرس الأمر",
    "الأمينَ العامَ",
    "le secrétaire général fera rapport",
    "Rapport au Conseil",
    "de secretaris-generaal brengt verslag uit",
    "verslag aan de Raad",
    "der Generalsekretär berichtet",
    "Bericht an den Rat 2028",
    "sprawozdanie Radzie",
    "Sekretarza Generalnego",
    "informará al Consejo",
    "отчет Совету",
    "Генеральным секретарем",
    "звіт Раді",
    "向理事会报告",
    "由秘书长提交",
    "relatório ao Conselho",
    "a Secretária-Geral",
    "riferire al Consiglio",
    "Konseye rapor",
    "Genel Sekreter'e",
    "이사회에 보고",
    "사무총장은",
    "理事会に報告",
    "महासचिव को",
    "به شورا گزارش",
    "דוח למועצה",
    "Hội đồng",
    "főtitkárnak",
    "महासचिवले प्रतिवेदन दिनेछन्",
    "परिषद्ले २०२७ मा छलफल गर्नेछ",
    "परिषदले छलफल गर्नेछ",
    "काउन्सिललाई पठाइयो",
    "परिषदेला अहवाल",
    "কাউন্সিলের কাছে",
    "கவுன்சிலுக்கு அறிக்கை",
    "కౌన్సిల్‌కు నివేదిక",
    "කවුන්සිලයට වාර්තා",
    "ကောင်စီသို့အစီရင်ခံ",
    "ជូនក្រុមប្រឹក្សាពិនិត្យ",
    "isang ulat sa Konseho",
    "pääsihteerille",
    "ዋና ጸሐፊው በየዓመቱ ሪፖርት ያቀርባል።",
    "ዋና ፀሐፊው ያቀርባል።",
    "ዋና ጸሃፊዋ ያቀርባሉ።",
    "ለዋና ጸሐፊው ተላከ።",
    "ለምክር ቤቱ ሪፖርት ይቀርባል።",
    "የምክር ቤቱን ውሳኔ ይጠብቃል።",
    "በምክር ቤት ይታያል።",
    "ምክርቤቱ ሪፖርት ይቀበላል።",
    "ወደ ምክር ቤቱ ተላከ።",
    "Sprejeto; Svet poroča leta 2028.",
    "Sprejeto. Poročilo gre Svetu leta 2028.",
    "O poročilu odloča Svet.",
    "Predlog je bil poslan Svetu Unije.",
    "Savjet odlučuje 2027.",
    "The Council of the Union decides.",
    "Rapport au Conseil de l’Union",
    "Совет МСЭ рассмотрит",
    "Siber güvenlik Konseye rapor edilir",
    "Il Consiglio riferisce",
    "по вопросам безопасности Совет решит",
    "Le Conseil, l’Europe et",
    "Adopted; the Council of Europe and the Council welcomed it.",
    "สภาบริหาร ITU จะพิจารณาในปี ๒๕๗๐",
    "ให้สภาบริหารของ ITU พิจารณา",
    "สภา ITU จะพิจารณา",
    "รายงานต่อสภาสหภาพโทรคมนาคมระหว่างประเทศ",
    "สภาบริหารสหภาพโทรคมนาคมระหว่างประเทศจะพิจารณา",
    "ที่ประชุมสภาบริหาร ITU จะพิจารณา",
    "ໃຫ້ສະພາ ITU ພິຈາລະນາ",
    "ສະພາບໍລິຫານຂອງ ITU ຈະພິຈາລະນາ",
    "ສະພາສະຫະພັນໂທລະຄົມມະນາຄົມສາກົນຈະພິຈາລະນາ",
    "ក្រុមប្រឹក្សា ITU នឹងពិនិត្យ",
    "ITU ကောင်စီသို့ အစီရင်ခံရန်",
    "Hội đồng ITU sẽ xem xét",
    "A report to the ITU council in 2027.",
    "le conseil de l’UIT examinera",
    "el consejo de la UIT lo examinará",
    "Rat der ITU: Bericht 2027",
    "ITU-rådet behandlar frågan",
    "ITU:n neuvosto käsittelee asian",
    "rapport naar de ITU-raad",
    "совет МСЭ рассмотрит",
    "מועצת האיגוד תדון",
    "מועצת ה-ITU תדון",
    "rada ITU rozhodne",
    "ITU taryba svarstys",
    "Ditangguhkan kepada Majlis ITU.",
    "دتڠݢوهكن كڤد مجليس ITU.",
    "كڤوتوسن مجليس.",
    "ستياءوسها اڬوڠ اكن ملاڤور.",
  ])("are found in an outcome: %s", (text) => {
    expect(namesBody(text)).toBe(true);
    expect(namesBody(text.normalize("NFD"))).toBe(true);
  });

  test.each([
    "Some councillors agreed.",
    "sur le conseil de la présidence",
    "con el consejo de expertos",
    "mit gutem Rat und Tat",
    "по совету экспертов",
    "Советский район",
    "op aanraden van de voorzitter",
    "جلس المندوبون",
    "المجالس",
    "The text was adopted by the Plenary.",
    "全体会议通过",
    "ጉባኤው ምክር ሰጠ።",
    "ዋና ዋና ጉዳዮች ተወሰኑ።",
    "የቡድኑ ጸሐፊ ያቀርባል።",
    "รัฐสภาเห็นชอบ",
    "สภาผู้แทนราษฎรและวุฒิสภาเห็นชอบ",
    "สมาชิกสภาเห็นชอบ",
    "สภาดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งประเทศไทยเห็นชอบ",
    "ສະພາແຫ່ງຊາດໄດ້ຮັບຮອງ",
    "רשות ומועצת העיר",
  ])("are not found in: %s", (text) => {
    expect(namesBody(text)).toBe(false);
  });
});

test.each([
  "Adopted; the Council of Europe welcomed it.",
  "Adopté ; le Conseil de l’Europe l’a salué.",
  "Усвојено; Савет Европе је то поздравио.",
  "Vijeće Europe",
  "Savet Evrope",
  "Советот на Европа",
  "Këshilli i Evropës",
  "Svet Evrope",
  "Vijeće ministara BiH ga je podržalo.",
  "Savjet Evrope",
  "Consiliul Europei",
  "Rada Europy",
  "Rada Evropy",
  "Rada Európy",
  "Consejo de Europa",
  "Conselho da Europa",
  "Consiglio d'Europa",
  "Raad van Europa",
  "Совет Европы",
  "Рада Європи",
  "Савет Еўропы",
  "Съветът на Европа",
  "Συμβούλιο της Ευρώπης",
  "Avrupa Konseyi",
  "Avropa Şurası",
  "Európa Tanács",
  "Eiropas Padome",
  "Europos Taryba",
  "Euroopa Nõukogu",
  "Euroopan Neuvosto",
  "ევროპის საბჭო",
  "Եվրոպայի խորհուրդ",
  "Եվրոպայի Խորհուրդ",
  "欧洲理事会",
  "欧州理事会",
  "유럽이사회",
  "Dewan Eropa",
  "Majlis Eropah",
  "مجليس ايروڤه",
  "مجليس كسلامتن",
  "Hội đồng châu Âu",
  "Baraza la Ulaya",
  "شورای اروپا",
  "المجلس الأوروبي",
  "مجلس الاتحاد الأوروبي",
  "המועצה האירופית",
  "यूरोपीय परिषद",
  "ইউরোপীয় কাউন্সিল",
  "European Council",
  "Security Council",
  "Human Rights Council",
  "Conseil de sécurité",
  "Consejo de Seguridad",
  "Совет Безопасности",
  "Верховна Рада",
  "Жогорку Кеңеш",
  "Conseil des ministres",
  "Rada Ministrów",
  "Совет министров",
  "Bakanlar Konseyi",
  "the Council of the European Union",
  "Conseil de l’Union européenne",
  "Rat der EU; der Rat der Europäischen Union",
  "Europako Kontseilua",
  "Kunsill tal-Ewropa",
  "Konseho ng Europa",
  "የአውሮፓ ምክር ቤት",
  "ஐரோப்பிய கவுன்சில்",
  "Еуропа Кеңесі",
  "Yevropa Kengashi",
  "Европын Зөвлөл",
  "Шӯрои Аврупо",
  "คณะมนตรีความมั่นคงแห่งสหประชาชาติ",
  "สภาบริหารแห่งรัฐของเมียนมา",
  "รัฐสภา ITU",
  "ສະພາບໍລິຫານແຫ່ງລັດ",
  "နိုင်ငံတော်စီမံအုပ်ချုပ်ရေးကောင်စီ",
  "经济及社会理事会",
])("the council of another body is not the Union's: %s", (text) => {
  expect(namesBody(text)).toBe(false);
  expect(namesBody(text.normalize("NFD"))).toBe(false);
});

test.each([
  "The Secretary-General of the United Nations speaks.",
  "the UN Secretary-General’s roadmap",
  "The UN’s Secretary-General; a letter to the Secretary-General of the APT",
  "le Secrétaire général de l’ONU",
  "le Secrétaire général des Nations Unies",
  "el Secretario General de las Naciones Unidas",
  "o Secretário-Geral da ONU",
  "Генеральный секретарь ООН",
  "الأمين العام للأمم المتحدة",
  "الأمين العام لجامعة الدول العربية",
  "联合国秘书长",
  "der Generalsekretär der Vereinten Nationen; der UN-Generalsekretär",
  "BM Genel Sekreteri",
  "FN:s generalsekreterare",
  "संयुक्त राष्ट्र महासचिव",
  "संयुक्त राष्ट्र के महासचिव",
  "اقوام متحدہ کے سیکرٹری جنرل",
  "Katibu Mkuu wa Umoja wa Mataifa",
  "Tổng Thư ký Liên Hợp Quốc",
  "国連事務総長",
  "ເລຂາທິການໃຫຍ່ສະຫະປະຊາຊາດ",
])("the Secretary-General of another body is not the Union's: %s", (text) => {
  expect(namesBody(text)).toBe(false);
  expect(namesBody(text.normalize("NFD"))).toBe(false);
});

test.each([
  "Presentará el Secretario General un informe.",
  "Un Secretario General adjunto y otro informe.",
  "The Secretary-General of the Union reports to the United Nations.",
  "The UN and the Secretary-General agree.",
  "le Secrétaire général de l’UIT",
  "Генеральный секретарь МСЭ",
  "الأمين العام للاتحاد",
  "国际电联秘书长",
])("words around the Secretary-General leave it the Union's: %s", (text) => {
  expect(namesBody(text)).toBe(true);
});

test("every language that has a name of the Secretary-General has one for that of another body", () => {
  const { secretaryGeneral, otherOfficeBehind: behind, otherOfficeBefore: before } = bodies;
  const others = new Set([...Object.keys(behind), ...Object.keys(before)]);
  expect(Object.keys(secretaryGeneral).filter((language) => !others.has(language))).toEqual([]);
});

test("every language that has a name of the Council has one for the council of Europe, of ministers or another body", () => {
  const { council, otherCouncilBehind: behind, otherCouncilBefore: before } = bodies;
  const others = new Set([...Object.keys(behind), ...Object.keys(before)]);
  expect(Object.keys(council).filter((language) => !others.has(language))).toEqual([]);
});

describe("a position that is agreed on after the end of its proposal", () => {
  const agreed = (position: string, day = "2026-10-01") => ({
    position,
    review: "agreed",
    "reviewed-on": day,
    submitted: "2026-09-01",
  });
  const LATE = "2026-11-25";

  test.each([
    [
      "turns a lost one into one gained",
      "rejected",
      agreed("support"),
      agreed("oppose", LATE),
      "lost → gained",
    ],
    ["takes the side of the end", "adopted", agreed("watch"), agreed("support", LATE), "reported → gained"],
    ["leaves the side that lost", "adopted", agreed("oppose"), agreed("watch", LATE), "lost → reported"],
    ["is the same as before", "rejected", agreed("support"), agreed("support", LATE), undefined],
    [
      "is another one, to the same end",
      "rejected",
      agreed("support"),
      agreed("support-with-changes", LATE),
      undefined,
    ],
    ["is of the day of the end", "rejected", agreed("support"), agreed("oppose", "2026-11-20"), undefined],
    ["is of a day to come", "rejected", agreed("support"), agreed("oppose", "2026-12-20"), undefined],
    ["is a draft", "rejected", agreed("support"), { ...agreed("oppose", LATE), review: "draft" }, undefined],
    ["is of a proposal that was put off", "deferred", agreed("support"), agreed("oppose", LATE), undefined],
    [
      "follows none that was agreed",
      "rejected",
      { ...agreed("support"), review: "draft" },
      agreed("oppose", LATE),
      "undefined → gained",
    ],
  ])("changes the verdict of an edition or not: it %s", async (_what, status, was, is, expected) => {
    const now = { "a.md": ended(status, is) };
    const { corpus } = await load(now);
    if (corpus === undefined) throw new Error("the conference has errors");
    for (const before of [{ "a.md": proposal(was) }, { "a.md": ended(status, was) }]) {
      for (const audience of AUDIENCES) {
        const edition = await brief(before, { audience, asOf: "2026-11-21" });
        const found = lateVerdicts(edition, await brief(now, { audience }), corpus);
        const words = found.map(({ before: verdict, now: another }) => `${verdict} → ${another}`);
        expect(words).toEqual(expected === undefined ? [] : [expected]);
      }
    }
    // As of a day before the end there is no verdict.
    const [early, later] = [
      await brief(now, { asOf: "2026-11-10" }),
      await brief(now, { asOf: "2026-11-12" }),
    ];
    expect(lateVerdicts(early, later, corpus)).toEqual([]);
  });
});
