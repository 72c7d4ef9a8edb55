import { measureSteps } from "./measure-steps.ts";

/** One measurement in a fresh process: takes the subject as JSON and prints what was measured as JSON. */
process.stdout.write(JSON.stringify(await measureSteps(JSON.parse(process.argv[2] ?? ""))));
