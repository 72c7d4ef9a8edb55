import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { withoutQuotations } from "../../../src/corpus/sections/quotations.ts";
import { forEveryReader } from "../../../src/corpus/sections/restricted-values.ts";
import { pairsOf } from "../../gate.ts";
import { expectLinear } from "../../linear.ts";

const linesOf = (text: string) => text.trim().split("\n");

function problems(body: string) {
  const markdown = `Summary of the text.\n\n${body}`;
  return bodySections({ markdown, fences: [], tree: parseMarkdown(markdown) }, "proposal").problems;
}

/** Quotation marks as they are used in pairs, in all languages. */
const PAIRS = [
  ["“", "”"],
  ["„", "“"],
  ["„", "”"],
  ["”", "”"],
  ["«", "»"],
  ["« ", " »"],
  ["»", "«"],
  ["»", "»"],
  ["‹", "›"],
  ["‹ ", " ›"],
  ["›", "‹"],
  ["‘", "’"],
  ["‚", "‘"],
  ["’", "’"],
  ["'", "'"],
  ['"', '"'],
  ["「", "」"],
  ["『", "』"],
  ["''", "''"],
  ["’’", "’’"],
  [",,", "''"],
] as const;

/** Words that are a problem where nobody is known to say them. */
const SAID = [
  "We will pay our debt.",
  "Our position is clear.",
  "We pay.",
  "Notre dette est payée.",
  "Nous payons.",
];

describe("in quotation marks of every form", () => {
  test.each(pairsOf(SAID, PAIRS))("%s in %s", (words, [begin, end]) => {
    expect(problems(`The delegate of Kenya said: ${begin}${words}${end}`)).toEqual([]);
    expect(problems(`Kenya: ${begin}${words}${end}`)).toEqual([]);
    expect(problems(`- *${begin}${words.slice(0, -1)}${end}*, said the minister of Uganda.`)).toEqual([]);
    expect(problems(`Article 3 reads: ${begin}${words}${end}`)).toEqual([]);
  });

  const remarks: readonly ((begin: string, end: string) => string)[] = [
    (begin, end) => `Ana: ${begin}we will yield${end}`,
    (begin, end) => `Ana a dit : ${begin}Nous céderons.${end}`,
    (begin, end) => `Our minister said: ${begin}We will yield.${end}`,
    (begin, end) => `Notre texte dit : ${begin}Nous céderons.${end}`,
    (begin, end) => `The delegate of Kenya told us: ${begin}Our position is weak.${end}`,
    (begin, end) => `The internal text says: ${begin}We will yield.${end}`,
    (begin, end) => `The delegate of Kenya said: ${begin}Fallback: three per cent.${end}`,
    (begin, end) => `The delegate of Kenya said: ${begin}Our red line: three per cent.${end}`,
    (begin, end) => `The delegate of Kenya said: ${begin}Between us, they yield.${end}`,
    (begin, end) => `The delegate of Kenya said: ${begin}Do not publish this.${end}`,
    (begin, end) => `The delegate of Kenya said: ${begin}Internal: they yield.${end}`,
    (begin, end) => `The delegate of Kenya said: ${begin}It is fine.${end} (our red line)`,
    (begin, end) => `The delegate of Kenya said: ${begin}It is fine.${end} Our position: yield.`,
  ];
  test.each(pairsOf(remarks, PAIRS).map(([write, [begin, end]]) => write(begin, end)))("%s", (body) => {
    expect(problems(body)).not.toEqual([]);
  });
});

