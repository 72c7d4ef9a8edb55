import type { PrintBrowser } from "../../src/print/browser/print-browser.ts";

/** What a browser prints of a page whose page numbers stand in it from the start, each in a room of `room` digits. */
export async function browserPrint(
  { page }: PrintBrowser,
  html: string,
  pageOf: ReadonlyMap<string, number>,
  room: number,
): Promise<Uint8Array> {
  await page.load(html);
  await page.evaluate(`(() => {
    const pages = new Map(${JSON.stringify([...pageOf])});
    const elements = [...document.querySelectorAll("[data-page-of]")];
    for (const each of elements)
      each.innerHTML = "<bdi dir=ltr style='white-space:nowrap;letter-spacing:0'>0</bdi>";
    const found = elements.map((each) => {
      const isRight = getComputedStyle(each).direction !== "rtl";
      return { isRight, digit: each.firstChild.getBoundingClientRect().width };
    });
    for (const [index, each] of elements.entries()) {
      const { isRight, digit } = found[index];
      const number = String(pages.get(each.dataset.pageOf));
      each.firstChild.textContent = number;
      each.firstChild.style[isRight ? "paddingLeft" : "paddingRight"] = (${room} - number.length) * digit + "px";
    }
  })()`);
  return page.print({ tagged: true });
}
