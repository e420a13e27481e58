import { expect, it } from "vitest";
import { adventureWorksBook } from "../../../examples/books/adventureWorksBook.js";
import { readCsv } from "../../../examples/readCsv.js";
import { measurePerformance } from "../../../src/incentive/measure/measurePerformance.js";
import { payout } from "../../../src/incentive/payout/payout.js";
import type { Statement } from "../../../src/incentive/payout/statement.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import type { TierStart, Tiers } from "../../../src/incentive/plan/tiers.js";
import { revenue } from "../../../src/kpi/revenue/revenue.js";
import type { SalesBook } from "../../../src/model/book/salesBook.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { describeData } from "../../data/realData.js";
import { add, ratio, same, sum, toUnits } from "./naive.js";

/** All the years of the data as one, paid by the quarter. */
const plan = (repId: string, tiers: Pick<Tiers, "over" | "rates" | "accumulate">): IncentivePlan => ({
  id: "adventure",
  title: "Commission",
  currency: "USD",
  year: { start: "2011-05-01", end: "2014-07-01" },
  payout: "quarter",
  targetPay: { variable: 0 },
  criteria: [],
  commissions: [
    { id: "sales", on: "revenue", target: "quota", tiers: { method: "marginal", boundary: "upper", ...tiers } },
  ],
  participants: [{ repId }],
  rounding: "half-even",
});

describeData("adventureworks", (folder) => {
  const { book } = adventureWorksBook(folder);
  const people = readCsv(`${folder}/SalesPerson.csv`).map((row) => ({
    id: row["BusinessEntityID"] ?? "",
    rate: row["CommissionPct"] ?? "",
  }));
  const whole: SalesBook = {
    ...book,
    orders: book.orders.filter(({ ownerId }) => ownerId != null),
    reps: people.map(({ id }) => ({ id, memberships: [] })),
  };
  const statementsOf = (tiersOf: (rate: string) => Pick<Tiers, "over" | "rates" | "accumulate">): Statement[] =>
    people.flatMap(({ id, rate }) => {
      const own = plan(id, tiersOf(rate));
      return payout(own, measurePerformance(own, whole, { kpis: [revenue] }));
    });
  const exactPay = (statements: readonly Statement[]): ReturnType<typeof ratio> =>
    sum(
      statements.flatMap(({ lines }) =>
        lines.map(({ steps }) => ratio(steps.find(({ code }) => code === "tiers")?.evidence.result ?? "x")),
      ),
    );

  it("pays the reps' flat rates on what they sold, exactly", () => {
    const statements = statementsOf((rate) => ({ over: "amount", accumulate: "period", rates: [["0", rate]] }));
    expect(statements).toHaveLength(17 * 13);
    expect(same(exactPay(statements), ratio("1101643.4625788"))).toBe(true);
    const paid = statements.reduce((total, each) => total.plus(each.total), new Decimal(0));
    // Each of 221 payments is rounded by half a cent at most.
    expect(paid.minus("1101643.4625788").abs().toNumber()).toBeLessThan(221 * 0.005);
  });

  it("pays a half more beyond the quota, and over the years what those have earned, to the cent", () => {
    const rates = (rate: string): TierStart[] => [
      ["0", rate],
      ["1", new Decimal(rate).times("1.5").toString()],
    ];
    const statements = statementsOf((rate) => ({ over: "attainment", accumulate: "year-to-date", rates: rates(rate) }));
    for (const { id, rate } of people) {
      const own = statements.filter(({ repId }) => repId === id);
      const cents = (values: readonly unknown[]): bigint =>
        values.map((value) => toUnits(ratio(String(value)), 4)).reduce((all, each) => all + each, 0n);
      const sold = cents(book.orders.filter(({ ownerId }) => ownerId === id).map(({ amount }) => amount));
      const quota = cents(book.quotas.filter(({ ownerId }) => ownerId === id).map(({ target }) => target));
      const beyond = sold > quota ? sold - quota : 0n;
      // Ten-thousandths times a rate, and half of it again beyond the quota.
      const earned = add(
        { n: ratio(rate).n * sold, d: ratio(rate).d * 10_000n },
        { n: ratio(rate).n * beyond, d: ratio(rate).d * 20_000n },
      );
      const paid = sum(own.map(({ total }) => ratio(total.toString())));
      expect(toUnits(paid, 2)).toBe(toUnits(earned, 2));
    }
  });
});
