import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const examples = readdirSync(`${root}examples`).filter((file) => /^\d+-.*\.ts$/.test(file));

/** The lines that an example says it prints, in the comment at its end. */
const claimed = (source: string): string =>
  /\n\/\* prints\n([\s\S]*)\n\*\/\n$/.exec(source)?.[1] ?? "nothing is claimed";

describe("the numbered examples", () => {
  it("go from 1 to 11", () => {
    const numbers = examples.map((file) => Number(/^\d+/.exec(file)?.[0]));
    expect(numbers.sort((left, right) => left - right)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each(examples)("%s prints what it says", { timeout: 60_000 }, (file) => {
    const printed = execFileSync(process.execPath, ["--import", "tsx", `examples/${file}`], {
      cwd: root,
      encoding: "utf8",
    });
    expect(printed.trimEnd()).toBe(claimed(readFileSync(`${root}examples/${file}`, "utf8")));
  });
});
