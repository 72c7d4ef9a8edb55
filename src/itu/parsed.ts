/** The result of a parser: the value, or what is wrong and, where known, what would be right. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string; suggestion?: string };
