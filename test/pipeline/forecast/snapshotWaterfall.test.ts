import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slippageWaterfall } from "../../../src/kpi/views/slippageWaterfall.js";
import { asOf } from "../../../src/model/history/asOf.js";
import { salesBook } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { snapshotWaterfall, type SnapshotRow } from "../../../src/pipeline/forecast/snapshotWaterfall.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import slippage from "../../oracle/vectors/05-slippage.json" with { type: "json" };
import { exact } from "../../oracle/exact.js";
import { randomBook } from "../../oracle/randomBook.js";
import { randomDeals } from "./randomDeals.js";

const period = { start: "2026-02-01", end: "2026-04-01" };

const open = (id: string, amount: number | null, expectedCloseOn: string | null = "2026-03-10"): Opportunity => ({
  ...{ id, stage: "any", outcome: "open", createdOn: "2026-01-05", amount, expectedCloseOn },
});
const closed = (id: string, outcome: "won" | "lost", amount: number, closedOn = "2026-02-10"): Opportunity => ({
  ...open(id, amount),
  ...{ outcome, closedOn },
});

const told = (rows: readonly SnapshotRow[]) =>
  Object.fromEntries(rows.filter(({ deals }) => deals > 0).map((row) => [row.step, [row.deals, Number(row.amount)]]));

/** Rows as their definitions read, one deal after the other. */
function naive(
  then: readonly Opportunity[],
  now: readonly Opportunity[],
): Map<string, { deals: number; amount: string }> {
  const rows = new Map<string, { deals: number; amount: string }>();
  const add = (step: string, amount: Opportunity["amount"], sign = 1): void => {
    const row = rows.get(step) ?? { deals: 0, amount: "0" };
    const sum = exact(row.amount).plus(exact(amount ?? 0).times(sign));
    rows.set(step, { deals: row.deals + 1, amount: sum.isZero() ? "0" : sum.toFixed() });
  };
  const within = (day: string | null | undefined): boolean => day != null && day >= period.start && day < period.end;
  const due = (deal: Opportunity | undefined): boolean => deal?.outcome === "open" && within(deal.expectedCloseOn);
  for (const id of new Set([...then, ...now].map((deal) => deal.id))) {
    const [before, after] = [then.find((deal) => deal.id === id), now.find((deal) => deal.id === id)];
    const isWonNow = after?.outcome === "won" && within(after.closedOn);
    let from: Opportunity["amount"];
    if (due(before)) add("due", (from = before?.amount));
    else if (!due(after) && !isWonNow) continue;
    else if (before === undefined) add("created", (from = after?.amount));
    else if (before.outcome === "open") add("pulled-in", (from = before.amount));
    else if (before.outcome === "won" && isWonNow) continue;
    else add("reopened", (from = after?.amount));
    const to = after === undefined ? from : after.amount;
    const growth = exact(to ?? 0).minus(exact(from ?? 0));
    if (growth.gt(0)) add("grown", growth.toFixed());
    if (growth.lt(0)) add("shrunk", growth.toFixed());
    const end =
      after === undefined
        ? "removed"
        : after.outcome !== "open"
          ? after.outcome
          : due(after)
            ? "still-due"
            : "pushed-out";
    add(end, to, -1);
  }
  return rows;
}

