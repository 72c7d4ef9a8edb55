import { resolutionTitles } from "../../itu/resolutions.ts";
import { namesSponsor } from "../../itu/sponsors.ts";
import { isStateName } from "../../itu/state-names.ts";
import { isNumberedArticle } from "./citations.ts";
import { fold, foldedSet, isUnlistedLanguage, longestPhrase, once, tokensOf } from "./folded-letters.ts";
import { statesForWhom } from "./language-restrictions.ts";
import { isPublicRun } from "./public-label.ts";
import { BEGINS_NO_SENTENCE, VERBS } from "./public-words.ts";
import { FOLDED } from "./restricted-meaning.ts";
import { OWN_PEOPLE, type RestrictionPart } from "./restricted-words.ts";
import {
  FUTURE_AUXILIARY,
  OURS_BEHIND_NOUN,
  PARTS_ABOUT_GROUP,
  PARTS_AT_ANY_PLACE,
  PREPOSITION,
  REFERS_ELSEWHERE,
  SUBJECT_PRONOUN,
  TEXT_WITH_VERB,
  WE_AS_VERB_ENDING,
} from "./restriction-parts.ts";
import { isPart } from "./restriction-phrases.ts";

/** Headings that everybody may read what follows, in ITU's languages and in those that the lists of labels have. */
const PUBLIC_HEADINGS = `
  about|about this brief|about this issue|about this proposal|how to read this brief|method|methodology|scope|purpose
  aim|aims|goal|goals|objective|objectives|overview|summary|abstract|introduction|preface|conclusion|conclusions
  background|context|legal context|policy context|history|timeline|chronology|origin|current status|status|stage|current situation
  at stake|what is at stake|why it matters|what it would change|what it does|what it changes|what changes|what changed
  what happened|who proposes it|who proposed it|main changes|changes|key changes|proposed changes|differences|comparison
  text|texts|full text|draft text|proposed text|text as adopted|as adopted|adopted text|compromise text|final text
  text in force|wording|explanation|explanations|explanatory memorandum|reason|reasons|rationale|justification|details|example|examples
  analysis|impact|impacts|effect|effects|consequence|consequences|implications|financial implications
  legal implications|human rights implications|cost|costs|budget|benefits|limits|limitations|coverage
  source|sources|reference|references|bibliography|further reading|link|links|documents|official documents|footnotes
  related proposals|other proposals|similar proposals|competing proposals|proposals|proposal|proposers|related texts
  related resolutions|relation to|relation with|resolution|resolutions|decision|decisions|recommendation|provisions|articles
  amendment|amendments|additions|deletions|modifications|revision|revisions|corrections|annex|annexes|appendix|addendum|table|figure
  glossary|abbreviations|acronyms|terms|definition|definitions|terminology|frequently asked questions|faq
  outcome|outcomes|result|results|vote|votes|voting|adoption|supporters|opponents|opposition|sponsors|signatories|member states
  members|views of member states|council|assembly|plenary|committee|secretariat|working group|ad hoc group|task force
  conference|preparatory process|regional preparation|elections
  acknowledgements|acknowledgments|credits|authors|publisher|licence|license|corrections
  cybersecurity|confidence and security|privacy|data protection|artificial intelligence|ai|accessibility|access|gender
  gender equality|human rights|internet|internet governance|internet public policy|connectivity|broadband|infrastructure
  spectrum|satellites|outer space|private sector|civil society|international law|emergency telecommunications
  climate change|environment|child online protection|counterfeit devices|internet of things|numbering|roaming|development
  capacity building|standardization|radiocommunication|transparency|membership|digital divide|digital inclusion

  résumé|introduction|contexte|contexte juridique|historique|histoire|objet|objectif|objectifs|but|enjeu|enjeux|portée|chronologie|texte|textes
  texte adopté|texte proposé|texte de compromis|libellé|motif|motifs|raison|raisons|raisons de la proposition|justification|explication|explications
  exposé des motifs|analyse|incidences|incidences financières|effets|conséquences|coûts|budget|sources|source
  références|documents|liens|propositions|propositions connexes|autres propositions|résolutions|décisions|amendements
  modifications|principales modifications|modifications proposées|changements|différences|annexe|annexes|tableau|glossaire|définitions
  résultat|résultats|vote|votes|auteurs|signataires|états membres|conseil|conseil de l’uit|assemblée|comité|commission
  secrétariat|secteur privé|conférence|remerciements|à propos|méthode|conclusion|conclusions|cybersécurité
  vie privée|intelligence artificielle|droits de l’homme|accessibilité|droit international|développement

  resumen|introducción|contexto|contexto jurídico|antecedentes|historia|objeto|objetivo|objetivos|alcance|cronología|texto|textos
  texto aprobado|texto adoptado|texto propuesto|texto de compromiso|motivo|motivos|razones|justificación|explicación
  exposición de motivos|análisis|repercusiones|consecuencias financieras|efectos|consecuencias|costos|costes|presupuesto
  fuente|fuentes|referencias|documentos|enlaces|propuesta|propuestas|propuestas relacionadas|otras propuestas|resoluciones|decisiones
  enmiendas|modificaciones|principales modificaciones|cambios|cambios propuestos|qué cambia|qué cambiaría|diferencias|anexo|anexos|cuadro|glosario
  definiciones|resultado|resultados|votación|autores|signatarios|estados miembros|consejo|asamblea|comisión|secretaría
  sector privado|conferencia|agradecimientos|método|conclusión|conclusiones|ciberseguridad|privacidad
  inteligencia artificial|derechos humanos|accesibilidad|derecho internacional|desarrollo|conectividad

  resumo|introdução|contexto|antecedentes|histórico|história|objeto|objetivo|objetivos|âmbito|cronologia|texto|textos
  texto aprovado|texto adotado|texto proposto|motivo|motivos|razões|justificação|justificativa|explicação|análise|impacto|impactos|efeitos
  consequências|custos|orçamento|fonte|fontes|referências|documentos|ligações|proposta|propostas|propostas relacionadas|resoluções|decisões
  emendas|alterações|mudanças|diferenças|anexo|anexos|quadro|glossário|definições|resultado|resultados|votação|autores
  estados-membros|conselho|comissão|setor privado|conferência|agradecimentos|método|conclusão|conclusões|cibersegurança
  privacidade|inteligência artificial|direitos humanos|acessibilidade|desenvolvimento

  zusammenfassung|einleitung|hintergrund|kontext|geschichte|vorgeschichte|ziel|ziele|text|wortlaut|begründung|gründe|erläuterung
  analyse|auswirkungen|kosten|haushalt|quelle|quellen|literatur|dokumente|vorschläge|verwandte vorschläge|änderungen|anhang
  glossar|begriffe|ergebnis|ergebnisse|abstimmung|mitgliedstaaten|schluss

  резюме|введение|контекст|справка|предыстория|история|история вопроса|цель|цели|предмет|хронология|текст|тексты
  принятый текст|предлагаемый текст|компромиссный текст|обоснование|основание|основания|причина|причины|пояснение|пояснения|анализ
  финансовые последствия|последствия|затраты|бюджет|источник|источники|документы|ссылки|предложение|предложения
  связанные предложения|другие предложения|резолюции|решения|поправки|изменения|основные изменения|различия|приложение
  приложения|таблица|глоссарий|определения|результат|результаты|итоги|голосование|авторы|государства-члены|совет
  комитет|ассамблея|секретариат|конференция|заключение|выводы|кибербезопасность|конфиденциальность данных|права человека
  международное право|искусственный интеллект|развитие

  ملخص|مقدمة|خلفية|الخلفية|معلومات أساسية|السياق|التاريخ|الهدف|الأهداف|الغرض|النص|النصوص|النص المعتمد|النص المقترح
  الأسباب|السبب|التعليل|الشرح|التحليل|الآثار|الآثار المالية|التكاليف|الميزانية|المصدر|المصادر|المراجع|الوثائق|الروابط
  المقترح|المقترحات|مقترحات ذات صلة|القرارات|التعديلات|التغييرات|الملحق|الملحقات|الجدول|المصطلحات|التعاريف|النتيجة
  النتائج|التصويت|الدول الأعضاء|المجلس|اللجنة|المؤتمر|الخاتمة|الأمن السيبراني|الذكاء الاصطناعي|حقوق الإنسان|القانون الدولي

  背景|背景说明|背景情况|概述|概要|摘要|导言|引言|历史|历史沿革|经过|経緯|目的|目标|目標|范围|範囲|案文|文本|正文|通过的案文|拟议案文|理由|依据|说明|分析|影响
  财务影响|费用|预算|来源|出典|参考文献|参考资料|文件|链接|提案|相关提案|其他提案|决议|決議|决定|修正|修正案|修改|修订|变更|主要变化|附件|表|术语|定义|结果|結果
  表决|成员国|理事会|委员会|秘书处|大会|结论|网络安全|人工智能|隐私|人权|国际法|发展

  фон|общие сведения|исходная информация|предпосылки|обзор|arrière-plan|trasfondo|enquadramento|الإطار

  muhtasari|utangulizi|usuli|muktadha|historia|lengo|malengo|sababu|vyanzo|marejeo|matokeo|mapendekezo|uchambuzi|maandishi
  ufafanuzi|athari|gharama|nyaraka|mabadiliko|kiambatisho|jedwali|hitimisho
  özet|giriş|arka plan|bağlam|tarihçe|amaç|amaçlar|metin|gerekçe|analiz|etkiler|maliyet|kaynak|kaynaklar|belgeler
  değişiklikler|ek|ekler|tablo|tanımlar|sonuç|sonuçlar|üye devletler
  latar belakang|konteks|ringkasan|pendahuluan|tujuan|teks|analisis|alasan|dampak|biaya|sumber|dokumen|usulan|perubahan
  lampiran|tabel|definisi|hasil|kesimpulan

  талдау|шолу|кіріспе|фон|контекст|тарихы|мақсат|мақсаты|мақсаттар|мәтін|мәтіні|негіздеме|негіздемесі|себептер|себебі|түсіндірме
  салдары|қаржылық салдары|шығындар|бюджет|дереккөздер|дереккөзі|сілтемелер|құжаттар|ұсыныс|ұсыныстар|өзгерістер|түзетулер|қосымша
  кесте|анықтамалар|нәтиже|нәтижелер|қорытынды|мүше мемлекеттер|комитет|киберқауіпсіздік|жасанды интеллект
  адам құқықтары|халықаралық құқық|даму
  талдоо|кириш сөз|контекст|тарыхы|максат|максаты|текст|негиздеме|себептер|булактар|документтер|өзгөртүүлөр
  тиркеме|таблица|натыйжа|натыйжалар|жыйынтык|корутунду
  tahlil|kirish|kontekst|tarix|tarixi|maqsad|maqsadlar|matn|matni|asoslar|sabablar|manbalar|hujjatlar|taklif|takliflar
  oʻzgarishlar|ilova|jadval|taʼriflar|natija|natijalar|xulosa|aʼzo davlatlar
  təhlil|arxa plan|kontekst|tarixçə|məqsəd|məqsədlər|mətn|əsaslandırma|səbəblər|mənbələr|sənədlər|təklif|təkliflər|dəyişikliklər
  əlavə|cədvəl|nəticə|nəticələr|yekun
  таҳлил|муқаддима|таърих|мақсад|матн|асоснокӣ|сабабҳо|сарчашмаҳо|ҳуҷҷатҳо|пешниҳод|пешниҳодҳо|тағйирот|замима|ҷадвал|натиҷа|натиҷаҳо|хулоса
  аналіз|вступ|контекст|передумови|історія|мета|цілі|текст|обґрунтування|причини|пояснення|наслідки|витрати|джерела|документи
  пропозиція|пропозиції|поправки|зміни|додаток|таблиця|визначення|результат|результати|підсумки|висновки
  аналіз|уводзіны|кантэкст|гісторыя|мэта|тэкст|абгрунтаванне|прычыны|крыніцы|дакументы|прапанова|прапановы|змены|дадатак|вынікі
  шинжилгээ|танилцуулга|түүх|зорилго|бичвэр|үндэслэл|шалтгаан|эх сурвалж|баримт бичиг|өөрчлөлт|хавсралт|үр дүн|дүгнэлт
  ანალიზი|ფონი|კონტექსტი|ისტორია|მიზანი|ტექსტი|დასაბუთება|მიზეზები|წყაროები|დოკუმენტები|ცვლილებები|დანართი|შედეგი|შედეგები|დასკვნა
  վերլուծություն|համատեքստ|պատմություն|նպատակ|տեքստ|հիմնավորում|պատճառներ|աղբյուրներ|փաստաթղթեր|փոփոխություններ|հավելված|արդյունք|արդյունքներ
  پیشینه|زمینه|تحلیل|مقدمه|تاریخچه|هدف|اهداف|متن|دلایل|توضیح|آثار|هزینه‌ها|منابع|اسناد|تغییرات|پیوست|جدول|تعاریف|نتیجه|نتایج|خلاصه
  analisi|contesto|sfondo|premessa|storia|scopo|testo|motivazione|motivi|effetti|costi|fonti|documenti|modifiche|allegato|tabella|risultato|risultati
  achtergrond|inleiding|geschiedenis|doel|tekst|toelichting|redenen|gevolgen|kosten|bronnen|documenten|voorstellen|wijzigingen|bijlage|tabel|resultaat
  배경|개요|분석|목적|본문|이유|설명|영향|비용|출처|문서|제안|변경|부속서|표|정의|결과|결론
  bối cảnh|tổng quan|phân tích|mục đích|văn bản|lý do|giải thích|tác động|chi phí|nguồn|tài liệu|đề xuất|thay đổi|phụ lục|bảng|kết quả|kết luận
  पृष्ठभूमि|सारांश|विश्लेषण|उद्देश्य|पाठ|कारण|प्रभाव|लागत|स्रोत|दस्तावेज़|प्रस्ताव|परिवर्तन|अनुबंध|परिणाम|निष्कर्ष|परिचय|इतिहास
  अनुसूची|खर्च|कागजात|पार्श्वभूमी|उद्दिष्ट|विश्लेषण|बदल|परिशिष्ट
  পটভূমি|প্রেক্ষাপট|সারসংক্ষেপ|বিশ্লেষণ|উদ্দেশ্য|পাঠ|কারণ|প্রভাব|খরচ|ব্যয়|উৎস|সূত্র|নথি|প্রস্তাব|পরিবর্তন|সংযুক্তি|ফলাফল|উপসংহার|ভূমিকা|ইতিহাস
  پس منظر|پسمنظر|حوالہ جات|حوالے|حوالا|خلاصو|تجزیہ|مقصد|وجوہات|اثرات|لاگت|ذرائع|دستاویزات|تجویز|تجاویز|تبدیلیاں|ضمیمہ|نتیجہ|خلاصہ|تعارف
  பின்னணி|சுருக்கம்|பகுப்பாய்வு|நோக்கம்|உரை|காரணங்கள்|தாக்கம்|செலவு|ஆதாரங்கள்|ஆவணங்கள்|முன்மொழிவு|மாற்றங்கள்|இணைப்பு|முடிவுரை|அறிமுகம்|வரலாறு
  ಹಿನ್ನೆಲೆ|ಸಾರಾಂಶ|ಪೀಠಿಕೆ|ಇತಿಹಾಸ|నేపథ్యం|సారాంశం|పరిచయం|చరిత్ర|പശ്ചാത്തലം|സംഗ്രഹം|ആമുഖം|ചരിത്രം|પૃષ્ઠભૂમિ|સારાંશ|પરિચય|ઇતિહાસ|ਪਿਛੋਕੜ|ਜਾਣ-ਪਛਾਣ|ਇਤਿਹਾਸ
  පසුබිම|සාරාංශය|විශ්ලේෂණය|අරමුණ|පාඨය|හේතු|බලපෑම|පිරිවැය|මූලාශ්‍ර|ලේඛන|යෝජනාව|වෙනස්කම්|ඇමුණුම|ප්‍රතිඵලය|නිගමනය|හැඳින්වීම|ඉතිහාසය
`;

