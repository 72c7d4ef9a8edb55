import { describe, expect, it } from "vitest";
import { type Edit, mergeCloseEdits } from "../../../src/brief/text-changes/merge-close-edits.ts";
import { sentencesOf } from "../../../src/brief/text-changes/tokens.ts";
import { expectLinear } from "../../linear.ts";
import { changed } from "./marked.ts";

describe("paragraphs", () => {
  const [one, two, three] = [
    "that the Union shall continue to be the lead organization",
    "that confidence and security are of the essence",
    "that developing countries need assistance",
  ];

  it("that are the same have no mark, whatever changed around them", () => {
    expect(changed(`${one}\n\n${two}`, `${one}\n\n${three}\n\n${two}`)).toEqual([
      one,
      `<ins>${three}</ins>`,
      two,
    ]);
    expect(changed(`${one}\n\n${three}\n\n${two}`, `${one}\n\n${two}`)).toEqual([
      one,
      `<del>${three}</del>`,
      two,
    ]);
  });

  it.each([
    ["১। পরিচালককে নির্দেশ দেয়;", "২। পরিষদকে জানাতে বলে;", "৩। ১,২০,০০০ টাকা বরাদ্দ করে।"],
    ["၁။ ညွှန်ကြားရန်", "၂။ အစီရင်ခံရန်", "၃။ ရန်ပုံငွေ ထူထောင်ရန်"],
    ["༡།གློག", "༢།གློག་རིག", "༣།གློག་རིག་དང"],
  ])("that are numbered with a danda are paragraphs of their own: %s", (one, two, three) => {
    const numbered = (text: string) => text.replace(/^\p{Nd}\P{L}/u, '<span class="number">$&</span>');
    expect(changed(`${one}\n${two}`, `${one}\n${two}\n${three}`)).toEqual([
      numbered(one),
      numbered(two),
      `<ins>${numbered(three)}</ins>`,
    ]);
  });

  it.each([
    ["ให้สภารายงานเรื่องนี้ทุกปี", "ให้สภาราย\nงานเรื่องนี้ทุกสองปี", "ให้สภารายงานเรื่องนี้ทุก<ins>สอง</ins>ปี", "th"],
    [
      "រាយការណ៍ទៅក្រុមប្រឹក្សារៀងរាល់ឆ្នាំ។",
      "រាយការណ៍ទៅក្រុម\nប្រឹក្សារៀងរាល់ពីរឆ្នាំ។",
      "រាយការណ៍ទៅក្រុមប្រឹក្សារៀងរាល់<ins>ពីរ</ins>ឆ្នាំ។",
      "km",
    ],
    ["ဖော်ပြချက် အစီရင်ခံစာကို", "ဖော်ပြချက်\nအစီရင်\nခံစာကို", "ဖော်ပြချက်အစီရင်ခံစာကို", "my"],
    ["ໃຫ້ລາຍງານ ທຸກປີ", "ໃຫ້ລາຍ\nງານ\nທຸກປີ", "ໃຫ້ລາຍງານທຸກປີ", "lo"],
  ])("whose lines end within words are the same: %s", (before, after, marked, language) => {
    expect(changed(before, after, language)).toEqual([marked]);
  });

  it("that moved are marked as moved at both places, without a mark within", () => {
    expect(changed(`${one}\n\n${two}\n\n${three}`, `${two}\n\n${three}\n\n${one}`)).toEqual([
      `<del class="moved-down">${one}</del>`,
      two,
      three,
      `<ins class="moved-down">${one}</ins>`,
    ]);
    expect(changed(`${one}\n\n${two}\n\n${three}`, `${three}\n\n${one}\n\n${two}`)[0]).toBe(
      `<ins class="moved-up">${three}</ins>`,
    );
  });

  it("that moved and have another number there have moved all the same", () => {
    expect(changed(`1 ${one};\n\n2 ${two};\n\n3 ${three};`, `1 ${three};\n\n2 ${one};\n\n3 ${two};`)).toEqual(
      [
        `<ins class="moved-up"><span class="number">1</span> ${three};</ins>`,
        `<span class="number"><del>1</del><ins>2</ins></span> ${one};`,
        `<span class="number"><del>2</del><ins>3</ins></span> ${two};`,
        `<del class="moved-up"><span class="number">3</span> ${three};</del>`,
      ],
    );
  });

  it("that were only renumbered have a mark at the number alone", () => {
    expect(changed(`1 ${one}`, `1bis ${one}`)).toEqual([
      `<span class="number"><del>1</del><ins>1bis</ins></span> ${one}`,
    ]);
  });

  it("that are alike are one paragraph with changes, others are replaced as a whole", () => {
    expect(changed(`${one}\n\n${two}`, `${one} on security\n\nto suppress Resolution 130`)).toEqual([
      `${one}<ins> on security</ins>`,
      `<del>${two}</del>`,
      "<ins>to suppress Resolution 130</ins>",
    ]);
  });

  it("that was made much longer is still that paragraph", () => {
    const long = `${two}, and that nothing in this resolution shall be read as giving the Union a new task in the field of national defence, of content or of cybercrime, which are left to the states`;
    expect(changed(two, long)).toEqual([`${two}<ins>${long.slice(two.length)}</ins>`]);
  });
});

