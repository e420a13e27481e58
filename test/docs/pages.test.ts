import { describe, expect, it } from "vitest";
import { checksOf } from "./checksOf.js";
import { inTermsOf, valueOf } from "./printed.js";
import { run } from "./run.js";
import { exportsOf } from "./scope.js";
import { blocksIn } from "./snippets.js";
import { pages } from "./textFiles.js";

// Loading the package takes seconds, and no test's time limit is for that.
await exportsOf("sales-kpi");

const withCode = pages()
  .map((page) => ({ ...page, blocks: blocksIn(page) }))
  .filter(({ blocks }) => blocks.length > 0);

describe("the pages", () => {
  it("are found, the README first of all", () => {
    expect(pages().map(({ path }) => path)).toContain("README.md");
  });
});

/** Each block stands alone: whoever copies it has all that it needs. */
describe.each(withCode)("the TypeScript of $path", ({ path, blocks }) => {
  for (const { line, code } of blocks) {
    it(`${path}:${line} runs`, async () => {
      await expect(run([code], {}, "nothing")).resolves.toBeUndefined();
    });

    for (const check of checksOf(code))
      it(`${path}:${line + check.line} ${check.expression}`, async () => {
        const expected = valueOf(check.printed);
        const actual = await run([check.code], {}, "last expression");
        expect(inTermsOf(expected, actual)).toStrictEqual(expected);
      });
  }
});
