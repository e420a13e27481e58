import { describe, expect, it } from "vitest";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { salesCycleClosedOnly } from "../../src/kpi/speed/salesCycleClosedOnly.js";
import { Decimal } from "../../src/exact/decimal.js";
import { dimensions } from "../../src/model/dimensions/dimensions.js";
import { tableWords } from "../../src/locale/fr/tables.js";
import { textTable, type TextTableOptions } from "../../src/output/textTable.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { pinnedBook } from "../kpi/pinnedBook.js";

const kpis = { wonOpportunities, winRate, wonRevenue, salesCycleClosedOnly };

/** Returns the cell of a table of one column and one row. */
const cell = (value: unknown, options: TextTableOptions = {}): string =>
  textTable([{ value }], options).split("\n")[2]?.trim() ?? "";
const unit = (kpi: NonNullable<TextTableOptions["kpis"]>[string]): TextTableOptions => ({ kpis: { value: kpi } });

describe("a text table", () => {
  it("aligns texts left and numbers right, each in the form of its unit", () => {
    const rows = scorecard(pinnedBook, { kpis, by: ["team", "rep"], over: [quarter], totals: true });
    const names = { rep: (id: string) => (id === "ann" ? "Ann Öberg" : null) };
    expect(textTable(rows, { kpis, names })).toBe(
      [
        "level  team    rep        period   wonOpportunities  winRate  wonRevenue  salesCycleClosedOnly",
        "-----  ------  ---------  -------  ----------------  -------  ----------  --------------------",
        "rep    north   Ann Öberg  2026-Q1                 2   50.0 %       3 000                  55.5",
        "rep    north   bob        2026-Q1                 0        –           0                     –",
        "team   north              2026-Q1                 2   50.0 %       3 000                  55.5",
        "rep    south   bob        2026-Q1                 1  100.0 %       3 000                  80.0",
        "rep    south   cat        2026-Q1                 0        –           0                     –",
        "rep    south   dan        2026-Q1                 0        –           0                     –",
        "team   south              2026-Q1                 1  100.0 %       3 000                  80.0",
        "team   sales              2026-Q1                 3   60.0 %       6 000                  63.7",
        "rep    (none)  bob        2026-Q1                 0        –           0                     –",
        "rep    (none)  bob        (none)                  1  100.0 %         100                     –",
        "team   (none)             2026-Q1                 0        –           0                     –",
        "team   (none)             (none)                  1  100.0 %         100                     –",
        "total  total              2026-Q1                 3   60.0 %       6 000                  63.7",
        "total  total              (none)                  1  100.0 %         100                     –",
        "",
      ].join("\n"),
    );
  });

  it("of no rows is no text", () => {
    expect(textTable([], { kpis })).toBe("");
  });

  it("shows a value by the unit of its KPI", () => {
    expect(cell(0.12345, unit(winRate))).toBe("12.3 %");
    expect(cell(new Decimal("1.00005"), unit(winRate))).toBe("100.0 %");
    expect(cell(new Decimal("1234567.5"), unit(wonRevenue))).toBe("1 234 568");
    expect(cell(new Decimal("1234567.5"), { ...unit(wonRevenue), moneyDigits: 2 })).toBe("1 234 567.50");
    expect(cell(1234567, unit(wonOpportunities))).toBe("1 234 567");
    expect(cell(1234.56, unit(salesCycleClosedOnly))).toBe("1 234.6");
    expect(cell(null, unit(winRate))).toBe("–");
  });

  it("rounds half to even, and shows no negative zero", () => {
    const money = (text: string): string => cell(new Decimal(text), unit(wonRevenue));
    expect(["0.5", "1.5", "2.5", "-0.5", "-0.4", "-1.5"].map(money)).toEqual(["0", "2", "2", "0", "0", "-2"]);
    expect(cell(-0.0001, unit(winRate))).toBe("0.0 %");
    expect(["-999", "-1000", "999", "1000", "-1234567"].map(money)).toEqual([
      "-999",
      "-1 000",
      "999",
      "1 000",
      "-1 234 567",
    ]);
  });

  it("shows a value of no KPI in full: every digit of a number, names for ids, yes and no, nothing for null", () => {
    expect(cell(1234.5678)).toBe("1 234.5678");
    expect(cell(new Decimal("0.0000001"))).toBe("0.0000001");
    expect([NaN, Infinity, -Infinity].map((value) => cell(value))).toEqual(["NaN", "Infinity", "-Infinity"]);
    expect(cell("north")).toBe("north");
    expect(cell("north", { names: { value: (id) => `Team ${id}` } })).toBe("Team north");
    expect(cell("north", { names: { value: () => undefined } })).toBe("north");
    expect([cell(true), cell(false)]).toEqual(["yes", "no"]);
    expect(cell(null)).toBe("");
  });

  it("marks missing keys and the total", () => {
    const opportunities = [{ id: "a", stage: "won", outcome: "won", closedOn: null } as const];
    const rows = scorecard(
      { opportunities },
      { kpis: { winRate }, by: ["team", "rep"], over: [quarter], totals: true },
    );
    expect(textTable(rows, { kpis: { winRate } })).toBe(
      [
        "level  team    rep     period   winRate",
        "-----  ------  ------  -------  -------",
        "rep    (none)  (none)  2026-Q1        –",
        "rep    (none)  (none)  (none)   100.0 %",
        "team   (none)          2026-Q1        –",
        "team   (none)          (none)   100.0 %",
        "total  total           2026-Q1        –",
        "total  total           (none)   100.0 %",
        "",
      ].join("\n"),
    );
  });

  it("shows the given columns, in their order; by default all but the bounds of the period", () => {
    const rows = [{ rep: "ann", start: "2026-01-01", end: "2026-04-01", won: 1 }];
    expect(textTable(rows)).toBe("rep  won\n---  ---\nann    1\n");
    expect(textTable(rows, { columns: ["won", "start"] })).toBe("won  start\n---  ----------\n  1  2026-01-01\n");
    expect(textTable(rows, { columns: ["rep", "nothing"] })).toBe("rep  nothing\n---  -------\nann\n");
  });
});

