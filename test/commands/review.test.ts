import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AUDIENCES } from "../../src/corpus/types.ts";
import { conference, issue, proposal } from "../corpus/small-conference.ts";
import { amount } from "../gate.ts";
import { freezeEdition } from "./freeze-edition.ts";
import { run, workingFolder } from "./run.ts";

const FILE = "citel/iap-63a1-5.md";

function agreed(text: string): string {
  return proposal(
    {
      id: "IAP/63A1/5",
      action: "MOD",
      submitted: "2026-09-01",
      position: "support",
      review: "agreed",
      "reviewed-on": "2026-09-25",
    },
    `A summary.\n\n## Text\n\n${text}\n\n## Position\n\nA good step.`,
  );
}

const freeze = (path: string, asOf: string, edition = 1) => freezeEdition(path, edition, asOf);

describe("plenibrief review", () => {
  it("lists what is to be decided, with its file, in words", async () => {
    await using folder = await workingFolder({
      [FILE]: proposal({ id: "IAP/63A1/5", submitted: "2026-10-01" }),
    });
    expect(await run(folder.path, ["review"])).toEqual({
      exit: 0,
      stderr: "",
      stdout: `PP-26: what still needs a decision, as of 20 October 2026

Internal: not for circulation
2 decisions are left

No common position (1)
- Cybersecurity
    none on record
    since 1 October 2026, 19 days
    proposals/pp-26/issues/cybersecurity.md

No position (1)
- IAP/63A1/5 Confidence and security
    CITEL; Res. 130
    Cybersecurity; since 1 October 2026, 19 days
    proposals/pp-26/citel/iap-63a1-5.md

New for the public in a first edition: read it before the release (10)
- Plenipotentiary Conference 2026
    Doha, Qatar
    Civil society group
    About this brief.
    proposals/pp-26/conference.md
- Cybersecurity
    What is at stake.
    proposals/pp-26/issues/cybersecurity.md
- Confidence and security
    Document 63
    page 1
    Updates the resolution.
    proposals/pp-26/citel/iap-63a1-5.md
`,
    });
  });

  it("lists it as Markdown with a box to tick, words of proposals kept as words", async () => {
    const text = proposal({ title: '"[Free](https://example.org) *words*"', submitted: "2026-10-01" });
    await using folder = await workingFolder({ "citel/one.md": text });
    const { stdout } = await run(folder.path, ["review", "--format", "md"]);
    expect(stdout).toContain("- [ ] **\\[Free\\](https://example.org) \\*words\\***\n  - CITEL; Res. 130\n");
  });

  it("lists a sentence with an abbreviation, and an item with its number, in one piece", async () => {
    const text = proposal(
      {},
      "Kolegové podle doc. Nováka souhlasí s tím. Cost Rs. 5 crore is asked for.\n\n১। তহবিল গঠন করা হবে\n২। প্রশিক্ষণ দেওয়া হবে",
    );
    await using folder = await workingFolder({ [FILE]: text });
    const { stdout } = await run(folder.path, ["review", "--since", "none"]);
    expect(stdout).toContain("    Kolegové podle doc. Nováka souhlasí s tím.\n");
    expect(stdout).toContain("    Cost Rs. 5 crore is asked for.\n");
    expect(stdout).toContain("    ১। তহবিল গঠন করা হবে\n    ২। প্রশিক্ষণ দেওয়া হবে\n");
  });

  it.each([
    [
      "ʻOku ʻikai loto ki ai. ʻE tali pē ʻe ia. Naʻe kole ki ai. ‘Oku motu ia ki ai. 'Oku kei ma'olunga ki ai.",
      [
        "ʻOku ʻikai loto ki ai.",
        "ʻE tali pē ʻe ia.",
        "Naʻe kole ki ai.",
        "‘Oku motu ia ki ai.",
        "'Oku kei ma'olunga ki ai.",
      ],
    ],
    ["U tanlovda gʻolib edi. Oʻzbekiston bor.", ["U tanlovda gʻolib edi.", "Oʻzbekiston bor."]],
    ["It names .укр, .бг and .გე. It asks for more.", ["It names .укр, .бг and .გე.", "It asks for more."]],
    ["It names .გე and .հայ as examples.", ["It names .გე and .հայ as examples."]],
    ["It names .укр and .中国 and .ລາວ here.", ["It names .укр and .中国 and .ລາວ here."]],
    ["It may be (?) that. Is it so?", ["It may be (?) that.", "Is it so?"]],
  ])(
    "lists the letters of the text and no others, each sentence on its own line: %s",
    async (text, sentences) => {
      await using folder = await workingFolder({ [FILE]: proposal({}, text) });
      const { stdout } = await run(folder.path, ["review", "--since", "none"]);
      expect(stdout).toContain(sentences.map((sentence) => `    ${sentence}\n`).join(""));
    },
  );

  it("says so where nothing is left, and that the conference is over", async () => {
    await using folder = await workingFolder({
      "issues/cybersecurity.md":
        "---\ntitle: A\norder: 1\nposition: agreed\n---\n\nStake.\n\n## Common position\n\nOurs.\n",
    });
    const { stdout } = await run(folder.path, ["review"], { today: "2027-01-01" });
    expect(stdout).toContain(
      "The conference is over: what is still open has no outcome on record.\nNothing is left to decide.\n",
    );
  });

  it("lists each sentence that the public, then delegations, would read for the first time, and no other words", async () => {
    const first = proposal(
      { id: "IAP/63A1/5", submitted: "2026-09-01" },
      "A summary. See Res. 130 (Rev. Dubai).",
    );
    await using folder = await workingFolder({ [FILE]: first, "citel/b.md": proposal({ title: "Another" }) });
    await freeze(folder.path, "2026-09-26");
    expect((await run(folder.path, ["review"])).stdout).not.toContain("New for the public");

    const summary =
      "A summary. Levana o tom zatím nevěděla. See Res. 130 (Rev. Dubai).\n\n:::internal\nNot this.\n:::";
    const now = proposal(
      {
        id: "IAP/63A1/5",
        submitted: "2026-09-01",
        history: "[{date: 2026-09-01, status: submitted, note: Wax ko Aissatou}]",
      },
      `${summary}\n\n:::delegation\nThey hesitate.\n:::\n\n## Ask\n\nNor this.`,
    );
    await writeFile(join(folder.path, "proposals/pp-26", FILE), now);
    await writeFile(
      join(folder.path, "proposals/pp-26/citel/c.md"),
      proposal(
        { title: "Roaming", target: "new resolution on what Ana wants" },
        "Open to all. Its words[^1] (?)\nend. A summary.\n\n- Ask X\n- Ask Y\n\n[^1]: A note.",
      ),
    );
    // A name without words that the record has not.
    await rename(
      join(folder.path, "proposals/pp-26/citel/b.md"),
      join(folder.path, "proposals/pp-26/citel/veto.md"),
    );
    const review = (...options: string[]) => run(folder.path, ["review", ...options]);
    const listed = `New for the public since edition 1: read it before the release (10)
- Confidence and security
    Wax ko Aissatou
    Levana o tom zatím nevěděla.
    proposals/pp-26/citel/iap-63a1-5.md
- Another
    file name, in addresses of the page: citel/veto
    proposals/pp-26/citel/veto.md
- Roaming
    new resolution on what Ana wants
    Open to all.
    Its words (?) end.
    Ask X
    Ask Y
    A note.
    proposals/pp-26/citel/c.md

New for delegations since edition 1: read it before the release (1)
- Confidence and security
    They hesitate.
    proposals/pp-26/citel/iap-63a1-5.md
`;
    expect((await review()).stdout).toContain(`\n\n${listed}`);
    expect((await review("--since", "1", "--format", "md")).stdout).toContain(
      "- [ ] **Roaming**\n  - new resolution on what Ana wants\n  - Open to all.\n",
    );
    expect(JSON.parse((await review("--format", "json")).stdout).newWords).toEqual({
      since: 1,
      public: [
        {
          file: FILE,
          title: "Confidence and security",
          sentences: ["Wax ko Aissatou", "Levana o tom zatím nevěděla."],
        },
        { file: "citel/veto.md", title: "Another", name: "citel/veto", sentences: [] },
        {
          file: "citel/c.md",
          title: "Roaming",
          sentences: [
            "Roaming",
            "new resolution on what Ana wants",
            ...["Open to all.", "Its words (?) end.", "Ask X", "Ask Y", "A note."],
          ],
        },
      ],
      delegation: [{ file: FILE, title: "Confidence and security", sentences: ["They hesitate."] }],
    });
  });

  it("gives the reason of each loss that a public build leaves to it", async () => {
    const text = agreed("The Union shall act.");
    const reasons: [string | undefined, string][] = [
      [undefined, "the file is gone"],
      [
        text.replace("review:", "audience: internal\nreview:"),
        'the proposal is now for the audience "internal" alone',
      ],
      [text.replace("review: agreed", "review: in-review"), 'its review is now "in-review"'],
      [text.replace("2026-09-25", "2026-11-02"), "it is agreed only from 2026-11-02 on"],
      [text.replaceAll("2026-09-01", "2026-11-02"), "the proposal is not on record yet on that day"],
      [
        text.replace("shall", "may"),
        "its text differs from edition 1; restore it, or agree again and write the new reviewed-on",
      ],
    ];
    await using folder = await workingFolder({ [FILE]: text });
    await freeze(folder.path, "2026-09-26");
    expect((await run(folder.path, ["review"])).stdout).not.toContain("GONE");
    const [name, lost] = [
      "IAP/63A1/5 Confidence and security",
      "the agreed position, with any ask on it, of edition 1 is gone",
    ];
    for (const [now, reason] of reasons) {
      const file = join(folder.path, "proposals/pp-26", FILE);
      await (now === undefined ? rm(file) : writeFile(file, now));
      const { stderr } = await run(folder.path, ["build", "--format", "json"]);
      expect(stderr).toContain(`${lost}; plenibrief review, which is for the group only, gives the reason`);
      const { lost: listed } = JSON.parse((await run(folder.path, ["review", "--format", "json"])).stdout);
      expect(listed).toEqual([{ name, key: "citel/iap-63a1-5", loss: `${lost}: ${reason}` }]);
    }
    expect((await run(folder.path, ["review"])).stdout).toContain(`

Gone or changed for readers of edition 1 (1)
- ${name} (citel/iap-63a1-5)
    ${lost}: its
    text differs from edition 1; restore it, or agree again and write
    the new reviewed-on
`);
  });

  it("reports a status, an outcome and a text that an edition had and an old copy of a file has not", async () => {
    const TEXT = "outcomes/res-130.md";
    const old = { status: "submitted", submitted: "2026-09-01" };
    const steps = (status: string) => ({
      ...old,
      status,
      history: `[{date: 2026-11-20, status: ${status}}]`,
    });
    const result =
      "---\ntarget: Res. 130\nresult: revised\ndate: 2026-11-21\nsources: {title: A, locator: page 1}\n---\n";
    const ended = proposal({ ...steps("deferred"), outcome: "Deferred to 2030." });
    await using folder = await workingFolder({ [FILE]: ended, [TEXT]: result });
    const write = (text: string) => writeFile(join(folder.path, "proposals/pp-26", FILE), text);
    const lost = async () => {
      const listed = JSON.parse(
        (await run(folder.path, ["review", "--format", "json", "--as-of", "2026-11-23"])).stdout,
      ).lost;
      const { stderr } = await run(folder.path, ["build", "--format", "json", "--as-of", "2026-11-23"]);
      for (const { loss } of listed) expect(stderr).toContain(loss);
      return listed.map(({ key, loss }: { key: string; loss: string }) => `${key}: ${loss}`);
    };
    await freeze(folder.path, "2026-11-22");
    expect(await lost()).toEqual([]);
    await write(proposal(old));
    await rm(join(folder.path, "proposals/pp-26", TEXT));
    expect(await lost()).toEqual([
      'citel/iap-63a1-5: in edition 1 its status was "deferred", and now it is "submitted": restore the status with its history and outcome, unless they were wrong',
      "outcomes/res-130: what became of this text, of edition 1, is gone: restore the file, unless it was wrong",
    ]);
    await writeFile(join(folder.path, "proposals/pp-26", TEXT), result);
    await write(proposal({ ...steps("adopted"), outcome: "Adopted." }));
    expect(await lost()).toEqual([]);
    await write(ended);
    expect(await lost()).toEqual([]);
    expect((await run(folder.path, ["review", "--as-of", "2026-11-10"])).stdout).not.toContain("GONE");

    await write(proposal(steps("in-committee")));
    await rm(join(folder.path, "proposals/pp-26/editions"), { recursive: true });
    await freeze(folder.path, "2026-11-22");
    await write(proposal(steps("revised")));
    expect(await lost()).toEqual([]);
    await write(proposal(old));
    expect(await lost()).toHaveLength(1);
  });

  it("reports steps of the history that an old copy of a file has not, whatever the statuses, and none that was corrected", async () => {
    type Step = readonly [date: string, status: string];
    const REVISED = ["2026-10-02", "revised"] as const;
    const INTRODUCED = ["2026-11-10", "introduced"] as const;
    const IN_COMMITTEE = ["2026-11-12", "in-committee"] as const;
    const file = (...steps: readonly Step[]) => {
      const history = steps.map(([date, status]) => `{date: ${date}, status: ${status}}`).join(", ");
      const status = steps.at(-1)?.[1] ?? "submitted";
      return proposal({ status, submitted: "2026-09-01", ...(history && { history: `[${history}]` }) });
    };
    const had = (steps: string, right: string) =>
      `in edition 1 its history had ${steps}, and now it has not: restore ${right} wrong`;
    const was = (before: string, now: string) =>
      `in edition 1 its status was "${before}", and now it is "${now}": restore the status with its history and outcome, unless they were wrong`;
    const cases: [before: Step[], now: Step[], loss?: string][] = [
      [[REVISED], [], was("revised", "submitted")],
      [
        [REVISED, INTRODUCED, IN_COMMITTEE],
        [REVISED],
        had('"introduced" (2026-11-10) and "in-committee" (2026-11-12)', "them, unless they were"),
      ],
      [
        [INTRODUCED, ["2026-11-12", "revised"]],
        [INTRODUCED],
        had('"revised" (2026-11-12)', "it, unless it was"),
      ],
      [[REVISED, ["2026-11-12", "revised"]], [REVISED], had('"revised" (2026-11-12)', "it, unless it was")],
      // The old copy, and a further step written in it.
      [
        [REVISED, INTRODUCED],
        [REVISED, ["2026-11-20", "in-committee"]],
        had('"introduced" (2026-11-10)', "it, unless it was"),
      ],
      [
        [REVISED, INTRODUCED],
        [REVISED, INTRODUCED, IN_COMMITTEE],
      ],
      [
        [REVISED, INTRODUCED],
        [["2026-10-05", "revised"], INTRODUCED],
      ],
      [
        [REVISED, INTRODUCED],
        [REVISED, ["2026-11-10", "in-ad-hoc"]],
      ],
      [[INTRODUCED], [INTRODUCED, ["2026-11-12", "revised"]]],
    ];
    for (const [before, now, loss] of cases) {
      await using folder = await workingFolder({ [FILE]: file(...before) });
      await freeze(folder.path, "2026-11-22");
      await writeFile(join(folder.path, "proposals/pp-26", FILE), file(...now));
      const { stdout } = await run(folder.path, ["review", "--format", "json", "--as-of", "2026-11-23"]);
      const losses = JSON.parse(stdout).lost.map((each: { loss: string }) => each.loss);
      expect(losses).toEqual(loss === undefined ? [] : [loss]);
      const { stderr } = await run(folder.path, ["build", "--format", "json", "--as-of", "2026-11-23"]);
      if (loss !== undefined) expect(stderr).toContain(loss);
      else expect(stderr).not.toContain("edition 1");
    }
  });

  it("reports a verdict that changed because the position was agreed on after the end; a public build gives no reason", async () => {
    await using folder = await workingFolder({ [FILE]: agreed("The Union shall act.") });
    await freeze(folder.path, "2026-09-26");
    const ended =
      "status: withdrawn\noutcome: Withdrawn.\nhistory: [{date: 2026-10-10, status: withdrawn}]\nposition: oppose";
    const now = agreed("The Union shall act.")
      .replace(/^status: .*\n/m, "")
      .replace("position: support", ended)
      .replace("2026-09-25", "2026-10-15");
    await writeFile(join(folder.path, "proposals/pp-26", FILE), now);
    const build = (...more: string[]) => run(folder.path, ["build", "--format", "json", ...more]);
    const changed =
      'warning: IAP/63A1/5 Confidence and security (citel/iap-63a1-5): with the position of edition 1 its verdict is "lost", and now it is "gained"';
    const reason =
      ": the position was agreed on after the proposal had ended; a verdict compares the ending with what the group wanted until then, so restore the earlier position and its reviewed-on, unless they were wrong\n";
    expect((await build()).stderr).toContain(
      `${changed}; plenibrief review, which is for the group only, gives the reason\n`,
    );
    expect((await build("--audience", "delegation")).stderr).toContain(changed + reason);
    expect((await run(folder.path, ["review", "--format", "json"])).stdout).toContain(reason.slice(2, 60));
  });

  it("reports a verdict by a first position that was agreed on after the end", async () => {
    const before = agreed("The Union shall act.").replace(/^(?:position|review|reviewed-.*): .*\n/gm, "");
    await using folder = await workingFolder({ [FILE]: before.replace(/\n## Ask[\s\S]*$/, "\n") });
    await freeze(folder.path, "2026-09-26");
    const ended =
      "status: withdrawn\noutcome: Withdrawn.\nhistory: [{date: 2026-10-10, status: withdrawn}]\nposition: oppose";
    const after = (day: string) =>
      agreed("The Union shall act.")
        .replace(/^status: .*\n/m, "")
        .replace("position: support", ended)
        .replace("2026-09-25", day);
    const printed = async (day: string) => {
      await writeFile(join(folder.path, "proposals/pp-26", FILE), after(day));
      return (await run(folder.path, ["build", "--format", "json", "--audience", "delegation"])).stderr;
    };
    expect(await printed("2026-10-15")).toContain(
      'edition 1 has no agreed position on it, and now its verdict is "gained": the position was agreed on after the proposal had ended;',
    );
    expect(await printed("2026-10-09")).not.toContain("its verdict is");
  });

  it("finds an agreement void where the text is not that of the first edition since; the briefs for others lose the position", async () => {
    await using folder = await workingFolder({ [FILE]: agreed("The Union shall act.") });
    await freeze(folder.path, "2026-09-26");
    const build = ["build", "--format", "json"];
    const brief = async () => JSON.parse(await readFile(join(folder.path, "out/pp-26/brief.json"), "utf8"));

    expect((await run(folder.path, build)).exit).toBe(0);
    expect((await brief()).proposals[0].position).toBe("support");
    expect((await run(folder.path, ["review"])).stdout).not.toContain("Agreement void");

    await writeFile(join(folder.path, "proposals/pp-26", FILE), agreed("The Union may act."));
    const { stdout } = await run(folder.path, ["review"]);
    expect(stdout).toContain(`Agreement void (1)
- IAP/63A1/5 Confidence and security
    CITEL; MOD Res. 130; Support
    void: the text is not that of edition 1
    Cybersecurity; since 25 September 2026, 25 days
    proposals/pp-26/citel/iap-63a1-5.md
`);
    const made = await run(folder.path, build);
    expect(made.exit).toBe(0);
    const gone = `warning: IAP/63A1/5 Confidence and security (citel/iap-63a1-5): the agreed position, with any ask on it, of edition 1 is gone`;
    expect(made.stderr).toContain(
      `${gone}; plenibrief review, which is for the group only, gives the reason\n`,
    );
    expect((await run(folder.path, [...build, "--audience", "delegation"])).stderr).toContain(
      `${gone}: its text differs from edition 1; restore it, or agree again and write the new reviewed-on\n`,
    );
    expect((await run(folder.path, [...build, "--since", "none"])).stderr).not.toContain("gone");
    expect((await brief()).proposals[0]).not.toHaveProperty("position");
    expect(JSON.stringify(await brief())).not.toContain("A good step");
    const changes = await run(folder.path, ["changes", "--audience", "delegation", "--format", "json"]);
    expect(
      JSON.parse(changes.stdout).list.map(({ kind, to }: { kind: string; to?: string }) => [kind, to]),
    ).toEqual([
      ["revised", undefined],
      ["position", "none"],
    ]);
  });

  it("lists a state that gets no pack any more, and places in sources of one word, but no web address", async () => {
    const sources = "{title: Letter, locator: 'C:\\Users\\ratna\\letter.docx', url: 'https://example.org/a'}";
    await using folder = await workingFolder({
      "a.md": proposal({ sources }),
      "conference.md": conference({ delegations: "[KEN, TLS]" }),
    });
    expect((await run(folder.path, ["review"])).stdout).toMatch(
      /C:\\Users\\ratna\\letter\.docx(?!.*example\.org)/s,
    );
    await freeze(folder.path, "2026-09-26");
    expect((await run(folder.path, ["review"])).stdout).not.toContain("GONE");
    await writeFile(join(folder.path, "proposals/pp-26/conference.md"), conference({ delegations: "[KEN]" }));
    const { lost } = JSON.parse((await run(folder.path, ["review", "--format", "json"])).stdout);
    expect(lost).toEqual([
      {
        name: "Timor-Leste",
        key: "TLS",
        loss: 'its delegation had a pack of edition 1 and gets none now: write TLS under "delegations" in conference.md if it still needs one',
      },
    ]);
    for (const audience of ["public", "delegation"])
      expect(
        (await run(folder.path, ["build", "--audience", audience, "--format", "json"])).stderr,
      ).not.toContain("TLS");
    const brief = await readFile(join(folder.path, "out/pp-26/brief.json"), "utf8");
    expect(JSON.parse(brief).conference).not.toHaveProperty("delegations");
  });

  it("closes the signs of changed words in each sentence", async () => {
    const text =
      "```current\nto do. Old words.\n```\n\n```proposed\n1 to set up a group. And more. Old words here.\n```";
    await using folder = await workingFolder({ "a.md": proposal({}, `A summary.\n\n## Text\n\n${text}`) });
    const { stdout } = await run(folder.path, ["review", "--since", "none"]);
    const lines = stdout.split("\n").map((line) => line.trim());
    for (const line of ["[-Old words-]{+to set up a group.+}", "{+And more.+}", "{+Old words here+}."])
      expect(lines).toContain(line);
    expect(lines).not.toContain("+}");
  });

  it("lists a web address with words behind its path, in a source, in a link and as contact, and no other", async () => {
    const shown = `?de=ambassadeur-en-secret #ana-says-not-final ?note=sirri #secret #sirri ?from=salma ?comment=hansahab ?salma=1 ?secret
      ?id=ask ?page=later #page=ana ?lang=salma ?v=1&note=no ?x=%D8%B3%D8%B1 ?q=Salma2026 ?ghi-chu=hoi-chi-lan-truoc #:~:text=ana ?id=ana3`;
    const others = `?page=2&lang=en#p12 #page=12 ?id=dQw4w9WgXcQ ?docid=S22-PP-C-0044 #section-2 ?lang=pt-BR&format=pdf ?p=2386 ?articleId=122784
      ?ud=2014110717492074147 ?doc=44a2#art.5 ?usp=sharing ?BC=bc_6734197c808f1 #fn1 ?id=3f2a9c1e-77ab-4c01-9d1e-0a1b2c3d4e5f #page=3&zoom=100 ?v=2`;
    const addresses = (list: string) =>
      list.split(/\s+/).map((behind) => `https://a.org/a-long-title${behind}`);
    const sources = addresses(others).map((url) => `{title: News, url: "${url}"}`);
    await using folder = await workingFolder({
      "conference.md": conference({ contact: "https://a.org/b?note=contactsirri" }),
      "a.md": proposal(
        { sources: `[{title: Speech, url: "https://a.org/b?note=urlsirri"}, ${sources.join(", ")}]` },
        `A summary. ${addresses(`${shown} ${others}`)
          .map((url) => `[One](${url}).`)
          .join(" ")}`,
      ),
    });
    const { stdout } = await run(folder.path, ["review", "--since", "none"]);
    const listed = new Set(stdout.match(/https:\S+/g));
    const isListed = (url: string) => listed.has(url);
    expect(addresses(shown).filter((url) => !isListed(url))).toEqual([]);
    expect(addresses(others).filter(isListed)).toEqual([]);
    for (const word of ["contactsirri", "urlsirri"]) expect(stdout).toContain(word);
  });

  it("a build names a proposal that is gone though nobody had a position on it", async () => {
    await using folder = await workingFolder({
      [FILE]: proposal(),
      "citel/b.md": proposal({ title: "Another", target: "Res. 131" }),
    });
    await freeze(folder.path, "2026-09-26");
    await rm(join(folder.path, "proposals/pp-26", FILE));
    const line = "warning: Confidence and security (citel/iap-63a1-5): the proposal of edition 1 is";
    const build = (audience: string) =>
      run(folder.path, ["build", "--format", "json", "--audience", audience]);
    expect((await build("internal")).stderr).toContain(`${line} gone: the file is gone`);
    expect((await build("public")).stderr).toContain(
      `${line} gone; where nobody removed its file, it is missing from this computer\n`,
    );
  });

  it("build, changes and review name the files whose contents were exchanged, and not IDs that were corrected", async () => {
    const [FIRST, SECOND] = ["citel/iap-63a1-5.md", "citel/iap-63a1-6.md"];
    const file = (id: string, title: string) => proposal({ id, title, submitted: "2026-09-01" });
    const [one, two] = [file("IAP/63A1/5", "Villages"), file("IAP/63A1/6", "Avalanches")];
    await using folder = await workingFolder({ [FIRST]: one, [SECOND]: two });
    await freeze(folder.path, "2026-09-26");
    const printed = async (first: string, second: string) => {
      await writeFile(join(folder.path, "proposals/pp-26", FIRST), first);
      await writeFile(join(folder.path, "proposals/pp-26", SECOND), second);
      const [build, changes, review] = [["build", "--format", "json"], ["changes"], ["review"]];
      const outputs = [];
      for (const words of [build, changes, review]) {
        const { stdout, stderr } = await run(folder.path, words);
        outputs.push((stderr + stdout).replace(/\s+/g, " "));
      }
      return outputs;
    };
    const line =
      "in edition 1 this proposal was in the file citel/iap-63a1-6, and this file had IAP/63A1/5 Villages: if the contents of the files were exchanged by mistake, exchange them back";
    for (const output of await printed(two, one)) expect(output).toContain(line);
    const corrected = [file("IAP/63A1/6", "Villages"), file("IAP/63A1/5", "Avalanches")] as const;
    for (const output of await printed(...corrected)) expect(output).not.toContain("exchanged");
    for (const output of await printed(one, two)) expect(output).not.toContain("exchanged");
  });

  it("proposals in the files of others are compared with themselves: exchanged without IDs, or all names moved up by one", async () => {
    const steps = "[{date: 2026-09-20, status: in-committee}]";
    const [one, two, three] = ["Villages", "Avalanches", "Roaming"].map(
      (title, index) => (id?: string) =>
        proposal(
          {
            title,
            sponsors: `[${["CYP", "LBN", "CZE"][index]}]`,
            submitted: "2026-09-01",
            ...(id && { id }),
            ...(index === 0 && { status: "in-committee", history: steps }),
          },
          `About ${title}.`,
        ),
    ) as [Make, Make, Make];
    type Make = (id?: string) => string;
    const names = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`eur/${name}.md`, text]));
    const cases: [before: Record<string, string>, now: Record<string, string>, at: [string, string][]][] = [
      [
        { a: one(), b: two() },
        { a: two(), b: one() },
        [
          ["eur/a", "eur/b"],
          ["eur/b", "eur/a"],
        ],
      ],
      [
        { p2: one("EUR/48A1/2"), p3: two("EUR/48A1/3"), p4: three("EUR/48A1/4") },
        { p3: one("EUR/48A1/3"), p4: two("EUR/48A1/4"), p5: three("EUR/48A1/5") },
        [
          ["eur/p3", "eur/p2"],
          ["eur/p4", "eur/p3"],
          ["eur/p5", "eur/p4"],
        ],
      ],
    ];
    for (const [before, now, at] of cases) {
      await using folder = await workingFolder(names(before));
      await freeze(folder.path, "2026-09-26");
      const proposals = join(folder.path, "proposals/pp-26");
      for (const name of Object.keys(names(before))) await rm(join(proposals, name));
      for (const [name, text] of Object.entries(names(now))) await writeFile(join(proposals, name), text);
      const { lost } = JSON.parse((await run(folder.path, ["review", "--format", "json"])).stdout);
      expect(lost.map(({ key }: { key: string }) => key).sort()).toEqual(at.map(([key]) => key));
      for (const [key, was] of at) {
        const { loss } = lost.find((each: { key: string }) => each.key === key);
        expect(loss).toContain(`in edition 1 this proposal was in the file ${was}`);
      }
      for (const audience of AUDIENCES) {
        const { stdout, stderr } = await run(folder.path, ["changes", "--audience", audience]);
        for (const mixed of ["New", "No longer listed", "Moved", "Sponsors", "Title"])
          expect(stdout).not.toContain(mixed);
        expect(stderr).not.toContain("formerly");
      }
    }
  });

  it("build and changes ask about a file that was renamed", async () => {
    await using folder = await workingFolder({ [FILE]: proposal({ sponsors: "[CITEL]" }) });
    await freeze(folder.path, "2026-09-26");
    const proposals = join(folder.path, "proposals/pp-26");
    await rename(join(proposals, FILE), join(proposals, "citel/open-schools.md"));
    const asked =
      'warning: Confidence and security (citel/iap-63a1-5): the proposal of edition 1 is gone: the file is gone; if citel/open-schools is the same under a new name, write "formerly: citel/iap-63a1-5" in it\n';
    expect((await run(folder.path, ["build", "--format", "json"])).stderr).toContain(asked);
    expect((await run(folder.path, ["changes"])).stderr).toBe(asked);
  });

  it("lists each word of the record that the public page prints, also where it is the only one of its text", async () => {
    // Words of no language, which no rule and no list contains; in many languages one word is a sentence.
    const word = fc
      .array(fc.constantFrom("zu", "vo", "kwe", "šti", "жу", "ћо", "mbi", "дје"), {
        minLength: 2,
        maxLength: 4,
      })
      .map((parts) => parts.join(""));
    let places = 0;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 40, maxLength: 40 }), async (words) => {
        const rest = [...words];
        const planted: string[] = [];
        const next = () => {
          const each = rest.pop() ?? "";
          planted.push(each);
          return each;
        };
        const sections = (...names: string[]) => names.map((name) => `## ${name}\n\n${next()}.`).join("\n\n");
        await using folder = await workingFolder({
          "conference.md": conference(
            {
              title: next(),
              publisher: next(),
              place: next(),
              note: next(),
              lede: next(),
              meetings: `[{date: 2026-11-10, committee: COM5, title: ${next()}, place: ${next()}}]`,
              deadlines: `[{date: 2026-11-11, title: ${next()}}]`,
            },
            `${next()}.\n\n${sections(`Further: ${next()}`)}`,
          ),
          "issues/cybersecurity.md": `---\ntitle: ${next()}\norder: 1\nposition: agreed\nagreed: 2026-10-01\n---\n\n${next()}.\n\n${sections("Common position", "Asks", "Further: Words")}\n`,
          "outcomes/res-130.md": `---\ntarget: Res. 130\nresult: revised\ndate: 2026-11-27\nlabel: ${next()}\ntitle: ${next()}\nsources: {title: ${next()}, locator: ${next()}}\n---\n\n${next()}.\n`,
          "citel/a.md": proposal(
            {
              title: next(),
              target: next(),
              submitted: "2026-09-01",
              status: "withdrawn",
              outcome: next(),
              limits: next(),
              "original-title": next(),
              history: `[{date: 2026-11-20, status: withdrawn, note: ${next()}}]`,
              position: "support",
              review: "agreed",
              "reviewed-on": "2026-10-01",
              sources: `{title: ${next()}, locator: ${next()}}`,
            },
            `${next()}.\n\n| ${next()} | b |\n| - | - |\n| ${next()} | ${next()}[^1] |\n\n- ${next()}\n\n[^1]: ${next()}.\n\n## Text\n\n\`\`\`proposed\n${next()}\n\`\`\`\n\n${sections("Analysis", "Position", `Further: ${next()}`)}`,
          ),
        });
        const asOf = ["--as-of", "2026-11-28"];
        const { exit, stderr } = await run(folder.path, ["build", "--format", "html", ...asOf]);
        expect(exit, stderr).toBe(0);
        const page = await readFile(join(folder.path, "out/pp-26/brief.html"), "utf8");
        const { stdout } = await run(folder.path, ["review", "--since", "none", "--format", "json", ...asOf]);
        const listed: string[] = JSON.parse(stdout).newWords.public.flatMap(
          ({ title, sentences }: { title: string; sentences: string[] }) => [title, ...sentences],
        );
        const isIn = (text: string, each: string) => text.split(/[^\p{L}\p{M}]+/u).includes(each);
        const text = page.replace(/<(script|style)\b.*?<\/\1>/gs, " ").replace(/<[^>]*>/g, " ");
        const printed = planted.filter((each) => isIn(text, each));
        places = Math.max(places, printed.length);
        expect(printed.filter((each) => !isIn(listed.join(" "), each))).toEqual([]);
      }),
      { numRuns: amount(2, 4) },
    );
    expect(places).toBeGreaterThan(30);
  });

  describe("of what was made by copying another file", () => {
    const COPY = "citel/iap-63a1-6.md";
    const ISSUE =
      "---\ntitle: Cyber\norder: 2\nposition: agreed\nagreed: 2026-09-25\n---\n\nThe stake.\n\n## Common position\n\nOurs.\n";
    const copied = (keys: Record<string, string>) =>
      proposal(
        { ...{ id: "IAP/63A1/6", title: "Cheap masts", action: "MOD", target: "Res. 2" }, ...keys },
        "Asks for masts.",
      );
    const AGREED = { position: "support", review: "agreed", "reviewed-on": "2026-09-25" };

    async function reviewWith(files: Record<string, string>, removed: string[] = []) {
      const folder = await workingFolder({ [FILE]: agreed("Old.") });
      await freeze(folder.path, "2026-10-14");
      for (const name of removed) await rm(join(folder.path, "proposals/pp-26", name));
      for (const [name, text] of Object.entries(files))
        await writeFile(join(folder.path, "proposals/pp-26", name), text);
      return folder;
    }

    it("asks about an agreement that is older than an edition without the proposal or the issue", async () => {
      await using folder = await reviewWith({ [COPY]: copied(AGREED), "issues/cyber.md": ISSUE });
      const { stdout } = await run(folder.path, ["review"]);
      const WHY = "agreed on 25 September 2026, and edition 1 of 14 October 2026 does not have it";
      expect(stdout.replace(/\s+/g, " ")).toContain(
        `Agreed before it was on record (2) - Cyber ${WHY}: if its file was made from another one, the agreement may be on that one proposals/pp-26/issues/cyber.md - IAP/63A1/6 Cheap masts CITEL; MOD Res. 2; Support Cybersecurity; ${WHY}`,
      );
      const { decisions } = JSON.parse((await run(folder.path, ["review", "--format", "json"])).stdout);
      expect(decisions).toContainEqual({
        kind: "agreed-before",
        issue: "cybersecurity",
        proposals: [
          { key: "citel/iap-63a1-6", label: "IAP/63A1/6", title: "Cheap masts", position: "support" },
        ],
        since: "2026-09-25",
        days: 25,
        agreedBefore: { edition: 1, asOf: "2026-10-14" },
      });
    });

    it("does not ask about an issue whose file and title were changed", async () => {
      await using folder = await workingFolder({ [FILE]: agreed("Old."), "issues/cyber.md": ISSUE });
      await freeze(folder.path, "2026-10-14");
      await rm(join(folder.path, "proposals/pp-26/issues/cyber.md"));
      const renamed = ISSUE.replace("title: Cyber", "title: Networks");
      await writeFile(join(folder.path, "proposals/pp-26/issues/networks.md"), renamed);
      const { stdout } = await run(folder.path, ["review"]);
      expect(stdout).not.toContain("Agreed before");
      expect((await run(folder.path, ["changes"])).stdout).toContain("Title: [-Cyber-]{+Networks+}");
    });

    it("names its position in review and changes, as new for others", async () => {
      await using folder = await reviewWith({ [COPY]: copied(AGREED) });
      const { stdout } = await run(folder.path, ["review"]);
      expect(stdout).toContain(
        `- Cheap masts\n    Asks for masts.\n    Position: Support\n    proposals/pp-26/${COPY}\n`,
      );
      for (const audience of AUDIENCES) {
        const changes = await run(folder.path, ["changes", "--audience", audience]);
        expect(changes.stdout).toContain(
          "- New: IAP/63A1/6 Cheap masts\n    CITEL; MOD Res. 2; Submitted; Position: Support",
        );
      }
    });

    it.each([
      ["agreed on after the edition", { ...AGREED, "reviewed-on": "2026-10-15" }],
      ["a draft", { position: "support" }],
      ["an agreement to have no position", { ...AGREED, position: "none" }],
    ])("does not ask about %s", async (_, keys) => {
      await using folder = await reviewWith({ [COPY]: copied(keys) });
      expect((await run(folder.path, ["review"])).stdout).not.toContain("Agreed before");
    });

    it.each([
      ["by its ID", agreed("Old.")],
      [
        "by its earlier key",
        agreed("Old.").replace("id: IAP/63A1/5", "id: IAP/63A1/6\nformerly: citel/iap-63a1-5"),
      ],
    ])("takes a file that was renamed for no copy: it is known %s", async (_, text) => {
      await using folder = await reviewWith({ [COPY]: text }, [FILE]);
      const { stdout } = await run(folder.path, ["review"]);
      expect(stdout).not.toContain("Agreed before");
      expect(stdout).not.toContain("Position: Support");
    });
  });

  it("needs of an edition that was published only the public file", async () => {
    await using folder = await workingFolder({ [FILE]: agreed("The Union shall act.") });
    await freeze(folder.path, "2026-09-26");
    for (const audience of ["delegation", "internal"]) {
      await rm(join(folder.path, `proposals/pp-26/editions/1/${audience}.json`));
    }
    await writeFile(join(folder.path, "proposals/pp-26", FILE), agreed("The Union may act."));
    const { exit, stdout } = await run(folder.path, ["review"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("New for the public since edition 1");
    expect(stdout).not.toContain("New for delegations");
    expect(stdout).toContain("void: the text is not that of edition 1");
  });

  it("does not take a damaged edition for one that says nothing", async () => {
    await using folder = await workingFolder({ [FILE]: agreed("The Union shall act.") });
    await freeze(folder.path, "2026-09-26");
    await writeFile(join(folder.path, "proposals/pp-26/editions/1/public.json"), "{");
    const { exit, stderr } = await run(folder.path, ["review"]);
    expect(exit).toBe(1);
    expect(stderr).toContain(
      "proposals/pp-26/editions/1/public.json cannot be read: it is truncated or damaged",
    );
  });

  it("says what is wrong with the proposals where they have errors", async () => {
    await using folder = await workingFolder({ [FILE]: proposal({ status: "in-comittee" }) });
    const { exit, stderr, stdout } = await run(folder.path, ["review"]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: "" });
    expect(stderr).toContain('proposals/pp-26/citel/iap-63a1-5.md:6:9  error  status "in-comittee"');
  });
});

