import { describe, expect, it } from "vitest";
import type { ParseIssueCode } from "../../../src/diagnostics/parseIssues.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import type { RecordKind } from "../../../src/model/records/records.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { leastRecords } from "../validRecords.js";

type Case = readonly [kind: RecordKind, path: string, code: ParseIssueCode, change: object];

const won = { outcome: "won", createdOn: "2026-01-05", closedOn: "2026-02-01", amount: 10 };

const broken: readonly Case[] = [
  ["leads", "createdOn", "missing-created-on", { createdOn: undefined }],
  ["leads", "convertedOn", "converted-before-created", { createdOn: "2026-01-05", convertedOn: "2026-01-04" }],
  ["opportunities", "createdOn", "missing-created-on", { ...won, createdOn: null }],
  ["opportunities", "closedOn", "closed-without-day", { ...won, closedOn: undefined }],
  ["opportunities", "closedOn", "closed-without-day", { ...won, outcome: "lost", closedOn: null }],
  ["opportunities", "closedOn", "open-with-closing-day", { ...won, outcome: "open" }],
  ["opportunities", "closedOn", "closed-before-created", { ...won, closedOn: "2026-01-04" }],
  ["opportunities", "expectedCloseOn", "expected-before-created", { ...won, expectedCloseOn: "2026-01-04" }],
  ["opportunities", "amount", "won-without-amount", { ...won, amount: null }],
  ["opportunities", "amount", "negative-amount", { ...won, amount: "-0.01" }],
  ["opportunities", "probability", "outside-0-to-1", { ...won, probability: 50 }],
  ["opportunities", "probability", "outside-0-to-1", { ...won, probability: "1.0000000000000000000001" }],
  ["opportunities", "probability", "outside-0-to-1", { ...won, probability: new Decimal("-1e-30") }],
  [
    "opportunities",
    "history[0].probability",
    "outside-0-to-1",
    { ...won, history: [{ on: "2026-01-05", stage: "s", probability: -0.5 }] },
  ],
  ["opportunities", "credits", "credits-not-whole", { ...won, credits: [{ ownerId: "r", share: "0.9" }] }],
  ["opportunities", "credits", "credits-not-whole", { ...won, credits: [] }],
  [
    "opportunities",
    "credits[0].share",
    "outside-0-to-1",
    {
      ...won,
      credits: [
        { ownerId: "r", share: 1.5 },
        { ownerId: "s", share: "-0.5" },
      ],
    },
  ],
  ["stages", "probability", "outside-0-to-1", { probability: 1.5 }],
  ["assessments", "skills", "outside-0-to-1", { skills: 7 }],
  ["contracts", "endsOn", "ends-before-start", { startsOn: "2026-02-01", endsOn: "2026-02-01" }],
  [
    "reps",
    "memberships[0].to",
    "ends-before-start",
    { memberships: [{ teamId: "t", from: "2026-02-01", to: "2026-02-01" }] },
  ],
];

const sound: readonly (readonly [kind: RecordKind, what: string, change: object])[] = [
  ["leads", "converted on the day of its creation", { createdOn: "2026-01-05", convertedOn: "2026-01-05" }],
  ["opportunities", "lost without an amount", { ...won, outcome: "lost", amount: null }],
  ["opportunities", "closed on the day of its creation", { ...won, closedOn: "2026-01-05" }],
  ["opportunities", "expected on the day of its creation", { ...won, expectedCloseOn: "2026-01-05" }],
  ["opportunities", "won for nothing", { ...won, amount: "-0.00" }],
  [
    "opportunities",
    "sure, or without hope",
    { ...won, probability: "1.000", history: [{ on: "2026-01-05", stage: "s", probability: 0 }] },
  ],
  [
    "opportunities",
    "shared in tenths",
    { ...won, credits: Array.from({ length: 10 }, () => ({ ownerId: "r", share: 0.1 })) },
  ],
  ["orders", "a credit note", { amount: -50 }],
];

describe("a row with a warning", () => {
  it.each(broken)("%s, %s: %s", (kind, path, code, change) => {
    const row = { ...leastRecords[kind], createdOn: "2026-01-05", ...change };
    const { book, issues } = parseSalesBook({ [kind]: [row] }, { currency: "EUR" });
    expect(issues[0]).toMatchObject({ subject: { kind, index: 0, path }, code, severity: "warning", excluded: false });
    expect(issues.map((issue) => issue.code).filter((other) => other !== code)).toEqual([]);
    expect(book[kind]).toHaveLength(1);
  });

  it.each(sound)("is none of %s: %s", (kind, _what, change) => {
    const row = { ...leastRecords[kind], createdOn: "2026-01-05", ...change };
    expect(parseSalesBook({ [kind]: [row] }, { currency: "EUR" }).issues).toEqual([]);
  });

  it("says what is wrong with which value", () => {
    const deal = { id: "o", stage: "s", ...won, closedOn: "2026-01-01", amount: -5, probability: 50 };
    const credits = [
      { ownerId: "r", share: "0.9" },
      { ownerId: "r", share: "0.05" },
    ];
    const { issues } = parseSalesBook({ opportunities: [{ ...deal, credits }] }, { currency: "EUR" });
    expect(issues.map(({ message }) => message.replace("opportunities[0].", "").replace(' (id "o")', ""))).toEqual([
      "amount: the amount -5 is negative",
      "closedOn: the deal closed on 2026-01-01, before its creation on 2026-01-05",
      "credits: the shares of the credits add up to 0.95 instead of 1",
      "probability: expected a number from 0 to 1 (50 % is 0.5), got 50",
    ]);
  });
});

describe("memberships of a rep", () => {
  const overlaps = (memberships: readonly object[]): string[] =>
    parseSalesBook({ reps: [{ id: "r", memberships }] }, { currency: "EUR" }).issues.map(
      ({ subject, code }) => `${subject.path ?? ""} ${code}`,
    );

  it("may follow each other, also in another order", () => {
    const first = { teamId: "a", to: "2026-02-01" };
    const second = { teamId: "b", from: "2026-02-01", to: "2026-03-01" };
    const third = { teamId: "a", from: "2026-03-01" };
    expect(overlaps([third, first, second])).toEqual([]);
  });

  it("overlap when one begins while another lasts", () => {
    const long = { teamId: "a", from: "2026-01-01", to: "2026-12-01" };
    const early = { teamId: "b", from: "2026-02-01", to: "2026-03-01" };
    const late = { teamId: "c", from: "2026-06-01" };
    expect(overlaps([late, long, early])).toEqual([
      "memberships[0] overlapping-memberships",
      "memberships[2] overlapping-memberships",
    ]);
    const empty = { teamId: "d", from: "2026-05-01", to: "2026-05-01" };
    expect(overlaps([long, empty])).toEqual(["memberships[1].to ends-before-start"]);
    expect(overlaps([{ teamId: "a" }, { teamId: "b" }])).toEqual(["memberships[1] overlapping-memberships"]);
    expect(overlaps([{ teamId: "a" }, { teamId: "a" }])).toEqual(["memberships repeated-entries"]);
  });
});
