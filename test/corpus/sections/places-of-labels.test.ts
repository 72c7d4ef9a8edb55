import { describe, expect, test } from "vitest";
import { COLONS } from "../../../src/corpus/characters/script-signs.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { CONFERENCE_KEYS } from "../../../src/corpus/schema/conference-schema.ts";
import { ISSUE_KEYS, OUTCOME_KEYS } from "../../../src/corpus/schema/issue-and-outcome-schema.ts";
import { PROPOSAL_KEYS } from "../../../src/corpus/schema/proposal-schema.ts";
import type { RecordTable } from "../../../src/corpus/schema/record-keys.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { placesInLine } from "../../../src/corpus/sections/label-places.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { amount, examples, isTried, pairsOf } from "../../gate.ts";
import { conference, issue, type Keys, load, outcome, proposal } from "../small-conference.ts";

/** Whether a brief for the public would have the last words of a body. */
function isPublic(body: string): boolean {
  const markdown = `Summary of the text.\n\n${body}`;
  const { at, problems } = bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal");
  return problems.length === 0 && at(markdown.split("\n").length).name !== "withheld";
}

/** Where words may stand in a body. */
const CONTAINERS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `The fund stays.\n${words}`,
  (words) => `The fund stays.\\\n${words}`,
  (words) => `The fund stays.<br>${words}`,
  (words) => `- one\n- ${words}`,
  (words) => `1. one\n\n   ${words}`,
  (words) => `- [ ] ${words}`,
  (words) => `> ${words}`,
  (words) => `> - one\n>   - ${words}`,
  (words) => `| a | b |\n| - | - |\n| one | ${words} |`,
  (words) => `| a | b |\n| - | - |\n| ${words} | one |`,
  (words) => `| a | ${words} |\n| - | - |\n| one | two |`,
  (words) => `| a | b |\n| - | - |\n| one | The fund stays.<br>${words} |`,
  (words) => `The fund stays.[^1]\n\n[^1]: ${words}`,
  (words) => `![Beach](assets/a.png)\n*${words}*`,
  (words) => `![${words}](assets/a.png)`,
  (words) => `The text ![${words}](assets/a.png) stays.`,
  (words) => `See [${words}](https://example.org/a).`,
  (words) => `The fund stays. **${words}**`,
  (words) => `<p>${words}</p>`,
  (words) => `<table><tr><td>${words}</td></tr></table>`,
  (words) => `\`\`\`\n${words}\n\`\`\``,
];

const LABELLED = [
  "Do not publish. We can live with it.",
  "Not public. We can live with it.",
  "Between us, we can live with it.",
  "Internal note, they can live with it.",
  "للفريق فقط، يمكنهم القبول به.",
  "Strategy: we can live with it.",
  "Между нами: мы согласимся.",
  "Не для печати. Мы согласимся.",
  "للاستخدام الداخلي فقط. سنوافق.",
  "They can live with it (our red line).",
  "अगर पूछा जाए तो: हम मान लेंगे।",
];

const RUN_IN_HEADINGS = [
  "They agree.## Ask",
  "They agree ## Position",
  "They agree.\u200e##\u200eAsk",
  "They agree.# Ask",
  "They agree;### Internal notes",
  "它们同意。##Ask",
  "[The report](https://example.org)## Ask",
  "`A/2` ## Ask",
  "They agree. ## Où elles cèdent",
];

test("a heading that a lost line break has put behind other words is an error", () => {
  const places = CONTAINERS.filter((contain) => !contain("").includes("!["));
  expect(places.flatMap((contain) => RUN_IN_HEADINGS.slice(0, 5).map(contain)).filter(isPublic)).toEqual([]);
  expect(RUN_IN_HEADINGS.filter(isPublic)).toEqual([]);
});

test("other signs of a number or a note of music are none", () => {
  const texts = ["See #5 and ## 6.", "The C## of a scale.", "Item #7 of the agenda.", "They use F# and C#."];
  expect(texts.filter((text) => !isPublic(text))).toEqual([]);
});

test("a label is an error in each place where words may stand", () => {
  const open = pairsOf(CONTAINERS, LABELLED)
    .map(([contain, words]) => contain(words))
    .filter(isPublic);
  expect(open).toEqual([]);
});

const NAMES = [
  "confidential",
  "Secret",
  "internal",
  "fallback",
  "our red line",
  "plan b",
  "not public",
  "line to take",
  "ne pas diffuser",
  "ligne rouge",
  "nur intern",
  "仅供内部使用",
  "موقفنا",
  "Красная линия",
  "msimamo wetu",
  "केवल आंतरिक उपयोग के लिए",
];
const BEHIND: readonly ((name: string) => string)[] = [
  (name) => `(${name})`,
  (name) => `[${name}]`,
  (name) => `（${name}）`,
  (name) => `– ${name}`,
  (name) => `— ${name}`,
  (name) => `#${name.replaceAll(" ", "_")}`,
];
const ENDS: readonly ((label: string) => string)[] = [
  (label) => `They can live with option two ${label}`,
  (label) => `They can live with option two ${label}.`,
  (label) => `They can live with option two. ${label}`,
  (label) => `They can live with it ${label}. The fund stays.`,
  (label) =>
    `The text of the group is of such a length that its lines are broken, and they can live with\nit ${label}.`,
];

test("what is restricted as a heading is so at the end of a line or sentence, in brackets, behind a dash, as a hashtag", () => {
  // Each form at each end with several names.
  const bodies = pairsOf(NAMES, BEHIND).flatMap(([name, write], row) =>
    ENDS.filter((_, at) => (row + at) % ENDS.length < 2).map((end) => end(write(name))),
  );
  expect(bodies.filter(isPublic)).toEqual([]);
});

const BREAKS = [
  ". ",
  "! ",
  "? ",
  "؟ ",
  "。",
  "！",
  "？",
  "… ",
  "; ",
  ": ",
  "\n",
  ".” ",
  ".) ",
  ".» ",
  '." ',
  ".’ ",
  " – ",
  "। ",
  "॥ ",
  "۔ ",
  "։ ",
  "። ",
  "፧ ",
  "។ ",
  "။ ",
  "๚ ",
  "෴ ",
  "། ",
];
const BEGINNINGS = [
  "Strategy: we can live with it.",
  "Plan B: we wait.",
  "If asked: we wait.",
  "Say only if pressed: we wait.",
  "To do: call Nairobi.",
  "Не для печати. Мы согласимся.",
  "للاستخدام الداخلي فقط. سنوافق.",
  "For internal use only we can live with it.",
  "Strategy – we can live with it.",
  "Tactics. We wait.",
];

test("a sentence is judged at its start as a line is, however the one before it ends", () => {
  const bodies = pairsOf(BEGINNINGS, BREAKS).map(([words, end]) => `Presented${end}${words}`);
  const open = bodies.filter(isPublic);
  expect(open).toEqual([]);
});

/** A sentence in each script with the sign that ends it, and the name of somebody with a colon. */
const SENTENCES_AND_NAMES = [
  ["यह प्रस्ताव परिषद से हर वर्ष रिपोर्ट माँगता है।", "रवि:"],
  ["यह प्रस्ताव परिषद से हर वर्ष रिपोर्ट माँगता है॥", "हमारी लाल रेखा:"],
  ["এই প্রস্তাব কাউন্সিলকে প্রতি বছর প্রতিবেদন দিতে বলে।", "ফারিদা:"],
  ["ਇਹ ਪ੍ਰਸਤਾਵ ਕੌਂਸਲ ਤੋਂ ਹਰ ਸਾਲ ਰਿਪੋਰਟ ਮੰਗਦਾ ਹੈ।", "ਰਵੀ:"],
  ["یہ تجویز کونسل سے ہر سال رپورٹ مانگتی ہے۔", "فریدہ:"],
  ["تطلب الوثيقة تقريرا من المجلس كل عام؟", "ليلى:"],
  ["Առաջարկը խնդրում է ամեն տարի զեկույց խորհրդից։", "Անահիտ՝"],
  ["ሀሳቡ በየዓመቱ ከምክር ቤቱ ሪፖርት ይጠይቃል።", "አበበ:"],
  ["ហើយស្នើសុំរបាយការណ៍ជារៀងរាល់ឆ្នាំ។", "សុខា:"],
  ["အဆိုပြုချက်သည် နှစ်စဉ် အစီရင်ခံစာ တောင်းသည်။", "အောင်:"],
  ["ข้อเสนอขอรายงานทุกปีจากสภา๚", "สมชาย:"],
  ["该提案要求理事会每年提交报告。", "小王："],
] as const;

test("the end of a sentence is known in all scripts: behind it a name with a colon is an error, words before it are not", () => {
  const bodies = SENTENCES_AND_NAMES.flatMap(([sentence, name]) => [
    `${sentence} ${name} they can live with it.`,
    `${sentence}${name} they can live with it.`,
  ]);
  expect(bodies.filter(isPublic)).toEqual([]);
  const sentences = SENTENCES_AND_NAMES.map(([sentence]) => `${sentence} ${sentence}`);
  expect(sentences.filter((body) => !isPublic(body))).toEqual([]);
});

test("a label of up to six words is an error in scripts without a list of words", () => {
  const open = [
    "साथियों के लिए नोट: हम मान लेंगे।",
    "মিত্রদের জন্য একটি নোট: আমরা মেনে নেব।",
    "ለባልደረቦች ብቻ የተጻፈ ማስታወሻ: እንስማማለን።",
    "หมายเหตุสำหรับเพื่อนร่วมงานของเราเท่านั้น: เรายอมรับ",
    "동료들을 위한 작은 메모: 우리는 동의한다.",
    "הערה קטנה לחברים בלבד: נסכים.",
    "თანამშრომლებისთვის მხოლოდ ერთი შენიშვნა: დავთანხმდებით.",
    "நண்பர்களுக்கு மட்டும் ஒரு குறிப்பு: நாங்கள் ஏற்போம்.",
    "សម្រាប់មិត្តភក្តិតែប៉ុណ្ណោះ: យល់ព្រម",
    "یادداشت فقط برای همکاران ما: موافقت می‌کنیم.",
  ].filter(isPublic);
  expect(open).toEqual([]);
});

const HEADS = [
  "Amina Juma, [12 Oct 2026 at 09:14:22]:",
  "小王 2026/10/12 09:14:22",
  "On Mon, 12 Oct 2026 at 09:14, Amina wrote:",
  "Le 12/10/2026 à 09:14, Amina Juma a écrit :",
  "El lun, 12 oct 2026 a las 9:14, Amina Juma (<a@x.example.org>) escribió:",
  "пн, 12 окт. 2026 г. в 09:14, Амина Джума <a@x.example.org>:",
  "في ١٢ أكتوبر ٢٠٢٦، كتبت أمينة:",
  "Em seg., 12 de out. de 2026 às 09:14, Amina Juma escreveu:",
  "Am 12.10.26 um 09:14 schrieb Amina Juma:",
  "From: Amina Juma <amina@x.example.org>",
  "Кому: Амина Джума",
  "Sent from my iPhone",
  "Von meinem iPhone gesendet",
  "[12/10/2026, 09:14:22] Amina: they can live with it",
  "12/10/26, 9:14 AM - Amina Juma: they can live with it",
  "Amina  9:14 AM",
  "Amina — Today at 9:14 AM",
  "---------- Forwarded message ---------",
];

test("what a program prints above or below a message is an error, whatever its words begin with", () => {
  const messages = ["\nthey can live with it", "\n\n> They can live with it.", "  \nThey can live with it."];
  const open = pairsOf(HEADS, messages)
    .map(([head, message]) => head + message)
    .filter(isPublic);
  expect(open).toEqual([]);
});

/** Sentences with abbreviations and ordinal numbers, whose full stop ends none. */
const POINTS = `
  Der Vorschlag ändert Art. 5 Abs. 3 der Konstitution und verlangt jedes Jahr einen Bericht.
  Er stützt sich auf § 3 Abs. 1 Nr. 2 TKG und auf den Bericht des Rates.|Das betrifft Art. 37 Abs. 2 lit. b.
  Forslaget handler om art. 5, stk. 3, i konstitutionen.|Forslaget gælder bl.a. kabler under havet.|Förslaget gäller bl.a. kablar under havet.
  Ehdotus koskee mm. merikaapeleita ja satelliitteja.|Suomi antoi ehdotuksensa 20. lokakuuta 2026, ja Viro tukee sitä.
  Eesti esitas ettepaneku 20. oktoobril 2026 ja Soome toetab seda.|Konferencen begynder den 7. december 2026.
  Η πρόταση αλλάζει το άρθρ. 5 παρ. 3 του Συντάγματος και ζητά έκθεση.|Αφορά π.χ. καλώδια, δορυφόρους κ.λπ.|Die Konferenz beginnt am 7. Dezember 2026.
  Es gilt z. B. für Kabel, Satelliten u. a. m.|Der Rat tagt ca. 3 Tage lang, d. h. bis zum 9. Oktober.|Gemäß Ziff. 12 der Anlage berichtet das Büro.
  Siehe dazu Res. 130 Ziff. 4 der Konferenz.|Das Abk. 5 gilt gem. Art. 7 weiter.|Jf. art. 5, stk. 2, skal unionen aflægge rapport.
  Forslaget vedr. kabler m.m. blev fremsat den 5. oktober.|Danmark fremsatte sit forslag den 1. oktober 2026, og Sverige støtter det.
  Det drejer sig om bl. a. kabler, satellitter m.v.|Enl. art. 5 ska unionen lämna en rapport varje år.|Sverige lade fram sitt förslag den 1. oktober.
  Det gäller t.ex. kablar och dvs. även satelliter.|Det gäller t. ex. kablar under havet.|Esim. merikaapelit kuuluvat tähän.
  Ks. 5 artiklan 3 kohta, joka koskee mm. kaapeleita.|Suomi esitti sen 1. lokakuuta.|Konferenssi alkaa 7. joulukuuta 2026.
  Muutos koskee n. 20 maata ja ns. kehitysmaita.|Art. 5 lg. 3 kohaselt esitab liit igal aastal aruande.|Konverents algab 7. detsembril 2026.
  See puudutab nt. kaableid ja vms. seadmeid.|Návrh mění čl. 5 odst. 3 Ústavy a žádá zprávu.|Konference začíná dne 7. prosince 2026.
  Týká se např. kabelů, družic apod. a dalších zařízení.|Podle § 3 odst. 1 písm. b) zákona platí totéž.
  A javaslat az Alapokmány 5. cikkének (3) bekezdését módosítja.|A konferencia 2026. december 7-én kezdődik.
  Ez pl. a kábeleket érinti, ill. a műholdakat.|A 130. sz. határozat 3. pontja változik.|Το άρθρο 5 παρ. 2 εδ. α ορίζει την έκθεση.
  Η διάσκεψη αρχίζει στις 7 Δεκ. 2026 στη Ντόχα.|Σύμφωνα με την υπ' αριθ. 130 απόφαση, το γραφείο υποβάλλει έκθεση.
  Öneri, Anayasa'nın 5. maddesinin 3. fıkrasını değiştirir.|Konferans 7. haftada başlar ve örn. kabloları ele alır.
  Bu, 130 s. kararı vb. metinleri kapsar.|Projekt zmienia art. 5 ust. 3 Konstytucji i wymaga sprawozdania.|Dotyczy m.in. kabli i satelitów.
  Zgodnie z art. 5 ust. 2 pkt. 1 lit. b rada składa sprawozdanie.|Konferencja trwa od 7 grudnia 2026 r. do 18 grudnia 2026 r. w Dosze.
  Priekšlikums groza Konstitūcijas 5. panta 3. punktu.|Konference sākas 2026. gada 7. decembrī.|Tas attiecas, piem. uz kabeļiem u.c. iekārtām.
  Pasiūlymas keičia Konstitucijos 5 str. 3 d. ir prašo ataskaitos.|Konferencija prasideda 2026 m. gruodžio 7 d. Dohoje.
  Tai taikoma, pvz. kabeliams, palydovams ir kt. įrenginiams.|Forslaget endrer art. 5 nr. 3 i konstitusjonen og ber om en rapport.
  Konferansen begynner den 7. desember 2026.|Det gjelder bl.a. kabler, jf. res. 130 pkt. 4.
  Predlog spreminja 5. člen ustave in zahteva letno poročilo.|Konferenca se začne 7. decembra 2026.
  Velja npr. za kable, satelite itd. in oz. druge naprave.|Po 3. odst. 5. čl. ustave svet poroča vsako leto.
  Art. 5 para. 3 of the Constitution is changed.|L’art. 5, par. 3, de la Constitution est modifié, cf. doc. 12 du Conseil.
  Se modifica el art. 5, párr. 3, de la Constitución, y el núm. 29 del Convenio.|O art. 5.º, n.º 3, da Constituição é alterado.
  Si modifica l’art. 5, par. 3, della Costituzione, e il n. 29 della Convenzione.
  Het voorstel wijzigt art. 5, lid 3, van het Statuut, o.a. voor kabels.|Дополняется ст. 5 п. 3 Устава и др. статьи, т.е. о докладе.
  Prijedlog mijenja čl. 5. st. 3. Ustava.`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");
/** What begins behind such a full stop as a remark does. */
const BEHIND_POINTS = `
  Kenya agrees to it. ana. they yield in week two.|ana. they will agree.|Ana. they will agree to Art. 5.
  Kenya agrees to Art. 130. ana: they yield.|Kenya agrees to the 5. internal they yield in week two.
  Kenya agrees am 7. ana – they yield.|Kenya agrees. 3. nur für uns: sie geben nach.|Kenya agrees, vgl. intern: sie geben nach.
  Kenya agrees. psst. they will yield.`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("a full stop behind a number or an abbreviation ends no sentence, in any language", () => {
  expect(POINTS.filter((words) => !isPublic(words))).toEqual([]);
  expect(BEHIND_POINTS.filter(isPublic)).toEqual([]);
});

test("titles and currencies end no sentence; a heading that is public is so as a label in languages of South Asia", () => {
  const refused = [
    "Rs. 500 crore would be needed.",
    "Tk. 200 crore would be needed.",
    "Md. Rahman presented it.",
    "The Hon. Minister of Nepal presented it.",
    "The fund stays. Rs. 500 crore would be needed.",
    "पृष्ठभूमि: यह कोष 2018 में बना।",
    "प्रस्ताव: परिषद को हर वर्ष रिपोर्ट।",
    "পটভূমি: তহবিলটি ২০১৮ সালে হয়।",
    "## পটভূমি\n\nতহবিলটি ২০১৮ সালে হয়।",
    "پس منظر: یہ فنڈ 2018 میں بنا۔",
    "பின்னணி: நிதி 2018 இல் உருவானது.",
  ].filter((body) => !isPublic(body));
  expect(refused).toEqual([]);
  const open = [
    "Md. Rahman: they agree.",
    "Md. Rahman – they agree.",
    "Rs. Ana: they agree.",
    "রহমান: আমরা মেনে নেব।",
  ];
  expect(open.filter(isPublic)).toEqual([]);
});

/** Sentences with an abbreviation before a figure or a name near their start. */
const CUT_SHORT = `
  लागत रु. ५ करोड ३२ लाख छ।|काठमाडौँमा रु. ५ लाख लाग्छ।|ব্যয় টা. ৫ কোটি ধরা হয়েছে।|Cost Rs. 5 crore is asked for.|Total Tk. 5 crore is asked for.
  Cost Nu. 90,000 is asked for.|Cost Ks. 5 crore is asked for.|Cena Kč. 5 milionů je navržena.|Koszt zł. 500 jest proponowany.|Цена руб. 500 предложена.
  Cijena din. 500 je predložena.|Сума грн. 500 запропонована.|Gharama Sh. 500 zinaombwa.|Biaya Rp. 500 juta diminta.|Costo Bs. 500 millones.|Custo Kz. 500 milhões.
  Kosten Fr. 500 Millionen.|التكلفة ر.س. ٥٠٠ مليون.|செலவு ரூ. 500 கோடி.|ఖర్చు రూ. 500 కోట్లు.|ಖರ್ಚು ರೂ. 500 ಕೋಟಿ.|ખર્ચ રૂ. ૫૦૦ કરોડ.|ව්‍යය රු. 500 මිලියන.
  टेबल नं. ३ हेर्नुहोस्।|Sl. No. 4 of the annexure lists 64 districts.|क्र.सं. ४ हेर्नुहोस्।|পৃ. ৪ দেখুন।|Таблица бр. 5 важи.|Tabulka č. 5 platí.|Tablo no. 5 geçerlidir.
  Vol. 5 has it.|الجدول ص. ٥ يبين ذلك.|वि.सं. २०८३ असोज २६ मा दर्ता भयो।|सन् ई. २०२६ में दर्ज।|B.S. 2083 was the year.|Dt. 12-10-2026 the Ministry filed it.|दि. १२ ऑक्टोबर रोजी सादर.
  H.E. the Vice President declared the meeting open.|Rt. Hon. Femi Gbajabiamila opened the meeting.|Barr. Nnenna Okafor presented Document 90.
  S.E.M. Koffi a ouvert la séance.|The Fed. Ministry of Communications has a sound text.|Dl. Ion Popescu (ANCOM) a prezentat documentul la plenară.
  Див. документ 50, п. 2.|Вж. Документ 53, т. 2.|Sk. 54. dokumenta 2. punktu.|Žr. 55 dokumento 2 punktą.
  fr. 1'250'000.– sono previsti.|z. Hd. der Kommission liegt der Text vor.|Mag. Huber und die Delegation legen den Text vor.
  Govt. of India asks for a new seat.|Dy. Director Karma Dorji spoke for Bhutan.|Engr. Karim presented it.|Mst. Rahima Khatun spoke for it.
  মোসা. রহিমা খাতুন প্রস্তাবটি উপস্থাপন করেন।|प्रा.डा. सीता शर्माले प्रस्ताव पेश गरिन्।|Prof.Dr. Anil Kumar spoke for India.|திரு. குமார் முன்வைத்தார்.|د. أحمد قدم المقترح.
  मोसा. रहिमाले प्रस्ताव पेश गरिन्।|Mgr. Novák předložil návrh.|Gđa. Horvat je predstavila prijedlog.|Инж. Петров представил это.|Kun. Kazlauskas pristatė pasiūlymą.|Doç. Yılmaz öneriyi sundu.
  Mhe. Juma aliwasilisha pendekezo.|Bpk. Budi menyampaikan usul.|Exmo. Ministro apresentou a proposta.|Hr. Jensen fremlagde det.`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("an abbreviation before a figure or a name is no sentence, in any language; a label behind it is one", () => {
  expect(CUT_SHORT.filter((words) => !isPublic(words))).toEqual([]);
  expect(CUT_SHORT.filter((words) => !isPublic(`The fund stays. ${words}`))).toEqual([]);
  expect(isPublic("Govt. of India - the ministry - agrees.")).toBe(true);
  const open = [
    "Ana. Rs. 5 crore is asked for.",
    "Ana. 5 crore is asked for.",
    "Govt. Ana: they agree.",
    "It goes to the Govt. Ana: they agree.",
    "It goes to the Govt. Ana - they agree.",
    "It goes to the Govt. Ana -> they agree.",
    "It goes to the Govt. Internal they agree.",
    "Govt. Our red line is 5.",
    "Engr. Karim – they agree.",
    "Rem. 5 states agree.",
    "Total Rs. 5 crore. Ana: they agree.",
  ];
  expect(open.filter(isPublic)).toEqual([]);
});

