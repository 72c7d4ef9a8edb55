/** A number with its noun: `1 proposal`, `2 proposals`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
