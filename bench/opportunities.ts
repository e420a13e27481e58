import type { Opportunity } from "sales-kpi";

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Opportunities of 200 reps over 20 months: three in ten open, the others won and lost in equal parts. */
export function opportunities(count: number): Opportunity[] {
  const next = seeded(20260101);
  const days = Array.from({ length: 800 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
  return Array.from({ length: count }, (_, index) => {
    const created = Math.floor(next() * 600);
    const fate = next();
    const outcome = fate < 0.3 ? "open" : fate < 0.65 ? "won" : "lost";
    return {
      id: `o${index}`,
      ownerId: `rep ${Math.floor(next() * 200)}`,
      stage: outcome === "open" ? "Proposal" : "Closed",
      outcome,
      createdOn: days[created] ?? "",
      closedOn: outcome === "open" ? null : (days[created + Math.floor(next() * 190)] ?? ""),
      amount: Math.round(next() * 1e7) / 100,
      probability: Math.round(next() * 100) / 100,
    };
  });
}