describe("a text table in French", () => {
  const french = (rows: readonly object[], options: TextTableOptions): string =>
    textTable(rows, { ...options, locale: { tables: tableWords } });

  it("has French headings, words, decimal commas and narrow spaces", () => {
    const opportunities = [{ id: "a", stage: "won", outcome: "won", closedOn: null, amount: 12500.5 } as const];
    const kpis = { winRate, wonRevenue };
    const rows = scorecard({ opportunities }, { kpis, by: ["rep"], over: [quarter], totals: true });
    expect(french(rows, { kpis, moneyDigits: 2 })).toBe(
      [
        "niveau      commercial  période  winRate  wonRevenue",
        "----------  ----------  -------  -------  ----------",
        "commercial  (aucun)     2026-Q1        –        0,00",
        "commercial  (aucun)     (aucun)  100,0\u202f%   12\u202f500,50",
        "total       total       2026-Q1        –        0,00",
        "total       total       (aucun)  100,0\u202f%   12\u202f500,50",
        "",
      ].join("\n"),
    );
    expect([true, false].map((value) => french([{ value }], {}).split("\n")[2])).toEqual(["oui", "non"]);
  });

  it("has a heading of every dimension", () => {
    expect(Object.keys(dimensions).filter((name) => !Object.hasOwn(tableWords.headings, name))).toEqual([]);
  });

  it("refuses words that are no texts", () => {
    const wrong = { ...tableWords, headings: { rep: 5 as unknown as string } };
    expect(() => textTable([{ rep: "a" }], { locale: { tables: wrong } })).toThrow(
      "textTable: locale.tables.headings.rep: expected a text, got 5",
    );
    expect(() =>
      textTable([{ rep: "a" }], { locale: { tables: { ...tableWords, yes: null as unknown as string } } }),
    ).toThrow("textTable: locale.tables.yes: expected a text, got null");
  });

  it("keeps a heading that is the name of a method", () => {
    expect(french([{ toString: "a" }], {})).toBe("toString\n--------\na\n");
  });
});

const quarter = { start: "2026-01-01", end: "2026-04-01", label: "2026-Q1" };
