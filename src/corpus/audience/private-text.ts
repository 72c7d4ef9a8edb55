import { withPlainDigits } from "../../itu/letter-forms.ts";

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

/** Behind a host: a path, other signs, words of a script without blanks, or the end of a sentence. */
const HOST_END = "(?![\\w-]|\\.\\w)";
const REST = "[^\\s)>\\]\"'|]*";
/** The host of a source, whose pages for members are named in every proposal, is none. */
const HOST_BEGIN = "(?<![\\w.@-])(?!extranet\\.itu\\.int)(?:[\\w-]+\\.){0,4}";

/**
 * Addresses of these hosts, and of those below them. `*` is any label, `**` are one or more; what follows a slash is the beginning
 * of a path, as a part of a regular expression.
 */
function hosts(list: string): RegExp {
  const names = list.trim().split(/\s+/u);
  const sources = names.map((name) => {
    const [host = "", ...path] = name.split("/");
    const labels = host
      .replaceAll(".", "\\.")
      .replaceAll("**", "\u0000")
      .replaceAll("*", "[\\w-]+")
      .replaceAll("\u0000", "[\\w-]+(?:\\.[\\w-]+){0,3}");
    return path.length === 0 ? labels : `${labels}(?=(?::\\d+)?\\/(?:${path.join("\\/")}))`;
  });
  return new RegExp(`${HOST_BEGIN}(?:${sources.join("|")})${HOST_END}${REST}`, "gi");
}

/** On any host, the paths of programs that people run for themselves: web mail, clouds, pads, meetings and chats. */
const OWN_PROGRAMS = new RegExp(
  `(?<![\\w.@-])(?!(?:[\\w-]+\\.){0,3}itu\\.int)[\\w-][\\w.-]{2,100}(?::\\d{1,5})?(?=\\/(?:${[
    "(?:owa|ecp|roundcube|webmail|zimbra|horde|sogo|nextcloud|owncloud|seafile|bigbluebutton|etherpad|hedgedoc)(?:[/?#]|$)",
    "index\\.php\\/(?:s|f|apps|call)\\/",
    "apps\\/(?:files|mail|spreed|calendar)",
    "s\\/[A-Za-z0-9]{15}(?![\\w-])",
    "(?:pad|doc|sheet|code|kanban|whiteboard|form|slide|drive|file)\\/#\\/",
    "#\\/(?:room|conversation|channel|mail|inbox|read)\\b",
    "_layouts\\/|:[a-z]:\\/|personal\\/\\w+_\\w+_\\w+",
    "b\\/\\w{3}-\\w{3}-\\w{3}|rooms\\/\\w{3}-\\w{3}-\\w{3}",
    "\\?[0-9a-f]{16}#",
  ].join("|")}))${REST}`,
  "gi",
);

/** Names of parameters whose value is a key, whatever it looks like. */
const KEYS =
  "[\\w.-]{0,30}?(?:token|session_?id|sessid|sesskey|passwd|password|passcode|secret|signature|credential|api_?key|auth_?key|access_?key|share_?key|resource_?key|rtkey|pass_?ticket|jwt|saml(?:request|response)|otp)|auth|authuser|auth_?code|sig|pwd|uin|aspsessionid\\w{0,20}";
/** Names of sessions, but also of pages: a short value is no key. */
const LONG_KEYS = "sid|ssid|sess";
/** Names of much else: a value that is short, or only a word or a number, is no key. */
const MIXED_KEYS =
  "key|k|code|session|ticket|sign|hash|hmac|state|nonce|invite|invitation|share|pass|pw|access";

const HOST_SIGN = /\.\S/;

/** Words before a telephone number; those of the second list are also before amounts, "mobile 1 250 000 000". */
const CALLED =
  "tel|tél|tlf|tfn|tels|teln|telnr|whatsapp|viber|sms|тел|моб|ватсап|вотсап|вайбер|τηλ|κιν|טל|נייד|וואטסאפ|واتساب|واتس|واتساپ|व्हाट्सएप|হোয়াটসঅ্যাপ|微信|đt|โทร";
