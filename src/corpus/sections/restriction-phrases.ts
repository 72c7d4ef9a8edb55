import { FIRST_TOKEN, fold, foldedSet, once, SENTENCE_ENDS, tokensOf } from "./folded-letters.ts";
import { mayBegin } from "./restricted-meaning.ts";
import { PHRASES_OF_EUROPE, partsOfEurope, RESTRICTIONS, type RestrictionPart } from "./restricted-words.ts";

/** What a word of a restriction does in it; each language that the lists hold has its words under each. */
const WORDS: Readonly<Record<RestrictionPart, string>> = {
  /** For whom, with a word that limits it, or one for a remark. */
  readers: `
    members member delegation delegations delegates friends allies partners insiders membres membre amis allies partenaires
    delegues miembros miembro delegacion delegaciones amigos aliados socios membros delegacao delegacoes parceiros mitglieder
    mitglied freunde partner verbundete membri amici alleati членов членам участников участникам делегации делегаций
    делегациям друзей союзников للاعضاء الاعضاء للوفد الوفد للوفود الوفود للحلفاء للاصدقاء للشركاء للمشاركين wajumbe wanachama 회원 대표단`,
  /** Those who write: what is for them is for nobody else. */
  ourReaders: `
    group team colleagues coalition groupe equipe collegues grupo equipo equipa colegas coalicion coalizao gruppe
    kollegen kolleginnen koalition gruppo squadra colleghi группа группы группе команды команде коллег коллегам коалиции
    للفريق الفريق فريقنا لفريقنا للزملاء الزملاء زملائنا لزملائنا للمجموعة المجموعة مجموعتنا لمجموعتنا للتحالف التحالف kikundi
    wenzetu timu بالفريق بالمجموعة بالزملاء بفريقنا بمجموعتنا insiders inities iniciados eingeweihte своих 그룹 팀 동료
    группу топ топқа командаға ekip ekibe ekibimiz grup guruh jamoa komanda ჯგუფი ჯგუფისთვის գունդ խմբի xmbi групи команди`,
  us: `
    us ourselves nous nosotros nosotras uns noi нас нами لنا بيننا النا انفسنا لانفسنا فينا عندنا بنا kwetu sisi wetu yetu
    우리 우리끼리 өзіміз өзіміздің өзімізге біз бізге арамызда өзүбүз биз бизге арабызда biz bizim bize bizge ozimiz oramizda aramizda ozumuz aramızda kendimiz мо худамон бидэнд бидний ჩვენთვის ჩვენს ჩვენ մեզ մեր нам خودمان ما kita kami hamare हमारे chung ta`,
  you: `
    you yourself yourselves vous usted ustedes ti voce voces euch dich себя себе вас вами тебя لك لكم لكن لانفسكم لنفسك وبينكم وبينك`,
  /** Those to whom one talks as to oneself. */
  friends: `
    colleagues friends insiders collegues amis inities colegas amigos kollegen kolleginnen freunden colleghi amici коллег коллегами коллегам друзьями своими الزملاء زملاء زملائنا الاصدقاء اصدقاء للزملاء wenzetu marafiki 동료`,
  between: "between among entre unter tra fra между среди بين kati",
  toOrFor: `
    for between among pour para fur per для между unter entre tra fra por an kwa kati بين بيننا فيما үшін үчүн uchun icin ucun барои зориулж համար համար შორის միջև برای بین untuk antara के लिए cho`,
  only: `
    only just solely strictly exclusively purely merely seulement uniquement exclusivement strictement juste purement rien
    solo solamente unicamente exclusivamente estrictamente apenas somente estritamente nur ausschliesslich streng rein soltanto
    strettamente только строго исключительно فقط حصرا حصريا بس لاغير وحدهم وحدنا tu pekee 만 전용 тек ғана гана faqat sadece yalnizca yalniz танҳо зөвхөн მხოლოდ միայն hanya केवल सिर्फ chi тільки лише`,
  /** Words of remarks, which say nothing about the text itself. */
  remark: `
    note notes memo reminder remark message document talk comment comments info infos nb attention warning usage use briefing eyes nota notas rappel
    remarque remarques commentaire commentaires memo recordatorio comentario comentarios aviso atencion lembrete aviso
    hinweis hinweise notiz notizen vermerk anmerkung gebrauch verwendung uso promemoria avviso commento заметка заметки
    записка примечание комментарий внимание пользования использования ملاحظة ملاحظات معلومة تنبيه انتباه تعليق مذكرة تذكير رسالة وثيقة كلام الكلام حديث الحديث mensaje mensagem documento messaggio nachricht dokument сообщение документ
    للاستخدام للاستعمال ujumbe maelezo kumbuka matumizi 메모 참고 공지 draft черновик brouillon borrador rascunho entwurf bozza مسودة taslak жоба`,
  /** The same, where they are said to be for somebody: "confidential information" is a subject as well. */
  matter: `
    information message messages discussion reference consumption circulation informations discussion circulation reflexion
    informacion mensaje discusion debate informacao mensagem discussao information nachricht diskussion informazione
    messaggio discussione информация информации сообщение обсуждения للنقاش للمناقشة للتداول للعلم للاطلاع للمعلومات taarifa`,
  restricted: `
    internal internally confidential confidentially secret interne internes interieur confidentiel confidentielle
    confidentiels confidentielles secrete secretes interno interna internos internas confidencial confidenciales
    confidenciais secreto secreta quiet intern internes interner interne vertraulich vertraulicher geheim riservato riservata
    riservati внутренний внутренняя внутреннее внутренние внутреннего внутренней конфиденциально конфиденциальная
    конфиденциальное секретно секретная داخلي داخلية الداخلي الداخلية سري سرية السري السرية ndani siri 내부 내부용 대외비 비공개`,
  /** What is kept for somebody. */
  reserved: `
    reserved restricted limited خاص خاصة reserve reservee reserves reservees destine destinee limite reservado reservada limitado reserviert bestimmt vorbehalten limitato محصور محصورة مخصص مخصصة مقصور`,
  not: `
    not dont never ne pas jamais nao nunca nicht nie keinesfalls non mai не нельзя لا ليس ليست غير مش مو موش مب ماشي لن عدم ممنوع si usi mos емес болмайды болбойт degil değil emas deyil нест бүү არა არ չէ չի نیست bukan tidak नहीं khong`,
  tell: `
    tell say mention talk speak repeat dites dire disons parlez parler repetez repeter raconter digan diga decir digais cuenten
    comenten hablen digam dizer contem sagen sagt erzahlen erzahlt dite говорите говорить рассказывайте рассказывать تقولوا تقول تقولوه تخبروا تخبر تخبروهم تحكوا تتكلموا msiseme usiseme`,
  anybody: `
    anyone anybody nobody everyone others else a personne rien quiconque nadie nada alguien ninguem niemandem niemand никому никто احدا احد لاحد mtu`,
  this: "this that it ceci cela ca ce cet cette est esto eso es isto isso dies dieses das это эта هذا هذه ده دي hii ni",
  manner: "manner way maniere facon titre forma modo manera titulo weise form образом بشكل بصورة على نحو",
  /** "No" forbids before a verb in Spanish; before a noun it counts. */
  no: "no ni",
  public: `
    public published publish publication publicly share shared sharing circulate circulated circulation distribute distributed
    distribution forward forwarded quote quoted attribution disclose disclosed release leak tweet repost post outsiders outside anywhere
    publie publiee publier publiez diffuser diffusez diffusion partager partagez transmettre transmettez divulguer divulguez
    communiquer circuler ebruiter citer publico publique publiques publicado veroffentlichen veroffentlichung weitergeben
    weiterleiten offentlich offentlichkeit teilen zitieren pubblicare pubblico pubblicazione divulgare diffondere inoltrare
    публиковать публикуйте публикации распространять распространения пересылать разглашать печати публично цитировать делиться
    للنشر النشر تنشر تنشروا تنشروه تنشروها تنشره تنشرها ينشر نشر نشره نشرها للعموم للعلن للعامة للجمهور علني علنية
    تشارك تشاركوا تشاركوها مشاركة تداول تداوله للتداول للتوزيع توزيع تعميم للتعميم تعمموا تسريب kwa umma umma kuchapisha
    press media journalists presse medien prensa imprensa medios stampa прессы прессе пресса сми журналистов журналистам разглашать рассылать рассылайте передавать показывать показывайте преси друку баспасөз баспасөзге жариялау жариялауға басылым басма basin yayin kamuoyu kamuoyuna kamuya matbuot matbuotga nashr metbuat mətbuat матбуот хэвлэл პრესისთვის პრესა մամուլ մամուլի հրապարակման رسانه pers umum प्रेस bao chi صحافة للصحافة الصحافة للاعلام الاعلام посторонних посторонним чужих чужим ушей всех kwa vyombo vya habari`,
  publishVerb: `
    publicar publicarlo publiquen publique publiques difundir difundirlo difundan difunda divulgar divulguen divulgue compartir
    compartirlo compartan comparta digan diga decir digais cuenten comenten hablen publico publica publicado circular circulen citar reenviar reenvien divulgar partilhar compartilhar prensa medios`,
  keep: `
    keep kept keeping treat treated handle handled traiter traitez tratar traten behandeln stay stays remain remains garder gardez garde gardons gardee rester reste restent conserver guardar
    guarden guarda guardemos queda quede quedar mantener manter fica fique ficar guardem behalten bleibt bleiben bleib behaltet
    tenere teniamo resta держать держите оставить остается останется يبقى تبقى فليبق ابقوا ابقوه خليها خلوها خليه خلوه احتفظوا احتفظ نحتفظ ibaki қалсын калсын kalsin qolsin qalsin`,
  /** "Only we know". */
  we: "we",
  know: "know",
  /** What restricts by itself: "confidential", and "do not publish" where that is one word. */
  closed: "",
  /** What joins these. */
  joining: `do the our my about this it that is are as very entirely general core inner own comme como als toute tout todo toda be these those all please of in on at within a au aux le la les l du de des ce cette ces ca
    cela ceci ici notre nos votre vos est sont s v p svp merci el los las lo esto eso nuestro nuestra del al en que o os as isto
    isso nosso nossa so da do das dos die der das den dem zu es dies unser unsere il lo gli per favore это эти этого
    пожалуйста нашей нашего и هذا هذه ده دي دا على مستوى من في الى هاد هيدا ذلك و and to faire es hat ajili yako ya za bitte جدا تامة للغاية
    дальше далее следующее сказанное что ниже выше below above following onwards desde hacia ci apres abajo بعد никому никто nobody for nadie para la los`,
};

