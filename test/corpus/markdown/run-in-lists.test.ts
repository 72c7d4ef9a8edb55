import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { richText } from "../../../src/brief/body/rich-text.ts";
import { readParagraphs } from "../../../src/brief/text-changes/paragraphs.ts";
import { checkMarkdown } from "../../../src/corpus/markdown/check-markdown.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";

const page = (text: string) =>
  richText(parseMarkdown(text).children, {
    headingLevel: 4,
    idPrefix: "a-",
    resolveLink: () => undefined,
    resolveImage: () => undefined,
  })?.html.replaceAll("\n", "");
const check = (text: string) =>
  checkMarkdown("a.md", text, parseMarkdown(text)).findings.map(({ line, severity, rule, message }) => [
    line,
    severity,
    rule,
    message,
  ]);

describe("lists that a word processor wrote are a line each", () => {
  it.each([
    [
      "The summary asks:\n• to report;\n• to keep a\n  register.",
      "<p>The summary asks:</p><ul><li>to report;</li><li>to keep a register.</li></ul>",
    ],
    ["\uF0B7\tone\n\uF0B7\u00A0two", "<ul><li>one</li><li>two</li></ul>"],
    [
      "• one\no\ttwo\no\tthree\n• four",
      "<ul><li>one<ul><li>two</li><li>three</li></ul></li><li>four</li></ul>",
    ],
    ["> •one\n> •two", "<blockquote><ul><li>one</li><li>two</li></ul></blockquote>"],
  ])("with a bullet of the page: %s", (text, html) => {
    expect(page(text)).toBe(html);
  });

  it.each([
    "a)\tone;\nb)\ttwo",
    "i)\tone\nii)\ttwo\niii)\tthree\niv)\tfour",
    "h) one\ni) two\nj) three",
    "(a) one\n(b) two",
    "(1) one\n(2) two",
    "A) one\nB) two",
    "а) один\nб) два",
    "① 报告\n② 召开",
    "一、报告；\n二、召开",
    "（一）报告；\n（二）召开",
    "1、报告\n2、召开",
    "・報告\n・召開",
    "፩) ሪፖርት ያቀርባል፤\n፪) ዋጋ ያሳውቃል።",
    "፱. ሪፖርት ያቀርባል፤\n፲. ዋጋ ያሳውቃል።\n፲፩. በጀት ይመድባል።",
    "(፩) ሪፖርት ያቀርባል፤\n(፪) ዋጋ ያሳውቃል።",
    "១) ទីមួយ\n២) ទីពីរ",
    "๑. หนึ่ง\n๒. สอง",
    "– one;\n– two",
    "＊ 報告\n＊ 公開",
    "＊報告\n＊公開",
    "－报告；\n－召开。",
    "※報告\n※公開",
    "◎報告\n◎公開",
    "･報告\n･公開",
    "-\u3000報告\n-\u3000公開",
    "*\u3000報告\n*\u3000公開",
    "· one\n· two",
    "**a)** one\n**b)** two",
  ])("with their marks as written: %s", (text) => {
    const items = text
      .split("\n")
      .map((line) => `<li>${line.replace("\t", " ").replace(/\*\*(.*)\*\*/, "<strong>$1</strong>")}</li>`);
    expect(page(text)).toBe(`<ul data-marks="written">${items.join("")}</ul>`);
    expect(check(text)).toEqual([]);
    const lines = readParagraphs(text).map(({ number, body }) =>
      [...number, ...body].map((run) => run.text).join(""),
    );
    expect(lines).toHaveLength(items.length);
  });

  it.each([
    "1- un\n2- deux\n3- trois",
    "1° un\n2° deux",
    "１．首先\n２．其次",
    "1.un\n2.deux",
    "I. un\nII. deux\nIII. trois",
    "a\u00A0) un\nb\u00A0) deux",
    "أ ) واحد\nب) اثنان\nج) ثلاثة",
    "١. واحد\n٢. اثنان",
    "١) واحد\n٢) اثنان",
    "١- واحد\n٢- اثنان",
    "-\u00A0un\n-\u00A0deux",
    "\u2010 un\n\u2010 deux",
    "ـ تقرير\nـ جلسة",
    "ــ تقرير\nــ جلسة",
    "-تقرير\n-جلسة",
    "–un\n–deux",
    "٭ تقرير\n٭ جلسة",
    "← تقرير\n← جلسة",
    "→ un\n→ deux",
    "ー 報告\nー 召開",
    "१. एक\n२. दो",
    "১। পরিচালককে নির্দেশ দেয়;\n২। পরিষদকে জানাতে বলে।\n৩। ১,২০,০০০ টাকা বরাদ্দ করে।",
    "১। তহবিল গঠন করা হবে\n২। প্রশিক্ষণ দেওয়া হবে",
    "১ । এক\n২ । দুই",
    "१। एक\n२। दो\n४। चार",
    "१।एक\n२।दो",
    "1। एक\n2। दो\n4। चार",
    "၁။ ရန်ပုံငွေ ထူထောင်ရန်\n၂။ ရန်ပုံငွေ",
    "༡། གློག\n༢། གློག",
    "༡།གློག\n༢།གློག",
    "១។ មួយ\n២។ ពីរ",
    "໑. ໜຶ່ງ\n໒. ສອງ",
    "۱۔ ایک\n۲۔ دو",
    "1። አንድ\n2። ሁለት",
    "ক। এক\nখ। দুই\nগ। তিন",
    "च। छैटौँ\nछ। सातौँ",
    "١. واحد\n٢. اثنان\n٤. أربعة",
    "۳) سه\n۵) پنج",
    "１．首先\n３．其次",
    "1.- uno\n2.- dos",
    "1.-uno\n2.-dos",
    "1.– uno\n2.— dos",
    "I.- uno\nII.- dos\nIII.- tres",
    "a.- uno\nb.- dos",
    "A.- uno\nB.- dos",
    "a)- uno\nb)- dos",
    "1).- uno\n2).- dos",
    "1o. uno\n2o. dos",
    "1ro. uno\n2do. dos",
    "1a.- una\n2a.- dos",
    "1º.- uno\n2º.- dos",
    "1.º um\n2.º dois",
    "1ª una\n2ª dos",
    "1 - uno\n2- dos",
    "1— uno\n2— dos",
    "1: uno\n2: dos",
    "1/ un\n2/ deux",
    "a/ un\nb/ deux",
    "A – un\nB – deux",
    "I – un\nII – deux",
    "№ 1 раз\n№ 2 два",
    "№1. раз\n№2. два",
    "N° 1 - un\nN° 2 - deux",
    "PRIMERO.- Uno\nSEGUNDO.- Dos",
    "Artículo 1.- Uno\nArtículo 2.- Dos",
  ])("as in French and Arabic: %s", (text) => {
    expect(page(text)?.match(/<li>[^<]*<\/li>/g)).toEqual(text.split("\n").map((line) => `<li>${line}</li>`));
    expect(check(text)).toEqual([]);
  });

  it.each([
    "الف) ثبت اطلاعیه‌ها در یک فهرست\nب) انتشار گزارش\nج) آموزش زنان",
    "الف) آموزش\nب) انتشار\nپ) فهرست\nت) گزارش",
    "(الف) رپورٹ دے\n(ب) فہرست رکھے",
    "الف ) آموزش\nب ) انتشار",
    "الف. آموزش\nب. انتشار\nج. فهرست",
    "الف- آموزش\nب- انتشار\nج- فهرست",
    "الف ـ آموزش\nب ـ انتشار",
    "الف۔ رپورٹ دے\nب۔ فہرست رکھے",
    "ا) راپور\nب) لست\nپ) بها\nت) زده کړه",
    "ه‍) متن\nو) فهرست\nز) گزارش",
    "أ) تقرير\nب) قائمة\nت) اجتماع",
    "أ- تقرير\nب- قائمة\nج- اجتماع\nد- تدريب\nهـ- ميزانية",
    "أ – تقرير\nب – قائمة",
    "أ. تقرير\nب. قائمة",
    "أ/ تقرير\nب/ قائمة",
    "א. דוח\nב. רשימה\nג. מחיר",
    "א - דוח\nב - רשימה",
    "א) דוח\nב) רשימה",
    "а - отчёт\nб - список",
    "α – έκθεση\nβ – κατάλογος",
    "ა) ანგარიში\nბ) სია",
    "ա. զեկույց\nբ. ցուցակ",
    "क. प्रतिवेदन\nख. सूची",
    "अ. अहवाल\nब. यादी",
    "ক. প্রতিবেদন\nখ. তালিকা",
    "અ. અહેવાલ\nબ. યાદી",
    "அ. அறிக்கை\nஆ. பட்டியல்",
    "ක. වාර්තාව\nඛ. ලැයිස්තුව",
    "ก. รายงาน\nข. รายการ\nค. ประชุม",
    "ກ. ລາຍງານ\nຂ. ລາຍການ",
    "ក. របាយការណ៍\nខ. បញ្ជី",
    "က။ အစီရင်ခံစာ\nခ။ စာရင်း",
    "가. 보고\n나. 공개\n다. 회의",
    "ㄱ. 보고\nㄴ. 공개",
    "ア. 報告\nイ. 公開\nウ. 会議",
    "イ　報告\nロ　公開",
    "甲. 报告\n乙. 公布",
    "ሀ. ሪፖርት\nለ. ዝርዝር",
  ])("with letters of other scripts, the first two of an order: %s", (text) => {
    const plain = text.replace(/\u3000/gu, " ");
    expect(
      page(text)
        ?.replace(/\u3000/gu, " ")
        .match(/<li>[^<]*<\/li>/g),
    ).toEqual(plain.split("\n").map((line) => `<li>${line}</li>`));
    expect(check(text)).toEqual([]);
    expect(readParagraphs(text)).toHaveLength(text.split("\n").length);
    // Short items are no labels, as those of "a)" are none.
    const markdown = `Summary of the text.\n\n${text}`;
    const tree = parseMarkdown(markdown);
    expect(bodySections({ markdown, fences: [], tree }, "proposal").problems).toEqual([]);
  });

  it("with a list in an item, and restarted in the next one", () => {
    const text = "1. يقرر:\nأ- تقرير\nب- قائمة\n2. يكلف:\nأ- المدير\nب- الأمين";
    expect(page(text)?.match(/<li>/g)).toHaveLength(6);
  });

  it.each([
    "و - این متن است\nب - آن متن است",
    "متن قانون\nو – این است\nب – آن است",
    "он сказал, что\nа - это текст\nи - это список",
    "ב. דוח\nד. רשימה",
  ])("not with other letters before such signs: %s", (text) => {
    expect(page(text)).not.toContain("<li>");
    expect(check(text)).toEqual([]);
  });

  it.each([
    ["أ", "ب", "لنا فقط", "ليس للنشر"],
    ["الف", "ب", "فقط برای ما", "محرمانه: نمی‌پذیریم"],
    ["א", "ב", "לנו בלבד", "לא לפרסום"],
    ["а", "б", "Только для нас", "не для публикации"],
    ["ก", "ข", "สำหรับเราเท่านั้น", "ห้ามเผยแพร่"],
    ["क", "ख", "केवल हमारे लिए", "प्रकाशन के लिए नहीं"],
    ["甲", "乙", "仅限我们", "不公开"],
  ])("restricted words are found behind them: %s, %s", (first, second, one, two) => {
    for (const sign of [")", ".", " -"]) {
      const markdown = `Summary of the text.\n\n${first}${sign} ${one}\n${second}${sign} ${two}`;
      const { problems } = bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal");
      expect(
        problems.map(({ line }) => line),
        sign,
      ).toEqual([3, 4]);
    }
  });

  it.each([
    "I. Ivanov\nspoke",
    "as of 5-\n6- year terms",
    "version\n2.Words",
    "10 –\n12 members",
    "at 12°\nand 13° north",
    "প্রস্তাবটি ধারা\n৫। পরের কথা",
    "प्रस्ताव तयार\nछ। नेपालले भन्यो\nछ। अर्को",
    "प्रस्ताव तयार छ।\nहो। सबै सहमत छन्\nतर। अर्को",
    "from\n10 – 12 members and\n11 – 13 observers",
    "in the year\n1: none",
    "said he\nA – said he –\nwas B – and",
    "meets at\n10: and\n11: too",
    "of Resolution\n№ 5 and of\n№ 6 also",
    "I – as a delegate –\nsay so",
    "since\n1o. de octubre",
    "y\nNº 1 de la lista",
    "– etc.-\ny se fue",
    "✅ solo",
    "📌 Title\nwith its text",
  ])("but words that only begin like that are none: %s", (text) => {
    expect(page(text)).not.toContain("<li>");
  });

  it.each([
    ["🔹 uno\n✅ dos", "<ul><li>uno</li><li>dos</li></ul>"],
    ["Pide:\n\n🔹 uno\n\n🔹 dos", "<p>Pide:</p><ul><li>uno</li><li>dos</li></ul>"],
    ["👉🏽 uno\n👉🏽 dos\n➡️ tres", "<ul><li>uno</li><li>dos</li><li>tres</li></ul>"],
    ["▪️ uno\n▪️ dos", "<ul><li>uno</li><li>dos</li></ul>"],
    [
      "Pide:\n1️⃣ uno\n2️⃣ dos\n🔟 diez",
      '<p>Pide:</p><ul data-marks="written"><li>1. uno</li><li>2. dos</li><li>10. diez</li></ul>',
    ],
    [
      "▪️ uno\n1️⃣ dos\n2️⃣ tres",
      '<ul><li>uno<ul data-marks="written"><li>1. dos</li><li>2. tres</li></ul></li></ul>',
    ],
  ])("with the signs of telephones, which no font of the brief has: %s", (text, html) => {
    expect(page(text)).toBe(html);
    expect(check(text)).toEqual([]);
  });

  it("on several levels, each with its own marks", () => {
    expect(page("It asks:\n(a) one\n(b) two\n(i) deep\n(ii) deeper\n(c) three")).toBe(
      '<p>It asks:</p><ul data-marks="written"><li>(a) one</li><li>(b) two<ul data-marks="written"><li>(i) deep</li><li>(ii) deeper</li></ul></li><li>(c) three</li></ul>',
    );
  });

  it.each([..."،؛؟۔।։。:;.!"])("also after words that end in %s", (sign) => {
    expect(page(`يطلب${sign}\nـ تقرير\nـ جلسة`)).toBe(
      `<p>يطلب${sign}</p><ul data-marks="written"><li>ـ تقرير</li><li>ـ جلسة</li></ul>`,
    );
  });

  it("also after a line with links and emphasis, and of a dash that stands in no sentence", () => {
    expect(page("*a* and **b** and *c* and `d`:\n– un\n– deux")).toContain("<li>– un</li><li>– deux</li>");
    expect(page("يطلب\nـ تقرير\nـ جلسة")).toContain("<li>ـ تقرير</li><li>ـ جلسة</li>");
  });

  it("from any number where the words before end", () => {
    expect(page("It asks:\n2) one\n3) two")).toContain("<li>2) one</li><li>3) two</li>");
  });

  it.each([
    "the Union\n– as the lead –\nand the\n– other – members",
    "as set out in Article\n10. The Council",
    "see Plan\nA) and Plan",
    "proposed by J.\nM. Smith and\nA. Jones",
    "the year\n2018) and after",
    "uno u\no otro",
    "the Union,\n–as lead–\nand the members,\n-their own-, vote",
    "a high\n-level panel of\n-states",
  ])("but words are words: %s", (text) => {
    expect(page(text)).toBe(`<p>${text.replaceAll("\n", " ")}</p>`);
  });

  it("and where it is not certain a finding says so", () => {
    const doubt = [
      1,
      "warning",
      "run-in-list",
      'these lines begin with marks of a list, but not in its order or not below the end of a clause, so they are joined into one paragraph: begin each item with "- " or "1. ", after an empty line',
    ];
    expect(check("a) one;\nc) two.")).toEqual([doubt]);
    expect(check("1.- uno;\n3.- dos.")).toEqual([doubt]);
    expect(check("Menos\n1.- uno;\n2.- dos.")).toEqual([doubt]);
    expect(check("It asks:\n2) one;\n5) two.")).toEqual([doubt]);
    expect(check("The text asks\na) for one;\nb) for two.")).toEqual([doubt]);
    expect(check("The text asks\n(i) for one\nand more;\n(ii) for two.")).toEqual([doubt]);
    expect(check("the Plan\nb) and the Plan\nd) stay.")).toEqual([]);
  });

  it("no word is lost, whatever the lines", () => {
    const mark = fc.constantFrom(
      "• ",
      "– ",
      "a) ",
      "b) ",
      "i) ",
      "ii) ",
      "1) ",
      "2. ",
      "o\t",
      "① ",
      "",
      "**x** ",
      "- ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(mark, fc.stringMatching(/^[a-z]{1,6}$/)), { minLength: 1, maxLength: 8 }),
        (lines) => {
          const html = page(lines.map(([sign, word]) => `${sign}${word}zz`).join("\n")) ?? "";
          for (const [, word] of lines) expect(html).toContain(`${word}zz`);
        },
      ),
    );
  });
});

