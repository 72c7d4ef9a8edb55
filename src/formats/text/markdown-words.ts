/** A text escaped for Markdown: it forms no markup, no HTML, and no mention or issue reference of a code host. */
export function markdownWords(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~]/g, (mark) => `\\${mark}`)
    .replace(/^([-+#]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`))
    .replace(/&(?=#|[a-zA-Z])/g, "\\&")
    .replace(/@(?=\S)/g, "@\u200b")
    .replace(/#(?=\d)/g, "#\u200b");
}
