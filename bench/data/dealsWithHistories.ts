import type { Opportunity, Stage, StageChange } from "sales-kpi";
import { opportunities } from "./opportunities.js";

const names = ["New", "Qualified", "Demo", "Proposal", "Negotiation"];
const chances = [0.1, 0.25, 0.4, 0.6, 0.8];

/** Day of the book. Open deals were created in the months before; the others closed earlier. */
export const asOf = "2026-06-30";

/** Five stages of two pipelines, with the stages of closed deals. */
export const stages: readonly Stage[] = ["new business", "renewals"].flatMap((pipelineId) => [
  ...names.map((id, index) => ({ id, order: index + 1, probability: chances[index] ?? 0, pipelineId })),
  { id: "Won", order: 6, probability: 1, pipelineId },
  { id: "Lost", order: 7, probability: 0, pipelineId },
]);

/** Makes opportunities with histories. Each change states the fields of the record on its day. */
export function dealsWithHistories(count: number): Opportunity[] {
  let state = 2026;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return opportunities(count).map((deal) => {
    let day = deal.outcome === "open" ? 760 + Math.floor(next() * 140) : Math.floor(next() * 700);
    const createdOn = days[day] ?? "";
    const reached = 1 + Math.floor(next() * names.length);
    let expected = day + 30 + Math.floor(next() * 90);
    let amount = Number(deal.amount);
    const history: StageChange[] = [];
    for (let stage = 0; stage < reached; stage += 1) {
      history.push({
        on: days[day] ?? "",
        stage: names[stage] ?? "",
        probability: chances[stage] ?? 0,
        amount,
        expectedCloseOn: days[expected] ?? "",
      });
      day += 1 + Math.floor(next() * (deal.outcome === "open" ? 8 : 30));
      if (next() < 0.3) expected += 15;
      if (next() < 0.5) amount = Math.round(amount * (0.8 + next() * 0.3) * 100) / 100;
    }
    const isOpen = deal.outcome === "open";
    const isWon = next() < (chances[reached - 1] ?? 0);
    // Field by field, as a parser builds records. Spread objects are slower to read for every case.
    return {
      id: deal.id,
      accountId: deal.accountId ?? null,
      ownerId: deal.ownerId ?? null,
      pipelineId: deal.pipelineId ?? null,
      stage: isOpen ? (history.at(-1)?.stage ?? "") : isWon ? "Won" : "Lost",
      outcome: isOpen ? "open" : isWon ? "won" : "lost",
      createdOn,
      expectedCloseOn: days[expected] ?? "",
      closedOn: isOpen ? null : (days[day] ?? ""),
      amount: history.at(-1)?.amount ?? amount,
      probability: isOpen ? (chances[reached - 1] ?? 0) : isWon ? 1 : 0,
      source: deal.source ?? null,
      kind: deal.kind ?? null,
      product: deal.product ?? null,
      lossReason: isOpen || isWon ? null : "price",
      nextStepOn: isOpen ? "2026-07-15" : null,
      history,
    };
  });
}

const days = Array.from({ length: 1400 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
