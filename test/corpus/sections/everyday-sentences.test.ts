import { describe, expect, test } from "vitest";
import { labelBefore } from "../../../src/corpus/sections/inner-labels.ts";
import {
  BEFORE_FIGURE,
  BEFORE_NUMBER,
  BEFORE_PLACE,
  BEHIND_NUMBER,
  BEHIND_TITLE,
  COMPANIES,
  NEVER_LAST,
  SHORTENED_TITLES,
} from "../../../src/corpus/sections/public-words.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { amount, examples } from "../../gate.ts";
import { judgedLines } from "./ordinary-and-stopped.ts";

const { problemsOf, pairs } = judgedLines({ agreement: "agreed", linesOf: examples });

/** The currencies of all member states, by code: their names in English and in the language of the state, and their signs. */
const CURRENCIES = `
AED dirhams درهم|AFN afghanis افغانی ؋|ALL leks lekë|AMD drams դրամ ֏|AOA kwanzas|ARS pesos|AUD dollars|AZN manats manat ₼|BAM marka|BBD dollars
BDT taka টাকা ৳|BGN leva лева|BHD dinars دينار|BIF francs|BND dollars|BOB bolivianos|BRL reais|BSD dollars|BTN ngultrum དངུལ་ཀྲམ|BWP pula|BYN roubles рублёў
BZD dollars|CAD dollars|CDF francs|CHF francs|CLP pesos|CNY yuan 元|COP pesos|CRC colones|CUP pesos|CVE escudos|CZK koruna|DJF francs|DKK kroner|DOP pesos
DZD dinars دينار|EGP pounds جنيه|ERN nakfa ናቕፋ|ETB birr ብር|EUR euros|FJD dollars|GBP pounds|GEL lari ლარი ₾|GHS cedis|GMD dalasis|GNF francs|GTQ quetzales|GYD dollars
HNL lempiras|HTG gourdes|HUF forints|IDR rupiah|ILS shekels שקלים ₪|INR rupees रुपये ரூபாய் ₹|IQD dinars|IRR rials ریال|ISK krónur|JMD dollars|JOD dinars|JPY yen 円|KES shillings
KGS soms сом|KHR riels រៀល ៛|KMF francs|KPW won 원|KRW won 원 ₩|KWD dinars|KZT tenge теңге ₸|LAK kip ກີບ ₭|LBP pounds ليرة|LKR rupees රුපියල්|LRD dollars|LSL maloti|LYD dinars
MAD dirhams|MDL lei|MGA ariary|MKD denars денари|MMK kyats ကျပ်|MNT tugriks төгрөг ₮|MRU ouguiyas أوقية|MUR rupees|MVR rufiyaa ރުފިޔާ|MWK kwacha|MXN pesos|MYR ringgit|MZN meticais
NAD dollars|NGN naira ₦|NIO córdobas|NOK kroner|NPR rupees रुपैयाँ|NZD dollars|OMR rials|PAB balboas|PEN soles|PGK kina|PHP pesos piso ₱|PKR rupees روپے|PLN zlotys złotych|PYG guaraníes ₲
QAR riyals|RON lei|RSD dinars динара|RUB roubles рублей ₽|RWF francs|SAR riyals ريال|SBD dollars|SCR rupees|SDG pounds|SEK kronor|SGD dollars|SLE leones|SOS shillings|SRD dollars|SSP pounds
STN dobras|SYP pounds|SZL emalangeni|THB baht บาท ฿|TJS somoni сомонӣ|TMT manats manat|TND dinars|TOP paʻanga|TRY lira ₺|TTD dollars|TZS shillings|UAH hryvnias гривень ₴|UGX shillings
USD dollars|UYU pesos|UZS soums soʻm сўм|VES bolívares|VND dong đồng ₫|VUV vatu|WST tala|XAF francs|XCD dollars|XOF francs|YER rials|ZAR rands|ZMW kwacha`
  .trim()
  .split(/[|\n]/u)
  .map((line) => line.split(" "));