test("the full stop of an era behind a year ends no sentence; a remark or a label behind it is one", () => {
  const eras = [
    "በ2019 ዓ.ም. ባለሥልጣኑ አዲስ መመሪያ አወጣ።",
    "በ1994 ዓ.ም. የጸደቀው ውሳኔ 130 አሁንም ይሠራል።",
    "በ፪ሺህ፳ ዓ.ም. ብዙ ትምህርት ቤቶችን ይጠብቃል።",
    "መመሪያው በ2019 ዓ.ም. በባለሥልጣኑ ወጣ።",
    "ከ2020 ዓ.ም. ጀምሮ የታዳጊ አገሮች መዋጮ 1/16 ይሁን።",
    "በ2026 እ.ኤ.አ. ቀረበ።",
    "እ.ኤ.አ. በ2026 ሐሳቡ ለጉባኤው ቀረበ።",
    "በ2019ዓ.ም. ባለሥልጣኑ አዲስ መመሪያ አወጣ።",
    "በ2019 ዓ.ም. (2026) መመሪያው ወጣ።",
    "ብ2019 ዓ.ም. ኣዋጅ ወጺኡ።",
    "Mwaka 2019 B.K. sheria ilipitishwa.",
  ];
  expect(eras.filter((words) => !isPublic(words))).toEqual([]);
  const open = [
    "በ2019 ዓ.ም. ትዕግስት፦ ይስማማሉ።",
    "በ2019 ዓ.ም. ለእኛ ብቻ።",
    "መመሪያው በባለሥልጣኑ በ2019 ዓ.ም. ሚስጥር።",
    "መመሪያው በባለሥልጣኑ በ2019 ዓ.ም. ለቡድኑ ብቻ።",
    "መመሪያው በባለሥልጣኑ በ2019 ዓ.ም. አታሰራጩ።",
    "መመሪያው በባለሥልጣኑ በ2019 ዓ.ም. የእኛ አቋም፦ ድጋፍ።",
    "Mwaka 2019 B.K. siri yetu.",
    "Sheria ilipitishwa mwaka 2019 B.K. Ana: wanakubali.",
    "ትዕግስት። በ2019 ዓ.ም. ባለሥልጣኑ አዲስ መመሪያ አወጣ።",
  ];
  expect(open.filter(isPublic)).toEqual([]);
});

test("the colon of a case ending behind a number or sign is no label's; one with a blank behind it may be", () => {
  const endings = [
    "Hinta nousi 10 %:sta 12,5 %:iin.",
    "Hinta nousi 10 %:sta 12,5 %:iin vuonna 2026 ja laskee taas.",
    "Osuus on 3 %:a tuloista.",
    "Maksu nousi 5 €:sta 7 €:oon.",
    "Pohjoismaat ovat 3:nneksi suurin ryhmä.",
    "Priset steg med 3 %:s marginal.",
    "Ohje on selvä. Hinta nousi 10 %:sta 12,5 %:iin.",
  ];
  expect(endings.filter((words) => !isPublic(words))).toEqual([]);
  const open = [
    "Raja on 10 %: sta he suostuvat.",
    "Raja 10 %: Anna suostuu.",
    "Anna 10 %:sta: he suostuvat.",
    "Anna:sta he suostuvat.",
    "Meille 3 %: a.",
    "Sisäinen: 10 %:sta 12 %:iin.",
    "Vain meille: 10 %:sta 12 %:iin.",
    "Raja 10 %:anna suostuu.",
    "Vain meille 5 %:n raja.",
    "Meidän raja 5 %:sta.",
    "Salainen raja 5 %:sta.",
    "Ana 5:it will yield.",
    "Ana 3:is this right?",
    "Raja 10 % :a he suostuvat.",
  ];
  expect(open.filter(isPublic)).toEqual([]);
});

test("a short sentence in Amharic has a state or three words and a verb in it; the name of a remark is none", () => {
  const sentences = [
    "ኬንያ ደገፈች። ኤርትራ ሐሳቡን በይፋ ተቃወመች።",
    "ኬንያ ትደግፋለች። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ምክር ቤቱ ተቀበለው። ሐሳቡ በሥራ ላይ ይውላል።",
    "ኬንያ ደጊፋ። ካልኦት ሃገራት ኣይወሰናን።",
  ];
  expect(sentences.filter((words) => !isPublic(words))).toEqual([]);
  const open = [
    "ትዕግስት ደገፈች። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ትዕግስት። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ለእኛ ብቻ ነው። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ኬንያ ሚስጥር። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ለኬንያ ብቻ። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ኬንያ ብቻ። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ኬንያ አታሳትሙ። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ለቡድኑ ብቻ ይሁን። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "ንዓና ጥራይ እዩ። ካልኦት ሃገራት ኣይወሰናን።",
    "የእኛ አቋም። ሌሎች አገሮች አልወሰኑም ተብሏል።",
    "የኬንያ ማስታወሻ። ሌሎች አገሮች አልወሰኑም ተብሏል።",
  ];
  expect(open.filter(isPublic)).toEqual([]);
});

test("the secrecy of communications and of customers is a subject in Swahili, Amharic and Tigrinya; what is secret is not", () => {
  const subjects = [
    "Siri za mawasiliano zinalindwa na kifungu cha 31.",
    "Siri za wateja zitalindwa.",
    "Siri ya kura inalindwa na kanuni za mkutano.",
    "ምስጢር መጠበቅ የኩባንያዎች ግዴታ ነው።",
    "ምሥጢር መጠበቅ የአገልግሎት ሰጪዎች ግዴታ ነው።",
    "የግንኙነት ምስጢር በሕግ ይጠበቃል።",
    "ምስጢር ርክብ ብሕጊ ይሕሎ።",
  ];
  expect(subjects.filter((words) => !isPublic(words))).toEqual([]);
  const open = [
    "Siri: zinalindwa.",
    "Siri. Wanakubali.",
    "Siri za timu: watakubali.",
    "Siri yetu: watakubali.",
    "Ya siri – mawasiliano ya Ana.",
    "Siri za mawasiliano yetu: watakubali.",
    "ምስጢር፦ ይስማማሉ።",
    "ምስጢር መጠበቅ አለበት።",
    "ምስጢር ነው። ይስማማሉ።",
    "ምስጢር የኩባንያዎች ግዴታ ነው።",
    "የቡድኑ ምስጢር፦ ይስማማሉ።",
  ];
  expect(open.filter(isPublic)).toEqual([]);
});

/** What sentences, paragraphs and lists begin with in public. */
const PUBLIC_BEGINNINGS = `
  المجموعة العربية|خاص بالدول النامية|أولاً|أولا|الأثر|Premièrement|Bilan|Enjeu|À noter|First|Second|Firstly|1st
  Lastly|Finally|In short|In other words|In brief|In summary|In practice|For example|For instance|Note
  Please note|Important|The result|The aim|In figures|As a reminder|Deuxièmement|Enfin|D'abord|En bref|En résumé
  En clair|En pratique|Autrement dit|Par exemple|Pour mémoire|Rappel|Pour rappel|Constat|Conséquence|Impact
  Enjeux|Portée|Remarque|Résultat|En premier lieu|Primero|Segundo|En primer lugar|Por último|En resumen
  En otras palabras|Es decir|Por ejemplo|Cabe señalar|Nota|Importante|Balance|Alcance|Consecuencia|Impacto
  Lo esencial|Primeiro|Em primeiro lugar|Por fim|Em resumo|Por exemplo|Erstens|Zweitens|Zum Beispiel|Kurz
  Во-первых|Первое|Второе|Например|Итак|Кроме того|Важно|Вывод|Итог|Иными словами|Последствия|ثانياً|ثالثاً
  رابعاً|خامساً|أخيراً|ثانيا|مثلاً|على سبيل المثال|باختصار|بعبارة أخرى|ملاحظة|هام|النتيجة|الهدف|الخلاصة|التكلفة
  الأهمية|للتذكير|للعلم|الدول العربية|المجموعة الإفريقية|مجموعة الدول العربية|مصر والأردن|第一|第二|首先|最后|例如|总之|换言之
  影响|结论|注意|另外|Le texte propose ce qui suit|سرية البيانات|الخصوصية وسرية الاتصالات
  خاصة بالدول النامية|القطاع الخاص|خاص بقطاع التنمية|السياسة الداخلية|الأمن الداخلي|Secret des communications
  Objectif principal|Points clés|En 2022|Depuis 2018|Coût estimé|Pays concernés|Question ouverte
  Prochaine réunion|Principale nouveauté|Différence avec 2018|Position de la Tunisie|Délai|Durée|Financement
  Avantage|Risque|Texte proposé|Ce que change le texte|Objetivo principal|Puntos clave|Costo estimado
  Próxima reunión|Pregunta abierta|Plazo|Financiación|Diferencia con 2018|Posición de México|Основная цель
  Ключевые пункты|Срок|Стоимость|Финансирование|Открытый вопрос|Следующее заседание|Отличие от 2018 года
  Позиция России|الهدف الرئيسي|النقاط الرئيسية|المدة|التمويل|الموعد النهائي|السؤال المفتوح|الاجتماع القادم
  الفرق عن 2018|موقف مصر|رأي تونس|البلدان المعنية|ما يتغير|لماذا يهم|ملخص النص|主要目标|要点|期限|费用|下次会议|埃及的立场
  Hauptziel|Frist|Kosten|Objetivo principal|Prazo|Main aim|Key points|Estimated cost|Open question|Next meeting
  Difference from 2018|Funding|Main novelty|What changes|Countries concerned`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("a number of a point, what joins sentences and a subject are public before a colon", () => {
  const bodies = PUBLIC_BEGINNINGS.map((words) => `${words}: a report each year.`);
  expect(bodies.filter((body) => !isPublic(body))).toEqual([]);
});

test("an introduction to a list, and to the words of somebody by office, is public", () => {
  const refused = [
    "ينص الاقتراح على ما يلي:\n\n- تقرير سنوي من المدير إلى المجلس.\n- دعم الدول النامية.",
    "Le texte comporte trois points :\n\n1. un rapport annuel.\n2. un budget.",
    "Il est proposé de :\n\n- supprimer le paragraphe 4 ;\n- ajouter un paragraphe 5.",
    "It would do three things:\n\n- delete paragraph 4;\n- add paragraph 5.",
    "They are as follows:\n\n- delete paragraph 4;\n- add paragraph 5.",
    "La propuesta pide lo siguiente:\n\n- un informe anual.\n- un presupuesto.",
    "El texto prevé:\n\n- un informe anual.\n- un presupuesto.",
    "Der Text sieht Folgendes vor:\n\n- einen Bericht.\n- ein Budget.",
    "Предлагается:\n\n- ежегодный доклад.\n- бюджет.",
    "ويشمل ذلك:\n\n- تقرير سنوي.\n- ميزانية.",
    "تقترح الدول العربية ما يلي:\n\n- تقرير سنوي.\n- ميزانية.",
    "وقال رئيس الوفد المصري: «نقبل هذا النص كما هو».",
    "La déléguée tunisienne a dit : « Nous acceptons le texte. »",
    "Kenya's delegate said: “We accept the text.”",
    "The head of the delegation added: “We accept the text.”",
    "The Chair concluded: “The text is adopted.”",
    'The delegate of Tunisia asked: "Is the text adopted?"',
    "According to the Chair: “The text is adopted.”",
    "Le Président a conclu : « Le texte est adopté. »",
    "Le délégué du Maroc a déclaré : « Nous acceptons le texte. »",
    "Selon le Président : « Le texte est adopté. »",
    "El delegado de México dijo: «Aceptamos el texto».",
    "El Presidente añadió: «Aceptamos el texto».",
    "O delegado do Brasil disse: “Aceitamos o texto”.",
    "Представитель России заявил: «Мы принимаем текст».",
    "وقال مندوب الأردن: «نقبل هذا النص».",
    "وأوضح المندوب: «نقبل هذا النص».",
    "وصرح رئيس الوفد: «نقبل هذا النص».",
    "主席说：“案文获得通过。”",
    "سرية الاتصالات مبدأ من مبادئ الدستور.",
    "Тайна связи – принцип Устава.",
  ].filter((body) => !isPublic(body));
  expect(refused).toEqual([]);
});

test("the words of colleagues, and what was said to the writer, are errors", () => {
  const open = [
    "Ana said: “they accept.”",
    "Ana told us: “they accept.”",
    "La collègue Ana nous a dit : « ils acceptent tous cela. »",
    "Amina nous a dit : « ils acceptent. »",
    "The delegate told us: “they accept.”",
    "Le délégué nous a dit : « nous acceptons le texte. »",
    "قالت ليلى: «نقبل».",
    "قال لنا المندوب: «سنقبل».",
    "ليلى: نقبل.",
    "للزملاء: نقبل.",
    "ملاحظة لليلى: نقبل.",
    "وليلى: نقبل.",
    "Pour Ana : ils acceptent.",
    "Rappel pour Ana : ils acceptent.",
    "Note pour Ana : ils acceptent.",
    "À noter par Ana : ils acceptent.",
    "Ana d'abord : ils acceptent.",
    "«Ana» : ils acceptent.",
    "« Pour Ana » ils acceptent.",
    "First Ana: they accept.",
    "معلومات سرية: نقبل.",
    "خاص: نقبل.",
    "خاص بالزملاء: نقبل.",
    "Votación: en contra.",
    "التصويت: ضد.",
    "План Б: ждём.",
    "الخطة ب: ننتظر.",
    "خاص بنا: نقبل.",
    "خاص – نقبل.",
    "سري المغرب سيصوت ضدها.",
    "« Note pour Ana » ils acceptent.",
    "« Note pour Ana seule » : ils acceptent.",
  ].filter(isPublic);
  expect(open).toEqual([]);
});

/** For whom words are, or that others may not have them. */
const RESTRICTIONS = `
  Internal note|Internal memo|Internal use only|Strictly internal|Keep this internal|Confidential note|Internally|For us only
  Just for us|Us only|For the group|For the group only|Group only|For our colleagues|For colleagues only|Team only
  Members only|Note to the team|Keep this between us|Keep it for us|This stays between us|Not for public|Not to be published
  Don't forward|Never share this|For internal discussion|Off the record
  Note interne|Info interne|Pour info interne|À usage interne|Pour nous|Juste pour nous|Strictement entre nous|Pour le groupe
  Pour l'équipe uniquement|Pour les collègues|Réservé au groupe|Note pour les collègues|Pas public|Pas pour le public
  À garder pour nous|Gardez ça pour vous|À ne pas partager|Ne pas faire circuler|Sous le sceau du secret|En interne|Off
  Nota interna|Uso interno|Solo para nosotros|Para el equipo|Para los colegas|No compartir|No es público|Queda entre nosotros
  Só para nós|Apenas para a equipa|Não partilhar|Nur für uns|Nur für die Gruppe|Interner Hinweis|Nicht für die Öffentlichkeit
  Только для группы|Для коллег|Для внутреннего пользования|Внутренняя заметка|Не для публикации
  Between colleagues|This is confidential|Treat as internal|For insiders|For the African group only|Don't tell anyone
  Ceci est confidentiel|De manière confidentielle|N'en parlez pas|Aux collègues|Message interne|Diffusion restreinte
  Esto es interno|Entre colegas|Bitte vertraulich behandeln|Для своих|Никому не говорите|这是内部消息|不要告诉别人
  هذا سري|بين الزملاء|إلى الزملاء|لا تخبروا أحدا|خاص بالفريق|بشكل سري|بسرية تامة|رسالة داخلية
  ملاحظة داخلية|للزملاء|للفريق فقط|على مستوى المجموعة فقط|لنا فقط|ملاحظة للفريق|بيني وبينكم|سر بيننا|خليها بيننا
  للنقاش الداخلي فقط|لا تنشروها|لا للنشر|مش للنشر|ممنوع النشر|معلومة سرية|داخلياً|بس إلنا
  仅供内部参考|请勿外传|仅限团队|ここだけの話|Kwa ajili yetu tu`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");
const SIGNS = [", they", ". They", " → they", " – they", " ← they", "، they", "; they"];

test("a restriction is an error at the start of a sentence, whatever sign ends it", () => {
  const bodies = RESTRICTIONS.flatMap((words, index) => [
    `${words}, they can live with it.`,
    `The fund stays. ${words}${SIGNS[index % SIGNS.length]} can live with it.`,
  ]);
  const limits = ["For the group only they", "للفريق فقط هم", "Pour les collègues seulement ils"];
  expect([...bodies, ...limits.map((words) => `${words} can live with it.`)].filter(isPublic)).toEqual([]);
});

test("a request or a question to a colleague is an error in brackets and at the start of a sentence", () => {
  const requests = [
    "Rahul, can you check? This looks like another text.",
    "Rahul, can you check?",
    "Rahul can you check this?",
    "can someone check this figure?",
    "Could anybody please confirm the date?",
    "Rahul, is this right?",
    "Rahul, please check this figure",
    "Rahul, plz check this figure",
    "Rahul bhai, please check",
    "@rahul check this",
    "Ana, tu peux vérifier ?",
    "Ana, puedes revisar esto?",
    "Ana, kannst du das prüfen?",
    "Анна, можешь проверить?",
    "रवि, ज़रा देखो",
    "रवि जी, ज़रा देखो",
    "रवि, इसे जाँच लो",
    "ফারিদা, একটু দেখো",
    "ফারিদা আপা, একটু দেখবেন",
    "فریدہ، ذرا دیکھو",
    "فریدہ, ذرا دیکھو",
    "रमेश, एकपटक हेर",
    "Rahul, zara dekho",
  ];
  const bodies = requests.flatMap((words) => [
    `[${words}] The fund stays.`,
    `The fund stays (${words}).`,
    `यह प्रस्ताव नया है [${words}]।`,
  ]);
  expect(bodies.filter(isPublic)).toEqual([]);
  const lines = requests.filter((words) => words !== "Rahul, is this right?");
  expect(lines.filter(isPublic)).toEqual([]);
  const open = [
    "Can states check the figures? The text leaves it open.",
    "The fund stays (so, who pays?).",
    "The fund stays (Kenya, Uganda?).",
    "The text would allow anyone to check the figures.",
    "Members only vote where they are present.",
    "भारत, नेपाल और भूटान इस पाठ का समर्थन करते हैं।",
    "यह पाठ एक बार फिर देखा जाएगा।",
  ].filter((body) => !isPublic(body));
  expect(open).toEqual([]);
});

/** "Do not publish", "only for us", "only for the group". */
const PHRASES = `
  सार्वजनिक न करें|इसे साझा न करें|केवल हमारे लिए|केवल समूह के लिए|প্রকাশ করবেন না|শুধু আমাদের জন্য|শুধুমাত্র গ্রুপের জন্য
  सार्वजनिक नगर्नुहोस्|हाम्रो लागि मात्र|समूहका लागि मात्र|شائع نہ کریں|صرف ہمارے لیے|صرف گروپ کے لیے|خفیہ
  ප්‍රසිද්ධ නොකරන්න|අපට පමණි|කණ්ඩායමට පමණි|வெளியிட வேண்டாம்|எங்களுக்கு மட்டும்|குழுவிற்கு மட்டும்|ప్రచురించవద్దు|మాకు మాత్రమే
  ಪ್ರಕಟಿಸಬೇಡಿ|ನಮಗೆ ಮಾತ್ರ|പ്രസിദ്ധീകരിക്കരുത്|ഞങ്ങൾക്ക് മാത്രം|प्रकाशित करू नका|फक्त आमच्यासाठी|પ્રકાશિત કરશો નહીં|ફક્ત અમારા માટે
  ਪ੍ਰਕਾਸ਼ਿਤ ਨਾ ਕਰੋ|ਸਿਰਫ਼ ਸਾਡੇ ਲਈ|ห้ามเผยแพร่|สำหรับพวกเราเท่านั้น|សម្រាប់តែយើង|မဖြန့်ဝေရ|አታትሙ|ለቡድኑ ብቻ|לא לפרסום|רק לנו|منتشر نکنید|فقط برای ما
  μόνο για την ομάδα|alleen voor ons|bara för oss|kun for gruppen|vain meille|tylko dla grupy|jen pro nás|samo za nas|doar pentru noi
  csak nekünk|vetëm për ne|jangan disebarkan|hanya untuk kita|huwag ibahagi|chỉ cho nhóm|лише для нас|само за нас|仅供我们|私たちだけ|kwa kikundi tu
  не за јавност|није за објављивање|da se ne objavljuje|nije za javnost|samo za tim|само за чланове групе|ne slati|није за сајт
  интерна напомена|само ми знамо|поверљиво|να μη δημοσιευθεί|μόνο για εμάς|όχι για δημοσίευση|ei julkisuuteen|ei julkaistavaksi
  vain ryhmän jäsenille|да не се публикува|не е за публикуване|da ne se publikuva|поверително|да не се објавува|da ne se objavuva
  nie do publikacji|nie wysyłać|mitte avaldada|ainult meile|tikai mums|nepublicēt|neviešinti|tik grupei|nu se publică|nu trimiteți
  ej för publicering|inte för webben|jo për publikim|mos e shpërndani|nicht zur Veröffentlichung|nicht für die Website
  není určeno ke zveřejnění|neposílat|nie je na zverejnenie|nezverejňovať|nem közlésre|ne küldd el|ikke til offentliggørelse
  kun for os|ikke for publisering|ekki til birtingar|aðeins fyrir okkur|niet voor publicatie|non per il sito|não é para publicação
  no és per a publicació|només per al grup|ni za javnost|le za skupino|not for the website|do not send|među nama|међу нама
  μεταξύ μας|между нас|omavahel|köztünk szólva|între noi|mes nesh|mellem os|med nami`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("that words are for the group, or not for others, is known in further languages: in brackets, behind a dash, at a start", () => {
  const bodies = PHRASES.flatMap((words) => [
    `भारत असहमत है (${words})।`,
    `They can live with it – ${words}.`,
    `${words}. They can live with it.`,
    `They can live with it, ${words}.`,
  ]);
  expect(bodies.filter(isPublic)).toEqual([]);
});

