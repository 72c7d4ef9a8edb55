import type { RootContent } from "mdast";
import { toString as plainWords } from "mdast-util-to-string";
import { fenceFinder } from "../audience/fences.ts";
import { withTypedStops } from "../characters/script-signs.ts";
import { unchanged } from "../format-rules.ts";
import { TYPED, withLetters } from "../markdown/letter-ticks.ts";
import { TYPED_STOP } from "../markdown/lost-signs.ts";
import { hasWordsBehindComment } from "../markdown/raw-html.ts";
import { bodySections } from "../sections/body-sections.ts";
import { fold, once } from "../sections/folded-letters.ts";
import type { BodyKind } from "../sections/section-names.ts";
import type { Conference, Issue, Locator, Outcome, Proposal, Source } from "../types.ts";
import { hasEnded } from "../vocabulary.ts";
import { bodyPlace, type Problem, proposalRule, type Rule, type RuleContext } from "./rule.ts";

/** A text of the frontmatter, and the path of its key. */
export type Text = readonly [path: string, text: string | undefined];
type Texts = readonly Text[];

const MARKDOWN = "Markdown in the frontmatter is printed as typed: write only the words";
/** Emphasis with asterisks or double underscores, code and links. */
const MARKS = [
  /(?<![*\w])(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![*\w])/g,
  /(?<![_\w])(__)(?=[^\s_])([^_\n]*[^\s_])\1(?![_\w])/g,
  /(`)([^`\n]+)\1/g,
  /(!?\[)([^[\]\n]+)\]\([^()\s]+\)/g,
];

/** Texts of the frontmatter contain no Markdown, since they are printed as typed. */
export const plainText: Rule = {
  name: "plain-text",
  isOfOneFile: true,
  severity: "warning",
  redacted: unchanged,
  reads: {},
  *check({ conference, issues, outcomes, proposals }) {
    if (conference !== undefined) {
      const { title, place, publisher, note } = conference;
      const named = Object.entries({ title, place, publisher, note });
      yield* marked(conference.at, [...named, ...textsOfDays(conference)]);
    }
    for (const { at, title, lead, sources } of issues)
      yield* marked(at, [["title", title], ["lead", lead], ...textsOfSources(sources)]);
    for (const outcome of outcomes) yield* marked(outcome.at, textsOfOutcome(outcome));
    for (const proposal of proposals) yield* marked(proposal.at, textsOfProposal(proposal));
  },
};

/** The texts of an outcome that are printed as typed. */
export function textsOfOutcome({ title, label, sources }: Outcome): Text[] {
  return [["title", title], ["label", label], ...textsOfSources(sources)];
}

/** The same of a proposal. */
export function textsOfProposal({ title, outcome, limits, history, sources }: Proposal): Text[] {
  const notes = history.map(({ note }, index): Text => [`history.${index}.note`, note]);
  return [["title", title], ["outcome", outcome], ["limits", limits], ...notes, ...textsOfSources(sources)];
}

/** The same of the sources of a record. */
function textsOfSources(sources: readonly Source[]): Text[] {
  return sources.flatMap(({ title, locator }, index): Text[] => [
    [`sources.${index}.title`, title],
    [`sources.${index}.locator`, locator],
  ]);
}

function textsOfDays({ meetings = [], deadlines = [] }: Conference): Text[] {
  const titles = meetings.map(({ title }, index): Text => [`meetings.${index}.title`, title]);
  const places = meetings.map(({ place }, index): Text => [`meetings.${index}.place`, place]);
  return [...titles, ...places, ...deadlines.map(({ title }, at): Text => [`deadlines.${at}.title`, title])];
}

/** The texts of the frontmatter that others than the group read, by record. */
export function* openTexts(context: RuleContext): Iterable<readonly [at: Locator, texts: readonly Text[]]> {
  const { conference, issues, outcomes, proposals } = context;
  if (conference !== undefined) {
    const { at, title, note, lede } = conference;
    yield [at, [["title", title], ["note", note], ["lede", lede], ...textsOfDays(conference)]];
  }
  for (const { at, title, sources } of issues) yield [at, [["title", title], ...textsOfSources(sources)]];
  for (const outcome of outcomes) yield [outcome.at, textsOfOutcome(outcome)];
  for (const proposal of proposals)
    if (proposal.body.audience !== "internal") yield [proposal.at, textsOfProposal(proposal)];
}

function* marked(at: Locator, texts: readonly Text[]): Iterable<Problem> {
  for (const [path, text] of texts) {
    const [letters, ended] = [withLetters(text ?? ""), withTypedStops(text ?? "")];
    const suggestion = letters === undefined ? withoutMarks(ended) : letters.words;
    if (text === undefined || suggestion === text) continue;
    const message = letters !== undefined ? TYPED : suggestion === ended ? TYPED_STOP : MARKDOWN;
    yield { at: at(path), message, ...(suggestion !== undefined && { suggestion }) };
  }
}

