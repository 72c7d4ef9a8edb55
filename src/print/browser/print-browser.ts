import type { Candidate } from "../find/find-browsers.ts";
import type { Sandbox } from "./flags.ts";
import type { Page } from "./page.ts";

/**
 * A browser that has proved that it prints. It prints one page at a time. Close it, or hold it with `await using`.
 */
export class PrintBrowser implements AsyncDisposable {
  readonly candidate: Candidate;
  /** The executable that runs; of the npm-shipped browser the unpacked one. */
  readonly executable: string;
  /** Name and version as it states them: "HeadlessChrome/147.0.7727.0". */
  readonly version: string;
  readonly sandbox: Sandbox;
  readonly page: Page;
  readonly #release: () => Promise<void>;

  constructor(facts: {
    candidate: Candidate;
    executable: string;
    version: string;
    sandbox: Sandbox;
    page: Page;
    release: () => Promise<void>;
  }) {
    this.candidate = facts.candidate;
    this.executable = facts.executable;
    this.version = facts.version;
    this.sandbox = facts.sandbox;
    this.page = facts.page;
    this.#release = facts.release;
  }

  /** Ends the browser and removes what it left on the disk. May be called more than once; never rejects. */
  close(): Promise<void> {
    return this.#release();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
