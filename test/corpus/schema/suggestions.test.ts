import fc from "fast-check";
import { expect, test } from "vitest";
import type { YamlValue } from "../../../src/corpus/frontmatter.ts";
import { backers, sponsors, states } from "../../../src/corpus/schema/code-parsers.ts";
import { language } from "../../../src/corpus/schema/language-parser.ts";
import { adviceBetween, wordMeant } from "../../../src/corpus/schema/other-words.ts";
import {
  documentReference,
  ownNumber,
  proposalId,
  proposalName,
  target,
} from "../../../src/corpus/schema/reference-parsers.ts";
import { dayOrMonth, timeOfDay } from "../../../src/corpus/schema/scalar-parsers.ts";
import { listOf, type ValueParser } from "../../../src/corpus/schema/value-parser.ts";
import { ACTIONS, POSITIONS, RESULTS, STATUSES } from "../../../src/corpus/vocabulary.ts";
import { amount } from "../../gate.ts";
import { diagnose, proposal } from "../small-conference.ts";

const place = { file: "a.md", line: 1, column: 1 };

/** What an author writes who follows a suggestion: a value, or a list in brackets with quotes around some of it. */
function writtenAs(text: string): YamlValue {
  const scalar = (value: string): YamlValue => ({ kind: "scalar", style: "plain", value, place });
  if (!/^\[.*\]$/.test(text)) return scalar(text);
  const items = text.slice(1, -1).match(/"[^"]+"|[^", ][^",]*/g) ?? [];
  return { kind: "list", items: items.map((item) => scalar(item.replaceAll('"', ""))), place };
}

function suggestionsOf(parser: ValueParser<unknown>, text: string): { found: string[]; isRight: boolean } {
  const found: string[] = [];
  let isRight = true;
  parser.parse(writtenAs(text), {
    key: "target",
    report: (_place, _rule, _message, suggestion) => {
      isRight = false;
      if (suggestion !== undefined) found.push(suggestion);
    },
  });
  return { found, isRight };
}

test.each([
  ["2:30 PM", "14:30"],
  ["下午2:30", "14:30"],
  ["午後3時", "15:00"],
  ["上午10点", "10:00"],
  ["14.30", "14:30"],
  ["14：30", "14:30"],
  ["09h30", "09:30"],
  ["０９：３０", "09:30"],
  ["0930", "09:30"],
  ["14:30น.", "14:30"],
  ["3 giờ chiều", "15:00"],
  ["12:30 a.m.", "00:30"],
  ["12 pm", "12:00"],
  ["9:30", "09:30"],
])("the time %s is %s", (text, right) => {
  expect(suggestionsOf(timeOfDay(), text)).toEqual({ found: [right], isRight: false });
  expect(suggestionsOf(timeOfDay(), right).isRight).toBe(true);
});

test.each([
  ["Беларусь from 2026-10-27, Кыргызстан from 2026-10-28", "[BLR from 2026-10-27, KGZ from 2026-10-28]"],
  ["BLR from 2026-10-27 and KGZ from 2026-10-28", "[BLR from 2026-10-27, KGZ from 2026-10-28]"],
  ["BLR с 27.10.2026; KGZ с 28.10.2026", "[BLR from 2026-10-27, KGZ from 2026-10-28]"],
  ["BLR (2026-10-27), KGZ (2026-10-28)", "[BLR from 2026-10-27, KGZ from 2026-10-28]"],
  ["Kenya from 2026-10-27, Uganda", "[KEN from 2026-10-27, UGA]"],
  ["Kenya from October 27, 2026, Uganda from November 2, 2026", "[KEN from 2026-10-27, UGA from 2026-11-02]"],
  ["Kenia desde el 1 de mayo de 2026", "KEN from 2026-05-01"],
])("supporters with days of their own: %s", (text, right) => {
  expect(suggestionsOf(backers(), text)).toEqual({ found: [right], isRight: false });
  const entries = right.startsWith("[") ? right.slice(1, -1).split(", ") : [right];
  for (const entry of entries) expect(suggestionsOf(backers(), entry).isRight).toBe(true);
});

