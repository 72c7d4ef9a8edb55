import { plainForms, withPlainDigits } from "../../itu/latin-letters.ts";
import type { Failure } from "../../itu/parsed.ts";
import { once } from "../sections/folded-letters.ts";

/** Names of the months in the languages that proposals come in, a line a language or habit; without accents. */
const MONTHS = `
  january february march april may june july august september october november december
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
  januar februar marz april mai juni juli august september oktober november dezember
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  січень лютии березень квітень травень червень липень серпень вересень жовтень листопад грудень
  қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүиек қазан қараша желтоқсан
  yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
  januari februari maret april mei juni juli agustus september oktober november desember
  يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
  جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر
  يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر
  كانونالثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرينالاول تشرينالثاني كانونالاول
  كانونالثانى شباط اذار نيسان ايار حزيران تموز اب ايلول تشرينالاول تشرينالثانى كانونالاول
  ژانویه فوریه مارس اوریل مه ژوین ژوییه اوت سپتامبر اکتبر نوامبر دسامبر
  januari februari maart april mei juni juli augustus september oktober november december
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
  ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
  იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი
  იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს
  հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի
  ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince
  leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec
  sijecnja veljace ozujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca
  sijecanj veljaca ozujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac
  בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר
  ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
  जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर
  जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर
  জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর
  جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
  ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்
  ජනවාරි පෙබරවාරි මාර්තු අප්රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්
  जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
  มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
  มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค
  enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
  januari februari mac april mei jun julai ogos september oktober november disember
  janeiru fevereiru marsu abril maiu junu jullu agostu setembru outubru novembru dezembru
  tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  jaanuar veebruar marts aprill mai juuni juuli august september oktoober november detsember
  jaanuaril veebruaril martsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril
  ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου δεκεμβριου
  ιανουαριος φεβρουαριος μαρτιος απριλιος μαιος ιουνιος ιουλιος αυγουστος σεπτεμβριος οκτωβριος νοεμβριος δεκεμβριος
  январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри
  januari februari mars april maj juni juli augusti september oktober november december
  janner feber marts april maj juni juli august september oktober november december
  студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
  јануар фебруар март април мај јун јул август септембар октобар новембар децембар
  јануари февруари март април мај јуни јули август септември октомври ноември декември
  януари февруари март април май юни юли август септември октомври ноември декември
  januara februara marca aprila maja juna jula augusta septembra oktobra novembra decembra
  januar februar mart april maj jun jul avgust septembar oktobar novembar decembar
  januar februar marec april maj junij julij avgust september oktober november december
  januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december
  janvaris februaris marts aprilis maijs junijs julijs augusts septembris oktobris novembris decembris
  janvari februari marta aprili maija junija julija augusta septembri oktobri novembri decembri
  sausis vasaris kovas balandis geguze birzelis liepa rugpjutis rugsejis spalis lapkritis gruodis
  sausio vasario kovo balandzio geguzes birzelio liepos rugpjucio rugsejo spalio lapkricio gruodzio
  janar shkurt mars prill maj qershor korrik gusht shtator tetor nentor dhjetor
  yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr
  yanwar fewral mart aprel mayy iyun iyul awgust sentyabr oktyabr noyabr dekabr
  januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba
  januarie februarie maart april mei junie julie augustus september oktober november desember
  gener febrer marc abril maig juny juliol agost setembre octubre novembre desembre
  janaayo febraayo maarso abriil maayo juun luulyo agoosto sebtembar oktoobar noofeembar diseembar
  جنوري فبروري مارچ اپریل می جون جولای اګست سپتمبر اکتوبر نومبر دسمبر
  జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జులై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్
  មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ
  ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ
  ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ
  ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር
  jan feb mar apr may jun jul aug sep oct nov dec
  jan feb mrz abr mai iun iul aou sept okt nov dez
  jan feb mrt apr mei jun jul ago set ott nov dic
  ene fev mar avr maj iyn iyl avg sep out nov des
  янв фев мар апр май июн июл авг сен окт ноя дек`;

/** The months of the Solar Hijri calendar in Persian, Dari and Pashto, and in Latin letters; without accents. */
const SOLAR_MONTHS = `
  فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
  حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت
  وری غویی غبرگولی چنگاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب
  farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand
  hamal sawr jawza saratan asad sunbula mizan aqrab qaws jadi dalw hut`;

/** Names of the days from Monday on, in the languages of the months; without accents. */
const WEEKDAYS = `
  monday tuesday wednesday thursday friday saturday sunday; mon tue wed thu fri sat sun; lundi mardi mercredi jeudi vendredi samedi dimanche;
  lunes martes miercoles jueves viernes sabado domingo; segunda terca quarta quinta sexta sabado domingo; segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo;
  seg ter qua qui sex sab dom; lunedi martedi mercoledi giovedi venerdi sabato domenica; montag dienstag mittwoch donnerstag freitag samstag sonntag;
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag; dilluns dimarts dimecres dijous divendres dissabte diumenge; понедельник вторник среда четверг пятница суббота воскресенье;
  понеділок вівторок середа четвер п’ятниця субота неділя; pazartesi sali carsamba persembe cuma cumartesi pazar; jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili;
  poniedzialek wtorek sroda czwartek piatek sobota niedziela; pondeli utery streda ctvrtek patek sobota nedele; pondelok utorok streda stvrtok piatok sobota nedela;
  hetfo kedd szerda csutortok pentek szombat vasarnap; luni marti miercuri joi vineri sambata duminica; ponedjeljak utorak srijeda cetvrtak petak subota nedjelja;
  senin selasa rabu kamis jumat sabtu minggu; isnin selasa rabu khamis jumaat sabtu ahad; mandag tisdag onsdag torsdag fredag lordag sondag;
  الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد; 星期一 星期二 星期三 星期四 星期五 星期六 星期日`;

