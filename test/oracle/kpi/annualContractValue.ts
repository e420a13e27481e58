import { annualValues } from "../contractsOf.js";
import { exact, quotient, sumOf } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

export const annualContractValue: Twin = ({ contracts }, window) => {
  const values = annualValues(contracts.filter(({ signedOn }) => inWindow(signedOn, window)));
  return quotient(sumOf(values), exact(values.length));
};