const publicNames = once(
  (): ReadonlySet<string> =>
    new Set(joinedAll([...PUBLIC_HEADINGS.split(/[|\n]/), ...resolutionTitles()].join("\0"))),
);

/** Words in the longest phrase of the list, as far as it is not a whole title. */
const LONGEST_PHRASE = 5;
const LONGEST_HEADING = 30;
/** What joins public names: "History of Resolution 130". No word that names a reader, such as "for", is among them. */
const JOINING =
  /^(?:of|the|and|on|de|du|des|la|le|les|et|l|d|el|los|las|del|y|e|sobre|do|da|dos|das|o|a|sur|und|der|die|das|zu|и|о|к|por|und|و|to|as|at)$/;
/** The parts of texts, committees and documents, each with its number. */
const NUMBERED =
  /^(?:res(?:olution|olucion|olucao)?|dec(?:ision|isao)?|rec(?:ommendation)?|art(?:icle|iculo|igo|ikel)?|no|num|nr|com(?:mittee|mission|ision|issao|ite)?|annexe?|anexo|anhang|appendix|addendum|add|rev|doc(?:ument|umento)?|part|partie|parte|section|chapter|item|option|opcion|table|figure|step|cs|cv|gr|itr|itu|uit|pp|wg|pl|para|paragraph|first|second|third|fourth|fifth|резолюция|резолюции|решение|статья|комитет|вариант|часть|القرار|المادة|الخيار|第|com\d+|[trd])$/;
