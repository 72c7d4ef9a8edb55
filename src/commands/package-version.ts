import manifest from "../../package.json" with { type: "json" };

/** The version of the package, as `package.json` states it. */
export function packageVersion(): string {
  return manifest.version;
}
