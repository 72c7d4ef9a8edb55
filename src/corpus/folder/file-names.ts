import { withPlainDigits } from "../../itu/letter-forms.ts";

/** What is done with a file of a conference's folder, by its name alone. */
export type NameVerdict =
  | { kind: "read" }
  | { kind: "ignore" }
  | { kind: "lost"; message: string; suggestion?: string }
  | { kind: "refuse"; rule: "file-name" | "translation-reserved"; message: string; suggestion?: string };

/** The most characters that a key may have. */
const MAX_KEY_LENGTH = 120;

const SEGMENT = /^[a-z0-9-]+$/;
const LOST = /\.(?:markdown|mdown|mkd|mdx|md|md\.txt)$/i;
/** Dots and commas of other keyboards, in NFKC. */
const DOTS = /[。،,]/g;
/** Files of word processors and other formats of text. */
const DOCUMENT = /\.(?:docx?|docm|dotx?|odt|rtf|pages|gdoc|wpd|wps|html?|tex|org|rst|adoc)$/i;
/** "Copy" as programs write it behind or before a name. */
const COPY_WORD = alternatives(
  "copy copie copia cópia kopie kopia kopija kópia kopi kopio kopya koopia másolat sao_chép bản_sao salinan salin αντίγραφο копия копія копие копија көшірме көчүрмө nusxa نسخة کپی עותק प्रतिलिपि สำเนา 副本 複本 复件 拷贝 複製 コピー 복사본 사본 کاپی kopieren duplicate duplicado",
);
const CONFLICT_WORD = alternatives(
  "conflict conflit conflito conflicto conflitto konflikt conflicte çakışma konflik ristiriita конфликт конфлікт σύγκρουση تعارض متعارضة تضارب 冲突 衝突 競合 コンフリクト 충돌 xung_đột ขัดแย้ง",
);
/** Words before the name of the file that was copied: "copie de", "копия". */
const COPY_OF = alternatives(
  "copy_of copy_(N)_of copie_de copia_de copia_di cópia_de còpia_de kopie_von kopie_van kopia_av kopi_af kopi_av kopia копия копія копие kopija salinan สำเนาของ bản_sao_của نسخة_من نسخة_عن copia_(N)_de",
);
const IN_BRACKETS = "[^()[\\]（）]{0,120}";
/** The number of a further copy. */
const NUMBER = "(?: ?\\(?\\d{1,3}\\)?)?";
const ENDINGS = [
  " ?[(（]\\d{1,3}[)）]",
  " \\d",
  ` ?[-–—] ?${COPY_WORD}${NUMBER}`,
  ` ${COPY_WORD}${NUMBER}`,
  `(?:的|の)${COPY_WORD}${NUMBER}`,
  ` ?[([（]${IN_BRACKETS}(?:${COPY_WORD}|${CONFLICT_WORD})${IN_BRACKETS}[)\\]）]`,
  "\\.sync-conflict-[\\w-]+",
  `[-_.](?:${COPY_WORD}|${CONFLICT_WORD}|backup|orig|old)(?:[-_.]?\\d{1,3})?`,
];
/** What programs put behind or before the name of a file, in small letters without accents, to name its copy. */
const COPY_ENDING = new RegExp(`(?:${ENDINGS.join("|")})$`, "u");
const COPY_BEGINNING = new RegExp(`^${COPY_OF} (?=\\S)`, "u");
/** "iap 63a1 5", which ends as the name of a copy does. */
const ID_WITH_BLANKS = /^\p{L}{1,7} \d[\da-z]{0,7} \d{1,3}$/u;
const TRANSLATION = /\.(?:[a-z]{2,3}|[a-z]{2,3}-[a-z0-9-]{2,11})\.md$/i;
// Windows opens a device by these names, whatever the folder.
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Whether a name is never a proposal's: hidden, set aside with `_`, an editor's backup, a README. */
export function isIgnoredName(name: string): boolean {
  return (
    (name.startsWith(".") && !/\.md\.icloud$/i.test(name)) ||
    name.startsWith("_") ||
    name.startsWith("~$") ||
    name.endsWith("~") ||
    name === "README.md"
  );
}

/** Judges the name of a file; `path` is its path inside the conference, with `/`. */
export function judgeFileName(path: string): NameVerdict {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (isIgnoredName(name)) return { kind: "ignore" };
  if (!name.endsWith(".md")) {
    if (DOCUMENT.test(name)) return document(name);
    if (!LOST.test(name)) return { kind: "ignore" };
    return { kind: "lost", ...notReadAs(name, "not read, since its name does not end in .md") };
  }
  if (TRANSLATION.test(name)) {
    const message = "names like <name>.<language>.md are reserved for translations, which cannot be read yet";
    return { kind: "refuse", rule: "translation-reserved", message };
  }
  return judgeKey(path.slice(0, -3));
}

