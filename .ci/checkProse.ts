import { readFileSync, readdirSync } from "node:fs";
import { docBlocksIn, faultOf, longSentence, longSentencesIn } from "./prose.js";

/**
 * Checks the openings of all doc blocks by the rules of CONTRIBUTING.md, and counts long sentences of doc blocks and pages.
 * With `--long` it lists these sentences.
 */
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.includes("node_modules"))
    .map((path) => `${folder}/${path}`);

const sources = ["src", ".ci", "bench", "examples"].flatMap((folder) => filesIn(folder, ".ts"));
const blocks = sources.flatMap((path) => docBlocksIn(path, readFileSync(path, "utf8")));
const pages = ["README.md", "CONTRIBUTING.md", ...filesIn("docs", ".md")].map((path) => ({
  place: path,
  text: readFileSync(path, "utf8"),
}));

const faults = blocks.map(faultOf).filter((fault) => fault !== null);
const long = [...blocks, ...pages].flatMap(({ place, text }) =>
  longSentencesIn(text).map((sentence) => `${place}: ${sentence.replace(/\s+/g, " ")}`),
);

if (process.argv.includes("--long")) console.log(long.join("\n"));
for (const fault of faults) console.error(fault);
console.log(
  `${blocks.length} doc blocks and ${pages.length} pages: ${faults.length} faults, ${long.length} sentences of ${longSentence} words or more`,
);
if (faults.length > 0) process.exitCode = 1;
