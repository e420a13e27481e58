import type { Opportunity } from "sales-kpi";

/** Returns a source of numbers from 0 to 1: the linear congruential generator of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Makes opportunities of 200 reps and 120 products over 33 months, with the fields of a CRM export. Three in ten are open, the
 * others won and lost in equal parts. Days and labels are shared texts, as from a JSON parser. Ids, owners and products are
 * separate texts, as from a database driver.
 */
export function opportunities(count: number): Opportunity[] {
  const next = randomNumbers(20260101);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(next() * values.length)] ?? values[0];
  const day = (offset: number): string => days[offset] ?? "";
  return Array.from({ length: count }, (_, index) => {
    const created = Math.floor(next() * 600);
    const fate = next();
    const outcome = fate < 0.3 ? "open" : fate < 0.65 ? "won" : "lost";
    return {
      id: `o${index}`,
      accountId: `account ${Math.floor(next() * 50_000)}`,
      ownerId: `rep ${Math.floor(next() * 200)}`,
      pipelineId: pick(["new business", "renewals"]),
      stage: outcome === "open" ? pick(["Qualified", "Proposal", "Negotiation"]) : "Closed",
      outcome,
      createdOn: day(created),
      expectedCloseOn: day(created + Math.floor(next() * 200)),
      closedOn: outcome === "open" ? null : day(created + Math.floor(next() * 190)),
      updatedOn: day(created + 200),
      amount: Math.round(next() * 1e7) / 100,
      probability: Math.round(next() * 100) / 100,
      source: pick(["web", "referral", "event", "outbound", "partner"]),
      kind: pick(["new", "renewal", "upsell", "cross-sell"]),
      product: `product ${Math.floor(next() * 120)}`,
      lossReason: outcome === "lost" ? pick(["price", "timing", "competitor"]) : null,
    };
  });
}

const days = Array.from({ length: 820 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
