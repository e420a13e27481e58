/** A trial that moves a sum up by a whole number of steps, or leaves it where it is. */
export interface Step {
  readonly size: number;
  readonly up: number;
  readonly down: number;
}
