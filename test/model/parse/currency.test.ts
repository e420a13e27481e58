import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSalesBook } from "../../../src/model/parse/parseSalesBook.js";
import { dailyRates } from "../../../src/money/dailyRates.js";
import { planRates } from "../../../src/money/planRates.js";
import { Decimal } from "../../../src/exact/decimal.js";

const plan = planRates({ to: "EUR", rates: { USD: "0.9213", JPY: "0.0061" } });
const deal = { id: "o", stage: "s", outcome: "won", createdOn: "2026-01-05", closedOn: "2026-03-01" };

describe("a record in another currency", () => {
  it("has its amounts converted exactly and keeps what they were", () => {
    const foreign = {
      ...deal,
      currency: "USD",
      amount: "1000.50",
      margin: 0.1,
      history: [
        { on: "2026-01-05", stage: "s", amount: 900 },
        { on: "2026-02-05", stage: "s" },
      ],
    };
    const { book, issues } = parseSalesBook({ opportunities: [foreign] }, { currency: "EUR", rates: plan });
    expect(issues).toEqual([]);
    expect(book.opportunities).toEqual([
      {
        ...deal,
        currency: "EUR",
        amount: "921.76065",
        margin: "0.09213",
        original: { currency: "USD", amount: "1000.50", margin: 0.1 },
        history: [
          { on: "2026-01-05", stage: "s", amount: "829.17", original: { currency: "USD", amount: 900 } },
          { on: "2026-02-05", stage: "s" },
        ],
      },
    ]);
  });

  it("is converted where only its history has amounts", () => {
    const history = [{ on: "2026-01-05", stage: "s", amount: 10 }];
    const foreign = { ...deal, outcome: "open", closedOn: null, currency: "USD", history };
    const { book } = parseSalesBook({ opportunities: [foreign] }, { currency: "EUR", rates: plan });
    expect(book.opportunities[0]).toMatchObject({ currency: "EUR", history: [{ amount: "9.213" }] });
  });

  it("is converted to the last digit, as decimal arithmetic without rounding has it", () => {
    const exact = Decimal.clone({ precision: 1000 });
    const amounts = fc.tuple(fc.bigInt(), fc.nat(40)).map(([units, scale]) => `${units}e-${scale}`);
    fc.assert(
      fc.property(amounts, (amount) => {
        const cost = { on: "2026-01-01", kind: "tools", amount, currency: "USD" };
        const { book } = parseSalesBook({ costs: [cost] }, { currency: "EUR", rates: plan });
        expect(book.costs[0]?.amount).toBe(new exact(amount).times("0.9213").plus(0).toFixed());
      }),
    );
  });

  it("takes the rate of its own day", () => {
    const days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05", "2026-01-06", "2026-01-07"];
    const rates = dailyRates({ to: "EUR", rates: days.map((on, index) => ({ on, currency: "USD", rate: index + 1 })) });
    const usd = { currency: "USD", amount: 1 };
    const input = {
      opportunities: [
        { ...deal, ...usd, createdOn: "2026-01-01", closedOn: "2026-01-02" },
        { ...deal, ...usd, id: "p", outcome: "open", createdOn: "2026-01-01", closedOn: null },
      ],
      quotes: [{ ...usd, id: "q", opportunityId: "o", sentOn: "2026-01-03" }],
      orders: [{ ...usd, id: "d", accountId: "c", on: "2026-01-04", cost: 1, listAmount: 1 }],
      contracts: [
        {
          currency: "USD",
          id: "t",
          accountId: "c",
          signedOn: "2026-01-05",
          startsOn: "2026-01-01",
          endsOn: "2027-01-01",
          value: 1,
        },
      ],
      costs: [{ ...usd, on: "2026-01-06", kind: "tools" }],
      quotas: [
        { currency: "USD", ownerId: "r", kpi: "k", target: 1, period: { start: "2026-01-07", end: "2026-04-01" } },
      ],
    };
    const { book, issues } = parseSalesBook(input, { currency: "EUR", rates });
    expect(issues).toEqual([]);
    expect(book.opportunities.map(({ amount }) => amount)).toEqual(["2", "1"]);
    expect(book.quotes[0]?.amount).toBe("3");
    expect(book.orders[0]).toMatchObject({ amount: "4", cost: "4", listAmount: "4" });
    expect(book.contracts[0]?.value).toBe("5");
    expect(book.costs[0]?.amount).toBe("6");
    expect(book.quotas[0]?.target).toBe("7");
  });

  it("loses its amounts if there is no rate for them, and is kept", () => {
    const rates = dailyRates({ to: "EUR", rates: [{ on: "2026-03-01", currency: "USD", rate: "0.9" }] });
    const reps = [{ id: "r", memberships: [], hourlyCost: 50, currency: "USD" }];
    const opportunities = [
      { ...deal, amount: 10, currency: "GBP" },
      { ...deal, id: "p", amount: 10, currency: "USD", closedOn: "2026-03-02" },
      { ...deal, id: "q", amount: 10, currency: "USD" },
    ];
    const { book, issues } = parseSalesBook({ reps, opportunities }, { currency: "EUR", rates });
    expect(issues.map(({ message, code, excluded }) => ({ message, code, excluded }))).toEqual([
      {
        message: 'opportunities[0].currency (id "o"): expected a rate from GBP to EUR on 2026-03-01, got none',
        code: "missing-rate",
        excluded: false,
      },
      {
        message: 'opportunities[1].currency (id "p"): expected a rate from USD to EUR on 2026-03-02, got none',
        code: "missing-rate",
        excluded: false,
      },
      {
        message: 'reps[0].currency (id "r"): expected a rate from USD to EUR for an amount without a day, got none',
        code: "missing-rate",
        excluded: false,
      },
    ]);
    expect(book.opportunities.map(({ id, amount }) => [id, amount])).toEqual([
      ["o", null],
      ["p", null],
      ["q", "9"],
    ]);
  });

  it("loses an amount that grows beyond what an amount can be", () => {
    const rates = planRates({ to: "EUR", rates: { USD: 1000 } });
    const costs = [{ on: "2026-01-01", kind: "tools", amount: "1e399", currency: "USD" }];
    const { book, issues } = parseSalesBook({ costs }, { currency: "EUR", rates });
    expect(issues).toMatchObject([
      { subject: { path: "amount" }, code: "unreadable-amount", evidence: { value: "1e399" }, excluded: false },
    ]);
    expect(book.costs).toMatchObject([{ kind: "tools", amount: null, original: { currency: "USD", amount: "1e399" } }]);
  });
});