test("what is please in one language and an ordinary word in another is a request where one follows", () => {
  const open = [
    "Ayiti bezwen plis kab soumaren.",
    "Gen plis pase 3 milyon moun san rezo.",
    "Plis antèn, plis sekirite.",
    "Frè yo se 5 % an plis.",
    "Pou plis enfòmasyon, gade Dokiman 80.",
    "STP demande plus de câbles.",
    "CPV, STP et AGO demandent un fonds.",
    "La proposition de STP reste ouverte.",
  ];
  expect(open.filter((body) => !isPublic(body))).toEqual([]);
  const asked = [
    "Plis checa esto con Ana.",
    "Revisa esto, plis.",
    "México, plis no lo mandes.",
    "Plis sekim wantaim John.",
    "Plis, noken tokim ol.",
    "STP relis ça avant demain.",
    "STP demande à Fatou.",
    "À relire, STP.",
  ];
  expect(asked.filter(isPublic)).toEqual([]);
});

test("please, in short or in another language, changes nothing of a restriction", () => {
  const bodies = [
    "pls dont share this yet, the minister has not signed.",
    "pls do not share this yet",
    "Plz don't forward this",
    "India, plz dont share, will drop this.",
    "India, please do not publish, will drop this.",
    "Please, do not publish: India will drop this.",
    "por favor, no compartir: la India cederá.",
    "Bitte nicht weitergeben: Indien gibt nach.",
    "कृपया इसे साझा न करें, भारत मान जाएगा।",
    "দয়া করে এটি শেয়ার করবেন না",
    "Kisi ko mat batana, India will drop this.",
    "Keep this in the group until Friday: India will drop this.",
    "Keep it within the team, India will drop this.",
    "🚨 Team only India will drop this.",
    "Group only: India will drop this.",
    "केवल हमारे लिए भारत मान जाएगा।",
    "India will drop this, only for us.",
  ];
  expect(bodies.filter(isPublic)).toEqual([]);
  const open = [
    "Please note: the text is open.",
    "The Chair asked delegates to please share their texts.",
    "Keep the group until 2030, the text says.",
  ].filter((body) => !isPublic(body));
  expect(open).toEqual([]);
});

/** A line of a proposed text. */
const inText = (line: string) =>
  `## Text\n\n\`\`\`proposed\n*instructs the Director* to report\n\n${line}\n\`\`\``;

test.each([
  "*გადაწყვეტს:*",
  "*ავალებს გენერალურ მდივანს:*",
  "*հանձնարարում է Տնօրենին՝*",
  "Հիմք ընդունելով՝ 130-րդ բանաձևը",
  "(Վերանայված, Բուխարեստ, 2022 թ.)",
  "*uzdod ģenerālsekretāram:*",
  "1 turpināt darbu: tagad",
  "1 გააგრძელოს მუშაობა: ახლა",
])("operative words in a language that the lists do not have are a text of a treaty: %s", (line) => {
  expect(isPublic(inText(line))).toBe(true);
});

test.each(["ნინოს: დათანხმდებიან.", "*ანი:* დათანხმდებიან.", "მხოლოდ ჩვენთვის: დათანხმდებიან."])(
  "but not what has a label before it: %s",
  (line) => {
    expect(isPublic(inText(line))).toBe(false);
  },
);

test("what is known as restricted is an error in a text of a treaty, too", () => {
  const lines = [
    ...RESTRICTIONS.map((words) => `${words}, they agree`),
    ...[
      "Note interne",
      "Confidential",
      "سري",
      "ملاحظة للمجموعة",
      "Our red line",
      "Our line",
      "Fallback",
      "Ask",
    ].flatMap((label) => [
      `${label}: they agree`,
      `*${label} :* they agree`,
      `to report. ${label}: they agree`,
    ]),
    ...[
      "note to the group: they agree",
      "not for publication",
      "our red line",
      "check with Ana",
      "Ana: is this right?",
      "интерна напомена: не слати",
      "само за нас",
      "nie do publikacji",
      "TODO: ask",
    ].flatMap((words) => [`[${words}] to report`, `to report (${words}) yearly`]),
    "(Internal) they agree",
    "\\[internal\\] they agree",
    "**Internal** they agree",
    "# internal they agree",
    "🔒 they agree",
    "TODO ask Ana",
    "@@interno they agree",
  ];
  expect(lines.filter((line) => isPublic(inText(line)))).toEqual([]);
});

test("labels, abbreviations and brackets of treaties are public there", () => {
  const refused = [
    "*resolves*",
    "*décide* de charger le Secrétaire général : d'établir un rapport",
    "Todo Miembro de la Unión podrá:",
    "Our world: the agenda for 2030",
    "*internal* audit shall report",
    "[internal] oversight shall report",
    "(internal and external) audits",
    "Request: the Council decides",
    "Position: Director of the Bureau",
    "Secrecy of telecommunications: Member States agree",
    "سرية الاتصالات: تتعهد الدول الأعضاء بالحفاظ عليها",
    "*encarga* que, para el Grupo de Trabajo del Consejo, prepare un informe",
    "内部审计：秘书长须报告",
    "N.B.: see Decision 5",
    "PS",
  ].filter((line) => !isPublic(inText(line)));
  expect(refused).toEqual([]);
});

test("a sentence about readers, publication or what is internal is public", () => {
  const refused = [
    "For members, the cost stays the same.",
    "For colleagues from other regions, the text is short.",
    "For the African Group, the cost is the main point.",
    "For the public, the text is open.",
    "For information, the text is published on the site.",
    "Pour les membres, le coût reste le même.",
    "Pour le groupe africain, le coût est le point principal.",
    "Entre les États membres, le texte est disputé.",
    "Para los Estados Miembros, el texto es claro.",
    "Nur 2018, nach der Abstimmung, änderte sich der Text.",
    "Только в 2018 году, после голосования, текст изменился.",
    "للدول الأعضاء، يبقى النص كما هو.",
    "للعلم، النص منشور على الموقع.",
    "Confidential information, such as keys, is protected by the text.",
    "Internal audit, evaluation and ethics are part of the text.",
    "Not for the first time, the text asks for a report.",
    "Only members vote, and observers speak.",
    "It is for the group, not for the states, to decide.",
    "No publication, no text.",
    "内部审计，评估和道德操守是案文的一部分。",
    "It is internal to the Union, as the text says.",
    "Among members, views differ.",
    "The document is not on record.",
    "Not everyone agrees, and the text stays open.",
    "De cette manière, le texte reste ouvert.",
    "Aux États membres, le texte demande un rapport.",
    "De esta forma, el texto sigue abierto.",
    "بشكل عام، يبقى النص مفتوحا.",
    "خاصة في الدول النامية، يبقى النص مهما.",
    "For discussion, the text has two options.",
    "Not online, but on paper.",
    "За членовете на Съюза, срокът е 2028.",
    "Για τα μέλη, η προθεσμία είναι το 2028.",
    "Dla członków, termin upływa w 2028.",
    "Pour nos membres, le délai est 2028.",
    "Para os membros, o prazo é 2028.",
    "Ne pas garder, mais réduire.",
    "Nema mreže, nema ni interneta.",
    "Izveštaj se objavljuje (na sajtu Unije).",
  ].filter((body) => !isPublic(body));
  expect(refused).toEqual([]);
});

test("remarks to colleagues are an error in each language and form", () => {
  const open = [
    "Iliwasilishwa. Si kwa umma. Tutakubali.",
    "Presentado. Si preguntan: esperamos.",
    "Podemos vivir con ello (nuestra línea roja).",
    "Apresentado. Plano B: esperamos.",
    "Nous acceptons – à ne pas diffuser.",
    "Damit können wir leben (nur für die Delegation).",
    "Представлено. Если спросят: подождём.",
    "يمكن القبول (ليس للنشر).",
    "已提交。策略：等待。",
    "受け入れ可能（社外秘）。",
    "수용 가능 (대외비).",
    "Chấp nhận được (nội bộ).",
    "מקובל (סודי).",
    "They accept, internal.",
    "They accept... Fallback.",
    "They accept (tbc with Ana)",
    "They accept (not to be quoted)",
    "Heads up: they accept.",
    "Amina Juma (12.10.2026 09:14): they accept",
    "Oct 12, 9:14 AM · Amina Juma",
    "Dear colleagues, they accept.",
    "Уважаемые коллеги, они согласны.",
    "They accept.\n\nRegards,\nAmina",
  ].filter(isPublic);
  expect(open).toEqual([]);
});

test.each([
  "Compare: Res. 139 (Rev. Bucharest, 2022).",
  "He said: “We support this.”",
  "Time: 09:30 in Room A.",
  "- Time: two years",
  "Step 1: study. Step 2: report.",
  "Why it matters: prices.",
  "Next steps: a report in 2027.",
  "Co-signatories: Kenya, Uganda.",
  "Kenya (on behalf of ATU): the text is from the group.",
  "2. Rural districts: few masts.",
  "The meeting opened at 09:14.",
  "| Time | Body |\n| - | - |\n| 09:30 | COM5 |",
  "A text (restricted) was shown. The (internal) audit stays.",
  "The audit names two kinds (internal and external).",
  "The text – a new resolution – was presented.",
  "Todo Estado Miembro presenta propuestas.",
])("%j is public", (body) => {
  expect(isPublic(body)).toBe(true);
});

/** The tables of keys; the files of all but a conference are read together. */
const TABLES: readonly [string, RecordTable, string, (keys: Keys, index: number) => string][] = [
  ["proposal", PROPOSAL_KEYS, "", (keys) => proposal(keys)],
  ["issue", ISSUE_KEYS, "issues/", (keys, index) => issue({ order: `${index + 2}`, ...keys })],
  ["outcome", OUTCOME_KEYS, "outcomes/", (keys, index) => outcome({ target: `Res. ${index + 1}`, ...keys })],
];
/** Restrictions as they are typed in messages: shortened, without a preposition, with words before their core. */
const TYPED = `
  Só p/ nós: a Espanha vota contra.|A Espanha vota contra (só p/ nós).|A Espanha vota contra, só p/ nós.
  A Espanha vota contra (só p/ o grupo).|Só p/ o grupo: a Espanha vota contra.|A Espanha vota contra (ñ divulgar).
  A Espanha vota contra (n divulgar).|A Espanha vota contra (uso int.).|A Espanha vota contra (conf.).|Spain votes against (conf.).
  España vota en contra (solo p/ el grupo).|Solo p/ el grupo: España vota en contra.|Ñ divulgar: a Espanha vota contra.
  A Espanha vota contra (só nós).|A Espanha vota contra (só o grupo).|A Espanha vota contra (p/ nós).
  A Espanha vota contra (em sigilo).|A Espanha vota contra (segredo).|A Espanha vota contra (não repassar).
  A Espanha vota contra (não passar adiante).|Isto fica entre nós: a Espanha vota contra.|Fica entre nós, a Espanha vota contra.
  A Espanha vota contra (fica entre nós).|Aqui para nós, a Espanha vota contra.|Entre nós: a Espanha vota contra.
  Isto ainda não é público. Angola assina.|Esto todavía no es público. Angola firma.|Esto aún no es público. Angola firma.
  Angola assina (ainda não é público).|Angola firma (todavía no es público).|A Espanha vota contra (só p/ vcs).
  Só p/ membros: a Espanha vota contra.|España vota en contra (solo p/ nosotros).|España vota en contra (xa el equipo).
  España vota en contra (no publ.).|España vota en contra (no divulg.).|Para uso int.: España vota en contra.
  P/ uso int. España vota en contra.|Não divulg.: Angola assina.|Angola assina (p/ uso interno).|Angola assina (p/ a equipa).
  Angola assina (ñ partilhar).|Angola assina, ñ publicar.|Angola assina (ñ circular).|Ñ passar adiante: Angola assina.
  Angola assina (apagar b4 publicar).|Spain signs (delete b4 publishing).|Spain signs (del. before publ.).|Spain signs (priv.).
  Spain signs (restr.).|Spain signs (confid.).|Spain signs (int.).|Spain signs (for int. use).|Spain signs (int. use only).
  For int. use only: Spain signs.|For u only: Spain signs.|Spain signs (4 us only).|Not 4 publ.: Spain signs.
  Spain signs (do not fwd).|Do not fwd: Spain signs.|Spain signs (not for distr.).|Spain signs (grp only).|Grp only: Spain signs.
  L'Espagne signe (pr nous).|L'Espagne signe (pr le groupe).|L'Espagne signe (ne pas diff.).|L'Espagne signe (usage int.).
  Usage int. : l'Espagne signe.|Spanien stimmt zu (vertr.).|Spanien stimmt zu (nur f. uns).|Nur f. die Gruppe: Spanien stimmt zu.
  Spanien stimmt zu (int. Gebr.).|Spanien stimmt zu (nicht z. Veröff.).|Испания подпишет (конф.).|Испания подпишет (внутр.).
  Испания подпишет (для вн. польз.).|Для внутр. польз.: Испания подпишет.|Испания подпишет (не для публ.).
  Испания подпишет (для сл. польз.).|La Spagna firma (solo x noi).|La Spagna firma (x uso interno).|La Spagna firma (nn diffondere).
  Spain signs (only us).|Spain signs (just us).|Spain signs (just the group).|Spain signs (just the team).
  Spain signs (our eyes only).|Spain signs (secret).|Spain signs (top secret).|Spain signs (hush-hush).|Spain signs (do not pass on).
  Please do not pass this on: Spain signs.|Do not pass it around. Spain signs.|Spain signs (do not leak).
  Spain signs (don't leak this).|Don't repeat this: Spain signs.|Do not spread: Spain signs.|Spain signs (not to be passed on).
  This must not leak: Spain signs.|This stays here: Spain signs.|This does not leave the room: Spain signs.
  This cannot leave the group. Spain signs.|Spain signs, this stays between us.|But this stays between us: Spain signs.
  Spain signs (between us).|L'Espagne signe (que nous).|L'Espagne signe (seulement nous).|L'Espagne signe (juste le groupe).
  L'Espagne signe (secret).|L'Espagne signe (en secret).|L'Espagne signe (ne pas faire suivre).|Ne pas relayer : l'Espagne signe.
  Ne pas ébruiter : l'Espagne signe.|Ça reste entre nous : l'Espagne signe.|Que ça reste entre nous, l'Espagne signe.
  Cela doit rester entre nous : l'Espagne signe.|Mais cela reste entre nous : l'Espagne signe.
  L'Espagne signe (ça ne sort pas d'ici).|España firma (sólo el grupo).|España firma (solo equipo).|España firma (en secreto).
  España firma (secreto).|España firma (no pasar).|España firma (no filtrar).|No pasarlo: España firma.
  Que no se filtre: España firma.|Que esto no salga del grupo: España firma.|Esto no sale de aquí: España firma.
  Esto queda aquí: España firma.|Esto se queda entre nosotros. España firma.|Entre nos, España firma.|A Espanha assina (só a equipa).
  A Espanha assina (só a gente).|A Espanha assina (só entre nós).|A Espanha assina (sigilo).|A Espanha assina (não difundir).
  A Espanha assina (não espalhar).|Não vazar: a Espanha assina.|Não reencaminhar. A Espanha assina.
  Isto não sai daqui: a Espanha assina.|Isso não pode sair daqui: a Espanha assina.|Isto é só entre nós: a Espanha assina.
  Mas isto fica entre nós: a Espanha assina.|Que isto fique entre nós: a Espanha assina.|Spanien stimmt zu (nur wir).
  Spanien stimmt zu (nur die Gruppe).|Spanien stimmt zu (Geheimnis).|Spanien stimmt zu (geheim).
  Spanien stimmt zu (nicht weitersagen).|Nicht weiterleiten: Spanien stimmt zu.|Nicht verbreiten: Spanien stimmt zu.
  Das bleibt unter uns: Spanien stimmt zu.|Bleibt unter uns, Spanien stimmt zu.|Das muss unter uns bleiben: Spanien stimmt zu.
  La Spagna firma (solo noi).|La Spagna firma (solo il gruppo).|La Spagna firma (segreto).|La Spagna firma (non inoltrare).
  Resta tra noi: la Spagna firma.|Questo resta tra noi: la Spagna firma.|Che resti tra noi: la Spagna firma.
  Испания подпишет (только мы).|Испания подпишет (только наша группа).|Испания подпишет (тайна).|Испания подпишет (секрет).
  Не пересылать: Испания подпишет.|Не пересылайте это: Испания подпишет.|Не передавать дальше: Испания подпишет.
  Не сливать: Испания подпишет.|Это остаётся между нами: Испания подпишет.|Пусть это останется между нами: Испания подпишет.
  Но это между нами: Испания подпишет.|إسبانيا ستوقع (نحن فقط).|إسبانيا ستوقع (المجموعة فقط).|إسبانيا ستوقع (سر).
  لا تسربوا: إسبانيا ستوقع.|هذا يبقى بيننا: إسبانيا ستوقع.|西班牙会签署（秘密）。|西班牙会签署（只有我们）。|西班牙会签署（请勿泄露）。|西班牙会签署（这事只有我们知道）。
  Hispania itasaini (siri).|Hispania itasaini (sisi tu).|Ibaki kati yetu: Hispania itasaini.|Spanje tekent (alleen wij).
  Spanje tekent (niet doorsturen).|Dit blijft onder ons: Spanje tekent.|Hiszpania podpisze (tylko my).
  Zostaje między nami: Hiszpania podpisze.|İspanya imzalayacak (sadece biz).|Aramızda kalsın: İspanya imzalayacak.
  İspanya imzalayacak (aramızda).|Spain signs (not public yet).|Spain signs (still not public).|Spain signs (not yet public).
  Not yet published: Spain signs.|L'Espagne signe (pas encore public).|Ce n'est pas encore public. L'Espagne signe.
  L'Espagne signe (encore non public).|España firma (aún no es público).|Todavía no público: España firma.
  A Espanha assina (não público ainda).|Das ist noch nicht öffentlich. Spanien stimmt zu.|Spanien stimmt zu (noch nicht öffentlich).
  Non è ancora pubblico. La Spagna firma.|La Spagna firma (non ancora pubblico).|Это ещё не публично. Испания подпишет.
  Испания подпишет (пока не для публикации).|هذا ليس علنيا بعد. إسبانيا ستوقع.|西班牙会签署（尚未公开）。|Embargoed to 9 November. Spain signs.
  Embargo till 9 November: Spain signs.|Under embargo until Monday. Spain signs.|Spain signs (embargoed until Monday).
  Sous embargo jusqu'au 9 novembre. L'Espagne signe.|Bajo embargo hasta el lunes. España firma.
  Sob embargo até segunda. A Espanha assina.|Sperrfrist bis 9. November. Spanien stimmt zu.|Эмбарго до 9 ноября. Испания подпишет.
  O Brasil cede (só p/ delegação).|O Brasil cede (uso exclusivo do grupo).|O Brasil cede (n partilhar).|O Brasil cede, ñ repassar.
  Ñ espalhem: o Brasil cede.|O Brasil cede (não é p/ publicar).|O Brasil cede (em off).|Que fique entre nós, o Brasil cede.
  O Brasil cede (apagar isto antes de mandar).|O Brasil cede (tirar do texto antes de publicar).
  O Brasil cede – a remover antes da divulgação.|Ainda não está público: o Brasil cede.|Brasil cede (no reenviar xfa).
  Brasil cede (p/ el grupo).|No pasar a nadie: Brasil cede.|Brasil cede (que quede entre nosotros).|Brasil cede (bajo secreto).
  Brasil cede (borrar antes del envío).|Brasil cede (eliminar línea antes de la publicación).|Todavía no está publicado, Brasil cede.
  Brazil yields (4 the team only).|Brazil yields (int use only).|Brazil yields (w/in the group only).
  Brazil yields (don't pass around).|Pls don't fwd: Brazil yields.|This stays in the room: Brazil yields.
  Brazil yields (not to leave this group).|Brazil yields (remove prior to release).|Brazil yields (strike this line before sending).
  NB delete before circulating: Brazil yields.|Brazil yields (not public as yet).|Embargoed till Monday: Brazil yields.
  Le Brésil cède (entre nous svp).|Le Brésil cède (ne pas transférer).|Le Brésil cède (interne au groupe).
  À effacer avant envoi : le Brésil cède.|Le Brésil cède (confid.).|Sous embargo jusqu'à lundi : le Brésil cède.
  Les amis, ne pas publier : le Brésil cède.|Brasilien gibt nach (nur f. d. Gruppe).|Brasilien gibt nach (nicht f. d. Presse).
  Brasilien gibt nach (noch nicht publik).|Brasilien gibt nach (bitte vor Versand löschen).
  Leute, das bleibt hier: Brasilien gibt nach.|Das darf nicht raus: Brasilien gibt nach.|Бразилия уступит (только для своих).
  Бразилия уступит (для внутр. польз.).|Бразилия уступит (не для распр.).|Бразилия уступит (перед публикацией убрать).
  Друзья, это только для нас: Бразилия уступит.|Бразилия уступит (ещё не для публикации).|Эмбарго до понедельника: Бразилия уступит.
  البرازيل ستتنازل (لنا فقط).|البرازيل ستتنازل (لا تنشروا).|البرازيل ستتنازل (احذف قبل الإرسال).|البرازيل ستتنازل (ليس للعلن بعد).
  巴西会让步（仅限我们）。|巴西会让步（发送前删除）。|巴西会让步（不要转发）。|Il Brasile cede (solo x il gruppo).|Il Brasile cede (non girare).
  Il Brasile cede (cancellare prima di inviare).|Ragazzi, resta tra noi: il Brasile cede.|Brazilië geeft toe (alleen voor de groep).
  Brazilië geeft toe (nog niet openbaar).|Brazylia ustąpi (tylko dla nas).|Brazylia ustąpi (jeszcze nie publiczne).
  Brazil itakubali (kwa ajili yetu tu).|Brazil itakubali (futa kabla ya kutuma).|Brezilya geri adım atacak (sadece bizim için).
  Brezilya geri adım atacak (yayınlamadan önce silin).|Gente, alguém sabe se o Brasil cede?|¿Alguien sabe si Brasil cede?
  Someone verify this?|NdE: el texto está mal.|[N. de la R.: el texto está mal]|(Transl. note: wrong word)
  Nota do autor: o texto está errado.|?? verificar com o Brasil|Brazil yields (to be cleared with Amina).
  Brasilien gibt nach (mit Anna klären).|Who can confirm this?|Quem confirma isso?|¿Quién puede confirmar?`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

