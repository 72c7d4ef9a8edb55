import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLoadCache } from "../../../src/corpus/load-corpus.ts";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { declaredLabel, withNumberedLabels } from "../../../src/corpus/sections/declared-labels.ts";
import { conference, diagnose, issue, load, proposal } from "../small-conference.ts";

const LABELS = [
  "Ablauf",
  "Statsministern sade",
  "Umbau (EUR)",
  "Tage bis zur Reparatur",
  "Teil B. 2",
  "ანგარიში",
];
const SUMMARY = "It asks for a report.\n\n";

/** The lines of a body, from 1 below the summary, that are problems; with the labels of the conference or without. */
function problems(body: string, labels?: readonly string[]): number[] {
  const markdown = `${SUMMARY}${body}`;
  const declared = labels === undefined ? {} : { labels: labels.join("\n") };
  const tree = parseMarkdown(markdown);
  return bodySections({ markdown, fences: [], tree, ...declared }, "proposal").problems.map(
    ({ line }) => line - 2,
  );
}

test("the name of a place may be a label, though its first word alone is none", () => {
  expect(declaredLabel("labels", "Ojo de Agua")).toEqual({ ok: true, value: "Ojo de Agua" });
  for (const label of ["Ojo", "Ojo de Ana", "Ojo de la secretaría"])
    expect(declaredLabel("labels", label)).toMatchObject({ ok: false });
});

describe("a label about those who write", () => {
  test.each(
    "أسعار انجمينا,أسعار بوتسوانا,أسعار فيينا,الأسعار ببوركينا,מחירי מילאנו,Термиз нархлари,Ibiciro i Kigali,Ceny i opłaty,Bosna i Hercegovina,Priser i Oslo,I-Botswana,Ceny we Wrocławiu,Bosniýa we Gersegowina".split(
      ",",
    ),
  )("is none for a name or a joining word that only reads like “our”, “I” or “we”: %s", (label) => {
    expect(declaredLabel("labels", label)).toEqual({ ok: true, value: label });
  });
  test.each(
    "أسعارنا,خطنا,سنقبل العرض,מחירנו,Price I pay,Prices i accept,Values i can’t accept,what i say,points i yield,i accept,Where we stand,Fälle we accept,Bizim fiyatlar,Ceny naszej grupy i opłaty,أسعارنا في انجمينا".split(
      ",",
    ),
  )("is refused: %s", (label) => {
    expect(declaredLabel("labels", label).ok).toBe(false);
  });
});

