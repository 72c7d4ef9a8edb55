import { withoutUnseen } from "../characters/invisible-characters.ts";
import { fold, longestPhrase, once } from "./folded-letters.ts";

/** What a word does in a restriction; `note` is a remark, `matter` one only where it is internal, `share` also to quote or name. */
type Part =
  | "internal"
  | "secret"
  | "closed"
  | "note"
  | "matter"
  | "only"
  | "group"
  | "between"
  | "not"
  | "share"
  | "before"
  | "remove"
  | "joining";

/** The words of one language, phrases parted by commas. */
type Words = Readonly<Partial<Record<Part, string>>>;

/** Languages that set blanks between words; those of one are not mixed with those of another. */
const SPACED: Readonly<Record<"vi" | "id" | "tl", Words>> = {
  vi: {
    internal: "nội bộ, kín, riêng tư, trong nội bộ",
    secret: "mật, bí mật, tuyệt mật",
    note: "ghi chú, lưu ý, chú thích, chú ý, ghi nhớ, nhắc nhở, bình luận, bản nháp, nháp, dự thảo, tin nhắn",
    matter: "ý kiến, sử dụng, lưu hành, trao đổi, tham khảo, thông tin, tài liệu, văn bản",
    only: "chỉ, thôi, duy nhất, riêng",
    group: `nhóm, nhóm mình, nhóm ta, mình, chúng ta, chúng tôi, chúng mình, đoàn, đoàn mình, đội, anh em, chị em, bọn mình, tụi mình,
      đồng nghiệp, thành viên, người nhà`,
    between: "giữa, với nhau",
    not: "không, đừng, cấm, chớ, không được, không nên",
    share: `đăng, đăng tải, công bố, phổ biến, chia sẻ, lan truyền, tiết lộ, công khai, phát tán, gửi, chuyển, chuyển tiếp, ra ngoài,
      bên ngoài, người ngoài, báo chí, lên mạng, trích dẫn, trích, nêu tên, nói tên, nhắc tên, dẫn tên, ghi tên, lộ tên, nói ra,
      nói với ai, kể, in, truyền ra, ghi vào biên bản, biên bản, để lộ, lộ`,
    before: "trước, trước khi",
    remove: "xóa, xoá, bỏ, gỡ, xóa bỏ",
    joining: `nhé, nha, nhá, ạ, biết, với, xin, vui lòng, làm ơn, các, anh, chị, bạn, cho, dành cho, trong, ai, để, là, này, đó, phần này,
      đoạn này, cái này, câu này, mọi người, lên, ra, cả, hết, ảnh, hình, xem, đọc, họp, cuộc họp, lúc này, bây giờ, anh ấy, chị ấy, nguồn, của, vào, rồi, mà, nào, đi`,
  },
  id: {
    internal: "internal, dalaman, tertutup, terbatas, pribadi",
    secret: "rahasia, rahsia, sulit, konfidensial",
    note: "catatan, nota, memo, keterangan, komentar, draf, draft, konsep, rancangan, pengingat, peringatan",
    matter: "penggunaan, kegunaan, pemakaian, keperluan, informasi, info, maklumat, edaran, diskusi, dokumen",
    only: "hanya, saja, khusus, sahaja, cuma, semata, sendiri, aja, doang, eksklusif",
    group: `kita, kami, kelompok, grup, kumpulan, tim, kalangan, rekan, rekan rekan, kolega, anggota, delegasi, teman, teman teman,
      pasukan, orang dalam, rakan`,
    between: "antara, di antara",
    not: "jangan, tidak, bukan, dilarang, tak, usah, tidak boleh, tidak untuk, bukan untuk, jangan sampai",
    share: `disebar, disebarkan, sebar, sebarkan, dibagikan, bagikan, dibagi, diteruskan, teruskan, dipublikasikan, publikasikan,
      publikasi, diterbitkan, terbitkan, dimuat, diumumkan, umumkan, dikutip, kutip, kutipan, dipetik, petik, disebut, sebut,
      disebutkan, sebutkan, dikongsi, kongsi, dikongsikan, kongsikan, disiarkan, siarkan, hebahkan, dihebahkan, keluar, luar, publik,
      umum, pers, media, wartawan, orang lain, siapa pun, siapapun, bocor, dibocorkan, bocorkan, share, dishare, posting, diposting,
      diedarkan, edarkan, masuk notulen, notulen, dicatat, minit, terbit, rilis, dirilis, diceritakan, beritahu, bilang, forward, diforward`,
    before: "sebelum",
    remove: "hapus, dihapus, hapuskan, buang, dibuang, padam, dipadam",
    joining: `ya, dulu, dong, deh, tolong, mohon, harap, sila, ini, itu, yang, dan, nama, namanya, sumber, sumbernya, ke, kepada, dari,
      pihak, mana pun, lagi, oleh, foto, gambar, rapat, sidang, mesyuarat, sekarang, untuk, buat, bagi, di, dalam, bersifat, boleh`,
  },
  tl: {
    internal: "panloob, internal",
    secret: "lihim, kompidensyal, sikreto, confidential",
    note: "tala, paalala, paunawa, nota, burador, note",
    matter: "gamit, impormasyon",
    only: "lang, lamang",
    group:
      "atin, natin, amin, namin, tayo, ating lahat, grupo, samahan, koponan, kasama, kasamahan, delegasyon",
    not: "huwag, wag, bawal, hindi",
    share: `ibahagi, ilathala, ikalat, i post, ipost, i share, ishare, ipasa, sabihin, banggitin, ilabas, isapubliko, i forward, iforward,
      kalat, pangalanan, publiko, media, i quote, iquote, sipiin, ipagsabi`,
    before: "bago, bago i",
    remove: "burahin, tanggalin, alisin, alisin ito",
    joining:
      "para, sa, kay, ng, po, ho, ang, ito, muna, na, nyo, ninyo, kahit, kanino, pangalan, iyan, yan, at, mga, nating, aming, munang, larawan, litrato",
  },
};

