// Words as they are searched: without case, accents and vowel signs, in any script.

/** Words of the page itself, the same at every proposal: to search them would find everything. */
const SILENT = "dt,.label,.text-key,.permalink,.unseen,h4:not(:has(bdi))";
const range = new Range();
const LETTERS = { ß: "ss", ı: "i", ø: "o", ł: "l", đ: "d", ى: "ي", ة: "ه", "’": "'", "–": "-" };

export function fold(text) {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize("NFKD").replace(/[\p{M}\p{Cf}\u0640]/gu, "");
  return plain.toLowerCase().replace(/[ßıøłđىة’–]/g, (letter) => LETTERS[letter]);
}

/** The words of a query; a text fits where it holds each of them. */
export function wordsOf(query) {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** The texts that are searched, without those of parts that are off. */
export function* textNodes(start) {
  const judge = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const isSilent = node.matches(SILENT) || node.hasAttribute("data-off");
    return isSilent ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, judge);
  while (walker.nextNode()) yield walker.currentNode;
}

/** All of it at a stroke but for what is silent: to walk through a long page node by node takes a phone seconds. */
export function textOf(elements) {
  const texts = [];
  for (const element of elements) {
    let silent;
    range.selectNodeContents(element);
    for (const next of element.querySelectorAll(SILENT)) {
      if (silent?.contains(next)) continue;
      silent = next;
      range.setEndBefore(silent);
      texts.push(String(range));
      range.setStartAfter(silent);
    }
    range.setEndAfter(element.lastChild ?? element);
    texts.push(String(range));
  }
  return fold(texts.join(""));
}

/** Where a word stands in a text node, as pairs of offsets into what the node holds. */
export function placesIn({ data }, word) {
  const folded = fold(data);
  const origin = folded.length === data.length ? undefined : origins(data);
  const places = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const end = at + word.length;
    places.push(origin ? [origin[at], origin[end]] : [at, end]);
  }
  return places;
}

/** Folding makes letters more or fewer: for each that it made, the place of the one that it came from. */
function origins(data) {
  const places = [];
  let at = 0;
  for (const letter of data) {
    for (let count = fold(letter).length; count > 0; count--) places.push(at);
    at += letter.length;
  }
  return [...places, at];
}
