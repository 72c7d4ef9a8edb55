/** A page as the preview serves it: with the preview's script, and its content security policy as a header. */
export interface ServedPage {
  html: string;
  policy: string;
}

/** A `<meta>` that states a content security policy, and in it the policy. */
const META = /<meta\b[^>]*?http-equiv=["']?Content-Security-Policy["']?[^>]*>\n?/gi;

/**
 * The page with the preview's script in its head and nothing else changed but this: the policy that a brief states
 * in itself forbids scripts, so it goes, and a header that allows this server's own comes in its place. Hashes of
 * scripts that the brief's own policy allows are kept.
 *
 * @param version the version of the page, for the script
 */
export function servedPage(html: string, version: string, kind: "brief" | "problem"): ServedPage {
  const end = html.search(/<\/head>/i);
  const head = end < 0 ? "" : html.slice(0, end);
  const hashes = [...head.matchAll(META)].flatMap(
    ([meta]) => meta.match(/'sha(?:256|384|512)-[\w+/=]+'/g) ?? [],
  );
  const script = `<script type="module" src="/preview/main.js" data-version="${version}" data-kind="${kind}"></script>\n`;
  return {
    html: `${head.replace(META, "")}${script}${end < 0 ? html : html.slice(end)}`,
    policy: pagePolicy(hashes),
  };
}

/** What a page of the preview may do: its own scripts, asking this server, and what is inside it. */
function pagePolicy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
