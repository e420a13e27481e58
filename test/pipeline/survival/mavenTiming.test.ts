import { expect, it } from "vitest";
import {
  learnedProbability,
  stageLimits,
  timeToWin,
  weightedValue,
  winProbability,
  winTimesSinceCreation,
} from "sales-kpi";
import { mavenBook } from "../../../examples/books/mavenBook.js";
import { describeData } from "../../data/realData.js";

describeData("maven_crm", (folder) => {
  const { book } = mavenBook(folder);

  it("has the curves that an independent script computes, day by day", () => {
    const [all] = timeToWin(book);
    expect(all).toMatchObject({ n: 8300, won: 4238, lost: 2473, open: 1589, missing: 500, lastDay: 423 });
    const shares = [57, 90, 138].map((day) => {
      const row = all?.curve.find((each) => each.day === day);
      return [row?.won, row?.lost, row?.open].map((share) => share?.toFixed(12));
    });
    expect(shares).toEqual([
      ["0.257059394209", "0.181725783281", "0.561214822510"],
      ["0.397014746449", "0.252124614998", "0.350860638552"],
      ["0.519439198500", "0.301740545969", "0.178820255532"],
    ]);
  });

  it("takes a win for likely while a deal is young, and for none once it is older than any that ever closed", () => {
    const from = winTimesSinceCreation(book);
    const after = (days: number): number | null => {
      const createdOn = new Date(Date.parse("2017-12-31") - days * 86_400_000).toISOString().slice(0, 10);
      return winProbability({ id: "a", stage: "Engaging", outcome: "open", createdOn }, { from }).won;
    };
    expect([9, 64, 106, 130, 142].map((days) => after(days)?.toFixed(3))).toEqual([
      ...["0.510", "0.456", "0.210", "0.030", "0.000"],
    ]);
    expect(after(402)).toBeNull();
  });

  it("has no history of stages to learn from, and open deals without amounts", () => {
    expect(stageLimits(book).every(({ n }) => n === 0)).toBe(true);
    const probability = learnedProbability(winTimesSinceCreation(book));
    expect(weightedValue(book, { probability })[0]).toMatchObject({ deals: 1589, missing: 1589 });
  });
});
