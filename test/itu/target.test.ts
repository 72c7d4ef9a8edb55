import fc from "fast-check";
import { describe, expect, test } from "vitest";
import table from "../../src/itu/data/reference-words.json" with { type: "json" };
import { loneNumber } from "../../src/itu/possible-numbers.ts";
import { compareTargets, parseTarget, printTarget, type Target, targetKey } from "../../src/itu/target.ts";
import { faultOfWords } from "../../src/itu/target-order.ts";
import { amount } from "../gate.ts";

const FORMS =
  'a target looks like "Res. 130", "Dec. 5, Annex 2", "CS 1003", "CS Art. 4" or "new resolution on ..."';

function read(text: string): Target {
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
  return parsed.value;
}

describe("reading", () => {
  test.each([
    ["CE 4", 'of which text? "CS 4" of the Constitution, "CV 4" of the Convention'],
    ["CL art. 4", 'of which text? "CS 4" of the Constitution, "CV 4" of the Convention'],
    [
      "Regulamento 166",
      'of which text? "GR 166" of the General Rules; other regulations by their whole name',
    ],
    ["yeni karar: X", 'a resolution or a decision? "new resolution on X" or "new decision on X"'],
  ])("%s may be one of several texts, and is asked about", (text, message) => {
    expect(parseTarget(text)).toEqual({ ok: false, message });
  });

  const cases: [string, Target, string][] = [
    ["Res. 130", { kind: "resolution", number: 130 }, "res-130"],
    ["Res. 71, Annex 1", { kind: "resolution", number: 71, annex: 1 }, "res-71-annex-1"],
    ["Dec. 5", { kind: "decision", number: 5 }, "dec-5"],
    ["Dec. 5, Annex 2", { kind: "decision", number: 5, annex: 2 }, "dec-5-annex-2"],
    ["CS", { kind: "whole", instrument: "constitution" }, "cs"],
    ["CV", { kind: "whole", instrument: "convention" }, "cv"],
    ["CS 1003", { kind: "provision", instrument: "constitution", number: 1003 }, "cs-1003"],
    ["CS 28A", { kind: "provision", instrument: "constitution", number: 28, suffix: "A" }, "cs-28a"],
    ["CV 96bis", { kind: "provision", instrument: "convention", number: 96, suffix: "bis" }, "cv-96bis"],
    ["CS Art. 4", { kind: "article", instrument: "constitution", number: 4 }, "cs-art-4"],
    ["CV 334", { kind: "provision", instrument: "convention", number: 334 }, "cv-334"],
    ["GR 166", { kind: "provision", instrument: "general-rules", number: 166 }, "gr-166"],
    ["new resolution [ACP-1]", { kind: "new", text: "resolution", placeholder: "ACP-1" }, "new-res-acp-1"],
    [
      "new resolution on artificial intelligence",
      { kind: "new", text: "resolution", subject: "artificial intelligence" },
      "new-res-on-artificial-intelligence",
    ],
    [
      "new resolution [ARB-1] on help for Iraq",
      { kind: "new", text: "resolution", placeholder: "ARB-1", subject: "help for Iraq" },
      "new-res-arb-1",
    ],
    ["new resolution", { kind: "new", text: "resolution" }, "new-res"],
    ["new decision on fees", { kind: "new", text: "decision", subject: "fees" }, "new-dec-on-fees"],
    ["stable Constitution", { kind: "words", text: "stable Constitution" }, "words-stable-constitution"],
  ];

  test.each(cases)("%s", (text, target, key) => {
    expect(read(text)).toEqual(target);
    expect(printTarget(target)).toBe(text);
    expect(targetKey(target)).toBe(key);
  });

  // An annex before and behind its text, numbered before and behind the word, with and without "to".
  test.each([
    ["Res. 130, anexa 1", "Res. 130, Annex 1"],
    ["Res. 130, anexa nr. 1", "Res. 130, Annex 1"],
    ["Anexa 1 la Rezoluția 130", "Res. 130, Annex 1"],
    ["Anexa 1 la Res. 130", "Res. 130, Annex 1"],
    ["Anexa nr. 1 a Rezoluției 130", "Res. 130, Annex 1"],
    ["Rezoluția 130, anexa 1", "Res. 130, Annex 1"],
    ["Рез. 130, приложение 1", "Res. 130, Annex 1"],
    ["Приложение 1 към Резолюция 130", "Res. 130, Annex 1"],
    ["Приложение 1 на Резолюция 130", "Res. 130, Annex 1"],
    ["приложение № 1 към Резолюция 130", "Res. 130, Annex 1"],
    ["Резолуција 130, прилог 1", "Res. 130, Annex 1"],
    ["Прилог 1 кон Резолуција 130", "Res. 130, Annex 1"],
    ["Анекс 1 на Резолуцијата 130", "Res. 130, Annex 1"],
    ["Резолуција 130, прилог 1", "Res. 130, Annex 1"],
    ["Прилог 1 Резолуције 130", "Res. 130, Annex 1"],
    ["Prilog 1 uz Rezoluciju 130", "Res. 130, Annex 1"],
    ["Анекс 1 уз Резолуцију 130", "Res. 130, Annex 1"],
    ["Prilog 1 Rezoluciji 130", "Res. 130, Annex 1"],
    ["Rezolucija 130, prilog 1", "Res. 130, Annex 1"],
    ["Dodatak 1 Rezoluciji 130", "Res. 130, Annex 1"],
    ["Prilog 1. Rezolucije 130", "Res. 130, Annex 1"],
    ["Priloga 1 k Resoluciji 130", "Res. 130, Annex 1"],
    ["Resolucija 130, priloga 1", "Res. 130, Annex 1"],
    ["Priloga 1 Resolucije 130", "Res. 130, Annex 1"],
    ["Příloha 1 k rezoluci 130", "Res. 130, Annex 1"],
    ["Příloha 1 rezoluce 130", "Res. 130, Annex 1"],
    ["Rezoluce 130, příloha 1", "Res. 130, Annex 1"],
    ["Příloha č. 1 k usnesení 130", "Res. 130, Annex 1"],
    ["Príloha 1 k rezolúcii 130", "Res. 130, Annex 1"],
    ["Rezolúcia 130, príloha 1", "Res. 130, Annex 1"],
    ["Príloha č. 1 k uzneseniu 130", "Res. 130, Annex 1"],
    ["Załącznik 1 do Rezolucji 130", "Res. 130, Annex 1"],
    ["Rezolucja 130, załącznik 1", "Res. 130, Annex 1"],
    ["Załącznik nr 1 do Rezolucji 130", "Res. 130, Annex 1"],
    ["Aneks 1 do rezolucji 130", "Res. 130, Annex 1"],
    ["Додаток 1 до Резолюції 130", "Res. 130, Annex 1"],
    ["Резолюція 130, додаток 1", "Res. 130, Annex 1"],
    ["Рез. 130, дод. 1", "Res. 130, Annex 1"],
    ["Дадатак 1 да Рэзалюцыі 130", "Res. 130, Annex 1"],
    ["Рэзалюцыя 130, дадатак 1", "Res. 130, Annex 1"],
    ["Рэз. 130, дадатак 1", "Res. 130, Annex 1"],
    ["Приложение 1 к Резолюции 130", "Res. 130, Annex 1"],
    ["Рез. 130, прил. 1", "Res. 130, Annex 1"],
    ["Приложение № 1 к Рез. 130", "Res. 130, Annex 1"],
    ["Прил. 1 к Рез. 130", "Res. 130, Annex 1"],
    ["Res. 71, 1. melléklet", "Res. 71, Annex 1"],
    ["A 71. határozat 1. melléklete", "Res. 71, Annex 1"],
    ["71. határozat, 1. melléklet", "Res. 71, Annex 1"],
    ["Res. 71 1. sz. melléklet", "Res. 71, Annex 1"],
    ["Res. 71 1. függeléke", "Res. 71, Annex 1"],
    ["Res. 71, Ek 1", "Res. 71, Annex 1"],
    ["71 sayılı Karar, Ek 1", "Res. 71, Annex 1"],
    ["Karar 71 Ek-1", "Res. 71, Annex 1"],
    ["Karar 71'in 1. Eki", "Res. 71, Annex 1"],
    ["Ek 1 (Karar 71)", "Res. 71, Annex 1"],
    ["Qətnamə 71, əlavə 1", "Res. 71, Annex 1"],
    ["71 nömrəli qətnamənin 1 nömrəli əlavəsi", "Res. 71, Annex 1"],
    ["Παράρτημα 1 του Ψηφίσματος 130", "Res. 130, Annex 1"],
    ["Ψήφισμα 130, παράρτημα 1", "Res. 130, Annex 1"],
    ["Παράρτημα 1 στο Ψήφισμα 130", "Res. 130, Annex 1"],
    ["Anlage 1 zur Entschließung 130", "Res. 130, Annex 1"],
    ["Anhang 1 zu Res. 130", "Res. 130, Annex 1"],
    ["Entschließung 130, Anlage 1", "Res. 130, Annex 1"],
    ["Anlage 1 der Resolution 130", "Res. 130, Annex 1"],
    ["Annex 1 zu Res. 130", "Res. 130, Annex 1"],
    ["Bijlage 1 bij Resolutie 130", "Res. 130, Annex 1"],
    ["Resolutie 130, bijlage 1", "Res. 130, Annex 1"],
    ["Bijlage 1 van Resolutie 130", "Res. 130, Annex 1"],
    ["Bilaga 1 till resolution 130", "Res. 130, Annex 1"],
    ["Resolution 130, bilaga 1", "Res. 130, Annex 1"],
    ["Vedlegg 1 til resolusjon 130", "Res. 130, Annex 1"],
    ["Resolusjon 130, vedlegg 1", "Res. 130, Annex 1"],
    ["Bilag 1 til resolution 130", "Res. 130, Annex 1"],
    ["Resolution 130, bilag 1", "Res. 130, Annex 1"],
    ["Bilag 1 til Res. 130", "Res. 130, Annex 1"],
    ["Res. 130, bilag 1", "Res. 130, Annex 1"],
    ["Viðauki 1 við ályktun 130", "Res. 130, Annex 1"],
    ["Ályktun 130, viðauki 1", "Res. 130, Annex 1"],
    ["Päätöslauselman 130 liite 1", "Res. 130, Annex 1"],
    ["Liite 1 päätöslauselmaan 130", "Res. 130, Annex 1"],
    ["Päätöslauselma 130, liite 1", "Res. 130, Annex 1"],
    ["Resolutsiooni 130 lisa 1", "Res. 130, Annex 1"],
    ["Lisa 1 resolutsioonile 130", "Res. 130, Annex 1"],
    ["Resolutsioon 130, lisa 1", "Res. 130, Annex 1"],
    ["Rezolūcijas 130 1. pielikums", "Res. 130, Annex 1"],
    ["Rezolūcija 130, pielikums 1", "Res. 130, Annex 1"],
    ["Pielikums 1 rezolūcijai 130", "Res. 130, Annex 1"],
    ["1. pielikums rezolūcijai 130", "Res. 130, Annex 1"],
    ["Rezoliucijos 130 1 priedas", "Res. 130, Annex 1"],
    ["Rezoliucija 130, priedas 1", "Res. 130, Annex 1"],
    ["Priedas 1 prie rezoliucijos 130", "Res. 130, Annex 1"],
    ["Aneksi 1 i Rezolutës 130", "Res. 130, Annex 1"],
    ["Rezoluta 130, aneksi 1", "Res. 130, Annex 1"],
    ["Shtojca 1 e Rezolutës 130", "Res. 130, Annex 1"],
    ["Allegato 1 alla Risoluzione 130", "Res. 130, Annex 1"],
    ["Risoluzione 130, allegato 1", "Res. 130, Annex 1"],
    ["Allegato 1 della Ris. 130", "Res. 130, Annex 1"],
    ["Annexe 1 de la Résolution 130", "Res. 130, Annex 1"],
    ["Annexe 1 à la Rés. 130", "Res. 130, Annex 1"],
    ["Rés. 130, annexe 1", "Res. 130, Annex 1"],
    ["Anexo 1 de la Resolución 130", "Res. 130, Annex 1"],
    ["Anexo 1 a la Resolución 130", "Res. 130, Annex 1"],
    ["Res. 130, anexo 1", "Res. 130, Annex 1"],
    ["Anexo 1 da Resolução 130", "Res. 130, Annex 1"],
    ["Anexo 1 à Resolução 130", "Res. 130, Annex 1"],
    ["Resolução 130, anexo 1", "Res. 130, Annex 1"],
    ["Annex 1 de la Resolució 130", "Res. 130, Annex 1"],
    ["Resolució 130, annex 1", "Res. 130, Annex 1"],
    ["Anexo 1 da Resolución 130", "Res. 130, Annex 1"],
    ["Resolución 130, anexo 1", "Res. 130, Annex 1"],
    ["130 Ebazpenaren 1. eranskina", "Res. 130, Annex 1"],
    ["Ebazpena 130, eranskina 1", "Res. 130, Annex 1"],
    ["Anness 1 tar-Riżoluzzjoni 130", "Res. 130, Annex 1"],
    ["Riżoluzzjoni 130, anness 1", "Res. 130, Annex 1"],
    ["130-қарардың 1-қосымшасы", "Res. 130, Annex 1"],
    ["Қарар 130, қосымша 1", "Res. 130, Annex 1"],
    ["130-токтомдун 1-тиркемеси", "Res. 130, Annex 1"],
    ["Токтом 130, тиркеме 1", "Res. 130, Annex 1"],
    ["130-sonli rezolyutsiyaning 1-ilovasi", "Res. 130, Annex 1"],
    ["Rezolyutsiya 130, ilova 1", "Res. 130, Annex 1"],
    ["130-qarorga 1-ilova", "Res. 130, Annex 1"],
    ["Замимаи 1 ба Қатъномаи 130", "Res. 130, Annex 1"],
    ["Қатънома 130, замимаи 1", "Res. 130, Annex 1"],
    ["130 дугаар тогтоолын 1 дүгээр хавсралт", "Res. 130, Annex 1"],
    ["Тогтоол 130, хавсралт 1", "Res. 130, Annex 1"],
    ["Բանաձև 130, հավելված 1", "Res. 130, Annex 1"],
    ["130 բանաձևի հավելված 1", "Res. 130, Annex 1"],
    ["რეზოლუცია 130, დანართი 1", "Res. 130, Annex 1"],
    ["130-ე რეზოლუციის დანართი 1", "Res. 130, Annex 1"],
    ["დანართი 1 რეზოლუცია 130", "Res. 130, Annex 1"],
    ["الملحق 1 بالقرار 130", "Res. 130, Annex 1"],
    ["القرار 130، الملحق 1", "Res. 130, Annex 1"],
    ["الملحق 1 للقرار 130", "Res. 130, Annex 1"],
    ["پیوست ۱ قطعنامه ۱۳۰", "Res. 130, Annex 1"],
    ["قطعنامه ۱۳۰، پیوست ۱", "Res. 130, Annex 1"],
    ["پیوست ۱ به قطعنامه ۱۳۰", "Res. 130, Annex 1"],
    ["נספח 1 להחלטה 130", "Res. 130, Annex 1"],
    ["החלטה 130, נספח 1", "Res. 130, Annex 1"],
    ["第130号决议附件1", "Res. 130, Annex 1"],
    ["第130号决议，附件1", "Res. 130, Annex 1"],
    ["决议130附件1", "Res. 130, Annex 1"],
    ["決議130附属書1", "Res. 130, Annex 1"],
    ["決議130の附属書1", "Res. 130, Annex 1"],
    ["決議130、附属書1", "Res. 130, Annex 1"],
    ["決議130 付属書1", "Res. 130, Annex 1"],
    ["결의 130 부속서 1", "Res. 130, Annex 1"],
    ["결의 제130호 부속서 1", "Res. 130, Annex 1"],
    ["संकल्प 130 का अनुलग्नक 1", "Res. 130, Annex 1"],
    ["संकल्प 130, अनुलग्नक 1", "Res. 130, Annex 1"],
    ["Lampiran 1 Resolusi 130", "Res. 130, Annex 1"],
    ["Resolusi 130, lampiran 1", "Res. 130, Annex 1"],
    ["Lampiran 1 dari Resolusi 130", "Res. 130, Annex 1"],
    ["Lampiran 1 kepada Resolusi 130", "Res. 130, Annex 1"],
    ["Resolusi 130, Lampiran 1", "Res. 130, Annex 1"],
    ["Phụ lục 1 của Nghị quyết 130", "Res. 130, Annex 1"],
    ["Nghị quyết 130, phụ lục 1", "Res. 130, Annex 1"],
    ["ภาคผนวก 1 ของข้อมติ 130", "Res. 130, Annex 1"],
    ["ข้อมติ 130 ภาคผนวก 1", "Res. 130, Annex 1"],
    ["Kiambatisho 1 cha Azimio 130", "Res. 130, Annex 1"],
    ["Azimio 130, kiambatisho 1", "Res. 130, Annex 1"],
    ["Kiambatanisho 1 cha Azimio 130", "Res. 130, Annex 1"],
    ["Annex 1 ng Resolusyon 130", "Res. 130, Annex 1"],
    ["Resolusyon 130, Annex 1", "Res. 130, Annex 1"],
    ["Anèks 1 Rezolisyon 130", "Res. 130, Annex 1"],
    ["Rezolisyon 130, anèks 1", "Res. 130, Annex 1"],
    ["Res. 130, Anneks 1", "Res. 130, Annex 1"],
    ["Resolusyon 130, Taunan Blg. 1", "Res. 130, Annex 1"],
    ["Kalakip 1 ng Resolusyon 130", "Res. 130, Annex 1"],
    ["Lampiran 1 kepada Resolusi 130", "Res. 130, Annex 1"],
    ["Aneksu 1 Rezolusaun 130", "Res. 130, Annex 1"],
    ["Isinqumo 130, isithasiselo 1", "Res. 130, Annex 1"],
    ["ມະຕິ 130, ເອກະສານຊ້ອນທ້າຍ 1", "Res. 130, Annex 1"],
  ])("%s is suggested as %s, the annex with its text", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion });
  });

  // Split into entries, "Apendiks 1" would be a target by itself, and is none.
  test.each([
    "Res. 130, Apendiks 1",
    "Res. 130, Appendix 1",
    "Res. 130, Seksyon 2",
    "Res. 130 xyz 3",
    "Res. 130 (Foo 1)",
    "Res. 130 and Foo 1",
    "Res. 130; Foo 1; Res. 131",
    "Res. 130, 2. sadaļa",
    "Res. 130, Annex A",
    "Res. 130, ບົດ 2",
    "Resolusyon 130, Bahagi 2",
  ])("%s is a text with a part of it, which is not split into entries", (text) => {
    expect(parseTarget(text)).toEqual({
      ok: false,
      message:
        '"Res. 130" is a target, and so is its annex, as "Res. 130, Annex 1"; its other parts, such as sections, are named in the proposal\'s own text, and only a text other than it is an entry of its own, in a list',
    });
  });

  test.each(["CS 28, Foo 2", "CS Art. 4, Foo 2"])("%s is a text without annexes", (text) => {
    const message = expect.stringMatching(/^"CS [^"]+" is a target; its other parts, such as sections/);
    expect(parseTarget(text)).toEqual({ ok: false, message });
  });

  test.each([
    "Res. 130, fees for satellites",
    "Res. 130, WTSA Res. 50",
    "Res. 130, Res. ITU-R 9",
    "Res. 130, 131-134",
  ])("%s is a text beside another one, which is an entry of its own", (text) => {
    expect(parseTarget(text)).toEqual({ ok: false, message: "each text is an entry of its own, in a list" });
  });

  test.each(["Anneks 1", "Kalakip 1", "Apendiks 1", "Seksyon 2", "Bahagian 2"])(
    "%s by itself is never asked about as a resolution",
    (text) => {
      expect(JSON.stringify(parseTarget(text))).not.toContain('Res. 1"');
      expect(JSON.stringify(parseTarget(text))).not.toContain('Res. 2"');
    },
  );

  test.each([
    "Res. 130 pct. 3",
    "Res. 130 punctul 3",
    "Res. 130 alin. 3",
    "Res. 130, т. 3",
    "Res. 130 ал. 3",
    "Res. 130, 3. pont",
    "Res. 130 3. bekezdés",
    "Res. 130 fıkra 3",
    "Res. 130 ust. 3",
    "Res. 130 odst. 3",
    "Res. 130 bod 3",
    "Res. 130 stavak 3",
    "Рез. 130, підпункт 3",
    "Res. 130 παράγραφος 3",
    "Res. 130 punktas 3",
    "Res. 130, 3 punktas",
    "Res. 130 lõige 3",
    "Res. 130 kohta 3",
    "Res. 130 punkt 3",
    "Res. 130 apartado 3",
    "Res. 130 alínea b",
    "Res. 130 lettera b)",
    "Res. 130 point 3",
    "Res. 130 khoản 3",
    "Res. 130, 3-тармақ",
    "Pct. 3 din Res. 130",
    "Punctul 3 din Rezoluția 130",
    "Т. 3 от Резолюция 130",
    "A 130. határozat 3. pontja",
    "Revizuirea Rezoluției 130",
    "Изменение на Резолюция 130",
  ])("%s is suggested as the text alone", (text) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion: "Res. 130" });
  });

  test.each([
    "o nouă rezoluție privind IA",
    "a new resolution on IA",
    "the draft new resolution on IA",
    "un nou proiect de rezoluție privind IA",
    "proiect de rezoluție nouă despre IA",
    "une nouvelle résolution sur IA",
    "le projet de résolution sur IA",
    "una nueva resolución sobre IA",
    "uma nova resolução sobre IA",
    "una nuova risoluzione su IA",
    "un progetto di risoluzione su IA",
    "una nova resolució sobre IA",
    "eine neue Entschließung über IA",
    "neue Resolution betreffend IA",
    "een nieuwe resolutie over IA",
    "en ny resolution om IA",
    "den nya resolutionen om IA",
    "en ny resolusjon om IA",
    "një rezolutë e re për IA",
    "rezoluta e re mbi IA",
    "ένα νέο ψήφισμα για IA",
    "една нова резолюция за IA",
    "једна нова резолуција о IA",
    "jedna nová rezoluce o IA",
    "nowa rezolucja dotycząca IA",
    "новая резолюция относительно IA",
    "новая рэзалюцыя пра IA",
    "sebuah resolusi baru tentang IA",
    "một nghị quyết mới về IA",
    "isang bagong resolusyon tungkol sa IA",
    "yon nouvo rezolisyon sou IA",
    "یک قطعنامه جدید درباره IA",
    "IA पर एक नया संकल्प",
  ])("%s is a new text, whatever article and preposition it has", (text) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion: "new resolution on IA" });
  });

  test.each([
    ["o nouă decizie privind bugetul", "new decision on bugetul"],
    ["ein neuer Beschluss zu IA", undefined],
    ["yeni bir karar", undefined],
    ["bir yeni karar", undefined],
    ["IA hakkında yeni bir karar", undefined],
    ["Anexa 1 la Hotărârea 5", undefined],
    ["Rezoluția 130, 2 anexe", undefined],
    ["Res. 130, anexele 1 și 2", undefined],
    ["Anexa 1", undefined],
    ["o anexă 1", undefined],
    ["5. melléklet", undefined],
  ])("%s is an error, with the form where it is clear: %s", (text, suggestion) => {
    const parsed = parseTarget(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.suggestion).toBe(suggestion);
  });

  test.each([
    ["Implementation of Resolution 130 in Africa", ["Res. 130"]],
    ["the Annex to Resolution 130", ["Res. 130"]],
    ["Anexa la Rezoluția 130", ["Res. 130"]],
    ["5 anexe la Rezoluția 130", ["Res. 130"]],
    ["Aplicarea Rezoluției nr. 130", ["Res. 130"]],
    ["a new text, see Res. 130", ["Res. 130"]],
    ["Annex 1 and Resolution 130", ["Res. 130"]],
    ["texts after Decision 5", ["Dec. 5"]],
    ["aplicarea Hotărârii 5", ["Res. 5", "Dec. 5"]],
    ["cybersecurity resolutions (Res. 130)", []],
    ["WTSA Resolution 50", []],
    ["European Parliament Resolution 12", []],
    ["the Council's Decision 5", []],
    ["fees under Decision 482", []],
    ["Resolution ITU-R 9", []],
    ["UN Resolution 70/125", []],
    ["Anexele la Constituție", []],
  ])("%s stands as words, and of the texts that it names a fault is reported: %s", (text, named) => {
    const fault = faultOfWords(read(text)) ?? "";
    for (const each of named) expect(fault).toContain(`"${each}"`);
    expect(fault === "").toBe(named.length === 0);
  });

  test.each([
    ["Rеs. 130", "Res. 130"],
    ["СS Art. 4", "CS Art. 4"],
    ["Res. １３０", "Res. 130"],
    ["Ｒｅｓ．１３０", "Res. 130"],
    ["Res. № 130", "Res. 130"],
    ["Рез. 130", "Res. 130"],
    ["Резолюция 130 (Пересм. Бухарест, 2022 г.)", "Res. 130"],
    ["Резолюция № 130", "Res. 130"],
    ["Решение 5", "Dec. 5"],
    ["Устав 28", "CS 28"],
    ["第130号决议", "Res. 130"],
    ["第 130 號決議", "Res. 130"],
    ["决议130", "Res. 130"],
    ["결의 130", "Res. 130"],
    ["130-қарар", "Res. 130"],
    ["القرار 130", "Res. 130"],
    ["بالقرار 130", "Res. 130"],
    ["للقرار ١٣٠", "Res. 130"],
    ["القرار (130)", "Res. 130"],
    ["قرار مؤتمر المندوبين المفوضين 130", "Res. 130"],
    ["الملحق 2 بالقرار 130", "Res. 130, Annex 2"],
    ["دستور الاتحاد المادة 5", "CS Art. 5"],
    ["المادة 5 من دستور الاتحاد الدولي للاتصالات", "CS Art. 5"],
    ["Constitution de l'Union internationale des télécommunications, article 5", "CS Art. 5"],
    ["Resolution of the Plenipotentiary Conference 130", "Res. 130"],
    ["《组织法》第5条", "CS Art. 5"],
    ["Nghị quyết 130", "Res. 130"],
    ["Peзoлюция 130", "Res. 130"],
    ["РЕЗ. 135", "Res. 135"],
    ["Рес. 135", "Res. 135"],
    ["Куы. 130", "Res. 130"],
    ["Резолюцыя 130", "Res. 130"],
    ["Резолюция 71 (Пересм. Бухарест, 2022г.), Приложение 1", "Res. 71, Annex 1"],
    ["Проект пересмотра Резолюции 130", "Res. 130"],
    ["Приложение 1 к Резолюции 71", "Res. 71, Annex 1"],
    ["135-ші қарар", "Res. 135"],
    ["Karar 135", "Res. 135"],
    ["Rezolucija 130", "Res. 130"],
    ["Rezolucja 130", "Res. 130"],
    ["Ψήφισμα 130", "Res. 130"],
    ["Päätöslauselma 130 ja 174", "[Res. 130, Res. 174]"],
    ["Határozat 130", "Res. 130"],
    ["Odluka 5", "Dec. 5"],
    ["Απόφαση 5", "Dec. 5"],
    ["Устав чл. 4", "CS Art. 4"],
    ["রেজোলিউশন ১৩৬", "Res. 136"],
    ["Entschließung 130", "Res. 130"],
    ["संकल्प १३०", "Res. 130"],
    ["결의 제130호", "Res. 130"],
    ["CS, Art. 4", "CS Art. 4"],
    ["Устав, ст. 4", "CS Art. 4"],
    ["статья 4 Устава", "CS Art. 4"],
    ["Artículo 4 de la Constitución", "CS Art. 4"],
    ["المادة 4 من الدستور", "CS Art. 4"],
    ["组织法第4条", "CS Art. 4"],
    ["УС 1003", "CS 1003"],
    ["п. 28 Конвенции", "CV 28"],
    ["the Convention", "CV"],
    ["Устав МСЭ", "CS"],
    ["Рекомендация 5", "Recommendation 5"],
    ["новая резолюция об ИИ", "new resolution on ИИ"],
    ["nghị quyết mới về lừa đảo", "new resolution on lừa đảo"],
    ["dự thảo nghị quyết mới liên quan đến lừa đảo", "new resolution on lừa đảo"],
    ["quyết định mới về phí", "new decision on phí"],
    ["ข้อมติใหม่ว่าด้วยศูนย์หลอกลวง", "new resolution on ศูนย์หลอกลวง"],
    ["ร่างข้อมติใหม่ เรื่อง ศูนย์หลอกลวง", "new resolution on ศูนย์หลอกลวง"],
    ["ร่างมติเกี่ยวกับศูนย์หลอกลวง", "new resolution on ศูนย์หลอกลวง"],
    ["ມະຕິໃໝ່ ກ່ຽວກັບ ການຫຼອກລວງ", "new resolution on ການຫຼອກລວງ"],
    ["ຮ່າງມະຕິໃຫມ່ກ່ຽວກັບການຫຼອກລວງ", "new resolution on ການຫຼອກລວງ"],
    ["សេចក្តីសម្រេចថ្មីស្តីពីការបោកប្រាស់", "new resolution on ការបោកប្រាស់"],
    ["សេចក្ដីព្រាងដំណោះស្រាយ ស្ដីពី ការបោកប្រាស់", "new resolution on ការបោកប្រាស់"],
    ["bagong resolusyon hinggil sa scam", "new resolution on scam"],
    ["panukalang resolusyon tungkol sa scam", "new resolution on scam"],
    ["rezolusaun foun kona-ba kabu", "new resolution on kabu"],
    ["resolusi baharu berkenaan penipuan", "new resolution on penipuan"],
    ["rancangan resolusi baru perihal penipuan", "new resolution on penipuan"],
    ["人工知能に関する新たな決議案", "new resolution on 人工知能"],
    ["關於人工智能的新決議", "new resolution on 人工智能"],
    ["new resоlution on Развитие", "new resolution on Развитие"],
    ["Internet оf Things", "Internet of Things"],
    ["new resolution on Развитиe", "new resolution on Развитие"],
    ["关于人工智能的新决议", "new resolution on 人工智能"],
  ])("%s is a reference in other letters, and no words of its own", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each([
    ["Res。130", "Res. 130"],
    ["PP Res｡ １３０", "Res. 130"],
    ["Res・130", "Res. 130"],
    ["CS Art。4", "CS Art. 4"],
    ["Dec。5，附件2", "Dec. 5, Annex 2"],
    ["NQ 130", "Res. 130"],
    ["NQ130", "Res. 130"],
    ["NQ số 130", "Res. 130"],
    ["QĐ số 5", "Dec. 5"],
    ["ข้อมติที่๑๓๐", "Res. 130"],
    ["ข้อ 4 ธรรมนูญ", "CS Art. 4"],
    ["Resolusi Nomor 130", "Res. 130"],
    ["Resolusyon Blg. 130", "Res. 130"],
    ["ມະຕິ 130", "Res. 130"],
    ["Decisiones 5", "Dec. 5"],
  ])("%s, as written in Asia and elsewhere, is a reference", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each([
    "QH 130",
    "N.Q. 130",
    "RSL-130",
    "RZL 130 (2022)",
    "决130",
    "決 130",
    "PP 决 130",
    "ق 130",
    "ረ 130",
    "အဆိုပြုချက် 130",
    "मत 130",
  ])("%s, an abbreviation with a number, is no words", (text) => {
    expect(parseTarget(text)).toEqual({
      ok: false,
      message: `this is only a word or abbreviation and a number, which may be those of a text: ${FORMS}; other words are written out`,
    });
  });

  test.each([
    ["Azimio Na. 137", "Res. 137"],
    ["Azimio la 137", "Res. 137"],
    ["Azimio Nambari 137", "Res. 137"],
    ["Uamuzi wa 5", "Dec. 5"],
    ["Icyemezo 137", "Res. 137"],
    ["Umwanzuro wa 137 (Rev. Dubai, 2018)", "Res. 137"],
    ["ውሳኔ ቁጥር 137", "Res. 137"],
    ["Fanapahan-kevitra faha-137", "Res. 137"],
    ["Fanapahan-kevitra laharana 137", "Res. 137"],
    ["Fanapahan-kevitra laharana faha-137", "Res. 137"],
    ["Lalàmpanorenana andininy faha-4", "CS Art. 4"],
    ["Andininy faha-4 ao amin'ny Lalàmpanorenana", "CS Art. 4"],
    ["ሕገ መንግሥት አንቀጽ 4", "CS Art. 4"],
    ["የኅብረቱ ሕገ መንግሥት አንቀጽ 4", "CS Art. 4"],
    ["ሕገ-መንግሥት አንቀጽ 4", "CS Art. 4"],
    ["የሕገ መንግስቱ አንቀፅ 4", "CS Art. 4"],
    ["ቅዋም ዓንቀጽ 4", "CS Art. 4"],
    ["Katiba ibara ya 4", "CS Art. 4"],
    ["Mkataba, kifungu cha 4", "CV Art. 4"],
    ["Ibara ya 4 ya Katiba", "CS Art. 4"],
    ["ውሳኔ 137 ተ.ቁ. 3", "Res. 137"],
    ["ውሳኔ 137 ተራ ቁጥር 3", "Res. 137"],
    ["ውሳኔ ቁ. 137", "Res. 137"],
    ["Uchwała nr 137", "Res. 137"],
    ["pendekezo jipya la azimio kuhusu akili mnemba", "new resolution on akili mnemba"],
  ])("%s is %s", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion });
  });

  test("the basic texts are suggested by their names in other languages, with an article or provision before or behind", () => {
    const names = `
      კონსტიტუცია = CS; კონსტიტუციის = CS; კონსტიტუციის მე-4 მუხლი = CS Art. 4; კონსტიტუცია, მუხლი 4 = CS Art. 4; მუხლი 4 კონსტიტუციის = CS Art. 4
      კონსტიტუციის მე-28 პუნქტი = CS 28; წესდების მე-4 მუხლი = CS Art. 4; კონვენციის მე-4 მუხლი = CV Art. 4; ზოგადი წესები = GR; ITU-ს კონსტიტუცია = CS
      Սահմանադրություն = CS; Սահմանադրություն, 4-րդ հոդված = CS Art. 4; Սահմանադրության հոդված 4 = CS Art. 4; Սահմանադրության 28-րդ կետ = CS 28
      Ընդհանուր կանոններ = GR; Ընդհանուր կանոնակարգ = GR; ՀՄՄ Սահմանադրություն = CS
      Konstitūcija = CS; Konstitūcijas 4. pants = CS Art. 4; Konstitūcija, 4. pants = CS Art. 4; Konstitūcijas 28. punkts = CS 28; Vispārīgie noteikumi = GR
      Vispārīgo noteikumu 4. punkts = GR 4; Starptautiskās Telekomunikāciju savienības Konstitūcija = CS
      Įstatai = CS; Įstatų 4 straipsnis = CS Art. 4; Bendrosios taisyklės = GR; Konstitutsioon = CS; Üldreeglid = GR; ITU:n peruskirja = CS; Yleiset säännöt = GR
      Konstitutionen = CS; Konstitutionens artikel 4 = CS Art. 4; Artikel 4 i konstitutionen = CS Art. 4; Allmänna regler = GR; Konvensjonen = CV
      Vedtægten = CS; Generelle regler = GR; Stofnskráin = CS; Almennar reglur = GR; Stanovy = CS; Všeobecný řád = GR; Článok 4 Dohovoru = CV Art. 4
      Az Alapokmány 4. cikke = CS Art. 4; Általános Szabályzat = GR; Articolul 4 din Constituție = CS Art. 4; Regulile generale = GR
      Член 4 от Конвенцията = CV Art. 4; Член 4 од Уставот = CS Art. 4; Члан 4. Устава = CS Art. 4; Članak 4. Konvencije = CV Art. 4; Општи правила = GR
      Opća pravila = GR; Splošna pravila = GR; Kushtetuta = CS; Neni 4 i Kushtetutës = CS Art. 4; Konventa = CV; Rregullat e përgjithshme = GR
      Καταστατικός Χάρτης = CS; Άρθρο 4 της Σύμβασης = CV Art. 4; Γενικοί Κανονισμοί = GR; Kuruluş Yasası = CS; Ümumi Qaydalar = GR; Umumiy qoidalar = GR
      Жалпы регламент = GR; Дүрмийн 4 дүгээр зүйл = CS Art. 4; Ерөнхий журам = GR; Стаття 4 Конституції = CS Art. 4; Агульны рэгламент = GR; Общие правила = GR
      חוקת האיגוד = CS; סעיף 4 לחוקה = CS Art. 4; האמנה = CV; הכללים הכלליים = GR; قواعد عمومی = GR; آئین کا آرٹیکل 4 = CS Art. 4; کنونشن = CV
      संविधान का अनुच्छेद 4 = CS Art. 4; कन्वेंशन = CV; सामान्य नियम = GR; ಸಂವಿಧಾನ ವಿಧಿ 4 = CS Art. 4; ಸಂವಿಧಾನದ 4ನೇ ವಿಧಿ = CS Art. 4; அரசியலமைப்பு பிரிவு 4 = CS Art. 4
      ഭരണഘടന അനുച്ഛേദം 4 = CS Art. 4; రాజ్యాంగం అధికరణం 4 = CS Art. 4; ޤާނޫނުއަސާސީ މާއްދާ 4 = CS Art. 4; संविधान कलम 4 = CS Art. 4; ਸੰਵਿਧਾਨ ਧਾਰਾ 4 = CS Art. 4
      બંધારણ કલમ 4 = CS Art. 4; ව්‍යවස්ථාව 4 = CS 4; சமவாயம் 4 = CV 4; பொது விதிகள் 166 = GR 166; ನಿರ್ಣಯ 136 = Res. 136; പ്രമേയം 136 = Res. 136; ޤަރާރު 136 = Res. 136
      తీర్మానం 136 = Res. 136; தீர்மானத்தின் 136 = Res. 136; 136ನೇ ನಿರ್ಣಯ = Res. 136; ठराव 136 = Res. 136; தீர்மானம் 71, இணைப்பு 1 = Res. 71, Annex 1
      തീരുമാനം 5 = Dec. 5; ತೀರ್ಮಾನ 5 = Dec. 5; තීරණය 5 = Dec. 5; முடிவு 5 = Dec. 5; সংবিধানের অনুচ্ছেদ ৪ = CS Art. 4; 大会总规则 = GR; 一般規則 = GR; 일반규칙 = GR
      กฎทั่วไป = GR; ທຳມະນູນ = CS; ធម្មនុញ្ញ = CS; ဖွဲ့စည်းပုံ = CS; Quy tắc chung = GR; Aturan Umum = GR; Perkara 4 Perlembagaan = CS Art. 4; Peraturan Am = GR
      Saligang Batas = CS; Kanuni za Jumla = GR; Kostituzzjoni = CS; Konstitusie = CS; Statuut = CS; Algemene regels = GR; Regras xerais = GR`;
    const cases = names
      .split(/[;\n]/u)
      .map((line) => line.split(" = "))
      .filter(([, form]) => form !== undefined);
    const suggested = cases.map(([name = ""]) => {
      const parsed = parseTarget(name.trim());
      return [name, parsed.ok ? undefined : parsed.suggestion];
    });
    expect(suggested).toEqual(cases);
  });

  test.each([
    "საქართველოს კონსტიტუცია",
    "Հայաստանի Սահմանադրություն",
    "Latvijas Satversme",
    "Konvencijas grozījumi",
    "Konvention über Cyberkriminalität",
    "Общие правила для спутников",
    "Algemene regels voor satellieten",
    "Įstatymas",
    "მე-5 კომიტეტი",
    "ITU-D Convention",
  ])("%s is none of the basic texts", (text) => {
    expect(read(text)).toEqual({ kind: "words", text });
  });

  test("of two articles behind one name of a text none is lost; an article behind another name is no further text", () => {
    const both = { ok: false, message: "each text is an entry of its own, in a list" };
    for (const text of [
      "კონსტიტუციის მე-4 და მე-5 მუხლები",
      "Устав, 4 и 5 статьи",
      "Fees, Article 5, Res. 130",
    ])
      expect([text, parseTarget(text)]).toEqual([text, both]);
    const of = 'of which text? "CS Art. 5" of the Constitution, "CV Art. 5" of the Convention';
    for (const text of ["Radio Regulations, Article 5", "ძირითადი აქტი, მუხლი 5"])
      expect([text, parseTarget(text)]).toEqual([text, { ok: false, message: of }]);
    for (const text of ["Res. 130, 3-րդ կետ", "130. rezolūcija, 3. punkts", "Rezolūcija 130, punkts 3"])
      expect([text, parseTarget(text)]).toMatchObject([text, { suggestion: "Res. 130" }]);
  });

  test.each([
    ...[
      "Úst. čl. 4",
      "Ust. član 4",
      "Konst. Art. 4",
      "Verf. Art. 4",
      "Cost. art. 4",
      "Уст. ст. 4",
      "Конст. член 4",
    ],
    ...[
      "Alk. 4. cikk",
      "Alapokm. 4. cikk",
      "Sat. 4. pants",
      "Σύντ. άρθρο 4",
      "Grondw. art. 4",
      "Põhis. art 4",
    ],
    ...[
      "Úml. čl. 4",
      "Übk. Art. 4",
      "Kons. madde 4",
      "Konst. straipsnis 4",
      "Канст. артыкул 4",
      "Үнд. зүйл 4",
    ],
  ])("%s is an article of a text whose name is cut short", (text) => {
    const message = 'of which text? "CS Art. 4" of the Constitution, "CV Art. 4" of the Convention';
    expect(parseTarget(text)).toEqual({ ok: false, message });
  });

  test.each(["Úst. revize rezoluce", "Gen. Rules art. 4", "Ing. Novák", "Fees and dues"])(
    "%s stays words, since no article is behind a name that is cut short",
    (text) => {
      expect(parseTarget(text)).toMatchObject({ ok: true });
    },
  );

  test.each(["ስምምነት አንቀጽ 4", "ስምምዕ ዓንቀጽ 4", "Fifanarahana andininy faha-4", "andininy faha-4"])(
    "%s is an article of the Constitution or of the Convention",
    (text) => {
      const parsed = parseTarget(text);
      expect(parsed).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^of which text\? "CS Art\. 4"/),
      });
      expect(parsed).not.toHaveProperty("suggestion");
    },
  );

  test.each([
    "ስምምነት",
    "የአገልግሎት ስምምነት",
    "Fifanarahana momba ny fandefasana",
    "Fanapahan-kevitra momba ny Internet",
  ])("%s stands as words", (text) =>
    expect(parseTarget(text)).toEqual({ ok: true, value: { kind: "words", text } }),
  );

  test.each([
    ["30 дугаар тогтоол", "Res. 30"],
    ["30-р тогтоол", "Res. 30"],
    ["30р тогтоол", "Res. 30"],
    ["30-токтом", "Res. 30"],
    ["№30 токтом", "Res. 30"],
    ["30-toktom", "Res. 30"],
    ["130-нче карар", "Res. 130"],
    ["130-нөмірлі қарар", "Res. 130"],
    ["130-son qaror", "Res. 130"],
    ["130-сон қарор", "Res. 130"],
    ["130 saylı qərar", "Res. 130"],
    ["130-cu qətnamə", "Res. 130"],
    ["130-njy karar", "Res. 130"],
    ["130 No'lu karar", "Res. 130"],
    ["130'uncu karar", "Res. 130"],
    ["a 130. sz. határozat", "Res. 130"],
    ["130-as határozat", "Res. 130"],
    ["130-ე რეზოლუცია", "Res. 130"],
    ["թիվ 130 բանաձև", "Res. 130"],
    ["130-րդ բանաձև", "Res. 130"],
    ["130 zenbakiko ebazpena", "Res. 130"],
    ["130-oji rezoliucija", "Res. 130"],
    ["130वां संकल्प", "Res. 130"],
    ["130ኛ ውሳኔ", "Res. 130"],
    ["130e résolution", "Res. 130"],
    ["130ª resolución", "Res. 130"],
    ["the 130th resolution", "Res. 130"],
    ["30-р тогтоол (Rev. Bucharest, 2022)", "Res. 30"],
    ["5-р шийдвэр", "Dec. 5"],
    ["Уставдын 4-беренеси", "CS Art. 4"],
    ["Rezolisyon nimewo 179 ak 70", "[Res. 179, Res. 70]"],
    ["Konstitisyon atik 4", "CS Art. 4"],
    ["resolutie nummer 130", "Res. 130"],
    ["rezolucija št. 130", "Res. 130"],
    ["nouvo rezolisyon sou IA", "new resolution on IA"],
    ["хиймэл оюуны тухай шинэ тогтоол", "new resolution on хиймэл оюуны"],
    ["жасалма интеллект жөнүндө жаңы токтом", "new resolution on жасалма интеллект"],
  ])("%s is %s, its number or subject first or its words of another language", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each(["ОУЦХБ-ын 30 дугаар тогтоол", "Азаматтык 30-токтом", "on the 30th resolution"])(
    "%s may be a text by its number",
    (text) => {
      expect(parseTarget(text)).toEqual({
        ok: false,
        message: `this may be a text by its number: "Res. 30" is a resolution, "Dec. 30" a decision; an annex is named with its text, "Res. 71, Annex 1"; where the number is that of something else, begin with another word, such as an article`,
      });
    },
  );

  test.each([
    ["30-р шинэ тогтоол", "30"],
    ["130-тоқтом", "130"],
    ["130 अंकको प्रस्ताव", "130"],
    ["Resolution zzz 130", "130"],
    ["the 5 resolutions", undefined],
    ["5-year plan", undefined],
    ["2030-agenda", undefined],
    ["Follow-up to WRC-27 - Resolutions", undefined],
    ["The Agenda 2030. Decisions of it", undefined],
  ])("%s is words, with the lone number %s", (text, number) => {
    expect(parseTarget(text)).toMatchObject({ ok: true, value: { kind: "words" } });
    expect(loneNumber(text)).toBe(number);
  });

  test("there is no decision of so high a number", () => {
    expect(parseTarget("Decision 130")).toEqual({
      ok: false,
      message: `the conference has no Decision 130: a resolution is "Res. 130", a decision of another body is named in words`,
    });
  });

  test("a number behind a word of no list is never taken as words, whatever the script, with its mark or version", () => {
    const letters = [..."bdkmnrtRSКДнрსბΓδअकשדখมፈ"];
    const word = fc
      .array(fc.constantFrom(...letters), { minLength: 5, maxLength: 9 })
      .map((all) => all.join("").replace(/^./u, (first) => first.toUpperCase()));
    const between = fc.constantFrom(" ", " No. ", " № ", " nambari ", " la ", " Nr. ");
    const behind = fc.constantFrom("", ".", " (Rev. Dubai, 2018)", " (WWW)");
    fc.assert(
      fc.property(word, between, fc.integer({ min: 1, max: 999 }), behind, (name, mark, number, rest) => {
        const parsed = parseTarget(`${name}${mark}${number}${rest}`);
        if (parsed.ok) expect(parsed.value.kind).not.toBe("words");
      }),
      { numRuns: amount(150, 300) },
    );
  });

  test.each([
    "Committee 5",
    "Agenda item 12",
    "Commission 5",
    "Grupo de Estudio 17",
    "Комиссия 5",
    "Vision 2030",
    "COVID 19 recovery",
    "Access to 5 services",
    "words on Res. 9",
    "the Kpanda 137",
    "Spending 5% more",
    "Kpanda 1370",
    "Sub-committee 5",
    "Sous-commission 5",
    "Vice-chairs 12",
    "Agenda-item 5",
    "Co-operation 2",
    "E-mail 2",
    "Sub-Group 3",
    "மாநாட்டு ஒப்பந்தம் 4",
    "ව්‍යවස්ථාව වගන්තිය 4",
    "குழு 5",
    "ಸಮಿತಿ 5",
    "Treaty 5",
    "Basic law 130",
  ])("%s has a number of its own, and stands as words", (text) => {
    expect(read(text)).toEqual({ kind: "words", text });
  });

  test.each<[string, string | undefined]>([
    ["د ۱۰۲ لیکنه", undefined],
    ["۱۰۲ یوه لیکنه", "102"],
    ["satellite filings 27", "27"],
    ["nimeng'o ya 137", "137"],
    ["Зарур матни 102", "102"],
    ["fees for 5 services", undefined],
    ["the satellite filings 27", undefined],
    ["satellite filings 2027", undefined],
    ["satellite filings 230", undefined],
    ["Study Group 17", undefined],
    ["WTSA Resolution 50", undefined],
    ["Opinion 3", undefined],
    ["மாநாட்டு ஒப்பந்தம் 4", undefined],
    ["യൂണിയൻ ഭരണഘടന 4", undefined],
    ["ಒಂದು ಪಠ್ಯ 136", "136"],
    ["Connect 130 of the 193 states", undefined],
    ["ten words that end with a number, 130", undefined],
  ])("a number at an end of a few words: %s", (text, number) => {
    expect(loneNumber(text)).toBe(number);
  });

  test.each<[string, string]>([
    ["Res. 130 op. 3", "Res. 130"],
    ["Res. 130 OP3", "Res. 130"],
    ["Resolution 130 OP 3", "Res. 130"],
    ["Res. 130 pp. 2", "Res. 130"],
    ["Res. 130 PP4", "Res. 130"],
    ["Res. 130, operative paragraph 3", "Res. 130"],
    ["Res. 130 (§ 3)", "Res. 130"],
    ["Res. 130 (Rev. Dubai, 2018) resolves 3", "Res. 130"],
    ["Res. 130 considering b)", "Res. 130"],
    ["OP3 of Res. 130", "Res. 130"],
    ["Dec. 5 para 2", "Dec. 5"],
    ["Рез. 130, п. 3", "Res. 130"],
    ["القرار 130 الفقرة 2", "Res. 130"],
    ["Entschließung 130 Absatz 3", "Res. 130"],
    ["Res. 130 OP 3, Res. 131 OP 2", "[Res. 130, Res. 131]"],
    ["Res. 130 PP-22", "Res. 130"],
    ["Res. EUR-1", "new resolution [EUR-1]"],
    ["قطعنامه‌های ۱۰۲ و ۱۳۰", "[Res. 102, Res. 130]"],
    ["قطعنامهٔ شمارهٔ ۱۰۲", "Res. 102"],
    ["پریکړه لیک ۱۰۲", "Res. 102"],
    ["د ۱۰۲ پریکړه لیک", "Res. 102"],
    ["Қатъномаи рақами 102", "Res. 102"],
    ["Qatnoma 130", "Res. 130"],
    ["مصنوعی ذہانت پر نئی قرارداد", "new resolution on مصنوعی ذہانت"],
    ["نوې پریکړه لیک", "new resolution"],
    ["Entschl. Nr. 130", "Res. 130"],
    ["Beschl. 139", "Res. 139"],
    ["Psm 130", "Res. 130"],
    ["Ψήφ. 130", "Res. 130"],
    ["uus resolutsioon", "new resolution"],
    ["ny resolution om AI", "new resolution on AI"],
  ])("%s is suggested as %s", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({ ok: false, suggestion });
  });

  test.each(["Res. 130 OP 3 and 4", "Res. 130 op. 3 and 71", "Res. 130 operative paragraphs 3-5"])(
    "of %s no number is taken for a text or lost",
    (text) => {
      expect(parseTarget(text)).toEqual({
        ok: false,
        message: `a target is a whole text, "Res. 130"; its paragraphs are named in the proposal's own text`,
      });
    },
  );

  test("a number behind an unknown word is asked about, with the way out", () => {
    expect(parseTarget("Kpanda 137 on children")).toEqual({
      ok: false,
      message:
        'this may be a text by its number: "Res. 137" is a resolution, "Dec. 137" a decision; an annex is named with its text, "Res. 71, Annex 1"; where the number is that of something else, begin with another word, such as an article',
    });
  });

  test("a number with abbreviations alone is never taken as words, whatever the script", () => {
    const letters = [..."bcdfghqRSTкнრსბγδअकஅกขမကሀሁ国议가"];
    const short = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 3 })
      .map((all) => all.join(""));
    const sign = fc.constantFrom(" ", ". ", "。", "-", " № ", "．", "/");
    fc.assert(
      fc.property(short, sign, fc.integer({ min: 1, max: 999 }), (word, between, number) => {
        const parsed = parseTarget(`${word}${between}${number}`);
        // "X.130" is a recommendation of ITU-T, "RR 5" a number of the Radio Regulations.
        fc.pre(!/^(?:\p{L}{1,2}[.。．]|RR[ -])$/u.test(word + between));
        if (parsed.ok) expect(parsed.value.kind).not.toBe("words");
      }),
      { numRuns: amount(150, 300) },
    );
  });

  test.each(["Развитие ИКТ", "关于人工智能的决议", "Резолюции Секторов", "Устав в целом"])(
    "%s stands as words",
    (text) => {
      expect(read(text)).toEqual({ kind: "words", text });
    },
  );

  test.each([
    "CS/CV annexes (definitions)",
    "Internet-related resolutions (101/102/133/180)",
    "cybersecurity resolutions (Res. 130)",
    "resolution on post-COVID recovery",
    "ITU reform (package)",
    "Resolute action",
    "Division 3",
    "Rec. ITU-T X.509",
    "WRC-27",
    "WSIS+20",
    "IMT-2030",
    "E.164",
    "ITU-T Y.3172",
    "5G",
    "AI 2030",
    "Web 3.0",
    "Study Group 17",
    "Question 5/2",
    "第五代移动通信",
    "R&D",
    "CO2",
    "RR 5.1",
    "projet de société",
    "opinion of the Legal Adviser",
    "Resolution ITU-R 9",
    "new resolutions of the Sectors",
    "status of the Constitution and the Convention",
    "convention on artificial intelligence",
    "Recommendation 5",
    "WTSA Resolution 50",
    "Council",
    "AI",
    "ITRs",
    "قرار بشأن الذكاء الاصطناعي",
    "القرارات السابقة",
    "المواد الإعلامية",
    "بالمؤتمر",
    "وضع المرأة",
    "Resolution in 2 parts",
    "Resolution of the Council 1130",
    "القرارات المتعلقة بالنساء",
    "not stated",
    "unknown",
    "new technologies",
    "same-sex relations",
    "later retirement of satellites",
    "texts on gender and digital inclusion",
    "see-through filings",
  ])("%s stands as words", (text) => {
    expect(read(text)).toEqual({ kind: "words", text });
  });

  test.each([
    ["res. 130", "Res. 130"],
    ["  cs   art. 4 ", "CS Art. 4"],
    ["New Resolution [acp-1] on  big data", "new resolution [ACP-1] on big data"],
  ])("%s is read as meant", (text, printed) => {
    expect(printTarget(read(text))).toBe(printed);
  });

  test.each([
    ["Resolution 130", "Res. 130"],
    ["Resolution 130 (Rev. Dubai, 2018)", "Res. 130"],
    ["Res.130", "Res. 130"],
    ["Res 130", "Res. 130"],
    ["Res130", "Res. 130"],
    ["Res. 0130", "Res. 130"],
    ["Res-130", "Res. 130"],
    ["Res. 130, 2018", "Res. 130"],
    ["Résolution 130", "Res. 130"],
    ["Résolution n° 130", "Res. 130"],
    ["Rés. 154 (Rév. Bucarest, 2022)", "Res. 154"],
    ["القرار 130", "Res. 130"],
    ["القـــرار ١٣٠", "Res. 130"],
    ["المقرر ٥", "Dec. 5"],
    ["Резолюция 130", "Res. 130"],
    ["Acuerdo 5", "Dec. 5"],
    ["Res. ١٣٠", "Res. 130"],
    ["Projet de nouvelle Résolution [ARB-1]", "new resolution [ARB-1]"],
    ["draft resolution on AI", "new resolution on AI"],
    ["Resolução COM5/1", "new resolution [COM5/1]"],
    ["Res. WGPL/2", "new resolution [WGPL/2]"],
    ["RESOLUTION [BRA-1]", "new resolution [BRA-1]"],
    ["CV n.º 334", "CV 334"],
    ["CS n.o 1003", "CS 1003"],
    ["RG 166", "GR 166"],
    ["Reglas Generales 166", "GR 166"],
    ["Regras Gerais 166", "GR 166"],
    ["R130", "Res. 130"],
    ["R. 130", "Res. 130"],
    ["D5", "Dec. 5"],
    ["PP-22 Res. 130", "Res. 130"],
    ["Rec. 5", "Recommendation 5"],
    ["Мнение 3", "Opinion 3"],
    ["Rés. 130", "Res. 130"],
    ["Resoluton 130", "Res. 130"],
    ["Decisión 5", "Dec. 5"],
    ["Convenio 4", "CV 4"],
    ["CS/Art.4", "CS Art. 4"],
    ["General Rule 166", "GR 166"],
    ["Decision 5, Annex 2", "Dec. 5, Annex 2"],
    ["Res. 71 Annex 1", "Res. 71, Annex 1"],
    ["CS No. 1003", "CS 1003"],
    ["CS1003", "CS 1003"],
    ["Constitution 13", "CS 13"],
    ["CS Article 4", "CS Art. 4"],
    ["CS Art.4", "CS Art. 4"],
    ["General Rules 166 (Chapter II, section 30)", "GR 166"],
    ["new resolution: big data", "new resolution on big data"],
    ["new resolution: [ACP-1] (title not seen)", "new resolution [ACP-1]"],
    ["draft new resolution [SEN-1] Support for NEPAD", "new resolution [SEN-1] on Support for NEPAD"],
  ])("%s is an error that suggests %s", (text, suggestion) => {
    expect(parseTarget(text)).toEqual({
      ok: false,
      message: FORMS,
      suggestion,
    });
  });

  test.each([
    ["nouvelle résolution sur les câbles", "new resolution on les câbles"],
    ["projecto de nova resolução sobre IA", "new resolution on IA"],
    ["proyecto de resolución sobre IA", "new resolution on IA"],
    ["novo projeto de resolução sobre IA", "new resolution on IA"],
    ["nova resolució sobre IA", "new resolution on IA"],
    ["nueva decisión relativa a la IA", "new decision on la IA"],
    ["nova recomendação sobre X", "new recommendation on X"],
    ["nowa rezolucja w sprawie AI", "new resolution on AI"],
    ["azimio jipya kuhusu AI", "new resolution on AI"],
    ["nueva resolución sobre los cables", "new resolution on los cables"],
    ["مشروع قرار جديد [ARB-1] بشأن الكابلات", "new resolution [ARB-1] on الكابلات"],
  ])("%s suggests %s, and the message states that the subject is English, too", (text, suggestion) => {
    expect(parseTarget(text)).toEqual({
      ok: false,
      message: `${FORMS}; the words for a new text are English: write its subject in English, too`,
      suggestion,
    });
  });

  test.each([
    ["Res. 130 and Res. 174", "[Res. 130, Res. 174]"],
    ["Res. 130, Res. 174", "[Res. 130, Res. 174]"],
    ["Res. 130/174", "[Res. 130, Res. 174]"],
    ["Resolutions 101, 102 and 133", "[Res. 101, Res. 102, Res. 133]"],
    ["Résolutions 130 et 131", "[Res. 130, Res. 131]"],
    ["Dec. 5 and Res. 3", "[Dec. 5, Res. 3]"],
    ["CS Art. 4 and CV 5", "[CS Art. 4, CV 5]"],
    ["CS1003/1004", "[CS 1003, CS 1004]"],
    ["Dec. 5, Annex 2, Res. 3", '["Dec. 5, Annex 2", Res. 3]'],
    ["CS and CV", "[CS, CV]"],
    ["Устав и Конвенция", "[CS, CV]"],
    ["CS Art. 4 and 5", "[CS Art. 4, CS Art. 5]"],
    ["Res. 135 и 136", "[Res. 135, Res. 136]"],
    ["القرار 130 والقرار 131", "[Res. 130, Res. 131]"],
    ["القرار 130 و131", "[Res. 130, Res. 131]"],
    ["القراران 130 و131", "[Res. 130, Res. 131]"],
    ["القرارين ١٣٠ و١٣١", "[Res. 130, Res. 131]"],
    ["القرارات 130 و131 و174", "[Res. 130, Res. 131, Res. 174]"],
    ["قرارا المؤتمر 130 و131", "[Res. 130, Res. 131]"],
    ["المقرران 5 و6", "[Dec. 5, Dec. 6]"],
    ["القرار 130 وكذلك المقرر 5", "[Res. 130, Dec. 5]"],
    ["القرار 130 بالإضافة إلى القرار 131", "[Res. 130, Res. 131]"],
    ["القراران 130 (المراجع في دبي، 2018) و131 (المراجع في بوخارست، 2022)", "[Res. 130, Res. 131]"],
    ["Les résolutions 130 et 131", "[Res. 130, Res. 131]"],
    ["aux Rés. 130/131", "[Res. 130, Res. 131]"],
    ["Res. 130 as well as Res. 131", "[Res. 130, Res. 131]"],
    ["Res. 130 along with Res. 131", "[Res. 130, Res. 131]"],
    ["Res. 130 así como la Res. 131", "[Res. 130, Res. 131]"],
    ["As resoluções 130 e 131", "[Res. 130, Res. 131]"],
    ["第130号决议和第131号决议", "[Res. 130, Res. 131]"],
    ["Res. 135 (Rev. Bucharest, 2022), Res. 136", "[Res. 135, Res. 136]"],
    ["Resolution 130 (Rev. Dubai, 2018) and Res. 5", "[Res. 130, Res. 5]"],
    ["[Res. 135, Res. 136]", "[Res. 135, Res. 136]"],
    // Where not all of them are known, none is suggested: the others would be lost.
    ["Res. 163 / stable Constitution", undefined],
    ["Res. 130-174", undefined],
    ["ITU reform, Res. 131", undefined],
    ["Res. 135 to 137", undefined],
    ["Res. 130 – Res. 131", undefined],
    ["Resolutions from 130 to 139", undefined],
    ["Résolutions de 130 à 139", undefined],
    ["القرارات من 130 إلى 139", undefined],
    ["Res. 130 et seq.", undefined],
    // A resolution of the United Nations.
    ["Resolution 70/125", undefined],
  ])("%s is several entries: %s", (text, suggestion) => {
    expect(parseTarget(text)).toEqual({
      ok: false,
      message: "each text is an entry of its own, in a list",
      ...(suggestion !== undefined && { suggestion }),
    });
  });

  test("each word of the table makes the reference that it stands for, before a number", () => {
    const { resolution, decision, constitution, convention, generalRules } = table;
    for (const [words, form, isInstrument] of [
      [resolution, "Res.", false],
      [decision, "Dec.", false],
      [constitution, "CS", true],
      [convention, "CV", true],
      [generalRules, "GR", true],
    ] as const) {
      for (const word of Object.values(words).flatMap((all) => all.split(" "))) {
        const written = word.replace(/\*/g, "").replace(/_/g, " ");
        const meant = (text: string) => {
          const parsed = parseTarget(text);
          return parsed.ok ? printTarget(parsed.value) : parsed.suggestion;
        };
        expect([written, meant(`${written} 13`)]).toEqual([written, `${form} 13`]);
        expect([written, meant(`${written.toUpperCase()} № 13`)]).toEqual([written, `${form} 13`]);
        if (isInstrument) expect([written, meant(`${written}, art. 4`)]).toEqual([written, `${form} Art. 4`]);
      }
    }
  });

  test.each([
    // A letter among the digits, and a mark of a footnote.
    ["Res. 1З5", '"1З5" is no number of a text'],
    ["Res. 13O", '"13O" is no number of a text'],
    ["Res. 130¹", '"130¹" is no number of a text'],
    ["Res. 13000", '"13000" is no number of a text'],
    // After an annex, a number alone may be that of a further one.
    ["Dec. 5, Annex 2/3", "each text is an entry of its own, in a list"],
    ["Res. 130/1", "each text is an entry of its own, in a list"],
    ["Annex 2", 'an annex is named with its text, and in a list in quotes: ["Res. 71, Annex 1", Res. 72]'],
    ["КС ст. 4", 'of which text? "CS Art. 4" of the Constitution, "CV Art. 4" of the Convention'],
    ["4-бап", 'of which text? "CS Art. 4" of the Constitution, "CV Art. 4" of the Convention'],
    ["Karar 5", 'a resolution or a decision? "Res. 5" or "Dec. 5"'],
    [
      "130, 174",
      'a number alone names no text: "Res. 130" is a resolution, "Dec. 130" a decision, "CS 130" a provision of the Constitution, "CV 130" of the Convention',
    ],
    // Of another body's conference, or in words that may be anything.
    ["Resolution 50 (Rev. Hammamet, 2016)", FORMS],
    ["Resolution 50 (Rev. Dubai, 2014)", FORMS],
    ["Resolution 50 of WTSA", FORMS],
    ["Resolution 9 of ITU-T", FORMS],
    ["new resolution 130", FORMS],
    ...[
      "UZB",
      "B",
      "RCC",
      "ACP",
      "Africa",
      "African Group",
      "Узбекистан",
      "Tashkent",
      "Бухарест",
      "Georgia and Armenia",
    ].map((name) => [
      name,
      'this names no text: a target is what the proposal acts on, "Res. 130", "new resolution on ..." or words such as "fees for satellite filings"',
    ]),
  ])("%s is an error, and nothing is suggested", (text, message) => {
    expect(parseTarget(text)).toEqual({ ok: false, message });
  });

  test.each([
    ..."TBD|tbd.|T.B.A.|to be confirmed|pending|n/a|N.A.|none|same|the same|idem|Ibid.|ditto|see document|See doc.|see above".split(
      "|",
    ),
    ..."-|—|?|…|xxx|new|New text|draft|nouveau|le même|voir document|À déterminer|por definir|mismo|o mesmo".split(
      "|",
    ),
    ..."будет уточнено|то же|см. документ|نفسه|جديد|يُحدَّد لاحقاً|انظر الوثيقة|待定|同上|mpya|bado|angalia hati".split(
      "|",
    ),
    ..."belum ada|lihat dokumen|chưa xác định|như trên|ยังไม่กำหนด|siehe oben|n.v.t.|belirlenecek|미정|በኋላ|tsy misy".split(
      "|",
    ),
  ])("%s only puts off what the text is, and is an error that names what would be right", (text) => {
    expect(parseTarget(text)).toEqual({
      ok: false,
      message:
        'this names no text: a target is what the proposal acts on, "Res. 130", "new resolution on ..." or words such as "fees for satellite filings"; where the sources do not state it, "not stated"',
    });
  });

  test("a new text has no such subject", () => {
    expect(parseTarget("new resolution [ACP-1] on TBD")).toEqual({
      ok: false,
      message: '"TBD" is no subject: leave it out until there is one',
      suggestion: "new resolution [ACP-1]",
    });
  });

  test.each([
    ["Fanapahan-kevitra 136", "Res. 136"],
    ["Fana\u0301pahan‑kevitra 136", "Res. 136"],
    ["Fehin’kevitra 219", "Res. 219"],
    ["Kpanda-vinu 137", undefined],
    ["Kpanda-vinu No. 137 (Rev. Dubai, 2018)", undefined],
    ["O‘zgarishlar 137", undefined],
    ["Kpa\u0301nda.vinu 137", undefined],
  ])("%s, a number behind a word with a sign inside, is an error", (text, suggestion) => {
    expect(parseTarget(text)).toMatchObject({
      ok: false,
      message: suggestion === undefined ? expect.stringContaining('"Res. 137" is a resolution') : FORMS,
      ...(suggestion !== undefined && { suggestion }),
    });
  });

  test("an article needs its text", () => {
    expect(parseTarget("Article 4")).toEqual({
      ok: false,
      message: 'of which text? "CS Art. 4" of the Constitution, "CV Art. 4" of the Convention',
    });
  });

  test("a target has words, and not too many", () => {
    expect(parseTarget("  ")).toEqual({ ok: false, message: "a target is missing" });
    expect(parseTarget("x".repeat(301))).toEqual({
      ok: false,
      message: "a target has at most 300 characters",
    });
  });
});

