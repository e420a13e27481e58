import { readFileSync, writeFileSync } from "node:fs";
import { generated } from "./generated.js";

/** Writes the generated files; with `--check` it writes none and fails where one is out of date. */
const files = await generated();
if (process.argv.includes("--check")) {
  const stale = files.filter(({ path, text }) => readFileSync(path, "utf8") !== text).map(({ path }) => path);
  if (stale.length > 0) throw new Error(`out of date, run npm run index: ${stale.join(", ")}`);
} else {
  for (const { path, text } of files) writeFileSync(path, text);
}
