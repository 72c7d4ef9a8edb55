import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";

const problemsOf = (text: string) => {
  const markdown = `Summary of the text.\n\n${text}`;
  return bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal").problems;
};

const linesOf = (text: string) => text.trim().split("\n");

/** Tests that each line is ordinary, and that each of the others is stopped. */
function pairs(ordinary: string, restricted: string) {
  test("for everybody", () => {
    expect(linesOf(ordinary).filter((text) => problemsOf(text).length > 0)).toEqual([]);
  });
  test("stopped", () => {
    expect(linesOf(restricted).filter((text) => problemsOf(text).length === 0)).toEqual([]);
  });
}

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
