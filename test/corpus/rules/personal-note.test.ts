import { expect, test } from "vitest";
import { conference, diagnose, issue, load, proposal } from "../small-conference.ts";

const LED = issue({ lead: "Wanjiru Kamau, João da Silva and Nguyễn Lan" });
/** Elsewhere a name before a colon is a label that the writer has to declare. */
const OPEN = "Summary.\n\n## Further: Words\n\n";
const PLACES = (text: string) =>
  load({ "issues/cybersecurity.md": LED, "a.md": proposal({ "reviewed-by": "Ana" }, text) }).then(
    ({ findings }) =>
      findings.map(({ line, column, length, rule, severity }) => [line, column, length, rule, severity]),
  );

test("a public line that begins with the name of somebody of the group is a warning, and no report shows it", async () => {
  const body = `${OPEN}Wanjiru: CANARY moves in week two.`;
  expect(
    await diagnose({ "issues/cybersecurity.md": LED, "a.md": proposal({}, body) }),
  ).toMatchInlineSnapshot(`
    "proposals/pp-26/a.md:14:1  warning  this line begins with the name of somebody who leads or reviews for the group, and others read it: if it is a remark of that person, put it into a block :::internal  (personal-note)
    1 warning in 1 file
    "
  `);
});

test.each([
  "Wanjiru: x",
  "- **Wanjiru Kamau:** x",
  "Words.\nwanjiru kamau: x",
  "> Silva: x",
  "João: x",
  "Lan : x",
  "Ana: x",
])("%s: is such a line", async (written) => {
  expect((await PLACES(`${OPEN}${written}`)).map(([, , , rule, severity]) => [rule, severity])).toEqual([
    ["personal-note", "warning"],
  ]);
});

test.each(["Wanjiru: x", "[Wanjiru: x]", "João da Silva – x", "to report [d'après Wanjiru : x] yearly"])(
  "%s: in a text of a treaty it is an error",
  async (written) => {
    const text = `Summary.\n\n## Text\n\n\`\`\`proposed\nto report\n\n${written}\n\`\`\``;
    expect((await PLACES(text)).map(([line, , , rule, severity]) => [line, rule, severity])).toEqual([
      [18, "personal-note", "error"],
    ]);
  },
);

test("its place is that of the name", async () => {
  expect(await PLACES(`${OPEN}- **João da Silva:** x`)).toEqual([[15, 5, 13, "personal-note", "warning"]]);
});

test.each([
  "Wanjiru agreed to report.",
  "Wanjiru presented the check.",
  "Tomás Quintero revisa la cifra.",
  "Kamauville: x",
  "Kenya: supports it.",
  ":::internal\nWanjiru: x\n:::",
  "## Ask\n\nWanjiru: x",
])("%s: is none", async (written) => {
  expect(await PLACES(`${OPEN}${written}`)).toEqual([]);
});