test("where one of several supporters is not known, the message states that they are a list, and nothing is suggested", () => {
  expect(suggestionsOf(backers(), "BLR from 2026-10-27, Qwx from 2026-10-28")).toEqual({
    found: [],
    isRight: false,
  });
});

test.each(["2:30", "25:00", "9:75", "noon", "10", "14:30-16:00"])(
  "the time %s has no one reading",
  (text) => {
    expect(suggestionsOf(timeOfDay(), text)).toEqual({ found: [], isRight: false });
  },
);

test.each([
  ["action", ACTIONS, "sửa đổi|修改|แก้ไข|ubah|改正|수정|өзгөртүү|wijzigen|modifye", "MOD"],
  ["action", ACTIONS, "bãi bỏ|删除|ยกเลิก|hapus|廃止", "SUP"],
  ["action", ACTIONS, "thêm|新增|เพิ่ม|tambah|追加", "ADD"],
  ["action", ACTIONS, "өөрчлөлтгүй|sin cambio|geen wijziging|pa gen chanjman", "NOC"],
  [
    "action",
    ACTIONS,
    "modifica|Modificada|modifie|modifié|altera|emendamento|geändert|يعدّل|изменяет|değişiklik",
    "MOD",
  ],
  ["action", ACTIONS, "suprime|deroga|revoga|supprime|abroge|يحذف|отменяет|streicht", "SUP"],
  ["action", ACTIONS, "añade|agrega|acrescenta|aggiunge|يضيف|добавить|hinzufügen", "ADD"],
  [
    "action",
    ACTIONS,
    "sin modificaciones|mantiene|sans modification|بدون تغيير|без изменения|unverändert",
    "NOC",
  ],
  ["status", STATUSES, "đã nộp|已提交|diajukan|ส่งแล้ว|soumèt|Sometido", "submitted"],
  ["status", STATUSES, "đã rút|撤回|ditarik|ถอน", "withdrawn"],
  ["position", POSITIONS, "ủng hộ|支持|mendukung|สนับสนุน|지지|дэмжинэ|колдоо|steunen|sipòte", "support"],
  ["position", POSITIONS, "phản đối|反对|menentang|คัดค้าน|반대|эсэргүүцэх|tegen", "oppose"],
  ["action", ACTIONS, "កែប្រែ|ແກ້ໄຂ|ပြင်ဆင်", "MOD"],
  ["action", ACTIONS, "លុប|ຍົກເລີກ|ပယ်ဖျက်", "SUP"],
  ["action", ACTIONS, "បន្ថែម|ເພີ່ມ|ထည့်", "ADD"],
  ["action", ACTIONS, "គ្មានការផ្លាស់ប្តូរ|ບໍ່ປ່ຽນແປງ|မပြောင်းလဲ", "NOC"],
  ["position", POSITIONS, "គាំទ្រ|ສະໜັບສະໜູນ|ထောက်ခံ", "support"],
  ["position", POSITIONS, "ប្រឆាំង|ຄັດຄ້ານ|ကန့်ကွက်", "oppose"],
] as const)("words of Asia and the Caribbean for one of the list: %s", (rule, allowed, words, meant) => {
  for (const word of words.split("|")) {
    expect(wordMeant(rule, word, allowed), word).toBe(meant);
    expect(wordMeant(rule, word.normalize("NFD"), allowed), word).toBe(meant);
  }
});

