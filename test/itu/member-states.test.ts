import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import { memberStates, stateBySymbol } from "../../src/itu/member-states.ts";
import { parseSponsor, sponsorNamed } from "../../src/itu/sponsors.ts";
import { stateName } from "../../src/itu/state-names.ts";
import { alsoMeant, resolveState } from "../../src/itu/state-readings.ts";

describe("the table", () => {
  test("has ITU's 194 member states, each with its basis", () => {
    expect(memberStates()).toHaveLength(194);
    expect(new Set(memberStates().map((state) => state.symbol)).size).toBe(194);
    for (const state of memberStates()) expect(state.basis).not.toBe("");
  });

  test("agrees with ISO 3166 on codes", () => {
    for (const { iso2, iso3 } of memberStates()) expect(countries.alpha3ToAlpha2(iso3)).toBe(iso2);
  });

  test("agrees with a second list on names, save those that ITU or the UN words differently", () => {
    const simple = (name: string) =>
      name
        .normalize("NFKD")
        .replace(/\p{M}/gu, "")
        .replace(/’/g, "'")
        .replace(/ \(.*\)/, "")
        .toLowerCase();
    const different = memberStates()
      .filter(({ iso2, name }) => {
        const names = countries.getName(iso2, "en", { select: "all" }) ?? [];
        return !names.some(
          (other) => simple(other) === simple(name) || other.includes(name.replace(/ \(.*\)/, "")),
        );
      })
      .map(({ symbol }) => symbol);
    expect(different).toMatchInlineSnapshot(`
      [
        "CPV",
        "G",
        "KRE",
        "MDA",
        "VTN",
      ]
    `);
  });

  test("Palau is a member only since 2024", () => {
    expect(stateBySymbol("PLW")?.memberFrom).toBe("2024-09-19");
  });

  test("territories, groups and participants are no member states", () => {
    for (const symbol of ["MRT", "HKG", "PSE", "CEPT", "constructor"])
      expect(stateBySymbol(symbol)).toBeUndefined();
  });
});