/** Scripts that set none, and Korean, where endings join the words. */
const UNSPACED: readonly (readonly [script: RegExp, words: Words])[] = [
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    {
      internal:
        "内部, 內部, 内輪, 部内, 省内, 庁内, 社内, 身内, 仲間内, 内々, 组内, 組內, 团内, 團內, 群内, 群內",
      secret: "机密, 機密, 秘密, 保密, 私密, 内密, 密",
      closed: `绝密, 絕密, 极密, 極密, 極秘, マル秘, 丸秘, 密件, 密级, 内参, 內參, 部外秘, 社外秘, 省外秘, 庁外秘, 対外秘, 関係者外秘, 関係者限り, 取扱注意,
        取り扱い注意, 他言無用, 内緒, オフレコ, ここだけの話, 非公表, 非公开, 非公開, 不公开, 不公開, 公開不可, 自己人, 自己看, 自己知道, チーム外秘, グループ外秘, 私下说, 私下說, 悄悄话, 未公开, 未公開, 给同事, 給同事, 致同事, 同事们, 同事們`,
      note: `批注, 批註, 备注, 備註, 備考, 注释, 註釋, 注記, 注, 註, 旁注, 备忘, 備忘, 备忘录, 備忘錄, 便条, 便條, 提示, 提醒, 记录, 記錄, 紀錄, 笔记, 筆記, 留言,
        消息, メモ, コメント, 覚書, 覚え書き, 覚え, 申し送り, 連絡, ノート, 留意点, 留意, 注意, 注意事項, 心得`,
      matter: `意见, 意見, 说明, 說明, 説明, 讨论, 討論, 議論, 参考, 參考, 资料, 資料, 材料, 文件, 文書, 信息, 情報, 情况, 情況, 使用, 利用, 検討, 交流, 传阅, 傳閱,
        掌握, 草稿, 下書き, 考え, 見解, 版, 用, 分析, 想定, 判断, 看法, 沟通, 溝通, 口径, 定稿, 共有`,
      only: "仅, 僅, 仅供, 僅供, 仅限, 僅限, 只, 只限, 只供, 只给, 只給, 限, 限于, 限於, 专用, 專用, 限り, のみ, だけ, 限定, 専用, 内限り, まで",
      group: `我们, 我們, 我方, 咱们, 咱們, 本组, 本組, 本团, 本團, 本代表团, 本小组, 小组, 小組, 团队, 團隊, 同事, 同事们, 同事們, 同僚, 成员, 成員, 代表团, 代表團,
        群里, 群裡, 私たち, 我々, われわれ, 当方, 自分たち, 仲間, グループ, チーム, メンバー, 代表団, 関係者, 同志们`,
      between: "之间, 之間, 間",
      not: `请勿, 請勿, 勿, 尚未, 还未, 還未, 不得, 不要, 不可, 不能, 不许, 不許, 不准, 不宜, 切勿, 严禁, 嚴禁, 禁止, 别, 別, 莫, 不, 不予, 暂不, 暫不, 非供, 不供, しない, しないで, ないで, ない,
        禁, 厳禁, ご遠慮, 控え, せず, なし, 無用, お断り, さない, さないで, 出さない, 出さないで`,
      share: `外传, 外傳, 外泄, 外洩, 泄露, 洩露, 泄漏, 公开, 公開, 公布, 公佈, 公表, 发表, 出版, 印刷, 付印, 发送, 發送, 声张, 聲張, 外传出去, 传, 傳, 写进纪要, 写入纪要, 纪要, 写进记录, 議事録, 議事録に残さ, 发出去, 发出, 發出去, 發出, 外发, 外發, 名前, 氏名, 名字, 印发, 提交, 送出, 发布, 發布, 發佈, 转发, 轉發, 转载, 轉載, 転載, 転送, 传播, 傳播, 扩散, 擴散, 分享, 散布,
        散發, 散发, 对外, 對外, 外部, 告诉, 告訴, 外人, 他人, 别人, 別人, 说出去, 說出去, 传出去, 傳出去, 引用, 引述, 点名, 點名, 署名, 具名, 提名字, 写名字, 寫名字, 披露, 透露,
        刊登, 登载, 媒体, 媒體, 记者, 記者, 上网, 上網, 上传, 上傳, 发表, 發表, 口外, 他言, 外に出, 社外, 部外, 対外, 配布, 配付, 拡散, 掲載, 漏ら, 名前を出, 報道, 流用, 拡散, シェア`,
      before: "前, 之前, 以前",
      remove: "删除, 删去, 删掉, 删, 去掉, 移除, 刪除, 刪去, 刪掉, 刪, 削除, 消し, 消す, 除去",
      joining: `的, 之, 这, 這, 这是, 有, 须, 須, 知道, まだ, 写真, 画像, 照片, 图片, 圖片, 截图, 会议, 會議, 开会, 開會, 会前, 會前, 目前, 现在, 現在, 会合, を, は, に, へ, の, で, も, と, て, し, する, すること, して, ください, 下さい, お願いします, お願い, 願います, こと, ように, よう, 此, 本, 此件, 本件, 此段, 本段, 以下,
        以上, 下列, 如下, 内容, 請, 请, 谢谢, 謝謝, 哦, 喔, 啊, 吧, 了, 给, 給, 供, 向, 对, 對, 于, 於, 内, 內, 里, 裡, 中, 先, 人员, 人員, 请注意, 等, これ, この, まで, 段階, 任何人, 任何, 是, です, 我,
        情報, 絶対, 絶対に`,
    },
  ],
  [
    /\p{Script=Thai}/u,
    {
      internal: "ภายใน, ภายในกลุ่ม, ภายในทีม",
      secret: "ลับ, ความลับ, ลับเฉพาะ",
      closed: "ลับมาก, ลับที่สุด, รู้กันเอง, คุยกันเอง, รู้กันแค่นี้",
      note: "หมายเหตุ, บันทึก, ข้อความ, ข้อสังเกต, โน้ต, โน๊ต, ความเห็น, ร่าง, ฉบับร่าง, เตือน, หมายเหตุถึง",
      matter: "เอกสาร, ข้อมูล, การใช้งาน, ใช้, ใช้งาน, หารือ, การหารือ",
      only: "เท่านั้น, เฉพาะ, แค่, เพียง",
      group: "พวกเรา, เรา, กลุ่ม, กลุ่มเรา, ทีม, ทีมเรา, คณะผู้แทน, เพื่อนร่วมงาน, กันเอง, สมาชิก, คนใน, พี่น้อง",
      between: "ระหว่าง",
      not: "ห้าม, อย่า, ไม่, งด, ไม่ควร, ไม่ให้, มิให้, อย่าเพิ่ง",
      share: `เผยแพร่, แชร์, ส่งต่อ, บอกต่อ, บอกใคร, บอก, เปิดเผย, ออกสื่อ, อ้างอิง, อ้าง, อ้างชื่อ, เอ่ยชื่อ, เอ่ย, ระบุชื่อ, โพสต์, ลงเว็บ, สื่อ, สาธารณะ, สู่สาธารณะ, คนนอก, ภายนอก, ข้างนอก, พูดต่อ, นำไปใช้, บันทึก, ลงบันทึก, รายงานการประชุม, รายงาน`,
      before: "ก่อน",
      remove: "ลบ, ลบออก, ตัดออก, เอาออก",
      joining: `นะ, นะคะ, นะครับ, คะ, ค่ะ, ครับ, กรุณา, โปรด, ขอ, ขอความกรุณา, ให้, ใน, ของ, สำหรับ, เพื่อ, ต่อ, ที่, นี้, และ, หรือ, ด้วย, จ้า, ออก, ไป, ใคร, แก่, กับ, การ, ชื่อ, ส่วนนี้, ตรงนี้, เด็ดขาด, โดยเด็ดขาด, ภาพ, รูป, ประชุม, การประชุม, จนกว่าจะถึง, ตอนนี้, ผู้ใด`,
    },
  ],
  [
    /\p{Script=Lao}/u,
    {
      internal: "ພາຍໃນ",
      secret: "ລັບ, ຄວາມລັບ",
      note: "ໝາຍເຫດ, ບັນທຶກ, ຂໍ້ຄວາມ, ຮ່າງ, ສະບັບຮ່າງ, ຄວາມເຫັນ",
      matter: "ເອກະສານ, ຂໍ້ມູນ, ໃຊ້, ການນຳໃຊ້",
      only: "ເທົ່ານັ້ນ, ສະເພາະ",
      group: "ພວກເຮົາ, ເຮົາ, ກຸ່ມ, ທີມ, ຄະນະຜູ້ແທນ",
      between: "ລະຫວ່າງ",
      not: "ຫ້າມ, ຢ່າ, ບໍ່, ບໍ່ໃຫ້",
      share: "ເຜີຍແຜ່, ແບ່ງປັນ, ແຊຣ໌, ສົ່ງຕໍ່, ບອກຕໍ່, ເປີດເຜີຍ, ອ້າງອີງ, ບອກໃຜ, ບອກ, ອອກຊື່, ສື່, ພາຍນອກ",
      before: "ກ່ອນ",
      remove: "ລຶບ, ລົບ, ຕັດອອກ",
      joining: "ສຳລັບ, ໃນ, ຂອງ, ໃຫ້, ເດີ້, ກະລຸນາ, ນີ້, ກັບ, ໃຜ, ຊື່, ອອກ",
    },
  ],
  [
    /\p{Script=Khmer}/u,
    {
      internal: "ផ្ទៃក្នុង, ខាងក្នុង",
      secret: "សម្ងាត់, ការសម្ងាត់",
      note: "កំណត់ចំណាំ, កំណត់សម្គាល់, ចំណាំ, សេចក្តីព្រាង, ព្រាង, មតិ",
      matter: "ឯកសារ, ព័ត៌មាន, ប្រើប្រាស់, ការប្រើប្រាស់",
      only: "តែប៉ុណ្ណោះ, ប៉ុណ្ណោះ, តែ",
      group: "យើង, ក្រុម, ពួកយើង, ក្រុមយើង, គណៈប្រតិភូ",
      between: "រវាង",
      not: "កុំ, ហាម, មិន, កុំឱ្យ, មិនត្រូវ",
      share: "ផ្សព្វផ្សាយ, ចែករំលែក, បញ្ជូនបន្ត, ប្រាប់គេ, ប្រាប់, បង្ហាញ, ដកស្រង់, បង្ហោះ, បញ្ចេញឈ្មោះ, ខាងក្រៅ",
      before: "មុន, មុនពេល",
      remove: "លុប, លុបចោល, ដកចេញ",
      joining: "សម្រាប់, ក្នុង, ឱ្យ, ឲ្យ, សូម, នេះ, ទេ, ផង, ទៅ",
    },
  ],
  [
    /\p{Script=Myanmar}/u,
    {
      internal: "အတွင်းရေး, ဌာနတွင်း, အဖွဲ့တွင်း, အတွင်းပိုင်း",
      secret: "လျှို့ဝှက်, လျှို့ဝှက်ချက်",
      note: "မှတ်ချက်, မှတ်စု, မူကြမ်း, သတိပေးချက်",
      matter: "စာရွက်စာတမ်း, အချက်အလက်, သုံး, အသုံးပြု",
      only: "သာ, သာလျှင်",
      group: "ကျွန်ုပ်တို့, ကျွန်တော်တို့, အဖွဲ့, အဖွဲ့ဝင်များ, ငါတို့",
      not: "မ",
      share: "ဖြန့်ဝေ, ထုတ်ပြန်, မျှဝေ, ပြော, ကိုးကား, ဖော်ပြ, ဖြန့်",
      before: "မီ, မတိုင်မီ",
      remove: "ဖျက်",
      joining: "ရ, ပါ, နဲ့, နှင့်, အတွက်, ရန်, ပါနဲ့, ပါနှင့်, တွင်း, ၌",
    },
  ],
  [
    /\p{Script=Hangul}/u,
    {
      internal: "내부, 대내",
      secret: "기밀, 비밀, 보안",
      closed: "대외비, 비공개, 극비, 사외비, 우리끼리, 비공식",
      note: "메모, 참고, 공지, 비고, 주석, 코멘트, 초안, 노트, 주의, 알림",
      matter: "의견, 검토, 논의, 자료, 문서, 회람, 용, 이용, 사용, 공유, 정보",
      only: "만, 전용, 한정, 한함, 에만, 까지만, 한정됨",
      group: "우리, 저희, 팀, 그룹, 동료, 대표단, 끼리, 모임, 단톡방, 회원",
      between: "사이",
      not: "금지, 마세요, 말것, 말, 마, 말아, 않, 안, 불가, 삼가, 엄금, 아님, 마십시오",
      share:
        "공유, 배포, 공개, 게시, 유출, 전파, 인용, 외부, 언론, 발설, 전달, 말하, 알리, 실명, 이름, 퍼뜨리, 언급, 밝히, 회의록, 회의록에 남기, 기록, 외부인, 기자",
      before: "전, 전에, 이전",
      remove: "삭제, 지우, 제거, 남기",
      joining: `에게, 에게는, 는, 은, 를, 을, 의, 로, 으로, 에, 에서, 하지, 해, 주세요, 부탁, 드립니다, 바랍니다, 및, 이, 가, 도, 지, 것, 절대, 입니다, 임, 이다,
        합니다, 요, 세요, 내에서, 안에서, 내, 용, 우선, 제발, 사진, 그림, 아무, 한테, 들`,
    },
  ],
];