/** Bodies with a first name of the group by itself, as in a remark. */
const REMARKS = [
  "Ms Wanjiru, the figure is wrong.",
  "Bu Wanjiru, angkanya salah.",
  "Akikoさん、数字が違います。",
  "Akiko様：数字が違います。",
  "Akiko ơi, số này sai.",
  "The text is new. Kak Akiko, angkanya salah.",
  "Dulce, você confirma com Maputo?",
  "Dulce, vc confirma com Maputo?",
  "Dulce, confirmas com Maputo?",
  "Dulce, vê se Angola assina.",
  "Tomás, checa esto con Angola.",
  "Tomás, fijate si firma.",
  "Tomás, porfa confirma esto.",
  "Tomás, ¿confirmas si firma?",
  "Inês, ver se Angola assina.",
  "- [ ] Dulce liga para a embaixada",
  "- [ ] Tomás llama a la embajada",
  "Angola assina (confirmar com Dulce).",
  "Angola assina (confirmar c/ Dulce).",
  "Angola assina (a confirmar com Dulce).",
  "Angola firma (por confirmar con Dulce).",
  "Angola firma (confirmar con Tomás).",
  "Angola signs (to be confirmed with Dulce).",
  "Angola signs (to be checked with Dulce).",
  "Angola assina (Dulce confirma).",
  "Angola assina (nota da Inês).",
  "Angola assina [ver com Dulce].",
  "Angola assina {ver com Dulce}.",
  "Angola assina «Nota: falar com Dulce sobre isto».",
  "Wanjiru, kindly see this.",
  "Dulce pode ligar amanhã?",
  "- Tomás llama mañana",
  "* Dulce: liga",
  "1. Inês verifica",
  "The text is new (Wanjiru has it).",
  "The text is new (via Wanjiru).",
  "The text is new (see Wanjiru's mail).",
  "The text is new [per Wanjiru].",
  "The text is new {Wanjiru}.",
  "The text is new “Wanjiru” Cruz agrees.",
  "Angola “Dulce” agrees.",
  "Angola “Dulce: agrees” Cruz.",
  "The text is new “Wanjiru to call”.",
  "The text is new. Wanjiru, is it?",
  "The text is new (ask Mark).",
  "The text is new (check with Grace).",
  "The text is new (per Will).",
  "Айгуль, глянь сюда.",
  "Wanjiru check the number of states.",
  "The text is new. Tomás revisa la cifra.",
  "Dulce verifica o número.",
  "Inês prüf das noch mal.",
  "Wanjiru tarkista luku vielä.",
  "Akiko kolla siffran igen.",
  "Текст новый (спросить у Айгуль).",
  "Текст новый (Айгуль знает).",
  "L'Espagne signe (voir avec Inês).",
  "Spanien stimmt zu (mit Inês klären).",
  "The text is new (w/ dulce).",
  "Tu sais que le ministre hésite, Inês.",
  "The minister hesitates, Wanjiru!",
  "Il faut demander à Inês.",
  "Hay que preguntarle a Tomás.",
  "É preciso perguntar à Dulce.",
  "Man muss noch Inês fragen, ob es stimmt.",
  "Надо спросить у Айгуль.",
  "Check with Wanjiru before this goes out.",
  "We need to ask Wanjiru about the number.",
  "Askim Wanjiru long dispela.",
  "Tanya Akiko soal ini.",
  "Muulize Wanjiru kuhusu hili.",
  "Hỏi Akiko về việc này.",
  "Tanungin si Akiko tungkol dito.",
  "The text is new (Jun has it).",
  "The text is new (Jun: the ministry hates this).",
  "The text is new (Jun).",
  "The text is new (April agrees, not the others).",
  "The text is new (ask April).",
  "The text is new “Jun has it”.",
  "- Jun has it",
  "The text is new (Mark has it).",
  "The text is new (Will said so).",
  "The text is new.[^jun]\n\n[^jun]: Jun says the ministry hates this.",
  "The text is new.[^1]\n\n[^1]: The ministry hates it, says Wanjiru.",
];
const REMARKS_IN_VALUES = [
  "Ligar p/ a Dulce sobre o ministro",
  "Rev. Doha (confirmar c/ Dulce)",
  "Retirada (a pedido da Inês, não dizer)",
  "Abertura dos grupos - obs: Dulce duvida",
  "Dulce: o ministro hesita",
  "Wanjiru has the mail",
  "Opening (Wanjiru)",
  "Jun has the mail",
];
/** Other persons, words, states and cities of the same name, full names, comments, and what the group alone reads. */
const NO_REMARKS = [
  "Dulce María Loynaz wrote the poem.",
  "The poet Maria Dulce wrote it.",
  "The hearing was led by Sen. Maria “Dulce” Cruz.",
  "The text names Jordan and Israel.",
  "Jordan, Egypt and Sudan support the text.",
  "Israel, Jordan and others oppose it.",
  "The Paris Agreement is named.",
  "Il faut demander à Inês Duarte de présider.",
  "The members asked Jordan to host the forum.",
  "It was proposed by Egypt, Sudan, Jordan.",
  "The text (Paris, 2018) stays.",
  "Mark the text as new.",
  "Will states agree?",
  "- Mark each text",
  "- Will the fund stay",
  "Grace, hope and charity are named.",
  "The text (will be revised) stays.",
  "The text (mark two) stays.",
  "The colour is rose (Rose).",
  "The agua dulce project is named.",
  "The project (agua dulce) is named.",
  "Inês Carvalho spoke for civil society.",
  "The panel heard civil society (Inês Carvalho, Lisbon).",
  "- Inês Carvalho, Lisbon",
  "The panel heard Tomás Herrera, a minister.",
  "The delegate of Kenya, Wanjiru Mwangi, spoke.",
  "The Rio Declaration is named.",
  "The text was agreed in Rio.",
  "Summary <!-- ask Wanjiru --> of it.",
  "The Wanjiru-Otieno report is named.",
  ":::internal\nask Wanjiru (call Dulce)\n:::",
  "We agreed with Wanjiru on it.",
  "Wanjiru agreed to report.",
  "The Tomás report is named.",
  "Ms Akiko Mori, a minister, spoke.",
  "The text is of 12 Jun.",
  "The text (12 Jun) stays.",
  "The text (Jun 2026) stays.",
  "The text (adopted in Jun) stays.",
  "The text (12–14 April, then 2 Jun.) stays.",
  "The text (April–Jun) stays.",
  "The text (Jun, Jul and Aug) stays.",
  "The text (since the April session) stays.",
  "The text was adopted in Jun, and April follows.",
  "The text is new.[^1]\n\n[^1]: Adopted on 12 Jun 2026.",
];
const NO_REMARKS_IN_VALUES = [
  "Dulce María Loynaz School",
  "Support for Jordan and Paris",
  "Presented by Jordan on behalf of Israel",
  "Will be revised",
  "Revised after the April meeting",
  "Revised in Jun",
  "Submitted 12 Jun",
];