const CHINESE_NUMBER = /第\s*[\p{N}一二三四五六七八九十百]+\s*[号條条款项章节部委]*/gu;
const CHINESE_JOINING = /(?<=\p{Script=Han})[的之和与與及](?=\p{Script=Han})/gu;
const NUMBER = /^(?:\p{N}+\p{L}{0,3}|[ivx]{1,4}|\p{L})$/u;

/**
 * Whether a heading is made of nothing but names that are known to announce words for everybody: those of the list, parts
 * of texts with their numbers, and states and groups. Any other one has to be declared by its writer.
 */
export function isPublicHeading(text: string): boolean {
  const words = joined(text);
  // A date, or signs alone.
  if (!/\p{L}/u.test(words) || publicNames().has(words) || isNumberedArticle(text)) return true;
  if (statesForWhom(text)) return false;
  if (namesSponsor(text)) return true;
  const tokens = words.split(" ");
  return tokens.length <= LONGEST_HEADING && isMadeOfPublic(tokens);
}

/** In a language of which the lists have few words, what is public as a heading is so as a label. */
export function isPublicLabel(label: string): boolean {
  return isPublicRun(label) || (isUnlistedLanguage(label) && isPublicHeading(label));
}

const ownPeople = once(() => foldedSet(OWN_PEOPLE));
const hasPart = (token: string | undefined, parts: readonly RestrictionPart[]) =>
  parts.some((part) => isPart(token, part));