const PARTS_MOST = 12;
const LONGEST_PHRASE = 4;
const LONGEST_WORD = 12;

type Table = ReadonlyMap<string, ReadonlySet<Part>>;

/** The phrases of a language in the form that its texts are compared in, and what each does; one text is folded at once. */
function tableOf(words: Words, folded: (text: string) => string, blank: string): Table {
  const table = new Map<string, Set<Part>>();
  const lists = folded(Object.values(words).join("\0")).split("\0");
  for (const [index, part] of (Object.keys(words) as Part[]).entries()) {
    for (const phrase of (lists[index] ?? "").split(",")) {
      const key = phrase.trim().replace(/\s+/g, blank);
      table.set(key, (table.get(key) ?? new Set<Part>()).add(part));
    }
  }
  return table;
}

const spacedTables = once(() => Object.values(SPACED).map((words) => tableOf(words, fold, " ")));
const spacedBeginnings = once(
  () =>
    new Set(spacedTables().flatMap((table) => Array.from(table.keys(), (phrase) => phrase.split(" ", 1)[0]))),
);
const unspacedTables = UNSPACED.map(([script, words]) => ({
  script,
  table: once(() => tableOf(words, normalized, "")),
}));

function normalized(text: string): string {
  return withoutUnseen(text).normalize("NFKC");
}

