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
