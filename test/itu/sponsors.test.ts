import { describe, expect, test } from "vitest";
import table from "../../src/itu/data/other-lists.json" with { type: "json" };
import referenceWords from "../../src/itu/data/reference-words.json" with { type: "json" };
import { memberStates, stateBySymbol } from "../../src/itu/member-states.ts";
import {
  codesOfSeveral,
  namesSponsor,
  parseSponsor,
  sponsorCode,
  sponsorCodes,
  sponsorNamed,
} from "../../src/itu/sponsors.ts";
import { stateName } from "../../src/itu/state-names.ts";
import { resolveState, stateReadings, symbolsShared } from "../../src/itu/state-readings.ts";
import { separated } from "../../src/itu/written-names.ts";
import { COMMAS } from "../../src/normal-form.ts";
import { expectLinear } from "../linear.ts";
import { OFFICIAL_NAMES } from "./official-names.ts";

test.each([
  ["CEPT", "group"],
  ["RCC", "group"],
  ["B", "state"],
  ["USA", "state"],
  ["COM", "state"],
  ["PLW", "state"],
  ["PSE", "other"],
  ["COUNCIL", "other"],
  ["SG", "other"],
])("%s is a sponsor: a %s", (code, kind) => {
  expect(parseSponsor(code)).toEqual({ ok: true, value: { code, kind } });
});

test.each(["SEN", "USA", "ARB", "CEPT", "APT", "CITEL", "B", "CAN", "CLM", "INS", "ATU", "J", "RCC", "UKR"])(
  "%s, a sponsor on record, is read",
  (code) => {
    expect(parseSponsor(code)).toMatchObject({ ok: true, value: { code } });
  },
);
test.each(["IND", "RUS", "KOR", "F", "AFS", "CUB"])("%s, a sponsor on record, is read", (code) => {
  expect(parseSponsor(code)).toMatchObject({ ok: true, value: { code } });
});

describe("a group goes by its key, whatever its proposals are called", () => {
  test.each([
    ["EUR", "CEPT"],
    ["ECP", "CEPT"],
    ["cept", "CEPT"],
    ["AFCP", "ATU"],
    ["ACP", "APT"],
    ["PACP", "APT"],
    ["IAP", "CITEL"],
    ["Arab States", "ARB"],
    ["CITL", "CITEL"],
  ])("%s is an error that suggests %s", (text, suggestion) => {
    expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
  });

  test("the message says which group it is", () => {
    expect(parseSponsor("EUR")).toEqual({
      ok: false,
      message:
        '"EUR" is no sponsor\'s code: European Conference of Postal and Telecommunications Administrations is written CEPT',
      suggestion: "CEPT",
    });
  });
});

test.each([
  ["African Group", "ATU"],
  ["Groupe africain", "ATU"],
  ["UAT", "ATU"],
  ["Etats arabes", "ARB"],
  ["Ligue arabe", "ARB"],
  ["المجموعة العربية", "ARB"],
  ["Amériques", "CITEL"],
  ["Africa", "ATU"],
  ["the African countries", "ATU"],
  ["Europe", "CEPT"],
  ["European Group", "CEPT"],
  ["CEPT members", "CEPT"],
  ["Arab Group", "ARB"],
  ["the Arab States", "ARB"],
  ["League of Arab States", "ARB"],
  ["Americas", "CITEL"],
  ["Americas region", "CITEL"],
  ["Inter-American group", "CITEL"],
  ["Asia-Pacific", "APT"],
  ["Asia Pacific", "APT"],
  ["Asia and the Pacific region", "APT"],
  ["CIS", "RCC"],
  ["Commonwealth of Independent States", "RCC"],
  ["Asia-Pacfic", "APT"],
])("%s, as people call it, is an error that suggests %s", (text, suggestion) => {
  expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
});

describe("a state goes by ITU's symbol", () => {
  test.each([
    ["BRA", "B"],
    ["Kenya", "KEN"],
    ["Kenia", "KEN"],
    ["Slovensko", "SVK"],
    ["Slovinsko", "SVN"],
    ["Polska", "POL"],
    ["Magyarország", "HNG"],
    ["Gruzja", "GEO"],
    ["United Kingdm", "G"],
    ["usa", "USA"],
    ["NLD", "HOL"],
    ["BRM", "MYA"],
    ["Palestine", "PSE"],
    ["council", "COUNCIL"],
    ["Secretary-General", "SG"],
  ])("%s is an error that suggests %s", (text, suggestion) => {
    expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
  });

  test("the message names state and symbol", () => {
    expect(parseSponsor("BRA")).toEqual({
      ok: false,
      message: `"BRA" is no sponsor's code: ITU's symbol of Brazil is B`,
      suggestion: "B",
    });
  });
});

