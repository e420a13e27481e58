import { dealsOpenIn } from "../dealsOpenIn.js";
import { share } from "../exact.js";
import { total } from "../agesOfOpenDeals.js";
import { stageOfDeal } from "../stagesOfDeals.js";
import type { Twin } from "../twin.js";

export const qualificationScore: Twin = (book, window) => {
  const asked = dealsOpenIn(book, window).flatMap((deal) =>
    Object.entries(stageOfDeal(book, deal)?.required ?? {}).map(([question, weight]) => {
      const answer = deal.known?.[question] ?? "";
      return { weight, isKnown: answer !== "" };
    }),
  );
  const known = asked.filter(({ isKnown }) => isKnown);
  return share(total(known.map(({ weight }) => weight)), total(asked.map(({ weight }) => weight)));
};
