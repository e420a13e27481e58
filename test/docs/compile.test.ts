import typescript from "typescript";
import typescript5 from "typescript-5.9";
import { describe, expect, it } from "vitest";
import { blocksIn, type Snippet } from "./snippets.js";
import { pages } from "./textFiles.js";
import { typeErrors } from "./typeErrors.js";

const blocks = pages().flatMap(blocksIn);
const compilers = [typescript, typescript5 as unknown as typeof typescript].map((ts) => ({ ts, version: ts.version }));
const snippet = (code: string): Snippet => ({ path: "a.md", line: 1, code });

describe.each(compilers)("TypeScript $version", ({ ts, version }) => {
  it("is one of the two versions that are promised", () => {
    expect(["5.9.3", "6.0.3"]).toContain(version);
  });

  it("compiles each block of the pages alone, as it stands", { timeout: 120_000 }, () => {
    const errors = typeErrors(ts, blocks);
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.map(({ path, line }, index) => ({ block: `${path}:${line}`, errors: errors[index] }))).toEqual(
      blocks.map(({ path, line }) => ({ block: `${path}:${line}`, errors: [] })),
    );
  });

  it("finds what does not compile, and one block's names in no other", { timeout: 120_000 }, () => {
    const [first, second, third] = typeErrors(ts, [
      snippet('import { winRate } from "sales-kpi";\nexport const rate: string = winRate([]);'),
      { ...snippet("winRate([]);"), line: 2 },
      { ...snippet('import { winRate } from "sales-kpi/kpi/winRate";\nwinRate([]);'), line: 3 },
    ]);
    expect(first).toEqual([expect.stringMatching(/^line 2: Type 'number \| null' is not assignable to type 'string'/)]);
    expect(second).toEqual([expect.stringMatching(/^line 1: Cannot find name 'winRate'/)]);
    expect(third).toEqual([]);
  });
});