test("targets sort as a delegate looks for them", () => {
  const sorted = [
    "CS",
    "CS Art. 1",
    "CS Art. 4",
    "CS 3",
    "CS 28",
    "CS 28A",
    "CS 1012",
    "CV",
    "CV 84",
    "CV 334",
    "GR 166",
    "Dec. 5",
    "Dec. 5, Annex 2",
    "Dec. 11",
    "Res. 9",
    "Res. 70",
    "Res. 71",
    "Res. 71, Annex 1",
    "Res. 130",
    "academia participation",
    "ITU reform (package)",
    "new resolution [ACP-9]",
    "new resolution [ACP-10]",
    "new resolution on big data",
  ];
  expect(sorted.toReversed().map(read).sort(compareTargets).map(printTarget)).toEqual(sorted);
});

describe("keys", () => {
  test("a new text is known by its placeholder, whether its subject is stated or not", () => {
    expect(targetKey(read("new resolution [ACP-1] on OTT"))).toBe(targetKey(read("new resolution [ACP-1]")));
  });

  test("words in another script keep a key of their own", () => {
    const keys = ["الأمن السيبراني", "网络安全", "人工智能"].map((text) => targetKey(read(text)));
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^words-[0-9a-f]{8}$/);
  });

  test("long words that begin alike keep a key of their own", () => {
    const start = "fees for numbering, naming and addressing resources managed by ITU";
    expect(targetKey(read(`${start} in 2018`))).not.toBe(targetKey(read(`${start} in 2022`)));
  });
});

