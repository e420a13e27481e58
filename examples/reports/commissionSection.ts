import {
  Decimal,
  measurePerformance,
  payout,
  revenue,
  textTable,
  type IncentivePlan,
  type Period,
  type SalesBook,
  type Tiers,
} from "sales-kpi";
import { numberText } from "./numberText.js";

/** Rep and its flat commission rate. */
export interface CommissionedRep {
  readonly repId: string;
  readonly rate: string;
}

/** Writes the commissions of reps at their flat rates, and accelerated by half above a year's quotas. */
export function commissionSection(
  book: SalesBook,
  { people, years }: { readonly people: readonly CommissionedRep[]; readonly years: readonly Period[] },
): string {
  const payOf = (repId: string, tiers: CommissionTiers): Decimal =>
    years.reduce((sum, year) => sum.plus(payInYear(year, book, { repId, tiers })), new Decimal(0));
  const rows = people.map(({ repId, rate }) => {
    const flat = payOf(repId, { over: "amount", accumulate: "period", rates: [[0, rate]] });
    const acceleratedRate = new Decimal(rate).times("1.5");
    const rates = [[0, rate] as const, [1, acceleratedRate] as const];
    const accelerated = payOf(repId, { over: "attainment", accumulate: "year-to-date", rates });
    const sold = revenue(book.orders.filter(({ ownerId }) => ownerId === repId));
    return {
      rep: repId,
      sold,
      rate: numberText(new Decimal(rate), "ratio"),
      exact: sold.times(rate),
      flat,
      accelerated,
    };
  });
  const total = (name: "sold" | "exact" | "flat" | "accelerated"): Decimal =>
    rows.reduce((sum, row) => sum.plus(row[name]), new Decimal(0));
  const all = { rep: "all", sold: total("sold"), rate: "" };
  const sums = { exact: total("exact"), flat: total("flat"), accelerated: total("accelerated") };
  const kpis = { sold: revenue, flat: revenue, accelerated: revenue };
  const columns = ["rep", "sold", "rate", "flat", "accelerated"];
  return [
    "Commission by rep: at the flat rate, and accelerated by half above each year's quota",
    "",
    textTable([...rows, { ...all, ...sums }], { kpis, columns, moneyDigits: 2 }),
    `Flat commissions before rounding: ${sums.exact.toFixed()}.`,
    "",
  ].join("\n");
}

type CommissionTiers = Pick<Tiers, "over" | "accumulate" | "rates">;

function payInYear(
  year: Period,
  book: SalesBook,
  { repId, tiers }: { readonly repId: string; readonly tiers: CommissionTiers },
): Decimal {
  const plan: IncentivePlan = {
    id: `commission-${repId}`,
    title: "Commission",
    currency: "USD",
    year,
    payout: "year",
    targetPay: { variable: 0 },
    criteria: [],
    commissions: [
      { id: "sales", on: "revenue", target: "quota", tiers: { method: "marginal", boundary: "upper", ...tiers } },
    ],
    participants: [{ repId }],
    rounding: "half-even",
  };
  const statements = payout(plan, measurePerformance(plan, book, { kpis: [revenue] }));
  return statements.reduce((sum, { total }) => sum.plus(total), new Decimal(0));
}
