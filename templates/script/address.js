// The choice stands in the address, after the place: `#issues/cybersecurity?q=treaty&sponsor=KEN`. No name of a place
// has a question mark in it.

/** The place, and the choice where the address says one. */
export function readAddress() {
  const [place, ...rest] = location.hash.slice(1).split("?");
  return {
    place: decode(place),
    choice: rest.length > 0 || place === "" ? new URLSearchParams(rest.join("?")) : undefined,
  };
}

/** Without a step of its own in the history where it `replaces` the one before. */
export function writeAddress(place, choice, replaces) {
  const hash = place + (choice.size > 0 ? `?${choice}` : "");
  const address = addressOf(hash);
  try {
    history[replaces ? "replaceState" : "pushState"](null, "", address);
  } catch {
    // Where a page may not say its own address, the filters work all the same.
  }
}

/** The page's own address with a place in it. */
export function addressOf(place) {
  const page = location.href.split("#")[0];
  return place === "" ? page : `${page}#${place}`;
}

/** A click that means the link itself, elsewhere. */
export function isForAnotherWindow({ ctrlKey, metaKey, shiftKey, altKey }) {
  return ctrlKey || metaKey || shiftKey || altKey;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
