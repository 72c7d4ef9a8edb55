import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";

import { declaredLabel } from "../../../src/corpus/sections/declared-labels.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { messageInText } from "../../../src/corpus/sections/section-names.ts";

const problemsOf = (markdown: string) =>
  bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal").problems;
const inBody = (line: string) => problemsOf(`Summary of the text.\n\n${line}`);
const inText = (line: string) =>
  problemsOf(`Summary of the text.\n\n## Text\n\n\`\`\`proposed\n1 It decides\n\n${line}\n\`\`\``);
const linesOf = (text: string) => text.trim().split("\n");
/** Those of the lines that are stopped, or that are not. */
const stopped = (text: string, judge: (line: string) => readonly unknown[]) =>
  linesOf(text).filter((line) => judge(line).length > 0);
const passed = (text: string, judge: (line: string) => readonly unknown[]) =>
  linesOf(text).filter((line) => judge(line).length === 0);
const asLabel = (label: string) => (declaredLabel("labels", label).ok ? [] : [label]);
const inTitle = (line: string) => (forEveryReader("title", line).ok ? [] : [line]);

describe("what may be internal or confidential is the subject of a sentence, a title and a clause", () => {
  test("for everybody", () => {
    expect(
      stopped(
        `
आंतरिक सुरक्षा पर संकल्प 130 में चर्चा हुई।
आंतरिक बाज़ार में सस्ते फ़ोन मिलेंगे।
आंतरिक लेखा-परीक्षा की रिपोर्ट परिषद को जाएगी।
आंतरिक लेखापरीक्षा की रिपोर्ट परिषद को जाएगी।
गोपनीय डेटा की सुरक्षा ज़रूरी है।
आन्तरिक राजस्वले लागत बेहोर्नेछ।
आन्तरिक लेखापरीक्षणको प्रतिवेदन परिषद्‌मा जानेछ।
आन्तरिक बजारमा सस्तो फोन पाइन्छ।
आन्तरिक सुरक्षामा छलफल भयो।
अंतर्गत लेखापरीक्षणाचा अहवाल परिषदेकडे जाईल.
गोपनीय माहितीचे संरक्षण आवश्यक आहे.
গোপনীয় তথ্যের সুরক্ষা জরুরি।
অভ্যন্তরীণ বাজারে সস্তা ফোন পাওয়া যাবে।
অভ্যন্তরীণ নিরীক্ষার প্রতিবেদন পরিষদে যাবে।
অভ্যন্তরীণ নিরাপত্তা নিয়ে আলোচনা হয়েছে।
অভ্যন্তরীণ রাজস্ব থেকে খরচ মেটানো হবে।
అంతర్గత భద్రతపై తీర్మానం 130లో చర్చ జరిగింది.
అంతర్గత మార్కెట్‌లో చౌక ఫోన్లు దొరుకుతాయి.
అంతర్గత ఆడిట్ నివేదిక మండలికి వెళుతుంది.
గోప్య సమాచార రక్షణ అవసరం.
આંતરિક સુરક્ષા પર ઠરાવ 130માં ચર્ચા થઈ.
આંતરિક બજારમાં સસ્તા ફોન મળશે.
આંતરિક ઓડિટનો અહેવાલ પરિષદને જશે.
ગોપનીય માહિતીની સુરક્ષા જરૂરી છે.
ਅੰਦਰੂਨੀ ਸੁਰੱਖਿਆ ਬਾਰੇ ਮਤਾ 130 ਵਿੱਚ ਚਰਚਾ ਹੋਈ।
ਅੰਦਰੂਨੀ ਬਾਜ਼ਾਰ ਵਿੱਚ ਸਸਤੇ ਫ਼ੋਨ ਮਿਲਣਗੇ।
ਅੰਦਰੂਨੀ ਆਡਿਟ ਦੀ ਰਿਪੋਰਟ ਪਰਿਸ਼ਦ ਨੂੰ ਜਾਵੇਗੀ।
ਗੁਪਤ ਜਾਣਕਾਰੀ ਦੀ ਸੁਰੱਖਿਆ ਜ਼ਰੂਰੀ ਹੈ।
ಆಂತರಿಕ ಭದ್ರತೆಯ ಬಗ್ಗೆ ಚರ್ಚೆ ನಡೆಯಿತು.
ಆಂತರಿಕ ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ ಅಗ್ಗದ ಫೋನ್ ಸಿಗುತ್ತದೆ.
ಆಂತರಿಕ ಲೆಕ್ಕಪರಿಶೋಧನೆಯ ವರದಿ ಮಂಡಳಿಗೆ ಹೋಗುತ್ತದೆ.
ആന്തരിക ഓഡിറ്റ് റിപ്പോർട്ട് കൗൺസിലിന് പോകും.
ആഭ്യന്തര സുരക്ഷയെക്കുറിച്ച് ചർച്ച നടന്നു.
ആഭ്യന്തര വിപണിയിൽ വിലകുറഞ്ഞ ഫോണുകൾ ലഭിക്കും.
ଆଭ୍ୟନ୍ତରୀଣ ନିରାପତ୍ତା ଉପରେ ଆଲୋଚନା ହେଲା।
ଆଭ୍ୟନ୍ତରୀଣ ବଜାରରେ ଶସ୍ତା ଫୋନ ମିଳିବ।
আভ্যন্তৰীণ নিৰাপত্তাৰ ওপৰত আলোচনা হ'ল।
অভ্যন্তৰীণ বজাৰত সস্তা ফোন পোৱা যাব।
අභ්‍යන්තර විගණන වාර්තාව කවුන්සිලයට යයි.
අභ්‍යන්තර ආරක්ෂාව ගැන සාකච්ඡා විය.
රහස්‍ය තොරතුරු ආරක්ෂා කිරීම අවශ්‍යයි.
உள்நாட்டு பாதுகாப்பு குறித்து விவாதிக்கப்பட்டது.
உள் தணிக்கை அறிக்கை மன்றத்திற்கு செல்லும்.
உள்ளக தணிக்கை அறிக்கை மன்றத்திற்கு செல்லும்.
ரகசிய தரவின் பாதுகாப்பு அவசியம்.
اندرونی سلامتی پر بحث ہوئی۔
اندرونی آڈٹ کی رپورٹ کونسل کو جائے گی۔
اندرونی منڈی میں سستے فون ملیں گے۔
خفیہ معلومات کا تحفظ ضروری ہے۔
การตรวจสอบภายในจะส่งรายงานต่อสภา
ความมั่นคงภายในได้มีการหารือ
የውስጥ ኦዲት ሪፖርት ለምክር ቤቱ ይቀርባል።
የውስጥ ደኅንነት ላይ ውይይት ተደርጓል።
ሚስጥራዊ መረጃ ጥበቃ አስፈላጊ ነው።
သတင်းအချက်အလက် လုံခြုံရေး အရေးကြီးသည်။
ཕྱི་ཚོགས་ཀྱི་བདེ་སྲུང་ལ་གྲོས་བསྡུར་བྱས།`,
        inBody,
      ),
    ).toEqual([]);
    expect(
      stopped(
        `
अभ्यन्तरीण निरीक्षा
আন্তর্জাতিক নিরীক্ষার প্রতিবেদন পরিষদে যাবে
অভ্যন্তরীণ নিরীক্ষার প্রতিবেদন পরিষদে যাবে
2 आंतरिक लेखा-परीक्षा की रिपोर्ट परिषद को दी जाए;
2 आंतरिक सुरक्षा की रिपोर्ट परिषद को दी जाए;
आन्तरिक लेखापरीक्षणको प्रतिवेदन परिषद्‌मा जानेछ
అంతర్గత ఆడిట్ నివేదిక మండలికి వెళుతుంది
આંતરિક ઓડિટનો અહેવાલ પરિષદને જશે
ਅੰਦਰੂਨੀ ਆਡਿਟ ਦੀ ਰਿਪੋਰਟ ਪਰਿਸ਼ਦ ਨੂੰ ਜਾਵੇਗੀ
ಆಂತರಿಕ ಲೆಕ್ಕಪರಿಶೋಧನೆಯ ವರದಿ ಮಂಡಳಿಗೆ ಹೋಗುತ್ತದೆ`,
        inText,
      ),
    ).toEqual([]);
    expect(
      stopped(
        `
आंतरिक सुरक्षा और दूरसंचार
आन्तरिक लेखापरीक्षण
অভ্যন্তরীণ নিরীক্ষা
అంతర్గత ఆడిట్
गोपनीय डेटा की सुरक्षा
આંતરિક ઓડિટ
આંતરિક બજાર અને દૂરસંચાર
ਅੰਦਰੂਨੀ ਸੁਰੱਖਿਆ
अंतर्गत लेखापरीक्षण
ಆಂತರಿಕ ಭದ್ರತೆ
ആഭ്യന്തര സുരക്ഷ
අභ්‍යන්තර විගණනය
உள் தணிக்கை
የውስጥ ኦዲት
اندرونی آڈٹ`,
        inTitle,
      ),
    ).toEqual([]);
  });
  test("stopped", () => {
    expect(
      passed(
        `
आंतरिक टिप्पणी भारत मानेगा।
आंतरिक: भारत मानेगा।
आंतरिक नोट भारत मानेगा।
गोपनीय टिप्पणी: भारत मानेगा।
गोपनीय: भारत मानेगा।
आन्तरिक टिप्पणी नेपाल मान्छ।
अंतर्गत टीप: भारत मान्य करेल.
অভ্যন্তরীণ নোট তারা মানবে।
অভ্যন্তরীণ: তারা মানবে।
অভ্যন্তরীণ আলোচনা: তারা মানবে।
గోప్యం: వారు ఒప్పుకుంటారు.
అంతర్గత గమనిక వారు ఒప్పుకుంటారు.
આંતરિક નોંધ તેઓ માનશે.
આંતરિક: તેઓ માનશે.
ਅੰਦਰੂਨੀ ਨੋਟ ਉਹ ਮੰਨਣਗੇ।
ਅੰਦਰੂਨੀ: ਉਹ ਮੰਨਣਗੇ।
ಆಂತರಿಕ ಟಿಪ್ಪಣಿ: ಅವರು ಒಪ್ಪುತ್ತಾರೆ.
ആന്തരിക കുറിപ്പ്: അവർ സമ്മതിക്കും.
උ අභ්‍යන්තර සටහන: ඔවුන් එකඟ වෙයි.
உள் குறிப்பு: அவர்கள் ஒப்புக்கொள்வார்கள்.
اندرونی نوٹ: وہ مان جائیں گے۔
የውስጥ ማስታወሻ፦ ይስማማሉ።
आंतरिक स्थिति: भारत मानेगा।
आंतरिक बैठक का नोट: भारत मानेगा।
গোপনীয় তথ্য: তারা মানবে।
गोपनीय जानकारी: वे मानेंगे।
आंतरिक सुरक्षा: वे मानेंगे।
আন্তরিক নোট: তারা মানবে।
অভ্যন্তরীণ নোট তারা মানবে।
অভ্যন্তরীণ বিষয়: তারা মানবে।
आंतरिक मांग: वे मानेंगे।
आंतरिक मामला: वे मानेंगे।
आंतरिक जल्दी भेजो, वे मानेंगे।
ಆಂತರಿಕ ಸಲಹೆ: ಅವರು ಒಪ್ಪುತ್ತಾರೆ.
ಆಂತರಿಕ ಸಲಹೆ ಅವರು ಒಪ್ಪುತ್ತಾರೆ.
అంతర్గత సలహా వారు ఒప్పుకుంటారు.
આંતરિક સલાહ તેઓ માનશે.
આંતરિક સૂચના તેઓ માનશે.
ਅੰਦਰੂਨੀ ਸਲਾਹ ਉਹ ਮੰਨਣਗੇ।
गोपनीय सूचना वे मानेंगे।
गोपनीय डेटा का नोट: वे मानेंगे।
గోప్య సమాచారం: వారు ఒప్పుకుంటారు.
ગોપનીય માહિતી: તેઓ માનશે.
የውስጥ ጉዳይ፦ ይስማማሉ።
የውስጥ ማስታወሻ ይስማማሉ።
உள்ளக குறிப்பு அவர்கள் ஒப்புக்கொள்வார்கள்.
உள்ளக நிலைப்பாடு: அவர்கள் ஒப்புக்கொள்வார்கள்.
ଆଭ୍ୟନ୍ତରୀଣ ଟିପ୍ପଣୀ: ସେମାନେ ମାନିବେ।`,
        inBody,
      ),
    ).toEqual([]);
  });
  test("a line of a text is reported at its place, and only one with a sign has a label that may be declared", () => {
    expect(inText("গোপনীয় তথ্য পরিষদে যাবে").map(({ line }) => line)).toEqual([8]);
    expect(messageInText("label", "গোপনীয় তথ্য পরিষদে যাবে")).not.toContain("labels");
    expect(messageInText("label", "আনা: তারা মানবে।")).toContain("labels");
  });
});