const SPEAKING =
  "phone|telephone|mobile|cell|call|signal|telegram|téléphone|portable|mobil|handy|natel|telefon|telefono|teléfono|telefone|móvil|celular|cel|gsm|cep|puhelin|simu|telepon|телефон|телефону|мобильный|τηλέφωνο|טלפון|هاتف|الهاتف|تلفون|تلفن|جوال|موبایل|फ़ोन|फोन|मोबाइल|ফোন|মোবাইল|ဖုန်း|电话|電話|手机|手機|전화|휴대폰|โทรศัพท์";
const GAP = "[ \\u00a0\\u202f./\\u2010-\\u2013-]";
const DATE = "(?:(?:19|20)\\d\\d[-–/. ]|\\d{1,2}[./ -]\\d{1,2}[./ -](?:19|20)\\d\\d(?!\\d))";
const NUMBER_END = `(?![\\p{L}\\d]|[:,]\\d|${GAP}\\d)`;
const NINE_TO_ELEVEN = `(?!${DATE})\\(?\\d(?:[()]?${GAP}?[()]?\\d){8,10}${NUMBER_END}`;
const THOUSANDS = "\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3})+(?!\\d)";
/** A number as people of one state write it: behind a word for it, or with its first zero in one of the usual groupings. */
const LOCAL_NUMBER = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(?:(?:${CALLED})|(?:${SPEAKING})(?=[^\\d+]{0,50}(?!${THOUSANDS})\\d))(?![\\p{L}\\p{M}])(?:\\s\\p{L}{1,20}){0,2}[^\\p{L}\\d+]{0,5}${NINE_TO_ELEVEN}`,
    `(?<![\\p{L}\\d/=#&?@_.+%-]|\\d${GAP})(?<!(?:isbn|issn|doi)[^\\p{L}]{0,24})(?=\\(?0[1-9])(?=${NINE_TO_ELEVEN})(?:\\(0\\d{1,4}\\)|0\\d{1,4})${GAP}{0,2}(?:\\d{5,9}|\\d{2,4}(?:([ .-])\\d{2,4}(?:\\1\\d{2,4}){0,4})?)${NUMBER_END}`,
    "(?<=\\()[6-9]\\d{9}(?=\\))",
  ].join("|"),
  "giu",
);