describe("numbers of a legal text without a sign behind them", () => {
  const text = (lines: string, mark = "proposed") => check(`## Text\n\n\`\`\`${mark}\n${lines}\n\`\`\``);
  const printed = (lines: string) =>
    readParagraphs(lines).map(({ number, body }) => [...number, ...body].map((run) => run.text).join(""));
  const faults = (lines: string) =>
    text(lines).map(([line, severity, rule]) => `${Number(line) - 3} ${severity} ${rule}`);

  it.each([
    ["1 to continue;\n2 to report", 2],
    ["*resolves*\n1 to continue;\n2 to report", 2],
    ["*resolves*\n1 to continue its\nwork;\n2 to report", 2],
    ["1 to continue; and\n2 to report", 2],
    ["1 to continue;\n1bis to report", 2],
    ["3 to continue;\n3 bis to report;\n4 to end", 2],
    ["1 to continue:\n1.1 the work;\n1.2 the rest;\n2 to report", 2],
    ["**1** to continue;\n**2** to report", 2],
    ["1 to continue\n2 to report", 2],
    ["1 to continue;\n4 to report", 2],
    ["1 da continue;\n2 da raporte", 2],
    ["1 да се настави;\n2 да се извести", 2],
    ["١ مواصلة العمل؛\n٢ رفع تقرير", 2],
    ["፩ ሪፖርት ያቀርባል፤\n፪ ዋጋ ያሳውቃል፤\n፫ በጀት ይመድባል።", 2],
    ["፱ ሪፖርት ያቀርባል፤\n፲ ዋጋ ያሳውቃል፤\n፲፩ በጀት ይመድባል።", 2],
    ["១ ដើម្បីបន្ត\n២ ដើម្បីរាយការណ៍", 2],
    ["၁ ဆက်လက်ရန်\n၂ အစီရင်ခံရန်", 2],
    ["๑ ให้ดำเนินการต่อ\n๒ ให้รายงาน", 2],
    ["௧ தொடர;\n௨ அறிக்கை அளிக்க", 2],
    ["一　報告すること。\n二　公表すること。", 2],
    ["1 to ask:\na) one;\nb) two;\n2 to report", 4],
    ["a) one;\nc) three", 1],
    ["First.\n\n1 to continue;\n2 to report", 4],
    ["*invites Member States*\n1 to publish\n2 to report\n3 to review", 2],
    ["invites Member States\n1 to publish\n2 to report", 2],
    ["invites Member States to\n1 publish the accounts\n2 report", 2],
    ["*invites Member States*,\n1 to publish\n2 to report", 2],
    ["*invites Member States*\n1 to publish,\n2 to report", 2],
    ["*invite les États Membres*\n1 à publier chaque année les comptes\n2 à encourager l'accès", 2],
    ["*décide*\n1 de publier les comptes\n\n2 de faire rapport", 2],
    ["décide\n1 de publier les comptes\n\n\n2 de faire rapport", 2],
    ["*invite les États Membres*\net les Membres de Secteur\n1 à publier\n\n2 à faire rapport", 3],
    ["*resuelve*\n1 publicar las cuentas\n2 informar al Consejo", 2],
    ["решает\n1 публиковать отчеты\n2 представить доклад", 2],
    ["يقرر\n١ نشر الحسابات\n٢ رفع تقرير", 2],
    ["يقرر\n1 نشر الحسابات\n\n2 رفع تقرير", 2],
    ["*beschließt*\n1 die Konten zu veröffentlichen\n2 dem Rat zu berichten", 2],
    ["*karar verir*\n1 hesapları yayımlamaya\n2 rapor vermeye", 2],
    ["*inaamua*\n1 kuchapisha hesabu\n2 kutoa ripoti", 2],
    ["*निर्णय करता है*\n१ वार्षिक लेखा प्रकाशित करना\n२ रिपोर्ट देना", 2],
    ["*ይወስናል*\n፩ ሪፖርት ማቅረብ\n፪ ዋጋ ማሳወቅ", 2],
    ["決議\n一　報告すること\n二　公表すること", 2],
  ])("in a block are a finding, since they are joined: %s", (lines, line) => {
    expect(faults(lines)).toEqual([`${line} warning run-in-list`]);
    expect(text(lines, "current")).toEqual(text(lines));
  });

  it.each([
    "1 to continue;\n\n2 to report",
    "a) one;\nb) two",
    "1 to continue the work of Resolution\n130 (Rev. Dubai, 2018) and\nof others",
    "1 to continue, as set out in Annex\n1 to this Resolution",
    "that in the period from\n1 January to\n2 February the Council",
    "to continue the work\nof 2018",
    "1 to use\n5G and\n6G",
    "Articles\n1 and\n2 of it",
    "that in the years\n2 and 3 the Council reports",
    "to pay for the first group\n1 million francs a year and for others\n2 million francs",
    "as stated in Article\n1 of the Constitution and in Article\n2 of the Convention",
    "noting Annex\n1 to this Resolution\n\n2 to report to the Council",
    "that the mandate is\n1 year\n\n2 to report to the Council",
    "le texte entre en vigueur le\n1 janvier pour les uns et le\n2 janvier pour les autres",
    "from\n1 May this year\n2 June next year",
    "፩ ሪፖርት ያቀርባል፤\n\n፪ ዋጋ ያሳውቃል፤",
    "ዋጋው\n፪፻ ብር እና\n፫፻ ብር ነው።",
    "統\n一 的价格",
  ])("but not where there is nothing to join, or words that only begin like that: %s", (lines) => {
    expect(faults(lines)).toEqual([]);
  });

  it("and so is a mark below other words whose next one begins a paragraph", () => {
    const below = [
      "*décide*\n1. de publier\n\n2. de dire",
      "considérant\na) que\n\nb) que",
      "يقرر\nأ- نشر\n\nب- رفع",
    ];
    for (const lines of below) expect(faults(lines)).toEqual(["1 warning run-in-list"]);
    expect(check("considérant\na) que\n\nb) que").map(([, , rule]) => rule)).toEqual(["run-in-list"]);
    for (const lines of ["considérant:\n\na) que\n\nb) que", "as in item\na) of it\n\nThe rest"])
      expect(faults(lines)).toEqual([]);
  });

  it("and so are lines that begin with letters alone", () => {
    const lettered = [
      "*decides*\na to publish\nb to report",
      "*décide*\na de publier\nb de faire rapport",
      "решает\nа публиковать\nб сообщать",
      "يقرر\nأ نشر\nب رفع",
    ];
    for (const lines of lettered) expect(faults(lines)).toEqual(["1 warning run-in-list"]);
    const sentences = [
      "it is\na share of it and\nof others",
      "il y\na un prix\nbas",
      "Plan\nA or plan\nB of it",
    ];
    for (const lines of sentences) expect(faults(lines)).toEqual([]);
  });

  it("state the line, and what to write", () => {
    const [fault] = text("1 to continue;\n2 to report;\n3 to end");
    expect(fault?.at(-1)).toBe(
      "lines from this one on begin with the numbers of paragraphs, and are joined to the lines before them: write an empty line before each of them",
    );
    expect(printed("1 to continue;\n2 to report")).toEqual(["1 to continue; 2 to report"]);
    expect(printed("1 to continue;\n\n2 to report")).toEqual(["1 to continue;", "2 to report"]);
  });

  it("with the dash of laws in Spanish are paragraphs of a block, each with its number", () => {
    const lines = "*resuelve*\n\n1.- capacitar;\n2.- medir:\na)- la brecha;\nb)- el costo";
    expect(faults(lines)).toEqual([]);
    expect(printed(lines)).toEqual([
      "resuelve",
      "1.- capacitar;",
      "2.- medir:",
      "a)- la brecha;",
      "b)- el costo",
    ]);
    expect(readParagraphs("1.- uno;\n2.- dos").map(({ level }) => level)).toEqual([1, 1]);
  });

  it("in Ethiopic figures are numbers of paragraphs, also above ten", () => {
    const lines = "፩ ሪፖርት ያቀርባል፤\n\n፲፪ ዋጋ ያሳውቃል፤\n\n፪ሺህ ብር";
    const numbers = readParagraphs(lines).map(({ number }) => number.map(({ text: mark }) => mark).join(""));
    expect(numbers).toEqual(["፩ ", "፲፪ ", ""]);
    expect(check("ይጠይቃል፦\n፩ ሪፖርት ያቀርባል፤\n፪ ዋጋ ያሳውቃል።").map(([, , rule]) => rule)).toEqual(["run-in-list"]);
  });

  it("in other texts only from 1 on, after the ends of sentences", () => {
    expect(check("It asks\n1 to continue;\n2 to report.").map(([line, , rule]) => [line, rule])).toEqual([
      [2, "run-in-list"],
    ]);
    expect(check("invites Member States\n1 to publish\n2 to report").map(([line]) => line)).toEqual([2]);
    expect(check("invites Member States\n1 to publish\n\n2 to report").map(([line]) => line)).toEqual([2]);
    expect(check("invites Member States\n2 to publish\n3 to report")).toEqual([]);
    expect(check("3 states pay.\n4 do not.")).toEqual([]);
    expect(check("It has\n1 fund and\n2 programmes.")).toEqual([]);
  });
});

