import type { Random } from "./random.ts";

const ACTORS = [
  "Member States",
  "the Secretary-General",
  "the Council",
  "Sector Members from developing countries",
  "the Director of the Telecommunication Development Bureau",
  "regional telecommunication organizations",
  "academia and civil society",
  "the three Sectors of the Union",
];
const DEEDS = [
  "to continue to cooperate on",
  "to report to each ordinary session of the Council on",
  "to take measures that strengthen",
  "to facilitate a regular exchange of experience on",
  "to avoid any duplication of work on",
  "to give particular attention to",
  "to make the necessary resources available for",
  "to review, within the existing budget, the programmes for",
];
const THINGS = [
  "affordable access to broadband in rural and remote areas",
  "confidence and security in the use of ICTs",
  "the participation of women and girls in the work of the Union",
  "capacity building for small island developing states",
  "the implementation of the outcomes of the World Summit on the Information Society",
  "conformance and interoperability testing",
  "the protection of children online",
  "the use of telecommunications in emergencies and disasters",
  "the accessibility of ICTs for persons with disabilities",
  "open and transparent working methods",
];
const REASONS = [
  "in accordance with the strategic plan of the Union",
  "taking into account the different stages of development",
  "while respecting the mandate of other organizations",
  "as decided by the last World Telecommunication Development Conference",
  "subject to the resources available",
  "in close collaboration with all stakeholders",
  "bearing in mind that needs differ from one region to another",
];
const EMPHASES = ["", "", "", "*", "**"];

/** A sentence as resolutions have them, about 20 words; some words are emphasised. */
export function sentence(random: Random): string {
  const mark = random.pick(EMPHASES);
  const actor = random.pick(ACTORS);
  const words = `${actor} ${random.pick(DEEDS)} ${mark}${random.pick(THINGS)}${mark}, ${random.pick(REASONS)}.`;
  return words[0]?.toUpperCase() + words.slice(1);
}

/** Sentences after each other, wrapped as people wrap them. */
export function paragraph(random: Random, sentences: number): string {
  return wrapped(Array.from({ length: sentences }, () => sentence(random)).join(" "));
}

/** Points of a list, a sentence each. */
export function list(random: Random, points: number): string {
  return Array.from({ length: points }, () => `- ${wrapped(sentence(random), "  ")}`).join("\n");
}

/** A text in force and the text proposed for it, which differ in a few words. */
export function changedText(random: Random): string {
  const before = [`1 ${sentence(random)}`, `2 ${sentence(random)}`].map((line) => wrapped(line));
  const after = before.map((line) => line.replace("continue to cooperate", "intensify their cooperation"));
  after.push(wrapped(`3 ${sentence(random)}`));
  return `\`\`\`current\n${before.join("\n\n")}\n\`\`\`\n\n\`\`\`proposed\n${after.join("\n\n")}\n\`\`\``;
}

const LINE = 100;

function wrapped(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= LINE) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}
