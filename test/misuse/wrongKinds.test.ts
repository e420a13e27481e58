import { describe, expect, it } from "vitest";
import { SalesKpiError } from "../../src/errors.js";
import { catalogue } from "../../src/kpi/catalogue.js";
import type { Window } from "../../src/kpi/define/window.js";
import { thrownBy } from "../kpi/thrownBy.js";

/** One record of each of the commonest kinds, with what the kind requires. */
const records = {
  leads: { id: "l", createdOn: "2026-01-05", source: "fair", ownerId: "ann", convertedOn: "2026-01-07" },
  accounts: { id: "acme", createdOn: "2026-01-05" },
  opportunities: { id: "o", stage: "Won", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-02-05", amount: 5 },
  quotes: { id: "q", opportunityId: "o", sentOn: "2026-01-05", amount: 5 },
  activities: { id: "a", ownerId: "ann", on: "2026-01-05", kind: "call", status: "held" },
  orders: { id: "r", accountId: "acme", on: "2026-01-05", amount: 5 },
  contracts: {
    id: "c",
    accountId: "acme",
    signedOn: "2026-01-05",
    startsOn: "2026-01-05",
    endsOn: "2027-01-05",
    value: 5,
  },
  costs: { on: "2026-01-05", amount: 5, kind: "marketing" },
  surveys: { accountId: "acme", on: "2026-01-05", kind: "nps", score: 9 },
  reps: { id: "ann", memberships: [] },
};

type Call = (given: readonly unknown[], window: Window) => unknown;

const year = { start: "2026-01-01", end: "2027-01-01" };

const kpis = catalogue.flatMap((kpi) =>
  "of" in kpi ? [{ name: kpi.name, of: kpi.of, call: kpi as unknown as Call }] : [],
);

describe("records of another kind", () => {
  it.each(kpis.filter(({ of }) => of === "opportunities"))(
    "are an error for $name: no record without an outcome is a deal",
    ({ call }) => {
      const { message } = thrownBy(() => call([records.opportunities, records.leads], { during: year }));
      expect(message).toMatch(/outcome: expected open, won or lost, got undefined$/);
    },
  );

  it.each(kpis)("never lead $name to an error of the engine", ({ of, call }) => {
    for (const [kind, record] of Object.entries(records)) {
      if (kind === of) continue;
      const error = errorOf(() => call([record], { during: year }));
      if (error !== null) expect(error, kind).toBeInstanceOf(SalesKpiError);
    }
  });
});

function errorOf(step: () => unknown): unknown {
  try {
    step();
    return null;
  } catch (error) {
    return error;
  }
}