describe("a label that conference.md declares is public", () => {
  test.each([
    "Ablauf: der Bericht erscheint im Mai.",
    "ABLAUF : der Bericht erscheint im Mai.",
    "**Ablauf:** der Bericht erscheint im Mai.",
    "**Ablauf**: der Bericht erscheint im Mai.",
    "*Ablauf* – der Bericht erscheint im Mai.",
    "- Ablauf: im Mai\n- Statsministern sade: rapporten kommer i maj",
    "Der Rat tagt im Mai. Ablauf: der Bericht erscheint danach.",
    "Umbau (EUR): 3 Mio.",
    "Teil B. 2: der Rat berichtet.",
    "Ablauf 2: der Rat berichtet.",
    "Ablauf (2025): der Rat berichtet.",
    "ანგარიში: იბეჭდება მაისში.",
    "## Ablauf\n\nDer Bericht erscheint im Mai.",
    "| Land | Tage bis zur Reparatur |\n| --- | --- |\n| Kenya | 3 |",
  ])("%s", (body) => {
    expect(problems(body)).not.toEqual([]);
    expect(problems(body, LABELS)).toEqual([]);
  });

  test.each([
    ["(Ablauf: rapid)", LABELS],
    ["（隻別：漁船）", ["隻別"]],
    ["(어종별: 어선 수)", ["어종별"]],
  ])("in a bracket on a line of its own: %s", (body, labels) => {
    expect(problems(body)).not.toEqual([]);
    expect(problems(body, labels)).toEqual([]);
  });

  test.each([
    "(Ablauf: nur intern)",
    "(Ablauf: Ana: der Bericht)",
    "(Ablauf: unsere rote Linie)",
    "（隻別：内部）",
  ])("but not what is restricted in it: %s", (body) => {
    expect(problems(body, [...LABELS, "隻別"])).toEqual([1]);
  });

  test.each([
    "El X.Qr. 29894 fija la estructura.",
    "El X.Qr. N.º 29894, de 7 de febrero de 2009, fija la estructura.",
    "Por X.Qr. 29894 se creó el fondo.",
    "X.Qr.: fija el fondo.",
    "X.Qr. 29894 fija el fondo.",
  ])("an abbreviation with its full stop, also before a number in a sentence: %s", (body) => {
    expect(problems(body)).not.toEqual([]);
    expect(problems(body, ["X.Qr."])).toEqual([]);
  });

  test.each(["ตาม ฆ.ฆ. คอมพิวเตอร์ รัฐต้องแจ้งประชาชน", "ฆ.ฆ. เสนอรายงานต่อสภาในปีหน้า"])(
    "an abbreviation before a word in a script without capitals: %s",
    (body) => {
      expect(problems(body, ["ฆ.ฆ."])).toEqual([]);
    },
  );
  test.each([
    "ตาม ฆ.ฆ. ลับ: ไทยจะถอย",
    "ฆ.ฆ. เฉพาะทีม ไทยจะถอย",
    "ฆ.ฆ. พี่น้อย: ไทยจะถอย",
    "ฆ.ฆ. ห้ามเผยแพร่ ไทยจะถอย",
  ])("and not what is restricted behind it: %s", (body) => {
    expect(problems(body, ["ฆ.ฆ."])).toEqual([1]);
  });

  test.each(["El X.Qr. Nota interna.", "X.Qr. Nota interna.", "El X.Qr. Ana: cede."])(
    "but not what is behind the abbreviation: %s",
    (body) => {
      expect(problems(body, ["X.Qr."])).toEqual([1]);
    },
  );

  test.each([
    ["what is behind it is judged as the beginning of a text", "Ablauf: Ana: der Bericht."],
    ["a request to colleagues", "Ablauf: bitte nicht weitergeben."],
    ["a restricted label", "Ablauf: Rote Linie: Mai."],
    ["restricted words", "**Ablauf:** unsere rote Linie ist Mai."],
    ["other words with it", "Neuer Ablauf für Ana: der Bericht."],
    ["a longer word that begins with it", "Ablaufplan: der Bericht."],
    ["in brackets with a remark", "Ablauf (intern): der Bericht."],
  ])("but not %s", (_, body) => {
    expect(problems(body, LABELS)).toEqual([1]);
  });

  test.each(["Umbau (EUR): MVR 45", "Ablauf: 45 രൂപ", "Ablauf: MVR 45 a month"])(
    "before an amount without a full stop: %s",
    (body) => {
      expect(problems(body, LABELS)).toEqual([]);
    },
  );

  test("a finding in its line has the place of the other label", async () => {
    const files = {
      "conference.md": conference({ labels: "[Ablauf]" }),
      "a.md": proposal({}, `${SUMMARY}Ablauf: im Mai. Umbauten: im Juni.`),
    };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:12:17  error  the word in this place looks like a label or remark because of the colon behind, and the tool cannot know who may read the text, so that no report quotes it: if everybody may, write a plain sentence without that colon, put the text below a heading "## Further: …", or, where they are a label that the texts often have, add them to "labels" in conference.md; if not, put it between ":::internal" and ":::", or below "## Ask" or "## Position"  (heading)
      1 error in 1 file
      "
    `);
  });

  test("a label that is declared later counts in files that were read before", async () => {
    const cache = createLoadCache();
    const files = { "a.md": proposal({}, `${SUMMARY}Ablauf: im Mai.`) };
    expect(await diagnose(files, { cache })).toContain("1 error");
    const declared = { ...files, "conference.md": conference({ labels: "[Ablauf]" }) };
    expect(await diagnose(declared, { cache })).toContain("no errors");
  });

  test("whatever is declared, only its words change in a line", () => {
    const declared = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter((words) => !words.includes("\n"));
    fc.assert(
      fc.property(fc.array(declared, { minLength: 1 }), fc.string({ unit: "grapheme" }), (labels, line) => {
        const numbered = withNumberedLabels(line, labels.join("\n"));
        expect(numbered).toHaveLength(line.length);
      }),
    );
  });
});

describe("no label may be declared that announces what only some may read", () => {
  test.each([
    "Ask",
    "Position",
    "Fallback",
    "Red lines",
    "Rote Linie",
    "Our plan",
    "Unser Plan",
    "We",
    "Group view",
    "Confidential",
    "Nota interna",
    "Do not publish",
    "Только для нас",
    "لنا فقط",
    "ask Ana",
    "12",
    "a".repeat(61),
  ])("%s", (words) => {
    expect(declaredLabel("labels", words).ok).toBe(false);
  });

  test("the name of somebody who leads for the group", async () => {
    for (const label of ["Kofi", "Kofi Mensah"]) {
      const files = {
        "conference.md": conference({ labels: `[Ablauf, ${label}]` }),
        "issues/cybersecurity.md": issue({ lead: "Kofi Mensah" }),
      };
      expect(await diagnose(files)).toContain("conference.md:9:18  error  somebody who leads or reviews");
    }
  });

  test("several in one entry", async () => {
    const files = { "conference.md": conference({ labels: "Ablauf, Umbauten" }) };
    expect(await diagnose(files)).toContain("conference.md:9:9  error  labels are a list in brackets");
    expect(await diagnose(files)).toContain("write: [Ablauf, Umbauten]");
  });

  test.each(['["Karachi, Hyderabad and Sukkur"]', '"Karachi, Hyderabad and Sukkur"', "[کراچی، سکھر]"])(
    "a list in one entry is refused whole, and is not its own suggestion: %s",
    async (labels) => {
      const { findings } = await load({ "conference.md": conference({ labels }) });
      const [finding, ...others] = findings.filter(({ line }) => line === 9);
      expect(others).toEqual([]);
      expect(finding?.message).toContain("none has a comma itself: each part of it is a label");
      expect(labels).not.toContain(finding?.suggestion ?? "no suggestion");
    },
  );

  test.each(["Ablauf, Umbauten", "Ablauf፣ Umbauten", "Ablauf﹐ Umbauten", "Ablauf᠂ Umbauten"])(
    "the parts of %s are suggested, whatever comma is between them",
    (labels) => {
      expect(declaredLabel("labels", labels)).toMatchObject({ suggestion: "[Ablauf, Umbauten]" });
    },
  );

  test("one with its colon is the same label", () => {
    expect(declaredLabel("labels", "Ablauf:")).toEqual({ ok: true, value: "Ablauf" });
  });

  test("the message quotes nothing, and texts are judged as without the label", async () => {
    const files = {
      "conference.md": conference({ labels: "[Ablauf, Fallback]" }),
      "a.md": proposal({}, `${SUMMARY}Ablauf: im Mai.\n\nFallback: May.`),
    };
    expect(await diagnose(files)).toMatchInlineSnapshot(`
      "proposals/pp-26/a.md:14:1  error  this looks like the heading "## Position" but is none, so everybody would read what follows: write "## Position" on a line of its own, outside lists and quotations; if everybody may read it, write a whole sentence in place of the label ("It asks for …", "It supports …"), or a heading "## Further: …" with its words  (heading)
      proposals/pp-26/conference.md:9:18  error  an entry of "labels" is about those who write, or may announce text that only some may read: remove it; in the texts, write such a label as a plain sentence, or put its text into a block :::internal  (text)
      2 errors in 2 files
      "
    `);
  });
});

describe("the names of a list before a colon are looked up one by one", () => {
  const LABELS = "[Karachi, Sukkur, کراچی, سکھر, حلب, حمص, Ablauf]";
  test.each([
    "Karachi, Hyderabad and Sukkur: 12 hours.",
    "They met. Karachi, Geneva and Sukkur: the lines work again.",
    "Karachi et Sukkur : le réseau fonctionne.",
    "کراچی، حیدرآباد اور سکھر: ۱۲ گھنٹے۔",
    "حلب وحمص: 12 ساعة.",
  ])("%s", async (text) => {
    const files = {
      "conference.md": conference({ labels: `${LABELS.slice(0, -1)}, حیدرآباد]` }),
      "a.md": proposal({}, text),
    };
    expect(await diagnose(files)).toMatch(/^no errors/);
  });

  test.each([
    "Karachi, Ana and Sukkur: 12 hours.",
    "Karachi, our red line and Sukkur: they yield.",
    "Karachi, internal: they yield.",
    "Karachi, Sukkur and us: they yield.",
    "Karachi and Sukkur: internal: they yield.",
    "Karachi, Sukkur, confidential: they yield.",
    "کراچی، فریدہ اور سکھر: وہ مان جائیں گے۔",
  ])("but none that has another part: %s", async (text) => {
    const files = { "conference.md": conference({ labels: LABELS }), "a.md": proposal({}, text) };
    expect(await diagnose(files)).toContain("a.md:10:");
  });

  test("a list that is refused is advised to be declared part by part", async () => {
    const message = await diagnose({ "a.md": proposal({}, "Zorvex, Quetta and Sukkur: 12 hours.") });
    expect(message).toContain('add each of their parts to "labels" in conference.md');
  });
});

describe("the advice to declare a label is given only where the list takes it", () => {
  const messages = async (line: string) => {
    const { findings } = await load({ "a.md": proposal({}, `${SUMMARY}## Analysis\n\n${line}`) });
    return findings.filter(({ rule }) => rule === "heading").map(({ message }) => message);
  };

  test.each([
    "About us: we’re a nonprofit based in Ottawa.",
    "Ask any fisher in Bequia: when the tower is out, so is the weather report.",
  ])("not for %s", async (line) => {
    const [message = ""] = await messages(line);
    expect(message).toContain("because of the colon behind");
    expect(message).not.toContain('"labels"');
  });

  test("but for other labels", async () => {
    expect((await messages("Ferry lamps: they are green."))[0]).toContain('add them to "labels"');
  });
});
