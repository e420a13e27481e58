import { stageProbability, statedProbability, type ProbabilitySource } from "../value/probabilitySource.js";

/**
 * What the record states of a deal and, where it states nothing, what the stage table gives its stage: what a CRM shows.
 * Decision: recorded-probability.
 *
 * @example recordedProbability.in({ stages: [{ id: "proposal", order: 3, probability: 0.6 }] })({ ...open, stage: "proposal", probability: null }, null) // => 0.6
 */
export const recordedProbability: ProbabilitySource = {
  kind: "stated",
  in: (book) => {
    const [stated, given] = [statedProbability.in(book), stageProbability.in(book)];
    return (deal, day) => stated(deal, day) ?? given(deal, day);
  },
};
