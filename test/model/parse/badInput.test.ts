import { describe, expect, it } from "vitest";
import type { ParseIssueCode } from "../../../src/diagnostics/parseIssues.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import type { RecordKind } from "../../../src/model/records/records.js";
import { leastRecords } from "../validRecords.js";

const huge = "x".repeat(10_000_000);

/** What is done to the least record of a kind, and the one issue that comes of it. */
type Case = readonly [kind: RecordKind, path: string, code: ParseIssueCode, change: object];

const errors: readonly Case[] = [
  ["opportunities", "id", "missing-field", { id: undefined }],
  ["opportunities", "id", "missing-field", { id: null }],
  ["opportunities", "id", "missing-field", { id: "" }],
  ["opportunities", "id", "wrong-type", { id: true }],
  ["opportunities", "stage", "missing-field", { stage: undefined }],
  ["opportunities", "outcome", "missing-field", { outcome: null }],
  ["opportunities", "outcome", "unknown-label", { outcome: "maybe" }],
  ["opportunities", "outcome", "unknown-label", { outcome: huge }],
  ["opportunities", "amount", "unreadable-amount", { amount: NaN }],
  ["opportunities", "amount", "unreadable-amount", { amount: -Infinity }],
  ["opportunities", "amount", "unreadable-amount", { amount: "1,234.50" }],
  ["opportunities", "amount", "unreadable-amount", { amount: "" }],
  ["opportunities", "amount", "unreadable-amount", { amount: "1e999" }],
  ["opportunities", "amount", "unreadable-amount", { amount: huge }],
  ["opportunities", "amount", "unreadable-amount", { amount: true }],
  ["opportunities", "probability", "unreadable-amount", { probability: "50 %" }],
  ["opportunities", "units", "unreadable-number", { units: NaN }],
  ["opportunities", "units", "wrong-type", { units: "3 boxes" }],
  ["opportunities", "createdOn", "unreadable-day", { createdOn: "2026-02-30" }],
  ["opportunities", "createdOn", "unreadable-day", { createdOn: "31/03/2026" }],
  ["opportunities", "createdOn", "unreadable-day", { createdOn: "" }],
  ["opportunities", "createdOn", "wrong-type", { createdOn: new Date(NaN) }],
  ["opportunities", "createdOn", "wrong-type", { createdOn: 20_000 }],
  ["opportunities", "createdOn", "unreadable-day", { createdOn: huge }],
  ["opportunities", "createdOn", "missing-time-zone", { createdOn: "2026-03-31T23:30:00Z" }],
  ["opportunities", "createdOn", "missing-time-zone", { createdOn: new Date(0) }],
  ["opportunities", "ownerId", "wrong-type", { ownerId: {} }],
  ["opportunities", "history", "wrong-type", { history: {} }],
  ["opportunities", "history[0]", "wrong-type", { history: ["s1"] }],
  [
    "opportunities",
    "history[0].amount",
    "unreadable-amount",
    { history: [{ on: "2026-01-01", stage: "s1", amount: "?" }] },
  ],
  ["opportunities", "history[0].on", "missing-field", { history: [{ stage: "s1" }] }],
  ["opportunities", "history[0].at", "unreadable-instant", { history: [{ at: "soon", stage: "s1" }] }],
  ["opportunities", "history[0].at", "missing-time-zone", { history: [{ at: "2026-01-01T00:00Z", stage: "s1" }] }],
  ["opportunities", "credits[0].share", "missing-field", { credits: [{ ownerId: "r1" }] }],
  ["opportunities", "currency", "missing-rate", { currency: "USD", amount: 5 }],
  ["opportunities", "currency", "unknown-currency", { currency: "usd", amount: 5 }],
  ["opportunities", "currency", "unknown-currency", { currency: 978, amount: 5 }],
  ["activities", "status", "unknown-label", { status: "done" }],
  ["activities", "selling", "wrong-type", { selling: "at times" }],
  ["surveys", "kind", "unknown-label", { kind: "mood" }],
  ["surveys", "score", "unreadable-number", { score: Infinity }],
  ["behaviours", "leadId", "missing-field", { leadId: null }],
  ["leads", "respondedAt", "unreadable-instant", { respondedAt: "2026-01-01" }],
  ["reps", "memberships", "missing-field", { memberships: undefined }],
  ["reps", "memberships[0].teamId", "missing-field", { memberships: [{ from: "2026-01-01" }] }],
  ["stages", "required.budget", "wrong-type", { required: { budget: "high" } }],
  ["quotas", "ownerId", "two-quota-holders", { teamId: "north" }],
  ["quotas", "ownerId", "missing-field", { ownerId: undefined }],
  ["quotas", "period.end", "upside-down-period", { period: { start: "2026-04-01", end: "2026-04-01" } }],
  ["quotas", "period.end", "missing-field", { period: { start: "2026-04-01" } }],
  ["quotas", "period", "missing-field", { period: undefined }],
];

