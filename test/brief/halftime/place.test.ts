import { describe, expect, test } from "vitest";
import {
  comparePlaces,
  isOnePlace,
  namedPlace,
  placeOf,
  shownPlace,
} from "../../../src/brief/halftime/place.ts";
import { expectLinear } from "../../linear.ts";

describe("where a proposal is handled", () => {
  test.each([
    ["COM5", { committee: "COM5" }],
    ["Com 5", { committee: "COM5" }],
    ["Committee 5", { committee: "COM5" }],
    ["committee\u00a05", { committee: "COM5" }],
    ["COM 5", { committee: "COM5" }],
    ["COM-5", { committee: "COM5" }],
    ["Com. 5", { committee: "COM5" }],
    ["Комитет 5", { committee: "COM5" }],
    ["Комитет № 5, специальная группа", { committee: "COM5", group: "специальная группа" }],
    ["Commission 5", { committee: "COM5" }],
    ["Comisión 5", { committee: "COM5" }],
    ["委员会 5", { committee: "COM5" }],
    ["第5委员会", { committee: "COM5" }],
    ["第五委员会", { committee: "COM5" }],
    ["اللجنة 5", { committee: "COM5" }],
    ["اللجنة ٥", { committee: "COM5" }],
    ["اللجنة الخامسة", { committee: "COM5" }],
    ["لجنة السادسة، الفريق المخصص", { committee: "COM6", group: "الفريق المخصص" }],
    ["5th Committee", { committee: "COM5" }],
    ["Fifth Committee", { committee: "COM5" }],
    ["Committee V", { committee: "COM5" }],
    ["Cinquième Commission", { committee: "COM5" }],
    ["5e Commission", { committee: "COM5" }],
    ["Quinta Comisión", { committee: "COM5" }],
    ["Comisión 5ª", { committee: "Comisión 5ª" }],
    ["5.ª Comisión", { committee: "COM5" }],
    ["C5", { committee: "COM5" }],
    ["C 5, ad hoc group", { committee: "COM5", group: "ad hoc group" }],
    ["5. Ausschuss", { committee: "COM5" }],
    ["Plenum", { committee: "PL" }],
    ["Komitee 5", { committee: "COM5" }],
    ["Udvalg 5", { committee: "COM5" }],
    ["comision 5 (sala B)", { committee: "COM5", group: "(sala B)" }],
    ["Comision Quinta", { committee: "COM5" }],
    ["seance pleniere", { committee: "PL" }],
    ["Kamati ya 5", { committee: "COM5" }],
    ["Valiokunta 5", { committee: "COM5" }],
    ["5. komitee", { committee: "COM5" }],
    ["Επιτροπή 5", { committee: "COM5" }],
    ["Comité 5", { committee: "COM5" }],
    ["کمیته ۵", { committee: "COM5" }],
    ["کمیٹی 5", { committee: "COM5" }],
    ["Кумитаи 5", { committee: "COM5" }],
    ["Kamati 5", { committee: "COM5" }],
    ["Ολομέλεια", { committee: "PL" }],
    ["Canada 5", { committee: "Canada 5" }],
    ["C55", { committee: "C55" }],
    ["Пятый комитет", { committee: "COM5" }],
    ["5-я Комиссия", { committee: "COM5" }],
    ["第五委员会特设组", { committee: "COM5", group: "特设组" }],
    ["Groupe de travail de la plénière", { committee: "WG-PL" }],
    ["الجلسة العامة", { committee: "PL" }],
    ["Fifth Committeeman", { committee: "Fifth Committeeman" }],
    ["Committee Vienna", { committee: "Committee Vienna" }],
    ["Комитет 55", { committee: "Комитет 55" }],
    ["Com.5", { committee: "COM5" }],
    ["Committee No. 5", { committee: "COM5" }],
    [
      "Committee 5, ad hoc group on Resolution 130",
      { committee: "COM5", group: "ad hoc group on Resolution 130" },
    ],
    ["Com. 5 - drafting group", { committee: "COM5", group: "drafting group" }],
    ["Working Group of the Plenary", { committee: "WG-PL" }],
    ["WG PL", { committee: "WG-PL" }],
    ["WGPL", { committee: "WG-PL" }],
    ["GT-PLEN", { committee: "WG-PL" }],
    ["COM5, ad hoc group CS/CV", { committee: "COM5", group: "ad hoc group CS/CV" }],
    ["WG-PL: ad hoc group on Res. 102", { committee: "WG-PL", group: "ad hoc group on Res. 102" }],
    ["COM6 drafting group, second", { committee: "COM6", group: "drafting group, second" }],
    ["ad hoc group", { committee: "ad hoc group" }],
    ["Plenary", { committee: "PL" }],
    ["Plenary meeting", { committee: "PL" }],
    ["Committee of the whole", { committee: "Committee of the whole" }],
    ["Commission", { committee: "Commission" }],
    ["COM51", { committee: "COM51" }],
    ["COMITÉ 5", { committee: "COM5" }],
  ])("%s", (text, place) => {
    expect(placeOf(text)).toEqual(place);
  });

  test("is read in linear time where somebody wrote a book of blanks", async () => {
    const expected = { committee: "COM5", group: "x" };
    await expectLinear((size) => expect(placeOf(`COM5${" ".repeat(size)}\nx`)).toEqual(expected), 5_000);
  });

  test("committees come in their order, each before its groups; other places after them", () => {
    const texts = ["ad hoc group", "WG-PL", "COM5, b", "COM6", "COM5, a", "COM5", "PL"];
    const sorted = texts.map(placeOf).sort(comparePlaces);
    expect(sorted.map(({ committee, group }) => [committee, group].filter(Boolean).join(", "))).toEqual([
      "COM5",
      "COM5, a",
      "COM5, b",
      "COM6",
      "WG-PL",
      "PL",
      "ad hoc group",
    ]);
  });
});

