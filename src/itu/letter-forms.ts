/** Digits, letters and names that people write in several forms, each in one of them. */
import { spacedForm } from "../normal-form.ts";

/** The text with 0 to 9 for the digits of other scripts: `١٣٠` is 130. */
export function withPlainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode has the digits of each script in a row from zero on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** The numerals of Ethiopia and Eritrea, as part of a character class: they are no digits, but ones, tens and a hundred. */
export const ETHIOPIC_NUMERALS = "\\u1369-\\u137B";
const STARTS_ETHIOPIC = new RegExp(`^([(（]?)([${ETHIOPIC_NUMERALS}]{1,4})(?![${ETHIOPIC_NUMERALS}])`, "u");

/** The start of a line with 0 to 9 for the digits of other scripts, and for the Ethiopic number that it begins with: `፲፪` is 12. */
export function withPlainNumber(start: string): string {
  const plain = start.replace(
    STARTS_ETHIOPIC,
    (_, open: string, number: string) => open + ethiopicNumber(number),
  );
  return withPlainDigits(plain);
}

/** The value of an Ethiopic number below ten thousand. */
export function ethiopicNumber(number: string): number {
  let sum = 0;
  for (const sign of number) {
    const row = sign.charCodeAt(0) - 0x1368;
    // The sign for a hundred is behind how many there are, and alone for one.
    sum = row === 19 ? Math.max(sum, 1) * 100 : sum + (row < 10 ? row : (row - 9) * 10);
  }
  return sum;
}

/** Letters of Cyrillic and Greek that are drawn like a Latin one, beside it (UTS #39, letters of modern alphabets). */
const ALIKE = `
  AАΑ BВΒ CСϹ EЕΕ FϜ GԌ HНΗ IІΙӀ JЈ KКΚ LᏞ MМΜ NΝ OОΟ PРΡ QԚ SЅ TТΤ WԜ XХΧ YУΥҮ ZΖ
  aаα cсϲ dԁ eе hһ iіι jј kкκ mм nп oоοσ pрρ qԛ sѕ tт uυ vνѵ wԝ xхχ yу`;

const LATIN: ReadonlyMap<string, string> = new Map(
  ALIKE.trim()
    .split(/\s+/)
    .flatMap(([latin = "", ...others]) => others.map((other) => [other, latin] as const)),
);

const ALPHABETS = [
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
] as const;

/** A text in plain forms of its characters; a raised digit, as of a footnote, is no digit of the number before it. */
export function plainForms(text: string): string {
  return text.replace(/[^\p{No}]+/gu, (part) => part.normalize("NFKC"));
}

/** Whether a text has digits of other scripts: `٧١`, `７１`. */
export function hasOtherDigits(text: string): boolean {
  return /(?![0-9])\p{Nd}/u.test(text);
}

/** A text with the letters, digits and signs of ASCII that its characters look like: full-width ones, `С` for `C`. */
export function plainLetters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return [...plainForms(text)].map((letter) => LATIN.get(letter) ?? letter).join("");
}

/** Of the alphabets that people write today in: no `ѕ` for `s`. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...LATIN].filter(([letter]) => /[А-яІіҮһ]/u.test(letter)).map(([letter, latin]) => [latin, letter]),
);
const IN_ONE_ALPHABET = /^(?:\p{Script=Latin}*|\p{Script=Cyrillic}*|\p{Script=Greek}*)$/u;

/**
 * A word with letters of several alphabets in the one alphabet that all of them can be of, Latin first: `Rеs`, and
 * `Peзoлюция` in Cyrillic. A word in one alphabet, and one that no alphabet has all letters of, stays as it is.
 */
export function inOneAlphabet(word: string): string {
  if (IN_ONE_ALPHABET.test(word)) return word;
  const isRatherLatin = countOf(word, /\p{Script=Latin}/gu) > countOf(word, /\p{Script=Cyrillic}/gu);
  const all = (isRatherLatin ? [LATIN] : [LATIN, CYRILLIC]).map((map) =>
    [...word].map((letter) => map.get(letter) ?? letter).join(""),
  );
  return all.find((each) => IN_ONE_ALPHABET.test(each)) ?? word;
}

