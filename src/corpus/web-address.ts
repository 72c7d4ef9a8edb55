/** What is wrong with an address, in words; or the address as it may stand in a page, its scheme in lower case. */
export type JudgedAddress = { ok: true; address: string } | { ok: false; fault: string };

/**
 * The URL parser takes blanks and controls out of an address and reads `\` as `/`: who puts them in hides something.
 */
const HIDING =
  /[\u0000-\u0020\u007F-\u00A0\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF\\]/u;

/** Written in full, and by a name: scheme, two slashes, a host with a dot in it, perhaps a port. */
const WEB = /^(https?):\/\/([^/?#]+)(.*)$/isu;

/**
 * A web address that leads where it says: no blanks, controls or backslashes, no user name or password, nothing encoded
 * in its host. One place decides what is safe for sources, contact, links in texts, and what a page may hold.
 */
export function judgeWebAddress(text: string): JudgedAddress {
  if (HIDING.test(text)) return wrong("an address holds no blanks, control characters or backslashes");
  const [, scheme = "", authority = "", rest = ""] = WEB.exec(text) ?? [];
  if (scheme === "" || !URL.canParse(text)) {
    return wrong("this is no whole web address: https:// and the name of a site");
  }
  if (authority.includes("@")) return wrong("an address holds no user name or password");
  if (authority.includes("%"))
    return wrong("the name of a site holds no encoded letters: write them as they are");
  if (!new URL(text).hostname.includes(".")) return wrong("the name of a site has a dot in it: www.itu.int");
  return { ok: true, address: `${scheme.toLowerCase()}://${authority}${rest}` };
}

/** `mailto:` and one address; a subject, copies or a text would go out in the reader's name. */
export function judgeMailLink(text: string): JudgedAddress {
  const address = text.replace(/^mailto:/i, "");
  if (isMailAddress(address)) return { ok: true, address: `mailto:${address}` };
  return wrong("a mailto: link holds one e-mail address and nothing else: mailto:name@example.org");
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