const QUOTED = `
نماینده کنیا گفت: «موضع ما روشن است.»
נציג קניה אמר: „העמדה שלנו ברורה.”
Ο εκπρόσωπος της Κένυας είπε: «Η θέση μας είναι σαφής.»
Kenya temsilcisi dedi: «Tutumumuz açık.»
केन्या के प्रतिनिधि ने कहा: «हमारी स्थिति स्पष्ट है।»
Кения делегаты айтты: «Биздин позициябыз ачык.»
Dubravka, predstavnica Srbije, rekla je: »Naš stav je jasan.«
Predstavnik Srbije je rekao: »Naš stav je jasan.«
Der Vertreter Kenias sagte, »unsere Position ist klar«.
Selon le délégué du Kenya, « notre position est claire ».
Comme l’a dit le délégué du Kenya : « Notre position est claire. »
According to the delegate of Kenya, “our position is clear”.
Pour reprendre les mots du Kenya : « Notre position est claire. »
As the UK put it: «Our position is clear.»
En palabras de Kenya: «Nuestra posición es clara.»
Le Conseil a dit : « Nous voulons un rapport. »
Le secrétariat a précisé : « Nous paierons. »
Le délégué du Kenya a dit : « Nous paierons » et « notre dette est claire ».
Le délégué du Kenya a dit que « notre dette » est payée.
Le ministre Paula Ingabire, du Rwanda, a dit : « Nous paierons. »
« Nous paierons notre dette », a dit la ministre Paula Ingabire.
« Nous paierons notre dette », déclare le délégué du Kenya.
„Wir zahlen unsere Schulden“, sagte der Delegierte Kenias.
«Pagaremos nuestra deuda», dijo el delegado de Kenya.
«Мы заплатим наш долг», — сказал делегат Кении.
«Наша позиция ясна», – сказал делегат Кении.
« Nous paierons notre dette », a dit le délégué du Kenya.
Le délégué du Kenya a dit : « Notre priorité est l’accès des filles. »
Le délégué du Kenya a dit : « Nous paierons. Notre dette est claire. » Les autres ont accepté.
La ministre Paula Ingabire a dit : ‹ Nous paierons notre dette. ›
La Constitution dit : « Nous, peuples des Nations Unies, payons. »
El delegado de Kenya dijo: «Pagaremos nuestra deuda.»
O delegado do Quênia disse: «A nossa posição é clara.»
Il delegato del Kenya ha detto: «La nostra posizione è chiara.»
Der Minister von Uganda sagte: „Unsere Position ist klar.“
Der Delegierte Kenias sagte: »Wir zahlen.«
Делегат Кении сказал: «Наша позиция ясна.»
قال مندوب كينيا: «موقفنا واضح.»
Mjumbe wa Kenya alisema: «Tutalipa deni letu.»
Delegat Kenii powiedział: ,,Nasze stanowisko jest jasne.''
Kenian edustaja sanoi: ”Meidän kantamme on selvä.”
ケニア代表は述べた：『我々の立場は明確である。』
`;

test.each(linesOf(QUOTED))("%s", (body) => {
  expect(problems(body)).toEqual([]);
});

const NOT_QUOTED = `
« Notre position est faible », Kenya said they agree.
Selon Ana, « notre position est faible ».
« Notre position est faible », a dit notre délégué.
«Наша позиция слаба», – сказал наш делегат.
«Мы уступим», – сказала Ана.
Der Kollege sagte: »Unsere Position ist schwach.«
Notre position : « Le délégué du Kenya a dit : payer. »
Le délégué du Kenya a dit : « Notre position est de céder, ne pas diffuser. »
Le délégué du Kenya a dit : « C’est bon. » – notre ligne rouge
Le délégué du Kenya a dit : « C’est bon » [interne]
(Interne : le délégué du Kenya a dit : « Nous paierons. »)
Ligne rouge : le délégué du Kenya a dit : « Nous paierons. »
Le délégué du Kenya a dit : « Nous céderons.
« Nous céderons. » Le délégué du Kenya a dit cela.
« Notre position est faible », a dit Ana.
On m’a dit : « Notre position est faible. »
Ana a dit au délégué du Kenya : « Nous céderons. »
Waziri wetu alisema: «Tutalipa.»
Наш министр сказал: «Мы уступим.»
Делегат Кении сказал: «Между нами, они уступят.»
El delegado de Kenya dijo: «Nuestra línea roja: 3 %.»
« Notre position : céder. »
It is called «Our world».
`;

test.each(linesOf(NOT_QUOTED))("a quotation of nobody by office, or with restricted words: %s", (body) => {
  expect(problems(body)).not.toEqual([]);
});

test("a field has such quotations, too", () => {
  expect(forEveryReader("note", "Le Kenya a dit : « Notre position est claire. »").ok).toBe(true);
  expect(forEveryReader("note", "Ana a dit : « Notre position est claire. »").ok).toBe(false);
});