const partsByWord = once((): ReadonlyMap<string, ReadonlySet<RestrictionPart>> => {
  const parts = new Map<string, Set<RestrictionPart>>();
  for (const [part, list] of [...Object.entries(WORDS), ...partsOfEurope()] as [RestrictionPart, string][]) {
    for (const word of fold(list).split(/\s+/u)) {
      if (word !== "") parts.set(word, (parts.get(word) ?? new Set<RestrictionPart>()).add(part));
    }
  }
  return parts;
});

function isPart(word: string | undefined, part: RestrictionPart): boolean {
  const parts = word === undefined ? undefined : partsByWord().get(word);
  return parts?.has(part) === true;
}

/** Words for it that are made of others than these, in front of a sign. */
const PHRASES: ReadonlySet<string> = foldedSet(
  `off, off record, not for the record, in all confidence, in full confidence, in complete confidence, en toute confidentialite, en toute confiance,
  en toute confidence, con toda confianza, com toda a confianca, in aller vertraulichkeit, fuera de microfono, sin microfonos, diffusion restreinte, diffusion interne, circulation interne, circulation restreinte, difusion restringida, circulacion interna,
  بسرية, بسرية تامة, بكل سرية, in off, internally, in house, sub rosa, entre quatre yeux, entre quat yeux, en interne, en confidence, en petit comite, confidentiellement, confidentiel, confidential, confidencial, vertraulich, riservato, секретно, سري, so para nos,
  para nos, sous le sceau du secret, sous le sceau de la confidence, sous embargo, secret defense, entre amis, internamente, confidencialmente, en secreto, bajo secreto, en petit comite, a titulo interno, em segredo, em confianca,
  em off, intern gesagt, im kleinen kreis, in confidenza, in via riservata, внутри группы, конфиденциально, не для прессы, داخليا, سرا, سر, سر بيننا, بيني وبينك, بيني وبينكم, بيننا وبينكم, في السر, للاطلاع فقط, للعلم فقط, خارج التسجيل,
  متنشروش, متنشروش ده, متنشروش دي, متنشرش, ما تنشروش, ما تنشروها, ما تنشروا, ممنوع النشر, ما يتنشرش, كلام بيننا, kwa siri, siri yetu, құпия, ішкі, жарияламаңыз, жариялауға болмайды, арамызда қалсын, өзара ғана, өз ара, для внутреннего круга, купуя, жарыялабагыла, maxfiy,
  elon qilinmasin, gizli, dahili, yayımlamayın, yayınlamayın, yayımlanmasın, yayınlanmasın, paylaşmayın, paylaşılmasın, bize özel, məxfi, yayılmasın, махфӣ, нууц, საიდუმლოდ, კონფიდენციალურად, არ გამოქვეყნდეს, არ გამოაქვეყნოთ, գաղտնի, չհրապարակել,
  محرمانه, منتشر نشود, таємно, не публікувати, для своїх, для своих, không công bố, 언론용 아님, 우리끼리, 우리끼리 얘기, 공유 금지, 배포 금지, 외부 공유 금지`
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .concat(RESTRICTIONS, PHRASES_OF_EUROPE),
);

