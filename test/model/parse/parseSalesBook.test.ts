import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf } from "../../../src/model/history/asOf.js";
import { english } from "../../../src/english.js";
import { french } from "../../../src/french.js";
import type { SalesBook } from "../../../src/model/book/salesBook.js";
import type { ParseIssue } from "../../../src/model/parse/parseIssue.js";
import { issueSummary } from "../../../src/model/parse/issueSummary.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import type { ParseSalesBookOptions } from "../../../src/model/parse/parseOptions.js";
import { recordKinds } from "../../../src/model/records/records.js";
import { planRates } from "../../../src/money/planRates.js";
import { fullRecords, leastRecords } from "../validRecords.js";

const full = Object.fromEntries(recordKinds.map((kind) => [kind, [fullRecords[kind]]]));

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Values that fit some field or other, and some that fit none. */
const value = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("a", "b", "open", "won", "held", "nps", "2026-01-05", "2026-02-01", 0, 1, "0.5", null),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "2026-01-05T10:00:00Z",
      "2026-01-05 10:00",
      new Date(0),
      "USD",
      "XXQ",
      -5,
      NaN,
      "",
      "__proto__",
    ),
  },
  { weight: 1, arbitrary: anything },
);

/** A record of a kind, some of whose fields hold something else, or are missing. */
const disturbed = (record: object): fc.Arbitrary<object> =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(record), "currency", "__proto__", "more"), value, { maxKeys: 3 })
    .map((changes) => ({ ...record, ...changes }));

/** A book of disturbed records, with a row now and then that is anything. */
const books = fc.record(
  Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      fc.array(
        fc.oneof(
          { weight: 4, arbitrary: disturbed(leastRecords[kind]) },
          { weight: 4, arbitrary: disturbed(fullRecords[kind]) },
          { weight: 1, arbitrary: anything },
        ),
        { maxLength: 3 },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

const options: fc.Arbitrary<ParseSalesBookOptions> = fc.record(
  {
    currency: fc.constant("EUR"),
    rates: fc.constant(planRates({ to: "EUR", rates: { USD: "0.9" } })),
    timeZone: fc.constantFrom("UTC", "Asia/Tokyo"),
    duplicates: fc.constantFrom("keep", "distinct", "first", "last"),
    onBadField: fc.constantFrom("keep", "drop-record"),
  },
  { requiredKeys: ["currency"] },
);

/** How many rows of a kind the issues say were left out. */
const excludedRows = (issues: readonly ParseIssue[], kind: string): number =>
  new Set(
    issues.filter(({ subject, excluded }) => subject.kind === kind && excluded).map(({ subject }) => subject.index),
  ).size;

describe("parseSalesBook", () => {
  it("never throws, whatever the data", () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.dictionary(fc.constantFrom(...recordKinds, "asOf", "currency"), anything)),
        (input) => {
          const { book, issues } = parseSalesBook(input, { currency: "EUR" });
          expect(Object.keys(book).sort()).toEqual([...recordKinds, "currency"].sort());
          expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
        },
      ),
    );
  });

  it("puts every row in the book or reports it as left out, and never both", () => {
    fc.assert(
      fc.property(books, options, (input, terms) => {
        const { book, issues } = parseSalesBook(input, terms);
        for (const kind of recordKinds) {
          expect(book[kind].length + excludedRows(issues, kind)).toBe(input[kind]?.length ?? 0);
        }
        if (terms.onBadField === "drop-record")
          for (const { severity, excluded } of issues) expect(severity === "error" && !excluded).toBe(false);
      }),
    );
  });

  it("finds nothing more to do in a book it made", () => {
    fc.assert(
      fc.property(books, options, (input, terms) => {
        const first = parseSalesBook(input, terms);
        const again = parseSalesBook(first.book, terms);
        expect(again.book).toEqual(first.book);
        // An instant stays, so that its day can be known once the zone is.
        const isZone = ({ code }: ParseIssue): boolean => code === "missing-time-zone";
        expect(again.issues.filter((issue) => issue.severity === "error" && !isZone(issue))).toEqual([]);
        const codes = new Set(first.issues.map(({ code }) => code));
        // A field that could not be read is missing from then on.
        const isMissing = ({ code }: ParseIssue): boolean => /missing|without/.test(code);
        expect(again.issues.filter((issue) => !codes.has(issue.code) && !isMissing(issue))).toEqual([]);
      }),
    );
  });

  it("makes books that every later question can be asked of", () => {
    fc.assert(
      fc.property(books, options, (input, terms) => {
        const { book } = parseSalesBook(input, terms);
        expect(asOf(book, "2026-01-20").asOf).toBe("2026-01-20");
      }),
    );
  });

  it("gives the same issues in the same order whatever the order of kinds and fields", () => {
    const turned = (input: object): object => Object.fromEntries(Object.entries(input).reverse());
    fc.assert(
      fc.property(books, options, (input, terms) => {
        const rows = Object.entries(input).map(([kind, list]) => [
          kind,
          list?.map((row) => (Object.prototype.toString.call(row) === "[object Object]" ? turned(row as object) : row)),
        ]);
        const shape = ({ subject: { kind, index, path }, code, excluded }: ParseIssue): unknown => [
          kind,
          index,
          path,
          code,
          excluded,
        ];
        expect(parseSalesBook(turned(Object.fromEntries(rows) as object), terms).issues.map(shape)).toEqual(
          parseSalesBook(input, terms).issues.map(shape),
        );
      }),
    );
  });

  it("leaves its input as it was", () => {
    const frozen = (item: unknown): unknown => {
      if (typeof item === "object" && item !== null) Object.values(Object.freeze(item)).forEach(frozen);
      return item;
    };
    const late = "2026-03-31T23:30:00Z";
    const input = structuredClone({ ...full, leads: [{ id: "l", createdOn: late, currency: "USD" }] });
    expect(() => parseSalesBook(frozen(input), { currency: "EUR", timeZone: "UTC", duplicates: "last" })).not.toThrow();
    expect(input.leads).toEqual([{ id: "l", createdOn: late, currency: "USD" }]);
  });

  it("takes a sound book as it is, user-defined fields included", () => {
    const input = { ...full, teams: [{ ...fullRecords.teams, colour: { is: "red" } }] };
    const { book, issues } = parseSalesBook(input, { currency: "EUR", asOf: "2026-06-30" });
    expect(issues.filter(({ code }) => code !== "unknown-reference")).toEqual([]);
    expect(book).toEqual({ ...input, currency: "EUR", asOf: "2026-06-30" });
    const typed: SalesBook = book;
    expect(typed.teams[0]).toHaveProperty("colour", { is: "red" });
  });

  it("lists errors before warnings, each by kind, row and field", () => {
    const history = Array.from({ length: 11 }, () => ({ on: "2026-01-01" }));
    const deal = { id: "o", stage: "s", outcome: "open", createdOn: "2026-01-01" };
    const input = {
      teams: [{}],
      opportunities: [deal, { ...deal, id: {} }, { ...deal, id: "p", history }],
      leads: [{ id: "l" }],
      prospects: [],
    };
    const { issues } = parseSalesBook(input, { currency: "EUR" });
    expect(issues.map(({ subject: { kind, index, path = "" } }) => `${kind} ${index ?? "-"} ${path}`)).toEqual([
      "book - prospects",
      "opportunities 1 id",
      ...history.map((_, index) => `opportunities 2 history[${index}].stage`),
      "teams 0 id",
      "leads 0 createdOn",
    ]);
  });
});