const WORDING = `
L’article 3 dispose : « Les données sont protégées. »
L’article 3 dispose : les données sont protégées.
L’article 3 dit : « Les données sont protégées. »
Le préambule énonce : « Les données sont protégées. »
El artículo 3 dispone: «Los datos están protegidos.»
La Constitución reza: «Los datos están protegidos.»
O artigo 3 dispõe: «Os dados são protegidos.»
L’articolo 3 recita: «I dati sono protetti.»
Artikel 3 lautet: „Die Daten sind geschützt.“
Artikel 3 bestimmt: „Die Daten sind geschützt.“
Artikel 3 luidt: „De gegevens zijn beschermd.“
Статья 3 гласит: «Данные защищены.»
Статья 3 устанавливает: «Данные защищены.»
Стаття 3 гласить: «Дані захищені.»
تنص المادة 3 على: «البيانات محمية.»
ينص القرار 64 على ما يلي: «البيانات محمية.»
Artykuł 3 stanowi: „Dane są chronione.”
Článek 3 zní: „Údaje jsou chráněny.“
Članak 3 glasi: „Podaci su zaštićeni.“
Articolul 3 prevede: „Datele sunt protejate.”
Artikel 3 lyder: ”Uppgifterna är skyddade.”
Ibara ya 3 inasema: “Data zinalindwa.”
Pasal 3 berbunyi: “Data dilindungi.”
`;

test.each(linesOf(WORDING))("what introduces the wording of a text: %s", (body) => {
  expect(problems(body)).toEqual([]);
});

test.each([
  "Ana dispose : ils céderont.",
  "Notre article dispose : ils céderont.",
  "Texte interne dit : ils céderont.",
  "Repli dispose : ils céderont.",
  "Unser Text lautet: sie geben nach.",
])("nobody’s text, or that of those who write: %s", (body) => {
  expect(problems(body)).not.toEqual([]);
});

test("a quotation keeps its length, so that places are right", () => {
  const text = "Le délégué du Kenya a dit : « Nous paierons. Notre dette\nest claire. » Ana : céder.";
  const rest = withoutQuotations(text);
  expect(rest).toHaveLength(text.length);
  expect(rest).not.toContain("Nous");
  expect(rest.endsWith(" Ana : céder.")).toBe(true);
});

test("a text of quotation marks takes time in proportion to its length", async () => {
  for (const sign of ["«", "'", "‘", ",,", "<< ", "”"])
    await expectLinear((size) => withoutQuotations(`a ${sign}b c `.repeat(size)), 1_000, sign);
});

const SPEAKER_BEFORE_VERB_BEHIND = `
Azerbaycan temsilcisi, “Bizim tutumumuz açık” dedi.
Azerbaycan temsilcisi “Bizim tutumumuz açık” dedi.
Temsilci, “Bizim tutumumuz açık” dedi.
Bakan, “Bizim tutumumuz açık” diye konuştu.
Bakan Uraloğlu, “Bizim tutumumuz açık” dedi.
Azərbaycan nümayəndəsi “Bizim mövqeyimiz aydındır” dedi.
Azərbaycan nümayəndəsi “Bizim mövqeyimiz aydındır”, – deyə bildirdi.
Türkmenistanyň wekili “Biziň garaýşymyz aýdyň” diýdi.
Türkmenistanyň wekili: “Biziň garaýşymyz aýdyň” diýdi.
Кыргызстандын өкүлү «Биздин позициябыз ачык» деди.
Қазақстан өкілі «Біздің ұстанымымыз айқын» деді.
Oʻzbekiston vakili «Bizning pozitsiyamiz aniq» dedi.
일본 대표는 “우리의 입장은 분명하다”라고 말했다.
日本代表は「我々の立場は明確だ」と述べた。
Монголын төлөөлөгч «Бидний байр суурь тодорхой» гэж хэлэв.
`;

test.each(linesOf(SPEAKER_BEFORE_VERB_BEHIND))("who says it is before, the verb behind: %s", (body) => {
  expect(problems(body)).toEqual([]);
});

const COLLEAGUE_BEFORE_VERB_BEHIND = `
Temsilcimiz, “Bizim tutumumuz açık” dedi.
Deniz, “Bizim tutumumuz açık” dedi.
Deniz Bakan “Bizim tutumumuz açık” dedi.
Bakan Yılmaz’a “Bizim tutumumuz açık” dedi.
Bizim bakan, “Bizim tutumumuz açık” dedi.
Bakan, “Dahili not: geri çekiliriz” dedi.
Temsilci, “Bizim tutumumuz açık” dedi Deniz.
Temsilci, “Geri adım: yüzde 3” dedi.
Биздин өкүл «Биздин позициябыз ачык» деди.
`;