describe("numbers with the letters of an ordinal", () => {
  const items = (text: string) => (page(text)?.match(/<li>/g) ?? []).length;

  it.each([
    "1ኛ) በየዓመቱ 3 አውደ ጥናት ይካሄዳል።\n2ኛ) 12 ሠልጣኞች ይላካሉ።",
    "1ኛ. አንደኛ ሐሳብ\n2ኛ. ሁለተኛ ሐሳብ",
    "1ኛ/ አንደኛ ሐሳብ\n2ኛ/ ሁለተኛ ሐሳብ",
    "1ኛ፡ አንደኛ ሐሳብ\n2ኛ፡ ሁለተኛ ሐሳብ",
    "1ኛ አንደኛ ሐሳብ\n2ኛ ሁለተኛ ሐሳብ",
    "1st) a workshop\n2nd) a report",
    "(1st) a workshop\n(2nd) a report",
    "1er) un atelier\n2e) un rapport",
    "1ère) une étude\n2ème) une carte",
    "1.º) un taller\n2.º) un informe",
    "1º) un taller\n2º) un informe",
    "1-р) тайлан\n2-р) сургалт",
    "1-й) отчёт\n2-й) семинар",
    "1-ші) есеп\n2-ші) семинар",
    "1e) een verslag\n2e) een seminar",
    "1:a) en rapport\n2:a) en kurs",
    "1'inci) rapor\n2'nci) kurs",
    "1번) 보고서\n2번) 회의",
    "1번 보고서\n2번 회의",
  ])("are a list where the first two are 1 and 2: %s", (text) => {
    expect(items(text)).toBe(2);
    expect(items(`The text asks:\n${text}`)).toBe(2);
  });

  it("state that they are joined where they are not below the end of a clause", () => {
    expect(check("It asks for this\n1st) a workshop in\n2nd) a report").map(([, , rule]) => rule)).toEqual([
      "run-in-list",
    ]);
  });

  it("are words of a sentence elsewhere", () => {
    expect(items("It was the\n2nd) of the two in\n1st) place")).toBe(0);
    expect(items("They built 4G and\n5G) masts in the north.")).toBe(0);
  });
});

