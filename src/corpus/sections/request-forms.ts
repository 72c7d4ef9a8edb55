/** The forms of remarks and requests to colleagues: how they begin, whom they name, and how their sentences end. */
import { inBothForms } from "../../itu/letter-forms.ts";
import { REQUESTS_BY_NAME, type RequestForm } from "./asked-by-name.ts";
import { fold, once } from "./folded-letters.ts";
import { EMBARGOES, UNTIL_BEHIND } from "./restricted-words.ts";

const madeOnce = <Form extends RequestForm>(forms: readonly Form[]): readonly Form[] =>
  forms.map((each) => ({ ...each, form: once(each.form) }));

/** "To be confirmed with Ana", "À vérifier auprès d’Ana": what is left to do, without a subject, and with whom. */
const TO_BE_CONFIRMED: RequestForm = {
  sign: /^[^a-zà-ÿа-я]{0,5}(?:(?:still |yet )?to be|[aàk]|por|noch|zu|da|te|do|на|need to|must) (?:zu )?(?:re|über|ab)?(?:confirm|check|v[ée]rif|clarif|discuss|clear|agree|valid|consult|best[aä]tig|kl[aä]r|pr[uü]f|abstimm|besprech|potwierdz|sprawdz|uzgodn|ustal|ověř|over|potvrz|prov|подтвержд|уточн|соглас|погодж|утвержд)/i,
  form: () =>
    /^[\s\p{P}]{0,5}(?:(?:still |yet )?to be|[aà]|por|noch(?: zu)?|zu|da|te|do|k|на|need to|must) (?:re|über|ab)?(?:confirm|check|v[ée]rif|clarif|discuss|clear|agree|valid|consult|best[aä]tig|kl[aä]r|pr[uü]f|abstimm|besprech|potwierdz|sprawdz|uzgodn|ustal|ověř|over|potvrz|provjer|prover|подтвержд|уточн|соглас|погодж|утвержд)[^\s.,:;]* (?:with|w[/]?|avec|auprès (?:de|d[’'])|con|com|junto (?:a|de)|mit|bei|met|z|ze|s|sa|с|со|у|з|зі)\s?(?:the |a |o |la |el |le |les |l[’']|der |dem |den |die )?(\p{L}[\p{L}\p{M}'’-]*)/iu,
};

/** What the remarks below begin with, folded from the first word on. */
const BEGINS_REMARK =
  /^(?:[a-z]{1,2}\]\S|marked as |(?:resolved|assigned|re-?opened|edited|comment(?:ed)?|suggested|closed|approved|cleared|checked|reviewed|verified|translated) (?:by|to) |(?:resolue?|rouverte?|commentaire|attribuee?) (?:par|a|de) |(?:resuelt|resolvid|asignad|atribuid|comentari)[oa] |(?:erledigt|zugewiesen) |(?:назначено|решено) |(?:diselesaikan|ditugaskan|imetatuliwa) |(?:تم الحل|حله) |حلها |(?:do not|dont|never) (?:tell|inform|warn) |يا )/;
const ANY_TEXT = /^/;

/** What programs print, and whom somebody calls or does not tell; judged where a text begins as one of them. */
const BEGUN_REMARKS = madeOnce<RequestForm>([
  // The comments of an exported document, "[a]Assigned to Ana"; "[t]he" is a letter that a quotation has changed.
  {
    sign: ANY_TEXT,
    form: () =>
      /^\s*\[[a-z]{1,2}\](?:[\p{Lu}\p{Lo}\p{Script=Georgian}@]|(?:ask|check|confirm|verify|fix|please|pls|todo|tbc|we |i |is this|are we|vérifi|demand|confirmar|verificar|preguntar|perguntar|prüfen|спрос|провер)[\p{Ll} ]*)/u,
  },
  // What programs print beside a comment: "Resolved by Ana, 12 Oct".
  {
    sign: ANY_TEXT,
    form: () =>
      /^[\s\p{P}]{0,5}(?:(?:[Mm]arked as (?:resolved|done)|[Rr]esolved|[Aa]ssigned|[Rr]e-?opened|[Ee]dited|[Cc]ommented|[Cc]omment|[Ss]uggested) (?:by|to)|(?:[Rr]ésolue?|[Rr]ouverte?|[Cc]ommentaire|[Aa]ttribuée?) (?:par|à|de)|(?:[Rr]esuelt[oa]|[Rr]esolvid[oa]|[Aa]signad[oa]|[Aa]tribuíd[oa]|[Cc]oment[aá]rio) (?:por|de|a|à|ao)|(?:[Ee]rledigt|[Zz]ugewiesen) (?:von|an)|(?:[Рр]ешено|[Нн]азначено)|(?:[Dd]iselesaikan|[Dd]itugaskan) (?:oleh|ke|kepada)|[Ii]metatuliwa na|(?:تم الحل|حلها|حله) (?:بواسطة|من))\s(\p{L}[\p{L}\p{M}'’-]{1,20})(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?(?:[,.،]|\s[(–—-]|\s\p{N}|\son\s|\s?$)|^[\s\p{P}]{0,5}(?:Marked as|marked as) (?:resolved|done)[\s.]*$/u,
  },
  {
    sign: ANY_TEXT,
    form: () =>
      /^[\s\p{P}]{0,5}(?:[Cc]losed|[Aa]pproved|[Cc]leared|[Cc]hecked|[Rr]eviewed|[Vv]erified|[Tt]ranslated) by (\p{Lu}[\p{L}\p{M}'’-]{1,20}),?(?: on)? \p{N}{1,2}[\s./]/u,
  },
  // "Do not tell Nairobi that …"; of anybody who is not named it is advice to delegations.
  {
    sign: ANY_TEXT,
    form: () =>
      /^[\s\p{P}]{0,5}(?:[Dd]o not|[Dd]on['’]t|[Nn]ever) (?:tell|inform|warn) (?:the )?(?!States?\b|Member|Parties|Delegations?\b|Council\b|Union\b|ITU\b)\p{Lu}/u,
  },
  // "يا فاطمة، راجعي الرقم": no text of a conference calls somebody.
  {
    sign: ANY_TEXT,
    form: () => /^[\s\p{P}]{0,5}يا\s[\p{L}\p{M}]{2,15}(?:\s[\p{L}\p{M}]{2,15})?\s?[،,!:]/u,
  },
]);

/** What somebody is asked to do by name or among friends: "Айгуль, проверь …", "Ana to call …", "can someone check". */
const NAMED_REQUESTS = madeOnce<RequestForm>([
  ...REQUESTS_BY_NAME,
  TO_BE_CONFIRMED,
  {
    sign: /@/u,
    form: () =>
      /^[\s\p{P}]{0,5}@[\p{L}\p{N}_.-]{2,30}[,:]?\s(?:please |pl[sz] |can you |could you )?(?:check|call|ask|tell|confirm|verify|fix|look|see|review|rewrite|delete|remove)(?!\p{L})/iu,
  },
  // "Rele Hanitra demen", "Double-check this number with Hanitra", "À vérifier avant l’envoi", "Vor dem Versand prüfen".
  {
    sign: /^[^a-zà-ÿа-я]{0,5}(?:ant|ano|laz|apel|rele|telefonn|d[eé]man|check|double|re-?check|v[eé]rif|confirm|clarif|vor |пров|уточ|sprawdz|ověř)|^[^\n]{0,40} (?:before|avant|antes|vor|prima|voor|przed|před|перед) /iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:(?:[Aa]ntsoy|[Aa]nontanio|[Ll]azao amin['’]|[Aa]pel|[Rr]ele|[Tt]elefonn|[Dd]emann)\s?(?:i\s|an['’]i\s)?|(?:Double[- ]check|Re-?check|Check|Verify|Confirm|Clarify|V[ée]rifi(?:er|ez|e)|Verificar|Confirm(?:ar|er|ez)|Verificare)\s(?:[\p{Ll}\p{N}%'’-]{1,20}\s){0,6}(?:with|avec|auprès de|con|com|junto a|presso|ar|ek|ak)\s(?:the |la |el |le |o |a )?|V[ée]rifi(?:er|ez|e)\s(?:[\p{Ll}\p{N}%'’-]{1,20}\s){0,6}auprès d['’])(\p{Lu}[\p{L}\p{M}'’-]{1,20})|^[\s\p{P}]{0,5}(?:(?:(?:[Ss]till |[Yy]et )?[Tt]o be|[ÀàAa]|[Pp]or|[Zz]u|[Nn]och zu|[Dd]a|[Tt]e|[Dd]o)\s(?:re|double-|über)?(?:check|vérif|v[ei]rif|confirm|clarif|prüf|kontroll|bestätig|controler|sprawdz)[^\s.,:;]*|[Cc]heck|[Vv]erify|[Cc]onfirm|[Vv]érifie[rz]|[Cc]onfirme[rz]|[Vv]erificare?|[Cc]onfirmar|[Пп]роверить|[Уу]точнить|[Ss]prawdzić|[Oo]věřit|[Zz]kontrolovat)\s(?:before|avant|antes d[eo]l?a?|prima d(?:i|ell['’]|ella)?|voor|przed|před|перед|vor)\s?(?:(?:the|la|l['’]|el|de|het|dem|der|a|o)\s?)?(?:publi|send|sent|releas|print|envoi|diffus|impress|env[ií]o|difus|[Vv]ersand|[Vv]eröffentlich|[Dd]ruck|invio|stampa|verzend|wysł|odesl|публик|отправ|рассыл)|^[\s\p{P}]{0,5}[Vv]or (?:dem Versand|der Veröffentlichung|dem Druck) (?:noch )?(?:prüfen|klären|bestätigen|kontrollieren)/u,
  },
  {
    sign: /[\u0400-\u04FF]/iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:(\p{Lu}[\p{L}\p{M}'’-]{1,20}),\s(?:[^.!?:;,\n]{1,50}\s)?)?(?:проверь|перепроверь|уточни|спроси|переспроси|узнай|позвони|напиши|скажи|передай|убери|удали|добавь|допиши|поправь|исправь|посмотри|глянь|подумай|свяжись|напомни|тексерші|қарашы|сұрашы)(?!\p{L})/iu,
  },
  {
    sign: /^[\s\S]{0,5}\S+(?: [a-z]{2,6})?,\s/u,
    form: () =>
      /^[\s\p{P}]{0,5}([\p{Lu}\p{Script=Georgian}][\p{L}\p{M}'’-]{1,20})(?: (?:ջան|ბატონო|ქალბატონო|bhai|ji|da|di|dada|apa|bhaiya|sahib|saheb|sir|madam))?,\s(?:please |pl[sz] |bitte |por favor |пожалуйста,? |svp )?(?:check|call|ask|tell|confirm|verify|fix|remind|look|rewrite|delete|remove|vérifie|verifie|demande|appelle|regarde|confirme|revisa|comprueba|pregunta|llama|confirma|verifica|mira|pergunta|liga|prüf|prüfe|frag|ruf|schau|перевірте|перевір|проверьте|перепроверьте|уточните|спросите|позвоните|уберите|тексер|сұра|тексеріңіз|текшер|kontrol et|sor|bak|ara|tekshir|so'ra|yoxla|შეამოწმე|ჰკითხე|ნახე|გაასწორე|დაურეკე|წაშალე|ստուգիր|հարցրու|նայիր|ուղղիր|զանգիր|ջնջիր|angalia|uliza|تأكد|تحقق|اسأل)(?!\p{L})/u,
  },
  {
    sign: /\sto\s/u,
    form: () =>
      /^[\s\p{P}]{0,5}(\p{Lu}[\p{L}\p{M}'’-]{1,20})\sto\s(?:call|check|ask|confirm|draft|send|verify|fix|rewrite|talk|speak|write|follow up|find out|test|translate|reread|re-read|proofread|print|chase|double-check|redo)(?!\p{L})/u,
  },
  {
    sign: /(?<![a-z])(?:can|could|would|will|cd|cld)\s(?:you|u|ya|some|any|one)/iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})?[,:]?\s)?(?:can|could|would|will|cd|cld)\s(?:you|u|ya|someone|somebody|anyone|anybody|one of (?:you|us))\s(?:guys )?(?:please |pl[sz] |kindly |also |just |quickly )?(?:check|double-check|recheck|call|ask|tell|confirm|verify|fix|remind|look|have a look|take a look|rewrite|delete|remove|send|update|review|clarify|edit|shorten|read|explain|translate|find out|help|see if|share|add|correct)(?!\p{L})/iu,
  },
  {
    sign: /peux|pou[rv]|peut|pued|pod[eré]|kann|könn|може|يمكن|ممكن|misin|unaweza/iu,
    form: () =>
      /^[\s\p{P}]{0,5}(?:\p{Lu}[\p{L}\p{M}'’-]{1,20},?\s)?(?:tu peux|peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|quelqu['’]un peut|puedes|podrías|podéis|alguien puede|puede alguien|podes|você pode|alguém pode|kannst du|könntest du|könnt ihr|kann jemand|можешь|можете|кто-нибудь может|может кто-нибудь|هل يمكنكم?|ممكن|bakabilir misin|kontrol eder misin|unaweza)(?:\s(?:vérifier|regarder|revoir|confirmer|demander|relire|revisar|comprobar|confirmar|ver|mirar|preguntar|verificar|perguntar|prüfen|nachsehen|checken|klären|(?:das|es|dies) (?:bitte )?(?:prüfen|nachsehen|checken|klären)|проверить|уточнить|посмотреть|спросить|узнать|تتأكد|تراجع|تشوف|التأكد|مراجعة|kuangalia|kuuliza)|(?<=misin))(?!\p{L})/iu,
  },
  {
    sign: /[\u0600-\u0DFF]|[zj]ara|ek baar/u,
    form: () =>
      inBothForms(
        /^[\s\p{P}]{0,5}(?:[\p{L}\p{M}]{2,20}(?: (?:जी|भाई|दीदी|ভাই|আপা|দা|दाइ|दिदी|صاحب|بھائی|bhai|ji|da|dai))?[,،]?\s)?(?:ज\u093C?रा|\u095Bरा|एक बार|एकपटक|একটু|একবার|ذرا|ایک بار|zara|jara|ek baar|கொஞ்சம்|චුට්ටක්)\s(?:(?:इसे|इसको|यह|ये|এটা|এটি|यो|اسے|یہ|isko|ise|இதை|මේක) )?(?:देख|जा[ँं]च|पूछ|बता|चेक|हेर|দেখ|জিজ্ঞ|যাচাই|জান|دیکھ|پوچھ|بتا|چیک|dekh|check|puch|pooch|bata|பார|කියල|බල)/u,
      ),
  },
  // "राहुल, देखो"; "adopted, see Document 71" addresses nobody.
  {
    sign: /[\u0600-\u0DFF]/u,
    form: () =>
      inBothForms(
        /^[\s\p{P}]{0,5}(?!(?:अ?स्वीकृत|पारित|अनुमोदित|गृहीत|গৃহীত|অনুমোদিত|প্রত্যাখ্যাত|منظور|مسترد|ஏற்கப்பட்டது|நிராகரிக்கப்பட்டது)[,،]\s(?:देखें|देखिए|हेर्नुहोस्|দেখুন|دیکھیں|பார்க்கவும்)\s[\p{L}\p{M}]+\s\p{N})([\p{L}\p{M}]{2,20})(?: (?:जी|भाई|दीदी|ভাই|আপা|দা|दाइ|दिदी|صاحب|بھائی))?[,،]\s(?:(?:कृपया|इसे|इसको|यह|ये|দয়া করে|এটা|এটি|यो|اسے|یہ|இதை|මේක) )?(?:देखो|देखना|देखिए|देखें|देख ल|जा[ँं]चो|जा[ँं]चना|जा[ँं]च (?:करो|लो|लें|करें)|पूछो|पूछना|पूछ ल|बताओ|बताना|बताइए|चेक कर|हेर|जाँच्|দেখো|দেখুন|দেখে|দেখবেন|জিজ্ঞেস|যাচাই কর|জানাও|জানাবেন|دیکھو|دیکھیں|دیکھ لو|پوچھو|پوچھیں|بتاؤ|بتائیں|چیک کر|பார்|சரிபார்|கேள|බලන්න|අහන්න|පරීක්ෂා)/u,
      ),
  },
]);

const ALL_REQUESTS = [...BEGUN_REMARKS, ...NAMED_REQUESTS];
/** The forms of what is asked by name that a text may have, by its folded words: most need no patterns of remarks. */
export const namedRequests = (words: string): readonly RequestForm[] =>
  BEGINS_REMARK.test(words) ? ALL_REQUESTS : NAMED_REQUESTS;

/** Other remarks to colleagues, matched with the folded words: patterns without classes of letters take little time to compile. */
export const FOLDED_REQUESTS = madeOnce<RequestForm>([
  // Notes of editors and translators: "N. do T.:", "Ed. note", "Anm. d. Red.".
  {
    sign: /^(?:n[. d]|not[ea] (?:[deatr]|by|from|of)|ed[. ins]|trans.{0,8}note|anm|прим|ملاحظة)/,
    form: () =>
      /^(?:n\.? ?(?:d[aoe]|del|de la|della|d\.) ?(?:[artel]|ed|red|trad)\.?(?= ?[:)\]–—-]| *$)|n\. ?[taer]\.?(?= ?[:)\]–—])|n(?:d[artel]|dlr|\.d\.l\.r)\.?(?= ?[:)\]–—-]| *$)|(?:ed(?:itor)?|transl?(?:ator)?)s?\.? ?note\b|not[ea] (?:(?:de la|du|do|da|del|della|de|by the|from the|of the) )?(?:editeur|editor|traducteur|traductor|translator|tradutor|traduttore|redazione|redaccion|redacao|redaction|redator|autor)\b|anm(?:\.|erkung) ?d(?:\.|er|es) ?(?:red|u|verf|hg|hrsg)|прим(?:\.|ечание) ?(?:ред|пер|авт)|ملاحظة (?:ال)?(?:محرر|مترجم))/,
  },
  // "Gente, isso não pode vazar": for colleagues alone.
  {
    sign: /^(?:gente|pessoal|galera|folks|guys|yall|chic|muchach|compa|leute|ragazz|ребята|народ|يا|jamani|wenzangu|arkada|teman|jongens|moi ng|h[ie]y? |hello |o[il]a? |hola |ei |salut |ciao |hallo |привет )/,
    form: () =>
      /^(?:(?:hi|hey|hello|oi|ola|hola|ei|salut|ciao|hallo|привет) )?(?:gente|pessoal|galera|folks|guys|yall|chic[oa]s|muchach[oa]s|compas|companer[oa]s|companheir[oa]s|leute|ragazz[ie]|ребята|народ|يا جماعة|يا شباب|jamani|wenzangu|arkadaslar|teman-teman|jongens|moi nguoi) ?[,:!—–-]/,
  },
  // "Malta, isto não pode sair daqui": "guys" in Portugal, whose words follow it; elsewhere a state.
  {
    sign: /^(?:(?:h[ie]y?|hello|o[il]a?|ei) )?malta/,
    form: () =>
      /^(?:hi|hey|hello|oi|ola|ei) malta ?[,:!—–-]|^malta ?[,:!—–-]+ ?(?:please|pl[sz]|can (?:you|any)|por favor|isto|isso|est[ae] (?:parte|nota|linha|frase|paragrafo)|nao (?:di[gvz]|e para|partilh|pass(?:em|ar)|publi|pode[ms]? sair|pon|cit(?:em|ar)|compar|comp?art|cont(?:em|ar)|vaz|mostr(?:em|ar)|mand(?:em|ar)|envi(?:em|ar)|espalh|reenc|repa|repi|fal(?:em|ar)|fiqu)|falta|lembrem|nao esqu|ainda (?:nao|falta)|confirma|verifica|revejam|ninguem|alguem|algum|quem (?:pode|consegue|sabe|viu|tem|liga|confirma|vai)|vamos|temos|precisamos|podem|podemos|conseguem|sabem|vejam|leiam|digam|fiquem|guardem|apaguem|confirmem|confiram|verifiquem|liguem|mandem|enviem|respondam|cuidado|atencao|nada de|fica (?:entre|so|aqui|ca)|so (?:entre|para)|entre nos|eu (?:acho|nao|ja|vou|falei)|acho|ja (?:falei|liguei|sei|temos|podemos)|hoje temos|amanha temos)/,
  },
  // Others may be addressed, or listed, in a text of a conference: what follows shows it.
  {
    sign: /^(?:all|every|team|friends|colle|coleg|amig|amis|les amis|equip|kolleg|freunde|коллеги|друзья|amici|tod[oa]s|tous|الزملاء|زملاي|جميعا|大家|各位|h[ie]y? |hello |o[il]a? |hola )/,
    form: () =>
      /^(?:(?:hi|hey|hello|oi|ola|hola) )?(?:all|everyone|everybody|team|friends|colleagues|colegas|amig[oa]s|collegues|les amis|amis|equip[oae]|kolleg(?:en|innen)|freunde|коллеги|друзья|colleghi|amici|tod[oa]s|tous|الزملاء|زملاي|جميعا|大家|各位) ?[,!،，] ?(?:please|pl[sz]|can (?:you|we|some|any)|could|let|lets|we (?:need|should|must|have|can|are)|i (?:need|think|have|am|will)|im|this|do not|dont|fyi|see|check|any(?:one|body)|here|heres|just|quick|sorry|thanks|keep|who|por favor|porfa|isso|isto|esto|eso|nao (?:d|p|c|v)|no (?:lo|la|se lo|difund|public|compart|word)|vamos|alguem|alguien|quem|quien|favor|cuidado|ojo|merci|il faut|ne pas|qui peut|bitte|wir (?:m|s|h)|nicht weiter|wer|это|мы (?:д|н)|не (?:пер|пуб|рас)|даваите|пожалуиста|кто|per favore|non d|questo|chi|sadece|lutfen|tafadhali|hii|هذا|رجاء|请|這|这)/,
  },
  // "To be removed once Djibouti agrees".
  {
    sign: /^(?:th(?:is|e) [a-z]+ (?:is )?)?(?:to be [rdct]|remove th|delete th|drop th|cut th|take out th|(?:[aà]|por|para|da) (?:suppr|retir|enlev|effac|borr|elimin|quit|suprim|apag|remov|togli|rimuov|cancell)|(?:zu |noch zu )?(?:losch|streich|entfern)|удалить|убрать|снять|[يت]حذف|للحذف|[يت]زال|hapus|dihapus|iondolewe|ifutwe|kuondolewa|esorina|hala|waa in)/,
    form: () =>
      /^(?:(?:this|the) (?:paragraph|sentence|line|part|note|section) (?:is )?)?(?:to be (?:removed|deleted|dropped|cut|taken out)|(?:remove|delete|drop|cut|take out) (?:this|these) ?(?:line|sentence|paragraph|part|note|section)?) (?:once|when|as soon as|if|unless)(?![a-z])|^(?:a|por|para|da) (?:supprimer|retirer|enlever|effacer|borrar|eliminar|quitar|suprimir|apagar|remover|retirar|togliere|rimuovere|cancellare|eliminare) (?:des que|quand|lorsque|une fois|si |cuando|una vez|en cuanto|quando|assim que|logo que|appena|una volta|se )|^(?:zu |noch zu )?(?:loschen|streichen|entfernen),? (?:sobald|wenn|falls)|^(?:удалить|убрать|снять),? (?:как только|когда|если)|^(?:[يت]حذف|للحذف|[يت]زال) (?:عند|متى|حالما|اذا|بمجرد)|^(?:di)?hapus (?:jika|kalau|begitu|setelah)|^(?:iondolewe|ifutwe|kuondolewa) (?:mara|ikiwa|pindi)|^(?:esorina|hala) (?:rehefa|raha)/,
  },
  // "TBC with Tokyo on Monday"
  { sign: /^tb[cd],? /, form: () => /^tb[cd],? (?:with|w\/|after) / },
  // "Alguém confirma isso?"
  {
    sign: /[?？؟]/,
    form: () =>
      /^(?:(?:can|could|does|did|has|will|pode|puede|peut|kann|может|puo) )?(?:any ?one|any ?body|some ?one|some ?body|alguem|alguien|quelquun|jemand|irgend(?:jemand|wer)|кто-нибудь|кто-то|qualcuno|(?:هل )?(?:من )?احد|حد|biri(?:si)?|(?:kuna )?mtu|iemand|ktos|有人|谁) ?(?:[^ .!?]+ ){0,2}(?:confirm|check|know|verif|sabe|checa|viu|vu|sait|weiss|pruf|подтверд|провер|знает|sa |conferma|biliyor|onayla|anajua|athibit|يوكد|يتاكد|يعرف|weet|potwierdz|知道|确认|核实)[^.!?？؟]{0,60}[?？؟]|^(?:who|quem|quien|qui|wer|кто|chi|wie|kto|nani|kim) (?:(?:can|could|pode|puede|peut|kann|может|puo|kan) )?(?:confirm|conferm|check|verif|checa|pruf|bestat|подтвер|провер|potwierdz|bevestig|onayla|anathibit)[^.!?？؟]{0,60}[?？؟]/,
  },
  // "Embargoed until 9 November", "ემბარგო 5 ნოემბრამდე", "5 noyabradək embarqo".
  {
    sign: /[eaėe]m[bp]arg|embarqo|anbago|эмбарг|ембарго|εμπαργκο|ემბარგო|էմբարգո|אמברגו|एमबरग|एबरग|এমবরগ|એમબરગ|ਐਮਬਰਗ|എബർഗ|ఎబరగ|محظور|ممنوع|ambargo|sperre?frist|gesperrt|birtingarbann|julkaisukielto|publiceringsforbud|lanchosc|bahitura/,
    form: () =>
      new RegExp(
        `^(?:(?:strictly|still|under|sous|bajo|sob|unter|sotto|под|ainda|en|em) )?(?:${fold(EMBARGOES)})(?: ?[:：,–-])? (?:(?:is|esta|est|lauft) )?(?:until|till|til|to|hasta|ate|jusqu|bis|до|fino|حتى|حتي|(?:ata|fins|jiska|да|do|tot|kuni|lidz|iki|pana|deri|εως|μεχρι|то|sampai|sehingga|hingga|hanggang|עד|tan|sal|tam|too|go dti|indtil|մինչեւ|\\p{L}+მდე|\\p{L}{3,12} \\p{N}{1,2}[-. ]?(?:ig|era|ean))(?!\\p{L})|\\p{N})|^(?:\\p{L}+ )?\\p{N}{1,2}[^.!?;:։।\\n]{1,30}(?:${fold(UNTIL_BEHIND)}) (?:${fold(EMBARGOES)})(?!\\p{L})`,
        "u",
      ),
  },
]);

/** A form of what a sentence ends in, with what makes it one that anybody may read: "see", or a request for support. */
export interface EndingForm extends RequestForm {
  others?: () => RegExp;
}

/**
 * How sentences end that ask a colleague for something, forbid to show the words beside them, or leave it for later, in languages
 * in other letters than Latin ones that show it by the ending of the verb, and how a few of them begin: "확인 부탁드립니다",
 * "公開しないでください", "шалгаж өгнө үү", "айтпагыла". What ITU is asked has other endings: 요청한다, 要請する, хүсэж байна. The
 * texts are in small letters; behind the comma that some may have they go on.
 */
export const REQUEST_ENDINGS = madeOnce<EndingForm>([
  {
    sign: /\p{Script=Hangul}/u,
    form: () =>
      /주(?:세요|십시[오요]|실래요|시겠어요|시겠습니까|시길|시기 ?바랍니다|시면 ?(?:감사|고맙|좋)[가-힣]{0,6}|실 ?수 ?있[가-힣]{1,4}),?$|(?:[가-힣]줘요?|줄래요?|줄 ?수 ?있[가-힣]{1,3}),?$|부탁(?:드립니다|드려요|드릴게요|드리겠습니다|합니다|해요?|할게요?|이에요|입니다|요)?,?$|(?:확인|검토|수정|번역|체크|답변|회신|연락|삭제|보완) ?(?:바랍니다|바람|요망|요함|하세요|하십시오),?$|지 ?(?:마(?:세요|십시[오요]|요|라|시길|시기 ?바랍니다)?|말(?:아요?|아라|자|죠)|맙시다),?$|^(?!.*(?<!문단|문장|부분|내용|자료|이것)[은는이가] )(?:.*[^가-힣])?(?:재?확인|번역|체크) ?(?:필요|필수|할 ?것)$|^(?!.*(?<!문단|문장|부분|내용|자료|이것)[은는이가] ).*(?:(?:공개|게시|배포|공유|인용|발표|업로드|전달|유출|누설|언급)하|올리|알리|말하|보내|보여주|보이|퍼뜨리)지 ?말 ?것$|(?:공개|발표|게시|제출|배포|발간|인쇄|발송) ?(?:하기 ?)?(?:직전|전|이전)에? .{0,30}(?:삭제(?:할 ?것|하기|해요?|요망|바람)?|지울 ?것|지우기|지워요?|뺄 ?것|빼기|빼요?)$|(?:까지|해제 ?전) ?엠바고(?:입니다|임|예요)?$|^\s*엠바고 .{1,20}까지$|^\s*(?:우리끼리|오프 ?더 ?레코드)|^\s*(?:여기|우리|팀)만 알|비밀(?:이에요|입니다|이야|임)$|(?:외부로|밖으로|밖에) .{0,10}면 ?안 ?(?:됩니다|돼요?|됨)$|맞(?:나요|죠|습니까|는지요|아요),?$|만 ?(?:볼|알|읽을|아는) ?(?:것|내용|사람|사항|얘기|이야기|초안)$/u,
    others: () =>
      /(?:참조|참고|문의|지지|지원|성원|협력|협조|관심|참여|양해)(?:를|을|해|하여|하시기|하)? ?(?:부탁|주|바랍|십시|세요)|에서 (?:확인|검토)/u,
  },
  {
    sign: /[\p{Script=Hiragana}\p{Script=Katakana}]|要[確翻相連]|解禁前/u,
    form: () =>
      /(?:ください|下さい)(?:ませ|ね|な)?、?$|(?:[てで](?:くれ|ちょうだい|頂戴))(?:ね|よ|ますか)?$|お願い(?:します|いたします|致します|申し上げます|できますか|できませんか|です)?(?:ね)?、?$|(?:願います|頼みます|頼む|よろしく)(?:ね)?、?$|(?:もらえ|いただけ|頂け)(?:ます|ません|ない)(?:でしょう)?か$|^[^はがを]{0,30}(?:確認|翻訳|相談|連絡|チェック)(?:する|の)こと$|(?<![主重必需概摘])要(?:確認|翻訳|相談|連絡|チェック)(?:です|！)?、?$|(?:[かさたなまらわがばえけせてねめれべしじい])ないで(?:ね|よ|おいて|おくこと)?$|^(?!.*[者国員局会側社][はが]).*(?:(?:公開|公表|共有|配布|引用|転送|掲載|言及|口外|他言|発表)し|見せ|載せ|流さ|出さ|送ら|話さ|言わ|渡さ|漏らさ)ないこと$|^\s*(?:オフレコ|内緒|ここだけの話|内々の話)(?:で|に|だが|だけど|なので|の話)|(?:公開|公表|提出|配布)前に.{0,15}(?:確認|削除|修正)$|(?:合って(?:い)?ます|正しいです|大丈夫です|いいです|よろしいです)(?:よね|か|かね|でしょうか)$|解禁(?:前|まで)(?:です)?$|^\s*(?:要約|本文|説明|概要)は(?:後で|後ほど|後日|追って|まだ|これから)(?:書く|書きます|記載|追記|追加|記入|です)?$/u,
    others: () =>
      /(?:参照|参考|覧|合わせ|留意|[ご御]注意|[ご御]了承|[ご御]承知(?:おき|置き)|支持|支援|協力|賛同|賛成|理解)(?:して|に?なって|を|に|のほど|の程)?(?:ください|下さい|お願い|よろしく)/u,
  },
  {
    sign: /\p{Script=Han}/u,
    form: () =>
      /^\s*(?:[请請]|麻[烦煩]|[烦煩][请請]|[帮幫]忙|[劳勞][烦煩駕驾]|拜[托託])(?:大家|各位|[你您]|[帮幫]忙|[帮幫]我|再|先|尽快|盡快|[务務]必){0,2}(?:核[实實对對查]|[确確][认認]|[检檢]查|查[证證收]|校[对對]|看一?[下看]|改一下|[删刪][掉除]|[转轉]告|[问問]一?下|回[复覆復])|(?:看|查|核[对對实實]|[确確][认認]|改|[问問])一下[吧哈哦喔]?[，,]?$|拜[托託]了?$|(?:(?:先|千万|千萬|[暂暫][时時]|可)[别別]|先不要|千[万萬]不要|[暂暫][时時]?不要|^\s*[别別])(?:[对對]外|[给給](?:[别別]人|任何人))?(?:公[开開布佈]|[发發說说讲講传傳贴貼转轉]|外[传傳])[\p{Script=Han}]{0,4}$/u,
  },
  // "For me" in Amharic and Tigrinya: "ቁጥሩን አረጋግጪልኝ".
  {
    sign: /\p{Script=Ethiopic}/u,
    form: () => /[\u1200-\u135A]{3}(?:ልኝ|ልኝም|ለይ)$/u,
  },
  {
    sign: /\p{Script=Thai}/u,
    form: () =>
      /(?:อย่า|ห้าม)(?:เพิ่ง)?(?:ไป)?(?:บอก|แชร์|เผยแพร่|ส่งต่อ|โพสต์|เปิดเผย|พูดถึง).{0,20}$|(?:(?:นะ|ไหม|มั้ย|หรือเปล่า)(?:คะ|ค่ะ|จ๊ะ)|ครับ|ค่ะ|(?<!เ)จ้า|จ้ะ)$|^\s*(?:กรุณา|โปรด|รบกวน|ฝาก)(?:ช่วย)?(?:ตรวจ|เช็[คก]|แก้|แปล|ถาม|โทร|ลบ)|^\s*ช่วย.{2,60}หน่อย$|รู้กัน(?:แค่|เฉพาะ|เพียง|อยู่แค่|ในทีม|ในกลุ่ม)/u,
  },
  {
    sign: /\p{Script=Cyrillic}/u,
    form: () =>
      /[а-яёөү][аэоө]{2}р[аэо]й(?: (?:шүү|даа|дээ|доо|дөө))?,?$|(?:өгөөч|үзээч|хараач|шалгаач|явуулаач|илгээгээч|бичээч|асуугаач|хэлээч|засаач|орчуулаач|устгаач),?$|(?:шалга|явуул|илгээ|устга|орчуул|засч|бич|хэл)чих,?$|[а-яөү]{2}(?:н[ао] уу|н[эө] үү),?$|(?:^|[^а-яёөү])(?:бүү|битгий) [а-яөү]{2}|^(?:(?:үүнийг|энийг|энэ|одоохондоо|одоо|хэнд ч|гадагш|бусдад|сэтгүүлчдэд|хэвлэлд|гадны хүнд) (?:[а-яөү]+ ){0,2})?(?:нийтэлж|тарааж|хэлж|илгээж|явуулж|үзүүлж|харуулж|гаргаж|өгч|дамжуулж|ишилж|хуваалцаж|зарлаж) болохгүй$|^\s*бид (?:\S+ ){0,3}(?:нийтл|тараа|зарла|хэл|явуул|илгээ|үзүүл|гарга)[а-яөү]{0,3}хгүй$|^\s*(?:тайлбар|товч|хураангуй|агуулга)[а-яөү]{0,4} (?:дараа|сүүлд) (?:бичнэ|оруулна|нэмнэ|бичих)$|[а-яөүңқғһіә]{2}ң[ыиуүі]з(?:д[ае]р)?[чш][ыиуүі],?$|[а-яөүңқғһіә]{3}(?:[гк]ыла|[гк]иле|гула|[тпш]кула|[гк]үлө)(?:ч[ыиуү])?,?$|[ыиуүі]п (?:бер|кой|қой|жибер|жібер|чык|шық|кел|ал|көр)(?:[иіюыү]ң[иіуыү]з|[сш][аеоө]ң(?:[иіуыү]з)?)(?:д[ае]р)?$|[а-яөүі]п [а-яөүңқғһіә]{1,8}ң[ыиуүі]з(?:д[ае]р)?,?$|(?:айт|жарыяла|жөнөт|көрсөт|тарат|бер|бөлүш|жарияла|жібер|көрсет)[бпм][аеоө]$|(?:эч ким|ешкім) [а-яөүңқғһіә]+[бпм][аеоө]с[ыиуүі]н$|зөв үү$|(?:туура|дұрыс)(?:бы| ?ма)$|(?:текшер|тексер|аудар|оңдо|түзөт|түзет|сура|сұра|айт|жибер|жібер|жөнөт|өчүр|өшір)(?:[иіыүу]?ң[иіыүу]з)(?:д[ае]р)?,?$|[а-яөүңқғһіә]{2}[бп][аеоө](?:ң[ыиуүі]з|ңд[ае]р|йл[ыиуү]|йық|йік)(?:д[ае]р)?(?:[чш][ыиуүі])?,?$|[а-яөүңқғһіә]{3}м[ае](?:ң[ыі]з|ңд[ае]р|йық|йік)(?:д[ае]р)?,?$|(?:жарыяла|айт|көрсөт|жөнөт|тарат|бөлүш|бер|жибер)[бп][аеоө]й (?:тур|турган|тургула|туралы|туруңуз)$|^\s*(?:(?:муну|буну|бұны|бул|азырынча|әзірше|эч кимге) (?:\S+ )?)?(?:жарыялоого|айтууга|көрсөтүүгө|жөнөтүүгө|таратууга|берүүгө|жариялауға|айтуға|көрсетуге|таратуға|жіберуге) бол[бм][оа]й(?:т|ды)$|(?:жарыялаба|айтпа|таратпа|жөнөтпө|көрсөтпө)й[бп][ыиуү]з$|(?:жариялама|айтпа|таратпа|жіберме|көрсетпе)йм[ыі]з$|^\s*өз ара[бм]ызда |иб (?:беринг|қўйинг|юборинг|кўринг)(?:чи)?,?$/u,
    others: () =>
      /(?:байна|болно|чадна|гарна|орно|харна|үзнэ|танилцана|лавлана|хандана|уншина|холбогдоно) (?:уу|үү)/u,
  },
  {
    sign: /ជួយ|កុំ/u,
    form: () =>
      /^\s*(?:សូម|សុំ)?ជួយ(?:ពិនិត្យ|ឆែក|ផ្ទៀងផ្ទាត់|បញ្ជាក់|សួរ|មើល|កែ|បកប្រែ|លុប|ទូរស័ព្ទ|ទាក់ទង|ផ្ញើ|ប្រាប់)|^\s*(?:សូម|សុំ)?កុំ(?:ទាន់|អាល)?(?:ផ្សាយ|ផ្សព្វផ្សាយ|ប្រាប់|ចែករំលែក|បង្ហាញ|ផ្ញើ|បង្ហោះ|និយាយ|បញ្ចេញ|ឱ្យ.{1,20}ដឹង|អោយ.{1,20}ដឹង).{0,30}$/u,
  },
  {
    sign: /\p{Script=Myanmar}/u,
    form: () =>
      /(?:ပေးပါ|ပါ(?:ဦး|အုံး|နဲ့(?:ဦး|အုံး)?|နှင့်(?:ဦး|အုံး)?)|(?:ကြည့်|စစ်|မေး|ပြော|ပို့|ပြင်|ဖျက်)(?:ဦး|အုံး)|(?:မီ|ခင်|မတိုင်မီ) ?(?:ဖျက်|ဖြုတ်)(?:ပါ|ရန်)?)$/u,
    others: () => /(?:ကြည့်|ဖတ်|ထောက်ခံ|ကူညီ)(?:ပေးပါ|ရှုပေးပါ)$/u,
  },
  {
    sign: /\p{Script=Sinhala}/u,
    form: () => /(?:න්න|එපා|පුළුවන් ?ද|(?:ගෙන් (?:අහන්න|විමසන්න)|එක්ක කතා කරන්න) (?:ඕන|ඕනෑ|ඕනේ))$/u,
    others: () => /(?:ලේඛන|පිටුව|ඇමුණුම|වගුව|පරිච්ඡේද)\S* (?:\S+ )?(?:බලන්න|කියවන්න)$|සහාය (?:වන්න|දෙන්න)$/u,
  },
  {
    sign: /\p{Script=Tamil}/u,
    form: () =>
      /ாதீர்கள்$|(?:^|\s)(?!ஒன்றிய|அரசு|அரசா|அரச|நாடு|நாட்டு|மன்ற|சபை|ஆணைய|குழு|செயலக|நிறுவன|அமைச்ச|ஐடியு)\S{2,}(?:ிடம்|இடம்) (?:கேட்க|உறுதிப்படுத்த|சரிபார்க்க) ?வேண்டும்$|(?:வெளியிட|பகிர|சொல்ல|கூற|அனுப்ப|பதிவிட|காட்ட|பரப்ப|தெரிவிக்க|பதிவேற்ற) ?வேண்டாம்$|(?:சரிபார்க்க|நீக்க|அழிக்க|திருத்த|உறுதிப்படுத்த|மொழிபெயர்க்க|கேட்க)வும்$|சரிபார்$|இ?ரகசியமாக ?வை\S*$/u,
  },
  {
    sign: /\p{Script=Thaana}/u,
    form: () => /ލަދެއްވާ$|(?:^|\s)ނު\S*(?:އްޗޭ|ރޭ|ނޭ|ދޭ|ށޭ|ކަވާ|ރާތި|އާތި|ނާތި|ދޭތި|ވާތި)$|(?:ފޮހެލާ|ނަގާ)$/u,
  },
]);

/** The same of languages in Latin letters. */
export const LATIN_REQUEST_ENDINGS = madeOnce<EndingForm>([
  {
    sign: /m[aeə]y[ıi]n|m[ae]y[ae]l[ıi]m|m[ıiuü]s[ıiuü]n|[ia]b [bqytkco]|ingchi|ma(?:ng|ylik)|nhé|[gd]i?ùm|giúp| ạ|^\s*(?:nhờ|phiền|paki) ?|(?:đừng|chớ) (?:để|cho)| (?:ya|dong|yuk)(?!\p{L})/iu,
    form: () =>
      /[ae]r m[ıiuü]s[ıiuü]n(?:[ıiuü]z)?,?$|[ıiuü]r m[ıiuü]s[ıiuü]n(?:[ıiuü]z)?,?$|[a-zçğıöşüə]{2}m(?:[ae]y[ıi]n(?:[ıi]z)?|əyin|[ae]y[ae]l[ıi]m),?$|[a-z]{2}ib (?:ber|qo['ʻ’‘]?y|yubor|tur|ko['ʻ’‘]?r|chiq)(?:ing(?:iz|lar)?|sangiz|asizmi)(?:chi)?,?$|[a-z'ʻ’‘]{2}ab (?:ko['ʻ’‘]?ring|qo['ʻ’‘]?ying|yuboring|beringchi)(?:chi)?,?$|[a-z]{3}ingchi,?$|(?:ayt|ko['ʻ’‘]?rsat|yubor|tarqat|ulash|ber|joyla|qil|chiqar|jo['ʻ’‘]?nat)ma(?:ng(?:iz|lar)?|ylik)(?:chi)?,?$| (?:nhé|(?:giùm|dùm)(?: nha)?|giúp (?:mình|em|tôi|chị|anh|tớ)(?: với| nhé| nha)?|với ạ|ạ),?$|^\s*(?:nhờ|phiền) (?:anh|chị|em|mọi người|ai|kiểm tra|xem|dịch|sửa|hỏi) |^\s*(?:xin |hãy |nhớ )?(?:đừng|chớ) (?:để|cho) .{1,30}? ?(?:biết|thấy|hay|nghe|đọc|xem)(?: .{0,30})?$|^\s*paki-?(?:ti(?:ng|gi)nan|check|bura|post|delete|dagdag|sagot|suri|basa|ayos|tanong|bago|tanggal|alis|kumpirma|tsek|lagay|hanap|tawag)|(?:cek|periksa|konfirmasi|lihat|tanya|kirim)[a-z ]{0,20} (?:ya|dong|yuk),?$/u,
  },
]);