describe("a record in the book's currency, or in none", () => {
  it("keeps its amounts as they were given", () => {
    const amount = new Decimal("12.50");
    const costs = [
      { on: "2026-01-01", kind: "tools", amount: 12.5 },
      { on: "2026-01-01", kind: "tools", amount: "12.50", currency: "EUR" },
      { on: "2026-01-01", kind: "tools", amount, currency: null },
    ];
    const { book, issues } = parseSalesBook({ costs }, { currency: "EUR", rates: plan });
    expect(issues).toEqual([]);
    expect(book.costs).toEqual(costs);
    expect(book.costs[2]?.amount).toBe(amount);
  });

  it("needs no rate while it has no amount", () => {
    const open = {
      id: "o",
      stage: "s",
      outcome: "open",
      createdOn: "2026-01-05",
      currency: "GBP",
      history: [{ on: "2026-01-05", stage: "s" }],
    };
    expect(parseSalesBook({ opportunities: [open] }, { currency: "EUR" })).toMatchObject({
      book: { opportunities: [open] },
      issues: [],
    });
  });

  it("is in the currency that the data state for all of them", () => {
    const costs = [
      { on: "2026-01-01", kind: "tools", amount: 100 },
      { on: "2026-01-01", kind: "tools", amount: 100, currency: "EUR" },
    ];
    const { book, issues } = parseSalesBook({ currency: "JPY", costs }, { currency: "EUR", rates: plan });
    expect(issues).toEqual([]);
    expect(book.costs.map(({ amount }) => amount)).toEqual(["0.61", 100]);
  });
});