const suffix = fc.constantFrom(undefined, "A", "B", "bis");
const number = fc.integer({ min: 1, max: 9999 });
const instrument = fc.constantFrom("constitution" as const, "convention" as const, "general-rules" as const);
const withSuffix = (kind: "article" | "provision") =>
  fc
    .tuple(instrument, number, suffix)
    .map(
      ([of, n, letters]): Target =>
        letters === undefined
          ? { kind, instrument: of, number: n }
          : { kind, instrument: of, number: n, suffix: letters },
    );
const numbered = fc
  .tuple(fc.constantFrom("decision" as const, "resolution" as const), number, fc.integer({ min: 0, max: 9 }))
  .map(([kind, n, annex]): Target => (annex === 0 ? { kind, number: n } : { kind, number: n, annex }));
const words = fc
  .array(fc.constantFrom("Internet", "of", "things", "Res. 9", "07", "7", "(AI)", "Union’s", "العربية"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.join(" "));
const newText = fc
  .tuple(
    fc.constantFrom("resolution" as const, "decision" as const, "recommendation" as const),
    fc.constantFrom(undefined, "ACP-1", "ACP-10", "B/CAN-2"),
    fc.option(words, { nil: undefined }),
  )
  .map(([text, placeholder, subject]): Target => {
    const target: Target = { kind: "new", text };
    if (placeholder !== undefined) target.placeholder = placeholder;
    if (subject !== undefined) target.subject = subject;
    return target;
  });
const target: fc.Arbitrary<Target> = fc.oneof(
  instrument.map((of): Target => ({ kind: "whole", instrument: of })),
  withSuffix("article"),
  withSuffix("provision"),
  numbered,
  newText,
  words.map((text): Target => ({ kind: "words", text: `words on ${text}` })),
);

/** Texts that are nearly references, in several languages and with what stands around these. */
const nearly = fc
  .array(
    fc.constantFrom(
      ..."Res,Resolution,Рез.,Резолюция,қарар,第,号,决议,القرار,Dec.,Решение,Karar,CS,Устав,Конвенция,Art.,ст.,Annex,Приложение,(Rev. Dubai,2018,2022,г.,(,),[,],new resolution,новая резолюция,on,и,and,et,к,МОD,7,12,130,1З5,13O,28A,-,/,.,№".split(
        ",",
      ),
      ",",
      " ",
      " ",
      " ",
    ),
    { maxLength: 9 },
  )
  .map((all) => all.join(""));
const YEARS = new Set(["2018", "2022"]);

function entriesOf(suggestion: string): string[] {
  if (!/^\[.*\]$/.test(suggestion)) return [suggestion];
  return (suggestion.match(/"[^"]+"|[^[\]", ][^[\]",]*/g) ?? []).map((entry) =>
    entry.replaceAll('"', "").trim(),
  );
}

describe("for any target", () => {
  test("what is printed is read back", () => {
    fc.assert(
      fc.property(target, (one) => {
        expect(read(printTarget(one))).toEqual(one);
      }),
    );
  });

  test("any text is answered, and what is accepted or suggested is read back", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const parsed = parseTarget(text);
        if (parsed.ok) expect(read(printTarget(parsed.value))).toEqual(parsed.value);
        else if (parsed.suggestion !== undefined) {
          for (const entry of entriesOf(parsed.suggestion)) expect(printTarget(read(entry))).toBe(entry);
        }
      }),
      { numRuns: amount(250, 500) },
    );
  });

  test("what is suggested has all numbers of the text but years, whole, and no word of two alphabets", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const parsed = parseTarget(text);
        if (parsed.ok || parsed.suggestion === undefined) return;
        const written: string[] = text.match(/\d+/g) ?? [];
        const suggested: string[] = parsed.suggestion.match(/\d+/g) ?? [];
        expect(written.every((digits) => YEARS.has(digits) || suggested.includes(digits))).toBe(true);
        expect(suggested.every((digits) => written.includes(digits))).toBe(true);
        expect(parsed.suggestion).not.toMatch(
          /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
        );
      }),
      { numRuns: amount(250, 500) },
    );
  });

  test("its key is safe as an anchor", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          target,
          fc.string({ minLength: 1 }).map((text): Target => ({ kind: "words", text })),
        ),
        (one) => {
          expect(targetKey(one)).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
        },
      ),
    );
  });

  test("the order is total", () => {
    fc.assert(
      fc.property(target, target, target, (a, b, c) => {
        const ab = Math.sign(compareTargets(a, b));
        expect(Math.sign(compareTargets(b, a)) + ab).toBe(0);
        expect(ab === 0).toBe(printTarget(a) === printTarget(b));
        if (ab <= 0 && compareTargets(b, c) <= 0) expect(compareTargets(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: amount(250, 500) },
    );
  });
});
