import { describe, expect, it } from "vitest";
import { checksOf } from "./checksOf.js";
import { inTermsOf, valueOf } from "./printed.js";
import { run } from "./run.js";
import { publicScope } from "./scope.js";
import { blocksIn } from "./snippets.js";
import { pages } from "./textFiles.js";

const everything = await publicScope();

const withCode = pages()
  .map((page) => ({ ...page, blocks: blocksIn(page) }))
  .filter(({ blocks }) => blocks.length > 0);

describe("the pages", () => {
  it("are found, the README first of all", () => {
    expect(pages().map(({ path }) => path)).toContain("README.md");
  });
});

/** Blocks of a page follow one another: each is run within the scope of those above it. */
describe.each(withCode)("the TypeScript of $path", ({ path, blocks }) => {
  it("runs from top to bottom", async () => {
    const codes = blocks.map(({ code }) => code);
    await expect(run(codes, everything, "nothing")).resolves.toBeUndefined();
  });

  blocks.forEach(({ line, code }, index) => {
    const above = blocks.slice(0, index).map((block) => block.code);
    for (const check of checksOf(code))
      it(`${path}:${line + check.line} ${check.expression}`, async () => {
        const expected = valueOf(check.printed);
        const actual = await run([...above, check.code], everything, "last expression");
        expect(inTermsOf(expected, actual)).toStrictEqual(expected);
      });
  });
});
