import {
  type Block,
  type Cell,
  type ListPlace,
  type Paragraph,
  paragraphsOf,
  type Row,
  type Run,
  type Table,
  type Tracked,
  type WordDocument,
  wordsOf,
} from "./document.ts";
import { NumberCounter } from "./numbering.ts";

/** The text with all tracked changes accepted, or with all of them rejected. */
export type ViewName = "accepted" | "rejected";

/** A document as it reads in one view: without tracked changes, the numbers of lists and notes as text. */
export interface View {
  blocks: readonly ViewedBlock[];
  /** The notes that the text of the view refers to, in its order, each with its mark. */
  notes: readonly { mark: string; note: string; blocks: readonly Block[] }[];
}

export interface ViewedBlock {
  block: Block;
  /** The place in the document's own blocks from which its words come. */
  origin: number;
}

/**
 * One view of a document. A paragraph whose end was taken out (or, where changes are rejected, put in) is one with the
 * next (ECMA-376 part 1, 17.13.5.15 and .20); its words stay. Rows and cells go with what they contain.
 *
 * @param cuts the places of blocks that no paragraph before them joins
 */
export function viewOf(document: WordDocument, name: ViewName, cuts: ReadonlySet<number> = new Set()): View {
  const viewer = new Viewer(document, name);
  const blocks = viewer.blocks(document.blocks, cuts);
  return { blocks, notes: viewer.notes() };
}

/** The blocks before the first start, then those from each start on. */
export function sectionsOf(blocks: readonly ViewedBlock[], starts: readonly number[]): ViewedBlock[][] {
  const sections: ViewedBlock[][] = [[], ...starts.map(() => [])];
  let index = 0;
  for (const viewed of blocks) {
    while (index < starts.length && viewed.origin >= (starts[index] ?? 0)) index += 1;
    sections[index]?.push(viewed);
  }
  return sections;
}

/** Whether anything in the document is a tracked change. */
export function hasChanges({ blocks, notes }: WordDocument): boolean {
  return [blocks, ...notes.values()].some((each) => each.some(isChanged));
}

function isChanged(block: Block): boolean {
  if (block.kind === "paragraph") return [block.mark, ...block.runs].some(isTracked);
  return block.rows.some(
    (row) => isTracked(row) || row.cells.some((cell) => isTracked(cell) || cell.blocks.some(isChanged)),
  );
}

function isTracked({ inserted, deleted }: Tracked): boolean {
  return inserted === true || deleted === true;
}

/** A paragraph of the view, and what joined it so far. */
interface Joined {
  paragraph: Paragraph;
  origin: number;
  runs: Run[];
  hasWords: boolean;
}

class Viewer {
  readonly #document: WordDocument;
  readonly #name: ViewName;
  readonly #counter: NumberCounter;
  readonly #marks = new Map<string, string>();

  constructor(document: WordDocument, name: ViewName) {
    this.#document = document;
    this.#name = name;
    this.#counter = new NumberCounter(document.lists);
  }

