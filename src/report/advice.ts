import type { Finding } from "../finding.ts";

/** What is wrong and what would be right, for reports without excerpts: a whole corrected line on a line of its own. */
export function withAdvice({ message, suggestion }: Finding, shown: (text: string) => string): string {
  if (suggestion === undefined || message.includes(suggestion)) return shown(message);
  return `${shown(message)}\nwrite: ${shown(suggestion)}`;
}