test.each(
  "дополнить Дополнение доповнити дапоўніць толықтыру толуктоо toʻldirish ergänzt Ergänzung compléter complementa uzupełnić doplnit dopuniti допълване kiegészíteni täydentää komplettera aanvullen tamamlama συμπλήρωση استكمال bổ-sung 補充 보충 supplement вставить".split(
    " ",
  ),
)("the action %s is asked about: an existing text that gets further words is not new", (word) => {
  const spaced = word.replace("-", " ");
  expect(wordMeant("action", spaced, ACTIONS)).toBeUndefined();
  expect(adviceBetween("action", spaced)).toBe(
    'write "ADD" for a new text or provision, "MOD" for words that are added to an existing one',
  );
});

test.each(["внесено", "принят", "снята", "рассмотрено"])(
  "the status %s is asked about, in capitals too, some of which are drawn like Latin letters",
  (word) => {
    const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
    const asked = [word, capital, word.toUpperCase()].map((each) => adviceBetween("status", each));
    expect(new Set(asked).size).toBe(1);
    expect(asked[0]).toMatch(/^write "/);
  },
);

test.each(["đã thông qua", "採択", "disetujui", "รับรอง", "approved"])(
  "the status %s is asked about",
  (word) => {
    expect(adviceBetween("status", word)).toMatch(/^write "editorial" where a committee/);
  },
);

const SAMPLES: readonly (readonly [string, ValueParser<unknown>, string])[] = [
  ["id", proposalId(), "RCC/62A1/2|B/75/1|ACP/67A1/1 to ACP/67A1/4|GEO/ARM/91A2/3"],
  ["document", documentReference(), "55|55(Add.1)|34(Rev.1)(Add.1)|C18/81"],
  ["name", proposalName(), "rcc/rcc-62a1-1|RCC/62A1/2"],
  ["sponsors", sponsors(), "CEPT|KAZ|Kenya|COUNCIL|Казахстан|ASP"],
  ["states", states(), "KAZ|UZB|Kenya"],
  ["supporters", backers(), "CEPT from 2018-11-16|KAZ from 2018-11|Kenya"],
  ["date", dayOrMonth(), "2018-11-16|2018-11|3 October 2018"],
  [
    "target",
    listOf(target()),
    "Res. 130|Dec. 5, Annex 2|CS Art. 4|CV 334|new resolution [ACP-1] on trust|Резолюция 130|Res. 130 и 174|УС 28",
  ],
];

const ALIKE: Readonly<Record<string, string>> = {
  A: "А",
  C: "С",
  R: "Я",
  e: "е",
  o: "о",
  "0": "О",
  "1": "l",
  "3": "З",
  "2": "²",
  "5": "５",
  "/": "／",
  "-": "–",
  " ": "\u00A0",
};
const cut = (text: string, at: number, between: string) => `${text.slice(0, at)}${between}${text.slice(at)}`;
const MISTAKES: readonly ((text: string, at: number) => string)[] = [
  (text, at) => `${text.slice(0, at)}${ALIKE[text.charAt(at)] ?? text.charAt(at)}${text.slice(at + 1)}`,
  (text, at) => cut(text, at, " "),
  (text, at) => cut(text, at, "."),
  (text, at) => cut(text, at, "-"),
  (text, at) => `${text.slice(0, at)}${text.slice(at + 1)}`,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replace("/", " "),
  (text) => `${text}, ${text}`,
  (text, at) => `${text}/${at}`,
  (text) => `${text} and 7`,
  (text) => `${text}¹`,
];
const mistakes = fc.array(fc.tuple(fc.constantFrom(...MISTAKES), fc.nat(20)), { minLength: 1, maxLength: 3 });
const OF_TWO_ALPHABETS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

test.each(SAMPLES)(
  "what is suggested for a wrong %s is right when it is followed",
  (key, parser, samples) => {
    fc.assert(
      fc.property(fc.constantFrom(...samples.split("|")), mistakes, (sample, made) => {
        const text = made.reduce((wrong, [make, at]) => make(wrong, at % Math.max(wrong.length, 1)), sample);
        for (const suggestion of suggestionsOf(parser, text).found) {
          expect([text, suggestion, suggestionsOf(parser, suggestion).isRight]).toEqual([
            text,
            suggestion,
            true,
          ]);
          expect(suggestion).not.toMatch(OF_TWO_ALPHABETS);
          // The month of a date may have been in letters.
          if (key === "date" || key === "supporters") continue;
          const digits = new Set<string>(text.normalize("NFKC").match(/[1-9]/g));
          expect((suggestion.match(/[1-9]/g) ?? []).filter((digit) => !digits.has(digit))).toEqual([]);
        }
      }),
      { numRuns: amount(50, 100) },
    );
  },
);

test.each(["K AZ, KAZ", "KAZ, K AZ", "CEPT, K AZ, KEN"])("no list is suggested within a list: %s", (text) => {
  for (const parser of [sponsors(), states(), backers()])
    for (const suggestion of suggestionsOf(parser, text).found) expect(suggestion).not.toMatch(/\[.*\[/);
});

test("what became of a text is not guessed from a word with several meanings", () => {
  const words = "adopted aprobada rejected refused reviewed replaced deferred отклонено".split(" ");
  expect(words.flatMap((word) => wordMeant("result", word, RESULTS) ?? [])).toEqual([]);
  expect(wordMeant("result", "sem alteração", RESULTS)).toBe("unchanged");
});

test.each([
  ["mx", "es"],
  ["esp", "es"],
  ["cn", "zh"],
  ["jp", "ja"],
  ["us", "en"],
  ["kz", "kk"],
  ["ptbr", "pt-BR"],
  ["pt_BR", "pt-BR"],
  ["português", "pt"],
  ["русский", "ru"],
  ["S", "es"],
])("the language %s is no code, and %s is suggested", (text, right) => {
  expect(suggestionsOf(language(), text)).toEqual({ found: [right], isRight: false });
});

test("a language that may be one of several, or none, has no suggestion, and rare codes are right", () => {
  for (const text of ["po", "xx", "ch", "br", "ee", "kr"])
    expect(suggestionsOf(language(), text)).toEqual({ found: [], isRight: false });
  for (const text of ["uk", "sw", "bre", "quz", "arn", "es-419", "por"])
    expect(suggestionsOf(language(), text)).toEqual({ found: [], isRight: true });
});

test.each([
  ["Proposta 12", "12"],
  ["Propuesta IAP 12", "IAP 12"],
  ["Propuesta común n.º 4", "4"],
  ["nº 12", "12"],
  ["Proposition n° 7", "7"],
  ["Proposition commune N.° 7", "7"],
  ["Prop. n°7", "7"],
  ["Prop. n°ECP 7", "ECP 7"],
  ["° 7", "7"],
  ["Предложение 5", "5"],
  ["提案3", "3"],
  ["Proposal OUT-07", "OUT-07"],
])("of the own number %s the number alone is suggested", (text, right) => {
  expect(suggestionsOf(ownNumber(), text)).toEqual({ found: [right], isRight: false });
});

test("the code of a country with documents in several languages is asked about", () => {
  expect(suggestionsOf(language(), "cm")).toEqual({ found: [], isRight: false });
  expect(suggestionsOf(language(), "mx")).toEqual({ found: ["es"], isRight: false });
});

test.each([
  ["status", "indsendt inlämnad innsendt jätetty κατατέθηκε zgłoszony", "submitted"],
  ["status", "forkastet avslagen hylätty απορρίφθηκε odrzucony rejte", "rejected"],
  ["status", "trukket-tilbage återkallad peruutettu αποσύρθηκε wycofany", "withdrawn"],
  ["status", "vedtaget antagen vedtatt hyväksytty εγκρίθηκε przyjęty", undefined],
  ["status", "fremlagt esitetty esitatud παρουσιάστηκε", undefined],
  ["status", "udsat uppskjuten lykätty αναβλήθηκε uitgesteld", undefined],
  ["position", "støtte stöd tukea υπέρ steunen unterstützen sipòte", "support"],
  ["position", "imod emot vastustaa κατά dagegen opoze", "oppose"],
  ["position", "neutral neutraali ουδέτερη apoyo-parcial", undefined],
  ["action", "ændre ändra endre muuttaa τροποποίηση wijzigen", "MOD"],
  ["action", "uændret oförändrad χωρίς-αλλαγή sin-cambio", "NOC"],
] as const)("%s: %s", (rule, words, meant) => {
  const allowed: readonly string[] = { status: STATUSES, position: POSITIONS, action: ACTIONS }[rule];
  for (const word of words.split(" ")) {
    expect(wordMeant(rule, word, allowed), word).toBe(meant);
    if (meant === undefined) expect(adviceBetween(rule, word), word).toBeDefined();
  }
});

test.each([
  ["position", POSITIONS, "“support”", "support"],
  ["status", STATUSES, "„submitted“", "submitted"],
  ["action", ACTIONS, "”MOD”", "MOD"],
  ["position", POSITIONS, "« contre »", "oppose"],
] as const)(
  "quotation marks of a word processor around a word of the list: %s %s %s",
  (rule, allowed, text, meant) => {
    expect(wordMeant<string>(rule, text, allowed)).toBe(meant);
  },
);

test("each language of Europe has the words for what became of a proposal", () => {
  const STATED: Readonly<Record<string, string>> = {
    revised:
      "переглянуто revizuită ревидирано перагледжана zrewidowany revidováno revidované revidirano felülvizsgált endurskoðað",
    withdrawn:
      "відкликано отозвано оттеглено retrasă повучено повлечено povučeno wycofano staženo stiahnuté umaknjeno visszavonva atsiimta atsaukts tërhequr",
    rejected:
      "відхилено отклонено отхвърлено respinsă адхілена одбијено одбиено odbijeno odrzucono zamítnuto zamietnuté zavrnjeno elutasítva atmesta noraidīts hafnað refuzuar",
    superseded:
      "замінено заменено înlocuită замењено заменето zastąpiono nahrazeno zamijenjeno vervangen ersetzt",
    "in-committee":
      "у-комітеті в-комисия în-comisie w-komisji ve-výboru vo-výbore u-odboru v-odboru bizottságban",
  };
  const missed = Object.entries(STATED).flatMap(([status, words]) =>
    words.split(" ").filter((word) => wordMeant("status", word, STATUSES) !== status),
  );
  expect(missed).toEqual([]);
  const ofTwoReadings = [
    [
      "editorial",
      "ухвалено затверджено прието adoptată прынята усвојено усвоено przyjęto přijato prijaté usvojeno sprejeto elfogadva priimta pieņemts miratuar",
    ],
    [
      "merged",
      "об’єднано об'єднано обединено comasată аб’яднана спојено споено połączono sloučeno zlúčené spojeno združeno összevonva",
    ],
    [
      "deferred",
      "відкладено отложено amânată адкладзена одложено odroczono odloženo odgođeno elhalasztva frestað",
    ],
    ["revised", "преразгледано peržiūrėta pārskatīts"],
  ] as const;
  const unnamed = ofTwoReadings.flatMap(([named, words]) =>
    words.split(" ").filter((word) => !(adviceBetween("status", word) ?? "").includes(`"${named}"`)),
  );
  expect(unnamed).toEqual([]);
  const results = ["revizuită", "переглянута", "переглянуто", "ревидирано"];
  expect(results.map((word) => wordMeant("result", word, RESULTS))).toEqual(results.map(() => "revised"));
});

test("a new text whose subject is in other letters than English is named", async () => {
  const report = (target: string) => diagnose({ "a.md": proposal({ target, action: "ADD" }) });
  expect(await report("new resolution on роумінг")).toContain(
    "write its subject in English, too  (target-number)",
  );
  expect(await report("new resolution on roaming in Côte d’Ivoire")).not.toContain("in English");
});