  blocks(blocks: readonly Block[], cuts: ReadonlySet<number> = new Set()): ViewedBlock[] {
    const viewed: ViewedBlock[] = [];
    let open: Joined | undefined;
    const flush = (isWhole: boolean) => {
      if (open !== undefined && (isWhole || open.runs.length > 0)) {
        viewed.push({
          block: this.#finished(open.paragraph, open.runs, this.#list(open.paragraph)),
          origin: open.origin,
        });
      }
      open = undefined;
    };
    for (const [origin, block] of blocks.entries()) {
      if (cuts.has(origin)) flush(false);
      if (block.kind === "table") {
        const table = this.#table(block);
        // A paragraph joins the next one also where the table between them is gone.
        if (table === undefined) continue;
        flush(false);
        viewed.push({ block: table, origin });
        continue;
      }
      const runs = this.#runs(block);
      open ??= { paragraph: block, origin, runs: [], hasWords: false };
      // The first one with words gives a joined paragraph its format; without any, the last.
      if (!open.hasWords) Object.assign(open, { paragraph: block, origin });
      for (const run of runs) open.runs.push(run);
      open.hasWords ||= wordsOf(runs).trim() !== "";
      if (!this.#isGone(block.mark)) flush(true);
    }
    flush(false);
    return viewed;
  }

  /** The notes that were referred to so far; those that they refer to themselves come after them. */
  notes(): View["notes"] {
    const notes: { mark: string; note: string; blocks: readonly Block[] }[] = [];
    for (const [note, mark] of this.#marks) {
      const blocks = this.blocks(this.#document.notes.get(note) ?? []).map(({ block }) => block);
      notes.push({ mark, note, blocks });
    }
    return notes;
  }

  #isGone({ inserted, deleted }: Tracked): boolean {
    return (this.#name === "accepted" ? deleted : inserted) === true;
  }

  #list({ list, former }: Paragraph): ListPlace | undefined {
    return this.#name === "rejected" && former !== undefined ? former.list : list;
  }

  #runs({ runs }: Paragraph): Run[] {
    return runs
      .filter((run) => !this.#isGone(run) && (run.text !== "" || run.note !== undefined))
      .map(({ inserted: _, deleted: __, ...run }) => run);
  }

  /** With its number, where Word makes it, and the marks of its notes. */
  #finished(
    { former, list: _, ...paragraph }: Paragraph,
    runs: readonly Run[],
    list: ListPlace | undefined,
  ): Paragraph {
    const number = list === undefined ? "" : this.#counter.next(list);
    const style = this.#name === "rejected" ? (former?.style ?? paragraph.style) : paragraph.style;
    const marked = runs.map((run): Run => {
      if (run.note === undefined) return run;
      const mark = this.#marks.get(run.note) ?? (run.text || String(this.#marks.size + 1));
      this.#marks.set(run.note, mark);
      return { ...run, text: mark };
    });
    return {
      ...paragraph,
      style,
      mark: {},
      runs: number === "" ? marked : [{ text: `${number}\t` }, ...marked],
    };
  }

  #table(whole: Table): Table | undefined {
    const remaining = whole.rows.flatMap((row): Row[] => {
      const cells = this.#isGone(row) ? [] : row.cells.flatMap((cell) => this.#cell(cell));
      const { skipped } = row;
      return cells.length === 0 ? [] : [{ cells, ...(skipped !== undefined && { skipped }) }];
    });
    return remaining.length === 0 ? undefined : { kind: "table", rows: remaining, whole };
  }

  #cell(cell: Cell): Cell[] {
    if (this.#isGone(cell)) return [];
    const { inserted: _, deleted: __, ...rest } = cell;
    return [{ ...rest, blocks: this.blocks(cell.blocks).map(({ block }) => block) }];
  }
}

/**
 * Blocks of a file that marks its changes by format alone, as was the rule before tracked changes: words that are
 * underlined become inserted ones, words that are struck through deleted ones. A paragraph that is nothing else goes
 * with its end.
 */
export function changesFromFormats(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === "paragraph") return changedParagraph(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: changesFromFormats(cell.blocks) })),
    }));
    return { ...block, rows };
  });
}

/** Whether words are underlined or struck through. */
export function hasFormatMarks(blocks: readonly Block[]): boolean {
  return paragraphsOf(blocks).some(({ runs }) => runs.some(isMarked));
}

function changedParagraph(paragraph: Paragraph): Paragraph {
  const runs = paragraph.runs.map(changedRun);
  const words = runs.filter(({ text }) => text.trim() !== "");
  const isAll = (what: "inserted" | "deleted") =>
    words.length > 0 && words.every((run) => run[what] === true);
  return {
    ...paragraph,
    runs,
    mark: {
      ...paragraph.mark,
      ...(isAll("inserted") && { inserted: true as const }),
      ...(isAll("deleted") && { deleted: true as const }),
    },
  };
}

function changedRun({ underline, strike, ...run }: Run): Run {
  if (strike) return { ...run, deleted: true };
  return underline ? { ...run, inserted: true } : run;
}

function isMarked({ underline, strike, text }: Run): boolean {
  return (underline === true || strike === true) && text.trim() !== "";
}
