import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { SalesKpiErrorCode } from "../../../src/errors.js";
import { isBlankCell, trimBlanks } from "../../../src/model/cells/blanks.js";
import { mapRecords } from "../../../src/model/mapping/mapRecords.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import { thrownBy } from "../../kpi/thrownBy.js";

const rows = [
  { Id: "a1", Rep: "Ann", Stage: "Won", Opened: "3/1/2026", Closed: "3/31/2026", Value: "12,500.00" },
  { Id: "a2", Rep: "  ", Stage: "Engaging", Opened: "3/2/2026", Closed: "", Value: "" },
];
const fields = {
  id: "Id",
  ownerId: "Rep",
  stage: "Stage",
  createdOn: "Opened",
  closedOn: "Closed",
  amount: "Value",
} as const;

describe("mapRecords", () => {
  it("gives every row the names of a record's fields, and null for blanks", () => {
    const mapped = mapRecords(rows, {
      fields,
      dates: "M/d/yyyy",
      amounts: { thousands: "," },
      outcomes: { Won: "won", Lost: "lost", "*": "open" },
    });
    expect(mapped).toEqual([
      {
        id: "a1",
        ownerId: "Ann",
        stage: "Won",
        createdOn: "2026-03-01",
        closedOn: "2026-03-31",
        amount: "12500.00",
        outcome: "won",
      },
      {
        id: "a2",
        ownerId: null,
        stage: "Engaging",
        createdOn: "2026-03-02",
        closedOn: null,
        amount: null,
        outcome: "open",
      },
    ]);
    expect(Object.keys(mapped[1] ?? {})).toEqual(Object.keys(mapped[0] ?? {}));
    expect(parseSalesBook({ opportunities: mapped }, { currency: "USD" }).issues).toEqual([]);
  });

  it("passes texts on as they are where it is not told how to read them", () => {
    expect(mapRecords(rows.slice(0, 1), { fields })).toEqual([
      { id: "a1", ownerId: "Ann", stage: "Won", createdOn: "3/1/2026", closedOn: "3/31/2026", amount: "12,500.00" },
    ]);
  });

  it("has functions make what a column cannot tell", () => {
    const quotas = mapRecords([{ rep: "274", from: "2011-05-31", target: 28_000 }], {
      fields: {
        ownerId: "rep",
        kpi: () => "won-revenue",
        target: "target",
        period: (row) => ({ start: row.from, end: "2011-08-31" }),
        teamId: () => undefined,
      },
    });
    expect(quotas).toEqual([
      {
        ownerId: "274",
        kpi: "won-revenue",
        target: 28_000,
        period: { start: "2011-05-31", end: "2011-08-31" },
        teamId: null,
      },
    ]);
    expect(parseSalesBook({ quotas }, { currency: "USD" }).issues).toEqual([]);
  });

  it("reads what functions give like what columns hold", () => {
    const mapped = mapRecords([{ won: "", lost: "31-12-17", sum: "" }], {
      fields: { closedOn: (row) => row.won || row.lost, amount: (row) => row.sum },
      dates: "dd-MM-yy",
    });
    expect(mapped).toEqual([{ closedOn: "2017-12-31", amount: null }]);
  });

  it("takes any iterable of rows, and gives none for none", () => {
    expect(mapRecords(new Set(rows), { fields: { id: "Id" } })).toEqual([{ id: "a1" }, { id: "a2" }]);
    expect(mapRecords([] as typeof rows, { fields, dates: "M/d/yyyy", outcomes: { Won: "won" } })).toEqual([]);
  });

  it("has no rows in an empty file, nor in one with a header only", () => {
    for (const text of ["", "Id,Stage\r\n"]) {
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const mapped = mapRecords(data, { fields: { id: "Id", stage: "Stage" }, outcomes: { "*": "open" } });
      expect(mapped).toEqual([]);
      expect(parseSalesBook({ opportunities: mapped }, { currency: "EUR" }).issues).toEqual([]);
    }
  });

  it("finds a column whose header begins with a byte order mark or is padded", () => {
    const fields = { id: "Id", stage: "Stage", amount: " Value" };
    const padded = [{ "\uFEFFId": "a", " Stage ": "Won", "Value\u00A0": "5" }];
    expect(mapRecords<Record<string, string>, typeof fields>(padded, { fields })).toEqual([
      { id: "a", stage: "Won", amount: "5" },
    ]);
  });

  it("finds it in each row by the row's own headers", () => {
    const mixed: Record<string, string>[] = [
      { "\uFEFFId": "a" },
      { Id: "b" },
      { " Id": "c", Id: "d" },
      { "\uFEFFId": "e" },
    ];
    expect(mapRecords(mixed, { fields: { id: "Id" } })).toEqual([{ id: "a" }, { id: "b" }, { id: "d" }, { id: "e" }]);
  });

  it("keeps every row at its place", () => {
    const exported = fc.array(fc.record({ Id: fc.string(), Opened: fc.string() }));
    fc.assert(
      fc.property(exported, (list) => {
        const mapped = mapRecords(list, { fields: { id: "Id", createdOn: "Opened" }, dates: "yyyy-MM-dd" });
        expect(mapped.map(({ id }) => id)).toEqual(list.map(({ Id }) => (isBlankCell(Id) ? null : trimBlanks(Id))));
      }),
    );
  });
});

