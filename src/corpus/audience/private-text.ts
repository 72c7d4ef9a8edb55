/** A part of a line that leads to somebody's own things, or names a person: its place and what it is. */
export interface PrivateText {
  /** In UTF-16 units of the line, from 0. */
  start: number;
  /** Excluded. */
  end: number;
  /** With its article: `a document in Google Drive`. */
  kind: string;
}

/** Mailboxes that belong to an office. */
const OFFICES: ReadonlySet<string> = new Set(
  "info contact contacts press media office secretariat secretary registry help helpdesk support admin webmaster editor editors editorial mail email e-mail enquiries inquiries hello team noreply no-reply members membership plenipotentiary council newsroom pressinfo itumail brmail tsbmail bdtmail kontakt contacto contato infos bureau oficina prensa presse publications library events corrections record records".split(
    " ",
  ),
);
const PLACEHOLDER = /@(?:[a-z0-9-]+\.)*(?:example\.(?:org|com|net)|example|invalid|test)$/i;

const HOST_END = "(?=[/:?#\\s)>\\]\"'|]|$)";
const hosts = (...names: string[]) =>
  new RegExp(`(?<![\\w.-])(?:[\\w-]+\\.){0,4}(?:${names.join("|")})${HOST_END}[^\\s)>\\]"'|]*`, "gi");

const HOST_SIGN = /\.\S/;