test("a first name of the group by itself is an error in brackets, at the start of an item, before a comma and in a value", async () => {
  const lead =
    "Dulce Macuácua, Tomás Quintero, Inês Carvalho, Wanjiru Kamau, Jordan Smith, Mark Hope, Will Rose, Grace Otieno, Israel Cruz, Paris Geller, Айгуль Серикова, Akiko Tanaka, Jun Reyes, April Tan";
  const target = (index: number) => `new resolution on topic ${index}`;
  const all = [
    ...[...REMARKS, ...NO_REMARKS].map((words, index) =>
      proposal({ target: target(index) }, `Summary of the text.\n\n${words}`),
    ),
    ...[...REMARKS_IN_VALUES, ...NO_REMARKS_IN_VALUES].map((words, index) =>
      proposal({
        target: target(index + 200),
        history: `[{date: 2026-10-05, status: submitted, note: ${JSON.stringify(words)}}]`,
      }),
    ),
  ];
  const files = Object.fromEntries(all.map((text, index) => [`p${index}.md`, text]));
  const { findings } = await load({ "issues/cybersecurity.md": issue({ lead }), ...files });
  const refused = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
  const words = [...REMARKS, ...NO_REMARKS, ...REMARKS_IN_VALUES, ...NO_REMARKS_IN_VALUES];
  const isOpen = (index: number) => !refused.has(`proposals/pp-26/p${index}.md`);
  const open = words.filter((_, index) => isOpen(index));
  expect(open).toEqual([...NO_REMARKS, ...NO_REMARKS_IN_VALUES]);
});

test("below a heading for everybody it is a warning", async () => {
  expect(await PLACES(`${OPEN}The text is new (Wanjiru has it).`)).toEqual([
    [15, 18, 7, "personal-note", "warning"],
  ]);
});

test("a group, an office or a state that leads is no person", async () => {
  for (const lead of ["Kenya", "Drafting group", "Secretariat, Geneva", "The person who follows it"]) {
    const files = {
      "issues/cybersecurity.md": issue({ lead }),
      "a.md": proposal({}, `Summary.\n\n${lead}: x\n\nGroup: x`),
    };
    expect(
      (await load(files)).findings.filter(({ rule }) => rule === "personal-note"),
      lead,
    ).toEqual([]);
  }
});

test("a first name is known in the forms that it takes in a sentence, but not states, cities and other words", async () => {
  const led = issue({ lead: "Katarzyna Nowak, Levan Beridze, Олена Коваль, Zsófi Nagy and Ayşe Demir" });
  const findings = async (text: string, keys = {}) =>
    (await load({ "issues/cybersecurity.md": led, "a.md": proposal(keys, text) })).findings.map(
      ({ line, rule, severity }) => [line, rule, severity],
    );
  const inflected = [
    "The text is new (od Katarzyny).",
    "The text is new (dla Levana).",
    "The text is new [předat Levanovi].",
    "The text is new (від Олени).",
    "The text is new (kérdés Zsófinak).",
    "The text is new (Ayşe'ye sor).",
  ];
  for (const text of inflected)
    expect(await findings(`${OPEN}${text}`), text).toEqual([[14, "personal-note", "warning"]]);
  expect(await findings("Summary.", { title: "Notatka dla Levana" })).toMatchObject([
    expect.arrayContaining(["personal-note", "error"]),
  ]);
  const others = "The text is new (Levant, Catania, Elena Popescu, Zofia). Katarzyny spoke.";
  expect(await findings(`${OPEN}${others}`)).toEqual([]);
});

