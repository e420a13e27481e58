import type { Opportunity } from "sales-kpi";

/** Records as hand-written typed arrays, prepared before the measurement. */
export interface Columns {
  readonly rows: number;
  readonly keys: readonly string[];
  readonly codes: Int32Array;
  /** 0 open, 1 won, 2 lost. */
  readonly outcomes: Uint8Array;
  readonly amounts: Float64Array;
  readonly probabilities: Float64Array;
  /** Days from creation to close; 0 for open deals. */
  readonly cycles: Int32Array;
  readonly monthNames: readonly string[];
  readonly months: Int32Array;
}

export const outcomes = ["open", "won", "lost"] as const;

export function columnsOf(deals: readonly Opportunity[], keyOf: (deal: Opportunity) => string): Columns {
  const keys = encodeKeys(deals, keyOf);
  const months = encodeKeys(deals, ({ closedOn }) => closedOn?.slice(0, 7) ?? "");
  return {
    rows: deals.length,
    keys: keys.names,
    codes: keys.codes,
    outcomes: Uint8Array.from(deals, ({ outcome }) => outcomes.indexOf(outcome)),
    amounts: Float64Array.from(deals, ({ amount }) => Number(amount)),
    probabilities: Float64Array.from(deals, ({ probability }) => Number(probability)),
    cycles: Int32Array.from(deals, ({ createdOn, closedOn }) =>
      closedOn == null ? 0 : (Date.parse(closedOn) - Date.parse(createdOn ?? "")) / 86_400_000,
    ),
    monthNames: months.names,
    months: months.codes,
  };
}

function encodeKeys(
  deals: readonly Opportunity[],
  keyOf: (deal: Opportunity) => string,
): { readonly names: readonly string[]; readonly codes: Int32Array } {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from(deals, (deal) => {
    const key = keyOf(deal);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  return { names: [...numbers.keys()], codes };
}
