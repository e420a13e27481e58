import { mapRecords, measurePerformance, parseSalesBook, payout, scorecard, winRate, wonRevenue } from "sales-kpi";
import { calendar, quarters } from "sales-kpi/time";

const rows = [
  { Id: "1", Rep: "ann", Stage: "Closed Won", Created: "1/5/2026", Closed: "2/10/2026", Value: "118.000,55" },
  { Id: "2", Rep: "bob", Stage: "Closed Won", Created: "1/5/2026", Closed: "2/11/2026", Value: "0,1" },
  { Id: "3", Rep: "bob", Stage: "Closed Won", Created: "1/9/2026", Closed: "5/11/2026", Value: "0,2" },
  { Id: "4", Rep: "bob", Stage: "Closed Lost", Created: "1/9/2026", Closed: "3/20/2026", Value: "7" },
  { Id: "5", Rep: "bob", Stage: "Closed Lost", Created: "1/9/2026", Closed: "2/30/2026", Value: "8" },
];

export const { book, issues } = parseSalesBook(
  {
    opportunities: mapRecords(rows, {
      fields: { id: "Id", ownerId: "Rep", stage: "Stage", createdOn: "Created", closedOn: "Closed", amount: "Value" },
      dates: "M/d/yyyy",
      amounts: { thousands: ".", decimal: "," },
      outcomes: { "Closed Won": "won", "Closed Lost": "lost" },
    }),
    reps: [
      { id: "ann", memberships: [] },
      { id: "bob", memberships: [] },
    ],
  },
  { currency: "EUR", asOf: "2026-03-31" },
);

/** The plan of the README, whose pay stands there. */
export const plan = {
  id: "ae",
  title: "Account executives",
  currency: "EUR",
  year: { start: "2026-01-01", end: "2027-01-01" },
  payout: "quarter",
  targetPay: { variable: 20_000 },
  criteria: [
    {
      id: "revenue",
      kpi: "won-revenue",
      nature: "result",
      scope: "rep",
      weight: 1,
      target: 500_000,
      basis: "year-to-date",
      curve: {
        points: [
          ["0.5", 0],
          [1, 1],
          ["1.2", "1.5"],
        ],
      },
    },
  ],
  rounding: "half-even",
};

export const scorecardRows = scorecard(book, {
  kpis: { winRate, wonRevenue },
  by: ["rep"],
  over: quarters(calendar(), 2026).slice(0, 2),
});

export const statements = payout(plan, measurePerformance(plan, book, { kpis: [wonRevenue] }));

/** What a program that uses the package for its usual purposes finds. */
export const smokeFacts = {
  winRate: winRate(book.opportunities),
  wonRevenue: wonRevenue(book.opportunities).toString(),
  issues: issues.map(({ message }) => message),
  scorecard: scorecardRows.map(({ rep, period, winRate: rate, wonRevenue: won }) => [
    rep,
    period,
    rate,
    won.toString(),
  ]),
  pay: statements.map(({ total }) => total.toString()),
};