/** In Turkic languages, Tajik and Mongolian, where who is asked has an ending and the verb is last. */
const ASKED_IN_INNER_ASIA = [
  "Баға өседі, Дильнозадан сұрау керек.",
  "Баға өседі, Айгерімнен сұрау керек.",
  "Айгерімге қоңырау шалу керек.",
  "Баасы өсөт, Айгеримден суроо керек.",
  "Айгеримге телефон чалуу керек.",
  "Narx oshadi, Dilnozadan soʻrash kerak.",
  "Dilnozaga qoʻngʻiroq qilish kerak.",
  "Нарх ошади, Дилнозадан сўраш керак.",
  "Нарх боло меравад, аз Дилноза пурсидан лозим.",
  "Нарх боло меравад, Дилнозаро пурсед.",
  "Baha ýokarlanýar, Merdandan soramaly.",
  "Бәя үсә, Айгөлдән сорарга кирәк.",
  "Хаҡ үҫә, Айгөлдән һорарға кәрәк.",
  "Qiymət artır, Aygündən soruşmaq lazımdır.",
  "Үнэ өснө, Болдоос асуух хэрэгтэй.",
];
const OF_OTHERS_IN_INNER_ASIA = [
  "Баға өседі, халықтан сұрау керек.",
  "Айгерім Ахметова өтінішті қолдайды.",
  "Merdan Ataýew teklibi goldaýar.",
  "Болдын тухай биш, үнийн тухай.",
];

test("who is to be asked is known with the endings of Turkic languages, Tajik and Mongolian", async () => {
  const lead =
    "Дильноза Каримова, Айгерім Омарова, Айгерим Асанова, Dilnoza Karimova, Дилноза Раҳимова, Merdan Ataýew, Айгөл Вәлиева, Aygün Əliyeva, Болд Дорж";
  const all = [...ASKED_IN_INNER_ASIA, ...OF_OTHERS_IN_INNER_ASIA];
  const files = Object.fromEntries(
    all.map((words, index) => [
      `p${index}.md`,
      proposal({ target: `new resolution on topic ${index}` }, `Summary of the text.\n\n${words}`),
    ]),
  );
  const { findings } = await load({ "issues/cybersecurity.md": issue({ lead }), ...files });
  const noted = new Set(findings.filter(({ rule }) => rule === "personal-note").map(({ file }) => file));
  expect(all.filter((_, index) => !noted.has(`proposals/pp-26/p${index}.md`))).toEqual(
    OF_OTHERS_IN_INNER_ASIA,
  );
});

