// The address of the page has an id and the choice of filters: `#issues/cybersecurity?q=treaty&sponsor=KEN`. No id has a
// question mark in it.

/** The id, and the choice where the address has one. */
export function readAddress() {
  const [place, ...rest] = location.hash.slice(1).split("?");
  return {
    place: decode(place),
    choice: rest.length > 0 || place === "" ? new URLSearchParams(rest.join("?")) : undefined,
  };
}

/** Writes the address. @param {boolean} replaces whether it replaces the current entry of the history */
export function writeAddress(place, choice, replaces) {
  const hash = place + (choice.size > 0 ? `?${choice}` : "");
  const address = addressOf(hash);
  try {
    history[replaces ? "replaceState" : "pushState"](null, "", address);
  } catch {
    // Some browsers forbid this for local files. The filters work without it.
  }
}

/** The page's own address with an id in it. */
export function addressOf(place) {
  const page = location.href.split("#")[0];
  return place === "" ? page : `${page}#${place}`;
}

/** Whether a click opens the link in another tab or window. */
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