describe("look-alikes", () => {
  test("COM is Comoros, COM5 a committee", () => {
    expect(parseSponsor("COM")).toEqual({ ok: true, value: { code: "COM", kind: "state" } });
    expect(parseSponsor("COM5")).toEqual({
      ok: false,
      message: 'COM5 is a committee and no sponsor: see "committee"',
    });
    expect(parseSponsor("WG-PL")).toMatchObject({ ok: false });
  });

  test("MRT is Martinique to ITU and Mauritania to ISO; only Mauritania proposes", () => {
    expect(parseSponsor("MRT")).toEqual({
      ok: false,
      message: `"MRT" is no sponsor's code: Martinique is no member state; ITU's symbol of Mauritania is MTN`,
      suggestion: "MTN",
    });
    expect(parseSponsor("MTQ")).toEqual({
      ok: false,
      message: `"MTQ" is no sponsor's code: Martinique is no member state`,
    });
  });

  test("NOR is Norway, though Svalbard shares the symbol", () => {
    expect(parseSponsor("NOR")).toMatchObject({ ok: true, value: { kind: "state" } });
    expect(parseSponsor("SJM")).toMatchObject({
      message: expect.stringContaining("Svalbard & Jan Mayen is no member"),
    });
  });

  test("a name of two states names both and suggests neither", () => {
    expect(parseSponsor("Korea")).toEqual({
      ok: false,
      message: `"Korea" is no sponsor's code: ITU's symbol of Republic of Korea is KOR; ITU's symbol of Democratic People's Republic of Korea is KRE`,
    });
  });

  test.each([...COMMAS, ";", "；", "؛", "፤"])("%s parts the codes of several", (sign) => {
    expect(parseSponsor(`TUN${sign} EGY`)).toMatchObject({ ok: false, suggestion: "[TUN, EGY]" });
  });

  test.each([
    ["Tunisie et Maroc", "[TUN, MRC]"],
    ["TUN، EGY", "[TUN, EGY]"],
    ["ኬንያ፣ ዩጋንዳ", "[KEN, UGA]"],
    ["ግብፅ፣ ኬንያ እና ዩጋንዳ", "[EGY, KEN, UGA]"],
    ["ግብጽ፤ ኬንያ", "[EGY, KEN]"],
    ["تونس والمغرب", "[TUN, MRC]"],
    ["CEPT / Kenya", "[CEPT, KEN]"],
    ["لبنان والأردن", "[LBN, JOR]"],
    ["مصر و الأردن", "[EGY, JOR]"],
    ["Antigua and Barbuda and Kenya", "[ATG, KEN]"],
    ["Kenya, Trinidad and Tobago and Egypt", "[KEN, TRD, EGY]"],
    ["الأردن والبوسنة والهرسك ومصر", "[JOR, BIH, EGY]"],
    ["Polska i Niemcy", "[POL, D]"],
    ["Česko a Slovensko", "[CZE, SVK]"],
    ["Кенія і Єгипет", "[KEN, EGY]"],
    ["Кенія та Єгипет", "[KEN, EGY]"],
    ["Türkiye ve Mısır", "[TUR, EGY]"],
    ["भारत और मिस्र", "[IND, EGY]"],
    ["ケニアとエジプト", "[KEN, EGY]"],
    ["ケニア及びエジプト", "[KEN, EGY]"],
    ["케냐 및 이집트", "[KEN, EGY]"],
    ["일본과 이집트", "[J, EGY]"],
    ["니카라과와 이집트", "[NCG, EGY]"],
    ["肯尼亚和埃及", "[KEN, EGY]"],
    ["Indonesia dan Malaysia", "[INS, MLA]"],
    ["Việt Nam và Lào", "[VTN, LAO]"],
    ["Sverige och Norge", "[S, NOR]"],
    ["Magyarország és Ausztria", "[HNG, AUT]"],
    ["România și Bulgaria", "[ROU, BUL]"],
    ["Ελλάδα και Κύπρος", "[GRC, CYP]"],
    ["Kenya, United States", "[KEN, USA]"],
    ["Kenya, DE", "[KEN, D]"],
    ["Haiti, Dominican Republic", "[HTI, DOM]"],
    ["Gambia (The) and Kenya", "[GMB, KEN]"],
  ])("%s are several", (text, suggestion) => {
    const message = `"${text}" names several sponsors: each is an entry of its own, in a list`;
    expect(parseSponsor(text)).toEqual({ ok: false, message, suggestion });
  });

  test.each([
    "Tunisie et les autres",
    "TUN, XX",
    ",",
    "et",
    "East Guinea",
    "N. Africa",
    "W. Africa",
    "New Guinea",
    "Upper Niger",
    "Amerika",
  ])("%s names nobody for certain, nor does a name with a further word", (text) => {
    expect(parseSponsor(text)).not.toHaveProperty("suggestion");
  });

  test('each word for "and" between references is one between names', () => {
    for (const word of Object.values(referenceWords.and).join(" ").split(" "))
      expect(separated(`Kenya ${word.replaceAll("_", " ")} Egypt`), word).toEqual(["Kenya", "Egypt"]);
  });

  test("names are separated in linear time, however many blanks are between them", async () => {
    const names = (size: number, behind: string) => separated(`Kenya${" ".repeat(size)}${behind}`);
    await expectLinear((size) => expect(names(size, "Egypt")).toHaveLength(1), 5_000);
    await expectLinear((size) => expect(names(size, "and\tEgypt")).toEqual(["Kenya", "Egypt"]), 5_000);
  });

  test("a name is looked up in linear time, however many letters it has", async () => {
    await expectLinear((size) => expect(parseSponsor("a".repeat(size)).ok).toBe(false), 5_000);
  });

  test.each([
    ["Korea (Rep. of)", "KOR"],
    ["Russian Fed.", "RUS"],
    ["Czech Rep.", "CZE"],
    ["Dem. Rep. of the Congo", "COD"],
    ["Česká republika", "CZE"],
    ["Irã", "IRN"],
    ["Çin", "CHN"],
    ["İngiltere", "G"],
    ["Jamhuri ya Muungano wa Tanzania", "TZA"],
    ["جمهوری اسلامی ایران", "IRN"],
    ["اسلامی جمہوریہ پاکستان", "PAK"],
    ["I.R. Iran", "IRN"],
    ["امارات", "UAE"],
    ["Emirados Árabes", "UAE"],
    ["Großbritannien", "G"],
    ["Weißrussland", "BLR"],
    ["Vitryssland", "BLR"],
    ["Ayiti", "HTI"],
    ["Repiblik Dominikèn", "DOM"],
    ["Antigua", "ATG"],
    ["St. Kitts & Nevis", "KNA"],
    ["Eq. Guinea", "GNE"],
    ["G. Bissau", "GNB"],
    ["S. Africa", "AFS"],
    ["D.R. Congo", "COD"],
    ["Niu Sila", "NZL"],
    ["B&H", "BIH"],
  ])("%s is %s, in a long, a short or an abbreviated name", (text, code) => {
    expect(sponsorNamed(text)).toBe(code);
  });

  test.each(["Ira", "IRA", "Cin", "Rep.", "Rep. of China", "Fed. Rep."])(
    "%s is nobody for certain, as a code or without its accents",
    (text) => {
      expect(sponsorNamed(text)).toBeUndefined();
    },
  );

  test.each([
    "European Union",
    "União Europeia",
    "Union européenne (UE)",
    "Европейский союз",
    "欧盟",
    "African Union",
    "the African Union (AU)",
    "ECOWAS",
    "CEDEAO",
    "États membres de la CEDEAO",
    "ECOWAS Member States",
    "Economic Community of West African States (ECOWAS)",
    "SADC",
    "CARICOM",
    "Mercosur",
    "МЕРКОСУР",
    "ASEAN",
    "مجلس التعاون الخليجي",
    "OIC",
    "Pacific Islands Forum",
    "ШОС",
    "ЕАЭС",
    "BRICS",
    "Benelux",
    "Nordic countries",
    "Pays nordiques",
    "Caribbean",
  ])("%s is no group of ITU: the message suggests no larger one", (text) => {
    expect(parseSponsor(text)).toEqual({
      ok: false,
      message: `"${text}" is no sponsor's code: no regional group of ITU: write the states that are meant, or [] where the source names none`,
    });
  });

  test("the names of such organizations are no name of a group or state", () => {
    const names = table.organizations.flatMap((each) => each.split("|"));
    expect(names.filter((name) => sponsorNamed(name) !== undefined)).toEqual([]);
  });

  test.each([
    ["Nigeria, Ghana & Niger", ["NIG", "GHA", "NGR"]],
    ["Guinea and Guinea-Bissau", ["GUI", "GNB"]],
    ["Dominica and the Dominican Republic", ["DMA", "DOM"]],
    ["Congo and DRC", ["COG", "COD"]],
    ["Korea, DPRK", ["KOR", "KRE"]],
    ["Antigua and Barbuda and Niger; Nigeria", ["ATG", "NGR", "NIG"]],
  ])("a name that may be another's is read beside it: %s", (text, codes) => {
    expect(codesOfSeveral(text)).toEqual(codes);
  });

  test.each([
    ["Niger", "NGR"],
    ["Guinea", "GUI"],
    ["Congo", "COD"],
    ["Korea", "KOR"],
    ["Dominica", "DMA"],
  ])("%s is read where the ID has its code, and not with another's", (name, code) => {
    expect(sponsorNamed(name, [code])).toBe(code);
    expect(sponsorNamed(name, ["NIG", "DOM", "GNB", "ATU"])).toBeUndefined();
    expect(codesOfSeveral(`${name}, Kenya`, [code])).toEqual([code, "KEN"]);
    expect(codesOfSeveral(`${name}, Kenya`)).toBeUndefined();
  });

  test.each([
    ["Niger, Benin", "Niger is NGR; Nigeria is NIG", "[NGR, BEN]"],
    ["Guinea and Mali", "Guinea is GUI; Guinea-Bissau is GNB", "[GUI, MLI]"],
    ["Congo, Kenya", "ITU's symbol of Congo is COG; ITU's", undefined],
    ["Kenya, Foobar, Mali", 'nobody is known by "Foobar"', undefined],
    ["KEN, Foobar", '"Foobar" is no sponsor\'s code', undefined],
    ["Kenya and ECOWAS", '"ECOWAS" is no sponsor\'s code: no regional group of ITU', undefined],
  ])("of %s the message names what is in doubt", (text, why, suggestion) => {
    const parsed = parseSponsor(text);
    if (parsed.ok) throw new Error("read");
    expect(parsed.message).toContain(why);
    expect(parsed.suggestion).toBe(suggestion);
  });

  test.each(["", "XX", "civil society", "constructor", "to string"])("%s is nobody", (text) => {
    expect(parseSponsor(text)).toEqual({
      ok: false,
      message: `"${text}" is no sponsor's code: no regional group, no ITU symbol of a member state, and not PSE, COUNCIL or SG; nobody is known by this name: write the code, or a plain name such as "Kenya" or "African Group"`,
    });
  });
});

