import { share } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

export const quoteToWinRate: Twin = ({ quotes }, window) => {
  const sent = quotes.filter(({ sentOn }) => inWindow(sentOn, window));
  const accepted = sent.filter(({ acceptedOn }) => acceptedOn != null && acceptedOn <= (window.asOf ?? "9999"));
  return share(accepted.length, sent.length);
};
