import { expect, test } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";
import { COMMANDS } from "../../src/commands/registry.ts";
import { run } from "../commands/run.ts";

test.each([
  ["build --whole", "--whole goes with --for or --issue"],
  ["build --whole --sponsor KEN", "--whole goes with --for or --issue"],
  ["build --whole --for KEN --format docx,json", "--whole goes with --format html or --format pdf"],
  ["build --kind outcomes --format csv,xlsx", "--kind goes with --format html or --format pdf or"],
  ["changes --max 500", "--max goes with --format message"],
  ["changes --issue space --until 2", "--until and --issue exclude each other"],
  ["compare a b --out sent", "--out goes with --format docx"],
  ["compare a b --out sent --format html", "--out goes with --format docx"],
])("an option without effect is refused, with what it goes with: %s", async (words, message) => {
  const { exit, stdout, stderr } = await run(".", words.split(" "));
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
  expect(stderr).toContain(`plenibrief: ${message}`);
});

test.each([
  "build --whole --for KEN",
  "build --whole --issue space --format csv,html",
  "build --browser chrome",
  "build --browser chrome --format json,pdf",
  "build --kind outcomes --format json,csv",
  // Where things are, and the day, may be stated in every run.
  "build --templates own --browser chrome --format csv",
  "changes --until 2 --as-of 2026-10-01",
  "schema brief --proposals elsewhere",
  "changes --max 500 --format message",
  "changes --until 2 --since 1 --for KEN --format message",
  "compare a b --out sent --format docx",
])("one with its effect is read: %s", (words) => {
  expect(readCommandLine(words.split(" "), COMMANDS).kind).toBe("run");
});