test.each([
  ["RСC", "RCC"],
  ["КAZ", "KAZ"],
  ["ＫＧＺ", "KGZ"],
  ["РСС", "RCC"],
  ["Республика Казахстан", "KAZ"],
  ["Кыргызская Республика", "KGZ"],
  ["Kyrgyz Republic", "KGZ"],
  ["РФ", "RUS"],
  ["Ayiti", "HTI"],
  ["Repiblik Dominikèn", "DOM"],
  ["Antigua", "ATG"],
  ["St. Kitts & Nevis", "KNA"],
  ["St. Vincent & the Grenadines", "VCT"],
  ["Saint Vincent", "VCT"],
  ["St. Vincent and the Grenadines", "VCT"],
  ["St-Vincent-et-les-Grenadines", "VCT"],
  ["Sint Vincent en de Grenadines", "VCT"],
  ["S. Vicente e Granadinas", "VCT"],
  ["St. Kitts-et-Nevis", "KNA"],
  ["S. Tomé e Príncipe", "STP"],
  ["Sta. Lucía", "LCA"],
  ["Sent Lisi", "LCA"],
  ["Hulanda", "HOL"],
  ["Koninkrijk der Nederlanden", "HOL"],
  ["Sürnam", "SUR"],
  ["Kiba", "CUB"],
  ["Bosnia", "BIH"],
])("%s is %s in other letters or a shorter form", (text, suggestion) => {
  expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
  expect(sponsorNamed(text)).toBe(suggestion);
});

