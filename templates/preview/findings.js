// The list of findings: the place, the message, the suggestion.

/** Fills an element with findings, errors first. Texts are set as text, never as HTML. */
export function fillFindings(element, findings) {
  const groups = ["error", "warning"].map((severity) => findings.filter((each) => each.severity === severity));
  element.replaceChildren(...groups.filter((group) => group.length > 0).map(listOf));
  if (findings.length === 0) element.append(made("p", "", "Nothing is wrong in the files."));
}

function listOf(findings) {
  const list = document.createElement("ul");
  list.append(...findings.map(itemOf));
  return list;
}

function itemOf({ place, severity, message, suggestion, rule }) {
  const item = document.createElement("li");
  item.className = severity;
  const words = made("p", "message", "");
  words.append(made("span", "severity", severity === "error" ? "Error" : "Warning"), " ", made("bdi", "", message));
  if (place !== "") item.append(made("p", "place", place));
  item.append(words);
  if (suggestion !== undefined) item.append(made("p", "suggestion", `Write: ${suggestion}`));
  if (rule !== undefined) item.append(made("p", "rule", `Rule: ${rule}`));
  return item;
}

function made(tag, className, text) {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.textContent = text;
  return element;
}
