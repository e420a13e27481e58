import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOfDay } from "../../src/time/numberOfDay.js";
import { thrownBy } from "../kpi/thrownBy.js";
import { utcDay, utcNumber } from "./utcDays.js";

const years = fc.constantFrom("1900", "2000", "2004", "2020", "2024", "2028", "2032", "3024", "2025", "9999");
const twoDigits = (most: number): fc.Arbitrary<string> =>
  fc.nat({ max: most }).map((number) => String(number).padStart(2, "0"));
const oddCharacter = fc.constantFrom("/", ":", " ", "0", "9", "é", "＊");

/** Days of which many share their month, their day and the last two bits of their year, some with a character that is wrong. */
const someTexts = fc.array(
  fc
    .tuple(years, twoDigits(13), twoDigits(33), fc.option(fc.tuple(fc.nat({ max: 9 }), oddCharacter), { freq: 5 }))
    .map(([year, month, day, odd]) => {
      const text = `${year}-${month}-${day}`;
      return odd === null ? text : text.slice(0, odd[0]) + odd[1] + text.slice(odd[0] + 1);
    }),
  { maxLength: 60 },
);

const isRealByRuntime = (text: string): boolean => {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text >= "0001";
};

describe("the number of a day", () => {
  it("is the runtime's, whichever days were asked for before", () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        for (const text of [...texts, ...texts.toReversed()])
          if (isRealByRuntime(text)) expect([text, numberOfDay(text)]).toEqual([text, utcNumber(text)]);
          else expect(thrownBy(() => numberOfDay(text, "closedOn")).code).toBe("unreadable-day");
      }),
      { numRuns: 300 },
    );
  });

  it("is the runtime's for every day of eight years, asked in two orders", () => {
    const from = utcNumber("2023-01-01");
    const days = Array.from({ length: 8 * 366 }, (_, at) => utcDay(from + at));
    expect(days.map((day) => numberOfDay(day))).toEqual(days.map((_, at) => from + at));
    expect(days.toReversed().map((day) => numberOfDay(day))).toEqual(days.map((_, at) => from + at).toReversed());
  });
});