describe("a list stands below the end of a sentence or clause in any script", () => {
  it.each([
    "ሐሳቡ ሦስት ነገሮችን ይጨምራል፡፡",
    "ሐሳቡ ሦስት ነገሮችን ይጨምራል::",
    "ሐሳቡ ሦስት ነገሮችን ይጨምራል፦",
    "ሐሳቡ ሦስት ነገሮችን ይጨምራል፡-",
    "ሐሳቡ ሦስት ነገሮችን ይጨምራል፡",
    "ሐሳቡ ሦስት ነገሮችን ይጨምራል፥",
    "សំណើនេះស្នើឱ្យធ្វើការងារបីយ៉ាង៖",
    "Առաջարկը նախատեսում է երեք բան՝",
    "Η πρόταση περιλαμβάνει τρία πράγματα·",
    "ההצעה כוללת שלושה דברים׃",
    "གྲོས་འཆར་འདི་ལ་གསུམ་ཡོད།",
    "提案は次の三点を含む：",
  ])("%s", (line) => {
    expect(page(`${line}\na) 3 x\nb) 4 x`)).toBe(
      `<p>${line}</p><ul data-marks="written"><li>a) 3 x</li><li>b) 4 x</li></ul>`,
    );
  });

  it.each(["፡፡", "፦", "፤"])("and so do the letters of Amharic: %s", (sign) => {
    expect(page(`ሐሳቡ ሦስት ነገሮችን ይጨምራል${sign}\nሀ) አውደ ጥናት፤\nለ) ሪፖርት።`)).toContain("<li>");
  });
});