describe("dates", () => {
  const read = (text: string, format: string): unknown =>
    mapRecords([{ Opened: text }], { fields: { createdOn: "Opened" }, dates: format })[0]?.createdOn;

  it("are read in the format that is stated", () => {
    expect(read("20-10-16", "dd-MM-yy")).toBe("2016-10-20");
    expect(read("10/20/2016", "M/d/yyyy")).toBe("2016-10-20");
    expect(read("2018-02-26 19:58:54", "yyyy-MM-dd HH:mm:ss")).toBe("2018-02-26");
    expect(read("26-02-2018 19:58", "dd-MM-yyyy HH:mm")).toBe("2018-02-26");
  });

  it("have a format for all days of records, or one for each field that is named", () => {
    const row = { a: "01/02/2026", b: "01.02.2026", c: "01/02/2026", d: "01/02/2026" };
    const sources = { createdOn: "a", closedOn: "b", demoOn: "c", sentOn: "d" } as const;
    expect(mapRecords([row], { fields: sources, dates: "dd/MM/yyyy" })).toEqual([
      { createdOn: "2026-02-01", closedOn: "01.02.2026", demoOn: "01/02/2026", sentOn: "2026-02-01" },
    ]);
    const formats = { closedOn: "dd.MM.yyyy", demoOn: "MM/dd/yyyy" };
    expect(mapRecords([row], { fields: sources, dates: formats })).toEqual([
      { createdOn: "01/02/2026", closedOn: "2026-02-01", demoOn: "2026-01-02", sentOn: "01/02/2026" },
    ]);
  });

  it.each(["31/12/2017", "2017-12-31", "2017-12-31 10:00", "soon", " 12-31-17", "2017-31-12"])(
    "that do not fit are reported and never guessed: %s",
    (text) => {
      const mapped = mapRecords([{ ...rows[0], Opened: text }], {
        fields,
        dates: { createdOn: "dd-MM-yy" },
        outcomes: { "*": "open" },
      });
      expect(mapped[0]?.createdOn).toContain(text.trim());
      const { book, issues } = parseSalesBook(
        { opportunities: mapped.map((row) => ({ ...row, amount: 1, outcome: "open", closedOn: null })) },
        { currency: "USD", timeZone: "UTC" },
      );
      expect(book.opportunities).toMatchObject([{ id: "a1", createdOn: null }]);
      expect(issues).toMatchObject([
        {
          subject: { path: "createdOn" },
          code: "unreadable-day",
          evidence: { value: expect.stringContaining(text.trim()) as string },
        },
      ]);
    },
  );
});

describe("amounts", () => {
  it("are what amounts of money are, and no other text", () => {
    const mapped = mapRecords([{ No: "1,000", Value: "1,000" }], {
      fields: { id: "No", amount: "Value", cost: "Value" },
      amounts: { thousands: "," },
    });
    expect(mapped).toEqual([{ id: "1,000", amount: "1000", cost: "1000" }]);
  });

  const read = (text: string, format: { thousands?: string; decimal?: string }): unknown =>
    mapRecords([{ Value: text }], { fields: { amount: "Value" }, amounts: format })[0]?.amount;

  it("are read as they are said to be written", () => {
    expect(read("12,500.00", { thousands: "," })).toBe("12500.00");
    expect(read("-1.234.567,89", { thousands: ".", decimal: "," })).toBe("-1234567.89");
    expect(read("1'000", { thousands: "'" })).toBe("1000");
    expect(read("12\u00a0500,5", { thousands: "\u00a0", decimal: "," })).toBe("12500.5");
    expect(read("1234,5", { thousands: ".", decimal: "," })).toBe("1234.5");
    expect(read("+5", { decimal: "," })).toBe("+5");
  });

  it.each([
    ["1,5", { thousands: "," }],
    ["12,50,000", { thousands: "," }],
    ["1,234", {}],
    ["1.5", { thousands: ".", decimal: "," }],
    ["1e3", { decimal: "," }],
    ["1.234.5", { thousands: ".", decimal: "," }],
    ["$5", { thousands: "," }],
    ["(5.00)", { thousands: "," }],
    ["1,234.", { thousands: "," }],
  ])("that are not written so are reported and never guessed: %s by %o", (text, format) => {
    const costs = [{ on: "2026-01-01", kind: "tools", amount: read(text, format) }];
    const { issues } = parseSalesBook({ costs }, { currency: "EUR" });
    expect(issues).toMatchObject([
      { code: "unreadable-amount", evidence: { value: expect.stringContaining(text) as string } },
    ]);
  });

  const signs = [
    ".",
    "'",
    " ",
    "\u00a0",
    "\u202f",
    "|",
    "\\",
    "]",
    "[",
    "/",
    "^",
    "$",
    "*",
    "?",
    "(",
    "{",
    "}",
    "\n",
    "é",
    "😀",
  ];

  it.each(signs)("have any sign but digits and +- between thousands: %j", (thousands) => {
    expect(read(`-1${thousands}234${thousands}567,89`, { thousands, decimal: "," })).toBe("-1234567.89");
    expect(read(`1${thousands}23`, { thousands, decimal: "," })).not.toBe("123");
    expect(read("1x234,5", { thousands, decimal: "," })).toBe("1x234,5");
  });

  it.each(signs)("have any sign but digits and +- before their decimals: %j", (decimal) => {
    expect(read(`1,234${decimal}5`, { thousands: ",", decimal })).toBe("1234.5");
    expect(read("1x5", { decimal })).toBe("1x5");
  });

  it("keep their value through any grouping", () => {
    const written = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.stringMatching(/^\d{0,4}$/));
    fc.assert(
      fc.property(written, ([whole, fraction]) => {
        const grouped = whole.toLocaleString("de-DE") + (fraction === "" ? "" : `,${fraction}`);
        const plain = whole.toString() + (fraction === "" ? "" : `.${fraction}`);
        expect(read(grouped, { thousands: ".", decimal: "," })).toBe(plain);
      }),
    );
  });
});

