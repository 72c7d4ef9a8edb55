import type { Table } from "mdast";
import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { VERDICTS } from "../../../src/corpus/sections/restricted-words.ts";
import { meaningsOfRows } from "../../../src/corpus/sections/table-rows.ts";
import { examples, isTried } from "../../gate.ts";
import { expectLinearOn } from "../../linear.ts";
import { diagnose, issue, proposal } from "../small-conference.ts";
import { judgedLines } from "./ordinary-and-stopped.ts";

const { problemsOf, pairs } = judgedLines({ linesOf: examples });

describe("the Armenian pause is no colon, and a colon behind an Armenian sentence is its full stop", () => {
  pairs(
    `
Մասնավորապես՝ Գյումրիում, Վանաձորում և Կապանում կբացվի երեք կենտրոն։
Հիմնական նպատակը՝ ապահովել կապ 915 գյուղի համար։
Նախարարը՝ Մխիթար Հայրապետյանը, ստորագրեց փաստաթուղթը Երևանում։
Հեղինակը Հայաստանն է, իսկ համահեղինակը՝ Վրաստանը։
Հայաստանն աջակցում է:
Տեքստը պատրաստ է: Այն կքննարկվի նոյեմբերի 12-ին:
2026 թ․ հոկտեմբերի 6-ին ներկայացվեց առաջարկը։`,
    `
Անի: կհամաձայնեն։
Գրություն Անիին: կհամաձայնեն։
Մեր կարմիր գիծը՝ 14 օր։
Մեր դիրքորոշումը՝ 14 օր։
Մեր պահանջը՝ կհամաձայնեն։
Ներքին նշում՝ կհամաձայնեն։
Չհրապարակել՝ կհամաձայնեն։`,
  );
});

describe("an abbreviation in capitals before a number, and titles in Spanish, end no sentence", () => {
  pairs(
    `
El D.S. 29894 fija la estructura.
Por D.S. 29894 se creó el fondo.
Mediante D.S. N° 29894 se creó el fondo.
La R.M. 123 aprueba el plan.
El D.F.L. 1 fija el texto.
Conforme al D.S. 29894, la ATT regula.
- D.S. 29894, art. 34 inc. b)
Según la Abg. J. C. Rojas, el plazo vence el lunes 19 de oct. de 2026.
Según el Arq. Rojas, el plazo vence el lunes 19.
El Pdte. de la CITEL abrió la sesión.`,
    `
P.S. 5 más.
A.B. Ana: 5.
Ana D.S. ellos aceptan.`,
  );
});

describe("initials of a name end no sentence", () => {
  pairs(
    `
Mr M.A. Sumanthiran presented the proposal to the committee.
Prof. C.N.R. Rao wrote the report on batteries for the ministry in 2019.
Stalin and T.R. Baalu met.
Mr M. A. Sumanthiran presented it to the committee.
President John F. Kennedy spoke in 1962.
P.B. Jayasundera wrote the report on tariffs in 2019.
மு.க. ஸ்டாலின் 2021 மே 7 அன்று முதலமைச்சராகப் பதவியேற்றார்.
ஆர். ராஜா தலைமையிலான குழு அறிக்கை அளித்தது.
ബി.എസ്.എൻ.എൽ. ലക്ഷദ്വീപിലേക്ക് കേബിൾ സ്ഥാപിച്ചു.
ಕೆ.ಆರ್. ನಗರದಲ್ಲಿ ಪ್ರಾಯೋಗಿಕ ಯೋಜನೆ ಆರಂಭವಾಗಿದೆ.
ජනාධිපති ජේ.ආර්. ජයවර්ධන 1987 දී එය අත්සන් කළේය.
Документ внёс А. С. Иванов, глава делегации России.
Документ внёс А. Иванов, глава делегации России.
Глава делегации А. С. Иванов представил документ.
Предложение внёс Дж. Байден.
Делегат России А. С. Иванов заявил: «Данные готовы».
Директор БРЭ К. Зогру сообщил: «Данные готовы».
Құжатты Н. Ә. Серікбаев таныстырды.
Н.Ә. Серікбаев құжатты 12 қазанда таныстырды.
Дакумент унёс А. П. Кавальчук.
Документти К. Т. Асанов сунуштады.
Матнро А. К. Раҳимов пешниҳод кард.
Матнни Ш. М. Мирзиёев тақдим этди.
Hujjatni Gʻ. M. Karimov taqdim etdi.
Текстийг Д. Батсүх танилцуулав.
Документ внесе Г. Петров.
Документ поднео Ж. Јовановић.
Το κείμενο υπέβαλε ο Α. Σ. Παπαδόπουλος.
Ο Α. Παπαδόπουλος υπέβαλε το κείμενο.
Փաստաթուղթը ներկայացրեց Ա․ Ս․ Սարգսյանը։
დოკუმენტი წარადგინა ა. ს. ივანიშვილმა.
Документ внёс A. S. Ivanov.
Delegate (A. S. Ivanov) supported the text.
Делегат (А. С. Иванов) поддержал текст.`,
    `
Ana A. Fallback: 30 days.
M.A. Ana: they agree.
Ana B. They agree.
It is in Annex A. Red line: 30.
அனி. அவர்கள் ஏற்பார்கள்.
ಅನಿ. ಅವರು ಒಪ್ಪುತ್ತಾರೆ.
மு.ப. அவர்கள் ஏற்பார்கள்.
क.ख. वे मानेंगे।
ಕೆ.ಆರ್. ಅವರು ಒಪ್ಪುತ್ತಾರೆ.
Ana A. B. Fallback stays.
Ана Б. Они согласны.
Ана А. Запасная позиция: 30 дней.
А.С. Ана: они согласны.
Анна Б. Красные линии остаются.
Документ внёс А. С. Мы согласны.
Ана А. Спроси Дильнозу.
Άννα Α. Αυτοί συμφωνούν.
Άννα Α. Κόκκινη γραμμή: 30.
Անի Ա. Նրանք կհամաձայնեն։
ანა ა. წითელი ხაზი: 30.`,
  );
});

describe("initials behind the family name end no sentence, and the last one may", () => {
  pairs(
    `
Иванов А.С. представил текст.
Иванов А. представил текст.
Документ внёс Иванов А. С., глава делегации России.
Предложение представил Иванов А. С. от имени РСС.
Документ внёс Иванов А. С.
Делегат (Иванов А. С.) поддержал текст.
Текст внесла Смирнова Е. П.
Παπαδόπουλος Α.Σ. υπέβαλε το κείμενο.
Սարգսյան Ա. Ս. ներկայացրեց տեքստը։
ივანიშვილი ა. ს. წარადგინა ტექსტი.
Ivanov A. S. introduced the text.`,
    `
Иванов А. С.: мы согласны.
Иванов А. С. они согласны.
Иванов А. С. (не для печати).
Иванов А. С. – запасная позиция.
Сопредседатель Иванов. Они согласны.`,
  );
});

describe("a reference behind a public label needs no full stop", () => {
  pairs(
    `
Source: document 71
Heimild: skjal 71
Lähde: asiakirja 71
Pinagmulan: dokumento 71
Umthombo: idokhumenti 71
출처: 문서 71
स्रोत: दस्तावेज़ 71
উৎস: দলিল ৭১`,
    `
Source: our document 71
Quelle: unser Limit 3
Kwaito: document 71
Source: internal document 71, ask Ana`,
  );
});

describe("a name of several words in guillemets may begin a sentence", () => {
  pairs(
    `
«Информационная безопасность» не вошла в текст.
«Տեղեկատվական անվտանգություն» եզրույթը չընդգրկվեց տեքստում։
«Sécurité de l’information» ne figure pas dans le texte.
«Sécurité et confiance» figure dans le texte.`,
    `
«Ana Silva» they will agree.
«Неофициально» они согласятся.
«Наша линия» они согласятся.
«Note interne» ils sont d’accord.
«Red line» they will agree.`,
  );
});

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

describe("a word like “our”, “us” or “secret” of one language is an ordinary word where its sentence shows another", () => {
  pairs(
    `
سری‌لانکا گزارش می‌دهد.
As escolas ficam nas aldeias.
O custo recai nas famílias.
O preço é menor nas cidades.
O serviço falha nas tempestades.
O cabo passa nas Canárias.
A pobreza aumenta nas zonas rurais.
Pede-se mais transparência nas contas.
A participação das mulheres nas TIC.
Inteligência artificial nas telecomunicações.
A rede chega nas 10 ilhas.
A banda larga chega nas 10 ilhas.
Banda larga nas 10 ilhas.
A cobertura sobe nas 9 ilhas.
Falta energia nas escolas.
A proposta nasce nas ilhas.
Cobertura móvel nas nove ilhas.
Investimento nas redes rurais.
Falhas nas redes.
Nas escolas falta energia.
Há fibra nas capitais.
Uns países apoiam o texto.
A rede custa uns 10 milhões.
Só uns países votaram.
Uns Estados pagam mais.
Uns estats voten a favor.
Uns Estados votan a favor.
Para uns, o preço é alto.
L’ús de la xarxa creix.
Ús de la banda.
Només per a ús públic.
Priset var lägre i fjol.
Mötet var i Genève.
Kostnaden var 10 miljoner.
Det var tolv stater.
Rådet var enigt.
Mødet var kort.
Prisen var høj.
Møtet var kort.
Prisen var 10 kroner.
Teksten var ny.
Texten var kort.
Fristen var den 5 oktober.
Nätet ska vara öppet.
Priset kan vara högt.
Taxan får vara högre.
Det kan vara dyrt.
Nätet vart klart.
A vár a hegyen áll.
A Tanács döntést vár.
Vara, rețeaua cade.
Rapoartele apar vara.
În vara 2026 apare raportul.
Mide una vara castellana.
A vara cível decide.
Vara on 5 prosenttia.
Riigi vara on suur.
Vara kabelis ir dārga.
V letu 2026 se cena zniža.
V tem letu ni sprememb.
Poročilo v letu 2027.
Po letu 2030 se plačuje manj.
Avion je u letu.
Při letu není signál.
Die Kita hat kein Netz.
Jede Kita braucht Netz.
Kita valstybė moka.
Kita problema yra kaina.
Siri televisyen itu lama.
Nombor siri berada di belakang.
The NAS stores the data.
Mat och el är dyrt.
Priset på mat stiger.
Mat er dyrt.
Siri pertama bermula 2026.
Siri mesyuarat itu panjang.
Satu siri mesyuarat diadakan.
Siri and Alexa collect data.
Eine Kita ohne Netz.
Jede dritte Kita hat kein WLAN.
In jeder Kita fehlt Netz.
Kita grupė valstybių prieštarauja.
Yra ir kita nuomonė.
Kita savaitė.
V letu 2025 je bilo 12 predlogov.
Poročilo v letu 2028.
Cena v letu 2026 pada.
Vsako leto, tudi v letu 2026.
Proračun v letu 2027 ostane enak.
U letu nema signala.
Za letu není signál.
Internet v letu je drahý.
Var tredje stat betalar.
Var går gränsen?
Var och en betalar.
Tvåa var Finland.
Förslaget var nytt.
Avgiften var för hög.
Tio stater var emot.
Så var det.
Hur var läget?
Vad kan vara rimligt?
Texten måste vara kort.
Det måste vara klart i maj.
Rapporten ska vara klar 2027.
Nätet var nere i en vecka.
Fristen var 5. oktober.
Forslaget var nyt.
Ti stater var imod.
Det var uklart.
Kravet var nytt.
Avgiften var for høy.
Nettet var nede i en uke.
Textinn var nýr.
Fundurinn var stuttur.
Það var ljóst.
Kostnaðurinn var 10 milljónir.
Fark var mı?
İki şart var.
Ülkede ağ var.
Burada ağ var, fiyat yüksek.
İki neden var: fiyat ve mesafe.
Şəbəkə var.
İki fərq var.
Vara on pieni.
Vara kaitse on tähtis.
Riigi vara suureneb.
Liiga vara on otsustada.
Vara vadi ir dārgi.
Vara cena aug.
Vara kabeļu zādzības pieaug.
Vara trecută rețeaua a căzut.
Raportul apare la vară.
Vara aceasta apare raportul.
A terv jóváhagyásra vár.
Két tanács vár.
A vár régi.
Vár a válasz.
La vara mide 83 cm.
Die Nase vorn hat Estland.
As escolas están nas aldeas.
O prezo é menor nas cidades.
Cobertura nas 12 illas.
O cabo pasa nas illas.
As redes nas aldeias custam mais.
Ele incide nas tarifas de roaming.
Mudanças nas regras do espetro.
Alterações nas Resoluções 64 e 130.
Emendas nas 3 resoluções.
Há diferenças nas versões.
Diferenças nas versões em francês e inglês.
Redes nas zonas rurais.
Nas zonas rurais, 9 em cada 10 casas não têm fibra.
Metade vive nas ilhas.
O texto muda nas alíneas a) e b).
Só nas cidades há rede.
Só nas ilhas falta rede.
Apenas nas 9 ilhas há fibra.
Nas nossas ilhas falta rede.
Mais mulheres nas TIC.
Mulheres nas TIC.
Pessoas com deficiência nas escolas.
O debate foi nas duas comissões.
Ficou nas mãos do Conselho.
Está nas atas.
Consta nas páginas 3 e 4.
سری نخست گزارش‌ها منتشر شد.
داخلی قانون نہیں بدلتا۔
Interni propisi ITU se ne mijenjaju.
Var finns kabeln?
Mat och el är dyrt i byarna.`,
    `
Nas stav je jasan.
Nas stav: prihvatamo.
Naš stav je jasan.
Nas predlog za nas glas.
Nas interes je mir.
Nas interes je jasan.
Nas glas ide Keniji.
Nas glas, nas interes.
Samo za nas.
Za nas 10 clanova.
Ostaje medju nas.
Nas ministar popusta.
Nas clan odustaje.
Naš okres souhlasí.
Nas kompromis: 3 %.
Nas kompromis je to.
Nase tajemstvi.
Nase stanovisko je toto.
Nasa pozicia je jasna.
Nasz rzad ustapi.
Vår ståndpunkt är klar.
Var standpunkt.
Var standpunkt: vi godtar.
Var grupp viker sig.
Våra krav.
Vara krav.
Vara krav är klara.
Vart krav.
Vart krav är klart.
Det är vår gräns.
Det är var hemlighet.
Det är bara för vår grupp.
Bara för var grupp.
Vor gruppe, vores krav.
Vores minister giver efter.
Ons standpunt is duidelijk.
Kita akan mundur.
Kami akan mundur.
Siri yetu.
Siri ya kikundi.
Siri: wanakubali.
Sikundi letu.
Waziri letu atakubali.
Ombi letu ni hili.
Für uns, nicht für sie.
Unter uns, sie stimmen zu.
Für uns.
Nur für uns.
Entre nós, eles cedem.
Para nós, o limite é 3 %.
Só para nós.
So para nos.
Notre limite est 3 %.
Nossa linha é esta.
Bizim sınırımız.
Nostra linea.
Solo per noi.
Numai pentru noi.
Doar pentru noi.
Csak nekünk.
Samo za nas, Ana.
Jen pro nás.
Jen pro nas.
Pouze pro nas.
Len pre nas.
Tylko dla nas.
Za nas, a ne za njih.
Nas zahtev je jasan.
Nas sef popusta.
Nas servis pristaje.
Nasi ljudi pristaju.
Nasi limiti su jasni.
Nas pristup je tajan.
Nas plan je rezervni.
Nas odnos je dobar.
Nas kongres pristaje.
NAS STAV: prihvatamo.
(samo za nas)
سری: موافق‌اند.
سري: يوافقون.
(سری)
Stav je nas.`,
  );

  test("the words before a figure and a noun are no label with a date behind it", () => {
    expect(problemsOf("Banda larga nas 10 ilhas")).toEqual([]);
    expect(problemsOf("Nas stav 10 ilhas")).not.toEqual([]);
  });
});

describe("known kinds of labels in Persian, Pashto, Tajik, Uzbek, Urdu, Arabic and Western European languages", () => {
  pairs(
    `
هدف: کاهش بهای اینترنت.
هدف پیشنهاد: کاهش بهای اینترنت.
موخه: د انټرنټ ارزانول.
پیشنهاد: گزارش سالانه به شورا.
وړاندیز: شورا ته کلنی راپور.
قطعنامهٔ ۱۳۶: ارتباطات در بحران.
قطعنامه ۱۳۶: ارتباطات در بحران.
Қарори 136: алоқа дар бӯҳрон.
Қатъномаи 136: алоқа дар бӯҳрон.
کمیته ۵: متن را بررسی می‌کند.
کمیتهٔ ۵: متن را بررسی می‌کند.
Кумитаи 5: матнро баррасӣ мекунад.
بند ۳: گزارش سالانه.
تاریخ: ۱۸ آبان ۱۴۰۵.
تاریخ تصویب: ۱۸ آبان ۱۴۰۵.
Сана: 5 октябри соли 2026.
Санаи қабул: 5 октябри соли 2026.
نیټه: ۵ اکتوبر ۲۰۲۶.
تاريخ الاعتماد: 5 أكتوبر 2026.
بودجه: ۱٫۲ میلیون فرانک سوئیس.
Буҷа: 1,2 миллион франк.
لګښت: ۱٫۲ میلیون فرانک.
لاګت: ۱٫۲ میلیون فرانک.
علت: بهای بالای اینترنت در روستاها.
سبب: بهای بالای اینترنت در روستاها.
Мисол: нархи интернет дар деҳот.
Misol: qishloqda internet narxi yuqori.
بېلګه: د کلیو بیې لوړې دي.
Манбаъ: Бонки Ҷаҳонӣ, 2025.
سرچینه: نړیوال بانک، ۲۰۲۵.
آرا: ۸۰ موافق، ۲۰ مخالف، ۱۲ ممتنع.
وضعیت کنونی: ۳۱ درصد روستاها شبکه دارند.
مزایا: بهای کمتر و شبکهٔ بهتر.
معایب: هزینهٔ بیشتر برای شرکت‌ها.
ملاتړي: ایران او تاجیکستان.
سؤال این است: چه کسی هزینه را می‌پردازد؟
Савол ин аст: кӣ пардохт мекунад?
پوښتنه: څوک یې لګښت ورکوي؟
وزارت مخابرات افغانستان گفت: «ما از این متن حمایت می‌کنیم.»
Намояндаи Тоҷикистон гуфт: «Мо ин матнро дастгирӣ мекунем.»
افغان استازي وویل: «موږ د دې متن ملاتړ کوو.»
متن روشن است (ن.ک. به سند ۷۱).
ر.ک. سند ۷۱، بند ۳.
Razões: custo, distância e energia.
Razão: o custo.
Justificação: o custo subiu 12 %.
Justificativa: o custo subiu 12 %.
Apoiam: Angola, Brasil e Moçambique.
Subscrevem: Angola e Brasil.
Proponentes: Angola e Brasil.
Proponents: Angola and Brazil.
Proponente: Angola.
Opção A: manter o texto.
Opção 1: manter o texto.
1.ª opção: manter a Resolução 102.
Primeira opção: manter a Resolução 102.
Segunda opção: suprimir o n.º 3.
Nota da UIT: os valores são provisórios.
Opción A: mantener el texto.
Opción 1: mantener el texto.
Primera opción: mantener el texto.
Option 1 : maintenir le texte.
Première option : maintenir le texte.
Opzione A: mantenere il testo.
Opzione 1: mantenere il testo.
Prima opzione: mantenere il testo.
Option 1: den Text beibehalten.
Erste Option: den Text beibehalten.
Opción 2: suprimir o punto 3.
Primeira opción: manter o texto.
Razones: costo y distancia.
Razón: el costo.
Justificación: el costo subió un 12 %.
Raisons : coût et distance.
Justification : le coût a augmenté de 12 %.
Ragioni: costo e distanza.
Motivazione: il costo è salito del 12 %.
Giustificazione: il costo è salito del 12 %.
Gründe: Kosten und Entfernung.
Begründung: die Kosten stiegen um 12 %.
Razóns: custo e distancia.
Xustificación: o custo subiu un 12 %.
Apoyan: Angola y Brasil.
Appuient : Angola et Brésil.
Soutiennent : Angola et Brésil.
Appoggiano: Angola e Brasile.
Sostengono: Angola e Brasile.
Unterstützen: Angola und Brasilien.
Apoian: Angola e Brasil.
Firman: Angola y Brasil.
Suscriben: Angola y Brasil.
Signent : Angola et Brésil.
Firmano: Angola e Brasile.
Unterzeichner: Angola und Brasilien.
Proponen: Angola y Brasil.
Proponentes: Angola y Brasil.
Proposent : Angola et Brésil.
Proponenti: Angola e Brasile.
Antragsteller: Angola und Brasilien.
Propoñentes: Angola e Brasil.
Nota de la UIT: los valores son provisionales.
Note de l’UIT : les valeurs sont provisoires.
Nota dell’UIT: i valori sono provvisori.
Note by ITU: the values are provisional.
Lisätietoja: asiakirja 71.
Ikrafttreden: 1. januar 2027.
Ikrafttræden: 1. januar 2027.
Statsministern sade: ”Vi stöder texten.”
Inkrafttreten: 1. Januar 2027.
Entrada em vigor: 1 de janeiro de 2027.
Entrada en vigor: 1 de enero de 2027.
Entrée en vigueur : 1er janvier 2027.
Entrata in vigore: 1 gennaio 2027.
Ikraftträdande: 1 januari 2027.
Voimaantulo: 1. tammikuuta 2027.
Ytterligare information: dokument 71.
Mer informasjon: dokument 71.
Flere oplysninger: dokument 71.
Mais informações: documento 71.
Más información: documento 71.
Plus d’informations : document 71.
Weitere Informationen: Dokument 71.
Ulteriori informazioni: documento 71.
اطلاعات بیشتر: سند ۷۱.
پیشنهاد ایران: گزارش سالانه به شورا.
گزینهٔ الف: حفظ متن.
نخست: شورا گزارش می‌گیرد.
Afzalliklari: arzon narx.
قرارداد 136: ہنگامی مواصلات۔
فوائد: کم قیمت۔
الخيار الأول: الإبقاء على النص.
ملاحظة الاتحاد: الأرقام مؤقتة.
Meta: 90 % de cobertura até 2030.
Situação atual: 31 % das aldeias têm rede.
وزارت ارتباطات ایران اعلام کرد: «ما از این متن حمایت می‌کنیم.»
نک. سند ۷۱.
(سند ۷۱)`,
    `
هدف ما: سه درصد.
هدف گروه: سه درصد.
پیشنهاد ما: سه درصد.
گزینهٔ ما: سه درصد.
گزینهٔ گروه: سه درصد.
گزینهٔ عقب‌نشینی: سه درصد.
خط قرمز: سه درصد.
موضع ما: سه درصد.
علی: موافق است.
علی گفت: «ما کوتاه می‌آییم.»
وزیر ما گفت: «ما کوتاه می‌آییم.»
وزارت ما گفت: «ما کوتاه می‌آییم.»
همکار ما گفت: «کوتاه می‌آییم.»
یادداشت علی: موافق‌اند.
یادداشت گروه: موافق‌اند.
یادداشت داخلی: موافق‌اند.
اگر بپرسند: ما موافقیم.
در صورت پرسش: ما موافقیم.
علت: به علی زنگ بزن.
سبب: ما کوتاه می‌آییم.
مزایا: ما برنده می‌شویم.
آرا: موافق.
تاریخ: به علی بگو.
کمیتهٔ ما: سه درصد.
خصوصی: سه درصد.
هدف محرمانه: سه درصد.
قطعنامهٔ داخلی: سه درصد.
گزینه داخلی: سه درصد.
Ҳадафи мо: се фоиз.
Пешниҳоди мо: се фоиз.
Сабаби мо: се фоиз.
Хати сурх: се фоиз.
Алӣ гуфт: «Мо розӣ мешавем.»
Вазири мо гуфт: «Мо розӣ мешавем.»
Агар пурсанд: мо розӣ мешавем.
Варианти эҳтиётӣ: се фоиз.
Bizning maqsad: uch foiz.
Bizning sabab: uch foiz.
Misol uchun: Aliga qoʻngʻiroq qil.
Agar soʻralsa: roziman.
ہمارا مقصد: تین فیصد۔
ہماری تجویز: تین فیصد۔
اگر پوچھا جائے: ہم مان لیں گے۔
زموږ موخه: درې سلنه.
زموږ وړاندیز: درې سلنه.
که وپوښتل شي: موږ منو.
هدفنا: ثلاثة في المئة.
هدف المجموعة: ثلاثة في المئة.
خيارنا: ثلاثة في المئة.
الخيار البديل: ثلاثة في المئة.
ملاحظة المجموعة: يوافقون.
ملاحظة علي: يوافقون.
إذا سئلت: نحن نوافق.
Nota da Ana: eles cedem.
Nota do grupo: eles cedem.
Nota da delegação: eles cedem.
Nota da UIT: liguem à Ana.
Nota de la UIT: llamar a Ana.
Note by ITU: call Ana first.
Note by Ana: they yield.
Note from us: they yield.
Apoiam: Ana e Rui.
Apoiam: nós e Angola.
Subscrevem: nós.
Apoyan: Ana y Luis.
Appuient : Ana et Luc.
Proponents: Ana and Bob.
Opção de recuo: 3 %.
Opção nossa: 3 %.
A nossa opção: 3 %.
A nossa razão: 3 %.
Meta do grupo: 3 %.
A nossa meta: 3 %.
Nossa meta: 3 %.
Nuestra razón: 3 %.
La nostra opzione: 3 %.
Opzione di ripiego: 3 %.
Razões: nós cedemos no fim.
Razões: ligar à Ana.
Razões internas: o custo.
Justificação interna: o custo.
Opção interna: o custo.
Opción interna: el costo.
Motivação do grupo: o custo.
Lisätietoja: Anna Virtanen.
Lisätietoja: soita Annalle.
Mer information: ring Anna.
Ikrafttreden: ring Anna.
Ministern sade till oss: ”Vi ger efter.”
Vår minister sade: ”Vi ger efter.”
Statsministern: vi ger efter.
Anna sade: ”Vi ger efter.”
مزایا: شما و من برنده می‌شویم.
Statsministern sade till oss: ”Vi ger efter.”`,
  );

  const tableOf = (head: string) => `| X | ${head} |\n| --- | ---: |\n| Kenya | 3 |`;
  test.each([
    "بهای هر گیگابایت (دلار)",
    "Нархи 1 Мбит/с (доллар)",
    "Цена за 1 Мбит/с (доллар)",
    "سعر كل جيجابايت (دولار)",
    "Preço de cada gigabyte (US$)",
    "Preço por 1 Mbit/s (dólar)",
    "Days to repair",
    "Preço por mês (euros)",
    "Custo de 1 GB (US$)",
    "Velocidade média (Mbit/s)",
    "Dias sem rede por ano",
    "Casas com fibra (%)",
    "هزینهٔ ماهانه (دلار)",
    "شمار روستاهای متصل",
    "سرعت میانگین (مگابیت بر ثانیه)",
    "د یوې ګیګابایټ بیه (ډالر)",
  ])("the head of a column is for everybody: %s", (head) => {
    expect(problemsOf(tableOf(head))).toEqual([]);
  });
  test.each([
    "Limite que aceitamos (US$)",
    "بهای قابل قبول ما (دلار)",
    "خط قرمز هر کشور (دلار)",
    "Days to yield",
    "Наша цена за 1 Мбит/с (доллар)",
    "سعر نقبله لكل جيجابايت",
  ])("the head of a column is stopped: %s", (head) => {
    expect(problemsOf(tableOf(head))).not.toEqual([]);
  });
});

describe("further parts of an analysis in these languages, before words about no person that ask for nothing", () => {
  pairs(
    `
Marco: la Resolución 203 trata de la banda ancha.
Descripción: un fondo para islas.
Problema: el precio de la conexión.
Solución: un fondo para cables.
Base jurídica: artículo 4 de la Constitución.
Efectos: menos gastos para las escuelas.
Beneficiarios: escuelas y hospitales.
Calendario: de 2027 a 2030.
Costo anual: 500 000 francos suizos.
Indicadores: precio, cobertura y velocidad.
Definición: más de 10 Mbit/s.
Texto propuesto: un nuevo párrafo.
Texto actual: dos párrafos.
Modificaciones: dos nuevos párrafos.
Patrocinadores: Angola y Brasil.
Introducción: la Unión tiene 194 miembros.
Próximo paso: debate en la Comisión 5.
Resultado de la votación: 80 a favor.
Cadre : la Résolution 203 traite du haut débit.
Description : un fonds pour les îles.
Problème : le prix de la connexion.
Solution : un fonds pour les câbles.
Base juridique : article 4 de la Constitution.
Effets : moins de frais pour les écoles.
Bénéficiaires : écoles et hôpitaux.
Calendrier : de 2027 à 2030.
Coût annuel : 500 000 francs suisses.
Indicateurs : prix, couverture et débit.
Définition : plus de 10 Mbit/s.
Texte proposé : un nouveau paragraphe.
Texte actuel : deux paragraphes.
Modifications : deux nouveaux paragraphes.
Parrains : Angola et Brésil.
Prochaine étape : débat à la Commission 5.
Résultat du vote : 80 pour.
Quadro: la Risoluzione 203 tratta della banda larga.
Descrizione: un fondo per le isole.
Problema: il prezzo della connessione.
Soluzione: un fondo per i cavi.
Effetti: meno spese per le scuole.
Beneficiari: scuole e ospedali.
Calendario: dal 2027 al 2030.
Costo annuo: 500 000 franchi svizzeri.
Indicatori: prezzo, copertura e velocità.
Testo proposto: un nuovo paragrafo.
Testo attuale: due paragrafi.
Modifiche: due nuovi paragrafi.
Folgen: weniger Kosten für Schulen.
Zeitplan: von 2027 bis 2030.
Jährliche Kosten: 500 000 Franken.
Definition: mehr als 10 Mbit/s.
Vorgeschlagener Text: ein neuer Absatz.
Änderungen: zwei neue Absätze.
Nächster Schritt: Debatte in Kommission 5.
Descrición: un fondo para illas.
Base xurídica: artigo 4.
Efectos: menos custos para as escolas.
Beneficiarios: escolas e hospitais.
Indicadores: prezo e cobertura.
Definición: máis de 10 Mbit/s.
Texto proposto: un novo parágrafo.
المقدمة: للاتحاد 194 عضوا.
الوصف: صندوق للجزر.
المشكلة: سعر الاتصال.
الأساس القانوني: المادة 4.
الآثار: تكلفة أقل للمدارس.
المستفيدون: المدارس والمستشفيات.
الجدول الزمني: من 2027 إلى 2030.
المؤشرات: السعر والتغطية.
التعريف: أكثر من 10 ميغابت.
المرجع: الوثيقة 55.
النص المقترح: فقرة جديدة.
النص الحالي: فقرتان.
التعديلات: فقرتان جديدتان.
الخطوة التالية: مناقشة في اللجنة 5.
نتيجة التصويت: 80 مؤيدا.
الخلاصة: الصندوق صغير.
Муқаддима: Иттиҳод 194 узв дорад.
Тавсиф: фонд барои деҳот.
Мушкилот: нархи баланди пайваст.
Роҳи ҳал: фонд барои деҳот.
Асоси ҳуқуқӣ: моддаи 4.
Таъсир: харҷи камтар барои мактабҳо.
Нишондиҳандаҳо: нарх ва суръат.
Тағйирот: ду банди нав.
Хулоса: фонд хурд аст.
Қадами оянда: муҳокима дар Кумитаи 5.
Tavsif: qishloqlar uchun jamgʻarma.
Muammo: narx yuqori.
Yechim: qishloqlar uchun jamgʻarma.
Huquqiy asos: 4-modda.
Taʼsir: maktablar uchun kam xarajat.
Koʻrsatkichlar: narx va tezlik.
Taʼrif: 10 Mbit/s dan koʻp.
Oʻzgarishlar: ikki yangi band.
Xulosa: jamgʻarma kichik.
Keyingi qadam: 5-qoʻmitada muhokama.
تعارف: یونین کے 194 ارکان ہیں۔
تفصیل: دیہات کے لیے فنڈ۔
مسئلہ: کنکشن کی قیمت۔
حل: دیہات کے لیے فنڈ۔
قانونی بنیاد: آرٹیکل 4۔
اثرات: سکولوں کے لیے کم خرچ۔
اشاریے: قیمت اور رفتار۔
تعریف: 10 میگا بٹ سے زیادہ۔
حوالہ: دستاویز 55۔
ترامیم: دو نئے پیراگراف۔
خلاصہ: فنڈ چھوٹا ہے۔
اگلا قدم: کمیٹی 5 میں بحث۔
سریزه: اتحادیه ۱۹۴ غړي لري.
ستونزه: د نښلونې بیه.
حل لاره: د کلیو لپاره صندوق.
اغېزې: د ښوونځیو لپاره کم لګښت.
لنډیز: صندوق کوچنی دی.
تعریف: له ۱۰ میګابیټ ډېر.
بل ګام: په کمېټه ۵ کې بحث.
Detalhes: o relatório sai em maio.
Período: 2027 a 2030.
Metodologia: inquérito a 300 escolas.
Comparação: em 2022 eram 40 %.
Méthode : enquête dans 300 écoles.
جزئیات: گزارش در ماه مه منتشر می‌شود.
روش: پرسش از ۳۰۰ مدرسه.
از سوی دیگر: هزینه بالا می‌رود.
مقایسه: در سال ۲۰۲۲ چهل درصد بود.
میانگین: ۱۲ درصد.
هدف این قطعنامه: کاهش بها.
پرسش دوم: چه کسی گزارش می‌دهد؟
Муқоиса: дар соли 2022 чил фоиз буд.`,
    `
راه حل: با علی تماس بگیر.
راه حل ما: سه درصد.
متن پیشنهادی ما: سه درصد.
گام بعدی: به علی بگویید.
گام بعدی: ما کوتاه می‌آییم.
مشکل: شما نمی‌دانید.
Solução nossa: 3 %.
Texto proposto pelo grupo: 3 %.
Próximo paso: llamar a Ana.
Prossimo passo: cediamo.
Zeitplan: Anna anrufen.
Zeitplan: wir geben nach.
Origem: a Ana disse isto.
Origine : Ana nous l'a dit.
Роҳи ҳал: мо розӣ мешавем.
Muammo: biz roziman.
مسئلہ: ہم مان لیں گے۔
ستونزه: موږ منو.
المقدمة: نحن نوافق.
Detalhes: a Ana sabe.
Comparação: nós cedemos.
جزئیات: به علی بگو.
از سوی دیگر: ما کوتاه می‌آییم.
دلیل دیگر: من موافقم.
الحل: نقبل 3 في المئة.`,
  );
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
Entry into force: 1 January 2027.
Entrée en vigueur : 1er janvier 2027.
Inkrafttreten: 1. Januar 2027.
Вступление в силу: 1 января 2027 г.
生效：2027年1月1日。
Voimaantulo: 1.1.2027.
Ikraftträdande: 1 januari 2027.
Ikrafttrædelse: 1. januar 2027.
Jõustumine: 1.1.2027.
Perustelut: nykyinen teksti ei mainitse katkoksia.
Perustelu: nykyinen teksti ei mainitse katkoksia.
Motivering: texten nämner inte kablar.
Nykytila: ei ilmoitusvelvollisuutta.
Tila: jätetty 5.10.2026.
Hetkeseis: esitatud 13.10.2026.
Emot: 3 stater.
Mot: 3 stater.
Imod: 3 stater.
Avstod: 2.
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
Voimaantulo: meille sopii.
Muistutus: meidän raja on 5.
Påminnelse: det passar oss bra.
Voimaantulo Annalle: 1.1.2027.
Entry into force: Ana calls.
Perustelumme: nykyinen teksti riittää.
Perustelut: Anna soittaa.
Perustelut: sisäinen.
Perustelut ryhmälle: nykyinen teksti.
Tila: sisäinen.
Tila: luottamuksellinen.
Tila: salainen.
Tila: ei julkinen.
Nykytila: vain meille.
Emot: Anna.
Emot: vi.
Mot: Anna Berg.
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
ประเทศไทยใช้ 5G
ລາວມີ 18 ແຂວງ
ລາວສະໜອງອິນເຕີເນັດ
မြန်မာတွင် လူဦးရေ ၅၄ သန်း
Việt Nam có 54 dân tộc: chi tiết ở Phụ lục 2.
ค่าใช้จ่ายมีเพียง 3 ล้านบาท
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
ไทยยอมได้
ลาวถามสมชาย
ລາວຍອມ
ທີມລາວ 3 ຄົນ
ไทย จุดยืน 3 ข้อ
ไทยภายใน 3 ข้อ
ລາວ ລັບ 3
កម្ពុជា សម្ងាត់ ៣
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

describe("'according to' a numbered text is a clause in any language, however few words it has, and by nobody's account", () => {
  pairs(
    `
According to Article 34 of the Constitution: a right.
Under Resolution 130: a yearly report.
Gemäß Resolution 130: ein jährlicher Bericht.
Volgens artikel 34 van het Statuut: de lidstaten hebben het recht.
Enligt artikel 34 i stadgan: medlemsstaterna har rätt.
Ifølge artikel 34 i vedtægten: medlemsstaterne har ret.
Peruskirjan artiklan 34 mukaan: jäsenvaltioilla on oikeus.
Põhikirja artikli 34 kohaselt: liikmesriikidel on õigus.
Saskaņā ar Statūtu 34. pantu: dalībvalstīm ir tiesības.
Pagal Įstatų 34 straipsnį: valstybės narės turi teisę.
Zgodnie z artykułem 34 Konstytucji: państwa członkowskie mają prawo.
Podle článku 34 Ústavy: členské státy mají právo.
Podľa článku 34 Ústavy: členské štáty majú právo.
Az Alapokmány 34. cikke szerint: a tagállamok joga.
Potrivit articolului 34 din Constituție: statele membre au dreptul.
Sipas nenit 34 të Kushtetutës: shtetet anëtare kanë të drejtë.
Съгласно член 34 от Устава: държавите членки имат право.
Prema članku 34. Ustava: države članice imaju pravo.
У складу са чланом 34 Устава: државе чланице имају право.
V skladu s členom 34 Ustave: države članice imajo pravico.
Secondo l’articolo 34 della Costituzione: gli Stati membri hanno il diritto.
Ai sensi dell’articolo 34 della Costituzione: gli Stati hanno il diritto.
Σύμφωνα με το άρθρο 34 του Καταστατικού: τα κράτη έχουν δικαίωμα.
Жарғының 34-бабына сәйкес: мүше мемлекеттердің құқығы бар.
Уставдын 34-беренесине ылайык: мүчө мамлекеттердин укугу бар.
Nizomning 34-moddasiga muvofiq: aʼzo davlatlar huquqi bor.
Nizamnamənin 34-cü maddəsinə əsasən: üzv dövlətlərin hüququ var.
Мувофиқи моддаи 34 Оинномаи Иттифоқ: давлатҳо ҳуқуқ доранд.
Дүрмийн 34 дүгээр зүйлд заасны дагуу: гишүүн улс эрхтэй.
Anayasanın 34. maddesi uyarınca: üye devletlerin hakkı vardır.
Mengikut Perkara 34 Perlembagaan: negara anggota berhak.
Ayon sa Artikulo 34 ng Konstitusyon: may karapatan ang mga estado.
Kulingana na Ibara ya 34 ya Katiba: nchi zina haki.
Bisa ga Mataki na 34: ƙasashe suna da hakki.
Nkuko bivugwa mu ngingo ya 34: ibihugu bifite uburenganzira.
Araka ny andininy faha-34: manan-jo ireo firenena.
Volgens artikel 34 van die Grondwet: lidstate het die reg.
Skont l-Artikolu 34 tal-Kostituzzjoni: l-Istati għandhom dritt.
Segons l’article 34 de la Constitució: els estats tenen dret.
En virtud del artículo 34 de la Constitución: los Estados tienen derecho.
Nos termos do artigo 34 da Constituição: os Estados têm direito.
En vertu de l’article 34 de la Constitution : les États ont le droit.
В соответствии со статьёй 34 Устава: государства имеют право.
На основании статьи 34 Устава Союза: государства имеют право.
بموجب القرار 130 (المراجَع في بوخارست): يقدَّم تقرير سنوي.
عملاً بالمادة 34 من الدستور: للدول الأعضاء الحق في وقف أي برقية.
عملاً بأحكام القرار 130: يُقدَّم تقرير سنوي إلى المجلس.
استناداً إلى المادة 34 من الدستور: للدول الأعضاء الحق.
بناءً على قرار المجلس 1299: يُقدَّم التقرير كل سنة.
بمقتضى المادة 34 من الدستور: للدول الأعضاء الحق.
طبقاً للفقرة 2 من المادة 34: يُبلَّغ الاتحاد فوراً.
وفق المادة 34 من الدستور: للدول الأعضاء الحق.
بحسب تقرير الأمين العام: ارتفع العدد إلى 72.
حسب المادة 34 من الدستور: للدول الأعضاء الحق.
بالنظر إلى المادة 34 من الدستور: للدول الأعضاء الحق.
طبق ماده 34 اساسنامه: کشورهای عضو حق توقف تلگرام را دارند.
بر اساس ماده ۳۴ اساسنامه: کشورهای عضو حق توقف تلگرام را دارند.
مطابق ماده ۳۴ اساسنامه: کشورهای عضو حق دارند.
به موجب ماده ۳۴ اساسنامه: کشورهای عضو حق دارند.
با استناد به ماده ۳۴ اساسنامه: کشورهای عضو حق دارند.
آئین کی شق 34 کے مطابق: رکن ممالک کو حق حاصل ہے۔
قرارداد 130 کے تحت: سالانہ رپورٹ پیش کی جائے گی۔
قرارداد 130 کی رو سے: سالانہ رپورٹ پیش کی جائے گی۔
לפי סעיף 34 לחוקה: המדינות החברות שומרות על הזכות.
בהתאם לסעיף 34 לחוקה: המדינות החברות שומרות על הזכות.
על פי סעיף 34 לחוקה: המדינות החברות שומרות על הזכות.
מכוח סעיף 34 לחוקה: המדינות החברות שומרות על הזכות.
د اساسنامې د ۳۴ مادې له مخې: غړي هېوادونه حق لري.
د ۳۴ مادې سره سم: غړي هېوادونه حق لري.
بە پێی ماددەی ٣٤ی دەستوور: دەوڵەتە ئەندامەکان مافیان هەیە.
بەپێی ماددەی ٣٤ی دەستوور: دەوڵەتە ئەندامەکان مافیان هەیە.
Li gorî xala 34 ya destûrê: dewletên endam xwedî maf in.
በሕገ ደንቡ አንቀጽ 34 መሠረት፦ አባል አገራት መብት አላቸው።
संविधान के अनुच्छेद 34 के अनुसार: सदस्य देशों को अधिकार है।
संकल्प 130 के तहत: वार्षिक रिपोर्ट दी जाएगी।
संविधानको धारा ३४ अनुसार: सदस्य राष्ट्रलाई अधिकार छ।
সংবিধানের ৩৪ অনুচ্ছেদ অনুযায়ী: সদস্য রাষ্ট্রের অধিকার আছে।
সংবিধানের ৩৪ অনুচ্ছেদ অনুসারে: সদস্য রাষ্ট্রের অধিকার আছে।
அரசியலமைப்பின் 34ஆம் பிரிவின்படி: உறுப்பு நாடுகளுக்கு உரிமை உண்டு.
ආණ්ඩුක්‍රම ව්‍යවස්ථාවේ 34 වන වගන්තිය අනුව: සාමාජික රටවලට අයිතිය ඇත.
კონსტიტუციის 34-ე მუხლის მიხედვით: წევრ სახელმწიფოებს აქვთ უფლება.
კონსტიტუციის 34-ე მუხლის თანახმად: წევრ სახელმწიფოებს აქვთ უფლება.
Սահմանադրության 34-րդ հոդվածի համաձայն՝ անդամ պետությունները իրավունք ունեն։
Համաձայն Սահմանադրության 34-րդ հոդվածի՝ անդամ պետությունները իրավունք ունեն։
Σύμφωνα με το άρθρο 34: τα κράτη μέλη έχουν δικαίωμα.
Според член 34 од Уставот: земјите членки имаат право.
Согласно статье 34 Устава: государства-члены имеют право.
Відповідно до статті 34 Статуту: держави-члени мають право.
Selon l’article 34 de la Constitution : les États Membres ont le droit.
Según el artículo 34 de la Constitución: los Estados Miembros tienen derecho.
Segundo o artigo 34 da Constituição: os Estados-Membros têm direito.
Gemäß Artikel 34 der Satzung: Die Mitgliedstaaten haben das Recht.
Anayasanın 34. maddesine göre: Üye Devletlerin hakkı vardır.
Menurut Pasal 34 Konstitusi: Negara Anggota berhak menghentikan telegram.
Theo Điều 34 của Hiến chương: các Quốc gia Thành viên có quyền.
Kwa mujibu wa kifungu cha 34: Nchi Wanachama zina haki.
Sida uu dhigayo qodobka 34: Dawladaha xubnaha ah waxay leeyihiin xaq.
根据第130号决议：每年提交报告。
根据《组织法》第34条：成员国有权停止电报。
決議130によれば：毎年報告する。
결의 130에 따라: 매년 보고한다.
ตามมติ 130: เสนอรายงานทุกปี
헌장 제34조에 따르면: 회원국은 권리를 가진다.`,
    `
Secondo Anna l’articolo 34: accettano.
Secondo la nostra nota, articolo 34: accettano.
Volgens Annas nota bij artikel 34: zij stemmen in.
Prema članku 34. Ani: pristaju.
Anayasanın 34. maddesine Ayşe’ye göre: kabul edecekler.
Anayasanın 34. Ayşe uyarınca: kabul edecekler.
وفقاً لما قالته سلمى أمس: سنسحب المقترح.
وفقاً لموقف المجموعة الداخلي: سنسحب المقترح.
بموجب اتفاقنا مع القاهرة: سنسحب المقترح.
حسب كلام هاني في الاجتماع: سيوافقون.
وفقاً لتعليمات الوزير السرية: سنسحب.
طبق حرف های سارا دیروز: آنها موافقت می کنند.
לפי מה שאמרה ליאת אתמול: הם יסכימו.
سارہ کے کہنے کے مطابق: وہ مان جائیں گے۔
Gemäß Anas Notiz zu Artikel 34: Sie stimmen zu.
Gemäß Artikel 34 nach Anna: Sie stimmen zu.
Gemäß Artikel 34 unserer Haltung: Sie stimmen zu.
Gemäß Artikel 34 der geheimen Absprache: Sie stimmen zu.
Laut Annas Entwurf der Resolution 130: Sie stimmen zu.
Laut Weisung 3 zu Resolution 130: wir geben nach.
Согласно записке Анны о статье 34: они согласны.
Согласно нашей позиции по статье 34: они согласны.
Согласно секретной записке по статье 34: они согласны.
Согласно статье 34 только для группы: они согласны.
According to Ana on Article 34: they agree.
Under our agreement on Article 34: they agree.
According to Resolution 130 for us: they agree.
Selon Ana sur l’article 34 : ils acceptent.
Selon notre accord sur l’article 34 : ils acceptent.
Menurut Ana tentang Pasal 34: mereka setuju.
Menurut posisi kami tentang Pasal 34: mereka setuju.
Theo Lan về Điều 34: họ đồng ý.
Anayasanın 34. maddesine Ayşe’ye göre: kabul edecekler.
לפי ליאת על סעיף 34: הם יסכימו.
לפי העמדה שלנו על סעיף 34: הם יסכימו.
על פי סעיף 34 רק לקבוצה: הם יסכימו.
طبق نظر سارا درباره ماده ۳۴: آنها می پذیرند.
بەپێی سارا لەسەر ماددەی ٣٤: ئەوان ڕازین.
সংকল্প 130 নিয়ে সীতার মতে: তারা রাজি।
সীতার কথা অনুযায়ী ৩৪ অনুচ্ছেদ: তারা রাজি।
সীতার মতে কনভেনশনের ৩৪ অনুচ্ছেদ: তারা রাজি।
सीता के अनुसार अनुच्छेद 34: वे सहमत हैं।
సీత ప్రకారం ఆర్టికల్ 34: వారు అంగీకరిస్తారు.
සීතා අනුව වගන්තිය 34: ඔවුන් එකඟයි.
በሳራ መሠረት አንቀጽ 34 የስምምነቱ: ይስማማሉ።
სარას მიხედვით მუხლი 34: ისინი დათანხმდებიან.
وفقا لسارة المادة 34 من الاتفاقية: سيوافقون.
سارہ کے مطابق آرٹیکل 34 کنونشن: وہ متفق ہیں۔
결의 130 지수에 따르면: 그들은 동의한다.
根据我方立场第34条：他们同意。
Podľa Anny o článku 34: súhlasia.
A 34. cikk Anna szerint: elfogadják.
Under Resolution 130, Ana: they agree.
جاء من سلمى في القرار: «سيوافقون».
ورد في رسالتنا حول القرار: «سيوافقون».`,
  );
});

describe("three capitals are a list where 'and' is written together with a name, and 'their' may be of what is named", () => {
  pairs(
    `
القاهرة والرياض والدوحة: ثلاث عواصم قُطعت فيها الخدمة.
القاهرة، الرياض والدوحة: ثلاث عواصم قُطعت فيها الخدمة.
مصر والسودان وليبيا: ثلاث دول قُطعت فيها الخدمة.
مصر، السودان، وليبيا: ثلاث دول قُطعت فيها الخدمة.
ירושלים, קהיר ועמאן: שלוש בירות איבדו את השירות.
קהיר ועמאן וביירות: שלוש בירות איבדו את השירות.
ישראל, קפריסין ויוון: שלוש מדינות איבדו את השירות.
تهران، بغداد و دمشق: سه پایتخت خدمات خود را از دست دادند.
اسلام آباد، کابل اور تہران: تین دارالحکومت سروس سے محروم رہے۔
بەغدا و تاران و دیمەشق: سێ پایتەخت خزمەتگوزارییان لەدەست دا.
Bexda, Tehran û Şam: sê paytext bê xizmet man.
Rabat, Alger et Tunis : trois capitales ont perdu leur service.
Rabat, Argel y Túnez: tres capitales perdieron su servicio.
Αθήνα, Λευκωσία και Βαλέτα: τρεις πρωτεύουσες έχασαν την υπηρεσία.
Cairo, Khartoum and Tripoli: three capitals lost their service.
For clarity: operators keep their licences.
Rappel : les États gardent leurs droits.
ܒܓܕܕ ܘܕܪܡܣܘܩ ܘܒܝܪܘܬ: ܬܠܬ ܡܕܝܢܬܐ ܚܣܪܘ ܬܫܡܫܬܐ.
تهران و بغداد و دمشق: سه پایتخت خدمات را از دست دادند.
开罗、喀土穆和的黎波里：三个首都失去服务。
开罗、的黎波里、喀土穆：三国首都断网。
カイロ、ハルツーム、トリポリ：三つの首都で通信が途絶えた。
카이로, 하르툼, 트리폴리: 세 수도에서 서비스가 끊겼다.
Каир, Хартум и Триполи: три столицы остались без связи.
Le Caire, Khartoum et Tripoli : trois capitales ont perdu leur réseau.
El Cairo, Jartum y Trípoli: tres capitales perdieron su red.
Cairo, Cartum e Trípoli: três capitais perderam a sua rede.
Kahire, Hartum ve Trablus: üç başkent hizmetsiz kaldı.
ካይሮ፣ ካርቱም እና ናይሮቢ፦ ሦስት ዋና ከተሞች አገልግሎት አጡ።
Kairo, Khartoum na Tripoli: miji mikuu mitatu ilikosa huduma.
Il Cairo, Khartum e Tripoli: tre capitali hanno perso il servizio.
Kair, Chartum i Trypolis: trzy stolice straciły usługę.
Кайро, Хартум и Триполи: три столици останаха без връзка.
Cairo, Khartoum, Tripoli: the three capitals lost their service and their networks.
Kairo, Khartoum dan Tripoli: tiga ibu kota kehilangan layanan.
काहिरा, खार्तूम और त्रिपोली: तीन राजधानियों में सेवा बंद रही।`,
    `
Cairo, Khartoum and Tripoli: they will yield.
Cairo, Khartoum and Tripoli: their ministers will yield.
القاهرة وسلمى وطرابلس: سيوافقون.
القاهرة والخرطوم: سيوافقون.
الرباط والجزائر وتونس: موقفنا سري.
Cairo, Khartoum and Tripoli: their delegates lost service.
Cairo, Khartoum and Tripoli: ask their operators.
Reminder: their vote.
קהיר וליאת וביירות: הם יסכימו.
张伟、李娜、王芳：他们会让步。
开罗、安娜、喀土穆：他们会同意。
开罗、喀土穆：他们会同意。
开罗、喀土穆和的黎波里：我们让步。
カイロ、田中、トリポリ：譲歩する。
Kairo, Anna und Tripolis: sie stimmen zu.
Каир, Анна и Триполи: они согласны.
Kahire, Ayşe ve Trablus: kabul ediyorlar.
카이로, 지수, 트리폴리: 동의한다.
بەغدا و سارا و دیمەشق: ئەوان ڕازین.`,
  );
});

describe("remarks on a text for everybody have public labels in Arabic, Persian, Urdu, Kurdish, Pashto and Hebrew", () => {
  pairs(
    `
ملاحظة: لا يشمل الجدول ليبيا.
تصويب: الرقم الصحيح هو 72.
ملحوظات: لا يشمل الجدول ليبيا.
توجه: جدول شامل ایران نمی شود.
تذکر: جدول شامل ایران نمی شود.
نکته: جدول شامل ایران نمی شود.
اصلاحیه: عدد درست ۷۲ است.
تصحیح: عدد درست ۷۲ است.
هشدار: جدول شامل ایران نمی شود.
یادآوری: جدول شامل ایران نمی شود.
یادداشت: جدول شامل ایران نمی شود.
ملاحظه: جدول شامل ایران نمی شود.
نوٹ: جدول میں ایران شامل نہیں۔
تنبیہ: جدول میں ایران شامل نہیں۔
انتباہ: جدول میں ایران شامل نہیں۔
تصحیح: درست عدد 72 ہے۔
درستی: درست عدد 72 ہے۔
تێبینی: خشتەکە ئێران ناگرێتەوە.
سەرنج: خشتەکە ئێران ناگرێتەوە.
ئاگاداری: خشتەکە ئێران ناگرێتەوە.
ڕاستکردنەوە: ژمارەی دروست ٧٢یە.
ڕوونکردنەوە: ژمارەی دروست ٧٢یە.
Nîşe: hejmara rast 72 e.
Hişyarî: tablo nû ye û dirêj e.
Rastkirin: hejmara rast 72 e.
Sererastkirin: hejmara rast 72 e.
Zelalkirin: hejmara rast 72 e.
یادونه: جدول ایران نه رانغاړي.
یادښت: جدول ایران نه رانغاړي.
پاملرنه: جدول ایران نه رانغاړي.
خبرتیا: جدول ایران نه رانغاړي.
سمون: سم شمېر ۷۲ دی.
نوټ: جدول ایران نه رانغاړي.
הערה: הטבלה אינה כוללת את לוב.
הערות: הטבלה אינה כוללת את לוב.
לתשומת לב: הטבלה אינה כוללת את לוב.
שים לב: הטבלה אינה כוללת את לוב.
תיקון: המספר הנכון הוא 72.
תיקון טעות: המספר הנכון הוא 72.
אזהרה: הטבלה אינה כוללת את לוב.
הבהרה: הטבלה אינה כוללת את לוב.
استدراك: الرقم الصحيح هو 72.
ملحوظة: لا يشمل الجدول ليبيا.
تنبيه: لا يشمل الجدول ليبيا.
(ملحوظة: الأرقام لعام 2025.)`,
    `
ملحوظة داخلية: سيوافقون.
ملحوظة لسلمى: سيوافقون.
ملحوظة سلمى حول القرار الجديد: سيوافقون.
ملحوظة من سلمى على نص القرار: سيوافقون.
ملحوظة للمجموعة فقط: سيوافقون.
تنبيه للوفد حول نص القرار: سيوافقون.
استدراك سلمى حول نص القرار: سيوافقون.
استدراك للمجموعة: سيوافقون.
تذکر سارا درباره متن قطعنامه: آنها موافقند.
تذکر به گروه ما: آنها موافقند.
تێبینی سارا لەسەر دەقی بڕیار: ئەوان ڕازی دەبن.
یادونه د سارا په متن کې: هغوی مني.
انتباہ سارہ کے لیے: وہ مانیں گے۔
Têbinî ji bo Leylayê: ew ê qebûl bikin.
הערה פנימית: הם יסכימו.`,
  );
});

describe("the official position of a state is public where its position is", () => {
  pairs(
    `
موقف العراق الرسمي: رفض المقترح.
الموقف الرسمي لليبيا: رفض المقترح.
الموقف الرسمي لمصر: رفض المقترح.
الموقف الرسمي لدولة الكويت: رفض المقترح.
الموقف الرسمي لجمهورية العراق: رفض المقترح.
Η επίσημη θέση της Ελλάδας: υπέρ.
Επίσημη θέση της Ελλάδας: υπέρ.
Официалната позиция на България: за.
Официална позиция на България: за.
Официјалниот став на Македонија: за.
Званичан став Србије: за.
Zvanični stav Srbije: za.
Službeni stav Hrvatske: za.
Uradno stališče Slovenije: za.
Официальная позиция России: за.
Офіційна позиція України: за.
Афіцыйная пазіцыя Беларусі: за.
Oficjalne stanowisko Polski: za.
Oficiální postoj Česka: pro.
Oficiálne stanovisko Slovenska: za.
Qëndrimi zyrtar i Shqipërisë: pro.
Poziția oficială a României: pentru.
העמדה הרשמית של ישראל: בעד.
עמדתה הרשמית של ישראל: בעד.
עמדת ישראל: בעד.
موضع رسمی ایران: مخالف.
موضع ایران: مخالف.
پاکستان کا سرکاری موقف: حق میں۔
پاکستان کا موقف: حق میں۔
Türkiye’nin resmî tutumu: lehte.
Azərbaycanın rəsmi mövqeyi: lehinə.
Magyarország hivatalos álláspontja: mellette.
Lietuvos oficiali pozicija: už.
Latvijas oficiālā nostāja: par.
Eesti ametlik seisukoht: poolt.
Suomen virallinen kanta: puolesta.
საქართველოს ოფიციალური პოზიცია: მომხრე.
Հայաստանի պաշտոնական դիրքորոշումը՝ կողմ։
Il-pożizzjoni uffiċjali ta’ Malta: favur.
Position officielle de la France : pour.
Posición oficial de México: a favor.
Posição oficial do Brasil: a favor.
Offizielle Position Deutschlands: dafür.
Posizione ufficiale dell’Italia: a favore.
Officieel standpunt van Nederland: voor.
Posisi resmi Indonesia: setuju.
Msimamo rasmi wa Kenya: kuunga mkono.
الموقف الرسمي للعراق: رفض المقترح.
Danmarks officielle holdning: for.
Officieel standpunt van Nederland: voor.`,
    `
الموقف الرسمي للمجموعة: رفض المقترح.
الموقف الرسمي لنا: رفض المقترح.
موقفنا الرسمي: رفض المقترح.
Официальная позиция группы: против.
העמדה הרשמית שלנו: נגד.
موضع رسمی ما: مخالف.
Resmî tutumumuz: karşı.
Η επίσημη θέση μας: κατά.
موقف سلمى الرسمي: رفض المقترح.
Oficjalne stanowisko Anny: za.
Resmî tutum: karşı.
Официальная позиция Анны: против.`,
  );
});

describe("'it states in Article 34' introduces the wording of a text", () => {
  pairs(
    `
جاء في المادة 34: «يُبلَّغ الاتحاد خلال 24 ساعة».
ورد في المادة 34 من الدستور: «يُبلَّغ الاتحاد خلال 24 ساعة».
ورد في القرار 130: «يُبلَّغ الاتحاد خلال 24 ساعة».
نصّ المادة 34: «يُبلَّغ الاتحاد خلال 24 ساعة».
جاء في نص المادة 34: «يُبلَّغ الاتحاد خلال 24 ساعة».
كما ورد في المادة 34: «يُبلَّغ الاتحاد خلال 24 ساعة».
وجاء في المادة 34: «يُبلَّغ الاتحاد خلال 24 ساعة».
در ماده ۳۴ آمده است: «اتحادیه ظرف ۲۴ ساعت مطلع می شود».
در ماده ۳۴ چنین آمده است: «اتحادیه ظرف ۲۴ ساعت مطلع می شود».
آرٹیکل 34 میں کہا گیا ہے: «یونین کو مطلع کیا جائے گا»۔
آرٹیکل 34 میں درج ہے: «یونین کو مطلع کیا جائے گا»۔
בסעיף 34 נאמר: "האיגוד יקבל הודעה בתוך 24 שעות".
בסעיף 34 נכתב: "האיגוד יקבל הודעה בתוך 24 שעות".
בסעיף 34 כתוב: "האיגוד יקבל הודעה בתוך 24 שעות".
لە ماددەی ٣٤دا هاتووە: «یەکێتییەکە ئاگادار دەکرێتەوە».
په ۳۴ ماده کې راغلي دي: «اتحادیه خبریږي».
In Artikel 34 heißt es: „Die Union wird unterrichtet.“
В статье 34 сказано: «Союз уведомляется».
В статье 34 говорится: «Союз уведомляется».
Il est dit à l’article 34 : « L’Union est informée. »
On lit à l’article 34 : « L’Union est informée. »
En el artículo 34 se lee: «La Unión es informada».
En el artículo 34 se dice: «La Unión es informada».
No artigo 34 lê-se: «A União é informada».
Di Pasal 34 disebutkan: "Uni diberi tahu."
It states in Article 34: “The Union is informed.”
جاء في الفقرة 2: «يُبلَّغ الاتحاد خلال 24 ساعة».`,
    `
جاء في رسالة سلمى: «سنسحب».
جاء في كلام هاني: «سنسحب».
ورد في مذكرة الفريق: «سنسحب».
جاء من سلمى في القرار: «سيوافقون».
ورد في رسالتنا حول القرار: «سيوافقون».
Ана: «Союз уведомляется».
בהודעה של ליאת נאמר: "הם יסכימו".`,
  );
});

describe("red lines, fallbacks and walking away are restricted in the languages of member states", () => {
  const phrases = `
    κόκκινη γραμμή, κόκκινες γραμμές, κόκκινων γραμμών, θέση υποχώρησης, θέση υπαναχώρησης, εφεδρική θέση, εφεδρική λύση, σχέδιο β, αδιαπραγμάτευτα,
    αποχωρούμε από τις συνομιλίες, σημείο αποχώρησης, όριο αποχώρησης, αποχώρηση από τις διαπραγματεύσεις, αποχώρηση από τις συνομιλίες, ύστατο όριο,
    κατώτατη γραμμή, θέση εφεδρείας, червена линия, червени линии, червените линии, резервна позиция, резервен вариант, напускане на преговорите,
    црвена линија, црвени линии, црвените линии, резервна позиција, резервна варијанта, црвене линије, црвених линија, резервни план, rezervna pozicija,
    rezervni plan, rezervna varijanta, pričuvna pozicija, pričuvni plan, crvenih linija, rdeča črta, rdeče črte, rezervno stališče, rezervni načrt,
    vija e kuqe, vijat e kuqe, vija të kuqe, pozicion rezervë, vörös vonal, vörös vonalak, piros vonal, tartalékpozíció, visszavonulási pozíció,
    linie roșie, linia roșie, liniile roșii, poziție de rezervă, poziția de rezervă, variantă de rezervă, czerwona linia, czerwone linie, czerwonych linii,
    stanowisko rezerwowe, wariant rezerwowy, odejście od stołu, odejść od stołu, červená linie, červené linie, červených linií, záložní pozice,
    záložní varianta, červená čiara, červené čiary, červená línia, červené línie, záložná pozícia, záložný variant, raudonoji linija, raudonosios linijos,
    atsarginė pozicija, atsarginis variantas, sarkanā līnija, sarkanās līnijas, rezerves pozīcija, rezerves variants, punane joon, punased jooned,
    varupositsioon, varuvariant, punainen viiva, punaiset viivat, punainen linja, punaiset linjat, perääntymisasema, varasuunnitelma, röd linje,
    röda linjer, reservposition, reträttposition, smärtgräns, smärtgränsen, rød linje, røde linjer, rød streg, røde streger, tilbagefaldsposition,
    smertegrænse, reserveposition, reserveposisjon, smertegrense, tilbaketrekningsposisjon, retrettposisjon, rautt strik, rauð lína, rauðar línur,
    varaáætlun, varastaða, rode lijn, rode lijnen, terugvaloptie, terugvalpositie, breekpunt, breekpunten, rote linie, rote linien, roten linien,
    rückfallposition, rückfalloption, rückfalllinie, schmerzgrenze, auffangposition, verhandlungstisch verlassen, auffanglinie,
    linea rossa, linee rosse, posizione di ripiego, soluzione di ripiego, posizione di riserva, piano b, abbandonare il tavolo, lasciare il tavolo,
    linja ħamra, linji ħomor, pożizzjoni ta’ riżerva, líne dhearg, línte dearga, seasamh cúltaca, llinell goch, llinellau coch, safbwynt wrth gefn,
    línia vermella, línies vermelles, posició de reserva, marra gorria, marra gorriak, lerro gorria, lerro gorriak, liña vermella, liñas vermellas,
    rout linn, rout linnen, línea roja, líneas rojas, posición de repliegue, posición de reserva, levantarse de la mesa, levantamos de la mesa,
    abandonar la mesa, linha vermelha, linhas vermelhas, posição de recuo, posição de reserva, abandonar a mesa, ligne rouge, lignes rouges,
    position de repli, solution de repli, quitter la table, quittons la table, ligne de repli, чырвоная лінія, чырвоныя лініі, запасны варыянт,
    запасная пазіцыя, червона лінія, червоні лінії, червоних ліній, запасний варіант, запасна позиція, резервна позиція, вихід з переговорів,
    вийти з переговорів, красная линия, красные линии, красных линий, запасной вариант, резервная позиция, резервный вариант, точка выхода из переговоров,
    выход из переговоров, выйти из переговоров, встать из за стола, kırmızı çizgi, kırmızı çizgiler, kırmızı çizgimiz, geri çekilme pozisyonu,
    yedek pozisyon, yedek plan, b planı, masadan kalkma noktası, masadan kalkarız, masadan kalkma, masadan kalkmak, masadan kalkıyoruz, qırmızı xətt,
    qırmızı xətlər, ehtiyat mövqe, ehtiyat variant, geri çəkilmə mövqeyi, қызыл сызық, қызыл сызықтар, қызыл сызығымыз, қосалқы ұстаным, резервтік нұсқа,
    кызыл сызык, кызыл сызыктар, кызыл сызыгыбыз, запас вариант, камдык вариант, qizil chiziq, qizil chiziqlar, qizil chizigʻimiz, zaxira variant,
    zaxira pozitsiya, қизил чизиқ, қизил чизиқлар, захира вариант, хати сурх, хатти сурх, хатҳои сурх, варианти эҳтиётӣ, мавқеи эҳтиётӣ, gyzyl çyzyk,
    gyzyl çyzyklar, ätiýaçlyk wariant, улаан шугам, улаан шугамууд, нөөц хувилбар, нөөц байр суурь, წითელი ხაზი, წითელი ხაზები, სარეზერვო პოზიცია,
    სათადარიგო პოზიცია, სათადარიგო ვარიანტი, უკანდასახევი პოზიცია, կարմիր գիծ, կարմիր գծեր, կարմիր գիծը, կարմիր գծերը, պահուստային դիրքորոշում,
    պահեստային տարբերակ, קו אדום, קווים אדומים, הקו האדום, הקווים האדומים, קווי אדום, עמדת נסיגה, קו נסיגה, תוכנית חלופית, נקודת פרישה,
    השורה התחתונה, עזיבת השולחן, קו אדום שלנו, خط أحمر, خطوط حمراء, الخط الأحمر, الخطوط الحمراء, الخطوط الحمر, موقف احتياطي, الموقف الاحتياطي,
    موقف التراجع, موقف بديل, الموقف البديل, نقطة الانسحاب, خط الرجعة, خطة بديلة, الانسحاب من المفاوضات, ننسحب من المفاوضات, حدنا الأدنى, خط قرمز,
    خطوط قرمز, خط‌های قرمز, خطهای قرمز, موضع عقب‌نشینی, موضع عقب نشینی, موضع جایگزین, طرح ب, نقطه خروج از مذاکره, ترک میز مذاکره, ترک مذاکرات, سرخ لکیر,
    سرخ لکیریں, سرخ لکیروں, ریڈ لائن, ریڈ لائنز, ریڈ لائنیں, متبادل مؤقف, متبادل موقف, سره کرښه, سرې کرښې, سور خط, سره خطونه, بدیل دریځ, د شاتګ دریځ,
    هێڵی سوور, هێڵە سوورەکان, هێڵی سور, هێڵە سورەکان, هەڵوێستی یەدەگ, پلانی ب, xeta sor, xetên sor, xêza sor, xêzên sor, helwesta yedek, plana b, लाल रेखा,
    लाल रेखाएँ, लाल रेखाएं, लक्ष्मण रेखा, रेड लाइन, रेड लाइन्स, वैकल्पिक रुख, पीछे हटने की सीमा, वार्ता से हटना, रातो रेखा, रातो रेखाहरू, रातो लाइन,
    वैकल्पिक अडान, लाल रेषा, लक्ष्मणरेषा, पर्यायी भूमिका, লাল রেখা, লাল রেখাগুলো, রেড লাইন, বিকল্প অবস্থান, ਲਾਲ ਲਕੀਰ, ਲਾਲ ਲਕੀਰਾਂ, ਲਾਲ ਰੇਖਾ, લાલ રેખા,
    લાલ રેખાઓ, લક્ષ્મણ રેખા, சிவப்புக் கோடு, சிவப்பு கோடு, சிவப்புக் கோடுகள், மாற்று நிலைப்பாடு, ఎర్ర గీత, ఎర్ర గీతలు, ఎరుపు గీత, లక్ష్మణ రేఖ,
    ప్రత్యామ్నాయ వైఖరి, ಕೆಂಪು ಗೆರೆ, ಕೆಂಪು ರೇಖೆ, ಲಕ್ಷ್ಮಣ ರೇಖೆ, ചുവപ്പ് വര, ചുവന്ന വര, ചുവപ്പുവര, ലക്ഷ്മണരേഖ, රතු ඉර, රතු ඉරි, රතු රේඛාව, රතු රේඛා,
    විකල්ප ස්ථාවරය, ރަތް ރޮނގު, ރަތްރޮނގު, အနီရောင်မျဉ်း, မျဉ်းနီ, အရန်ရပ်တည်ချက်, បន្ទាត់ក្រហម, ខ្សែក្រហម, ខ្សែបន្ទាត់ក្រហម, ເສັ້ນແດງ, ຂີດແດງ, เส้นแดง,
    ขีดแดง, จุดยืนสำรอง, ทางถอย, lằn ranh đỏ, giới hạn đỏ, phương án dự phòng, phương án lùi, lập trường dự phòng, garis merah, posisi cadangan,
    rencana cadangan, batas akhir tawar, titik mundur, meninggalkan meja perundingan, garisan merah, pendirian sandaran, pelan sandaran, pulang linya,
    pulang guhit, panghuling posisyon, posisyong alternatibo, 红线, 紅線, 底线, 底線, 备选立场, 退让方案, 退讓方案, レッドライン, 譲れない一線, 譲歩案, 落としどころ, 最終ライン, 레드라인, 마지노선, 대안 입장,
    최후 방어선, mstari mwekundu, mistari myekundu, mistari mimyekundu, msimamo mbadala, msimamo wa akiba, khadka cas, khadadka cas, xariiqda cas,
    xariiqyada cas, mowqif beddel ah, qorshaha b, ቀይ መስመር, ቀይ መስመሮች, ቀይ መስመሩ, ቀዩ መስመር, ቀይ መስመራችን, ተለዋጭ አቋም, መጠባበቂያ አቋም, ቀይሕ መስመር, ቀያሕቲ መስመራት, ቀይሕ መስመርና,
    sarara diimaa, sararoota diimaa, jan layi, jajayen layuka, jan layinmu, matsaya ta baya, ìlà pupa, àwọn ìlà pupa, ahịrị uhie, ahịrị ọbara ọbara,
    akara uhie, umurongo utukura, imirongo itukura, olukoloboze olumyufu, layini emmyufu, molongo motane, milongo mitane, mutsetse mutsvuku,
    mitsetse mitsvuku, mzere wofiira, mizere yofiira, umugqa obomvu, imigqa ebomvu, umgca obomvu, imigca ebomvu, mola o mofubelu, mela e mefubelu,
    mola o mohibidu, mela e mehibidu, rooi lyn, rooi lyne, terugvalposisie, terugvalopsie, tsipika mena, tsipika menan, rëdd bu xonq, rëdd wu xonq,
    diidol boɗeewol, diidi boɗeeji, liy wouj, liy wouj yo, pozisyon repli, laina mumu, laine kulokula, laini damudamu, retpela lain, redfala laen`
    .split(",")
    .map((phrase) => phrase.trim());
  const tried = phrases.filter(isTried);
  const passing = (textOf: (phrase: string) => string) =>
    tried.filter((phrase) => problemsOf(textOf(phrase)).length === 0);

  test("as a heading", () => {
    expect(passing((phrase) => `## ${phrase}\n\nNo tax.`)).toEqual([]);
    expect(passing((phrase) => `## ${phrase} 2026\n\nNo tax.`)).toEqual([]);
  });

  test("as an item of a list, alone or with a word beside it", () => {
    const isOneWord = (phrase: string) => !/\s/.test(phrase);
    expect(passing((phrase) => `- Fund\n- ${phrase}\n`).filter((phrase) => !isOneWord(phrase))).toEqual([]);
    expect(problemsOf("- 5 %\n- हमारी लाल रेखा")).not.toEqual([]);
    const ours =
      "我们的底线, 我方红线, 私たちの譲れない線, เส้นแดงของเรา, 우리의 레드라인, خطنا الأحمر, خط قرمز ما, ჩვენი წითელი ხაზი";
    expect(ours.split(", ").filter((item) => problemsOf(`- ${item}`).length === 0)).toEqual([]);
    const others = ["安全要求", "立场文件", "our common future", "موقف الدول الأعضاء", "Требования к сетям"];
    expect(others.filter((item) => problemsOf(`- ${item}`).length > 0)).toEqual([]);
  });

  test("in a clause before a colon", () => {
    expect(passing((phrase) => `${phrase} of Annex: Kenya agrees.`)).toEqual([]);
    expect(passing((phrase) => `- ${phrase}: no tax.`)).toEqual([]);
  });

  pairs(
    `
Η κόκκινη γραμμή του μετρό έχει σήμα από το 2025.
Το νέο όριο στο κείμενο: 28 ευρώ.
Στο σχέδιο υπάρχουν τρεις γραμμές: μία για κάθε χώρα.
Резервният канал се включва за минута.
У тексті лишилося одне питання: хто платить.
Die Linien im Plan sind rot.
Die Mindestförderung für ländliche Netze beträgt 5 Euro.
תוכנית ב-15 מדינות באזור: שלוש שנים.
Une ligne de secours relie les trois îles : elle est rouge.
Yedek hat üç adayı birbirine bağlar.
خط المترو الأحمر فيه خدمة منذ 2025.
متن جدید سه خط دارد: یکی برای هر کشور.
הקו החדש מחבר שלוש מדינות: ישראל, יוון וקפריסין.
La mesa de la conferencia se reúne en mayo.`,
    `
Οι κόκκινες γραμμές στο κείμενο: κανένας φόρος.
Црвене линије у тексту су три: нема пореза.
הקווים האדומים בנוסח החדש: אין מס.
خطوط قرمز در متن جدید: بدون مالیات.
नए पाठ में लाल रेखा: कोई कर नहीं।
**Քննարկման կարմիր գծերը** հարկ չկա։
(резервна позиция: без данък)`,
  );
});

describe("the Ethiopic sign between words is no colon where it parts all words, and two of them are a full stop", () => {
  pairs(
    `
የሰው፡ልጅ፡ሁሉ፡ሲወለድ፡ነጻና፡በክብርና፡በመብትም፡እኩልነት፡ያለው፡ነው።፡የተፈጥሮ፡ማስተዋልና፡ሕሊና፡ስላለው፡አንዱ፡ሌላውን፡መመልከት፡ይገባዋል።
ሕድሕድ ሰብ ብማሕበር ንኽውደብ ኦይግደድን፡፡
ኢትዮጵያ ሪፖርት ትጠይቃለች፡፡ ምክር ቤቱ ይወስናል፡፡`,
    `
ማስታወሻ፡ለእኛ፡ብቻ፡እንስማማለን።
ምስጢር፡እንስማማለን፡በሁለተኛው፡ሳምንት፡በዶሃ፡ከተማ፡ነው።
ማስታወሻ፡ ሚኒስቴሩ ይስማማል፡፡
ሰነዱ ቀርቧል፡፡ አበበ፡ እንስማማለን፡፡
ሰነዱ ቀርቧል፡፡ ለውስጥ አገልግሎት ብቻ፡፡`,
  );
});

describe("the sign before a list is a colon in Amharic and Tigrinya, Hebrew and Armenian, however it is typed", () => {
  const list = "\n\n- 12 ሠልጣኞች\n- 1 ሪፖርት";
  const isStopped = (line: string) => problemsOf(line + list).length > 0;
  const signs = ["፦", "፡-", "፡–", "፡", ":-", ":", "፥", " ፦", " ፡-"];

  test.each(signs)("behind a sentence: %s", (sign) => {
    expect(isStopped(`ሐሳቡ ሦስት ነገሮችን ይጨምራል${sign}`)).toBe(false);
    expect(isStopped(`ኢትዮጵያ ለጉባኤው ያቀረበችው ሐሳብ ሦስት ነገሮችን ይጨምራል${sign}`)).toBe(false);
  });

  test.each(signs)("and behind the words of a label: %s", (sign) => {
    const labels = ["የእኛ አቋም", "ለውስጥ አገልግሎት ብቻ", "ቀይ መስመሮቻችን", "አበበ ከበደ", "ማስታወሻ", "ከአበበ ለአልማዝ ለከበደ ለሳራ"];
    expect(labels.filter((label) => !isStopped(label + sign))).toEqual([]);
    expect(labels.filter((label) => problemsOf(`${label}${sign} ይስማማል።`).length === 0)).toEqual([]);
  });

  test("of Hebrew and Armenian", () => {
    expect(isStopped("ההצעה כוללת שלושה דברים׃")).toBe(false);
    expect(isStopped("Առաջարկը նախատեսում է երեք բան՝")).toBe(false);
    expect(isStopped("הקו האדום שלנו׃")).toBe(true);
    expect(isStopped("Մեր դիրքորոշումը՝")).toBe(true);
  });
});

describe("words behind the mark of an item are judged as those that a line begins with", () => {
  const [first, last] = ["It sends 12 trainees to each state.", "The text stays as it is."];
  const marks = [
    "a) b)",
    "1°) 2°)",
    "1st) 2nd)",
    "1er) 2e)",
    "1-й) 2-й)",
    "1:a) 2:a)",
    "1번) 2번)",
    "1ኛ) 2ኛ)",
    "1ኛ. 2ኛ.",
    "1ኛ፡ 2ኛ፡",
    "1ኛ 2ኛ",
    "ሀ) ለ)",
  ];
  const restricted = [
    "Not for publication, this is a note.",
    "For internal use only we note this.",
    "Pour nous seulement, ceci est une note.",
    "ለእኛ ብቻ የሚሆን ማስታወሻ ነው።",
    "Internal: they agree to 14 days.",
    "Fallback: 14 days.",
    "Наша позиция: они согласны.",
    "Ana: they agree.",
  ];

  test.each(marks)("%s", (pair) => {
    const [one, two] = pair.split(" ");
    expect(problemsOf(`${one} ${first}\n${two} ${last}`)).toEqual([]);
    const lists = restricted.flatMap((words) => [
      `${one} ${words}\n${two} ${last}`,
      `${one} ${first}\n${two} ${words}`,
    ]);
    expect(lists.filter((text) => problemsOf(text).length === 0)).toEqual([]);
  });
});

describe("two colons behind an Ethiopic word are a full stop, where they are behind a verb or five words", () => {
  pairs(
    `
ድርድሩ ሦስት ቀናት ወስዷል:: ስምምነት አልተደረሰም::
ጉባኤው በዶሃ ተካሂዷል:: ውጤቱ ጥሩ ነው::`,
    `
ማስታወሻ:: ሚኒስቴሩ ይስማማል።
ኢትዮጵያ ሪፖርት ትጠይቃለች:: የእኛ አቋም:: ይስማማል።
ኢትዮጵያ ሪፖርት ትጠይቃለች:: አበበ:: እንስማማለን::
ሰነዱ ቀርቧል:: ለውስጥ አገልግሎት ብቻ::
የእኛ የመጨረሻ አቋም:: በሁለተኛው ሳምንት ይስማማል::
ቀይ መስመሮቻችን::
ማስታወሻ::ለእኛ ብቻ።
Наша позиция:: они согласны.`,
  );
});

describe("NB is before a remark on figures or versions in many languages", () => {
  pairs(
    `
NB: các số liệu là của năm 2025.
NB: số liệu năm 2025.
NB: Số liệu của năm 2025.
NB: Bản tiếng Pháp khác bản tiếng Anh.
N.B. Số liệu của năm 2025.
NB: bảng 2 đã được cập nhật.
NB: ตัวเลขเป็นของปี 2568
NB: ฉบับภาษาฝรั่งเศสต่างจากฉบับภาษาอังกฤษ
NB: ຕົວເລກແມ່ນຂອງປີ 2025
NB: ສະບັບພາສາຝຣັ່ງແຕກຕ່າງຈາກສະບັບພາສາອັງກິດ
NB: តួលេខគឺសម្រាប់ឆ្នាំ ២០២៥។
NB: កំណែភាសាបារាំងខុសពីកំណែភាសាអង់គ្លេស។
NB: ကိန်းဂဏန်းများသည် ၂၀၂၅ ခုနှစ်အတွက် ဖြစ်သည်။
NB：数据为2025年。
NB: 法文版与英文版不同。
NB: 數字為2025年。
NB: 数値は2025年のものです。
NB: フランス語版は英語版と異なる。
NB: 수치는 2025년 기준이다.
NB: 프랑스어판은 영어판과 다르다.
NB: ang mga bilang ay para sa 2025.
NB: ang bersiyong Pranses ay iba sa bersiyong Ingles.
NB: ang datos ay mula sa 2025.
NB: númeru sira tinan 2025 nian.
NB: versaun fransés la hanesan ho versaun inglés.
NB: angka untuk tahun 2025.
NB: angka-angka ini untuk tahun 2025.
NB: versi Prancis berbeda dari versi Inggris.
NB: versi bahasa Perancis berbeza daripada versi bahasa Inggeris.
NB: angka iki kanggo taun 2025.
NB: angkana pikeun taun 2025.
NB: ang mga numero para sa 2025.
NB: рақамҳо барои соли 2025.
NB: тоонууд 2025 оных.
NB: сандар 2025 жылғы.
NB: raqamlar 2025 yil uchun.
NB: rakamlar 2025 yılına aittir.
NB: rəqəmlər 2025-ci ilə aiddir.
NB: आँकड़े 2025 के हैं।
NB: संख्याएँ 2025 की हैं।
NB: সংখ্যাগুলো ২০২৫ সালের।
NB: எண்கள் 2025 ஆம் ஆண்டுக்கானவை.
NB: సంఖ్యలు 2025 సంవత్సరానివి.
NB: සංඛ්‍යා 2025 වසරට අදාළයි.
NB: اعداد 2025 کے ہیں۔
NB: ارقام مربوط به سال ۲۰۲۵ است.
NB: الأرقام لعام 2025.
NB: המספרים הם לשנת 2025.
NB: τα ποσά είναι του 2025.
NB: თარიღები 2025 წლისაა.
NB: ციფრები 2025 წლისაა.
NB: թվերը 2025 թվականի են։
NB: ቁጥሮቹ የ2025 ናቸው።
NB: takwimu ni za mwaka 2025.
NB: alkaluman na shekarar 2025 ne.
NB: izinombolo zingezika-2025.
NB: tirooyinka waa kuwa 2025.
NB: lakkoofsonni kan bara 2025.
NB: imibare ni iyo mu 2025.
NB: ny tarehimarika dia an'ny taona 2025.
NB: chif yo se pou 2025.
NB: numrele sunt din 2025.
NB: cifrele sunt din 2025.
NB: cifrat janë të vitit 2025.
NB: les chiffres sont de 2025.
NB: die Zahlen sind von 2025.
NB: cijfers zijn van 2025.
NB: siffrorna är från 2025.
NB: luvut ovat vuodelta 2025.
NB: arvud on 2025. aastast.
NB: skaičiai yra 2025 metų.
NB: dane są z 2025 roku.
NB: údaje jsou z roku 2025.
NB: az adatok 2025-ből valók.
NB: podaci su iz 2025.
NB: цифры за 2025 год.
NB: цифри за 2025 рік.
NB: лічбы за 2025 год.
NB: цифрите са за 2025 г.
NB: бројките се за 2025.
NB: iċ-ċifri huma tal-2025.
NB: les xifres són de 2025.
NB: zifrak 2025ekoak dira.
NB: as cifras son de 2025.
NB: tölurnar eru frá 2025.
NB: ol namba bilong 2025.
NB: data are preliminary for 2025.`,
    `
NB: số liệu này chỉ cho nhóm.
NB: số liệu mật.
NB: đừng gửi số liệu này.
NB: Lan kiểm tra số liệu.
NB: họ sẽ đồng ý năm 2025.
NB: chúng ta nhượng bộ năm 2025.
NB: số liệu của chúng ta năm 2025.
NB: ตัวเลขนี้เฉพาะกลุ่มเท่านั้น
NB: ตัวเลขลับ
NB: ตัวเลขของเรา ปี 2568
NB: ตัวเลขห้ามเผยแพร่
NB: ตัวเลขถามสมชายก่อน
NB: สมชายจะยอมปี 2568
NB: เขาจะยอม
NB: ຕົວເລກລັບ
NB: ຕົວເລກຂອງພວກເຮົາ
NB: ສົມພອນຈະຍອມ
NB: តួលេខសម្ងាត់
NB: តួលេខសម្រាប់តែក្រុម
NB: សុខានឹងយល់ព្រម
NB: ကိန်းဂဏန်း လျှို့ဝှက်
NB: အောင် သဘောတူမည်။
NB：数据保密。
NB：数据仅限小组。
NB：我们的数据。
NB：张伟会同意。
NB：数据请张伟核实。
NB: 数値は部外秘です。
NB: 田中さんが同意する。
NB: 数値はグループ内のみ。
NB: 수치는 대외비이다.
NB: 우리 수치는 2025년이다.
NB: 김철수가 동의한다.
NB: ang mga bilang ay para lamang sa grupo.
NB: sa atin lang ang mga bilang.
NB: papayag sila sa 2025.
NB: si Maria ang magsusuri ng bilang.
NB: númeru segredu.
NB: númeru ba grupu de'it.
NB: ita-nia númeru.
NB: angka rahasia.
NB: angka hanya untuk kita.
NB: angka kita untuk tahun 2025.
NB: Dewi cek angka.
NB: mereka akan setuju 2025.
NB: versi Dewi berbeda.
NB: số liệu của chúng tôi 2025.
NB: ang mga bilang namin 2025.
NB: ami-nia númeru 2025.
NB: númeru ami-nian 2025.
NB: angka kami 2025.
NB: angka kita 2025.
NB: рақамҳои мо 2025.
NB: тоонууд манай 2025.
NB: сандар біздікі 2025.
NB: raqamlarimiz 2025.
NB: rakamlarımız 2025.
NB: हमारे आँकड़े 2025।
NB: आँकड़े हमारे 2025।
NB: সংখ্যা আমাদের 2025.
NB: எண்கள் எங்கள் 2025.
NB: සංඛ්‍යා අපේ 2025.
NB: اعداد ہمارے 2025۔
NB: ارقام ما ۲۰۲۵.
NB: המספרים שלנו 2025.
NB: המספרים סודיים 2025.
NB: τα ποσά μας 2025.
NB: ციფრები ჩვენი 2025.
NB: թվերը մեր 2025։
NB: takwimu zetu 2025.
NB: takwimu ni siri 2025.
NB: alkalumanmu 2025.
NB: imibare yacu 2025.
NB: tarehimarika misy 2025 aza avoaka.
NB: chif nou yo 2025.
NB: cifrele noastre 2025.
NB: cifrat tona 2025.
NB: цифрите ни 2025.
NB: gure zifrak 2025.
NB: zifrak gureak 2025.
NB: ċifri tagħna 2025.
NB: raqamlar maxfiy 2025.
NB: रक़म गोपनीय 2025.
NB: आँकड़े गोपनीय 2025.
NB: সংখ্যা গোপনীয় 2025.
NB: எண்கள் இரகசியம் 2025.
NB: ቁጥሮቹ ሚስጥር ናቸው 2025።
NB: rəqəmlər gizlidir 2025.
NB: сандар құпия 2025.
NB: imibare ni ibanga 2025.
NB: izinombolo ziyimfihlo 2025.
NB: tirooyinka waa sir 2025.
NB: raqamlar faqat biz uchun 2025.
NB: цифры только для нас 2025.
NB: ang mga bilang natin 2025.
NB: takwimu za siri za 2025.
NB: सिर्फ़ हमारे आँकड़े 2025।
NB: số liệu 2025, nội bộ.
NB: angka 2025, jangan dibagikan.`,
  );
});

test.each(["ដារ៉ា៖ ពួកគេយល់ព្រម", "ማስታወሻ፡ ሚኒስቴር", "ማስታወሻ፦ ሚኒስቴር", "Անի՝ համաձայն են։", "דנה׃ הם מסכימים"])(
  "the colon of each script is named as the cause: %s",
  async (words) => {
    const report = await diagnose({ "a.md": proposal({}, `Summary of the text.\n\n${words}`) });
    expect(report).toContain(
      "a.md:12:1  error  the word in this place looks like a label or remark because of the colon",
    );
    expect(report).toContain("write a plain sentence without that colon");
  },
);

describe("ordinary openings, organizations and states are public in languages of South-East Asia", () => {
  pairs(
    `
Nguồn: ba điểm và một bảng mới.
Nguồn số liệu: ba điểm và một bảng mới.
Nguồn dữ liệu: ba điểm và một bảng mới.
Chi phí: ba điểm và một bảng mới.
Chi phí ước tính: ba điểm và một bảng mới.
Chi phí dự kiến: ba điểm và một bảng mới.
Ước tính chi phí: ba điểm và một bảng mới.
Kinh phí dự kiến: ba điểm và một bảng mới.
Tổng chi phí: ba điểm và một bảng mới.
Ví dụ: ba điểm và một bảng mới.
Lý do: ba điểm và một bảng mới.
Nguyên nhân: ba điểm và một bảng mới.
Câu hỏi: ba điểm và một bảng mới.
Kết quả: ba điểm và một bảng mới.
Số liệu: ba điểm và một bảng mới.
Con số: ba điểm và một bảng mới.
Thời hạn: ba điểm và một bảng mới.
Hạn nộp: ba điểm và một bảng mới.
Các bên ký: ba điểm và một bảng mới.
Bước tiếp theo: ba điểm và một bảng mới.
Các bước tiếp theo: ba điểm và một bảng mới.
Tình trạng: ba điểm và một bảng mới.
Trạng thái: ba điểm và một bảng mới.
Người đề xuất: ba điểm và một bảng mới.
Bên đề xuất: ba điểm và một bảng mới.
Nước đề xuất: ba điểm và một bảng mới.
Mục tiêu: ba điểm và một bảng mới.
Mục đích: ba điểm và một bảng mới.
Mục tiêu của đề xuất: ba điểm và một bảng mới.
Bối cảnh: ba điểm và một bảng mới.
Bên ủng hộ: ba điểm và một bảng mới.
Bên phản đối: ba điểm và một bảng mới.
Các nước ủng hộ: ba điểm và một bảng mới.
Các nước phản đối: ba điểm và một bảng mới.
Tóm tắt: ba điểm và một bảng mới.
Ghi chú: ba điểm và một bảng mới.
Đề xuất gồm: ba điểm và một bảng mới.
Đề xuất bao gồm: ba điểm và một bảng mới.
Đề xuất này gồm: ba điểm và một bảng mới.
Đề xuất quy định: ba điểm và một bảng mới.
Đề xuất yêu cầu: ba điểm và một bảng mới.
Văn bản gồm: ba điểm và một bảng mới.
Nội dung: ba điểm và một bảng mới.
Nội dung chính: ba điểm và một bảng mới.
Các điểm chính: ba điểm và một bảng mới.
Điểm mới: ba điểm và một bảng mới.
Điểm chính: ba điểm và một bảng mới.
Thay đổi: ba điểm và một bảng mới.
Thay đổi chính: ba điểm và một bảng mới.
Tác động: ba điểm và một bảng mới.
Lợi ích: ba điểm và một bảng mới.
Rủi ro: ba điểm và một bảng mới.
Cụ thể: ba điểm và một bảng mới.
Cụ thể như sau: ba điểm và một bảng mới.
Kết luận: ba điểm và một bảng mới.
Thách thức: ba điểm và một bảng mới.
Phạm vi: ba điểm và một bảng mới.
Đối tượng: ba điểm và một bảng mới.
Ngân sách: ba điểm và một bảng mới.
Thời gian: ba điểm và một bảng mới.
Địa điểm: ba điểm và một bảng mới.
Ngôn ngữ: ba điểm và một bảng mới.
แหล่งที่มา: สามประเด็นและตารางใหม่
แหล่งข้อมูล: สามประเด็นและตารางใหม่
ที่มาของข้อมูล: สามประเด็นและตารางใหม่
ค่าใช้จ่าย: สามประเด็นและตารางใหม่
ค่าใช้จ่ายโดยประมาณ: สามประเด็นและตารางใหม่
ประมาณการค่าใช้จ่าย: สามประเด็นและตารางใหม่
ค่าใช้จ่ายรวม: สามประเด็นและตารางใหม่
ตัวอย่าง: สามประเด็นและตารางใหม่
เหตุผล: สามประเด็นและตารางใหม่
คำถาม: สามประเด็นและตารางใหม่
ผลลัพธ์: สามประเด็นและตารางใหม่
ตัวเลข: สามประเด็นและตารางใหม่
กำหนดเวลา: สามประเด็นและตารางใหม่
กำหนดส่ง: สามประเด็นและตารางใหม่
ผู้ลงนาม: สามประเด็นและตารางใหม่
ขั้นตอนต่อไป: สามประเด็นและตารางใหม่
สถานะ: สามประเด็นและตารางใหม่
ผู้เสนอ: สามประเด็นและตารางใหม่
วัตถุประสงค์: สามประเด็นและตารางใหม่
วัตถุประสงค์ของข้อเสนอ: สามประเด็นและตารางใหม่
เป้าหมาย: สามประเด็นและตารางใหม่
ความเป็นมา: สามประเด็นและตารางใหม่
สรุป: สามประเด็นและตารางใหม่
หมายเหตุ: สามประเด็นและตารางใหม่
ข้อเสนอประกอบด้วย: สามประเด็นและตารางใหม่
ข้อเสนอนี้กำหนดให้: สามประเด็นและตารางใหม่
ข้อเสนอมีดังนี้: สามประเด็นและตารางใหม่
สาระสำคัญ: สามประเด็นและตารางใหม่
ประเด็นสำคัญ: สามประเด็นและตารางใหม่
ประเด็นหลัก: สามประเด็นและตารางใหม่
การเปลี่ยนแปลง: สามประเด็นและตารางใหม่
การเปลี่ยนแปลงสำคัญ: สามประเด็นและตารางใหม่
ผลกระทบ: สามประเด็นและตารางใหม่
ประโยชน์: สามประเด็นและตารางใหม่
ความเสี่ยง: สามประเด็นและตารางใหม่
ข้อสรุป: สามประเด็นและตารางใหม่
ความท้าทาย: สามประเด็นและตารางใหม่
ขอบเขต: สามประเด็นและตารางใหม่
งบประมาณ: สามประเด็นและตารางใหม่
ระยะเวลา: สามประเด็นและตารางใหม่
สถานที่: สามประเด็นและตารางใหม่
ແຫຼ່ງທີ່ມາ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ແຫຼ່ງຂໍ້ມູນ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຄ່າໃຊ້ຈ່າຍ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຄ່າໃຊ້ຈ່າຍຄາດຄະເນ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຕົວຢ່າງ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ເຫດຜົນ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຄຳຖາມ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຜົນໄດ້ຮັບ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຕົວເລກ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ກຳນົດເວລາ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຂັ້ນຕອນຕໍ່ໄປ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ສະຖານະ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຈຸດປະສົງ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຈຸດປະສົງຂອງຂໍ້ສະເໜີ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ເປົ້າໝາຍ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຄວາມເປັນມາ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ສະຫຼຸບ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ໝາຍເຫດ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຂໍ້ສະເໜີປະກອບດ້ວຍ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຂໍ້ສະເໜີນີ້ກຳນົດໃຫ້: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ເນື້ອໃນສຳຄັນ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ປະເດັນສຳຄັນ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ການປ່ຽນແປງ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຜົນກະທົບ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຜົນປະໂຫຍດ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຄວາມສ່ຽງ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ຂອບເຂດ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ງົບປະມານ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ໄລຍະເວລາ: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ສະຖານທີ່: ສາມປະເດັນ ແລະຕາຕະລາງໃໝ່
ប្រភព៖ បីចំណុច និងតារាងថ្មី។
ប្រភពទិន្នន័យ៖ បីចំណុច និងតារាងថ្មី។
ចំណាយ៖ បីចំណុច និងតារាងថ្មី។
ចំណាយប៉ាន់ស្មាន៖ បីចំណុច និងតារាងថ្មី។
ការចំណាយប៉ាន់ស្មាន៖ បីចំណុច និងតារាងថ្មី។
ថវិកា៖ បីចំណុច និងតារាងថ្មី។
ឧទាហរណ៍៖ បីចំណុច និងតារាងថ្មី។
មូលហេតុ៖ បីចំណុច និងតារាងថ្មី។
ហេតុផល៖ បីចំណុច និងតារាងថ្មី។
សំណួរ៖ បីចំណុច និងតារាងថ្មី។
លទ្ធផល៖ បីចំណុច និងតារាងថ្មី។
តួលេខ៖ បីចំណុច និងតារាងថ្មី។
កាលកំណត់៖ បីចំណុច និងតារាងថ្មី។
ថ្ងៃផុតកំណត់៖ បីចំណុច និងតារាងថ្មី។
ជំហានបន្ទាប់៖ បីចំណុច និងតារាងថ្មី។
ស្ថានភាព៖ បីចំណុច និងតារាងថ្មី។
គោលបំណង៖ បីចំណុច និងតារាងថ្មី។
គោលបំណងនៃសំណើ៖ បីចំណុច និងតារាងថ្មី។
គោលដៅ៖ បីចំណុច និងតារាងថ្មី។
សាវតារ៖ បីចំណុច និងតារាងថ្មី។
សេចក្តីសង្ខេប៖ បីចំណុច និងតារាងថ្មី។
សង្ខេប៖ បីចំណុច និងតារាងថ្មី។
ចំណាំ៖ បីចំណុច និងតារាងថ្មី។
សំណើនេះរួមមាន៖ បីចំណុច និងតារាងថ្មី។
សំណើរួមមាន៖ បីចំណុច និងតារាងថ្មី។
ចំណុចសំខាន់៖ បីចំណុច និងតារាងថ្មី។
ចំណុចសំខាន់ៗ៖ បីចំណុច និងតារាងថ្មី។
ការផ្លាស់ប្តូរ៖ បីចំណុច និងតារាងថ្មី។
ផលប៉ះពាល់៖ បីចំណុច និងតារាងថ្មី។
អត្ថប្រយោជន៍៖ បីចំណុច និងតារាងថ្មី។
ហានិភ័យ៖ បីចំណុច និងតារាងថ្មី។
វិសាលភាព៖ បីចំណុច និងតារាងថ្មី។
រយៈពេល៖ បីចំណុច និងតារាងថ្មី។
ទីកន្លែង៖ បីចំណុច និងតារាងថ្មី។
အရင်းအမြစ်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အချက်အလက် အရင်းအမြစ်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ကုန်ကျစရိတ်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ခန့်မှန်းကုန်ကျစရိတ်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ဥပမာ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အကြောင်းရင်း: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
မေးခွန်း: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ရလဒ်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ကိန်းဂဏန်းများ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
နောက်ဆုံးရက်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
နောက်အဆင့်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အခြေအနေ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ရည်ရွယ်ချက်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ရည်မှန်းချက်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
နောက်ခံ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အကျဉ်းချုပ်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
မှတ်ချက်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အဆိုပြုချက်တွင် ပါဝင်သည်များ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အဓိကအချက်များ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အပြောင်းအလဲ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အကျိုးသက်ရောက်မှု: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
အကျိုးကျေးဇူး: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ဘတ်ဂျက်: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
ကာလ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
နေရာ: အချက်သုံးချက်နှင့် ဇယားအသစ် ဖြစ်သည်။
Pinagmulan: tatlong punto at bagong talahanayan.
Pinagmulan ng datos: tatlong punto at bagong talahanayan.
Pinagkunan ng datos: tatlong punto at bagong talahanayan.
Gastos: tatlong punto at bagong talahanayan.
Tinatayang gastos: tatlong punto at bagong talahanayan.
Kabuuang gastos: tatlong punto at bagong talahanayan.
Halimbawa: tatlong punto at bagong talahanayan.
Dahilan: tatlong punto at bagong talahanayan.
Tanong: tatlong punto at bagong talahanayan.
Resulta: tatlong punto at bagong talahanayan.
Mga numero: tatlong punto at bagong talahanayan.
Mga bilang: tatlong punto at bagong talahanayan.
Takdang petsa: tatlong punto at bagong talahanayan.
Huling araw: tatlong punto at bagong talahanayan.
Susunod na hakbang: tatlong punto at bagong talahanayan.
Mga susunod na hakbang: tatlong punto at bagong talahanayan.
Kalagayan: tatlong punto at bagong talahanayan.
Katayuan: tatlong punto at bagong talahanayan.
Nagmungkahi: tatlong punto at bagong talahanayan.
Tagapagmungkahi: tatlong punto at bagong talahanayan.
Mga nagmungkahi: tatlong punto at bagong talahanayan.
Layunin: tatlong punto at bagong talahanayan.
Layunin ng panukala: tatlong punto at bagong talahanayan.
Nilalaman: tatlong punto at bagong talahanayan.
Nilalaman ng panukala: tatlong punto at bagong talahanayan.
Kaligiran: tatlong punto at bagong talahanayan.
Mga sumusuporta: tatlong punto at bagong talahanayan.
Mga tutol: tatlong punto at bagong talahanayan.
Buod: tatlong punto at bagong talahanayan.
Paalala: tatlong punto at bagong talahanayan.
Paunawa: tatlong punto at bagong talahanayan.
Kasama sa panukala: tatlong punto at bagong talahanayan.
Ang panukala ay naglalaman ng: tatlong punto at bagong talahanayan.
Saklaw ng panukala: tatlong punto at bagong talahanayan.
Mga pangunahing punto: tatlong punto at bagong talahanayan.
Pangunahing punto: tatlong punto at bagong talahanayan.
Mga pagbabago: tatlong punto at bagong talahanayan.
Pagbabago: tatlong punto at bagong talahanayan.
Epekto: tatlong punto at bagong talahanayan.
Benepisyo: tatlong punto at bagong talahanayan.
Panganib: tatlong punto at bagong talahanayan.
Konklusyon: tatlong punto at bagong talahanayan.
Badyet: tatlong punto at bagong talahanayan.
Tagal: tatlong punto at bagong talahanayan.
Lugar: tatlong punto at bagong talahanayan.
Tinubdan: tulo ka punto ug bag-ong talaan.
Tinubdan sa datos: tulo ka punto ug bag-ong talaan.
Gasto: tulo ka punto ug bag-ong talaan.
Gibanabana nga gasto: tulo ka punto ug bag-ong talaan.
Pananglitan: tulo ka punto ug bag-ong talaan.
Hinungdan: tulo ka punto ug bag-ong talaan.
Pangutana: tulo ka punto ug bag-ong talaan.
Resulta: tulo ka punto ug bag-ong talaan.
Sunod nga lakang: tulo ka punto ug bag-ong talaan.
Kahimtang: tulo ka punto ug bag-ong talaan.
Nagsugyot: tulo ka punto ug bag-ong talaan.
Tumong: tulo ka punto ug bag-ong talaan.
Tumong sa sugyot: tulo ka punto ug bag-ong talaan.
Sulod sa sugyot: tulo ka punto ug bag-ong talaan.
Ang sugyot naglakip sa: tulo ka punto ug bag-ong talaan.
Katingbanan: tulo ka punto ug bag-ong talaan.
Pahibalo: tulo ka punto ug bag-ong talaan.
Mga kausaban: tulo ka punto ug bag-ong talaan.
Epekto: tulo ka punto ug bag-ong talaan.
Kaayohan: tulo ka punto ug bag-ong talaan.
Badyet: tulo ka punto ug bag-ong talaan.
Fonte: pontu tolu ho tabela foun.
Fonte dadus: pontu tolu ho tabela foun.
Kustu: pontu tolu ho tabela foun.
Kustu estimadu: pontu tolu ho tabela foun.
Exemplu: pontu tolu ho tabela foun.
Ezemplu: pontu tolu ho tabela foun.
Por ezemplu: pontu tolu ho tabela foun.
Razaun: pontu tolu ho tabela foun.
Pergunta: pontu tolu ho tabela foun.
Rezultadu: pontu tolu ho tabela foun.
Númeru sira: pontu tolu ho tabela foun.
Prazu: pontu tolu ho tabela foun.
Pasu tuirmai: pontu tolu ho tabela foun.
Estatus: pontu tolu ho tabela foun.
Situasaun: pontu tolu ho tabela foun.
Proponente: pontu tolu ho tabela foun.
Objetivu: pontu tolu ho tabela foun.
Objetivu husi proposta: pontu tolu ho tabela foun.
Kontestu: pontu tolu ho tabela foun.
Rezumu: pontu tolu ho tabela foun.
Observasaun: pontu tolu ho tabela foun.
Proposta inklui: pontu tolu ho tabela foun.
Proposta ne'e inklui: pontu tolu ho tabela foun.
Proposta kompostu husi: pontu tolu ho tabela foun.
Pontu prinsipál sira: pontu tolu ho tabela foun.
Mudansa sira: pontu tolu ho tabela foun.
Impaktu: pontu tolu ho tabela foun.
Benefísiu: pontu tolu ho tabela foun.
Risku: pontu tolu ho tabela foun.
Konkluzaun: pontu tolu ho tabela foun.
Orsamentu: pontu tolu ho tabela foun.
Durasaun: pontu tolu ho tabela foun.
Sumber: tiga poin dan satu tabel baru.
Sumber data: tiga poin dan satu tabel baru.
Biaya: tiga poin dan satu tabel baru.
Perkiraan biaya: tiga poin dan satu tabel baru.
Estimasi biaya: tiga poin dan satu tabel baru.
Contoh: tiga poin dan satu tabel baru.
Alasan: tiga poin dan satu tabel baru.
Pertanyaan: tiga poin dan satu tabel baru.
Hasil: tiga poin dan satu tabel baru.
Angka: tiga poin dan satu tabel baru.
Tenggat: tiga poin dan satu tabel baru.
Batas waktu: tiga poin dan satu tabel baru.
Penandatangan: tiga poin dan satu tabel baru.
Langkah berikutnya: tiga poin dan satu tabel baru.
Langkah selanjutnya: tiga poin dan satu tabel baru.
Status: tiga poin dan satu tabel baru.
Pengusul: tiga poin dan satu tabel baru.
Negara pengusul: tiga poin dan satu tabel baru.
Tujuan: tiga poin dan satu tabel baru.
Tujuan usulan: tiga poin dan satu tabel baru.
Latar belakang: tiga poin dan satu tabel baru.
Negara pendukung: tiga poin dan satu tabel baru.
Negara penentang: tiga poin dan satu tabel baru.
Ringkasan: tiga poin dan satu tabel baru.
Catatan: tiga poin dan satu tabel baru.
Usulan ini mencakup: tiga poin dan satu tabel baru.
Usulan mencakup: tiga poin dan satu tabel baru.
Usulan ini memuat: tiga poin dan satu tabel baru.
Usulan terdiri atas: tiga poin dan satu tabel baru.
Isi usulan: tiga poin dan satu tabel baru.
Pokok usulan: tiga poin dan satu tabel baru.
Pokok-pokok usulan: tiga poin dan satu tabel baru.
Poin utama: tiga poin dan satu tabel baru.
Poin penting: tiga poin dan satu tabel baru.
Perubahan: tiga poin dan satu tabel baru.
Perubahan utama: tiga poin dan satu tabel baru.
Dampak: tiga poin dan satu tabel baru.
Manfaat: tiga poin dan satu tabel baru.
Risiko: tiga poin dan satu tabel baru.
Kesimpulan: tiga poin dan satu tabel baru.
Cakupan: tiga poin dan satu tabel baru.
Anggaran: tiga poin dan satu tabel baru.
Jangka waktu: tiga poin dan satu tabel baru.
Tempat: tiga poin dan satu tabel baru.
Sumber: tiga perkara dan satu jadual baharu.
Sumber data: tiga perkara dan satu jadual baharu.
Kos: tiga perkara dan satu jadual baharu.
Anggaran kos: tiga perkara dan satu jadual baharu.
Contoh: tiga perkara dan satu jadual baharu.
Sebab: tiga perkara dan satu jadual baharu.
Soalan: tiga perkara dan satu jadual baharu.
Hasil: tiga perkara dan satu jadual baharu.
Angka: tiga perkara dan satu jadual baharu.
Tarikh akhir: tiga perkara dan satu jadual baharu.
Penandatangan: tiga perkara dan satu jadual baharu.
Langkah seterusnya: tiga perkara dan satu jadual baharu.
Status: tiga perkara dan satu jadual baharu.
Pencadang: tiga perkara dan satu jadual baharu.
Negara pencadang: tiga perkara dan satu jadual baharu.
Tujuan: tiga perkara dan satu jadual baharu.
Tujuan cadangan: tiga perkara dan satu jadual baharu.
Latar belakang: tiga perkara dan satu jadual baharu.
Negara penyokong: tiga perkara dan satu jadual baharu.
Negara penentang: tiga perkara dan satu jadual baharu.
Ringkasan: tiga perkara dan satu jadual baharu.
Nota: tiga perkara dan satu jadual baharu.
Cadangan ini merangkumi: tiga perkara dan satu jadual baharu.
Cadangan merangkumi: tiga perkara dan satu jadual baharu.
Cadangan ini mengandungi: tiga perkara dan satu jadual baharu.
Kandungan cadangan: tiga perkara dan satu jadual baharu.
Perkara utama: tiga perkara dan satu jadual baharu.
Perubahan: tiga perkara dan satu jadual baharu.
Kesan: tiga perkara dan satu jadual baharu.
Manfaat: tiga perkara dan satu jadual baharu.
Risiko: tiga perkara dan satu jadual baharu.
Kesimpulan: tiga perkara dan satu jadual baharu.
Skop: tiga perkara dan satu jadual baharu.
Bajet: tiga perkara dan satu jadual baharu.
Tempoh: tiga perkara dan satu jadual baharu.
Tempat: tiga perkara dan satu jadual baharu.
Sumber: telung prakara lan tabel anyar.
Sumber data: telung prakara lan tabel anyar.
Biaya: telung prakara lan tabel anyar.
Prakiraan biaya: telung prakara lan tabel anyar.
Conto: telung prakara lan tabel anyar.
Tuladha: telung prakara lan tabel anyar.
Alesan: telung prakara lan tabel anyar.
Pitakonan: telung prakara lan tabel anyar.
Langkah sabanjure: telung prakara lan tabel anyar.
Status: telung prakara lan tabel anyar.
Pangusul: telung prakara lan tabel anyar.
Tujuan: telung prakara lan tabel anyar.
Tujuan usulan: telung prakara lan tabel anyar.
Latar mburi: telung prakara lan tabel anyar.
Ringkesan: telung prakara lan tabel anyar.
Cathetan: telung prakara lan tabel anyar.
Usulan iki ngemot: telung prakara lan tabel anyar.
Usulan iki nyakup: telung prakara lan tabel anyar.
Isi usulan: telung prakara lan tabel anyar.
Owah-owahan: telung prakara lan tabel anyar.
Dampak: telung prakara lan tabel anyar.
Mupangat: telung prakara lan tabel anyar.
Anggaran: telung prakara lan tabel anyar.
Sumber: tilu hal jeung tabel anyar.
Sumber data: tilu hal jeung tabel anyar.
Biaya: tilu hal jeung tabel anyar.
Perkiraan biaya: tilu hal jeung tabel anyar.
Conto: tilu hal jeung tabel anyar.
Alesan: tilu hal jeung tabel anyar.
Patarosan: tilu hal jeung tabel anyar.
Hasil: tilu hal jeung tabel anyar.
Léngkah salajengna: tilu hal jeung tabel anyar.
Status: tilu hal jeung tabel anyar.
Pangusul: tilu hal jeung tabel anyar.
Tujuan: tilu hal jeung tabel anyar.
Tujuan usulan: tilu hal jeung tabel anyar.
Kasang tukang: tilu hal jeung tabel anyar.
Ringkesan: tilu hal jeung tabel anyar.
Catetan: tilu hal jeung tabel anyar.
Usulan ieu ngawengku: tilu hal jeung tabel anyar.
Usulan ieu ngandung: tilu hal jeung tabel anyar.
Eusi usulan: tilu hal jeung tabel anyar.
Parobahan: tilu hal jeung tabel anyar.
Dampak: tilu hal jeung tabel anyar.
Mangpaat: tilu hal jeung tabel anyar.
Anggaran: tilu hal jeung tabel anyar.
Liên minh Viễn thông Quốc tế: 2,6 tỷ người chưa có Internet.
Cục Viễn thông: 761 thôn chưa có sóng.
Bộ Khoa học và Công nghệ: 761 thôn chưa có sóng.
Bộ Ngoại giao: 761 thôn chưa có sóng.
สหภาพโทรคมนาคมระหว่างประเทศ: ประชากร 2.6 พันล้านคนยังไม่มีอินเทอร์เน็ต
กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม: 761 หมู่บ้าน
ສະຫະພັນໂທລະຄົມມະນາຄົມສາກົນ: 2,6 ຕື້ຄົນ
សហភាពទូរគមនាគមន៍អន្តរជាតិ៖ ២,៦ ពាន់លាននាក់
Perhimpunan Telekomunikasi Internasional: 2,6 miliar orang belum daring.
Kesatuan Telekomunikasi Antarabangsa: 2.6 bilion orang.
Kementerian Komunikasi dan Digital: 761 desa belum terhubung.
Kementerian Luar Negeri: 761 desa.
Pandaigdigang Unyon ng Telekomunikasyon: 2.6 bilyong tao.
Kagawaran ng Impormasyon at Komunikasyong Teknolohiya: 761 barangay.
Uniaun Internasionál Telekomunikasaun: ema billaun 2,6.
Autoridade Nasionál Komunikasaun: suku 761.
Union internationale des télécommunications : 2,6 milliards.
Unión Internacional de Telecomunicaciones: 2600 millones.
União Internacional de Telecomunicações: 2,6 mil milhões.
Internationale Fernmeldeunion: 2,6 Milliarden.
Международный союз электросвязи: 2,6 млрд.
Unione internazionale delle telecomunicazioni: 2,6 miliardi.
Internationale Telecommunicatie-unie: 2,6 miljard.
Internationella teleunionen: 2,6 miljarder.
Uluslararası Telekomünikasyon Birliği: 2,6 milyar.
Międzynarodowy Związek Telekomunikacyjny: 2,6 mld.
Міжнародний союз електрозв'язку: 2,6 млрд.
Халықаралық электр байланысы одағы: 2,6 млрд.
Uniunea Internațională a Telecomunicațiilor: 2,6 miliarde.
Muungano wa Kimataifa wa Mawasiliano: bilioni 2.6.
国际电信联盟：26亿人。
国際電気通信連合：26億人。
국제전기통신연합: 26억 명.
الاتحاد الدولي للاتصالات: 2.6 مليار.
Cộng hòa Xã hội chủ nghĩa Việt Nam: đề xuất mới.
Vương quốc Thái Lan: đề xuất mới.
Cộng hòa Dân chủ Nhân dân Lào: đề xuất mới.
ราชอาณาจักรไทย: เสนอใหม่
สาธารณรัฐประชาธิปไตยประชาชนลาว: เสนอใหม่
ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ: ສະເໜີໃໝ່
ສປປ ລາວ: ສະເໜີໃໝ່
ព្រះរាជាណាចក្រកម្ពុជា៖ ស្នើថ្មី។
ប្រទេសកម្ពុជា៖ ស្នើថ្មី។
ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်: အသစ်။
မြန်မာနိုင်ငံ: အသစ်။
Republik Indonesia: usulan baru.
Kerajaan Thailand: usulan baru.
Republika ng Pilipinas: bagong panukala.
Repúblika Demokrátika Timor-Leste: proposta foun.
República Democrática de Timor-Leste: proposta nova.
Nội dung chính gồm ba điểm: chia sẻ dữ liệu, đào tạo và báo cáo.
Văn bản có ba điểm mới: chia sẻ dữ liệu, đào tạo, báo cáo.
Văn bản bổ sung ba điểm: chia sẻ dữ liệu, đào tạo, báo cáo.
ข้อเสนอมีสามประเด็น: การแบ่งปันข้อมูล การฝึกอบรม
Tinatayang gastos: ₱150 milyon.
Kustu: $1,2 millaun.
Exemplu: iha Ataúro, ema barak la iha internet.
ແຫຼ່ງຂໍ້ມູນ: ກະຊວງໄປສະນີ
Bước tiếp theo: trình Hội đồng.
Tình trạng: đã nộp.
Người đề xuất: Việt Nam.
Liên minh Viễn thông Quốc tế: 2,6 tỷ người chưa có Internet.
Cục Viễn thông: 761 thôn chưa có sóng.
ប្រភព៖ ក្រសួងប្រៃសណីយ៍ និងទូរគមនាគមន៍
Bước tiếp theo: trình Hội đồng.
Susunod na hakbang: isumite sa Konseho.
Langkah seterusnya: dihantar kepada Majlis.
Người đề xuất: Việt Nam.
Mga tutol: Indonesia, Malaysia.
ประเทศผู้เสนอ: ไทย ลาว
Tinatayang gastos: ₱150 milyon.
Kustu: $1,2 millaun.
Exemplu: iha Ataúro, ema barak la iha internet.
ประเทศที่สนับสนุน: ไทย ลาว และเวียดนาม
ປະເທດທີ່ຄັດຄ້ານ: ໄທ, ຫວຽດນາມ
អ្នកស្នើ៖ កម្ពុជា`,
    `
Bước tiếp theo: hỏi Lan trước.
Bước tiếp theo: chúng ta nhượng bộ.
Bước tiếp theo của nhóm: nhượng bộ.
Bước tiếp theo: Lan gọi Bộ trưởng.
Tình trạng: nội bộ.
Tình trạng: mật.
Tình trạng: chưa công bố.
Người đề xuất: Lan gọi lại.
Người đề xuất: nhóm ta.
Đề xuất của ta: nhượng bộ ba điểm.
Đề xuất nội bộ gồm: ba điểm.
Đề xuất cho Lan: ba điểm.
Nội dung nội bộ: ba điểm.
Nội dung mật: ba điểm.
Nội dung cho nhóm: ba điểm.
Ghi chú cho Lan: ba điểm.
Ghi chú: Lan kiểm tra lại.
Ghi chú nội bộ: ba điểm.
Nhóm ta có ba điểm mới: nhượng bộ.
Chúng ta có ba điểm mới: nhượng bộ.
Chỉ nhóm có ba điểm mới: nhượng bộ.
Lan nói với nhóm năm ngoái: họ nhượng bộ.
Nguồn của Lan: ba điểm.
Chi phí mật: ba tỷ.
Nếu bị hỏi: chi phí chỉ 1,2 tỷ đồng.
หากถูกถาม: ค่าใช้จ่าย
ຖ້າຖືກຖາມ: ຄ່າໃຊ້ຈ່າຍ
បើគេសួរ៖ ចំណាយ
Kung tatanungin: ang gastos ay maliit.
Jika ditanya: biaya kecil.
Se husu: kustu ki'ik.
ข้อเสนอของทีม: ลดค่าธรรมเนียม
สาระสำคัญภายใน: ลดค่าธรรมเนียม
ขั้นตอนต่อไปของเรา: ยอม
ผู้สนับสนุน: สมชาย
ຜູ້ສະເໜີ: ສົມພອນ
ຂໍ້ສັງເກດພາຍໃນ: ລຸດ
កំណត់សម្គាល់ផ្ទៃក្នុង៖ បន្ថយ
ប្រទេសគាំទ្រ៖ សុខា
Susunod na hakbang: tawagan si Ana.
Susunod na hakbang natin: pumayag.
Panukala natin: pumayag.
Layunin ng grupo natin: pumayag.
Nagmungkahi: si Ana.
Paunawa sa grupo: pumayag sila.
Pinagmulan: sa atin lang.
Proposta ami nian: simu.
Proposta ba Ana: simu.
Kustu segredu: simu.
Pasu tuirmai: husu Ana.
Estatus: internu.
Observasaun ba grupu: simu.
Usulan kita mencakup: tiga poin.
Isi usulan rahasia: tiga poin.
Catatan internal: tiga poin.
Cathetan kanggo Dewi: setuju.
Pangusul: Dewi nelpon.
Langkah seterusnya: hubungi Dewi.
Pencadang: kita.
Cục của Lan: họ sẽ nhượng bộ.
Bộ trưởng của ta: họ sẽ nhượng bộ.
Nhóm Việt Nam: họ sẽ nhượng bộ.
Vương quốc của Lan: nhượng bộ.
ทีมไทย: ยอม
ราชอาณาจักรของสมชาย: ยอม
Status: not public.
Status: not yet published.
Estado: aún no publicado.
Status: belum diumumkan.
Tình trạng: chưa công bố.
Tình trạng: chưa công khai.
Kalagayan: hindi pa inilalathala.
สถานะ: ยังไม่เผยแพร่
สถานะ: ลับ
ສະຖານະ: ລັບ
ស្ថានភាព៖ សម្ងាត់
အခြေအနေ: လျှို့ဝှက်
Status: rahasia.
Status: lihim.
Kalagayan: lihim.
Katayuan: panloob.
Estatus: segredu.
Trạng thái: bí mật.`,
  );

  test.each([
    "Đề xuất gồm:",
    "ข้อเสนอประกอบด้วย:",
    "ข้อเสนอนี้กำหนดให้:",
    "ຂໍ້ສະເໜີປະກອບດ້ວຍ:",
    "សំណើនេះរួមមាន៖",
    "Layunin ng panukala:",
    "Proposta inklui:",
    "Usulan ini mencakup:",
    "Cadangan ini merangkumi:",
    "Usulan iki ngemot:",
    "Usulan ieu ngawengku:",
  ])("%s is before a list", (words) => {
    expect(problemsOf(`${words}\n\n- The first.\n- The second.`)).toEqual([]);
  });

  test.each([
    "Nếu bị hỏi: chi phí chỉ 1,2 tỷ đồng.",
    "หากถูกถาม: ค่าใช้จ่ายมีเพียง 3 ล้านบาท",
    "ຖ້າຖືກຖາມ: ຄ່າໃຊ້ຈ່າຍມີ 3 ຕື້ກີບ",
    "ប្រសិនបើត្រូវបានសួរ៖ ចំណាយតិច។",
    "Kung tatanungin: maliit ang gastos.",
    "Jika ditanya: biaya kecil.",
    "Se husu: kustu ki'ik.",
    "اگر بپرسند: شورا گزارش می‌گیرد.",
    "در صورت پرسش: شورا گزارش می‌گیرد.",
    "Агар пурсанд: Шӯро гузориш мегирад.",
    "که وپوښتل شي: شورا راپور اخلي.",
    "Agar soʻralsa: Kengash hisobot oladi.",
    "اگر پوچھا جائے: کونسل رپورٹ لیتی ہے۔",
    "إذا سئلت: يتلقى المجلس تقريرا.",
    "Si se pregunta: el Consejo recibe un informe.",
  ])("delegations may read %s, and nobody else", async (text) => {
    const ask = `Summary of the text.\n\n## Ask\n\n${text}\n\nSpeak early.`;
    expect(await diagnose({ "a.md": proposal({ review: "agreed" }, ask) })).not.toContain("(heading)");
    expect(problemsOf(text)).not.toEqual([]);
  });
});

describe("we, in languages where it is the word for our as well", () => {
  const inPosition = async (text: string) => {
    const body = `What is at stake.\n\n## Common position\n\n${text}`;
    const files = { "issues/cybersecurity.md": issue({ position: "agreed", agreed: "2026-05-01" }, body) };
    return (await diagnose(files)).includes("(heading)");
  };

  test.each([
    "Kami menolak verifikasi usia.",
    "Kami tidak setuju dengan pelesenan.",
    "Teks ini jelas. Kita mendukung batas 72 jam.",
    "Tutol kami sa bayad.",
    "Hindi kami sang-ayon dito.",
    "我们支持新加坡的提案。",
    "我方反對新的授權。",
  ])("%s", async (text) => {
    expect(await inPosition(text)).toBe(false);
  });

  test.each([
    "Kita saja: 30 hari.",
    "Antara kita, mereka setuju.",
    "Garis merah kami: 30 hari.",
    "Kami lang ito.",
    "我们内部：可以让步。",
    "我们的底线：30天。",
  ])("but not %s", async (text) => {
    expect(await inPosition(text)).toBe(true);
  });
});

describe("delegations may read what they may not pass on", () => {
  const inAsk = async (text: string) =>
    (await diagnose({ "a.md": proposal({ review: "agreed" }, `Summary.\n\n## Ask\n\n${text}`) })).includes(
      "(heading)",
    );

  test.each([
    "Jangan sebut sumber ini.",
    "Do not name this source.",
    "Do not share this with other delegations.",
  ])("%s", async (text) => {
    expect(await inAsk(text)).toBe(false);
  });

  test.each(["Do not share this with delegations.", "Nicht an Delegationen weitergeben."])(
    "but not %s",
    async (text) => {
      expect(await inAsk(text)).toBe(true);
    },
  );
});

describe("the message about the name of a column", () => {
  const checked = (table: string) => diagnose({ "a.md": proposal({}, `Summary of the text.\n\n${table}`) });
  test("names the column and what may be written, and no heading", async () => {
    const report = await checked("| Вопрос | Позиция |\n|---|---|\n| Фонд | За |");
    expect(report).toContain("the name of a column in this row");
    expect(report).not.toContain("write a whole sentence in place of the label");
  });

  test("its advice can be followed", async () => {
    for (const head of ["| Вопрос | Что предлагается |", "| Государство | Позиция |"])
      expect(await checked(`${head}\n|---|---|\n| Япония | За |`)).not.toContain("(heading)");
  });
});

describe("'position' in the head of a table of states is the position of each of them, in any language", () => {
  const tableOf = (row: string) => row.replaceAll("@n", "\n");
  test.each(
    examples(`
| Государство | Позиция |@n|---|---|@n| Япония | За |
| 国 | 立場 |@n|---|---|@n| 日本 | 賛成 |
| 国家 | 立场 |@n|---|---|@n| 日本 | 赞成 |
| 국가 | 입장 |@n|---|---|@n| 일본 | 찬성 |
| Улс | Байр суурь |@n|---|---|@n| Япон | Дэмжсэн |
| State | Position |@n|---|---|@n| Japan | For |
| État | Position |@n|---|---|@n| Japon | Pour |
| Estado | Posición |@n|---|---|@n| Japón | A favor |
| País | Posição |@n|---|---|@n| Japão | A favor |
| الدولة | الموقف |@n|---|---|@n| اليابان | مؤيد |
| Мемлекет | Ұстаным |@n|---|---|@n| Жапония | Қолдайды |
| Мемлекет | Позиция |@n|---|---|@n| Жапония | Қолдайды |
| Өлкө | Позиция |@n|---|---|@n| Жапония | Колдойт |
| Davlat | Pozitsiya |@n|---|---|@n| Yaponiya | Qo‘llaydi |
| Ülke | Tutum |@n|---|---|@n| Japonya | Destekliyor |
| Stato | Posizione |@n|---|---|@n| Giappone | A favore |
| Staat | Position |@n|---|---|@n| Japan | Dafür |
| Staat | Haltung |@n|---|---|@n| Japan | Dafür |
| Země | Postoj |@n|---|---|@n| Japonsko | Pro |
| Maa | Kanta |@n|---|---|@n| Japani | Puolesta |
| Nchi | Msimamo |@n|---|---|@n| Japani | Inaunga mkono |
| Позиция | Государства |@n|---|---|@n| За | Япония, Монголия |
| | Япония | Монголия |@n|---|---|---|@n| Позиция | За | Против |
| Государство | Позиция (2026) |@n|---|---|@n| Япония | За |
| Улс | Байр суурь |@n|---|---|@n| Япон | Дэмжсэн |@n| Бусад | Эсрэг |
| Государство | Позиция |@n|---|---|@n| Япония (на рассмотрении) | За |@n| Китай | — |
| Кто | Позиция |@n|---|---|@n| Япония | За |@n| Китай | За |@n| Другие | — |`),
  )("for everybody: %s", (text) => {
    expect(problemsOf(tableOf(text))).toEqual([]);
  });
  test.each(
    examples(`
| Группа | Позиция |@n|---|---|@n| Анна | За |
| Государство | Наша позиция |@n|---|---|@n| Япония | За |
| Государство | Позиция группы |@n|---|---|@n| Япония | За |
| 国 | 我方立场 |@n|---|---|@n| 日本 | 赞成 |
| 국가 | 우리 입장 |@n|---|---|@n| 일본 | 찬성 |
| Улс | Бидний байр суурь |@n|---|---|@n| Япон | Дэмжсэн |
| Тема | Позиция |@n|---|---|@n| Бюджет | За |
| Государство | Красная линия |@n|---|---|@n| Япония | За |
| Государство | Запасная позиция |@n|---|---|@n| Япония | За |
| Мы | Позиция |@n|---|---|@n| Наша группа | За |
| 国 | 底线 |@n|---|---|@n| 日本 | 赞成 |
| Государство | Просьба |@n|---|---|@n| Япония | За |
| Государство | Позиция |@n|---|---|@n| Анна | За |
| Государство | Позиция |@n|---|---|@n| Япония | За |@n| Мы | За |
| Государство | Позиция |@n|---|---|@n| Япония | За |@n| Китай | За |@n| Наша группа | За |
| Кто | Позиция |@n|---|---|@n| Япония | За |@n| Анна | За |
| | Япония | Монголия |@n|---|---|---|@n| Наша позиция | За | Против |`),
  )("stopped: %s", (text) => {
    expect(problemsOf(tableOf(text))).not.toEqual([]);
  });
  test("a table of many rows with that name takes time in proportion", async () => {
    const table = (rows: number) => `| | Япония |\n|---|---|\n${"| Позиция | Япония |\n".repeat(rows)}`;
    expect(problemsOf(table(100))).toEqual([]);
    const parsed = parseMarkdown(table(100)).children.find(({ type }) => type === "table") as Table;
    const many = (times: number): Table => ({
      ...parsed,
      children: Array.from({ length: times }, () => parsed.children).flat(),
    });
    await expectLinearOn(many, meaningsOfRows, 20);
  });
});

describe("the unit of a column, a number with a currency, is public in brackets or behind a comma", () => {
  const tableOf = (head: string) => `| ${head} | 2027 |\n| --- | --- |\n| 5 | 6 |`;
  test.each(
    examples(`
Бюджет (млн руб.)
Бюджет (млн шв. фр.)
Бюджет, млн руб.
Бюджет, тыс. швейцарских франков
Бюджет (млн теңге)
Бюджет (млн сом)
Төсөв (сая төгрөг)
예산 (억 원)
예산 (만 원)
예산(만 원)
예산(백만 스위스프랑)
预算（百万瑞士法郎）
予算（百万スイスフラン）
Ngân sách (triệu đồng)
งบประมาณ (ล้านบาท)
Anggaran (juta rupiah)
Bütçe (milyon lira)
Byudjet (mln soʻm)
Бюджет (млн грн)
Budżet (mln zł)
Rozpočet (mil. Kč)
Buget (mil. lei)
Budget (mkr kronor)
Bajeti (milioni za shilingi)
बजट (करोड़ रुपये)
ব্যয় (কোটি টাকা)
بودجه (میلیارد تومان)
الميزانية (مليون ريال)
תקציב (מיליוני שקלים)
በጀት (ሚሊዮን ብር)
Προϋπολογισμός (εκατ. ευρώ)
ბიუჯეტი (მლნ ლარი)
Բյուջե (մլն դրամ)`),
  )("for everybody: %s", (head) => {
    expect(problemsOf(tableOf(head))).toEqual([]);
  });
  test.each(
    examples(`
Красная линия (млн руб.)
Предел группы (млн руб.)
Наш предел, млн руб.
Слышал от Анны, млн руб.
Хязгаар бидний (сая төгрөг)
레드라인 (억 원)
우리 한도 (억 원)
Prix plafond (millions CHF)
Бюджет (для своих)
Бюджет (между нами говоря)
Cost (only for us)`),
  )("stopped: %s", (head) => {
    expect(problemsOf(tableOf(head))).not.toEqual([]);
  });
  test("the message counts a word that a bracket directly follows by itself", async () => {
    const report = await diagnose({ "a.md": proposal({}, tableOf("개요(박 씨)")) });
    expect(report).toContain(
      "the 3 words from this place on look like a label or remark in the head of a table",
    );
  });
});

describe("numbers of lists and short public labels in Mongolian, Korean, Kazakh, Kyrgyz and other languages of Asia", () => {
  pairs(
    `
가. 개인정보를 보호하는 조항을 신설한다.
Нэг. Хувийн нууцыг хамгаална.
찬성: 일본, 몽골.
반대: 러시아.
지지 국가: 일본, 몽골.
Дэмжсэн: Казахстан, Япон.
Дэмжсэн улс: Казахстан, Япон.
Дэмжигч улсууд: Казахстан, Япон.
Эсрэг: Орос, Хятад.
Қолдаушы елдер: Қазақстан, Моңғолия.
Каршы: Жапония.
Колдогондор: Казакстан, Монголия.
Санаачлагч: Монгол Улс, БНСУ.
Авторлары: Қазақстан, Қырғызстан.
Төлөв: хороогоор хэлэлцэж байна.
Саналын дугаар: MNG/88/1.
시행일: 2028년 1월 1일.
시행 시기: 2028년 1월 1일.
Үүнд: хүртээмж ба аюулгүй байдал.
Жишээлбэл: үнэ 38 000 төгрөг байна.
Гол агуулга: хүртээмж, үнэ.
Бюджеті: 350 000 швейцар франкі.
Бюджеті – 350 000 швейцар франкі.
Бюджети – 350 000 швейцар франкы.
Бюджети: 350 000 швейцар франкы.
Төсөв – 350 000 швейцарь франк.
Төсөв: 350 000 швейцарь франк.
Кыргызстан колдойт. Бул сунуш жаңы отчётту талап кылбайт.
Токтом өзгөрөт. Бул сунуш жаңы отчётту талап кылбайт.
Токтомду өзгөртөт. Бул сунуш жаңы отчётту талап кылбайт.
Тогтоол өөрчлөгдөнө. Шинэ тайлан нэмэгдэнэ.
Тогтоолыг өөрчилнө. Шинэ тайлан нэмэгдэнэ.
Қарарды өзгертеді. Жаңа есеп қосылады.
Монгол дэмжинэ. Шинэ тайлан нэмэгдэнэ.
Кыргызстан колдойт. Бул сунуш жаңы отчётту талап кылбайт.
Казакстан колдойт. Бул сунуш жаңы отчётту талап кылбайт.
Өзбекстан колдойт. Бул сунуш жаңы отчётту талап кылбайт.
Өзбекстан қолдайды. Бұл ұсыныс жаңа есепті талап етпейді.
Жапония қолдайды. Бұл ұсыныс жаңа есепті талап етпейді.
Жапония дэмжинэ. Шинэ тайлан нэмэгдэнэ.
Япон дэмжинэ. Шинэ тайлан нэмэгдэнэ.
Қырғызстан қолдайды. Бұл ұсыныс жаңа есепті талап етпейді.
Қазақстан қолдайды. Бұл ұсыныс жаңа есепті талап етпейді.
Тажикстан колдойт. Бул сунуш жаңы отчётту талап кылбайт.
Қытай қолдайды. Бұл ұсыныс жаңа есепті талап етпейді.
Сингапур колдойт. Бул сунуш жаңы отчётту талап кылбайт.
Кыргызстан поддерживает. Это предложение новое.
Oʻzbekiston qoʻllaydi. Bu taklif yangi.
Türkiye destekliyor. Öneri yenidir.
Deutschland stimmt zu. Der Text ist neu.
Deutschland zögert. Der Text ist neu.
Japán támogatja. A javaslat új.
Japonsko souhlasí. Návrh je nový.
Slovensko podporuje. Návrh je nový.
Монгол Улсын төлөөлөгч: «Интернэт нээлттэй байх ёстой».
Монголын төлөөлөгч: «Бид интернэтийг дэмжинэ».
«Бид нээлттэй интернэтийг дэмжинэ» гэж Казахстаны төлөөлөгч мэдэгдэв.
«Бид нээлттэй интернэтийг дэмжинэ» гэж Японы төлөөлөгч хэлсэн.
Казахстан өкілі: «Біз ашық интернетті қолдаймыз».
Қазақстан өкілі: «Біз ашық интернетті қолдаймыз».
Монгол Улс: «Бид нээлттэй интернэтийг дэмжинэ».
Ерөнхийлөгч хэлэхдээ: «Бид нээлттэй интернэтийг дэмжинэ».
Монголын төлөөлөгч хэлэхдээ: «Бид нээлттэй интернэтийг дэмжинэ».
«Бид нээлттэй интернэтийг дэмжинэ» гэж Монголын төлөөлөгч хэлэв.
«Бид нээлттэй интернэтийг дэмжинэ» гэж Монгол Улсын төлөөлөгч хэлэв.
Бірінші. Есеп жыл сайын жарияланады.
Биринчи. Отчёт жыл сайын жарыяланат.
Второе. Отчёт публикуется ежегодно.
둘째. 보고서는 매년 발표한다.
공동 발의국: 일본, 몽골.
문서 번호: KOR/80/1.
Ҷонибдорон: Қазоқистон, Ӯзбекистон.
Byudjeti: 350 000 frank.`,
    `
가. 우리 입장: 반대한다.
가. 레드라인: 예산 증액 불가.
가. 내부용: 공개하지 말 것.
가. 김민수: 그들은 동의한다.
나. 공개 금지.
Нэг. Бидний байр суурь: эсрэг.
Нэг. Дотоод: бид зөвшөөрнө.
Хоёр. Болд: тэд зөвшөөрнө.
Дэмжсэн: Болд, Дорж.
Эсрэг: бид зөвшөөрөхгүй.
찬성: 김민수.
Каршы: Айбек.
Каршы: биз макул болбойбуз.
Қолдаушы елдер: Айгүл айтты.
«Бид зөвшөөрнө» гэж Болд надад хэлэв.
«Бид улаан шугамаа өөрчилнө» гэж Болд хэлэв.
Болд хэлэв: «Бид зөвшөөрнө».
Манай төлөөлөгч: «Бид зөвшөөрнө».
Айбек колдойт. Бул сунуш жаңы.
Болд дэмжинэ. Шинэ тайлан.
Бид дэмжинэ. Шинэ тайлан.
Биз колдойбуз. Бул сунуш жаңы.
Кыргызстан үчүн. Бул сунуш жаңы.
Дотоод төсөв: 350 000 швейцарь франк.
Нууц: үнэ.
Манай төсөв: 350 000 франк.
Біздің бюджет: 350 000 франк.
Биздин бюджет: 350 000 франк.
우리 예산: 350 000 프랑.
Улаан шугам: 350 000 франк.
Кыргызстандын позициясы. Бул сунуш жаңы.
Japan Ana. They agree.
Жапония Айбек. Алар макул.
Тогтоол нууц. Шинэ тайлан.
Казахстан үчүн. Бул сунуш жаңы.
Сингапур үшін. Бұл ұсыныс жаңа.`,
  );
  test("each of several lines", () => {
    const text =
      "1. 제안은 두 부분이다.\n\n가. 조항을 신설한다.\n나. 보고를 요청한다.\n다. 예산은 그대로이다.";
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("who holds an office of a state, in the genitive of Turkic languages and Mongolian, is before a quotation", () => {
  pairs(
    `
Кыргызстандын өкүлү: «Биз ачык интернетти колдойбуз».
Казакстандын өкүлү: «Биз ачык интернетти колдойбуз».
Қырғызстанның өкілі: «Біз ашық интернетті қолдаймыз».
Жапонияның өкілі: «Біз ашық интернетті қолдаймыз».
Япониянын министри: «Биз ачык интернетти колдойбуз».
Японы төлөөлөгч: «Бид нээлттэй интернэтийг дэмжинэ».`,
    `
Айбектин өкүлү: «Биз ачык интернетти колдойбуз».
Биздин өкүлү: «Биз макул болобуз».
Топтун өкүлү: «Биз макул болобуз».
Болдын төлөөлөгч: «Бид зөвшөөрнө».
Айбек: «Биз макул болобуз».
Кыргызстандын Айбек: «Биз макул болобуз».
Манай сайд: «Бид зөвшөөрнө».
Кыргызстандын өкүлү Айбек мага: «Биз макул болобуз».
Саид айтты: «Биз макул болобуз».
Саид сказал: «Мы согласны».
«Биз макул болобуз» – деди Саид.
Элчин: алар макул болот.
Төлөөлөгч: тэд зөвшөөрнө.
하나: 그들은 동의한다.
하나. 그들은 동의한다.`,
  );
});

describe("an ask in a polite form is a sentence in a part for delegations, and nowhere else", () => {
  const ASKS = examples(`
Дэмжинэ үү. Шинэ текст.
Эсрэг санал өгнө үү. Шинэ текст.
Поддержите. Текст новый.
Please support. The text is new.
Қолдаңыз. Мәтін жаңа.
Колдоп бериңиз. Текст жаңы.
지지해 주십시오. 본문은 새롭다.
Destekleyin. Metin yeni.`);
  test.each(ASKS)("%s", (text) => {
    expect(problemsOf(`## Ask\n\n${text}`)).toEqual([]);
    expect(problemsOf(text)).not.toEqual([]);
  });
  test.each([
    "Болд. Тэд зөвшөөрнө.",
    "Болд, дэмжинэ үү. Шинэ текст.",
    "Устгана уу. Шинэ текст.",
    "Дотоод. Тэд зөвшөөрнө.",
  ])("stopped: %s", (text) => expect(problemsOf(`## Ask\n\n${text}`)).not.toEqual([]));
});

describe("words that are not agreed, in square brackets behind a sentence on the text, are a part of it", () => {
  const OPEN = `
    El párrafo 3 sigue entre corchetes: [y lenguas indígenas].
    El párrafo 3 sigue entre corchetes: [y lenguas indígenas] y no hay acuerdo.
    Le paragraphe 3 reste entre crochets : [et langues autochtones].
    O parágrafo 3 continua entre colchetes: [e línguas indígenas].
    Il paragrafo 3 resta tra parentesi quadre: [e lingue indigene].
    Пункт 3 остаётся в квадратных скобках: [и языки].
    Paragraph 3 stays in square brackets: [and indigenous languages].`;
  const REMARKS = `
    El párrafo 3 sigue entre corchetes: [cedemos el viernes].
    El párrafo 3 sigue entre corchetes: [preguntar a Ana].
    El párrafo 3 sigue entre corchetes: [Ana lo revisa].
    El párrafo 3 sigue entre corchetes: [solo para nosotros].
    El párrafo 3 sigue entre corchetes: [no publicar].
    Le paragraphe 3 reste entre crochets : [notre position].
    Nota de Ana: [ceder el viernes].`;
  pairs(OPEN, REMARKS);
});

describe("what is public in English is public in Spanish, French, Portuguese and Haitian Creole", () => {
  const OPEN = `
    La región paga más — y recibe menos.
    La région paie plus – et reçoit moins.
    A região paga mais – e recebe menos.
    Die Region zahlt mehr – und bekommt weniger.
    Costo anual: 45 millones de dólares.
    Coût annuel : 3 millions de dollars.
    Custo anual: 3 milhões de dólares.
    Cobertura 4G: 62 %.
    Antecedente: la Resolución 139 (Rev. Bucarest, 2022).
    Siguiente lectura: 12 de noviembre.
    Prochaine lecture : 12 novembre.
    Países patrocinadores: México, Costa Rica y Jamaica.
    Pays signataires : Haïti et Bénin.
    Egzanp: yon fon pou chak peyi.
    Ojo: la versión en francés difiere de la española.
    Favor no confundir con la Resolución 139.
    Merci de ne pas confondre avec la Résolution 139.
    Favor não confundir com a Resolução 139.
    Please do not confuse it with Resolution 139.`;
  const REMARKS = `
    Ana llamó ayer – y ceden.
    Notas de reunión – y ceden el viernes.
    Posición final nuestra – y ceden.
    Costo máximo: 45 millones de dólares.
    Oferta anual: 45 millones de dólares.
    Nuestro costo anual: 45 millones de dólares.
    Antecedente: Ana cede.
    Siguiente lectura: cedemos.
    Egzanp: nou dakò pou nou sede.
    Ojo: Ana cede el viernes.
    Ojo: no publicar la versión en francés.
    Ojo: nuestra versión es débil.
    Ojo: la versión de Ana no está lista.
    Favor no compartir.
    Merci de ne pas publier.`;
  pairs(OPEN, REMARKS);
});

describe("words of Persian, Urdu and Pashto are the same in the letters of a keyboard of Arabic", () => {
  const inArabicLetters = (text: string) =>
    text.replace(/[یکہ]/gu, (letter) => ({ ی: "ي", ک: "ك" })[letter] ?? "ه");
  const both = (lines: string) => `${lines}\n${inArabicLetters(lines)}`;
  pairs(
    both(`پیشینه: این موضوع را شورا بررسی کرد.
هزینه: این موضوع را شورا بررسی کرد.
دلیل: این موضوع را شورا بررسی کرد.
وزیر گفت: «متن جدید است.»
وزیر نے کہا: ”متن نیا ہے۔“
می‌خواهد شورا گزارش بدهد.
جدول داده شده است (نگاه کنید: ص ۳).
جدول دیا گیا ہے (دیکھیں: ص 3).
مخالفت میں: کوئی ملک نہیں۔
پاکستان کا موقف: مدت کم ہے۔
موضع رسمی ایران: مخالف.
ر.ک. سند ۷۱، بند ۳.
لطفاً توجه داشته باشید که متن فرانسوی متفاوت است.
براہ کرم نوٹ کریں کہ فرانسیسی متن مختلف ہے۔`),
    both(`محرمانه: این متن را نمی‌پذیریم.
یادداشت داخلی: این متن ضعیف است.
خفیہ نوٹ: یہ متن کمزور ہے۔
اندرونی نوٹ: یہ متن کمزور ہے۔
داخلي یادښت: دا متن کمزوری دی.
برای ایران
سبب: ما کوتاه می‌آییم.
مزایا: ما برنده می‌شویم.
مزایا: شما و من برنده می‌شویم.
یادونه د سارا په متن کې: هغوی مني.`),
  );
});

describe("an opening that is known in one language is known in its neighbours", () => {
  pairs(
    `
Генеральний секретар доповів: «Звіт буде готовий до 1 березня».
Генеральний секретар сказав: «Звіт буде готовий до 1 березня».
Генералният секретар заяви: „Докладът ще бъде готов до 1 март“.
Генеральный секретарь сказал: «Доклад будет готов к 1 марта».
Генеральный секретарь доложил: «Доклад будет готов к 1 марта».
Генеральны сакратар сказаў: «Справаздача будзе гатовая да 1 сакавіка».
Генерални секретар је рекао: „Извештај ће бити спреман до 1. марта“.
Генералниот секретар рече: „Извештајот ќе биде готов до 1 март“.
Sekretarz generalny powiedział: „Raport będzie gotowy do 1 marca”.
Generální tajemník řekl: „Zpráva bude hotova do 1. března“.
Generálny tajomník povedal: „Správa bude hotová do 1. marca“.
Glavni tajnik je rekao: „Izvješće će biti gotovo do 1. ožujka”.
Generalni sekretar je dejal: „Poročilo bo pripravljeno do 1. marca“.
Secretarul general a spus: „Raportul va fi gata până la 1 martie”.
Secretarul general a raportat: „Raportul va fi gata până la 1 martie”.
A főtitkár azt mondta: „A jelentés március 1-jére kész lesz”.
Генеральний секретар зазначив: «Звіт буде готовий до 1 березня».
Генеральний секретар повідомив: «Звіт буде готовий до 1 березня».
Генералният секретар каза: „Докладът ще бъде готов до 1 март“.
Генералният секретар докладва: „Докладът ще бъде готов до 1 март“.
Ухвалено: щорічний звіт Раді подають до 1 березня.
Вирішено: щорічний звіт Раді подають до 1 березня.
Прийнято: щорічний звіт Раді подають до 1 березня.
Затверджено: щорічний звіт Раді подають до 1 березня.
Принято: ежегодный отчет Совету подают до 1 марта.
Решено: ежегодный отчет Совету подают до 1 марта.
Утверждено: ежегодный отчет Совету подают до 1 марта.
Одобрено: ежегодный отчет Совету подают до 1 марта.
Прието: годишният доклад се подава до 1 март.
Решено: годишният доклад се подава до 1 март.
Одобрено: годишният доклад се подава до 1 март.
Adoptat: raportul anual se depune până la 1 martie.
Aprobat: raportul anual se depune până la 1 martie.
Decis: raportul anual se depune până la 1 martie.
S-a decis: raportul anual se depune până la 1 martie.
Прынята: штогадовая справаздача падаецца да 1 сакавіка.
Вырашана: штогадовая справаздача падаецца да 1 сакавіка.
Усвојено: годишњи извештај се подноси до 1. марта.
Одлучено: годишњи извештај се подноси до 1. марта.
Усвоено: годишниот извештај се поднесува до 1 март.
Przyjęto: roczne sprawozdanie składa się do 1 marca.
Postanowiono: roczne sprawozdanie składa się do 1 marca.
Přijato: výroční zpráva se předkládá do 1. března.
Rozhodnuto: výroční zpráva se předkládá do 1. března.
Prijaté: výročná správa sa predkladá do 1. marca.
Rozhodnuté: výročná správa sa predkladá do 1. marca.
Usvojeno: godišnje izvješće podnosi se do 1. ožujka.
Odlučeno: godišnje izvješće podnosi se do 1. ožujka.
Sprejeto: letno poročilo se predloži do 1. marca.
Odločeno: letno poročilo se predloži do 1. marca.
Elfogadva: az éves jelentést március 1-jéig kell benyújtani.
Costul estimat: 1.250.000 lei.
Cost estimat: 1.250.000 lei.
Орієнтовна вартість: 12 млн грн.
Очікувана вартість: 12 млн грн.
Кошторисна вартість: 12 млн грн.
Розрахункова вартість: 12 млн грн.
Ориентировочная стоимость: 300 000 рублей.
Оценочная стоимость: 300 000 рублей.
Предполагаемая стоимость: 300 000 рублей.
Сметная стоимость: 300 000 рублей.
Прогнозна стойност: 350 000 лв.
Очаквана стойност: 350 000 лв.
Ориентировъчна стойност: 350 000 лв.
Прогнозни разходи: 350 000 лв.
Арыентыровачны кошт: 30 000 рублёў.
Процењени трошак: 12.000 евра.
Процењена вредност: 12.000 евра.
Проценета вредност: 12.000 евра.
Szacowany koszt: 12 000 zł.
Szacunkowy koszt: 12 000 zł.
Odhadované náklady: 12 000 Kč.
Odhadované náklady: 12 000 eur.
Procijenjeni trošak: 12.000 eura.
Ocenjeni stroški: 12.000 evrov.
Becsült költség: 12 000 Ft.
Строк дії: до 31.12.2030.
Термін дії: до 31.12.2030.
Строк виконання: 1 березня 2028 р.
Термін виконання: 1 березня 2028 року.
Строк подання: 1 березня 2028 року.
Срок исполнения: 1 марта 2028 г.
Срок действия: до 31.12.2030.
Срок подачи: 1 марта 2028 года.
Срок за изпълнение: 1 март 2028 г.
Срок на действие: до 31.12.2030.
Краен срок: 1 март 2028 г.
Termen de aplicare: 1 ianuarie 2028.
Termen-limită: 1 ianuarie 2028.
Termenul de depunere: 1 ianuarie 2028.
Termen de valabilitate: până la 31.12.2030.
Тэрмін дзеяння: да 31.12.2030.
Рок важења: до 31.12.2030.
Рок за подношење: 1. март 2028.
Рок за поднесување: 1 март 2028.
Termin wykonania: 1 marca 2028 r.
Termin składania: 1 marca 2028.
Lhůta pro podání: 1. března 2028.
Termín plnění: 1. března 2028.
Lehota na podanie: 1. marca 2028.
Rok za podnošenje: 1. ožujka 2028.
Rok za predložitev: 1. marca 2028.
Határidő: 2028. március 1.
Пропозицію підтримали: Румунія, Болгарія, Польща.
Підтримали: Румунія, Болгарія, Польща.
Предложение поддержали: Армения, Казахстан.
Поддержали: Армения, Казахстан.
Предложението подкрепиха: Румъния, Полша.
Подкрепиха: Румъния, Полша.
Подкрепа: Румъния, Полша.
Sprijin: România, Bulgaria, Polonia.
Susținere: România, Bulgaria, Polonia.
Propunerea a fost susținută de: România, Bulgaria.
Au susținut: România, Bulgaria, Polonia.
Підтримка: Румунія, Болгарія, Польща.
Поддержка: Армения, Казахстан.
Падтрымалі: Польшча, Румынія.
Подржали су: Румунија, Пољска.
Подршка: Румунија, Пољска.
Поддржаа: Романија, Полска.
Поддршка: Романија, Полска.
Poparli: Rumunia, Bułgaria.
Poparcie: Rumunia, Bułgaria.
Wniosek poparły: Rumunia, Bułgaria.
Podpořili: Rumunsko, Bulharsko.
Návrh podpořily: Rumunsko, Bulharsko.
Podpora: Rumunsko, Bulharsko.
Podporili: Rumunsko, Bulharsko.
Podržali su: Rumunjska, Bugarska.
Podrška: Rumunjska, Bugarska.
Podprli so: Romunija, Bolgarija.
Podpora: Romunija, Bolgarija.
Támogatták: Románia, Bulgária.
Постає питання: хто платитиме?
Питання залишається: хто платитиме?
Виникає питання: хто платитиме?
Залишається питання: хто платитиме?
Возникает вопрос: кто будет платить?
Вопрос остается: кто будет платить?
Остается вопрос: кто будет платить?
Вопрос остаётся открытым: кто будет платить?
Problema rămâne aceeași: cine plătește?
Rămâne o întrebare: cine plătește?
Întrebarea rămâne: cine plătește?
Se pune întrebarea: cine plătește?
Въпросът остава отворен: кой ще плаща?
Въпросът остава: кой ще плаща?
Остава въпросът: кой ще плаща?
Възниква въпросът: кой ще плаща?
Узнікае пытанне: хто будзе плаціць?
Застаецца пытанне: хто будзе плаціць?
Остаје питање: ко ће платити?
Поставља се питање: ко ће платити?
Останува прашањето: кој ќе плати?
Се поставува прашањето: кој ќе плати?
Pozostaje pytanie: kto zapłaci?
Powstaje pytanie: kto zapłaci?
Zůstává otázka: kdo to zaplatí?
Vyvstává otázka: kdo to zaplatí?
Zostáva otázka: kto to zaplatí?
Ostaje pitanje: tko će platiti?
Postavlja se pitanje: tko će platiti?
Ostaja vprašanje: kdo bo plačal?
Postavlja se vprašanje: kdo bo plačal?
Felmerül a kérdés: ki fizet?
Довідково: 1 CHF = 51,7 грн (курс НБУ на 12.10.2026).
Довідково: у 2025 році внесок України становив 318 000 шв. фр.
Для довідки: внесок зріс у 2025 році.
Для справки: взнос вырос в 2025 году.
Справочно: взнос вырос в 2025 году.
За справка: вноската нарасна през 2025 година.
За сведение: вноската нарасна през 2025 година.
Pentru informare: contribuția a crescut în 2025.
Pentru referință: contribuția a crescut în 2025.
Даведкава: узнос вырас у 2025 годзе.
Для даведкі: узнос вырас у 2025 годзе.
Напомена: допринос је порастао 2025. године.
За информацију: допринос је порастао 2025. године.
За информација: придонесот порасна во 2025 година.
Dla porównania: składka wzrosła w 2025 roku.
Informacyjnie: składka wzrosła w 2025 roku.
Pro informaci: příspěvek vzrostl v roce 2025.
Pro srovnání: příspěvek vzrostl v roce 2025.
Pre informáciu: príspevok vzrástol v roku 2025.
Radi informacije: doprinos je porastao 2025. godine.
Za informacijo: prispevek se je povečal leta 2025.
Нагадаємо: чинну резолюцію прийнято у 2010 році.
Напомним: действующая резолюция принята в 2010 году.
Да припомним: действащата резолюция е приета през 2010 година.
Reamintim: rezoluția în vigoare a fost adoptată în 2010.
Нагадаем: дзейная рэзалюцыя прынята ў 2010 годзе.
Подсетимо: важећа резолуција је усвојена 2010. године.
Да потсетиме: важечката резолуција е усвоена во 2010 година.
Przypomnijmy: obowiązująca rezolucja została przyjęta w 2010 roku.
Připomeňme: platná rezoluce byla přijata v roce 2010.
Pripomeňme: platná rezolúcia bola prijatá v roku 2010.
Podsjetimo: važeća rezolucija usvojena je 2010. godine.
Spomnimo: veljavna resolucija je bila sprejeta leta 2010.
За даними НКЕК: 2,1 млн абонентів.
За даними МСЕ: 2,1 млн абонентів.
По данным МСЭ: 2,1 млн абонентов.
По данни на КРС: 2,1 млн. абонати.
По данни на МСД: 2,1 млн абонати.
Conform datelor ANRCETI: 2,1 milioane de abonați.
Potrivit ANCOM: 2,1 milioane de abonați.
Па звестках МСЭ: 2,1 млн абанентаў.
Према подацима РАТЕЛ: 2,1 милион претплатника.
Според податоците на АЕК: 2,1 милиони претплатници.
Według danych UKE: 2,1 mln abonentów.
Podle údajů ČTÚ: 2,1 milionu předplatitelů.
Prema podacima HAKOM: 2,1 milijun pretplatnika.
Po podatkih AKOS: 2,1 milijona naročnikov.
O le fesili: o ai e totogia?
O le mafuaaga: e mamao le motu.
Ko e fehuʻi: ʻe fēfē ʻa e totongi?
Ko e fakamatala: ʻoku motu ʻa e uaea.
Poupou: Tonga, Fiji and Samoa.
Lagolago: Tonga, Fiji, Samoa.
Vakamacala: e levu na isau.
Veitokoni: Fiji, Tonga.
As bilong dispela: pe i antap tumas.
Askim bilong ol: husat bai peim?
Mining bilong em: pe i antap.
Kwesten: hu nao bae i pem?
Samarthan: Fiji, Samoa, Tonga.
समर्थन: फ़िजी, समोआ, टोंगा।
In Fijian: “Na vosa e bula.”
In Māori: “He aha te mea nui?”
En fidjien : « Na vosa e bula. »
На украинском: «Мова жива и развивается».
Po ukraińsku: „Język żyje”.
În ucraineană: „Limba trăiește”.
Te boo: A$9.50 ibukin teuana te GB.
Te titiraki: antai ae na kabwaka?
Te utu: NZ$4 i te marama.
Ka nīnau: na wai e uku?
I kuestion: håyi para u apasi?`,
    `
Talanoa: they will yield.
За даними АР: вони поступляться.
За даними Олени: вони поступляться.
According to ANA: they will yield.
In Fijian: “Our red line is one.”
In secret: “Na vosa e bula.”
Українською: «Наша червона лінія – 14 днів».
Sapot: ask Nairobi.
Підтримка: спитати Олену.
Підтримали: Олена і Михайло.
Постає питання: чи ми поступимося?
Решено: мы уступаем.
Строк виконання: Олена.
Costul estimat: Mihaela.
Секретар: поступаємося.
Генеральний секретар групи: наша позиція слабка.
Rămâne întrebarea: noi cedăm?
Adoptat: linia noastră roșie.`,
  );

  test("the finding about a value of one line names the sign that makes words a label", () => {
    const message = (text: string) => {
      const read = forEveryReader("outcome", text);
      return read.ok ? "" : read.message;
    };
    expect(message("Talanoa: they agree.")).toContain("a plain sentence without that colon");
    expect(message("[Talanoa] They agree.")).toContain("because of the brackets around");
    expect(message("Ухвалено: щорічний звіт Раді; сума — 10 млн шв. фр.")).toBe("");
  });

  test.each(["title", "deadlines title", "meetings title"])(
    "brackets in a %s may hold a sentence about nobody, and no remark",
    (key) => {
      const isPublic = (words: string) => forEveryReader(key, `Proposals due (${words})`).ok;
      expect(isPublic("four months’ rule for CS and CV has passed")).toBe(true);
      const remarks = [
        "Ana will call Kenya",
        "ana has to call kenya tomorrow",
        "we have not yet agreed to it",
        "the red line has been crossed now",
        "not all of them will agree to it",
        "call Kenya, which has the text",
        "the group has its own text ready",
        "Wanjiru has it",
      ];
      expect(remarks.filter(isPublic)).toEqual([]);
    },
  );
});

describe("remarks of colleagues that one language of Europe knows are known in its neighbours", () => {
  pairs(
    `
Нашата страна приложи закона през 2025 година.
Нашите острови немат кабел.
Предложението помага на нашите села.
Сайтът публикува цените на роуминга всяка година.
Пресата публикува цените на роуминга всяка година.
Закон не обмежує поширення даних до 2030 року.
Se solicita a los Estados no publicar tarifas.
Se ruega a los Estados Miembros que no publiquen tarifas.
Rezoluția nu se aplică până la 1 ianuarie 2028.`,
    `
Текст новий (між нами).
Тэкст новы (паміж намі).
Прохання не поширювати.
Прохання не пересилати далі.
Просьба не распространять.
Просьба не пересылать.
Просьба не распаўсюджваць.
Prosimy nie rozpowszechniać.
Prosíme nešířit.
Prosíme nešíriť.
Rugăm a nu se difuza.
Se ruega no difundir.
Si prega di non diffondere.
Pede-se que não seja divulgado.
Es wird gebeten, dies nicht weiterzugeben.
Prosi się o nierozpowszechnianie.
يرجى عدم النشر.
الرجاء عدم التداول.
Kérjük, ne terjessze.
Pyydetään olemaan jakamatta.
Bedes ikke delt.
Mohon tidak disebarluaskan.
Нашата червена линия е 14 дни.
Нашата црвена линија е 14 дена.
Наша червона лінія є 14 днів.
Не го пускай на сайта.
Не ја ставај на сајтот.
Не стављај ово на сајт.
Не стаў гэта на сайт.
Текст новий (поки не для преси).
Текст новый (пока не для прессы).
Текстът е нов (още не за пресата).
Textul e nou (încă nu pentru presă).
Tekst jest nowy (jeszcze nie dla prasy).
Text je nový (zatím ne pro tisk).
Tekst je nov (još ne za medije).
A nu se publica până la 20 octombrie.
Не публікувати до 20 жовтня.
Не публиковать до 20 октября.
Да не се публикува до 20 октомври.
Nie publikować do 20 października.
Nezveřejňovat do 20. října.
Ne objavljivati do 20. listopada.
Ne pas publier avant le 20 octobre.
No publicar hasta el 20 de octubre.
Nicht veröffentlichen vor dem 20. Oktober.
Neskelbti iki spalio 20 d.
Publicera inte före den 20 oktober.
Ei saa julkaista ennen 20. lokakuuta.
Να μη δημοσιευθεί πριν από τις 20 Οκτωβρίου.`,
  );

  const inSummaries = async (lines: string) => {
    const all = examples(lines);
    const keys = {
      "reviewed-by": "Mihaela Ionescu",
      review: "agreed",
      "reviewed-on": "2026-05-01",
      position: "support",
    };
    const files = all.map((text, at) => [`p${at}.md`, proposal(keys, text)]);
    const report = await diagnose(Object.fromEntries(files));
    return all.filter(
      (_, at) =>
        !report.includes(`/p${at}.md:13:`) &&
        !report.includes(`/p${at}.md:14:`) &&
        !report.includes(`/p${at}.md:15:`) &&
        !report.includes(`/p${at}.md:16:`),
    );
  };

  test("whom to ask, by the name of a reviewer in either alphabet", async () => {
    expect(
      await inSummaries(`
De verificat cu Mihaela înainte de trimitere.
Trebuie întrebată Mihaela.
O întreb pe Mihaela mâine.
Да питам Михаела за сумата.
Питаю Михаелу завтра.
Спросить у Михаелы про сумму.
Zapytam Mihaela o kwotę.
Ověřit s Mihaela částku.
Overiť s Mihaela sumu.
Treba pitati Mihaela za iznos.
Треба питати Михаела за износ.
Да ја прашам Михаела за износот.
Vprašati Mihaela glede zneska.
Megkérdezni Mihaela a számot.
Paklausti Mihaela dėl sumos.
Jautāt Mihaela par summu.
Küsida Mihaela käest summat.
Kysyä Mihaela summasta.
Stäm av med Mihaela om summan.
Tjek med Mihaela om beløbet.
Sjekk med Mihaela om beløpet.
Navragen bij Mihaela over het bedrag.
Die Summe klären mit Mihaela am Montag.
Verificare con Mihaela la somma.
Να ρωτήσουμε τη Mihaela για το ποσό.
Pyesni Mihaela për shumën.
Михаела, виж дали това е вярно.`),
    ).toEqual([]);
    const others = `
Михаил Петров представи доклада.
Предложението на Михаела Петрова е прието.`;
    expect(await inSummaries(others)).toEqual(examples(others));
  });

  test("words in place of a statement", async () => {
    expect(
      await inSummaries(`
Перевірити!
Уточнити!
Да се провери.
De verificat.
Do sprawdzenia.
Ověřit.
Overiť.
Treba provjeriti.
Треба да се провери.
Patikrinti.
Tarkistettava.
Προς επιβεβαίωση.`),
    ).toEqual([]);
  });
});

describe("the usual marks of a text for some readers are whole sentences in many languages; a rule about publication is none", () => {
  pairs(
    `
Publication of the tariffs is not prohibited by the text.
The publication of personal data is not allowed under the law.
Confidential data of subscribers are protected by law.
The embargo on cables was lifted in 2019.
Publication is not allowed in two states where the law forbids it.
Distribution of devices is not permitted without a licence.
La publication des tarifs est interdite dans deux pays.
La diffusion est interdite sans licence.
Prohibida la publicación de datos personales, la ley exige el consentimiento.
La publicación no autorizada de datos es un delito.
A divulgação de dados pessoais é proibida por lei.
Die Veröffentlichung der Daten ist nicht gestattet.
Veröffentlichung und Verbreitung der Karten sind nicht gestattet.
La pubblicazione dei dati è vietata dalla legge.
Публикация персональных данных не допускается.
Распространение оборудования без сертификата запрещено.
Эмбарго на кабели отменили в 2019 году.
Публікація персональних даних заборонена законом.
კონფიდენციალურია მხოლოდ აბონენტის მონაცემები.
პერსონალური მონაცემების გამოქვეყნება დაუშვებელია.
გამოქვეყნება დაუშვებელია აბონენტის თანხმობის გარეშე.
ემბარგო კაბელებზე 2019 წელს მოიხსნა.
მონაცემების გასაჯაროება დაუშვებელია თანხმობის გარეშე.
ეს თანხა შიდა სარგებლობისთვის გამოყოფილ ქსელს ეხება.
Անձնական տվյալների հրապարակումն արգելվում է։
Հրապարակման ենթակա չեն միայն անձնական տվյալները։
Էմբարգոն 2019 թվականին վերացվեց։
Հաճախականությունները նախատեսված են ներքին օգտագործման համար։
Սարքավորման տարածումն առանց լիցենզիայի արգելվում է։
Жеке деректерді жариялауға тыйым салынады.
Жеке маалыматты жарыялоого тыюу салынат.
Shaxsiy maʼlumotlarni nashr etish taqiqlanadi.
Kişisel verilerin yayımlanması yasaktır.
Şəxsi məlumatların yayılması qadağandır.
Хувийн мэдээллийг нийтлэхийг хориглоно.
Η δημοσίευση προσωπικών δεδομένων απαγορεύεται.
يمنع نشر البيانات الشخصية دون موافقة.
يحظر النشر غير المرخص للبيانات.
انتشار داده‌های شخصی ممنوع است.
व्यक्तिगत डेटा का प्रकाशन वर्जित है।
ব্যক্তিগত তথ্য প্রকাশ নিষিদ্ধ।
தனிப்பட்ட தரவை வெளியிட அனுமதி இல்லை.
Rahasia pribadi dilindungi undang-undang.
Sulit, tetapi mungkin, kata menteri.
Penyebaran data pribadi dilarang undang-undang.
Sulit untuk mencapai persetujuan dalam tiga minggu.
Cấm công bố dữ liệu cá nhân.
Việc dùng mạng nội bộ giảm chi phí.
ไม่อนุญาตให้เผยแพร่ข้อมูลส่วนบุคคล
不得发布虚假信息。
11月5日发布报告。
報道の自由は守られる。
11月5日までに報告を公表する。
기밀 정보의 보호는 법이 정한다.
Marufuku kuchapisha data binafsi bila idhini.
Isticmaalka gudaha oo keliya ayaa kordhay.
ለሕትመት አይደለም የሚል ቃል የለም።
Luottamuksellisten tietojen julkaiseminen on kielletty.
Isikuandmete avaldamine on keelatud.
Personas datu publicēšana ir aizliegta.
Asmens duomenis skelbti draudžiama.
Publikacja danych osobowych jest zabroniona.
Zveřejnění osobních údajů je zakázáno.
Objava osebnih podatkov ni dovoljena.
Objavljivanje osobnih podataka nije dopušteno.
Објављивање личних података није дозвољено.
Публикуването на лични данни не е разрешено.
Személyes adatok közzététele tilos.
Publicarea datelor personale este interzisă.
Publikimi i të dhënave personale nuk lejohet.
Birting persónuupplýsinga er óheimil.
Publicering av personuppgifter är förbjuden.
פרסום אסור של מידע אישי הוא עבירה.
Gwaherddir cyhoeddi data personol.
Ukushicilela akuvunyelwe ngaphandle kwemvume.`,
    `
Publication is not allowed.
Publication interdite.
No para publicación.
Prohibida su publicación.
Publicação proibida.
Pubblicazione vietata.
Embargament fins al 5 de novembre.
Publicació prohibida.
Non para publicación.
Publicación prohibida.
Barne erabilerarako soilik.
Isilpekoa.
Bahitura azaroaren 5era arte.
Ez argitaratzeko.
Argitaratzea debekatuta dago.
Publicarea este interzisă.
Veröffentlichung nicht gestattet.
Publicatie niet toegestaan.
Slegs vir interne gebruik.
Vertroulik.
Nie vir publikasie nie.
Publikasie word nie toegelaat nie.
Publicering ej tillåten.
Offentliggørelse ikke tilladt.
Fortrolig.
Publisering er ikke tillatt.
Birtingarbann til 5. nóvember.
Birting óheimil.
Julkaisukielto 5. marraskuuta saakka.
Julkaiseminen kielletty.
Avaldamine keelatud.
Publicēšana aizliegta.
Embargas iki lapkričio 5 d.
Skelbti draudžiama.
Publikacja niedozwolona.
Zveřejnění není povoleno.
Zverejnenie je zakázané.
Objava ni dovoljena.
Objavljivanje nije dopušteno.
Ембарго до 5. новембра.
Објављивање није дозвољено.
Ембарго до 5 ноември.
Објавувањето не е дозволено.
Публикуването не е разрешено.
Публикация не допускается.
Лише для внутрішнього користування.
Конфіденційно.
Ембарго до 5 листопада.
Публікація заборонена.
Толькі для ўнутранага карыстання.
Канфідэнцыйна.
Эмбарга да 5 лістапада.
Не для публікацыі.
Публікацыя забаронена.
Embargó november 5-ig.
Közzététele tilos.
Publikimi nuk lejohet.
Εμπάργκο έως τις 5 Νοεμβρίου.
Η δημοσίευση δεν επιτρέπεται.
Yalnızca iç kullanım içindir.
Gizlidir.
5 Kasım’a kadar ambargolu.
Yayımlanmak için değildir.
Yayımlanması yasaktır.
Yalnız daxili istifadə üçün.
Məxfidir.
5 noyabradək embarqo.
Dərc üçün deyil.
Dərc edilməsi qadağandır.
Тек ішкі пайдалануға.
5 қарашаға дейін эмбарго.
Жариялауға арналмаған.
Жариялауға тыйым салынады.
Ички колдонуу үчүн гана.
5-ноябрга чейин эмбарго.
Жарыялоо үчүн эмес.
Жарыялоого тыюу салынат.
Faqat ichki foydalanish uchun.
5-noyabrgacha embargo.
Nashr etish taqiqlanadi.
Танҳо барои истифодаи дохилӣ.
Эмбарго то 5 ноябр.
Нашр манъ аст.
Diňe içerki ulanyş üçin.
Gizlin.
5-nji noýabra çenli embargo.
Çap etmek üçin däl.
Çap etmek gadagan.
Зөвхөн дотоод хэрэгцээнд.
11-р сарын 5 хүртэл эмбарго.
Нийтлэхгүй.
Нийтлэхийг хориглоно.
მხოლოდ შიდა სარგებლობისთვის.
კონფიდენციალურია.
ემბარგო 5 ნოემბრამდე.
გამოსაქვეყნებლად არ არის.
გამოქვეყნება დაუშვებელია.
მხოლოდ შიდა მოხმარებისთვის.
ემბარგო 2026 წლის 5 ნოემბრამდე.
არ არის განკუთვნილი გამოსაქვეყნებლად.
გასაჯაროება დაუშვებელია.
საიდუმლოა.
ემბარგოს ქვეშ.
არ არის გამოსაქვეყნებელი.
გამოქვეყნება აკრძალულია.
მხოლოდ შიდა გამოყენებისთვის.
სრულიად კონფიდენციალურია.
ემბარგო ნოემბრამდე.
საჯაროდ გასავრცელებლად არ არის.
გავრცელება აკრძალულია.
Միայն ներքին օգտագործման համար։
Էմբարգո մինչև նոյեմբերի 5-ը։
Հրապարակման ենթակա չէ։
Հրապարակումն արգելվում է։
Միայն ծառայողական օգտագործման համար։
Հրապարակումը չի թույլատրվում։
Էմբարգոյի տակ։
Նախատեսված չէ հրապարակման համար։
Հրապարակումն արգելված է։
Կոնֆիդենցիալ։
Էմբարգո մինչեւ 5 նոյեմբերի։
Ոչ հրապարակման։
Տարածումն արգելվում է։
يمنع النشر.
تا ۵ نوامبر منتشر نشود.
5 نومبر تک ممنوع الاشاعت۔
اشاعت ممنوع ہے۔
یوازې د داخلي کارونې لپاره.
محرم.
د خپرولو لپاره نه دی.
خپرول یې منع دي.
לשימוש פנימי בלבד.
אמברגו עד 5 בנובמבר.
प्रकाशन की अनुमति नहीं है।
৫ নভেম্বর পর্যন্ত এম্বার্গো।
প্রকাশ নিষিদ্ধ।
५ नोभेम्बरसम्म एम्बार्गो।
प्रकाशन गर्न मनाही छ।
फक्त अंतर्गत वापरासाठी.
५ नोव्हेंबरपर्यंत एम्बार्गो.
प्रकाशनासाठी नाही.
प्रकाशनास मनाई आहे.
ફક્ત આંતરિક ઉપયોગ માટે.
૫ નવેમ્બર સુધી એમ્બાર્ગો.
પ્રકાશન માટે નથી.
પ્રકાશન પર પ્રતિબંધ છે.
ਸਿਰਫ਼ ਅੰਦਰੂਨੀ ਵਰਤੋਂ ਲਈ।
ਪ੍ਰਕਾਸ਼ਨ ਲਈ ਨਹੀਂ।
ਪ੍ਰਕਾਸ਼ਨ ਦੀ ਮਨਾਹੀ ਹੈ।
வெளியிட அனுமதி இல்லை.
ప్రచురణ కోసం కాదు.
ప్రచురణకు అనుమతి లేదు.
ಪ್ರಕಟಣೆಗೆ ಅಲ್ಲ.
ಪ್ರಕಟಣೆಗೆ ಅನುಮತಿ ಇಲ್ಲ.
ആഭ്യന്തര ഉപയോഗത്തിന് മാത്രം.
നവംബർ 5 വരെ എംബാർഗോ.
പ്രസിദ്ധീകരണത്തിനല്ല.
പ്രസിദ്ധീകരിക്കാൻ അനുവാദമില്ല.
අභ්‍යන්තර භාවිතය සඳහා පමණි.
ප්‍රකාශයට පත් කිරීමට නොවේ.
ප්‍රකාශයට පත් කිරීම තහනම්.
Rahasia.
Bukan untuk penerbitan.
Kumpidensyal.
Hindi para sa publikasyon.
Chỉ dùng nội bộ.
Cấm công bố đến ngày 5 tháng 11.
ไม่อนุญาตให้เผยแพร่
ບໍ່ອະນຸຍາດໃຫ້ເຜີຍແຜ່
နိုဝင်ဘာ ၅ အထိ ထုတ်ပြန်ခွင့်မရှိ။
ထုတ်ပြန်ရန် မဟုတ်။
ထုတ်ပြန်ခွင့် မပြုပါ။
11月5日前禁止发布。
11月5日前禁止發佈。
11月5日まで報道禁止。
기밀.
Marufuku kuchapisha hadi 5 Novemba.
Si kwa kuchapishwa.
Kuchapisha hairuhusiwi.
Isticmaalka gudaha oo keliya.
Looma talagalin daabacaad.
Daabacaadda lama oggola.
ለሕትመት አይደለም።
ማተም አይፈቀድም።
ንውሽጣዊ ኣገልግሎት ጥራይ።
ንሕትመት ኣይኮነን።
ምሕታም ኣይፍቀድን።
Don amfanin cikin gida kawai.
Ba don bugawa ba.
An hana bugawa.
Fún lílò inú nìkan.
Àṣírí.
Kò gbọdọ̀ jáde títí di 5 Oṣù Kọkànlá.
Kì í ṣe fún ìtẹ̀jáde.
A kò gbà kí a tẹ̀ ẹ́ jáde.
Ukusetshenziswa kwangaphakathi kuphela.
Kuyimfihlo.
Akufanele kushicilelwe.
Ukushicilela akuvunyelwe.
Bikoreshwe imbere gusa.
Ibanga.
Ntibitangazwe mbere ya 5 Ugushyingo.
Si ibyo gutangaza.
Gutangaza birabujijwe.
Ho an’ny fampiasana anatiny ihany.
Tsiambaratelo.
Tsy natao havoaka.
Voarara ny famoahana.
Pou itilizasyon entèn sèlman.
Konfidansyèl.
Anbago jiska 5 novanm.
Pa pou piblikasyon.
Piblikasyon entèdi.
Għall-użu intern biss.
Kunfidenzjali.
Mhux għall-pubblikazzjoni.
Il-pubblikazzjoni mhix permessa.
Le haghaidh úsáide inmheánaí amháin.
Faoi rún.
Lánchosc go dtí an 5 Samhain.
Ní lena fhoilsiú.
Ní cheadaítear foilsiú.
At ddefnydd mewnol yn unig.
Cyfrinachol.
Nid i’w gyhoeddi.
Ni chaniateir cyhoeddi.
Just fir internen Gebrauch.
Vertraulech.
Net fir ze publizéieren.
Publikatioun net erlaabt.
Ba uzu interna de’it.
Konfidensiál.
La’ós ba publikasaun.
Objavljivanje nije dozvoljeno.
SULIT. Mereka akan bersetuju.
SULIT
MẬT. Họ sẽ đồng ý.
The text is short. Publication is not allowed.
ტექსტი მოკლეა. გამოქვეყნება დაუშვებელია.
Տեքստը կարճ է։ Հրապարակման ենթակա չէ։
До 5 ноября не публиковать.
Publication is not allowed until 5 November.
5 ნოემბრამდე არ გამოქვეყნდეს.
არ გამოქვეყნდეს 5 ნოემბრამდე.
Մինչև նոյեմբերի 5-ը չհրապարակել։
Չհրապարակել մինչև նոյեմբերի 5-ը։
Bis 5. November nicht veröffentlichen.`,
  );
});

describe("what sends readers to a document, advice about codes of their own, and a word with “please” in it are no requests", () => {
  pairs(
    `
As the fishermen please, they may choose any channel.
This would please nobody in the plenary.
Die SVP lehnt die Vorlage ab.
Die SVP-Fraktion lehnt die Vorlage ab.
Tolong-menolong antarwarga penting.
Warga saling tolong-menolong.
Sikap tolong menolong dihargai.
Tolong korban bencana dengan jaringan darurat.
Ang pakiusap ng mga mangingisda ay dinggin.
Pakiusap ng mga mangingisda ang libreng tawag.
Pakitingnan ang Annex 2 ng Dokumento 50 para sa detalye.
Lütfen kelimesi metinde yok.
Favór ida bo’ot ba peskadór sira.
Sira husu favór ida husi Uniaun.
தயவுசெய்து என்ற சொல் உரையில் இல்லை.
దయచేసి అనే పదం పాఠంలో లేదు.
Nceda abantu kwiingxaki zonxibelelwano.
Do not share your password with anyone, banks say.
Do not share your OTP, the bank says.
Ne partagez pas votre mot de passe, rappellent les banques.
Dela inte ditt lösenord, säger bankerna.
Del ikke din adgangskode, siger bankerne.
Del ikke passordet ditt, sier bankene.
Älä jaa salasanaasi, pankit muistuttavat.
Ära jaga oma parooli, meenutavad pangad.
Nie udostępniaj swojego hasła, przypominają banki.
Nesdílejte své heslo, připomínají banky.
Nezdieľajte svoje heslo, pripomínajú banky.
Ne delite svojega gesla, opozarjajo banke.
Не споделяйте паролата си, напомнят банките.
Не споделувајте ја вашата лозинка, велат банките.
Не поширюйте свій пароль, нагадують банки.
Nu distribuiți parola dumneavoastră, amintesc băncile.
Şifrenizi paylaşmayın, diyor bankalar.
Şifrənizi paylaşmayın, banklar xatırladır.
Құпиясөзіңізді ешкімге айтпаңыз, дейді банктер.
Сырсөзүңүздү эч кимге айтпаңыз, дешет банктар.
Parolingizni hech kimga aytmang, deydi banklar.
Нууц үгээ хэнд ч бүү хэл, банкууд сануулж байна.
Մի տարածեք ձեր գաղտնաբառը, հիշեցնում են բանկերը։
رمز عبور خود را به کسی نگویید، بانک‌ها می‌گویند.
אל תשתפו את הסיסמה שלכם, מזכירים הבנקים.
Jangan bagikan OTP Anda, kata bank.
Jangan sebarkan kata sandi Anda, kata bank.
Jangan kongsi kata laluan anda, kata bank.
Huwag ibahagi ang iyong OTP, ayon sa paalala ng mga bangko.
Huwag ibahagi ang inyong password, paalala ng mga bangko.
Đừng chia sẻ mật khẩu của bạn, ngân hàng nhắc.
Usimwambie mtu nenosiri lako, benki zinakumbusha.
Ha wadaagin furahaaga sirta ah, bangiyadu waxay leeyihiin.
Aza zaraina ny tenimiafinao, hoy ny banky.
Please see Document 64 for the full text.
Si us plau, consulteu el document 64 per al text complet.
Bitte lesen Sie Dokument 64 für den vollständigen Text.
Raadpleeg alstublieft document 64 voor de volledige tekst.
Sien asseblief dokument 64 vir die volledige teks.
Vänligen se dokument 64 för hela texten.
Se venligst dokument 64 for den fulde tekst.
Vennligst se dokument 64 for hele teksten.
Vinsamlegast sjáið skjal 64 fyrir allan textann.
Palun lugege täisteksti dokumendist 64.
Lūdzu, skatiet pilnu tekstu dokumentā 64.
Proszę zobaczyć pełny tekst w dokumencie 64.
Prosím podívejte se na úplné znění v dokumentu 64.
Prosím pozrite si úplné znenie v dokumente 64.
Пожалуйста, смотрите полный текст в документе 64.
Калі ласка, глядзіце поўны тэкст у дакуменце 64.
Vă rugăm să consultați documentul 64 pentru textul integral.
Ju lutemi shihni dokumentin 64 për tekstin e plotë.
Παρακαλώ δείτε το έγγραφο 64 για το πλήρες κείμενο.
Lütfen tam metin için 64 sayılı belgeye bakınız.
Zəhmət olmasa, tam mətn üçün 64 nömrəli sənədə baxın.
Iltimos, toʻliq matn uchun 64-hujjatga qarang.
Лутфан барои матни пурра ба ҳуҷҷати 64 нигаред.
Խնդրում ենք ամբողջական տեքստի համար տեսնել 64 փաստաթուղթը։
გთხოვთ, იხილოთ სრული ტექსტი დოკუმენტში 64.
אנא ראו את הטקסט המלא במסמך 64.
لطفاً برای متن کامل به سند 64 مراجعه کنید.
براہ کرم مکمل متن کے لیے دستاویز 64 دیکھیں۔
कृपया पूरे पाठ के लिए दस्तावेज़ 64 देखें।
कृपया पूर्ण पाठका लागि दस्तावेज 64 हेर्नुहोस्।
অনুগ্রহ করে পূর্ণ পাঠের জন্য নথি 64 দেখুন।
தயவுசெய்து முழு உரைக்கு ஆவணம் 64 ஐப் பார்க்கவும்.
దయచేసి పూర్తి పాఠం కోసం పత్రం 64 చూడండి.
කරුණාකර සම්පූර්ණ පෙළ සඳහා ලේඛනය 64 බලන්න.
Tolong lihat Dokumen 64 untuk teks lengkap.
Tolong rujuk Dokumen 64 untuk teks penuh.
Pakibasa ang Dokumento 64 para sa buong teks.
Pakitingnan ang Dokumento 64 para sa kabuuang teksto.
Tafadhali soma Hati 64 kwa maandishi kamili.
Fadlan akhri dukumentiga 64 qoraalka oo dhan.
Don Allah duba Takarda 64 don cikakken rubutu.
Sicela ufunde umqulu 64 ukuze uthole umbhalo ophelele.
Azafady jereo ny antontan-taratasy 64 ho an’ny lahatsoratra feno.
Nyamuneka reba inyandiko 64 ku mwandiko wuzuye.
Tanpri gade dokiman 64 pou tèks konplè a.
Jekk jogħġbok ara d-dokument 64 għat-test sħiħ.
Gweler dogfen 64 os gwelwch yn dda am y testun llawn.
Mesedez, ikusi 64 dokumentua testu osorako.
Favór ida haree Dokumentu 64 ba testu tomak.
Asas tolong-menolong antarnegara dihormati.
Tolong-menolong antarnegara merupakan asas ASEAN.
Amalan tolong-menolong dalam kalangan penduduk kampung membantu.
Tolong nelayan di laut dengan panggilan kecemasan 999.
Favór ida boot mak redusaun ba tarifa roaming.`,
    `
Tolong cek nelayan di laut.
Tolong dicek angka ini.
Tolong-tolong cek angka ini.
Tolong nelayan di laut dikabari dulu.
Tolong korban dikabari.
Angka ini salah, tolong perbaiki.
Warga saling bantu, tolong cek angkanya.
Tolong semak nombor ini.
Pakibasa ito bago ipadala.
Pakibasa ang Dokumento 64 at burahin ang tala.
Pakisuri ang Dokumento 64.
Pakiusap, tingnan ang numero.
Huwag ibahagi ito.
Huwag ibahagi ang iyong posisyon.
Huwag ibahagi ang OTP ng grupo.
Huwag ibahagi ang iyong OTP at ang teksto.
Favór ida haree númeru ne’e.
Favór ida, haree númeru.
தயவுசெய்து எண்ணை சரிபார்க்கவும்.
Please see Document 64 for the full text and tell Ana.
Please see Document 64 and check it.
Do not share the password.
Do not share your text.
Do not share your password, do not publish this line.
The number is wrong, please check.
Would everyone please check the number.
As the text stands, please check the number.
As they please, please check.
SVP vérifier ce chiffre.
Le chiffre est faux, SVP vérifier.
Ne partagez pas ce texte.
Die Zahl stimmt nicht, SVP prüfen.
Jangan bagikan teks Anda.
Jangan bagikan password.
Не публикуйте пароль группы.
Не поширюйте цей текст.
Bunu paylaşmayın.
Älä jaa tätä.
გთხოვთ, იხილოთ დოკუმენტი 64 და წაშალოთ.
Nceda ujonge inani.
Please keep the full text of Document 64 to yourself.`,
  );
});

describe("usual abbreviations for “see”, “compare”, titles, streets, pages and examples end no sentence, and are no labels", () => {
  pairs(
    `
Av. de la Paix 5 est l’adresse.
Ex. Malte et Chypre.
Av. de la Paz 5 es la dirección.
Cnel. Pérez dirigió el equipo.
Pág. 5 contiene el cuadro.
Ej. Malta y Chipre.
Av. da Paz 5 é o endereço.
Pág. 5 contém o quadro.
Ex. Malta e Chipre.
Sig. Rossi ha parlato.
Pag. 5 contiene la tabella.
Vg. el document 72 del Consell.
Av. de la Pau 5 és l’adreça.
Pàg. 5 conté el quadre.
Ex. Malta i Xipre.
Pag. 5 conține tabelul.
Ex. Malta și Cipru.
Bsp. Malta und Zypern.
Kol. Jansen leidde het team.
Bv. Malta en Cyprus.
Mnr. Botha het gepraat.
Mev. Botha het gepraat.
Bv. Malta en Ciprus.
Kol. Botha het die span gelei.
Bl. 5 bevat die tabel.
Öv. Berg ledde gruppen.
Sid. 5 innehåller tabellen.
Ex. Malta och Cypern.
Ob. Jensen ledede holdet.
Fx. Malta og Cypern.
Ob. Hansen ledet laget.
Sbr. skjal 72 frá ráðinu.
Bls. 5 inniheldur töfluna.
Vrt. asiakirja 72 neuvostolta.
Hra. Virtanen puhui.
Rva. Virtanen puhui.
Taul. 2 näyttää kulut.
Vrd. nõukogu dokument 72.
Kol. Tamm juhtis rühma.
Lk. 5 sisaldab tabelit.
Näit. Malta ja Küpros.
Sal. ar 2022. gada tekstu.
Kgs. Bērziņš runāja.
Kdze. Bērziņa runāja.
Plkv. Bērziņš vadīja grupu.
Lpp. 5 ir tabula.
Skat. dokumentu 72.
Plk. Jonaitis vadovavo grupei.
Psl. 5 yra lentelė.
Lent. 2 rodo išlaidas.
Płk. Kowalski prowadził zespół.
Pí. Nováková mluvila.
Plk. Novák vedl skupinu.
Porov. dokument 72 Rady.
Ul. mieru 5 je adresa.
Plk. Novák viedol skupinu.
Prim. dokument 72 Sveta.
Ga. Novak je govorila.
Ul. miru 5 je naslov.
Polk. Novak je vodil skupino.
Gl. dokument 72 Sveta.
Ul. mira 5 je adresa.
Puk. Horvat je vodio skupinu.
Уп. документ 72 Савета.
Гђа. Петровић је говорила.
Ул. мира 5 је адреса.
Таб. 2 показује трошкове.
Сп. документ 72 на Советот.
Г-ѓа. Петрова говореше.
Таб. 2 ги покажува трошоците.
Полк. Петров ръководеше групата.
Табл. 2 показва разходите.
Полк. Петров руководил группой.
Табл. 2 показывает расходы.
Пор. документ 72 Ради.
Полк. Петренко керував групою.
Стор. 5 містить таблицю.
Табл. 2 показує витрати.
Наприкл. Мальта і Кіпр.
Параўн. дакумент 72 Савета.
Сп. Пятроў выступіў.
Нум. 5 у спісе новы.
Палк. Пятроў кіраваў групай.
Стар. 5 змяшчае табліцу.
Табл. 2 паказвае выдаткі.
Vö. a Tanács 72. dokumentumával.
Ezr. Nagy vezette a csoportot.
Tábl. 2 mutatja a költségeket.
Ld. a 72. dokumentumot.
Krh. dokumentin 72 të Këshillit.
Znj. Hoxha foli.
P.sh. Malta dhe Qipro.
Kol. Hoxha udhëhoqi grupin.
Fq. 5 përmban tabelën.
Πρβλ. έγγραφο 72 του Συμβουλίου.
Συντ. Παπαδόπουλος ηγήθηκε.
Σελ. 5 περιέχει τον πίνακα.
Πίν. 2 δείχνει τα κόστη.
Krş. Konsey belgesi 72.
Bk. belge 72.
Müq. et. Şuranın 72-ci sənədi.
Polk. Əliyev qrupa rəhbərlik etdi.
Səh. 5 cədvəldir.
Cəd. 2 xərcləri göstərir.
Bax. sənəd 72.
Сал. Кеңестің 72-құжаты.
Мыс. Мальта мен Кипр.
Көш. Бейбітшілік 5 мекенжай.
Полк. Ахметов топты басқарды.
Қар. 72-құжатты.
Сал. Кеңештин 72-документи.
Мис. Мальта жана Кипр.
Көч. Тынчтык 5 дарек.
Полк. Асанов топту башкарды.
Qar. Kengash hujjati 72.
Ko‘ch. Tinchlik 5 manzil.
Polk. Karimov guruhni boshqardi.
Bet. 5 jadvalni oʻz ichiga oladi.
Ниг. ҳуҷҷати 72 Шӯро.
Мас. Малта ва Кипр.
Кӯч. Сулҳ 5 суроға аст.
Саҳ. 5 ҷадвал дорад.
Харьц. Зөвлөлийн 72 дугаар баримт.
Ноён. Бат үг хэлэв.
Хуу. 5 хүснэгттэй.
Хурд. Бат багийг удирдав.
Үз. баримт 72.
შდრ. საბჭოს დოკუმენტი 72.
ბ-ნი. გელაშვილი გამოვიდა.
ბატ. გელაშვილი გამოვიდა.
მაგ. მალტა და კვიპროსი.
პოლკ. გელაშვილი ხელმძღვანელობდა.
გვ. 5 შეიცავს ცხრილს.
ცხრ. 2 აჩვენებს ხარჯებს.
იხ. დოკუმენტი 71, გვ. 3.
იხ. აგრეთვე დოკუმენტი 71.
პროფ. გელაშვილი გამოვიდა.
დოქ. გელაშვილი გამოვიდა.
რეზ. 130 შეიცვალა.
მუხ. 4 შეიცვალა.
თავ. 3 ახალია.
Հմմտ. Խորհրդի փաստաթուղթ 72։
Պրն. Հայրապետյանը ելույթ ունեցավ։
Տկն. Պետրոսյանը ելույթ ունեցավ։
Պր. Հայրապետյանը ելույթ ունեցավ։
Օր. Պետրոսյանը ելույթ ունեցավ։
Օր. Մալթան և Կիպրոսը։
Գնդ. Հայրապետյանը ղեկավարեց խումբը։
Էջ. 5 պարունակում է աղյուսակը։
Աղ. 2 ցույց է տալիս ծախսերը։
Փող. Խաղաղության 5 հասցեն է։
Տես. փաստաթուղթ 72։
Պրոֆ. Հայրապետյանը ելույթ ունեցավ։
Դոկտ. Հայրապետյանը ելույթ ունեցավ։
Հոդ. 4 փոխվեց։
Բան. 130 փոխվեց։
Գլ. 3 նոր է։
Bdk. Pasal 28F UUD 1945.
Bp. Wayan berbicara.
Ibu. Dewi berbicara.
Cth. Malta dan Siprus.
Jl. Medan Merdeka Barat No. 9 adalah alamat kementerian.
Kol. Wayan memimpin tim.
Upacara dipimpin Kol. Wayan dari Angkatan Laut.
Hlm. 5 memuat tabel.
Hal. 5 memuat tabel.
Lih. Tabel 2 untuk rincian biaya.
Misal. Malta dan Siprus.
Mis. Malta dan Siprus.
S.K. Menteri No. 5/2026 mengatur hal ini.
Sdr. Wayan berbicara.
Yth. Ketua Sidang membuka sesi.
Jend. Wayan memimpin tim.
Rj. dokumen 72 Majlis.
Pn. Aminah berucap.
Cth. Sabah dan Sarawak masih 3G.
Bil. 58 tahun 2026 ialah nombor dokumen.
Kol. Ahmad memimpin pasukan.
Hlm. 5 mengandungi jadual.
Jad. 2 menunjukkan kos.
Lih. dokumen 72.
Kpt. Ahmad memimpin pasukan.
Perk. 4 dipinda.
Tgn. ang Dokumento 72.
Hal. ang Siargao at Batanes.
Blg. 5 sa listahan ay bago.
Kol. Reyes ang namuno.
Pah. 5 ang may talahanayan.
Ang Bgy. San Roque ay walang signal.
Bgy. San Roque ay walang signal.
Kgg. Reyes ang nagsalita.
Tlt. Dokumen 72.
Upm. Malta lan Siprus.
Cnt. Malta jeung Siprus.
Ts. Nguyễn phát biểu.
TS. Nguyễn phát biểu.
VD. Malta và Síp.
Tr. 5 có bảng.
எ.கா. மலேசியா, சிங்கப்பூர்.
திருமதி. குமார் பேசினார்.
பக். 5 அட்டவணை கொண்டது.
ఉదా. మాల్టా, సైప్రస్.
ಉದಾ. ಮಾಲ್ಟಾ, ಸೈಪ್ರಸ್.
ഉദാ. മാൾട്ട, സൈപ്രസ്.
උදා. මෝල්ටාව, සයිප්‍රසය.
ආචාර්ය. පෙරේරා කතා කළේය.
उदा. माल्टा और साइप्रस।
तुल. दस्तावेज़ 72।
उदा. माल्टा आणि सायप्रस.
उदा. माल्टा र साइप्रस।
উদা. মাল্টা ও সাইপ্রাস।
জনাব. রহমান বলেন।
দ্র. নথি 72।
ઉદા. માલ્ટા અને સાયપ્રસ.
ਉਦਾ. ਮਾਲਟਾ ਅਤੇ ਸਾਈਪ੍ਰਸ।
פרופ. כהן דיבר.
עמ. 5 כולל את הטבלה.
מס. 5 ברשימה חדש.
רח. השלום 5 הוא הכתובת.
Jed. 2 linaonyesha gharama.
Mh. Juma alizungumza.
Rej. Hati 72 ya Baraza.
Tus. Malta iyo Qubrus.
Mud. Cali ayaa hadlay.
Bog. 5 ayaa leh shaxda.
Eeg. dukumentiga 72.
Tirsi. 5 waa cusub.
ለምሳ. ማልታ እና ቆጵሮስ።
ገጽ. 5 ሠንጠረዡን ይዟል።
Mis. Malta da Cyprus.
Mnu. Dlamini ukhulumile.
Nksz. Dlamini ukhulumile.
Isib. iMalta neCyprus.
Kkz. Dlamini ukhulumile.
Urug. Malta na Kupro.
Urup. 5 rufite imbonerahamwe.
Ohat. Malta sy Sipra.
Jer. taratasy 72.
Tak. 5 misy tabilao.
Andr. Rakoto niteny.
Egz. Malt ak Chip.
Paj. 5 gen tablo a.
P.eż. Malta u Ċipru.
Pġ. 5 fiha t-tabella.
Ref. dokument 72.
M.sh. Málta agus an Chipir.
Uimh. 5 ar an liosta nua.
Lch. 5 a bhfuil an tábla.
An tUas. Ó Briain a labhair.
Gw. dogfen 72 y Cyngor.
Rh. 5 ar y rhestr yn newydd.
Cym. dogfen 72 y Cyngor.
Jn. Etxeberria mintzatu zen.
Adib. Malta eta Zipre.
Zk. 5 zerrendan berria da.
Här. Weber huet geschwat.
Köç. Parahatçylyk 5 salgy.
Páx. 5 contén a táboa.
Páj. 5 iha tabela.`,
    `
Vgl. Vertraulich. Sie stimmen zu.
Cf. Confidential. They agree.
იხ. საიდუმლოა.
იხ. შენიშვნა: ისინი დათანხმდებიან.
მაგ. კენია: ისინი დათანხმდებიან.
გვ. 5: კენია დათანხმდება.
Պրն. Հայրապետյանը: նա կհամաձայնի։
Տես. Գաղտնի: կհամաձայնեն։
Kol. Wayan: mereka setuju.
Lih. Kenya: mereka setuju.
Lih. Rahasia: mereka setuju.
Hal. Mereka setuju.
Hal. Kenya akan setuju.
Sal. Viņi piekritīs.
Sal. They will agree.
Hal. They will agree.
Pág. 5: Kenia cede.
Ej. Kenia: cederá.
Sig. Rossi: cederanno.
Ex. Kenya: ils céderont.
Fr. Müller: sie stimmen zu.
Табл. 2: они уступят.
Полк. Петров: они уступят.
Płk. Kowalski: oni ustąpią.
எ.கா. கென்யா: அவர்கள் ஒப்புக்கொள்வார்கள்.
उदा. केन्या: वे मानेंगे।
Jl. Internal. Mereka setuju.
TP. Mật: họ sẽ đồng ý.
Rej. Siri: watakubali.
Ref. They will agree.
Bet. They will agree.
Jer. They will agree.
Стр. 5: они уступят.
პროფ. გელაშვილი: დათანხმდებიან.
Bil. 5: mereka setuju.`,
  );
});

describe("keys, waters and markets may be secret or internal, as the subject of a sentence", () => {
  pairs(
    `
Secret keys are the basis of encryption.
საიდუმლო გასაღებების დაცვა დაშიფვრის საფუძველია.
საიდუმლო გასაღებები დაცულია.
Գաղտնի բանալիները գաղտնագրման հիմքն են։
Գաղտնի բանալիների պաշտպանությունը կարևոր է։
गोपनीय कुंजियाँ एन्क्रिप्शन का आधार हैं।
秘密密钥是加密的基础。
ሚስጥራዊ ቁልፎች የምስጠራ መሠረት ናቸው።
საიდუმლო ინფორმაციის დაცვა კანონით არის განსაზღვრული.
Mật độ thuê bao tăng mười phần trăm.
Mật khẩu phải có mười hai ký tự.
Interne wateren vallen onder de staat.
შიდა წყლების კაბელები სახელმწიფოს საკუთრებაა.
შიდა ბაზარი იზრდება.
შიდა ქართლის სოფლებს კავშირი სჭირდებათ.
შიდა კანონმდებლობა ამას ითვალისწინებს.
Ներքին ջրերի մալուխները պետության սեփականությունն են։
Ներքին շուկան աճում է։
Ներքին օրենսդրությունը դա նախատեսում է։
आंतरिक जल राज्य के हैं।
आंतरिक बाज़ार बढ़ रहा है।
অভ্যন্তরীণ জলপথ রাষ্ট্রের।
অভ্যন্তরীণ বাজার বাড়ছে।
आन्तरिक बजार बढ्दै छ।
అంతర్గత జలాలు రాష్ట్రానికి చెందినవి.
የውስጥ ውሃ የመንግሥት ነው።
የውስጥ ገበያ እያደገ ነው።`,
    `
საიდუმლო: ისინი დათანხმდებიან.
შიდა შენიშვნა: ისინი დათანხმდებიან.
შიდა: ისინი დათანხმდებიან.
შიდა პოზიცია არის ეს.
კონფიდენციალური ინფორმაცია.
საიდუმლო ინფორმაცია.
Ներքին նշում: նրանք կհամաձայնեն։
Գաղտնի նշում։
Գաղտնի տեղեկատվություն։
Ներքին դիրքորոշում։
आंतरिक टिप्पणी: वे मानेंगे।
অভ্যন্তরীণ নোট: তারা মানবে।
आन्तरिक टिप्पणी: उनीहरू मान्छन्।
गोप्य सूचना: उनीहरू मान्छन्।
అంతర్గత గమనిక: వారు ఒప్పుకుంటారు.
የውስጥ ማስታወሻ፦ ይስማማሉ።
Mật: họ sẽ đồng ý.
Mật do Kenya gửi: họ đồng ý.
Interne notitie: ze gaan akkoord.
秘密：他们会同意。
Գաղտնի. նրանք կհամաձայնեն։
Գաղտնի տվյալներ Քենիայից։
საიდუმლო მონაცემები: ისინი დათანხმდებიან.
შიდა წესი: არავის უთხრათ.`,
  );
});

describe("a limit on the language of a text is none on its readers", () => {
  pairs(
    `
Please note: the text is available only in English.
Veuillez noter : le texte est disponible uniquement en anglais.
Si noti: il testo è disponibile solo in inglese.
Bitte beachten: Der Text liegt nur auf Englisch vor.
Palun arvestage: tekst on kättesaadav ainult inglise keeles.
Palun pange tähele: tekst on ainult inglise keeles.
Lūdzu, ņemiet vērā: teksts pieejams tikai angļu valodā.
Proszę zauważyć: tekst jest tylko po angielsku.
Prosimo, upoštevajte: besedilo je samo v angleščini.
Моля, имайте предвид: текстът е само на английски.
Ju lutemi vini re: teksti është vetëm në anglisht.
გთხოვთ გაითვალისწინოთ: ტექსტი მხოლოდ ინგლისურად არის.
لطفا توجه کنید: متن فقط به انگلیسی است.
Harap diperhatikan: teks hanya dalam bahasa Inggris.
Tafadhali kumbuka: maandishi ni kwa Kiingereza tu.
Fadlan ogow: qoraalku waa Ingiriisi oo keliya.
Jekk jogħġbok innota: it-test bl-Ingliż biss.`,
    `
Lūdzu, ņemiet vērā: teksts tikai mums.
Lūdzu, ņemiet vērā: teksts tikai angļu grupai.
Palun arvestage: tekst on ainult meile.
Please note: the text is only for us.
Please note: only in English for our group.
Ju lutemi vini re: vetëm për ne.
Veuillez noter : uniquement pour nous.
Proszę zauważyć: tylko dla nas.
Просим учесть: только для нас.
გთხოვთ გაითვალისწინოთ: მხოლოდ ჩვენთვის.
Bitte beachten: nur für uns.
Lūdzu, ņemiet vērā: tikai angļu valodā, nepublicējiet.`,
  );
});

describe("what became of a text, and a document to see, address nobody", () => {
  pairs(
    `
स्वीकृत, देखें दस्तावेज़ 71।
গৃহীত, দেখুন নথি 71।
منظور، دیکھیں دستاویز 71۔
स्वीकृत, हेर्नुहोस् कागजात 71।
ஏற்கப்பட்டது, பார்க்கவும் ஆவணம் 71.
अस्वीकृत, देखें दस्तावेज़ 71।`,
    `
स्वीकृत, देखो यह संख्या गलत है।
राहुल, देखें दस्तावेज़ 71।
स्वीकृत, जाँच करो।
রহিম, দেখুন নথি 71।
منظور، دیکھو یہ نمبر۔
Գաղտնի․ նրանք կհամաձայնեն։
Անի․ նրանք կհամաձայնեն։`,
  );
});

test("an outcome may cite a revised document behind an abbreviation in any language", async () => {
  const outcomes = [
    "მიიღეს, იხ. დოკ. 71(Rev.1).",
    "Pieņemts, sk. dok. 71(Rev.1).",
    "Diterima, lih. Dok. 71(Rev.1).",
    "स्वीकृत, देखें दस्तावेज़ 71(Rev.1)।",
  ];
  const reports = await Promise.all(
    outcomes.map((outcome) =>
      diagnose({
        "a.md": proposal({
          status: "adopted",
          outcome: JSON.stringify(outcome),
          history: "[{date: 2026-11-10, status: adopted}]",
        }),
      }),
    ),
  );
  expect(reports.filter((report) => report.includes('"outcome"'))).toEqual([]);
  const report = await diagnose({
    "a.md": proposal({ status: "adopted", outcome: '"მიიღეს, იხ. შენიშვნა: ისინი დათანხმდებიან."' }),
  });
  expect(report).toContain('"outcome"');
});

describe("words for are and was join a clause, also where they read like another word for only", () => {
  pairs(
    `
Roki v besedilu so jasni: poročilo leta 2028.
Novosti v besedilu so tri: rok, poročilo in sklad.
Države podpisnice so štiri: Češka, Slovaška, Madžarska in Poljska.
Razlogi za predlog so naslednji: cene rastejo.
Stroški so nizki. Letno gre za 0,4 mio. EUR.
Kabli so stari. Najstarejši je iz leta 1994.
Les raisons sont les suivantes : les prix augmentent.
Les coûts étaient élevés. Ils baissent.
Les coûts ne sont pas élevés. Ils baissent.
Las razones son las siguientes: los precios suben.
Los costos eran altos. Ahora bajan.
As razões são as seguintes: os preços sobem.
Os custos eram altos. Agora baixam.
Le ragioni sono le seguenti: i prezzi salgono.
I costi erano alti. Ora scendono.
Die Gründe sind die folgenden: die Preise steigen.
Die Kosten waren hoch. Sie sinken.
Die Kosten sind nicht hoch. Sie sinken.
De redenen zijn de volgende: de prijzen stijgen.
De kosten waren hoog. Nu dalen ze.
Die redes is soos volg: pryse styg.
Skälen är följande: priserna stiger.
Kostnaderna var höga. De sjunker.
Kostnaderna är inte höga. De sjunker.
Årsagerne er følgende: priserne stiger.
Omkostningerne var høje. De falder.
Årsakene er følgende: prisene stiger.
Kostnadene var høye. De synker.
Ástæðurnar eru eftirfarandi: verð hækkar.
Kostnaðurinn var hár. Hann lækkar.
Syyt ovat seuraavat: hinnat nousevat.
Kustannukset olivat suuret. Ne laskevat.
Kustannukset eivät ole suuret. Ne laskevat.
Põhjused on järgmised: hinnad tõusevad.
Kulud olid suured. Need langevad.
Kulud ei ole suured. Need langevad.
Iemesli ir šādi: cenas aug.
Izmaksas bija augstas. Tās krītas.
Izmaksas nav augstas. Tās krītas.
Priežastys yra tokios: kainos auga.
Išlaidos buvo didelės. Jos mažėja.
Išlaidos nėra didelės. Jos mažėja.
Powody są następujące: ceny rosną.
Koszty były wysokie. Teraz maleją.
Koszty nie są wysokie. Teraz maleją.
Důvody jsou následující: ceny rostou.
Náklady byly vysoké. Klesají.
Náklady nejsou vysoké. Klesají.
Dôvody sú nasledovné: ceny rastú.
Náklady boli vysoké. Klesajú.
Náklady nie sú vysoké. Klesajú.
Razlogi so naslednji: cene rastejo.
Stroški so bili visoki. Padajo.
Stroški niso visoki. Padajo.
Stroški bodo visoki. Padajo.
Cene so visoke. Padajo.
Omrežja so draga. Padajo.
Države podpisnice so tri: Češka, Slovaška in Poljska.
Razlozi su sljedeći: cijene rastu.
Troškovi su bili visoki. Padaju.
Troškovi nisu visoki. Padaju.
Разлози су следећи: цене расту.
Трошкови су били високи. Падају.
Причините се следните: цените растат.
Трошоците беа високи. Паѓаат.
Причините са следните: цените растат.
Разходите бяха високи. Падат.
Разходите не са високи. Падат.
Причины следующие: цены растут.
Расходы были высокими. Они снижаются.
Причини такі: ціни зростають.
Витрати були високими. Вони знижуються.
Прычыны такія: цэны растуць.
Выдаткі былі высокія. Яны зніжаюцца.
Motivele sunt următoarele: prețurile cresc.
Costurile erau mari. Ele scad.
Costurile nu sunt mari. Ele scad.
Arsyet janë këto: çmimet rriten.
Kostot ishin të larta. Ato bien.
Οι λόγοι είναι οι εξής: οι τιμές ανεβαίνουν.
Τα κόστη ήταν υψηλά. Πέφτουν.
Az okok a következők: az árak nőnek.
A költségek magasak voltak. Csökkennek.
A költségek nem magasak. Csökkennek.
Nedenler şunlardır: fiyatlar artıyor.
Maliyetler yüksek değildi. Düşüyor.
Səbəblər bunlardır: qiymətlər artır.
Sabablar quyidagilar: narxlar oshmoqda.
Себептері мынадай: баға өсіп жатыр.
Себептери төмөнкүлөр: баа өсүүдө.
Сәбәпләре түбәндәге иде: бәяләр үсә.
Сабабҳо чунинанд: нархҳо меафзоянд.
Шалтгаанууд нь дараах байна: үнэ өсөж байна.
მიზეზები ასეთია: ფასები იზრდება.
Պատճառները հետևյալն են. գները աճում են։
الأسباب هي التالية: الأسعار ترتفع.
دلایل عبارت‌اند از: قیمت‌ها بالا می‌رود.
وجوہات یہ ہیں: قیمتیں بڑھ رہی ہیں۔
הסיבות הן אלה: המחירים עולים.
कारण ये हैं: कीमतें बढ़ रही हैं।
কারণগুলো হলো: দাম বাড়ছে।
Alasannya adalah sebagai berikut: harga naik.
Sebabnya adalah seperti berikut: harga naik.
Ang mga dahilan ay ang sumusunod: tumataas ang presyo.
Lý do là như sau: giá tăng.
Sababu ni hizi: bei zinapanda.
Sababu zilikuwa hizi: bei zinapanda.
Izizathu yilezi: amanani ayakhuphuka.
Les raons són les següents: els preus pugen.
Els costos eren alts. Baixen.
As razóns son as seguintes: os prezos soben.
Arrazoiak hauek dira: prezioak igotzen dira.
Ir-raġunijiet huma dawn: il-prezzijiet jogħlew.
Is iad na cúiseanna: praghsanna ag ardú.
Bhí an costas ard. Titfidh sé.
Mae'r rhesymau fel a ganlyn: mae prisiau'n codi.
D'Grënn sinn déi: d'Präisser klammen.
E motibunan ta e siguientenan: preis ta subi.
Dalilan su ne: farashi na tashi.
Sababuhu waa kuwan: qiimuhu wuu kordhayaa.
Antony dia ireto: miakatra ny vidiny.`,
    `
Reuniao so equipa: eles cedem.
Leitura so lideres: eles cedem.
Nota so interna: eles cedem.
So para nos: eles cedem.
Texto so nosso aqui: eles cedem.
Versao so delegacoes: eles cedem.
Uso so grupo. Eles cedem.
Para ler so aqui. Eles cedem.
Kabli so naši. Popustimo.
Roki so zaupni. Popustimo.`,
  );
});

describe("the aim is clear, in three words and fewer", () => {
  pairs(
    `
Cíl je jasný: levnější internet.
Cieľ je jasný: lacnejší internet.
A cél világos: olcsóbb internet.
Tikslas aiškus: pigesnis internetas.
Vzrok je preprost: cene rastejo.
Cilj je jasan: jeftiniji internet.
Циљ је јасан: јефтинији интернет.
Целта е ясна: по-евтин интернет.
Целта е јасна: поевтин интернет.
Цель ясна: дешёвый интернет.
Мета зрозуміла: дешевий інтернет.
Мэта ясная: танны інтэрнэт.
Cel jest jasny: tańszy internet.
Mērķis ir skaidrs: lētāks internets.
Eesmärk on selge: odavam internet.
Tavoite on selvä: halvempi internet.
Målet är klart: billigare internet.
Målet er klart: billigere internett.
Markmiðið er skýrt: ódýrara net.
Scopul este clar: internet mai ieftin.
Qëllimi është i qartë: internet më i lirë.
Ο στόχος είναι σαφής: φθηνότερο διαδίκτυο.
Amaç açık: daha ucuz internet.
Məqsəd aydındır: daha ucuz internet.
Maqsad aniq: arzonroq internet.
Мақсат айқын: арзан интернет.
Максат айкын: арзан интернет.
Мақсад равшан аст: интернети арзон.
Зорилго тодорхой: хямд интернет.
მიზანი ნათელია: იაფი ინტერნეტი.
Նպատակը պարզ է. ավելի էժան ինտերնետ։
الهدف واضح: إنترنت أرخص.
هدف روشن است: اینترنت ارزان‌تر.
مقصد واضح ہے: سستا انٹرنیٹ۔
המטרה ברורה: אינטרנט זול יותר.
लक्ष्य स्पष्ट है: सस्ता इंटरनेट।
লক্ষ্য স্পষ্ট: সস্তা ইন্টারনেট।
Tujuannya jelas: internet lebih murah.
Malinaw ang layunin: mas murang internet.
Mục đích rõ ràng: mạng rẻ hơn.
Lengo ni wazi: mtandao nafuu.
Helburua argia da: internet merkeagoa.
L-għan huwa ċar: internet irħas.
Das Ziel ist klar: billigeres Internet.
L'objectif est clair : un internet moins cher.
El objetivo es claro: internet más barato.
Lo scopo è chiaro: internet meno caro.
Die doel is duidelik: goedkoper internet.
ዓላማው ግልጽ ነው፦ ርካሽ ኢንተርኔት።`,
    `
Cíl je náš: levnější internet.
Naše cíle jsou jasné: 5 mil. CHF.
Cíl je důvěrný: 5 mil. CHF.
Cíl je jen pro nás: 5 mil. CHF.
A cél titkos: 5 M CHF.
A célunk világos: a tartalék 5 M.
Tikslas mūsų: 5 mln.
Ana je jasná: ustoupí.
Jasna i Clara: popuštaju.
Jasna, ista: popušta.
Mục tiêu ta: 5 %.
Nuestro objetivo es claro: ceder.`,
  );
});

describe("a year with its preposition or case before a value", () => {
  pairs(
    `
Pokrytí bylo 96,3 % (v roce 2020: 81,4 %).
Pokrytie bolo 96,3 % (v roku 2020: 81,4 %).
Pokritost je bila 96,3 % (leta 2020: 81,4 %).
A díj nőtt (2025-ben: 3 M Ft).
A díj nőtt (2025-höz képest: 3 %).
Aprėptis buvo 96,3 % (2020 metais: 81,4 %).
Pārklājums bija 96,3 % (2020. gadā: 81,4 %).
Leviala oli 96,3 % (2020. aastal: 81,4 %).
Kattavuus oli 96,3 % (vuonna 2020: 81,4 %).
Zasięg wynosi 96,3 % (w 2020 r.: 81,4 %).
Zasięg wynosi 96,3 % (w roku 2020: 81,4 %).
Охват составляет 96,3 % (в 2020 году: 81,4 %).
Охват составляет 96,3 % (за 2020 год: 81,4 %).
Охоплення становить 96,3 % (у 2020 році: 81,4 %).
Ахоп складае 96,3 % (у 2020 годзе: 81,4 %).
Покритието е 96,3 % (през 2020 г.: 81,4 %).
Покривеност је 96,3 % (у 2020. години: 81,4 %).
Покривеност је 96,3 % (2020. године: 81,4 %).
Pokrivenost je 96,3 % (u 2020. godini: 81,4 %).
Pokrivenost je 96,3 % (2020. godine: 81,4 %).
Покриеноста е 96,3 % (во 2020 година: 81,4 %).
Acoperirea este de 96,3 % (în 2020: 81,4 %).
Acoperirea este de 96,3 % (în anul 2020: 81,4 %).
Mbulimi është 96,3 % (në vitin 2020: 81,4 %).
Η κάλυψη είναι 96,3 % (το 2020: 81,4 %).
La couverture est de 96,3 % (en 2020 : 81,4 %).
La cobertura es del 96,3 % (en 2020: 81,4 %).
A cobertura é de 96,3 % (em 2020: 81,4 %).
La copertura è del 96,3 % (nel 2020: 81,4 %).
Die Abdeckung beträgt 96,3 % (im Jahr 2020: 81,4 %).
De dekking is 96,3 % (in 2020: 81,4 %).
Täckningen är 96,3 % (år 2020: 81,4 %).
Dækningen er 96,3 % (i 2020: 81,4 %).
Útbreiðslan er 96,3 % (árið 2020: 81,4 %).
Kapsama oranı %96,3 (2020'de: %81,4).
Kapsama oranı %96,3 (2020 yılında: %81,4).
Əhatə 96,3 % təşkil edir (2020-ci ildə: 81,4 %).
Qamrov 96,3 % (2020-yilda: 81,4 %).
Қамту 96,3 % (2020 жылы: 81,4 %).
Камтуу 96,3 % (2020-жылы: 81,4 %).
Фарогирӣ 96,3 % аст (соли 2020: 81,4 %).
Хамрах хүрээ 96,3 % байна (2020 онд: 81,4 %).
დაფარვა არის 96,3 % (2020 წელს: 81,4 %).
Ծածկույթը 96,3 % է (2020 թ.: 81,4 %)։
Ծածկույթը 96,3 % է (2020 թվականին: 81,4 %)։
التغطية 96,3 % (في عام 2020: 81,4 %).
پوشش ۹۶٫۳ درصد است (در سال ۲۰۲۰: ۸۱٫۴ درصد).
کوریج 96.3 فیصد ہے (2020 میں: 81.4 فیصد)۔
הכיסוי הוא 96.3% (בשנת 2020: 81.4%).
कवरेज 96.3% है (2020 में: 81.4%)।
Cakupannya 96,3% (pada tahun 2020: 81,4%).
Ang saklaw ay 96.3% (noong 2020: 81.4%).
Độ phủ là 96,3% (năm 2020: 81,4%).
Usambazaji ni 96.3% (mwaka wa 2020: 81.4%).
Usambazaji ni 96.3% (mwaka 2020: 81.4%).
La cobertura és del 96,3 % (el 2020: 81,4 %).
Estaldura % 96,3 da (2020an: % 81,4).
Il-kopertura hija 96.3% (fl-2020: 81.4%).
Dekking is 96,3 % (in 2020: 81,4 %).
ሽፋኑ 96.3% ነው (በ2020: 81.4%)።
覆盖率为96.3%（2020年：81.4%）。
カバー率は96.3％である（2020年：81.4％）。
커버리지는 96.3%이다(2020년: 81.4%).`,
    `
Pokrytí bylo 96,3 % (pro Anu 2020: 81,4 %).
A díj nőtt (Ana 2025: 3 M Ft).
Pokrytí bylo 96,3 % (Ana v roce 2020: 81,4 %).
Pokrytí bylo 96,3 % (v roce 2020: interní poznámka).
Pokrytí bylo 96,3 % (pro nás 2020: 81,4 %).`,
  );
});

describe("an example, in the forms of many languages", () => {
  pairs(
    `
Example: UIT 12 (2026).
An example: UIT 12 (2026).
One example: UIT 12 (2026).
Examples: UIT 12 (2026).
Some examples: UIT 12 (2026).
Exemple: UIT 12 (2026).
Un exemple: UIT 12 (2026).
Exemples: UIT 12 (2026).
Ejemplo: UIT 12 (2026).
Un ejemplo: UIT 12 (2026).
Ejemplos: UIT 12 (2026).
Exemplo: UIT 12 (2026).
Um exemplo: UIT 12 (2026).
Un exemplo: UIT 12 (2026).
Exemplos: UIT 12 (2026).
Esempio: UIT 12 (2026).
Un esempio: UIT 12 (2026).
Esempi: UIT 12 (2026).
Beispiel: UIT 12 (2026).
Ein beispiel: UIT 12 (2026).
Beispiele: UIT 12 (2026).
Beispill: UIT 12 (2026).
E beispill: UIT 12 (2026).
Voorbeeld: UIT 12 (2026).
Een voorbeeld: UIT 12 (2026).
Voorbeelden: UIT 12 (2026).
N voorbeeld: UIT 12 (2026).
Voorbeelde: UIT 12 (2026).
Foarbyld: UIT 12 (2026).
Exempel: UIT 12 (2026).
Ett exempel: UIT 12 (2026).
Några exempel: UIT 12 (2026).
Eksempel: UIT 12 (2026).
Et eksempel: UIT 12 (2026).
Eksempler: UIT 12 (2026).
Døme: UIT 12 (2026).
Eit døme: UIT 12 (2026).
Dæmi: UIT 12 (2026).
Eitt dæmi: UIT 12 (2026).
Dømi: UIT 12 (2026).
Eitt dømi: UIT 12 (2026).
Esimerkki: UIT 12 (2026).
Yksi esimerkki: UIT 12 (2026).
Esimerkkejä: UIT 12 (2026).
Näide: UIT 12 (2026).
Üks näide: UIT 12 (2026).
Näited: UIT 12 (2026).
Piemērs: UIT 12 (2026).
Viens piemērs: UIT 12 (2026).
Piemēri: UIT 12 (2026).
Pavyzdys: UIT 12 (2026).
Vienas pavyzdys: UIT 12 (2026).
Pavyzdžiai: UIT 12 (2026).
Keli pavyzdžiai: UIT 12 (2026).
Exempla: UIT 12 (2026).
Exaimpel: UIT 12 (2026).
Examen dad exempel: UIT 12 (2026).
Przykład: UIT 12 (2026).
Jeden przykład: UIT 12 (2026).
Przykłady: UIT 12 (2026).
Příklad: UIT 12 (2026).
Jeden příklad: UIT 12 (2026).
Příklady: UIT 12 (2026).
Príklad: UIT 12 (2026).
Jeden príklad: UIT 12 (2026).
Príklady: UIT 12 (2026).
Přikład: UIT 12 (2026).
Primer: UIT 12 (2026).
En primer: UIT 12 (2026).
Primeri: UIT 12 (2026).
Primjer: UIT 12 (2026).
Jedan primjer: UIT 12 (2026).
Primjeri: UIT 12 (2026).
Jedan primer: UIT 12 (2026).
Пример: UIT 12 (2026).
Један пример: UIT 12 (2026).
Примери: UIT 12 (2026).
Еден пример: UIT 12 (2026).
Един пример: UIT 12 (2026).
Один пример: UIT 12 (2026).
Примеры: UIT 12 (2026).
Вот пример: UIT 12 (2026).
Приклад: UIT 12 (2026).
Один приклад: UIT 12 (2026).
Приклади: UIT 12 (2026).
Ось приклад: UIT 12 (2026).
Прыклад: UIT 12 (2026).
Адзін прыклад: UIT 12 (2026).
Прыклады: UIT 12 (2026).
Exemplu: UIT 12 (2026).
Exemple: UIT 12 (2026).
Un exemplu: UIT 12 (2026).
Shembull: UIT 12 (2026).
Një shembull: UIT 12 (2026).
Shembuj: UIT 12 (2026).
Παράδειγμα: UIT 12 (2026).
Ένα παράδειγμα: UIT 12 (2026).
Παραδείγματα: UIT 12 (2026).
Példa: UIT 12 (2026).
Egy példa: UIT 12 (2026).
Példák: UIT 12 (2026).
Örnek: UIT 12 (2026).
Bir örnek: UIT 12 (2026).
Örnekler: UIT 12 (2026).
Misal: UIT 12 (2026).
Bir misal: UIT 12 (2026).
Nümunə: UIT 12 (2026).
Bir nümunə: UIT 12 (2026).
Nümunələr: UIT 12 (2026).
Misol: UIT 12 (2026).
Bir misol: UIT 12 (2026).
Misollar: UIT 12 (2026).
Мисол: UIT 12 (2026).
Бир мисол: UIT 12 (2026).
Мисоллар: UIT 12 (2026).
Мысал: UIT 12 (2026).
Бір мысал: UIT 12 (2026).
Мысалдар: UIT 12 (2026).
Мисал: UIT 12 (2026).
Бир мисал: UIT 12 (2026).
Мисалдар: UIT 12 (2026).
Mysal: UIT 12 (2026).
Bir mysal: UIT 12 (2026).
Үрнәк: UIT 12 (2026).
Бер мисал: UIT 12 (2026).
Миҫал: UIT 12 (2026).
Мисолҳо: UIT 12 (2026).
Як мисол: UIT 12 (2026).
Намуна: UIT 12 (2026).
Жишээ: UIT 12 (2026).
Нэг жишээ: UIT 12 (2026).
Жишээнүүд: UIT 12 (2026).
Მაგალითი: UIT 12 (2026).
Ერთი მაგალითი: UIT 12 (2026).
Მაგალითები: UIT 12 (2026).
Օրինակ: UIT 12 (2026).
Մեկ օրինակ: UIT 12 (2026).
Մի օրինակ: UIT 12 (2026).
Օրինակներ: UIT 12 (2026).
مثال: UIT 12 (2026).
مثال واحد: UIT 12 (2026).
أمثلة: UIT 12 (2026).
مثلا: UIT 12 (2026).
مثالی: UIT 12 (2026).
یک مثال: UIT 12 (2026).
نمونه: UIT 12 (2026).
یک نمونه: UIT 12 (2026).
نمونه‌ها: UIT 12 (2026).
مثال‌ها: UIT 12 (2026).
ایک مثال: UIT 12 (2026).
مثالیں: UIT 12 (2026).
مثال کے طور پر: UIT 12 (2026).
بېلګه: UIT 12 (2026).
یوه بېلګه: UIT 12 (2026).
بیلګه: UIT 12 (2026).
نموونە: UIT 12 (2026).
نموونەیەک: UIT 12 (2026).
Mînak: UIT 12 (2026).
Mînakek: UIT 12 (2026).
Nimûne: UIT 12 (2026).
דוגמה: UIT 12 (2026).
דוגמא: UIT 12 (2026).
דוגמה אחת: UIT 12 (2026).
דוגמאות: UIT 12 (2026).
הנה דוגמה: UIT 12 (2026).
उदाहरण: UIT 12 (2026).
एक उदाहरण: UIT 12 (2026).
एउटा उदाहरण: UIT 12 (2026).
उदाहरणहरू: UIT 12 (2026).
मिसाल: UIT 12 (2026).
উদাহরণ: UIT 12 (2026).
একটি উদাহরণ: UIT 12 (2026).
ઉદાહરણ: UIT 12 (2026).
એક ઉદાહરણ: UIT 12 (2026).
ਉਦਾਹਰਣ: UIT 12 (2026).
ਇੱਕ ਉਦਾਹਰਣ: UIT 12 (2026).
ਮਿਸਾਲ: UIT 12 (2026).
எடுத்துக்காட்டு: UIT 12 (2026).
உதாரணம்: UIT 12 (2026).
ஒரு எடுத்துக்காட்டு: UIT 12 (2026).
ஒரு உதாரணம்: UIT 12 (2026).
ఉదాహరణ: UIT 12 (2026).
ఒక ఉదాహరణ: UIT 12 (2026).
ಉದಾಹರಣೆ: UIT 12 (2026).
ഉദാഹരണം: UIT 12 (2026).
ഒരു ഉദാഹരണം: UIT 12 (2026).
උදාහරණය: UIT 12 (2026).
උදාහරණයක්: UIT 12 (2026).
නිදසුනක්: UIT 12 (2026).
މިސާލު: UIT 12 (2026).
Contoh: UIT 12 (2026).
Satu contoh: UIT 12 (2026).
Sebuah contoh: UIT 12 (2026).
Contohnya: UIT 12 (2026).
Halimbawa: UIT 12 (2026).
Isang halimbawa: UIT 12 (2026).
Ví dụ: UIT 12 (2026).
Một ví dụ: UIT 12 (2026).
ตัวอย่าง: UIT 12 (2026).
ตัวอย่างหนึ่ง: UIT 12 (2026).
ຕົວຢ່າງ: UIT 12 (2026).
ឧទាហរណ៍: UIT 12 (2026).
ဥပမာ: UIT 12 (2026).
例子: UIT 12 (2026).
举例: UIT 12 (2026).
舉例: UIT 12 (2026).
示例: UIT 12 (2026).
一例: UIT 12 (2026).
예: UIT 12 (2026).
예시: UIT 12 (2026).
한 예: UIT 12 (2026).
Mfano mmoja: UIT 12 (2026).
Urugero: UIT 12 (2026).
Isibonelo esisodwa: UIT 12 (2026).
Àpẹẹrẹ kan: UIT 12 (2026).
Otu ihe atụ: UIT 12 (2026).
Ihe atụ: UIT 12 (2026).
Fakkeenya: UIT 12 (2026).
Fakkeenyi: UIT 12 (2026).
አንድ ምሳሌ: UIT 12 (2026).
Un exemple: UIT 12 (2026).
Adibidea: UIT 12 (2026).
Adibide bat: UIT 12 (2026).
Adibideak: UIT 12 (2026).
Eżempju: UIT 12 (2026).
Eżempju wieħed: UIT 12 (2026).
Sampla: UIT 12 (2026).
Sampla amháin: UIT 12 (2026).
Enghraifft: UIT 12 (2026).
Eisimpleir: UIT 12 (2026).
Skouer: UIT 12 (2026).
Ur skouer: UIT 12 (2026).
Egzanp: UIT 12 (2026).
Yon egzanp: UIT 12 (2026).
Ehèmpel: UIT 12 (2026).
Un ehèmpel: UIT 12 (2026).
Fa ata ita iga: UIT 12 (2026).
Se faataitaiga: UIT 12 (2026).
Tauira: UIT 12 (2026).
Ekzemplo: UIT 12 (2026).
Exemplum: UIT 12 (2026).
Ensampel: UIT 12 (2026).
Példa: Gosztola községnek 12 lakosa van.
Příklad: obec Lhota má 12 obyvatel.
Príklad: obec Lehota má 12 obyvateľov.
Primer: občina Kostel ima 600 prebivalcev.
Pavyzdys: Neringoje gyvena 3 tūkst. žmonių.
Przykład: gmina Łukta ma 12 mieszkańców.
Пример: деревня Кижи имеет 12 жителей.
Beispiel: Die Gemeinde Kals hat 12 Einwohner.
Esempio: il comune di Pedesina ha 40 abitanti.`,
    `
Példa: a tartalék álláspontunk 5 %.
Příklad pro Anu: obec má 12 obyvatel.
Primer za nas: občina ima 600 prebivalcev.
Interní příklad: obec má 12 obyvatel.
Pavyzdys mums: 5 %.
Naše příklady: 5 %.
Példa: Anna telefonál.
Příklad: volat Anně.
Pavyzdys: Ana skambina.
Příklad: Ana z obce ustoupí.`,
  );
});

describe("a request may introduce what an ask or a position is about, in many languages", () => {
  const linesIn = (heading: string, kind: "issue" | "proposal", lines: readonly string[]) => {
    const items = lines.map((line) => `- ${line}`);
    const markdown = `Summary.\n\n## ${heading}\n\n${[...items, "- Support the text as it is."].join("\n")}`;
    const tree = parseMarkdown(markdown);
    const { problems } = bodySections({ markdown, fences: [], tree, agreement: "agreed" }, kind);
    return new Set(problems.map(({ line }) => lines[line - 5] ?? ""));
  };
  const SECTIONS = [
    ["Asks", "issue"],
    ["Common position", "issue"],
    ["Ask", "proposal"],
    ["Position", "proposal"],
  ] as const;

  // The other two have the labels of one of these.
  test.each([SECTIONS[0], SECTIONS[3]])("## %s of an %s: each form of the list", (heading, kind) => {
    const labels = VERDICTS.filter(isTried).map(
      (form) => `${form.charAt(0).toUpperCase()}${form.slice(1)}: Res. 130.`,
    );
    const ofAsk = ["Request", "Demand", "Yêu cầu", "Đề nghị"].map((name) => `${name}: Res. 130.`);
    expect([...linesIn(heading, kind, labels)]).toEqual(
      heading === "Position" ? ofAsk.filter((label) => labels.includes(label)) : [],
    );
  });

  const REQUESTS = examples(`
Please do not accept: a new fund.
Veuillez ne pas accepter : un nouveau fonds.
Nicht akzeptieren: ein neuer Fonds.
Bitte nicht annehmen: ein neuer Fonds.
Niet aanvaarden: een nieuw fonds.
Acceptera inte: en ny fond.
Accepter ikke: en ny fond.
Ikke godta: et nytt fond.
Älkää hyväksykö: uusi rahasto.
Ärge nõustuge: uus fond.
Nem fogadható el: új alap.
Ne fogadják el: új alap.
Kérjük, ne fogadják el: új alap.
Nie przyjmować: nowy fundusz.
Nepřijímejte: nový fond.
Prosím nepřijímejte: nový fond.
Ne sprejmite: nov sklad.
Nemojte prihvatiti: novi fond.
Не прихватите: нови фонд.
Не приемайте: нов фонд.
Не прифаќајте: нов фонд.
Не принимать: новый фонд.
Просим не принимать: новый фонд.
Не приймати: новий фонд.
Не прымаць: новы фонд.
Nu acceptați: un fond nou.
Mos pranoni: një fond të ri.
Μη δεχτείτε: νέο ταμείο.
No aceptar: un fondo nuevo.
No acepten: un fondo nuevo.
Não aceitar: um novo fundo.
Por favor, não aceitem: um novo fundo.
Non accettare: un nuovo fondo.
No acceptar: un fons nou.
Ez onartu: funts berria.
Kabul etmeyin: yeni fon.
Lütfen kabul etmeyin: yeni fon.
არ მიიღოთ: ახალი ფონდი.
Մի ընդունեք. նոր հիմնադրամ։
لا تقبلوا: صندوق جديد.
نپذیرید: صندوق جدید.
قبول نہ کریں: نیا فنڈ۔
אל תקבלו: קרן חדשה.
स्वीकार न करें: नया कोष।
গ্রহণ করবেন না: নতুন তহবিল।
Jangan terima: dana baru.
Huwag tanggapin: bagong pondo.
Không chấp nhận: quỹ mới.
Msikubali: mfuko mpya.
Tafadhali msikubali: mfuko mpya.
不接受：新基金。
受け入れない：新基金。
수락하지 마십시오: 새 기금.
อย่ายอมรับ: กองทุนใหม่`);
  test.each(SECTIONS)("## %s of an %s: not to accept a new fund", (heading, kind) => {
    expect([...linesIn(heading, kind, REQUESTS)]).toEqual([]);
  });

  const REMARKS = examples(`
Keep: this between us.
Do not publish: a new fund.
Nicht veröffentlichen: ein neuer Fonds.
Behalten: das bleibt unter uns.
Ne pas publier : un nouveau fonds.
Nepublikujte: nový fond.
Не публиковать: новый фонд.
Podpořte: jen pro nás, nový fond.
Ana: nový fond.
Podpořte Ana: nový fond.
Pro Anu podpořte: nový fond.
Prosím: nový fond.
Gcina: bayavuma.
Tsigirai: vanobvuma.
Talia: o le a malilie.
Chengetai: vanobvuma.
Sekela Ana: bayavuma.
Akzeptieren: Ana: sie geben nach.`);
  test("what is for some readers only, and names of persons, are refused there", () => {
    const found = linesIn("Asks", "issue", REMARKS);
    expect(REMARKS.filter((line) => !found.has(line))).toEqual([]);
  });

  test("in a summary such a request is a label that nobody knows the readers of", () => {
    const requests = examples(`
Nepřijímejte: nový fond.
Podpořte: nový fond.
Nicht akzeptieren: ein neuer Fonds.
Не принимать: новый фонд.
Utasítsák el: új alap.`);
    expect(requests.filter((line) => problemsOf(line).length === 0)).toEqual([]);
  });
});

describe("a short sentence about the country, region, villages or people of the group is for everybody, as in English", () => {
  pairs(
    `
Naše země potřebuje levnější internet.
Fond slouží našemu regionu.
Naše obce potřebují sítě.
Naši občané platí více.
Naša krajina potrebuje lacnejší internet.
Naše obce potrebujú lacnejší internet.
Naši občania platia viac.
Naša država potrebuje cenejši internet.
Naše vasi potrebujejo omrežje.
Naši državljani plačujejo več.
Naša zemlja treba jeftiniji internet.
Naša država treba jeftiniji internet.
Naša sela trebaju mrežu.
Наша земља треба јефтинији интернет.
Наша држава треба јефтинији интернет.
Наша села требају мрежу.
Нашата земја има потреба од интернет.
Нашите села немаат интернет.
Нашата страна има нужда от интернет.
Нашите села нямат интернет.
Наша страна нуждается в интернете.
Наши сёла не имеют интернета.
Наш регион нуждается в связи.
Наша країна потребує інтернету.
Наші села не мають інтернету.
Наша краіна мае патрэбу ў інтэрнэце.
Нашы вёскі не маюць інтэрнэту.
Nasz kraj potrzebuje tańszego internetu.
Nasze wsie potrzebują sieci.
Nasi obywatele płacą więcej.
Mūsų šaliai reikia pigesnio interneto.
Mūsų kaimams reikia tinklų.
Mūsu valstij vajag lētāku internetu.
Mūsu ciemiem vajag tīklus.
Meie riik vajab odavamat internetti.
Meie külad vajavad võrke.
Maamme tarvitsee halvempaa internetiä.
Meidän maamme tarvitsee internetiä.
Vårt land behöver billigare internet.
Våra byar behöver nät.
Vores land har brug for internet.
Vores landsbyer har brug for net.
Vårt land trenger billigere internett.
Våre bygder trenger nett.
Landið okkar þarf ódýrara net.
Unser Land braucht billigeres Internet.
Unsere Dörfer brauchen Netze.
Ons land heeft goedkoper internet nodig.
Onze dorpen hebben netwerken nodig.
Ons land het goedkoper internet nodig.
Notre pays a besoin d'internet.
Nos villages ont besoin de réseaux.
Nuestro país necesita internet.
Nuestras aldeas necesitan redes.
O nosso país precisa de internet.
As nossas aldeias precisam de redes.
O noso país precisa internet.
El nostre país necessita internet.
Els nostres pobles necessiten xarxes.
Il nostro paese ha bisogno di internet.
I nostri villaggi hanno bisogno di reti.
Țara noastră are nevoie de internet.
Satele noastre au nevoie de rețele.
Vendi ynë ka nevojë për internet.
Fshatrat tona kanë nevojë për rrjete.
Η χώρα μας χρειάζεται διαδίκτυο.
Τα χωριά μας χρειάζονται δίκτυα.
Ülkemiz daha ucuz internet istiyor.
Bizim ülkemizin ucuz internete ihtiyacı var.
Bizim ölkəmizə ucuz internet lazımdır.
Bizning mamlakatimizga internet kerak.
Біздің елге арзан интернет керек.
Біздің ауылдарға желі керек.
Биздин өлкөгө арзан интернет керек.
Биздин айылдарга тармак керек.
Кишвари мо ба интернет ниёз дорад.
Манай улсад хямд интернет хэрэгтэй.
ჩვენს ქვეყანას სჭირდება იაფი ინტერნეტი.
ჩვენს სოფლებს სჭირდება ქსელი.
Մեր երկրին պետք է ինտերնետ։
Մեր գյուղերին պետք է ցանց։
بلدنا يحتاج إلى إنترنت أرخص.
قرانا تحتاج إلى شبكات.
کشور ما به اینترنت نیاز دارد.
ہمارے ملک کو انٹرنیٹ چاہیے۔
המדינה שלנו צריכה אינטרנט.
हमारे देश को इंटरनेट चाहिए।
हाम्रो देशलाई इन्टरनेट चाहिन्छ।
আমাদের দেশের ইন্টারনেট দরকার।
Negara kami memerlukan internet.
Kampung kami memerlukan rangkaian.
Kailangan ng bansa namin ang internet.
Đất nước chúng tôi cần internet.
Nchi yetu inahitaji mtandao.
Vijiji vyetu vinahitaji mtandao.
Gure herrialdeak internet behar du.
Pajjiżna għandu bżonn internet.
Onst Land brauch Internet.
Ons Land brauch Internet.`,
    `
Naše země bude ustupovat.
Naša krajina bude ustupovať.
Naša država bo popustila.
Naša država će popustiti.
Наша држава ће попустити.
Наша країна буде поступатися.
Nasz kraj będzie ustępować.
Naše pozice je tajná.
Naše červené linie.
Naši členové to vědí.
Jen pro naše země.
Za naše obce.
Pro naši zemi.
Naše obce.
Naši přátelé ustoupí.
Naš minister popusti.
Naša poslednja ponudba je 5 %.
Poznámka pro naše země.
Naše země níže.
Vårt land kommer att ge efter.
Vores land vil give efter.
Unser Land wird nachgeben.
Țara noastră va ceda.
Naša krajina len pre skupinu.
Naše delegácie ustúpia.`,
  );
});

test("the advice on a word for whose something is does without articles", async () => {
  const report = await diagnose({ "a.md": proposal({}, "Naše obce níže.") });
  expect(report).toContain("in a language without articles, the name of the country or region");
});

describe("a dash is the verb between what is measured and its amount, and behind the capital", () => {
  pairs(
    `
Pradinė suma – 5 mln. CHF.
Fondo dydis – 5 mln. CHF.
Bendra suma – 5 mln. CHF.
Metinės išlaidos – 318 000 CHF.
Vidutinė kaina – 12 EUR.
Gyventojų skaičius – 2,8 mln.
Nuostoliai – 14,6 mln. eurų.
Kabelio ilgis – 460 km.
Sostinė – Vilnius.
Galvaspilsēta – Rīga.
Sākotnējā summa – 5 milj. CHF.
Fonda apmērs – 5 milj. CHF.
Gada izmaksas – 318 000 CHF.
Zaudējumi – 14,6 milj. eiro.
Kabeļa garums – 460 km.
Начальная сумма – 5 млн франков.
Размер фонда – 5 млн франков.
Годовые расходы – 318 000 франков.
Потери – 14,6 млн евро.
Убытки – 14,6 млн евро.
Длина кабеля – 460 км.
Столица – Москва.
Початкова сума – 5 млн франків.
Розмір фонду – 5 млн франків.
Річні витрати – 318 000 франків.
Збитки – 14,6 млн євро.
Довжина кабелю – 460 км.
Столиця – Київ.
Пачатковая сума – 5 млн франкаў.
Страты – 14,6 млн еўра.
Kwota początkowa – 5 mln CHF.
Wielkość funduszu – 5 mln CHF.
Roczne koszty – 318 000 CHF.
Straty – 14,6 mln euro.
Długość kabla – 460 km.
Stolica – Warszawa.
Počáteční částka – 5 mil. CHF.
Velikost fondu – 5 mil. CHF.
Roční náklady – 318 000 CHF.
Ztráty – 14,6 mil. eur.
Délka kabelu – 460 km.
Počiatočná suma – 5 mil. CHF.
Veľkosť fondu – 5 mil. CHF.
Ročné náklady – 318 000 CHF.
Straty – 14,6 mil. eur.
Začetni znesek – 5 mio. CHF.
Velikost sklada – 5 mio. CHF.
Letni stroški – 318 000 CHF.
Početni iznos – 5 mil. CHF.
Veličina fonda – 5 mil. CHF.
Почетни износ – 5 мил. франака.
Величина фонда – 5 мил. франака.
Начална сума – 5 млн. франка.
Размер на фонда – 5 млн. франка.
Загуби – 14,6 млн. евро.
Kezdeti összeg – 5 M CHF.
Az alap mérete – 5 M CHF.
Éves költség – 318 000 CHF.
Бастапқы сома – 5 млн франк.
Қор көлемі – 5 млн франк.
Жылдық шығын – 318 000 франк.
Баштапкы сумма – 5 млн франк.
Suma inițială – 5 mil. CHF.
Pierderile – 14,6 mil. euro.`,
    `
Atsarginė suma – 5 mln. CHF.
Mažiausia suma – 5 mln. CHF.
Riba – 5 mln. CHF.
Mūsų suma – 5 mln. CHF.
Резервная сумма – 5 млн франков.
Предельная сумма – 5 млн франков.
Наша сумма – 5 млн франков.
Záložní částka – 5 mil. CHF.
Naše částka – 5 mil. CHF.
Kwota awaryjna – 5 mln CHF.
Rezervní částka – 5 mil. CHF.
Fallback: 28 USD
Maximálna suma – 5 mil. CHF.
Sostinė – Anna.
Fondo dydis – kol kas slaptas.
Fondo dydis – Ana žino.
Fondo dydis – tik mums 5 mln.`,
  );
});

describe("what a proposal does to a text with its number is a short sentence, and a hashtag before a sentence is the name of a campaign", () => {
  pairs(
    `
It widens Article 34. Nigeria is for it.
It weakens Article 34. Nigeria is for it.
It broadens Resolution 130. Nigeria is for it.
It tightens Article 34. Nigeria is for it.
It repeals Article 35. Ghana is for it.
Il élargit l’article 34. Le Ghana est pour.
Il vide l’article 34. Le Ghana est pour.
Amplía el artículo 34. Ghana está a favor.
Ele amplia o artigo 34. Gana é a favor.
Es hebt Artikel 34 auf. Ghana ist dafür.
Esso allarga l’articolo 34. Il Ghana è a favore.
Het verruimt artikel 34. Ghana is voor.
Det upphäver artikel 34. Ghana är för.
Det svækker artikel 34. Ghana er for.
Se kumoaa 34 artiklan. Ghana on puolesta.
See laiendab artiklit 34. Ghana on poolt.
Tas vājina 34. pantu. Gana ir par.
Jis silpnina 34 straipsnį. Gana yra už.
On osłabia artykuł 34. Ghana jest za.
Ruší článek 34. Ghana je pro.
Oslabuje článok 34. Ghana je za.
Slabi članak 34. Gana je za.
Слаби члан 34. Гана је за.
Отменя член 34. Гана е за.
Он ослабляет статью 34. Гана за это.
Він послаблює статтю 34. Гана за це.
El slăbește articolul 34. Ghana este pentru.
Ai dobëson nenin 34. Gana është pro.
Ez gyengíti a 34. cikket. Ghána támogatja.
Καταργεί το άρθρο 34. Η Γκάνα είναι υπέρ.
ის აუქმებს 34-ე მუხლს. განა მხარს უჭერს.
Այն թուլացնում է 34-րդ հոդվածը: Գանան կողմ է:
يوسع المادة 34. غانا مع النص.
הוא מרחיב סעיף 34. גאנה בעד.
Yana faɗaɗa Mataki na 34. Ghana ta goyi baya.
Manitatra ny andininy 34. Manohana i Ghana.
Ia mencabut Pasal 34. Ghana mendukung.
Nó mở rộng Điều 34. Ghana ủng hộ.
Pinahihina nito ang Artikulo 34. Sang-ayon ang Ghana.
Ahultzen du 34. artikulua. Ghana alde dago.
Afebleix l’article 34. Ghana hi és a favor.
አንቀጽ 34ን ያሰፋል። ጋና ትደግፋለች።
#KeepItOn counted 14 shutdowns in the region since 2017.
#EndSARS showed what a cut would cost.
#BlackoutTuesday a touché 14 pays de la région.
#ShutdownSudan costó 14 millones a la región.
The text is new. #KeepItOn counted 14 shutdowns in the region.`,
    `
Ana – Article 34. They agree.
Fallback Article 34. Ghana is for it.
Our line widens Article 34. Ghana is for it.
Call Article 34. Ghana is for it.
Ask Ana Article 34. Ghana is for it.
Note for Ana 34. Ghana is for it.
We weaken Article 34. Ghana is for it.
Nous vidons l’article 34. Ghana est pour.
Nuestra línea amplía Artículo 34. Ghana está a favor.
Internal widens Article 34. Ghana is for it.
It widens Plan 34. Ghana is for it.
Ana Silva 34. Ghana is for it.
Concede Article 34. Ghana is for it.
Наша линия отменяет статью 34. Гана за.
Ana widens 34. Ghana is for it.
#ana please check this with Angola today.
#AnaSilva check this with Angola today.
#RedLines are in the other text.
#OurPlan holds until the end.
#KeepItOn: they agree.
#KeepItOn for the group alone.
#KeepItOn – they agree.
#InternalNote counted 14 shutdowns in the region.
#KeepItOn they will yield on point 3.
#KeepItOn call Nairobi first today.
#KeepItOn plan kept internal until May.
#FallbackPosition shows what a cut costs.
#DoNotPublish counted 14 shutdowns.
#NoteInterne compte trois coupures de plus.
#KeepItOn`,
  );
});

describe("currencies of all states: a note on that of the figures, an amount behind a town, several towns on a line", () => {
  pairs(
    `
NB: amounts are in US dollars.
NB: prices are in US cents.
NB: the figures are in US$.
NB: amounts are in CFA francs.
NB : les montants sont en francs CFA.
NB : les prix sont en FCFA.
NB : les montants sont en dollars US.
N.B. : les montants sont en dollars des États-Unis.
NB: amounts are in Swiss francs.
NB: amounts are in CHF.
NB: amounts are in SDR.
NB: the amounts are in special drawing rights (SDR).
NB: all prices are in Namibian dollars.
NB: prices in Kenyan shillings.
NB: the figures are in Malawian Kwacha.
NB: los importes están en DEG.
NB: los precios están en dólares de los EE.UU.
NB: los montos están en USD.
NB: Die Beträge sind in US-Dollar.
NB: Die Beträge sind in Schweizer Franken.
NB: Die Beträge sind in Euro.
NB: os valores estão em USD.
NB: os valores estão em dólares dos EUA.
NB: суммы указаны в долларах США.
NB: суммы указаны в СДР.
NB: gli importi sono in dollari USA.
NB: kwoty są w USD.
NB: tutarlar ABD doları cinsindendir.
NB: jumlah dalam USD.
NB: amounts are in US dollars, not in euros.
Note: amounts are in US dollars.
Note: amounts are in CFA francs.
Note : les montants sont en francs CFA.
NB: prices are in F CFA.
NB: amounts are in GH¢.
NB: the prices are in GHS.
NB: amounts are in thousands of US dollars.
NB: prices in ₦.
NB: one unit is CHF 318 000.
NB: amounts exclude VAT.
Praia: 500$00
NB: takwimu ni kwa dola za Marekani (USD).
NB: prices are per GB.
NB: speeds are in Mbit/s.
NB: amounts are in millions of CFA francs.
NB: amounts exclude VAT.
NB: figures are in millions of SDR.
NB: rates are per MB.
NB: les débits sont en Mbit/s.
NB: les prix sont en FCFA TTC.
NB: les montants sont en milliards de FCFA.
NB: los precios incluyen IVA.
NB: the data are in GB.
Accra: GH¢15.50
Accra: GH₵15.50
Kumasi: 15.50 cedis
GH¢1 = ₦133.
Cotonou : 600 francs CFA
Cotonou : 600 FCFA
Cotonou : 600 F CFA
Lagos: N625
Lagos: ₦625
Goma: 25 USD; Gitega: 28 USD.
Lomé : 600 FCFA ; Douala : 500 FCFA.
Suva: FJ$2.50; Nadi: FJ$3.
Goma: 25 USD; Gitega: 28 USD; Lomé: 600 francs CFA.
Kampala: USh 5,000
Kigali: RF 500
Bujumbura: 500 FBu
Asmara: Nkf 150
Cairo: E£250
Cairo: LE 250
Windhoek: N$250
Monrovia: L$250
Kinshasa: 2 500 FC
Kinshasa: 2 500 francs congolais
Moroni: 500 francs comoriens
Banjul: D250
Praia: 500 escudos
Maputo: 500 MT
Lusaka: K250
Lilongwe: MK 2,500
Gaborone: P250
Maseru: M250
Mbabane: E250
Antananarivo: Ar 5 000
Tunis: 25 DT
Alger: 2 500 DA
Rabat: 250 DH
Nouakchott: 250 MRU
Nairobi: KSh 250
Nairobi: Sh250
Mogadishu: So.Sh. 250
Addis Ababa: Br 250
Paramaribo: SRD 250
Port-au-Prince: G 250
Hanoi: 250.000đ
Hanoi: 250.000 đồng
Asuncion: ₲250.000
Managua: C$250
Lima: S/ 25
Baghdad: 250 د.ع
Tirana: 250 lekë
Suva: FJ$3.
Willemstad: ƒ25
Willemstad: Cg 25
Berne: 25 francs suisses
New York: 25 US dollars
Nairobi: 250 Kenyan shillings
London: 25 pounds sterling
Harare: ZiG 25
Accra: 15 GH¢
Colombo: LKR 250
Karachi: Rs. 250
Kathmandu: NRs 250
Male: Rf 250`,
    `
NB: amounts are for us.
NB: amounts are for US dollars and us.
NB: amounts in US dollars are for the team only.
NB: the figures in CHF are not public.
NB: les montants en francs CFA sont internes.
NB: figures in US$ for our group only.
NB: our limit is 3 US dollars.
NB: Ana has the amounts in US dollars.
NB: amounts in SDR, ask Ana.
NB: we pay in CFA francs.
NB: they accept the amounts in US dollars.
NB: US will accept the amounts.
NB: the figures are ours.
NB: prices in US dollars, do not publish.
NB: amounts are confidential dollars.
NB: amounts are Internal dollars.
Ana: N6
Ana: N 6 votes
Les ministres hali: “notre ligne.”
The president ko: “they agree.”
Ana: 500$00 votes
NB: prices per GB are for us.
NB: speeds in Mbit/s, ask Ana.
NB: prices TTC are internal.
NB: Ana accepts GB.
NB: les débits sont notre limite.
Fallback: GH¢15.50
Limit: 600 francs CFA
Plafond : 600 francs CFA
Goma: 25 USD; Fallback: 28 USD.
Goma: 25 USD; Ana: they agree.
Limit: 25 USD; Gitega: 28 USD.
Ana: 3 votes; Goma: 25 USD.
Goma: ask Ana; Gitega: 28 USD.
Ana = GH¢15.
Our cap: N625
Ana: G5
Red line: 500 FC`,
  );
});

describe("languages of Africa and others: the language of a quotation, who said it, the commonest openings, articles, numbers of bills", () => {
  pairs(
    `
In Yorùbá: “Ẹ̀tọ́ gbogbo ènìyàn ni.”
In Ewe: “Ame sia ame.”
In Eʋegbe: “Ame sia ame.”
In Twi: “Obiara wɔ hokwan.”
In Pidgin: “Everybody get right.”
In Nigerian Pidgin: “Everybody get right.”
En haoussa : « Kowa zai samu. »
En ewe : « Ame sia ame. »
En éwé : « Ame sia ame. »
En yoruba : « Ẹ̀tọ́ gbogbo ènìyàn ni. »
En langue haoussa : « Kowa zai samu. »
En peul : « Neɗɗo fof ina jogii. »
En lengua quechua: «Tukuy runa kay pachapi.»
En náhuatl: «Nochi tlakamej tlaltikpak kateh.»
Em quimbundo: “Mutu.”
Em língua portuguesa: “Todos.”
In the Igbo language: “Onye ọ bụla.”
In Fulfulde: “Neɗɗo.”
In Luganda: “Buli muntu.”
In isiZulu: “Wonke umuntu.”
In Setswana: “Batho botlhe.”
In Kinyarwanda: “Abantu bose.”
In Afaan Oromoo: “Namni hundi.”
In Malagasy: “Ny olombelona.”
In Haitian Creole: “Tout moun.”
In Te Reo Māori: “Ko ngā tāngata.”
Ministan ya ce: “Kowa zai samu intanet.”
Shugaban Najeriya ya ce: “Kowa zai samu intanet.”
Ministar ta ce: “Kowa zai samu intanet.”
Dukplɔla gblɔ be: “Ame sia ame.”
Jëwriñ ji nee na: “Nit ñépp.”
Minisiri ko: “Mɔgɔ bɛɛ.”
Minisiri y’a fɔ ko: “Mɔgɔ bɛɛ.”
Jaagorgal wi’i: “Neɗɗo fof.”
Ministre alobaki: “Bato nyonso.”
Ministre alobi ete: “Bato nyonso.”
Ntwadisi zonzaki: “Bantu yonso.”
Gurukota rakati: “Vanhu vose.”
Gurukota vakati: “Vanhu vose.”
UNgqongqoshe uthe: “Bonke abantu.”
Umphathiswa uthe: “Bonke abantu.”
Letona le itse: “Batho bohle.”
Letona o itse: “Batho bohle.”
Tona o rile: “Batho botlhe.”
Minisita yagambye nti: “Buli muntu.”
Minisitiri yagize ati: “Abantu bose.”
Minisitiri yavuze ko: “Abantu bose.”
Wasiirka ayaa yidhi: “Dadka oo dhan.”
Ministeerri akkana jedhe: “Namni hundi.”
Hoy ny minisitra: “Ny olona rehetra.”
Nilaza ny minisitra: “Ny olona rehetra.”
Ny minisitra dia nilaza: “Ny olona rehetra.”
Ìdí: owó náà wọ́n gan-an.
Èsì: owó náà wọ́n gan-an.
Abala 34: a kò yí i padà.
Ẹ̀ka 34: a kò yí i padà.
Ní kúkúrú: owó náà wọ́n gan-an.
Àkíyèsí: owó náà wọ́n gan-an.
Ihe atụ: ₦1,500 na Kano.
Ihe atụ: ọnụ ahịa dị elu na Kano.
Rịba ama: ọnụ ahịa dị elu.
Lura: farashin ya yi tsada sosai.
A taƙaice: farashin ya yi tsada.
Sakamako: farashin ya yi tsada.
Mataki na 34: ba a canza shi ba.
De dzesi: home la sɔ gbɔ.
Ale: home la sɔ gbɔ.
Kpuie ko la: home la sɔ gbɔ.
Susu: home la sɔ gbɔ.
Hyɛ no nsow: ɛboɔ no yɛ den.
Tiawa mu no: ɛboɔ no yɛ den.
Misaal: njëg gi dafa yokk.
Ci gàttal: njëg gi dafa yokk.
Sabab: njëg gi dafa yokk.
Teeñ: njëg gi dafa yokk.
Misal: coggu oo ina tiiɗi.
Sabaabu: coggu oo ina tiiɗi.
Misali la: sɔngɔ ka gɛlɛn.
Kun: sɔngɔ ka gɛlɛn.
Ndakisa: ntalo eza makasi.
Na mokuse: ntalo eza makasi.
Ntina: ntalo eza makasi.
Mbano: ntalo eza makasi.
Kifwani: ntalu kele ngolo.
Kikuma: ntalu kele ngolo.
Muenzaniso: mutengo wakakwira.
Muchidimbu: mutengo wakakwira.
Chikamu 34: hachina kuchinja.
Cherechedza: mutengo wakakwira.
Isibonelo: intengo iphezulu.
Ngamafuphi: intengo iphezulu.
Isigaba 34: asishintshile.
Qaphela: intengo iphezulu.
Umphumela: intengo iphezulu.
Umzekelo: ixabiso liphezulu.
Ngamafutshane: ixabiso liphezulu.
Igatya 34: alitshintshanga.
Isiphumo: ixabiso liphezulu.
Mohlala: theko e holimo.
Ka bokhutšoanyane: theko e holimo.
Temana 34: ha e a fetoha.
Sephetho: theko e holimo.
Hlokomela: theko e holimo.
Sekai: tlhwatlhwa e kwa godimo.
Ka bokhutshwane: tlhwatlhwa e kwa godimo.
Ela tlhoko: tlhwatlhwa e kwa godimo.
Eky’okulabirako: omuwendo guli waggulu.
Mu bufunze: omuwendo guli waggulu.
Ensonga: omuwendo guli waggulu.
Ekivaamu: omuwendo guli waggulu.
Akawayiro 34: tekakyusiddwa.
Urugero: igiciro kiri hejuru.
Muri make: igiciro kiri hejuru.
Impamvu: igiciro kiri hejuru.
Igisubizo: igiciro kiri hejuru.
Ingingo ya 34: ntiyahindutse.
Icyitonderwa: igiciro kiri hejuru.
Tusaale: qiimuhu waa sarreeyaa.
Marka la soo koobo: qiimuhu waa sarreeyaa.
Sababta: qiimuhu waa sarreeyaa.
Natiijada: qiimuhu waa sarreeyaa.
Qodobka 34aad: isma beddelin.
Fiiro gaar ah: qiimuhu waa sarreeyaa.
Fakkeenya: gatiin isaa olaanaa dha.
Gabaabumatti: gatiin isaa olaanaa dha.
Sababa: gatiin isaa olaanaa dha.
Bu’aa: gatiin isaa olaanaa dha.
Keewwata 34: hin jijjiiramne.
Hubachiisa: gatiin isaa olaanaa dha.
Ohatra: lafo ny vidiny.
Raha fintinina: lafo ny vidiny.
Antony: lafo ny vidiny.
Vokatra: lafo ny vidiny.
Andininy 34: tsy niova.
Fanamarihana: lafo ny vidiny.
The bill (SB. 512) passed.
The bill (HB. 12) passed in June.`,
    `
In Ana: “they agree.”
In Ewe: “our red line is 14 days.”
In Yoruba: “internal note: they agree.”
In Ewe: they agree.
En privé : « ils cèdent. »
En interno: «ceden.»
Em segredo: “cedem.”
In confidence: “they agree.”
In Accra: “they agree.”
In secret: “they agree.”
Ana ya ce: “za su yarda.”
Ministanmu ya ce: “za mu yarda.”
Our minister ya ce: “za mu yarda.”
Wasiirkayaga ayaa yidhi: “waan aqbalnay.”
Minisitranay nilaza: “hanaiky izahay.”
Ana ko: “a bɛ sɔn.”
Letona la rona o itse: “re a dumela.”
UNgqongqoshe wethu uthe: “siyavuma.”
Mɔgɔ ko: “an bɛ sɔn.”
Ìdí: Ana mọ̀.
Ìdí: pe Ana.
Àkíyèsí fún Ana: wọ́n gbà.
Lura: Ana ta yarda.
Lura: kira Ana.
A taƙaice: mu yarda.
De dzesi: Ana lɔ̃.
Mara: anyị kwere.
Fiiro gaar ah: Ana way oggolaatay.
Fanamarihana: antsoy i Ana.
Muri make: internal until May.
Ana 34: they agree.
The bill (Ana. 512) passed.
The bill (Internal. 512) passed.
Ìdí wa: a máa gbà.
Antony: our red line is 5.
Mutego: they agree.`,
  );
});

describe('"US$4" is an amount, and not "for us", which "4 us" is', () => {
  pairs(
    `
The price fell (US$4.50 in 2025).
Price: US$4.50.
Price: US$4.
Price: US $4.50.
Price: US-$4.
Price: US¢4.
Bulawayo: US$ 4,50.
Harare: US$4.50 per GB.
- US$4.50 in Harare
The price (4 $US) fell.
Price: US$4 only.
The price in Zimbabwe is high. US$4.20 buys 1 GB.`,
    `
Only 4 us: they agree.
4 us only: they agree.
They agree (4 us).
They agree (only 4 us).
They agree (keep it b4 us).
For us $4: they agree.
The price (only for us $5) fell.
4 the team: they agree.
US only: they agree.`,
  );
  test("in a key that everybody reads", () => {
    expect(forEveryReader("limits", "The fee (US$4.50) is from the press.").ok).toBe(true);
    expect(forEveryReader("limits", "The fee (4 us only) is from the press.").ok).toBe(false);
  });
});

describe("a city and a year in brackets name a meeting or a text, in a value as in a body", () => {
  const values = (list: string) => examples(list).filter((text) => forEveryReader("outcome", text).ok);
  test("for everybody", () => {
    const list = `
Принята Резолюция 221 (Доха, 2026 г.).
Принята Резолюция 221 (Пересм. Доха, 2026 г.).
Принята Резолюция 221 (Доха, 2026).
Собрание РСС (г. Ташкент, октябрь 2026 г.) приняло текст.
Meeting of RCC (Tashkent, October 2026)
Қабылданды (Доха, 2026 ж.).
Прийнято Резолюцію 221 (Доха, 2026 р.).
Прынята Рэзалюцыя 130 (Перагл. Доха, 2026 г.).
Токтом 221 кабыл алынды (Доха, 2026-ж.).
221-rezolyutsiya qabul qilindi (Doxa, 2026-y.).
221-резолюция қабул қилинди (Доҳа, 2026 йил).
Қатъномаи 221 қабул шуд (Доҳа, соли 2026).
Ընդունվեց 221 բանաձևը (Դոհա, 2026 թ.)։
2026 оны 221 тогтоол батлагдав (Доха, 2026 он).
Резолюция 221 е приета (Доха, 2026 г.).
221 карары кабул ителде (Доха, 2026 ел).
Résolution 130 (Rév. Doha, 2026) adoptée.
اعتُمد القرار 221 (الدوحة، 2026).`;
    expect(values(list)).toEqual(examples(list));
  });
  test("stopped", () => {
    const list = `
Принята Резолюция 221 (Тимур, 2026 г.).
Принята Резолюция 221 (Доха, Тимур).
Принята Резолюция 221 (Доха, 2026 г., Тимур).
Принята Резолюция 221 (Тимур, устно).
Adopted (Timur, 2026).
Adopted (Doha, call Timur).`;
    expect(values(list)).toEqual([]);
  });
});

describe("a source with a date is no head of a message, which has a time of day", () => {
  const isSource = (text: string) =>
    ["sources title", "sources locator"].every((key) => forEveryReader(key, text).ok);
  const list = `
протокол от 12.10.2026
письмо № 12-03/457 от 19.10.2026
приказ от 12.10.26 № 45
газета «Заң», 12.10.2026
egemen.kz, 19.10.2026
minutes of 12.10.2026
Protokoll vom 5.10.2026`;
  test("for everybody", () => {
    expect(examples(list).filter(isSource)).toEqual(examples(list));
  });
  test("stopped, with the reason", () => {
    const heads = `
Amina 09:14
Амина, 12.10.2026, 09:14
[12.10.2026, 09.10.22] Amina: да
12.10.26 09.10.22 Amina
Amina 09.14.22
On Mon, 12.10.2026 at 09:14, Amina wrote:`;
    expect(examples(heads).filter(isSource)).toEqual([]);
    expect(forEveryReader("sources locator", "Amina 09:14")).toMatchObject({
      message: expect.stringContaining("it has a time of day"),
    });
    expect(problemsOf("[12.10.2026, 09.10.22] Amina: they agree")).not.toEqual([]);
  });
});

describe("a name in « » at the start of a sentence is one as it is in other marks", () => {
  pairs(
    `
«Казахтелеком» поддержал предложение.
«Казахтелеком» и Kcell публикуют цены.
«Казахтелеком» публикует цены раз в квартал, а Kcell раз в год.
«Яндекс» и VK поддержали реестр.
«Байланыс туралы» заңға өзгеріс енгізіледі.
«Қазақтелеком» АҚ ұсынысты қолдайды.
«Байланыш жөнүндө» мыйзамдын 12-беренеси өзгөрөт.
«Белтэлекам» падтрымаў прапанову.
«Telekommunikatsiyalar toʻgʻrisida»gi qonun 2024-yilda qabul qilingan.
«Kazakhtelecom» supports the proposal.
« Kazakhtelecom » soutient la proposition.
« Orange » a publié ses tarifs.
« Orange » et MTN ont publié leurs tarifs.
«Telefónica» apoya la propuesta.
«Сот шешімімен» деген сөздерді қосуды сұраймыз.
«Укртелеком» підтримує пропозицію.
«Казахтелекомның» ұсынысы 2026 жылы қабылданды.
«Казахтелеком»-ның ұсынысы 2026 жылы қабылданды.
«Սիլիկոն» ընկերությունը աջակցում է առաջարկին։
«სილქნეტი» მხარს უჭერს წინადადებას.
«زين» تدعم الاقتراح في المؤتمر.
«بزق» תומכת בהצעה הזאת.
«Vodafone» στηρίζει την πρόταση.
«ОТЕ» στηρίζει την πρόταση.
»Telekom« unterstützt den Vorschlag.
»Telekom Srbija« podržava predlog.
- «Казахтелеком» поддержал предложение.
Всё ясно. «Казахтелеком» поддержал предложение.
“Казахтелеком” поддержал предложение.`,
    `
«Ана» они согласны и ждут.
«Ана» согласна.
«Ержан» қоңырау шалу.
« Ana » cède lundi.
«Ана» позвонить завтра.
«Внутреннее» они согласны на всё.
«Для группы» они согласны на всё.
«Для своих» Кения уступит на второй неделе.
«Красная линия» остаётся прежней всегда.
«Запасная позиция» три процента в год.
«Не для печати» страны согласны на всё.
«Наша позиция» остаётся той же.
«Internal» they will agree to it.
« Interne » ils vont accepter le texte.
« Entre nous » ils vont accepter le texte.
«Только нам» страны скажут это.
«Ана»: они согласны на всё.
«Казахтелеком» поддержал: мы согласны.
«Strictly for us» they will agree.
«Секретно» страны согласны на всё.
«Ішкі» елдер келіседі деп ойлаймыз.
«Заметка» страны согласны на всё.
«Позвони Дильнозе» она знает всё.
«Спроси Ану» она знает всё.
«Kun oss» they will agree to it.`,
  );
});

describe("what a dash joins to an amount may have words and further amounts behind it", () => {
  pairs(
    `
Ущерб — 190 млрд тенге, число пострадавших — 14 млн человек.
Доля сельских жителей — 37 %.
Курс — 478,20 тенге за доллар.
Размер взноса — 318 000 шв. франков за единицу.
Стоимость реестра — 1,2 млн швейцарских франков в год (около 128 млн рублей).
Средняя цена в регионе — 1,05 доллара, в Казахстане — 410 ₸, в Кыргызстане — 85 сомов.
Jamgʻarma hajmi — 25 mlrd soʻm, har bir maktabga 12 mln soʻm ajratiladi.
Рост цен: 2024 г. — 12 %, 2025 г. — 15 %, 2026 г. — 9 %.
Ауыл тұрғындарының үлесі — 37 %.
Доллар бағамы — 478,20 теңге.
Айылдыктардын үлүшү — 37 %.
Частка сільських мешканців — 37 %.
Курс — 41,2 гривні за долар.
Доля сельскіх жыхароў — 37 %.
Dollar kursi — 12 650 soʻm.
Нархи миёна — 85 сомонӣ барои 1 ГБ.
Vidutinė kaina – 5 eurai už GB, Latvijoje – 6 eurai.
Vidējā cena – 5 eiro par GB, Lietuvā – 6 eiro.
Дял на селските жители — 37 %.
Udział mieszkańców wsi – 37 %.
Számuk – 14 millió fő.
Az átlagár – 5 euró, Ausztriában – 6 euró.
Стаўка — 12 %.
Площадь покрытия — 82 % территории страны.
Число абонентов — 26 млн, из них 3 млн в сёлах.
Население — 20 млн человек.
Штраф — 50 МРП за каждый день.
Срок — 30 дней со дня подачи.
Рост цен: 2024 г. — 12 %, 2025 г. — 15 %, 2026 г. — 9 %.
Баға өсімі: 2024 ж. — 12 %, 2025 ж. — 15 %.`,
    `
Резерв — 5 %.
Предел — 5 % за единицу.
Наш предел — 5 % за единицу.
Запас — 5 млн франков, дальше не идём.
Ана — 5 голосов за единицу.
Наша цена — 5 % за единицу.
Цена для нас — 5 % за единицу.
Курс — 478,20 тенге, Ана проверит.
Курс — 478,20 тенге, они согласны.
Курс — 478,20 тенге (наш предел 500).
Доля сельских жителей — 37 %, мы уступим.
Порог нашего согласия — 37 %.
Максимальная уступка группы — 37 %.
Последнее предложение группы — 37 %.
Atsarginė suma – 5 mln. CHF.
Рост цен: 2024 г. — 12 %, мы уступим.
Ана: 2024 г. — 12 %.`,
  );
});

describe('"our" beside a red line or a position, in languages in which it is behind or within the name', () => {
  pairs(
    `
Isifunda sethu sidinga i-inthanethi.
Ikamere y'akarere kacu irakenewe.
Izwe lethu lisekela umbhalo.
Igihugu cacu gishigikiye umwandiko.
Ensi yaffe ewagira ekiwandiiko.
Sunu réew mingi jàpp ci mbind mi.
Nyika yedu inotsigira gwaro.
Naha ya rona e tshehetsa mongolo.
Naga ya rona e tshegetsa mokwalo.
Dziko lathu likuthandiza chikalatacho.
Icalo cesu cilesungilila icilembo.
Umurongo wacu wa telefone urakora.
Umugqa obomvu usebalazweni.
Endowooza y'eggwanga eri mu kiwandiiko.
Umurongo utukura uri ku ikarita.
Ikomite yacu yemeje umwandiko.`,
    `
Isibonelo: umugqa wethu obomvu.
Umugqa wethu obomvu: 14.
Umugqa wethu obomvu uyizinsuku ezingu-14.
Umgca wethu obomvu.
Umgca wethu obomvu: 14.
Umurongo wacu utukura: iminsi 14.
Umurongo utukura wacu ni iminsi 14.
Imirongo itukura: iminsi 14.
Olunyiriri lwaffe olumyufu: 14.
Layini yaffe emmyufu: 14.
Sunu rëddu xonk: 14.
Sunu ligne rouge: 14.
Mutsetse wedu mutsvuku: 14.
Mutsara wedu mutsvuku: 14.
Mola wa rona o mofubedu: 14.
Mola o mofubedu: 14.
Mothaladi wa rona o mohibidu: 14.
Mzere wathu wofiira: 14.
Mzere wofiira: 14.
Umulaini wesu wakashika: 14.
Umushili wesu uwakashika: 14.
Mstari wetu mwekundu: 14.
Isikhundla sethu: sivumelana.
Isimo sethu: sivumelana.
Umbono wethu: sivumelana.
Igihagararo cyacu: turabyemeye.
Uruhande rwacu: turabyemeye.
Ekifo kyaffe: tukkiriza.
Endowooza yaffe: tukkiriza.
Sunu taxawaay: nangu nañu.
Chinzvimbo chedu: tinobvumirana.
Boemo ba rona: re a dumela.
Maemo a rona: re dumetse.
Maimidwe athu: tivomereza.
Icimo cesu: twasumina.
Isibonelo: isikhundla sethu sicacile.
Urugero: igihagararo cyacu kirasobanutse.
Mohlala: boemo ba rona bo hlakile.
Muenzaniso: chinzvimbo chedu chakajeka.
Chitsanzo: maimidwe athu ndi omveka.
ჩვენი წითელი ხაზი 14 დღეა.
Біздің қызыл сызық 14 күн.
הקו האדום שלנו הוא 14 יום.
ہماری سرخ لکیر 14 دن ہے۔
আমাদের লাল রেখা ১৪ দিন।
எங்கள் சிவப்பு கோடு 14 நாட்கள்.
Ahịrị uhie anyị bụ 14.
Molongo motane na biso ezali 14.
Mūsų raudonoji linija yra 14 dienų.`,
  );
});

describe("what a proposal asks for in Nguni languages, and rules about data in Malagasy, are no requests to colleagues", () => {
  pairs(
    `
Isiphakamiso sicela umbiko minyaka yonke.
Isiphakamiso sicela ukuthi i-1 GB ibize ngaphansi kuka-R50.
Isindululo sicela ukuba i-1 GB ibize R50.
Isindululo esitsha sicela ingxelo rhoqo ngonyaka.
Siphakamiso sicela umbiko njalo ngemnyaka.
Isitatimende sicela amazwe.
Isiphakamiso sase-Ningizimu Afrika sicela umbiko.
Isilumkiso sicela abasebenzisi ukuba bangabelani ngeenombolo zabo.
Lesi siphakamiso sicela umbiko.
Isivumelwano sicela amazwe ukuthi abike.
Angon-drakitra manokana tsy azo zaraina.
Ny angon-drakitra manokana dia tsy azo zaraina amin'ny orinasa hafa.
Ny angon-drakitra tsy azo zaraina raha tsy mahazo alalana ny tompony.
Tsy azo avoaka ny anaran'ny olona.
Tsy azo avoaka ny anaran’ny mpampiasa.`,
    `
Sicela uqinisekise lesi sibalo, Sipho.
Sipho sicela uqinisekise lesi sibalo.
Sibusiso, sicela uqinisekise lesi sibalo.
Sibusiso sicela uqinisekise lesi sibalo.
Isiphakamiso silungile. Sicela uqinisekise.
Isiphakamiso silungile, sicela uqinisekise.
Umbhalo mude, sicela uqinisekise lesi sibalo.
Inani liyi-50, sicela uhlole.
Tsy azo avoaka.
Tsy azo zaraina ity.
Ity naoty ity dia tsy azo zaraina.
Aza avoaka ity lahatsoratra ity.
Ireo angon-drakitra ireo dia tsy azo zaraina.
Tsy azo avoaka ny lahatsoratray.`,
  );
});

describe("labels of sources and notes in further scripts, rates of exchange for information, and what a brief follows", () => {
  pairs(
    `
Манба: Статистика агентлиги, 2025 йил.
Эслатма: суммалар яхлитланган.
Derekköz: Statistika agenttigi, 2025.
Derek: Statistika agentligi, 2025.
Eskertu: somalar jýyqtalǵan.
Eskertiw: summalar juwıqlanǵan.
Булак: Статистика агенттиги, 2025.
Эскертүү: суммалар тегеректелген.
Манбаъ: Агентии омор, 2025.
Эзоҳ: маблағҳо яклухт шудаанд.
Çeşme: Statistika gullugy, 2025.
Bellik: möçberler tegeleklenen.
Чыганак: Статистика агентлыгы, 2025.
Искәрмә: суммалар түгәрәкләнгән.
Mənbə: Statistika Komitəsi, 2025.
Qeyd: məbləğlər yuvarlaqlaşdırılıb.
Эх сурвалж: Статистикийн хороо, 2025.
Сығанаҡ: Статистика агентлығы, 2025.
Иҫкәрмә: суммалар түңәрәкләнгән.
Дереккөз: Статистика агенттігі, 2025.
Справочно: 1 доллар США = 478,20 тенге на 19.10.2026 (курс Нацбанка РК).
Довідково: 1 долар США = 41,2 гривні (курс НБУ).
Даведачна: 1 долар ЗША = 3,2 рубля (курс Нацбанка).
Анықтама үшін: 1 АҚШ доллары = 478,20 теңге.
Предложение гласит: «Связь не прерывается».
Статья 34 гласит: «Связь не прерывается».
Текст предложения гласит: «Связь не прерывается».
Пропозиція говорить: «Звʼязок не переривається».
Текст (Перагл. Бухарэст, 2022 г.) не меняется.
Рэзалюцыя 130 (Перагл. Бухарэст, 2022 г.) застаецца.
What this brief follows: the proposals that matter to users in Southern Africa.
What the brief leaves out: two proposals.
How this brief works: each proposal has a page.
Ce que suit ce dossier : les propositions.
О чём этот обзор: предложения РСС.`,
    `
What this brief follows: our red lines.
What this brief follows: call Ana first.
What this brief hides: the concessions.
What this brief leaves out: Ana will yield.
Справочно: они уступают.
Предложение: «Запасная позиция: 30».
Ана гласит: «мы согласны».
Наше предложение гласит: «мы согласны».`,
  );
});

test("an agreed position may begin with what the coalition does, and a public text may not", async () => {
  const labels = examples(`
Коалиция против: норма легализует отключения.
Коалиция возражает: норма легализует отключения.
Группа возражает: норма легализует отключения.
Коаліція проти: норма дозволяє вимкнення.
Коалиция қарсы: норма өшіруді заңдастырады.
Коалиция каршы: норма өчүрүүнү мыйзамдаштырат.
Koalitsiya qarshi: norma uzilishlarga ruxsat beradi.`);
  const keys = { position: "oppose", review: "agreed", "reviewed-by": "The group" };
  for (const label of labels) {
    const found = await diagnose({ "a.md": proposal(keys, `Summary of it.\n\n## Position\n\n${label}`) });
    expect(found, label).not.toContain("(heading)");
    expect(problemsOf(label), label).not.toEqual([]);
  }
});

describe("a name in « » may be all of an item, and one in 「 」 the subject of a sentence", () => {
  pairs(
    `
- «Казахтелеком»
- « Orange »
1. «Ростелеком Плюс»
「電電公社」は提案を支持する。
「中華電信」支持該提案。`,
    `
«Ана»
- «Для группы»
- «Внутреннее»
- « Interne »
- «Наша позиция»
- «Ана»: они согласны.
En privé : « Kenya cède »
En privé : « Ils cèdent »
「内部」は提案を支持する。
「部外秘」彼らは同意する。
「アナ」彼らは同意する。
「Ержан」қоңырау шалу。`,
  );
});

test("a name in « » may be all of a cell", () => {
  const row = (cell: string) => `| Компания | Цена |\n| - | - |\n| ${cell} | 5 |`;
  expect(problemsOf(row("«Казахтелеком»"))).toEqual([]);
  for (const cell of ["«Для группы»", "«Внутреннее»", "«Наша позиция»"])
    expect(problemsOf(row(cell)), cell).not.toEqual([]);
});

describe("a word that is 'our' in one language may be an ordinary word in another, which the words beside it show", () => {
  pairs(
    `
Nasa Batangas ang istasyon.
Ang istasyon ay nasa Batangas.
Nasa Annex 2 ang talaan.
Nasa ₱1,299 ang singil.
Ang ulat (nasa Annex 2) ay may 14 na pahina.
Ang presyo – nasa ₱1,299 – ay mataas.
Mga isla na nasa Bicol.
Tumaas ang kita.
Bumaba ang kita ng mga mangingisda.
Ang singil ay ₱1,299 (9% ng kita).
Ang singil ay ₱1,299 – higit sa 9% ng kita.
Ti kita ket nababa.
Walang kita ang mga isla.
Yana da tsarin nasa.
Rahoton nasa yana cikin jerin.
Harga nasi naik.
Nasi lemak RM2.`,
    `
Nasa crvena linija.
Nasa pozicija: nema sredstava.
Nasa granica su 3 drzave.
Nasa 3 zahteva.
Nasa ponuda $1,299.
Delegacija nasa popusta u drugoj nedelji.
Nasi zahtevi.
Nasi partneri glasaju protiv.
Posisi kita.
Kita setuju, Ng.
Ikut Ng: posisi kita.
Garis merah kita: 5%.
Ang tahu posisi kita.
Versi Hindi kita.
Kita mengalah kada minggu.
Kumpulan kita sahaja.
Harga kita RM3.
Nasi lemak untuk kita.
Pulang linya natin.
Posisyon namin: huwag umayon.`,
  );
});

test("income by month may be the head of a column, and a position may not", () => {
  const table = (head: string) => `| Lalawigan | ${head} |\n| --- | --- |\n| Samar | ₱14,000 |`;
  for (const head of ["Buwanang kita", "Kita kada buwan", "Karaniwang kita ng pamilya kada buwan"])
    expect(problemsOf(table(head)), head).toEqual([]);
  for (const head of ["Posisi kita", "Harga yang kita terima", "Kita terima kada minggu", "Posisyon namin"])
    expect(problemsOf(table(head)), head).not.toEqual([]);
});

describe("a result, a conclusion, a correction, a reason and what is important, in the forms of many languages", () => {
  pairs(
    `
Note to readers: dates are those of Doha time.
Note to the reader: dates are those of Doha time.
Note aux lecteurs : les dates sont celles de Doha.
Nota para los lectores: las fechas son las de Doha.
Hinweis für die Leser: Die Zahlen sind von 2024.
Noot: de cijfers zijn van 2024.
Men rezilta a: 12 vòt.
Uitslag: 12 voor, 3 tegen.
Tag 3: Der Ausschuss 5 behandelte die Entschließung 130.
Διόρθωση: στη σελίδα 4 το ορθό είναι 8 000 κάτοικοι.
Düzeltme: 4. sayfadaki rakam 8 000 olmalıdır.
Important: UIT 12 (2026).
Importante: UIT 12 (2026).
Importantes: UIT 12 (2026).
Wichtig: UIT 12 (2026).
Belangrijk: UIT 12 (2026).
Important de noter: UIT 12 (2026).
Viktigt: UIT 12 (2026).
Vigtigt: UIT 12 (2026).
Viktig: UIT 12 (2026).
Mikilvægt: UIT 12 (2026).
Tärkeää: UIT 12 (2026).
Oluline: UIT 12 (2026).
Svarīgi: UIT 12 (2026).
Svarbu: UIT 12 (2026).
Ważne: UIT 12 (2026).
Důležité: UIT 12 (2026).
Dôležité: UIT 12 (2026).
Pomembno: UIT 12 (2026).
Važno: UIT 12 (2026).
Важно: UIT 12 (2026).
Важливо: UIT 12 (2026).
Важна: UIT 12 (2026).
Fontos: UIT 12 (2026).
E rëndësishme: UIT 12 (2026).
Σημαντικό: UIT 12 (2026).
Önemli: UIT 12 (2026).
Vacib: UIT 12 (2026).
Маңызды: UIT 12 (2026).
Маанилүү: UIT 12 (2026).
Muhim: UIT 12 (2026).
Муҳим: UIT 12 (2026).
Чухал: UIT 12 (2026).
Მნიშვნელოვანია: UIT 12 (2026).
חשוב: UIT 12 (2026).
مهم: UIT 12 (2026).
اہم: UIT 12 (2026).
महत्वपूर्ण: UIT 12 (2026).
গুরুত্বপূর্ণ: UIT 12 (2026).
Penting: UIT 12 (2026).
Mahalaga: UIT 12 (2026).
Quan trọng: UIT 12 (2026).
Muhimu: UIT 12 (2026).
Pàtàkì: UIT 12 (2026).
Enpòtan: UIT 12 (2026).
Garrantzitsua: UIT 12 (2026).
Pwysig: UIT 12 (2026).
Tábhachtach: UIT 12 (2026).
Importanti: UIT 12 (2026).
Belangrik: UIT 12 (2026).
Wichteg: UIT 12 (2026).
Result: UIT 12 (2026).
Results: UIT 12 (2026).
Outcome: UIT 12 (2026).
Résultat: UIT 12 (2026).
Résultats: UIT 12 (2026).
Resultado: UIT 12 (2026).
Resultados: UIT 12 (2026).
Risultato: UIT 12 (2026).
Risultati: UIT 12 (2026).
Ergebnis: UIT 12 (2026).
Ergebnisse: UIT 12 (2026).
Uitslag: UIT 12 (2026).
Uitslagen: UIT 12 (2026).
Resultaat: UIT 12 (2026).
Resultaten: UIT 12 (2026).
Resultat: UIT 12 (2026).
Utfall: UIT 12 (2026).
Udfald: UIT 12 (2026).
Niðurstaða: UIT 12 (2026).
Niðurstöður: UIT 12 (2026).
Tulos: UIT 12 (2026).
Tulokset: UIT 12 (2026).
Tulemus: UIT 12 (2026).
Tulemused: UIT 12 (2026).
Rezultāts: UIT 12 (2026).
Rezultāti: UIT 12 (2026).
Iznākums: UIT 12 (2026).
Rezultatas: UIT 12 (2026).
Rezultatai: UIT 12 (2026).
Wynik: UIT 12 (2026).
Wyniki: UIT 12 (2026).
Výsledek: UIT 12 (2026).
Výsledky: UIT 12 (2026).
Výsledok: UIT 12 (2026).
Izid: UIT 12 (2026).
Rezultat: UIT 12 (2026).
Rezultati: UIT 12 (2026).
Ishod: UIT 12 (2026).
Резултат: UIT 12 (2026).
Резултати: UIT 12 (2026).
Исход: UIT 12 (2026).
Результат: UIT 12 (2026).
Результати: UIT 12 (2026).
Вынік: UIT 12 (2026).
Вынікі: UIT 12 (2026).
Eredmény: UIT 12 (2026).
Eredmények: UIT 12 (2026).
Rezultatul: UIT 12 (2026).
Rezultatele: UIT 12 (2026).
Rezultate: UIT 12 (2026).
Rezultatet: UIT 12 (2026).
Αποτέλεσμα: UIT 12 (2026).
Αποτελέσματα: UIT 12 (2026).
Sonuç: UIT 12 (2026).
Sonuçlar: UIT 12 (2026).
Nəticə: UIT 12 (2026).
Nəticələr: UIT 12 (2026).
Нәтиже: UIT 12 (2026).
Нәтижелер: UIT 12 (2026).
Натыйжа: UIT 12 (2026).
Natija: UIT 12 (2026).
Natijalar: UIT 12 (2026).
Натиҷа: UIT 12 (2026).
Үр дүн: UIT 12 (2026).
Შედეგი: UIT 12 (2026).
Შედეგები: UIT 12 (2026).
Արդյունք: UIT 12 (2026).
Արդյունքներ: UIT 12 (2026).
תוצאה: UIT 12 (2026).
תוצאות: UIT 12 (2026).
النتيجة: UIT 12 (2026).
النتائج: UIT 12 (2026).
نتیجه: UIT 12 (2026).
نتایج: UIT 12 (2026).
نتیجہ: UIT 12 (2026).
نتائج: UIT 12 (2026).
परिणाम: UIT 12 (2026).
ফলাফল: UIT 12 (2026).
Hasil: UIT 12 (2026).
Keputusan: UIT 12 (2026).
Resulta: UIT 12 (2026).
Kết quả: UIT 12 (2026).
Matokeo: UIT 12 (2026).
Sakamako: UIT 12 (2026).
Àbájáde: UIT 12 (2026).
Nsonaazụ: UIT 12 (2026).
Umphumela: UIT 12 (2026).
Rezilta: UIT 12 (2026).
Rezilta yo: UIT 12 (2026).
Emaitza: UIT 12 (2026).
Emaitzak: UIT 12 (2026).
Canlyniad: UIT 12 (2026).
Canlyniadau: UIT 12 (2026).
Toradh: UIT 12 (2026).
Torthaí: UIT 12 (2026).
Riżultat: UIT 12 (2026).
Riżultati: UIT 12 (2026).
Resultadonan: UIT 12 (2026).
Uitslae: UIT 12 (2026).
Resultater: UIT 12 (2026).
Utfallet: UIT 12 (2026).
Udfaldet: UIT 12 (2026).
Conclusion: UIT 12 (2026).
Conclusions: UIT 12 (2026).
Conclusión: UIT 12 (2026).
Conclusiones: UIT 12 (2026).
Conclusão: UIT 12 (2026).
Conclusões: UIT 12 (2026).
Conclusione: UIT 12 (2026).
Conclusioni: UIT 12 (2026).
Fazit: UIT 12 (2026).
Schlussfolgerung: UIT 12 (2026).
Schlussfolgerungen: UIT 12 (2026).
Conclusie: UIT 12 (2026).
Conclusies: UIT 12 (2026).
Slutsats: UIT 12 (2026).
Slutsatser: UIT 12 (2026).
Konklusion: UIT 12 (2026).
Konklusioner: UIT 12 (2026).
Konklusjon: UIT 12 (2026).
Konklusjoner: UIT 12 (2026).
Niðurstaða: UIT 12 (2026).
Ályktun: UIT 12 (2026).
Johtopäätös: UIT 12 (2026).
Johtopäätökset: UIT 12 (2026).
Järeldus: UIT 12 (2026).
Järeldused: UIT 12 (2026).
Kokkuvõte: UIT 12 (2026).
Secinājums: UIT 12 (2026).
Secinājumi: UIT 12 (2026).
Išvada: UIT 12 (2026).
Išvados: UIT 12 (2026).
Wniosek: UIT 12 (2026).
Wnioski: UIT 12 (2026).
Závěr: UIT 12 (2026).
Závěry: UIT 12 (2026).
Záver: UIT 12 (2026).
Závery: UIT 12 (2026).
Zaključek: UIT 12 (2026).
Zaključki: UIT 12 (2026).
Zaključak: UIT 12 (2026).
Zaključci: UIT 12 (2026).
Закључак: UIT 12 (2026).
Закључци: UIT 12 (2026).
Заклучок: UIT 12 (2026).
Заклучоци: UIT 12 (2026).
Заключение: UIT 12 (2026).
Заключения: UIT 12 (2026).
Извод: UIT 12 (2026).
Изводи: UIT 12 (2026).
Вывод: UIT 12 (2026).
Выводы: UIT 12 (2026).
Висновок: UIT 12 (2026).
Висновки: UIT 12 (2026).
Выснова: UIT 12 (2026).
Высновы: UIT 12 (2026).
Következtetés: UIT 12 (2026).
Következtetések: UIT 12 (2026).
Concluzie: UIT 12 (2026).
Concluzii: UIT 12 (2026).
Concluzia: UIT 12 (2026).
Përfundim: UIT 12 (2026).
Përfundime: UIT 12 (2026).
Konkluzion: UIT 12 (2026).
Konkluzione: UIT 12 (2026).
Συμπέρασμα: UIT 12 (2026).
Συμπεράσματα: UIT 12 (2026).
Sonuç: UIT 12 (2026).
Nəticə: UIT 12 (2026).
Қорытынды: UIT 12 (2026).
Корутунду: UIT 12 (2026).
Xulosa: UIT 12 (2026).
Хулоса: UIT 12 (2026).
Дүгнэлт: UIT 12 (2026).
Დასკვნა: UIT 12 (2026).
Დასკვნები: UIT 12 (2026).
Եզրակացություն: UIT 12 (2026).
מסקנה: UIT 12 (2026).
מסקנות: UIT 12 (2026).
الخلاصة: UIT 12 (2026).
الاستنتاج: UIT 12 (2026).
نتیجه‌گیری: UIT 12 (2026).
نتیجہ: UIT 12 (2026).
निष्कर्ष: UIT 12 (2026).
উপসংহার: UIT 12 (2026).
Kesimpulan: UIT 12 (2026).
Konklusyon: UIT 12 (2026).
Kết luận: UIT 12 (2026).
Hitimisho: UIT 12 (2026).
Kammalawa: UIT 12 (2026).
Konklizyon: UIT 12 (2026).
Conclusió: UIT 12 (2026).
Ondorioa: UIT 12 (2026).
Ondorioak: UIT 12 (2026).
Casgliad: UIT 12 (2026).
Casgliadau: UIT 12 (2026).
Conclúid: UIT 12 (2026).
Konklużjoni: UIT 12 (2026).
Konklushon: UIT 12 (2026).
Konklushonnan: UIT 12 (2026).
Gevolgtrekking: UIT 12 (2026).
Correction: UIT 12 (2026).
Corrections: UIT 12 (2026).
Corrigendum: UIT 12 (2026).
Corrigenda: UIT 12 (2026).
Erratum: UIT 12 (2026).
Errata: UIT 12 (2026).
Rectificatif: UIT 12 (2026).
Corrección: UIT 12 (2026).
Correcciones: UIT 12 (2026).
Fe de erratas: UIT 12 (2026).
Correção: UIT 12 (2026).
Correções: UIT 12 (2026).
Correzione: UIT 12 (2026).
Correzioni: UIT 12 (2026).
Rettifica: UIT 12 (2026).
Berichtigung: UIT 12 (2026).
Berichtigungen: UIT 12 (2026).
Korrektur: UIT 12 (2026).
Korrekturen: UIT 12 (2026).
Correctie: UIT 12 (2026).
Correcties: UIT 12 (2026).
Rectificatie: UIT 12 (2026).
Rättelse: UIT 12 (2026).
Rättelser: UIT 12 (2026).
Korrigering: UIT 12 (2026).
Berigtigelse: UIT 12 (2026).
Rettelse: UIT 12 (2026).
Rettelser: UIT 12 (2026).
Leiðrétting: UIT 12 (2026).
Leiðréttingar: UIT 12 (2026).
Oikaisu: UIT 12 (2026).
Oikaisuja: UIT 12 (2026).
Korjaus: UIT 12 (2026).
Parandus: UIT 12 (2026).
Parandused: UIT 12 (2026).
Õiendus: UIT 12 (2026).
Labojums: UIT 12 (2026).
Labojumi: UIT 12 (2026).
Pataisymas: UIT 12 (2026).
Pataisa: UIT 12 (2026).
Klaidų ištaisymas: UIT 12 (2026).
Sprostowanie: UIT 12 (2026).
Korekta: UIT 12 (2026).
Oprava: UIT 12 (2026).
Opravy: UIT 12 (2026).
Oprava chyby: UIT 12 (2026).
Popravek: UIT 12 (2026).
Popravki: UIT 12 (2026).
Ispravak: UIT 12 (2026).
Ispravci: UIT 12 (2026).
Ispravka: UIT 12 (2026).
Ispravke: UIT 12 (2026).
Исправка: UIT 12 (2026).
Исправке: UIT 12 (2026).
Исправки: UIT 12 (2026).
Поправка: UIT 12 (2026).
Поправки: UIT 12 (2026).
Корекция: UIT 12 (2026).
Корекции: UIT 12 (2026).
Исправление: UIT 12 (2026).
Исправления: UIT 12 (2026).
Опечатка: UIT 12 (2026).
Виправлення: UIT 12 (2026).
Уточнення: UIT 12 (2026).
Выпраўленне: UIT 12 (2026).
Helyesbítés: UIT 12 (2026).
Helyreigazítás: UIT 12 (2026).
Javítás: UIT 12 (2026).
Rectificare: UIT 12 (2026).
Rectificări: UIT 12 (2026).
Corectură: UIT 12 (2026).
Erată: UIT 12 (2026).
Erata: UIT 12 (2026).
Korrigjim: UIT 12 (2026).
Korrigjime: UIT 12 (2026).
Ndreqje: UIT 12 (2026).
Διόρθωση: UIT 12 (2026).
Διορθώσεις: UIT 12 (2026).
Παρόραμα: UIT 12 (2026).
Παροράματα: UIT 12 (2026).
Düzeltme: UIT 12 (2026).
Düzeltmeler: UIT 12 (2026).
Düzəliş: UIT 12 (2026).
Düzəlişlər: UIT 12 (2026).
Түзету: UIT 12 (2026).
Түзетулер: UIT 12 (2026).
Оңдоо: UIT 12 (2026).
Tuzatish: UIT 12 (2026).
Ислоҳ: UIT 12 (2026).
Залруулга: UIT 12 (2026).
Შესწორება: UIT 12 (2026).
Შესწორებები: UIT 12 (2026).
Ուղղում: UIT 12 (2026).
Ուղղումներ: UIT 12 (2026).
תיקון: UIT 12 (2026).
תיקונים: UIT 12 (2026).
تصحيح: UIT 12 (2026).
تصويب: UIT 12 (2026).
اصلاحیه: UIT 12 (2026).
تصحیح: UIT 12 (2026).
शुद्धिपत्र: UIT 12 (2026).
भूल सुधार: UIT 12 (2026).
সংশোধনী: UIT 12 (2026).
ভ্রম সংশোধন: UIT 12 (2026).
Ralat: UIT 12 (2026).
Koreksi: UIT 12 (2026).
Pembetulan: UIT 12 (2026).
Pagwawasto: UIT 12 (2026).
Đính chính: UIT 12 (2026).
Masahihisho: UIT 12 (2026).
Marekebisho: UIT 12 (2026).
Gyara: UIT 12 (2026).
Koreksyon: UIT 12 (2026).
Correcció: UIT 12 (2026).
Correccions: UIT 12 (2026).
Zuzenketa: UIT 12 (2026).
Zuzenketak: UIT 12 (2026).
Cywiriad: UIT 12 (2026).
Cywiriadau: UIT 12 (2026).
Ceartú: UIT 12 (2026).
Ceartúchán: UIT 12 (2026).
Korrezzjoni: UIT 12 (2026).
Korekshon: UIT 12 (2026).
Regstelling: UIT 12 (2026).
Berichtegung: UIT 12 (2026).
Trykkfeil: UIT 12 (2026).
Trykfejl: UIT 12 (2026).
Druckfehler: UIT 12 (2026).
Drukfout: UIT 12 (2026).
Errore di stampa: UIT 12 (2026).
Coquille: UIT 12 (2026).
Errata corrige: UIT 12 (2026).
Reason: UIT 12 (2026).
Raison: UIT 12 (2026).
Razón: UIT 12 (2026).
Razão: UIT 12 (2026).
Ragione: UIT 12 (2026).
Motivo: UIT 12 (2026).
Grund: UIT 12 (2026).
Reden: UIT 12 (2026).
Skäl: UIT 12 (2026).
Ástæða: UIT 12 (2026).
Syy: UIT 12 (2026).
Põhjus: UIT 12 (2026).
Iemesls: UIT 12 (2026).
Priežastis: UIT 12 (2026).
Powód: UIT 12 (2026).
Důvod: UIT 12 (2026).
Dôvod: UIT 12 (2026).
Razlog: UIT 12 (2026).
Разлог: UIT 12 (2026).
Причина: UIT 12 (2026).
Прычына: UIT 12 (2026).
Motiv: UIT 12 (2026).
Motivul: UIT 12 (2026).
Arsye: UIT 12 (2026).
Arsyeja: UIT 12 (2026).
Λόγος: UIT 12 (2026).
Neden: UIT 12 (2026).
Gerekçe: UIT 12 (2026).
Səbəb: UIT 12 (2026).
Себеп: UIT 12 (2026).
Sabab: UIT 12 (2026).
Сабаб: UIT 12 (2026).
Шалтгаан: UIT 12 (2026).
Მიზეზი: UIT 12 (2026).
Պատճառ: UIT 12 (2026).
סיבה: UIT 12 (2026).
السبب: UIT 12 (2026).
دلیل: UIT 12 (2026).
وجہ: UIT 12 (2026).
कारण: UIT 12 (2026).
কারণ: UIT 12 (2026).
Alasan: UIT 12 (2026).
Sebab: UIT 12 (2026).
Dahilan: UIT 12 (2026).
Lý do: UIT 12 (2026).
Sababu: UIT 12 (2026).
Dalili: UIT 12 (2026).
Rezon: UIT 12 (2026).
Rezon an: UIT 12 (2026).
Motibu: UIT 12 (2026).
Raó: UIT 12 (2026).
Arrazoia: UIT 12 (2026).
Rheswm: UIT 12 (2026).
Fáth: UIT 12 (2026).
Raġuni: UIT 12 (2026).`,
    `
Noot: wij geven toe.
Noot: intern.
Noot: Ana belt.
Nota: interna.
Belangrijk: wij geven toe.
Belangrijk: Ana bellen.
Konklizyon: nou dakò.
Konklushon: nos ta di akuerdo.
Uitslag: wij geven toe.
Uitslag: Ana belt morgen.
Διόρθωση: η Άννα υποχωρεί.
Διόρθωση: υποχωρούμε.
Düzeltme: kabul ediyoruz.
Düzeltme: Ayşe arayacak.
Correzione: cediamo.
Oprava: ustoupíme.
Note to readers: ask Ana.
Note to readers: we yield on Article 5.
Note to readers in the group: they yield.
Note to colleagues: they yield.`,
  );
});

describe("how many there are of what follows, and a day or week with its number", () => {
  pairs(
    `
There are three reasons:
There are 3 reasons:
Three questions remain:
Il y a trois raisons :
Il y a 3 changements :
Restent trois questions :
Il reste deux questions :
Hay 3 razones:
Hay tres razones:
Hay dos cambios:
Quedan tres preguntas:
Son tres los motivos:
Existen dos opciones:
Há três razões:
Há 3 mudanças:
Restam duas perguntas:
Ci sono tre ragioni:
Ci sono 3 cambiamenti:
Restano due domande:
Es gibt drei Gründe:
Es gibt 3 Änderungen:
Bleiben zwei Fragen:
Es bleiben zwei Fragen:
Er zijn drie redenen:
Er zijn 3 wijzigingen:
Er blijven twee vragen:
Daar is drie redes:
Det finns tre skäl:
Det finns 3 ändringar:
Två frågor återstår:
Der er tre grunde:
Der er 3 ændringer:
Det er tre grunner:
Det er 3 endringer:
Ástæðurnar eru þrjár:
Það eru þrjár ástæður:
On kolme syytä:
Syitä on kolme:
Muutoksia on kaksi:
On kolm põhjust:
Põhjuseid on kolm:
Ir trīs iemesli:
Iemesli ir trīs:
Yra trys priežastys:
Priežastys yra trys:
Są trzy powody:
Są 3 zmiany:
Pozostają dwa pytania:
Jsou tři důvody:
Existují tři důvody:
Zůstávají dvě otázky:
Sú tri dôvody:
Existujú tri dôvody:
Zostávajú dve otázky:
So trije razlogi:
Obstajajo trije razlogi:
Ostajata dve vprašanji:
Postoje tri razloga:
Tri su razloga:
Ostaju dva pitanja:
Постоје три разлога:
Остају два питања:
Постојат три причини:
Има три причини:
Остават два въпроса:
Есть три причины:
Причин три:
Остаются два вопроса:
Є три причини:
Причин три:
Залишаються два питання:
Ёсць тры прычыны:
Застаюцца два пытанні:
Három oka van:
Három ok van:
Két kérdés marad:
Există trei motive:
Sunt trei motive:
Rămân două întrebări:
Ka tre arsye:
Mbeten dy pyetje:
Υπάρχουν τρεις λόγοι:
Οι λόγοι είναι τρεις:
Μένουν δύο ερωτήματα:
Üç neden var:
Üç neden vardır:
İki soru kaldı:
Üç səbəb var:
Үш себеп бар:
Үч себеп бар:
Uchta sabab bor:
Се сабаб ҳаст:
Гурван шалтгаан бий:
არსებობს სამი მიზეზი:
Կա երեք պատճառ:
יש שלוש סיבות:
נותרו שתי שאלות:
هناك ثلاثة أسباب:
ثمة ثلاثة أسباب:
يبقى سؤالان:
سه دلیل وجود دارد:
سه دلیل دارد:
تین وجوہات ہیں:
तीन कारण हैं:
তিনটি কারণ আছে:
Ada tiga alasan:
Ada 3 perubahan:
Terdapat tiga sebab:
May tatlong dahilan:
Có ba lý do:
Có 3 thay đổi:
Kuna sababu tatu:
Zipo sababu tatu:
Akwai dalilai uku:
Gen twa rezon:
Gen 3 chanjman:
Rete de kesyon:
Tin tres motibu:
Tin 3 kambio:
Ta keda dos pregunta:
Hi ha tres raons:
Hai tres razóns:
Hiru arrazoi daude:
Hemm tliet raġunijiet:
Mae tri rheswm:
Tá trí chúis:
Misy antony telo:
Waxaa jira saddex sababood:
Ètes sont trois:
3 razones:
Trois raisons :
Drei Gründe:
Drie redenen:
Tres motibu:
Twa rezon:
Trzy powody:
Три причины:
Üç neden:
Tre skäl:
Τρεις λόγοι:
Tre arsye:
Trei motive:
Három ok:
Kolme syytä:
Day 3: UIT 12 (2026).
Jour 3: UIT 12 (2026).
Día 3: UIT 12 (2026).
Dia 3: UIT 12 (2026).
Giorno 3: UIT 12 (2026).
Tag 3: UIT 12 (2026).
Dag 3: UIT 12 (2026).
Dagur 3: UIT 12 (2026).
Päivä 3: UIT 12 (2026).
Päev 3: UIT 12 (2026).
Diena 3: UIT 12 (2026).
Dzień 3: UIT 12 (2026).
Den 3: UIT 12 (2026).
Deň 3: UIT 12 (2026).
Dan 3: UIT 12 (2026).
Дан 3: UIT 12 (2026).
Ден 3: UIT 12 (2026).
День 3: UIT 12 (2026).
Дзень 3: UIT 12 (2026).
Nap 3: UIT 12 (2026).
Ziua 3: UIT 12 (2026).
Dita 3: UIT 12 (2026).
Ημέρα 3: UIT 12 (2026).
Gün 3: UIT 12 (2026).
Күн 3: UIT 12 (2026).
Kun 3: UIT 12 (2026).
Кун 3: UIT 12 (2026).
Өдөр 3: UIT 12 (2026).
Დღე 3: UIT 12 (2026).
Օր 3: UIT 12 (2026).
יום 3: UIT 12 (2026).
اليوم 3: UIT 12 (2026).
روز 3: UIT 12 (2026).
دن 3: UIT 12 (2026).
दिन 3: UIT 12 (2026).
দিন 3: UIT 12 (2026).
Hari 3: UIT 12 (2026).
Araw 3: UIT 12 (2026).
Ngày 3: UIT 12 (2026).
Siku ya 3: UIT 12 (2026).
Rana 3: UIT 12 (2026).
Jou 3: UIT 12 (2026).
Eguna 3: UIT 12 (2026).
Diwrnod 3: UIT 12 (2026).
Lá 3: UIT 12 (2026).
Jum 3: UIT 12 (2026).
Deeg 3: UIT 12 (2026).
Week 3: UIT 12 (2026).
Semaine 3: UIT 12 (2026).
Semana 3: UIT 12 (2026).
Settimana 3: UIT 12 (2026).
Woche 3: UIT 12 (2026).
Vecka 3: UIT 12 (2026).
Uge 3: UIT 12 (2026).
Uke 3: UIT 12 (2026).
Viikko 3: UIT 12 (2026).
Nädal 3: UIT 12 (2026).
Nedēļa 3: UIT 12 (2026).
Savaitė 3: UIT 12 (2026).
Tydzień 3: UIT 12 (2026).
Týden 3: UIT 12 (2026).
Týždeň 3: UIT 12 (2026).
Teden 3: UIT 12 (2026).
Tjedan 3: UIT 12 (2026).
Nedelja 3: UIT 12 (2026).
Недеља 3: UIT 12 (2026).
Недела 3: UIT 12 (2026).
Седмица 3: UIT 12 (2026).
Неделя 3: UIT 12 (2026).
Тиждень 3: UIT 12 (2026).
Тыдзень 3: UIT 12 (2026).
Hét 3: UIT 12 (2026).
Săptămâna 3: UIT 12 (2026).
Java 3: UIT 12 (2026).
Εβδομάδα 3: UIT 12 (2026).
Hafta 3: UIT 12 (2026).
Həftə 3: UIT 12 (2026).
Апта 3: UIT 12 (2026).
Жума 3: UIT 12 (2026).
Minggu 3: UIT 12 (2026).
Linggo 3: UIT 12 (2026).
Tuần 3: UIT 12 (2026).
Wiki ya 3: UIT 12 (2026).
Semèn 3: UIT 12 (2026).
First day: UIT 12 (2026).
Third day: UIT 12 (2026).
Le premier jour: UIT 12 (2026).
Premier jour: UIT 12 (2026).
Troisième jour: UIT 12 (2026).
Primer día: UIT 12 (2026).
Tercer día: UIT 12 (2026).
Primeiro dia: UIT 12 (2026).
Terceiro dia: UIT 12 (2026).
Primo giorno: UIT 12 (2026).
Terzo giorno: UIT 12 (2026).
Erster tag: UIT 12 (2026).
Dritter tag: UIT 12 (2026).
Eerste dag: UIT 12 (2026).
Derde dag: UIT 12 (2026).
Första dagen: UIT 12 (2026).
Tredje dagen: UIT 12 (2026).
Første dag: UIT 12 (2026).
Tredje dag: UIT 12 (2026).
Første dagen: UIT 12 (2026).
Fyrsti dagur: UIT 12 (2026).
Ensimmäinen päivä: UIT 12 (2026).
Kolmas päivä: UIT 12 (2026).
Esimene päev: UIT 12 (2026).
Kolmas päev: UIT 12 (2026).
Pirmā diena: UIT 12 (2026).
Trešā diena: UIT 12 (2026).
Pirma diena: UIT 12 (2026).
Trečia diena: UIT 12 (2026).
Pierwszy dzień: UIT 12 (2026).
Trzeci dzień: UIT 12 (2026).
První den: UIT 12 (2026).
Třetí den: UIT 12 (2026).
Prvý deň: UIT 12 (2026).
Tretí deň: UIT 12 (2026).
Prvi dan: UIT 12 (2026).
Tretji dan: UIT 12 (2026).
Treći dan: UIT 12 (2026).
Први дан: UIT 12 (2026).
Трећи дан: UIT 12 (2026).
Прв ден: UIT 12 (2026).
Трет ден: UIT 12 (2026).
Първи ден: UIT 12 (2026).
Трети ден: UIT 12 (2026).
Первый день: UIT 12 (2026).
Третий день: UIT 12 (2026).
Перший день: UIT 12 (2026).
Третій день: UIT 12 (2026).
Першы дзень: UIT 12 (2026).
Трэці дзень: UIT 12 (2026).
Első nap: UIT 12 (2026).
Harmadik nap: UIT 12 (2026).
Prima zi: UIT 12 (2026).
A treia zi: UIT 12 (2026).
Dita e parë: UIT 12 (2026).
Dita e tretë: UIT 12 (2026).
Πρώτη ημέρα: UIT 12 (2026).
Τρίτη ημέρα: UIT 12 (2026).
Birinci gün: UIT 12 (2026).
Üçüncü gün: UIT 12 (2026).
Ilk gün: UIT 12 (2026).
Son gün: UIT 12 (2026).
Бірінші күн: UIT 12 (2026).
Биринчи күн: UIT 12 (2026).
Birinchi kun: UIT 12 (2026).
First week: UIT 12 (2026).
Deuxième semaine: UIT 12 (2026).
Zweite woche: UIT 12 (2026).
Segunda semana: UIT 12 (2026).
Tweede week: UIT 12 (2026).
Andra veckan: UIT 12 (2026).
Anden uge: UIT 12 (2026).
Andre uke: UIT 12 (2026).
Druga sedmica: UIT 12 (2026).
Вторая неделя: UIT 12 (2026).
Другий тиждень: UIT 12 (2026).
Druhý týden: UIT 12 (2026).
Drugi tydzień: UIT 12 (2026).
Premye jou: UIT 12 (2026).
Twazyèm jou: UIT 12 (2026).
Prome dia: UIT 12 (2026).
Tercer dia: UIT 12 (2026).
Eerste week: UIT 12 (2026).`,
    `
Hay 3 razones nuestras:
Hay dos líneas rojas:
Quedan dos concesiones: 5 %.
Gen twa liy wouj: 5.
Drei rote Linien: 5.
Ana 3: cedemos.
Tag 3 für uns: 5.
Hay tres razones internas:
Interner Tag 3: 5.
Dan 3 samo za nas: 5.
Tin tres motibu interno: 5.
Drei Rückfallpositionen:
Trois positions de repli :
Hay 3 opciones para nosotros:
Three fallbacks remain:
Day 3: we yield.
Tag 3: wir geben nach.
Gün 3: kabul ediyoruz.
Tag 3: Ana gibt nach.
Dag 3: wij geven toe.`,
  );
});

describe("for, against, supporters and opponents before states or none", () => {
  pairs(
    `
For: Kenya, Togo.
In favour: Kenya, Togo.
In favor: Kenya, Togo.
Pour: Kenya, Togo.
En faveur: Kenya, Togo.
A favor: Kenya, Togo.
A favore: Kenya, Togo.
Dafür: Kenya, Togo.
Dafur: Kenya, Togo.
Für: Kenya, Togo.
Pro: Kenya, Togo.
Voor: Kenya, Togo.
För: Kenya, Togo.
Með: Kenya, Togo.
Fylgjandi: Kenya, Togo.
Puolesta: Kenya, Togo.
Poolt: Kenya, Togo.
Par: Kenya, Togo.
Už: Kenya, Togo.
Za: Kenya, Togo.
Za przyjęciem: Kenya, Togo.
Pre: Kenya, Togo.
За: Kenya, Togo.
Mellette: Kenya, Togo.
Pentru: Kenya, Togo.
Për: Kenya, Togo.
Υπέρ: Kenya, Togo.
Lehinde: Kenya, Togo.
Kabul: Kenya, Togo.
Lehinə: Kenya, Togo.
Жақтап: Kenya, Togo.
Колдоо: Kenya, Togo.
Yoqlab: Kenya, Togo.
Тарафдор: Kenya, Togo.
Дэмжсэн: Kenya, Togo.
Მომხრე: Kenya, Togo.
Կողմ: Kenya, Togo.
בעד: Kenya, Togo.
مع: Kenya, Togo.
لصالح: Kenya, Togo.
موافق: Kenya, Togo.
حق میں: Kenya, Togo.
पक्ष में: Kenya, Togo.
পক্ষে: Kenya, Togo.
Setuju: Kenya, Togo.
Sang-ayon: Kenya, Togo.
Pabor: Kenya, Togo.
Tán thành: Kenya, Togo.
Ủng hộ: Kenya, Togo.
Wanaounga mkono: Kenya, Togo.
Pou: Kenya, Togo.
Na fabor: Kenya, Togo.
A fabor: Kenya, Togo.
Pa: Kenya, Togo.
Di akuerdo: Kenya, Togo.
Alde: Kenya, Togo.
O blaid: Kenya, Togo.
Ar son: Kenya, Togo.
Favur: Kenya, Togo.
Against: Kenya, Togo.
Contre: Kenya, Togo.
En contra: Kenya, Togo.
Contra: Kenya, Togo.
Contro: Kenya, Togo.
Dagegen: Kenya, Togo.
Gegen: Kenya, Togo.
Kontra: Kenya, Togo.
Tegen: Kenya, Togo.
Mot: Kenya, Togo.
Emot: Kenya, Togo.
Imod: Kenya, Togo.
Á móti: Kenya, Togo.
Andvíg: Kenya, Togo.
Vastaan: Kenya, Togo.
Vastu: Kenya, Togo.
Pret: Kenya, Togo.
Prieš: Kenya, Togo.
Przeciw: Kenya, Togo.
Proti: Kenya, Togo.
Protiv: Kenya, Togo.
Против: Kenya, Togo.
Проти: Kenya, Togo.
Супраць: Kenya, Togo.
Ellene: Kenya, Togo.
Împotrivă: Kenya, Togo.
Kundër: Kenya, Togo.
Κατά: Kenya, Togo.
Aleyhinde: Kenya, Togo.
Əleyhinə: Kenya, Togo.
Қарсы: Kenya, Togo.
Каршы: Kenya, Togo.
Qarshi: Kenya, Togo.
Эсрэг: Kenya, Togo.
Წინააღმდეგი: Kenya, Togo.
Դեմ: Kenya, Togo.
נגד: Kenya, Togo.
ضد: Kenya, Togo.
مخالف: Kenya, Togo.
خلاف: Kenya, Togo.
विपक्ष में: Kenya, Togo.
विरोध में: Kenya, Togo.
বিপক্ষে: Kenya, Togo.
Menentang: Kenya, Togo.
Tutol: Kenya, Togo.
Phản đối: Kenya, Togo.
Wanaopinga: Kenya, Togo.
Kont: Kenya, Togo.
Aurka: Kenya, Togo.
Yn erbyn: Kenya, Togo.
In aghaidh: Kenya, Togo.
Supporters: Kenya, Togo.
Soutiens: Kenya, Togo.
Partisans: Kenya, Togo.
Partidarios: Kenya, Togo.
Apoiantes: Kenya, Togo.
Apoiadores: Kenya, Togo.
Sostenitori: Kenya, Togo.
Favorevoli: Kenya, Togo.
Befürworter: Kenya, Togo.
Unterstützer: Kenya, Togo.
Voorstanders: Kenya, Togo.
Anhängare: Kenya, Togo.
Förespråkare: Kenya, Togo.
Tilhængere: Kenya, Togo.
Tilhengere: Kenya, Togo.
Fylgjendur: Kenya, Togo.
Stuðningsmenn: Kenya, Togo.
Kannattajat: Kenya, Togo.
Toetajad: Kenya, Togo.
Atbalstītāji: Kenya, Togo.
Šalininkai: Kenya, Togo.
Rėmėjai: Kenya, Togo.
Zwolennicy: Kenya, Togo.
Stoupenci: Kenya, Togo.
Příznivci: Kenya, Togo.
Zástanci: Kenya, Togo.
Stúpenci: Kenya, Togo.
Zagovorniki: Kenya, Togo.
Podporniki: Kenya, Togo.
Pristaše: Kenya, Togo.
Zagovornici: Kenya, Togo.
Присталице: Kenya, Togo.
Поддржувачи: Kenya, Togo.
Поддръжници: Kenya, Togo.
Привърженици: Kenya, Togo.
Сторонники: Kenya, Togo.
Прихильники: Kenya, Togo.
Прыхільнікі: Kenya, Togo.
Támogatók: Kenya, Togo.
Susținători: Kenya, Togo.
Mbështetësit: Kenya, Togo.
Υποστηρικτές: Kenya, Togo.
Destekleyenler: Kenya, Togo.
Tərəfdarlar: Kenya, Togo.
Жақтаушылар: Kenya, Togo.
Колдоочулар: Kenya, Togo.
Tarafdorlar: Kenya, Togo.
Тарафдорон: Kenya, Togo.
Дэмжигчид: Kenya, Togo.
Მომხრეები: Kenya, Togo.
Կողմնակիցներ: Kenya, Togo.
תומכים: Kenya, Togo.
المؤيدون: Kenya, Togo.
موافقان: Kenya, Togo.
حامی: Kenya, Togo.
समर्थक: Kenya, Togo.
সমর্থক: Kenya, Togo.
Pendukung: Kenya, Togo.
Penyokong: Kenya, Togo.
Mga sumusuporta: Kenya, Togo.
Bên ủng hộ: Kenya, Togo.
Wanaounga mkono: Kenya, Togo.
Sipòtè: Kenya, Togo.
Siportè: Kenya, Togo.
Partidarionan: Kenya, Togo.
Partidaris: Kenya, Togo.
Aldekoak: Kenya, Togo.
Cefnogwyr: Kenya, Togo.
Lucht tacaíochta: Kenya, Togo.
Voorstaanders: Kenya, Togo.
Ondersteuners: Kenya, Togo.
Opponents: Kenya, Togo.
Opposants: Kenya, Togo.
Adversaires: Kenya, Togo.
Opositores: Kenya, Togo.
Adversarios: Kenya, Togo.
Contrários: Kenya, Togo.
Oppositori: Kenya, Togo.
Contrari: Kenya, Togo.
Gegner: Kenya, Togo.
Tegenstanders: Kenya, Togo.
Motståndare: Kenya, Togo.
Modstandere: Kenya, Togo.
Motstandere: Kenya, Togo.
Andstæðingar: Kenya, Togo.
Vastustajat: Kenya, Togo.
Vastased: Kenya, Togo.
Pretinieki: Kenya, Togo.
Priešininkai: Kenya, Togo.
Oponentai: Kenya, Togo.
Przeciwnicy: Kenya, Togo.
Odpůrci: Kenya, Togo.
Odporcovia: Kenya, Togo.
Nasprotniki: Kenya, Togo.
Protivnici: Kenya, Togo.
Противници: Kenya, Togo.
Противники: Kenya, Togo.
Праціўнікі: Kenya, Togo.
Ellenzők: Kenya, Togo.
Oponenți: Kenya, Togo.
Kundërshtarët: Kenya, Togo.
Αντίθετοι: Kenya, Togo.
Karşı çıkanlar: Kenya, Togo.
Əleyhdarlar: Kenya, Togo.
Қарсылар: Kenya, Togo.
Каршылар: Kenya, Togo.
Qarshilar: Kenya, Togo.
Мухолифон: Kenya, Togo.
Эсэргүүцэгчид: Kenya, Togo.
Მოწინააღმდეგეები: Kenya, Togo.
Հակառակորդներ: Kenya, Togo.
מתנגדים: Kenya, Togo.
المعارضون: Kenya, Togo.
مخالفان: Kenya, Togo.
مخالف: Kenya, Togo.
विरोधी: Kenya, Togo.
বিরোধী: Kenya, Togo.
Penentang: Kenya, Togo.
Mga tutol: Kenya, Togo.
Bên phản đối: Kenya, Togo.
Wanaopinga: Kenya, Togo.
Opozan: Kenya, Togo.
Kontrarionan: Kenya, Togo.
Opositors: Kenya, Togo.
Aurkakoak: Kenya, Togo.
Gwrthwynebwyr: Kenya, Togo.
Teenstanders: Kenya, Togo.
Teëstanders: Kenya, Togo.
Abstentions: Kenya, Togo.
Abstained: Kenya, Togo.
Abstention: Kenya, Togo.
Abstenciones: Kenya, Togo.
Abstención: Kenya, Togo.
Abstenções: Kenya, Togo.
Astenuti: Kenya, Togo.
Astensioni: Kenya, Togo.
Enthaltungen: Kenya, Togo.
Enthaltung: Kenya, Togo.
Onthoudingen: Kenya, Togo.
Onthouding: Kenya, Togo.
Nedlagda röster: Kenya, Togo.
Avstår: Kenya, Togo.
Hverken for eller imod: Kenya, Togo.
Avholdende: Kenya, Togo.
Tyhjää: Kenya, Togo.
Erapooletud: Kenya, Togo.
Atturējās: Kenya, Togo.
Susilaikė: Kenya, Togo.
Wstrzymało się: Kenya, Togo.
Wstrzymujące się: Kenya, Togo.
Zdržel se: Kenya, Togo.
Zdrželi se: Kenya, Togo.
Zdržali sa: Kenya, Togo.
Vzdržani: Kenya, Togo.
Suzdržani: Kenya, Togo.
Уздржани: Kenya, Togo.
Воздржани: Kenya, Togo.
Въздържали се: Kenya, Togo.
Воздержались: Kenya, Togo.
Воздержавшиеся: Kenya, Togo.
Утримались: Kenya, Togo.
Устрымаліся: Kenya, Togo.
Tartózkodás: Kenya, Togo.
Tartózkodott: Kenya, Togo.
Abțineri: Kenya, Togo.
Abstenime: Kenya, Togo.
Αποχή: Kenya, Togo.
Αποχές: Kenya, Togo.
Çekimser: Kenya, Togo.
Bitərəf: Kenya, Togo.
Қалыс қалды: Kenya, Togo.
Калыс калды: Kenya, Togo.
Betaraf: Kenya, Togo.
Бетараф: Kenya, Togo.
Түтгэлзсэн: Kenya, Togo.
Თავი შეიკავა: Kenya, Togo.
Ձեռնպահ: Kenya, Togo.
נמנעים: Kenya, Togo.
נמנעו: Kenya, Togo.
الممتنعون: Kenya, Togo.
ممتنع: Kenya, Togo.
غیر حاضر: Kenya, Togo.
Abstain: Kenya, Togo.
Berkecuali: Kenya, Togo.
Phiếu trắng: Kenya, Togo.
Abstansyon: Kenya, Togo.
Abstenshon: Kenya, Togo.
Abstencions: Kenya, Togo.
Abstentzioak: Kenya, Togo.
Tegenstanders: none.
Tegenstanders: no state.
Tegenstanders: no country.
Tegenstanders: nobody.
Tegenstanders: no one.
Tegenstanders: aucun.
Tegenstanders: aucune.
Tegenstanders: aucun pays.
Tegenstanders: aucun État.
Tegenstanders: personne.
Tegenstanders: néant.
Tegenstanders: ninguno.
Tegenstanders: ninguna.
Tegenstanders: ningún país.
Tegenstanders: ningún Estado.
Tegenstanders: nadie.
Tegenstanders: ninguno de los países.
Tegenstanders: nenhum.
Tegenstanders: nenhuma.
Tegenstanders: nenhum país.
Tegenstanders: nenhum Estado.
Tegenstanders: ninguém.
Tegenstanders: nessuno.
Tegenstanders: nessuna.
Tegenstanders: nessun paese.
Tegenstanders: nessun Paese.
Tegenstanders: nessuno Stato.
Tegenstanders: keine.
Tegenstanders: keiner.
Tegenstanders: keines.
Tegenstanders: kein Land.
Tegenstanders: kein Staat.
Tegenstanders: kein einziger Staat.
Tegenstanders: niemand.
Tegenstanders: geen.
Tegenstanders: geen enkel land.
Tegenstanders: geen land.
Tegenstanders: geen enkele staat.
Tegenstanders: geen enkele.
Tegenstanders: niemand.
Tegenstanders: geen.
Tegenstanders: geen land nie.
Tegenstanders: niemand.
Tegenstanders: ingen.
Tegenstanders: inga.
Tegenstanders: inget land.
Tegenstanders: ingen stat.
Tegenstanders: ingen.
Tegenstanders: intet land.
Tegenstanders: ingen stat.
Tegenstanders: ingen lande.
Tegenstanders: ingen.
Tegenstanders: ingen land.
Tegenstanders: ingen stat.
Tegenstanders: enginn.
Tegenstanders: ekkert ríki.
Tegenstanders: ekkert land.
Tegenstanders: ei kukaan.
Tegenstanders: ei yksikään maa.
Tegenstanders: ei mikään maa.
Tegenstanders: mitte keegi.
Tegenstanders: mitte ükski riik.
Tegenstanders: ükski riik.
Tegenstanders: neviens.
Tegenstanders: neviena valsts.
Tegenstanders: niekas.
Tegenstanders: nė viena šalis.
Tegenstanders: nikt.
Tegenstanders: żaden kraj.
Tegenstanders: żadne państwo.
Tegenstanders: brak.
Tegenstanders: nikdo.
Tegenstanders: žádný stát.
Tegenstanders: žádná země.
Tegenstanders: nikto.
Tegenstanders: žiadny štát.
Tegenstanders: žiadna krajina.
Tegenstanders: nihče.
Tegenstanders: nobena država.
Tegenstanders: nitko.
Tegenstanders: nijedna država.
Tegenstanders: нико.
Tegenstanders: ниједна држава.
Tegenstanders: niko.
Tegenstanders: никој.
Tegenstanders: ниедна земја.
Tegenstanders: никой.
Tegenstanders: нито една държава.
Tegenstanders: няма.
Tegenstanders: никто.
Tegenstanders: ни одно государство.
Tegenstanders: ни одна страна.
Tegenstanders: нет.
Tegenstanders: ніхто.
Tegenstanders: жодна держава.
Tegenstanders: жодна країна.
Tegenstanders: немає.
Tegenstanders: ніхто.
Tegenstanders: ніводная краіна.
Tegenstanders: senki.
Tegenstanders: egyetlen ország sem.
Tegenstanders: nincs.
Tegenstanders: nimeni.
Tegenstanders: niciun stat.
Tegenstanders: nicio țară.
Tegenstanders: askush.
Tegenstanders: asnjë vend.
Tegenstanders: asnjë shtet.
Tegenstanders: κανείς.
Tegenstanders: καμία χώρα.
Tegenstanders: κανένα κράτος.
Tegenstanders: καμία.
Tegenstanders: yok.
Tegenstanders: hiçbiri.
Tegenstanders: hiçbir ülke.
Tegenstanders: hiçbir devlet.
Tegenstanders: yoxdur.
Tegenstanders: heç bir ölkə.
Tegenstanders: okenn peyi.
Tegenstanders: okenn.
Tegenstanders: okenn eta.
Tegenstanders: pèsonn.
Tegenstanders: pa gen.
Tegenstanders: ningun pais.
Tegenstanders: ningun.
Tegenstanders: niun pais.
Tegenstanders: ningun hende.
Tegenstanders: cap.
Tegenstanders: cap país.
Tegenstanders: cap estat.
Tegenstanders: ningú.
Tegenstanders: ningún.
Tegenstanders: ningún país.
Tegenstanders: ninguén.
Tegenstanders: inor ez.
Tegenstanders: herrialde bat ere ez.
Tegenstanders: bat ere ez.
Tegenstanders: l-ebda pajjiż.
Tegenstanders: ħadd.
Tegenstanders: tír ar bith.
Tegenstanders: aon tír.
Tegenstanders: dim.
Tegenstanders: neb.
Tegenstanders: dim un wlad.
Tegenstanders: hakuna.
Tegenstanders: hakuna nchi.
Tegenstanders: tidak ada.
Tegenstanders: tidak ada negara.
Tegenstanders: tiada.
Tegenstanders: tiada negara.
Tegenstanders: wala.
Tegenstanders: walang bansa.
Tegenstanders: không có.
Tegenstanders: không nước nào.
Tegenstanders: لا أحد.
Tegenstanders: لا توجد.
Tegenstanders: لا دولة.
Tegenstanders: لا شيء.
Tegenstanders: هیچ کشوری.
Tegenstanders: هیچ‌کس.
Tegenstanders: کوئی نہیں.
Tegenstanders: کوئی ملک نہیں.
Tegenstanders: אין.
Tegenstanders: אף מדינה.`,
    `
Pou: Ana.
Pou: nou.
Pa: Ana.
Kont: Ana.
Tegenstanders: Ana.
Tegen: niemand van ons.
Tegen: geen van ons.
Na fabor: nos.
Di akuerdo: Ana.
Voorstanders: wij.
Kont: okenn nan nou.
Tegen: geen geld voor ons.`,
  );
});

describe('a place that is called by its spring does not begin with "look out"', () => {
  pairs(
    `
Ojo de Agua tiene fibra desde 2024.
Ojo de Agua y San Pedro Sula tienen fibra desde 2024.
La fibra llegó en 2024 al municipio. Ojo de Agua tiene 300 hogares.
- Ojo de Agua
Ojo de Agua, en Honduras, tiene fibra.
**Ojo de Agua** tiene fibra desde 2024.
Ojo Caliente tiene fibra desde 2024.
Ojo de Liebre tiene fibra desde 2024.
Ojos del Salado tiene una torre desde 2024.
La torre (Ojo de Agua) tiene fibra desde 2024.`,
    `
Ojo: cedemos.
Ojo de la secretaría: cedemos.
Ojo de Ana: cedemos.
Ojo de Agua: cedemos.
Ojo de Agua cedemos el plazo.
Ojo: de Agua viene Ana.
Ojo con Ana, cede el plazo.
Ojo, Ana cede.
Ojo de Ana, cede el plazo.
Ojo de la secretaría: no publicar.
ojo de Ana cede el plazo.
Ojo de Agua. Cedemos.
Ojo de Agua no publicar.
Ojo de Kenia: ceden.
Ojo a Kenia que cede.
Ojo de Agua tiene fibra. Ojo: cedemos.
Ojo de nosotros cede.
(Ojo de Agua cedemos)`,
  );
});

describe("a reference of Word that leads nowhere is no label, and a word for an error is one before others", () => {
  pairs(
    `
Hata! Başvuru kaynağı bulunamadı.
Σφάλμα! Το αρχείο προέλευσης της αναφοράς δεν βρέθηκε.
The figures are in the annex (see Hata! Başvuru kaynağı bulunamadı.).
**Chyba! Nenalezen zdroj odkazů.**
Virhe. Viitteen lähdettä ei löytynyt.`,
    `
Hata! Ana ara.
Hata! Başvuru kaynağı bulunamadı. Ana: kabul.
Σφάλμα! Υποχωρούμε.
Chyba! Ana ustoupí.`,
  );
});

describe("remarks of the officers of the Union, brackets that remain, and a corrigendum that everybody is to see", () => {
  pairs(
    `
Comment by the chair: the text is ready.
Comments by the Chairman: the text is ready.
Note by the Secretary-General: the budget grows by 2%.
Note by the Chair: the brackets remain.
Note du Secrétaire général : le budget augmente de 2 %.
Nota del Secretario General: el presupuesto crece un 2%.
Comentario del Presidente: el texto está listo.
Anmerkung des Vorsitzenden: Der Text ist neu.
Записка Генерального секретаря: бюджет растёт на 2%.
Please see the corrigendum.
Please see the corrigendum to Document 45.
Please see the addendum.
Veuillez consulter le rectificatif.
Remaining brackets: 3 in the second paragraph.
Crochets restants : 3.`,
    `
Comment by the chair: they will yield.
Comment by the chair: ask Ana.
Note by the Secretary-General: for the group only.
Note by the Secretary-General: internal.
Note by the Secretary-General: we yield on Article 5.
Note by our chair: the text is ready.
Note by Ana: the text is ready.
Comment by the group: the text is ready.
Comment by the coordinator: the text is ready.
Please see the corrigendum and call Ana.
Please see the corrigendum before we yield.
Please see our corrigendum.
Please see the note.
Please see Ana's corrigendum.
Please see the document.
Remaining brackets: we accept them.
Remaining brackets: Ana drops them.
Remaining red lines: 3.
Nota del Secretario General: cedemos.
Note du Secrétaire général : nous cédons.
Note du coordinateur : le texte est prêt.`,
  );
});

test.each([
  "Kybernetická bezpečnost: posílení důvěry",
  "Umělá inteligence: etika a lidská práva",
  "Posílení důvěry: revize Rezoluce 130",
  "Ochrana dětí: společný přístup",
  "Svemir: održivost orbite",
  "Nők az ITU-ban: 40 %-os arány",
  "Femeile în UIT: 40 % din locuri",
  "Жінки в МСЕ: 40 % місць",
  "Kiberdrošība: uzticības stiprināšana",
])("a topic before a colon may begin a title: %s", (title) => {
  expect(forEveryReader("title", title)).toMatchObject({ ok: true });
});

test.each([
  "Ana: posílení důvěry",
  "Interní: posílení důvěry",
  "Naše důvěra: ustoupíme",
  "Ochrana dětí (interní): ustoupíme",
])("no other words may: %s", (title) => {
  expect(forEveryReader("title", title)).toMatchObject({ ok: false });
});