/** In languages of the Caucasus, of the Baltic states, of Finland and Hungary; Georgian has no capitals. */
const INFLECTED_REMARKS = [
  "თამარ, ნახე ეს რიცხვი.",
  "სამინისტრო ყოყმანობს, თამარ.",
  "ეს რიცხვი სწორია (თამარმა იცის).",
  "ეს რიცხვი სწორია (ნინომ იცის).",
  "ეს რიცხვი სწორია (ანას აქვს).",
  "- თამარი დარეკავს სამინისტროში.",
  "ტექსტი ახალია.[^1]\n\n[^1]: თამარი ამბობს, რომ რიცხვი სწორია.",
  "ვკითხოთ თამარს, თანახმაა თუ არა სამინისტრო.",
  "თამარს უნდა ვკითხოთ, თანახმაა თუ არა სამინისტრო.",
  "თამარ ბატონო, ნახეთ ეს რიცხვი.",
  "ქალბატონო თამარ, ნახეთ ეს რიცხვი.",
  "Անահիտ, նայիր այս թիվը։",
  "Անահի՛տ, նայիր այս թիվը։",
  "Անահիտ ջան, նայիր այս թիվը։",
  "Հարցնենք Անահիտին, թե նախարարությունը համաձայն է։",
  "Անահիտին պետք է հարցնել, թե նախարարությունը համաձայն է։",
  "Թիվը ճիշտ է (Աննայից)։",
  "Kadrilt küsida, kas ministeerium on juba nõus.",
  "Küsi Kadrilt, kas ministeerium on nõus.",
  "Kadrilt tuleb küsida, kas ministeerium on nõus.",
  "Number on õige (Jaanilt).",
  "Pajautāt Ilzei, vai ministrija piekrīt.",
  "Jāpajautā Ilzei, vai ministrija piekrīt.",
  "Ilzei jājautā, vai ministrija piekrīt.",
  "Skaitlis ir pareizs (Jānim ir).",
  "Reikia paklausti Eglės, ar ministerija sutinka.",
  "Eglės reikia paklausti, ar ministerija sutinka.",
  "Skaičius teisingas (Andriaus).",
  "Kysytään Pekalta, onko ministeriö samaa mieltä.",
  "Kaisalta pitää kysyä, onko ministeriö samaa mieltä.",
  "Luku on oikein (Matilta).",
  "Imrét meg kell kérdezni, hogy a minisztérium egyetért-e.",
  "A szám helyes (Istvánnal egyeztetve).",
  "Imre bácsi, nézze meg ezt a számot.",
  "Ayşe Hanım, bu rakama bakın.",
  "გადაამოწმეთ ნინოსთან ეს რიცხვი.",
  "Պետք է Անահիտից ճշտել այս թիվը։",
  "Peab Kadriga üle kontrollima selle arvu.",
  "Jāprecizē ar Ilzi šis skaitlis.",
  "Imrével egyeztetni kell ezt a számot.",
];
const INFLECTED_IN_VALUES = [
  "თამარმა თქვა, რომ სამინისტრო ყოყმანობს",
  "Kadrilt tuleb küsida",
  "Ilzei jājautā par ministriju",
  "Հարցնել Անահիտին",
];
const NOT_INFLECTED = [
  "თამარ მეფის ეპოქაში ქსელი არ იყო.",
  "თამარ გელაშვილმა ილაპარაკა ჯგუფის სახელით.",
  "მომხსენებელი (თამარ გელაშვილი) ილაპარაკა.",
  "მომხსენებელი (თამარ ბერიძემ) ილაპარაკა.",
  "ამიტომ, ნახეთ დანართი.",
  "Անահիտ Պետրոսյանը ելույթ ունեցավ։",
  "Kadri Tamm esines rühma nimel.",
  "Ilze Bērziņa runāja grupas vārdā.",
  "Anna Virtanen puhui ryhmän puolesta.",
  "Ayşe Hanım Okulu bağlandı.",
  "Mati Kaal esines.",
  "- Human rights in networks",
  "- Channel plans and Normal operation",
  "- Vital services (Royal Society)",
  "The text is new (Maria, Planet and Market).",
];

test.each([
  ["Maria Ximenes", "Laporan itu ditulis di Dili pada 2025 (Mario).", "id"],
  ["Maria Ximenes", "Ang ulat ay isinulat sa Dili (Mario).", "tl"],
  ["Carla Gomes", "El informe es de 2025 (Carlos).", "es"],
  ["Robert de Vries", "Het verslag is van 2025 (Roberta).", "nl"],
  ["Martin Belo", "Relatóriu ne'e hosi 2025 (Martina).", "tet"],
])("%s is not named in %s where names have no endings", async (lead, text, language) => {
  const led = issue({ lead });
  const found = async (keys: object, words = text, conf = {}) =>
    (
      await load({
        "conference.md": conference(conf),
        "issues/cybersecurity.md": led,
        "a.md": proposal({ ...keys }, words),
      })
    ).findings
      .map(({ rule }) => rule)
      .filter((rule) => rule === "personal-note");
  const [name = ""] = /\(([^)]*)/.exec(text)?.slice(1) ?? [];
  const sources = `{title: Tempo Timor, locator: "page 1, ${name} 2025"}`;
  const locator = `{title: Tempo Timor, locator: "${name}, 2025"}`;
  expect(await found({ language, sources })).toEqual([]);
  expect(await found({ language, sources: locator })).toEqual([]);
  expect(await found({}, text, { language })).toEqual([]);
  // In Czech or Polish, or in a language that nobody stated, it may be the lead.
  expect(await found({ language: "pl" })).toEqual(["personal-note"]);
  expect(await found({})).toEqual(["personal-note"]);
  expect(await found({ language, sources: locator.replace(name, lead.split(" ")[0] ?? "") })).toEqual([
    "personal-note",
  ]);
  expect(await found({ language }, text.replace(name, lead.split(" ")[0] ?? ""))).toEqual(["personal-note"]);
});