describe("the waterfall between two snapshots", () => {
  it("tells every way in and out", () => {
    const then = [
      ...[open("a", 100), open("b", 200), open("c", 300), open("d", 400), open("e", 500), open("f", 600, "2026-05-01")],
      ...[closed("g", "lost", 70), closed("h", "won", 80), closed("i", "lost", 90), closed("j", "won", 1)],
      ...[open("k", 9, null), open("z", 5, "2026-06-01")],
    ];
    const now = [
      ...[
        closed("a", "won", 110),
        closed("b", "lost", 200),
        open("c", 250, "2026-05-01"),
        open("d", 400),
        open("f", 650),
      ],
      ...[open("g", 75), open("h", 80), closed("i", "won", 90, "2026-03-01"), closed("j", "won", 1)],
      ...[closed("k", "won", 9), open("n", 33), closed("o", "won", 44), closed("p", "won", 55, "2026-01-20")],
      open("z", 5, "2026-07-01"),
    ];
    const rows = snapshotWaterfall(then, now, { period });
    expect(told(rows)).toEqual({
      due: [5, 1500],
      "pulled-in": [2, 609],
      created: [2, 77],
      reopened: [3, 245],
      grown: [2, 60],
      shrunk: [1, -50],
      won: [4, -253],
      lost: [1, -200],
      "pushed-out": [1, -250],
      removed: [1, -500],
      "still-due": [5, -1238],
    });
    expect(rows.at(-1)).toMatchObject({ dealsLeft: 0 });
  });

  it("closes to zero, is what its definitions say, and does not depend on the order", () => {
    fc.assert(
      fc.property(randomDeals(10), randomDeals(10), (then, now) => {
        const rows = snapshotWaterfall(then, now, { period });
        expect([rows.at(-1)?.dealsLeft, rows.at(-1)?.amountLeft.toFixed()]).toEqual([0, "0"]);
        const wanted = naive(then, now);
        for (const { step, deals, amount } of rows)
          expect([step, deals, amount.toFixed()]).toEqual([
            step,
            wanted.get(step)?.deals ?? 0,
            wanted.get(step)?.amount ?? "0",
          ]);
        expect(snapshotWaterfall(then.toReversed(), now.toReversed(), { period })).toEqual(rows);
        const same = snapshotWaterfall(then, then, { period });
        expect(same.filter(({ deals }) => deals > 0).map(({ step }) => step)).toEqual(
          same[0]?.deals === 0 ? [] : ["due", "still-due"],
        );
      }),
    );
  });

  it("of one book on the eve and on the last day agrees with the slippage of the period", () => {
    fc.assert(
      fc.property(randomBook, (random) => {
        const book = salesBook(random);
        const [eve, last] = [asOf(book, "2026-01-31"), asOf(book, "2026-03-31")];
        const rows = snapshotWaterfall(eve.opportunities, last.opportunities, { period });
        const slipped = slippageWaterfall(book, { during: period });
        for (const step of ["due", "won"] as const) {
          const [one, other] = [rows, slipped].map((list) => list.find((row) => row.step === step));
          expect([one?.deals, one?.amount.toFixed()]).toEqual([other?.deals, other?.amount.toFixed()]);
        }
      }),
    );
  });

  it.each(slippage.cases)("finds what was due, won and lost of it: $id", ({ input, expected }) => {
    const dayOf = (number: number): string => addDays("2026-01-01", number);
    const opportunities = input.deals.map(
      ({ openAtStart, expectedClose, outcome, closedOn, amount }, index): Opportunity => ({
        ...{ id: `deal ${index.toString()}`, stage: "any", outcome: outcome as Opportunity["outcome"], amount },
        ...{ createdOn: dayOf(openAtStart ? -30 : 0), expectedCloseOn: dayOf(expectedClose) },
        closedOn: closedOn === null ? null : dayOf(closedOn),
      }),
    );
    const during = { start: dayOf(input.period[0] ?? NaN), end: dayOf(input.period[1] ?? NaN) };
    const book = salesBook({ opportunities });
    const rows = snapshotWaterfall(
      ...([-1, 89].map((day) => asOf(book, dayOf(day)).opportunities) as [Opportunity[], Opportunity[]]),
      { period: during },
    );
    const dealsOf = (name: string): number | undefined => rows.find(({ step }) => step === name)?.deals;
    expect(dealsOf("due")).toBe(expected.due);
    expect(dealsOf("won")).toBe(expected.won + expected.pulledIn + expected.bornInPeriodWon);
    expect(dealsOf("lost")).toBe(expected.lost);
  });

  it("counts deals without an amount, and refuses a period that is none", () => {
    const rows = snapshotWaterfall([open("a", null), open("b", 5)], [open("a", 7)], { period });
    expect(
      rows.filter(({ deals }) => deals > 0).map(({ step, missing, amount }) => [step, missing, Number(amount)]),
    ).toEqual([
      ["due", 1, 5],
      ["grown", 0, 7],
      ["removed", 0, -5],
      ["still-due", 0, -7],
    ]);
    expect(thrownBy(() => snapshotWaterfall([], [], { period: { ...period, end: "2026-01-01" } })).code).toBe(
      "impossible-request",
    );
  });
});
