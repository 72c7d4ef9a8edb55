/** Names of persons as a text has them: inflected, behind a family name, in another alphabet, and where they are other words. */
import { JOINED_SCRIPT } from "../../normal-form.ts";
import { fold } from "./folded-letters.ts";
import {
  CYRILLIC_IN_LATIN,
  INFLECTIONS,
  isBeforeCalledName,
  leadingFamilyNames,
  MONTHS,
  namesThatAreWords,
  secondOfTwo,
  WITHOUT_ENDINGS,
  words,
} from "./public-words.ts";
import { NAME_ENDINGS, SURNAMES } from "./restricted-words.ts";

const SHORTEST_INFLECTED = 4;
/** Short names of these are less often the beginning of other words: "ანას", "Անիին". */
const OF_THREE_LETTERS = /^[\p{Script=Georgian}\p{Script=Armenian}]{3}$/u;
/** The last consonant is doubled in Hungarian: "Istvánnal". */
const DOUBLED = /^[A-ZÀ-Ž][a-zà-ž]{3,}[bcdfghjklmnprstvz]$/u;

/** A body, a role or an office, which a text may name: "Secretariat: …". */
export const NO_PERSON =
  /(?:group|team|secretar|chair|committee|delegat|ministr|minist|bureau|office|coordinat|coalition|council|union|itu|member|expert|draft|grupo|groupe|equip|comit|presid|группа|секретар|комитет)/u;