describe("an agreement made again on the day of a release", () => {
  const DAY = "2026-10-20";
  const NEXT = "2026-10-21";
  const ON_ISSUE = "issues/cybersecurity.md";
  const onProposal = (ask: string, review = "agreed", on = DAY) =>
    proposal(
      { submitted: "2026-09-01", position: "oppose", review, "reviewed-on": on },
      `A summary.\n\n## Ask\n\n${ask}`,
    );
  const onIssue = (ask: string, state = "agreed", on = DAY) =>
    issue(
      { position: state, agreed: on },
      `The matter.\n\n## Common position\n\nAn open list.\n\n## Asks\n\n- ${ask}`,
    );

  it.each([
    [
      "a proposal",
      { file: FILE, made: onProposal, back: "in-review" },
      `the wording of the ask differs from edition 1; restore it, or agree again: today, with the same reviewed-on, write "review: in-review" and release, then write "review: agreed"; or tomorrow, with the new reviewed-on`,
    ],
    [
      "an issue",
      { file: ON_ISSUE, made: onIssue, back: "proposed" },
      `the wording of the asks differs from edition 1; restore it, or agree again: today, with the same date under "agreed", write "position: proposed" and release, then write "position: agreed"; or tomorrow, with the new date under "agreed"`,
    ],
  ])("counts as the message advises, on %s", async (_of, { file, made, back }, advice) => {
    await using folder = await workingFolder({
      [FILE]: onProposal("Take note."),
      [file]: made("Ask for 20 towns."),
    });
    const write = (text: string) => writeFile(join(folder.path, "proposals/pp-26", file), text);
    const build = async (today = DAY) => {
      const args = ["build", "--format", "json", "--audience", "delegation", "--as-of", today];
      const { stderr } = await run(folder.path, args, { today });
      const page = await readFile(join(folder.path, "out/pp-26/delegation/brief.json"), "utf8");
      const { proposals, issues } = JSON.parse(page);
      return { stderr, inForce: JSON.stringify([proposals, issues]) };
    };
    await freeze(folder.path, DAY);
    await write(made("Speak against 20 towns."));
    const before = await build();
    expect(before.stderr).toContain(advice);
    expect(before.inForce).not.toMatch(/(?:Ask for|against) 20 towns/);

    // As advised, today.
    await write(made("Speak against 20 towns.", back));
    await freeze(folder.path, DAY, 2);
    await write(made("Speak against 20 towns."));
    const after = await build();
    expect(after.stderr).not.toContain("gone");
    expect(after.inForce).toContain("Speak against 20 towns.");
    // From the next edition on it is compared with that one: neither another ask nor the first one is agreed.
    await freeze(folder.path, DAY, 3);
    for (const ask of ["Speak for 30 towns.", "Ask for 20 towns."]) {
      await write(made(ask));
      const { stderr, inForce } = await build(NEXT);
      expect(stderr).toContain("differs from edition 3; restore it, or agree again and write the new ");
      expect(inForce).not.toContain(ask);
    }
    // Taken back in an edition of a later day, it needs a date of its own.
    await write(made("Speak against 20 towns.", back));
    await freeze(folder.path, NEXT, 4);
    await write(made("Speak for 30 towns."));
    expect((await build(NEXT)).inForce).not.toContain("Speak for 30 towns.");
    await write(made("Speak for 30 towns.", "agreed", NEXT));
    expect((await build(NEXT)).inForce).toContain("Speak for 30 towns.");
  });

  it("counts from the next day on with the new date, as the message says too", async () => {
    await using folder = await workingFolder({ [FILE]: onProposal("Ask for 20 towns.") });
    await freeze(folder.path, DAY);
    await writeFile(
      join(folder.path, "proposals/pp-26", FILE),
      onProposal("Speak against 20 towns.", "agreed", NEXT),
    );
    const args = ["build", "--format", "json", "--audience", "delegation", "--as-of", NEXT];
    expect((await run(folder.path, args, { today: NEXT })).stderr).not.toContain("gone");
  });
});