describe('"Saint" shortened, in the name of a state in any language', () => {
  const SAINT = /^(saint|san|santa|santo|são|sankt|sint|s:t|svat[ýá]|svät[ýá]|svet[ia])[ -]/iu;
  const SHORT = ["St. ", "St ", "St-", "S. ", "Sta. ", "Ste ", "Sto. ", "Sv. "];
  test.each(["fr", "es", "pt", "it", "nl", "sv", "nb", "da", "cs", "sk", "hr", "pl", "en"])(
    "%s",
    (language) => {
      const named = memberStates().map(({ symbol }) => ({ symbol, name: stateName(symbol, language) }));
      const saints = named.filter(({ name }) => SAINT.test(name));
      expect(saints.length).toBeGreaterThan(2);
      for (const { symbol, name } of saints)
        for (const short of SHORT)
          expect([symbol, undefined], name).toContain(sponsorCode(name.replace(SAINT, short)));
      const read = saints.filter(({ symbol, name }) => sponsorCode(name.replace(SAINT, "St. ")) === symbol);
      expect(read).toEqual(saints);
    },
  );
  test.each(["St. Kenya", "S. Guinea", "S. Leone", "S. Lanka", "Sto. Domingo", "S. Dominica", "St. Georgia"])(
    "%s is nobody's",
    (name) => {
      expect(sponsorCode(name)).toBeUndefined();
    },
  );
});

test("a code all in Cyrillic that would be another state's is nobody's", () => {
  expect(sponsorNamed("СОМ")).toBeUndefined();
  expect(parseSponsor("СОМ")).not.toHaveProperty("suggestion");
});

test("every code listed is read, and none is listed twice", () => {
  const codes = sponsorCodes();
  expect(codes).toHaveLength(6 + 194 + 3);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(parseSponsor(code)).toMatchObject({ ok: true, value: { code } });
});

describe("a code that people in the field use for somebody else as well", () => {
  test.each(table.shared)("$code names no sponsor, and the message names both", ({ code, also }) => {
    expect(sponsorNamed(code)).toBeUndefined();
    const parsed = parseSponsor(code);
    expect(parsed.ok).toBe(false);
    if (parsed.ok || stateReadings(code).length === 0) return;
    expect(parsed.suggestion).toBeUndefined();
    expect(parsed.message).toContain(also);
    expect(resolveState(code)).not.toHaveProperty("value");
    expect(resolveState(code)).not.toHaveProperty("suggestion");
  });

  test("and the states among them have ITU's symbol in brackets", () => {
    const symbols = table.shared.flatMap(({ code }) => symbolsShared(code));
    expect(symbols).toContain("SVK");
    expect(symbols.filter((symbol) => !parseSponsor(symbol).ok)).toEqual([]);
  });

  test("Suriname's code of ISO is Slovakia's abbreviation: both are named, and none is suggested", () => {
    expect(parseSponsor("SR")).toEqual({
      ok: false,
      message:
        '"SR" is no sponsor\'s code: it may mean Slovakia (SVK), or it is the two-letter ISO code of Suriname, whose ITU symbol is SUR: write the one that is meant',
    });
    expect(resolveState("S.R.")).toEqual({
      ok: false,
      message:
        '"S.R." may mean Slovakia (SVK), or it is the two-letter ISO code of Suriname, whose ITU symbol is SUR',
    });
  });

  test.each([
    ["RS", "Serbia", "Slovenia"],
    ["LR", "Liberia", "Lithuania", "Latvia"],
    ["CR", "Costa Rica", "the Czech Republic"],
    ["MR", "Mauritania", "Hungary"],
    ["AR", "Argentina", "Azerbaijan"],
    ["KR", "Republic of Korea", "Kyrgyzstan"],
    ["SI", "Slovenia", "Solomon Islands"],
    ["CG", "Congo", "Montenegro"],
    ["GB", "United Kingdom", "Guinea-Bissau"],
    ["RD", "Dominican Republic", "Democratic Republic of the Congo"],
    ["ARE", "United Arab Emirates", "Egypt"],
    ["RH", "Haiti", "Honduras", "Croatia"],
    ["RP", "Philippines", "Portugal", "Poland"],
    ["RU", "Russian Federation", "Uzbekistan"],
    ["РС", "Serbia", "Slovenia"],
    ["РБ", "Belarus", "Bulgaria"],
    ["РМ", "Republic of Moldova", "North Macedonia"],
    ["РА", "Armenia", "Albania"],
    ["АР", "Azerbaijan", "Argentina"],
    ["РК", "Kazakhstan", "Republic of Korea"],
    ["КР", "Kyrgyzstan", "Republic of Korea"],
  ])("%s may mean %s and %s", (code, ...names) => {
    expect(sponsorNamed(code)).toBeUndefined();
    const parsed = parseSponsor(code);
    expect(parsed).not.toHaveProperty("suggestion");
    for (const name of names) expect(parsed).toHaveProperty("message", expect.stringContaining(name));
    expect(resolveState(code)).not.toHaveProperty("value");
  });

  test.each([
    ["SR", ["SVK"], "SVK"],
    ["SR", ["SUR"], "SUR"],
    ["SR", ["SVK", "SUR"], undefined],
    ["SR", ["CZE"], undefined],
    ["LR", ["LVA"], "LVA"],
    ["AL", ["ALB"], "ALB"],
    ["РБ", ["BUL"], "BUL"],
    ["RP", ["POL"], "POL"],
  ])("%s of a proposal with the ID of %j is %s", (code, ofId, read) => {
    expect(sponsorNamed(code, ofId)).toBe(read);
  });

  test("ČR, with its accent, is Czechia", () => {
    expect(parseSponsor("ČR")).toMatchObject({ suggestion: "CZE" });
  });

  test.each(["no", "is", "na", "to", "in"])("%s in small letters is a word", (word) => {
    expect(sponsorNamed(word)).toBeUndefined();
  });
});

