import type { Audience } from "../vocabulary.ts";

/**
 * When an audience sees a key or a heading. `where-agreed`: once the group's position, or the issue's, is
 * agreed and in force on the brief's day. `where-proposed`: an issue's position that is proposed will do too.
 */
export type Condition = "yes" | "no" | "where-agreed" | "where-proposed";

/** Who sees a key, a heading or a block. */
export type Sight = Readonly<Record<Audience, Condition>>;

export const EVERYONE: Sight = { public: "yes", delegation: "yes", internal: "yes" };
export const DELEGATION_ON: Sight = { public: "no", delegation: "yes", internal: "yes" };
export const INTERNAL_ONLY: Sight = { public: "no", delegation: "no", internal: "yes" };
export const NOBODY: Sight = { public: "no", delegation: "no", internal: "no" };
export const AGREED_POSITION: Sight = {
  public: "where-agreed",
  delegation: "where-agreed",
  internal: "yes",
};
export const AGREED_ASK: Sight = { public: "no", delegation: "where-agreed", internal: "yes" };
export const COMMON_POSITION: Sight = {
  public: "where-agreed",
  delegation: "where-proposed",
  internal: "yes",
};
