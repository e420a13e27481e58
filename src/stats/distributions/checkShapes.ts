import { refuse } from "../../errors.js";

/** Throws `impossible-request` for parameters of a beta distribution that are not above 0 and finite, also in sum. */
export function checkShapes(name: string, a: number, b: number): void {
  for (const [parameter, value] of Object.entries({ a, b, "a + b": a + b }))
    if (!(value > 0 && value < Infinity)) refuse(`${name}: ${parameter}`, value, "a finite number above 0");
}
