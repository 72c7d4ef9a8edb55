import countries from "i18n-iso-countries";
import { describe, expect, test } from "vitest";
import table from "../../src/itu/data/other-lists.json" with { type: "json" };
import { simplified } from "../../src/itu/letter-forms.ts";
import { memberStates, otherListsOf, symbolEntries } from "../../src/itu/member-states.ts";
import { groupByCode } from "../../src/itu/regional-groups.ts";
import { parseSponsor, sponsorCode, sponsorNamed } from "../../src/itu/sponsors.ts";
import { resolveState, stateReadings } from "../../src/itu/state-readings.ts";
import { isTried } from "../gate.ts";

const ISO2_BY_SYMBOL = new Map(memberStates().map(({ symbol, iso2 }) => [symbol, iso2]));
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const SHORT_TEXTS = [
  ...LETTERS,
  ...LETTERS.flatMap((a) => LETTERS.map((b) => a + b)),
  ...LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c))),
];

/** Abbreviations that are on no list: a former symbol of Myanmar, and short names. */
const ABBREVIATIONS = new Map([
  ["BRM", "MM"],
  ["DRC", "CD"],
]);

const SHORT_NAMES = new Map(Object.entries(table.shortNames));

/** The states, by ISO alpha-2 code, that a code is of on any list: ISO's after a source of its own. */
function owners(code: string): Set<string> {
  const iso = code.length === 3 ? countries.alpha3ToAlpha2(code) : undefined;
  const own = code.length === 2 && countries.isValid(code) ? code : undefined;
  return new Set(
    [
      iso,
      own,
      ABBREVIATIONS.get(code),
      ...otherListsOf(code).map(({ iso2 }) => iso2),
      ...table.common.filter(({ name }) => name === code).flatMap(({ of }) => of),
      SHORT_NAMES.get(code),
    ].filter((each) => each !== undefined),
  );
}

