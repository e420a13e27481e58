import { Decimal } from "decimal.js";
import { attainmentSampler } from "../../src/incentive/simulate/attainmentSampler.js";
import { streamKey } from "../../src/incentive/simulate/streamKey.js";
import { indexOfQuantile, seed, spreads, type PayoutAnswer, type PayoutFigures } from "./plan.js";

/** Attainments of reps in whole millionths, drawn as in the library. */
interface RepDraws {
  readonly revenue: readonly Float64Array[];
  readonly meetings: readonly Float64Array[];
  readonly team: readonly Float64Array[];
}

function drawReps(reps: readonly { readonly id: string }[], scenarios: number): RepDraws {
  const draws = attainmentSampler(seed, Math.ceil(scenarios / 4) * 4);
  const figure = (kpi: keyof typeof spreads, id: string, ratio: number) =>
    ({
      kind: "drawn",
      stream: streamKey("figure", kpi, "", id),
      distribution: { kind: "normal", ...spreads[kpi] },
      ratio,
      marketCorrelation: 0,
    }) as const;
  const column = (): Float64Array => new Float64Array(Math.ceil(scenarios / 4) * 4);
  const filled = (asked: Parameters<typeof draws.fill>[0]): Float64Array => {
    const made = column();
    draws.fill(asked, 0, made);
    return made;
  };
  return {
    revenue: reps.map(({ id }) => filled(figure("won-revenue", id, 1))),
    meetings: reps.map(({ id }) => filled(figure("meetings-held", id, 1))),
    team: reps.flatMap((_, rep) =>
      rep % 5 === 0
        ? [
            filled({
              kind: "summed",
              holder: "",
              members: reps.slice(rep, rep + 5).map(({ id }) => figure("won-revenue", id, 0.2)),
            }),
          ]
        : [],
    ),
  };
}

const points = {
  revenue: [
    [0.5, 0],
    [1, 1],
    [1.2, 1.5],
  ],
  meetings: [
    [0.8, 0],
    [1, 1],
  ],
  team: [
    [0.7, 0],
    [1, 1],
    [1.2, 1.4],
  ],
} as const;

const curves = Object.fromEntries(
  Object.entries(points).map(([name, list]) => [name, list.map(([x, y]) => [new Decimal(x), new Decimal(y)] as const)]),
);
const target = new Decimal("20123.45");
const [sixTenths, fifth, half, ninety, cap] = [0.6, 0.2, 0.5, 0.9, 1.3].map((number) => new Decimal(number)) as [
  Decimal,
  Decimal,
  Decimal,
  Decimal,
  Decimal,
];

function curveAt(name: keyof typeof points, attained: Decimal): Decimal {
  const list = curves[name]!;
  const next = list.findIndex(([x]) => attained.lt(x));
  if (next === 0) return list[0]![1];
  if (next === -1) return list.at(-1)![1];
  const [[x0, y0], [x1, y1]] = [list[next - 1]!, list[next]!];
  return y0.plus(attained.minus(x0).times(y1.minus(y0)).div(x1.minus(x0)));
}

const rates = [
  ["0", "1", "0.04"],
  ["1", "1.25", "0.06"],
  ["1.25", "Infinity", "0.08"],
].map(([from, to, rate]) => [new Decimal(from!), new Decimal(to!), new Decimal(rate!)] as const);
const quota = new Decimal(500_000);

/** Returns the commission of an attainment: each tier at its own rate, and a loss as the mirror of the same gain. */
function commissionOn(attained: Decimal): Decimal {
  if (attained.lt(0)) return commissionOn(attained.neg()).neg();
  const amount = attained.times(quota);
  let pay = new Decimal(0);
  for (const [from, to, rate] of rates) {
    const start = quota.times(from);
    if (amount.lte(start)) break;
    pay = pay.plus(Decimal.min(amount, quota.times(to)).minus(start).times(rate));
  }
  return pay;
}

/** Computes every payment in decimal.js, rounded half-even to the cent. */
export function decimalPayout(reps: readonly { readonly id: string }[], scenarios: number): PayoutAnswer {
  const { revenue, meetings, team } = drawReps(reps, scenarios);
  const costs = Array.from({ length: scenarios }, () => new Decimal(0));
  const pays = revenue.map((own, rep) =>
    figuresOf(
      Array.from({ length: scenarios }, (_, path) => {
        const together = new Decimal(team[Math.floor(rep / 5)]![path]!).div(1_000_000);
        const attained = new Decimal(own[path]!).div(1_000_000);
        const sold = curveAt("revenue", attained);
        const met = curveAt("meetings", new Decimal(meetings[rep]![path]!).div(1_000_000));
        const gate = together.gte(ninety) ? 1 : half;
        const first = target.times(sixTenths).times(sold).plus(target.times(fifth).times(met)).times(gate);
        const bonus = Decimal.min(first.plus(target.times(fifth).times(curveAt("team", together))), target.times(cap));
        const pay = bonus.plus(commissionOn(attained)).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN);
        costs[path] = costs[path]!.plus(pay);
        return pay;
      }),
    ),
  );
  return { cost: figuresOf(costs), pays };
}

function figuresOf(amounts: Decimal[]): PayoutFigures {
  const sum = amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
  amounts.sort((left, right) => left.cmp(right));
  const minorUnits = (amount: Decimal | undefined): number => (amount ?? new Decimal(NaN)).times(100).toNumber();
  return {
    mean: minorUnits(sum.div(amounts.length)),
    p50: minorUnits(amounts[indexOfQuantile(0.5, amounts.length)]),
    p90: minorUnits(amounts[indexOfQuantile(0.9, amounts.length)]),
  };
}