describe("issueSummary", () => {
  it("counts the issues of each kind, code and field, errors first, then the most frequent", () => {
    const input = {
      teams: [{}, 3, {}],
      accounts: [{}],
      leads: [{ id: "a" }, { id: "b", source: {} }, { id: "a" }],
      others: [],
    };
    const { issues } = parseSalesBook(input, { currency: "EUR" });
    expect(
      issueSummary(issues).map(({ kind, severity, code, field, count }) => [kind, severity, code, field, count]),
    ).toEqual([
      ["book", "error", "unknown-kind", "others", 1],
      ["leads", "error", "wrong-type", "source", 1],
      ["leads", "warning", "missing-created-on", "createdOn", 3],
      ["leads", "warning", "duplicate-id", "id", 1],
      ["accounts", "error", "missing-field", "id", 1],
      ["teams", "error", "missing-field", "id", 2],
      ["teams", "error", "wrong-type", null, 1],
    ]);
    expect(issueSummary([])).toEqual([]);
  });

  it("says what to state, in two languages, and shows the first three messages", () => {
    const orders = ["$1", "$2", "$3", "$4", "1.250,50", "soon"].map((amount, index) => ({
      ...{ id: String(index), accountId: "a", on: "2026-01-05", amount },
    }));
    const { issues } = parseSalesBook({ orders }, { currency: "USD" });
    const [group] = issueSummary(issues);
    expect(group?.count).toBe(6);
    expect(group?.examples).toEqual(issues.slice(0, 3).map(({ message }) => message));
    expect(group?.remedy).toBe("6 values of amount have a sign of currency: state amounts: { symbols: true }");
    expect(issueSummary(issues, { locale: french })[0]?.remedy).toBe(
      "6 valeurs de amount portent un signe monétaire\u202f: indiquez amounts: { symbols: true }",
    );
    const remedyOf = (amount: string): string | null | undefined =>
      issueSummary(parseSalesBook({ orders: [{ ...orders[0], amount }] }, { currency: "USD" }).issues)[0]?.remedy;
    expect(remedyOf("1.250,50")).toContain("decimal comma");
    expect(remedyOf("soon")).toContain("is no amount");
  });

  it("has a sentence for every remedy in both languages", () => {
    for (const kind of Object.keys(english.remedies) as (keyof typeof english.remedies)[])
      for (const count of [1, 2]) {
        const facts = { count, field: "amount", example: "", isExcluded: false };
        const [inEnglish, inFrench] = [english, french].map(({ remedies }) => remedies[kind](facts));
        expect(inEnglish).not.toBe(inFrench);
        expect(`${String(inEnglish)} ${String(inFrench)}`).not.toMatch(/undefined|NaN/u);
      }
  });
});
