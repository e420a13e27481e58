import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { checksOf } from "./checksOf.js";
import { inTermsOf, valueOf } from "./printed.js";
import { run } from "./run.js";
import { blocksIn, examplesIn } from "./snippets.js";

const agrees = (printed: string, actual: unknown): boolean => {
  const expected = valueOf(printed);
  try {
    expect(inTermsOf(expected, actual)).toStrictEqual(expected);
    return true;
  } catch {
    return false;
  }
};

describe("a printed result", () => {
  it.each<[string, unknown, unknown]>([
    ["0.5", 0.5, 0.50001],
    ["0.3006…", 0.30064184, 0.30054184],
    ["0.3006", 0.3006, 0.30064184],
    ["300.03", new Decimal("300.03"), new Decimal("300.030001")],
    ["'10.1'", new Decimal("10.10"), new Decimal("10.11")],
    ["[ 1, { a: 'x' } ]", [1, { a: "x" }], [1, { a: "x", b: 1 }]],
    ["{ sum: 3 }", { sum: new Decimal(3) }, { sum: new Decimal(4) }],
    ["{ low: 0.30…, level: 0.95 }", { low: 0.301, level: 0.95 }, { low: 0.31, level: 0.95 }],
    [
      "Map(2) { 'a' => 1, null => [ 2 ] }",
      new Map<unknown, unknown>([
        ["a", 1],
        [null, [2]],
      ]),
      new Map([["a", 1]]),
    ],
    ["null", null, undefined],
    ["0", 0, -0],
  ])("%s stands for what it shows and for nothing else", (printed, right, wrong) => {
    expect([agrees(printed, right), agrees(printed, wrong)]).toEqual([true, false]);
  });
});

describe("checksOf", () => {
  it("reads results beside, below and over several lines", () => {
    const text = [
      "const two = 2",
      "two // => 2",
      "f({",
      "  a: 1,",
      "}) // => {",
      "//   a: 1,",
      "// }",
      "g()",
      "// => 'g'",
    ];
    const checks = checksOf(text.join("\n"));
    expect(checks.map(({ line, expression, printed }) => [line, expression, printed])).toEqual([
      [1, "two", "2"],
      [4, "})", "{\n  a: 1,\n}"],
      [7, "g()", "'g'"],
    ]);
    expect(checks[1]?.code).toBe("const two = 2\ntwo\nf({\n  a: 1,\n})");
  });
});

describe("run", () => {
  it("answers with the last expression, of code whose types are stripped", async () => {
    expect(await run(["const one: number = 1\none + (two as number)"], { two: 2 }, "last expression")).toBe(3);
  });

  it("runs a piece within the scope of the one before, and lets it name things anew", async () => {
    const pieces = ["const a = 1; const b = 2;", "const a = 10;", "a + b"];
    expect(await run(pieces, {}, "last expression")).toBe(12);
  });

  it("looks imports up among what the package's doors export", async () => {
    const code = 'import { count, evaluate as ask, type Metric } from "sales-kpi/metric";\nask(count(), [1, 2])';
    expect(await run([code], {}, "last expression")).toBe(2);
    const wrong = 'import { noSuchThing } from "sales-kpi/metric";\n1';
    await expect(run([wrong], {}, "last expression")).rejects.toThrow("sales-kpi/metric exports no noSuchThing");
  });

  it("refuses a result of what is no expression", async () => {
    await expect(run(["const a = 1"], {}, "last expression")).rejects.toThrow("no expression");
  });
});

describe("snippets", () => {
  it("are the examples of doc blocks, with the line they stand on", () => {
    const text =
      "const x = 1;\n/**\n * Says.\n *\n * @example one() // => 1\n * two() // => 2\n * @throws never\n */\n";
    expect(examplesIn({ path: "a.ts", text })).toEqual([
      { path: "a.ts", line: 5, code: "one() // => 1\ntwo() // => 2" },
    ]);
  });

  it("are the TypeScript blocks of a page, and no other blocks", () => {
    const text = "# Page\n\n```sh\nnpm i\n```\n\n```ts\none() // => 1\n```\n";
    expect(blocksIn({ path: "a.md", text })).toEqual([{ path: "a.md", line: 8, code: "one() // => 1\n" }]);
  });
});
