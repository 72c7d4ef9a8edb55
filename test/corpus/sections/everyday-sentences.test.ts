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
