import { describe, expect, test } from "vitest";
import { parseMarkdown } from "../../../src/corpus/markdown/parse-body.ts";
import { bodySections } from "../../../src/corpus/sections/body-sections.ts";
import { withHanForms } from "../../../src/itu/latin-letters.ts";

const problemsOf = (text: string) => {
  const markdown = `Summary of the text.\n\n${text}`;
  const tree = parseMarkdown(markdown);
  return bodySections({ markdown, fences: [], tree, agreement: "agreed" }, "proposal").problems;
};

const linesOf = (text: string) => text.trim().split("\n");

/** Tests that each line is ordinary, and that each of the others is stopped. */
function pairs(ordinary: string, restricted: string) {
  test("ordinary", () => {
    expect(linesOf(ordinary).filter((text) => problemsOf(text).length > 0)).toEqual([]);
  });
  test("stopped", () => {
    expect(linesOf(restricted).filter((text) => problemsOf(text).length === 0)).toEqual([]);
  });
}

describe("a unit of money in brackets on a line of its own is public, whatever names it a unit", () => {
  pairs(
    `
（単位：億円）
(단위: 억 원)
(단위: 백만 달러)
(조 원)
（单位：亿元）
（單位：億元）
（億円）
単位：億円
会費は次のとおりである（単位：億円）。
(Unité : millions de francs)
(Einheit: Mio. CHF)
(млн руб.)
(Единица измерения: млн руб.)
(Unidad: millones de dólares)
(đơn vị: tỷ đồng)
(หน่วย: ล้านบาท)
(нэгж: сая төгрөг)`,
    `
（単位：内部）
（単位：我々の立場）
(단위: 내부)
(Min Won)
(조원)
(단위: 민준: 동의함)
(Einheit: nur intern)`,
  );
});

describe("the full stops of a date end no sentence behind a particle, nor before a small letter", () => {
  pairs(
    `
대한민국은 2026. 10. 19. 제안을 제출하였다.
정부는 2026. 10. 19. 이를 발표하였다.
위원회는 2026. 11. 12. 논의한다.
대한민국은 2026.10.19. 제안을 제출하였다.
대한민국은 10. 19. 제안을 제출하였다.
대한민국은 2026. 10. 제안을 제출하였다.
정부는 ’26. 10. 19. 발표하였다.
Am 19.10. stimmte der Rat zu.
Bis 12.11. gilt es.
Magyarország 2026. 10. 19. óta támogatja a javaslatot.`,
    `
민준 2026. 10. 19. 동의함.
내부 2026. 10. 19. 메모이다.
정부는 2026. 10. 19. 우리 입장: 반대.
정부는 2026. 10. 19. 민준: 동의함.
정부는 2026. 10. 19. 비공개 바랍니다.
정부는 2026. 10. 19. 확인 부탁드립니다.
Am 19.10. Ana sagt nein.`,
  );
});

describe("a sentence may begin with a word in 「」 or 『』", () => {
  pairs(
    `
「人權」指基本權利。
「人權」一詞指基本權利。
「人權」是基本權利。
「人權」在決議中未有定義。
「人權」應予刪除。
「人權」及「自由」均有定義。
『人權』及『自由』均有定義。
「人权」的定义不变。
「漫遊」是跨境使用。
「电信条例」一词指法律。
「국가」는 회원국을 말한다.
「국가」란 회원국을 말한다.
「전기통신사업법」은 개정되었다.
「전기통신사업법」 제3조는 개정되었다.
「電気通信事業法」第３条は改正された。
「電気通信事業法」及び「電波法」を改正する。`,
    `
「張偉」他們會讓步。
「張偉」是我們的人。
「張偉」不同意。
「小明」不同意。
「Ana」不同意這一點。
「紅線」指３％。
「红线」一词指３％。
「底線」不在決議之內。
「內部」指我們。
「我們」指香港。
「우리」는 동의한다.
「내부」는 비밀이다.`,
  );
});

