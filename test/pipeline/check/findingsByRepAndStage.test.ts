import { describe, expect, it } from "vitest";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import { checkProbabilities } from "../../../src/pipeline/check/checkProbabilities.js";
import { findingsByCode } from "../../../src/pipeline/check/findingsByCode.js";
import { findingsByRepAndStage } from "../../../src/pipeline/check/findingsByRepAndStage.js";
import { cleanBook } from "./cleanBook.js";
import { asOf, sound } from "./checked.js";

const late = { ...sound, expectedCloseOn: "2026-03-01" };
const book: BookRecords = {
  opportunities: [
    { ...late, id: "a", ownerId: "ann", amount: "0.1" },
    { ...late, id: "b", ownerId: "ann", amount: 0.2 },
    { ...late, id: "c", ownerId: "ann", amount: null },
    { ...late, id: "d", ownerId: "bob", stage: "offer" },
    { ...late, id: "e", probability: 2 },
  ],
  stages: [{ id: "offer", order: 1, probability: 7 }],
};

describe("findings by rep and stage", () => {
  const rows = findingsByRepAndStage(checkProbabilities(book, { asOf }), book, asOf);

  it("count deals, sum what they are worth exactly and count what is missing", () => {
    expect(
      rows.map(({ rep, stage, code, findings, gross, missing }) => [
        rep,
        stage,
        code,
        findings,
        gross.toFixed(),
        missing,
      ]),
    ).toEqual([
      ["ann", "demo", "no-amount", 1, "0", 1],
      ["ann", "demo", "overdue", 3, "0.3", 1],
      ["bob", "offer", "overdue", 1, "1000", 0],
      [null, "demo", "overdue", 1, "1000", 0],
      [null, "demo", "probability-out-of-range", 1, "1000", 0],
      [null, "offer", "probability-out-of-range", 1, "0", 0],
    ]);
  });

  it("add up to those by code, each deal once", () => {
    const found = checkProbabilities(book, { asOf });
    expect(
      findingsByCode(found, book).map(({ code, severity, findings, gross }) => [
        code,
        severity,
        findings,
        gross.toFixed(),
      ]),
    ).toEqual([
      ["no-amount", "warning", 1, "0"],
      ["overdue", "warning", 5, "2000.3"],
      ["probability-out-of-range", "error", 2, "1000"],
    ]);
    const [twice] = findingsByCode([...found, ...found], book);
    expect(twice).toMatchObject({ findings: 2, missing: 1 });
    const clean = cleanBook(300, 9);
    const all = checkProbabilities(clean, { asOf: "2027-06-30" });
    const parts = findingsByRepAndStage(all, clean);
    expect(parts.length).toBeGreaterThan(10);
    for (const { code, findings, gross } of findingsByCode(all, clean)) {
      const own = parts.filter((row) => row.code === code);
      expect(own.reduce((sum, row) => sum + row.findings, 0)).toBe(findings);
      expect(own.reduce((sum, row) => sum.plus(row.gross), gross.times(0)).toFixed()).toBe(gross.toFixed());
    }
  });

  it("name the stage that a deal was in on the day", () => {
    const history = [
      { on: "2026-01-05", stage: "demo", amount: 5, expectedCloseOn: "2026-01-31" },
      { on: "2026-03-01", stage: "offer", amount: 9 },
    ];
    const moved = { opportunities: [{ ...sound, stage: "offer", amount: 9, history }] };
    const [row] = findingsByRepAndStage(checkProbabilities(moved, { asOf: "2026-02-15" }), moved, "2026-02-15");
    expect(row).toMatchObject({ stage: "demo", code: "overdue", findings: 1 });
    expect(row?.gross.toFixed()).toBe("5");
  });

  it("stand under no rep where the book has no such deal, and are none where nothing was found", () => {
    const [row] = findingsByRepAndStage(checkProbabilities(book, { asOf }), {});
    expect(row).toMatchObject({ rep: null, stage: "offer" });
    expect(findingsByRepAndStage([], book)).toEqual([]);
    expect(findingsByCode([], book)).toEqual([]);
  });
});
