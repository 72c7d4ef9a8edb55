/**
 * Words that show a text to be for some readers only, in many languages, and those beside them that show the contrary. The
 * lists and nothing else: what reads them is in the files that import them.
 */
import { bothForms } from "../../itu/letter-forms.ts";
import type { Meaning } from "./section-names.ts";

// How lists are written

/** The words or phrases of a list, which commas part. */
export const words = (text: string): string[] =>
  text
    .replace(/\s+/g, " ")
    .split(",")
    .map((phrase) => phrase.trim());

/** Each of the first with each of the last words: "साझा न करें". */
export const pairs = (first: string, last: string): string[] =>
  words(first).flatMap((before) => words(last).map((behind) => `${before} ${behind}`));

// Headings and labels of texts for some readers only

/** Words for what is internal, in languages with letters of their own that have no list. */
const OWN_LETTERS = `
  შიდა, კონფიდენციალური, კონფიდენციალურად, საიდუმლო, მხოლოდ ჩვენთვის, არ გამოქვეყნდეს, არ გავასაჯაროოთ, ներքին, գաղտնի,
  εσωτερικό, εμπιστευτικό, απόρρητο, פנימי, סודי, חסוי, आंतरिक, गोपनीय, ውስጣዊ, የውስጥ, ለውስጥ, ሚስጥራዊ, ሚስጥር, ምስጢር, ምስጢራዊ, داخلی, محرمانه,
  গোপনীয়, অভ্যন্তরীণ, රහස්‍ය, ரகசியம், ລັບ, សម្ងាត់, လျှို့ဝှက်, आन्तरिक, आन्तरीक, गोप्य, आभ्यंतरिक, આંતરિક, ગોપનીય, અંદરૂની,
  ਅੰਦਰੂਨੀ, ਗੁਪਤ, உள்ளக, உட்புற, அந்தரங்கம், అంతర్గత, గోప్యం, రహస్యం, ಆಂತರಿಕ, ಗೌಪ್ಯ, ರಹಸ್ಯ, ആന്തരിക, രഹസ്യം, രഹസ്യ, අභ්‍යන්තර, ພາຍໃນ,
  ផ្ទៃក្នុង, အတွင်းပိုင်း, ནང་འཁོད, གསང་བ, ناوخۆیی, نهێنی`;

/** Our red lines and our position: in headings as in labels. */
const OUR_RED_LINES = `
    vår röda linje, våra röda linjer, punainen linjamme, punaiset linjamme, a vörös vonalunk, vörös vonalunk, vörös vonalaink, kırmızı çizgimiz, kırmızı çizgilerimiz,
    қызыл сызығымыз, қызыл сызықтарымыз, кызыл сызыгыбыз, кызыл сызыктарыбыз, qizil chizigimiz, qizil chiziqlarimiz, қизил чизиғимиз, хатти сурхи мо, хатҳои сурхи мо,
    gyzyl çyzygymyz, gyzyl çyzyklarymyz, خط قرمز ما, خط قرمزهای ما, خطوط قرمز ما,
    xeta me ya sor, xetên me yên sor, xêza me ya sor, xêzên me yên sor, xeta sor a me, xetên sor ên me, xeta ya sor, xêza ya sor, helwesta me, helwesta me ya rastîn, helwesta me ya yedek, helwestên me, helwesta yedek,
    هێڵی سووری ئێمە, هێڵی سوری ئێمە, هێڵە سوورەکانی ئێمە, هێڵی سوورمان, هێڵی سورمان, هێڵە سوورەکانمان, هەڵوێستی ئێمە, هەڵوێستمان, هەڵوێستەکەمان, هەڵوێستی ڕاستەقینەمان,
    qırmızı xəttimiz, qırmızı xətlər, qırmızı xətlərimiz, əsl mövqeyimiz, մեր կարմիր գիծը, մեր կարմիր գծերը, մեր կարմիր գիծերը, մեր իրական դիրքորոշումը, մեր դիրքորոշումը, մեր կեցուածքը,`;

/**
 * Red lines, what is accepted if need be, and when a group walks away, in further languages of member states. Words for a limit,
 * a reserve or an alternative alone are of the field as well.
 */
const RED_LINES = `
    κόκκινη γραμμή, κόκκινες γραμμές, κόκκινων γραμμών, θέση υποχώρησης, θέση υπαναχώρησης, εφεδρική θέση, εφεδρική λύση, σχέδιο β, αδιαπραγμάτευτα,
    αποχωρούμε από τις συνομιλίες, σημείο αποχώρησης, όριο αποχώρησης, αποχώρηση από τις διαπραγματεύσεις, αποχώρηση από τις συνομιλίες, ύστατο όριο, κατώτατη γραμμή,
    θέση εφεδρείας, червена линия, червени линии, червените линии, резервен вариант, напускане на преговорите, црвена линија, црвени линии, црвените линии, резервна позиција,
    резервна варијанта, црвене линије, црвених линија, резервни план, rezervna pozicija, rezervni plan, rezervna varijanta, pričuvna pozicija, pričuvni plan, crvenih linija,
    rezervno stališče, rezervni načrt, vijat e kuqe, vija të kuqe, pozicion rezervë, piros vonal, tartalékpozíció, visszavonulási pozíció, liniile roșii, variantă de rezervă,
    резервна позиция, poziția de rezervă, stanowisko rezerwowe, posizione di ripiego, posizione di riserva, posició de reserva, posición de repliegue, posição de recuo,
    ligne de repli, запасна позиція, резервна позиція, резервная позиция, yedek pozisyon, ehtiyat mövqe, қосалқы ұстаным, zaxira pozitsiya, posisi cadangan, 대안 입장,
    최후 방어선, msimamo mbadala, msimamo wa akiba, pozisyon repli,
    czerwonych linii, wariant rezerwowy, odejście od stołu, odejść od stołu, červené linie, červených linií, záložní pozice, záložní varianta, červené čiary, červená línia,
    červené línie, záložná pozícia, záložný variant, raudonosios linijos, atsarginė pozicija, atsarginis variantas, sarkanās līnijas, rezerves pozīcija, rezerves variants,
    punased jooned, varupositsioon, varuvariant, punainen linja, punaiset linjat, perääntymisasema, varasuunnitelma, reträttposition, smärtgräns, smärtgränsen, rød streg,
    røde streger, tilbagefaldsposition, smertegrænse, reserveposisjon, smertegrense, tilbaketrekningsposisjon, retrettposisjon, rautt strik, rauð lína, rauðar línur, varaáætlun,
    varastaða, terugvaloptie, breekpunt, breekpunten, roten linien, rückfallposition, rückfalloption, rückfalllinie, schmerzgrenze, auffangposition, verhandlungstisch verlassen,
    auffanglinie, soluzione di ripiego, piano b, abbandonare il tavolo, lasciare il tavolo, linja ħamra, linji ħomor, pożizzjoni ta’ riżerva, líne dhearg,
    línte dearga, seasamh cúltaca, llinell goch, llinellau coch, safbwynt wrth gefn, marra gorria, marra gorriak, lerro gorria, lerro gorriak, liña vermella, liñas vermellas,
    rout linn, rout linnen, posición de reserva, levantarse de la mesa, levantamos de la mesa, abandonar la mesa, posição de reserva, abandonar a mesa, quitter la table,
    quittons la table, чырвоная лінія, чырвоныя лініі, запасны варыянт, запасная пазіцыя, червоних ліній, запасний варіант, вихід з переговорів, вийти з переговорів,
    резервный вариант, точка выхода из переговоров, выход из переговоров, выйти из переговоров, встать из за стола, kırmızı çizgimiz, geri çekilme pozisyonu, yedek plan,
    b planı, masadan kalkma noktası, masadan kalkarız, masadan kalkma, masadan kalkmak, masadan kalkıyoruz, qırmızı xətlər, ehtiyat variant, geri çəkilmə mövqeyi,
    қызыл сызығымыз, резервтік нұсқа, кызыл сызыгыбыз, запас вариант, камдык вариант, qizil chizigʻimiz, zaxira variant, захира вариант, хати сурх, хатҳои сурх,
    варианти эҳтиётӣ, мавқеи эҳтиётӣ, gyzyl çyzyk, gyzyl çyzyklar, ätiýaçlyk wariant, улаан шугамууд, нөөц хувилбар, нөөц байр суурь, წითელი ხაზი, წითელი ხაზები,
    სარეზერვო პოზიცია, სათადარიგო პოზიცია, სათადარიგო ვარიანტი, უკანდასახევი პოზიცია, կարմիր գիծ, կարմիր գծեր, կարմիր գիծը, կարմիր գծերը, պահուստային դիրքորոշում,
    պահեստային տարբերակ, קו אדום, קווים אדומים, הקו האדום, הקווים האדומים, קווי אדום, עמדת נסיגה, קו נסיגה, תוכנית חלופית, נקודת פרישה, השורה התחתונה, עזיבת השולחן,
    קו אדום שלנו, الخط الأحمر, الخطوط الحمر, خطنا الأحمر, خطوطنا الحمراء, خطوطنا الحمر, موقف احتياطي, الموقف الاحتياطي, موقف التراجع, موقف بديل, الموقف البديل, نقطة الانسحاب, خط الرجعة, الانسحاب من المفاوضات,
    ننسحب من المفاوضات, حدنا الأدنى, خط قرمز, خطوط قرمز, خط‌های قرمز, خطهای قرمز, موضع عقب‌نشینی, موضع عقب نشینی, موضع جایگزین, طرح ب, نقطه خروج از مذاکره, ترک میز مذاکره,
    ترک مذاکرات, سرخ لکیر, سرخ لکیریں, سرخ لکیروں, ریڈ لائن, ریڈ لائنز, ریڈ لائنیں, متبادل مؤقف, متبادل موقف, سره کرښه, سرې کرښې, سور خط, سره خطونه, بدیل دریځ, د شاتګ دریځ,
    هێڵی سوور, هێڵە سوورەکان, هێڵی سور, هێڵە سورەکان, هەڵوێستی یەدەگ, پلانی ب, xeta sor, xetên sor, xêza sor, xêzên sor, helwesta yedek, plana b, लाल रेखा, लाल रेखाएँ,
    लाल रेखाएं, लक्ष्मण रेखा, रेड लाइन, रेड लाइन्स, वैकल्पिक रुख, पीछे हटने की सीमा, वार्ता से हटना, रातो रेखा, रातो रेखाहरू, रातो लाइन, वैकल्पिक अडान, लाल रेषा, लक्ष्मणरेषा,
    पर्यायी भूमिका, লাল রেখা, লাল রেখাগুলো, রেড লাইন, বিকল্প অবস্থান, ਲਾਲ ਲਕੀਰ, ਲਾਲ ਲਕੀਰਾਂ, ਲਾਲ ਰੇਖਾ, લાલ રેખા, લાલ રેખાઓ, લક્ષ્મણ રેખા, சிவப்புக் கோடு, சிவப்பு கோடு,
    சிவப்புக் கோடுகள், மாற்று நிலைப்பாடு, பின்வாங்கும் நிலை, ఎర్ర గీత, ఎర్ర గీతలు, ఎరుపు గీత, లక్ష్మణ రేఖ, ప్రత్యామ్నాయ వైఖరి, ಕೆಂಪು ಗೆರೆ, ಕೆಂಪು ರೇಖೆ, ಲಕ್ಷ್ಮಣ ರೇಖೆ, ചുവപ്പ് വര, ചുവന്ന വര,
    ചുവപ്പുവര, ലക്ഷ്മണരേഖ, රතු ඉර, රතු ඉරි, රතු රේඛාව, රතු රේඛා, විකල්ප ස්ථාවරය, ރަތް ރޮނގު, ރަތްރޮނގު, အနီရောင်မျဉ်း, မျဉ်းနီ, အရန်ရပ်တည်ချက်, phương án lùi,
    lập trường dự phòng, rencana cadangan, batas akhir tawar, titik mundur, meninggalkan meja perundingan, garisan merah, pendirian sandaran, pelan sandaran, pulang linya,
    pulang guhit, panghuling posisyon, posisyong alternatibo, mistari myekundu, khadadka cas, xariiqda cas, xariiqyada cas, mowqif beddel ah, qorshaha b, ቀይ መስመር, ቀይ መስመሮች,
    ቀይ መስመሩ, ቀዩ መስመር, ቀይ መስመራችን, ተለዋጭ አቋም, መጠባበቂያ አቋም, ቀይሕ መስመር, ቀያሕቲ መስመራት, ቀይሕ መስመርና, sarara diimaa, sararoota diimaa, jajayen layuka, jan layinmu, matsaya ta baya, ìlà pupa,
    àwọn ìlà pupa, ahịrị uhie, ahịrị ọbara ọbara, akara uhie, umurongo utukura, imirongo itukura, olukoloboze olumyufu, layini emmyufu, molongo motane, milongo mitane,
    mutsetse mutsvuku, mitsetse mitsvuku, mzere wofiira, mizere yofiira, umugqa obomvu, imigqa ebomvu, umgca obomvu, imigca ebomvu, mola o mofubelu, mela e mefubelu,
    mola o mohibidu, mela e mehibidu, terugvalopsie, tsipika mena, tsipika menan, rëdd bu xonq, rëdd wu xonq, diidol boɗeewol, diidi boɗeeji, liy wouj, liy wouj yo, laina mumu,
    laine kulokula, laini damudamu, retpela lain, redfala laen, umugca lobovu, olunyiriri olumyufu, layini emmyufu, mutsara mutsvuku,
    mola o mofubedu, mela e mefubedu, mothaladi o mohibidu, methaladi e mehibidu, mothalo o mohibidu, umulaini uwakashika, umukululo uwakashika`;

/** Words that make a heading restricted at any place in it. */
export const ANYWHERE: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    ask, asks, asking, the asked, line to take, lines to take, talking point, talking points, speaking point,
    speaking points, speaking note, speaking notes, request, requests, requested, demand, demands, wish list, wishlist,
    call to action, elements of language, language elements, key messages, messaging,
    demande, demandes, requete, requetes, revendication, revendications, elements de langage, consigne, consignes,
    argumentaire, argumentaires, argumentario, puntos de conversacion, mensajes clave, messages cles, mensagens chave,
    pedimos, pediremos, demanem, demanarem, chiediamo, chiederemo, ζητούμε, ζητάμε, бараме, peticion, peticiones, solicitud, solicitudes, demanda, demandas, exigencia, exigencias, reivindicaciones,
    pedido, pedidos, solicitacao, solicitacoes, exigencias, bitte, bitten, forderung, forderungen, anliegen,
    richiesta, richieste, просьба, просьбы, запрос, запросы, требование, требования, ombi, maombi,
    طلب, الطلب, طلبات, الطلبات, طلبنا, طلباتنا, مطلب, المطلب, مطلبنا, مطالب, المطالب, مطالبنا,
    نطلب, نطالب, نقاط الحديث,
    просим, просить, обращаемся, прохання, вимога, вимоги, молба, захтев, захтеви,
    өтініш, өтініші, өтінішіміз, өтініштер, сұраныс, сұрау, талап, талаптар, талабы, талабымыз,
    өтүнүч, өтүнүчү, өтүнүчүбүз, суроо талап, талаптары, талабыбыз,
    iltimos, iltimosimiz, iltimoslar, talab, talablar, talabimiz, soʻrov, soʻrovimiz, murojaat, илтимос, талаб, талаблар,
    хүсэлт, хүсэлтүүд, шаардлага, дархост, талабот,
    talep, talepler, talebimiz, taleplerimiz, ricamız, xahiş, xahişimiz, tələb, tələblər,
    permintaan, tuntutan, permohonan, kahilingan, yêu cầu, đề nghị, kiến nghị,
    verzoek, verzoeken, prośba, prośby, cerere, cereri, žádost, prosba, pros'ba, zapros, trebovaniya,
    ombi letu, maombi yetu, tunaomba, tunachoomba, tunataka, tunachotaka, bukatarmu, codsigeenna, versoeke, ons verzoek, vårt krav, våra krav,
    vores krav, vårt ønske, pyyntömme, vaatimuksemme, nasza prośba, cererea noastră, kérésünk, naš zahtjev,
    naše požiadavky, naše požadavky, kërkesa jonë, la nostra petició`),
  position: words(`
    ${OUR_RED_LINES}
    position, positions, positioning, stance, stances, red line, red lines, redline, redlines, fallback, fallbacks,
    fall back, fall backs, when asked, when pressed, bottom line, bottom lines, walkaway, walk away, walking away, tactic, tactics, tactical,
    backroom, if pressed, if asked, script for delegates, script for delegations, dos and donts,
    deal breaker, deal breakers, dealbreaker, dealbreakers, negotiating, negotiable, negotiables, nonnegotiable,
    nonnegotiables, landing zone, landing zones, landing ground, concession, concessions, concesion, concesiones, concessao, concessoes, concessione, concessioni, zugestandnis,
    zugestandnisse, bargaining, batna, plan b, план б, خطة ب, الخطة ب, خطة بديلة, الخطة البديلة, خطتنا البديلة,
    standpoint, standpoints, viewpoint, viewpoints, point of view, points of view, must have, must haves, preferred,
    how to vote, voting line, voting advice, voting instruction, voting instructions, voting recommendation,
    voting recommendations, positionnement, posture, postures, ligne rouge, lignes rouges, point de vue,
    points de vue, repli, tactique, tactiques, tactica, tacticas, tatica, taticas, taktik, тактика, marge de manoeuvre,
    marges de manoeuvre, room for manoeuvre, room for maneuver, margen de maniobra, margem de manobra, spielraum,
    verhandlungsspielraum, negotiation points, points for negotiation, negotiation mandate, negotiation strategy,
    points de negociation, mandat de negociation, strategie de negociation, puntos de negociacion,
    mandato de negociacion, pontos de negociacao, если спросят, если нажмут, estrategia de negociacion, estrategia de negociacao,
    innegociable, innegociables, inegociavel, inegociaveis, trastienda, bastidores, note strategique, notes strategiques, nota estrategica,
    strategic note, strategic notes, запасной вариант, هامش المناورة, نقاط التفاوض, استراتيجيتنا, postura, posturas, posicion, posiciones, posicionamiento, linea roja, lineas rojas,
    punto de vista, puntos de vista, posicao, posicoes, linha vermelha, linhas vermelhas, ponto de vista,
    posizione, posizioni, linea rossa, linee rosse, haltung, standpunkt, standpunkte, rote linie, rote linien,
    позиция, позиции, позицию, красная линия, красные линии, точка зрения, msimamo, misimamo,
    موقف, الموقف, موقفنا, مواقف, المواقف, مواقفنا, خط احمر, خطوط حمراء, الخطوط الحمراء, خطوطنا الحمراء,
    тактика, тактику, уступка, уступки, запасной вариант, запасная позиция, переговорная,
    переговорный, позицией, красных линий, позиція, позиції, червона лінія, червоні лінії, становище,
    ұстаным, ұстанымы, ұстанымымыз, позициямыз, позициясы, көзқарас, көзқарасымыз, қызыл сызық, қызыл сызықтар,
    позициябыз, көз караш, көз карашыбыз, кызыл сызык, кызыл сызыктар,
    pozitsiya, pozitsiyasi, pozitsiyamiz, nuqtai nazar, qizil chiziq, qizil chiziqlar, қизил чизиқ, қизил чизиқлар,
    байр суурь, байр суурин, улаан шугам, мавқеъ, мавқеи, хатти сурх,
    pozisyon, pozisyonu, pozisyonumuz, tutum, tutumumuz, duruş, kırmızı çizgi, kırmızı çizgiler, kırmızı çizgilerimiz,
    mövqe, mövqeyimiz, qırmızı xətt,
    posisi, sikap kami, pendirian, garis merah, posisyon, lập trường, quan điểm, lằn ranh đỏ,
    standpunt, standpunten, rode lijn, rode lijnen, stanowisko, czerwona linia, czerwone linie, poziție, poziția,
    linie roșie, linii roșii, pozice, pozitsia, pozicija, pozicia, krasnaya liniya, krasnye linii,
    ${RED_LINES},
    msimamo wetu, misimamo yetu, mstari mwekundu, mistari mimyekundu, mbinu zetu, mkakati wetu, mpango b, tukishinikizwa,
    matsayinmu, jan layi, mowqifkeenna, khadka cas, rooi lyn, rooi lyne, terugvalpositie, röd linje, röda linjer,
    reservposition, rød linje, røde linjer, punainen viiva, punaiset viivat, kantamme, punane joon, sarkanā līnija,
    raudonoji linija, stanowisko awaryjne, ustępstwa, červená čára, červená linie, červené čáry, červená čiara,
    rdeča črta, rdeče črte, crvena linija, crvene linije, vija e kuqe, linia roșie, poziție de rezervă, concesii,
    vörös vonal, vörös vonalak, álláspontunk, línia vermella, línies vermelles, lập trường của chúng ta,
    lập trường của nhóm, giới hạn đỏ, nossos limites, pontos de conversa, se perguntarem, plano b, phương án dự phòng`),
  internal: words(`
    internal, internally, confidential, restricted, secret, secrets, embargo, embargoed, not public, non public,
    nonpublic, not for publication, not for circulation, not for distribution, do not publish, do not share,
    do not circulate, do not distribute, do not forward, eyes only, off the record, delegations only, delegation only, members only,
    group only, for delegations, for the delegations, for the delegation, for the group, for members, behind closed doors, between us, off record, wir, uns, unter uns, entre nosotros, lo que decimos, les decimos, les diremos,
    lhes dizemos, huis clos, puerta cerrada, porta fechada, private note,
    private notes, lobby, lobbying, our, ours, we, interne, internes, ne pas diffuser, ne pas publier,
    ne pas partager, ne pas transmettre, non publique, non publics, pour le groupe, pour la coalition,
    pour les delegations, pour la delegation, pour les membres, diffusion restreinte, entre nous, confidentiel, confidentielle, confidentiels,
    notre, nos, nous, interno, interna, internos, internas, confidencial, confidenciales, nuestro, nuestra, nuestros,
    nuestras, nosotros, no publicar, no difundir, no divulgar, no circular, nao circular,
    uso reservado, nosotras, para el grupo, para las delegaciones, nao publicar,
    nao divulgar, para o grupo, para as delegacoes, nicht veroffentlichen, nicht weitergeben, non divulgare, nosso, nossa, nossos, nossas, vertraulich, unser, unsere, unserer, riservato, riservata,
    nostro, nostra, внутренний, внутренняя, внутреннее, внутренние, конфиденциально, не публиковать,
    не для публикации, для служебного пользования, секретно, наш, наша, наше, наши,
    داخلي, داخلية, سري, سرية, الداخلي, ليس للنشر, لا ينشر, للمجموعة, للوفود,
    мы, нашей, нашего, наших, внутри группы, для служебного пользования, дсп, не для публикации, не для печати,
    не публиковать, не публикуется, для группы, для своих, для делегаций, секретно, секретный, тайна, закрытый,
    закрытая, закрытое, закрытые, внутренних, внутренней, конфиденциальный, конфиденциальная, конфиденциальное,
    конфиденциальные, внутрішній, внутрішня, внутрішнє, внутрішні, таємно, конфіденційно,
    ішкі, құпия, біз, біздің, жариялауға болмайды, жарияланбайды, ички, купуя, жашыруун, биз, биздин,
    ichki, maxfiy, biz, bizning, махфий, бизнинг, дотоод, нууц, бид, бидний, манай, дохилӣ, махфӣ,
    dahili, gizli, bizim, daxili, məxfi, rahasia, rahsia, kami, kita, panloob, lihim, nội bộ, bí mật, chúng tôi, chúng ta,
    intern gebruik, vertrouwelijk, poufne, wewnętrzne, confidențial, vnutrennee, konfidentsialno, nasha, nashi,
    siri, kisiri, ya siri, za siri, ya ndani, za ndani, kwa ndani, sisi, wetu, yetu, letu, zetu, kwetu, tuwaambie,
    tunawaambia, usichapishe, msichapishe, usisambaze, si kwa umma, isichapishwe, isisambazwe, kwa kikundi, kwa wajumbe,
    sirri, na sirri, asiri, sir ah, qarsoodi, gudaha, àṣírí, vertroulik, interne gebruik, vertrouwelijk, niet publiceren,
    niet verspreiden, niet openbaar, konfidentiellt, konfidentiell, hemlig, hemligt, internt, ej för spridning,
    vår, vårt, våra, fortroligt, fortrolig, vores, luottamuksellinen, luottamuksellista, sisäinen, sisäistä, salainen,
    meidän, konfidentsiaalne, salajane, konfidenciāli, slepeni, konfidencialu, konfidencialiai, slaptai, poufny, poufna,
    tajne, wewnętrzny, wewnętrzna, nie publikować, nasz, nasza, nasze, důvěrné, tajné, interní, nezveřejňovat, naše, naši,
    dôverné, interné, nezverejňovať, zaupno, interno, povjerljivo, tajno, ne objavljivati, naš, naša, konfidenciale,
    konfidencial, sekret, i brendshëm, mos publikoni, confidențial, nu publicați, noastră, noastre, nostru, bizalmas,
    belső használatra, titkos, nem nyilvános, confidencials, no publiqueu, nostra, nosaltres,
    ${OWN_LETTERS}`),
};

/** Words that show one where they are all of it, but for whose words they are ("The group's line"). */
export const WHOLE: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    want, wants, wish, wishes, message, messages, recommendation, recommendations, advice, guidance, instruction,
    instructions, appeal, plea, call, calls, need, needs, to do, todo, to dos, faire, recommandation,
    recommandations, conseil, conseils, appel, recomendacion, recomendaciones, recomendacao, recomendacoes,
    empfehlung, empfehlungen, raccomandazione, рекомендация, рекомендации, توصية, توصيات, رسالتنا,
    обращение, обращения, послание, рекомендации, рекомендация, призыв, pesan, хабарлама`),
  position: words(`
    pos, posn, pstn, line, lines, stand, view, views, opinion, opinions, attitude, preference, preferences, compromise,
    compromises, flexibility, strategy, strategies, vote, voting, ligne, lignes, avis, linea, lineas, strategie,
    estrategia, estrategias, strategia, стратегия, mkakati, mbinu, mkakati, allies, alliances, leeway, allie, allies et opposants,
    compromis, aliados, verbundete, alleati, союзники, حلفاء, الحلفاء, استراتيجية, الاستراتيجية,
    линия, линии, мнение, взгляд, стратегия, компромисс, голосование, sikap, стратегиясы, chiến lược, liniya`),
  internal: words(`
    private, sensitive, secret, intern, delegation, delegations, group, for us, prive, privee, prives, privees,
    sensible, pour nous, reserve, reservado, reservada, privado, privada,
    делегации, делегациям, к делегациям, группе, группа, личное, приватно, для нас, делегациялар, интерно, интерна, вътрешно, вътрешна, внатрешно, внатрешна, εσωτερικό, εσωτερική, sisäinen, sisemine, iekšēji, vidinis, wewnętrzna, wewnętrznie, interní, interná, interne, служебно, sluzbeno, belső, internă, brendshme, internt`),
};

/** Scripts that set no blanks between words. */
export const CONTAINED: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`诉求, 訴求, 要求, 请求, 請求, 要望, 要請,
    诉求, 请求, 依頼, 요청, 요구, 부탁, ข้อเรียกร้อง, คำขอ, ข้อเสนอของเรา`),
  position: words(`立场, 立場, 底线, 底線, 红线, 紅線, レッドライン, 譲れない線, 譲れない一線,
    口径, 谈判, 談判, 対処方針, 交渉, 입장, 레드라인, 협상, 마지노선, จุดยืน, ท่าทีของ, เส้นแดง, เส้นตายการเจรจา, បន្ទាត់ក្រហម, ខ្សែក្រហម, ខ្សែបន្ទាត់ក្រហម, ເສັ້ນແດງ, ຂີດແດງ, ขีดแดง, ทางถอย, 备选立场, 退让方案, 退讓方案, 譲れない一線, 譲歩案, 落としどころ, 最終ライン, 최후방어선`),
  internal: words(`内部, 內部, 保密, 机密, 機密, 非公开, 非公開, 不公开, 不公開, 社外秘, 我们, 我們,
    不公开, 不公開, 我方, 社外秘, 部外秘, 秘密, 当方, 我々, 내부, 비공개, 대외비, 기밀, 우리, ภายใน, ไม่เผยแพร่, ความลับ`),
};

/**
 * Words that show a run-in label of restricted words ("Fallback: …", "(Internal) …") where they are all of it; others are
 * too common for that.
 */
export const LABELS: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    ask, asks, line to take, lines to take, talking point, talking points, speaking points, speaking notes, tp, tps, ltt,
    elements de langage, argumentaire, consigne, consignes, طلبنا, طلباتنا, مطلبنا, مطالبنا, نقاط الحديث,
    просьба, просьбы, прохання, өтініш, өтініші, өтінішіміз, өтүнүч, өтүнүчүбүз, iltimos, iltimosimiz, илтимос, хүсэлт,
    дархост, talebimiz, xahişimiz, permintaan, yêu cầu, 诉求, 訴求, 我们的诉求, 要望, 요청, 요청 사항, ข้อเรียกร้อง,
    notre demande, nos demandes, demande de la coalition, petición, peticiones, pedido, pedidos, forderung, forderungen,
    richiesta, ombi, طلبنا, مطالبنا,
    ombi, maombi, verzoek, krav, zahtjev, cerere, prośba, kérés`),
  position: words(`
    ${OUR_RED_LINES}
    position, stance, red line, red lines, redline, redlines, fallback, fall back, bottom line, walkaway,
    walk away, ligne rouge, lignes rouges, repli, position de repli, solution de repli, marge de manoeuvre,
    linea roja, lineas rojas, margen de maniobra, linha vermelha, linhas vermelhas, rote linie, rote linien,
    красная линия, красные линии, موقفنا, خط احمر, خطوط حمراء, الخطوط الحمراء, خطوطنا الحمراء,
    позиция, красная линия, красные линии, запасной вариант, уступки, позиція, червона лінія, червоні лінії,
    ұстаным, ұстанымымыз, позициямыз, қызыл сызық, қызыл сызықтар, позициябыз, кызыл сызык, кызыл сызыктар,
    pozitsiya, pozitsiyamiz, qizil chiziq, qizil chiziqlar, қизил чизиқ, қизил чизиқлар, байр суурь, улаан шугам, мавқеъ,
    pozisyon, pozisyonumuz, tutumumuz, kırmızı çizgi, kırmızı çizgiler, mövqe, posisi, garis merah, lập trường,
    lằn ranh đỏ, 立场, 立場, 我方立场, 谈判立场, 备选立场, 后备立场, 退让立场, 交渉上の立場, 底线, 底線, 红线, 紅線, 対処方針, レッドライン, 입장, 우리 입장, 레드라인, จุดยืน, เส้นแดง,
    ligne rouge, lignes rouges, repli, posición, línea roja, líneas rojas, posição, linha vermelha, linhas vermelhas,
    standpunkt, rote linie, rote linien, posizione, linea rossa, linee rosse, msimamo, موقفنا, خط أحمر, خطوط حمراء,
    msimamo, misimamo, stanowisko, standpunt, ståndpunkt, poziția, álláspont`),
  internal: words(`
    internal minutes, internal protocol, internes protokoll, compte rendu interne, proces verbal interne, acta interna, actas internas, ata interna, verbale interno,
    internt referat, internt protokoll, interne notulen, sisäinen pöytäkirja, sisäinen muistio, внутренний протокол, protokół wewnętrzny, interní zápis,
    internal, internal note, internal notes, internal comment, internal comments, internal memo, internal only,
    internal use, internal use only, for internal use, for internal use only, confidential, confidential note,
    strictly confidential, private note, private notes, not public, not for publication, not for circulation,
    not for distribution, do not publish, do not share, do not circulate, do not distribute, do not forward, eyes only,
    off the record, group only, members only, delegations only, for the group, for the group only, for us only,
    interne, note interne, notes internes, commentaire interne, commentaires internes, memo interne, rappel interne,
    usage interne, a usage interne, pour usage interne, interne uniquement, confidentiel, note confidentielle,
    strictement confidentiel, a ne pas diffuser, ne pas diffuser, a ne pas publier, ne pas publier, ne pas partager,
    ne pas transmettre, pour le groupe, pour nous, entre nous, diffusion restreinte, interno, interna, nota interna,
    notas internas, uso interno, de uso interno, para uso interno, confidencial, no publicar, no difundir,
    no divulgar, nao publicar, nao divulgar, intern, nur intern, interne notiz, vertraulich, nicht veroffentlichen,
    riservato, non divulgare, внутреннее, внутр, для своих, внутренняя заметка, для внутреннего пользования, конфиденциально,
    не публиковать, не для публикации, секретно, داخلي, داخلية, ملاحظة داخلية, ملاحظات داخلية, للاستخدام الداخلي,
    للاستعمال الداخلي, سري, سري للغاية, ليس للنشر, لا ينشر, للمجموعة فقط, 内部, 内部资料, 內部, 机密, 機密, 保密, 不公开,
    社外秘, 部外秘,
    int, confid, nur für die delegation, nur für delegationen, nur für die gruppe, nur für uns, not to be quoted,
    not for quotation, not for attribution, do not quote, do not cite,
    strictly internal, confidential notes, non public, not for the public, embargo, embargoed, restricted,
    for members only, delegation only, for delegations, for delegations only, for the delegations,
    for the delegations only, note to self, confidentielle, внутренняя записка, для служебного пользования,
    غير للنشر, a huis clos, huis clos, a puerta cerrada, a porta fechada, a porte chiuse, за закрытыми дверями,
    ndani, ndani tu, maelezo ya ndani, siri, siri kuu, usichapishe, msichapishe, usisambaze, si kwa umma, internt,
    interní, intern, fyi only, дсп, nội bộ, lưu ý nội bộ, ghi chú nội bộ, chỉ nội bộ, bí mật, tuyệt mật, không công bố,
    không phổ biến, ghi chú riêng, in confidence, not minuted, só para a delegação, só para as delegações, chỉ dành cho đoàn, chỉ dành cho nhóm, chỉ dành cho các đoàn, só para nós, só para o grupo,
    para uso do grupo, apenas para o grupo, uso do grupo, não partilhar, não compartilhar, sigiloso, us only,
    for us, keep to ourselves, not to be shared, to self, dont share, please dont share, please do not share,
    ${OWN_LETTERS}`),
};

/** For whom a name is: "Line of the group". */
export const GROUP: readonly string[] = words(`
    group, groupe, grupo, gruppe, gruppo, delegation, delegations, delegaciones, delegacoes, member, members, membre,
    membres, miembros, coalition, coalicion, state, states, группы, группе, делегаций, делегациям, المجموعة, الوفود, kikundi,
    wajumbe, nhóm, đoàn, delegacao`);

/** "For Kenya only". */
export const ONLY: readonly string[] = words(`
    only, exclusively, seulement, uniquement, solo, solamente, únicamente, só, somente, nur, только, исключительно, فقط, yalnızca,
    sadece, ғана, faqat, მხოლოდ, միայն, pekee, tu, slegs, kuphela, chete, fela, feela, ihany, vetëm, samo, само, tylko, pouze,
    csak, doar, numai, vain, ainoastaan, ainult, tikai, alleen, enkel, endast, hanya, chỉ, лише, тільки, толькі`);

/** Whose words they are, or how far they have come. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  words(`
    the, our, my, a, an, group, groups, common, joint, agreed, draft, key, main, final, current, initial, internal,
    proposed, possible, suggested, delegation, delegations, s`),
);

/** Words that are a heading for some readers only, but in a label name a document, a body or a sector. */
export const HEADINGS_ONLY: readonly string[] = words(`
    recommendation, recommendations, recommandation, recommandations, recomendacion, recomendaciones, recomendacao,
    recomendacoes, empfehlung, empfehlungen, raccomandazione, рекомендация, рекомендации, توصية, توصيات, conseil,
    conseils, call, calls, appel, appels, nos, delegation`);

/** Right words that are a letter or two from a restricted name. */
export const NEAR_RESTRICTED_WORDS: ReadonlySet<string> = new Set(
  words(`
    task, tasks, mask, masks, opposition, exposition, preposition, imposition, deposition, apposition, interval,
    internet, petition, petitions, bequests, callback, callbacks, fullback, consign, consignee, consignees,
    consigue, consigues, requester, confession, confessions, concussion, concision, confesion, internats, demander,
    oposicion, oposiciones, aposicion, muestra, muestras, vuestras, vuestros, vosotras, vosotros, linternas, interinas,
    interinos, solicitude, pastures, postural, закрытие, закрытия`),
);

/**
 * Words for internal and secret in languages of Asia and Europe as names of files have them, in plain Latin letters; the second list
 * has those that are words of other languages too, and count only where they are all of the name.
 */
export const ROMANISED_NAMES: readonly string[] = words(`
    neibu, nei bu, naibu, nai bu, shagaihi, bugaihi, taigaihi, shanai, bunai, kimitsu, gimitsu, gokuhi, himitsu, naisho, baomi, bao mi, jimi, juemi,
    jue mi, mimi wenjian, zijiren, neican, bimil, gimil, geukbi, daeoebi, daewoebi, naebu, naebuyong, bigonggae, luk lap, luklap, khwam lap, khwamlap,
    lap chapo, phai nai, phainai, phai nay, samngat, sam ngat, noibo, noi bo, bimat, bi mat, tuyet mat, rahasia, rahsia, sulit, panloob, lihim,
    kompidensyal, hlyo hwet, hlyohwet, dakhili, dakhiliy, makhfiy, mahrem, mahramana, gopaniya, gopniya, antarik, rahasya, rahasyaya,
    intern, internt, interne, internes, interner, internas, belso, vidine, vidinis, iekseja, ieksejs, ieksejai, asutusesisene, asutusesiseseks, salassa pidettava,
    dakheli, dakhiliya, dakhliya, mahramane, mahremane, mahramaneh, mahrumona, khufia, khufiya, khufiyah, andaruni, androoni, makhfi, makhfiyana, raazdarana,
    sirf hamare liye, hamare darmiyan, montasher nashavad, montasher nakonid, nashr nashavad, beyne khodeman, bayne khodeman, faqat baraye ma,
    dokhili, mahfi, faqat baroi mo, baini khudamon, ghayr lil nashr, ghair lil nashr, laysa lil nashr, lil fariq faqat, baynana, sirriya,
    offentliggor ikke, ikke offentliggor, ikke offentliggores, ikke til offentliggorelse, ikke til offentliggoring, ikke til offentliggjoring,
    faqat biz uchun, mexfi, hizmete ozel, kisiye ozel,
    empisteftiko, empistevtiko, empisteutiko, empisteftika, empistevtika, esoteriko, esoterika, esoteriki, eswteriko, eswterika, aporrito, aporito,
    mono gia mas, mono gia emas, metaxi mas, metaksi mas, ochi gia dimosiefsi, oxi gia dimosieusi, mi dimosiefsimo, na mi dimosieftei,
    vnutrenniy, vnutrennij, vnutrennyaya, vnutrennie, vnutrenniye, sluzhebnoe, sekretno, sovsekretno, ne publikovat, ne dlya publikatsii, ne dlya publikacii,
    ne dlya pechati, dlya sluzhebnogo polzovaniya, tolko dlya nas, tolko dlya gruppy, tolko dlya svoikh, tolko dlya svoih, mezhdu nami, ne rasprostranyat,
    vnutrishniy, vnutrishnye, taemno, tilky dlya nas, tilki dlya nas, ne publikuvaty, poveritelno, vatreshno, samo za nas`);
export const ROMANISED_WHOLE_NAMES: readonly string[] = words(
  "mat, lap, lub, kin, mimi, nei, siri, sirri, serri, rieng, kita, kami, tim, grup, dsp, raz",
);

// Those who write: "our" and "we"

/** "Our", which makes a label of any name of a position or ask beside it. */
export const OURS: readonly string[] = words(`
    нашата, нашият, нашия, нашето, нашите, нашиот, our, natin, namin, notre, nos, nuestra, nuestro, nuestras, nuestros, nossa, nosso, nossas, nossos, unsere, unser, nostra,
    наша, наш, наше, наши, біздің, биздин, bizning, бизнинг, манай, бидний, bizim, kami, kita, 我们的, 우리의, 当方の,
    wetu, yetu, letu, zetu, ons, onze, vår, vårt, våra, vores, meidän, nasz, nasza, nasze, naše, naši, naš, naša, noastră,
  noastre, nostru, nostre`);

/** "Our", as a word of its own, in languages of Africa: alone it may be about the country of those who write. */
export const AFRICAN_OURS =
  "wethu yethu lethu zethu sethu bethu lwethu bwethu kwethu ethu wetfu yetfu setfu letfu wacu yacu cyacu rwacu zacu bacu byacu twacu waffe yaffe lwaffe kyaffe zaffe baffe byaffe gwaffe sunu suñu wedu yedu chedu zvedu dzedu rwedu hwedu edu rona rena wathu yathu zathu lathu chathu athu kathu cesu yesu wesu lwesu fyesu shesu besu hina washu hashu menantsika menanay";

/** What those who write accept and where they stand, with "our" in its place. */
export const OUR_POSITIONS: readonly string[] = words(`
    isikhundla sethu, isimo sethu, simo setfu, igihagararo cyacu, uruhande rwacu, impagararo yacu, endowooza yaffe, ennyimirira yaffe, sunu rëdd, suñu rëdd, sunu rëddu, suñu rëddu,
    sunu ligne rouge, suñu ligne rouge, sunu taxawaay, suñu taxawaay, chinzvimbo chedu, maonero edu, mola wa rona, mela ya rona, boemo ba rona, mothalo wa rona, mothaladi wa rona, maemo a rona,
    kemo ya rona, mothaladi wa rena, maemo a rena, boemo bja rena, maimidwe athu, kaimidwe kathu, umulaini wesu, umukululo wesu, imimwene yesu, icimo cesu, ndzhati wa hina, xiyimo xa hina,
    mutalo washu, vhuimo hashu, tsipika menantsika, tsipika menanay`);

/**
 * "Our" and "my", "we" and "us", in the forms of many languages, as whole words with their marks; a hyphen stands for any letters
 * before or behind. Only what a conference declares as a label is compared with them: in texts some are other words.
 */
export const OWN_FORMS = `
  हमार-, हमर-, हमें, हमने, हमको, हम, मेरा, मेरी, मेरे, अपना, अपनी, अपने, आमच-, आमचं, आपल-, आम्ही, आम्हा-, माझ-, हाम्र-, हामी-, मेरो, आफ्नो, आमचो,
  आमचें, आमगेल-, हमनी-, अस्माक-, আমাদের-, আমার-, আমরা, আমাদিগ-, মোদের, নিজেদের, আমাৰ-, আমি, మా, మన, మాకు, మనకు, మేము, మనం, మనము, నా, మాది, మనది, అમાર-,
  અમાર-, આપણ-, અમે, અમને, મારો, મારી, મારું, મારા, ਸਾਡ-, ਅਸੀਂ, ਸਾਨੂੰ, ਮੇਰਾ, ਮੇਰੀ, ਮੇਰੇ, ਆਪਣ-, ساڈ-, اسیں, எங்கள்-, எங்களது, எங்களின், எங்களுடைய, நமது,
  எமது, எம்முடைய, நாங்கள், நாம், எனது, என், ನಮ್ಮ-, ನಾವು, ನಮಗೆ, ನನ್ನ-, ഞങ്ങള-, ഞങ്ങൾ-, നമ്മുടെ-, നമ്മള-, നമ്മൾ, നമ്മൾക്ക്, എന്റെ, എൻ്റെ, ଆମର-, ଆମ, ଆମେ,
  ଆମ୍ଭ-, ଆମକୁ, ମୋର, අපේ-, අපගේ-, අපි, අපට, අපිට, අප, මගේ, ہمار-, ہم, ہمیں, میرا, میری, میرے, اپنا, اپنی, اپنے, اسانجو, زموږ, زمونږ, زمونږه, موږ, مونږ,
  زما, ئێمە, ئێمه, هی ئێمە, بىزنىڭ, بىز, የእኛ, የኛ, ለእኛ, ለኛ, እኛ, የእኔ, የኔ, ናይና, ናትና, ንሕና, ንዓና, ናተይ, keenya, nuti, nuuf, -keenna, -keena, -geena, -heena,
  -teena, -deena, -kayaga, -gayaga, -hayaga, -dayada, -tayada, -sheenna, -sheena, annaga, innaga, wetu, yetu, zetu, letu, vyetu, chetu, kwetu, betu,
  wangu, yangu, langu, changu, zangu, sisi, lwethu, sethu, yethu, wethu, bethu, zethu, lethu, kwethu, bwethu, ethu, okwethu, ngathi, wami, yami, thina,
  yedu, wedu, zvedu, chedu, redu, dzedu, medu, isu, athu, yathu, wathu, zathu, lathu, chathu, ife, yacu, wacu, bacu, rwacu, cyacu, zacu, byacu, twacu,
  kwacu, twebwe, gwaffe, yaffe, baffe, zaffe, byaffe, lwaffe, kyaffe, -nmu, -rmu, anyị, anyi, nke anyị, tiwa, biso, sunu, yɛn, míaƒe, mía, esuwo,
  aminay, anay, antsika, isika, -ntsika, -tray, izahay, matou, mātou, tatou, tātou, mākou, kākou, mautolu, tautolu, ʻemau, ʻetau, ʻemautolu, homau,
  hotau, ʻetautolu, neitou, keitou, neimami, keimami, noda, nodatou, mipela, yumi, mifala, yumifala, nou menm, pou nou, aming, ating, atin, amin, namo,
  atong, natong, kanato, kanamo, tayo, kami, kita, namin, natin, saya, daku, kaming, kitorang, torang, dewe, chúng tôi, chúng ta, của ta, bọn tôi,
  bọn mình, phe ta, phía ta, của tôi, bizim, bizimki, bizlerin, bizler, bizning, bizniki, бизнинг, biziň, bizin, біздің, біздікі, биздин, безнең,
  беҙҙең, бидний, манай, минь, маань, мо, моён, нашаг-, нашай, benim, менің, менин, наш, наша, наше, наші, наши, нашага, нашата, нашият, нашия, нашето,
  нашите, нашиот, нашего, нашей, нашої, нашого, наших, нашу, моя, мой, моё, мої, моје, моја, мој, naš, naša, naše, naši, náš, nášho, naší, našeho,
  nasz, nasza, nasze, naszego, naszej, naszych, moje, moja, můj, môj, mūsų, mūsu, musu, mūsiškis, meie, meil, meile, meidän, meidan, meille, minun,
  miénk, saját, unser, unsere, unserem, unseren, unserer, unseres, uns, mein, meine, onze, ons, mijn, wij, ús, vår, vårt, våra, våre, vores, mitt,
  okkar, okkara, minn, our, ours, we, notre, nous, nuestro, nuestra, nuestros, nuestras, nosotros, nosso, nossa, nossos, nossas, meu, minha, nós,
  nostro, nostra, nostri, nostre, noi, nostres, nosaltres, noso, nosa, nosos, nosas, nòstre, nòstra, nostru, noastră, noastra, noastre, noștri,
  nosotras, μας, δικό μας, εμείς, εμάς, δική μας, μου, ynë, yne, jonë, jone, tonë, tanë, tona, tagħna, taghna, lilna, aħna, gure, gurea, guk, ჩვენ-,
  ჩემი, ჩემს, մեր, մերոնք, մեզ, մենք, իմ, אנחנו, אנו, שלנו, לנו, שלי, אונדזער, אונדזערע, لنا, عندنا, نحن, لدينا, خاصتنا, تبعنا, بتاعنا, ديالنا, متاعنا,
  ܕܝܠܢ, އަހަރެމެން-, އަޅުގަނޑުމެން-, އަހަންނ-, நம், நம்முடைய, اسان جو, اسان جي, اسان جا, اسانجو, اسانجي, bilong mi, blong mi, saját, pou nou, pa nou,
  awak dewe, мины, بىزنىڭ`;

/** Whom and what a group of states may call its own in a sentence for everybody, "it serves our region"; without a plural "s". */
export const OWN_PEOPLE: readonly string[] = words(`
    bölge, bölgede, bölgeye, bölgemiz, bölgemize, bölgemizde, bölgemizin, ülkelerimiz, ülkelerimize, ülkelerimizin, halkımız, halkımıza, regionda, regiona, regionun, regionumuz, regionumuza, regionumuzda, ölkələrimiz, ölkələrimizə, xalqımız, xalqımıza,
    sebitde, sebite, sebitimiz, sebitimize, sebitimizde, ýurtlarymyz, ýurtlarymyza, халкыбыз, халкыбызга, аймак, аймакка, аймакта, аймактын, аймагыбыз, аймагыбызга, өлкөлөрүбүз, өлкөлөрүбүзгө, аймаққа, аймақта, аймағымыз, аймағымызға, елдеріміз, халқымыз,
    region, regional, subregion, country, countrie, nation, state, continent, island, people, peoples, population, citizen, child, children, youth,
    women, girl, communitie, community, villag, village, town, citie, rural, member, membership, administration, government, operator, network, provider,
    user, consumer, farmer, fisher, teacher, student, school, hospital, clinic, business, businesse, companie, economy, economie, societie, society, language,
    culture, spectrum, ocean, sea, coast, water, planet, life, live, live, future, proposal, sovereignty, infrastructure, cable, market, home, heritage, right, law, legislation, value, need, area, diaspora, regulator, ministers, leaders,
    industry, industrie, tradition, environment, health,
    pays, états, peuple, population, enfant, jeune, jeunesse, femme, citoyen, citoyenne, membre, village, ville, île, opérateur, réseau, réseaux, école,
    hôpitaux, loi, valeur, besoin, ministres, dirigeants, régulateur, diaspora, patrimoine, langue, économie, société, avenir, agriculteur, pêcheur, utilisateur, territoire, sous région, proposition,
    región, regione, subregión, países, país, pueblo, niño, niña, jóvene, mujere, ciudadano, ciudadana, miembro, estado, operador, operadore, rede, red, aldea,
    comunidade, comunidad, leye, ley, valore, necesidade, necesidad, ministros, líderes, reguladore, isla, escuela, hospitale, lengua, idioma, economía, sociedad, sociedade, futuro, agricultore, usuario, propuesta, territorio,
    região, regiõe, lei, necessidade, necessidad, povo, criança, jovens, joven, mulhere, cidadão, cidadã, cidadãos, membro, operadora, aldeia, ilha, escola, hospitai, língua, agricultor,
    utilizadore, usuário, proposta, território, paíse, população, populaçõe, población, poblacione,
    gesetze, werte, bedürfnisse, länder, staat, staaten, insel, inseln, bürger, kinder, mitglied, mitglieder, dörfer, schulen, netze, betreiber, wirtschaft, zukunft,
    regione, regioni, paesi, popoli, bambini, membri, isole, operatori, scuole, regio, landen, mensen, kinderen, eilanden,
    закон, законы, законам, законов, законах, ценности, ценностям, нужды, нуждам, потребности, потребностям, министры, министров, регуляторы, регион, региона, региону, регионе, регионы, страна, страны, стран, странам, странах, страну, народ, народы, народу, народов, люди, людей, людям, дети,
    детей, детям, граждане, граждан, гражданам, государства, государств, операторы, операторов, операторам, сети, школы, школ, деревни, села, острова, члены, членов,
    предложение, экономика, экономику, экономики, молодежь, женщины, женщин,
    sheria, maadili, mahitaji, mawaziri, viongozi, kanda, nchi, mataifa, taifa, watu, wananchi, watoto, vijana, wanawake, vijiji, kijiji, jamii, bara, visiwa, wanachama, mitandao, shule, wakulima, wavuvi, uchumi,
    lugha, pendekezo, mapendekezo, serikali, waendeshaji,
    hukum, undang, nilai, kebutuhan, keperluan, menteri, pemimpin, kawasan, wilayah, negara, rakyat, bangsa, anak, pulau, kepulauan, desa, kampung, masyarakat, warga, anggota, ahli, operator, jaringan, sekolah, petani,
    nelayan, ekonomi, bahasa, usul, usulan, proposal, penduduk,
    země, zemi, zemí, zemím, zemích, zeměmi, stát, státu, státy, států, státům, státech, region, regionu, regiony, regionů, regionům, kraj, kraje, kraji, krajích, obec, obce, obci, obcí, obcím, obcích, vesnice, vesnici, vesnic, vesnicím, vesnicích, město, města, městu, měst, městům, městech, občan, občané, občanům, občanů, občany, obyvatelé, obyvatel, obyvatelům, obyvatelstvo, děti, dětem, dětí, škola, školy, škol, školám, školách, síť, sítě, sítí, sítím, ekonomika, ekonomice, ekonomiku, hospodářství, zemědělci, zemědělcům, jazyk, jazyka, jazyku, jazyky, ostrovy, ostrov, nemocnice, operátoři,
    krajina, krajiny, krajine, krajinu, krajín, krajinám, krajinách, štát, štátu, štáty, štátov, štátom, štátoch, región, regiónu, regióny, regiónov, regiónom, regióne, obec, obce, obci, obcí, obciam, obciach, dedina, dediny, dedín, dedinám, dedinách, mesto, mestá, mestu, miest, mestám, mestách, občan, občania, občanom, občanov, obyvatelia, obyvateľom, obyvateľov, obyvateľstvo, deti, deťom, detí, škola, školy, škôl, školám, siete, sietí, sieťam, ekonomika, ekonomike, hospodárstvo, poľnohospodári, jazyk, jazyka, nemocnice, operátori,
    država, države, državi, državo, državah, državam, regija, regije, regiji, regijo, regijah, občina, občine, občini, občin, občinam, vas, vasi, vaseh, vasem, mesto, mesta, mestom, mest, državljani, državljanom, državljanov, prebivalci, prebivalcem, prebivalcev, prebivalstvo, otroci, otrokom, otrok, šola, šole, šol, šolam, omrežje, omrežja, omrežij, omrežjem, gospodarstvo, gospodarstvu, kmetje, kmetom, jezik, jezika, jeziku, otoki, otok, otokom, bolnišnice, operaterji,
    zemlja, zemlje, zemlji, zemlju, zemalja, zemljama, država, države, državi, državu, državama, regija, regije, regiji, regiju, region, regiona, regionu, općina, općine, općini, općinama, opština, opštine, opštini, selo, sela, selu, selima, grad, gradovi, gradova, gradovima, narod, narodu, građani, građanima, građana, stanovnici, stanovnicima, stanovništvo, djeca, djeci, deca, deci, škola, škole, školama, mreža, mreže, mrežama, privreda, privredi, gospodarstvo, ekonomija, poljoprivrednici, jezik, jezika, jeziku, otoci, otocima, ostrva, bolnice, operateri,
    земља, земље, земљи, земљу, земаља, земљама, држава, државе, држави, државу, државама, регија, регије, регији, регион, региона, региону, општина, општине, општини, општинама, село, села, селу, селима, град, градови, градова, градовима, народ, народу, грађани, грађанима, грађана, становници, становницима, становништво, деца, деци, дјеца, дјеци, школа, школе, школама, мрежа, мреже, мрежама, привреда, привреди, економија, пољопривредници, језик, језика, језику, острва, болнице, оператери,
    земја, земји, земјата, земјите, државата, државите, регионот, регион, општините, општината, селата, селото, села, градовите, граѓаните, граѓани, народот, населението, децата, училиштата, мрежите, економијата, земјоделците, јазик, јазикот, страна, страната, страни, страните, държава, държавата, държави, държавите, регион, региона, регионът, региони, община, общината, общини, общините, села, селата, село, селото, градове, градовете, граждани, гражданите, народ, народа, население, населението, деца, децата, училища, училищата, мрежи, мрежите, икономика, икономиката, език, езика, езикът, острови, болници,
    страна, страны, стране, страну, странам, странах, край, края, краю, регион, региона, региону, регионы, регионам, регионе, село, села, селам, сёла, сел, сёл, город, города, городу, городам, городах, народ, народа, народу, жители, жителям, жителей, население, населению, больницы, острова, островам, язык, языка, языку, языки, общины, фермеры, фермерам,
    країна, країни, країні, країну, країн, країнам, країнах, держава, держави, державі, державу, державам, регіон, регіону, регіони, регіонам, регіоні, громада, громади, громаді, громад, громадам, село, села, селу, сіл, селам, селах, місто, міста, місту, міст, містам, містах, народ, народу, громадяни, громадянам, громадян, мешканці, мешканцям, жителі, жителям, населення, населенню, діти, дітям, дітей, школа, школи, школам, мережа, мережі, мережам, економіка, економіці, фермери, фермерам, мова, мови, мову, мові, лікарні, оператори, операторам, острови,
    краіна, краіны, краіне, краіну, краінам, дзяржава, дзяржавы, дзяржаве, рэгіён, рэгіёну, рэгіёны, рэгіёнам, вёска, вёскі, вёсцы, вёскам, вёсках, горад, гарады, гарадам, народ, народу, грамадзяне, грамадзянам, жыхары, жыхарам, насельніцтва, дзеці, дзецям, школы, школам, сеткі, сеткам, эканоміка, эканоміцы, мова, мовы, мову,
    kraj, kraju, kraje, krajom, krajowi, krajach, krajów, państwo, państwa, państwu, państwom, region, regionu, regiony, regionom, regionowi, regionie, gmina, gminy, gminie, gmin, gminom, gminach, wieś, wsi, wsie, wsiom, wsiach, miasto, miasta, miastu, miast, miastom, miastach, naród, narodu, narodowi, obywatele, obywatelom, obywateli, mieszkańcy, mieszkańcom, mieszkańców, ludność, ludności, dzieci, dzieciom, szkoła, szkoły, szkół, szkołom, szkołach, sieć, sieci, sieciom, gospodarka, gospodarki, gospodarce, rolnicy, rolnikom, język, języka, językowi, szpitale, operatorzy, wyspy,
    land, landet, länder, länderna, ländernas, region, regionen, regioner, by, byar, byarna, kommun, kommuner, kommunerna, stad, städer, städerna, folket, befolkning, invånare, medborgare, barn, skola, skolor, skolorna, nät, ekonomi, ekonomin, bönder, språk, öar, sjukhus, lande, landsby, landsbyer, kommuner, byer, befolkningen, indbyggere, borgere, børn, skoler, netværk, økonomi, landmænd, sprog, øer, sygehuse, bygder, bygd, kommuner, innbyggere, skoler, nett, bønder, språk, øyer, sykehus,
    land, landes, lande, ländern, dorf, dorfe, dörfern, gemeinde, gemeinden, stadt, städte, städten, volk, völker, völkern, bevölkerung, bürgerinnen, bürgern, kindern, schule, bauern, landwirte, sprache, sprachen, netz, netze, netzen, krankenhäuser, region, regionen, maamme, maallamme, maidemme, alueemme, kylämme, kyliemme, kuntamme, kansamme, kansalaisemme, lapsemme, koulumme, taloutemme, kielemme, verkkomme,
    aldeia, aldeias, ilha, ilhas, vila, vilas, cidade, cidades, concelho, concelhos, cidadãs, escolas, redes, crianças, agricultores, línguas, mulheres, jovens, regiões, países,
    țara, țară, țări, țările, țărilor, țării, statul, statului, regiunea, regiunii, regiunile, satele, satelor, satul, sat, comunele, comuna, orașele, orașelor, poporul, poporului, cetățenii, cetățenilor, populația, populației, copiii, copiilor, școlile, școlilor, rețelele, rețelelor, economia, economiei, fermierii, limba, insulele, spitalele, operatorii,
    ülkemiz, ülkemizin, ülkemize, ülkemizde, ülkemizi, köylerimiz, köylerimizin, köylerimize, köylerimizde, şehirlerimiz, şehirlerimizin, adalarımız, vatandaşlarımız, vatandaşlarımızın, çocuklarımız, çocuklarımızın, okullarımız, okullarımızın, ekonomimiz, dilimiz, ölkəmiz, ölkəmizə, ölkəmizin, ölkəmizdə, kəndlərimiz, kəndlərimizə, kəndlərimizin, vətəndaşlarımız, vətəndaşlarımıza, uşaqlarımız, məktəblərimiz, məktəblərimizə, ýurdumyz, ýurdumyza, ýurdumyzyň, obalarymyz, obalarymyza,
    mamlakatimiz, mamlakatimizga, mamlakatimizning, mamlakatimizda, yurtimiz, yurtimizga, qishloqlarimiz, qishloqlarimizga, qishloqlarimizda, xalqimiz, xalqimizga, bolalarimiz, maktablarimiz, maktablarimizga, mintaqamiz, mintaqamizga, hududimiz, мамлакатимиз, мамлакатимизга, қишлоқларимиз, қишлоқларимизга, халқимиз, халқимизга, мактабларимиз,
    ел, елге, елдің, елде, еліміз, елімізге, еліміздің, елімізде, ауыл, ауылдар, ауылдарға, ауылдарда, ауылдардың, ауылдарымыз, ауылдарымызға, аймақ, аймаққа, аймағымыз, өңір, өңірге, өңіріміз, халық, халыққа, халқымыз, халқымызға, балалар, балаларымыз, мектептер, мектептерге, мектептеріміз, азаматтар, азаматтарымыз,
    өлкө, өлкөгө, өлкөнүн, өлкөдө, өлкөбүз, өлкөбүзгө, өлкөбүздүн, айыл, айылдар, айылдарга, айылдарда, айылдардын, айылдарыбыз, айылдарыбызга, эл, элге, элибиз, элибизге, балдар, балдарыбыз, мектептер, мектептерге, мектептерибиз, жарандар, жарандарыбыз,
    улс, улсад, улсын, улсдаа, орон, оронд, орны, сум, сумд, сумдад, аймаг, аймагт, иргэд, иргэддээ, хүүхдүүд, сургууль, сургуулиуд, бүс, бүсэд, кишвари, кишварҳои, минтақаи, деҳаҳои, мардуми, халқи, мактабҳои`);

// Positions and asks

/**
 * Words for what anybody has, "Position of Kenya" or "Kenya requests", and what is a verb too: a label before restricted
 * words holds nothing else.
 */
export const ASKS_AND_POSITIONS: readonly string[] = words(`
    ask, asks, asking, request, requests, requested, demand, demands, demande, demandes, requete, requetes,
    revendication, revendications, consigne, consignes, peticion, peticiones, solicitud, solicitudes, demanda, demandas,
    exigencia, exigencias, reivindicaciones, pedido, pedidos, solicitacao, solicitacoes, bitte, bitten, forderung,
    forderungen, anliegen, richiesta, richieste, ombi, maombi, طلب, الطلب, طلبات, الطلبات, مطلب, المطلب, مطالب, المطالب,
    position, positions, positioning, stance, stances, standpoint, standpoints, viewpoint, viewpoints, point of view,
    points of view, posture, postures, positionnement, point de vue, points de vue, postura, posturas, posicion,
    posiciones, posicionamiento, punto de vista, puntos de vista, posicao, posicoes, ponto de vista, posizione,
    posizioni, haltung, standpunkt, standpunkte, msimamo, misimamo, موقف, الموقف, مواقف, المواقف, concession,
    concessions, concesion, concesiones, concessao, concessoes, concessione, concessioni, negotiating, preferred, nos,
    要求, 请求, 請求, 要望, 要請, 诉求, 訴求, 依頼, 요청, 요구, 부탁, คำขอ, 立场, 立場, 谈判, 談判, 交渉, 협상, 입장, จุดยืน, ท่าทีของ,
    позиция, позиции, позицию, точка зрения, просьба, просьбы, запрос, запросы, требование, требования, просить,
    переговорная, переговорный, позицией, позиція, позиції, становище, прохання, вимога, вимоги, молба, захтев, захтеви,
    өтініш, өтініші, өтініштер, сұраныс, сұрау, талап, талаптар, талабы, өтүнүч, өтүнүчү, суроо талап, талаптары,
    iltimos, iltimoslar, talab, talablar, soʻrov, murojaat, илтимос, талаб, талаблар, хүсэлт, хүсэлтүүд, шаардлага,
    дархост, талабот, talep, talepler, xahiş, tələb, tələblər, permintaan, tuntutan, permohonan, kahilingan, yêu cầu,
    đề nghị, kiến nghị, verzoek, verzoeken, prośba, prośby, cerere, cereri, žádost, prosba, pros'ba, zapros, trebovaniya,
    ұстаным, ұстанымы, позициясы, көзқарас, көз караш, pozitsiya, pozitsiyasi, nuqtai nazar, байр суурь, байр суурин,
    мавқеъ, мавқеи, pozisyon, pozisyonu, tutum, duruş, mövqe, posisi, pendirian, posisyon, lập trường, quan điểm,
    standpunt, standpunten, stanowisko, poziție, poziția, pozice, pozitsia, pozicija, pozicia`);

/** Words of `ASKS_AND_POSITIONS` that are no name of a public position or ask, but of what a group may give up. */
export const NEGOTIATED: readonly string[] = words(`
    concession, concessions, concesion, concesiones, concessao, concessoes, concessione, concessioni, negotiating, preferred,
    谈判, 談判, 交渉, 협상, переговорная, переговорный`);

/**
 * What an ask, or a position, introduces what it is about with: to accept, support, oppose, reject, retain, delete, add, replace, insist, demand and
 * propose, as a command, in the infinitive and politely, one language a line. None is the name of a person.
 */
const VERBS_OF_ASKS = words(`
    accept, agree to, support, back, oppose, reject, refuse, decline, keep, retain, delete, remove, add, insert, replace, substitute, insist, insist on, demand, call for, propose, ask for,
    accepter, acceptez, n'acceptez, acceptons, soutenir, soutenez, ne soutenez, appuyer, appuyez, s'opposer à, opposez-vous, opposez-vous à, rejeter, rejetez, refuser, refusez, garder, gardez, conserver, conservez, maintenir, maintenez, supprimer, supprimez, retirer, retirez, ajouter, ajoutez, n'ajoutez, insérer, insérez, remplacer, remplacez, insister, insistez, insister sur, insistez sur, exiger, exigez, demander, demandez, proposer, proposez,
    aceptar, acepten, acepte, apoyar, apoyen, apoye, respaldar, respalden, oponerse a, opónganse, opónganse a, rechazar, rechacen, rechace, mantener, mantengan, conservar, conserven, suprimir, supriman, eliminar, eliminen, añadir, añadan, agregar, agreguen, sustituir, sustituyan, reemplazar, reemplacen, insistir, insistan, insistir en, insistan en, exigir, exijan, pedir, pidan, proponer, propongan,
    aceitar, aceitem, aceite, apoiar, apoiem, apoie, opor-se a, oponham-se, oponham-se a, rejeitar, rejeitem, recusar, recusem, manter, mantenham, conservar, conservem, suprimir, suprimam, eliminar, eliminem, acrescentar, acrescentem, adicionar, adicionem, substituir, substituam, insistir, insistam, insistir em, insistam em, exigir, exijam, pedir, peçam, propor, proponham,
    aceptar, acepten, apoiar, apoien, opoñerse a, opóñanse, rexeitar, rexeiten, manter, manteñan, suprimir, supriman, eliminar, eliminen, engadir, engadan, substituír, substitúan, insistir, insistan, esixir, esixan, propoñer, propoñan,
    acceptar, acceptin, accepteu, donar suport, donin suport, doneu suport, oposar-se, oposar-s'hi, oposin-se, oposin-s'hi, rebutjar, rebutgin, rebutgeu, mantenir, mantinguin, mantingueu, suprimir, suprimeixin, eliminar, eliminin, afegir, afegeixin, afegiu, substituir, substitueixin, insistir, insisteixin, insistiu, exigir, exigeixin, exigiu, proposar, proposin, proposeu,
    accettare, accettate, accettino, sostenere, sostenete, appoggiare, appoggiate, opporsi a, opporsi, opponetevi, opponetevi a, respingere, respingete, rifiutare, rifiutate, mantenere, mantenete, conservare, conservate, sopprimere, sopprimete, eliminare, eliminate, cancellare, cancellate, aggiungere, aggiungete, sostituire, sostituite, insistere, insistete, insistere su, insistete su, esigere, esigete, chiedere, chiedete, proporre, proponete,
    acceptați, a accepta, de acceptat, sprijiniți, a sprijini, susțineți, a susține, opuneți-vă, a se opune, respingeți, a respinge, păstrați, a păstra, mențineți, a menține, ștergeți, a șterge, eliminați, a elimina, adăugați, a adăuga, înlocuiți, a înlocui, insistați, a insista, cereți, a cere, solicitați, a solicita, propuneți, a propune,
    akzeptieren, akzeptieren sie, annehmen, zustimmen, stimmen sie zu, unterstützen, unterstützen sie, unterstützt, ablehnen, lehnen sie ab, zurückweisen, weisen sie zurück, sich widersetzen, widersetzen sie sich, beibehalten, behalten, behalten sie bei, streichen, streichen sie, löschen, hinzufügen, fügen sie hinzu, ergänzen, ergänzen sie, ersetzen, ersetzen sie, bestehen auf, bestehen sie auf, darauf bestehen, beharren, fordern, fordern sie, verlangen, verlangen sie, vorschlagen, schlagen sie vor, abzulehnen, anzunehmen, zuzustimmen, zurückzuweisen, beizubehalten, hinzuzufügen, vorzuschlagen,
    akzeptéieren, akzeptéiert, ënnerstëtzen, ënnerstëtzt, oflehnen, lehnt of, behalen, behaalt, sträichen, sträicht, derbäisetzen, ersetzen, ersetzt, insistéieren, insistéiert, fuerderen, fuerdert, virschloen, proposéieren,
    accepteren, accepteer, aanvaarden, aanvaard, steunen, steun, ondersteunen, ondersteun, verzetten, zich verzetten tegen, verwerpen, verwerp, afwijzen, wijs af, behouden, behoud, schrappen, schrap, verwijderen, verwijder, toevoegen, voeg toe, vervangen, vervang, aandringen op, dring aan op, erop aandringen, eisen, eis, voorstellen, stel voor,
    akseptearje, stypje, ôfwize, behâlde, skrasse, tafoegje, ferfange, oanstean, easkje, foarstelle,
    aanvaar, ondersteun, steun, teenstaan, staan teen, verwerp, behou, skrap, verwyder, voeg by, bylas, vervang, dring aan, dring aan op, eis, stel voor,
    acceptera, godta, stöd, stödja, motsätt er, motsätta sig, avvisa, avslå, behåll, behålla, stryk, stryka, ta bort, lägg till, lägga till, ersätt, ersätta, insistera, insistera på, stå fast vid, kräv, kräva, föreslå,
    accepter, acceptere, godtag, godtage, støt, støtte, modsæt jer, modsætte sig, afvis, afvise, behold, beholde, bevar, bevare, slet, slette, stryg, stryge, tilføj, tilføje, erstat, erstatte, insister, insistere, insister på, hold fast i, kræv, kræve, foreslå,
    aksepter, akseptere, godta, støtt, støtte, motsett dere, motsette seg, avvis, avvise, behold, beholde, stryk, stryke, slett, slette, legg til, legge til, erstatt, erstatte, insister, insistere, insister på, krev, kreve, foreslå,
    samþykkja, samþykkið, styðja, styðjið, leggjast gegn, leggist gegn, hafna, hafnið, halda, haldið, fella brott, fellið brott, bæta við, bætið við, skipta út, skiptið út, krefjast, krefjist, leggja til, leggið til,
    hyväksy, hyväksykää, hyväksykö, hyväksyä, hyväksyttävä, tukea, tue, tukekaa, vastustaa, vastusta, vastustakaa, hylätä, hylkää, hylätkää, torjua, torju, säilyttää, säilytä, säilyttäkää, poistaa, poista, poistakaa, lisätä, lisää, lisätkää, korvata, korvaa, korvatkaa, vaatia, vaadi, vaatikaa, ehdottaa, ehdota, ehdottakaa,
    nõustuda, nõustuge, nõustu, aktsepteerida, aktsepteerige, toetada, toetage, toeta, vastu seista, seiske vastu, olla vastu, olge vastu, tagasi lükata, lükake tagasi, lükata tagasi, säilitada, säilitage, jätta alles, jätke alles, kustutada, kustutage, välja jätta, jätke välja, lisada, lisage, asendada, asendage, nõuda, nõudke, kindlaks jääda, ettepanek teha, pakkuda, pakkuge välja, ettepanna, tehke ettepanek,
    pieņemt, pieņemiet, nepieņemt, nepieņemiet, atbalstīt, atbalstiet, neatbalstīt, neatbalstiet, iebilst, iebilstiet, iebilst pret, iebilstiet pret, noraidīt, noraidiet, paturēt, paturiet, saglabāt, saglabājiet, svītrot, svītrojiet, dzēst, dzēsiet, pievienot, pievienojiet, aizstāt, aizstājiet, uzstāt, uzstājiet, prasīt, prasiet, pieprasīt, pieprasiet, ierosināt, ierosiniet,
    priimti, priimkite, nepriimti, nepriimkite, pritarti, pritarkite, nepritarti, nepritarkite, paremti, paremkite, remti, remkite, neremti, neremkite, prieštarauti, prieštaraukite, atmesti, atmeskite, palikti, palikite, išlaikyti, išlaikykite, išbraukti, išbraukite, pridėti, pridėkite, papildyti, papildykite, pakeisti, pakeiskite, reikalauti, reikalaukite, primygtinai reikalauti, siūlyti, siūlykite, pasiūlykite, prašyti, prašykite,
    przyjąć, przyjmijcie, przyjmować, przyjmujcie, zaakceptować, zaakceptujcie, akceptować, akceptujcie, poprzeć, poprzyjcie, popierać, popierajcie, sprzeciwić się, sprzeciwcie się, odrzucić, odrzućcie, zachować, zachowajcie, utrzymać, utrzymajcie, skreślić, skreślcie, usunąć, usuńcie, dodać, dodajcie, zastąpić, zastąpcie, nalegać, nalegajcie, nalegać na, domagać się, domagajcie się, żądać, żądajcie, zaproponować, zaproponujcie, proponować, proponujcie,
    přijmout, přijměte, nepřijmout, přijímat, nepřijímat, nepřijímejte, nepřijměte, podpořit, podpořte, podporovat, nepodporovat, nepodporujte, nepodpořit, postavit se proti, postavte se proti, odmítnout, odmítněte, zamítnout, zamítněte, zachovat, zachovejte, ponechat, ponechte, vypustit, vypusťte, škrtnout, škrtněte, vymazat, vymažte, doplnit, doplňte, přidat, přidejte, nahradit, nahraďte, trvat na, trvejte na, trvat, trvejte, požadovat, požadujte, žádat, žádejte, navrhnout, navrhněte, souhlasit, souhlaste, nesouhlasit, nesouhlaste,
    prijať, prijmite, neprijať, neprijmite, neprijímať, neprijímajte, podporiť, podporte, podporovať, nepodporovať, nepodporujte, nepodporiť, postaviť sa proti, postavte sa proti, odmietnuť, odmietnite, zamietnuť, zamietnite, zachovať, zachovajte, ponechať, ponechajte, vypustiť, vypustite, vyškrtnúť, vyškrtnite, doplniť, doplňte, pridať, pridajte, nahradiť, nahraďte, trvať na, trvajte na, trvať, trvajte, požadovať, požadujte, žiadať, žiadajte, navrhnúť, navrhnite, súhlasiť, súhlaste, nesúhlasiť, nesúhlaste,
    přijeć, přijiće, podpěrać, podpěrajće, wotpokazać, wotpokazajće, wobchować, wobchowajće, wušmórnyć, přidać, přidajće, žadać, žadajće, namjetować,
    sprejeti, sprejmite, sprejmemo, podpreti, podprite, podpirajte, nasprotovati, nasprotujte, zavrniti, zavrnite, ohraniti, ohranite, obdržati, obdržite, črtati, črtajte, izbrisati, izbrišite, dodati, dodajte, nadomestiti, nadomestite, vztrajati, vztrajajte, vztrajati pri, vztrajajte pri, zahtevati, zahtevajte, predlagati, predlagajte,
    prihvatiti, prihvatite, prihvaćajte, prihvatajte, podržati, podržite, podržavajte, usprotiviti se, usprotivite se, suprotstaviti se, suprotstavite se, protiviti se, protivite se, odbiti, odbijte, odbaciti, odbacite, zadržati, zadržite, brisati, brišite, izbrisati, izbrišite, dodati, dodajte, zamijeniti, zamijenite, zameniti, zamenite, ustrajati, ustrajte, insistirati, insistirajte, inzistirati, inzistirajte, zahtijevati, zahtijevajte, zahtevati, zahtevajte, predložiti, predložite,
    прихватити, прихватите, прихватајте, подржати, подржите, супротставити се, супротставите се, противити се, противите се, одбити, одбијте, одбацити, одбаците, задржати, задржите, брисати, бришите, избрисати, избришите, додати, додајте, заменити, замените, замијенити, инсистирати, инсистирајте, захтевати, захтевајте, захтијевати, предложити, предложите,
    прифатете, прифаќајте, да се прифати, поддржете, да се поддржи, спротивставете се, противете се, одбијте, отфрлете, да се одбие, задржете, да се задржи, избришете, да се избрише, додадете, да се додаде, заменете, да се замени, инсистирајте, барајте, да се бара, предложете, да се предложи,
    приемете, приемайте, да се приеме, подкрепете, подкрепяйте, да се подкрепи, противопоставете се, възразете, отхвърлете, да се отхвърли, запазете, да се запази, заличете, да се заличи, изтрийте, добавете, да се добави, заменете, да се замени, настоявайте, настоявайте за, да се настоява, искайте, изисквайте, предложете, да се предложи,
    принять, примите, принимать, принимайте, соглашаться, соглашайтесь, согласиться, поддержать, поддержите, поддерживать, поддерживайте, выступить против, выступите против, возражать, возражайте, возразить, отклонить, отклоните, отвергнуть, отвергните, сохранить, сохраните, оставить, оставьте, исключить, исключите, удалить, удалите, добавить, добавьте, заменить, замените, настаивать, настаивайте, настаивать на, настаивайте на, требовать, требуйте, предложить, предложите, предлагать, предлагайте,
    прийняти, прийміть, приймати, приймайте, погоджуватися, погоджуйтеся, підтримати, підтримайте, підтримувати, підтримуйте, виступити проти, виступіть проти, заперечувати, заперечуйте, відхилити, відхиліть, відкинути, зберегти, збережіть, залишити, залиште, вилучити, вилучіть, видалити, видаліть, додати, додайте, замінити, замініть, наполягати, наполягайте, наполягати на, наполягайте на, вимагати, вимагайте, запропонувати, запропонуйте, пропонувати, пропонуйте,
    прыняць, прыміце, прымаць, прымайце, падтрымаць, падтрымайце, падтрымліваць, выступіць супраць, выступіце супраць, пярэчыць, адхіліць, адхіліце, захаваць, захавайце, пакінуць, пакіньце, выключыць, выключыце, выдаліць, выдаліце, дадаць, дадайце, замяніць, замяніце, настойваць, настойвайце, патрабаваць, патрабуйце, прапанаваць, прапануйце,
    fogadják el, fogadja el, fogadd el, elfogadni, elfogadandó, fogadható el, elfogadható, támogassák, támogassa, támogatni, támogatandó, támogatható, ellenezzék, ellenezze, ellenezni, ellenzendő, utasítsák el, utasítsa el, utasítsd el, elutasítani, elutasítandó, vessék el, elvetni, tartsák meg, tartsa meg, megtartani, megtartandó, töröljék, törölje, törölni, törlendő, egészítsék ki, kiegészítendő, adják hozzá, hozzáadni, cseréljék, cseréljék le, lecserélni, helyettesítsék, ragaszkodjanak, ragaszkodjanak hozzá, ragaszkodjon, ragaszkodni, követeljék, követelje, követelni, követelendő, kérjék, kérje, javasolják, javasolja, javasolni, javasoljuk,
    pranoni, të pranohet, mbështetni, të mbështetet, kundërshtoni, të kundërshtohet, refuzoni, të refuzohet, hidhni poshtë, ruani, të ruhet, mbani, fshini, të fshihet, hiqni, shtoni, të shtohet, zëvendësoni, të zëvendësohet, këmbëngulni, të këmbëngulet, kërkoni, të kërkohet, propozoni, të propozohet,
    δεχτείτε, δεχθείτε, μη δεχτείτε, αποδεχθείτε, αποδεχτείτε, αποδοχή, να γίνει δεκτό, υποστηρίξτε, να υποστηριχθεί, στηρίξτε, αντιταχθείτε, αντιταχθείτε σε, απορρίψτε, να απορριφθεί, απόρριψη, διατηρήστε, να διατηρηθεί, διαγράψτε, να διαγραφεί, αφαιρέστε, προσθέστε, να προστεθεί, αντικαταστήστε, να αντικατασταθεί, επιμείνετε, επιμείνετε σε, απαιτήστε, ζητήστε, προτείνετε,
    kabul edin, kabul etmeyin, kabul ediniz, kabul etmeyiniz, kabul etmek, kabul etmemek, kabul edilsin, kabul edilmesin, destekleyin, desteklemeyin, destekleyiniz, desteklemek, desteklensin, karşı çıkın, karşı çıkınız, karşı çıkmak, reddedin, reddediniz, reddetmek, reddedilsin, koruyun, korumak, korunsun, silin, silmek, silinsin, çıkarın, çıkarmak, ekleyin, eklemek, eklensin, değiştirin, değiştirmek, ısrar edin, ısrar etmek, talep edin, talep etmek, isteyin, önerin, önermek, teklif edin, teklif etmek,
    qəbul edin, qəbul etməyin, qəbul etmək, qəbul etməmək, dəstəkləyin, dəstəkləməyin, dəstəkləmək, qarşı çıxın, qarşı çıxmaq, rədd edin, rədd etmək, saxlayın, saxlamaq, silin, silmək, çıxarın, çıxarmaq, əlavə edin, əlavə etmək, əvəz edin, əvəz etmək, israr edin, israr etmək, tələb edin, tələb etmək, təklif edin, təklif etmək,
    kabul ediň, kabul etmäň, kabul etmek, goldaň, goldamaň, goldamak, garşy çykyň, garşy çykmak, ret ediň, ret etmek, saklaň, saklamak, aýyryň, aýyrmak, goşuň, goşmak, çalşyň, çalyşmak, talap ediň, talap etmek, teklip ediň, teklip etmek,
    qabul qiling, qabul qilmang, qabul qilish, qabul qilmaslik, qoʻllab-quvvatlang, qoʻllab-quvvatlamang, qoʻllab-quvvatlash, qarshi chiqing, qarshi chiqish, rad eting, rad etish, saqlang, saqlash, oʻchiring, oʻchirish, olib tashlang, olib tashlash, qoʻshing, qoʻshish, almashtiring, almashtirish, turib oling, talab qiling, talab qilish, taklif qiling, taklif eting, taklif qilish, қабул қилинг, қабул қилманг, қўллаб-қувватланг, рад этинг, сақланг, олиб ташланг, қўшинг, алмаштиринг, талаб қилинг, таклиф қилинг,
    қабылдаңыз, қабылдамаңыз, қабылдаңыздар, қабылдамаңыздар, қабылдау, қабылдамау, қолдаңыз, қолдаңыздар, қолдамаңыз, қолдау, қарсы шығыңыз, қарсы шығыңыздар, қарсы шығу, бас тартыңыз, бас тарту, сақтаңыз, сақтаңыздар, сақтау, алып тастаңыз, алып тастаңыздар, алып тастау, қосыңыз, қосыңыздар, қосу, ауыстырыңыз, ауыстыру, алмастырыңыз, алмастыру, талап етіңіз, талап етіңіздер, талап ету, ұсыныңыз, ұсыныңыздар, ұсыну,
    кабыл алыңыз, кабыл албаңыз, кабыл алгыла, кабыл албагыла, кабыл алуу, кабыл албоо, колдоңуз, колдогула, колдобоңуз, колдоо, каршы чыгыңыз, каршы чыккыла, каршы чыгуу, четке кагыңыз, четке кагуу, сактаңыз, сактоо, алып салыңыз, алып салуу, өчүрүңүз, кошуңуз, кошуу, алмаштырыңыз, алмаштыруу, талап кылыңыз, талап кылуу, сунуштаңыз, сунуштоо,
    кабул итегез, кабул итмәгез, кабул итү, хуплагыз, яклагыз, яклау, каршы чыгыгыз, каршы чыгу, кире кагыгыз, кире кагу, саклагыз, саклау, төшереп калдырыгыз, өстәгез, өстәү, алыштырыгыз, алыштыру, таләп итегез, таләп итү, тәкъдим итегез, тәкъдим итү,
    қабул кунед, қабул накунед, қабул кардан, дастгирӣ кунед, дастгирӣ накунед, дастгирӣ кардан, мухолифат кунед, мухолифат кардан, рад кунед, рад кардан, нигоҳ доред, нигоҳ доштан, хориҷ кунед, хориҷ кардан, илова кунед, илова кардан, иваз кунед, иваз кардан, талаб кунед, талаб кардан, исрор кунед, пешниҳод кунед, пешниҳод кардан,
    хүлээн авна уу, бүү хүлээн ав, хүлээн авах, хүлээн авахгүй, дэмжинэ үү, дэмжих, бүү дэмж, эсэргүүцнэ үү, эсэргүүцэх, татгалзана уу, татгалзах, хадгална уу, хадгалах, хасна уу, хасах, нэмнэ үү, нэмэх, солино уу, солих, шаардана уу, шаардах, санал болгоно уу, санал болгох,
    მიიღეთ, არ მიიღოთ, მიღება, არ მიღება, დაუჭირეთ მხარი, მხარი დაუჭირეთ, მხარდაჭერა, შეეწინააღმდეგეთ, წინააღმდეგობა, უარყავით, უარყოფა, შეინარჩუნეთ, შენარჩუნება, დატოვეთ, ამოიღეთ, ამოღება, წაშალეთ, წაშლა, დაამატეთ, დამატება, შეცვალეთ, შეცვლა, დაიჟინეთ, დაჟინება, მოითხოვეთ, მოთხოვნა, შესთავაზეთ, შეთავაზება,
    ընդունել, ընդունեք, մի ընդունեք, չընդունել, աջակցել, աջակցեք, պաշտպանել, պաշտպանեք, դեմ արտահայտվել, դեմ արտահայտվեք, հակառակվել, մերժել, մերժեք, պահպանել, պահպանեք, պահել, պահեք, հանել, հանեք, ջնջել, ջնջեք, ավելացնել, ավելացրեք, փոխարինել, փոխարինեք, պնդել, պնդեք, պահանջել, պահանջեք, առաջարկել, առաջարկեք,
    بپذیرید, نپذیرید, پذیرفتن, نپذیرفتن, پذیرش, عدم پذیرش, حمایت کنید, حمایت نکنید, حمایت کردن, حمایت از, پشتیبانی کنید, مخالفت کنید, مخالفت کردن, مخالفت با, رد کنید, رد کردن, نگه دارید, نگه داشتن, حفظ کنید, حفظ, حذف کنید, حذف کردن, حذف, اضافه کنید, اضافه کردن, افزودن, بیفزایید, جایگزین کنید, جایگزین کردن, پافشاری کنید, اصرار کنید, اصرار بر, مطالبه کنید, درخواست کنید, بخواهید, پیشنهاد کنید, پیشنهاد دهید, پیشنهاد,
    ومنئ, مه منئ, ملاتړ وکړئ, ملاتړ مه کوئ, مخالفت وکړئ, رد کړئ, وساتئ, حذف کړئ, اضافه کړئ, بدل کړئ, ټینګار وکړئ, وغواړئ, وړاندیز وکړئ,
    قبوڵ بکەن, قبوڵ مەکەن, پشتگیری بکەن, دژایەتی بکەن, ڕەت بکەنەوە, رەت بکەنەوە, بپارێزن, بسڕنەوە, زیاد بکەن, بگۆڕن, پێداگری بکەن, داوا بکەن, پێشنیار بکەن, qebûl bikin, qebûl nekin, piştgirî bikin, piştgirî bidin, li dij derkevin, red bikin, biparêzin, jê bibin, lê zêde bikin, biguherînin, israr bikin, daxwaz bikin, pêşniyar bikin,
    قبول کریں, قبول نہ کریں, قبول کرنا, قبول نہ کرنا, حمایت کریں, حمایت نہ کریں, حمایت کرنا, مخالفت کریں, مخالفت کرنا, مسترد کریں, مسترد کرنا, رد کریں, برقرار رکھیں, برقرار رکھنا, حذف کریں, حذف کرنا, شامل کریں, شامل کرنا, اضافہ کریں, بدلیں, تبدیل کریں, اصرار کریں, اصرار کرنا, مطالبہ کریں, مطالبہ کرنا, تجویز کریں, تجویز کرنا,
    قبول, اقبلوا, لا تقبلوا, عدم قبول, ادعموا, دعم, لا تدعموا, عدم دعم, أيدوا, تأييد, عارضوا, معارضة, ارفضوا, رفض, أبقوا, أبقوا على, الإبقاء على, احتفظوا, احذفوا, حذف, أضيفوا, إضافة, استبدلوا, استبدال, الاستعاضة, أصروا, أصروا على, الإصرار على, طالبوا, طالبوا ب, المطالبة, المطالبة ب, اطلبوا, اقترحوا, اقتراح,
    לקבל, קבלו, אל תקבלו, לא לקבל, לתמוך, תמכו, אל תתמכו, להתנגד, התנגדו, לדחות, דחו, לשמור, שמרו, להשאיר, השאירו, למחוק, מחקו, להוסיף, הוסיפו, להחליף, החליפו, להתעקש, להתעקש על, התעקשו, לעמוד על, עמדו על, לדרוש, דרשו, להציע, הציעו,
    ተቀበሉ, አትቀበሉ, መቀበል, አለመቀበል, ደግፉ, አትደግፉ, መደገፍ, ተቃወሙ, መቃወም, ውድቅ አድርጉ, ውድቅ ማድረግ, አስቀሩ, ይቆይ, ሰርዙ, መሰረዝ, ጨምሩ, መጨመር, ተኩ, መተካት, አጥብቃችሁ ጠይቁ, ጠይቁ, መጠየቅ, ሐሳብ አቅርቡ, ማቅረብ,
    ተቐበሉ, ኣይትቀበሉ, ደግፉ, ተቓወሙ, ንጸጉ, ዓቅቡ, ሰርዙ, ወስኹ, ተክኡ, ጠልቡ, ሕተቱ, ሓሳብ ኣቕርቡ,
    स्वीकार करें, स्वीकार न करें, स्वीकार करना, स्वीकार न करना, समर्थन करें, समर्थन न करें, समर्थन करना, विरोध करें, विरोध करना, अस्वीकार करें, अस्वीकार करना, खारिज करें, बनाए रखें, बनाए रखना, हटाएं, हटाएँ, हटाना, जोड़ें, जोड़ना, बदलें, बदलना, आग्रह करें, ज़ोर दें, जोर दें, मांग करें, माँग करें, प्रस्ताव करें, प्रस्तावित करें,
    स्वीकार गर्नुहोस्, स्वीकार नगर्नुहोस्, समर्थन गर्नुहोस्, समर्थन नगर्नुहोस्, विरोध गर्नुहोस्, अस्वीकार गर्नुहोस्, कायम राख्नुहोस्, हटाउनुहोस्, थप्नुहोस्, बदल्नुहोस्, जोड दिनुहोस्, माग गर्नुहोस्, प्रस्ताव गर्नुहोस्,
    स्वीकारा, स्वीकारू नका, समर्थन करा, विरोध करा, नाकारा, कायम ठेवा, वगळा, जोडा, बदला, आग्रह धरा, मागणी करा, प्रस्ताव मांडा,
    গ্রহণ করুন, গ্রহণ করবেন না, গ্রহণ করা, সমর্থন করুন, সমর্থন করবেন না, সমর্থন করা, বিরোধিতা করুন, বিরোধিতা করা, প্রত্যাখ্যান করুন, প্রত্যাখ্যান করা, বহাল রাখুন, রাখুন, বাদ দিন, মুছুন, যোগ করুন, প্রতিস্থাপন করুন, জোর দিন, দাবি করুন, দাবি জানান, প্রস্তাব করুন,
    સ્વીકારો, સ્વીકારશો નહીં, સમર્થન કરો, ટેકો આપો, વિરોધ કરો, નકારો, જાળવી રાખો, કાઢી નાખો, ઉમેરો, બદલો, આગ્રહ રાખો, માંગણી કરો, પ્રસ્તાવ મૂકો,
    ਸਵੀਕਾਰ ਕਰੋ, ਸਵੀਕਾਰ ਨਾ ਕਰੋ, ਸਮਰਥਨ ਕਰੋ, ਵਿਰੋਧ ਕਰੋ, ਰੱਦ ਕਰੋ, ਰੱਖੋ, ਹਟਾਓ, ਜੋੜੋ, ਬਦਲੋ, ਜ਼ੋਰ ਦਿਓ, ਮੰਗ ਕਰੋ, ਪ੍ਰਸਤਾਵ ਕਰੋ,
    ஏற்கவும், ஏற்க வேண்டாம், ஆதரிக்கவும், ஆதரிக்க வேண்டாம், எதிர்க்கவும், நிராகரிக்கவும், தக்கவைக்கவும், நீக்கவும், சேர்க்கவும், மாற்றவும், வலியுறுத்தவும், கோரவும், முன்மொழியவும்,
    ಒಪ್ಪಿ, ಒಪ್ಪಿಕೊಳ್ಳಿ, ಒಪ್ಪಬೇಡಿ, ಒಪ್ಪಿಕೊಳ್ಳಬೇಡಿ, ಅಂಗೀಕರಿಸಿ, ಅಂಗೀಕರಿಸಬೇಡಿ, ಬೆಂಬಲಿಸಿ, ಬೆಂಬಲಿಸಬೇಡಿ, ವಿರೋಧಿಸಿ, ತಿರಸ್ಕರಿಸಿ, ಉಳಿಸಿಕೊಳ್ಳಿ, ತೆಗೆದುಹಾಕಿ, ಸೇರಿಸಿ, ಬದಲಾಯಿಸಿ, ಒತ್ತಾಯಿಸಿ, ಪ್ರಸ್ತಾಪಿಸಿ,
    അംഗീകരിക്കുക, അംഗീകരിക്കരുത്, സ്വീകരിക്കുക, സ്വീകരിക്കരുത്, പിന്തുണയ്ക്കുക, പിന്തുണക്കുക, പിന്തുണയ്ക്കരുത്, എതിർക്കുക, തള്ളുക, തള്ളിക്കളയുക, നിലനിർത്തുക, നീക്കുക, ചേർക്കുക, മാറ്റുക, ആവശ്യപ്പെടുക, നിർദ്ദേശിക്കുക,
    ޤަބޫލުކުރައްޗޭ, ޤަބޫލުނުކުރައްޗޭ, ޤަބޫލުކުރޭ, ޤަބޫލުނުކުރޭ, ތާއީދުކުރައްޗޭ, ތާއީދުނުކުރައްޗޭ, ތާއީދުކުރޭ, ދެކޮޅުހައްދަވާ, އުނިކުރައްޗޭ, އިތުރުކުރައްޗޭ, ބަދަލުކުރައްޗޭ,
    ஏற்கக் கூடாது, எதிர்க்க வேண்டாம், ஒப்புக்கொள்ளவும், ஒப்புக்கொள்ள வேண்டாம், ఒప్పుకోండి, ఒప్పుకోవద్దు, మద్దతు ఇవ్వవద్దు, සහාය දෙන්න එපා,
    అంగీకరించండి, అంగీకరించవద్దు, మద్దతు ఇవ్వండి, వ్యతిరేకించండి, తిరస్కరించండి, ఉంచండి, తొలగించండి, చేర్చండి, మార్చండి, పట్టుబట్టండి, డిమాండ్ చేయండి, ప్రతిపాదించండి,
    පිළිගන්න, පිළිගන්න එපා, නොපිළිගන්න, සහාය දෙන්න, සහාය දක්වන්න, විරුද්ධ වන්න, ප්‍රතික්ෂේප කරන්න, තබා ගන්න, ඉවත් කරන්න, එක් කරන්න, වෙනස් කරන්න, අවධාරණය කරන්න, ඉල්ලා සිටින්න, යෝජනා කරන්න,
    menerima, terima, menyetujui, setujui, mendukung, dukung, menentang, tentang, menolak, tolak, mempertahankan, pertahankan, menghapus, hapus, menambahkan, tambahkan, mengganti, ganti, gantikan, mendesak, desak, menuntut, tuntut, mengusulkan, usulkan,
    menerima, terima, menyokong, sokong, membantah, bantah, menentang, tentang, menolak, tolak, mengekalkan, kekalkan, memotong, potong, hapuskan, menambah, tambah, menggantikan, gantikan, mendesak, desak, menuntut, tuntut, mencadangkan, cadangkan,
    tanggapin, suportahan, tutulan, tanggihan, panatilihin, tanggalin, alisin, idagdag, palitan, igiit, hilingin, imungkahi,
    chấp nhận, không chấp nhận, đừng chấp nhận, ủng hộ, không ủng hộ, phản đối, bác bỏ, từ chối, giữ, giữ lại, giữ nguyên, xóa, xoá, bỏ, thêm, bổ sung, thay, thay thế, kiên quyết, yêu cầu, đòi, đề xuất, đề nghị,
    kubali, kubalini, msikubali, usikubali, kukubali, kutokubali, unga mkono, ungeni mkono, msiunge mkono, kuunga mkono, pinga, pingeni, kupinga, kataa, kataeni, kukataa, bakiza, bakizeni, hifadhi, kubakiza, futa, futeni, kufuta, ondoa, ondoeni, ongeza, ongezeni, kuongeza, badilisha, badilisheni, sisitiza, sisitizeni, kusisitiza, kudai, pendekeza, pendekezeni, kupendekeza,
    ukwamukela, ukungamukeli, ukusekela, ukuphikisa, ukunqaba, ukwenqaba, ukugcina, ukususa, ukungeza, ukwengeza, ukushintsha, ukuphikelela, ukufuna, ukuphakamisa, ningamukeli, ungamukeli, sekelani, phikisani, yenqabani, engezani,
    ukwamkela, ukungamkeli, sanukwamkela, ukuxhasa, ukuchasa, ukwala, ukugcina, ukucima, ukongeza, ukutshintsha, ukunyanzelisa, ukucela, ukuphakamisa, xhasani, chasani, yongezani,
    ho amohela, ho se amohele, se amoheleng, ho tshehetsa, ho hanyetsa, ho hana, ho boloka, ho hlakola, ho eketsa, ho fetola, ho tsitlella, ho batla, ho sisinya,
    kubvuma, kusabvuma, musabvuma, musagamuchira, kugamuchira, kutsigira, kuramba, kupikisa, kuchengeta, kubvisa, kuwedzera, kutsiva, kusimbirira, kukumbira, kukurudzira,
    mwemere, ntimwemere, kwemera, kutemera, mushyigikire, gushyigikira, murwanye, kurwanya, mwange, kwanga, mugumane, kugumana, musibe, gusiba, mukureho, gukuraho, mwongere, kongera, musimbuze, gusimbuza, mushimangire, gushimangira, musabe, gusaba, mutange igitekerezo, gutanga igitekerezo,
    ekeo, aza ekena, manaiky, tohano, manohana, aza tohanana, tohero, manohitra, lavo, mandà, tazony, mitazona, fafao, mamafa, esory, ampio, manampy, soloy, manolo, mitakia, mitaky, takio, soso-kevitra, manolo-kevitra,
    karɓa, ku karɓa, kada ku karɓa, goyi baya, ku goyi baya, goyi bayan, ku goyi bayan, adawa da, ku yi adawa da, ku ƙi, goge, ku goge, ƙara, ku ƙara, ku canza, ku dage, ku nema, shawarta, ku ba da shawara,
    ẹ gbà, ẹ má gbà, má gbà, ṣe àtìlẹ́yìn, ẹ ṣe àtìlẹ́yìn, ẹ tako, kọ̀, ẹ kọ̀, pa mọ́, yọ kúrò, ẹ yọ kúrò, fi kún, ẹ fi kún, rọ́pò, ẹ rọ́pò, béèrè, ẹ béèrè, dábàá, ẹ dábàá,
    aqbala, ha aqbalina, taageera, ha taageerina, ka soo horjeeda, diida, dhawra, tirtira, ku dara, beddela, ku adkaysta, dalba, codsada, soo jeediya,
    fudhadhaa, hin fudhatinaa, deeggaraa, mormaa, didaa, haqaa, itti dabalaa, bakka buusaa, gaafadhaa, yaada dhiheessaa,
    onartu, ez onartu, onartzea, babestu, babestea, aurka egin, kontra egin, baztertu, ukatu, mantendu, gorde, kendu, ezabatu, gehitu, ordeztu, ordezkatu, tematu, eskatu, exijitu, proposatu,
    aċċettaw, taċċettawx, tappoġġjawx, appoġġjaw, opponu, irrifjutaw, żommu, ħassru, neħħu, żidu, ibdlu, issostitwixxu, insistu, itolbu, ipproponu,
    glac le, glacaigí le, ná glacaigí le, tacaigh le, tacaígí le, cuir in aghaidh, cuirigí in aghaidh, diúltaigh do, diúltaígí do, coinnigh, coinnígí, scrios, scriosaigí, cuir leis, cuirigí leis, éiligh, éilígí,
    derbyn, derbyniwch, peidiwch â derbyn, cefnogi, cefnogwch, gwrthwynebu, gwrthwynebwch, gwrthod, gwrthodwch, cadw, cadwch, dileu, dilëwch, ychwanegu, ychwanegwch, disodli, disodlwch, mynnu, mynnwch, cynnig, cynigiwch,
    aksepte, pa aksepte, sipòte, apiye, opoze, rejte, refize, kenbe, efase, retire, ajoute, ranplase, ensiste, egzije, mande, pwopoze,
    aseptá, no aseptá, apoyá, opone, rechasá, mantené, agregá, remplasá, insistí, eksigí, proponé,
    aua le talia, ia talia, lagolago, teena, taofi, faaopoopo, finau, talosaga,
    ciqoma, kakua ni ciqoma, tokona, saqata, cakitaka, maroroya, bokoca, kuria, sosomitaka, kerea, vakatura,
    oua te tali, poupou, fakafepaki, fakafisi, tauhi, tānaki, fetongi, kole, fokotuʻu,
    orait long, no ken orait long, sapotim, sakim, holim, rausim, putim, senisim, strong long, askim, singaut long,
    接受, 不接受, 不要接受, 请不要接受, 勿接受, 支持, 不支持, 请支持, 不要支持, 反对, 反對, 请反对, 拒绝, 拒絕, 请拒绝, 否决, 保留, 请保留, 删除, 刪除, 请删除, 增加, 添加, 请添加, 替换, 替換, 取代, 坚持, 堅持, 请坚持, 要求, 请要求, 提议, 提議, 建议, 建議, 请建议,
    受け入れない, 受け入れる, 受け入れないでください, 受け入れてください, 支持する, 支持してください, 支持しない, 反対する, 反対してください, 拒否する, 拒否してください, 却下する, 維持する, 維持してください, 削除する, 削除してください, 追加する, 追加してください, 置き換える, 置き換えてください, 主張する, 主張してください, 要求する, 要求してください, 提案する, 提案してください,
    수락하지 마십시오, 수락하십시오, 수용하지 마십시오, 수용하십시오, 수용 불가, 지지하십시오, 지지하지 마십시오, 반대하십시오, 거부하십시오, 유지하십시오, 삭제하십시오, 추가하십시오, 대체하십시오, 주장하십시오, 요구하십시오, 제안하십시오, 수락, 수용, 지지, 반대, 거부, 유지, 삭제, 추가, 대체, 제안,
    อย่ายอมรับ, ไม่ยอมรับ, ยอมรับ, สนับสนุน, โปรดสนับสนุน, คัดค้าน, ปฏิเสธ, คงไว้, ลบ, ตัดออก, เพิ่ม, แทนที่, ยืนยัน, เรียกร้อง, เสนอ,
    ບໍ່ຮັບ, ຢ່າຮັບ, ຮັບ, ສະໜັບສະໜູນ, ຄັດຄ້ານ, ປະຕິເສດ, ຮັກສາໄວ້, ຕັດອອກ, ເພີ່ມ, ປ່ຽນແທນ, ຢືນຢັນ, ຮຽກຮ້ອງ, ສະເໜີ,
    កុំទទួលយក, មិនទទួលយក, ទទួលយក, គាំទ្រ, ប្រឆាំង, បដិសេធ, រក្សា, លុប, បន្ថែម, ជំនួស, ទទូច, ទាមទារ, ស្នើ,
    လက်မခံပါနှင့်, လက်ခံပါ, ထောက်ခံပါ, ကန့်ကွက်ပါ, ပယ်ချပါ, ထိန်းသိမ်းပါ, ဖျက်ပါ, ထည့်ပါ, အစားထိုးပါ, တောင်းဆိုပါ, အဆိုပြုပါ`);

/** "Not" and "please" beside them. */
const BESIDE_VERBS_OF_ASKS = words(`
    not, do, to, please, ne, n, pas, veuillez, prière, merci, de, no, non, por, favor, não, per, cortesia, favore, si prega, nu, să, vă, rugăm, nicht, keinesfalls, bitte, zu, net, wannechgelift, niet, alstublieft, gelieve, te, nie, om, asseblief, moenie, moet, inte, ej, vänligen, vänligst, att, ikke, ikkje, venligst, vennligst, at, å, ekki, vinsamlegast, að,
    ei, älkää, älä, ole, hyvä, olkaa, mitte, ärge, ära, palun, lūdzu, nav, prašome, prašom, prašau, ne, proszę, prosimy, prosím, prosíme, prošu, njeje, prosimo, naj, ni, nemojte, molimo, da, не, немојте, молимо, да, недејте, ве молиме, моля, недейте, няма, просим, пожалуйста, прошу, просьба, будь, ласка, просимо, калі, mos, ju, lutem, lutemi, të, μη, μην, δεν, παρακαλούμε, παρακαλώ, να, σας,
    nem, kérem, legyenek, szívesek, lütfen, zəhmət, olmasa, xahiş, olunur, edirik, iltimos, суралат, сураныч, өтінеміз, өтініш, зинһар, лутфан, хоҳиш, битгий, бүү, არ, ნუ, გთხოვთ, მի, մի, խնդրում, ենք, لطفا, لطفاً, مهربانی, وکړئ, تکایە, ji, kerema, xwe, براہ, کرم, نہ, لا, عدم, يرجى, يُرجى, رجاء, الرجاء, אנא, נא, אל, לא, እባክዎ, እባክዎን, እባካችሁ, በጃኹም, कृपया, न, नहीं, দয়া, করে, অনুগ্রহ, મહેરબાની, કરીને, ਕਿਰਪਾ, ਕਰਕੇ, தயவுசெய்து, దయచేసి, කරුණාකර,
    mohon, tolong, jangan, tidak, sila, huwag, wag, paki, pakiusap, đừng, không, nên, vui, lòng, xin, hãy, tafadhali, tafadhalini, sicela, ngicela, nceda, ncedani, ka, kopo, ndapota, mwese, azafady, mba, aza, don, allah, kada, jọwọ, má, ẹ, fadlan, ha, maaloo, hin, mesedez, ez, jekk, jogħġobkom, tappoġġjawx, más, é, do, thoil, ná, os, gwelwch, yn, dda, peidiwch, â, tanpri, silvouplè, pa, fabor, faamolemole, kataki, plis, no, ken, kerekere`);

/** What qualifies a name of a position or ask. */
export const QUALIFIERS: readonly string[] = words(`
    коалиция, коалиции, коаліція, коаліції, кааліцыя, коалициясы, коалициябыз, koalitsiya, koalitsiyasi, коалитсия, koalisiýa, koalisiya, koalisyon, эвсэл, koalicja, koalice, koalícia, koalicija, коалиција,
    common, joint, agreed, key, main, final, current, first, second, third, shared, commune, communes, comun, comunes, comum,
    comuns, gemeinsame, общая, общие, общий, совместная, главная, главные, основная, основные, согласованная, المشترك,
    المشتركة, 共同, 主要, 共通, ortak, жалпы, ортақ, umumiy, საერთო, ընդհանուր, we, nous, nosotros, wir, мы, noi, nós, nosaltres, wij, vi, við, me, meie, mēs, mes, my, mi, ми, ние, εμείς, ne, biz, біз, биз, мо, бид,
    ჩვენ, մենք, نحن, ما, אנו, אנחנו, हम, আমরা, ہم, kami, kita, chúng tôi, 우리는, 저희는, ons, sisi, thina, izahay, it, this, cet, cette, ce, esta, este, essa, esse, den, dem, diesen, diese, dieses, ihn, vorschlag, vorschlags, questa, questo, это, этот, эту, you, vous, things, points, choses, puntos, cosas`).concat(
  BESIDE_VERBS_OF_ASKS,
);

/** What a position or ask begins with: "Oppose it: no new mandate". */
export const VERDICTS: readonly string[] = words(`
    support, oppose, watch, resist, reject, welcome, keep, retain, delete, insist, accept, amend, follow, defend, maintain, preserve,
    strengthen, add, avoid, vote, vote for, vote against, abstain from, reserve, block, back, speak, raise, request, propose, press,
    urge, seek, supported, opposed, no change, in favour, in favor, against, neutral, abstain, with changes,
    soutenir, appuyer, opposer, sopposer, rejeter, suivre, garder, conserver, maintenir, supprimer, ajouter, accepter, pour, contre,
    soutien, opposition, abstention, avec des modifications, apoyar, oponerse, rechazar, seguir, mantener, conservar, suprimir,
    añadir, aceptar, apoyo, a favor, en contra, con cambios, apoiar, opor-se, rejeitar, acompanhar, manter, aceitar, contra,
    unterstützen, ablehnen, beobachten, beibehalten, dafür, dagegen, поддержать, поддерживаем, поддержка, возражать, возражаем,
    отклонить, следить, следим, сохранить, исключить, добавить, принять, против, за, воздержаться, с изменениями, دعم, ندعم,
    تأييد, نؤيد, معارضة, نعارض, رفض, نرفض, متابعة, الإبقاء, حذف, 支持, 反对, 反對, 关注, 保留, 删除, 赞成, 弃权, desteklemek,
    karşı çıkmak, izlemek, қолдау, қолдаймыз, қарсы, бақылау, қарсымыз, qo'llab-quvvatlash, qarshi, kuunga mkono, kupinga,
    kufuatilia, მხარდაჭერა, წინააღმდეგ, աջակցել, դեմ`).concat(VERBS_OF_ASKS);

/** What a position states of itself: that those who write support, oppose, are in favour, are against or abstain. */
export const STATED_POSITIONS: readonly string[] = words(`
    возражает, поддерживает, отвергает, отклоняет, одобряет, воздерживается, выступает за, выступает против, не поддерживает, не возражает, проти, заперечує, підтримує, відхиляє, утримується,
    супраць, пярэчыць, падтрымлівае, адхіляе, устрымліваецца, қарсы, қолдайды, қабылдамайды, қалыс қалады, каршы, колдойт, каршы чыгат, калыс калат, qarshi, qo'llab-quvvatlaydi, rad etadi, betaraf qoladi,
    қарши, қўллаб-қувватлайди, рад этади, дастгирӣ мекунад, муқобил, рад мекунад, garşy, goldaýar, əleyhinədir, dəstəkləyir, эсрэг, дэмждэг,
    are for, are for it, do not support, do not oppose, abstaining,
    appuyons, soutenons, sommes pour, sommes contre, sommes favorables, sommes favorables à, sommes favorable, sommes défavorables, sommes opposés, sommes opposés à,
    nous opposons, nous opposons à, opposons, rejetons, refusons, approuvons, nous abstenons, abstenons, sommes neutres, appui, rejet, ne soutenons pas, n appuyons pas, appuyons pas,
    apoyamos, respaldamos, secundamos, estamos a favor, estamos a favor de, estamos en contra, estamos en contra de, nos oponemos, nos oponemos a, oponemos, rechazamos,
    nos abstenemos, abstenemos, respaldo, oposición, abstención, rechazo, no apoyamos, favorable, somos favorables,
    apoiamos, somos a favor, somos a favor de, estamos a favor, somos contra, estamos contra, opomo nos, opomo nos a, nos opomos, opomos, rejeitamos, abstemo nos, nos abstemos, apoio,
    oposição, abstenção, rejeição, não apoiamos,
    unterstützen, befürworten, sind dafür, sind dagegen, sind für, sind gegen, stimmen zu, lehnen ab, lehnen, lehnen es ab, lehnen das ab, lehnen dies ab, lehnen ihn ab, lehnen den vorschlag ab,
    lehnen diesen vorschlag ab, lehnen den text ab, lehnen die änderung ab, enthalten uns, unterstützung, ablehnung, enthaltung, zustimmung,
    мы за, мы против, отклоняем, отвергаем, воздерживаемся, выступаем за, выступаем против, одобряем, не поддерживаем, не возражаем, возражение, отказ, воздержание,
    نحن مع, نحن ضد, نمتنع, نمتنع عن التصويت, نوافق على, لا ندعم, لا نؤيد, امتناع,
    我们支持, 我方支持, 我们支持该提案, 我们支持本提案, 我们赞成, 我们反对, 我方反对, 我们反对该提案, 我们反对本提案, 我们不支持, 我们弃权, 我們支持, 我們反對, 我們贊成, 不支持,
    sosteniamo, appoggiamo, siamo a favore, siamo favorevoli, siamo favorevoli a, siamo contrari, siamo contrari a, siamo contro, ci opponiamo, ci opponiamo a, respingiamo, ci asteniamo, sostegno, appoggio, opposizione, astensione,
    donem suport, donem suport a, recolzem, estem a favor, estem en contra, ens oposem, rebutgem, ens abstenim,
    susținem, sprijinim, suntem pentru, suntem de acord, suntem împotriva, suntem împotrivă, ne opunem, respingem, ne abținem, sprijin,
    steunen, zijn voor, zijn tegen, zijn tegen het voorstel, verwerpen, onthouden ons, steun, ondersteun, is ten gunste, is teen, verwerp,
    stöder, stödjer, är för, är emot, motsätter oss, avvisar, avstår, støtter, er for, er imot, er imod, går imot, går imod, avviser, afviser, avstår, undlader, styðjum, erum fylgjandi, erum á móti, leggjumst gegn, höfnum, sitjum hjá,
    kannatamme, tuemme, vastustamme, olemme puolesta, olemme vastaan, pidättäydymme, toetame, oleme poolt, oleme vastu, lükkame tagasi, jääme erapooletuks,
    atbalstām, esam par, esam pret, iebilstam, noraidām, atturamies, palaikome, esame už, esame prieš, prieštaraujame, atmetame, susilaikome,
    popieramy, jesteśmy za, jesteśmy przeciw, jesteśmy przeciwni, sprzeciwiamy się, odrzucamy, wstrzymujemy się, poparcie, sprzeciw,
    podporujeme, jsme pro, jsme proti, odmítáme, zdržujeme se, podpora, sme za, sme proti, odmietame, zdržiavame sa,
    podpiramo, smo za, smo proti, nasprotujemo, zavračamo, vzdržimo se, podržavamo, za smo, protiv smo, smo protiv, protivimo se, odbacujemo, suzdržani smo, uzdržavamo se, podrška,
    подржавамо, за смо, против смо, смо за, смо против, противимо се, одбацујемо, уздржавамо се, подршка, поддржуваме, сме за, сме против, се противиме, отфрламе, се воздржуваме,
    подкрепяме, против сме, за сме, противопоставяме се, отхвърляме, въздържаме се, подкрепа,
    підтримуємо, ми за, ми проти, виступаємо за, виступаємо проти, заперечуємо, відхиляємо, утримуємося, підтримка, падтрымліваем, мы супраць, пярэчым, адхіляем, устрымліваемся,
    υποστηρίζουμε, στηρίζουμε, είμαστε υπέρ, είμαστε κατά, αντιτιθέμεθα, απορρίπτουμε, απέχουμε, támogatjuk, ellenezzük, mellette vagyunk, ellene vagyunk, elutasítjuk, tartózkodunk,
    mbështesim, jemi pro, jemi kundër, kundërshtojmë, refuzojmë, abstenojmë, destekliyoruz, karşıyız, reddediyoruz, lehteyiz, çekimseriz, dəstəkləyirik, əleyhinəyik, rədd edirik, bitərəfik,
    қарсымыз, қабылдамаймыз, қалыс қаламыз, колдойбуз, каршыбыз, каршы чыгабыз, калыс калабыз, qo'llab-quvvatlaymiz, qarshimiz, rad etamiz, betaraf qolamiz,
    дастгирӣ мекунем, муқобилем, рад мекунем, дэмжинэ, дэмжиж байна, эсэргүүцэж байна, татгалзаж байна, მხარს ვუჭერთ, ვუჭერთ მხარს, წინააღმდეგი ვართ, თავს ვიკავებთ, աջակցում ենք, դեմ ենք, կողմ ենք, ձեռնպահ ենք,
    حمایت می کنیم, حمایت می‌کنیم, موافقیم, مخالفیم, رد می کنیم, رد می‌کنیم, ممتنع هستیم, תומכים, מתנגדים, נמנעים, בעד, נגד,
    हम समर्थन करते हैं, हम इसका समर्थन करते हैं, हम विरोध करते हैं, हम इसका विरोध करते हैं, हम तटस्थ हैं, हम पक्ष में हैं, हम विरोध में हैं, हमारा पक्ष, हमारा रुख, हमारा रुख़, हमारी स्थिति, हमारा मत, हमारा दृष्टिकोण, आम्ही पाठिंबा देतो, आम्ही समर्थन करतो, आमचा पाठिंबा आहे, आम्ही विरोध करतो, आमचा विरोध आहे, आमची भूमिका, आमचे मत, हामी समर्थन गर्छौं, हामी यसको समर्थन गर्छौं, हामी विरोध गर्छौं, हामी तटस्थ छौं, हाम्रो धारणा, हाम्रो अडान, हाम्रो अवस्थान, हाम्रो मत,
    আমরা সমর্থন করি, আমরা এটি সমর্থন করি, আমরা বিরোধিতা করি, আমরা বিরত থাকি, আমাদের অবস্থান, আমাদের মত, আমি সমৰ্থন কৰোঁ, আমি বিৰোধিতা কৰোঁ, আমাৰ স্থিতি, আমাৰ মত, మేము మద్దతు ఇస్తున్నాము, మేము మద్దతిస్తున్నాము, మేము సమర్థిస్తున్నాము, మేము వ్యతిరేకిస్తున్నాము, మేము తటస్థంగా ఉన్నాము, మా వైఖరి, మా అభిప్రాయం, અમે ટેકો આપીએ છીએ, અમે સમર્થન કરીએ છીએ, અમે વિરોધ કરીએ છીએ, અમે તટસ્થ છીએ, અમારું વલણ, અમારો પક્ષ, અમારો મત,
    އަޅުގަނޑުމެންގެ މައުޤިފު, އަޅުގަނޑުމެންގެ މަޤާމު, އަހަރެމެންގެ މައުޤިފު,
    ਅਸੀਂ ਸਮਰਥਨ ਕਰਦੇ ਹਾਂ, ਅਸੀਂ ਇਸਦਾ ਸਮਰਥਨ ਕਰਦੇ ਹਾਂ, ਅਸੀਂ ਵਿਰੋਧ ਕਰਦੇ ਹਾਂ, ਸਾਡਾ ਪੱਖ, ਸਾਡਾ ਰੁਖ, ਸਾਡਾ ਸਟੈਂਡ, நாங்கள் ஆதரிக்கிறோம், நாங்கள் எதிர்க்கிறோம், எங்கள் நிலைப்பாடு, எங்களது நிலைப்பாடு, எமது நிலைப்பாடு, எங்கள் கருத்து, ನಾವು ಬೆಂಬಲಿಸುತ್ತೇವೆ, ನಾವು ವಿರೋಧಿಸುತ್ತೇವೆ, ನಮ್ಮ ನಿಲುವು, ನಮ್ಮ ಅಭಿಪ್ರಾಯ, ഞങ്ങൾ പിന്തുണയ്ക്കുന്നു, ഞങ്ങൾ എതിർക്കുന്നു, ഞങ്ങളുടെ നിലപാട്, നമ്മുടെ നിലപാട്,
    ଆମେ ସମର୍ଥନ କରୁ, ଆମେ ବିରୋଧ କରୁ, ଆମର ସ୍ଥିତି, ଆମର ମତ, අපි සහාය දෙමු, අපි සහාය දක්වමු, අපි විරුද්ධ වෙමු, අපේ ස්ථාවරය, අපගේ ස්ථාවරය, අපේ මතය, ہم حمایت کرتے ہیں, ہم اس کی حمایت کرتے ہیں, ہم مخالفت کرتے ہیں, ہمارا موقف, እንደግፋለን, እንቃወማለን, አቋማችን, የእኛ አቋም,
    समर्थन करते हैं, विरोध करते हैं, समर्थन, विरोध, সমর্থন করি, বিরোধিতা করি, সমর্থন, বিরোধিতা, حمایت کرتے ہیں, مخالفت کرتے ہیں, حمایت, مخالفت,
    mendukung, menolak, menentang, setuju, abstain, menyokong, membantah, dukungan, sokongan, ủng hộ, phản đối, không ủng hộ, bỏ phiếu trắng, chúng tôi ủng hộ, chúng tôi phản đối, sumusuporta, sinusuportahan, tumututol,
    支持します, 支持する, 賛成, 賛成します, 賛成する, 反対, 反対します, 反対する, 棄権します, 我々は支持する, 我々は反対する, 지지합니다, 지지한다, 찬성, 찬성합니다, 찬성한다, 반대, 반대합니다, 반대한다, 기권, 기권합니다, 기권한다,
    สนับสนุน, เราสนับสนุน, คัดค้าน, เราคัดค้าน, ไม่สนับสนุน, งดออกเสียง, tunaunga mkono, tunapinga, tunakataa, siyaseka, siyaxhasa, siyaphikisa, እንደግፋለን, እንቃወማለን, muna goyon baya, muna adawa, mitohana, manohitra`);

/** Further labels of a text for delegations: what to say when, and how. */
export const FOR_DELEGATIONS: readonly string[] = words(`
    ako pitaju, ako vas pitaju, ako upitaju, ako vas upitaju, ako bude pitanja, ako budu pitali, na pitanje, ako insistiraju, ako inzistiraju, ako se protive, ako treba, ako je potrebno, po potrebi, ako je moguće, ako ne, ako ne prođe, rezervna opcija, rezervne opcije, rezervno rješenje, rezervno rešenje, rezervni prijedlog, rezervni predlog, pričuvna opcija, pomoćni prijedlog, alternativa, odgovor, odgovori, argument, argumenti, kompromis, najmanje, barem, preporuka,
    ако питају, ако вас питају, ако упитају, ако вас упитају, ако буде питања, на питање, ако инсистирају, ако се противе, ако треба, ако је потребно, по потреби, ако је могуће, ако не, ако не прође, резервна опција, резервне опције, резервно решење, резервни предлог, алтернатива, одговор, одговори, аргумент, аргументи, компромис, најмање, барем, препорука,
    ако прашаат, ако ве прашаат, ако бидете прашани, ако има прашања, ако инсистираат, ако се спротивстават, ако треба, ако е потребно, по потреба, ако е можно, резервна можност, резервно решение, резервен предлог, одговор, одговори, аргументи, најмалку, барем, препорака,
    ако питат, ако ви питат, ако попитат, ако ви попитат, ако бъдете попитани, при въпрос, при въпроси, ако настояват, ако възразят, ако трябва, ако е необходимо, при необходимост, ако е възможно, резервен вариант, резервно решение, резервно предложение, алтернатива, отговор, отговори, поне, препоръка,
    če vprašajo, če vas vprašajo, če bodo vprašali, če bo vprašanje, ob vprašanju, na vprašanje, če vztrajajo, če nasprotujejo, če je treba, če je potrebno, po potrebi, če je mogoče, če ne, rezervna možnost, rezervna rešitev, rezervni predlog, nadomestna možnost, odgovor, odgovori, argumenti, kompromis, najmanj, vsaj, priporočilo,
    nëse pyesin, nëse ju pyesin, nëse pyeteni, nëse pyesni, në rast pyetjesh, në rast pyetjeje, po të pyesin, po të pyeteni, nëse këmbëngulin, nëse kundërshtojnë, nëse nevojitet, nëse është e nevojshme, sipas nevojës, nëse është e mundur, opsioni rezervë, opsion rezervë, zgjidhja rezervë, alternativa, përgjigja, përgjigje, argumentet, kompromisi, të paktën,
    αν ρωτήσουν, αν σας ρωτήσουν, εάν ρωτήσουν, εάν σας ρωτήσουν, αν ερωτηθείτε, εάν ερωτηθείτε, αν ρωτηθείτε, εάν ρωτηθείτε, σε περίπτωση ερώτησης, αν επιμείνουν, εάν επιμείνουν, αν χρειαστεί, εάν χρειαστεί, αν είναι απαραίτητο, αν είναι δυνατόν, εάν είναι δυνατόν, εναλλακτική, εναλλακτική λύση, εφεδρική λύση, απάντηση, επιχείρημα, επιχειρήματα, συμβιβασμός, τουλάχιστον,
    jeśli zapytają, jeśli pytają, jeśli spytają, jeżeli zapytają, jeżeli pytają, w razie pytań, w razie pytania, jeśli będą pytać, w razie potrzeby, jeśli trzeba, jeśli to możliwe, wariant zapasowy, wariant rezerwowy, rozwiązanie zapasowe, odpowiedź, odpowiedzi, argument, argumenty, kompromis, przynajmniej,
    pokud se zeptají, když se zeptají, jestli se zeptají, na dotaz, v případě dotazu, v případě dotazů, pokud naléhají, v případě potřeby, je-li to možné, pokud možno, záložní varianta, záložní řešení, odpověď, odpovědi, argument, argumenty, kompromis, alespoň,
    ak sa spýtajú, ak sa opýtajú, keď sa spýtajú, na otázku, v prípade otázky, v prípade otázok, ak trvajú, v prípade potreby, ak je to možné, záložný variant, záložné riešenie, odpoveď, odpovede, argument, argumenty, kompromis, aspoň,
    якщо запитають, якщо спитають, якщо вас запитають, у разі запитання, у разі запитань, якщо наполягатимуть, за потреби, у разі потреби, якщо можливо, за можливості, запасний варіант, резервний варіант, відповідь, відповіді, аргумент, аргументи, компроміс, принаймні, калі спытаюць, калі запытаюць, калі вас спытаюць, пры неабходнасці, калі магчыма, запасны варыянт, адказ, адказы, аргументы,
    ha kérdezik, ha megkérdezik, ha kérdeznék, kérdés esetén, ha ragaszkodnak, szükség esetén, ha szükséges, ha lehetséges, tartalék megoldás, tartalék javaslat, válasz, válaszok, érv, érvek, legalább, dacă întreabă, dacă sunteți întrebați, dacă vă întreabă, dacă sunt întrebați, la întrebare, în caz de întrebări, dacă insistă, dacă este nevoie, dacă e nevoie, la nevoie, dacă este posibil, variantă de rezervă, varianta de rezervă, soluție de rezervă, răspuns, răspunsuri, argument, argumente, compromis, cel puțin,
    jei klaus, jei paklaus, jei klausia, jei jūsų klaus, jei klaustų, paklausus, prireikus, jei reikia, jei įmanoma, atsarginis variantas, atsakymas, argumentas, argumentai, bent, ja jautā, ja jautās, ja jums jautā, ja pajautā, pēc jautājuma, ja nepieciešams, ja vajadzīgs, ja iespējams, rezerves variants, atbilde, arguments, argumenti, vismaz,
    kui küsitakse, kui küsivad, kui teilt küsitakse, küsimise korral, vajaduse korral, vajadusel, kui võimalik, varuvariant, varulahendus, vastus, argument, argumendid, vähemalt, jos kysytään, jos teiltä kysytään, kysyttäessä, jos he kysyvät, tarvittaessa, mahdollisuuksien mukaan, jos mahdollista, varavaihtoehto, vastaus, perustelu, perustelut, ainakin,
    om de frågar, om någon frågar, om ni får frågan, om ni tillfrågas, på fråga, vid fråga, vid behov, om möjligt, reservalternativ, reservlösning, svar, minst, hvis de spør, hvis noen spør, på spørsmål, om noen spør, ved behov, om nødvendig, om mulig, hvis mulig, reservealternativ, reserveløsning, hvis de spørger, hvis nogen spørger, på spørgsmål, ved spørgsmål, om nødvendigt, hvis muligt, ef spurt er, ef spurt verður, ef þeir spyrja, ef þörf krefur, svar,
    als ze vragen, als gevraagd wordt, als ernaar gevraagd wordt, desgevraagd, bij vragen, indien gevraagd, indien nodig, indien mogelijk, zo nodig, antwoord, wenn sie fragen, wenn jemand fragt, wenn ihr gefragt werdet, wenn nach gefragt wird, bei nachfrage, bei nachfragen, bei fragen, si on insiste, en cas de question, en cas de questions, se chiedono, se ve lo chiedono, se vi chiedono, se insistono, se necessario, se possibile, risposta, se insistirem,
    si ho demanen, si us ho demanen, si pregunten, galdetuz gero, galdetzen badute, jekk jistaqsu, jekk jistaqsukom, má fhiafraítear, os gofynnir, егер сұраса, эгер сураса, агар сўраса, егер сіздерден сұраса, თუ იკითხავენ, თუ ჰკითხავენ, wakiuliza, ukiulizwa, mkiulizwa, wakikuuliza,
    glasajte za, glasajte protiv, glasujte za, glasujte protiv, glasujte proti, glasovati proti, uzdržite se, vzdržite se, гласајте за, гласајте против, уздржите се, воздржете се, гласувайте за, гласувайте против, въздържайте се, въздържете се, votoni pro, votoni kundër, abstenoni, ψηφίστε υπέρ, ψηφίστε κατά, απέχετε, głosujcie za, głosujcie przeciw, wstrzymajcie się, hlasujte pro, hlasujte proti, zdržte se, hlasujte za, zdržte sa, голосуйте за, голосуйте проти, утримайтеся, галасуйце супраць, szavazzanak mellette, szavazzanak ellene, szavazzon ellene, tartózkodjanak, votați pentru, votați împotrivă, abțineți-vă, balsuokite už, balsuokite prieš, susilaikykite, balsojiet par, balsojiet pret, atturieties, hääletage poolt, hääletage vastu, jääge erapooletuks, äänestäkää puolesta, äänestäkää vastaan, rösta för, rösta emot, rösta mot, stem for, stem imod, stem mot, stem voor, stem tegen,
    tražite, zatražite, zatražite riječ, tražite riječ, zatražite reč, tražite reč, zahtijevajte, zatražite glasanje, tražite glasanje, тражите, затражите, затражите реч, тражите реч, захтевајте, затражите гласање, побарајте, побарајте збор, барајте, поискайте, искайте, поискайте думата, zahtevajte besedo, prosite za besedo, kërkoni fjalën, ζητήστε τον λόγο, poproście o głos, požádejte o slovo, požiadajte o slovo, попросіть слово, cereți cuvântul, kérjenek szót,
    govorite, govorite prvi, govorite rano, govorite među prvima, među prvima, među prvim, говорите, говорите први, говорите рано, говорите међу првима, међу првима, говорете, говорете први, меѓу првите, говорете меѓу првите, говорете рано, говорете, говорете сред първите, сред първите, говорете рано, med prvimi, govorite med prvimi, govorite zgodaj, flisni, flisni ndër të parët, ndër të parët, flisni herët, μιλήστε, μιλήστε νωρίς, από τους πρώτους, ανάμεσα στους πρώτους, mówcie wcześnie, jako pierwsi, mluvte brzy, mezi prvními, hovorte skoro, medzi prvými, говоріть, серед перших, vorbiți printre primii, printre primii, szólaljanak fel, az elsők között,
    odboru, у одбору, во одборот, v odboru, në komitet, na plenarnoj sjednici, на пленарној седници, на пленарната седница, na plenarnem zasedanju, në plenare, στην ολομέλεια, στην επιτροπή,
    υποστηρίξτε την, υποστηρίξτε τη, υποστηρίξτε τον, υποστηρίξτε το, υποστηρίξτε τις, υποστηρίξτε τα, στηρίξτε την, στηρίξτε τη, στηρίξτε τον, στηρίξτε το, s’ils demandent, s’ils insistent, si l’on demande, si l’on vous demande,
    поддржете, поддржете ја, поддржете го, поддржете ги, не прифаќајте, прифатете, одбијте, останете, mbështetni, mbështesni,
    अगर पूछा जाए, यदि पूछा जाए, पूछे जाने पर, अगर पूछें, पूछने पर, ज़रूरत पड़ने पर, जरूरत पड़ने पर, आवश्यकता होने पर, यदि आवश्यक हो, यदि संभव हो, विचारल्यास, विचारले तर, विचारले गेल्यास, गरज पडल्यास, आवश्यक असल्यास, शक्य असल्यास, सोधिएमा, सोधेमा, सोधिए, सोध्दा, आवश्यक परेमा, सम्भव भए,
    জিজ্ঞেস করলে, জিজ্ঞাসা করলে, জিজ্ঞাসা করা হলে, প্রশ্ন করা হলে, প্রয়োজনে, সম্ভব হলে, সুধিলে, প্ৰশ্ন কৰিলে, అడిగితే, ప్రశ్నిస్తే, అవసరమైతే, వీలైతే, પૂછવામાં આવે તો, પૂછે તો, પૂછાય તો, જરૂર પડે તો, જરૂર પડ્યે, શક્ય હોય તો, ਜੇ ਪੁੱਛਿਆ ਜਾਵੇ, ਜੇ ਪੁੱਛਣ, ਪੁੱਛੇ ਜਾਣ ਤੇ, ਲੋੜ ਪੈਣ ਤੇ, ਜੇ ਲੋੜ ਪਵੇ,
    கேட்டால், கேட்கப்பட்டால், தேவைப்பட்டால், முடிந்தால், ಕೇಳಿದರೆ, ಕೇಳಿದಾಗ, ಅಗತ್ಯವಿದ್ದರೆ, ಸಾಧ್ಯವಾದರೆ, ചോദിച്ചാൽ, ആവശ്യമെങ്കിൽ, സാധ്യമെങ്കിൽ, ପଚାରିଲେ, ଯଦି ପଚାରନ୍ତି, ଆବଶ୍ୟକ ହେଲେ, ඇසුවොත්, විමසුවහොත්, අවශ්‍ය නම්, හැකි නම්,
    اگر بپرسند, اگر پرسیدند, اگر پرسیده شد, اگر پرسیده شود, اگر سؤال شد, اگر سؤال شود, در صورت پرسش, در صورت سؤال, در صورت لزوم, در صورت امکان, که وپوښتل شي, که پوښتنه وشي, که اړتیا وي, агар пурсанд, агар пурсида шавад, дар сурати пурсиш, дар ҳолати зарурӣ, agar so‘ralsa, agar so‘rashsa, so‘ralsa,
    агар сўралса, сўралса, اگر پوچھا جائے, اگر پوچھیں, پوچھے جانے پر, اگر سوال ہو, ضرورت پڑنے پر, إذا سئلت, إذا سُئل, إن سئلتم, إن سئلنا, إذا سألوا, إذا سألوكم, si se pregunta, se questionados, se for perguntado, se perguntado, se lo chiedono, se richiesto, auf nachfrage, wenn gefragt,
    please support, please oppose, please vote for, please vote against, please abstain, поддержите, поддержите пожалуйста, просьба поддержать, возражайте, голосуйте за, голосуйте против, воздержитесь, сохраните, підтримайте, просимо підтримати,
    дэмжинэ үү, дэмжээрэй, дэмжихийг хүсье, дэмжихийг хүсэж байна, эсэргүүцнэ үү, эсэргүүцээрэй, татгалзана уу, түтгэлзэнэ үү, хэвээр үлдээнэ үү, санал өгнө үү, эсрэг санал өгнө үү, қолдаңыз, қолдаңыздар, қолдауыңызды сұраймыз, қарсы болыңыз, қарсы шығыңыз, қарсы дауыс беріңіз, дауыс беріңіз, қалыс қалыңыз,
    колдоңуз, колдоңуздар, колдоп бериңиз, колдооңузду суранабыз, каршы болуңуз, каршы чыгыңыз, каршы добуш бериңиз, добуш бериңиз, калыс калыңыз, qo‘llang, qo‘llab quvvatlang, qarshi chiqing, qarshi ovoz bering, ovoz bering, дастгирӣ кунед, ҷонибдорӣ кунед, мухолифат кунед, goldaň, garşy çykyň, dəstəkləyin, əleyhinə səs verin,
    destekleyin, destekleyiniz, lütfen destekleyin, karşı çıkın, karşı oy verin, 지지해 주십시오, 지지해 주세요, 지지해 주시기 바랍니다, 지지 바랍니다, 지지 요청, 찬성해 주십시오, 찬성 바랍니다, 반대해 주십시오, 반대해 주시기 바랍니다, 반대 바랍니다, 기권해 주십시오, 기권 바랍니다, 유지해 주십시오,
    if asked, if pressed, if needed, if necessary, if possible, if not, if raised, if challenged, if opposed, if refused,
    if rejected, if others object, if others oppose, if it fails, if this fails, if it comes to a vote, if there is a vote,
    when asked, if so, only if asked, alternative, alternatives, option, options, second best, minimum, at least, at a minimum,
    argument, arguments, counterargument, counterarguments, answer, answers, reply, replies, response, responses, message,
    messages, line, lines, guidance, advice, recommendation, recommendations, instruction, instructions, compromise, wording,
    proposed wording, suggested wording, suggested text, to say, say, avoid, intervention, statement, speech, in the room,
    in plenary, in committee, deadline, si on vous le demande, si on vous interroge, si nécessaire, si besoin, si possible,
    sinon, à défaut, solution, variante, alternative, arguments, argument, réponse, réponses, formulation, formulation proposée,
    à dire, à éviter, si preguntan, si les preguntan, si insisten, si es necesario, si es posible, alternativa, alternativas,
    argumento, argumentos, respuesta, respuestas, redacción propuesta, a decir, se perguntarem, se necessário, se possível,
    resposta, respostas, falls gefragt, falls nötig, wenn möglich, antwort, antworten, argumente, если спросят, если спросят вас,
    если нажмут, если возразят, если потребуется, если нужно, если необходимо, при необходимости, если возможно, по возможности,
    если нет, если не пройдет, вариант, варианты, альтернатива, запасной вариант, аргумент, аргументы, довод, доводы, ответ,
    ответы, тезис, тезисы, формулировка, предлагаемая формулировка, рекомендация, рекомендации, компромисс, что говорить,
    что сказать, не говорить, إذا سئلتم, إذا سئلنا, عند السؤال, عند الحاجة, إذا لزم الأمر, إن أمكن, بديل, البديل, الرد, الحجج, حجج,
    الصياغة المقترحة, 如被问及, 如果被问到, 必要时, 如有必要, 如有可能, 备选, 备选方案, 替代方案, 论点, 理由, 答复, 建议措辞, 回答,
    soruşsalar, soruşularsa, lazım olarsa, mümkünsə, cavab, soralsa, gerek bolsa, jogap, сурашса, суралса, керек болсо, мүмкүн болсо, жооп, сұралса, сўрашса, sorarlarsa, geri çekilme noktası, אם ישאלו, אם יישאל, במידת הצורך, תשובה,
    sorulursa, gerekirse, mümkünse, seçenek, gerekçe, gerekçeler, yanıt, cevap, сұраса, қажет болса, мүмкін болса, дәлел, дәлелдер,
    жауап, so'rashsa, kerak bo'lsa, javob, სათადარიგო, თუ გკითხავენ, საჭიროების შემთხვევაში, პასუხი, არგუმენტი, არგუმენტები,
    եթե հարցնեն, անհրաժեշտության դեպքում, պատասխան, ikiulizwa, ikihitajika, ikiwezekana, jibu, majibu, hoja,
    nếu bị hỏi, nếu được hỏi, khi được hỏi, nếu cần, khi cần, nếu có thể, phương án khác, phương án thay thế, trả lời, lập luận, หากถูกถาม, ถ้าถูกถาม, เมื่อถูกถาม, หากมีคำถาม, หากจำเป็น, หากเป็นไปได้, ทางเลือก, คำตอบ, เหตุผลสนับสนุน, ຖ້າຖືກຖາມ, ຫາກຖືກຖາມ, ຖ້າຈຳເປັນ, ຖ້າເປັນໄປໄດ້, ທາງເລືອກ, ຄຳຕອບ,
    ប្រសិនបើត្រូវបានសួរ, ប្រសិនបើគេសួរ, បើគេសួរ, ប្រសិនបើចាំបាច់, ប្រសិនបើអាច, ជម្រើស, ចម្លើយ, မေးလျှင်, မေးပါက, လိုအပ်ပါက, ဖြစ်နိုင်ပါက, အဖြေ, kung tatanungin, kapag tinanong, kung kinakailangan, kung maaari, sagot, argumento, mga argumento, kung pangutan-on, se husu, bainhira husu, se presiza, se bele, resposta, argumentu sira,
    jika ditanya, bila ditanya, kalau ditanya, jika perlu, bila perlu, jika memungkinkan, alternatif, jawaban, argumen, jika ditanyakan, jika disoal, jika boleh, jawapan, hujah, yen ditakoni, menawi dipundangu, upami ditaros, lamun ditanya`);

/** How a text for delegations may be marked: it is for them, and for nobody else. */
export const MARKS_FOR_DELEGATIONS: readonly string[] = words(`
    za delegaciju, za delegacije, samo za delegaciju, za izaslanstvo, za izaslanstva, за делегацију, за делегације, за делегацијата, за делегацијата на, за делегациите, за делегацията, за делегацията на, za delegacijo, për delegacionin, për delegacionin e, për delegacionet, για την αντιπροσωπεία, για την αντιπροσωπεία της, για τις αντιπροσωπείες, dla delegacji, pro delegaci, pro delegace, pre delegáciu, pre delegácie, для делегації, для делегацій, для дэлегацыі, pentru delegația, pentru delegații, a küldöttség számára, a küldöttségek számára, delegacijai, delegacijoms, delegācijai, delegācijām, delegatsioonile, delegatsioonidele, valtuuskunnalle, valtuuskunnille, för delegationen, för delegationer, til delegationen, til delegasjonen, voor de delegatie, voor delegaties, per la delegazione, per le delegazioni,
    confidential, strictly confidential, in confidence, in strict confidence, off the record, embargo, embargoed, for delegations,
    for the delegations, for the delegation, for delegation, delegations only, delegation only, delegations, delegation,
    note to delegations, note for delegations, note to the delegations, note to delegates, note for delegates, note to the delegation,
    confidentiel, confidentielle, strictement confidentiel, pour les délégations, pour la délégation,
    note aux delegations, note aux delegues, confidencial, para las delegaciones, para la delegación,
    nota para las delegaciones, para as delegações, para a delegação, vertraulich, für delegationen,
    für die delegation, nur für delegationen, riservato, solo per le delegazioni, конфиденциально, для делегаций,
    для делегации, делегации, делегациям, للوفود, للوفد, سري, ملاحظة للوفود, 仅供代表团, 供代表团, 代表团, 机密, 保密, gizli,
    delegasyonlar için, heyetler için, delegatsiyalar uchun, делегациялар үшін, kwa wajumbe, kwa wajumbe pekee`);

// Columns and rows of tables

/** Names of columns that everybody may read: who takes which position, who asks for what. */
export const COLUMNS: ReadonlySet<string> = new Set(words("ask, asks, position, internal, restricted"));
/** The same for rows. */
export const ROWS: ReadonlySet<string> = new Set(words("position, internal, restricted"));

/** Names of a column for positions in languages of which the lists hold few words, where a label before a colon is reported in any case. */
const COLUMN_POSITION = `
  запасная позиция, запасной вариант, запасна позиція, запасний варіант, пазіцыя адступлення, нөөц байр суурь, нөөц хувилбар, запастағы ұстаным, предел уступок, position de repli, posición de reserva, posição de reserva, posizione di riserva, 備用立場, 备用立场, 最終防衛線, 마지노선,
  პოზიცია, ჩვენი პოზიცია, ჯგუფის პოზიცია, წითელი ხაზი, წითელი ხაზები, դիրքորոշում, դիրքորոշումը, մեր դիրքորոշումը, θέση μας, η θέση μας, θέση, κόκκινη γραμμή,
  κόκκινες γραμμές, עמדה, עמדתנו, העמדה שלנו, קו אדום, קווים אדומים, हमारा रुख, हमारी स्थिति, लाल रेखा, አቋም, አቋማችን, موضع, موضع ما, خط قرمز, خطوط قرمز, موقف المجموعة, موقفنا, خطنا الأحمر, خط أحمر, خطوط حمراء, الخط الأحمر,
  আমাদের অবস্থান, எங்கள் நிலைப்பாடு, ຈຸດຢືນ, ຈຸດຢືນຂອງພວກເຮົາ, ជំហរ, ជំហររបស់យើង, ရပ်တည်ချက်`;

/** Names of columns and rows in languages of which the lists hold few words. */
export const POSITION_COLUMNS: readonly string[] = words(COLUMN_POSITION);

/** "State" or "country" as the head of the column of states in a table of positions. */
export const NAMES_OF_STATES: readonly string[] = words(`
    state, states, member state, member states, country, countries, administration, état, états, état membre, pays, estado, estados, estado miembro, país, países, estado membro, stato, stati, paese, paesi, staat, staaten, land, länder, mitgliedstaat, lidstaat, stat, stater, lande, länder, maa, maat, valtio, riik, riigid, valsts, valstybė, šalis,
    państwo, państwa, kraj, kraje, stát, státy, země, štát, štáty, krajina, država, države, držav, zemlja, zemlje, ország, országok, állam, stat, state membre, țară, țări, shteti, shtetet, vendi, vendet, ülke, ülkeler, devlet, devletler, ölkə, ölkələr, dövlət, dövlətlər, davlat, davlatlar, mamlakat, mamlakatlar, ýurt, ýurtlar, döwlet,
    государство, государства, страна, страны, государство член, держава, держави, країна, країни, дзяржава, краіна, држава, државе, државе чланице, земља, земље, држави, земја, земји, държава, държави, страна членка, мемлекет, мемлекеттер, ел, елдер, өлкө, өлкөлөр, мамлекет, мамлекеттер, улс, улсууд, улс орон, улс орнууд, гишүүн улс, давлат, кишвар, кишварҳо,
    χώρα, χώρες, κράτος, κράτη, სახელმწიფო, ქვეყანა, ქვეყნები, պետություն, երկիր, երկրներ, מדינה, מדינות, الدولة, الدول, البلد, البلدان, دولة, کشور, کشورها, دولت, ملک, ممالک, देश, राज्य, राष्ट्र, দেশ, রাষ্ট্র, நாடு, நாடுகள், దేశం, ದೇಶ, രാജ്യം, දෙස, රට, አገር, ሀገር, nchi, taifa, nchi wanachama, negara, negara anggota, bansa, mga bansa, quốc gia, nước, ประเทศ, รัฐ, ປະເທດ, ប្រទេស, နိုင်ငံ,
    国, 各国, 国名, 国家, 國家, 成员国, 成員國, 加盟国, 国家名称, 국가, 국가명, 나라, 회원국`);

/** "Position" in the head of a table of states, where it is the position of each of them; never with "our" or "of the group". */
export const NAMES_OF_POSITION: readonly string[] = words(`
    position, positions, posición, posiciones, posição, posições, posizione, posizioni, posició, posicions, poziție, poziția, poziții, posisyon, posisi, kedudukan, standpunkt, standpunkte, haltung, standpunten, ståndpunkt, ståndpunkter, holdning, holdninger,
    posisjon, afstaða, kanta, kannat, seisukoht, seisukohad, nostāja, pozīcija, pozicija, pozicijos, pozycja, stanowisko, stanowiska, postoj, postoje, stanovisko, stanoviská, stališče, stališča, stav, stavovi, stajalište, qëndrimi, álláspont, pożizzjoni, seasamh,
    позиция, позиции, точка зрения, позиція, позиції, пазіцыя, пазіцыі, позиција, позиции, став, ставови, становище, становища, ұстаным, ұстанымы, позициясы, көзқарас, көзқарасы, көз караш, көз карашы, байр суурь, байр суурь нь, мавқеъ, мавқеи, позицияси,
    pozitsiya, pozitsiyasi, nuqtai nazar, pozisiya, mövqe, mövqeyi, garaýyş, garaýşy, tutum, tutumu, pozisyon, görüş, θέση, θέσεις, პოზიცია, პოზიციები, დამოკიდებულება, դիրքորոշում, դիրքորոշումը, դիրքորոշումներ, עמדה, עמדות,
    الموقف, موقف, المواقف, مواقف, موضع, مواضع, دریځ, هەڵوێست, रुख, रुख़, स्थिति, पक्ष, अडान, भूमिका, অবস্থান, நிலைப்பாடு, వైఖరి, ನಿಲುವು, നിലപാട്, વલણ, ਰੁਖ਼, ස්ථාවරය, አቋም, msimamo, misimamo, matsayi, mowqif, ipò, standpunt, posisie,
    立场, 立場, 各国立场, 各國立場, 各国の立場, 입장, 각국 입장, 각국의 입장, 국가별 입장, จุดยืน, ท่าที, ຈຸດຢືນ, ជំហរ, ရပ်တည်ချက်, သဘောထား, lập trường, quan điểm, pendirian`);

/** "Internal" as the name of a column; before a noun such a word may be about anybody's, "Sisäinen tarkastus". */
export const INTERNAL_COLUMNS: readonly string[] = words(`
  nòt entèn, kòmantè entèn, konfidansyèl, entèn, nota interna, notas internas, comentario interno, comentarios internos,
  sisäinen, sisäistä, sisäisesti, sisemine, siseseks, luottamuksellinen, salainen, konfidentsiaalne, salajane, wewnętrzne, wewnętrzny, wewnętrznie, poufne,
  interní, interné, interná, důvěrné, dôverné, belső, bizalmas, titkos, iekšējs, iekšēji, konfidenciāli, slepeni, vidinis, vidinė, konfidencialu, slaptai,
  interno, interna, interne, intern, internt, zaupno, povjerljivo, poverljivo, tajno, brendshëm, i brendshëm, confidențial, vertrouwelijk, fortroligt, hemligt,
  içerki, gizlin, notranje, cikin gida, asiri, sirri, mewnol, cyfrinachol, inmheánach, rúnda, унутрашње, внутренно, поверљиво,
  konfidensielt, εσωτερικό, εσωτερικά, εμπιστευτικό, απόρρητο, внутреннее, внутренне, вътрешно, внатрешно, внутрішнє, ішкі, құпия, ички, ichki, maxfiy,
  dahili, gizli, daxili, məxfi, дохилӣ, махфӣ, дотоод, нууц, داخلی, داخلي, محرمانه, خصوصی, اندرونی, خفیہ, سري, კონფიდენციალური, შიდა, ներքին, գաղտնի`);

// Secrecy, and what is secret or internal in public

/** Names of secrecy, which in brackets are all of a mark: one of them is a subject at the start of a sentence. */
export const SECRECY: readonly string[] = words(`
  vertroulik, geheime, imfihlo, iyimfihlo, yimfihlo, okwangaphakathi, yangaphakathi, langaphakathi, ngasese, zvakavanzika, chakavanzika, zvemukati, yemukati,
  sephiri, khupamarama, sekhukhu, tsiambaratelo, anatiny, publikasie,
  secret, top secret, secrecy, secretly, confidential, confidentially, private, int, conf, confid, priv, restr, restricted, embargo, embargoed,
  hush, hush hush, segredo, sigilo, em sigilo, em segredo, secreto, secreta, en secreto, sob sigilo, sob segredo, bajo reserva, en reserva, reserva, sob reserva,
  restrito, restrita, confidencial, sigiloso, sigilosa, privado, privada, interno, interna, confidentiel, confidentielle, privé, restreint, en secret,
  sous le secret, secret absolu, geheim, geheimnis, streng geheim, vertr, vertraulich, intern, privat, segreto, in segreto, riservato, riservata,
  riservatissimo, тайна, тайно, секрет, секретно, сов секретно, совершенно секретно, конф, внутр, закрыто, по секрету, в секрете, сугубо между нами,
  سر, سرا, في السر, سري, سرية, كتمان, بكتمان, sır, gizli, çok gizli, giz, құпия, жасырын, maxfiy, sir, məxfi, махфӣ, нууц, таємно, таємниця, siri, kwa siri, faragha,
  محرمانه, خصوصی, خصوصي, خفیہ, дохилӣ,
  rahasia, sulit, bí mật, mật, tajne, tajemnica, poufne, tajné, tajný, důvěrné, dôverné, titok, titkos, secretos, hemligt, hemlig, hemmelig, hemmeligt,
  fortrolig, fortroligt, salainen, salaista, salajane, slepeni, slapta, tajna, tajno, тајна, тајно, поверително, geheimhouding,
  iccitii, icciitii, sirri, qarsoodi, mealilo, faalilolilo, fakapulipuli, vunitaki, sekrè, konfidansyèl, tok hait, ሚስጥር, ምስጢር, ሚስጥራዊ, ምስጢራዊ, סודי, חסוי,
  vertrouwelijk, μυστικό, απόρρητο, secreti, secret de grup, 秘密, 保密, 机密, 機密, 秘, 비밀, 극비, 기밀`);

/** Words that announce internal ones where they are alone before a dash or a full stop: "Private – …". */
export const SECRET_WHEN_ALONE: readonly string[] = words(`
    private, sensitive, secret, privately, confidentially, prive, privee, sensible, privado, privada, reservado, reservada, sigiloso,
    sigilosa, confidentiels, confidentielles, confidenciales, confidenciais, internes, internos, internas, reservados,
    секретный, конфиденциальный, конфиденциальная, конфиденциальное, внутренний, внутренняя, الداخلي, سرية,
    privat, vertraulich, geheim, riservato, riservata, приватно, секретно, личное, خاص, سري, mật, riêng tư, kín`);

/** Marks of classification, in capitals before what they classify; alternatives of a pattern. */
export const CLASSIFICATIONS =
  "SULIT|RAHSIA|RAHASIA|TERHAD|MẬT|TỐI MẬT|TUYỆT MẬT|LIMITE|EU RESTRICTED|RESTREINT(?: UE)?|DIFFUSION RESTREINTE|NUR FÜR DEN DIENSTGEBRAUCH|VS-NFD|VERTRAULICH|SALASSA PIDETTÄVÄ|LUOTTAMUKSELLINEN|HEMLIG|FORTROLIGT?|VERTROUWELIJK|ΑΠΟΡΡΗΤΟ|ΕΜΠΙΣΤΕΥΤΙΚΟ|ASUTUSESISESEKS KASUTAMISEKS|POUFNE|ZASTRZEŻONE|DŮVĚRNÉ|VYHRAZENÉ|HİZMETE ÖZEL|ДСП|СЕКРЕТНО|KONFIDANSYÈL|SEKRÈ|CONFIDENTIEL|CONFIDENCIAL|RESERVADO|PENDIENTE|PENDENTE|TLP:? ?(?:RED|AMBER)|FOUO|OFFICIAL[ -]SENSITIVE";

/** How one asks nobody by name to do something: alternatives of a pattern. */
export const IMPERSONALLY = bothForms(
  "si prega|siete pregati|vi preghiamo|si raccomanda|se ruega|se solicita|se pide|rogamos|favor de|pede-se|solicita-se|roga-se|prière de|merci de|vous êtes priés?|il est demandé de|es wird (?:höflich )?(?:darum )?gebeten|wir bitten|gelieve|men wordt verzocht|verzoeke|prosi się o?|uprasza się o?|prosimy o?|prosíme|prosba|prośba o|molimo|molba|prosimo|молимо|молба|просьба|просим|прохання|просимо|моля|ве молиме|vă rugăm|rugăm|se roagă|rugămintea|kérjük|kéretik|pyydetään|pyydämme|palutakse|palume|lūdzam|lūgums|prašome|prašoma|vänligen|bedes|bes|vinsamlegast|παρακαλείσθε|παρακαλείστε|παρακαλούμε|παράκληση|lütfen|rica olunur|xahiş olunur|يرجى|الرجاء|رجاء|نرجو|لطفاً?|خواهشمند است|נא|מתבקשים|कृपया|দয়া করে|mohon|harap|dimohon|diharap|pakiusap|tafadhali|vui lòng|xin|խնդրում ենք|გთხოვთ|өтініш|өтінеміз|илтимос|суранабыз",
);

/** What "private", "internal" or "secret" may belong to as the subject of a sentence, in languages that set these words before it. */
export const PROTECTED_SUBJECTS: readonly string[] = words(`
    messages, messaging, life, lives, communication, communications, calls, keys, letters, correspondence, chats, photos, images, pictures,
    homes, households, persons, individuals, citizens, devices, accounts, addresses, property, firms, businesses, enterprises, providers, carriers, donors,
    information, informationen, informatie, informasjon, airspace, goods, verfahren, wasserwege, procedures, procedurer, prosedyrer,
    schools, hospitals, universities, controls, audits, kontrollen, prüfungen, kontroller, controles, kontroly, hjem, ownership, funding, investors, banks, waters, markets, flights, borders, traffic, ballots, votes, elections,
    nachrichten, kommunikation, daten, unternehmen, anbieter, haushalte, betreiber, netze, netzwerke, schlüssel, briefe, anrufe, fotos, bilder, nutzer, personen,
    märkte, dienste, verbindungen, investitionen, investoren, firmen, schulen, gewässer, vorschriften, frequenzen, anlagen, geräte, systeme, wahl, wahlen,
    abstimmung, abstimmungen, stimmabgabe, beskeder, meldinger, meddelanden, oplysninger, opplysninger, uppgifter, virksomheder, bedrifter, företag, husstande,
    husstander, hushåll, husholdninger, netværk, nettverk, nät, nätverk, markeder, marknader, tjenester, tjänster, nøgler, nøkler, nycklar,
    opkald, breve, udbydere, operatører, operatörer, brugere, brukere, användare, farvande, regler, berichten, partijen, gegevens, netwerken, diensten,
    communicatie, bedrijven, aanbieders, huishoudens, personen, gebruikers, sleutels, markten, wateren, regels, systemen, stemmingen, verkiezingen, brieven,
    investeringen, scholen, sítě, trhy, trh, předpisy, komunikace, služby, vody, systémy, siete, trhy, predpisy, komunikácia,
    трафик, связь, сеть, роуминг, рынок, ключ, переписка, торговля, миграция, надзор, регламент, регламенты,
    směrnice, pravidla, audit, audity, kontrola, postupy, dohled, řády, smernice, pravidlá, dohľad, poriadky,
    predpisi, pravila, akti, revizija, nadzor, kontrole, trg, postopki, pravilniki, pravilnik, propisi, postupci, tržište,
    regeln, prüfung, revision, aufsicht, kontrolle, richtlinien, regelungen, regelung, markt, voorschriften, controle, toezicht, reglementen, richtlijnen, procedure,
    föreskrifter, tillsyn, kontroll, förfaranden, riktlinjer, forskrifter, tilsyn, kontrol, retningslinjer, revisjon,
    reëls, oudit, beheer, mark, prosedures, riglyne`);

/** The verbs of such sentences: none of them states what somebody said or wants. */
export const FINITE_VERBS: readonly string[] = words(`
    is, are, was, were, has, have, had, must, may, might, can, cannot, could, shall, should, will, would, need, needs, stay, stays, remain, remains,
    never, apply, applies, matter, får, gælder, gjelder, ændres,
    do, does, pay, pays, keep, keeps, cost, costs, fall, falls, deserve, deserves, grow, grows, belong, belongs, carry, carries,
    ist, sind, war, waren, hat, haben, muss, müssen, darf, dürfen, kann, können, soll, sollen, sollte, sollten, wird, werden, wurde, wurden, bleibt, bleiben,
    braucht, brauchen, zahlt, zahlen, kostet, kosten, fällt, fallen, gilt, gelten, gehört, gehören, wächst, wachsen,
    er, är, var, blev, bliver, blir, har, må, måste, kan, skal, ska, skall, bør, bör, forbliver, forblir, förblir, betaler, betalar, koster, kostar, falder, faller, vokser, växer,
    zijn, heeft, hebben, moet, moeten, mag, mogen, kunnen, zal, zullen, wordt, worden, werd, blijft, blijven, betaalt, betalen, kost, valt, vallen, groeien,
    je, jsou, byl, byla, byly, musí, může, mohou, smí, smějí, nesmí, nesmějí, není, nejsou, zůstává, zůstávají, bude, budou, sú, nesmú, musia, môžu, zostávajú,
    nemění, mění, platí, neplatí, stanoví, určují, upravují, zůstanou, vyžadují, nemenia, menia, platia, neplatia, určujú, upravujú, ustanovujú, ostávajú, zostanú, zostáva, vyžadujú, nemôžu, nie,
    spreminjajo, ostajajo, ostanejo, ostajo, ostaja, veljajo, velja, določajo, urejajo, morajo, smejo, niso, bodo, mijenjaju, menjaju, ostaju, ostaje, vrijede, važe, uređuju, određuju, moraju, smiju, su, nisu, nije, propisuju,
    regeln, ändern, regelen, gelden, veranderen, gäller, reglerar, ändras, regulerer, endres, forblir, forbliver, geld, bly, остаются, действуют, применяются, регулируют, меняются, определяют,
    не, должен, должна, должно, может, остаётся, является, растёт, подлежит, защищена, защищён, был, была, было, будет`);

/** "Geheim ist die Wahl". */
export const IS_IN_GERMAN = /^(?:ist|sind|bleibt|bleiben) (?:die|der|das) /;
/** What may be between "intern" and its noun: "intern genutzte Netze", "intern zu nutzende Netze". */
export const USED_INTERNALLY =
  /^(?:(?:genutzt|verwendet|gespeichert|verarbeitet|betrieben)e |zu (?:nutz|verwend|speicher|verarbeit|betreib)ende )/;
/** Documents of a body of ITU, each before a blank. */
export const DOCUMENTS_OF_BODY =
  /^(?:documents|dokumente|dokumenter|dokument|documenten) (?:of (?:the )?(?:council|itu|union)|(?:des|der) (?:rates|itu|union|sekretariats)|fra radet|af radet|van (?:de raad|de itu)) /;
/** Between the subject and whose it is. */
export const OF_OR_IN = /^(?:of|in|from|by|within|von|aller|der|des|in|aus|af|i|fra|fran|av|van|uit)$/;
/** ITU and its bodies in the genitive, which no preposition joins, and "not" and "itself" before the verb, folded. */
export const OF_UNION =
  /^(?:itu(?:-\p{L}{1,3})?|mtu|uit|мсэ|мсе|мст|unie|uni[ij]e|zveze|rady|sveta|vijeca|saveta|konference|konferencie|konferenc[aie]|konferencije|sekretari(?:j?at[ua]|atu)|tajnistva|uradu|urada|союза|совета|секретариата|конференции|se|sa|ne|не)$/u;
/** Those who write, whom rules and controls of others do not concern: "bleiben unter uns". */
export const AMONG_US =
  /(?:^| )(?:us|ourselves|uns|nas|nam|nami|nama|ons|oss|нас|нам|нами|mezi sebou|medzi sebou|med seboi) /u;
/** Before a further one of these subjects. */
export const AND = /^(?:and|und|og|och|en|or|oder|eller|of)$/;
/** A noun in the plural and its verb, in languages whose plural of the adjective is "private": before these verbs no name of one person or state is. */
export const PLURAL_SUBJECT =
  /^(?:\p{Ll}{3,}s (?:are|were|have|must|may|can|cannot|should|shall|will|need|stay|remain|pay|keep|cost|fall|deserve|grow|belong|carry)|\p{Ll}{2,}en (?:zijn|waren|hebben|moeten|mogen|kunnen|zullen|worden|werden|blijven|betalen|kosten|vallen|groeien)|\p{L}{3,}(?:e|n|er|s) (?:sind|waren|werden|wurden|haben|mussen|durfen|konnen|sollen|bleiben|zahlen|kosten)|\p{Ll}{2,}er (?:er|var|har|ma|kan|skal|bor|bliver|blir|betaler|koster|falder|vokser))$/u;
/** What those who write have as well is a subject of law before these verbs: "Private conversations must stay encrypted". */
export const SUBJECT_OF_LAW =
  /^(?:conversations|e?mails|gesprache|gesprekken|samtaler?) (?:must|may|shall|cannot|mussen|durfen|sollen|moeten|mogen|ma|maste|skal|ska|far)$/;
/** What a sentence states behind such a verb when it only repeats somebody's words: "are that Kenya yields". */
export const REPORTS = /^(?:that|dass|dat|at|att)$/;
/** Forms of adjectives of secrecy that are no label alone, of what somebody may state: "las fechas son secretas". */
export const FORMS_OF_SECRECY: readonly string[] = words(`
  secrets, secrète, secrètes, secretas, secretes, segreta, segreti, segrete, secrete, sigilosos, sigilosas, confidenziale, confidenziali, confidențial, confidențială, confidențiale, confidențiali,
  restringidos, restringidas, restreints, restreinte, restreintes, restritos, restritas, reservadas, reservados, réservés, réservées, privadas, privados,
  geheimen, geheimer, geheimes, geheimgehalten, vertrauliche, vertraulichen, vertraulicher, vertrauliches, vertrouwelijke, tajní, tajni, tajnych, poufni, poufnych, důvěrný, důvěrná, důvěrní, dôverný, dôverná, dôverní,
  секретен, секретна, секретни, секретная, секретной, секретного, тайный, тайная, тайное, тайные, тайны, таємна, таємний, таємні, таємне, конфіденційні, конфіденційна, сакрэтны, сакрэтная, сакрэтныя, таемны, таемныя,
  тајни, тајне, тајан, поверљиви, поверљива, поверљиве, поверљиво, повјерљиви, povjerljiv, povjerljivi, povjerljiva, povjerljive, povjerljivo, poverljivi, poverljiva, poverljive, доверливи, доверлива, доверливо, поверителни, поверителна, тайни,
  zaupen, zaupna, zaupni, zaupne, zaupno, sekret, sekrete, konfidencial, konfidenciale, slaptas, slapti, slaptos, slepens, slepena, slepenas, salajased, konfidentsiaalsed, salaiset, salaisia, luottamuksellinen, luottamukselliset, luottamuksellisia,
  titkosak, bizalmasak, hemliga, hemmelige, fortrolige, konfidentiella, leynilegt, leynilegar, leynilegir, μυστική, μυστικά, μυστικές, μυστικοί, εμπιστευτική, εμπιστευτικές, εμπιστευτικοί, απόρρητη, απόρρητες, απόρρητοι,
  gizlidir, gizlidirler, məxfidir, rahasianya, maxfiydir, құпияланған, sirli, siriyo`);

/** Adjectives that go with the noun behind them, each before a blank; "intern" only before a participle, and what it is written with in Swedish, Danish, Norwegian and Dutch. */
export const ADJECTIVES_OF_SECRECY =
  /^(?:(?:private|interne|interna|interni|interny|internal|confidential|secret|sensitive|restricted|внутренн(?:ии|яя|ее|ие)|конфиденциальн(?:ыи|ая|ое)|секретныи)|internt?(?= (?:kontroll?|till?syn|revis(?:ion|jon)|toezicht) )) /;
/** "Are" in Slovene, which is "so" in other languages, behind a subject that only Slovene spells so. */
export const ARE_IN_SLOVENE =
  /(?<=(?:^interni (?:predpisi|akti|postopki|pravilniki)|^interna pravila|^interne kontrole)(?: ITU(?:-\p{L}{1,3})?)?) so(?= )/iu;
/** Words that stand for nouns. */
export const WITHOUT_NOUN: readonly string[] = words(`
    those, these, others, theirs, ours, yours, hers, ones, all, everyone, everybody, alle, alles, allen, andere, anderen, andre, viele, vielen, manche, einige, einigen, keine, beide, beiden,
    wenige, wenigen, diese, diesen, jene, jenen, solche, welche, jeder, jede, mange, nogle, noen, ingen, begge, disse, dere, velen, sommigen, enkelen, enkele, sommige, weinigen, allemaal`);

/** Words for "not" before "confidential" that mean nothing else in another language. */
export const NOT = /^(?:not|nicht|niet|ikke|inte|pas|non|nao|nie|neni|nije|не)$/;
/** Words for "public" beside which "nu" is "now"; in Romanian it is "not". */
export const BESIDE_NOW = /^(?:offentlig|openbaar|gepubliceerd|publicera|publisert)/;

/** What those who write have: "private" before these marks a remark, whatever follows. */
export const NOTES_OF_WRITERS: readonly string[] = words(`
    note, notes, remark, remarks, comment, comments, position, positions, plan, plans, text, texts, draft, drafts, line, lines, ask, asks, meeting, meetings, talk, talks,
    conversations, discussions, thoughts, views, concerns, hints, tips, updates, exchanges, agreements, deals, offers, assurances, promises, reports, sources, signals,
    bluffs, whispers, rumours, rumors, warnings, reactions, doubts, wishes, demands, goals, aims, targets, limits, minutes, papers, documents, files, emails, mails, contacts, colleagues, friends,
    notizen, bemerkungen, anmerkungen, kommentare, linien, linie, pläne, entwürfe, texte, treffen, sitzungen, gespräche, absprachen, zusagen, hinweise, gedanken,
    ansichten, positionen, bedenken, ziele, wünsche, forderungen, dokumente, quellen, kontakte, vermerke, protokolle, kollegen, freunde, papiere,
    noter, notater, bemærkninger, kommentarer, linjer, planer, udkast, utkast, tekster, møder, møter, aftaler, avtaler, holdninger, positioner, tanker, hensigter,
    krav, ønsker, mål, dokumenter, kilder, papirer, anteckningar, anmärkningar, notities, opmerkingen, aantekeningen, lijnen, plannen, teksten, ontwerpen, vergaderingen,
    gesprekken, samtaler, afspraken, standpunten, gedachten, doelen, wensen, eisen, documenten, bronnen, toezeggingen, collegas, vrienden, voorstellen, vorschläge, forslag, proposals`);

/**
 * What may be internal, or confidential and protected, as the subject of a sentence, in languages whose word for "internal" alone
 * announces what follows. Words may have endings: they are the beginnings of theirs. None of them names a remark or a position.
 */
export const INTERNAL_SUBJECTS: readonly (readonly [internal: string, subjects: string])[] = [
  [
    "ሚስጥራዊ, ምስጢራዊ, ምሥጢራዊ, ሚስጢራዊ, ሚሥጥራዊ",
    "ድምፅ, የድምፅ, ድምጽ, የድምጽ, ምርጫ, ምርጫዎች, ግንኙነት, ግንኙነቶች, ደብዳቤ, ምንጭ, ምንጮች, ድምጺ, ድምፂ, ኣድማጽ, ርክብ, ርክባት, ምንጪ, መረጃ ያለ, መረጃዎች ያለ, መረጃ በሕግ, መረጃ በህግ, መረጃዎች በሕግ, መረጃዎች በህግ, መረጃ አይሰጥም, መረጃዎች አይሰጡም, ሓበሬታ ብዘይ, ሓበሬታ ብሕጊ, ሓበሬታ ኣይወሃብን",
  ],
  [
    "गोपनीय, गोप्य, गुप्त",
    "संचार, स्रोत, मतदान, मतपत्र, पत्राचार, डेटा अदालत, जानकारी अदालत, सूचना अदालत, डेटा कानून, जानकारी कानून, सूचना कानून",
  ],
  ["গোপনীয়, গোপন", "যোগাযোগ, উৎস, ভোট, ভোটাভুটি, ব্যালট, চিঠিপত্র, তথ্য আদালত, ডেটা আদালত, তথ্য আইন, ডেটা আইন"],
  [
    "محرمانه",
    "بودن داده, بودن داده‌ها, بودن ارتباطات, بودن منبع, بودن رای, بودن مکاتبات, ماندن داده, ماندن داده‌ها",
  ],
  [
    "आंतरिक, आन्तरिक, अंतर्गत, आंतरीक, आन्तरीक, आभ्यंतरिक",
    "सुरक्षा, लेखा परीक्षा, लेखापरीक्षा, लेखा परीक्षण, लेखापरीक्षण, लेखा जांच, ऑडिट, अडिट, राजस्व, महसूल, संसाधन, स्रोत, व्यापार, वाणिज्य, कानून, क़ानून, कायदा, कायद्य, नियम, प्रक्रिया, कार्यपद्धती, नियंत्रण, नियन्त्रण, बाज़ार, बजार, बाजारपेठ, जलमार्ग, जल क्षेत्र, जलक्षेत्र, विस्थापन, विस्थापित, संरचना, रोमिंग, नेटवर्क, सञ्जाल, यातायात, उत्पादन, कर्ज, शान्ति, राजनीति",
  ],
  [
    "অভ্যন্তরীণ, আভ্যন্তরীণ, আভ্যন্তৰীণ, অভ্যন্তৰীণ",
    "নিরাপত্তা, নিৰাপত্তা, নিরীক্ষ, নিৰীক্ষ, অডিট, হিসাব পরীক্ষ, হিচাপ পৰীক্ষ, রাজস্ব, ৰাজহ, সম্পদ, বাণিজ্য, বাজার, বজাৰ, আইন, নিয়ম, প্রক্রিয়া, নিয়ন্ত্রণ, নিয়ন্ত্ৰণ, বাস্তুচ্যু, কাঠামো, উৎপাদন, তহবিল, শান্তি, পর্যটন, অভিবাসন, সম্প্রচার, নেটওয়ার্ক",
  ],
  [
    "అంతర్గత",
    "భద్రత, ఆడిట్, తనిఖీ, మార్కెట్, విపణి, ఆదాయ, వనరు, వాణిజ్య, చట్ట, నియమ, నిబంధన, ప్రక్రియ, నియంత్రణ, వలస, నిర్మాణ, ఉత్పత్తి, నెట్‌వర్క్, రవాణా",
  ],
  [
    "આંતરિક, આંતરીક",
    "સુરક્ષા, ઓડિટ, ઑડિટ, અન્વેષણ, હિસાબ તપાસ, બજાર, મહેસૂલ, આવક, સંસાધન, વેપાર, કાયદા, કાયદો, નિયમ, પ્રક્રિયા, નિયંત્રણ, અંકુશ, વિસ્થાપ, સ્થળાંતર, માળખ, ઉત્પાદન, ભંડોળ, નેટવર્ક, પરિવહન",
  ],
  [
    "ਅੰਦਰੂਨੀ",
    "ਸੁਰੱਖਿਆ, ਆਡਿਟ, ਬਾਜ਼ਾਰ, ਬਜ਼ਾਰ, ਮਾਲੀਆ, ਆਮਦਨ, ਸਰੋਤ, ਵਪਾਰ, ਕਾਨੂੰਨ, ਕਨੂੰਨ, ਨਿਯਮ, ਪ੍ਰਕਿਰਿਆ, ਕੰਟਰੋਲ, ਨਿਯੰਤਰਣ, ਉਜਾੜ, ਪਰਵਾਸ, ਉਤਪਾਦਨ, ਕਰਜ਼, ਨੈੱਟਵਰਕ, ਆਵਾਜਾਈ",
  ],
  [
    "ಆಂತರಿಕ",
    "ಭದ್ರತೆ, ಭದ್ರತ, ಲೆಕ್ಕಪರಿಶೋಧ, ಲೆಕ್ಕ ಪರಿಶೋಧ, ಆಡಿಟ್, ಮಾರುಕಟ್ಟೆ, ಆದಾಯ, ಸಂಪನ್ಮೂಲ, ವ್ಯಾಪಾರ, ಕಾನೂನು, ಕಾಯ್ದೆ, ನಿಯಮ, ಪ್ರಕ್ರಿಯೆ, ನಿಯಂತ್ರಣ, ವಲಸೆ, ರಚನೆ, ಉತ್ಪನ್ನ, ಉತ್ಪಾದನ",
  ],
  [
    "ആന്തരിക, ആഭ്യന്തര",
    "സുരക്ഷ, ഓഡിറ്റ, ഓഡിറ്റ്, കണക്കെടുപ്പ്, വിപണി, വരുമാന, വിഭവ, വ്യാപാര, നിയമ, ചട്ട, നടപടിക്രമ, നിയന്ത്രണ, കുടിയേറ്റ, ഘടന, ഉൽപാദന, ഉത്പാദന, സമാധാന, ശൃംഖല",
  ],
  [
    "ଆଭ୍ୟନ୍ତରୀଣ, ଅଭ୍ୟନ୍ତରୀଣ",
    "ନିରାପତ୍ତା, ସୁରକ୍ଷା, ଅଡିଟ, ଅଡିଟ୍, ସମୀକ୍ଷା, ହିସାବ, ବଜାର, ରାଜସ୍ୱ, ସମ୍ବଳ, ବାଣିଜ୍ୟ, ବ୍ୟାପାର, ଆଇନ, ନିୟମ, ପ୍ରକ୍ରିୟା, ନିୟନ୍ତ୍ରଣ, ବିସ୍ଥାପନ, ସଂରଚନା, ଉତ୍ପାଦନ, ପାଣ୍ଠି, ଶାନ୍ତି",
  ],
  [
    "அந்தரங்க, உள்ளக, உட்புற, உள்",
    "பாதுகாப்பு, பாதுகாப்பை, தணிக்கை, கணக்காய்வ, சந்தை, வருவாய், வருமான, வர்த்தக, வணிக, சட்ட, நடைமுறை, கட்டுப்பாட, இடம்பெயர, கட்டமைப்ப, உற்பத்தி, கடன், அமைதி, வலையமைப்ப",
  ],
  [
    "අභ්‍යන්තර",
    "ආරක්ෂා, ආරක්ෂක, විගණ, වෙළඳ, වෙළෙඳ, ආදායම, ආදායම්, සම්පත්, වෙළඳාම, රෙගුලාසි, පටිපාටි, ක්‍රියාවලි, පාලන, අවතැන්, සංක්‍රමණ, ව්‍යුහ, නිෂ්පාදන, අරමුදල, සාමය",
  ],
  [
    "اندرونی, داخلی, داخلہ",
    "سلامتی, سیکیورٹی, سیکورٹی, آڈٹ, محصول, محصولات, وسائل, تجارت, منڈی, مارکیٹ, بازار, قانون, قوانین, ضابط, طریقہ کار, کنٹرول, نقل مکانی, ڈھانچ, پیداوار, آبی, امن, قرض",
  ],
  [
    "የውስጥ, ውስጣዊ",
    "ደህንነት, ደኅንነት, ፀጥታ, ጸጥታ, ኦዲት, ገቢ, ሀብት, ንግድ, ገበያ, ሕግ, ሕጎች, ህግ, ህጎች, ደንብ, ደንቦች, አሠራር, ቁጥጥር, ተፈናቃይ, ተፈናቃዮች, መፈናቀል, መዋቅር, ምርት, ብድር, ፈንድ, ሰላም",
  ],
  [
    "गोपनीय, गोप्य",
    "डेटा की सुरक्षा, डेटा की रक्षा, डेटा का संरक्षण, डेटा के संरक्षण, डाटा की सुरक्षा, जानकारी की सुरक्षा, जानकारी का संरक्षण, सूचना की सुरक्षा, सूचना का संरक्षण, सूचनाको सुरक्षा, सूचनाको संरक्षण, डाटाको सुरक्षा, तथ्याङ्कको सुरक्षा, माहितीचे संरक्षण, माहितीची सुरक्षा, माहितीच्या संरक्षण, विदाचे संरक्षण, डेटाचे संरक्षण",
  ],
  ["গোপনীয়", "তথ্যের সুরক্ষা, তথ্যের নিরাপত্তা, তথ্য সুরক্ষা, উপাত্তের সুরক্ষা, ডেটার সুরক্ষা, তথ্যৰ সুৰক্ষা"],
  ["గోప్య, రహస్య", "సమాచార రక్షణ, సమాచార భద్రత, సమాచారం రక్షణ, డేటా రక్షణ, డేటా భద్రత, సమాచార పరిరక్షణ"],
  ["ગોપનીય, ગુપ્ત", "માહિતીની સુરક્ષા, માહિતીનું રક્ષણ, ડેટાની સુરક્ષા, ડેટાનું રક્ષણ, માહિતીના રક્ષણ"],
  ["ਗੁਪਤ, ਗੋਪਨੀਯ, ਖੁਫ਼ੀਆ", "ਜਾਣਕਾਰੀ ਦੀ ਸੁਰੱਖਿਆ, ਡੇਟਾ ਦੀ ਸੁਰੱਖਿਆ, ਡਾਟਾ ਦੀ ਸੁਰੱਖਿਆ, ਜਾਣਕਾਰੀ ਦੀ ਰਾਖੀ"],
  ["ಗೌಪ್ಯ, ರಹಸ್ಯ", "ಮಾಹಿತಿಯ ರಕ್ಷಣೆ, ಮಾಹಿತಿ ರಕ್ಷಣೆ, ದತ್ತಾಂಶದ ರಕ್ಷಣೆ, ದತ್ತಾಂಶ ರಕ್ಷಣೆ, ಮಾಹಿತಿಯ ಭದ್ರತೆ"],
  ["രഹസ്യ, സ്വകാര്യ", "വിവരങ്ങളുടെ സംരക്ഷണ, വിവര സംരക്ഷണ, ഡാറ്റയുടെ സംരക്ഷണ, വിവരങ്ങളുടെ സുരക്ഷ"],
  ["ரகசிய, இரகசிய", "தரவின் பாதுகாப்ப, தரவுப் பாதுகாப்ப, தகவலின் பாதுகாப்ப, தகவல்களின் பாதுகாப்ப"],
  ["රහස්‍ය", "තොරතුරු ආරක්ෂා, දත්ත ආරක්ෂා, තොරතුරු සුරක්ෂි, දත්ත සුරක්ෂි"],
  ["خفیہ, رازدارانہ", "معلومات کا تحفظ, معلومات کے تحفظ, ڈیٹا کا تحفظ, ڈیٹا کے تحفظ, معلومات کی حفاظت"],
  ["ሚስጥራዊ, ምስጢራዊ", "መረጃ ጥበቃ, መረጃዎች ጥበቃ, መረጃን መጠበቅ, ዳታ ጥበቃ"],
];

/** The same in scripts without blanks: the last words follow the first ones at once. */
export const UNSPACED_INTERNAL_SUBJECTS: readonly (readonly [first: string, last: string])[] = [
  ["ความมั่นคง, ตลาด, การค้า, กฎหมาย, รายได้, การควบคุม, ระเบียบ", "ภายใน"],
  ["ຄວາມໝັ້ນຄົງ, ການຄ້າ, ການກວດສອບ, ລາຍຮັບ, ກົດໝາຍ", "ພາຍໃນ"],
  ["សន្តិសុខ, សវនកម្ម, ពាណិជ្ជកម្ម, ចំណូល", "ផ្ទៃក្នុង"],
  ["ပြည်တွင်း, အတွင်းပိုင်း", "လုံခြုံရေး, စာရင်းစစ်, ဈေးကွက်, ကုန်သွယ်ရေး, ဝင်ငွေ, အခွန်"],
];

/** Terms that a label may contain in public, though one of their words alone would make it a restricted one. */
export const LABEL_TERMS: readonly string[] = words(`
  confidential data, confidential communications, confidential treatment, data confidential, restricted access,
  restricted use of, internal audit, internal auditor, internal auditors, internal oversight, internal control,
  internal controls, internal rules, internal regulations, internal procedures, internal law, internal laws,
  internal and external, external and internal, internal or external, external or internal, interne et externe,
  externe et interne, interna y externa, internos y externos, internas y externas, interno y externo,
  داخلی قانون, داخلی قوانین, ملکی قانون, interni propisi, internih propisa, interna pravila, internih pravila,
  internal affairs, internal organization, internal organisation, internal structure, internal reform, internal justice,
  private sector, public private, private public, public prive, publico privado, publico privada, secteur prive, sector privado,
  setor privado, private operators, private networks, private companies, private entities, private capital,
  private finance, private investment, private investments, private use, sensitive data, secret ballots, secret ballot, secret vote, secret voting, trade secret, trade secrets, fallback to, fall back to, negotiating text, negotiating group,
  negotiating process, negotiating history, audit interne, auditeur interne, controle interne, droit interne,
  legislation interne, regles internes, reglement interne, organisation interne, marche interne, affaires internes,
  auditoria interna, auditor interno, control interno, derecho interno, legislacion interna, normas internas,
  reglamento interno, mercado interno, asuntos internos, controle interno, direito interno, legislacao interna,
  regulamento interno, assuntos internos, внутренний аудит, внутренний контроль, внутреннее право,
  внутреннее законодательство, внутренние правила, внутренний рынок, внутренние дела, внутренние воды,
  закрытое заседание, закрытые заседания, التدقيق الداخلي, المراجعة الداخلية, الرقابة الداخلية, 内部审计, 內部審計, 内部監査,
  secret of telecommunications, secret des communications, secret du vote, secret du scrutin, secret du suffrage, secret des sources, secret du courrier, secret de la correspondance,
  gizli oy, gizli oylama, gizli oylamayla, gizli oyla, gizli seçim, գաղտնի քվեարկությ, 秘密投票, 无记名投票, 無記名投票, 秘密选举, 秘密選舉, سرية الاقتراع, سرية المصدر, secret des telecommunications, secret des correspondances,
  secreto de las telecomunicaciones, secreto de las comunicaciones, secreto de la correspondencia, sigilo das comunicacoes,
  sigilo das telecomunicacoes, тайна связи, тайну связи, тайны связи, سرية المعلومات, سرية الاتصالات, سرية البيانات,
  سرية المراسلات, سرية التصويت, القطاع الخاص, السياسة الداخلية, الامن الداخلي, الشؤون الداخلية, القانون الداخلي, القوانين الداخلية,
  النظام الداخلي, السوق الداخلية, التشريعات الداخلية, خاص بالدول, خاصة بالدول, خاص بقطاع, خاصة بقطاع, خاص بالبلدان, خاصة بالبلدان,
  机密性, 保密性, 機密性, 内部控制, 内部市场, 內部市場, 内部程序, 内部规则, 内部监督, 内部组织, 内部结构, 内部统制, 内部統制, 内部規則, 内部組織, 機密情報,
  机密信息, 机密数据, 通信秘密, 通信の秘密, 商业秘密, 營業秘密, 営業秘密, 保密义务, 保密协议, 守秘義務, การตรวจสอบภายใน, ตลาดภายใน, ภายในประเทศ, 내부 통제, 내부 시장, 내부 감사, 기밀성,
  secret keys, secret key cryptography, secret key encryption, საიდუმლო გასაღებ, კონფიდენციალური მონაცემ, კონფიდენციალური ინფორმაციის დაცვ, საიდუმლო ინფორმაციის დაცვ, საიდუმლო კენჭისყრ, գաղտնի բանալի,  գաղտնի քվեարկությ, գաղտնի գրությ, गोपनीय कुंजियाँ, गोपनीय कुंजियों, गोप्य कुञ्जी, गोप्य कुञ्जीहरू, 秘密密钥, 秘密密鑰,
  ሚስጥራዊ ቁልፍ, ሚስጥራዊ ቁልፎች, ምስጢራዊ ቁልፍ, ምስጢራዊ ቁልፎች, mật độ, mật khẩu,
  inland waters, internal trade, interne wateren, interne markt, interne audit, interne wetgeving,
  შიდა წყლებ, შიდა წყლის, შიდა ბაზარ, შიდა ბაზრ, შიდა კანონმდებლობ, შიდა სამართალ, შიდა სამართლ, შიდა აუდიტ, შიდა კონტროლ, შიდა ქართლ, შიდა ვაჭრობ, შიდა რეის, შიდა გზებ, შიდა ზღვ, შიდა პროცედურ,
  შიდა სტრუქტურ, შიდა პროდუქტ, შიდა ტრაფიკ, შიდა როუმინგ, შიდა მიგრაცი, შიდა გადაადგილ, შიდა რეგულაცი, შიდა პოლიტიკ, შიდა წესებ,
  ներքին ջրեր, ներքին ջրային, ներքին շուկա, ներքին օրենսդրությ, ներքին իրավունք, ներքին աուդիտ, ներքին վերահսկող, ներքին կանոնակարգ, ներքին կանոններ, ներքին ծով, ներքին առևտր, ներքին տեղահան, ներքին արդյունք,
  ներքին ռոումինգ, ներքին քաղաքականությ, ներքին ընթացակարգ, ներքին կառուցվածք,
  आंतरिक जल, आंतरिक बाज़ार, आंतरिक लेखापरीक्षा, आंतरिक नियंत्रण, आंतरिक कानून, आंतरिक विस्थापन, आन्तरिक बजार, आन्तरिक कानुन, आन्तरिक लेखापरीक्षण, आन्तरिक नियन्त्रण, आन्तरिक राजस्व, आन्तरिक व्यापार,
  অভ্যন্তরীণ জলপথ, অভ্যন্তরীণ জলসীমা, অভ্যন্তরীণ বাজার, অভ্যন্তরীণ নৌপথ, অভ্যন্তরীণ নিরীক্ষা, অভ্যন্তরীণ নিয়ন্ত্রণ, অভ্যন্তরীণ আইন, অভ্যন্তরীণ বাণিজ্য,
  అంతర్గత జలాలు, అంతర్గత జల, అంతర్గత మార్కెట్, అంతర్గత చట్ట, అంతర్గత ఆడిట్, ಆಂತರಿಕ ಜಲ, ಆಂತರಿಕ ಮಾರುಕಟ್ಟೆ, ആന്തരിക ജല, ആന്തരിക വിപണി, આંતરિક જળ, આંતરિક બજાર, ਅੰਦਰੂਨੀ ਪਾਣੀ, ਅੰਦਰੂਨੀ ਬਾਜ਼ਾਰ,
  අභ්‍යන්තර ජල, අභ්‍යන්තර වෙළඳපොළ, අභ්‍යන්තර විගණන, ຕະຫຼາດພາຍໃນ, ພາຍໃນປະເທດ, ទីផ្សារផ្ទៃក្នុង, ទឹកផ្ទៃក្នុង,
  गुप्त मतदान, गोपनीय मतदान, गोप्य मतदान, গোপন ভোট, গোপন ব্যালট, গোপনীয় ভোট, ગુપ્ત મતદાન, ગુપ્ત મત, ਗੁਪਤ ਮਤਦਾਨ, ਗੁਪਤ ਵੋਟ, ଗୁପ୍ତ ମତଦାନ,
  రహస్య ఓటు, రహస్య ఓటింగ్, రహస్య బ్యాలెట్, ಗುಪ್ತ ಮತದಾನ, ರಹಸ್ಯ ಮತದಾನ, ಗೌಪ್ಯ ಮತದಾನ, ರಹಸ್ಯ ಮತ ಚಲಾವಣೆ, രഹസ്യ വോട്ടെടുപ്പ, രഹസ്യ ബാലറ്റ, രഹസ്യ വോട്ടിങ, രഹസ്യവോട്ടെടുപ്പ, രഹസ്യബാലറ്റ,
  ரகசிய வாக்கெடுப்ப, இரகசிய வாக்கெடுப்ப, ரகசிய வாக்குச்சீட்ட, இரகசிய வாக்குச்சீட்ட, රහස් ඡන්ද, රහස්‍ය ඡන්ද, ސިއްރު ވޯޓ, خفیہ رائے شماری, خفیہ ووٹ, خفیہ بیلٹ,
  രഹസ്യ വോട്ടെടുപ്പിന്, രഹസ്യ വോട്ടെടുപ്പിനെ, രഹസ്യ വോട്ടെടുപ്പിനായി, രഹസ്യ വോട്ടെടുപ്പിലൂടെ, രഹസ്യ വോട്ടെടുപ്പിൽ, രഹസ്യ വോട്ടെടുപ്പിന്റെ,
  രഹസ്യ ബാലറ്റിന്, രഹസ്യ ബാലറ്റിലൂടെ, രഹസ്യ ബാലറ്റിൽ, రహస్య ఓటింగ్ను, రహస్య ఓటింగ్కు, రహస్య ఓటింగ్లో, రహస్య ఓటింగ్ను, రహస్య ఓటింగ్కు,
  రహస్య బ్యాలెట్ను, రహస్య బ్యాలెట్కు, రహస్య బ్యాలెట్లో, రహస్య బ్యాలెట్ను, రహస్య బ్యాలెట్కు, రహస్య ఓటును, రహస్య ఓటుకు, ਗੁਪਤ ਵੋਟਿੰਗ,
  ਗੁਪਤ ਵੋਟਾਂ, ਗੁਪਤ ਮਤਦਾਨਾਂ,
  የውስጥ ውሃ, የውስጥ ውሃዎች, የውስጥ ገበያ, የውስጥ ኦዲት, የውስጥ ቁጥጥር, የውስጥ ሕግ, የውስጥ ንግድ`);

/** Terms of the field in which a word of the restricted names shows nothing of restricted ones. */
export const TERMS_OF_FIELD: readonly string[] = words(`
  satellite positioning, global positioning, navigation and positioning, positioning system, positioning systems,
  positioning service, positioning services, positioning technology, positioning technologies, orbital position,
  orbital positions, gso positions, orbital slots and positions, positionnement par satellite, positions orbitales,
  posiciones orbitales, позиции на орбите, supply and demand, spectrum demand, demand for spectrum,
  demande de spectre, market demand, user demand, secret of communications, internal market, internal waters,
  internal displacement, our common agenda, our world in data, restricted bands,
  siri lanka, سري لنڪا, سری لنکا, سری لانکا, antigua we barbuda, bosniýa we gersegowina, sent-kits we newis, san-tome we prinsipi, trinidad we tobago, sent-winsent we grenadinler,
  confidentiality of data, confidentiality of personal data, confidentiality of communications, confidentiality of telecommunications, confidentiality of correspondence,
  confidentiality of international correspondence, data confidentiality, secrecy of data, secrecy of communications, secrecy of telecommunications, secrecy of correspondence,
  secrecy of international correspondence, secrecy of international telecommunications, telecommunication secrecy, confidentialité des données, confidentialité des communications,
  confidentialité des télécommunications, confidentialité des correspondances, confidentialité de la correspondance, secret des télécommunications, secret des communications,
  secret des correspondances, secret de la correspondance, confidencialidad de los datos, confidencialidad de datos, confidencialidad de las comunicaciones,
  confidencialidad de las telecomunicaciones, confidencialidad de la correspondencia, secreto de las telecomunicaciones, secreto de las comunicaciones, secreto de la correspondencia,
  confidencialidade dos dados, confidencialidade de dados, confidencialidade das comunicações, confidencialidade das telecomunicações, confidencialidade da correspondência,
  sigilo das telecomunicações, sigilo das comunicações, sigilo da correspondência, sigilo dos dados, segredo das telecomunicações, confidencialitat de les dades,
  confidencialitat de les comunicacions, secret de les comunicacions, riservatezza dei dati, riservatezza delle comunicazioni, segretezza delle telecomunicazioni,
  segretezza delle comunicazioni, segretezza della corrispondenza, vertraulichkeit der daten, vertraulichkeit von daten, vertraulichkeit der kommunikation,
  geheimhaltung der telekommunikation, geheimhaltung der fernmeldeverbindungen, geheimhaltung der korrespondenz, fernmeldegeheimnis, telekommunikationsgeheimnis, datengeheimnis,
  briefgeheimnis, vertrouwelijkheid van gegevens, vertrouwelijkheid van de gegevens, vertrouwelijkheid van communicatie, vertrouwelijkheid van de communicatie,
  geheimhouding van de telecommunicatie, geheimhouding van telecommunicatie, telecommunicatiegeheim, communicatiegeheim, briefgeheim, vertroulikheid van data,
  vertroulikheid van kommunikasie, sekretess för uppgifter, datasekretess, fortrolighed af data, datafortrolighed, konfidensialitet av data, fortrolighet av data,
  taushet om korrespondanse, tietojen luottamuksellisuus, viestinnän luottamuksellisuus, televiestinnän luottamuksellisuus, andmete konfidentsiaalsus, side konfidentsiaalsus,
  datu konfidencialitāte, saziņas konfidencialitāte, duomenų konfidencialumas, ryšių konfidencialumas, poufność danych, poufność danych osobowych, poufność komunikacji,
  poufność korespondencji, tajemnica telekomunikacji, tajemnica telekomunikacyjna, tajemnica korespondencji, důvěrnost údajů, důvěrnost dat, důvěrnost komunikace,
  telekomunikační tajemství, listovní tajemství, dôvernosť údajov, dôvernosť komunikácie, telekomunikačné tajomstvo, zaupnost podatkov, zaupnost komunikacij, povjerljivost podataka,
  povjerljivost komunikacija, poverljivost podataka, поверљивост података, повјерљивост података, доверливост на податоците, поверителност на данните,
  поверителност на съобщенията, конфиденциальность данных, конфиденциальность персональных данных, конфиденциальность сообщений, конфиденциальность переписки,
  тайна электросвязи, тайна связи, тайна переписки, тайна сообщений, секретность корреспонденции, секретность сообщений электросвязи, конфіденційність даних, таємниця зв’язку,
  таємниця листування, канфідэнцыяльнасць даных, adatok bizalmassága, adatok titkossága, hírközlés titkossága, levéltitok, confidențialitatea datelor,
  confidențialitatea comunicațiilor, secretul telecomunicațiilor, secretul corespondenței, konfidencialiteti i të dhënave, εμπιστευτικότητα των δεδομένων, εμπιστευτικότητα δεδομένων,
  απόρρητο των επικοινωνιών, απόρρητο των τηλεπικοινωνιών, απόρρητο της αλληλογραφίας, verilerin gizliliği, veri gizliliği, haberleşmenin gizliliği, haberleşme gizliliği,
  telekomünikasyonun gizliliği, iletişimin gizliliği, məlumatların məxfiliyi, деректердің құпиялылығы, деректер құпиялылығы, маълумотлар махфийлиги, maʼlumotlar maxfiyligi,
  سرية البيانات, سرية المراسلات, سرية الاتصالات, محرمانگی داده ها, محرمانگی داده‌ها, محرمانگی ارتباطات, סודיות הנתונים, סודיות התקשורת, סודיות המידע,
  डेटा की गोपनीयता, संचार की गोपनीयता, usiri wa data, usiri wa mawasiliano,
  siri za mawasiliano, siri ya mawasiliano, siri za wateja, siri za mteja, siri za watumiaji, siri za data, siri za taarifa, siri za barua, siri za biashara, siri ya
  kura, ምስጢር መጠበቅ የኩባንያዎች, ምስጢር መጠበቅ የኩባንያዎቹ, ምስጢር መጠበቅ የአቅራቢዎች, ምስጢር መጠበቅ የኦፕሬተሮች, ምስጢር መጠበቅ የአገልግሎት, ምስጢር መጠበቅ የአባል, ምስጢር መጠበቅ የአገሮች, ምስጢር መጠበቅ የመንግሥታት, የግንኙነት ምስጢር,
  የግንኙነቶች ምስጢር, የመገናኛ ምስጢር, የመገናኛዎች ምስጢር, የቴሌኮሙኒኬሽን ምስጢር, የደብዳቤ ምስጢር, የደብዳቤዎች ምስጢር, የደንበኞች ምስጢር, የተጠቃሚዎች ምስጢር, የንግድ ምስጢር, ምስጢር ርክብ, ምስጢር መራኸቢ, ምስጢር ዓማዊል, ሚስጥር መጠበቅ
  የኩባንያዎች, ሚስጥር መጠበቅ የኩባንያዎቹ, ሚስጥር መጠበቅ የአቅራቢዎች, ሚስጥር መጠበቅ የኦፕሬተሮች, ሚስጥር መጠበቅ የአገልግሎት, ሚስጥር መጠበቅ የአባል, ሚስጥር መጠበቅ የአገሮች, ሚስጥር መጠበቅ የመንግሥታት, የግንኙነት ሚስጥር, የግንኙነቶች ሚስጥር,
  የመገናኛ ሚስጥር, የመገናኛዎች ሚስጥር, የቴሌኮሙኒኬሽን ሚስጥር, የደብዳቤ ሚስጥር, የደብዳቤዎች ሚስጥር, የደንበኞች ሚስጥር, የተጠቃሚዎች ሚስጥር, የንግድ ሚስጥር, ሚስጥር ርክብ, ሚስጥር መራኸቢ, ሚስጥር ዓማዊል, ምሥጢር መጠበቅ የኩባንያዎች, ምሥጢር
  መጠበቅ የኩባንያዎቹ, ምሥጢር መጠበቅ የአቅራቢዎች, ምሥጢር መጠበቅ የኦፕሬተሮች, ምሥጢር መጠበቅ የአገልግሎት, ምሥጢር መጠበቅ የአባል, ምሥጢር መጠበቅ የአገሮች, ምሥጢር መጠበቅ የመንግሥታት, የግንኙነት ምሥጢር, የግንኙነቶች ምሥጢር, የመገናኛ ምሥጢር,
  የመገናኛዎች ምሥጢር, የቴሌኮሙኒኬሽን ምሥጢር, የደብዳቤ ምሥጢር, የደብዳቤዎች ምሥጢር, የደንበኞች ምሥጢር, የተጠቃሚዎች ምሥጢር, የንግድ ምሥጢር, ምሥጢር ርክብ, ምሥጢር መራኸቢ, ምሥጢር ዓማዊል, ሚስጢር መጠበቅ የኩባንያዎች, ሚስጢር መጠበቅ የኩባንያዎቹ,
  ሚስጢር መጠበቅ የአቅራቢዎች, ሚስጢር መጠበቅ የኦፕሬተሮች, ሚስጢር መጠበቅ የአገልግሎት, ሚስጢር መጠበቅ የአባል, ሚስጢር መጠበቅ የአገሮች, ሚስጢር መጠበቅ የመንግሥታት, የግንኙነት ሚስጢር, የግንኙነቶች ሚስጢር, የመገናኛ ሚስጢር, የመገናኛዎች ሚስጢር,
  የቴሌኮሙኒኬሽን ሚስጢር, የደብዳቤ ሚስጢር, የደብዳቤዎች ሚስጢር, የደንበኞች ሚስጢር, የተጠቃሚዎች ሚስጢር, የንግድ ሚስጢር, ሚስጢር ርክብ, ሚስጢር መራኸቢ, ሚስጢር ዓማዊል,
  kerahasiaan data, kerahasiaan komunikasi, kerahsiaan data, bảo mật dữ liệu, bí mật thư tín, bí mật viễn thông,
  数据保密, 数据机密性, 通信保密, 通信秘密, 通信机密, 資料保密, データの機密性, 通信の秘密, 통신비밀, 통신 비밀, 데이터 기밀성, 통신의 비밀`);

// Drafts

/** "Draft", as a mark of a text that is not ready, as alternatives of a pattern. */
export const DRAFTS = bothForms(
  "draft|wip|work in progress|rascunho|borrador|brouillon|entwurf|bozza|черновик|набросок|чернетка|чорновик|чернова|مسودة|草稿|taslak|qaralama|rasimu|szkic|roboczo|wersja robocza|brudnopis|concept|koncept|náčrt|piszkozat|ciornă|nacrt|osnutek|luonnos|utkast|udkast|kladde|mustand|melnraksts|juodraštis|προσχέδιο|טיוטה|پیش‌نویس|پیشنویس|پیش نویس|draf|bản nháp|下書き|مسودہ|مسوده|лоиҳа|konzept|nháp|초안|가안|案|仮|仮案|素案|たたき台|ноорог|каралама|қаралама|qoralama",
);

/** What a group sends to others before it is agreed, behind "our". */
export const OUR_DRAFTS: readonly string[] = words(`
    draft, drafts, comments, remarks, reply, answer, answers, brouillon, projet, commentaires, réponse, réponses, borrador, comentarios, respuesta, respuestas,
    rascunho, comentários, resposta, respostas, entwurf, kommentare, antwort, bozza, commenti, risposta, черновик, проект, комментарии, ответ, ответы,
    ноорог, санал, хариу, байр суурь, позиция, позициябыз, жооп, жообубуз, долбоор, жоба, жауап, ұстаным, javob, loyiha, taslak, taslağımız, concept, antwoord`);

// Whole restrictions, embargoes and asides

/** "Do not publish" and "do not share" in further languages, which limit what follows without a sign as well. */
const PROHIBITIONS: readonly string[] = [
  ...pairs(
    "साझा, शेयर, सार्वजनिक, प्रकाशित, प्रसारित, फ़ॉरवर्ड, फॉरवर्ड, वितरित, पोस्ट",
    "न करें, ना करें, मत करें, मत करो, मत करना, मत कीजिए, न कीजिए, न करना, नहीं करें, नहीं करना, न करिए",
  ),
  ...pairs("শেয়ার, প্রকাশ, প্রচার, বিতরণ, ফরওয়ার্ড, পোস্ট", "করবেন না, করো না, কোরো না, করিস না, করা যাবে না, করবে না"),
  ...pairs(
    "सार्वजनिक, प्रकाशित, प्रकाशन, साझा, सेयर, शेयर, वितरण, फरवार्ड",
    "नगर्नुहोस्, नगर्नुहोला, नगर्नुस्, नगर्नु, नगर, नगर्ने, गर्नुहुन्न, गर्नु हुँदैन",
  ),
  ...pairs(
    "شائع, شیئر, شئیر, نشر, تقسیم, فارورڈ, عام, ظاہر",
    "نہ کریں, مت کریں, مت کرو, نہ کرو, مت کرنا, نہ کرنا, نہ کیجیے, نہ کیجئے",
  ),
  ...pairs("ප්‍රසිද්ධ, ප්‍රකාශ, ප්‍රකාශයට පත්, හුවමාරු", "නොකරන්න, කරන්න එපා, නොකරනු"),
  ...pairs("வெளியிட, பகிர, பரப்ப, பகிர்ந்துகொள்ள", "வேண்டாம்"),
  ...pairs("प्रकाशित, प्रसिद्ध, शेअर, सामायिक", "करू नका, करू नये"),
  ...pairs("પ્રકાશિત, શેર, જાહેર", "કરશો નહીં, ન કરો, ના કરો"),
  ...pairs("ਪ੍ਰਕਾਸ਼ਿਤ, ਸਾਂਝਾ, ਸ਼ੇਅਰ", "ਨਾ ਕਰੋ, ਨਾ ਕਰਨਾ"),
  ...pairs("ପ୍ରକାଶ, ସେୟାର", "କରନ୍ତୁ ନାହିଁ"),
  ...words(`
    किसी को मत बताना, किसी को मत बताओ, किसी को न बताएँ, किसी को न बताना, কাউকে বলবেন না, কাউকে বলো না, कसैलाई नभन्नुहोस्, कसैलाई नभन्नु,
    کسی کو نہ بتائیں, کسی کو مت بتانا, کسی کو مت بتاؤ, බෙදා නොගන්න, බෙදාගන්න එපා, කාටවත් කියන්න එපා, වෙනත් අයට නොකියන්න,
    வெளியிடாதீர்கள், பகிராதீர்கள், யாரிடமும் சொல்ல வேண்டாம், ప్రచురించవద్దు, షేర్ చేయవద్దు, పంచుకోవద్దు, ಪ್ರಕಟಿಸಬೇಡಿ, ಹಂಚಿಕೊಳ್ಳಬೇಡಿ,
    പ്രസിദ്ധീകരിക്കരുത്, പങ്കിടരുത്, niet openbaar maken, publicera inte, sprid inte, dela inte,
    del ikke, älä julkaise, älkää julkaisko, jangan dipublikasikan, jangan sebut, jangan sebutkan, jangan disebut, jangan dikutip, jangan disebarkan, jangan dibagikan, jangan terbitkan,
    jangan kongsi, huwag ilathala, huwag ibahagi, đừng chia sẻ, đừng công bố, לא לפרסום, אין לפרסם, לא להפצה, לא לפרסם, منتشر نکنید,
    همرسانی نکنید, μη δημοσιεύσετε, να μη δημοσιευθεί, nezveřejňujte, nezverejňujte, nie udostępniać, nie publikujcie, nu distribuiți,
    ne delite, ne dijeliti, не публикувайте, не споделяйте, не поширювати, не публікуйте, mos shpërndani, ne tegyék közzé,
    ne tegye közzé, no ho publiqueu, бүү нийтэл, бүү тараа, жарияламаңыздар, жарыялабаңыз, tarqatmang, e'lon qilmang`),
];

/** "Only for us" and "only for the group" in further languages, and that words are not for the public, where a sign ends them. */
const LIMITS_OF_READERS: readonly string[] = [
  ...PROHIBITIONS,
  ...pairs(
    "केवल, सिर्फ़, सिर्फ, मात्र",
    "हमारे लिए, समूह के लिए, ग्रुप के लिए, टीम के लिए, सदस्यों के लिए, साथियों के लिए, अपने लिए, समूह के भीतर, समूह में, आंतरिक उपयोग के लिए",
  ),
  ...pairs("हमारे लिए, समूह के लिए, ग्रुप के लिए, टीम के लिए", "ही, केवल, मात्र"),
  ...pairs(
    "শুধু, শুধুমাত্র, কেবল, কেবলমাত্র",
    "আমাদের জন্য, দলের জন্য, গ্রুপের জন্য, গোষ্ঠীর জন্য, টিমের জন্য, সদস্যদের জন্য, নিজেদের জন্য, অভ্যন্তরীণ ব্যবহারের জন্য",
  ),
  ...pairs(
    "हाम्रो लागि, हाम्रा लागि, समूहको लागि, समूहका लागि, टोलीका लागि, टोलीको लागि, समूहभित्र, आन्तरिक प्रयोगका लागि",
    "मात्र, मात्रै, केवल",
  ),
  ...pairs("केवल", "हाम्रो लागि, हाम्रा लागि, समूहको लागि, समूहका लागि"),
  ...pairs(
    "صرف",
    "ہمارے لیے, ہمارے لئے, گروپ کے لیے, گروپ کے لئے, گروہ کے لیے, ٹیم کے لیے, ٹیم کے لئے, ارکان کے لیے, اپنے لیے, اندرونی استعمال کے لیے",
  ),
  ...pairs("අපට, අපි සඳහා, අප සඳහා, කණ්ඩායමට, කණ්ඩායම සඳහා, සමූහයට, සමූහය සඳහා, අභ්‍යන්තර භාවිතයට", "පමණි, පමණක්, පමණයි, විතරයි"),
  ...pairs("எங்களுக்கு, நமக்கு, குழுவிற்கு, குழுவுக்கு, உறுப்பினர்களுக்கு, உள் பயன்பாட்டிற்கு", "மட்டும், மட்டுமே"),
  ...pairs("మాకు, మా కోసం, మనకు, బృందానికి, సమూహానికి", "మాత్రమే"),
  ...pairs("ನಮಗೆ, ನಮಗಾಗಿ, ಗುಂಪಿಗೆ, ತಂಡಕ್ಕೆ", "ಮಾತ್ರ"),
  ...pairs("ഞങ്ങൾക്ക്, നമുക്ക്, ഗ്രൂപ്പിന്, സംഘത്തിന്", "മാത്രം"),
  ...pairs("फक्त, केवळ", "आमच्यासाठी, आपल्यासाठी, गटासाठी, समूहासाठी"),
  ...pairs("ફક્ત, માત્ર", "અમારા માટે, આપણા માટે, જૂથ માટે, ગ્રુપ માટે"),
  ...pairs("ਸਿਰਫ਼, ਕੇਵਲ", "ਸਾਡੇ ਲਈ, ਸਮੂਹ ਲਈ, ਗਰੁੱਪ ਲਈ"),
  ...pairs("କେବଳ", "ଆମ ପାଇଁ, ଗୋଷ୍ଠୀ ପାଇଁ"),
  ...pairs("hanya", "untuk kita, untuk kami, untuk kelompok, untuk grup, untuk kumpulan"),
  ...pairs("para sa", "atin lamang, atin lang, amin lamang, grupo lamang, grupo lang"),
  ...pairs("chỉ", "cho chúng ta, cho nhóm, dành cho nhóm, dành cho chúng ta"),
  ...pairs("רק", "לנו, לקבוצה, בינינו"),
  ...pairs("فقط", "برای ما, برای گروه, بین خودمان"),
  ...pairs("зөвхөн", "бидэнд, бүлэгт, бидний хооронд"),
  ...words(`
    सार्वजनिक नहीं, प्रकाशन के लिए नहीं, जनता के लिए नहीं, हमारे बीच, आपस की बात, गोपनीय, প্রকাশের জন্য নয়, জনসাধারণের জন্য নয়,
    আমাদের মধ্যে, গোপনীয়, গোপন, सार्वजनिक होइन, प्रकाशनका लागि होइन, गोप्य, हाम्रो बीचमा, اشاعت کے لیے نہیں, عوام کے لیے نہیں,
    ہمارے درمیان, خفیہ, صیغہ راز, صیغہ راز میں, رازدارانہ, ප්‍රසිද්ධ කිරීමට නොවේ, රහස්‍යයි, රහසිගත, රහසිගතයි, எங்களுக்குள்,
    நமக்குள், ரகசியம், இரகசியம், வெளியீட்டிற்கு அல்ல, பகிர கூடாது, பகிரக்கூடாது, வெளியிடக்கூடாது, ห้ามเผยแพร่, อย่าเผยแพร่, ห้ามแชร์, อย่าแชร์,
    เฉพาะพวกเรา, สำหรับพวกเราเท่านั้น, สำหรับกลุ่มเท่านั้น, เฉพาะกลุ่ม, เฉพาะในกลุ่ม, ຫ້າມເຜີຍແຜ່, ສຳລັບພວກເຮົາເທົ່ານັ້ນ, ສຳລັບກຸ່ມເທົ່ານັ້ນ,
    កុំផ្សព្វផ្សាយ, កុំចែករំលែក, សម្រាប់តែយើង, សម្រាប់តែក្រុម, សម្រាប់ក្រុមតែប៉ុណ្ណោះ, မဖြန့်ဝေရ, မထုတ်ပြန်ရ, ကျွန်ုပ်တို့အတွက်သာ, အဖွဲ့အတွက်သာ,
    አይታተም, አታሰራጩ, አታትሙ, ለእኛ ብቻ, ለቡድኑ ብቻ, לקבוצה בלבד, όχι για δημοσίευση, 게시하지 마세요, 공개하지 마세요, 우리만, 그룹 전용,
    kwa kikundi tu, kwa kundi tu, kwa ajili ya kikundi tu, kada a wallafa, mu kadai, namu kawai, don kungiya kawai`),
];

/**
 * The usual marks of a text for some readers, whole sentences: for internal use only, confidential, not for publication, publication
 * is not allowed. A rule about publication has more words, and is none.
 */
const HANDLING_MARKS: readonly string[] = [
  ...pairs(
    "publication, publishing, distribution, circulation, disclosure, reproduction and distribution",
    "not allowed, is not allowed, not permitted, is not permitted, prohibited, is prohibited, strictly prohibited, is strictly prohibited, forbidden, is forbidden, not authorised, is not authorised, not authorized, is not authorized",
  ),
  ...pairs(
    "publication, diffusion, reproduction, la publication, la diffusion, divulgation",
    "interdite, est interdite, strictement interdite, non autorisée, n’est pas autorisée, pas autorisée",
  ),
  ...pairs("interdiction, défense", "de publier, de diffuser, de divulguer"),
  ...pairs(
    "prohibida, prohibida su, prohibida la, no autorizada la, no se permite la, no se permite su, no se autoriza su, queda prohibida su, queda prohibida la",
    "publicación, difusión, divulgación, reproducción, distribución",
  ),
  ...pairs(
    "publicación, difusión, divulgación, distribución",
    "prohibida, no autorizada, no permitida, vetada, non permitida, non autorizada",
  ),
  ...pairs(
    "publicação, divulgação, distribuição, difusão, a publicação, a divulgação",
    "proibida, é proibida, não autorizada, não é autorizada, não permitida, não é permitida, interdita, vedada",
  ),
  ...pairs("proibida a, proibida a sua, é proibida a", "publicação, divulgação, distribuição, reprodução"),
  ...pairs(
    "pubblicazione, diffusione, divulgazione, la pubblicazione, la diffusione",
    "vietata, è vietata, non consentita, non è consentita, non autorizzata, non permessa",
  ),
  ...pairs(
    "vietata la, è vietata la, vietato",
    "pubblicazione, diffusione, divulgazione, pubblicare, divulgare",
  ),
  ...pairs("publicació, difusió", "prohibida, no permesa, no autoritzada"),
  ...pairs("publicarea, difuzarea, divulgarea", "interzisă, este interzisă, nu este permisă, nepermisă"),
  ...pairs(
    "veröffentlichung, weitergabe, verbreitung, die veröffentlichung, die weitergabe",
    "nicht gestattet, ist nicht gestattet, nicht erlaubt, ist nicht erlaubt, nicht zulässig, ist nicht zulässig, untersagt, ist untersagt, verboten, ist verboten, unzulässig",
  ),
  ...pairs(
    "publicatie, verspreiding, openbaarmaking, publicatie is, verspreiding is",
    "niet toegestaan, verboden, niet toegelaten",
  ),
  ...pairs("publikasie, verspreiding", "word nie toegelaat nie, nie toegelaat nie, is verbode, verbode"),
  ...pairs(
    "publicering, publicering är, spridning, spridning är, offentliggørelse, offentliggørelse er, videregivelse, publisering, publisering er, offentliggjøring, offentliggjøring er, spredning",
    "ej tillåten, inte tillåten, förbjuden, otillåten, ikke tilladt, forbudt, ikke tillatt",
  ),
  ...pairs("birting, dreifing", "óheimil, er óheimil, bönnuð, er bönnuð, ekki heimil, er ekki heimil"),
  ...pairs(
    "julkaiseminen, levittäminen, jakaminen",
    "kielletty, on kielletty, ei ole sallittu, ei sallittu, on kiellettyä, kiellettyä",
  ),
  ...pairs("avaldamine, levitamine, avalikustamine", "keelatud, on keelatud, ei ole lubatud, pole lubatud"),
  ...pairs("publicēšana, izplatīšana, publiskošana", "aizliegta, ir aizliegta, nav atļauta"),
  ...pairs("skelbti, platinti, viešinti, publikuoti", "draudžiama, neleidžiama, negalima"),
  ...pairs("skelbimas, platinimas, viešinimas", "draudžiamas, neleidžiamas"),
  ...pairs(
    "publikacja, publikacja jest, rozpowszechnianie, rozpowszechnianie jest, udostępnianie",
    "niedozwolona, zabroniona, zakazana, niedozwolone, zabronione, zakazane",
  ),
  ...pairs("zakaz", "publikacji, publikowania, rozpowszechniania, udostępniania"),
  ...pairs(
    "zveřejnění, zveřejňování, publikování, šíření, zverejnenie, zverejňovanie, šírenie, publikovanie",
    "není povoleno, není dovoleno, je zakázáno, zakázáno, nie je povolené, nie je dovolené, je zakázané, zakázané",
  ),
  ...pairs(
    "objava, objavljanje, razširjanje",
    "ni dovoljena, ni dovoljeno, je prepovedana, prepovedana, prepovedano, je prepovedano",
  ),
  ...pairs(
    "objavljivanje, objava, distribucija, širenje, објављивање, објава, дистрибуција, ширење",
    "nije dopušteno, nije dopuštena, nije dozvoljeno, nije dozvoljena, zabranjeno, zabranjena, je zabranjeno, je zabranjena, није дозвољено, није дозвољена, забрањено, забрањена, је забрањено",
  ),
  ...pairs("објавувањето, објавување, споделувањето", "не е дозволено, е забрането, забрането"),
  ...pairs(
    "публикуването, публикуване, разпространението, разпространяването",
    "не е разрешено, не се разрешава, забранено, е забранено, не се допуска, не е позволено",
  ),
  ...pairs(
    "публикация, распространение, разглашение, опубликование, публикация и распространение",
    "не допускается, не разрешается, не разрешена, не разрешено, запрещена, запрещено, запрещены, недопустима, недопустимо, воспрещается",
  ),
  ...pairs("запрещается, запрещено, нельзя", "публиковать, распространять, публикация, разглашать"),
  ...pairs(
    "публікація, публікування, поширення, оприлюднення, розголошення",
    "заборонена, заборонено, не дозволяється, не дозволена, не дозволено, не допускається",
  ),
  ...pairs(
    "публікацыя, распаўсюджванне, апублікаванне, абнародаванне",
    "забаронена, забароненая, не дазваляецца, не дапускаецца",
  ),
  ...pairs(
    "közzététele, közzététel, publikálása, nyilvánosságra hozatala, terjesztése",
    "tilos, nem engedélyezett, nem megengedett",
  ),
  ...pairs(
    "publikimi, shpërndarja",
    "nuk lejohet, ndalohet, është i ndaluar, është e ndaluar, i ndaluar, e ndaluar",
  ),
  ...pairs(
    "η δημοσίευση, δημοσίευση, η διανομή, η κοινοποίηση, η αναδημοσίευση",
    "δεν επιτρέπεται, απαγορεύεται",
  ),
  ...pairs("απαγορεύεται", "η δημοσίευση, η διανομή, η κοινοποίηση"),
  ...pairs(
    "yayımlanması, yayınlanması, yayımı, paylaşılması, dağıtılması, çoğaltılması",
    "yasaktır, yasak, izin verilmez, kesinlikle yasaktır",
  ),
  ...pairs(
    "dərc edilməsi, dərci, yayılması, paylaşılması, nəşri",
    "qadağandır, qadağan edilir, icazə verilmir, yolverilməzdir",
  ),
  ...pairs("жариялауға, таратуға", "тыйым салынады, рұқсат етілмейді, рұқсат жоқ, арналмаған, жатпайды"),
  ...pairs("жарыялоого, таратууга", "тыюу салынат, уруксат берилбейт, уруксат жок, болбойт"),
  ...pairs(
    "nashr etish, e’lon qilish, tarqatish, chop etish",
    "taqiqlanadi, man etiladi, mumkin emas, ruxsat etilmaydi, uchun emas",
  ),
  ...pairs("нашр, нашри он, паҳн, чоп, интишор", "манъ аст, мумкин нест, иҷозат нест, манъ карда мешавад"),
  ...pairs("çap etmek, çap edilmegi, ýaýratmak", "gadagan, gadagandyr, rugsat berilmeýär, üçin däl"),
  ...pairs("нийтлэхийг, тараахыг, нийтлэх, тараах", "хориглоно, хориотой, зөвшөөрөхгүй, ёсгүй"),
  ...pairs(
    "გამოქვეყნება, გასაჯაროება, გავრცელება, გაზიარება, გახმაურება, გამჟღავნება, მისი გამოქვეყნება",
    "დაუშვებელია, აკრძალულია, არ შეიძლება, არ არის ნებადართული, იკრძალება, არ დაიშვება",
  ),
  ...pairs(
    "გამოსაქვეყნებლად, გასასაჯაროებლად, გასავრცელებლად, საჯაროდ გასავრცელებლად, გამოქვეყნებისთვის, პრესისთვის, პუბლიკაციისთვის",
    "არ არის, არ არის განკუთვნილი, არაა",
  ),
  ...pairs(
    "არ არის, არ არის განკუთვნილი, არაა, არ",
    "გამოსაქვეყნებლად, გამოსაქვეყნებელი, გასავრცელებლად, გასავრცელებელი, გასასაჯაროებლად, გამოქვეყნებისთვის, პრესისთვის, ექვემდებარება გამოქვეყნებას, ექვემდებარება გასაჯაროებას",
  ),
  ...pairs(
    "მხოლოდ, მარტო, მხოლოდ და მხოლოდ",
    "შიდა სარგებლობისთვის, შიდა მოხმარებისთვის, შიდა გამოყენებისთვის, შიდა სარგებლობისათვის, შიდა მოხმარებისათვის, შიდა გამოყენებისათვის, სამსახურებრივი სარგებლობისთვის, სამსახურებრივი სარგებლობისათვის, სამსახურებრივი მოხმარებისთვის, შიდამოხმარებისთვის, ჯგუფისთვის, ჩვენი ჯგუფისთვის, დელეგაციისთვის",
  ),
  ...words(`
    შიდა სარგებლობისთვის, შიდა მოხმარებისთვის, შიდა გამოყენებისთვის, შიდა სარგებლობისათვის, შიდა მოხმარებისათვის, შიდა გამოყენებისათვის, სამსახურებრივი სარგებლობისთვის,
    სამსახურებრივი სარგებლობისათვის, კონფიდენციალურია, კონფიდენციალური, კონფიდენციალურად, სრულიად კონფიდენციალურია, მკაცრად კონფიდენციალურია, მკაცრად კონფიდენციალური, სრულიად საიდუმლო,
    საიდუმლოა, სრულიად საიდუმლოა, მკაცრად საიდუმლოა, საიდუმლო, ემბარგოს ქვეშ, ემბარგოს ქვეშაა, ემბარგოთი, ემბარგო`),
  ...pairs(
    "միայն, բացառապես",
    "ներքին օգտագործման համար, ներքին օգտագործման, ծառայողական օգտագործման համար, ծառայողական օգտագործման, ներքին օգտագործման նպատակով, պատվիրակության համար, մեր խմբի համար",
  ),
  ...pairs(
    "հրապարակման, հրապարակման համար, տարածման, տարածման համար, հանրայնացման, մամուլի համար",
    "ենթակա չէ, չէ, նախատեսված չէ, արգելված է, արգելք",
  ),
  ...pairs(
    "ենթակա չէ, նախատեսված չէ, չի նախատեսված, ոչ",
    "հրապարակման, հրապարակման համար, տարածման, տարածման համար, մամուլի համար",
  ),
  ...pairs(
    "հրապարակումն, հրապարակումը, հրապարակում, տարածումն, տարածումը, հրապարակելն, հրապարակելը, տարածելն, տարածելը, հրապարակել, տարածել",
    "արգելվում է, արգելված է, խստիվ արգելվում է, չի թույլատրվում, թույլատրված չէ, թույլատրելի չէ, անթույլատրելի է, չի կարելի",
  ),
  ...pairs("արգելվում է, արգելված է, չի կարելի", "հրապարակել, տարածել, հրապարակումը, տարածումը"),
  ...words(`
    ներքին օգտագործման համար, ներքին օգտագործման, ծառայողական օգտագործման համար, ծառայողական օգտագործման, խիստ գաղտնի, խիստ գաղտնի է, գաղտնի է, հույժ գաղտնի, կոնֆիդենցիալ,
    կոնֆիդենցիալ է, էմբարգո, էմբարգոյի տակ, էմբարգոյի տակ է, արգելանքի տակ է`),
  ...pairs(
    "يمنع, يحظر, لا يجوز, لا يسمح, لا يسمح ب, ممنوع, محظور",
    "النشر, نشره, نشرها, التوزيع, تداوله, التداول, الاقتباس, بنشره, بالنشر, نشر هذا النص",
  ),
  ...pairs("انتشار, نشر, پخش, چاپ, انتشار آن, نشر آن", "ممنوع است, مجاز نیست, ممنوع, جایز نیست"),
  ...pairs("اشاعت, اس کی اشاعت, نشر و اشاعت", "ممنوع ہے, ممنوع, کی اجازت نہیں, کی اجازت نہیں ہے, منع ہے"),
  ...pairs("خپرول یې, خپرول, نشرول یې, نشرول, خپراوی یې", "منع دي, منع دی, اجازه نه لري, ممنوع دي"),
  ...words(`
    د خپرولو لپاره نه دی, د خپرولو لپاره نه, د خپراوي لپاره نه دی, یوازې د داخلي کارونې لپاره, یوازې د داخلي استعمال لپاره, د داخلي کارونې لپاره, محرم, محرمانه, پټ,
    ممنوع الاشاعت, לשימוש פנימי בלבד, לשימוש פנימי, לעיניים פנימיות בלבד, הפרסום אסור, פרסום אסור, אסור לפרסום, אסור לפרסם, חל איסור פרסום, איסור פרסום, לא מיועד לפרסום, אינו מיועד לפרסום`),
  ...pairs(
    "केवल, सिर्फ़, सिर्फ, मात्र",
    "आंतरिक उपयोग के लिए, आंतरिक प्रयोग के लिए, कार्यालय उपयोग के लिए, सरकारी उपयोग के लिए",
  ),
  ...pairs("आंतरिक उपयोग के लिए, आंतरिक प्रयोग के लिए", "ही, केवल, मात्र"),
  ...pairs(
    "प्रकाशन, प्रकाशन की, इसके प्रकाशन की, प्रसार, वितरण, वितरण की",
    "अनुमति नहीं है, अनुमति नहीं, वर्जित है, वर्जित, निषिद्ध है, निषिद्ध, मना है, पर रोक है, पर प्रतिबंध है",
  ),
  ...pairs("প্রকাশ, প্রকাশনা, প্রচার, বিতরণ", "নিষিদ্ধ, করা নিষেধ, করা যাবে না, নিষেধ, অনুমোদিত নয়, করার অনুমতি নেই"),
  ...pairs(
    "प्रकाशन, प्रकाशन गर्न, प्रकाशित गर्न, वितरण, वितरण गर्न",
    "मनाही छ, मनाही, निषेध छ, निषेध, निषेधित छ, पाइँदैन, अनुमति छैन",
  ),
  ...pairs("फक्त, केवळ", "अंतर्गत वापरासाठी, अंतर्गत उपयोगासाठी, कार्यालयीन वापरासाठी"),
  ...pairs("अंतर्गत वापरासाठी, प्रकाशनासाठी, प्रसिद्धीसाठी", "फक्त, केवळ, नाही, नव्हे"),
  ...pairs("प्रकाशनास, प्रसिद्धीस, वितरणास", "मनाई आहे, मनाई, परवानगी नाही, बंदी आहे"),
  ...pairs("ફક્ત, માત્ર, કેવળ", "આંતરિક ઉપયોગ માટે, આંતરિક વપરાશ માટે"),
  ...pairs("પ્રકાશન માટે, પ્રસિદ્ધિ માટે", "નથી, નહીં"),
  ...pairs("પ્રકાશન, પ્રકાશન પર, પ્રસાર પર, પ્રકાશનની", "પ્રતિબંધ છે, મનાઈ છે, પ્રતિબંધિત છે, મંજૂરી નથી, પરવાનગી નથી"),
  ...pairs("ਸਿਰਫ਼, ਸਿਰਫ, ਕੇਵਲ", "ਅੰਦਰੂਨੀ ਵਰਤੋਂ ਲਈ"),
  ...pairs(
    "ਪ੍ਰਕਾਸ਼ਨ ਲਈ, ਛਾਪਣ ਲਈ, ਪ੍ਰਕਾਸ਼ਨ ਦੀ, ਛਾਪਣ ਦੀ, ਪ੍ਰਕਾਸ਼ਨ ਤੇ",
    "ਨਹੀਂ, ਮਨਾਹੀ ਹੈ, ਇਜਾਜ਼ਤ ਨਹੀਂ, ਇਜਾਜ਼ਤ ਨਹੀਂ ਹੈ, ਪਾਬੰਦੀ ਹੈ",
  ),
  ...pairs(
    "வெளியிட, பகிர, வெளியீட்டிற்கு, வெளியீட்டுக்கு, பிரசுரிக்க",
    "அனுமதி இல்லை, அனுமதியில்லை, தடை, தடை உள்ளது, தடை விதிக்கப்பட்டுள்ளது, அல்ல",
  ),
  ...pairs("అంతర్గత ఉపయోగం కోసం, అంతర్గత వినియోగం కోసం, అంతర్గత ఉపయోగానికి", "మాత్రమే"),
  ...pairs("ప్రచురణ కోసం, ప్రచురణకు, ప్రచురించడానికి", "కాదు, అనుమతి లేదు, నిషేధం"),
  ...pairs("ಆಂತರಿಕ ಬಳಕೆಗೆ, ಆಂತರಿಕ ಬಳಕೆಗಾಗಿ", "ಮಾತ್ರ"),
  ...pairs("ಪ್ರಕಟಣೆಗೆ, ಪ್ರಕಟಣೆಗಾಗಿ, ಪ್ರಕಟಿಸಲು", "ಅಲ್ಲ, ಅನುಮತಿ ಇಲ್ಲ, ಅನುಮತಿಯಿಲ್ಲ, ನಿಷೇಧ"),
  ...pairs("ആഭ്യന്തര ഉപയോഗത്തിന്, ആന്തരിക ഉപയോഗത്തിന്, ആഭ്യന്തര ആവശ്യത്തിന്", "മാത്രം"),
  ...pairs("പ്രസിദ്ധീകരണത്തിന്, പ്രസിദ്ധീകരിക്കാൻ, പ്രസിദ്ധീകരണം", "അല്ല, അനുവാദമില്ല, അനുമതിയില്ല, പാടില്ല, നിരോധിച്ചിരിക്കുന്നു"),
  ...pairs("අභ්‍යන්තර භාවිතය සඳහා, අභ්‍යන්තර භාවිතයට", "පමණි, පමණක්, පමණයි"),
  ...pairs("ප්‍රකාශයට පත් කිරීම, ප්‍රකාශයට පත් කිරීමට, ප්‍රසිද්ධ කිරීම, පළ කිරීම, පළ කිරීමට", "තහනම්, තහනම් වේ, නොවේ, අවසර නැත"),
  ...words(`പ്രസിദ്ധീകരണത്തിനല്ല, പ്രസിദ്ധീകരിക്കരുത്`),
  ...pairs("hindi", "para sa publikasyon, para sa paglalathala, maaaring ilathala, pinapayagang ilathala"),
  ...pairs("bawal, ipinagbabawal", "ang paglalathala, ang pagpapakalat, ang pagbabahagi"),
  ...pairs(
    "bukan untuk, tidak untuk, dilarang untuk, bukan bagi",
    "penerbitan, diterbitkan, siaran, edaran, hebahan, tatapan umum, dipublikasi",
  ),
  ...pairs(
    "penerbitan, publikasi, penyebaran, pengedaran, hebahan",
    "dilarang, tidak dibenarkan, tidak diizinkan, tidak diperbolehkan",
  ),
  ...pairs(
    "kuchapisha, kuchapishwa, kusambaza, uchapishaji, usambazaji",
    "hairuhusiwi, hakuruhusiwi, marufuku, ni marufuku, kumekatazwa, umekatazwa",
  ),
  ...pairs(
    "si, sio",
    "kwa kuchapishwa, kwa uchapishaji, ya kuchapishwa, ya kuchapisha, kwa kusambazwa, kwa ajili ya kuchapishwa",
  ),
  ...pairs("marufuku", "kuchapisha, kusambaza, kuchapishwa"),
  ...pairs("isticmaalka gudaha, isticmaal gudaha", "oo keliya, oo kaliya, keliya, kaliya, uun"),
  ...pairs(
    "looma, lama, looma oggola, lama oggola",
    "talagalin daabacaad, talo gelin daabacaad, oggola daabacaad, daabici karo, faafin karo, daabacaadda",
  ),
  ...pairs("daabacaadda, faafinta, daabicidda", "lama oggola, waa mamnuuc, ma bannaana, lama ogola"),
  ...pairs("ለሕትመት, ለህትመት, ለሕዝብ, ለስርጭት", "አይደለም, አይሆንም, አልተፈቀደም"),
  ...pairs("ማተም, ማሰራጨት, ሕትመት, ህትመት", "አይፈቀድም, ክልክል ነው, የተከለከለ ነው, አልተፈቀደም"),
  ...pairs("ለውስጥ አገልግሎት, ለውስጥ ጥቅም, ለውስጥ መጠቀሚያ", "ብቻ"),
  ...pairs("ንውሽጣዊ ኣገልግሎት, ንውሽጣዊ ጥቕሚ, ንውሽጣዊ ተጠቃምነት", "ጥራይ"),
  ...pairs("ንሕትመት, ምሕታም, ምዝርጋሕ, ሕትመት", "ኣይኮነን, ኣይፍቀድን, ክልኩል እዩ, ኣይተፈቕደን"),
  ...words(`ምስጢራዊ, ምስጢራዊ እዩ, ሚስጥራዊ, ሚስጥራዊ ነው, ምስጢራዊ ነው, በጥብቅ ሚስጥራዊ`),
  ...pairs(
    "don, domin",
    "amfanin cikin gida kawai, amfani na cikin gida kawai, amfanin ciki kawai, cikin gida kawai",
  ),
  ...pairs("an hana, ba a yarda a, ba a yarda da", "bugawa, wallafa, wallafawa, yadawa, buga, yada"),
  ...pairs("ba don, ba domin", "bugawa, bugawa ba, wallafa ba, wallafawa ba, yadawa ba"),
  ...words(`
    fún lílò inú nìkan, fún lílò abẹ́lé nìkan, àṣírí, àṣírí ni, kì í ṣe fún ìtẹ̀jáde, a kò gbà kí a tẹ̀ ẹ́ jáde, kò gbọdọ̀ jáde, má ṣe tẹ̀ ẹ́ jáde, má ṣe tẹ̀ jáde,
    ukusetshenziswa kwangaphakathi kuphela, ukusetshenziswa ngaphakathi kuphela, okwangaphakathi kuphela, kuyimfihlo, imfihlo, akufanele kushicilelwe, akushicilelwa, ukushicilela akuvunyelwe, akuvunyelwe ukushicilela, kungashicilelwa,
    ukusetyenziswa kwangaphakathi kuphela, yimfihlo, akufuneki kupapashwe, ukupapasha akuvumelekanga, bikoreshwe imbere gusa, byo gukoresha imbere gusa, ibanga, ni ibanga, si ibyo gutangaza, ntibitangazwe, gutangaza birabujijwe,
    birabujijwe gutangaza, ho an’ny fampiasana anatiny ihany, ho ampiasaina anatiny ihany, tsiambaratelo, tsy natao havoaka, tsy natao haparitaka, tsy azo avoaka, voarara ny famoahana, voarara ny mamoaka, tsy azo atao ny mamoaka,
    pou itilizasyon entèn sèlman, itilizasyon entèn sèlman, pou itilizasyon entèn, konfidansyèl, pa pou piblikasyon, pa pou pibliye, piblikasyon entèdi, pa gen dwa pibliye, li entèdi pou pibliye,
    għall użu intern biss, għal użu intern biss, għall użu intern, kunfidenzjali, mhux għall pubblikazzjoni, il pubblikazzjoni mhix permessa, pubblikazzjoni pprojbita, il pubblikazzjoni hija pprojbita,
    le haghaidh úsáide inmheánaí amháin, d’úsáid inmheánach amháin, faoi rún, rúnda, ní lena fhoilsiú, ní le foilsiú, ná foilsigh, ní cheadaítear foilsiú, ní cheadaítear é a fhoilsiú, tá cosc ar fhoilsiú,
    at ddefnydd mewnol yn unig, at ddefnydd mewnol, cyfrinachol, nid i’w gyhoeddi, ddim i’w gyhoeddi, peidiwch â chyhoeddi, ni chaniateir cyhoeddi, ni chaniateir ei gyhoeddi, gwaherddir cyhoeddi,
    just fir internen gebrauch, nëmme fir internen gebrauch, fir internen gebrauch, vertraulech, net fir ze publizéieren, net fir d’publikatioun, publikatioun net erlaabt, d’publikatioun ass net erlaabt, publikatioun verbueden,
    ba uzu interna de’it, ba uzu internu de’it, ba uza internu de’it, konfidensiál, konfidensial, la’ós ba publikasaun, la’ós atu publika, labele publika, bandu atu publika,
    barne erabilerarako soilik, barne erabilerarako bakarrik, barne erabilerarako, isilpekoa, konfidentziala, isilpean, ez argitaratzeko, ez da argitaratzekoa, argitaratzea debekatuta dago, argitaratzea debekatuta, debekatuta dago argitaratzea, ez argitaratu,
    slegs vir interne gebruik, net vir interne gebruik, alleenlik vir interne gebruik, vir interne gebruik, vertroulik, streng vertroulik, nie vir publikasie nie, nie vir publikasie, fortrolig, strengt fortrolig, trúnaðarmál,
    non para publicación, no para publicación, no apto para publicación, лише для внутрішнього користування, лише для внутрішнього використання, тільки для внутрішнього користування, тільки для внутрішнього використання,
    тільки для службового користування, для службового користування, лише для службового користування, конфіденційно, цілком таємно, толькі для ўнутранага карыстання, толькі для службовага карыстання, для ўнутранага карыстання, для службовага карыстання,
    канфідэнцыйна, сакрэтна, цалкам сакрэтна, не для публікацыі, не для друку, не публікаваць, yalnızca iç kullanım içindir, yalnızca iç kullanım için, sadece iç kullanım içindir, sadece iç kullanım için, yalnız iç kullanım için, iç kullanım içindir, kurum içi kullanım içindir, gizlidir, çok gizlidir,
    yayımlanmak için değildir, yayın için değildir, yayımlanamaz, yayınlanamaz, yalnız daxili istifadə üçün, yalnız daxili istifadə üçündür, ancaq daxili istifadə üçün, daxili istifadə üçün, xidməti istifadə üçün, məxfidir, konfidensial, konfidensialdır, tam məxfi, tam məxfidir, dərc üçün deyil,
    dərc olunmaq üçün deyil, nəşr üçün deyil, тек ішкі пайдалануға, тек ішкі пайдалануға арналған, тек ішкі пайдалану үшін, ішкі пайдалануға, ішкі пайдалану үшін, тек қызмет бабында пайдалану үшін, қызмет бабында пайдалану үшін, құпия, өте құпия, жариялау үшін емес, баспасөзге арналмаған,
    ички колдонуу үчүн гана, ички пайдалануу үчүн гана, ички колдонуу үчүн, кызматтык колдонуу үчүн, кызматтык пайдалануу үчүн, жарыялоо үчүн эмес, жарыялоого арналган эмес, өтө купуя, faqat ichki foydalanish uchun, ichki foydalanish uchun, faqat xizmatda foydalanish uchun, xizmatda foydalanish uchun, mutlaqo maxfiy,
    nashr uchun emas, танҳо барои истифодаи дохилӣ, танҳо барои истифодаи хизматӣ, барои истифодаи дохилӣ, барои истифодаи хизматӣ, барои нашр нест, комилан махфӣ, diňe içerki ulanyş üçin, diňe içerki peýdalanmak üçin, içerki ulanyş üçin, gizlin, gizlindir, juda gizlin,
    зөвхөн дотоод хэрэгцээнд, зөвхөн дотоод хэрэгцээнд зориулав, дотоод хэрэгцээнд, зөвхөн албан хэрэгцээнд, албан хэрэгцээнд, маш нууц, нийтлэхгүй, нийтэд зориулаагүй, нийтлэхэд зориулаагүй, rahasia, sangat rahasia, bersifat rahasia, kumpidensyal, kompidensyal, 기밀, 기밀임`),
];

/** What forbids to publish the words beside it. */
export const UNPUBLISHED: readonly string[] = [
  ...PROHIBITIONS,
  ...pairs("केवल, सिर्फ़, सिर्फ", "हमारे लिए, अपने लिए"),
  ...pairs("শুধু, শুধুমাত্র, কেবল", "আমাদের জন্য, নিজেদের জন্য"),
  ...pairs("صرف", "ہمارے لیے, ہمارے لئے, اپنے لیے"),
  ...pairs("हाम्रो लागि, हाम्रा लागि", "मात्र, मात्रै"),
  ...pairs("අපට", "පමණි, පමණක්, පමණයි"),
  ...pairs("எங்களுக்கு, நமக்கு", "மட்டும், மட்டுமே"),
  ...words(`
    do not publish, do not share, do not circulate, do not distribute, do not forward, not for publication,
    not to be quoted, not for attribution, not for circulation, not for distribution, not for the public, for internal use, for internal use only,
    ne pas publier, ne pas diffuser, ne pas partager, ne pas transmettre, no publicar, no difundir, no divulgar,
    no circular, nao publicar, nao divulgar, nao circular, nicht veroffentlichen, nicht weitergeben, non divulgare,
    non pubblicare, не публиковать, не для публикации, не для печати, не распространять, для служебного пользования,
    ليس للنشر, غير للنشر, للاستخدام الداخلي, usichapishe, msichapishe, usisambaze, si kwa umma, არ გამოქვეყნდეს, არ გავასაჯაროოთ`),
];

/** Whole restrictions, in front of a sign, of words that the lists of parts do not have or that mean something else alone. */
export const RESTRICTION_PHRASES: readonly string[] = [
  ...LIMITS_OF_READERS,
  ...HANDLING_MARKS,
  ...words(`
  тільки для членів, лише для членів, толькі для членаў, sadece üyeler için, sadece üyelere, yalnızca üyelere, yalnızca üyeler için, yalnız üyeler için, üyelere özel,
  მხოლოდ წევრებისთვის, тек мүшелер үшін, мүшелер үшін ғана, мүчөлөр үчүн гана, faqat azolar uchun, фақат аъзолар учун, танҳо барои аъзо, танҳо барои аъзоён,
  diňe agzalar üçin, зөвхөн гишүүдэд, فقط برای اعضا, تنها برای اعضا, یوازې د غړو لپاره, صرف اراکین کے لیے, صرف ارکان کے لیے, לחברים בלבד, לחברי הקבוצה בלבד,
  kwa wanachama tu, kwa wanachama pekee, para sa mga kasapi lamang, para sa mga miyembro lamang, kideentzat bakarrik, kideentarako bakarrik, aelodau yn unig, slegs vir lede, net vir lede,
  sisäinen muistiinpano, внутрішня примітка, внутрішня нотатка, dahili not, iç not, kurum içi not, შიდა შენიშვნა, შიდა ჩანაწერი, ішкі ескерту, ішкі жазба, ichki eslatma, ички эслатма,
  ёддошти дохилӣ, эзоҳи дохилӣ, içerki bellik, आंतरिक नोट, आंतरिक टिप्पणी, өз арамызда, өз арабызда, biziň üçin, öz aramyzda, neşir üçin däl, çap etmek üçin däl, ჩვენთვის, მხოლოდ ჩვენთვის,
  not for delegations, not for the delegations, not for delegates, not for the delegates, pas pour les délégations, no para las delegaciones, não para as delegações,
  не для делегаций, nicht für delegationen, nicht für die delegationen, niet voor delegaties, non per le delegazioni, pa pou delegasyon yo,
  off, off record, not for the record, in all confidence, in full confidence, in complete confidence, en toute confidentialite, en toute confiance,
  en toute confidence, con toda confianza, com toda a confianca, in aller vertraulichkeit, fuera de microfono, sin microfonos, diffusion restreinte, diffusion interne, circulation interne, circulation restreinte, difusion restringida, circulacion interna,
  بسرية, بسرية تامة, بكل سرية, in off, internally, in house, sub rosa, entre quatre yeux, entre quat yeux, en interne, en confidence, en petit comite, confidentiellement, confidentiel, confidential, confidencial, vertraulich, riservato, секретно, سري, so para nos,
  para nos, sous le sceau du secret, sous le sceau de la confidence, sous embargo, secret defense, entre amis, internamente, confidencialmente, en secreto, bajo secreto, a titulo interno, em segredo, em confianca,
  em off, intern gesagt, im kleinen kreis, in confidenza, in via riservata, внутри группы, конфиденциально, не для прессы, داخليا, سرا, سر, سر بيننا, بيني وبينك, بيني وبينكم, بيننا وبينكم, في السر, للاطلاع فقط, للعلم فقط, خارج التسجيل,
  متنشروش, متنشروش ده, متنشروش دي, متنشرش, ما تنشروش, ما تنشروها, ما تنشروا, ممنوع النشر, ما يتنشرش, كلام بيننا, kwa siri, siri yetu, құпия, ішкі, жарияламаңыз, жариялауға болмайды, арамызда қалсын, өзара ғана, өз ара, для внутреннего круга, купуя, жарыялабагыла, maxfiy,
  elon qilinmasin, эълон қилинмасин, tarqatilmasin, тарқатилмасин, nashr qilinmasin, нашр қилинмасин, chop etilmasin, чоп этилмасин, жарияланбасын, таратылмасын,
  жарыяланбасын, таратылбасын, басылбасын, бастырылмасын, çap edilməsin, dərc olunmasın, dərc edilməsin, yayılmasın, çap edilmesin, ýaýradylmasyn, neşir edilmesin, gizli, dahili, yayımlamayın, yayınlamayın, yayımlanmasın, yayınlanmasın, paylaşmayın, paylaşılmasın, bize özel, məxfi, yayılmasın, махфӣ, нууц, საიდუმლოდ, კონფიდენციალურად, არ გამოქვეყნდეს, არ გამოაქვეყნოთ, գաղտնի, չհրապարակել,
  محرمانه, منتشر نشود, таємно, не публікувати, для своїх, для своих, không công bố, 언론용 아님, 우리끼리, 우리끼리 얘기, 공유 금지, 배포 금지, 외부 공유 금지,
  le za nas, le za skupino, le za ekipo, le za člane, med nami, med nami rečeno, ni za javnost, ni za objavo, ni za medije,
  kun for os, kun til os, mellem os, mellem os sagt, imellem os, imellem os sagt, ikke del, del ikke, mes nesh, vetëm për ne,
  background only, for background only, on background only, as background only, deep background, on deep background, nur hintergrund, nur als hintergrund,
  unter drei, unter zwei, salassa pidettävä, salassa pidettävää, ei julkinen, ei vielä julkinen, ei julkisuuteen, ei julkaistavaksi, ei jakoon, μη δημοσιεύσιμο, μη δημόσιο,
  آپس کی بات, آپس کی بات ہے, آپس میں رہے, گروپ سے باہر نہ جائے, گروپ میں رہے, بین خودمان, بین خودمون, بین ما, میان ما, منتشر نشود, نقل نشود, پخش نشود, چاپ نشود,
  مه خپروئ, مه خپروی, байни худамон, байни мо, байни худамон монад, танҳо барои мо, нашр нашавад, нашр накунед, паҳн нашавад,
  omavahel, keskenämme, só para a equipa, só para a equipe, só para o grupo, só para membros, só para os membros, só para nós, apenas para nós, somente para nós, mezi námi, medzi nami, no per al públic, ci sunu biir, ci sunu biir rekk, diggante nun, diggante nun rekk`),
];

/** "Until", before or behind a day. */
export const UNTIL: readonly string[] =
  words(`until, till, before, jusqu, jusqu’au, jusqu’à, avant, hasta, antes, até, ata, fins, fino, prima, bis, vor, tot, voor, till, til, indtil, inden, før, före, kuni, enne, līdz,
      pirms, iki, asti, ennen, saakka, do, przed, před, pred, prije, pre, până, înainte, deri, para, до, да, перед, пред, преди, пре, έως, μέχρι, πριν, ig, előtt, kadar, önce, qədər, dək, gacha, qadar, дейін, чейин, дейин, то, çenli,
      хүртэл, მანამდე, մինչև, حتى, إلى, قبل, تا, تک, پورې, تر, עד, לפני, तक, सम्म, पर्यंत, পর্যন্ত, સુધી, ਤੱਕ, వరకు, வரை, ವರೆಗೆ, വരെ, දක්වා, sampai, sehingga, hingga, sebelum, hanggang, bago, hadi, kabla, mbere, ilaa, 
      እስከ, ክሳብ, zuwa, kafin, titi, alohan’ny, mandra, jiska, anvan, tan, cyn, go dtí, roimh, to’o, molo, arte`);

/** Words for an embargo, before or behind its day: "Embargo until 5 November"; alternatives of a pattern. */
export const EMBARGOES =
  "embargo(?:ed)?|embarga(?:d|t)[oa]s?|embargue?e?s?|embargas|embargament|embargu|anbago|lánchosc|bahitura|эмбарго|эмбарга|ембарго|ambargo(?:lu(?:dur)?)?|embarqo|εμπαργκο|ემბარგო|էմբարգո|אמברגו|एम्बार्गो|एंबार्गो|এম্বার্গো|এমবার্গো|એમ્બાર્ગો|ਐਮਬਾਰਗੋ|എംബാർഗോ|ఎంబార్గో|sperrfrist|gesperrt|sperrefrist|birtingarbann|julkaisukielto|publiceringsförbud|محظورة? النشر|ممنوع النشر|ممنوع الاشاعت";
/** "Until" behind a day, or as its last letters. */
export const UNTIL_BEHIND =
  "dək|dek|kadar|qədər|gacha|qadar|çenli|дейін|чейин|дейин|хүртэл|мадэ|мде|तक|सम्म|पर्यंत|পর্যন্ত|સુધી|ਤੱਕ|వరకు|ರವರೆಗೆ|ವರೆಗೆ|വരെ|வரை|දක්වා|تک|پورې";

/** Before a remark at the end of a sentence, as alternatives of a pattern: "they yield, but this stays between us". */
export const ADVERSATIVES = bothForms(
  "but|mais|pero|mas|ma|però|aber|doch|maar|men|mutta|aga|αλλά|ale|lecz|но|але|ama|fakat|اما|ولی|مگر|لیکن|لكن|ولكن|и|and|und|et|y|e|en|och|og|ja|i|ve|va|و",
);

/** What begins a sentence that is for nobody else's ears. */
export const ASIDES: readonly string[] = words(`
    between us, between ourselves, just between us, strictly between us, between you and me, off the record, confidentially,
    note to colleagues, note to the colleagues, note to team, note to the team, note for the team,
    note to our colleagues, note for colleagues, message to colleagues, note to self,
    note to delegates, note to delegations, note for delegates, note for delegations, note to the group, note to the delegations,
    note aux collegues, note aux delegations, note aux delegues, nota a los colegas, nota para los colegas,
    nota para colegas, nota aos colegas, nota para las delegaciones, заметка коллегам, заметка для коллег, коллегам,
    hinweis an kollegen, ملاحظة للزملاء, ملاحظة للوفود, 致同事,
    in confidence, in strict confidence, for your eyes only, for our eyes only, not for the minutes, keep this to ourselves,
    keep to ourselves, keep this to yourself, please dont share, please do not share, dont share, dont publish, please dont publish,
    entre nous, entre nosotros, entre nosotras, que quede entre nosotros, en confianza, entre nós, cá entre nós, aqui entre nós, só entre nós,
    aparte, à parte, de parte, en aparté, apart, beiseite gesagt, detto a parte, кстати между нами, motus et bouche cousue, bouche cousue, ca sort pas d ici, ca sort pas ici, ca ne sort pas ici, isitoke nje, hii isitoke nje, isivuje, hii isivuje,
    ho antsika ihany, ho antsika ihany ity, ho antsika irery ihany, ho anay ihany, ho anay ihany ity, eo amintsika ihany, amintsika ihany, sa res ant nou, les sa ant nou, gard sa ant nou,
    ant nou, ant nou menm, rete ant nou, pa montre delegasyon yo, sa rete ant nou, pou nou sèlman,
    heads up, nb, n b, p s, ps, fyi, fyeo, fixme, ojo, dont quote, do not quote, delete before, to be deleted,
    dont forward, dont circulate, dont distribute, dont post, dont leak, dont tell anyone, dont tell anybody, do not post, do not leak,
    do not tell anyone, kisi ko mat batana, kisi ko mat batao, kisi ko na batana, kisi ko nahi batana, mat batana, share mat karna,
    share mat karo, share na karen, share na karein, share na karna, publish mat karna, publish mat karo, forward mat karna,
    forward mat karo, aage mat bhejna, sirf hamare liye, sirf humare liye, sirf apne liye, hamare beech, humare beech, aapas ki baat,
    nicht teilen, niet delen, ჩვენს შორის, საიდუმლოდ, კონფიდენციალურად, მხოლოდ ჩვენთვის, მხოლოდ შენთვის, մեր միջև, միայն մեզ համար, գաղտնի, በመካከላችን, ለእኛ ብቻ, kwa siri,
    en off, hors micro, off mic, по секрету, не под запись, зы, з ы, дсп, under chatham house, under the chatham house, not to leave,
    unter uns, unter uns gesagt, im vertrauen, tra noi, detto tra noi, между нами, между нами говоря, строго между нами,
    بيننا, فيما بيننا, kati yetu, tusiseme nje, giữa chúng ta, nói riêng, không công bố, không phổ biến, chỉ nội bộ,
    між нами, між нами кажучи, паміж намі, паміж намі кажучы, među nama rečeno, међу нама речено, tra di noi, bejnietna, gure artean, idir muid féin, eadrainn féin, rhyngom ni, entre nós dito, aramızda kalsın, öz aramızda,
    прохання не поширювати, прохання не розповсюджувати, прохання не пересилати, прохання не публікувати, прохання не цитувати, прохання не розголошувати, прохання не надсилати, прохання не показувати, прохання не виносити, просимо не поширювати, просимо не розповсюджувати, просимо не пересилати, просимо не публікувати, просимо не цитувати, просимо не розголошувати, просимо не надсилати, просимо не показувати, просимо не виносити, прошу не поширювати, прошу не розповсюджувати, прошу не пересилати, прошу не публікувати, прошу не цитувати, прошу не розголошувати, прошу не надсилати, прошу не показувати, прошу не виносити,
    просьба не распространять, просьба не пересылать, просьба не публиковать, просьба не цитировать, просьба не разглашать, просьба не показывать, просьба не выносить, просьба не рассылать, просьба не передавать, просим не распространять, просим не пересылать, просим не публиковать, просим не цитировать, просим не разглашать, просим не показывать, просим не выносить, просим не рассылать, просим не передавать, убедительная просьба не распространять, убедительная просьба не пересылать, убедительная просьба не публиковать, убедительная просьба не цитировать, убедительная просьба не разглашать, убедительная просьба не показывать, убедительная просьба не выносить, убедительная просьба не рассылать, убедительная просьба не передавать,
    просьба не распаўсюджваць, просьба не перасылаць, просьба не публікаваць, просьба не цытаваць, прашу не распаўсюджваць, прашу не перасылаць, прашу не публікаваць, прашу не цытаваць, просім не распаўсюджваць, просім не перасылаць, просім не публікаваць, просім не цытаваць,
    молба да не се разпространява, молба да не се публикува, молба да не се цитира, молба да не се изпраща, молба да не се споделя, молба да не се препраща, моля да не се разпространява, моля да не се публикува, моля да не се цитира, моля да не се изпраща, моля да не се споделя, моля да не се препраща, молим да не се разпространява, молим да не се публикува, молим да не се цитира, молим да не се изпраща, молим да не се споделя, молим да не се препраща,
    молба да не се објавува, молба да не се споделува, молба да не се цитира, молба да не се препраќа, молба да не се дистрибуира, ве молиме да не се објавува, ве молиме да не се споделува, ве молиме да не се цитира, ве молиме да не се препраќа, ве молиме да не се дистрибуира, се моли да не се објавува, се моли да не се споделува, се моли да не се цитира, се моли да не се препраќа, се моли да не се дистрибуира,
    молба да се не објављује, молба да се не дели, молба да се не цитира, молба да се не прослеђује, молба да се не објављивати, молба да се не делити, молба да се не ширити, молимо да се не објављује, молимо да се не дели, молимо да се не цитира, молимо да се не прослеђује, молимо да се не објављивати, молимо да се не делити, молимо да се не ширити, молба не објављује, молба не дели, молба не цитира, молба не прослеђује, молба не објављивати, молба не делити, молба не ширити,
    molba da se ne objavljuje, molba da se ne dijeli, molba da se ne deli, molba da se ne citira, molba da se ne prosljeđuje, molba da se ne prosleđuje, molba da se ne objavljivati, molba da se ne dijeliti, molba da se ne širiti, molimo da se ne objavljuje, molimo da se ne dijeli, molimo da se ne deli, molimo da se ne citira, molimo da se ne prosljeđuje, molimo da se ne prosleđuje, molimo da se ne objavljivati, molimo da se ne dijeliti, molimo da se ne širiti, molba ne objavljuje, molba ne dijeli, molba ne deli, molba ne citira, molba ne prosljeđuje, molba ne prosleđuje, molba ne objavljivati, molba ne dijeliti, molba ne širiti, molimo ne objavljuje, molimo ne dijeli, molimo ne deli, molimo ne citira, molimo ne prosljeđuje, molimo ne prosleđuje, molimo ne objavljivati, molimo ne dijeliti, molimo ne širiti,
    prosimo da se ne objavi, prosimo da se ne deli, prosimo da se ne posreduje, prosimo da se ne objavljati, prosimo da se ne deliti, prosimo ne objavi, prosimo ne deli, prosimo ne posreduje, prosimo ne objavljati, prosimo ne deliti,
    prosimy nie rozpowszechniać, prosimy nie publikować, prosimy nie przesyłać, prosimy nie cytować, prosimy nie udostępniać, prosimy nie ujawniać, proszę nie rozpowszechniać, proszę nie publikować, proszę nie przesyłać, proszę nie cytować, proszę nie udostępniać, proszę nie ujawniać, uprasza się nie rozpowszechniać, uprasza się nie publikować, uprasza się nie przesyłać, uprasza się nie cytować, uprasza się nie udostępniać, uprasza się nie ujawniać,
    prośba o nierozpowszechnianie, prośba o niepublikowanie, prośba o nieudostępnianie, prosba nešířit, prosba nezveřejňovat, prosíme nešířit, prosíme nezveřejňovat, prosíme neposílat dál, prosíme nešíriť, prosíme nezverejňovať, prosba nešíriť, kérjük ne terjesszék, kérjük nem terjeszteni, prašome neplatinti, prašome neskelbti, prašoma neplatinti, lūgums neizplatīt, lūgums nepublicēt, lūdzam neizplatīt, palume mitte levitada, palume mitte avaldada, pyydetään olemaan levittämättä, παρακαλούμε να μη διανεμηθεί, παράκληση να μη δημοσιευθεί, lutemi mos e shpërndani, lutemi të mos publikohet,
    rugăm a nu se difuza, rugăm a nu se distribui, rugăm a nu se publica, rugăm a nu se cita, rugăm a nu se divulga, rugăm a nu se redistribui, rugăm a nu se transmite, rugăm a nu se difuzeze, rugăm a nu se distribuie, rugăm a nu se publice, rugămintea de a nu se difuza, rugămintea de a nu se distribui, rugămintea de a nu se publica, rugămintea de a nu se cita, rugămintea de a nu se divulga, rugămintea de a nu se redistribui, rugămintea de a nu se transmite, rugămintea de a nu se difuzeze, rugămintea de a nu se distribuie, rugămintea de a nu se publice, vă rugăm a nu se difuza, vă rugăm a nu se distribui, vă rugăm a nu se publica, vă rugăm a nu se cita, vă rugăm a nu se divulga, vă rugăm a nu se redistribui, vă rugăm a nu se transmite, vă rugăm a nu se difuzeze, vă rugăm a nu se distribuie, vă rugăm a nu se publice, rugăm să nu se difuza, rugăm să nu se distribui, rugăm să nu se publica, rugăm să nu se cita, rugăm să nu se divulga, rugăm să nu se redistribui, rugăm să nu se transmite, rugăm să nu se difuzeze, rugăm să nu se distribuie, rugăm să nu se publice, se roagă a nu se difuza, se roagă a nu se distribui, se roagă a nu se publica, se roagă a nu se cita, se roagă a nu se divulga, se roagă a nu se redistribui, se roagă a nu se transmite, se roagă a nu se difuzeze, se roagă a nu se distribuie, se roagă a nu se publice,
    prière de ne pas diffuser, prière de ne pas publier, prière de ne pas transmettre, se ruega no difundir, se ruega no publicar, se ruega no distribuir, pede-se não divulgar, pede-se não publicar, solicita-se não divulgar, si prega di non diffondere, si prega di non divulgare, si prega di non pubblicare, es wird gebeten nicht zu verbreiten, gelieve niet te verspreiden, gelieve niet te publiceren, vänligen sprid inte, bedes ikke videregives, bes ikke videreformidles,
    nu se publica până la, nu se publica până în, nu se difuza până la, nu se distribui până la, a nu se publica până la, a nu se publica până în, a nu se publica până pe, a nu se publica înainte de, a nu se difuza până la, a nu se difuza până în, a nu se difuza până pe, a nu se difuza înainte de, a nu se distribui până la, a nu se distribui până în, a nu se distribui până pe, a nu se distribui înainte de, a nu se cita până la, a nu se cita până în, a nu se cita până pe, a nu se cita înainte de,
    не публікувати до, не публікувати раніше, не поширювати до, не поширювати раніше, не оприлюднювати до, не оприлюднювати раніше,
    не публиковать до, не публиковать раньше, не распространять до, не распространять раньше, не обнародовать до, не обнародовать раньше,
    не публікаваць да, не публікаваць раней, не распаўсюджваць да, не распаўсюджваць раней,
    да не се публикува до, да не се публикува преди, да не се разпространява до, да не се разпространява преди, да не се обявява до, да не се обявява преди,
    да не се објавува до, да не се објавува пред, да не се споделува до, да не се споделува пред,
    не објављивати до, не објављивати пре, не објавити до, не објавити пре, не делити до, не делити пре,
    ne objavljivati do, ne objavljivati prije, ne objavljivati pre, ne objavljivati pred, ne objaviti do, ne objaviti prije, ne objaviti pre, ne objaviti pred, ne objavljati do, ne objavljati prije, ne objavljati pre, ne objavljati pred, ne dijeliti do, ne dijeliti prije, ne dijeliti pre, ne dijeliti pred,
    nie publikować do, nie publikować przed, nie rozpowszechniać do, nie rozpowszechniać przed, nie ujawniać do, nie ujawniać przed,
    nezveřejňovat do, nezveřejňovat před, nepublikovat do, nepublikovat před, nešířit do, nešířit před,
    nezverejňovať do, nezverejňovať pred, nepublikovať do, nepublikovať pred, nešíriť do, nešíriť pred,
    neskelbti iki, neviešinti iki, neplatinti iki, nepublicēt līdz, neizplatīt līdz, mitte avaldada enne, mitte levitada enne, ei saa julkaista ennen, ei julkaista ennen, ei julkisuuteen ennen, publicera inte före, får inte publiceras före, ej för publicering före, må ikke offentliggøres før, offentliggøres ikke før, må ikke offentliggjøres før, ikke publiser før, nicht veröffentlichen vor, nicht veröffentlichen bis, nicht zu veröffentlichen vor, niet publiceren voor, niet publiceren vóór, niet openbaar maken voor, ne pas publier avant, ne pas diffuser avant, no publicar antes, no publicar hasta, no difundir antes, no difundir hasta, não publicar antes, não publicar até, não divulgar antes, não divulgar até, non pubblicare prima, non diffondere prima, non publicar antes, no publicar fins, να μη δημοσιευθεί πριν, μη δημοσιεύσιμο πριν, të mos publikohet deri, të mos publikohet para, nem közölhető előtte, ne birt ekki fyrir, má ekki birta fyrir,
    поки не для преси, поки не для друку, поки не для публіки, поки не для сайту, поки не для публікації, ще не для преси, ще не для друку, ще не для публіки, ще не для сайту, ще не для публікації, це не для преси, це не для друку, це не для публіки, це не для сайту, це не для публікації, не для преси, не для друку, не для публіки, не для сайту, не для публікації,
    пока не для прессы, пока не для печати, пока не для публики, пока не для сайта, еще не для прессы, еще не для печати, еще не для публики, еще не для сайта, это не для прессы, это не для печати, это не для публики, это не для сайта,
    още не за пресата, още не за медиите, още не за публикуване, още не за сайта, още не за печата, засега не за пресата, засега не за медиите, засега не за публикуване, засега не за сайта, засега не за печата, не е за пресата, не е за медиите, не е за публикуване, не е за сайта, не е за печата, не за пресата, не за медиите, не за публикуване, не за сайта, не за печата,
    засега не за медиумите, засега не за печатот, засега не за објавување, сè уште не за медиумите, сè уште не за печатот, сè уште не за објавување, не за медиумите, не за печатот, не за објавување,
    још не за медије, још не за штампу, још не за објаву, засад не за медије, засад не за штампу, засад не за објаву, није за медије, није за штампу, није за објаву,
    još ne za medije, još ne za tisak, još ne za štampu, još ne za objavu, zasad ne za medije, zasad ne za tisak, zasad ne za štampu, zasad ne za objavu, nije za medije, nije za tisak, nije za štampu, nije za objavu,
    še ne za medije, še ne za tisk, še ne za objavo, zaenkrat ne za medije, zaenkrat ne za tisk, zaenkrat ne za objavo, ni za medije, ni za tisk, ni za objavo, ne za medije, ne za tisk, ne za objavo,
    jeszcze nie dla prasy, jeszcze nie dla mediów, jeszcze nie do publikacji, jeszcze nie do druku, na razie nie dla prasy, na razie nie dla mediów, na razie nie do publikacji, na razie nie do druku, nie dla prasy, nie dla mediów, nie do publikacji, nie do druku,
    ještě ne pro tisk, ještě ne pro média, ještě ne ke zveřejnění, zatím ne pro tisk, zatím ne pro média, zatím ne ke zveřejnění, není pro tisk, není pro média, není ke zveřejnění,
    ešte nie pre tlač, ešte nie pre médiá, ešte nie na zverejnenie, zatiaľ nie pre tlač, zatiaľ nie pre médiá, zatiaľ nie na zverejnenie, nie je pre tlač, nie je pre médiá, nie je na zverejnenie,
    încă nu pentru presă, încă nu pentru public, încă nu pentru publicare, încă nu pentru site, deocamdată nu pentru presă, deocamdată nu pentru public, deocamdată nu pentru publicare, deocamdată nu pentru site, nu e pentru presă, nu e pentru public, nu e pentru publicare, nu e pentru site, nu este pentru presă, nu este pentru public, nu este pentru publicare, nu este pentru site, nu pentru presă, nu pentru public, nu pentru publicare, nu pentru site,
    még nem a sajtónak, egyelőre nem a sajtónak, nem a sajtónak, dar ne spaudai, ne spaudai, kol kas ne spaudai, vēl ne presei, ne presei, pagaidām ne presei, veel mitte pressile, mitte pressile, esialgu mitte pressile, ei vielä lehdistölle, ei lehdistölle, toistaiseksi ei lehdistölle, inte för pressen, ännu inte för pressen, ikke for pressen, ennå ikke for pressen, endnu ikke til pressen, ikke til pressen, όχι για τον τύπο, όχι ακόμα για τον τύπο, jo për shtypin, ende jo për shtypin, noch nicht für die presse, nicht für die presse, pas encore pour la presse, pas pour la presse, todavía no para la prensa, no para la prensa, ainda não para a imprensa, não para a imprensa, non per la stampa, ancora non per la stampa, nog niet voor de pers, niet voor de pers, паміж намі, пакуль не для прэсы, яшчэ не для прэсы, не для прэсы,
    aramızda, antara kita, ons onder mekaar, onder ons, oss emellan, między nami,
    среди нас казано, међу нама, medju nama, među nama, између нас, između nas, између нас казано, между нас, между нас казано,
    меѓу нас, меѓу нас речено, mezhdu nas, medju nas, megju nas, μεταξύ μας, αναμεταξύ μας, omavahel öeldes, meie vahel,
    meidän kesken, meidän kesken sanottuna, starp mums, starp mums runājot, tarp mūsų, tarp mūsų kalbant, między nami mówiąc,
    mezi námi, mezi námi řečeno, medzi nami, medzi nami povedané, med nami rečeno, köztünk szólva, magunk közt szólva,
    köztünk maradjon, între noi, între noi fie vorba, mes nesh, mellan oss, mellan oss sagt, oss emellan sagt, mellem os,
    mellem os sagt, mellom oss, mellom oss sagt, okkar á milli, okkar á milli sagt, onder ons gezegd, entre nosaltres, achtung sperrfrist, sperrfrist bis, embargo until, embargo till,
    do not name the, dont name the, do not name our, do not name sources, do not identify the source, dont identify the source,
    یادداشت داخلی, یادداشت محرمانه, اندرونی نوٹ, خفیہ نوٹ, داخلي یادښت, қайди дохилӣ, қайди махфӣ`);

// Words of restrictions by the part that they have

/** The part that a word has in a restriction; the lists below have the words of each. */
export type RestrictionPart =
  | "readers"
  | "ourReaders"
  | "us"
  | "you"
  | "friends"
  | "between"
  | "toOrFor"
  | "only"
  | "remark"
  | "matter"
  | "restricted"
  | "reserved"
  | "not"
  | "tell"
  /** What others may see: "not shown" alone is a fact about a figure. */
  | "show"
  | "anybody"
  | "this"
  | "manner"
  | "no"
  | "public"
  | "publishVerb"
  | "keep"
  | "we"
  | "know"
  /** What restricts by itself: "confidential", and "do not publish" where that is one word. */
  | "closed"
  | "delete"
  | "before"
  | "publishing"
  | "piece"
  | "version"
  | "leave"
  | "here"
  | "yet"
  | "modal"
  | "event"
  | "joining";

/** The words of restrictions by their part, of all languages that have no list of their own below. */
export const RESTRICTION_WORDS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  /** For whom, with a word that limits it, or one for a remark. */
  readers: `
    members member delegation delegations delegates friends allies partners insiders membres membre amis partenaires
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
  /** Those who are addressed as members of the group. */
  friends: `
    colleagues friends insiders collegues amis inities colegas amigos kollegen kolleginnen freunden colleghi amici коллег коллегами коллегам друзьями своими الزملاء زملاء زملائنا الاصدقاء اصدقاء للزملاء wenzetu marafiki 동료`,
  between: "between among entre unter tra fra между среди بين kati",
  toOrFor: `
    for between among pour para fur per для между unter entre tra fra por an kwa kati بين بيننا فيما үшін үчүн uchun icin ucun барои зориулж համար համար შორის միջև برای بین untuk antara के लिए cho`,
  only: `
    only just solely strictly exclusively purely merely seulement uniquement exclusivement strictement juste purement rien
    solo solamente unicamente exclusivamente estrictamente apenas somente estritamente nur ausschliesslich streng rein soltanto
    strettamente только строго исключительно فقط حصرا حصريا بس لاغير وحدهم وحدنا tu pekee 만 전용 тек ғана гана faqat sadece yalnizca yalniz танҳо зөвхөн მხოლოდ միայն hanya केवल सिर्फ chi тільки лише`,
  /** Words for a remark. */
  remark: `
    update updates news note notes memo reminder remark message document talk comment comments info infos nb attention warning usage use briefing eyes nota notas rappel
    actualizacion atualizacao обновление обновления новость новости تحديث noticia noticias nouvelle nouvelles remarque remarques commentaire commentaires recordatorio comentario comentarios aviso atencion lembrete
    hinweis hinweise notiz notizen vermerk anmerkung gebrauch verwendung uso promemoria avviso commento заметка заметки
    записка примечание комментарий внимание пользования использования ملاحظة ملاحظات معلومة تنبيه انتباه تعليق مذكرة تذكير رسالة وثيقة كلام الكلام حديث الحديث mensaje mensagem documento messaggio nachricht dokument сообщение документ
    للاستخدام للاستعمال ujumbe maelezo kumbuka matumizi 메모 참고 공지 draft черновик brouillon borrador rascunho entwurf bozza مسودة taslak жоба`,
  /** Words for a matter, which count behind "for": "confidential information" is a subject as well. */
  matter: `
    information message messages discussion reference consumption circulation informations reflexion
    informacion mensaje discusion debate informacao mensagem discussao nachricht diskussion informazione
    messaggio discussione информация информации сообщение обсуждения للنقاش للمناقشة للتداول للعلم للاطلاع للمعلومات taarifa`,
  restricted: `
    internal internally confidential confidentially secret interne internes interieur confidentiel confidentielle
    confidentiels confidentielles secrete secretes interno interna internos internas confidencial confidenciales
    confidenciais secreto secreta quiet intern internes interner interne vertraulich vertraulicher geheim riservato riservata
    riservati внутренний внутренняя внутреннее внутренние внутреннего внутренней конфиденциально конфиденциальная
    конфиденциальное секретно секретная داخلي داخلية الداخلي الداخلية سري سرية السري السرية ndani siri 내부 내부용 대외비 비공개`,
  /** Words that reserve something for somebody. */
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
    distribution forward forwarded quote quoted cite cited attribution disclose disclosed release leak tweet repost post outsiders outside anywhere
    publie publiee publier publiez diffuser diffusez diffusion partager partagez transmettre transmettez divulguer divulguez
    communiquer circuler ebruiter citer publico publique publiques publicado veroffentlichen veroffentlichung weitergeben
    weiterleiten offentlich offentlichkeit teilen zitieren pubblicare pubblico pubblicazione divulgare diffondere inoltrare
    публиковать публикуйте публикации распространять распространения пересылать разглашать печати публично цитировать делиться
    للنشر النشر تنشر تنشروا تنشروه تنشروها تنشره تنشرها ينشر نشر نشره نشرها للعموم للعلن للعامة للجمهور علني علنيا علنية
    تشارك تشاركوا تشاركوها مشاركة تداول تداوله للتداول للتوزيع توزيع تعميم للتعميم تعمموا تسريب kwa umma kuchapisha
    press media journalists presse medien prensa imprensa medios stampa прессы прессе пресса сми журналистов журналистам рассылать рассылайте передавать показывать показывайте преси друку баспасөз баспасөзге жариялау жариялауға басылым басма basin yayin kamuoyu kamuoyuna kamuya matbuot matbuotga nashr metbuat mətbuat матбуот хэвлэл პრესისთვის პრესა մամուլ մամուլի հրապարակման رسانه pers umum प्रेस bao chi صحافة للصحافة الصحافة للاعلام الاعلام посторонних посторонним чужих чужим ушей всех vyombo vya habari`,
  publishVerb: `
    publicar publicarlo publiquen publique publiques difundir difundirlo difundan difunda divulgar divulguen divulgue compartir
    compartirlo compartan comparta digan diga decir digais cuenten comenten hablen publico publica publicado circular circulen citar reenviar reenvien partilhar compartilhar prensa medios`,
  keep: `
    keep kept keeping treat treated handle handled traiter traitez tratar traten behandeln stay stays remain remains garder gardez garde gardons gardee rester reste restent conserver guardar
    guarden guarda guardemos queda quede quedar mantener manter fica fique ficar guardem behalten bleibt bleiben bleib behaltet
    tenere teniamo resta держать держите оставить остается останется يبقى تبقى فليبق ابقوا ابقوه خليها خلوها خليه خلوه احتفظوا احتفظ نحتفظ ibaki қалсын калсын kalsin qolsin qalsin`,
  /** "Only we know". */
  we: "we",
  know: "know",
  /** What joins these. */
  joining: `do the our my about this it that is are as very entirely general core inner own comme como als toute tout todo toda be these those all please of in on at within a au aux le la les l du de des ce cette ces ca
    cela ceci ici notre nos votre vos est sont s v p svp merci el los las lo esto eso nuestro nuestra del al en que o os as isto
    isso nosso nossa so da do das dos die der das den dem zu es dies unser unsere il lo gli per favore это эти этого
    пожалуйста нашей нашего и هذا هذه ده دي دا على مستوى من في الى هاد هيدا ذلك و and to faire es hat ajili yako ya za bitte جدا تامة للغاية
    дальше далее следующее сказанное что ниже выше below above following onwards desde hacia ci apres abajo بعد никому никто nobody for nadie para la los`,
};

/** Further words of restrictions, of ITU's languages and some others, as they are typed in messages. */
export const MESSAGE_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  show: `show shown see seen hand handed give given zeigen gezeigt geben weitergeben tonen getoond geven laten zien montre bay يعرض تعرض تعرضوا اعرضوا
    تعطوا يعطى montrer montrez donner mostrar mostrem mostren mostrare mostrate dare показывать показывайте показать давать давайте үзүүл өг харуул`,
  readers: "pessoal turma malta galera chat",
  only: "exclusivo exclusiva exclusif exklusiv",
  us: "gente",
  keep: "fiquem ficando permanece permaneca quedarse quedan kalmali rimane rimanga rimanere остаться остались остаться",
  public: `pass passed leaked leaking leaks spread spreading repeat reveal revealed resend retweet screenshot tweeted repassar
    repasse repassem passar passe passem reencaminhar reencaminhe reencaminhem encaminhar encaminhe encaminhem espalhar espalhe
    espalhem vazar vaze vazem replicar replique repliquem revelar revele revelem enviar envie enviem postar poste postem repostar
    mostrar mostre mostrem partilhe partilhem compartilhe compartilhem relayer relayez ebruitez fuiter transferer transferez reveler
    revelez propager envoyer envoyez montrer montrez reproduire weitersagen weiterreichen weitertragen verbreiten leaken verraten
    ausplaudern weiterschicken weiterverbreiten weitergegeben veroffentlicht geteilt suivre girare girate inoltrate diffondete condividere
    condividete divulgate pubblicate rivelare mostrare trapelare пересылайте передавайте разглашайте сливать сливайте выносить
    выносите распространяйте делитесь афишировать афишируйте показывайте تمرر تمرروا تسرب تسربوا تسربوها توزعوا توزع ترسلوا ترسل
    doorvertellen doorgeven lekken gelekt`,
  publishVerb: `filtrar filtren filtre pasar pasen pase pases reenvie reenvies reenviarlo reenviarla reboten propagar revelar revelen revele
    mostrar muestren enviar envien envie enviarlo subir suban mandar manden mande mandarlo filtrarlo difundirla compartirla divulgarlo
    publicarla contar contarlo cuenten cuente passar passe passem repassar espalhar vazar encaminhar reencaminhar dizer contem`,
  delete: `delete deleted remove removed strike stricken drop cut erase erased scrap omit redact redacted pull takeout apagar apague
    apaguem tirar tire tirem retirar retire retirem remover remova removam eliminar elimine eliminem excluir exclua excluam suprimir suprima
    cortar corte cortem deletar limpar borrar borren borre quitar quiten quite sacar saquen saque tachar supprimer supprimez enlever
    enlevez retirer retirez effacer effacez oter biffer couper virer loschen entfernen streichen rausnehmen herausnehmen weglassen
    loeschen tilgen gestrichen geloscht entfernt cancellare togliere rimuovere eliminare tagliare levare удалить удали удалите убрать
    убери уберите вычеркнуть вычеркните стереть снять вырезать احذف احذفوا احذفوها يحذف تحذف حذف ازالة ازل ازيلوا تزال شطب verwijderen
    schrappen weghalen wissen smazání vypuštění škrtnout skasować skasowania skasuj usunięcia wykreślenia törlendő törlése ștergere видалення стерти удалению удаления usunąć usuń usuńcie skreślić wykreślić sil silin silinsin çıkar çıkarın kaldır kaldırın futa futeni ondoa
    ondoeni hapus buang видалити прибрати obrisati brisati ukloniti izbrisati izbaciti обрисати smazat odstranit vymazat odstrániť
    șterge ștergeți eliminați törölni kivenni xóa өшіру`,
  before:
    "before prior ahead antes avant vor bevor prima до перед قبل voor vooraleer przed önce kabla sebelum pre prije před pred înainte până előtt trước",
  publishing: `publishing publication publish published release releasing sending send printing print posting post circulating circulation
    distribution distributing sharing going live submission submitting publicar publicacao enviar envio divulgar divulgacao imprimir impressao
    lancamento circular publicacion impresion difusion difundir lanzamiento compartir mandar publier envoi impression diffusion parution
    envoyer diffuser transmission veroffentlichung veroffentlichen versand versenden druck drucken abschicken weitergabe verschicken
    pubblicazione pubblicare invio inviare stampa stampare публикацией публикации отправкой отправки печатью печати рассылкой рассылки
    выпуском отправкою النشر الارسال الطباعة التوزيع publicatie verzending verzenden publiceren publikacją wysłaniem drukiem yayından
    yayımlamadan yayınlamadan göndermeden basmadan kuchapisha kutuma kuchapa diterbitkan dikirim publikasi публікацією објављивања
    objavljivanja objave slanja slanjem zveřejněním odesláním tiskem publicare trimitere közzététel küldés`,
  piece: `text texto texte testo текст текста النص tekst line lines sentence sentences paragraph paragraphs part section bit words name names linha linhas frase frases paragrafo
    trecho parte nome nomes linea lineas parrafo nombre nombres ligne lignes phrase paragraphe partie passage nom noms zeile satz absatz teil
    passus namen riga paragrafo строку строчку абзац предложение фразу имя имена السطر الفقرة الجملة الاسم regel zin alinea`,
  version:
    "version versión versão fassung versione версии версию версія wersji verze verzie versiyon النسخة نسخة",
  leave: `raus leave leaves leaving go goes sair saia sai saiam salir salga salgan sale salen sortir sort sorte sortent rauskommen verlassen
    verlasst uscire esca esce выходит выйдет уйдет يخرج تخرج خرج`,
  here: "here room hall walls daqui aqui aca ici hier raus qui отсюда stanza sala paredes murs salle raum هنا",
  yet: "ακομα ακομη yet still ainda todavia aun encore noch еще пока ancora henuz hala bado masih nog vielä ännu endnu ennå jeszcze ještě még încă още још now agora ahora momento",
  we: "نحن",
  event: `meeting meetings call calls coordination deadline prep preparation briefing debrief huddle reunion reuniao reunioes reuniones coordinacion
    coordenacao prazo plazo fecha llamada chamada conversa almoco jantar almuerzo cena preparacao preparacion réunion appel échéance delai
    sitzung gruppensitzung teamsitzung gruppentreffen teamtreffen besprechung treffen vorbereitung frist abstimmung riunione scadenza coordinamento встреча совещание созвон срок координация подготовка
    собрание اجتماع تنسيق مهلة موعد مكالمة اجتماعنا kikao mkutano toplantı toplanti vergadering overleg termijn spotkanie sastanak`,
  closed: "hush",
  joining: `fuera fora aan yo le la les aux à an den der die the be to this it sa على هذا xfa porfa pf pls plz svp ist does esta este voce voces tambem tambien quando porque que ca along around adiante frente mas pero mais but
    aber но ma far faire faites a o out off up getting got se enquanto instant dritte dritten лицам третьим fuori ser sea soit werden
    sein essere mesmo mesma aqui assim isso nada nothing rien our d l`,
  not: "cannot cant",
  modal: `can may must should pode podem puede pueden peut peuvent kann darf deve debe doit muss soll sollte sollten puo deve
    может можно должно должна должен нужно надо يجب يجوز يمكن`,
};

/** Serbian, Croatian and Bosnian, in Latin letters: the Cyrillic spelling is made of them. */
export const SERBIAN_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  readers: `članovi člana članice članicama članove članovima delegacije delegacijama delegaciju saveznike saveznicima prijatelje prijateljima
    partnere partnerima učesnike učesnicima sudionike`,
  ourReaders:
    "grupa grupu grupe grupi tim tima timu kolege kolega kolegama koaliciju koalicije ekipa ekipu skupinu skupine",
  us: "nas nama",
  we: "mi",
  know: "znamo",
  between: "među medju između izmedju",
  toOrFor: "za među medju između izmedju",
  only: "samo isključivo jedino strogo",
  remark: `napomena napomene beleška bilješka beleške komentar podsetnik podsjetnik poruka pažnja upotrebu upotreba uporabu
    korišćenje korištenje nacrt nacrta informaciju`,
  restricted: "interno interna interni internu interne internog tajno tajna službenu službena",
  closed: "poverljivo povjerljivo poverljiva povjerljiva",
  reserved: "rezervisano rezervirano ograničeno namenjeno namijenjeno",
  not: "ne nije nemoj nemojte nisu nemojmo",
  tell: "reći recite govoriti govorite pričajte pričati spominjati spominjite pominjati pominjite",
  anybody: "nikome nikom nikoga",
  public: `javnost javnosti javno objavljivanje objavu objava objavljuje objavljivati objaviti objavite objavi objavljujte
    objavljujemo objavljujmo deliti dijeliti delite dijelite podeliti podijeliti širiti širite slati šaljite šalji poslati prenositi prenosite deli delimo dijeli ide idu
    proslediti proslijediti prosleđivati prosledjivati distribuciju štampu štampe novinare novinarima medije medijima sajt
    sajta sajtu veb web stranicu tisak`,
  keep: "ostaje ostane ostati držati zadržati zadržimo",
  joining:
    "da se je su i u na od do po sa kao ova ovaj ovo neka molim molimo bude budi rečeno govoreći još naš naše našu našoj",
};

/** Bulgarian and Macedonian, in Cyrillic letters: the Latin spellings are made of them. */
export const BULGARIAN_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  readers:
    "членови членовите членове членовете делегации делегациите партнери партньори сојузници съюзници приятели пријатели",
  ourReaders:
    "група групата екип екипа екипот тим тимот колеги колегите коалиција коалицијата коалиция коалицията",
  us: "нас",
  we: "ние",
  know: "знаем знаеме",
  between: "меѓу между помеѓу",
  toOrFor: "за меѓу между помеѓу",
  only: "само единствено исклучиво изключително строго",
  remark: `забелешка забележка бележка белешка коментар напомняне потсетник порака съобщение внимание употреба ползване нацрт
    чернова`,
  restricted:
    "интерно интерна интерен интерни вътрешно вътрешна вътрешен внатрешно внатрешна тајно тайно служебно служебна",
  closed: "доверливо доверлива поверително поверителна",
  reserved: "наменето предназначено ограничено",
  not: "не немој немојте недей недейте",
  tell: "кажувај кажувајте зборувајте казвай казвайте говорете",
  anybody: "никому никого",
  public: `јавност јавноста објавување објавува објавувајте објавувај објави објават споделува споделувај споделувајте сподели
    испраќа испраќајте праќа праќајте публикува публикувай публикувайте дели делете публикуване публикация публикуват разпространява
    разпространявай разпространявайте разпространение споделя споделяй споделяйте споделяне изпраща изпращай изпращайте
    пращай пращайте обществеността публика публиката медии медиите медиуми медиумите преса пресата печат печата новинари
    новинарите журналисти журналистите сайт сайта сајт сајтот уебсайт веб страница страницата`,
  keep: "остане остава останува",
  joining:
    "да се е са си и в во на от од до с со по моля молам ве ви ова оваа това тази този нека казано речено кажано още нашата нашиот нашия",
};

/** Other languages of Europe, one a line. Words that are common ones elsewhere ("le", "os", "ne") are in phrases instead. */
export const EUROPEAN_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  readers: `
    člane članom delegacijam zaveznike
    μελη μελων αντιπροσωπειες αντιπροσωπεια συμμαχους φιλους εταιρους
    jäsenille jäsenten jäsenelle valtuuskunnille valtuuskunnalle ystäville kumppaneille
    liikmetele liikmed delegatsioonidele delegatsioonile sõpradele partneritele
    dalībniekiem locekļiem biedriem delegācijām delegācijai draugiem partneriem
    nariams nariai delegacijoms delegacijai draugams partneriams
    członków członkom członkowie delegacji delegacjom sojuszników przyjaciół partnerów uczestników
    členy členům členové delegace delegacím přátele partnery spojence členov členom delegácie delegáciám priateľov
    tagoknak tagjainak tagjai küldöttségeknek delegációknak barátainknak
    membrii membrilor delegații delegațiile delegațiilor prieteni parteneri aliați
    anëtarët anëtarëve delegacionet delegacioneve miqtë partnerët
    medlemmar medlemmarna medlem medlemmer medlemmerne delegationer delegationerne delegasjoner vänner venner allierade
    meðlimi félaga sendinefndir vini leden delegaties vrienden bondgenoten mitgliedern delegationen delegazioni delegazione
    delegacions`,
  ourReaders: `
    skupino skupina ekipo ekipa ομαδα ομαδας συναδελφους συναδελφοι συναδελφων ryhmä ryhmän ryhmälle ryhmämme ryhmäläisille
    tiimi tiimin tiimille kollegoille rühmale rühma grupile grupi meeskonnale kolleegidele grupai grupas komandai kolēģiem
    koalīcijai grupei grupės komandos kolegoms koalicijai grupy grupie zespół zespołu zespołowi koalicji kolegów koleżanek
    kolegom skupinu skupiny skupině skupine tým týmu tím tímu kolegy kolegům kolegov koalici koalíciu csoportnak csoport
    csapatnak csapat kollégáknak kollégák koalíciónak grupul grupului echipa echipei colegi colegii colegilor coaliția
    grupin grupit ekipin kolegët kolegëve koalicionin grupp gruppen gruppens gruppa teamet holdet laget kollegor kollegorna
    kolleger kollegaer koalitionen koalisjonen hópinn hópur teymið starfsfélaga groep groepsleden collegas coalitie equip
    companys companyes`,
  us: `
    nas nami εμας μας ημων meille meidän meitä keskenämme meile meie omavahel mums mūsu mūsų nam nás nám námi
    nekünk magunknak köztünk számunkra magunk noi nouă nesh neve oss okkur okkar ons onszelf onze noialtri
    nosaltres`,
  we: "we mi my εμεις me meie mēs mes wir wij noi ne vi við nosaltres nous",
  know: "know vemo ξερουμε γνωριζουμε tiedämme teame zinām žinome wiemy víme vieme tudjuk știm dimë vet ved vitum weten wissen sabem savons",
  between:
    "μεταξυ αναμεσα kesken vahel starp tarp między pomiędzy mezi medzi között közt köztünk între midis mes ndërmjet mellan emellan mellem mellom imellem imellom milli onder tussen",
  toOrFor: `
    za για μεταξυ αναμεσα kesken keskenämme vahel omavahel starp tarp dla między pomiędzy pro pre mezi medzi között közt köztünk
    számára részére pentru între për midis mes ndërmjet för mellan emellan mellem mellom imellem imellom fyrir milli voor
    onder tussen fuer`,
  only: `
    zgolj izključno μονο μονον αποκλειστικα αυστηρα vain ainoastaan pelkästään ainult üksnes rangelt tikai vienīgi tik vien
    tiktai griežtai tylko wyłącznie jedynie ściśle jen pouze jenom výhradně výlučně len iba výlučne výhradne csak kizárólag
    csakis doar numai exclusiv strict vetëm endast bara enbart uteslutande strikt kun bare udelukkende utelukkende strengt
    aðeins eingöngu einungis alleen enkel uitsluitend slechts nomes unicament`,
  remark: `
    opomba opomnik sporočilo osnutek uporabo σημειωση σημειωμα σχολιο υπενθυμιση μηνυμα προσοχη χρηση προσχεδιο huomautus
    huom muistutus viesti kommentti luonnos käyttöön tiedoksi märkus märge meeldetuletus sõnum kommentaar mustand
    kasutamiseks kasutuseks teadmiseks piezīme piezīmes atgādinājums komentārs ziņa uzmanību lietošanai melnraksts pastaba
    obs pastabos priminimas komentaras žinutė dėmesio naudojimui juodraštis notatka uwaga uwagi przypomnienie komentarz
    wiadomość użytku użytek szkic brudnopis poznámka poznámky připomínka pripomienka upozornění komentář komentár použití
    použitie potřebu potrebu koncept megjegyzés feljegyzés emlékeztető üzenet figyelem használatra vázlat piszkozat notă
    atenție memento mesaj comentariu uz ciornă shënim shënime kujtesë mesazh përdorim notering anteckning påminnelse
    påmindelse meddelande kommentar bruk brug utkast udkast kännedom bemærkning merknad notat besked melding athugasemd
    minnispunktur ath skilaboð áminning notkunar drög notitie opmerking herinnering bericht gebruik concept klad entwurf
    esborrany`,
  restricted: `
    zaupna tajno notranja εσωτερικο εσωτερικη εσωτερικα εσωτερικης μυστικο sisäinen sisäiseen sisäisesti salainen sisemine
    sisemiseks siseseks ametkondlikuks salajane iekšējs iekšējai iekšēja iekšēji iekšējām slepens slepeni dienesta vidinė
    vidinis vidiniam vidaus slapta slaptai wewnętrzna wewnętrzne wewnętrzny wewnętrznego wewnętrznie tajne tajny służbowego
    interní interné interná interný vnitřní vnútorné tajné služební služobné belső titkos titkosan intern internă interne
    brendshëm brendshme sekret internt interna hemlig hemligt hemmelig hemmeligt innri innra innanhúss leynilegt geheim internen internem`,
  closed: `
    zaupno εμπιστευτικο εμπιστευτικα απορρητο luottamuksellinen luottamuksellisesti luottamuksellista konfidentsiaalne
    konfidentsiaalselt konfidenciāli konfidenciāls konfidencialu konfidencialiai poufne poufnie důvěrné důvěrně dôverné
    dôverne bizalmas bizalmasan konfidencial konfidenciale konfidentiellt konfidensielt fortroligt förtroligt trúnaðarmál
    vertrouwelijk
    nepublicēt nepublicējiet neizpaust neizpaudiet neizplatīt neizplatiet nesūtīt nesūtiet nepubliskot neviešinti
    neviešinkite neskirta neskelbti neskelbkite neskelbtina nesidalinti nesidalyti nesidalinkite neplatinti neplatinkite nesiųsti
    nesiųskite nepublikuoti nepublikuokite nezveřejňovat nezveřejňujte nezveřejnit nepublikovat nepublikujte nešířit nešiřte
    nesdílet nesdílejte neposílat neposílejte nezasílat nepřeposílat nerozesílat nezverejňovať nezverejňujte nezverejniť nepublikovať
    nešíriť neširte nezdieľať nezdieľajte neposielať neposielajte nepreposielať`,
  reserved:
    "namenjeno tarkoitettu mõeldud paredzēts skirta przeznaczone určeno určené szánt rezervat destinat rezervuar avsett forbeholdt ætlað bestemd voorbehouden destinato destinata",
  not: "μη μην οχι δεν ουτε ei älä älkää eikä mitte ära ärge nav nedrīkst nėra negalima nie není nikoli nikoliv nesmí nesmie nem tilos nu niciodată jo mos nuk ej inte icke ikke ikkje ekki niet nooit",
  tell: "povejte πειτε πεις λετε αναφερετε kerro kertokaa kerrota sanokaa rääkida rääkige mów mówcie mówić mondd mondják spuneți tregoni berätta säg fortell fortæl segja vertellen",
  anybody:
    "κανεναν κανεις kenellekään muille kellelegi nevienam niekam nikomu senkinek nimănui askujt någon nogen noen neinum niemand",
  public: `
    aussen
    javnosti objavo objavljati deli naprej objavite deliti delite pošiljati pošiljajte splet spletno novinarje
    δημοσιευθει δημοσιευτει δημοσιευση δημοσιευετε δημοσιευσετε δημοσιοποιηθει δημοσιοποιηση δημοσιο δημοσια κοινο
    κοινοποιηση κοινοποιηθει κοινοποιησετε κοινοποιειτε διανομη διανεμηθει μοιραστειτε μοιραζεστε σταλει στειλετε στελνετε
    τυπο τυπου ιστοτοπο ιστοσελιδα διαρρευσει
    julkisuuteen julkinen julkaista julkaise julkaiskaa julkaistavaksi julkaistava jaa jaeta jakaa jakoon jaettavaksi jakakaa
    levitä levittää levitettäväksi lähetä lähetettäväksi lähettää lehdistölle medialle verkkosivuille verkkosivulle nettiin
    yleisölle
    avaldada avalda avaldage avaldamiseks avaldamisele avalikuks avalikustada avalikustamiseks avalikkusele jagada jaga
    jagage jagamiseks levitada levita levitage levitamiseks saata saatke edastada edastage ajakirjandusele pressile meediale
    kodulehele veebilehele veebi
    publicēt publicēšanai publicējams publiskai publiski publiskošanai atklātībai sabiedrībai presei medijiem mājaslapai
    vietnei izplatīšanai
    nesidalinti viešinti viešai viešumui viešinimui skelbti skelbimui publikuoti publikavimui visuomenei spaudai žiniasklaidai svetainei
    dalintis platinti platinimui siųsti
    publikacji publikować publikuj publikujcie publikujemy opublikowania publiczne publicznie upubliczniać upublicznienia
    udostępniać udostępniania udostępniaj udostępniajcie rozpowszechniać rozpowszechniania rozsyłać przekazywać wysyłać
    wysyłania wysyłaj wysyłajcie przesyłać ujawniać prasy prasie mediów mediom stronę internetową witrynę publiczności
    zveřejnění zveřejňovat zveřejnit publikaci publikování veřejnost veřejnosti veřejně tisk média médií novináře webu
    stránky šíření sdílení odeslání zverejnenie verejnosť zverejniť verejne tlač médiá stránku publikovanie šírenie
    zdieľanie odoslanie
    nyilvános nyilvánosságra nyilvánosságnak közzé közzétenni közzététel közzétételre közölni közlésre publikálni publikus
    megosztani megosztásra ossza osszák közöld közölje közöljék oszd osszátok terjeszteni terjesztésre továbbítani elküldeni küldeni küldd küldjétek küldje
    sajtónak médiának honlapra weboldalra közönségnek
    publică publicați publicat publicare publicării distribuie distribuiți distribuire distribui trimite trimiteți trimis
    partaja partajați difuza difuzați difuzare presă presei siteul site publicului jurnaliști
    publikim publikoni publiko publikohet publikuar publik shpërndani shpërndaj shpërndahet shpërndarje ndani dërgoni dërgo
    shtyp shtypin mediat faqen publikun
    publicering publicera publiceras offentligt offentlig offentliggörande offentliggöra offentliggöras delas dela spridas
    sprida spridning skicka skickas vidarebefordra vidarebefordras pressen webben webbplatsen webbplats hemsidan allmänheten
    offentliggørelse offentliggøres offentliggjøring offentliggjøres offentligheden offentligheten offentleg publiceres
    publisering publiseres publiser publisere deles dele spredes spres videresendes sende sendes medier medierne mediene
    hjemmesiden nettsiden nettstedet allmennheten
    birta birtingar birt birtið dreifa dreifið dreifingar deila deilið senda sendið opinbert almenning almennings fjölmiðla
    fjölmiðlum vefinn vefnum vefsíðu
    publicatie publiceren gepubliceerd openbaar openbaarmaking delen verspreiden verspreiding doorsturen versturen sturen
    verzenden website webstek publiek websites web sito inviare condividere condividete condivisione pubblicate pubblicato
    inoltrate giornalisti veroeffentlichen veroeffentlichung webseite senden verschicken versenden verbreiten verbreitung publicação
    oeffentlich oeffentlichkeit send sending posting publishing`,
  publishVerb:
    "javnost objavo objavljanje medije tisk splet spletno difondre enviar enviarlo envien envie envieu compartiu difongueu publiqueu publicacio premsa",
  this: "dat dit det detta dette tämä tätä αυτο bu",
  keep: "jää pysyy jäi houd houden houdt blive förbli resti restino rimanga rimani zostać zostaje trzymaj kalır kalacak μεινει μενει παραμεινει jääköön pysyköön jääb jäägu paliek palikt lieka zostaje zostanie pozostaje zůstane zůstává zostane ostane maradjon marad rămâne rămână mbetet stannar stanna bliver blir forbliver verði blijft blijven",
  joining: `
    maar echter toch binnen men dock skal ska mutta aga siiski see vahele αλλα ομως μια ale jednak avšak však lecz ama fakat ancak che deve
    nach geben tragen dringen gelangen doch jedoch allerdings mais toutefois doit pero però mas porém пусть однако але проте
    naj prosim να το τα τη την της του των τους τις το τον σε στο στον στη στην ειναι ας αυτο παρακαλω και σας πουμε saa ole tämä tätä
    tämän sanottuna pyydän kiitos palun öeldes tohi tas šo ir lūdzu lai tai yra prašome prašau proszę jest są ze z w i
    mówiąc się niech k na toto řečeno prosím ať sú nech povedané ez ezt az és kérem kérjük meg szólva tegye tegyék se fi este
    sunt vă rog rugăm să pe cu acest aceasta spus vorba fie ca të u ju lutem thënë och att vara sagt får skal ska på av af må
    og det dette er til þetta vinsamlegast á í deze dit het een met op ter alsjeblieft aub gezegd elkaar mekaar di alla allo
    agli dei della sul zur zum ins auf naši našu naszej naszego noch nog put out more gesagt ao sisplau lloc ke é e yet here the our`,
};

/** Persian, Urdu and Pashto; they are typed with Arabic letters as well. */
export const PERSIAN_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  ourReaders: "گروه تیم همکاران گروپ ٹیم ساتھیوں ډله ډلې",
  us: "ما خودمان خودمون ہم ہمارے اپنے موږ زموږ",
  between: "بین میان درمیان ترمنځ",
  toOrFor: "برای بین میان لیے لئے لپاره ترمنځ",
  only: "فقط تنها صرفا صرف یوازې",
  remark: "یادداشت تذکر توجه پیشنویس نوٹ یادداشتی یادښت استفاده استعمال",
  restricted: "داخلی محرمانه خصوصی اندرونی خفیه خفیہ داخلي",
  closed: "محرمانه",
  not: "نشود نکنید نباید نه نہ مت مه",
  public: "منتشر انتشار پخش نقل چاپ شائع شیئر عام خپروئ خپور",
  keep: "بماند میماند باشد رہے رہنا رہیں پاتې",
  this: "این یہ دا",
  delete: "حذف پاک",
  before: "قبل پیش پہلے",
  publishing: "انتشار ارسال چاپ پخش اشاعت",
  piece: "جمله سطر متن پاراگراف",
  joining: "را از به در که شود لطفا باید است اما ولی مگر لیکن بات ہے کے کی کا میں سے لیکن براہ کرم وي",
};

/** Tajik, whose texts are as near to Persian as its letters are to Russian. */
export const TAJIK_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  ourReaders: "гурӯҳ гурӯҳи ҳамкорон",
  us: "худамон мо",
  between: "байни миёни",
  toOrFor: "барои байни",
  only: "танҳо фақат",
  remark: "қайд қайди эзоҳ ёддошт лоиҳа лоиҳаи",
  restricted: "дохилӣ махфӣ",
  not: "нашавад накунед набояд",
  public: "нашр паҳн чоп интишор",
  keep: "монад мемонад бимонад",
  this: "ин",
  delete: "ҳазф",
  before: "пеш",
  publishing: "нашр интишор",
  joining: "ки аз аммо вале лутфан бошад шавад",
};

/** Mongolian, Kyrgyz and Kazakh. */
export const INNER_ASIAN_RESTRICTIONS: Readonly<Partial<Record<RestrictionPart, string>>> = {
  readers: `делегацид төлөөлөгчдөд төлөөлөгчид делегацияга делегацияларга делегаттарга делегацияға делегацияларға делегаттарға
    бусдад хүнд хэнд башкаларга эчкимге кимге ешкімге басқаларға`,
  ourReaders: "багийн багт бүлгийн бүлэгт багийнханд топтун топко команданын топтың топқа команданың",
  us: "манай бидний бидэнд биздин бизге біздің бізге",
  between: "дунд хооронд арабызда арамызда",
  only: "зөвхөн гагцхүү гана ғана тек",
  remark: "тэмдэглэл тайлбар санамж эскертүү ескертпе",
  restricted: "дотоод нууц ички купуя ішкі құпия",
  closed: `эмбарго бербегиле көрсөтпөгүлө айтпагыла көрсөтпөңүз көрсөтпөңүздөр бербеңиз айтпаңыз айтпаңыздар көрсетпеңіз көрсетпеңіздер
    бермеңіз бермеңіздер айтпаңыздар`,
  not: "болохгүй битгий бүү болбойт болмайды",
  tell: "өгч үзүүлж харуулж хэлж ярьж айтууга көрсөтүүгө берүүгө айтуға көрсетуге беруге",
  public: "нийтэлж тарааж жарыялоого таратууга жариялауға таратуға",
  keep: "үлдэг үлдэнэ калсын қалсын",
  this: "энэ үүнийг энийг бул муну бұл бұны",
  event:
    "хурал хурлын уулзалт уулзалтын зөвлөгөөн жыйын жыйыны чогулуш чогулушу жолугушуу жолугушуусу жиналыс жиналысы кездесу кездесуі",
  joining: `ч өөр өз даваа мягмар лхагва пүрэв баасан бямба ням гараг гарагт хүртэл дүйшөмбү шейшемби шаршемби бейшемби жума ишемби чейин
    дүйсенбі сейсенбі сәрсенбі бейсенбі сенбі жексенбі дейін`,
};

/**
 * Words that people shorten in messages, each behind what is typed for it, without dots and slashes. All of a restriction has to
 * be known, so that a letter which may stand for other words as well does no harm.
 */
export const SHORTENED: ReadonlyMap<string, string> = new Map(
  words(`
    4 for, x per, p para, pra para, pro para, xa para, c com, s sem, q que, d de, n nao, nn nao, vc voce, vcs voces, tb tambem, tbm tambem, tmb tambien,
    qdo quando, cdo cuando, pq porque, xq porque, w with, b4 before, u you, ur your, grp group, gr groupe, gpo grupo, int interno, inter interno,
    conf confidencial, confid confidencial, priv privado, restr restrito, publ publicar, pub publicar, pbl publicar, divulg divulgar, circ circular,
    dist distribute, distr distribute, fwd forward, fw forward, del delete, f fur, z zu, vertr vertraulich, veroff veroffentlichen,
    veroeff veroffentlichen, gebr gebrauch, nichts nicht, pr pour, ns nous, ds dans, ext external, diff diffuser, usg usage, constr restrito,
    конф конфиденциально, внутр внутреннего, вн внутреннего, польз пользования, служ служебного, сл служебного, публ публикации, распр распространения,
    секр секретно, гр группы, rts retweet`).map((pair) => pair.split(" ") as [string, string]),
);

// Restrictions by language

/**
 * The part that a word has in a restriction of one language: `note` is a remark, `matter` a thing that is restricted only where
 * another word calls it internal, `share` also to quote or to name. `take` and `put` are what one does with words on a `place`.
 */
export type PartInLanguage =
  | "internal"
  | "secret"
  | "closed"
  | "note"
  | "matter"
  | "only"
  | "group"
  | "between"
  | "not"
  | "share"
  | "before"
  | "remove"
  | "keep"
  | "check"
  | "this"
  | "it"
  | "take"
  | "put"
  | "off"
  | "place"
  | "out"
  | "joining";

/** The words of one language, phrases parted by commas. */
export type WordsOfLanguage = Readonly<Partial<Record<PartInLanguage, string>>>;

/**
 * Where the words of a print are, and how people ask to leave others out of it, one language a line: "keep this off the website",
 * "ne mettez pas ça sur le site". `take` and `put` are commands and infinitives; whatever follows the place does not count.
 */
const LEFT_OUT_OF_PRINT: Readonly<Record<string, WordsOfLanguage>> = {
  en: {
    take: "lets, let us, keep, leave, take, strike, cut, drop, pull, kill, hold, remove, delete, scrap, stays, stay, redact, omit, let",
    put: "for, put, post, upload, publish, print, go, goes, appear, end up, show up, be",
    this: `this, that, these, those, this paragraph, this line, this sentence, this section, this part, this bit, this one, this number, this figure,
      this name, this text, this passage, this proposal, this entry`,
    it: "it, them, paragraph, paragraphs, line, lines, sentence, sentences, passage, entry, numbers, figures, name, names, quote, number, remark",
    off: "off, out of, out, from, away from",
    place: `website, web site, site, page, pages, web, web page, internet, online, brief, briefs, public brief, public version, public text, public part,
      press release, minutes, published text, published version, printed version, print, handout, handouts, pdf, newsletter, social media, room`,
    not: "not, dont, do not, must not, should not, shall not, may not, cannot, cant, never, shouldnt, mustnt",
    out: "goes out, go out, go live, goes live, we print, we publish, is published, is sent, is printed",
    joining: `my, his, her, their, next, last, first, has to, come, please, pls, the, our, on, in, to, for, before, until, now, yet, lets, let us, should, must, can, we, all, of, a, any, entirely,
      altogether, just, also, is, will, has, needs to, after, monday, tuesday, wednesday, thursday, friday`,
  },
  fr: {
    take: `rester, reste, à garder, à retirer, à laisser, à enlever, à supprimer, à couper, à sortir, retirez, retirer, retire, enlevez, enlève, enlever, ôtez, ôter, laissez, laisser, laisse, gardez, garder, garde, sortez, sortir, virez, virer, coupez,
      couper, effacez, effacer, supprimez, supprimer`,
    put: "pour, mettre, mettez, mets, afficher, affichez, figurer, paraître, apparaître, aller, poster, postez, charger",
    this: "à garder, à retirer, à laisser, à enlever, à supprimer, à couper, à sortir, ceci, cela, ça, ce paragraphe, cette phrase, cette ligne, ce passage, cette partie, cette section, ce nom, ce chiffre, ce texte",
    it: "le, la, les",
    off: "hors, hors de, hors du, de, du, en dehors de, en dehors du",
    place: `site, site web, site internet, page, pages, web, ligne, en ligne, document public, version publique, brief public, brief, note publique,
      communiqué, compte rendu, partie publique, texte publié`,
    not: "ne, pas, ne pas, jamais",
    joining:
      "a, à, sur, en, dans, au, aux, svp, merci, doit, doivent, il faut, faut, est, notre, encore, maintenant, bien, vouloir, l",
  },
  es: {
    take: "quita, quiten, quitar, quite, saca, saquen, sacar, saque, deja, dejen, dejar, deje, mantén, mantengan, mantener, mantenga, borra, borren, borrar",
    put: "va, van, para, pongan, pongas, poner, ponga, suban, subas, subir, suba, cuelguen, colgar, publiquen, salir, aparecer, salga, aparezca, ir",
    this: "esto, eso, este párrafo, esta frase, esta línea, esta parte, esta sección, este dato, este nombre, este texto",
    it: "lo, la",
    off: "de, del, fuera de, fuera del, fuera",
    place: `página, páginas, página web, web, sitio, sitio web, internet, línea, informe público, documento público, versión pública, parte pública, acta,
      comunicado, resumen público`,
    not: "no, nunca",
    joining:
      "es, va, en, la, el, a, al, los, las, por favor, favor, debe, deben, puede, nuestra, nuestro, todavía, aún, de, que, hay",
  },
  pt: {
    take: "tira, tirem, tirar, tire, retira, retirem, retirar, retire, deixa, deixem, deixar, deixe, mantém, mantenham, manter, apaga, apaguem, apagar",
    put: "para, ponham, ponhas, pôr, por, ponha, coloquem, coloques, colocar, coloque, carregar, subir, suba, subam, sair, aparecer, saia, apareça, ir",
    this: "isto, isso, este parágrafo, esse parágrafo, esta frase, essa frase, esta linha, esta parte, essa parte, este número, este nome, este texto",
    it: "o, a, lo, la",
    off: "de, do, da, fora de, fora do, fora da, fora",
    place: `página, páginas, site, sites, sítio, web, internet, documento público, versão pública, parte pública, relatório público, ata, comunicado,
      resumo público`,
    not: "não, nunca",
    joining:
      "é, vai, no, na, em, ao, à, os, as, por favor, favor, deve, devem, pode, nosso, nossa, ainda, enquanto, que, há",
  },
  it: {
    take: "togli, togliete, togliere, lasciate, lascia, lasciare, tenete, tieni, tenere, leva, levate, levare, cancella, cancellate",
    put: "per, mettete, mettere, metti, caricate, caricare, pubblicate, va, vada, apparire, comparire, deve apparire, finire, andare",
    this: "questo, ciò, questa frase, questo paragrafo, questa riga, questa parte, questo numero, questo nome, questo testo",
    it: "lo, la",
    off: "da, dal, dalla, fuori da, fuori dal, fuori dalla, fuori",
    place:
      "sito, sito web, pagina, pagine, web, internet, documento pubblico, versione pubblica, parte pubblica, verbale, comunicato",
    not: "non, mai",
    joining: "è, sul, sulla, nel, nella, in, su, il, per favore, deve, devono, nostro, ancora",
  },
  de: {
    take: "stellt, stell, setzt, setz, packt, pack, ladet, lasst, lass, lassen, nehmt, nimm, nehmen, haltet, halt, halten, streicht, streich, streichen, bleibt",
    put: "für, stellen, stellt, stell, setzen, setzt, setz, gehört, gehören, laden, hochladen, kommt, kommen, soll, darf, erscheinen, landen",
    this: "das, dies, diesen absatz, diesen satz, diese zeile, diesen teil, diese zahl, diesen namen, dieser absatz, dieser satz, diese stelle",
    it: "es, ihn, sie",
    off: "aus, von, vom, raus, heraus, weg, weg von, fern von",
    place: `website, webseite, seite, seiten, internet, homepage, öffentlichen fassung, öffentliche fassung, öffentlichen teil, protokoll,
      pressemitteilung, broschüre`,
    not: "nicht, nie, keinesfalls",
    joining: `ist, bitte, auf, die, der, dem, den, ins, in, im, vor, versand, druck, noch, unsere, unserer, also, mal, veröffentlichung, auch, dürfen, sollen, soll,
      wird, werden`,
  },
  nl: {
    take: "zet, plaats, haal, haalt, halen, houd, hou, houden, laat, laten, schrap, schrappen, verwijder",
    put: "voor, zet, zetten, plaats, plaatsen, mag, moet, komen, hoort, verschijnen, gaat",
    this: "dit, dat, deze alinea, deze zin, deze regel, dit deel, dit getal, deze naam",
    it: "het",
    off: "van, uit, buiten",
    place:
      "website, site, pagina, internet, web, openbare stuk, openbare versie, openbare deel, notulen, openbare, persbericht",
    not: "niet, nooit",
    joining: "is, de, op, in, aub, alsjeblieft, nog, ook, onze",
  },
  sv: {
    take: "ta, håll, hålla, lämna, stryk, radera",
    put: "för, lägg, lägga, publicera, får, ska, hamna, stå",
    this: "detta, det här, den här meningen, det här stycket, den här raden, den här delen",
    it: "det",
    off: "bort från, från, utanför, borta från",
    place: "webbplatsen, sidan, hemsidan, webben, offentliga versionen, protokollet, pressmeddelandet",
    not: "inte, aldrig, ej",
    joining: "är, snälla, ut, upp, på, i, den, den offentliga, vår, ännu",
  },
  da: {
    take: "tag, hold, holde, lad, fjern, slet, ta, holdt, fjerne",
    put: "til, for, læg, lægge, sæt, må, skal, havne, stå, legg",
    this: "dette, det her, denne sætning, dette afsnit, denne linje, dette avsnittet",
    it: "det",
    off: "væk fra, ude af, fra, af, uden for, borte fra, unna, ut av",
    place:
      "hjemmesiden, webstedet, siden, nettsiden, nettstedet, offentlige version, offentlige versjonen, referatet, pressemeddelelsen",
    not: "ikke, aldrig, aldri",
    joining: "er, venligst, ud, op, på, i, den, den offentlige, vores, endnu",
  },
  fi: {
    take: "pidä, pitäkää, jätä, jättäkää, ota, ottakaa, poista, poistakaa",
    put: "laita, laittakaa, laittaa, vie, viekö, julkaise, panna, pane",
    this: "tätä, tämä, tämän, tätä kohtaa, tämä kohta, tämä lause, tätä lausetta",
    off: "pois, poissa, ulkopuolelle",
    place:
      "verkkosivuille, verkkosivuilta, verkkosivulle, sivulle, sivulta, sivuilta, sivuille, nettiin, netistä, julkisesta versiosta, julkiseen versioon, pöytäkirjasta",
    not: "älä, älkää, ei, ei saa",
    joining: "vielä, meidän, kiitos",
  },
  pl: {
    take: "usuń, usuńcie, usunąć, zdejmij, zdejmijcie, wyrzuć, wyrzućcie, zostaw, zostawcie, wytnij",
    put: "wstawiaj, wstawiajcie, wstawiać, dawaj, dawajcie, umieszczaj, umieszczajcie, umieszczać, może, powinno, trafić, idzie",
    this: "to, tego, ten akapit, tego akapitu, to zdanie, tego zdania, tę linijkę, tej linijki",
    off: "ze, z, poza",
    place: "strony, stronę, stronie, internetu, publicznej wersji, wersji publicznej, protokołu",
    not: "nie, nigdy",
    joining: "proszę, na, do, w, jeszcze, naszą, naszej",
  },
  cs: {
    take: "odstraň, odstraňte, odstranit, vymaž, vymažte, nechte, nech, vynechte, vynech, sundej, odober, odoberte",
    put: "nedávej, nedávejte, nedávať, nedávaj, nedávajte, nevěš, nevěšte, nepatří, nepatrí, nesmí, nesmie, nevkládejte",
    this: "to, toto, tenhle odstavec, tento odstavec, tuto větu, tohle, túto vetu, tento odsek",
    off: "z, ze, zo, mimo",
    place: "webu, web, stránek, stránky, stránce, stránku, internet, veřejné verze, verejnej verzie, zápisu",
    not: "nedávej, nedávejte, nedávaj, nedávajte, nevěš, nevěšte, nepatří, nepatrí, nevkládejte",
    joining: "prosím, na, do, ještě, ešte, náš",
  },
  hr: {
    take: "maknite, makni, maknuti, skinite, skini, uklonite, ukloni, ostavite, ostavi, izbacite, izbaci, držite",
    put: "stavljajte, stavljaj, stavljati, staviti, smije, sme, treba, ide",
    this: "ovo, to, ovaj pasus, ovaj odlomak, ovu rečenicu, ova rečenica",
    off: "sa, s, iz, izvan, van",
    place: "stranice, stranicu, sajta, sajt, internet, interneta, weba, web, javne verzije, zapisnika",
    not: "ne, nemoj, nemojte, nikad",
    joining: "molim, na, u, još, našu, se, da",
  },
  ru: {
    take: "уберите, убери, убрать, снимите, сними, снять, оставьте, оставь, оставить, держите, уберём, вычеркните, вычеркни, удалите, удали",
    put: "должен, должна, для, ставьте, ставь, ставить, выкладывайте, выкладывай, выкладывать, размещайте, размещать, вешайте, вешать, попасть, должно, выходить, идёт, класть",
    this: "это, этот абзац, эту фразу, эту строку, эту часть, это предложение, эту цифру, это имя",
    it: "его, её, их",
    off: "со, с, из, вне, за пределами",
    place:
      "сайт, сайта, сайте, страницу, страницы, странице, интернет, публичной версии, открытой версии, публичную версию, протокола, протокол",
    not: "не, никогда",
    joining: "пожалуйста, на, в, пока, наш, нашего, нашей, ещё",
  },
  uk: {
    take: "приберіть, прибери, прибрати, зніміть, зніми, залиште, залиш, викресліть, видаліть, видали",
    put: "для, ставте, став, ставити, викладайте, викладай, викладати, розміщуйте, розміщувати, має, потрапити, повинно",
    this: "це, цей абзац, цю фразу, цей рядок, цю частину, це речення",
    it: "його, її, їх",
    off: "із, з, зі, поза",
    place: "сайт, сайту, сайті, сторінку, сторінки, інтернет, публічної версії, протоколу",
    not: "не, ніколи",
    joining: "будь ласка, на, в, у, поки, наш, нашого, ще",
  },
  ro: {
    take: "scoate, scoateți, scoate o, lasă, lăsați, ține, țineți, ștergeți, șterge, taie",
    put: "puneți, pune, pui, urcați, urca, postați, apărea, apară, trebuie, punem",
    this: "asta, aceasta, acest paragraf, această frază, această propoziție, acest rând",
    off: "de pe, din, în afara, afară din",
    place:
      "site, site ul, siteul, pagină, pagina, internet, versiunea publică, versiunii publice, proces verbal",
    not: "nu, niciodată",
    joining: "vă rog, pe, să, în, încă, nostru, ului, ul",
  },
  el: {
    take: "βγάλτε, βγάλε, αφήστε, άφησε, κρατήστε, κράτα, αφαιρέστε, αφαίρεσε, σβήστε, σβήσε",
    put: "βάλετε, βάλεις, βάζετε, ανεβάσετε, ανεβάσεις, ανεβάζετε, πρέπει, μπει, εμφανιστεί",
    this: "αυτό, αυτή την παράγραφο, αυτή τη φράση, αυτή η παράγραφος, αυτή τη γραμμή",
    off: "από, εκτός, έξω από",
    place:
      "ιστοσελίδα, ιστότοπο, σελίδα, ιστοσελίδας, σάιτ, site, διαδίκτυο, δημόσια έκδοση, δημόσιο κείμενο, πρακτικά",
    not: "μη, μην, να μην, δεν",
    joining: "παρακαλώ, στο, στη, στην, το, τη, την, τα, να, ακόμα, μας",
  },
  tr: {
    take: "çıkarın, çıkar, çıkarılsın, silin, sil, kaldırın, kaldır, tutun",
    put: "koymayın, koyma, koymayalım, yüklemeyin, yükleme, girmesin, çıkmasın, konmasın",
    this: "bunu, bu, bu paragrafı, bu paragraf, bu cümleyi, bu cümle, bu satırı",
    off: "sayfadan, siteden, metinden, internetten, dışında, rapordan",
    place:
      "sayfadan, siteden, metinden, internetten, rapordan, siteye, sitede, sayfaya, sayfada, internete, metne, kamuya açık metne",
    not: "koymayın, koyma, koymayalım, yüklemeyin, yükleme, girmesin, çıkmasın, konmasın",
    joining: "lütfen, web, yayından, önce, baskıdan, göndermeden, henüz, açık",
  },
  hu: {
    take: "vedd, vegyétek, vegye, vegyük, hagyd, hagyjátok, töröld, töröljétek, húzd",
    put: "tedd, tegyétek, tegyük, tegye, kerüljön, kerülhet, töltsd",
    this: "ezt, ez, ezt a bekezdést, ez a bekezdés, ezt a mondatot, ez a mondat",
    off: "le, ki, ki a",
    place:
      "honlapról, honlapra, weboldalról, weboldalra, oldalról, oldalra, netre, internetre, nyilvános változatból, nyilvános változatba, jegyzőkönyvből",
    not: "ne, soha ne, nem",
    joining: "a, az, fel, kérlek, még, fel a, le a, ki a, be, kell",
  },
  ar: {
    take: "احذفوا, احذف, ازيلوا, ازل, اتركوا, اترك, ابقوا, ابق, اسحبوا, اسحب, شيلوا, شيل",
    put: "للموقع, تضعوا, تضع, تضعوه, ترفعوا, ترفع, تنشروا, تحطوا, تحط, يظهر, يوضع, يرفع, تنزلوا",
    this: "هذا, هذه, هذه الفقرة, هذا السطر, هذه الجملة, هذا الجزء, ده, هاد",
    off: "خارج, من, عن",
    place:
      "الموقع, للموقع, موقع الويب, الموقع الالكتروني, الصفحة, الانترنت, الوثيقة العامة, النسخة العامة, النص المنشور, المحضر, البيان الصحفي",
    not: "لا, ليس, لن, ما",
    joining: "على, في, قبل, رجاء, من فضلكم, يجب, ان, الان, بعد",
  },
  bg: {
    take: "махнете, махни, свалете, свали, извадете, изтрийте, оставете",
    put: "качвайте, качвай, слагайте, слагай, пускайте, пускай, пускаме, публикувайте, публикувай, трябва, бива, за",
    this: "това, този абзац, тази фраза, това изречение, тази част",
    it: "го, я, ги",
    off: "от, извън",
    place: "сайта, сайт, уебсайта, страницата, интернет, публичната версия, протокола",
    not: "не, недей, недейте",
    joining: "моля, на, в, още, да, се, е",
  },
  mk: {
    take: "тргнете, тргни, извадете, извади, избришете, избриши, оставете",
    put: "ставајте, ставај, пуштајте, пуштај, качувајте, качувај, објавувајте, објавувај, треба, смее, за",
    this: "ова, тоа, овој пасус, оваа реченица, овој дел",
    it: "го, ја, ги",
    off: "од, надвор од",
    place: "сајтот, сајт, веб страницата, страницата, интернет, јавната верзија, записникот",
    not: "не, немој, немојте, никогаш",
    joining: "ве молам, на, во, уште, да, се",
  },
  sr: {
    take: "склоните, склони, скините, скини, уклоните, уклони, избаците, избаци, оставите",
    put: "стављајте, стављај, стављати, ставити, качите, качи, качити, сме, треба, иде, за",
    this: "ово, то, овај пасус, ову реченицу, ова реченица",
    it: "га, је, их",
    off: "са, с, из, изван, ван",
    place: "сајт, сајта, сајту, страницу, странице, интернет, интернета, јавне верзије, записника",
    not: "не, немој, немојте, никад",
    joining: "молим, на, у, још, нашу, се, да",
  },
  be: {
    take: "прыбярыце, прыбяры, здыміце, выдаліце, пакіньце",
    put: "стаўце, стаў, ставіць, выкладвайце, выкладвай, размяшчайце, павінна, для",
    this: "гэта, гэты абзац, гэтую фразу, гэты сказ",
    it: "яго, яе, іх",
    off: "з, са, па-за",
    place: "сайт, сайта, сайце, старонку, старонкі, інтэрнэт, публічнай версіі, пратакола",
    not: "не, ніколі",
    joining: "калі ласка, на, у, ў, пакуль, наш, яшчэ",
  },
  sl: {
    take: "umaknite, umakni, odstranite, odstrani, izbrišite, pustite",
    put: "dajte, daj, dajati, postavite, sme, spada, za",
    this: "to, tega, ta odstavek, tega odstavka, ta stavek",
    off: "s, z, iz, izven",
    place: "splet, spleta, spletno stran, spletni strani, javne različice, zapisnika",
    not: "ne, nikoli",
    joining: "prosim, na, v, še, je",
  },
  et: {
    take: "võtke, võta, jätke, jäta, eemaldage",
    put: "pange, pane, laadige, laadi, tohi, panna",
    this: "seda, see, seda lõiku, see lõik, seda lauset",
    off: "maha, välja, ära",
    place:
      "veebilehele, veebilehelt, kodulehele, kodulehelt, lehele, lehelt, internetti, avalikust versioonist, avalikku versiooni",
    not: "ärge, ära, ei",
    joining: "palun, veel",
  },
  lv: {
    take: "izņemiet, noņemiet, atstājiet, izdzēsiet",
    put: "nelieciet, neliec, neievietojiet, nedrīkst",
    this: "to, tas, šo rindkopu, šo teikumu, šī rindkopa",
    off: "no, ārpus",
    place: "mājaslapā, mājaslapas, tīmekļvietnē, tīmekļvietnes, internetā, publiskās versijas, protokola",
    not: "nelieciet, neliec, neievietojiet, nedrīkst",
    joining: "lūdzu, vēl",
  },
  lt: {
    take: "išimkite, nuimkite, pašalinkite, palikite",
    put: "nedėkite, nedėk, nekelkite, nekelk, netalpinkite",
    this: "to, tai, šios pastraipos, šito",
    off: "iš, nuo",
    place: "svetainę, svetainės, svetainėje, puslapį, puslapio, internetą, viešos versijos, protokolo",
    not: "nedėkite, nedėk, nekelkite, nekelk, netalpinkite",
    joining: "prašau, prašom, į, dar",
  },
  ka: {
    take: "ამოიღეთ, მოხსენით, წაშალეთ",
    put: "განათავსოთ, განათავსო, დადოთ, დადო, ატვირთოთ",
    this: "ეს, ეს აბზაცი",
    off: "საიტიდან, ვებგვერდიდან, გვერდიდან",
    place: "საიტზე, ვებგვერდზე, გვერდზე, ინტერნეტში, საიტიდან, ვებგვერდიდან, გვერდიდან",
    not: "არ, ნუ",
    joining: "ჯერ, გთხოვთ",
  },
  uz: {
    take: "olib tashlang, o‘chiring",
    put: "qo‘ymang, joylamang, yuklamang, chiqarmang",
    this: "buni, bu, bu xatboshini",
    off: "saytdan, sahifadan",
    place: "saytga, sahifaga, internetga, saytdan, sahifadan",
    not: "qo‘ymang, joylamang, yuklamang, chiqarmang",
    joining: "iltimos, hozircha",
  },
  hi: {
    take: "हटाओ, हटाएँ, हटा दो, निकालो, निकालें",
    put: "डालो, डालें, डालना, लगाओ, लगाएँ, रखें, रखो, अपलोड करें, अपलोड करो, जाना",
    this: "वेबसाइट, साइट, पेज, इंटरनेट, इसे, इसको, यह, ये",
    off: "से",
    place: "वेबसाइट, साइट, पेज, इंटरनेट",
    not: "मत, न, नहीं, ना",
    joining: "पर, को, कृपया, अभी, चाहिए",
  },
  bn: {
    put: "দেবেন না, দিও না, দিবেন না, তুলবেন না, আপলোড করবেন না, রাখবেন না",
    this: "ওয়েবসাইটে, সাইটে, পেজে, ইন্টারনেটে, এটা, এটি, এই অংশ, এই অনুচ্ছেদ",
    place: "ওয়েবসাইটে, সাইটে, পেজে, ইন্টারনেটে",
    not: "দেবেন না, দিও না, দিবেন না, তুলবেন না, আপলোড করবেন না, রাখবেন না",
    joining: "দয়া করে, এখন, এখনো",
  },
  ur: {
    take: "ہٹائیں, ہٹا دیں, نکالیں",
    put: "ڈالیں, ڈالو, ڈالنا, لگائیں, رکھیں, اپ لوڈ کریں",
    this: "ویب سائٹ, سائٹ, صفحے, انٹرنیٹ, اسے, یہ, اس کو",
    off: "سے",
    place: "ویب سائٹ, سائٹ, صفحے, انٹرنیٹ",
    not: "نہ, مت, نہیں",
    joining: "پر, کو, براہ کرم, ابھی, چاہیے",
  },
  fa: {
    take: "بردارید, بردار, حذف کنید, حذف کن, پاک کنید, نگه دارید, بگذارید, بیرون بیاورید",
    put: "نگذارید, نگذار, نذارید, نذار, قرار ندهید, بارگذاری نکنید, نرود, نیاید",
    this: "این, این را, این پاراگراف, این پاراگراف را, این بند, این بند را, این جمله, این جمله را",
    off: "از, بیرون از, خارج از",
    place: "سایت, وب سایت, وبسایت, صفحه, اینترنت, نسخه عمومی, متن عمومی, صورتجلسه",
    not: "نگذارید, نگذار, نذارید, نذار, قرار ندهید, بارگذاری نکنید, نرود, نیاید",
    joining: "لطفا, روی, در, به, را, هنوز, فعلا",
  },
};

/** Languages that set blanks between words; those of one are not mixed with those of another. */
export const SPACED_RESTRICTIONS: Readonly<Record<string, WordsOfLanguage>> = {
  ...LEFT_OUT_OF_PRINT,
  vi: {
    internal: "nội bộ, kín, riêng tư, trong nội bộ",
    secret: "mật, bí mật, tuyệt mật",
    note: "ghi chú, lưu ý, chú thích, chú ý, ghi nhớ, nhắc nhở, bình luận, bản nháp, nháp, dự thảo, tin nhắn",
    matter: "ý kiến, sử dụng, dùng, lưu hành, trao đổi, tham khảo, thông tin, tài liệu, văn bản",
    only: "chỉ, thôi, duy nhất, riêng",
    group: `nhóm, nhóm mình, nhóm ta, mình, chúng ta, chúng tôi, chúng mình, đoàn, đoàn mình, đội, anh em, chị em, bọn mình, tụi mình,
      đồng nghiệp, thành viên, người nhà`,
    between: "giữa, với nhau",
    not: "không, đừng, cấm, chớ, không được, không nên, không để, nghiêm cấm",
    share: `đăng, đăng tải, công bố, phổ biến, chia sẻ, lan truyền, tiết lộ, công khai, phát tán, gửi, chuyển, chuyển tiếp, ra ngoài,
      bên ngoài, người ngoài, báo chí, lên mạng, trích dẫn, trích, nêu tên, nói tên, nhắc tên, dẫn tên, ghi tên, lộ tên, nói ra,
      nói với ai, kể, in, trang web, website, lên mạng, cho đoàn xem, cho xem, truyền ra, ghi vào biên bản, biên bản, để lộ, lộ`,
    before: "trước, trước khi",
    remove: "xóa, xoá, bỏ, gỡ, xóa bỏ",
    joining: `đến, ngày, đến ngày, tháng, năm, đưa, đưa lên, nhé, nha, nhá, ạ, biết, với, xin, vui lòng, làm ơn, các, anh, chị, bạn, cho, dành cho, trong, ai, để, là, này, đó, phần này,
      đoạn này, cái này, câu này, mọi người, lên, ra, cả, hết, ảnh, hình, xem, đọc, họp, cuộc họp, lúc này, bây giờ, anh ấy, chị ấy, nguồn, của, vào, rồi, mà, nào, đi`,
  },
  id: {
    internal: "internal, dalaman, tertutup, terbatas, pribadi",
    secret: "off the record, rahasia, rahsia, sulit, konfidensial",
    note: "catatan, nota, memo, keterangan, komentar, draf, draft, konsep, rancangan, pengingat, peringatan",
    matter: "penggunaan, kegunaan, pemakaian, keperluan, informasi, info, maklumat, edaran, diskusi, dokumen",
    only: "hanya, saja, khusus, sahaja, cuma, semata, sendiri, aja, doang, eksklusif",
    group: `kita, kami, kelompok, grup, kumpulan, tim, kalangan, rekan, rekan rekan, kolega, anggota, delegasi, teman, teman teman,
      pasukan, orang dalam, rakan`,
    between: "antara, di antara",
    not: "jangan, tidak, bukan, dilarang, tak, usah, tidak boleh, tidak untuk, bukan untuk, jangan sampai",
    share: `disebar, disebarkan, sebar, sebarkan, dibagikan, bagikan, dibagi, diteruskan, teruskan, dipublikasikan, publikasikan,
      publikasi, diterbitkan, terbitkan, dimuat, diumumkan, umumkan, dikutip, kutip, kutipan, dipetik, petik, disebut, sebut,
      disebutkan, sebutkan, dikongsi, kongsi, dikongsikan, kongsikan, disiarkan, siarkan, hebahkan, dihebahkan, keluar, luar, publik,
      umum, pers, media, wartawan, orang lain, siapa pun, siapapun, bocor, dibocorkan, bocorkan, share, dishare, posting, diposting, tunjukkan, ditunjukkan, perlihatkan, diperlihatkan,
      situs, situs web, laman, laman web, website, web, internet, diedarkan, edarkan, masuk notulen, notulen, dicatat, minit, terbit, rilis, dirilis, diceritakan, beritahu, bilang, forward, diforward`,
    before: "sebelum",
    remove: "hapus, dihapus, hapuskan, buang, dibuang, padam, dipadam",
    joining: `dahulu, ya, dulu, dong, deh, tolong, mohon, harap, sila, ini, itu, yang, dan, nama, namanya, sumber, sumbernya, ke, kepada, dari,
      pihak, mana pun, lagi, taruh, ditaruh, pasang, dipasang, letak, diletak, letakkan, diletakkan, muat naik, pada, oleh, foto, gambar, rapat, sidang, mesyuarat, sekarang, untuk, buat, bagi, di, dalam, bersifat, boleh`,
  },
  tl: {
    internal: "panloob, internal",
    secret: "lihim, kompidensyal, sikreto, confidential",
    note: "tala, paalala, paunawa, nota, burador, note",
    matter: "gamit, impormasyon",
    only: "lang, lamang",
    group:
      "atin, natin, amin, namin, tayo, ating lahat, grupo, samahan, koponan, kasama, kasamahan, delegasyon",
    not: "huwag, wag, bawal, hindi",
    share: `ibahagi, ilathala, ikalat, i post, ipost, i share, ishare, ipasa, sabihin, banggitin, ilabas, isapubliko, i forward, iforward,
      kalat, pangalanan, publiko, media, i quote, iquote, sipiin, ipagsabi, website, pahina, internet, web`,
    before: "bago, bago i",
    remove: "burahin, tanggalin, alisin, alisin ito",
    joining:
      "para, sa, kay, ng, po, ho, ang, ito, muna, na, nyo, ninyo, kahit, kanino, ilagay, pangalan, iyan, yan, at, mga, nating, aming, munang, larawan, litrato",
  },
  ht: {
    internal: "entèn, enten",
    secret: "sekrè, konfidansyèl, konfidansyel",
    note: "nòt, not, remak, bouyon, kòmantè",
    only: "sèlman, selman",
    group: "nou, gwoup, gwoup la, ekip, ekip la, delegasyon, delegasyon an, kòlèg, nou menm",
    between: "ant, nan mitan",
    keep: "kenbe, rete, kite",
    not: "pa, pa janm, pinga, piga",
    share:
      "pibliye, pataje, voye, simaye, gaye, montre, di, site, piblik, piblik la, sit, sit la, sit entènèt, entènèt, laprès, deyò, pèsonn, lòt moun",
    before: "anvan, avan",
    remove: "retire, efase, wete",
    check: "tcheke, verifye, konfime, gade, revize, korije",
    this: "chif la, dokiman sa a, dokiman an, non li, sa, sa a, chif, chif sa a, fraz sa a, paragraf sa a, pati sa a",
    joining:
      "dokiman, tèks, bay, se, pou, nan, la, a, sou, mete, tanpri, silvouplè, souple, yo, li, l, ki, ke, ou, dwe, anvan, jodi a, lendi",
  },
  crs: {
    internal: "intern",
    secret: "sekre, konfidansiel, konfidansyel",
    note: "bouyon",
    only: "selman, zis",
    group: "nou, group la, lekip la, delegasion la, nou mem, nou memm",
    between: "ant, parmi",
    keep: "gard, garde, res, reste, les",
    not: "pa, pa bizin, fodre pa, zame",
    share:
      "piblie, pibliye, partaz, partaze, avoy, anvoye, difiz, montre, dir, donn, sit, lapres, laprès, personn, lezot, deor",
    before: "avan",
    remove: "tire, efase, retire",
    check: "verifie, konfirme",
    this: "sa, sa sif la, sif la, sa dokiman la, dokiman la, sa paragraf la, sa non la",
    joining: "osi, ankor, pou, lor, dan, ar, ek, la, silvouple, tanpri, zot, ou",
  },
  sm: {
    internal: "totonu, i totonu",
    secret: "mealilo, faalilolilo, faalilo",
    note: "faamatalaga, manatu, tusitusiga",
    only: "nao, na o, tau lava ina",
    group: "tatou, i tatou, matou, i matou, vaega, kulupu, sui",
    between: "va, i le va",
    not: "aua, aua le, aua nei, aua nei toe",
    share:
      "faasalalau, faasalalauina, lomia, lolomi, lolomiina, tufa, tufaina, tau atu, tau, tauina, faailoa, faaali, lafo, isi, tagata lautele, upega tafailagi",
    before: "ao lei, ae lei",
    remove: "aveese, ave ese, tape, soloi",
    check: "siaki, toe siaki, iloilo, toe iloilo, faasao",
    this: "aofai, lenei, lea, lena, numera, parakalafa, mea, muamua",
    joining: "iloa, le, e, o, i, a, mo, ma, se, nei, faamolemole, tuu, luga, ia, ona, atu",
  },
  fj: {
    internal: "e loma, loma",
    secret: "vunitaki, vuni, ka vuni",
    note: "itukutuku, ivakamacala",
    only: "ga, duadua",
    group: "da, eda, keda, o keda, keitou, o keitou, noda, ilawalawa, timi",
    not: "kakua, kakua ni, me kakua ni",
    share: "tabaka, tabaki, tukuna, tukuni, wasea, wasei, vakaraitaka, vakauta, biuta, tani, lewenivanua",
    before: "ni bera, ni bera ni",
    remove: "bokoca, kauta laivi",
    check: "raica, raica lesu, dikeva, vakadeitaka, vakadodonutaka",
    this: "oqo, naba, parakaravu",
    joining: "tiko, na, ni, e, me, vei, ira, da, kila, mada, yalovinaka, kerekere, ki, i, eda, tu, lesu",
  },
  to: {
    internal: "fakaloto, i loto",
    secret: "fakapulipuli, lilo",
    closed: "mea fakapulipuli",
    note: "fakamatala, fakatokanga",
    only: "pe",
    group: "tau, tautolu, kitautolu, maatautolu, mautolu, kulupu, timi",
    not: "oua, oua e, oua naa, oua te, oua naa mou, oua te mou, oua naa ke, oua te ke",
    share: "pulusi, vahevahe, tala, tala ki, paaki, tufaki, fakaha, taha, kakai, uepisaiti",
    before: "kimua, kimua pea, teeki ai",
    remove: "too, tamate",
    check: "vakai, vakaii, sivi, sivii, toe vakai",
    this: "eni, ko eni, palakalafi, fika",
    joining: "ilo, a, e, he, ki, ha, mou, ke, ko, i, o, na, ni, kataki, pea, mea, kotoa",
  },
  tpi: {
    internal: "insait",
    closed: "tok hait",
    note: "not, toktok, tok",
    only: "tasol",
    group: "yumi, mipela, grup, tim, yumi yet",
    between: "namel",
    keep: "holim, haitim, larim",
    not: "no ken, noken, no, maski, i no",
    share: `autim, midia, putim, salim, serim, tokim, tokaut, printim, pablisim, pablik, nius, ol arapela, arapela, narapela, websait, autsait, soim`,
    before: "bipo, pastaim",
    remove: "rausim, kamautim",
    check: "sekim, skelim, stretim, lukim gen, lukluk gen",
    this: "dispela, dispela hap, hap, namba, dispela namba",
    joining:
      "inap, long, bilong, em, em i, i, plis, yu, ken, go, wantaim, ol, na, man, manmeri, save, mas, stap",
  },
  bi: {
    closed: "toktok haed",
    note: "not, toktok",
    only: "nomo",
    group: "yumi, mifala, grup, tim",
    not: "no, no mas",
    share: "putum, salem, serem, talem, printim, pablisim, pablik, narafala, ol narafala, niuspepa, websaet",
    before: "bifo",
    remove: "tekemaot, karemaot",
    check: "jekem, stretem, luk bakegen",
    this: "ia, samting, namba, paragraf, hemia",
    joining: "long, blong, plis, man, evriman, i, hem, go, mas, yu, save",
  },
  am: {
    internal: "የውስጥ, ውስጣዊ",
    secret: "ሚስጥራዊ, ምስጢራዊ, ሚስጥር, ምስጢር",
    closed: `አታውጡት, አታትሙት, አታሰራጩት, አታካፍሉት, በመካከላችን, በእኛ መካከል, እንዳይታተም, እንዳይሰራጭ, እንዳይወጣ, አይታተም, አይሰራጭ, አይጋራ, አታትሙ, አታትም, አታሰራጩ, አታሰራጭ, አታካፍሉ, አታካፍል, አትናገሩ,
      አትናገር, አታውጡ, አትለጥፉ, አትላኩ, አትጥቀሱ, አታሳዩ`,
    note: "ማስታወሻ, አስተያየት, ረቂቅ",
    only: "ብቻ",
    group: "ለእኛ, እኛ, ለቡድኑ, ቡድኑ, የቡድኑ, ለቡድናችን, ቡድናችን, ለአባላት",
    before: "ከመታተሙ በፊት, ከመውጣቱ በፊት, ከማተም በፊት, ከመላኩ በፊት, ከመለጠፉ በፊት",
    share: "ከመታተሙ በፊት, ከመውጣቱ በፊት, ከማተም በፊት, ከመላኩ በፊት, ከመለጠፉ በፊት",
    remove: "ይሰረዝ, ሰርዝ, ሰርዙ, አጥፉ, አጥፋ, ይውጣ, አውጡ",
    check: "አረጋግጥ, አረጋግጡ, ያረጋግጡ, ፈትሽ, ፈትሹ, ይፈትሹ",
    this: "ይህ, ይህን, ይህንን, ቁጥር, ቁጥሩን",
    joining:
      "ክፍል, ነው, አንቀጽ, ለማንም, ለሌሎች, ይቅር, እባክህ, እባክሽ, እባክዎ, እባክዎን, እባካችሁ, ገና, አሁን, ለሕዝብ, ለህዝብ, ድረ ገጽ, ድረ ገጹ, ላይ, ሰው",
  },
  ti: {
    internal: "ውሽጣዊ, ናይ ውሽጢ",
    secret: "ምስጢር, ምስጢራዊ, ሚስጥር",
    closed: `ኣብ መንጎና, ኣይትሕትምዎ, ኣይትሕትሙ, ኣይትሕተም, ኣይሕተም, ኣይዘርጋሕ, ኣይትዘርግሕዎ, ኣይትዘርግሑ, ኣይትንገሩ, ኣይትንገርዎ, ኣይተካፍሉ, ኣይተካፍልዎ,
      ኣይትልኣኹ, ኣይተርእዩ`,
    note: "መዘክር, ርእይቶ, ንድፊ",
    only: "ጥራይ",
    group: "ንዓና, ንሕና, ንጉጅለ, ንጉጅለና, ጉጅለ, ጉጅለና",
    before: "ቅድሚ ምሕታሙ, ቅድሚ ምዝርግሑ, ቅድሚ ሕትመት, ቅድሚ ምልኣኹ",
    share: "ቅድሚ ምሕታሙ, ቅድሚ ምዝርግሑ, ቅድሚ ሕትመት, ቅድሚ ምልኣኹ",
    remove: "ይደምሰስ, ደምስስ, ደምስሱ, ይውጻእ",
    check: "ኣረጋግጹ, ኣረጋግጽ",
    this: "እዚ, ነዚ, ቁጽሪ",
    joining: "እዩ, ንማንም, ንኻልኦት, በጃኻ, በጃኹም, በጃኺ, ሕጂ, ጌና, ዓንቀጽ, ይትረፍ",
  },
  om: {
    internal: "keessoo, kan keessoo",
    secret: "iccitiidha, iccitii, icciitii, dhoksaa",
    note: "yaadannoo, yaada, wixinee",
    only: "qofa",
    group: "keenyaaf, nuuf, nuti, garee, gareef, keenya, miseensotaaf",
    between: "gidduu",
    not: "hin, kana hin",
    share: `maxxansinaa, maxxansin, himinaa, himin, qoodinaa, qoodin, baasinaa, tamsaasinaa, tamsaasin, erginaa, ergin, osoo hin maxxansamin,
      osoo hin ergamin, osoo hin maxxansiin`,
    before: "osoo hin maxxansamin, osoo hin ergamin, osoo hin maxxansiin",
    remove: "haqaa, haqi, balleessaa",
    check: "mirkaneessi, mirkaneessaa, ilaali, ilaalaa",
    this: "kun, kana, lakkoofsa, keewwata, keewwanni",
    joining:
      "maaloo, ammaaf, kan, haa, turu, hafu, irratti, nama birootti, namoota birootti, namoota birootiif, nama biraatti, ummataaf, namattis",
  },
  so: {
    internal: "gudaha, gudaha ah",
    secret: "sir, sir ah, qarsoodi, qarsoodi ah",
    note: "qoraal, faallo, qoraalka",
    only: "kaliya, keliya",
    group: "annaga, innaga, inaga, inagu, kooxda, kooxdeenna, xubnaha",
    between: "dhexdeena, dhexdeenna, dhexaysa",
    not: "ha, ha la, ha u, yaan la, yaan, ha ku, hana",
    share: `saxaafadda, daabicina, daabicin, faafinina, faafin, wadaagina, wadaagin, sheegin, sheegina, baahinina, baahin, gelinina, gelin, dirin, dirina,
      inta aan la daabicin, inta aan la dirin`,
    before: "inta aan la daabicin, inta aan la dirin, ka hor",
    remove: "ka saar, ka saara, tirtir, tirtira",
    check: "hubi, hubiya, eeg, eega, xaqiiji",
    this: "tan, kan, tani, kani, lambarkan, qaybtan, arrintan",
    joining: "fadlan, waa, ah, oo, weli, hadda, u, ku, websaytka, bogga, la, dadka, dadka kale, cidna",
  },
  sw: {
    internal: "ya ndani, ndani, la ndani, za ndani, wa ndani",
    secret: "siri, ya siri, za siri",
    closed: "isitoke nje, isichapishwe, isisambazwe, msimwambie, usimwambie, msiwaambie, usiwaambie",
    note: "dokezo, maelezo, ujumbe, rasimu, kumbukumbu",
    only: "tu, pekee",
    group: "sisi, yetu, kwetu, kikundi, kundi, timu, wajumbe",
    between: "kati, baina",
    keep: "ibaki, ibakie, ikae",
    not: "msiiweke, usiiweke, usiweke, msiweke, isiwekwe, isiende, isionekane, usipakie, msipakie",
    share: "tovuti, tovutini, mtandaoni, umma, waandishi, kuchapisha, kuchapishwa, kutuma, kutumwa",
    before: "kabla, kabla ya",
    remove: "ondoa, ondoeni, futa, futeni",
    check: "hakikisha, kagua, angalia, thibitisha",
    this: "hii, hili, hiki, nambari, aya, sehemu",
    joining:
      "ni, mtu, yeyote, kwenye, tafadhali, ya, la, kwa, ajili, wa, hapa, bado, na, katika, ukurasa, kuhusu, kikundi, wote",
  },
  he: {
    internal: "פנימי, פנימית",
    secret: "סודי, סוד, חסוי",
    closed: "בינינו",
    note: "הערה, הערות, טיוטה, תזכורת",
    only: "רק, בלבד",
    group: "בקבוצה, לנו, אנחנו, הקבוצה, לקבוצה, הצוות, לצוות, המשלחת, למשלחת",
    keep: "שמרו, לשמור",
    not: "לא, אל, אין, נא לא",
    share: `לפרסם, תפרסמו, תפרסם, תגידו, תגיד, תגידי, להגיד, להפיץ, תפיצו, לשתף, תשתפו, לספר, תספרו, תספר, להעלות, תעלו, תעלה, לציטוט, לפרסום, לציבור, לאתר, באתר,
      לאף אחד, לצטט, תצטטו, לשלוח, תשלחו, הפרסום, השליחה, ההדפסה`,
    before: "לפני",
    remove: "למחוק, מחקו, תמחקו, להסיר, הסירו, להוריד, תורידו",
    check: "לבדוק, בדקו, תבדקו, תבדוק, לאמת",
    this: "זה, זאת, הזה, הזאת, המספר, הפסקה, המשפט",
    joining: "שלנו, את, נא, בבקשה, של, עדיין, על, מהאתר, מהדף, נשאר, שיישאר, להשאיר",
  },
  si: {
    internal: "අභ්‍යන්තර",
    secret: "රහස්‍ය, රහසක්, රහස්",
    note: "සටහන, සටහනක්",
    only: "පමණයි, පමණක්, විතරයි, විතරක්",
    group: "අපට, අපි, අපේ, අපි අතර, අපි අතරේ, අප අතර, අප අතරේ, කණ්ඩායමේ, කණ්ඩායමට",
    joining: "මෙය, මේක, මේ, තියේවා, තියාගමු",
  },
  ta: {
    internal: "உள், உள்ளக",
    secret: "இரகசியம், ரகசியம், இரகசிய",
    note: "குறிப்பு, வரைவு",
    only: "மட்டும், மட்டுமே",
    group: "நமது, நமக்கு, நமக்குள், நமக்குள்ளே, நாம், எங்களுக்கு, எங்களுக்குள், குழுவின், குழுவுக்கு, குழுவுக்குள்",
    joining: "இது, இந்த, இருக்கட்டும், இருக்கட்டுமே, வைத்துக்கொள்வோம்",
  },
  dv: {
    internal: "އެތެރޭގެ",
    secret: "ސިއްރު, ސިއްރެއް",
    note: "ނޯޓެއް, ނޯޓު, ނޯޓް",
    only: "އެކަނި, ހަމައެކަނި",
    group: "އަޅުގަނޑުމެން, އަޅުގަނޑުމެންގެ މެދުގައި, އަހަރެމެންގެ މެދުގައި, އަޅުގަނޑުމެންނަށް, އަހަރެމެން, އަހަރެމެންނަށް, ގުރޫޕުގެ, ޓީމުގެ",
    this: "މިއީ",
    joining: "މި",
  },
  kmr: {
    internal: "navxweyî, navxwe, navxweyî ye, endaman, endamên, endam",
    secret: "veşartî, veşartî ye, nehênî, bi dizî",
    note: "nota, noteke, nîşe, nîşeya, têbînî, têbîniya, têbîniyek",
    only: "tenê, bi tenê, tenê û tenê, xas",
    group: `me, em, ji me re, ji komê re, ji hevkaran re, komê, koma me, nav komê, nava komê, hundirê komê, tîmê, tîma me, nav tîmê, hevkaran, hevkarên me, hevalan, hevalên me,
      şandeya me, şandê, endamên me, endamên komê, endamên koma me, grûpê, grûpa me, nav grûpê`,
    between: "ji bo, di navbera, navbera, di nav, ji me re, ji komê re, ji hevkaran re",
    not: "ne, nîn e, nîne, nabe, nebe, nayê, nayên, bila nebe, nehê, nekin, neke, na",
    share: `weşanê, weşandinê, weşandin, belavkirinê, belavkirin, belav, belav bike, belav bikin, parvekirinê, parve, parve bike, parve bikin,
      çapemeniyê, rojnameyan, weşîne, weşandinê ye, ji bo weşanê, raya giştî`,
    joining: "ji bo, ji, di, re, ve, de, ye, e, ev, vê, vî, be, were, bên, kirin",
  },
  ckb: {
    internal: "ناوخۆیی, ناوخۆییە, ئەندامان, ئەندامەکان, ئەندامانی",
    secret: "نهێنی, نهێنییە",
    note: "تێبینی, تێبینیی, تێبینییەک, سەرنج, سەرنجی, نۆت, یاداشت, یاداشتی",
    only: "تەنها, تەنیا, هەر, بە تەنها",
    group: `ئێمە, خۆمان, ئێمەیە, گرووپ, گروپ, گرووپەکە, گروپەکە, گرووپەکەمان, گروپەکەمان, ناو گرووپ, ناو گروپ, ناو گرووپەکە, ناو گروپەکە, تیم, تیمەکە, تیمەکەمان,
      هاوکارانمان, هاوکارەکانمان, هاوڕێیانمان, هاوڕێکانمان, ئەندامانمان, ئەندامەکانمان, شاندەکەمان, نێوانمان, نێوانماندا, نێوان خۆمان, نێوان خۆماندا`,
    between: "بۆ, لە نێوان, نێوان, نێوانمان, نێوانماندا, نێوان خۆمان, نێوان خۆماندا, لەنێوان",
    not: "نییە, نیە, نابێت, نابێ, مەکەن, مەکە, مەکەنەوە, مەکەرەوە, نەکرێت, نەکرێتەوە",
    share: `بڵاوکردنەوە, بڵاوکردنەوەی, بڵاو, بڵاو بکرێتەوە, بڵاوبکرێتەوە, ڕاگەیاندن, ڕاگەیاندنەکان, میدیا, ڕۆژنامە, ڕۆژنامەکان,
      هاوبەش, هاوبەشکردن, خەڵک`,
    joining: "بۆ, ئەمە, ئەم, لە, بە, ناو, لەناو, بێت, پێ",
  },
  hy: {
    internal: "ներքին, անդամների, անդամներուն, անդամներու",
    secret: "գաղտնի, խիստ գաղտնի",
    note: "նշում, նշումը, ծանոթագրություն, ծանօթագրութիւն, նօթ, գրառում, նկատառում",
    only: "միայն, բացառապես, բացառապէս, լոկ",
    group: `մեզ, մեզի, մեր, խմբի, խմբին, խումբի, խումբին, մեր խմբի, մեր խմբին, մեր խումբին, թիմի, մեր թիմի, գործընկերների, գործընկերներուն, մեր գործընկերների,
      մեր գործընկերներուն, ընկերների, ընկերներուն, մեր ընկերների, մեր ընկերներուն, մեր անդամների, մեր անդամներուն, խմբի անդամների, խումբի անդամներուն, խմբի ներսում`,
    between: "համար, միջև, միջեւ, մէջ",
    not: "չէ, չի, ոչ, նախատեսված չէ, նախատեսուած չէ",
    share: `հրապարակման, հրապարակելու, հրատարակման, հրատարակելու, տարածման, տարածելու, մամուլի, մամուլին, հանրայնացման, հրապարակման ենթակա,
      հրատարակութեան, հրապարակութեան, տարածումի, հանրութեան, հանրության`,
    joining: "համար, է, են, սա, այս, ասիկա, կարելի, ենթակա",
  },
  az: {
    internal: "daxili, üzvlər, üzvlərə, xidməti",
    secret: "məxfi, gizli, məxfidir, gizlidir",
    note: "qeyd, qeydi, qeydlər, qeydimiz, haşiyə",
    only: "yalnız, ancaq, tək, sırf",
    group: `bizim, bizə, qrup, qrupun, qrupa, qrupumuz, qrup daxili, qrup daxilində, qrup üzvləri, qrupumuzun üzvləri, komanda, komandamız, komandanın,
      həmkarlar, həmkarlara, həmkarlarımız, həmkarlarımıza, üzvlərimiz, üzvlərimizə, aramızda, öz aramızda, nümayəndə heyətimiz`,
    between: "üçün, aramızda, öz aramızda, arasında, üçündür, qalsın",
    not: "deyil, deyildir, olmaz, olmasın, edilməsin, etməyin",
    share:
      "dərc, nəşr, yayım, yaymaq, yayımlamaq, paylaşmaq, paylaşım, mətbuat, çap, dərc olunmaq, dərc edilmək, ictimaiyyət",
    joining: "üçün, üçündür, bu, qalsın",
  },
};

/** Scripts that set no blanks, and Korean, in which endings join the words. */
export const UNSPACED_RESTRICTIONS: readonly (readonly [script: RegExp, words: WordsOfLanguage])[] = [
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    {
      internal:
        "内部, 內部, 内輪, グループ内, チーム内, 代表団内, 团内, 部内, 省内, 庁内, 社内, 身内, 仲間内, 内々, 组内, 組內, 团内, 團內, 群内, 群內",
      secret: "机密, 機密, 秘密, 保密, 私密, 内密, 密",
      closed: `绝密, 絕密, 极密, 極密, 極秘, マル秘, 丸秘, 密件, 密级, 内参, 內參, 部外秘, 社外秘, 省外秘, 庁外秘, 対外秘, 関係者外秘, 関係者限り, 取扱注意,
        取り扱い注意, 他言無用, 内緒, オフレコ, ここだけの話, 非公表, 非公开, 非公開, 不公开, 不公開, 公開不可, 自己人, 自己看, 自己知道, チーム外秘, グループ外秘, 私下说, 私下說, 悄悄话, 未公开, 未公開, 给同事, 給同事, 致同事, 同事们, 同事們`,
      note: `批注, 批註, 备注, 備註, 備考, 注释, 註釋, 注記, 注, 註, 旁注, 备忘, 備忘, 备忘录, 備忘錄, 便条, 便條, 提示, 提醒, 记录, 記錄, 紀錄, 笔记, 筆記, 留言,
        消息, メモ, コメント, 覚書, 覚え書き, 覚え, 申し送り, 連絡, ノート, 留意点, 留意, 注意, 注意事項, 心得`,
      matter: `意见, 意見, 说明, 說明, 説明, 讨论, 討論, 議論, 参考, 參考, 资料, 資料, 材料, 文件, 文書, 信息, 情報, 情况, 情況, 使用, 利用, 検討, 交流, 传阅, 傳閱,
        掌握, 草稿, 下書き, 考え, 見解, 版, 用, 分析, 想定, 判断, 看法, 沟通, 溝通, 口径, 定稿, 共有`,
      only: "仅, 僅, 仅供, 僅供, 仅限, 僅限, 只, 只限, 只供, 只给, 只給, 限, 限于, 限於, 专用, 專用, 限り, のみ, だけ, 限定, 専用, 内限り, まで",
      group: `我们, 我們, 我方, 咱们, 咱們, 本组, 本組, 本团, 本團, 本代表团, 本小组, 小组, 小組, 团队, 團隊, 同事, 同事们, 同事們, 同僚, 成员, 成員, 代表团, 代表團,
        群里, 群裡, 私たち, 我々, われわれ, 当方, 自分たち, 仲間, グループ, チーム, メンバー, 代表団, 関係者, 同志们`,
      between: "之间, 之間, 間",
      not: `请勿, 請勿, 勿, 尚未, 还未, 還未, 不得, 不要, 不可, 不能, 不许, 不許, 不准, 不宜, 切勿, 严禁, 嚴禁, 禁止, 别, 別, 莫, 不, 不予, 暂不, 暫不, 非供, 不供, しない, しないで, ないで, ない,
        禁, 厳禁, ご遠慮, 控え, せず, なし, 無用, お断り, さない, さないで, 出さない, 出さないで`,
      share: `外传, 外傳, 外泄, 外洩, 泄露, 洩露, 泄漏, 网站, 網站, 上网站, 挂网, 公开版, 公開版, 公开, 公開, 公布, 公佈, 公表, 发表, 出版, 印刷, 付印, 发送, 發送, 声张, 聲張, 外传出去, 传, 傳, 写进纪要, 写入纪要, 纪要, 写进记录, 議事録, 議事録に残さ, 发出去, 发出, 發出去, 發出, 外发, 外發, 名前, 氏名, 名字, 印发, 提交, 送出, 发布, 發布, 發佈, 转发, 轉發, 转载, 轉載, 転載, 転送, 传播, 傳播, 扩散, 擴散, 分享, 散布,
        散發, 散发, 对外, 對外, 外部, 告诉, 告訴, 外人, 他人, 别人, 別人, 说出去, 說出去, 传出去, 傳出去, 引用, 引述, 点名, 點名, 署名, 具名, 提名字, 写名字, 寫名字, 披露, 透露,
        刊登, 登载, 媒体, 媒體, 记者, 記者, 上网, 上網, 上传, 上傳, 發表, 口外, 他言, 外に出, 社外, 部外, 対外, 配布, 配付, 拡散, 掲載, 漏ら, 名前を出, 報道, 报道, 報導, 流用, シェア, 見せ, 渡さ, 載せ, 話さ, 送ら, 看, 提供, 给看, 出示`,
      before: "前, 之前, 以前",
      remove:
        "拿掉, 拿下来, 撤下, 删除, 删去, 删掉, 删, 去掉, 移除, 刪除, 刪去, 刪掉, 刪, 削除, 消し, 消す, 除去",
      joining: `年, 月, 日, 号, 為止, 为止, 把, 放, 放到, 放在, 放进, 到, 上, 段, 从, 页面, 网页, 这个, 这段, 这一段, 这句, 的, 之, 这, 這, 这是, 有, 须, 須, 知道, まだ, 写真, 画像, 照片, 图片, 圖片, 截图, 会议, 會議, 开会, 開會, 会前, 會前, 目前, 现在, 現在, 会合, を, は, に, へ, の, で, も, と, て, し, する, すること, して, ください, 下さい, お願いします, お願い, 願います, こと, ように, よう, 此, 本, 此件, 本件, 此段, 本段, 以下,
        以上, 下列, 如下, 内容, 請, 请, 谢谢, 謝謝, 哦, 喔, 啊, 吧, 了, 给, 給, 供, 向, 对, 對, 于, 於, 内, 內, 里, 裡, 中, 先, 人员, 人員, 请注意, 等, これ, この, まで, 段階, 任何人, 任何, 是, です, 我,
        情報, 絶対, 絶対に`,
    },
  ],
  [
    /\p{Script=Thai}/u,
    {
      internal: "ภายใน, ภายในกลุ่ม, ภายในทีม",
      secret: "ลับ, ความลับ, ลับเฉพาะ",
      closed: "ลับ, ความลับ, ปกปิด, ลับมาก, ลับที่สุด, รู้กันเอง, คุยกันเอง, รู้กันแค่นี้",
      note: "หมายเหตุ, บันทึก, ข้อความ, ข้อสังเกต, โน้ต, โน๊ต, ความเห็น, ร่าง, ฉบับร่าง, เตือน, หมายเหตุถึง",
      matter: "เอกสาร, ข้อมูล, การใช้งาน, ใช้, ใช้งาน, หารือ, การหารือ",
      only: "เท่านั้น, เฉพาะ, แค่, เพียง",
      group: "พวกเรา, เรา, กลุ่ม, กลุ่มเรา, ทีม, ทีมเรา, คณะผู้แทน, เพื่อนร่วมงาน, กันเอง, สมาชิก, คนใน, พี่น้อง",
      between: "ระหว่าง",
      not: "ห้าม, อย่า, ไม่, งด, ไม่ควร, ไม่ให้, มิให้, อย่าเพิ่ง, ไม่อนุญาต, ไม่อนุญาตให้",
      share: `เผยแพร่, แชร์, ส่งต่อ, บอกต่อ, บอกใคร, บอก, เปิดเผย, ออกสื่อ, อ้างอิง, อ้าง, อ้างชื่อ, เอ่ยชื่อ, เอ่ย, ระบุชื่อ, โพสต์, ลงเว็บ, สื่อ, สาธารณะ, สู่สาธารณะ, คนนอก, ภายนอก, ข้างนอก, พูดต่อ, นำไปใช้, บันทึก, ลงบันทึก, รายงานการประชุม, รายงาน`,
      before: "ก่อน",
      remove: "ลบ, ลบออก, ตัดออก, เอาออก",
      joining: `เก็บ, เป็น, นะ, นะคะ, นะครับ, คะ, ค่ะ, ครับ, กรุณา, โปรด, ขอ, ขอความกรุณา, ให้, ใน, ของ, สำหรับ, เพื่อ, ต่อ, ที่, นี้, และ, หรือ, ด้วย, จ้า, ออก, ไป, ใคร, แก่, กับ, การ, ชื่อ, ส่วนนี้, ตรงนี้, เด็ดขาด, โดยเด็ดขาด, ภาพ, รูป, ประชุม, การประชุม, จนกว่าจะถึง, ตอนนี้, ผู้ใด`,
    },
  ],
  [
    /\p{Script=Lao}/u,
    {
      internal: "ພາຍໃນ",
      secret: "ລັບ, ຄວາມລັບ",
      closed: "ລັບ, ຄວາມລັບ, ລັບສຸດຍອດ, ປົກປິດ",
      note: "ໝາຍເຫດ, ບັນທຶກ, ຂໍ້ຄວາມ, ຮ່າງ, ສະບັບຮ່າງ, ຄວາມເຫັນ",
      matter: "ເອກະສານ, ຂໍ້ມູນ, ໃຊ້, ການນຳໃຊ້",
      only: "ເທົ່ານັ້ນ, ສະເພາະ",
      group: "ພວກເຮົາ, ເຮົາ, ກຸ່ມ, ທີມ, ຄະນະຜູ້ແທນ",
      between: "ລະຫວ່າງ",
      not: "ຫ້າມ, ຢ່າ, ບໍ່, ບໍ່ໃຫ້, ບໍ່ອະນຸຍາດ, ບໍ່ອະນຸຍາດໃຫ້",
      share: "ເຜີຍແຜ່, ແບ່ງປັນ, ແຊຣ໌, ສົ່ງຕໍ່, ບອກຕໍ່, ເປີດເຜີຍ, ອ້າງອີງ, ບອກໃຜ, ບອກ, ອອກຊື່, ສື່, ພາຍນອກ",
      before: "ກ່ອນ",
      remove: "ຕັດອອກ, ລົບ, ຕັດອອກ",
      joining: "ສຳລັບ, ໃນ, ຂອງ, ໃຫ້, ເດີ້, ກະລຸນາ, ນີ້, ກັບ, ໃຜ, ຊື່, ອອກ",
    },
  ],
  [
    /\p{Script=Khmer}/u,
    {
      internal: "ផ្ទៃក្នុង, ខាងក្នុង",
      secret: "សម្ងាត់, ការសម្ងាត់",
      closed: "សម្ងាត់, ការសម្ងាត់, ជាការសម្ងាត់, សម្ងាត់បំផុត",
      note: "កំណត់ចំណាំ, កំណត់សម្គាល់, ចំណាំ, សេចក្តីព្រាង, ព្រាង, មតិ",
      matter: "ឯកសារ, ព័ត៌មាន, ប្រើប្រាស់, ការប្រើប្រាស់",
      only: "តែប៉ុណ្ណោះ, ប៉ុណ្ណោះ, តែ",
      group: "យើង, ក្រុម, ពួកយើង, ក្រុមយើង, គណៈប្រតិភូ",
      between: "រវាង",
      not: "កុំ, ហាម, មិន, កុំឱ្យ, មិនត្រូវ",
      share: "ផ្សព្វផ្សាយ, ចែករំលែក, បញ្ជូនបន្ត, ប្រាប់គេ, ប្រាប់, បង្ហាញ, ដកស្រង់, បង្ហោះ, បញ្ចេញឈ្មោះ, ខាងក្រៅ",
      before: "មុន, មុនពេល",
      remove: "លុប, លុបចោល, ដកចេញ",
      joining: "សម្រាប់, ក្នុង, ឱ្យ, ឲ្យ, សូម, នេះ, ទេ, ផង, ទៅ",
    },
  ],
  [
    /\p{Script=Myanmar}/u,
    {
      internal: "အတွင်းရေး, ဌာနတွင်း, အဖွဲ့တွင်း, အတွင်းပိုင်း",
      secret: "လျှို့ဝှက်, လျှို့ဝှက်ချက်",
      closed: "လျှို့ဝှက်, လျှို့ဝှက်ချက်, အတွင်းရေး, အလွန်လျှို့ဝှက်",
      note: "မှတ်ချက်, မှတ်စု, မူကြမ်း, သတိပေးချက်",
      matter: "စာရွက်စာတမ်း, အချက်အလက်, သုံး, အသုံးပြု",
      only: "သာ, သာလျှင်, ပဲ",
      group: "ကျွန်ုပ်တို့, ကျွန်တော်တို့, အဖွဲ့, အဖွဲ့ဝင်များ, ငါတို့",
      not: "မ, ခွင့်မရှိ, ခွင့်မပြု, ရန်မဟုတ်",
      share: "ဖြန့်ဝေ, ထုတ်ပြန်, မျှဝေ, ပြော, ကိုးကား, ဖော်ပြ, ဖြန့်",
      before: "မီ, မတိုင်မီ",
      remove: "ဖျက်",
      joining: "ထဲ, မှာ, ထား, ရ, ပါ, နဲ့, နှင့်, အတွက်, ရန်, အထိ, ပါနဲ့, ပါနှင့်, တွင်း, ၌",
    },
  ],
  [
    /\p{Script=Hangul}/u,
    {
      internal: "내부, 대내",
      secret: "기밀, 비밀, 보안",
      closed: "대외비, 비공개, 극비, 사외비, 우리끼리, 비공식, 엠바고",
      note: "메모, 참고, 공지, 비고, 주석, 코멘트, 초안, 노트, 주의, 알림",
      matter: "의견, 검토, 논의, 자료, 문서, 회람, 용, 이용, 사용, 공유, 정보",
      only: "만, 전용, 한정, 한함, 에만, 까지만, 한정됨",
      group: "우리, 저희, 팀, 그룹, 동료, 대표단, 끼리, 모임, 단톡방, 회원",
      between: "사이",
      not: "금지, 마세요, 말것, 말, 마, 말아, 않, 안, 불가, 삼가, 엄금, 아님, 마십시오",
      share:
        "공유, 배포, 공개, 게시, 유출, 전파, 인용, 외부, 언론, 발설, 전달, 말하, 알리, 실명, 이름, 퍼뜨리, 언급, 밝히, 발표, 보여주, 보이, 올리, 회의록, 회의록에 남기, 기록, 외부인, 기자",
      before: "전, 전에, 이전",
      remove: "삭제, 지우, 제거, 남기",
      joining: `에게, 에게는, 는, 은, 를, 을, 의, 로, 으로, 에, 에서, 하지, 해, 주세요, 부탁, 드립니다, 바랍니다, 및, 이, 가, 도, 지, 것, 절대, 입니다, 임, 이다,
        합니다, 요, 세요, 내에서, 안에서, 내, 용, 우선, 제발, 사진, 그림, 아무, 한테, 들, 부분, 문단, 문장, 내용, 할, 하기, 함,
        아는, 볼, 보는, 까지, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 내일`,
    },
  ],
];

/** What a position, an ask or a concession is called in these scripts. */
export const UNSPACED_POSITIONS: readonly string[] = words(`
  จุดยืน, ท่าที, เส้นแดง, ข้อเรียกร้อง, คำขอ, ยอมได้, ยอมรับได้, เจรจา, ข้อแลกเปลี่ยน, ทางถอย, แผนสำรอง, ຈຸດຢືນ, ທ່າທີ, ເສັ້ນແດງ, ຂໍ້ຮຽກຮ້ອງ, ຄຳຂໍ, ຍອມໄດ້, ຍອມຮັບໄດ້, ເຈລະຈາ, ແຜນສຳຮອງ,
  ជំហរ, បន្ទាត់ក្រហម, ទាមទារ, សម្បទាន, ចរចា, ផែនការបម្រុង, ရပ်တည်ချက်, မျဉ်းနီ, တောင်းဆိုချက်, အလျှော့ပေး, ညှိနှိုင်း, အရန်အစီအစဉ်`);

/** How a language forbids: a word for "not" before a verb, and verbs that contain it. */
export interface Prohibition {
  not?: string;
  /** Forms of a short remark: "nie cytować". In a whole sentence they may be a rule of the proposal. */
  verbs: string;
  /** Commands, which address a colleague in any text: "nie publikuj". */
  commands?: string;
  /** The same in one word: "necitovat", "nezveřejňuj". */
  alone?: string;
  aloneCommands?: string;
}

/** To publish, quote, name, send, spread and share, as each language forbids it; "not" and verb are not mixed between them. */
export const PROHIBITIONS_BY_LANGUAGE: Readonly<Record<string, Prohibition>> = {
  en: {
    not: "do not, dont, please not, pls not, not to be, never to be, must not be, we do not, we dont",
    verbs: `publish share send forward quote cite circulate distribute disclose release repeat tweet post print copy leak
      published shared sent forwarded quoted cited circulated distributed disclosed released repeated named leaked attributed attribute name identify`,
    alone: `not yet public, not public yet, still not public, not yet official, given in confidence, said in confidence, told in confidence,
      must not be named, cannot be named, not to be named, asked not to be named, wishes to remain anonymous, wants to remain anonymous, us off the record,
      said off the record, spoke off the record, told off the record, protect the source, protect our source,
      in strict confidence, in confidence by, in confidence from, told us in confidence, shared in confidence, heard in confidence,
      confidentially from, source confidential, confidential source, under chatham house`,
    aloneCommands: `we do not publish, we dont publish, we do not quote, we do not cite, we do not release, let us not publish, lets not publish,
      let us not quote, lets not quote, let us not cite, told us privately, told me privately, told us in private, told us off the, told me off the, told us quietly,
      privately told us, quietly told us, leaked to us, leaked to me, protect our source, lets not tell, let us not tell`,
  },
  fr: {
    not: "ne pas, ne plus, ne jamais, pas, ne",
    verbs:
      "publier citer diffuser envoyer partager transmettre nommer mentionner communiquer répéter divulguer évoquer dire montrer transférer circuler ébruiter",
    commands:
      "citez pas, publiez pas, diffusez pas, envoyez pas, partagez pas, transmettez pas, nommez pas, dites pas, montrez pas, divulguez pas, mentionnez pas",
    alone:
      "pas encore public, pas encore publique, pas encore publiée, pas encore officiel, pas encore officielle, sous le sceau du secret, dit en confidence, source confidentielle, à titre confidentiel, confidentiellement de",
    aloneCommands:
      "en parlez pas, en parlons pas, en dites rien, en dis rien, ne dites rien aux, ne dites rien à, publions pas, citons pas, diffusons pas, partageons pas, nous a confié, nous ont confié, nous a dit en, nous ont dit en, protéger notre source, protégeons la source, fuité par",
  },
  es: {
    not: "no, no se, nunca",
    verbs: `publicar citar difundir enviar compartir mencionar divulgar reenviar nombrar filtrar publiquen publiques cites citen envíen envíes
      compartan compartas difundan difundas mencionen menciones`,
    alone:
      "aún no público, aún no es público, todavía no es público, aún no es oficial, todavía no es oficial, dicho en confianza, fuente confidencial, en confianza de, no debe ser nombrado, proteger la fuente",
    aloneCommands:
      "nos dijo en privado, nos dijeron en privado, nos lo filtró, nos lo filtraron, nos filtró, proteger nuestra fuente",
  },
  pt: {
    not: "não, nunca, que não seja, que não se",
    verbs: `publicar citar divulgar enviar partilhar compartilhar mencionar encaminhar repassar publiquem cite citem envie enviem divulgue divulguem
      partilhem compartilhem publicado divulgado partilhado compartilhado difundido difundir`,
    alone:
      "ainda não público, ainda não é público, ainda não é oficial, dito em confiança, fonte confidencial, em confiança de, não deve ser nomeado, proteger a fonte",
    aloneCommands:
      "disse nos em privado, nos disse em privado, nos disse em off, vazou para nós, vazaram para nós, proteger a nossa fonte",
  },
  ca: { not: "no", verbs: "publicar citar enviar difondre compartir publiqueu citeu envieu" },
  de: {
    not: "nicht",
    verbs:
      "veröffentlichen zitieren weitergeben weiterleiten versenden verschicken nennen erwähnen verbreiten weitersagen weiterzugeben weiterzuleiten weiterzuverbreiten",
    alone:
      "noch nicht öffentlich, noch nicht offiziell, im Vertrauen gesagt, im Vertrauen von, vertraulich von, Quelle vertraulich, vertrauliche Quelle, nicht nach außen",
  },
  ht: { not: "pa, pa janm, tanpri pa", verbs: "site", commands: "pibliye pataje voye simaye gaye montre" },
  crs: { not: "pa, pa bizin, fodre pa, zame", verbs: "piblie partaz partaze difiz montre avoy" },
  it: {
    not: "non, mai",
    verbs:
      "pubblicare citare divulgare inviare condividere menzionare diffondere inoltrare nominare pubblicate citate inviate",
    alone: "fonte riservata, fonte confidenziale, in confidenza da",
  },
  nl: {
    not: "niet",
    verbs: "publiceren citeren versturen doorsturen verspreiden delen noemen verzenden doorgeven",
    alone:
      "in vertrouwen van, in vertrouwen gezegd, vertrouwelijk van, bron vertrouwelijk, vertrouwelijke bron, nog niet openbaar, niet naar buiten",
  },
  af: { not: "moenie", verbs: "publiseer aanhaal stuur deel versprei" },
  sv: {
    not: "ej, inte, får ej, får inte",
    verbs:
      "publicera publiceras citera citeras skicka skickas sprida spridas delas vidarebefordra nämnas namnges nämna",
    alone:
      "i förtroende från, i förtroende av, sagt i förtroende, konfidentiellt från, källan konfidentiell, källan hemlig, ännu inte offentligt, inte offentligt än",
  },
  da: {
    not: "ikke, må ikke",
    verbs:
      "offentliggøres citeres sendes deles videresendes nævnes udgives offentliggør citer nævne delt videregives videregivet offentliggjort citeret",
    alone:
      "i fortrolighed fra, i fortrolighed af, sagt i fortrolighed, fortroligt fra, kilden fortrolig, fortrolig kilde, endnu ikke offentligt, ikke offentligt endnu",
  },
  no: {
    not: "ikke, må ikke",
    verbs:
      "publiser publiseres siter siteres sendes deles videresend videresendes nevnes offentliggjøres nevn",
    alone:
      "i fortrolighet fra, i fortrolighet av, sagt i fortrolighet, fortrolig fra, kilden fortrolig, ennå ikke offentlig",
  },
  is: { not: "ekki", verbs: "birta senda dreifa vitna deila" },
  fi: {
    not: "älä, älkää, ei saa",
    verbs: "julkaista siteerata lähettää jakaa levittää mainita",
    alone: `ei julkisuuteen, ei julkaisuuteen, ei julkaista, ei julkaistavaksi, ei jakoon, ei vielä julkinen, salassa pidettävä, salassa pidettävää,
      luottamuksellisesti, lähde luottamuksellinen, olemaan jakamatta, olemaan levittämättä, olemaan julkaisematta, olemaan siteeraamatta, jättää julkaisematta`,
    commands: "julkaise julkaisko siteeraa lähetä jaa levitä mainitse lähettäkö jakako",
  },
  et: {
    not: "ära, ärge, mitte",
    verbs: "avaldada tsiteerida saata jagada levitada",
    alone: "mitte avalikuks, ei avaldata, ei ole veel avalik, konfidentsiaalselt, usalduslikult",
    commands: "avalda avaldage tsiteeri saada saatke jaga jagage",
  },
  lv: {
    verbs: "",
    alone: "nepublicēt necitēt nesūtīt neizplatīt nepārsūtīt",
    aloneCommands: "nepublicējiet nepublicē necitējiet nesūtiet neizplatiet",
  },
  lt: {
    verbs: "",
    alone: "neskelbti necituoti nesiųsti neplatinti nepublikuoti neviešinti",
    aloneCommands: "neskelbkite neskelbk necituokite nesiųskite neplatinkite nepublikuokite",
  },
  pl: {
    not: "nie",
    verbs: `publikować cytować wysyłać udostępniać rozsyłać ujawniać wymieniać rozpowszechniać przekazywać pokazywać drukować wrzucać puszczać
      opublikować wysłać podawać`,
    alone:
      "w zaufaniu od, poufnie od, źródło poufne, jeszcze nie jest publiczne, nierozpowszechnianie, niepublikowanie, nieudostępnianie, niecytowanie, nieprzekazywanie, nierozsyłanie, nieujawnianie",
    commands: `publikuj publikujcie publikujmy publikujemy cytuj cytujcie cytujmy wysyłaj wysyłajcie wysyłajmy wrzucaj wrzucajcie puszczaj puszczajcie
      udostępniaj udostępniajcie rozsyłaj rozsyłajcie podawaj podawajcie`,
  },
  cs: {
    verbs: "",
    alone:
      "nezveřejňovat neposílat necitovat nešířit nesdílet nejmenovat nepřeposílat nepublikovat neuvádět nerozesílat netisknout",
    aloneCommands: `nezveřejňuj nezveřejňujte nezveřejňujme neposílej neposílejte necituj necitujte nešiř nešiřte nesdílej nesdílejte
      nepřeposílej nepřeposílejte nepublikuj nepublikujte`,
  },
  sk: {
    verbs: "",
    alone: "nezverejňovať neposielať necitovať nešíriť nezdieľať nepreposielať nepublikovať neuvádzať",
    aloneCommands:
      "nezverejňuj nezverejňujte neposielaj neposielajte necituj necitujte nešír nešírte nezdieľaj nezdieľajte",
  },
  sl: {
    not: "ne",
    verbs: "objaviti objavljati citirati pošiljati deliti navajati razširjati",
    commands: "objavi objavite objavljaj objavljajte pošiljaj pošiljajte citirajte",
  },
  hr: {
    not: "ne, nemoj, nemojte, nemojmo",
    verbs:
      "objavljivati objaviti citirati slati deliti dijeliti prosljeđivati prosleđivati spominjati pominjati širiti",
    commands: "objavljuj objavljujte citiraj citirajte šalji šaljite prosljeđuj prosleđujte",
  },
  sr: {
    not: "не, немој, немојте, немојмо",
    verbs: "објављивати објавити цитирати слати делити прослеђивати помињати ширити",
    commands: "објављуј објављујте цитирај цитирајте шаљи шаљите прослеђујте",
  },
  bg: {
    not: "не, недей, недейте, да не се, недей да, недейте да",
    verbs: "публикува цитира изпраща споделя разпространява",
    commands:
      "публикувай публикувайте цитирай цитирайте изпращай изпращайте споделяй споделяйте разпространявай разпространявайте",
  },
  mk: {
    not: "не, немој, немојте, да не се",
    verbs: "објавува цитира праќа споделува",
    commands: "објавувај објавувајте цитирај цитирајте праќај праќајте споделувај споделувајте",
  },
  ru: {
    not: "не",
    verbs: `публиковать цитировать отправлять рассылать пересылать распространять упоминать называть разглашать показывать печатать
      передавать`,
    alone:
      "по секрету от, конфиденциально от, источник конфиденциальный, конфиденциальный источник, пока не публично",
    commands: `публикуй публикуйте цитируй цитируйте отправляй отправляйте рассылай рассылайте пересылай пересылайте упоминай упоминайте
      разглашай разглашайте`,
  },
  uk: {
    not: "не",
    verbs:
      "публікувати цитувати надсилати розсилати пересилати поширювати згадувати називати розголошувати друкувати",
    commands:
      "публікуй публікуйте цитуй цитуйте надсилай надсилайте розсилай розсилайте поширюй поширюйте згадуй згадуйте",
  },
  be: {
    not: "не",
    verbs: "публікаваць цытаваць дасылаць распаўсюджваць",
    commands: "публікуй публікуйце цытуй цытуйце дасылай дасылайце",
  },
  hu: {
    not: "ne, még ne, egyelőre ne, ne is",
    verbs: "idézhető publikálható terjeszthető",
    commands:
      "tedd ki, tedd közzé, tegyük közzé, tegyétek közzé, tegye közzé, publikáld, publikáljuk, idézd, idézzük, küldd tovább, küldjétek tovább, oszd meg, osszuk meg, terjeszd, említsd, terjessze, terjesszék, ossza meg, osszák meg, adja tovább, adják tovább, hozza nyilvánosságra",
  },
  ro: {
    not: "nu, nu se, nu o, nu îl",
    verbs: "publica cita trimite distribui divulga difuza menționa",
    commands: "publicați citați trimiteți distribuiți difuzați",
    aloneCommands: "nu o publica, nu îl publica, nu publica încă, nu trimite încă",
  },
  sq: {
    not: "mos, mos e",
    verbs: "",
    commands: "publikoni publiko citoni cito dërgoni dërgo shpërndani shpërndaj përmendni",
  },
  el: {
    not: "μη, μην, να μη, να μην, μην το",
    verbs: "δημοσιευθεί δημοσιευτεί αναφερθεί κοινοποιηθεί σταλεί",
    alone:
      "εμπιστευτικά από, μη δημοσιεύσιμο, δεν είναι ακόμα δημόσιο, δεν είναι ακόμη δημόσιο, όχι ακόμα δημόσιο, εμπιστευτική πηγή",
    commands:
      "δημοσιεύσετε δημοσιεύσεις δημοσιεύεις κοινοποιήσετε αναφέρετε αναφέρεις στείλετε στείλεις διανείμετε",
  },
  tr: {
    not: "henüz, şimdilik, sakın",
    verbs: "",
    commands: "yayımlama yayınlama paylaşma gönderme",
    aloneCommands:
      "yayımlamayın yayınlamayın paylaşmayın göndermeyin alıntılamayın dağıtmayın iletmeyin yayımlamayalım yayınlamayalım",
  },
  az: { verbs: "", aloneCommands: "yayımlamayın, paylaşmayın, göndərməyin, dərc etməyin" },
  kk: {
    verbs: "",
    aloneCommands: "жарияламаңыз жарияламаңдар таратпаңыз таратпаңдар жібермеңіз жібермеңдер",
  },
  ky: { verbs: "", aloneCommands: "жарыялабаңыз жарыялабагыла таратпаңыз таратпагыла жөнөтпөңүз" },
  uz: { verbs: "", aloneCommands: "tarqatmang, yubormang, e’lon qilmang, iqtibos keltirmang" },
  mn: { not: "бүү", verbs: "", commands: "нийтэл тараа илгээ иш тат" },
  ka: {
    not: "არ, ნუ, ჯერ არ",
    verbs: "",
    commands:
      "გამოაქვეყნო გამოაქვეყნოთ გააგზავნო გააგზავნოთ გამოაქვეყნებ გამოაქვეყნებთ გააგზავნი გაავრცელო გაავრცელოთ",
  },
  hy: {
    not: "մի, դեռ մի",
    verbs: "",
    commands: "հրապարակեք հրապարակիր ուղարկեք ուղարկիր տարածեք մեջբերեք",
    alone: "չհրապարակել չմեջբերել չուղարկել չտարածել",
  },
  ar: {
    not: "لا, يرجى عدم, الرجاء عدم, عدم",
    verbs: "النشر الاقتباس التوزيع الإرسال نشر اقتباس توزيع إرسال التداول تداول التعميم النقل",
    aloneCommands:
      "سربها لنا, سربه لنا, سربتها لنا, سربته لنا, سربوها لنا, لا تذكروا اسمه, لا تذكر اسمه, لا يذكر اسمه, احموا المصدر, اخبرونا سرا, اخبرنا سرا",
    commands: "تخبروا تبلغوا تنشروا تقتبسوا ترسلوا توزعوا تنشروه تنشروها ترسلوه ترسلوها",
  },
  fa: {
    verbs: "",
    alone:
      "منتشر نشود, نقل نشود, پخش نشود, چاپ نشود, ارسال نشود, ذکر نشود, نام برده نشود, نام نبرید, بین خودمان بماند, هنوز علنی نیست",
    aloneCommands:
      "منتشر نکنید, نقل نکنید, ارسال نکنید, پخش نکنید, نام نبرید, به کسی نگویید, به کسی نگوئید, به کسی نگو, به کسی نگید, به هیچ کس نگویید",
  },
  ur: {
    verbs: "",
    alone: "آپس کی بات, گروپ سے باہر نہ, باہر نہ جائے, شائع نہ ہو, نام نہ لیں, حوالہ نہ دیں",
    aloneCommands: "شائع نہ کریں, شیئر نہ کریں, آگے نہ بھیجیں",
  },
  ps: {
    verbs: "",
    alone: "خپور نه شي, نشر نه شي",
    aloneCommands: "مه خپروئ, مه خپروی, مه نشروئ, مه شریکوئ, مه لېږئ",
  },
  tg: {
    verbs: "",
    alone: "нашр нашавад, паҳн нашавад, чоп нашавад, байни худамон, иқтибос нашавад",
    aloneCommands: "нашр накунед, паҳн накунед, нафиристед",
  },
  he: {
    not: "לא, אין, נא לא, אל",
    verbs: "לפרסם לצטט לשלוח להפיץ להעביר",
    commands: "תפרסמו תפרסם תפרסמי תפיצו תצטטו תשתפו תעלו תגידו תגיד תגידי תספרו תספרי",
  },
  am: {
    verbs: "",
    aloneCommands:
      "አታትሙ, አታሰራጩ, አታካፍሉ, አትለጥፉ, አታውጡ, አትንገሩ, አትንገር, አትንገሪ, አትናገሩ, አትናገር, አታጋሩ, በሚስጥር የተሰጠን, በሚስጥር የተነገረን, በምስጢር የተሰጠን, በሚስጥር ነገሩን, ስሙ አይጠቀስ",
  },
  ti: {
    verbs: "",
    aloneCommands:
      "ኣይትሕትምዎ, ኣይትሕትሙ, ኣይትዘርግሕዎ, ኣይትዘርግሑ, ኣይተካፍሉ, ኣይትንገሩ, ኣይትንገር, ኣይትንገርዎም, ብሚስጢር ዝተዋህበና, ብምስጢር ዝተዋህበና, ስሙ ኣይጠቀስ",
  },
  rw: {
    verbs: "",
    aloneCommands:
      "ntimusohore, ntimutangaze, ntimusangize, ntimusakaze, ntimwohereze, ntimubwire, ntimuvuge, ntugatangaze, ntugasohore, ntukabwire, ntukavuge, batubwiye mu ibanga, yatubwiye mu ibanga",
  },
  mg: {
    not: "aza, aza mbola, tsy azo",
    verbs: "",
    commands: "avoaka zaraina aparitaka ampitaina alefa lazaina tononina aseho soratana avoakanareo",
    aloneCommands: "nilaza taminay mangingina, nolazaina taminay mangingina",
  },
  tet: {
    not: "keta, labele",
    verbs: "",
    commands: "fó sai, fo sai, fahe, hatete ba, publika, haruka ba, hatudu ba, fó hatene, temi nia naran",
  },
  om: { not: "hin", verbs: "", commands: "maxxansinaa tamsaasinaa himinaa qoodinaa" },
  so: {
    not: "ha, ha la, ha u, yaan la, yaan loo",
    verbs: "",
    commands:
      "daabicina daabicin faafinina faafin wadaagina wadaagin sheegin sheegina dirin dirina gudbin baahin tusin",
    aloneCommands: "waa noo gaar, noogu sheegay si qarsoodi, si sir ah noogu",
  },
  sm: { not: "aua, aua le, aua nei", verbs: "", commands: "faasalalauina lolomiina tufaina" },
  fj: { not: "kakua ni, kakua mada ni", verbs: "", commands: "tabaka tabaki tukuna wasea vakaraitaka" },
  to: {
    not: "oua e, oua naa, oua te",
    verbs: "",
    commands: "pulusi, vahevahe, mou pulusi, mou vahevahe, ke pulusi",
  },
  sw: {
    verbs: "",
    alone: "isichapishwe isisambazwe isinukuliwe isitumwe yasichapishwe",
    aloneCommands:
      "usichapishe, msichapishe, usiweke, msiweke, usitume, msitume, usinukuu, msinukuu, usisambaze, msisambaze, usitaje, msitaje, usimwambie, msimwambie, usiwaambie, msiwaambie, asitajwe, usimtaje, ametuambia kwa siri, walituambia kwa siri, alituambia kwa siri, imevujishwa kwetu, tumevujishiwa",
  },
  id: {
    not: "jangan, jangan dulu, mohon tidak",
    verbs: " sebut sebutkan menyebut menyebutkan disebut",
    commands:
      "dikutip disebar disebarkan dikirim dipublikasikan dibagikan diterbitkan disebut disebarluaskan kutip sebarkan bagikan umumkan diumumkan unggah diunggah tunjukkan ditunjukkan perlihatkan diperlihatkan beritahu diberitahu bilang ceritakan diceritakan kirim kirimkan teruskan diteruskan bocorkan dibocorkan terbitkan publikasikan muat dimuat posting diposting",
  },
  ms: {
    verbs: "",
    aloneCommands:
      "jangan kongsi, jangan bagitahu, jangan beritahu, jangan kongsikan, jangan sebarkan, jangan hebahkan, jangan siarkan, beritahu kami secara peribadi, memberitahu kami secara peribadi, dibocorkan kepada kami, bocor kepada kami, jangan sebut nama",
  },
  vi: {
    not: "đừng, xin đừng, đừng có",
    verbs: "nói",
    commands:
      "trích dẫn, gửi, đăng, công bố, chia sẻ, phổ biến, nói với, nói cho, nói ra, kể, tiết lộ, cho ai, cho xem, phát tán, chuyển tiếp, để lộ",
  },
};

/** "For" before those for whom a heading states that a section is, as alternatives of a pattern. */
export const FOR_WORDS = bothForms(
  "for|pour|para|per|für|fuer|для|за|voor|vir|til|till|for|fyrir|dla|pro|pre|za|pentru|për|για|kwa|kwa ajili ya|untuk|bagi|buat|pou|i gcomhair|do|le haghaidh|برای|کے لیے|dành cho|cho|ga|don|fun|ya kwa|ho|mo|mo e|blong|long|bilong|na",
);

/** "To", as an address. */
export const TO_WORDS = bothForms(
  "to|a|á|à|au|aux|al|ao|aos|às|all['’]|alla|allo|agli|alle|ai|an|aan|kepada|kay|sa|إلى|الى|به|کو|към|до|do|către|gửi|kia",
);
/** Articles behind "for" and "to". */
export const ARTICLES =
  "the|la|las|los|el|le|les|l['’]|o|a|os|as|il|lo|gli|i|die|den|der|das|dem|het|de|den|det|sa|ng|η|τη|την|το|τον|τους";

// Names of people, and what they are asked

/** Titles before a name in languages of South-East Asia and in English, as alternatives of a pattern. */
export const TITLES =
  "Ms|Mr|Mrs|Miss|Dr|Prof|Sir|Madam|Bu|Ibu|Pak|Bapak|Mas|Mbak|Kak|Kakak|Bang|Abang|Cik|Encik|Puan|Tuan|Datuk|Dato|Chị|Anh|Em|Cô|Chú|Bác|Ông|Bà|Thầy|Sếp|Ate|Kuya|Tita|Tito|Khun|Phi|Nong|Ko|Daw|Ratu|Sis|Bro";
/** Titles behind a name in Japanese, Korean and Chinese, as alternatives of a pattern. */
export const NAME_ENDINGS = "さん|さま|様|先生|くん|君|氏|殿|ちゃん|님|씨|老师|老師|女士|同志|哥|姐|总|總|工";

/** The commonest surnames of China, Korea and Viet Nam in Chinese characters. */
export const SURNAMES =
  "[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘蒋蔣蔡余杜叶葉程魏苏蘇吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈韦韋夏邹鄒熊孟秦阎閻薛侯雷龙龍郝邵毛钱錢严嚴尹武乔喬赖賴龚龔金阮]";

/** What a colleague is asked to do behind a name and a comma; `_` is a blank. No other form of the verb has these letters. */
export const IMPERATIVES = `bitte prüfe? prüft checke frage? ruf ruft schaue? schick kläre? lösche? streich streiche
  controleer vraag bel kijk stuur verwijder kolla fråga skicka tjek spørg kontrollér slet sjekk spør slett
  tarkista kysy soita varmista lähetä poista kontrolli küsi helista uuri vaata kustuta
  τσέκαρε έλεγξε ελέγξτε ρώτα ρώτησε δες κοίτα στείλε σβήσε διόρθωσε τσεκάρετε
  sprawdź zapytaj zadzwoń wyślij usuń popraw zkontroluj zeptej zavolej smaž pošli ověř zavolaj opýtaj nézd ellenőrizd kérdezd hívd küldd töröld
  pajautā piezvani patikrink paklausk paskambink vprašaj pokliči pitaj nazovi попитай проверь проверьте уточни уточните спроси спросите позвони узнай
  убери перевір спитай зателефонуй kontrol_et lütfen تحقق تأكد اسأل اسألوا اسألي راجع راجعي لطفا لطفاً بررسی_کن چک_کن بپرس براہ_کرم براہِ_کرم چیک_کر پوچھو лутфан`;

/** The same behind the name of a colleague, without a comma as well: "Eleni check the number", "Jonas prüf das". */
export const COMMANDS_BY_NAME = `please pl[sz] check double-check recheck call ask tell confirm verify fix remind rewrite delete
  remove update clarify kontrollera ring vérifiez? demandez? appelle confirmez? relis envoie supprime revisa comprueba pregunta llama borra pergunta apaga
  verifica confirma controlla chiedi chiama cancella zjisti verifică întreabă sună trimite șterge pārbaudi preveri provjeri proveri провери sor silin`;

/** What somebody is asked to do, in small letters, as the first word: "Call Nairobi first", "Pitati ministra sutra", "Да се провери"; `_` is a blank. */
export const FIRST_COMMANDS = `wait talk speak lobby push press warn convince persuade mention raise_this follow_up appeler demander vérifier relancer
  prévenir attendre préparer llamar preguntar confirmar falta_confirmar falta_por hablar avisar esperar ligar chamar perguntar falar telefonar lembrar anrufen nachfragen prüfen klären
  abwarten chiedere chiamare verificare sentire pitati pozvati nazvati zvati provjeriti proveriti питати позвати звати назвати проверити проверити_са да_се да_провери
  да_прашаме да_попитаме спросить проверить позвонить уточнить напомнить запитати перевірити zapytać sprawdzić zadzwonić zeptat ověřit zavolat opýtať overiť
  preveriti vprašati bellen vragen navragen kontrollere spørge ringa bel vra`;

/** "For us" and "to us" as one word. */
export const FOR_US =
  /^(?:لنا|нам|nam|bize|bizge|бізге|бизге|бидэнд|meille|meile|mums|nekunk|szamunkra|kwetu|ჩვენთვის)$/;

/**
 * What a colleague is asked to do, at the end of a sentence that begins with the name, in languages whose verbs are there: "ሰላም፣ ቅድሚ ምልኣኽኪ
 * ርአይዮ", "Ayşe, göndermeden önce bak"; `_` is a blank. None of them is what the public is asked to see.
 */
export const COMMANDS_LAST = `ርአይዮ ርአዮ ርአይያ ርአዪዮ ርአይዎ አረጋግጽ አረጋግጺ አረጋግጹ አረጋግጾ አረጋግጽዮ አረጋግጽዎ አረጋግጥ አረጋግጪ አረጋግጡ አረጋግጠው አረጋግጪው አረጋግጡት ተመልከት ተመልከቺ
  ተመልከተው ተመልከቺው እይው እዪው ጠይቅ ጠይቂ ጠይቁ ጠይቀው ጠይቂው ጠይቃት ሕተት ሕተቲ ሕተቱ ሕተቶ ሕተታ ሕተትዮ ደውል ደውይ ደውሉ ደውሊ ደውልለት ደውልላት ስደድ ስደዲ ስደዶ አርም አርሚ አርሞ አስተካክል አስተካክዪ
  አስተካክሉ አስተካክለው ሰርዝ ሰርዢ ሰርዘው አንብብ አንብቢ አንብበው ንገር ንገሪ ንገረው ንገራት
  bak sor kontrol_et teyit_et doğrula düzelt gönder söyle yoxla soruş göndər düzəlt təsdiqlə tekshir so[ʻ‘’'ʼ]?ra tuzat yubor o[ʻ‘’'ʼ]?chir тексер сұра жібер түзет өшір нақтыла
  хабарлас текшер сура жөнөт оңдо тактап шалга асуу илгээ текшир сўра юбор тузат тафтиш_кун пурс бипурс barla sora iber ნახე შეამოწმე ჰკითხე გაასწორე დაურეკე წაშალე გადახედე წაიკითხე
  ստուգիր հարցրու նայիր ուղղիր զանգիր ջնջիր կարդա ուղարկիր چک_کن بررسی_کن بپرس ببین نگاه_کن درستش_کن زنگ_بزن دیکھ_لو دیکھو پوچھ_لو پوچھو چیک_کرو چیک_کر_لو بتاؤ بتا_دو پڑھ_لو بھیج_دو
  देख_लो देखो देख_लेना पूछ_लो पूछो पूछ_लेना बताओ बता_दो जा[ँं]च_लो जा[ँं]चो चेक_कर_लो चेक_करो भेज_दो ठीक_कर_दो দেখো দেখে_নাও দেখে_নিও জিজ্ঞেস_করো যাচাই_করো জানাও পাঠাও ঠিক_করো চেক_করো`;

/** What is before the name of somebody who is to be asked, in prose: "Il faut demander à Mere", "Tanyakan ke Dewi"; `_` is a blank. */
export const ASKING = `verificat_cu verifică_cu verificați_cu confirmat_cu confirmă_cu întrebat întrebată întrebat_pe întrebată_pe întreb_pe întrebăm_pe întreba_pe vorbit_cu discutat_cu clarificat_cu sunat_pe sună_pe
  питам питаме попитам питай питайте попитай попитайте попитаме провери_с проверя_с уточни_с уточня_с обади_се_на обадете_се_на съгласува_с
  спитай спитайте спитати спитаю питаю запитаю запитаймо перевірити_з перевір_з перевірити_в уточнити_[ву] уточни_[ву] узгодити_з погодити_з зателефонувати подзвонити набрати
  спрошу спросим спросить_у согласовать_с проверить_[су] уточню_у позвонить позвони переспросить_у запытай запытайце запытаць спытай спытайце спытаць спытаю удакладніць_[ву] узгадніць_з
  zapytam zapytamy spytaj spytać spytam dopytać dopytaj uzgodnić_z uzgodnij_z sprawdzić_z sprawdź_z zadzwonić_do zadzwoń_do skonsultować_z potwierdzić_z
  zeptám_se zeptáme_se zeptejte_se ověřit_s ověř_s probrat_s zavolat zavolej opýtať_sa opýtam_sa opýtajte_sa spýtaj_sa spýtať_sa overiť_s over_s zavolať zavolaj
  vprašaj vprašajte vprašati vprašam preveri_[sz] preveriti_[sz] pokliči poklicati upitaj upitajte upitati pitati pitam provjeri_s provjeriti_sa? proveri_sa proveriti_sa nazovi nazvati pozovi pozvati
  питати питај питајте упитај упитати провери_са проверити_са позови позвати прашај прашајте прашам прашаме провери_со јави_се_на
  kérdezzük_meg megkérdezni kérdezni hívd_fel felhívni ρωτήσω ρωτήσω_την? ρωτήσω_τον ρώτα_την? ρώτα_τον ρωτήστε_την? ρωτήστε_τον να_ρωτήσουμε_την? να_ρωτήσουμε_τον ρωτήσουμε
  paklausti paklausk paklauskite paklausiu pasitikrinti_su patikrinti_su pasitarti_su paskambinti pajautāt pajautā pajautājiet jautāt pārbaudīt_ar saskaņot_ar piezvanīt
  küsida küsige küsime kysyä kysykää kysytään kysyn tarkista tarkistaa soita kolla_med stäm_av_med kontrollera_med fråga_med höra_med hör_med spørge tjek_med tjekke_med afklar_med
  spørre sjekk_med sjekke_med avklar_med hør_med høre_med spyrja spyrðu spurðu athuga_með checken_bij nachecken_bij navragen_bij overleggen_met afstemmen_met bellen_met
  klären_mit abklären_mit rücksprache_mit nachfragen_bei verificare_con controllare_con confermare_con parlare_con sentire_con chiedo_a demander_à vérifier_auprès_de voir_ça_avec
  consultar_amb parlar_amb preguntar_a confirmar_amb galdetu pyet pyesni pyes pyesim kontrollo_me verifiko_me staqsi saqsi saqsu iċċekkja_ma fiafraigh_de seiceáil_le gofyn_i
  ჰკითხე ჰკითხეთ ვკითხოთ უნდა_ვკითხოთ დაურეკე დავურეკოთ შევათანხმოთ გადაამოწმე გადაამოწმეთ გადავამოწმოთ დააზუსტე დააზუსტეთ დავაზუსტოთ հարցրու հարցնել հարցրեք հարցնենք հարցնեմ պետք_է_հարցնել զանգել զանգիր ճշտել
  jāpajautā jājautā jāprasa jāsaskaņo_ar jāprecizē_ar precizēt_ar jāpārbauda_ar jārunā_ar prasi reikia_paklausti reikėtų_paklausti kysyttävä varmista varmistetaan meg_kell_kérdezni kérdezzük egyeztetni egyeztess egyeztessünk tuleb_küsida peab_küsima helista
  ask tell ping remind check_with recheck_with confirm_with clear_with demander?_à demandez_à dire_à dis_à dites_à voir_avec vérifier_avec vérifie_avec
  vérifiez_avec appeler relancer preguntar(?:les?|lo|la)?_a pregúntale_a preguntadle_a pregúntenle_a pregunta_a consultar(?:l[eo]s?|las?|selo)?_con verificar_con confirmar_con
  perguntar?_[aàá]o? pergunte_[aà]o? falar_com confirmar_com verificar_com fragen frag fragt chiedere_al{0,2}[ao]? chiedi_al{0,2}[ao]? chiedete_a sentire vraag vragen_aan
  fråga spørg spør kysy_(?:ensin_)? küsi zapytaj zapytajcie zapytać zeptej_se zeptat_se opýtaj_sa pitaj pitajte спроси спросите спросить спросить_у спроси_у спросите_у уточнить_у
  запитай запитайте запитати ρώτα ρωτήστε întreabă întrebați_pe întreab-o_pe kérdezd_meg اسأل اسألوا شاور بپرس_از muulize mwulize uliza kumuuliza tanya tanyakan_(?:ke|kepada|pada)
  hỏi hỏi_(?:anh|chị|em|cô|chú|bác) tanungin_si itanong_kay kausapin_si askim askem sekim_wantaim toksave_long jekem_wetem mande fesili_(?:ia|i) siaki_(?:ma|ia)
  taroga_vei vei_taroga fehui_kia fehuʻi_kia weydii la_hubi gaafadhu gaafadhaa שאל_את תשאל_את לשאול_את לבדוק_עם ถาม 问 問`;

/**
 * What "plis" asks for in Tok Pisin, Bislama, Pijin and in Spanish, Portuguese and English as typed in chats. In Haitian Creole it is
 * "more", and what follows is a noun, a verb or a number.
 */
const PLIS_VERBS = `
  noken, no ken, yu, yutupela, yumi, helpim, halpim, askim, sekim, tokim, toksave, ringim, painim, painimaut, salim, salem, stretim, senisim, raitim, raetem, rausim, karamapim, haitim, wetim,
  givim, givem, pasim, putim, tanim, kisim, rivaevim, singaut, singaot, lukim, lukluk, askem, jekem, jekim, talem, talemaot, stretem, jenisem, aotem, tekemaot, sendem, wet,
  mekem, faenemaot, ringim, fonem,
  no, checa, checar, chequea, checalo, chequen, revisa, revisar, revisalo, revisen, confirma, confirmar, confirmalo, confirmen, confirmame, avisa, avisame, avisen, dime, diganme, digan,
  manda, mandame, mandalo, manden, envia, enviame, envien, preguntale, pregunta, pregunten, quita, quitalo, quiten, borra, borralo, borren, cambia, cambialo, corrige, corrigelo, corrijan,
  traduce, traducelo, ayudame, ayuda, ayuden, pasame, pasenme, llamame, llama, llamen, espera, esperen, verifica, verificar, verifiquen, consulta con, habla con, hablen con, ponle,
  nao, não, confere, confira, confirme, verifique, me avisa, avise, envie, pergunte, apaga, corrija, traduz, arruma, ajuda,
  check, confirm, verify, ask, call, tell, send, share, fix, delete, remove, update, review, do not, dont, don’t, keep, help, wait, translate, edit, add, correct, find, forward`;

/**
 * "Please" and what asks whom one knows ("can you", "merci de vérifier"), one language or family a line: no text of a
 * treaty and no summary of a proposal asks its reader. Languages whose public texts are polite as well (Japanese, Korean,
 * Thai, Khmer, Chinese, German "Bitte um") are judged by the forms of requests instead.
 */
export const PLEASE_WORDS: readonly string[] = words(`
  kindly check, kindly confirm, kindly verify, kindly review, kindly revise, kindly advise, kindly update, kindly correct, kindly delete, kindly remove,
  kindly share, kindly send, kindly ask, kindly call, kindly do not, kindly dont, kindly keep, kindly clear, kindly translate, kindly let, kindly liaise, kindly speak, kindly talk, kindly contact,
  kindly coordinate, kindly remind, kindly tell, kindly inform, kindly complete, kindly fill, kindly add, kindly insert, kindly fix, kindly edit, kindly reply, kindly respond,
  kindly approve, kindly hold, kindly wait, kindly change, kindly rewrite, kindly shorten, kindly proofread, kindly look, kindly print, kindly forward, kindly get,
  kindly revert, kindly note, kindly see, kindly acknowledge, kindly peruse, kindly expedite, kindly arrange, kindly ensure, kindly process, kindly treat, kindly go through, kindly find out, kindly bear, kindly clarify, kindly cross check,
  kindly give, kindly make, kindly put, kindly read, kindly submit, kindly take, kindly sign, kindly discuss, kindly follow up, do the needful, needful to be done, please revert, pl check, pl confirm, pl verify, pl revert, pl note, pl see, pl send,
  pl ask, pl share, pl advise, pl clarify, pl correct, pl update, pl review, pl delete, pl remove, pl call, pl tell, pl do, pl dont, pl keep, pl treat, pl expedite, pl discuss, pl speak, pl let,
  please, pls, plz, plse, pleeease, can u, could u, can you please, could you please, abeg,
  svp, stp, s’il te plaît, s’il vous plaît, s’il te plait, veuillez, merci de ne, merci de bien vouloir, merci de voir, merci de vérifier,
  merci de confirmer, merci de me, merci de nous, merci de relire, merci de garder, merci de lire, merci de valider, prière de ne, prière de vérifier,
  tu peux, tu pourrais, tu pourras, peux tu, peux-tu, pourrais-tu, tu veux, tu valides, tu confirmes, tu vérifies, tu regardes, tu appelles,
  por favor, porfa, porfavor, xfavor, favor de no, favor de revisar, favor de confirmar, favor no, puedes, podrías, por fa, porfis,
  favor não, favor verificar, favor confirmar, faz favor, pfv, você pode, cê pode, vc pode, podes ver, poderias,
  per favore, per piacere, per cortesia, puoi, potresti, si us plau, sisplau, si te plau,
  kannst du, könntest du, könnte jemand, kann jemand, könntet ihr, könnt ihr,
  alsjeblieft, alstublieft, gelieve, kun je, kun jij, asseblief, snälla, var snäll, kan du kolla, vänligen, venligst, vær så snill, vær snill,
  ver så snill, vennligst, vær sød, vær venlig, kan du sjekke, kan du tjekke, vinsamlegast, voisitko, voisitteko, viitsitkö, pystytkö, ole kiltti, palun,
  kas sa saaksid, lūdzu, prašau, prašom,
  proszę, prosze, czy możesz, możesz sprawdzić, prosím, můžeš, môžeš, prosim te, prosim vas, lahko preveriš, molim, molim te, molim vas, možeš li, možete li, замолвам,
  молим те, молим вас, те молам, ве молам, моля те, моля ви, моля да, моля не, можеш ли, пожалуйста, пожалуйста, плиз, плз, пжлст, пож-та, можешь,
  будь ласка, будь-ласка, можеш перевірити, прошу тебе, прошу вас, калі ласка, te rog, vă rog, vă rugăm, poți să, ai putea să,
  kérlek, kérlek szépen, légy szíves, légyszi, légyszíves, legyen szíves, legyetek szívesek, tudnál, tudnátok, të lutem, ju lutem, ju lutemi,
  παρακαλώ, σε παρακαλώ, μπορείς να, lütfen, lutfen, rica ederim, bakar mısın, eder misin, edebilir misin, zəhmət olmasa, xahiş edirəm,
  өтінемін, өтінем, суранам, өтүнөм, iltimos, илтимос, лутфан, haýyş edýärin, გთხოვ, გთხოვთ, თუ შეიძლება, խնդրում եմ, խնդրում ենք,
  בבקשה, אנא, תוכל, תוכלי, من فضلك, من فضلكم, لو سمحت, لو سمحتم, رجاء لا, لطفا, خواهشا, خواهشمندم, براہ کرم, براہ مہربانی, برائے مہربانی,
  कृपया, प्लीज़, प्लीज, দয়া করে, অনুগ্রহ করে, প্লিজ, કૃપા કરીને, મહેરબાની કરીને, ਕਿਰਪਾ ਕਰਕੇ, தயவுசெய்து, தயவு செய்து, దయచేసి, ದಯವಿಟ್ಟು, ദയവായി, කරුණාකර,
  vui lòng, làm ơn, giúp em, tolong, mohon bantu, mohon cek, mohon dicek, mohon jangan, mohon konfirmasi, mohon periksa, mohon diperiksa, mohon koreksi, harap dicek, harap periksa, harap diperiksa, harap konfirmasi, mohon semak, sila semak, pakiusap, pakisuyo, paki check, pakicheck,
  faamolemole, kataki o, silvouplè, በጃኹም, በጃኺ, ප්ලීස්, ကျေးဇူးပြု၍, ကျေးဇူးပြုပြီး, ޕްލީޒް, נא,
  tafadhali, tafadhalini, naomba, naombeni, hebu angalia, hebu tazama, hebu cheki, hebu hakiki, hebu thibitisha, hebu muulize, hebu soma,
  mutarabaza, mubanze mubaze, ampio aho, jereo azafady, favor ida, unaweza kumpigia, unaweza kuangalia, nyamuneka, ndapota, ngicela, sicela, nceda, ndicela, ka kopo, azafady,
  jọ̀wọ́, ẹ jọ̀wọ́, don allah, don Allah, fadlan, maaloo, እባክህ, እባክሽ, እባክዎ, እባክዎን, እባካችሁ, በጃኻ, jekk jogħġbok, le do thoil, os gwelwch yn dda, mesedez, tanpri`).concat(
  words(PLIS_VERBS).map((verb) => `plis ${verb}`),
);

// What readers are asked and advised

/** What a text asks of its readers: "please note", "veuillez consulter". */
export const ASKED_OF_READERS: readonly string[] = words(`
  note, refer, consult, visit, find, noter, consulter, trouver, vous référer, référer, consulte, consulten, consultar, véase, ver, veja, note-se,
  beachten, beachten sie, siehe, notare, consultare, vedere, zobacz, patrz, viz, lásd, bakınız, см, дивіться, обратите, зверніть, انظر, مراجعة, देखें, দেখুন, xem, என்ற, என்னும், అనే, అన్న, ಎಂಬ, എന്ന, යන, kelimesi, sözcüğünün, сөзі, сөзү`);

/**
 * How readers are asked to note a statement, "please note that": the parts in their order, which are "please", the verb and, where
 * the language has one, "that", each with its alternatives. A statement follows, and no request.
 */
export const NOTE_THAT: readonly (readonly [string, string, string?])[] = [
  ["please|kindly", "note|bear in mind|be aware|remember", "that"],
  [
    "veuillez(?: bien)?|merci de(?: bien vouloir)?|prière de",
    "noter|prendre note|tenir compte du fait|garder à l['’]esprit",
    "que|qu['’]",
  ],
  [
    "por favor|favor(?: de)?",
    "note|noten|nótese|notar|observe|observen|observar|tenga en cuenta|tengan en cuenta|tener en cuenta|tenga presente|tengan presente|recuerde|recuerden|tomar nota de",
    "que",
  ],
  [
    "por favor|favor",
    "note|notem|notar|observe|observem|observar|tenha em conta|tenham em conta|tenha em atenção|tenha em mente|lembre-se de|ter em conta",
    "que",
  ],
  ["please|kindly", "do not confuse(?: this| it| these| them)?", "with"],
  ["veuillez|merci de|prière de", "ne pas (?:l[ea] |les )?confondre", "avec"],
  ["por favor|favor(?: de)?", "no confundir(?:l[oa]s?)?|no confundan?", "con"],
  ["por favor|favor", "não (?:[oa] )?confundir|não confundam?", "com"],
  ["per favore|si prega di", "non confondere", "con"],
  ["bitte", "nicht verwechseln", "mit"],
  [
    "per favore|per cortesia",
    "noti|notate|notare|si noti|tenga presente|tenete presente|tenga conto|tenete conto|ricordate|ricordi",
    "che|del fatto che",
  ],
  ["si us plau|sisplau", "tingueu en compte|tingui en compte|noteu|observeu|recordeu", "que"],
  [
    "bitte",
    "beachten(?: Sie(?: auch)?)?|berücksichtigen(?: Sie)?|nehmen Sie zur Kenntnis|bedenken(?: Sie)?|merken Sie sich",
    "dass|daß",
  ],
  [
    "gelieve",
    "te noten|op te merken|er rekening mee te houden|er nota van te nemen|eraan te denken|te onthouden",
    "dat",
  ],
  ["let|neem|onthou", "asseblief(?: daarop| kennis| op)?", "dat"],
  [
    "houd er|houdt u er|merk|let er|noteer|onthoud",
    "alstublieft(?: rekening mee| op)?|alsjeblieft(?: rekening mee| op)?",
    "dat",
  ],
  ["vänligen", "notera|observera|beakta|uppmärksamma", "att"],
  ["venligst|vær venlig at", "bemærk|bemærke|noter|notere|vær opmærksom på", "at"],
  ["vennligst", "merk|merk deg|merk dere|bemerk|noter|vær oppmerksom på|husk", "at"],
  ["bemærk|noter|merk", "venligst|vennligst", "at"],
  ["vinsamlegast", "athugið|athugaðu|takið eftir|takið eftir því|hafið í huga|hafið hugfast", "að"],
  ["ole hyvä ja", "huomaa|muista|ota huomioon", "että"],
  [
    "palun",
    "pange tähele|pöörake tähelepanu sellele|arvestage|arvestage sellega|pidage meeles|võtke arvesse|märkige",
    "et",
  ],
  ["lūdzu", "ņemiet vērā|ņemt vērā|ievērojiet|ievērot|atcerieties|pievērsiet uzmanību tam", "ka"],
  [
    "prašom|prašome|prašau",
    "atkreipti dėmesį|atkreipkite dėmesį|atkreipti dėmesį į tai|įsidėmėti|turėti omenyje|pažymėti|atminti",
    "kad|jog",
  ],
  [
    "proszę|prosimy",
    "zauważyć|zwrócić uwagę|zwrócić uwagę na to|pamiętać|pamiętać o tym|mieć na uwadze|odnotować|wziąć pod uwagę|przyjąć do wiadomości|mieć świadomość",
    "że|iż",
  ],
  [
    "prosím",
    "vezměte na vědomí|berte na vědomí|vezměte prosím na vědomí|všimněte si|povšimněte si|mějte na paměti|pamatujte|berte v úvahu|vezměte v úvahu",
    "že",
  ],
  [
    "prosím",
    "vezmite na vedomie|berte na vedomie|všimnite si|majte na pamäti|pamätajte|vezmite do úvahy|berte do úvahy",
    "že",
  ],
  [
    "vezměte|berte|všimněte si|vezmite|majte|mějte",
    "prosím(?: na vědomí| na vedomie| v úvahu| do úvahy| na paměti| na pamäti)?",
    "že",
  ],
  ["prosim vas|prosimo", "upoštevajte|upoštevajte dejstvo|imejte v mislih|vedite", "da"],
  [
    "molim(?:o)?(?: vas)?",
    "imajte na umu|imajte u vidu|obratite pažnju|obratite pozornost|primijetite|primetite|uzmite u obzir|napominjemo|zapamtite",
    "da",
  ],
  [
    "молим(?:о)?(?: вас)?",
    "имајте у виду|имајте на уму|обратите пажњу|примијетите|приметите|узмите у обзир|запамтите",
    "да",
  ],
  [
    "ве молам|ве молиме",
    "имајте предвид|имајте во предвид|забележете|обрнете внимание|земете предвид",
    "дека",
  ],
  [
    "моля|моля да|моля ви",
    "имайте предвид|имате предвид|обърнете внимание|отбележете|отбележите|вземете предвид",
    "че",
  ],
  [
    "пожалуйста",
    "обратите внимание(?:,? на то)?|учтите|учитывайте|имейте в виду|заметьте|отметьте|примите к сведению|примите во внимание|помните",
    "что",
  ],
  [
    "просьба|просим(?: вас)?",
    "обратить внимание(?:,? на то)?|учесть|учитывать|иметь в виду|отметить|принять к сведению",
    "что",
  ],
  [
    "будь[ -]ласка",
    "зверніть увагу(?:,? на те)?|зауважте|майте на увазі|врахуйте|візьміть до уваги|пам['’ʼ]ятайте",
    "що",
  ],
  ["калі ласка", "звярніце ўвагу|заўважце|майце на ўвазе|улічыце|памятайце", "што"],
  [
    "vă rugăm|te rog|vă rog",
    "(?:să )?(?:rețineți|notați|aveți în vedere|luați notă|observați|țineți cont|țineți seama)",
    "că|de faptul că",
  ],
  ["ju lutem|ju lutemi", "vini re|kini parasysh|mbani parasysh|vëreni|shënoni|mbani mend", "se|që"],
  [
    "παρακαλώ",
    "σημειώστε|να σημειώσετε|λάβετε υπόψη|λάβετε υπόψιν|έχετε υπόψη|να έχετε υπόψη|προσέξτε|να σημειωθεί",
    "ότι|πως",
  ],
  [
    "lütfen|lutfen",
    "unutmayın|unutmayınız|dikkat edin|dikkat ediniz|not edin|not ediniz|göz önünde bulundurun|göz önünde bulundurunuz|dikkate alın|dikkate alınız",
  ],
  ["zəhmət olmasa|xahiş edirəm", "nəzərə alın|qeyd edin|unutmayın|diqqət yetirin", "ki"],
  ["ескеруіңізді|назар аударуыңызды", "өтінемін|өтінем|өтінеміз"],
  ["эске алууңузду|көңүл бурууңузду", "суранам|суранабыз|өтүнөм"],
  ["iltimos", "e['’ʻʼ]tibor bering|yodda tuting|hisobga oling|unutmang|esda tuting", "ki"],
  ["илтимос", "эътибор беринг|ёдда тутинг|ҳисобга олинг|унутманг", "ки"],
  ["лутфан", "дар хотир доред|дар назар доред|ба назар гиред|қайд кунед|таваҷҷуҳ кунед|диққат диҳед", "ки"],
  ["გთხოვთ", "გაითვალისწინოთ|გაითვალისწინეთ|მიაქციოთ ყურადღება|მიაქციეთ ყურადღება|აღნიშნოთ|გახსოვდეთ", "რომ"],
  [
    "խնդրում ենք|խնդրում եմ",
    "նկատի ունենալ|նկատի ունեցեք|հաշվի առնել|հաշվի առեք|ուշադրություն դարձնել|ուշադրություն դարձրեք|նշել|հիշել",
    "որ",
  ],
  ["בבקשה|אנא|נא", "שימו לב|שים לב|לשים לב|זכרו|לזכור|קחו בחשבון|לקחת בחשבון|קחו בחשבון"],
  [
    "من فضلكم?|لو سمحتم?|رجاءً?|الرجاء",
    "لاحظوا|لاحظ|ملاحظة|الانتباه إلى|انتبهوا إلى|الأخذ في الاعتبار|العلم",
    "أن|أنه|أنّ",
  ],
  [
    "لطفاً?|خواهشمند است|خواهشمندم|خواهشاً?",
    "توجه داشته باشید|توجه کنید|توجه فرمایید|توجه بفرمایید|در نظر داشته باشید|در نظر بگیرید|به یاد داشته باشید|دقت کنید|دقت فرمایید|ملاحظه فرمایید",
    "که",
  ],
  [
    "براہِ? ?کرم|براہِ? ?مہربانی|برائے مہربانی",
    "نوٹ کریں|نوٹ کر لیں|نوٹ فرمائیں|یاد رکھیں|ذہن میں رکھیں|خیال رکھیں|ملاحظہ کریں|ملاحظہ فرمائیں|توجہ دیں",
    "کہ",
  ],
  ["कृपया", "ध्यान दें|ध्यान रखें|ध्यान दीजिए|नोट करें|नोट कर लें|याद रखें", "कि"],
  ["দয়া করে|অনুগ্রহ করে", "লক্ষ্য করুন|লক্ষ করুন|মনে রাখবেন|মনে রাখুন|নোট করুন|খেয়াল করুন|খেয়াল রাখবেন", "যে"],
  ["કૃપા કરીને|મહેરબાની કરીને", "નોંધ લો|નોંધ લેશો|નોંધ કરો|ધ્યાન આપો|ધ્યાનમાં લો|ધ્યાનમાં રાખો|યાદ રાખો", "કે"],
  ["ਕਿਰਪਾ ਕਰਕੇ", "ਧਿਆਨ ਦਿਓ|ਧਿਆਨ ਰੱਖੋ|ਨੋਟ ਕਰੋ|ਯਾਦ ਰੱਖੋ", "ਕਿ"],
  ["தயவு ?செய்து", "கவனிக்கவும்|கவனத்தில் கொள்ளவும்|நினைவில் கொள்ளவும்|கவனியுங்கள்"],
  ["దయచేసి", "గమనించండి|గమనించగలరు|గుర్తుంచుకోండి"],
  ["ದಯವಿಟ್ಟು", "ಗಮನಿಸಿ|ಗಮನಿಸಿರಿ|ನೆನಪಿಡಿ"],
  ["ദയവായി", "ശ്രദ്ധിക്കുക|ഓർക്കുക|ശ്രദ്ധിക്കണം"],
  ["කරුණාකර", "සලකන්න|සැලකිල්ලට ගන්න|මතක තබා ගන්න|සටහන් කර ගන්න"],
  ["(?:xin )?vui lòng", "lưu ý|ghi nhận|chú ý|ghi nhớ", "rằng|là"],
  [
    "tolong|mohon|harap",
    "dicatat|diperhatikan|perhatikan|diingat|ingat|ambil perhatian|maklum",
    "bahwa|bahawa",
  ],
  ["pakiusap", "tandaan|pakitandaan", "na"],
  ["plis", "luksave|tingim|save", "olsem"],
  ["silvouplè", "note|sonje|remake", "ke"],
  ["እባክዎ|እባክዎን|እባካችሁ", "ያስተውሉ|ልብ ይበሉ|ያስታውሱ|አስተውሉ|ልብ በሉ|አስታውሱ"],
  ["ကျေးဇူးပြု၍|ကျေးဇူးပြုပြီး", "သတိပြုပါ|မှတ်သားပါ"],
  [
    "tafadhali|tafadhalini",
    "kumbuka|kumbukeni|zingatia|zingatieni|fahamu|fahamuni|tambua|tambueni|elewa|eleweni|angalia",
    "kuwa|kwamba|ya kuwa",
  ],
  ["azafady", "mariho|tsarovy|tadidio", "fa"],
  ["ngicela|sicela", "uqaphele|niqaphele|wazi|nazi|uphawule|ukhumbule", "ukuthi|ukuba"],
  ["nceda|ndicela", "uqaphele|niqaphele|uqwalasele|qaphela|qwalasela|ukhumbule", "ukuba|okokuba"],
  ["ka kopo", "hlokomela|elelloa|hopola|tseba", "hore"],
  ["ndapota", "cherechedza|cherechedzai|yeuka|ziva|zivai", "kuti"],
  ["ẹ jọ̀wọ́|jọ̀wọ́", "ṣàkíyèsí|ẹ ṣàkíyèsí|ṣe àkíyèsí|ẹ ṣe àkíyèsí|rántí|ẹ rántí", "pé|wípé"],
  ["don allah", "a lura|ku lura|lura|a kula|ku kula|a sani|ku sani", "cewa"],
  ["fadlan", "ogow|ogaada|ogsoonow|ogsoonaada|la soco|xusuuso|xusuusnow", "in"],
  ["maaloo", "hubadhaa|hubadhu|yaadadhaa|yaadadhu|beekaa|qalbeeffadhaa|qalbeeffadhu", "akka"],
  ["jekk jogħġbok", "innota|innutaw|kun af|kunu afu|ftakar|ftakru", "li"],
  ["le do thoil", "tabhair faoi deara|tabhair do d['’]aire|cuimhnigh", "go|gur|nach"],
  ["nodwch|sylwch|cofiwch", "os gwelwch yn dda", "fod|bod|y|yr"],
  ["mesedez", "kontuan izan|kontuan hartu|gogoan izan|ohartu"],
];

/**
 * How readers are asked to see a document or a part of it, "please see Document 50", in each language: "please", the verbs, the documents
 * and parts, where a star stands for any ending, and what joins these. A sentence of nothing but these and numbers is no request.
 */
export const LOOK_UPS: readonly string[] = [
  "en: [please kindly] [see look consult refer read] [document* annex* appendix appendices addendum addenda corrigend* errat* section* paragraph* table* figure* page* article* chapter* resolution* footnote* footnotes item* clause*] [also at to the in of on and for more details information further full complete text]",
  "fr: [veuillez priere merci vous bien vouloir s il vous plait svp] [voir lire consulter reporter referer regarder] [document* annexe* addend* corrigend* errat* rectificatif* section* paragraphe* tableau* figure* page* article* chapitre* resolution* appendice* point*] [se au aux a la le l les d de du des et en dans aussi egalement pour plus details informations texte integral complet entier]",
  "es: [por favor sirvase sirvanse favor se ruega] [ver vea vean vease consultar consulte consulten leer lea lean lease leanse remitirse remitase mire] [documento* anexo* adend* addend* corrigend* errat* rectificacion* seccion secciones parrafo* cuadro* tabla* figura* pagina* articulo* capitulo* resolucion* apendice* punto*] [el la los las al a de del y en con junto conjuntamente tambien para mas detalles informacion texto completo integro]",
  "pt: [por favor queira queiram solicita se] [ver veja vejam consultar consulte consultem ler leia leiam veja se] [documento* anexo* adend* addend* corrigend* errat* retificac* secao seccao paragrafo* quadro* tabela* figura* pagina* artigo* capitulo* resolucao apendice* ponto*] [o a os as ao aos de do da dos das e em no na com junto juntamente conjuntamente tambem para mais detalhes informacoes favor texto completo integral]",
  "it: [per favore cortesia si prega vi preghiamo] [vedere veda vedano vedi vedete consultare consulti consultate leggere legga leggete vedasi] [document* allegat* addend* corrigend* errat* rettific* sezion* paragraf* tabell* figur* pagin* articol* capitol* risoluzion* punt*] [il lo la i gli le l all al alla del della dei delle di e anche in nel nella per maggiori dettagli informazioni testo completo integrale]",
  "ca: [si us plau sisplau] [vegeu veure vegi consulteu consultar consulti llegiu llegir] [document* annex* seccio paragraf* quadre* taula taules figura* pagina* article* capitol* resolucio apartat*] [el la els les l al a de del d i tambe en per mes detalls informacio text complet integre al]",
  "gl: [por favor] [vexa vexan ver vexase consulte consulten consultar lea lean ler] [documento* anexo* seccion paragrafo* cadro* taboa* figura* paxina* artigo* capitulo* resolucion] [o a os as ao de do da e tamen en no na para mais detalles informacion texto completo]",
  "de: [bitte] [siehe sehen lesen beachten konsultieren vergleichen sieh seht schauen] [dokument* anlage* addend* corrigend* berichtigung* anhang anhangs abschnitt* absatz* tabelle* abbildung* seite* artikel* kapitel* entschliessung* resolution* ziffer* punkt*] [sie auch in im zu zum zur der die das des dem den und auf von vom an fur weitere einzelheiten informationen vollständigen vollständige ganzen gesamten text wortlaut]",
  "nl: [alstublieft alsjeblieft gelieve] [zie raadpleeg raadplegen lees lezen bekijk bekijken] [document* bijlage* sectie* paragraaf paragrafen alinea* tabel* figuur figuren pagina* artikel* hoofdstuk* resolutie* punt*] [u te ook de het een in van bij en op voor meer informatie details volledige tekst hele]",
  "af: [asseblief] [sien kyk lees raadpleeg] [dokument* bylae* afdeling* paragraaf paragrawe tabel* figuur figure bladsy* artikel* hoofstuk* resolusie*] [na ook die in van by en op vir meer besonderhede inligting volledige volle teks]",
  "sv: [vanligen var snall] [se las konsultera] [dokument* bilaga* bilagor* avsnitt* punkt* tabell* figur* sida* sidor* artikel* kapitel* resolution*] [och aven i till pa av for mer information detaljer hela fullständiga texten text]",
  "da: [venligst vaer venlig] [se laes konsulter] [dokument* bilag* afsnit* punkt* tabel* figur* side* artikel* kapitel* resolution*] [og ogsa i til pa af for mere information detaljer at fulde hele tekst teksten den]",
  "no: [vennligst vaer sa snill] [se les konsulter] [dokument* vedlegg* avsnitt* punkt* tabell* figur* side* artikkel* kapittel* resolusjon*] [og ogsa i til pa av for mer informasjon detaljer a hele fulle teksten tekst den]",
  "is: [vinsamlegast] [sjáið sjá skoðið lesið] [skjal* viðauk* kafl* málsgrein* tafl* mynd* síðu* blaðsíðu* grein* ályktun*] [og einnig í á um til fyrir allan heildar textann texta]",
  "fi: [ole hyva olkaa hyva kiltti] [katso katsokaa lue lukekaa ks tutustu] [asiakirja* liite liitte* jakso* kohta* kohda* taulukko* tauluko* kuva* sivu* artikla* luku* luvu* paatoslauselma*] [ja myos lisatietoja varten koko tekstin teksti tekstiä jossa on]",
  "et: [palun] [vaata vaadake vt lugege loe vaadata lugeda tutvuge] [dokument* dokumend* lisa lisad lisas lisasid jaotis* jagu* lõi* loi* punkt* tabel* joonis* lehekul* artik* peatuk* resolutsioon*] [ja ka lk vt täisteksti täistekst täieliku teksti jaoks]",
  "lv: [ludzu ludzam] [skatiet skatit skati skat lasiet lasit izlasiet sk aplukojiet] [dokument* pielikum* sadal* iedal* punkt* rindkop* tabul* attel* lap* pant* nodal* rezoluc*] [un ari no pilnu pilno pilnam tekstu tekstam]",
  "lt: [prasome prasom prasau] [ziureti ziurekite ziurek zr skaityti skaitykite perskaityti paziureti paziurekite] [dokument* pried* skirsn* skyri* punkt* lentel* paveiksl* puslap* straipsn* rezoliuc* dali* pastraip*] [i ir taip pat visą pilną tekstą tekstas]",
  "pl: [prosze prosimy] [zobaczyc zobacz patrz zapoznac przeczytac przejsc zajrzec] [dokument* dokumenc* załącznik* sekcj* paragraf* tabel* rysun* stron* artykuł* rozdział* rezolucj* punkt* ustęp*] [sie z ze do w i oraz na takze rowniez pełny pełnego tekst tekstu aby]",
  "cs: [prosim prosime] [viz podivejte podivat ctete prectete nahlednete] [dokument* priloh* oddil* odstav* tabulk* obraz* stran* clan* kapitol* rezoluc* usnesen* bod*] [se si take i a v ve na do z k ke úplné plné celé znění text textu]",
  "sk: [prosim prosime] [pozri pozrite pozriet vid precitajte] [dokument* priloh* oddiel* odsek* tabulk* obraz* stran* clan* kapitol* rezoluc* uznesen* bod*] [si sa aj i a v vo na do z k ku úplné plné celé znenie text textu]",
  "sl: [prosim prosimo] [glej glejte poglejte preberite oglejte] [dokument* prilog* razdel* odstav* preglednic* tabel* slik* stran* clen* poglav* resoluc* tock*] [si tudi in v na k za iz celotno besedilo celotnega besedila polno]",
  "hr: [molim molimo vas] [vidi vidite vidjeti pogledajte pogledati pogledaj videti procitajte] [dokument* prilog* odjel* stav* tablic* tabel* slik* stranic* stran* clan* poglavl* rezoluc* tack* tock* odel*] [i u na uz iz također takođe cijeli puni tekst teksta čitav]",
  "sr: [молим молимо вас] [види видите видети видјети погледајте погледати погледај прочитајте] [документ* прилог* одељ* одјел* став* табел* слик* страниц* стран* члан* поглавл* резолуц* тачк*] [и у на уз из такође цео цијели пуни текст текста]",
  "mk: [ве молам молиме] [види видете погледнете погледајте прочитајте] [документ* прилог* анекс* дел* став* табел* слик* страниц* член* поглавј* резолуц* точк*] [и го ја ги исто така во на од кон за целиот текст целосниот]",
  "bg: [моля молим] [виж вижте вж прочетете погледнете] [документ* приложени* раздел* параграф* алине* таблиц* фигур* страниц* член* глав* резолюц* точк*] [и също в във на от към за пълния пълен цялия текст текста]",
  "ru: [пожалуиста пожалуйста просьба] [см смотри смотрите посмотрите смотреть прочтите читаите читайте обратитесь] [документ* приложени* раздел* пункт* абзац* таблиц* рисун* стат* страниц* глав* резолюц* параграф*] [и также к ко в во на с полный полного весь текст текста для]",
  "uk: [будь ласка] [див дивіться подивіться переглянь перегляньте прочитаите прочитайте] [документ* додат* розділ* пункт* абзац* таблиц* рисун* статт* сторін* глав* резолюц* параграф*] [і й та також до у в на з повний повного увесь текст тексту для]",
  "be: [калі ласка] [гл глядзі глядзіце паглядзіце прачытаице прачытайце] [дакумент* дакуменц* дадат* раздзел* пункт* абзац* табліц* малюн* артыкул* старон* рэзалюц*] [і таксама да ў у на з поўны поўнага увесь тэкст тэксту для]",
  "hu: [kerjuk kerem kerlek] [lasd nezze nezzek olvassa olvassak tekintse] [dokumentum* mellekl* fejezet* szakasz* bekezd* tablazat* abra* oldal* cikk* hatarozat* pont*] [meg el a az es is teljes szöveget szöveg szövegért]",
  "ro: [va rog rugam te] [vedeti consultati cititi vezi vedea consulta consultarea] [document* anex* sectiun* paragraf* tabel* figur* pagin* articol* capitol* rezoluti* punct* alineat*] [sa si a al ale in din la pe cu privire pentru detalii informatii textul integral complet text]",
  "sq: [ju te lutem lutemi] [shihni shiko shikoni lexoni konsultoni] [dokument* shtoj* aneks* seksion* paragraf* tabel* figur* faqe* nen* kapitull* rezolut* pik*] [edhe te ne e i dhe për tekstin tekst plotë e të]",
  "el: [παρακαλω παρακαλουμε] [δειτε βλ βλεπε βλεπετε ανατρεξτε διαβαστε συμβουλευτειτε] [εγγραφ* παραρτημ* ενοτητ* παραγραφ* πινακ* εικον* σελιδ* αρθρ* κεφαλαι* ψηφισμ*] [το τα τον την τη του της των στο στα στην στη στον και επισης για πλήρες κείμενο κειμένου]",
  "tr: [lutfen] [bakin bakiniz bkz goz okuyun okuyunuz inceleyin inceleyiniz] [belge* ek eki eke ekine ekini bolum* paragraf* tablo* sekil* sayfa* madde* karar*] [sayili nolu no ye ya e a ve da de in nin nun tam metin metni için]",
  "az: [zəhmət olmasa xahiş edirik] [baxın bax oxuyun] [sənəd* əlavə* bölmə* bənd* cədvəl* şəkil* səhifə* maddə* qətnamə* paraqraf*] [nömrəli saylı və də da tam mətn üçün]",
  "uz: [iltimos] [qarang oqing koring] [hujjat* hujjat ilova* bolim* band* jadval* rasm* sahifa* modda* rezolyutsiya*] [va ham ga ning sonli raqamli to‘liq matn uchun matni]",
  "tg: [лутфан] [нигаред бинед хонед] [ҳуҷҷат* замима* бахш* банд* ҷадвал* расм* саҳифа* модда* қатънома*] [ба ва низ дар барои матни пурра]",
  "kk: [өтінеміз өтінемін өтінем] [қараңыз оқыңыз] [құжат* қосымша* бөлім* тармақ* кесте* сурет* бет* бап*] [және да де толық мәтін мәтінді үшін]",
  "ky: [сураныч суранабыз өтүнөбүз суранам] [караңыз окуңуз] [документ* тиркеме* бөлүм* пункт* таблица* сүрөт* бет* берене*] [жана да толук текст үчүн]",
  "hy: [խնդրում եմ ենք] [տես տեսնել տեսեք կարդալ կարդացեք] [փաստաթղթ* փաստաթուղթ* հավելված* բաժին* բաժն* կետ* աղյուսակ* էջ* հոդված* բանաձեւ*] [եւ նաեւ ամբողջական տեքստի տեքստը համար լրիվ]",
  "ka: [გთხოვთ] [იხილოთ ნახოთ იხილეთ ნახეთ წაიკითხოთ] [დოკუმენტ* დანართ* ნაწილ* პუნქტ* ცხრილ* გვერდ* მუხლ* რეზოლუცი*] [და სრული ტექსტი ტექსტისთვის]",
  "he: [אנא נא בבקשה] [ראו ראה לראות לעיין עיינו קראו] [מסמך במסמך נספח בנספח סעיף בסעיף טבלה בטבלה עמוד בעמוד החלטה פרק] [גם את של למסמך הטקסט המלא טקסט מלא]",
  "ar: [يرجي الرجاء رجاء من فضلك فضلكم] [انظر انظروا مراجعه الرجوع الاطلاع راجع] [وثيقه الوثيقه ملحق الملحق قسم القسم فقره الفقره جدول الجدول صفحه الصفحه ماده الماده قرار القرار] [الي علي في من ايضا للاطلاع النص الكامل نص للنص]",
  "fa: [لطفا خواهشمند است] [ببینید مراجعه رجوع نگاه ملاحظه بخوانید] [سند اسناد پیوست پیوستهای ضمیمه بخش بند جدول صفحه ماده قطعنامه] [را به از و در با همراه کنید نمایید فرمایید شود گردد برای اطلاعات اطلاع جزئیات بیشتر نیز همچنین متن کامل]",
  "ur: [براه کرم مهربانی مہربانی براہ برائے] [دیکھیں دیکھیے ملاحظہ پڑھیں] [دستاویز ضمیمہ دفعہ جدول صفحہ شق] [کا کی کے میں نمبر کریں فرمائیں مکمل متن لیے]",
  "hi: [कृपया] [देखें देखिए पढ़ें] [दस्तावेज दस्तावेज़ अनुलग्नक अनुबंध तालिका पृष्ठ अनुच्छेद धारा खंड] [का की के में संख्या भी और पूरे पूर्ण पाठ लिए]",
  "ne: [कृपया] [हेर्नुहोस् हेर्नुहोला पढ्नुहोस्] [कागजात दस्तावेज अनुसूची तालिका पृष्ठ अनुच्छेद दफा] [को का मा नम्बर पनि पूर्ण पाठ पाठका पाठको लागि]",
  "bn: [অনুগ্রহ করে দয়া] [দেখুন পড়ুন] [নথি নথিটি দলিল পরিশিষ্ট সারণি পৃষ্ঠা অনুচ্ছেদ ধারা] [এর নম্বর ও পূর্ণ পূর্ণাঙ্গ পাঠ পাঠের জন্য]",
  "ta: [தயவுசெய்து தயவு செய்து] [பார்க்கவும் பாருங்கள் படிக்கவும்] [ஆவண* இணைப்பு* அட்டவணை* பக்க* பத்தி* பிரிவு* தீர்மான* பின்னிணைப்பு* உறுப்பு*] [ஐ ஐப் இன் ன் இல் ஆம் வது முழு உரைக்கு உரை முழுமையான]",
  "te: [దయచేసి] [చూడండి చదవండి] [పత్రం పత్రాన్ని పత్రానికి పత్రం పత్రంలో అనుబంధ* పట్టిక* పేజీ* పేరా* విభాగ* తీర్మాన*] [ని కి లో లోని వ యొక్క పూర్తి పాఠం కోసం]",
  "si: [කරුණාකර] [බලන්න කියවන්න] [ලේඛන* ඇමුණුම* වගුව* පිටුව* පිටු ඡේද* වගන්ති* පරිච්ඡේද*] [අංක හි ගේ වන වැනි හා ද සම්පූර්ණ පෙළ සඳහා]",
  "kn: [ದಯವಿಟ್ಟು] [ನೋಡಿ ನೋಡಿರಿ ಓದಿ ಓದಿರಿ] [ದಾಖಲೆ* ಅನುಬಂಧ* ಪುಟ* ಕೋಷ್ಟಕ* ಪ್ಯಾರಾ* ವಿಧಿ* ವಿಭಾಗ* ನಿರ್ಣಯ*] [ರ ರಲ್ಲಿ ರಲ್ಲಿನ ನೇ ನೆಯ ಮತ್ತು ಅನ್ನು ಸಂಖ್ಯೆ ಪೂರ್ಣ ಪಠ್ಯಕ್ಕಾಗಿ ಪಠ್ಯ]",
  "ml: [ദയവായി] [കാണുക കാണൂ വായിക്കുക നോക്കുക] [രേഖ* അനുബന്ധ* പേജ്* പട്ടിക* ഖണ്ഡിക* അനുച്ഛേദ* വകുപ്പ്* പ്രമേയ*] [ന്റെ ലെ ഉം ആം ാം നമ്പർ പൂർണ പൂർണ്ണ പാഠത്തിന് പാഠം]",
  "dv: [އާދޭސްކޮށް އެދެން އާދޭހެވެ] [ބައްލަވާ ބައްލަވާށެވެ ބަލާ ކިޔުއްވާ] [ލިޔުން* ލިޔުމުގެ ޖަދުވަލު* ސަފުހާ* ޞަފްޙާ* މާއްދާ*] [ގެ ވަނަ ގައި]",
  "mr: [कृपया] [पाहा पहा पाहावे बघा वाचा] [दस्तऐवज* परिशिष्ट* जोडपत्र* तक्ता* पृष्ठ* पान* परिच्छेद* कलम* अनुच्छेद* ठराव*] [चे चा ची च्या चा क्र क्रमांक आणि मधील संपूर्ण मजकुरासाठी]",
  "gu: [કૃપા કરી કરીને કૃપયા] [જુઓ વાંચો] [દસ્તાવેજ* પરિશિષ્ટ* કોષ્ટક* પાન* પૃષ્ઠ* ફકરો કલમ* ઠરાવ*] [નું ના ની નો નંબર અને માં સંપૂર્ણ]",
  "pa: [ਕਿਰਪਾ ਕਰਕੇ ਕਿਰਪਾਕਰਕੇ] [ਦੇਖੋ ਵੇਖੋ ਪੜ੍ਹੋ] [ਦਸਤਾਵੇਜ਼* ਅੰਤਿਕਾ* ਅਨੁਲੱਗ* ਸਾਰਣੀ* ਪੰਨਾ* ਸਫ਼ਾ* ਧਾਰਾ*] [ਦਾ ਦੀ ਦੇ ਨੰਬਰ ਅਤੇ ਵਿੱਚ]",
  "id: [mohon tolong harap silakan sila] [lihat melihat baca membaca rujuk merujuk simak] [dokumen* lampiran* bagian* paragraf* tabel* gambar* halaman* pasal* bab* resolusi*] [juga pada di dalam ke dan nomor untuk teks lengkap penuh selengkapnya rinciannya rincian]",
  "fil: [mangyaring pakiusap paki] [tingnan pakitingnan basahin pakibasa sumangguni] [dokumento* annex* seksyon* talata* talahanayan* pahina* artikulo* resolusyon*] [ang sa ng din rin para buong kabuuang teks teksto detalye mga iba pang]",
  "vi: [vui lòng xin làm ơn] [xem đọc tham khảo] [tài liệu phụ lục mục đoạn bảng trang điều nghị quyết] [cũng số của trong và thêm để có toàn văn]",
  "sw: [tafadhali tafadhalini] [angalia tazama soma rejelea ona] [hati kiambatisho viambatisho sehemu aya jedwali ukurasa kifungu azimio waraka] [cha ya za wa pia na katika ndani namba kwa maandishi kamili maelezo zaidi]",
  "so: [fadlan] [eeg eega akhri akhriya fiiri] [dukument* lifaaq* qayb* faqrad* shax* bog* qodob* qaraar*] [ee sidoo kale iyo qoraalka oo dhan buuxa]",
  "am: [እባክዎን እባክዎ እባክህ እባካችሁ] [ይመልከቱ ተመልከቱ ያንብቡ] [ሰነድ ሰነዱን አባሪ ክፍል አንቀጽ ሠንጠረዥ ገጽ] [ቁጥር ሙሉውን ጽሑፍ ሙሉ በሰነድ]",
  "ha: [don allah] [duba karanta] [takarda* rataye* sashe* sakin layi tebur* shafi*] [a ku ta na da mai lamba don cikakken rubutu]",
  "yo: [jowo e] [wo ka] [iwe afikun apa ipinro tabili oju ewe] [ti nomba]",
  "zu: [sicela ngicela] [ubheke bheka ufunde nibheke funda] [umqulu umqulo idokhumenti isithasiselo isigaba indima ithebula ikhasi] [ku ukuze uthole umbhalo ophelele]",
  "xh: [nceda sicela] [ujonge jonga funda] [uxwebhu isihlomelo icandelo umhlathi itheyibhile iphepha] [ku]",
  "mg: [azafady] [jereo vakio] [antontan taratasy antontan tahirin fanampiny fizarana andininy tabilao pejy] [ny sy ao amin koa ho an’ny lahatsoratra feno]",
  "rw: [mutarabaza nyamuneka] [murebe mureba reba musome] [inyandiko umugereka igika imbonerahamwe urupapuro ingingo] [ya no wa ku mwandiko wuzuye]",
  "ht: [tanpri silvouple] [gade li] [dokiman aneks seksyon paragraf tablo paj atik] [nan ak tou pou tèks konplè a]",
  "mt: [jekk jogħġbok] [ara araw aqra] [dokument* anness* taqsima* paragrafu* tabella* pagna* artikolu*] [id d il l fid f ukoll ta għat test sħiħ għal]",
  "ga: [le do thoil bhur] [feach feachaigi leigh] [dhoicimead* doicimead* iarscribhinn* cuid mir tabla leathanach airteagal alt] [ar an i freisin]",
  "cy: [os gwelwch yn dda] [gweler gwelwch darllenwch] [dogfen* atodiad* adran* paragraff* tabl* tudalen* erthygl*] [hefyd i y yr am y testun llawn]",
  "eu: [mesedez] [ikusi irakurri] [dokumentu* eranskin* atal* paragrafo* taula* orri* artikulu*] [ere eta testu osorako osoa]",
  "st: [ka kopo] [sheba bala] [tokomane* sehlomathiso karolo temana tafole leqephe] [le la]",
  "sn: [ndapota] [onai ona verengai] [gwaro* chikamu ndima tafura peji] [re ne]",
  "tet: [favor ida favor] [haree lee konsulta] [dokumentu* aneksu* pajina* parágrafu* artigu* rezolusaun*] [iha ba nia no mos testu tomak kompletu detalle husi]",
];

/**
 * What banks advise everybody: not to share a password or code of one's own. "Not" and others, verbs, codes, and words for "your", or
 * codes that contain it. A clause of nothing but these is no remark: "Huwag ibahagi ang iyong OTP".
 */
export const ADVICE_ON_CODES: readonly string[] = [
  "en: [do not dont never with to anyone anybody others else by e mail email phone code codes or and one time] [share send give disclose tell reveal forward] [password* passcode* otp* pin pins cvv] [your]",
  "fr: [ne pas jamais de passe code codes a avec personne par telephone ou et] [partagez communiquez donnez divulguez transmettez envoyez] [mot mots otp pin cvv] [votre vos]",
  "es: [no nunca la el los codigo codigos con a nadie de y o por correo] [comparta compartan comparte compartas comunique divulgue revele envie] [contrasena* clave claves otp pin cvv] [su sus tu tus]",
  "pt: [nao nunca a o as os de passe codigo com ninguem e ou por] [partilhe partilhem compartilhe compartilhem divulgue envie revele] [senha* palavra palavras otp pin] [sua seu suas seus]",
  "it: [non mai la il i le con nessuno a codice codici e o] [condividere condividete condivida divulgare inviare] [password otp pin] [tua tuo tue tuoi sua suo vostra vostre vostro]",
  "de: [nicht nie niemals an niemanden weiter sie und oder] [geben gebt teilen verraten senden] [passwort passworter pin tan otp kennwort] [ihr ihre ihren euer eure dein deine]",
  "nl: [niet nooit met niemand anderen] [deel stuur geef] [wachtwoord wachtwoorden pincode otp] [uw je jouw]",
  "sv: [inte aldrig med nagon annan andra till ut] [dela skicka lamna] [losenord* pinkod* pin otp kod koder] [ditt din dina]",
  "da: [ikke aldrig med nogen andre til] [del send giv oplys] [adgangskode* pinkode* pin otp kode] [din dit dine]",
  "no: [ikke aldri med noen andre til] [del send oppgi gi] [passord* pinkode* pin otp kode koden] [ditt din dine]",
  "fi: [ala alkaa kenellekaan muille] [jaa kerro laheta anna jakako luovuta] [salasanaasi salasanojasi salasanaanne tunnuslukuasi] [salasanaasi salasanojasi salasanaanne tunnuslukuasi]",
  "et: [ara arge kellelegi kellegagi teistega koodi] [jaga jagage saada saatke avalda avaldage] [parool* pin otp salasona*] [oma]",
  "pl: [nie nikomu innym kodu] [udostepniaj udostepniajcie podawaj podawajcie wysyłaj wysyłajcie przekazuj] [hasło hasła haseł pin otp] [swojego swoich swoje]",
  "cs: [nikomu s nikym kod] [nesdílejte nesdílej neposílejte neposílej] [heslo hesla pin otp] [své svůj svoje]",
  "sk: [nikomu s nikým kód] [nezdieľajte nezdieľaj neposielajte] [heslo heslá pin otp] [svoje svoj]",
  "sl: [ne z nikomer nikomur kode] [delite deli pošiljajte] [gesla gesel pin otp] [svojega svojih svoje]",
  "hr: [ne nemojte ni s kim nikome kod] [dijelite delite šaljite prosljeđujte] [lozink* pin otp] [svoju svoje vašu]",
  "sr: [не немојте ни са ким никоме] [делите дијелите шаљите прослеђујте] [лозинк* пин] [своју своје вашу]",
  "bg: [не никога с никого код] [споделяйте споделяй изпращайте публикувайте] [парол* пин] [си вашата вашите своята]",
  "mk: [не ја со никого] [споделувајте праќајте] [лозинк*] [вашата својата]",
  "ru: [не никому никогда код коды] [передавайте пересылайте отправляйте публикуйте разглашайте] [пароль пароли пин] [свой свои ваш ваши]",
  "uk: [не нікому ніколи код] [поширюйте надсилайте розголошуйте] [пароль паролі пін] [свій свої ваш ваші]",
  "ro: [nu cu nimeni nimănui codul] [distribuiți trimiteți divulgați] [parola parolele pin otp] [dumneavoastră voastră ta]",
  "tr: [kimseyle kimse ile] [paylaşmayın göndermeyin iletmeyin] [şifrenizi parolanızı kodunuzu] [şifrenizi parolanızı kodunuzu]",
  "az: [heç kimlə kimə] [paylaşmayın göndərməyin] [şifrənizi parolunuzu kodunuzu] [şifrənizi parolunuzu kodunuzu]",
  "kk: [ешкімге құпия] [айтпаңыз бермеңіз жібермеңіз] [құпиясөзіңізді сөзіңізді паролыңызды пин кодыңызды] [құпиясөзіңізді сөзіңізді паролыңызды кодыңызды]",
  "ky: [эч кимге] [айтпаңыз бербеңиз жөнөтпөңүз] [сырсөзүңүздү паролуңузду кодуңузду] [сырсөзүңүздү паролуңузду кодуңузду]",
  "uz: [hech kimga] [aytmang yubormang bermang] [parolingizni kodingizni] [parolingizni kodingizni]",
  "mn: [хэнд ч бүү нууц] [хэл өг илгээ] [үгээ кодоо] [үгээ кодоо]",
  "hy: [մի ոչ ոքի] [տարածեք ուղարկեք հրապարակեք] [գաղտնաբառ* կոդը] [ձեր]",
  "fa: [را به کسی عبور پویا] [نگویید ندهید نفرستید] [رمز گذرواژه] [خود خودتان]",
  "he: [אל את עם אף אחד לאף] [תשתפו תעבירו תגידו תשלחו] [הסיסמה הסיסמאות הקוד] [שלכם שלך]",
  "id: [jangan pernah kode kata nomor kepada siapa pun siapapun] [bagikan sebarkan kirim kirimkan] [otp pin sandi password] [anda]",
  "ms: [jangan kata nombor kod dengan kepada sesiapa] [kongsi kongsikan sebarkan beritahu] [otp pin laluan tac] [anda]",
  "fil: [huwag wag ang mga kahit kanino sa iba] [ibahagi ibigay sabihin ilathala] [otp pin password] [iyong inyong]",
  "vi: [không đừng xin mã mật với cho ai bất kỳ] [chia sẻ cung cấp tiết lộ gửi] [otp pin khẩu] [của bạn]",
  "sw: [mtu yeyote namba ya siri kwa] [usimwambie usiwaambie usitume usisambaze msitume] [nenosiri nywila pin otp] [lako yako yenu lenu]",
  "so: [ha la cidna qof] [wadaagin sheegin dirin] [furahaaga lambarkaaga] [sirta ah furahaaga lambarkaaga]",
  "am: [የይለፍ ለማንም] [አታካፍሉ አትንገሩ] [ቃልዎን ቁጥርዎን] [ቃልዎን ቁጥርዎን]",
  "mg: [aza ny amin iza] [zaraina lazaina alefa] [tenimiafinao tenimiafinareo] [tenimiafinao tenimiafinareo]",
];

/** What a group states openly that it has, as the subject of a sentence behind "our": no word for what it would accept. */
export const STATED_OPENLY: readonly string[] = words(`
    ask, asks, request, requests, demand, demands, call, calls, concern, concerns, priority, priorities, position, view, views, aim, aims, goal, goals, objective, objectives,
    demande, demandes, préoccupation, préoccupations, priorité, priorités, objectif, objectifs, petición, peticiones, demanda, demandas, preocupación, preocupaciones, prioridad, prioridades,
    posición, objetivo, objetivos, pedido, pedidos, preocupação, preocupações, prioridade, prioridades, posição, forderung, forderungen, anliegen, sorge, priorität, prioritäten, ziel, ziele,
    richiesta, richieste, preoccupazione, preoccupazioni, priorità, posizione, obiettivo, obiettivi, verzoek, verzoeken, zorg, prioriteit, prioriteiten, standpunt, doel,
    требование, требования, просьба, просьбы, приоритет, приоритеты, позиция, цель, цели, вимога, вимоги, прохання, пріоритет, пріоритети, позиція, мета`);

/** What is between "our" and such a word. */
export const STATED_QUALIFIERS: readonly string[] = words(
  "top, first, main, key, only, chief, central, common, long-standing, greatest, biggest, highest, second, principale, principal, erste, wichtigste, größte, главный, главная, главное, главные, основная, основное, основные",
);

/** Verbs behind it, besides forms of "be". */
export const VERBS_OF_STATED: readonly string[] = words(`
    remain, remains, stay, stays, stand, stands, have, has, haven't, hasn't, aren't, isn't, n'est, n'a, n'ont, ne, ont, reste, restent, no, ha, han, sigue, siguen, não, permanece, permanecem, hat, haben,
    bleibt, bleiben, non, hanno, resta, restano, heeft, hebben, blijft, blijven, не, остаётся, остается, остаются, лишається, лишаються, залишається, залишаються, це`);

/** What is stated of it, besides public words. */
export const WORDS_OF_STATED: readonly string[] = words(`
    not, n't, haven, hasn, aren, isn, t, changed, unchanged, the, same, simple, clear, open, n, pas, changé, changées, changés, claire, claires, les, mêmes, han, cambiado, cambió, cambiaron, mudou, mudaram, mudado,
    sich, nicht, geändert, unverändert, klar, cambiate, cambiata, cambiati, veranderd, niet, изменились, изменилась, изменилось, изменился, прежние, прежняя, прежней, прежними, змінилися, змінилась`);
