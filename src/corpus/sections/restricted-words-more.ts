import type { Meaning } from "./section-names.ts";

/**
 * The words of `restricted-words.ts` in languages of Eastern Europe, of Central, East and South-East Asia, also as they
 * are typed without accents, and Russian in Latin letters. Phrases are parted by commas.
 */
export const ASIA_ANYWHERE: Readonly<Record<Meaning, string>> = {
  ask: `
    просим, просить, обращаемся, прохання, вимога, вимоги, молба, захтев, захтеви,
    өтініш, өтініші, өтінішіміз, өтініштер, сұраныс, сұрау, талап, талаптар, талабы, талабымыз,
    өтүнүч, өтүнүчү, өтүнүчүбүз, суроо талап, талаптары, талабыбыз,
    iltimos, iltimosimiz, iltimoslar, talab, talablar, talabimiz, soʻrov, soʻrovimiz, murojaat, илтимос, талаб, талаблар,
    хүсэлт, хүсэлтүүд, шаардлага, дархост, талабот,
    talep, talepler, talebimiz, taleplerimiz, ricamız, xahiş, xahişimiz, tələb, tələblər,
    permintaan, tuntutan, permohonan, kahilingan, yêu cầu, đề nghị, kiến nghị,
    verzoek, verzoeken, prośba, prośby, cerere, cereri, žádost, prosba, pros'ba, zapros, trebovaniya`,
  position: `
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
    linie roșie, linii roșii, pozice, pozitsia, pozicija, pozicia, krasnaya liniya, krasnye linii`,
  internal: `
    мы, нашей, нашего, наших, внутри группы, для служебного пользования, дсп, не для публикации, не для печати,
    не публиковать, не публикуется, для группы, для своих, для делегаций, секретно, секретный, тайна, закрытый,
    закрытая, закрытое, закрытые, внутренних, внутренней, конфиденциальный, конфиденциальная, конфиденциальное,
    конфиденциальные, внутрішній, внутрішня, внутрішнє, внутрішні, таємно, конфіденційно,
    ішкі, құпия, біз, біздің, жариялауға болмайды, жарияланбайды, ички, купуя, жашыруун, биз, биздин,
    ichki, maxfiy, biz, bizning, махфий, бизнинг, дотоод, нууц, бид, бидний, манай, дохилӣ, махфӣ,
    dahili, gizli, bizim, daxili, məxfi, rahasia, kami, kita, panloob, lihim, nội bộ, bí mật, chúng tôi, chúng ta,
    intern gebruik, vertrouwelijk, poufne, wewnętrzne, confidențial, vnutrennee, konfidentsialno, nasha, nashi`,
};

export const ASIA_WHOLE: Readonly<Record<Meaning, string>> = {
  ask: "обращение, обращения, послание, рекомендации, рекомендация, призыв, pesan, хабарлама",
  position:
    "линия, линии, мнение, взгляд, стратегия, компромисс, голосование, sikap, стратегиясы, chiến lược, liniya",
  internal: "делегации, делегациям, к делегациям, группе, группа, личное, приватно, для нас, делегациялар",
};

/** In scripts that set no blanks between words, or whose words take endings. */
export const ASIA_CONTAINED: Readonly<Record<Meaning, string>> = {
  ask: "诉求, 请求, 依頼, 요청, 요구, 부탁, ข้อเรียกร้อง, คำขอ, ข้อเสนอของเรา",
  position:
    "口径, 谈判, 談判, 対処方針, 交渉, 입장, 레드라인, 협상, 마지노선, จุดยืน, ท่าทีของ, เส้นแดง, เส้นตายการเจรจา",
  internal:
    "不公开, 不公開, 我方, 社外秘, 部外秘, 秘密, 当方, 我々, 내부, 비공개, 대외비, 기밀, 우리, ภายใน, ไม่เผยแพร่, ความลับ",
};

/** What a run-in label may be called: `**Позиция:** …`. */
export const ASIA_LABELS: Readonly<Record<"ask" | "position", string>> = {
  ask: `
    просьба, просьбы, прохання, өтініш, өтініші, өтінішіміз, өтүнүч, өтүнүчүбүз, iltimos, iltimosimiz, илтимос, хүсэлт,
    дархост, talebimiz, xahişimiz, permintaan, yêu cầu, 诉求, 訴求, 我们的诉求, 要望, 요청, 요청 사항, ข้อเรียกร้อง,
    notre demande, nos demandes, demande de la coalition, petición, peticiones, pedido, pedidos, forderung, forderungen,
    richiesta, ombi, طلبنا, مطالبنا`,
  position: `
    позиция, красная линия, красные линии, запасной вариант, уступки, позиція, червона лінія, червоні лінії,
    ұстаным, ұстанымымыз, позициямыз, қызыл сызық, қызыл сызықтар, позициябыз, кызыл сызык, кызыл сызыктар,
    pozitsiya, pozitsiyamiz, qizil chiziq, qizil chiziqlar, қизил чизиқ, қизил чизиқлар, байр суурь, улаан шугам, мавқеъ,
    pozisyon, pozisyonumuz, tutumumuz, kırmızı çizgi, kırmızı çizgiler, mövqe, posisi, garis merah, lập trường,
    lằn ranh đỏ, 立场, 立場, 我方立场, 底线, 底線, 红线, 紅線, 対処方針, レッドライン, 입장, 우리 입장, 레드라인, จุดยืน, เส้นแดง,
    ligne rouge, lignes rouges, repli, posición, línea roja, líneas rojas, posição, linha vermelha, linhas vermelhas,
    standpunkt, rote linie, rote linien, posizione, linea rossa, linee rosse, msimamo, موقفنا, خط أحمر, خطوط حمراء`,
};

