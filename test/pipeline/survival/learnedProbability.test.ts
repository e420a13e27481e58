import { describe, expect, it } from "vitest";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { learnedProbability } from "../../../src/pipeline/survival/learnedProbability.js";
import { winProbability } from "../../../src/pipeline/survival/winProbability.js";
import { winTimes, winTimesInStage } from "../../../src/pipeline/survival/winTimes.js";
import { weightedValue } from "../../../src/pipeline/value/weightedValue.js";
import { addDays } from "../../../src/time/dayNumber.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { exact } from "../../oracle/exact.js";
import { asOf, dealsOf } from "./randomDurations.js";

const days = Array.from({ length: 60 }, (_, index) => (index * 7) % 40);
const history = dealsOf(
  days,
  days.map((_, index) => index % 3),
);

const waiting = (id: string, since: number, amount: number): Opportunity => ({
  ...{ id, amount, stage: "demo", outcome: "open", createdOn: addDays(asOf, -since) },
  history: [{ on: addDays(asOf, -since), stage: "demo" }],
});
const opportunities = [waiting("a", 3, 1000), waiting("b", 12, 250), waiting("c", 39, 90)];

describe("learnedProbability", () => {
  it.each([winTimes, winTimesInStage])(
    "weighs each deal with what history gives it, and leaves out what it cannot tell",
    (learn) => {
      const from = learn(history, { asOf });
      for (const horizon of [undefined, addDays(asOf, 10)]) {
        const probability = learnedProbability(from, horizon === undefined ? {} : { horizon });
        const [total] = weightedValue({ opportunities }, { asOf, probability });
        const chances = opportunities.map((deal) => winProbability(deal, { from, horizon }).won);
        expect(chances[2]).toBeNull();
        expect(total).toMatchObject({ probability: "aged", deals: 3, missing: 1 });
        const wanted = exact(1000)
          .times(exact(chances[0] ?? NaN))
          .plus(exact(250).times(exact(chances[1] ?? NaN)));
        expect(total?.weighted.toFixed()).toBe(wanted.toFixed());
      }
    },
  );

  it("is worth more in the long run than by a day", () => {
    const from = winTimes(history, { asOf });
    const valueBy = (horizon?: string): number =>
      Number(
        weightedValue(
          { opportunities, asOf },
          { probability: learnedProbability(from, horizon === undefined ? {} : { horizon }) },
        )[0]?.weighted,
      );
    expect(valueBy(asOf)).toBe(0);
    expect(valueBy(addDays(asOf, 5))).toBeLessThan(valueBy(addDays(asOf, 15)));
    expect(valueBy(addDays(asOf, 15))).toBeLessThan(valueBy());
  });

  it("looks at deals on the day of the history where none is asked about, and never before it", () => {
    const probability = learnedProbability(winTimes(history, { asOf }));
    expect(weightedValue({ opportunities }, { probability })).toEqual(
      weightedValue({ opportunities }, { probability, asOf }),
    );
    expect(thrownBy(() => weightedValue({ opportunities }, { probability, asOf: addDays(asOf, -2) })).message).toBe(
      'winProbability: asOf: expected a day from 2026-06-30 on, because the history knows all up to that day, got "2026-06-28"',
    );
  });
});