describe("lines that begin with the number of a day or of a text", () => {
  it.each([
    "Text platí ode dne\n30. června a zpráva do\n31. prosince, přezkum do\n10. ledna 2028.",
    "Text platí ode dne\n1\\. ledna 2027 a zpráva do\n30\\. června\n2027, přezkum do\n15\\. prosince 2028.",
    "Termíny jsou:\n30. června zpráva.\n15. prosince přezkum.",
    "26\\. října předložila.\n27\\. října převzala.",
    "5\\. November beginnt sie.\n9\\. Dezember endet sie.\n1\\. Mai folgt.",
    "Podle toho zní text\n3. odstavce a\n2. odstavce, dále\n7. odstavce stejně.",
  ])("are one paragraph with their numbers, and no list: %j", (text) => {
    expect(page(text)).toBe(`<p>${text.replaceAll("\\", "").replaceAll("\n", " ")}</p>`);
    expect(check(text)).toEqual([]);
  });
  it("are a list where the months may be its items", () => {
    expect(page("It is so:\n2. January: a call\n3. March: a review")).toContain("<li>");
  });
});

describe("numbers of lists", () => {
  it.each([
    ["1) one\n2) two", '<ol data-marks="bracket"><li>one</li><li>two</li></ol>'],
    [
      "1. one\n   1) deep\n   2) deeper\n2. two",
      '<ol><li>one<ol data-marks="bracket"><li>deep</li><li>deeper</li></ol></li><li>two</li></ol>',
    ],
    ["1. one\n3. two\n7. three", '<ol><li>one</li><li value="3">two</li><li value="7">three</li></ol>'],
    ["1. one\n1. two", "<ol><li>one</li><li>two</li></ol>"],
  ])("are printed as written: %s", (text, html) => {
    expect(page(text)).toBe(html);
    expect(check(text)).toEqual([]);
  });

  it("that go back are a finding, since others are printed", () => {
    expect(check("Text.\n\n1. one\n2. two\n2. three")).toEqual([
      [
        3,
        "warning",
        "list-number",
        "this list is numbered 1, 2, 2 and would be printed with 1, 2, 3: write 2\\. if the number belongs to the sentence, as that of a day or of a text does; else number its items in order",
      ],
    ]);
  });
});

