import { describe, expect, it } from "vitest";
import type { Sentences } from "../../../src/diagnostics/diagnostic.js";
import { parseIssueSeverities } from "../../../src/diagnostics/parseIssues.js";
import { parseIssueSentences as inFrench } from "../../../src/locale/fr/parseIssues.js";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";

const deal = { stage: "s", outcome: "open", createdOn: "2026-01-05" };
const change = { on: "2026-01-05", stage: "s" };
const period = { start: "2026-01-01", end: "2026-04-01" };

/** Book with every issue but one: it is an object. */
const flawed = {
  deals: [],
  stages: [
    { id: "s", order: NaN },
    { id: "s", order: 1 },
  ],
  opportunities: [
    { ...deal, id: "1", amount: "1,5", createdOn: "2026-02-30", updatedOn: "2026-01-05T10:00Z", outcome: "Wonn" },
    { ...deal, id: "2", history: [{ ...change, at: "soon" }], stage: {} },
    { ...deal, id: "3", amount: 1, currency: "euro" },
    { ...deal, id: "4", amount: 1, currency: "USD" },
    {
      ...deal,
      id: "5",
      createdOn: null,
      stage: "t",
      ["__proto__"]: 1,
      known: JSON.parse('{ "__proto__": 1 }') as object,
    },
    { ...deal, id: "6", outcome: "won", history: [change, change] },
    { ...deal, id: "7", closedOn: "2026-01-01", expectedCloseOn: "2026-01-01", amount: -5, probability: 50 },
    { ...deal, id: "8", outcome: "lost", closedOn: "2026-01-01", credits: [{ ownerId: "ann", share: "0.9" }] },
  ],
  leads: [{ id: "l", createdOn: "2026-01-05", convertedOn: "2026-01-04" }, {}],
  contracts: [
    { id: "c", accountId: "a", signedOn: "2026-01-01", startsOn: "2026-01-01", endsOn: "2026-01-01", value: 12_500 },
  ],
  orders: [{ id: "o", amount: 5 }],
  reps: [{ id: "ann", managerId: "ann", memberships: [{ teamId: "north" }, { teamId: "north", from: "2026-01-01" }] }],
  teams: [{ id: "north", parentId: "north" }, { id: "south" }, { id: "south" }, { id: "south", parentId: "west" }],
  quotas: [
    { ownerId: "ann", kpi: "k", target: 5, period },
    { teamId: "north", kpi: "k", target: 12_500, period },
    { ownerId: "ann", teamId: "north", kpi: "k", target: 5, period: { start: "2026-01-01", end: "2026-01-01" } },
  ],
};

const { issues } = parseSalesBook(flawed, { currency: "EUR" });
const french = (issue: (typeof issues)[number]): string =>
  (inFrench as Sentences<Record<string, never>>)[issue.code]?.(issue.evidence as never, issue.subject) ?? "";

/** Issues of the tables of an export as a whole. */
const ofTables = [
  "ambiguous-column",
  "outcome-contradicts-stage",
  "no-lost-deals",
  "history-without-deal",
  "rows-left-out",
  "ids-made",
  "stages-assumed-open",
];

describe("issues in French", () => {
  it("are those of every code that a book may have", () => {
    const found = new Set<string>(
      [...issues, ...parseSalesBook(5, { currency: "EUR" }).issues].map(({ code }) => code),
    );
    // A record may have fields of a user's own.
    expect(Object.keys(parseIssueSeverities).filter((code) => !found.has(code))).toEqual([
      "unknown-field",
      ...ofTables,
    ]);
  });

  it("are told of the same place with other words", () => {
    for (const issue of issues) {
      const [place = ""] = issue.message.split(": ");
      expect(french(issue).startsWith(`${place}\u202f: `)).toBe(true);
      expect(french(issue)).not.toBe(issue.message);
      expect(`${french(issue)} ${issue.message}`).not.toMatch(/undefined|\[object/);
    }
  });

  it("read as French", () => {
    const messageOf = (code: string): string | undefined => {
      const issue = issues.find((other) => other.code === code);
      return issue === undefined ? undefined : french(issue);
    };
    expect(messageOf("closed-before-created")).toBe(
      'opportunities[7].closedOn (id "8")\u202f: l\'affaire a été close le 01/01/2026, avant sa création le 05/01/2026',
    );
    expect(messageOf("quota-mismatch")).toBe(
      "quotas[1].target\u202f: le quota de l'équipe est de 12\u202f500, mais les quotas au-dessous totalisent 5",
    );
    expect(messageOf("missing-field")).toBe("leads[1].id\u202f: attendu un identifiant, reçu rien");
  });
});
