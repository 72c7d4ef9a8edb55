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
