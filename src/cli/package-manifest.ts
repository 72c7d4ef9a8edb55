import manifest from "../../package.json" with { type: "json" };

export const PACKAGE_VERSION: string = manifest.version;

/** The lowest version of Node that the package runs on: `20.19`. */
export const REQUIRED_NODE: string = manifest.engines.node.replace(/[^\d.]/g, "");
