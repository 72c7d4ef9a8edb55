import type { Meaning } from "./section-names.ts";

/** Words for what is kept, in languages with letters of their own that have no list. */
const OWN_LETTERS = `
  შიდა, კონფიდენციალური, კონფიდენციალურად, საიდუმლო, მხოლოდ ჩვენთვის, არ გამოქვეყნდეს, არ გავასაჯაროოთ, ներքին, գաղտնի,
  εσωτερικό, εμπιστευτικό, απόρρητο, פנימי, סודי, חסוי, आंतरिक, गोपनीय, ውስጣዊ, ሚስጥራዊ, ምስጢር, داخلی, محرمانه,
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
    lập trường của nhóm, giới hạn đỏ, nossos limites, pontos de conversa`,
  kept: `
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
  kept: `
    ndani, ndani tu, maelezo ya ndani, siri, siri kuu, usichapishe, msichapishe, usisambaze, si kwa umma, internt,
    interní, intern, fyi only, дсп, nội bộ, lưu ý nội bộ, ghi chú nội bộ, chỉ nội bộ, bí mật, tuyệt mật, không công bố,
    không phổ biến, chỉ dành cho đoàn, chỉ dành cho nhóm, chỉ dành cho các đoàn, só para nós, só para o grupo,
    para uso do grupo, apenas para o grupo, uso do grupo, não partilhar, não compartilhar, sigiloso, us only,
    for us, keep to ourselves, not to be shared, to self, dont share, please dont share, please do not share,
    ${OWN_LETTERS}`,
};

/** Whose words they are. */
export const MORE_OURS = `
  wetu, yetu, letu, zetu, ons, onze, vår, vårt, våra, vores, meidän, nasz, nasza, nasze, naše, naši, naš, naša, noastră,
  noastre, nostru, nostre`;