test.each([
  ["सुनीता शर्मा", "hi", "सुनीता जी से पूछकर ही भेजें।"],
  ["सुनिता थापा", "ne", "सुनितालाई सोध्नुपर्छ।"],
  ["ফারহানা ইসলাম", "bn", "ফারহানাকে জিজ্ঞেস করতে হবে।"],
  ["వెంకట్ రావు", "te", "వెంకట్‌ను అడగాలి."],
  ["હેતલ પટેલ", "gu", "હેતલને પૂછવું પડશે."],
  ["ਜਸਪ੍ਰੀਤ ਸਿੰਘ", "pa", "ਜਸਪ੍ਰੀਤ ਨੂੰ ਪੁੱਛ ਲਓ ਫਿਰ ਭੇਜੋ।"],
  ["प्रशांत पाटील", "mr", "प्रशांतला विचारा."],
])("%s is to be asked, in %s", async (lead, language, text) => {
  const files = {
    "issues/cybersecurity.md": issue({ lead }),
    "a.md": proposal({ language }, `Summary.\n\n${text}`),
  };
  const { findings } = await load(files);
  expect(findings.map(({ rule }) => rule)).toContain("personal-note");
  const other = proposal({ language }, `Summary.\n\n${text.replace(/^\S+/u, "Council")}`);
  expect((await load({ ...files, "a.md": other })).findings.map(({ rule }) => rule)).not.toContain(
    "personal-note",
  );
});

test("first names are known in the forms and with the titles of Georgian, Armenian, Estonian, Latvian, Lithuanian, Finnish and Hungarian", async () => {
  const lead =
    "თამარ გელაშვილი, ნინო ქავთარაძე, ანა ლომიძე, Անահիտ Պետրոսյան, Աննա Սարգսյան, Kadri Tamm, Jaan Tamm, Ilze Bērziņa, Jānis Ozols";
  const others = "Eglė Kazlauskė, Andrius Petrauskas, Pekka Virtanen, Kaisa Virtanen, Matti Niemi";
  const third =
    "Imre Nagy, István Kiss, Ayşe Demir, Huma Khan, Norma Diaz, Vita Kalna, Roya Amiri, Chan Lee, Marius Pop";
  const all = [
    ...[...INFLECTED_REMARKS, ...NOT_INFLECTED].map((words, index) =>
      proposal({ target: `new resolution on topic ${index}` }, `Summary of the text.\n\n${words}`),
    ),
    ...INFLECTED_IN_VALUES.map((words, index) =>
      proposal({
        target: `new resolution on topic ${index + 200}`,
        history: `[{date: 2026-10-05, status: submitted, note: ${JSON.stringify(words)}}]`,
      }),
    ),
  ];
  const files = Object.fromEntries(all.map((text, index) => [`p${index}.md`, text]));
  const { findings } = await load({
    "issues/cybersecurity.md": issue({ lead }),
    "issues/others.md": issue({ title: "Others", lead: others }),
    "issues/third.md": issue({ title: "Third", lead: third }),
    ...files,
  });
  const named = findings.filter(({ severity }) => severity === "error").map(({ file }) => file);
  const words = [...INFLECTED_REMARKS, ...NOT_INFLECTED, ...INFLECTED_IN_VALUES];
  const open = words.filter((_, index) => !named.includes(`proposals/pp-26/p${index}.md`));
  expect(open).toEqual(NOT_INFLECTED);
});

