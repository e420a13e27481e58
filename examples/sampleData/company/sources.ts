export interface LeadSource {
  readonly source: string;
  /** Share of leads. */
  readonly share: number;
  /** Share of its leads that qualify. */
  readonly qualified: number;
  /** Change of the probability to go on from each stage, in logits. */
  readonly lift: number;
}

export const leadSources: readonly LeadSource[] = [
  { source: "Web", share: 0.38, qualified: 0.42, lift: 0 },
  { source: "Campaign", share: 0.22, qualified: 0.27, lift: -0.16 },
  { source: "Webinar", share: 0.14, qualified: 0.36, lift: -0.04 },
  { source: "Trade fair", share: 0.12, qualified: 0.4, lift: -0.06 },
  { source: "Partner", share: 0.08, qualified: 0.55, lift: 0.14 },
  { source: "Referral", share: 0.06, qualified: 0.68, lift: 0.3 },
];

/** Sources of deals without a lead: prospecting by reps, and customers who want more. */
export const outbound = "Outbound";
export const existingCustomer = "Customer";

const liftOfOthers: ReadonlyMap<string, number> = new Map([
  [outbound, -0.22],
  [existingCustomer, 0.34],
]);

export function sourceLift(source: string): number {
  return leadSources.find((candidate) => candidate.source === source)?.lift ?? liftOfOthers.get(source) ?? 0;
}