/** The same in scripts that set no blanks between words. */
const UNSPACED =
  /仅供内部|不供媒体|不对媒体|非供媒体|報道禁止|内部消息|内部信息|(?:不要|别|請勿|请勿)告诉|给同事|同事们|内部参考|内部资料|内部说明|内部备注|内部使用|仅限内部|仅限(?:团队|小组|本组|成员|同事)|只给(?:我们|团队|小组)|(?:请勿|不得|勿|不要|不可|禁止)(?:外传|外傳|公开|公開|发布|發布|转发|轉發|传播|分享)|我们之间|我們之間|不对外|不對外|部外秘|社外秘|関係者限り|内部限り|取扱注意|他言無用|ここだけの話|公開しない|内輪|(?:私たち|自分たち|我々|仲間|グループ|チーム)(?:だけ|限り|内限り|のみ)|(?:仅供|仅限|只限|只给|只給)(?:我们|我們|小组|小組|本组|团队|團隊)/u;
const MOST_UNSPACED = 16;
const HAN_KANA = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\s]+$/u;

const MOST_WORDS = 8;

/** Whether folded words are nothing but a restriction: for whom they are ("the team only"), or that others may not have them. */
export function isRestriction(tokens: readonly string[]): boolean {
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return false;
  if (PHRASES.has(tokens.join(" "))) return true;
  const has = partsOf(tokens);
  if (has === undefined || tokens.length === 1) return has?.("closed") ?? false;
  const forSomebody = has("ourReaders") || has("readers");
  return (
    (has("us") && (has("toOrFor") || has("only") || has("keep") || has("remark"))) ||
    (has("you") && has("keep")) ||
    has("closed") ||
    (has("we") && has("only") && has("know")) ||
    (has("between") && has("friends")) ||
    (has("this") && has("restricted")) ||
    (has("manner") && has("restricted")) ||
    (has("not") && has("tell")) ||
    (has("you") && has("only") && has("toOrFor")) ||
    (forSomebody && (has("only") || has("remark"))) ||
    ((has("ourReaders") || has("us")) && has("reserved")) ||
    (has("restricted") && (has("only") || has("remark") || has("keep"))) ||
    (has("restricted") && has("matter") && isFor(tokens, "matter")) ||
    (has("not") && has("public")) ||
    ((has("no") || has("not")) && has("publishVerb"))
  );
}