type Shown = Parameters<typeof shownPlace>[1];

/** A brief whose proposals are in these committees. */
function briefOf(language: string, ...committees: string[]): Shown {
  const proposals = committees.map((committee) => ({ committee }));
  return { language, proposals, conference: {}, changes: { list: [] } } as unknown as Shown;
}

describe("a place as a brief prints it", () => {
  test.each([
    ["Комитет 5", "COM5"],
    ["Comissão 5", "COM5"],
    ["Komite ya 6", "COM6"],
    ["第5委员会", "COM5"],
    ["Commission 5, groupe ad hoc", "COM5, groupe ad hoc"],
    ["Plénière", "PL"],
    ["Committee 5", "Committee 5"],
    ["Fifth Committee", "Fifth Committee"],
    ["Com. 5", "Com. 5"],
    ["COM5, ad hoc group CS/CV", "COM5, ad hoc group CS/CV"],
    ["Plenary meeting", "Plenary meeting"],
    ["WG-PL", "WG-PL"],
    ["groupe ad hoc", "groupe ad hoc"],
  ])("in English: %s", (written, printed) => {
    expect(shownPlace(written, briefOf("en"))).toBe(printed);
    expect(shownPlace(written, briefOf("fr")), "in another language as it is written").toBe(written);
  });

  test("in English: one form for each committee of which the brief has several names", () => {
    const meetings = [{ date: "2018-11-01", committee: "5. Ausschuss" }];
    const mixed = {
      ...briefOf("en", "Com. 5", "C5, ad hoc group", "COM6", "Plenary"),
      conference: { meetings },
    };
    const written = ["Com. 5", "C5, ad hoc group", "5. Ausschuss", "Committee 5", "COM6", "Plenary"];
    expect(written.map((each) => shownPlace(each, mixed as Shown))).toEqual([
      "COM5",
      "COM5, ad hoc group",
      "COM5",
      "COM5",
      "COM6",
      "Plenary",
    ]);
    const one = briefOf("en", "Committee 5", "Committee 5, ad hoc group");
    expect(shownPlace("Committee 5, ad hoc group", one)).toBe("Committee 5, ad hoc group");
    const moved = { ...one, changes: { list: [{ fields: [{ field: "committee", before: "C5" }] }] } };
    expect(shownPlace("C5", moved as unknown as Shown)).toBe("COM5");
  });
});

describe("an ad hoc group on a resolution is one place, in whatever language it is named", () => {
  const ON_130 =
    `ad hoc group on Resolution 130|Ad hoc sa Resolusyon 130|Grupo ad hoc sobre a Resolução 130|Grupu ad hoc kona-ba Rezolusaun 130
Kumpulan ad hoc mengenai Resolusi 130|Groupe ad hoc sur la Résolution 130|Grupo ad hoc sobre la Resolución 130|Специальная группа по Резолюции 130
الفريق المخصص المعني بالقرار 130|第130号决议特设组|130-қарар бойынша ad hoc топ|130 дугаар тогтоолын талаарх ad hoc бүлэг|Grup ad hoc privind Rezoluția 130
Ad hoc skupina k rezoluci 130|Ad hoc grupa za Rezoluciju 130|Ad hoc grupa par rezolūciju 130|Gwoup ad hoc sou Rezolisyon 130|決議130に関するアドホックグループ`
      .split(/[|\n]/u)
      .map((name) => name.trim());

  test.each(ON_130)("%s", (written) => {
    const [english = ""] = ON_130;
    expect(isOnePlace(written, english)).toBe(true);
    expect(isOnePlace(`COM5, ${written}`, `COM5, ${english}`)).toBe(true);
    expect(isOnePlace(written, "ad hoc group on Resolution 131")).toBe(false);
    expect(shownPlace(written, briefOf("en"))).toBe(english);
    expect(namedPlace(placeOf(written), "en")).toEqual({ committee: english });
    expect(namedPlace(placeOf(written), "pt")).toEqual({ committee: written });
  });

  test("a group without the number of a text is as it is written", () => {
    for (const written of ["Grupo ad hoc", "Ad hoc sa Ana 130", "Ad hoc meeting on Resolution 130"])
      expect(shownPlace(written, briefOf("en"))).toBe(written);
    expect(isOnePlace("Grupo ad hoc", "groupe ad hoc")).toBe(false);
  });
});
