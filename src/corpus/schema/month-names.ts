/** Names of the months in the languages that proposals come in, a line a language or habit; without accents. */
const NAMES = `
  january february march april may june july august september october november december
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
  januar februar marz april mai juni juli august september oktober november dezember
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүиек қазан қараша желтоқсан
  yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik
  januari februari maret april mei juni juli agustus september oktober november desember
  يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
  جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر
  يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

const SHORTEST = 3;
const LONGEST = 12;

/** The month, from 1, whose name these letters are or begin, where it is one month in all languages. */
export function monthOfName(word: string): number | undefined {
  const name = word
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/\.$/, "")
    .replaceAll("ı", "i");
  if (!/^\p{L}+$/u.test(name) || name.length > LONGEST) return undefined;
  const whole = monthsWhere((each) => each === name);
  const months = whole.size > 0 ? whole : monthsWhere((each) => each.startsWith(name));
  const [month] = months;
  return months.size === 1 && (whole.size > 0 || name.length >= SHORTEST) ? month : undefined;
}

function monthsWhere(isMeant: (name: string) => boolean): Set<number> {
  return new Set(NAMES.flatMap((names) => names.flatMap((name, index) => (isMeant(name) ? index + 1 : []))));
}
