import type { Finding } from "../finding.ts";

/** The message of a finding, and its suggestion on a second line unless the message contains it. */
export function withAdvice({ message, suggestion }: Finding, shown: (text: string) => string): string {
  if (suggestion === undefined || message.includes(suggestion)) return shown(message);
  return `${shown(message)}\nwrite: ${shown(suggestion)}`;
}
