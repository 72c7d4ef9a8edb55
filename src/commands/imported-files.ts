import { join } from "node:path";
import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { readRegularFile } from "../corpus/folder/regular-files.ts";
import { MAX_FILE_BYTES } from "../corpus/folder/source-text.ts";
import { createAll } from "../files/create-new.ts";
import { LockedError, WriteError } from "../files/disk.ts";
import { lockFolder } from "../files/lock.ts";
import { replaceFile } from "../files/replace-files.ts";
import type { ConferenceRecord } from "../import/conference-record.ts";
import type { Plan } from "../import/plan-import.ts";
import type { ProposalDraft } from "../import/proposal-draft.ts";
import { visible } from "../report/printable-text.ts";

interface ImportSetting {
  /** The conference's folder, absolute and as messages name it. */
  root: string;
  shown: string;
  record: ConferenceRecord;
  isDryRun: boolean;
  /** Whether files that are on record may be changed. */
  updates: boolean;
  signal: AbortSignal;
}

/** The files of a conference while documents are imported into it: what was, or would be, written so far counts as on record. */
export class ImportedFiles {
  readonly #setting: ImportSetting;
  /** Contents that a dry run has planned and not written, by path. */
  readonly #planned = new Map<string, string>();
  #lines: string[] = [];
  #count = { new: 0, same: 0, differs: 0, updated: 0, refused: 0 };
  #toFill = new Set<string>();
  /** Files with differences that no run writes, and those that --update would change. */
  #byHand = 0;
  #updatable = 0;
  #failed = false;

  constructor(setting: ImportSetting) {
    this.#setting = setting;
  }

  /** Whether a file could not be written. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Whether every proposal was refused. */
  get hasNothing(): boolean {
    const { refused, ...others } = this.#count;
    return refused > 0 && Object.values(others).every((count) => count === 0);
  }

  /** A file as it lies on the disk, or as a dry run would have written it. */
  async rawOf({ path, text }: SourceFile): Promise<string> {
    const planned = this.#planned.get(path);
    if (planned !== undefined) return planned;
    const read = await readRegularFile(join(this.#setting.root, path), MAX_FILE_BYTES);
    return "bytes" in read ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes) : text;
  }

  /** Writes what was planned, unless this is a dry run, and notes a line for the user. */
  async carryOut(plan: Plan, draft?: ProposalDraft): Promise<void> {
    switch (plan.kind) {
      case "refused":
        this.#count.refused += 1;
        this.#lines.push(`${plan.id}: not imported; ${plan.why}`);
        return;
      case "same":
        this.#count.same += 1;
        this.#lines.push(`${plan.source.file}: on record, nothing new`);
        return;
      case "new":
        await this.#create(plan, draft);
        return;
      case "differs":
        await this.#update(plan);
    }
  }

  /** The lines for standard output since the last call. */
  takeLines(): string {
    const lines = this.#lines;
    this.#lines = [];
    return lines.map((line) => `${visible(line)}\n`).join("");
  }

  /** What was done in all, and what to do next. */
  closing(check: string): string {
    const { isDryRun, updates } = this.#setting;
    const { new: made, same, differs, updated, refused } = this.#count;
    const counts = [
      [made, isDryRun ? "would be new" : "new"],
      [updated, isDryRun ? "would be updated" : "updated"],
      [differs, "on record and different"],
      [same, "on record and the same"],
      [refused, "not imported"],
    ] as const;
    const parts = counts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
    const lines = [parts.length === 0 ? "no proposals" : `proposals: ${parts.join(", ")}`];
    if (isDryRun) lines.push("nothing was written: this is a dry run");
    if (this.#updatable > 0 && !updates)
      lines.push("what is on record was not changed: --update replaces the texts shown above");
    if (this.#byHand > 0)
      lines.push("what is to be changed by hand is listed above, and again by each run, until the two agree");
    if (this.#toFill.size > 0)
      lines.push(`still to fill in: ${[...this.#toFill].join(", ")}; "${check}" names each place`);
    return lines.map((line) => `${line}\n`).join("");
  }

  async #create(plan: Extract<Plan, { kind: "new" }>, draft: ProposalDraft | undefined): Promise<void> {
    const { root, shown, isDryRun, signal } = this.#setting;
    const file = `${shown}/${plan.path}`;
    if (!isDryRun) {
      const isWritten = await this.#attempt(() =>
        createAll(root, [{ path: plan.path, bytes: plan.text }], { signal }),
      );
      if (!isWritten) return;
    }
    this.#count.new += 1;
    for (const key of plan.toFill) this.#toFill.add(key);
    const what = [draft?.line.printed, draft?.targets.join(", "), draft?.title].filter(Boolean).join(" · ");
    const missing = plan.toFill.length === 0 ? "" : `to fill in: ${plan.toFill.join(", ")}`;
    this.#lines.push(
      `${file}: ${[isDryRun ? "would be new" : "new", what, missing].filter(Boolean).join("; ")}`,
    );
    for (const remark of plan.remarks) this.#lines.push(`  ${remark}`);
    this.#remember({ file, path: plan.path, role: "proposal", text: plan.text }, plan.text);
  }

  async #update(plan: Extract<Plan, { kind: "differs" }>): Promise<void> {
    const { root, isDryRun, updates, signal } = this.#setting;
    const { source, raw, differences, byHand = [], edited, toFill = [] } = plan;
    this.#byHand += byHand.length > 0 ? 1 : 0;
    const missing = toFill.length === 0 ? "" : `; to fill in: ${toFill.join(", ")}`;
    const { file } = source;
    const report = (what: string) => {
      this.#lines.push(`${file}: ${what}`);
      for (const line of [...byHand, ...differences]) this.#lines.push(`  ${line}`);
    };
    if (edited === undefined) {
      this.#count.differs += 1;
      report("on record and different");
      return;
    }
    if (!edited.ok) {
      this.#count.refused += 1;
      report(`on record and different; ${edited.message}`);
      return;
    }
    if (!updates) {
      this.#count.differs += 1;
      this.#updatable += 1;
      report(`on record and different${missing}`);
      return;
    }
    if (!isDryRun) {
      const before = Buffer.from(raw, "utf8");
      const isWritten = await this.#attempt(async () => {
        await using _lock = await lockFolder(root, { signal, wait: 1_000 });
        await replaceFile(root, { path: source.path, before, after: Buffer.from(edited.raw, "utf8") });
      });
      if (!isWritten) return;
    }
    this.#count.updated += 1;
    for (const key of toFill) this.#toFill.add(key);
    report(`${isDryRun ? "would be updated" : "updated"}${missing}`);
    this.#remember(edited.source, edited.raw);
  }

  /** A file that cannot be written does not keep the others from being imported. */
  async #attempt(write: () => Promise<unknown>): Promise<boolean> {
    try {
      await write();
      return true;
    } catch (error) {
      if (!(error instanceof WriteError || error instanceof LockedError)) throw error;
      this.#failed = true;
      this.#count.refused += 1;
      this.#lines.push(error.message);
      return false;
    }
  }

  #remember(source: SourceFile, raw: string): void {
    this.#setting.record.add(source);
    if (this.#setting.isDryRun) this.#planned.set(source.path, raw);
  }
}
