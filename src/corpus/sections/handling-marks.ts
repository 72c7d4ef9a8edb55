/** Marks that state how a text is to be handled: that it is secret, classified, internal, for a group, or a draft. */
import { bothForms, withHanForms } from "../../itu/letter-forms.ts";
import { isStateName } from "../../itu/state-names.ts";
import { COLONS } from "../characters/script-signs.ts";
import {
  fold,
  foldedPhrases,
  foldedSet,
  once,
  QUOTE_BEGINS,
  QUOTE_ENDS,
  QUOTES_EITHER_WAY,
  tokensOf,
} from "./folded-letters.ts";
import {
  ADJECTIVES_OF_SECRECY,
  AMONG_US,
  AND,
  ARE_IN_SLOVENE,
  CLASSIFICATIONS,
  DOCUMENTS_OF_BODY,
  DRAFTS,
  FINITE_VERBS,
  FOR_WORDS,
  IMPERSONALLY,
  INTERNAL_SUBJECTS,
  IS_IN_GERMAN,
  NOTES_OF_WRITERS,
  OF_OR_IN,
  OF_UNION,
  ONLY,
  type PartInLanguage,
  PLURAL_SUBJECT,
  PROTECTED_SUBJECTS,
  pairs,
  REPORTS,
  SUBJECT_OF_LAW,
  UNSPACED_INTERNAL_SUBJECTS,
  UNSPACED_POSITIONS,
  UNSPACED_RESTRICTIONS,
  USED_INTERNALLY,
  WITHOUT_NOUN,
} from "./restricted-words.ts";
import { isOwnLabelForm } from "./words-for-our.ts";

/** Signs that mark words as secret. */
const SECRECY_SIGN = /[\u{1F50F}-\u{1F512}\u{1F92B}\u{1F64A}\u3299]/u;
const EYES_ONLY =
  /(?<=(?:[Gg]roup|[Tt]eam|[Cc]oalition|[Cc]olleague|[Oo]ur|[Ii]nternal)(?:['’]?s|s['’])?) eyes[ -]only/u;

/** Emphasis, as frontmatter has it, and quotation marks around a value. */
const BEFORE_VALUE = `[*_]{0,2}\\s?[*_\`${QUOTE_BEGINS}${QUOTES_EITHER_WAY}]{0,3}`;
const BEHIND_VALUE = `[*_\`${QUOTE_ENDS}]{0,3}`;
/** A secret value behind a colon, in small letters: few texts have one, and the pattern with what is before it takes long to compile. */
const SECRET_VALUE = new RegExp(
  bothForms(
    `[:：]${BEFORE_VALUE}(?:still |strictly |streng |nur |for |só |solo |para |ściśle |строго )?(?:internal|internal use|intern|interne|interno|interna|secret|secreto|secreta|secreto|segreto|confidential|confidentiel|confidentielle|confidencial|riservato|riservata|confidenziale|vertraulich|geheim|restricted|reservado|reservada|private|privado|внутренн\\p{L}{1,3}|внутрішн\\p{L}{1,3}|секретно|конфиденциально|конфіденційно|داخلي|داخلية|سري|سرية|محرمانه|داخلی|gizli|dahili|poufne|tajne|wewnętrzn[yea]|důvěrné|interní|tajné|povjerljivo|tajno|поверљиво|confidențial|bizalmas|belső)(?=${BEHIND_VALUE}\\s*(?:$|[.,;)\\]\\n–—|]))`,
  ),
  "u",
);
/** The same in languages of Asia, where more words may state it: "chưa công bố". */
const VALUE_OF_ASIA = new RegExp(
  `[:：៖]${BEFORE_VALUE}(?:nội bộ|(?:bí |tối |tuyệt )?mật|(?:chưa|không) công (?:bố|khai)|ลับ(?:มาก|ที่สุด|เฉพาะ)?|ภายใน|(?:ยัง)?ไม่เผยแพร่|ລັບ|ພາຍໃນ|(?:ຍັງ)?ບໍ່ເຜີຍແຜ່|សម្ងាត់|ផ្ទៃក្នុង|មិនទាន់ផ្សព្វផ្សាយ|လျှို့ဝှက်|အတွင်းရေး|မထုတ်ပြန်ရသေး(?:ပါ)?|lihim|panloob|kumpidensiyal|kumpidensyal|(?:hindi|dili) pa (?:inilalathala|nailalathala|gimantala)|segredu|internu|konfidensiál|seidauk públiku|rahasia|rahsia|sulit|dalaman|tertutup|(?:belum|tidak|masih) (?:diumumkan|dipublikasikan|diterbitkan|publik|rahasia|internal)|内部|内參|机密|機密|保密|秘密|(?:未|不)公[开開]|部外秘|内部限り|非公開|대외비|기밀|비공개|내부)(?=${BEHIND_VALUE}\\s*(?:$|[.,;)\\]\\n–—|។။。]))`,
  "u",
);
const secretBehind = (status: string, value: RegExp) =>
  once(() => new RegExp(`(?:^|[\\n.;|([–—-]\\s{0,3})[*_]{0,2}${status}${value.source}`, "u"));
