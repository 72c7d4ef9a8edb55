import { expect, test } from "vitest";
import { alienLetter, inBothForms, plainCode, plainLetters } from "../../src/itu/letter-forms.ts";

test("characters that look like those of ASCII are read as these", () => {
  expect(plainLetters("RСC/62A1/2")).toBe("RCC/62A1/2");
  expect(plainLetters("ＣＨＮ／７４／１")).toBe("CHN/74/1");
  expect(plainLetters("Rеs.\u3000１３０")).toBe("Res. 130");
  expect(plainLetters("МОD")).toBe("MOD");
  expect(plainLetters("Позиция")).not.toMatch(/^[ -~]*$/);
});

test("the first of them is named", () => {
  expect(alienLetter("RСC")).toBe('"С" is a Cyrillic letter that looks like "C"');
  expect(alienLetter("ΑPT")).toBe('"Α" is a Greek letter that looks like "A"');
  expect(alienLetter("１")).toBe('"１" is another form of "1"');
  expect(alienLetter("RCC")).toBeUndefined();
});

test("a code all in another alphabet is not taken for another state's", () => {
  expect(plainCode("КAZ")).toBe("KAZ");
  expect(plainCode("ＫＧＺ")).toBe("KGZ");
  expect(plainCode("СОМ")).toBeUndefined();
  expect(plainCode("KAZ")).toBeUndefined();
});

test("a pattern finds words in the Arabic form of their letters, in and outside a class of characters", () => {
  const pattern = inBothForms(/^(?:کنید|[بی]ا\p{L}\[ک\])$/u);
  for (const text of ["کنید", "كنيد", "کنيد", "یاب[ک]", "ياب[ك]"])
    expect(pattern.test(text), text).toBe(true);
  expect(pattern.test("كنيدي")).toBe(false);
});