describe("a government, a ministry or a legislator may be quoted in Chinese and Korean", () => {
  pairs(
    `
香港政府表示：「我們支持開放。」
政府表示：「我們支持開放。」
特區政府發言人說：「我們支持開放。」
香港立法會議員陳大文表示：「我們支持開放。」
立法會議員陳大文表示：「我們支持開放。」
香港政府表示，「我們支持開放」。
香港政府表示：「支持開放。」
政府表示：“我们支持开放。”
工信部表示：“我们支持开放。”
外交部发言人王伟说：“我们支持开放。”
정부는 다음과 같이 밝혔다: “우리는 개방을 지지한다.”`,
    `
我國政府表示：「我們支持開放。」
我们的部长说：“我们支持开放。”
本代表團表示：「我們支持開放。」
部长说：“我们支持开放。”
陳大文表示：「我們支持開放。」
內部表示：「我們支持開放。」
政府表示：「底線：３％。」
政府表示：我們支持開放。
香港立法會議員陳大文表示：我們支持開放。`,
  );
});

describe("labels, captions and items are known in each form of their characters", () => {
  pairs(
    `
贊成：日本、韓國。
賛成：日本、韓国。
金額：港幣2,940元。
금액: 35억 원.
主要內容：修改第130號決議。
主な内容：第130号決議の改正。
地點：多哈。
장소: 도하
日時：2026年11月12日（木）午前9時30分
일시: 2026년 11월 12일 오전 9시 30분
図１　会費の推移
圖1　會費變化
表１　会費の推移
표 1. 회비 현황
Хүснэгт 1. Хураамж
投票：秘密
① 公開文件
② 開放旁聽
・文書の公開`,
    `
表１　張偉
표 1. 민준
표 1. 내부 메모
備選立場：不變。
备选立场：不变。
我方立場
我們的訴求：開放
內部資料
內部資料：他們同意。
僅供內部
不公開
公開不可
비고: 내부 메모
場所：内部
（場所：内部）
장소: 내부
민준: 도하`,
  );

  test("restricted words in another form of their characters are as restricted", () => {
    const words = [
      "我方立场",
      "备选立场：不变。",
      "我们的诉求：开放。",
      "极秘",
      "社外秘",
      "当方の立場",
      "内部资料",
    ];
    const traditional = [
      "我方立場",
      "備選立場：不變。",
      "我們的訴求：開放。",
      "極祕",
      "社外祕",
      "當方の立場",
      "內部資料",
    ];
    expect(traditional.map(withHanForms)).toEqual(words.map(withHanForms));
    for (const text of [...words, ...traditional])
      expect([text, problemsOf(text).length > 0]).toEqual([text, true]);
  });
});

describe("lines that end within a word are judged as print joins them, and as they are written", () => {
  const broken = (text: string) => text.replaceAll("⏎", "\n");
  test.each([
    "រដ្ឋសមាជិកត្រូវរាយការណ៍ទៅក្រុម⏎ប្រឹក្សារៀងរាល់ឆ្នាំ។",
    "အဖွဲ့ဝင်နိုင်ငံများသည် ကောင်စီသို့⏎နှစ်စဉ် အစီရင်ခံရမည်။",
    "รัฐสมาชิกทั้งหมดจะต้องรายงานต่อสภาทุกปีตามข้อมติ⏎งานเรื่องนี้",
    "ລັດສະມາຊິກຕ້ອງລາຍ⏎ງານຕໍ່ສະພາທຸກປີ.",
  ])("ordinary: %s", (text) => {
    expect(problemsOf(broken(text))).toEqual([]);
  });
  test.each([
    "ក្រុម",
    "ကောင်စီ",
    "งาน⏎เรื่อง",
    "អាណា⏎យើងនឹងមិនគាំទ្រទេ។",
    "សំណើនេះល្អ⏎អាណា៖ យើងនឹងមិនគាំទ្រទេ។",
    "ภาย⏎ใน: เขาจะยอม",
    "เขาจะยอม (ภาย⏎ใน)",
    "ข้อเสนอนี้ดี - ภาย⏎ใน",
    "ห้ามเผย⏎แพร่ ประเทศสมาชิกต้องรายงานทุกปี",
    "内⏎部：他们会让步。",
    "```proposed⏎ภาย⏎ใน: เขาจะยอม⏎```",
    "ข้อเสนอนี้ให้รายงานต่อสภา⏎ภายใน: เขาจะยอม",
  ])("stopped: %s", (text) => {
    expect(problemsOf(broken(text))).not.toEqual([]);
  });
});
