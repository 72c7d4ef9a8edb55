import { expect, it } from "vitest";
import { workingFolder } from "../commands/run.ts";
import { proposal } from "../corpus/small-conference.ts";
import { save, startPreview } from "./running-preview.ts";

const FILE = "citel/iap-63a1-5.md";

it("shows what still needs a decision on a page of its own, which follows the files", async () => {
  await using folder = await workingFolder({ [FILE]: proposal({ id: "IAP/63A1/5" }) });
  await using preview = await startPreview(folder.path, ["--audience", "internal"]);
  const page = async () => (await fetch(`${preview.url}review`)).text();
  expect(await page()).toContain("2 decisions are left");
  expect(await page()).toContain('<a href="/#citel/iap-63a1-5"><bdi class="id">IAP/63A1/5</bdi>');

  await save(folder.path, FILE, proposal({ id: "IAP/63A1/5", position: "support", review: "agreed" }));
  await expect.poll(page).toContain("1 decision is left");
});

it("is not there for any other audience", async () => {
  await using folder = await workingFolder({ [FILE]: proposal({ id: "IAP/63A1/5" }) });
  await using preview = await startPreview(folder.path);
  expect((await fetch(`${preview.url}review`)).status).toBe(404);
  expect(await (await fetch(preview.url)).text()).not.toContain("2 decisions");
});
