import { SalesKpiError, type ErrorPlace, type SalesKpiErrorCode } from "../errors.js";

/** The error to throw, its message led by the place: `rates[3].on: "2026-02-30" is not a day such as 2026-03-31`. */
export function refusal(code: SalesKpiErrorCode, problem: string, place: ErrorPlace): SalesKpiError {
  const where = placeText(place);
  return new SalesKpiError(code, where === "" ? problem : `${where}: ${problem}`, place);
}

function placeText({ record = "", index, field = "" }: ErrorPlace): string {
  const entry = index === undefined ? record : `${record}[${index}]`;
  return [entry, field].filter((part) => part !== "").join(".");
}