/** A part of somebody's name. */
export const PERSON_NAME =
  /^(?:[\p{Lu}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}'’.-]*|(?:de|da|do|dos|van|von|bin|al|el|la|ben))$/u;

/** Whether first names may have endings in a text in a language, or in one of which none is stated (BCP 47). */
export function mayInflect(language: string | undefined): boolean {
  return !WITHOUT_ENDINGS.has(language?.split("-")[0]?.toLowerCase() ?? "");
}

/** Longer endings make no other name of one. */
const SHORT_ENDING = /^\p{Script=Latin}{1,2}$/u;

/** A first name and its inflected forms, without those by which a name becomes another one where names have no endings. */
export function unmistakableForms(name: string): string[] {
  return formsOf(name, (ending) => !SHORT_ENDING.test(ending));
}

/** A first name and the forms that it takes in a sentence; a name that is a word as well has none that would be sure. */
export function inflectedForms(name: string): string[] {
  return formsOf(name, () => true);
}

function formsOf(name: string, isTaken: (ending: string) => boolean): string[] {
  const isShort = name.length < SHORTEST_INFLECTED && !OF_THREE_LETTERS.test(name);
  if (isShort || namesThatAreWords().has(fold(name))) return [name];
  const forms = INFLECTIONS.filter(([end]) => end.test(name)).flatMap(([, cut, endings]) =>
    words(endings)
      .filter(isTaken)
      .map((ending) => name.slice(0, name.length - cut) + ending),
  );
  const doubled = DOUBLED.test(name) ? ["al", "el"].map((ending) => name + name.slice(-1) + ending) : [];
  return [name, ...forms, ...doubled];
}

/** The names by which somebody may be called that are one word and where it is first, with a title or a name of many before it. */
export function firstNames(names: readonly string[]): string[] {
  const [first = "", ...others] = names;
  return isBeforeCalled(names) ? [first, ...firstNames(others)] : [first];
}

function isBeforeCalled([first = "", ...others]: readonly string[]): boolean {
  return others.length > 0 && isBeforeCalledName(first);
}

const FAMILY_FIRST = new RegExp(
  `^(?:${SURNAMES}|[김이박최정강조윤장임한오서신권황안송전홍고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용])(?=.{2}$)`,
  "u",
);

/** The names by which somebody is called that are behind a family name, and first names of two words. */
function laterNames(names: readonly string[]): string[] {
  const [first = "", second = "", ...others] = names;
  const behindTitle = isBeforeCalled(names) ? laterNames(names.slice(1)) : [];
  if (second === "")
    return first.length < 3 ? [] : [first.replace(FAMILY_FIRST, "")].filter((name) => name !== first);
  const last = names.at(-1) ?? "";
  const isCapital = (name: string) => /^\p{Lu}{2,}$/u.test(name);
  const given = isCapital(first) && !names.every(isCapital) ? names.filter((name) => !isCapital(name)) : [];
  const isFamily = leadingFamilyNames().has(fold(first));
  const behind = isFamily ? [last, ...(others.length > 0 ? [names.slice(-2).join(" ")] : [])] : [];
  const isDouble = others.length > 0 && secondOfTwo().has(fold(second));
  return [...new Set([...behindTitle, ...given, ...behind, ...(isDouble ? [`${first} ${second}`] : [])])];
}

/** What somebody does, behind a name that is a syllable of other words as well: "Hương gọi", but "hướng dẫn". */
const ACTS_BEHIND_SYLLABLE =
  /^\s(?:ơi|à|bảo|nói|gọi|hỏi|kiểm tra|xem|đang|sẽ|đã|cho biết|cho hay|có|viết|gửi|lo|phụ trách|không|cũng|chưa|muốn|biết|nghĩ|trả lời|nhắn|rà soát|đồng ý|thì|về|trước|rằng|nhé|giúp|xin|cần|phải|hứa|nhờ|sửa|soạn|oi|goi|hoi|noi|has|is|will|says|said|to|please|pls|must|kell|mondta|kérdezi|nézd|hívja|ellenőrzi)(?!\p{L})/u;
const ONE_SYLLABLE = /^[^aeiouy\s]*[aeiouy]+[^aeiouy\s]*$/;
/** What somebody does, in scripts without capitals: "小明说", "민준이가", "สมชายบอก". */
const ACTS_JOINED =
  /^(?:$|[说說看问問来來已会會在要请請]|负责|負責|确认|確認|觉得|覺得|认为|認為|打电话|打電話|(?:이?가|은|는|을|를|에게|한테|께|와|과|랑|이랑|도|의|아|야)$|บอก|พูด|กำลัง|จะ|ได้|โทร|ขอ|ดู|เช็[คก]|ตรวจ|ไม่|รับ|ครับ|ค่?ะ|ว่า|ບອກ|ເວົ້າ|ກຳລັງ|ຈະ|ໂທ|ບໍ່|ເບິ່ງ|ប្រាប់|និយាយ|កំពុង|នឹង|បាន|ថា|មិន|က$|ကို$|ပြော)/u;
/** What asks somebody, or passes something on, right before a name. */
const ASKS_JOINED =
  /([问問]|ถาม|โทรหา|ปรึกษา|ຖາມ|ໂທຫາ|សួរ|ទូរស័ព្ទទៅ)(?:คุณ|พี่|น้อง|ທ່ານ|ອ້າຍ|ເອື້ອຍ|លោក|អ្នកស្រី|បង)?|[找跟由给給让讓]|ฝาก|^(?:คุณ|พี่|น้อง|ທ່ານ|ອ້າຍ|ເອື້ອຍ|លោក|អ្នកស្រី|បង|ဦး|ဒေါ်)/gu;
const LONGEST_JOINED = 14;

/** Whether a name behind a family name is a part of another word, "Minh bạch", or of two letters that are a word: "An, …". */
export function isSyllableOfWord(name: string, behind: string, hasTitle: boolean): boolean {
  if (/^[a-z]{1,2}$/i.test(name) && !hasTitle && !/^\s?(?:ơi|oi)(?!\p{L})/u.test(behind)) return true;
  return ONE_SYLLABLE.test(fold(name)) && /^\s\p{Ll}/u.test(behind) && !ACTS_BEHIND_SYLLABLE.test(behind);
}

/** The words of a run without blanks that may be a name: "小明说", "问小明", "ต้องถามสมชายก่อน". */
function* joinedNames(run: string): Iterable<{ name: string; at: number; isAsked: boolean }> {
  if (!JOINED_SCRIPT.test(run)) return;
  const starts = [...run.matchAll(ASKS_JOINED)].map(({ index, 0: all, 1: asked }) => ({
    at: index + all.length,
    isAsked: asked !== undefined,
    isFirst: false,
  }));
  for (const { at, isAsked, isFirst } of [{ at: 0, isAsked: false, isFirst: true }, ...starts]) {
    const shortest = /^[\p{Script=Han}\p{Script=Hangul}]/u.test(run) ? 2 : 3;
    for (let length = LONGEST_JOINED; length >= shortest; length -= 1) {
      const [name, behind] = [run.slice(at, at + length), run.slice(at + length)];
      if (name.length < length || /^\p{M}/u.test(behind)) continue;
      if (!isFirst || ACTS_JOINED.test(behind)) yield { name, at, isAsked };
    }
  }
}

/** A word; a title behind a name, as in "Akikoさん", is none of it. */
const WORD = new RegExp(`[\\p{L}\\p{M}]+?(?=${NAME_ENDINGS})|[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*`, "gu");
const POSSESSIVE = /['’]s$/u;

/**
 * Finds names of persons behind a family name, in whichever letters people type them: as written, or without any accent. With
 * other accents they are other words: "Hương", "hướng".
 */
export function laterNameFinder(
  fullNames: readonly string[][],
  isOther: (name: string) => boolean,
): { isLater: (written: string) => boolean; areIn: (folded: string) => boolean } {
  const all = [...new Set(fullNames.flatMap(laterNames))].filter((name) => name.length > 1);
  const names = new Map(all.map((name) => [name.toLowerCase(), name]));
  const plain = new Map(all.map((name) => [fold(name), name]));
  const isPlain = (word: string) => /^[ -~]*$/.test(word);
  const isLater = (word: string): boolean => {
    const small = word.toLowerCase();
    const name = names.get(small) ?? (isPlain(small) ? plain.get(small) : names.get(fold(small)));
    return name !== undefined && !isOther(name);
  };
  const joined = fullNames.flatMap(firstNames).filter((name) => JOINED_SCRIPT.test(name));
  const searched = [...plain.keys(), ...joined.map(fold)];
  return { isLater, areIn: (folded) => searched.some((name) => folded.includes(name)) };
}

/** A name in a text, by which somebody is called. */
interface Called {
  index: number;
  words: string;
  /** It is behind a family name, and may be a syllable of another word. */
  isLater: boolean;
  /** A word for asking is joined to it. */
  isAsked?: boolean;
}

/** The names of leads and reviewers in a text; `isFirst` is of a folded name, `isLater` of one as it is written. */
export function calledIn(
  text: string,
  { isFirst, isLater }: Readonly<Record<"isFirst" | "isLater", (name: string) => boolean>>,
): Called[] {
  const all = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    index,
    word,
    end: index + word.length,
  }));
  return all.flatMap(({ index, word, end }, at): Called[] => {
    const next = all[at + 1];
    const pair = next?.index === end + 1 ? text.slice(index, next.end) : "";
    if (pair !== "" && isLater(pair)) return [{ index, words: pair, isLater: true }];
    const words = word.replace(POSSESSIVE, "");
    if (isFirst(fold(words))) return [{ index, words, isLater: false }];
    if (isLater(words)) return [{ index, words, isLater: true }];
    for (const { name, at: start, isAsked } of joinedNames(word))
      if (isLater(name) || isFirst(fold(name)))
        return [{ index: index + start, words: name, isLater: true, isAsked }];
    return [];
  });
}