describe("sentences", () => {
  it("that are the same in a changed paragraph have no mark", () => {
    expect(
      changed(
        "The Council shall report. It shall meet twice a year. The Director shall assist the Council.",
        "The Council shall report. A summary shall be published by the Secretariat. The Director shall assist the Council.",
      ),
    ).toEqual([
      "The Council shall report. <del>It shall meet twice a year</del><ins>A summary shall be published by the Secretariat</ins>. The Director shall assist the Council.",
    ]);
  });

  it("end at no abbreviation: a reference stays in one piece", () => {
    expect(
      changed(
        "in line with Res. 130 (Rev. Busan, 2014), to go on",
        "in line with Res. 130 (Rev. Dubai, 2018), to go on",
      ),
    ).toEqual(["in line with Res. 130 (Rev. <del>Busan, 2014</del><ins>Dubai, 2018</ins>), to go on"]);
  });
});

describe("sentences that contain an abbreviation", () => {
  it.each([
    ["लागत रु. १,२५,००,००० छ। टेबल नं. ३ हेर्नुहोस्।", ["लागत रु. १,२५,००,००० छ।", "टेबल नं. ३ हेर्नुहोस्।"], "ne"],
    ["পৃ. ৪ দেখুন। মোসা. রহিমা বলেন।", ["পৃ. ৪ দেখুন।", "মোসা. রহিমা বলেন।"], "bn"],
    ["The Prof.Dr. Thapa spoke. India yields.", ["The Prof.Dr. Thapa spoke.", "India yields."], "en"],
    [
      "ሐሳቡ በ2020 ዓ.ም 45,000 ትምህርት ቤቶችን ይጠብቃል። ይደገፍ።",
      ["ሐሳቡ በ2020 ዓ.ም 45,000 ትምህርት ቤቶችን ይጠብቃል።", "ይደገፍ።"],
      "am",
    ],
    ["መመሪያው በ2019 ዓ.ም. በባለሥልጣኑ ወጣ። ይደገፍ።", ["መመሪያው በ2019 ዓ.ም. በባለሥልጣኑ ወጣ።", "ይደገፍ።"], "am"],
    [
      "ሐሳቡ በ2020 ዓ.ም ይጠብቃል፡፡ ይደገፍ:: ምክር ቤቱ ይወስናል::ሪፖርት ይቅረብ፡፡ድምፅ ይሰጣል፡፡",
      ["ሐሳቡ በ2020 ዓ.ም ይጠብቃል፡፡", "ይደገፍ:: ምክር ቤቱ ይወስናል::ሪፖርት ይቅረብ፡፡", "ድምፅ ይሰጣል፡፡"],
      "am",
    ],
    ["ጉባኤው በዶሃ ተካሂዷል:: ውጤቱ ጥሩ ነው::", ["ጉባኤው በዶሃ ተካሂዷል::", "ውጤቱ ጥሩ ነው::"], "am"],
    ["གྲོས་འཆར་ཡོད། སྙན་ཞུ་མེད།", ["གྲོས་འཆར་ཡོད།", "སྙན་ཞུ་མེད།"], "dz"],
    ["प्रस्ताव तयार आहे. भारत सहमत आहे.", ["प्रस्ताव तयार आहे.", "भारत सहमत आहे."], "mr"],
  ])("%s", (text, sentences, language) => {
    expect(sentencesOf(text, language).map((sentence) => sentence.trim())).toEqual(sentences);
  });
});