describe("asking for a state", () => {
  test.each([
    ["B", "B"],
    ["bra", "B"],
    ["Brazil", "B"],
    ["Brasil", "B"],
    ["巴西", "B"],
    ["البرازيل", "B"],
    ["Бразилия", "B"],
    ["KEN", "KEN"],
    ["Cote d'Ivoire", "CTI"],
    ["Ivory Coast", "CTI"],
    ["Iran", "IRN"],
    ["the Netherlands", "HOL"],
    ["NLD", "HOL"],
    ["Turkey", "TUR"],
    ["South Korea", "KOR"],
    ["EE.UU.", "USA"],
    ["EUA", "USA"],
    ["США", "USA"],
    ["Holanda", "HOL"],
    ["Suíça", "SUI"],
    ["Rússia", "RUS"],
    ["Allemagne", "D"],
    ["Deutschland", "D"],
    ["Costa do Marfim", "CTI"],
    ["საქართველო", "GEO"],
    ["Ireland", "IRL"],
    ["Guinea-Bissau", "GNB"],
    ["Democratic Republic of the Congo", "COD"],
    ["Republic of the Congo", "COG"],
    ["Dominican Republic", "DOM"],
    ["South Sudan", "SSD"],
    ["Nigeria", "NIG"],
    ["NOR", "NOR"],
    ["COM", "COM"],
    ["Mauritania", "MTN"],
    ["ישראל", "ISR"],
    ["מדינת ישראל", "ISR"],
    ["דרום קוריאה", "KOR"],
    ["ಭಾರತ", "IND"],
    ["عێراق", "IRQ"],
    ["پاڪستان", "PAK"],
    ["Республика Армения", "ARM"],
    ["Республіка Молдова", "MDA"],
    ["Рэспубліка Беларусь", "BLR"],
    ["Республика Корея", "KOR"],
    ["Հայաստանի Հանրապետություն", "ARM"],
    ["Azərbaycan Respublikası", "AZE"],
    ["Oʻzbekiston Respublikasi", "UZB"],
    ["Oʼzbekiston Respublikasi", "UZB"],
    ["Qozogʻiston Respublikasi", "KAZ"],
    ["Türkmenistan Respublikasy", "TKM"],
    ["Ҡаҙағстан Республикаһы", "KAZ"],
    ["Cote dʼIvoire", "CTI"],
    ["Κυπριακή Δημοκρατία", "CYP"],
    ["ไทย", "THA"],
    ["ประเทศไทย", "THA"],
    ["ລາວ", "LAO"],
    ["ສປປ ລາວ", "LAO"],
    ["ប្រទេសកម្ពុជា", "CBG"],
    ["မြန်မာ", "MYA"],
    ["မြန်မာနိုင်ငံ", "MYA"],
    ["Lào", "LAO"],
    ["vương quốc Campuchia", "CBG"],
    ["Mỹ", "USA"],
    ["Đức", "D"],
    ["Čad", "TCD"],
    ["Fas", "MRC"],
    ["Tai", "THA"],
    ["Kemboja", "CBG"],
    ["negara Malaysia", "MLA"],
    ["Timor Lorosa'e", "TLS"],
  ])("%s is %s", (text, symbol) => {
    expect(resolveState(text)).toMatchObject({ ok: true, value: { symbol } });
  });

  test.each(["Çin Cumhuriyeti", "Қытай Республикасы", "Xitoy Respublikasi", "Hytaý Respublikasy"])(
    "%s may be another one than China",
    (text) => {
      expect(resolveState(text)).toMatchObject({ ok: false });
      expect(resolveState(text)).not.toHaveProperty("suggestion");
    },
  );

  test.each([
    ["Congo", ["COG", "COD"]],
    ["the Congo", ["COG", "COD"]],
    ["Korea", ["KOR", "KRE"]],
    ["ኮንጎ", ["COG", "COD"]],
    ["ကွန်ဂို", ["COG", "COD"]],
  ])("%s is the name of several states but for their form, and all are named", (text, symbols) => {
    const resolved = resolveState(text);
    expect(resolved).not.toHaveProperty("suggestion");
    expect(resolved).toMatchObject({ ok: false });
    for (const symbol of symbols)
      expect(resolved.ok ? "" : resolved.message).toContain(`(ITU symbol ${symbol})`);
    expect(sponsorNamed(text)).toBeUndefined();
  });

  test.each([
    ["Niger", "NGR", "Niger is NGR; Nigeria is NIG"],
    ["Níger", "NGR", "Niger is NGR; Nigeria is NIG"],
    ["Dominica", "DMA", "Dominica is DMA; Dominican Republic is DOM"],
    ["Sudan", "SDN", "Sudan is SDN; South Sudan is SSD"],
    [
      "guinea",
      "GUI",
      "Guinea is GUI; Guinea-Bissau is GNB; Equatorial Guinea is GNE; Papua New Guinea is PNG",
    ],
  ])(
    "%s is one state's own name and resolves; as a sponsor it is suggested beside the others, and not corrected alone",
    (text, symbol, why) => {
      expect(resolveState(text)).toMatchObject({ ok: true, value: { symbol } });
      expect(parseSponsor(text)).toEqual({
        ok: false,
        message: `"${text}" is no sponsor's code: ${why}`,
        suggestion: symbol,
      });
      expect(sponsorNamed(text)).toBeUndefined();
    },
  );

  test("MRT can mean two, and both are named", () => {
    expect(resolveState("MRT")).toEqual({
      ok: false,
      message: '"MRT" can mean Martinique (MRT, no member state), or Mauritania (ITU symbol MTN)',
    });
  });

  test("BRN is Brunei's code for ISO and Bahrain's at the Games, and both are named", () => {
    expect(resolveState("BRN")).toEqual({
      ok: false,
      message: '"BRN" can mean Bahrain (ITU symbol BHR), or Brunei Darussalam (ITU symbol BRU)',
    });
  });

  test("every other ISO code leads to its state, and so does every symbol", () => {
    for (const { iso3, symbol } of memberStates()) {
      if (alsoMeant(iso3) === undefined && iso3 !== "MRT" && iso3 !== "BRN")
        expect(resolveState(iso3)).toMatchObject({ ok: true, value: { symbol } });
      expect(resolveState(symbol)).toMatchObject({ ok: true, value: { symbol } });
    }
  });

  test("a code of another list is none here, and whose it is is said", () => {
    expect(resolveState("GER")).toEqual({
      ok: false,
      message: '"GER" is the Olympic and FIFA code of Germany, whose ITU symbol is D',
      suggestion: "D",
    });
  });

  test("a name that may be another state's with as small a mistake suggests nothing", () => {
    const china = ["Республика Китай", "Республіка Китай", "Рэспубліка Кітай"];
    for (const name of [
      "Sambia",
      "Austrla",
      "Slovana",
      "Irat",
      "Nigera",
      "CEPAL",
      "Республика Сербская",
      ...china,
    ]) {
      expect(resolveState(name)).toEqual({
        ok: false,
        message: `"${name}" is no member state of ITU by symbol, ISO code or name`,
      });
    }
  });

  test("the name of every state leads to it, but for the one that two bear", () => {
    for (const { name, symbol } of memberStates()) {
      if (name !== "Congo") expect(resolveState(name)).toMatchObject({ ok: true, value: { symbol } });
    }
  });

  test("in no language does a word that is in the names of both Congos or Koreas lead to one of them", () => {
    const languages = new Set([
      "am",
      "ti",
      "my",
      "es",
      "fr",
      "sw",
      "so",
      "pl",
      "bs",
      "eu",
      "kk",
      "mg",
      "no",
      "rw",
      "hi",
      "th",
    ]);
    const open = [...languages].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      const wordsOf = (code: string) => new Set((names.of(code) ?? "").split(/[\s–-]+/));
      const shared = (one: string, other: string) =>
        [...wordsOf(one)].filter((word) => wordsOf(other).has(word));
      const words = [...shared("CG", "CD"), ...shared("KR", "KP")].filter((word) => word.length > 3);
      return words.filter((word) => resolveState(word).ok).map((word) => `${language}: ${word}`);
    });
    expect(open).toEqual([]);
  });

  test("an unknown one suggests the nearest", () => {
    expect(resolveState("Brazl")).toEqual({
      ok: false,
      message: '"Brazl" is no member state of ITU by symbol, ISO code or name; the nearest is Brazil',
      suggestion: "B",
    });
    expect(resolveState("Atlantis")).toEqual({
      ok: false,
      message: '"Atlantis" is no member state of ITU by symbol, ISO code or name',
    });
  });

  test("a territory is named as one", () => {
    expect(resolveState("Hong Kong")).toEqual({
      ok: false,
      message: "Hong Kong is not a member state of ITU",
    });
  });
});

