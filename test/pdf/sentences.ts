/** A sentence of our own in each of many languages, as the fonts of the brief draw them, with the letters that break first. */
export const languages: ReadonlyMap<string, string> = new Map([
  ["en", "Member States propose efficient, affordable and flexible offices for first-time delegates."],
  ["fr", "L’œuvre des États Membres s’achève où naîtra l’égalité d’accès."],
  ["es", "La cooperación añadirá pingüinos, señales y políticas públicas."],
  ["pt", "As nações não alcançarão a inclusão digital sem educação."],
  ["de", "Größere Straßen führen zur Öffnung künftiger Übermittlungswege."],
  ["it", "La qualità e la velocità dell’affidabilità più profonda."],
  ["pl", "Żółta łódź płynęła źle, więc święci śpiewali ćwiczenia."],
  ["cs", "Příliš žluťoučký kůň úpěl ďábelské ódy."],
  ["hu", "Az őszi tűző napsütésben hűvös szőlőt ültetünk."],
  ["ro", "Țările și așezările își înmulțesc frecvențele."],
  ["tr", "Işıklı şehirlerde çiftçiler İstanbul ığdırlarını görüşüyor."],
  ["az", "Əlaqə vasitələri bütün ölkələrdə genişlənir."],
  ["is", "Þjóðirnar ræða um ný fjarskipti og öryggi æðar."],
  ["lv", "Dalībvalstis ierosina ķermeņus, ģērbtuves un šķūņus."],
  ["vi", "Các quốc gia thành viên đề nghị sửa đổi nghị quyết về kỹ thuật số."],
  ["yo", "Ẹ̀kọ́ ọ̀rọ̀ ìbánisọ̀rọ̀ fún gbogbo ènìyàn ní Ọ̀ṣun."],
  ["ig", "Ndị otu na-atụ aro ka ọ̀dịnihu gbanwee ụkpụrụ."],
  ["ha", "Ƙasashe mambobi sun ɓullo da ɗaukaka ƙuduri."],
  ["sw", "Nchi wanachama zinapendekeza ng’ombe na ushirikiano wa kidijitali."],
  ["ru", "Государства-Члены объявляют подъём и ёмкий щит."],
  ["uk", "Її ґанок з’їхав, а держави пропонують єдність."],
  ["kk", "Мүше мемлекеттер қаулыны өзгертуді ұсынады, әңгіме үшін."],
  ["sr", "Државе чланице предлажу љубав, њиве и џемпер."],
  ["el", "Τα κράτη μέλη προτείνουν την τροποποίηση του ψηφίσματος."],
  ["ar", "مقترح بشأن الأمن السيبراني وتعديل القرار للدول الأعضاء."],
  ["fa", "کشورهای عضو پیشنهاد می‌کنند قطعنامه گفتگو و چاپ پژوهش."],
  ["ur", "رکن ممالک قرارداد میں ترمیم کی تجویز پیش کرتے ہیں۔"],
  ["ps", "غړي هېوادونه د پرېکړه‌لیک بدلون وړاندیز کوي."],
  ["zh", "成员国建议修改有关网络安全的决议"],
  ["ja", "加盟国はインターネットに関する決議の改正を提案する"],
  ["ko", "회원국은 결의 개정을 제안한다"],
]);

export const rightToLeft: ReadonlySet<string> = new Set(["ar", "fa", "ur", "ps"]);

/** The words of a sentence, as somebody would look for them. */
export function wordsOf(language: string, sentence: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: "word" }).segment(sentence)];
  return [...new Set(words.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment))];
}