/** Of names in two alphabets shorter sounds are too often words. */
const SHORTEST_SOUND = 4;

/** What is one in names of Slavic languages, however they are spelt in Latin letters: "Iliyana", "Ilijana", "Илияна". An ending of a case is cut. */
function soundOf(folded: string): string {
  const latin = /\p{Script=Cyrillic}/u.test(folded)
    ? [...folded].map((letter) => CYRILLIC_IN_LATIN.get(letter) ?? letter).join("")
    : folded;
  return latin
    .replace(/[yj]/gu, "i")
    .replace(/w/gu, "v")
    .replace(/kh|gh/gu, (pair) => (pair === "kh" ? "h" : "g"))
    .replace(/ts|tz/gu, "c")
    .replace(/sht|shch|sch/gu, "sh")
    .replace(/ie(?=[^aeiou]|$)/gu, "e")
    .replace(/(.)\1/gu, "$1")
    .replace(/(?:oiu|oi|om|em|ovi|evi|iu|[aeiou])$/u, "");
}

const isCyrillic = (word: string) => /^\p{Script=Cyrillic}+$/u.test(word);
const isLatin = (word: string) => /^\p{Script=Latin}+$/u.test(word);

/** Finds folded names in a text in the other alphabet, Latin or Cyrillic: "Илияна" where the name is written "Iliyana". */
export function otherAlphabetFinder(names: Iterable<string>): (folded: string) => boolean {
  const latin = new Set<string>();
  const cyrillic = new Set<string>();
  for (const name of names) (isCyrillic(name) ? cyrillic : latin).add(soundOf(name));
  return (folded) => {
    const sounds = isCyrillic(folded) ? latin : isLatin(folded) ? cyrillic : undefined;
    if (sounds === undefined || sounds.size === 0) return false;
    const sound = soundOf(folded);
    return sound.length >= SHORTEST_SOUND && sounds.has(sound);
  };
}

