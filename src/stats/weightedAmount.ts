/** An amount that comes with a probability, or not at all. @since 0.1.0 */
export interface WeightedAmount {
  readonly amount: number;
  readonly probability: number;
}
