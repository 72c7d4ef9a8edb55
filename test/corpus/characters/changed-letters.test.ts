import { describe, expect, it } from "vitest";
import { findForbiddenCharacters } from "../../../src/corpus/characters/forbidden-characters.ts";

const rules = (line: string) => findForbiddenCharacters("a.md", [line]).map(({ rule }) => rule);
const readAs = (text: string, encoding: string) =>
  new TextDecoder(encoding).decode(new TextEncoder().encode(text));

describe("letters that a wrong encoding changed", () => {
  it.each([
    ["windows-1251", "предложения по изменению"],
    ["windows-1251", "l’accès"],
    ["windows-1251", "schön"],
    ["windows-1250", "schön"],
    ["windows-1254", "Πρόταση για"],
    ["windows-1254", "中国提案修改"],
    ["windows-1254", "ข้อเสนอ"],
  ])("UTF-8 that was read as %s: %s", (encoding, text) => {
    expect(rules(readAs(text, encoding))).toContain("replacement-character");
  });

  it.each(["Mдrkused kьberjulgeoleku kohta", "sдlitada", "kδrme"])(
    "letters of two alphabets within a word: %s",
    (line) => {
      expect(rules(line)).toEqual(["replacement-character"]);
    },
  );

  it.each([
    "Предложения по 5G-сетям, VPNдер и Wi-Fiді",
    "країнi, Сommittee, ТМ",
    "МІРІ, РІРІ, «ТГ», В§",
    "Société®», déjà…», café",
    "5 μm, Δt, Ωm",
    "STÂ» Ă, Ĺ",
    "Савет Г¶",
    "«Россия» — «Сибирь», С…",
    "Προτάσεις, Ελλάδα",
  ])("words that are right: %s", (line) => {
    expect(rules(line)).toEqual([]);
  });
});