/** What such a value is behind: "Status: internal."; "Ballot: secret" is none. */
const STATUS_SECRET = secretBehind(
  bothForms(
    "(?:the )?(?:status|classification|confidentiality|sensitivity|distribution|distr|circulation|handling|dissemination|estado|clasificación|confidencialidad|distribución|difusión|classificação|confidencialidade|distribuição|circulação|statut|état|confidentialité|diffusion|stato|classificazione|riservatezza|distribuzione|einstufung|klassifizierung|vertraulichkeit|verteiler|статус|гриф|конфиденциальность|конфіденційність|الحالة|التصنيف|وضعیت|durum|gizlilik|klauzula|stav|utajení|stanje|starea|állapot)[*_]{0,2}\\.?\\s?",
  ),
  SECRET_VALUE,
);
const STATUS_OF_ASIA = secretBehind(
  "(?:status|tình trạng|trạng thái|(?:mức )?độ mật|สถานะ|ชั้นความลับ|ສະຖານະ|ស្ថានភាព|အခြေအနေ|kalagayan|katayuan|kahimtang|estatus|situasaun|状态|狀態|密级|密級|状態|取扱い?|상태|등급)[*_]{0,2}\\s?",
  VALUE_OF_ASIA,
);

/** Whether a text has such a sign, or words that do the same at any place: "for the group's eyes only", "Status: internal." */
export function isMarkedSecret(text: string): boolean {
  if (SECRECY_SIGN.test(text) || (text.includes(" eyes") && EYES_ONLY.test(text))) return true;
  if (!/[:：៖]/.test(text)) return false;
  const small = text.toLowerCase();
  if (SECRET_VALUE.test(small) && STATUS_SECRET().test(small)) return true;
  const composed = text.normalize("NFC").toLowerCase();
  return VALUE_OF_ASIA.test(composed) && STATUS_OF_ASIA().test(composed);
}

/** A sign that forbids, before words; in a cell it may be the whole value. */
const NO_ENTRY =
  /^[\s\p{P}]{0,5}[\u26D4\u{1F6AB}\u{1F6D1}\u{1F6B7}\u{1F507}\u{1F910}\u{1F648}\u{1F232}]\uFE0F?\s*\p{L}/u;
/** "Team only India will drop this"; in "members only vote" the next word is a verb. */
const READERS_ONLY =
  /^(?:[\s\p{P}\p{S}]|\uFE0F){0,8}(?:(?:[Oo]ur|[Tt]he) )?(?:[Tt]eam|TEAM|[Gg]roup|GROUP|[Cc]oalition|[Dd]elegations?|[Cc]olleagues|[Mm]embers|MEMBERS|[Ff]riends)[ -](?:only|ONLY)\s+(?=\p{Lu})/u;