/** What is to go before a text is published. */
const NOT_YET_REMOVED = `
  A Espanha vota contra (apagar antes de publicar).|A Espanha vota contra (tirar antes de publicar).
  A Espanha vota contra (retirar antes de enviar).|España vota en contra (borrar antes de publicar).
  España vota en contra (quitar antes de publicar).|España vota en contra (sacar antes de enviar).
  España vota en contra – borrar antes de publicar.|Spain votes against (remove before publishing).
  Spain votes against (remove before publication).|Spain votes against (take out before publication).
  Spain signs (delete before sending).|Spain signs (delete before release).|Spain signs – remove before publication.
  Spain signs (strike before printing).|Spain signs (to be deleted before publication).|Spain signs (drop before publishing).
  Delete this line before publishing. Spain signs.|Remove this paragraph before publication: Spain signs.
  Take out before publishing: Spain signs.|Take this out before publication, Spain signs.
  Please remove before sending. Spain signs.|Spain signs, delete before publication.|L'Espagne signe (à supprimer avant publication).
  L'Espagne signe (à enlever avant l'envoi).|Supprimer avant diffusion : l'Espagne signe.|L'Espagne signe (retirer avant impression).
  España firma (eliminar antes de enviar).|España firma (quitar esta frase antes de publicar).
  Borrar esto antes de difundir: España firma.|A Espanha assina (remover antes da publicação).
  A Espanha assina (tirar isto antes do envio).|A Espanha assina – apagar antes de divulgar.
  Spanien stimmt zu (vor Veröffentlichung löschen).|Spanien stimmt zu (vor dem Versand streichen).
  Vor dem Druck entfernen: Spanien stimmt zu.|La Spagna firma (togliere prima della pubblicazione).
  La Spagna firma (da cancellare prima dell'invio).|Испания подпишет (удалить перед публикацией).
  Испания подпишет (убрать до публикации).|Испания подпишет (вычеркнуть перед отправкой).|إسبانيا ستوقع (يحذف قبل النشر).
  إسبانيا ستوقع (احذفوا هذا قبل النشر).|西班牙会签署（发布前删除）。|西班牙会签署（公开前请删去）。|Spanje tekent (verwijderen voor publicatie).
  Hiszpania podpisze (usunąć przed publikacją).|Hispania itasaini (futa kabla ya kuchapisha).
  İspanya imzalayacak (yayından önce silin).|Španjolska potpisuje (obrisati prije objave).`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

/** Words to a group, notes of editors, questions and dates of release. */
const TO_THE_GROUP = `
  N. do A.: o texto está errado.|N. da R.: o texto está errado.|N. do T.: o texto está errado.|N. del T.: el texto está mal.
  N. del E.: el texto está mal.|N. T.: el texto está mal.|O texto é novo (N. do T.: está errado).
  Embargado hasta el 9 de noviembre. España firma.|Embargado até 9 de novembro. Angola assina.
  Gente, isso não pode vazar: Angola assina.|Alguém confirma isso? Angola assina.|¿Alguien confirma? Angola firma.
  À parte: Angola assina.|???? confirmar com Angola|Que no salga de aquí, pero España vota en contra.
  Por fa no lo reenvíen, España vota en contra.|Folks, this needs a check.|Hey team, can we confirm this?|All, please do not forward.
  Team, can someone look at this?|Guys, no word to the press.|Guys,no word to the press.|大家，please keep this.|Pessoal, falta confirmar com Angola.|Galera, isso é só nosso.
  Malta, falta confirmar isto.|Chicos, falta confirmar esto.|Ребята, это надо проверить.|Народ, кто знает?|Ragazzi, da verificare.
  Leute, bitte prüfen.|Can anyone confirm?|Anyone know this?|Someone check this?|Quelqu'un confirme ?|Quelqu'un sait si c'est vrai ?
  Jemand weiß das?|Кто-нибудь подтвердит?|Qualcuno conferma?|هل أحد يؤكد هذا؟|Ed. note: the text is wrong.
  Editor's note: the text is wrong.|NDLR : le texte est faux.|N.D.L.R. : le texte est faux.|NdT: le texte est faux.
  Note de la rédaction : le texte est faux.|Anm. d. Red.: Der Text ist falsch.|Der Text ist neu (Anm. d. Red.: falsch).
  Прим. ред.: текст неверен.|Текст новый (прим. пер.: неверен).|Nota del traductor: el texto está mal.
  Spain signs ??? check with Kenya|Espanha assina (?? confirmar com Angola)|Spain signs (to be confirmed with Wanjiru).
  Spain signs (to be checked with Amina).|España firma (por confirmar con Tomás).|Spain signs (to be confirmed with Žana).|España firma (por confirmar con Łukasz).|Испания подпишет (согласовать с Євгеном).|España firma (hablar con Tomás).
  A Espanha assina (ver c/ Dulce).|A Espanha assina (a confirmar com Dulce).|Испания подпишет (уточнить у Амины).
  L'Espagne signe (à vérifier avec Aminata).|Spanien stimmt zu (klären mit Anna).`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

/** Titles that are not ready, or name what concerns the group alone. */
const UNFINISHED = `
  Abertura dos grupos (só p/ nós)|Preparação (só p/ nós)|Prazo interno do grupo|Coordinación interna del grupo
  Reunião do grupo da tarde - só nós|Abertura dos grupos (ainda não é público)|Rascunho: abertura dos grupos
  BORRADOR – apertura de los grupos|Abertura dos grupos (rascunho)|DRAFT: opening of the groups|Opening of the groups (draft)
  Abertura dos grupos - obs: falta Angola|Opening of the groups (not public yet)|Apertura de los grupos (aún no es público)
  Ouverture des groupes (pas encore public)|Opening of the groups – embargoed until 9 November|Draft: Opening of the groups
  DRAFT – Opening of the groups|Opening of the groups (DRAFT)|Opening of the groups [draft]|Borrador: apertura de los grupos
  Apertura de los grupos (borrador)|Brouillon : ouverture des groupes|Ouverture des groupes (brouillon)|Entwurf: Öffnung der Gruppen
  Черновик: открытие групп|Opening of the groups - note: ask Angola|Opening of the groups – NB: ask Angola
  Apertura de los grupos - ojo: falta Angola|Opening of the groups (only us)|Opening of the groups – just us
  Reunião do grupo|Nossa reunião|Our coordination call|Team call|Réunion du groupe|Внутренняя встреча группы|اجتماع الفريق|Gruppentreffen intern`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

/** Sentences with the same words, and titles. */
const LIKE_THEM = `
  The document is not yet public.|The text was not published before 2018.|The list was deleted before publication of the report.
  The Director removes personal data before publication.|Delete means that the text goes.|All, without exception, supported it.
  All states, please note, may speak.|Friends, partners and donors were named.|Colleagues, partners and donors were named.
  The text leaves this open, as others do.|Everyone, including observers, may speak.
  The report (to be confirmed with Member States) is due in May.|The date (to be confirmed) is in May.
  The date (to be confirmed with the Council) is in May.|Reserva: o texto foi aceite com uma reserva.
  Embargoes on exports are in the text.|The text stays as it is.|It is not clear who may publish the list.
  This part of the text was not published.|The text has two options (secrecy and privacy).
  The right to secrecy (secret of correspondence) stays.|So, for members, the cost stays the same.
  So for the members, the cost stays the same.|The text covers sending and printing.|The public may not see it, and the press may.
  Members must not share passwords, as the text says.|No leave is granted.|Before publication, the Council reads the report.
  Antes da publicação, o Conselho lê o relatório.|Avant la publication, le Conseil lit le rapport.|Notes: 1. The text was revised.
  N. E. of the islands there is no cable.|A proposta não vai adiante sem o Conselho.|O sigilo das comunicações é protegido.
  Sigilo e privacidade são direitos.|The Secretary-General shall delete the data.
  The proposal would strike the words "and others" from the text.|It removes the line before the list.
  Nos países em desenvolvimento, o custo é maior.|Para nos países em desenvolvimento, o custo é maior.|Nada de novo.
  Isto não muda o prazo.|The text, still not adopted, was public.|Team work, trust and time are named.|O grupo não pode passar disso.
  This is not passed on to users, the report says.
  No one may leave, and no one may enter.|Not now, but in 2027, the Council reads the report.|No, this goes to the Council.
  As before, the public reads the text.|The group call, held in May, was public.|Only members pass this, others do not.
  The text is not in print.|Take out the line and the text stays.|Before the release, the text was revised.
  Cut before 2020, the fund was small.|Removed in 2014, the line came back.|Deleted before the vote, the line came back in 2018.
  The line was taken out before sending the text to the Council.|Remove the barriers before sharing infrastructure, the text says.
  Strike the balance before publishing standards, the text asks.|Take part before sending comments.
  Drop calls before release are counted.|Isto não passa pelo Conselho.|Não se mostra o preço, mas o custo.
  Não enviar relatórios, diz o texto, tem custos.|O texto não sai do Conselho antes de maio.
  La propuesta no sale del Consejo antes de mayo.|No se pasa por alto la brecha digital.|No se cuenta con datos, dice el informe.
  No se muestra el costo, pero se estima.|Eliminar barreras antes de enviar propuestas es parte del texto.
  Retirado antes de la votación, el texto volvió en 2018.|Avant la diffusion du texte, le Conseil le lit.
  Supprimé avant le vote, le paragraphe est revenu.|Le texte ne sort pas de ce cadre.|Le groupe reste ici jusqu'en 2027.
  Vor der Veröffentlichung liest der Rat den Bericht.|Gestrichen vor der Abstimmung, kam der Satz zurück.
  До публикации текст читает Совет.|Не все могут это показать, и данных мало.|Удалено до голосования, предложение вернулось.
  قبل النشر، يقرأ المجلس التقرير.|لا يخرج النص عن هذا الإطار.|Todos, sem exceção, apoiaram o texto.
  Tous, sans exception, ont soutenu le texte.|Equipo, redes y datos son caros.|Equipe, redes e dados são caros.
  Team, network and data are costly.|All this, in short, is new.|All, we hear, is open.|Everyone, the text says, may speak.
  Gente e território são os temas.|Somebody has to pay. Who? The text is silent.|Does anyone pay? The text is silent.
  Anyone may ask for the list.|Can anyone join? The text says yes.|Alguém pode pedir a lista.|Alguien paga el costo? El texto calla.
  The embargo until 2020 on devices is named.|An embargo to protect users is named.|Editor's choice and others are named.
  Notes by the Secretariat follow.|Transport notes are needed.|The text is public (private sector excepted).
  The fund is for states (public, private).|Two rooms (private) were used.|A text (restricted) was shown.
  Three principles: secrecy, integrity and access.|Access (secrecy, privacy) is named.
  Not public funds, but private ones, pay for it.|So o Conselho decide.|Só o Conselho decide.|Só os membros votam.
  Só para os países em desenvolvimento, o custo cai.|Para nós de rede, o custo cai.|Com o grupo de trabalho, o Conselho decide.
  Com os membros, o Conselho decide.|With members only, the Council meets.|With us, the text would be better.
  P. 4 of the text is new.|N. Macedonia and others support it.|S. Africa supports it.|C. America supports it.|No. 4 is new.
  U.S. only: the text is old.|This may not be so.|It should not be shown as a fact.|Must members publish it? The text is silent.
  Data must not be shared without consent.|Names must not be published, the text says.|The list must not be published.
  The Director shall not disclose it.|It shall not be disclosed.`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

/** Titles with the same words. */
const TITLES_LIKE_THEM = `
  Draft new resolution on artificial intelligence|Draft revision of Resolution 130|Draft Strategic Plan – goals
  Proposed text (second draft of the Council)|The draft was presented in COM5.|Second draft, not agreed
  Presented in the drafting group|Meeting of the drafting group|Reunião do Grupo de Trabalho do Conselho
  Meeting of the Council Working Group|Group of Experts on the ITRs|Coordination of regional groups|Preparation for the conference|Internal coordination of ITU on AI|Deadline for proposals|Coordinación interna de la UIT`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("restrictions are known as they are typed in messages", () => {
  expect(TYPED.filter(isPublic)).toEqual([]);
});

test("what is to be deleted before publication is an error in any place of a sentence", () => {
  expect(NOT_YET_REMOVED.filter(isPublic)).toEqual([]);
});

test("words to a group, notes of editors and questions who can confirm are errors", () => {
  expect(TO_THE_GROUP.filter(isPublic)).toEqual([]);
});

test("a title that is not ready, or names a meeting or a day of the group, is an error", () => {
  const isOpen = (key: string) => (title: string) => forEveryReader(key, title).ok;
  expect(UNFINISHED.filter(isOpen("title"))).toEqual([]);
  expect(TITLES_LIKE_THEM.filter((title) => !isOpen("title")(title))).toEqual([]);
  expect(isOpen("source title")("Final Acts (draft)")).toBe(true);
});

test("sentences with the same words are public", () => {
  expect(LIKE_THEM.filter((body) => !isPublic(body))).toEqual([]);
});

/** Requests to a colleague, each in another language or form; nothing but its politeness marks it. */
const POLITE = `
  Kofi Annan signed, please verify.|Could someone please call Amina before noon.|Amina stp vérifie si le Togo a signé.|Merci de ne pas citer le Togo.
  Doyen, merci de voir avec le Togo avant la plénière.|Tonton, tu peux appeler le Togo ?|Le Togo a signé, à vérifier svp.|Svp ne citez pas le Togo.
  Por favor, llamen al ministro.|El Togo firmó, favor de no citar.|O Togo assinou, faz favor confirma.|Togo hat unterschrieben, bitte prüfen.
  Proszę tego jeszcze nie publikować, minister nie podpisał.|Kasiu, tego jeszcze nie wrzucaj, minister nie podpisał.|Tego akapitu na razie nie publikujemy.
  Prosím zatím nezveřejňovat, ministr nepodepsal.|Jano, tohle ještě nezveřejňuj, ministr nepodepsal.|Олено, будь ласка, перевір, чи він підписав.
  Это пока не публикуйте, министр не подписал.|Ioana, te rog verifică dacă ministrul a semnat.|Ayşe, lütfen bakan imzaladı mı bak.
  Zsófi, ezt a miniszter miatt még ne tedd ki!|Ana, molim te provjeri potpis ministra.|Иван, моля те провери подписа.|Levan, გთხოვ შეამოწმე.
  Արամ, խնդրում եմ ստուգիր։|Maria, παρακαλώ έλεγξε την υπογραφή.|Anna, snälla kolla underskriften.|Jan, alsjeblieft check de handtekening.
  Dada Amina, tafadhali mpigie waziri.|Sara, لطفا بررسی کن وزیر را.|Noa, בבקשה תבדקי את השר.|इस पर कृपया मंत्री से पूछो।
  Nobody signed, we do not publish this yet.`;

/** A prohibition that a name or noun parts from the sign or bracket. */
const PROHIBITED_WITHIN = `
  The text (page 1, from Amina, do not cite) is new.|The list (Amina, not to be released before May) is new.|Tekst (od Marka, nie cytować) jest nowy.
  Text (od Jany, neposílat dál) je nový.|Текст (от Марины, не рассылать) новый.|Le texte (de Marie, ne pas citer) est nouveau.|Der Text (von Anna, nicht weitergeben) ist neu.
  !!! Amina delete before sending !!!|!!! Marek usunąć przed wysłaniem !!!|The text is new (cf. mail de Fatou du 12/10).|They signed (???).|They signed (pas encore officiel).
  The text is new.[^1]¶[^1]: Redaktionelle Fußnote, Zahl von Anna, vor der Veröffentlichung zu löschen.
  The text is new.[^1]¶[^1]: Przypis redakcyjny, Marek, do skasowania przed publikacją.
  À confirmer avec Mamadou.|To be confirmed with Amina.|- [ ] call the minister|- [x] Fatou appelle le ministre
  Sent from my Tecno Spark|Envoyé de mon Infinix|Wysłano z mojego Nothing Phone`;

const listed = (list: string) => examples(list, /[|\n]/).map((words) => words.replaceAll("¶", "\n\n"));

test("a polite request and a prohibition are remarks to colleagues wherever they stand", () => {
  expect(listed(POLITE).filter(isPublic)).toEqual([]);
  expect(listed(PROHIBITED_WITHIN).filter(isPublic)).toEqual([]);
});

test("what a text quotes, asks of its readers or rules is no request to colleagues", () => {
  const open = listed(`
    Please note that the text is new.|Veuillez consulter le document 60.|The form reads “please send it by post” in each language.
    Merci à l'Union de son aide.|Die Bitte der Union liegt vor.|Auf Bitte der Union tagt der Rat.|Le secteur tu au silence est nommé.
    States that do not publish tariffs are invited.|The operator may not share data and shall delete them before publication of the report.
    The list (states that do not publish tariffs) is new.|The date (to be confirmed with the Council) is in May.`);
  expect(open.filter((body) => !isPublic(body))).toEqual([]);
});