function withoutMarks(text: string): string {
  return MARKS.reduce((words, mark) => words.replace(mark, (_all, _open, inside: string) => inside), text);
}

/** What may be named before a placeholder: "Summary to come". */
const NAMED = [
  "(?:(?:the|a|full|short|more|other) )*(?:summary|text|title|description|details?|outcome|result|position|ask|wording|content|information|reasons?|translation|analysis|rest)",
  "(?:(?:le|la|les|un|une) )?(?:resume|texte|titre|description|details?|resultat|position|contenu|traduction|analyse|suite)",
  "(?:(?:el|la|los|o|a|il|lo) )?(?:resumen|resumo|texto|titulo|descripcion|descricao|detalles?|detalhes?|resultado|posicion|posicao|contenido|conteudo|traduccion|traducao|analisis|analise|riassunto|testo|titolo|risultato|traduzione)",
  "(?:(?:der|die|das) )?(?:zusammenfassung|text|titel|beschreibung|ergebnis|position|inhalt|ubersetzung|naheres|rest)",
  "резюме|текст|название|описание|итог|результат|перевод|краткое содержание|النص|الملخص|العنوان|النتيجة|الترجمة|摘要|内容|內容|文本|标题|結果|结果|译文|本文|要約",
].join("|");

/** Words in place of a text that nobody has written yet. */
const UNWRITTEN = [
  "(?:(?:is|are|will|still|yet) )*(?:to (?:be (?:written|completed|added|drafted|inserted|filled(?: in)?|supplied|translated|finalised|finalized|done|continued)|come|follow)|follows)(?: (?:later|soon|shortly|here))*",
  "coming soon|more (?:to come|to follow|soon)|not (?:yet )?written(?: yet)?|under construction|(?:insert|write|add|put) (?:(?:the|a|your) )?(?:summary|text|title|description|outcome|position)(?: here)?|(?:summary|text|title|your text) (?:goes )?here|fill(?: me)? in|placeholder|to ?do|tk|x{3,}|lorem ipsum(?: dolor sit amet)?",
  "(?:(?:est|sont|encore|reste) )*(?:a (?:completer|rediger|ecrire|ajouter|remplir|inserer|traduire|finaliser|venir)|en (?:cours de (?:redaction|traduction)|construction))(?: (?:plus tard|ulterieurement|prochainement))?|bientot disponible",
  "(?:(?:esta|queda|aun|todavia|falta|ainda) )*(?:(?:por|a|para|que) )?(?:completar|redactar|redigir|rellenar|preencher|anadir|acrescentar|traducir|traduzir)|por (?:escribir|escrever)|(?:esta |ainda )?em (?:redacao|construcao|breve)|en (?:redaccion|construccion)|proximamente|se completara(?: mas (?:tarde|adelante))?|sera (?:completado|preenchido|acrescentado)",
  "da (?:completare|scrivere|redigere|compilare|aggiungere|inserire|tradurre)|in arrivo",
  "(?:(?:wird|noch|spater) )*(?:erganzt|nachgereicht|nachgetragen|eingefugt)|folgt(?: (?:noch|spater|in kurze))?|(?:noch zu|zu|noch) (?:erganzen|schreiben|verfassen|formulieren|ubersetzen)|noch einzufugen|platzhalter",
  "(?:будет|будут) (?:дополнен|добавлен|написан)[оаы]?(?: (?:позже|позднее))?|дополнить|заполнить|дописать|написать",
  "س?(?:يستكمل|تستكمل|يكتب|تكتب|يضاف|تضاف)(?: النص)?(?: لاحقا)?|قيد (?:الصياغة|التحرير|الكتابة|الترجمة)|للاستكمال|يتبع",
  "待(?:补充|補充|填写|填寫|撰写|撰寫|翻译|翻譯|完善|补|補|续)|(?:稍后|稍後|后续|後續|随后)(?:再)?(?:补充|補充)|(?:编写|撰写|翻译|執筆)中|(?:後日|後で|追って)?(?:追記|記入|記載)(?:予定)?|未(?:記入|作成)",
].join("|");

