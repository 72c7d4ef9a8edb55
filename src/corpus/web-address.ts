/** What is wrong with an address, or the address in the form for a page, its scheme in lower case. */
export type JudgedAddress = { ok: true; address: string } | { ok: false; fault: string };

/**
 * The URL parser removes blanks and control characters from an address and reads `\` as `/`, so they can disguise it.
 */
const HIDING =
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\\]/u;

/** Signs beyond ASCII that addresses contain as well: dashes, apostrophes, middle dots. */
export const SIGNS_WITHIN = "\\p{Pd}\\p{Pc}\\p{Cf}\u00B7\u00D7\u05F3\u05F4\u055A\u0F0B\u2019\u2027\u30FB";

/** Signs that end an address in a sentence, at any position: `،`, `؟`, `»`, `。`, `।`, `”`. */
export const END_SIGN = `(?![\\u0000-\\u007F${SIGNS_WITHIN}])[\\p{P}\\p{S}]`;
const SENTENCE_SIGNS = "[.,;!?)\\]\"']";
const AT_END = new RegExp(`${END_SIGN}(?=${SENTENCE_SIGNS}*$)`, "u");
const IS_SIGN = new RegExp(`^(?:${END_SIGN}|${SENTENCE_SIGNS})$`, "u");

/** A whole address: scheme, two slashes, a host, optionally a port. */
const WEB = /^(https?):\/\/([^/?#]+)(.*)$/isu;

/**
 * Accepts a web address whose target is what it shows: no blanks, controls or backslashes, no user name or password,
 * nothing encoded in its host. Sources, contact, links in texts and pages all use this check.
 */
export function judgeWebAddress(text: string): JudgedAddress {
  if (HIDING.test(text)) return wrong("an address cannot contain blanks, control characters or backslashes");
  const [, scheme = "", authority = "", rest = ""] = WEB.exec(text) ?? [];
  if (scheme === "" || !URL.canParse(text)) {
    return wrong("this is not a complete web address: https:// and the name of a site");
  }
  const sign = AT_END.exec(text)?.[0];
  if (sign !== undefined) return wrong(`"${sign}" is a sign of the sentence and ends no address: remove it`);
  if (authority.includes("@")) return wrong("an address cannot contain a user name or password");
  if (authority.includes("%"))
    return wrong("the name of a site cannot contain encoded letters: write them as they are");
  const { hostname } = new URL(text);
  if (!hostname.includes(".")) return wrong("the name of a site contains a dot: www.itu.int");
  const fault = faultOfHost(authority.replace(/:\d*$/, ""), hostname);
  if (fault !== undefined) return wrong(fault);
  return { ok: true, address: `${scheme.toLowerCase()}://${authority}${rest}` };
}

/** Beside letters, marks and digits: dots and hyphens, and the signs that IDNA has between letters (RFC 5892). */
const NOT_IN_HOST = /[^\p{L}\p{M}\p{N}._\u3002\uFF0E\uFF61\u00B7\u0375\u05F3\u05F4\u30FB-]/u;

/** A sign that looks like the end of the host, such as `⁄`, would show the name of another site. */
function faultOfHost(written: string, hostname: string): string | undefined {
  const sign = NOT_IN_HOST.exec(written)?.[0];
  if (sign !== undefined) return `"${sign}" cannot be in the name of a site`;
  if (/^\.|\.\./.test(hostname)) return "the name of a site has words on both sides of a dot: www.itu.int";
  const isNumber = /^\d+(?:\.\d+){3}$/.test(hostname) && hostname !== written;
  return isNumber ? `this leads to ${hostname}: write it so, or the name of the site` : undefined;
}

/** An address without the signs of a sentence after it: the suggestion for one that is refused because of them. */
export function withoutEndSigns(address: string): string {
  if (!AT_END.test(address)) return address;
  const characters = [...address];
  while (IS_SIGN.test(characters.at(-1) ?? "")) characters.pop();
  return characters.join("");
}

/** Accepts `mailto:` with one address; a subject, copies or a text would be sent in the reader's name. */
export function judgeMailLink(text: string): JudgedAddress {
  const address = text.replace(/^mailto:/i, "");
  if (isMailAddress(address)) return { ok: true, address: `mailto:${address}` };
  return wrong("a mailto: link contains one e-mail address and nothing else: mailto:name@example.org");
}

/** Whether this is one e-mail address and nothing else. */
export function isMailAddress(text: string): boolean {
  const parts = text.split("@");
  const [user = "", host = ""] = parts;
  return parts.length === 2 && /^[\p{L}\p{N}_.!#$'*+=^`{|}~-]+$/u.test(user) && isHostName(host);
}

function isHostName(host: string): boolean {
  const labels = host.split(".");
  return labels.length > 1 && labels.every((label) => /^[a-z0-9-]+$/i.test(label));
}

function wrong(fault: string): JudgedAddress {
  return { ok: false, fault };
}

/** Behind its path an address leads to the same page with whatever words: "?note=secret", "#not-final". */
export function hasWordsBehind(address: string): boolean {
  const [, query = "", fragment = ""] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const parts = `${query}&${fragment}`.split(/[&;?#]/).filter((part) => part !== "");
  return parts.some((part) => {
    const [key = "", ...values] = part.split("=").map(decoded);
    return values.length === 0 ? !isTechnical(key) : !(isKey(key) && values.every(isTechnical));
  });
}

const TECHNICAL_KEYS: ReadonlySet<string> = new Set(
  `id ids uid guid uuid doc docs docid docno docnum document documentid docname file fileid item itemid items node nid page pageid pages pg p no nr num number n
  articleid newsid news start end offset limit size year yr y month date day time timestamp ts lang language lng hl l lg lc locale culture idioma langue sprache idlang
  version ver v vers rev revision ed edition format fmt output outputformat type filetype cat catid category categoryid section sec sectionid chapter ch art article
  annex part para paragraph ref refid rec recid record dir sort order orderby view viewtype zoom toolbar navpanes pagemode nameddest tab tabid mode m mid meeting meetingid
  session sessionid group groupid gid wg sg question country code symbol series vol volume issue issueid t tid lid eid pid cid aid bid fid oid rid ud mp np bc url link
  q query search s k parent download dl inline print preview embed autoplay list index si feature usp ref_src utm_source utm_medium utm_campaign utm_id fbclid gclid
  cellid line row col column fn footnote note_id att attach attachment att_id media mediaid video videoid status_id share`.split(
    /\s+/,
  ),
);

/** Whether a key is one of a program, `utm_source`; its value is judged by itself. */
function isKey(key: string): boolean {
  return TECHNICAL_KEYS.has(key.toLowerCase().replace(/^(?:amp;|_|param_?)/, "")) || isTechnical(key);
}

/** Words that programs write as values and fragments, formats of files and codes of languages: none is a remark. */
const TECHNICAL_WORDS: ReadonlySet<string> = new Set(
  `true false asc desc all top main content start end fith fitv fit fitb fitr sharing edit view print pdf doc docx xls xlsx ppt pptx odt ods csv txt xml json
  htm html xhtml zip epub rtf png jpg jpeg svg mp3 mp4 ics web en-us en-gb en-au en-ca en-in en-za en-ng en-ke fr-fr fr-ca fr-be fr-ch es-es es-mx es-ar es-co
  es-cl es-pe es-419 pt-br pt-pt de-de de-at de-ch it-it it-ch nl-nl nl-be zh-cn zh-tw zh-hk zh-hans zh-hant ja-jp ko-kr ru-ru ar-sa ar-eg vi-vn th-th id-id ms-my
  tr-tr pl-pl uk-ua cs-cz sv-se da-dk nb-no fi-fi el-gr he-il hu-hu ro-ro bg-bg eng fra fre spa esp rus ara arb zho chi por deu ger ita nld dut jpn kor vie tha ind tur
  en fr es ru ar zh pt de it nl ja ko vi th lo km my id ms tl fil tr pl uk cs sk hu ro bg el he fa ur hi bn ta te si ne sw am ha yo zu af sq hy az ka kk ky uz mn sr hr
  sl mk bs lt lv et fi sv da nb nn is ga mt lb ca gl eu e f s a c r`.split(/\s+/),
);
/** A place in a document: "page=3", "section-2", "p12", "art. 5". */
const NUMBERED =
  /^(?:pages?|pg|sections?|sec|sect|articles?|art|annex|para|paragraph|chapter|ch|chap|part|fig|figure|fig|table|tab|foot-?note|fn|fnref|ref|note|cite|cite_note|toc|heading|h|item|line|l|no|res|resolution|dec|decision|doc|document|add|rev|corr|vol|question|slide|sheet|row|t|v|id)[-_. ]{0,2}[a-z]?\d[\d.:_-]*[a-z]?$/i;
/** Without a run of letters that could be a word: numbers, symbols of documents, checksums, "S22-PP-C-0044". */
const NO_WORD =
  /[a-z]{4}|[A-Z]{4}|(?<!\p{L})(?:\p{Lu}\p{Ll}{2}|\p{Ll}{3})(?!\p{L})|\p{Ll}{2}[^\p{L}]+\p{Ll}{2}/u;

function isTechnical(text: string): boolean {
  if (/[^\x00-\x7f]/.test(text)) return false;
  if (!/\p{L}/u.test(text) || TECHNICAL_WORDS.has(text.toLowerCase()) || NUMBERED.test(text)) return true;
  return /\d/.test(text) && !NO_WORD.test(text);
}

/** A text with the characters that its percent signs encode; as it is where they encode none. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
