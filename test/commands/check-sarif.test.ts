import { expect, test } from "vitest";
import { proposal } from "../corpus/small-conference.ts";
import { run, workingFolder } from "./run.ts";

test("check --format sarif says of each rule what its page says, and nothing of a line that not all may read", async () => {
  const body =
    "One.\n\n:::internal\nWATERMARK [link](nowhere.md) <b>WATERMARK</b>\n:::\n\n:::intern WATERMARK\n:::";
  await using folder = await workingFolder({ "a.md": proposal({ action: "mod" }, body) });
  const { exit, stdout, stderr } = await run(folder.path, ["check", "--format", "sarif"]);
  expect({ exit, stderr }).toEqual({ exit: 1, stderr: "" });
  expect(stdout).not.toContain("WATERMARK");
  const [{ tool, results }] = JSON.parse(stdout).runs;
  expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
    "action",
    "link-target",
    "raw-html",
    "raw-html",
    "audience-fence",
  ]);
  expect(tool.driver.rules[0]).toEqual({
    id: "action",
    shortDescription: {
      text: "The action states what a proposal does to its target, as ITU writes it: `ADD`, `MOD`, `SUP` or `NOC`, in capitals.",
    },
    help: { text: "See docs/rules/action.md", markdown: expect.stringMatching(/^# action\n/) },
  });
  expect(
    tool.driver.rules.every(({ shortDescription }: { shortDescription: { text: string } }) =>
      /\.$/.test(shortDescription.text),
    ),
  ).toBe(true);
});
