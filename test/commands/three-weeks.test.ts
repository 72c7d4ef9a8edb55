import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { conference, issue, proposal } from "../corpus/small-conference.ts";
import { run, workingFolder } from "./run.ts";

/** A coordinator's three weeks: what is sent out says exactly what happened, and nothing else. */
test("three weeks of a tracker: add, revise, withdraw, change a position, rename, and a week of nothing", async () => {
  await using folder = await workingFolder({
    "conference.md": conference({ delegations: "[KEN]" }),
    "issues/space.md": issue({ title: "Outer space", order: "2" }),
    "atu/a.md": proposal({ id: "AFCP/55A1/1", sponsors: "ATU", submitted: "2026-09-01" }),
    "usa/b.md": proposal({
      title: "No new treaty",
      sponsors: "USA",
      target: "Res. 174",
      submitted: "2026-09-02",
    }),
    "c.md": proposal({ title: "Satellites", issue: "space", target: "Res. 186", submitted: "2026-09-03" }),
  });
  const cwd = folder.path;
  const write = (name: string, text: string) => writeFile(join(cwd, "proposals/pp-26", name), text);
  const done = async (...args: string[]) => {
    const { exit, stdout, stderr } = await run(cwd, args);
    expect(exit, stderr).toBe(0);
    return stdout;
  };

  await done("release", "--as-of", "2026-09-07");
  expect(await done("changes", "--as-of", "2026-09-07")).toMatchInlineSnapshot(`
    "PP-26 tracking brief, as of 7 September 2026

    Nothing has changed since edition 1 of 7 September 2026.

    Every proposal is described in full in the PP-26 tracking brief as of 7
    September 2026.
    Civil society group
    "
  `);

  // Week 2: one added, one revised and agreed on, one withdrawn, one file renamed.
  await write(
    "atu/d.md",
    proposal({
      title: "Child online protection",
      sponsors: "ATU",
      target: "Res. 179",
      submitted: "2026-09-10",
    }),
  );
  await write(
    "usa/b.md",
    proposal({
      title: "No new treaty on security",
      sponsors: "USA",
      target: "Res. 174",
      submitted: "2026-09-02",
      position: "support",
      review: "agreed",
    }),
  );
  await write(
    "c.md",
    proposal({
      title: "Satellites",
      issue: "space",
      target: "Res. 186",
      submitted: "2026-09-03",
      status: "withdrawn",
      outcome: "Taken back by its sponsor.",
      history: "[{date: 2026-09-11, status: withdrawn}]",
    }),
  );
  await rename(join(cwd, "proposals/pp-26/atu/a.md"), join(cwd, "proposals/pp-26/atu/security.md"));

  const second = await done("changes", "--as-of", "2026-09-14");
  expect(second).toMatchInlineSnapshot(`
    "PP-26 tracking brief, as of 14 September 2026: 1 new, 1 withdrawn …

    Since edition 1 of 7 September 2026. 4 changes: 1 new, 1 withdrawn, 1
    revised, 1 changed position.

    Cybersecurity
    - New: Child online protection
        ATU; Res. 179; submitted 10 September 2026
    - Revised: No new treaty on security
        Title: No new treaty{+ on security+}
    - Position: No new treaty on security
        None on record → Support

    Outer space
    - Withdrawn: Satellites
        Taken back by its sponsor.

    In brackets: [-taken out-] and {+added+}.
    Every proposal is described in full in the PP-26 tracking brief as of 14
    September 2026.
    Civil society group
    "
  `);
  await done("release", "--as-of", "2026-09-14");
  expect(await done("changes", "--until", "2")).toBe(second);
  expect(
    await done("changes", "--since", "1", "--until", "2026-09-30", "--format", "md"),
  ).toMatchInlineSnapshot(`
    "## PP-26 tracking brief, as of 14 September 2026: 1 new, 1 withdrawn …

    Since edition 1 of 7 September 2026. 4 changes: 1 new, 1 withdrawn, 1 revised, 1 changed position.

    ### Cybersecurity

    - **New** Child online protection
      - ATU; Res. 179; submitted 10 September 2026
    - **Revised** No new treaty on security
      - Title: No new treaty **on security**
    - **Position** No new treaty on security
      - None on record → Support

    ### Outer space

    - **Withdrawn** Satellites
      - Taken back by its sponsor.

    Every proposal is described in full in the PP-26 tracking brief as of 14 September 2026.  
    Civil society group
    "
  `);

  // Week 3: blank lines and the order of files alone.
  await write("usa/e.md", proposal({ target: "Res. 9" }));
  await rm(join(cwd, "proposals/pp-26/usa/e.md"));
  await write(
    "atu/d.md",
    `${proposal({ title: "Child online protection", sponsors: "ATU", target: "Res. 179", submitted: "2026-09-10" })}\n\n`,
  );
  const third = await run(cwd, ["release", "--as-of", "2026-09-21"]);
  expect(third.stderr).toContain("Nothing has changed since edition 2: no new edition was made.");

  // Errors in today's files are not in frozen editions; without the earlier names of files these cannot be compared.
  await write("atu/e.md", proposal({ status: "in-comittee" }));
  expect((await run(cwd, ["changes", "--until", "2"])).stdout).toBe(second);
  expect((await run(cwd, ["changes"])).exit).toBe(1);
  await write("atu/e.md", proposal({ formerly: "[atu/d, IAP 5]" }));
  const faulty = await run(cwd, ["changes", "--until", "2"]);
  expect([faulty.exit, faulty.stdout]).toEqual([1, ""]);
  expect(faulty.stderr).toContain("(key)");
  await write("atu/e.md", "No keys.");
  expect((await run(cwd, ["changes", "--until", "2"])).exit).toBe(1);
  await rm(join(cwd, "proposals/pp-26/atu/e.md"));

  // Kenya's pack has what concerns Kenya; a wrong edition is refused with those there are.
  const forKenya = JSON.parse(await done("changes", "--until", "2", "--for", "KEN", "--format", "json"));
  expect(forKenya.list).toHaveLength(4);
  expect((await run(cwd, ["changes", "--until", "7"])).stderr).toContain(
    "there is no edition 7; there are 1, 2",
  );
  // The same for a messenger, no longer than asked for; options that do not go together are named.
  const message = await done("changes", "--until", "2", "--format", "message", "--max", "200");
  expect(message).toMatch(
    /^PP-26 · 14 September 2026 · Public\nSince edition 1:\n- New: .*\nand 3 more\nWhat we ask:\n- Support: No new treaty on security \(Res. 174\)\n$/,
  );
  const toKenya = await done("changes", "--until", "2", "--for", "KEN", "--format", "message");
  expect(toKenya).toBe(
    await done("changes", "--since", "1", "--as-of", "2026-09-14", "--for", "KEN", "--format", "message"),
  );
  expect(toKenya).toMatch(/^PP-26 · 14 September 2026 · Kenya\n/);
  expect(toKenya).not.toContain("Satellites");
  for (const [args, said] of [
    [["--max", "500"], "--max goes with --format message"],
    [["--max", "199", "--format", "message"], "a message has at least 200 characters: --max 900"],
    [["--max", "many", "--format", "message"], "a message has at least 200 characters: --max 900"],
    [["--issue", "spaces"], '--issue "spaces" is not an issue of PP-26; did you mean "space"?'],
    [["--issue", "space", "--until", "2"], "--until and --issue exclude each other"],
  ] as const) {
    const wrong = await run(cwd, ["changes", ...args]);
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain(said);
  }

  const page = await done("changes", "--until", "2", "--format", "html");
  expect(page).toContain("<title>");
  expect(page).toContain("No new treaty on security");
  expect(page).not.toMatch(/href="#usa/);
});
