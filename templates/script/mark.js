// Highlights the words that were found without changes of the DOM, in time slices that keep the page responsive.
import { placesIn, textNodes } from "./text.js";

const NAME = "found";
const MOST = 2000;
const SLICE_MS = 8;
let turn = 0;

export async function markWords(words) {
  turn += 1;
  const own = turn;
  if (!CSS.highlights) return;
  CSS.highlights.delete(NAME);
  if (words.length === 0) return;
  const forms = words.flatMap((word) => [...new Set([word, word.replace(/\.(?=\d)/g, ". ")])]);
  const marks = new Highlight();
  CSS.highlights.set(NAME, marks);
  let until = performance.now() + SLICE_MS;
  for (const node of textNodes(document.querySelector("main"))) {
    for (const word of forms) for (const place of placesIn(node, word)) marks.add(rangeOf(node, place));
    if (marks.size > MOST) return;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (own !== turn) return;
    until = performance.now() + SLICE_MS;
  }
}

function rangeOf(node, [start, end]) {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