test.each(linesOf(COLLEAGUE_BEFORE_VERB_BEHIND))("a colleague is before, the verb behind: %s", (body) => {
  expect(problems(body)).not.toEqual([]);
});

const WITH_TITLE = `
Dr. Novák řekl: „Návrh je vyvážený.“
Prof. Novák uvedl: „Návrh je vyvážený.“
JUDr. Jana Malá uvedla: „Náš návrh je vyvážený.“
Jak řekl Dr. Novák: „Návrh je vyvážený.“
Doc. Ing. Jan Novák, CSc., řekl: „Návrh je vyvážený.“
Ředitelka Dr. Anna Malá uvedla: „Náš návrh je vyvážený.“
Ing. Kováč povedal: „Návrh je vyvážený.“
Dr. Tomaž Kralj je dejal: »Predlog je uravnotežen.«
Dr. Ante Marić rekao je: „Prijedlog je uravnotežen.“
Prof. dr. sc. Ante Marić rekao je: „Prijedlog je uravnotežen.“
The text stays. Prof. Dr. Schmidt sagte: „Der Vorschlag ist ausgewogen.“
Herr Schmidt sagte: „Der Vorschlag ist ausgewogen.“
M. Dupont a dit : « La proposition est équilibrée. »
El Dr. García dijo: «La propuesta es equilibrada.»
Dra. Silva disse: "A proposta é equilibrada."
Dott. Rossi ha detto: «La proposta è equilibrata.»
Д-р Иванов каза: „Предложението е балансирано.“
Проф. Петров сказал: «Предложение сбалансировано.»
Г-н Петров сказал: «Предложение сбалансировано.»
Др Марић је рекао: „Предлог је уравнотежен.“
Dr. Kovács János azt mondta: „A javaslat kiegyensúlyozott.”
Dr. Popescu a declarat: „Propunerea este echilibrată.”
Dr Kowalski powiedział: „Wniosek jest wyważony.”
Dr. Yılmaz dedi: “Öneri dengeli.”
Dr. Tamm ütles: „Ettepanek on tasakaalus.“
Dr. Petraitis sakė: „Pasiūlymas subalansuotas.“
Dr. Bērziņš teica: “Priekšlikums ir līdzsvarots.”
Dr. Virtanen sanoi: ”Ehdotus on tasapainoinen.”
Dr. de Vries zei: "Het voorstel is evenwichtig."
Ο κ. Παπαδόπουλος είπε: «Η πρόταση είναι ισορροπημένη.»
قال الدكتور أحمد: «المقترح متوازن.»
डॉ. शर्मा ने कहा: “प्रस्ताव संतुलित है।”
`;

test.each(linesOf(WITH_TITLE))("a person with a title says it: %s", (body) => {
  expect(problems(body)).toEqual([]);
});

const WITH_TITLE_NOT_QUOTED = `
Dr. Novák: „Ustoupíme.“
Ask Dr. Novák: „Ustoupíme?“
Náš Dr. Novák řekl: „Ustoupíme.“
Interně Dr. Novák řekl: „Ustoupíme.“
Prof. Novák nám řekl: „Ustoupíme v druhém týdnu.“
Prof. Novák řekl: „Interní: ustoupíme.“
Prof. Novák řekl: „Naše pozice: ustoupíme.“
Prof. Novák řekl: „Jen mezi námi, ustoupíme.“
Dr. Novák řekl Ivaně: „Ustoupíme.“
Dr. Novák telefonoval a řekl Ivaně: „Ustoupíme.“
Ana Dr. Novák řekla: „Ustoupíme.“
M. Novák řekl: „Ustoupíme.“
M. Dupont nous a dit : « Cédons. »
M. Dupont a dit : « Confidentiel : cédons. »
Sr. García nos dijo: «Cederemos.»
Dr. Schmidt hat uns gesagt: „Wir geben nach.“
Fallback. Dr. Novák řekl: „Ustoupíme.“
`;

test.each(linesOf(WITH_TITLE_NOT_QUOTED))("a title makes no remark a quotation: %s", (body) => {
  expect(problems(body)).not.toEqual([]);
});

test("titles before quotations take time in proportion to the length", async () => {
  await expectLinear((size) => withoutQuotations("Dr. Novák řekl: „a b“ ".repeat(size)), 1_000, "Dr.");
});
