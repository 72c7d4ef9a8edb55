// On a phone an issue is its heading and position until one opens it; style sheets for wider windows ignore this.
import { layAhead } from "./lay.js";
import { all, partAt } from "./parts.js";
import { make } from "./show.js";

/** Adds a button to each issue that has none yet, and closes the issue. */
export function foldIssues() {
  const { open } = partAt("_tool").dataset;
  for (const issue of all("section.issue[id]")) {
    if (issue.querySelector(".fold")) continue;
    const name = issue.querySelector("h2").textContent;
    const button = make("button", {
      type: "button",
      className: "fold",
      textContent: open,
      ariaExpanded: "false",
    });
    button.ariaLabel = `${open}: ${name}`;
    button.addEventListener("click", () => (isFolded(issue) ? unfold(issue) : shutIssue(issue)));
    issue.querySelector(".opening > header").append(button);
    shutIssue(issue);
  }
}

const isFolded = (issue) => "folded" in issue.dataset;

function shutIssue(issue) {
  issue.dataset.folded = "";
  announce(issue, false);
}

/** Opens an issue; other elements stay as they are. */
export function unfold(element) {
  if (!isFolded(element)) return;
  delete element.dataset.folded;
  announce(element, true);
  element.dataset.laid = "";
  layAhead();
}

function announce(issue, isOpen) {
  issue.querySelector(".fold").ariaExpanded = `${isOpen}`;
}