const countOf = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;

/**
 * The same of a code, where it is certain: not of a word all in another alphabet, `СОМ`, which may be that alphabet's own
 * abbreviation and would be another state's code.
 */
export function plainCode(text: string): string | undefined {
  const folded = text.normalize("NFKC");
  const plain = plainLetters(text);
  return plain !== text && (/[A-Za-z]/.test(folded) || folded === plain) ? plain : undefined;
}

/** The first character that only looks like one of ASCII, in words: `"С" is a Cyrillic letter that looks like "C"`. */
export function alienLetter(text: string): string | undefined {
  for (const letter of text) {
    const plain = plainLetters(letter);
    if (plain === letter) continue;
    const alphabet = ALPHABETS.find(([, pattern]) => pattern.test(letter))?.[0];
    const kind = alphabet === undefined ? "another form of" : `a ${alphabet} letter that looks like`;
    return `"${letter}" is ${kind} "${plain}"`;
  }
  return undefined;
}

/**
 * Accents and vowel signs that people leave out, and the dots below letters of Indic scripts. Other signs of scripts are
 * vowels and consonants of the word: without them Sydney is Sudan in Hindi.
 */
const OPTIONAL_SIGN =
  /(?![\u3099\u309A])[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0CBC]/u;
/** The signs for long i and u of nine scripts of India, each behind the short one in Unicode; people write either. */
const LONG_VOWEL =
  /[\u0940\u0942\u09C0\u09C2\u0A40\u0A42\u0AC0\u0AC2\u0B40\u0B42\u0BC0\u0BC2\u0C40\u0C42\u0CC0\u0CC2\u0D40\u0D42]/g;

/**
 * Letters that keyboards of Persian, Urdu, Pashto, Sindhi and Kurdish have in another form, before that of Arabic; and those of
 * Ethiopic that are read, and written, as another one: ግብፅ and ግብጽ.
 */
const FORMS = "یيکكڪكہهەهھهሃሀሐሀሑሁሒሂሓሀሔሄሕህሖሆኀሀኁሁኂሂኃሀኄሄኅህኆሆሠሰሡሱሢሲሣሳሤሴሥስሦሶኣአዐአዑኡዒኢዓአዔኤዕእዖኦፀጸፁጹፂጺፃጻፄጼፅጽፆጾ";
const ONE_FORM = new Map(FORMS.match(/../gu)?.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const OTHER_FORM = new RegExp(`[${[...ONE_FORM.keys()].join("")}]`, "gu");

/** A text with one form of each letter that the Arabic script or Ethiopic has in several: who writes Persian may have a keyboard of Arabic. */
export const inOneForm = (text: string): string =>
  text.replace(OTHER_FORM, (letter) => ONE_FORM.get(letter) ?? letter);

/** All forms of a letter of Ethiopic that has several. */
const ALL_FORMS = ((forms = new Map<string, string>()) => {
  for (const [other, one] of ONE_FORM) if (one >= "ሀ") forms.set(one, (forms.get(one) ?? one) + other);
  return forms;
})();

function formsOfLetter(letter: string): string {
  const one = ONE_FORM.get(letter) ?? letter;
  return ALL_FORMS.get(one) ?? (one === letter ? one : one + letter);
}

/** The source of a pattern in which each of these letters may also be in its other forms. */
export function bothForms(source: string): string {
  let isInClass = false;
  return source.replace(/\\.|[[\]یکڪہەھሀ-ፆ]/gsu, (part) => {
    if (part === "[" || part === "]") isInClass = part === "[";
    const all = part.length > 1 ? part : formsOfLetter(part);
    return isInClass || all === part ? all : `[${all}]`;
  });
}

/** A pattern for words that are typed in either form. */
export const inBothForms = (pattern: RegExp): RegExp => new RegExp(bothForms(pattern.source), pattern.flags);

/** In small letters without accents, in their Arabic form where they have several. */
export function foldedWord(word: string): string {
  return inOneForm(spacedForm(word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()));
}

/**
 * Letters and digits only, without accents, so that `Cote d'Ivoire` is `Côte d’Ivoire`; an apostrophe is none of them, in
 * whichever of its forms, one of which Unicode calls a letter.
 */
export function simplified(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, (sign) => (OPTIONAL_SIGN.test(sign) ? "" : sign))
    .replace(LONG_VOWEL, (sign) => String.fromCharCode(sign.charCodeAt(0) - 1))
    .toLowerCase();
  return inOneForm(plain)
    .replace(/[^\p{L}\p{M}\p{N}]+|[\u02B9-\u02BF\u02C8]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/(?<!\S)(?:rep|fed|dem)(?!\S)(?:(?= )|(?<=\S \S{3}))/g, (word) => WRITTEN_OUT[word] ?? word);
}

