/**
 * A number of a content stream, with no more digits than can be seen: hundredths of a unit of the page. Six digits
 * after the point are the most that it can tell without an exponent.
 */
export function short(value: number, digits = 2): string {
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  if (rounded === 0) return "0";
  const text = String(rounded);
  if (rounded > 1 || rounded < -1) return text;
  return text.startsWith("0.") ? text.slice(1) : text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}
