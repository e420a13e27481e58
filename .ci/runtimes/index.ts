import { checkLine } from "../checkLine.js";
import { withInstalledPackage } from "../installedPackage.js";
import { lineOf } from "../lineOf.js";
import { printTable } from "../printTable.js";
import { preparePages } from "./preparePages.js";
import { readRuntimes } from "./readRuntimes.js";

/** Runs the suite program on the packed package on every runtime, and checks that each prints the line of this Node. */
await withInstalledPackage(async (folder) => {
  await preparePages(folder);
  const expected = lineOf(folder, "node", "suite.js");
  const rows = readRuntimes().map(({ name, version, command }) => {
    checkLine(`suite.js on ${name} ${version}`, lineOf(folder, ...command), expected);
    return [name, version, "same line"];
  });
  printTable([
    ["runtime", "version", "result"],
    ["Node", process.versions.node, `${expected.length} characters`],
    ...rows,
  ]);
});