/** What to do about a file whose name does not end in `.md`; `what` is the start of the message. */
export function notReadAs(name: string, what: string): { message: string; suggestion?: string } {
  const plain = withPlainDots(name);
  const base = /^(.+?)(?:\.md(?:\..*)?|(?<=\d)md|\.[^.]*)$/i.exec(plain)?.[1] ?? plain;
  const segment = toKeySegment(base);
  if (!isKeySegment(segment) || losesLetters(base)) return { message: `${what}: give it a name that does` };
  return { message: `${what}: is "${segment}.md" meant?`, suggestion: `${segment}.md` };
}

/** A name in NFKC, with the full stop of ASCII in place of those of other keyboards. */
export function withPlainDots(name: string): string {
  return name.normalize("NFKC").replace(DOTS, ".");
}

/** Whether a file's name is one that programs give to a copy; `path` ends with it. */
export function looksLikeCopy(path: string): boolean {
  return nameCopied(path) !== undefined;
}

/** The name, without ".md", of the file that one with this path is a copy of, as far as its own name shows. */
export function nameCopied(path: string): string | undefined {
  const name = folded(path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, ""));
  if (ID_WITH_BLANKS.test(name)) return undefined;
  const first = name.replace(COPY_ENDING, "").replace(COPY_BEGINNING, "").trim();
  return first === name || first === "" ? undefined : first;
}

/** In small letters without accents. */
function folded(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
}

/** A pattern of words with a blank between them; `_` is a blank in one of them, `N` a number. */
function alternatives(words: string): string {
  const forms = words.split(" ").map((word) => folded(word).replace("(n)", "\\(\\d\\)").replaceAll("_", " "));
  return `(?:${[...new Set(forms)].join("|")})`;
}

function document(name: string): NameVerdict {
  const base = name.slice(0, name.lastIndexOf("."));
  const message = "not read: only .md files are. If this is a proposal, save its words as a text file";
  if (losesLetters(base) || !isKeySegment(toKeySegment(base)))
    return { kind: "lost", message: `${message} with a name that ends in .md` };
  const right = `${toKeySegment(base)}.md`;
  return { kind: "lost", message: `${message} named "${right}"`, suggestion: right };
}

function judgeKey(key: string): NameVerdict {
  if (key.length > MAX_KEY_LENGTH) {
    const message = `the path has ${key.length} characters without .md; the most is ${MAX_KEY_LENGTH}`;
    return { kind: "refuse", rule: "file-name", message };
  }
  if (key.split("/").every(isKeySegment)) return { kind: "read" };
  const message =
    "names of files and folders are made of lower-case letters a to z, digits and single hyphens";
  const first = nameCopied(key);
  if (first !== undefined) {
    const copied = `this is the name that a program gives to a copy of "${first}.md", or to another version of it`;
    const what = `${copied}: compare the two and remove one of them, or give this one a name of its own if it is another text`;
    return { kind: "refuse", rule: "file-name", message: what };
  }
  const device = key.split("/").find((segment) => DEVICES.test(segment));
  const right = key.split("/").map(toKeySegment).join("/");
  const usable = right.split("/").every(isKeySegment) && !key.split("/").some(losesLetters);
  if (device !== undefined) {
    const why = `"${device}" is the name of a device of Windows, where no file or folder can have it`;
    return { kind: "refuse", rule: "file-name", message: why, ...(usable && { suggestion: `${right}.md` }) };
  }
  return { kind: "refuse", rule: "file-name", message, ...(usable && { suggestion: `${right}.md` }) };
}

/** Whether a word can be a segment of a key: lower-case letters, digits, single hyphens inside. */
export function isKeySegment(segment: string): boolean {
  if (!SEGMENT.test(segment) || segment.includes("--") || DEVICES.test(segment)) return false;
  return !segment.startsWith("-") && !segment.endsWith("-");
}

/** Letters that NFKD does not decompose, and their plain spelling. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Whether letters of a name have no place in a key: two names that differ in them alone would become one. */
function losesLetters(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(inLatinLetters(name).replace(/[a-z0-9]/g, ""));
}

function inLatinLetters(name: string): string {
  return withPlainDigits(name)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A name as a segment of a key; characters that are no letters or digits become hyphens. */
export function toKeySegment(name: string): string {
  const hyphens = inLatinLetters(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .replace(/-$/, "");
  if (!DEVICES.test(hyphens)) return hyphens;
  return hyphens.replace(/^com(?=\d)/, "committee-").replace(/^(?!committee)(.+)$/, "$1-1");
}