/** Whether words are for those who write alone: before others, "for the group" may be about any of them. */
export function isForOurReaders(tokens: readonly string[]): boolean {
  const [first = ""] = tokens;
  return (
    isFor(tokens, "ourReaders") ||
    (TO.test(first) && (partsOf(tokens)?.("friends") ?? false)) ||
    isForThemOnly(tokens)
  );
}

const TO = /^(?:to|aux?|a|al|aos|an|ai|الى)$/;

/** "For the African group only": whatever else is said of the readers. */
function isForThemOnly(tokens: readonly string[]): boolean {
  if (!FOR.test(tokens[0] ?? "") || !isPart(tokens.at(-1), "only")) return false;
  return tokens.some((token) => isPart(token, "ourReaders"));
}

const FOR = /^(?:for|pour|para|fur|fuer|per|для|за|za|για|dla|pentru|voor|kwa|ل.{4,})$/u;

/** "For the team", "pour discussion", "للزملاء". */
function isFor(tokens: readonly string[], part: RestrictionPart): boolean {
  const has = partsOf(tokens);
  if (has === undefined || !has(part) || tokens.length > MOST_WORDS) return false;
  return FOR.test(tokens[0] ?? "");
}

/** Which parts the words have; undefined where one of them is no word of a restriction. */
function partsOf(tokens: readonly string[]): ((part: RestrictionPart) => boolean) | undefined {
  const parts = tokens.map((token) => partsByWord().get(token));
  if (parts.includes(undefined)) return undefined;
  return (part) => parts.some((each) => each?.has(part));
}

