import { effortBySegment, lostTimeCost, lostTimeWhatIf, noShowRate, textTable, wonRevenue } from "sales-kpi";
import { sampleBook } from "./books/sampleBook.js";

const { book } = sampleBook("examples/data");
const quarter = { start: "2026-07-01", end: "2026-10-01" };

// Hours by segment, compared with the intended shares, and the wins they brought.
const intended = { Gold: 0.5, Silver: 0.3, Bronze: 0.2 };
const rows = effortBySegment(book, { during: quarter, intended })
  .filter(({ level, segment }) => level === "segment" && segment !== null)
  .map(({ segment, minutes, won, resultPerEffort, effortShare, gap }) => ({
    ...{ segment, hours: Math.round(minutes / 60), won, wonPerHour: resultPerEffort },
    ...{ ofEffort: percent(effortShare), gap: percent(gap) },
  }));
console.log(textTable(rows, { kpis: { wonPerHour: wonRevenue } }));

// The cost of no-shows and other lost time, and of booking the no-shows again.
console.log(`no-shows: ${percent(noShowRate(book, { during: quarter }))} of meetings`);
console.log(`cost of lost time: ${lostTimeCost(book, { during: quarter }).toFixed(2)}`);
const rebooking = lostTimeWhatIf({ rebookedShare: 0.8, minutesPerRebooking: 60 })(book, { during: quarter });
console.log(
  `booking 80 % of ${rebooking.noShows} no-shows again takes ${rebooking.rebookingHours.toFixed(0)} hours, ` +
    `which costs ${rebooking.rebookingCost.toFixed(2)}`,
);

function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(1)} %`;
}

/* prints
segment  hours  won  wonPerHour  ofEffort  gap
-------  -----  ---  ----------  --------  -------
Bronze     584  141         736  34.5 %    14.5 %
Gold       567   26       1 768  33.4 %    -16.6 %
Silver     545   87       1 402  32.1 %    2.1 %

no-shows: 9.6 % of meetings
cost of lost time: 160691.30
booking 80 % of 79 no-shows again takes 63 hours, which costs 2750.18
*/
