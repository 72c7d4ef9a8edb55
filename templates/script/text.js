// The text search: it ignores case, accents and vowel signs in every script, and apostrophes, as in Nukuʻalofa.

/** Labels that are the same at every proposal, and sources: they are not searched. */
const EXCLUDED = "dt,cite,.sources,.notes,.note-letter,.label,.text-key,.permalink,.unseen,h4:not(:has(bdi))";
const range = new Range();
const LETTERS = { ß: "ss", ı: "i", ø: "o", ł: "l", đ: "d", ى: "ي", ة: "ه", "–": "-" };

export function fold(text) {
  if (/^[\0-&(-_a-\x7f]*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize("NFKD").replace(/['`ʹ-ˈ‘-‛′\p{M}\p{Cf}\u0640]/gu, "");
  return plain.toLowerCase().replace(/[ßıøłđىة–]/g, (letter) => LETTERS[letter]);
}

/** The words of a query; a text matches if it contains all of them. */
export function wordsOf(query) {
  return joined(fold(query)).split(/\s+/).filter(Boolean);
}

/** "res. 130" as "res.130": people type both. */
function joined(folded) {
  return folded.replace(/\.\s+(?=\d)/g, ".");
}

/** The text nodes that are searched, without those of hidden parts. */
export function* textNodes(start) {
  const judge = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    const isExcluded = node.matches(EXCLUDED) || node.hasAttribute("data-off");
    return isExcluded ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, judge);
  while (walker.nextNode()) yield walker.currentNode;
}

/** The folded text of elements by ranges between the excluded ones: a walk through all text nodes takes seconds on phones. */
export function textOf(elements, names) {
  const texts = [...names];
  for (const element of elements) {
    let text = "";
    let excluded;
    range.selectNodeContents(element);
    for (const next of element.querySelectorAll(EXCLUDED)) {
      if (excluded?.contains(next)) continue;
      excluded = next;
      range.setEndBefore(excluded);
      text += range;
      range.setStartAfter(excluded);
    }
    range.setEndAfter(element.lastChild ?? element);
    texts.push(text + range);
  }
  return joined(fold(texts.join("\n")));
}

/** The occurrences of a word in a text node, as pairs of offsets. */
export function placesIn({ data }, word) {
  const folded = fold(data);
  const places = [];
  let origin;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    origin ??= origins(data);
    places.push([origin[at], origin[at + word.length]]);
  }
  return places;
}

/** Maps offsets of the folded text to the original: folding changes the number of letters. */
function origins(data) {
  const places = [];
  let at = 0;
  for (const letter of data) {
    for (let count = fold(letter).length; count > 0; count--) places.push(at);
    at += letter.length;
  }
  return [...places, at];
}