/** Fields without which nothing can be made of a record. */
const essential: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  opportunities: ["id", "outcome"],
  activities: ["id", "kind", "status"],
  behaviours: ["leadId", "on", "kind"],
  surveys: ["accountId", "on", "kind", "score"],
  quotas: ["ownerId", "teamId", "kpi", "target", "period"],
};

describe("a row with an error", () => {
  it.each(errors)("%s with a bad %s: %s", (kind, path, code, change) => {
    const bad = { ...leastRecords[kind], createdOn: "2026-01-05", ...change };
    const good = { ...leastRecords[kind], createdOn: "2026-01-05", id: "good" };
    const [field = ""] = path.split(/[.[]/);
    const isEssential = essential[kind]?.includes(field) ?? false;
    const { book, issues } = parseSalesBook({ [kind]: [bad, good] }, { currency: "EUR" });
    const errorsFound = issues.filter(({ severity }) => severity === "error");
    expect(errorsFound.map(({ subject, code: found }) => [subject.kind, subject.index, subject.path, found])).toEqual([
      [kind, 0, path, code],
    ]);
    expect(errorsFound[0]).toMatchObject({ severity: "error", excluded: isEssential });
    expect(book[kind]).toHaveLength(isEssential ? 1 : 2);
    if (isEssential) expect(book[kind]).toEqual([good]);
    else
      expect({ ...book[kind][0], [field]: 0, amount: 0, original: 0 }).toEqual({
        ...bad,
        [field]: 0,
        amount: 0,
        original: 0,
      });
    const strict = parseSalesBook({ [kind]: [bad, good] }, { currency: "EUR", onBadField: "drop-record" });
    expect(strict.book[kind]).toEqual([good]);
    expect(strict.issues.filter(({ severity }) => severity === "error")).toMatchObject([{ excluded: true }]);
  });

  it("loses the field that cannot be read, or the item of a list, and nothing else", () => {
    const read = (deal: object): object | undefined =>
      parseSalesBook({ opportunities: [{ id: "a", stage: "s", outcome: "won", ...deal }] }, { currency: "EUR" }).book
        .opportunities[0];
    expect(read({ amount: "5 kg", units: 3 })).toEqual({ id: "a", stage: "s", outcome: "won", amount: null, units: 3 });
    expect(read({ stage: null })).toEqual({ id: "a", stage: "won", outcome: "won" });
    const history = [
      { on: "2026-01-01", stage: "s", amount: "?" },
      { on: "soon", stage: "s" },
      { on: "2026-02-01", stage: 5 },
    ];
    expect(read({ history })).toMatchObject({
      history: [
        { on: "2026-01-01", stage: "s", amount: null },
        { on: "2026-02-01", stage: "5" },
      ],
    });
    expect(
      read({
        credits: [
          { ownerId: "ann", share: "half" },
          { ownerId: "bob", share: 0.5 },
        ],
      }),
    ).toMatchObject({
      credits: null,
    });
    expect(read({ currency: "USD", amount: 5, margin: 2 })).toMatchObject({
      amount: null,
      margin: null,
      original: { currency: "USD", amount: 5, margin: 2 },
    });
  });

  it("is read where nothing but its form stands in the way", () => {
    const deal = {
      id: 17,
      ownerId: 5n,
      stage: " s ",
      outcome: " Won",
      units: "3",
      amount: " 5.50 ",
      closedOn: " 2026-03-01",
    };
    const { book, issues } = parseSalesBook(
      { opportunities: [deal], activities: [{ ...leastRecords.activities, selling: "oui" }] },
      { currency: "EUR" },
    );
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(book.opportunities[0]).toEqual({
      ...{ id: "17", ownerId: "5", stage: " s ", outcome: "won", units: 3, amount: "5.50", closedOn: "2026-03-01" },
    });
    expect(book.activities[0]?.selling).toBe(true);
  });

  it.each([null, undefined, 3, "text", [], Symbol("s"), 5n, () => 1])("is no record: %o", (row) => {
    const { book, issues } = parseSalesBook({ teams: [row, { id: "north" }] }, { currency: "EUR" });
    expect(issues).toMatchObject([
      { subject: { kind: "teams", index: 0, id: null }, code: "wrong-type", excluded: true },
    ]);
    expect(issues[0]?.subject).not.toHaveProperty("path");
    expect(book.teams).toEqual([{ id: "north" }]);
  });

  it("is named by its id where it has a text for one", () => {
    const rows = [
      { id: "a", name: {} },
      { id: "", name: {} },
      { id: {}, name: {} },
    ];
    const { issues } = parseSalesBook({ teams: rows }, { currency: "EUR" });
    expect(issues.filter(({ subject }) => subject.path === "name").map(({ subject }) => subject.id)).toEqual([
      "a",
      null,
      null,
    ]);
    expect(issues[0]?.message).toBe('teams[0].name (id "a"): expected a text, got {}');
  });

  it("is reported with all of its errors, and the value of each", () => {
    const row = { id: "o7", outcome: "Wonn", amount: "?", createdOn: "2026-02-30", history: [{ on: 5 }] };
    const { issues } = parseSalesBook({ opportunities: [row] }, { currency: "EUR" });
    expect(
      issues.map(({ subject: { id, path }, evidence: { value }, message }) => ({ id, path, value, message })),
    ).toEqual([
      {
        id: "o7",
        path: "amount",
        value: "?",
        message: 'opportunities[0].amount (id "o7"): expected a plain decimal such as 1234.56, got "?"',
      },
      {
        id: "o7",
        path: "createdOn",
        value: "2026-02-30",
        message: 'opportunities[0].createdOn (id "o7"): expected a day such as 2026-03-31, got "2026-02-30"',
      },
      {
        id: "o7",
        path: "history[0].on",
        value: 5,
        message: 'opportunities[0].history[0].on (id "o7"): expected a day such as 2026-03-31, got 5',
      },
      {
        id: "o7",
        path: "history[0].stage",
        value: null,
        message: 'opportunities[0].history[0].stage (id "o7"): expected a text, got nothing',
      },
      {
        id: "o7",
        path: "outcome",
        value: "Wonn",
        message: 'opportunities[0].outcome (id "o7"): expected one of open, won, lost, got "Wonn"; did you mean won?',
      },
      {
        id: "o7",
        path: "stage",
        value: null,
        message: 'opportunities[0].stage (id "o7"): expected a text, got nothing',
      },
    ]);
  });
});

describe("texts of megabytes", () => {
  it("are cut short wherever an issue shows them", () => {
    const rows = {
      opportunities: [{ id: huge, stage: "s", outcome: huge }],
      [huge]: [],
      stages: [{ id: "s", order: 1, required: { [huge]: "x" } }],
    };
    const { issues } = parseSalesBook(rows, { currency: "EUR", asOf: "2026-01-01" });
    expect(issues.map(({ code }) => code)).toEqual(["unknown-kind", "unknown-label", "wrong-type"]);
    for (const { subject, message, evidence } of issues) {
      for (const text of [subject.id, subject.path, message, ...Object.values(evidence)]) {
        if (typeof text === "string") expect(text.length).toBeLessThan(700);
      }
    }
  });

  it("pass where any text may stand", () => {
    const { book, issues } = parseSalesBook({ teams: [{ id: "north", name: huge }] }, { currency: "EUR" });
    expect(issues).toEqual([]);
    expect(book.teams[0]?.name).toBe(huge);
  });
});

describe("a book that is none", () => {
  it.each([null, undefined, 3, "text", [], [{ id: "a" }], true, 5n, Symbol("s")])("%o", (input) => {
    const { book, issues } = parseSalesBook(input, { currency: "EUR" });
    expect(issues).toMatchObject([{ subject: { kind: "book", id: null }, code: "not-a-book", excluded: true }]);
    expect(Object.keys(issues[0]?.subject ?? {})).toEqual(["kind", "id"]);
    expect(book.opportunities).toEqual([]);
  });

  it("may be empty, and a kind null", () => {
    for (const input of [{}, { leads: null, teams: undefined }]) {
      const { book, issues } = parseSalesBook(input, { currency: "EUR" });
      expect(issues).toEqual([]);
      expect(Object.values(book).filter(Array.isArray)).toEqual(Array.from({ length: 15 }, () => []));
      expect(book.currency).toBe("EUR");
    }
  });

  it("has names for its kinds, lists for their records, and a day and currency that can be read", () => {
    const input = { deals: [{ id: "a" }], leads: {}, asOf: "2026-02-30", currency: "euro", teams: [{ id: "t" }] };
    const { book, issues } = parseSalesBook(input, { currency: "EUR" });
    expect(issues.map(({ subject: { kind, path }, code, excluded }) => [kind, path, code, excluded])).toEqual([
      ["book", "asOf", "unreadable-day", true],
      ["book", "currency", "unknown-currency", true],
      ["book", "deals", "unknown-kind", true],
      ["book", "leads", "wrong-type", true],
    ]);
    expect(book).toMatchObject({ teams: [{ id: "t" }], leads: [], currency: "EUR" });
    expect(book).not.toHaveProperty("asOf");
  });

  it("reports the holes of a list as rows", () => {
    const teams: unknown[] = [{ id: "a" }];
    teams[2] = { id: "c" };
    const { book, issues } = parseSalesBook({ teams }, { currency: "EUR" });
    expect(issues).toMatchObject([{ subject: { index: 1 }, code: "wrong-type" }]);
    expect(book.teams.map(({ id }) => id)).toEqual(["a", "c"]);
  });
});

describe("names that could pollute", () => {
  it("are reported and left out, and reach no prototype", () => {
    const text = `{
      "__proto__": [{ "id": "polluted" }],
      "teams": [{ "id": "a", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }],
      "opportunities": [{ "id": "o", "stage": "s", "outcome": "open", "createdOn": "2026-01-01",
        "known": { "__proto__": { "polluted": true } },
        "credits": [{ "ownerId": "r", "share": 1, "__proto__": { "polluted": true } }],
        "history": [{ "on": "2026-01-01", "stage": "s", "__proto__": { "polluted": true } }] }]
    }`;
    const { book, issues } = parseSalesBook(JSON.parse(text), { currency: "EUR" });
    expect(issues.map(({ subject: { kind, path }, code, excluded }) => [kind, path, code, excluded])).toEqual([
      ["book", "__proto__", "unknown-kind", true],
      ["opportunities", "credits[0].__proto__", "unsafe-key", false],
      ["opportunities", "history[0].__proto__", "unsafe-key", false],
      ["opportunities", "known.__proto__", "unsafe-key", false],
      ["teams", "__proto__", "unsafe-key", false],
    ]);
    const team = book.teams[0];
    const deal = book.opportunities[0];
    for (const part of [book, team, deal, deal?.known, deal?.history?.[0]]) {
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      expect(part).not.toHaveProperty("polluted");
    }
    expect({}).not.toHaveProperty("polluted");
  });

  it("are harmless as ids", () => {
    const ids = ["__proto__", "constructor", "toString", "__proto__"];
    const { book, issues } = parseSalesBook(
      { teams: ids.map((id) => ({ id, parentId: "hasOwnProperty" })) },
      { currency: "EUR" },
    );
    expect(book.teams.map(({ id }) => id)).toEqual(ids);
    expect(issues.map(({ subject, code }) => [subject.index, code])).toEqual([
      [0, "unknown-reference"],
      [1, "unknown-reference"],
      [2, "unknown-reference"],
      [3, "duplicate-id"],
      [3, "unknown-reference"],
    ]);
  });
});

describe("objects that resist being read", () => {
  const angry = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no keys");
      },
      getPrototypeOf: () => {
        throw new Error("no prototype");
      },
    },
  );
  const loaded = {
    id: "a",
    get name(): string {
      throw new Error("no name");
    },
  };

  it("are rows that cannot be read", () => {
    const { book, issues } = parseSalesBook({ teams: [angry, loaded, { id: "b" }] }, { currency: "EUR" });
    expect(issues.map(({ subject, code, excluded }) => [subject.index, code, excluded])).toEqual([
      [0, "wrong-type", true],
      [1, "wrong-type", true],
    ]);
    expect(book.teams).toEqual([{ id: "b" }]);
  });

  it("are a book that cannot be read", () => {
    expect(parseSalesBook(angry, { currency: "EUR" }).issues).toMatchObject([{ code: "not-a-book" }]);
  });

  it("may refer to themselves where any value may stand", () => {
    const teams = [0, 1].map(() => {
      const self: Record<string, unknown> = {};
      self["self"] = self;
      return { id: "a", self };
    });
    const { book, issues } = parseSalesBook({ teams }, { currency: "EUR" });
    expect(book.teams).toHaveLength(2);
    expect(issues).toMatchObject([{ subject: { index: 1 }, code: "conflicting-id" }]);
  });
});