describe("no label about those who write can be declared, in the languages of the world", () => {
  test("stopped", () => {
    expect(
      passed(
        `
हमारी सीमा
हमारी स्थिति
हमारा पक्ष
हमारी योजना
मेरी टिप्पणी
आमची भूमिका
आमचा प्रस्ताव
আমাদের অবস্থান
আমাদের সীমা
আমার মত
మా వైఖరి
మన ప్రణాళిక
અમારું વલણ
આપણી યોજના
ਸਾਡਾ ਪੱਖ
हाम्रो धारणा
हाम्रो योजना
எங்கள் நிலைப்பாடு
நமது திட்டம்
ನಮ್ಮ ನಿಲುವು
ഞങ്ങളുടെ നിലപാട്
നമ്മുടെ പദ്ധതി
ଆମର ସ୍ଥିତି
আমাৰ স্থিতি
අපේ ස්ථාවරය
ہمارا موقف
موقف ما
จุดยืนของเรา
ທ່າທີຂອງພວກເຮົາ
ជំហររបស់យើង
ကျွန်ုပ်တို့၏ ရပ်တည်ချက်
ང་ཚོའི་ལངས་ཕྱོགས
የእኛ አቋም
አቋማችን
ናይና መርገጺ
Msimamo wetu
Mpango wetu
Matsayinmu
Shirinmu
Ipo wa
Uhlelo lwethu
Isikhundla sethu
Iposisyon namin
Posisi kami
Rencana kita
Ang aming plano
Lập trường của chúng tôi
Kế hoạch của chúng ta
Bizim planımız
Planımız
Bizim plan
Біздің жоспар
Биздин план
Bizning reja
Rejamiz
Манай төлөвлөгөө
Нақшаи мо
Наш план
Наші плани
Naša linija
Nasz plan
Náš plán
A mi tervünk
Tervünk
Suunnitelmamme
Meidän suunnitelma
Meie plaan
Mūsu plāns
Mūsų planas
Planul nostru
Σχέδιό μας
Plani ynë
Pjan tagħna
Unser Plan
Ons plan
Vår plan
Áætlun okkar
Notre plan
Nuestro plan
Nosso plano
Il nostro piano
El nostre pla
Gure plana
O noso plan
ჩვენი გეგმა
Մեր ծրագիրը
התוכנית שלנו
תוכניתנו
خطتنا
برنامه ما
زموږ پلان
ئێمە پلان
Pelana me
Qorshaheena
Qorshahayaga
Karoora keenya
Ọ̀nà wa
Atụmatụ anyị
Gahunda yacu
Mugambo gwaffe
Leano la rona
Leano la rena
Drafitray
Lo matou fuafuaga
Na neitou ituvaki
Ko ʻemau palani
Tā mātou mahere
Plen bilong mipela
Plan blong yumi
我们的计划
我們的立場
私たちの計画
우리 계획
우리의 입장
އަހަރެމެންގެ ޕްލޭން`,
        asLabel,
      ),
    ).toEqual([]);
  });
  test("for everybody", () => {
    expect(
      stopped(
        `
समय
लागत
उद्देश्य
Repair times
Ablauf
Statsministern sade
ખર્ચ
మూలం
ਸਰੋਤ
খরচ
Tiempo de reparación
Délai de réparation
Срок ремонта
Termin naprawy
Muda wa ukarabati
Onarım süresi
Thời gian sửa chữa
Waktu perbaikan
修复时间
修理時間
수리 시간
زمن الإصلاح
زمان تعمیر
מועד תיקון
വില
செலவு
ವೆಚ್ಚ
Mataupu
Lekela
Korjausaika
Javítási idő
Nota de la UIT
Orden del día
Mapa
Tama
Amount
Mara
Mare
Mana
Nasional
Program nasional
Wataalamu
Programme
Gramme
Prix
Ár
Határidő
Rundfunk
Min. frequency
Dial tone
Sami villages
Islands
ကျွန်းများ
เราเตอร์
အလျင်
Tone
Deniz
Temiz enerji
Temmuz
Negara
Kurs
Muda
Noter
Norme
Système
Problème
Zone
Vorschlag
Mening
Rena källor
Bank
Datenbank
Link
Kazino
زمان
سازمان
درمان
Hanay
விலை
நம்பகத்தன்மை
Nota
Mine clearance
அளவு
હવામાન
வேகம்
मान
हमला`,
        asLabel,
      ),
    ).toEqual([]);
  });
});