describe("each currency is known by its names, its code and its sign", () => {
  const isRefused = (text: string) => problemsOf(text).length > 0;
  const all = CURRENCIES.flat();
  const isOneInFour = (_: string, index: number) => index % amount(4, 1) === 0;
  test("behind an amount after a name, also in a month", () => {
    const lines = all.flatMap((name) => [
      `Zorvex: 3,500 ${name}`,
      `Zorvex: 3,500 ${name}.`,
      `Zorvex: 3,500 ${name}/month`,
    ]);
    expect(lines.filter(isOneInFour).filter(isRefused)).toEqual([]);
  });
  test("as the unit of the head of a column", () => {
    const tables = all.map((name) => `| Operator | Price per GB (${name}) |\n|---|---|\n| Zorvex | 25 |`);
    expect(tables.filter(isOneInFour).filter(isRefused)).toEqual([]);
  });
  test.each([
    "MPT: ၃,၅၀၀ ကျပ်။",
    "Smart: ៤.១០០ រៀល។",
    "Unitel: 15.000 ກີບ",
    "AIS: ๒๙๙ บาท/เดือน",
    "AIS: 299 บาทต่อเดือน",
    "Unitel: 15.000 ກີບ/ເດືອນ",
    "Smart: ៤.១០០ រៀល/ខែ",
    "MPT: ၃,၅၀၀ ကျပ်/လ",
    "Viettel: 120.000đ/tháng",
    "VNPT: 120.000 VND/tháng",
    "VNPT: 120.000 đồng/năm",
    "Telkomsel: Rp 50.000/bulan",
    "Globe: ₱299/buwan",
    "Jio: ₹299/माह",
  ])("in the digits and with the signs of scripts: %s", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
  test.each([
    "Limit: 3,500 kyat",
    "Our limit: 299 baht",
    "Offer: 3,500 ကျပ်။",
    "Red line: 120.000đ/tháng",
    "Ana: 299 baht, they agree",
    "Ana: 299 baht. Internal.",
    "ลับ: 299 บาท/เดือน",
    "ລັບ: 15.000 ກີບ",
    "សម្ងាត់: ៤.១០០ រៀល។",
    "လျှို့ဝှက်: ၃,၅၀၀ ကျပ်။",
    "Nội bộ: 120.000đ/tháng",
    "| Operator | Our limit (baht) |\n|---|---|\n| Zorvex | 25 |",
    "| Operator | Internal (kip) |\n|---|---|\n| Zorvex | 25 |",
  ])("and no limit or secret is public for it: %s", (text) => {
    expect(problemsOf(text)).not.toEqual([]);
  });
});

describe("polite requests and prohibitions to colleagues are known in each of their forms", () => {
  pairs(
    `
The Council is asked kindly to note the report.
Kindly note that the session begins at 09.30.
The representatives note the needful work of the Union.
Kindly note that the figure is that of 2025.
ဤအဆိုပြုချက်ကို ထောက်ခံပါဦးမည်။
រដ្ឋសមាជិកជួយប្រទេសកំពុងអភិវឌ្ឍន៍ជារៀងរាល់ឆ្នាំ។
សូមមើលឧបសម្ព័ន្ធ ១។
Nghị quyết yêu cầu đừng để ai bị bỏ lại phía sau.
Đừng để trẻ em bị bỏ lại phía sau.
Kindly see Annex 2.
Kindly refer to Document 5.`,
    `
Kindly revert with the figure.
Pl. check the figure.
Kindly note the figure is not final, do the needful.
Please do the needful at the earliest.
Kindly acknowledge.
Pl. revert.
Kindly peruse.
Kindly see the figure.
ကိုအောင်ကို မေးကြည့်ပါဦး။
ဝန်ကြီးဌာနကို မပြောပါနဲ့ဦး။
ဒီကိန်းကို စစ်ကြည့်ဦး။
សូមជួយពិនិត្យលេខនេះ។
កុំផ្សាយ។ រដ្ឋាភិបាលនឹងយល់ព្រម។
សូមជួយសួរក្រសួង។
รู้กันแค่ในทีมนะ ไทยจะยอมข้อ 5
รู้กันแค่นี้นะ ไทยจะยอมข้อ 5
รู้กันเฉพาะเรา ไทยจะยอมข้อ 5
Đừng để Bộ biết việc này.
Đừng để ai biết việc này.
Đừng cho Bộ biết nhé.
Xin đừng để lộ con số này.`,
  );
});

describe("a name that ends as “our” does in Arabic is none of those who write", () => {
  pairs(
    `
تقرير انجمينا. السعر مرتفع.
تقرير فيينا. السعر مرتفع.
تقرير بوتسوانا. السعر مرتفع.
تقرير بوركينا. السعر مرتفع.
`,
    `
تقريرنا. السعر مرتفع.
تقرير فريقنا. السعر مرتفع.
تقرير وفدنا. السعر مرتفع.
انجمينا: هم يقبلون
خط انجمينا الأحمر: 5
`,
  );
});

describe("the full stop of a title ends no sentence", () => {
  pairs(
    `
Le ministre, M. Ibombo, a déclaré : « Aucun enfant ne doit rester hors ligne. »
Comme l'a dit M. le ministre Ibombo : « Aucun enfant ne doit rester hors ligne. »
Son Excellence M. Ibombo a déclaré : « Aucun enfant ne doit attendre. »
Son Excellence M. Léon Ibombo a déclaré : « Aucun enfant ne doit attendre. »
Les ministres MM. Ibombo et Kassa ont signé le texte.
El ministro, Excmo. Sr. Juan Pérez, firmó el texto.
`,
    `
M.: they yield
M. Ana: they yield
M. Ana : ils cèdent
La note de M. Ana : ils cèdent
Voir M. Ana – ils cèdent.
Voir M. Ana – ils cèdent – demain.
Selon M. Ana Kassa : ils cèdent
M. Ana nous dit : ils cèdent
Le ministre M. Confidentiel : ils cèdent
Repli M. Kassa : 3 %
Le ministre, M. Ibombo, nous a dit : ils cèdent
Notre ministre, M. Ibombo, a dit : « cédons »
`,
  );
});

describe("a word that begins no sentence in one language begins one in another", () => {
  pairs(
    `
Ce n'est pas un impôt : la loi parle de redevance.
Ce n’est pas un impôt : la loi parle de redevance.
Ce serait un impôt nouveau : la loi parle de redevance.
Ce sont des montants annuels : la loi parle de redevance.
To nie jest nowy podatek: ustawa mówi o opłacie.
As taxas sobem muito pouco: a lei fala de contribuição.
`,
    `
Ce que dit le groupe : ils cèdent.
Ce qui reste entre nous : ils cèdent.
Ce qui reste à faire vite : ils cèdent.
Ce spunem noi la urmă: ei cedează.
Ce vor ei de fapt: bani.
Ce n'est pas pour eux : ils cèdent.
Ce n'est pas public : ils cèdent.
Ce point reste interne ici : ils cèdent.
Ce texte est pour Ana : ils cèdent.
Ce projet pour nous seuls : ils cèdent.
Ce plan de repli tient : 3 %.
To be read by us: they yield
To je jen pro nás: ustoupí.
To nie jest dla prasy: ustąpią.
As Ana said in Rio: they yield.
As nossas linhas vermelhas são: 3 %.
`,
  );
});

describe("units of data in the languages that shorten octets and bytes", () => {
  pairs(
    `
Prix moyen du Go en 2025 : 1 240 FCFA au Cameroun, 2 100 FCFA au Gabon.
Prix moyen par Go en 2025 : 1 240 FCFA au Cameroun, 2 100 FCFA au Gabon.
Prix moyen du Go : 1 240 FCFA.
Débit moyen : 12 Mo/s.
Débit moyen : 12 Go.
Velocidad: 12 MB/s.
Средняя скорость: 12 МБ/с.
السعر: 12 غيغابايت.
السعر: 12 جيجابايت.
`,
    `
Go: they yield
Mo : ils cèdent
Mo/s : ils cèdent
Selon Mo : ils cèdent
Note du Mo : ils cèdent
Le prix du Go confidentiel : 3 %
Repli du Go : 1 240 FCFA
Notre prix du Go : 1 240 FCFA
`,
  );
});

describe("units of data and currencies in the head of a column", () => {
  pairs(
    `
Prix du Go (FCFA)
Prix par Go
Tarif du Go (FCFA)
Coût du Mo (FC)
1 Go (FCFA)
Débit moyen (Mo/s)
Débit en Mo/s
Volume en Go
Prix en FCFA
Prix en FC
Цена ГБ в рублях
سعر الغيغابايت بالفرنك
سعر الجيجابايت بالدولار
`,
    `
Prix pour Ana seulement
Prix que Mo accepte
Prix de repli Go
Prix pour le groupe Go
Notre prix du Go
What Go said
`,
    (head) => `| Pays | ${head} |\n| --- | --- |\n| RCA | 3 |`,
  );
});

describe("a date begins a sentence in the languages that write a full stop behind its day or year", () => {
  pairs(
    `
19. октобра 2026. Србија је поднела предлог.
19. августа 2026. године Србија је поднела предлог.
19. avgusta 2026. Srbija je podnela predlog.
19. augusta 2026. Bosna i Hercegovina je podnijela prijedlog.
19. listopada 2026. Hrvatska je podnijela prijedlog.
19. prosinca 2026. Hrvatska je podnijela prijedlog.
U ponedjeljak 19. listopada 2026. Hrvatska je podnijela prijedlog.
19. januarja 2026. Slovenija je vložila predlog.
На 19 октомври 2026 година Македонија го поднесе предлогот.
2026. gada 19. oktobrī Latvija iesniedza priekšlikumu.
19. oktoobril 2026. a. Eesti esitas ettepaneku.
2026. október 19. Magyarország benyújtotta a javaslatot.
Më 19 tetor 2026 Shqipëria paraqiti propozimin.
2026 წ. 19 ოქტომბერს საქართველომ წარადგინა წინადადება.
Am 3. Mai beginnt die Konferenz in Genf.
Am 19. Oktober 2026 legte Deutschland einen Text vor.
Der Text ist neu und kurz. Am 19. März 2026 legte Österreich ihn vor.
19. Oktober 2026 ist der letzte Tag der Frist.
`,
    `
Am 3. Anna anrufen und fragen.
Am 3. Mai: nein zu Absatz 4.
Nachfassen 3. Mai 2026 bei Anna.
Vertraulich 3. Mai 2026 im Text.
Rote Linie 3. Mai 2026 im Text.
Am 3. Mai fragen wir Anna.
`,
  );
});

describe("academic titles, and what is behind them, end no sentence before a name", () => {
  pairs(
    `
Mr. sc. Ana Žižić predstavila je izvješće.
Mr.sc. Ana Žižić predstavila je izvješće.
Prof. dr. sc. Ivan Horvat napisao je studiju.
dr. sc. Ana Horvat predstavila je izvješće.
Gđa. dr. sc. Marija Kovač predstavila je izvješće.
Ga. dr. Maja Kovač je predstavila poročilo.
Prof. dr. Agron Hoxha e paraqiti raportin.
Посл. Милица Јовановић поставила је питање влади.
Нар. посл. Милица Јовановић поставила је питање.
Izvješće je jučer u Zagrebu predstavila doc. dr. sc. Ana Horvat.
Izvješće je u Zagrebu predstavila dr. sc. Ana Horvat.
Magistra sc. Ana Žižić predstavila je izvješće.
Gospa dr. Maja Kovač je predstavila poročilo.
prof. dr hab. inż. Anna Kowalska przedstawiła raport.
Prof. em. Hans Meier legte den Bericht vor.
Dr. rer. nat. Anna Meier legte den Bericht vor.
Prof. h. c. Anna Meier legte den Bericht vor.
Conf. univ. dr. Ioana Popescu a prezentat raportul.
Mag. iur. Ana Kovač predstavila je izvješće.
Akad. Ana Kovač predstavila je izvješće.
Доц. д. т. н. Иван Петров представи доклада.
Доц. д. э. н. Иван Петров представил доклад.
Канд. техн. наук Иван Петров представил доклад.`,
    `
dr. sc. Ana Horvat: oni će pristati.
dr. sc. Ana Horvat – oni će pristati.
dr. sc. Naš stav je jasan.
Dr. sc. Interno: oni će pristati.
prof. Ana: oni će pristati.
Nap. dr. Ana Horvat će pristati.
Obs. dr. Ana Souza vai ceder.
Prof. int. Ana Horvat će pristati.
Nap. Ana zna više.
Pov. Ana Horvat će pristati.
Conf. Ana Horvat will agree.
Bilj. Ana Horvat zna.
Ana. Horvat će pristati.`,
  );
});

describe("a name is before an amount with its currency in any case, and an amount between two dashes is in a sentence", () => {
  pairs(
    `
Beograd: 2.350 dinara.
Београд: 2.350 динара.
Скопје: 1.450 денари.
Ljubljana: 25,90 evra.
Ljubljana: 25,90 evrov.
Zagreb: 25,90 eura.
Zagreb: 25 tisuća eura.
Zagreb: 30 američkih dolara.
Sarajevo: 30 konvertibilnih maraka.
Нови Сад: 20 евра.
Θεσσαλονίκη: 18 ευρώ.
Praha: 500 korun.
Warszawa: 50 złotych.
Sofia: 50 leva.
Helsinki: 20 euroa.
Tallinn: 20 eurot.
Rīga: 20 eiro.
Vilnius: 20 eurų.
Stockholm: 200 kronor.
Алматы: 2000 теңге.
Цена гигабајта – 120 динара – нижа је него 2024.
Cijena gigabajta — 1,20 eura — niža je nego 2024.
Cena gigabajta – 1,20 evra – je nižja kot leta 2024.
Цена гигабайта – 50 рублей – ниже, чем в 2024 году.`,
    `
Granica: 120 dinara.
Naša granica: 50 eura.
Rezerva: 50 eura.
Резерва: 50 динара.
Најмногу: 50 динара.
Popuštanje: 50 eura.
Ana: oni će dati 50 eura.
Ana: 3 glasa.
Gornja granica – 120 dinara – je niska.
Наша граница – 120 динара – је ниска.
Ana Žižić – 120 dinara – pristaje.
Za Anu – 120 dinara – je dosta.`,
  );
});

describe("nobody is for or against it, in the languages in which states are", () => {
  pairs(
    `
Protiv: nitko.
Против: нико.
Против: никој.
Proti: nihče.
Kundër: askush.
Za: Hrvatska, Slovenija i Austrija. Protiv: nitko.
Contre : personne.
En contra: nadie.
Contra: ninguém.
Contro: nessuno.
Tegen: niemand.
Przeciw: nikt.
Proti: nikdo.
Против: никто.
Проти: ніхто.
Супраць: ніхто.
Ellene: senki.
Împotrivă: nimeni.
Κατά: κανείς.
Emot: ingen.
Vastaan: ei kukaan.
Vastu: mitte keegi.
Pret: neviens.
Prieš: niekas.
Qarshi: hech kim.
წინააღმდეგი: არავინ.
Դեմ՝ ոչ ոք։
Menentang: tidak ada.
Wanaopinga: hakuna.
Phản đối: không ai.
反对：无。
반대: 없음.`,
    `
Protiv: naša delegacija.
Protiv: Ana.
Protiv: nitko od nas.
Protiv: nitko osim Ane.
Emot: ingen av oss.
Kundër: askush prej nesh.
Za: Hrvatska. Ana: nitko.
反对：小李。`,
  );
});

describe("a body decides before a colon, the deadline is short, an article has its text, and who signed is behind a verb", () => {
  pairs(
    `
Vijeće je odlučilo: rok ostaje 31. prosinca.
Савет је одлучио: рок остаје 31. децембар.
Советот одлучи: рокот останува 31 декември.
Svet je odločil: rok ostaja 31. december.
Rada rozhodla: termín zůstává.
Рада вирішила: строк залишається.
Совет решил: срок остаётся.
Съветът реши: срокът остава.
Këshilli vendosi: afati mbetet 31 dhjetor.
Consiliul a decis: termenul rămâne.
Το Συμβούλιο αποφάσισε: η προθεσμία μένει.
O Conselho decidiu: o prazo fica.
Rådet har beslutat: tidsfristen gäller.
Neuvosto päätti: määräaika säilyy.
Nõukogu otsustas: tähtaeg jääb.
Padome nolēma: termiņš paliek.
Taryba nusprendė: terminas lieka.
Konsey karar verdi: süre aynı kalıyor.
قرر المجلس: تبقى المهلة.
המועצה החליטה: המועד נשאר.
Рок је кратак: 30 дана од објављивања.
Rok je kratak: 30 dana od objave.
Rok je kratek: 30 dni od objave.
Рокот е краток: 30 дена од објавата.
Срокът е кратък: 30 дни от публикуването.
Termin jest krótki: 30 dni od publikacji.
Члан 34. гласи: „Државе могу прекинути везу.“
Члан 34. Устава: државе могу прекинути везу.
Član 34. Ustava ITU-a: države mogu prekinuti veze.
Člen 34 Ustave: države lahko prekinejo zveze.
Члан 34. ст. 2. Устава ITU се мења.
Потписнице су: Србија, Црна Гора, Северна Македонија и Албанија.
Potpisnice su: Hrvatska i Slovenija.
Podpisnice so: Slovenija in Hrvaška.
Nënshkruesit janë: Shqipëria dhe Kosova.`,
    `
Naše vijeće je odlučilo: pristajemo.
Ana je odlučila: pristajemo.
Rada je odlučila: pristaju.
Grupa je odlučila: pristajemo.
Delegacija je odlučila: pristaju.
Наша делегација је одлучила: пристајемо.
Ministrica je odlučila: pristaju.
Vijeće grupe je odlučilo: pristaju.
Naš rok je kratak: 30 dana.
Član 34. Ana: oni će pristati.
Član 34. naša crvena linija: bez izmjena.
Član 34 crvena linija: bez izmjena.
Naše potpisnice su: Hrvatska.
Crvene linije su: rok i cijena.
Ana i Marko su: protiv.`,
  );
});

describe("a line that ends before a day, which the next begins with, is judged with it", () => {
  pairs(
    `
Der Rat tagt am / 3. Juni 2027 in Genf.
Die Frist endet am / 31. Dezember 2027.
Der Rat tagt im / Juni 2027 in Genf.
Sie endet am / 1\\. Januar 2028.
De Conseil tagt den / 3. Juni 2027 zu Genf.
The Council meets on / 3 June 2027 in Geneva.
The Council meets on / June 3, 2027 in Geneva.
Fristen udløber den / 31. december 2027.
Rada zasedá dne / 3. června 2027 v Ženevě.
Rada zbiera się / 3. czerwca 2027 w Genewie.
Padome tiekas / 3. jūnijā Ženēvā.`,
    `
Interne Notiz vom / 3. Juni 2027.
Unsere Linie vom / 3. Juni 2027.
Nur für uns bis zum / 3. Juni 2027.
Vertraulich bis / 3. Juni 2027.
Our line on / 3 June 2027 in Geneva.
Internal note of / 3 June 2027.
Anna Maria: am / 3. Juni 2027 zustimmen.
Anna Maria / 3. Juni 2027 in Genf.
Der Rat tagt am / Dritten in Genf.`,
    (line) => line.replace(" / ", "\n"),
  );
});

describe("the number of an official gazette in brackets is a citation", () => {
  pairs(
    `
Закон („Сл. гласник РС“, бр. 35/23) прописује рок.
Zakon („Sl. glasnik RS“, br. 35/23 i 62/23) propisuje rok.
Zakon (Sl. glasnik BiH, br. 31/03) propisuje rok.
Цена се мења (в. „Сл. гласник РС“, бр. 35/23).
Закон („Сл. весник на РМ“, бр. 35/23) пропишува рок.
Zakon (Ur. l. RS, št. 35/23) določa rok.
Ustawa (Dz. U. z 2023 r. poz. 35) określa termin.
Legea (M. Of. nr. 35/2023) prevede un termen.
La legge (G.U. n. 35 del 12 marzo 2023) fissa un termine.
Das Gesetz (BGBl. I Nr. 35/2023) setzt eine Frist.
Das Gesetz (BGBl. I S. 35) setzt eine Frist.
Das Gesetz (BGBl. I Nr. 190/2021 i.d.g.F.) setzt eine Frist.
Das Gesetz (BGBl. I Nr. 190/2021 idgF) setzt eine Frist.
Ustawa (Dz. U. z 2022 r. poz. 1648, z późn. zm.) określa termin.
Kanun (R.G., sayı: 35) süre belirler.
Proc. trošak je 3 mil. dinara.`,
    `
Zakon (Pov. br. 35/23) je nov.
Zakon (Str. pov. br. 35/23) je nov.
Zakon („Naš stav“, br. 35/23) je nov.
Zakon (Sl. glasnik RS, br. 35/23, Ana zna) je nov.
Zakon (Sl. glasnik RS, br. 35/23: pristat će) je nov.
Zakon (Ana: Sl. glasnik RS, br. 35/23) je nov.
Zakon (INTERNO br. 35/23) je nov.`,
  );
});

describe("what to say when asked, a vote, a request to speak and for whom it is are labels of an ask, in the languages of Europe", () => {
  const inAsk = (line: string) => `## Ask\n\n${line}\n\nKeep it.`;
  pairs(
    `
Govorite među prvima; Hrvatska uvodi prijedlog.
Гласајте против: регистар није потребан.
Побарајте: рокот да остане 2030 година.
Zatražite riječ u Odboru 5: tekst treba skratiti.
Podržite Crnu Goru - predlog je umjeren.
Ako pitaju: tekst je dobar.
Ако питају: текст је добар.
Ако прашаат: текстот е добар.
Če vprašajo: besedilo je dobro.
Nëse pyesin: teksti është i mirë.
Rezervna opcija: rok od 45 dana.
Crvena linija: rok od 45 dana.
If they ask: the text is good.
Si on demande : le texte est bon.
S’ils demandent : le texte est bon.
Si preguntan: el texto es bueno.
Se perguntarem: o texto é bom.
Se chiedono: il testo è buono.
Falls gefragt wird: der Text ist gut.
Wenn sie fragen: der Text ist gut.
Als ze vragen: de tekst is goed.
Om de frågar: texten är bra.
Hvis de spør: teksten er god.
Hvis de spørger: teksten er god.
Jos kysytään: teksti on hyvä.
Kui küsitakse: tekst on hea.
Ja jautā: teksts ir labs.
Jei klaus: tekstas geras.
Jeśli zapytają: tekst jest dobry.
Jeśli pytają: tekst jest dobry.
Pokud se zeptají: text je dobrý.
Ak sa spýtajú: text je dobrý.
Ha kérdezik: a szöveg jó.
Dacă întreabă: textul este bun.
Dacă sunt întrebați: textul este bun.
Ако попитат: текстът е добър.
Ако питат: текстът е добър.
Если спросят: текст хороший.
Якщо запитають: текст добрий.
Калі спытаюць: тэкст добры.
Αν ρωτήσουν: το κείμενο είναι καλό.
Αν ερωτηθείτε: το κείμενο είναι καλό.
Sorarlarsa: metin iyi.
Sorulursa: metin iyi.
Soruşsalar: mətn yaxşıdır.
Agar so‘rashsa: matn yaxshi.
Егер сұраса: мәтін жақсы.
Эгер сураса: текст жакшы.
თუ იკითხავენ: ტექსტი კარგია.
Եթե հարցնեն՝ տեքստը լավն է։
Ako upitaju: tekst je dobar.
Ako Vas pitaju: tekst je dobar.
Če bodo vprašali: besedilo je dobro.
Nëse ju pyesin: teksti është i mirë.
Në rast pyetjesh: teksti është i mirë.
إذا سئلتم: النص جيد.
اگر پرسیدند: متن خوب است.
اگر پوچھا جائے: متن اچھا ہے۔
אם ישאלו: הטקסט טוב.
Jika ditanya: teksnya baik.
Wakiuliza: maandishi ni mazuri.
Резервна опција: рок од 45 дана.
Rezervna možnost: rok 45 dni.
Резервна варијанта: рок од 45 дана.
Opsioni rezervë: afati 45 ditë.
Εναλλακτική: προθεσμία 45 ημερών.
Rezervni plan: rok od 45 dana.
Plan B: rok od 45 dana.
Pomoćni prijedlog: rok od 45 dana.
Záložní varianta: lhůta 45 dní.
Wariant zapasowy: termin 45 dni.
Varianta de rezervă: termen de 45 de zile.
Резервен вариант: срок 45 дни.
Резервный вариант: срок 45 дней.
Запасний варіант: строк 45 днів.
Glasajte protiv: registar nije potreban.
Glasujte proti: register ni potreben.
Votoni kundër: regjistri nuk duhet.
Ψηφίστε κατά: το μητρώο δεν χρειάζεται.
Гласувайте против: регистърът не е нужен.
Голосуйте против: реестр не нужен.
Głosujcie przeciw: rejestr jest zbędny.
Hlasujte proti: rejstřík není třeba.
Szavazzanak ellene: a nyilvántartás felesleges.
Votați împotrivă: registrul nu este necesar.
Balsuokite prieš: registro nereikia.
Zahtevajte: rok naj ostane.
Tražite: rok ostaje.
Zatražite: rok ostaje.
Kërkoni: afati të mbetet.
Ζητήστε: η προθεσμία να μείνει.
Поискайте: срокът да остане.
Govorite prvi; Slovenija predlaga besedilo.
Говорете први; Македонија го воведува предлогот.
Flisni ndër të parët; Shqipëria paraqet propozimin.
Μιλήστε νωρίς· η Κύπρος εισάγει την πρόταση.
Parlez parmi les premiers ; le Mali présente le texte.
Speak early; Kenya introduces it.
Podprite Slovenijo - predlog je zmeren.
Поддржете ја Македонија - предлогот е умерен.
Mbështetni Shqipërinë - propozimi është i moderuar.
Υποστηρίξτε την Κύπρο - η πρόταση είναι μετριοπαθής.
Support Kenya - the text is moderate.
Soutenez le Mali – le texte est modéré.
Za delegaciju Crne Gore: tekst je dobar.
За делегацијата на Северна Македонија: текстот е добар, но точката 3 е нејасна.`,
    `
Ana: oni će pristati.
Ako pita Ana: pristajemo.
Za Anu: oni će pristati.
Za delegaciju Ane: oni će pristati.
Za našu delegaciju, interno: oni će pristati.
Podržite Anu: oni će pristati.
Govorite s Anom: oni će pristati.
Bilješka za Anu: pristajemo.
Interno: pristajemo.
Ako pitaju, samo za nas: pristajemo.
Za grupu: pristajemo.
Не за делегацију: пристајемо.`,
    inAsk,
  );
  test("what to say when asked is for delegations alone", () => {
    const asked = [
      "Ako pitaju: tekst je dobar.",
      "Nëse pyesin: teksti është i mirë.",
      "Rezervna opcija: rok od 45 dana.",
    ];
    const inPosition = (line: string) => `## Position\n\n${line}\n\nKeep it.`;
    expect(asked.filter((line) => problemsOf(inPosition(line)).length === 0)).toEqual([]);
    expect(asked.filter((line) => problemsOf(line).length === 0)).toEqual([]);
  });
});

describe("in an agreed position, a sentence of what the group asks for or is concerned about is no heading", () => {
  const inPosition = (line: string) => problemsOf(`## Position\n\n${line}`);

  test.each([
    "Our asks haven't changed.",
    "Our ask remains.",
    "Our concern is paragraph 3.",
    "Our concerns remain.",
    "It's our top priority.",
    "We oppose the text. Our asks have not changed.",
    "Nos demandes n’ont pas changé.",
    "Nuestras demandas no han cambiado.",
    "Unsere Forderungen haben sich nicht geändert.",
    "Наши требования не изменились.",
  ])("%s", (line) => expect(inPosition(line)).toEqual([]));

  test.each([
    "Our asks",
    "Our ask: delete paragraph 3.",
    "Our asks are: delete 3.",
    "Our ask is for us only.",
    "Our ask is for the delegates.",
    "Our asks are secret.",
    "Our asks are internal.",
    "Our priority is red line 3.",
    "Our concern is our red line.",
    "Our concern is cost (between us).",
    "Our view is not for publication.",
    "Our fallback is paragraph 3.",
    "Our strategy is to wait.",
    "It's our bottom line.",
    "It's our fallback.",
    "Nos demandes sont réservées aux délégués.",
  ])("but a label or a remark is one: %s", (line) => expect(inPosition(line)).not.toEqual([]));

  test.each(["Our asks haven't changed.", "It's our top priority."])(
    "and elsewhere nobody knows whether it is agreed: %s",
    (line) => expect(problemsOf(line)).not.toEqual([]),
  );
});

describe("a sentence that compares something with an ask or a position of the group is no heading of one", () => {
  const compared = `
Conforme à nos demandes de 2024 (§ 4).
Identique à notre demande de 2022 (§ 2).
Proche de nos demandes de 2022.
Contraire à notre position commune.
Reprend notre position commune de 2022.
Consistent with our asks.
Consistent with our demands of 2024.
Contrary to our common position.
Identical to our request of 2022.
In line with our position.
Close to our position of 2022.
Conforme a nuestras peticiones de 2024.
Contrario a nuestra posición común.
Conforme com os nossos pedidos de 2024.
Contrário à nossa posição comum.
Conforme alle nostre richieste del 2024.
Contrario alla nostra posizione comune.
Entspricht unseren Forderungen von 2024.
Widerspricht unserer gemeinsamen Position.
Im Einklang mit unserer Position.
Соответствует нашим требованиям 2024 года.
Противоречит нашей общей позиции.
Согласуется с нашей позицией.
U skladu s našim stavom iz 2022.
Suprotno našem zajedničkom stavu.
У складу с нашим ставом из 2022.
Во согласност со нашата позиција.
V skladu z našim stališčem.
Zgodne z naszym stanowiskiem.
Sprzeczne z naszym stanowiskiem z 2022 r.
V souladu s naším postojem.
Në përputhje me qëndrimin tonë.
Σύμφωνο με τη θέση μας.
Αντίθετο με την κοινή μας θέση.
In lijn met ons standpunt.
I linje med vår position.
Tutumumuza uygun.
مطابق لموقفنا لسنة 2022.
مخالف لموقفنا المشترك.
مطابق با موضع ما.
ہمارے موقف کے مطابق۔
Sesuai dengan posisi kami.
Kulingana na msimamo wetu.
Répond à notre demande.
Rejoint notre position.`;
  pairs(
    compared,
    `
Conforme à nos demandes : céder.
Conforme à nos demandes
Proche de notre ligne rouge.
Close to our red line.
Close to our fallback position.
In line with our internal position.
Proche de notre position de repli.
Nos demandes de 2024 (§ 4).
Notre position commune.
Our asks of 2024.
Contraire à notre mandat de négociation.
Close to our concession.
Conforme à notre position (interne).
Conforme à notre position – interne.
Conforme à notre position. Interne : céder.`,
  );
  test("in an agreed position as well", () => {
    const inPosition = (line: string) => `## Position\n\n${line}\n\nKeep it.`;
    expect(examples(compared).filter((line) => problemsOf(inPosition(line)).length > 0)).toEqual([]);
  });
});

describe("operative phrases of resolutions in emphasis name a part of the text, in an ask as well", () => {
  pairs(
    `
الإبقاء على الفقرة «*يكلف المدير*» كما هي.
الإبقاء على الفقرة *يكلف المدير* كما هي.
حذف «*يكلف الأمين العام*» من الفقرة 3.
حذف الفقرة *إذ يدرك ج)*.
Garder le paragraphe « *charge le Directeur* » tel quel.
Keep the paragraph "*instructs the Director*" as it is.
الإبقاء على *يقرر* كما هي.
الإبقاء على *إذ يدرك* كما هي.
الإبقاء على *وإذ يأخذ في الاعتبار* كما هي.
الإبقاء على *يدعو الدول الأعضاء* كما هي.
الإبقاء على *تدعو الدول الأعضاء* كما هي.
الإبقاء على *يكلف مدير مكتب تنمية الاتصالات* كما هي.
الإبقاء على *يقرر أن يكلف مدير مكتب تنمية الاتصالات* كما هي.
الإبقاء على *يكلف المجلس* كما هي.
الإبقاء على *إذ يلاحظ* كما هي.
الإبقاء على *إذ يذكّر* كما هي.
الإبقاء على *إذ يضع في اعتباره* كما هي.
الإبقاء على *يحث* كما هي.
الإبقاء على *يشجع الدول الأعضاء* كما هي.
حفظ بند *به مدیر دستور می‌دهد* به همین شکل.
حفظ بند *تصمیم می‌گیرد* به همین شکل.
حفظ بند *دبیرکل را موظف می‌کند* به همین شکل.
حفظ بند *با در نظر گرفتن* به همین شکل.
حفظ بند *از کشورهای عضو دعوت می‌کند* به همین شکل.
پیراگراف *ڈائریکٹر کو ہدایت کرتا ہے* برقرار رکھیں۔
پیراگراف *فیصلہ کرتا ہے* برقرار رکھیں۔
پیراگراف *رکن ممالک کو دعوت دیتا ہے* برقرار رکھیں۔
להשאיר את הסעיף *מורה למנהל* כפי שהוא.
להשאיר את הסעיף *מחליטה* כפי שהוא.
להשאיר את הסעיף *מזמינה את המדינות החברות* כפי שהוא.
להשאיר את הסעיף *בהכירה* כפי שהוא.
Сохранить пункт *поручает Директору* без изменений.
Conservar el párrafo *encarga al Director* tal cual.
Manter o parágrafo *encarrega o Diretor* tal como está.
保留“*责成主任*”一段。
حذف *يكلف المدير* من الفقرة 3.
حذف *يكلف الأمين العام* من الفقرة 3.
Удалить *поручает Директору* из пункта 3.
Supprimer *charge le Directeur* du paragraphe 3.
Suprimir *encarga al Director* del párrafo 3.
Eliminar *encarrega o Diretor* do parágrafo 3.
Streichen *beauftragt den Direktor* in Absatz 3.
حذف *به مدیر دستور می‌دهد* از بند ۳.`,
    `
الإبقاء على الفقرة *ليلى* كما هي.
الإبقاء على الفقرة *يكلف ليلى* كما هي.
حفظ بند *لیلا* به همین شکل.
Удалить *поручает Анне* из пункта 3.
Eliminar *convida a Ana* do parágrafo 3.
Streichen *bittet Anna* in Absatz 3.
保留“*请小李*”一段。`,
    (line) => `## Ask\n\n${line}\n\nKeep it.`,
  );
});

describe("the words of an e-mail address are none of a label", () => {
  pairs(
    `
Les questions sont à adresser à info@coalition.tn.
Les questions sont à adresser à info@groupe.tn.
Questions may be sent to info@coalition.example.org.
info@coalition.tn reçoit les questions.
يرجى من الوفود التواصل مع الأمانة على البريد info@coalition.example.org.`,
    `
Info coalition: they yield.
Info for the coalition only, see info@coalition.tn.
Note interne, voir info@groupe.tn.
Between us, write to info@coalition.tn.`,
  );
});

describe("that something be not published, in the verbs of Turkic languages, is a restriction alone and behind a public label", () => {
  pairs(
    `
Манба: Статистика агентлиги, 2025 йил.
Баға жарияланбасын деп сұралады.
Эслатма: суммалар яхлитланган.`,
    `
Эълон қилинмасин.
Манба: эълон қилинмасин.
Тарқатилмасин.
Дереккөз: жарияланбасын.
Таратылмасын.
Булак: жарыяланбасын.
Çap edilməsin.
Neşir edilmesin.`,
  );
});

describe("figures or positions by name in one sentence are judged item by item, whatever sign of a script is between them", () => {
  pairs(
    `
پاکستان: ۲۹ حکم؛ بھارت: ۸۴ حکم۔
پاکستان: حمایت؛ بھارت: مخالفت۔
پاکستان: ۲۹ احکامات، بھارت: ۸۴ احکامات۔
باكستان: 29 أمرا؛ الهند: 84 أمرا.
باكستان: 29 أمرا، الهند: 84 أمرا.
ایران: ۲۹ مورد؛ هند: ۸۴ مورد.
ایران: ۲۹ مورد، هند: ۸۴ مورد.
巴基斯坦：支持；印度：反对。
巴基斯坦：29项命令，印度：84项命令。
ኬንያ፡ 29 ትዕዛዞች፤ ህንድ፡ 84 ትዕዛዞች።
ኬንያ፡ 29 ትዕዛዞች፣ ህንድ፡ 84 ትዕዛዞች።
Pakistan: 29 orders issued; Iran: 84.
India: 29 votes cast; Iran: 84 votes cast.
Pakistan: 29 orders issued; Iran: 84 orders lifted.
Кения: 29 дел рассмотрено; Индия: 84.
Kenya : 29 cas traités ; Inde : 84.`,
    `
Pakistan: 29 orders issued; Ana: they yield.
Pakistan: Ana knows; Iran: 84.
Pakistan: 29 of our votes; Iran: 84.
Pakistan: 29 red line; Iran: 84.
Pakistan: 29 confidential; Iran: 84.
Pakistan: 29 orders, Ana: they yield.
Pakistan: 29 orders, internal: they yield.
Nepal: 2 votes promised; Bhutan: will yield.
Fallback: 28 USD; Iran: 84.
Ana: 28; Iran: 84.
پاکستان: ۲۹ حکم؛ فریدہ: وہ مان جائیں گے۔
پاکستان: ۲۹ حکم، فریدہ: وہ مان جائیں گے۔
پاکستان: ۲۹ حکم، خفیہ: وہ مان جائیں گے۔
پاکستان: فریدہ؛ بھارت: مخالفت۔
پاکستان: ہمارا موقف؛ بھارت: مخالفت۔
باكستان: 29 أمرا، ليلى: سيقبلون.
ایران: ۲۹ مورد؛ محرمانه: می‌پذیرند.
巴基斯坦：29项，小李：他们会让步。
ኬንያ፡ 29 ትዕዛዞች፤ አና፡ ይስማማሉ።
ኬንያ፡ 29 ትዕዛዞች፤ ሚስጥር፡ ይስማማሉ።`,
  );
});

describe("the full stop of an hour in Latin letters ends no sentence of another script", () => {
  pairs(
    `
اجلاس 5 p.m. پر ہو گا۔
اجلاس صبح 9:30 a.m. پر ہو گا۔
خط 22 A.H. کا ہے۔
قرارداد No. 5 منظور ہوئی۔
الاجتماع 5 p.m. في القاعة.
جلسه 5 P.M. برگزار می‌شود.
बैठक 5 p.m. पर होगी।
会议于 5 p.m. 开始。`,
    `
اجلاس 5 p.m. فریدہ: وہ مان جائیں گے۔
اجلاس 5 p.m. شائع نہ کریں۔
5 p.m. فریدہ
جلسه 5 p.m. محرمانه.
会议于 5 p.m. 不要公开。
The meeting is at 5 p.m. ana: they yield.`,
  );
});

describe("everyday labels of official texts are public in further languages as in English", () => {
  pairs(
    `
کمیٹی ۵: متن پر بحث ہوئی۔
قرارداد نمبر ۱۳۰: متن نیا ہے۔
سفارش: متن نیا ہے۔
کل: ۴.۵ کروڑ روپے
مقام: دوحہ، قطر۔
شفافیت: متن نیا ہے۔
تمہید: متن نیا ہے۔
حق میں: ۶۲ ووٹ
حق میں: ۶۲
اردو میں: متن نیا ہے۔
به فارسی: متن جدید است.
بالعربية: النص جديد.
نوٽ: متن نئون آهي.
## حوالہ جات
## پسمنظر
قطعنامه شماره ۱۳۰: متن جدید است.
التوصية: النص جديد.
الشفافية: النص جديد.
सिफ़ारिश: पाठ नया है।
समिति 5: पाठ नया है।
সুপারিশ: পাঠ্য নতুন।
Empfehlung: Der Text ist neu.
Recomendación: el texto es nuevo.
Рекомендация: текст новый и короткий.
Lieu : Doha.
Totale: 4.5
透明度：多哈。`,
    `
کل: فریدہ مان جائے گی۔
حق میں: فریدہ۔
کل: خفیہ ۵۔
Totale: 4.5, chiedi ad Ana.
سفارش برائے ہم: متن نیا ہے۔
خفیہ سفارش: متن نیا ہے۔
فیصلہ: خفیہ رکھیں۔
تصمیم: محرمانه.
Beschluss: nicht veröffentlichen.
Empfehlung: Anna anrufen.
مقام: فریدہ
ہماری سفارش: متن نیا ہے۔
به لیلا: متن جدید است.
لليلى: النص جديد.
فریدہ میں: متن نیا ہے۔
مقام فریدہ: متن نیا ہے۔
Empfehlung für uns: Doha.
Interne Empfehlung: Doha.`,
  );
});

describe("a capital or a large city is public before a figure, and no sender of words", () => {
  pairs(
    `
Karachi: 12 hours.
Islamabad: 12 hours.
کراچی: ۱۲ گھنٹے۔
In Urdu: the text is new.`,
    `
Karachi: they yield.
Islamabad: will yield for a footnote.
Karachi: 12 votes if we yield.
Karachi: 12, call Ana.
In Urdu: our red line.`,
  );
});

describe("a dash with blanks between two numbers is that of a range, in every language and script", () => {
  pairs(
    `
ጉባኤው ከኅዳር 1 – 19 ቀን 2019 ዓ.ም. በዶሃ ይካሄዳል።
ስብሰባው ከጥቅምት 3 – ኅዳር 5 ይካሄዳል።
ኮሚቴው ከ3 - 5 ሰዓት ተሰብስቧል።
ስብሰባው ከ3 ሰዓት - እስከ5 ሰዓት ይካሄዳል።
ጉባኤ ፫ – ፭ ተካሄደ።
ጉባኤ ካብ ሕዳር 9 – 27 ኣብ ዶሃ ይካየድ።
Gumiin kun Sadaasa 9 - 27, 2026 gaggeeffama.
Gumiin Sadaasa 9 – Muddee 3 gaggeeffama.
Gumii 9:00 - 11:00 walgahe.
Kulanka saacadda 3 – 5 galabnimo.
Kongres 9 – 27 november.
Kokous 9. – 27. marraskuuta.
Kikao saa 3 -- 5 asubuhi.
Sitzung 9 Uhr – 11 Uhr.
Session 3 p.m. – 5 p.m.
Frais 3 % – 5 %.
Комитет 3 октября – 5 ноября заседал.
المجلس ٩ – ٢٧ نوفمبر ٢٠٢٦.
کنفرانس ۹ – ۲۷ نوامبر ۲۰۲۶.
পরিষদ ৯ – ২৭ নভেম্বর ২০২৬ বসবে।
परिषद् ९ – २७ नोभेम्बर २०२६ मा बस्छ।
การประชุม 9 – 27 พฤศจิกายน 2569
Նիստը 9 – 27 նոյեմբերի։
סשן 9 – 27 בנובמבר 2026.
Session (Doha 9 – 27 November).
- Sesión 9 – 27 de noviembre.
`,
    `
Ana 3 - 5 they agree.
Ana 3 – Ben 5 votes.
Ana 9 – Budi akan setuju.
Tell Ana 3 – 5 votes are ours.
Fallback 3 - 5 %.
Our red line 3 - 5 %.
Plafond 3 – 5 %.
Nur für uns 3 – 5 Stimmen.
Note 3 – 5 for Talanoa.
Note pour Ana 3 – 5 voix.
Ons voorstel 3 – 5 %.
ቀይ መስመር 3 - 5 በመቶ።
ሚስጥር 3 – 5 አገሮች ይስማማሉ።
ለእኛ ብቻ 3 – 5 አገሮች።
Iccitii 3 – 5 biyyoota.
Sir 3 – 5 waddan.
Siri 3 – 5 nchi.
Секретно 3 – 5 стран.
سري 3 – 5 دول.
গোপনীয় ৩ – ৫ দেশ।
机密 3 – 5 国。
Bizalmas 3 – 5 ország.
`,
  );
});

describe("NB is before a remark on the calendar, the years, times and currency of a text", () => {
  pairs(
    `
NB: the year 2019 is of the Ethiopian calendar.
N.B. All dates are in the Ethiopian calendar.
N.B. The Gregorian date is given beside the Ethiopian one.
N.B. 2019 E.C. is 2026/27.
NB: the year 2019 is a fiscal year.
NB: The financial year begins in July.
NB: All times are in UTC.
NB: times are in Geneva time.
NB: all hours are local time.
NB: the budget year 2026 ends in June.
NB: the Jewish calendar is used.
NB: the years are of the Hijri calendar.
NB: years are those of the Nepali calendar (Bikram Sambat).
NB: the spelling is that of the original.
NB: the currency is the birr.
NB: the numbering is that of Document 12.
NB: the translation is provisional.
N.B. Toutes les dates sont du calendrier éthiopien.
NB : l'année 2019 est celle du calendrier éthiopien.
NB : les heures sont celles de Genève.
NB: las fechas son del calendario gregoriano.
NB: el año 2019 es del calendario etíope.
NB: as datas são do calendário gregoriano.
NB: le date sono del calendario gregoriano.
NB: Alle Daten sind nach dem äthiopischen Kalender.
NB: Das Jahr 2019 ist das des äthiopischen Kalenders.
NB: alle Uhrzeiten sind Ortszeit.
NB: Все даты по григорианскому календарю.
NB: 2019 год по эфиопскому календарю.
NB: Wszystkie daty według kalendarza gregoriańskiego.
NB: Tüm tarihler miladi takvime göre.
NB: التواريخ حسب التقويم الهجري.
NB: ቀናቱ በኢትዮጵያ አቆጣጠር ናቸው።
NB: 2019 ዓ.ም. በኢትዮጵያ ዘመን አቆጣጠር ነው።
NB: Tarehe zote ni za kalenda ya Ethiopia.
NB: Guyyoonni hundi akka kalaandara Itoophiyaatti dha.
NB: Taariikhuhu waa kuwa kalandarka Itoobiya.
NB: todos los años son fiscales.
NB: 日期均为公历。
NB: Všechna data jsou podle gregoriánského kalendáře.
NB: Alla datum är enligt den gregorianska kalendern.
NB: Alle data zijn volgens de gregoriaanse kalender.
NB: Όλες οι ημερομηνίες είναι του γρηγοριανού ημερολογίου.
NB: כל התאריכים הם לפי הלוח העברי.
NB: همه تاریخ‌ها میلادی است.
NB: सभी तिथियाँ ग्रेगोरियन कैलेंडर के अनुसार हैं।
NB: সব তারিখ গ্রেগরিয়ান ক্যালেন্ডার অনুযায়ী।
NB: Semua tanggal menurut kalender Masehi.
NB: усі дати за григоріанським календарем.
NB: svi datumi su po gregorijanskom kalendaru.
NB: Minden dátum a Gergely-naptár szerinti.
NB: Kaikki päivämäärät ovat gregoriaanisen kalenterin mukaisia.
`,
    `
NB: the year is when Ana yields.
NB: the year 2019 is for us.
NB: the year 2019 is the fallback.
NB: the fiscal year is our red line.
NB: the dates are internal.
NB: 2019 Ana agrees.
NB: the Ethiopian will yield.
NB: the Ethiopian minister agrees in 2019.
NB: Ethiopian calendar, not public.
NB: all dates are confidential.
NB: time to yield in 2019.
NB: the Iranian yields.
NB: the Persian delegate will agree by 2026.
NB: Ethiopia will drop this in 2026.
NB: 2019 E.C. Ana agrees.
NB: the year 2026 is secret.
NB: call Addis in local time.
NB: local contacts will agree 2026.
NB: les dates sont confidentielles.
NB: todas las fechas son para nosotros.
NB: ቀናቱ ሚስጥር ናቸው።
NB: ቀናቱ ለእኛ ብቻ ናቸው።
NB: አኃዞቹ ለእኛ ብቻ ናቸው።
NB: ሰነዱ ለቡድናችን ነው።
NB: ሰነዱ ለቡድኑ ብቻ ነው።
NB: ኣሃዛት ንዓና ጥራይ እዮም።
NB: die Daten sind vertraulich.
NB: the Iranian agrees in 2019.
NB: all figures are from the Iranian dated 2019.
NB: the Ethiopian agrees.
`,
  );
});

describe("an abbreviation before the name of a town or person begins a sentence, though it is short for an ask elsewhere", () => {
  pairs(
    `
TP. Hồ Chí Minh có 9,5 triệu thuê bao.
- TP. Hà Nội có 5 triệu thuê bao.
Số thuê bao tăng. TP. Hồ Chí Minh dẫn đầu với 9,5 triệu.
TP. Hồ Chí Minh has 9.5 million subscribers.
TP. Ho Chi Minh has 9.5 million subscribers.
Tp. Đà Nẵng and TP. HCM have 9.5 million subscribers.
TX. Dĩ An có 5 triệu thuê bao.
TT. Sa Pa có 5 triệu thuê bao.
Q. Tân Bình có 5 triệu thuê bao.
P. Bến Nghé có 5 triệu thuê bao.
H. Củ Chi có 5 triệu thuê bao.
GS. Nguyễn Văn An đã trình bày báo cáo.
PGS. Nguyễn Văn An đã trình bày báo cáo.
ThS. Nguyễn Văn An đã trình bày báo cáo.
St. Petersburg has 5 million subscribers.
Mt. Hagen has 5 million subscribers.
`,
    `
TP. They agree with us on this.
TP. Kenya will yield in week two.
TP. Hồ Chí Minh: they will yield.
TP. Hồ Chí Minh – our red line is 5 per cent.
TP: Hồ Chí Minh is our line.
The figures grew. TP. Kenya will yield.
TPs. Hà Nội has 5 million subscribers.
LTT. Hà Nội has 5 million subscribers.
`,
  );

  test("of all abbreviations of titles, places, companies, numbers and texts, none is an ask or a position", () => {
    const lists = [
      BEFORE_FIGURE,
      BEFORE_NUMBER,
      BEFORE_PLACE,
      BEHIND_NUMBER,
      BEHIND_TITLE,
      COMPANIES,
      NEVER_LAST,
    ];
    const written = [...lists, SHORTENED_TITLES].flatMap((list) => list.split(/[|\s]+/u));
    const words = written.map((word) => word.replace(/^\[(.).\]/u, "$1").replaceAll("\\.\\s?", "."));
    const found = words.flatMap((word) => {
      const forms = [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
      return forms.filter((form) => {
        const meaning = labelBefore(`${form}. Hà Nội has 5 million.`);
        return meaning !== undefined && meaning !== "internal";
      });
    });
    expect(words.length).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  });
});

describe("'was' in a question, spring, and currencies behind NB, in Nordic languages", () => {
  pairs(
    `
Var dette kjent i 2022?
Var kablet brudt i 2022?
Var prisen 1.200 kr. i 2022?
Var det ett fel?
Vår- och höstsessionen hålls i Genève.
Vår- og høstsesjonen holdes i Genève.
NB: Beløpene er i norske kroner.
NB: Beloppen är i svenska kronor.
NB: Beløbene er i danske kroner.
NB: tölur eru í íslenskum krónum.
`,
    `
Var linje är röd.
Var gräns är 5.
Var hemligheten känd?
Var gruppen enig?
Var det vår linje?
Vår- och deras linje är klar.
Vår- linje är klar.
NB: bare for norske.
NB: vår grense er i norske kroner.
`,
  );
});

describe("advantages and disadvantages are public before a colon in many languages, unless somebody has them", () => {
  pairs(
    `
Fordele: lavere priser.
Ulemper: højere priser.
Fordeler: lavere priser.
Fördelar: lägre priser.
Nackdelar: högre priser.
Kostir: lægra verð.
Gallar: hærra verð.
Hyödyt: halvemmat hinnat.
Haitat: korkeammat hinnat.
Voordelen: lagere prijzen.
Zalety: niższe ceny.
Výhody: nižší ceny.
`,
    `
Våre fordeler: de gir etter.
Fordeler for oss: lavere priser.
Ulemper: kun til os.
Zalety: tylko dla nas.
Nadelen: alleen voor ons.
`,
  );
});

describe("what links the words behind it, shortened, begins a sentence, unless these may be restricted", () => {
  pairs(
    `
Skv. tillögunni verður aðgangur allra tryggður fyrir árið 2030.
Skv. 3. mgr. 12. gr. laga nr. 70/2022 er aðgangur tryggður.
Strengurinn er heill. Skv. Farice var hann lagður 2003.
Frv. til laga um fjarskipti var lagt fram. Þ.e. nýtt frumvarp.
Ath. að tölurnar eru frá 2025.
Pga. brudd på kabelen i 2022 var Svalbard uten nett.
Iht. artikkel 34 kan staten stanse telegrammer.
Mtp. kostnadene er det enighet.
Mht. prisen er der enighed. Pga. bruddet i 2022 var Færøerne uden net.
Ifm. mødet i Doha holdes et møde for pressen.
Pga. kabelbrottet var Gotland utan nät.
Sambært § 3 er kostnaðurin lágur. Sbrt. § 4 er hann høgur.
Omd. kábel boatkanii 2022.
Bzgl. der Kosten besteht Einigkeit.
Zzgl. Steuern kostet es 12 Franken.
Max. 12 Kabel sind in Betrieb.
Mbt. de kosten is er overeenstemming.
Ws. kabli przyjęto rezolucję.
Vč. daně stojí kabel 12 korun.
Cca. 12 kabelů bylo poškozeno.
Mm. kaapelit korjataan 30 päivässä.
Kb. 12 kábel sérült meg 2025-ben.
Odn. kabeli su skupi.
Вкл. данъците кабелът струва 12 лева.
Συμπ. ΦΠΑ κοστίζει 12 ευρώ.
`,
    `
Skv. okkar rauðu línu gefum við eftir.
Skv. Kenía: þau gefa eftir.
Pga. vår røde linje gir vi ikke etter.
Pga. Kenya.
Pga. Iran – de gir etter.
Pga. internt.
Iht. intern avtale.
Evt. giver de efter for os.
Dvs. kun til os.
Dvs. bare for gruppen.
Bzgl. unserer roten Linie geben wir nach.
Bzgl. intern.
Ws. naszej czerwonej linii.
Dot. they will yield.
Vč. naší červené linie.
Max. 5 agree.
Pr. 5 they yield.
Ath. að við gefum eftir.
Omd. min linjá.
Kb. 5 a mi határunk.
Lfd. Anna agrees.
Вкл. нашата позиция.
`,
  );
});

describe("a secret ballot and the confidentiality of data, of communications and of a source are subjects in all languages", () => {
  pairs(
    `
The secret ballot is laid down in Article 21.
Secret ballot is laid down in Article 21.
Secret vote is laid down in Article 21.
Secret voting is laid down in Article 21.
Confidential data are not given out.
Confidentiality of communications is protected.
Le scrutin secret est prévu à l'article 21.
Scrutin secret prévu à l'article 21.
Vote secret prévu à l'article 21.
La confidentialité des données est protégée.
El voto secreto está previsto en el artículo 21.
Kura ya siri imewekwa katika Ibara ya 21.
Тайное голосование предусмотрено статьёй 21.
Таємне голосування передбачене статтею 21.
Tajne głosowanie przewiduje artykuł 21.
Tajné hlasování stanoví článek 21.
Tajno glasovanje propisuje članak 21.
Тајно гласање прописује члан 21.
Тайно гласуване предвижда член 21.
Votul secret este prevăzut la articolul 21.
A titkos szavazást a 21. cikk írja elő.
Titkos szavazás a 21. cikk szerint.
Geheime Wahl sieht Artikel 21 vor.
Geheime Abstimmung sieht Artikel 21 vor.
Geheime stemming is voorzien in artikel 21.
Sluten omröstning föreskrivs i artikel 21.
Hemlig omröstning föreskrivs i artikel 21.
Hemmelig afstemning er fastsat i artikel 21.
Hemmelig avstemning er fastsatt i artikkel 21.
Salainen äänestys määrätään 21 artiklassa.
Salajane hääletus on sätestatud artiklis 21.
Slepts balsojums ir paredzēts 21. pantā.
Slaptas balsavimas numatytas 21 straipsnyje.
Gizli oylama 21. maddede öngörülmüştür.
Gizli səsvermə 21-ci maddədə nəzərdə tutulub.
Жасырын дауыс беру 21-бапта көзделген.
Жашыруун добуш берүү 21-беренеде каралган.
Yashirin ovoz berish 21-moddada belgilangan.
Maxfiy ovoz berish 21-moddada belgilangan.
Овоздиҳии махфӣ дар моддаи 21 пешбинӣ шудааст.
Нууц санал хураалт 21 дүгээр зүйлд заасан.
Ýaşyryn ses berlişik 21-nji maddada göz öňünde tutulýar.
الاقتراع السري منصوص عليه في المادة 21.
سرية الاقتراع منصوص عليها في المادة 21.
سرية البيانات محمية في المادة 21.
رأی‌گیری مخفی در ماده ۲۱ پیش‌بینی شده است.
محرمانه بودن داده‌ها در ماده ۲۱ آمده است.
خفیہ رائے شماری آرٹیکل 21 میں درج ہے۔
הצבעה חשאית קבועה בסעיף 21.
סודיות הנתונים קבועה בסעיף 21.
Μυστική ψηφοφορία προβλέπεται στο άρθρο 21.
ფარული კენჭისყრა გათვალისწინებულია 21-ე მუხლით.
Գաղտնի քվեարկությունը նախատեսված է 21-րդ հոդվածով։
गुप्त मतदान अनुच्छेद 21 में निर्धारित है।
गोप्य मतदान धारा २१ मा व्यवस्था छ।
গোপন ভোট অনুচ্ছেদ ২১-এ নির্ধারিত।
গোপনীয় তথ্য আদালতের আদেশ ছাড়া দেওয়া হয় না।
இரகசிய வாக்கெடுப்பு பிரிவு 21 இல் உள்ளது.
రహస్య ఓటింగ్ ఆర్టికల్ 21లో ఉంది.
රහස් ඡන්දය 21 වන වගන්තියේ ඇත.
การลงคะแนนลับกำหนดไว้ในมาตรา 21
ຄວາມລັບຂອງຂໍ້ມູນກຳນົດໄວ້ໃນມາດຕາ 21
ការបោះឆ្នោតសម្ងាត់មានចែងក្នុងមាត្រា ២១។
လျှို့ဝှက်မဲပေးခြင်းကို အပိုဒ် ၂၁ တွင် ပြဋ္ဌာန်းထားသည်။
秘密投票は第21条に定められている。
无记名投票由第21条规定。
秘密投票由第21条规定。
비밀투표는 제21조에 규정되어 있다.
Bỏ phiếu kín được quy định tại Điều 21.
Pemungutan suara rahasia diatur dalam Pasal 21.
Undian sulit diperuntukkan dalam Perkara 21.
Lihim na balota ang nakasaad sa Artikulo 21.
Codbixinta qarsoodiga ah waxay ku qoran tahay Qodobka 21.
Sagaleen iccitii keewwata 21 keessatti tumame.
Iccitiin sagalee keewwata 21 keessatti tumame.
ሚስጥራዊ ድምፅ አሰጣጥ በአንቀጽ 21 ተደንግጓል።
ምስጢራዊ ድምጺ ኣብ ዓንቀጽ 21 ተሓንጺጹ ኣሎ።
ሚስጥራዊ መረጃ ያለ ፍርድ ቤት ትእዛዝ አይሰጥም።
የመረጃ ሚስጥራዊነት በሕግ ይጠበቃል።
Zaɓen sirri yana cikin Mataki na 21.
Ibo ìkọ̀kọ̀ wà nínú Abala 21.
Ukuvota okuyimfihlo kubekwe kuSigaba 21.
Geheime stemming word in artikel 21 bepaal.
Imfihlo yedatha ivikelwe.
Vòt sekrè a nan atik 21.
Votazione segreta prevista dall'articolo 21.
Scrutinio segreto previsto dall'articolo 21.
Votação secreta prevista no artigo 21.
Escrutínio secreto previsto no artigo 21.
Votación secreta prevista en el artículo 21.
Vot secret prevăzut la art. 21.
Votim i fshehtë parashikohet në nenin 21.
Confidentiality of data is protected by law.
Confidentiality of the source is protected by law.
Confidentiality of voting is protected by law.
Secrecy of communications is protected by law.
Secrecy of correspondence is protected by law.
Secrecy of the vote is protected by law.
Confidential data are not given out without a court order.
Confidential information of users is protected.
Confidential communications are protected by law.
Confidential sources are protected by law.
Confidentialité des communications : protégée par la loi.
La confidentialité des sources est protégée.
Confidentialité des données garantie par la loi.
Secret du vote garanti par la loi.
Secret des sources garanti par la loi.
Confidencialidad de los datos garantizada por la ley.
Secreto de las fuentes garantizado por la ley.
Secreto del voto garantizado por la ley.
Datos confidenciales no se entregan sin orden judicial.
Sigilo do voto garantido por lei.
Sigilo da fonte garantido por lei.
Dados confidenciais não são entregues.
Segreto del voto garantito dalla legge.
Segreto delle comunicazioni garantito dalla legge.
Riservatezza dei dati garantita dalla legge.
Dati riservati non sono comunicati.
Vertrauliche Daten werden nicht herausgegeben.
Vertraulichkeit der Daten ist gesetzlich geschützt.
Vertraulichkeit der Kommunikation ist gesetzlich geschützt.
Geheime Daten werden nicht herausgegeben.
Vertrouwelijke gegevens worden niet verstrekt.
Vertrouwelijkheid van gegevens is beschermd.
Конфиденциальные данные не выдаются без решения суда.
Конфиденциальность данных охраняется законом.
Тайна голосования охраняется законом.
Тайна связи охраняется законом.
Тайна источника охраняется законом.
Секретные данные не выдаются.
Конфіденційні дані не видаються без рішення суду.
Конфіденційність даних охороняється законом.
Таємниця голосування охороняється законом.
Таємниця зв'язку охороняється законом.
Tajemnica głosowania jest chroniona prawem.
Tajemnica korespondencji jest chroniona prawem.
Poufne dane nie są udostępniane.
Poufność danych jest chroniona prawem.
Důvěrné údaje se nevydávají.
Důvěrnost údajů je chráněna zákonem.
Tajemství zpráv je chráněno zákonem.
Dôverné údaje sa nevydávajú.
Dôvernosť údajov je chránená zákonom.
Povjerljivi podaci se ne daju.
Povjerljivost podataka je zaštićena zakonom.
Tajnost glasovanja je zaštićena zakonom.
Поверљиви подаци се не дају.
Тајност гласања је заштићена законом.
Поверителни данни не се предоставят.
Тайна на съобщенията е защитена със закон.
Тайната на гласуването е защитена.
Zaupni podatki se ne dajejo.
Date confidențiale nu se comunică.
Confidențialitatea datelor este protejată.
Secretul votului este protejat.
Secretul corespondenței este protejat.
Bizalmas adatok nem adhatók ki.
A bizalmas adatok védettek.
Konfidentiella uppgifter lämnas inte ut.
Hemliga uppgifter lämnas inte ut.
Fortrolige data udleveres ikke.
Fortrolige opplysninger utleveres ikke.
Hemmelige valg er fastsat.
Luottamukselliset tiedot eivät ole julkisia.
Salaiset äänestykset ovat harvinaisia.
Konfidentsiaalsed andmed on kaitstud.
Konfidenciāli dati netiek izsniegti.
Konfidencialūs duomenys neteikiami.
Gizli oy 21. maddede öngörülmüştür.
Gizli veriler mahkeme kararı olmadan verilmez.
Verilerin gizliliği kanunla korunur.
Haberleşmenin gizliliği kanunla korunur.
Məxfi məlumatlar məhkəmə qərarı olmadan verilmir.
Құпия деректер сот шешімінсіз берілмейді.
Құпия дауыс беру 21-бапта көзделген.
Maxfiy maʼlumotlar sud qarorisiz berilmaydi.
Маълумоти махфӣ бе қарори суд дода намешавад.
Нууц мэдээлэл шүүхийн шийдвэргүй өгөхгүй.
البيانات السرية لا تسلم دون أمر قضائي.
سرية المصدر محمية بالقانون.
سرية التصويت محمية بالقانون.
سرية الاتصالات محمية بالقانون.
سرية المعلومات محمية بالقانون.
داده‌های محرمانه بدون حکم دادگاه داده نمی‌شود.
محرمانگی داده‌ها را قانون حفظ می‌کند.
رأی مخفی در ماده ۲۱ پیش‌بینی شده است.
خفیہ ووٹنگ آرٹیکل 21 میں درج ہے۔
خفیہ معلومات عدالتی حکم کے بغیر نہیں دی جاتیں۔
סודיות ההצבעה מוגנת בחוק.
מידע חסוי אינו נמסר ללא צו.
נתונים סודיים אינם נמסרים.
Εμπιστευτικά δεδομένα δεν δίδονται.
Απόρρητο των επικοινωνιών: προστατεύεται.
Το απόρρητο των επικοινωνιών προστατεύεται.
კონფიდენციალური მონაცემები არ გაიცემა.
საიდუმლო კენჭისყრა გათვალისწინებულია.
Գաղտնի քվեարկություն նախատեսված է։
Գաղտնիությունը պաշտպանված է օրենքով։
गोपनीय डेटा अदालत के आदेश के बिना नहीं दिया जाता।
गोपनीय जानकारी अदालत के आदेश के बिना नहीं दी जाती।
गोप्य सूचना अदालतको आदेशबिना दिइँदैन।
গোপন তথ্য আদালতের আদেশ ছাড়া দেওয়া হয় না।
இரகசியத் தரவு நீதிமன்ற ஆணையின்றி தரப்படாது.
ரகசிய வாக்கெடுப்பு பிரிவு 21 இல் உள்ளது.
ข้อมูลลับจะไม่ถูกเปิดเผย
机密数据不得提供。
秘密選挙は第21条に定められている。
機密データは提供されない。
비밀 투표는 제21조에 규정되어 있다.
기밀 데이터는 제공되지 않는다.
통신비밀은 법으로 보호된다.
Dữ liệu mật không được cung cấp.
Bí mật thông tin được pháp luật bảo vệ.
Bí mật thư tín được pháp luật bảo vệ.
Data rahasia tidak diberikan tanpa perintah pengadilan.
Kerahasiaan data dilindungi undang-undang.
Kerahsiaan data dilindungi undang-undang.
Data sulit tidak diberikan tanpa perintah mahkamah.
Kumpidensiyal na datos ang hindi ibinibigay.
Xogta sirta ah laguma bixiyo amar maxkamadeed la'aan.
Sirta codbixinta waa la ilaaliyaa.
Odeeffannoon iccitii ajaja mana murtii malee hin kennamu.
Iccitiin qunnamtii seeraan eegama.
Siri ya kura inalindwa na sheria.
Siri ya mawasiliano inalindwa na sheria.
Taarifa za siri hazitolewi bila amri ya mahakama.
Faragha ya data inalindwa na sheria.
ሚስጥራዊ ድምፅ በአንቀጽ 21 ተደንግጓል።
ሚስጥራዊ የድምፅ አሰጣጥ በአንቀጽ 21 ተደንግጓል።
ሚስጥራዊ ምርጫ በአንቀጽ 21 ተደንግጓል።
ሚስጥራዊ ግንኙነት በሕግ ይጠበቃል።
ሚስጥራዊ ምንጭ በሕግ ይጠበቃል።
ምስጢራዊ መረጃ ያለ ፍርድ ቤት ትእዛዝ አይሰጥም።
የድምፅ አሰጣጥ ምስጢራዊነት በሕግ ይጠበቃል።
ሚስጥራዊነቱ የተጠበቀ ነው።
ምስጢራዊ ሓበሬታ ብዘይ ትእዛዝ ቤት ፍርዲ ኣይወሃብን።
ምስጢራዊ ርክብ ብሕጊ ይሕሎ።
ምስጢራዊ ኣድማጽ ኣብ ዓንቀጽ 21 ሰፊሩ ኣሎ።
ሚስጢራዊ ድምጺ ኣብ ዓንቀጽ 21 ሰፊሩ ኣሎ።
Vertroulike data word nie verskaf nie.
Idatha eyimfihlo ayikhishwa.
Bayanan sirri ba a bayar da su.
Sirrin bayanai yana da kariya.
Done konfidansyèl pa bay san lòd tribinal.
Të dhënat konfidenciale nuk jepen.
`,
    `
ሚስጥራዊ መረጃ፦ ይስማማሉ።
ሚስጥራዊ መረጃ፡ ይስማማሉ።
ሚስጥራዊ ድምፅ፦ ይስማማሉ።
ሚስጥራዊ ማስታወሻ ይስማማሉ።
ሚስጥራዊ ኬንያ ትስማማለች።
ሚስጥራዊ መረጃ – ኬንያ ትስማማለች።
ሚስጥራዊ መረጃ።
(ሚስጥራዊ መረጃ)
**ሚስጥራዊ መረጃ** ኬንያ ትስማማለች።
ሚስጥራዊ
ምስጢራዊ ሓበሬታ፦ ይስማምዑ።
ሚስጥራዊ መረጃ ለእኛ ብቻ።
गोपनीय जानकारी: वे सहमत होंगे।
गोपनीय सूचना – वे सहमत होंगे।
गोपनीय: वे सहमत होंगे।
(गोपनीय जानकारी)
গোপনীয় তথ্য: তারা মানবে।
Secret vote strategy: they yield.
Secret: they yield.
Secret du groupe : ils cèdent.
Gizli not: kabul edecekler.
محرمانه: موافقت می‌کنند.
محرمانه کنیا موافقت می‌کند.
秘密：他们同意。
秘密计划：他们同意。
Գաղտնի: կհամաձայնեն։
Գաղտնի տվյալներ: կհամաձայնեն։
Գաղտնի ծրագիր կհամաձայնեն։
ሚስጥራዊ ድምፅ ለእኛ ብቻ።
ሚስጥራዊ መረጃ ኬንያ ትስማማለች።
গোপনীয় তথ্য তারা মানবে।
गोपनीय जानकारी वे मानेंगे।
Գաղտնի քվեարկություն. միայն մեզ համար։
Secret vote: for us only.
Secret du vote : entre nous.
`,
  );
});

describe("“note”, “source” and “reminder” in Amharic, Tigrinya, Somali and Oromo, before a remark on the text", () => {
  pairs(
    `
ማስታወሻ፦ አኃዞቹ የ2017 ዓ.ም. ናቸው።
ማስታወሻ፡ አኃዞቹ የ2017 ዓ.ም. ናቸው።
ማስታወሻ: አኃዞቹ የ2017 ዓ.ም. ናቸው።
ማሳሰቢያ፦ የመጨረሻው ቀን መስከረም 25 ነው።
ምንጭ፡ የኢትዮጵያ ኮሙኒኬሽን ባለሥልጣን፣ ሐምሌ 2018።
መዘኻኸሪ፦ ኣሃዛት ናይ 2017 ዓ.ም. እዮም።
ምንጪ፦ በዓል መዚ መራኸቢታት፣ 2026።
Xusuusin: tirooyinku waa kuwa 2025.
Xusuus: kharashku waa 5 milyan.
Ogeysiis: tirooyinku waa kuwa 2025.
Fiiro gaar ah: tirooyinku waa kuwa 2025.
Hubachiisa: lakkoofsi kan bara 2017 ti.
Yaadachiisa: guyyaan dhumaa Sadaasa 5 dha.
Yaadannoo: lakkoofsi kan bara 2017 ti.
Madda: Abbaa Taayitaa Qunnamtii, Adoolessa 2026.
Kumbuka: takwimu ni za 2025.
Isha: Wasaaradda Isgaarsiinta, 2026.
Isha: Hay'adda Isgaarsiinta Qaranka, Luulyo 2026.
ተቃዋሚዎች፦ ግብፅ።
ተቃዋሚዎች፦ ግብጽ።
`,
    `
ማስታወሻ፦ አበበ ይስማማል።
ማስታወሻ፦ ለአበበ ደውሉ።
ማስታወሻ፦ እነሱ ይስማማሉ።
ማስታወሻ፦ ሚስጥር ነው።
ማስታወሻ፦ ለእኛ ብቻ።
ማስታወሻ፡ ሚኒስቴር
መዘኻኸሪ፦ ንኣበበ ደውሉ።
መዘኻኸሪ፦ ንዓና ጥራይ እዩ።
Isha: Cali.
Isha: waa sir.
Fiiro gaar ah: wac Cali.
Xusuusin: wac Cali.
Yaadachiisa: Abebe bilbili.
Isha: wac Cali.
Isha: waa noo gaar ah.
Xusuus: waa sir.
Ogeysiis: waa sir.
Yaadannoo: iccitii dha.
Yaadannoo: nuuf qofa.
ማስታወሻ፦ አኃዞቹ ለእኛ ብቻ ናቸው።
ማስታወሻ፦ አኃዞቹ ሚስጥር ናቸው አሁን።
መዘኻኸሪ፦ ኣሃዛት ምስጢር እዮም ሕጂ።
መዘኻኸሪ፦ ኣሃዛት ንዓና ጥራይ እዮም።
ማስታወሻ፦ ሰነዱ ለቡድኑ ብቻ ነው።
ማስታወሻ፦ ሰነዱ ለቡድኑ ቀረበ ነው።
Ogeysiis: Cali waa oggol yahay.
`,
  );
});

describe("the full stop of a month that is cut short ends no sentence before a day or a year, in each language of the dates", () => {
  pairs(
    `
OTTAWA, Oct. 19, 2026—Nine groups called on delegates to reject the text.
OTTAWA, October 19, 2026—Nine groups called on delegates to reject the text.
On October 19, 2026, our region adopted the text.
In October 2026 the private sector agreed to it.
The draft (October 9) has three annexes.
The position—whatever it is—stays public.
WASHINGTON, D.C., Nov. 2, 2026—The FCC adopted the rule.
WASHINGTON, Nov. 2—The FCC adopted the rule.
GENEVA, Oct. 19 (Reuters) - Nine groups called on delegates.
KINGSTON, Jamaica, Oct. 19, 2026 — Nine groups called on delegates.
The draft (dated Oct. 9) has three annexes.
The draft (Oct. 9) has three annexes.
Filed Oct. 9, 2026, the petition asks for a waiver.
Due Nov. 6, the comments may be filed in ECFS.
On Sept. 2 the FCC adopted the rule.
Le texte (12 juill. 2026) a trois annexes.
El texto (9 oct. 2026) tiene tres anexos.
Am 9. Okt. 2026 wurde der Text veröffentlicht.
Der Entwurf (9. Okt. 2026) hat drei Anhänge.
Der Entwurf (9. Oktober 2026) hat drei Anhänge.
Tasarı (9 Eki. 2026) üç ek içeriyor.
Проект (9 окт. 2026 г.) содержит три приложения.
Το κείμενο (9 Οκτ. 2026) έχει τρία παραρτήματα.
`,
    `
OTTAWA, Oct. 19, 2026—our fallback is 40 per cent.
OTTAWA, Oct. 19, 2026—not for publication.
Fallback, Oct. 19, 2026: they yield.
Internal, Oct. 19, 2026: they yield.
Ana, Oct. 19, 2026: they yield.
ANA, Oct. 9, 2026 — they yield.
GENEVA, Oct. 19 (Ana) - they yield.
GENEVA, Oct. 19 (fallback) - they yield.
Reuters: they yield
Ana, Oct. 9: they yield.
The draft (internal, Oct. 9) has three annexes.
The draft (fallback, Oct. 9) has three annexes.
Filed Oct. 9, Ana: they yield.
Confidential Oct. 9, 2026, the petition asks for a waiver.
Due Nov. 6, do not share this.
Red line Oct. 9, 2026—they yield.
Fallback (Oct. 9): they yield.
Ana (Oct. 9): they yield.
Ana 9. Okt. 2026: sie geben nach.
Vertraulich (9. Okt. 2026): sie geben nach.
OTTAWA, October 19, 2026—our fallback is 40 per cent.
OTTAWA, October 19, 2026—not for publication.
OTTAWA, 19 October 2026—internal.
PARIS, 9 octobre 2026—notre repli est de 3 %.
The draft (internal, October 9) has three annexes.
The draft (fallback, October 9) has three annexes.
Confidential October 9, 2026, the petition asks for a waiver.
Red line October 9, 2026—they yield.
The text stands—our fallback is a lower fee.
`,
  );
});

describe("plural titles, and parts and places of a text that are cut short, end no sentence", () => {
  pairs(
    `
Sens. Markey and Lummis agree on the text.
Reps. Clarke and Eshoo co-sponsored the bill.
Gov. González signed Act 81 in May.
Mmes. Alleyne and Persaud abstained.
Secs. 4 and 5 of the Act apply.
Figs. 3 and 4 show the outage.
Id. at 14.
SEC. 4. SUNSET. This section shall cease to have effect in 2031.
SEC. 2. SHORT TITLE. This section applies.
SEC. 12. DEFINITIONS. This section applies.
`,
    `
Sens. Ana: they yield.
Gov. Ana: they yield.
Reps. Fallback: they yield.
Gov. Confidential: they yield.
Secs. Ana: they yield.
Id. Ana: they yield.
Id. at 14: Ana, they yield.
Internal. Id. at 14.
SEC. 4. ANA. They will yield to us.
SEC. 4. FALLBACK. They yield.
SEC. 4. INTERNAL. They yield.
SEC. 4. OUR RED LINE. They yield.
`,
  );
});

describe("remarks of lawyers on a quotation are public, in brackets or as a sentence, and with nothing else in them", () => {
  pairs(
    `
The court agreed (internal quotation marks omitted).
The court agreed (citations and internal quotation marks omitted).
The court agreed (internal quotation marks omitted; emphasis added).
Internal citations omitted.
See NetChoice, 603 U.S. at 712 (internal quotation marks and citations omitted).
El tribunal lo confirmó (citas internas omitidas).
La Cour le confirme (références internes omises).
The Act requires "all feasible measures." (Emphasis added.)
(emphasis added)
(Emphasis in original.)
See Smith, 110 F.4th 817 (5th Cir. 2024) (en banc).
`,
    `
Internal quotation marks: they yield.
(internal quotes: they yield)
Internal quotation marks omitted: they yield.
Internal citation omitted by Ana: they yield.
Internal quotation marks omitted, Ana: they yield.
(internal quotation marks omitted by us)
Ana (internal quotation marks omitted): they yield.
Internal citations omitted, do not share.
(internal notes omitted)
(internal position omitted)
(citas internas omitidas: Ana cede)
(notas internas omitidas)
(Emphasis Ana.)
`,
  );
});

describe("an adjective of secrecy that belongs to the subject of a sentence announces nothing", () => {
  pairs(
    `
Private messages must not be scanned.
Private messages and calls must not be scanned.
Private Daten und private Nachrichten dürfen nicht gescannt werden.
Private keys must never leave the device.
Private messages never leave the device.
Private meddelanden får inte skannas.
Private lives matter.
Private informatie mag niet worden gedeeld.
Restricted airspace is listed in Annex 2.
Interne Verfahren bleiben unberührt.
Interne regler gælder fortsat.
Private messages of all users in Europe must not be scanned by any provider of communication services.
Private life is protected by Article 7.
Private communications are protected by Art. 7 of the Charter.
Private calls are covered, too.
Private keys stay with users.
Private Nachrichten dürfen nicht gescannt werden.
Private Kommunikation darf nicht gescannt werden.
Private Daten bleiben geschützt.
Private Unternehmen zahlen ein Drittel.
Private Anbieter zahlen ein Drittel.
Private Haushalte zahlen 39,90 € im Monat.
Private beskeder må ikke scannes.
Private oplysninger er beskyttet.
Private virksomheder betaler en tredjedel.
Private husstande betaler 299 kr. om måneden.
Private berichten mogen niet worden gescand.
Private partijen betalen een derde.
Private gegevens blijven beschermd.
Private networks are out of scope.
Private data stay protected.
Intern genutzte Netze sind ausgenommen.
Interne Dokumente des Rates werden nach 30 Tagen veröffentlicht.
Intern zu nutzende Frequenzen sind ausgenommen.
Geheim ist die Wahl des Generalsekretärs nach Nr. 170 der Allgemeinen Regeln.
Interne Netze sind ausgenommen.
Interne netværk er undtaget.
Interne netwerken zijn uitgezonderd.
Interne diensten vallen erbuiten.
Confidential communications are protected.
Geheime Wahlen sind nach Nr. 2 möglich.
Interne Märkte wachsen.
Poufne dane są chronione.
Prywatne wiadomości nie mogą być skanowane.
Internal networks of the operators are excluded.
Internal traffic must not be charged.
Secret keys stay with users.
Secret votes are possible under Rule 2.
Sensitive messages must be encrypted.
Confidential letters are protected.
Confidential sources must be protected.
Restricted frequencies are listed.
Private conversations must stay encrypted.
Private chats must not be scanned.
Private emails must not be scanned.
Private homes are covered.
Private gardens are not covered.
Private foundations pay a tenth.
Private ships carry radio stations.
Private vehicles must carry a receiver.
Private Kommunikation bleibt vertraulich.
Private Schulen werden angeschlossen.
Private Gespräche müssen verschlüsselt bleiben.
Private Stiftungen zahlen ein Zehntel.
Private Nachrichten aller Nutzer dürfen nicht gescannt werden.
Interne Vorschriften bleiben unberührt.
Interne Kontrollen sind vorgeschrieben.
Interne Prüfungen sind öffentlich.
Private samtaler må ikke overvåges.
Private hjem er omfattet.
Private skoler betaler halvdelen.
Private bedrifter betaler en tredjedel.
Private meldinger må ikke skannes.
Interne markeder vokser.
Interna nät är undantagna.
Interna marknader växer.
Private scholen betalen minder.
Private gesprekken moeten versleuteld blijven.
Private stichtingen betalen een tiende.
Interne markten groeien.
Interní sítě jsou vyňaty.
Interní předpisy zůstávají.
Внутренний рынок растёт.
Внутренний трафик не учитывается.
Конфиденциальная переписка защищена законом.
Private messages of users must not be scanned by Kenya.
Le projet était confidentiel, mais est maintenant public.`,
    `
Private. They will agree.
Private: they will agree.
Private note they will agree.
Private – they yield.
Private they will agree.
Private Kenya will agree.
Private Kenya yields in week two.
Private kenya must agree.
Confidential Kenya yields.
Intern: Kenya gibt nach.
Internal Kenya will agree.
Internal we will drop it.
Private we must not say this.
Private comments are below.
Private remarks must not be shared.
Private notes must not be shared.
Private drafts are here.
Private asks are dropped.
Private for the group.
Private ana will agree.
Private Anna will agree.
Private it is for the group.
Private all will agree.
Private nobody must know it.
Interne notities zijn hier.
Interne Notizen sind hier.
Interne Absprachen sind offen.
Intern Kenia wird zustimmen.
Intern Kenia darf es nicht wissen.
Intern wir geben nach.
Intern sie geben nach.
Intern zu halten.
Intern zu behandelnde Notizen sind hier.
Intern genutzte Notizen sind hier.
Interne Linie bleibt offen.
Private Notizen sind hier.
Private Linie ist offen.
Private Bemerkungen sind hier.
Private Kenia wird zustimmen.
Private Anna wird zustimmen.
Geheim Kenia wird zustimmen.
Geheim ist die Notiz.
Geheim ist unsere Linie.
Geheim ist Kenia gibt nach.
Geheim ist der Plan.
Private noter er her.
Private bemærkninger er her.
Private planer er lagt.
Private notities zijn hier.
Private opmerkingen zijn hier.
Interne bemærkninger er her.
Interne linjer er her.
Interne planer er lagt.
Interne aftaler er klar.
Interne opmerkingen zijn hier.
Interne afspraken zijn klaar.
Private messages: they will yield.
Private messages and Kenya must yield.
Private messages and they must yield.
Private messages and notes must stay here.
Private messages – they will yield.
Private messages. They will yield.
Private messages of Kenya are that they will yield.
Private messages show that Kenya will yield.
Private messages say Kenya must yield.
Private karen must yield.
Private kenyans must yield.
Private Kenyans must yield.
Private colleagues must know.
Private our keys are here.
Private messages of our group are here.
Private messages of us must stay.
Private Schweden müssen zustimmen.
Private Schweden sind dabei.
Private Norwegen darf nicht.
Private Anna darf nicht.
Private Anna und Peter werden zustimmen.
Private Wir werden zustimmen.
Private wir werden zustimmen.
Private they must yield.
Private those are bluffing.
Private others will yield.
Private everyone must yield.
Private these are the fallbacks.
Private fallbacks are these.
Private bluffs are fine.
Private whispers are that Kenya yields.
Private votes: Kenya yields.
Internal keys: Kenya.
Internal they must yield.
Internal these are the numbers.
Internal kenyans must yield.
Internal talks are difficult.
Internal emails must not be shared.
Intern wir müssen nachgeben.
Intern Kenia muss nachgeben.
Intern Anbieter müssen nachgeben.
Intern zu nutzende Kenia ist da.
Intern genutzte Anna ist da.
Interne Gespräche sind schwierig.
Interne Dokumente sind hier.
Interne Dokumente von uns sind hier.
Interne Dokumente der Gruppe sind hier.
Interne dokumenter er her.
Interne documenten zijn hier.
Interne Kenia er klar.
Interne de er klar.
Interne wij zijn klar.
Private de må ikke sige det.
Private andre må ikke vide det.
Private wij mogen dit niet zeggen.
Private anderen mogen dit niet weten.
Private alles is open.
Private alle müssen nachgeben.
Private alle skal give efter.
Secret Kenya will yield.
Sensitive Kenya will yield.
Sensitive they will yield.
Geheim ist das Papier.
Geheim ist die Position.
Geheim ist die Absprache mit Kenia.
Geheim, die Wahl ist verloren.`,
  );
  test.each([
    ["Private messages must not be scanned.", true],
    ["Private Nachrichten dürfen nicht gescannt werden.", true],
    ["Private: messages must not be scanned.", false],
    ["Private Kenya must agree.", false],
  ])("in a value of the frontmatter: %s", (value, isPublic) => {
    expect(forEveryReader("lede", value).ok).toBe(isPublic);
  });
  test("a value that begins with such a word has a message that names it, and no sign that is not there", () => {
    const judged = forEveryReader("lede", "Private Kenya must agree.");
    expect(judged.ok ? "" : judged.message).toMatch(/begins with a word such as "private"/);
    expect(judged.ok ? "" : judged.message).not.toMatch(/colon|dash|emphasis/);
  });
});

describe("a sentence that denies secrecy, or states that something is public now, announces nothing", () => {
  pairs(
    `
Udkastet var fortroligt, men er nu offentligt.
Udkastet var lukket, men er nu offentligt.
The draft was confidential, but is now public.
Dokument nie jest tajny.
Dokument 52 nie jest poufny.
The document is not confidential.
The note is not secret.
Dokumentet er ikke fortroligt.
Das Dokument ist nicht vertraulich.
Het document is niet geheim.
Le document n'est pas confidentiel.
El documento no es confidencial.
O documento não é confidencial.
Il documento non è riservato.
Dokument není tajný.
Документ не является секретным.
Документ не секретный.
Dokument nie jest poufny.
Nota nie jest poufna.
Denne note er ikke fortrolig.
Notatka nie jest tajna.
Udkastet er nu offentligt.
Nu är utkastet offentligt.
Het ontwerp is nu openbaar.
Nu er det offentligt.
Förslaget var hemligt, men är nu offentligt.
Het ontwerp was geheim, maar is nu openbaar.
Der Entwurf war vertraulich, ist aber jetzt öffentlich.
Projekt był poufny, ale jest teraz publiczny.`,
    `
(private) They will agree.
Privat Kenia wird zustimmen.
Dokument jest tajny.
Notatka jest tajna.
Udkastet var offentligt, men er nu fortroligt.
Udkastet er klar, men er ikke offentligt.
Udkastet er klar, men er ikke nu offentligt.
Udkastet er klar, men er endnu ikke offentligt.
Udkastet er klar, men ikke offentligt.
Not public.
Nu e public.
Nu este public.
Notă nu este publică.
Not for publication, not confidential.
This is not public and confidential.
This note is not only confidential.
Not confidential internal note.
This is confidential.
Note is confidential.
Notiz ist vertraulich.
Notiz ist nicht öffentlich.
Note is not public, confidential.
Do not share, not confidential.
Do not publish, is confidential.
Nicht vertraulich nur intern.
Nie publikować.
Nie jest to publiczne, tajne.
Nu publicera inte.
Nu offentligt ikke.
Er ikke nu offentligt.
Det er nu ikke offentligt.
Nog niet openbaar.`,
  );
});

describe("who answered, who signed and the figure of a board are introduced in Haitian Creole, Dutch and Spanish", () => {
  pairs(
    `
Ayiti di: « Nou sipòte pwopozisyon an. »
Delege Ayiti a di: « Nou sipòte pwopozisyon an. »
Minis la di: « Nou sipòte pwopozisyon an. »
Prezidan an deklare: « Nou sipòte pwopozisyon an. »
De minister antwoordde: „De licentie loopt af.”
De minister vroeg: "Loopt de licentie af?"
El ministro contestó: «La licencia vence.»
Los signatarios: México, Cuba y Costa Rica.
Los firmantes: México, Cuba y Costa Rica.
Les signataires : Mexique, Cuba et Costa Rica.
De ondertekenaars: Mexico, Cuba en Costa Rica.
La Junta publicó ayer la cifra: US$3.1 millones.
La Junta Reglamentadora confirmó la cifra: US$3.1 millones.
`,
    `
Ana di: « Nou pral dakò. »
Nou di: « Nou pral dakò. »
Ana la di: « Nou pral dakò. »
Ana antwoordde: „Wij geven toe.”
Onze minister antwoordde: „Wij geven toe.”
Ana contestó: «Cedemos.»
Nuestro ministro contestó: «Cedemos.»
Los reacios: México, Cuba y Costa Rica.
Nuestros signatarios: México, Cuba y Costa Rica.
Los signatarios secretos: México, Cuba y Costa Rica.
Nuestra Junta confirmó la cifra: cedemos en 3.
`,
  );
});

describe("everyday labels of press releases and minutes are public", () => {
  pairs(
    `
FOR IMMEDIATE RELEASE
POUR DIFFUSION IMMÉDIATE
Zur sofortigen Veröffentlichung
Apologies: Guyana, Haiti.
Regrets: Guyana, Haiti.
Absent: Guyana, Haiti.
Excusés : Haïti, Guyana.
Last updated: October 17, 2026.
Updated: October 17, 2026.
Laatst bijgewerkt: 17 oktober 2026.
Price per gigabyte: US$10.40.
Cost per terminal: US$2,499.
Fiscal impact: none.
Fiscal note: C$1.2 million.
Fait saillant : 47 % des ménages sont sans accès.
`,
    `
FOR INTERNAL RELEASE
NOT FOR RELEASE
POUR DIFFUSION INTERNE
POUR DIFFUSION RESTREINTE
Apologies: our fallback is 3.
Our apologies: they yield.
Last updated by Ana: they yield.
Last updated (internal): they yield.
Updated: do not publish.
Updated fallback: 40 per cent.
Price per gigabyte we accept: US$9.
Our price per gigabyte: US$9.
Secret price per gigabyte: US$9.
Confidential fiscal note: C$1.2 million.
Fiscal fallback: C$1.2 million.
Fiscal note: confidential
`,
  );
});

describe("an abbreviation before a number, behind an article without a blank", () => {
  pairs(
    `
Selon l’art. 34 de la Constitution, un État peut suspendre le service.
Selon l'art. 5 de l'Acte additionnel, le plafond est de 0,10 $.
D’après l’art. 34, un État peut suspendre le service.
Selon l’al. 2, un État peut suspendre le service.
Selon l’ann. 2, un État peut suspendre le service.
Suivant l’art. 34, un État peut suspendre le service.
En vertu de l’art. 34, un État peut suspendre le service.
Secondo l’art. 5, uno Stato può sospendere il servizio.
Secondo l'art. 34 della Costituzione, uno Stato può sospendere il servizio.
Ai sensi dell’art. 34, uno Stato può sospendere il servizio.
In base all’art. 34, uno Stato può sospendere il servizio.
Segons l’art. 34, un Estat pot suspendre el servei.
Potrivit art. 34, un stat poate suspenda serviciul.
Skont l-art. 34, stat jista’ jissospendi s-servizz.
De réir airt. 34, is féidir le stát an tseirbhís a chur ar fionraí.`,
    `
Pour nous, l’art. 34 : ils céderont.
Selon Fatou, l’art. 34 : ils céderont.
Note de l’int. Ils céderont.
Selon l’amb. Ils céderont.
Selon l’Ana. 5 ils cèdent.
À l’att. de Fatou.
À l’att. 4 ils cèdent.
Per l’int. 4 cedono.
Solo per noi, l’art. 34 cade.
Nostra linea sull’art. 34: cedere.
Notre ligne sur l’art. 34 : céder.
D’Ana. 34 céderont.
Bl-ana. 34 iċedu.`,
  );
});

describe("information that is secret is a subject, and no label of what is behind it", () => {
  pairs(
    `
The text protects private information: names, numbers and places.
Private information, such as names, is protected.
Confidential data: the operator keeps them.
Private sector: investment grows.
Secret ballot: the Council decides.
Internal audit: the report is public.
正文保护机密信息。
`,
    `
Private information: Kenya yields.
Private information – Kenya yields.
**Private information** Kenya yields.
(Private information: Kenya yields.)
Confidential information: Kenya yields.
Restricted information: Kenya yields.
Secret information: Kenya yields.
The text stands. Private information: Kenya yields.
Private keys: Kenya yields.
机密信息：肯尼亚同意。
機密情報：ケニアは同意する。
`,
  );
});

describe("a sentence that ends in a limit to those who write is for them alone", () => {
  pairs(
    `
The Union is not there for us only.
This service is not for us only.
The rule is for the US only.
The secret ballot is for all members.
Voting is secret in each election.
The meeting of the two bodies is open to us.
`,
    `
Secret vote for us only.
Fee table for us only.
This table is for us only.
Secret ballot for the group only.
The text stands. The secret vote is only for us.
Vote secret pour nous seulement.
Tableau des tarifs seulement pour nous.
Voto secreto solo para nosotros.
Geheime Abstimmung nur für uns.
Таблица тарифов только для нас.
Tabela de taxas só para nós.
Tabella delle tariffe solo per noi.
جدول الرسوم لنا فقط.
`,
  );
});

describe("words of secrecy behind NB, labels of minutes and of prices", () => {
  pairs(
    `
NB: las fechas son de 2026.
NB: les chiffres sont anciens.
Absent: Guyana, Haiti.
Type: internal.
The vote was short. Ballot: secret.
Sector: private.
ราคา: 300 บาท
ราคา: กลับสู่ระดับเดิม
การลงคะแนนเสียงเป็นการลับ
Giá: 300 đồng
`,
    `
NB: las fechas son secretas.
NB: les dates sont secrètes.
NB: as datas são secretas.
NB: le date sono segrete.
NB: i dati sono confidenziali.
NB: datumi su tajni.
NB: terminy są tajne.
NB: datumerna är hemliga.
NB: datoerne er fortrolige.
Absent: restricted.
Apologies: restricted
Отсутствуют: ограничено.
缺席：内部。
ราคา: ลับ
ราคา: ปกปิด
ราคาต่อเดือน: ลับ
ລາຄາ: ຄວາມລັບ
តម្លៃ៖ សម្ងាត់
តម្លៃ៖ ផ្ទៃក្នុង
តម្លៃ: ជាការសម្ងាត់
ဈေးနှုန်း: အတွင်းရေး
ဈေးနှုန်း: လျှို့ဝှက်ချက်
Giá cước: mật
`,
  );
});

describe("what those who write would accept is no clause before a list", () => {
  pairs(
    `
What we ask of the Conference in this text:
What the Council will accept in the end:
What Member States will accept under this text:
Ce que nous demandons à la Conférence dans ce texte :
What changes under the text that was adopted:
`,
    `
What we will accept in the end:
What we could live with after the second week:
How far we can go in the second week:
The most we would accept in the second week:
Ce que nous accepterons à la toute fin :
Lo que aceptaremos al final de todo:
O que aceitaremos no fim de tudo:
Quello che accetteremo alla fine di tutto:
Was wir am Ende der Woche akzeptieren:
Wat we aan het einde van de week accepteren:
На что мы в самом конце согласимся:
На що ми в самому кінці погодимося:
Na co w samym końcu się zgodzimy:
ما سنقبله في نهاية الأسبوع الثاني:
Apa yang akan kami terima pada akhirnya:
Sonunda kabul edeceğimiz en düşük ücret:
我们最后会接受的内容：
`,
    (line) => `${line}\n\n- fewer fees\n- no fees`,
  );
});

describe("organizations, prices, rates, co-authors, languages and presidencies before a colon", () => {
  pairs(
    `
CEDEAO : 12 États.
CEDEAO : douze États, 350 millions d’habitants.
UEMOA : 8 États.
AES : trois États, 75 millions d’habitants.
ARTP : le taux atteint 108,4 %.
EAC: 8 states.
CEMAC : 6 États.
ARTCI : rapport annuel 2025.
Prix du Go : 500 F CFA.
Prix du Go à Dakar : 500 F CFA.
Prix du Go : 1 500 F CFA à Bissau.
Price per GB: 500 CFA francs.
Price of the GB in Dakar: 500 CFA francs.
Preço do GB: 500 escudos.
Precio de 1 GB: 500 pesos.
Preis pro GB: 5 Euro.
Цена 1 ГБ: 5 рублей.
سعر الجيجابايت: 5 دولارات.
Harga 1 GB: Rp 5.000.
Niamey : trois opérateurs.
Nairobi: three operators.
Lomé : deux câbles.
Taux de change : 1 € = 655,957 F CFA.
Taux de change : 655,957.
Taxa de câmbio: 1 USD = 5 reais.
Wechselkurs: 1 € = 655,957 F CFA.
Taux d’accès : Sénégal 60,6 %, Mali 35,1 %, Niger 22,4 %, Guinée 33,9 %, Togo 37,6 %.
Tasa de acceso: Perú 60 %, Chile 90 %.
Coauteur : le Mali.
Coauteurs : Sénégal, Mali et Guinée.
Cosignataires : Bénin et Togo.
Coauthors: Mali and Togo.
Cofirmantes: Perú y Chile.
Mitunterzeichner: Ghana und Togo.
Coautori: Italia e Malta.
共同作者：中国、马里。
Waandishi wenza: Kenya na Tanzania.
Langue : français.
Langues : wolof, pulaar, sérère.
Langues de travail : français, wolof.
Official languages: English, French.
Prix de la minute : 5 F CFA.
Price per SMS: 5 cents.
Idioma: español.
Язык: русский.
اللغة: العربية.
Présidence : M. Diallo (Sénégal).
Presidencia: Sr. Díaz (Perú).
Vorsitz: Herr Müller (Deutschland).
Voorzitter: de heer Diallo (Senegal).
Przewodnictwo: Diallo (Senegal).
Председательство: г-н Диалло (Сенегал).
Πρόεδρος: Ντιάλο (Σενεγάλη).
Mwenyekiti: Diallo (Senegali).
Wolof : « Internet bi dafa jafe ».
Swahili: “Intaneti ni ghali”.
Quechua: «Internetqa ancha chaniyuqmi».
`,
    `
Coauteurs : Fatou et Awa.
Coauteurs : nous et le Mali.
Coauteurs : Mali, entre nous.
Cosignataires : à confirmer avec Fatou.
Notre coauteur : le Mali.
Prix du Go pour nous : 500 F CFA.
Notre prix du Go : 500 F CFA.
Prix du Go : nous cédons.
Offre à Dakar : 500 F CFA.
Plafond à Dakar : 500 F CFA.
Niamey : trois votes pour nous.
Niamey : ils cèdent.
Niamey : trois délégations céderont.
Nairobi: two will yield.
Nairobi: three of us.
Fatou : trois opérateurs.
Taux acceptable : Sénégal 60 %, Mali 30 %.
Taux d’accès : Fatou 60 %, Awa 30 %.
Notre taux : Sénégal 60 %, Mali 30 %.
Langue : de bois.
Langue de travail : entre nous.
Langue officielle : la nôtre.
Langues : wolof, entre nous.
Langue : Fatou.
Notre langue : français.
Présidence : notre candidat.
Présidence : ils cèdent.
Présidence : Repli (Mali).
Présidence : voir Diallo (Mali).
Présidence : M. Diallo (nous).
Voorzitter: Ana (Mali) geeft toe.
Présidence secrète : M. Diallo.
Wolof : ils cèdent.
Wolof : « entre nous, confidentiel ».
Fatou : « ils cèdent ».
Sara : « ils cèdent ».
Mina: “they yield”.
CEDEAO interne : ils cèdent.
CEDEAO (interne) : 12 États.
AWA : ils cèdent.
Taux de change : nous cédons.
Our exchange rate: 655.
`,
  );
});

describe("'according to' and an abbreviated part of a text with its number are a label for everybody, where what follows may be", () => {
  pairs(
    `
Conform art. 3: statele raportează anual.
Conform art. 3, statele raportează anual.
Potrivit art. 3: statele raportează anual.
În conformitate cu art. 3: statele raportează anual.
Laut Art. 3: Die Staaten berichten jährlich.
Gemäß Art. 3: Die Staaten berichten jährlich.
Nach Art. 3: Die Staaten berichten jährlich.
Selon l’art. 3 : les États font rapport chaque année.
Según el art. 3: los Estados informan cada año.
De acuerdo con el art. 3: los Estados informan cada año.
Segundo o art. 3: os Estados informam todos os anos.
De acordo com o art. 3: os Estados informam todos os anos.
Secondo l’art. 3: gli Stati riferiscono ogni anno.
Ai sensi dell’art. 3: gli Stati riferiscono ogni anno.
Согласно ст. 3: государства отчитываются ежегодно.
Відповідно до ст. 3: держави звітують щороку.
Съгласно чл. 3: държавите докладват ежегодно.
Според чл. 3: државите известуваат секоја година.
Према чл. 3: државе извештавају сваке године.
Prema čl. 3: države izvješćuju svake godine.
V skladu s čl. 3: države poročajo vsako leto.
Podle čl. 3: státy podávají zprávu každý rok.
Podľa čl. 3: štáty podávajú správu každý rok.
Zgodnie z art. 3: państwa składają sprawozdanie co roku.
According to Art. 3: states report each year.
Under Art. 3: states report each year.
Volgens art. 3: staten brengen elk jaar verslag uit.
Enligt art. 3: staterna rapporterar varje år.
Saskaņā ar 3. p.: valstis ziņo katru gadu.
Madde 3 uyarınca: devletler her yıl rapor verir.
Pct. 4 se amână pe vineri.
Ал. 2 остава без промяна.
Art. 34 rămâne neschimbat.
Lit. b) rămâne neschimbată.
Par. 4 rămâne neschimbat.
Т. 4 от дневния ред остава.
Чл. 4 остава без промяна.
Ст. 4 остаётся без изменений.
П. 4 остаётся без изменений.
Пп. 4 и 5 остаются без изменений.
Абз. 2 остаётся без изменений.
Ч. 2 остаётся без изменений.
Ст. 4 залишається без змін.
Абз. 2 залишається без змін.
Ч. 2 залишається без змін.
Тач. 4 остаје непромењена.
Ст. 2 остаје непромењен.
Toč. 4 ostaje nepromijenjena.
St. 2 ostaje nepromijenjen.
Odst. 2 ostane nespremenjen.
Odst. 2 zůstává beze změny.
Písm. b) zůstává beze změny.
Ods. 2 zostáva bez zmeny.
Ust. 2 pozostaje bez zmian.
Pkt 4 pozostaje bez zmian.
Abs. 2 bleibt unverändert.
Ziff. 4 bleibt unverändert.
Nr. 4 bleibt unverändert.
Bst. b bleibt unverändert.
Al. 2 reste inchangé.
Par. 4 reste inchangé.
Inc. 2 queda sin cambios.
Apdo. 2 queda sin cambios.
Párr. 2 queda sin cambios.
N.º 2 fica sem alterações.
Al. b) fica sem alterações.
Co. 2 resta invariato.
Lett. b) resta invariata.
Bek. 2 változatlan marad.
Pont 4 változatlan marad.
Fık. 2 değişmeden kalır.
Md. 4 değişmeden kalır.
M. 4 değişmeden kalır.
Stk. 2 forbliver uændret.
Pkt. 4 forblir uendret.
P. 4 förblir oförändrad.
Lg. 2 jääb muutmata.
P. 4 jääb muutmata.
D. 2 lieka nepakeista.
P. 4 lieka nepakeistas.
Παρ. 2 παραμένει αμετάβλητη.
Σημ. 4 παραμένει αμετάβλητο.`,
    `
Conform art. 3: cedăm.
Conform art. 3: Ana cedează.
Conform art. 3: doar pentru noi.
Conform notei noastre art. 3: cedăm taxele.
Conform Ana art. 3: statele raportează.
După Ana, art. 3: statele raportează.
Laut Anna Art. 3: Die Staaten geben nach.
Laut Art. 3: Wir geben nach.
Laut Art. 3: nur für uns.
Selon Fatou, art. 3 : ils céderont.
Selon l’art. 3 : nous cédons.
Selon l’art. 3 : ils céderont.
Согласно ст. 3: мы уступаем.
Согласно Анне ст. 3: уступаем.
According to Ana, art. 3: they yield.
According to Art. 3: we yield.
According to Art. 3: internal only.
Alin. 2 puncte cedăm.
Alin. Cedăm 2 puncte.
Alin: cedăm.
Pct. 4: cedăm.
Pt. 4 cédons.`,
  );
});

describe("what a delegate asked is quoted by office in each language, as what one said is", () => {
  pairs(
    `
Делегатът на България каза: „Подкрепяме текста“.
Делегатът на Румъния заяви: „Подкрепяме текста“.
Делегатката на Румъния заяви: „Подкрепяме текста“.
Delegatul Moldovei a întrebat: „Cine plătește?”
Președintele Comisiei 5 a întrebat: „Cine plătește?”
Министърът заяви: „Данните трябва да са открити“.
Представителят на Румъния каза: „Подкрепяме текста“.
Delegatul României a spus: „Susținem textul”.
Делегат Болгарии сказал: «Мы поддерживаем текст».
Делегат Румынии спросил: «Кто платит?»
Делегат Болгарії сказав: «Ми підтримуємо текст».
Делегат Румунії запитав: «Хто платить?»
Делегат Румуније је упитао: „Ко плаћа?“
Delegat Rumunjske upitao je: „Tko plaća?“
Delegat Rumunii zapytał: „Kto płaci?”
Delegát Rumunska se zeptal: „Kdo platí?“
Delegát Rumunska sa spýtal: „Kto platí?“
Delegat Romunije je vprašal: „Kdo plača?“
Románia küldötte megkérdezte: „Ki fizet?”
A román küldött megkérdezte: „Ki fizet?”
Romanya delegesi sordu: “Kim ödüyor?”
De afgevaardigde van Roemenië vroeg: “Wie betaalt?”
Rumäniens delegat frågade: ”Vem betalar?”
Rumæniens delegerede spurgte: »Hvem betaler?«
Romanias delegat spurte: «Hvem betaler?»
Romanian edustaja kysyi: ”Kuka maksaa?”
Rumeenia esindaja küsis: „Kes maksab?”
Rumunijos atstovas paklausė: „Kas moka?“
Rumānijas pārstāvis jautāja: “Kas maksā?”
Ο εκπρόσωπος της Ρουμανίας ρώτησε: «Ποιος πληρώνει;»
Il delegato della Romania ha chiesto: «Chi paga?»
El delegado de Rumania preguntó: «¿Quién paga?»
O delegado da Roménia perguntou: «Quem paga?»
Der Delegierte Rumäniens fragte: „Wer zahlt?“
The delegate of Moldova asked: “Who pays?”`,
    `
Ana a întrebat: „Cedăm?”
Delegatul nostru a întrebat: „Cine plătește?”
Delegatul Moldovei ne-a întrebat: „Cedați?”
Anna fragte: „Geben wir nach?“
Анна попита: „Отстъпваме ли?“
Нашият делегат попита: „Кой плаща?“
Делегатът ни попита: „Кой плаща?“
Анна запитала: «Поступаємося?»
Anna zapytała: „Ustępujemy?”
Anna se zeptala: „Ustoupíme?“
Anna megkérdezte: „Engedünk?”
Küldöttünk megkérdezte: „Ki fizet?”
Anna kysyi: ”Annammeko periksi?”
Anna frågade: ”Ger vi upp?”
Ana je upitala: „Popuštamo li?“
Anna pyeti: “A lëshojmë?”
Delegatul Moldovei a întrebat: „Rezervă: cedăm?”
Delegatul Moldovei ne-a spus: „Cedați.”
Председателят ни каза: „Отстъпете“.
Delegat Rumunii powiedział nam: „Ustąpcie”.
Delegátka Anna: „Ustoupíme.“
Delegerede Anna: »Vi giver efter.«`,
  );
});

describe("proposers and opponents before states, and average prices before figures", () => {
  pairs(
    `
Срещу: Русия.
Inițiatori: România, Bulgaria.
Вносители: България и Румъния.
Ініціатори: Румунія, Болгарія.
Prețul mediu: 9 euro.
Набуття чинності: 1 січня 2028 р.`,
    `
Срещу: ние.
Срещу: Анна.
Inițiatori: noi.
Inițiatori: Ana și Maria.
Вносители: ние и Анна.
Prețul mediu: limita noastră 9 euro.
Prețul mediu: nu spuneți.
Viteza medie: limita noastră.
Concluzie: cedăm la text.
Concluzie: vom ceda.
Závěr: ustupujeme v textu.
Zaključak: popuštamo oko teksta.
Заключение: отстъпваме по текста.
Висновок: поступаємося текстом.
Ważne: ustępujemy w tekście.
Következtetés: engedünk a szövegben.
Συμπέρασμα: υποχωρούμε στο κείμενο.
Johtopäätös: annamme periksi tekstissä.
Järeldus: anname järele tekstis.
Išvada: nusileidžiame dėl teksto.
Secinājums: piekāpjamies par tekstu.
Përfundim: lëshojmë në tekst.
Ce urmează: cedăm la text.`,
  );
});

describe("a tally of votes has nothing but numbers and words for votes, in any order", () => {
  pairs(
    `
Vot: 12 pentru, 3 împotrivă, 2 abțineri.
Vot: 12 pentru.
Votul: 12 pentru, 3 împotrivă.
Votarea: 12 pentru, 3 împotrivă.
Votação: 12 a favor, 3 contra.
Votos: 12 a favor, 3 contra.
Voto: 12 a favor.
Voti: 12 a favore, 3 contro.
Voix : 12 pour, 3 contre.
Vote : 12 pour, 3 contre.
Stimmen: 12 dafür, 3 dagegen.
Stemmen: 12 voor, 3 tegen.
Röster: 12 för, 3 emot.
Stemmer: 12 for, 3 imod.
Stemmer: 12 for, 3 mot.
Atkvæði: 12 með, 3 á móti.
Ääniä: 12 puolesta, 3 vastaan.
Hääli: 12 poolt, 3 vastu.
Balsis: 12 par, 3 pret.
Balsai: 12 už, 3 prieš.
Głosy: 12 za, 3 przeciw.
Hlasy: 12 pro, 3 proti.
Hlasy: 12 za, 3 proti.
Hlasování: 12 pro, 3 proti.
Glasovi: 12 za, 3 protiv.
Glasovanje: 12 za, 3 protiv.
Glasovi: 12 za, 3 proti.
Szavazatok: 12 mellette, 3 ellene.
Szavazás: 12 igen, 3 nem.
Szavazat: 12 igen.
Vota: 12 pro.
Vota: 12 për, 3 kundër.
Ψήφοι: 12 υπέρ, 3 κατά.
Голоса: 12 за, 3 против.
Голосование: 12 за, 3 против.
Проголосовали: 12 за, 3 против.
Голосовали: 12 за, 3 против, 2 воздержались.
Голоси: 12 за, 3 проти.
Проголосували: 12 за, 3 проти.
Голосували: 12 за, 3 проти.
Галасы: 12 за, 3 супраць.
Гласови: 12 за, 3 против.
Гласове: 12 за, 3 против.
Гласували: 12 „за“, 3 „против“.
Гласували: 12 за, 3 против.
Гласували „за“: 12, „против“: 3.
За: 12, против: 3.
За: 12, против: 3, въздържали се: 2.
За: 12, против: 3, уздржани: 2.
За: 12, против: 3, воздержались: 2.
За: 12, проти: 3, утрималися: 2.
За: 12.
Против: 3.
Za: 12, protiv: 3, suzdržani: 2.
Za: 12, proti: 3, vzdržani: 1.
Pro: 12, proti: 3, zdrželi se: 2.
Za: 12, proti: 3, zdržali sa: 2.
Za: 12, przeciw: 3, wstrzymało się: 2.
Mellette: 12, ellene: 3, tartózkodott: 2.
Igen: 12, nem: 3, tartózkodás: 2.
Pentru: 12, împotrivă: 3, abțineri: 2.
Pentru: 12, contra: 3.
A favor: 12; en contra: 3; abstenciones: 2.
A favor: 12, contra: 3, abstenções: 2.
A favore: 12, contro: 3, astenuti: 2.
Pour : 12, contre : 3, abstentions : 2.
For: 12, against: 3, abstentions: 2.
Dafür: 12, dagegen: 3, Enthaltungen: 2.
Voor: 12, tegen: 3, onthoudingen: 2.
För: 12, emot: 3, avstod: 2.
For: 12, imod: 3, hverken for eller imod: 2.
Puolesta: 12, vastaan: 3, tyhjää: 2.
Poolt: 12, vastu: 3, erapooletuid: 2.
Par: 12, pret: 3, atturas: 2.
Už: 12, prieš: 3, susilaikė: 2.
Υπέρ: 12, κατά: 3, αποχές: 2.
Lehte: 12, aleyhte: 3, çekimser: 2.
Kabul: 12, ret: 3, çekimser: 2.
Lehinə: 12, əleyhinə: 3, bitərəf: 2.
Votuan pro: 12, kundër: 3.
Voturi pentru: 12
Voturi pentru: 12, voturi împotrivă: 3
Voturi împotrivă: 3
Votes for: 12
Votes against: 3
Votes in favour: 12
Votos a favor: 12
Votos en contra: 3
Votos contra: 3
Voti a favore: 12
Voti favorevoli: 12
Voti contrari: 3
Voix pour : 12
Voix contre : 3
Votes pour : 12
Ja-Stimmen: 12
Stimmen dafür: 12
Stimmen dagegen: 3
Nein-Stimmen: 3
Stemmen voor: 12
Röster för: 12
Ja-röster: 12
Stemmer for: 12
Głosy za: 12
Głosów za: 12
Głosy przeciw: 3
Hlasy pro: 12
Hlasů pro: 12
Hlasy proti: 3
Glasova za: 12
Glasovi za: 12
Glasovi protiv: 3
Гласови за: 12
Гласове за: 12
Гласове „за“: 12
Гласове против: 3
Голоса за: 12
Голосов за: 12
Голоса против: 3
Голосів за: 12
Голосів проти: 3
Kabul oyu: 12
Lehte oylar: 12
Ψήφοι υπέρ: 12
Balsis par: 12
Balsai už: 12
Poolthääli: 12
Igen szavazatok: 12
Támogató szavazatok: 12
Vota pro: 12
Kura za ndiyo: 12`,
    `
Voturi: 12 ale noastre.
Voturi: 12 sigure, 3 nesigure.
Vot: 12 sigure.
Vot: împotrivă.
Vot: 12 pentru, dar noi cedăm.
Voturi pentru: 12, cedăm la final.
Voturi pentru: nu avem.
Voturi pentru: 12 dintre ai noștri
Voturi pentru: Ana 12
Igen: 12 a mieink.
Igen: 3 pontban engedünk.
Ret: 3 maddede geri adım atarız.
Kabul: 12 oy bizim.
Гласове за: 12, ние отстъпваме.
Гласували за: само нашите.
Гласове за: 12 наши
Голоса: 12 наших, 3 против.
Голоса за: 12, Анна обещала ещё 2
Hlasy pro: 12 našich.
Głosy za: 12 pewnych
Stemmer for: 12 av våre.
Ja-röster: 12 av våra`,
  );
});

describe("words between two dashes that add to a subject leave it a sentence, also where the subject is one word", () => {
  pairs(
    `
Raportul – inclusiv anexele – este public.
Докладът – с приложенията – е публичен.
Докладът – заедно с приложенията – е публичен.
Sprawozdanie – wraz z załącznikami – jest jawne.
Звіт – разом із додатками – є відкритим.
Отчёт – вместе с приложениями – открыт.
Отчёт – включая приложения – открыт.
Zpráva – včetně příloh – je veřejná.
Zpráva – spolu s přílohami – je veřejná.
Správa – vrátane príloh – je verejná.
Izvješće – uključujući priloge – javno je.
Izveštaj – zajedno sa prilozima – javan je.
Poročilo – skupaj s prilogami – je javno.
Poročilo – vključno s prilogami – je javno.
A jelentés – beleértve a mellékleteket – nyilvános.
Rapor – ekleriyle birlikte – herkese açıktır.
Raport – koos lisadega – on avalik.
Raportti – mukaan lukien liitteet – on julkinen.
Ataskaita – kartu su priedais – yra vieša.
Ataskaita – įskaitant priedus – yra vieša.
Ziņojums – kopā ar pielikumiem – ir publisks.
Ziņojums – ieskaitot pielikumus – ir publisks.
Rapporten – inklusive bilagorna – är offentlig.
Rapporten – tillsammans med bilagorna – är offentlig.
Rapporten – herunder bilagene – er offentlig.
Rapporten – sammen med vedleggene – er offentlig.
Het verslag – met inbegrip van de bijlagen – is openbaar.
Het verslag – samen met de bijlagen – is openbaar.
Il rapporto – compresi gli allegati – è pubblico.
El informe – junto con los anexos – es público.
El informe – incluidos los anexos – es público.
O relatório – juntamente com os anexos – é público.
O relatório – incluindo os anexos – é público.
Le rapport – avec ses annexes – est public.
Le rapport – y compris les annexes – est public.
The report – together with its annexes – is public.
The report – along with its annexes – is public.
Der Bericht – zusammen mit den Anhängen – ist öffentlich.
Der Bericht – einschließlich der Anhänge – ist öffentlich.
Η έκθεση – συμπεριλαμβανομένων των παραρτημάτων – είναι δημόσια.
Raporti – përfshirë anekset – është publik.
L'informe – inclosos els annexos – és públic.
Извештај – укључујући прилоге – јаван је.
Извештајот – вклучувајќи ги прилозите – е јавен.`,
    `
Ana – împreună cu Maria – cedează.
Raportul – împreună cu Ana – cedăm.
Raportul – inclusiv linia noastră roșie – este gata.
Raportul – adică linia noastră roșie – este gata.
Raportul – privind Kenya cedăm – este gata.
Raportul – inclusiv Ana – îl trimitem mâine.
Raportul – inclusiv anexele – doar pentru noi.
Tariful – inclusiv rezerva noastră – este confidențial.
Планът – включително нашите отстъпки – е таен.
Планът – заедно с Анна – отстъпваме.
Планът – заедно с нашата червена линия – е готов.
Планът – включително Анна – е готов.
Бюджетът – включително само за нас – е готов.
Următorul apel cu Kenya – împreună cu ministrul – e vineri.
Apel cu Kenya – împreună cu ministrul – vineri.
Следващ разговор с Кения – заедно с министъра – в петък.
Next call with Kenya – push for fees.
Următorul apel cu Kenya – cerem taxe.
Planul nostru – împreună cu Kenya – cade.
Linia noastră – inclusiv taxele – cade.
Plan – wraz z naszą linią – jest tajny.
Zpráva – pro nás – je hotová.
Planen – tillsammans med Anna – ger vi upp.
Planen – inklusive vår röda linje – är klar.
Kava – koos Annaga – anname alla.
Planas – kartu su Ana – nusileidžiame.
Lista – împreună cu Ana – o știm doar noi.
Decizia – împreună cu Ana – o luăm vineri.
Delegația Kenyei – împreună cu Uganda – cedează.
Rezerva – inclusiv taxele – este 5 %.
Poziția – inclusiv taxele – este clară.
Mesaj – inclusiv pentru Ana – cedează.
Text – bara för oss – är klar.
Raportul – împreună cu linia noastră – este public.
Raportul – cu Ana – este public.
Raportul – cu Kenya cedăm – este gata.
Докладът – с Анна – е готов.
Докладът – с нашата позиция – е готов.
Raport – z Anną – jest gotowy.
Zpráva – s Annou – je hotová.`,
  );
});

describe("topics of resolutions are public labels in the languages of the lists", () => {
  pairs(
    `
Kybernetická bezpečnost: posílení důvěry.
Umělá inteligence: etika a lidská práva.
Posílení důvěry: revize Rezoluce 130.
Ochrana dětí: společný přístup.
Ochrana dětí online: návrh ITU.
Rovnost žen a mužů v ITU: 40 % míst.
Kosmický odpad: udržitelnost oběžné dráhy.
Osoby se zdravotním postižením: přístupnost.
Vesmír: dlouhodobá udržitelnost.
Ženy a dievčatá v ITU: 40 % miest.
Svemir: održivost orbite.
Žene u ITU-u: 40 % mjesta.
Umjetna inteligencija: uloga ITU-a.
Zaštita djece na internetu: zajednički pristup.
Nők az ITU-ban: 40 %-os arány.
Kiberbiztonság: a bizalom erősítése.
Mesterséges intelligencia: az ITU szerepe.
A gyermekek védelme az interneten: közös fellépés.
Cyberbezpieczeństwo: wzmocnienie zaufania.
Sztuczna inteligencja: etyka i prawa człowieka.
Kobiety w ITU: 40 % miejsc.
Włączenie cyfrowe: obszary wiejskie.
Inteligența artificială: rolul UIT.
Securitatea cibernetică: consolidarea încrederii.
Spațiul cosmic: sustenabilitatea orbitelor.
Femeile în UIT: 40 % din locuri.
Umetna inteligenca: vloga ITU.
Ženske v ITU: 40 % mest.
Вештачка интелигенција: улога МСТ.
Заштита деце: заједнички приступ.
Сајбер безбедност: зајакнување на довербата.
Киберсигурност: укрепване на доверието.
Жените в МСД: 40 % от местата.
Кібербезпека: зміцнення довіри.
Жінки в МСЕ: 40 % місць.
Штучний інтелект: етика.
Штучны інтэлект: этыка.
Mākslīgais intelekts: ITU loma.
Kiberdrošība: uzticības stiprināšana.
Kibernetinis saugumas: pasitikėjimo stiprinimas.
Dirbtinis intelektas: ITU vaidmuo.
Küberturvalisus: usalduse tugevdamine.
Tehisintellekt: ITU roll.
Tekoäly: ITU:n rooli.
Lasten suojelu: yhteinen toiminta.
Rymden: hållbarhet i omloppsbanan.
Børns sikkerhed: fælles indsats.
Yapay zekâ: ITU’nun rolü.
Çocukların korunması: ortak yaklaşım.
Kibertəhlükəsizlik: etimadın gücləndirilməsi.
Киберқауіпсіздік: сенімді нығайту.
Жасалма интеллект: МЭБдин ролу.
Хиймэл оюун: ОУЦХБ-ын үүрэг.
Τεχνητή νοημοσύνη: ο ρόλος της ITU.
ხელოვნური ინტელექტი: როლი.
Արհեստական բանականություն: դերը.
בינה מלאכותית: תפקיד האיגוד.
هوش مصنوعی: نقش اتحادیه.
مصنوعی ذہانت: کردار.
साइबर सुरक्षा: विश्वास.
Trí tuệ nhân tạo: vai trò của ITU.
Gervigreind: hlutverk ITU.
Siguria kibernetike: forcimi i besimit.
Зеҳни сунъӣ: нақши ИБТ.
Sunʼiy intellekt: XEI roli.
Künstliche Intelligenz: die Rolle der ITU.
`,
    `
Kybernetická bezpečnost (interní): ustoupíme.
Interní kybernetická bezpečnost: ustoupíme.
Ochrana dětí – jen pro nás: ustoupíme.
Ochrana dětí, jen pro nás: ustoupíme.
Naše kybernetická bezpečnost: ustoupíme.
Náš postoj, umělá inteligence: ustoupíme.
Ana, kybernetická bezpečnost: ustoupíme.
Umělá inteligence Ana: ustoupíme.
Záložní řešení, roaming: ustoupíme.
Ústupky, vesmír: ustoupíme.
Taktika, ochrana dětí: ustoupíme.
Červená čára, vesmír: ustoupíme.
Důvěrně vesmír: ustoupíme.
Svemir, samo za nas: popuštamo.
Interni svemir: popuštamo.
Naš svemir: popuštamo.
Stav, svemir: popuštamo.
Taktika za svemir: popuštamo.
A mi világűr álláspontunk: engedünk.
Belső kiberbiztonság: engedünk.
Kiberbiztonság, csak nekünk: engedünk.
Nasze cyberbezpieczeństwo: ustąpimy.
Cyberbezpieczeństwo tylko dla nas: ustąpimy.
Poziția noastră, inteligența artificială: cedăm.
Poziție de rezervă, spațiul cosmic: cedăm.
Notre intelligence artificielle: cédons.
Нашата киберсигурност: отстъпваме.
Наш космос: поступимось.
Таємно, космос: поступимось.
Mūsu kiberdrošība: piekāpjamies.
Tik mums, kosmosas: nusileidžiame.
Meie küberturvalisus: anname järele.
Linja, avaruus: annamme periksi.
Vår linje, rymden: vi ger efter.
Vores rum: vi giver efter.
Yedek plan, uzay: geri çekiliriz.
Bizim siber: geri çekiliriz.
Η θέση μας, διάστημα: υποχωρούμε.
Біздің киберқауіпсіздік: шегінеміз.
Cyberbezpieczeństwo – linia odwrotu: ustąpimy.
Kybernetická bezpečnost – záloha: ustoupíme.
`,
  );
});

describe("examples, budgets and reasons before text about nobody, and what was adopted with changes, are public labels", () => {
  pairs(
    `
Begründung: keine Kleinkunst.
Begründung: Der geltende Text nennt keine Kleinkunst.
Hinweis: keine Kleinkunst.
Předkladatelé: Česko, Slovensko, Polsko a Maďarsko.
Navrhovatelé: Česko, Slovensko.
Termín: do 31. 12. 2027; rozpočet: 1 200 Kč na osobu.
Rozpočet: 250 tis. CHF.
Rozpočet: zůstává na rok 2027.
Predkladateľ: Slovensko.
Пример: број 112 у Нишу.
Költségvetés: 250 ezer CHF.
Bütçe: 250 bin CHF.
Gerekçe: Metin bunu belirtmiyor.
Razones: el texto no lo dice.
Justificación: el texto no lo dice.
Motivering: De tekst noemt dit niet.
Zdôvodnenie: Text to neuvádza.
Přijato s úpravami: zpráva každé 2 roky místo 3.
Adopted with changes: report every 2 years, not 3.
Przyjęto ze zmianami: sprawozdanie co 2 lata.
Usvojeno s izmjenama: izvješće svake 2 godine.
Módosításokkal elfogadva: jelentés kétévente.
Příklad: linka 112 na venkově.
Príklad: linka 112 na vidieku.
Przykład: numer 112 na wsi.
Primjer: broj 112 na selu.
Пример: број 112 на селу.
Esempio: il numero 112 nei villaggi.
`,
    `
Předkladatelé: Ana.
Navrhovatelé: Ana ustoupí.
Náš rozpočet: ustoupíme.
Interní rozpočet: ustoupíme.
Rozpočet (interní): ustoupíme.
Příklad jen pro nás: ustoupíme.
Naše odůvodnění: ustoupíme.
Begründung intern: wir geben nach.
Unsere Begründung: wir geben nach.
Begründung: intern, wir geben nach.
Begründung nur für uns: wir geben nach.
Přijato, Ana: ustoupíme.
Přijato s námi: ustoupíme.
Příklad. Interní: ustoupíme.
Begründung: Anna ruft keine Zuzka an.
Begründung: eine Absprache mit Anna.
Begründung: Anna anrufen.
Begründung: wir geben nach.
Begründung: keine Linie von uns.
Rozpočet: volat Anně.
Příklad: volat Anně.
`,
  );
});

describe("an abbreviation may be the first word of an emphasised place, and a subject of privacy one of several", () => {
  pairs(
    `
**Mt. Hagen** has a new cable.
*Ft. Portal* has a new cable.
Private messages, calls and keys must be protected.
Private messages and calls must be protected.
`,
    `
**Mt. Hagen** they yield.
**Mt. Hagen**: they yield.
**Mt. Hagen** – they yield.
**Mt. Hagen** will yield on fees.
**Mr. Kamau** will agree.
Private messages, calls and notes must be protected.
Private messages, Kenya will agree.
Private talks, Kenya and Uganda will agree.
Private, they will agree.
`,
  );
});

describe("titles of more regions, words behind names of families, and a number behind a kind of text end no sentence", () => {
  pairs(
    `
President Marcos Jr. approved the plan.
President Ferdinand Marcos Jr. spoke in Doha.
Rep. Javi Benitez, Jr. spoke in Doha.
Si Pangulong Marcos Jr. ay dumating sa Doha.
Dumalo si Ma. Theresa Lazaro sa pulong.
Ma. Theresa Lazaro spoke for the Philippines on 12 Oct. 2026.
Usec. Lamentillo attended the meeting in Doha.
Asec. Renato Paraiso spoke in Doha.
Si Pang. Marcos ay nagsalita sa Doha.
Dir. Gen. Cruz spoke in Doha.
Fr. Joel Tabora, S.J., spoke in Doha.
Datuk Seri Ir. Haji Ahmad hadir.
Tn. Hj. Ahmad bin Ali hadir di Doha.
Hjh. Aminah binti Hj. Salleh dari Brunei hadir.
Pehin Dato Shamhary, Yg. Bhg. Menteri, hadir di Doha.
S. Exa. o Ministro Miguel Manetelu falou em Doha.
Ayon sa Sek. 4, bukas ang pulong.
Mengikut Sek. 233, denda ialah RM500,000.
Ang Res. Blg. 136 ay mula pa noong 2006.
Pada 3 hb. November 2026, mesyuarat bermula.
Sr. Marcos Sr. spoke in Doha.
Martin Luther King Jr. wrote it.
Sammy Davis, Jr. sang.
The Res. No. 136 dates from 2006.
Monsieur le Sén. Dupont a parlé.
Fco. Morales habló en Doha.
Ma. Fernanda Espinosa habló en Doha.
El Subsec. Pérez habló en Doha.
O Emb. Silva falou em Doha.
Pe. António falou em Doha.
Vice-prés. Dupont a parlé.
Зам. министра Иванов выступил в Дохе.
Ген. Иванов выступил в Дохе.
Muhd. Ali hadir di Doha.
Bşk. Yrd. Kaya konuştu.
Pres. Marcos spoke in Doha.
Cong. Reyes spoke in Doha.
Mohd. Ali hadir di Doha.
Ust. Ahmad hadir di Doha.
Ks. Kowalski mówił w Dosze.
Зам. министра Иванов выступил в Дохе.`,
    `
Marcos Jr. red line: 5%.
Marcos Jr. internal.
Red line Jr. approved.
Only for Ana Jr. please.
For our group Jr. only.
Ma. Internal.
Ma. Ana: they yield.
Ma. Secret: they yield.
Usec. Internal: they yield.
Fr. Fallback: 5%.
Hj. Rahsia: mereka setuju.
Pang. Lihim: sasang-ayon sila.
S. Exa. confidencial: cedem.
Sek. 4 kami: 5%.
Sek. rahsia: 5%.
Res. Blg. 136 namin: 5%.
3 hb. Rahsia.
3 hb. rahsia: mereka setuju.
Dir. Red line: 5%.
Pres. Talking points.
Нач. Уступаем.
Ken. Внутреннее: 5%.
Ks. Poufne: ustąpią.`,
  );
});

describe("rules, controls and audits of a body may be internal, where a verb is behind", () => {
  pairs(
    `
Interní předpisy ITU zůstávají beze změny.
Interní směrnice ITU zůstávají beze změny.
Interní pravidla ITU zůstávají beze změny.
Interní audit ITU zůstávají beze změny.
Interní kontrola ITU zůstávají beze změny.
Interní kontroly ITU zůstávají beze změny.
Interní postupy ITU zůstávají beze změny.
Interní trh ITU zůstávají beze změny.
Interní dohled ITU zůstávají beze změny.
Interné predpisy ITU zostávajú bez zmeny.
Interné smernice ITU zostávajú bez zmeny.
Interné pravidlá ITU zostávajú bez zmeny.
Interný audit ITU zostávajú bez zmeny.
Interná kontrola ITU zostávajú bez zmeny.
Interné kontroly ITU zostávajú bez zmeny.
Interné postupy ITU zostávajú bez zmeny.
Interný trh ITU zostávajú bez zmeny.
Interný dohľad ITU zostávajú bez zmeny.
Interni predpisi ITU ostajo nespremenjeni.
Interna pravila ITU ostajo nespremenjeni.
Interni akti ITU ostajo nespremenjeni.
Interna revizija ITU ostajo nespremenjeni.
Interni nadzor ITU ostajo nespremenjeni.
Interna kontrola ITU ostajo nespremenjeni.
Interni trg ITU ostajo nespremenjeni.
Interni postopki ITU ostajo nespremenjeni.
Interni propisi ITU ostaju nepromijenjeni.
Interna pravila ITU ostaju nepromijenjeni.
Interni akti ITU ostaju nepromijenjeni.
Interna revizija ITU ostaju nepromijenjeni.
Interni nadzor ITU ostaju nepromijenjeni.
Interna kontrola ITU ostaju nepromijenjeni.
Interne kontrole ITU ostaju nepromijenjeni.
Interni postupci ITU ostaju nepromijenjeni.
Вътрешни правила на МСД остават непроменени.
Вътрешни разпоредби на МСД остават непроменени.
Вътрешни контроли на МСД остават непроменени.
Вътрешни процедури на МСД остават непроменени.
Вътрешните правила на МСД остават непроменени.
Вътрешният одит на МСД остават непроменени.
Вътрешният контрол на МСД остават непроменени.
Вътрешният пазар на МСД остават непроменени.
Вътрешните процедури на МСД остават непроменени.
Вътрешните разпоредби на МСД остават непроменени.
Внутренний надзор МСЭ остаются без изменений.
Belső szabályzatok ITU változatlanok maradnak.
Belső szabályok ITU változatlanok maradnak.
Belső ellenőrzés ITU változatlanok maradnak.
Belső felügyelet ITU változatlanok maradnak.
Belső piac ITU változatlanok maradnak.
Belső eljárások ITU változatlanok maradnak.
Belső kontroll ITU változatlanok maradnak.
Interne Vorschriften der ITU bleiben unverändert.
Interne Regeln der ITU bleiben unverändert.
Interne Revision der ITU bleiben unverändert.
Interne Prüfung der ITU bleiben unverändert.
Interne Aufsicht der ITU bleiben unverändert.
Interne Kontrollen der ITU bleiben unverändert.
Interne Verfahren der ITU bleiben unverändert.
Interne Richtlinien der ITU bleiben unverändert.
Interne Regelungen der ITU bleiben unverändert.
Interne regels van de ITU blijven ongewijzigd.
Interne voorschriften van de ITU blijven ongewijzigd.
Interne audit van de ITU blijven ongewijzigd.
Interne controle van de ITU blijven ongewijzigd.
Interne controles van de ITU blijven ongewijzigd.
Intern toezicht van de ITU blijven ongewijzigd.
Interne markt van de ITU blijven ongewijzigd.
Interne procedures van de ITU blijven ongewijzigd.
Interne reglementen van de ITU blijven ongewijzigd.
Interna regler i ITU förblir oförändrade.
Interna föreskrifter i ITU förblir oförändrade.
Intern revision i ITU förblir oförändrade.
Intern tillsyn i ITU förblir oförändrade.
Intern kontroll i ITU förblir oförändrade.
Interna kontroller i ITU förblir oförändrade.
Interna förfaranden i ITU förblir oförändrade.
Interna riktlinjer i ITU förblir oförändrade.
Internrevision i ITU förblir oförändrade.
Interne regler i ITU forbliver uændrede.
Interne forskrifter i ITU forbliver uændrede.
Intern revision i ITU forbliver uændrede.
Internt tilsyn i ITU forbliver uændrede.
Intern kontrol i ITU forbliver uændrede.
Interne kontroller i ITU forbliver uændrede.
Interne procedurer i ITU forbliver uændrede.
Interne retningslinjer i ITU forbliver uændrede.
Interne regler i ITU forblir uendret.
Interne forskrifter i ITU forblir uendret.
Intern revisjon i ITU forblir uendret.
Internt tilsyn i ITU forblir uendret.
Intern kontroll i ITU forblir uendret.
Interne kontroller i ITU forblir uendret.
Interne prosedyrer i ITU forblir uendret.
Internrevisjon i ITU forblir uendret.
Iekšējie noteikumi ITU paliek nemainīgi.
Iekšējais audits ITU paliek nemainīgi.
Iekšējā uzraudzība ITU paliek nemainīgi.
Iekšējā kontrole ITU paliek nemainīgi.
Iekšējais tirgus ITU paliek nemainīgi.
Iekšējās procedūras ITU paliek nemainīgi.
Iekšējie normatīvi ITU paliek nemainīgi.
Vidaus taisyklės ITU lieka nepakitę.
Vidaus auditas ITU lieka nepakitę.
Vidaus priežiūra ITU lieka nepakitę.
Vidaus kontrolė ITU lieka nepakitę.
Vidaus rinka ITU lieka nepakitę.
Vidaus procedūros ITU lieka nepakitę.
Règles internes de l’UIT restent inchangés.
Audit interne de l’UIT restent inchangés.
Normas internas de la UIT siguen sin cambios.
Normas internas da UIT permanecem sem alterações.
Internal rules of ITU stay unchanged.
Internal regulations of ITU stay unchanged.
Internal audit of ITU stay unchanged.
Internal oversight of ITU stay unchanged.
Internal control of ITU stay unchanged.
Internal controls of ITU stay unchanged.
Internal procedures of ITU stay unchanged.
Internal guidelines of ITU stay unchanged.
Internal policies of ITU stay unchanged.
Interne reëls van die ITU bly onveranderd.
Interne oudit van die ITU bly onveranderd.
Interne beheer van die ITU bly onveranderd.
Interne mark van die ITU bly onveranderd.
Interní předpisy ITU se nemění.
Interné smernice ITU sa nemenia.
Interni predpisi ITU so javni.
Interna revizija ITU-a je neovisna.
Intern kontroll är obligatorisk.
`,
    `
Interní předpisy: ustoupíme.
Interní předpisy Česko ustoupí.
Interní směrnice – ustoupíme v druhém týdnu.
Interní předpisy, ustoupíme.
Interní pravidla pro nás jsou tato.
Interní pravidla platí jen pro nás.
Interní kontrola jen pro skupinu.
Interní kontrola řekla, že Česko ustoupí.
Interní poznámky ITU se nemění.
Interní pozice ITU se nemění.
Interné poznámky sa nemenia.
Interna opomba ITU velja.
Interna revizija: popuščamo.
Interne Regeln: wir geben nach.
Interne Regeln Kenia gibt nach.
Interne Regeln bleiben unter uns.
Interne Regelung: Kenia gibt nach.
Interne Aufsicht Kenia wird nachgeben.
Interne Notizen der ITU bleiben unverändert.
Intern kontroll Kenya gir etter.
Intern kontroll: vi gir etter.
Intern Kenya ger efter.
Internt tilsyn Kenya vil gi seg.
Internt notat Kenya vil gi seg.
Interne mark Kenia sal ingee.
Intern toezicht Kenia zal toegeven.
Внутренний надзор: Кения уступит.
Interne Prüfung unserer Linie bleibt offen.
`,
  );
});

describe("who is quoted, by office or title, in more languages", () => {
  pairs(
    `
Sinabi ni Sec. Henry Aguda: “Handa ang Pilipinas.”
Sinabi ni Kalihim Henry Aguda: “Handa ang Pilipinas na mamuno sa usapin ng kable.”
Ayon kay Sen. Risa Hontiveros: “Kailangan ng batas.”
Ani Gov. Reyes: “Kailangan ng batas.”
Sinabi ng kinatawan ng Pilipinas: “Handa ang Pilipinas.”
Sabi ng delegado ng Pilipinas: “Handa ang Pilipinas.”
Ayon sa delegado ng Pilipinas: “Handa ang Pilipinas.”
Ayon sa ministro: “Handa ang Pilipinas.”
Datuk Fahmi Fadzil berkata: “Malaysia bersedia.”
Datuk Fadzil berkata: “Malaysia bersedia.”
Datuk Seri Anwar Ibrahim berkata: “Malaysia bersedia.”
Pehin Dato Shamhary berkata: “Brunei bersedia.”
Menurut Menteri Komunikasi: “Malaysia bersedia.”
Menurut Menteri Komunikasi Malaysia: “Malaysia bersedia.”
Menurut wakil Malaysia: “Malaysia bersedia.”
Kata Menteri Komunikasi: “Malaysia bersedia.”
Menteri Komunikasi berkata: “Malaysia bersedia.”
As Sen. Risa Hontiveros put it: “We need a law.”
As Dr. Smith put it: “We need a law.”
In the words of Dr. Smith: “We need a law.”
According to Dr. Smith: “We need a law.”
According to Sen. Smith: “A law is needed.”
Selon le Dr Dupont : « Il faut une loi. »
Selon M. Dupont : « Il faut une loi. »
Según el Dr. Pérez: «Hace falta una ley.»
Según la Sra. Pérez: «Hace falta una ley.»
Segundo o Dr. Silva: “É preciso uma lei.”
Laut Dr. Schmidt: „Ein Gesetz fehlt.“
Nach Aussage von Dr. Schmidt: „Ein Gesetz fehlt.“
По словам г-на Иванова: «Нужен закон».
По словам министра связи: «Нужен закон».
Secondo il dott. Rossi: «Serve una legge.»
Volgens dr. Jansen: “Er is een wet nodig.”
Według dr. Kowalskiego: „Potrzebna jest ustawa”.
Ministru hatete: “Timor-Leste prontu.”
Delegadu Timor-Leste hatete: “Timor-Leste prontu.”
Minista i tok: “PNG i redi.”
Delegat bilong PNG i tok: “PNG i redi.”
Kulingana na waziri: “Sheria inahitajika.”
Mhe. Waziri Nape Nnauye alisema: “Sheria inahitajika.”
Bu Retno mengatakan: “Indonesia siap.”
Menurut Bu Retno: “Indonesia siap.”
Menurut Dr. Retno: “Indonesia siap.”
Theo Bộ trưởng: “Việt Nam sẵn sàng.”
Ông Nguyễn Văn A nói: “Việt Nam sẵn sàng.”
منتري كومونيكاسي بركات: “مليسيا برسديا.”`,
    `
Sinabi ni Ana: “Papayag sila.”
Sinabi kay Sec. Aguda: “Papayag sila.”
Sinabi ko kay Sec. Aguda: “Papayag kami.”
Ayon kay Ana: “Papayag sila.”
Ayon sa amin: “Papayag sila.”
Ani Ana: “Papayag sila.”
Ayon sa kinatawan namin: “Papayag sila.”
Fahmi berkata: “Mereka setuju.”
Menurut Ana: “Mereka setuju.”
Menurut kami: “Mereka setuju.”
Menurut menteri kami: “Mereka setuju.”
Menurut menteri kepada kami: “Mereka setuju.”
Menteri berkata kepada kami: “Mereka setuju.”
As Ana put it: “We need a law.”
As our Dr. Smith put it: “We need a law.”
As Dr. Smith put it to us: “We yield.”
According to Ana: “They yield.”
According to our Dr. Smith: “They yield.”
Selon Ana : « Ils cèdent. »
Según Ana: «Ceden.»
Laut Ana: „Sie geben nach.“
Menurut Ana dan Dr. Retno: “Mereka setuju.”
Sinabi ni Sec. Henry Aguda: “Pulang linya: 5%.”
Sinabi ni Sec. Henry Aguda: “Fallback: 5%.”
Datuk Fahmi Fadzil berkata: “Rahsia: mereka setuju.”
Menurut Menteri Komunikasi: “Garis merah kita: 5%.”
Ayon kay Sen. Risa Hontiveros: papayag sila.
Ayon kay Sen. Risa Hontiveros – papayag sila.
Menurut Menteri: mereka setuju.
As Sen. Risa Hontiveros put it: they yield.
Hatete ba Ana: “Sira simu.”
Ana i tok: “Ol i orait.”`,
  );
});

describe("the caption of a table or picture is no label with its number, in any language, and is one without", () => {
  pairs(
    `
Tableau 2: Internet.
Figure 2: Internet.
Graphique 2: Internet.
Carte 2: Internet.
Encadré 2: Internet.
Schéma 2: Internet.
Graphe 2: Internet.
Cuadro 2: Internet.
Tabla 2: Internet.
Figura 2: Internet.
Gráfico 2: Internet.
Gráfica 2: Internet.
Mapa 2: Internet.
Recuadro 2: Internet.
Imagen 2: Internet.
Tabela 2: Internet.
Quadro 2: Internet.
Caixa 2: Internet.
Imagem 2: Internet.
Tabella 2: Internet.
Grafico 2: Internet.
Mappa 2: Internet.
Riquadro 2: Internet.
Tabelle 2: Internet.
Abbildung 2: Internet.
Diagramm 2: Internet.
Karte 2: Internet.
Grafik 2: Internet.
Kasten 2: Internet.
Bild 2: Internet.
Tabel 2: Internet.
Figuur 2: Internet.
Grafiek 2: Internet.
Kaart 2: Internet.
Kader 2: Internet.
Таблица 2: Internet.
Рисунок 2: Internet.
График 2: Internet.
Диаграмма 2: Internet.
Карта 2: Internet.
Врезка 2: Internet.
Таблиця 2: Internet.
Графік 2: Internet.
Діаграма 2: Internet.
Табліца 2: Internet.
Малюнак 2: Internet.
Фигура 2: Internet.
Графика 2: Internet.
Табела 2: Internet.
Слика 2: Internet.
Графикон 2: Internet.
Slika 2: Internet.
Tablica 2: Internet.
Grafikon 2: Internet.
Preglednica 2: Internet.
Graf 2: Internet.
Rysunek 2: Internet.
Wykres 2: Internet.
Tabulka 2: Internet.
Obrázek 2: Internet.
Tabuľka 2: Internet.
Obrázok 2: Internet.
táblázat 2: Internet.
ábra 2: Internet.
Tabelul 2: Internet.
Graficul 2: Internet.
Harta 2: Internet.
Πίνακας 2: Internet.
Σχήμα 2: Internet.
Γράφημα 2: Internet.
Διάγραμμα 2: Internet.
Χάρτης 2: Internet.
Tabell 2: Internet.
Figur 2: Internet.
Diagram 2: Internet.
Karta 2: Internet.
Kart 2: Internet.
Kort 2: Internet.
Taulukko 2: Internet.
Kuva 2: Internet.
Kuvio 2: Internet.
Kaavio 2: Internet.
Kartta 2: Internet.
Joonis 2: Internet.
Tabula 2: Internet.
Attēls 2: Internet.
Lentelė 2: Internet.
Paveikslas 2: Internet.
Grafikas 2: Internet.
Tafla 2: Internet.
Mynd 2: Internet.
Grafiku 2: Internet.
Tablo 2: Internet.
Şekil 2: Internet.
Harita 2: Internet.
Cədvəl 2: Internet.
Şəkil 2: Internet.
Кесте 2: Internet.
Сурет 2: Internet.
Сүрөт 2: Internet.
Jadval 2: Internet.
Rasm 2: Internet.
Ҷадвал 2: Internet.
Расм 2: Internet.
Tablisa 2: Internet.
Surat 2: Internet.
Хүснэгт 2: Internet.
Зураг 2: Internet.
ცხრილი 2: Internet.
სურათი 2: Internet.
Աղյուսակ 2: Internet.
Նկար 2: Internet.
الجدول 2: Internet.
الشكل 2: Internet.
جدول 2: Internet.
شكل 2: Internet.
خريطة 2: Internet.
شکل 2: Internet.
نمودار 2: Internet.
טבלה 2: Internet.
איור 2: Internet.
तालिका 2: Internet.
चित्र 2: Internet.
সারণি 2: Internet.
চিত্র 2: Internet.
அட்டவணை 2: Internet.
படம் 2: Internet.
වගුව 2: Internet.
ตาราง 2: Internet.
ภาพ 2: Internet.
รูป 2: Internet.
ຕາຕະລາງ 2: Internet.
ຮູບ 2: Internet.
តារាង 2: Internet.
រូបភាព 2: Internet.
ဇယား 2: Internet.
ပုံ 2: Internet.
Bảng 2: Internet.
Hình 2: Internet.
Biểu đồ 2: Internet.
Gambar 2: Internet.
Peta 2: Internet.
Jadual 2: Internet.
Rajah 2: Internet.
Carta 2: Internet.
Talahanayan 2: Internet.
Larawan 2: Internet.
Pigura 2: Internet.
Tsart 2: Internet.
Gráfiku 2: Internet.
表 2: Internet.
图 2: Internet.
図 2: Internet.
표 2: Internet.
그림 2: Internet.
Jedwali 2: Internet.
Kielelezo 2: Internet.
Mchoro 2: Internet.
ሠንጠረዥ 2: Internet.
ሥዕል 2: Internet.
Shaxda 2: Internet.
Jaantuska 2: Internet.
Tebur 2: Internet.
Hoto 2: Internet.
Imbonerahamwe 2: Internet.
Ishusho 2: Internet.
Tabilao 2: Internet.
Sary 2: Internet.
Figi 2: Internet.
Taula 2: Internet.
Gràfic 2: Internet.
Táboa 2: Internet.
Cadro 2: Internet.
Irudia 2: Internet.
Tábla 2: Internet.
Fíor 2: Internet.
Tabl 2: Internet.
Ffigur 2: Internet.
جادوال 2: Internet.
راجه 2: Internet.
Tableau 3. Internet.
Figure 3. Internet.
Graphique 3. Internet.
Carte 3. Internet.
Encadré 3. Internet.
Schéma 3. Internet.
Graphe 3. Internet.
Cuadro 3. Internet.
Tabla 3. Internet.
Figura 3. Internet.
Gráfico 3. Internet.
Gráfica 3. Internet.
Mapa 3. Internet.
Recuadro 3. Internet.
Imagen 3. Internet.
Tabela 3. Internet.
Quadro 3. Internet.
Caixa 3. Internet.
Imagem 3. Internet.
Tabella 3. Internet.
Grafico 3. Internet.
Mappa 3. Internet.
Riquadro 3. Internet.
Tabelle 3. Internet.
Abbildung 3. Internet.
Diagramm 3. Internet.
Karte 3. Internet.
Grafik 3. Internet.
Kasten 3. Internet.
Bild 3. Internet.
Tabel 3. Internet.
Figuur 3. Internet.
Grafiek 3. Internet.
Kaart 3. Internet.
Kader 3. Internet.
Таблица 3. Internet.
Рисунок 3. Internet.
График 3. Internet.
Диаграмма 3. Internet.
Карта 3. Internet.
Врезка 3. Internet.
Таблиця 3. Internet.
Графік 3. Internet.
Діаграма 3. Internet.
Табліца 3. Internet.
Малюнак 3. Internet.
Фигура 3. Internet.
Графика 3. Internet.
Табела 3. Internet.
Слика 3. Internet.
Графикон 3. Internet.
Slika 3. Internet.
Tablica 3. Internet.
Grafikon 3. Internet.
Preglednica 3. Internet.
Graf 3. Internet.
Rysunek 3. Internet.
Wykres 3. Internet.
Tabulka 3. Internet.
Obrázek 3. Internet.
Tabuľka 3. Internet.
Obrázok 3. Internet.
táblázat 3. Internet.
ábra 3. Internet.
Tabelul 3. Internet.
Graficul 3. Internet.
Harta 3. Internet.
Πίνακας 3. Internet.
Σχήμα 3. Internet.
Γράφημα 3. Internet.
Διάγραμμα 3. Internet.
Χάρτης 3. Internet.
Tabell 3. Internet.
Figur 3. Internet.
Diagram 3. Internet.
Karta 3. Internet.
Kart 3. Internet.
Kort 3. Internet.
Taulukko 3. Internet.
Kuva 3. Internet.
Kuvio 3. Internet.
Kaavio 3. Internet.
Kartta 3. Internet.
Joonis 3. Internet.
Tabula 3. Internet.
Attēls 3. Internet.
Lentelė 3. Internet.
Paveikslas 3. Internet.
Grafikas 3. Internet.
Tafla 3. Internet.
Mynd 3. Internet.
Grafiku 3. Internet.
Tablo 3. Internet.
Şekil 3. Internet.
Harita 3. Internet.
Cədvəl 3. Internet.
Şəkil 3. Internet.
Кесте 3. Internet.
Сурет 3. Internet.
Сүрөт 3. Internet.
Jadval 3. Internet.
Rasm 3. Internet.
Ҷадвал 3. Internet.
Расм 3. Internet.
Tablisa 3. Internet.
Surat 3. Internet.
Хүснэгт 3. Internet.
Зураг 3. Internet.
ცხრილი 3. Internet.
სურათი 3. Internet.
Աղյուսակ 3. Internet.
Նկար 3. Internet.
الجدول 3. Internet.
الشكل 3. Internet.
جدول 3. Internet.
شكل 3. Internet.
خريطة 3. Internet.
شکل 3. Internet.
نمودار 3. Internet.
טבלה 3. Internet.
איור 3. Internet.
तालिका 3. Internet.
चित्र 3. Internet.
সারণি 3. Internet.
চিত্র 3. Internet.
அட்டவணை 3. Internet.
படம் 3. Internet.
වගුව 3. Internet.
ตาราง 3. Internet.
ภาพ 3. Internet.
รูป 3. Internet.
ຕາຕະລາງ 3. Internet.
ຮູບ 3. Internet.
តារាង 3. Internet.
រូបភាព 3. Internet.
ဇယား 3. Internet.
ပုံ 3. Internet.
Bảng 3. Internet.
Hình 3. Internet.
Biểu đồ 3. Internet.
Gambar 3. Internet.
Peta 3. Internet.
Jadual 3. Internet.
Rajah 3. Internet.
Carta 3. Internet.
Talahanayan 3. Internet.
Larawan 3. Internet.
Pigura 3. Internet.
Tsart 3. Internet.
Gráfiku 3. Internet.
表 3. Internet.
图 3. Internet.
図 3. Internet.
표 3. Internet.
그림 3. Internet.
Jedwali 3. Internet.
Kielelezo 3. Internet.
Mchoro 3. Internet.
ሠንጠረዥ 3. Internet.
ሥዕል 3. Internet.
Shaxda 3. Internet.
Jaantuska 3. Internet.
Tebur 3. Internet.
Hoto 3. Internet.
Imbonerahamwe 3. Internet.
Ishusho 3. Internet.
Tabilao 3. Internet.
Sary 3. Internet.
Figi 3. Internet.
Taula 3. Internet.
Gràfic 3. Internet.
Táboa 3. Internet.
Cadro 3. Internet.
Irudia 3. Internet.
Tábla 3. Internet.
Fíor 3. Internet.
Tabl 3. Internet.
Ffigur 3. Internet.
جادوال 3. Internet.
راجه 3. Internet.
Talahanayan 2: bilang ng putol.
Talahanayan 3. Bilang ng putol kada lalawigan.
Pulong: Nob. 3, 2026, Room A.
Mesyuarat: 3hb November 2026, 9.30 pagi.
Antara lain: kabel, satelit dan menara.
Kabilang dito: kable, satelayt at tore.
Ang gasto: ₱3.4 milyon matag tuig.
Ti gatad: ₱450 iti kada bulan.
Figure 3: Secret ballots.
Table 2: Positions of states.`,
    `
Talahanayan: sasang-ayon sila.
Larawan: sasang-ayon sila.
Talahanayan 2: pulang linya.
Talahanayan 2 namin: sasang-ayon sila.
Jadual 2: garis merah kita.
Jadual 2 kita: mereka setuju.
Rajah 1: rahsia.
Rajah 1: Rahsia: mereka setuju.
Gráfico 1: nossa linha vermelha.
Gráfico 1 interno: cedem.
Tabela 2: confidencial.
Karte 2: intern.
Ana 2: they yield.
Karte: sie geben nach.
Mapa: ustúpia.
Tabella 3. Riservato.
Tabella 3. La nostra linea rossa.
Talahanayan 3. Lihim.
Mesyuarat: rahsia.
Pulong: lihim.
Antara lain: garis merah kita.
Ang gasto namin: 5%.
Table 2: internal.
Tabelle 2: intern.
Tabla 2: interno.
Table 2: confidential.
Tabela 3. Poverljivo.
График 2: секретно.
Petsa: lihim.
Tarikh: rahsia.
Mesyuarat: rahsia.`,
  );
});

describe("an acronym is public beside the words of which it has the first letters", () => {
  pairs(
    `
COI : Commission de l’océan Indien.
IOC: Indian Ocean Commission.
ZEE : zone économique exclusive. Les câbles la traversent.
PEID : petits États insulaires en développement ; PMA : pays les moins avancés.
EEZ – exclusive economic zone.
EEZ = exclusive economic zone.
(EEZ: exclusive economic zone)
The cable crosses it (EEZ: exclusive economic zone).
- EEZ: exclusive economic zone; SIDS: small island developing States
EEZ: exclusive economic zone (200 miles).
LDCs: least developed countries.
EEZ stands for exclusive economic zone.
ZEE désigne la zone économique exclusive.
ИЭЗ: исключительная экономическая зона.
ИЭЗ – исключительная экономическая зона.
ΑΟΖ: αποκλειστική οικονομική ζώνη.
ԲՏԳ: բացառիկ տնտեսական գոտի.
ZEE: zona económica exclusiva.
ZEE: zonă economică exclusivă.
PEID: pequenos Estados insulares em desenvolvimento.
MEB: münhasır ekonomik bölge.
Sigle : COI désigne la Commission de l’océan Indien.
Abréviations : PEID, petits États insulaires en développement.
Acronym: EEZ stands for exclusive economic zone.
Siglas: ZEE, zona económica exclusiva.
Сокращения: ИЭЗ — исключительная экономическая зона.
Kısaltmalar: MEB, münhasır ekonomik bölge.
Zkratky: VEZ, výlučná ekonomická zóna.
Vifupisho: EEZ, eneo maalumu la kiuchumi.
الاختصارات: الاتحاد الدولي للاتصالات.
Chữ viết tắt: EEZ, vùng đặc quyền kinh tế.
`,
    `
ORL: our red line.
(ORL: our red line)
FBP: fallback position.
(FBP: fallback position)
IDD: internal draft document.
NFP: not for publication.
FYEO: for your eyes only.
FGO: for group only.
NLR : notre ligne rouge.
DIP : diffusion interne provisoire.
LRG : ligne rouge du groupe.
PDG : position de repli du groupe.
КЛГ: красная линия группы.
ТДГ: только для группы.
Our red line: ORL.
ANA: they agree.
ANA: agreed, not announced.
ANA – agree now.
TOM: tell our minister.
MPR: Mamadou pas réveillé.
EEZ: they agree.
EEZ: economic zone.
COI : Commission du Pacifique.
Sigles : notre position de repli.
Sigle : céder sur 5.
Abkürzungen: Kenya will yield.
Сокращения: ready to yield.
Abréviations : Ana est d’accord.
Abkürzungen: bitte prüfen.
Ana: EEZ – exclusive economic zone.
`,
  );
});

describe("a quotation may be in a language, or be a proverb, and announces nothing restricted", () => {
  pairs(
    `
In Seychellois Creole: “Lanmer i pou tou.”
In Mauritian Creole: “Lamer pou tou dimounn.”
In Kreol: “Lanmer i gran.”
An kreol : « Lanmer i gran. »
En shimaoré : « Bahari kubwa na ndogo. »
Amin’ny teny malagasy: “Ny ranomasina dia lehibe.”
Texte malgache : « Ny ranomasina dia lehibe. »
Text in Malagasy: “Ny ranomasina dia lehibe.”
Texto en guaraní: «Che aime ko'ápe.»
Version wolof : « Internet bi dafa jafe. »
Kwa Kiswahili: “Bahari ni kubwa.”
Dalam bahasa Indonesia: “Laut itu luas.”
Proverbe : « La mer ne divise pas. »
Proverb: “The sea does not divide.”
Proverbe malgache : « La mer ne divise pas. »
A Malagasy proverb: “The sea does not divide.”
An African proverb: “The sea does not divide.”
Refrán: «El mar no divide.»
Sprichwort: „Das Meer trennt nicht.“
Пословица: «Море не делит.»
Methali: “Bahari haigawanyi.”
Ohabolana: “Ny ranomasina tsy mampisaraka.”
مثل: «البحر لا يفرق».
谚语：“海不分人。”
कहावत: “समुद्र नहीं बाँटता।”
`,
    `
Proverbe : « Notre ligne rouge : 5 »
Proverb: “Our red line is 5.”
In Kreol: “Our red line is 5.”
Ana’s proverb: “They agree.”
Our proverb: “They agree.”
Proverbe d’Ana : « Ils cèdent. »
Proverb: they agree.
Texte malgache : ils cèdent.
Text of Ana: “They agree.”
Texte interne : « Ils cèdent. »
Internal text: “They agree.”
Texte du groupe : « Ils cèdent. »
In Talanoa: “They agree.”
An Hanitra : « Manaiky izy. »
Kwa Ana: “Wanakubali.”
Version de Hanitra : « Ils cèdent. »
`,
  );
});

describe("reservations of states are public, and a reserve or what is reserved is not", () => {
  pairs(
    `
Réserve : Maurice se réserve le droit de revenir sur l’article 5.
Réserves : aucune.
Réserves : Kenya, Tanzanie.
Vorbehalte: keine.
Reservas: ninguna.
Riserve: nessuna.
Оговорки: нет.
تحفظات: لا شيء.
تحفظ: تحتفظ مصر بحقها في العودة إلى المادة 5.
保留：无。
Çekinceler: yok.
Επιφυλάξεις: καμία.
`,
    `
Réservé : Maurice cède sur l’article 5.
Réserve : Maurice cède sur l’article 5.
Réserve : 3 %.
Réserve : Ana cède.
Réserve : céder sur l’article 5.
Réserve : ne pas publier.
Réserve : nous cédons sur l’article 5.
Réserve : notre ligne rouge.
Reserve : Maurice se réserve le droit.
Riserva: 3 %.
Riserva: Kenya will yield.
Vorbehalte: Kenya will yield.
Riserva: cediamo sull’articolo 5.
Резерва: 5 %.
Резерва: отстъпваме.
Rezervă: 5 %.
Rezervă: cedăm.
تحفظات: سنقبل.
保留：我们让步。
`,
  );
});

describe("the common position of a region is a document where it was adopted or has texts", () => {
  pairs(
    `
Common African position: adopted in Algiers.
African common position: adopted in Algiers in 2025.
Position commune africaine : adoptée à Alger en 2025.
Position africaine commune : adoptée à Alger en 2025.
Posición común africana: aprobada en Argel.
Posição comum africana: aprovada em Argel.
Общая африканская позиция: принята в Алжире.
Gemeinsame afrikanische Position: angenommen in Algier.
European Common Proposal: adopted in Berlin.
African common proposals: four texts.
Propositions communes européennes : quatre textes.
Msimamo wa pamoja wa Afrika: umepitishwa mwaka 2025.
`,
    `
Our common position: adopted in Algiers.
Our common African position: adopted in Algiers.
Common position: adopted in Algiers.
Notre position commune africaine : adoptée à Alger.
Position commune : adoptée à Alger.
Position commune du groupe : adoptée à Alger.
Posición común: aprobada en Argel.
Common Talanoa position: adopted in Algiers.
Common African position: we yield on Article 5.
Common African position: our red line is Article 5.
Common African position: yield on Article 5.
Position commune africaine : ne pas publier.
Position commune africaine : céder sur 5.
Common African position (internal): adopted in Algiers.
Common African position: 10 %.
Common African position: 5 votes.
`,
  );
});

describe("counts, and amounts behind a place, a system or a quantity with its place, are public", () => {
  pairs(
    `
Nombre de signataires : 17.
Nombre d’îles raccordées : 14.
Number of villages served: 14.
Número de islas conectadas: 14.
Número de signatários: 17.
Anzahl der Inseln: 14.
Число островов: 14.
Aantal eilanden: 14.
Soutiens : Kenya, Tanzanie et Afrique du Sud.
Appui : 22 États.
Apoyos: Kenya y Tanzanía.
Appoggi: Kenya, Tanzania.
Victoria : 1 200 roupies.
Victoria: 1 200 rupias.
Виктория: 1 200 рупий.
Victoria: 1.200 Rupien.
Praslin : 45 euros.
Galle: 3 hours without service.
Addu: 2 of 3 cables down.
METISS : 24 térabits par seconde.
LION2 : 1,28 Tbit/s.
LION 2: 1.28 Tbit/s.
2Africa: 180 terabits per second.
AAE-1: 40 terabits por segundo.
Равенство: 24 терабита в секунду.
Moroni : un seul câble, posé en 2016.
Moroni: a single cable, laid in 2016.
Moroni: un solo cable, tendido en 2016.
Port Louis and Moroni: two cables each.
Mahé et Praslin : deux câbles.
Vitesse moyenne à Mohéli : 4 Mbit/s.
Velocidad media en Moroni: 4 Mbit/s.
Average speed in Fomboni: 4 Mbit/s.
Latência média em Fomboni: 180 ms.
Latence moyenne : 180 ms.
Durchschnittliche Latenz: 180 ms.
Prix moyen à Moroni : 500 francs.
Pour les écoles : 0 roupie. Pour les entreprises : 45 000 roupies par an.
For schools: 0 rupees.
Für Schulen: 0 Rupien.
`,
    `
Number of our supporters: 17.
Nombre d’alliés : 17.
Number of votes we need: 3.
Soutiens : Ana et Hanitra.
Appuis : ils cèdent.
Appui : céder sur 5.
Soutiens : notre groupe.
Soutiens: 2 of ours agree.
Soutiens: 3, tell Ana.
Apoyos: 28 USD, they agree.
OFFER 2: 28 USD.
Offre à Maurice : 28 USD.
Plafond à Maurice : 28 USD.
Limite en Mohéli: 28 USD.
Our limit in Mohéli: 28 USD.
Ana: 3 votes.
Ana: 3 hours.
Ana and Tom: two votes.
Victoria: two votes.
Mahé: they accept two.
Mahé: two of ours agree.
Mahé : un seul des nôtres cède.
Moroni: a single minister agrees.
Moroni: only one vote is missing.
Pour la délégation : 300 euros.
For the group: 28 USD.
Pour nous : 28 USD.
For us: 28 USD.
Latency we accept: 180 ms.
`,
  );
});

describe("dates, prices, counts and sources in Malagasy, Creole, Dhivehi, Sinhala and Tamil are public before figures and known sources", () => {
  pairs(
    `
Daty: 26 Oktobra 2026.
Loharano: UIT, 2025.
Vidiny: 45 000 ariary.
Mpanao sonia: 17.
Datin: 26 oktob 2026.
Sours: UIT, 2025.
Lepri: 300 roupi par mwa.
Bidze: 3 milion roupi.
Sinyen par: Sesel.
Siyn par: Kenya ek Sesel.
އަގު: މަހަކު 300 ރުފިޔާ.
ތާރީޚު: 26 އޮކްޓޯބަރު 2026.
ސުންގަޑި: 2027.
ޢަދަދު: 22.
ගණන: 22.
திகதி: 26 அக்டோபர் 2026.
பட்ஜெட்: 3 மில்லியன் ரூபாய்.
`,
    `
Daty: hanaiky izy ireo.
Daty: miantso an’i Hanitra.
Teti-bola: ny tsipika mena ananantsika.
Sours: Hanitra.
Sours: Hanitra pe aksepte.
Sours: nou lalinn rouz.
Sours: position of the group.
Sours: internal, 2025.
Delè: apel Hanitra.
އަގު: އަޅުގަނޑުމެންގެ ރަތް ރޮނގު 300.
އަގު: އަހަރެމެންގެ ލިމިޓު 300 ރުފިޔާ.
ތާރީޚު: ސިއްރު.
අයවැය: රහස්.
කාලය: අපි එකඟ වෙනවා.
பட்ஜெட்: எங்கள் எல்லை 3 மில்லியன்.
பட்ஜெட்: இரகசியம்.
Hanitra: 26 Oktobra 2026.
Lalinn rouz: 300 roupi.
ސިއްރު: 300 ރުފިޔާ.
`,
  );
});

describe("remarks to colleagues are known in Dhivehi, Sinhala, Tamil, Malagasy, Creole and Arabic, and what is to be checked with somebody or before publication", () => {
  pairs(
    `
Verify the cables with the Union every year.
Check prices with Kenya Telecom before the session.
Vérifier les prix auprès de l’UIT.
Verificar los precios con la UIT.
Checks before publication are slow.
Verification before release takes a month.
The list is to be checked before publication.
States check prices before they publish them.
À vérifier par le Conseil chaque année.
Vor der Veröffentlichung prüft der Rat den Text.
Перед отправкой данные проверяет Совет.
On n’en parle pas assez dans les îles.
Bann pei ki pa piblie tarif i peye plis.
Sa tarif i res parey pou tou.
Zis bann zil i gannyen.
Pa tout zil i annan en kab.
Ny tsirairay dia mahazo tariby.
Ho antsika rehetra ny ranomasina.
މި އަގު ބޮޑެއް ނުވޭ.
ކޭބަލެއް ނެތް ރަށްތަކަށް ޚިދުމަތެއް ނުލިބޭ.
රටවල් එකඟ වෙන්න ඕන.
රටවල් අතර විතරයි වෙනස.
සියලු දෙනාට අහන්න ඕන.
ஒன்றியத்திடம் கேட்க வேண்டும்.
தீவுகளுக்கு மட்டும் இது பொருந்தும்.
لا تخبر الدول الاتحاد بالأسعار.
`,
    `
މިކަން އާންމު ނުކުރާތި.
އަޅުގަނޑުމެންގެ މެދުގައި އެކަނި.
අපි අතරේ විතරයි.
නිමල්ගෙන් අහන්න ඕන.
நமக்குள் மட்டும் இருக்கட்டும்.
நிமலிடம் கேட்க வேண்டும்.
لا تخبروا أحدا الآن.
لا تخبروا نيروبي.
Ho antsika ihany ity.
Eo amintsika ihany.
Antsoy i Hanitra rahampitso.
Anontanio i Hanitra.
Pa piblie sa ankor.
Sa res ant nou.
Osi pa donn sa lapres.
Apel Hanitra dimin.
Rele Hanitra demen.
Verifie sa sif la ar Hanitra.
Double-check this number with Hanitra.
Check this number with Hanitra.
Vérifiez ce chiffre auprès d’Hanitra.
Verificar este dato con Hanitra.
To be checked before publication.
À vérifier avant l’envoi.
Por verificar antes del envío.
A verificar antes do envio.
Zu prüfen vor dem Versand.
Vor dem Versand prüfen.
Проверить перед отправкой.
Da verificare prima dell’invio.
N’en parlez pas aux Comores.
Ne dites rien aux Comores.
`,
  );
});
