import { averageDealSize, scorecard, textTable, winRate, wonRevenue } from "sales-kpi";
import { calendar, quarters } from "sales-kpi/time";
import { sampleBook } from "./books/sampleBook.js";

// A book holds the records of one organisation: deals with their reps, teams and accounts.
const { book } = sampleBook("examples/data");

// One row for each rep, team and quarter. Totals are computed from all deals below them, never averaged.
const kpis = { wonRevenue, winRate, averageDealSize };
const rows = scorecard(book, {
  kpis,
  by: ["team", "rep"],
  over: quarters(calendar(), 2026).slice(0, 2),
  totals: true,
});

const teams = new Map(book.teams.map(({ id, name }) => [id, name]));
const madrid = rows.filter(({ team }) => teams.get(team ?? "") === "Madrid");
console.log(textTable(madrid, { kpis, names: { team: (id) => teams.get(id) } }));

/* prints
level  team    rep   period   wonRevenue  winRate  averageDealSize
-----  ------  ----  -------  ----------  -------  ---------------
rep    Madrid  R-32  2026-Q1      52 418   36.8 %            7 488
rep    Madrid  R-32  2026-Q2      13 722   12.0 %            6 861
rep    Madrid  R-33  2026-Q1       8 882   20.0 %            8 882
rep    Madrid  R-33  2026-Q2           0        –                –
team   Madrid        2026-Q1      61 300   33.3 %            7 662
team   Madrid        2026-Q2      13 722   12.0 %            6 861
*/
