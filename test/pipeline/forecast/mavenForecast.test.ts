import { expect, it } from "vitest";
import { mavenBook } from "../../../examples/books/mavenBook.js";
import { forecast } from "../../../src/pipeline/forecast/forecast.js";
import { forecastQuality } from "../../../src/pipeline/forecast/forecastQuality.js";
import { observedProbability } from "../../../src/pipeline/value/probabilitySource.js";
import { calendar } from "../../../src/time/calendar.js";
import { months } from "../../../src/time/months.js";
import { quarters } from "../../../src/time/quarters.js";
import { describeData } from "../../data/realData.js";

describeData("maven_crm", (folder) => {
  const { book } = mavenBook(folder);
  const [, , , quarter] = quarters(calendar(), 2017);
  if (quarter === undefined) throw new Error("a year has four quarters");

  it("has the published revenue as what is won, and shows the 2,089 open deals, of which nobody expects a close", () => {
    const rows = forecast(book, { period: quarter, asOf: "2017-12-31", by: "repRegion" });
    const total = rows.at(-1);
    expect([total?.won.value.toFixed(), total?.mean.toFixed(), total?.correlated.low.toFixed()]).toEqual([
      ...["2802496", "2802496", "2802496"],
    ]);
    expect([total?.due.deals, total?.overdue.deals]).toEqual([0, 0]);
    // 500 have no day of creation.
    expect([total?.undated.deals, total?.undated.missing, total?.unplaced]).toEqual([1589, 1589, 500]);
    expect(rows.slice(0, -1).map(({ key }) => key)).toEqual(["Central", "East", "West"]);
    expect(rows.slice(0, -1).reduce((sum, { won }) => sum + won.deals, 0)).toBe(total?.won.deals);
  });

  it("claims nothing of a backtest that no history supports, however many periods it has", () => {
    const quality = forecastQuality(book, {
      ...{ periods: months(calendar(), 2017).slice(2), asOf: "2017-12-31", overdue: "include" },
      ...{ madeOn: ({ start }) => start, probability: observedProbability({ Engaging: 0.6, Won: 0.6, Lost: 0.6 }) },
    });
    expect(quality.rows.reduce((sum, { actual }) => sum + actual.toNumber(), 0)).toBe(10_005_534);
    expect(quality.verdict).toBe("hindsight");
    expect(quality.reconstructed).toBeGreaterThan(1000);
  }, 60_000);
});