const LONGEST = 80;
/** The words before a comma, the end of a sentence, an arrow or a bracket. */
const BEFORE_SIGN = new RegExp(
  `^["'“”«»„\\s]*([^,،，、${SENTENCE_ENDS};؛:：()[\\]{}→←⇒⇐➔➜➡⟶|>=–—\\n]{2,70}?)\\s*(?:[,،，、${SENTENCE_ENDS};؛:：()\\]}→←⇒⇐➔➜➡⟶|>=–—]|\\s-+[\\s>])`,
  "u",
);

/**
 * Whether a text begins with a restriction that a sign ends ("Internal note, they may agree"), or that limits what follows
 * without one ("For the team only they may agree"). `folded` is its first part, folded.
 */
export function beginsWithRestriction(text: string, folded: string): boolean {
  const [first = ""] = FIRST_TOKEN.exec(folded) ?? [];
  // With most words of a text no restriction begins.
  if (!partsByWord().has(first) && !mayBegin(PHRASES, first))
    return HAN_KANA.test(first) && isUnspacedRestriction(runBefore(text));
  const before = tokensOf(fold(runBefore(text)));
  if (isRestriction(before) || isForOurReaders(before)) return true;
  return isUnendedLimit(tokensOf(folded).slice(0, MOST_WORDS));
}

function runBefore(text: string): string {
  return BEFORE_SIGN.exec(text.slice(0, LONGEST))?.[1] ?? "";
}

function isUnspacedRestriction(run: string): boolean {
  return HAN_KANA.test(run) && run.length <= MOST_UNSPACED && UNSPACED.test(run);
}

/** Words for whom it is, and behind them one that limits it: "pour les collègues seulement". */
function isUnendedLimit(tokens: readonly string[]): boolean {
  if (isUnendedLimitBefore(tokens)) return true;
  const end = tokens.findIndex((token, at) => at > 0 && isPart(token, "only"));
  if (end < 0) return false;
  const phrase = tokens.slice(0, end + 1);
  return isForThemOnly(phrase) || isFor(phrase, "us");
}

/** The same with the limit before it: "only for us they may agree", "only for members of the group", "only we know". */
function isUnendedLimitBefore(tokens: readonly string[]): boolean {
  const is = (at: number, part: RestrictionPart) => isPart(tokens[at], part);
  if (!is(0, "only")) return false;
  if (is(1, "we") && is(2, "know")) return true;
  if (is(1, "toOrFor") && is(2, "us")) return true;
  const group = tokens.findIndex((_, at) => at > 0 && at < 6 && is(at, "ourReaders"));
  const before = tokens.slice(1, Math.max(group, 1));
  const isForMembers =
    before.every((token) => partsByWord().has(token)) && before.some((_, at) => is(at + 1, "readers"));
  const isOwn = isForMembers || (is(group + 1, "readers") && group === 1);
  return group > 0 && isOwn && !is(group + 1, "joining") && !/^\d/.test(tokens[group + 1] ?? "");
}