describe("a code that is not ITU's is known by its list, and never by its spelling", () => {
  test.each([
    ["GER", "D"],
    ["RSA", "AFS"],
    ["KSA", "ARS"],
    ["DEN", "DNK"],
    ["VIE", "VTN"],
    ["NED", "HOL"],
    ["SRI", "CLN"],
    ["INA", "INS"],
    ["CRO", "HRV"],
    ["ENG", "G"],
    ["DE", "D"],
    ["KE", "KEN"],
    ["EAK", "KEN"],
    ["RCH", "CHL"],
  ])("%s suggests %s", (code, suggestion) => {
    expect(parseSponsor(code)).toMatchObject({ ok: false, suggestion });
    expect(resolveState(code)).toMatchObject({ ok: false, suggestion });
  });

  test.each(["KNE", "ITL", "GRM", "BRZ", "SPN", "JAP", "NIA", "TPE"])(
    "%s is on no list, and nothing is suggested",
    (code) => {
      expect(parseSponsor(code)).toEqual({
        ok: false,
        message: `"${code}" is no sponsor's code: no regional group, no ITU symbol of a member state, and not PSE, COUNCIL or SG; nobody is known by this name: write the code, or a plain name such as "Kenya" or "African Group"`,
      });
      expect(resolveState(code)).not.toHaveProperty("suggestion");
    },
  );

  test.each([
    [
      "BRN",
      "it is the Olympic and vehicle code of Bahrain, whose ITU symbol is BHR; ITU's symbol of Brunei Darussalam is BRU",
    ],
    [
      "CL",
      "it is the two-letter ISO code of Chile, whose ITU symbol is CHL; it is the vehicle code of Sri Lanka, whose ITU symbol is CLN",
    ],
    [
      "ngr",
      "ITU's symbol of Niger is NGR; it is the Olympic and vehicle code of Nigeria, whose ITU symbol is NIG",
    ],
  ])("%s may be two states: both are named, and neither is suggested", (code, why) => {
    expect(parseSponsor(code)).toEqual({ ok: false, message: `"${code}" is no sponsor's code: ${why}` });
  });

  test("of all texts of one to three letters, what is suggested is a list's own, and no list's other state", () => {
    const members = new Set(ISO2_BY_SYMBOL.values());
    const wrong: string[] = [];
    for (const text of SHORT_TEXTS.filter(isTried)) {
      const parsed = parseSponsor(text);
      if (parsed.ok || parsed.suggestion === undefined || groupByCode(parsed.suggestion)) continue;
      if (["PSE", "COUNCIL", "SG"].includes(parsed.suggestion)) continue;
      const meant = ISO2_BY_SYMBOL.get(parsed.suggestion);
      const all = [...owners(text)];
      const others = all.filter((iso2) => iso2 !== meant && members.has(iso2));
      if (!all.includes(meant ?? "") || others.length > 0) wrong.push(`${text}: ${parsed.suggestion}`);
    }
    expect(wrong).toEqual([]);
  });

  // MON is Monaco's on the lists of sports, and begins Mongolia and Montenegro.
  test("no code of another list that begins the name of another state is written or suggested for its own", () => {
    const doubtful = new Set<string>();
    for (const language of ["en", "fr", "es", "pt", "de"]) {
      const names = new Intl.DisplayNames(language, { type: "region" });
      for (const { iso2 } of memberStates()) {
        const code = simplified(names.of(iso2) ?? "")
          .slice(0, 3)
          .toUpperCase();
        const readings = stateReadings(code);
        const isOfAnother = readings.length > 0 && !readings.some(({ entry }) => entry.iso2 === iso2);
        const isKnown = readings.some(({ by }) =>
          by.some((means) => /^(?:symbol|iso3|name|common)$/.test(means)),
        );
        if (code.trim().length === 3 && isOfAnother && !isKnown) doubtful.add(code);
      }
    }
    expect(doubtful).toContain("MON");
    for (const code of doubtful) {
      expect(sponsorCode(code), code).toBeUndefined();
      expect(parseSponsor(code), code).not.toHaveProperty("suggestion");
      expect(resolveState(code), code).not.toHaveProperty("suggestion");
    }
  });

  // Names in these languages are not loaded for a text in plain Latin letters.
  test("no name in a language with other letters is in plain Latin ones, but for codes", () => {
    const languages =
      "zh-Hant zh-Hant-HK uz-Cyrl az-Cyrl kk-Arab bs-Cyrl ru ar zh am be bg bn el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne pa ps si sr ta te tg th ti uk ur";
    const entries = symbolEntries();
    const plain = languages.split(" ").flatMap((language) =>
      (["long", "short"] as const).flatMap((style) => {
        const names = new Intl.DisplayNames(language, { type: "region", style, fallback: "none" });
        return entries
          .map(({ iso2 }) => `${language}: ${simplified(names.of(iso2) ?? "")}`)
          .filter((name) => /: [a-z ]{4,}$/.test(name));
      }),
    );
    expect(plain).toEqual([]);
  });

  test.each([
    ..."中國 CHN,馬來西亞 MLA,汶萊 BRU,泰國 THA,老撾 LAO,寮國 LAO,印尼 INS,菲律賓 PHL,緬甸 MYA,東帝汶 TLS,韓國 KOR,新西蘭 NZL".split(
      ",",
    ),
    ..."Nemačka D,Немачка D,Ўзбекистон UZB,Хитой CHN,Алманија D,Қазақстан KAZ".split(","),
  ])("%s in another script of its language", (line) => {
    const [name = "", symbol] = line.split(" ");
    expect(resolveState(name)).toMatchObject({ ok: true, value: { symbol } });
  });

  test("likewise where a state is asked for", () => {
    const wrong: string[] = [];
    for (const text of SHORT_TEXTS) {
      const state = resolveState(text);
      const symbol = state.ok ? state.value.symbol : state.suggestion;
      if (symbol === undefined || symbol === text) continue;
      const known = [...owners(text)];
      if (known.length !== 1 || known[0] !== ISO2_BY_SYMBOL.get(symbol)) wrong.push(`${text}: ${symbol}`);
    }
    expect(wrong).toEqual([]);
  });

  test("a symbol that is another state's on another list stays ITU's: two of the Games", () => {
    const members = new Set(ISO2_BY_SYMBOL.keys());
    const shared = [...members].filter((symbol) =>
      otherListsOf(symbol).some(
        ({ iso2, list }) => list !== "vehicle" && iso2 !== ISO2_BY_SYMBOL.get(symbol),
      ),
    );
    expect(shared).toEqual(["NGR", "NIG"]);
  });

  test.each([
    ["RFA", "D"],
    ["R.F.A.", "D"],
    ["RDC", "COD"],
    ["RCA", "CAF"],
    ["EEUU", "USA"],
    ["EE. UU.", "USA"],
    ["É.-U.", "USA"],
    ["ЮАР", "AFS"],
    ["КАЗ", "KAZ"],
    ["Qazaqstan", "KAZ"],
    ["Қазақстан Республикасы", "KAZ"],
    ["Кыргызстан", "KGZ"],
    ["O‘zbekiston", "UZB"],
    ["Российская Федерация", "RUS"],
    ["ASP", "APT"],
    ["AFR", "ATU"],
    ["ЛАГ", "ARB"],
    ["Еуропа", "CEPT"],
    ["О.А.Э.", "UAE"],
    ["ج.م.ع", "EGY"],
    ["U.A.E.", "UAE"],
    ["Centrafrique", "CAF"],
    ["Émirats arabes", "UAE"],
    ["Arabia", "ARS"],
    ["Dominicana", "DOM"],
    ["Rép. dominicaine", "DOM"],
    ["Доминикана", "DOM"],
    ["دولة قطر", "QAT"],
    ["سلطنة عمان", "OMA"],
    ["阿联酋", "UAE"],
  ])("%s, as people write it, suggests %s", (text, suggestion) => {
    expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
  });

  test("EAU is the Emirates' in French and Uganda's on vehicles: both are named", () => {
    expect(parseSponsor("EAU")).toEqual({
      ok: false,
      message: `"EAU" is no sponsor's code: it is the vehicle code of Uganda, whose ITU symbol is UGA; it stands for United Arab Emirates, whose ITU symbol is UAE`,
    });
  });

  test("what is in common use names the states that it has, and suggests one only where it has one", () => {
    const nameOf = new Map(symbolEntries().map(({ iso2, name }) => [iso2, name]));
    const wrong = table.common.filter(({ name, of }) => {
      const parsed = parseSponsor(name);
      if (parsed.ok) return true;
      const all = new Set([...of, ...owners(name)]);
      const meant = parsed.suggestion && ISO2_BY_SYMBOL.get(parsed.suggestion);
      const areNamed = [...all].every((iso2) => parsed.message.includes(nameOf.get(iso2) ?? "?"));
      const [only = ""] = of;
      const isShared = name === "Amerika" || table.shared.some(({ code }) => code === name);
      const isCertain = all.size === 1 && !isShared && [...ISO2_BY_SYMBOL.values()].includes(only);
      return !areNamed || meant !== (isCertain ? only : undefined);
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["عمّان", "Amman", "OMA"],
    ["عَمّان", "Amman", "OMA"],
    ["عَمان", "Amman", "OMA"],
    ["Аман", "Amman", "OMA"],
    ["盧安達", "Luanda", "RRW"],
    ["Rim", "Rome", "MTN"],
    ["Řím", "Rome", "MTN"],
    ["Rom", "Rome", "ROU"],
    ["Sin", "China", "SNG"],
  ])(
    "%s is %s as well as a name or code of %s: both are named, and nothing is suggested",
    (text, city, symbol) => {
      const parsed = parseSponsor(text);
      expect(parsed).not.toHaveProperty("suggestion");
      expect(parsed).toMatchObject({ message: expect.stringMatching(new RegExp(`${city}.*${symbol}`)) });
      expect(sponsorNamed(text)).toBeUndefined();
      expect(resolveState(text)).toMatchObject({ ok: false, message: expect.stringContaining(city) });
      expect(resolveState(text)).not.toHaveProperty("suggestion");
    },
  );

  test.each(["عمان", "عُمان", "عُمَان", "سلطنة عُمان", "Omán", "ओमान"])("%s is Oman", (text) => {
    expect(sponsorNamed(text)).toBe("OMA");
  });

  test.each([
    ["पेरू", "PRU"],
    ["पेरु", "PRU"],
    ["सेंट लुसीया", "LCA"],
    ["ఫీజీ", "FJI"],
  ])("%s is %s with a long vowel or a short one", (name, symbol) => {
    expect(sponsorNamed(name)).toBe(symbol);
  });

  test.each([
    ["Sydney", "सिडनी", "ಸಿಡ್ನಿ", "சிட்னி", "సిడ్నీ"],
    ["Amman", "អាម៉ាន់", "အာမာန်း"],
    ["Colombo", "កូឡុំបូ"],
    ["Maseru", "मासेरू"],
    ["Prague", "ಪ್ರಾಗ್ವೆ"],
    ["Saipan", "ਸੈਪਾਨ"],
  ])("%s is no state in scripts whose vowel signs are a part of the word", (_, ...names) => {
    expect(names.map((name) => sponsorNamed(name))).toEqual(names.map(() => undefined));
    expect(names.map((name) => parseSponsor(name))).not.toContainEqual(
      expect.objectContaining({ suggestion: expect.anything() }),
    );
  });

  test.each(["جمهورية الصين", "Republic of China", "ROC", "América", "Америка", "ТУР", "МОН", "БЕЛ", "КИР"])(
    "%s suggests no state",
    (text) => {
      expect(parseSponsor(text)).not.toHaveProperty("suggestion");
    },
  );
});