/** Words in place of a statement that nobody can make yet. A room or a page may well have to be confirmed, and a document be in preparation. */
const UNDECIDED = [
  "(?:(?:is|are|still|yet) )*to be (?:confirmed|determined|decided|defined|announced|advised|specified|clarified|checked|verified|provided)(?: (?:later|soon))?|t ?b ?[acd]|not yet (?:decided|confirmed|determined|available)|pending(?: confirmation)?|n a|forthcoming|in preparation|work in progress|wip",
  "(?:(?:est|sont|encore|reste) )*a (?:confirmer|determiner|definir|decider|preciser|verifier|valider)|en attente(?: de confirmation)?|pas encore (?:disponible|connue?)|en (?:cours de )?preparation",
  "(?:(?:esta|queda|aun|ainda) )*(?:por|a) (?:confirmar|definir|determinar|decidir|precisar|verificar|concretar)|pend(?:i)?entes?(?: de (?:confirmar|confirmacion|confirmacao|definir))?|sin confirmar|a indicar|en (?:elaboracion|preparacion)|em (?:elaboracao|preparacao)",
  "da (?:confermare|definire|determinare|decidere|stabilire|verificare|precisare)|in (?:sospeso|preparazione|elaborazione)",
  "noch (?:offen|unklar|nicht bekannt)|(?:noch )?zu (?:klaren|bestatigen|bestimmen|prufen|entscheiden)|wird noch (?:geklart|bestatigt|bekannt ?gegeben|festgelegt|entschieden)|in (?:arbeit|bearbeitung|vorbereitung)",
  "(?:подлежит )?(?:уточнению|определению|подтверждению)|уточняется|(?:будет|будут) (?:уточнен|определен|подтвержден|объявлен)[оаы]?(?: (?:позже|позднее))?|в (?:разработке|подготовке)|готовится",
  "س?(?:يحدد|تحدد|يؤكد|تؤكد|يعلن)(?: عنه)? (?:لاحقا|فيما بعد)|لم (?:يحدد|يؤكد) بعد|للتأكيد|قيد (?:الإعداد|الإنجاز)",
  "待(?:定|确认|確認|确定|確定|核实|核實|决定|決定)|未定|尚未(?:确定|確定|决定|決定)|要確認|起草中|準備中|作成中",
  "(?:проверить|уточнить|согласовать|перепроверить|проверяется|перевірити|уточнити|перевіряється|уточнюється|узгодити|підлягає (?:уточненню|перевірці)|буде уточнено|праверыць|удакладніць|(?:да|ще) се (?:провери|уточни|потвърди|допълни|утвърди|определи)|предстои да се (?:уточни|потвърди)|уточнява се|(?:треба )?да се (?:провери|потврди|утврди|дефинира)|(?:треба )?(?:проверити|потврдити|утврдити)|(?:treba )?(?:provjeriti|proveriti|potvrditi|utvrditi)|(?:je )?treba (?:preveriti|potrditi)|preveriti|za preverjanje|(?:jeszcze )?do (?:sprawdzenia|potwierdzenia|ustalenia|uzgodnienia|weryfikacji)|sprawdzić|(?:bude |ještě )?(?:k ověření|ověřit|upřesnit|bude upřesněno)|(?:bude |ešte )?(?:na overenie|overiť|upresniť|bude upresnené)|(?:este |sunt |ramane )?de (?:verificat|confirmat|stabilit|clarificat|precizat|completat)|urmeaza a fi (?:confirmat|stabilit|precizat)[ae]?|ellenorizendo|egyeztetendo|meg(?:erositesre| kell erositeni)|tikslinama|patikslinti|patikrinti|japrecizē|japarbauda|parbaudit|tapsustamisel|kontrollida|tapsustada|tarkistettava|tarkistetaan|vahvistettava|vahvistetaan myohemmin|att (?:kontrollera|bekrafta)|(?:skal )?(?:bekræftes|bekreftes|kontrolleres|tjekkes|sjekkes)|til (?:kontroll?|afklaring|avklaring)|(?:nog )?te (?:bevestigen|controleren|bepalen|verifieren)|προς (?:επιβεβαιωση|ελεγχο|διευκρινιση)|(?:per )?tu (?:konfirmuar|verifikuar|percaktuar)|per t u (?:konfirmuar|verifikuar|percaktuar)|(?:per|a) (?:confirmar|verificar)|to check|egiaztatzeke|teyit edilecek|kontrol edilecek|belirlenecek)",
].join("|");

const pattern = (words: string) => new RegExp(`^(?:(?:${fold(NAMED)}) ?)?(?:${fold(words)})$`, "u");
const unwritten = once(() => pattern(UNWRITTEN));
const undecided = once(() => pattern(UNDECIDED));

/** A placeholder is not longer. */
const LONGEST = 60;

/** Whether a whole text is a placeholder for words that are still missing; of a statement also where it cannot be made yet. */
function isPlaceholder(text: string, isStatement: boolean): boolean {
  if (text.length > LONGEST) return false;
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  // Signs without a word, such as "???".
  if (words.length === 0) return isStatement && text.trim() !== "";
  const plain = words.join(" ");
  return unwritten().test(plain) || (isStatement && undecided().test(plain));
}