/** Readers are asked to see a document or a part of it, each in another language or form. */
const LOOK_UPS = `
  Please see Document 50.|Please see Annex 2 to Document 50.|Please see the table in section 3 of Document 50.
  Please see also paragraph 4.|For details please see Document 50, page 3.|For more information, please see Document 50.
  Please look at Table 2.|Please read Annex A.|Kindly see Document 50.|Kindly refer to Document 50.|Veuillez voir le document 50.
  Veuillez consulter le document 50.|Veuillez vous reporter au document 50.|Prière de consulter le document 50.
  Merci de consulter le document 50.|Merci de voir l'annexe 2 du document 50.|Voir le document 50, s'il vous plaît.
  Por favor, vea el documento 50.|Por favor, consulte el documento 50.|Sírvase consultar el documento 50.
  Por favor, véase el anexo 2 del documento 50.|Por favor, consulte o documento 50.|Por favor, veja o documento 50.
  Favor consultar o anexo 2 do documento 50.|Si prega di consultare il documento 50.|Per favore, vedere il documento 50.
  Per favore, consultate l'allegato 2 del documento 50.|Si us plau, vegeu el document 50.|Si us plau, consulteu el document 50.
  Por favor, vexa o documento 50.|Bitte beachten Sie Dokument 50.|Bitte siehe Dokument 50.|Siehe bitte Dokument 50.
  Bitte sehen Sie Dokument 50.|Bitte lesen Sie Anlage 2 zu Dokument 50.|Zie alstublieft document 50.
  Gelieve document 50 te raadplegen.|Raadpleeg alstublieft bijlage 2 bij document 50.|Sien asseblief dokument 50.
  Vänligen se dokument 50.|Se vänligen bilaga 2 till dokument 50.|Se venligst dokument 50.|Vennligst se dokument 50.
  Vinsamlegast sjáið skjal 50.|Ole hyvä ja katso asiakirja 50.|Katsokaa, olkaa hyvä, asiakirja 50.|Palun vaadake dokumenti 56.
  Palun vaata dokumendi 56 lisa 2.|Lūdzu, skatiet 54. dokumentu.|Lūdzu, skatīt 54. dokumenta 2. pielikumu.
  Prašome žiūrėti 55 dokumentą.|Prašom žiūrėti 55 dokumento 2 priedą.|Prašau, žiūrėkite 55 dokumentą.|Proszę zobaczyć dokument 50.
  Proszę zapoznać się z dokumentem 50.|Proszę przejść do dokumentu 50.|Viz prosím dokument 50.|Prosím, viz dokument 50.
  Podívejte se prosím na dokument 50.|Pozrite si, prosím, dokument 50.|Prosim, glejte dokument 50.|Molimo pogledajte dokument 50.
  Molim, vidi dokument 50.|Молимо погледајте документ 50.|Молим, видети документ 50.|Molimo vidite dokument 50.
  Ве молиме погледнете го документот 50.|Ве молам, видете документ 50.|Моля, вижте Документ 53.
  Моля вижте приложение 2 към документ 53.|Пожалуйста, смотрите документ 50.|Пожалуйста, см. документ 50.
  Пожалуйста, посмотрите приложение 2 к документу 50.|Смотрите, пожалуйста, документ 50.|Будь ласка, дивіться документ 50.
  Див., будь ласка, документ 50.|Будь ласка, перегляньте додаток 2 до документа 50.|Калі ласка, глядзіце дакумент 50.
  Kérjük, lásd az 50. dokumentumot.|Kérem, nézze meg az 50. dokumentumot.|Kérlek, lásd az 50. dokumentumot.
  Vă rugăm să consultați documentul 51.|Vă rog să vedeți și anexa 2 a documentului.|Vă rugăm să vedeți documentul 51.
  Vă rugăm să vedeți tabelul 3 din anexa 2.|Ju lutemi, shihni dokumentin 50.|Ju lutem shikoni dokumentin 50.
  Παρακαλώ δείτε το έγγραφο 50.|Παρακαλούμε βλ. έγγραφο 50.|Παρακαλώ ανατρέξτε στο έγγραφο 50.|Lütfen 50 sayılı belgeye bakınız.
  Lütfen Belge 50'ye bakın.|Zəhmət olmasa, 50 nömrəli sənədə baxın.|Өтінеміз, 50-құжатты қараңыз.|50-құжатты қараңыз.
  Сураныч, 50-документти караңыз.|50-документти караңыз.|Iltimos, 50-hujjatga qarang.|Лутфан, ба ҳуҷҷати 50 нигаред.
  50 дугаар баримтыг үзнэ үү.|Խնդրում ենք տեսնել 50 փաստաթուղթը։|Խնդրում եմ, տես փաստաթուղթ 50։|გთხოვთ, იხილოთ დოკუმენტი 50.
  אנא ראו מסמך 50.|נא לעיין במסמך 50.|يرجى الرجوع إلى الوثيقة 50.|الرجاء مراجعة الوثيقة 50.|من فضلك انظر الوثيقة 50.
  لطفاً سند 50 را ببینید.|لطفا به سند 50 مراجعه کنید.|براہ کرم دستاویز 50 دیکھیں۔|कृपया दस्तावेज़ 50 देखें।
  कृपया कागजात 50 हेर्नुहोस्।|অনুগ্রহ করে নথি 50 দেখুন।|தயவுசெய்து ஆவணம் 50 ஐப் பார்க்கவும்.|దయచేసి పత్రం 50 చూడండి.
  කරුණාකර ලේඛනය 50 බලන්න.|Mohon lihat dokumen 50.|Silakan lihat dokumen 50.|Tolong lihat dokumen 50.|Sila lihat dokumen 50.
  Sila rujuk dokumen 50.|Mangyaring tingnan ang dokumento 50.|Pakitingnan ang Dokumento 50.|Pakibasa ang seksyon 2 ng dokumento 50.|Vui lòng xem tài liệu 50.|Xin xem tài liệu 50.|문서 50을 참조하십시오.
  문서 50을 참조해 주십시오.|文書50を参照してください。|文書50をご覧ください。|请参阅第50号文件。|请见第50号文件。|Tafadhali angalia hati 50.|Tafadhali soma hati 50.
  Tafadhali rejelea kiambatisho 2 cha hati 50.|Fadlan eeg dukumentiga 50.|እባክዎን ሰነድ 50 ይመልከቱ።|Don Allah a duba takarda ta 50.
  Ẹ jọ̀wọ́ ẹ wo ìwé 50.|Sicela ubheke umqulu 50.|Kyk asseblief na dokument 50.|Jereo azafady ny antontan-taratasy 50.
  Mutarabaza murebe inyandiko 50.|Tanpri gade dokiman 50.|Jekk jogħġbok ara d-dokument 50.|Féach le do thoil ar dhoiciméad 50.
  Gweler dogfen 50, os gwelwch yn dda.|Mesedez, ikusi 50. dokumentua.|Ka kopo sheba tokomane 50.|Chonde onani chikalata 50.
  Ndapota onai gwaro 50.
  The text is long (please see Annex 2).|The text is long. Please see Annex 2. It has a table.`;

/** The same with a word of somebody's own, or with anything else that is asked for. */
const NO_LOOK_UPS = `
  Please see Ana about Document 50.|Pakitingnan ang bilang na ito.|Pakitingnan ang dokumento 50 kay Ana.|Pakitingnan ang dokumento 50. Pakisagot si Ana.
  Please see Document 50, Ana.|Please see document 50 and confirm.
  Please see Document 50 before you call Nairobi.|Please see my mail on Document 50.|Please see Document 50: they yield.
  Please see Document 50 – they yield.|Please read our note on section 2.|Please check Document 50.|Please do not cite Document 50.
  Please see the draft of section 2.|Please see Wanjiru in room 2.|Please look at our red lines in section 2.|Please correct Annex 2.
  Veuillez voir Ana pour le document 50.|Veuillez voir notre document 50.|Merci de voir mon document 50.
  Merci de relire le document 50.|Veuillez corriger l'annexe 2.|Veuillez ne pas citer le document 50.
  Merci de voir le document 50 et de confirmer.|Por favor, vea a Luis sobre el documento 50.|Por favor, revise el documento 50.
  Por favor, lean nuestro documento 50.|Por favor, no citen el documento 50.|Por favor, vea el documento 50 y confirme.
  Por favor, reveja o documento 50.|Por favor, não citem o documento 50.|Por favor, leiam o nosso documento 50.
  Per favore, correggete il documento 50.|Per favore, vedete con Luca il documento 50.|Per favore, leggete la nostra sezione 2.
  Si us plau, corregiu el document 50.|Si us plau, vegeu amb la Núria el document 50.|Bitte Dokument 50 prüfen.
  Bitte sehen Sie mit Anna Dokument 50.|Bitte lesen Sie unser Dokument 50.|Bitte Dokument 50 nicht zitieren.
  Bitte lies Dokument 50 und ruf Nairobi an.|Gelieve document 50 te controleren.|Lees alsjeblieft ons document 50.
  Zie alsjeblieft document 50 en bel Anna.|Kyk asseblief na ons dokument 50.|Kontroleer asseblief dokument 50.
  Vänligen kontrollera dokument 50.|Snälla läs vårt dokument 50.|Ret venligst dokument 50.|Vennligst se vårt dokument 50.
  Palun kontrollige dokumenti 56.|Palun vaata meie dokumenti 56.|Palun vaata dokumenti 56 ja helista Annale.
  Lūdzu, pārbaudiet 54. dokumentu.|Lūdzu, skatiet mūsu 54. dokumentu.|Lūdzu, skatiet 54. dokumentu un zvaniet Annai.
  Prašau, patikrinkite 55 dokumentą.|Prašau, žiūrėkite mūsų 55 dokumentą.|Prašau, žiūrėkite 55 dokumentą ir skambinkite Onai.
  Proszę sprawdzić z Anną dokument 50.|Proszę poprawić dokument 50.|Proszę zobaczyć nasz dokument 50.
  Proszę nie cytować dokumentu 50.|Prosím zkontrolujte dokument 50.|Prosím, viz náš dokument 50.|Prosím skontrolujte dokument 50.
  Prosim preverite dokument 50.|Molim provjerite dokument 50.|Molim pogledajte naš dokument 50.|Molim pogledajte s Anom dokument 50.
  Молим вас проверите документ 50.|Молим погледајте наш документ 50.|Ве молам проверете го документот 50.
  Моля да проверите документ 50.|Пожалуйста, проверьте документ 50.|Пожалуйста, посмотрите наш документ 50.
  Пожалуйста, посмотрите документ 50 и позвоните Ане.|Пожалуйста, посмотрите с Аней документ 50.
  Пожалуйста, не цитируйте документ 50.|Будь ласка, перевірте документ 50.|Будь ласка, перегляньте наш документ 50.
  Будь ласка, перегляньте документ 50 і скажіть Ганні.|Калі ласка, праверце дакумент 50.|Kérlek, ellenőrizd az 50. dokumentumot.
  Kérlek, nézd meg a mi 50. dokumentumunkat.|Vă rog să verificați documentul 51.|Vă rog să vedeți documentul nostru 51.
  Vă rog să vedeți cu Ana documentul 51.|Vă rog să nu citați documentul 51.|Vă rog să vedeți documentul 51 și să sunați la Nairobi.
  Ju lutem kontrolloni dokumentin 50.|Ju lutem shihni dokumentin tonë 50.|Παρακαλώ ελέγξτε το έγγραφο 50.
  Παρακαλώ δείτε το έγγραφό μας 50.|Παρακαλώ δείτε με την Άννα το έγγραφο 50.|Lütfen 50 sayılı belgeyi kontrol edin.
  Lütfen bizim 50 sayılı belgeye bakın.|Zəhmət olmasa, 50 nömrəli sənədi yoxlayın.|Iltimos, 50-hujjatni tekshiring.
  Лутфан ҳуҷҷати 50-ро санҷед.|Խնդրում եմ ստուգել 50 փաստաթուղթը։|გთხოვთ, შეამოწმოთ დოკუმენტი 50.|אנא בדקו את מסמך 50.
  אנא ראו עם אנה מסמך 50.|من فضلك تحقق من الوثيقة 50.|لطفا سند 50 را اصلاح کنید.|براہ کرم دستاویز 50 چیک کریں۔
  براہ کرم دستاویز 50 درست کریں۔|कृपया दस्तावेज़ 50 जाँचें।|कृपया हमारा दस्तावेज़ 50 देखें।|অনুগ্রহ করে নথি 50 যাচাই করুন।
  தயவுசெய்து ஆவணம் 50 சரிபார்க்கவும்.|దయచేసి పత్రం 50 తనిఖీ చేయండి.|කරුණාකර ලේඛනය 50 පරීක්ෂා කරන්න.|Tolong cek dokumen 50.
  Tolong lihat dokumen kami 50.|Tafadhali hakiki hati 50.|Tafadhali angalia hati yetu 50.|Tafadhali soma hati 50 na umpigie Amina.
  Fadlan hubi dukumentiga 50.|እባክዎን ሰነድ 50 ያረጋግጡ።|Don Allah a duba takardar mu ta 50.|Ẹ jọ̀wọ́ ẹ yẹ ìwé 50 wò.
  Sicela uhlole umqulu 50.|Azafady hamarino ny antontan-taratasy 50.|Vui lòng kiểm tra tài liệu 50.
  The text is long (please see Ana).|The text is long. Please see Annex 2. Please call Ana.`;

test("to ask readers to see a document or a part of it is no request to colleagues, and nothing else may be asked", () => {
  expect(listed(LOOK_UPS).filter((body) => !isPublic(body))).toEqual([]);
  expect(listed(NO_LOOK_UPS).filter(isPublic)).toEqual([]);
});

/** A note, a clarification, an explanation, a duration, a reminder, for information, and a list of towns. */
const OPENINGS = `
  Prayer: the Conference is invited to adopt the text.|Way forward: a voluntary fund.|Reminder: the text is new.|Explanation: the text is new.|Rappelons : le texte est nouveau.|Explication : le texte est nouveau.
  Explications : le texte est nouveau.|Éclaircissement : le texte est nouveau.|Explicación: el texto es nuevo.
  Recordatorio: el texto es nuevo.|Recordemos: el texto es nuevo.|A título informativo: el texto es nuevo.
  Para información: el texto es nuevo.|Como referencia: el texto es nuevo.|Esclarecimento: o texto é novo.
  Explicação: o texto é novo.|Lembrete: o texto é novo.|Recorde-se: o texto é novo.|Para informação: o texto é novo.
  Chiarimento: il testo è nuovo.|Precisazione: il testo è nuovo.|Spiegazione: il testo è nuovo.|Durata: quattro anni.
  Promemoria: il testo è nuovo.|Ricordiamo: il testo è nuovo.|Per informazione: il testo è nuovo.|Erläuterung: Der Text ist neu.
  Klarstellung: Der Text ist neu.|Erinnerung: Der Text ist neu.|Zur Information: Der Text ist neu.
  Zur Klarstellung: Der Text ist neu.|Toelichting: de tekst is nieuw.|Verduidelijking: de tekst is nieuw.|Duur: vier jaar.
  Herinnering: de tekst is nieuw.|Ter informatie: de tekst is nieuw.|Verduideliking: die teks is nuut.|Herinnering: die teks is nuut.
  Förtydligande: texten är ny.|Förklaring: texten är ny.|Varaktighet: fyra år.|Påminnelse: texten är ny.|Præcisering: teksten er ny.
  Forklaring: teksten er ny.|Varighed: fire år.|Påmindelse: teksten er ny.|Til orientering: teksten er ny.
  Presisering: teksten er ny.|Varighet: fire år.|Påminnelse: teksten er ny.|Til orientering: teksten er ny.|Skýring: textinn er nýr.
  Áminning: textinn er nýr.|Selvennys: teksti on uusi.|Selitys: teksti on uusi.|Kesto: neljä vuotta.|Muistutus: teksti on uusi.
  Tiedoksi: teksti on uusi.|Märkus: tekst on uus.|Selgitus: tekst on uus.|Täpsustus: tekst on uus.|Kestus: neli aastat.
  Meeldetuletus: tekst on uus.|Teadmiseks: tekst on uus.|Skaidrojums: teksts ir jauns.|Precizējums: teksts ir jauns.
  Ilgums: četri gadi.|Atgādinājums: teksts ir jauns.|Zināšanai: teksts ir jauns.|Paaiškinimas: tekstas naujas.
  Patikslinimas: tekstas naujas.|Trukmė: ketveri metai.|Priminimas: tekstas naujas.|Informacijai: tekstas naujas.
  Wyjaśnienie: tekst jest nowy.|Objaśnienie: tekst jest nowy.|Czas trwania: cztery lata.|Przypomnijmy: tekst jest nowy.
  Dla informacji: tekst jest nowy.|Vysvětlení: text je nový.|Upřesnění: text je nový.|Doba trvání: čtyři roky.
  Připomínka: text je nový.|Připomeňme: text je nový.|Pro informaci: text je nový.|Vysvetlenie: text je nový.
  Upresnenie: text je nový.|Pripomienka: text je nový.|Trvanie: štyri roky.|Pre informáciu: text je nový.
  Pojasnilo: besedilo je novo.|Trajanje: štiri leta.|Opomnik: besedilo je novo.|Pojašnjenje: tekst je nov.|Objašnjenje: tekst je nov.
  Trajanje: četiri godine.|Podsjetnik: tekst je nov.|Podsjetimo: tekst je nov.|Radi informacije: tekst je nov.
  Појашњење: текст је нов.|Објашњење: текст је нов.|Трајање: четири године.|Подсетник: текст је нов.|Подсетимо: текст је нов.
  За информацију: текст је нов.|Појаснување: текстот е нов.|Објаснување: текстот е нов.|Траење: четири години.
  Потсетник: текстот е нов.|Да потсетиме: текстот е нов.|Пояснение: текстът е нов.|Разяснение: текстът е нов.
  Обяснение: текстът е нов.|Уточнение: текстът е нов.|Продължителност: четири години.|Напомняне: текстът е нов.
  Да припомним: текстът е нов.|За сведение: текстът е нов.|Справочно: текстът е нов.|Пояснение: текст новый.|Уточнение: текст новый.
  Разъяснение: текст новый.|Объяснение: текст новый.|Срок действия: четыре года.|Напомним: текст новый.|Справочно: текст новый.
  Для сведения: текст новый.|Для информации: текст новый.|Пояснення: текст новий.|Уточнення: текст новий.|Роз'яснення: текст новий.
  Тривалість: чотири роки.|Нагадування: текст новий.|Нагадаємо: текст новий.|Довідково: текст новий.|Довідка: текст новий.
  Для довідки: текст новий.|Для інформації: текст новий.|Тлумачэнне: тэкст новы.|Удакладненне: тэкст новы.|Працягласць: чатыры гады.
  Нагадаем: тэкст новы.|Даведкава: тэкст новы.|Magyarázat: a szöveg új.|Pontosítás: a szöveg új.|Időtartam: négy év.
  Emlékeztető: a szöveg új.|Tájékoztatásul: a szöveg új.|Precizare: textul este nou.|Precizări: textul este nou.
  Clarificare: textul este nou.|Explicație: textul este nou.|Durata: patru ani.|Durată: patru ani.|Reamintim: textul este nou.
  Amintim: textul este nou.|Pentru informare: textul este nou.|Spre informare: textul este nou.|Memento: textul este nou.
  Sqarim: teksti është i ri.|Shpjegim: teksti është i ri.|Kohëzgjatja: katër vjet.|Kujtesë: teksti është i ri.
  Kujtojmë: teksti është i ri.|Për informacion: teksti është i ri.|Διευκρίνιση: το κείμενο είναι νέο.
  Επεξήγηση: το κείμενο είναι νέο.|Εξήγηση: το κείμενο είναι νέο.|Διάρκεια: τέσσερα χρόνια.|Υπενθύμιση: το κείμενο είναι νέο.
  Υπενθυμίζεται: το κείμενο είναι νέο.|Προς ενημέρωση: το κείμενο είναι νέο.|Açıklama: metin yeni.|Hatırlatma: metin yeni.
  Bilgi için: metin yeni.|İzahat: mətn yenidir.|Xatırlatma: mətn yenidir.|Məlumat üçün: mətn yenidir.|Түсініктеме: мәтін жаңа.
  Ұзақтығы: төрт жыл.|Еске салу: мәтін жаңа.|Еске салайық: мәтін жаңа.|Анықтама: мәтін жаңа.|Анықтама үшін: мәтін жаңа.
  Мәлімет үшін: мәтін жаңа.|Түшүндүрмө: текст жаңы.|Узактыгы: төрт жыл.|Маалымат үчүн: текст жаңы.|Tushuntirish: matn yangi.
  Eslatma: matn yangi.|Davomiyligi: to'rt yil.|Ma'lumot uchun: matn yangi.|Тавзеҳ: матн нав аст.|Ёдоварӣ: матн нав аст.
  Барои маълумот: матн нав аст.|Сануулга: бичвэр шинэ.|Պարզաբանում: տեքստը նոր է։|Բացատրություն: տեքստը նոր է։
  Տևողություն: չորս տարի։|Հիշեցում: տեքստը նոր է։|Տեղեկության համար: տեքստը նոր է։|განმარტება: ტექსტი ახალია.
  დაზუსტება: ტექსტი ახალია.|ხანგრძლივობა: ოთხი წელი.|შეხსენება: ტექსტი ახალია.|ცნობისთვის: ტექსტი ახალია.|הבהרה: הטקסט חדש.
  הסבר: הטקסט חדש.|משך: ארבע שנים.|תזכורת: הטקסט חדש.|לידיעה: הטקסט חדש.|توضيح: النص جديد.|شرح: النص جديد.|تفسير: النص جديد.
  إيضاح: النص جديد.|توضیحات: متن تازه است.|مدت: چهار سال.|یادآوری: متن تازه است.|برای اطلاع: متن تازه است.|وضاحت: متن نیا ہے۔
  تشریح: متن نیا ہے۔|مدت: چار سال۔|یاد دہانی: متن نیا ہے۔|स्पष्टीकरण: पाठ नया है।|व्याख्या: पाठ नया है।|अवधि: चार वर्ष।
  स्मरण: पाठ नया है।|सूचनार्थ: पाठ नया है।|स्पष्टीकरण: पाठ नयाँ छ।|अवधि: चार वर्ष।|स्मरण: पाठ नयाँ छ।|ব্যাখ্যা: পাঠটি নতুন।
  স্পষ্টীকরণ: পাঠটি নতুন।|মেয়াদ: চার বছর।|স্মরণ: পাঠটি নতুন।|விளக்கம்: உரை புதியது.|காலம்: நான்கு ஆண்டுகள்.
  நினைவூட்டல்: உரை புதியது.|පැහැදිලි කිරීම: පෙළ අලුත්ය.|කාලය: වසර හතරක්.|සිහිකැඳවීම: පෙළ අලුත්ය.|Penjelasan: teks ini baru.
  Klarifikasi: teks ini baru.|Durasi: empat tahun.|Pengingat: teks ini baru.|Sebagai informasi: teks ini baru.
  Sekadar informasi: teks ini baru.|Penjelasan: teks ini baharu.|Peringatan: teks ini baharu.|Untuk makluman: teks ini baharu.
  Paliwanag: bago ang teksto.|Paglilinaw: bago ang teksto.|Tagal: apat na taon.|Para sa kaalaman: bago ang teksto.
  Làm rõ: văn bản mới.|Nhắc lại: văn bản mới.|Để tham khảo: văn bản mới.|คำอธิบาย: ข้อความใหม่|คำชี้แจง: ข้อความใหม่|ระยะเวลา: สี่ปี
  ຄຳອະທິບາຍ: ຂໍ້ຄວາມໃໝ່|ការពន្យល់៖ អត្ថបទថ្មី។|រយៈពេល៖ បួនឆ្នាំ។|해설: 문구가 새롭다.|보충 설명: 문구가 새롭다.|참고로: 문구가 새롭다.|説明：文言は新しい。|補足：文言は新しい。
  解説：文言は新しい。|说明：文本是新的。|澄清：文本是新的。|解释：文本是新的。|提醒：文本是新的。|供参考：文本是新的。|Ufafanuzi: maandishi ni mapya.|Maelezo: maandishi ni mapya.
  Kumbusho: maandishi ni mapya.|Kwa taarifa: maandishi ni mapya.|Sharraxaad: qoraalku waa cusub.|Faahfaahin: qoraalku waa cusub.
  Muddada: afar sano.|Xasuusin: qoraalku waa cusub.|Yaadachiisa: barruun haaraa dha.|ማብራሪያ: ጽሑፉ አዲስ ነው።|ማሳሰቢያ: ጽሑፉ አዲስ ነው።
  ጊዜ: አራት ዓመት።|Tunatarwa: rubutun sabo ne.|Tsawon lokaci: shekaru huɗu.|Àlàyé: ọ̀rọ̀ náà jẹ́ tuntun.
  Ìránnilétí: ọ̀rọ̀ náà jẹ́ tuntun.|Nkọwa: ederede ahụ ọhụrụ.|Incazelo: umbhalo musha.|Isikhumbuzo: umbhalo musha.
  Isikhathi: iminyaka emine.|Inkcazelo: umbhalo mtsha.|Isikhumbuzo: umbhalo mtsha.|Tsananguro: chinyorwa chitsva.
  Yeuchidzo: chinyorwa chitsva.|Tlhaloso: mongolo o mocha.|Kgopotso: mongolo o mocha.|Fanazavana: vaovao ny lahatsoratra.
  Fampahatsiahivana: vaovao ny lahatsoratra.|Faharetany: efa-taona.|Ibisobanuro: inyandiko ni nshya.|Kwibutsa: inyandiko ni nshya.
  Kufotokoza: mawu ndi atsopano.|Klarifikasyon: tèks la nouvo.|Eksplikasyon: tèks la nouvo.|Rapèl: tèks la nouvo.
  Aclariment: el text és nou.|Explicació: el text és nou.|Durada: quatre anys.|Recordatori: el text és nou.
  A títol informatiu: el text és nou.|Recordatorio: o texto é novo.|Azalpena: testua berria da.|Argibidea: testua berria da.
  Iraupena: lau urte.|Kjarifika: it-test huwa ġdid.|Spjegazzjoni: it-test huwa ġdid.|Soiléiriú: tá an téacs nua.
  Míniú: tá an téacs nua.|Eglurhad: mae'r testun yn newydd.|Nodyn: mae'r testun yn newydd.
  Rabat, Alger et Tunis : les trois capitales accueillent un centre.|Rabat, Algiers and Tunis: three capitals host a centre.
  Chișinău, București și Kyiv: trei capitale găzduiesc centre.|Київ, Кишинів і Бухарест: три столиці мають центри.
  Москва, Минск и Ереван: в трёх столицах есть центры.|Buenos Aires, Lima y Quito: tres capitales tienen un centro.
  For the avoidance of doubt: nothing here affects the Radio Regulations.|Of note: the cost figure is missing.
  Pour éviter toute ambiguïté : rien ici ne change le règlement.|Para evitar dudas: nada de esto cambia el reglamento.
  Во избежание недоразумений: ничто здесь не меняет регламент.|为避免疑义：本案文不改变规则。|A scanso di equivoci: nulla cambia il regolamento.
  Please note: the figures are for 2025.|Please note: Kenya signed in May.|Please bear in mind: the table is from 2025.
  **Please note:** the figures are for 2025.|**Reminder:** the text is new.|The table stays (reminder: the text is new).|Die Tabelle ist neu (bitte beachten: die Zahlen sind von 2025).
  Veuillez noter : les chiffres datent de 2025.|Merci de noter : les chiffres datent de 2025.
  Bitte beachten: Die Zahlen sind von 2025.|Die Tabelle ist neu. Bitte beachten Sie: die Zahlen sind von 2025.|Por favor, tenga en cuenta: las cifras son de 2025.
  Por favor, note: os dados são de 2025.|Per favore, notate: le cifre sono del 2025.|Просьба обратить внимание: данные за 2025 год.
  Пожалуйста, учтите: данные за 2025 год.|Будь ласка, зверніть увагу: дані за 2025 рік.|Prosimy zauważyć: dane są z 2025 roku.
  Vänligen notera: siffrorna är från 2025.|Gelieve te noten: de cijfers zijn van 2025.|Tafadhali kumbuka: takwimu ni za mwaka 2025.
  الرجاء ملاحظة: الأرقام تعود إلى عام 2025.|कृपया ध्यान दें: आँकड़े 2025 के हैं।|Mohon diperhatikan: angka dari tahun 2025.`;