describe("names", () => {
  test("English ones are the table's, others come with the language", () => {
    expect(stateName("IRN", "en")).toBe("Iran (Islamic Republic of)");
    expect(stateName("B", "fr")).toBe("Brésil");
    expect(stateName("B", "ar")).toBe("البرازيل");
    expect(stateName("PSE", "en")).toBe("State of Palestine");
  });

  test("a language without data, or no language at all, gives English and not the machine's own", () => {
    expect(stateName("B", "tlh")).toBe("Brazil");
    expect(stateName("B", "not a language")).toBe("Brazil");
  });

  test("an unknown symbol stays as it is", () => {
    expect(stateName("XYZ", "en")).toBe("XYZ");
  });
});

test.each("th lo km my ms fil vi id am ti so sw".split(" "))(
  "a state's name in the language %s is read as that state's, or as nobody's for certain",
  (language) => {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    let read = 0;
    for (const { iso2, symbol } of memberStates()) {
      const state = resolveState(names.of(iso2) ?? symbol);
      if (state.ok) expect([names.of(iso2), state.value.symbol]).toEqual([names.of(iso2), symbol]);
      if (state.ok) read += 1;
    }
    expect(read).toBeGreaterThan(180);
  },
);

test("a name in Vietnamese that is another state's code can mean both, and in capitals it is the code", () => {
  expect(resolveState("Nga")).toEqual({
    ok: false,
    message: '"Nga" can mean Nigeria (ITU symbol NIG), or Russian Federation (ITU symbol RUS)',
  });
  expect(resolveState("NGA")).toMatchObject({ ok: true, value: { symbol: "NIG" } });
});