describe("the official long name of a state", () => {
  test.each([
    ["Islamic Republic of Iran", "IRN"],
    ["Iran, Islamic Republic of", "IRN"],
    ["Bolivarian Republic of Venezuela", "VEN"],
    ["Tanzania, United Republic of", "TZA"],
    ["Republic of Kenya", "KEN"],
    ["Kingdom of Saudi Arabia", "ARS"],
    ["Federal Republic of Germany", "D"],
    ["French Republic", "F"],
    ["Republic of Guinea", "GUI"],
    ["Republic of Niger", "NGR"],
    ["Republic of Korea", "KOR"],
    ["Democratic Republic of the Congo", "COD"],
    ["Grand Duchy of Luxembourg", "LUX"],
    ["République islamique d'Iran", "IRN"],
    ["República Bolivariana de Venezuela", "VEN"],
    ["Gambia (The)", "GMB"],
    ["GAMBIA (THE)", "GMB"],
    ["Gambia, The", "GMB"],
    ["Gambia (Republic of The)", "GMB"],
    ["Bahamas (Commonwealth of the)", "BAH"],
    ["Netherlands (Kingdom of the)", "HOL"],
    ["Niger (the)", "NGR"],
    ["Niger Republic", "NGR"],
    ["Benin Republic", "BEN"],
    ["Korea Republic", "KOR"],
    ["Korea, Rep.", "KOR"],
    ["Korea (South)", "KOR"],
    ["Korea (the Democratic People's Republic of)", "KRE"],
    ["Congo (the Democratic Republic of the)", "COD"],
    ["Congo (la République démocratique du)", "COD"],
    ["République du Congo", "COG"],
    ["République de Corée", "KOR"],
    ["Corea (República de)", "KOR"],
    ["Comores (les)", "COM"],
    ["Bolivie (État plurinational de)", "BOL"],
    ["Iran (République islamique d')", "IRN"],
    ["Países Bajos (Reino de los)", "HOL"],
    ["Egypt, Arab Rep.", "EGY"],
    ["Micronesia, Fed. Sts.", "FSM"],
    ["Oman (Sultanate of)", "OMA"],
    ["Guinea-Bissau (Republic of)", "GNB"],
    ["Корея (Республика)", "KOR"],
    ["Боливия (Многонациональное Государство)", "BOL"],
    ["إيران (جمهورية - الإسلامية)", "IRN"],
    ["كوريا (جمهورية)", "KOR"],
    ["委内瑞拉（玻利瓦尔共和国）", "VEN"],
    ["朝鲜民主主义人民共和国", "KRE"],
    ["Burkina", "BFA"],
  ])("%s is %s", (name, code) => {
    expect(sponsorNamed(name)).toBe(code);
  });

  test("each member state is found by its name with a form before or behind it, or by none", () => {
    const wrong = memberStates().flatMap(({ name, symbol }) =>
      [
        `Republic of ${name}`,
        `Kingdom of the ${name}`,
        `${name}, Republic of`,
        `${name} (the)`,
        `${name} (Republic of the)`,
        `${name} Republic`,
      ].filter((long) => {
        const code = sponsorNamed(long);
        return code !== undefined && code !== symbol && !(code === "KOR" || code === "COG");
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(OFFICIAL_NAMES))("is known in %s, and so are abbreviations", (_, names) => {
    const wrong = names.split("|").filter((each) => {
      const [iso2 = "", name = ""] = each.split(":");
      return stateBySymbol(sponsorNamed(name) ?? sponsorCode(name) ?? "")?.iso2 !== iso2;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ["ro", "Republica "],
    ["ro", "Republica Federală "],
    ["ro", "Regatul "],
    ["de", "Republik "],
    ["de", "Bundesrepublik "],
    ["de", "Demokratische Republik "],
    ["de", "Königreich "],
    ["nl", "Republiek "],
    ["sv", "Republiken "],
    ["da", "Republikken "],
    ["is", "Lýðveldið "],
    ["id", "Republik "],
    ["id", "Republik Rakyat "],
    ["it", "Repubblica di "],
    ["it", "Regno del "],
    ["sw", "Jamhuri ya "],
    ["vi", "Cộng hòa "],
    ["th", "สาธารณรัฐ"],
    ["he", "הרפובליקה של "],
    ["fa", "جمهوری "],
    ["bg", "Федерална република "],
  ])("in %s with %sbefore it no state is taken for another", (language, form) => {
    const wrong = memberStates().flatMap(({ symbol }) => {
      const code = sponsorNamed(`${form}${stateName(symbol, language)}`);
      // "Republik Dominika" is the Dominican Republic in Indonesian, and so on.
      const isMeant = code === symbol || (symbol === "DMA" && code === "DOM");
      return code === undefined || isMeant ? [] : [`${form}${stateName(symbol, language)}: ${code}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(
    "Republica China|Republik China|Volksrepublik Korea|Volksrepublik Kongo|Republica Populară Congo|Repubblica Cinese|Cộng hòa Trung Hoa|สาธารณรัฐจีน|Република Китай|Republika Kina|Çin Cumhuriyeti|Demokratische Republik Deutschland|Deutsche Demokratische Republik|Sua|Sad|Има|ABS|Republica|Federația".split(
      "|",
    ),
  )("%s is no state's, or not only one's", (name) => {
    expect(sponsorNamed(name)).toBeUndefined();
    expect(parseSponsor(name)).not.toHaveProperty("suggestion");
  });

  test.each([
    "Republic of China",
    "Republic of Congo and Korea",
    "German Democratic Republic",
    "Republic of Nowhere",
    "China Republic",
    "China (Republic of)",
    "Chine (République de)",
    "中国（共和国）",
    "Germany (Democratic Republic of)",
    "Kenya (Republic of: lead)",
    "Kenya (against)",
    "Kenya (de)",
  ])("%s is no state's", (name) => {
    expect(sponsorNamed(name)).toBeUndefined();
    const parsed = parseSponsor(name);
    expect(parsed.ok ? "" : parsed.suggestion).toBeUndefined();
  });
});

test.each([
  "Kenya",
  "CEPT",
  "the Russian Federation",
  "Corea del Sur",
  "Ελλάδα",
  "საქართველო",
  "भारत",
  "বাংলাদেশ",
  "பாகிஸ்தான்",
  "नेपाल",
  "日本",
])("%s names a sponsor", (text) => {
  expect(namesSponsor(text)).toBe(true);
});

test.each(["kenya", "access to illegal information", "US", "Internal", ""])("%s names none", (text) => {
  expect(namesSponsor(text)).toBe(false);
});

test("no list is suggested within a list", () => {
  const parsed = parseSponsor("K AZ, KAZ");
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed).not.toHaveProperty("suggestion");
});

test.each([
  ["日本・韓国", "[J, KOR]"],
  ["ボスニア・ヘルツェゴビナ・日本", "[BIH, J]"],
  ["مصر، وليبيا", "[EGY, LBY]"],
  ["مصر، السودان، وليبيا", "[EGY, SDN, LBY]"],
  ["קפריסין, יוון, וישראל", "[CYP, GRC, ISR]"],
])("'and' behind a comma, and a dot between names, are no part of a name in %s", (text, suggestion) => {
  expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
});

test.each(["Монгол, ОХУ", "Монгол, БНСУ", "Монгол ЕХ", "Chad, USA", "Peru; EU"])(
  "in %s a word that names somebody else is no mistake in the name of one state",
  (text) => {
    const parsed = parseSponsor(text);
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed).not.toMatchObject({ suggestion: expect.stringMatching(/^[A-Z]+$/) });
  },
);

test.each([
  ["Trinidad and Tobaggo", "TRD"],
  ["SaudiArabia", "ARS"],
  ["Untied Kingdom", "G"],
  ["Papua New Guinae", "PNG"],
])("mistakes in the words of %s are mistakes", (text, suggestion) => {
  expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion });
});

test.each(["АТЭС", "APEC"])("%s is an organization, and not APT", (text) => {
  const parsed = parseSponsor(text);
  expect(parsed).toMatchObject({ message: expect.stringContaining("no regional group of ITU") });
  expect(parsed).not.toHaveProperty("suggestion");
});

describe("a name with 'and', or with another state's name, in it", () => {
  test.each([
    ["Mali i Zi", "MNE"],
    ["Mal i Zi", "MNE"],
    ["Bosnja dhe Hercegovina", "BIH"],
    ["Bosnië en Herzegovina", "BIH"],
    ["Trinidad e Tobago", "TRD"],
    ["São Tomé e Príncipe", "STP"],
    ["Antiqua və Barbuda", "ATG"],
    ["Papúa-Nýja-Gínea", "PNG"],
    ["Saint Kitts i Nevis", "KNA"],
    ["Saint Vincent ja Grenadine", "VCT"],
    ["Kongo, Dem. Lýðveldið", "COD"],
  ])("%s is one state", (name, code) => {
    expect(sponsorNamed(name)).toBe(code);
  });

  test.each([
    ["Sudàn a Deas", '"Deas"'],
    ["Kōrea ki te Tonga", '"Kōrea ki"'],
    ["Bosnie e Ercegovine", '"Ercegovine"'],
    ["Mali i Kuq, Shqipëri", '"Kuq"'],
  ])("%s may be one or several: nothing is suggested", (text, nobody) => {
    const parsed = parseSponsor(text);
    if (parsed.ok) throw new Error("read");
    expect(parsed.message).toContain(`nobody is known by ${nobody}: if all of it is one name`);
    expect(parsed.message).not.toContain("names several sponsors, each");
    expect(parsed.suggestion).toBeUndefined();
    expect(codesOfSeveral(text)).toBeUndefined();
  });

  test("one sponsor by two names is not several", () => {
    expect(parseSponsor("Burma, Miyamar")).toMatchObject({ suggestion: "MYA" });
    expect(parseSponsor("Burma / Myanmar")).toEqual({
      ok: false,
      message: '"Burma / Myanmar" is no sponsor\'s code: it names one sponsor twice: write the code once',
      suggestion: "MYA",
    });
  });
});

test.each([
  "Amelika",
  "Amenia",
  "Poronai",
  "Sipria",
  "Bellje",
  "Buyindi",
  "Swizilandi",
  "Dominikan Respublikas",
])("%s is another's name in some language, or as near to another: nothing is suggested", (text) => {
  expect(parseSponsor(text)).toMatchObject({ ok: false });
  expect(parseSponsor(text)).not.toHaveProperty("suggestion");
});

describe("forms of a name", () => {
  test.each([
    "Shqipëria ALB,Gjermania D,Kosta-Rika CTR,Franca F,Irani IRN,Iraku IRQ,Mali i Zi MNE,Filipinet PHL,Zelanda e Re NZL".split(
      ",",
    ),
    "Republika e Shqipërisë ALB,Republika e Malit të Zi MNE,Republika e Maqedonisë së Veriut MKD,Mbretëria e Spanjës E,Republika e Kroacisë HRV".split(
      ",",
    ),
    "Република Србија SRB,Република Северна Македонија MKD,Република Македонија MKD,Република България BUL,Чешка Република CZE,Савезна Република Немачка D,Краљевина Шпанија E,БиХ BIH,УАЕ UAE,Македонија MKD".split(
      ",",
    ),
    "Republika Bugarska BUL,Republika Sjeverna Makedonija MKD,Kraljevina Belgija BEL,Republika Avstrija AUT".split(
      ",",
    ),
    "Lietuvos Respublika LTU,Lenkijos Respublika POL,Latvijas Republika LVA,Eesti Vabariik EST,Saksamaa Liitvabariik D,Suomen tasavalta FIN,Viron tasavalta EST".split(
      ",",
    ),
    "ლატვიის რესპუბლიკა LVA,Լիտվայի Հանրապետություն LTU".split(","),
    "la France F,L’Italie I,die Schweiz SUI,el Perú PRU,Os Emirados Árabes Unidos UAE,η Ελλάδα GRC".split(
      ",",
    ),
  ])("definite, in the genitive, behind a word for republic or an article: %s …", (...names) => {
    const read = names.map((each) => {
      const name = each.replace(/ [A-Z]+$/, "");
      return `${name} ${sponsorNamed(name)}`;
    });
    expect(read).toEqual(names);
  });

  test.each([
    "Kinijos Respublika",
    "Ķīnas Republika",
    "Kiinan tasavalta",
    "Hiina Vabariik",
    "ჩინეთის რესპუბლიკა",
    "Չինաստանի Հանրապետություն",
    "Republika e Kinës",
    "Република Кина",
    "Republika Kitajska",
    "Republika Srpska",
    "Република Српска",
    "Republika e Kosovës",
    "Nigeri",
  ])("%s is no state's", (name) => {
    expect(sponsorNamed(name)).toBeUndefined();
    expect(parseSponsor(name)).not.toHaveProperty("suggestion");
  });

  test("what may be another's without an article may be it behind one", () => {
    expect(sponsorNamed("le Niger")).toBeUndefined();
    expect(sponsorNamed("La Guinea")).toBeUndefined();
  });
});

describe("names of states in East Asia", () => {
  test.each([
    ["蒙古国", "MNG"],
    ["蒙古國", "MNG"],
    ["モンゴル国", "MNG"],
    ["몽골국", "MNG"],
    ["Монгол Улс", "MNG"],
    ["中華人民共和国", "CHN"],
    ["中華人民共和國", "CHN"],
    ["중화인민공화국", "CHN"],
    ["БНХАУ", "CHN"],
    ["Бүгд Найрамдах Хятад Ард Улс", "CHN"],
    ["БНСУ", "KOR"],
    ["大韓民國", "KOR"],
    ["조선민주주의인민공화국", "KRE"],
    ["Япон Улс", "J"],
    ["米国", "USA"],
    ["ОХУ", "RUS"],
    ["ロシア連邦", "RUS"],
    ["フランス共和国", "F"],
    ["프랑스공화국", "F"],
    ["ベトナム社会主義共和国", "VTN"],
    ["越南社會主義共和國", "VTN"],
    ["イラン・イスラム共和国", "IRN"],
    ["泰王國", "THA"],
    ["カンボジア王国", "CBG"],
    ["南非共和国", "AFS"],
    ["中非共和国", "CAF"],
    ["多米尼加共和国", "DOM"],
    ["ドミニカ国", "DMA"],
    ["刚果民主共和国", "COD"],
    ["コンゴ共和国", "COG"],
    ["콩고민주공화국", "COD"],
    ["Бүгд Найрамдах Турк Улс", "TUR"],
    ["ＪＰＮ", "J"],
    ["ｋｏｒ", "KOR"],
  ])("%s is %s", (name, symbol) => {
    expect(parseSponsor(name)).toMatchObject({ suggestion: symbol });
  });

  test.each([
    ...["中華民國", "中华民国", "中華民国", "중화민국", "中国共和国", "中國共和國", "중국공화국"],
    ...["Бүгд Найрамдах Хятад Улс", "БНХУ", "台灣", "外国", "中立国", "共和国", "대국"],
  ])("%s suggests nobody", (name) => {
    const parsed = parseSponsor(name);
    expect(parsed.ok || parsed.suggestion).toBeUndefined();
  });
});

describe("a mark of doubt is asked about, and never makes a sponsor", () => {
  const marks =
    'Haiti?|Haiti ?|?Haiti|Haiti (?)|Haiti ??|¿Haití?|Haiti？|Haiti⁇|هايتي؟|ኃይቲ፧|海地？|Αϊτή;|Αϊτή\u037E|Գերմանիա՞|Գերմա՞նիա|(Haiti)|[Haiti]|{Haiti}|<Haiti>|（海地）|【海地】|「海地」|Haiti()|~Haiti|≈Haiti|±Haiti|Haiti*|*Haiti|Haiti†|Haiti!|Haiti...|Haiti…|Haiti -|Haiti ¹|Haiti ✓|#Haiti|"Haiti"|H\u0336a\u0336i\u0336t\u0336i\u0336|CEPT?|(CEPT)|African Group?|Palestine?|Secretary-General (?)|BRA?|Côte d\'Ivoire ?|Congo (Democratic Republic of the)?|H.T.I.?'.split(
      "|",
    );

  test.each(marks)("%s", (text) => {
    expect(sponsorNamed(text)).toBeUndefined();
    expect(codesOfSeveral(text)).toBeUndefined();
    expect(codesOfSeveral(`Guyana, ${text}`)).toBeUndefined();
    const parsed = parseSponsor(text);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining("a mark of doubt") });
    expect(parsed).not.toHaveProperty("suggestion");
    expect(parseSponsor(`Guyana, ${text}`)).not.toHaveProperty("suggestion");
    const state = resolveState(text);
    expect(state.ok).toBe(false);
    expect(state).not.toHaveProperty("suggestion");
  });

  test.each(["maybe Haiti", "Haiti tbc", "Haiti (tbc)", "Haiti, tbc", "Haiti, ?", "(Guyana, Suriname)"])(
    "%s is not read either, and no code is suggested",
    (text) => {
      expect(sponsorNamed(text)).toBeUndefined();
      expect(codesOfSeveral(text)).toBeUndefined();
      expect(parseSponsor(text)).not.toHaveProperty("suggestion");
    },
  );

  test.each([
    ["- Haiti", "HTI"],
    ["Haiti,", "HTI"],
    ["Iran (Islamic Republic of)", "IRN"],
    ["U.S.A.", "USA"],
    ["S:t Lucia", "LCA"],
  ])("%s has signs of a name, and is %s", (text, code) => {
    expect(sponsorNamed(text)).toBe(code);
  });
});

describe("a state's own name in its languages", () => {
  test.each([
    ["Island", "ISL"],
    ["Ísland", "ISL"],
    ["Frakland", "F"],
    ["Svøríki", "S"],
    ["Norga", "NOR"],
    ["Suopma", "FIN"],
    ["Ruoŧŧa", "S"],
    ["Svizra", "SUI"],
    ["Uburundi", "BDI"],
    ["Afrika Borwa", "AFS"],
    ["Kabu Verdi", "CPV"],
    ["Nàìjíríà", "NIG"],
    ["འབྲུག", "BTN"],
    ["Y Deyrnas Unedig", "G"],
  ])("%s is %s", (name, code) => {
    expect(sponsorNamed(name)).toBe(code);
  });

  test("Iceland is read beside its neighbours", () => {
    expect(codesOfSeveral("Danmark; Ísland")).toEqual(["DNK", "ISL"]);
    expect(codesOfSeveral("Norge, Island og Sverige")).toEqual(["NOR", "ISL", "S"]);
  });

  test.each(["Islands", "Solomon", "Marshall"])("%s alone is not read as Iceland", (name) => {
    expect(sponsorNamed(name)).not.toBe("ISL");
  });
});

describe("a state by its name in Creole, Comorian, Malagasy, Tamil and Dhivehi in Latin letters", () => {
  test.each([
    ["Sesel", "SEY"],
    ["Repiblik Sesel", "SEY"],
    ["Seisela", "SEY"],
    ["Repiblik Moris", "MAU"],
    ["Udzima wa Komori", "COM"],
    ["Repoblikan’i Madagasikara", "MDG"],
    ["Repoblikan'i Madagasikara", "MDG"],
    ["மாலைத்தீவு", "MLD"],
    ["மாலத்தீவுகள்", "MLD"],
    ["Dhivehi Raajje", "MLD"],
    ["Lafrans", "F"],
  ])("%s is %s", (name, code) => {
    expect(sponsorNamed(name)).toBe(code);
  });
  test("and the name of another state in one more language suggests none of them", () => {
    const egyptInVai = parseSponsor("Míséla");
    expect(egyptInVai).toMatchObject({ ok: false });
    expect(egyptInVai).not.toHaveProperty("suggestion");
  });
  test("and a first name that is the name of a state there is none", () => {
    expect(sponsorNamed("Moris")).toBe(undefined);
  });
});

describe("a name with its own code in brackets, or a code with its name", () => {
  test.each([
    ["Sri Lanka (CLN)", "CLN"],
    ["Sri Lanka（CLN）", "CLN"],
    ["CLN (Sri Lanka)", "CLN"],
    ["Kenya (KEN)", "KEN"],
    ["Шри-Ланка (CLN)", "CLN"],
    ["France (F)", "F"],
  ])("%s is %s", (text, code) => {
    expect(sponsorNamed(text)).toBe(code);
    expect(parseSponsor(text)).toMatchObject({ ok: false, suggestion: code });
  });
  test.each([
    "Kenya (TZA)",
    "Kenya (internal)",
    "Kenya (KEN, internal)",
    "Kenya (ken)",
    "Ana (CLN)",
    "Kenya (Kenya)",
  ])("%s is none", (text) => {
    expect(sponsorNamed(text)).toBe(undefined);
  });
});
