/** The result of a parser: the value, or what is wrong and, where known, what would be right. */
export type Parsed<T> = { ok: true; value: T } | Failure;

/** What is wrong, and what would be right. */
export interface Failure {
  ok: false;
  message: string;
  suggestion?: string;
  /** The text may have been meant for some readers only: no report shows it. */
  confidential?: true;
  /** The words of the text that it is about, in UTF-16 units from 0; left out where that is all of them. */
  words?: { index: number; length: number };
}
