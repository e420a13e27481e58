import { createRequire } from "node:module";
import type { Decimal as SharedDecimal } from "decimal.js";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { Decimal } from "../../src/exact/decimal.js";
import { csvText } from "../../src/output/csvText.js";
import { scorecard } from "../../src/query/scorecard/scorecard.js";
import { pinnedBook } from "../kpi/pinnedBook.js";

const ForeignDecimal = createRequire(import.meta.url)("decimal.js") as typeof SharedDecimal;

const read = (text: string): string[][] =>
  Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n", skipEmptyLines: false }).data.slice(0, -1);

describe("CSV text", () => {
  it("has a header line, ends every line with CRLF, and quotes only what needs it", () => {
    const rows = [
      { rep: "Ann, A.", won: 2, 'a "b"': new Decimal("1e-7") },
      { rep: 'say "x"', won: null, 'a "b"': 1.5 },
      { rep: "two\nlines", won: undefined, 'a "b"': true },
      { rep: " spaced ", won: -0.25, 'a "b"': "" },
    ];
    expect(csvText(rows)).toBe(
      'rep,won,"a ""b"""\r\n"Ann, A.",2,0.0000001\r\n"say ""x""",,1.5\r\n"two\nlines",,true\r\n spaced ,-0.25,\r\n',
    );
  });

  it("quotes a lone carriage return, and writes an amount of another copy of decimal.js in plain digits", () => {
    expect(csvText([{ text: "a\rb", amount: new ForeignDecimal("1e-9") }])).toBe(
      'text,amount\r\n"a\rb",0.000000001\r\n',
    );
  });

  it("of no rows is no text", () => {
    expect(csvText([])).toBe("");
  });

  it("has the columns of the first row, whatever the other rows have", () => {
    expect(csvText([{ a: 1, b: 2 }, { b: 3, c: 4 }, {}])).toBe("a,b\r\n1,2\r\n,3\r\n,\r\n");
  });

  it("keeps every digit of money", () => {
    const amount = "123456789012345678901234567890123456789.000000000000000000001";
    const rows = scorecard({ opportunities: [{ ...won, amount }] }, { kpis: { wonRevenue } });
    expect(csvText(rows)).toBe(`level,period,start,end,wonRevenue\r\ntotal,,,,${amount}\r\n`);
  });

  it("is read back by another reader, whatever the texts", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[a-z",\r\n ]{0,6}$/));
    const columns = fc.uniqueArray(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        columns,
        fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (names, lines) => {
          // Property names that look like numbers come first, in whatever order they were given.
          const rows = lines.map((line) => Object.fromEntries(names.map((name, index) => [name, line[index] ?? ""])));
          const heads = Object.keys(rows[0] ?? {});
          expect(read(csvText(rows))).toEqual([heads, ...rows.map((row) => heads.map((head) => row[head]))]);
        },
      ),
    );
  });

  it("of a scorecard is read back by another reader", () => {
    const rows = scorecard(pinnedBook, { kpis: { wonRevenue }, by: ["team", "rep"], totals: true });
    const [head, ...lines] = read(csvText(rows));
    expect(head).toEqual(["level", "team", "rep", "period", "start", "end", "wonRevenue"]);
    expect(lines).toEqual(
      rows.map(({ level, team, rep, wonRevenue: value }) => [
        level,
        team ?? "",
        rep ?? "",
        "",
        "",
        "",
        value.toFixed(),
      ]),
    );
  });
});

const won = { id: "a", stage: "won", outcome: "won" } as const;
