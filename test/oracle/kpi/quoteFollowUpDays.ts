import { medianOf } from "../percentiles.js";
import { daysBetween, inWindow, type Twin } from "../twin.js";

export const quoteFollowUpDays: Twin = ({ quotes }, window) => {
  const sent = quotes.filter(({ sentOn }) => inWindow(sentOn, window));
  return medianOf(
    sent.flatMap(({ sentOn, followedUpOn }) =>
      followedUpOn == null || followedUpOn > (window.asOf ?? "9999") ? [] : [daysBetween(sentOn, followedUpOn)],
    ),
  );
};