describe("an opening mark directly behind the end of a sentence begins the next one", () => {
  it.each([
    ["zh", "陳大文發言。|《電訊條例》（第106章）並無此規定。"],
    ["zh", "他說：「甲。」|「乙。」|（丙。）|『丁』。|（《戊》）。"],
    ["ja", "以上。|【別紙】を参照。|〔注〕なし。|（以下略）。"],
    ["de", "Er sagte: „Anna ist da. Bernd geht.“ |Dann kam Carl.|„Text“ folgt."],
    ["de", "„Bernd.“|Dann kam Carl."],
    ["da", "Slut.|»Teksten« følger. |»Annas. |Bodil.« |Carl."],
    ["fr", "La fin.|«\u00a0Le texte\u00a0» suit."],
    ["ru", "Конец.|«Текст» дальше. |«Анна. |Борис.» |Потом."],
    ["ar", "انتهى؟|«النص» هنا."],
    ["hi", "समाप्त।|(क) पाठ। |“ग” है।"],
    ["am", "አለ።|«ጽሑፍ» ነው።"],
    ["to", "Ko eni.|‘Oku ‘ikai."],
    ["en", 'He said "Yes. |No." |Then he left.|"New" words. |“Anna. |Bob.” |Then he went.|“Carl” ends.'],
    ["zh", "甲。（"],
  ])("%s: %s", (language, marked) => {
    const sentences = marked.split("|");
    expect(sentencesOf(sentences.join(""), language)).toEqual(sentences);
  });
});

describe("words", () => {
  it("phrases are replaced as phrases: no blank and no short word is left alone between changes", () => {
    expect(
      changed(
        "to explore further ways of dealing with this subject",
        "to strengthen joint work on dealing with this subject",
      ),
    ).toEqual([
      "to <del>explore further ways of</del><ins>strengthen joint work on</ins> dealing with this subject",
    ]);
    expect(
      changed(
        "the Director shall report to the Council on all of this every year",
        "the Director shall write for the Conference on all of this every year",
      ),
    ).toEqual([
      "the Director shall <del>report to the Council</del><ins>write for the Conference</ins> on all of this every year",
    ]);
  });

  it.each([
    ["the", "<del>report the facts</del><ins>send the figures</ins>"],
    ["its own", "<del>report</del><ins>send</ins> its own <del>facts</del><ins>figures</ins>"],
    ["some", "<del>report</del><ins>send</ins> some <del>facts</del><ins>figures</ins>"],
    [
      "administrations'",
      "<del>report</del><ins>send</ins> administrations' <del>facts</del><ins>figures</ins>",
    ],
    ["13", "<del>report</del><ins>send</ins> 13 <del>facts</del><ins>figures</ins>"],
  ])("two changes are one where one word of three letters is left between them: %s", (between, words) => {
    expect(
      changed(
        `the Director shall report ${between} facts to the Council every year`,
        `the Director shall send ${between} figures to the Council every year`,
      ),
    ).toEqual([`the Director shall ${words} to the Council every year`]);
  });

  it("a change of emphasis alone deletes and adds no word", () => {
    expect(changed("*resolves* to go on with the work", "resolves to go on *with the* work")).toEqual([
      '<span class="restyled">resolves</span> to go on <span class="restyled"><em>with the</em></span> work',
    ]);
  });

  it("that change keep the emphasis of either side", () => {
    expect(
      changed("*instructs the Director* to act at once", "*instructs the Secretary-General* to act at once"),
    ).toEqual([
      "<em>instructs the </em><del><em>Director</em></del><ins><em>Secretary-General</em></ins> to act at once",
    ]);
  });

  it.each([
    [
      "ru",
      "поручает Директору продолжать работу по этому вопросу",
      "поручает Генеральному секретарю продолжать работу по этому вопросу",
      "поручает <del>Директору</del><ins>Генеральному секретарю</ins> продолжать работу по этому вопросу",
    ],
    [
      "fr",
      "charge le Directeur d'étudier l'évolution de la question",
      "charge le Directeur d'évaluer l'évolution de la question",
      "charge le Directeur <del>d'étudier</del><ins>d'évaluer</ins> l'évolution de la question",
    ],
    [
      "ar",
      "يقرر مواصلة العمل على تعزيز الثقة والأمن",
      "يقرر تكثيف العمل على تعزيز الثقة والأمن",
      "يقرر <del>مواصلة</del><ins>تكثيف</ins> العمل على تعزيز الثقة والأمن",
    ],
    [
      "zh",
      "责成秘书长继续开展网络安全工作",
      "责成秘书长加强开展网络安全工作",
      "责成秘书长<del>继续</del><ins>加强</ins>开展网络安全工作",
    ],
  ])("are those of the language: %s", (language, current, proposed, expected) => {
    expect(changed(current, proposed, language)).toEqual([expected]);
  });

  it("texts that share only small words are replaced as a whole", () => {
    expect(
      changed(
        "that the use of the network is a matter of the states",
        "the Council to establish a group on a treaty",
      ),
    ).toHaveLength(2);
  });
});