const monthNames = once(() => namesIn(MONTHS));
const solarNames = once(() => namesIn(SOLAR_MONTHS));

function namesIn(lines: string): string[][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" ").map(plainName));
}

const weekdays = once(
  () =>
    new Map(
      WEEKDAYS.trim()
        .split(/;\s+/)
        .flatMap((names) => names.split(" ").map((name, index) => [plainName(name), index] as const)),
    ),
);

const SHORTEST = 3;
const LONGEST = 12;

/** Not the vowel signs of Indic scripts, by which months differ; a dot below a letter is often left out in these. */
const ACCENT =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\u093C\u09BC]|\u0640/gu;

/** Small letters without accents, vowel signs of Arabic and Hebrew, and tatweel. */
function plainName(name: string): string {
  const plain = name.normalize("NFKD").replace(ACCENT, "").toLowerCase();
  return plain.replaceAll("ı", "i").replaceAll("ł", "l");
}

/** The month, from 1, whose name these letters are or begin, where it is one month in all languages. */
export function monthOfName(word: string): number | undefined {
  const name = plainName(word).replace(/\.$/, "");
  if (!/^[\p{L}\p{M}]+$/u.test(name) || name.length > LONGEST) return undefined;
  const whole = monthsWhere((each) => each === name);
  const months = whole.size > 0 ? whole : monthsWhere((each) => each.startsWith(name));
  const [month] = months;
  return months.size === 1 && (whole.size > 0 || name.length >= SHORTEST) ? month : undefined;
}

function monthsWhere(isMeant: (name: string) => boolean): Set<number> {
  return new Set(
    monthNames().flatMap((names) => names.flatMap((name, index) => (isMeant(name) ? index + 1 : []))),
  );
}

/** The day of the week with this name, from 0 for Monday. */
export function weekdayOfName(name: string): number | undefined {
  return weekdays().get(plainName(name));
}

/** The day of the week of a date, from 0 for Monday; undefined where it is a month. */
export function weekdayOf(date: string): number | undefined {
  return date.length < "YYYY-MM-DD".length ? undefined : (new Date(date).getUTCDay() + 6) % 7;
}

/** `; 2026-10-05 is a Monday`, for a date beside another day of the week; empty for a month. */
export function itsWeekday(date: string): string {
  if (weekdayOf(date) === undefined) return "";
  const name = new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(new Date(date));
  return `; ${date} is a ${name}`;
}

/** Years of the Solar Hijri calendar that proposals are from; those of the lunar one are higher today. */
const SOLAR_YEARS = [1370, 1425] as const;
const SOLAR_DAY = /^(?:(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})|(\d{1,2})[ -](\p{L}+)[ -](\d{4}))$/u;

/** The day of the common calendar that a date of the Solar Hijri calendar is: of `1405-07-13` and `13 Mehr 1405`, 2026-10-05. */
export function dayOfSolarHijri(text: string): Failure | undefined {
  const suggestion = solarDay(withPlainDigits(plainForms(text.replace(/[\p{Cf}\u0640]/gu, ""))).trim());
  if (suggestion === undefined) return undefined;
  const message = `"${text}" is a day of the Solar Hijri calendar; did you mean "${suggestion}"?`;
  return { ok: false, message, suggestion };
}

function solarDay(plain: string): string | undefined {
  const match = SOLAR_DAY.exec(plain);
  if (match === null) return undefined;
  const [, yearFirst, , inDigits, dayLast, dayFirst, name = "", yearLast] = match;
  const named = solarNames().flatMap((names) => names.indexOf(plainName(name)) + 1 || []);
  const [year, month, day] = [
    Number(yearFirst ?? yearLast),
    Number(inDigits ?? named[0]),
    Number(dayLast ?? dayFirst),
  ];
  const [first, last] = SOLAR_YEARS;
  if (!(year >= first && year <= last && month >= 1 && month <= 12)) return undefined;
  // The year begins on 20 or 21 March; its first six months have 31 days.
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const near = [20, 21].map((start) => new Date(Date.UTC(year + 621, 2, start + days)));
  return near
    .find((date) => isSolar(date, { year, month, day }))
    ?.toISOString()
    .slice(0, 10);
}

const solarParts = once(
  () => new Intl.DateTimeFormat("en-u-ca-persian", { timeZone: "UTC", dateStyle: "short" }),
);

function isSolar(date: Date, wanted: { year: number; month: number; day: number }): boolean {
  const parts = solarParts().formatToParts(date);
  return Object.entries(wanted).every(([type, value]) =>
    parts.some((part) => part.type === type && Number(part.value) === value),
  );
}