/** The same for or from somebody, about persons, with something to do, and without a colon. */
const NO_OPENINGS = `
  See नं. ५ आन्तरिक: काठमाडौँले साथ दिन्छ।|आंतरिक नोट: साथ देंगे।|అంతర్గత: వారు అంగీకరిస్తారు.|Way forward: call Nairobi first.|Prayer: our red line stays.|H.E. Ana: they will yield.|Barr. Okafor: our fallback is a report.|Див. Ана: не публікувати.
  Reminder: they yield.|Reminder: call Nairobi first.|Reminder: ask Ana.|Reminder: we yield.|Reminder (internal): the text is new.
  Internal reminder: the text is new.|Reminder: our red line stays.|Reminder: do not cite this.|Reminder: please call.
  Explanation for Ana: the text is new.|Explanation: he told us.|Rappelons : ils cèdent.|Rappelons : notre ligne rouge.
  Explication : appeler Nairobi.|Explication : nous cédons.|Explication interne : le texte est nouveau.|Recordatorio: llamar a Luis.
  Recordatorio: ellos ceden.|Recordatorio: nuestra posición.|Recordatorio interno: el texto.|Lembrete: ligar para a Ana.
  Lembrete: eles cedem.|Lembrete: nossa posição.|Lembrete da Ana: o texto.|Promemoria: chiamare Luca.|Promemoria: nostra posizione.
  Promemoria interno: il testo.|Erinnerung: Anna anrufen.|Erinnerung: anrufen in Nairobi.|Erinnerung: wir geben nach.
  Erläuterung: sie geben nach.|Erinnerung an Anna: der Text.|Herinnering: bellen met Anna.|Toelichting voor ons: de tekst.
  Påminnelse: ringa Anna.|Påminnelse till oss: texten.|Påmindelse: spørge Anna.|Muistutus Annalle: teksti.|Märkus meile: tekst.
  Märkus Annale: tekst.|Märkus: mitte avaldada.|Atgādinājums mums: teksts.|Skaidrojums Annai: teksts.|Priminimas mums: tekstas.
  Paaiškinimas Onai: tekstas.|Wyjaśnienie dla nas: tekst.|Przypomnijmy Annie: tekst.|Wyjaśnienie wewnętrzne: tekst.
  Připomínka pro nás: text.|Vysvětlení pro Annu: text.|Připomínka: zavolat Annu.|Pripomienka pre nás: text.
  Pojasnilo za nas: besedilo.|Opomnik: vprašati Ano.|Podsjetnik za nas: tekst.|Podsjetnik: nazvati Anu.|Podsjetnik: pitati Anu.
  Подсетник за нас: текст.|Подсетник: питати Ану.|Подсетник: позвати Ану.|Потсетник за нас: текст.|Пояснение за нас: текстът.
  Напомняне: да попитаме Ана.|Напомняне: да провери Ана.|Справочно для своих: текст.|Справочно: спросить Аню.|Справочно: мы уступаем.
  Справочно: они уступают.|Пояснение для нас: текст.|Пояснение: позвонить Ане.|Напомним Ане: текст.|Для сведения группы: текст.
  Для внутреннего сведения: текст.|Довідково для своїх: текст.|Довідково: запитати Ганну.|Нагадаємо Ганні: текст.
  Пояснення для нас: текст.|Внутрішнє пояснення: текст.|Даведкава для нас: тэкст.|Emlékeztető nekünk: a szöveg.
  Belső magyarázat: a szöveg.|Precizare internă: textul.|Precizare pentru noi: textul.|Memento pentru Ana: textul.
  Reamintim Anei: textul.|Spre informarea grupului: textul.|Sqarim për ne: teksti.|Kujtesë për Anën: teksti.
  Υπενθύμιση για μας: το κείμενο.|Εσωτερική διευκρίνιση: το κείμενο.|Hatırlatma bize: metin.|İç açıklama: metin.
  Xatırlatma bizə: mətn.|Анықтама бізге: мәтін.|Маалымат биз үчүн: текст.|Eslatma bizga: matn.|Հիշեցում մեզ: տեքստը։
  შეხსენება ჩვენთვის: ტექსტი.|תזכורת לנו: הטקסט.|تذكير لنا: النص.|توضيح داخلي: النص.|توضيح لليلى: النص.|یادآوری برای ما: متن.
  स्मरण हमारे लिए: पाठ।|স্মরণ আমাদের জন্য: পাঠ।|Pengingat untuk kita: teks.|Penjelasan internal: teks.|Peringatan untuk kita: teks.
  Paliwanag sa atin: teksto.|Nhắc lại cho nhóm: văn bản.|คำอธิบายภายใน: ข้อความ|내부 설명: 문구.|우리 설명: 문구.|Ufafanuzi wa ndani: maandishi.
  Kumbusho kwa Amina: maandishi.|Xasuusin noo: qoraalka.|ማብራሪያ ለእኛ: ጽሑፉ።|Isikhumbuzo sethu: umbhalo.|Yeuchidzo yedu: chinyorwa.
  Fampahatsiahivana ho antsika: lahatsoratra.|Rapèl pou nou: tèks.|Nairobi, Kigali and Kampala: they yield.
  Nairobi, Kigali and Kampala: will support us.|Nairobi, Kigali: both will yield.|Nairobi: will yield for a footnote.
  Nairobi, Kigali and Kampala: yield.|Nairobi, Kigali and Kampala: call before noon.|Ana, Kigali and Kampala: the three yield.
  Nairobi, Kigali and Kampala – the three yield.|Nairobi, Kigali and Kampala. The three yield.
  Reminder. They yield.|Explanation – they yield.|[Reminder] They yield.|Пояснення. Вони поступаються.
  For the avoidance of doubt: they yield.|For the avoidance of doubt: our red line stays.|Of note: they yield.|Of note: ask Ana.|Of note: not for publication.
  Of note: Ana drops the text.|Pour éviter toute ambiguïté : ils cèdent.|Para evitar dudas: ellos ceden.|Во избежание недоразумений: они уступят.
  **Reminder:** they yield.|**Please note:** our red line stays.|The table stays (reminder: they yield).|The table stays (reminder: call Ana first).|The table stays (please note: for the team only).
  Please note: they yield.|Please note: our red line stays.|Please note: call Ana first.|Please note: not for publication.|Veuillez noter : ils vont céder.|Veuillez noter : ne pas diffuser.|Veuillez noter : notre ligne rouge reste.|Veuillez noter : Fatou a le texte.
  Veuillez noter : réservé au groupe.|Bitte beachten: sie geben nach.|Bitte beachten: nicht weitergeben.|Bitte beachten: Anna anrufen.|Bitte beachten: nur für uns.
  Bitte beachten: vertraulich.|Por favor, tenga en cuenta: ellos cederán.|Por favor, tenga en cuenta: no difundir.|Por favor, tenga en cuenta: solo para nosotros.
  Por favor, note: eles cedem.|Por favor, note: só para nós.|Per favore, notate: loro cedono.|Per favore, notate: solo per noi.
  Просьба обратить внимание: они уступят.|Просьба обратить внимание: не публиковать.|Пожалуйста, учтите: между нами.|Пожалуйста, учтите: они уступят.
  Prosimy zauważyć: oni ustąpią.|Lütfen unutmayın: onlar kabul edecek.
  Para que quede claro: cedemos en la segunda semana.|Para evitar dudas: no aceptamos el texto nuevo.|Para que fique claro: aceitamos o texto novo.
  Per evitare equivoci: cediamo nella seconda settimana.|Voor alle duidelijkheid: wij geven toe.|Для ясності: ми поступимося.|Bitte verifizieren: die Zahlen sind von 2025.`;

test("a reminder, an explanation and the like, and a list of towns, are no labels before a colon and words about no person", () => {
  expect(listed(OPENINGS).filter((body) => !isPublic(body))).toEqual([]);
  expect(listed(NO_OPENINGS).filter(isPublic)).toEqual([]);
});

/** Readers are asked to note a statement. */
const NOTED_BY_READERS = `
  Proszę zauważyć, że wersja polska nie jest urzędowa.|Merci de noter que la version arabe fait foi.|Merci de noter qu’une version arabe existe.
  Merci de bien vouloir noter que la version arabe fait foi.|Prière de noter que la version arabe fait foi.
  Gelieve te noten dat de Franse versie afwijkt.|Gelieve er rekening mee te houden dat de Franse versie afwijkt.
  Bitte beachten Sie, dass die Zahlen von 2024 sind.|Die Tabelle ist alt. Bitte beachten Sie, dass die Zahlen von 2024 sind.
  Por favor, tengan en cuenta que la versión árabe prevalece.|Por favor, note que a versão árabe prevalece.
  Per favore, notate che la versione araba prevale.|Si us plau, tingueu en compte que la versió àrab preval.
  Let asseblief daarop dat die Franse weergawe verskil.|Houd er alstublieft rekening mee dat de Franse versie afwijkt.
  Vänligen notera att den franska versionen avviker.|Bemærk venligst, at den franske version afviger.|Vennligst merk at den franske versjonen avviker.
  Vinsamlegast athugið að franska útgáfan er önnur.|Ole hyvä ja huomaa, että ranskankielinen versio poikkeaa.
  Palun pange tähele, et prantsuse versioon erineb.|Lūdzu, ņemiet vērā, ka franču versija atšķiras.
  Prašome atkreipti dėmesį, kad prancūziška versija skiriasi.|Proszę pamiętać, że wersja polska nie jest urzędowa.
  Prosím vezměte na vědomí, že francouzská verze se liší.|Vezměte prosím na vědomí, že francouzská verze se liší.
  Prosím všimnite si, že francúzska verzia sa líši.|Prosimo, upoštevajte, da se francoska različica razlikuje.
  Molimo imajte na umu da se francuska verzija razlikuje.|Молимо вас имајте у виду да се француска верзија разликује.
  Ве молиме имајте предвид дека француската верзија е поинаква.|Моля, имайте предвид, че френската версия е различна.
  Пожалуйста, обратите внимание, что французская версия отличается.|Пожалуйста, обратите внимание на то, что французская версия отличается.
  Будь ласка, зверніть увагу, що французька версія інша.|Будь ласка, зауважте, що французька версія інша.
  Калі ласка, звярніце ўвагу, што французская версія іншая.|Vă rugăm să rețineți că versiunea franceză este diferită.
  Ju lutemi vini re se versioni frëngjisht ndryshon.|Παρακαλώ σημειώστε ότι η γαλλική έκδοση διαφέρει.
  Fransızca sürümün farklı olduğunu lütfen dikkate alınız.|Zəhmət olmasa, nəzərə alın ki, fransızca mətn fərqlidir.
  Лутфан дар хотир доред, ки матни фаронсавӣ дигар аст.|გთხოვთ, გაითვალისწინოთ, რომ ფრანგული ვერსია განსხვავდება.
  Խնդրում ենք նկատի ունենալ, որ ֆրանսերեն տարբերակը տարբեր է։|אנא שימו לב שהנוסח הצרפתי שונה.|נא לשים לב שהנוסח הצרפתי שונה.
  يرجى ملاحظة أن النص العربي هو المرجع.|الرجاء ملاحظة أن النص العربي هو المرجع.|من فضلكم لاحظوا أن النص العربي هو المرجع.
  لطفاً توجه داشته باشید که متن فرانسوی متفاوت است.|لطفا توجه کنید که متن فرانسوی متفاوت است.|براہ کرم نوٹ کریں کہ فرانسیسی متن مختلف ہے۔
  कृपया ध्यान दें कि फ़्रेंच पाठ अलग है।|অনুগ্রহ করে লক্ষ্য করুন যে ফরাসি পাঠ আলাদা।|દયા કરીને નોંધ લો કે ફ્રેન્ચ લખાણ અલગ છે.
  કૃપા કરીને નોંધ લો કે ફ્રેન્ચ લખાણ અલગ છે.|ਕਿਰਪਾ ਕਰਕੇ ਧਿਆਨ ਦਿਓ ਕਿ ਫ੍ਰੈਂਚ ਪਾਠ ਵੱਖਰਾ ਹੈ।|பிரெஞ்சு உரை வேறுபடுகிறது என்பதை தயவுசெய்து கவனிக்கவும்.
  దయచేసి గమనించండి ఫ్రెంచ్ పాఠం వేరు.|ದಯವಿಟ್ಟು ಗಮನಿಸಿ ಫ್ರೆಂಚ್ ಪಠ್ಯ ಬೇರೆ.|ദയവായി ശ്രദ്ധിക്കുക ഫ്രഞ്ച് പാഠം വ്യത്യസ്തമാണ്.
  කරුණාකර සලකන්න ප්‍රංශ පාඨය වෙනස්.|Vui lòng lưu ý rằng bản tiếng Pháp khác.|Xin vui lòng lưu ý rằng bản tiếng Pháp khác.
  Harap diperhatikan bahwa versi Prancis berbeda.|Mohon diperhatikan bahwa versi Prancis berbeda.|Sila ambil perhatian bahawa versi Perancis berbeza.
  Pakitandaan na iba ang bersyong Pranses.|Silvouplè note ke vèsyon franse a diferan.|እባክዎን ያስተውሉ የፈረንሳይኛው ጽሑፍ የተለየ ነው።
  Tafadhali kumbuka kuwa toleo la Kifaransa ni tofauti.|Azafady, mariho fa tsy mitovy ny dikan-teny frantsay.
  Ngicela uqaphele ukuthi inguqulo yesiFulentshi ihlukile.|Nceda uqaphele ukuba inguqulelo yesiFrentshi yahlukile.
  Ndapota cherechedzai kuti shanduro yeFrench yakasiyana.|Ẹ jọ̀wọ́ ẹ ṣàkíyèsí pé ẹ̀dà Faransé yàtọ̀.
  Don Allah a lura cewa sigar Faransanci ta bambanta.|Fadlan ogow in nooca Faransiiska uu ka duwan yahay.
  Maaloo hubadhaa akka barruun Faransaayii adda ta'e.|Jekk jogħġbok innota li l-verżjoni Franċiża hija differenti.
  Nodwch os gwelwch yn dda fod y fersiwn Ffrangeg yn wahanol.|Mesedez, kontuan izan frantsesezko bertsioa desberdina dela.|请注意，法文本有所不同。
  フランス語版は異なりますのでご注意ください。|프랑스어본이 다르다는 점에 유의하시기 바랍니다.`;

/** With a request to a colleague, or something else to note. */
const NOTED_AND_ASKED = `
  Proszę zadzwonić do Ani.|Proszę nie publikować.|Proszę zauważyć, że Ania prosi: proszę nie publikować.|Merci de noter que tu peux appeler Karim.
  Merci de vérifier ce chiffre.|Merci de noter les noms des absents.|Bitte prüfen Sie das mit Ana.
  Bitte beachten Sie, dass dies nicht stimmt, bitte Ana fragen.|Gelieve dit niet te verspreiden.
  Gelieve te noten dat dit geheim is, gelieve niet te publiceren.|Пожалуйста, проверьте у Ани.|אנא בדקו עם דנה.|من فضلكم اسألوا كريم.
  Tafadhali kumbuka kumpigia Amina.|Don Allah a lura da Amina.`;

test("that readers are to note a statement is no request to colleagues, in any language; what it asks besides is", () => {
  expect(listed(NOTED_BY_READERS).filter((body) => !isPublic(body))).toEqual([]);
  expect(listed(NOTED_AND_ASKED).filter(isPublic)).toEqual([]);
});

