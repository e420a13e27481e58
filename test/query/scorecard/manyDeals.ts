import { Decimal } from "decimal.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Amount } from "../../../src/exact/amount.js";
import { toDay } from "../../../src/time/dayNumber.js";
import { randomNumbers } from "../batches.js";

type Draw = () => number;

const below = (draw: Draw, most: number): number => Math.floor(draw() * most);

/** Whole amounts at first; later cents, as number and as text; few with eight decimals, few of any kind. */
function amountAt(at: number, draw: Draw): Amount | null | undefined {
  if (draw() < 0.04) return draw() < 0.5 ? null : undefined;
  const units = below(draw, 9_000_000);
  if (at < 4_200) return units;
  if (at === 5_000) return "12345678901234567890.55";
  if (at % 977 === 0) return new Decimal(units).div(8);
  if (at > 8_192 && at % 61 === 0) return `${units}.00000001`;
  if (at > 8_192 && at % 67 === 0) return units / 1e8;
  if (at % 89 === 0) return 999_999_999_999_999 - (at % 3);
  return at % 5 === 0 ? (units / 100).toFixed(2) : units / (at % 7 === 0 ? -100 : 100);
}

const probabilities = [null, 0.1, 0.25, "0.5", 0.75, 1, 0, 50, "0.333333333333333333"];

/** Deals of which later ones have reps and stages that the first have not, and lack now and then what they may. */
export function manyDeals(length: number): Opportunity[] {
  const draw = randomNumbers(length);
  const maybe = <Value>(value: Value): Value | null => (draw() < 0.05 ? null : value);
  const dayFrom = (first: number, days: number): string => toDay(first + below(draw, days));
  return Array.from({ length }, (_, at): Opportunity => {
    const outcome = (["open", "won", "lost", "won"] as const)[below(draw, 4)] ?? "open";
    return {
      id: `o${at}`,
      ownerId: maybe(`rep ${below(draw, at < 4_096 ? 6 : at < 8_192 ? 9 : 12)}`),
      stage: `stage ${below(draw, at < 6_000 ? 3 : 5)}`,
      outcome,
      amount: amountAt(at, draw) ?? null,
      probability: probabilities[below(draw, probabilities.length)] ?? null,
      createdOn: maybe(dayFrom(20_400, 300)),
      closedOn: outcome === "open" && at % 3 ? null : maybe(dayFrom(20_500, at % 400 === 7 ? 9_000 : 320)),
    };
  });
}

/** The same records in another order, the same one in every run. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const draw = randomNumbers(items.length);
  return items
    .map((item) => ({ item, place: draw() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);
}