describe("lines behind an item of a list that begin like its next item", () => {
  it.each([
    ["- to add\n-to do", 2, 1],
    ["- to add\n  -to do", 2, 3],
    ["* to add\n*to do", 2, 1],
    ["- to add\n  what is left\n–to do", 3, 1],
    ["1) to add;\n2) to do;\n2bis) to invite;\n3) to go.", 3, 1],
    ["1. to add;\n1.1. to do;\n2. to go.", 2, 1],
    ["1. ajouter ;\n2 bis) inviter.", 2, 1],
    ["1. to add;\n1a) to do.", 2, 1],
    ["- to add.\n§ 2 to do.", 2, 1],
  ])("are a finding, since they are joined to it: %j", (lines, line, column) => {
    const { findings } = checkMarkdown("a.md", lines, parseMarkdown(lines));
    expect(findings).toMatchObject([{ line, column, rule: "run-in-list" }]);
    expect(findings[0]?.message).toMatch(/^this line begins like the next item of the list, but is joined/);
  });

  it.each([
    "- to add the words of\n  2bis) of the Convention",
    "- to add\n  *now* and\n  -5 degrees",
    "- to add -now- and\n  -then- more",
    "1) to do;\n\n2bis) to invite;\n\n3) to go.",
    "The Convention, in\n2bis) of it.",
  ])("but not words that only look so: %j", (lines) => {
    expect(check(lines)).toEqual([]);
  });
});
