/** The abbreviations of ITU's conferences, assemblies and advisory groups, in the languages that have their own. */
const ABBREVIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ["PP", ["PP", "ПК"]],
  ["WRC", ["WRC", "CMR", "ВКР"]],
  ["RA", ["RA", "AR", "АР"]],
  ["WTSA", ["WTSA", "AMNT", "ВАСЭ"]],
  ["WTDC", ["WTDC", "CMDT", "ВКРЭ"]],
  ["WCIT", ["WCIT", "CMTI", "ВКМЭ"]],
  ["CPM", ["CPM", "RPC", "ПСК"]],
  ["TDAG", ["TDAG", "GCDT", "GADT", "КГРЭ"]],
  ["TSAG", ["TSAG", "GCNT", "GANT", "КГСЭ"]],
  ["RAG", ["RAG", "GCR", "GAR", "КГР"]],
];
const CANONICAL: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.flatMap(([name, written]) => written.map((each) => [each, name] as const)),
);

/** Their names, for a letterhead that does not abbreviate them. */
const NAMES: readonly (readonly [string, string])[] = [
  [
    "WRC",
    "world radiocommunication conference|conférence mondiale des radiocommunications|conferencia mundial de radiocomunicaciones|всемирная конференция радиосвязи|المؤتمر العالمي للاتصالات الراديوية|世界无线电通信大会",
  ],
  [
    "RA",
    "radiocommunication assembly|assemblée des radiocommunications|asamblea de radiocomunicaciones|ассамблея радиосвязи|جمعية الاتصالات الراديوية|无线电通信全会",
  ],
  [
    "WTSA",
    "world telecommunication standardization assembly|assemblée mondiale de normalisation des télécommunications|asamblea mundial de normalización de las telecomunicaciones|всемирная ассамблея по стандартизации электросвязи|الجمعية العالمية لتقييس الاتصالات|世界电信标准化全会",
  ],
  [
    "WTDC",
    "world telecommunication development conference|conférence mondiale de développement des télécommunications|conferencia mundial de desarrollo de las telecomunicaciones|всемирная конференция по развитию электросвязи|المؤتمر العالمي لتنمية الاتصالات|世界电信发展大会",
  ],
  ["WCIT", "world conference on international telecommunications"],
  ["TDAG", "telecommunication development advisory group"],
  ["TSAG", "telecommunication standardization advisory group"],
  ["RAG", "radiocommunication advisory group"],
  ["Council", "(?:itu )?council|conseil|consejo|совет|المجلس|理事会"],
];
/** A name is a whole line, but for a place, a day or a year behind it. The council's has a year: it is a common word. */
const NAME_LINES = NAMES.map(([name, forms]) => ({
  name,
  form: new RegExp(
    `^(?:${forms})(?:\\s*[-,(]?\\s*20(\\d\\d))${name === "Council" ? "" : "?"}(?:\\s*[^\\p{L}\\s].{0,80})?$`,
    "iu",
  ),
}));

const LONGEST_LINE = 160;
/** `World Radiocommunication Conference (WRC-27)`, a place behind it or not. */
const IN_BRACKETS = /[(（]\s*(\p{Lu}{2,6})([-‑–]?)\s*(?:20)?(\d{2})\s*[)）](?:\s*[,:]?\s*[\p{Lu}\p{N}].*)?$/u;
/** `WTSA-24`, alone on its line. */
const ALONE = /^(\p{Lu}{2,6})[-‑– ]?(?:20)?(\d{2})$/u;
/** `Document WTDC-25/44-E`, `Document C25/12-E`. */
const IN_NUMBER =
  /(?:Documento?|Документ\p{L}{0,2}|(?:ال|لل)وثيقة|文件)\s*:?\s*(\p{Lu}{1,6})[-‑–]?(\d{2})[/-]\d/u;

/** The conference or meeting that a line of a letterhead names: `WRC-27`; a line of a text names none. */
export function conferenceOfLine(line: string): string | undefined {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST_LINE || /[.;。]$/u.test(text)) return undefined;
  const [, inNumber = "", numbered] = IN_NUMBER.exec(text) ?? [];
  const named = inNumber === "C" ? "Council" : CANONICAL.get(inNumber);
  if (named !== undefined) return `${named}-${numbered}`;
  const [, alone = "", year] = ALONE.exec(text) ?? [];
  if (CANONICAL.has(alone)) return `${CANONICAL.get(alone)}-${year}`;
  const [, bracketed, hyphen, bracketYear] = IN_BRACKETS.exec(text) ?? [];
  if (bracketed !== undefined) {
    const known = CANONICAL.get(bracketed);
    // One that is not in the table is one nevertheless, where it is written as they are.
    if (known !== undefined || hyphen !== "") return `${known ?? bracketed}-${bracketYear}`;
  }
  for (const { name, form } of NAME_LINES) {
    const match = form.exec(text);
    if (match !== null) return match[1] === undefined ? name : `${name}-${match[1]}`;
  }
  return undefined;
}

/** Of `S22-PP-C-0044` the meeting and the year of its series: `PP-22`; `WTSA.16` and `WRC23` have years of their own. */
export function conferenceOfFileName(meeting: string, seriesYear: string): string {
  const name = meeting.toUpperCase();
  const [, letters = "", own] = /^([A-Z]+)(?:[.-]?(\d{2}))?$/.exec(name) ?? [];
  if (letters === "") return name;
  return `${letters === "CL" ? "Council" : (CANONICAL.get(letters) ?? letters)}-${own ?? seriesYear}`;
}
