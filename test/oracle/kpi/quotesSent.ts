import { inWindow, type Twin } from "../twin.js";

export const quotesSent: Twin = ({ quotes }, window) => quotes.filter(({ sentOn }) => inWindow(sentOn, window)).length;