describe("texts without an end", () => {
  const words = (count: number, seed: number) =>
    Array.from({ length: count }, (_, at) => `w${((at * 7919 + seed * 104729) % 65_537).toString(36)}`).join(
      " ",
    );

  it.each<[string, number, (size: number) => [string, string]]>([
    ["one paragraph of another order", 2_000, (size) => [words(size, 1), words(size, 2)]],
    ["more paragraphs than any text has", 200, (size) => ["a\n\n".repeat(size), "b\n\n".repeat(size)]],
    ["nothing but marks of emphasis", 200, (size) => ["*a **a _".repeat(size), "*a_ ".repeat(size)]],
    ["a word without an end", 20_000, (size) => ["x".repeat(size), "y".repeat(size)]],
    [
      "Chinese without a full stop",
      1_000,
      (size) => ["国际电信联盟".repeat(size), "全权代表大会".repeat(size)],
    ],
  ])("are found before a reader has given up: %s", async (_, least, texts) => {
    await expectLinear((size) => {
      const [current, proposed] = texts(size);
      expect(changed(current, proposed).join("").length).toBeGreaterThan(current.length / 2);
    }, least);
  });

  it("have as many words as a file may have, all of them replaced", () => {
    const all = (word: string) => Array.from({ length: 200_000 }, () => word);
    const edits: Edit<string>[] = [
      { mark: "del", segments: all("a") },
      { mark: "ins", segments: all("b") },
    ];
    expect(mergeCloseEdits(edits, (word) => word).map(({ segments }) => segments.length)).toEqual([
      200_000, 200_000,
    ]);
  });

  it("of many paragraphs that are all renumbered, each has its mark at the number alone", () => {
    const lines = changed(manyParagraphs(500, 0), manyParagraphs(500, 1));
    expect(lines).toHaveLength(500);
    expect(lines[1]).toContain('<span class="number"><del>1</del><ins>2</ins></span> that');
  });
});

function manyParagraphs(count: number, first: number): string {
  return Array.from(
    { length: count },
    (_, at) => `${at + first} that matter ${at} be taken up by the Council`,
  ).join("\n\n");
}

describe("numbers of several signs are one word", () => {
  it.each([
    ["ዋጋው ፪፻ ነው።", "ዋጋው ፫፻ ነው።", "ዋጋው <del>፪፻</del><ins>፫፻</ins> ነው።"],
    ["ሪፖርት በ፲፱፻፺፬ ይቅረብ።", "ሪፖርት በ፲፱፻፺፭ ይቅረብ።", "ሪፖርት <del>በ፲፱፻፺፬</del><ins>በ፲፱፻፺፭</ins> ይቅረብ።"],
    ["ሪፖርት በ፪ሺህ፲፱ ይቅረብ።", "ሪፖርት በ፪ሺህ፳ ይቅረብ።", "ሪፖርት <del>በ፪ሺህ፲፱</del><ins>በ፪ሺህ፳</ins> ይቅረብ።"],
    ["விலை ௨௱ ரூபாய்", "விலை ௩௱ ரூபாய்", "விலை <del>௨௱</del><ins>௩௱</ins> ரூபாய்"],
    ["വില ൨൰൫ രൂപ", "വില ൨൰൬ രൂപ", "വില <del>൨൰൫</del><ins>൨൰൬</ins> രൂപ"],
    ["within 1½ years of it", "within 2½ years of it", "within <del>1½</del><ins>2½</ins> years of it"],
    ["费用二百三十五元", "费用二百四十五元", "费用<del>二百三十五</del><ins>二百四十五</ins>元"],
    ["于二〇二六年生效", "于二〇二七年生效", "于<del>二〇二六</del><ins>二〇二七</ins>年生效"],
    ["the area in km² of it", "the area in km³ of it", "the area in km<del>²</del><ins>³</ins> of it"],
  ])("%s", (before, after, marked) => {
    expect(changed(before, after)).toEqual([marked]);
  });
});
