import { joinNames, timesHundred, formatDecimal, type Figures } from "../figures.js";

// Functions one by one, because a bundler cannot leave out what is taken from an object.
export const decimal: Figures["decimal"] = (plain) => formatDecimal(plain, ".", " ");
export const percent: Figures["percent"] = (plain) => `${formatDecimal(timesHundred(plain), ".", " ")} %`;
export const day: Figures["day"] = (isoDay) => isoDay;
export const count: Figures["count"] = (many, one, several) =>
  `${formatDecimal(many.toString(), ".", " ")} ${many === 1 ? one : several}`;
export const list: Figures["list"] = (names) => joinNames(names, " and ");

/** Figures in English: a point before the decimals, thousands parted by a space, days as ISO has them. */
export const englishFigures: Figures = { decimal, percent, day, count, list };
