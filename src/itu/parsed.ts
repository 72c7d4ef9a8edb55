/** What a grammar answers: the value, or what is wrong and, where it can be told, what would be right. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string; suggestion?: string };