/** One row a kind; `sign` is in every text with one, and each pattern is global and takes linear time. */
const KINDS: readonly { kind: string; sign: RegExp; pattern: RegExp }[] = [
  {
    kind: "an address with a user name or password",
    sign: /@/,
    pattern: /(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/?#@]{1,200}@[^\s)>\]"'|]*/gi,
  },
  {
    kind: "an address that carries a key to open it",
    sign: /=/,
    pattern:
      /[?&](?:token|access_token|auth|sig|signature|password|passwd|pwd|secret|api_?key|resourcekey|authuser|x-amz-signature)=[^\s&)>\]"'|]+/gi,
  },
  {
    kind: "a file on somebody's computer",
    sign: /file:|[\\/]/i,
    pattern:
      /\bfile:[^\s)>\]"'|]+|(?<![\w/])[A-Z]:[\\/](?:Users|Documents and Settings)[\\/][^\s)>\]"'|]*|(?<![\w./-])\/(?:Users|home)\/[^\s)>\]"'|]+|(?<![\w\\])\\\\[\w.-]+\\[^\s)>\]"'|]+/gi,
  },
  {
    kind: "a document in Google Drive",
    sign: /google\.com/i,
    pattern:
      /\b(?:docs|drive|sheets|slides|forms|sites|keep)\.google\.com\/(?![^\s)>\]"'|]*\/pub(?:html)?(?:[?#]|$))[^\s)>\]"'|]*/gi,
  },
  {
    kind: "a mail, or an address that a mail program has rewritten",
    sign: HOST_SIGN,
    pattern: hosts(
      "safelinks\\.protection\\.outlook\\.com",
      "urldefense\\.com",
      "urldefense\\.proofpoint\\.com",
      "mail\\.google\\.com",
      "outlook\\.(?:office|live|office365)\\.com",
      "webmail\\.[\\w.-]+",
      "linkprotect\\.cudasvc\\.com",
      "mimecast\\.com",
    ),
  },
  {
    kind: "a chat, group or call",
    sign: HOST_SIGN,
    pattern: hosts(
      "whatsapp\\.com",
      "wa\\.me",
      "t\\.me",
      "telegram\\.me",
      "signal\\.(?:group|me)",
      "discord\\.(?:gg|com)",
      "slack\\.com",
      "teams\\.(?:microsoft|live)\\.com",
      "zoom\\.us",
      "meet\\.google\\.com",
      "chat\\.google\\.com",
      "groups\\.google\\.com",
      "meet\\.jit\\.si",
      "webex\\.com",
      "line\\.me",
      "weixin\\.qq\\.com",
      "my\\.mail\\.ru",
      "vk\\.(?:com|me)(?=\\/(?:doc|im|wall|write|album|video|join))",
      "ok\\.ru(?=\\/(?:messages|group))",
      "telemost\\.yandex\\.\\w+",
      "trueconf\\.com",
      "dingtalk\\.com",
      "meeting\\.tencent\\.com",
      "bip\\.com",
      "viber\\.com",
      "imo\\.im",
      "max\\.ru",
      "kakao\\.com",
      "zalo\\.me",
    ),
  },
  {
    kind: "a page in a workspace",
    sign: HOST_SIGN,
    pattern: hosts(
      "notion\\.so",
      "notion\\.site",
      "sharepoint\\.(?:com|de|cn)",
      "1drv\\.ms",
      "onedrive\\.live\\.com",
      "office\\.com",
      "dropbox\\.com",
      "box\\.com",
      "wetransfer\\.com",
      "we\\.tl",
      "mega\\.nz",
      "icloud\\.com",
      "hackmd\\.io",
      "cryptpad\\.fr",
      "pad\\.riseup\\.net",
      "etherpad\\.[\\w.-]+",
      "atlassian\\.net",
      "trello\\.com",
      "airtable\\.com",
      "asana\\.com",
      "monday\\.com",
      "miro\\.com",
      "mural\\.co",
      "figma\\.com",
      "coda\\.io",
      "clickup\\.com",
      "basecamp\\.com",
      "overleaf\\.com",
      "disk\\.yandex\\.\\w+",
      "yadi\\.sk",
      "docs\\.qq\\.com",
      "shimo\\.im",
      "feishu\\.cn",
      "larksuite\\.com",
      "cloud\\.mail\\.ru",
      "disk\\.360\\.yandex\\.\\w+",
      "docs\\.yandex\\.\\w+",
      "pan\\.baidu\\.com",
      "aliyundrive\\.com",
      "alipan\\.com",
      "115\\.com",
      "share\\.weiyun\\.com",
      "kdocs\\.cn",
      "yuque\\.com",
      "drive\\.weixin\\.qq\\.com",
      "alidocs\\.dingtalk\\.com",
      "fex\\.net",
      "files\\.fm",
      "dropmefiles\\.com",
      "transfer\\.sh",
      "filetransfer\\.io",
      "gofile\\.io",
      "mediafire\\.com",
      "4shared\\.com",
      "1fichier\\.com",
      "drive\\.proton\\.me",
      "pcloud\\.(?:link|com)",
      "terabox\\.com",
      "tresorit\\.com",
      "dosya\\.co",
      "disk\\.uz",
      "workspace\\.vk\\.com",
      "cloud\\.vk\\.com",
      "sberdisk\\.ru",
      "jianguoyun\\.com",
      "lanzou\\w?\\.com",
      "cowtransfer\\.com",
      "wenshushu\\.cn",
      "workdrive\\.zoho\\w*\\.com",
      "sync\\.com",
      "up-4ever\\.\\w+",
      "gulfup\\.\\w+",
      "(?:nextcloud|owncloud|cloud|drive|disk)(?:\\.[\\w-]+){2,3}(?=\\/(?:index\\.php\\/)?(?:s|f|d|share|public)\\/)",
    ),
  },
  {
    kind: "an address inside somebody's network",
    sign: /localhost|:\/\/|\d\.\d/i,
    pattern:
      /(?<![\w.-])(?:https?:\/\/)?(?:localhost(?=[:/])|(?:127|10)\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})(?![\w.])[^\s)>\]"'|]*|\bhttps?:\/\/(?:localhost\b|intranet\b|(?:[\w-]+\.){1,4}(?:local|lan|internal|intranet|corp|home)(?=[/:\s)]|$))[^\s)>\]"'|]*/gi,
  },
  {
    kind: "a telephone number",
    sign: /tel:|\+|00[1-9]/i,
    pattern: /\btel:[+\d][\d().-]{5,}|(?<![\w+./-])(?:\+|00)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?![\w/])/gi,
  },
];
/** Of any kind, an e-mail address among them: most lines have none of the signs. */
const SIGN = new RegExp(["@", ...KINDS.map(({ sign }) => sign.source)].join("|"), "i");
const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20}(?![\w@])/giu;

/**
 * What in a line leads to somebody's own things or names a person, in the order of the line; `contact` is an address
 * that everybody may know. Linear in the length of the line.
 */
export function privateTextIn(line: string, contact?: string): PrivateText[] {
  if (!SIGN.test(line)) return [];
  const found = KINDS.filter(({ sign }) => sign.test(line)).flatMap(({ kind, pattern }) =>
    [...line.matchAll(pattern)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      kind,
    })),
  );
  for (const { index, 0: address } of line.includes("@") ? line.matchAll(MAIL) : []) {
    const [user = ""] = address.toLowerCase().split("@");
    if (OFFICES.has(user) || PLACEHOLDER.test(address) || address === contact) continue;
    found.push({ start: index, end: index + address.length, kind: "a person's e-mail address" });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((text) => {
    if (text.start < end || (contact !== undefined && line.slice(text.start, text.end).includes(contact)))
      return false;
    end = text.end;
    return true;
  });
}