/** Remarks that name a lead by the name that stands behind the family name, or is one of two. */
const CALLED = [
  "Phải hỏi Hương trước khi gửi bản này đi.",
  "- Hương gọi Cục Viễn thông về việc này",
  "Đoạn này lấy từ bản của Tuấn, Hương.",
  "Văn bản mới.[^1]\n\n[^1]: Hương bảo con số này đúng rồi.",
  "Hương ơi xem lại giúp đoạn này.",
  "Văn bản mới (Hương đang xin số liệu).",
  "Văn bản mới (Huong).",
  "Văn bản mới (theo Lan Anh).",
  "- Lan Anh gọi bộ",
  "Văn bản mới (hỏi chị Hà).",
  "Văn bản mới, An ơi xem lại nhé.",
  "Văn bản mới (Minh nói vậy).",
  "The text is new (Xiaoming has it).",
  "The text is new (ask Minjun).",
  "Minjun, see this.",
  "The text is new (Dara has it).",
  "Zsófia, nézd meg.",
  "The text is new (Akiko has it).",
  "- Thi Thu calls the ministry",
  "María José, revisa la cifra.",
  "The text is new (Mya Thida).",
  "The text is new (Rizki has it).",
  "The text is new (Ana has it).",
  "文本是新的（小明说可以）。",
  "文本是新的（问小明）。",
  "小明，看一下。",
  "본문이 새롭다(민준이가 확인).",
  "민준씨, 확인해 주세요.",
  "本文は新しい（明子さん）。",
  "អត្ថបទថ្មី (ដារ៉ា)។",
  "发之前要请问小明。",
  "ต้องถามสมชายก่อนส่ง",
  "ต้องถามคุณสมชายก่อนส่ง",
  "ข้อความใหม่ (สมชายบอกว่าตกลง)",
  "- สมชายโทรหากระทรวง",
  "ຕ້ອງຖາມບຸນມີກ່ອນສົ່ງ",
  "ត្រូវសួរដារ៉ាមុនផ្ញើ។",
];
const CALLED_IN_VALUES = ["theo Hương", "Hương đang xin số liệu", "Xiaoming has the mail", "小明说的"];
/** Other words with the same syllables, other persons, full names, states and cities. */
const NOT_CALLED = [
  "- Minh bạch và an toàn",
  "- Hương dẫn và hướng dẫn thực hiện",
  "- An toàn mạng",
  "An, Bình và Nam là ba tỉnh.",
  "Nghị quyết mới (Liên minh Viễn thông Quốc tế).",
  "- Hà Nội và Hà Giang",
  "Văn bản nêu Thái Lan, Hà Lan.",
  "Văn bản mới (hướng tới năm 2030).",
  "Bà Nguyễn Thị Hương phát biểu thay mặt nhóm.",
  "- Nguyễn Thị Hương, Hà Nội",
  "Chủ tịch (Trần Thị Hương) phát biểu.",
  "- Minh họa số liệu",
  "María José Pérez spoke for civil society.",
  "Na kraju se tekst mijenja.",
  "The Xiaoming report is named.",
  "和平利用外空是目标。",
  "- 和平利用外空",
  "ข้อความใหม่ให้รายงานทุกปี",
];

test("somebody is known by the name that stands behind a family name, with a title or as one of two names", async () => {
  const lead =
    "Nguyễn Thị Hương, Phạm Lan Anh, Lê Thu Hà, Trần Văn An, Hoàng Minh, Đặng Liên, Wang Xiaoming, Kim Minjun, Sok Dara, Nagy Zsófia, TANAKA Akiko, NGUYEN Thi Thu, María José Pérez, Daw Mya Thida Win, Muhammad Rizki Ramadhan, Dr Ana Lima, Li Na, 王小明, 李和平, 김민준, 田中 明子, សុខ ដារ៉ា, สมชาย ใจดี, ບຸນມີ ແສງຈັນ";
  const target = (index: number) => `new resolution on topic ${index}`;
  const all = [
    ...[...CALLED, ...NOT_CALLED].map((words, index) =>
      proposal({ target: target(index) }, `Summary of the text.\n\n${words}`),
    ),
    ...CALLED_IN_VALUES.map((words, index) =>
      proposal({ target: target(index + 200), limits: JSON.stringify(words) }),
    ),
  ];
  const files = Object.fromEntries(all.map((text, index) => [`p${index}.md`, text]));
  const { findings } = await load({ "issues/cybersecurity.md": issue({ lead }), ...files });
  const named = findings.filter(({ severity }) => severity === "error").map(({ file }) => file);
  const words = [...CALLED, ...NOT_CALLED, ...CALLED_IN_VALUES];
  const open = words.filter((_, index) => !named.includes(`proposals/pp-26/p${index}.md`));
  expect(open).toEqual(NOT_CALLED);
});

