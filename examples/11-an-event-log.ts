import {
  asOf,
  historiesFromEvents,
  measure,
  openPipeline,
  parseSalesBook,
  stageConversion,
  timeInStage,
  wonRevenue,
} from "sales-kpi";

// One row a change, in any order, as an audit log or a sync tool gives them.
const events = [
  { opportunityId: "a", at: "2026-02-20T16:00:00Z", stage: "Won" },
  { opportunityId: "a", at: "2026-01-05T09:00:00Z", stage: "Demo" },
  { opportunityId: "a", at: "2026-01-19T11:30:00Z", stage: "Offer" },
  { opportunityId: "b", at: "2026-01-12T10:00:00Z", stage: "Demo" },
  { opportunityId: "b", at: "2026-02-02T10:00:00Z", stage: "Offer" },
];
const histories = historiesFromEvents(events);
const deals = [
  { id: "a", stage: "Won", outcome: "won", amount: 900, createdOn: "2026-01-05", closedOn: "2026-02-20" },
  { id: "b", stage: "Offer", outcome: "open", amount: 400, createdOn: "2026-01-12" },
].map((deal) => ({ ...deal, history: histories.get(deal.id) ?? null }));
const stages = [
  { id: "Demo", order: 1, probability: 0.2 },
  { id: "Offer", order: 2, probability: 0.5 },
  { id: "Won", order: 3, probability: 1 },
];
const { book } = parseSalesBook(
  { opportunities: deals, stages },
  { currency: "EUR", timeZone: "UTC", asOf: "2026-03-31" },
);

console.log(`days in Demo: ${String(timeInStage({ stage: "Demo" })(book))}`);
const { numerator, denominator } = measure(stageConversion({ from: "Demo", to: "Offer" }), book);
console.log(`Demo to Offer: ${String(numerator)} of ${String(denominator)}`);

// The pipeline as it stood, not as it looks today.
const then = asOf(book, "2026-01-31");
console.log(`31 January: ${openPipeline(then).toFixed()} open, ${wonRevenue(then).toFixed()} won`);
console.log(`31 March: ${openPipeline(book).toFixed()} open, ${wonRevenue(book).toFixed()} won`);

/* prints
days in Demo: 17.5
Demo to Offer: 2 of 2
31 January: 1300 open, 0 won
31 March: 400 open, 900 won
*/