/** Secrecy of communications and data as a subject; signatories, votes, open questions, reminders, notes, and that nothing is new. */
const OPENINGS_FOR_ALL = `
  Confidentialité des données : le texte renvoie à la Convention 108.|Confidentiality of data: the text refers to Convention 108.
  Poufność danych: tekst odsyła do Konwencji 108.|Vertrouwelijkheid van gegevens: de tekst verwijst naar Verdrag 108.
  Geheimhaltung der Telekommunikation: Artikel 37 bleibt unverändert.|الأطراف الموقعة: المغرب، تونس، مصر.|التصويت: ٨٠ مع، ٢٠ ضد، ١٢ امتناعاً.
  سؤال مفتوح: من سيدفع؟|Ter herinnering: Marrakesh besliste dit in 2002.|Przypomnienie: Marrakesz rozstrzygnął to w 2002 r.
  تێبینی: دەقەکە تەنها بە عەرەبی هەیە.|ئامانج: ٦٠٪ی قوتابخانەکان تا ساڵی ٢٠٣٠.|Tamawt: aḍris-a yella kan s tefransist.|Hors budget : 12 millions.
  Rien de neuf. Le texte reprend celui de 2022.|Confidentiality of communications: Article 37 stays.|Secrecy of telecommunications: Article 37 stays.
  Secrecy of correspondence: Article 37 stays.|Secret des télécommunications : l'article 37 reste.|Secret des correspondances : l'article 37 reste.
  Confidentialité des communications : l'article 37 reste.|Confidencialidad de los datos: el texto remite al Convenio 108.
  Secreto de las telecomunicaciones: el artículo 37 queda igual.|Confidencialidade dos dados: o texto remete para a Convenção 108.
  Sigilo das telecomunicações: o artigo 37 fica igual.|Riservatezza dei dati: il testo rinvia alla Convenzione 108.
  Segretezza delle telecomunicazioni: l'articolo 37 resta invariato.|Vertraulichkeit der Daten: der Text verweist auf Konvention 108.
  Fernmeldegeheimnis: Artikel 37 bleibt unverändert.|Datengeheimnis: Artikel 37 bleibt unverändert.
  Конфиденциальность данных: текст ссылается на Конвенцию 108.|Тайна электросвязи: статья 37 остается без изменений.
  Тайна переписки: статья 37 остается без изменений.|سرية المراسلات: تبقى المادة 37.|سرية البيانات: تبقى المادة 37.|سرية الاتصالات: تبقى المادة 37.
  Tajemnica telekomunikacji: artykuł 37 bez zmian.|Poufność komunikacji: artykuł 37 bez zmian.|Telecommunicatiegeheim: artikel 37 blijft ongewijzigd.
  Geheimhouding van de telecommunicatie: artikel 37 blijft ongewijzigd.|数据保密：案文引用第108号公约。|通信秘密：第37条不变。|通信保密：第37条不变。|データの機密性：条文は第108号条約を参照。
  通信の秘密：第37条は変更なし。|통신비밀: 제37조는 그대로다.|데이터 기밀성: 제37조는 그대로다.|Verilerin gizliliği: metin 108 sayılı Sözleşmeye atıf yapar.
  Haberleşmenin gizliliği: 37. madde aynı kalır.|Důvěrnost údajů: text odkazuje na Úmluvu 108.|Dôvernosť údajov: text odkazuje na Dohovor 108.
  Az adatok bizalmassága: a szöveg a 108. egyezményre utal.|Adatok titkossága: a szöveg a 108. egyezményre utal.
  Confidențialitatea datelor: textul trimite la Convenția 108.|Εμπιστευτικότητα των δεδομένων: το κείμενο παραπέμπει στη Σύμβαση 108.
  Απόρρητο των επικοινωνιών: το άρθρο 37 μένει.|Конфіденційність даних: текст посилається на Конвенцію 108.
  Поверителност на данните: текстът препраща към Конвенция 108.|Povjerljivost podataka: tekst upućuje na Konvenciju 108.
  Поверљивост података: текст упућује на Конвенцију 108.|Zaupnost podatkov: besedilo se sklicuje na Konvencijo 108.
  Sekretess för uppgifter: texten hänvisar till konvention 108.|Fortrolighed af data: teksten henviser til konvention 108.
  Konfidensialitet av data: teksten viser til konvensjon 108.|Tietojen luottamuksellisuus: teksti viittaa yleissopimukseen 108.
  Andmete konfidentsiaalsus: tekst viitab konventsioonile 108.|Datu konfidencialitāte: teksts atsaucas uz Konvenciju 108.
  Duomenų konfidencialumas: tekstas nurodo Konvenciją 108.|Konfidencialiteti i të dhënave: teksti i referohet Konventës 108.
  Kerahasiaan data: teks merujuk pada Konvensi 108.|Usiri wa data: maandishi yanarejelea Mkataba wa 108.
  Usiri wa mawasiliano: kifungu cha 37 hakibadiliki.|Bảo mật dữ liệu: văn bản dẫn chiếu Công ước 108.
  محرمانگی داده‌ها: متن به کنوانسیون ۱۰۸ ارجاع می‌دهد.|डेटा की गोपनीयता: पाठ सम्मेलन 108 का उल्लेख करता है।|סודיות הנתונים: הטקסט מפנה לאמנה 108.
  Confidencialitat de les dades: el text remet al Conveni 108.|الموقعون: المغرب، تونس، مصر.|الدول الموقعة: المغرب، تونس، مصر.
  Signatories: Morocco, Tunisia, Egypt.|نتيجة التصويت: ٨٠ مع، ٢٠ ضد.|نتائج التصويت: ٨٠ مع، ٢٠ ضد.|Vote: 80 for, 20 against.
  Result of the vote: 80 for, 20 against.|Résultat du vote : 80 pour, 20 contre.|Résultats du vote : 80 pour, 20 contre.|Scrutin : 80 pour, 20 contre.
  Votación: 80 a favor, 20 en contra.|Resultado de la votación: 80 a favor, 20 en contra.|Votação: 80 a favor, 20 contra.
  Resultado da votação: 80 a favor, 20 contra.|Votazione: 80 a favore, 20 contro.|Risultato della votazione: 80 a favore, 20 contro.
  Abstimmung: 80 dafür, 20 dagegen.|Ergebnis der Abstimmung: 80 dafür, 20 dagegen.|Abstimmungsergebnis: 80 dafür, 20 dagegen.
  Stemming: 80 voor, 20 tegen.|Uitslag van de stemming: 80 voor, 20 tegen.|Głosowanie: 80 za, 20 przeciw.|Wynik głosowania: 80 za, 20 przeciw.
  Wyniki głosowania: 80 za, 20 przeciw.|Голосование: 80 за, 20 против.|Результаты голосования: 80 за, 20 против.
  Результат голосования: 80 за, 20 против.|表决结果：80票赞成，20票反对。|投票结果：80票赞成，20票反对。|投票結果：賛成80、反対20。|표결 결과: 찬성 80, 반대 20.|Oylama: 80 lehte, 20 aleyhte.
  Oylama sonucu: 80 lehte, 20 aleyhte.|Hlasování: 80 pro, 20 proti.|Výsledek hlasování: 80 pro, 20 proti.|Szavazás: 80 igen, 20 nem.
  Rezultatul votului: 80 pentru, 20 împotrivă.|Kura: 80 ndiyo, 20 hapana.|Matokeo ya kura: 80 ndiyo, 20 hapana.|نتیجه رأی‌گیری: ۸۰ موافق، ۲۰ مخالف.
  دەنگدان: ٨٠ لەگەڵ، ٢٠ دژ.|Hasil pemungutan suara: 80 setuju, 20 menolak.|Kết quả bỏ phiếu: 80 thuận, 20 chống.|Open question: who will pay?
  Open questions: who will pay?|Question ouverte : qui paiera ?|Questions ouvertes : qui paiera ?|Pregunta abierta: ¿quién pagará?
  Cuestión abierta: ¿quién pagará?|Questão em aberto: quem pagará?|Domanda aperta: chi pagherà?|Offene Frage: Wer zahlt?|Open vraag: wie betaalt?
  Otwarte pytanie: kto zapłaci?|Pytanie otwarte: kto zapłaci?|Открытый вопрос: кто заплатит?|Відкрите питання: хто заплатить?|أسئلة مفتوحة: من سيدفع؟
  السؤال المفتوح: من سيدفع؟|مسألة مفتوحة: من سيدفع؟|悬而未决的问题：谁来付费？|Açık soru: kim ödeyecek?|Otevřená otázka: kdo zaplatí?|Otvorená otázka: kto zaplatí?
  Nyitott kérdés: ki fizet?|Întrebare deschisă: cine plătește?|Öppen fråga: vem betalar?|Åbent spørgsmål: hvem betaler?|Åpent spørsmål: hvem betaler?
  Avoin kysymys: kuka maksaa?|Ανοικτό ερώτημα: ποιος θα πληρώσει;|Swali lililo wazi: nani atalipa?|Pertanyaan terbuka: siapa yang membayar?
  پرسش باز: چه کسی می‌پردازد؟|پرسیاری کراوە: کێ پارەکە دەدات؟|Rappel : Marrakech l'a décidé en 2002.
  Zur Erinnerung: Marrakesch hat das 2002 beschlossen.|Gwoli przypomnienia: Marrakesz rozstrzygnął to w 2002 r.
  Dla przypomnienia: Marrakesz rozstrzygnął to w 2002 r.|Напоминание: Марракеш решил это в 2002 году.|للتذكير: مراكش قررت ذلك في عام 2002.
  Připomenutí: Marrákeš o tom rozhodl v roce 2002.|Pro připomenutí: Marrákeš o tom rozhodl v roce 2002.
  Emlékeztetőül: Marrákes 2002-ben döntött erről.|سەرچاوە: پێشنیاری کۆماری عێراق.|ناوەڕۆک: دەقەکە ماددەیەک زیاد دەکات.
  پوختە: دەقەکە ماددەیەک زیاد دەکات.|پاشخان: دەقەکە لە ٢٠١٨ نووسرا.|ئەنجام: دەقەکە پەسەند کرا.|نموونە: قوتابخانەکان.|هۆکار: خەرجی زۆرە.
  بودجە: ١٢ ملیۆن.|خەرجی: ١٢ ملیۆن.|Iswi: 60 % n iɣerbazen deg 2030.|Aɣbalu: asumer n Merruk.|Amedya: iɣerbazen.|Agzul: aḍris-a yerna amagrad.
  ⵜⴰⵎⴰⵡⵜ: aḍris.|Hors plafond : 12 millions.|Hors taxes : 12 millions.|Off budget: 12 million.|Nothing new. The text repeats that of 2022.
  Rien de nouveau. Le texte reprend celui de 2022.|Nada nuevo. El texto repite el de 2022.|Nada de nuevo. El texto repite el de 2022.
  Nada de novo. O texto repete o de 2022.|Niente di nuovo. Il testo riprende quello del 2022.|Nichts Neues. Der Text wiederholt den von 2022.
  Niets nieuws. De tekst herhaalt die van 2022.|Nic nowego. Tekst powtarza ten z 2022 r.|Ничего нового. Текст повторяет текст 2022 года.
  لا جديد. النص يكرر نص 2022.|لا جديد: النص يكرر نص 2022.|没有新内容。案文与2022年相同。|Yeni bir şey yok. Metin 2022 metnini tekrarlıyor.
  Nic nového. Text opakuje text z roku 2022.|Semmi új. A szöveg a 2022-est ismétli.|Nimic nou. Textul îl repetă pe cel din 2022.
  Inget nytt. Texten upprepar den från 2022.|Intet nyt. Teksten gentager den fra 2022.|Ikke noe nytt. Teksten gjentar den fra 2022.
  Ei mitään uutta. Teksti toistaa vuoden 2022 tekstin.|Τίποτα νέο. Το κείμενο επαναλαμβάνει εκείνο του 2022.
  هیچ شتێکی نوێ نییە. دەقەکە هەمان دەقی ٢٠٢٢ یە.|Tidak ada yang baru. Teks mengulang teks 2022.|未决问题：谁来付费？|未解決の問題：誰が払うのか。`;

/** A restricted word by itself, or of those who write. */
const SECRET_OPENINGS = `
  Głosowanie: przeciw.|Votazione: contro.|Stemming: tegen.|Oylama: karşı.|Голосование: против.
  Confidential: they will yield.|Confidentialité : ils vont céder.|Confidentiality: they will yield.|Confidencialidad: van a ceder.
  Vertraulichkeit: sie geben nach.|Poufność: ustąpią.|Vertrouwelijkheid: zij geven toe.|Geheimhaltung: sie geben nach.
  Confidentiality of our data: they will yield.|Notre confidentialité : ils vont céder.|سري: سوف يتنازلون.|سرية: سوف يتنازلون.
  Konfidentiell: sie geben nach.|Конфиденциально: они уступят.|Конфиденциальность: они уступят.|Our vote: yes.|Notre vote : oui.
  Open question for us: who pays?|Note for Ana: they will yield.|تێبینی بۆ ئانا: ئەوان دەبەخشن.|نهێنی: ئەوان دەبەخشن.
  Geheimhaltung der Strategie: sie geben nach.|Poufność rozmów: ustąpią.|Confidentialité de notre position : ils vont céder.`;

test("a subject such as the secrecy of communications, and the commonest openings, may have a colon in every language", () => {
  expect(listed(OPENINGS_FOR_ALL).filter((body) => !isPublic(body))).toEqual([]);
  expect(listed(SECRET_OPENINGS).filter(isPublic)).toEqual([]);
});

test("what a proposal does, its source and how it ended are public labels in further languages", () => {
  const open = listed(`
    Źródło: dokument 60.|Propunerea prevede: un raport anual.|Пропозиція передбачає: звіт щороку.|Öneri şunu ister: yıllık bir rapor.
    A javaslat lényege: éves jelentés.|წინადადება ითხოვს: წლიური ანგარიში.|Retirée : remplacée par une autre.|Wycofana: zastąpiona inną.|Shrnutí: návrh žádá zprávu.
    Források: 60. dokumentum.|Prijedlog predviđa: godišnje izvješće.|Lähde: asiakirja 60.|Förslaget innebär: en årlig rapport.|Pendekezo linataka: ripoti.`);
  expect(open.filter((body) => !isPublic(body))).toEqual([]);
  expect(forEveryReader("history note", "Retirée : remplacée par une autre.").ok).toBe(true);
  const doubtful = listed(
    "Katarzyna przewiduje: raport.|Źródło od Marka: raport.|Javaslat Zsófinak: jelentés.|Cel Levana: raport.",
  );
  expect(doubtful.filter(isPublic)).toEqual([]);
});

test.each([
  [
    "title",
    "Children online (do not send, Amina)|Dzieci online (nie wysyłać Marek)|Children online [withdraw?]|Roboczo – dzieci online",
    "What next for the ITRs?|Draft new resolution on children|Children (online)",
  ],
  [
    "original-title",
    "Zones rurales (titre pas encore public)|Zones [retirer ?]",
    "Zones rurales (hors réseau)",
  ],
  [
    "lede",
    "Roboczo – do akceptacji Marka|Чернетка – на погодження|Taslak – bakan onaylasın",
    "The draft of the plan is new.",
  ],
  [
    "history note",
    "Aïssatou stp vérifie|Marek, na razie nie puszczać|À confirmer avec Mamadou",
    "Withdrawn by the sponsor",
  ],
  [
    "limits",
    "À vérifier auprès de Mamadou|To be checked with Amina before publication",
    "Only texts in English were read.",
  ],
  [
    "source locator",
    "page 1 (Amina, do not cite)|page 1, given in confidence by Amina",
    "page 1 (see also page 7)",
  ],
  ["sources title", "Notes de notre appel interne avec Fatou", "Internal coordination of ITU on AI"],
  [
    "deadlines title",
    "Send our red lines to Amina|Envoyer notre ligne rouge|Relancer Mamadou",
    "Call for proposals|Send comments on the draft",
  ],
  [
    "meetings title",
    "Internal coordination meeting with Amina|Réunion de coordination interne|Wewnętrzne spotkanie koordynacyjne",
    "Regional coordination meeting|Workshop on internal waters",
  ],
])("the key %s states no remark to colleagues", (key, remarks, right) => {
  expect(remarks.split("|").filter((words) => forEveryReader(key, words).ok)).toEqual([]);
  expect(right.split("|").filter((words) => !forEveryReader(key, words).ok)).toEqual([]);
});

test("a delegation may be asked politely: only what everybody reads asks nobody", () => {
  const markdown = "Summary of the text.\n\nPlease take the floor early.";
  const body = { markdown, fences: [], tree: parseMarkdown(markdown) };
  expect(bodySections({ ...body, audience: "delegation" }, "proposal").problems).toEqual([]);
  expect(bodySections({ ...body }, "proposal").problems).toEqual([
    { kind: "internal", line: 3, isHarmless: false },
  ]);
});

/** The forms of a value: a text, in a list, and in each map that one of the keys takes. */
const SHAPES: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => `[${words}]`,
  (words) => `{title: ${words}, locator: page 1}`,
  (words) => `{title: Document 81, locator: ${words}}`,
  (words) => `[{date: 2026-10-12, status: submitted, note: ${words}}]`,
];
const VALUES = [
  ...LABELLED,
  "COM5 (ask Ana, she has it)",
  "COM5 # ask Ana",
  "They agree (confidential)",
  "They agree. Do not publish. We wait.",
  "仅供内部使用。我们同意。",
  "Document 81; confidential until May",
  "Document 81 #secret",
  "Amina Juma, [12 Oct 2026 at 09:14:22]:",
];

