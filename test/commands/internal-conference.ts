import { conference, issue, proposal } from "../corpus/small-conference.ts";

/**
 * A conference with a marker in every place that some readers must not read: `WATERMARKn`, each with whom it is
 * for. A marker for nobody is for no audience at all.
 */
export const MARKERS = {
  internal: [
    "WATERMARK01", // a fenced block of a proposal's summary
    "WATERMARK02", // a fenced block under a heading
    "WATERMARK03", // a heading inside a fenced block, and what stands under it
    "WATERMARK04", // a fenced block of an issue
    "WATERMARK05", // a fenced block of the conference's introduction
    "WATERMARK06", // an internal proposal: title
    "watermark-07", // its key
    "WATERMARK08", // its summary
    "WATERMARK09", // its outcome, history note, committee
    "WATERMARK10", // its source
    "WATERMARK11", // an issue's lead
    "WATERMARK12", // who reviewed
    "WATERMARK13", // a position that is still a draft
    "WATERMARK14", // the note of an entry of history that carries a position
    "WATERMARK15", // an ask whose position is a draft
    "watermark-16", // an earlier key
    "WATERMARK17", // a source for what only the internal audience reads
    "Kiribati", // the only sponsor of the internal proposal
    "WATERMARK18", // a definition in a hidden section, used in a public one
    "WATERMARK32", // a heading that is nearly "Ask", in a fenced block
    "WATERMARK33", // a heading with a comment in it
    "WATERMARK34", // an issue's heading about a position
  ],
  delegation: [
    "WATERMARK19", // a block for every delegation
    "WATERMARK20", // a proposal for delegations
    "WATERMARK21", // a common position that is only proposed
    "WATERMARK22", // its asks
    "WATERMARK23", // an ask whose position is agreed
  ],
  kenya: ["WATERMARK24"],
  nobody: [
    "WATERMARK25", // a comment of Markdown
    "WATERMARK26", // a definition that nothing uses
    "WATERMARK27", // a footnote that nothing uses
    "WATERMARK28", // a comment of YAML
    "WATERMARK29", // a comment inside a paragraph
    "WATERMARK35", // a comment inside a heading
    "Andorra", // a country of `delegations`
  ],
  public: ["WATERMARK30", "WATERMARK31"],
} as const;

export const INTERNAL_CONFERENCE: Record<string, string> = {
  "conference.md": conference(
    { delegations: "[AND]" },
    "WATERMARK30 introduces.\n\n:::internal\nWATERMARK05\n:::\n",
  ),
  "issues/cybersecurity.md": issue(
    { lead: "WATERMARK11", position: "proposed" },
    "At stake.\n\n:::internal\nWATERMARK04\n:::\n\n## Common position\n\nWe support WATERMARK21.\n\n## Asks\n\n- WATERMARK22\n\n## Further: Drafts\n\nPublic.\n\n:::internal\n## Our position\n\nWATERMARK34\n:::\n",
  ),
  "open.md": proposal(
    {
      "# WATERMARK28": "a comment of YAML",
      formerly: "watermark-16",
      "reviewed-by": "WATERMARK12",
      position: "oppose",
      review: "draft",
      relations: "{same-subject: [secret/watermark-07]}",
      history: "[{date: 2026-10-01, position: oppose, note: WATERMARK14}]",
      sources:
        "[{title: Document 63, locator: page 1}, {title: WATERMARK17, locator: a call, for: [position, review]}]",
    },
    `WATERMARK31 is public. It points to [another one](secret/watermark-07.md).<!-- WATERMARK29 --> See [this][hidden].

:::internal
WATERMARK01
:::

:::delegation
They support WATERMARK19.
:::

:::delegation KEN
They support WATERMARK24.
:::

<!-- WATERMARK25 -->

[unused]: https://example.org/WATERMARK26

[^unused]: WATERMARK27

## Analysis

Public words.

:::internal
WATERMARK02

## Strategy WATERMARK03

WATERMARK03 again.
:::

More public words.

## Position <!-- WATERMARK35 -->

WATERMARK13

WATERMARK33

## Ask

WATERMARK15

[hidden]: https://example.org/WATERMARK18

## Further: Our request

Public.

:::internal
## Asks

WATERMARK32
:::
`,
  ),
  "agreed.md": proposal(
    { target: "Res. 101", position: "support", review: "agreed" },
    "A second one.\n\n## Ask\n\nThey support WATERMARK23.\n",
  ),
  "for-delegations.md": proposal({ title: "WATERMARK20", audience: "delegation", target: "Res. 102" }),
  "secret/watermark-07.md": proposal(
    {
      title: "WATERMARK06",
      audience: "internal",
      sponsors: "KIR",
      target: "Res. 9",
      status: "withdrawn",
      committee: "ad hoc group on WATERMARK09",
      outcome: "WATERMARK09",
      history: "[{date: 2026-10-02, status: withdrawn, note: WATERMARK09}]",
      sources: "{title: WATERMARK10, locator: a call}",
      relations: "{opposes: [open]}",
    },
    "WATERMARK08",
  ),
};
