import { decision, resolution } from "../itu/resolutions.ts";
import { printTarget, type Target, targetKey } from "../itu/target.ts";
import { optionalKeys } from "../optional-keys.ts";
import type { TargetEntry, TargetRef } from "./types.ts";

/** What a proposal acts on, as printed, with its short title where a documented one is known. */
export function targetRef(target: Target): TargetRef {
  return { text: printTarget(target), key: targetKey(target), ...optionalKeys({ title: titleOf(target) }) };
}

/** The group of the index by target that a target stands in. */
export function targetKind(target: Target): TargetEntry["kind"] {
  switch (target.kind) {
    case "whole":
    case "article":
    case "provision":
      return target.instrument;
    case "words":
      return "other";
    default:
      return target.kind;
  }
}

function titleOf(target: Target): string | undefined {
  if (target.kind === "resolution") return resolution(target.number)?.title;
  if (target.kind === "decision") return decision(target.number)?.title;
  return undefined;
}