test.each(TABLES)(
  "each key of the %s that everybody reads is judged as the body is",
  async (_, table, folder, write) => {
    const keys = Object.keys(table).filter((key) => table[key]?.visibility.public === "yes");
    // Each value as a text and in one of the other forms.
    const values = SHAPES.flatMap((shape, row) =>
      VALUES.filter(
        (_, column) => (row === 0 ? column % amount(3, 1) : (row + column) % (SHAPES.length - 1)) === 0,
      ).map((words) => shape(JSON.stringify(words))),
    );
    // Each file has one value, on a line for each of the keys.
    const files = values.map((value, index) => {
      const text = write(Object.fromEntries(keys.map((key) => [key, value])), index);
      return { name: `${folder}x${index}.md`, text, value };
    });
    const { findings } = await load(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    const errors = findings.filter(({ severity }) => severity === "error");
    const faulty = new Set(errors.map(({ file, line }) => `${file}:${line}`));
    const open = files.flatMap(({ name, text, value }) => {
      const lines = text.split("\n");
      const lineOf = (key: string) => lines.findIndex((line) => line.startsWith(`${key}: `)) + 1;
      const unjudged = keys.filter((key) => !faulty.has(`proposals/pp-26/${name}:${lineOf(key)}`));
      return unjudged.map((key) => `${key}: ${value}`);
    });
    expect(open).toEqual([]);
  },
);

test("so is each of the conference", async () => {
  const keys = Object.entries(CONFERENCE_KEYS).filter(([, { visibility }]) => visibility.public === "yes");
  const open: string[] = [];
  for (const [key] of keys) {
    for (const value of [
      '"They agree (our red line)."',
      '[{date: 2026-11-10, committee: "COM5 (ask Ana)"}]',
    ]) {
      const { findings } = await load({ "conference.md": conference({ [key]: value }) });
      if (!findings.some(({ severity }) => severity === "error")) open.push(`${key}: ${value}`);
    }
  }
  expect(open).toEqual([]);
});

test.each([
  "Не для прессы, they yield.|Дальше не для публикации. They yield.|Не разглашать, they yield.|Никому не показывать. They yield.",
  "Тек өзіміз үшін. They yield.|Арамызда қалсын, they yield.|Баспасөз үшін емес. They yield.|Жариялауға болмайды. They yield.",
  "Өзүбүз үчүн гана. They yield.|Faqat o'zimiz uchun. They yield.|Matbuot uchun emas, they yield.|Танҳо барои мо. They yield.",
  "Basın için değil. They yield.|Sadece bizim için, they yield.|Yayımlamayın, they yield.|Mətbuat üçün deyil. They yield.",
  "მხოლოდ ჩვენთვის. They yield.|არ გამოქვეყნდეს, they yield.|Միայն մեզ համար, they yield.|Չհրապարակել. They yield.",
  "Not for the press, they yield.|Pas pour la presse. They yield.|Nicht für die Presse. They yield.|Não para a imprensa, they yield.",
  "ليس للصحافة، they yield.|不得公开。They yield.|Si kwa vyombo vya habari. They yield.|برای رسانه نیست. They yield.",
  "⛔ They yield.|🚫 They yield.|🛑 they yield.|🔒 They yield.|#внутри they yield.|#timur they yield.",
  "Айгуль, проверь их текст.|Timur, check their text.|Aigul to call the ministry.|Спроси у них.",
])("%s: a mark that words are not for everybody is an error at the start of a line", (written) => {
  const lines = written.split("|");
  expect(lines.filter(isPublic)).toEqual([]);
  expect(lines.map((line) => `- one\n- ${line}`).filter(isPublic)).toEqual([]);
});

test.each([
  "Not for the first time, the text was withdrawn.",
  "Для прессы есть отдельный зал.",
  "Не для всех регионов это верно.",
  "Пресса не допущена на заседание.",
  "Біз үшін бұл мәтін маңызды болып қалды, себебі ол ашық.",
  "Kenya to host the meeting.",
  "Only members vote.",
  "🟢 Adopted.",
  "#130 is its number.",
])("%s is a sentence for everybody", (line) => {
  expect(isPublic(line)).toBe(true);
});

/** Remarks beside the value of a key, and values that only look like them. */
const REMARKED: readonly (readonly [key: string, remarks: string, right: string])[] = [
  [
    "sources title",
    "Jelenin mejl, samo za tim|Mail of Jelena, for the team only|Звонок Тимура (не разглашать)|Call (do not disclose)",
    "Conference (Bucharest, 2022)|Report: results",
  ],
  [
    "sources locator",
    "Тимур: they yield|Ana Juma: they yield",
    "page 1, paragraph 2|list, cybersecurity: 130 and 181",
  ],
  [
    "limits",
    "Айгуль, проверь|Timur, check it|Само за нас, they yield|Samo za nas, they yield|Μόνο για εμάς, they yield|On record (Timur, orally)|Не разглашать",
    "On record (Document 74)",
  ],
  [
    "history note",
    "Подан (Тимур, they yield)|Подан, см. [[Стратегия]]|Submitted. Aigul to call",
    "Revised (Add. 1)",
  ],
  [
    "outcome",
    "Међу нама, they yield|Adopted, see [[notes]]|Adopted (not for the press)",
    "Rejected by vote (Kenya, Uganda against)",
  ],
  [
    "note",
    "Черновик для группы, they yield|Не рассылать, they yield|Тек өзіміз үшін|Само за чланове групе|Само за чланове групе they yield|Vain ryhmän jäsenille they yield|Samo za nas they yield",
    "An invented record for practice.|Samo za naše predloge rok je 2028.|Only for the group of 77 it is free.|Samo za grupu zemalja u razvoju",
  ],
  ["lede", "They hold, между нами they yield", "Five issues, and who decides about them."],
  [
    "title",
    "[DRAFT – do not send] Register of cables|[NACRT – ne slati] Registar|Наш внутренний срок|Our internal deadline|Prep call, internal they yield",
    "Security and internal control",
  ],
  [
    "place",
    "Room A (пароль forest)|Room A (password: 1234)|Café, ask Timur",
    "Room A (second floor)|CICG, Room 2",
  ],
];

test.each(REMARKED)(
  "a remark in the value of %s is an error, and no report quotes it",
  (key, remarks, right) => {
    const judged = remarks.split("|").map((value) => forEveryReader(key, value));
    expect(judged.filter(({ ok }) => ok)).toEqual([]);
    for (const [index, value] of remarks.split("|").entries())
      expect(judged[index]).not.toMatchObject({ message: expect.stringContaining(value) });
    expect(right.split("|").filter((value) => !forEveryReader(key, value).ok)).toEqual([]);
  },
);

/** A text, the head of a column, a footnote, or the value of a key: "@col: …", "@fn: …", "@limits: …". */
function isPublicAt(words: string): boolean {
  const [, key, value = ""] = /^@([a-z ]+): (.*)$/u.exec(words) ?? [];
  if (key === undefined) return isPublic(words);
  if (key === "col") return isPublic(`| State | ${value} |\n| - | - |\n| KEN | they yield |`);
  if (key === "fn") return isPublic(`The fund stays.[^1]\n\n[^1]: ${value}`);
  return forEveryReader(key, value).ok;
}

/** What stays within the group, in further languages and places. */
const WITHIN_THE_GROUP = `
  Ana ist: sie geben nach.|Jonas er: de giver efter.|Wir bitten um: Nachgeben.|Intern er: de giver efter.|Vertraulich ist: sie geben nach.
  Unsere Linie ist: nachgeben.|Vores linje er: giv efter.|Uutta meille on: he antavat periksi.|Nur für uns ist: sie geben nach.
  Jonas lautet: sie geben nach.|Ana fragt: geben sie nach?|Ana – sie geben nach.|Fiona unterstützt Jonas – sie geben nach.
  Ελένη, τσέκαρε τον αριθμό των κρατών.|Liisa, tarkista luku vielä.|Mette, tjek tallet igen.|Zofia, sprawdź jeszcze tę liczbę.
  تهران رای منفی می‌دهد و می‌رود (بین خودمان بماند).|ایران مخالف است (قبل از انتشار حذف شود).|ایران مخالف است (پیش از انتشار حذف شود).
  قبل از ارسال پاک شود. ایران مخالف است و می‌رود.|ایران مخالف این متن است (خصوصی).|پاکستان اس متن کا مخالف ہے (آپس کی بات ہے)۔
  پاکستان اس متن کا مخالف ہے (گروپ سے باہر نہ جائے)۔|افغانستان د دې متن مخالف دی (مه خپروئ).|Тоҷикистон ба ин матн муқобил аст (нашр нашавад).
  Тоҷикистон ба ин матн муқобил аст (байни худамон).|@col: یادداشت داخلی|@col: اندرونی نوٹ|@col: Қайди дохилӣ|@fn: یادداشت داخلی ایران مخالف است
  @limits: منتشر نشود تا تایید وزارت|@limits: تا تایید وزارت منتشر نشود و بعد بیاید|@outcome: ایران متن را پس گرفت (به خواست ما، منتشر نشود تهران).
  @title: مقررات هوش مصنوعی (منتشر نشود تهران)|@title: Rules on AI (draft, Tehran)|@title: مقررات هوش مصنوعی (پیش‌نویس تهران)
  @title: مصنوعی ذہانت کا ضابطہ (مسودہ)|@title: Қоидаҳои зеҳни сунъӣ (лоиҳа, нашр нашавад)|@source locator: واتس‌اپ خانم رضایی، نقل نشود
  @source locator: صفحه ۱ (تهران، نام نبرید)|@note: کابل مه خپروئ|@note: تهران موافق است (بین خودمان بماند)
  Athen stimmt am Ende zu, maar dat blijft onder ons.|Athene stemt aan het eind in, maar dat blijft onder ons.
  Athen giver efter til sidst, men det bliver mellem os.|Aten ger efter till slut, men det stannar mellan oss.
  Ateena antaa lopulta periksi, mutta tämä jää meidän kesken.|Ateena annab lõpuks järele, aga see jääb meie vahele.
  Η Αθήνα θα υποχωρήσει στο τέλος, αλλά αυτό μένει μεταξύ μας.|Athen gibt am Ende nach – das bleibt bitte in der Gruppe.
  Athen gibt am Ende nach – nicht nach außen geben!|Bitte nicht nach außen tragen, Athen gibt am Ende nach.
  Athen giver efter til sidst (må ikke citeres).|Aten ger efter till slut (får inte spridas utanför gruppen).
  Η Αθήνα θα υποχωρήσει (δεν είναι ακόμα δημόσιο).|Athens will give way in the end (told us in confidence).
  (Background only) Athens will give way in the end.|Background only: Athens will give way in the end.|LIMITE – Athens will give way in the end.
  SALASSA PIDETTÄVÄ Helsinki antaa lopulta periksi.|Achtung Sperrfrist 4.12., 12 Uhr! Athen gibt am Ende nach.
  OBS bare for os, Athen giver efter til sidst.|OBS kun for os, Athen giver efter til sidst.|@col: Sisäinen|@col: Sisemine
  @note: ei julkaisuuteen Helsinki|@note: ei julkisuuteen Helsinki|@note: Må ikke offentliggøres endnu København
  @note: Får inte publiceras än Stockholm|@note: Vertrouwelijk van Pieter in Den Haag|@note: Noch nicht weitersagen Berlin
  @limits: Ei julkaista Helsinki|@limits: Quelle vertraulich, Berlin|@limits: Bron niet noemen, Den Haag
  @source locator: i fortrolighed fra Mette Hansen|@source locator: i förtroende från Anna Berg|@source locator: in vertrouwen van Pieter Jansen
  @source locator: εμπιστευτικά από την Αθήνα Παππά|@source locator: unter drei, Berlin|@limits: Do not name the source, Berlin
  @limits: Quelle bitte nicht nennen, Berlin|@limits: Källan får inte nämnas|@limits: Kilden må ikke nævnes|@limits: Lähdettä ei saa mainita
  Do not name the source, Athens will give way.|Quelle bitte nicht nennen, Athen gibt am Ende nach.|Källan får inte nämnas. Aten ger efter till slut.
  Kilden må ikke nævnes. Athen giver efter til sidst.|Lähdettä ei saa mainita. Ateena antaa lopulta periksi.|@title: ENTWURF Children online
  @title: Children online (salassa pidettävä)|@title: Children online (μη δημοσιεύσιμο)|@title: Children online – bitte noch nicht nennen
  @source title: Internal minutes of the group|@source title: Internes Protokoll der Gruppe|@source title: Chatham House meeting, do not attribute
  Atenas cederá al final, pero que quede entre nosotros.|Athènes cédera à la fin, mais ça reste entre nous.
  Athènes cédera à la fin, mais cela doit rester entre nous.|Atenas vai ceder no fim, mas isto fica entre nós.
  Atene cederà alla fine, ma resti tra noi.|Atene cederà alla fine, ma che rimanga fra noi.|Ateny w końcu ustąpią, ale to zostaje między nami.
  Ateny w końcu ustąpią, ale niech to zostanie między nami.|Афины уступят в конце, но это между нами.
  Афины уступят в конце, но пусть это останется между нами.|Atina sonunda kabul edecek, ama bu aramızda kalsın.
  آتن در پایان کوتاه می‌آید، اما بین خودمان بماند.|ایتھنز آخر میں مان جائے گا، مگر یہ بات ہمارے درمیان رہے۔
  ستتنازل أثينا في النهاية، لكن هذا يبقى بيننا.|Athens will give way in the end, but this stays between us.
  Athens will give way in the end, but keep that in the group.|Athens will give way in the end but please keep this between us.
  Athen giver efter til sidst, men det skal blive i gruppen.|Athene geeft aan het eind toe, maar houd dit binnen de groep.`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");
/** Sentences and values with the same words. */
const FOR_ALL = `
  Der Bericht ist intern zu prüfen, aber nicht zu veröffentlichen ist kein Ziel.|The Council keeps the list, but it stays in the group of experts.
  Le texte reste en l’état, mais cela ne change rien pour nous tous.|Fördraget gäller bara för oss i unionen.
  Förslaget gäller inte bara rika länder, utan alla.|Forslaget gælder ikke kun for rige lande.|Ehdotus ei koske vain meitä, vaan kaikkia.
  Kaikki jäsenet saavat raportin, ja se on julkinen.|Aruanne on avalik, ja kõik liikmed saavad selle.
  Alle medlemmer får rapporten, og den er offentlig.|Der Rat veröffentlicht den Bericht, und er ist öffentlich.|To jest nowe, i to zostaje.
  Mas o texto fica como está.|Este texto no se publica hasta mayo, pero se distribuye entre los miembros.
  Le rapport n'est pas encore public, mais il sera publié en mai.|Совет публикует доклад, но не сейчас.
  Der Text bleibt zwischen den Gruppen umstritten, und das bleibt so.|The members share the costs, and keep the list public.
  این گزارش برای اعضا است و برای ما مهم است.|این متن به قانون داخلی کشورها مربوط است.|گزارش باید پیش از چاپ بررسی شود.
  یہ رپورٹ اراکین کے لیے ہے، اور عوام کے لیے بھی۔|Ин матн барои аъзоён аст.|Лоиҳа аз нав таҳия мешавад.|Do not name a state twice in the list.
  Eleni Papadopoulou spoke for civil society.|Tallinn, 20. oktoober 2026.|Der Antrag, Ziff. 3, ist neu. Er ändert § 5.
  S. 5 und 6 nennen die Zahlen. Tab. 3 zeigt sie.|In Abb. 2 steht die Zahl. Kenia stimmt zu.
  Das gilt ab dem 1. Januar. Die Frist endet am 31. Dezember.|Kl. 9.30 begynder mødet. Det slutter kl. 12.|Se bilag 3. Teksten er ny.
  Kokous alkaa klo 9.30. Se päättyy klo 12.|Koosolek algab kl 9.30. See lõpeb kell 12.|Posiedzenie zaczyna się o godz. 9.30. Kończy się o 12.
  Jednání začíná v 9.30 hod. Končí ve 12 hod.|Η συνεδρίαση αρχίζει στις 9 π.μ. και λήγει στις 12 μ.μ.
  The text cites Art. 5, No. 3, and Res. 130 (Rev. Bucharest, 2022).|La Res. 130 (Rev. Bucarest, 2022) y el art. 50 se modifican.
  Voir rés. 130, par. 3, p. ex. pour les câbles sous-marins.|См. рез. 130, п. 3, стр. 5 и др.
  Neu ist: Der Rat berichtet jedes Jahr.|Nyt er: Rådet aflægger rapport hvert år.|Uutta on: Neuvosto antaa raportin joka vuosi.
  Νέο είναι: Το Συμβούλιο υποβάλλει έκθεση.|Forslaget beder om: en rapport hvert år.|Η πρόταση ζητά: έκθεση κάθε χρόνο.
  Der Text lautet: „Der Rat berichtet jedes Jahr.“|Deutschland unterstützt den Text – Österreich ebenso.|Nytt är: Rådet lämnar en rapport varje år.
  Nieuw is: de raad brengt elk jaar verslag uit.|Uus on: nõukogu esitab igal aastal aruande.|Nowe jest: Rada składa sprawozdanie co roku.
  Nové je: Rada předkládá zprávu každý rok.|Új: a Tanács évente jelentést tesz.|Nuovo è: il Consiglio riferisce ogni anno.
  Lo nuevo es: el Consejo informa cada año.|Ce qui est nouveau: le Conseil fait rapport chaque année.|Texten lyder: ”Rådet lämnar en rapport.”
  Teksten lyder: »Rådet aflægger rapport.«|Teksti kuuluu: ”Neuvosto antaa raportin.”|De tekst luidt: “De raad brengt verslag uit.”
  Der Vorschlag verlangt: einen Bericht jedes Jahr.|Förslaget begär: en rapport varje år.|Ehdotus pyytää: raporttia joka vuosi.
  Het voorstel vraagt: elk jaar een verslag.|Ettepanek nõuab: aruannet igal aastal.|Wniosek wymaga: sprawozdania co roku.
  Návrh žádá: zprávu každý rok.|Neuer Text: Der Rat berichtet jedes Jahr.|Tekst mówi: „Rada składa sprawozdanie.”
  Inoltre, controlla i costi.|Totodată, verifică toate costurile.
  Der Vorschlag bleibt unverändert, aber das bleibt den Mitgliedern überlassen.|Der Rat berät, und die Gruppe bleibt offen für alle Mitglieder.
  Das bleibt zwischen den Staaten umstritten.|De raad blijft verantwoordelijk, maar dat blijft onder de leden omstreden.
  Het verslag wordt niet openbaar, maar de leden krijgen het.|Det er uenighed, men det bliver mellem landene aftalt senere.
  Rådet lämnar en rapport, men det stannar mellan länderna.|Neuvosto antaa raportin, mutta tämä jää jäsenten päätettäväksi.
  Nõukogu esitab aruande, aga see jääb liikmete otsustada.|Το συμβούλιο υποβάλλει έκθεση, αλλά αυτό μένει μεταξύ των κρατών.
  Le Conseil décide, mais cela reste entre les mains des États.|El Consejo decide, pero queda entre los miembros resolverlo.
  O Conselho decide, mas isto fica entre os membros.|Il Consiglio decide, ma la scelta resta tra i membri.
  Rada decyduje, ale to zostaje między państwami.|Совет решает, но это остаётся между государствами.|Konsey karar verir, ama bu üyeler arasında kalır.
  شورا تصمیم می‌گیرد، اما این بین کشورها می‌ماند.|کونسل فیصلہ کرتی ہے، مگر یہ بات رکن ممالک کے درمیان رہے گی۔
  شورا گزارش را منتشر می‌کند و کشورها نظر می‌دهند.|گزارش پیش از انتشار به شورا داده می‌شود.|Маъруза пеш аз нашр ба Шӯро дода мешавад.
  The group stays open, but this stays within the Council.|It applies to members, and this stays in the text.
  Sisäinen tarkastus tekee raportin joka vuosi.|Siseaudit esitab aruande igal aastal.|بازار داخلی کشورها رشد می‌کند.|بخش خصوصی سرمایه‌گذاری می‌کند.
  اندرونی منڈی کے قواعد نہیں بدلتے۔|قواعد داخلی شورا تغییر نمی‌کند.|Die Limite liegt bei 30 Prozent.|LIMITE DES DÉPENSES POUR 2027
  Background information only: the text is from 2022.|Unter drei Bedingungen stimmt der Rat zu.
  The text does not name the Director and does not identify the source of funds.|Parties do not attribute costs to users.
  States do not name a second candidate.|Die Quelle ist vertraulich zu behandeln, sagt Artikel 5.
  Os membros decidem, e os Estados para os quais vale pagam.|Para os países em desenvolvimento, o custo é maior.
  For os países lusófonos the cost is high.|Talouden luottamus kasvaa, ja jäsenet päättävät siitä.
  Rapporten offentliggøres ikke før 2027, siger forslaget.|Rapporten publiceras inte före 2027.|Raporttia ei julkaista ennen vuotta 2027.
  Aruannet ei avaldata enne 2027. aastat.|Het rapport wordt niet gepubliceerd vóór 2027.|@title: Draft new Resolution on artificial intelligence
  @title: DRAFT NEW RESOLUTION on artificial intelligence|@title: Revision of Resolution 130 (draft text of the Council)
  @title: Building trust (in vertrouwen)|@title: Vertrouwen in digitale netwerken|@title: Luottamus verkkoihin
  @title: Transparency and confidentiality of sources|@title: Internal audit and oversight|@source title: Summary record of the Council
  @source title: Minutes of the sixth plenary meeting|@source locator: page 3, paragraph 2|@limits: The source does not name the number of states
  @limits: Raporttia ei ole julkaistu|@limits: The number is not yet known|@note: Revised text, not yet published by ITU
  @note: Rapporten publiceras i maj|@col: Sektori|@col: Sisältö|@col: Interest|@col: International|@col: Partner|@col: منبع`
  .split(/[|\n]/)
  .filter(isTried)
  .map((words) => words.trim())
  .filter((words) => words !== "");

test("that words stay within the group is known at the end of a sentence, in a column's head, a footnote and a key, in further languages", () => {
  expect(WITHIN_THE_GROUP.filter(isPublicAt)).toEqual([]);
  expect(FOR_ALL.filter((words) => !isPublicAt(words))).toEqual([]);
});

/** What is found in an ask of an issue on which the group agrees: everybody reads it. */
function problemsOfAsk(ask: string): number {
  const markdown = `It is at stake.\n\n## Common position\n\nThe text remains.\n\n## Asks\n\n- ${ask}\n`;
  return bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "issue").problems.length;
}

test("an ask that everybody reads asks politely, in any language; what follows it, and a remark, is an error", () => {
  const asks = [
    "Please support the fund of the Maldives.",
    "Merci de soutenir la proposition de Maurice.",
    "Пожалуйста, поддержите предложение.",
    "යෝජනාවට විරුද්ධ වන්න.",
    "සාමාජික රාජ්‍යයන්ට ආරාධනා කරන්න.",
    "அறிக்கையைச் சரிபார்க்கவும்.",
  ];
  expect(asks.filter(problemsOfAsk)).toEqual([]);
  const remarks = [
    "Support the fund. Please verify the number.",
    "Support the fund.\n\n  Please verify the number.",
    "Support the fund! වාර්තාව පරීක්ෂා කරන්න.",
    "Ruwan, please verify the number.",
    "Do not publish yet.",
    "[ ] Support the fund.",
  ];
  expect(remarks.filter((each) => problemsOfAsk(each) === 0)).toEqual([]);
});

/** Lines with the words that announce restricted ones between two bars. */
const ANNOUNCED_IN_LINES = [
  "Its consultations are open to all, and 11 were held in 2024. Its meetings are not (|members only|). The Council may change that.",
  "Its consultations are open to all, |nb the last one drew 71 replies|. Its meetings are not.",
  "The text is new – |nb we don't represent any government|.",
  "|FYI|: the figures are for 2025.",
  "- |FYI the deadline is near|.",
  "**|Internal|:** they agree.",
  "The text is new. |Internal note|: they agree.",
  "It may be kept, and the others agree, |please verify this with the team before May|.",
  "Le texte est nouveau, |merci de ne pas citer cela|.",
  "The number 𝟓𝟓 stays (|not public|) as it is.",
];

/** The findings of a text below a heading. */
async function foundBelow(heading: string, text: string) {
  const { findings } = await load({ "a.md": proposal({}, `Summary of the text.\n\n${heading}\n\n${text}`) });
  return findings.filter(({ severity }) => severity === "error");
}

test.each(ANNOUNCED_IN_LINES)("%j: the finding is at the words, and quotes none", async (marked) => {
  const [before = "", words = "", behind = ""] = marked.split("|");
  const found = await foundBelow("## Analysis", before + words + behind);
  expect(found).toMatchObject([{ column: [...before].length + 1, length: [...words].length }]);
  expect(found[0]?.message).toMatch(/^the words from this place on announce/);
  expect(found[0]?.message).not.toContain(words);
});

test("words in the cell of a table, and in a second line, are the place, too; words over two lines are not known", async () => {
  const table = await foundBelow("## Analysis", "| a | b |\n| - | - |\n| one | two (internal note) |");
  expect(table).toMatchObject([{ line: 16, column: 14, length: 13 }]);
  const second = await foundBelow("## Analysis", "The text is new.\nIt has two parts (not public) and more.");
  expect(second).toMatchObject([{ line: 15, column: 19, length: 10 }]);
  const broken = await foundBelow("## Analysis", "The text stays (do not\nshare) as it is.");
  expect(broken).toMatchObject([{ line: 14, column: 1 }]);
  expect(broken[0]?.message).toMatch(/^this announces/);
});

const ADVISED = [
  ...ANNOUNCED_IN_LINES.map((marked) => marked.replaceAll("|", "")),
  "- [ ] call the office",
  "The text stays. Please check the number.",
  "CWG-Internet stays closed (members only) until 2030.",
  "Members only: 35 states may vote in CITEL.",
  "The fund stays.[^1]\n\n[^1]: page 2, from Ana, do not cite.",
  "Ana: they agree.",
];

test.each(ADVISED)('%j: "## Further: …" is offered where it helps, and only there', async (text) => {
  const [first] = await foundBelow("## Analysis", text);
  const below = await foundBelow("## Further: Note", text);
  expect(first?.message.includes('a heading "## Further: …"')).toBe(below.length === 0);
  for (const { message } of below) expect(message).not.toContain("## Further");
});

test.each([
  "No agreement; the group stays closed (|members only|), to everyone’s regret",
  '"The text stays, |please verify it with Ana|."',
  "'|Not public|: the text stays.'",
])("outcome: %s: in a key, too, the finding is at the words", async (marked) => {
  const [before = "", words = "", behind = ""] = marked.split("|");
  const { findings } = await load({ "a.md": proposal({ outcome: before + words + behind }) });
  const found = findings.filter(({ message }) => message.includes("marked as restricted"));
  expect(found).toMatchObject([
    { column: "outcome: ".length + [...before].length + 1, length: [...words].length, confidential: true },
  ]);
  expect(found[0]?.message).not.toContain(words);
});

test("of a key with such words other readers get no line of the file, also where the place is one word", async () => {
  const { findings, forOthers } = await load({
    "a.md": proposal({ outcome: '"Internal: they yield"' }),
  });
  const found = findings.filter(({ line }) => line === 8);
  expect(found).toMatchObject([{ column: 11, length: 8, confidential: true }]);
  for (const finding of found) expect(forOthers.get(finding)).toMatchObject({ confidential: true });
});

test.each([...COLONS])("%s behind words is the colon that the message names", (sign) => {
  expect(placesInLine({ kind: "label" }, `Abeba${sign} they agree here.`)).toMatchObject([
    { index: 0, words: 1, sign: "colon" },
  ]);
});

test.each([
  "ጥቅምት 12 ቀን 2019 ዓ.ም፡ ኢትዮጵያ ሐሳቧን አስገባች።",
  "ጥቅምት 12 ቀን 2019 ዓ.ም.፦ ኢትዮጵያ ሐሳቧን አስገባች።",
  "Zxq Abc a.b.: they agree here now.",
  "Ana B.: they agree here now.",
])("%s: the colon is named behind an abbreviation with full stops, too", (line) => {
  expect(placesInLine({ kind: "label" }, line)).toMatchObject([{ index: 0, sign: "colon" }]);
});

describe("advice on a line of a restricted section fits that section", () => {
  const AGREED = { position: "agreed", agreed: "2026-09-15" };
  const found = async (files: Readonly<Record<string, string>>) =>
    (await load(files)).findings.filter(({ rule }) => rule === "heading").map(({ message }) => message);
  const asked = (asks: string) =>
    issue(AGREED, `Intro.\n\n## Common position\n\nWe support it.\n\n## Asks\n\n${asks}`);

  test("the label of another section is a part of the one that it is in, once it is a sentence", async () => {
    const within = (label: string) => ({
      "a.md": proposal({}, `Summary.\n\n## Position\n\nWe support it.\n\n${label}`),
    });
    expect(await found(within("Our ask: no fee."))).toEqual([
      'the words from this place on read like the heading "## Ask", but are within "## Position": if they belong there, write a whole sentence without a colon, a dash or brackets ("It asks for …"); if not, move these words alone below a line "## Ask"',
    ]);
    expect(await found(within("It asks for a Union without a fee."))).toEqual([]);
    expect(await found(within("\n## Ask\n\nNo fee."))).toEqual([]);
  });

  test("in asks no other heading is offered", async () => {
    const [message, ...others] = await found({
      "issues/cybersecurity.md": asked("Support it. Please check the number."),
    });
    expect(others).toEqual([]);
    expect(message).toMatch(/; if everybody may read it, use other words$/);
    expect(await found({ "issues/cybersecurity.md": asked("Support it. The number is known.") })).toEqual([]);
  });
});