/** Whether a restriction of Vietnamese, Malay, Indonesian or Filipino may begin with a folded word. */
export function mayBeginSpaced(token: string): boolean {
  return spacedBeginnings().has(token);
}

/** Whether folded words are nothing but a restriction in one of these languages: "chỉ trong nhóm thôi nhé", "jangan disebar". */
export function isSpacedRestriction(tokens: readonly string[]): boolean {
  if (tokens.length > PARTS_MOST || !mayBeginSpaced(tokens[0] ?? "")) return false;
  return spacedTables().some((table) => restricts(partsIn(tokens, table, LONGEST_PHRASE, " ")));
}

/** The same of words in a script without blanks, or in Korean: "内部批注", "ภายในเท่านั้น", "請勿外傳". */
export function isUnspacedRestriction(words: string): boolean {
  const found = unspacedTables.find(({ script }) => script.test(words));
  if (found === undefined) return false;
  const letters = [...lettersOf(words)];
  if (letters.length > LONGEST_WORD * 4) return false;
  return restricts(partsIn(letters, found.table(), LONGEST_WORD, ""));
}

/** Letters and their marks, without blanks and signs. */
function lettersOf(words: string): string {
  return normalized(words).replace(/[^\p{L}\p{M}]/gu, "");
}

/** What the words of a text do, the longest first; undefined where one is in no list. */
function partsIn(
  tokens: readonly string[],
  table: Table,
  longest: number,
  blank: string,
): ReadonlySet<Part> | undefined {
  const parts = new Set<Part>();
  for (let from = 0; from < tokens.length; ) {
    const length = longestPhrase(tokens, from, longest, (phrase) => table.has(phrase), blank);
    if (length === 0) return undefined;
    for (const part of table.get(tokens.slice(from, from + length).join(blank)) ?? []) parts.add(part);
    from += length;
  }
  return parts;
}

/** The same combinations as in other languages: for whom it is and that it is for nobody else, or that it is not to be shared. */
function restricts(parts: ReadonlySet<Part> | undefined): boolean {
  if (parts === undefined) return false;
  const has = (part: Part) => parts.has(part);
  return (
    has("closed") ||
    (has("internal") && (has("note") || has("matter") || has("only") || has("group") || has("secret"))) ||
    (has("secret") && (has("note") || has("only") || has("group"))) ||
    (has("group") && (has("only") || has("note") || has("between"))) ||
    (has("not") && has("share")) ||
    (has("remove") && has("before") && has("share"))
  );
}
