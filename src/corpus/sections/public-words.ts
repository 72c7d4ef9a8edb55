/**
 * Words of public texts, in many languages: topics, verbs, names, amounts, what cites and quotes. The lists, and whether a
 * word is in one of them: what reads texts by them is in the files that import them. A list that is needed late is folded where it is first read.
 */
import { bothForms, inBothForms } from "../../itu/letter-forms.ts";
import { isMonthName } from "../schema/date-names.ts";
import {
  eitherCase,
  fold,
  foldedPhrases,
  foldedSet,
  NAME_BEGINS,
  once,
  QUOTE_BEGINS,
  QUOTES_EITHER_WAY,
  SENTENCE_ENDS,
  tokensOf,
} from "./folded-letters.ts";
import { TITLES } from "./restricted-words.ts";

// How lists are written

/** The words of a list, which blanks part. */
export const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** The phrases of a list, which commas part. */
export const phrases = (text: string): string[] =>
  text.split(",").map((phrase) => phrase.trim().replace(/\s+/gu, " "));

/** The words and numbers of texts, folded. */
export function foldedTokens(texts: readonly string[]): ReadonlySet<string> {
  return new Set(tokensOf(fold(texts.join("\n"))));
}

// Words of sentences

/** Words that join others; by themselves they announce nothing. No pronoun of the writer is among them. */
export const JOINING: ReadonlySet<string> = foldedSet(
  words(`
    a an the this that these those its their his of in on at by to from with without for under over between among into as
    and or nor but not no than then both each all any some most more many few other others another same it there which
    who whom whose what why how when where whether if while since until before after above below via per against about
    around within throughout towards upon be two three four five six seven eight nine ten one first second third fourth
    fifth last next former current earlier later further also so far much still too such out up they he she run
    le la les un une des de du d l et ou en dans sur par pour avec sans sous entre vers au aux ce cette ces son sa ses
    leur leurs qui que dont deux trois quatre cinq premier premiere deuxieme
  el los las unos unas y o e u con sin sobre entre hacia al del su sus lo se dos tres cuatro cinco primero primera
  segundo segunda
    os as um uma da do das dos na no nas nos em por com sem ao aos pelo pela seu sua primeiro primeira
    der die das ein eine und oder von zu mit im auf
    и или в во на с со по о об от до из за к ко для при не без под над между это что как а но два три первый первая
    в من الى على في عن مع او و ثم بين بعد قبل هذا هذه ذلك
  `),
);

/** What joins a further clause to the words before a dash. */
export const conjunctions = once(() =>
  foldedSet(
    words(`
    y e pero sino et mais and but yet und aber sondern mas senão ma bensì och men og en maar i ale lecz a jednak и но а однако та але і али већ ама dar iar ve ama fakat na lakini dan tetapi
    `),
  ),
);

/** What joins a time or a place to the words before it, in many languages. */
export const prepositions = once(() =>
  foldedSet(
    words(`
    at in on from until till since between during by within à en dans au aux du dès depuis entre pendant jusqu a al desde hasta durante em no na nos nas até
    im am bis seit ab vom vor nach zwischen während beim zum zur nel nella nei alla allo da dal fino tra fra op van tot bij tijdens i på från till under før etter fra til om
    w we na od do przed po między v ve od do před po mezi pred medzi u iz na pri med в во на с со до по от между у з від між през от при in pe la din de până între
    στις στο στην από έως μέχρι pada di dari sampai katika tangu hadi في من حتى منذ بين در از تا میان vào tại từ
    `),
  ),
);

/** What a part of a sentence between dashes begins with: "among them", "that is", "according to", as alternatives of a pattern. */
export const TOGETHER_WITH =
  "împreună cu|cu(?: toate)?|(?:заедно )?с(?:ъс)?|wraz z|razem z|łącznie z|z|разом (?:із|зі|з)|із|з|разам з|spolu se?|společně se?|se?|zajedno sa?|sa|заједно са?|са|skupaj [sz]|заедно со|со|koos|yhdessä|kartu su|su|kopā ar|ar|tillsammans med|sammen med|med|insieme (?:a|agli|alle|ai|alla|al)|con|μαζί με|με|së bashku me|bashkë me|me|вместе со?|со?|zusammen mit|mit|avec|together with|along with|with|samen met|met|junto con|juntamente com|com";
/** The same of words that go on in public behind any subject. */
export const INSERTING =
  "включаючи|ieskaitot|inkludert|among (?:them|others|which|whom)|including|included|such as|for example|that is|in particular|especially|according to|except|dont|parmi (?:eux|elles|lesquels)|y compris|notamment|selon|à savoir|c['’]est-à-dire|par exemple|sauf|entre (?:ellos|ellas|otros|otras)|incluid[oa]s?|en particular|según|es decir|por ejemplo|salvo|entre (?:eles|elas|outros)|incluindo|nomeadamente|segundo|ou seja|por exemplo|darunter|einschließlich|einschliesslich|inklusive|insbesondere|so|laut|gemäss|gemäß|nämlich|zum Beispiel|z\\. ?B|ausser|außer|auch|etwa|wie|seit|tra cui|fra cui|tra (?:loro|i quali|le quali)|compres[oaie]|inclus[oaie]|in particolare|secondo|cioè|ad esempio|per esempio|tranne|waaronder|onder wie|inclusief|met name|volgens|namelijk|bijvoorbeeld|behalve|däribland|bland annat|inklusive|särskilt|enligt|till exempel|utom|heriblandt|herunder|blandt andet|inklusiv|især|ifølge|for eksempel|undtagen|deriblant|blant annet|særlig|unntatt|mukaan lukien|muun muassa|sealhulgas|tostarp|tarp jų|įskaitant|w tym|między innymi|według|na przykład|szczególnie|zwłaszcza|z wyjątkiem|včetně|mezi nimi|podle|například|zejména|kromě|vrátane|medzi nimi|podľa|napríklad|najmä|okrem|vključno|med njimi|po navedbah|na primer|zlasti|razen|među njima|uključujući|prema|na primjer|osobito|osim|међу њима|укључујући|према|на пример|меѓу нив|вклучувајќи|според|на пример|сред тях|включително|например|в том числе|включая|среди них|по данным|согласно|например|кроме|у тому числі|зокрема|включно|серед них|за даними|згідно|наприклад|крім|у тым ліку|у прыватнасці|inclusiv|printre care|între care|potrivit|de exemplu|mai ales|în special|cu excepția|köztük|beleértve|például|különösen|përfshirë|ndër to|sipas|μεταξύ των οποίων|συμπεριλαμβανομέν\\p{L}+|σύμφωνα|για παράδειγμα|entre (?:ells|elles)|inclosos?|segons|dahil|aralarında|örneğin|göre|termasuk|misalnya|menurut|wakiwemo|ikiwemo|kwa mfano|bao gồm|kể cả|theo";

/** What public sentences are about, each a subject by itself where its language has its article behind it or none. */
export const SUBJECTS: ReadonlySet<string> = foldedSet(
  words(
    "raportul rapoartele tariful tarifele fondul planul textul regulamentul propunerea rezoluția hotărârea decizia taxa taxele anexa anexele acordul documentul lista bugetul " +
      "докладът докладите отчетът тарифата тарифите таксата таксите фондът планът текстът регламентът предложението резолюцията решението приложението споразумението документът списъкът бюджетът " +
      "извештајот тарифата тарифите фондот планот текстот предлогот резолуцијата одлуката прилогот буџетот извештај тарифа фонд план текст предлог резолуција одлука прилог буџет " +
      "izveštaj izvješće tarifa fond plan tekst prijedlog predlog rezolucija odluka prilog budžet proračun poročilo sklad načrt besedilo resolucija odločitev priloga " +
      "zpráva tarif poplatek fond plán text návrh rezoluce rozhodnutí příloha rozpočet správa poplatok rezolúcia rozhodnutie príloha sprawozdanie raport taryfa opłata fundusz tekst wniosek rezolucja decyzja załącznik budżet " +
      "звіт тариф тарифи збір фонд план текст пропозиція резолюція рішення додаток бюджет справаздача тарыф прапанова рэзалюцыя рашэнне дадатак отчёт отчет доклад тарифы сбор предложение резолюция решение приложение бюджет " +
      "ataskaita tarifas fondas planas tekstas pasiūlymas rezoliucija sprendimas priedas biudžetas ziņojums tarifs fonds plāns teksts priekšlikums rezolūcija lēmums pielikums budžets " +
      "raport aruanne tariif fond kava tekst ettepanek resolutsioon otsus lisa eelarve raportti tariffi rahasto suunnitelma teksti ehdotus päätöslauselma päätös liite talousarvio " +
      "rapporten avgiften avgifterna fonden planen texten förslaget resolutionen beslutet bilagan budgeten gebyret gebyrene gebyrerne fondet teksten forslaget resolusjonen beslutningen vedtaket vedlegget bilaget budsjettet budgettet skýrslan gjaldið sjóðurinn áætlunin textinn tillagan ályktunin " +
      "raporti tarifa fondi plani teksti propozimi rezoluta vendimi aneksi buxheti hesabat tarif fond plan mətn təklif qətnamə qərar əlavə büdcə rapor tarife ücret metin öneri karar ek bütçe",
  ),
);

/** Verbs by which a run of four words and more is a sentence. None of them is a name of a remark as well. */
export const VERBS: ReadonlySet<string> = foldedSet(
  words(`
    is are was were has have had does did would will can could may might must shall should adds added changed keeps asks
  asked proposes proposed say says said took remain ask propose differ want states stated calls covers contains concerns
  comes came goes went gives gave makes
    made takes took puts sets shows follows followed remains means became becomes includes included includes deletes
    deleted replaces replaced requires required agrees agreed adopted rejected decided held wants wanted opposes opposed
    supports supported lists needs began begins ended ends stands stood seeks sought let lets won lost applies deals
  read reads consults amends retitles renews creates increases reduces introduces revises extends strengthens merges
  establishes instructs
  invites opens closes defines allows permits gain gains stay stays grow grows fall falls rise rises help helps win wins
  appears differ differs exists include found describe describes described explain explains explained
    argue argues argued suggest suggests identify identifies identified presented
    provide provides provided conclude concludes concluded consist consists emphasized emphasised highlighted recognises
    recognizes rejects accepts welcomes criticises criticizes announces announced elects elected hosted takes brought
    led met sent sends signed signs spoke wrote writes worked 
    allowed happened happens looked seems seemed turned 
    est sont etait etaient ont avait sera seront vise visent ajoute ajoutent propose proposent prevoit prevoient
    consistent figurent suivent permet permettent montre montrent explique expliquent affirme rappelle souligne annonce reste
    restent revient reviennent vient viennent vont disent prend prennent voit voient adopte adoptent comptent
    demande demandent comporte contient cree modifie supprime porte portent concerne concernent reste devient doit
    doivent peut peuvent fait font reprend remplace charge
    es era eran fue fueron ha han tiene tienen sera seran anade agrega propone proponen pide piden contiene crea
    estan incluyen permiten permite muestra muestran explica explican afirma indica senala anuncia 
    dice dicen toman adopta adoptan cuenta cuentan celebra celebro
    modifica suprime incluye abarca queda debe deben puede pueden hace hacen sustituye busca
    sao estao sera serao incluem permite permitem mostra mostram explica explicam afirma indica aponta anuncia 
    vai vao diz dizem veem adota conta contam explicou
    foi foram tem tera acrescenta propoe propoem pede pedem contem cria suprime inclui fica deve devem pode podem faz fazem
    lauten gehoren gilt gelten geht gehen gab gibt kommt kommen soll sollen kann konnen muss mussen darf durfen wurde wurden
    zeigt zeigen sagt sagen stellt stellen nennt nennen betonte erklarte bedeutet heisst liegt liegen
    ist sind war waren hat haben wird werden enthalt andert andern fugt schlagt bleibt steht streicht regelt verlangt
    mendukung menolak meninjau menyetujui mengusulkan membahas mempertimbangkan berlaku diperbarui khong duoc cung sinusuportahan tumutol ay
    prevoient comprend comprennent consiste consistent preve preven comprende comprenden consiste consisten establece
    establecen preveem contempla contemplan sieht sehen umfasst fordert предусматривает предусматривают просит предлагается
    ينص تنص يهدف تهدف يشتمل تشتمل يقضي تقضي يتالف تتالف يدعو تدعو يطالب تطالب يتناول تتناول يقدم تقدم تقدمان يقدمان
    lina ina yana zina inaongeza inabadilisha inataka inaomba inapendekeza yapiyor istiyor iceriyor ekliyor degistiriyor
    adalah akan telah sudah menjadi merupakan memiliki dapat harus ialah yaitu disampaikan dilaksanakan berlangsung
    oldu olacak edildi edilmistir yapildi var yok sunlardi sunlardir belirtilmistir goruluyor bulunmaktadir
    memuat mengubah menambahkan meminta mengusulkan bevat wijzigt vraagt contiene modifica chiede
    следует состоит показал показывает показывают говорит говорят считает считают отметил отметила заявил заявила будет будут стал
    стала стали станет прошел прошла прошло состоялся состоялась состоится принял приняла приняли входит входят относятся
    означает означают указывают устанавливает подчеркнул сообщает сообщила
    является являются был была было были имеет имеют предлагает предлагают содержит включает добавляет изменяет должен
    должна должны может могут касается создает исключает вводит
    يكون تكون سيكون ستكون قال قالت يجب ينبغي يمكن تشارك يشارك ينظم تنظم يعقد عقد عقدت اختتمت اعتمد اعتمدت تشير يشير يعتبر تعتبر
    هو هي كان كانت يقترح يضيف يتضمن يشمل يطلب يعدل يحذف تقترح تضيف تتضمن تشمل تطلب
  `),
);

/** Verbs that end a sentence in languages of which there are no other lists. */
export const LAST_VERBS: ReadonlySet<string> = foldedSet(
  words(
    "है हैं था थे थी थीं करता करती करते किया गया गई गए हुआ हुई हुए आहे आहेत होता होती होते झाला झाली झाले नाही छ छन् छैन छैनन् हो होइन थियो थिए भयो भए गर्यो करे છે છો હતો હતી હતું હતા નથી થયો થઈ થયું ਹੈ ਹਨ ਸੀ ਸਨ ਨਹੀਂ ਹੋਇਆ ਹੋਈ ఉంది ఉన్నాయి ఉన్నారు లేదు అయింది అయ్యింది ಇದೆ ಇವೆ ಇಲ್ಲ ಆಗಿದೆ ಆಯಿತು ആണ് ഉണ്ട് ഇല്ല അല്ല ആയി உள்ளது இல்லை ஆகும் ଅଛି ଅଛନ୍ତି ନାହିଁ ହେଲା ଅଟେ আছে নাই হ’ল হৈছে আছিল ছিল হয় হয়েছে নেই নয় করেছে ඇත නැත වේ විය තිබේ করে আছে রয়েছে আছেন აქვს არის ունի են է አለው አለ ይዟል ነው ናቸው است دارد دارند ہے ہیں உள்ளன உள்ளது бар болады",
  ),
);

/** Words for "is". */
export const formsOfBe = once(() =>
  foldedSet(
    `is are was were est sont était é e è são sao es son era fue ist sind war zijn är er var on oli ovat je jsou sú su bol bolo
    jest są był była było byl byla bylo ir yra bija buvo este sunt a fost është janë ishte είναι ήταν е са беше съм се беа је су било био була
    было был были была був є було dir edir idi дир edi ni ke ndi yi iri ari di ba wa na не ngu ya waa ne dago ay jẹ ɔ adalah ialah yaitu là`.split(
      /\s+/u,
    ),
  ),
);

/** "Are" behind what a list is of, folded: "Potpisnice su". */
export const ARE =
  /(?<=\S) (?:are|sont|sind|son|sao|sono|sunt|zijn|ar|er|ovat|on|su|so|sa|jsou|jane|janë|yra|ir|са|су|се|είναι|ειναι)$/u;

/** A verb without a subject is somebody's: "NB: no aceptan el texto". */
export const NEGATION = /^(?:not|no|non|não|nao|nie|ne|nu|не)$/u;

/** What somebody has to do, or wants. */
export const VERBS_OF_WILL =
  /(?<!\p{L})(?:must|should|shall|cannot|never|stays?|keeps?|needs?|accepts?|rejects?|insists?)(?!\p{L})/iu;

/** A run that begins with one of these is the name of something, also with a verb: "What was heard". */
export const BEGINS_NO_SENTENCE: ReadonlySet<string> = foldedSet(
  words(
    "ask to not dont please strictly what how why who whom where when if for from only just as ce cosa lo cual que если что о",
  ),
);

/**
 * The first two words, folded, of sentences that begin in one language with a word that begins none in another: "ce n'est", "ce projet" in French
 * ("what" in Romanian), "to jest", "to je" in Slavic ones, "as taxas" in Portuguese, "lo Stato" in Italian ("what" in Spanish).
 */
const BEGINS_IN_OTHER =
  /^(?!.* (?:pour|para|dla|pro|per) (?:eux|elles|lui|elle|nous|vous|moi|toi|eles|elas|nich|niego|niej|ne|loro|noi|me) )(?:ce (?:n|ne|nest|netait|nesont|est|etait|etaient|sera|seront|serait|seraient|sont|fut|furent|soit|peut|pourrait|doit|devrait|projet|texte|montant|prix|droit|fonds|plan|chiffre|taux|programme|rapport|reseau|service|tarif|modele|point|pays|principe|delai|calcul|cout|seuil|systeme|mecanisme|regime|nouveau|nouvel) |to (?:jest|je|nie|neni|nije|jsou|bude|bedzie|bylo|bolo|znamena|oznacza|pomeni|znaci) |as (?:taxas|tarifas|redes|regras|contas|contribuicoes|receitas|despesas|empresas|escolas|comunidades|mulheres|ilhas|operadoras|autoridades|quotas|propostas|mudancas|cifras|obras|licencas) |lo (?:stato|sviluppo|scopo|sforzo|spettro|studio|strumento|statuto|sconto|standard|spazio|stesso|zambia|zimbabwe) )/u;

/** Whether a sentence begins as none does: "what they accept", "for Ana". */
export const beginsNoSentence = (tokens: readonly string[]): boolean =>
  BEGINS_NO_SENTENCE.has(tokens[0] ?? "") && !BEGINS_IN_OTHER.test(`${tokens.join(" ")} `);

/** English contractions, and their full forms. */
const FULL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?<!\p{L})ca)n['’]t(?!\p{L})/giu, "n not"],
  [/(?<=(?<!\p{L})w)on['’]t(?!\p{L})/giu, "ill not"],
  [/n['’]t(?!\p{L})/giu, " not"],
  [/(?<=(?<!\p{L})(?:it|that|this|there|here|what|who|he|she))['’]s(?!\p{L})/giu, " is"],
  [/(?<=(?<!\p{L})(?:we|you|they))['’]re(?!\p{L})/giu, " are"],
  [/(?<=(?<!\p{L})(?:i|we|you|they))['’]ve(?!\p{L})/giu, " have"],
  [/(?<=(?<!\p{L})(?:i|we|you|they|it|that|he|she))['’]ll(?!\p{L})/giu, " will"],
];

/** A text with the full forms of English contractions. */
export function withFullForms(text: string): string {
  if (!/['’](?:t|s|re|ve|ll)(?!\p{L})/iu.test(text)) return text;
  return FULL_FORMS.reduce((rest, [form, full]) => rest.replace(form, full), text);
}

// Those who write, and others

/** Pronouns of the writer: words addressed to them are not for everybody by their form. */
export const OWN_PRONOUNS: ReadonlySet<string> = foldedSet(
  words(`
    i we us me my our nous moi je m nos notre mon ma nosotros nosotras me mi nuestro nuestra yo nos eu mim nossa nosso wir uns
    mir ich unser нам мне мы я наш наша لي لنا نحن انا عندنا sisi mimi nasi biz bana bize kami saya
  `),
);

/** Who writes in these languages. */
export const PRONOUNS: ReadonlySet<string> = foldedSet(
  words(
    "हम हमें हमारा हमारी हमारे मेरा मेरी আমরা আমাদের ჩვენ ჩვენი ჩვენს მე մենք մեր մեզ ես እኛ የእኛ ለእኛ ما من ہم ہمارا ہماری ہمارے நாங்கள் எங்கள் біз біздің",
  ),
);

/** "We" in further languages. */
export const WORDS_FOR_WE =
  "vi wij we ons ми мы ние мие mes mēs meie εμείς εμάς noi thina sisi isu rona isika izahay aminay amintsika antsika anay toeranay toerantsika kami kita tayo nosaltres אנחנו אנו שלנו לנו אותנו";

/** "Our" and "my" before an office, in languages in which the lists above have no such word. */
export const OUR_OFFICE: ReadonlySet<string> = foldedSet(
  words(`
    wacu bacu yacu zacu wethu bethu yethu lethu zethu rona yedu redu vedu waffe baffe yaffe ffe keenya keenyaa suñu sunu ndiwethu nay anyị míaƒe tsika wetu mu an_ka kaanmen bisó biso beto yeto edu tiwa
    мо моро oss زموږ ہمارے ہماری ہمارا
    שלנו שלי нашият нашата нашиот нашият tagħna mūsų mūsu მისი μας
    हाम्रो हाम्रा मेरो हमारे हमारा हमारी मेरे आमचे आमच्या আমাদের আমার எங்கள் நமது మా మన ನಮ್ಮ ഞങ്ങളുടെ നമ്മുടെ અમારા અમારી ਸਾਡੇ ਸਾਡਾ අපේ අපගේ ہمارے ہمارا میرے
    ကျွန်ုပ်တို့၏ ကျွန်တော်တို့ የእኛ ჩვენი ჩვენმა մեր біздің биздин bizning bizim манай namu ynë jonë meie mūsu mūsų okkar
  `),
);

/** Pronouns of others. */
export const THIRD_PRONOUNS: ReadonlySet<string> = foldedSet(
  words(`
    they them their theirs he him his she her hers ils elles eux leur leurs elle lui ellos ellas ella sus eles elas ela seus suas sie
    ihnen ihr ihre er они их им она он ей его ему هم لهم معهم هي هو you your vous votre usted ustedes voce voces вы вам`),
);

/** "They", "he", "she", "it" and "this" of languages in whose letters initials are written. */
const THIRD_PERSONS = once(() =>
  foldedSet(
    words(`
      они он она оно это этот эти вони він вона воно це ці яны ён яна яно гэта те той тя то това тие тој таа тоа ова ово ови онај оне ту
      олар ол бұл алар ал бул улар у бу онҳо вай ин он тэд тэр энэ алар ул бу уларҙың олар шолар αυτοί αυτός αυτή αυτό αυτές αυτά οι ο η το
      նրանք նա դա սա այն այս ისინი ის იგი ეს ამათ isini ular u bu olar onlar o ular ol tagad viņi viņš jie jis oni on ona ono oba ei el ele ea
      वे वह यह ये ते तो ती हे त्यो तिनीहरू उनीहरू तिनी তারা তাঁরা সে এটা এটি ওরা তেওঁলোকে அவர்கள் அவர் அவன் அவள் அது இது அவை வாரு
      వారు వాళ్ళు వాళ్లు అతను ఆమె అది ఇది ಅವರು ಅವನು ಅವಳು ಅದು ಇದು അവർ അവൻ അവൾ അത് ഇത് તેઓ તે આ એ ਉਹ ਇਹ ସେମାନେ ସେ ଏହା ඔවුන් ඔවුහු ඔහු ඇය එය මෙය
    `),
  ),
);
/** Whether a folded word is "they", "he", "she", "it" or "this", in many languages. */
export const isPronounOfOthers = (token: string) => THIRD_PRONOUNS.has(token) || THIRD_PERSONS().has(token);

/** "They" and "we" in further languages of openings. */
export const PRONOUNS_OF_OPENINGS = inBothForms(
  /^(?:meille|meidan|meita|meilla|meilta|meista|meihin|meie|meile|meid|meil|meilt|oss|mwen|loro|oni|onlar|zij|mereka|wao|вони|яны|họ|noi|wij|ми|ние|мие|kami|kita|anyi|miawo|thina|ffe|twebwe|annaga|innagu|nuti|isaan|isika|izahay|biso|beto|isu|wethu|yethu|bethu|zethu|lethu|rona|wacu|bacu|yacu|zacu|yaffe|waffe|baffe|keenya|iyawo|мо|моро|ہم|ہمیں|ہمارا|ہماری|ہمارے|موږ|زموږ)$/,
);

// Topics of the conference and of analyses

/** What public labels, titles of sections and columns are made of, beside titles of resolutions and names of states. */
export const TERMS = `
  background context summary abstract overview introduction preface conclusion conclusions source sources basis reason reasons
  rationale justification aim aims purpose purposes goal goals objective objectives target targets target scope content
  contents text
  texts title titles annex annexes appendix attachment part parts section sections chapter paragraph paragraphs para
  article articles item
  items table tables figure figures page pages column row document documents doc docs addendum addenda corrigendum
  revision revisions rev
  add mod sup noc corr res dec rec art art num nos number numbers original translation version language english french
  spanish russian arabic
  chinese portuguese date dates day days week weeks month months year years january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday place venue agenda
  commitment declaration action plan proposal proposals proposer proposers sponsor sponsors supporter supporters
  opponent opponents signatories amendment amendments addition additions deletion deletions modification modifications
  change changes changed difference differences result results outcome outcomes adopted approved agreed rejected withdrawn
  merged superseded deferred abrogated suppressed unchanged revised introduced submitted announced reported open ended closed
  defeated accepted prevailed won lost counted counting known stated recorded record records accounts account
  inferred explicit edition editions issue issues priority priorities topic topics subject subjects theme themes question
  questions example examples detail details consequence consequences effect effects cost costs budget risks
  benefit benefits impact impacts timeline history definition definitions reference references link links see cf eg ie viz etc
  support supports supported favour favor abstentions stage status process procedure rule rules provision provisions
  meaning means read reading progress substance approach mandate task force ad hoc group working study party
  council bureau bureaux director directors secretariat committee committees plenary conference conferences assembly
  assemblies meeting meetings session sessions forum workshop report reports recommendation recommendations resolution
  resolutions decision decisions opinion treaty treaties constitution convention general regulations membership federal
  structure strategic financial unit units fee fees contribution contributions contributory arrears revenue expense expenses
  staff building headquarters election elections candidates chairman chair vice-chair languages
  ott otts ai iot ict icts doa dns idn idns itr itrs wcit wtsa wtdc wrc wsis wtpf igf un unga itu r t d sdg sdgs cwg coe
  cop ngn ipv4 ipv6 ip br tsb bdt rrb rag tsag tdag gs dsg sg cv cs gr com pl wg wgpl gt plen unesco iso iec icann ietf gac rir rirs
  emf m2m gmdss sme smes ldc ldcs sids lldc lldcs eu oecd who wto isoc nepad ti 
  pp imac pse cis
  artificial intelligence machine learning cybersecurity security cyber privacy data surveillance encryption cloud
  roaming numbering
  naming addressing counterfeit counterfeiting spam child protection gender women youth disabilities accessibility
  access affordable connectivity broadband infrastructure spectrum satellite satellites orbit radio radiocommunication
  frequency frequencies interference smart city cities digital inclusion divide divides internet governance
  multistakeholder stakeholder
  stakeholders openness transparency accountability academia universities civil society human rights right development
  capacity building climate environment environmental energy waste emergency disaster relief aviation flight tracking
  maritime health education agriculture finance economy economic innovation ecosystem standards standard standardization
  standardisation regulation regulatory policy policies technical technology technologies services service applications
  networks network community communities operators industry private public sector sectors sector-members associates
  partnership partnerships cooperation coordination collaboration assistance technical advice training jobs
  consumer consumers user users trust confidence content misinformation outer space orbital resources resource domain names domain
  name protocol object architecture identifiers quantum blockchain over-the-top alternative calling tariffs taxation trade
  competition investment growth inclusiveness sustainability sustainable values value factors knowledge sharing prioritization
  universality neutrality effectiveness efficiency impact-oriented results-based reporting focus identification
  assessment treatment mitigation factors external positive negative mixed main general special specific overall
  narrow narrower broad broader stable new old young small large local national international global regional
  interregional african africa arab asia asian pacific europe european america american americas caribbean commonwealth latin
  north south east west central eastern western northern southern developing developed least countries country state states
  government governments administration administrations region regions union world universal
  ended limits coverage missing found made possible substantive editorial identical similar credit image photo photos
  outline scale scales cap reducing stabilising admitting
  keep measures expenditure convergence mass listed emerging trend trends bodies overlap membership composition linkage
  linkages map
  plenipot type mechanism mechanisms lessons learned happened decisionmaking jan feb mar apr jun jul aug sept oct nov dec
  snapshot remit at-stake halftime live webcast hashtags takeaways outlook summit preamble unique situational technical
  papers harmonisation
  defrayal stakes overview glossary abbreviations acronyms contents
  considering recalling noting recognizing recognising reaffirming reiterating resolves decides instructs invites urges encourages
  authorizes authorises aware bearing mind taking account having considered welcoming emphasizing emphasising stressing mindful
  convinced concerned concern conscious appreciating observing acknowledging affirming recommends expressing adopts
  approves confirms regard secretary-general secretary member members deputy
  inter alia mutatis mutandis vis prima facie de facto jure quo sine die ii iii iv vi vii viii ix x option options
  drafting informal formal correspondence joint correspondents comparison comparisons compare compared time times step steps matter matters co-signatories behalf view views district
  districts village villages town towns island islands school schools hospital hospitals mast masts tower towers cable
  cables phone phones telephone telephones device devices household households price prices room rooms hall summary answer
  answers deadline deadlines interval intervals line lines lobbying delegation delegations case cases audit word words shown met
  key novelty novelties estimated duration durations payment payments open figure
  powers indicator indicators instruct invite urge encourage preliminary division divisions head heads list lists begin
  spectrum demand requests position positions
`;

/** Words that the Final Acts of a conference use often. */
export const TREATY_WORDS = `
  accelerate accept acceptance accessible accord accordance achieve achieved achievement achieving acquired acquisition
  across active actively activity acts adaptation adapted additional address addressed addresses adequate administrative
  adopt adopting advanced advancing affected affordability agencies agreement agreements aimed alignment allocated
  allocation allow allowing amended amending amount amounts analysis annual annually applicable application applied
  apply applying appointed approaches appropriate area areas arising arrangements aspects assess assessing assigned
  assignment assist associated audit auditor availability available avoid avoiding awareness balance barriers basic
  become been beginning better beyond biennial board bodies bound broadcasting budgetary budgeting
  business campaigns capacities captioning career careers cent centres chairmanship challenges changing children
  citizens closely code collaborate collaborative committed communication competence complete compliance comprehensive
  concerning conditions conducive conduct conformity conjunction connected connection consensus consider consideration
  consolidate consolidated constraints consultations contained continue continued continuity continuous contribute
  contributes contributing cooperate coordinate coordinated coordinating core corresponding create created creating
  criteria critical cross cultural culture database databases dealing deems defined defraying delegates delivered
  delivering delivery demand deploy deposited depositing described design designed detection determined develop dialogue
  different difficulties dispute disseminate dissemination distribution documentation duplication during duties early
  educational effective effectively efficient effort elements eliminate emergence emerging employment empower enable
  enabled enablers encourage encouraged encouraging engage engagement enhance enhanced enhancing enshrined ensure
  ensuring entail entered entities equipment equitable especially essential establish established establishing
  establishment estimates ethics evaluation event evolution evolving examine exception exchange executing existing
  expansion expected experiences expertise extend extension factor fair final financing flexibility focused following
  formats forms forward foster fostering framework frameworks free fulfil fulfilling fulfilment full fully function
  functioning fund fundamental funding funds generation geographical girls globally governing governmental greater
  greatest growing guidance guidelines harmonization harmonize heads help highlight households identified identifies
  identify identifying implement implemented importance important improved improving incidents income incorporate
  incorporation increase increased increasing increasingly indicators inhabitants innovative input inputs inspection
  institutions instrument instruments integral integrate integration integrity interested intergovernmental
  internationally interoperable interpretation introducing invited involved involvement involving island iterative
  jointly keep landlocked laws legal legislation levels liaison likely limitations linkage logistical maintain
  maintenance major makers making manner market measure mechanisms media mentioned methodologies methods migration
  minimizing minimum mitigate mobility monitor multilateral multilingualism multiple natural nature necessary needed
  notification obligations observe ongoing operating operation operations opportunities opportunity optimization order
  organization organizations organize organized organizing origin outlined output outputs outreach overcome overlap
  paperless parity partial participate participating particular particularly partners past payments percentage
  performance period phases physical pilot planned platform platforms played plenipotentiary political population
  potential practical practice practices prejudice preparation preparations preparatory prepare preparedness present
  presentation presented prevent prevention previous primary principle principles processes processing products
  professional promotion prosperity protect provide provided providers provides providing publication publish published
  publishing pursuant qualifications qualified quality raise raising range rapidly rate ratification rational reasonable
  recognition recognize recognized recognizes recovery recruitment reduce reduced reducing reduction reflect regarding
  regionally regular relating relation relations relevant reliability reliable remote repayment represent require
  requirements research resilient respect respective respond response responsibilities responsibility responsible
  resulting roadmaps rural safe safety satisfaction savings schedule schedules science scientific sectoral seeking
  selection seminars setting settlement several significant single situation skills smooth societies socio software
  solutions sovereignty specialized specifically specified spheres stability staffing statement statistical statistics
  strategies strengthened studies studying submit subsequent successful suitable summit supporting supreme synergies
  technological television terrestrial territory test testing threats timely tools total transfer transformation
  transforming transmission transparent travel trends types underserved undertaken unique unserved urban utilization
  various vienna website whole wide widely widespread wireless worldwide
`;

/** The same in other languages of the conference, and in Portuguese. */
export const OTHER_TERMS = `
  principal principale principaux principales cle cles estime estimee estimes estimees concerne concernee concernes concernees
  ouvert ouverte ouverts ouvertes prochain prochaine prochains prochaines reunion reunions seance seances session sessions
  nouveaute nouveautes nouveau nouvelle nouveaux nouvelles depuis duree durees financement financements risque risques delai
  depense depenses recette recettes montant montants budget budgets fonds connexion connectivite infrastructure reseau reseaux
  satellite satellites frequence frequences service services numerique numeriques internet technologie technologies donnee
  donnees cybersecurite intelligence artificielle genre femmes jeunes enfants environnement climat catastrophe catastrophes
  formation cooperation assistance technique partenariat partenariats mise oeuvre rapport rapports suivi evaluation mandat
  mandats structure structures gouvernance strategique plan plans programme programmes projet projets initiative initiatives
  difference differences changement changements ajout ajouts suppression suppressions paragraphe paragraphes alinea alineas
  preambule dispositif reference references lien liens historique etape calendrier abstentions
  consensus debat debats comite plenieres elargi elargie actuel actuelle actuels actuelles precedent precedente final finale
  general generale generaux generales mondial mondiale mondiaux regional regionale regionaux regionales national nationale
  nationaux economique economiques social sociale sociaux juridique juridiques financier financiere financiers financieres
  prevu prevue prevus prevues propose proposee proposes proposees adoptee adoptes adoptees
  nombre total chiffres detail details aspect aspects element elements question questions reponse reponses definition
  definitions champ application portee interet interets utilite
  principal principales clave claves estimado estimada estimados estimadas interesados interesadas abierto abierta abiertos
  abiertas proximo proxima reunion reuniones sesion sesiones novedad novedades nuevo nueva nuevos nuevas desde duracion
  financiacion financiamiento riesgo riesgos gasto gastos ingreso ingresos importe presupuesto presupuestos fondo fondos
  conexion conectividad infraestructura red redes satelite satelites frecuencia frecuencias servicio servicios digital
  digitales internet tecnologia tecnologias dato datos ciberseguridad inteligencia artificial genero mujeres jovenes ninos
  medio ambiente clima catastrofe catastrofes formacion cooperacion asistencia tecnica asociacion asociaciones aplicacion
  informe informes seguimiento evaluacion mandato mandatos estructura gobernanza estrategico plan planes programa programas
  proyecto proyectos iniciativa iniciativas diferencia diferencias cambio cambios adicion adiciones supresion supresiones
  parrafo parrafos preambulo referencia referencias enlace enlaces etapa etapas
  abstenciones consenso debate debates actual actuales anterior anteriores final finales general generales mundial regional
  regionales nacional nacionales economico economica economicos social sociales juridico juridica financiero financiera
  previsto prevista propuesto propuesta adoptado aprobado numero total cifras detalle detalles aspecto
  aspectos elemento elementos cuestion cuestiones pregunta preguntas respuesta respuestas definicion definiciones ambito
  interes ventaja
  principal chave estimado reuniao reunioes sessao sessoes novidade novidades novo nova novos novas duracao financiamento
  risco riscos despesa despesas receita receitas orcamento conexao conectividade infraestrutura rede redes frequencia
  frequencias servico servicos dados ciberseguranca inteligencia mulheres jovens criancas ambiente clima formacao cooperacao
  assistencia relatorio relatorios acompanhamento avaliacao estrutura governanca diferenca diferencas mudanca mudancas
  paragrafo paragrafos preambulo prazo abstencoes debate debates atual anterior pergunta perguntas resposta respostas
  questao questoes aberta aberto numero ambito
  hauptziel ziel ziele frist fristen kosten finanzierung dauer risiko risiken haushalt bericht berichte unterschied
  unterschiede anderung anderungen absatz neuerung neuerungen sitzung sitzungen nachste offene offen frage fragen antwort
  fordel fordele fordelene fordeler fordelar nackdel nackdelar ulempe ulemper ulempene kostir gallar hyodyt haitat voordelen nadelen zalety wady vyhody nevyhody prednosti eelised puudused privalumai trukumai prieksrocibas trukumi elonyok hatranyok avantaje dezavantaje vantaggi svantaggi преимущества недостатки переваги недоліки предимства недостатъци
  antworten umfang grund grunde ergebnis ergebnisse vorteil vorteile nachteil nachteile betroffene lander staaten schlussel
  wichtigste punkte inhalt verlauf stand beispiel beispiele quelle quellen hintergrund zusammenfassung zweck folgen netz netze
  основная основной основное основные главная главный главное главные ключевой ключевая ключевое ключевые пункты вопрос
  вопросы открытый открытые ответ ответы следующее следующий следующая заседание заседания сессия сессии собрание встреча
  отличие отличия новое новая новый новые финансирование стоимость расходы затраты доходы сумма бюджет фонд риск риски
  продолжительность длительность подключение связь сеть сети инфраструктура спутник спутники частоты услуга услуги цифровой
  цифровая цифровые интернет технология технологии данные кибербезопасность искусственный интеллект женщины молодежь дети
  окружающая среда климат обучение сотрудничество помощь техническая партнерство выполнение доклад доклады отчет отчеты
  оценка мандат структура управление стратегический план планы программа программы проект проекты инициатива инициативы
  добавление исключение преамбула ссылка ссылки этап этапы консенсус обсуждение текущий текущая предыдущий
  предыдущая окончательный общий общая общее общие региональный региональные национальный национальные экономический
  социальный правовой финансовый финансовые предлагаемый предлагаемая предлагаемые принятый число количество всего детали
  аспект аспекты элемент элементы определение определения область применения интерес заинтересованные затронутые
  года году год лет суть содержание
  الرئيسي الرئيسية الرئيسيان رئيسي رئيسية اساسي اساسية الاساسي الاساسية النقاط نقاط نقطة المدة مدة التمويل تمويل
  الموعد موعد المواعيد النهائي النهائية السؤال سؤال الاسئلة اسئلة المفتوح المفتوحة الاجتماع اجتماع الاجتماعات القادم
  القادمة المقبل المقبلة الفرق فرق الفروق رأي اراء البلدان بلدان المعنية المعني المعنيون يتغير تغير تغيير لماذا يهم المهم
  المخاطر مخاطر الميزانية ميزانية النفقات الايرادات المبلغ مبلغ الصندوق صندوق الاتصال الشبكة الشبكات شبكات البنية التحتية
  السواتل ساتل الترددات تردد الخدمات خدمات الخدمة الرقمية الرقمي الانترنت التكنولوجيا تكنولوجيا السيبراني الذكاء
  الاصطناعي المراة النساء الشباب الاطفال البيئة المناخ الكوارث التدريب التعاون المساعدة التقنية الشراكة الشراكات التنفيذ
  تنفيذ التقرير تقرير التقارير المتابعة التقييم الولاية الهيكل الحوكمة الاستراتيجي الخطة خطة البرنامج برنامج
  المشروع مشروع المبادرة مبادرة الديباجة المرجع مراجع الرابط الروابط المرحلة مرحلة المراحل توافق النقاش الحالي
  الحالية السابق السابقة العام العامة العالمي العالمية الاقليمي الاقليمية الوطني الوطنية الاقتصادي الاقتصادية الاجتماعي
  القانوني القانونية المالي المالية المقترحة المعتمد المعتمدة العدد عدد المجموع التفاصيل الجوانب العناصر التعريف التعاريف
  مجال التطبيق الجديد الجديدة جديد جديدة الموضوع موضوع المواضيع القضية القضايا المسالة المسائل
  bilan enjeu enjeux portee constat constats consequence consequences impact impacts remarque avantage avantages inconvenient
  inconvenients calendrier suite alcance consecuencia consecuencias impacto impactos ventaja ventajas calendario
  consequencia consequencias folge folgen wirkung nutzen вывод выводы последствие последствия влияние значение охват график
  выгоды преимущества преимущество следующее следующие
  الاثر اثر الاثار اثار التكلفة تكلفة التكاليف الخلاصة خلاصة الاهمية اهمية الجدول الزمني المزايا الفوائد النطاق نطاق
  المعلومات معلومات البيانات بيانات الاتصالات اتصالات المراسلات الخصوصية قطاع قطاعات الرئيس يلي ما التالي التالية
  مجموعة
  president presidente presidenta председатель
  voir aussi vease tambien ver tambem siehe auch см также انظر ايضا reservation reservations reserva reservas ressalva
  ressalvas vorbehalt оговорка оговорки تحفظ precio precios tarifa tarifas prix tarif tarifs preco precos preis preise
  цены цена тарифы тариф اسعار الاسعار
  cas option options delai delais audit recommandation recommandations spectre prive
  contexte resume source sources objet objectif objectifs but buts texte titre annexe partie article articles point points
  tableau figure page document documents addendum rectificatif revision original anglais francais espagnol russe arabe
  chinois date
  jour semaine mois annee janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  proposition propositions
  auteur auteurs amendement amendements modification modifications resultat resultats adopte rejete retire reporte
  exemple exemples cout couts effet effets motif motifs raison raisons conference conseil bureau comite commission groupe
  travail etude etudes resolution resolutions decision decisions constitution convention union secteur secteurs membre
  membres etat etats pays region regions developpement securite acces considerant rappelant notant reconnaissant decide
  charge invite prie autorise conscient tenant compte reaffirmant soulignant
  caso casos opcion opciones plazo plazos auditoria oposicion espectro dois tres nada muda
  antecedentes contexto resumen fuente fuentes objeto objetivo objetivos texto titulo anexo parte articulo articulos punto puntos
  cuadro figura pagina documento documentos original ingles frances espanol ruso arabe chino fecha dia semana mes ano
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre propuesta propuestas autor
  autores enmienda enmiendas
  modificacion modificaciones resultado resultados adoptada aprobada rechazada retirada ejemplo ejemplos costo costos
  efecto efectos motivo
  motivos conferencia consejo oficina comision grupo trabajo estudio resolucion resoluciones decision constitucion
  convenio sector sectores miembro miembros estado estados pais paises desarrollo seguridad acceso considerando
  recordando observando
  reconociendo resuelve encarga invita insta
  resumo fonte fontes objetivo objetivos quadro ingles portugues data janeiro fevereiro marco maio junho julho setembro outubro
  novembro dezembro proposta propostas emenda emendas modificacao alteracao resultado aprovada rejeitada retirada exemplo custo
  custos conferencia conselho comissao estudo resolucao resolucoes decisao constituicao convencao setor setores membro
  membros estado paises desenvolvimento seguranca acesso resolve
  pleniere redaction plenaria plenario redaccion пленарного пленарное редакционный группа الجلسة العامة فريق الفريق العامل
  comparer comparaison heure heures etape etapes prochaines prochaine pourquoi salle districts villages
  comparar compare comparacion hora horas paso pasos proximos siguientes sala distritos pueblos
  passo passos proximo proximas
  сравните сравнение время час шаг шаги этап этапы следующие почему важно зал районы
  الوقت الساعة الخطوة الخطوات التالية قارن المقارنة القاعة
  российская российской федерация федерации республика республики республике
  аудит закрытие открытие срок сроки вариант варианты просит просят группа
  контекст справка предыстория резюме источник источники цель цели предмет текст название приложение часть статья пункт
  пункты таблица рисунок страница документ документы исправление пересмотр оригинал английский русский дата день неделя месяц год
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря предложение предложения автор
  авторы поправка поправки изменение изменения результат результаты итог итоги принято отклонено отозвано пример примеры основание
  основания конференция совет бюро комитет комиссия рабочая исследовательская резолюция резолюции решение
  решения устав конвенция союз сектор секторы члены государство государства страны регион развитие
  безопасность доступ учитывая напоминая отмечая признавая решает поручает предлагает
  معلومات اساسية الخلفية خلفية السياق ملخص المصدر مصدر المصادر الهدف الاهداف الغرض النص العنوان الملحق الجزء المادة المواد الفقرة البند الجدول
  الشكل الصفحة الوثيقة الوثائق الاصل بالانكليزية بالعربية التاريخ اليوم الاسبوع الشهر السنة المقترح المقترحات مقترح مقترحات التعديل التعديلات الاضافة
  الحذف النتيجة النتائج مثال امثلة السبب الاسباب المؤتمر المجلس المكتب اللجنة القرار القرارات الدستور الاتفاقية الاتحاد القطاع الاعضاء الدول الدولة
  البلدان المنطقة التنمية الامن النفاذ اذ يضع اعتباره يذكر يلاحظ يقرر يكلف يدعو
`;

/**
 * What a proposal, its source, text, aim and summary are called in languages of which the lists above hold few words, what a
 * proposal does, and how it ended: "Propunerea prevede: …", "Źródło: …", "Wycofana: …". A language or family a line, in the
 * order of Slavic, Hungarian, Romance, Germanic, Finnic, Baltic, Albanian, Greek, Turkic, Caucasian, Semitic, Swahili, Malay.
 * They make a label public only where it has no other words, and no sentence of it.
 */
export const FIELD_WORDS = `
  hay'adda hayʼadda hay’adda isgaarsiinta qaranka wasaaradda xafiiska tirakoobka tirooyinka janaayo febraayo maarso abriil luulyo agoosto sebtembar oktoobar noofembar diseembar
  amajjii guraandhala bitooteessa bitootessa ebla eebila caamsaa waxabajjii adoolessa hagayya fulbaana onkololeessa sadaasa muddee
  نمبر شماره شمارہ شمیره nomor nombor bilangan nambari lamba संख्या क्रमांक नम्बर नंबर নং নম্বর எண் సంఖ్య નંબર ਨੰਬਰ ಸಂಖ್ಯೆ നമ്പർ අංක ቁጥር αριθ αριθμός
  کمیٹی ڪميٽي समिति समिती কমিটি குழு కమిటీ સમિતિ ਕਮੇਟੀ ಸಮಿತಿ സമിതി කමිටුව ኮሚቴ ועדה הוועדה комітет komitet comitetul commissie commissione ausschuss kamati kwamiti ìgbìmọ̀ ủy επιτροπή
  संकल्प ठराव प्रस्ताव ਮਤਾ ውሳኔ החלטה резолюція rezolucja resolusyon risoluzione rezolyutsiya azimio ìpinnu kuduri
  دفعہ ماده مادہ ضميمو آرٽيڪل अनुच्छेद कलम धारा अनुलग्नक परिशिष्ट अनुसूची অনুচ্ছেদ ধারা সংযোজনী பிரிவு అధికరణ అనుబంధం કલમ પરિશિષ્ટ ਧਾਰਾ ਅੰਤਿਕਾ ವಿಧಿ ಅನುಬಂಧ അനുച്ഛേദം അനുബന്ധം වගන්තිය ඇමුණුම አንቀጽ አባሪ סעיף נספח
  стаття додаток artykuł articol anexă artikel bijlage besluit anhang artikulo kalakip pasal perkara kifungu kiambatisho madde modda бап άρθρο articolo allegato rataye sashi
  표 그림 도표 회비 회비의 회비는 분담금 현황 추이 요금 통계 국가별 연도별 지역별 기관별 금액 합계 비율 변화 증감 예산안 결의안 개정안 수정안 제안서 хураамж хураамжийн төлбөр төлбөрийн тариф тарифын төсөв төсвийн зардал зардлын статистик хүснэгт зураг
  प्रस्ताव प्रस्तावना लागत खर्च दस्तऐवज कागदपत्र अहवाल প্রস্তাব প্রস্তাবটি ব্যয় খরচ দলিল নথি প্রতিবেদন প্ৰস্তাৱ প্ৰতিবেদন ప్రతిపాదన ఖర్చు వ్యయం పత్రం నివేదిక తీర్మానం પ્રસ્તાવ ખર્ચ દસ્તાવેજ અહેવાલ ઠરાવ ਪ੍ਰਸਤਾਵ ਖਰਚਾ ਦਸਤਾਵੇਜ਼ ਰਿਪੋਰਟ ਮਤਾ
  ಪ್ರಸ್ತಾವನೆ ಪ್ರಸ್ತಾವ ವೆಚ್ಚ ದಾಖಲೆ ವರದಿ ನಿರ್ಣಯ നിർദേശം നിർദ്ദേശം ചെലവ് രേഖ റിപ്പോർട്ട് പ്രമേയം முன்மொழிவு செலவு ஆவணம் அறிக்கை தீர்மானம் යෝජනාව පිරිවැය ලේඛනය වාර්තාව සම්මුතිය ପ୍ରସ୍ତାବ ଖର୍ଚ୍ଚ ଦଲିଲ ଦସ୍ତାବିଜ ରିପୋର୍ଟ دستاویز رپورٹ ሰነድ ሪፖርት เอกสาร ເອກະສານ ឯកសារ စာရွက်စာတမ်း ཡིག་ཆ
  ради раді радою секретаріат секретаріату секретаріатом комітету комітетом асамблеї союзу спілки держави держав державам державами членам совету советом совете секретариату секретариатом комитету комитетом ассамблеи союзу государствам государств
  съвета съветът съвету секретариата секретариатът секретариатот советот савета савету савета већу већа савјету савјета секретаријат секретаријата секретаријату комітэта савета рады consiliul consiliului secretariatul secretariatului radzie radę rady radě savjetu savjeta vijeću vijeća savetu saveta sekretarijatu sekretariatu sekretariátu svetu sveta tanácsnak tanács titkárság
  opção opções opcións opzione opzioni ponto pontos prima terza erste erster zweite zweiter dritte dritter vierte tercera tercero terceira terceiro troisième
  پیشنهاد پیشنهادها پیشنهادهای پیشنهادات قطعنامه قطعنامه‌ها قطعنامه‌های کمیته کمیته‌ها بند بندها بندهای پاراگراف جدول پیوست گزینه گزینه‌ها الف نخست دوم سوم منابع رک نک سند اسناد سندهای صفحه
  وړاندیز وړاندیزونه پرېکړه پریکړه کمېټه کمیټه سرچینه سرچینې لومړی دوهم ضمیمه
  فصل جزء قرارداد قراردادیں پیراگراف تجاویز ذریعہ ماخذ ضمیمہ پہلا پہلی دوسرا دوسری آپشن خيار الخيار خيارات الخيارات الأول الثاني الثالث الأولى الثانية الثالثة
  қарори қатънома қатъномаи кумита кумитаи банд банди сархат замима замимаи ҷадвали манбаъ манбаъҳо варианти якум дуюм сеюм иттиҳод иттиҳоди иттиҳодия шӯро шӯрои конфронс қўмита қўмитаси
  qo‘mita qo‘mitasi bandi ilova jadval ittifoq ittifoqi kengash kengashi иттифоқ иттифоқи кенгаш кенгаши
  konseho konsellu majlis dewan komite komité jawatankuasa kumperensya persidangan konferensi konferénsia sekretariat sekretaryat sekretariadu
  sors منبع cikk straipsnis pants artikla
  federale fédéral fédérale federal generale général générale rat bundesrat ständerat nationalrat consiglio raad rada rady rådet radet neuvosto nõukogu padome taryba savjet vijeće svet савет совет рада съвет совјет tanács consiliul konsey συμβούλιο
  mitgliedstaat mitgliedstaaten mitgliedsstaat mitgliedsstaaten mitgliedsländer mitgliedsländern stati membri membro lidstaat lidstaten państwa członkowskie państwo
  členské státy členský stát štáty štát države članice država članica medlemsstat medlemsstater medlemsstaterna medlemsländer medlemsländerna medlemslande medlemslandene medlemsstaterne
  jäsenvaltiot liikmesriigid dalībvalstis valstybės narės statele membre tagállam tagállamok shtetet anëtare κράτη μέλη држава чланица државе чланице држави членки държави
  govt dept lakh lakhs crore crores rs tk inr npr bdt लाख करोड कोटी अर्ब अरब हजार हज़ार रुपये रुपैयाँ লাখ লক্ষ কোটি হাজার টাকা லட்சம் கோடி ரூபாய் లక్షలు కోట్లు రూపాయలు ಲಕ್ಷ ಕೋಟಿ ലക്ഷം കോടി
  લાખ કરોડ ਲੱਖ ਕਰੋੜ ලක්ෂ මිලියන لاکھ کروڑ ہزار သိန်း ကုဋေ milioni bilioni elfu juta miliar ribu milyon milyar mln mlrd mld mio mrd mil tis tys milj miljonai milijuna
  milijardi milijuni milionů miliony milionów milionow millió milliárd miljonit miljoonaa miljonu miljoner miljarder млн млрд тыс тис миллионов триллионов мільйонів мільярдів милиона
  милиарда милијарди triệu tỷ nghìn میلیون میلیارد ملايين مليون مليار آلاف ألف
  źródło źródła cel cele celem zakres streszczenie podsumowanie propozycja propozycji propozycje tekst tekstu dokument dokumenty rezolucja rezolucji
  uzasadnienie treść przewiduje wymaga proponuje zakłada dotyczy dodaje wycofana wycofany wycofano przyjęta przyjęto odrzucona odrzucono
  zdroj zdroje cíl cíle shrnutí návrh návrhu navrhuje požaduje stanoví obsahuje obsah rezoluce usnesení odůvodnění stažen staženo přijat přijato zamítnut
  cieľ ciele zhrnutie uznesenie rezolúcia odôvodnenie navrhovaný stiahnutý stiahnuté prijatý prijaté zamietnutý
  vir viri cilj cilji povzetek predlog predloga predvideva zahteva resolucija besedilo vsebina umaknjen sprejet zavrnjen
  izvor izvori svrha sažetak prijedlog prijedloga predviđa zahtijeva zahteva rezolucija dokumenti sadržaj povučen prihvaćen usvojen odbijen
  извор извори циљ сврха сажетак предлог предлога предвиђа захтева садржи садржај резолуција документ текст повучен усвојен одбијен
  цел предлогот предвидува бара содржи резиме повлечен усвоен одбиен източник източници предложение предложението предвижда изисква съдържа
  съдържание резолюция документи оттеглено прието отхвърлено джерело джерела мета пропозиція пропозиції передбачає вимагає містить зміст
  резолюції пропонує підсумок обґрунтування відкликано відкликана прийнято прийнята відхилено крыніца мэта прапанова прадугледжвае
  отозвано отозвана принято принята отклонено отклонена снято предусмотрено цель
  forrás források cél célja célok a az javaslat javaslata javaslatot lényege tartalma szövege szöveg összefoglaló összefoglalás összegzés határozat
  dokumentum kéri előírja tartalmazza indoklás indokolás visszavonva elfogadva elutasítva
  sursa sursă surse scop scopul rezumat rezumatul propunerea propunere propunerii prevede cere solicită textul documentul rezoluția hotărârea
  conține justificare retrasă retras adoptată adoptat respinsă font objectiu resum proposta preveu demana retirée retirées retiré retirés adoptée rejetée rejetées
  retirado retirados rechazado adoptado rejeitado zurückgezogen angenommen abgelehnt ritirata ritirato approvata respinta prevede fonte scopo riassunto
  källa källor syfte mål sammanfattning förslag förslaget innebär kräver texten dokumentet återkallat antaget kilde kilder formål sammendrag resumé
  forslag forslaget indebærer kræver innebærer krever trukket vedtatt vedtaget heimild markmið samantekt tillaga tillagan
  bron bronnen doel samenvatting voorstel voorziet vereist resolutie tekst ingetrokken aangenomen bronne doelwit opsomming voorstelle
  lähde lähteet tavoite tarkoitus ehdotus ehdotuksen ehdotuksessa yhteenveto tiivistelmä asiakirja päätöslauselma teksti edellyttää sisältö peruttu hyväksytty
  allikas allikad eesmärk ettepanek kokkuvõte nõuab sisu dokumendi avots avoti mērķis priekšlikums kopsavilkums paredz dokuments rezolūcija teksts
  šaltinis šaltiniai tikslas pasiūlymas santrauka numato dokumentas rezoliucija tekstas burimi qëllimi propozimi parashikon përmbledhje dokumenti
  πηγή πηγές στόχος σκοπός περίληψη πρόταση προβλέπει ζητά έγγραφο ψήφισμα κείμενο η το ο της του αποσύρθηκε εγκρίθηκε
  kaynak kaynaklar amaç amacı öneri önerisi şunu şunları ister öngörür içerir özet belge metin içerik geri çekildi kabul edildi
  çeşme mənbə məqsəd təklif təklifi xülasə sənəd mətn nəzərdə tutur дереккөз мақсат мақсаты ұсыныс ұсынысы қарар құжат түйін мазмұны
  нацбанк нацбанка центробанк центробанка нацбанку булак максат сунуш документтер манба манбалар мақсад мақсади таклиф хулоса derekköz derek derekler maqset maqseti usınıs чыганак чыганаклар максаты тәкъдим сығанаҡ сығанаҡтар маҡсат тәҡдим manba maqsad maqsadi taklif taklifi xulosa hujjat эх сурвалж зорилго санал
  წყარო წყაროები მიზანი წინადადება ითხოვს ითვალისწინებს შეიცავს შეჯამება შინაარსი დოკუმენტი რეზოლუცია ტექსტი
  աղբյուր նպատակ առաջարկ առաջարկը նախատեսում պահանջում է ամփոփում փաստաթուղթ բանաձև
  מקור מטרה תקציר הצעה ההצעה קובעת דורשת מסמך החלטה המצב
  chanzo vyanzo lengo malengo muhtasari pendekezo mapendekezo linataka linapendekeza linaeleza hati azimio maandishi limeondolewa limekubaliwa
  sumber tujuan ringkasan usulan usul dokumen resolusi teks isi ditarik disetujui pinagmulan layunin buod panukala
  neu neues neuer ist lautet lauten verlangt bittet um beantragt schlägt vor wortlaut unterstützt unterstützen den dem
  nieuw nieuwe is luidt de het vraagt stelt voor nytt nya nyt nye ny er är lyder begär föreslår beder foreslår ber om uændret oförändrad
  stöder stödjer støtter støttar steunt teksten ordlyden ordalydelsen tukee tukevat toetab toetavad tekstiä tekstin uutta uusi on kuuluu pyytää ehdottaa vaatii
  uus uued kõlab palub pakub nowe nowy nowa jest brzmi mówi prosi wnosi żąda popiera popierają nové nový nová je zní žádá podporuje podporují znie žiada
  glasi prosi wniosek wnioski podpira podržava új szól így támogatja támogatják nou nouă este solicită sprijină susține nuovo nuova è chiede sostiene
  nuevo lo es nuevo pide apoya novo é pede apoia nouveau demande soutient jauns ir prasa atbalsta naujas yra prašo palaiko
  приложения приложений приложенията приложение додатка додатків додатки дадатку дадаткаў прилога прилози таблиц таблиці таблица таблиця табела табели изменений изменения
  siehe se katso vaata viz zob lásd δες bilag bilaga bilagor liite lisa anlage příloha příloze załącznik załączniku melléklet παράρτημα priedas pielikums priloga prilog
  νέο νέα είναι έχει λέει ζητούν υποστηρίζει υποστηρίζουν το yeni olan şudur destekliyor istiyor
  fonds fonden fondet fondens rahasto rahaston fond fondi fondas fonda fondul alap alapot az határidő határidőt fundusz funduszu sklad sklada фонд фонда фонду фондот фондът мрежа мрежата мрежу mreža mreže mreži sieć síť sieť
  hálózat rețea rețeaua rrjeti rrjet δίκτυο δίκτυα ταμείο προθεσμία мережа мережі сетка строк термін тэрмін срок рок рокот срокът termin termín lehota lhůta termenul tähtaeg tähtaja määräaika määräajan termiņš terminas afati afat
  tidsfristen fristen beløbet beløp belopp avgift maksu summa kwota částka iznos износ износот сума сумата összeg shuma ποσό tutar süre fon ağ bütçe müddət məbləğ şəbəkə fondu қор желі мерзім сома тармак мөөнөт muddat tarmoq jamgʻarma
  сан хугацаа сүлжээ дүн mfuko muda kiasi mtandao kura jaringan tempoh tempohnya rangkaian tabung pondo quỹ thời hạn sanduku asusu hanyar owó àjọ sanduuqu sanduuqa shabakad sanduqni sanduqa ikigega urusobe ingxowa isikhwama isiphakamiso
  isiphakamiso isindululo inethiwekhi umnatha letlole marangrang tshitshinyo tshisinyo tšhišinyo sisinyo homwe chirongwa pfungwa tolo kevitra tambajotra thumba maganizo netiweki fautuaga ilavo vakatutu
  صندوق الصندوق مهلت شبكه فنڈ نیٹ ورک कोष निधि नेटवर्क तहबिल তহবিল তহবিলটি নেটওয়ার্ক நிதி வலையமைப்பு අරමුදල ජාලය ფონდი ქსელი ვადა հիմնադրամը հիմնադրամ ցանցը הקרן קרן רשת ፈንዱ ፈንድ ኔትዎርክ ሓሳብ
  cijene cijena cene цене цијене цените ceny ціни çmimet çmimi amanani vidiny fiyatlar árak prețurile prețuri hinnat hinnad cenas kainos priserna priserne prisene prijzen pryse τιμές mitengo ditlhwatlhwa
  operatori operateri operatorët операторите оператори операторима операторам operatorzy operátoři operátori operátorok operatorii operatoriai operaatorid operaattorit operatörler operatorlar abaqhubi waendeshaji
  құны құн бағасы мерзімі ұзындығы нәтиже нәтижесі шығындар шығыны сипаты жобаның ұсыныстың бағдарламаның желінің негізгі басымдық дәйексөз құжаттан қарардан тармақтан
  ауыл ауылдар ауылдың жастар әйелдер көшпенділер мұғалімдер дәрігерлер цифрлық қосылған
  баасы наркы максаты сунуштун долбоордун программанын тармактын мөөнөтү узундугу натыйжа натыйжасы чыгымдар чыгымы негизги цитата документтен токтомдон айыл айылдар
  жаштар аялдар көчмөндөр санарип жолу
  qiymati narxi bahosi loyihaning taklifning dasturning tarmoqning muddati uzunligi natija natijasi xarajat xarajatlar xarajatlari asosiy iqtibos hujjatdan qarordan
  yoshlar ayollar qishloq qishloqlar raqamli қиймати нархи мақсади лойиҳанинг таклиф таклифнинг муддати узунлиги натижа натижаси харажатлар асосий иқтибос ҳужжатдан ёшлар аёллар қишлоқ рақамли
  dəyəri qiyməti məqsədi layihənin təklifin proqramın şəbəkənin müddəti uzunluğu nəticə nəticəsi xərclər xərci əsas başlıca sitat sənəddən qətnamədən aydındır
  gənclər qadınlar kənd kəndlər rəqəmsal köçərilər
  bahasy gymmaty maksady taslamanyň teklip teklibiň maksatnamanyň möhleti uzynlygy netije netijesi çykdajylar çykdajysy esasy sitata resminamadan ýaşlar zenanlar sanly
  арзиши нархи ҳадаф ҳадафи ҳадафҳо пешниҳод пешниҳоди барнома барномаи шабакаи муҳлати дарозии натиҷа натиҷаи натиҷаҳо хароҷот хароҷоти асосӣ иқтибос ҳуҷҷат қарор
  ҷавонон занон деҳот алоқа рақамӣ
  өртөг үнэ зорилгын зорилт төслийн саналын хөтөлбөрийн сүлжээний хугацааны үндсэн зардал зардлын ишлэл баримтаас тогтоолоос залуучууд эмэгтэйчүүд нүүдэлчид цахим
  максат максаты проектның бәясе бәһаһы нәтиҗә нәтиҗәсе нәтижә яшьләр авыл авыллар
  стоимость длина протяжённость основная основной цитата проекта вартість довжина протяжність основна основне мета цитата проєкту документа пропозиції
  мэта прапановы прапанова кошт даўжыня вынік выдаткі цытата дакумента праекта նպատակը առաջարկի նախագծի արժեքը երկարությունը արդյունքը մեջբերում ღირებულება პროექტის მიზანია შედეგი ციტატა
  улс улсын улсууд улсуудын мемлекеті мемлекетінің мамлекети мамлекетинин республикасы республикасынын республикасының
  токтом токтому токтомду токтомдун токтомго тогтоол тогтоолыг тогтоолд қарар қарары қарарды қарардың қарарға қарорро qaror qarori qarorni qarorning karar karary karara
  себебі себеби sababi səbəbi sebäbi сабаби шалтгаан бағаның баанын narxning үнийн нархи qiymətin бағасының транзит tranzit интернэт інтэрнэт інтернет интернета тарифтер тарифтар tariflar tariflər tarifler тарифҳо основа основы негізі негизи asosi əsası асоси предложението целта шамамен
  mreže mrežama мреже мрежама мрежите мережі sieci sítě siete hálózatok rețelele rrjetet tinklai tīkli võrgud verkot ağlar тармактар желілер mitandao
`;

/**
 * What analyses and news of the field are about, in the languages of the conference and some others: subjects, and words
 * that qualify them; last, what resolutions of ITU are about, in the other languages of the lists. None of them is the name of a
 * person or a remark, a word for a position or an aim, or states for whom something is.
 */
export const ANALYSIS_TERMS = `
  reuters afp xinhua efe tass junta reglamentadora
  sunset severability appropriation appropriations definitions
  terrorism terrorist crime cybercrime cyberattack cyberattacks attack attacks censorship control controls restriction restrictions
  shutdown shutdowns blocking filtering freedom freedoms expression liberty liberties democracy democratic authoritarian
  discrimination violence harassment hate disinformation fake false true news journalism journalists broadcasters
  sovereignty fragmentation interoperability openness resilience reliability neutrality net decentralisation decentralization
  centralization deregulation liberalization privatization monopoly monopolies competition market markets trade tariff tax taxes
  levies subsidy subsidies affordability wealth poverty inequality equality equity equal unequal fairness 
  migration health pandemic covid war conflict conflicts crisis crises sanctions disarmament security defence
  military police laws lawful illegal legal legality court courts jurisdiction liability compliance enforcement penalties penalty
  privacy consent retention identity identification authentication biometric facial recognition algorithm algorithms automation robot
  robots platform platforms intermediaries intermediary intermediation providers provider vendors vendor operator carriers carrier
  telco telcos telecoms telecom isp isps ixp ixps cdn cdns peering transit interconnection termination backbone fibre fiber cable
  submarine landing station stations gateway gateways router routers routing servers root zone registry registries registrar
  registrars cctld cctlds gtld gtlds tld tlds whois dnssec rpki bgp tcp http tls vpn vpns wifi lte volte ngso haps mss
  imt gsm mobile fixed wireless handset handsets smartphone smartphones computer computers laptop laptops app apps web website websites
  portal online offline virtual hybrid remote streaming video voice text messaging email broadcast television video games gaming
  social networking search engine engines advertising e-commerce commerce banking fintech payments currency currencies blockchain
  metaverse hologram holograms autonomous vehicles vehicle drones drone sensors sensor grid grids power electricity solar
  e-waste recycling carbon emissions sustainability biodiversity water food agriculture farming
  literacy skills training teachers teacher students student universities university college colleges schools research researchers
  researcher scientists science scholar scholars expert experts professional professionals practitioners engineers engineer
  people peoples person persons individual individuals population populations citizen citizens public publics society societies
  indigenous minorities minority refugees refugee elderly older younger youth girls boys men woman families family parents
  worker workers labour labor employment unemployment employers wages entrepreneurs startups startup companies company corporation
  corporations firm firms enterprise enterprises businesses incumbents incumbent entrants newcomers newcomer customers customer
  subscribers subscriber consumers audience audiences communities diaspora voters voter candidates candidate election elected seats
  seat posts office offices official officials officeholders leadership leaders leader heads ministers minister ministry
  ministries president presidents presidency ambassador ambassadors delegates representative representatives observers
  observer participants participant participation attendance attendees panellists panelists panellist speakers speaker moderator
  moderators facilitator facilitators co-facilitators cofacilitators rapporteurs rapporteur chairs cochair cochairs vice
  secretariats bodies agency agencies authority authorities regulator regulators institution institutional organisation
  organisations ngo ngos igo igos foundation foundations institute institutes association associations alliance
  caucus bloc blocs camp camps majority minority quorum ballot ballots round rounds runoff
  negotiations negotiation negotiators debate debates discussion discussions dialogue dialogues exchange exchanges consultation
  consultations hearing hearings workshops seminar seminars webinar webinars panel panels roundtable roundtables keynote
  opening closing ceremony ceremonies speeches statements statement interventions declaration declarations
  reservation communique communiques outcome document zero first final reading readings square brackets bracketed clean
  version versions package consensus agreement agreements disagreement disagreements deadlock stalemate
  breakthrough impasse dispute disputes controversy controversies controversial contentious uncontroversial disputed 
  pact compact charter code codes norm norms principle standard guideline guidelines toolkit roadmap roadmaps strategies
  policy politics political geopolitics geopolitical diplomacy diplomatic multilateral multilateralism bilateral plurilateral
  intergovernmental multistakeholderism non-governmental governmental institutional constitutional procedural substantive
  mandate mandates remit competence competences jurisdictional role roles responsibility responsibilities function functions duty
  accountability oversight transparency inclusion inclusive inclusivity exclusion diversity diverse balance balanced
  representation legitimacy legitimate effectiveness coherence coherent consistency consistent duplication overlap overlaps gap gaps
  need needs interest interests concern concerns expectation expectations challenge challenges
  problem problems difficulty difficulties obstacle obstacles barrier barriers solution solutions opportunity opportunities threat
  threats vulnerability vulnerabilities strength strengths weakness weaknesses advantage advantages disadvantage disadvantages merit
  merits drawback drawbacks downside downsides upside upsides benefit consequence implication
  implications repercussions significance relevance importance urgency priority probability likelihood chances
  ambition ambitions vision visions mission missions agenda agendas plan objective target milestone milestones deliverable
  deliverables output outputs indicator benchmark benchmarks measurement measurements metric metrics statistic figure graph graphs
  chart charts diagram diagrams map maps infographic infographics survey surveys poll polls interview interviews questionnaire
  questionnaires respondents response responses answer submission submissions contribution
  evidence fact facts myth myths misconception misconceptions error errors mistake mistakes correction corrections
  clarification clarifications disclaimer translation translations transcript transcripts recording recordings caption captions 
  quotation quotations excerpt excerpts passage passages paragraph sentence sentences word phrase phrases clause clauses footnote
  footnotes keyword keywords term terms terminology vocabulary wording drafting language editor editors author authors writer writers
  publisher publishers publication publications book books article articles essay essays paper papers study studies thesis report
  reports magazine newsletter newsletters blog blogs podcast podcasts release releases media coverage headline headlines photo
  archive archives library libraries repository database bibliography citation citations copyright licence licenses license
  anniversary decade decades century centuries era past present future futures 
  hour hours second seconds start end beginning middle halfway aftermath
  follow-up followup sequel prequel stage phase phases step stages cycle cycles period periods quarter term
  deadline deadlines delay delays extension extensions postponement schedule schedules timetable calendar diary event events
  happening developments highlight highlights lowlight lowlights low high point points recap review reviews round-up roundup
  takeaway lesson insight insights observation observations assessment assessments prediction predictions forecast forecasts scenario
  scenarios alternative alternatives choice choices recommendation concept concepts theory
  theories model models method methods methodology methodologies approach tool toolbox technique techniques mechanism instrument
  feature features characteristic characteristics element elements component components layer layers pillar pillars cluster clusters
  category categories group groups list lists set sets series package bundle range scope breadth depth level levels degree degrees
  rate rates ratio share shares percentage percent number numbers amount total sum average median maximum minimum majority half third
  quarter double single multiple several dozen dozens hundred hundreds thousand thousands million millions billion billions trillion
  dollar dollars euro euros francs usd eur chf gbp pound pounds budgetary funding funds donor donors grants 
  loans debt debts savings surplus deficit investment investments investors investor expenditure spending money cash cost-benefit
  land sea ocean oceans air earth planet mars mountain border borders frontier territory territories capital
  capitals continent continents hemisphere latitude longitude location locations site sites campus headquarters hotel airport
  building hall stadium centre center centers palace parliament parliaments parliamentary parliamentarians congress senate
  house assembly legislature legislation legislative bills act acts statute statutes directive directives ordinance decree decrees
  good better bad worse great greater big bigger biggest large larger largest small smaller smallest long longer longest
  short shorter shortest high higher highest low lower lowest strong stronger strongest hard harder soft easy
  easier simple simpler complex complicated clear clearer unclear vague ambiguous precise specific general broad wide deep shallow
  fast faster slow slower quick early earlier late later latest recent recently current ongoing upcoming forthcoming imminent
  permanent temporary interim provisional transitional lasting durable annual yearly monthly weekly daily biennial quadrennial regular
  extraordinary special ordinary formal informal official unofficial voluntary mandatory compulsory binding non-binding nonbinding optional
  free paid public-private governmental commercial industrial domestic foreign external cross-border transnational worldwide
  universal meaningful affordable accessible available reliable robust secure safe unsafe trusted trustworthy responsible ethical
  human humane people-centred people-centered human-centric rights-based evidence-based data-driven technical technological
  scientific academic educational cultural linguistic historical historic traditional modern contemporary innovative emerging novel
  disruptive critical crucial essential fundamental basic advanced key core central main major minor primary secondary
  possible impossible probable likely unlikely potential actual real realistic practical theoretical hypothetical typical
  unusual unexpected surprising striking remarkable notable noteworthy obvious evident apparent visible invisible 
  similar different identical opposite contrary parallel joint separate independent dependent related unrelated relevant
  irrelevant concrete abstract direct indirect positive negative mixed partial whole entire full empty open-ended 
  unchanged unresolved resolved completed finished unfinished successful failure failures 
  successes progress setback setbacks achievement achievements shortcoming shortcomings loss losses gain gains win wins winner
  winners loser losers victories defeat defeats
  publish maintain ensure facilitate implement broaden diversify strengthen promote protect foster enhance expand support build
  reduce close bridge advance accelerate improve increase recognise recognize reaffirm acknowledge address consider clarify define
  establish create extend renew revise update avoid prevent combat counter
  monitor measure evaluate assess review report coordinate cooperate collaborate engage involve include invite encourage urge
  finance invest connect empower educate regulate harmonise harmonize standardise simplify
  made given taken held done agreed opposed supported backed criticised criticized welcomed rejected proposed drafted
  discussed debated negotiated considered examined studied addressed mentioned cited quoted noted reported published released
  announced launched started begun opened closed concluded completed postponed delayed cancelled canceled extended shortened
  increased decreased lowered cut doubled halved expanded limited restricted allowed permitted required needed wanted
  expected planned scheduled based hosted organised organized chaired moderated written signed ratified
  intersessional claims huawei google facebook microsoft amazon apple netflix starlink spacex samsung nokia ericsson intelsat inmarsat eutelsat
  oneweb vodafone verizon telefonica twitter youtube tiktok
  citoyen citoyens population populations presse medias liberte libertes expression opinion censure surveillance controle
  vie privee donnees personnelles haine desinformation egalite equite pauvrete inegalites inegalite paix guerre crise crises
  droit droits humains tribunal reglementation regulation regulateur regulateurs autorite autorites ministere ministre
  ministres gouvernement gouvernements gouvernance multipartite multilateral multilaterale societe societes civile entreprise
  entreprises operateur operateurs fournisseur fournisseurs utilisateur utilisateurs consommateur consommateurs communaute
  communautes acteur acteurs partie parties prenante prenantes participation participants representant representants
  election elections candidat candidats tour tours siege sieges poste postes resultats majorite minorite
  negociation negociations discussion discussions debat dialogue consultation consultations ouverture cloture ceremonie
  declaration declarations communique compromis accord accords desaccord desaccords traite traites pacte charte principe principes
  norme normes feuille route strategie strategies politique politiques enjeux defi defis probleme problemes solution solutions
  opportunite opportunites menace menaces force forces faiblesse faiblesses fort faible faibles gagnant gagnants perdant perdants
  chiffre chiffres exemple fait faits mythe mythes realite erreur erreurs correction corrections precision precisions traduction
  auteur redaction editeur source lecture lectures ouvrage article etude enquete entretien analyse analyses bilan synthese
  semaine semaines nuit nuits avant pendant depuis jusqu fin debut milieu
  bonne bons bonnes mauvais mauvaise mauvaises grands grandes petite petits petites long longue court courte
  haut haute bas basse fort forts fortes simple complexe facile difficile possible impossible probable
  important importante importants importantes essentiel essentielle fondamental fondamentale premier derniere dernier derniers
  mondial europeen europeenne europeens africain africaine africains africaines americain americaine arabe arabes asiatique
  international internationale internationaux internationales local locale locaux public publique publics publiques
  officiel officielle officiels informelle informel volontaire obligatoire contraignant contraignante gratuit payant
  autre autres meme memes tout tous toutes chaque plusieurs certains certaines moins plus mieux pire tres peu beaucoup trop
  million millions milliard milliards millier milliers centaine dizaine francs suisses euros dollars argent financement
  villes capitale terre mer espace orbite reseau cable cables frequences spectre debit tres haut fixe mobile
  membres pays developpes developpement durable numerique fracture inclusion inclusif inclusive ouvert libre securise stable
  risque probabilite chances niveau niveaux ambition vision mission calendrier echeance echeances delai

  ciudadano ciudadanos ciudadanas poblacion prensa medios libertad libertades expresion opinion censura vigilancia control
  privada privacidad odio desinformacion igualdad equidad justicia pobreza desigualdad desigualdades crisis
  derecho derechos humanos humanas linea ley leyes tribunal reglamentacion regulacion regulador reguladores autoridad autoridades
  ministerio ministro ministra ministros gobierno gobiernos multilateral sociedad sociedades civil empresa empresas operador
  operadores proveedor proveedores usuario usuarios consumidor consumidores comunidad comunidades actor actores parte partes
  interesada interesadas participacion participantes representante representantes eleccion elecciones candidato candidatos
  candidata candidatura escano escanos puesto puestos mayoria minoria negociacion negociaciones discusion
  discusiones debate dialogo consulta consultas apertura clausura ceremonia declaracion declaraciones comunicado acuerdo acuerdos
  desacuerdo tratado tratados pacto principio principios normas estrategia estrategias politica politicas
  retos desafio desafios problema problemas solucion soluciones oportunidad oportunidades amenaza amenazas fortaleza
  fortalezas debilidad debilidades ganador ganadores perdedor perdedores fuerte fuertes debil debiles cifra cifras ejemplo hecho hechos
  mito mitos realidad error errores correccion correcciones precision traduccion palabra palabras lectura lecturas libro articulo
  estudio encuesta entrevista analisis balance sintesis semana semanas noche noches antes despues
  fin final comienzo mitad buena buenos buenas malos malas grandes pequeno pequena pequenos pequenas
  largo larga corta alto altos altas baja simple sencillo complejo facil dificil posible imposible probable
  importante importantes esencial fundamental ultima ultimos ultimas mundial europeo europea europeos africano africana
  africanos africanas americano americana americanas latina latino latinoamerica interamericana arabe arabes asiatico asiatica
  internacional internacionales local locales publico publica publicos publicas oficial oficiales informal voluntario voluntaria
  obligatorio vinculante gratuito otro otra otros otras mismo misma toda todas cada varios varias algunos algunas menos
  mas mejor mejores peor peores muy poco mucho mucha demasiado millon millones cientos decenas francos suizos euros
  dolares dinero ciudad ciudades capital mar espacio orbita cable cables frecuencias espectro ancho movil fijo desarrollados
  sostenible digital brecha inclusion inclusivo inclusiva abierto libre seguro estable riesgo probabilidad nivel niveles
  ambicion vision mision calendario fecha limite plazo conectividad significativa infancia ninez genero

  cidadao cidadaos cidadas populacao imprensa midia liberdade liberdades expressao opiniao censura vigilancia controle controlo
  privada privacidade odio desinformacao igualdade equidade justica pobreza desigualdade desigualdades crise
  direito direitos humanos lei leis tribunal regulamentacao regulacao regulador reguladores autoridade autoridades ministerio
  ministro ministra ministros governo governos multissetorial multissetoriais multilateral sociedade sociedades civil empresa
  empresas operadora operadoras provedor provedores usuario usuarios utilizador utilizadores consumidor consumidores comunidade
  comunidades ator atores parte partes interessada interessadas participacao participantes representante representantes
  eleicao eleicoes candidato candidatos votacao assento assentos cargo cargos maioria minoria negociacao negociacoes
  discussao discussoes debate dialogo consulta consultas abertura encerramento cerimonia declaracao declaracoes comunicado acordo
  acordos desacordo tratado tratados pacto principio principios normas roteiro estrategia estrategias politica
  politicas desafio desafios problema problemas solucao solucoes oportunidade oportunidades ameaca ameacas forca forcas fraqueza
  fraquezas vencedor vencedores perdedor perdedores fortes fraco fracos cifra exemplo facto factos mito mitos
  realidade erro erros correcao correcoes traducao palavra palavras leitura livro artigo estudo pesquisa entrevista analise balanco
  sintese semana semanas noite noites antes depois fim final comeco meio bom bons 
  mau maus mas grandes pequeno pequena longa curto curta alto baixo baixa simples complexo facil
  dificil impossivel provavel importante importantes essencial fundamental ultima ultimos ultimas mundial europeu
  europeia africano africana americano americana arabe arabes asiatico brasileira brasileiro internacional internacionais local
  locais publico publica publicos publicas oficial oficiais informal voluntario obrigatorio vinculante gratuito outro outra outros
  outras mesmo mesma toda todas cada varios varias alguns algumas menos mais melhor pior muito muita pouco milhao
  milhoes bilhao bilhoes milhares centenas francos suicos euros dolares dinheiro cidade cidades capital terra mar espaco
  orbita cabo cabos espectro movel fixo sustentavel digital exclusao inclusao inclusivo inclusiva aberto livre seguro 
  estavel risco probabilidade nivel niveis ambicao visao missao calendario data limite prazo significativa aprovacao presenca regional

  burgerinnen bevolkerung presse medien freiheit meinungsfreiheit zensur kontrolle uberwachung einschrankung einschrankungen
  datenschutz privatsphare hass desinformation gleichheit gerechtigkeit armut frieden krieg krise recht rechte menschenrechte gesetz
  gesetze gericht regulierung regulierungsbehorde behorde behorden ministerium minister regierung regierungen zivilgesellschaft
  gesellschaft gesellschaften unternehmen betreiber anbieter nutzer nutzerinnen verbraucher gemeinschaft akteure akteur interessengruppen
  beteiligung teilnehmer teilnehmerinnen teilnahme vertreter wahl wahlen kandidat kandidaten sitz sitze mehrheit
  minderheit verhandlung verhandlungen diskussion debatte dialog konsultation eroffnung erklarung kompromiss einigung
  abkommen vertrag pakt grundsatz grundsatze norm normen strategie politik herausforderung herausforderungen problem probleme
  losung losungen chancen bedrohung starke starken schwache schwachen gewinner verlierer zahl zahlen fakt fakten mythos
  fehler korrektur ubersetzung stichwort stichworter schlagworter begriff begriffe studie umfrage interview analyse fazit bilanz
  woche wochen nacht vor wahrend nach seit ende anfang mitte gute guter gutes schlecht schlechte
  grosse kleine hoch niedrig mittel klar einfach schwierig moglich unmoglich wahrscheinlich wichtig wichtige
  weltweit europaisch europaische internationale internationalen globale globalen lokal offentlich offentliche offiziell freiwillig
  verbindlich unverbindlich kostenlos andere anderen alle jede mehrere einige weniger mehr besser schlechter sehr viel wenig
  million millionen milliarde milliarden tausend franken euro dollar geld stadt stadte hauptstadt weltraum kabel frequenzen mobilfunk
  breitband digital digitale digitalen digitalpolitik spaltung offen offene offenes frei freies sicher sicheres netz januar februar
  marz april juni august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
  nachste nachsten nachster schritt schritte weiterhin

  гражданин граждане граждан население пресса сми свобода свободы слова выражения мнений цензура контроль слежка ограничения
  частная жизнь персональные ненависть дезинформация равенство справедливость бедность неравенство война кризис право права
  человека закон законы суд регулирование регулятор регуляторы орган органы министерство министр министры правительство
  правительства общество гражданское компания компании оператор операторы провайдер провайдеры пользователь пользователи
  потребитель потребители сообщество сообщества сторона стороны заинтересованные участие участники участник представитель
  представители выборы кандидат кандидаты место места большинство меньшинство переговоры обсуждения дебаты
  диалог консультации открытие церемония декларация заявление заявления соглашение соглашения разногласия договор договоры пакт
  хартия принцип принципы норма нормы стратегия политика вызов вызовы проблема проблемы решения 
  угроза угрозы сильные слабые победитель победители проигравшие цифра цифры факт факты миф мифы ошибка ошибки
  исправления перевод слово ключевые исследование опрос интервью анализ итоги обзор недели неделя 
  ночь до во время после начало конец середина хорошая хорошие хорошо плохая плохие плохо большой большая большие малый малая
  высокий высокая высокое низкий низкая средний средняя ясный простой сложный сложная возможно невозможно вероятно вероятность
  принятия важный важная важные последний последняя последние мировой всемирный всемирная всемирной европейский европейские африканский африканские
  арабский арабские американский азиатский международный международная международные международного международной
  местный публичный общественный официальный официальная добровольный обязательный бесплатный другой другие все каждый несколько
  меньше больше лучше хуже очень много мало миллион миллионов миллиарды тысяч франков евро долларов деньги город города столица
  космос орбита кабель радиочастоты спектр мобильный устойчивое устойчивый цифровое цифрового неравенства открытый свободный безопасный
  уровень анонимность интернете интернета интернетом управлению управления молодежи вызовах форум форума радиосвязи электросвязи

  حرية الحرية حريات التعبير الراي تكوين الجمعيات التجمع الرقابة المراقبة السيطرة الكراهية التضليل المساواة العدالة الفقر السلام الحرب
  الازمة حق حقوق الحقوق الانسان قانون القوانين المحكمة التنظيم هيئة الهيئات الوزارة وزير الوزير الحكومة حكومات الحكومات المجتمع المدني الشركات شركة
  المشغلون المشغلين المستخدمون المستخدمين المستهلك الاطراف اصحاب المصلحة المتعددين المشاركة المشاركون ممثلو الانتخابات انتخاب المرشح المرشحون
  المقاعد الاغلبية المفاوضات النقاش المناقشات الحوار الافتتاح الاختتام الاعلان البيان اتفاق الاتفاق اتفاقات معاهدة المعاهدة الميثاق
  المبادئ المعايير السياسات التحديات تحديات المشكلة المشاكل الحلول الفرص التهديدات نقاط القوة الضعف الرابحون الخاسرون الارقام الحقائق الاخطاء
  الترجمة الكلمات المفتاحية كلمات دراسة استطلاع مقابلة تحليل الاسبوع قبل بعد خلال البداية النهاية جيد جيدة سيئ سيئة كبير كبيرة صغير
  صغيرة عالي عالية منخفض متوسط واضح بسيط صعب ممكن مهم مهمة اخر الاخير الاخيرة الدولي الدولية المحلي العربية العربي الافريقية الاوروبية
  مليون ملايين مليار الف فرنك دولار المال المدينة العاصمة الفضاء الطيف المستدامة الفجوة الشاملة المفتوح الامن الامنة مستوى وكالات نبذة تعريف

  anggaran keamanan kebebasan berekspresi berpendapat hak asasi manusia privasi data masyarakat sipil pemerintah swasta teknis
  akademisi negara anggota konferensi forum internet tata kelola global regional nasional digital ekonomi sosial politik hukum
  infrastruktur akses konektivitas spektrum satelit layanan jaringan pemangku kepentingan multipihak peserta delegasi ketua
  sekretariat laporan hasil latar belakang tujuan ringkasan kesimpulan rekomendasi resolusi keputusan usulan proposal pemungutan
  suara pemilihan risiko biaya dampak manfaat tantangan peluang masalah isu topik tema agenda jadwal tanggal tempat waktu sumber
  catatan penulis juga selengkapnya lebih lanjut kunci baru besar kecil penting umum khusus terbuka

  guvenlik ozgurluk ifade insan haklari gizlilik veri sivil toplum hukumet hukumetler ozel sektor teknik akademik devletler
  uye uyeler ulke ulkeler konferans forum internet yonetisim yonetisimi kuresel bolgesel ulusal uluslararasi dijital ekonomi
  sosyal siyasi hukuk altyapi erisim baglanti spektrum uydu hizmet hizmetler ag paydas paydaslar katilimci katilimcilar
  heyet baskan rapor sonuc sonuclar arka plan amaclar ozet oneri oneriler karar kararlar teklif secim secimler risk
  maliyet etki fayda zorluk firsat sorun sorunlar konu konular tema gundem takvim tarih yer zaman yazar anahtar kelimeler
  yeni eski buyuk kucuk onemli genel giris toplanti toplantilar temsilci temsilciler katki gorus

  kybernetická kybernetické kybernetický bezpečnost bezpečnosti umělá umělé inteligence inteligenci ochrana ochrany ochraně dětí děti dětem dítěte mládež mládeže vesmír vesmíru
  kosmický kosmické kosmická oběžná oběžné dráha dráhy orbity udržitelnost udržitelnosti udržitelný udržitelné ženy žen dívky dívek rovnost rovnosti digitální začlenění
  začleňování inkluze přístupnost přístupnosti osoby osob zdravotním postižením roamingu širokopásmové širokopásmový připojení spektra družice družic klimatu klimatické životní
  prostředí odpad odpady elektroodpad mimořádné události katastrofy katastrof internetu internetem věcí údaje údajů dat soukromí dovednosti dovedností vzdělávání zdraví jazyky
  jazyků mnohojazyčnost mnohojazyčnosti spolupráce spoluprací rozvoj rozvoje rozvojové venkov venkova venkovské oblasti ostrovy ostrovů standardy standardizace normalizace shoda
  interoperabilita padělky padělků padělaná zařízení podmořské kabely kabelů odolnost odolnosti důvěra důvěry posílení posilování boj spamu číslování lidská lidské práva
  práv etika etiky ekonomika ekonomiky inteligentní města měst infrastruktura infrastruktury inovace inovací transformace technologií sítí služby služeb kvalita kvality
  spotřebitelů uživatelů volby členství příspěvky příspěvků financování financí rozpočtu revize zastoupení úloha úlohy využití využívání správa správy kosmu úprava úpravy změna
  změny
  kybernetickej bezpečnosť umelá umelej inteligencie detí deti dieťaťa kozmický kozmické obežná obežné udržateľnosť udržateľnosti udržateľný žien dievčatá dievčat rovnosť
  digitálne digitálny digitálna začlenenie začleňovanie inklúzia prístupnosť prístupnosti osôb zdravotným postihnutím pripojenie družíc klímy životné prostredie núdzové vecí
  údajov súkromie súkromia zručnosti zručností vzdelávanie zdravie viacjazyčnosť spolupráca rozvoja vidiek vidieka vidiecke štandardy normalizácia zhoda falšované zariadenia
  podmorské káble káblov odolnosť dôvera dôvery posilnenie posilňovanie číslovanie ľudské mestá miest infraštruktúra infraštruktúry inovácie inovácií transformácia technológií
  sietí služieb spotrebiteľov používateľov voľby členstvo príspevky príspevkov financovanie revízia zastúpenie využívanie zmena zmeny
  kibernetska kibernetske varnost varnosti umetna umetne inteligenca zaščita varstvo otrok otroci mladi mladih mladina vesolje vesolja vesoljski tirnica trajnost trajnosti
  trajnostni razvoj razvoja ženske žensk dekleta enakost enakosti spolov digitalna digitalno digitalne vključenost vključevanje dostopnost dostopnosti osebe oseb invalidi
  invalidnostjo gostovanje širokopasovna širokopasovni povezljivost spekter sateliti satelitov podnebje podnebne okolje okolja odpadki izredne razmere nesreče interneta stvari
  podatki podatkov zasebnost veščine spretnosti izobraževanje zdravje jeziki večjezičnost sodelovanje podeželje podeželska območja otoki standardi standardizacija skladnost
  interoperabilnost ponarejene naprave podmorski kabli kablov odpornost odpornosti zaupanje zaupanja krepitev oštevilčenje človekove pravice gospodarstvo mesta infrastrukture
  inovacije preobrazba tehnologije tehnologij omrežja omrežij storitve storitev kakovost uporabnikov potrošnikov volitve članstvo prispevki financiranje revizija sprememba
  dopolnitev vloga uporaba upravljanje
  kibernetička kibernetičke sigurnost sigurnosti bezbednost bezbjednost umjetna umjetne veštačka vještačka inteligencija inteligencije zaštita zaštite djece djeca dece deca
  svemir svemira svemirski kosmos održivost održivosti održivi žene žena djevojke djevojčice devojčice ravnopravnost ravnopravnosti spolova polova uključenost uključivanje
  pristupačnost pristupačnosti osobe osoba širokopojasni širokopojasna povezanost spektar satelita klime klimatske okoliš okoliša otpad otpada izvanredne situacije katastrofe
  podaci podataka vještine vještina veštine obrazovanje zdravlje jezici višejezičnost suradnja suradnje saradnja saradnje ruralna područja otoci otoka ostrva normizacija
  usklađenost krivotvoreni uređaji kabeli kabela kablovi otpornost otpornosti povjerenje povjerenja poverenje poverenja jačanje borba numeriranje numeracija ljudska prava
  ekonomija ekonomije gradovi transformacija tehnologija usluge usluga kvaliteta kvalitet korisnika potrošača izbori doprinosi doprinosa finansiranje izmjena izmena uloga
  upotreba roming rominga
  сајбер сајбербезбедност безбедност безбедности вештачка вештачке вјештачка интелигенција интелигенције заштита заштите деце деца дјеце дјеца младих млади свемир свемира
  свемирски орбите одрживост одрживости одрживи развој развоја жене жена девојчице равноправност полова дигитална дигиталне дигитално укљученост укључивање приступачност
  приступачности особе особа инвалидитетом широкопојасни повезаност спектар спектра сателити сателита клима климе климатске животна средина отпад ванредне ситуације катастрофе
  ствари подаци података приватност приватности вештине образовање здравље језици вишејезичност сарадња сарадње рурална подручја острва стандарди стандардизација усклађеност
  интероперабилност уређаји подморски каблови отпорност отпорности поверење поверења јачање борба нумерација људска етика економија економије градови инфраструктуре
  иновације трансформација технологије услуге квалитет корисника потрошача избори чланство доприноси финансирање ревизија измена улога употреба управљање роминг роминга
  безбедноста децата младите вселена вселената вселенски одржливост одржлив жени жените девојчиња еднаквост родова вклученост вклучување пристапност лица лицата попреченост
  широкопојасен поврзаност климата климатски вонредни ситуации катастрофи интернетот податоци податоците вештини образование здравје јазици повеќејазичност соработка рурални
  острови усогласеност уреди кабли доверба зајакнување човекови иновации мрежи корисници потрошувачи членство придонеси управување роаминг
  киберсигурност киберсигурността сигурност сигурността изкуствен изкуственият интелект интелекта закрила защита защитата младежи космоса космически космическото пространство
  орбити устойчивост устойчивостта устойчиво развитието момичета половете цифрово цифрова цифровото приобщаване включване достъпност достъпността хора увреждания хората роуминг
  роуминга широколентов широколентова свързаност спектър спектъра спътници спътниците климатични околна отпадъци извънредни бедствия нещата данни данните неприкосновеност умения
  уменията здраве езици многоезичие сътрудничество сътрудничеството селски райони стандарти стандартизация съответствие оперативна съвместимост фалшиви устройства подводни
  кабели издръжливост доверие доверието укрепване номериране човешки икономика градове трансформация качество вноски финансиране преразглеждане роля използване
  кібербезпека кібербезпеки безпека безпеки штучний штучного інтелект інтелекту захист захисту дітей діти молодь молоді космосу космічний космічного простір простору орбіта
  орбіти сталість сталий сталого розвиток розвитку жінки жінок дівчата дівчат рівність рівності гендерна гендерної цифрової цифрове включення інклюзія інклюзії доступність
  доступності особи осіб інвалідністю роумінг роумінгу широкосмуговий звʼязок зв’язок звязок підключення супутники супутників клімат клімату довкілля відходи надзвичайні
  ситуації інтернету речей дані приватність приватності навички навичок освіта освіти здоровʼя здоров’я мови багатомовність співпраця співпраці співробітництво сільські
  стандартизація відповідність інтероперабельність підроблені пристрої підводні кабелі кабелів стійкість стійкості довіра довіри зміцнення боротьба нумерація прав людини
  економіка економіки міста інфраструктура інфраструктури інновації трансформація технології технологій послуги послуг якість користувачів споживачів вибори внески фінансування
  перегляд зміна роль використання управління
  кібербяспека бяспека бяспекі штучны інтэлект інтэлекту абарона абароны дзяцей дзеці моладзь моладзі космас космасу касмічная прастора арбіта устойлівае развіццё жанчыны жанчын
  дзяўчаты роўнасць лічбавая лічбавае уключэнне даступнасць асоб асобы інваліднасцю роўмінг роўмінгу шырокапалосны сувязь спадарожнікі навакольнае асяроддзе адходы катастрофы
  рэчаў даныя даных прыватнасць навыкі адукацыя здароўе мовы шматмоўе супрацоўніцтва сельскія раёны стандарты стандартызацыя прылады падводныя ўстойлівасць давер умацаванне
  барацьба правы чалавека этыка эканоміка гарады інавацыі трансфармацыя тэхналогіі сеткі паслугі якасць карыстальнікаў спажыўцоў выбары членства ўзносы фінансаванне
  перагляд змена выкарыстанне кіраванне
  cyberbezpieczeństwo cyberbezpieczeństwa bezpieczeństwo bezpieczeństwa sztuczna sztucznej inteligencja inteligencji ochrona ochrony dzieci dziecka młodzież młodzieży kosmosu
  kosmiczna kosmiczny przestrzeń przestrzeni zrównoważony zrównoważonego zrównoważoność rozwój rozwoju kobiety kobiet dziewczęta dziewcząt równość równości płci cyfrowa cyfrowe
  cyfrowej włączenie włączanie integracja dostępność dostępności osób niepełnosprawnościami szerokopasmowy szerokopasmowa łączność łączności widmo widma satelity satelitów
  klimat środowisko środowiska elektroodpady sytuacje kryzysowe rzeczy dane danych prywatność prywatności umiejętności kompetencje edukacja edukacji zdrowie języki
  wielojęzyczność współpraca współpracy obszary wiejskie wyspy normalizacja standaryzacja zgodność interoperacyjność podrabiane urządzenia kable podmorskie odporność odporności
  zaufanie zaufania wzmocnienie wzmacnianie walka numeracja prawa człowieka etyka gospodarka gospodarki miasta innowacje transformacja technologii usługi usług jakość
  użytkowników konsumentów wybory członkostwo składki składek finansowanie rewizja zmiana zmiany rola wykorzystanie zarządzanie
  kiberbiztonság kiberbiztonsági biztonság mesterséges intelligencia gyermekvédelem gyermekek gyermek gyerekek védelme védelem ifjúság fiatalok világűr világűrben űrtevékenység
  űrkutatás pálya pályák orbitális fenntarthatóság fenntartható fejlődés fejlesztés nők nőknek lányok nemek egyenlősége egyenlőség esélyegyenlőség digitális befogadás
  felzárkózás bevonás akadálymentesség akadálymentes hozzáférhetőség fogyatékossággal élők élő személyek barangolás szélessáv szélessávú összeköttetés műholdak műholdas éghajlat
  éghajlatváltozás környezet környezetvédelem hulladék elektronikai vészhelyzet vészhelyzetek katasztrófák katasztrófa dolgok internete irányítása adatok adatvédelem magánélet
  készségek oktatás egészség egészségügy nyelvek többnyelvűség együttműködés vidéki térségek szigetek szabványok szabványosítás megfelelőség átjárhatóság hamisított eszközök
  tengeralatti kábelek ellenálló ellenállóképesség bizalom bizalomépítés erősítése erősítés kéretlen levelek számozás emberi jogok gazdaság városok okos infrastruktúra innováció
  átalakulás technológia technológiák szolgáltatások minőség felhasználók fogyasztók választások tagság hozzájárulások finanszírozás felülvizsgálat felülvizsgálata módosítás
  módosítása szerepe szerep használata ban
  securitate securitatea cibernetică cibernetice inteligență inteligența artificială artificiale protecția protecție copiilor copii copiii tineri tineret tineretul spațiu
  spațiul cosmic extraatmosferic sustenabilitate sustenabilitatea durabilitatea dezvoltare dezvoltarea durabilă femei femeile femeilor fete fetele egalitate egalitatea gen
  digitală incluziune incluziunea accesibilitate accesibilitatea persoane persoanele persoanelor dizabilități roamingul bandă conectivitate conectivitatea spectru spectrul
  sateliți sateliții schimbări climatice mediu mediul deșeuri urgențe urgență dezastre internetul internetului lucrurilor obiectelor datele datelor viață competențe educație
  sănătate limbi multilingvism cooperare cooperarea rurale insule standarde standardizare conformitate interoperabilitate dispozitive contrafăcute cabluri reziliență reziliența
  încredere încrederea încrederii consolidarea întărirea combaterea numerotare drepturile omului etică etica economie economia orașe infrastructură infrastructura inovare
  inovația transformare transformarea tehnologii tehnologie rețele servicii serviciile calitate consumatorilor utilizatorilor alegeri contribuții contribuțiile finanțare
  finanțarea revizuirea modificarea rolul utilizarea guvernanța
  sicurezza cibernetica informatica cibersicurezza cybersicurezza intelligenza protezione bambini minori giovani spazio spaziale spaziali extra-atmosferico sostenibilità
  sostenibile sviluppo donne ragazze parità uguaglianza genere digitali inclusione accessibilità persone disabilità banda connettività spettro satelliti climatici cambiamenti
  rifiuti emergenze emergenza catastrofi disastri cose dati vita competenze istruzione formazione salute lingue multilinguismo cooperazione aree rurali isole normazione
  conformità interoperabilità dispositivi contraffatti cavi sottomarini resilienza fiducia rafforzamento lotta numerazione diritti umani città infrastruttura
  infrastrutture innovazione trasformazione tecnologie reti servizi qualità consumatori utenti elezioni contributi finanziamento revisione ruolo utilizzo
  cybersicherheit künstliche künstlicher intelligenz kinderschutz schutz kinder kindern jugend jugendliche raumfahrt weltraums umlaufbahn umlaufbahnen nachhaltigkeit nachhaltige
  nachhaltiger entwicklung frauen mädchen gleichstellung inklusion teilhabe barrierefreiheit menschen behinderung behinderungen frequenzspektrum satelliten klimaschutz
  klimawandel umwelt elektroschrott kreislaufwirtschaft wirtschaft notfälle katastrophen katastrophenschutz dinge persönlichkeitsrechte kompetenzen bildung gesundheit sprachen
  mehrsprachigkeit zusammenarbeit ländliche räume inseln normung standardisierung konformität interoperabilität gefälschte geräte seekabel kabelschutz resilienz
  widerstandsfähigkeit vertrauen vertrauens stärkung bekämpfung nummerierung ethik stadtentwicklung infrastrukturen innovationen wandel technologien dienste qualität
  verbraucherschutz mitgliedschaft beiträge überprüfung überarbeitung rolle nutzung verwaltung
  cyberbeveiliging cyberveiligheid veiligheid beveiliging kunstmatige intelligentie bescherming kinderen jongeren jeugd ruimte ruimtevaart heelal baan banen duurzaamheid
  duurzame ontwikkeling vrouwen meisjes gendergelijkheid gelijkheid inclusie toegankelijkheid personen mensen beperking handicap breedband connectiviteit satellieten klimaat
  klimaatverandering afval noodsituaties rampen dingen gegevens vaardigheden onderwijs gezondheid talen meertaligheid samenwerking plattelandsgebieden eilanden normalisatie
  standaardisatie conformiteit interoperabiliteit apparaten zeekabels onderzeese kabels weerbaarheid vertrouwen versterking bestrijding nummering mensenrechten ethiek steden
  infrastructuur innovatie transformatie technologieën netwerken diensten kwaliteit consumenten gebruikers verkiezingen lidmaatschap bijdragen financiering herziening wijziging
  rol gebruik
  cybersäkerhet säkerhet artificiell intelligens skydd barn barns ungdomar rymden rymd rymdverksamhet omloppsbana omloppsbanor hållbarhet hållbar utveckling kvinnor flickor
  jämställdhet jämlikhet digitala delaktighet inkludering tillgänglighet personer funktionsnedsättning bredband uppkoppling satelliter klimatförändringar miljö avfall
  nödsituationer katastrofer sakernas uppgifter integritet personlig kompetens utbildning hälsa språk flerspråkighet samarbete landsbygd landsbygden öar standarder
  hafstrengur hafstrengir sæstrengur sæstrengir sjókaðal sjókaðlar viðgerð umvæling orðalag óbreytt ályktun
  standardisering överensstämmelse interoperabilitet förfalskade utrustning undervattenskablar sjökablar motståndskraft förtroende stärkande bekämpning numrering mänskliga
  rättigheter etik städer omställning nät tjänster konsumenter användare medlemskap bidrag finansiering översyn ändring roll användning
  cybersikkerhed sikkerhed kunstig beskyttelse børn børns unge rummet ydre rum rumfart kredsløb bæredygtighed bæredygtig udvikling kvinder piger ligestilling lighed
  tilgængelighed bredbånd forbindelse satellitter klimaforandringer miljø affald nødsituationer tingenes privatliv færdigheder kompetencer uddannelse sundhed sprog
  flersprogethed samarbejde landdistrikter øer overensstemmelse forfalskede udstyr søkabler modstandsdygtighed tillid styrkelse bekæmpelse nummerering menneskerettigheder
  økonomi byer omstilling teknologi tjenester forbrugere brugere valg medlemskab ændring anvendelse
  cybersikkerhet sikkerhet verdensrommet romvirksomhet baner bærekraft bærekraftig utvikling kvinner jenter likestilling likhet tilgjengelighet funksjonsnedsettelse tilkobling
  klimaendringer nødsituasjoner personvern ferdigheter utdanning helse flerspråklighet samarbeid distriktene øyer samsvar forfalsket utstyr sjøkabler motstandsdyktighet tillit
  styrking bekjempelse innovasjon forbrukere brukere revisjon endring bruk
  kyberturvallisuus turvallisuus tekoäly tekoälyn lasten suojelu lapset nuoret nuorten avaruus avaruuden kiertorata kiertoradat kestävyys kestävä kehitys naiset naisten tytöt
  tasa-arvo sukupuolten digitaalinen osallisuus osallistaminen esteettömyys saavutettavuus vammaiset vammaisten henkilöt verkkovierailu laajakaista laajakaistan yhteydet spektri
  taajuudet satelliitit ilmasto ilmastonmuutos ympäristö jäte sähköjäte hätätilanteet katastrofit esineiden tiedot tietosuoja yksityisyys taidot koulutus terveys kielet
  monikielisyys yhteistyö maaseutu saaret standardit standardointi yhteentoimivuus väärennetyt laitteet merikaapelit kriisinkestävyys luottamus luottamuksen vahvistaminen
  torjunta numerointi ihmisoikeudet etiikka talous kaupungit infrastruktuuri innovaatiot muutos teknologia palvelut laatu kuluttajat käyttäjät vaalit jäsenyys maksut rahoitus
  tarkistus muuttaminen rooli käyttö
  küberturvalisus küberjulgeolek turvalisus tehisintellekt tehisaru laste kaitse lapsed noored noorte kosmose orbiit orbiidid jätkusuutlikkus kestlik säästev areng naised naiste
  tüdrukud võrdsus sooline võrdõiguslikkus digitaalne digikaasatus kaasatus kaasamine ligipääsetavus juurdepääsetavus puuetega inimesed inimeste rändlus lairiba ühenduvus
  satelliidid kliima kliimamuutus keskkond jäätmed hädaolukorrad katastroofid asjade andmed andmekaitse privaatsus oskused haridus tervis keeled mitmekeelsus koostöö
  maapiirkonnad saared standardid standardimine koostalitlusvõime seadmed merekaablid vastupidavus kerksus usaldus usalduse tugevdamine võitlus inimõigused eetika majandus
  linnad taristu innovatsioon üleminek tehnoloogia teenused kvaliteet tarbijad kasutajad valimised liikmesus maksed rahastamine läbivaatamine muutmine kasutamine
  kiberdrošība kiberdrošības drošība drošības mākslīgais mākslīgā intelekts intelekta bērnu aizsardzība bērni jaunieši jauniešu kosmoss kosmosa telpa orbītas ilgtspēja
  ilgtspējas ilgtspējīga attīstība sievietes sieviešu meitenes dzimumu līdztiesība vienlīdzība digitālā digitālās iekļaušana iekļautība piekļūstamība pieejamība personas personu
  invaliditāti viesabonēšana platjosla platjoslas savienojamība spektrs satelīti klimats klimata vide vides atkritumi ārkārtas situācijas katastrofas lietu datu privātums
  prasmes izglītība veselība valodas daudzvalodība sadarbība lauku apvidi standarti standartizācija atbilstība savietojamība ierīces zemūdens kabeļi noturība uzticēšanās
  uzticības stiprināšana apkarošana cilvēktiesības ētika pilsētas infrastruktūra inovācija pārveide tehnoloģijas pakalpojumi kvalitāte patērētāju lietotāju vēlēšanas dalība
  iemaksas finansēšana pārskatīšana grozījumi loma izmantošana pārvaldība
  kibernetinis kibernetinio saugumas saugumo dirbtinis dirbtinio intelektas intelekto vaikų apsauga vaikai jaunimas jaunimo kosmosas kosmoso erdvė orbitos tvarumas tvarumo
  tvarus vystymasis plėtra moterys moterų mergaitės lyčių lygybė skaitmeninė skaitmeninės įtrauktis įtraukties prieinamumas neįgalieji asmenys negalią tarptinklinis ryšys
  plačiajuostis spektras spektro palydovai klimatas klimato kaita aplinka aplinkos atliekos ekstremalios situacijos nelaimės internetas interneto daiktų duomenys duomenų
  privatumas įgūdžiai švietimas sveikata kalbos daugiakalbystė bendradarbiavimas kaimo vietovės salos standartai standartizacija atitiktis sąveikumas įrenginiai povandeniniai
  kabeliai atsparumas pasitikėjimas pasitikėjimo stiprinimas kova žmogaus teisės miestai inovacijos pertvarka technologijos paslaugos kokybė vartotojų naudotojų rinkimai narystė
  įmokos finansavimas peržiūra pakeitimas vaidmuo naudojimas valdymas
  siguria sigurisë kibernetike inteligjenca inteligjencës mbrojtja mbrojtje fëmijëve fëmijët rinjtë hapësira hapësirës kozmike qëndrueshmëria zhvillimi zhvillim qëndrueshëm
  gratë grave vajzat barazia gjinore përfshirja dixhitale aksesueshmëria qasja personat aftësi kufizuar brezi gjerë lidhja satelitët klimës mjedisi mbetjet emergjencat
  fatkeqësitë interneti internetit gjërave dhënat privatësia aftësitë arsimi shëndeti gjuhët shumëgjuhësia bashkëpunimi zonat ishujt standardet standardizimi ndërveprimi
  pajisjet kabllot nënujore qëndresa forcimi lufta drejtat njeriut ekonomia qytetet inovacioni transformimi teknologjia teknologjitë shërbimet cilësia konsumatorëve
  përdoruesve zgjedhjet anëtarësimi kontributet financimi rishikimi ndryshimi roli përdorimi qeverisja
  κυβερνοασφάλεια κυβερνοασφάλειας ασφάλεια ασφάλειας τεχνητή τεχνητής νοημοσύνη νοημοσύνης προστασία παιδιών παιδιά νέοι νέων διάστημα διαστήματος τροχιά τροχιές βιωσιμότητα
  βιώσιμη ανάπτυξη γυναίκες γυναικών κορίτσια ισότητα φύλων ψηφιακή ψηφιακής ένταξη ενταξη προσβασιμότητα άτομα ατόμων αναπηρία περιαγωγή ευρυζωνικότητα ευρυζωνική συνδεσιμότητα
  φάσμα φάσματος δορυφόροι δορυφόρων κλίμα κλιματική αλλαγή περιβάλλον απόβλητα έκτακτες ανάγκες καταστροφές διαδίκτυο διαδικτύου πραγμάτων δεδομένα δεδομένων ιδιωτικότητα
  δεξιότητες εκπαίδευση υγεία γλώσσες πολυγλωσσία συνεργασία αγροτικές περιοχές νησιά πρότυπα τυποποίηση συμμόρφωση διαλειτουργικότητα συσκευές υποβρύχια καλώδια ανθεκτικότητα
  εμπιστοσύνη εμπιστοσύνης ενίσχυση καταπολέμηση ανθρώπινα δικαιώματα ηθική δεοντολογία οικονομία πόλεις υποδομές καινοτομία μετασχηματισμός τεχνολογίες υπηρεσίες ποιότητα
  καταναλωτών χρηστών εκλογές εισφορές χρηματοδότηση αναθεώρηση τροποποίηση ρόλος χρήση διακυβέρνηση
  siber yapay zekâ zeka çocukların çocuk korunması koruma gençler gençlik uzayın yörünge yörüngeler sürdürülebilirlik sürdürülebilir kalkınma kadınlar kadın kızlar cinsiyet
  eşitliği kapsayıcılık içerme erişilebilirlik engelliler engelli bireyler dolaşım genişbant bağlanabilirlik uydular iklim değişikliği çevre atık acil durumlar afetler
  nesnelerin veriler beceriler eğitim sağlık diller çokdillilik birliği işbirliği kırsal alanlar adalar standartlar standardizasyon uyumluluk birlikte çalışabilirlik sahte
  cihazlar denizaltı kablolar kabloları dayanıklılık güçlendirilmesi mücadele numaralandırma şehirler akıllı yenilik dönüşüm teknolojiler teknoloji kalite tüketiciler
  kullanıcılar üyelik katkılar finansman gözden geçirme değişiklik rolü kullanımı
  kibertəhlükəsizlik təhlükəsizlik təhlükəsizliyi intellekt uşaqların uşaq müdafiəsi qorunması gənclərin kosmosun davamlılıq dayanıqlı davamlı inkişaf qızlar bərabərliyi
  inklüzivlik əlçatanlıq əlilliyi şəxslər rouminq genişzolaqlı spektr peyklər iqlim ətraf mühit tullantılar fövqəladə hallar fəlakətlər əşyaların məlumatlar bacarıqlar təhsil
  səhiyyə dillər əməkdaşlıq yerləri standartlaşdırma sualtı kabellər dayanıqlılıq gücləndirilməsi mübarizə hüquqları iqtisadiyyat şəhərlər innovasiya transformasiya
  texnologiyalar şəbəkələr xidmətlər keyfiyyət istehlakçılar istifadəçilər seçkilər üzvlük maliyyələşmə dəyişiklik rolu istifadəsi idarəetmə
  киберқауіпсіздік қауіпсіздік қауіпсіздігі жасанды балаларды балалар қорғау ғарыш ғарышты орнықтылық орнықты тұрақты даму қыздар гендерлік теңдік теңдігі инклюзия қолжетімділік
  мүгедектігі адамдар кеңжолақты байланыс спутниктер қоршаған орта қалдықтар төтенше жағдайлар апаттар заттар деректер жекелік дағдылар білім денсаулық тілдер көптілділік
  ынтымақтастық ауылдық аймақтар аралдар стандарттар стандарттау құрылғылар суасты кабельдер төзімділік сенім сенімді нығайту күрес құқықтары этика экономика қалалар
  инфрақұрылым инновация технологиялар қызметтер сапа тұтынушылар пайдаланушылар сайлау мүшелік жарналар қаржыландыру қайта қарау өзгеріс рөлі пайдалану басқару
  киберкоопсуздук коопсуздук коопсуздугу жасалма балдарды балдар коргоо туруктуулук туруктуу өнүгүү кыздар гендердик теңчилик санариптик жеткиликтүүлүк майыптыгы кең тилкелүү
  байланыш айлана чөйрө калдыктар өзгөчө кырдаалдар кырсыктар буюмдар маалыматтар көндүмдөр билим соолук тилдер кызматташуу айылдык аймактар түзмөктөр суу астындагы кабелдер
  ишеним бекемдөө күрөш укуктары шаарлар кызматтар керектөөчүлөр колдонуучулар шайлоо мүчөлүк төгүмдөр каржылоо өзгөртүү ролу пайдалануу башкаруу
  kiberxavfsizlik xavfsizlik xavfsizligi sunʼiy suniy bolalarni bolalar himoya himoyasi barqarorlik barqaror rivojlanish qizlar tengligi inklyuziya qamrov nogironligi
  shaxslar rouming keng polosali aloqa yoʻldoshlar atrof-muhit chiqindilar favqulodda vaziyatlar ofatlar buyumlar maʼlumotlar koʻnikmalar taʼlim sogʻliq tillar hamkorlik
  hududlar qurilmalar kabellar ishonch ishonchni mustahkamlash kurash inson huquqlari iqtisodiyot shaharlar infratuzilma innovatsiya transformatsiya tarmoqlar xizmatlar
  isteʼmolchilar foydalanuvchilar saylovlar aʼzolik badallar moliyalashtirish oʻzgartirish foydalanish boshqaruv
  киберамният амният амнияти зеҳни интеллекти сунъӣ ҳифзи кӯдакон кӯдак кайҳон фазо мадор рушди устувор духтарон баробарии гендерӣ фарогирии фарогирӣ дастрасӣ дастрасии маъюбон
  алоқаи васеъмаҷро моҳвораҳо иқлим муҳити зист партовҳо офатҳо интернети маълумот маҳоратҳо маориф тандурустӣ забонҳо ҳамкорӣ стандартҳо дастгоҳҳо кабелҳо устуворӣ эътимод
  таҳкими мубориза ҳуқуқи инсон ахлоқ иқтисодиёт шаҳрҳо инфрасохтор инноватсия технологияҳо шабакаҳо хизматрасонӣ истеъмолкунандагон истифодабарандагон интихобот узвият
  маблағгузорӣ тағйир нақш истифода идоракунӣ
  кибер аюулгүй байдал хиймэл ухаан хүүхдийг хүүхэд хүүхдийн хамгаалах хамгаалал сансрын огторгуй тойрог тогтвортой хөгжил охид жендэрийн эрх тэгш оролцоо хүртээмж хүртээмжтэй
  хөгжлийн бэрхшээлтэй иргэд өргөн зурвас холболт дагуул уур амьсгал байгаль орчин хаягдал онцгой гамшиг өгөгдөл чадвар боловсрол эрүүл мэнд хамтын ажиллагаа хөдөө орон нутаг
  стандарт төхөөрөмж далайн тэсвэр бэхжүүлэх тэмцэх хүний ёс зүй эдийн засаг дэд бүтэц инноваци шилжилт технологи үйлчилгээ чанар хэрэглэгч сонгууль гишүүнчлэл санхүүжилт
  өөрчлөлт үүрэг ашиглах засаглал
  netöryggi öryggi gervigreind vernd barna börn ungmenni geimurinn geimur sporbraut sjálfbærni sjálfbær þróun konur stúlkur jafnrétti kynjanna stafræn stafræna þátttaka
  inngilding aðgengi fatlað fólk breiðband tengingar tíðniróf gervihnettir loftslag loftslagsbreytingar umhverfi úrgangur neyðarástand hamfarir internetið gögn persónuvernd
  færni menntun heilsa tungumál samstarf dreifbýli eyjar staðlar stöðlun búnaður sæstrengir viðnámsþróttur traust barátta mannréttindi siðferði hagkerfi borgir innviðir nýsköpun
  umbreyting tækni þjónusta gæði neytendur notendur kosningar aðild framlög fjármögnun endurskoðun breyting hlutverk notkun
  ċibersigurtà sigurtà intelliġenza artifiċjali protezzjoni tat-tfal tfal żgħażagħ spazju sostenibbiltà żvilupp bniet ugwaljanza diġitali inklużjoni aċċessibbiltà persuni
  diżabbiltà konnettività spettru ambjent skart emerġenzi diżastri ħiliet edukazzjoni saħħa lingwi kooperazzjoni gżejjer kejbils reżiljenza fiduċja tisħiħ drittijiet bliet
  innovazzjoni trasformazzjoni teknoloġija servizzi kwalità konsumaturi elezzjonijiet kontribuzzjonijiet finanzjament reviżjoni rwol użu
  cibearshlándáil slándáil intleacht shaorga cosaint leanaí óige spás fithis inbhuanaitheacht forbairt mná cailíní comhionannas digiteach cuimsiú inrochtaineacht fánaíocht
  leathanbhanda speictream satailítí aeráid comhshaol idirlíon sonraí príobháideachas scileanna oideachas sláinte teangacha comhar oileáin caighdeáin cáblaí iontaoibh neartú
  cearta eitic geilleagar cathracha bonneagar nuálaíocht teicneolaíocht seirbhísí caighdeán toghcháin
  seguridade ciberseguretat seguretat intel·ligència intelligència protecció infants joves espai exterior òrbites sostenibilitat desenvolupament dones nenes noies igualtat
  gènere inclusió accessibilitat persones discapacitat itinerància ampla connectivitat espectre satèl·lits medi ambient residus desastres dades privacitat competències educació
  salut llengües multilingüisme cooperació normalització dispositius submarins resiliència confiança enfortiment lluita drets ètica ciutats innovació transformació
  tecnologies xarxes serveis qualitat consumidors usuaris eleccions contribucions finançament revisió modificació
  კიბერუსაფრთხოება კიბერუსაფრთხოების უსაფრთხოება უსაფრთხოების ხელოვნური ინტელექტი ინტელექტის ბავშვთა ბავშვების დაცვა ახალგაზრდობა კოსმოსი კოსმოსური ორბიტა მდგრადობა მდგრადი
  განვითარება ქალები ქალთა გოგონები გენდერული თანასწორობა ციფრული ჩართულობა ინკლუზია ხელმისაწვდომობა შეზღუდული შესაძლებლობის პირები როუმინგი ფართოზოლოვანი კავშირი სპექტრი
  თანამგზავრები კლიმატი კლიმატის ცვლილება გარემო ნარჩენები საგანგებო სიტუაციები კატასტროფები ინტერნეტი მონაცემები უნარები განათლება ჯანმრთელობა ენები თანამშრომლობა სოფლის
  კუნძულები სტანდარტები მოწყობილობები წყალქვეშა კაბელები მედეგობა ნდობა ნდობის გაძლიერება ბრძოლა ადამიანის უფლებები ეთიკა ეკონომიკა ქალაქები ინფრასტრუქტურა ინოვაცია
  ტრანსფორმაცია ტექნოლოგიები ქსელები მომსახურება ხარისხი მომხმარებლები არჩევნები დაფინანსება გადასინჯვა როლი გამოყენება
  կիբեռանվտանգություն կիբեռանվտանգության անվտանգություն անվտանգության արհեստական բանականություն բանականության երեխաների պաշտպանություն երեխաներ երիտասարդություն տիեզերք տիեզերքի
  ուղեծիր կայունություն կայուն զարգացում կանայք կանանց աղջիկներ գենդերային հավասարություն թվային ներառում ներառականություն մատչելիություն հաշմանդամություն անձինք ռոումինգ
  լայնաշերտ կապ սպեկտր արբանյակներ կլիմա կլիմայի փոփոխություն շրջակա միջավայր թափոններ արտակարգ իրավիճակներ աղետներ ինտերնետ տվյալներ հմտություններ կրթություն առողջություն
  լեզուներ համագործակցություն գյուղական կղզիներ ստանդարտներ սարքեր ստորջրյա մալուխներ դիմակայունություն վստահություն վստահության ամրապնդում պայքար մարդու իրավունքներ էթիկա
  տնտեսություն քաղաքներ ենթակառուցվածք նորարարություն տեխնոլոգիաներ ցանցեր ծառայություններ որակ սպառողներ օգտատերեր ընտրություններ ֆինանսավորում վերանայում դերը օգտագործում
  אבטחת סייבר ביטחון אבטחה מלאכותית הגנה הגנת ילדים נוער חלל החלל מסלול קיימות פיתוח נשים בנות שוויון מגדרי מגדר הכלה דיגיטלית נגישות אנשים מוגבלות נדידה פס רחב קישוריות ספקטרום
  לוויינים אקלים שינויי סביבה פסולת חירום אסונות אינטרנט דברים נתונים פרטיות מיומנויות חינוך בריאות שפות רבלשוניות שיתוף פעולה אזורים כפריים איים תקנים תקינה התקנים כבלים
  תתימיים חוסן אמון חיזוק מאבק זכויות אתיקה כלכלה ערים תשתיות תשתית חדשנות טכנולוגיות רשתות שירותים איכות צרכנים משתמשים בחירות חברות תרומות מימון תיקון תפקיד שימוש ממשל
  امنیت سایبری هوش مصنوعی حفاظت حمایت کودکان جوانان فضا فضای ماورای جو مدار مدارها پایداری توسعه پایدار زنان دختران برابری جنسیتی شمول فراگیری دیجیتال دسترسی دسترس‌پذیری افراد
  معلولیت رومینگ پهنای باند اتصال طیف ماهواره ماهواره‌ها اقلیم تغییرات محیط زیست پسماند اضطراری بلایا اینترنت اشیا داده‌ها مهارت‌ها آموزش زبان‌ها چندزبانگی همکاری مناطق روستایی
  استانداردها دستگاه‌ها کابل‌های زیردریایی تاب‌آوری اعتماد تقویت مبارزه بشر اخلاق اقتصاد شهرها زیرساخت نوآوری تحول فناوری فناوری‌ها شبکه‌ها کیفیت مصرف‌کنندگان کاربران انتخابات
  عضویت تامین بازنگری اصلاح نقش استفاده حکمرانی
  سائبر سیکیورٹی سلامتی ذہانت بچوں نوجوان خلا خلائی پائیداری پائیدار ترقی خواتین لڑکیاں صنفی مساوات ڈیجیٹل شمولیت رسائی معذور رومنگ براڈ بینڈ رابطہ سپیکٹرم سیٹلائٹ آب ہوا ماحول
  فضلہ ہنگامی آفات انٹرنیٹ ڈیٹا مہارتیں تعلیم صحت زبانیں تعاون دیہی علاقے معیارات آلات زیرآب کیبل لچک مضبوطی انسانی اخلاقیات معیشت شہر بنیادی ڈھانچہ جدت ٹیکنالوجی معیار صارفین
  رکنیت مالیات نظرثانی ترمیم کردار استعمال
  साइबर सुरक्षा कृत्रिम बुद्धिमत्ता बुद्धि बच्चों संरक्षण युवा अंतरिक्ष कक्षा सतत महिलाएँ महिलाओं महिला लड़कियाँ लैंगिक समानता डिजिटल समावेशन सुगम्यता पहुँच विकलांग दिव्यांग
  व्यक्ति रोमिंग ब्रॉडबैंड संपर्क स्पेक्ट्रम उपग्रह जलवायु परिवर्तन पर्यावरण कचरा आपात आपदा इंटरनेट डेटा निजता स्वास्थ्य भाषाएँ बहुभाषावाद सहयोग ग्रामीण क्षेत्र द्वीप मानकीकरण
  उपकरण समुद्री केबल लचीलापन मानवाधिकार अधिकार नैतिकता अर्थव्यवस्था शहर अवसंरचना नवाचार प्रौद्योगिकी सेवाएँ गुणवत्ता उपभोक्ता उपयोगकर्ता चुनाव सदस्यता वित्त संशोधन भूमिका उपयोग
  সাইবার নিরাপত্তা কৃত্রিম বুদ্ধিমত্তা শিশু শিশুদের সুরক্ষা যুব মহাকাশ কক্ষপথ টেকসই উন্নয়ন নারী মেয়ে লিঙ্গ সমতা ডিজিটাল অন্তর্ভুক্তি প্রবেশগম্যতা প্রতিবন্ধী ব্যক্তি রোমিং
  ব্রডব্যান্ড সংযোগ স্পেকট্রাম উপগ্রহ জলবায়ু পরিবর্তন পরিবেশ বর্জ্য জরুরি দুর্যোগ ইন্টারনেট ডেটা দক্ষতা শিক্ষা স্বাস্থ্য ভাষা সহযোগিতা গ্রামীণ এলাকা দ্বীপ যন্ত্র কেবল
  মানবাধিকার নৈতিকতা অর্থনীতি শহর অবকাঠামো উদ্ভাবন প্রযুক্তি গুণমান ভোক্তা ব্যবহারকারী নির্বাচন সদস্যপদ অর্থায়ন সংশোধন ভূমিকা ব্যবহার
  keselamatan kecerdasan buatan perlindungan kanak-kanak kanak anak belia pemuda angkasa lepas antariksa keberlanjutan kelestarian pembangunan berkelanjutan mampan perempuan
  wanita kesetaraan inklusi kebolehcapaian aksesibilitas penyandang disabilitas orang kurang upaya perayauan jalur lebar perubahan lingkungan persekitaran limbah sisa kecemasan
  darurat bencana kemahiran keterampilan pendidikan kesehatan kesihatan bahasa kerjasama kerja pedesaan luar pulau standar piawaian perangkat ketahanan daya kepercayaan
  penguatan pengukuhan kota inovasi transformasi perkhidmatan kualiti kualitas pengguna konsumen keanggotaan keahlian pembiayaan semakan revisi pindaan peran peranan penggunaan
  usalama mtandaoni bandia unde ulinzi watoto vijana anga obiti uendelevu maendeleo endelevu wanawake wasichana usawa kijinsia kidijitali ujumuishaji ufikivu watu ulemavu
  utangazaji mpana muunganisho setilaiti tabianchi mazingira taka dharura maafa intaneti faragha ujuzi elimu afya lugha ushirikiano vijijini visiwa viwango vifaa nyaya
  ustahimilivu uaminifu kuimarisha haki binadamu maadili uchumi miji miundombinu ubunifu teknolojia huduma ubora watumiaji uchaguzi uanachama michango ufadhili marekebisho
  jukumu matumizi
  мсэ мсе мсд мст мут мэб ибт оуцхб xei bti itb
`;

/** Things that have a name in quotation marks, by the beginnings of their words. */
export const NAMED_THING =
  "программ|проект|проєкт|праект|реестр|реєстр|инициатив|стратеги|платформ|кампани|форум|конкурс|бағдарлама|жоба|тізілім|бастама|долбоор|реестр|демилге|dastur|loyiha|reyestr|tashabbus|дастур|лойиҳа|layihə|proqram|reyestr|təşəbbüs|taslama|maksatnama|reýestr|лоиҳа|барнома|феҳрист|төсөл|хөтөлбөр|санаачилга|programme|program|projet|project|projekt|programa|proyecto|projeto|progetto|programma|initiative|iniciativa|register|registre|registro|platform|plataforma|campaign|proje|girişim|πρόγραμμα|έργο|برنامج|مشروع|مبادرة";

/** Words for a vote, as alternatives of a pattern. */
export const VOTE = bothForms(
  "votes?|voting|scrutins?|votaci[oó]n(?:es)?|vota[cç][aã]o|votazion[ei]|abstimmung|stemming|omröstning|afstemning|avstemning|atkvæðagreiðsla|äänestys|hääletus|balsojums|balsavimas|głosowanie|hlasování|hlasovanie|glasovanje|szavazás|votul|votarea?|votimi|ψηφοφορία|голосование|голосування|галасаванне|гласање|гласување|гласуване|oylama|səsvermə|дауыс беру|добуш берүү|ovoz berish|овоздиҳӣ|კენჭისყრა|քվեարկություն|הצבעה|ההצבעה|التصويت|تصويت|ر[اأ]ی[ \u200c]?گیری|ووٹنگ|رائے شماری|دەنگدان|मतदान|ভোটাভুটি|ভোট|મતદાન|ਵੋਟਾਂ|ఓటింగ్|ಮತದಾನ|വോട്ടെടുപ്പ്|வாக்கெடுப்பு|ඡන්දය|ମତଦାନ|ভোটগ্ৰহণ|kura|upigaji kura|pemungutan suara|undian|botohan|bỏ phiếu|表决|表決|投票|표결|투표",
);

/** Words of which a tally consists, beside its numbers, and nothing else: "12 pentru, 3 împotrivă", "Гласове „за“: 12". */
const TALLY_WORDS: ReadonlySet<string> = foldedSet(
  words(
    "vote votes voted voting for against in favour favor abstained abstaining abstention abstentions abstain yes no nays yeas ayes total and of the with " +
      "voix vote votes pour contre abstention abstentions ont voté se sont abstenu abstenus oui non et " +
      "voto votos votación a favor en contra abstención abstenciones abstuvieron votaron sí y votação abstenção abstenções abstiveram votaram sim não e favoráveis contrários favorables contrarios " +
      "voti votazione favore favorevoli contro contrari astenuti astensione astensioni sì hanno votato si sono " +
      "stimme stimmen abstimmung dafür dagegen für gegen ja nein enthaltung enthaltungen ja-stimmen nein-stimmen stimmten stem stemmen stemming voor tegen onthouding onthoudingen nee voorstemmen tegenstemmen " +
      "röst röster för mot emot nej avstod ja-röster nej-röster nedlagda stemme stemmer imod imot avholdende avstod afholdt avholdt sig seg hverken eller blanke nei atkvæði með á móti sátu hjá greiddu já nei og " +
      "ääni ääntä ääniä äänet puolesta vastaan tyhjää tyhjiä pidättyi kyllä ei hääl häält hääli poolt vastu erapooletuks erapooletuid erapooletu poolthääli vastuhääli jäi jah ja " +
      "balss balsis par pret atturas atturējās un balsas balsai balsų už prieš susilaikė susilaikiusių ir " +
      "głos głosy głosów za przeciw przeciwko przeciwne wstrzymujących wstrzymujące wstrzymało wstrzymali się głosowało głosowanie i hlas hlasy hlasů hlasov pro proti zdrželi zdrželo zdržel zdržali zdržalo zdržal sa hlasovalo hlasování hlasovanie a pre " +
      "glas glasova glasovi glasov glasove za protiv proti suzdržani suzdržanih uzdržani uzdržanih vzdržani vzdržanih vzdržalo glasovanje glasanje glasalo glasovalo su je i in " +
      "глас гласа гласове гласови гласова гласували гласувале гласале гласало гласало гласање гласуване гласување за против въздържали въздържал въздържалите се воздржани уздржани уздржаних и са су " +
      "голос голоса голосов голосование голосовали проголосовали проголосовало воздержались воздержалось воздержавшиеся воздержавшихся голоси голосів голосування голосували проголосували проголосувало проти утрималися утрималось утримались та і галасы галасоў галасаванне прагаласавалі супраць устрымаліся устрымалася " +
      "szavazat szavazatok szavazás igen nem mellette ellene tartózkodott tartózkodás tartózkodtak tartózkodó támogató ellenszavazat ellenszavazatok és " +
      "vot votul voturi voturile votare votarea pentru împotrivă împotriva contra abținere abțineri abținut abținerea s-au s au votat și da nu " +
      "oy oylar oylama kabul ret lehte aleyhte lehine aleyhine çekimser evet hayır ve səs səslər lehinə əleyhinə bitərəf və " +
      "ψήφος ψήφοι ψήφους ψηφοφορία υπέρ κατά αποχή αποχές λευκά λευκές ναι όχι και votë vota votuan votim kundër abstenim abstenime abstenuan për dhe po jo " +
      "vots abstencions sí suara setuju menolak abstain phiếu thuận chống trắng kura ndiyo hapana na",
  ),
);

/** Whether folded words are votes with their numbers, and nothing else: "Voturi pentru: 12", "12 за, 3 против". */
export function isTally(tokens: readonly string[]): boolean {
  const named = tokens.filter((token) => !/^\p{Nd}{1,4}$/u.test(token));
  return named.length > 0 && named.length < tokens.length && named.every((token) => TALLY_WORDS.has(token));
}

// Labels and what introduces something

/** What a table or a picture is called above or below it. */
const CAPTIONS: ReadonlySet<string> = foldedSet(
  words(`
    table figure chart graph map box diagram image tableau graphique carte encadré schéma graphe cuadro tabla figura gráfico gráfica mapa recuadro imagen tabela quadro caixa imagem
    tabella grafico mappa riquadro immagine tabelle abbildung diagramm karte grafik kasten bild tabel figuur grafiek kaart kader afbeelding
    таблица рисунок график диаграмма карта врезка таблиця рисунок графік діаграма карта табліца малюнак таблица фигура графика табела слика графикон слика
    slika grafikon tablica tabela preglednica graf rysunek wykres mapa tabulka obrázek tabuľka obrázok táblázat ábra tabelul figura graficul harta
    πίνακας σχήμα γράφημα διάγραμμα χάρτης tabell figur diagram karta bild kart kort taulukko kuva kuvio kaavio kartta tabel joonis kaart tabula attēls lentelė paveikslas grafikas tafla mynd
    grafiku tablo şekil grafik harita cədvəl şəkil кесте сурет жадвал таблица сүрөт jadval rasm жадвал расм ҷадвал tablisa surat хүснэгт зураг ცხრილი სურათი ნახაზი աղյուսակ նկար
    الجدول الشكل جدول شكل خريطة الخريطة شکل نمودار نقشه نقشہ טבלה איור תרשים तालिका चित्र सारणी সারণি চিত্র அட்டவணை படம் වගුව රූපය ตาราง ภาพ รูป แผนภูมิ ຕາຕະລາງ ຮູບ តារាង រូបភាព ဇယား ပုံ
    bảng hình biểu_đồ gambar grafik peta jadual rajah carta talahanayan larawan pigura tsart gráfiku 表 图 図 圖 표 그림 jedwali kielelezo mchoro ramani ሠንጠረዥ ሰንጠረዥ ሥዕል ስዕል
    shaxda jaantuska tebur hoto imbonerahamwe ishusho tabilao sary tablo figi kat taula gràfic táboa cadro irudia tábla fíor tabl ffigur tabel figuur جادوال راجه جدوال`).map(
    (word) => word.replaceAll("_", " "),
  ),
);
/** What joins or numbers sentences, where it is all of the words before a sign: "Firstly:", "En bref :", "Например:". */
export const CONNECTORS: ReadonlySet<string> = foldedSet(
  phrases(`
    ตามมติ, ตามข้อมติ, ตามข้อ, ตามมาตรา, ตามข้อตัดสินใจ, ຕາມມະຕິ, ອີງຕາມມະຕິ, ຕາມມາດຕາ, យោងតាមសេចក្តីសម្រេច, យោងតាមមាត្រា, ဆုံးဖြတ်ချက်အရ, ပုဒ်မအရ,
    δηλαδή, με άλλα λόγια, τουτέστιν, тоест, то ест, с други думи, тоест казано, односно, со други зборови, то јест, другим речима, to jest, odnosno, drugim riječima, drugim rečima,
    z drugimi besedami, torej, se pravi, yani, başka bir deyişle, diğer bir deyişle, yəni, başqa sözlə, adică, cu alte cuvinte, domethënë, me fjalë të tjera, azaz, vagyis, más szóval, tedy, čili, jinými slovy, čiže,
    inými slovami, kitaip tariant, tai yra, citiem vārdiem, tas ir, teisisõnu, see tähendab, toisin sanoen, eli, სხვა სიტყვებით, ანუ, այլ կերպ ասած, այսինքն, یعنی, به عبارت دیگر, دوسرے الفاظ میں,
    jiġifieri, fi kliem ieħor, כלומר, במילים אחרות, דהיינו, інакше кажучи, тобто, innymi słowy, czyli,
    attention, achtung, atención, atenção, attenzione, внимание, увага, pozor, пажња, perhatian, تنبيه, obacht, aandacht, huomio, tähelepanu, uzmanību, dėmesio, figyelem, atenție, προσοχή, kujdes, chú ý, lưu ý,
    ध्यान दें, মনোযোগ, توجہ, назар аударыңыз, көңүл бургула, eʼtibor, diqqət, ყურადღება, ուշադրություն, שימו לב, tahadhari, icyitonderwa,
    footnote, note de bas de page, notes de bas de page, nota al pie, nota al pie de página, nota a pie de página, notas al pie, nota de rodapé, notas de rodapé, fußnote, fußnoten, сноска, сноски, виноска, зноска, przypis, przypisy, voetnoot, voetnoten, nota a piè di pagina,
    حاشيةش, الحاشية, پانویس, fotnot, fodnote, fotnote, alaviite, joonealune märkus, zemsvītras piezīme, išnaša, lábjegyzet, notă de subsol, υποσημείωση, poznámka pod čarou, poznámka pod čiarou, fusnota, фуснота, бележка под линия, dipnot, catatan kaki, nota kaki, chú thích,
    tanbihi ya chini, rejea ya chini, הערת שוליים, სქოლიო, տողատակի ծանոթագրություն,
    mfano, mifano, jibu, swali, lengo, pendekezo, igisubizo, intego, icyifuzo, ingero, ubusobanuro, igituma, icifuzo, intumbero, imvo, akarorero,
    ekyokulabirako, okugeza, ekigendererwa, ensonga, ekibuuzo, eky’okuddamu, ekyokuddamu, ekiteeso, ntina, ndakisa, motuna, eyano, mokano, likanisi, tshilejilu, lukonko, diandamuna, kiuvu,
    misali, a misali, ihe atụ, dalili, tambaya, amsa, manufa, shawara, àpẹẹrẹ, fún àpẹẹrẹ, ìbéèrè, ìdáhùn, ète, èrèdí, ọmụmaatụ, dịka ọmụmaatụ, ihe kpatara ya, ihe kpatara, ajụjụ, ebumnuche, ebumnobi, atụmatụ,
    ምሳሌ, ለምሳሌ, ምክንያት, ምክንያቱ, ጥያቄ, መልስ, ዓላማ, ዓላማው, ሐሳብ, ሀሳብ, የውሳኔ ሐሳብ, ኣብነት, ንኣብነት, ምኽንያት, ሕቶ, መልሲ, ዕላማ, ሓሳብ, እማመ, fakkeenya, fakkeenyaaf, sababa, gaaffii, deebii, kaayyoo, yaada, yaada furmaataa,
    tusaale, tusaale ahaan, sabab, sababta, su’aal, su’aasha, jawaab, jawaabta, ujeeddo, ujeeddada, soo jeedin, soojeedin, isibonelo, isizathu, umbuzo, impendulo, inhloso, injongo, isiphakamiso, umzekelo, isindululo, isizatho,
    muenzaniso, somuenzaniso, chikonzero, mubvunzo, mhinduro, chinangwa, kurudziro, chitsanzo, chifukwa, cholinga, lingaliro, icilangililo, umulandu, icipusho, icasuko, ubuyo,
    sekao, lebaka, potso, maikaelelo, boikaelelo, tshisinyo, sepheo, tlhahiso, potšišo, maikemišetšo, tšhišinyo, xikombiso, xivangelo, xivutiso, nhlamulo, xikongomelo, xiringanyeto, tsumbo, tshiitisi, mbudziso, phindulo, tshipikwa,
    sizatfu, umbuto, imphendvulo, siphakamiso, misaal, laaj, tontu, jubluwaay, digal, lamndal, naamnal, jaabawol, paandal, faandaare, sababu, ɲininkali, laɲini, kuntilenna, ohatra, fanontaniana, valiny, soso kevitra, tolo kevitra,
    nhwɛso, asɛmmisa, mmuae, botae, nyansahyɛ, kpɔɖeŋu, nyabiase, ŋuɖoɖo, taɖodzinu, ngerekano, gitumi, kiuria, ranyisi, gimomiyo, penjo, duoko, tapande, amedya, tamentilt, asteqsi, tiririt, iswi, asumer,
    firstly, secondly, thirdly, fourthly, fifthly, sixthly, lastly, finally, sixth, seventh, eighth, ninth, tenth, in short, in brief,
    in sum, in a word, for instance, for reference, for comparison, in addition, in particular, in detail, in general, in contrast,
    on the one hand, on the other hand, on one hand, as a reminder, reminder of the text, as a result, as a rule,
    to sum up, to conclude, overall, likewise, similarly, conversely, moreover, furthermore, however, therefore, hence, that is,
    namely, specifically, important, it follows,
    premierement, deuxiemement, troisiemement, quatriemement, cinquiemement, sixiemement, en premier lieu, en second lieu,
    en deuxieme lieu, en troisieme lieu, en dernier lieu, d abord, abord, tout d abord, tout abord, ensuite, puis, enfin, finalement,
    d une part, une part, d autre part, autre part, en bref, bref, en resume, en somme, en clair, en pratique, en effet, en outre,
    en revanche, en particulier, en general, en consequence, en conclusion, en d autres termes, en autres termes, autrement dit,
    c est a dire, est a dire, par exemple, par consequent, par ailleurs, pour memoire, pour rappel, pour information, rappel, rappels,
    a noter, a retenir, a savoir, a titre d exemple, a titre exemple, de plus, de meme, il en resulte, ainsi, important,
    primeramente, en primer lugar, en primer termino, en segundo lugar, en tercer lugar, en cuarto lugar, en ultimo lugar,
    por ultimo, por una parte, por otra parte, por un lado, por otro lado, finalmente, en resumen, en suma, en sintesis,
    en otras palabras, en otros terminos, en concreto, en particular, en general, en la practica, en consecuencia, en conclusion,
    es decir, o sea, por ejemplo, por consiguiente, por lo tanto, ademas, asimismo, cabe senalar, cabe recordar, cabe destacar,
    a saber, a titulo de ejemplo, importante, lo esencial, tercero, cuarto, quinto, sexto, septimo, octavo, noveno, decimo,
    em primeiro lugar, em segundo lugar, em terceiro lugar, em ultimo lugar, por fim, por ultimo, por um lado, por outro lado,
    em resumo, em suma, em outras palabras, em outras palavras, por outras palavras, na pratica, ou seja, isto e, por exemplo,
    por conseguinte, alem disso, nomeadamente, a saber, terceiro, quarto, quinto,
    erstens, zweitens, drittens, viertens, funftens, schliesslich, letztens, einerseits, andererseits, zum beispiel, beispielsweise,
    kurz, kurz gesagt, zusammenfassend, zusammengefasst, mit anderen worten, das heisst, ausserdem, zudem, insbesondere, wichtig,
    in primo luogo, in secondo luogo, infine, per esempio, ad esempio, in breve, in sintesi, cioe,
    во первых, во вторых, в третьих, в четвертых, в пятых, первое, второе, третье, четвертое, пятое, наконец, например,
    к примеру, итак, кроме того, помимо этого, более того, таким образом, следовательно, иными словами, другими словами,
    то есть, а именно, в частности, в целом, в итоге, в результате, в заключение, короче говоря, одним словом, важно,
    с одной стороны, с другой стороны, для справки, напоминание, предлагается, предусматривается,
    اولا, ثانيا, ثالثا, رابعا, خامسا, سادسا, سابعا, ثامنا, تاسعا, عاشرا, اخيرا, واخيرا, ختاما, وختاما, مثلا, فمثلا,
    على سبيل المثال, باختصار, بايجاز, خلاصة القول, وبعبارة اخرى, بعبارة اخرى, بكلمات اخرى, اي, وبالتالي, بالتالي, ونتيجة لذلك,
    نتيجة لذلك, من جهة, من جهة اخرى, ومن جهة اخرى, من ناحية, من ناحية اخرى, ومن ناحية اخرى, علاوة على ذلك, بالاضافة الى ذلك,
    وعلى وجه الخصوص, وبوجه خاص, عموما, للتذكير, تذكير, للعلم, هام, مهم, وهي, وهي كما يلي, كما يلي, على النحو التالي, ويشمل ذلك,
    في المقام الاول, وللتذكير, من المهم, جدير بالذكر, والجدير بالذكر,
    kwanza, pili, tatu, mwisho, kwa mfano, kwa ufupi, kwa kifupi, yaani, birincisi, ikincisi, ucuncusu, ornegin, kisacasi,
    nguồn, nguồn tài liệu, lưu ý, chú thích, chú ý, ví dụ, kết quả, bối cảnh, mục đích, mục tiêu, nội dung, tóm tắt, lý do, chi phí,
    kinh phí, thời gian, địa điểm, nước chủ nhà, quốc gia đăng cai, bên đề xuất, nước đề xuất, các nước đồng bảo trợ, kết luận, tài liệu,
    phụ lục, tham khảo, xem thêm, hiện trạng, thay đổi, điểm mới, trước hết, thứ nhất, thứ hai, thứ ba, cuối cùng, cụ thể, tác động,
    lợi ích, rủi ro, ngày, chủ tịch, bản gốc, bản dịch, tên gọi, trạng thái, ngôn ngữ, câu hỏi, trả lời,
    sumber, sumber data, catatan, catatan kaki, keterangan, contoh, hasil, latar belakang, tujuan, isi, ringkasan, ikhtisar, alasan, biaya,
    anggaran, waktu, tempat, tuan rumah, negara tuan rumah, negara pengusul, pengusul, penyokong, kesimpulan, dokumen, lampiran, lihat juga,
    rujukan, referensi, status, perubahan, pertama tama, terakhir, dampak, manfaat, risiko, tanggal, tarikh, ketua, bahasa, pertanyaan,
    jawaban, penting, nota, nota kaki, kos, keputusan, dasar, antara lain, antaranya, mesyuarat, چونتوهڽ,
    kabilang dito, kabilang dito ang, kasama rito, pulong, ang gasto, ti gatad, ang presyo, ang halaga,
    pinagmulan, pinagkunan, tala, paalala, halimbawa, resulta, kinalabasan, layunin, nilalaman, buod, dahilan, gastos, petsa, lugar,
    punong abala, konklusyon, dokumento, tingnan din, pagbabago, una, pangalawa, panghuli, epekto,
    ที่มา, แหล่งที่มา, แหล่งข้อมูล, หมายเหตุ, ข้อสังเกต, ตัวอย่าง, เช่น, ผล, ผลลัพธ์, ผลการประชุม, ความเป็นมา, ภูมิหลัง, วัตถุประสงค์, เนื้อหา, สรุป,
    ผลการลงคะแนน, ค่าบริการ, อัตราแลกเปลี่ยน, ข้อดี, ຜົນການລົງຄະແນນ, ຄ່າບໍລິການ, ອັດຕາແລກປ່ຽນ, ຂໍ້ດີ, ເອກະສານອ້າງອີງ, លទ្ធផលបោះឆ្នោត, ថ្លៃសេវា, អត្រាប្តូរប្រាក់, គុណសម្បត្តិ, សេចក្ដីសង្ខេប, ឯកសារយោង,
    မဲရလဒ်, ဈေးနှုန်း, ငွေလဲနှုန်း, အားသာချက်, အဆိုပြုသူ, အဆိုပြုသူများ, giá cước, cước phí, tỷ giá, chủ tọa, kết quả bỏ phiếu,
    บทสรุป, เหตุผล, ค่าใช้จ่าย, งบประมาณ, เวลา, สถานที่, ประเทศเจ้าภาพ, เจ้าภาพ, ผู้เสนอ, เอกสาร, ภาคผนวก, ดูเพิ่มเติม, อ้างอิง, สถานะ, การเปลี่ยนแปลง, ประการแรก,
    ประการที่สอง, สุดท้าย, ผลกระทบ, ประโยชน์, ความเสี่ยง, วันที่, ประธาน, ภาษา, คำถาม, คำตอบ,
    ແຫຼ່ງທີ່ມາ, ທີ່ມາ, ໝາຍເຫດ, ຕົວຢ່າງ, ຜົນ, ຄວາມເປັນມາ, ຈຸດປະສົງ, ເນື້ອໃນ, ສະຫຼຸບ, ເຫດຜົນ, ວັນທີ, ສະຖານທີ່, ເອກະສານ, ເຈົ້າພາບ,
    ប្រភព, កំណត់ចំណាំ, ចំណាំ, ឧទាហរណ៍, លទ្ធផល, សាវតារ, ប្រវត្តិ, គោលបំណង, ខ្លឹមសារ, សង្ខេប, មូលហេតុ, កាលបរិច្ឆេទ, ទីកន្លែង, ឯកសារ, ប្រទេសម្ចាស់ផ្ទះ,
    အရင်းအမြစ်, ရင်းမြစ်, မှတ်ချက်, ဥပမာ, ရလဒ်, နောက်ခံ, ရည်ရွယ်ချက်, အကြောင်းအရာ, အကျဉ်းချုပ်, အကြောင်းရင်း, နေ့စွဲ, နေရာ, စာရွက်စာတမ်း, အိမ်ရှင်နိုင်ငံ,
    출처, 자료, 자료 출처, 참고, 비고, 주, 각주, 예, 예시, 예를 들어, 결과, 배경, 목적, 목표, 내용, 요약, 개요, 이유, 근거, 비용, 예산, 재원, 기간, 기한,
    시간, 장소, 일시, 금액, 단위, нэгж, unité, unité de mesure, unidad, unidad de medida, unidade, unità, unità di misura, einheit, eenheid, enhed, enhet, yksikkö, ühik, jednostka, jednotka, jedinica, enota, единица, единица измерения, ед изм, одиниця, одиниця виміру, мерна единица, јединица, birim, birimi, өлчөм бирдиги, өлшем бірлігі, o‘lchov birligi, đơn vị, đơn vị tính, satuan, unit ng sukat, الوحدة, واحد, יחידה, μονάδα, μονάδα μέτρησης, egység, mértékegység, unitate, unitate de măsură, njësia, vienība, mērvienība, vienetas, matavimo vienetas, միավոր, ერთეული, kipimo, इकाई, একক,
    주최국, 개최국, 제안국, 공동 제안국, 결론, 문서, 부속서, 부록, 참조, 현황, 상태, 변경, 변경 사항, 주요 내용, 첫째, 둘째, 셋째, 넷째, 끝으로,
    마지막으로, 영향, 효과, 장점, 단점, 위험, 날짜, 의장, 언어, 질문, 답변, 원문, 번역, 제목, 범위, 대상, 일정, 표, 그림,
    pertama, kedua, ketiga, akhirnya, misalnya, ten eerste, ten tweede, ten derde, ten slotte, bijvoorbeeld, kortom,
    one thing is clear, put simply, simply put, just so that it is clear, signed by, that leaves one question, it is a simple request, the bill,
    une chose est claire, une chose est sure, une question demeure, reste une question, en termes simples, la raison est simple, la question est simple,
    signataires, signe par, ont signe, c est une demande simple,
    una cosa es clara, una cosa esta clara, queda una pregunta, queda una duda, dicho de forma simple, la razon es simple, la razon es sencilla, la pregunta es simple, la pregunta es sencilla,
    signatarios, firmantes, firmado por, firmaron, firman, es una peticion sencilla, es un pedido sencillo,
    uma coisa e clara, uma coisa e certa, resta uma duvida, resta uma pergunta, fica uma pergunta, em termos simples, a razao e simples, a pergunta e simples,
    signatarios, assinaram, assinado por, subscritores, trata se de um pedido simples, e um pedido simples,
    eines ist klar, bleibt eine frage, eine frage bleibt, einfach gesagt, der grund ist einfach, die frage ist einfach, unterzeichner, unterzeichnet von, hinweis an die leser,
    una cosa è chiara, resta una domanda, in parole semplici, il motivo è semplice, la ragione è semplice, la domanda è semplice, firmatari, firmato da, nota per il lettore,
    let wel, neem kennis, byvoorbeeld, kortom, in kort, die rede is eenvoudig, die vraag is eenvoudig, een ding is duidelik, een vraag bly oor, eenvoudig gestel, ondertekenaars, onderteken deur,
    die syfers, syfers, agtergrond, resultaat, spertyd, koste, prys, rede, vraag,
    let op, opmerking, opmerkingen, kort samengevat, de reden is eenvoudig, de reden is simpel, de vraag is eenvoudig, een ding is duidelijk, een vraag blijft, eenvoudig gezegd, ondertekenaars,
    ondertekend door, cijfers, achtergrond, resultaat, termijn, kosten, prijs, reden, vraag,
    anmärkning, märk väl, till exempel, kort sagt, skälet är enkelt, orsaken är enkel, frågan är enkel, en sak är klar, en fråga återstår, enkelt uttryckt, undertecknare, undertecknat av, siffror,
    bakgrund, resultat, tidsfrist, kostnad, kostnader, pris, skäl, fråga,
    bemærk, anmærkning, for eksempel, kort sagt, grunden er enkel, årsagen er enkel, spørgsmålet er enkelt, en ting er klar, et spørgsmål står tilbage, enkelt sagt, underskrivere, underskrevet af,
    baggrund, resultat, frist, omkostninger, pris, grund, årsag, spørgsmål,
    merk, merknad, kort fortalt, grunnen er enkel, årsaken er enkel, spørsmålet er enkelt, en ting er klart, et spørsmål gjenstår, undertegnere, undertegnet av, bakgrunn, kostnader, grunn, årsak, spørsmål,
    athugið, til dæmis, í stuttu máli, ástæðan er einföld, spurningin er einföld, eitt er ljóst, undirritað af, tölur, bakgrunnur, niðurstaða, frestur, kostnaður, verð, ástæða, spurning,
    huom, huomautus, huomaa, esimerkiksi, lyhyesti, syy on yksinkertainen, kysymys on yksinkertainen, yksi asia on selvä, jäljelle jää yksi kysymys, yksinkertaisesti sanottuna, allekirjoittajat, allekirjoittaneet,
    luvut, tausta, tulos, määräaika, kustannukset, hinta, syy, kysymys,
    näiteks, lühidalt, põhjus on lihtne, küsimus on lihtne, üks on selge, üks asi on selge, jääb üks küsimus, lihtsalt öeldes, allakirjutanud, allakirjutajad, arvud, taust, tulemus, tähtaeg, kulud, põhjus, küsimus,
    piezīme, piemēram, īsumā, iemesls ir vienkāršs, jautājums ir vienkāršs, viens ir skaidrs, paliek viens jautājums, parakstītāji, parakstīja, skaitļi, priekšvēsture, rezultāts, termiņš, izmaksas, cena, iemesls, jautājums,
    pastaba, pavyzdžiui, trumpai, priežastis paprasta, klausimas paprastas, viena aišku, lieka vienas klausimas, pasirašė, signatarai, skaičiai, aplinkybės, rezultatas, terminas, išlaidos, kaina, priežastis, klausimas,
    uwaga, uwagi, na przykład, krótko mówiąc, w skrócie, powód jest prosty, pytanie jest proste, jedno jest jasne, jedno jest pewne, pozostaje jedno pytanie, mówiąc prosto, sygnatariusze, podpisali, podpisano przez, liczby,
    tło, kontekst, wynik, wyniki, termin, koszt, koszty, cena, powód, powody, pytanie, to prosta prośba,
    poznámka, poznámky, například, stručně, zkrátka, důvod je prostý, důvod je jednoduchý, otázka je prostá, otázka je jednoduchá, jedno je jasné, jedna věc je jasná, zbývá jedna otázka, jednoduše řečeno, signatáři, podepsali,
    čísla, pozadí, kontext, výsledek, výsledky, termín, lhůta, náklady, cena, důvod, důvody, otázka,
    napríklad, stručne, skrátka, dôvod je jednoduchý, dôvod je prostý, otázka je jednoduchá, jedno je jasné, zostáva jedna otázka, jednoducho povedané, signatári, podpísali, výsledok, lehota, náklady, dôvod, dôvody,
    opomba, na primer, na kratko, skratka, razlog je preprost, vprašanje je preprosto, nekaj je jasno, ostaja eno vprašanje, preprosto povedano, podpisniki, podpisnice, potpisnici, потписници, podpisali, številke, ozadje, rezultat, stroški, cena, razlog,
    razlogi, vprašanje,
    napomena, napomene, na primjer, primjerice, na primer, ukratko, razlog je jednostavan, pitanje je jednostavno, jedno je jasno, ostaje jedno pitanje, preostaje jedno pitanje, jednostavno rečeno, potpisnici, potpisnice, potpisali,
    brojke, podaci, pozadina, kontekst, rezultat, rezultati, rokovi, trošak, troškovi, cijena, cena, razlog, razlozi, pitanje, pitanja, obratite pažnju, obratite pozornost, zahtjev je jednostavan, to je jednostavan zahtjev,
    напомена, напомене, на пример, на примјер, укратко, разлог је једноставан, питање је једноставно, једно је јасно, остаје једно питање, преостаје једно питање, једноставно речено, потписници, потписнице, потписали, бројке, подаци,
    позадина, контекст, резултат, резултати, рок, рокови, трошак, трошкови, цијена, цена, разлог, разлози, питање, питања, обратите пажњу,
    забелешка, забелешки, на пример, накратко, причината е едноставна, прашањето е едноставно, едно е јасно, останува едно прашање, едноставно кажано, потписници, потписнички, потпишаа, бројки, податоци, позадина, резултат, резултати,
    рок, трошоци, трошок, цена, причина, причини, прашање, прашања,
    забележка, забележки, бележка за читателя, например, накратко, причината е проста, въпросът е прост, едно е ясно, едно нещо е ясно, остава един въпрос, просто казано, подписали, подписани, подписано от, числа, данни, предистория,
    контекст, резултат, резултати, срок, срокове, разход, разходи, цена, причина, причини, въпрос, въпроси, обърнете внимание,
    примечание, примечания, обратите внимание, причина проста, вопрос прост, одно ясно, ясно одно, остается один вопрос, проще говоря, подписанты, подписали, подписано, цифры, данные, срок, цена, причина, вопрос, это простая просьба,
    примітка, примітки, зверніть увагу, наприклад, коротко, стисло, причина проста, питання просте, одне зрозуміло, ясно одне, залишається одне питання, простіше кажучи, підписанти, підписали, цифри, дані, передісторія, результат,
    результати, строк, термін, вартість, витрати, ціна, причина, причини, питання,
    заўвага, напрыклад, коратка, прычына простая, пытанне простае, адно ясна, застаецца адно пытанне, падпісалі, лічбы, перадгісторыя, вынік, тэрмін, кошт, цана, прычына, пытанне,
    megjegyzés, megjegyzések, például, röviden, az ok egyszerű, a kérdés egyszerű, egy dolog világos, egy kérdés marad, egyszerűen fogalmazva, aláírók, aláírta, aláírták, számok, adatok, háttér, eredmény, határidő, költség, költségek,
    kérdés,
    notă, nota, de exemplu, pe scurt, motivul este simplu, întrebarea este simplă, un lucru este clar, rămâne o întrebare, simplu spus, semnatari, semnatarii, au semnat, semnat de, cifre, date, context, rezultat, rezultate, termen,
    cost, costuri, preț, motiv, motivul, întrebare, întrebarea,
    shënim, shënime, nënshkruesit, nënshkrues, kini parasysh, për shembull, shkurt, shkurtimisht, arsyeja është e thjeshtë, pyetja është e thjeshtë, një gjë është e qartë, mbetet një pyetje, thënë thjesht, nënshkruesit, nënshkruan, nënshkruar nga, shifrat,
    të dhënat, sfondi, konteksti, rezultati, afati, kostoja, kosto, çmimi, arsyeja, pyetja, kërkesa është e thjeshtë,
    σημείωση, σημειώσεις, προσοχή, για παράδειγμα, παραδείγματος χάριν, εν συντομία, συνοπτικά, ο λόγος είναι απλός, το ερώτημα είναι απλό, ένα είναι σαφές, ένα πράγμα είναι σαφές, μένει ένα ερώτημα, με απλά λόγια, υπογράφοντες,
    υπέγραψαν, αριθμοί, στοιχεία, ιστορικό, αποτέλεσμα, αποτελέσματα, προθεσμία, κόστος, τιμή, λόγος, λόγοι, ερώτημα,
    dikkat, örneğin, mesela, kısacası, nedeni basit, sebebi basit, soru basit, bir şey açık, bir şey net, geriye bir soru kalıyor, basitçe söylemek gerekirse, imzacılar, imzalayanlar, rakamlar, veriler, arka plan, sonuç, sonuçlar,
    son tarih, süre, maliyet, fiyat, neden, sebep, soru,
    bellik, mysal üçin, gysgaça, netije, möhlet, baha, sebäp, sorag, qeyd, məsələn, qısaca, səbəb sadədir, sual sadədir, bir şey aydındır, bir sual qalır, imzalayanlar, rəqəmlər, nəticə, son tarix, müddət, xərc, xərclər, qiymət, səbəb, sual,
    ескерту, eskertu, eskertý, eskertiw, ескертиў, мысалы, mısalı, эслатма, изоҳ, масалан, искәрмә, мәсәлән, иҫкәрмә, мәҫәлән, қысқаша, қысқасы, себебі қарапайым, сұрақ қарапайым, бір нәрсе анық, бір сұрақ қалады, қол қойғандар, сандар, деректер, нәтиже, мерзімі, мерзім, құны, шығындар, баға, себебі, сұрақ,
    эскертүү, мисалы, кыскача, кыскасы, себеби жөнөкөй, суроо жөнөкөй, бир нерсе ачык, бир суроо калат, кол койгондор, сандар, натыйжа, мөөнөт, мөөнөтү, баасы, чыгымдар, баа, себеби, суроо,
    izoh, masalan, qisqasi, qisqacha, sababi oddiy, savol oddiy, bir narsa aniq, bir savol qoladi, imzolaganlar, raqamlar, natija, muddat, muddati, xarajatlar, narx, narxi, sabab, sababi, savol,
    эзоҳ, масалан, хулоса, сабаб оддӣ аст, савол оддӣ аст, як чиз равшан аст, имзокунандагон, рақамҳо, натиҷа, мӯҳлат, арзиш, нарх, сабаб, савол,
    авторы, авторлар, авторлары, бастамашы, бастамашылар, бастамашылары, бастамашы елдер, ұсынушы, ұсынушылар, ұсынған елдер, ұсынған мемлекеттер, тең авторлар, автору, авторлор, авторлору, демилгечи, демилгечилер, демилгечилери, демилгечи өлкөлөр, сунуш киргизген өлкөлөр, сунуштаган өлкөлөр,
    санаачлагч, санаачлагчид, санаачлагч улс, санаачлагч улсууд, хамтран санаачлагч, хамтран санаачлагчид, санал гаргагч, санал гаргагчид, санал гаргасан улс, санал гаргасан улсууд, зохиогч, зохиогчид, муаллифон, муаллифони пешниҳод, кишварҳои пешниҳодкунанда, mualliflar, mualliflari, tashabbuskor, tashabbuskorlar,
    taklif etuvchi davlatlar, müəlliflər, müəllifləri, təşəbbüskarlar, awtorlar, awtorlary, 발의국, 공동 발의국, 제출국, 공동 제출국, 제안 국가, 공동 제안 국가, 제안자,
    төлөв, төлөв байдал, явц, саналын төлөв, саналын дугаар, баримтын дугаар, баримт бичгийн дугаар, тогтоолын дугаар, дугаар, мәртебесі, қазіргі күйі, ұсыныстың күйі, ұсыныс нөмірі, ұсыныстың нөмірі, құжат нөмірі, құжаттың нөмірі, қарар нөмірі, қарардың нөмірі, нөмірі, статусу, макамы, азыркы абалы, сунуштун абалы, сунуштун номери,
    документтин номери, токтомдун номери, номери, ҳолати пешниҳод, рақами пешниҳод, рақами ҳуҷҷат, рақами қатънома, taklif holati, taklif raqami, hujjat raqami, raqami, taklifin nömrəsi, sənədin nömrəsi, teklibiň belgisi, 제안 번호, 문서 번호, 결의 번호, 번호, 진행 상황, 처리 상황, 제안 현황,
    시행일, 시행 일자, 시행일자, 시행 시기, 시행 시점, 적용일, 적용 시기, 적용 시점, 발효일, 발효 시기, 시작일, 마감일, 유효 기간, хүчин төгөлдөр болох огноо, хүчин төгөлдөр болох хугацаа, мөрдөх огноо, мөрдөж эхлэх огноо, хэрэгжих хугацаа, хэрэгжүүлэх хугацаа, эхлэх огноо, эхлэх хугацаа, дуусах огноо,
    күшіне енетін күні, күшіне ену күні, қолданысқа енгізілетін күні, қолданысқа енетін күні, басталу күні, аяқталу күні, күчүнө кирген күнү, күчүнө кирүү күнү, башталган күнү, башталуу күнү, аяктоо күнү, kuchga kirish sanasi, boshlanish sanasi, санаи эътибор пайдо кардан, санаи оғоз, qüvvəyə minmə tarixi, дата вступления в силу, срок вступления в силу, начало действия,
    үүнд, жишээлбэл, жишээ, жишээ болгон, тухайлбал, тодруулбал, өөрөөр хэлбэл, агуулга, гол агуулга, гол агуулга нь, үндсэн агуулга, товч агуулга, гол санаа, гол зорилго, гол зорилт, гол өөрчлөлт, гол өөрчлөлтүүд, атап айтқанда, мәселен, яғни, басқаша айтқанда, мазмұны, негізгі мазмұны, қысқаша мазмұны, негізгі өзгерістер, негізгі идеясы,
    атап айтканда, тактап айтканда, башкача айтканда, мисалга алсак, мазмуну, негизги мазмуну, кыскача мазмуну, негизги өзгөрүүлөр, негизги идеясы, jumladan, xususan, yaʼni, asosiy mazmuni, qisqacha mazmuni, asosiy oʻzgarishlar, аз ҷумла, яъне, масалан, мазмуни асосӣ, 즉, 예컨대, 이를테면, 다시 말해, 핵심 내용, 요지, 골자,
    бюджет, бюджеті, жалпы бюджеті, жобаның бюджеті, жоба бюджеті, бюджети, жалпы бюджети, долбоордун бюджети, төсөв, нийт төсөв, төслийн төсөв, жилийн төсөв, өртөг, нийт өртөг, нийт үнэ, жалпы баасы, жылдык бюджети, жылдық бюджеті, byudjet, byudjeti, umumiy byudjet, loyiha byudjeti, буҷет, буҷети лоиҳа, býujet, býujeti, büdcə, büdcəsi, 총예산, 총 예산, 총비용, 총 비용, 연간 예산, 예상 비용, 소요 예산,
    нэг, хоёр, гурав, дөрөв, тав, зургаа, долоо, найм, ес, арав, нэгдүгээр, хоёрдугаар, гуравдугаар, дөрөвдүгээр, тавдугаар, зургадугаар, долдугаар, наймдугаар, есдүгээр, аравдугаар, нэгдүгээрт, хоёрдугаарт, гуравдугаарт, дөрөвдүгээрт, тавдугаарт, бірінші, екінші, үшінші, төртінші, бесінші, алтыншы, жетінші, сегізінші,
    біріншіден, екіншіден, үшіншіден, төртіншіден, бесіншіден, биринчи, экинчи, үчүнчү, төртүнчү, бешинчи, алтынчы, биринчиден, экинчиден, үчүнчүдөн, төртүнчүдөн, бешинчиден, birinchi, ikkinchi, uchinchi, toʻrtinchi, beshinchi, birinchidan, ikkinchidan, uchinchidan, якум, дуюм, сеюм, чорум, панҷум, birinci, ikinci, üçüncü, dördüncü, beşinci,
    первое, второе, третье, четвертое, пятое, шестое, первый, второй, третий, четвертый, пятый, перше, друге, третє, четверте, пʼяте, першае, другое, трэцяе, първо, второ, трето, четвърто, прво, друго, треће, четврто, 다섯째, 여섯째, 첫 번째, 두 번째, 세 번째, 네 번째, 둘, 셋,
    тайлбар, жишээ нь, товчхондоо, шалтгаан нь энгийн, асуулт нь энгийн, нэг зүйл тодорхой, гарын үсэг зурсан, тоо, үр дүн, хугацаа, зардал, үнэ, шалтгаан, асуулт,
    შენიშვნა, მაგალითად, მოკლედ, მიზეზი მარტივია, კითხვა მარტივია, ერთი რამ ცხადია, რჩება ერთი კითხვა, ხელმომწერები, ციფრები, ფონი, შედეგი, ვადა, ღირებულება, ფასი, მიზეზი, კითხვა,
    ծանոթություն, օրինակ, կարճ ասած, համառոտ, պատճառը պարզ է, հարցը պարզ է, մեկ բան պարզ է, մնում է մեկ հարց, ստորագրողներ, թվեր, նախապատմություն, արդյունք, ժամկետ, արժեք, գին, պատճառ, հարց,
    חשוב לציין, יש לציין, ראוי לציין, יצוין, הכותרת המקורית, השם המקורי, הערה, לדוגמה, לדוגמא, בקצרה, הסיבה פשוטה, השאלה פשוטה, דבר אחד ברור, נותרת שאלה אחת, חותמים, החותמים, נתונים, רקע, תוצאה, מועד אחרון, עלות, מחיר, סיבה, שאלה,
    يذكر أن, ويذكر أن, جدير بالذكر, الجدير بالذكر, العنوان الأصلي, المهلة, ملاحظة, تنويه, السبب بسيط, السؤال بسيط, امر واحد واضح, شيء واحد واضح, يبقى سؤال واحد, ببساطة, الموقعون, الدول الموقعة, وقعها, الارقام, ارقام, الموعد النهائي, السعر, التكلفة, طلب بسيط,
    توجه, برای مثال, برای نمونه, خلاصه, به طور خلاصه, دلیل ساده است, پرسش ساده است, یک چیز روشن است, یک پرسش می ماند, به زبان ساده, امضاکنندگان, ارقام, پیشینه, نتیجه, مهلت, هزینه, قیمت, دلیل, پرسش, سؤال,
    نوٹ, مثال کے طور پر, مختصرا, وجہ سادہ ہے, سوال سادہ ہے, ایک بات واضح ہے, ایک سوال باقی ہے, دستخط کنندگان, اعداد و شمار, پس منظر, نتیجہ, آخری تاریخ, لاگت, قیمت, وجہ, سوال, مقصد, ماخذ,
    उदाहरण के लिए, उदाहरण, संक्षेप में, कारण सरल है, कारण सीधा है, सवाल सरल है, प्रश्न सरल है, एक बात स्पष्ट है, एक सवाल बाकी है, हस्ताक्षरकर्ता, आंकड़े, आँकड़े, पृष्ठभूमि, परिणाम, समय सीमा, लागत, मूल्य, कारण, प्रश्न, सवाल, उद्देश्य, स्रोत,
    উদাহরণস্বরূপ, যেমন, সংক্ষেপে, কারণটি সহজ, প্রশ্নটি সহজ, একটি বিষয় স্পষ্ট, একটি প্রশ্ন থাকে, স্বাক্ষরকারী, পরিসংখ্যান, পটভূমি, ফলাফল, সময়সীমা, খরচ, ব্যয়, মূল্য, কারণ, প্রশ্ন, উদ্দেশ্য, উৎস,
    எடுத்துக்காட்டாக, உதாரணமாக, சுருக்கமாக, காரணம் எளிது, கேள்வி எளிது, ஒன்று தெளிவு, கையொப்பமிட்டவர்கள், எண்கள், பின்னணி, முடிவு, காலக்கெடு, செலவு, விலை, காரணம், கேள்வி, நோக்கம், ஆதாரம்,
    උදාහරණයක් ලෙස, කෙටියෙන්, හේතුව සරලයි, ප්‍රශ්නය සරලයි, එක් දෙයක් පැහැදිලියි, අත්සන් කළ අය, සංඛ්‍යා, පසුබිම, ප්‍රතිඵලය, අවසන් දිනය, පිරිවැය, මිල, හේතුව, ප්‍රශ්නය, අරමුණ, මූලාශ්‍රය,
    उदाहरणका लागि, सङ्क्षेपमा, कारण सरल छ, प्रश्न सरल छ, एउटा कुरा स्पष्ट छ, हस्ताक्षरकर्ताहरू, तथ्याङ्क, म्याद, उदाहरणार्थ, थोडक्यात, कारण सोपे आहे, एक गोष्ट स्पष्ट आहे, आकडेवारी, अंतिम मुदत, किंमत,
    kumbuka kuwa, tanbihi, zingatia, kwa mfano, kwa ufupi, sababu ni rahisi, swali ni rahisi, jambo moja liko wazi, jambo moja ni wazi, limebaki swali moja, kwa maneno rahisi, waliotia saini, watia saini, takwimu, usuli, matokeo,
    tarehe ya mwisho, gharama, sababu, swali, ombi ni rahisi,
    qaphela, isaziso, isibonelo, ngokwesibonelo, kafushane, ngamafuphi, isizathu silula, umbuzo ulula, into eyodwa icacile, kusele umbuzo owodwa, abasayinile, kusayinwe, izibalo, izinombolo, isendlalelo, imvelaphi, umphumela, imiphumela,
    usuku lokugcina, umnqamulajuqu, izindleko, intengo, isizathu, umbuzo, inhloso, umthombo, kunesicelo esilula,
    qaphela, umzekelo, ngokufutshane, isizathu silula, umbuzo ulula, into enye icacile, abatyikityi, amanani, imvelaphi, isiphumo, umhla wokugqibela, iindleko, ixabiso, isizathu, umbuzo, injongo, umthombo,
    cherechedza, muenzaniso, somuenzaniso, muchidimbu, mupfupi, chikonzero chiri nyore, mubvunzo uri nyore, chinhu chimwe chiri pachena, pasara mubvunzo mumwe, vasaini, vakasaina, nhamba, manhamba, nhoroondo, mhedzisiro, mugumisiro,
    zuva rekupedzisira, mutengo, mari inodiwa, chikonzero, mubvunzo, chinangwa, kwakabva,
    ela tlhoko, elang tlhoko, tlhokomela, ka ka bokhutshwane, ka bokhutshwanyane, lebaka le bonolo, lebaka le motlhofo, potso e bonolo, potso e motlhofo, selo se le sengwe se phepafetse, go setse potso e le nngwe, basaeni,
    ba ba saennweng, dipalo, dipalopalo, lemorago, dipholo, maduo, letlha la bofelo, ditshenyegelo, tlhwatlhwa, lebaka, potso, maikaelelo, kopo e bonolo,
    hlokomela, ela hloko, ka mohlala, ka bokhutšoanyane, ka bokgutshwane, lebaka le bonolo, potso e bonolo, basaeni, lipalo, dipalo, sephetho, diphetho, letsatsi la ho qetela, litšenyehelo, lebaka, potso, sepheo, mohloli,
    marihina, mariho tsara, ohatra, ohatra amin izany, raha fintinina, fehiny, tsotra ny antony, tsotra ny fanontaniana, mazava ny zavatra iray, misy fanontaniana iray, ireo nanao sonia, nosoniavin, ny tarehimarika, tarehimarika, tantara,
    ny tantara, vokatra, vokany, ny vokatra, fe potoana, ny fe potoana, sandany, ny sandany, vidiny, ny vidiny, ny antony, fanontaniana, ny fanontaniana, tanjona, ny tanjona, loharano,
    zindikirani, dziwani, mwachitsanzo, mwachidule, chifukwa chake ndi chosavuta, funso ndi losavuta, chinthu chimodzi chodziwika, osaina, ziwerengero, mbiri, zotsatira, tsiku lomaliza, mtengo, chifukwa, funso, cholinga, gwero,
    icyitonderwa, urugero, muri make, impamvu yoroshye, ikibazo cyoroshye, ikintu kimwe kirasobanutse, abashyizeho umukono, imibare, amateka, ibisubizo, itariki ntarengwa, ikiguzi, igiciro, impamvu, ikibazo, intego, inkomoko,
    icitonderwa, akarorero, muri make, imvo yoroshe, ikibazo coroshe, abateye umukono, ibiharuro, inyishu, ikibazo, imvo, ihangiro,
    ogow, tusaale, tusaale ahaan, kooban, si kooban, sababtu waa fududahay, su aashu waa fududahay, hal shay waa cad yahay, saxeexayaasha, tirooyin, tirokoob, taariikh, natiijo, natiijada, xilliga kama dambaysta ah, kharash, kharashka, qiimo,
    qiimaha, sabab, sababta, su aal, ujeeddo, ujeeddada,
    fakkeenya, fakkeenyaaf, gabaabumatti, sababni isaa salphaadha, gaaffichi salphaadha, wanti tokko ifaadha, mallatteessitoota, lakkoofsa, seenduubee, bu aa, guyyaa dhumaa, baasii, gatii, sababa, gaaffii, kaayyoo, madda,
    ለምሳሌ, በአጭሩ, ምክንያቱ ቀላል ነው, ጥያቄው ቀላል ነው, አንድ ነገር ግልጽ ነው, ፈራሚዎች, ቁጥሮች, ዳራ, ውጤት, የመጨረሻ ቀን, ወጪ, ዋጋ, ምክንያት, ጥያቄ, ዓላማ, ምንጭ, ንኣብነት, ብሓጺሩ, ምኽንያቱ ቀሊል እዩ, ፈረምቲ, ውጽኢት, ዋጋ, ምኽንያት, ሕቶ, ዕላማ, ምንጪ,
    a lura, misali, alal misali, a takaice, dalilin mai sauki ne, dalili mai sauki ne, tambayar mai sauki ce, abu daya a bayyane yake, masu sa hannu, alkaluma, tarihi, sakamako, wa adi, farashi, kudi, dalili, tambaya, manufa, tushe,
    akiyesi, apeere, fun apeere, ni soki, idi naa rorun, idi re rorun, ibeere naa rorun, ohun kan han gbangba, awon to fowo si, isiro, ojo ipari, iye owo, ibeere, erongba, orisun,
    rịba ama, ọmụmaatụ, na nkenke, ihe kpatara ya dị mfe, ajụjụ ahụ dị mfe, otu ihe doro anya, ndị bịanyere aka, ọnụọgụ, nsonaazụ, ụbọchị ikpeazụ, ọnụ ahịa, ihe kpatara ya, ajụjụ, ebumnuche, isi mmalite,
    perlu dicatat, harap dicatat, singkatnya, ringkasnya, secara singkat, alasannya sederhana, pertanyaannya sederhana, satu hal jelas, satu hal yang jelas, tersisa satu pertanyaan, sederhananya, penanda tangan, penandatangan,
    ditandatangani oleh, angka, data, tenggat, tenggat waktu, batas waktu, harga, alasan, pertanyaan,
    sila ambil perhatian, contohnya, sebabnya mudah, soalannya mudah, satu perkara jelas, penandatangan, angka, latar, keputusan, tarikh akhir, kos, harga, sebab, soalan,
    tandaan, pakitandaan, halimbawa, sa madaling salita, sa maikling salita, simple ang dahilan, payak ang dahilan, simple ang tanong, isang bagay ang malinaw, may isang tanong, mga lumagda, lumagda, mga numero, mga bilang, konteksto,
    resulta, takdang petsa, huling araw, halaga, presyo, dahilan, tanong,
    lý do rất đơn giản, lý do đơn giản, câu hỏi đơn giản, câu hỏi rất đơn giản, một điều rõ ràng, còn một câu hỏi, nói đơn giản, nói ngắn gọn, tóm lại, các bên ký, bên ký, ký tên, số liệu, các con số, thời hạn, hạn chót, giá, giá cả,
    nòt, remak, pa egzanp, an brèf, an kout, rezon an senp, kesyon an senp, yon bagay klè, siyatè, chif, istorik, rezilta, dat limit, pri, rezon, kesyon, objektif, sous,
    faamatalaga, mo se faataitaiga, i se faapuupuuga, e faigofie le mafuaaga, e faigofie le fesili, e manino le mea e tasi, fuainumera, iuga, aso mulimuli, mafuaaga, fesili, faamoemoe, punavai,
    kena ivakaraitaki, e dua na ivakaraitaki, e rawarawa na vuna, e rawarawa na taro, e dua na ka e matata, fika, na fika, na isau, isau, na vuna, vuna, na taro, na inaki, na ivurevure,
    ko e sipinga, faka nounou, oku faingofua e uhinga, oku faingofua e fehui, oku mahino ha mea e taha, mata ifika, totongi, uhinga, fehui, taumu a, ma uanga,
    olsem, long sotpela tok, as bilong en i isi, askim i isi, wanpela samting i klia, namba, ol namba, kaikai bilong en, las de, prais, long sot tok, risen i isi, wan samting i klia, ol namba, praes, risen, kwestin,
    الاطراف الموقعة, الدول الموقعة, الجهات الموقعة, نتيجة التصويت, نتائج التصويت, سؤال مفتوح, اسئلة مفتوحة, مسألة مفتوحة, مسائل مفتوحة, لا جديد, لا شيء جديد, خارج الميزانية,
    result of the vote, results of the vote, voting results, voting result, nothing new, off budget, resultat du vote, resultats du vote, resultat du scrutin, resultats du scrutin,
    hors budget, hors plafond, hors taxes, rien de neuf, rien de nouveau, resultado de la votacion, resultados de la votacion, nada nuevo, nada de nuevo, a modo de recordatorio,
    resultado da votacao, resultados da votacao, nada de novo, a titulo de lembrete, risultato della votazione, risultati della votazione, esito della votazione,
    domanda aperta, domande aperte, questione aperta, questioni aperte, niente di nuovo, nulla di nuovo, per memoria, a titolo di promemoria, fuori bilancio,
    abstimmungsergebnis, ergebnis der abstimmung, ergebnisse der abstimmung, nichts neues, zur erinnerung,
    uitslag van de stemming, stemuitslag, open vraag, open vragen, ter herinnering, niets nieuws, buiten de begroting, stemuitslae, oop vraag, oop vrae, niks nuuts nie,
    omröstningsresultat, öppen fråga, öppna frågor, inget nytt, som en påminnelse, afstemningsresultat, resultat af afstemningen, åbent spørgsmål, åbne spørgsmål,
    intet nyt, til erindring, avstemningsresultat, resultat av avstemningen, åpent spørsmål, åpne spørsmål, ikke noe nytt, intet nytt, som en påminnelse, opin spurning, ekkert nýtt, til áminningar,
    äänestystulos, äänestyksen tulos, avoin kysymys, avoimet kysymykset, ei mitään uutta, ei uutta, muistutuksena, hääletustulemus, hääletuse tulemus, lahtine küsimus, avatud küsimus, ei midagi uut, meeldetuletuseks,
    balsojuma rezultāts, balsojuma rezultāti, atklāts jautājums, nekas jauns, atgādinājumam, balsavimo rezultatas, balsavimo rezultatai, atviras klausimas, nieko naujo, priminimui,
    wynik głosowania, wyniki głosowania, otwarte pytanie, otwarte pytania, pytanie otwarte, pytania otwarte, nic nowego, przypomnienie, gwoli przypomnienia, dla przypomnienia, poza budżetem,
    výsledek hlasování, výsledky hlasování, otevřená otázka, otevřené otázky, nic nového, pro připomenutí, připomenutí, mimo rozpočet, výsledok hlasovania, výsledky hlasovania, otvorená otázka, otvorené otázky,
    pre pripomenutie, izid glasovanja, odprto vprašanje, odprta vprašanja, nič novega, v opomin, rezultat glasovanja, rezultati glasovanja, otvoreno pitanje, otvorena pitanja, ništa novo, podsjećanja radi, podsećanja radi,
    резултат гласања, резултати гласања, отворено питање, отворена питања, ништа ново, подсећања ради, резултат од гласањето, резултати од гласањето, отворено прашање, отворени прашања, ништо ново,
    резултат от гласуването, резултати от гласуването, отворен въпрос, отворени въпроси, нищо ново, за припомняне, результат голосования, результаты голосования, итоги голосования, ничего нового, для напоминания, вне бюджета,
    результат голосування, результати голосування, підсумки голосування, відкрите питання, відкриті питання, нічого нового, для нагадування, вынікі галасавання, адкрытае пытанне, нічога новага,
    a szavazás eredménye, szavazás eredménye, nyitott kérdés, nyitott kérdések, semmi új, emlékeztetőül, rezultatul votului, rezultatele votului, întrebare deschisă, întrebări deschise, chestiune deschisă, nimic nou, ca reamintire,
    rezultati i votimit, pyetje e hapur, pyetje të hapura, asgjë e re, αποτέλεσμα της ψηφοφορίας, αποτελέσματα της ψηφοφορίας, αποτέλεσμα ψηφοφορίας, ανοικτό ερώτημα, ανοιχτό ερώτημα, ανοικτά ερωτήματα, τίποτα νέο, τίποτε νέο, για υπενθύμιση, προς υπενθύμιση,
    oylama sonucu, oylama sonuçları, açık soru, açık sorular, yeni bir şey yok, hatırlatmak gerekirse, səsvermənin nəticəsi, açıq sual, yeni heç nə yoxdur, дауыс беру нәтижесі, ашық сұрақ, жаңалық жоқ,
    добуш берүүнүн жыйынтыгы, ачык суроо, ovoz berish natijasi, ochiq savol, yangilik yoʻq, натиҷаи овоздиҳӣ, саволи кушода, კენჭისყრის შედეგი, ღია კითხვა, քվեարկության արդյունքը, բաց հարց,
    תוצאות ההצבעה, שאלה פתוחה, שאלות פתוחות, אין חדש, לתזכורת, نتیجه رای گیری, نتیجه رأی گیری, نتیجه رأی‌گیری, پرسش باز, سوال باز, برای یادآوری, ووٹنگ کا نتیجہ, کھلا سوال, یاد دہانی کے لیے,
    मतदान का परिणाम, मतदान के परिणाम, खुला प्रश्न, कुछ नया नहीं, ভোটের ফলাফল, খোলা প্রশ্ন, matokeo ya kura, swali lililo wazi, maswali yaliyo wazi, hakuna jipya, kwa kukumbusha,
    hasil pemungutan suara, pertanyaan terbuka, tidak ada yang baru, sebagai pengingat, keputusan undian, soalan terbuka, sebagai peringatan, resulta ng botohan, bukas na tanong, kết quả bỏ phiếu, câu hỏi mở, câu hỏi còn bỏ ngỏ, không có gì mới, xin nhắc lại,
    표결 결과, 투표 결과, 미해결 질문, 미해결 문제, 새로운 것 없음,
    تێبینی, سەرنج, سەرچاوە, سەرچاوەکان, ئامانج, ئامانجەکان, مەبەست, ناوەڕۆک, پوختە, کورتە, پاشخان, پێشینە, ئەنجام, ئەنجامەکان, نموونە, بۆ نموونە, هۆکار, هۆکارەکان, بودجە, تێچوو, خەرجی, پێشنیار, پێشنیاز, دەق, پرسیار, پرسیاری کراوە, وەڵام,
    ئەنجامی دەنگدان, واژۆکاران, واژووکاران, لایەنە واژووکارەکان, بە کورتی, وەک بیرهێنانەوە, بەڵگەنامە, پاشکۆ, بەروار, زمان, وەرگێڕان, گۆڕانکاری, گۆڕانکارییەکان, بڕیارنامە,
    tamawt, tamawin, iswi, iswan, aɣbalu, iɣbula, amedya, agzul, aḍris, asumer, taɣzint, asteqsi, tiririt, agbur, azemz, tutlayt, tasuqilt, ⵜⴰⵎⴰⵡⵜ, ⵉⵙⵡⵉ, ⴰⵖⴱⴰⵍⵓ, ⴰⵎⴷⵢⴰ, ⴰⴳⵣⵓⵍ, ⴰⴹⵔⵉⵚ, ⴰⵙⵓⵎⵔ,
    nota bene, per exemple, en resum, la raó és senzilla, la raó és simple, la pregunta és senzilla, una cosa és clara, queda una pregunta, signataris, signat per, xifres, dades, resultat, termini, cost, preu, raó, motiu, pregunta`),
);
/** Whether folded words are one of them, or a table or picture with its number: "example 2", "talahanayan 2". */
export const introducesItem = (joined: string): boolean => {
  const name = joined.replace(/ \p{N}{1,3}$/u, "");
  return CONNECTORS.has(name) || (name !== joined && CAPTIONS.has(name));
};

/** What introduces a part of an analysis or of news, where it is all of the words before a sign: "Winners:", "Plot twist:". */
const LEAD_INS = `
    adopted with changes, adopted with amendments, adopted with modifications, adopted without change, adopted without changes, adopted in part, adopté avec modifications, adoptée avec modifications, adopté avec des modifications, adoptée avec des modifications, adopté sans changement, adoptée sans changement,
    adoptado con modificaciones, adoptada con modificaciones, aprobado con modificaciones, aprobada con modificaciones, aprobada sin cambios, aprobado sin cambios, aprovado com alterações, aprovada com alterações, adotada com alterações, adotado com alterações, adottato con modifiche, adottata con modifiche, approvato con modifiche, approvata con modifiche,
    mit änderungen angenommen, angenommen mit änderungen, unverändert angenommen, aangenomen met wijzigingen, antagen med ändringar, antaget med ändringar, vedtaget med ændringer, vedtatt med endringer, hyväksytty muutoksin, vastu võetud muudatustega, pieņemts ar grozījumiem, pieņemta ar grozījumiem, priimta su pakeitimais,
    přijato s úpravami, přijat s úpravami, přijata s úpravami, přijato se změnami, přijat se změnami, přijata se změnami, přijato beze změn, prijaté s úpravami, prijatý s úpravami, prijatá s úpravami, prijaté so zmenami, prijatý so zmenami, prijatá so zmenami, prijaté bez zmien, sprejeto s spremembami, sprejet s spremembami, sprejeta s spremembami,
    usvojeno s izmjenama, usvojen s izmjenama, usvojena s izmjenama, prihvaćeno s izmjenama, usvojeno sa izmenama, usvojen sa izmenama, усвојено са изменама, усвојен са изменама, усвоено со измени, прието с изменения, приета с изменения, принято с изменениями, принята с изменениями, принят с изменениями, прийнято зі змінами, прийнята зі змінами, прынята са зменамі,
    przyjęto ze zmianami, przyjęta ze zmianami, przyjęty ze zmianami, przyjęto bez zmian, módosításokkal elfogadva, elfogadva módosításokkal, változtatás nélkül elfogadva, adoptat cu modificări, adoptată cu modificări, miratuar me ndryshime, εγκρίθηκε με τροποποιήσεις, εγκρίθηκε με αλλαγές, değişikliklerle kabul edildi, dəyişikliklərlə qəbul edildi,
    өзгерістермен қабылданды, өзгөртүүлөр менен кабыл алынды, oʻzgartirishlar bilan qabul qilindi, бо тағйирот қабул шуд, өөрчлөлттэйгээр батлагдсан, samþykkt með breytingum, aprovada amb modificacions, اعتمد مع تعديلات, اعتمدت مع تعديلات, با اصلاحات تصویب شد, התקבל בשינויים, התקבלה בשינויים, ترامیم کے ساتھ منظور, संशोधन के साथ स्वीकृत, সংশোধনসহ গৃহীত,
    diterima dengan perubahan, disetujui dengan perubahan, diluluskan dengan pindaan, limekubaliwa na marekebisho, thông qua với sửa đổi, მიღებულია ცვლილებებით, ընդունվել է փոփոխություններով,
    хиймэл оюун, хиймэл оюун ухаан, בינה מלאכותית, सतत विकास, डिजिटल कौशल, डिजिटल शिक्षा, insan hakları, insan hüquqları, адам құқықтары, адам укуктары, זכויות אדם, süni intellekt, akili bandia, akili unde,
    trí tuệ nhân tạo, an ninh mạng, an toàn trẻ em, bảo vệ trẻ em trên mạng, khoảng cách số, kỹ năng số, băng rộng, quản trị internet, bình đẳng giới, biến đổi khí hậu, vũ trụ,
    signatories, signers, signatarios, firmantes, signatários, subscritores, signataires, firmatari, ondertekenaars, de ondertekenaars, unterzeichner, siyatè, siyatè yo,
    for immediate release, pour diffusion immédiate, zur sofortigen veröffentlichung,
    apologies, apologies for absence, regrets, absent, excused, excusés, absents, absents et excusés, ausentes, excusados, afwezig, verhinderd, abwesend, entschuldigt, assenti, absan,
    fiscal impact, fiscal effect, fiscal implications, impacto fiscal, incidence budgétaire, incidences budgétaires, fait saillant, faits saillants, dato destacado, datos destacados, hoogtepunten,
    emphasis added, emphasis supplied, emphasis omitted, emphasis in original, emphasis in the original, original emphasis, en banc, per curiam, énfasis añadido, énfasis suplido, énfasis agregado, énfasis en el original, ênfase acrescentada, soulignement ajouté, italiques ajoutés, hervorhebung hinzugefügt,
    lieu, luogo, plaats, miejsce, locul, місце, өтетін орны, mahali, τόπος,
  rada rozhodla, rada se dohodla, rada schválila, rada zdecydowała, rada postanowiła, rada uznała, rada sa dohodla, рада вирішила, рада ухвалила, рада постановила, рада вырашыла,
    đề xuất gồm, đề xuất này gồm, đề xuất có, đề xuất này có, văn bản gồm, văn bản này gồm, nội dung gồm, nội dung chính, nội dung đề xuất, các điểm chính, điểm chính, các điểm mới, thay đổi chính, các thay đổi chính, nguồn số liệu, nguồn dữ liệu, nguồn thông tin, nguyên nhân, thách thức, phạm vi, ngân sách, dự toán,
    สาระสำคัญ, ข้อสรุป, ความท้าทาย, ขอบเขต, ຄຳຖາມ, ຜົນກະທົບ, ຂອບເຂດ, ໄລຍະເວລາ, សំណួរ, សេចក្តីសង្ខេប, ចំណុចសំខាន់ៗ, ផលប៉ះពាល់, វិសាលភាព, မေးခွန်း, အပြောင်းအလဲ, အပြောင်းအလဲများ, အကျိုးသက်ရောက်မှု, ကာလ,
    pinagmulan ng datos, pinagkunan ng datos, tinatayang gastos, tantiyang gastos, layunin ng panukala, nilalaman ng panukala, kaligiran, kasama sa panukala, kabilang sa panukala, nakasaad sa panukala, saklaw ng panukala, ang panukala ay naglalaman ng, mga pangunahing punto, pangunahing punto, mga pagbabago, benepisyo, mga benepisyo, panganib, mga panganib, badyet,
    tinubdan, tinubdan sa datos, gibanabana nga gasto, pananglitan, hinungdan, pangutana, tumong, tumong sa sugyot, sulod sa sugyot, ang sugyot naglakip sa, katingbanan, mga kausaban, kaayohan,
    fonte dadus, kustu, kustu estimadu, kustu totál, exemplu, ezemplu, por ezemplu, razaun, rezultadu, númeru sira, objetivu, objetivu husi proposta, kontestu, rezumu, proposta inklui, proposta ne'e inklui, proposta kompostu husi, proposta kontein, pontu prinsipál sira, mudansa, mudansa sira, impaktu, benefísiu, risku, konkluzaun, orsamentu, durasaun,
    perkiraan biaya, estimasi biaya, taksiran biaya, usulan ini mencakup, usulan mencakup, usulan ini memuat, usulan memuat, usulan ini meliputi, usulan meliputi, usulan terdiri atas, usulan ini terdiri atas, usulan ini berisi, isi usulan, pokok usulan, pokok pokok usulan, poin utama, poin penting, perubahan utama, cakupan, jangka waktu,
    anggaran kos, kos anggaran, tujuan cadangan, cadangan ini merangkumi, cadangan merangkumi, cadangan ini mengandungi, cadangan mengandungi, cadangan ini terdiri daripada, kandungan cadangan, perkara utama, kesan, skop, bajet,
    prakiraan biaya, conto, tuladha, alesan, pitakonan, latar mburi, ringkesan, usulan iki ngemot, usulan iki nyakup, isi usulan, owah owahan, mupangat, patarosan, kasang tukang, usulan ieu ngawengku, usulan ieu ngandung, eusi usulan, parobahan, mangpaat,
    liên minh viễn thông quốc tế, liên hợp quốc, ngân hàng thế giới, liên minh châu âu, hiệp hội các quốc gia đông nam á, cục viễn thông, cục tần số vô tuyến điện, bộ khoa học và công nghệ, bộ thông tin và truyền thông, bộ ngoại giao, cộng hòa xã hội chủ nghĩa việt nam,
    สหภาพโทรคมนาคมระหว่างประเทศ, สหประชาชาติ, ธนาคารโลก, สหภาพยุโรป, อาเซียน, กสทช, สำนักงาน กสทช, กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม, กระทรวงการต่างประเทศ, สาธารณรัฐประชาธิปไตยประชาชนลาว,
    ສະຫະພັນໂທລະຄົມມະນາຄົມສາກົນ, ສະຫະປະຊາຊາດ, ທະນາຄານໂລກ, ອາຊຽນ, ກະຊວງເຕັກໂນໂລຊີ ແລະ ການສື່ສານ, ກະຊວງການຕ່າງປະເທດ, ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ, សហភាពទូរគមនាគមន៍អន្តរជាតិ, សហប្រជាជាតិ, ធនាគារពិភពលោក, អាស៊ាន, ក្រសួងប្រៃសណីយ៍ និងទូរគមនាគមន៍, ក្រសួងការបរទេស,
    အပြည်ပြည်ဆိုင်ရာ ဆက်သွယ်ရေး သမဂ္ဂ, အပြည်ပြည်ဆိုင်ရာ ကြေးနန်းဆက်သွယ်ရေးသမဂ္ဂ, ကုလသမဂ္ဂ, ကမ္ဘာ့ဘဏ်, အာဆီယံ, ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်,
    perhimpunan telekomunikasi internasional, uni telekomunikasi internasional, serikat telekomunikasi internasional, kesatuan telekomunikasi antarabangsa, perserikatan bangsa bangsa, pertubuhan bangsa bangsa bersatu, bank dunia, uni eropa, kesatuan eropah, kementerian komunikasi dan digital, kementerian komunikasi dan informatika, kementerian komunikasi, kementerian luar negeri, suruhanjaya komunikasi dan multimedia malaysia,
    pandaigdigang unyon ng telekomunikasyon, mga bansang nagkakaisa, nagkakaisang bansa, bangko mundyal, unyong europeo, kagawaran ng impormasyon at komunikasyong teknolohiya, kagawaran ng ugnayang panlabas, pambansang komisyon sa telekomunikasyon, republika ng pilipinas, uniaun internasionál telekomunikasaun, nasoins unidas, nasaun unida sira, banku mundiál, autoridade nasionál komunikasaun, repúblika demokrátika timor leste,
    unión internacional de telecomunicaciones, união internacional de telecomunicações, união internacional das telecomunicações, internationale fernmeldeunion, internationale telecommunicatie unie, internationella teleunionen, den internationale telekommunikationsunion, den internasjonale telekommunikasjonsunion, den internasjonale telekommunikasjonsunionen, kansainvälinen televiestintäliitto, rahvusvaheline telekommunikatsiooni liit, starptautiskā telekomunikāciju savienība, tarptautinė telekomunikacijų sąjunga,
    międzynarodowy związek telekomunikacyjny, mezinárodní telekomunikační unie, medzinárodná telekomunikačná únia, nemzetközi távközlési egyesület, nemzetközi távközlési unió, uniunea internațională a telecomunicațiilor, международен съюз по далекосъобщения, међународна унија за телекомуникације, međunarodna telekomunikacijska unija, međunarodna unija za telekomunikacije, mednarodna telekomunikacijska zveza, меѓународна унија за телекомуникации, bashkimi ndërkombëtar i telekomunikacionit, διεθνής ένωση τηλεπικοινωνιών,
    uluslararası telekomünikasyon birliği, beynəlxalq telekommunikasiya ittifaqı, beynəlxalq elektrik rabitəsi ittifaqı, халықаралық электр байланысы одағы, эл аралык электр байланыш союзу, xalqaro elektraloqa ittifoqi, иттиҳоди байналмилалии алоқаи барқӣ, міжнародний союз електрозв язку, міжнародний союз електрозвʼязку, міжнародны саюз электрасувязі, ელექტროკავშირის საერთაშორისო კავშირი, հեռահաղորդակցության միջազգային միություն, muungano wa kimataifa wa mawasiliano, shirika la kimataifa la mawasiliano, umoja wa mataifa, 국제전기통신연합, 국제연합, 유엔,
    अंतर्राष्ट्रीय दूरसंचार संघ, अन्तर्राष्ट्रिय दूरसञ्चार संघ, আন্তর্জাতিক টেলিযোগাযোগ ইউনিয়ন, بین الاقوامی ٹیلی مواصلات یونین, اتحادیه بین المللی مخابرات, איגוד הטלקומוניקציה הבינלאומי,
    цифрлық жібек жолы, жібек жолы, санарип жибек жолу, жибек жолу, raqamli ipak yoʻli, ipak yoʻli, рақамли ипак йўли, ипак йўли, rəqəmsal ipək yolu, ipək yolu, sanly ýüpek ýoly, ýüpek ýoly, роҳи абрешими рақамӣ, роҳи абрешим, цахим торгоны зам, торгоны зам,
    главная цель, головна мета, галоўная мэта, басты мақсат, басты мақсаты, башкы максат, башкы максаты, asosiy maqsad, əsas məqsəd, esasy maksat, ҳадафи асосӣ, гол зорилго, гол үр дүн, үр дүн, иш татвал, баримтаас иш татвал, иқтибос аз ҳуҷҷат, esasy maksady,
    об ва алоқа, арзиши лоиҳа, нархи лоиҳа, ҳадафи лоиҳа, муҳлати лоиҳа, натиҷаи лоиҳа, loyiha qiymati, loyiha narxi, loyiha maqsadi, loyiha muddati, loyiha natijasi, лойиҳа қиймати, лойиҳа мақсади, лойиҳа муддати,
    जम्मा, कुल लागत, कुल खर्च, कुल बजेट, कुल बजट, कुल रकम, कुल संख्या, जम्मा लागत, जम्मा खर्च, जम्मा रकम, अनुमानित लागत, अनुमानित खर्च, प्रस्तावको लागत, एकूण, एकूण खर्च, अंदाजित खर्च,
    মোট, মোট ব্যয়, মোট খরচ, মোট বাজেট, মোট সংখ্যা, মোট পরিমাণ, প্রাক্কলিত ব্যয়, আনুমানিক ব্যয়, કુલ ખર્ચ, અંદાજિત ખર્ચ, ਕੁੱਲ ਖਰਚ, ਕੁੱਲ ਲਾਗਤ, மொத்தம், மொத்த செலவு, மொத்தச் செலவு,
    మొత్తం, మొత్తం ఖర్చు, మొత్తం వ్యయం, ಒಟ್ಟು, ಒಟ್ಟು ವೆಚ್ಚ, ആകെ, ആകെ ചെലവ്, മൊത്തം ചെലവ്, එකතුව, මුළු පිරිවැය, මුළු වියදම, کل لاگت, کل خرچ, تخمینی لاگت,
    စုစုပေါင်း, စုစုပေါင်း ကုန်ကျစရိတ်, jumla, jumla ya gharama, gharama zote, toplam, toplam maliyet, ümumi xərc, umumiy xarajat, жалпы құны, жалпы шығын, жалпы наркы, нийт зардал, kabuuang halaga, kabuuang gastos,
    tổng chi phí, tổng kinh phí, łącznie, łączny koszt, koszt całkowity, celkem, celkové náklady, spolu, kopā, kopējās izmaksas, kopsumma, iš viso, bendra kaina, bendros išlaidos, összesen, összköltség, ukupno, ukupni trošak, ukupni troškovi,
    укупно, укупни трошак, укупни трошкови, вкупно, вкупен трошок, общо, общи разходи, обща стойност, загальна вартість, агульны кошт, skupaj, skupni stroški, σύνολο, συνολικό κόστος, kostoja totale, cost total, costuri totale,
    الإجمالي, المجموع, إجمالي التكلفة, التكلفة الإجمالية, הסך הכל, עלות כוללת, هزینه کل, جمع کل, kogukulu, kogumaksumus, kokonaiskustannus, kokonaiskustannukset, yhteensä, totalkostnad, samlede omkostninger, heildarkostnaður, totale kosten, gesamtkosten,
  who, what, why, freedom of speech, freedom of expression, freedom of the press, hate speech, free speech,
  press release, press releases, hoja de ruta, international law, domestic law, national law, rule of law, human rights law, applicable law, law of the sea, best practice,
  best practices,    green digital action, vie privee, vida privada, derechos humanos en linea,   new york, peace and security, social justice, digital justice, price, prices, total price, when, where, how, why now, so what, what now, what next, what else, what then, why not, how so, who else, who pays,
  who wins, who loses, who gains, who benefits, who decides, what it says, what it does not say, what it means, what to watch,
  for, against, pros, cons, pros and cons, pro, contra, plus, minus, pluses, minuses, likelihood, update, updates, latest update, latest,
  latest news, breaking, breaking news,  contact,  press contact, media contact,  quote, quotes, quote of the day,
  quote of the week, quotable, in a nutshell, tl dr, tldr, good, bad, ugly, good news, bad news, news, catch, the good, the bad,
  the ugly, upside, downside, fun fact, fun facts, fact, facts, fact check, fact box, fact sheet, did you know, plot twist, twist, spoiler,
  spoiler alert, verdict, final verdict, correction, corrections, erratum, errata, warning,  caveat, caveats, disclaimer,
       myth, myths, reality, reality check, sticking point, sticking points, red flag, red flags, green light,
  red light, yellow card, elephant in the room, bone of contention, stumbling block, stumbling blocks, turning point, tipping point,
  game changer, silver lining, missed opportunity, missed opportunities, work in progress, one step forward, two steps back,
  moderator, moderators, moderation, rapporteur, speaker, speakers, panellists, panelists, participants, host, hosts, keynote,
  interview, interviewer, interviewee, hashtag, hashtags, photo, photos, photo credit, credit, credits, image, video,  
  read, read more, read also, read on, see more, learn more, find out more, more information, more, more here, for more, full text, full story, full report,
  full list, deadline for comments, call for comments, call for papers, call for proposals, call for contributions, call for inputs,
  level of ambition, level of support, level of detail, level of agreement, where things stand, where we stand, state of play,
  state of affairs, big picture, small print, fine print, long story short, short answer, long answer, short version, long version,
  simple answer, honest answer,  question of the day, number of the day, number of the week, word of the day, chart of the week,
  to be continued, stay tuned, coming up, coming soon, up next, next up, next, next stop, next step, first step, on the agenda, on the table,
   at stake, in focus, in context, in numbers, in figures, in pictures, in perspective, in practice, in theory, in principle,
  in fact, in reality, in other words, in plain english, in plain language, in hindsight, in retrospect, in parallel,  in response,
  in reply, in conclusion, in summary, in essence, in comparison, by contrast, by comparison, by the numbers, by the way, for example, for context,  for the record, for now,
  for clarity, for completeness, on balance, on paper, on the other hand, on the contrary, on the positive side, on the negative side, on the plus side,
  on the minus side, on the bright side, on top of that, at the same time, at first, at first glance, at first sight, at last,   at present, as expected, as usual,
  as before, as always, as follows, as a consequence, as a whole, after all, above all, all in all, all told, all right, all good, that said, having said that, to be clear,
  to be fair, to be precise, to begin with, to start with, to recap, to illustrate, to be sure, to this end, with this in mind, with one exception,
  with two exceptions, one exception, one caveat, one example, another example, two examples, three examples, one more thing, one thing, two things, three things, first things first,
  not so fast,  not quite, not anymore, not so, no surprise, no surprises, no wonder, no news, no consensus, no vote, no change, 
  surprise, surprises, surprisingly, unsurprisingly, interestingly, importantly, most importantly, more importantly, crucially, notably, remarkably, strikingly,
  curiously, ironically, paradoxically, sadly, unfortunately, regrettably, fortunately, luckily, thankfully, hopefully, obviously, clearly, evidently, apparently, presumably,
  basically, essentially, generally, usually, typically, traditionally, historically, technically, legally, politically, economically,
  financially, practically, theoretically, officially, formally, informally, initially, originally, previously, recently, currently, meanwhile, subsequently, eventually, ultimately,
  consequently, accordingly, thus, instead, nevertheless, nonetheless, still, otherwise, rather, indeed, perhaps, maybe, yes, no, true, false, partly true, correct, wrong, right,
  money, time, people, place, strengths, weaknesses, opportunities, threats, swot, lessons, lessons learnt, gaps, unknowns, known unknowns, open question, open questions,  
  key figures, key dates, key facts, key terms, key words, keywords, key point, key points, key question, key questions,  key takeaway, key takeaways, main takeaway, main takeaways, main point, main points,
   headline, headlines, highlights, recap,      side event, side events, related, related news, related articles, recommended reading, further information, about the author, about the authors,
  translation, machine translation, transcript, recording, slides, livestream, webcast, downloads, download, attachments, tags, categories, filed under, topics, languages,
     congratulations, good morning, good afternoon, good evening, ladies and gentlemen, excellencies,  

  qui, quoi, quand, ou,  pourquoi, combien, pourquoi maintenant, et apres, et maintenant, et alors, pour, contre, avantages, inconvenients, le pour, le contre, le pour et le contre,
  argent,  mise a jour, mises a jour, actualite, actualites, derniere minute, dernieres nouvelles, gagnants, perdants, les gagnants, les perdants,
  contact,  contact presse, contacts presse, citation, citations, en deux mots, en un mot, en quelques mots, en quelques chiffres, en chiffres, en images, bonne nouvelle, bonnes nouvelles,
  mauvaise nouvelle, mauvaises nouvelles, probleme, hic, bemol, suite, la suite, suites, points forts, points faibles, point fort, point faible, forces, faiblesses, menaces,
  point de blocage, points de blocage, pierre d achoppement, pomme de discorde, a suivre, a lire, a lire aussi, lire aussi, lire, lire la suite, voir, ecouter, regarder, a voir, a ecouter,
  verdict, conclusion, en savoir plus, pour en savoir plus, pour aller plus loin, pour plus d informations, plus d informations, mots cles, mot cle, mots clefs, rectificatif, erratum, errata, correction,
   avertissement, precision, precisions,   anecdote, le saviez vous, bon a savoir, rebondissement, surprise, chiffre du jour, chiffres cles, dates cles, faits, mythe, mythes, realite, idee recue, idees recues,
  intervenants, moderateur, moderatrice, moderation, animateur,  invites, photo, credit photo, photos, video, traduction, probabilite, probabilite d adoption, probabilite adoption, niveau d ambition, niveau ambition, etat des lieux, etat d avancement, etat avancement,
  premiere etape, prochaine etape, prochaines etapes, prochain rendez vous, rendez vous, date limite, dates limites, concretement, resultat, resultats, bref, surtout, neanmoins, cependant, toutefois, pourtant, malheureusement, heureusement, evidemment, actuellement,
  parallelement, autre exemple, un exemple, par contraste, au contraire, a l inverse, inverse, en realite, en theorie, en principe, en fait, de fait, au final, au total, a ce jour, pour l instant, pour instant, pour commencer, pour finir, pour conclure, pour resumer, en filigrane, reste a voir, question, reponse, questions reponses,   oui, non, vrai, faux,

  quien, quienes, que, cuando, donde, como, por que, porque, para que, cuanto, cuantos, por que ahora, y ahora, y ahora que, y despues, a favor, en contra, pros, contras, pros y contras, ventajas, desventajas, dinero,  
  actualizacion, actualizaciones, ultima hora, ultimas noticias, noticias, noticia, ganadores, perdedores, contacto,  contacto de prensa, cita, citas, frase del dia, en pocas palabras, en una palabra, en dos palabras, en cifras, en numeros, en imagenes,
  buena noticia, buenas noticias, mala noticia, malas noticias, problema, lo bueno, lo malo, lo que sigue, lo que viene, lo que falta, siguiente, siguiente paso, proximo paso, puntos fuertes, puntos debiles, punto fuerte, punto debil, fortalezas, debilidades, oportunidades, amenazas,
  punto de friccion, puntos de friccion, punto de bloqueo, puntos de bloqueo, escollo, escollos, veredicto, conclusion, balance, saber mas, para saber mas, mas informacion, para mas informacion, leer mas, lea mas, lea tambien, leer tambien, sigue leyendo, ver mas,  escucha,
  palabras clave, palabra clave, dato curioso, datos curiosos, dato, datos, datos clave, fechas clave, cifras clave, sabias que, correccion, fe de erratas, errata, advertencia,  aclaracion,   mito, mitos, realidad, sorpresa, giro inesperado, ponentes, oradores, moderador, moderadora, moderacion, invitado, invitados, foto, fotos, credito, video, traduccion,
  probabilidad, probabilidad de adopcion, nivel de ambicion, estado de la cuestion, estado de situacion, fecha limite, plazo, concretamente, resultado, resultados, en resumen, sobre todo, sin embargo, no obstante, desgraciadamente, lamentablemente, afortunadamente, por suerte, evidentemente, actualmente, mientras tanto, en paralelo, otro ejemplo, un ejemplo, al contrario, por el contrario, en realidad, en teoria, en principio, de hecho, al final, en total, hasta ahora, hasta la fecha, por ahora, por el momento, para empezar, para terminar, para concluir, para resumir, pregunta, respuesta, preguntas y respuestas,   si, no, verdadero, falso,

  quem, o que, quando, onde, como, por que, porque, para que, quanto, quantos, por que agora, e agora, e depois, contra, pros, contras, pros e contras, vantagens, desvantagens, dinheiro,   atualizacao, atualizacoes, ultima hora, ultimas noticias, noticias, noticia,
  vencedores, perdedores, ganhadores, contato,  contacto,  contato de imprensa, citacao, citacoes, frase do dia, em poucas palavras, em uma palavra, em numeros, em imagens, boa noticia, boas noticias, ma noticia, mas noticias, problema, o que vem a seguir, a seguir, proximo passo, pontos fortes, pontos fracos, ponto forte, ponto fraco, forcas, fraquezas, oportunidades, ameacas,
  ponto de atrito, pontos de atrito, ponto de bloqueio, impasse, veredito, conclusao, balanco, saiba mais, para saber mais, mais informacoes, para mais informacoes, leia mais, leia tambem, veja mais, veja tambem, assista, ouca, palavras chave, palavra chave, curiosidade, curiosidades, dados,   voce sabia, correcao, errata, advertencia,     mito, mitos, realidade, surpresa, palestrantes, oradores, moderador, moderadora, moderacao, convidados, foto, fotos, credito, video, traducao, probabilidade, probabilidade de adocao, nivel de ambicao, estado da arte, data limite, concretamente, resultado, resultados, em resumo, sobretudo, no entanto, contudo, todavia, infelizmente, felizmente, evidentemente, atualmente, enquanto isso, em paralelo, outro exemplo, um exemplo, ao contrario, pelo contrario, na realidade, em teoria, em principio, de fato, no final, no total, ate agora, por enquanto, para comecar, para terminar, para concluir, para resumir, pergunta, resposta, perguntas e respostas,    nao, verdadeiro, falso,

  wer, was, wann, wo, wie, warum, wieso, weshalb, wozu, wohin, warum jetzt, was nun, wie weiter, und nun, und jetzt, dafur, dagegen, fur, gegen, pro, contra, kontra, vorteile, nachteile, geld,  aktualisierung, update, aktuell, aktuelles, neuigkeiten, nachrichten, gewinner, verlierer, kontakt,  pressekontakt, zitat, zitate, zitat des tages, in einem satz, in wenigen worten, in kurze, in zahlen, in bildern, gute nachricht, gute nachrichten, schlechte nachricht, schlechte nachrichten, problem, haken, das problem, der haken, nachste schritte, nachster schritt, der nachste schritt, weiteres vorgehen, starken, schwachen, chancen,  bedrohungen, knackpunkt, knackpunkte, streitpunkt, streitpunkte, stolperstein, fazit, das fazit, urteil, bilanz, mehr dazu, mehr informationen, weitere informationen, weiterlesen, lesen sie auch, siehe, stichworter, stichworte, schlagworter, schlusselworter, korrektur, berichtigung,  warnung,  mythos, fakt, fakten, zahlen, uberraschung, referenten, moderation, gaste, foto, bild, bildnachweis, video, ubersetzung, wahrscheinlichkeit, frist, konkret, ergebnis, ergebnisse, kurzum, vor allem, allerdings, jedoch, dennoch, trotzdem, leider, zum gluck, hoffentlich, offenbar, derzeit, gleichzeitig, ein beispiel, ein weiteres beispiel, im gegenteil, in wirklichkeit, theoretisch, praktisch, grundsatzlich, tatsachlich, am ende, am schluss, insgesamt, bisher, vorerst, zunachst, zum schluss, eines davon, nicht zu vergessen, oder besser, besser gesagt, genauer, genauer gesagt, zur erinnerung, zum vergleich, frage, antwort, fragen und antworten,   ja, nein, richtig, falsch, wichtig, dazu, dabei, daher, deshalb, folglich, ausserdem, uberdies, erstens, dann, danach, spater, fruher, ab sofort,

  кто, что, где, когда, как, почему, зачем, сколько, откуда, куда, почему сейчас, что дальше, что теперь, что нового, что известно, и что, за, против, за и против, плюсы, минусы, плюсы и минусы, деньги,  обновление, обновления, обновлено, новости, последние новости, срочно, выиграли, проиграли, победители, проигравшие, кто выиграл, кто проиграл, контакт,  контакты для прессы,  цитата, цитаты, цитата дня, вкратце, кратко, коротко, коротко говоря, в двух словах, одной строкой, в цифрах, цифра дня, в фактах, хорошая новость, хорошие новости, плохая новость, плохие новости, проблема, проблемы, загвоздка, минус, плюс, следующий шаг, следующие шаги, дальнейшие шаги, сильные стороны, слабые стороны,  угрозы, камень преткновения, спорный вопрос, спорные вопросы, яблоко раздора, итог, итоги, вердикт, вывод, выводы, ключевые слова, читайте также, читать далее, читать, подробнее, подробности, узнать больше, см, смотрите также, дополнительная информация, исправление, поправка,  предупреждение,    миф, мифы, реальность, правда, неправда, факт, факты, интересный факт, интересные факты, знаете ли вы, неожиданный поворот, неожиданность, сюрприз, спикеры, докладчики, модератор, участники, гости, фото, видео, перевод, вероятность, вероятность принятия, шансы, уровень амбиций, история вопроса, суть вопроса, суть дела, положение дел, текущее положение, на повестке дня, на кону, крайний срок, сроки, конкретно, результат, результаты, прежде всего, однако, тем не менее, к сожалению, к счастью, кстати, между прочим, очевидно, сейчас, пока, одновременно, еще один пример, другой пример, пример, напротив, наоборот, на самом деле, в теории, на практике, в принципе, фактически, в конце концов, всего, до сих пор, для начала, главное, самое главное, самое важное, интересно, любопытно, удивительно, вопрос, ответ, вопросы и ответы,   да, нет, верно, неверно, позже, затем, далее, дальше, потом,

  استدراك, من, ماذا, متى, اين, كيف, لماذا, كم, لماذا الان, ماذا بعد, ماذا الان, مع, ضد, المزايا, العيوب, الايجابيات, السلبيات, المال,  تحديث, تحديثات, اخر الاخبار, الاخبار, خبر, عاجل, الفائزون, الخاسرون, الاتصال, للتواصل, للاتصال, جهة الاتصال, اقتباس, باختصار شديد, بالارقام, خبر جيد, خبر سيئ, خبر سار, المشكلة, المشاكل, نقاط القوة, نقاط الضعف, الفرص, التهديدات, نقطة الخلاف, نقاط الخلاف, الحكم, الاستنتاج, الخلاصة, النتيجة, الكلمات المفتاحية, الكلمات الرئيسية, اقرا ايضا, اقرا المزيد, للمزيد, المزيد, لمزيد من المعلومات, تصحيح, تصويب, تحذير,  حقيقة, حقائق, خرافة, هل تعلم, مفاجاة, المتحدثون, المشاركون, صورة, فيديو, ترجمة, الاحتمال, الموعد النهائي, الوضع الحالي, الخطوات التالية, الخطوة التالية, اولا وقبل كل شيء, مع ذلك, ومع ذلك, لكن, للاسف, لحسن الحظ, في الواقع, في المقابل, في الوقت نفسه, حتى الان, سؤال, جواب, نعم, لا, صحيح, خطا,

  siapa,  mengapa, kapan, di mana, bagaimana, kenapa, pembaruan, kontak, baca juga, baca selengkapnya, selengkapnya, kata kunci, intinya, singkatnya, dengan kata lain, selain itu, namun, sementara itu, sebagai contoh, contohnya,  latar belakang, langkah selanjutnya, langkah berikutnya, tujuan, hasil, hasilnya, masalahnya, kabar baik, kabar buruk, fakta, mitos, sumber,
    neden, nicin, ne zaman, nerede, nasil, guncelleme, iletisim, anahtar kelimeler, anahtar sozcukler, kisaca, ozetle, ozet, baska bir deyisle, diger bir deyisle, bunun yani sira, ancak, ote yandan, birincisi, ikincisi, son olarak, sonuc olarak, arka plan, sonraki adimlar,  sonuc, sorun, iyi haber, kotu haber,  kaynaklar, 
  nani, nini, lini, wapi, vipi, mawasiliano, maneno muhimu, soma zaidi, kwa kifupi, habari njema, habari mbaya`;

export const leadIns = once(() => foldedPhrases(LEAD_INS.split(",")));

/**
 * One language a line: an aim, a reason, a question, a problem, a result, a solution and a difference, in many also a deadline, a price, a proposal and a text, and behind the bar what else a sentence
 * is made of that calls one of them clear, simple, one, several or the following: "Cíl je jasný", "A cél világos". In these languages that
 * takes three words and fewer.
 */
const STATEMENTS = `
  aim goal purpose objective reason reasons cause causes question problem answer solution result conclusion difference | the is are was were isn not clear simple obvious plain one two three four five following these this such same known different easy short also very
  but objectif raison raisons cause question problème réponse solution résultat conclusion différence | le la les l est sont était étaient clair claire simple simples évident une deux trois suivant suivante suivants suivantes celles ceux ci même connue connues double
  objetivo fin razón razones causa causas pregunta problema respuesta solución resultado conclusión diferencia | el los las lo es son era eran claro clara sencillo sencilla simple obvio obvia siguiente siguientes estas estos esta este dos tres misma mismo doble conocida conocidas muy
  objetivo razão razões razón razóns motivo motivos causa causas pergunta pregunta problema resposta solução solución resultado conclusão diferença | o os a as é são son era eram claro clara simples sinxela óbvio óbvia seguinte seguintes estas estes esta este duas três tres mesma mesmo conhecida muito
  obiettivo scopo ragione ragioni motivo motivi causa cause domanda problema risposta soluzione risultato conclusione differenza | il lo gli i è sono era erano chiaro chiara semplice ovvio ovvia seguente seguenti queste questi questa questo due tre stessa stesso
  ziel zweck grund gründe ursache ursachen frage problem antwort lösung ergebnis fazit unterschied idee | das die der ist sind war waren klar einfach offensichtlich deutlich folgende folgenden folgender diese dieser dies zwei drei vier gleich derselbe dieselbe bekannt doppelt lautet
  doel reden redenen oorzaak oorzaken vraag probleem antwoord oplossing resultaat conclusie verschil | het de is zijn was waren duidelijk eenvoudig simpel helder volgende deze dit twee drie vier dezelfde hetzelfde bekend doelwit
  målet syftet syftena skälet skälen orsaken orsakerna frågan problemet svaret lösningen resultatet slutsatsen skillnaden | är tydligt tydlig klart klar enkelt enkla uppenbart följande dessa denna två tre fyra samma känd kända
  formålet årsagen årsagerne grunden grundene spørgsmålet svaret løsningen resultatet konklusionen forskellen målet hensikten årsaken årsakene grunnen grunnene spørsmålet løsningen konklusjonen forskjellen | er klart klar tydeligt tydelig enkelt enkle følgende disse denne to tre fire samme kendt kjent
  markmiðið ástæðan ástæðurnar ástæða spurningin vandinn svarið lausnin niðurstaðan munurinn | er eru voru skýrt skýr einfalt einföld einfaldar eftirfarandi þessar þessi þessar tvær þrjár ljóst
  tavoite tavoitteet tarkoitus syy syyt kysymys ongelma vastaus ratkaisu tulos johtopäätös ero määräaika hinta ehdotus teksti | on ovat oli olivat selvä selkeä yksinkertainen ilmeinen seuraava seuraavat tämä kaksi kolme neljä sama tunnettu lyhyt pitkä uusi matala korkea
  eesmärk eesmärgid põhjus põhjused küsimus probleem vastus lahendus tulemus järeldus erinevus tähtaeg hind ettepanek tekst | on oli olid selge lihtne ilmne järgmine järgmised need see kaks kolm neli sama teada lühike pikk uus madal kõrge
  mērķis mērķi iemesls iemesli cēlonis cēloņi jautājums problēma atbilde risinājums rezultāts secinājums atšķirība termiņš cena priekšlikums teksts | ir bija skaidrs skaidra skaidri vienkāršs vienkārša vienkārši šāds šāda šādi šādas šie divi trīs četri tas pats zināms īss īsa garš jauns jauna zema augsta
  tikslas tikslai priežastis priežastys klausimas problema atsakymas sprendimas rezultatas išvada skirtumas terminas kaina pasiūlymas tekstas | yra buvo aiškus aiški aiškūs aiškios paprastas paprasta paprastos akivaizdus toks tokia tokie tokios šis ši šie šios dvi du trys keturi tas pats pati žinoma trumpas trumpa ilgas naujas nauja maža didelė
  cel cele powód powody przyczyna przyczyny pytanie problem odpowiedź rozwiązanie wynik wniosek różnica termin terminy cena propozycja tekst | jest są był była były jasny jasna jasne prosty prosta proste oczywisty oczywista następujący następująca następujące taki taka takie te ten dwa dwie trzy cztery sam sama znane krótki krótka krótkie długi nowy nowa niska wysoka
  cíl cíle důvod důvody příčina příčiny otázka problém odpověď řešení výsledek závěr rozdíl lhůta termín cena návrh text | je jsou byl byla byly jasný jasná jasné jednoduchý jednoduchá jednoduché prostý prostá zřejmý zřejmá následující tento tato tyto dva dvě tři čtyři stejný stejná známé krátká krátký krátké dlouhá nový nová nízká vysoká
  cieľ ciele dôvod dôvody príčina príčiny otázka problém odpoveď riešenie výsledok záver rozdiel lehota termín cena návrh text | je sú bol bola boli jasný jasná jasné jednoduchý jednoduchá jednoduché prostý zrejmý zrejmá nasledujúci nasledovný nasledovná nasledovné nasledujúce tento táto tieto dva dve tri štyri rovnaký rovnaká známe krátka krátky dlhá nový nová nízka vysoká
  cilj cilji namen razlog razlogi vzrok vzroki vprašanje težava problem odgovor rešitev rezultat sklep razlika rok roki cena predlog besedilo | je so sta bil bila bili bile jasen jasna jasno jasni jasne preprost preprosta preprosto preprosti preprosta očiten očitna naslednji naslednja naslednje tak taki takšni takšna ti te dva dve trije tri štirje štiri isti ista znan znani kratek kratka kratki dolg dolga nov nova novo nizka visoka
  cilj ciljevi namjera svrha razlog razlozi problem odgovor rezultat razlika uzrok uzroci pitanje rješenje rešenje zaključak rok rokovi cijena cena prijedlog predlog tekst | ta te taj je su bio bila bili bile jasan jasna jasno jasni jasne jednostavan jednostavna jednostavno jednostavni očit očita očigledan sljedeći sljedeća sljedeće sledeći sledeća sledeće ovaj ova ovo ovi ove dva dvije dve četiri poznat kratak kratka kratki dug duga dugi nov nova novo novi niska visoka kratko
  циљ циљеви сврха разлог разлози узрок узроци питање проблем одговор решење рјешење резултат закључак разлика рок рокови цена цијена предлог приједлог текст | је су био била били јасан јасна јасно јасни једноставан једноставна једноставно очигледан следећи следећа следеће сљедећи сљедеће ови ове ово овај два две три четири исти познат кратак кратка кратки дуг дуга дуги нов нова нови ниска висока
  целта целите причината причините прашањето проблемот одговорот решението резултатот заклучокот разликата рокот роковите цената предлогот текстот | е се беше беа јасна јасен јасно јасни едноставна едноставен едноставно следна следен следното следните следниве овие оваа две два три четири иста ист краток кратка кратки долг долга долги нов нова нови ниска висока
  целта целите причината причините въпросът въпроса проблемът отговорът решението резултатът изводът разликата срокът срокът цената предложението текстът | е са беше бяха ясна ясен ясно ясни проста прост просто прости очевидна следната следният следното следните такава такива тази тези две два три четири същата същият известна кратък кратка кратки дълъг дълга нов нова ново ниска висока
  цель цели задача причина причины вопрос проблема ответ решение результат вывод разница срок сроки цена предложение текст | есть была был были ясна ясен ясно ясны проста прост просто просты очевидна очевиден следующая следующий следующие следующее такова таков таковы эта эти две два три четыре одна один та же тот известна понятна понятен короткий короток краток краткий долгий новый ново низкая высокая короткие
  мета мети ціль цілі завдання причина причини питання проблема відповідь рішення результат висновок різниця строк строки термін ціна пропозиція текст | є була був були зрозуміла зрозумілий ясна ясний ясні проста простий прості очевидна очевидний така такий такі таке наступна наступні ця ці дві два три чотири одна один та сама той самий відома короткий короткі довгий новий нова низька висока
  мэта мэты прычына прычыны пытанне праблема адказ рашэнне вынік выснова розніца тэрмін цана прапанова тэкст | ёсць была быў былі ясная зразумелая зразумелы простая просты простыя відавочная такая такі такія наступныя гэтая гэтыя дзве два тры чатыры адна кароткі доўгі новы новая нізкая высокая
  scopul obiectivul motivul motivele cauza cauzele întrebarea problema răspunsul soluția rezultatul concluzia diferența termenul prețul propunerea textul | este e sunt era erau clar clară simplu simplă simple evident următorul următoarea următoarele următorii acestea aceasta acesta două trei patru aceeași același cunoscut scurt lung nou nouă mic mare
  qëllimi objektivi arsyeja arsyet shkaku shkaqet pyetja problemi përgjigjja zgjidhja rezultati përfundimi dallimi afati çmimi propozimi teksti | është janë ishte ishin i e të qartë thjeshtë vijon vijojnë ky kjo këto këta dy tre tri katër njëjtë shkurtër gjatë ri lartë ulët
  σκοπός στόχος λόγος λόγοι αιτία αιτίες ερώτημα πρόβλημα απάντηση λύση αποτέλεσμα συμπέρασμα διαφορά προθεσμία τιμή πρόταση κείμενο | ο η το οι τα είναι ήταν σαφής σαφές απλός απλή απλό απλοί προφανής εξής αυτοί αυτές αυτός αυτή δύο τρεις τρία ίδιος ίδια γνωστοί σύντομη μεγάλη νέα νέο χαμηλή υψηλή
  amaç hedef neden nedeni nedenler nedenleri sebep sebepler soru sorun cevap yanıt çözüm sonuç fark süre fiyat öneri metin | açık açıktır basit basittir belli bellidir net nettir şu şudur şunlar şunlardır aşağıdaki aşağıdakiler aşağıdakilerdir şöyle şöyledir bu budur bunlar bunlardır iki üç dört aynı aynıdır çok kısa kısadır uzun yeni yenidir düşük yüksek
  məqsəd səbəb səbəbi səbəblər səbəbləri sual problem cavab həll nəticə fərq müddət qiymət təklif mətn | aydın aydındır sadə sadədir bəlli bəllidir aşağıdakı aşağıdakılar aşağıdakılardır belə belədir bu budur bunlar bunlardır iki üç eyni qısa qısadır uzun yeni yenidir
  maksat sebäbi sebäpler sebäpleri sorag mesele jogap çözgüt netije | aýdyň aýdyňdyr ýönekeý ýönekeýdir şular şulardyr aşakdakylar iki üç
  maqsad sabab sababi sabablar sabablari savol muammo javob yechim natija farq | aniq aniqdir oddiy oddiydir ravshan quyidagi quyidagicha quyidagilar quyidagilardir bular bulardir ikki uch bir xil мақсад сабаб сабаблар савол муаммо жавоб ечим натижа аниқ оддий қуйидаги қуйидагилар қуйидагича
  мақсат мақсаты себеп себебі себептер себептері сұрақ мәселе жауап шешім нәтиже айырмашылық мерзім баға ұсыныс мәтін | айқын анық қарапайым белгілі мынадай мыналар төмендегідей төмендегілер бұл екі үш бірдей қысқа ұзақ жаңа
  максат максаты себеп себеби себептер себептери суроо маселе жооп чечим натыйжа айырма мөөнөт баа сунуш текст | айкын ачык так жөнөкөй белгилүү мындай мындайча төмөнкү төмөнкүлөр төмөнкүдөй бул эки үч бирдей кыска узун жаңы
  максатның сәбәп сәбәбе сәбәпләр сәбәпләре сорау мәсьәлә җавап чишелеш нәтиҗә | ачык аңлаешлы гади түбәндәге түбәндәгеләр түбәндәгечә иде булды ике өч маҡсат сәбәптәре түбәндәгеләр
  мақсад ҳадаф сабаб сабабҳо сабаби саволи савол масъала ҷавоб ҳалли натиҷа фарқ | равшан равшанаст возеҳ аст ҳастанд буд оддӣ содда чунин чунинанд инҳо инҳоянд зерин ду се
  зорилго зорилт шалтгаан шалтгаанууд асуулт асуудал хариулт шийдэл үр дүн ялгаа | нь тодорхой энгийн ойлгомжтой дараах дараахь эдгээр энэ хоёр гурав юм байна байсан ижил
  მიზანი მიზნები მიზეზი მიზეზები კითხვა პრობლემა პასუხი გამოსავალი შედეგი დასკვნა განსხვავება | არის არიან იყო ნათელია ნათელი მარტივია მარტივი ცხადია ასეთია ასეთი შემდეგია შემდეგი ესენია ესაა ორია სამია იგივეა ცნობილია
  նպատակը նպատակ պատճառը պատճառները պատճառ հարցը խնդիրը պատասխանը լուծումը արդյունքը եզրակացությունը տարբերությունը | է են էր էին պարզ հստակ ակնհայտ հետևյալն հետևյալը սա սրանք երկուսն երեքն երկու երեք նույնն
  الهدف الأهداف السبب الأسباب السؤال المشكلة الجواب الحل النتيجة الفرق الخلاصة | هو هي هم كان كانت واضح واضحة بسيط بسيطة التالي التالية الآتي الآتية كالتالي كالآتي هذا هذه ثلاثة اثنان واحد واحدة نفسه معروف معروفة
  هدف اهداف دلیل دلایل علت علل پرسش سؤال سوال مشکل مسئله پاسخ راه حل نتیجه تفاوت | است هست هستند بود بودند روشن ساده واضح مشخص این اینها چنین زیر دو سه یکی همان عبارت‌اند عبارتند از عبارت اند
  مقصد وجہ وجوہات سبب اسباب سوال مسئلہ جواب حل نتیجہ فرق | واضح صاف سادہ آسان یہ درج ذیل مندرجہ ایک دو تین وہی ہے ہیں تھا تھی تھے
  موخه هدف لامل لاملونه پوښتنه ستونزه ځواب حل پایله توپیر | څرګند څرګنده ساده لاندې دا دوه درې دی ده دي وو
  ئامانج ئامانجەکە هۆکار هۆکارەکان هۆکارەکە پرسیار پرسیارەکە کێشەکە وەڵام چارەسەر ئەنجام | ڕوونە روونە سادەیە ئەمانەن ئەمەیە دوون
  המטרה מטרה הסיבה הסיבות השאלה הבעיה התשובה הפתרון התוצאה המסקנה ההבדל | היא הוא הן הם הייתה היו ברורה ברור פשוטה פשוט פשוטות ידועה אלה הבאות הבאה הבאים להלן שתיים שלוש
  लक्ष्य उद्देश्य कारण सवाल प्रश्न समस्या उत्तर जवाब समाधान परिणाम अंतर | है हैं था थे थी स्पष्ट साफ़ साफ सरल ये यह निम्न निम्नलिखित इस प्रकार दो तीन चार एक वही छ छन् हो हुन् थियो यो यी निम्नानुसार आहे आहेत होते ही
  লক্ষ্য উদ্দেশ্য কারণ কারণগুলো কারণগুলি প্রশ্ন সমস্যা উত্তর সমাধান ফলাফল পার্থক্য | হলো হল স্পষ্ট পরিষ্কার সহজ এগুলো এই নিম্নরূপ দুটি তিনটি একই এটি
  હેતુ લક્ષ્ય કારણ કારણો પ્રશ્ન સમસ્યા ઉકેલ પરિણામ | છે હતા સ્પષ્ટ સરળ નીચે મુજબ આ બે ત્રણ ਉਦੇਸ਼ ਟੀਚਾ ਕਾਰਨ ਸਵਾਲ ਸਮੱਸਿਆ ਹੱਲ ਨਤੀਜਾ ਹੈ ਹਨ ਸੀ ਸਪਸ਼ਟ ਸਪੱਸ਼ਟ ਸਾਫ਼ ਸੌਖਾ ਇਹ ਹੇਠ ਲਿਖੇ ਦੋ ਤਿੰਨ
  நோக்கம் காரணம் காரணங்கள் கேள்வி பிரச்சினை பதில் தீர்வு முடிவு | தெளிவானது தெளிவு எளிது எளிமையானது இவை பின்வருமாறு இது இரண்டு மூன்று లక్ష్యం ఉద్దేశం కారణం కారణాలు ప్రశ్న సమస్య పరిష్కారం స్పష్టం స్పష్టంగా ఉంది ఉన్నాయి సులభం ఇవి ఇవే රහය අරමුණ හේතුව හේතු ප්‍රශ්නය විසඳුම පැහැදිලි පැහැදිලිය සරලයි මෙසේය මේවාය
  tujuan tujuannya alasan alasannya sebab sebabnya pertanyaan pertanyaannya soalan soalannya masalah masalahnya jawaban jawabannya jawapan jawapannya solusi solusinya hasil hasilnya kesimpulan kesimpulannya perbedaan perbedaannya perbezaannya matlamat matlamatnya | adalah ialah itu jelas sederhana mudah sebagai seperti berikut ini dua tiga sama
  layunin dahilan tanong problema sagot solusyon resulta pagkakaiba | ang mga ay malinaw simple payak sumusunod ito ganito dalawa tatlo pareho
  mục đích mục tiêu lý do nguyên nhân câu hỏi vấn đề câu trả lời giải pháp kết quả khác biệt | là rất rõ ràng đơn giản như sau này hai ba
  lengo malengo sababu swali maswali tatizo jibu suluhisho matokeo tofauti | ni ilikuwa zilikuwa yalikuwa wazi rahisi dhahiri hizi hii haya hili zifuatazo ifuatayo yafuatayo mbili tatu moja ileile
  manufar manufa dalili dalilin dalilai dalilan tambaya matsala amsa mafita sakamako | a ne ce su bayyane fili sauƙi wadannan waɗannan wannan biyu uku
  ujeeddada ujeedku sababta sababtu sababuhu sababaha su'aashu su'aasha dhibaatadu jawaabtu xalku natiijadu | waa way cad cadahay fudud fududahay kuwan kuwaas kan labo saddex
  inhloso injongo isizathu izizathu umbuzo inkinga impendulo isisombululo umphumela | icacile ilula yilezi lezi yilesi zilandelayo nantsi ezi zezi kuyacaca
  tanjona antony fanontaniana olana valiny vahaolana vokatra | dia mazava tsotra ireto ireo izao ity roa telo ny no
  ዓላማው ዓላማ ምክንያቱ ምክንያቶቹ ምክንያት ጥያቄው ችግሩ መልሱ መፍትሔው ውጤቱ ልዩነቱ | ግልጽ ግልፅ ቀላል ነው ናቸው የሚከተሉት የሚከተለው እነዚህ ይህ ሁለት ሦስት
  helburua arrazoia arrazoiak galdera arazoa erantzuna konponbidea emaitza ondorioa aldea da | dira zen ziren argia argi sinplea erraza hau hauek honako bi hiru bera
  għan raġuni raġunijiet mistoqsija problema tweġiba soluzzjoni riżultat | l ir il it hu hi hija huwa huma kien kienet ċar ċara sempliċi dan din dawn ġejjin tnejn tlieta
  cél célok célja ok okok oka okai kérdés probléma válasz megoldás eredmény következtetés különbség határidő ár javaslat szöveg | a az van volt voltak világos egyszerű egyszerűek nyilvánvaló egyértelmű következő következők ez ezek kettő három négy két ugyanaz ismert ismertek rövid hosszú új alacsony magas
  objectiu raó raons motiu motius causa pregunta problema resposta solució resultat conclusió | l la les els el és són clar clara senzill senzilla següent següents aquestes aquests dues tres
  doelwit rede redes oorsaak vraag oplossing resultaat verskil | die is was duidelik eenvoudig soos volg hierdie
  grënn grond zil fro léisung resultat | d ass sinn war waren kloer einfach follgend déi dës
  doel reden fraach antwurd | it de is binne dúdlik ienfâldich
  cuspóir aidhm fáth chúis cúis cúiseanna cheist fhadhb freagra réiteach toradh | an na is bhí soiléir simplí seo iad é í
  nod amcan rheswm rhesymau cwestiwn ateb canlyniad | y yn mae r roedd glir syml canlynol dyma
  meta obhetivo motibu motibunan pregunta problema kontesta solushon resultado | e tabata kla simpel siguiente siguientenan esakinan akinan
  objektif rezon pwoblèm kesyon repons solisyon rezilta | a yo se te klè senp sa swivan
  armanc sedem sedemên pirs pirsgirêk bersiv çareserî encam | e ne bû bûn zelal eşkere hêsan ev in evên jêrîn
  intego impamvu ikibazo igisubizo umuti ibisubizo | irasobanutse iroroshye ni izi iyi zikurikira ebyiri eshatu
  chinangwa chikonzero zvikonzero mubvunzo mhinduro dambudziko | chiri pachena chakajeka zviri zvinotevera izvi
  ìdí ìdíi èrèdí ète ìbéèrè ìṣòro ìdáhùn | ni ṣe kedere rọrùn wọ̀nyí yìí
  ebumnuche ajụjụ azịza ihe kpatara | ya bụ doro anya ndị a dị mfe`;

/**
 * The same for how many there are of what follows and for numbered days, weeks and sessions, one language a line: "Hay 3 razones", "Tag 3", "3. gün".
 * What is counted, and behind the bar "there are" and "remain", figures in letters and articles.
 */
const COUNTED = `
  reasons questions changes examples points options problems results steps parts proposals differences exceptions day week session meeting | there are is were remain remains only still now also three four five six seven eight several some other more main first second third fourth fifth sixth seventh last next on in the of
  raisons questions changements exemples points options problèmes résultats étapes parties propositions différences exceptions motifs jour semaine séance session réunion | il y a reste restent subsistent voici deux trois quatre cinq six sept plusieurs quelques autres autre premier première deuxième second seconde troisième quatrième cinquième dernier dernière le la les au
  razones motivos causas preguntas dudas cambios ejemplos puntos opciones problemas resultados pasos partes propuestas diferencias excepciones día semana sesión reunión jornada | hay existen quedan queda son fueron hubo todavía aún solo un una dos tres cuatro cinco seis siete varias varios algunas algunos otras otros más primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta último última el la en los las
  razões razóns motivos causas perguntas preguntas dúvidas mudanças alterações exemplos pontos opções opcións problemas resultados passos partes propostas diferenças exceções dia día semana sessão reunião | há hai existem restam ficam quedan são foram houve ainda só uma um duas dois dúas dous tres três quatro catro cinco seis vários várias alguns algumas outros outras primeiro primeira segundo segunda terceiro terceira quarto quinto último última o a no na
  ragioni motivi cause domande cambiamenti modifiche esempi punti opzioni problemi risultati passi parti proposte differenze eccezioni giorno giornata settimana seduta sessione riunione | ci sono restano rimangono esistono due tre quattro cinque sei sette varie vari alcune alcuni altre altri primo prima secondo seconda terzo terza quarto quarta quinto ultimo ultima il la le i
  raons motius causes preguntes dubtes canvis exemples punts opcions problemes resultats passos parts propostes diferències excepcions dia setmana sessió reunió | hi ha existeixen queden són foren encara una un dues dos tres quatre cinc sis diverses diversos algunes alguns altres primer primera segon segona tercer tercera quart quarta darrer darrera el la els les
  motive cauze întrebări schimbări modificări exemple puncte opțiuni probleme rezultate pași părți propuneri diferențe excepții ziua zi săptămâna ședința sesiunea reuniunea | există sunt rămân au fost două doi trei patru cinci șase mai multe câteva alte prima primul a doua treia patra cincea ultima
  gründe ursachen fragen änderungen beispiele punkte möglichkeiten optionen probleme ergebnisse schritte teile vorschläge unterschiede ausnahmen tag woche sitzung sitzungstag sitzungswoche tagung | es gibt sind bleiben bestehen noch nur zwei drei vier fünf sechs sieben mehrere einige weitere erster erste ersten zweiter zweite zweiten dritter dritte dritten vierter vierte vierten fünfter fünfte fünften letzter letzte letzten am der die das
  redenen oorzaken vragen wijzigingen veranderingen voorbeelden punten opties problemen resultaten stappen delen voorstellen verschillen uitzonderingen dag week zitting vergadering vergaderdag | er zijn blijven bestaan nog maar twee drie vier vijf zes zeven enkele meerdere verschillende andere eerste tweede derde vierde vijfde laatste de het op in over
  redes oorsake vrae wysigings veranderings voorbeelde punte opsies probleme resultate stappe dele voorstelle verskille uitsonderings dag week sitting vergadering | daar is bly bestaan nog net twee drie vier vyf ses sewe verskeie ander eerste tweede derde vierde vyfde laaste die op
  grënn ursaachen froen ännerungen beispiller punkten optiounen problemer resultater schrëtt deeler propositiounen ënnerscheeder ausnamen dag deeg woch sëtzung | et ginn sinn bleiwen zwee dräi véier fënnef sechs e puer weider éischten éischte zweeten drëtten drëtte véierten leschten den déi
  skäl orsaker frågor ändringar förändringar exempel punkter alternativ problem resultat steg delar förslag skillnader undantag dag dagen vecka veckan session sessionen möte mötet | det finns är återstår kvarstår ännu bara två tre fyra fem sex sju flera några andra första tredje fjärde femte sista den
  grunde årsager spørgsmål ændringer forandringer eksempler punkter muligheder problemer resultater skridt dele forslag forskelle undtagelser dag dagen uge ugen session sessionen møde mødet | der er findes står tilbage endnu kun to tre fire fem seks syv flere nogle andre første anden tredje fjerde femte sidste den
  grunner årsaker spørsmål endringer forandringer eksempler punkter alternativer problemer resultater skritt deler forslag forskjeller unntak dag dagen uke uka uken sesjon møte møtet | det er finnes gjenstår ennå bare to tre fire fem seks sju syv flere noen andre første annen tredje fjerde femte siste den
  ástæður orsakir spurningar breytingar dæmi atriði valkostir vandamál niðurstöður skref hlutar tillögur undantekningar dagur vika fundur | það eru er standa eftir tvær tveir tvö þrjár þrír þrjú fjórar fjórir fjögur fimm sex nokkrar nokkrir nokkur aðrar aðrir önnur fyrsti fyrsta annar önnur þriðji þriðja fjórði fjórða fimmti síðasti
  syytä syitä kysymystä kysymyksiä muutosta muutoksia esimerkkiä esimerkkejä kohtaa vaihtoehtoa vaihtoehtoja ongelmaa ongelmia tulosta tuloksia vaihetta osaa ehdotusta ehdotuksia eroa poikkeusta päivä viikko istunto kokous kokouspäivä | on oli jää jäljellä vielä vain kaksi kolme neljä viisi kuusi seitsemän useita muutama muita ensimmäinen toinen kolmas neljäs viides viimeinen
  põhjust põhjuseid küsimust küsimusi muudatust muudatusi näidet näiteid punkti võimalust võimalusi probleemi probleeme tulemust tulemusi sammu osa ettepanekut ettepanekuid erinevust erandit päev nädal istung koosolek | on oli jääb jäänud veel ainult kaks kolm neli viis kuus seitse mitu mõned muid esimene teine kolmas neljas viies viimane
  iemesli cēloņi jautājumi grozījumi izmaiņas piemēri punkti iespējas problēmas rezultāti soļi daļas priekšlikumi atšķirības izņēmumi diena nedēļa sēde sesija | ir bija paliek atliek vēl tikai divi divas trīs četri četras pieci piecas seši septiņi vairāki vairākas daži citi pirmā pirmais otrā otrais trešā trešais ceturtā piektā pēdējā
  priežastys klausimai pakeitimai pokyčiai pavyzdžiai punktai galimybės problemos rezultatai žingsniai dalys pasiūlymai skirtumai išimtys diena savaitė posėdis sesija | yra buvo lieka liko dar tik du dvi trys keturi keturios penki penkios šeši septyni keli kelios kiti kitos pirma pirmoji pirmas antra antroji antras trečia trečioji trečias ketvirta ketvirtoji penktoji paskutinė
  powody przyczyny pytania zmiany poprawki przykłady punkty możliwości opcje problemy wyniki kroki części propozycje różnice wyjątki powodów przyczyn pytań zmian przykładów punktów dzień tydzień posiedzenie sesja | są istnieją pozostają pozostaje zostają było były jeszcze tylko dwa dwie trzy cztery pięć sześć siedem kilka inne pierwszy pierwsza pierwsze drugi druga drugie trzeci trzecia trzecie czwarty czwarta piąty ostatni
  důvody příčiny otázky změny úpravy příklady body možnosti problémy výsledky kroky části návrhy rozdíly výjimky důvodů otázek změn příkladů bodů den týden zasedání jednání | jsou existují zůstávají zbývají byly je ještě jen jenom dva dvě tři čtyři pět šest sedm několik další jiné první druhý druhá druhé třetí čtvrtý čtvrtá pátý poslední
  dôvody príčiny otázky zmeny úpravy príklady body možnosti problémy výsledky kroky časti návrhy rozdiely výnimky dôvodov otázok zmien príkladov bodov deň týždeň zasadnutie rokovanie | sú existujú zostávajú ostávajú boli je ešte len iba dva dve tri štyri päť šesť sedem niekoľko ďalšie iné prvý prvá prvé druhý druhá druhé tretí tretia tretie štvrtý štvrtá piaty posledný
  razlogi razloga vzroki vprašanja vprašanji spremembe spremembi primeri primera točke točki možnosti težave rezultati koraki deli predlogi predloga razlike razliki izjeme izjemi razlogov vprašanj sprememb dan teden seja zasedanje | so sta je obstajajo obstajata ostajajo ostajata ostaneta ostanejo še le samo dva dve trije tri štirje štiri pet šest sedem več nekaj drugi druge prvi prva drugi druga tretji tretja četrti četrta peti zadnji
  razlozi razloga uzroci uzroka pitanja promjene promene izmjene izmene primjeri primera primeri primjera točke tačke mogućnosti problemi problema rezultati koraci dijelovi delovi prijedlozi predlozi prijedloga predloga razlike iznimke izuzeci razlika pitanje dan tjedan nedelja nedjelja sedmica sjednica sednica zasjedanje zasedanje | postoje ima su ostaju preostaju još samo dva dvije dve tri četiri pet šest sedam više nekoliko drugi druge prvi prva drugi druga treći treća četvrti četvrta peti zadnji poslednji posljednji
  разлози разлога узроци узрока питања промене промјене измене измјене примери примјери примера примјера тачке могућности проблеми проблема резултати кораци делови предлози предлога приједлози разлике изузеци дан недеља недјеља седмица седница сједница заседање | постоје има су остају преостају још само два две двије три четири пет шест седам више неколико други друге први прва друга трећи трећа четврти четврта пети последњи посљедњи
  причини прашања промени измени примери точки можности проблеми резултати чекори делови предлози разлики исклучоци ден недела седница седмица | постојат има се остануваат уште само два две три четири пет шест седум повеќе неколку други првиот прв прва вториот втор втора третиот трет трета четвртиот четврт петтиот последен
  причини въпроса въпроси промени изменения примери примера точки възможности проблема проблеми резултата резултати стъпки части предложения разлики изключения ден седмица заседание сесия | има са остават съществуват още само два две три четири пет шест седем няколко други първи първа първо втори втора второ трети трета трето четвърти четвърта пети последен
  причины причин вопроса вопросы вопросов изменения изменений примера примеры примеров пункта пунктов варианта варианты вариантов проблемы проблем результата результатов шага шагов части предложения предложений отличия различия исключения день неделя заседание сессия | есть существуют существует имеются остаются остается осталось всего еще только два две три четыре пять шесть семь несколько другие первый первая первое второй вторая второе третий третья третье четвертый четвертая пятый пятая последний
  причини причин питання питань зміни змін приклади прикладів пункти пунктів варіанти варіантів проблеми проблем результати кроки частини пропозиції відмінності винятки день тиждень засідання сесія | є існують існує залишаються залишається лишилося лише ще тільки два дві три чотири пять шість сім кілька декілька інші перший перша перше другий друга друге третій третя третє четвертий четверта пятий пята останній
  прычыны прычын пытанні пытанняў змены змен прыклады прыкладаў пункты варыянты праблемы вынікі крокі часткі прапановы адрозненні выключэнні дзень тыдзень пасяджэнне сесія | ёсць існуюць застаюцца застаецца яшчэ толькі два дзве тры чатыры пяць шэсць сем некалькі іншыя першы першая другі другая трэці трэцяя чацвёрты чацвёртая пяты апошні
  ok oka okunk kérdés módosítás változás példa pont lehetőség probléma eredmény lépés rész javaslat különbség kivétel nap hét ülés ülésnap | van volt marad maradt létezik még csak két három négy öt hat több néhány másik első második harmadik negyedik ötödik utolsó
  arsye shkaqe pyetje ndryshime shembuj pika mundësi probleme rezultate hapa pjesë propozime dallime përjashtime dita ditë java javë seanca mbledhja | ka janë ekzistojnë mbeten mbetën ende vetëm dy tre tri katër pesë gjashtë shtatë disa të tjera e parë dytë tretë katërt fundit
  λόγοι αιτίες ερωτήματα ερωτήσεις αλλαγές τροποποιήσεις παραδείγματα σημεία επιλογές προβλήματα αποτελέσματα βήματα μέρη προτάσεις διαφορές εξαιρέσεις ημέρα μέρα εβδομάδα συνεδρίαση συνεδρία σύνοδος | υπάρχουν υπήρξαν είναι μένουν απομένουν ακόμη ακόμα μόνο δύο δυο τρεις τρία τέσσερις τέσσερα πέντε έξι επτά αρκετοί αρκετές μερικοί μερικές άλλοι άλλες άλλα πρώτη δεύτερη τρίτη τέταρτη πέμπτη τελευταία η οι τα
  neden nedeni sebep soru sorun değişiklik örnek nokta seçenek sonuç adım bölüm öneri fark istisna gün hafta oturum toplantı | var vardır kaldı kalıyor kalmaktadır hâlâ hala sadece yalnızca bir iki üç dört beş altı yedi birkaç başka birinci ikinci üçüncü dördüncü beşinci ilk son
  səbəb sual problem dəyişiklik nümunə misal bənd məqam variant nəticə addım hissə təklif fərq istisna gün həftə iclas sessiya | var vardır qalır qaldı hələ yalnız bir iki üç dörd beş altı yeddi bir neçə başqa birinci ikinci üçüncü dördüncü beşinci ilk son
  sebäp sorag mesele üýtgetme mysal teklip gün hepde mejlis | bar galdy galýar diňe iki üç dört bäş birnäçe birinji ikinji üçünji dördünji soňky
  себеп себебі сұрақ мәселе өзгеріс мысал тармақ нұсқа нәтиже қадам бөлік ұсыныс айырмашылық күн апта отырыс сессия | бар қалды қалады тек тағы екі үш төрт бес алты жеті бірнеше басқа бірінші екінші үшінші төртінші бесінші соңғы
  себеп себеби суроо маселе өзгөрүү мисал пункт вариант натыйжа кадам бөлүк сунуш айырма күн жума апта жыйын сессия | бар калды калат гана дагы эки үч төрт беш алты жети бир нече башка биринчи экинчи үчүнчү төртүнчү бешинчи акыркы
  sabab sababi savol muammo oʻzgarish misol band variant natija qadam qism taklif farq kun hafta majlis sessiya | bor mavjud qoldi faqat yana ikki ikkita uch uchta toʻrt toʻrtta besh beshta bir nechta boshqa birinchi ikkinchi uchinchi toʻrtinchi beshinchi oxirgi
  сабаб савол муаммо ўзгариш мисол банд вариант натижа таклиф фарқ кун ҳафта мажлис | бор мавжуд қолди фақат яна икки иккита уч учта тўрт тўртта беш бешта биринчи иккинчи учинчи тўртинчи бешинчи охирги
  сабаб савол масъала тағйирот мисол банд натиҷа қадам қисм пешниҳод фарқ рӯз рӯзи ҳафта ҳафтаи ҷаласа ҷаласаи | ҳаст ҳастанд вуҷуд дорад мондааст боқӣ фақат ду се чор панҷ шаш якчанд дигар якум дуюм сеюм чорум панҷум охирин
  шалтгаан асуулт асуудал өөрчлөлт жишээ зүйл хувилбар үр дүн алхам хэсэг санал ялгаа өдөр долоо хоног хуралдаан чуулган | бий байна бай үлдлээ үлдсэн зөвхөн хоёр гурав гурван дөрөв дөрвөн тав таван зургаан хэд хэдэн өөр нэгдүгээр хоёрдугаар хоёр дахь гурав дахь гуравдугаар дахь эхний сүүлийн
  მიზეზი კითხვა საკითხი ცვლილება მაგალითი პუნქტი ვარიანტი პრობლემა შედეგი ნაბიჯი ნაწილი წინადადება განსხვავება გამონაკლისი დღე კვირა სხდომა სესია | არის არსებობს რჩება დარჩა კიდევ მხოლოდ ორი სამი ოთხი ხუთი ექვსი რამდენიმე სხვა პირველი მეორე მესამე მეოთხე მეხუთე ბოლო
  պատճառ հարց խնդիր փոփոխություն օրինակ կետ տարբերակ արդյունք քայլ մաս առաջարկ տարբերություն բացառություն օր օրը շաբաթ նիստ | կա կան մնում է մնաց միայն դեռ երկու երեք չորս հինգ վեց մի քանի այլ առաջին երկրորդ երրորդ չորրորդ հինգերորդ վերջին
  סיבות שאלות שינויים דוגמאות נקודות אפשרויות בעיות תוצאות צעדים חלקים הצעות הבדלים חריגים יום שבוע ישיבה מושב | יש ישנן ישנם קיימות קיימים נותרו נשארו נותר עוד רק שתי שני שתיים שלוש שלושה ארבע ארבעה חמש חמישה כמה אחרות אחרים ראשון ראשונה שני שנייה שלישי שלישית רביעי רביעית חמישי אחרון היום השבוע הישיבה הראשון הראשונה השני השנייה השלישי השלישית הרביעי האחרון
  أسباب سببان أسئلة سؤالان تغييرات تغييران تعديلات تعديلان أمثلة مثالان نقاط نقطتان خيارات خياران مشاكل نتائج خطوات أجزاء مقترحات مقترحان فروق استثناءات اليوم يوم الأسبوع أسبوع الجلسة جلسة الدورة | هناك ثمة توجد يوجد يبقى تبقى بقي بقيت لا تزال فقط ثلاثة ثلاث أربعة أربع خمسة خمس ستة عدة بعض أخرى الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الأخير
  دلیل علت پرسش سؤال سوال تغییر نمونه مثال نکته گزینه مشکل مسئله نتیجه گام بخش پیشنهاد تفاوت استثنا روز هفته نشست جلسه | وجود دارد دارند هست است مانده باقی فقط هنوز دو سه چهار پنج شش چند دیگر یک اول دوم سوم چهارم پنجم آخر نخست
  وجوہات وجہ اسباب سوال سوالات مسائل تبدیلیاں مثالیں نکات نتائج تجاویز فرق دن ہفتہ اجلاس | ہیں ہے باقی رہتے صرف اور دو تین چار پانچ چھ کئی چند دیگر پہلا پہلی دوسرا دوسری تیسرا تیسری چوتھا پانچواں آخری
  कारण कारणों प्रश्न सवाल समस्याएँ बदलाव परिवर्तन उदाहरण बिंदु विकल्प परिणाम चरण भाग प्रस्ताव अंतर दिन सप्ताह हफ्ता बैठक सत्र | हैं है बाकी शेष केवल अब और दो तीन चार पाँच पांच छह कई कुछ अन्य पहला पहली दूसरा दूसरी तीसरा तीसरी चौथा पाँचवाँ अंतिम
  কারণ প্রশ্ন সমস্যা পরিবর্তন উদাহরণ বিষয় বিকল্প ফলাফল ধাপ অংশ প্রস্তাব পার্থক্য দিন সপ্তাহ বৈঠক অধিবেশন | আছে রয়েছে বাকি শুধু আরও দুটি তিনটি চারটি পাঁচটি ছয়টি কয়েকটি অন্য প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম শেষ
  alasan sebab pertanyaan soalan perubahan pindaan contoh hal perkara pilihan masalah hasil langkah bagian bahagian usulan usul cadangan perbedaan perbezaan pengecualian hari minggu sidang sesi rapat mesyuarat | ada terdapat tersisa tinggal masih hanya satu dua tiga empat lima enam tujuh beberapa lain pertama kedua ketiga keempat kelima terakhir ke
  dahilan tanong pagbabago halimbawa punto opsyon problema resulta hakbang bahagi panukala pagkakaiba araw linggo pulong sesyon | may mayroong mayroon ang mga na natitirang lamang pa dalawang tatlong apat limang anim pitong ilang ibang unang ikalawang pangalawang ikatlong pangatlong ikaapat huling
  lý do nguyên nhân câu hỏi vấn đề thay đổi sửa đổi ví dụ điểm phương án kết quả bước phần đề xuất khác biệt ngày tuần phiên họp | có còn vẫn chỉ là hai ba bốn năm sáu bảy một số vài khác thứ nhất đầu tiên cuối
  sababu maswali mabadiliko marekebisho mifano mambo chaguzi matatizo matokeo hatua sehemu mapendekezo tofauti siku wiki kikao mkutano | kuna zipo yapo ipo imebaki yamebaki zimebaki bado tu mbili mawili tatu matatu nne manne tano matano sita kadhaa nyingine mengine ya wa cha za kwanza pili mwisho
  dalilai tambayoyi canje canje canje misalai matsaloli sakamako shawarwari rana mako zama taro | akwai akwai saura biyu uku huɗu biyar shida da dama wasu ta na farko uku huɗu ƙarshe
  sababood su’aalood isbeddel tusaale dhibaato natiijo soo jeedin maalin maalinta toddobaad toddobaadka kulan | waxaa jira haray hadhay laba saddex afar shan lix dhowr kale kowaad labaad saddexaad afraad u dambeeya
  antony fanontaniana fanovana ohatra olana vokatra tolo kevitra andro herinandro fivoriana | misy mbola sisa roa telo efatra dimy enina maro hafa faha voalohany faharoa fahatelo fahaefatra farany ny
  rezon kesyon chanjman modifikasyon egzanp pwen opsyon pwoblèm rezilta etap pati pwopozisyon diferans eksepsyon jou semèn sesyon reyinyon seyans | gen genyen rete toujou sèlman yon de twa kat senk sis sèt plizyè kèk lòt premye dezyèm twazyèm katriyèm senkyèm dènye a la yo
  motibu motibunan rason pregunta preguntanan kambio kambionan ehèmpel ehèmpelnan punto puntonan opshon opshonnan problema problemanan resultado resultadonan stap parti propuesta propuestanan diferensia eksepshon dia siman seshon reunion | tin tabatin ta keda a ainda solamente un dos tres kuater sinku seis shete vários algun otro promé prome segundo di terser tres kuater último e den
  arrazoi galdera aldaketa adibide puntu aukera arazo emaitza urrats zati proposamen alde salbuespen eguna egun astea aste saioa bilera | daude dago dira geratzen gelditzen oraindik bakarrik bi hiru lau bost sei zenbait beste lehen lehenengo bigarren hirugarren laugarren bosgarren azken
  raġunijiet mistoqsijiet bidliet tibdiliet eżempji punti problemi riżultati passi partijiet proposti differenzi eċċezzjonijiet jum ġurnata ġimgħa seduta laqgħa | hemm fadal baqa għad biss żewġ tliet erba ħames sitt diversi oħra l ewwel it tieni tielet raba aħħar
  rheswm chwestiwn gwestiwn newid enghraifft pwynt opsiwn broblem canlyniad cam ran cynnig gwahaniaeth eithriad diwrnod dydd wythnos sesiwn cyfarfod | mae ceir erys dim ond un dau dwy tri thri tair pedwar pedair pump chwe sawl arall cyntaf ail trydydd trydedd pedwerydd pedwaredd olaf
  chúis cúiseanna fáth cheist ceist ceisteanna athrú athruithe shampla sampla samplaí phointe pointe rogha roghanna fhadhb fadhb fadhbanna toradh torthaí chéim moladh mholadh difríocht eisceacht lá seachtain seisiún cruinniú | tá fós níl ach dhá trí ceithre cúig sé roinnt eile an chéad dara tríú ceathrú deireanach
`;

type Row = readonly [named: ReadonlySet<string>, others: ReadonlySet<string>];
const rowsOf = (table: string): Row[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([named = "", others = ""]) => [foldedTokens([named]), foldedTokens([others])]);
const statements = once(() => rowsOf(STATEMENTS));
const counts = once(() => rowsOf(COUNTED));
const MOST_STATING = 7;
const NUMBER = /^\p{N}{1,3}$/u;

/** Whether words are those of one row and nothing else, some of each of its parts; `isFurther` states which others count as the second part. */
function isOfRow(rows: readonly Row[], joined: string, isFurther: (token: string) => boolean): boolean {
  const tokens = joined.split(" ");
  if (tokens.length < 2 || tokens.length > MOST_STATING) return false;
  return rows.some(([named, others]) => {
    const isOther = (token: string) => others.has(token) || isFurther(token);
    return (
      tokens.every((token) => named.has(token) || isOther(token)) &&
      tokens.some((token) => named.has(token)) &&
      tokens.some(isOther)
    );
  });
}
/** Whether folded words state that an aim is clear, or that the reasons are the following. */
export const isStatement = (joined: string): boolean => isOfRow(statements(), joined, () => false);
/** Whether folded words state how many there are of what follows, or are a day or week with its number. */
const isCount = (joined: string): boolean => isOfRow(counts(), joined, (token) => NUMBER.test(token));

/** A note, a clarification, an explanation, a duration, a reminder and "for information", which a colon follows, and words about no person. */
const OPENINGS = `
    çavkanî, çavkaniyên, armanc, armanca pêşniyarê, mesref, lêçûn, dîrok, agahî, agahdarî, zimanê fermî, zimanên fermî, dem, maweya, pêwendî, navên domainê, parastina zarokan,
    سەرچاوە, سەرچاوەکان, ئامانج, ئامانجەکان, خەرجی, تێچوو, بەروار, مێژوو, زانیاری, زمانی فەرمی, ماوە, ناوی دۆمەین, ناوەکانی دۆمەین, پاراستنی منداڵان, پاراستنی منداڵان لەسەر ئینتەرنێت,
    mənbə, mənbələr, xerc, xərc, xərclər, tarix, rəsmi dil, müddət, domen adları, uşaqların onlayn mühafizəsi, uşaqların internetdə qorunması, kibertəhlükəsizlik,
    աղբյուր, աղբիւր, աղբյուրներ, աղբիւրներ, նպատակ, ծախս, ծախսեր, ամսաթիվ, թուական, պաշտոնական լեզու, տեւողութիւն, դոմենային անուններ,
    wezareta ragihandinê, wezareta veguhastin û ragihandinê, wezareta derve, وەزارەتی گەیاندن, وەزارەتی گواستنەوە و گەیاندن, وەزارەتی دەرەوە, وزارة الاتصالات, وزارة الخارجية,
    կապի նախարարություն, կապի նախարարութիւն, բարձր տեխնոլոգիական արդյունաբերության նախարարություն, rabitə nazirliyi, rəqəmsal inkişaf və nəqliyyat nazirliyi, xarici işlər nazirliyi,
    remaining brackets, remaining square brackets, brackets remaining, open brackets, crochets restants, crochets ouverts, corchetes restantes, corchetes pendientes, colchetes restantes, verbleibende klammern, verbleibende eckige klammern, parentesi rimanenti, resterende haken, resterende vierkante haken, оставшиеся скобки, оставшиеся квадратные скобки, الأقواس المتبقية, الأقواس المعقوفة المتبقية,
    belangrijk, important de noter, à noter, viktigt, vigtigt, viktig, mikilvægt, tärkeää, oluline, svarīgi, svarbu, ważne, důležité, dôležité, pomembno, važno, важливо, важна, fontos, e rëndësishme, σημαντικό, vacib, маңызды, маанилүү, muhim, муҳим, чухал, მნიშვნელოვანია, կարևոր է, חשוב, اہم, महत्वपूर्ण, গুরুত্বপূর্ণ, mahalaga, quan trọng, muhimu, pàtàkì, enpòtan, garrantzitsua, pwysig, tábhachtach, importanti, belangrik, wichteg,
    risultato, risultati, uitslag, uitslagen, resultaten, utfall, utfallet, udfald, udfaldet, resultater, niðurstöður, tulokset, tulemused, iznākums, rezultatai, izid, ishod, исход, eredmények, rezultatul, rezultatele, rezultate, rezultatet, natijalar, תוצאות, نتائج, emaitza, emaitzak, canlyniad, canlyniadau, toradh, torthaí, riżultat, riżultati, resultadonan, uitslae, rezilta a, rezilta yo, men rezilta a, men rezilta yo,
    voici le résultat, voici les résultats, este es el resultado, estos son los resultados, este é o resultado, estes são os resultados, ecco il risultato, ecco i risultati, hier ist das ergebnis, hier sind die ergebnisse, dit is de uitslag, hier is de uitslag, hier is het resultaat, esaki ta e resultado, esakinan ta e resultadonan, here is the result, here are the results, вот результат, вот результаты, ось результат, oto wynik, oto wyniki, işte sonuç, işte sonuçlar, iată rezultatul, iată rezultatele, ορίστε το αποτέλεσμα,
    conclusiones, conclusões, conclusione, conclusioni, schlussfolgerung, schlussfolgerungen, conclusie, conclusies, slutsats, slutsatser, konklusion, konklusioner, konklusjon, konklusjoner, johtopäätös, johtopäätökset, järeldus, järeldused, secinājums, secinājumi, išvada, išvados, závěr, závěry, záver, závery, zaključek, zaključki, zaključak, zaključci, закључак, закључци, заклучок, заклучоци, заключение, заключения, извод, изводи, висновок, висновки, выснова, высновы,
    következtetés, következtetések, concluzie, concluzii, concluzia, concluziile, përfundim, përfundime, konkluzion, konkluzione, συμπέρασμα, συμπεράσματα, корутунду, დასკვნები, եզրակացություն, եզրակացություններ, מסקנה, מסקנות, hitimisho, kammalawa, konklizyon, konklizyon an, conclusió, ondorioa, ondorioak, casgliad, casgliadau, conclúid, konklużjoni, konklushon, konklushonnan, gevolgtrekking, conclusioun,
    corrigenda, correzione, correzioni, rettifica, rettifiche, berichtigungen, korrekturen, correctie, correcties, rectificatie, rectificaties, rättelse, rättelser, korrigering, korrigeringar, berigtigelse, berigtigelser, rettelse, rettelser, leiðrétting, leiðréttingar, oikaisu, oikaisuja, korjaus, korjauksia, parandus, parandused, õiendus, õiendused, labojums, labojumi, pataisymas, pataisymai, pataisa, klaidų ištaisymas, sprostowanie, sprostowania, korekta, korekty, oprava, opravy, oprava chyby,
    popravek, popravki, ispravak, ispravci, ispravka, ispravke, исправка, исправке, исправки, корекция, корекции, опечатка, опечатки, виправлення, выпраўленне, выпраўленні, helyesbítés, helyreigazítás, javítás, rectificare, rectificări, corectură, corecturi, erată, erata, korrigjim, korrigjime, ndreqje, διόρθωση, διορθώσεις, παρόραμα, παροράματα, düzeltme, düzeltmeler, düzəliş, düzəlişlər, түзету, оңдоо, tuzatish, ислоҳ, залруулга,
    შესწორება, შესწორებები, ուղղում, ուղղումներ, תיקונים, शुद्धिपत्र, भूल सुधार, ভ্রম সংশোধন, ralat, koreksi, pembetulan, pagwawasto, đính chính, masahihisho, gyara, koreksyon, correcció, correccions, fe d errates, zuzenketa, zuzenketak, cywiriad, cywiriadau, ceartú, ceartúchán, korrezzjoni, korrezzjonijiet, korekshon, korekshonnan, regstelling, regstellings, berichtegung, druckfehler, drukfout, trykfejl, trykkfeil, tryckfel, coquille, errore di stampa, refuso, errata corrige,
    noot, noten, arsye, arsyeja, rezon an, rezon yo, motibu, motibunan, arrazoia, arrazoiak, rheswm, rhesymau,
    note to readers, note to the reader, note to the readers, note for readers, note for the reader, reader s note, note au lecteur, note aux lecteurs, note à l intention des lecteurs, avis aux lecteurs, nota al lector, nota a los lectores, nota para los lectores, nota ao leitor, nota aos leitores, nota para o leitor, nota per i lettori, nota al lettore, nota ai lettori, hinweis für die leser, hinweis für leserinnen und leser, hinweis an leserinnen und leser, noot voor de lezer, opmerking voor de lezer, bericht aan de lezer,
    läsanvisning, till läsaren, til læseren, til leseren, lukijalle, lugejale, lasītājam, skaitytojui, nota dla czytelnika, dla czytelników, poznámka pro čtenáře, poznámka pre čitateľov, opomba za bralce, napomena za čitatelje, napomena za čitaoce, напомена за читаоце, забелешка за читателите, бележка за читателя, бележка за читателите, примечание для читателя, примечание для читателей, к сведению читателей, примітка для читача, примітка для читачів, заўвага для чытачоў, megjegyzés az olvasónak, notă pentru cititori, notă pentru cititor, shënim për lexuesit, σημείωση για τον αναγνώστη, σημείωση για τους αναγνώστες, okuyucuya not, okurlara not, oxucular üçün qeyd,
    ملاحظة للقارئ, ملاحظة للقراء, הערה לקוראים, catatan untuk pembaca, nota untuk pembaca, lưu ý cho bạn đọc, maelezo kwa msomaji, nòt pou lektè yo, nota pa lektornan,
    razones, justificación, razões, justificação, scadenza, termine, bilancio, esempio, esempi, motivi, motivazione, begründung, begroting, voorbeeld,
    voorbeelden, redenen, motivering, exempel, eksempel, eksempler, begrundelse, budsjett, begrunnelse, grunner, talousarvio, budjetti, esimerkki,
    esimerkkejä, syyt, perustelut, eelarve, näide, näited, põhjused, põhjendus, budžets, piemērs, piemēri, iemesli, pamatojums, biudžetas, pavyzdys,
    pavyzdžiai, priežastys, pagrindimas, budżet, przykład, przykłady, rozpočet, příklad, příklady, zdůvodnění, príklad,
    príklady, zdôvodnenie, proračun, primer, primeri, utemeljitev, obrazložitev, budžet, primjer, primjeri, obrazloženje, буџет, примери, образложење,
    образложение, мотиви, обосновка, причины, обоснование, приклад, приклади, бюджэт, прыклад, прыклады, прычыны, абгрунтаванне, költségvetés, példa,
    példák, indok, indokok, termen limită, buget, bugetul, motive, expunere de motive, buxheti, shembull, shembuj, arsyet, arsyetimi, προϋπολογισμός,
    παράδειγμα, παραδείγματα, αιτιολόγηση, örnek, örnekler, nedenler, gerekçe, nümunə, misal, мысал, мысалдар, себеп, себептер, мисал, мисалдар,
    негиздеме, misol, misollar, sabablar, asoslash, мисол, эцсийн хугацаа, fjárhagsáætlun, dæmi, ástæður, rökstuðningur, skadenza, baġit, eżempju,
    eżempji, raġuni, raġunijiet, spriocdháta, buiséad, sampla, fáth, pressupost, motius, justificació, ბიუჯეტი, მაგალითი, բյուջե, المبررات, نمونه,
    توجیه, תקציב, דוגמה, דוגמאות, סיבות, נימוקים, بجٹ, مثالیں, अंतिम तिथि, बजट, औचित्य, समयसीमा, बजेट, मुदत, अंदाजपत्रक, বাজেট, উদাহরণ,
    dasar pertimbangan, belanjawan, justifikasi, bajeti,
    in urdu, in pashto, in sindhi, in persian, in hindi, in bengali, in tamil, in turkish, in swahili, in hausa, in amharic, in nepali,
    recommandation, recomendación, recomendação, raccomandazione, empfehlung, рекомендация, рекомендація, التوصية, توصية, سفارش, توصیه, سپارښتنه, सिफ़ारिश, सिफारिश, शिफारस, सिफारिस, সুপারিশ, பரிந்துரை, సిఫార్సు, ભલામણ, ਸਿਫ਼ਾਰਸ਼, ಶಿಫಾರಸು, ശുപാർശ, නිර්දේශය, ምክረ ሐሳብ, המלצה, zalecenie, recomandare, aanbeveling, tavsiye, tavsiya, ұсыным, khuyến nghị, rekomendasi, rekomendasyon, pendekezo, σύσταση, 권고,
    transparence, transparencia, transparência, trasparenza, transparenz, transparantie, transparență, transparansi, ketelusan, прозрачность, прозорість, przejrzystość, الشفافية, شفافیت, روڼتیا, شفافيت, पारदर्शिता, पारदर्शकता, স্বচ্ছতা, வெளிப்படைத்தன்மை, పారదర్శకత, પારદર્શિતા, ਪਾਰਦਰਸ਼ਤਾ, ಪಾರದರ್ಶಕತೆ, സുതാര്യത, විනිවිදභාවය, ግልጽነት, שקיפות, şeffaflık, shaffoflik, ашықтық, minh bạch, uwazi, διαφάνεια, 투명성,
    lieu, luogo, venue, ort der sitzung, plaats, miejsce, locul, місце, المكان, مقام, مکان, محل برگزاری, ځای, هنڌ, स्थान, स्थल, स्थळ, স্থান, இடம், స్థలం, સ્થળ, ਸਥਾਨ, ಸ್ಥಳ, വേദി, ස්ථානය, ቦታ, өтетін орны, mahali, τόπος,
    preámbulo, preambolo, präambel, преамбула, تمہید, مقدمه, سریزه, تمهيد, प्रस्तावना, প্রস্তাবনা, முகவுரை, పీఠిక, આમુખ, ਪ੍ਰਸਤਾਵਨਾ, പൂർവപീഠിക, පූර්විකාව, መግቢያ, מבוא, önsöz, lời mở đầu, pembukaan, mukadimah, dibaji, preambuła, preambul, muqaddima, προοίμιο, 전문,
    فیصلہ, تصمیم, المقرر, فيصلو, निर्णय, সিদ্ধান্ত, నిర్ణయం, નિર્ણય, ਫ਼ੈਸਲਾ, ತೀರ್ಮಾನ, തീരുമാനം, තීරණය, рішення, decyzja, decizie, beschluss, decisione, uamuzi, шешім, απόφαση, 결정,
    تاریخ, نېټه, تاريخ, तारीख, दिनांक, मिति, তারিখ, தேதி, తేదీ, તારીખ, ದಿನಾಂಕ, തീയതി, දිනය, ቀን, תאריך, datum, tarehe, күні, ημερομηνία, kwanan wata,
    ذريعو, మూలం, સ્ત્રોત, ਸਰੋਤ, ಮೂಲ, ഉറവിടം,
    sintesi, streszczenie, rezumat, samenvatting, підсумок, түйін, tóm tắt, περίληψη, 요약,
    نوٽ,
    اردو میں, انگریزی میں, عربی میں, فارسی میں, فرانسیسی میں, ہسپانوی میں, چینی میں, روسی میں, سندھی میں, پشتو میں, پنجابی میں, ہندی میں, بنگالی میں, ترکی میں, به فارسی, به انگلیسی, به عربی, به فرانسوی, به اسپانیایی, به چینی, به روسی, به دری, به پشتو, به اردو, به ترکی, به کردی, به زبان فارسی, به زبان انگلیسی, به زبان عربی, به زبان فرانسوی, به زبان اسپانیایی, به زبان چینی, به زبان روسی, به زبان دری, به زبان پشتو, به زبان اردو, به زبان ترکی, به زبان کردی, په پښتو, په دري, په انګلیسي, په عربي, په فارسي, په اردو, بالعربية, بالإنكليزية, بالإنجليزية, بالفرنسية, بالإسبانية, بالصينية, بالروسية, بالفارسية, بالأردية, بالتركية, हिन्दी में, हिंदी में, अंग्रेज़ी में, अंग्रेजी में, अरबी में, फ़ारसी में, फ़्रेंच में, उर्दू में, बांग्ला में, तमिल में,
  what this brief follows, what this brief covers, what this brief tracks, what this brief contains, what this brief lists, what this brief leaves out, what this brief is about, what this brief does not cover, how this brief works, how this brief is made, how this brief was made, what the brief follows, what the brief covers, what the brief tracks, what the brief contains, what the brief lists, what the brief leaves out, what the brief is about, what the brief does not cover, how the brief works, how the brief is made, how the brief was made, what this tracker follows, what this tracker covers, what this tracker tracks, what this tracker contains, what this tracker lists, what this tracker leaves out, what this tracker is about, what this tracker does not cover, how this tracker works, how this tracker is made, how this tracker was made, what this page follows, what this page covers, what this page tracks, what this page contains, what this page lists, what this page leaves out, what this page is about, what this page does not cover, how this page works, how this page is made, how this page was made, what this edition follows, what this edition covers, what this edition tracks, what this edition contains, what this edition lists, what this edition leaves out, what this edition is about, what this edition does not cover, how this edition works, how this edition is made, how this edition was made, who this brief is for, for whom this brief is, why this brief, ce que suit ce dossier, ce que contient ce dossier, ce que couvre ce dossier, à qui s’adresse ce dossier, comment lire ce dossier, qué sigue este informe, lo que sigue este informe, qué contiene este informe, o que acompanha este documento, o que contém este documento, was dieses dossier enthält, was dieser überblick verfolgt, was dieser überblick enthält, о чём этот обзор, что отслеживает этот обзор, что содержит этот обзор, что в этом обзоре, для кого этот обзор, про що цей огляд, бұл шолу не туралы, бул обзор эмне жөнүндө, bu sharh nima haqida, ما يتابعه هذا الموجز, ما يتضمنه هذا الموجز, muhtasari huu unafuatilia nini,
  ìdí, ìdí rẹ̀, èsì, àbájáde, ní kúkúrú, ní ṣókí, àkíyèsí, ẹ kíyèsí i, àpẹẹrẹ kan, ihe atụ, ọmụmaatụ, rịba ama, mara, n'ụzọ dị mkpirikpi, na nchịkọta, nsonaazụ, ihe mere, lura, a lura, a taƙaice, a takaice, a gajarce, sakamako, dalili shi ne, misali guda,
  de dzesi, dzesidede, ale, eya ta, kpuie ko la, kpuie, susu, susua, emetsonu, ŋusi, kpɔɖeŋu ɖeka, hyɛ no nsow, hyɛ nsow, tiawa mu no, tiawa mu, ne tiawa mu, nea ɛfiri mu ba, ne farebae, farebae, nti, nhwɛso baako,
  ci gàttal, ci gatt, teeñ, bàyyil xel, nàttoo, njeexital, njariñ, sabab bi, lu tax, li tax, misaal la, misal, yeru, sabaabu, daliili, njaltudi, e dow ko rabbiɗi, e raɓɓiɗinol, teskuyaa, teentinde, misali la, misali, kun, kunfɛ, jaabi, a surunya la, surunya la, kɔlɔsi, kɔlɔsili, nɔ,
  na mokuse, na bokuse, mbano, mbuma, ntina na yango, liyebisi, kebisa, yeba, na bonkufi, kifwani, mbandu, kikuma, bikuma, mambu, na bunkufi, nlandu, tala, kima ya mfunu, muchidimbu, cherechedza, ziva, mhedzisiro, zvakabuda, chikonzero chacho, semuenzaniso, ngamafuphi, ngokufushane, qaphela, qaphela lokhu, umphumela, imiphumela, imbangela, isizathu salokho,
  ngamafutshane, ngokufutshane, isiphumo, iziphumo, unobangela, umzekelo omnye, mohlala, mohlala o mong, ka bokhutšoanyane, ka bokgutshwane, ka bokhutshwane, ka boripana, hlokomela, lemoha, ela hloko, ela tlhoko, lemoga, sephetho, sephetho ke sena, dipholo, diphetho, lebaka ke lena, sekai, sekao se sengwe, lobaka, maduo,
  mu bufunze, mu bimpi, ekivaamu, ebivaamu, weetegereze, weetegereze kino, manya, ensonga eri emu, ekyokulabirako ekimu, muri make, icyitonderwa, icyo kwitonderwa, ingaruka, ibyavuyemo, urugero rumwe, impamvu, impamvu yabyo, mu ncamake,
  marka la soo koobo, soo koobid, gunaanad, natiijo, natiijada, sababta oo ah, fiiro, fiiro gaar ah, ogow, fakkeenya, fakkeenyaaf, gabaabumatti, walumaa galatti, buʼaa, bu'aa, bu’aa, buʼaan, hubachiisa, hubadhaa, sababa, sababni, sababni isaa,
  raha fintinina, amin'ny teny fohy, fehiny, fanamarihana, tsara homarihina, antony, ny antony, vokany, ny vokany, ohatra iray,
  ምንጭ, ዓላማ, አላማ, ምክንያት, ምክንያቱ, ውጤት, ውጤቱ, ምሳሌ, ወጪ, ወጪው, ጊዜ, ቀን, ቦታ, መነሻ,
  नोट, ध्यान दें, দ্রষ্টব্য, द्रष्टव्य,
  समय, टिप्पणी, टीप, सूत्र, स्रोत, लागत, खर्च, उद्देश्य, उद्देश, लक्ष्य, कारण, परिणाम, निष्कर्ष, जैसे, जस्तै, जसे, उदा, उदाहरणार्थ, वेळ, तारीख, मिति, स्थान, ठिकाण, नतिजा, মন্তব্য, সময়, তারিখ, স্থান, উৎস, সূত্র, বি দ্র, বিশেষ দ্রষ্টব্য, লক্ষ্য,
  మూలం, ఆధారం, ఖర్చు, వ్యయం, ఉద్దేశ్యం, ఉద్దేశం, లక్ష్యం, గమనిక, సూచన, కారణం, ఫలితం, ఉదాహరణ, ఉదాహరణకు, సమయం, తేదీ, స్థలం, ముగింపు, గడువు, ధర, ప్రశ్న, નોંધ, નોટ, સ્ત્રોત, સ્રોત, ખર્ચ, કિંમત, હેતુ, ઉદ્દેશ, ઉદ્દેશ્ય, લક્ષ્ય, કારણ, પરિણામ, ઉદાહરણ, ઉદાહરણ તરીકે, દાખલા તરીકે, સમય, તારીખ, સ્થળ, સમયમર્યાદા, પ્રશ્ન, આંકડા,
  ਸਰੋਤ, ਖਰਚਾ, ਖਰਚ, ਲਾਗਤ, ਕੀਮਤ, ਉਦੇਸ਼, ਮਕਸਦ, ਟੀਚਾ, ਨੋਟ, ਕਾਰਨ, ਨਤੀਜਾ, ਉਦਾਹਰਣ, ਉਦਾਹਰਨ, ਉਦਾਹਰਣ ਵਜੋਂ, ਮਿਸਾਲ, ਸਮਾਂ, ਤਾਰੀਖ, ਸਥਾਨ, ਸਵਾਲ, ಮೂಲ, ಆಧಾರ, ವೆಚ್ಚ, ಖರ್ಚು, ಬೆಲೆ, ಉದ್ದೇಶ, ಗುರಿ, ಗಮನಿಸಿ, ಸೂಚನೆ, ಟಿಪ್ಪಣಿ, ಕಾರಣ, ಫಲಿತಾಂಶ, ಉದಾಹರಣೆ, ಉದಾಹರಣೆಗೆ, ಸಮಯ, ದಿನಾಂಕ, ಸ್ಥಳ, ಗಡುವು, ಪ್ರಶ್ನೆ,
  ഉദാ, ഉദാഹരണമായി, ಉದಾ, ఉదా, உதா, උදා, މިސާލަކަށް, މަސްދަރު, މަޢުލޫމާތުގެ މަސްދަރު,
  ഉറവിടം, അവലംബം, ചെലവ്, ചിലവ്, വില, ലക്ഷ്യം, ഉദ്ദേശ്യം, ഉദ്ദേശം, കുറിപ്പ്, കാരണം, ഫലം, ഉദാഹരണം, ഉദാഹരണത്തിന്, സമയം, തീയതി, സ്ഥലം, ചോദ്യം, ஆதாரம், மூலம், செலவு, விலை, நோக்கம், இலக்கு, குறிப்பு, காரணம், முடிவு, விளைவு, எடுத்துக்காட்டு, உதாரணம், நேரம், தேதி, இடம், கேள்வி,
  ଉତ୍ସ, ଖର୍ଚ୍ଚ, ମୂଲ୍ୟ, ଉଦ୍ଦେଶ୍ୟ, ଲକ୍ଷ୍ୟ, ଟିପ୍ପଣୀ, କାରଣ, ଫଳାଫଳ, ଉଦାହରଣ, ସମୟ, ତାରିଖ, ସ୍ଥାନ, ପ୍ରଶ୍ନ, কাৰণ, উদাহৰণ, টোকা, ব্যয়, খৰচ, ফলাফল, উদ্দেশ্য, সময়, তাৰিখ, මූලාශ්‍රය, මූලාශ්‍ර, පිරිවැය, මිල, අරමුණ, ඉලක්කය, සටහන, හේතුව, ප්‍රතිඵලය, උදාහරණය, උදාහරණ, වේලාව, දිනය, ස්ථානය, ප්‍රශ්නය,
  example, an example, one example, examples, some examples, exemple, un exemple, exemples, ejemplo, un ejemplo, ejemplos, exemplo, um exemplo, un exemplo, exemplos, esempio, un esempio, esempi, beispiel, ein beispiel, beispiele, beispill, e beispill, voorbeeld, een voorbeeld, voorbeelden, n voorbeeld, voorbeelde, foarbyld,
  exempel, ett exempel, några exempel, eksempel, et eksempel, eksempler, døme, eit døme, dæmi, eitt dæmi, dømi, eitt dømi, esimerkki, yksi esimerkki, esimerkkejä, näide, üks näide, näited, piemērs, viens piemērs, piemēri, pavyzdys, vienas pavyzdys, pavyzdžiai, keli pavyzdžiai, exempla, exaimpel, examen dad exempel,
  przykład, jeden przykład, przykłady, příklad, jeden příklad, příklady, príklad, jeden príklad, príklady, přikład, primer, en primer, primeri, primjer, jedan primjer, primjeri, jedan primer, пример, један пример, примери, еден пример, един пример, один пример, примеры, вот пример, приклад, один приклад, приклади, ось приклад, прыклад, адзін прыклад, прыклады,
  exemplu, exemple, un exemplu, shembull, një shembull, shembuj, παράδειγμα, ένα παράδειγμα, παραδείγματα, példa, egy példa, példák, örnek, bir örnek, örnekler, misal, bir misal, nümunə, bir nümunə, nümunələr, misol, bir misol, misollar, мисол, бир мисол, мисоллар, мысал, бір мысал, мысалдар, мисал, бир мисал, мисалдар, mysal, bir mysal, үрнәк, бер мисал, миҫал, мисолҳо, як мисол, намуна,
  жишээ, нэг жишээ, жишээнүүд, მაგალითი, ერთი მაგალითი, მაგალითები, օրինակ, մեկ օրինակ, մի օրինակ, օրինակներ, مثال, مثال واحد, أمثلة, مثلا, مثالی, یک مثال, نمونه, یک نمونه, نمونه‌ها, مثال‌ها, ایک مثال, مثالیں, مثال کے طور پر, بېلګه, یوه بېلګه, بیلګه, نموونە, نموونەیەک, mînak, mînakek, nimûne, דוגמה, דוגמא, דוגמה אחת, דוגמאות, הנה דוגמה,
  उदाहरण, एक उदाहरण, एउटा उदाहरण, उदाहरणहरू, मिसाल, উদাহরণ, একটি উদাহরণ, ઉદાહરણ, એક ઉદાહરણ, ਉਦਾਹਰਣ, ਇੱਕ ਉਦਾਹਰਣ, ਮਿਸਾਲ, எடுத்துக்காட்டு, உதாரணம், ஒரு எடுத்துக்காட்டு, ஒரு உதாரணம், ఉదాహరణ, ఒక ఉదాహరణ, ಉದಾಹರಣೆ, ഉദാഹരണം, ഒരു ഉദാഹരണം, උදාහරණය, උදාහරණයක්, නිදසුනක්, މިސާލު,
  contoh, satu contoh, sebuah contoh, contohnya, halimbawa, isang halimbawa, ví dụ, một ví dụ, ตัวอย่าง, ตัวอย่างหนึ่ง, ຕົວຢ່າງ, ឧទាហរណ៍, ဥပမာ, 例子, 举例, 舉例, 示例, 一例, 예, 예시, 한 예, mfano mmoja, urugero, isibonelo esisodwa, àpẹẹrẹ kan, otu ihe atụ, ihe atụ, fakkeenya, fakkeenyi, አንድ ምሳሌ,
  un exemple, adibidea, adibide bat, adibideak, eżempju, eżempju wieħed, sampla, sampla amháin, enghraifft, eisimpleir, skouer, ur skouer, egzanp, yon egzanp, ehèmpel, un ehèmpel, fa ata ita iga, se faataitaiga, tauira, ekzemplo, exemplum, ensampel,
    ухвалено, вирішено, затверджено, схвалено, постановлено, погоджено, решено, утверждено, одобрено, постановлено, решено е, прието е, утвърдено, одобрено е, hotărât, decis, s-a decis, s-a hotărât, s-a adoptat, s-a aprobat, s-a convenit, aprobat, adoptat, прынята, вырашана, зацверджана, ухвалена, пастаноўлена, усвојено, одлучено, одобрено, потврђено, закључено, усвоено, одлучено, потврдено,
    przyjęto, postanowiono, zdecydowano, zatwierdzono, uchwalono, uzgodniono, přijato, rozhodnuto, schváleno, dohodnuto, usneseno, prijaté, rozhodnuté, schválené, dohodnuté, usvojeno, odlučeno, odobreno, zaključeno, dogovoreno, prihvaćeno, sprejeto, odločeno, potrjeno, sklenjeno, odobreno, dogovorjeno, elfogadva, döntés született, eldöntve, jóváhagyva, nutarta, priimta, patvirtinta, nolemts, pieņemts, apstiprināts, otsustatud, vastu võetud, heaks kiidetud, päätetty, hyväksytty, beslutat, antaget, besluttet, vedtatt, vedtaget, αποφασίστηκε, εγκρίθηκε, υιοθετήθηκε, u vendos, u miratua, vendosur,
    строк дії, строк виконання, строк подання, строк застосування, строк реалізації, строк розгляду, строк сплати, строк реєстрації, термін дії, термін виконання, термін подання, термін застосування, термін реалізації, термін розгляду, термін сплати, термін реєстрації, кінцевий термін дії, кінцевий термін виконання, кінцевий термін подання, кінцевий термін застосування, кінцевий термін реалізації, кінцевий термін розгляду, кінцевий термін сплати, кінцевий термін реєстрації, граничний строк дії, граничний строк виконання, граничний строк подання, граничний строк застосування, граничний строк реалізації, граничний строк розгляду, граничний строк сплати, граничний строк реєстрації, кінцевий строк дії, кінцевий строк виконання, кінцевий строк подання, кінцевий строк застосування, кінцевий строк реалізації, кінцевий строк розгляду, кінцевий строк сплати, кінцевий строк реєстрації,
    срок исполнения, срок действия, срок подачи, срок применения, срок реализации, срок рассмотрения, срок оплаты, срок выполнения, срок регистрации, крайний срок исполнения, крайний срок действия, крайний срок подачи, крайний срок применения, крайний срок реализации, крайний срок рассмотрения, крайний срок оплаты, крайний срок выполнения, крайний срок регистрации, предельный срок исполнения, предельный срок действия, предельный срок подачи, предельный срок применения, предельный срок реализации, предельный срок рассмотрения, предельный срок оплаты, предельный срок выполнения, предельный срок регистрации,
    срок за изпълнение, срок на действие, срок за подаване, срок за прилагане, срок за представяне, срок за плащане, срок за регистрация, срок на валидност, краен срок за изпълнение, краен срок на действие, краен срок за подаване, краен срок за прилагане, краен срок за представяне, краен срок за плащане, краен срок за регистрация, краен срок на валидност,
    termen de aplicare, termen de depunere, termen de valabilitate, termen de executare, termen de implementare, termen de prezentare, termen de plată, termen de înscriere, termenul de aplicare, termenul de depunere, termenul de valabilitate, termenul de executare, termenul de implementare, termenul de prezentare, termenul de plată, termenul de înscriere, termenul limită de aplicare, termenul limită de depunere, termenul limită de valabilitate, termenul limită de executare, termenul limită de implementare, termenul limită de prezentare, termenul limită de plată, termenul limită de înscriere, termen limită de aplicare, termen limită de depunere, termen limită de valabilitate, termen limită de executare, termen limită de implementare, termen limită de prezentare, termen limită de plată, termen limită de înscriere,
    тэрмін дзеяння, тэрмін выканання, тэрмін падачы, тэрмін прымянення,
    рок важења, рок за подношење, рок за примену, рок за извршење, рок за пријаву, рок примене, рок за поднесување, рок за примена, рок за спроведување, рок на важење, рок за пријавување,
    termin wykonania, termin składania, termin obowiązywania, termin realizacji, termin zgłoszeń, termin stosowania, termin ważności, termin płatności,
    lhůta pro podání, lhůta plnění, lhůta podání, lhůta platnosti, lhůta pro přijetí, lhůta provedení, lhůta pro předložení, termín pro podání, termín plnění, termín podání, termín platnosti, termín pro přijetí, termín provedení, termín pro předložení,
    lehota na podanie, lehota plnenia, lehota podania, lehota platnosti, lehota na predloženie, lehota vykonania, termín na podanie, termín plnenia, termín podania, termín platnosti, termín na predloženie, termín vykonania,
    rok za podnošenje, rok važenja, rok za primjenu, rok za primenu, rok za prijavu, rok primjene, rok za provedbu, rok za predložitev, rok za oddajo, rok veljavnosti, rok za izvedbo, rok za prijavo, rok uporabe, rok trajanja,
    граничний термін, граничний строк, кінцевий термін, крайній термін, кінцевий строк, крайний срок, предельный срок, краен срок, крайният срок, срокът, termenul limită, termen limită, termen final, канчатковы тэрмін, крајњи рок, крајниот рок, ostateczny termin, konečný termín, konečná lhůta, konečná lehota, krajnji rok, skrajni rok, končni rok, benyújtási határidő, végső határidő, hatálya, taikymo terminas, pateikimo terminas, iesniegšanas termiņš, esitamise tähtaeg, προθεσμία υποβολής, afati i dorëzimit, afati i fundit,
    постає питання, питання залишається, залишається питання, виникає питання, лишається питання, питання залишається відкритим, питання лишається відкритим, залишається одне питання, постає запитання, запитання залишається, питання в тому, проблема залишається, проблема та сама,
    возникает вопрос, вопрос остается, остается вопрос, вопрос остается открытым, встает вопрос, остается один вопрос, вопрос в том, проблема остается, проблема прежняя, остается проблема,
    въпросът остава отворен, въпросът остава, остава въпросът, възниква въпросът, остава един въпрос, възниква въпрос, остава въпрос, въпросът е, проблемът остава, проблемът остава същият, стои въпросът,
    problema rămâne aceeași, problema rămâne, rămâne problema, rămâne întrebarea, întrebarea rămâne, se pune întrebarea, rămâne o întrebare, apare întrebarea, întrebarea este, întrebarea rămâne deschisă, apare o întrebare,
    узнікае пытанне, застаецца пытанне, пытанне застаецца, пытанне застаецца адкрытым, паўстае пытанне, остаје питање, питање остаје, поставља се питање, питање остаје отворено, питање је, остаје једно питање, проблем остаје, проблем остаје исти,
    останува прашањето, прашањето останува, се поставува прашањето, прашањето останува отворено, прашањето е, останува едно прашање, проблемот останува, pozostaje pytanie, powstaje pytanie, pytanie pozostaje, pojawia się pytanie, rodzi się pytanie, pozostaje jedno pytanie, pytanie brzmi, pytanie pozostaje otwarte, problem pozostaje,
    zůstává otázka, vyvstává otázka, otázka zůstává, otázka zní, zůstává jedna otázka, vzniká otázka, otázka zůstává otevřená, problém zůstává, problém zůstává stejný, zostáva otázka, vzniká otázka, otázka zostáva, otázka znie, zostáva jedna otázka, vynára sa otázka, otázka zostáva otvorená, problém zostáva,
    ostaje pitanje, pitanje ostaje, postavlja se pitanje, pitanje ostaje otvoreno, pitanje je, ostaje jedno pitanje, nameće se pitanje, problem ostaje, problem ostaje isti, ostaja vprašanje, vprašanje ostaja, postavlja se vprašanje, vprašanje je, ostaja eno vprašanje, vprašanje ostaja odprto, zastavlja se vprašanje, težava ostaja,
    felmerül a kérdés, a kérdés az, marad a kérdés, a kérdés továbbra is nyitott, egy kérdés marad, lieka klausimas, kyla klausimas, paliek jautājums, rodas jautājums, jääb küsimus, tekib küsimus, kysymys kuuluu, jää kysymys, herää kysymys, mbetet pyetja, lind pyetja, παραμένει το ερώτημα, τίθεται το ερώτημα, προκύπτει το ερώτημα,
    the question remains, one question remains, the question is, this raises a question, se pose la question, la question demeure, la question reste, la question reste ouverte, queda la pregunta, surge la pregunta, la pregunta es, fica a pergunta, surge a pergunta, a pergunta é, es bleibt die frage, es stellt sich die frage, die frage bleibt, die frage lautet, la domanda resta, resta la domanda, sorge la domanda, la domanda è, de vraag blijft, de vraag is, frågan kvarstår, frågan är, spørgsmålet er, spørsmålet er,
    для довідки, довідка, справка, справочно, довідково, даведачна, для справки, за справка, за сведение, за информация, pentru referință, ca referință, cu titlu informativ, pentru informare, pentru comparație, для даведкі, даведкава, для інфармацыі, для параўнання, для порівняння, для сравнения, за сравнение, за поређење, поређења ради, за споредба, за информација, за информацију, dla porównania, dla informacji, informacyjnie, pro srovnání, pro informaci, pre porovnanie, pre informáciu, radi usporedbe, usporedbe radi, poređenja radi, radi poređenja, radi informacije, za primerjavo, za informacijo, v informacijo, összehasonlításul, tájékoztatásul, palyginimui, salīdzinājumam, võrdluseks, vertailun vuoksi, για σύγκριση, για ενημέρωση, për krahasim,
    спомнімо, спомним, spomnimo, naj spomnimo, да припомним, припомняме, да потсетиме, потсетуваме, подсетимо, подсећамо, przypomnijmy, przypominamy, připomeňme, připomínáme, pripomeňme, pripomíname, podsjetimo, podsjećamo, podsetimo, podsećamo, reamintim, amintim, emlékeztetünk, нагадаем,
    o le fesili, fesili, le fesili, o le mafuaaga, mafuaaga, o faamatalaga, faamatalaga, o se faataitaiga, faataitaiga, ko e fehuʻi, fehuʻi, ko e ʻuhinga, ʻuhinga, ko e fakamatala, fakamatala, ko e fakatātā, vakamacala, na vakamacala, na taro, na vuna, kena vakamacala, na ivakaraitaki, ivakaraitaki,
    as bilong dispela, as bilong en, askim, askim bilong ol, askim bilong mipela ol kantri, mining, mining bilong en, mining bilong em, eksampel, wanpela eksampel, mining blong hem, kwesten, kwestin, kwestin ia, risen, risen blong hem, eksampol, wan eksampol, bigfala kwestin, kuestin, minim blong hem, wanfala eksampol, sampol,
    te titiraki, titiraki, te bukina, bukina, te katoto, katoto, te kabwarabwara, kabwarabwara, kaaran, sawaal, sawal, udaharan, matlab, spashtikaran, कारण, प्रश्न, सवाल, स्पष्टीकरण, उदाहरण, व्याख्या, मतलब,
    te pātai, he pātai, te take, te whakamārama, he whakamārama, hei tauira, he tauira, ka nīnau, he nīnau, nīnau, ka wehewehe ʻana, he wehewehe, ka laʻana, he laʻana, eia ka laʻana, te uiraʻa, te uiraa, te tumu, te haʻamāramaramaraʻa, te haamaramaramaraa, ei hiʻoraʻa, te hiʻoraʻa, ei hioraa,
    i kuestion, kuestion, i finaisen, finaisen, i rason, rason, ehemplo, pot ehemplo, kajjitōk, kajjitok, melele, melelein, unin, waanjoñak, waanjonak, a ker, a uchul, uchul, a belkul, belkul,
    pormenores, detalhes, período, método, metodologia, amostra, hipótese, hipóteses, comparação, diferença, diferenças, detalles, periodo, metodología, hipótesis, comparación, diferencia, diferencias, détails, période, méthode, méthodologie, échantillon, hypothèse, hypothèses, comparaison, différence, différences, dettagli, metodo, campione, ipotesi, confronto, differenza, differenze,
    جزئیات, جزئیات بیشتر, دوره, مکان, محل, روش, روش کار, فرض, فرضیه, تفاوت, تفاوت‌ها, مقایسه, سابقه, سوابق, افزون بر این, علاوه بر این, از سوی دیگر, از یک سو, در مقابل, هدف این قطعنامه, دلیل دیگر, دلیل اصلی, دلیل نخست, دلیل دوم, پرسش نخست, پرسش دوم, پرسش دیگر, طریقہ, طریقہ کار, موازنہ, فرق, دورانیہ, مزید برآں, دوسری طرف,
    التفاصيل, الفترة, المكان, المنهجية, المقارنة, الفرق, тафсилот, давра, ҷой, усул, муқоиса, фарқ, илова бар ин, аз тарафи дигар, tafsilotlar, davr, joy, usul, taqqoslash, farq, bundan tashqari, boshqa tomondan, тафсилотлар, даври, усули, таққослаш, бундан ташқари, бошқа томондан,
    introdução, enquadramento, descrição, problema, problemas, solução, base legal, base jurídica, efeito, efeitos, beneficiários, destinatários, indicador, indicadores, definição, definições, origem, proveniência, texto proposto, texto atual, texto vigente, alteração, alterações,
    introducción, descripción, base jurídica, base legal, beneficiarios, beneficiarias, destinatarios, definición, definiciones, origen, procedencia, texto vigente, modificación, enmienda, introduction, cadre, cadre juridique, description, base juridique, fondement juridique, bénéficiaires, destinataires, indicateur, indicateurs, définition, définitions, origine, provenance, texte en vigueur,
    introduzione, quadro, descrizione, soluzione, soluzioni, base giuridica, effetto, effetti, beneficiari, destinatari, indicatore, indicatori, definizione, definizioni, provenienza, testo proposto, testo attuale, testo vigente, modifica, modifiche, emendamenti, prossimo passo, conseguenze,
    einleitung, einführung, beschreibung, rechtsgrundlage, auswirkung, auswirkungen, begünstigte, zeitplan, indikator, indikatoren, begriff, begriffe, herkunft, vorgeschlagener text, vorgeschlagener wortlaut, geltender text, geltender wortlaut, bisheriger text, introdución, descrición, base xurídica, orixe, próximo paso, introducció, descripció, beneficiaris, indicadors, definició, origen del text, text proposat, text vigent,
    inleiding, beschrijving, rechtsgrond, rechtsgrondslag, gevolgen, begunstigden, tijdschema, indicatoren, definitie, herkomst, voorgestelde tekst, huidige tekst, inledning, beskrivning, rättslig grund, följder, konsekvenser, tidsplan, indikatorer, ursprung, föreslagen text, gällande text, indledning, beskrivelse, retsgrundlag, følger, konsekvenser, foreslået tekst, gældende tekst, innledning, rettsgrunnlag, foreslått tekst, gjeldende tekst, nåværende tekst,
    مقدمه, شرح, شرح پیشنهاد, مشکل, مشکلات, مسئله, راه حل, راه حل‌ها, راهکار, راهکارها, مبنای حقوقی, مبانی حقوقی, اثر, آثار, اثرات, تأثیر, تأثیرات, ذی‌نفعان, بهره‌مندان, زمان‌بندی, جدول زمانی, درآمد, شاخص, شاخص‌ها, تعریف, تعاریف, تعریف‌ها, مرجع, مراجع, عنوان, متن فعلی, متن کنونی, متن پیشنهادی, متن جدید,
    اصلاح, اصلاحات, تغییرات, نتیجه‌گیری, جمع‌بندی, گام بعدی, گام بعد, نمونه نخست, سریزه, پېژندنه, تشریح, ستونزه, ستونزې, حل لاره, د حل لاره, حقوقي بنسټ, اغېزه, اغېزې, شاخصونه, لنډیز, پایله, بل ګام, اوسنی متن, وړاندیز شوی متن, تعدیلات,
    муқаддима, тавсиф, шарҳ, мушкилот, мушкил, мушкилӣ, масъала, роҳи ҳал, асоси ҳуқуқӣ, таъсир, таъсирот, баҳрабардорон, ҷадвали вақт, нишондиҳанда, нишондиҳандаҳо, таъриф, тағйир, тағйирот, ислоҳот, қадами оянда, қадами навбатӣ, матни кунунӣ, матни пешниҳодшуда, иқтибос,
    kirish, tavsif, muammo, muammolar, yechim, yechimlar, huquqiy asos, ta’sir, ta’siri, ko‘rsatkich, ko‘rsatkichlar, ta’rif, o‘zgarish, o‘zgarishlar, keyingi qadam, amaldagi matn, taklif etilgan matn, taklif qilingan matn, кириш, тавсиф, муаммо, муаммолар, ечим, ҳуқуқий асос, таъсири, кўрсаткичлар, таъриф, ўзгаришлар, кейинги қадам,
    تعارف, تفصیل, تفصیلات, مسئلہ, مسائل, حل, قانونی بنیاد, اثرات, اثر, اشاریہ, اشاریے, حوالہ, حوالہ جات, ترمیم, ترامیم, تبدیلیاں, اگلا قدم, موجودہ متن, مجوزہ متن, عنوان, المقدمة, مقدمة, الوصف, الأساس القانوني, السند القانوني, المؤشر, المؤشرات, المؤشر الرئيسي,
    razão, razões, justificação, justificativa, fundamentação, finalidade, meta, metas, motivação, razón, razones, justificación, fundamentación, motivación, ragione, ragioni, motivazione, giustificazione, razóns, xustificación,
    هدف, اهداف, مقصود, هدف پیشنهاد, هدف از پیشنهاد, هدف این پیشنهاد, هدف از این پیشنهاد, هدف قطعنامه, دلایل, خلاصه پیشنهاد, چکیده پیشنهاد, موخه, موخې, د وړاندیز موخه, بېلګه, بېلګې, ҳадафи пешниҳод, далел, далелҳо, мисол, мисолҳо, misol, misollar, taklif maqsadi, تجویز کا مقصد, هدف المقترح, هدف الاقتراح,
    علت, علت اصلی, علل, سبب, توجیه, هدف اصلی, هدف‌های اصلی, دامنه, گستره, نمونه, به عنوان نمونه, وضعیت کنونی, وضعیت فعلی, وضع موجود, وضع کنونی, مزایا, مزیت‌ها, معایب, مزایا و معایب, فواید, زیان‌ها, نقاط قوت, نقاط ضعف, پیامد, پیامدها, پیامدهای آن,
    سؤال این است, پرسش این است, سؤال اصلی, پرسش اصلی, اطلاعات بیشتر, یادداشت اتحادیه, یادداشت دبیرخانه, لامل, د بېلګې په توګه, اوسنی حالت, ګټې, زیانونه, پوښتنه, پوښتنه دا ده, د اتحادیې یادښت, نور معلومات,
    сабаб, сабаби асосӣ, замина, вазъи кунунӣ, вазъи ҳозира, бартариҳо, бартарӣ, камбудиҳо, афзалиятҳо, савол ин аст, саволи асосӣ, маълумоти иловагӣ, эзоҳи котибот, sabab, sababi, misol uchun, masalan, afzalliklar, afzalliklari, kamchiliklar, kamchiliklari, hozirgi holat, savol shu, qo‘shimcha ma’lumot, kotibiyat izohi,
    сабаби, мисол учун, афзалликлар, афзалликлари, камчиликлар, камчиликлари, ҳозирги ҳолат, савол шу, қўшимча маълумот, وجہ, وجوہات, فوائد, نقصانات, فوائد اور نقصانات, خامیاں, خوبیاں, موجودہ صورت حال, موجودہ صورتحال, سوال یہ ہے, مزید معلومات, یونین کا نوٹ, سیکرٹریٹ کا نوٹ,
    المبررات, المبرر, التعليل, المسوغات, المزايا والعيوب, الإيجابيات والسلبيات, الوضع الحالي, الوضع الراهن, السؤال هو, مزيد من المعلومات, ملاحظة الاتحاد, ملاحظة من الاتحاد, ملاحظة الأمانة, ملاحظة من الأمانة,
    situação atual, situação presente, ponto de situação, ponto da situação, fundamento, fundamentos, mais informações, mais informação, nota da uit, nota da união, nota do secretariado, nota da secretaria, situación actual, motivos, más información, nota de la uit, nota de la unión, nota de la secretaría,
    note de l’uit, note de l’union, note du secrétariat, nota dell’uit, nota dell’unione, nota del segretariato, situazione attuale, ulteriori informazioni, anmerkung der itu, hinweis der itu, anmerkung des sekretariats, hinweis des sekretariats, weitere informationen, máis información,
    note by itu, note by the itu, note of itu, note from itu, itu note, note by the secretariat, note by the union, lisätietoja, lisätietoa, lisätiedot, ytterligare information, mer information, mer informasjon, ytterligere informasjon, flere oplysninger, yderligere oplysninger, meer informatie, nánari upplýsingar,
    lisateave, ikrafttreden, ikrafttræden, ikrafttredelse, ikraftträdande, voimaantulo, jõustumine, inwerkingtreding, gildistaka, wejście w życie, więcej informacji, vstup v platnost, více informací, nadobudnutie platnosti, viac informácií, stupanje na snagu, више информација, ступање на снагу, intrarea în vigoare,
    mai multe informații, további információ, hatálybalépés, yürürlüğe giriş, daha fazla bilgi, набрання чинності, більше інформації, вступление в силу, больше информации, больше сведений,
    entry into force, date of entry into force, entrée en vigueur, entrada en vigor, entrada en vigencia, entrada em vigor, entrata in vigore, inkrafttreten, inwerkingtreding, voimaantulo, ikraftträdande, ikrafttrædelse, ikrafttredelse, ikrafttræden, gildistaka, jõustumine, spēkā stāšanās, įsigaliojimas,
    вступление в силу, набрання чинності, уступленне ў сілу, влизане в сила, ступање на снагу, влегување во сила, wejście w życie, vstup v platnost, nabytí účinnosti, nadobudnutie účinnosti, stupanje na snagu, začetek veljavnosti, hatálybalépés, intrare în vigoare, intrarea în vigoare, hyrja në fuqi, έναρξη ισχύος,
    yürürlük, yürürlüğe giriş, qüvvəyə minmə, күшіне енуі, күчүнө кириши, kuchga kirishi, ուժի մեջ մտնելը, ძალაში შესვლა, כניסה לתוקף, تاريخ النفاذ, بدء النفاذ, الدخول حيز النفاذ, دخول حيز النفاذ, لازم الاجرا شدن, 生效, 生效日期, 発効, 施行, 발효, 시행, mulai berlaku, ngày có hiệu lực, hiệu lực, kuanza kutumika, የሚጸናበት ጊዜ,
    perustelut, perustelu, motivering, motiveringar, begrunnelse, begrundelse, rökstuðningur, põhjendus, põhjendused, pamatojums, pagrindimas, indokolás, uzasadnienie, odůvodnění, zdůvodnění, odôvodnenie, zdôvodnenie, obrazloženje, образложение, obrazložitev, utemeljitev, обоснование, обґрунтування, обгрунтування, αιτιολογία, αιτιολόγηση, gerekçe, begründung, motivazione, motivación,
    nykytila, nykytilanne, tila, nuläge, nuvarande läge, nåsituasjon, nuværende situation, nústaða, hetkeseis, hetkeolukord, praegune olukord, pašreizējais stāvoklis, dabartinė padėtis,
    antecedente, antécédent, antecedent, siguiente lectura, próxima lectura, segunda lectura, prochaine lecture, deuxième lecture, próxima leitura, segunda leitura, prossima lettura, nächste lesung, volgende lezing,
    países patrocinadores, países proponentes, países firmantes, países coautores, estados firmantes, estados proponentes, pays signataires, pays auteurs, pays coauteurs, pays parrains, états signataires, países signatários, estados signatários, paesi firmatari, unterzeichnerstaaten,
    egzanp, pa egzanp, kontèks, rezime, an rezime, rezilta, objektif, pwochen etap, pwochen lekti, dat limit, estati, nòt, remak, siyatè, peyi siyatè, pri pa ane,
    hạn nộp, bước tiếp theo, các bước tiếp theo, tình trạng, trạng thái, người đề xuất, bên đề xuất, nước đề xuất, các nước đề xuất, các nước ủng hộ, các nước phản đối, ghi chú, กำหนดเวลา, กำหนดส่ง, ผู้ลงนาม, ขั้นตอนต่อไป, ຂໍ້ສັງເກດ, ກຳນົດເວລາ, 
    សម្គាល់, កំណត់សម្គាល់, កាលកំណត់, ថ្ងៃផុតកំណត់, နောက်ဆုံးရက်, နောက်အဆင့်, 
    susunod na hakbang, mga susunod na hakbang, kalagayan, katayuan, nagmungkahi, tagapagmungkahi, mga nagmungkahi, paunawa, sunod nga lakang, kahimtang, nagsugyot, pahibalo, prazu, pasu tuirmai, estatus, situasaun, proponente, observasaun, atensaun, negara pendukung, negara penentang, negara pengusul, pencadang, negara pencadang, negara penyokong, langkah seterusnya, langkah sabanjure, pangusul, cathetan, léngkah salajengna, catetan,
    παράδειγμα, ένα παράδειγμα, κόστος, דוגמה, לדוגמה, דוגמא, הערה לקוראים, עלות, örnek, bir örnek, okurlara not, maliyet, eżempju, eżempji, spiża, nota lill qarrejja, пример, бележка, бележка за читателите, разход, разходи,
    белешка, белешка за читателите, трошок, трошоци, exemplu, un exemplu, cost, primjer, primer, trošak, трошак, shembull, kosto, strošek, stroški, példa, költség, příklad, príklad, náklady, pavyzdys, kaina, piemērs, izmaksas, näide, kulu,
    esimerkki, kustannus, მაგალითი, ღირებულება, օրինակ, արժեք, արժեքը, nümunə, misal, xərc, مثال, نمونه, هزینه, لاگت, przykład, приклад,
    kumbuka, ukumbusho, kumbusho, wibuke, twibuke, jjukira, tujjukire, tunatarwa, ìránnilétí, ncheta, ማስታወስ, ማስታወስ ይገባል, yaadachiisa, xusuusin, isikhumbuzo, isikhumbuzi, yeuchidzo, chikumbutso, kgakollo, xitsundzuxo, tsivhudzo, fampahatsiahivana, fampatsiahivana,
    prayer, prayers, way forward, reminder, explanation, explanations, reminders, let us recall,
    for the avoidance of doubt, for avoidance of doubt, to avoid doubt, to avoid any doubt, for the record, of note, worth noting, for clarity, to be clear,
    pour éviter tout malentendu, pour éviter toute ambiguïté, pour lever toute ambiguïté, pour lever toute équivoque, pour écarter tout doute, à toutes fins utiles, pour être clair, pour plus de clarté,
    para evitar dudas, para evitar cualquier duda, para evitar malentendidos, para mayor claridad, para que quede claro, es de notar,
    para evitar dúvidas, para evitar qualquer dúvida, para evitar mal entendidos, para maior clareza, para que fique claro, de notar, é de notar,
    a scanso di equivoci, per evitare equivoci, per evitare dubbi, per maggiore chiarezza, da notare, si noti,
    zur vermeidung von missverständnissen, zur vermeidung von zweifeln, um missverständnisse zu vermeiden, um zweifel auszuschließen, der klarheit halber, bemerkenswert,
    voor alle duidelijkheid, ter voorkoming van misverstanden, om misverstanden te voorkomen, om misverstande te voorkom, för tydlighetens skull, for en ordens skyld, for god ordens skyld,
    для уникнення непорозумінь, для ясності, во избежание недоразумений, во избежание сомнений, во избежание разночтений, для ясности, для полной ясности,
    dla jasności, aby uniknąć wątpliwości, aby uniknąć nieporozumień, pro úplnost, pro vyloučení pochybností, radi jasnoće, da ne bi bilo zabune, pentru claritate, pentru evitarea oricărui dubiu, az egyértelműség kedvéért,
    yanlış anlaşılmaması için, açıklık sağlamak için, لتجنب أي لبس, لتفادي أي لبس, تجنبا لأي لبس, لتجنب أي شك, منعا للالتباس, يجدر بالذكر, برای رفع ابهام, 为避免疑义, 为避免误解, 为免疑问, 值得注意的是, 疑義を避けるため, 명확히 하자면, untuk menghindari keraguan, để tránh nhầm lẫn, ili kuondoa shaka,
    rappelons, explication, explications, éclaircissement, eclaircissements, a titre informatif,
    explicación, recordatorio, recordemos, a título informativo, para información, como referencia, explicaciones, aclaraciones, recordatorios,
    esclarecimento, explicação, lembrete, recorde se, para informação, esclarecimentos, explicacoes,
    chiarimento, precisazione, spiegazione, durata, promemoria, ricordiamo, per informazione, chiarimenti, precisazioni,
    erläuterung, klarstellung, erinnerung, zur information, zur klarstellung, erläuterungen, klarstellungen,
    toelichting, verduidelijking, duur, herinnering, ter informatie, verduideliking, herinnering, förtydligande, förklaring, varaktighet, påminnelse,
    præcisering, forklaring, varighed, påmindelse, til orientering, presisering, varighet, påminnelse, til orientering, skýring, áminning,
    selvennys, selitys, kesto, muistutus, tiedoksi, märkus, selgitus, täpsustus, kestus, meeldetuletus, teadmiseks, märkused, selgitused,
    skaidrojums, precizējums, ilgums, atgādinājums, zināšanai, skaidrojumi, piezīmes,
    paaiškinimas, patikslinimas, trukmė, priminimas, informacijai, paaiškinimai,
    wyjaśnienie, objaśnienie, czas trwania, przypomnijmy, dla informacji, wyjaśnienia,
    vysvětlení, upřesnění, doba trvání, připomínka, připomeňme, pro informaci, vysvetlenie, upresnenie, pripomienka, trvanie, pre informáciu,
    pojasnilo, trajanje, opomnik, pojašnjenje, objašnjenje, trajanje, podsjetnik, podsjetimo, radi informacije,
    појашњење, објашњење, трајање, подсетник, подсетимо, за информацију, појаснување, објаснување, траење, потсетник, да потсетиме,
    пояснение, разяснение, обяснение, уточнение, продължителност, напомняне, да припомним, за сведение, справочно,
    пояснение, уточнение, разъяснение, объяснение, срок действия, напомним, справочно, для сведения, для информации, напоминаем, для пояснения,
    пояснення, уточнення, розяснення, тривалість, нагадування, нагадаємо, довідково, довідка, для довідки, для інформації, нагадуємо,
    тлумачэнне, удакладненне, працягласць, нагадаем, даведкава, magyarázat, pontosítás, időtartam, emlékeztető, tájékoztatásul,
    precizare, precizări, clarificare, explicație, durata, durată, reamintim, amintim, pentru informare, spre informare, memento, clarificări, explicații,
    sqarim, shpjegim, kohëzgjatja, kujtesë, kujtojmë, për informacion,
    διευκρίνιση, επεξήγηση, εξήγηση, διάρκεια, υπενθύμιση, υπενθυμίζεται, προς ενημέρωση, açıklama, hatırlatma, bilgi için,
    i̇zahat, xatırlatma, məlumat üçün, түсініктеме, ұзақтығы, еске салу, еске салайық, анықтама, анықтама үшін, мәлімет үшін,
    түшүндүрмө, узактыгы, маалымат үчүн, tushuntirish, eslatma, davomiyligi, malumot uchun, тавзеҳ, ёдоварӣ, барои маълумот, сануулга,
    պարզաբանում, բացատրություն, տևողություն, հիշեցում, տեղեկության համար, განმარტება, დაზუსტება, ხანგრძლივობა, შეხსენება, ცნობისთვის,
    הבהרה, הסבר, משך, תזכורת, לידיעה, توضيح, شرح, تفسير, إيضاح, توضیحات, مدت, یادآوری, برای اطلاع, وضاحت, تشریح, مدت, یاد دہانی,
    स्पष्टीकरण, व्याख्या, अवधि, स्मरण, सूचनार्थ, स्पष्टीकरण, अवधि, स्मरण, ব্যাখ্যা, স্পষ্টীকরণ, মেয়াদ, স্মরণ, விளக்கம், காலம், நினைவூட்டல்,
    පැහැදිලි කිරීම, කාලය, සිහිකැඳවීම, penjelasan, klarifikasi, durasi, pengingat, sebagai informasi, sekadar informasi,
    penjelasan, peringatan, untuk makluman, paliwanag, paglilinaw, tagal, para sa kaalaman, làm rõ, nhắc lại, để tham khảo, คำอธิบาย, คำชี้แจง, ระยะเวลา,
    ຄຳອະທິບາຍ, ការពន្យល់, រយៈពេល, 해설, 보충 설명, 참고로, 説明, 補足, 解説, 说明, 澄清, 解释, 提醒, 供参考, ufafanuzi, maelezo, kumbusho, kwa taarifa,
    sharraxaad, faahfaahin, muddada, xasuusin, xusuus, ogeysiis, isha, isha xogta, isha tirooyinka, yaadachiisa, yaadannoo, ማብራሪያ, ማሳሰቢያ, ጊዜ, tunatarwa, tsawon lokaci, àlàyé, ìránnilétí, nkọwa,
    incazelo, isikhumbuzo, isikhathi, inkcazelo, isikhumbuzo, tsananguro, yeuchidzo, tlhaloso, kgopotso, fanazavana, fampahatsiahivana, faharetany,
    ibisobanuro, kwibutsa, kufotokoza, klarifikasyon, eksplikasyon, rapèl, aclariment, explicació, durada, recordatori, a títol informatiu, recordatorio,
    ej, ex, p ej, bsp, z b, vb, t ex, f eks, esim, npr, напр, ref, réf, obs, observ, rem, anm, hinw, прим,
    resumindo, resumiendo, para resumirlo, pour résumer, zusammengefasst, riassumendo, samenvattend, sammanfattningsvis, kort sagt, podsumowując, shrnuto, подытоживая, подводя итог, texto breve, texto corto, texto curto, texte court, kurzer text, short text, una duda, dos dudas, tres dudas, una pregunta, dos preguntas, tres preguntas,
    uma dúvida, duas dúvidas, duas perguntas, un doute, deux questions, zwei fragen, two questions, lo viejo, o velho, l ancien, the old,
    المؤيدون, المؤيدين, الدول المؤيدة, المعارضون, المعارضين, الدول المعارضة, الموقعون, الحالة, الوضع, تاريخ التقديم, تاريخ الإيداع, تاريخ النشر, رقم الوثيقة, رقم المقترح, الفئة المستهدفة, الفئات المستهدفة, المستفيدون, أهم ما جاء في المقترح, أهم ما ورد في المقترح, أهم ما جاء في النص, أبرز ما جاء في المقترح, أهم النقاط, أبرز النقاط, فيما يلي النقاط الرئيسية,
    فيما يلي النقاط, فيما يلي أهم النقاط, في ما يلي, فيما يلي, مقدم المقترح, مقدمو المقترح, الجهة المقدمة, وقعت على المقترح, وقع على المقترح, وقعت عليه, أيد المقترح, أيدت المقترح, عارضت المقترح, عارض المقترح, قدمت المقترح, قدم المقترح,
    حامیان, موافقان, کشورهای موافق, کشورهای حامی, مخالفان, کشورهای مخالف, امضاکنندگان, وضعیت, تاریخ ارائه, تاریخ تقدیم, تاریخ انتشار, شماره سند, شماره پیشنهاد, گروه هدف, گروه های هدف, نکات اصلی, مهم ترین نکات, نکات اصلی به شرح زیر است, پیشنهاددهنده, ارائه دهنده, ارائه دهندگان,
    حمایت کرنے والے, حامی, حامی ممالک, مخالفت کرنے والے, مخالف ممالک, دستخط کنندگان, صورت حال, صورتحال, حیثیت, تاریخ جمع, جمع کرانے کی تاریخ, دستاویز نمبر, ہدفی گروہ, ہدف گروپ, اہم نکات, پیش کنندہ, समर्थक, समर्थक देश, विरोधी, विरोधी देश, स्थिति, प्रस्तुति की तारीख, दस्तावेज़ संख्या, लक्षित समूह, मुख्य बिंदु, সমর্থক, বিরোধী, অবস্থা, নথি নম্বর, লক্ষ্য গোষ্ঠী,
    date of submission, submission date, date du dépôt, date de dépôt, date de soumission, fecha de presentación, data de apresentação, datum der einreichung, eingereicht am, data di presentazione, datum van indiening, inlämningsdatum, дата представления, дата подачи, дата подання, data złożenia, sunulma tarihi, tarehe ya kuwasilishwa, tanggal pengajuan, ngày nộp,
    document number, numéro du document, numéro de document, número de documento, número del documento, número do documento, dokumentnummer, numero del documento, documentnummer, номер документа, номер документу, numer dokumentu, číslo dokumentu, belge numarası, nambari ya hati, nomor dokumen, số tài liệu,
    target group, target groups, groupe cible, public cible, grupo destinatario, grupo objetivo, población objetivo, público alvo, grupo alvo, zielgruppe, gruppo di destinatari, doelgroep, målgrupp, målgruppe, kohderyhmä, целевая группа, цільова група, grupa docelowa, cílová skupina, hedef kitle, walengwa, kelompok sasaran, đối tượng,
    supporters, opponents, partisans, opposants, pays favorables, partidarios, quienes apoyan, opositores, apoiantes, apoiadores, opositores, befürworter, gegner, unterstützer, sostenitori, oppositori, voorstanders, tegenstanders, anhängare, motståndare, støtter, modstandere, motstandere, kannattajat, vastustajat, сторонники, противники, прихильники, противники, zwolennicy, przeciwnicy,
    příznivci, odpůrci, destekleyenler, karşı çıkanlar, wanaounga mkono, wanaopinga, pendukung, penentang, mga sumusuporta, mga tutol, bên ủng hộ, bên phản đối,
    تذكرة, ملحوظة هامة, ملحوظة مهمة, ملاحظة هامة, ملاحظة مهمة, تنبيه هام, تنبيه مهم, تصحيح خطأ, تصويب خطأ, تذکر, نکته, نکته مهم, اصلاحیه, تصحیح, غلط‌نامه, هشدار, توجه فرمایید, یادداشت, ملاحظه, تصحیح اشتباه, خاطرنشان می‌شود, تنبیہ, انتباہ, ملاحظہ, درستی, تصحیح نامہ, خبردار, یاد رہے, واضح رہے,
    ئاگاداری, ئاگادارکردنەوە, ڕاستکردنەوە, راستکردنەوە, ڕوونکردنەوە, روونکردنەوە, هەڵەڕاستکردنەوە, بیرخستنەوە, têbinî, nîşe, hişyarî, rastkirin, sererastkirin, zelalkirin, ravekirin, bibîrxistin, bîranîn, baldarî,
    یادونه, یادښت, پاملرنه, خبرتیا, سمون, نوټ, تصحیح, روښانتیا, څرګندونه, وضاحت, יש לשים לב, נא לשים לב, לתשומת לב, לתשומת לב הקוראים, שים לב, שימו לב, תיקון, תיקון טעות, תיקוני טעויות, אזהרה, ܙܘܗܪܐ, ܬܘܪܨܐ,
    azalpena, argibidea, iraupena, kjarifika, spjegazzjoni, soiléiriú, míniú, eglurhad, nodyn`;

/** Remarks, and who of the Union or a meeting makes them, one language a line: "Comment by the Chair". */
const REMARKS_OF_OFFICERS = `
  comment, comments, note, notes, remark, remarks | by the chair, by the chairman, by the chairwoman, by the chairperson, by the vice chair, by the vice chairman, by the co chairs, by the secretary general, by the deputy secretary general, by the director, by the rapporteur, by the rapporteurs, by the editor, by the editors, by the secretariat, by the general secretariat, by the translator
  commentaire, commentaires, note, notes, remarque, remarques, observation, observations | du président, de la présidente, de la présidence, du vice président, du secrétaire général, de la secrétaire générale, du vice secrétaire général, du directeur, de la directrice, du rapporteur, de la rapporteure, du secrétariat, du secrétariat général, du traducteur
  comentario, comentarios, nota, notas, observación, observaciones | del presidente, de la presidenta, de la presidencia, del vicepresidente, de la vicepresidenta, del secretario general, de la secretaria general, del director, de la directora, del relator, de la relatora, de la secretaría, de la secretaría general, del traductor
  comentário, comentários, nota, notas, observação, observações | do presidente, da presidente, da presidência, do vice presidente, do secretário geral, da secretária geral, do diretor, da diretora, do relator, da relatora, do secretariado, da secretaria
  kommentar, anmerkung, anmerkungen, bemerkung, bemerkungen, hinweis | des vorsitzenden, der vorsitzenden, des vorsitzes, des generalsekretärs, der generalsekretärin, des direktors, der direktorin, des berichterstatters, der berichterstatterin, des sekretariats
  commento, commenti, nota, note, osservazione, osservazioni | del presidente, della presidente, del vicepresidente, del segretario generale, della segretaria generale, del direttore, del relatore, del segretariato
  opmerking, opmerkingen, noot, nota, toelichting | van de voorzitter, van de secretaris generaal, van de directeur, van de rapporteur, van het secretariaat
  комментарий, комментарии, примечание, примечания, записка, замечание, замечания | председателя, заместителя председателя, генерального секретаря, директора, докладчика, секретариата
  تعليق, تعليقات, ملاحظة, ملاحظات, مذكرة | من الرئيس, من الأمين العام, من المدير, من المقرر, من الأمانة, الأمين العام, الأمانة العامة, الأمانة`;
const remarksOfOfficers = (): string[] =>
  REMARKS_OF_OFFICERS.trim()
    .split("\n")
    .map((line) => line.split("|").map(phrases))
    .flatMap(([remarks = [], officers = []]) =>
      remarks.flatMap((remark) => officers.map((officer) => `${remark} ${officer}`)),
    );

const openings = once(() => foldedPhrases([...OPENINGS.split(","), ...remarksOfOfficers()]));
/** Whether folded words are one of these, or count or number what follows. */
export const opens = (words: string): boolean => openings().has(words) || isCount(words);

/** What a figure follows behind a colon: an amount, the state of today, votes. */
const BEFORE_FIGURES = `
    daty, daty fametrahana, daty nandraisana, fetra, fetr’andro, fe-potoana, fetran’ny fotoana, teti-bola, teti-bidy, isan’ny sonia, isan’ny mpanao sonia, halavany, halavirana, hafainganam-pandeha, fandrakofana,
    datin, dat limit, dat adopsion, lepri, pri mwayen, bidze, bidzè, delè, dele, kantite, nomb, nomb sinyater, longer, distans, lavites, vites, kouvertir,
    pri mwayen an, bidjè, delè a, dat limit la, nimewo dokiman, kantite siyatè, longè, vitès, kouvèti,
    އަގު, އެންމެ ކުޑަ އަގު, ތާރީޚު, ތާރީހު, ސުންގަޑި, ބަޖެޓު, ބަޖެޓް, ޢަދަދު, އަދަދު, ދިގުމިން, ސްޕީޑް, ދުވަސް, މުއްދަތު,
    අයවැය, ගණන, අත්සන් ගණන, සංඛ්‍යාව, කාලය, දුර, වේගය, ආවරණය, දින වකවානු, දිග, திகதி, பட்ஜெட், வரவு செலவு, வரவுசெலவு, எண்ணிக்கை, நீளம், வேகம், தூரம், காலம், சமர்ப்பித்த தேதி,
    prețul mediu, preț mediu, costul mediu, tariful mediu, средна цена, середня ціна, набуття чинності, набрання чинності, набирає чинності,
    price per gigabyte, price per megabyte, price per megabit, price per month, price per year, price per unit, price per terminal, price per device, price per household, price per school, price per site, price per user, price per subscriber, price per kilometre, price per kilometer, cost per gigabyte, cost per megabyte, cost per megabit, cost per month, cost per year, cost per unit, cost per terminal, cost per device, cost per household, cost per school, cost per site, cost per user, cost per subscriber, cost per kilometre, cost per kilometer,
    average price, median price, prix moyen, prix médian, prix moyen mensuel, precio medio, precio promedio, precio mediano, preço médio, preço mediano, prezzo medio, durchschnittspreis, mittlerer preis, gemiddelde prijs, genomsnittspris, gennemsnitspris, gjennomsnittspris, keskihinta, keskmine hind, средняя цена, średnia cena, průměrná cena, priemerná cena, povprečna cena, prosječna cijena, prosečna cena, просечна цена, átlagár, ortalama fiyat, متوسط السعر, harga rata rata, wastani wa bei, vidim salantsalany,
    fiscal note, nota fiscal, precio por gigabyte, precio por mes, costo por terminal, costo por hogar, coste por terminal, prix par gigaoctet, prix par mois, coût par terminal, coût par ménage, preço por gigabyte, custo por terminal, prijs per gigabyte, prijs per maand, kosten per terminal, preis pro gigabyte, preis pro monat, kosten pro terminal,
    کل, مجموع, مجموعہ, ټول, ڪل, итого, всього, усього, razem, totale, totaal, insgesamt, कुल, जम्मा, एकूण, মোট, மொத்தம், మొత్తం, કુલ, ਕੁੱਲ, ಒಟ್ಟು, ആകെ, එකතුව, ጠቅላላ, סך הכול, סך הכל, tổng cộng, jumlah, kabuuan, jami, барлығы, jimla, àpapọ̀, σύνολο,
    toplam bütçe, yıllık bütçe, aylık ücret, yıllık ücret, aylık maliyet, yıllık maliyet, uzunluk, hattın uzunluğu, kablonun uzunluğu, hat uzunluğu, kablo uzunluğu, mesafe, ümumi büdcə, illik büdcə, aylıq haqq, illik haqq, xəttin uzunluğu, kabelin uzunluğu, uzunluğu, məsafə, jemi býujet, ýyllyk býujet, uzynlygy, aralyk,
    жалпы бюджет, жылдык бюджет, жылдық бюджет, айлык төлөм, жылдык төлөм, айлық төлем, жылдық төлем, узундугу, линиянын узундугу, ұзындығы, желінің ұзындығы, umumiy byudjet, oylik toʻlov, uzunligi, длина, длина линии, длина кабеля, протяжённость, протяженность, протяжённость линии, протяженность линии, довжина, довжина лінії, довжина кабелю, протяжність,
    העלות, עלות השירות, מחיר השירות, המחיר, עלות שנתית, עלות חודשית, העלות השנתית, העלות החודשית, אורך הקו, אורך הכבל, الكلفة, كلفة, كلفة الخدمة, تكلفة الخدمة, الكلفة الإجمالية, إجمالي الكلفة, المهلة, المهلة الأخيرة, آخر مهلة, طول الخط, طول الكابل,
    орієнтовна вартість, очікувана вартість, кошторисна вартість, розрахункова вартість, прогнозна вартість, оціночна вартість, річна вартість, загальна вартість, орієнтовні витрати, очікувані витрати, прогнозні витрати, річні витрати, загальні витрати, ориентировочная стоимость, оценочная стоимость, предполагаемая стоимость, сметная стоимость, расчетная стоимость, ожидаемая стоимость, прогнозная стоимость, годовая стоимость, общая стоимость, ориентировочные расходы, ориентировочные затраты, предполагаемые расходы, предполагаемые затраты, ожидаемые расходы, ожидаемые затраты, годовые расходы, годовые затраты, общие расходы, общие затраты,
    прогнозна стойност, прогнозна цена, очаквана стойност, очаквана цена, ориентировъчна стойност, ориентировъчна цена, приблизителна стойност, приблизителна цена, годишна стойност, годишна цена, обща стойност, обща цена, предвиждана стойност, предвиждана цена, прогнозни разходи, очаквани разходи, ориентировъчни разходи, годишни разходи, общи разходи, предвидени разходи, cost estimat, cost estimate, cost anual, cost anuale, cost total, cost totale, cost estimativ, cost estimative, cost aproximativ, cost previzionat, costul estimat, costul estimate, costul anual, costul anuale, costul total, costul totale, costul estimativ, costul estimative, costul aproximativ, costul previzionat, costuri estimat, costuri estimate, costuri anual, costuri anuale, costuri total, costuri totale, costuri estimativ, costuri estimative, costuri aproximativ, costuri previzionat, costurile estimat, costurile estimate, costurile anual, costurile anuale, costurile total, costurile totale, costurile estimativ, costurile estimative, costurile aproximativ, costurile previzionat, preț estimat, preț estimate, preț anual, preț anuale, preț total, preț totale, preț estimativ, preț estimative, preț aproximativ, preț previzionat, prețul estimat, prețul estimate, prețul anual, prețul anuale, prețul total, prețul totale, prețul estimativ, prețul estimative, prețul aproximativ, prețul previzionat, buget estimat, buget estimate, buget anual, buget anuale, buget total, buget totale, buget estimativ, buget estimative, buget aproximativ, buget previzionat, bugetul estimat, bugetul estimate, bugetul anual, bugetul anuale, bugetul total, bugetul totale, bugetul estimativ, bugetul estimative, bugetul aproximativ, bugetul previzionat,
    арыентыровачны кошт, чаканы кошт, агульны кошт, гадавы кошт, ацэначны кошт, процењени трошак, процењени трошкови, процењена вредност, очекивани трошкови, укупни трошкови, годишњи трошкови, укупан трошак, проценета вредност, проценети трошоци, очекувани трошоци, вкупни трошоци, годишни трошоци, проценет трошок, szacowany koszt, szacunkowy koszt, przewidywany koszt, koszt całkowity, koszt roczny, roczny koszt, szacowane koszty, szacunkowe koszty, odhadované náklady, předpokládané náklady, celkové náklady, roční náklady, odhad nákladů, predpokladané náklady, ročné náklady, odhad nákladov, procijenjeni trošak, procijenjeni troškovi, procenjeni troškovi, ukupni troškovi, godišnji troškovi, očekivani troškovi, ocenjeni stroški, predvideni stroški, skupni stroški, letni stroški, ocena stroškov, becsült költség, várható költség, éves költség, összköltség, numatomos išlaidos, bendros išlaidos, aplēstās izmaksas, kopējās izmaksas, hinnanguline maksumus, kogumaksumus, arvioitu kustannus, kokonaiskustannukset, uppskattad kostnad, beräknad kostnad, anslået omkostning, anslått kostnad, εκτιμώμενο κόστος, συνολικό κόστος, ετήσιο κόστος, kostoja e vlerësuar, kostoja vjetore, estimated cost, estimated costs, coût estimé, coûts estimés, costo estimado, coste estimado, custo estimado, geschätzte kosten, costo stimato, geraamde kosten, tahmini maliyet,
    o le tau, tau, le tau, o le tau atoa, ko e totongi, totongi, na isau, isau, na kena isau, prais, prais bilong en, praes, praes blong hem, te boo, boona, daam, kharcha, lagat, लागत, कुल लागत, अनुमानित लागत, कीमत, खर्च, te utu, he utu, ke kumukūʻai, kumukūʻai, te hoʻo, te moni hoʻo, i presiu, presiu, i gasto, wōṇāān, wonaan, a cheral, cheral,
    سهم, میانگین, نسبت, نرخ,
    custo anual, custo mensal, custo total anual, costo anual, costo mensual, coste anual, coût annuel, coût mensuel, costo annuo, costo annuale, costo mensile, jährliche kosten, jahreskosten, custo estimado anual, تاریخ اجرا, تاریخ آغاز, تاریخ لازم‌الاجرا شدن, санаи эътибор, kuchga kirish sanasi, نفاذ کی تاریخ, تاريخ النفاذ, تاريخ السريان,
    بودجه,
    تاریخ, تاریخ تصویب, تاریخ پذیرش, تاریخ امضا, نیټه, نېټه, د تصویب نېټه, د تصویب نیټه, تاریخ منظوری, منظوری کی تاریخ, تاريخ الاعتماد, تاريخ الإقرار, تاريخ الموافقة, تاريخ القرار, сана, санаи қабул, санаи тасдиқ, санаи имзо, sana, qabul qilingan sana, qabul sanasi, қабул қилинган сана, қабул санаси,
    بودجه سالانه, بودجه کل, هزینه برآوردی, هزینه سالانه, بودیجه, بودجې, لګښت, ټول لګښت, لاګت, буҷа, буҷет, буҷаи солона, хароҷот, آرا, آراء, رأی‌ها, رای ها, رایې, آراء کی تعداد, ووٹ, овозҳо, ovozlar, овозлар, votos, voti, voix, stimmen, vote total,
    data de adoção, data da adoção, data de aprovação, fecha de adopción, fecha de aprobación, date d’adoption, date d’approbation, data di adozione, data di approvazione, datum der annahme, datum der verabschiedung, data de adopción,
    monto, montos, monto total, montante, betrag, bedrag, belopp, beløb, beløp, kwota, částka, сумма, сума, tutar, összeg,
    importo, kiasi, jumlah, halaga, số tiền, المبلغ, مبلغ, رقم کل, राशि, পরিমাণ, hoy, hoy en día, hoy día, ahora, a la fecha, hoje, hoje em dia, agora, aujourd'hui, aujourd hui, à ce jour, à l heure actuelle, maintenant, heute, jetzt, stand heute, today, as of today, to date, oggi, adesso, vandaag, nu, idag, i dag, nå,
    tänään, nyt, dziś, dzisiaj, teraz, dnes, nyní, teraz, danas, sada, сегодня, на сегодня, теперь, сьогодні, зараз, днес, сега, данас, сада, bugün, şimdi, σήμερα, τώρα, azi, acum, ma, most, leo, sasa, hari ini, sekarang, saat ini, ngayon, hôm nay, hiện nay, اليوم, الآن, حاليا, امروز, اکنون, آج, اب, आज, अभी, আজ, এখন,
    votes for, votes against, votes in favour, votes in favor, in favour, in favor, voted for, voted against, abstained, abstentions, voix pour, voix contre, ont voté pour, ont voté contre, se sont abstenus, votos a favor, votos en contra, votaron a favor, votaron en contra, se abstuvieron, a favor, en contra, abstenciones,
    votos contra, votaram a favor, votaram contra, abstiveram se, abstenções, ja stimmen, nein stimmen, dafür stimmten, dagegen stimmten, enthaltungen, stimmen dafür, stimmen dagegen, voti a favore, voti contrari, astenuti, astensioni, stemmen voor, stemmen tegen, onthoudingen, голосов за, голосов против, голоса за, голоса против,
    проголосовали за, проголосовали против, воздержались, воздержалось, za głosowało, przeciw głosowało, wstrzymało się, kabul oyu, ret oyu, çekimser, الأصوات المؤيدة, الأصوات المعارضة, أصوات مؤيدة, أصوات معارضة, الامتناع عن التصويت, ممتنعون, الممتنعون, آرای موافق, آرای مخالف, رای موافق, رای مخالف, ممتنع, setuju, menolak, abstain,
    kura za ndiyo, kura za hapana,
    price per gb, price of 1 gb, price of one gb, price of the gb, price of a gb, price of a gigabyte, price for 1 gb, cost per gb, cost of 1 gb, average price per gb, prix du go, prix du gigaoctet, prix du giga, prix d'un go, prix d’un gigaoctet, prix de 1 go, prix par go, prix au go, prix moyen du go, coût du go, coût par go,
    precio de 1 gb, precio del gb, precio por gb, precio del giga, precio del gigabyte, costo por gb, costo de 1 gb, costo del gb, coste por gb, preço de 1 gb, preço do gb, preço por gb, preço do giga, preço do gigabyte, custo por gb, custo de 1 gb, custo do gb, prezo de 1 gb, prezo por gb, preu d'1 gb, preu per gb, preu del gb, prezzo di 1 gb, prezzo al gb, prezzo per gb, prezzo del gb, costo per gb,
    preis pro gb, preis je gb, preis für 1 gb, kosten pro gb, prijs per gb, prijs van 1 gb, kosten per gb, pris per gb, pris pr gb, pris för 1 gb, pris for 1 gb, 1 gt n hinta, hinta gigatavulta, 1 gb hind, 1 gb cena, 1 gb kaina, cena 1 gb, cena za 1 gb, cena za gb, koszt 1 gb, cijena 1 gb, cijena za 1 gb, cijena po gb, cena po gb, цена по gb, цена по гб, цена за 1 gb, цена на 1 gb, цена 1 гб, цена за 1 гб, цена за гб, цена на 1 гб, стоимость 1 гб, стоимость за 1 гб, ціна 1 гб, ціна за 1 гб, вартість 1 гб, кошт 1 гб,
    prețul unui gb, prețul pe gb, preț pe gb, preț per gb, 1 gb ára, τιμή ανά gb, τιμή 1 gb, çmimi për gb, çmimi i 1 gb, 1 gb fiyatı, gb fiyatı, gb başına fiyat, 1 gb qiyməti, 1 гб бағасы, 1 гб баасы, 1 gb narxi, 1 гб нархи, нархи 1 гб, 1 гб-ийн үнэ, سعر الجيجابايت, سعر الغيغابايت, سعر الجيغابايت, سعر 1 جيجابايت, سعر 1 غيغابايت, قیمت هر گیگابایت, قیمت ۱ گیگابایت, ایک جی بی کی قیمت, 1 جی بی کی قیمت, מחיר ל 1 gb, 1 जीबी की कीमत, एक जीबी की कीमत, প্রতি জিবির দাম, bei ya gb 1, bei ya gb, harga 1 gb, harga per gb, giá 1 gb, presyo ng 1 gb, presyo kada gb, ราคา 1 gb, 1gb价格, 1gb的价格, 1gbの価格, 1gb 가격, 1gb당 가격, gb hind, gb cena, gb kaina, gb ára, gt n hinta, gb qiyməti, гб бағасы, гб баасы, gb narxi, гб нархи, гб-ийн үнэ, जीबी की कीमत, جی بی کی قیمت, gb 가격, gb价格, gbの価格, farashin gb 1, pri 1 go,
    price per minute, price of a minute, price per sms, price of an sms, price of a text message, price of a call, prix du mo, prix de la minute, prix d'une minute, prix par minute, prix du sms, prix d'un sms, prix par sms, prix de l'appel, precio del minuto, precio por minuto, precio del sms, precio de un sms, precio por sms, preço do minuto, preço por minuto, preço do sms, preço por sms, prezzo al minuto, prezzo di un sms, preis pro minute, preis pro sms, prijs per minuut, prijs per sms, цена минуты, цена за минуту, цена sms, bei ya dakika, harga per menit, harga per sms,
    exchange rate, exchange rates, taux de change, cours de change, tipo de cambio, tasa de cambio, taxa de câmbio, taxa de cambio, tipus de canvi, tasso di cambio, wechselkurs, wisselkoers, växelkurs, valutakurs, vekslingskurs, vaihtokurssi, vahetuskurss, maiņas kurss, valiutos kursas, valiutų kursas, kurs walutowy, kurs wymiany, směnný kurz, výmenný kurz, devizni tečaj, menjalni tečaj, devizni kurs, девизни курс, девизен курс, обменный курс, валютный курс, курс валюты, обмінний курс, валютний курс, валутен курс, обменен курс, curs de schimb, cursul de schimb, devizaárfolyam, συναλλαγματική ισοτιμία, ισοτιμία, kursi i këmbimit,
    döviz kuru, valyuta məzənnəsi, айырбас бағамы, валюта бағамы, алмашуу курсу, валюта курсу, valyuta kursi, валюта курси, қурби асъор, валютын ханш, سعر الصرف, نرخ ارز, نرخ تبدیل, شرح مبادلہ, שער החליפין, विनिमय दर, বিনিময় হার, nilai tukar, kadar pertukaran, tỷ giá, tỷ giá hối đoái, อัตราแลกเปลี่ยน, 汇率, 匯率, 為替レート, 환율, kiwango cha ubadilishaji, palitan, canjin kuɗi, gengi, to chanj, igipimo cy’ivunjisha`;

/** Large cities and other places that are no capitals, public before figures as capitals are. */
const CITIES = `erbil, hewlêr, duhok, dohuk, slêmanî, sulaymaniyah, sulaimaniya, kirkuk, kerkûk, halabja, mûsil, amed, أربيل, اربيل, دهوك, السليمانية, كركوك, حلبجة, الموصل, البصرة,
    هەولێر, دهۆک, سلێمانی, کەرکووک, هەڵەبجە, مووسڵ, بەسرە, эрбиль, дахук, сулеймания, киркук, мосул, басра, ərbil, süleymaniyə, kərkük, gəncə, sumqayıt, naxçıvan, գյումրի, վանաձոր, կապան, էրբիլ,
    karachi, lahore, hyderabad, sukkur, quetta, peshawar, multan, faisalabad, rawalpindi, mumbai, kolkata, chennai, bengaluru, ahmedabad, pune, chittagong, mashhad, isfahan, shiraz, tabriz, herat, kandahar,
  lagos, kano, ibadan, mombasa, durban, alexandria, giza, casablanca, jeddah, mecca, basra, mosul, aleppo, izmir, istanbul, shanghai, guangzhou, shenzhen, wuhan, osaka, nagoya, busan, surabaya, bandung, são paulo, rio de janeiro, recife, medellín, guadalajara, monterrey, guayaquil, toronto, montreal, vancouver, chicago, houston, los angeles, barcelona, munich, hamburg, marseille, lyon, krakow, odesa, kharkiv, novosibirsk, yekaterinburg,
  mahé, mahe, praslin, la digue, agaléga, agalega, curepipe, mahébourg, anjouan, mohéli, grande comore, ngazidja, ndzuwani, mwali, mutsamudu, fomboni, mayotte, mamoudzou, saint denis, la réunion, nosy be, sainte marie, toamasina, tamatave, majunga, fianarantsoa, antsiranana, diego suarez, toliara, zanzibar, unguja, addu, malé, hulhumalé, fuvahmulah, galle, jaffna, trincomalee, batticaloa, socotra, lamu,
  são vicente, mindelo, boa vista, annobón, bioko, malabo, tongatapu, vavaʻu, haʻapai, savaiʻi, upolu, viti levu, vanua levu, lautoka, espiritu santo, luganville, guadalcanal, malaita, auki, gizo, mount hagen, bougainville, tarawa, kiritimati, funafuti, rarotonga, aitutaki, ebeye, kwajalein, chuuk, kosrae, pohnpei, koror, babeldaob, tahiti, bora bora, noumea, nouméa, futuna, saipan, tinian, guam, honolulu, maui, kauai,
  tobago, nevis, barbuda, carriacou, bequia, tortola, virgin gorda, providenciales, grand turk, grand cayman, aruba, bonaire, pointe à pitre, fort de france, santiago de cuba, camagüey, santiago de los caballeros, cap haïtien, les cayes, jacmel, gonaïves, montego bay, new amsterdam, nieuw nickerie, roatán, san andrés, isla de pascua, ushuaia, punta arenas, iquitos, manaus, belém, fernando de noronha, funchal, ponta delgada, las palmas, tenerife, ceuta, melilla, heraklion, corfu, cebu, davao, mindanao, palawan, batam, ambon, jayapura, kupang, makassar, penang, kuching, kota kinabalu, phuket, chiang mai, da nang, haiphong, siem reap, pakse, luang prabang, mandalay,
  arusha, dodoma, kisumu, nakuru, eldoret, gulu, mbarara, gisenyi, butare, goma, bukavu, kisangani, lubumbashi, kananga, pointe noire, douala, garoua, port gentil, franceville, bouaké, korhogo, kumasi, tamale, sekondi, sokodé, parakou, porto novo, zinder, agadez, maradi, mopti, gao, tombouctou, saint louis, ziguinchor, thiès, kankan, labé, nzérékoré, kenema, gbarnga, nouadhibou, sfax, oran, benghazi, misrata, sebha, luxor, aswan, port sudan, nyala, kassala, juba, malakal, massawa, hargeisa, bosaso, kismayo, dire dawa, mekelle, bulawayo, mutare, ndola, kitwe, blantyre, mzuzu, beira, nampula, quelimane, lubango, benguela, huambo, cabinda, walvis bay, oshakati, francistown, gqeberha, polokwane,
  موروني, ماليه, ماهي, براسلين, مابوتو, تاناناريف, أنتاناناريفو, بورت لويس, مايوت, زنجبار,
  کراچی, لاہور, حیدرآباد, سکھر, کوئٹہ, پشاور, ملتان, فیصل آباد, ممبئی, مشهد, اصفهان, شیراز, تبریز, هرات, قندهار, الإسكندرية, جدة, البصرة, الموصل, حلب, الدار البيضاء, 上海, 广州, 深圳, 武汉, 大阪, 名古屋, 부산`;
/** What sources are called, in languages in which only known words behind it are public. */
export const namesOfSources = once(() =>
  foldedPhrases(
    "sours, sourse, sous, sous yo, loharano, loharanom-baovao, loharanon-kevitra, މަސްދަރު, މަސްދަރުތައް, මූලාශ්‍රය, මූලාශ්‍ර, மூலம், மூலங்கள், ஆதாரங்கள்".split(
      ",",
    ),
  ),
);

/** "A month", "a year" and the like before an amount, behind a colon. */
export const EACH_FIRST = inBothForms(
  /(?<=^\s?[:：]\s?)(?:per month|per year|par mois|par an|al mes|al año|por mês|por ano|pro Monat|pro Jahr|в месяц|в год|на місяць|на рік|kwa mwezi|kwa mwaka|isam-bolana|isan-taona|par mwa|par an|pa mwa|chak mwa|މަހަކު|އަހަރަކު|ދުވަހަކު|މަހަކަށް|මසකට|වසරකට|மாதம்|மாதத்திற்கு|ஆண்டுக்கு|प्रति माह|प्रति वर्ष|প্রতি মাসে|ماہانہ|سالانہ|شهريا|سنويا|ماهانه|aylık|yıllık|bir ay|sebulan|setahun|mỗi tháng|mỗi năm|เดือนละ|ปีละ|毎月|每月|월)\s/iu,
);

/** What abbreviations and their lists are called. */
export const namesOfAbbreviations = once(() =>
  foldedPhrases(
    `abbreviation, abbreviations, acronym, acronyms, initialism, initialisms, glossary, sigle, sigles, acronyme, acronymes, abréviation, abréviations, sigles et abréviations, glossaire, lexique, sigla, siglas, siglas y abreviaturas, siglas e abreviaturas, abreviatura, abreviaturas, abreviação, abreviações, abreviación, abreviaciones, acrónimo, acrónimos, acrônimo, acrônimos, glosario, glossário, sigle e abbreviazioni, acronimo, acronimi, abbreviazione, abbreviazioni, glossario, acrònim, acrònims, abreviatures, sigles i abreviatures, glossari,
    abkürzung, abkürzungen, kürzel, akronym, akronyme, glossar, afkorting, afkortingen, letterwoord, afkortingenlijst, förkortning, förkortningar, akronymer, forkortelse, forkortelser, ordliste, ordlista, skammstöfun, skammstafanir, stytting, styttingar, lyhenne, lyhenteet, sanasto, lühend, lühendid, saīsinājums, saīsinājumi, akronīmi, santrumpa, santrumpos, trumpinys, trumpiniai, skrót, skróty, skrótowce, zkratka, zkratky, skratka, skratky, kratica, kratice, okrajšave, pokrata, kratice i pokrate, skraćenica, skraćenice, скраћеница, скраћенице, кратенка, кратенки, скратеница, съкращение, съкращения, сокращение, сокращения, аббревиатура, аббревиатуры, глоссарий, скорочення, абревіатура, абревіатури, скарачэнне, скарачэнні,
    rövidítés, rövidítések, mozaikszó, abreviere, abrevieri, acronim, acronime, shkurtesa, shkurtesë, shkurtime, akronime, συντομογραφία, συντομογραφίες, ακρωνύμιο, ακρωνύμια, αρκτικόλεξο, αρκτικόλεξα, kısaltma, kısaltmalar, qısaltma, qısaltmalar, ixtisar, ixtisarlar, қысқарту, қысқартулар, кыскартуу, кыскартуулар, qisqartma, qisqartmalar, қисқартмалар, ихтисора, ихтисораҳо, товчлол, товчилсон үг, gysgaltmalar, აბრევიატურა, აბრევიატურები, შემოკლებები, հապավում, հապավումներ,
    اختصار, اختصارات, الاختصار, الاختصارات, المختصرات, مختصرات, سرنام, کوته‌نوشت, کوته‌نوشت‌ها, مخفف, مخففات, ראשי תיבות, קיצורים, संक्षिप्त रूप, संक्षेप, संक्षिप्ताक्षर, সংক্ষিপ্ত রূপ, শব্দসংক্ষেপ, சுருக்கெழுத்து, சுருக்கங்கள், සංක්ෂේප, කෙටි යෙදුම්, சொற்சுருக்கம், అక్షర సంక్షేపాలు, singkatan, akronim, singkatan dan akronim, kependekan, chữ viết tắt, từ viết tắt, danh mục chữ viết tắt, คำย่อ, อักษรย่อ, ຄຳຫຍໍ້, ពាក្យកាត់, အတိုကောက်, pagdadaglat, mga daglat, daglat, kifupisho, vifupisho, ufupisho, gajarta, taƙaitawa, soo gaabin, fanafohezana, fanafohezan-teny, abrevyasyon, akwonim, laburtzapenak, siglak, talfyriad, talfyriadau, giorrúchán, giorrúcháin, abbrevjazzjoni, abbrevjazzjonijiet, አሕጽሮተ ቃል, አህጽሮተ ቃላት, 缩略语, 縮略語, 缩写, 略語, 略称, 약어, 약칭`.split(
      ",",
    ),
  ),
);

/** Capitals and other places. */
export const towns = once(() => foldedPhrases([CAPITALS, CITIES].flatMap((all) => all.split(","))));
export const beforeFigures = once(() =>
  foldedPhrases([BEFORE_FIGURES, CAPITALS, CITIES].flatMap((all) => all.split(","))),
);

/** Folded words without the city at their end, and the word before it: "prix du go" for "prix du go a dakar". */
export function withoutTown(tokens: readonly string[]): string {
  const at = [2, 3, 4].find(
    (length) =>
      tokens.length > length &&
      prepositions().has(tokens.at(-length) ?? "") &&
      capitals().has(tokens.slice(1 - length).join(" ")),
  );
  return tokens.slice(0, at === undefined ? undefined : -at).join(" ");
}

/** Figures in letters, from two on, before what they count. */
export const FIGURE_IN_LETTERS =
  /^\s?\S\s?(?:(?:(?:only|just) one|(?:one|a) single|un seul|une seule|un (?:solo|único|sólo)|una (?:sola|única)|sólo un[ao]?|solo un[ao]?|um (?:só|único)|uma (?:só|única)|só uma?|un unico|un'unica|un’unica|nur eine?n?|eine? einzige[rs]?|één enkele|slechts één|bara en|kun (?:en|ett|én)|vain yksi|tylko jed(?:en|na|no)|jen jed(?:en|na|no)|len jed(?:en|na|no)|samo jed(?:an|na|no)|само један|само едно|всего один|всего одна|только один|только одна|лише один|лише одна|лише одне|numai un|un singur|o singură|csak egy|μόνο ένα[ςν]?|tek bir|yalnızca bir|satu|hanya satu|isang|chỉ một)(?=\s(?:c[âa]ble|kab[eě]l|kábel|кабел|op[ée]rat|operad|оператор|satel|спутник|супутник|station|estaci|estaç|stacj|line(?!\p{L})|ligne|línea|linha|linea|leitung|link|liaison|enlace|ligação|school|école|escuel|escola|schule|site(?!\p{L})|port(?!\p{L})|puerto|porto(?!\p{L})|navire|ship(?!\p{L})|buque|navio|schiff|tower|torre|antenn|antena|mast(?!\p{L})|hôpital|hospital|exchange|provider|fournisseur|proveedor|fornecedor|anbieter|menara|mnara|waya|tariby|kab(?!\p{L})))|two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|dois|duas|três|quatro|sete|oito|nove|dez|doze|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|twee|drie|vijf|zes|zeven|negen|tien|två|fyra|fem|sex|sju|åtta|nio|tio|to|fire|seks|syv|otte|ni|ti|dwa|dwie|trzy|cztery|pięć|sześć|dva|dvě|tři|čtyři|pět|tri|štyri|päť|četiri|pet|šest|два|две|дві|три|четыре|чотири|четири|пять|п’ять|пет|шесть|шест|doi|două|trei|patru|cinci|șase|két|három|négy|öt|hat|δύο|τρεις|τρία|τέσσερις|τέσσερα|πέντε|iki|üç|dört|beş|altı|dua|tiga|empat|lima|enam|mbili|wawili|tatu|watatu|nne|wanne|tano|watano|hai|ba|bốn|năm|sáu|ثلاثة|ثلاث|أربعة|أربع|خمسة|خمس|دو|سه|چهار|پنج|दो|तीन|चार|पाँच|দুই|তিন|চার|পাঁচ)\s(?!(?:will|would|shall|should|may|can|could|might|must|are|is|were|have|had|has|do|did|agree|accept|yield|support|oppose|of|vont|ont|sont|peuvent|cèdent|acceptent|d['’]|de|des|du|dos|delle|degli|dei|von|unter|van|pueden|han|son|ceden|irão|vão|têm|são|werden|sind|haben|können|wollen|kwa|wata)(?!\p{L}))(?=[\p{Ll}\p{Lo}])/iu;

/** Who presides, also as what is done: public before a person with the state in brackets, and nothing else. */
export const chairs = once(() =>
  foldedPhrases(
    "presidency, chairmanship, chairpersonship, chair, chairs, co chair, co chairs, vice chair, vice chairs, vice chairman, rapporteur, rapporteurs, facilitator, présidence, coprésidence, vice présidence, présidence de séance, présidence du groupe de travail, presidencia, copresidencia, vicepresidencia, relatoría, presidência, copresidência, vice presidência, relatoria, presidenza, copresidenza, vicepresidenza, presidència, vorsitz, ko vorsitz, stellvertretender vorsitz, vorsitzender, vorsitzende, berichterstatter, berichterstatterin, voorzitter, voorzitterschap, covoorzitter, vicevoorzitter, voorsitter, ordförande, ordförandeskap, vice ordförande, formand, formandskab, forperson, leder, formennska, forseti, puheenjohtaja, puheenjohtajuus, varapuheenjohtaja, eesistuja, eesistumine, priekšsēdētājs, priekšsēdētāja, prezidentūra, pirmininkas, pirmininkė, pirmininkavimas, przewodniczący, przewodnicząca, przewodnictwo, předseda, předsedkyně, předsednictví, predseda, predsedníčka, predsedníctvo, predsednik, predsednica, predsedovanje, predsedstvo, predsjednik, predsjednica, predsjedavajući, predsjedanje, predsjedništvo, predsedavajući, председник, председница, председавајући, председавање, председништво, претседател, претседателка, претседавач, претседателство, председател, председателка, председателство, председатель, председательство, заместитель председателя, сопредседатели, голова, головування, співголова, старшыня, старшынства, πρόεδρος, προεδρία, αντιπρόεδρος, εισηγητής, εισηγήτρια, kryetari, kryetare, kryesia, kryesuesi, președinte, președintă, președinție, președinția, vicepreședinte, raportor, elnök, elnökség, alelnök, başkan, başkanlık, eş başkan, başkan yardımcısı, sədr, sədrlik, төраға, төрағалық, төрага, төрагалык, rais, raislik, раис, раисӣ, раислик, дарга, даргалагч, başlyk, الرئيس, الرئيسة, الرئاسة, رئاسة الجلسة, نائب الرئيس, المقرر, المقررة, رئیس, ریاست, رئیس جلسه, صدر, صدارت, رئيس, יושב ראש, יושבת ראש, יו״ר, अध्यक्ष, अध्यक्षता, সভাপতি, সভাপতিত্ব, தலைவர், mwenyekiti, uenyekiti, makamu mwenyekiti, ketua, pimpinan sidang, pengerusi, tagapangulo, pangulo, chủ tịch, chủ tọa, ประธาน, ປະທານ, ប្រធាន, ဥက္ကဋ္ဌ, 主席, 副主席, 主席国, 議長, 議長国, 의장, 의장국, თავმჯდომარე, თავმჯდომარეობა, նախագահ, նախագահություն, ሊቀመንበር, shugaba, alága, onyeisi oche, usihlalo, sihlalo, perezida, filoha, prezidan, presidentea, lehendakaria, cadeirydd, cathaoirleach, president tas sessjoni, prezidenza".split(
      ",",
    ),
  ),
);
/** Before a name. */
const TITLE_OF_CHAIR =
  "(?:de |the )?(?:MM?|Mme|Mlle|Mr|Mrs|Ms|Miss|Dr|Dra|Prof|Sr|Sra|Srta|Sig|Herr|Frau|heer|mevrouw|pan|pani|paní|gospodin|gospođa|gospod|gospa|г-н|г-жа|пан|пані|господин|госпожа|κ|κα|Bay|Bayan|Sayın|Bw|Bi|Bapak|Ibu|Tuan|Puan|Ông|Bà|السيد|السيدة|الدكتور|آقای|خانم|Amb|ambassadeur|ambassadrice|ambassador|Ambassador|embajador|embajadora|embaixador|embaixadora)[.\uE004]?\\s";
/** Behind a colon: a name, perhaps with a title, and in brackets the state; its groups are these two. */
export const PERSON_OF_STATE = new RegExp(
  `^\\s?[:：]\\s?(?:${TITLE_OF_CHAIR}){0,2}([${NAME_BEGINS}][\\p{L}\\p{M}.\uE004'’・·-]{0,30}(?:\\s[${NAME_BEGINS}][\\p{L}\\p{M}.\uE004'’-]{0,30}){0,3})\\s?[(（]\\s?([^()（）]{2,40}?)\\s?[)）]\\s?[.;。։።۔।]?\\s*$`,
  "u",
);

/** Behind a dash, an amount, and behind a colon a year. */
export const AMOUNT_BEHIND =
  /^\s[–—-](?=\s[~≈]?\s?(?:\p{Lu}{0,3}\p{Sc}\s?)?\p{N})|^\s?[:：](?=\s(?:[вуиў]\s)?(?:19|20)\p{Nd}{2}(?!\p{N}))/u;

/** "In square brackets". */
export const SQUARE_BRACKETS =
  /^(?:brackets|crochets|corchetes|colchetes|klammern|parentesi|haken|скобках|скобки|nawiasach|zagradama)$/u;

/** "The" before the name of a state in a list: "Coauteurs : le Mali et le Togo". */
export const ARTICLE_OF_NAME =
  /(?<=^\s?|[,;]\s|\s(?:et|and|y|e|und|ed)\s)(?:(?:the|les?|la|el|los|las|os?|as?|il|lo|gli|der|die|das)\s|l['’])/giu;

const NAME_AND_SHARE = /^\s*(\p{L}[^\p{N}:;–—]{1,40}?)\s\p{N}[\p{N}.,٫]{0,8}\s?[%٪]\s*$/u;
/** The names of a list of names, each with a figure in per cent, "Sénégal 60,6 %, Mali 35,1 %"; undefined for other words. */
export function namesWithShares(list: string): string[] | undefined {
  const entries = list.split(
    /[,،、;](?!\p{N})|(?<=[%٪])\s(?:et|and|y|e|und|en|og|och|i|и|і|та|ve|و|na|dan)\s/u,
  );
  const names = entries.map((entry) => NAME_AND_SHARE.exec(entry)?.[1]);
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Reservations and declarations of states, as the Final Acts have them. A word that is a reserve as well is public before states and "none" alone. */
export const reservations = once(
  () =>
    new Set(
      phrases(
        `reservation, reservations, declaration, declarations, declarations and reservations, réserve, réserves, déclarations et réserves, reserva, reservas, declaraciones y reservas, declarações e reservas, ressalva, ressalvas, riserva, riserve, dichiarazioni e riserve, vorbehalt, vorbehalte, erklärungen und vorbehalte, voorbehoud, voorbehouden, verklaringen en voorbehouden, förbehåll, reservationer, forbehold, fyrirvari, fyrirvarar, varauma, varaumat, reservatsioon, reservatsioonid, atruna, atrunas, išlyga, išlygos, zastrzeżenie, zastrzeżenia, výhrada, výhrady, pridržek, pridržki, ograda, ograde, zadržka, ограда, ограде,
        оговорка, оговорки, заявления и оговорки, застереження, заяви та застереження, агаворка, агаворкі, уговорка, уговорки, резерва, резерви, fenntartás, fenntartások, επιφύλαξη, επιφυλάξεις, çekince, çekinceler, ескерту, ескертулер, تحفظ, تحفظات, الإعلانات والتحفظات, إعلانات وتحفظات, حق شرط, הסתייגות, הסתייגויות, 保留, 声明和保留, 聲明和保留, 保留意见, 留保, 宣言及び留保, 유보, 선언 및 유보, bảo lưu, tuyên bố và bảo lưu, reservasi, deklarasi dan reservasi, tempahan, ข้อสงวน, uwekaji wa akiba, rezèv, rezervă, rezerve, rezervë, rezerva`,
      ),
    ),
);

/** "None" behind a colon, of reservations. */
export const NO_RESERVATION = inBothForms(
  /^\s?[:：]\s?(?:none|nil|aucune?|ningun[oa]s?|nenhuma?s?|nessuna?|keine|geen|inga|ingen|ei ole|puuduvad|nav|nėra|brak|žádné|žiadne|ni|nema|нет|отсутствуют|нема(?:є)?|няма|nincs|καμία|καμιά|yok(?:tur)?|yoxdur|жоқ|жок|yoʻq|нест|لا (?:شيء|يوجد|توجد|تحفظات)|ندارد|אין|无|無|没有|なし|없음|không có|tidak ada|tiada|ไม่มี|hakuna|niciuna?|asnjë|okenn|pa gen)\s?[.։۔।。]?$/iu,
);

/** "Reserves", "right" and "declares", behind a state in a reservation: "Maurice se réserve le droit de …". */
export const RESERVES = inBothForms(
  /(?<!\p{L})(?:réservent?|le droit|déclarent?|reserves?|right|declares?|reservan?|derecho|declaran?|direito|riserva(?:no)?|diritto|dichiara(?:no)?|behält|behalten|Recht|erklärt|recht|behoudt|rätt|ret(?:ten)?|oikeu\p{L}*|prawo|právo|pravo|право|резервирует|оставляет|сохраняет|заявляет|залишає|dreptul|jog\p{L}*|δικαίωμα|hakkını|hakkı|haki|hak|quyền|حق\p{L}*|بحقها|تحتفظ|يحتفظ|זכות\p{L}*)(?!\p{L})|权利|權利|権利|권리/iu,
);

/** Folded words of which the name of a common position or proposal of a region is made: its noun, "common", the region; see `namesRegionalPosition`. */
export const REGIONAL_POSITION: readonly ReadonlySet<string>[] = [
  "position positions proposal proposals proposition propositions posicion posiciones propuesta propuestas posicao posicoes proposta propostas posizione posizioni proposte позиция позиции предложение предложения позиція позиції пропозиція пропозиції موقف الموقف مقترح المقترح مقترحات المقترحات msimamo pendekezo vorschlag vorschläge vorschlage standpunkt standpunkte voorstel voorstellen standpunt pozisyon önerisi onerisi stanowisko stanowiska propozycja posisi usulan",
  "common joint commune communes comun comunes comum comuns comune comuni общая общие общее совместные спільна спільні موحد الموحد مشترك المشترك مشتركة المشتركة الموحدة wa pamoja gemeinsame gemeinsamer gemeinsames gemeenschappelijk gemeenschappelijke ortak wspólne wspolne wspolna bersama",
  "african european arab inter american interamerican asia pacific asian caribbean latin americas cis rcc cept citel atu apt ecp iap acp afcp pacific africaine africaines européenne europeenne européennes europeennes arabe arabes interaméricaine interamericaine asie pacifique caribéenne caribeenne africana africanas europea europeas europeia europeias interamericana interamericanas americana latinoamericana caribe asia pacifico caribena африканская африканские европейская европейские арабская арабские рсс снг الافريقي الافريقية الاوروبي العربي العربية الاوروبية kiafrika afrika afrikanische afrikanischer europäische europaische europäischer arabische arabischer afrikaans europees europese afrikaanse afrikanın avrupa arap afrykańskie europejskie",
].map((list) => foldedSet(words(list)));

/** Behind a colon: that a position of a region was adopted or submitted, with the city where as the group. */
export const ADOPTED_AT =
  /^\s?[:：]\s(?:was |were |a été |ont été |fue |fueron |foi |foram |è stata |wurde |wurden |была |были )?(?:adopted|agreed|approved|submitted|published|endorsed|adoptée?s?|approuvée?s?|soumise?s?|présentée?s?|publiée?s?|aprobad[ao]s?|adoptad[ao]s?|presentad[ao]s?|publicad[ao]s?|adotad[ao]s?|aprovad[ao]s?|apresentad[ao]s?|approvat[aeio]|adottat[aeio]|presentat[aeio]|принят[аоы]?|одобрен[аоы]?|представлен[аоы]?|прийнят[аоі]|схвален[аоі]|angenommen|verabschiedet|eingereicht|aangenomen|ingediend|iliyopitishwa|umepitishwa|yamepitishwa|اعتمد|اعتمدت|اعتمده|kabul edildi|przyjęte|diadopsi)(?!\p{L})(?:\s(?:in|at|à|en|em|a|ad|в|у|op|katika|mjini)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?))?/u;

/** For, against, supporters and opponents: public before states, a figure, or "none", and nothing else. */
const SIDES = `
    en faveur, ceux en faveur, fylgjandi, með, za przyjęciem, pre, жақтап, колдоо, yoqlab, لصالح, sang ayon, tán thành, pou, na fabor, a fabor, pa, di akuerdo, akuerdo, alde, o blaid, andvíg, andvígir, tutol, kont, aurka, yn erbyn, in aghaidh,
    partisans, partidarios, partidarias, apoiantes, apoiadores, sostenitori, favorevoli, befürworter, unterstützer, voorstanders, voorstander, anhängare, förespråkare, tilhængere, tilhengere, fylgjendur, stuðningsmenn, šalininkai, stoupenci, příznivci, zástanci, zastánci, stúpenci, zagovorniki, zagovornici, привърженици, tərəfdarlar, tarafdorlar, موافقان, حامی, sipòtè, sipòtè yo, partidarionan, partidaris, aldekoak, cefnogwyr, lucht tacaíochta, voorstaanders, ondersteuners,
    opposants, adversaires, opositores, opositoras, adversarios, oppositori, contrari, gegner, gegnerinnen, tegenstanders, tegenstander, motståndare, modstandere, motstandere, andstæðingar, oponentai, przeciwnicy, праціўнікі, əleyhdarlar, эсэргүүцэгчид, მოწინააღმდეგეები, المعارضون, مخالفان, opozan, opozan yo, kontrarionan, opositors, aurkakoak, gwrthwynebwyr, teenstanders, teëstanders,
    zdržali, въздържали, abstained, abstention, abstención, abstencion, astenuti, astensioni, enthaltungen, enthaltung, enthalten haben sich, onthoudingen, onthouding, nedlagda röster, wstrzymało się, wstrzymujące się, zdržel se, zdržali sa, vzdržani, въздържали се, воздержались, утримались, устрымаліся, tartózkodás, tartózkodott, abstenime, abstenim, αποχή, çekimser, bitərəf, қалыс қалды, калыс калды, betaraf, თავი შეიკავა, ձեռնպահ, נמנעים, נמנעו, الممتنعون, ممتنع, غیر حاضر, berkecuali, abstain, phiếu trắng, abstansyon, abstenshon, abstencions, abstentzioak,
    soutiens, appui, appuis, apoyos, respaldo, respaldos, apoios, appoggi, sostegni, rückhalt, steunbetuigingen, supports, endorsements, endorsed by, seconded by, appuyé par, appuyée par, soutenu par, soutenue par, apoyado por, apoyada por, respaldado por, respaldada por, apoiado por, apoiada por, sostenuto da, sostenuta da, gesteund door, siyn par, sinyen par, siyen par, sipor, sipor par, siportè, siyatè, mpanao sonia, mpiara-manao sonia, mpanohana, manohana, manohitra, ny mpanohana, ny mpanohitra, تائید کنندگان, දායක රටවල්, සහාය දෙන රටවල්, අත්සන් කළ රටවල්, ஆதரவு நாடுகள், கையெழுத்திட்ட நாடுகள், எதிர்க்கும் நாடுகள், ތާއީދުކުރާ ޤައުމުތައް, ސޮއިކުރި ޤައުމުތައް,
    navrhovatelé, navrhovatel, navrhovatelia, navrhovateľ, předkladatelka, předkladající státy, predkladajúce štáty, navrhující státy, navrhujúce štáty, propunător, propunători, teklif sahibi, teklif sahipleri, öneren, önerenler,
    المؤيدون, پلوي, حق ۾, مخالفت ۾, masu goyon baya, àwọn tó gbà, pabor, ထောက်ခံ,
    karşı, karşı çıkanlar, karşı çıkan ülkeler, karşı çıkan devletler, destekleyenler, destekleyen ülkeler, каршы, каршы чыккандар, каршы чыккан өлкөлөр, қарсы, қарсы шыққандар, dəstəkləyənlər, dəstəkləyən ölkələr, dəstəkləyən dövlətlər, əleyhinə, lehinə, əleyhinə çıxanlar, qarşı çıxanlar,
    підтримали, підтримують, підтримка, прихильники, за підтримки, співавтори, підписали, пропозицію підтримали, пропозицію підтримують, пропозицію підтримує, пропозицію підтримала, пропозицію подали, пропозицію внесли, пропозицію підписали, проєкт підтримали, проєкт підтримують, проєкт підтримує, проєкт підтримала, проєкт подали, проєкт внесли, проєкт підписали, поправку підтримали, поправку підтримують, поправку підтримує, поправку підтримала, поправку подали, поправку внесли, поправку підписали, текст підтримали, текст підтримують, текст підтримує, текст підтримала, текст подали, текст внесли, текст підписали, резолюцію підтримали, резолюцію підтримують, резолюцію підтримує, резолюцію підтримала, резолюцію подали, резолюцію внесли, резолюцію підписали,
    поддерживают, поддержка, соавторы, подписали, предложение поддержали, предложение поддерживают, предложение поддержала, предложение внесли, предложение подписали, проект поддержали, проект поддерживают, проект поддержала, проект внесли, проект подписали, поправку поддержали, поправку поддерживают, поправку поддержала, поправку внесли, поправку подписали, текст поддержали, текст поддерживают, текст поддержала, текст внесли, текст подписали, резолюцию поддержали, резолюцию поддерживают, резолюцию поддержала, резолюцию внесли, резолюцию подписали, подкрепиха, подкрепят, подкрепа, подкрепили, подписаха, съавтори, предложението подкрепиха, предложението подкрепят, предложението внесоха, предложението подписаха, проекта подкрепиха, проекта подкрепят, проекта внесоха, проекта подписаха, поправката подкрепиха, поправката подкрепят, поправката внесоха, поправката подписаха, текста подкрепиха, текста подкрепят, текста внесоха, текста подписаха, au susținut, au susținut propunerea, susțin propunerea, susțin, au semnat, semnează, sprijin, sprijinul, susținere, sprijină, au sprijinit, propunerea a fost susținută de, propunerea este susținută de, sprijinită de, susținută de, susținut de, state care susțin,
    падтрымалі, падтрымліваюць, падтрымка, прапанову падтрымалі, прыхільнікі, подржали, подржали су, подршка, предлог су подржали, предлог подржавају, потписали су, поддржаа, поддршка, предлогот го поддржаа, предлогот го поддржуваат, потпишаа, го поддржаа, poparli, poparły, popierają, poparcie, wniosek poparły, wniosek poparli, propozycję poparły, propozycję poparli, zwolennicy, podpisali, podpisały, podpořili, podpořily, podporují, podpora, návrh podpořily, návrh podpořili, podepsali, podepsaly, podporili, podporujú, návrh podporili, podpísali, podržali, podržali su, podrška, prijedlog su podržale, prijedlog su podržali, predlog su podržale, potpisali su, podupiru, poduprli su, podprli, podprle, podprli so, podprle so, podpirajo, predlog so podprle, predlog podpirajo, podpisale so, támogatták, támogatják, támogatás, a javaslatot támogatta, a javaslatot támogatják, aláírták, palaiko, parėmė, pritaria, atbalsta, atbalstīja, toetavad, toetasid, toetus, kannattavat, kannattivat, tuki, stöder, stödde, stöd, støtter, støttede, støttet, støtte, υποστήριξαν, στήριξη, υποστήριξη, mbështesin, mbështetën, mbështetje,
    supported by, the proposal is supported by, apoyo, apoio, appoggio, sostegno, unterstützung, steun, soutien, lagolago, o le lagolago, e lagolagoina, poupou, kau poupou, ko e poupou, veitokoni, na veitokoni, era tokona, sapot, ol i sapotim, sapota, ol sapota, boutoka, te boutoka, e boutokaia, samarthan, समर्थन, समर्थक, समर्थक देश, tautoko, ngā kaitautoko, kaitautoko, kākoʻo, nā kākoʻo, te turu, turu, sinapotte, rejetake,
    copatrocinadores, patrocinadores, parrains, حامیان پیشنهاد, موافقان پیشنهاد, مخالفان پیشنهاد, کشورهای پیشنهاددهنده, کشورهای پیشنهاد دهنده, کشورهای امضاکننده, نویسندگان, ممتنعان,
    apoiam, subscrevem, assinam, propõem, proponentes, proponente, opõem-se, contrários, coautores, apoyan, suscriben, firman, proponen, se oponen, appuient, soutiennent, signent, proposent, s’opposent, proposants, appoggiano, sostengono, firmano, sottoscrivono, propongono, proponenti, si oppongono,
    unterstützen, unterstützt von, unterzeichnen, unterzeichnet von, antragsteller, apoian, asinan, propoñen, propoñentes, opóñense, proponents, proponent, پیشنهاددهندگان, پیشنهاد دهندگان, پیشنهاددهنده, پیشنهاد دهنده, ارائه‌دهندگان, ارائه دهندگان, ملاتړي, ملاتړ کوونکي, مخالفین, وړاندیز کوونکي, لاسلیک کوونکي,
    пешниҳодкунандагон, пешниҳодкунанда, имзокунандагон, taklif qiluvchilar, imzolovchilar, таклиф қилувчилар, имзоловчилар, تجویز کنندگان, تجویز کنندہ, المقترحون, مقترحو النص,
    υπέρ, κατά, υποστηρικτές, οι υποστηρικτές, υποστηρίζουν, αντίθετοι, αντιτίθενται, בעד, נגד, תומכים, תומכות, מתנגדים, מתנגדות, lehte, aleyhte, lehinde, aleyhinde, destekleyen ülkeler, destekleyenler, karşı çıkan ülkeler, karşı çıkanlar,
    срещу, вносители, вносител, inițiatori, inițiatorii, coinițiatori, ініціатори, инициаторы, предлагачи, předkladatelé, předkladatel, predkladatelia, wnioskodawcy, predlagatelji, predlagatelj, предлагачи, iniciatori, előterjesztők, előterjesztő,
    favur, kontra, sostenituri, avversarji, за, против, поддръжници, поддържат, противници, поддржувачи, поддржуваат, противат, pentru, împotrivă, contra, susținători, oponenți, za, protiv, podržavaju, protivnici, pristaše, подржавају, присталице,
    pro, kundër, mbështetës, mbështetësit, kundërshtarë, kundërshtarët, proti, podporniki, nasprotniki, mellette, ellene, támogatók, ellenzők, podporovatelé, podporovatelia, odpůrci, odporcovia, už, prieš, rėmėjai, priešininkai, par, pret, atbalstītāji, pretinieki,
    emot, mot, imot, imod, á móti, avstod, avstår, avstod från att rösta, avholdende, sátu hjá, tyhjää, tyhjiä, pidättyi, pidättyivät, erapooletud, erapooletuid, atturējās, susilaikė, wstrzymali się, zdrželi se, zdržali sa, tartózkodtak, suzdržani, уздржани, въздържали се, воздржани, abțineri, αποχές,
    poolt, vastu, toetajad, vastased, puolesta, vastaan, kannattajat, vastustajat, მომხრე, წინააღმდეგი, მომხრეები, მხარს უჭერენ, ეწინააღმდეგებიან, կողմ, դեմ, կողմնակիցներ, հակառակորդներ, lehinə, əleyhinə, lehinə olanlar, əleyhinə olanlar,
    موافق, مخالف, حق میں, مخالفت میں, przeciw, проти, supporters, opponents,
    người đề xuất, bên đề xuất, nước đề xuất, các nước đề xuất, bên ủng hộ, bên phản đối, các nước ủng hộ, các nước phản đối, ủng hộ, phản đối, ผู้เสนอ, ประเทศผู้เสนอ, ผู้สนับสนุน, ผู้คัดค้าน, ประเทศที่สนับสนุน, ประเทศที่คัดค้าน, ຜູ້ສະເໜີ, ປະເທດຜູ້ສະເໜີ, ປະເທດທີ່ສະໜັບສະໜູນ, ປະເທດທີ່ຄັດຄ້ານ, អ្នកស្នើ, ប្រទេសស្នើ, ប្រទេសគាំទ្រ, ប្រទេសប្រឆាំង,
    အဆိုပြုသူ, အဆိုပြုသည့်နိုင်ငံ, ထောက်ခံသောနိုင်ငံများ, ကန့်ကွက်သောနိုင်ငံများ, nagmungkahi, tagapagmungkahi, mga nagmungkahi, mga sumusuporta, mga tutol, nagsugyot, proponente, pengusul, negara pengusul, pendukung, negara pendukung, penentang, negara penentang, pencadang, negara pencadang, negara penyokong, pangusul,
    찬성, 반대, 지지, 기권, 찬성국, 반대국, 지지국, 기권국, 찬성 국가, 반대 국가, 지지 국가, 기권 국가, 찬성한 국가, 반대한 국가, 지지한 국가, 지지하는 국가, 반대하는 국가, 기권한 국가,
    дэмжсэн, дэмжсэн улс, дэмжсэн улсууд, дэмжигч, дэмжигчид, дэмжигч улс, дэмжигч улсууд, дэмжиж буй улс, дэмжиж буй улсууд, эсрэг, эсэргүүцсэн, эсэргүүцсэн улс, эсэргүүцсэн улсууд, эсэргүүцэгч улсууд, татгалзсан, түтгэлзсэн, түтгэлзсэн улс, түтгэлзсэн улсууд,
    зөвшөөрсөн, зөвшөөрсөн улс, зөвшөөрсөн улсууд, қолдайды, қолдаған, қолдағандар, қолдаушылар, қолдаушы елдер, қолдаған елдер, қолдайтын елдер, қолдаған мемлекеттер, қолдаушы мемлекеттер, жақтағандар, жақтаушылар, қарсы, қарсылар, қарсы елдер, қарсы шыққандар, қарсы шыққан елдер, қарсы мемлекеттер,
    қалыс қалғандар, қалыс қалған елдер, колдойт, колдогон, колдогондор, колдоочулар, колдоочу өлкөлөр, колдогон өлкөлөр, колдогон мамлекеттер, колдоочу мамлекеттер, жактагандар, жактоочулар, каршы, каршылар, каршы өлкөлөр, каршы чыккандар, каршы чыккан өлкөлөр, каршы мамлекеттер, калыс калгандар, калыс калган өлкөлөр,
    qo‘llaydi, qo‘llaganlar, qo‘llovchilar, qo‘llab quvvatlagan davlatlar, qo‘llab quvvatlovchi davlatlar, yoqlaganlar, yoqlovchilar, qarshi, qarshilar, qarshi davlatlar, qarshi chiqqanlar, betaraf qolganlar, қўллайди, қўллаганлар, қўлловчилар, қарши, қарши давлатлар,
    ҷонибдор, ҷонибдорон, кишварҳои ҷонибдор, тарафдор, тарафдорон, мухолиф, мухолифон, кишварҳои мухолиф, зид, зидди, бетараф, бетарафон, goldaýar, goldaýanlar, goldan ýurtlar, goldaýan ýurtlar, garşy, garşylar, garşy ýurtlar, saklananlar,
    ድጋፍ, ደጋፊዎች, ደጋፊ አገሮች, ተቃውሞ, ተቃዋሚዎች, ተቃዋሚ አገሮች, पक्ष में, समर्थन में, विरोध में, विपक्ष में, खिलाफ, के पक्ष में, के विरोध में, विरोधी, समर्थक देश, पक्षमा, समर्थनमा, विपक्षमा, विरोधमा, समर्थकहरू, विरोधीहरू, बाजूने, पाठिंबा, विरोधात, विरोध, समर्थनार्थ, পক্ষে, বিপক্ষে, সমর্থনে, বিরোধিতায়, সমর্থক, বিরোধী, সমর্থনকারী, বিরত, అనుకూలం, వ్యతిరేకం, అనుకూలంగా, వ్యతిరేకంగా, మద్దతు, తటస్థం,
    તરફેણમાં, પક્ષમાં, વિરોધમાં, વિરુદ્ધ, સમર્થનમાં, સમર્થકો, ટેકો, ਹੱਕ ਵਿੱਚ, ਪੱਖ ਵਿੱਚ, ਵਿਰੋਧ ਵਿੱਚ, ਖ਼ਿਲਾਫ਼, ਖਿਲਾਫ, ਸਮਰਥਕ, ਸਮਰਥਨ ਵਿੱਚ, ಪರ, ಪರವಾಗಿ, ವಿರುದ್ಧ, ವಿರುದ್ಧವಾಗಿ, మద్దతు, సమర్థన, వ్యతిరేకత, විරුද්ධ, යෝජනාවට විරුද්ධ, මෙම යෝජනාවට විරුද්ධ, යෝජනාවට සහාය, ಬೆಂಬಲ, അനുകൂലം, പ്രതികൂലം, അനുകൂലിക്കുന്നവർ, എതിർക്കുന്നവർ, എതിര്, പിന്തുണ, ஆதரவு, எதிர்ப்பு, ஆதரவாக, எதிராக, ආශ්‍රිත, පක්ෂව, විරුද්ධව, එකඟ, සහාය, ପକ୍ଷରେ, ବିପକ୍ଷରେ, ସମର୍ଥନରେ, ବିରୋଧରେ, পক্ষত, বিপক্ষে, সমৰ্থনত, حق میں, خلاف,
    contro, a favore, tegen, voor, супраць, menentang, menyokong, setuju, tidak setuju, wanaounga mkono, wanaopinga, 反对, 反對, 赞成, 贊成, 弃权, 反対, 賛成, คัดค้าน, สนับสนุน, เห็นด้วย, ไม่เห็นด้วย,
    яклаучылар, каршы чыгучылар, поддержали, возражали, против выступили, сторонники, противники, воздержавшиеся,
    coauthor, coauthors, cosignatory, cosignatories, co signatory, cosponsor, cosponsors, coauteur, coauteurs, coautrice, coautrices, co auteur, co autrices, cosignataire, cosignataires, co signataire, co signataires, coparrains, coautor, coautora, coautoras, cofirmante, cofirmantes, cosignatario, cosignatarios, coproponentes, cossignatário, cossignatários, co autores, coautores e signatários,
    coautori, coautore, cofirmatari, cofirmatario, autori, coinițiatori, cosemnatari, coautors, cosignants, autoren, autorinnen, mitautoren, mitautor, miteinreicher, mitunterzeichner, mitantragsteller, auteurs en ondertekenaars, medeauteurs, mede indieners, medeondertekenaars, medeopstellers, medförfattare, medförslagsställare, medundertecknare, medforfattere, medforslagsstillere, medunderskrivere, forfattere, författare, meðflutningsmenn,
    kanssaehdottajat, allekirjoittajat, laatijat, kaasautorid, kaasallkirjastajad, līdzautori, līdziesniedzēji, bendraautoriai, bendraautoriai ir pasirašiusieji, współautorzy, współsygnatariusze, współwnioskodawcy, spoluautoři, spolupředkladatelé, spoluautori, spolupredkladatelia, soavtorji, sopodpisniki, sopredlagatelji, suautori, supotpisnici, supredlagatelji, koautori, коаутори, супотписници, супредлагачи, коавтори, сопотписници, сопредлагачи, съвносители, сопредседатели и соавторы, соавтор, співавтор, суаўтары,
    συνυπογράφοντες, συντάκτες, συμπροτείνοντες, bashkautorë, bashkëautorë, bashkëpropozues, társszerzők, társelőterjesztők, társaláírók, ortak sunucular, ortak imzacılar, ortak yazarlar, həmmüəlliflər, авторлас елдер, бірлескен авторлар, тең авторлор, hammualliflar, ҳаммуаллифлар, ҳаммуаллифон, хамтран зохиогчид, хамтран санаачлагчид,
    المؤلفون المشاركون, المشاركون في التقديم, المشاركون في تقديم المقترح, الموقعون المشاركون, مقدمو المقترح المشاركون, هم‌نویسندگان, امضاکنندگان مشترک, ارائه‌دهندگان مشترک, شریک مصنفین, شریک دستخط کنندگان, שותפים להגשה, מחברים שותפים, חותמים נוספים, सह लेखक, सह प्रस्तावक, सह हस्ताक्षरकर्ता, সহ লেখক, সহ প্রস্তাবক, rekan penulis, rekan pengusul, pengusul bersama, penandatangan bersama, waandishi wenza, wadhamini wenza, waliotia saini, mga kasamang may akda,
    đồng tác giả, các nước đồng tác giả, đồng bảo trợ, các nước đồng bảo trợ, ผู้เสนอร่วม, ผู้ร่วมเสนอ, ผู้ร่วมลงนาม, 共同作者, 共同署名国, 共同提案国, 共同提出国, 联署国, 聯署國, 공동 저자, 공동 제안국, 공동 서명국, თანაავტორები, համահեղինակներ, samautor, co autoren, koautoren, egilekideak, cyd awduron, comhúdair`;

export const sides = once(() => foldedPhrases(SIDES.split(",")));

/** Plain names of a remark, where they are all of the label. */
export const REMARK =
  /^(?:notes?|notas?|nota bene|observaci(?:on|ones)|observac(?:ao|oes)|remarques?|remarks?|anmerkung(?:en)?|hinweise?|примечани[ея]|ملاحظة|ملاحظات|ملحوظة|ملحوظات|הערות|注|注释|備考|备注)$/u;

/** Names of a remark: words that end in one, and are not all known, are a label of any length. */
export const ENDS_IN_REMARK =
  /(?:[备備]注|[备備]忘录?|批注|旁注|留言|便条|便條|提醒|提示|メモ|伝言|覚え?書き?|申し?送り|コメント)$/u;

/** What to do in a case that may come announces what some readers are to do: "If it fails". */
export const CONDITION =
  /^(?:(?:if|unless|si|se|wenn|falls|если) .*\b(?:it|this|that|they|raised|goes|happens)\b|(?:se|si|if|when|wo|по) (?:possible|posible|possivel|moglich|возможности)$)/u;

/** "Private and public partners", "Private: 30", "Internal is a word". */
export const PAIRED = /^(?:\p{N}.*|and|or|et|ou|y|e|und|oder|is|are|was|were)$/u;

/** "Internal to a network." */
export const ADJECTIVAL = /^(?:to|of|in|au?x?|del?|du|des)$/u;

/** All of a text that is still to be written. */
export const PLACEHOLDER = /^(?:t\.?b\.?[acd]\.?|to do|todo|xxx?|wip|lorem ipsum)[\s.!…]*$/iu;

// States, towns and other places

/** How names of states end behind or before "position", and how the name ends by itself. */
export const CASES_OF_STATES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[’'ʼ]\p{L}{1,4}$/u, [""]],
  [/^ل/u, ["ال"]],
  [/(?<=[αη])ς$/u, [""]],
  [/ου$/u, ["ος", "ο"]],
  [/iei$/u, ["ia"]],
  [/ei$/u, ["a"]],
  [/n[ıiuü]n$/u, [""]],
  [/(?:[ıiuü]n|s[ëe]|os|en)$/u, ["", "a", "i"]],
  [/[seniy]$/u, ["", "a"]],
  [/a$/u, ["", "o"]],
  [/[иы]$/u, ["а", "я", ""]],
  [/ії$/u, ["ія"]],
  [/[ея]$/u, ["а"]],
  [/[სი]$/u, ["", "ი"]],
  [/ի$/u, [""]],
  [/[іи]$/u, ["ь"]],
  // The accusative, and the genitive of two words: "Crnu Goru", "Црне Горе", "Shqipërinë", "Κύπρο".
  [/[uo]$/u, ["a"]],
  [/у$/u, ["а"]],
  [/ю$/u, ["я"]],
  [/n[ëe]$/u, ["", "a"]],
  [/ο$/u, ["ος"]],
  [/^(\S+)[uoe] (\S+)[uoe]$/u, ["$1a $2a"]],
  [/^(\S+)[уе] (\S+)[уе]$/u, ["$1а $2а"]],
  // India's languages: the genitive, and the form of the one who acts.
  [/ा(?:च्या|ची|चा|चे|ने|नी)$/u, ["", "ा"]],
  [/(?:च्या|ची|चा|चे|ने|नी|को|का|की|ले|मा)$/u, [""]],
  [/(?:ের|র|ৰ|এ|ে)$/u, [""]],
  [/ায়ার?$/u, ["ায়া"]],
  [/(?:નું|ની|નો|ના|એ|ે)$/u, [""]],
  [/(?:ର|ଦ|ದ|ವು|ವ)$/u, [""]],
  [/ಿನ$/u, ["್", ""]],
  [/യുടെ$/u, [""]],
  [/ളിന്റെ$/u, ["ൾ"]],
  [/നിന്റെ$/u, ["ൻ"]],
  [/ിന്റെ$/u, ["്", ""]],
  [/(?:யின்|வின்)$/u, [""]],
  [/த்தின்$/u, ["ம்"]],
  [/ின்$/u, ["்", ""]],
  [/(?<=[ාු])වේ$/u, ["ව", ""]],
  [/යේ$/u, ["ය"]],
  [/^భారత్$/u, ["భారతదేశం"]],
];

/** Where conferences met, beside the cities of the Plenipotentiaries. */
export const PLACES =
  "Geneva Genève Ginebra Genebra Genf Ginevra Женева Kyoto Minneapolis Hammamet Buenos Aires Tunis Hyderabad Dubai Istanbul Kigali Delhi Johannesburg Melbourne";

/** Capitals, in English and as other languages write them; three of them before a colon are a list and no sender. */
const CAPITALS = `
    kabul, tirana, algiers, andorra la vella, luanda, saint johns, buenos aires, yerevan, canberra, vienna, baku, nassau, manama, dhaka, bridgetown, minsk,
    brussels, belmopan, porto novo, cotonou, thimphu, la paz, sucre, sarajevo, gaborone, brasilia, bandar seri begawan, sofia, ouagadougou, gitega, bujumbura,
    praia, phnom penh, yaounde, ottawa, bangui, ndjamena, n djamena, santiago, beijing, bogota, moroni, brazzaville, kinshasa, san jose, abidjan, yamoussoukro,
    zagreb, havana, nicosia, prague, copenhagen, djibouti, roseau, santo domingo, quito, cairo, san salvador, malabo, asmara, tallinn, mbabane, addis ababa,
    suva, helsinki, paris, libreville, banjul, tbilisi, berlin, accra, athens, guatemala city, conakry, bissau, georgetown, port au prince, tegucigalpa,
    budapest, reykjavik, new delhi, jakarta, tehran, baghdad, dublin, jerusalem, rome, kingston, tokyo, amman, astana, nairobi, tarawa, pyongyang, seoul,
    kuwait city, bishkek, vientiane, riga, beirut, maseru, monrovia, tripoli, vaduz, vilnius, luxembourg, antananarivo, lilongwe, kuala lumpur, male, bamako,
    valletta, majuro, nouakchott, port louis, mexico city, palikir, chisinau, monaco, ulaanbaatar, podgorica, rabat, maputo, naypyidaw, windhoek, kathmandu,
    amsterdam, the hague, wellington, managua, niamey, abuja, skopje, oslo, muscat, islamabad, panama city, port moresby, asuncion, lima, manila, warsaw,
    lisbon, doha, bucharest, moscow, kigali, apia, san marino, riyadh, dakar, belgrade, freetown, singapore, bratislava, ljubljana, honiara, mogadishu,
    pretoria, juba, madrid, colombo, khartoum, paramaribo, stockholm, bern, berne, damascus, dushanbe, dodoma, bangkok, dili, lome, nuku alofa, port of spain,
    tunis, ankara, ashgabat, kampala, kyiv, kiev, abu dhabi, london, washington, montevideo, tashkent, port vila, caracas, hanoi, sanaa, lusaka, harare, geneva,
    alger, le caire, tripoli, nouakchott, vienne, bruxelles, bucarest, copenhague, varsovie, athenes, londres, lisbonne, moscou, berne, belgrade, nicosie, la havane,
    mexico, pekin, seoul, teheran, bagdad, damas, beyrouth, riyad, mascate, koweit, addis abeba, mogadiscio, khartoum, asmara, la valette, la haye, erevan, bakou,
    tbilissi, tachkent, bichkek, douchanbe, achgabat, oulan bator, katmandou, hanoi, manille, singapour, genève,
    argel, el cairo, viena, bruselas, bucarest, varsovia, atenas, lisboa, moscu, moscou, berna, belgrado, la habana, havana, pequin, pequim, seul, teheran, damasco,
    riad, mascate, adis abeba, jartum, cartum, estocolmo, praga, zagreb, sofia, kiev, ciudad de mexico, cidade do mexico, ciudad de guatemala, puerto principe,
    puerto españa, yakarta, jacarta, nueva delhi, nova delhi, tokio, toquio, ginebra, genebra, roma, berlim, paris, madri, nairobi, nicosia, tunez, tunes, rabat,
    wien, brussel, brüssel, kopenhagen, warschau, athen, lissabon, moskau, belgrad, havanna, peking, kairo, algier, bukarest, prag, rom, genf, eriwan, tiflis,
    taschkent, neu delhi, kiew, bucurești, chișinău, kisinau, kišiněv, kiszyniów, varšava, warszawa, vídeň, wiedeń, bécs, bukurešť, bukareszt, praha, bratislava, sofija, rīga,
    maskva, maskava, moskva, moskwa, kijeva, kijevas, kijów, kyjev, berlīne, parīze, viļņa, tallina, tallinnas, talin, varssavi, helsingi, helsinki,
    київ, кишинів, бухарест, софія, рига, вільнюс, таллінн, варшава, прага, братислава, будапешт, відень, берлін, париж, лондон, рим, мадрид, мінськ, єреван, баку, тбілісі,
    киев, кишинев, софия, вильнюс, таллин, таллинн, вена, берлин, минск, ереван, тбилиси, москва, астана, ташкент, бишкек, душанбе, ашхабад, белград, скопје, скопье,
    toshkent, тошкент, алматы, almaty, самарканд, самарқанд, samarqand, samarkand, aşgabat, ашгабат, bakı, доҳа, doxa, ед доха, դոհա, դուշանբե, տաշքենդ, მინსკი, ტაშკენტი, დოჰა,
    загреб, сараево, подгорица, любляна, афины, анкара, каир, рабат, алжир, тунис, найроби, женева, пекин, токио, дели, буэнос айрес, букурещ, виена, скопие, атина, београд, кијев,
    القاهرة, الرباط, الجزائر, تونس, طرابلس, نواكشوط, الخرطوم, بيروت, دمشق, عمان, بغداد, الرياض, الدوحة, أبوظبي, أبو ظبي, المنامة, مسقط, صنعاء, الكويت, جنيف, نيروبي, باريس, لندن,
    جيبوتي, مقديشو, موروني, القدس, أسمرة, أديس أبابا, جوبا, كمبالا, كيغالي, دودوما, أبوجا, داكار, باماكو, نيامي, نجامينا, أنقرة, طهران, كابول, كابل, إسلام أباد, إسلام آباد, نيودلهي, نيو دلهي, دكا, جاكرتا, كوالالمبور, بكين, طوكيو, سيول, موسكو, كييف, برلين, مدريد, روما, لشبونة, أثينا, نيقوسيا, فاليتا, بروكسل, فيينا, وارسو, واشنطن, أوتاوا, برازيليا, بريتوريا, باكو, يريفان, تبليسي, طشقند, أستانا, دوشنبه, عشق آباد, بيشكيك,
    تهران, بغداد, دمشق, کابل, اسلام آباد, دوشنبه, عشق آباد, تاشکند, آستانه, بیشکک, باکو, ایروان, تفلیس, آنکارا, ریاض, دوحه, کویت, منامه, ابوظبی, مسقط, صنعا, امان, بیروت, قاهره, دهلی نو, دهلی, پکن, توکیو, مسکو, پاریس, لندن, برلین, ژنو, نایروبی, تونس, الجزیره, رباط, طرابلس, خارطوم,
    تہران, نئی دہلی, ڈھاکہ, ڈھاکا, کولمبو, کھٹمنڈو, بیجنگ, ٹوکیو, ماسکو, پیرس, جنیوا, دوحہ, منامہ, ابوظہبی, صنعاء, قاہرہ, انقرہ, نیروبی, کوالالمپور, جکارتہ,
    بەغدا, تاران, دیمەشق, ئەنقەرە, ئەنکەرە, عەممان, بەیروت, قاهیرە, ڕیاز, دەوحە, کوێت, باکۆ, یەریڤان, تبلیسی, پاریس, لەندەن, جنێڤ, bexda, tehran, tahran, şam, enqere, emman, beyrût, qahîre, riyad, dewhe, kuweyt, bakû, erîwan, tiflîs,
    کابل, تهران, اسلام اباد, تاشکند, دوشنبې, نوی ډیلي, مسکو, بیجینګ, ܒܓܕܕ, ܕܪܡܣܘܩ, ܒܝܪܘܬ, ܐܢܩܪܐ, ܬܗܪܢ, ܥܡܢ, ܩܗܝܪܐ,
    ירושלים, קהיר, עמאן, עמן, ביירות, דמשק, בגדד, ריאד, דוחה, מנאמה, אבו דאבי, אבו ד׳בי, מוסקט, צנעא, כווית, רבאט, רבט, אלג׳יר, תוניס, טריפולי, חרטום, אנקרה, טהרן, ניקוסיה, אתונה, ולטה, רומא, פריז, לונדון, ברלין, וינה, ורשה, מדריד, ליסבון, בריסל, מוסקבה, קייב, קייוב, וושינגטון, ניירובי, ג׳נבה, ז׳נבה, אדיס אבבה, ניו דלהי, בייג׳ינג, טוקיו, סיאול, באקו, טביליסי, ירוואן,
    αθήνα, λευκωσία, βαλέτα, βαλλέτα, ρώμη, παρίσι, λονδίνο, βερολίνο, βιέννη, βρυξέλλες, μαδρίτη, λισαβόνα, άγκυρα, σόφια, βουκουρέστι, βελιγράδι, τίρανα, σκόπια, κάιρο, ιερουσαλήμ, βηρυτός, βαρσοβία, πράγα, βουδαπέστη, γενεύη, μόσχα, κίεβο,
    თბილისი, ერევანი, ბაქო, ანკარა, კიევი, მოსკოვი, პარიზი, ბერლინი, ვარშავა, ვილნიუსი, რიგა, ტალინი, երևան, թբիլիսի, բաքու, անկարա, թեհրան, մոսկվա, փարիզ, բեռլին, կիև,
    नई दिल्ली, नयाँ दिल्ली, काठमाडौं, काठमांडू, ढाका, कोलंबो, थिम्पू, माले, इस्लामाबाद, काबुल, बीजिंग, ঢাকা, দিল্লি, নয়াদিল্লি, কাঠমান্ডু, কলম্বো, থিম্পু, ইসলামাবাদ, মালে,
    khartum, tripolis, addis abeba, mogadischu, dschibuti, nuakschott, sanaa, maskat, abu dhabi, peking, jakarta, singapur, damaskus, jerewan, baku, hartum, trablus, kahire, cezayir, tunus, cibuti, mogadişu, şam, beyrut, bağdat, riyad, doha, sana, kuveyt, tahran, kabil, islamabad, bakü, erivan, tiflis, taşkent, bişkek, duşanbe, aşkabat, moskova, roma, atina, lefkoşa, londra, viyana, cenevre, pekin, tokyo, seul, saraybosna, üsküp, tiran, sofya, bükreş,
    algeri, tunisi, mogadiscio, gibuti, beirut, damasco, mascate, parigi, berlino, mosca, pechino, bucarest, belgrado, lubiana, zagabria, la valletta, atene, lisbona, berna, ginevra, il cairo, kair, chartum, trypolis, algier, ateny, rzym, paryż, londyn, lizbona, madryt, zagrzeb, lublana, wilno, ryga, mińsk, moskwa, genewa,
    каир, хартум, триполи, нуакшот, эр рияд, доха, маскат, сана, багдад, дамаск, бейрут, амман, тегеран, исламабад, кабул, могадишо, джибути, аддис абеба, абуджа, дакар, кампала, кигали, претория, бразилиа, богота, лима, сеул, джакарта, ханой, бангкок, манила, хельсинки, осло, стокгольм, лиссабон, братислава, загреб, кишинёв, улан батор, кайро, атина, скопие, тирана, брюксел, виена, женева, никозия, валета, лисабон,
    开罗, 喀土穆, 的黎波里, 拉巴特, 阿尔及尔, 突尼斯, 努瓦克肖特, 吉布提, 摩加迪沙, 利雅得, 多哈, 麦纳麦, 阿布扎比, 马斯喀特, 萨那, 科威特城, 巴格达, 大马士革, 贝鲁特, 安曼, 德黑兰, 安卡拉, 喀布尔, 伊斯兰堡, 新德里, 达卡, 加德满都, 廷布, 科伦坡, 马累, 北京, 东京, 首尔, 平壤, 乌兰巴托, 河内, 万象, 金边, 曼谷, 内比都, 吉隆坡, 雅加达, 马尼拉, 阿斯塔纳, 塔什干, 比什凯克, 杜尚别, 阿什哈巴德, 莫斯科, 明斯克, 基辅, 巴黎, 伦敦, 柏林, 罗马, 马德里, 里斯本, 雅典, 维也纳, 伯尔尼, 日内瓦, 布鲁塞尔, 华沙, 内罗毕, 亚的斯亚贝巴, 坎帕拉, 基加利, 多多马, 阿布贾, 阿克拉, 达喀尔, 比勒陀利亚, 哈拉雷, 卢萨卡, 华盛顿, 渥太华, 墨西哥城, 巴西利亚, 利马, 波哥大, 苏瓦, 阿皮亚,
    カイロ, ハルツーム, トリポリ, ラバト, アルジェ, チュニス, リヤド, ドーハ, バグダッド, ダマスカス, ベイルート, アンマン, テヘラン, アンカラ, ナイロビ, アディスアベバ, カンパラ, キガリ, 東京, ソウル, ハノイ, バンコク, マニラ, ジャカルタ, クアラルンプール, ニューデリー, ダッカ, カトマンズ, コロンボ, パリ, ロンドン, ベルリン, ローマ, マドリード, ワシントン, オタワ, ブラジリア, リマ, ボゴタ, スバ, アピア,
    카이로, 하르툼, 트리폴리, 라바트, 알제, 튀니스, 리야드, 도하, 바그다드, 다마스쿠스, 베이루트, 암만, 테헤란, 앙카라, 나이로비, 아디스아바바, 캄팔라, 키갈리, 도쿄, 베이징, 서울, 하노이, 방콕, 마닐라, 자카르타, 쿠알라룸푸르, 뉴델리, 다카, 카트만두, 콜롬보, 파리, 런던, 베를린, 로마, 마드리드, 워싱턴, 오타와,
    ካይሮ, ካርቱም, ናይሮቢ, አዲስ አበባ, አስመራ, ጅቡቲ, ሞቃዲሾ, ጁባ, ካምፓላ, ኪጋሊ, ዶዶማ, ሪያድ, ዶሃ, ፓሪስ, ለንደን, काहिरा, खार्तूम, त्रिपोली, तेहरान, बगदाद, रियाद, दोहा, नैरोबी, टोक्यो, सियोल, मॉस्को, पेरिस, लंदन, बर्लिन, रोम, जकार्ता, बैंकॉक, हनोई
`;

export const capitals = once(() => foldedPhrases(CAPITALS.split(",")));

/** "The capital" of a state. */
export const CAPITAL_CITY =
  "столица|столиця|сталіца|елордасы|астанасы|борбору|борбор калаасы|poytaxti|poytaxtidir|пойтахти|пойтахт|paytaxtı|paytaxtıdır|paýtagty|пойтахти|нийслэл|нийслэл хот|башкаласы|главен град|главни град|престоница|столицата|մայրաքաղաքը|stolica|hlavní město|hlavné mesto|başkenti|başkentidir";

/** "No state so far", behind a colon, as a pattern. */
export const NO_STATE = inBothForms(
  /^\s?[:：՝፦]\s?(?:ማንም|κανέν(?:α|ας)|אף|henüz yok|henüz hiç|niciun|nicio|nijedna?|ниједн[аи]|никоя|нито една?|ниедна|ниту една|asnjë|nobena|egy(?:etlen)? \p{L}+ sem|žádn\p{L}|žiadn\p{L}|nė vien\p{L}+|neviena?|ükski|ei (?:yhtään|yksikään)|არც ერთი|ոչ մի|heç bir|هیچ|کوئی|l-ebda|żero|ebda|żadn\p{L}+|yok|yoxdur|heç kim|hiç kimse|эч ким|ешкім|hiç kim|ҳеч ким|אין|אף אחת|жодн\p{L}+|कोई (?:भी )?नहीं|कोई देश नहीं|को(?:णी|णीही) नाही|कोही (?:पनि )?(?:छैनन?्?|होइन)|কেউ (?:না|নয়|নেই)|কোনো দেশ (?:না|নেই)|ఎవరూ (?:లేరు|కాదు)|કોઈ (?:નહીં|નથી|નહિ)|ਕੋਈ (?:ਵੀ )?ਨਹੀਂ|ಯಾರೂ ಇಲ್ಲ|ആരു(?:മില്ല|ം ഇല്ല)|யாரும் இல்லை|කිසිවෙක් නැත|කිසිවෙකු නැත|කිසිවෙක් නොමැත|କେହି ନାହିଁ|কোনো নাই)(?![\p{L}\p{M}])(?:\s[\p{Ll}\p{Lo}\p{M}]+){0,4}[.։۔።।]?$/iu,
);

/** "Nobody" behind a colon, alone, as a pattern: "nobody of ours" is not among it. */
export const NOBODY = inBothForms(
  /^[:：՝፦]\s?(?:κανείς|no (?:state|country|delegation|party)|aucune?(?: (?:pays|État|délégation))?|néant|ningun[oa]|ningún (?:país|Estado)|ninguna delegación|nenhuma?(?: (?:país|Estado|delegação))?|nessun[oa]|nessun(?:o Stato| paese| Paese|a delegazione)|kein(?:e|er|es|e[rs]? einzige[rs]? (?:Staat|Land)| Staat| Land| einziger Staat| einziges Land|e Delegation)|geen(?: enkele?)?(?: (?:land|staat|delegatie|lidstaat))?|geen (?:land|staat) nie|inga|ing(?:et land|en stat|a länder|a stater)|int(?:et land|et)|ingen (?:lande?|stater?)|ekkert (?:ríki|land)|ei mikään (?:maa|valtio)|brak|nincs|няма|нет|немає|няма ніводнай|καμία(?: χώρα)?|κανένα(?: κράτος)?|hiçbir[i]?(?: (?:ülke|devlet))?|okenn(?: (?:peyi|eta|delegasyon))?|pèsonn|ningun(?: (?:pais|estado|hende))?|niun(?: (?:pais|hende))?|cap(?: (?:país|estat))?|ningún|ninguén|inor ez|herrialde bat ere ez|bat ere ez|ħadd|l-ebda (?:pajjiż|stat)|tír ar bith|dim(?: un wlad)?|neb|hakuna nchi|walang bansa|tidak ada negara|tiada negara|không nước nào|لا توجد|لا يوجد|لا دولة|nobody|no one|none|personne|nadie|ninguém|ningú|inxén|nessuno|niemand|ingen|enginn|nikt|nikdo|nikto|nitko|niko|nihče|nobeden|нико|никој|никой|никто|ніхто|nimeni|askush|senki|ei kukaan|(?:mitte )?keegi|neviens|niekas|არავინ|ոչ ոք|hech kim|heç kəs|אף אחד|لا أحد|لا احد|هیچ‌?\s?کس|هیڅوک|tidak ada|tak ada|tiada|hakuna|không ai|không có|walang sinuman|wala|无|無|没有|沒有|なし|없음|ไม่มี(?:ใคร|ประเทศใด)?|ບໍ່ມີ|គ្មាន|မရှိ)\s?[.։۔።।。]?$/iu,
);

/**
 * A place that is called by its spring, which is "look out" as well: "Ojo de Agua", and with another name before a word in small letters, "Ojo de
 * Liebre tiene fibra"; not where those who write do something.
 */
export const NAME_OF_SPRING =
  /^[\s>*_•–([-]{0,6}Ojos? (?:(?:de Agua|Calientes?)(?![\p{L}\p{M}])|del? (?:(?:la|las|los) )?\p{Lu}\p{Ll}+ (?=\p{Ll}))(?![^.!?\n]{0,400}(?:[aei]mos|[Nn]osotr[oa]s|[Nn]uestr[oa]s?)(?!\p{L}))/u;

/** Words for a village, a town, a municipality, a district, a county or an island, by their beginnings. */
export const SETTLEMENTS =
  "village|town|city|municipalit|district|county|island|parish|commune|ville|île|canton|pueblo|ciudad|municipio|aldea|isla|aldeia|cidade|município|ilha|freguesia|comune|città|paese|isola|dorf|gemeinde|stadt|insel|landkreis|gemeente|dorp|eiland|kommun|byn|staden|landsby|bygda|kommunen|øya|sveitarfélag|þorp|kunta|kunnan|kylä|kaupunki|saari|vald|küla|linn|saar|ciem|pagast|novad|pilsēt|sal[aāu]|kaim|miest|savivaldyb|gmin|wieś|wsi|miast|powiat|wysp|obec|měst|vesnic|ostrov|okres|mest|dedin|občin|naselj|otok|općin|opštin|grad|sel[oau]|општин|град|сел[оау]|остров|острв|община|район|деревн|посёл|город|муниципал|громад|міст|вёск|горад|abszč|comun|oraș|județ|insul|bashki|fshat|qytet|komun|δήμο|χωρι|πόλη|νησί|község|falu|város|sziget|köy|ilçe|belediye|şehir|kənd|rayon|şəhər|qishloq|tuman|shahar|ауыл|аудан|айыл|район|шаар|деҳа|ноҳия|шаҳр|аймаг|სოფელ|სოფლ|ქალაქ|მუნიციპალიტეტ|գյուղ|քաղաք|համայնք|قرية|مدينة|بلدية|جزيرة|محافظة|روستا|شهر|شهرستان|گاؤں|ضلع|כפר|עיר|מועצ|गाँव|गांव|ज़िला|जिला|गाउँ|নগর|গ্রাম|জেলা|desa|kota|kabupaten|kampung|pulau|daerah|barangay|lungsod|xã|huyện|thành phố|kijiji|wilaya|kisiwa|udal|herri|uharte";

// Bodies and who decides

/** Words by which committees and groups are called, in the languages of ITU; they count in such names alone. */
export const BODIES: ReadonlySet<string> = foldedSet(
  words(`
    première deuxième troisième quatrième cinquième sixième septième commission sous-commission comité groupe plénière rédaction
    direction budget contrôle pouvoirs
    primera segunda tercera cuarta quinta sexta séptima comisión subcomisión comité grupo plenaria redacción
    primeira terceira quarta sétima comissão redação
    первый второй третий четвертый пятый шестой седьмой первая вторая третья четвертая пятая шестая седьмая 1-й 2-й 3-й 4-й 5-й 6-й
    комитет комитета подкомитет комиссия подкомиссия специальная целевая рабочая редакционная группа группы пленарного
    пленарное заседания заседание неофициальные консультации
    اللجنة لجنة اللجان اللجنتان الفرعية الفريق فريق الأفرقة المخصص المتخصص العامل العمل عامل عمل التابع التابعة المعني المعنية
    للجلسة الجلسة جلسة العامة عامة للصياغة الصياغة صياغة التوجيه التوجيهية التحرير بكامل هيئته رؤساء الوفود اجتماع مشاورات المشاورات غير
    الرسمية رسمية رسمي الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الأول الثاني الثالث الرابع الخامس السادس السابع
    الميزانية الرقابة أوراق الاعتماد
    erster zweiter dritter vierter fünfter sechster ausschuss unterausschuss arbeitsgruppe redaktionsausschuss plenum
    lenkungsausschuss haushaltskontrollausschuss vollmachtenausschuss redaktionskomitee redaktionsgruppe redazione
    plenarsitzung komitee commissie comitato commissione comité udvalg utvalg komité kommitté utskott plenarmøde plenair plenaire
    valiokunta komitea täysistunto komitet komisja komise výbor bizottság comitet komite komisi komisyon kamati ya
    επιτροπή ολομέλεια комітет комісія кумита кумитаи комитети کمیته کمیټه کمیٹی 위원회 समिति समिती tume täiskogu pleno
  `),
);

/** The same in Chinese, with its numbers. */
export const UNSPACED_BODIES =
  /分?委员会|分?委員會|特设组?|特設組?|工作组|工作組|起草组|编辑|全体会议|全體會議|小组|第|号|[一二三四五六七八九十\d\s-]+/gu;

/** Organizations of the field, as they are written in capitals. */
export const ORGANIZATIONS: ReadonlySet<string> = new Set(
  words(`
    NASA ESA JAXA ISRO GSMA ETNO GSOA CCIA BSA ITIF APC EFF CDT GPD IFLA GIP IGP GNI RSF HRW FIDH ECNL KICTANET IDEC
    RIPE ARIN APNIC LACNIC AFRINIC NRO ASO IAB IRTF IEEE W3C ETSI CEN CENELEC ANSI IANA PTI GAC GNSO CCNSO ALAC SSAC RSSAC MAG
    UNCTAD UNDP UNIDO UNHCR UNICEF UNEP UNODC UNDESA UNGIS UNGA ECOSOC CSTD WIPO ICAO UPU WMO OHCHR HRC WFP FAO UNFCCC
    UNOOSA COPUOS ESCAP ESCWA ECLAC UNECE UNECA AUC ECOWAS SADC ASEAN BRICS NATO OSCE OAS OIF OIC GCC SCO CARICOM MERCOSUR
    COMTELCA COMESA CRASA EACO SAMENA CANTO BEREC CSIS AFNIC DENIC NOMINET JPNIC CNNIC ANATEL OFCOM ARCEP BNETZA FCC NTIA TRAI
    BBC CNN NHK AFP TASS GFCE GGE OEWG WRC WTDC WTSA WCIT WTPF WSIS IGF GDC
    IETF ISOC ICANN UNESCO OECD WTO WHO IMF
    CEDEAO UEMOA WAEMU AES EAC ECCAS CEEAC CEMAC CENSAD IGAD CEPGL SAARC BIMSTEC OECS OECO SICA PIF EAEU OTS APEC BCEAO BEAC BOAD BRVM
    ANASE OTAN OEA OCI CNUCED CNUDCI PNUD PNUE OMPI OACI OMS OMC FMI OCDE OSCE ONU ONUDI ONUDC UNCTAD CEPAL CESAP CEA CEE UPU ЕАЭС СНГ ШОС ОБСЕ АСЕАН БРИКС ЮНЕСКО
    UIT МСЭ МСЕ МСД МСТ МУТ МЭБ ИБТ XEI BTI ITB
    WATRA ARTAC FRATEL CTO ARTP ARTCI ARPT ARPCE ARPTC AMRTP ANRT NTRA ICASA TCRA RURA POTRAZ ZICTA MACRA BOCRA CRAN INCM ARECOM INACOM ARTEC NATCOM PURA ARME
    ANACOM ANCOM AGCOM CNMC BIPT NKOM HAKOM AKOS RATEL EKIP EETT NMHH SPRK TTJA TRAFICOM BTRC TRCSL MCMC IMDA NBTC TDRA OSIPTEL SUTEL SUBTEL ENACOM CONATEL ARCOTEL URSEC INDOTEL TELCOR SIGET`),
);

/** Who is quoted by office; not colleagues, whose words may not be for everybody. */
export const OFFICE_HOLDERS: ReadonlySet<string> = foldedSet(
  words(`
    делегатът делегатката делегатите представителката представителите делегатка küldött küldötte küldöttje delegátka delegáti delegerede delegerte delegerad delegeret delegeraten delegati delegatja
    kinatawan kalihim pangulo embahador tagapagsalita tagapangulo komisyoner senador gobernador menteri pengarah wakil duta jurucakap pengerusi menteri منتري واكيل ministru delegadu embaixadór министра представителя делегата посла главы председателя
    minis delege prezidan anbasadè direktè direktris sekretè reprezantan pòtpawòl senatè depite excellence excellency excelencia excelência exzellenz eccellenza excellentie ekselans ekselencja excelenta ekselencija ексцеленција превосходительство
    shugaba shugaban gwamnan jakadan jakadar sakataren kakakin shugabar ministar dukplɔla dukplɔlagã zimenɔla teƒenɔla ministaa jëwriñ njiit njiitu jaagorde jaagorgal ardiiɗo gardiiɗo hooreejo ministiiri
    minisiri jamanakuntigi ɲɛmɔgɔ ciden ministre ministele minisitele mokonzi mokambi motindami ntoma minisita ntwadisi mfumu gurukota mutungamiri mumiririri sachigaro munyori munzwisisi ungqongqoshe umongameli usihlalo inxusa ummeleli umphathiswa unobhala isithethi
    letona mopresidente modulasetulo moemedi moambasadara mongodi tona moporesidente modulasetilo mokwaledi minisita pulezidenti omukiise ssentebe omuwandiisi ssaabawandiisi omubaka minisitiri perezida umunyamabanga uhagarariye umuvugizi ambasaderi
    wasiir wasiirka wasiirku wasiirkii wasiiradda madaxweynaha madaxweynuhu danjiraha danjire ergayga guddoomiyaha xoghayaha afhayeenka ministeera ministeerri ministirri ministeerichi ministirichi pirezidaantiin pirezidaantichi ambaasaaddara dura-taaʼaan dubbi-himaan bakka-buʼaan
    minisitra filoha solontena masoivoho mpitondra mpitondrateny sekretera
    секретар секретарка секретаря очільник очільниця речник речниця посол представниця міністр міністерка голова доповідач доповідачка генерального директор директорка
    секретарят секретарката секретариатът директорът директорката говорителят ръководителят докладчикът комисарят говорител ръководител сакратар міністр пасол прадстаўнік прадстаўніца дырэктар старшыня кіраўнік
    секретар секретарка генсек амбасадор портпарол секретарот директорот портпаролот генералниот пратеникот tajemník tajemnice mluvčí ředitel ředitelka velvyslanec velvyslankyně ministryně tajomník tajomníčka hovorca hovorkyňa riaditeľ riaditeľka veľvyslanec veľvyslankyňa
    tajnik tajnica glasnogovornik glasnogovornica veleposlanik veleposlanica ravnatelj ravnateljica sekretar sekretarka direktor direktorica direktorka tiskovni rzecznik rzeczniczka dyrektor dyrektorka sekretarka ministerka
    secretarul secretara președintele președinta directorul directoarea ambasadorul ambasadoarea delegatul delegata purtătorul purtătoarea raportorul comisarul reprezentanta ministra főtitkár igazgató nagykövet szóvivő delegált
    وزارت استازی استازي نمایندگان وزارتخانه сафири вазири раиси вазорати statsministern statsminister statsministeren utrikesministern utenriksministeren udenrigsministeren pääministeri ulkoministeri forsætisráðherra
    төлөөлөгч төлөөлөгчид төлөөлөгчийн дарга ерөнхийлөгч өкілі өкіл төраға министрі елшісі өкүлү өкүл төрага министри элчиси elchisi намояндаи намоянда
    министърът министърката председателят представителят посланикът министерот министерката претседателот амбасадорот השר השרה היושב ראש שגריר השגריר שגרירת הנציג הנציגה
    ministru ministra il president ambaxxatur rappreżentant ministras ministrė atstovas pirmininkas ministrs ministre pārstāvis minister esindaja ministeri puheenjohtaja miniszter elnök képviselő ministre predsedujoči նախարարն ministri ministrja nazir səfir nümayəndə وزیر صدر سفیر نمائندے
    bundesrat bundesrätin bundeskanzler bundeskanzlerin staatssekretär staatssekretärin consigliere consigliera conseiller conseillère councillor commissioner commissaire
    kommissar kommissarin sekretarz státní náměstek náměstkyně statsråd statssekretær statssekretär staatssecretaris sottosegretario sottosegretaria
    chair chairs chairman chairwoman president delegate delegates delegation head minister ambassador representative
    representatives secretary director rapporteur secretariat council spokesperson
    presidente presidenta presidence delegue deleguee delegues chef cheffe ministre ambassadeur ambassadrice representant
    representante representants secretaire directeur directrice rapporteure delegacion delegado delegada delegados jefe jefa
    ministro ministra embajador embajadora representantes secretario secretaria directora relator relatora delegacao chefe
    embaixador embaixadora diretor diretora vorsitzender vorsitzende delegierter delegierte delegation minister vertreter
    vertreterin prasident prasidentin председатель делегат делегация министр посол представитель представительница глава
    директор секретарь докладчик секретариат
    الرئيس رئيس رئيسة مندوب مندوبة المندوب المندوبة الوفد وفد وزير وزيرة الوزير سفير سفيرة السفير ممثل ممثلة الممثل الامين
    المدير مدير مقرر المقرر الامانة mwenyekiti mjumbe mwakilishi waziri balozi baskan delege delegesi temsilcisi bakan bakani büyükelçi
    wakil perwakilan menteri pengerusi ketua duta setiausaha sekretaris juru presiden perdana vertegenwoordiger afgevaardigde voorzitter
    εκπρόσωπος υπουργός πρόεδρος πρέσβης predstavnik predstavnica predsednik ministar представник представница министар председник
    představitel představitelka zástupce zástupkyně předseda zástupca predstaviteľ przedstawiciel przedstawicielka przewodniczący ambasador
    delegat delegatka representanten ordföranden edustaja reprezentantul ministrul képviselő đại biểu trưởng đoàn bộ chủ tịch प्रतिनिधि मंत्री अध्यक्ष
    प्रतिनिधीने प्रतिनिधींनी प्रतिनिधी मंत्र्यांनी मंत्र्याने अध्यक्षांनी પ્રતિનિધિએ પ્રતિનિધિઓએ પ્રમુખે રાજદૂતે ਨੁਮਾਇੰਦੇ ਨੁਮਾਇੰਦਾ ਪ੍ਰਤੀਨਿਧੀ ਰਾਜਦੂਤ ਪ੍ਰਧਾਨ ప్రతినిధులు అధ్యక్షుడు మంత్రి ಪ್ರತಿನಿಧಿಗಳು ಅಧ್ಯಕ್ಷರು പ്രതിനിധികൾ ചെയർമാൻ பிரதிநிதிகள் தலைவர் නියෝජිතවරයා සභාපති ପ୍ରତିନିଧି ମନ୍ତ୍ରୀ প্ৰতিনিধিয়ে প্ৰতিনিধি মন্ত্ৰী
    मन्त्री मन्त्रीले मंत्रीले प्रतिनिधिले अध्यक्षले राजदूत राजदूतले निर्देशक निर्देशकले महासचिव महासचिवले মন্ত্রী সভাপতি রাষ্ট্রদূত মহাপরিচালক মহাসচিব அமைச்சர் பிரதிநிதி దౌత్యవేత్త మంత్రి ప్రతినిధి
    ಸಚಿವರು ಪ್ರತಿನಿಧಿ മന്ത്രി പ്രതിനിധി મંત્રી મંત્રીએ પ્રતિનિધિ ਮੰਤਰੀ ਪ੍ਰਤੀਨਿਧ ඇමතිවරයා නියෝජිතයා ဝန်ကြီးက ဝန်ကြီး ሚኒስትሩ ሚኒስትር მინისტრმა მინისტრი წარმომადგენელმა նախարարը նախարարն
    delegato delegata delegati ambasciatore ambasciatrice rappresentante portavoce ministra gezant afgezant sprecher sprecherin sprecherin botschafter botschafterin porte-parole porta-voz portavoz посланник пресс-секретарь
    делегаты өкүлү өкілі өкілдері министри министрі vakili delegati vaziri vəkili nümayəndəsi nümayəndə nazir элчиси елшісі сайды
    minisitiri ministre intumwa ambasaderi perezida umushikiranganji ubuserukizi mukungu minisita omubaka ministele minisitere jakada ministan mịnịsta ministeera ergamaan danjire wasiirka safiirka uNgqongqoshe umphathiswa gurukota minisitra solontena
    temsilci temsilcileri sözcü sözcüsü büyükelçisi başkan başkanı başbakan başbakanı cumhurbaşkanı müsteşar naziri səfiri prezidenti wekil wekili ministri ilçi ilçisi elçi elçisi vakil vazir министр элчи елші
    ներկայացուցիչը vazir nazir minista wasiirku ministri ministr ministrs ministras ráðherra predsedatelj মন্ত্রীর প্রতিনিধি وزیر نماینده وزير נציג שר представниця голова представител`),
);

/** Who decides together, in languages with blanks: "semua pihak", "as partes". */
export const PARTIES: ReadonlySet<string> = foldedSet(
  words(`
    all sides parties states countries members meeting committee plenary
    semua para pihak pihak-pihak negara negara-negara anggota mesyuarat rapat sidang jawatankuasa komite komisi majlis dewan pleno kebanyakan
    as os a o todas todos partes estados países membros maioria comissão comitê comité plenária reunião
    las los el la miembros mayoría comisión reunión toutes tous les le parties états pays membres majorité commission réunion
    alle seiten parteien staaten länder mitglieder mehrheit ausschuss sitzung die der das
    все стороны страны государства члены большинство комитет комиссия заседание совещание
    اللجنة الاجتماع جميع الاطراف الدول الاعضاء الجلسة
    ủy ban uỷ cuộc họp các bên nước hội nghị đa số tất cả phiên toàn thể
    tutte le parti paesi comitato riunione alle partijen landen commissie vergadering de het tüm taraflar ülkeler komite toplantı
    council conseil consejo conselho consiglio raad rådet neuvosto nõukogu padome taryba consiliul συμβούλιο konsey kurul şura совет съветът съвет советот савет савјет савет vijeće savjet svet këshilli tanács кеңес ռադա المجلس مجلس شورا المועצה המועצה מועצה
    conference conférence conferencia conferência conferenza konferenz conferentie konferensen konferencen konferansen konferenssi konverents konference konferencija konferencia konferencja konferenca conferința конференция конференцията конференција конференцијата конференція канферэнцыя konferansı konferans συνδιάσκεψη διάσκεψη المؤتمر کنفرانس
    odbor odbora komitet komisija komisije комисија комисијата одбор одборот комитетот комисията комитетът комітет комісія камітэт komisioni komiteti bizottság komisja komise komisia výbor επιτροπή comitetul comisia valiokunta komitee komiteja komitetas utskottet udvalget komitéen kommittén kommissionen
    skupština skupščina zbor скупштина собранието собрание събранието збори kuvendi asambleja assembly asamblea assemblée assembleia plenum plenarna plenarni пленарна пленарната sjednica sednica sestanek sastanak седница седницата засідання заседанието mbledhja schůze zasedání posiedzenie zgromadzenie shromáždění ülés közgyűlés adunarea συνέλευση
    sve strane države države članice članice većina većinom sve државе чланице државите членки членовите чланице већина мнозинство мнозинството shtetet shumica palët państwa większość státy většina štáty väčšina staty většiny večina države vse
    az a η το οι τα il
  `),
);

/** Verbs of deciding and proposing, which no quotation has to follow: "as partes concordaram". */
export const VERBS_OF_DECIDING: ReadonlySet<string> = foldedSet(
  words(`
    agreed agree decided decides proposed proposes requested recommended considered considers confirmed
    bersetuju memutuskan mencadangkan mengusulkan menegaskan berpendapat menekankan menyatakan meminta menyokong menolak setuju sepakat menyepakati menyetujui mendukung menegaskan menjelaskan
    concordou concordaram decidiu decidiram propôs propuseram considera consideram considerou defende defendem sublinha pede pediu recomenda confirmou
    acordó acordaron decidió decidieron propuso propusieron considera consideran pidió pidieron recomendó
    décidé convenu proposé considère considèrent proposent propose demandé
    beschloss beschlossen vereinbarten schlug einigten решил решила решили согласились предложил предложила предложили считает считают постановил
    قررت قرر وافقت وافق اتفقت اقترحت اقترح ترى
    định thuận xuất cầu nghị thống nhất ý mạnh rằng cho kararlaştırdı önerdi besloot besloten stelt vindt ritiene ritengono decise deciso
    har odlučio odlučila odlučilo odlučili odlučile odluči zaključio zaključila zaključilo zaključili dogovorili dogovorile utvrdio utvrdila utvrdilo odločil odločila odločilo odločili odločile sklenil sklenila sklenilo sklenili
    rozhodl rozhodla rozhodlo rozhodli rozhodly rozhodol uzavřela dohodly dohodli zdecydował zdecydowała zdecydowało zdecydowali zdecydowały postanowił postanowiła postanowili uznał uznała uzgodniły uzgodnili вирішив вирішила вирішило вирішили ухвалив ухвалила погодилися вырашыў вырашыла
    одлучи одлучија одлучил одлучила одлучило одлучио одлучили одлучиле закључио закључила закључили договорили договорија заклучи реши решиха договориха прие постановила постановило решило vendosi vendosën vendosin miratoi hotărât decis stabilit convenit döntött döntöttek határozott határoztak megállapodtak
    αποφάσισε αποφάσισαν συμφώνησε συμφώνησαν beslutade beslutat besluttet besluttede enades vedtok päätti päättivät päättänyt otsustas otsustasid otsustanud leppisid nolēma nolēmusi vienojās nusprendė nutarė sutarė karar qərar qaror verdi verdiler qildi шешті шешти чечти чечишти تصمیم گرفت گرفتند החליטה החליט החליטו
  `),
);

/** What compares a proposal with an ask or a position at the start of a sentence, folded, as a pattern: "Conforme à nos demandes", "Contrary to our position". */
export const COMPARING =
  /^(?:(?:this |it |the text |ce texte |il |le texte |el texto |o texto |il testo )?(?:is |est |es |e )?)(?:conforme?s?|conformi|identi(?:que|co|ca|cal|sch|sk|k)\p{L}{0,4}|similar(?:es)?|semblables?|analogues?|equivalent[es]{0,2}|consistent|compatibles?|compativel|compatibile|contrary|contrar[io][aos]{0,2}|contrarie|contraires?|opposite|opposed|oppose[es]{0,2}|proches?|proxim[oa]s?|cercan[oa]s?|vicin[oaie]|simile|close|in line|in keeping|in accordance|at odds|reprend|reprennent|repond|repondent|rejoint|rejoignent|correspond|corresponds|correspondent|coincide|coinciden|retoma|recoge|responde|risponde|riprende|corrisponde|matches|meets|follows|reflects|repeats|echoes|contradicts|contredit|contradice|contradiz|contraddice|en ligne|en linea|em linha|in linea|in lijn|in strijd|in overeenstemming|strijdig|gelijk|i linje|i trad|i overensstemmelse|i strid|forenlig\p{L}?|forenelig|sesuai|selaras|bertentangan|sama|kulingana|inalingana|kinyume|conform|osszhangban|linjassa|kooskolas|saskana|atitinka|uygun|entspricht|widerspricht|im einklang|im widerspruch|соответствует|противоречит|u skladu|suprotno|у складу|супротно|во согласност|спротивно|v skladu|zgodn\p{L}{1,3}|sprzeczn\p{L}{1,3}|v souladu|v rozporu|ne perputhje|ne kundershtim|συμφων\p{L}{1,3}|αντιθετ\p{L}{1,3})\s/u;

/**
 * Operative phrases of resolutions in languages whose words the lists of public words do not hold, each whole: "يكلف المدير", "إذ يدرك ج)",
 * "به مدیر دستور می‌دهد", "ڈائریکٹر کو ہدایت کرتا ہے", "מורה למנהל", "поручает Директору". In emphasis they name a part of a text.
 */
export const OPERATIVE_PHRASE = inBothForms(
  new RegExp(
    `^(?:${[
      "(?:و?إذ\\s)?[يت](?:كلف|دعو|قرر|حث|شجع|درك|لاحظ|ذكّر|ذكر|ضع|أخذ|عترف|ؤكد|رحب|طلب|وصي|عرب|سلم|نظر|شير|ستذكر|قدر|فوض|هيب|ناشد)(?:\\s(?:إلى|من|مع|على|عن|في|أن|و?المدير|و?مدير|و?مديري|المديرين|مكتب|مكاتب|و?الأمين|العام|و?المجلس|الدول|و?أعضاء|الأعضاء|القطاعات?|القطاع|تنمية|تقييس|الاتصالات|الراديوية|الاعتبار|اعتبار(?:ه|ها)|كذلك|أيضاً?|[أ-ي]\\)?))*",
      "(?:(?:به|از|را|با|در|و|نظر|مدیر|مدیران|دبیرکل|دفتر|شورا|شورای|اتحادیه|کشورهای|کشورها|عضو|دستور|تصمیم|موظف|مکلف|دعوت|ترغیب|تشویق|یادآوری|شناسایی|اذعان|توصیه|تأکید|توجه|نگرانی|استقبال|درخواست|همچنین|نیز)\\s)+(?:می[\\u200C\\s]?(?:دهد|گیرد|کند|خواهد|نماید|دارد|شود)|گرفتن|داشتن|کردن|اینکه)",
      "(?:(?:ڈائریکٹرز?|سیکری?ٹری|جنرل|کونسل|رکن|ممالک|ریاستوں|کو|کے|کا|کی|سے|پر|اور|ہدایت|دعوت|فیصلہ|غور|تسلیم|یاد|زور|درخواست|حوصلہ|افزائی|مزید|بھی|کرتا|کرتی|کرتے|دیتا|دیتی|دیتے)\\s)+(?:ہے|ہوئے)",
      "(?:מורה|מחליטה?|מזמינה?|קוראת|ממליצה|מעודדת|מדגישה|מציינת|מכירה|בהכירה|בהתחשב|בהזכירה|בציינה|מבקשת|מאיצה|מסמיכה)(?:\\s(?:ל?מנהלי?|המנהל|למזכיר|המזכיר|הכללי|את|אל|ה?מדינות|למדינות|המדינות|החברות|ל?המועצה|למועצה|לשכת|הלשכה|גם|כי|ב))*",
      "(?:поручает|предлагает|решает|призывает|просит|рекомендует|уполномочивает|настоятельно|признавая|отмечая|напоминая|учитывая|принимая во внимание|памятуя|сознавая|подчеркивая)(?:\\s(?:Директор(?:у|ам|ов)|Генеральному|секретарю|Бюро|развития|электросвязи|стандартизации|радиосвязи|Совету|Совет|Государства(?:м)?-Член(?:ам|ы)|Член(?:ам|ов)|Секторов|и|далее|также))*",
      "(?:encarrega|resolve|convida|insta|solicita|autoriza|reconhecendo|considerando|observando|recordando)(?:\\s(?:os?|as?|aos?|à|Dire[c]?tor(?:es)?|Secretário-Geral|Conselho|Estados|Estados-Membros|Membros|d[oae]s?|Escritório|Gabinete|Desenvolvimento|Telecomunicações|que|também|ainda))*",
      "(?:beauftragt|beschließt|bittet|ersucht|ermutigt|ermächtigt|fordert)(?:\\s(?:den|die|der|das|des|Direktor|Direktoren|Generalsekretär|Rat|Büros?|Mitgliedstaaten|auf|ferner|außerdem))*",
      "(?:进一步)?(?:责成|做出决议|请(?=[各主秘理成部])|敦促|鼓励|认识到|考虑到|注意到|忆及|責成|決議)(?:各|局|三|主任|秘书长|理事会|成员国|部门成员|电信发展局|电信标准化局|无线电通信局|和|與|秘書長|成員國)*",
    ].join("|")})$`,
    "u",
  ),
);

// Languages and versions

/**
 * Names of languages in English, French, Spanish and Portuguese, and as they call themselves: those of CLDR at one time, and others of Africa,
 * America and the Pacific. Not what Node.js lists, which differs from version to version.
 */
export const LANGUAGES = `
  seychellois creole, seychelles creole, mauritian creole, rodriguan creole, réunion creole, reunionese creole, jamaican creole, guyanese creole, trinidadian creole, tobagonian creole, belizean creole, belize kriol, saint lucian creole, st lucian creole, dominican creole, antillean creole, grenadian creole, vincentian creole, cape verdean creole, guinea bissau creole, guinea-bissau creole, sierra leone krio, australian kriol, torres strait creole, hawaiian creole, solomons pijin,
  kreol, kreol seselwa, kreol sesel, kreol moris, kreol rodrige, kréol, kréol rényoné, kreyol, kreyòl ayisyen, kreyol ayisyen, kréyòl, kwéyòl, kweyol, créole, créole réunionnais, créole rodriguais, créole guadeloupéen, créole martiniquais, créole guyanais, créole antillais, créole portugais, crioulo guineense, crioulo da guiné-bissau, kabuverdianu, criollo antillano, criollo limonense, kriol blong, haitianisch, mauritisches kreol, seychellenkreol, papiamento, sranantongo, saramaccan, ndyuka, palenquero, chabacano, chavacano, gullah,
  shimaoré, shimaore, mahorais, shimahorais, kibushi, shibushi, kibouchi, shindzuani, shindzwani, shimwali, shingazidja, ngazidja, anjouanais, grand comorien, shikomor, comorien, antandroy, merina, sakalava, betsimisaraka, betsileo, teny malagasy, fiteny malagasy, dhivehi, mahl, thaana, rodriguais,
  portuguesa, inglesa, francesa, espanhola, española, russa, rusa, chinesa, china, italiana, alemã, alemana, malgaxe, tétum, guarani,
  abcázio, abjasio, abkhaze, abkhazian, acadiano, acadio, aceh, acehnese, achehnese, achenés, acholi, achém, acoli, adangme, adigué, adyghe, adyguéen, af soomaali, afaan oromo, afaan oromoo, afar, africâner, afrihili, afrikaans,
  aghem, aimara, ainu, akan, akkadian, akkadien, akoose, alabama, albanais, albanian, albanés, alemán, alemán suizo, alemão, aleut, aleutiano, aleúte, algerian arabic, algonquiano carolina, algonquin de caroline,
  algonquino de carolina, allemand, allemand palatin, altaï du sud, alto sorbio, alto sorábio, altái meridional, aléoute, amazighe standard marocain, amharic, amharique, amárico, anarâškielâ, angika, anglais, anii, anii kagɩja, ao,
  ao naga, arabe, arabe algérien, arabe marocain, arabe najdi, arabe tchadien, arabe tunisien, arabe égyptien, arabic, aragonais, aragonese, aragonés, arahuaco, aramaic, aramaico, aramaico samaritano, arameo, arameo samaritano,
  araméen, araméen samaritain, araona, arapaho, arauaqui, arawak, armenian, armenio, arménien, aromanian, aromeno, aroumain, arpitan, arrumano, asamés, asante, assamais, assamese, assamês, asturian, asturiano, asturianu, asturien,
  ateso, atikamekw, atsam, avadhi, avar, avaric, avestan, avestique, avárico, avéstico, awadhi, aymara, azerbaijani, azerbaijano, azerbaiyano, azerbaïdjanais, azərbaycan, aïnou, bachkir, badaga, bafia, bafut, bahasa indonesia,
  bahasa melayu, baixo alemão, baixo sorábio, bajo alemán, bajo sorbio, bakhtiari, balinais, balinese, balinés, baloutchi, baloutchi occidental, baluchi, baluchi occidental, balúchi ocidental, bamanakan, bamanan, bamanankan, bambara,
  bamiléké, bamoun, bamum, bamun, bangla, banjar, baoulé, bari, bariba, bas-allemand, bas-prussien, bas-silésien, bas-sorabe, basa, basa sunda, basaa, basco, bashkir, baskir, basque, bassa, batak, batak toba, baule, bavarian,
  bavarois, bedja, beja, belarusian, bemba, bena, bengali, berber, berbère, bereber, betawi, bhodjpouri, bhojpuri, bhoyapurí, bichelamar, bicol, bielorruso, bielorrusso, bikol, bilen, bini, birman, birmano, birmanês, bisaya,
  bishnupriya, bislama, bissa, biélorusse, blin, blissymbols, bodo, bokmål norueguês, bosanski, bosnian, bosniaque, bosnio, boulou, bouriate, brahoui, brahui, braj, breton, bretão, brezhoneg, bugi, buginese, buginés, bulgare,
  bulgarian, bulu, buriat, buriato, burmese, bwamu, bété, búlgaro, cabileño, cabo-verdiano, cachemir, cachemiri, caddo, caingangue, cajun french, cameroonian pidgin, canarim, canarés, cantonais, cantonese, cantonés, canúri, capiznon,
  capverdien, carelio, carib, caribe, carolina algonquian, carélien, castelhano, castellano, castilian, casubio, catalan, català, catalão, caxemira, cayuga, cazaque, cebuano, central atlas tamazight, central dusun, central kurdish,
  central ojibwa, central yupik, chadian arabic, chagatai, chagga, chakma, chamorro, changana, changma kodha, chaouia, chechen, checheno, checo, cheiene, cherokee, cheroqui, chewa, cheyene, cheyenne, chibcha, chibemba, chichewa,
  chickasaw, chiga, chilcotin, chimakonde, chimborazo highland quichua, chinese, chino, chino gan, chino hakka, chino min nan, chino wu, chino xiang, chinois, chinois littéraire, chinook jargon, chinyanja, chinês, chipewyan,
  chishona, chitonga, chitumbuka, chleuh, choctaw, church slavic, chuuk, chuukese, chuvash, chuvasio, ciluba, cingalais, cingalés, cisena, colognian, colville-okanagan, comorense, comorian, comoriano, comorien, concani,
  congo swahili, congolês, cook islands māori, copta, copte, coptic, copto, coreano, cornique, cornish, corse, corsican, corso, coréen, cree, cree das planícies, cree do nordeste, cree do sudeste, cree moose, cree nororiental,
  cree suroriental, cree swampy, creek, creole, cri de moose, cri des marais, cri des plaines, crimean tatar, criollo, criollo caboverdiano, criollo de luisiana, criollo haitiano, criollo mauriciano, criollo seychelense, crioulo,
  crioulo cabo-verdiano, crioulo da louisiana, crioulo francês seichelense, croata, croate, croatian, créole haïtien, créole jamaïcain, créole louisianais, créole mauricien, créole seychellois, cuanhama, curdo, curdo central,
  curdo meridional, cymraeg, czech, córnico, dacota, dagaare, dagara, dagbani, dakota, damara, danish, danois, dansk, danés, dargva, dargwa, dari, dari zoroastrien, darija, davvisámegiella, dayak, dazaga, delaware, deutsch, dhivehi,
  dholuo, dinamarquês, dinka, diola, diola-fogny, dioula, diula, divehi, djerma, dogri, dogrib, dolnoserbšćina, dongo, douala, duala, dusun central, dutch, dyula, dzonga, dzongkha, eastern frisian, edo, eesti, efik, efique,
  egyptian arabic, ekajuk, ekegusii, elamita, elamite, emakhuwa, embu, emilian, english, erzya, esclave, escocés, eslavo eclesiástico, eslovaco, esloveno, espagnol, espanhol, español, esperanto, estonian, estoniano, estonien,
  estonio, estrémègne, euskara, euskera, ewe, ewondo, extremaduran, eʋegbe, fang, fangue, fante, fanti, faroese, farsi, fe'efe'e, fenicio, feroés, fidjien, fiji hindi, fijian, fijiano, filipino, finlandês, finnish, finnois,
  finnois tornédalien, finés, fiyiano, flamand occidental, flemish, fom, fon, foun, frafra, franconien du main, francoprovençal, francés, francés cajún, français, français cadien, french, frioulan, frison occidental, frison oriental,
  frison septentrional, frisão oriental, friulano, friulian, frysk, frísio ocidental, frísio setentrional, fula, fulah, fulani, fulbe, fulfulde, furlan, féroïen, føroyskt, ga, gaeilge, gaelg, gagana samoa, gagaouze, gagauz, gagauzo,
  galego, galician, galicien, gallego, gallois, galés, gan, gan chinese, ganda, garifuna, gayo, gaélico escocés, gaélique écossais, gbaia, gbaya, geez, gen, georgian, georgiano, german, ghanaian pidgin, gheg albanian, ghomala,
  gikuyu, gilaki, gilbertese, gilbertin, gilbertés, gondi, gorontalo, gothic, gotique, goudjarati, gourma, gourmantché, grebo, grec, greek, grego, griego, groenlandais, groenlandés, guarani, guerzé, gujarati, gurage, gurenne, gusii,
  guyaratí, guzerate, guègue, guèze, gwichʼin, gàidhlig, géorgien, gótico, hacá, hadiyya, haida, haida do sul, haida meridional, haitian, haitian creole, haitiano, hakka, hakka chinese, halkomelem, haoussa, hariani, haryanvi,
  hassaniya, hausa, haut-sorabe, hauçá, havaiano, hawaiano, hawaiian, hawaïen, haya, haïda du sud, hebraico, hebreo, hebrew, herero, hibena, hiligaynon, hindi, hindi fidjien, hiri motu, hitita, hittite, hmong, hmong njua, hokkien,
  holandês, hongrois, hornjoserbšćina, hrvatski, hungarian, hupa, hébreu, húngaro, iakoute, iban, ibibio, ibo, icelandic, ichibemba, icibemba, ido, igbo, ijaw, ikinyarwanda, ikirundi, ilocano, iloko, inari sami, indonesia,
  indonesian, indonesio, indonésien, inglés, ingouche, ingrian, ingrien, inguche, ingush, innu-aimun, interlingua, interlingue, inuktitut, inuktitut canadense ocidental, inupiaq, inupiaque, iorubá, irish, irlandais, irlandés, isangu,
  ishisangu, isindebele, isixhosa, isizulu, islandais, islandés, italian, italiano, italien, izon, iídiche, jamaican creole english, japanese, japonais, japonés, jargon chinook, jargão chinook, javanais, javanese, javanés, jawa,
  jemer, jerga chinuk, jju, jola-fonyi, joola, judaico-arábico, judaico-persa, judeo-arabic, judeo-persa, judeo-persian, judéo-arabe, judéo-persan, jula, jute, jutish, kabarde, kabardian, kabardiano, kabiye, kabuverdianu, kabyle,
  kachin, kachoube, kaingang, kako, kakɔ, kalaallisut, kalendjin, kalenjin, kalmouk, kalmyk, kamba, kamtok, kandri, kanembou, kanembu, kangri, kanhgág, kannada, kanouri, kanuri, kapampangan, kara-kalpak, karachay-balkar, karakalpak,
  karakalpako, karatchaï balkar, karelian, kashmiri, kashubian, kawi, kazajo, kazakh, kenyang, kernewek, khasi, khmer, khoekhoegowab, khotanais, khotanese, khotanês, khowar, kiga, kihorombo, kiikaonde, kikamba, kikongo, kikuyu,
  kimachame, kimboundou, kimbundu, kinaray-a, kinyarwanda, kipare, kirghize, kirguís, kiribati, kirmanjki, kirundi, kiruwa, kisampur, kishambaa, kissi, kiswahili, kitaita, kiteso, kituba, klingon, kom, komi, komi permio,
  komi-permiak, komi-permyak, kongo, konkani, korean, koro, kosraean, kosraeano, kosraéen, kotanés, kotava, koumyk, kouroukh, koyra chiini, koyra ciini, koyraboro senni, kpelle, kreol morisien, kreyòl, krio, kriol, kriolu, kuanyama,
  kumyk, kurde, kurde du sud, kurdish, kurdo, kurdo meridional, kurdo sorani, kurukh, kutchin, kutenai, kuvi, kwakʼwala, kwasio, kyivunjo, kyrgyz, kölsch, kĩembu, kĩmĩrũ, kɨlaangi, kʼicheʼ, lacota, ladino, lahnda, lakota,
  lakȟólʼiyapi, lamba, lango, lao, laosiano, lapão de inari, latgalian, latgalien, latim, latin, latvian, latviešu, laz, laze, lea fakatonga, lea tonga, letton, letão, letón, lezghian, lezghien, lezgiano, lezgui, lietuvių, ligur,
  ligure, ligurian, lillooet, limba, limbourgeois, limburgish, limburgués, lingala, lingua franca nova, literary chinese, lithuanian, lituanien, lituano, livonian, livonien, lobi, lojban, lombard, lombardo, lomwe, lori du nord,
  lorí septentrional, louisiana creole, low german, lower silesian, lower sorbian, lozi, luba-catanga, luba-katanga, luba-lulua, luganda, luiseno, lule sami, luluhia, lunda, luo, luri setentrional, lushaï, lushootseed do sul,
  lushootseed du sud, lushootseed meridional, lusoga, luxembourgeois, luxembourgish, luxemburgués, luyia, lëtzebuergesch, maa, maasaï, maba, macasar, macedonian, macedonio, machame, maconde, macua, macua-mêto, macédonien, madurais,
  madurese, madurés, mafa, magahi, magyar, main-franconian, maithili, makasar, makassar, makhuwa, makhuwa-meetto, makonde, makua, malagasy, malaiala, malaio, malais, malay, malayalam, malayo, maldivian, maldivien, malgache, malgaxe,
  malinké, maliseet-passamaquoddy, maltais, maltese, malti, maltés, malécite-passamaquoddy, mam, manchu, mandar, mandarin, mandchou, manding, mandinga, mandingo, mandingue, mandinka, maninka, manipuri, mannois, manx, manés, mapuche,
  mapudungun, marathi, maratí, mari, mari occidental, marshallais, marshallese, marshalés, marwari, masai, massai, matchamé, maya, mazandaraní, mazanderani, medumba, melayu, mende, mentawai, meru, metaʼ, mi'kmaw, michif, micmac,
  mijikenda, min nan, min nan chinese, mina, minangkabau, mingrelian, mingrélien, minnan, miquemaque, mirandais, mirandese, mirandés, miskito, mitchif, mixtec, mixteco, mizo, mocsa, mohawk, moicano, mokcha, moksha, moldavian,
  moldovan, mongo, mongol, mongolian, montenegrin, moore, moose cree, morisien, morisyen, moroccan arabic, moré, mossi, moundang, multilingue, mundang, mundaŋ, munukutuba, muscogee, muslim tat, myene, múltiplos idiomas, māori,
  nahuatl, naija, naijíriá píjin, najdi arabic, nama, napolitain, napolitano, nauru, nauruan, nauruano, navajo, ndaꞌa, ndebele, ndebele do norte, ndebele do sul, ndebele meridional, ndebele septentrional, ndonga, ndébélé du nord,
  ndébélé du sud, neapolitan, neddersass’sch, nederlands, neerlandés, nepali, nepalês, nevarí, newari, newari clásico, newari clássico, newarî classique, ngambay, ngiemboon, ngomba, ngoumba, nguemba, nheengatou, nheengatu, nheẽgatu,
  nianja, nias, nigerian pidgin, niha, niuean, niueano, niuéen, nogai, norsk, norsk bokmål, norsk nynorsk, north ndebele, northern east cree, northern frisian, northern luri, northern sami, northern sotho, northern tutchone,
  northwestern ojibwa, noruego, noruego bokmal, noruego nynorsk, norueguês, norvégien, norvégien bokmål, norvégien nynorsk, norwegian, norwegian bokmål, norwegian nynorsk, novial, nuasue, nubian, nuer, nupe, nyamwezi, nyanja,
  nyankole, nyasa tonga, nynorsk norueguês, nyoro, nzema, nzima, néerlandais, népalais, n’ko, obolo, occitan, occitano, occitânico, odia, oji-cree, oji-cri, ojibwa, ojibwa central, ojibwa do noroeste, ojibwa noroccidental,
  ojibwa occidental, ojibwa ocidental, ojibwé central, ojibwé du nord-ouest, ojibwé occidental, okanagan, olusoga, oriya, oriá, oromiffa, oromo, oromoo, osage, oshiwambo, ossetic, osseto, ossète, osético, otjiherero, otomí,
  ottoman turkish, oudmourte, ougaritique, ouolof, ourdou, ouzbek, ouïghour, pachto, pahlavi, palatine german, palau, palauan, palauano, pali, pampanga, pampangan, pangasinan, pangasinã, panjabi, papiamento, papiamentu, pashto,
  pastún, patois, patwa, pendjabi, pennsilfaanisch, pennsylvania german, persa, persan, persian, peul, phoenician, phénicien, picard, pidgin, pidgin de nigeria, pidgin nigeriano, pidgin nigérian, pidgin salomonense, piedmontese,
  piemontèis, pijin, piémontais, plains cree, plautdietsch, pohnpei, pohnpeian, pohnpeiano, polaco, polish, polonais, polonês, polski, pontic, pontique, portugais, portuguese, portugués, poular, prusiano, prussian, prussiano,
  prussien, prūsiskan, pulaar, pular, punjabi, punu, punyabí, pálavi, quechua, quichua du haut-chimborazo, quiché, quicongo, quicuio, quimbundo, quiniaruanda, quirguiz, quíchua, qʼeqchiʼ, rajastani, rajasthani, rapanui, rarotongan,
  rarotongano, rarotongien, rifain, riffian, rikpa, rohingya, rohinyá, roma, romagnol, romanche, romani, romanian, romansh, romany, rombo, romeno, română, rotuman, roumain, roundi, roviana, ruainga, rukiga, rumano, rumantsch,
  runasimi, rundi, runyankore, runyoro, ruso, russe, russian, russo, rusyn, ruthène, rwa, saamia, saho, sakha, salish des détroits, samaritan aramaic, samburu, same de lule, same du nord, same du sud, same d’inari, same skolt,
  sami de lule, sami de skolt, sami inari, sami lule, sami meridional, sami septentrional, sami setentrional, sami skolt, samia, samoan, samoano, samogitian, samogitien, sandawe, sango, sangu, sanskrit, santali, sara, sarakolé,
  sarde, sarde sassarais, sardinian, sardo, sardu, sasak, sassarese sardinian, saterland frisian, saterlandais, saurashtra, schwiizertüütsch, scots, scottish gaelic, selayar, selkoupe, selkup, sena, seneca, senufo, sepedi, serbe,
  serbian, serbio, serer, seri, seselwa, seselwa creole french, sesotho, sesotho sa leboa, setsuana, setswana, shambala, shan, shawiya, shikomori, shilluk, shingazidja, shona, shqip, shwóŋò ngiembɔɔn, sichuan yi, sicilian, siciliano,
  sicilianu, sicilien, sidama, sidamo, siksiká, silesian, silesiano, silesio, silozi, silésien, sindhi, sindi, sinhala, siriaco, siríaco clásico, siríaco clássico, siswati, skolt sami, slavon d’église, slovak, slovaque, slovenian,
  slovenčina, slovenščina, slovène, soga, sogdiano, sogdien, somali, songhai, songhay, soninke, soninquê, soomaali, sorani, sotho, sotho du nord, sotho du sud, sotho meridional, sotho septentrional, soto do sul, soto setentrional,
  soukouma, soundanais, sousou, soussou, south ndebele, southern altai, southern east cree, southern haida, southern kurdish, southern lushootseed, southern sami, southern sotho, southern tutchone, spanish, sranan, sranan tongo,
  standard moroccan tamazight, straits salish, suajili, suajili del congo, suazi, suaíli, suaíli do congo, sueco, suisse allemand, sukuma, sumerian, sumerio, sumérien, sundanese, sundanés, suomi, surinamês, susu, suédois, svenska,
  swahili, swahili du congo, swampy cree, swati, swazi, swedish, swiss german, symboles bliss, syriac, syriaque, syriaque classique, sámi, sánscrito, sénoufo, sérvio, sérère, símbolos blis, símbolos bliss, tachelhit, tadjik,
  tadjique, tagish, tahitian, tahitiano, tahitien, tahltan, tai dam, tailandés, taita, taitiano, taiwanese, tajik, talysh, tamacheq, tamashek, tamasheq, tamaxeque, tamazight, tamazight estándar marroquí, tamazirte marroqino padrão,
  tamaziɣt n laṭlaṣ, tamil, tamoul, taqbaylit, tarifit, taroko, tasawaq, tasawaq senni, tashelhit, tatar, tatar de crimée, tati caucasien, tayiko, tchaghataï, tcheco, tchouvache, tchuvache, tchèque, tchétchène, te reo, te reo māori,
  telugu, temne, tereno, teso, tetum, tetún, thai, thok nath, tibetan, tibetano, tibétain, tigre, tigrigna, tigrinya, tigriña, tigrínia, timne, tiv, tiếng việt, tlingit, tlinguite, tok pisin, tokelau, tokelauan, tokelauano,
  toki pona, toma, tonga del nyasa, tonga nyasa, tongan, tongano, tonganês, tonganês de nyasa, tongien, toquelauano, tornedalen finnish, torwali, toubou, toulou, touroyo, touvain, trukés, tsakhour, tsakhur, tsakonian, tsakonien,
  tshiluba, tshivenda, tsimshian, tsimshiano, tsonga, tswana, tubu, tulu, tumbuka, tunisian arabic, turc, turc ottoman, turco, turco otomano, turcomano, turcomeno, turkish, turkmen, turkmène, turoyo, tutchone do sul,
  tutchone du nord, tutchone du sud, tutchone meridional, tutchone septentrional, tutchone setentrional, tuvalu, tuvaluan, tuvaluano, tuvinian, tuviniano, twi, tyap, tártara da crimeia, tártaro, tártaro de crimea, téké, télougou,
  télugo, tétoum, türkmen dili, türkçe, ucraniano, udmurt, udmurte, ugaritic, ugarítico, uigur, ukrainian, ukrainien, umbundo, umbundu, uolofe, upper sorbian, urdu, uyghur, uzbek, uzbeko, uzbeque, vahcuengh, vai, valencian,
  valenciano, valão, valón, venda, veneciano, venetian, veps, vepse, vietnamese, vietnamien, vietnamita, volapuque, volapük, votic, vunjo, vénitien, vêneto, vótico, võro, walamo, wallon, walloon, walser, waray, warlpiri, washo,
  wayuu, welsh, west african pidgin, west flemish, western balochi, western canadian inuktitut, western frisian, western mari, western ojibwa, western panjabi, wolayta, wolaytta, wolof, wu, wu chinese, xhosa, xiang, xiang chinese,
  xichangana, xitsonga, xona, yakut, yangben, yao, yapese, yapois, yapés, yemba, yi de sichuán, yi du sichuan, yiddish, yidis, yorouba, yoruba, youpik central, zande, zapotec, zapoteco, zapotèque, zarma, zarmaciine, zaza, zazaki,
  zeelandic, zenaga, zhuang, zoroastrian dari, zoulou, zulu, zunhi, zuni, zélandais, árabe chadiano, árabe négede, èdè yorùbá, écossais, ékadjouk, émilien, íslenska, ñe’engatú, čeština, ślōnski, ɓàsàa, ʻōlelo hawaiʻi, ελληνικά,
  башҡорт, беларуская, буряад, български, ирон, кыргызча, македонски, монгол, нохчийн, русский, саха тыла, српски, татар, тоҷикӣ, тыва, українська, чӑваш чӗлхи, қазақ тілі, հայերեն, ייִדיש, עברית, ئۇيغۇرچە, اردو, العربية,
  اللهجة النجدية, دری, سنڌي, فارسی, لۊری شومالی, مازرونی, پښتو, کوردیی ناوەندی, کٲشُر, ܣܘܪܝܝܐ, ߒߞߏ, कांगड़ी, कोंकणी, डोगरी, नेपाली, बर’, भोजपुरी, मराठी, मैथिली, राजस्थानी, संस्कृत भाषा, हरियाणवी, हिन्दी, অসমীয়া, বাংলা, মৈতৈলোন্,
  ਪੰਜਾਬੀ, ગુજરાતી, ଓଡ଼ିଆ, தமிழ், తెలుగు, ಕನ್ನಡ, മലയാളം, සිංහල, ไทย, ລາວ, တႆး, မြန်မာ, ქართული, ትግርኛ, አማርኛ, ᓀᐦᐃᓇᐍᐏᐣ, ខ្មែរ, ᱥᱟᱱᱛᱟᱲᱤ, ⵜⴰⵎⴰⵣⵉⵖⵜ, ⵜⴰⵛⵍⵃⵉⵜ, 中文, 日本語, 粵語, ꆈꌠꉙ, ꕙꔤ, ꮳꮃꭹ, 한국어, 𑄌𑄋𑄴𑄟𑄳𑄦`;

export const NAMED_LANGUAGE =
  /^\s*(?:in|en|em|i|auf|na|an|nan|kwa|dalam|amin['’]ny|bằng|sa|ha|ka|yn|på|op|v|w|we)\s(?:(?:the|le|la|el|o|a|het|ny)\s)?(?:(?:langue|lengua|idioma|língua|lingua|limba|bahasa|basa|teny|fiteny|lang|lugha ya|tiếng|wikang|språket|jazyk)\s)?(\S.{0,30}?)(?:\s(?:language|dialect))?\s*$/iu;

/** Which language a quotation is in: "In Fijian", "En fidjien", "На украинском", "Українською", "Po polsku", "În română". */
export const IN_LANGUAGE =
  /^\s*(?:[Aa]uf \p{Lu}\p{Ll}{3,16}(?:isch|sch|ch)|[Нн]а \p{Ll}{3,16}(?:ском|ски|сті|ској|скај)(?: языке| език| јазик| мове)?|[Пп]о-\p{Ll}{3,16}(?:ски|ськи|ску)|\p{L}{3,16}ською(?: мовою)?|[Pp]o \p{Ll}{3,16}sku|[Îî]n (?:limba )?\p{Ll}{3,16}(?:ană|eză|nă|eacă|eă|eza)|[Pp]å \p{Ll}{3,16}ska|[Pp]å \p{Ll}{3,16}sk|[Oo]p het \p{Lu}\p{Ll}{3,16}s|[Ii]n het \p{Lu}\p{Ll}{3,16}s|[VvUu] \p{Ll}{3,16}(?:štině|čtině|čine|ščini)|[Nn]a \p{Ll}{3,16}skom(?: jeziku)?)\s*$/u;

/** "Position of", before the name of a state. */
export const POSITION_BEFORE =
  /^(?:(?:η )?θέση (?:της|του|των)|позици(?:я|ята|ја|јата) на|становище(?:то)? на|ставот на|став на|став|позиция|позиція|пазіцыя|stav|stajalište|stališče|postoj|stanovisko|stanowisko|poziția(?: a)?|position|haltung|standpunkt|standpunt van|posizione d(?:ell[ao’']|el|ei|i|egli)|posisi|msimamo wa|qëndrimi [ie]|pozicioni i|עמדת|(?:העמדה|עמדתה|עמדתו) של|موقف|الموقف|موضع|(?:il-)?pożizzjoni ta[’'])\s?(?<=[\s’'])(\S.*)$/iu;

/** Behind the name. */
export const POSITION_BEHIND = inBothForms(
  /^(.*\S)\s(?:tutumu|pozisyonu|görüşü|álláspontja|pozicija|nostāja|pozīcija|seisukoht|kanta|ståndpunkt|holdning|standpunkt|პოზიცია|դիրքորոշում[ըն]?|mövqeyi|کا موقف|(?:का|की) (?:रुख|रुख़|पक्ष|स्थिति|मत|दृष्टिकोण|नज़रिया)|भूमिका|धारणा|अडान|दृष्टिकोण|অবস্থান|মত|দৃষ্টিভঙ্গি|వైఖరి|అభిప్రాయం|વલણ|પક્ષ|મત|દૃષ્ટિકોણ|(?:ਦਾ|ਦੀ) (?:ਪੱਖ|ਰੁਖ|ਰੁਖ਼|ਸਟੈਂਡ|ਵਿਚਾਰ)|ನಿಲುವು|ಅಭಿಪ್ರಾಯ|നിലപാട്|അഭിപ്രായം|நிலைப்பாடு|கருத்து|ස්ථාවරය|මතය|ସ୍ଥିତି|ମତ|স্থিতি)$/iu,
);
/** Where the name is written together with "of". */
export const POSITION_JOINED =
  /^(?:(?:จุดยืน|ท่าที)ของ(?:ประเทศ)?|(?:ທ່າທີ|ຈຸດຢືນ)ຂອງ(?:ປະເທດ)?|(?:ជំហរ|គោលជំហរ)របស់(?:ប្រទេស)?|(?=\S+၏ ?ရပ်တည်ချက်$)|የ(?=\S+ አቋም$))(.+?)(?:၏ ?ရပ်တည်ချက်| አቋም)?$/u;

/** "Official", of a position. */
export const OFFICIAL = inBothForms(
  /(?<![\p{L}\p{M}])(?:επίσημη|официалн(?:а|ата)|официјалн(?:а|ата|иот|и)|официальная|офіційна|афіцыйная|званич(?:ан|ни|на)|zvanič(?:an|ni|no)|služben[io]|uradno|oficjalne|oficiáln[íe]|oficial[iā]|oficiāl[ā]|zyrtar[ei]?|oficială|הרשמית|הרשמי|الرسمي|رسمی|سرکاری|res[mM][iî]|rəsmi|hivatalos|ametlik|virallinen|ოფიციალური|պաշտոնական|uffiċjali|ufficiale|offiziell[ei]|officieel|officiële|offici?el(?:la|le)|offisiel(?:le|t)|resmi|rasmi)(?![\p{L}\p{M}])\s?/iu,
);

/** What a text in a language is called, in folded words. */
export const textsInLanguage: ReadonlySet<string> = foldedSet(
  words(
    "text texte texto testo tekst teks metin textul текст تكست نص النص متن version versión versão versione original wersja verzija версия versi",
  ),
);

/** What a proverb is called. */
export const sayings = once(() =>
  foldedPhrases(
    `    proverb, proverbs, saying, adage, proverbe, proverbes, dicton, adage, proverbio, proverbios, refrán, dicho, provérbio, provérbios, ditado, detto, sprichwort, sprichwörter, spreekwoord, spreuk, ordspråk, ordsprog, ordtak, málsháttur, sananlasku, vanasõna, sakāmvārds, patarlė, przysłowie, přísloví, príslovie, pregovor, poslovica, пословица, поговорка, пословицы, изречение, приказка, прислівʼя, прислів’я, приказка, прыказка, közmondás, proverb, proverbul, proverbë, fjalë e urtë, παροιμία, atasözü, atalar sözü, мақал, макал, maqol, мақол, зарбулмасал, цэцэн үг, nakyl, ანდაზა, առած, ասացված,
    مثل, مثل شعبي, حكمة, ضرب المثل, ضرب‌المثل, کہاوت, محاورہ, متل, פתגם, कहावत, उखान, म्हण, প্রবাদ, பழமொழி, පිරුළ, ප්‍රස්තාව පිරුළ, సామెత, ಗಾದೆ, പഴഞ്ചൊല്ല്, કહેવત, ਅਖਾਣ, peribahasa, pepatah, tục ngữ, ngạn ngữ, สุภาษิต, ສຸພາສິດ, សុភាសិត, စကားပုံ, salawikain, kasabihan, methali, karin magana, òwe, ilu, maahmaah, ምሳሌያዊ አነጋገር, ተረትና ምሳሌ, ohabolana, pwoveb, provèb, proverb kreol, whakataukī, whakatauki, esaera zaharra, refrany, dihareb, seanfhocal, qawl, 谚语, 諺語, 俗语, ことわざ, 諺, 속담`.split(
      ",",
    ),
  ),
);

/** Folded adjectives of regions: "an African proverb". */
export const REGIONS: ReadonlySet<string> = foldedSet(
  words(`
    african asian european arab pacific caribbean american islander creole swahili polynesian melanesian indian african's africain africaine asiatique européen européenne arabe américain américaine caribéen caribéenne océanien océanienne insulaire créole swahilie
    africano africana asiático asiática europeo europea europeu europeia árabe americano americana caribeño caribeña caribenho caribenha latinoamericano latinoamericana afrikanisches afrikanisch asiatisches europäisches arabisches karibisches amerikanisches африканская азиатская европейская арабская восточная кавказская африканский
  `),
);

export const languages = once(() => foldedPhrases(LANGUAGES.split(",")));

/** Names of languages that are no names of persons: a quotation may be behind such a name alone, "Wolof : « Internet bi dafa jafe »". */
export const languagesThatQuote = once(() =>
  foldedPhrases(
    "english, french, spanish, portuguese, german, italian, arabic, chinese, russian, swahili, kiswahili, wolof, bambara, bamanankan, dioula, hausa, haoussa, fulfulde, fulani, peul, pulaar, sérère, soninké, malinké, mandinka, mooré, éwé, yoruba, yorouba, igbo, lingala, kikongo, tshiluba, kinyarwanda, kirundi, luganda, oromo, amharic, amharique, tigrinya, somali, afrikaans, zulu, isizulu, xhosa, isixhosa, sesotho, setswana, malagasy, malgache, bislama, tok pisin, fijian, fidjien, samoan, tongan, māori, hawaiian, hindi, bengali, tamil, telugu, urdu, nepali, sinhala, burmese, khmer, vietnamese, thai, indonesian, malay, tagalog, japanese, korean, mongolian, kazakh, kyrgyz, uzbek, tajik, turkmen, turkish, persian, pashto, kurdish, hebrew, greek, polish, czech, hungarian, romanian, ukrainian, quechua, quichua, aimara, aymara, guaraní, guarani, náhuatl, nahuatl, mapudungun, inuktitut, haitian creole, créole haïtien, krio, kriol, crioulo, anglais, français, espagnol, portugais, allemand, arabe, chinois, russe, inglés, francés, español, portugués, árabe, chino, inglês, francês, espanhol, português, chinês, deutsch, englisch, französisch, spanisch, arabisch, русский, українська, қазақша, кыргызча, тоҷикӣ, العربية, فارسی, اردو, 中文, 日本語, 한국어, हिन्दी, বাংলা".split(
      ",",
    ),
  ),
);

/** "Language" and "languages" as the whole of a label. */
const NAMED_LANGUAGES = once(() =>
  foldedPhrases(
    "langue officielle, langues officielles, langue de travail, langues de travail, langues nationales, official language, official languages, working language, working languages, national languages, idioma oficial, idiomas oficiales, idioma de trabajo, idiomas de trabajo, lenguas oficiales, língua oficial, línguas oficiais, línguas de trabalho, lingua ufficiale, lingue ufficiali, lingue di lavoro, amtssprache, amtssprachen, arbeitssprache, arbeitssprachen, officiële talen, werktalen, официальные языки, официальный язык, рабочие языки, офіційні мови, робочі мови, języki urzędowe, języki robocze, limbi oficiale, اللغات الرسمية, اللغة الرسمية, لغات العمل, 官方语言, 工作语言, 官方語文, 公用語, 공용어, resmi diller, çalışma dilleri, bahasa resmi, lugha rasmi, langue, langues, language, languages, idioma, idiomas, lengua, lenguas, língua, línguas, lingua, lingue, linguas, llengua, llengües, sprache, sprachen, taal, talen, språk, sprog, kieli, kielet, keel, keeled, valoda, valodas, kalba, kalbos, język, języki, jazyk, jazyky, jezik, jezici, jeziki, језик, језици, јазик, јазици, език, езици, язык, языки, мова, мови, мовы, limba, limbi, limbile, nyelv, nyelvek, γλώσσα, γλώσσες, gjuha, gjuhë, gjuhët, dil, diller, dillər, тіл, тілі, тілдер, тил, тилдер, tili, tillar, забон, забонҳо, хэл, اللغة, اللغات, لغة, لغات, زبان, زبانیں, زبان‌ها, ژبه, שפה, שפות, भाषा, भाषाएँ, भाषाएं, भाषाहरू, ভাষা, மொழி, மொழிகள், భాష, ಭಾಷೆ, ഭാഷ, ભાષા, ਭਾਸ਼ਾ, භාෂාව, bahasa, wika, mga wika, ngôn ngữ, ภาษา, ພາສາ, ភាសា, 语言, 語言, 言語, 언어, lugha, luqad, luqadaha, harshe, harsuna, èdè, asụsụ, ulimi, izilimi, ururimi, indimi, fiteny, lang yo, ენა, ენები, լեզու, լեզուներ, ቋንቋ, hizkuntza, hizkuntzak, iaith, ieithoedd, teanga, lingwa, lingwi".split(
      ",",
    ),
  ),
);

/** Whether the words behind "Language:" are names of languages and nothing else: "Langues : wolof, pulaar". */
export const listsLanguages = (label: string, behind: string): boolean =>
  NAMED_LANGUAGES().has(tokensOf(fold(label)).join(" ")) &&
  behind
    .trim()
    .slice(1)
    .replace(/[.։۔።।。]\s*$/u, "")
    .split(/[,،、，;؛፣]|\s(?:et|and|y|e|und|en|och|og|ja|un|ir|i|a|и|і|та|ve|və|va|ва|dan|na|و|और|ও)\s/u)
    .every(
      (name) =>
        languages().has(tokensOf(fold(name)).join(" ")) ||
        languagesThatQuote().has(tokensOf(fold(name)).join(" ")),
    );

/** "Only" and a language that a text is in, in full forms: "tikai angļu valodā". It limits no readers. */
export const ONLY_IN_LANGUAGE: readonly string[] = [
  "(?:only|solely) in (?:the )?(?:English|French|Spanish|Russian|Arabic|Chinese|official languages)",
  "(?:uniquement|seulement|exclusivement) en (?:anglais|français|espagnol|russe|arabe|chinois)",
  "(?:solo|sólo|solamente|únicamente|só|unicamente|apenas|somente|només) (?:en|em) (?:inglés|inglês|anglès|francés|francês|francès|español|espanhol|ruso|russo|rus|árabe|àrab|chino|chinês|portugués)",
  "(?:solo|soltanto|solamente) in (?:inglese|francese|spagnolo|russo|arabo|cinese)",
  "(?:numai|doar) în (?:engleză|franceză|rusă|spaniolă|arabă|limba (?:engleză|franceză|rusă))",
  "(?:nur|ausschließlich) (?:auf|in) (?:Englisch|Französisch|Russisch|Spanisch|Arabisch|Chinesisch|englischer Sprache|französischer Sprache)",
  "(?:alleen|slechts|uitsluitend|slegs|net) in (?:het )?(?:Engels|Frans|Russisch|Spaans)",
  "(?:endast|bara|kun|bare) på (?:engelska?|franska?|ryska|russisk|spanska?)|aðeins á (?:ensku|frönsku|rússnesku)",
  "(?:vain|ainoastaan) (?:englanniksi|ranskaksi|venäjäksi|englannin kielellä|ranskan kielellä)|(?:ainult|vaid|üksnes) (?:inglise|prantsuse|vene|hispaania|araabia) keeles",
  "tikai (?:angļu|franču|krievu|spāņu|arābu) valodā|(?:tik|tiktai) (?:anglų|prancūzų|rusų|ispanų) kalba",
  "tylko (?:po (?:angielsku|francusku|rosyjsku|hiszpańsku)|w języku (?:angielskim|francuskim|rosyjskim))|wyłącznie po (?:angielsku|francusku)",
  "(?:pouze|jen|jenom|len|iba) v (?:angličtině|francouzštině|ruštině|angličtine|francúzštine|ruštine|anglickom jazyku|anglickém jazyce)",
  "samo (?:v (?:angleščini|francoščini|ruščini)|na (?:engleskom|francuskom|ruskom)|na (?:engleskom|francuskom) jeziku)",
  "само на (?:енглеском|француском|руском|англиски|француски|руски|английски|френски)",
  "только на (?:английском|французском|русском|испанском|арабском)|(?:лише|тільки) (?:англійською|французькою|російською)|толькі па-(?:англійску|французску|руску)",
  "csak (?:angolul|franciául|oroszul|angol nyelven)|vetëm në (?:anglisht|frëngjisht|rusisht|gjuhën angleze)|μόνο στα (?:αγγλικά|γαλλικά|ρωσικά)",
  "(?:yalnızca|sadece|yalnız) (?:İngilizce|Fransızca|Rusça)|yalnız (?:ingilis|fransız|rus) dilind[əi]\\p{L}*|тек (?:ағылшын|француз|орыс) тілінде|(?:англис|француз|орус) тилинде гана|faqat (?:ingliz|fransuz|rus) tilida|танҳо ба забони (?:англисӣ|фаронсавӣ|русӣ)|зөвхөн (?:англи|франц|орос) хэл(?:ээр| дээр)",
  "მხოლოდ (?:ინგლისურად|ფრანგულად|რუსულად|(?:ინგლისურ|ფრანგულ|რუსულ) ენაზეა?)|միայն (?:անգլերեն|ֆրանսերեն|ռուսերեն)|միայն (?:անգլերենով|ռուսերենով)",
  "(?:بالإنجليزية|بالانجليزية|بالفرنسية|باللغة الإنجليزية|باللغة الفرنسية) فقط|فقط به (?:زبان )?(?:انگلیسی|فرانسوی|روسی|عربی)|صرف (?:انگریزی|فرانسیسی) میں|(?:באנגלית|בצרפתית|ברוסית) בלבד|רק (?:באנגלית|בצרפתית)",
  "केवल (?:अंग्रेज़ी|अंग्रेजी|फ़्रेंच) में|(?:अंग्रेजीमा|अङ्ग्रेजीमा) मात्र|শুধু ইংরেজিতে|ஆங்கிலத்தில் (?:மட்டுமே|மட்டும்)",
  "hanya (?:dalam )?bahasa (?:Inggris|Inggeris|Prancis|Perancis|Arab|Rusia)|sa (?:Ingles|Pranses) (?:lamang|lang)|chỉ (?:có )?bằng tiếng (?:Anh|Pháp|Nga)",
  "kwa (?:Kiingereza|Kifaransa) (?:tu|pekee)|(?:Ingiriisi|Faransiis) (?:oo )?keliya|በእንግሊዝኛ ብቻ|yn Saesneg yn unig|ingelesez bakarrik|frantsesez bakarrik|bl-Ingliż biss",
];

/** Versions and translations, in languages of Asia, and by which calendar dates are. */
export const VERSIONS_FIRST = `
  (?:các_)?(?:bản_dịch|bản_tiếng|văn_bản_tiếng) (?:ang_)?(?:mga_)?(?:bersiyon|bersyon|salin) versaun tradusaun versi terjemahan ฉบับ คำแปล ສະບັບ ຄຳແປ កំណែ ការបកប្រែ ဘာသာပြန် ဘာသာမူ
  日期[均都]?(?:为|為|按|采用|採用)(?:公|农|農|儒略|伊斯兰|埃塞) 年份[均都]?(?:为|為|按)(?:公|财政|財政) (?:日付|年)は(?:すべて)?(?:西暦|会計年度) วันที่(?:ทั้งหมด)?เป็น(?:ปฏิทิน|พุทธ) ปี(?:ทั้งหมด)?เป็น(?:ปีงบ|พุทธ)
  [法英俄中西]文(?:版|文本|本) 阿(?:拉伯)?文(?:版|文本|本) 译文 譯文 翻訳 訳文 (?:フランス|英|ロシア|アラビア|スペイン|中国|日本)語版 번역 (?:프랑스어|영어|러시아어|아랍어|스페인어|중국어|한국어)판`;

/** How versions are called by their languages, where names of languages have capitals. */
export const languagesOfVersions = once(() =>
  foldedSet(
    words(
      "inggris inggeris prancis perancis arab rusia tiongkok mandarin cina spanyol sepanyol portugis indonesia melayu ingles pranses espanyol ruso arabe tsino filipino",
    ),
  ),
);

// Texts, their parts and citations

/** Parts of documents, amounts, and taxes on these: a remark on one of them is for everybody. */
export const PARTS_OF_DOCUMENTS: ReadonlySet<string> = foldedSet(
  words(`
    version versions text texts document documents figure figures number numbers numbering table tables date dates translation
    translations page pages link links source sources title titles paragraph paragraphs article articles annex annexes spelling
    speeds débits velocidades amount amounts data statistics acronym acronyms abbreviation abbreviations term terms definition
    texte textes chiffre chiffres numero numeros tableau tableaux traduction traductions lien liens titre titres paragraphe annexe
    donnees terme termes definition
    texto textos documento documentos cifra cifras cuadro cuadros fecha fechas traduccion pagina enlace fuente titulo parrafo
    articulo anexo datos termino terminos definicion version
    versao versoes quadro data traducao ligacao fonte artigo dados termo termos definicao
    član članak čl stav stavak st člen odstavek člen točka točke tačka член члан став точка чл čl článek odstavec artiklan kohta artikla stk stykke artikkel ledd lõige
    fassung fassungen zahl zahlen tabelle datum ubersetzung seite quelle titel absatz artikel anhang daten begriff
    версия текст текста документ цифры номер таблица дата даты перевод страница ссылка источник название пункт статья приложение данные
    термин определение
    total totals sum sums value values price prices rate rates percentage percentages currency estimate estimates chart charts graph column columns row rows footnote footnotes section sections chapter chapters appendix minutes list lists
    montant montants somme sommes total totaux valeur valeurs prix taux pourcentage pourcentages monnaie estimation estimations graphique colonne colonnes chapitre chapitres section sections nombre nombres orthographe liste pages dates sources documents articles
    importe importes monto montos suma sumas totales valor valores precio precios tasa tasas porcentaje porcentajes moneda estimación gráfico columna columnas capítulo sección lista número números fuentes enlaces fechas párrafos artículos anexos versiones páginas tablas tabla títulos
    montante montantes valores soma somas totais preço preços taxa taxas percentagem percentagens porcentagem moeda estimativa estimativas coluna colunas secção seção fontes datas páginas parágrafo parágrafos artigos tabela tabelas quadros textos traduções
    importo importi somma somme totale totali valore valori prezzo prezzi tasso tassi percentuale percentuali valuta stima stime grafico colonna colonne capitolo sezione elenco cifre numeri tabella tabelle pagine fonti versione versioni testo testi documenti traduzione traduzioni titolo paragrafo articolo articoli allegato allegati dati termini definizione
    betrag beträge summe summen wert werte preis preise prozentsatz prozentsätze währung schätzung schätzungen grafik spalte spalten kapitel abschnitt dokument dokumente ziffer ziffern nummer nummern abbildung quellen seiten fussnote angaben übersetzungen
    bedrag bedragen som waarde waarden prijs prijzen tabel tabellen cijfer cijfers getal getallen tekst teksten versie versies vertaling bron pagina bijlage gegevens percentages
    belopp beloppen siffror siffrorna tal talen tabell tabellen texten versionen översättning översättningen dokumentet källa källan sidan bilaga bilagan uppgifter uppgifterna värden värdena priser priserna
    tölur tölurnar fjárhæðir upphæðir beløb beløbet beløbene beløp beløpet beløpene tallene tall tabellen teksten versjonen oversættelsen oversettelsen datoen kilden bilaget vedlegget summat luvut taulukko teksti versio käännös asiakirja summad arvud tekst tõlge summas skaitļi teksts tulkojums sumos skaičiai tekstas vertimas
    kwota kwoty suma sumy wartość wartości cena ceny liczba liczby dane tabela tabele teksty wersja wersje tłumaczenie dokumenty daty strona strony źródło źródła załącznik artykuł
    částka částky hodnota hodnoty číslo čísla údaje tabulka tabuľka verze verzia překlad preklad strana zdroj příloha príloha článok sumy
    znesek zneski iznos iznosi brojevi brojke številke podaci podatki tablica besedilo verzija različica prijevod prevod stranica izvor vir prilog priloga износ износи бројеви бројке подаци табела верзија превод податоци бројки сума суми цифри числа данни таблица таблици версия
    сумма суммы значения цена цены число числа таблицы показатели проценты валюта оценка оценки тексты документы дані таблиця таблиці версія переклад джерело стаття додаток значення ціни
    sume sumele cifre cifrele valori valorile tabelul textul versiune versiunea traducere traducerea documentul sursa anexa articolul összeg összegek szám számok adatok táblázat szöveg változat fordítás dokumentum
    tutar tutarlar rakam rakamlar sayılar metin sürüm çeviri belge veriler ποσά αριθμοί στοιχεία πίνακας κείμενο έκδοση μετάφραση έγγραφο jumlah angka nilai teks versi terjemahan dokumen takwimu jedwali maandishi toleo tafsiri
    vat tva iva mwst ust ндс пдв ддв ддс dph pdv ddv kdv btw moms
    المبالغ القيم النسب النص الوثيقة الارقام الجدول التاريخ الترجمة الصفحة المصدر العنوان الفقرة المادة الملحق البيانات`),
);

/** Texts, which say something themselves: "Article 3 provides". A paper of the group has other names. */
export const namesOfTexts = once(() =>
  foldedSet(
    words(`
    article articles paragraph paragraphs clause provision preamble section chapter annex appendix resolution decision recommendation document constitution
    convention treaty charter agreement protocol regulation regulations law act directive declaration text statute code rule
    alinéa paragraphe préambule disposition annexe résolution décision recommandation traité charte accord protocole règlement loi texte statut
    artículo párrafo cláusula preámbulo disposición sección capítulo anexo resolución decisión recomendación documento constitución convenio tratado carta
    acuerdo protocolo reglamento ley directiva declaración texto estatuto código regla
    artigo parágrafo preâmbulo disposição secção seção resolução decisão recomendação constituição convenção acordo regulamento lei declaração estatuto regra
    articolo comma preambolo disposizione sezione capitolo allegato risoluzione decisione raccomandazione costituzione convenzione trattato accordo regolamento legge testo statuto
    artikel absatz klausel präambel bestimmung abschnitt kapitel anhang anlage resolution entschließung beschluss empfehlung dokument verfassung konvention übereinkommen
    vertrag abkommen protokoll verordnung gesetz richtlinie erklärung satzung grundgesetz
    lid paragraaf aanhef bepaling bijlage resolutie besluit aanbeveling grondwet verdrag handvest verordening wet tekst
    статья пункт параграф преамбула раздел глава приложение резолюция решение рекомендация документ устав конституция конвенция договор соглашение протокол регламент закон
    декларация текст положение стаття розділ додаток резолюція рішення рекомендація статут конституція конвенція договір угода артыкул рэзалюцыя рашэнне канстытуцыя
    член алинея преамбюл приложение резолюция решение закон членот резолуција одлука закон чланак члан став резолуција одлука устав закон текст
    مادة المادة فقرة الفقرة ديباجة الديباجة قرار القرار مقرر المقرر توصية التوصية وثيقة الوثيقة دستور الدستور اتفاقية الاتفاقية معاهدة المعاهدة ميثاق الميثاق بروتوكول البروتوكول لائحة اللائحة
    قانون القانون نص النص إعلان الإعلان ماده بند مقدمه قطعنامه تصمیم سند قانون اساسی کنوانسیون معاهده منشور متن آرٹیکل دفعہ قرارداد آئین دستاویز
    artykuł ustęp preambuła rozdział załącznik rezolucja uchwała decyzja dokument konstytucja konwencja traktat umowa rozporządzenie ustawa tekst
    článek odstavec preambule příloha rezoluce usnesení rozhodnutí ústava úmluva smlouva zákon článok odsek rezolúcia uznesenie rozhodnutie ústava dohovor zmluva zákon
    članak stavak članek člen odstavek preambula rezolucija odluka odločba sklep ustava ustav konvencija ugovor pogodba zakon tekst besedilo
    articolul alineatul preambulul anexa rezoluția hotărârea decizia recomandarea constituția convenția tratatul legea textul
    cikk bekezdés preambulum határozat döntés ajánlás dokumentum alkotmány egyezmény szerződés törvény szöveg
    artikeln stycket resolutionen beslutet dokumentet konstitutionen konventionen fördraget lagen texten paragrafen artiklen loven teksten grundloven grunnloven
    artikla kohta johdanto päätöslauselma päätös asiakirja perustuslaki yleissopimus sopimus laki teksti lõige resolutsioon otsus põhiseadus konventsioon leping seadus
    pants rezolūcija lēmums konstitūcija satversme konvencija līgums likums teksts straipsnis rezoliucija sprendimas konstitucija konvencija sutartis įstatymas tekstas
    neni rezoluta vendimi kushtetuta konventa traktati ligji teksti άρθρο παράγραφος προοίμιο ψήφισμα απόφαση σύνταγμα σύμβαση συνθήκη νόμος κείμενο
    madde maddesi fıkra karar kararı belge anayasa anayasası sözleşme sözleşmesi antlaşma yasa kanun metin
    ibara kifungu azimio uamuzi pendekezo hati katiba mkataba sheria maandishi makala pasal ayat mukadimah resolusi keputusan dokumen konstitusi konvensi perjanjian undang piagam teks perkara
    điều khoản nghị quyết quyết định hiến pháp công ước hiệp ước luật văn bản artikulo talata resolusyon desisyon konstitusyon kombensyon batas
    अनुच्छेद धारा प्रस्तावना संकल्प निर्णय संविधान दस्तावेज़ संधि कानून ধারা অনুচ্ছেদ প্রস্তাব সিদ্ধান্ত সংবিধান দলিল আইন
    סעיף להחלטה ההחלטה לאמנה האמנה לחוקה החוקה לחוק החוק מבוא החלטה מסמך חוקה אמנה חוק טקסט հոդված հոդվածը բանաձև բանաձևը սահմանադրություն օրենք მუხლი რეზოლუცია გადაწყვეტილება კონსტიტუცია კანონი
    бап қарар шешім құжат конституция келісім шарт заң берене токтом чечим мыйзам modda rezolyutsiya qaror hujjat konstitutsiya qonun maddə qətnamə qərar sənəd konstitusiya qanun
    አንቀጽ ውሳኔ ሕገ መንግሥት keeyyata murtii qodobka qaraarka andininy fanapahan kevitra lalàmpanorenana ingingo umwanzuro itegeko ennyingo etteeka
    `),
  ),
);

/** The same texts in forms of other cases; a star stands for an ending of a few letters. */
export const INFLECTED_TEXTS = `
  иттифоқ
  statuut* ustav* zakon* закон* poslovnik* пословник* constitució* оиннома* дастур* perlembagaan perkara mataki tsarin costituzione costituzioni pantu союза союзу союзе саюза unije уније unijos unie únie
  устав* статут* конституц* конвенц* канстытуц* канвенц* пункт* положен* договор* регламент* решени* рішенн* рашэнн* документ* уставот статутот конвенцијата конституција*
  grundsatzung satzung* übereinkommens vertrags beschlusses konstytucj* konwencj* statut* ustaw* ústav* úmluv* stanov* dohovor* štatút* alapokmány* alkotmány* egyezmény* constituți* convenți* kushtetut* konvent*
  konstitucij* konvencij* įstat* satversm* konvencij* põhikir* põhiseadus* konventsioon* peruskirj* yleissopimuk* stadgan* konstitution* vedtægt* grondwet* anayasa* sözleşme* nizamname* konstitusiya* konvensiya* nizomnom*
  konstitutsiya* ustavi* konvensiya* жарғы* жарлық* уставы* конституция* конвенция* дүрэм* дүрмийн конвенц* σύνταγμα* συντάγμα* σύμβαση* σύμβασης καταστατικ* άρθρ* ψηφίσμα* απόφασ* კონსტიტუცი* კონვენცი* წესდებ* რეზოლუცი* გადაწყვეტილებ*
  սահմանադր* սահմանադրությ* կոնվենցիա* կանոնադր* որոշ* konstitüsyon* rezolusi hiến chương katiba mkataba kifungu azimio konstitusi piagam katibani dustuur* dastuur* xeer*
  دەستوور* ماددە* ماددەی بڕیار* ڕێککەوتننامە* مادې مادو ماده‌ی ماده‌ اساسنامه* اساسنامې پرېکړه* پریکړه* پرېکړې شق قرارداد* آئین* دستور* منشور کنونشن کنونسیون قطعنامه*
  संविधान* अनुच्छेद* संकल्प* धारा दफा ठराव* निर्णय* কনভেনশন কনভেনশনের সংবিধান* অনুচ্ছেদ* সিদ্ধান্ত* প্রস্তাব* அரசியலமைப்* பிரிவ* தீர்மான* විව්‍යවස්ථා* ව්‍යවස්ථා* ආණ්ඩුක්‍රම වගන්ති* යෝජනා* తీర్మాన* నిబంధన* ನಿರ್ಣಯ* ಪರಿಚ್ಛೇದ* പ്രമേയ* അനുച്ഛേദ* ઠરાવ* અનુચ્છેદ* ਮਤਾ ਮਤੇ ਧਾਰਾ ਅਨੁਛੇਦ*
  ደንብ* ደንቡ አንቀጽ* አንቀፅ* ውሳኔ* ዓንቀጽ* מאדה ماددا סעיפי* פסקה פסקת אמנת אמנה חוקת חוקה החלטת תקנון תקנות 결의* 헌장* 협약* 조약* 규정* 제 조 조항 ܡܠܘܐܐ ܕܣܬܘܪܐ qirar* xal* xala destûr* biryar* maddeya made* riżoluzzjoni* kostituzzjoni* artikolu
`;

/** What is beside "according to" and a text in scripts without capitals, and joins them. */
export const JOINS_TEXTS: ReadonlySet<string> = foldedSet(
  words(
    "di dalam pada ve na im dem لە دا کی کے کا میں از در و د په کې ی ی‌ های في من بشأن על של את की के का में को र और এর র ও എ ന്റെ වන වැනි ஆம் ஆவது ვე ე მე րդ ին եւ և ში თ 제 호 조 항 의 및 እና ቁጥር ቁ",
  ),
);

/**
 * What a proposal does to a text, in the third person. Such a sentence is one before a full stop only, where none of its words is
 * restricted; the verbs of `VERBS` make one of any words.
 */
export const VERBS_OF_CHANGE = once(() =>
  foldedSet(
    words(`
    widens widened broadens broadened narrows narrowed weakens weakened tightens tightened loosens loosened repeals repealed abrogates abrogated clarifies clarified simplifies simplified
    shortens shortened lengthens lengthened restricts expands expanded enlarges enlarged restores restored waters empties emptied guts hollows softens hardens relaxes updates updated
    modernises modernizes rewrites rewrote rewords reworded splits rescinds rescinded overturns suspends suspended supersedes upholds preserves retains alters altered undermines undermined reopens reopened duplicates recalls quotes cites
    revokes revoked cancels cancelled annuls annulled reinforces undoes breaches violates contradicts implements completes supplements
    élargit étend vide affaiblit renforce resserre durcit assouplit abroge abrège allonge restreint limite clarifie précise simplifie annule rétablit réécrit reformule scinde suspend actualise complète dilue fragilise édulcore allège amende révise rouvre contredit viole applique cite
    amplía debilita refuerza endurece flexibiliza deroga abroga acorta alarga restringe aclara precisa simplifica anula restablece reescribe reformula divide suspende actualiza completa vacía diluye suaviza enmienda revisa reabre contradice viola fortalece estrecha ensancha
    amplia alarga enfraquece reforça endurece flexibiliza revoga abrevia encurta clarifica esclarece simplifica restabelece reescreve atualiza esvazia dilui suaviza emenda revê reabre contradiz fortalece aperta estreita alterou revogou ampliou
    allarga estende indebolisce rafforza inasprisce allenta svuota restringe chiarisce semplifica annulla ripristina riscrive sospende aggiorna completa diluisce emenda rivede riapre contraddice
    erweitert schwächt stärkt verschärft lockert hebt entleert verengt beschränkt klärt präzisiert vereinfacht kürzt verlängert teilt ersetzt ergänzt verwässert überarbeitet aktualisiert verbreitert begrenzt höhlt
    verbreedt verruimt verzwakt versterkt verscherpt versoepelt schrapt beperkt verduidelijkt vereenvoudigt verkort verlengt herziet holt vervangt trekt
    utvidgar försvagar stärker skärper upphäver begränsar förtydligar förenklar förkortar förlänger urholkar ersätter udvider svækker styrker skærper ophæver begrænser præciserer forenkler udvander erstatter utvider svekker styrker skjerper opphever begrenser presiserer uthuler víkkar veikir styrkir þrengir breytir
    laajentaa heikentää vahvistaa tiukentaa kumoaa rajoittaa selventää lyhentää pidentää muuttaa korvaa laiendab nõrgendab tugevdab kitsendab tühistab muudab asendab täpsustab paplašina vājina stiprina sašaurina atceļ groza aizstāj precizē išplečia silpnina stiprina siaurina panaikina keičia pakeičia patikslina
    poszerza rozszerza osłabia wzmacnia zaostrza łagodzi uchyla zawęża ogranicza wyjaśnia upraszcza skraca wydłuża zastępuje rozmywa zmienia rozšiřuje oslabuje posiluje zpřísňuje zmírňuje ruší zužuje omezuje zjednodušuje zkracuje prodlužuje nahrazuje mění rozširuje oslabuje posilňuje sprísňuje zmierňuje zužuje obmedzuje skracuje predlžuje nahrádza mení
    proširuje slabi jača pooštrava ublažava ukida sužava ograničava pojašnjava pojednostavljuje skraćuje produžuje zamjenjuje zamenjuje mijenja menja razširja krepi zaostruje razveljavlja oži omejuje spreminja nadomešča pojasnjuje
    проширује слаби јача пооштрава ублажава укида сужава ограничава скраћује продужава замењује мења проширува ослабува зајакнува заострува укинува стеснува ограничува менува заменува разширява отслабва засилва затяга отменя стеснява ограничава изяснява опростява съкращава удължава заменя изменя
    расширяет ослабляет усиливает ужесточает смягчает отменяет сужает ограничивает уточняет упрощает сокращает продлевает заменяет размывает укрепляет выхолащивает дополняет меняет расширил ослабил усилил отменил сузил
    розширює послаблює посилює скасовує звужує обмежує уточнює спрощує скорочує продовжує замінює розмиває зміцнює доповнює змінює пом’якшує вихолощує пашырае аслабляе ўзмацняе адмяняе звужае абмяжоўвае ўдакладняе замяняе змяняе
    lărgește extinde slăbește întărește înăsprește relaxează abrogă restrânge limitează clarifică simplifică scurtează prelungește înlocuiește golește diluează zgjeron dobëson forcon ashpërson shfuqizon ngushton kufizon sqaron ndryshon zëvendëson
    bővíti kiterjeszti gyengíti erősíti szigorítja lazítja szűkíti korlátozza tisztázza egyszerűsíti rövidíti módosítja felváltja kiüresíti διευρύνει αποδυναμώνει ενισχύει αυστηροποιεί καταργεί περιορίζει στενεύει διευκρινίζει απλοποιεί τροποποιεί αντικαθιστά αδειάζει
    genişletiyor genişletir zayıflatıyor zayıflatır güçlendiriyor güçlendirir daraltıyor daraltır sıkılaştırıyor kaldırıyor kaldırır sınırlıyor netleştiriyor değiştirir genişləndirir zəiflədir gücləndirir daraldır dəyişdirir kengaytiradi zaiflashtiradi kuchaytiradi toraytiradi oʻzgartiradi
    кеңейтеді әлсіретеді күшейтеді тарылтады өзгертеді жояды кеңейтет алсыратат күчөтөт тарытат өзгөртөт жокко васеъ суст тақвият маҳдуд тағйир өргөжүүлнэ өргөтгөнө сулруулна чангатгана нарийсгана өөрчилнө хүчингүй ფართოვდება აფართოებს ასუსტებს აძლიერებს ამკაცრებს აუქმებს ავიწროებს ცვლის ընդլայնում թուլացնում ուժեղացնում խստացնում վերացնում նեղացնում փոխում
    يوسع توسع يضعف تضعف يعزز تعزز يشدد تشدد يلغي تلغي يضيق تضيق يقيد تقيد يوضح توضح يبسط يفرغ تفرغ يستبدل يغير تغير می‌کند میکند کند می‌دهد מרחיב מרחיבה מחליש מחלישה מחזק מחזקת מבטל מבטלת מצמצם מצמצמת מבהיר מתקן מתקנת משנה
    inapanua inadhoofisha inaimarisha inakaza inafuta inapunguza inabana inafafanua linapanua linadhoofisha linafuta linaimarisha faɗaɗa raunana ƙarfafa fẹ̀ agbasa ebelata akagbu ballaarinaysaa daciifinaysaa baabbi'inaysaa balaadhinaysaa bal'isa laaffisa haqa cimsa dhiphisa
    iyandisa iyancibilikisa iqinisa isusa inciphisa inwebisa ikhulisa yandisa inabisa inoderedza inowedzera inosimbisa inobvisa inochinja atolosa fokotsa matlafatsa hlakola yagura igabanya ikomeza ikuraho ivanaho igaziya enafuya enyweza eggyawo egaziya manitatra mampihena manamafy manafoana manova mandidy
    memperluas memperlebar melemahkan memperkuat memperketat melonggarkan mencabut membatasi mempersempit memperjelas menyederhanakan mempersingkat mengganti meluaskan mengetatkan memansuhkan meminda rộng hẹp yếu chặt nagpapalawak pinalalawak pinahihina pinalalakas hinihigpitan pinapawalang nililinaw binabago pinapalitan
    zabaltzen ahultzen indartzen murrizten aldatzen kentzen amplia afebleix reforça endureix deroga buida jwisaħħaħ iwessa' idgħajjef itejjeb ibiddel ehangu gwanhau cryfhau diddymu leathnaíonn lagaíonn neartaíonn aisghaireann
    करता करती बढ़ाता घटाता हटाता गर्छ बढाउँछ घटाउँछ करतो करते কমায় বাড়ায় করে ያሰፋል ያሰፋዋል ያዳክማል ያጠናክራል ይሽራል ያጠባል ያሻሽላል ይሰርዛል የስፍሕ የዳኽም
  `),
  ),
);

/** "According to" and "under", before or behind a text. */
export const ACCORDING_TO = `
  according to, pursuant to, in accordance with, under, by virtue of, as per, per, by, in line with, on the basis of, in pursuance of, in conformity with, selon, conformément à, conformément aux, conformément au, en vertu de, en vertu du, aux termes de, aux termes du, en application de, en application du, d’après, sur la base de, sur la base du, en exécution de, au titre de,
  según, conforme a, conforme al, de conformidad con, en virtud de, en virtud del, con arreglo a, con arreglo al, de acuerdo con, sobre la base de, a tenor de, a tenor del, segundo, de acordo com, nos termos do, nos termos da, ao abrigo do, ao abrigo da, em conformidade com, por força do, por força da, com base no, com base na, em virtude do, em virtude da,
  gemäß, gemäss, nach, laut, kraft, entsprechend, aufgrund von, auf grundlage von, auf der grundlage von, im einklang mit, zufolge, volgens, krachtens, overeenkomstig, ingevolge, op grond van, uit hoofde van, op basis van, secondo, ai sensi, ai sensi del, in base a, in base al, in virtù del, a norma del, conformemente a, in conformità con, d’acord amb, segons, en virtut de, skont, skond, abbażi ta,
  согласно, в соответствии с, в соответствии со, на основании, в силу, по, исходя из, на основе, відповідно до, згідно з, згідно із, на підставі, за, адпаведна, згодна з, у адпаведнасці з, на падставе, паводле, съгласно, според, в съответствие с, по силата на, въз основа на, согласно со, во согласност со, врз основа на, према, сходно, у складу са, на основу, по,
  prema, sukladno, shodno, u skladu s, u skladu sa, na temelju, na osnovu, na osnovi, po, v skladu z, v skladu s, skladno z, na podlagi, zgodnie z, na podstawie, na mocy, według, stosownie do, w myśl, podle, dle, v souladu s, na základě, podľa, v súlade s, na základe, szerint, alapján, értelmében, megfelelően, conform, potrivit, în temeiul, în baza, în conformitate cu, sipas, në bazë të, në përputhje me, në pajtim me,
  pagal, remiantis, vadovaujantis, saskaņā ar, atbilstoši, pamatojoties uz, kohaselt, vastavalt, alusel, järgi, mukaan, mukaisesti, nojalla, perusteella, enligt, i enlighet med, med stöd av, ifølge, i henhold til, efter, etter, i medfør av, i overensstemmelse med, i samsvar med, på grundlag af, på grunnlag av, samkvæmt, σύμφωνα με, βάσει, με βάση, κατά, δυνάμει, κατ’ εφαρμογή,
  göre, uyarınca, gereğince, kapsamında, dayanarak, çerçevesinde, temelinde, uygun olarak, görə, əsasən, uyğun olaraq, müvafiq olaraq, сәйкес, бойынша, негізінде, ылайык, боюнча, негизинде, muvofiq, asosan, binoan, koʻra, ko'ra, мувофиқ, асосан, кўра, мувофиқи, тибқи, дар асоси, бино ба, дар мутобиқат бо, laýyklykda, görä, esasynda, дагуу, дагуух, үндэслэн, ёсоор,
  მიხედვით, თანახმად, შესაბამისად, საფუძველზე, ძალით, համաձայն, հիման վրա, համապատասխան, ուժով, bisa ga, kamar yadda, a karkashin, bisa, kwa mujibu wa, kulingana na, chini ya, kwa kuzingatia, kwa kufuata, sida uu dhigayo, sida ay dhigayso, sida uu qabo, waafaqsan, marka loo eego, iyadoo la raacayo, nk’uko, hakurikijwe, hashingiwe kuri, dushingiye kuri, okusinziira ku, nga bwe, ngokwe, ngokuya nge, ngokwesi, ngokuhambisana ne, ho ya ka, go ya ka, maererano ne, mukuenderana ne, malinga ndi, araka, araka ny, mifanaraka amin ny, gẹ́gẹ́ bí, dị ka, akka, irratti, irratti hundaaʼee, akkaataa, volgens, ingevolge,
  menurut, berdasarkan, sesuai dengan, sesuai, merujuk pada, mengacu pada, mengikut, selaras dengan, di bawah, theo, theo quy định tại, căn cứ, căn cứ vào, chiếu theo, ayon sa, alinsunod sa, sa ilalim ng, batay sa, li gorî, li gor, bi gorî, gor, gorî,
  به گفته, به گفتهٔ, به نظر, وفقا ل, وفقا, وفق, بموجب, عملا ب, عملا, استنادا إلى, استنادا, بناء على, بمقتضى, طبقا, تطبيقا, حسب, بحسب, على أساس, تنفيذا, امتثالا, طبق, بر اساس, براساس, بر پایه, مطابق, مطابق با, به موجب, بموجب, بنا بر, بنابر, با استناد به, به استناد, حسب, بر مبنای, بر طبق,
  کے مطابق, مطابق, کے تحت, تحت, کی رو سے, رو سے, کے بموجب, کی بنیاد پر, کے حوالے سے, کی روشنی میں, له مخې, سره سم, پر بنسټ, پر اساس, له مخه, سره سمون کې, مطابق, بەپێی, بە پێی, بە گوێرەی, بەگوێرەی, لەسەر بنەمای, پشت بەست بە, پشتبەست بە,
  לפי, על פי, בהתאם, בהתאם לאמור, מכוח, על בסיס, על סמך, בכפוף, לאור, מתוקף, ܠܦܘܬ, መሠረት, መሰረት, በተደነገገው መሠረት, ሥር, ብመሰረት, के अनुसार, अनुसार, के तहत, तहत, के मुताबिक, मुताबिक, के अंतर्गत, अन्तर्गत, बमोजिम, नुसार, च्या नुसार, को आधारमा, के आधार पर, অনুযায়ী, অনুসারে, মোতাবেক, মতে, কথায়, কথামতো, অধীনে, ভিত্তিতে, প্রকারে,
  பிரிவின்படி, விதியின்படி, தீர்மானத்தின்படி, படி, அடிப்படையில், கீழ், ప్రకారం, అనుసారం, కింద, ಪ್ರಕಾರ, ಅನುಸಾರ, ಅಡಿಯಲ್ಲಿ, പ്രകാരം, അനുസരിച്ച്, അനുസരിച്ചു, અનુસાર, મુજબ, હેઠળ, ਅਨੁਸਾਰ, ਮੁਤਾਬਕ, ਤਹਿਤ, අනුව, යටතේ, පරිදි, 에 따라, 따라, 따르면, 에 따르면, 의거하여, 의하면, 근거하여, 의거, 에 의하면, 에 의거하여, 에 근거하여`;
/** The full stop of an abbreviated part of a text behind these words, with its number and colon: "Conform art. 3: …". */
const CITED_STOP = once(() => {
  const citing = phrases(ACCORDING_TO)
    .filter((phrase) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’ ]+$/u.test(phrase))
    .map((phrase) => `[${phrase.charAt(0)}${phrase.charAt(0).toUpperCase()}]${phrase.slice(1)}`);
  const parts = eitherCase("art artt abs al pct lit par ст п ч чл т ал čl odst ods bod ust toč tač тач αρ");
  return new RegExp(
    `(?<=(?<!\\p{L})(?:${parts}))\\.(?=\\s?\\p{N}{1,4}\\p{Ll}?\\s?[:：])(?<=(?:^|[\\n.!?]\\s?)(?:${citing.join("|")})\\s\\P{N}{0,12})`,
    "gu",
  );
});

/** A text with `mark` for such full stops, where what is behind the colon may follow a label that everybody reads. */
export function withCitedStops(text: string, mark: string, isOpened: (behind: string) => boolean): string {
  if (!/\.\s?\p{N}{1,4}\p{Ll}?\s?[:：]/u.test(text)) return text;
  return text.replace(CITED_STOP(), (stop, at: number) =>
    isOpened(text.slice(at + text.slice(at).search(/[:：]/u))) ? mark : stop,
  );
}

/** "In" or "of" and a word for "year" before the year, and endings and words behind it, as alternatives of a pattern: "v roce 2020", "leta 2020", "за 2020 год". */
export const BEFORE_YEAR = [
  "in|since|until|by|from|during|before|after|in the year|en|depuis|jusqu['’]en|avant|après|dès|(?:en )?l['’]année|en l['’]an|desde|hasta|antes de|en el año|em|até|no ano(?: de)?|nel|dal|fino al|nell['’]anno|im Jahr|im Jahre|seit|bis|vor|nach|im Vergleich zu|sinds|tot|voor|in het jaar|vanaf|sedert|år|fr[åa]n|sedan|till|före|efter|siden|fra|til|i|innen|árið|frá|síðan",
  "vuonna|vuodesta|vuoteen|aastal|aastast|gadā|no|kopš|līdz|metais|nuo|iki",
  "w|w roku|rok|od|od roku|do|do roku|przed|po|za rok|w latach|v|v roce|roku|za rok|před rokem|po roce|v roku|pred rokom|leta|v letu|od leta|do leta|za leto|u|u godini|godine|od godine|do godine|l[êe]ta",
  "у|в|во|од|до|за|през|през година|от|към|преди|след|с|к|на|по|року|у році|в році|з|із|від|станом на|ў|з году|у годзе",
  "în|din|până în|în anul|anul|din anul|în cursul anului|në|në vitin|viti|nga|deri në|që nga|το|το έτος|από το|έως το|μέχρι το|στο|κατά το|en l['’]any|l['’]any|des del|fins al|no ano|urtean|fis-sena|fl-|mill-|sa ntaħna|sa ntaħin|sa l-|i mblian|sa bhliain|yn|erbyn|ers|e bloaz",
  "عام|سنة|في|في عام|في سنة|منذ|منذ عام|حتى|حتى عام|لعام|соли|дар соли|سال|در|در سال|از|از سال|تا|تا سال|سن|په|په کال|لە ساڵی|ساڵی|لە|ב|בשנת|שנת|מאז|עד|משנת|di sala|sala|ji",
  "वर्ष|सन्|सन|साल|সালে|tahun|pada|pada tahun|sejak|sejak tahun|hingga|sampai|noong|sa|mula|hanggang|taong|năm|vào năm|từ năm|đến năm|từ|ปี|ในปี|ເມື່ອປີ|ປີ|ໃນປີ|ឆ្នាំ|នៅឆ្នាំ|mwaka|mwaka wa|mnamo|tangu|hadi|ka|ngo|ngonyaka ka|tamin'ny|tamin’ny|tamin'ny taona|a shekarar|a|shekarar|sanadkii|ní|ní ọdún|n'afọ|በ|muri|mu|mu mwaka wa",
].join("|");
export const BEHIND_YEAR = [
  "-?(?:b[ae]n|t[óő]l|ig|r[ae]|r[óő]l|h[oeö]z(?: képest)?|n[ae]k|et|at|ös|es|as|os|v[ae]l)|\\.? ?(?:év|évi|évben|évre|évtől|évig)",
  "['’]?(?:[td][ae](?:n|ki|kı)?|y?[ae]|y?[ıiuü]|n?[ıiuü]n|dan|den|tan|ten|da|də|dən|dan|ci|cı|cu|cü)|(?:yılında|yılı|yılından|yılına|ilində|ilindən|ilə|ili|nji ýylda|nji ýyl|-nji ýylda|-yil|-yilda|-yildan|yil|yilda)",
  "-?(?:ж|й|y|ý)\\.?|c[ıiuü] il|(?:ж|жыл|жылы|жылғы|жылдан|жылга|-?жылы|-?жыл|-?йил|-?йилда|йилда|елда|ел|-?елда|сол|-?йыл|йылда|оны|онд|он|оноос|онд)\\.?",
  "(?:m|metais|metų|metai|m\\. pabaigoje)\\.?|(?:gads|gadā|gada|gadu)|\\.?\\s?(?:g|gada|gadā|gads)\\.?|(?:a|aastal|aasta|aastast)\\.?|:?(?:ssa|ssä|sta|stä|een|aan|ksi|n)|-?(?:ssa|ssä)",
  "r\\.|roku|rok|roce|rokem|godine|godina|godini|god\\.?|g\\.|leta|leto|letu|года|году|годом|год|гг?\\.|года|година|години|годината|г\\.|року|рік|році|рр?\\.|годзе|год|годам|године|годину|години|god|e|an",
  "წელს|წლის|წლიდან|წელი|წლამდე|-ში|ში|წ\\.|թ\\.|թվականին|թվականի|թվական|թ․|թ-ին|م|میلادی|ء|میں|کے|سے|کال|مې|کې|में|से|तक|के|मा|देखि|साल|मध्ये|সালে|সাল|থেকে|માં|ਵਿੱਚ|இல்|ஆம் ஆண்டு|లో|ರಲ್ಲಿ|ൽ|දී|年|年度|년|년에|년도|ዓ\\.?ም\\.?|urtean|an",
].join("|");

/** Words that may be the subject of a text, and as all of a label state for whom the words behind it are: "Private information: they yield". */
export const SECRET_INFORMATION =
  /^(?:private|confidential|restricted|secret) (?:information|info|intelligence)$|^(?:机密|機密|秘密|保密)(?:信息|资讯|資訊|資料|资料|情报|情報)$/iu;

/** What those who write would accept or give up, as folded words begin that introduce it: "What we will accept in the end". */
export const WHAT_WE_ACCEPT = once(
  () =>
    new RegExp(
      `^(?:and |but |so )?(?:${[
        "(?:what|whatever|how (?:far|much|low|high|many)|where|all(?: that)?|everything|the (?:most|least|minimum|maximum|lowest|highest|best|worst))(?: \\S+){0,3} we(?:d|ll)? (?:\\S+ ){0,4}(?:accept|concede|yield|give (?:up|in|away)|live with|settle for|fall back|compromise|swallow|tolerate)",
        "how far (?:\\S+ ){0,2}we (?:\\S+ ){0,3}go(?: |$)",
        "(?:tout )?(?:ce (?:que|a quoi|sur quoi)|jusqu ?ou|a quoi|sur quoi) (?:\\S+ ){0,4}(?:nous|on) (?:\\S+ ){0,4}(?:accept|ced|renonc|toler|transig|lach)",
        "(?:todo )?(?:lo que|hasta donde|aquello que) (?:\\S+ ){0,4}(?:(?:acept|ced|toler|renunci)\\S*mos|(?:podemos|podriamos|vamos a|estamos dispuest[oa]s a) (?:\\S+ ){0,2}(?:acept|ced|toler|renunci))",
        "(?:tudo )?(?:o que|ate onde|aquilo que) (?:\\S+ ){0,4}(?:(?:aceit|ced|toler|abdic)\\S*mos|(?:podemos|poderiamos|vamos|estamos dispost[oa]s a) (?:\\S+ ){0,2}(?:aceit|ced|toler|abdic))",
        "(?:cio che|quello che|quanto|fin dove) (?:\\S+ ){0,4}(?:(?:accett|ced|toller)\\S*(?:iamo|emo|emmo)|(?:possiamo|potremmo|siamo disposti a) (?:\\S+ ){0,2}(?:accett|ced|toller))",
        "(?:was|womit|worauf|wie weit|wo) (?:\\S+ ){0,3}wir (?:\\S+ ){0,6}(?:akzeptier|hinnehm|nachgeb|aufgeb|zugesteh|mittrag|leben k|verzicht|annehm)",
        "(?:wat|hoe ver|waarmee) (?:\\S+ ){0,3}(?:we|wij) (?:\\S+ ){0,6}(?:accepter|aanvaard|toegev|opgev|leven)",
        "(?:на |с )?(?:что|чем|как далеко) (?:\\S+ ){0,3}мы (?:\\S+ ){0,6}(?:соглас|уступ|прим|отдад|пожертв|откаж)",
        "(?:на )?(?:що|чим) (?:\\S+ ){0,3}ми (?:\\S+ ){0,6}(?:погод|поступ|приим|віддам|відмов)",
        "(?:na )?co (?:\\S+ ){0,4}(?:zaakceptujemy|przyjmiemy|ustapimy|zgodzimy|odpuscimy|(?:mozemy|gotowi) (?:\\S+ ){0,3}(?:zaakceptowac|przyjac|ustapic|zgodzic|odpuscic))",
        "ما (?:\\S+ ){0,3}(?:سنقبل|نقبل|سنتنازل|نتنازل|يمكننا (?:ان )?(?:قبول|نقبل))",
        "(?:apa )?yang (?:\\S+ ){0,3}(?:kami|kita) (?:\\S+ ){0,4}(?:terima|setujui|lepas|relakan)",
        "(?:\\S+ ){0,6}(?:kabul ede(?:bile)?cegimiz|razi olacagimiz|vazgececegimiz|taviz verecegimiz|tutakachokubali|tutakayokubali)",
        "(?:我们|我們|我方|咱们).{0,12}(?:接受|让步|讓步|妥协|妥協|放弃|放棄).{0,4}$",
        "(?:我々|私たち|当方).{0,12}(?:受け入れ|譲歩|妥協|譲れ)",
      ].join("|")})`,
      "u",
    ),
);

/** What ITU's citations have in brackets before a number, or a city with its year: "(Пересм. Бухарест, 2022 г.)", "(Доп. 1)". */
export const MARKS_OF_REVISION = eitherCase(
  `Қос Rev Rév Riv Add Ad Corr Cor Herz Überarb Zm Rew Popr Uzup Dod Opr Mód Düz Felülvizsg REV RÉV ADD CORR
  Пересм Доп Испр Изм Перегл Дод Випр Зм Перагл Дап Выпр Прераб Прер Попр Рев Прид Шинэчл Нэм Залр Түзет Толық Қар қар Толықт Кош Оңд Илова Тасҳ Қўш Тузат
  ПЕРЕСМ ДОП ИСПР ПЕРЕГЛ ДОД ВИПР Αναθ Προσθ Διορθ Qoʻsh Tuz Əlavə Düzəl Goş Düzed Gözd`,
);

/** The full stop of a number behind an article or before a text and "according to", where these are behind it: "34. maddesine göre", or the text alone: "članku 34. Ustava". */
export const ORDINAL_OF_TEXT =
  "(?<=(?<!\\p{L})(?:[Čč]lan(?:ak|k[ua]|[ua])?|[Чч]лан(?:ак|у|а)?|[Čč]len[au]?|[Чч]лен(?:от)?|[ČčЧч]l|[Чч]л|st|ст|stav[ka]?|став[а]?|al|ал|toč|tač|тач|t|т)[.\uE004]?\\s)\\p{N}{1,4}\\.(?=\\s{1,3}(?:\\p{Ll}|(?:Ustav|Устав|Statut|Статут|Konvencij|Конвенциј|Zakon|Закон|Poslovnik|Пословник|Pravilnik|Правилник)\\p{Ll}{0,4}(?!\\p{L})))|\\p{N}{1,4}\\.(?=\\s{1,3}(?:(?:pantu|panta|punktu|Ustav[aeu]|Statuta|Устав[ау]|Статута|Konvencije|Конвенције)(?:\\s\\S{1,20})?\\s?[:：]|\\p{Ll}[\\p{L}’']{1,20}\\s(?:göre|uyarınca|gereğince|kapsamında|szerint|értelmében|alapján|mukaan|mukaisesti|nojalla|kohaselt|järgi|alusel|görə|əsasən)(?!\\p{L})))";

/** "As of" before a date, in many languages, as alternatives of a pattern: "Stand", "situation au", "stan na dzień". No word for a position that needs a date is among them. */
export const AS_OF = bothForms(
  "last updated|updated|last revised|dernière mise à jour|mis(?:e)? à jour(?: le)?|última actualización|última atualização|actualizad[oa]|atualizad[oa]|zuletzt aktualisiert|aktualisiert|letzte aktualisierung|laatst bijgewerkt|bijgewerkt|ultimo aggiornamento|aggiornat[oa]|dènye mizajou|as of|as at|status(?: as of)?|date of data|stand(?: (?:vom|am|per|der (?:daten|angaben|arbeiten)))?|(?:daten|sach|kenntnis)stand|aktueller stand|letzter stand|situation(?: (?:au|en))?|état(?: (?:au|en))?|données au|à jour au|chiffres au|situaci[oó]n(?: (?:a|al|en))?|estado(?: (?:a|al|en))?|datos (?:a|al|de)|actualizad[oa] (?:a|al|el)|cifras (?:a|al|de)|situaç[aã]o(?: (?:a|em|de))?|estado(?: (?:a|em))?|dados (?:a|de|em)|atualizad[oa] (?:a|em)|situazione(?: (?:al|a))?|stato(?: (?:al|a))?|dati (?:al|a)|aggiornat[oa] (?:al|a)|situació(?: a)?|estat|stand (?:op|per|pr)|stand van zaken(?: (?:op|per))?|peildatum|gegevens (?:op|per|van)|toestand(?: per)?|läge(?:t)?(?: (?:den|per))?|ställning(?:en)?(?: (?:den|per))?|status per|stilling(?:en)?(?: (?:den|pr|per))?|opgjort (?:den|pr)|staða|tilanne|seis(?:uga)?|stāvoklis(?: uz)?|dati uz|būklė|padėtis|duomenys|stan(?: (?:na(?: dzień)?|z dnia|w dniu))?|dane (?:na|z)(?: dnia| dzień)?|stav(?: (?:k(?:e dni|u dňu|o dňu)?|ke))?|údaje k|stanje(?: na dan)?|podaci na dan|stanje podataka|стање(?: на дан)?|состојба(?: на)?|податоци на|състояние(?: към)?|данни към|към дата|состояние(?: на)?|по состоянию(?: на)?|данные на|стан(?: на)?|станом на|дані на|стан на дату|па стане на|стан на дзень|állapot|helyzet|adatok|situația(?: la)?|stadiu(?:l)?(?: la)?|date la|gjendja(?: më)?|κατάσταση(?: (?:στις|την))?|στοιχεία(?: της)?|durum|güncel durum|veri tarihi|vəziyyət|жағдай|абал|holat|вазъ|ҳолат|байдал|მდგომარეობა|դրությամբ|الوضع (?:في|حتى)|الوضع|الحالة(?: في)?|البيانات حتى|وضعیت(?: در)?|تا تاریخ|נכון ל|स्थिति|অবস্থা|keadaan(?: per| pada)?|data per|hali hadi|kufikia|số liệu đến|tình hình đến|截至|截止|时点|時点|기준",
);

/** A number, the letter of an annex, or a document that only others have: a corrigendum or an addendum. */
export const NAMES_PART =
  /\p{N}|\s[A-Z](?!\p{L})|(?<!\p{L})(?:corrig[eé]nd|addend|ad[eé]nd|errat|rectificat(?:if|ion)|rectificaci|berichtigung|исправлени|تصويب|更正|勘误)/iu;

/** "See" in brackets before a place in a document, in composed letters. */
export const SEE_ALSO = bothForms(
  "see|cf|compare|voir|cf|véase|vea|ver|veja|siehe|s|vgl|vedi|cfr|zie|zob|patrz|por|viz|vid|pozri|glej|vidi|видети|види|вж|виж|см|смотри|смотрите|ср|див|дивіться|гл|глядзі|vezi|lásd|ld|katso|ks|vaata|vt|skatīt|sk|žr|žiūrėti|žiūrėk|se|sjá|féach|gweler|vegeu|ikusi|shih|βλ|βλέπε|bax|baxın|qarang|q|qara|қаранг|қараң|қараңыз|қар|караңыз|кара|кар|ser|serediň|seret|ниг|нигаред|үзнэ үү|үз|кара|кар|bkz|bk|bakınız|انظر|راجع|نگاه کنید|نک|ر.ک|دیکھیں|دیکھیے|وګورئ|देखें|देखिए|हेर्नुहोस्|पाहा|দেখুন|பார்க்க|చూడండి|ನೋಡಿ|കാണുക|જુઓ|ਵੇਖੋ|බලන්න|见|見|參見|参见|参照|참조|xem|lihat|tingnan|ดู|ເບິ່ງ|មើល|ကြည့်ပါ|tazama|angalia|duba|wo|bona|bheka|fiiri|იხ|იხილეთ|տես|ראה|ראו|ይመልከቱ",
);

/** Words and abbreviations of the titles of official gazettes, as alternatives of a pattern, also in capitals: "Сл. гласник РС", "Dz. U.", "BGBl. I". */
const TITLE_OF_GAZETTE = bothForms(
  "[Gg]lasnik\\p{Ll}?|[Nn]arodne|[Nn]ovine|[Ss]lužben[aei]|[Uu]radn[ia]|[Ll]ist[au]?|[Gg]lasilo|[Гг]ласник|[Сс]лужбени|[Сс]лужбен|[Вв]есник|[Вв]естник|[Вв]існик|[Дд]ържавен|[Гг]азета|[Сс]обрание|законодательства|[Вв]ідомості|[Ff]letor(?:ja|e)|[Zz]yrtare|[Mm]onitor(?:ul)?|[Oo]fi[ct]ial|[Dd]ziennik|[Uu]staw|[Ss]bírk[ay]|[Zz]bierk[ay]|zákon[oů]v?|[Gg]azette|[Gg]overnment|[Oo]fficial|[Jj]ournal|[Oo]fficiel|[Dd]i[aá]rio|[Bb]olet[ií]n|[Gg]azzetta|[Uu]fficiale|[Bb]undesgesetzblatt|[Aa]mtsblatt|[Ss]taatsblad|[Ss]taatscourant|[Ll]ovtidende|[Rr]iigi|[Tt]eataja|[Kk]özlöny|[Mm]agyar|[Rr]esm[iî]|[Gg]azete|[Ee]fimerida|[Εε]φημερίδα|Κυβερνήσεως|الجريدة|الرسمية|رسمی|جریدہ|רשומות|na|на|de|del|da|do|z|ze|van|the|of|der|des|die|la|el|i|u|и|у|[Сс]л\\.|[Ss]l\\.|[Uu]r\\.\\s?l\\.|Dz\\.\\s?U\\.|M\\.\\s?[PO]f?\\.|G\\.\\s?[UN]\\.|J\\.\\s?O\\.|D\\.\\s?O\\.\\s?U\\.|R\\.\\s?G\\.|D\\.\\s?R\\.|BGBl\\.?|RGBl\\.?|Bek\\.|[SZ]b\\.|[Гг]л\\.|[Gg]l\\.|\\p{N}{4}\\sr\\.|\\p{Lu}[\\p{Lu}i]{0,6}|[IVX]{1,4}",
);
const NUMBER_OF_GAZETTE =
  "(?:[Nn]os?|n|n[úu]m|[Nn]r|[Bb]r|бр|№|č|čís|št|poz|sayı|sz|αρ|αριθ|S|sk|str|стр|issue|العدد|عدد|شمارہ|شماره)[.:º°]{0,2}";
/** "And", "of" and the like, and months between a day and a year, behind the number of a gazette. */
const BEHIND_GAZETTE =
  "(?:i|и|and|et|y|e|und|u|од|od|of|du|de|del|din|dal|vom|z|от|від|г|год|god|r|р|br|бр|nr|no|poz|str|p|S|čl|чл|art)\\.?|i\\.\\s?d\\.\\s?(?:[gj]\\.\\s?)?F\\.|id[gj]?F\\.?|t\\.\\s?j\\.|ze zm\\.|z późn\\. zm\\.|ve znění pozd(?:ějších|\\.) předpisů|v znení neskorších predpisov|с изм\\.|зі змінами|(?<=\\p{N}\\.?\\s(?:de\\s)?)\\p{L}{3,12}(?=\\s(?:de\\s)?\\p{N}{4})";
/** Official gazettes with a number in brackets, and nothing else: the title is a group. */
export const CITED_GAZETTE = new RegExp(
  `[(（]\\s?(?:(?:${SEE_ALSO}|в|v)[.:]?\\s)?(?:[«„“"]([^«„“”"»\\n()]{2,60})[»“”"]|((?:(?:${TITLE_OF_GAZETTE})[\\s,]{0,2}){1,7}))[,\\s]{0,2}${NUMBER_OF_GAZETTE}\\s?\\p{N}[\\p{N}/.–-]{0,12}(?:[\\s,;]{1,2}(?:${BEHIND_GAZETTE}|\\p{N}[\\p{N}/.–-]{0,12})){0,10}\\s?[)）]`,
  "gu",
);

/** A page or another part in front of its number, and behind it. */
export const PLACE_BEFORE = bothForms(
  "p|pp|page|pág|págs|pag|s|ss|seite|str|стр|с|бет|б|səh|səhifə|bet|sah|sahypa|саҳ|саҳифаи|тал|h|hlm|hal|m.s|ms|tr|trang|uk|ukurasa|lk|sid|lpp|o|σ|σελ|ص|صفحه|صفحة|ص.|صفحہ|पृ|पृष्ठ|পৃ|გვ|էջ|עמ|עמ'|第|หน้า|ໜ້າ|п|пункт|ст|art|table|tabl|табл|рис|fig|annex|прил|қосымша|кесте",
);

export const PLACE_BEHIND =
  "p|pp|page|s|o|oldal|lpp|psl|str|стр|с|бет|беті|бети|bet|beti|nji sahypa|njy sahypa|sahypa|səh|səhifə|р тал|тал|р хуудас|хуудас|sayfa|页|頁|쪽|페이지|ページ|bet|саҳ|саҳифа";

/** Words for a remark that are documents as well. */
export const REMARK_OR_DOCUMENT = /^(?:documento?s?|dokument\p{L}*|document\p{L}*|وثيقة)$/u;

/** Where what becomes of the document has to be stated; "жоба" is a project, too. */
export const STATED_DOCUMENT = /^(?:документ|жоба)$/u;

/** Words of "for internal use" that are what a sentence is about, behind an article. */
export const WORDS_FOR_USE = /^(?:uso|gebrauch|verwendung)$/u;

/**
 * What becomes of a document and what it has, in languages whose word for it begins remarks as well: Russian, Ukrainian, Belarusian,
 * Bulgarian, Macedonian, Serbian.
 */
export const OF_DOCUMENT: ReadonlySet<string> = foldedSet(
  words(`
    подан подана подано подали представлен представлено внесён внесено принят принято одобрен одобрено отклонён отклонено отозван отозвано опубликован
    получен рассмотрен обсуждён изменён исправлен переведён пересмотрен поступил состоит содержит включает касается предлагает просит требует
    предусматривает заменяет дополняет отменяет имеет распространён зарегистрирован подготовлен подписан подписали утверждён
    поступает описывает объясняет уточняет повторяет вышел вводит создаёт продлевает обновляет
    подане надійшов надійшло внесений прийнято прийнятий схвалено схвалений відхилено відкликано опубліковано отримано розглянуто обговорено
    змінено виправлено перекладено переглянуто поширено зареєстровано підготовлено підписано підписали затверджено містить має включає охоплює
    стосується пропонує просить вимагає передбачає замінює доповнює скасовує складається налічує описує пояснює уточнює повторює вийшов
    вводить створює продовжує оновлює подали подав
    пададзены унесены прыняты змяшчае мае прапануе патрабуе
    подаден внесен представен приет одобрен отхвърлен оттеглен публикуван получен разгледан обсъден изменен поправен преведен преработен съдържа
    има включва обхваща засяга предлага иска изисква предвижда заменя допълва отменя пристигна описва обяснява уточнява повтаря подписан
    поднет поднесен предат предложен усвојен прихваћен одбијен повучен објављен примљен размотрен измењен исправљен преведен садржи обухвата
    предлаже тражи захтева предвиђа замењује допуњује укида стигао описује објашњава понавља потписан
    предаден усвоен прифатен одбиен повлечен објавен примен изменет содржи опфаќа бара предвидува заменува дополнува опишува објаснува
    повторува потпишан
  `),
);

/** The same in languages whose verbs are last: Kyrgyz, Kazakh. */
export const OF_DOCUMENT_LAST: ReadonlySet<string> = foldedSet(
  words(`
    берилди тапшырылды сунушталды алынды жарыяланды каралды талкууланды өзгөртүлдү которулду камтыйт кирет турат болду келди бекитилди
    берілді тапсырылды ұсынылды қабылданды жарияланды қаралды талқыланды өзгертілді аударылды қамтиды тұрады болды келді мақұлданды бекітілді
    түсті енгізілді
  `),
);

// Quotations, sources and letters

/** Each sign that begins a quotation, and those that may end it, in the order of the pattern. */
const QUOTATION_PAIRS: readonly (readonly [begin: string, ends: string])[] = [
  ["«", "»"],
  ["»›", "«»‹›"],
  ["“„‟", "”“‟"],
  ["”", "”"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
  ["｢", "｣"],
  ["〝", "〞〟"],
  ['"＂', '"＂'],
];

/** Marks that are apostrophes as well: no letter is before the first one nor behind the last. */
const SINGLE_PAIRS: readonly (readonly [begin: string, ends: string])[] = [
  ["‚", "‘’"],
  ["‘‛’", "’"],
  ["'", "'"],
];

const MOST_QUOTED = 600;
/** Each begins with its sign, behind which the pattern looks back: texts are searched for those signs, which is fast. */
export const QUOTATION = once(() => {
  const doubled = [
    ...["''", "’’", "‘‘", ",,", "‚‚"].map(
      (begin) => `${begin}(?<![\\p{L}\\p{N}]${begin})(?:(?!''|’’|‘‘|\`\`)[^]){1,${MOST_QUOTED}}?(?:''|’’|‘‘)`,
    ),
    `<<\\s(?:(?!>>)[^]){1,${MOST_QUOTED}}?>>`,
  ];
  const paired = QUOTATION_PAIRS.map(
    ([begin, ends]) => `[${begin}][^${begin}${ends}]{1,${MOST_QUOTED}}[${ends}]`,
  );
  const single = SINGLE_PAIRS.map(
    ([begin, ends]) =>
      `[${begin}](?<![\\p{L}\\p{N}][${begin}])(?=[\\p{L}\\p{N}¿¡])(?:[^${ends}]|[${ends}](?=[\\p{L}\\p{N}])){1,${MOST_QUOTED}}[${ends}](?![\\p{L}\\p{N}])`,
  );
  return new RegExp([...doubled, ...paired, ...single].join("|"), "gu");
});
const beginsOf = (pairs: typeof QUOTATION_PAIRS) => pairs.map(([begin]) => begin).join("");
/** A sign that may begin one: most texts have none. An apostrophe behind a letter begins none. */
export const MARK_OF_QUOTATION = new RegExp(
  `[${beginsOf(QUOTATION_PAIRS)}]|[${beginsOf(SINGLE_PAIRS)}’](?<![\\p{L}\\p{N}][${beginsOf(SINGLE_PAIRS)}’])|,,|<<`,
  "u",
);

/** "Said" in Haitian Creole, last and behind a particle or the name of the state; elsewhere it is "of" or "in". */
export const SAID_IN_HAITIAN =
  /(?<=^Ayiti|^[^\s]{3,20}(?:\s\S{2,20})?\s(?:a|la|lan|an|nan|yo))\s(?:te\s)?(?:di|deklare|reponn)$/u;

/** "To us" and "to me" beside a verb of saying, where no list of pronouns has them: "ne-a spus", "ни каза", "powiedział nam". */
export const SAID_TO_US =
  /(?<![\p{L}'’-])(?:ne|mi)-(?:a|au|o)(?!\p{L})|(?<=\p{L}\s)(?:ни|ми|ме|нам|нас|nam|nám|nama|mi|mňa|nás|mnie|mne|mně|nekünk|nekem|minket|engem|bizi|beni|oss|mig|meille|meiltä|minulle|meile|meilt|mums|mūsų|manęs|ci|ons|mij|μας|μου|bizə|mənə)(?=\s|$)|^(?:[Ss]inabi|[Ss]abi)\s(?:.{0,60}\s)?(?:kay|kina|sa)\s|\s(?:mai|ba) (?:ami|ita|ha['’]u)(?!\p{L})|^[Hh]atete\s(?:ba|mai)\s/u;

/** Verbs that announce the words of somebody, in front of a quotation. */
export const VERBS_OF_SAYING: ReadonlySet<string> = foldedSet(
  words(`
    попита запита попитал попитала запитал запитала запитва пита прашал праша прашува упитао упитала питао питала upitao upitala pitao pitala zapytał zapytała spytał spytała zeptal zeptala ptal spýtal spýtala pýtal vprašal vprašala запитав запитала спитав спитала запытаў запыталася спытаў спытала
    întrebat întreabă megkérdezte kérdezte sordu sormuştur soruşdu frågade frågar spurgte spørger spurte spør spurði kysyi kysyy küsis küsib paklausė klausė jautāja vaicāja ρώτησε ρωτά pyeti chiesto domandato demandé interrogé preguntado perguntado gefragt gevraagd preguntou preguntat
    доповів доповіла сказав сказала зазначив зазначила повідомив повідомила наголосив наголосила додав додала пояснив пояснила відповів відповіла нагадав нагадала підкреслив підкреслила
    доложил доложила сообщил сообщила указал указала уточнил уточнила заключил заявляет каза казва заяви докладва отбеляза посочи добави подчерта обясни припомни отговори съобщи
    сказаў сказала заявіў заявіла адзначыў адзначыла паведаміў паведаміла дадаў дадала падкрэсліў падкрэсліла нагадаў нагадала рече изјави истакна додаде нагласи објасни потсети извести одговори соопшти
    навео навела додао додала истакао истакла подсетио подсетила објаснио објаснила известио известила одговорио одговорила naveo navela dodao dodala istaknuo istakla istakao podsjetio podsjetila podsetio podsetila objasnio objasnila izvijestio izvijestila izvestio odgovorio odgovorila
    dodal dodala poudaril poudarila pojasnil pojasnila opozoril opozorila poročal poročala odgovoril povedal povedala spomnil dodali doplnil doplnila zdôraznil zdôraznila upozornil upozornila vyhlásil vyhlásila vysvetlil vysvetlila pripomenul pripomenula odpovedal
    zdůraznil zdůraznila upozornil upozornila vysvětlil vysvětlila připomněl připomněla odpověděl odpověděla dodał dodała podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła przypomniał przypomniała poinformował poinformowała odpowiedział odpowiedziała stwierdziła
    raportat afirmat adăugat subliniat precizat explicat menționat reamintit răspuns anunțat declara hozzátette hangsúlyozta kifejtette emlékeztetett közölte válaszolta
    گفتند افزود اعلام وویل وایي وايي гуфт гуфтанд изҳор таъкид зикр
    хэлэв хэлсэн хэлжээ хэлэхдээ мэдэгдэв мэдэгдсэн мэдэгджээ мэдэгдэхдээ гэв гэжээ тэмдэглэв тэмдэглэсэн онцлов хариулав асуув деді айтты мәлімдеді деп айтты деди билдирди белгиледи dedi aytdi taʼkidladi
    заяви заявява каза изјави рече qal qalet stqarr dejal dejala izjavila izjavil sanoi totesi sakė teigė teica paziņoja ütles märkis tha deklaroi thotë mondta kijelentette dedi bildirdi კომენტირა کہا فرمایا ציין ציינה הודיע הודיעה
    said says stated added concluded declared explained replied answered asked noted recalled stressed remarked announced argued
    dit declare ajoute conclu explique repondu demande rappele souligne precise indique affirme annonce estime observe
    dijo declaro anadio concluyo explico respondio pregunto senalo afirmo indico recordo subrayo manifesto expreso
    disse declarou acrescentou concluiu explicou respondeu perguntou afirmou indicou lembrou sublinhou
    sagte erklarte fugte antwortete fragte betonte schloss
    сказал сказала заявил заявила добавил добавила отметил отметила подчеркнул подчеркнула ответил ответила спросил спросила
    пояснил пояснила напомнил напомнила
    قال قالت اضاف اضافت اوضح اوضحت صرح صرحت ذكر ذكرت اكد اكدت اشار اشارت اعلن اعلنت اجاب سال لاحظ ختم تساءل
    sinabi sabi ani wika giit iginiit ipinahayag idiniin ipinaliwanag idinagdag nilinaw hatete hateten dehan بركات مڽاتاكن
    alisema alisisitiza aliongeza dedi soyledi belirtti acikladi vurguladi berkata bersuara menyatakan menegaskan menekankan menjelaskan mengatakan
    menuturkan ujar kata katanya zei zegt verklaarde benadrukte antwoordde antwoordden vroeg vroegen meldde waarschuwde verduidelijkte herhaalde contestó reiteró aseguró sostuvo advirtió aclaró agregó ειπε δηλωσε τονισε rekao rekla izjavio izjavila naglasio naglasila рекао рекла изјавио
    изјавила řekl řekla uvedl uvedla prohlásil prohlásila povedal povedala uviedol powiedział powiedziała oświadczył oświadczyła stwierdził sa sade
    sagde sanoi disse a_spus spus declarat mondta nói phát biểu कहा ने बताया বলেন বলেছেন বললেন জানান জানিয়েছেন भने भन्नुभयो
    भन्यो सांगितलं म्हणाल्या म्हटले કહ્યુ ਕਹਿੰਦੇ ਕਹਿਣਾ చెప్పింది తెలిపారు ಹೇಳಿತು അറിയിച്ചു கூறியது କହିଲେ କହିଛନ୍ତି বলেছে জানায়
    भनिन् बताए बताउनुभयो म्हणाले सांगितले கூறினார் தெரிவித்தார் అన్నారు చెప్పారు ಹೇಳಿದರು ತಿಳಿಸಿದರು പറഞ്ഞു કહ્યું જણાવ્યું ਕਿਹਾ ਦੱਸਿਆ පැවසීය කීවේය کہا بتایا အဆိုပြုသည် ပြောသည် ပြောကြားသည်
    አሉ ተናገሩ თქვა განაცხადა ասաց հայտարարեց айтты деді деди хэлэв aytdi dedi yiri tha ütles teica sakė pasakė sagði گفت אמר אמרה казав казала заявив заявила каза
    söylədi açıqladı vurğuladı konuştu ekledi yanıtladı bildirdi diyor demiş demiştir söylemiştir belirtmiştir diýdi belledi aýtdy кошумчалады деген айтқан қосты айтди таъкидлади диде әйтте гэв
    dichiarato detto affermato spiegato sottolineato aggiunto ricordato dicho declarado afirmado dito gesagt erklärt betont bekräftigt gezegd verklaard gesteld
    yavuze yagize ati bavuze yavuga agambye yagambye alobaki alobi alisema anasema amesema sọ kwuru tace jedhe jedhan dubbate sheegay yidhi ብለዋል ተናግረዋል uthe wathi utsho akati vakati nilaza
    לדברי לטענת according selon segun segundo laut согласно وفقا بحسب قول
  `),
);

/**
 * The verb of saying behind a quotation whose speaker is before it, as in Turkic languages and Mongolian: "… temsilcisi, “…” dedi." It
 * ends its sentence, so that no other person is behind it.
 */
export const SAID_LAST =
  /^\s?[,،]?\s?[–—-]?\s?(?:(?:diye|deyə|diyip|diýip|deb|деп|дип|деб|гэж)\s)?(dedi|diyor|demiş|demiştir|söyledi|söylemiştir|belirtti|belirtmiştir|açıkladı|vurguladı|konuştu|ekledi|yanıtladı|bildirdi|söylədi|açıqladı|vurğuladı|qeyd etdi|əlavə etdi|diýdi|belledi|aýtdy|деди|айтты|билдирди|белгиледи|кошумчалады|деген|деді|айтқан|мәлімдеді|қосты|aytdi|taʼkidladi|ta’kidladi|taʻkidladi|qoʻshimcha qildi|айтди|таъкидлади|диде|әйтте|хэлэв|хэлсэн|хэлжээ|мэдэгдэв|мэдэгджээ|гэв|гэжээ)(?=\s?(?:[.;…]|$|\n))/u;

/** To whom somebody says something, who is no speaker, and another one before a comma: "Deniz, bakan Yılmaz’a". */
export const SAID_TO = /[,،、(]|['’](?:[yn]?[aeəä]|[гк][ае]|[дт][ае])(?!\p{L})/u;

/** What introduces the words of somebody without a verb of saying: "as the UK put it", "in the words of Kenya". */
export const CITES_WITHOUT_VERB =
  /^as\s(?=.+\sputs? it\s?$)|(?<=^as\s.+\s)(?:has |have )?puts? it\s?$|^(?:in the words of|to quote|to borrow (?:from|the words of)|pour (?:citer|reprendre les (?:mots|termes) d[eu]s?)|selon les (?:mots|termes) d[eu]s?|en palabras de|nas palavras d[aeo]s?|mit den Worten|in den Worten|in de woorden van|nelle parole d\p{L}{1,4}|словами|по словам|على حد تعبير|hoy (?:ny|i|ireo))\s|(?<=\s)(?:i tok(?:im)?(?: olsem)?|(?:ya|ta|sun|an) (?:ce|faɗa|bayyana)|gblɔ (?:be|bena|na mí be)|nee na(?: ne)?|nee nañu|wax na(?: ne)?|(?:y[’']a |a y[’']a |a )?fɔ ko|(?<=(?:minisiri|jamanakuntigi|ɲɛmɔgɔ|ciden)\s)ko|wi[’'ʼ]i|alobi(?:aki)? (?:ete|boye)|utubaka nde|tubaka nde|wavova|uvovele|zonzaki|o ile a re|[ol]e? itse|le ile la re|rakati|o re|o rile|ba re|o boletse|oa re|agambye nti|yagambye nti|yategeezezza nti|yavuze ati|yagize ati|yavuze ko|ayaa (?:yidhi|yiri|sheegay)|ayaa sheegtay|wuxuu yidhi|wuxuu yiri|waxay tidhi|akkana jedhe|akkas jedhe|jedhan|dia nilaza|hoy|nilaza hoe|nanambara hoe|akati|akataura|vakati|uthe|uthi|wathi|watsho|utsho|bathe|ci wax|o bolela)\s?$/giu;

/** Titles before the name of a person, without their full stops, in the languages of the lists. */
const TITLES_OF_PERSONS = once(() =>
  foldedSet(
    words(`
    dr drs dra drin dres prof profa profᵃ proff ing ings inž inż mgr mgra mag bc judr mudr phdr rndr thdr paeddr pharmdr mvdr icdr ddr doc doz dipl akad acad amb gen gral gén col cnel capt cdt maj lt sgt
    mr mrs ms miss sir dame lord hon rev engr atty adv mme mmes mlle mlles monsieur madame mesdames messieurs maître sr sra srta sres señor señora don doña lic mtro mtra abg arq econ senhor senhora exmo exma eng engª
    sig sigra signor signora dott dottor dottssa dottoressa avv on onorevole herr frau dhr mevr mw meneer mevrouw hr fr fru frk herra rouva tri toht härra proua kungs kundze ponas ponia pan pani pán paní panna slečna
    gospod gospa gospodin gospođa g-din g-đa gđa gđica господин госпођа господинът госпожа г-н г-жа г-ца г-дин г-ђа г-ѓа д-р др мр проф инж доц акад пан пані пані спадар спадарыня δρ κος κα κύριος κυρία καθ καθηγητής καθηγήτρια
    doç yrd sayın sn bay bayan cənab xanım ifj özv dl dna domnul doamna znj zoti zonja zj herrə dkt bw bwana bi bibi mheshimiwa mhe malam alhaji hajiya ato weizero bapak ibu pak bu tuan puan encik datuk dato ông bà ginoo gng ginang
    sec asec usec gov sen rep cong pres comm min dep subsec kalihim pangulong pangulo komisyoner pehin pengiran dayang awang tan sri datin tunku tengku ustaz ustazah haji hajah hj hjh ir fr pe emb г-на г-жи г-ну
    الدكتور الدكتورة دكتور السيد السيدة سيد الأستاذ الأستاذة المهندس دکتر آقای خانم مهندس استاد ڈاکٹر پروفیسر جناب محترمہ ښاغلی آغلې ד״ר ד"ר דר פרופ פרופסור מר גברת დოქტორი პროფესორი ბატონი ქალბატონი դոկտոր պրոֆեսոր պարոն տիկին
    डॉ डा प्रो प्रा श्री श्रीमती सुश्री ডঃ ডা ড অধ্যাপক জনাব શ્રી ડૉ ડો ਡਾ ਸ੍ਰੀ డా శ్రీ ಡಾ ಶ್ರೀ ഡോ ശ്രീ ආචාර්ය මහාචාර්ය திரு திருமதி டாக்டர் முனைவர் ଡ ଶ୍ରୀ ዶ/ር ዶር ዶክተር ፕሮፌሰር አቶ ወይዘሮ`),
  ),
);
/** "M." before a French verb, and the Greek "κ."; elsewhere they are initials. */
const SHORT_MONSIEUR = /^MM?[.\uE004]?\s(?=.+\s(?:a|ont|déclare|affirme|indique|estime)(?:\s|$))/u;
const KYRIOS = /^κκ?[.\uE004]?$/u;
const PARTICLE_OF_NAME = /^(?:d[aeiou]s?|v[ao]n|de[nr]|te[nr]|l[ae]|[ae]l|bin|ibn|zu)$/u;
/** "According to", before who is quoted, in many languages. */
export const SAID_BY =
  /^(?:according to|in the words of|selon|d['’]après|según|segundo|segons|laut|nach (?:Aussage|Angaben|den Worten) (?:von|des|der)|по словам|за словами|согласно|според|prema|po besedah|według|zdaniem|podle|podľa|secondo|volgens|enligt|ifølge|menurut|mengikut|kulingana na|kwa mujibu wa|theo|ayon (?:sa|kay|kina)|tuir|conform|potrivit)\s(?=\S)/iu;
const AS_PUT = /^(as\s.+\s)(?:has |have )?puts? it$/iu;
const ARTICLE_OF_TITLE = /^(?:ni|nina|kay|kina|[Ee]l|[Ll]a|[Ii]l|[Dd]er|[Dd]ie|[OoΟο]|[ΗηAa]|[Tt]he|[Ll]e)$/u;
const BEHIND_SAYING = /^(?:je|јe|је|su|су)$/u;
const MOST_NAMES = 4;
const isSaying = (word = "") => VERBS_OF_SAYING.has(fold(word));
const isTitleOfPerson = (word = "") =>
  KYRIOS.test(word) || TITLES_OF_PERSONS().has(fold(word).replace(/[’'"״.\uE004]/gu, ""));

/**
 * Whether words are a person with a title, and a verb of saying: "Dr. Novák řekl", "Jak řekla Ing. Malá". Such a person has no office:
 * what is said to somebody is none, nor with words for "we".
 */
export function isSaidWithTitle(written: string): boolean {
  const text = written
    .normalize("NFC")
    .trim()
    .replace(SAID_BY, "said ")
    .replace(AS_PUT, "$1said")
    .replace(SHORT_MONSIEUR, "Monsieur ")
    .replace(/^said MM?[.\uE004]?\s/u, "said Monsieur ");
  if (SAID_TO_US.test(text)) return false;
  const all = text.split(/\s+/u);
  const from = all.findIndex(isTitleOfPerson);
  const isBefore = (word: string) =>
    isSaying(word) || AS_SOMEBODY_SAID.test(word) || ARTICLE_OF_TITLE.test(word);
  if (from < 0 || !all.slice(0, from).every(isBefore)) return false;
  const isNone = (word: string) => !isTitleOfPerson(word);
  const named = all.slice(from).slice(all.slice(from).findIndex(isNone));
  const isName = (word: string) =>
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) ? !isSaying(word) : PARTICLE_OF_NAME.test(word);
  const end = named.findIndex((word) => !isName(word));
  const [names, rest] = end < 0 ? [named, []] : [named.slice(0, end), named.slice(end)];
  if (names.length === 0 || names.length > MOST_NAMES || all.some((word) => OUR_OFFICE.has(fold(word))))
    return false;
  if (rest.length === 0) return all.slice(0, from).some(isSaying) && !/^ل/u.test(names.at(-1) ?? "");
  const saying = rest.filter((word) => !BEHIND_SAYING.test(word));
  return (
    saying.length <= 2 &&
    isSaying(saying.at(-1)) &&
    saying.every((word) => /^\P{Lu}/u.test(word) && !OWN_PRONOUNS.has(fold(word)))
  );
}

/** A colon before a quotation, behind words with a full stop. */
const BEFORE_QUOTED = new RegExp(`\\s?[:：]\\s?[${QUOTE_BEGINS}${QUOTES_EITHER_WAY}]`, "gu");
const LONGEST_SAYING = 120;
const ENDS_IN_SHORT = /(?:^|[\s(«“"\uE004])([\p{L}\p{M}'’/-]{1,10})\.\s?$/u;

/** A text of the same length with the sign of a cut for the full stops of such titles: "Prof. Dr. Schmidt sagte: „…“". */
export function withTitlesCut(text: string, isOther: (words: string) => boolean): string {
  if (!text.includes(".") || !/[:：]\s?[^\p{L}\p{N}\s]/u.test(text)) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { index } of text.matchAll(BEFORE_QUOTED)) {
    const saying = titledSaying(text, Math.max(done, index - LONGEST_SAYING), index);
    if (
      saying === "" ||
      isOther(withoutTitles(saying.replace(SAID_BY, ""))) ||
      !isSaidWithTitle(saying.replaceAll(".", ""))
    )
      continue;
    pieces.push(text.slice(done, index - saying.length), saying.replaceAll(".", "\uE004"));
    done = index;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(done)].join("");
}

/** "Sen." is "you" in Turkish. */
const withoutTitles = (saying: string): string =>
  saying
    .split(" ")
    .filter((word) => !(word.endsWith(".") && isShortTitle(` ${word}`)))
    .join(" ");

/** The words of a sentence before a place, where a title with a full stop is among them. */
function titledSaying(text: string, from: number, end: number): string {
  const parts = text.slice(from, end).split(/(?<=[.!?…;:：\n])/u);
  let saying = parts.pop() ?? "";
  while (isShortTitle(parts.at(-1))) saying = parts.pop() + saying;
  return saying.includes(".") && (parts.length > 0 || from === 0) ? saying : "";
}

function isShortTitle(part = ""): boolean {
  const word = ENDS_IN_SHORT.exec(part)?.[1] ?? "";
  return /^(?:\p{Lu}{1,2}|κκ?)$/u.test(word) || isTitleOfPerson(word);
}

/** What a minister or director is for. */
export const PORTFOLIOS: ReadonlySet<string> = foldedSet(
  words(`
    komunikasi komunikasyon perhubungan telekomunikasi digital digitalisasi communications communication comunicaciones comunicação comunicações comunicazioni kommunikation communicaties
    связи коммуникаций цифрового развития зв’язку везе връзки mawasiliano łączności spojů comunicațiilor επικοινωνιών haberleşme ulaştırma luar negeri dan informatika multimedia`),
);

/** "As the delegate of Kenya said." */
export const AS_SOMEBODY_SAID = /^(?:As|Comme|Wie|Como|Come|Zoals|Som|Как|Як|Kako|Kao|Jak|Ako|Kama)$/u;

/** "Предложение гласит": a proposal, and the verb of its wording as the group. */
export const WORDING_OF_PROPOSAL =
  /^(?:(?:the|this|la|le|el|a|o|der|die|das|това|ова|это|бұл|бул|bu) )?(?:proposal|proposition|propuesta|proposta|vorschlag|предложение(?:то)?|пропозиція|прапанова|предлог(?:от)?|ұсыныс|сунуш|таклиф|taklif|пешниҳод|teklip|təklif|öneri|propozycja|návrh|pasiūlymas|priekšlikums|ettepanek|propunerea|javaslat) (\S+)$/iu;

/** Verbs that introduce the wording of a text: "L’article 3 dispose". */
export const VERBS_OF_WORDING: ReadonlySet<string> = foldedSet(
  words(`
    reads provides states says stipulates prescribes declares specifies reading
    dispose dit stipule énonce prévoit prescrit précise indique déclare lit
    dispone establece dice reza estipula señala prevé determina especifica prescribe
    dispõe estabelece diz estipula prevê determina reza especifica
    stabilisce recita prevede dice afferma
    lautet bestimmt besagt sagt heißt regelt sieht schreibt
    bepaalt luidt stelt zegt vermeldt
    говорить передбачає кажа дейді дейт гласит устанавливает предусматривает говорит говорится указывает сказано записано определяет закрепляет гласить передбачає встановлює зазначає говорить визначає абвяшчае
    гласи постановява предвижда разпорежда вели предвидува пропишува прописује предвиђа каже glasi propisuje predviđa određuje kaže določa pravi
    ينص تنص نص نصت يقول تقول جاء جاءت ورد وردت می گوید می‌گوید میگوید مقرر می‌دارد میدارد کہتا کہتی ہے
    stanowi brzmi mówi przewiduje głosi stanoví zní říká uvádí znie hovorí ustanovuje
    prevede dispune stipulează spune precizează kimondja szól rendelkezik előírja
    säger lyder föreskriver anger siger fastsætter foreskriver bestemmer sier fastsetter sanoo kuuluu määrää säätää ütleb sätestab kõlab
    nosaka skan paredz saka nustato skelbia teigia sako thotë parashikon përcakton ορίζει αναφέρει προβλέπει λέει
    diyor öngörür hükmeder belirtir hükmünü içerir
    inasema lasema linasema inaeleza linaeleza inatamka kinasema unasema inabainisha berbunyi disebutkan dinyatakan tertulis menyatakan mengatur menetapkan menyebutkan menentukan
    nêu quy định ghi rằng nagsasaad sinasabi nakasaad
    कहता कहती है प्रावधान करता करती বলে বলা হয়েছে קובע קובעת אומר אומרת נאמר נכתב כתוב هاتووە راغلي սահմանում է ասում ადგენს ამბობს
    дейді көздейді белгілейді дейт белгилейт deydi belgilaydi nazarda tutadi deyir müəyyən edir nəzərdə tutur
    ይላል ይደነግጋል jedha tumee dhigaysa wuxuu odhanayaa milaza mamaritra rivuga ivuga rivugwa egamba sithi uthi
  `),
);

/** "As follows" behind such a verb, and what such verbs are composed with. */
export const AS_FOLLOWS: ReadonlySet<string> = foldedSet(
  words(
    "as follows that the following ce qui suit que lo siguiente o seguinte che quanto segue folgendes wie folgt dass fest vor het volgende dat следующее что таке наступне следното ما يلي التالي أن على که چنین następuje że co następuje toto následující sledeće slijedeće naslednje următoarele a következőket följande følgende seuraavaa järgmist šādi taip si më poshtë τα εξής ότι şunu şöyle yafuatayo hivi ifuatavyo sebagai berikut bahwa như sau इस प्रकार कि एवं यह নিম্নরূপ את הבא כך ש hetevyal հետևյալը შემდეგს мынадай былай quyidagicha belə toy izao دی دي ده شوي",
  ),
);

/** "According to the data of" before the name of a source, and behind it, as alternatives of a pattern. */
export const BEFORE_SOURCE =
  "[зЗ]а даними|[зЗ]гідно з даними|[зЗ]а інформацією|[зЗ]а оцінками|[пП]о данным|[сС]огласно данным|[пП]о информации|[пП]о оценкам|[пП]о оценке|[пП]о данни на|[сС]поред данни на|[сС]поред данните на|[пП]о информация на|[пП]о оценка на|[cC]onform datelor|[cC]onform|[pP]otrivit|[pP]otrivit datelor|[dD]upă datele|[cC]onform estimărilor|[пП]а звестках|[пП]аводле звестак|[пП]аводле даных|[пП]аводле|[пП]а даных|[пП]а ацэнках|[пП]рема подацима|[пП]о подацима|[пП]рема процени|[сС]поред податоците на|[сС]поред податоци на|[сС]поред|[wW]edług danych|[wW]edług|[zZ]daniem|[wW]g danych|[wW]g|[pP]odle údajů|[pP]odle|[dD]le údajů|[dD]le|[pP]odľa údajov|[pP]odľa|[pP]rema podacima|[pP]rema|[pP]o podacima|[pP]o podatkih|[pP]o oceni|[gG]lede na podatke|[pP]ēc|[rR]emiantis|[aA]ccording to|[aA]ccording to data of|[aA]ccording to data from|[dD]ata from|[fF]igures from|[sS]elon|[sS]elon les données de|[dD]’après|[sS]egún|[sS]egún datos de|[dD]e acuerdo con|[sS]egundo|[sS]egundo dados da|[sS]egundo dados do|[dD]e acordo com|[lL]aut|[nN]ach angaben der|[nN]ach angaben des|[gG]emäss|[gG]emäß|[sS]econdo|[sS]econdo i dati di|[vV]olgens|[vV]olgens cijfers van|[eE]nligt|[iI]følge|[sS]amkvæmt|[σΣ]ύμφωνα με|[σΣ]ύμφωνα με στοιχεία της|[sS]ipas|[sS]ipas të dhënave të|[sS]egons|[sS]egún";

export const BEHIND_SOURCE =
  "mukaan|tietojen mukaan|andmetel|datiem|duomenimis|adatai szerint|szerint|verilerine göre|datuen arabera|göre|მონაცემებით|տվյալներով|деректері бойынша|маалыматы боюнча";

/** What a letter begins or ends with, "Dear colleagues, …", "Regards, Amina", and the words before the name of a device or program, whatever it is called: "Envoyé de mon Tecno Spark". */
export const LETTER_FORMULA = {
  salutation:
    /^(?:dear|hi|hello|hey|chers?|chères?|bonjour|estimad[oa]s?|querid[oa]s?|hola|car[oa]s|prezad[oa]s?|liebe[rs]?|sehr geehrte[rs]?|hallo|уважаем\p{L}*|дорог(?:ие|ой|ая)|السادة|الزملاء|أعزائي|عزيزي|عزيزتي|الأعزاء|各位|尊敬的|ndugu|wapendwa|habari)(?:\s[^.!?:,،，！]{1,50})?\s?[,،，!！]/iu,
  closing:
    /^(?:(?:best|kind|warm|many) )?(?:regards|wishes|thanks|best)\s?,|^(?:cordialement|bien à vous|saludos|atentamente|abraços|atenciosamente|mit freundlichen grüßen|viele grüße|с уважением|مع التحية|此致)\s?(?:[,،，]|$)/iu,
  sentFrom:
    /^[\s>*_–—-]{0,6}(?:sent (?:from|via|with|using) (?:my|the|an?)\s|envoyée? (?:de|depuis|à partir de|avec|par) (?:mon|ma|l['’]|un)|envoyé via\s|enviado (?:desde|por|con|a partir d[eo]|do|da|de) (?:mi|meu|minha|el|o|um)\s|gesendet (?:von|mit|über) (?:mein|der|dem|einem)|von mein\S+ \S.{0,30} gesendet|inviato (?:da|dal|con|tramite)\s|verzonden (?:vanaf|met|via|van) (?:mijn|een|de)|verstuurd (?:vanaf|met) mijn|skickat från (?:min|mitt)|sendt fra (?:min|mit|mitt)|lähetetty\s\S+(?:sta|stä|lta|ltä)$|saadetud minu|wysłan[oey] z (?:mojego|mojej|urządzenia|iphone)|odesláno z\s|odoslané z\s|poslano (?:iz|s|z|sa) (?:mog|moj|mojega)|trimis de pe\s|elküldve\s|küldve a\s|отправлено (?:с|из) (?:моего|моей|устройства|мобильн)|надіслано з(?: мого)?\s|изпратено от (?:моя|мо[яи])|испратено од мојот|послато са мог|στάλθηκε από|απεστάλη από|imetumwa kutoka|dikirim dari|dihantar dari(?:pada)?\s|được gửi từ|gửi từ (?:iphone|điện thoại)|أُ?رسلت? من (?:جهاز|هاتف)|تم الإرسال من|ارسال شده از|נשלח מ|发自我的|從我的.{1,20}傳送|.{1,20}から送信$|나의 .{1,20}에서 보냄)/iu,
};

/** The words with which somebody's words are quoted, in a line that ends in a colon. */
export const WROTE: ReadonlySet<string> = new Set(
  "wrote writes ecrit ecrivait escribio escribe escreveu schrieb ha scritto scritto napisal написал написала пишет писал писала كتب كتبت 写道 寫道 写 aliandika ameandika pisze skrev schreef yazdı yazdi".split(
    " ",
  ),
);

/** For whom a remark is: "(for Ana)". */
export const REMARK_FOR: ReadonlySet<string> = new Set([
  "for",
  "pour",
  "para",
  "fur",
  "для",
  "kwa",
  "via",
  "от",
]);

/** What Word writes in place of a reference that leads nowhere, in its languages: a reference, or a bookmark that is not defined. */
const BROKEN_REFERENCES = `Fehler! Verweisquelle konnte nicht gefunden werden.| Fehler! Textmarke nicht definiert.| Erreur ! Source du renvoi introuvable.| Erreur ! Signet non défini.| ¡Error! No se encuentra el origen de la referencia.| ¡Error! Marcador no definido.
  | Erro! A origem da referência não foi encontrada.| Erro! Fonte de referência não encontrada.| Erro! Indicador não definido.| Erro! Marcador não definido.| Errore! L’origine riferimento non è stata trovata.| Errore. L’origine riferimento non è stata trovata.| Errore. Il segnalibro non è definito.| Errore! Il segnalibro non è definito.
  | Fout! Verwijzingsbron niet gevonden.| Fout! Bladwijzer niet gedefinieerd.| Fel! Hittar inte referenskälla.| Fel! Bokmärket är inte definierat.| Fejl! Henvisningskilde ikke fundet.| Fejl! Bogmærke er ikke defineret.| Feil! Fant ikke referansekilden.| Feil! Bokmerke er ikke definert.| Virhe. Viitteen lähdettä ei löytynyt.| Virhe. Kirjanmerkkiä ei ole määritetty.
  | Błąd! Nie można odnaleźć źródła odwołania.| Błąd! Nie zdefiniowano zakładki.| Chyba! Nenalezen zdroj odkazů.| Chyba! Záložka není definována.| Chyba! Nenašiel sa žiaden zdroj odkazov.| Chyba! Záložka nie je definovaná.| Hiba! A hivatkozási forrás nem található.| Hiba! A könyvjelző nem létezik.| Eroare! Fără sursă de referință.| Eroare! Marcaj în document nedefinit.
  | Hata! Başvuru kaynağı bulunamadı.| Hata! Yer işareti tanımlanmamış.| Σφάλμα! Το αρχείο προέλευσης της αναφοράς δεν βρέθηκε.| Σφάλμα! Δεν έχει οριστεί σελιδοδείκτης.| Ошибка! Источник ссылки не найден.| Ошибка! Закладка не определена.| Помилка! Джерело посилання не знайдено.| Помилка! Закладку не визначено.| Грешка! Източникът на препратката не е намерен.| Грешка! Показалецът не е дефиниран.
  | Pogreška! Izvor reference nije pronađen.| Pogreška! Knjižna oznaka nije definirana.| Napaka! Vira sklicevanja ni bilo mogoče najti.| Napaka! Zaznamek ni definiran.| Greška! Nije pronađen izvor reference.| Грешка! Није пронађен извор референце.| Klaida! Nerastas nuorodos šaltinis.| Klaida! Žymelė neapibrėžta.| Kļūda! Nav atrasts atsauces avots.| Kļūda! Grāmatzīme nav definēta.| Viga! Ei leia viiteallikat.| Viga! Järjehoidjat pole määratletud.
  | خطأ! لم يتم العثور على مصدر المرجع.| خطأ! الإشارة المرجعية غير معرّفة.| שגיאה! מקור ההפניה לא נמצא.| שגיאה! הסימניה אינה מוגדרת.| 错误!未找到引用源。| 错误!未定义书签。| 錯誤! 找不到參照來源。| 錯誤! 尚未定義書籤。| エラー! 参照元が見つかりません。| エラー! ブックマークが定義されていません。| 오류! 참조 원본을 찾을 수 없습니다.| 오류! 책갈피가 정의되어 있지 않습니다.
  | Lỗi! Không tìm thấy nguồn tham chiếu.| Lỗi! Thẻ đánh dấu không được xác định.| Kesalahan! Sumber referensi tidak ditemukan.| Ralat! Sumber rujukan tidak dijumpai.| Error! No s’ha trobat l’origen de la referència.| Error! No s’ha definit l’adreça d’interès.`;
const brokenReferences = (isMeant: (phrase: string) => boolean): RegExp => {
  const each = BROKEN_REFERENCES.split("|").map((phrase) => phrase.trim());
  const patterns = each.filter(isMeant).map((phrase) =>
    phrase
      .replaceAll(".", "\\.")
      .replaceAll("’", "['’]")
      .replace(/\s?!\s?/u, "\\s?!\\s?")
      .replaceAll(" ", "\\s"),
  );
  return new RegExp(patterns.join("|"), "gu");
};
/** Those with an exclamation mark, in any text, and the others, by what each begins with in small letters. */
export const BROKEN_BY_SIGN: readonly (readonly [begin: string, pattern: RegExp])[] = [
  ["!", brokenReferences((phrase) => phrase.includes("!"))],
  ...["errore.", "virhe."].map(
    (begin) => [begin, brokenReferences((phrase) => phrase.toLowerCase().startsWith(begin))] as const,
  ),
];
/** A text with figures for them: they are no labels. */
export function withoutBrokenReferences(text: string): string {
  const may = MAY_BE_BROKEN.test(text) ? BROKEN_BY_SIGN : [];
  return may.reduce((rest, [, pattern]) => rest.replace(pattern, (all) => "1".repeat(all.length)), text);
}
const MAY_BE_BROKEN = /!|Errore\.|Virhe\./u;

// Abbreviations

/** German nouns behind a word that no name has before it, or with an ending of nouns: "keine Kreislaufwirtschaft", "die Versorgung". */
export const GERMAN_NOUN =
  /(?<=(?<!\p{L})(?:[Kk]ein|[Ee]in|[Dd]ies|[Jj]ed|[Ss]olch|[Mm]ehrer|[Vv]iel|[Aa]ll|[Nn]eu)(?:e[nrms]?)?\s)\p{Lu}\p{Ll}{3,}(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}{2,}(?:ung|heit|keit|schaft|ität|ismus)(?:en|s)?(?!\p{L})/gu;

/** Abbreviations that are never the last word of a sentence, as a pattern: "Mr Zhao", "bzw. Kabel", "T.C. Ulaştırma Bakanlığı"; `_` is a full stop within one. "And the like" in Turkish is only where it has a capital. */
export const NEVER_LAST = `${eitherCase(
  `Mr Mrs Ms Dr Dra Prof Hon Shri Smt Amb Gen Col Capt Lt Sr Sra Srta Eng Adv Mme Mlle Lic Ing approx resp vs cf
  bzw vgl ca gem ggf sog insb einschl inkl evtl z_B d_h u_a o_ä i_d_R e_g i_e p_ej p_ex bijv o_a
  bl_a f_eks t_ex jf jfr enl vedr iflg esim ns ks nt vt s_h s_o np m_in tzw tzn např tzv napr ún npr oz pvz t_y piem örn
  π_χ δηλ λ_χ βλ bkz məs T_C P_R vid т_е т_н проф акад им стр см напр нпр тзв
  Vrt Vrd Sbr Porov Porovn Krş Müq_et Bk Vö Ld Πρβλ Параўн Наприкл Krh P_sh M_sh Fx Bv Bsp Ex Ej Vg Skat Näit იხ შდრ მაგ Հմմտ Տես
  bdk lih Cth Misal Mis Rj Rej Tgn Upm Cnt Tlt எ_கா உதா ఉదా ಉದಾ ഉദാ උදා උ_දා उदा তু দ্র উদা ઉદા ਉਦਾ तुल Харьц Мыс Мис Мас Сал Қар Ниг Qar
  Bax Eeg Tus ለምሳ Isib Urug Ohat Egz P_eż Gw Cym Adib Уп Пор`,
)}|Vb`;

/**
 * "On account of", "concerning", "that is", "about" before a number, and parts of laws, shortened: "Pga. brudd", "Bzgl. der Kosten", "Ws. kabli",
 * "Skv. 3. mgr. 12. gr.". They are never the last word of a sentence either; but what is behind them may be restricted.
 */
export const LINKING_SHORT = `${eitherCase(
  `skv samkv sbrt pga pgra iht mtp mht aht ifm ang vedk vdr vha feks dvs hhv evt jvf jfv jnf jmf sml mfl
  bzgl bspw zzgl abzgl exkl excl ekskl incl hins entspr betr mbt ivm tgv dmv obv zgn lfd
  ws odn popř příp zejm zvl vč príp najm tj tkp kts salīdz вкл отн укљ одн тј συμπ mgr málsl tölul stafl`,
)}|Frv(?=\\.\\stil\\s)|Ath(?=\\.\\sað\\s(?!við\\s))|Omd(?=\\.\\s(?!min\\s))|(?:Avs|Bla|Dot|Ev|Ml|Mm|Nn|Pt|Tidl|Zzt)(?=\\.\\s\\p{Ll})|(?:${eitherCase(
  "cca kb Env Max Min Pr maks mind pribl přibl aprox apm yakl бл περ",
)})(?=\\.\\s\\p{N})`;

/** Words for a part of a text, cut short before its number: "Art. 5 Abs. 3". At the end of a sentence they may be whole words. */
export const BEFORE_NUMBER = eitherCase(
  `secs figs subsec subsecs subd pars pgs vols chs caps incs arts artt airt núms párrs págs figg pagg cláus SEC SECS FIG FIGS ART ARTS
  SB HB HF SF AB LB HR HJR SJR HCR SCR RA PD EO AO MC LN GN
  art abs nr no nro núm num ziff res rec rek dec dok doc kap cap chap sec sekt anm abb fig abk abschn beschl entschl anh anl
  s p tab kl buchst lit ill pl stk pkt par para paras párr pkp päätl ots čl odst písm bod ust uchw roz sz bek punkt str mad fık
  άρθρ αρ αριθ παρ εδ κεφ ст п пп гл рез чл абз подп
  тис тыс млн млрд mio mill mln mld mrd mlrd tys tis tsd
  gov inc incs let ris cons fed féd arr ord reg dir decr decis del delib mess msg prot racc cant cost ley dto
  Sal Prim Гл Gl Jer Ref Hal
  pct ал toč тач ods bst apdo lett lg σημ
  sek seks bhg fas blg зам нач пом заст jr Jnr Snr Esq Jun JR SR`,
);

/**
 * Titles, and what is shortened in names, as a pattern: before a name or another word, their full stop ends no sentence:
 * "Govt. of India", "Dy. Director", "प्रा.डा. सीता"; also words for "see". Some may be a sentence's last word, so that a label behind them counts.
 */
export const SHORTENED_TITLES = eitherCase(
  `Abg Abog Arq Econ Mgtr Mg MSc Mtro Mtra Gral Pdte Pdta Vda Hna Hno ر_ک ن_ک رک نک mil mln mld mlrd tis tys tūkst milj εκατ δισ χιλ млн млрд тыс тис хил
  Mag z_Hd z_H H_E S_E_M S_E Rt Barr Alh Surv Arc Bldr Chf Pst Fed Messrs Excmo Excma Excm Ilmo Ilma Sres Sras Dres Rvdo Rvda Pbro Mons Exc Vve Gén Cdt Cne Dl Dna Див Вж Sk Žr Plg Cfr Ср См Vd Por Usp Srov
  Sens Reps Gov Govs Lt_Gov Mmes Mlles Profs Hons Revs Sgts Gens Cols Capts Ambs Attys Cmdr Comdr Supt Lcdos Ings Lics Profas Exmos Exmas Sigg Proff
  Govt Dy Engr Mst Md Mohd Kum Sh Amt Min Rep Cia Bro Daw Ato Hon'ble Hon’ble Gđa Hr Asst Addl Jt Dept Dte Maj Brig Cdr Sgt Rev Msgr Atty Gng Bpk Drs Bw Mhe Dkt
  Avv Dott Arch Geom Rag Cav Comm Sen Dep Mec Univ Priv Doz Dipl Kfm Dkfm Hptm Oblt Exmo Exma Profa Lcdo Lcda Dña Mgr MUDr JUDr PhDr RNDr ing inż doc dipl gosp dhr mevr dots kun Sn Doç Yrd Müh κα κκ Δρ καθ инж доц канд
  श्री श्रीमती सुश्री डा डॉ प्रा प्रो मा इ इन्जि ई अधि मो मोसा मोछा मु पं स्व सौ कु कै মো মোসা মোছা মু ড ডা অধ্যা ইঞ্জি অ্যাড শ্রী ডঃ
  ડૉ ડો શ્રી ਡਾ ਸ ଡ ଡା ଶ୍ରୀ திரு డా శ్రీ ಡಾ ಶ್ರೀ ഡോ ശ്രീ මහා د أ_د م أ ดร ผศ รศ น_ส
  Av Ул Ul Jl Jln Gg Bgy Рд Cnel Sig Kol Plk Płk Plkv Polk Puk Pí Mnr Mev Öv Ob Hra Rva Kgs Kdze Ga Гђа Г-ѓа Полк Палк Сп Znj Ezr
  Συντ Ноён Хурд Үз ბ-ნი ქ-ნი ბატ ქალბ პოლკ გენ პროფ დოქ აკად ქუჩ Պրն Տկն Պր Օր Գնդ Գեն Պրոֆ Դոկտ Ակադ Փող Bp Ibu Sdr Sdri Yth Jend
  Kpt Pn Kgg Ts TS ThS PGS TP Tp VD S_K திருமதி செல்வி জনাব ආචාර්ය פרופ רח Mh Mud Mnu Nksz Nkk Kkz Andr tUas Jn And Här Көш Көч Кӯч
  Ko‘ch Koʻch Küç Köç Proc Maks Prosj Pros Проц Макс Прос dr mr prof Akad Posl Zast Посл Нар_посл Nar_posl Conf_univ Lect_univ Asist_univ [ДдКк]_\\p{Ll}{1,4}_н [ДдКк](?=\\.\\s?т\\uE004) [Кк]анд [Дд]окт
  Ma Fco Gpe Wm Chas Thos Geo Abd Muhd Mhd Muh Moh Usec Usecs Asec Asecs Pang Dir Dirs Subdir Subsec Vicem Vicemin Kag Cong Kon Pres Vpres Sis Ust Ustz
  Tn Fr Frei Pe Hj Hjh Hjj Ir Pg Dk Dyg Awg Tgk Yg_Bhg Yg_Bhgia Yb Yab Exa Exas Ex V_Exa V_Exas S_Exa S_Exas Sua_Exa Il_S Insp Ten Alm Cel Des Emb Exec Assoc Dep_Dir Staatssekr Wicemin Wiceprzew Podsekr Sekr
  Ks Kard Abp Ген Вице-през Sottosegr On Card Sén Déf Prés Vice-prés Bşk Yrd_Bşk Bak Müst الش`,
);

/** What is behind an academic title that is cut short, or whole, as a pattern: "dr. sc.", "prof. dr. sc.", "Mag. iur.", "prof. dr hab. inż.". */
export const BEHIND_TITLE = eitherCase(
  "sc ph_d h_c hab em emer inž inż ing iur jur oec phil rer nat med vet theol techn tech pol soc art ekon econ agr dent pharm hum univ hon spec dipl dr mag [ДдКк]_\\p{Ll}{1,4}(?=\\.\\s?н[.\\uE004]) рад наук инж ик ист техн экон юрид юр физ мед пед біол ек",
);
/** Academic titles before those, as a pattern. */
export const ACADEMIC_TITLE =
  "(?:[Dd]r|[Mm]r|[Mm]ag|[Pp]rof|[Dd]oc|[Dd]oz|[Dd]ipl|[Uu]niv|[Pp]riv|[Мм]р|[Дд]р|[Пп]роф|[Дд]оц|[Кк]анд|[Дд]окт|[Mm]agist(?:er|ra|ar|rica)|[Мм]агист(?:ар|ра)|[Dd]oktor(?:ica|ka|ius)?|[Dd]octor)";

/**
 * What is before a figure alone, as a pattern: currencies, "number", eras and dates. "Cost Rs. 5 crore", "टेबल नं. ३",
 * "वि.सं. २०८३", "Dt. 12-10-2026".
 */
export const BEFORE_FIGURE = eitherCase(
  `Див Вж Sk Žr Plg Cf Cfr Vgl Ср См Vd Vt Ks Por Usp Srov
  fr Fr sfr kr skr dkr nkr ikr rp ft rs tk bs gs kz esc lps ksh tsh ush Re Nu NU Ks Rf MVR Ksh Kshs Tsh Tshs Ush Ushs Sh Shs Kg km Br Rp Bs Gs Lps Fr sFr SFr Kč Kčs kč zł gr лв руб р грн тг сом сум сўм ден дин din den
  Kz Esc Lei lei Afs रु रू टा টা রু ரூ రూ ರೂ രൂ રૂ ਰੁ රු ر_س د_إ ج_م د_ت د_ك ل_س
  num al ann č čís br бр ном Sl_No Sr_No S_No Ser_No Ref_No Regd_No Sl Sr Vol Ch Cl Fig Sch Tel
  नं क्र सं पृ क्र_सं क्र_नं सि_नं द_नं च_नं নং ক্র পৃ ক্র_নং স্মা_নং எண் పే సం ನಂ નં നം ਨੰ අංක ص رقم ج ฉ
  वि_सं बि_सं ने_सं ई_सं ई ई_पू श_सं BS B_S AD A_D CE C_E BCE খ্রি খ্রি_পূ বাং கி_பி கி_மு மு_ப பி_ப క్రీ_శ క్రీ_పూ ಕ್ರಿ_ಶ ಕ್ರಿ_ಪೂ ಶೇ ಕಿ_ಮೀ ക്രി_വ ക്രി_മു എ_ഡി ബി_സി കി_മീ கி_மீ కి_మీ පෙ_ව ප_ව ක්‍රි_ව ක්‍රි_පූ කි_මී රු_මි ඇ_ඩො ඩො අමෙ_ඩො அமெ_டா அ_டா ق_م ه هـ ه_ش ه_ق พ_ศ ค_ศ
  Dt dtd मिति दि ता তাং தே తే ದಿ તા ਮਿਤੀ kl okr
  Pag Pág Pàg Páx Páj Paj Sid Bls Bl Lk Lpp Psl Lent Таб Табл Стор Стар Нум Tábl Taul Fq Σελ Πίν Səh Cəd Бет Bet Саҳ Хуу გვ ცხრ რეზ
  მუხ თავ Էջ Աղ Հոդ Բան Գլ Hlm Hal Bil Blg Jad Perk Pah Tr பக் עמ מס Jed Bog Tirsi ገጽ Urup Tak Pġ Uimh Lch Rh Zk Nru`,
);

/** "Year", "century" and "A.D." behind a number, and units of time, money and counts, shortened: "2025 г.", "31 лв.", "XX w.". */
export const BEHIND_NUMBER = eitherCase(
  `г гг р рр рік год годы р_р ж жж жыл й йил j yil y r rr w ww s st v vs stol m t m_e g g_m gg god o он оны x_x th n_e н_э н_е пр_н_е до_н_э ст стол в вв век вік кв квр трим трім ч чч мин минути хв сек мес міс дн дни днів нед тижд ден
  лв грн коп руб тг тенге сом сум сўм драм дин ден евро шв_фр фр дол долл бр хил тыс тис млн млрд стр с с_г п т ал абз бр екз экз чел чол осіб шт кг км гб мб
  lei bani kč kčs zł gr kn kr eur eur_o din den fr sfr mio mrd mln mld mil tis tys tūkst tk tuh milj mlj hod min sek sec std stk godz mies dz dn pkt poz str art ust par lit mēn men val h km kg gb mb ks osob os
  jh jhd jhdt jhs hal hs hl a_d b_c c_e b_c_e d_c a_c e_c hb d_hr n_št п_н_э μ_χ π_χ μ_Χ π_Χ وم م هـ`,
);

/** Kinds of places, shortened before a name: "м. Київ", "mun. Chișinău", "ul. Długa", "Mt. Hagen". */
export const BEFORE_PLACE = eitherCase(
  `м г гр с сс смт пгт пос сел х ст д дер обл общ р-н рай окр вул ул бул бульв просп пр пл пров пер наб ш км кв буд ауд қ а в вв вобл выс хут гор оз о ова зал ҳ ш_ вил ноҳ ш-р н
  mun oraș jud com str bd bdul șos sec r-nul sect splai bl
  woj pow gm ul pl os m obr nám tř okr mest žup općn op opć grad nas trg bb
  rr bashk qark fsh mah cad sok bul ilç şb şəh küç pr q ray sav apskr rj sen mstl vs nov pag pils iel raj mnt tn pst vald mk lk vm krt krt u út ker
  Mt Mtn Mts Ft Pt Pk Is Ave Blvd Rd Hwy Sq Ste St Sta Sto Brgy Mpio Mun Dept Depto Dpto Dep Prov Pcia Edo Col Av Avda Cd Pto Cerro Gob Bo R_N Est Dist Freg Conc Pç Pça Trav
  dép rég arr bld bd cté Bez Gde Kt Lkr Ldkr Reg_Bez Str Pl Gem Prov Kab Kec Kel Ds Jl Gg Kp Kg Jln Tmn Bdr TP TX TT P H Q Tx Tp Lok Loc Fraz Reg P_zza V_le C_so L_go Via
  Ν Δ οδ λεωφ πλ Νομ Δημ ქ სოფ მუნ რაიონ ქუჩ ք գ մ փ պ ჟ जि ता पो मु तह जिला গ্রাম উপ জে`,
);

const TOWNS_OF_VIET_NAM =
  `Hồ Chí Minh, HCM, Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ, Huế, Thủ Đức, Sài Gòn, Long Xuyên, Châu Đốc, Bà Rịa, Vũng Tàu, Phú Mỹ, Bạc Liêu, Bắc Giang, Bắc Kạn,
  Bắc Ninh, Từ Sơn, Bến Tre, Thủ Dầu Một, Dĩ An, Thuận An, Tân Uyên, Bến Cát, Quy Nhơn, Đồng Xoài, Phan Thiết, Cà Mau, Cao Bằng, Buôn Ma Thuột, Buôn Mê Thuột, Gia Nghĩa, Điện Biên Phủ,
  Biên Hòa, Biên Hoà, Long Khánh, Cao Lãnh, Sa Đéc, Hồng Ngự, Pleiku, Hà Giang, Phủ Lý, Hà Tĩnh, Hải Dương, Chí Linh, Vị Thanh, Ngã Bảy, Hòa Bình, Hoà Bình, Hưng Yên, Nha Trang, Cam Ranh,
  Rạch Giá, Hà Tiên, Phú Quốc, Kon Tum, Lai Châu, Đà Lạt, Bảo Lộc, Lạng Sơn, Lào Cai, Tân An, Nam Định, Vinh, Ninh Bình, Tam Điệp, Hoa Lư, Phan Rang - Tháp Chàm, Phan Rang, Việt Trì, Tuy Hòa, Tuy Hoà,
  Đồng Hới, Tam Kỳ, Hội An, Quảng Ngãi, Hạ Long, Móng Cái, Cẩm Phả, Uông Bí, Đông Triều, Đông Hà, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Sông Công, Phổ Yên, Thanh Hóa,
  Thanh Hoá, Sầm Sơn, Mỹ Tho, Gò Công, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Yên, Phúc Yên, Yên Bái`.split(
    ",",
  );
/** A town of Viet Nam behind the abbreviation for "town", with or without its marks, as a pattern: elsewhere "TP" is short for talking points. */
export const TOWN_OF_VIET_NAM = `[Tt][Pp]\\.\\s{1,2}(?:${TOWNS_OF_VIET_NAM.map((name) => name.trim())
  .flatMap((name) => [
    name,
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/đ/giu, (d) => (d === "đ" ? "d" : "D")),
  ])
  .join("|")})(?![\\p{L}\\p{M}])`;

/** Forms of companies, shortened: "Tonga Cable Ltd.", "Sdn. Bhd.", "S.A.", "d.o.o.", "ООО". */
export const COMPANIES = `ltd ltda inc corp co plc llc llp lp l_l_c l_p p_l_c pty pte pvt pvte bhd sdn cía cia bros assoc assn dba intl natl hldgs grp mfg
  s_a s_a_s s_a_r_l sàrl sarl s_l s_l_u s_r_l s_p_a s_n_c s_c s_c_p s_c_a s_à_r_l s_a_b c_v s_de_r_l c_a e_i_r_l e_u_r_l s_c_r_l s_p_r_l
  n_v b_v v_o_f c_v_a g_m_b_h e_v e_g m_b_h a_g k_g o_h_g k_s a_s a_ş ş_ti şti a_o oy oyj ab a_b aps i_s p_s h_f ehf
  sp_z_o_o z_o_o z_o sp_j sp_k s_r_o spol_s_r_o spol v_o_s k_s o_p_s d_o_o d_d d_n_o j_p j_d_o_o o_o_o о_о_о о_д_о п_а_о а_о з_а_о т_о_в а_т п_а_т п_п ф_о_п е_о_о_д о_о_д а_д е_а_д е_т д_о_о а_д_ј_п ј_п о_д
  uab s_i_a kft bt zrt nyrt rt o_ü ő_ü α_ε ε_π_ε α_ε_β_ε ο_ε ε_ε ι_κ_ε tbk p_t c_v ш_к ж_ш_с х_х_к х_к კ შ_პ_ს ს_ს փ_բ_ը ս_պ_ը`;

/** Eras behind a year, or before it, and halves of a day behind an hour, "5 p.m.": "በ2019 ዓ.ም. ወጣ", "እ.ኤ.አ. በ2026", "Mwaka 2019 B.K. sheria ilipitishwa". A remark may be behind their full stop. */
export const ERAS = `[በለከየብ]?(?:${eitherCase("ዓ_ም ዓ_ዓ እ_ኤ_አ እ_አ_አ እ_ኢ_አ እ_ግ_አ ዓ_ዓ ቅ_ል_ክ ድ_ል_ክ ቅ_ክ B_K K_K B_W_K A_L_I A_L_H B_D A_D C_E B_C B_C_E A_H A_M P_M E_C G_C B_E B_S V_S S_H A_P a_m p_m")})`;

/**
 * Abbreviations in Thai, Lao and Khmer before other words: of the year, its months, laws, offices, titles and units; a place within a
 * sentence or before another one; and letters, with their vowel signs, within a sentence. Those of a postscript are none.
 */
const SOUTHEAST_SHORT = `(?:${`
  สปป ส_ป_ป พ_ร_บ พ_ร_ก พ_ร_ฎ พรบ พรก พรฎ พ_ศ ค_ศ จ_ศ ม_ค ก_พ มี_ค เม_ย พ_ค มิ_ย ก_ค ส_ค ก_ย ต_ค พ_ย ธ_ค
  กสทช ก_ส_ท_ช สพธอ สวทช กสท ทศท กทช กคช ปณท กทม ก_ท_ม ครม นรม รมว รมช รมต ดศ ดท ดีอี กต มท คค ศธ กค สธ ผบ ผอ ผวจ ผว สส ส_ส สว ส_ว กกต กพร สนง สพร รพ รร อบต อบจ
  ม_ล ม_ร_ว น_ส นส ดร รศ ผศ นพ พญ พล_อ พล_ท พล_ต พ_อ พ_ท พ_ต พ_ต_อ พ_ต_ท ร_ต บจ บมจ หจก ตร_กม กม ชม
  ພ_ສ ຄ_ສ ສ_ປ_ປ ສປປ ດຣ ຮສ ຮ_ສ ປອ ນ_ສ ທ_ທ_ສ ປ_ທ_ສ
  ព_ស គ_ស ច_ស ល_ស ប_ទ ក_ប_ទ ល_រ ឯ_ឧ គ_ជ_ប ន_ទ_ក ស_ភ_ក`
  .trim()
  .replace(/\s+/g, "|")
  .replaceAll(
    "_",
    "\\. ?",
  )})|(?<=\\S\\s)(?:[ตอจถซม]|(?!ป\\.ล|ປ\\.ລ)(?:[เแโไใເແໂໄໃ]?[ก-ฮກ-ຮក-អ]\\p{M}{0,3}\\.){1,5}[ก-ฮກ-ຮក-អ])|ต(?=\\.\\s\\S{2,20}\\s[อจ]\\.)`;
/** They, he, she or it as the first word in these languages. */
export const SOUTHEAST_PRONOUNS =
  /^\s*(?:พวก)?(?:เขา(?!วง)|เค้า|มัน(?!สำ)|ท่าน|นาง(?!สาว)|ເຂົາ|ພວກ|ເພິ່ນ|ລາວ(?=(?:ຈະ|ຕົກລົງ|ບໍ່|ເຫັນ))|គេ|ពួកគេ|គាត់|သူ)/u;

/** The names of Latin letters in the scripts of South Asia, in which initials are written. */
const LETTER_NAMES =
  "ए|बी|सी|डी|ई|एफ़?|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|ও|পি|আর|এস|টি|ইউ|ভি|ஏ|பி|சி|டி|இ|எஃப்|ஜி|எச்|ஐ|ஜே|கே|எல்|எம்|என்|ஓ|ஆர்|எஸ்|யூ|வி|டபிள்யூ|எ|అ|ఏ|బి|సి|డి|ఇ|ఎఫ్|జి|హెచ్|ఐ|జె|జే|కె|కే|ఎల్|ఎం|ఎన్|ఓ|పి|ఆర్|ఎస్|టి|యు|వి|ಎ|ಬಿ|ಸಿ|ಡಿ|ಇ|ಎಫ್|ಜಿ|ಎಚ್|ಐ|ಜೆ|ಕೆ|ಎಲ್|ಎಂ|ಎನ್|ಓ|ಪಿ|ಆರ್|ಎಸ್|ಟಿ|ಯು|ವಿ|എ|ബി|സി|ഡി|ഇ|എഫ്|ജി|എച്ച്|ഐ|ജെ|കെ|എൽ|എം|എൻ|ഒ|പി|ആർ|എസ്|ടി|യു|വി|ඒ|බී|සී|ඩී|ඊ|එෆ්|ජී|එච්|අයි|ජේ|කේ|එල්|එම්|එන්|ඕ|පී|ආර්|එස්|ටී|යූ|වී|ඩබ්ලිව්";

// Names of persons

/**
 * How languages inflect first names, by the end of the name: what is cut off, and what replaces it. In order the
 * Slavic languages in Latin and Cyrillic letters, with Hungarian, Turkish, Romanian, Finnish and Lithuanian, then Georgian,
 * Armenian and Greek, then Finnish and Estonian, Hungarian, Latvian and Lithuanian. "Katarzyny", "Levanovi", "Олені",
 * "Zsófinak", "Ayşe’ye", "ლევანს", "Kadrilt", "Imrével", "Ilzei", "Eglės".
 */
export const INFLECTIONS: readonly (readonly [end: RegExp, cut: number, endings: string])[] = [
  [/[a-zà-ž]a$/u, 1, "y i e ie ę ą o ou u ei ii ově ovi inou om ami ách át ának ával ától lle lta llä"],
  [
    /[b-df-hj-np-tv-zß-žč]$/u,
    0,
    "a u owi ovi em om iem ie ek ka nak nek val vel tól től hoz hez lui ului e ye a da de dan den in ın un ün is",
  ],
  [
    /[eéiíoöuü]$/u,
    0,
    "ho mu m go vi nak nek val vel tól től t ye ya nin nın nun de da den dan lle lta ho s ego emu",
  ],
  [/[а-яёіїєґ]а$/u, 1, "и і у ою ой е о ы ом ами"],
  [/я$/u, 1, "і ї ю ею єю ей ё е и ю"],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 0, "а у ові ом ем еві е ам ами ови"],
  [/[йьи]$/u, 1, "я ю ем єм єві еві і и ї"],
  [
    /[аяоөуүыіиеэә]$/u,
    0,
    "дан ден дән дон дөн нан нен ға га ге гә го гө ның нің нын нин нун нүн нинг ны ні нү мен менен билан ро",
  ],
  [
    /[бвгғдджзйкқлмнңпрстфхһцчшщ]$/u,
    0,
    "дан ден дән дон дөн тан тен тән тон төн нан нен нән аас ээс оос өөс ға ге гә га гө қа ке кә ка кө ның нің дың дің тың тің нын нин дын дин тын тин дун дүн тун түн нинг ды ді ты ті дү тү ни мен бен пен менен билан ро",
  ],
  [/[a-zğşçöüıäňžýñ]$/u, 0, "dan ning nyň niň dyň diň tyň tiň nıñ niñ ga qa ğa ro"],
  [/[mnňñ]$/u, 0, "nan nen nän"],
  [/[kpstşç]$/u, 0, "tan ten tən"],
  [/[b-df-hj-np-tv-zğşçňžñ]$/u, 0, "dən den də"],
  [/[აეიოუ]$/u, 0, "ს მ თი ც სთან სთვის სგან სი სა მაც საც"],
  [/[ბ-დვზთკ-ნპ-ტფ-ჰ]$/u, 0, "ს ის მა თან სთან სთვის ისთვის ისთან ისგან ით ო ი იც მაც საც"],
  [/[ბ-დვზთკ-ნპ-ტფ-ჰ]ი$/u, 1, "მა ის თან ისთვის ისგან ით ო"],
  [/[ա-ֆ]$/u, 0, "ին ի ից ով ը ն"],
  [/[աո]$/u, 0, "յին յի յից յով"],
  [/ς$/u, 1, "ο η α υ ου ε"],
  [/as$/u, 2, "o ui ą ai e am um"],
  [/is$/u, 2, "io iui į im um"],
  [/us$/u, 2, "aus ui ų au um"],
  [/[aeiouyäöõü]$/u, 0, "lle lla llä lta ltä sta stä ssa ssä ksi lt le ga st ks"],
  [/(?:kk|pp|tt)[aio]$/u, 2, "an alle alla alta in ille illa ilta on olle olla olta"],
  [/[b-df-hj-np-tv-zšž]$/u, 0, "ille illa ilta ilt ile iga ot et öt hoz hez höz ról ről"],
  [/a$/u, 1, "át ának ával ától ához áról ánál as ai os"],
  [/e$/u, 1, "ét ének ével étől éhez éről énél es ei i"],
  [/ė$/u, 1, "ės ei ę e"],
  [/[b-df-hj-np-rtv-zļņķģ]s$/u, 1, "am"],
  [/š$/u, 1, "am a u"],
  [/\p{Script=Devanagari}\p{M}?$/u, 0, "लाई ला ले ने"],
  [/\p{Script=Bengali}\p{M}?$/u, 0, "কে ের র"],
  [/\p{Script=Telugu}\p{M}?$/u, 0, "ను ని కు కి తో \u200Cను \u200Cని \u200Cకు \u200Cతో"],
  [/\p{Script=Gujarati}\p{M}?$/u, 0, "ને એ નો"],
];

/** Languages in which names have no endings: there "Mario" is no form of "Maria", nor "Roberta" one of "Robert". English is often that of a group with other ones. */
export const WITHOUT_ENDINGS = new Set(
  words(
    "es pt gl ca fr it oc ast an co fur lij vec sc nl af fy da nb nn no sv id ms jv su min ban bjn ace tl fil ceb ilo hil war pam bcl tet vi th lo km my zh yue ja ko sw ha yo ig zu xh sn rw rn lg ny st tn mg ln wo ff so sm to mi haw ty fj gil ht mfe gcf pap tpi bi pis crs",
  ),
);

/** Cyrillic letters, as they are folded, in the plainest Latin ones; some have several spellings, which `soundOf` makes one. */
export const CYRILLIC_IN_LATIN: ReadonlyMap<string, string> = new Map(
  "а:a б:b в:v г:g ґ:g д:d ђ:di е:e є:e ж:zh з:z ѕ:z и:i і:i ј:i к:k л:l љ:li м:m н:n њ:ni о:o п:p р:r с:s т:t ћ:c у:u ў:u ф:f х:h ц:c ч:ch џ:zh ш:sh щ:sh ъ:a ы:i ь: э:e ю:iu я:ia ё:e"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** First names that are words as well: only a preposition or verb before one shows that it is a name. */
export const namesThatAreWords = once(() =>
  foldedSet(
    words(`will mark rose grace hope faith joy may june april august art bill frank pat rob sue jack iris violet lily daisy ivy max drew chase grant
    chip dale glen cliff rich sandy sky star summer autumn dawn eve crystal amber ruby pearl jade mercy patience charity prudence constance
    אור שיר טל גיל רון חן ים קרן יובל ענבר שקד הדר זיו גל לב עוז שחר אביב דרור שלום נועם אורן אלון ברק כרמל שני רותם ורד יקיר תקווה
    justice victor victoria constant precious happy blessing gift hunter mason carter cooper taylor porter page paige piper reed lane miles
    earl king prince rex christian marine claire blanche fleur olive pierre aurore luz paz pilar consuelo dolores mercedes socorro rosario
    remedios esperanza gloria soledad alba aurora estrella flor rosa blanca clara linda bella salvador angel jesus cruz santos domingo leon
    sol mar marina justo modesto вера надежда любовь роман лев слава мир كريم أمل نور سعيد جميل كمال سلام عادل نبيل منى هدى إيمان رجاء وفاء أمين ernst wolf
    deniz umut barış savaş güneş gül ışık арман amani imani baraka neema furaha tumaini rehema zawadi general major union pascal
    ray gene guy don`),
  ),
);

/** First names that are cities as well. */
export const namesOfCities = once(() =>
  foldedSet(
    words(`paris london florence sofia victoria alexandria sydney vienna lourdes santiago asunción austin madison charlotte savannah adelaide siena
    roma milan chelsea brooklyn carolina virginia salvador lima medina nazareth petra phoenix dallas verona valencia rio geneva kenya asia
    trinidad dakota odessa олимпия софия варшава`),
  ),
);

/** First names that are months as well, folded. */
export const MONTHS: ReadonlySet<string> = new Set(
  "jan january janvier januar enero janeiro mar mars marzo april avril abril may mai mayo june juni juin junho junio jun jul july juli juillet julho julio august augusto agosto aout sep set oct nov dec март апрель май июнь июль август".split(
    " ",
  ),
);

/**
 * Family names that are before the given name, folded: of Viet Nam, of China and Korea in Latin letters, of Cambodia, Japan
 * and Hungary.
 */
export const leadingFamilyNames = once(() =>
  foldedSet(
    words(`nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn vương trịnh trương lâm mai tô hà cao châu tạ thái tăng
    quách kiều lương lưu phùng tống triệu từ văn bạch chu doãn giang hứa khổng la lại lục mạc nghiêm ông phí quang sơn thạch tiêu tôn ung viên nông ma giàng
    nguyen tran pham hoang huynh dang bui do ngo duong dinh dao doan vuong trinh truong lam trieu luong luu phung
    wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo he lin gao luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong
    pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao fan lau wong cheung chan leung
    kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn hong jeon yoo ko moon yang bae baek heo nam sim noh
    sok chea heng keo mao meas nhem ouk prak seng som tep touch ung yim yin hun hang chhun chhay khun nop noun nuon oum pech pich
    sar sao srey suon thach vong សុខ ចាន់ ជា ហេង កែវ គឹម លី ម៉ៅ មាស ប៉ែន ប្រាក់ សំ សេង ទេព ហ៊ុន អ៊ុំ ពេជ្រ រស់ វង្ស
    tanaka sato suzuki takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu
    mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo saito sakamoto endo aoki fujii fukuda
    ota miura fujiwara okamoto matsuda nakano harada ono tamura takeuchi kaneko wada ishida ueda morita 田中 佐藤 鈴木 高橋 渡辺 伊藤 山本 中村 小林 加藤
    吉田 山田 佐々木 山口 松本 井上 木村 林 清水 森 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 斎藤 坂本 遠藤 青木
    nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp lakatos takács juhász oláh mészáros rácz fekete szilágyi török fehér
    balázs gál szűcs kocsis fodor pintér szalai sipos magyar lukács gulyás bíró király katona jakab boros somogyi fülöp orosz`),
  ),
);

/** Titles, and names that many share, before the name by which somebody is called, folded. */
const beforeCalledName = once(
  () =>
    new Set([
      ...foldedSet(TITLES.split("|")),
      ...foldedSet(
        words(`mme m mlle sr sra srta dra eng ing amb herr frau sig pan pani h.e. he u daw ma maung saw naw gng bb г-н г-жа muhammad mohammad mohammed
        mohamad mohd md muh abdul siti nur noor i ni maria ma. محمد عبد เจ้า
        السيد السيدة الآنسة سيد سيدة الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة أستاذ أستاذة المهندس المهندسة مهندس مهندسة المحامي المحامية الشيخ الشيخة شيخ الحاج الحاجة السفير السفيرة سعادة معالي سيدي مولاي لالة سي للا
        si sidi lalla moulay mulay hadj hajj haj hajja cheikh sheikh shaikh sheikha sayyid sayed docteur maître maitre madame monsieur mademoiselle
        آقای خانم دکتر مهندس استاد حاج سید سیده جناب محترمہ محترم ڈاکٹر پروفیسر بیگم مولانا ښاغلی مېرمن ډاکټر کاک دکتۆر خان גברת מר ד״ר ד"ר פרופ' פרופ׳ גב' גב׳ עו״ד
        gospodin gospođa gospa gđa gosp господин госпођа госпожа г-ѓа гђа пан пані pán paní κος κα κυρία κύριος δρ zoti zonja znj domnul doamna dl dna sayın bay bayan doç av cənab xanım
        доктор профессор професор доц инж akad profesor profesora doctor doctora doutor doutora don doña dom dona maestro licenciado ingeniero señor señora senhor senhora signor signora signora dottor dottoressa avvocato ingegnere avv dott professore professoressa
        श्री श्रीमती सुश्री डॉ डा ডা ড জনাব বেগম ডক্টর திரு திருமதி պարոն տիկին դոկտոր ბატონი ქალბატონი დოქტორი አቶ ወይዘሮ ወይዘሪት ዶክተር bwana bibi ndugu mheshimiwa mhe mwalimu hon ambassador professor engineer mister`),
      ),
    ]),
);

/** An abbreviation of more than the initial of a name, or in a script without capitals: "Dott.", "د.", "أ.د.". */
const SHORTENED_TITLE = /^(?:\p{Lo}[\p{Lo}\p{M}]{0,3}\.){1,3}$|^\p{L}[\p{L}\p{M}]{1,5}\.\p{Ll}{0,4}$/u;
/** Whether a word is a title, or a name of many, that is before the name by which somebody is called. */
export const isBeforeCalledName = (word: string): boolean =>
  SHORTENED_TITLE.test(word) || beforeCalledName().has(fold(word.replace(/\.$/u, "")));

/** Given names that are the second of two, and parts of names in Myanmar, where nobody has a family name. */
export const secondOfTwo = once(() =>
  foldedSet(
    words(`josé jose maria maría luis carlos antonio manuel miguel ángel fernando eduardo pedro paulo joão ana clara paula isabel teresa carmen elena
    lucía luz pierre paul jean marie claude louis luc michel françois anne sophie
    aung khin myint win htun htet thida zaw mya hla soe nwe thant kyaw moe phyo thein than tin tun ye su lwin naing oo အောင် ခင် မြင့် ဝင်း`),
  ),
);

/** Between the names of a person. */
export const PARTICLE =
  /^(?:de|da|do|dos|das|di|del|della|van|von|der|den|la|le|el|al|bin|ibn|bint|ben|y|e|i|and|et|und|и|і|ve|af|av|ter|ten|a|na)$/u;

// Currencies, amounts and figures

/** ISO 4217. Not those that Node.js lists, which differ from version to version. */
export const CURRENCY_CODES =
  "AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHF|CLF|CLP|CNY|COP|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VED|VES|VND|VUV|WST|XAF|XCD|XCG|XDR|XOF|XPF|YER|ZAR|ZMW|ZWG";

/** Dollars and pesos with the letters of their states: "FJ$", "$U". */
export const DOLLARS =
  "(?:US|U|CA|CAN|C|AU|A|NZ|HK|NT|MO|S|B|Br|BN|FJ|F|T|TOP|WS|ST|SI|TV|KI|EC|TT|J|JA|BZ|BD|Bds|BS|BDA|BM|CI|KY|G|GY|SR|Sr|L|LD|LR|N|NA|Z|ZW|RD|R|MX|Mex|COL|CL|CLP|AR|CU|CUP|UY|Bs|HKD?|AUD?|SGD?|NTD?|FJD?|Can|Jm|Bz|Vt|Bel|Lib|Sur|Guy|Tri|BBD|XCD|Nam|Mop|R\\.D\\.|U\\.S\\.|T\\.T\\.|E\\.C\\.)?\\$(?:[US]|MN|b)?(?!\\p{L})";

/** Letters before an amount, where a figure follows. Of one letter a figure alone may be a page or a quarter. */
export const BEFORE_SUM =
  "(?:GH[¢₵Cc]|GHS|GH|¢|ƒ|NAƒ|Cg|XCG|[LSE]£|£[EIS]?|EGP|LE\\.?|L\\.E|SY£|SYP|LBP|IRR|Nkf|SRD|SSP|SLRs|SLRe|N[Rr]s|P[Kk]Rs|INR|Lm|Mts?|MRU|MZN|RF|RWF|FBU|Fbu|DH|MAD|Dhs|AED|QAR|KWD|OMR|SR\\.?|LSM|Maloti|MVR|MNT|UZS|TJS|SM|AZN|GEL|BYN|MDL|RSD|PLN|CZK|B\\/\\.|S\\/\\.?|NIO|VNĐ|VNd|IDR|Rp|PhP|Php|NIS|Bs(?:\\.\\s?[SFD])?|[RM]?Rs|Re|Tk|S?F[Rr]s?|sFr|sfr|fr|[SsDdNnI]?[Kk]r|ISK|F\\s?CFP|CFPF?|FCFP|F\\s?CFA|FCFA|CFA|FBu|F[Rr][Ww]|F[Dd]j|FC|FG|CF|VT|Vt|Gs|Q|Lps|Ks|Kz|K[Ss]hs?|[TU][Ss]hs?|So\\.?\\s?[Ss]h|Sh|S[Ll]\\.?\\s?[Rr]s|Rf|Nu|Ar|MT|MTn|ZiG|ZK|MK|Nfk|Br|Birr|Le|Db|UM|Esc|DA|D[Hh]s?|DT|LD|LE|E£|S[RP]|QR|R\\.?O|BD|KD|ID|JD|LL|YR|Afs?|Rp|RM|Php|P[Hh]P|KM|NAf|Af[ls]|Lek|TL|Kč|Kčs|NT|HK|RMB|CNY|VND|Ft|HUF|zł|Zł|ден|дин|руб|грн|лв|тг|сом|сум|сўм|so[ʻ‘’']m)\\.?(?=\\s?\\p{Nd})|(?:S\\/|B\\/)\\.?(?=\\s?\\p{Nd})|[KQLPMERDTBNFG]\\.?(?=\\s?\\p{Nd}(?:[\\p{Nd} ]|[.,]\\p{Nd}))";

/** Letters and names, shortened, behind an amount. */
export const BEHIND_SUM =
  "GH[¢₵Cc]|¢|ƒ|đ|Đ|VNĐ|(?:francs?|Francs?|franki|FR) (?:CFA|CFP|suisses?|congolais|guinéens?|rwandais|burundais|comoriens?|djiboutiens?|pacifiques?)|(?:dollars?|dólares|dollari|dola) (?:US|USA|EU|EUA|U\\.S\\.|namibiens?|libériens?|américains?|canadiens?|australiens?|zimbabwéens?|des États-Unis|estadounidenses|americanos|canadienses|americani|za Marekani)|CFA francs?|CFP francs?|US cents?|US[- ][Dd]ollars?|(?:Swiss|Congolese|Guinean|Rwandan|Burundian|Comorian|Djibouti) francs?|(?:Namibian|Liberian|Australian|Canadian|Fiji|Fijian|Singapore|Jamaican|Barbados|Bahamian|Belize|Guyana|Guyanese|Solomon Islands|Trinidad and Tobago|Eastern Caribbean|New Zealand|Hong Kong|Surinamese|Brunei|Zimbabwe|New Taiwan) dollars?|(?:Kenyan|Kenya|Ugandan|Uganda|Tanzanian|Tanzania|Somali) shillings?|pounds? sterling|(?:Egyptian|Sudanese|South Sudanese|Syrian|Lebanese) pounds?|(?:Indian|Nepalese|Pakistani|Sri Lankan|Mauritian|Seychelles) rupees|(?:Mexican|Chilean|Colombian|Argentine|Cuban|Dominican|Uruguayan|Philippine) pesos|dirhams? marocains?|dinars? (?:algériens?|tunisiens?)|ouguiyas?|dalasis?|leones?|nakfa|pula|maloti|emalangeni|kwanzas?|escudos?|dobras?|bolivianos?|bol[ií]vares|guaran[ií]e?s|quetzales|lempiras?|c[oó]rdobas?|colones|balboas?|gourdes?|florins?|guilders?|manats?|togrogs?|tugriks?|ringgit|riel|kip|kyats?|taka|ngultrum|rufiyaa|afghanis?|tenge|soms?|somoni|drams?|laris?|hryvnias?|forints?|lekë|SDRs?|DTS|DEG|DES|СДР|د\\.ع|د\\.ك|د\\.ب|د\\.أ|د\\.ل|د\\.ج|ر\\.ع|ر\\.ق|ر\\.ي|ل\\.س|ج\\.س|أ\\.م|ريال\\p{L}*|دينار\\p{L}*|درهم\\p{L}*|جنيه\\p{L}*|دولار\\p{L}*|ليرة|تومان|افغانۍ|افغانی|روپے|روپیہ|ብር|ናቕፋ|रुपये|रुपया|रुपैयाँ|टাকা|টাকা|រៀល|ကျပ်|රු|ரூபாய்|RF|Fdj|FDJ|F\\s?CFP|FCFP|CFPF?|F\\s?CFA|FCFA|CFA|FBu|F[Rr][Ww]|F[Dd]j|FC|FG|VT|Vt|vatu|Gs|Bs|Rs|Tk|Kz|K[Ss]hs?|[TU][Ss]hs?|Ar|MT|MTn|DA|D[Hh]s?|DT|Db|UM|Esc|Nfk|Br|RMB|KM|kn|[SsDdNnI]?[Kk]r|Kčs?|kč|zł|Ft|TL|lei|Lei|leu|lekë?|лв|лева?|грн|руб|тг|тенге|тңг|сом|сомонӣ|сўм|сум|so[ʻ‘’']m|soʻm|ман|манат|manat|ден|дин|din|den|драм|лари|€|шв\\.\\s?фр|шв\\.\\s?франк\\p{L}*|фр|S[Ff]r|Fr|fr|Franken|francs?|franchi|CHF|дол(?:л)?|долл?\\.\\s?США|долара? САЩ|euros?|евро|євро|paʻanga|pa[ʻ‘’'`]anga|tala|kina|元|円|원|บาท|กีบ|đồng|дирхам\\p{L}*|د\\.إ|ر\\.س|د\\.م|ج\\.م|د\\.ت|ل\\.ل|₪";

/** Names of currencies, beside their codes, their signs and what is behind an amount. */
/** Currencies of states in English and in the languages of those who use them, wherever one is known: behind an amount, as a unit, in a sentence. */
const CURRENCIES_OF_STATES = `
  afghani afghanis افغانی افغاني lek leks lekë dram drams դրամ դրամի kwanza kwanzas manat manats ₼ marka maraka taka টাকা ৳ lev leva лв dinar dinars دينار دينارا دنانير
  boliviano bolivianos real reais ngultrum ngultrums དངུལ་ཀྲམ pula pulas rouble roubles ruble rubles рублёў рублей рубля yuan renminbi 元 人民币 colón colones escudo escudos koruna korun krone kroner krona kronor króna krónur
  nakfa ናቕፋ birr ብር lari laris ლარი cedi cedis dalasi dalasis quetzal quetzales lempira lempiras gourde gourdes forint forints rupiah shekel shekels שקל שקלים rupee rupees रुपये रुपया रुपए रुपैयाँ રૂપિયા ਰੁਪਏ ரூபாய் రూపాయలు ರೂಪಾಯಿ രൂപ රුපියල් روپے روپیہ
  rial rials riyal riyals ریال ريال ريالا yen 円 won 원 shilling shillings som soms сом tenge теңге riel riels រៀល kip kips ກີບ loti maloti leu lei ariary denar denars денари kyat kyats ကျပ် tugrik tugriks tögrög togrog togrogs төгрөг
  ouguiya ouguiyas أوقية rufiyaa ރުފިޔާ kwacha kwachas ringgit metical meticais naira nairas córdoba córdobas balboa balboas sol soles kina kinas peso pesos piso guaraní guaraníes złoty złotych zloty zlotys динара leone leones dobra dobras
  lilangeni emalangeni baht bahts บาท somoni somonis сомонӣ сомони paʻanga lira liras lirası ليرة ლირა hryvnia hryvnias гривень гривні soum soums sum soʻm сўм bolívar bolívares dong đồng vatu tala talas rand rands zig
  pound pounds جنيه جنيها dirham dirhams درهم درهما franc francs dollar dollars euro euros ดอลลาร์ ໂດລາ ដុល្លារ ဒေါ်လာ đôla
  roupie roupies rupia rupias rupie rupii rúpia rúpias rupien rupij рупия рупии рупий рупій рупії روبية روبيات روپية روپیه livre livres libra libras couronne couronnes corona coronas coroa coroas corone kronen rouble roubles rublo rublos rublos rubli rublów rubel
  dinars dinares dinari dinare díreme dírham dírhams dirames dirhamów дирхам дирхама дирхамов dirham رنمينبي yuans yuanes iene ienes yens yenes иен иены ين يوان вон воны рингит рингитов батов бат донгов донг ряльев риал риалов риала реалов реал песо шиллинг шиллинга шиллингов shilin xelim xelins chelín chelines schilling
  شلن شلنا رينغت راند رند نايرا найра ранд рэндов бырр быр ариари نيرة روبل كرونة كورون بيزو forints zlotys leva hryvnia grivna grivnas afganis tenges soums`;

const MONEY_OF_STATES = `${eitherCase(CURRENCIES_OF_STATES.trim())}|${'shekels?|шекел\\p{L}*|שקלים|שקל|ש״ח|ש"ח|L\\.L\\.|NIS|US dollars?|dollars?|d[oó]lar(?:es)?|dollari|Dollar|долл(?:\\.|ар\\p{L}*)|долар\\p{L}*|грив\\p{L}*|dolar(?:a|ów|y)?|Euro|avro|frank(?:i|ów)?|francos?|франк\\p{L}*|shillings?|[Ss]hilingi|kwacha|naira|cedis?|rands?|birr|dirhams?|dinars?|riyals?|rupees|rupias?|rupiah|pesos?|reais|soles|yen|yuan|won|pounds?|livres?|libras?|гривен\\p{L}*|руб(?:\\.|л\\p{L}*)|ariary|meticais'}`;

/** Currencies by their stems with the endings of cases and numbers, which adjectives of nationality may precede, as alternatives of a pattern: "dinara", "evrov", "američkih dolara". */
export const MONEY_FORMS = bothForms(
  "(?:\\p{Ll}{2,14}(?:čk|sk|šk|ck|ск|цк|чк|шк)(?:ih|ich|ých|их)\\s)?(?:[dD]inar\\p{Ll}{0,4}|[dD]enar\\p{Ll}{0,4}|[eE]ur[aeoióų]\\p{Ll}{0,4}|[eE]urų|[eE]vr[aeiou]\\p{Ll}{0,3}|eiro|ewro|[yj]evro|avro|[dD]olár\\p{Ll}{0,3}|[dD]oll?ar\\p{Ll}{0,4}|korun\\p{Ll}{0,3}|kron\\p{Ll}{1,3}|krón\\p{Ll}{1,3}|kroon\\p{Ll}{0,3}|[zZ]łot\\p{Ll}{1,3}|lev(?:a|ov|ova|i|ů)?|lej\\p{Ll}{1,3}|forint\\p{Ll}{1,5}|rubl\\p{Ll}{1,4}|rubel\\p{Ll}{0,3}|rubalj\\p{Ll}{0,2}|hr[iy]v[ei]?n\\p{Ll}{0,4}|fran[ck]\\p{Ll}{0,4}|fran(?:aka|ga|gash)|lir(?:a|e|y|ë|ų|as|ası)|leck\\p{Ll}{1,2}|lekesh|tenge|(?:[kK]onvertibiln\\p{Ll}{1,3}\\s)?mara?k[aei]|funt\\p{Ll}{0,3}|juan\\p{Ll}{0,3}|jen\\p{Ll}{0,3}|динар\\p{Ll}{0,4}|денар\\p{Ll}{0,4}|[её]вр[аоуи]\\p{Ll}{0,3}|[єе]вро|еўра|долл?ар\\p{Ll}{0,4}|[кК]рон\\p{Ll}{0,3}|крун\\p{Ll}{0,3}|злот\\p{Ll}{1,3}|лев(?:а|ове|ов|и)?|ле[йяеию]в?|форинт\\p{Ll}{0,3}|рубл\\p{Ll}{0,4}|рубел\\p{Ll}{1,3}|рубаљ\\p{Ll}{0,2}|гривн\\p{Ll}{0,3}|гривен\\p{Ll}{0,3}|грывень?|франа?к\\p{Ll}{0,4}|лир\\p{Ll}{0,3}|лек\\p{Ll}{0,3}|(?:[кК]онвертибилн\\p{Ll}{1,3}\\s)?мара?к[аеиу]|КМ|фунт\\p{Ll}{0,3}|юан\\p{Ll}{0,3}|теңге\\p{Ll}{0,4}|манат\\p{Ll}{0,3}|төгрөг\\p{Ll}{0,3}|ευρώ|δολάρι\\p{Ll}{1,2}|δολαρίων|φράγκ\\p{Ll}{1,2}|λίρ\\p{Ll}{1,2}|λιρών|λεκ|եվրո\\p{Ll}{0,3}|ევრო|ლარი|יורו|אירו|دالر|یورو|يورو|euró)",
);

/** "Thousand", "million" and "billion" as whole words in further languages, behind a number. */
export const WHOLE_MULTIPLES = bothForms(
  "hiljad[aeu]|tisu[ćč][aeu]|tisoč|mil[ij]i?jun\\p{Ll}?|mil[ij]+on\\p{Ll}{0,3}|mil[ij]+oon\\p{Ll}{0,3}|mil[ij]+ard\\p{Ll}{0,4}|хиљад[аеу]|илјади|хиляди|тысяч\\p{Ll}?|тисяч\\p{Ll}?|мили?он\\p{Ll}{0,3}|миллион\\p{Ll}{0,3}|мільйон\\p{Ll}{0,3}|мільён\\p{Ll}{0,3}|мили?ј?ард\\p{Ll}{0,3}|миллиард\\p{Ll}{0,3}|мільярд\\p{Ll}{0,3}|tisíc\\p{Ll}?|tysi[ąę]c\\p{Ll}{0,2}|mijë|χιλιάδες|εκατομμύρι[αο]|δισεκατομμύρι[αο]|ezer|millió|milliárd|mii|milioane|miliarde|tuhat\\p{Ll}?|tusen|tusind|tūkst\\p{Ll}{0,6}|bin|milyon|milyar|мың|миң",
);

const MONEY_NAMES =
  "[Dd]ollars?|[Dd]ola|[Dd]ólar(?:es)?|[Dd]ollari|[Dd]olar\\p{Ll}*|доллар\\p{L}*|долар\\p{L}*|[Cc]ents?|[Cc]entavos?|[Cc]entimes?|[Ff]rancs?|[Ff]rancos?|[Ff]ranken|[Ff]ranchi|[Ff]rank\\p{Ll}*|франк\\p{L}*|[Ee]uros?|[Ss]hillings?|[Ss]hilingi|[Kk]wacha|[Nn]aira|[Cc]edis?|[Rr]ands?|[Bb]irr|[Dd]irhams?|[Dd]inars?|[Rr]i[yh]?als?|[Rr]upees?|[Rr]oupies?|[Rr]upias?|[Rr]upiah|[Pp]esos?|[Rr]eais|[Rr]eal|[Ss]ol(?:es)?|[Yy]en|[Yy]uan|[Ww]on|[Pp]ounds?(?: [Ss]terling)?|[Pp]fund|[Ll]ivres?(?: sterling)?|[Ll]ibras?(?: esterlinas)?|[Aa]riary|[Mm]eticais|[Kk]wanzas?|[Pp]ula|[Ll]oti|[Mm]aloti|[Ll]eones?|[Dd]alasis?|[Nn]akfa|[Oo]uguiyas?|[Ee]scudos?|[Dd]obras?|[Kk]ina|[Vv]atu|[Tt]ala|[Pp]a[ʻ‘’']anga|[Kk]roner|[Kk]ronor|[Kk]rone|[Kk]rona|[Zz]łot\\p{Ll}*|[Zz]loty|[Ff]orints?|[Ll]e[iv]|[Tt]enge|[Ss]om|[Mm]anat|[Ll]ari|[Dd]ram|[Tt]aka|[Kk]yats?|[Rr]iel|[Kk]ip|[Bb]aht|[Dd]ong|[Rr]inggit|[Gg]uarani|[Gg]uaraníes|[Qq]uetzales|[Ll]empiras?|[Cc]órdobas?|[Cc]olones|[Bb]alboas?|[Gg]ourdes?|[Bb]olivianos?|[Bb]olívares|[Ss]pecial [Dd]rawing [Rr]ights|[Dd]roits de [Tt]irage [Ss]péciaux|[Dd]erechos [Ee]speciales de [Gg]iro|[Dd]ireitos [Ee]speciais de [Ss]aque|Sonderziehungsrechte[n]?";

const BEFORE_SIGN = "US|GH|A|C|CA|AU|NZ|HK|NT|S|FJ|J|TT|EC|Bds|BZ|G|N|Z|L|E|R|RD|MX|B";

/** A currency by its name, its code or its sign, a unit of data or a tax, in a remark. */
export const MONEY_WORD = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:U\\.?S\\.?A?|CFA|CFP|[A-Z]?SD|\\p{Lu}\\p{Ll}{2,12})[\\s-])?(?:${MONEY_NAMES})(?:[\\s-](?:U\\.?S\\.?A?|CFA|CFP|EE\\.? ?UU\\.?|E\\.?U\\.?A?|США|des États-Unis|de los Estados Unidos|dos Estados Unidos|za Marekani|Stati Uniti))?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:[kKMGT]bit\\/s|[KMGT]bps|[KMGT][oB]|[KMG]Hz|kWh|HT|TTC|HTVA|VAT|GST|TVA|IVA|SDRs?|DTS|DEG|DES|SZR|СДР|XDR|F\\s?CFA|F\\s?CFP|FCFA|FCFP|CFA|CFP|${CURRENCY_CODES})(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:${BEFORE_SIGN})?\\p{Sc}(?:US)?`,
      "gu",
    ),
);

/** A sign or a short word, "is" or "means", and what it stands for: "K is the kina". */
export const DEFINITION =
  /^\s*["“«'‘]?(\S{1,8}?)["”»'’]?\s(?:is|are|=|means|stands for|denotes|refers to|est|désigne|signifie|es|significa|designa|é|è|indica|ist|bedeutet|steht für|is de|betekent|oznacza|znamená|označava|înseamnă|означає|означает|означава|е|је|—|–)\s(.+)$/u;

/** All names of currencies, behind an amount, as alternatives of a pattern. */
export const MONEY = `${MONEY_OF_STATES}|${MONEY_NAMES}`;

/** Currencies as they are called, and the word for them, folded. */
export const currencyNames = once(() =>
  foldedSet(
    words(`
    currency currencies monnaie monnaies devise devises moneda monedas divisa moeda moedas valuta währung waluta měna mena valută валюта валюти валюты валутата para birimi sarafu mata uang عملة
    dollar dollars dólar dólares dolar доллар долар pound pounds livre livres libra libras euro euros евро євро franc francs franco francos franken frank франк krone kronor krona koruna korun złoty zloty forint lev leva лев лева leu lei
    hryvnia гривня гривна rouble ruble rouble рубль рубля tenge тенге som сом soum сум сўм somoni manat манат lari ლარი dram драм denar денар dinar dinars динар mark lek rand pula loti lilangeni kwacha kwanza metical naira cedi dalasi
    leone ariary birr nakfa shilling shillings dirham dirhams riyal rial riyals rupee rupees rupiah ringgit baht kip riel dong kyat taka ngultrum rufiyaa afghani tugrik tögrög yuan renminbi yen won peso pesos real reais sol soles
    boliviano bolivianos guaraní guaraníes quetzal quetzales lempira lempiras córdoba córdobas colón colones balboa balboas gourde gourdes florin guilder kina paʻanga pa'anga vatu tala ouguiya dobra escudo escudos
    ${CURRENCIES_OF_STATES}
    `),
  ),
);

/** Units of what is measured, without those of time, which an appointment has, and votes, which somebody counts. */
/** "Sostinė – Vilnius." */
export const CAPITAL_FIRST =
  /^(?:sostinė|galvaspilsēta|столица|столиця|сталіца|stolica|hlavní město|hlavné mesto|glavno mesto|glavni grad|главни град|престоница|főváros|a főváros|елордасы|астанасы|борбору|poytaxti|paytaxt|capitala|pealinn|prestolnica)$/iu;

/** French units, which begin as a name does, as a pattern: "5 Go", "12 Mo/s"; also what a price is of, "Prix du Go", "prix moyen par Go". */
export const OCTETS =
  "(?:(?<=\\p{N}\\s?|(?<!\\p{L})(?:[Dd]u|[Ee]n|(?:[Pp]rix|[Tt]arifs?|[Cc]oûts?)\\s(?:(?:moyen|médian|mensuel|unitaire)s?\\s)?(?:par|pour un|au|en))\\s|[/(]\\s?)[KMGT]o|(?<=\\p{N}\\s?)k?o)(?:\\/s|ps)?(?!\\p{L})";
/** Units of data, and short names of currencies that are no codes, as a pattern. */
export const DATA_OR_MONEY =
  "(?<![\\p{L}\\p{N}])(?:[kKMGT](?:bit|[bB])(?:\\/s|ps)?|[КМГТ](?:Б|бит)(?:\\/с)?|F\\s?CF[AP]|CF[AP]|F[CGD]|FR[Ww]|Frw|FBu)(?![\\p{L}\\p{N}])";
export const UNITS =
  "%|‰|٪|per cent|percent|pour ?cent|por ciento|por cento|per cento|Prozent|procent\\p{L}*|prosent|процент\\p{L}*|відсотк\\p{L}*|asilimia|[kKMGTP]?bits?\\/s|[kKMGTP]?[oB](?:\\/s|ps)|[КМГТ]Б\\/с|(?:[kK]ilo|[mM][éeè]ga|[gG][ií]ga|[tT][éeè]ra|[pP][éeè]ta)?(?:bits?|bytes?|octets?|octetos|octeți|biți)(?:[ -]?(?:par|per|por|pe|pro|al|a|na|w|za|på|i|em|op|kwa|saa)[ -](?:seconde?|second[oi]?|secundă|segundo|segon|Sekunde|sekund[ęuaě]?|sekunti|sekondi|sekundi|saniye|sogonna|sekonn|detik|saat|giây))?|(?:кило|мега|гига|тера)?(?:бит|байт)\\p{Ll}{0,3}(?:(?:\\s(?:в|за|на|у)\\s(?:секунд\\p{Ll}{1,2}|с))|\\/с)?|[кКМГТ]?бит\\/сек|(?:ال)?(?:كيلو|ميغا|ميجا|غيغا|جيغا|جيجا|تيرا)(?:بايت|بت)(?:\\/(?:ثانية|ث))?|(?:کیلو|مگا|گیگا|ترا)بایت|گیگابائٹ|میگابائٹ|جی بی|ایم بی|गीगाबाइट|मेगाबाइट|जीबी|এমবি|জিবি|গিগাবাইট|ጊጋባይት|ሜጋባይት|გბ|მბ|ԳԲ|ՄԲ|[kKMGT]b(?:\\/|p)s|[кКМГТ]бит\\/с|[KMGTko][oBb]|[КМГТ]Б|km²?|km2|км²?|miles?|m|cm|mm|ha|[kMGT]Wh?|[kMG]?Hz|[кМГ]Гц|ms|kg|dBm?|°C";

/** The time or thing of which there is an amount each, as alternatives of a pattern: "a month", "per GB". */
export const AMOUNT_PER =
  "tháng|năm|ngày|phút|người|เดือน|ปี|วัน|นาที|คน|ເດືອນ|ປີ|ວັນ|ນາທີ|ខែ|ឆ្នាំ|ថ្ងៃ|នាទី|လ|နှစ်|ရက်|မိနစ်|bulan|tahun|hari|minit|menit|buwan|taon|araw|माह|महीना|महीने|महिना|वर्ष|साल|दिन|মাস|বছর|দিন|மாதம்|ஆண்டு|నెల|ತಿಂಗಳು|മാസം|මාසය|شهر|شهرا|سنة|يوم|ماه|سال|روز|مہینہ|ماہ|ay|yıl|gün|ай|жыл|күн|oy|yil|kun|месяца?|міс(?:\\.|яць)?|рік|ወር|ዓመት|თვე|წელი|ամիս|տարի|חודש|שנה|月|年|日|월|년|일|months?|mois|mes|mês|Monat|mese|maand|miesiąc|месяц|мес\\.?|mwezi|years?|an|année|año|ano|Jahr|anno|jaar|rok|год|mwaka|days?|jour|día|dia|Tag|giorno|dag|день|siku|minutes?|minuto|Minute|min|[KMGT][oB]|ГБ|Mbit\\/s|Мбит\\/с";

/** "Thousand", "million" and "billion" behind a number, as alternatives of a pattern. */
export const MULTIPLES =
  "[kmMB](?!\\p{L})|millions?|milliards?|billions?|thousand|mille|mil|mill[oó]n(?:es)?(?: de)?|milh(?:ão|ões)(?: de)?|Mio\\.?|Mrd\\.?|Millionen|Milliarden|тыс\\.?|тис\\.?|хил\\.?|млн\\.?|млрд\\.?|mln|mld|mio|mlj|bn|crore|lakh|d[e’']";

/** What an amount is a limit, an offer or an aim of, in languages that have capitals: none of these names a place or a company. */
export const limits = once(() =>
  foldedSet(
    words(`
    limit limits ceiling ceilings floor cap caps threshold offer offers bid bids counteroffer counterbid margin max min minimum maximum stop walkaway reserve reservation bottom top goal goals target ask asks demand demands
    round rounds ronda rondas runde runden rodada rodadas раунд tura concession concessions compromise plan option price offered accepted acceptable final last first opening best worst our ours we us mine team teams squad staff pay accept yield spend cut give take stop hold
    équipe payer céder equipo pagar ceder equipa equipe команда команду платить уступить timu kikundi kikosi lipa kulipa mannschaft zahlen nachgeben delegation délégation delegación delegação делегация ujumbe
    limite limites plafond plafonds plancher seuil seuils offre offres marge marges objectif demande cible butoir réserve compromis minimal maximal mini maxi dernier dernière repli prix proposition
    límite límites tope topes techo piso suelo umbral oferta ofertas margen meta objetivo reserva mínimo máximo mínima máxima concesión precio
    teto patamar limiar margem mínimo máximo concessão preço tetto soglia offerta margine obiettivo minimo massimo riserva concessione
    grenze grenzen obergrenze untergrenze schmerzgrenze höchstgrenze mindestgrenze schwelle deckel angebot gebot gegenangebot ziel spielraum mindestens höchstens mindestbetrag höchstbetrag reserve zugeständnis forderung preis
    grens limiet bodem drempel bod aanbod doel ondergrens bovengrens perk gräns grænse grense tak golv gulv tröskel tærskel bud mål marginal raja katto lattia tarjous tavoite alaraja yläraja
    piir lagi pakkumine eesmärk robeža griesti piedāvājums mērķis riba lubos pasiūlymas tikslas
    granica granice pułap próg oferta cel margines mez strop práh nabídka cíl hranice hranica prah ponuka cieľ meja ponudba cilj prag ponuda gornja donja праг граница понуда циљ цел оферта таван горна долна
    határ plafon küszöb ajánlat cél limită prag ofertă țintă maxim minim kufi tavan ofertë όριο οροφή κατώφλι προσφορά στόχος ελάχιστο μέγιστο sınır limiti taban eşik teklif hedef asgari azami hədd təklif
    цена стоимость сумма сделка ціна вартість угода кошт баға баа нарх үнэ narx narxi qiymət qiyməti fiyat bedel cena cijena цена harga bei prijs prezzo pris hinta hind ár preț çmim τιμή
    rezerva резерва rezervna резервна najviše највише најмногу najmanje најмање najmanj največ popust popuštanje ustupak ustupci попуст попуштање уступак уступци отстъпка отстапка koncesija концесија krajnja крајња posljednja последња zadnja крайна rezervë lëshim kufiri maksimumi minimumi εφεδρεία παραχώρηση rezerwa ustępstwo najwyżej ústupek nejvýše ústupok najviac tartalék engedmény legfeljebb rezervă concesie atsarga nuolaida daugiausia rezerve piekāpšanās reserv järeleandmine myönnytys eftergift indrømmelse taviz ödün yedek поступка найбільше
    лимит предел порог потолок минимум максимум предложение ставка цель уступка запас резерв ліміт межа поріг стеля мета пропозиція мінімум мяжа парог шек шегі чек чеги ҳад ҳадд хязгаар chegara chegarasi taklif
    batas plafon ambang tawaran had siling hangganan alok pinakamataas kikomo ukomo kiwango ofa mwisho lengo umupaka igipimo urubibi ekkomo ndelo nsuka iyaka òpin ààlà oke daangaa xad xadka umkhawulo umda muganhu fetra
    malire malipiro moedi tekanyo mollo límit sostre llindar muga terfyn teorainn mörk hámark lágmark limitu grenz limo nivo
    `),
  ),
);

/** What the head of a column counts or measures, as its first word. */
export const quantities = once(() =>
  foldedSet(
    words(`
    share shares part parts proportion percentage percentages rate rates ratio number numbers count price prices cost costs fee fees tariff tariffs amount sum value volume length duration distance area size speed capacity coverage density average mean median total income revenue expenditure consumption use traffic population quantity
    pourcentage taux nombre prix coût coûts tarif tarifs redevance montant somme valeur longueur durée superficie surface taille vitesse débit capacité couverture densité moyenne revenu revenus recettes dépense dépenses consommation trafic quantité quota
    parte partes porcentaje proporción tasa tasas número números precio precios costo costos coste costes tarifa tarifas monto importe suma valor valores volumen longitud duración distancia superficie tamaño velocidad capacidad cobertura densidad promedio ingreso ingresos gasto gastos consumo tráfico cantidad cuota
    parcela percentagem porcentagem proporção taxa taxas preço preços custo custos montante soma comprimento duração distância área tamanho velocidade capacidade cobertura densidade média rendimento renda receita receitas despesa despesas tráfego quantidade
    quota quote percentuale tasso numero numeri prezzo prezzi costi tariffa tariffe importo somma valore lunghezza durata distanza dimensione velocità capacità copertura densità reddito spesa traffico quantità
    anteil anteile prozentsatz quote anzahl zahl preis preise kosten gebühr gebühren betrag summe wert länge dauer entfernung fläche größe geschwindigkeit kapazität abdeckung dichte durchschnitt einkommen ausgaben verbrauch menge
    aandeel percentage verhouding aantal prijs prijzen kosten tarief bedrag som waarde lengte duur afstand oppervlakte grootte snelheid capaciteit dekking dichtheid gemiddelde inkomen uitgaven verbruik hoeveelheid
    andel antal pris priser kostnad kostnader omkostning avgift belopp beløb beløp värde værdi verdi längd længde lengde hastighet täckning dækning dekning mängd mængde
    udział liczba cena ceny koszt koszty opłata kwota wartość długość prędkość zasięg ilość podíl počet náklady poplatek částka hodnota délka rychlost pokrytí podiel dĺžka udio broj cijena trošak troškovi naknada iznos vrijednost brzina pokrivenost удео број цена трошкови
    доля процент число количество цена цены стоимость расходы тариф сумма значение объем объём длина длительность площадь скорость охват плотность доход расход трафик частка кількість ціна вартість витрати швидкість дял брой цена разходи
    cota numărul număr preț prețul cost costul tarif valoare valoarea viteza arány száma ár ára költség költsége díj
    idadi bei gharama asilimia kiasi sehemu mgao wastani kiwango thamani kasi umubare igiciro ikiguzi ijanisha igitigiri omuwendo omugabo motango ntalo motuya talo porsyento bilang presyo halaga bahagi
    nombre percentatge preu quantitat porsyon pri kantite kop gastu prezo porcentaxe
    latency bandwidth throughput depth height weight temperature frequency penetration availability power voltage lifetime latence profondeur hauteur poids température fréquence portée pénétration disponibilité puissance durée altitude latencia profundidad altura peso temperatura frecuencia alcance penetración disponibilidad potencia caudal
    latência profundidade frequência penetração disponibilidade potência débito latenza profondità altezza frequenza portata penetrazione disponibilità potenza latenz bandbreite tiefe höhe gewicht temperatur frequenz reichweite verfügbarkeit leistung durchsatz datenrate latentie bandbreedte diepte hoogte gewicht frequentie bereik beschikbaarheid vermogen
    fördröjning bandbredd djup höjd vikt forsinkelse båndbredde dybde højde høyde viive kaistanleveys syvyys opóźnienie przepustowość głębokość wysokość zpoždění hloubka výška latence oneskorenie hĺbka задержка пропускная глубина высота вес частота мощность затримка глибина висота latență lățime adâncime gecikme derinlik yükseklik bant hız hızı kechikish tezlik tezligi кідіріс жылдамдық кечигүү ылдамдык
    latensi kecepatan kedalaman kelajuan kasi kina hafahafana halalina tinggi độ trễ
    `),
  ),
);

/** "Number", folded, before "of" and what is counted. */
export const COUNTS: ReadonlySet<string> = foldedSet(
  words(
    "number numbers count nombre número números numero numeri anzahl zahl aantal antal määrä lukumäärä arv skaits skaičius liczba počet število broj број брой количество число численность кількість колькасць szám száma numărul număr numri αριθμός sayı sayısı sayi саны сони soni шумора idadi jumlah bilangan số bilang adadi yawan lambar isa isan'ny nomb nonm kantite عدد العدد تعداد מספר संख्या সংখ্যা எண்ணிக்கை ගණන",
  ),
);

/** "Of", "per" and "in" behind it. */
export const ofQuantity = once(() =>
  foldedSet(
    words(
      "of per by in de du des d par del por do da dos das di dei degli delle della dello dell nel nella sul von vom am an des der pro je im van af av i z ze na w w od za sa u od в на за от по у din pe ya wa za la cha vya kwa ku cya cy bya by mu wa gwa ogwa ya na ng sa",
    ),
  ),
);

/** "For" behind it. */
export const forQuantity = once(() =>
  foldedSet(words("for to pour para per für voor för for til dla pro pre za для pentru pri kwa pou")),
);

/** Who pays or uses something, for whom a cost or a price is. */
export const users = once(() =>
  foldedSet(
    words(`
    company companies business businesses firm firms enterprise enterprises entreprise entreprises société sociétés empresa empresas impresa imprese unternehmen firmen betriebe bedrijven företag virksomheder firm предприятий компаний підприємств үйлер hospital hospitals hôpital hôpitaux hospitales hospitais krankenhäuser university universities université universités universidades household
    user users customer customers consumer consumers household households subscriber subscribers operator operators student students school schools farmer farmers family families
    usager usagers usagère usagères utilisateur utilisateurs client clients consommateur consommateurs ménage ménages abonné abonnés opérateur opérateurs élève élèves école écoles famille familles
    usuario usuarios cliente clientes consumidor consumidores hogar hogares abonado abonados operador operadores alumno alumnos escuela escuelas familia familias
    utilizador utilizadores usuário usuários consumidor consumidores assinante assinantes operador operadores aluno alunos família famílias agregados
    utente utenti cliente clienti consumatore consumatori famiglia famiglie abbonato abbonati operatore operatori studente studenti
    nutzer nutzerinnen kunde kunden verbraucher haushalt haushalte teilnehmer betreiber schüler schulen familien endkunden endnutzer
    gebruiker gebruikers klant klanten consument consumenten huishouden huishoudens abonnee abonnees användare användaren kund kunder hushåll bruger brugere bruker brukere forbruger
    użytkownika użytkowników klienta klientów konsumenta gospodarstwa uživatele zákazníka domácnosti používateľa korisnika korisnike корисника
    пользователя пользователей потребителя потребителей абонента абонентов клиента клиентов семьи домохозяйства оператора операторов школ користувача споживача абонента потребителя
    utilizator utilizatori mtumiaji watumiaji mteja wateja kaya abakiriya itilizatè
    `),
  ),
);

/** Numbers and currencies of which the unit of a column is made, in the forms that such a unit has; no word for who writes. */
const UNIT_WORDS = `
  m k bn mn mio mia mrd mld mln mlrd mill milj mljrd tr thousand thousands million millions billion billions trillion tausend tsd millionen milliarde milliarden mille millier milliers milliard milliards mil miles millar millón millones millardo milhares milhão milhões bilhão bilhões
  migliaia milione milioni miliardo miliardi duizend miljoen miljard tusen tusind miljon miljoner miljarder millioner milliarder mkr mdkr tuhat tuhatta miljoona miljoonaa miljardia miljonit miljardit tūkst tūkstoši miljoni miljonu miljardi tūkstančiai tūkstančių milijonai milijonų
  milijardai milijardų tys tysiące tysięcy miliony milionów miliardy miliardów tis tisíc tisíce milionů milión milióny miliónov miliarda miliard miliárd tisoč tisuća tisuće hiljada hiljade milijon milijonov milijun milijuna miliona milijarda milijarde milijardi
  хиљада хиљаде милиона милијарда милијарде илјади милиони милијарди хиляди хил мил млн млрд трлн тыс тысяч тысяча тысячи миллион миллиона миллионов миллиард миллиарда миллиардов тис тисяч мільйон мільйони мільйонів мільярд мільярдів мільён мільёнаў мільярдаў
  ezer millió milliárd mft eft mie mii milioane miliarde mijë milionë χιλ χιλιάδες εκατ εκατομμύρια δισ δισεκατομμύρια bin milyon milyar min milyard мың миң минг ҳазор müň ming million millon milliard мянга мянган сая тэрбум ათასი ათ მილიონი მლნ მილიარდი მლრდ
  հազար միլիոն մլն միլիարդ մլրդ ألف آلاف مليون ملايين مليار مليارات بالآلاف بالملايين بالمليارات هزار میلیون میلیارد ہزار لاکھ کروڑ ملین ارب بلین زره میلیارده ملیۆن ملیار אלף אלפי מיליון מיליוני מיליארד באלפי במיליוני
  हजार हज़ार लाख करोड़ करोड कोटी अरब अर्ब मिलियन হাজার লাখ লক্ষ কোটি মিলিয়ন হাজাৰ હજાર લાખ કરોડ ਹਜ਼ਾਰ ਲੱਖ ਕਰੋੜ ஆயிரம் லட்சம் கோடி மில்லியன் వేల వేలు లక్షల లక్షలు కోట్ల కోట్లు ಸಾವಿರ ಲಕ್ಷ ಕೋಟಿ ആയിരം ലക്ഷം കോടി දහස ලක්ෂ මිලියන crore crores lakh lakhs
  千 万 萬 百万 百萬 千万 千萬 亿 億 十亿 十億 兆 천 만 백만 천만 억 십억 조 พัน หมื่น แสน ล้าน ພັນ ລ້ານ ຕື້ ពាន់ លាន သောင်း သိန်း သန်း nghìn ngàn triệu tỷ tỉ ribu juta miliar triliun libo milyong bilyong elfu milioni bilioni ሺህ ሚሊዮን ቢሊዮን malyan dubu miliyan
  chf eur usd dollar dollars dólar dólares dollari dollaro dollaria dolar dolara dolarów dolarů dolárov dollár dolari dollarë долл доллар доллара долларов доллары долар долари доларів долара долараў δολάρια доллари долларах доллармен доллараар dola dolares dolyar
  euro euros euroa eurot euri eiro eura eur eurų eurai евро євро еўра ευρώ avro evro евра ევრო եվրո franc francs frank franks franken frankov franků frankov franka franka frangi franchi franco francos franci франк франка франки франков франків франкаў франкі франкы φράγκα ფრანკი ֆրանկ
  swiss suisse suisses suizo suizos suíço suíços svizzeri schweizer zwitserse schweiziska schweiziske norske norska svenska svenske danske danska islandske isländska íslenskum íslenskar íslenskra norskum norskar sænskum sænskar dönskum danskar ruotsin norjan tanskan islannin rootsi norra taani zviedru norvēģu dāņu švediškų norvegiškų daniškų sveitsin šveices švýcarských švajčiarskych szwajcarskich švicarskih švicarski švajcarskih швейцарских швейцарские швейц шв фр швајцарских швейцарски швейцарських швейцар швейцария швейцариялық швейцарын швейцарь elvețieni svájci isviçre isveçre
  rub руб рубль рубля рублей рублях рублях рублів рублёў грн гривень гривні гривна сша us тенге теңге тг теңгемен сом сомов сомдо сум сўм som soʻm so'm сомони смн манат manat төгрөг төгрөгөөр тугрик тугриков lari ლარი լարի драм դրամ лей леев lei leu лв лева ден денари дин динар динара динари dinara dinar dinars
  kr kronor kroner krónur krónum króna krona kroner kruunua kruunuissa kruunuina krooni kroonides kronas kronās kronų kronomis kroon korun koruna koruny kč zł zł złoty złotych zł pln czk huf ft forint lek lekë kuna tl lira lirası liras livre livres libras pound pounds sterling peso pesos piso soles sol reais real bolivianos bs guaraníes quetzales lempiras córdobas colones balboas escudos kwanza kwanzas meticais
  rand naira cedi cedis shilling shillings shilingi ksh kshs tsh ush birr ብር ዶላር ፍራንክ ዩሮ kwacha kina pula dalasi leone leones ariary dobra gourde gourdes fcfa cfa fbu frw yen yuan юаней юань иен йен вон won baht ringgit rupiah đồng đôla rupee rupees rs taka tk afghani dirham dirhams riyal riyals rial
  دولار دولارات بالدولار بالدولارات يورو باليورو فرنك فرنكات بالفرنك سويسري السويسري أمريكي الأمريكي سويسرية ريال ريالات بالريال دينار دنانير بالدينار درهم دراهم بالدرهم جنيه جنيهات بالجنيه ليرة ليرات أوقية دلار یورو فرانک سوئیس سوئیسی تومان افغانی سامانی روپے روپیہ ڈالر سوئس دۆلار دینار یۆرۆ ډالر افغانۍ
  שקל שקלים דולר דולרים אירו פרנק פרנקים שוויצרי שוויצריים रुपये रुपए रुपया रु रुपैयाँ डॉलर डलर यूरो युरो फ्रैंक स्विस টাকা টাকায় ডলার ইউরো ফ্রাঁ সুইস રૂપિયા ડોલર ਰੁਪਏ ਡਾਲਰ ரூபாய் டாலர் యూరో రూపాయలు రూపాయల డాలర్లు డాలర్ ರೂಪಾಯಿ ಡಾಲರ್ രൂപ ഡോളർ රුපියල් ඩොලර්
  円 元 美元 米ドル ドル 欧元 歐元 ユーロ 法郎 瑞士法郎 瑞郎 スイスフラン スイス フラン 日元 日圓 韩元 韓元 ウォン 人民币 人民幣 人民元 卢布 英镑 港元 港币 新台幣 ルーブル トゥグルグ テンゲ 원 달러 미국 미 유로 엔 위안 스위스 스위스프랑 프랑 루블 텡게 투그릭 파운드
  บาท ดอลลาร์ ดอลลาร์สหรัฐ สหรัฐ ยูโร ฟรังก์สวิส ฟรังก์ สวิส ກີບ ໂດລາ ໂດລາສະຫະລັດ រៀល ដុល្លារ ដុល្លារអាមេរិក ကျပ် ဒေါ်လာ
  in en em w v u в у ve i na po of d de za ya dalam trong đô la mỹ thụy sĩ phrăng a x`;

/**
 * Names of states, towns, islands and languages, and a few adverbs and nouns, in Arabic, Persian, Urdu, Pashto and Sindhi. They end
 * in the letters of "our", or begin with those of "we will": "N'Djamena", "Botswana", "Vienna", "free of charge", "Sindhi". A
 * preposition of one letter may be before them.
 */
const NAMES_LIKE_OURS = foldedSet(
  words(`
    بوتسوانا بوركينا بورکینا غانا گانا غيانا غويانا گویانا گيانا هيلينا هیلینا ہیلینا ماريانا ماریانا كونا کونا فوتونا فتونا شونا تسوانا سووانا
    انجمينا نجامينا انجامينا نجمينا انجمینا نجامینا فيينا فیینا اثينا استانا هافانا تيرانا تیرانا ليوبليانا لوبليانا لیوبلیانا باتنا جافنا فارنا فيلنا بولونا
    رافينا ميسينا فيرونا مودينا سيينا ريجينا تيخوانا تيجوانا بارانا كومانا تاكنا كاتارينا كارولينا اريزونا مونتانا لويزيانا انديانا كورونا برشلونا
    لوزانا بودغورينا كريستيانا ليفينا مجانا احيانا قانونا حسنا يقينا سنغافورة سنسكرت سنسکرت سنسڪرت سندهي سندھی سندھي سنہالا سنهالا سنجار سنندج سندات سنغال سنغالي سنغالية
  `),
);
const ENDS_IN_WE =
  /^[\u0621-\u064A]{2,}نا$|^سن(?![ةوت])[\u0621-\u064A]{3,}$|^ن?مي[\u0621-\u064A\u06AF\u067E\u0686]{2,}يم$/u;
/** "And" and "in", "to" or "as" as one letter, and the article. */
const ARABIC_PREFIX = /^[وف]?(?:[بلك]|ال|لل|بال)?(?=\p{L}{3})/u;

/** Whether "our" is the end of a folded Arabic word, or "we" of a verb, also of the future and in Persian: "خطنا", "سنقبل", "می‌پذیریم". A name such as "فيينا" is none. */
export const endsInWe = (token: string): boolean =>
  ENDS_IN_WE.test(token) &&
  !NAMES_LIKE_OURS.has(token) &&
  !NAMES_LIKE_OURS.has(token.replace(ARABIC_PREFIX, ""));
export const unitWords = once(() => foldedTokens([UNIT_WORDS, CURRENCIES_OF_STATES]));
/** A Korean date with full stops, "2026. 10. 19.", as a pattern: a particle before it shows that a sentence has begun, which goes on behind it. */
export const KOREAN_DATE =
  "(?<=[은는이가에의도을를와과로서지터,，]\\s)(?:(?:['’]|19|20)?\\p{N}{2}\\.\\s?)?\\p{N}{1,2}\\.(?:\\s?\\p{N}{1,2}\\.)?(?=\\s{1,3}\\p{Script=Hangul})";
const KOREAN_UNIT =
  /^(?:(?:천|만|백만|천만|억|십억)\s?|조\s)(?:원|(?:미국?\s?)?달러|유로|엔|위안|(?:스위스\s?)?프랑)$/u;

/** Whether words are nothing but a number and its currency, as a unit is in brackets: "млн руб.", "억 원". With capitals they may be a name, "Min Won". */
export function isUnit(words: string): boolean {
  if (KOREAN_UNIT.test(words.normalize("NFC").replace(/^\(|\)$/gu, ""))) return true;
  const tokens = tokensOf(fold(words));
  const isName = tokens.length < 2 || tokens.length > 5 || /\p{Lu}\p{Ll}|^[^\p{Lu}\p{Ll}]*$/u.test(words);
  return !isName && tokens.every((token) => unitWords().has(token));
}

/**
 * What an amount behind a dash is of, in languages in which the dash is the verb: sums, sizes, costs, losses, lengths and what they are of, and what
 * tells one from another. No word for a reserve, a limit or an offer is among them.
 */
export const MEASURED_THINGS = once(() =>
  foldedTokens([
    `suma sumos pradinė bendra metinė metinės mėnesinė vidutinė vidutinis bendras išlaidos sąnaudos kaina kainos dydis ilgis plotas skaičius nuostoliai pajamos mokestis įmoka įnašas fondo fondas gyventojų kabelio kabelių tinklo greitis aprėptis trukmė laikotarpis biudžetas narių šalių siūlymas pasiūlymas
     summa sākotnējā kopējā kopējās gada mēneša vidējā vidējais izmaksas cena apmērs lielums garums platība skaits zaudējumi ieņēmumi maksa iemaksa fonda fonds iedzīvotāju kabeļa tīkla ātrums pārklājums ilgums budžets
     сумма начальная общая годовая годовые ежегодные средняя средний общий размер объём объем расходы затраты стоимость длина площадь численность потери убытки ущерб доходы взнос плата фонда бюджета бюджет кабеля линии сети населения жителей скорость охват продолжительность доля курс цена цен цены тариф рост снижение население количество штраф срок реестра покрытия трафика тарифа тарифов взноса абонентов пользователей услуг связи интернета доллара евро охвата штрафа школ сёл сел
     сума початкова загальна річна річні щорічні середня середній загальний розмір обсяг витрати вартість довжина площа чисельність втрати збитки доходи внесок плата фонду бюджету бюджет кабелю лінії мережі населення мешканців швидкість охоплення тривалість частка курс ціна тариф зростання зниження населення кількість штраф строк термін реєстру покриття трафіку тарифу тарифів внеску абонентів користувачів послуг звʼязку звязку інтернету долара євро шкіл сіл
     пачатковая агульная гадавая гадавыя сярэдняя памер аб'ём выдаткі кошт даўжыня плошча колькасць страты даходы фонду кабелю сеткі насельніцтва доля курс цана тарыф стаўка рост штраф тэрмін рэестра пакрыцця абанентаў паслуг сувязі долара
     kwota początkowa łączna roczna roczne średnia wielkość wysokość koszty koszt długość powierzchnia liczba straty dochody składka opłata funduszu budżet kabla sieci ludności mieszkańców prędkość zasięg
     počáteční částka celková roční průměrná velikost výše náklady délka plocha počet ztráty škody příjmy příspěvek poplatek fondu rozpočet kabelu sítě obyvatel rychlost pokrytí
     počiatočná celková ročná ročné priemerná veľkosť výška náklady dĺžka plocha počet straty škody príjmy príspevok poplatok fondu rozpočet kábla siete obyvateľov rýchlosť pokrytie
     začetni znesek skupni letni povprečni velikost stroški strošek dolžina površina število izguba izgube škoda prihodki prispevek pristojbina sklada proračun kabla omrežja prebivalcev hitrost pokritost
     početni iznos ukupni godišnji prosječni prosečni veličina troškovi trošak dužina duljina broj gubici šteta prihodi doprinos naknada fonda proračun budžet kabela mreže stanovnika brzina pokrivenost
     почетни износ укупни годишњи просечни величина трошкови трошак дужина број губици штета приходи допринос накнада фонда буџет кабла мреже становника
     почетен износ вкупен годишен големина трошоци должина број загуби приходи на фондот кабелот начална сума обща годишна средна размер размерът разходи дължина площ брой загуби щети приходи вноска такса фонда бюджет кабела мрежата
     kezdeti összeg teljes éves átlagos összes méret mérete költség költségek költsége hossz hossza terület száma veszteség veszteségek bevétel díj hozzájárulás az a alap alapé kábel hálózat lakosság költségvetés ár ára árak átlagár arány aránya száma számuk árfolyam díja lefedettség
     бастапқы сома жалпы жылдық орташа көлемі мөлшері шығын шығыны шығындар ұзындығы ауданы саны табыс жарна қор қордың бюджет кабель кабельдің баштапкы сумма суммасы жалпы жылдык орточо көлөмү чыгым чыгымы узундугу аянты саны киреше төлөм фонддун кабелдин үлес үлесі бағам бағамы баға бағасы құны өсім өсімі айыппұл мерзімі халық тұрғындардың абоненттер доллар желі желінің тізілімнің үлүш үлүшү курсу курс баа баасы наркы өсүш айып мөөнөтү калк айылдыктардын абоненттер тармактын реестрдин
     boshlangʻich summa umumiy yillik oʻrtacha hajmi miqdori xarajat xarajatlar uzunligi maydoni soni zarar daromad badal jamgʻarma kabel ulush ulushi kurs kursi narx narxi qiymati oʻsish jarima muddat muddati aholi dollar tarif tarmoq reyestr улуш улуши курс курси нарх нархи қиймати ўсиш жарима муддат аҳоли доллар тариф тармоқ ҳиссаи ҳаҷми нархи миёнаи миёна қурби доллар маблағи шумораи музди аҳолӣ
     suma inițială totală anuală anuale medie mărimea valoarea costurile costul lungimea suprafața numărul pierderile pagubele veniturile contribuția taxa fondului bugetul cablului rețelei locuitorilor`,
  ]),
);

/** What a company or a state supports, changes or publishes, in the cases of an object: "підтримує пропозицію". */
export const objects = once(() =>
  foldedSet(
    words(`
      предложение предложения проект текст поправку поправки реестр резолюцию цену цены тариф тарифы отчёт отчет данные закон сеть
      пропозицію проєкт проект поправку реєстр резолюцію ціну ціни тариф звіт дані закон мережу прапанову праект папраўку рэестр рэзалюцыю цану кошты справаздачу сетку
      ұсынысты ұсынысын жобаны мәтінді түзетуді тізілімді қарарды бағаны бағасын тарифті есепті деректерді заңды желіні
      сунушту долбоорду текстти түзөтүүнү реестрди токтомду бааны тарифти отчетту мыйзамды тармакты
      taklifni loyihani matnni tuzatishni reyestrni rezolyutsiyani narxni tarifni hisobotni qonunni tarmoqni
      таклифни лойиҳани матнни тузатишни реестрни резолюцияни нархни тарифни ҳисоботни қонунни пешниҳодро лоиҳаро матнро нархро тарифро ҳисоботро қонунро
      teklibi taslamany teksti bahany nyrhy hasabaty kanuny təklifi layihəni mətni qiyməti tarifi hesabatı qanunu öneriyi teklifi metni fiyatı raporu тәкъдимне проектны текстны бәяне законны
      предложението проекта текста цената закона доклада предлогот текстот цената предлог текст цену закон извештај prijedlog predlog cenu cijenu tekst zakon
      propozycję projekt cenę ceny ustawę návrh cenu ceny zákon javaslatot tervezetet árat törvényt pasiūlymą projektą kainą kainas priekšlikumu projektu cenu cenas ettepanekut hinda ehdotusta hintaa
      propunerea proiectul prețul prețurile legea propozimin çmimin πρόταση σχέδιο τιμή τιμές νόμο
    `),
  ),
);

/** What the columns of a table of figures are called, beside words of the field: what is counted, how often, in which unit; no word for a limit or a wish. */
const HEAD_WORDS = `
  îles île îlots atolls atoll raccordées raccordée raccordés raccordé connectées connectés connectée connecté desservies desservis couvertes couverts signataires signataire coauteurs pays villages village hameaux communes habitants ménages écoles élèves stations antennes tours pylônes câbles navires bateaux jours heures minutes coupures pannes incidents abonnés abonnements cartes lignes sites réponses amendements articles paragraphes propositions documents séances réunions participants délégués morts blessés
  islands island atoll connected served covered signatories villages towns households schools pupils stations masts towers ships days hours minutes outages faults incidents subscribers subscriptions cards lines sites replies amendments articles paragraphs proposals documents sessions meetings participants delegates deaths injured
  islas isla conectadas conectados cubiertas cubiertos pueblos aldeas municipios habitantes escuelas estudiantes estaciones antenas torres barcos días horas minutos cortes averías incidentes abonados suscripciones líneas sitios enmiendas artículos párrafos propuestas documentos sesiones reuniones participantes delegados firmantes
  ilhas ilha ligadas ligados conectadas servidas aldeias municípios escolas alunos estações navios dias cortes avarias assinantes assinaturas linhas emendas artigos propostas sessões reuniões delegados signatários subscritores
  isole collegate collegati coperte villaggi comuni abitanti scuole stazioni antenne torri navi giorni ore interruzioni guasti abbonati linee emendamenti articoli proposte sessioni riunioni firmatari inseln angeschlossene angeschlossenen dörfer gemeinden einwohner schulen stationen masten schiffe tage stunden ausfälle störungen teilnehmer leitungen änderungen artikel vorschläge sitzungen unterzeichner eilanden dorpen gemeenten inwoners scholen dagen uren storingen
  островов острова деревень сёл сел школ жителей станций кораблей судов дней часов сбоев подписавших подписантов поправок статей предложений заседаний островів сіл шкіл жителів днів годин збоїв підписантів
  visiwa vijiji shule wakazi siku saa nchi meli nosy vohitra sekoly mponina andro ora firenena zil vilaz lekol dimounn zour ler
  gigaoctet gigaoctets mégaoctet mégaoctets kilooctet kilooctets téraoctet téraoctets octet octets gb mb tb гб мб тб кб volume volumes рублях франках долларах тенге сомах гривнях рублёў гигабайт гигабайта гигабайтов мегабайт мегабайта мегабайтов
  غيغابايت جيجابايت جيغابايت ميغابايت ميجابايت كيلوبايت تيرابايت الغيغابايت الجيجابايت الجيغابايت الميغابايت الميجابايت للغيغابايت للجيجابايت للميغابايت للميجابايت ميغابت ميجابت غيغابت جيجابت گیگابائٹ میگابائٹ
  गीगाबाइट मेगाबाइट जीबी एमबी গিগাবাইট মেগাবাইট জিবি এমবি ጊጋባይት ሜጋባይት ግብ გიგაბაიტი გიგაბაიტის
  repair repairs restore restoration outage outages gigabyte gigabytes megabyte megabytes gigabit megabit cada casas casa gigabyte gigabytes
  بها بهای بیه نرخ هر شمار روستا روستاها روستاهای مدرسه‌ها مدارس میانگین گیگابایت مگابایت مگابیت گیگابیت بر ثانیه دلار دالر ډالر یوې د ګیګابایټ میګابایټ خانه‌ها فی گیگا بائٹ میگا ڈالر کل كل سعر أسعار السعر جيجابايت غيغابايت ميغابايت ميجابت الثانية
  мбит гбит кбит мб гб тб кб сек гигабайт мегабайт гигабит мегабит нархи нархҳо баҳои арзиши ҳар барои доллар сомонӣ деҳаҳо деҳаҳои мактабҳо мактабҳои суръати миёна миёнаи солона моҳона
  narxi narx har bir gigabayt megabit oyiga yiliga qishloqlar maktablar tezligi ortacha нарх ҳар бир ойига йилига қишлоқлар мактаблар тезлиги oʻrtacha
  number numbers count annual annually yearly monthly quarterly daily per year years month months day days week weeks quarter class classes category categories type types kind
  contribution contributions unit units fee fees tariff tariffs price prices cost costs amount amounts sum sums value values average mean median rate rates ratio share shares percentage
  percent total subtotal change growth rank index score population inhabitants household households home homes user users subscriber subscribers subscription subscriptions
  incident incidents attack attacks case cases complaint complaints school schools hospital hospitals village villages city cities province provinces district districts municipality
  region regions country countries state states member members date dates deadline duration length distance area size speed capacity traffic coverage penetration access connection connections
  connected online offline mobile fixed broadband internet fibre fiber cable cables station stations satellite satellites tower towers operator operators provider providers company companies
  women men girls boys children adults students teachers staff posts jobs seats budget revenue income expenditure investment loan loans grant grants tax taxes vat net gross
  dollar dollars euro euros franc francs pound pounds yen yuan rupee rupees peso pesos million millions billion billions thousand thousands gb mb tb kb mbit gbit kbit mbps gbps kbps mhz ghz khz hz
  km kms km2 kw kwh mw gwh kg tonnes tons co2 ha hrs hours minutes seconds before after since until with without incl excl excluding including approx est between from
  annuel annuelle annuels annuelles mensuel mensuelle par an année années mois jour jours semaine classe classes catégorie catégories type types contribution contributions unité unités redevance tarif tarifs prix coût coûts
  montant montants somme valeur valeurs moyenne moyen médian taux part parts pourcentage total croissance rang indice population habitants ménage ménages foyer foyers utilisateur utilisateurs utilisatrices abonné abonnés abonnement abonnements
  incident incidents attaque attaques cas plainte plaintes école écoles hôpital hôpitaux village villages ville villes province provinces district région régions pays état états membre membres date dates délai durée longueur distance superficie
  taille vitesse débit capacité trafic couverture accès connexion connexions connectés connectées connecté raccordés en ligne mobile fixe fibre câble câbles opérateur opérateurs femmes hommes filles garçons enfants élèves enseignants postes sièges budget
  recettes dépenses investissement prêt prêts taxe taxes tva dollars franc francs million millions milliard milliards mille avant après depuis jusqu avec sans hors ttc ht nombre
  anual anuales mensual mensuales por año años mes meses día días semana clase clases categoría categorías tipo tipos contribución contribuciones contributiva contributivas unidad unidades tasa tasas tarifa tarifas precio precios costo costos coste costes
  monto montos importe importes suma valor valores promedio media mediana porcentaje parte partes total crecimiento puesto índice población habitantes hogar hogares vivienda viviendas usuario usuarios usuarias abonado abonados suscriptor suscriptores
  suscripción suscripciones incidente incidentes ataque ataques caso casos queja quejas escuela escuelas hospital hospitales pueblo pueblos ciudad ciudades provincia provincias departamento departamentos dpto dptos depto municipio municipios
  región regiones país países estado estados miembro miembros fecha fechas plazo duración longitud distancia superficie tamaño velocidad capacidad tráfico cobertura acceso conexión conexiones conectados conectadas en línea móvil fijo fija fibra cable cables
  operador operadores mujeres hombres niñas niños alumnos docentes plazas escaños presupuesto ingresos gastos inversión préstamo préstamos impuesto impuestos iva igv dólares dólar euros franco francos millón millones mil bs bolivianos soles pesos
  antes después desde hasta con sin número números nº nro núm cantidad cantidades
  anuais mensal mensais ano anos mês dia dias semana classe classes categoria contribuição contribuições unidade unidades taxa taxas tarifa preço preços custo custos montante valor valores média percentagem porcentagem crescimento população
  habitantes domicílio domicílios agregado agregados utilizadores utilizador usuários usuário assinantes assinante assinaturas incidentes incidente ataques casos queixas escola escolas hospitais aldeias cidade cidades província municípios região regiões
  país países estado estados membro membros data datas prazo duração comprimento distância área velocidade capacidade tráfego cobertura acesso conexões ligações conectados conectadas móvel fixo fibra cabos cabo operadores mulheres homens meninas
  crianças alunos professores lugares orçamento receitas despesas investimento empréstimo imposto impostos dólares euros milhão milhões mil antes depois desde até com sem número quantidade
  anzahl zahl zahlen jährlich jährliche jährlicher monatlich monatliche pro jahr jahre monat monate tag tage woche klasse klassen kategorie art beitrag beiträge beitragsklasse einheit einheiten gebühr gebühren tarif preis preise kosten betrag beträge
  summe wert werte durchschnitt mittel median anteil rate quote prozent gesamt wachstum rang index bevölkerung einwohner haushalt haushalte nutzer nutzerinnen teilnehmer anschlüsse vorfall vorfälle vorfällen angriffe fälle beschwerden schule schulen
  krankenhäuser dörfer stadt städte provinz bezirk region land länder staat staaten mitglied mitgliedstaat datum frist dauer länge entfernung fläche größe geschwindigkeit kapazität verkehr abdeckung zugang verbindung verbindungen mobil fest glasfaser kabel
  betreiber frauen männer mädchen jungen kinder schüler lehrer stellen sitze haushalt einnahmen ausgaben investition darlehen steuer mwst dollar euro franken millionen milliarden tausend vor nach seit bis mit ohne der im
  numero annuale annuali mensile anno anni mese giorno classe categoria tipo contributo contributi unità tariffa prezzo prezzi costo costi importo somma valore media quota percentuale totale crescita popolazione abitanti famiglie utenti abbonati incidenti
  attacchi casi scuole ospedali città provincia regione paese paesi stato stati membro data durata lunghezza velocità copertura accesso connessioni fibra cavi operatori donne uomini bambini bilancio iva dollari milioni con senza
  aantal jaarlijks jaarlijkse maandelijks per jaar maand dag klasse categorie soort bijdrage eenheid eenheden tarief prijs prijzen kosten bedrag waarde gemiddelde aandeel percentage totaal groei bevolking inwoners huishoudens gebruikers abonnees
  incidenten aanvallen gevallen scholen steden provincie land landen staat lidstaat datum duur lengte snelheid dekking toegang verbindingen glasvezel kabels vrouwen mannen kinderen begroting btw met zonder
  antal årlig årlige årliga år måned månad dag klass klasse bidrag enhet enheder enheter pris priser kostnad kostnader omkostning omkostninger belopp beløb beløp värde værdi verdi andel procent prosent totalt befolkning invånare indbyggere innbyggere hushåll
  husstande husstander brugere brukere användare hændelser hendelser incidenter skolor skoler land länder lande stat dato datum moms kvinnor kvinder kvinner börn barn
  liczba roczny roczna roczne rok rocznie miesięcznie klasa kategoria składka składki jednostka jednostki cena ceny koszt koszty kwota wartość udział procent razem ludność mieszkańcy gospodarstwa domowe użytkownicy użytkowników abonenci incydenty incydentów szkoły
  kraj państwo data kobiety mężczyźni vat w z bez počet roční ročně rok třída kategorie příspěvek jednotka jednotky cena náklady částka hodnota podíl celkem obyvatel domácnosti uživatelé uživatelů incidentů školy země stát datum dph
  число количество численность годовая годовой годовое ежегодная ежегодный ежегодные в год году годы лет месяц день класс классы категория тип взнос взноса взносов единица единицы единиц тариф цена цены стоимость расходы сумма значение среднее средняя
  доля процент всего рост население жителей домохозяйства домохозяйств пользователи пользователей абоненты абонентов инцидент инциденты инцидентов атак атаки случаев школы школ больниц города городов область регион регионы страна страны государство
  государства член члена дата срок длительность длина площадь скорость охват доступ подключений подключены волокно кабели операторы операторов женщины женщин мужчины мужчин дети детей мест бюджет доходы налог ндс долл долларов доллары сша евро франков рублей
  тысяч млн млрд до после с без за на кількість річна річний рік клас внесок одиниць ціна вартість сума частка населення домогосподарств користувачів інцидентів шкіл країна держава дата жінок грн
  عدد العدد أعداد سنوي سنوية السنوي السنوية شهري شهرية الشهري الشهرية سنة السنة عام العام شهر الشهر يوم فئة الفئة نوع النوع مساهمة المساهمة المساهمات وحدة الوحدة الوحدات وحدات رسوم الرسوم تعريفة سعر السعر الأسعار أسعار تكلفة التكلفة كلفة الكلفة تكاليف التكاليف
  مبلغ المبلغ مجموع المجموع إجمالي الإجمالي قيمة القيمة متوسط المتوسط معدل المعدل نسبة النسبة حصة الحصة النمو نمو سكان السكان أسر الأسر الأسرة مستخدم مستخدمين المستخدمين المستخدمون مستخدمي مشترك مشتركين المشتركين المشتركون مشتركي اشتراكات الاشتراكات حادث حوادث الحوادث
  هجمات الهجمات حالات الحالات شكاوى الشكاوى مدارس المدارس مستشفيات المستشفيات قرى القرى مدينة المدينة مدن المدن محافظة المحافظة محافظات المحافظات منطقة المنطقة مناطق المناطق دولة الدولة دول الدول بلد البلد بلدان البلدان عضو العضو الأعضاء تاريخ التاريخ مدة المدة طول الطول
  مسافة مساحة المساحة سرعة السرعة سعة السعة تغطية التغطية نفاذ النفاذ وصول الوصول اتصال الاتصال اتصالات متصلة متصلون الإنترنت إنترنت الهاتف المحمول النقال الثابت عريض النطاق ألياف الألياف كابلات الكابلات مشغل المشغلين المشغلون شركات الشركات نساء النساء رجال الرجال أطفال الأطفال طلاب
  الطلاب معلمين وظائف مقاعد ميزانية الميزانية إيرادات الإيرادات نفقات النفقات استثمار ضريبة الضريبة دولار الدولار دولارات بالدولار يورو باليورو فرنك فرنكات بالفرنك ريال بالريال دينار بالدينار درهم بالدرهم أمريكي الأمريكي سويسري السويسري مليون مليار ألف بالملايين بالآلاف
  بالمائة بالمئة في من إلى قبل بعد منذ حتى مع بدون لكل رقم الرقم
  تعداد شمار سالانه سالیانه ماهانه سال ماه روز طبقه رده نوع سهم واحد واحدها تعرفه قیمت هزینه مبلغ مجموع کل ارزش میانگین نرخ درصد رشد جمعیت خانوار خانوارها خانوارهای کاربر کاربران مشترک مشترکان مشترکین رویداد رویدادها حادثه حوادث حملات موارد مدرسه مدارس بیمارستان روستا روستاها
  شهر شهرها استان کشور کشورها کشورهای دولت عضو تاریخ مهلت مدت طول فاصله مساحت سرعت ظرفیت پوشش دسترسی اتصال متصل اینترنت همراه ثابت فیبر کابل اپراتور شرکت زنان مردان کودکان دانش آموزان معلمان بودجه درآمد مالیات دلار یورو فرانک تومان ریال میلیون میلیارد هزار در به از تا با بدون شماره
  تعداد سالانہ ماہانہ سال مہینہ درجہ زمرہ قسم شراکت اکائی یونٹ قیمت لاگت رقم اوسط شرح فیصد آبادی گھرانے صارفین واقعات اسکول شہر صوبہ ملک ریاست رکن تاریخ رفتار رسائی خواتین مرد بچے بجٹ ڈالر روپے کی کے کا میں فی
  संख्या वार्षिक मासिक प्रति वर्ष साल माह श्रेणी वर्ग प्रकार अंशदान इकाई इकाइयाँ मूल्य कीमत लागत राशि औसत दर प्रतिशत हिस्सा कुल जनसंख्या परिवार घर उपयोगकर्ता ग्राहक घटनाएँ घटनाओं स्कूल अस्पताल गाँव शहर राज्य देश सदस्य तारीख गति पहुँच कवरेज महिलाएँ पुरुष बच्चे बजट कर डॉलर रुपये की के का में
  সংখ্যা বার্ষিক মাসিক প্রতি বছর মাস শ্রেণি ধরন চাঁদা একক দাম মূল্য খরচ ব্যয় পরিমাণ গড় হার শতাংশ মোট জনসংখ্যা পরিবার ব্যবহারকারী গ্রাহক ঘটনা স্কুল গ্রাম শহর জেলা দেশ রাষ্ট্র সদস্য তারিখ গতি নারী পুরুষ শিশু বাজেট ডলার টাকা
  sayısı sayı adet yıllık aylık yıl ay gün sınıf sınıfı kategori tür katkı katkı payı birim birimi ücret tarife fiyat fiyatı maliyet maliyeti tutar değer ortalama oran oranı pay yüzde toplam büyüme nüfus hane kullanıcı kullanıcılar abone olay olaylar okul köy şehir il bölge ülke devlet üye tarih
  abd doları mn mln mlr tl süre uzunluk hız kapsama erişim bağlantı kadın erkek çocuk bütçe vergi kdv dolar avro milyon için başına
  jumlah bilangan tahunan bulanan per tahun bulan hari kelas kategori jenis iuran unit satuan tarif harga biaya nilai rata persentase persen total pertumbuhan penduduk rumah tangga pengguna pelanggan insiden kasus sekolah desa kota provinsi negara anggota tanggal kecepatan cakupan akses perempuan laki anak anggaran pajak dolar juta
  idadi kila mwaka miaka mwezi daraja kundi aina mchango kipimo vizio bei gharama kiasi thamani wastani kiwango asilimia jumla idadi watu kaya watumiaji wateja matukio shule vijiji miji mkoa nchi taifa mwanachama tarehe kasi upatikanaji wanawake wanaume watoto bajeti kodi dola milioni ya za wa kwa
  bilang taunan taunang buwanan buwanang karaniwang kabuuang kada pamilya sahod araw bawat taon buwan klase uri kontribusyon yunit presyo gastos halaga karaniwan porsiyento kabuuan populasyon sambahayan gumagamit insidente paaralan lungsod lalawigan bansa estado kasapi petsa babae lalaki bata badyet buwis dolyar ng sa
  số lượng hàng năm tháng ngày hạng loại đóng góp đơn vị giá chi phí mức trung bình tỷ lệ phần trăm tổng dân số hộ gia đình người dùng thuê bao sự cố trường thành phố tỉnh nước quốc gia viên tốc độ phủ sóng truy cập phụ nữ nam trẻ em ngân sách thuế đô la triệu
  саны жылдық жыл ай күн сыныбы санаты түрі жарна бірлік бағасы құны сома мәні орташа үлесі пайызы барлығы халық үй пайдаланушы пайдаланушылар оқиға мектеп қала облыс ел мемлекет мүше күні soni yillik yil oy kun toifa turi badal birlik narx narxi qiymati summa oʻrtacha ulush foiz jami aholi
  foydalanuvchilar hodisalar maktab shahar viloyat mamlakat davlat aʼzo sana
  төсөв өртөг зардал үнэ дүн орлого зарлага тоо хэмжээ жилийн нийт хувь улс огноо бюджет бюджеті бюджети шығын шығындар кіріс баға чыгым чыгымдар киреше баа саны буҷет буҷети арзиш нарх хароҷот даромад byudjet byudjeti budjet xarajat xarajatlar daromad büdcə xərc gəlir býujet çykdajy
  예산 비용 가격 요금 수입 지출 금액 합계 총액 연간 수 건수 인구 비율 연도 국가 budżet budżetu rozpočet rozpočtu buget bugetul költségvetés eelarve eelarves budžets biudžetas proračun buxhet бюджета бюджету буџет προϋπολογισμός κόστος έτος δαπάνη ბიუჯეტი ხარჯი ფასი წელი բյուջե ծախս գին տարի
  תקציב עלות עלויות מחיר הכנסות הוצאות שנה שנתי סכום በጀት ወጪ ዋጋ ገቢ ዓመት bajeti pesa begroting budjetti kustannukset hinta bütçesi gider gelir bujet belanjawan بجٹ بودجه بودجۀ بودیجه بودجە لگښت تێچوو`;

/** Words of figures in the heads of columns. */
export const headWords = once(() => foldedTokens([HEAD_WORDS]));

/** Figures, data and tables as a remark on them begins, in further languages; endings may follow. */
export const FIGURES_FIRST = `
  (?:các_|những_)?(?:số_liệu|con_số|dữ_liệu|bảng|số_tiền|tỷ_giá|biểu_đồ|thống_kê) (?:ang_)?(?:mga_)?(?:bilang|numero|datos|talahanayan|halaga|estadistika)
  númeru dadus tabela valór estatístika angka(?!t) data tabel jadual statistik jumlah nilai
  ตัวเลข ข้อมูล ตาราง จำนวนเงิน มูลค่า สถิติ อัตรา ຕົວເລກ ຂໍ້ມູນ ຕາຕະລາງ ມູນຄ່າ ສະຖິຕິ តួលេខ ទិន្នន័យ តារាង ស្ថិតិ ကိန်းဂဏန်း ဒေတာ ဇယား
  数据 數據 数字 數字 统计 統計 金额 金額 表格 表中 下表 上表 数値 データ 表の 表は 수치 숫자 데이터 통계 금액 표는 표의
  рақам маълумот ҷадвал тоо өгөгдөл хүснэгт сандар дерек кесте маалымат таблица raqam ma[ʼ'’]lumot jadval rakam sayı veri tablo rəqəm məlumat cədvəl maglumat sanlar
  आँकड़ आंकड़ संख्या डेटा तालिका राशि आकड तथ्याङ्क आँकडा सङ्ख्या সংখ্যাগুলো সংখ্যাগুলি সংখ্যা পরিসংখ্যান তথ্য আঁকড়া આંકડા સંખ્યા ਅੰਕੜ ਗਿਣਤੀ எண்கள் தரவுகள் எண் தரவு புள்ளிவிவர సంఖ్య గణాంక డేటా ಸಂಖ್ಯೆ ಅಂಕಿ സംഖ്യ കണക്ക സംഖ്യക සංඛ්‍යා දත්ත
  اعداد ارقام داده آمار جدول ڈیٹا شمېر ژمارە (?:ה)?(?:מספרים|נתונים|טבלאות|סכומים|מספר|טבלה) (?:τα_|οι_|το_|ο_)?(?:ποσ|αριθμ|στοιχεί|πίνακ) ციფრ რიცხვ მონაცემ თარიღ ცხრილ թվեր տվյալ աղյուսակ ቁጥር ቁጥሮ መረጃ ሰንጠረዥ ቁጽሪ
  takwimu namba jedwali alkaluma bayanan (?:àwọn_)?(?:nọ́mbà|iye|ìṣirò) ọnụọgụ nọmba izinombolo izibalo idatha amanani iinombolo dipalo dinomoro nhamba manambala ziwerengero imibare ibiharuro tirooyin tirakoob xogt lakkoofs ragaa
  (?:ny_)?(?:tarehimarik|antontanis) chif(?:_yo)? ebibalo mituya cifre numere numrele cifra numrat shifra лічб даны цифр данн бројк податоц бројев (?:iċ-|il-|in-|it-)?(?:ċifri|numri|tabell) (?:les_|el_|la_|els_)?(?:xifr|dades|taula|imports)
  zifra datu taula (?:as_|os_)?(?:cifras|datos) tölur gögn tafla (?:o_)?fuainumera (?:ol_)?namba`;

/** What joins figures to their year in these languages, and a version to what it differs from. No pronoun is among them. */
export const joiningFigures = once(() =>
  foldedSet(
    words(`
    là của cho từ trong đến khác với bản tiếng này được cập nhật đã những năm so ay para sa mula taon taong iba hindi pareho pinakabago sira nian tinan la hanesan ho husi lian fransés inglés
    untuk bagi tahun dari ini berbeda berbeza daripada bahasa merupakan adalah per iki kanggo taun pikeun барои соли аз оны оных жылғы жылғы жыл жылдын жылга yil uchun yilgi yilina yılına yılı yılının aittir aiddir il ilə ci ýyl üçin
    के की का हैं है वर्ष साल सन् वर्षका हुन् चे आहेत সালের বছরের এর વર્ષના છે ਸਾਲ ਦੇ ਹਨ ஆம் ஆண்டுக்கானவை ஆண்டு ஆண்டின் సంవత్సరానివి ವರ್ಷದ വർഷത്തെ වසරට වසරේ අදාළයි
    سال مربوط به است کے کی ہیں د کال דو هم لشנת לשנת הם משנת είναι του έτους წლისაა წლის թվականի են են ոնին የ2025 ናቸው ዓመት ni za ya mwaka wa na shekarar ne jẹ́ ti ọdún zingezika zonyaka waa kuwa sanadka kan bara iyo mu mwaka
    bersiyong bersyong bersiyon versaun bilong рік року са dia an anny ny taona yo se pou ane sunt din anul janë të vitit за год годзе година г се huma tal sena són de l any ekoak dira urteko son do ano eru frá ári
    `),
  ),
);

// Scripts without capitals or blanks

/** Words of public labels in scripts without blanks between words: a run is public where it is made of these alone. */
export const UNSPACED_TERMS = words(`
  透明度 透明性 序言 前文 勧告 要約 日付
  例子 举例 舉例 示例
  未决 未決 未解決 根据 根據 依据 依據 按照 依照 依 按 据 據 によれば により に基づき に基づいて に基づく に従い に従って による
  参见 另见 參見 价格 背景 概要 摘要 来源 來源 出典 目的 目标 目標 对象 範囲 范围 内容 正文 案文 文本 标题 標題 题目 附件 附录 部分 条款 条 款 项 段 表 图 页 文件 文稿 增补 勘误
  修订 原文 英文 中文 法文 日期 年 月 日 周 提案 提案国 建议 修正 修正案 修改 变更 变化 増加 增加 删除 结果 結果 通过 否决 撤回 理由 依据 例 例如 大会 全权代表大会
  理事会 秘书处 秘书长 局 委员会 工作组 研究组 决议 決議 决定 组织法 公约 国际电联 部门 成员国 成员 国家 区域 发展 安全 网络安全 接入 考虑到 忆及 注意到 认识到 做出决议
  要点 要點 期限 时限 费用 費用 区别 區別 不同 会议 會議 下次 下一 步骤 新增 成本 资金 資金 供资 风险 風險 优势 劣势 问题 問題
  回答 答案 持续 时间 报告 報告 预算 預算 计划 計劃 项目 項目 方案 倡议 框架 战略 结构 网络 網絡 服务 服務 技术 技術 数据 數據 数字 人工智能 卫星
  频率 频谱 妇女 青年 儿童 环境 气候 培训 合作 援助 伙伴关系 实施 落实 评估 职责 治理 差异 共识 讨论 当前 上届 本届 全球 经济 社会 法律 财务
  影响 结论 結論 注意 首先 其次 再次 最后 最後 总之 總之 换言之 另外 此外 同时 如下 提议 提議 主席 代表 说 說 表示 指出 费用 优点 缺点 时间表 概述
  提交 提出 召开 举行 審議中 案 表决 投票 弃权 生效 现状 亮点 对比 比较 出席 缺席 东道国 主办国 主办方 承办 提案方 提案人 联署国 备选 注 注释 备注 脚注 图例 资料 链接 网址 作者 语言 译文
  参照 出處 資料 目標 標準 結論 說明 說 備註 附註 註 註釋 範例 東道國 主辦國 提案國 聯署國 成員國 國家 大會 全權代表大會 理事會 秘書處 秘書長 委員會 工作組 研究組 決定
  組織法 國際電聯 國際電信聯盟 部門 區域 發展 發展中國家 網絡安全 網路安全 網路 數據 數位 衛星 頻率 頻譜 婦女 青年 兒童 環境 氣候 培訓 實施 評估 職責 差異 共識 討論 經濟 社會 財務 修訂 刪除 變更 變化 通過
  撤回 附錄 條 條款 項 頁 圖 時間 時限 專案 計畫 優點 缺點 影響 首先 最後 此外 同時 提議 表示 語言 連結 較
  国际电信联盟 电信 亚太电信组织 非洲电信联盟 欧洲 美洲 非洲 亚洲 亚太 阿拉伯国家 发展中国家 小岛屿发展中国家 最不发达国家 智慧城市 标准 标准化 能力建设 数字鸿沟
  開催国 主催国 提案者 共同提案国 賛成国 反対国 加盟国 構成国 総会 全権委員会議 事務局 事務総局長 事務総局 委員会 作業部会 研究委員会 国際電気通信連合 電気通信 総務省 外務省 附属書 付属書 付録 注記 備考 脚注
  参考 参照 出所 例 例えば 結果 背景 目的 趣旨 要旨 要約 概略 本文 原文 訳文 和訳 仮訳 条 条項 号 年 月 日 期日 期限 期間 日程 時期 場所 会場 議長 議題 審議 採択 可決 否決 棄権 賛成 反対 改正 改正案 修正案 新設 追加 削除 変更
  変更点 変更なし 現行 現状 理由 根拠 効果 影響 利点 欠点 課題 質問 回答 結論 対象 範囲 方針 計画 予算 経費 財源 標準 標準化 開発 発展途上国 途上国 支援 安全 サイバーセキュリティ セキュリティ 衛星 周波数 インターネット ネットワーク サービス データ
  女性 若者 子ども 環境 気候 気候変動 災害 研修 協力 実施 評価 報告 報告書 議論 経緯 ポイント まとめ まず 第一 第二 第三 最後 また なお ただし 図 表 頁 ページ リンク 言語 の と や
  年に 万 萬 亿 億 百 千 瑞郎 瑞士法郎 法郎 美元 欧元 歐元 スイスフラン フラン ドル ユーロ 约 約 每 每年 每两年 毎年 各 个 個 件 次 回 村庄 村莊 人口 家庭 网速 兆 覆盖率 覆蓋率 自 起 至 截至 底 年底 以来 以來 适用 適用 见 見 ごとに 発効 開始 开始 发生 総額 总额 總額
  责成 请 第 号 和 与 及 的 一 二 三 四 五 六 七 八 九 十 两 主要 新 各 三点 之 三个 该 本
  公开 金额 数额 地点 日時 时刻 单位 主な 会费 推移 开放 旁听 傍聴 文书 许可 允许 图表 附图 附表 一览 清单 明细 内訳 合计 小计 比率 比例 割合 人数 件数 国別 年度 年次 货币 通貨 币种 资费 漫游 料金 回線 线路 用户 加入者 利用者 收入 支出 占比 排名 趋势
  円 元 圆 日元 日圆 韩元 人民币 港币 港元 新台币 澳门元 英镑 卢布 ウォン ルーブル 分 角
`);

/**
 * What makes a sentence of words in Chinese and Japanese: a verb, a negation or an auxiliary; a particle behind a kanji,
 * a katakana or a number, or the ending of a verb. Alternatives of a pattern.
 */
export const UNSPACED_PREDICATES: readonly string[] = [
  "(?<=.)[为為]|[很太更是无無未不没沒将將已应應须須可能達达]|[共仅僅约約]\\s?\\d|有(?![关關])",
  "支持|反[对對]|[赞贊]成|同意|提[出交议議供]|通[过過]|撤[回销銷]|修[改订訂正]|更新|更改|[变變][更化]|新增|增加|[删刪]除|[涉牵牽][及头頭]|要求|建[议議]",
  "[参參]加|宣[布告]|[负負][责責]|配合|仍|照[旧舊]|[举舉]行|召[开開]|审议|審議|表[决決示态態]|弃[权權]|棄權|包括|包含|分[为為]|受益|[优優]先|落[实實]|[实實]施|[继繼][续續]|[结結]束|生效|失效|延期|推[迟遲]|[达達]成|取得",
  "(?<=[\\p{Script=Han}\\p{Script=Katakana}ー\\dA-Z]|これ|それ)[はがを]..",
  "(?<=[\\p{Script=Han}\\p{Script=Katakana}ー].{0,6})(?:る|した|れた|いた|った|んだ|ない|しい|だ|です|せん|せず|なし|く|う|つ|ぬ|む|ぶ|す)$",
];

/** Who speaks or decides, beside states, and what may be with them before a verb of saying, where no blanks are between words. */
export const UNSPACED_SUBJECTS = words(`
  各方 各国 各國 各代表团 各代表團 各成员国 各成員國 多数 多數 大多数 大多數 少数 少數 部分 一些 许多 許多 所有 全体 全體 与会者 與會者 与会各方 与会国 发言人 發言人 发言者 發言者 双方 雙方
  三国 三國 两国 兩國 四国 四國 五国 五國 多国 多國 几国 主席 副主席 秘书长 秘書長 副秘书长 秘书处 秘書處 主任 局长 局長 报告员 報告員 部长 部長 副部长 大臣 大使 总理 總理 总统 總統 外长 外長 代表
  观察员 觀察員 专家 專家 业界 業界 企业 企業 提案方 提案国 提案國 提案者 分歧 主要 核心 共识 共識 区别 區別 原因 理由 关键 關鍵 重点 重點 目的 结果 結果 问题 問題 难点 難點 共同点 不同点 好处 好處 坏处
  会议 會議 大会 大會 会上 會上 会议上 會議上 全会 全會 全体会议 全體會議 委员会 委員會 工作组 工作組 起草组 起草組 理事会 理事會 议会 議會 政府 部 共同 一致 均 都 也 还 還 则 則 再次 最终 最終 随后 隨後
  香港 澳门 特区 特别行政区 特首 行政长官 立法会 立法会议员 议员 国会 国会议员 参议员 众议员 人大代表 政协委员 市长 署长 司长 官员 政务司司长 国务院 通讯局 通讯事务管理局 电信管理局 通信管理局
  工信部 工业和信息化部 外交部 商务部 科技部 财政部 交通部 交通运输部 教育部 通信部 信息产业部 信息通信部 数字发展部 数字经济部 数字化部 数位发展部 邮电部 总务省 外务省 経済産業省 財務省 文部科学省 デジタル庁 総務大臣 外務大臣 外相 首相 官房長官 知事 国会議員 衆議院議員 参議院議員
  대변인 국회 국회의원 의원 외교부 과학기술정보통신부 과기정통부 기획재정부 산업통상자원부 방송통신위원회 총리 대통령
  联合 聯合 正式 公开 公開 书面 書面 方面 在 于 於 上 中 的 第 会 會 是 就此 对此 對此 其中 其他 其余 之间 間 之 与 與
  議長 副議長 事務局 事務総局長 各国代表 大臣 総会 本会議 委員会 作業部会 起草グループ 政府 参加者 参加国 提案国 多くの国 一部の国 すべての国 両国 三か国 加盟国 は が も の で において 次のように 以下のように と こう
  위원회 제5위원회 제6위원회 본회의 총회 회의 작업반 대표 각국 모든 여러 일부 국가 회원국 장관 차관 대사 의장 부의장 사무국 사무총장 정부 참가국 제안국 양국 삼국 한국 북한 은 는 이 가 의 도 에서 께서 측 들 와 과 다음과 같이
  คณะกรรมการ ที่ประชุม ประชุม ประเทศ ผู้แทน ของ รัฐมนตรี เอกอัครราชทูต ประธาน เลขาธิการ สำนักเลขาธิการ ทุก ฝ่าย หลาย สมาชิก รัฐ ส่วนใหญ่ รัฐบาล ผู้เสนอ ได้ ร่วมกัน และ ใน จาก เต็มคณะ ราชอาณาจักร สาธารณรัฐ
`);

/** Offices that the name of their holder is beside, as alternatives of a pattern. */
export const OFFICES_BEFORE_NAMES =
  "[议議][员員]|代表|[发發]言人|部[长長]|大臣|大使|主席|局[长長]|署[长長]|司[长長]|[总總]理|首相|市[长長]|主任|秘[书書][长長]|委[员員]|官[员員]|特首|行政[长長]官";

/** Verbs that such words end in before what was said or decided. */
export const UNSPACED_VERBS_OF_SAYING = words(`
  说 說 称 稱 说道 說道 认为 認為 同意 强调 強調 表示 指出 提出 提议 提議 说明 說明 解释 解釋 决定 決定 总结 總結 建议 建議 要求 请求 請求 呼吁 呼籲 宣布 補充 补充 补充说 重申 主张 主張 承认 承認 回答 答复 答覆
  回应 回應 商定 议定 議定 确认 確認 支持 反对 反對 赞成 贊成 希望 在于 在於 为 為 如下 是 发言说 问 問 询问 詢問 质疑 質疑 报告 報告 报告说 一致认为 通过 通過 补充道 指出说
  述べた 述べている 表明した 強調した 発言した 主張した 説明した 指摘した 提案した 合意した 決定した 同意した 確認した 要請した 支持した 反対した 答えた 尋ねた 報告した 発表した 求めた 語った 言った とした
  말했다 밝혔다 강조했다 제안했다 결정했다 합의했다 동의했다 설명했다 지적했다 주장했다 요청했다 발언했다 표명했다 답했다 답변했다 요약했다 보고했다 확인했다 지지했다 반대했다 물었다 제기했다 요구했다 발표했다
  กล่าว กล่าวว่า ตกลง ตกลงว่า เสนอ เสนอว่า เห็นชอบ เห็นว่า เห็นพ้องว่า ชี้แจงว่า ชี้แจง ย้ำว่า เน้นย้ำว่า ระบุว่า มีมติ มีมติว่า ตัดสินใจ สนับสนุน คัดค้าน ขอให้ รายงานว่า อธิบายว่า ถามว่า ตอบว่า แถลงว่า
`);

/** Words of public labels in the scripts of South-East Asia, beside names of states. None states for whom something is, or whose it is. */
export const SOUTHEAST_WORDS = words(`
  ข้อเสนอ นี้ ฉบับ ฉบับนี้ ใหม่ เดิม เอกสาร มติ ข้อมติ เนื้อหา ธรรมนูญ อนุสัญญา ภาคผนวก หน่วย ຫົວໜ່ວຍ ឯកតា ယူနစ် ตาราง หน้า วรรค ข้อ มาตรา ส่วน หัวข้อ ประเด็น ประการ เรื่อง หลักการ หลัก สำคัญ
  วัตถุประสงค์ เป้าหมาย ผล ผลลัพธ์ เหตุผล ประโยชน์ ความเสี่ยง ค่าใช้จ่าย ต้นทุน งบประมาณ ประมาณการ ประมาณ โดยประมาณ รวม ทั้งหมด ทั้งสิ้น มูลค่า ราคา ปี เดือน วัน วันที่ ครั้ง
  จำนวน ตัวเลข ข้อมูล สถิติ แหล่งข้อมูล แหล่งที่มา ที่มา ของ และ หรือ ใน จาก ต่อ ที่ ด้าน การ ความ คือ มี ประกอบด้วย รวมถึง ครอบคลุม กำหนดให้ กำหนด ระบุ ระบุว่า เสนอให้ แก้ไข เพิ่ม เพิ่มเติม
  เปลี่ยนแปลง ปรับปรุง ดังนี้ ดังต่อไปนี้ ต่อไปนี้ ได้แก่ สถานะ ขั้นตอน ต่อไป ถัดไป หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน ล้าน บาท ฟรังก์สวิส ฟรังก์ ดอลลาร์ คน ราย แห่ง
  ณ ค่าบริการ ผลการลงคะแนน อัตรา แลกเปลี่ยน ນະ ຄ່າບໍລິການ ອັດຕາ ແລກປ່ຽນ គិតត្រឹម ថ្ងៃទី ថ្លៃសេវា អត្រា ဈေးနှုန်း ရက် ရက်နေ့ လ အထိ
  มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม มีค เมย มิย មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ ဇွန် ဇူလိုင် သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ
  หมู่บ้าน ประเทศ รัฐสมาชิก สหภาพ สภา โทรคมนาคม ระหว่างประเทศ โครงการ ปัญหา ความเป็นมา ภูมิหลัง การเปลี่ยนแปลง เจ้าของ ร่วม
  ຂໍ້ສະເໜີ ນີ້ ສະບັບ ສະບັບນີ້ ໃໝ່ ເອກະສານ ມະຕິ ເນື້ອໃນ ພາກ ພາກສ່ວນ ມາດຕາ ຂໍ້ ວັກ ໜ້າ ຕາຕະລາງ ປະເດັນ ປະການ ຫຼັກການ ຫຼັກ ສຳຄັນ ຈຸດປະສົງ ເປົ້າໝາຍ ຜົນ ຜົນໄດ້ຮັບ ເຫດຜົນ ຜົນປະໂຫຍດ ຄວາມສ່ຽງ
  ຄ່າໃຊ້ຈ່າຍ ງົບປະມານ ປະມານ ປະມານການ ຄາດຄະເນ ລວມ ທັງໝົດ ມູນຄ່າ ລາຄາ ປີ ເດືອນ ວັນ ວັນທີ ຄັ້ງ ຈຳນວນ ຕົວເລກ ຂໍ້ມູນ ສະຖິຕິ ແຫຼ່ງຂໍ້ມູນ ແຫຼ່ງທີ່ມາ ທີ່ມາ ແຫຼ່ງ ຂອງ ແລະ ຫຼື ໃນ ຈາກ ຕໍ່ ທີ່ ດ້ານ ການ ຄວາມ ແມ່ນ
  ມີ ປະກອບດ້ວຍ ລວມມີ ລວມເຖິງ ກວມເອົາ ກຳນົດໃຫ້ ກຳນົດ ລະບຸ ສະເໜີໃຫ້ ແກ້ໄຂ ເພີ່ມ ເພີ່ມຕື່ມ ປ່ຽນແປງ ປັບປຸງ ດັ່ງນີ້ ດັ່ງຕໍ່ໄປນີ້ ໄດ້ແກ່ ສະຖານະ ຂັ້ນຕອນ ຕໍ່ໄປ ໜຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ ສິບ
  ຮ້ອຍ ພັນ ໝື່ນ ແສນ ລ້ານ ຕື້ ກີບ ໂດລາ ຟຣັງ ຄົນ ແຫ່ງ ບ້ານ ປະເທດ ລັດສະມາຊິກ ສະຫະພັນ ສະພາ ໂທລະຄົມມະນາຄົມ ສາກົນ ໂຄງການ ບັນຫາ ຄວາມເປັນມາ
  សំណើ នេះ ថ្មី ឯកសារ សេចក្តីសម្រេច អត្ថបទ មាត្រា កថាខណ្ឌ ទំព័រ តារាង ឧបសម្ព័ន្ធ ចំណុច គោលការណ៍ សំខាន់ គោលបំណង គោលដៅ លទ្ធផល មូលហេតុ ហេតុផល អត្ថប្រយោជន៍ ហានិភ័យ ចំណាយ ការចំណាយ
  ថ្លៃដើម ថវិកា ប៉ាន់ស្មាន ប្រហែល សរុប ទាំងអស់ តម្លៃ ឆ្នាំ ខែ ថ្ងៃ កាលបរិច្ឆេទ ចំនួន តួលេខ ទិន្នន័យ ស្ថិតិ ប្រភព ព័ត៌មាន របស់ នៃ និង ឬ ពី ដែល ការ គឺ មាន រួមមាន រួមបញ្ចូល បញ្ចូល ចែង កំណត់ឱ្យ កំណត់
  ស្នើឱ្យ ស្នើ កែប្រែ បន្ថែម ផ្លាស់ប្តូរ ដូចខាងក្រោម ដូចតទៅ ស្ថានភាព ជំហាន បន្ទាប់ មួយ ពីរ បី បួន ប្រាំ ដប់ រយ ពាន់ ម៉ឺន សែន លាន រៀល ដុល្លារ ហ្វ្រង់ នាក់ ភូមិ ប្រទេស រដ្ឋសមាជិក សហភាព ក្រុមប្រឹក្សា
  ទូរគមនាគមន៍ អន្តរជាតិ គម្រោង បញ្ហា សាវតារ
  အဆိုပြုချက် ဤ ယင်း ၏ တွင် သည် ကို နှင့် များ ပါဝင်သည် ပါဝင်သည်မှာ ပါဝင်သည်များ ပါရှိသည် ပါရှိသည်မှာ ပါဝင်သော အောက်ပါ အောက်ပါတို့ အတိုင်း ဖြစ်သည် မှာ အချက် အချက်များ အချက်အလက် အဓိက အသစ်
  ရည်ရွယ်ချက် ရည်မှန်းချက် ရလဒ် အကြောင်းရင်း အကျိုးကျေးဇူး ကုန်ကျစရိတ် ခန့်မှန်း ခန့်မှန်းခြေ စုစုပေါင်း ဘတ်ဂျက် ကိန်းဂဏန်း ဒေတာ အရင်းအမြစ် ရင်းမြစ် နှစ် ခုနှစ် ခု တစ် သုံး လေး ငါး ဆယ် ရာ ထောင် သောင်း
  သိန်း သန်း ကုဋေ ကျပ် ဒေါ်လာ ဖရန့် နိုင်ငံ ကျေးရွာ ရွာ ဆုံးဖြတ်ချက် စာပိုဒ် ဇယား နောက်ဆက်တွဲ စာမျက်နှာ အခြေအနေ စီမံကိန်း ပြဿနာ နောက်ခံ
`);

/** Verbs of Lao, Khmer and Burmese, and further ones of Thai, that count where nothing restricts the words. */
export const SOUTHEAST_PREDICATE =
  /ข้อเสนอ|ຂໍ້ສະເໜີ|เริ่ม(?:ใช้|ต้น|ดำเนิน|มี)|ครอบคลุม|ประกอบด้วย|ทำให้|มี(?:ผู้|จำนวน|ประเทศ|ประชากร|ประชาชน|หมู่บ้าน)|จัดตั้ง|ยกเลิก|ได้แก่|เกิดขึ้น|เข้าถึง|ใช้งานได้|ຄອບຄຸມ|ປະກອບດ້ວຍ|ເຮັດໃຫ້|ເລີ່ມ(?:ໃຊ້|ຕົ້ນ|ດຳເນີນ|ມີ)|ມີ(?:ຜູ້|ຈຳນວນ|ປະເທດ|ປະຊາກອນ|ບ້ານ)|ສ້າງຕັ້ງ|ຍົກເລີກ|ໄດ້ແກ່|ເກີດຂຶ້ນ|ສາມາດ|គាំទ្រ|ប្រឆាំង|ស្នើ|កែប្រែ|កែសម្រួល|បន្ថែម|អនុម័ត|ពិចារណា|ចូលជាធរមាន|ទទួល|ត្រូវ|នឹង|គឺ|អាច|រួមមាន|បង្កើត|លុបបំបាត់|រាយការណ៍|កើនឡើង|ថយចុះ|(?<!ព័ត៌|ធរ|ប្រ|អនុ)មាន(?:អ្នក|ភូមិ|ប្រទេស|ចំនួន|ប្រជា|ប្រសិទ្ធភាព)|(?:သည်|မည်|တယ်|မယ်|ခဲ့ပြီ|ရှိပါ|ဖြစ်ပါ)[\s။၊]*$/u;

/** "For" at the beginning of a word in Hebrew, Arabic and Amharic, and as a word of its own in languages of India, Pakistan and Iran; "if" first. */
export const FOR_BEFORE = inBothForms(
  /^[^\p{L}]*(?:[לلለ]|(?:אם|כאשר|إذا|اذا|إن|لو|اگر|که|ከ\S+|अगर|यदि|यदी|जर|যদি|જો|ਜੇ|که چیرې|නම්)(?![\p{L}\p{M}]))/u,
);
/** "For" as a word of its own. */
export const FOR_WORD = inBothForms(
  /(?<![\p{L}\p{M}])(?:برای|واسه|کے لیے|کے لئے|لاءِ|لپاره|के लिए|के लिये|को बताना|साठी|लागि|জন্য|জন্যে|માટે|ਲਈ|కోసం|ಗಾಗಿ|വേണ്ടി|சார்பாக|සඳහා|तो)(?![\p{L}\p{M}])/u,
);
/** "Only" in scripts without capitals. */
export const UNCASED_ONLY = inBothForms(
  /(?<![\p{L}\p{M}])(?:רק|בלבד|אך ורק|فقط|وحدهم|حصر[اًيا]*|تنها|صرف|محض|یوازې|ብቻ|केवल|सिर्फ़?|मात्र|फक्त|শুধু|শুধুমাত্র|কেবল|માત્ર|ફક્ત|ਸਿਰਫ਼?|மட்டும்|మాత్రమే|ಮಾತ್ರ|മാത്രം|පමණක්|පමණි)(?![\p{L}\p{M}])/u,
);
/** A remark in these scripts, also behind an article, "and" or "of" that is written together with it. */
export const UNCASED_REMARK = inBothForms(
  /(?<![\p{L}\p{M}])(?:(?:[הבולש]|ול|שה)?(?:הער[הת]|הערות|הערותי\S*|תזכור(?:ת|ות)|פתק|מזכר|מסר|הודע[הת]|עדכון|סיכום)|(?:[وبل]|ال|وال|لل)?(?:ملاحظ(?:ة|ات|تي)|ملحوظ(?:ة|ات|تي)|استدراك|تنبيه|مذكرة|رسالة|تذكير|تعليق|تعليقات|رأي|همسة)|یادداشت|یادآوری|پیام|نظر|تذکر|نوٹ|پیغام|رائے|انتباہ|یادښت|یادونه|پاملرنه|خبرتیا|نوټ|تێبینی|سەرنج|ئاگاداری|የ?(?:\S{0,8}\s)?(?:ማስታወሻ|አስተያየት|መልእክት)\S*|टिप्पणी|नोट|संदेश|सन्देश|टीप|নোট|মন্তব্য|বার্তা|நினைவூட்டல்|குறிப்பு|గమనిక|ಟಿಪ್ಪಣಿ|കുറിപ്പ്|නෝට්|සටහන)(?![\p{L}\p{M}])/u,
);

/** What a clause before a colon is about in scripts without capitals: beginnings of words of the field, which an article or a preposition may be written together with. */
export const UNCASED_FIELD = inBothForms(
  /(?<![\p{L}\p{M}])(?:ו?[הבלמש]?(?:שאל|נקוד|תנא|בעי|מדינ|הצע|נוסח|טקסט|עקרונ|מועצ|ועד|דוח|החלט|סעיפ|סעיף|איגוד|תקציב|עלות|שנה|שנים|חלקים|דברים|סיב|מטר|תוצא|שינוי|נושא|אפשרו|ועיד|צדדים|רשת|כבל|פער)|و?(?:[بل]?ال|لل|[بل])?(?:سؤال|أسئلة|نقط|نقاط|شرط|شروط|مشكل|دول|اقتراح|مقترح|نص|مباد|مبدأ|مجلس|لجن|تقرير|قرار|مادة|مواد|اتحاد|ميزاني|تكلف|سنة|سنوات|جزء|أجزاء|سبب|أسباب|هدف|أهداف|نتيج|نتائج|تعديل|خيار|مؤتمر|أطراف|شبك)|سوال|کشور|پیشنهاد|متن|اصول|شورا|کمیته|گزارش|قطعنامه|ماده|اتحادیه|بودجه|هزینه|سال|بخش|دلیل|هدف|نتیجه|گزینه|کنفرانس|شبکه|ممالک|تجویز|کونسل|کمیٹی|رپورٹ|قرارداد|یونین|بجٹ|لاگت|حصے|وجہ|مقصد|نتیجہ|کانفرنس|[የበለ]?(?:ጥያቄ|ነጥብ|ነጥቦ|አገር|አገሮ|አገራት|ሀገር|ሐሳ[ብቡቦ]|ሃሳ[ብቡቦ]|ጽሑፍ|ጽሑፉ|መርህ|መርሆ|ምክር|ኮሚቴ|ሪፖርት|ውሳኔ|አንቀጽ|ኅብረት|ህብረት|በጀት|ወጪ|ዓመት|ክፍል|ምክንያት|ዓላማ|ውጤት|ለውጥ|ጉባኤ)|सवाल|प्रश्न|देश|राष्ट्र|राज्य|प्रस्ताव|पाठ|सिद्धांत|परिषद|समिति|रिपोर्ट|संकल्प|अनुच्छेद|संघ|बजट|लागत|साल|वर्ष|भाग|कारण|उद्देश्य|परिणाम|सम्मेलन|প্রশ্ন|দেশ|রাষ্ট্র|প্রস্তাব|পাঠ|নীতি|পরিষদ|কমিটি|প্রতিবেদন|বছর|অংশ|কারণ|উদ্দেশ্য|ফলাফল|সম্মেলন)/u,
);

/** Words for a remark in languages of South Asia, and what ends a word that is for somebody. */
export const REMARK_OF_SOUTH_ASIA =
  /(?<![\p{L}\p{M}])(?:નોંધ|નોટ|ટિપ્પણી|ਨੋਟ|ਟਿੱਪਣੀ|నోట్|వ్యాఖ్య|ನೋಟ್|കുറിപ്പ്|കുറിപ്പുകൾ|ଟିପ୍ପଣୀ|টোকা|মেমো|मेमो|টীকা|सूचना|ज्ञापन)(?![\p{L}\p{M}])|(?:साठी|कोसम|కోసం|ക്കായി|க்காக|ಗಾಗಿ|ାଁପାଇଁ|ପାଇଁ|বাবে)(?![\p{L}\p{M}])/u;

/** A position, a limit or a plan as the last word, in languages of South Asia. */
export const ENDS_IN_POSITION =
  /(?<![\p{L}\p{M}])(?:रुख|रुख़|पक्ष|मत|दृष्टिकोण|भूमिका|धारणा|अडान|अवस्थान|स्थिति|रेखा|सीमा|मर्यादा|मांग|माँग|मागणी|माग|योजना|रणनीति|विकल्प|পক্ষ|অবস্থান|মত|সীমা|রেখা|দাবি|পরিকল্পনা|কৌশল|বিকল্প|స్థితి|వైఖరి|అభిప్రాయం|పరిమితి|గీత|డిమాండ్|ప్రణాళిక|వ్యూహం|વલણ|પક્ષ|મત|મર્યાદા|રેખા|માંગ|યોજના|વ્યૂહરચના|ਪੱਖ|ਰੁਖ|ਸੀਮਾ|ਰੇਖਾ|ਮੰਗ|ਯੋਜਨਾ|ರೇಖೆ|ನಿಲುವು|ಮಿತಿ|ಬೇಡಿಕೆ|ಯೋಜನೆ|നിലപാട്|പരിധി|രേഖ|ആവശ്യം|പദ്ധതി|நிலைப்பாடு|வரம்பு|கோடு|கோரிக்கை|திட்டம்|ස්ථාවරය|සීමාව|රේඛාව|ඉල්ලීම|සැලැස්ම|ସ୍ଥିତି|ସୀମା|ଦାବି|স্থিতি|সীমা|দাবী)$/u;

/** What a number is of in these scripts: a year, or a part of a text, before it, as alternatives of a pattern. */
export const SOUTHEAST_NUMBERED = [
  "ปี|พ\\.ศ\\.|ค\\.ศ\\.|เอกสาร|มติ|ข้อ|มาตรา|วรรค|ภาคผนวก|ตาราง|หน้า|ประมาณ|กว่า|ราว",
  "ປີ|ເອກະສານ|ມະຕິ|ຂໍ້|ມາດຕາ|ວັກ|ໜ້າ|ຕາຕະລາງ|ປະມານ|ກວ່າ",
  "ឆ្នាំ|ឯកសារ|សេចក្តីសម្រេច|មាត្រា|កថាខណ្ឌ|ទំព័រ|តារាង|ប្រហែល|ប្រមាណ|ជាង|ចំនួន",
  "ခုနှစ်|စာရွက်စာတမ်း|ဆုံးဖြတ်ချက်|အပိုဒ်|စာမျက်နှာ|ဇယား",
].join("|");

/** What a number counts in these scripts, behind it, as alternatives of a pattern. */
export const SOUTHEAST_COUNTED = [
  "ร้อย|พัน|หมื่น|แสน|ล้าน|เปอร์เซ็นต์|บาท|ฟรังก์|ดอลลาร์|ยูโร|แห่ง|ราย|คน|ประเทศ|รัฐ|ปี|เดือน|ครั้ง|ฉบับ|หมู่บ้าน|จังหวัด|โครงการ|ครัวเรือน|เครื่อง|สถานี|ดวง|กิโล|เมกะ|กิกะ|ตัน|เส้น|เสียง",
  "ຮ້ອຍ|ພັນ|ໝື່ນ|ແສນ|ລ້ານ|ຕື້|ສ່ວນຮ້ອຍ|ກີບ|ໂດລາ|ຟຣັງ|ແຫ່ງ|ຄົນ|ລາຍ|ປະເທດ|ລັດ|ປີ|ເດືອນ|ຄັ້ງ|ສະບັບ|ບ້ານ|ແຂວງ|ໂຄງການ|ຄອບຄົວ|ສະຖານີ|ກິໂລ|ເມກາ|ສຽງ",
  "រយ|ពាន់|ម៉ឺន|សែន|លាន|ភាគរយ|រៀល|ដុល្លារ|ហ្វ្រង់|នាក់|ប្រទេស|រដ្ឋ|ឆ្នាំ|ខែ|ដង|ច្បាប់|ភូមិ|ខេត្ត|គម្រោង|គ្រួសារ|ស្ថានីយ|គីឡូ|មេហ្គា|សំឡេង|កន្លែង",
  "ရာ|ထောင်|သောင်း|သိန်း|သန်း|ကုဋေ|ဘီလီယံ|ရာခိုင်နှုန်း|ကျပ်|ဒေါ်လာ|ဖရန့်|နိုင်ငံ|ခုနှစ်|နှစ်|ကြိမ်|ကျေးရွာ|ရွာ|ဦး|ယောက်|အိမ်ထောင်|ကီလို|မီဂါ",
].join("|");

/** What states and bodies do with a text, in Amharic and Tigrinya, whose verbs are last and whose letters are syllables: two words are a sentence there. */
export const ETHIOPIC_VERBS: ReadonlySet<string> = foldedSet(
  words(`
    ደገፈ ደገፈች ደገፉ ደገፈው ደገፈችው ደገፉት ትደግፋለች ይደግፋል ይደግፋሉ ትደግፈዋለች ይደግፈዋል ይደግፉታል አልደገፈም አልደገፈችም አልደገፉም
    ተቃወመ ተቃወመች ተቃወሙ ተቃወመው ተቃወመችው ተቃወሙት ትቃወማለች ይቃወማል ይቃወማሉ ትቃወመዋለች ይቃወመዋል ይቃወሙታል አልተቃወመም አልተቃወመችም አልተቃወሙም
    ተቀበለ ተቀበለች ተቀበሉ ተቀበለው ተቀበለችው ተቀበሉት ትቀበላለች ይቀበላል ይቀበላሉ ትቀበለዋለች ይቀበለዋል ይቀበሉታል አልተቀበለም አልተቀበለችም አልተቀበለውም አልተቀበለችውም
    ተስማማ ተስማማች ተስማሙ ትስማማለች ይስማማል ይስማማሉ አልተስማማም አልተስማማችም አቀረበ አቀረበች አቀረቡ አቀረበው አቀረበችው አቀረቡት ታቀርባለች ያቀርባል ያቀርባሉ
    ፈረመ ፈረመች ፈረሙ አጸደቀ አጸደቀች አጸደቁ አጸደቀው አጸደቀችው ያጸድቃል ያጸድቀዋል ጠየቀ ጠየቀች ጠየቁ ትጠይቃለች ይጠይቃል ወሰነ ወሰነች ወሰኑ ይወስናል አልወሰነም አልወሰነችም
    ደጊፉ ደጊፋ ደጊፎም ደጊፈን ደገፈት ትድግፍ ይድግፍ ይድግፉ ተቓዊሙ ተቓዊማ ተቓዊሞም ተቓወመት ትቃወም ይቃወም ይቃወሙ ተቐቢሉ ተቐቢላ ተቐቢሎም ተቐቢልዎ ተቐቢላቶ
    ተሰማሚዑ ተሰማሚዓ ተሰማሚዖም ኣቕሪቡ ኣቕሪባ ኣቕሪቦም ኣቕሪባቶ ፈሪሙ ፈሪማ ፈሪሞም ኣጽዲቑ ኣጽዲቓ ኣጽዲቖም ወሲኑ ወሲና ወሲኖም
  `),
);

// Elements of HTML

/** The names of elements of HTML. */
export const ELEMENT =
  /^(?:a|abbr|article|aside|b|bdi|bdo|blockquote|body|br|caption|center|cite|code|col|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h1|h2|h3|h4|h5|h6|head|header|hr|html|i|img|ins|kbd|li|main|mark|meta|nav|ol|p|pre|q|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|template|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)$/i;

const ON_DAY = String.raw`(?<!\p{L})(?:[Aa][mb]|[Vv]om|[Zz]um|[Dd]e[mnr])\s`;
/** Behind the number of a day: a month with a capital letter, and a year, or small letters where "on" is before the day. */
export const GERMAN_MONTH = String.raw`(?<=(?:^|[\n.!?(]\s?|\p{Lu}{3},\s|${ON_DAY})\p{N}{1,2}\.\s{1,3})\p{Lu}\p{Ll}{2,11}\.?\s{1,3}(?:\p{N}{4}(?!\p{N})|(?<=${ON_DAY}.{0,20})\p{Ll})`;

/** Between a number and the dash of a range: hours, days and months that "date-names.json" does not have, "3 ሰዓት – 5 ሰዓት", "9 Sadaasa – 3 Muddee". */
export const BESIDE_NUMBERS =
  /^(?:[ap]\.?m\.?|noon|hours?|hrs?|h|heures?|horas?|ore|Uhr|часов|час[аы]?|годин\p{L}?|saat|saa|saacad\p{L}{0,3}|ساعة|ساعات|ساعت|[በለከየእስ]{0,3}(?:ሰዓት|ሰዓታት|ሰዓተ|ቀን|ቀናት|መዓልቲ|ዓመት|ዓመታት|መስከረም|ጥቅምት|ኅዳር|ህዳር|ሕዳር|ታኅሣሥ|ታህሳስ|ታኅሳስ|ታሕሳስ|ጥር|ጥሪ|የካቲት|ለካቲት|መጋቢት|ሚያዝያ|ሚያዚያ|ግንቦት|ጉንበት|ሰኔ|ሰነ|ሐምሌ|ሓምለ|ነሐሴ|ነሓሰ|ጳጉሜ|ጳጉሜን|ጳጉመን)|Amajjii|Guraandhala|Bitooteessa|Bitootessa|Ebla|Eebila|Caamsaa|Waxabajjii|Adoolessa|Hagayya|Fulbaana|Onkololeessa|Sadaasa|Muddee|days?|jours?|días?|dias?|Tage?|дн[яей]{1,2}|guyyaa|maalmood|percent)$/iu;

/** A whole month before a day or a year, which may be another word as well. */
const WHOLE_MONTH =
  /(?<![\p{L}\p{M}.])(?:\p{Lu}\p{L}{2,14}|(?<=\p{N}\.?\s{1,2})\p{Ll}{3,14})(?=\s{1,3}(?:\p{N}{1,2}|\p{N}{4})(?:[,;)\]–—/]|\s?$|\s[–—(-]|\s\p{N}{4}(?!\p{N})|\s\p{Ll}))/gu;
/**
 * A word with a capital before a day or a year, behind which the date ends or goes on, and no colon: "Oct. 19, 2026—", "(Okt. 2026)". Those
 * that are names as well have no small letter behind the number: "Jan. 9 states agree".
 */
export const CUT_MONTH =
  "(?<![\\p{L}\\p{M}.])(?<month>\\p{Lu}\\p{L}{2,5}|(?<=\\p{N}\\.?\\s{1,2})\\p{Ll}{3,6})\\.(?=\\s{1,3}(?:\\p{N}{1,2}|\\p{N}{4})(?:[,;)\\]–—/]|\\s?$|\\s[–—(-]|\\s\\p{N}{4}(?!\\p{N})|(?<!(?:Jan|May|Mai|Maj|Jun|Jul|Mar)\\.\\s{1,3}\\p{N}+)\\s\\p{Ll}))";

/** What the text does with a draft, which is one of a resolution. */
export const DRAFT_IN_SENTENCE =
  /(?:เสนอ|สนับสนุน|เห็นชอบ|คัดค้าน|พิจารณา|แก้ไข|รับรอง)ร่าง(?:นี้)?|(?:ສະເໜີ|ສະໜັບສະໜູນ|ເຫັນດີ)ຮ່າງ|ທ່ານ(?=\s?(?:ດຣ|$))/gu;

/** "Town" in Bulgarian behind a preposition of place; elsewhere these letters are short for "group". */
export const BULGARIAN_TOWN = /(?<=(?<!\p{L})(?:[Вв](?:ъв)?|[Оо]т|[Дд]о|[Ии]з|[Кк]рай|и)\s)гр\uE004(?=\s)/gu;

/** The colon of a Nordic or Estonian case ending behind a number, a sign of percent or a currency: "10 %:sta", "7 €:oon", "3:nneksi", "12:e". It begins with the colon, for which texts are searched fast. */
export const CASE_COLON =
  /:(?<=(?:\p{N}|\p{Sc}|[%‰°]|(?<!\p{L})(?:CHF|EUR|USD|SEK|NOK|DKK|Mbit|Gbit)):)(?=(?:n|a|ä|t|s|e|en|et|ar|er|arna|erna|ta|tä|tta|ttä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|iin|een|ään|aan|oon|öön|hin|seen|iksi|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|ien|ia|iä|nnen|nnes|nneksi|nnessa|nnessä|nnesta|nnestä|nteen|ntena|ntenä|nnella|nnellä|nnelle)(?![\p{L}\p{M}\p{N}:’'-]))/gu;

const OMITTED =
  "(?:quotation marks?|quotations?|quotes?|citations?|alterations?|brackets|ellips[ie]s|footnotes?)";
/**
 * "Intern" in a remark of lawyers on what a quotation leaves out, in brackets or as a sentence, with nothing else in it: "(internal
 * quotation marks and citations omitted)", "(citas internas omitidas)". With a colon, or other words, it is none.
 */
export const INTERNAL_OF_QUOTATION = new RegExp(
  `(?<=(?:^|[\\n(\\[.!?;] ?|(?:citations|emphasis added|alterations?|footnotes?|quotation marks)(?: and|,|;) )(?:(?:citas|comillas|citações|aspas|références|citations) )?)[Ii]ntern(?=(?:al ${OMITTED}(?:(?:, and |, | and )${OMITTED}){0,3} (?:omitted|removed)|[ae]s (?:omitidas|omises))(?: and emphasis added|[,;] emphasis (?:added|omitted|in original))?(?:[)\\]](?!\\s?[:：–—-])|\\.(?=\\s|$)))`,
  "gu",
);

/** "This" in Oromo, behind a body or a text, which is "only" in Danish and Norwegian. */
export const OROMO_THIS =
  /(?<=(?<!\p{L})(?:gumii|kore|yaad|wal(?:ga|ii)|murtoo|mari|barreeffam|seer|karoor|waggaa|ji['’]a)\p{L}{0,8}\s)kun(?!\p{L})/giu;

/** An initial in scripts with capitals, also of two letters: "А.", "Дж.", "Sh.", "Gʻ.". */
const LETTER_OF_NAME =
  "(?:(?=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}])\\p{Lu}|[GO][ʻ‘’'ʼ]|(?:S|C|Z|K)h|Y[aeou]|Ts|D[jz]|Д[жз]|Х[ъь]|Μπ|Ντ|Χρ|Θ[ρε])";

/** Words that a sentence begins with, and no name. */
const NO_NAME =
  "(?!\\s{0,2}(?:They|We|It|He|She|The|This|These|That|Those|There|In|On|At|But|And|If|As|No|Not|Do|Please|Ils|Elles|Nous|Il|Elle|Le|La|Les|Sie|Wir|Er|Es|Das|Die|Der|Ellos|Ellas|Los|Las|El|Eles|Elas|Os|As|O|A)\\s)";

/** A label of one or two words is not behind it. */
export const NO_LABEL_BEHIND = "(?!\\s{1,3}[^\\s:：፡፥፦–—]{1,20}(?:\\s[^\\s:：፡፥፦–—]{1,20})?\\s?[:：፡፥፦–—])";
const NAME_BEFORE = "(?<=(?:^|\\n|[\\s(«“„\"])(?:\\p{Lu}[\\p{L}\\p{M}'’-]*[.\uE004]?|and|et|y|e|und|&)\\s)";
const INITIAL = `${LETTER_OF_NAME}\\.[ -]?`;
const GEORGIAN_INITIAL = "(?=\\p{Script=Georgian})\\p{L}\\.";
/** Signs of a postscript or a remark in Latin, Cyrillic and Greek letters. */
export const NO_POSTSCRIPT =
  "(?!P\\. ?S\\.|N\\. ?B\\.|П\\. ?С\\.|З\\. ?Ы\\.|Н\\. ?Б\\.|Υ\\. ?Γ\\.|Σ\\. ?Σ\\.)";
const BEGINS_LINE = `(?<=(?:^|\\n|[${SENTENCE_ENDS}]\\s)[^\\p{L}\\n]{0,10})`;
const SMALL_BEFORE = "(?<=(?:^|\\n|[\\s(«“„\"])\\p{Ll}[\\p{L}\\p{M}'’ʼ-]*,?\\s)";
const FAMILY_NAME = "(?<=(?:^|\\n|[\\s(«“„\"])\\p{Lu}[\\p{L}\\p{M}'’ʼ-]{1,30}\\s)";
/**
 * Initials of a name before the name, "M.A. Sumanthiran", "George W. Bush", "внёс А. С. Иванов", "ಕೆ.ಆರ್. ನಗರ", or behind it, "Иванов А.С. внёс":
 * they end no sentence. Behind it the last one may end one.
 */
export const INITIALS = new RegExp(
  [
    `${NO_POSTSCRIPT}(?:(?:${NAME_BEFORE}|(?<=[(«“„]))(?:${INITIAL}){1,4}|${BEGINS_LINE}(?:${INITIAL}){2,4})(?<=\\.[ -]?)(?=\\s{0,2}\\p{Lu}\\p{Ll})${NO_NAME}${NO_LABEL_BEHIND}`,
    `${SMALL_BEFORE}(?:${INITIAL}){1,4}(?<=\\.[ -]?)(?=\\s{0,2}\\p{Lu}\\p{Ll})${NO_NAME}${NO_LABEL_BEHIND}`,
    `${FAMILY_NAME}(?:${LETTER_OF_NAME}\\.(?:[ -]?${LETTER_OF_NAME}\\.){0,2}(?=[,;)]|\\s{1,3}\\p{Ll})|(?:${INITIAL}){1,2}(?=${LETTER_OF_NAME}\\.(?!\\p{L})))${NO_LABEL_BEHIND}`,
    `(?<![\\p{L}\\p{M}\\p{N}.])(?:${GEORGIAN_INITIAL}[ -]?){1,4}(?=\\s{0,2}\\p{Script=Georgian}{3})${NO_LABEL_BEHIND}`,
    `(?<![\\p{L}\\p{M}\\p{N}.])(?:(?:${LETTER_NAMES})\\.){1,5}(?=\\s{0,2}[\\p{L}\\p{M}]{3,20}(?![\\p{L}\\p{M}.]))${NO_LABEL_BEHIND}`,
    `(?<![\\p{L}\\p{M}\\p{N}.])(?:(?=[\\u0900-\\u0DFF])\\p{Lo}\\p{M}{0,2}\\.){2,5}(?=\\s{0,2}[\\p{L}\\p{M}]{3,20}(?![\\p{L}\\p{M}.]))${NO_LABEL_BEHIND}`,
  ].join("|"),
  "gu",
);
/** What each of them has: most texts have none. */
export const HAS_INITIALS =
  /(?:^|[\s(«“"])(?:\p{Lu}[\p{Ll}ʻ‘’'ʼ]?|\p{Script=Georgian}|[\u0900-\u0DFF]{1,7})\./u;

/** A label of one or two words, or a dash that no other one closes before a small letter, is not behind it. */
const NO_LABEL_OR_DASH =
  "(?!\\s{1,3}[^\\s:：–—]{1,20}(?:\\s[^\\s:：–—]{1,20})?(?:\\s?[:：]|\\s[–—-]\\s(?![^–—\\n:：.]{3,60}\\s[–—-]\\s\\p{Ll})))";
/** "M." and "MM." within a sentence, before a name or "le ministre". */
export const MONSIEUR = new RegExp(
  `(?<=[\\p{L}\\p{M}\\p{N}][,’'»)]?\\s)MM?\\.(?=\\s{1,3}(?:\\p{Lu}[\\p{L}\\p{M}’'-]|(?:le|l['’])\\s?\\p{L}))${NO_LABEL_OR_DASH}`,
  "gu",
);

// Calendars, times and currencies of a text

/** A pattern for folded words that begin so, with so many letters behind. */
const beginnings = (list: string, most: number) =>
  new RegExp(`^(?:[بول]?ال|ה)?(?:${fold(list)})\\p{L}{0,${most}}$`, "u");
/** Calendars, years of account and zones of time as remarks name them, by how the words begin in the languages of the lists. */
const CALENDAR_NAME = once(() =>
  beginnings(
    "[በየከ]?(?:ኢትዮጵያ|ኢትዮጲያ|ግዕዝ|ጎርጎር|ጎርጎሮ|ግሪጎር|ጁሊ|ሒጅራ|ሂጅራ|በጀት|ባጀት)|gregori|gregorja|gergely|grzegorz|greqori|грегор|григор|γρηγορ|գրիգոր|გრიგორ|גרגור|ميلادي|الميلادي|غريغور|miladi|masehi|عیسوی|ethiopi|etiop|athiop|itoobiya|itoophiy|эфиоп|ефіоп|ефиоп|αιθιοπ|אתיופ|اثيوب|ሓበሻ|hijri|hegir|egira|hedsch|hidjr|hidżr|hidzr|hicri|hidzret|хиджр|хіджр|хиџр|هجري|هجری|buddhis|bouddhi|budist|budyst|буддий|буддист|будист|พุทธ|iranian|iranien|iranisch|irani[ao]?$|ирански|иранск|persian|persan|persisch|persa$|персид|شمسي|شمسی|قمري|قمری|jewish|juif|juive|judio|judai|judisch|hebrew|hebra|hebraisch|hebrai|еврей|єврей|יהוד|עברי|העברי|nepali|nepalai|nepales|непал|नेपाल|ग्रेगोर|इथियोप|गते|শকা|शक|গ্রেগর|bikram|vikram|sambat|विक्रम|संवत|copt|kopt|копт|قبطي|juli[ae]n(?!a$)|giulian|юлиан|юліан|јулијан|islami|islamsk|lunar|lunaire|mondkal|solaire|solar|fiscal|fiscais|fiscales|financ|finanz|budget|budzet|rozpoct|presupuest|orcament|esercizio|haushalts|rechnungs|geschafts|kalender|butce|mali yil|бюджет|буџет|финанс|фінанс|المالي|ماليه|مالی|בודג|תקציב|obrac[nu]|proracun|utc|gmt|eat|cet|cest|ast|era|ec|gc|ah|bce|ce|local|locale|locales|localtime|ortszeit|lokal|местн|місцев|محلي|محلی",
    9,
  ),
);
/** What a remark on them is about: years, calendars, dates, times and their zones, currencies, exchange, numbering and spelling. */
const CALENDAR_NOUN = once(() =>
  beginnings(
    "years?|calendars?|calendrie|kalend|календ|ημερολογ|ημερομην|ორაც|օրացույց|לוח|تقويم|تقویم|[በየ]?(?:ዘመን|አቆጣጠር|ኣቆጻጽራ|አቈጣጠር|ዓመተ|ዓመት|ዓመታት|ዓ|ዓም|ቀን|ቀናት|ቀኖች|ዕለት|ዕለታት|ሰዓት|ዕለታቱ|ሰዓታት|ቀናቱ|ዓመቱ|ዓመታቱ|ዕለቱ|ሰዓቱ)|kalaandar|dhahaalee|dhaha|bara|baroo|guyyo|kaland|sanad|taariikh|sannad|dates?|timezone|times?|hours?|zones?|exchange|currenc|spelling|numbering|annees?|exercices?|heures?|fuseaux?|horaires?|devises?|orthograph|numerota|anos?|annos?|fechas?|horas?|horari|husos?|divisas?|ortograf|numera|exercicios?|ejercicios?|fusos?|moedas?|monedas?|anni?|eserciz|date$|orari|fusi|fuso|valut|jahre?[ns]?$|daten$|datum|zeitzone|uhrzeit|zeitangab|zeiten$|wahrung|rechtschreib|schreibweis|nummerier|jaar|jaren|data$|datums|tijdzone|tijden|spelling|год|годы|года|годах|даты|дати|дата|дат$|часов|время|пояс|валют|нумерац|орфограф|написани|рік|роки|року|рок|година|годин|датум|roki?|roku|lata|daty|godzin|strefa|walut|pisowni|numerac|roky|data|cas(?:y|ove)$|pasm|men[ya]$|pravopis|godin|datum|vrijem|vreme|zon|let[ao]$|an(?:ul|ii)$|datele|ore(?:le)?$|fus|moned|evek?$|datumok|ido(?:pont|zona)|penznem|naptar|helyesir|ar(?:en)?$|aret$|datoer|tider|tidszon|valuta|stavning|stavemate|numrering|kalenter|vuosi|vuodet|paivam|aikavyo|oikeinkirj|aastad?|kuupaev|ajavoo|gad[si]|gadi|datumi|metai|datos|yil|yili|yillar|yilla|tarih|saat|zaman|takvim|il$|iller|tarixl|vaqt|sana|жыл|күн|уақыт|yozuv|سنه|السنه|سنوات|السنوات|تواريخ|التواريخ|تاريخ|التاريخ|التوقيت|توقيت|ساعات|الساعات|اوقات|الاوقات|عمله|العمله|تقويم|التقويم|سال|سالها|تاريخها|تاریخ|ساعت|شنه|שנה|שנים|השנה|תאריכ|התאריכ|שעות|השעות|אזור|mwaka|miaka|tarehe|saa|sarafu|kalenda|tahajia|tahun|tanggal|tarikh|waktu|zona|zon|kalender|ejaan|penomoran|taon|petsa|oras|kalendaryo|तिथि|कैलेंडर|वर्ष|साल|तारीख|मिति|समय|पात्रो|पंचांग|कैलेंडर|ক্যালেন্ডার|বছর|সাল|তারিখ|সময়|আண்டு|ஆண்டு|தேதி|நேரம்",
    5,
  ),
);
/** What joins these, beside words of the field. No pronoun is among them. */
const joiningDates = once(() =>
  foldedSet(
    words(`
    the a all both given beside one shown stated follow follows according converted as of to with from until begins ends starts ending in by old new style used
    toutes tous les deux sont est indiquees indiques donnees selon d apres du le la au en avec commence
    todas todos las los ambas segun son es estan dadas dados indicadas indicados del el en al con comienza empieza
    ambas segundo conforme sao e estao indicadas indicados do da no na em comeca
    tutte tutti le sono indicate indicati secondo del nel e in con inizia
    alle beide sind ist angegeben nach dem der des die das im in mit beginnt gemass laut
    ολες οι του σε με
    все обе указаны указан приведены по в на это начинается дан даны всі обидві вказані наведено за усі
    wszystkie są jest podane podano według w z vsechna vsechny jsou je uvedena uvedeny podle v svi svi su je navedeni po u si sve
    toate sunt este indicate dupa in minden szerinti mindegyik szerint az a van
    alla ar enligt i den det alle er ifolge etter efter kaikki ovat on mukaan mukaisia
    tum tarihler takvimine takvime gore yili yilina
    جميع كل هو هي حسب وفق وفقا بالتقويم بالتوقيت السنه تبدا همه است هستند به بر اساس طبق מופיעים לפי כל הם הוא
    ሁሉም ናቸው ነው መሠረት መሰረት በ እንደ ኩሎም እዮም እዩ ብመሰረት hundi hunduu dha ti akka irratti dhaan dhammaan waa kuwa iyo ka yihiin yahay
    zote yote ni ya za wa kwa kulingana na semua adalah menurut dalam lahat ay sa ayon ng
    सभी के की का अनुसार हैं है में सबै अनुसारका हुन् हो সব অনুযায়ী
    `),
  ),
);
const YEAR_IN_DIGITS = /^\p{Nd}{4}$/u;
const PARTS_BESIDE = /[,;:()–—\n]/u;
/**
 * A text with a full stop behind each whole month that is before a day or a year and beside a part of its sentence that is a label: both are
 * judged as a shortened month is, "(internal, October 9)" as "(internal, Oct. 9)".
 */
export const withStopsAtMonths = (text: string, isLabel: (part: string) => boolean): string =>
  text.replace(WHOLE_MONTH, (month, at: number) => {
    const before =
      text
        .slice(Math.max(0, at - 60), at)
        .split(/[.!?]/u)
        .at(-1) ?? "";
    const [behind = ""] = text.slice(at + month.length, at + month.length + 60).split(/[.!?]/u, 1);
    return `${before}\n${behind}`.split(PARTS_BESIDE).some(isLabel) && isMonthName(month)
      ? `${month}.`
      : month;
  });

/** Whether folded words are a remark on these: they begin with one, behind articles, name a calendar or a year, and have no other words. */
export function isOnCalendar(tokens: readonly string[], isKnown: (token: string) => boolean): boolean {
  const isJoining = (token: string) => joiningDates().has(token) || /^\p{N}+$/u.test(token);
  const isNoun = (token: string) => CALENDAR_NOUN().test(token) || YEAR_IN_DIGITS.test(token);
  const isName = (token: string) => CALENDAR_NAME().test(token);
  const at = tokens.findIndex((token) => YEAR_IN_DIGITS.test(token) || !isJoining(token));
  // "The Iranian agrees" is about somebody.
  const begins =
    isNoun(tokens[at] ?? "") || (isName(tokens[at] ?? "") && tokens.slice(at + 1, at + 3).some(isNoun));
  const isNamed = (token: string, index: number) =>
    isName(token) ||
    (index > at && YEAR_IN_DIGITS.test(token)) ||
    (capitals().has(token) && isNoun(tokens[index + 1] ?? ""));
  if (!begins || !tokens.some(isNamed)) return false;
  return tokens.every((token) => isNoun(token) || isName(token) || isJoining(token) || isKnown(token));
}
/** The era behind a year, whose full stops end no remark: "2019 E.C. is 2026/27". */
export const ERA_BEHIND_YEAR = new RegExp(`(?<=\\p{Nd}{4})\\s?${ERAS}\\.?(?!\\p{L})`, "gu");

/** What goes on behind a dash: "– and on the other two points: …". */
export const CONTINUES =
  /^(?:and|or|but|und|oder|aber|et|ou|mais|y|o|pero|e|mas|и|или|но|а|ve|dan)(?:\s\p{Ll}[\p{L}\p{M}'’-]*){3,8}\s?[:：]/u;

/** What a question begins with, and the mark that ends it. */
export const QUESTION =
  /^(?:what|how|why|which|where|when|qu['’]|que|quoi|comment|pourquoi|qué|cómo|por qué|was|wie|warum|что|как|почему)(?!\p{L}).*[?？؟]$/iu;

/** Currencies and parts of names whose full stop ends no sentence, whatever follows: "Rs. five hundred crore". */
export const ABBREVIATED = /^(?:Rs|Tk|Re|Nu|Rf|Ksh|Md|Mohd|St|SEC(?:TION|S)? \p{N}{1,4}[A-Z]?)$/u;

/** "XX век"; "I" is a word of English. */
export const ROMAN_NUMERAL = /^(?:II|III|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XIX|XXI?)$/u;

/** A city and a date behind a comma: "Пересм. Доха, 2026 г.". */
export const DATED_CITY = new RegExp(
  `^(?:(?:[Ққ]айта )?(?:${MARKS_OF_REVISION})[.\\s]\\s?)?(?:[гмқшк]\\.\\s?)?([^,،，]{2,30}?)[,،，]\\s?(.{4,30})$`,
  "u",
);

/** "Note" and "reminder" where the same word is a memo of somebody: a remark on a part of the text is behind them. */
const NOTES_OR_MEMOS: ReadonlySet<string> = foldedSet(
  words("ማስታወሻ ማስታወሻው ማስታወሻዎች ማስታወቂያ መዘኻኸሪ መዘኻኸርታ መዘክር መተሓሳሰቢ መተሓሳሰብታ መጠንቀቕታ"),
);
/** Parts of a text, and what may be said of it, in these languages. */
const PARTS_IN_ETHIOPIC: ReadonlySet<string> = foldedSet(
  words(`
    አኃዝ አኃዞች አኃዞቹ ቁጥሮች ቁጥሮቹ ቁጥሩ መረጃው መረጃዎቹ ሰንጠረዡ ሰንጠረዦቹ ዋጋው ዋጋዎቹ ዋጋዎች መጠኑ መጠኖቹ ጽሑፉ ጽሑፎቹ ትርጉሙ ትርጉሞቹ ቀናቱ ቀኖቹ ዓመቱ ዓመታቱ ሰነዱ ሰነዶቹ አንቀጹ አንቀጾቹ አባሪው ምንዛሪው
    ኣሃዝ ኣሃዛት ኣሃዛቱ ቁጽርታት ቁጽርታቱ ዋጋታት ጽሑፍ ጽሑፋት ትርጉም ዕለታት ዓመታት ሰነድ ሰነዳት ዓንቀጻት ሰሌዳ ሰሌዳታት
  `),
);
/** "Only", and the group. */
const FOR_SOME = /^(?:ብቻ|ጥራይ|[ለየበከን]?(?:ቡድ|ጉጅ).*)$/u;
/** Whether a label is such a word and the words behind it are on a part of the text, for everybody. */
export const isNoteOnPart = (label: string, behind: readonly string[]): boolean =>
  NOTES_OR_MEMOS.has(label) &&
  behind.length >= 3 &&
  PARTS_IN_ETHIOPIC.has(behind[0] ?? "") &&
  !behind.some((token) => FOR_SOME.test(token));

/** Words that are the name of something, and what they name: "Программа «Цифровой путь»". */
export const NAMED = new RegExp(
  `^(?:\\S{2,20} ){0,2}(?:${NAMED_THING})\\S{0,8} (?:№ ?\\d{1,3} )? ?2 $|^ 2  ?(?:${NAMED_THING})`,
  "iu",
);
export const THING = new RegExp(`(?<=^| )(?:${NAMED_THING})\\S{0,8}`, "giu");

/** Abbreviations of South-East Asia before other words: known ones, others of letters with full stops within a sentence, and "hours" behind a time. */
export const SOUTHEAST_STOPS = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.])(?:${SOUTHEAST_SHORT})\\.(?=\\s{1,2}\\S)|(?<=\\p{Nd}[.:]\\p{Nd}{2}\\s?)[นມ]\\.(?=\\s\\S)`,
  "gu",
);

// Who asks, and whom

/**
 * How a list of asks is announced, one language a line: that a group asks, as a phrase, and behind the bar whom it asks and the other words
 * that may be there. None has any content, and none is for the group: nothing else is written with them than who asks whom.
 */
export const ANNOUNCED_ASKS = `
  we ask, we are asking, we request, we urge, we invite, we call on, we call upon, we encourage, the group asks, the group requests, the group urges, the group invites, the group calls on, the coalition asks, the coalition requests, are asked, are requested, are invited, are urged | to, all, the, of, delegations, delegation, delegates, member states, states, states parties, countries, governments, administrations, regional groups, you, them, the following, following, as follows, that, two, three, four, five, things, points
  nous demandons, demandons, nous leur demandons, nous vous demandons, nous invitons, invitons, nous les invitons, nous vous invitons, nous prions, nous les prions, nous vous prions, nous appelons, nous engageons, nous exhortons, nous encourageons, nous sollicitons, le groupe demande, le groupe leur demande, le groupe invite, le groupe prie, le groupe appelle, la coalition demande, la coalition invite, on demande, il est demandé, sont invitées, sont invités, sont priées, sont priés, sont appelées, sont appelés | à, au, aux, de, du, des, d, que, qu, la, le, les, l, toutes, tous, ce qui suit, ceci, délégations, délégation, délégués, déléguées, délégué, états, état, états membres, états parties, pays, gouvernements, administrations, groupes régionaux, vous, demande, demandes, suivantes, suivants, deux, trois, quatre, cinq, points, choses, bien vouloir
  pedimos, les pedimos, os pedimos, solicitamos, les solicitamos, instamos, invitamos, los invitamos, exhortamos, llamamos, rogamos, alentamos, el grupo pide, el grupo solicita, el grupo invita, el grupo insta, el grupo exhorta, la coalición pide, la coalición solicita, se pide, se solicita, se invita, se insta, se ruega | a, al, de, que, la, las, los, el, lo, lo siguiente, siguiente, siguientes, todas, todos, delegaciones, delegación, delegados, delegadas, delegado, estados, estados miembros, estados miembro, países, gobiernos, administraciones, grupos regionales, ustedes, usted, petición, peticiones, solicitud, solicitudes, dos, tres, cuatro, cinco, cosas, puntos
  pedimos, pedimos-lhes, pedimos-vos, solicitamos, instamos, convidamos, apelamos, exortamos, rogamos, o grupo pede, o grupo solicita, o grupo convida, o grupo exorta, a coligação pede, a coalizão pede, a coalizão solicita, pede-se, solicita-se | a, à, às, ao, aos, as, os, o, que, de, o seguinte, seguinte, seguintes, todas, todos, delegações, delegação, delegados, delegadas, delegado, estados, estados-membros, países, governos, administrações, grupos regionais, pedido, pedidos, solicitação, solicitações, dois, duas, três, quatro, cinco, pontos, coisas
  pedimos, pedímoslles, solicitamos, instamos, convidamos, exhortamos, o grupo pide, o grupo solicita | a, á, ás, aos, ao, as, os, o, que, de, o seguinte, todas, todos, delegacións, delegación, delegados, delegadas, estados, estados membros, países, gobernos, petición, peticións, solicitude
  demanem, sol·licitem, instem, convidem, preguem, exhortem, el grup demana, el grup sol·licita | a, als, al, les, els, la, el, que, de, delegacions, delegació, delegats, delegades, estats, estats membres, països, governs, tots, totes, petició, peticions, demanda, demandes, el següent, següent, següents
  chiediamo, vi chiediamo, invitiamo, vi invitiamo, esortiamo, preghiamo, sollecitiamo, il gruppo chiede, il gruppo invita, la coalizione chiede, si chiede, si invitano | a, ai, agli, alle, alla, al, allo, di, che, le, i, gli, la, il, quanto segue, tutte, tutti, delegazioni, delegazione, delegati, delegate, delegato, stati, stati membri, paesi, governi, amministrazioni, gruppi regionali, richiesta, richieste, seguenti, due, tre, quattro, cinque, punti, cose
  cerem, solicităm, invităm, îndemnăm, rugăm, grupul cere, grupul solicită, grupul invită, se cere | delegațiilor, delegațiile, delegații, delegaților, statelor, statele, statelor membre, statele membre, țărilor, țările, guvernelor, guvernele, administrațiilor, să, toate, tuturor, următoarele, cerere, cereri, solicitare, solicitări, pe, de
  wir bitten, bitten wir, wir ersuchen, wir fordern, wir rufen, wir laden, wir appellieren, die gruppe bittet, die gruppe ersucht, die gruppe fordert, die koalition bittet, werden gebeten, werden ersucht, werden aufgefordert | die, der, den, alle, allen, an, um, zu, auf, ein, dazu, delegationen, delegation, delegierte, delegierten, staaten, mitgliedstaaten, mitgliedsstaaten, länder, regierungen, verwaltungen, regionalgruppen, folgendes, folgende, sie, bitte, forderungen
  wij vragen, we vragen, vragen wij, wij verzoeken, we verzoeken, wij roepen, we roepen, wij nodigen, de groep vraagt, de groep verzoekt | de, aan, alle, om, te, op, uit, het volgende, volgende, delegaties, delegatie, afgevaardigden, staten, lidstaten, landen, regeringen, regio groepen, verzoek, verzoeken
  ons vra, ons versoek, die groep vra, die groep versoek | die, alle, om, te, aan, dat, afvaardigings, afgevaardigdes, lidstate, state, lande, regerings, versoek, versoeke, die volgende
  vi ber, vi uppmanar, vi begär, vi anmodar, gruppen ber, gruppen uppmanar | att, alla, om, delegationer, delegationerna, delegater, delegaterna, stater, staterna, medlemsstater, medlemsstaterna, länder, länderna, regeringar, följande, begäran
  vi beder, vi anmoder, vi opfordrer, gruppen beder, gruppen anmoder, gruppen opfordrer | at, alle, om, til, delegationer, delegationerne, delegerede, stater, staterne, medlemsstater, medlemsstaterne, medlemslande, medlemslandene, lande, landene, følgende, anmodning
  vi ber, vi anmoder, vi oppfordrer, gruppen ber, gruppa ber, gruppen oppfordrer | at, å, alle, om, til, delegasjoner, delegasjonene, delegater, delegatene, stater, statene, medlemsstater, medlemsstatene, medlemsland, medlemslandene, land, landene, følgende
  við biðjum, við förum, við hvetjum, hópurinn biður | sendinefndir, sendinefndirnar, um, að, ríki, aðildarríki, allar, öll, eftirfarandi, til, þess, fram, á
  pyydämme, kehotamme, ryhmä pyytää, ryhmä kehottaa | valtuuskuntia, valtuuskunnilta, valtuuskuntien, delegaatioita, delegaatioilta, valtioita, valtioilta, jäsenvaltioita, jäsenvaltioilta, jäsenmaita, jäsenmailta, maita, kaikkia, kaikilta, seuraavaa, pyyntö, pyynnöt
  palume, kutsume, rühm palub, rühm kutsub | delegatsioonidel, delegatsioone, delegaatidel, riikidel, liikmesriikidel, liikmesriike, kõigil, kõiki, üles, järgmist, palve, palved
  lūdzam, mēs lūdzam, aicinām, mēs aicinām, grupa lūdz, grupa aicina | delegācijas, delegācijām, delegātus, valstis, dalībvalstis, visas, sekojošo, lūgums, lūgumi
  prašome, mes prašome, raginame, mes raginame, kviečiame, grupė prašo, grupė ragina | delegacijų, delegacijas, delegatų, delegatus, valstybių, valstybes, valstybių narių, valstybes nares, šalių, šalis, visų, visas, prašymas, prašymai
  prosimy, wzywamy, zwracamy się, apelujemy, zachęcamy, grupa prosi, grupa wzywa | delegacje, delegacji, delegatów, państwa, państwa członkowskie, kraje, rządy, wszystkie, o, do, z prośbą, aby, prośba, prośby, następujące
  žádáme, vyzýváme, prosíme, skupina žádá, skupina vyzývá | delegace, delegáty, státy, členské státy, země, vlády, všechny, o, aby, k, žádost, žádosti, následující
  žiadame, vyzývame, prosíme, skupina žiada, skupina vyzýva | delegácie, delegátov, štáty, členské štáty, krajiny, vlády, všetky, o, aby, na, žiadosť, žiadosti, nasledujúce
  prosimo, pozivamo, vabimo, skupina prosi, skupina poziva | delegacije, delegate, države, države članice, vse, da, naj, k, prošnja, prošnje, naslednje
  molimo, tražimo, pozivamo, zahtijevamo, zahtevamo, grupa traži, grupa poziva, skupina traži, skupina poziva | delegacije, delegacija, delegate, države, država, države članice, država članica, zemlje, vlade, sve, od, svih, da, na, zahtjev, zahtjevi, zahtev, zahtevi, sljedeće, sledeće
  молимо, тражимо, позивамо, захтевамо, група тражи, група позива | делегације, делегација, делегате, државе, држава, државе чланице, држава чланица, земље, владе, све, од, свих, да, на, захтев, захтеви, следеће
  молиме, ги молиме, бараме, повикуваме, ги повикуваме, групата бара, групата повикува | делегациите, делегатите, државите, државите членки, земјите, од, сите, да, на, барање, барања, следното
  молим, призоваваме, искаме, приканваме, групата моли, групата призовава, групата иска | делегациите, делегатите, държавите, държавите членки, страните, от, всички, да, молба, молби, искане, искания, следното
  просим, мы просим, просим вас, призываем, мы призываем, приглашаем, мы приглашаем, настоятельно призываем, группа просит, группа призывает, коалиция просит, обращаемся | делегации, делегациям, делегаций, делегатов, делегатам, у, все, всех, всем, к, с просьбой, просьба, просьбы, государства, государства-члены, государствам, государствам-членам, страны, страны-члены, странам, правительства, администрации, администрациям, региональные группы, региональным группам, следующее, о следующем, вас, чтобы
  просимо, ми просимо, закликаємо, ми закликаємо, запрошуємо, група просить, група закликає, звертаємося | делегації, делегацій, делегатів, делегаціям, до, всі, усі, держави, держави-члени, держав-членів, країни, уряди, з проханням, прохання, таке, про таке, щоб
  просім, мы просім, заклікаем, мы заклікаем, група просіць | дэлегацыі, дэлегатаў, дзяржавы, дзяржавы-члены, краіны, усе, просьба, просьбы, каб
  ζητούμε, ζητάμε, καλούμε, παρακαλούμε, προτρέπουμε, η ομάδα ζητεί, η ομάδα ζητά, η ομάδα καλεί | από, τις, τους, τα, όλες, όλους, αντιπροσωπείες, αντιπροσώπους, κράτη, κράτη μέλη, χώρες, να, τα εξής, εξής, αίτημα, αιτήματα
  kërkojmë, u kërkojmë, ftojmë, i ftojmë, u bëjmë thirrje, grupi kërkon | nga, delegacionet, delegacioneve, delegatët, delegatëve, shtetet, shteteve, shtetet anëtare, shteteve anëtare, të, që, të gjitha, të gjitheve, vendet, vendeve, kërkesa, kërkesë
  kérjük, arra kérjük, felkérjük, felhívjuk, felszólítjuk, a csoport kéri | a, az, delegációkat, delegációktól, küldöttségeket, küldöttségektől, küldötteket, államokat, tagállamokat, tagállamoktól, országokat, hogy, következőket, következőkre, kérés, kérések, valamennyi
  rica ediyoruz, rica ederiz, istiyoruz, talep ediyoruz, çağrıda bulunuyoruz, davet ediyoruz, çağırıyoruz, grup istiyor, grup talep ediyor | delegasyonlardan, delegasyonlara, delegasyonları, delegasyonların, heyetlerden, heyetlere, heyetleri, heyetlerin, delegelerden, delegeleri, devletlerden, devletleri, üye devletlerden, üye devletlere, üye devletleri, ülkelerden, ülkeleri, tüm, bütün, şunları, şunu, aşağıdakileri, talep, talepler
  xahiş edirik, tələb edirik, çağırırıq, dəvət edirik, qrup xahiş edir | nümayəndə heyətlərindən, nümayəndə heyətlərini, nümayəndə heyətlərinə, nümayəndələrdən, dövlətlərdən, dövlətləri, üzv dövlətlərdən, üzv dövlətləri, ölkələrdən, bütün, aşağıdakıları, xahiş, xahişlər
  сұраймыз, біз сұраймыз, өтінеміз, шақырамыз, топ сұрайды | делегациялардан, делегацияларды, делегацияларға, делегаттардан, мемлекеттерден, мүше мемлекеттерден, мемлекеттерді, мүше мемлекеттерді, елдерден, барлық, мыналарды, келесіні, өтініш, өтініштер
  суранабыз, биз суранабыз, өтүнөбүз, чакырабыз, сурайбыз | делегациялардан, делегацияларды, делегацияларга, делегаттардан, мамлекеттерден, мүчө мамлекеттерден, мамлекеттерди, өлкөлөрдөн, бардык, төмөнкүлөрдү, өтүнүч, өтүнүчтөр
  soʻraymiz, iltimos qilamiz, chaqiramiz, сўраймиз, илтимос қиламиз, чақирамиз | delegatsiyalardan, delegatsiyalarni, davlatlardan, aʼzo davlatlardan, davlatlarni, barcha, quyidagilarni, делегациялардан, делегацияларни, давлатлардан, аъзо давлатлардан, барча, қуйидагиларни
  хоҳиш мекунем, мехоҳем, даъват мекунем, дархост мекунем | аз, ҳайатҳо, ҳайатҳоро, вакилон, давлатҳо, давлатҳои аъзо, кишварҳо, ҳама, ки, мо
  haýyş edýäris, çagyrýarys | delegasiýalardan, delegasiýalary, döwletlerden, agza döwletlerden, ähli, aşakdakylary
  хүсэж байна, уриалж байна, хүсье | төлөөлөгчдөөс, төлөөлөгчдийг, төлөөлөгчдөд, улсуудаас, гишүүн орнуудаас, бүх, дараахыг, бид
  درخواست می‌کنیم, درخواست میکنیم, می‌خواهیم, میخواهیم, دعوت می‌کنیم, تقاضا می‌کنیم, خواستاریم, گروه درخواست می‌کند | ما, از, هیئت‌ها, هیئت‌های, هیات‌ها, هیأت‌ها, نمایندگی, نمایندگان, دولت‌ها, کشورها, کشورهای عضو, همه, که, را, به, درخواست, موارد زیر, زیر
  غوښتنه کوو, غواړو, بلنه ورکوو | له, پلاویو, پلاوو, څخه, چې, دولتونو, هېوادونو, ټولو, موږ, استازو
  درخواست کرتے ہیں, گزارش کرتے ہیں, اپیل کرتے ہیں, مطالبہ کرتے ہیں, دعوت دیتے ہیں | ہم, وفود, مندوبین, ریاستوں, رکن ممالک, رکن ریاستوں, ممالک, تمام, سے, کو, کہ, درخواست, درج ذیل, کی
  نطلب, نطالب, ندعو, نناشد, نحث, نرجو, تطلب المجموعة, تدعو المجموعة, تناشد المجموعة | من, إلى, على, أن, الوفود, الوفد, المندوبين, الدول, الدول الأعضاء, البلدان, الحكومات, الإدارات, جميع, كل, ما يلي, يلي, المجموعات الإقليمية, طلب, طلبات
  אנו מבקשים, אנחנו מבקשים, מבקשים, אנו קוראים, אנחנו קוראים, הקבוצה מבקשת | מהמשלחות, מן המשלחות, המשלחות, למשלחות, מהנציגים, מהמדינות, מהמדינות החברות, למדינות החברות, כל, מכל, לכל, את הדברים הבאים, את הבאים, בקשה, בקשות
  अनुरोध करते हैं, आग्रह करते हैं, अपील करते हैं, आह्वान करते हैं, निवेदन करते हैं | हम, प्रतिनिधिमंडलों, प्रतिनिधियों, सदस्य देशों, देशों, राज्यों, सदस्य राज्यों, सभी, से, का, कि, को, निम्नलिखित, अनुरोध
  অনুরোধ করছি, অনুরোধ করি, আহ্বান জানাই, আহ্বান জানাচ্ছি | আমরা, প্রতিনিধিদলগুলোকে, প্রতিনিধিদলগুলিকে, প্রতিনিধিদলগুলোর, প্রতিনিধিদের, সদস্য রাষ্ট্রগুলোকে, রাষ্ট্রগুলোকে, দেশগুলোকে, সকল, সব, কাছে, প্রতি, যে, নিম্নলিখিত, অনুরোধ
  अनुरोध गर्छौं, आग्रह गर्छौं, आह्वान गर्छौं | हामी, प्रतिनिधिमण्डलहरूलाई, प्रतिनिधिहरूलाई, सदस्य राष्ट्रहरूलाई, राष्ट्रहरूलाई, सबै, निम्न, अनुरोध
  विनंती करतो, आवाहन करतो | आम्ही, प्रतिनिधिमंडळांना, प्रतिनिधींना, सदस्य राष्ट्रांना, सदस्य देशांना, देशांना, सर्व, की, पुढील, विनंती
  વિનંતી કરીએ છીએ, અનુરોધ કરીએ છીએ | અમે, પ્રતિનિધિમંડળોને, પ્રતિનિધિઓને, સભ્ય દેશોને, દેશોને, તમામ, બધા, કે
  ਬੇਨਤੀ ਕਰਦੇ ਹਾਂ, ਅਪੀਲ ਕਰਦੇ ਹਾਂ | ਅਸੀਂ, ਵਫ਼ਦਾਂ, ਪ੍ਰਤੀਨਿਧੀਆਂ, ਦੇਸ਼ਾਂ, ਮੈਂਬਰ ਦੇਸ਼ਾਂ, ਨੂੰ, ਤੋਂ, ਸਾਰੇ, ਕਿ
  கேட்டுக்கொள்கிறோம், கோருகிறோம் | நாங்கள், தூதுக்குழுக்களை, பிரதிநிதிகளை, நாடுகளை, உறுப்பு நாடுகளை, அனைத்து
  కోరుతున్నాము, కోరుతున్నాం, అభ్యర్థిస్తున్నాము | మేము, ప్రతినిధి బృందాలను, ప్రతినిధులను, దేశాలను, సభ్య దేశాలను, అన్ని
  ವಿನಂತಿಸುತ್ತೇವೆ, ಕೋರುತ್ತೇವೆ | ನಾವು, ನಿಯೋಗಗಳನ್ನು, ಪ್ರತಿನಿಧಿಗಳನ್ನು, ರಾಷ್ಟ್ರಗಳನ್ನು, ಸದಸ್ಯ ರಾಷ್ಟ್ರಗಳನ್ನು, ಎಲ್ಲಾ
  അഭ്യർത്ഥിക്കുന്നു, ആവശ്യപ്പെടുന്നു | ഞങ്ങൾ, പ്രതിനിധി സംഘങ്ങളോട്, പ്രതിനിധികളോട്, രാജ്യങ്ങളോട്, അംഗരാജ്യങ്ങളോട്, എല്ലാ
  ඉල්ලා සිටිමු, ඉල්ලමු | අපි, දූත පිරිස්වලින්, නියෝජිතයන්ගෙන්, රටවලින්, සාමාජික රටවලින්, සියලු
  kami meminta, kami minta, kami mohon, kami mengajak, kami mengundang, kami mendesak, kami menyeru, kami menggesa, kelompok meminta, kumpulan meminta | para, semua, seluruh, setiap, kepada, agar, untuk, supaya, dari, daripada, delegasi, delegat, negara, negara-negara, negara anggota, negara-negara anggota, negara ahli, negara-negara ahli, pemerintah, berikut, hal berikut, perkara berikut, permintaan
  hinihiling namin, humihiling kami, nananawagan kami, inaanyayahan namin | sa, ang, mga, lahat, ng, na, delegasyon, delegado, estado, bansa, kasaping estado, kasaping bansa, sumusunod
  chúng tôi đề nghị, chúng tôi kính đề nghị, chúng tôi yêu cầu, chúng tôi kêu gọi, chúng tôi mời, nhóm đề nghị, nhóm yêu cầu | các, đoàn, đại biểu, phái đoàn, quốc gia, quốc gia thành viên, nước, nước thành viên, tất cả, sau đây, như sau, hãy, những điều, điều
  tunaomba, tunaziomba, tunawaomba, tunayaomba, tunatoa wito, tunawaalika, tunaalika, tunahimiza, tunasihi, kundi linaomba | wajumbe, ujumbe, delegesheni, nchi, nchi wanachama, mataifa, mataifa wanachama, serikali, tawala, zote, wote, yote, kwa, ya, za, wa, yafuatayo, mambo yafuatayo, ombi, maombi
  እንጠይቃለን, ጥሪ እናቀርባለን | ልዑካንን, ልዑካን, ልዑካኑን, ሁሉንም, አባል አገራትን, አባል ሀገራትን, አገራትን, ሀገራትን, የሚከተሉትን
  waxaan ka codsanaynaa, waxaan ka codsaneynaa, waxaan codsanaynaa, waxaan ugu baaqaynaa | ergooyinka, wufuudda, dalalka, dalalka xubnaha ka ah, dowladaha, dhammaan, in, inay, soo socda
  muna roƙon, muna neman, muna kira ga | tawagogin, wakilai, ƙasashe, ƙasashe mambobi, jihohi, duk, da, su, ga, waɗannan
  a béèrè lọ́wọ́, a ń béèrè lọ́wọ́, a rọ | àwọn, aṣojú, orílẹ̀-èdè, gbogbo, láti, pé, kí
  anyị na-arịọ, anyị na-ayọ | ndị, nnọchite, nnọchiteanya, mba, niile, ka, ha
  sicela, siyacela, sinxusa, simema | izithunywa, abathunywa, amazwe, amazwe angamalungu, wonke, onke, zonke, bonke, ukuthi, ukuba, lokhu okulandelayo, okulandelayo, oku kulandelayo
  turasaba, turahamagarira | intumwa, ibihugu, ibihugu binyamuryango, zose, byose, ibi bikurikira, ko, gu
  mangataka, mangataka izahay, miangavy | ny, delegasiona, solontena, firenena, firenena mpikambana, rehetra, mba, ireto manaraka ireto
  nou mande, n ap mande, nou envite | delegasyon yo, delegasyon, delege yo, eta yo, eta manm yo, peyi yo, tout, yo, sa ki annapre yo, bagay sa yo
  eskatzen diegu, eskatzen dugu, gonbidatzen ditugu, dei egiten diegu | ordezkaritzei, ordezkariei, estatuei, estatu kideei, herrialdeei, guztiei, honako hau
  gofynnwn, rydym yn gofyn, galwn | i, ar, y, ddirprwyaethau, dirprwyaethau, gynrychiolwyr, aelod-wladwriaethau, bob, canlynol
  iarraimid, iarrann muid, impímid | ar, na, gach, toscaireachtaí, stáit, bhallstáit, tíortha, an méid seo a leanas
  nitolbu, aħna nitolbu, nistiednu | lid-delegazzjonijiet, id-delegazzjonijiet, delegazzjonijiet, lill-istati, lill-istati membri, stati membri, kollha, biex, dan li ġej
  ami husu, ami konvida | ba, delegasaun, sira, estadu, estadu membru, nasaun, hotu, atu, buat tuirmai ne'e
  ვთხოვთ, მოვუწოდებთ, ჯგუფი სთხოვს | დელეგაციებს, დელეგატებს, სახელმწიფოებს, წევრ სახელმწიფოებს, ქვეყნებს, ყველა, შემდეგს, თხოვნა
  խնդրում ենք, կոչ ենք անում, հրավիրում ենք | պատվիրակություններին, պատվիրակներին, պետություններին, անդամ պետություններին, երկրներին, բոլոր, հետևյալը, մենք
  요청합니다, 요청한다, 요구합니다, 촉구합니다, 촉구한다, 부탁드립니다, 요청드립니다 | 우리는, 대표단에, 대표단에게, 각국, 대표들에게, 회원국에, 회원국들에게, 회원국에게, 모든, 다음을, 다음과 같이, 다음 사항을, 아래 사항을, 정부에`;

/** The same in languages without blanks between words. */
export const ANNOUNCED_UNSPACED = `
  我们请, 我们要求, 我们呼吁, 我们邀请, 我们敦促, 我们恳请, 我方请, 我方要求, 本集团请, 本集团要求, 集团请, 集团要求, 請求, 恳请 | 各, 各国, 代表团, 代表, 会员国, 成员国, 所有, 国家, 政府, 区域集团, 如下, 以下, 下列, 以下各点, 两点, 三点, 几点
  求めます, 求める, お願いします, 要請します, 要請する, 呼びかけます | 各国, 代表団, 加盟国, 政府, すべての, 全ての, 私たち, 我々, は, に, を, の, へ, 次のこと, 以下のこと, 次の点, 以下の点, 次, 以下, に対し, に対して
  เราขอให้, เราขอ, ขอเรียกร้องให้, เราเรียกร้องให้, ขอเชิญ | คณะผู้แทน, ผู้แทน, ประเทศสมาชิก, รัฐสมาชิก, ประเทศ, ทุก, ต่างๆ, ดังนี้, ดังต่อไปนี้, ทั้งหมด, ให้
  ພວກເຮົາຂໍໃຫ້, ຂໍໃຫ້ | ຄະນະຜູ້ແທນ, ຜູ້ແທນ, ປະເທດສະມາຊິກ, ລັດສະມາຊິກ, ທຸກ, ດັ່ງນີ້, ດັ່ງຕໍ່ໄປນີ້
  យើងស្នើសុំ, យើងសូម, យើងអំពាវនាវ | គណៈប្រតិភូ, ប្រតិភូ, រដ្ឋសមាជិក, ប្រទេស, ប្រទេសសមាជិក, ទាំងអស់, ដូចខាងក្រោម, ដល់, ឱ្យ, ឲ្យ
  တောင်းဆိုပါသည်, မေတ္တာရပ်ခံပါသည် | ကျွန်ုပ်တို့, ကိုယ်စားလှယ်အဖွဲ့များ, အဖွဲ့ဝင်နိုင်ငံများ, အား, ကို, အားလုံး, အောက်ပါအတိုင်း`;

/**
 * Conjunctions at the end of what announces asks that decide the form of the verbs behind it: without "aby", "podpořily zprávu" states
 * that delegations supported the report.
 */
export const GOVERNS_VERBS =
  /(?<![\p{L}\p{M}])(?:that|que|che|că|dass|dat|að|että|et|ka|lai|kad|jog|aby|ażeby|żeby|by|že|naj|da|neka|да|нека|че|што|что|чтобы|що|щоб|каб|дека|që|të|hogy|να|ότι|ki|که|چې|کہ|أن|कि|यदि|যে|की|કે|ਕਿ|in|inay|ko|kwamba|ukuthi|ukuba|rằng|rằng là|mba|agar|supaya)[\s:：,]*$/iu;

/**
 * Words of Filipino, Ilocano, Cebuano and Bikol, in small letters, since "Ng" and "Ang" are names; of no language in which "nasa" or "kita" is
 * about those who write.
 */
export const PHILIPPINE = "ang ng mga Mga ay kay kina dagiti iti mayroon";
/** Beside an income in them, and before it: "yearly", "small". */
export const BESIDE_INCOME = "ti ket bawat kada\\s(?:buwan|taon|araw|linggo)";
export const BEFORE_INCOME =
  "buwanang taunang arawang lingguhang karaniwang kabuuang pambansang netong malaking mababang mataas_na walang may karagdagang sariling tunay_na net_na";
/** Where something is, in Filipino: "nasa batas", "nasa ilalim". */
export const PHILIPPINE_PLACES =
  "annex anneks talahanayan artikulo seksyon kabanata pahina lungsod lalawigan bayan batas ilalim ibabaw ibaba itaas taas loob labas gitna pagitan tabi likod harap dagat isla gilid dulo";
export const HAUSA = "yana kasar gwamnati gwamnatin cikin kuma wanda hakkin rahoton tsarin yaren bisa domin";
/** Dishes of rice in Malay and Indonesian, and what is before rice. */
export const KINDS_OF_RICE =
  "lemak goreng padang kandar putih kuning dagang ayam briyani beriyani uduk tumpeng minyak bungkus kotak";
export const BEFORE_RICE = "harga makan beras sepinggan sebungkus sepiring pinggan piring subsidi kotak";

// What shows a language beside a word that is "our" in one and an ordinary word in another, as parts of patterns.

/** Words as a pattern, parted by blanks; those before and behind them are no part of them. */
export const anyOf = (list: string): string =>
  `(?<![\\p{L}\\p{M}])(?:${list.trim().replace(/\s+/gu, "|")})(?![\\p{L}\\p{M}])`;

/** Whoever types such letters types "vår" and "våra" with their ring. */
export const WITH_MARKS = "(?![ªº])[^\\P{L}\\p{ASCII}]";
export const NORDIC_BEFORE = anyOf(
  "for fran fra i av af pa til till med om mot ar er og och at att hos mellan bland enligt endast bara kun acceptera som samt efter under utan inom de der das vi",
);
/** What is behind "was" in a question, as a pattern: a pronoun, or a noun with its article behind it, which "our" has not. */
export const NORDIC_SUBJECT =
  "(?:(?:d(?:et|en|ett[ae]|enn[ae]|isse|essa|er|är)|ikke|inte|alle|alla)\\s\\p{L}+|(?!krav|önskem|linje|gräns|grense|hemm?elig|hemlig|ståndpunkt|standpunkt|position|posisjon|reserv|möte|møte)\\p{L}{3,}(?:(?<!h)et|en|eln|ene|erne)\\s[\\p{L}\\p{N}])";
export const WE_IN_NORDIC = anyOf("vi oss os vår vårt våra vores grupp gruppen gruppe gruppens linje");
export const SLAVIC = `[čćšžđřěůľĺłńśźżęąěďťň]|${anyOf(
  "za samo kod iz od je su smo ste ne nije nisu među medju između izmedju bez pred pro pre jen jenom len mezi medzi dla u i s z v ve k ke w we že ze nam nama ali ako ovo ova što sto ki tudi po pri przy tylko jest są",
)}`;
export const PORTUGUESE = `[ãõ]|ç(?=[aãoõu])|${anyOf(
  "às dos ao aos pelo pela pelos pelas em uma umas não nao são sao está estao há mais menos também já apenas até foi unha máis hai están estan dúas mulheres têm",
)}`;

export const SLOVENE = `[čšž]|${anyOf(
  "(?:jasn|naslednj|visok|nizk|drag|star|nov|znan|enak|različn|velik|majhn|slab|dobr|pomembn|potrebn|počasn|hitr|pripravljen|določen|predviden|sprejet|zavrnjen|objavljen|podpisan|vključen|priložen|naveden|preprost|dolg|kratk|cenejš|dražj|možn|nujn|brezplačn|dostopn|povezan|odprt|zaprt|dv|bil|takšn|omejen|obvezn|prost|razpoložljiv)[iea] tri pet šest ki iz pri tudi kot zelo ter",
)}`;
export const ONLY_IN_PORTUGUESE = `[ãõç]|${anyOf(
  "para pra nos nós os as um uma dos das em com que eles elas equipa equipe grupo nossa nosso nossos nossas delegacao delegacoes ler lideres aqui ali",
)}`;

export const WE_IN_MALAY = anyOf(
  "yang akan dan untuk bisa tidak harus dari kepada dengan adalah hanya kami mau di ke",
);