test("a Hebrew first name that is a word is none by itself: אור is light", async () => {
  const led = issue({ lead: "אור לוי" });
  const { findings } = await load({
    "issues/cybersecurity.md": led,
    "a.md": proposal({}, `${OPEN}בסך הכול נוספו 40 אתרים (אור ירוק ניתן ב-2025).`),
  });
  expect(findings.filter(({ rule }) => rule === "personal-note")).toEqual([]);
});

test.each([
  ["د. يوسف بن علي", "الفقرة 3 مقبولة (يوسف عنده علم)."],
  ["د.يوسف بن علي", "الفقرة 3 مقبولة (يوسف عنده علم)."],
  ["السيد الدكتور يوسف بن علي المرزوقي", "الفقرة 3 مقبولة (يوسف عنده علم)."],
  ["أ.د. ليلى الطرابلسي", "الفقرة 3 مقبولة (ليلى عندها علم)."],
  ["أ. ليلى", "الفقرة 3 مقبولة (ليلى عندها علم)."],
  ["الدكتورة ليلى الطرابلسي", "الفقرة 3 مقبولة (ليلى عندها علم)."],
  ["الأستاذ يوسف", "الفقرة 3 مقبولة (يوسف عنده علم)."],
  ["Si Youssef Ben Ali", "Le paragraphe 3 est accepté (Youssef le sait)."],
  ["Sidi Youssef Ben Ali", "Le paragraphe 3 est accepté (Youssef le sait)."],
  ["دکتر لیلا احمدی", "بند ۳ پذیرفته شد (لیلا می‌داند)."],
  ["ڈاکٹر لیلیٰ احمد", "پیراگراف 3 منظور ہوا (لیلیٰ جانتی ہے)۔"],
  ["Gđa Jovana Kovač", "Stav 3 je prihvaćen (Jovana to zna)."],
  ["господин Никола Ђурић", "Став 3 је прихваћен (Никола то зна)."],
  ["κα Ελένη Παπαδοπούλου", "Η παράγραφος 3 έγινε δεκτή (Ελένη το ξέρει)."],
  ["Dott.ssa Giulia Rossi", "Il paragrafo 3 è accolto (Giulia lo sa)."],
  ["Doç. Dr. Zeynep Yılmaz", "Fıkra 3 kabul edildi (Zeynep biliyor)."],
])("behind the title in %s a first name is known", async (lead, remark) => {
  expect(
    await diagnose({ "issues/cybersecurity.md": issue({ lead }), "a.md": proposal({}, remark) }),
  ).toContain("the first name of somebody");
});

test("an initial is no title: the family name behind it is none by which somebody is called", async () => {
  const files = {
    "issues/cybersecurity.md": issue({ lead: "J. Castellanos" }),
    "a.md": proposal({}, "The text is new (Castellanos has it)."),
  };
  expect(await diagnose(files)).not.toContain("the first name of somebody");
});

test.each([
  "Hay que preguntarle a la Dra. Inés antes.",
  "Hay que consultar con el Ing. Ñuflo.",
  "Hay que consultarlo con Ñuflo.",
  "Hay que preguntarle a Doña Inés antes.",
  "Il faut demander à Mme Claire avant.",
  "Wir müssen noch Frau Anke fragen.",
  "Noch bei Dr. Anke nachfragen.",
  "Ask Dr. Anke before.",
  "Trzeba zapytać panią Annę.",
  "Нужно спросить г-жу Ольгу.",
])("whoever is to be asked is known behind a title: %s", async (written) => {
  const lead = "Dra. Inés Apaza, Ing. Ñuflo Peña, Claire Dupont, Anke Meier, Anna Nowak and Ольга Иванова";
  const files = (text: string) => ({
    "issues/cybersecurity.md": issue({ lead }),
    "a.md": proposal({}, `${OPEN}${text}`),
  });
  const rulesOf = async (text: string) => (await load(files(text))).findings.map(({ rule }) => rule);
  expect(await rulesOf(written)).toEqual(["personal-note"]);
  expect(await rulesOf("La Dra. Inés Quiroga presentó el informe. El Ing. Ñuflo lo presentó.")).toEqual([]);
});
