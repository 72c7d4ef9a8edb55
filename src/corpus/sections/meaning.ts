/** What a heading for some readers only announces: what the group asks for, its position, or what it keeps for itself. */
export type Meaning = "ask" | "position" | "kept";
