/** A page of which each image that it shows more than once is drawn by its style sheet, and those styles. */
export interface SharedImages {
  html: string;
  css: string;
}

/** An image as our texts write it: the address first, and in it the whole image. */
const IMAGE = /<img src="(data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*)"/g;

/**
 * Puts each image into the page once. One that stands in several places keeps its words at each of them, and its
 * bytes in the style sheet. It reads the HTML of our own texts, in which an image has no class.
 */
export function withSharedImages(html: string): SharedImages {
  const times = new Map<string, number>();
  for (const [, address = ""] of html.matchAll(IMAGE)) times.set(address, (times.get(address) ?? 0) + 1);
  const shared = [...times].filter(([, count]) => count > 1).map(([address]) => address);
  if (shared.length === 0) return { html, css: "" };
  const names = new Map(shared.map((address, index) => [address, `image-${index + 1}`]));
  return {
    html: html.replace(IMAGE, (image, address: string) => {
      const name = names.get(address);
      return name === undefined ? image : `<img class="${name}"`;
    }),
    css: [...names].map(([address, name]) => `.${name}{content:url(${address})}`).join("\n"),
  };
}
