import { checkRecord } from "./check-record.ts";
import { readProvenance } from "./provenance.ts";
import { shippedCorpora } from "./shipped-corpora.ts";

/** `npm run check:record`: the shipped record against the data that it was made from. */
const findings = checkRecord(await shippedCorpora(), readProvenance());
for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? "The record agrees with its sources." : `${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