describe("outcomes", () => {
  const outcomes = (labels: readonly string[], map: Record<string, "open" | "won" | "lost">): unknown[] =>
    mapRecords(
      labels.map((Stage) => ({ Stage })),
      { fields: { stage: "Stage" }, outcomes: map },
    ).map(({ outcome }) => outcome);

  it("are named by label, whatever its case, and by * for all others", () => {
    expect(outcomes(["Won", "Lost", "won", ""], { Won: "won", "*": "open" })).toEqual(["won", "open", "won", null]);
  });

  it("stay what they are where no label is theirs, so that they are reported", () => {
    expect(outcomes(["Won", "won?", "constructor", "__proto__"], { Won: "won" })).toEqual([
      "won",
      "won?",
      "constructor",
      "__proto__",
    ]);
  });

  it("are read from a field of their own where there is one", () => {
    const mapped = mapRecords([{ Stage: "Closed", Status: "W" }], {
      fields: { stage: "Stage", outcome: "Status" },
      outcomes: { W: "won", Closed: "lost" },
    });
    expect(mapped).toEqual([{ stage: "Closed", outcome: "won" }]);
  });
});

describe("a mapping that cannot be used", () => {
  const fails = (map: () => unknown, code: SalesKpiErrorCode, ...named: string[]): void => {
    expect(map).toThrow(expect.objectContaining({ name: "SalesKpiError", code }) as Error);
    for (const text of named) expect(map).toThrow(text);
  };
  type Loose = Parameters<typeof mapRecords<Record<string, string>, Record<string, string>>>[1];
  const map = (mapping: Loose) => (): unknown =>
    mapRecords<Record<string, string>, Record<string, string>>(rows, mapping);

  it("names a column that no row has, and those there are", () => {
    fails(map({ fields: { id: "Id", amount: "Amount" } }), "unknown-name", '"Amount"', '"Id"', '"Value"');
    fails(map({ fields: { id: "constructor" } }), "unknown-name", '"constructor"');
  });

  it("names two headers that fit a column alike", () => {
    const twice: Record<string, string>[] = [{ "\uFEFFId": "a", "Id ": "b" }];
    const problem = thrownBy(() => mapRecords(twice, { fields: { id: "Id" } }));
    expect(problem.code).toBe("name-clash");
    expect(problem.message).toBe(
      String.raw`mapRecords: expected one column "Id", got "\ufeffId" and "Id "; map one by its exact name`,
    );
    expect(mapRecords(twice, { fields: { id: "Id " } })).toEqual([{ id: "b" }]);
  });

  it("accepts a column that some rows have", () => {
    const uneven: Record<string, string>[] = [{ Id: "a" }, { Id: "b", Value: "5" }];
    expect(mapRecords(uneven, { fields: { id: "Id", amount: "Value" } })).toEqual([
      { id: "a", amount: null },
      { id: "b", amount: "5" },
    ]);
  });

  it("names a format that is none, and a field that has one and is none", () => {
    fails(map({ fields: { createdOn: "Opened" }, dates: "YYYY-MM-DD" }), "impossible-request", "YYYY");
    fails(map({ fields: { createdOn: "Opened" }, dates: { closedOn: "yyyy-MM-dd" } }), "unknown-name", "closedOn");
  });

  it("names signs that amounts cannot be written with", () => {
    for (const amounts of [
      { thousands: ".", decimal: "." },
      { thousands: "." },
      { decimal: "" },
      { thousands: "5" },
      { decimal: "-" },
      { thousands: ", " },
    ]) {
      fails(map({ fields: { amount: "Value" }, amounts }), "impossible-request");
    }
  });

  it("has outcomes, and nothing to read them from", () => {
    fails(map({ fields: { id: "Id" }, outcomes: { "*": "open" } }), "impossible-request", "outcome", "stage");
  });
});
