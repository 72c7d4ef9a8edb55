// A thematic break, however its marks are spaced, nests nothing.
const RULE = /^[ \t]*(?:-[- \t]*|\*[* \t]*|_[_ \t]*)$/;

/**
 * How many containers (quotes, list items) a line may open, by its marks, and continue, by its indentation of two
 * blanks a level.
 */
export function depthOf(line: string): { depth: number; indent: number } {
  if (RULE.test(line)) return { depth: 1, indent: 0 };
  let depth = 0;
  let blanks = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index] ?? "";
    if (isBlank(character)) blanks += character === "\t" ? 4 : 1;
    else if (character === ">") depth += 1;
    else if (isListMark(line, index)) depth += 1;
    else if (!isDigit(character)) break;
  }
  return { depth, indent: Math.floor(blanks / 2) };
}

function isListMark(line: string, index: number): boolean {
  const character = line[index] ?? "";
  const next = line[index + 1];
  if (next !== undefined && !isBlank(next)) return false;
  if (character === "-" || character === "*" || character === "+") return true;
  return (character === "." || character === ")") && isDigit(line[index - 1]);
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}
