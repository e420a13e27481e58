/** Trial that moves a sum up by a whole number of steps, or leaves the sum unchanged. */
export interface Step {
  readonly size: number;
  readonly up: number;
  readonly down: number;
}
