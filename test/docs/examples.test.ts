import { describe, expect, it } from "vitest";
import { checksOf } from "./checksOf.js";
import { inTermsOf, valueOf } from "./printed.js";
import { publishedValues } from "./publishedValues.js";
import { run } from "./run.js";
import { exportsOf, publicScope } from "./scope.js";
import { examplesIn } from "./snippets.js";
import { sourceFiles } from "./textFiles.js";

const everything = await publicScope();
const examples = sourceFiles().flatMap(examplesIn);

describe("the published functions and KPIs", () => {
  it("have an example each", async () => {
    const published = sourceFiles().flatMap(publishedValues);
    const functions = await Promise.all(
      published.map(async (each) => (typeof (await exportsOf(each.path))[each.name] === "function" ? [each] : [])),
    );
    expect(functions.flat().length).toBeGreaterThan(100);
    const without = functions.flat().filter(({ tags }) => !tags.includes("example"));
    expect(without.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  });
});

describe("the examples of doc blocks", () => {
  it("are found, and each shows a result", () => {
    expect(examples.length).toBeGreaterThan(100);
    expect(examples.filter(({ code }) => checksOf(code).length === 0)).toEqual([]);
  });

  for (const { path, line, code } of examples)
    for (const check of checksOf(code))
      it(`${path}:${line + check.line} ${check.expression}`, async () => {
        const expected = valueOf(check.printed);
        const scope = { ...everything, ...(await exportsOf(path)) };
        const actual = await run([check.code], scope, "last expression");
        expect(inTermsOf(expected, actual)).toStrictEqual(expected);
      });
});