/** "Keep this in the group until Friday: …". */
const KEEP_WITHIN =
  /^[\s\p{P}]{0,5}(?:(?:please|pl[sz]) )?(?:let['’]?s )?(?:keep|leave) (?:this|it|that|all this) (?:in|within|inside|among|inside of) (?:the |our |this )?(?:group|team|coalition|delegation|family|chat|room|us|ourselves)(?!\p{L})/iu;

/** Its first words: most texts have none, and the pattern takes long to compile. */
const KEEP_FIRST = /^[^a-z]{0,5}(?:(?:please|pl[sz]) )?(?:let['’]?s )?(?:keep|leave) /i;

/** In capitals, and before a sign or a sentence: "LIMITE – Athens yields"; "LIMITE DES COÛTS" is a heading. */
const CLASSIFIED_FIRST = new RegExp(
  `^[\\s\\p{P}]{0,5}(?:${CLASSIFICATIONS})(?:\\s?[–—:.,;/|!-]|\\s*$|\\s(?!\\p{Lu}\\p{Lu}))`,
  "u",
);

/** Whether a text begins with a sign or words that keep it within the group. */
export function isKeptWithin(written: string): boolean {
  return (
    NO_ENTRY.test(written) ||
    CLASSIFIED_FIRST.test(written) ||
    READERS_ONLY.test(written) ||
    (KEEP_FIRST.test(written) && KEEP_WITHIN.test(written))
  );
}

/** A request to nobody by name, and the few words behind it, which state what is asked: "Si prega di non diffondere". */
export const IMPERSONAL_REQUEST = new RegExp(
  `^[\\s\\p{P}]{0,5}(?:${IMPERSONALLY})(?!\\p{L})((?:[^\\p{L}.!?;:]+[\\p{L}\\p{M}'’-]+){1,4})`,
  "iu",
);
/** How a document or an audit is classified in public: "a text (restricted) was shown". */
export const CLASSIFICATION =
  /^(?:restricted|confidential|confidentielle?s?|confidencial(?:es)?|embargoe?d?|secret)$/iu;
/** What may go with the word behind it: "the (internal) audit". */
export const INTERNAL_ADJECTIVE = /^(?:intern|interne?s?|intern[oa]s?|internal|internt|внутр\p{L}*)$/iu;

const BEGINS_WITH_SUBJECT = once(() => {
  const phrases = [
    ...INTERNAL_SUBJECTS.flatMap(([internal, subjects]) => pairs(internal, subjects)),
    ...UNSPACED_INTERNAL_SUBJECTS.flatMap(([first, last]) => pairs(first, last)).map((pair) =>
      pair.replace(" ", ""),
    ),
  ];
  return new RegExp(`^(?:${[...foldedPhrases(phrases)].join("|")})[\\u0900-\\u0DFF\\u1200-\\u137F]* `, "u");
});
const OF_ASIA = /[\p{Script=Arabic}\u0900-\u17FF]/u;
const only = once(() => foldedSet(ONLY));
const SIGN_OF_LABEL = new RegExp(`[${COLONS}]|\\s[–—-]`, "u");

/** Whether a text begins with what is internal or confidential in public, "internal audit", and no sign of a label, "only" or "our" is in it. */
export function beginsWithInternalSubject(begin: string): boolean {
  if (!OF_ASIA.test(begin) || SIGN_OF_LABEL.test(begin)) return false;
  const tokens = tokensOf(fold(begin));
  if (!BEGINS_WITH_SUBJECT().test(`${tokens.join(" ")} `)) return false;
  return !isOwnLabelForm(begin) && !tokens.some((token) => only().has(token));
}

const [subjects, verbs] = [once(() => foldedSet(PROTECTED_SUBJECTS)), once(() => foldedSet(FINITE_VERBS))];
const notes = once(() => foldedSet([...NOTES_OF_WRITERS, ...WITHOUT_NOUN]));
const CLAUSE_END = /[^\p{L}\p{M}\p{N}\s'’-]|\s-/u;
const MOST_BEFORE_VERB = 12;
const LISTED = /^(\S+\s[^\s,]+)(?:,\s[^\s,]+){1,4},?\s[^\s,]+\s[^\s,]+(?=\s)/u;
/** A state, or its people: "Kenyans". */
const isState = (word: string) =>
  [0, 1, 2, 3, 4].some((end) => isStateName(fold(word.slice(0, word.length - end))));
/**
 * Whether an adjective of secrecy at the start of a text belongs to the subject of a sentence, of which the verb is before any sign:
 * "Private messages must not be scanned". Nothing in the subject may be restricted or name a state or person. "Private" may
 * be before any noun that names nothing those who write have, where its small letter or the plural shows that it is no name.
 */
export function qualifiesSubject(given: string, isPlain: (sentence: string) => boolean): boolean {
  // "Private messages, calls and keys": of a list each has to be such a subject.
  const isSubject = (word: string, at: number) => at === 0 || AND.test(word) || subjects().has(word);
  const shortened = (all: string, first: string) => (tokensOf(fold(all)).every(isSubject) ? first : all);
  const text = given.replace(ARE_IN_SLOVENE, " su").replace(LISTED, shortened);
  const end = text.search(CLAUSE_END);
  const words = (end < 0 ? text : text.slice(0, end)).trim().split(/\s+/u).slice(0, MOST_BEFORE_VERB);
  const [adjective = "", ...folded] = words.map((word) => fold(word));
  const rest = `${folded.join(" ")} `;
  if (AMONG_US.test(rest)) return false;
  if (IS_IN_GERMAN.test(rest)) return subjects().has(folded[2] ?? "");
  const used = adjective === "intern" ? (USED_INTERNALLY.exec(rest)?.[0] ?? "") : "";
  const at = used.split(" ").length - 1;
  const verb = folded.findIndex((word, index) => index > at && verbs().has(word));
  if (used === "" && !ADJECTIVES_OF_SECRECY.test(`${adjective} ${rest}`)) return false;
  if (REPORTS.test(folded[verb + 1] ?? "")) return false;
  if (verb < 0 || DOCUMENTS_OF_BODY.test(rest)) return verb >= 0;
  const between = words.slice(at + 2, verb + 1);
  const others = folded.slice(at + 2, verb).filter((word) => word !== adjective);
  const isPair = AND.test(folded[at + 1] ?? "") && others.length === 1 && subjects().has(others[0] ?? "");
  const isOfUnion = folded.slice(at + 1, verb).every((word) => OF_UNION.test(word));
  if (!isOfUnion && !isPair && !OF_OR_IN.test(folded[at + 1] ?? "")) return false;
  if (between.some(isState) || (!isPair && !isOfUnion && !isPlain(["Networks are", ...between].join(" "))))
    return false;
  const [noun = "", written = ""] = [folded[at], words[at + 1]];
  if (subjects().has(noun)) return true;
  if (adjective !== "private") return false;
  if (notes().has(noun)) return SUBJECT_OF_LAW.test(`${noun} ${folded[verb]}`);
  const isPlural = PLURAL_SUBJECT.test(`${written} ${folded[verb]}`);
  return isPlural && !isState(written) && isPlain(`Networks are ${noun}`);
}

/** The parts of a restriction that show by themselves that words are a remark, or for some readers. */
const SHOWING = "internal secret closed note only group between share remove".split(" ") as PartInLanguage[];

const unspacedRestrictions = once(() =>
  UNSPACED_RESTRICTIONS.map(([script, table]) => ({
    script,
    phrases: [...SHOWING.flatMap((part) => (table[part] ?? "").split(",")), ...UNSPACED_POSITIONS]
      .map((phrase) => withHanForms(phrase.trim().normalize("NFC")))
      .filter((phrase) => phrase !== ""),
  })),
);

/** Whether a text in a script without blanks, in composed letters, contains such a part anywhere, within another word as well. */
export function holdsUnspacedRestriction(composed: string): boolean {
  const text = withHanForms(composed);
  return unspacedRestrictions().some(
    ({ script, phrases }) => script.test(text) && phrases.some((phrase) => text.includes(phrase)),
  );
}

/** What is for one group at the end of the head of a column: "Number for the group". */
export const endsForGroup = once(
  () =>
    new RegExp(
      `(?:^| )(?:${fold(FOR_WORDS)})(?: (?:the|our|la|el|le|il|die|de|den|o|a))? (?:groupe?s?|grupo|gruppen?|gruppo|gruppens|team|equipe|equipo|equipa|squadra|coalition|coalicion|coalizao|kikundi|группы|группе|групи|групе|grupe|grupy|grupa|skupinu|skupino|csoport|ryhma|grubu|المجموعه|المجموعة)$`,
      "u",
    ),
);

/** What receives a section, by the beginnings of folded words. */
export const READER_BODIES =
  /^(?:council|committee|secretariat|assembly|plenary|meeting|conference|delegat|deleg|member|group|team|ministr|press|chair|conse[ij]|conseil|comit|comis|commiss|secretar|assembl|asamblea|reuni|riunion|confer|estados|etats|stati|membr|miembr|grup|equip|prens|prensa|presse|rat$|ausschuss|sekretariat|versammlung|sitzung|konferenz|mitglied|raad|vergadering|vergader|rad|mote|sekretar|komite|komitet|совет|комитет|секретариат|ассамбле|заседани|совещани|встреч|конференц|делегац|член|группы|груп|прес|рад[иу]|засідан|нарад|المجلس|مجلس|اللجنة|الامانة|المؤتمر|الاجتماع|الوفد|الوفود|الاعضاء|الدول|جلسه|نشست|شورا|هيئت|baraza|kamati|mkutano|wajumbe|dewan|komisi|rapat|delegasi|anggota|konseho|pulong|delegasyon|hoi|doan)/u;

/** "Draft" or the like at the start of a text, before a sign: it is not ready. */
export const DRAFT_FIRST = new RegExp(`^(?:${DRAFTS})(?:\\s?[:：]|\\s[–—-])\\s`, "iu");
/** In capitals before other words: "ENTWURF Children online". */
export const DRAFT_IN_CAPITALS = new RegExp(
  `^(?:${DRAFTS.toUpperCase()})\\s(?!NEW|REVISED|RES|DEC|REC|OPIN)(?=.*\\p{Ll})`,
  "u",
);
/** The same at the end of a title, or what is left to do. The title of a source may name a draft. */
export const DRAFT_LAST = new RegExp(
  `[([（]\\s?(?:${DRAFTS})(?:\\s?[,،;؛:–—-]\\s?[^()（）]{1,60})?\\s?[)\\]）]$|\\s[–—-]\\s(?:${DRAFTS})$|\\s[–—-]{1,2}\\s(?:obs|notes?|notas?|nb|ps|todo|ojo|remarque|rem|anm|hinweis|прим|заметка|ملاحظة|备注)\\.?\\s?[:：]`,
  "iu",
);
/** A version of a file at the end of a title: "… v2 FINAL comments BD". */
export const VERSION_LAST =
  /\s(?:v\d{1,2}(?:\.\d{1,2})?|FINAL)(?:[\s_-](?:FINAL|[Ff]inal|[Cc]lean|[Tt]racked|[Cc]omments?|[Ee]dits|cmts|rev\d?|\p{Lu}{2,3})){1,6}$/u;

/** What a group sends to others, "our draft", in scripts without blanks and in Korean. */
export const OUR_WISHES =
  /(?:우리|저희) ?(?:측 ?)?(?:(?:그룹|팀|대표단)의? ?)?(?:입장|초안|의견|요구|답변)|(?:我々|当方|私たち|当グループ)の(?:案|立場|意見|草案|下書き|要求|要望|回答)|(?:我方|我们|我們)的?(?:立[场場]|意[见見]|草[案稿]|要求|答[复覆])/u;
/** "(draft Tehran)"; a draft of a known body or text may be named. */
export const DRAFT_OF = new RegExp(`[([（]\\s?(?:${DRAFTS})\\s([^()（）]{1,40})[)\\]）]$`, "iu");
