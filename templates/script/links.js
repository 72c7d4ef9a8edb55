// Every proposal, issue and change has a link to itself that copies its address, which is the same in every edition.
import { addressOf, isForAnotherWindow } from "./address.js";
import { all, partAt } from "./parts.js";
import { filled, make } from "./show.js";

let spoken;
let linkTexts;

export function addLinks() {
  linkTexts = partAt("_tool").dataset;
  if (!spoken) {
    spoken = make("p", { className: "unseen", role: "status" });
    document.body.append(spoken);
    document.addEventListener("click", copyInstead);
  }
  for (const place of all("article.proposal[id],tr[data-facts],section.issue[id],.change-list > li[id]")) {
    const line = place.querySelector(".byline,.number,.eyebrow,.wide") ?? place;
    if (line.querySelector(".permalink")) continue;
    const title = place.querySelector("h2,.title,li > a > bdi:not(.id),.wide bdi:not(.id)");
    const name = (title ?? place.querySelector("a") ?? place).textContent;
    const ariaLabel = filled(linkTexts.link, name);
    const link = { className: "permalink", href: `#${place.id}`, ariaLabel };
    line.append(make("a", link));
  }
}

async function copyInstead(event) {
  const link = event.target.closest(".permalink");
  if (!link || isForAnotherWindow(event)) return;
  event.preventDefault();
  link.focus();
  const address = addressOf(link.hash.slice(1));
  try {
    await navigator.clipboard.writeText(address);
    showMessage(link, linkTexts.copied);
  } catch {
    showMessage(link, address);
    getSelection().selectAllChildren(link);
  }
}

/** Shows and announces a text in place of the link until the link loses the focus. */
function showMessage(link, text) {
  const label = link.ariaLabel;
  link.ariaLabel = null;
  link.textContent = text;
  spoken.textContent = text;
  const back = () => Object.assign(link, { textContent: "", ariaLabel: label ?? link.ariaLabel });
  link.addEventListener("blur", back, { once: true });
}
