import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractValueBridge, type BridgeStep } from "../../src/kpi/views/contractValueBridge.js";
import { grossRevenueRetention } from "../../src/kpi/customers/grossRevenueRetention.js";
import { netRevenueRetention } from "../../src/kpi/customers/netRevenueRetention.js";
import { accountsAcross } from "../oracle/contractsOf.js";
import { exact, quotient, shownAnswer, shownTwin, sumOf, type Exact } from "../oracle/exact.js";
import { randomBook, randomWindow } from "../oracle/randomBook.js";
import type { Book } from "../oracle/twin.js";
import { pinnedBook } from "./pinnedBook.js";
import { thrownBy } from "./thrownBy.js";

const q1 = { start: "2026-01-01", end: "2026-04-01" };
const shown = (rows: readonly BridgeStep[]): string[] =>
  rows.map(({ step, accounts, value }) => `${step} ${accounts.toString()} ${value.toFixed()}`);

describe("the bridge of contract value", () => {
  it("goes from Acme, Beta and Dune to Acme, Ceres and Dune", () => {
    expect(shown(contractValueBridge(pinnedBook, { during: q1 }))).toEqual([
      "opening 3 2530",
      "new 1 1200",
      "expansion 1 300",
      "contraction 0 0",
      "churn 1 -600",
      "closing 3 3430",
    ]);
  });

  it("ends on the day up to which things are known", () => {
    const rows = contractValueBridge(pinnedBook, { during: q1, asOf: "2026-02-28" });
    expect(shown(rows)).toEqual([
      "opening 3 2530",
      "new 0 0",
      "expansion 1 300",
      "contraction 0 0",
      "churn 0 0",
      "closing 3 2830",
    ]);
  });

  it("has the same six rows, in money, where there is nothing", () => {
    const rows = contractValueBridge([], { during: q1 });
    expect(rows.map(({ step }) => step)).toEqual(["opening", "new", "expansion", "contraction", "churn", "closing"]);
    expect(rows.every(({ accounts, value }) => accounts === 0 && value.toFixed() === "0")).toBe(true);
  });

  it("refuses a period upside down", () => {
    const during = { start: "2026-04-01", end: "2026-01-01" };
    expect(thrownBy(() => contractValueBridge([], { during })).code).toBe("impossible-request");
  });

  it("is what its naive twin says, closes to the last digit, and tells both retentions", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, { during = q1, ...known }) => {
        const window = { during, ...known };
        const rows = contractValueBridge(book, window);
        expect(shown(rows)).toEqual(naiveBridge(book, window));
        const value = Object.fromEntries(rows.map((row) => [row.step, exact(row.value)])) as Record<string, Exact>;
        const {
          opening,
          new: won,
          expansion,
          contraction,
          churn,
          closing,
        } = value as Record<BridgeStep["step"], Exact>;
        expect(sumOf([opening, won, expansion, contraction, churn]).toFixed()).toBe(closing.toFixed());
        const share = (kept: Exact): string => shownTwin(opening.gt(0) ? quotient(kept, opening) : null);
        expect(shownAnswer(netRevenueRetention(book, window))).toBe(
          share(sumOf([opening, expansion, contraction, churn])),
        );
        // Who owed money before and leaves is no loss: with such accounts churn is not all contraction.
        if (accountsAcross(book, window).every((account) => account.opening === null || account.opening.gte(0)))
          expect(shownAnswer(grossRevenueRetention(book, window))).toBe(share(sumOf([opening, contraction, churn])));
      }),
    );
  });
});

function naiveBridge(book: Book, window: Parameters<typeof accountsAcross>[1]): string[] {
  const accounts = accountsAcross(book, window);
  const row = (step: string, made: readonly { readonly before: Exact; readonly after: Exact }[]): string =>
    `${step} ${made.length.toString()} ${sumOf(made.map(({ before, after }) => after.minus(before)))
      .plus(0)
      .toFixed()}`;
  const nothing = exact(0);
  const stayed = accounts.flatMap(({ opening, closing }) =>
    opening === null || closing === null ? [] : [{ before: opening, after: closing }],
  );
  return [
    row(
      "opening",
      accounts.flatMap(({ opening }) => (opening === null ? [] : [{ before: nothing, after: opening }])),
    ),
    row(
      "new",
      accounts.flatMap(({ opening, closing }) =>
        opening === null && closing !== null ? [{ before: nothing, after: closing }] : [],
      ),
    ),
    row(
      "expansion",
      stayed.filter(({ before, after }) => after.gt(before)),
    ),
    row(
      "contraction",
      stayed.filter(({ before, after }) => after.lt(before)),
    ),
    row(
      "churn",
      accounts.flatMap(({ opening, closing }) =>
        opening !== null && closing === null ? [{ before: opening, after: nothing }] : [],
      ),
    ),
    row(
      "closing",
      accounts.flatMap(({ closing }) => (closing === null ? [] : [{ before: nothing, after: closing }])),
    ),
  ];
}
