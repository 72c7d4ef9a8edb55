import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { diagnose, proposal } from "../small-conference.ts";

const problemsOf = (text: string) => {
  const markdown = `Summary of the text.\n\n${text}`;
  return bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal").problems;
};

const linesOf = (text: string) => text.trim().split("\n");

/** Tests that each line is ordinary, and that each of the others is stopped. */
function pairs(ordinary: string, restricted: string) {
  test.each(linesOf(ordinary))("for everybody: %s", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
  test.each(linesOf(restricted))("stopped: %s", (text) => {
    expect(problemsOf(text)).not.toEqual([]);
  });
}

describe("a question is a sentence, with the question mark of its script", () => {
  pairs(
    `
Ποιος πληρώνει; Το κείμενο δεν το λέει.
Τι αλλάζει; Η έκθεση γίνεται ετήσια.
Γιατί τώρα; Επειδή το ζήτησε το Συμβούλιο.
- Γιατί; Επειδή το ζήτησε το Συμβούλιο.
Ինչո՞ւ հիմա։ Որովհետև Խորհուրդը դա խնդրեց։
Ո՞վ է վճարում: Տեքստը չի ասում։
لماذا الآن؟ لأن المجلس طلب ذلك.
چرا حالا؟ چون شورا خواست.
ለምን አሁን፧ ምክር ቤቱ ስለጠየቀ።
Why now? The Council asked.`,
    `
Εσωτερικό; Δεν δεχόμαστε.
Εμπιστευτικό; Δεν δεχόμαστε.
Μόνο για μας; Δεν δεχόμαστε.
Η θέση μας; Το δεχόμαστε.
Մեր դիրքորոշո՞ւմը։ Մենք համաձայն ենք։
Գաղտնի՞։ Նրանք համաձայն են։
Անի։ Նրանք համաձայն են։
Talanoa; They will agree.
Интерно; Прифаќаме.`,
  );

  test("the advice for a semicolon can be followed", async () => {
    const report = await diagnose({ "a.md": proposal({}, "Zvezni svet; Predlog je nov.") });
    expect(report).toContain("write a comma in place of that semicolon");
    expect(problemsOf("Zvezni svet, Predlog je nov.")).toEqual([]);
  });
});

describe("four words before a colon are a sentence in scripts without capitals", () => {
  pairs(
    `
נשארת רק שאלה אחת: מי ישלם.
ארבע מדינות תמכו בהצעה: ישראל, קפריסין, יוון ומלטה.
ההצעה כוללת שלושה דברים: דוח שנתי, נקודת קשר וסטטיסטיקה פתוחה.
הנוסח החדש מוסיף שלושה עקרונות: שקיפות, אחריות ונגישות.
בקיץ הוגשה הצעה חדשה למועצה: היא קצרה.
بقي سؤال واحد فقط: من يدفع.
أربع دول أيدت الاقتراح: قبرص واليونان ومالطة وإسرائيل.
یک سؤال باقی می‌ماند: چه کسی می‌پردازد.
چهار کشور از پیشنهاد حمایت کردند: ایران، عراق، عمان و قطر.
چار ممالک نے تجویز کی حمایت کی: پاکستان، ایران، عمان۔
አንድ ጥያቄ ብቻ ይቀራል፦ ማን ይከፍላል።
አራት አገሮች ሐሳቡን ደገፉ፦ ኢትዮጵያ፣ ኬንያ፣ ኡጋንዳ፣ ሩዋንዳ።
რჩება მხოლოდ ერთი კითხვა: ვინ გადაიხდის.
Մնում է միայն մեկ հարց՝ ով է վճարում։
নতুন পাঠে তিনটি নীতি যোগ হয়: স্বচ্ছতা, দায়িত্ব, প্রবেশগম্যতা।`,
    `
הערה פנימית לצוות שלנו: הם יסכימו.
הערת ליאת על הנוסח החדש: הם יסכימו.
ההערות מהפגישה עם דני אתמול: הם יסכימו.
לליאת ולצוות שלה בז'נבה: הם יסכימו.
אנחנו יכולים לוותר כאן: הם יסכימו.
רק לחברי הקבוצה שלנו: הם יסכימו.
שאלת ליאת רק לצוות: הם יסכימו.
ליאת תתקשר אליו מחר בבוקר: הם יסכימו.
ليلى تتصل به صباح الغد: سيوافقون.
העמדה שלנו בנושא הזה: נגד.
לא להפיץ מחוץ לקבוצה: הם יסכימו.
ملاحظة داخلية لفريقنا فقط: سيوافقون.
لليلى وفريقها في جنيف: سيوافقون.
تعليق ليلى على النص الجديد: سيوافقون.
رسالة من ليلى إلى الفريق: سيوافقون.
نحن مستعدون للتنازل هنا: سيوافقون.
لا تنشروا هذا النص خارجا: سيوافقون.
فقط برای اعضای گروه ما: موافقت می‌کنند.
نظر لیلا درباره متن جدید: موافقت می‌کنند.
صرف ہماری ٹیم کے لیے: وہ مان جائیں گے۔
ለቡድናችን አባላት ብቻ የሚሆን፦ ይስማማሉ።
የአበበ ማስታወሻ ስለ አዲሱ ሐሳብ፦ ይስማማሉ።
እኛ እዚህ ላይ እንለቃለን፦ ይስማማሉ።
लैला की टिप्पणी नए पाठ पर: वे मानेंगे।`,
  );
});

describe("a quotation behind a dash ends a sentence", () => {
  pairs(
    `
Το μισό οφείλεται σε άγκυρες — «ανθρώπινο λάθος».
Yarısı çapalardan kaynaklanıyor – “insan hatası”.
Half of it is due to anchors — “human error”.
Половината се дължи на котви — «човешка грешка».
מחצית מהתקלות נגרמות מעוגנים – "טעות אנוש".
La moitié vient des ancres – « erreur humaine ».
Połowa wynika z kotwic – „błąd ludzki”.
نصف الأعطال سببها المراسي – «خطأ بشري».`,
    `
Talanoa only – “they agree”.
Nota da Ana – «aceptan».
Κόκκινες γραμμές – «δεν δεχόμαστε».
Το κείμενο είναι καλό — «εσωτερικό».
Το κείμενο είναι καλό — «μόνο για μας».
The text is better — “internal”.
The text is better — “our red line”.
The text is better — «ask Ana».
Η θέση μας — «ναι».
Note for Ana – “check it”.
For the team only – “they agree”.`,
  );
});

/** For and against, examples, articles, positions of states, speakers, sources, "that is" and "see", in languages of member states. */
const KNOWN = `
Υπέρ: Κύπρος, Ελλάδα, Μάλτα.
Υπέρ: 12 κράτη.
Κατά: κανένα κράτος μέχρι σήμερα.
Υποστηρικτές: Κύπρος, Ελλάδα.
Αντιτίθενται: Ρωσία, Ιράν.
בעד: ישראל, קפריסין ויוון.
נגד: אף מדינה.
תומכות: ישראל, קפריסין.
Lehte: Türkiye, Azerbaycan.
Aleyhte: henüz yok.
Destekleyenler: Türkiye, Azerbaycan.
Karşı çıkanlar: Türkiye, Azerbaycan.
Favur: Malta u Ċipru.
Sostenituri: Malta u Ċipru.
Поддръжници: България, Гърция.
Поддржувачи: Бугарија, Грција.
Παράδειγμα: το καλώδιο ARSINOE.
Örnek: ARSINOE kablosu.
דוגמה: קו חם לילדים.
Άρθρο 4: η αρμοδιότητα μένει στο Συμβούλιο.
Член 4: компетентността остава в Съвета.
סעיף 4: הסמכות נשארת במועצה.
Madde 4: yetki Konseyde kalır.
Artikolu 4: is-setgħa tibqa’ fil-Kunsill.
Θέση της Ελλάδας: η προθεσμία είναι σύντομη.
Позиция на България: срокът е кратък.
Позиция на Северна Македонија: рокот е краток.
עמדת ישראל: המועד קצר.
Türkiye’nin tutumu: süre kısa.
Министърът заяви: „Текстът е нов.“
Министерот изјави: „Текстот е нов.“
השר אמר: "הנוסח חדש."
Il-Ministru qal: “It-test ġdid.”
Sors: MCA, 2025.
Бележка: данните са за 2025 г.
Spiża: 45,000 frank.
Δηλαδή: η προθεσμία είναι σύντομη.
Тоест: срокът е кратък.
С други думи: срокът е кратък.
Односно: рокот е краток.
Yani: süre kısa.
Βλ. έγγραφο 44, σ. 3.
Bkz. Belge 75, s. 3.
Exemplu: cablul ARSINOE.
Pentru: România, Grecia.
Împotrivă: niciun stat.
Susținători: România, Grecia.
Primjer: kabel ARSINOE.
Пример: кабл ARSINOE.
Protiv: nijedna država.
Protivnici: Rusija, Iran.
Podržavaju: Hrvatska, Slovenija.
Shembull: kablloja ARSINOE.
Pro: Shqipëria, Greqia.
Kundër: asnjë shtet.
Primer: kabel ARSINOE.
Podporniki: Slovenija, Hrvaška.
Példa: az ARSINOE kábel.
Mellette: Magyarország, Ausztria.
Ellene: egy állam sem.
Támogatók: Magyarország, Ausztria.
Příklad: kabel ARSINOE.
Príklad: kábel ARSINOE.
Podporovatelé: Česko, Slovensko.
Podporovatelia: Česko, Slovensko.
Pavyzdys: ARSINOE kabelis.
Piemērs: ARSINOE kabelis.
Näide: ARSINOE kaabel.
Už: Lietuva, Latvija.
Prieš: nė viena valstybė.
Par: Latvija, Lietuva.
Pret: neviena valsts.
Poolt: Eesti, Läti.
Vastu: ükski riik.
Esimerkki: ARSINOE-kaapeli.
Puolesta: Suomi, Ruotsi.
Vastaan: ei yhtään valtiota.
მაგალითი: კაბელი ARSINOE.
მხარს უჭერენ: საქართველო, უკრაინა.
Օրինակ՝ ARSINOE մալուխը։
Կողմ՝ Հայաստան, Վրաստան։
Nümunə: ARSINOE kabeli.
Lehinə: Azərbaycan, Türkiyə.
Əleyhinə: heç bir dövlət.
مثال: کابل ARSINOE.
موافق: ایران، عراق.
مخالف: هیچ کشوری.
مثال: کیبل ARSINOE۔
حق میں: پاکستان، ایران۔
مخالفت میں: کوئی ملک نہیں۔
Articolul 4: competența rămâne la Consiliu.
Članak 4: nadležnost ostaje Vijeću.
Neni 4: kompetenca mbetet te Këshilli.
4. cikk: a hatáskör a Tanácsnál marad.
Článek 4: pravomoc zůstává Radě.
Článok 4: právomoc zostáva Rade.
4 straipsnis: kompetencija lieka Tarybai.
4. pants: kompetence paliek Padomei.
Artikkel 4: pädevus jääb nõukogule.
4 artikla: toimivalta jää neuvostolle.
მუხლი 4: კომპეტენცია რჩება საბჭოს.
Հոդված 4՝ իրավասությունը մնում է Խորհրդին։
Maddə 4: səlahiyyət Şurada qalır.
ماده 4: صلاحیت با شورا می‌ماند.
آرٹیکل 4: اختیار کونسل کے پاس ہے۔
Poziția României: termenul este scurt.
Stav Hrvatske: rok je kratak.
Stajalište Hrvatske: rok je kratak.
Став Србије: рок је кратак.
Qëndrimi i Shqipërisë: afati është i shkurtër.
Stališče Slovenije: rok je kratek.
Magyarország álláspontja: a határidő rövid.
Postoj Česka: lhůta je krátká.
Postoj Slovenska: lehota je krátka.
Lietuvos pozicija: terminas trumpas.
Latvijas nostāja: termiņš ir īss.
Eesti seisukoht: tähtaeg on lühike.
Suomen kanta: määräaika on lyhyt.
საქართველოს პოზიცია: ვადა მოკლეა.
Հայաստանի դիրքորոշումը՝ ժամկետը կարճ է։
Azərbaycanın mövqeyi: müddət qısadır.
موضع ایران: مهلت کوتاه است.
پاکستان کا موقف: مدت کم ہے۔
Ministrul a declarat: „Textul este nou.”
Ministar je rekao: „Tekst je nov.“
Министар је рекао: „Текст је нов.“
Ministri tha: “Teksti është i ri.”
Minister je dejal: „Besedilo je novo.“
A miniszter azt mondta: „A szöveg új.”
Ministr řekl: „Text je nový.“
Minister povedal: „Text je nový.“
Ministras sakė: „Tekstas naujas.“
Ministrs teica: “Teksts ir jauns.”
Minister ütles: „Tekst on uus.“
Ministeri sanoi: ”Teksti on uusi.”
მინისტრმა თქვა: „ტექსტი ახალია.“
Նախարարն ասաց՝ «Տեքստը նոր է»։
Nazir dedi: “Mətn yenidir.”
وزیر گفت: «متن جدید است.»
وزیر نے کہا: ”متن نیا ہے۔“
Sursa: ANCOM, 2025.
Burimi: AKEP, 2025.
Forrás: NMHH, 2025.
Šaltinis: RRT, 2025.
Avots: SPRK, 2025.
Allikas: TTJA, 2025.
Lähde: Traficom, 2025.
წყარო: ComCom, 2025.
Աղբյուր՝ ՀԾԿՀ, 2025։
Mənbə: ICTA, 2025.
منبع: CRA, 2025.
ماخذ: PTA, 2025۔
Adică: termenul este scurt.
Cu alte cuvinte: termenul este scurt.
Drugim riječima: rok je kratak.
Другим речима: рок је кратак.
To jest: rok je kratak.
Domethënë: afati është i shkurtër.
Z drugimi besedami: rok je kratek.
Torej: rok je kratek.
Azaz: a határidő rövid.
Más szóval: a határidő rövid.
Tedy: lhůta je krátká.
Jinými slovy: lhůta je krátká.
Inými slovami: lehota je krátka.
Kitaip tariant: terminas trumpas.
Citiem vārdiem: termiņš ir īss.
Teisisõnu: tähtaeg on lühike.
Toisin sanoen: määräaika on lyhyt.
სხვა სიტყვებით: ვადა მოკლეა.
Այլ կերպ ասած՝ ժամկետը կարճ է։
Başqa sözlə: müddət qısadır.
یعنی: مهلت کوتاه است.
به عبارت دیگر: مهلت کوتاه است.
Jiġifieri: iż-żmien qasir.
Fi kliem ieħor: iż-żmien qasir.
כלומר: המועד קצר.
במילים אחרות: המועד קצר.
Başka bir deyişle: süre kısa.
Με άλλα λόγια: η προθεσμία είναι σύντομη.
Vezi documentul 44, p. 3.
Vid. dokument 44, str. 3.
Glej dokument 44, str. 3.
Lásd a 44. dokumentumot.
Viz dokument 44, s. 3.
Žr. dokumentą 44, p. 3.
Sk. dokumentu 44, 3. lpp.
Vt dokument 44, lk 3.
Ks. asiakirja 44, s. 3.
Вж. документ 44, с. 3.
Види документ 44, стр. 3.
Notă: datele sunt din 2025.
Napomena: podaci su iz 2025.
Shënim: të dhënat janë të vitit 2025.
Opomba: podatki so iz leta 2025.
Megjegyzés: az adatok 2025-ből származnak.
Poznámka: údaje jsou z roku 2025.
Pastaba: duomenys yra 2025 m.
Piezīme: dati ir par 2025. gadu.
Märkus: andmed on 2025. aastast.
Huomautus: tiedot ovat vuodelta 2025.
შენიშვნა: მონაცემები 2025 წლისაა.
Ծանոթություն՝ տվյալները 2025 թվականի են։
Qeyd: məlumatlar 2025-ci ilə aiddir.
توجه: داده‌ها مربوط به ۲۰۲۵ است.
Σημείωση: τα στοιχεία είναι του 2025.
Nota: id-data hija tal-2025.
Not: veriler 2025 yılına aittir.
הערה: הנתונים הם משנת 2025.
Белешка: податоците се од 2025.
Cost: 45.000 de franci.
Trošak: 45.000 franaka.
Трошак: 45.000 франака.
Kosto: 45.000 franga.
Költség: 45 000 frank.
Náklady: 45 000 franků.
Kaina: 45 000 frankų.
Izmaksas: 45 000 franku.
Kulu: 45 000 franki.
Kustannukset: 45 000 frangia.
ღირებულება: 45 000 ფრანკი.
Արժեքը՝ 45 000 ֆրանկ։
Xərc: 45 000 frank.
هزینه: ۴۵۰۰۰ فرانک.
Κόστος: 45.000 φράγκα.
Maliyet: 45.000 frank.
עלות: 45,000 פרנק.
Разход: 45 000 франка.
Цена: 45.000 франци.`;

describe("labels that are known in languages of member states", () => {
  pairs(
    KNOWN,
    `
Υπέρ: δεχόμαστε το κείμενο.
Υπέρ: Άννα Παπαδοπούλου μας.
Κατά: Άννα.
בעד: ליאת.
Lehte: Anna.
Za: Ana.
Za: Ana Horvat zove.
Za nas: rok je kratak.
Pentru noi: termenul este scurt.
Pentru: Ana.
Pentru Ana: termenul.
Par mums: termiņš.
Θέση μας: η προθεσμία.
Η θέση μας: η προθεσμία.
Θέση της ομάδας: η προθεσμία.
Θέση της Άννας: η προθεσμία.
Позиция на групата: срокът.
Позиция на Ана: срокът.
Нашата позиция: срокът.
עמדת הקבוצה: המועד קצר.
עמדתנו: המועד קצר.
עמדת ליאת: המועד קצר.
Grubumuzun tutumu: süre kısa.
Ayşe’nin tutumu: süre kısa.
Poziția grupului: termenul este scurt.
Poziția noastră: termenul este scurt.
Stav grupe: rok je kratak.
Naš stav: rok je kratak.
Stav Ane: rok je kratak.
Magyar csoport álláspontja: rövid.
Ryhmän kanta: lyhyt.
Meie seisukoht: lühike.
Нашият министър заяви: „Текстът е нов.“
Ана заяви: „Текстът е нов.“
ליאת אמרה: "הנוסח חדש."
השר שלנו אמר: "הנוסח חדש."
Бележка за екипа: те ще приемат.
Бележка за Ана: те ще приемат.
Бележка: Ана да провери.
Βλ. Άννα: συμφωνούν.
Bkz. Ayşe: kabul ediyorlar.
Εσωτερικό σημείωμα: η προθεσμία.
Άρθρο μας: η προθεσμία.
Артикул Ана 4: срок.
Παράδειγμα για την Άννα: ναι.
Bilješka: Ana provjerava.
Örnek: Ayşe arasın.
Přiklad: volat Anně.
Primer: pokliči Ano.
Υπέρ: η ομάδα μας.
Lehte: biz.
Pentru: noi, Kenya.
Za: Kenya, Ana.
Βλ. Άννα – συμφωνούν.`,
  );

  test.each(["Άρθρο 4", "Член 4", "סעיף 4", "Madde 4", "Artikolu 4", "Neni 4", "4 straipsnis"])(
    "## %s is a heading for everybody",
    (words) => {
      expect(problemsOf(`## ${words}\n\nText.`)).toEqual([]);
    },
  );
});

describe("a line without a full stop is a sentence in scripts that need none, where it has a verb, a figure or many letters", () => {
  pairs(
    `
มีผู้เสียหายกว่า 3 แสนราย
ประเทศไทยมีหมู่บ้านห่างไกล 44,352 แห่ง
ประเทศไทยมีหมู่บ้านห่างไกลสี่หมื่นแห่ง
งบประมาณประมาณ ๑.๒ ล้านฟรังก์สวิส
เริ่มใช้ปี 2571
โปรดดูภาคผนวก 2 ของเอกสาร 68
ประเทศไทยมีหมู่บ้านห่างไกล 44,352 แห่ง. Ở Lào có 1.000 bản.
ງົບປະມານ 3 ຕື້ກີບ
ລາວມີບ້ານຫ່າງໄກ 2.000 ແຫ່ງ
ມີຜູ້ເສຍຫາຍ 3 ແສນຄົນ
ເລີ່ມໃຊ້ປີ 2028
ប្រទេសកម្ពុជាមានភូមិដាច់ស្រយាល ១២០០
កម្ពុជាគាំទ្រសំណើនេះ
ថវិកាប្រហែល ២ លានដុល្លារ
អាចចូលជាធរមាននៅឆ្នាំ ២០២៨
មានអ្នករងគ្រោះជាង ៣ ម៉ឺននាក់
ប្រភព៖ ក្រសួងប្រៃសណីយ៍ និងទូរគមនាគមន៍
မြန်မာနိုင်ငံ ထောက်ခံသည်
ဘတ်ဂျက် ၂ သန်း
ကျေးရွာ ၄၄,၃၅၂ ရွာ ရှိသည်
འབྲུག་ལུ་གཡུས་ཚན་ ༡༠༠ ཡོད
预算120万瑞士法郎
预算：120万瑞士法郎
每两年报告
自2028年起适用
覆盖率60%
请见附件2
年1回報告
2年ごとに報告
2028年に開始
費用120万フラン`,
    `
สมชาย
บันทึกถึงสมชาย
ถามสมชายก่อน
โทรหาสมชาย 3 ครั้ง
คุยกับสมชายวันที่ 12
อนงค์ 3 ครั้ง
ข้อสังเกตของอนงค์ปี 2568
จุดยืนปี 2571
จุดยืนของเราปี 2571
เส้นแดง 3 ข้อ
ยอมได้ 3 ข้อในกลุ่มเท่านั้น
สิ่งที่ยอมได้ในการเจรจากับประเทศญี่ปุ่น
เฉพาะทีมไทย 3 คน
ข้อเสนอภายใน 3 ข้อ
ความลับ 3 ข้อ
ห้ามแชร์ก่อนปี 2571
ລັບ 3 ຂໍ້
ພາຍໃນກຸ່ມ 3 ຄົນ
ບັນທຶກເຖິງສົມພອນ
ຖາມສົມພອນ 3 ຄັ້ງ
ຢ່າບອກໃຜກ່ອນປີ 2028
ຈຸດຢືນປີ 2028
សម្ងាត់ ៣ ចំណុច
កំណត់ចំណាំសម្រាប់សុខា
សួរសុខាមុនថ្ងៃ ៣
កុំផ្សព្វផ្សាយមុនឆ្នាំ ២០២៨
ទូរស័ព្ទទៅសុខា ៣ ដង
ជំហរឆ្នាំ ២០២៨
បន្ទាត់ក្រហម ៣ លាន
យើងនឹងយល់ព្រម
សុខា៖ គេនឹងយល់ព្រម
လျှို့ဝှက် ၃ ချက်
အောင်ကို မေးပါ
မှတ်စု ၂၀၂၈ ခုနှစ်
ရပ်တည်ချက် ၂၀၂၈ ခုနှစ်
ကျွန်ုပ်တို့ ထောက်ခံသည်
底线300万
让步30万
内部300万
张伟3票
メモ 2027年
田中 3回
仅限3人
张伟：3票`,
  );
});
