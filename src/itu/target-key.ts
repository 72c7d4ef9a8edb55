import { normalForm } from "../normal-form.ts";
import type { Instrument, Target } from "./target-types.ts";

const LONGEST_SLUG = 60;
const INSTRUMENT_KEYS: Record<Instrument, string> = {
  constitution: "cs",
  convention: "cv",
  "general-rules": "gr",
};
const TEXT_KEYS = { resolution: "res", decision: "dec", recommendation: "rec" };

/**
 * A stable key of lower-case ASCII letters, digits and hyphens: `res-130`, `cs-art-4`, `dec-5-annex-2`. A new text with
 * a placeholder is known by that alone; words that lose letters on the way get a checksum.
 */
export function targetKey(target: Target): string {
  switch (target.kind) {
    case "whole":
      return INSTRUMENT_KEYS[target.instrument];
    case "article":
      return `${INSTRUMENT_KEYS[target.instrument]}-art-${target.number}${(target.suffix ?? "").toLowerCase()}`;
    case "provision":
      return `${INSTRUMENT_KEYS[target.instrument]}-${target.number}${(target.suffix ?? "").toLowerCase()}`;
    case "decision":
      return `dec-${target.number}${annexKey(target.annex)}`;
    case "resolution":
      return `res-${target.number}${annexKey(target.annex)}`;
    case "new":
      return newTextKey(target);
    case "words":
      return `words-${slug(target.text)}`;
  }
}

function newTextKey(target: Extract<Target, { kind: "new" }>): string {
  const base = `new-${TEXT_KEYS[target.text]}`;
  if (target.placeholder !== undefined) return `${base}-${slug(target.placeholder)}`;
  return target.subject === undefined ? base : `${base}-on-${slug(target.subject)}`;
}

function annexKey(annex: number | undefined): string {
  return annex === undefined ? "" : `-annex-${annex}`;
}

function slug(text: string): string {
  const lower = normalForm(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const ascii = lower.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const lossy = ascii.length > LONGEST_SLUG || /[^\x00-\x7f’–—“”]/.test(lower) || ascii === "";
  if (!lossy) return ascii;
  const cut = ascii.slice(0, LONGEST_SLUG).replace(/-$/, "");
  return cut === "" ? checksum(lower) : `${cut}-${checksum(lower)}`;
}

/** FNV-1a over UTF-16 units, 32 bits in hexadecimal: distinguishes what a slug cannot hold. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
