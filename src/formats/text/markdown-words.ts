/** Words as words: no mark of Markdown, no HTML, and no mention or reference that a forge would act on. */
export function markdownWords(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~]/g, (mark) => `\\${mark}`)
    .replace(/^([-+#]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\u200b` : `\\${mark}`))
    .replace(/&(?=#|[a-zA-Z])/g, "\\&")
    .replace(/@(?=\S)/g, "@\u200b")
    .replace(/#(?=\d)/g, "#\u200b");
}
