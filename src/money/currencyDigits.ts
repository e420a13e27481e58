import { refuse } from "../errors.js";
import { minorUnits } from "./currency.js";

/** Returns the decimals of a currency's minor unit, and throws `impossible-request` for a currency without one. */
export const currencyDigits = (currency: string): number =>
  minorUnits(currency) ?? refuse("currency", currency, "a currency with a minor unit, or digits in its place");
