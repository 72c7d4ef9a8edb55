import { expect, test } from "vitest";
import { diagnose, proposal } from "./small-conference.ts";

test("a finding in a block that only some may read shows no excerpt of it", async () => {
  const body = "Summary.\n\n:::internal\nBrazil may move. [x](javascript:1)\n:::\n\nWords. [x](javascript:1)";
  const printed = await diagnose({ "a.md": proposal({}, body) });
  expect(printed).toContain("a.md:13:18  error");
  expect(printed).toContain("a.md:16:8  error");
  expect(printed).not.toContain("Brazil");
  expect(printed).toContain("16 | Words.");
});

test("nor does a mark of such a block that is wrong", async () => {
  const printed = await diagnose({ "a.md": proposal({}, "Summary.\n\n:::internal Brazil may move.\n:::") });
  expect(printed).toContain("(audience-fence)");
  expect(printed).not.toContain("Brazil");
});
