import { share } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

export const quoteFollowUpShare: Twin = ({ quotes }, window) => {
  const sent = quotes.filter(({ sentOn }) => inWindow(sentOn, window));
  const followed = sent.filter(({ followedUpOn }) => followedUpOn != null && followedUpOn <= (window.asOf ?? "9999"));
  return share(followed.length, sent.length);
};