/** "Rep. of Korea", "Russian Fed." */
const WRITTEN_OUT: Record<string, string> = { rep: "republic", fed: "federation", dem: "democratic" };

/**
 * Endings of other forms of a name, behind those of the form that the language data have, of which the first that fits is
 * replaced: the definite form and its genitive in Albanian, "Shqipëria" and "Republika e Shqipërisë", and the genitive before
 * "republic" elsewhere, "Lietuvos Respublika".
 */
const ENDINGS: Readonly<Record<string, string>> = {
  sq: "ë:a,ës ia:ia,isë i:ia,isë a:a,ës e:ea,eja,et,esë,ejës,eve k:ku,kut g:gu,gut h:hu,hut :i,it",
  lt: "ja:jos a:os ė:ės as:o is:io us:aus ys:io",
  lv: "a:as e:es",
  fi: "mi:men ti:tin i:in,en :n",
  et: "maa:maa :i",
  ka: "ა:ის ი:ის ო:ოს",
  hy: "ա:այի ո:ոյի :ի",
};

/** Further forms of a name in a language: of each word that a hyphen joins, and of others the first. */
export function inOtherForms(name: string, language: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  const words = first.split("-").map((word) => formsOf(word, ENDINGS[language] ?? ""));
  const [forms = []] = words;
  return forms.map((form, at) => {
    const whole = [words.map((each) => each[at] ?? "").join("-"), ...rest].join(" ");
    // In Albanian the word that links an adjective has a genitive, too: "Malit të Zi".
    const isGenitive = language === "sq" && /(?:së|ës|[ui]t)$/u.test(form);
    return isGenitive ? whole.replace(/ e (?=\p{L}+$)/u, " së ").replace(" i ", " të ") : whole;
  });
}

function formsOf(word: string, endings: string): string[] {
  const pairs = endings.split(" ").map((pair) => pair.split(":"));
  const [own = "", others = ""] = pairs.find(([own = ""]) => word.endsWith(own)) ?? [];
  const stem = word.slice(0, word.length - own.length);
  return others === "" ? [] : others.split(",").map((ending) => stem + ending);
}

