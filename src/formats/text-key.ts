/** What has to be explained about the signs of a text with changes. */
export interface TextKey {
  hasChanges: boolean;
  hasMoved: boolean;
  hasRestyled: boolean;
}

/** The signs that a text's HTML, sanitised and ours, holds. */
export function textKey(html: string): TextKey {
  return {
    hasChanges: /<(?:ins|del)>/.test(html),
    hasMoved: /<(?:ins|del) class="moved-/.test(html),
    hasRestyled: html.includes('<span class="restyled">'),
  };
}
