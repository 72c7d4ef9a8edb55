import { onlyClosest } from "../../itu/did-you-mean.ts";
import { plainLetters } from "../../itu/latin-letters.ts";

/** Synonyms and translations of the words of the closed lists, by the rule of the list. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  action: {
    ADD: "aditamento adicionar adicao erganzung hinzufugen добавление ajout ajouter adjonction anadir adicion اضافة добавить addition add-new new adding",
    MOD: "modifier modificar modificacion تعديل изменить изменение modify modifies modification modified amend amends amendment amended enmienda enmendar emenda emendar alterar alteracao anderung andern изменение поправка change changes changed revise revision",
    SUP: "supressao streichung streichen исключение supprimer suprimir supresion حذف الغاء исключить suppress suppression suppressed delete deletion abrogate abrogation repeal remove",
    NOC: "sem-alteracao sem-alteracoes keine-anderung sans-changement aucun-changement pas-de-changement inchange sin-cambios sin-modificacion دون-تغيير без-изменении no-change no-changes nochange unchanged keep maintain",
  },
  status: {
    announced: "annonce annoncee anunciado anunciada",
    submitted:
      "filed lodged apresentado apresentada submetido submetida eingereicht внесено внесен внесена представлен представлена soumis soumise depose deposee presentado presentada مقدم представлено წარდგენილი წარდგენილია ներկայացված ներկայացված-է ቀርቧል የቀረበ imewasilishwa liliwasilishwa",
    revised:
      "amended revisto revista uberarbeitet пересмотрен пересмотрена revise revisee revisado revisada منقح пересмотрено",
    withdrawn:
      "zuruckgezogen отозван отозвана dropped retracted taken-back retire retiree retirado retirada مسحوب отозвано გაწვეული հետ-կանչված imeondolewa",
    rejected:
      "rejeitado rejeitada abgelehnt отклонен отклонена refused defeated not-adopted not-agreed rejete rejetee rechazado rechazada مرفوض отклонено უარყოფილი մերժված ውድቅ imekataliwa",
    adopted:
      "approved accepted passed adopte adoptee approuve approuvee angenommen adotado adotada aprovado aprovada принят принята adoptado adoptada aprobado aprobada معتمد принято მიღებული მიღებულია ընդունված ጸድቋል imekubaliwa limekubaliwa",
    "adopted-in-part":
      "adopte-en-partie adoptee-en-partie partiellement-adopte partiellement-adoptee adoptado-en-parte partly-adopted partially-adopted adopted-with-changes adopted-with-amendments",
    deferred:
      "adiado adiada vertagt отложено postponed delayed reporte reportee differe differee renvoye renvoyee aplazado aplazada",
    superseded: "replaced remplace remplacee reemplazado reemplazada",
    merged: "combined consolidated fusionne fusionnee fusionado fusionada",
    "in-committee": "committee en-commission en-comision",
    "in-ad-hoc": "ad-hoc ad-hoc-group",
  },
  position: {
    support:
      "pour soutien soutenir soutenu appui appuyer favorable apoyo apoyar a-favor دعم مؤيد تاييد поддержать поддержка поддерживаем за kuunga-mkono tunaunga-mkono მხარდაჭერა աջակցել ድጋፍ in-favour in-favor favour favor for pro yes supports supported supporting supportive back",
    "support-with-changes":
      "soutien-avec-modifications soutenir-avec-modifications appui-avec-modifications apoyo-con-cambios support-with-amendments support-with-edits support-if-amended conditional-support qualified-support",
    watch: "suivre suivi a-suivre seguir متابعة watching monitor monitoring observe follow",
    oppose:
      "contre opposition opposer s-opposer oponerse en-contra معارض معارضة ضد против kupinga tunapinga წინააღმდეგი դեմ ተቃውሞ against opposed opposes opposing no con contra reject",
  },
  priority: { listed: "high", background: "low" },
  result: {
    revised: "amended modified changed mod revise revisee revisado revisada",
    new: "adopted created added add nouveau nouvelle nuevo nueva",
    abrogated:
      "suppressed suppression repealed deleted sup abroge abrogee abrogado abrogada suprimido suprimida",
    unchanged: "kept same no-change noc inchange inchangee sin-cambios",
    "no-agreement": "not-agreed rejected no-consensus",
  },
  confidence: { inferred: "inferential guess guessed", explicit: "stated" },
};

/** Ambiguous words: the message names both meanings and suggests neither. */
const BETWEEN: Readonly<Record<string, readonly [words: string, advice: string]>> = {
  position: [
    "neutral undecided abstain abstention open tbd tbc pending unknown",
    'write "watch" where the group follows it, "none" where it has taken no position',
  ],
  status: [
    "agreed acordado acordada convenu convenue vereinbart согласовано متفق-عليه tabled pending open draft proposed tbd discussed",
    'write "announced" before it is a document, "submitted" once it is one, "editorial" once a committee has agreed, "adopted" once the conference has',
  ],
};

const hyphened = (text: string) =>
  plainLetters(text)
    .trim()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[\s_'’-]+/g, "-");

/**
 * The word of a closed list that another word certainly stands for: in other letters, a common synonym, or misspelt.
 */
export function wordMeant(rule: string, text: string, allowed: readonly string[]): string | undefined {
  const word = hyphened(text);
  const same = allowed.find((each) => each.toLowerCase() === word);
  if (same !== undefined) return same;
  if (adviceBetween(rule, text) !== undefined) return undefined;
  const table = Object.hasOwn(OTHER_WORDS, rule) ? (OTHER_WORDS[rule] ?? {}) : {};
  const other = allowed.find((each) => wordsOf(table[each]).includes(word));
  // A word of three letters is close to several of the actions: none is suggested.
  if (other !== undefined || !LONG_ENOUGH.test(word)) return other;
  return onlyClosest(
    word,
    likelyWords(text, allowed).map((each) => [each, each] as const),
  );
}

/**
 * The words of a closed list that another word may be with a typing mistake: they begin with the same letter, but for two
 * letters that changed places, and have as many parts. "No support" and "unopposed" mean the opposite of what they are
 * closest to.
 */
export function likelyWords(text: string, allowed: readonly string[]): string[] {
  const word = hyphened(text);
  const parts = word.split("-").length;
  return allowed.filter((each) => {
    const likely = each.toLowerCase();
    const isSwapped = word[0] === likely[1] && word[1] === likely[0];
    return (word[0] === likely[0] || isSwapped) && parts <= likely.split("-").length;
  });
}

/** Words in the form that they are compared in: letters drawn like Latin ones are Latin in it. */
function wordsOf(list = ""): string[] {
  return list.split(" ").map(hyphened);
}

const LONG_ENOUGH = /^[a-z-]{4,}$/;

/** What to write instead of an ambiguous word. */
export function adviceBetween(rule: string, text: string): string | undefined {
  const [words = "", advice] = Object.hasOwn(BETWEEN, rule) ? (BETWEEN[rule] ?? []) : [];
  return wordsOf(words).includes(hyphened(text)) ? advice : undefined;
}
