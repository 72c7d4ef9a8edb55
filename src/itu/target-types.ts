export type Instrument = "constitution" | "convention" | "general-rules";
export type NewText = "resolution" | "decision" | "recommendation";

/** What a proposal acts on. `suffix` is the letters of a number such as `28A` or `96bis`. */
export type Target =
  | { kind: "whole"; instrument: Instrument }
  | { kind: "article"; instrument: Instrument; number: number; suffix?: string }
  | { kind: "provision"; instrument: Instrument; number: number; suffix?: string }
  | { kind: "decision"; number: number; annex?: number }
  | { kind: "resolution"; number: number; annex?: number }
  /** A text that does not exist yet: its placeholder (`ACP-1`), its subject, both or neither. */
  | { kind: "new"; text: NewText; placeholder?: string; subject?: string }
  /** The source's words, where it gives no number. */
  | { kind: "words"; text: string };