/** Whose words they are. */
export const ASIA_OURS = `
  наша, наш, наше, наши, біздің, биздин, bizning, бизнинг, манай, бидний, bizim, kami, kita, 我们的, 우리의, 当方の`;

/** Words for what is internal, in languages with letters of their own that have no list. */
const OWN_LETTERS = `
  შიდა, კონფიდენციალური, კონფიდენციალურად, საიდუმლო, მხოლოდ ჩვენთვის, არ გამოქვეყნდეს, არ გავასაჯაროოთ, ներքին, գաղտնի,
  εσωτερικό, εμπιστευτικό, απόρρητο, פנימי, סודי, חסוי, आंतरिक, गोपनीय, ውስጣዊ, የውስጥ, ለውስጥ, ሚስጥራዊ, ሚስጥር, ምስጢር, ምስጢራዊ, داخلی, محرمانه,
  গোপনীয়, অভ্যন্তরীণ, රහස්‍ය, ரகசியம், ລັບ, សម្ងាត់, လျှို့ဝှက်`;

/** Names of a column for positions in such languages, where a label before a colon is reported in any case. */
export const COLUMN_POSITION = `
  პოზიცია, ჩვენი პოზიცია, ჯგუფის პოზიცია, წითელი ხაზი, წითელი ხაზები, դիրքորոշում, դիրքորոշումը, մեր դիրքորոշումը, θέση μας, η θέση μας, θέση, κόκκινη γραμμή,
  κόκκινες γραμμές, עמדה, עמדתנו, העמדה שלנו, קו אדום, קווים אדומים, हमारा रुख, हमारी स्थिति, लाल रेखा, አቋም, አቋማችን, موضع, موضع ما, خط قرمز, خطوط قرمز,
  আমাদের অবস্থান, எங்கள் நிலைப்பாடு, ຈຸດຢືນ, ຈຸດຢືນຂອງພວກເຮົາ, ជំហរ, ជំហររបស់យើង, ရပ်တည်ချက်`;

/**
 * The words of `restricted-words.ts` in further languages that are written in Latin letters, in the order Swahili, Hausa,
 * Somali, Yoruba, Afrikaans, Dutch, Swedish, Danish, Norwegian, Finnish, Estonian, Latvian, Lithuanian, Polish, Czech,
 * Slovak, Slovene, Croatian, Albanian, Romanian, Hungarian, Catalan. Phrases are parted by commas.
 */
export const MORE_ANYWHERE: Readonly<Record<Meaning, string>> = {
  ask: `
    ombi letu, maombi yetu, tunaomba, tunachoomba, tunataka, tunachotaka, bukatarmu, codsigeenna, versoeke, ons verzoek, vårt krav, våra krav,
    vores krav, vårt ønske, pyyntömme, vaatimuksemme, nasza prośba, cererea noastră, kérésünk, naš zahtjev,
    naše požiadavky, naše požadavky, kërkesa jonë, la nostra petició`,
  position: `
    msimamo wetu, misimamo yetu, mstari mwekundu, mistari mimyekundu, mbinu zetu, mkakati wetu, mpango b, tukishinikizwa,
    matsayinmu, jan layi, mowqifkeenna, khadka cas, rooi lyn, rooi lyne, terugvalpositie, röd linje, röda linjer,
    reservposition, rød linje, røde linjer, punainen viiva, punaiset viivat, kantamme, punane joon, sarkanā līnija,
    raudonoji linija, stanowisko awaryjne, ustępstwa, červená čára, červená linie, červené čáry, červená čiara,
    rdeča črta, rdeče črte, crvena linija, crvene linije, vija e kuqe, linia roșie, poziție de rezervă, concesii,
    vörös vonal, vörös vonalak, álláspontunk, línia vermella, línies vermelles, lập trường của chúng ta,
    lập trường của nhóm, giới hạn đỏ, nossos limites, pontos de conversa, se perguntarem, plano b, phương án dự phòng`,
  internal: `
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
    ${OWN_LETTERS}`,
};

/** What a run-in label may be called. */
export const MORE_LABELS: Readonly<Record<Meaning, string>> = {
  ask: "ombi, maombi, verzoek, krav, zahtjev, cerere, prośba, kérés",
  position: "msimamo, misimamo, stanowisko, standpunt, ståndpunkt, poziția, álláspont",
  internal: `
    ndani, ndani tu, maelezo ya ndani, siri, siri kuu, usichapishe, msichapishe, usisambaze, si kwa umma, internt,
    interní, intern, fyi only, дсп, nội bộ, lưu ý nội bộ, ghi chú nội bộ, chỉ nội bộ, bí mật, tuyệt mật, không công bố,
    không phổ biến, ghi chú riêng, in confidence, not minuted, só para a delegação, só para as delegações, chỉ dành cho đoàn, chỉ dành cho nhóm, chỉ dành cho các đoàn, só para nós, só para o grupo,
    para uso do grupo, apenas para o grupo, uso do grupo, não partilhar, não compartilhar, sigiloso, us only,
    for us, keep to ourselves, not to be shared, to self, dont share, please dont share, please do not share,
    ${OWN_LETTERS}`,
};

/** Whose words they are. */
export const MORE_OURS = `
  wetu, yetu, letu, zetu, ons, onze, vår, vårt, våra, vores, meidän, nasz, nasza, nasze, naše, naši, naš, naša, noastră,
  noastre, nostru, nostre`;