/** One row a kind; `sign` is in every text with one, and each pattern is global and takes linear time. */
const KINDS: readonly { kind: string; sign: RegExp; pattern: RegExp }[] = [
  {
    kind: "an address with a user name or password",
    sign: /@/,
    pattern: /(?<![a-z0-9])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/?#@]{1,200}@[^\s)>\]"'|]*/gi,
  },
  {
    kind: "an address that carries a key to open it",
    sign: /=|%3d/i,
    pattern: new RegExp(
      `(?:[?&#;!/]|%3F|%26|%3B)(?:(?:${KEYS})(?:=|%3D)[^\\s&)>\\]"'|]+|(?:${LONG_KEYS})(?:=|%3D)[^\\s&)>\\]"'|]{8,}|(?:${MIXED_KEYS})(?:=|%3D)(?=[a-z_]{0,40}\\d)(?=\\d{0,40}[a-z_])[\\w%+/=.~-]{10,})`,
      "gi",
    ),
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
    pattern: hosts(String.raw`
      safelinks.protection.outlook.com urldefense.com urldefense.proofpoint.com linkprotect.cudasvc.com mimecast.com webmail.**
      mail.*.**/(?!pipermail|archives?\b|mailman) email.*.** e-mail.*.** owa.*.** exmail.*.** poczta.*.** correo.*.** courriel.*.**
      roundcube.*.** zimbra.*.** outlook.office.com outlook.live.com outlook.office365.com outlook.com/(?:mail|calendar|owa)
      e.mail.ru light.mail.ru touch.mail.ru m.mail.ru mail.ru/(?:inbox|messages?|sent|drafts|cgi-bin) yandex.**/mail qiye.aliyun.com
      navigator.gmx.* navigator-bs.gmx.* navigator.web.de navigator-lxa.mail.com 3c.gmx.* 3c.web.de lightmailer.web.de lightmailer.gmx.net
      app.tuta.com app.tutanota.com app.fastmail.com fastmail.com/(?:mail|calendar|contacts|files) zmail.zoho.* app.hey.com
      f*mail.rediff.com hanmail.net daum.net/mail mail2000.com.tw webmail*.*.** mailplug.com posteo.de/(?:webmail|en/webmail)`),
  },
  {
    kind: "a chat, group or call",
    sign: HOST_SIGN,
    pattern: hosts(String.raw`
      whatsapp.com/(?!channel/) wa.me telegram.me telegram.dog web*.telegram.org web.telegram.org
      t.me/(?!s/\w|(?!joinchat|addlist|addstickers|proxy|socks|share|login|invoice)[a-z]\w{3,31}/\d{1,9}(?!\w))
      signal.group signal.me discord.gg discord.com discordapp.com slack.com teams.microsoft.com teams.live.com teams.cloud.microsoft
      zoom.us zoom.com/j zoomgov.com meet.google.com chat.google.com groups.google.com hangouts.google.com meet.*.** jitsi.*.** bbb.*.**
      chat.*.** calls.*.** webex.com gotomeeting.com gotomeet.me whereby.com skype.com/(?!en|legal) line.me worksmobile.com works.do
      chatwork.com (?<!mp.)weixin.qq.com wechat.com/(?:cgi|s) wx*.qq.com wx.qq.com qun.qq.com qm.qq.com my.mail.ru
      vk.com/(?:doc|im|wall|write|album|video|join|mail|convo|call) vk.me web.vk.com ok.ru/(?:messages|group)
      yandex.**/(?:chat|messenger) telemost.yandex.** telemost.360.yandex.* messenger.360.yandex.* trueconf.com dingtalk.com
      meeting.tencent.com voovmeeting.com bip.com viber.com imo.im max.ru kakao.com zalo.me messenger.com m.me
      facebook.com/(?:messages|groups|messenger) instagram.com/direct linkedin.com/messaging x.com/(?:messages|i/chat) twitter.com/messages
      matrix.to app.element.io app.threema.ch web.threema.ch app.wire.com band.us/(?:band|n) jandi.com swit.io flock.com mattermost.*.**
      rocketchat.*.** cliq.zoho.* meeting.zoho.* app.ringcentral.com`),
  },
  {
    kind: "a page in a workspace",
    sign: HOST_SIGN,
    pattern: hosts(String.raw`
      notion.so notion.site notion.com/(?:p|i)/ sharepoint.com sharepoint.de sharepoint.cn 1drv.ms onedrive.live.com onedrive.com office.com
      loop.cloud.microsoft planner.cloud.microsoft lists.live.com onenote.com dropbox.com box.com wetransfer.com we.tl mega.nz mega.io icloud.com
      icloud.com.cn hackmd.io cryptpad.* cryptpad.*.** pad.*.** pads.*.** etherpad.** hedgedoc.** codimd.** framapad.org
      framadate.org framadrop.org frama.space framacalc.org ethercalc.* doodle.com/(?:meeting|poll|bp)
      atlassian.net trello.com airtable.com asana.com monday.com miro.com mural.co figma.com coda.io clickup.com basecamp.com overleaf.com
      lucid.app app.smartsheet.com quip.com evernote.com yinxiang.com app.simplenote.com simp.ly todoist.com ticktick.com dida365.com any.do
      roamresearch.com craft.me craft.do calendly.com/(?:events|app) calendar.google.com calendar.app.google
      keep.google.com photos.google.com photos.app.goo.gl jamboard.google.com notebooklm.google.com gemini.google.com/(?:app|share)
      chatgpt.com/(?:c|g|share)/ claude.ai/(?:chat|share) disk.yandex.** yadi.sk docs.yandex.**
      disk.360.yandex.* calendar.yandex.** wiki.yandex.** tracker.yandex.** forms.yandex.**/(?:cloud/)?admin docs.qq.com
      shimo.im feishu.cn larksuite.com larkoffice.com cloud.mail.ru calendar.mail.ru todo.mail.ru notes.mail.ru docs.mail.ru
      pan.baidu.com yun.baidu.com pan.quark.cn pan.xunlei.com aliyundrive.com alipan.com 115.com 123pan.com ctfile.com cloud.189.cn yun.139.com
      caiyun.139.com weiyun.com kdocs.cn wps.cn wps.com/(?:d|l|s)/ yuque.com drive.weixin.qq.com doc.weixin.qq.com alidocs.dingtalk.com
      note.youdao.com note.youdao.cn mubu.com flowus.cn wolai.com processon.com boardmix.cn note.*.com/s/ seatable.cn
      teambition.com tapd.cn worktile.com jinshuju.net/forms jianguoyun.com lanzou*.com lanzou.com cowtransfer.com wenshushu.cn
      fex.net files.fm dropmefiles.com transfer.sh filetransfer.io gofile.io mediafire.com 4shared.com 1fichier.com swisstransfer.com
      smash.com fromsmash.com transfernow.net send-anywhere.com sendgb.com filemail.com wormhole.app pcloud.link pcloud.com terabox.com
      drive.proton.me calendar.proton.me docs.proton.me account.proton.me tresorit.com tresor.it kdrive.infomaniak.com ksuite.infomaniak.com
      hidrive.ionos.* hidrive.strato.com my.hidrive.com luckycloud.de magentacloud.de webtransfer.* dosya.co disk.uz workspace.vk.com
      cloud.vk.com sberdisk.ru workdrive.zoho*.* workdrive.zoho.* writer.zoho.* docs.zoho.* sheet.zoho.* show.zoho.*
      notebook.zoho.* calendar.zoho.* sync.com up-4ever.* gulfup.* mybox.naver.com note.naver.com memo.naver.com calendar.naver.com
      office.naver.com works.naver.com calendar.daum.net box.yahoo.co.jp calendar.yahoo.co.jp firestorage.jp gigafile.nu cybozu.com kintone.com
      backlog.jp backlog.com/(?:view|wiki) esa.io kibe.la scrapbox.io cosense.io dochub.com docusign.com/(?:signing|documents) docusign.net
      (?:nextcloud|owncloud|cloud|drive|disk)(?:.[\w-]+){2,3}/(?:index\.php/)?(?:s|f|d|share|public)/`),
  },
  {
    kind: "a page behind a sign-in",
    sign: HOST_SIGN,
    pattern: hosts(`
      accounts.google.com login.microsoftonline.com login.live.com appleid.apple.com id.apple.com login.*.** sso.*.** signin.*.** passport.*.**
      auth.*.** oauth.*.** adfs.*.** idp.*.** vpn.*.** intranet.*.** intra.*.** extranet.*.** oa.*.gov.cn oa.*.com.cn oa.*.org.cn
      groupware.*.** citrix.*.** nid.naver.com id.yandex.** passport.yandex.** account.mail.ru id.vk.com`),
  },
  {
    kind: "a page in a workspace",
    sign: /\/|\?/,
    pattern: OWN_PROGRAMS,
  },
  {
    kind: "an address that only a program of this computer opens",
    sign: /:/,
    pattern:
      /(?<![\w/.-])(?:tg|whatsapp|weixin|wechat|sgnl|slack|zoommtg|zoomus|msteams|viber|line|kakaotalk|discord|dingtalk|lark|feishu|wxwork|evernote|yinxiang|obsidian|notion|onenote|bear|joplin|zotero|message|outlook|ms-word|ms-excel|ms-powerpoint|vscode|content|blob|chrome-extension|moz-extension|smb|afp|nfs):\/\/[^\s)>\]"'|]+|(?<![\w/.-])skype:[\w.,:-]+\?[^\s)>\]"'|]*/gi,
  },
  {
    kind: "an address inside somebody's network",
    sign: /localhost|:\/\/|\d\.\d/i,
    pattern:
      /(?<![\w.-])(?:https?:\/\/)?(?:localhost(?=[:/])|(?:127|10)\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3})(?![\w.])[^\s)>\]"'|]*|\bhttps?:\/\/(?:localhost\b|intranet(?![\w.-])|[\w-]{2,63}(?=\/|:\d)|(?:[\w-]+\.){1,4}(?:local|lan|internal|intranet|corp|home)(?=[/:\s)]|$))[^\s)>\]"'|]*/gi,
  },
  {
    kind: "a telephone number",
    sign: /tel:|\+|00[1-9]/i,
    pattern:
      /\btel:[+\d][\d().-]{5,}|(?<![\w+./-])(?:\+|(?<!=)00)[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}(?![\w/])/gi,
  },
  {
    kind: "a telephone number",
    sign: new RegExp(`\\d(?:(?:${GAP}|[()]){0,3}\\d){8}`),
    pattern: LOCAL_NUMBER,
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
export function privateTextIn(written: string, contact?: string): PrivateText[] {
  const plain = withPlainDigits(written);
  const line = plain.length === written.length ? plain : written;
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