const MONTH =
  "(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*";
/** What is before a month of a date: a number, when something was, or another month. */
const DATE_BEFORE = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:\\p{N}{1,4}(?:st|nd|rd|th|er|º|ª|\\.)?(?:[\\s-](?:of|de|di))?|in|since|until|till|during|before|after|early|late|mid|end of|of|this|next|last|the|a|its|en|em|depuis|desde|hasta|até|im|seit|bis|в|с|до|awal|akhir|bulan|tháng|mwezi wa|${MONTH}(?: \\p{N}{1,2})?[,.]?(?:\\s?[–—/-]|\\s(?:to|and|or|et|y|e|und|и|na)|,)?)[\\s-]?|\\p{N}[./–-])$`,
  "iu",
);
/** What is behind it. */
const DATE_BEHIND = new RegExp(
  `^\\.?,?[\\s-]?(?:\\p{N}|(?:session|meeting|edition|draft|version|deadline|call|round|conference|council|and ${MONTH}|to ${MONTH}|or ${MONTH})(?!\\p{L})|[,–—/] ?${MONTH})`,
  "iu",
);
/** What somebody does, behind a name that is a word as well: "Mark has it", and not "hope remains". */
const ACTS_OF_PERSON =
  /^\s(?:has (?:it|this|that|asked|seen|the)|is on (?:it|this)|says|said|thinks|knows|wants|hates|heard|asks|asked|(?:will|to|can|should) (?:ask|call|check|confirm|see|send|talk|test|verify|do)|please|pls)(?!\p{L})/u;

/** Whether a name is another word in its place, "(mark the text)", or a month of a date, "(12 Jun)". */
export function isOtherWord(
  name: string,
  before: string,
  behind: string,
  isIntroduced: boolean,
  isEnclosed: boolean,
) {
  const isMonth = MONTHS.has(name);
  if (isMonth && (DATE_BEFORE.test(before) || DATE_BEHIND.test(behind))) return true;
  if (isIntroduced || ACTS_OF_PERSON.test(behind)) return false;
  return isMonth ? !isEnclosed : namesThatAreWords().has(name);
}
