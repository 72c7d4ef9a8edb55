import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, workingFolder } from "../commands/run.ts";
import { conference, issue, proposal } from "../corpus/small-conference.ts";
import { save, startPreview } from "./running-preview.ts";

test("after many edits the page is, byte for byte, the one that build makes of the same files", async () => {
  await using folder = await workingFolder({ "a.md": proposal(), "b.md": proposal({ target: "Res. 101" }) });
  await using preview = await startPreview(folder.path, ["--as-of", "2026-10-19"]);
  const texts = [
    proposal({ title: "One" }, "See [the other](b.md)."),
    proposal({ title: "Two", status: "adopted" }),
    proposal({ title: "Three", sponsors: "[B, KEN]", issue: "privacy" }),
    proposal({ title: "Four", action: "MOD" }, "Words.\n\n## Text\n\n```proposed\nNew\n```\n"),
  ];
  await save(folder.path, "conference.md", conference({ title: "Another title" }));
  await save(folder.path, "issues/privacy.md", issue({ title: "Privacy", order: "2" }));
  for (const [index, text] of texts.entries()) {
    await save(folder.path, "a.md", text);
    await save(
      folder.path,
      `new/${index}.md`,
      proposal({ title: `New ${index}`, target: `Res. ${index + 3}` }),
    );
  }
  await expect.poll(async () => textOf(await fetch(preview.url)), { timeout: 5_000 }).toContain("New 3");
  const built = await run(folder.path, ["build", "--format", "html", "--as-of", "2026-10-19"]);
  expect(built.exit).toBe(0);
  const html = await readFile(join(folder.path, built.stdout.trim()), "utf8");
  await expect
    .poll(async () => withoutHook(await textOf(await fetch(preview.url))), { timeout: 5_000 })
    .toBe(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, ""));
});

/** The page without the one line that the preview adds to it. */
function withoutHook(html: string): string {
  return html.replace(/<script type="module" src="\/preview\/main.js"[^>]*><\/script>\n/, "");
}

function textOf(response: Response): Promise<string> {
  return response.text();
}
