import { expect, it } from "vitest";
import { calibrationFindings, scoredDeals, type ScoringMoment } from "sales-kpi";
import { salesforceBook } from "../../examples/books/salesforceBook.js";
import { describeData } from "./realData.js";

describeData("salesforce_powerbi_demo", (folder) => {
  const { book } = salesforceBook(folder);
  const scored = (at: ScoringMoment): readonly [number, Record<string, number>] => {
    const { deals, excluded: excluded } = scoredDeals(book, { at });
    return [deals.length, Object.fromEntries(Object.entries(excluded).filter(([, count]) => count > 0))];
  };

  // Of 36 deals 16 are open. 19 of the 20 closed ones say that they closed years before their history begins, and the history of
  // the last puts it among the lost five minutes after its creation.
  it("has one deal of which a probability was recorded before its outcome, and that on its first line alone", () => {
    expect(scored("first-recorded")).toEqual([1, { "not-closed": 16, "no-history": 19 }]);
    expect(scored({ daysAfterCreation: 0 })).toEqual([
      0,
      { "not-closed": 16, "never-there": 19, "recorded-after-outcome": 1 },
    ]);
    expect(scored({ daysBeforeClose: 5 })).toEqual([
      0,
      { "not-closed": 16, "never-there": 19, "recorded-after-outcome": 1 },
    ]);
  });

  it("says nothing against its probabilities, for nothing can be said", () => {
    expect(calibrationFindings(book)).toEqual([]);
  });
});
