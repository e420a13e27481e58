import { businessDayOnOrBefore } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawLogNormal } from "../primitives/draws.js";
import type { Cents } from "../primitives/money.js";
import { monthOf, monthsBetween, quartersBetween, type Period } from "../primitives/periods.js";
import { randomStream } from "../primitives/randomStream.js";
import { asOf, firstDay } from "../primitives/span.js";
import { hourlyCost } from "../company/hourlyCost.js";
import { isEmployed } from "../company/repOn.js";
import { reps } from "../company/reps.js";
import { segments, type Segment } from "../company/segments.js";
import type { Deal } from "./recordTypes.js";
import { wonByRep } from "./wonByRep.js";

export interface Cost {
  readonly on: DayNumber;
  readonly amount: Cents;
  readonly kind: "marketing" | "sales" | "sales-salary" | "commission" | "tools";
  readonly source?: string;
  readonly segment?: Segment;
  readonly ownerId?: string;
}

const hoursPerMonth = 152;
const commissionRate = 0.035;
const toolsPerRep = 118_40;

/** Median costs of a month. Most marketing goes to Gold customers. */
const marketingBudget: readonly (readonly [source: string, segment: Segment, amount: Cents])[] = [
  ["Web", "Gold", 3_900_00],
  ["Web", "Silver", 6_200_00],
  ["Web", "Bronze", 5_400_00],
  ["Campaign", "Gold", 7_800_00],
  ["Campaign", "Silver", 3_100_00],
  ["Campaign", "Bronze", 1_900_00],
  ["Webinar", "Silver", 1_700_00],
  ["Trade fair", "Gold", 31_000_00],
  ["Trade fair", "Silver", 12_500_00],
];

const fairMonths: ReadonlySet<number> = new Set([3, 6, 9, 11]);

const travelBudget: Readonly<Record<Segment, Cents>> = { Gold: 14_500_00, Silver: 7_200_00, Bronze: 2_100_00 };

export function makeCosts(deals: readonly Deal[]): Cost[] {
  const months = monthsBetween(firstDay, asOf);
  const costs = [
    ...months.flatMap(marketing),
    ...months.flatMap(travel),
    ...months.flatMap(salaries),
    ...months.map(tools),
    ...quartersBetween(firstDay, asOf).flatMap((quarter) => commissions(quarter, deals)),
  ];
  return costs.sort((left, right) => left.on - right.on);
}

function marketing({ start }: Period): Cost[] {
  return marketingBudget.flatMap(([source, segment, budget]) => {
    const random = randomStream(`marketing ${source} ${segment} ${start}`);
    if (source === "Trade fair" && !fairMonths.has(monthOf(start))) return [];
    const on = businessDayOnOrBefore(start + drawInteger(random, 4, 26));
    return [
      { on, amount: Math.round(drawLogNormal(random, budget, 0.22)), kind: "marketing", source, segment } as const,
    ];
  });
}

function travel({ start, end }: Period): Cost[] {
  return segments.map(({ segment }) => {
    const random = randomStream(`travel ${segment} ${start}`);
    const amount = Math.round(drawLogNormal(random, travelBudget[segment], 0.18));
    return { on: businessDayOnOrBefore(end - 1), amount, kind: "sales", segment };
  });
}

function salaries({ end }: Period): Cost[] {
  const on = businessDayOnOrBefore(end - 1);
  const paid = reps.filter((rep) => isEmployed(rep, on));
  return paid.map((rep) => ({ on, amount: hourlyCost(rep) * hoursPerMonth, kind: "sales-salary", ownerId: rep.id }));
}

function tools({ end }: Period): Cost {
  const on = businessDayOnOrBefore(end - 1);
  return { on, amount: toolsPerRep * reps.filter((rep) => isEmployed(rep, on)).length, kind: "tools" };
}

/** Returns the commissions on a quarter's wins, paid on its last day. */
function commissions(quarter: Period, deals: readonly Deal[]): Cost[] {
  const on = businessDayOnOrBefore(quarter.end - 1);
  return [...wonByRep(deals, quarter)].map(([rep, won]) => {
    return { on, amount: Math.round(won * commissionRate), kind: "commission", ownerId: rep.id };
  });
}
