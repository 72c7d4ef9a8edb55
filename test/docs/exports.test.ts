import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COLUMN_NAMES } from "../../src/formats/tables/proposal-rows.ts";
import { tableUnder } from "./tables.ts";

const PAGE = readFileSync(new URL("../../docs/exports.md", import.meta.url), "utf8");

test("the page explains the columns of the tables, in their order", () => {
  const explained = tableUnder(PAGE, "The columns").map(([name]) => name?.replaceAll("`", ""));
  expect(explained).toEqual(COLUMN_NAMES);
});
