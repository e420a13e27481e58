import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./textFiles.js";

const page = readFileSync("docs/decisions.md", "utf8");
const entries = [...page.matchAll(/^### ([a-z0-9-]+)\n\n\*\*(.+)\*\*$/gm)].map(([, name = "", lead = ""]) => ({
  name,
  lead,
}));

/** Names that the doc blocks of a file give after "Decision:" or "Decisions:", which may go on over lines. */
function decisionsNamedIn(text: string): readonly string[] {
  const oneLine = text.replaceAll(/\s*\n\s*\*? ?/g, " ");
  const lists = [...oneLine.matchAll(/\bDecisions?: ([a-z0-9-]+(?:, [a-z0-9-]+)*)/g)];
  return lists.flatMap(([, list = ""]) => list.split(", "));
}

describe("the decisions", () => {
  it("have each one name and begin with the decision in bold", () => {
    const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(entries.map(({ name }) => name)).toEqual(headings);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it("are all in the contents, with the decision in the words of the entry", () => {
    const contents = [...page.matchAll(/^- \[([a-z0-9-]+)\]\(#\1\): (.+)$/gm)];
    expect(contents.map(([, name, lead]) => ({ name, lead }))).toEqual(entries);
  });

  it("have an entry for each name in a doc block", () => {
    const named = sourceFiles().flatMap(({ path, text }) => decisionsNamedIn(text).map((name) => ({ path, name })));
    expect(named.length).toBeGreaterThan(100);
    const known = new Set(entries.map(({ name }) => name));
    expect(named.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});
