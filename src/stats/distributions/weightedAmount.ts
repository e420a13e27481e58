/** Amount that comes with a probability, or not at all. */
export interface WeightedAmount {
  readonly amount: number;
  readonly probability: number;
}