/** An article before a name: "la France", "Die Schweiz", "il-Kuwait". */
const ARTICLE =
  /^(?:the|la|les?|el|l[ao]s|il|lo|gli|i|die|der|das|os|as|o|an|de|het|η|ο|το|οι) |^(?:l|dell)['’]|^(?:l|il|iċ|id|in|ir|is|it|ix|iż|iz|ċ|d|n|r|s|t|x|ż|z)-/iu;

/** A name without an article before it. */
export const withoutArticle = (name: string): string => name.replace(ARTICLE, "");

/** "Saint" before a name in simplified letters, shortened: "st vincent", "sta lucia". */
const SHORT_SAINT = /^(?:s|st|ste|sta|sto|sn|sv|sankt|sint) (?=\p{L}{3})/u;
/** What that stands for; of those above only "st" is among them, so that none leads back to itself. */
const SAINTS = "saint sainte san santa santo sao st s_t svaty svata sveti sveta".split(" ");
/** A name in simplified letters with each word for "saint" in place of a shortened one. */
export const withSaint = (name: string): string[] =>
  SHORT_SAINT.test(name)
    ? SAINTS.map((saint) => name.replace(SHORT_SAINT, `${saint.replace("_", " ")} `))
    : [];

/** Characters that Chinese and Japanese write in several forms: the simplified one first, behind it those of Japan and the traditional ones, each of which is a form of no other word. */
const HAN = `
  两両兩 亚亜亞 传伝傳 来來 价価價 系係繫 个個箇 们們 伦倫 备備 仅僅 亿億 优優 儿児兒 内內 圆円圓 处処處 别別 删刪 则則 划劃 刘劉 效効 动動 务務 势勢 区區 协協 严厳嚴 参參 吴吳 员員 问問 营営營 当當 围囲圍 团団團 图図圖 国國
  采採 坚堅 报報 场場 增増 坏壊壞 变変變 妇婦 孙孫 实実實 审審 写寫 对対對 专専專 将將 寻尋 导導 届屆 属屬 岛島 师師 币幣 几幾 厅庁廳 张張 强強 录録錄 后後 从従從 复復複 应応應 态態 虑慮 忆憶 战戦戰 择択擇 据拠據 扩拡擴 挂掛 换換 数數
  断斷 于於 时時 暂暫 书書 会會 术術 东東 查査 条條 弃棄 检検檢 业業 极極 构構 样様樣 标標 权権權 台臺 欧歐 步歩 残殘 每毎 气気氣 决決 没沒 况況 泄洩 济済濟 涉渉 满満滿 准準 灾災 无無 状狀 现現 环環 毕畢 画畫 异異 发発發 监監 真眞
  研硏 确確 秘祕 称稱 笔筆 范範 吁籲 粤粵 纪紀 约約 红紅 纳納 级級 终終 组組 经経經 结結 绝絕絶 络絡 给給 统統 继継繼 续続續 线綫線 维維 网網 总総總 编編 织織 群羣 义義 联聯 声聲 职職 脚腳 与與 举舉 旧舊 华華 万萬 盖蓋 号號 里裏裡 补補
  制製 见見 规規 觉覚覺 观観觀 订訂 计計 讨討 训訓 托託 记記 设設 许許 译訳譯 诉訴 注註 评評 询詢 话話 该該 认認 语語 误誤 说説說 课課 调調 谈談 请請 论論 谢謝 识識 谱譜 议議 让譲讓 赞賛讚贊 负負 财財 责責 费費 资資 质質 转転轉 较較 载載
  辅輔 轮輪 辑輯 办辦 辞辭 边辺邊 这這 连連 周週 进進 迟遅遲 过過 达達 远遠 适適 选選 还還 释釈釋 针針 链鏈 键鍵 镑鎊 钱銭錢 销銷 长長 门門 开開 间間 关関關 阅閱閲 陆陸 险険險 队隊 阶階 际際 随隨 双雙 难難 电電 韩韓 响響 页頁 项項 须須 预預
  顿頓 头頭 频頻 题題 额額 愿願 风風 余餘 骤驟 体體 点點 黄黃
  占佔 单単單 收収 为為爲 机機 种種 户戸戶 听聴聽 览覧覽 货貨 趋趨 游遊 细細 径徑 假仮 却卻 揭掲 黑黒 德徳`;
const HAN_FORMS: ReadonlyMap<string, string> = new Map(
  HAN.trim()
    .split(/\s+/u)
    .flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)),
);
const OTHER_HAN_FORM = new RegExp(`[${[...HAN_FORMS.keys()].join("")}]`, "gu");

/** A text with one form of each character that Chinese has in two, and Japanese in a third: lists of words hold it in any of them. */
export function withHanForms(text: string): string {
  return text.replace(OTHER_HAN_FORM, (character) => HAN_FORMS.get(character) ?? character);
}

/** A judgement of a text as it is written, and where that finds nothing, of the text with one form of each character. */
export const inHanForms =
  <T>(judge: (text: string) => T | undefined) =>
  (text: string): T | undefined => {
    const inOneHan = withHanForms(text);
    return judge(text) ?? (inOneHan === text ? undefined : judge(inOneHan));
  };
