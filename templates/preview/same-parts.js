// Leaves out what two states of a page have in common: parsing the whole page takes longer than changing it.

const BLOCKS = "main,section,article";
/** A tag of a block, or of a `div`: a block in one is a part of it, and no part of the block around it. */
const TAG = /<(\/?)(main|section|article|div)(?=[\s>])(?:"[^"]*"|[^">])*>/g;
/** Elements with text alone, which are left out as a whole. */
const TEXTS = /<(style|script type="module")>[^]*?<\/(?:style|script)>/g;

/**
 * Parses two states of the page that the document shows. Where both have the same blocks, what a block contains besides
 * blocks is left out of both if it is the same.
 *
 * @param {string} was the page as it was served
 * @param {string} now the page as it is served now
 * @returns {[Document, Document]}
 */
export function parsePages(was, now) {
  const pages = withoutSameParts(was, now)?.map(parsePage);
  return pages !== undefined && areComplete(pages) ? pages : [parsePage(was), parsePage(now)];
}

function parsePage(html) {
  return new DOMParser().parseFromString(html, "text/html");
}

/** Whether both have the blocks of the document, so that each is found there, and none is replaced as a whole. */
function areComplete(pages) {
  const shown = placesOf(document);
  return pages.every(
    (page) => placesOf(page) === shown && ![page.body, ...page.querySelectorAll(BLOCKS)].some(hasWords),
  );
}

/** The blocks of a page in order, each with the element that it is in. */
function placesOf(page) {
  const nameOf = ({ localName, id, className }) => `${localName}#${id || className}`;
  return [...page.querySelectorAll(BLOCKS)]
    .map((block) => `${nameOf(block.parentElement)} ${nameOf(block)}`)
    .join("\n");
}

/** Whether an element has text that is in none of its children. */
export function hasWords(parent) {
  return [...parent.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
}

/** The text that was divided last: the next one is compared with it. */
let last = {};

/** Both texts without the parts that are the same; undefined where the tags of their blocks differ. */
function withoutSameParts(was, now) {
  const before = last.html === was ? last.parts : partsOf(was);
  const after = partsOf(now);
  last = { html: now, parts: after };
  if (before.tags.join("") !== after.tags.join("")) return undefined;
  const changed = new Set(
    after.parts.flatMap(({ text, block }, index) => (text === before.parts[index].text ? [] : [block])),
  );
  const known = new Set(was.match(TEXTS));
  const same = new Set(now.match(TEXTS)?.filter((text) => known.has(text)));
  return [before, after].map(({ parts, tags }) =>
    parts
      .map(({ text, block }) => {
        if (block === OUTSIDE) return text.replace(TEXTS, (all) => (same.has(all) ? "" : all));
        return changed.has(block) ? text : "";
      })
      .map((text, index) => text + (tags[index] ?? ""))
      .join(""),
  );
}

/** The number of the block that holds what is in no block. */
const OUTSIDE = 0;

/** The tags of blocks, and the parts of the text before, between and after them, each with the number of its block. */
function partsOf(html) {
  const tags = [];
  const parts = [];
  const open = [OUTSIDE];
  let blocks = 0;
  let from = 0;
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(TAG)) {
    if (name === "div") depth += slash === "" ? 1 : -1;
    if (name === "div" || depth > 0) continue;
    parts.push({ text: html.slice(from, index), block: open.at(-1) });
    tags.push(tag);
    from = index + tag.length;
    if (slash === "") open.push(++blocks);
    else if (open.length > 1) open.pop();
  }
  parts.push({ text: html.slice(from), block: open.at(-1) });
  return { tags, parts };
}