/** No text that others read is a placeholder, "to be written": it would be printed as the text. */
export const placeholder: Rule = {
  name: "placeholder",
  isOfOneFile: true,
  severity: "warning",
  redacted: "these words stand for a text that is still missing, and are printed as they are",
  reads: {},
  *check({ conference, issues, outcomes, proposals }) {
    if (conference !== undefined) yield* ofConference(conference);
    for (const issue of issues) {
      yield* inKeys(issue.at, [["title", issue.title]], textsOfSources(issue.sources));
      yield* inBody(issue, "issue");
    }
    for (const outcome of outcomes) {
      yield* inKeys(outcome.at, [["title", outcome.title]], textsOfOutcome(outcome));
      yield* inBody(outcome, "outcome");
    }
    for (const proposal of proposals) {
      // Of an open proposal no outcome is printed, and of one for the group alone nothing to others.
      if (proposal.audience === "internal") continue;
      const { title, status, outcome, at, language } = proposal;
      const ended: Text[] = hasEnded(status) ? [["outcome", outcome]] : [];
      yield* inKeys(at, [["title", title], ...ended], textsOfProposal(proposal), language);
      yield* inBody(proposal, "proposal");
    }
  },
};

function* ofConference(conference: Conference): Iterable<Problem> {
  const { title, publisher, note, lede, meetings = [], deadlines = [] } = conference;
  const others = [
    ...meetings.map((meeting, index): Text => [`meetings.${index}.title`, meeting.title]),
    ...deadlines.map((deadline, index): Text => [`deadlines.${index}.title`, deadline.title]),
  ];
  yield* inKeys(conference.at, Object.entries({ title, publisher, note, lede }), others);
  yield* inBody(conference, "conference");
}

/** "Todo" is "all" in Spanish, Portuguese and Galician, as what a locator leads to in texts of any language. */
const isAll = (path: string, text: string, language: string): boolean =>
  /^[Tt]odo\.?$/.test(text) && (path.endsWith(".locator") || /^(?:es|pt|gl)(?![a-z])/.test(language));

/** In texts of keys: in statements, and in others that may have to be confirmed. */
function* inKeys(at: Locator, statements: Texts, others: Texts, language = ""): Iterable<Problem> {
  const stated = new Set(statements.map(([path]) => path));
  for (const [path, text] of [...statements, ...others.filter(([path]) => !stated.has(path))]) {
    if (text === undefined || isAll(path, text, language) || !isPlaceholder(text, stated.has(path))) continue;
    const message = `"${text}" stands for words that are still missing, and is printed as it is: write them, or leave the key out where it is not required`;
    yield { at: at(path), message };
  }
}

/** In whole paragraphs that somebody outside the group reads. */
function* inBody({ file, body }: Conference | Issue | Outcome | Proposal, kind: BodyKind): Iterable<Problem> {
  for (const node of body.tree.children) {
    const { start, end } = node.position ?? {};
    if (node.type !== "paragraph" || (end?.offset ?? 0) - (start?.offset ?? 0) > LONGEST) continue;
    const text = plainWords(node);
    // "[…]" is in place of words that a quotation leaves out.
    if (!/[\p{L}?？]/u.test(text) || !isPlaceholder(text, true)) continue;
    const { problems, readersAt } = bodySections(body, kind);
    const line = start?.line ?? 1;
    if (readersAt(line) === "internal" || problems.some((problem) => problem.line === line)) continue;
    const message = `"${text}" stands for words that are still missing, and is printed as it is: write them, or write what is missing into a comment, "<!-- … -->"`;
    yield { at: bodyPlace(file, body, node), message };
  }
}

/** A proposal begins with a paragraph for all of its readers, before the first heading: the summary. */
export const summary = proposalRule({
  name: "summary",
  isOfOneFile: true,
  severity: "error",
  redacted: unchanged,
  reads: ["body"],
  *check({ file, body }) {
    const fenceAt = fenceFinder(body.fences);
    const isOpen = ({ position }: RootContent) => fenceAt(position?.start.line ?? 0) === undefined;
    const first = body.tree.children.find(
      (node) => (node.type === "heading" || node.type === "paragraph") && isOpen(node),
    );
    if (first?.type === "paragraph") return;
    const [list] = body.tree.children;
    if (list?.type === "list" && list.ordered && isOpen(list)) {
      const message = `the text begins with a list, and its summary has to be a paragraph: write \\. behind "${list.start ?? 1}" if it is none of a list, such as a year or a day`;
      yield { at: bodyPlace(file, body, list), message };
      return;
    }
    // A comment may be where the summary belongs: that is the place to write it.
    const html = body.tree.children.find((node) => node.type === "html" && isOpen(node));
    if (html?.type === "html" && hasWordsBehindComment(html)) return;
    const place = first ?? html;
    yield {
      at: place ? bodyPlace(file, body, place) : { file, line: 1, column: 1 },
      message: "the summary is missing: a paragraph before the first heading that describes the proposal",
    };
  },
});