const isOwnPeople = (token: string) =>
  ownPeople().has(token) || ownPeople().has(token.replace(/(?<=\p{Script=Latin}{2})s$/u, ""));

/**
 * Whether folded words are a sentence about the region, the countries or the people of those who write: "It serves our region",
 * "Kanda yetu inaihitaji". "Our members" alone, and "only our members know it", are none.
 */
export function isAboutOwnPeople(tokens: readonly string[]): boolean {
  const ours = [...tokens.keys()].filter((at) => FOLDED.ours.has(tokens[at] ?? ""));
  const [first = 0] = ours;
  const [last = ""] = tokens.slice(-1);
  // "As nossas aldeias": the article is "as" in English, with which no sentence begins.
  const isConjunction =
    BEGINS_NO_SENTENCE.has(tokens[0] ?? "") && tokens.slice(0, 2).join(" ") !== "as nossas";
  if (ours.length === 0 || isConjunction || REFERS_ELSEWHERE.test(last)) return false;
  if (WE_AS_VERB_ENDING.test(last)) return false;
  if (FOLDED.whole.ask.has(last) || FOLDED.whole.position.has(last)) return false;
  const doesSomething = TEXT_WITH_VERB.test(tokens.join(" "));
  const named = ours.flatMap((at) => {
    const places = OURS_BEHIND_NOUN.test(tokens[at] ?? "") ? [at - 1, at - 2] : [at + 1, at + 2];
    const [next = at] = places;
    const place = places.find((each) => isOwnPeople(tokens[each] ?? ""));
    // Whatever a text does something to is named in public: the place of the verb is before it.
    const isObject = doesSomething && Math.min(at, next) > 0 && !hasPart(tokens[next], PARTS_ABOUT_GROUP);
    return place ?? (isObject ? next : []);
  });
  if (named.length < ours.length || ours.length + named.length === tokens.length) return false;
  if (ours.some((at, index) => FUTURE_AUXILIARY.test(tokens[Math.max(at, named[index] ?? 0) + 1] ?? "")))
    return false;
  const before = tokens.slice(0, Math.min(first, ...named));
  const isName =
    PREPOSITION.test(before.at(-1) ?? "") &&
    !before.some((token) => VERBS.has(token) || SUBJECT_PRONOUN.test(token));
  if (isName || isPart(tokens[0], "remark")) return false;
  return !tokens.some((token) => hasPart(token, PARTS_AT_ANY_PLACE));
}

function isMadeOfPublic(tokens: readonly string[]): boolean {
  let at = 0;
  let hasName = false;
  while (at < tokens.length) {
    const length = phraseLength(tokens, at);
    const token = tokens[at] ?? "";
    if (length > 0) {
      at += length;
      hasName = true;
    } else if (NUMBER.test(token) || NUMBERED.test(token)) {
      hasName = true;
      at += 1;
    } else if (JOINING.test(token)) at += 1;
    else return false;
  }
  return hasName;
}

/** How many words of a public name, of a state or of a group begin at an index. */
function phraseLength(tokens: readonly string[], at: number): number {
  return longestPhrase(
    tokens,
    at,
    LONGEST_PHRASE,
    (phrase) => publicNames().has(phrase) || isStateName(phrase),
  );
}

/** The words and numbers of a text, folded, with one blank between them. */
function joined(text: string): string {
  return joinedAll(text).join(" ");
}

/** The same of texts with a null character between them: folding them as one takes a fraction of the time. */
function joinedAll(texts: string): string[] {
  const folded = fold(texts.replace(CHINESE_NUMBER, " 第 ").replace(CHINESE_JOINING, " "));
  return folded.split("\0").map((each) => tokensOf(each).join(" "));
}
