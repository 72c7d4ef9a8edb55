/**
 * A fontconfig file that names one folder of fonts and one for its cache. The npm-shipped browser's own names a
 * fixed temporary folder; where nothing lies there, it finds no font at all, and then loads none that a page
 * embeds either: it prints a PDF without any text and reports success.
 */
export function fontConfiguration(fonts: string, cache: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `  <dir>${escapeXml(fonts)}</dir>`,
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    "</fontconfig>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
