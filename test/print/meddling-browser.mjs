// Stands between the tool and a real browser and passes every message on, until the command to print comes for the second
// time: the first is the trial. Then it does what its first argument names. The second is the real browser.
import { spawn } from "node:child_process";
import { Socket } from "node:net";

const [how, executable, ...args] = process.argv.slice(2);
const browser = spawn(executable, args, { stdio: ["ignore", "ignore", "inherit", "pipe", "pipe"] });
const [toBrowser, fromBrowser] = [browser.stdio[3], browser.stdio[4]];
// A stream of the file system would wait for its last read before the process can end.
const commands = new Socket({ fd: 3, readable: true, writable: false });
const answers = new Socket({ fd: 4, readable: false, writable: true });
browser.on("exit", (code) => process.exit(code ?? 1));
for (const stream of [commands, answers]) stream.on("error", () => process.exit(0));
// A browser that is gone is handled where it exits.
toBrowser.on("error", () => {});

const meddle = {
  garbage: () => answers.write("x\0"),
  close: () => answers.end(),
  crash: () => process.exit(7),
  "no-object": () => answers.write('{"id":1,"result":7}\0'),
  foreign: () => answers.write('{"method":"Target.attachedToTarget","params":{}}\0'),
};
let prints = 0;
forEachMessage(commands, (text) => {
  const { method } = JSON.parse(text);
  if (method === "Page.printToPDF") prints++;
  if (method === "Page.printToPDF" && prints > 1) return meddle[how]();
  toBrowser.write(`${text}\0`);
});
fromBrowser.pipe(answers, { end: false });

function forEachMessage(stream, take) {
  let rest = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      take(rest.toString("utf8", 0, end));
      rest = rest.subarray(end + 1);
    }
  });
}
