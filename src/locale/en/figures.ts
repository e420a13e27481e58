import { listed, timesHundred, written, type Figures } from "../figures.js";

// Functions one by one, because a bundler cannot leave out what is taken from an object.
export const decimal: Figures["decimal"] = (plain) => written(plain, ".", " ");
export const percent: Figures["percent"] = (plain) => `${written(timesHundred(plain), ".", " ")} %`;
export const day: Figures["day"] = (isoDay) => isoDay;
export const count: Figures["count"] = (many, one, several) =>
  `${written(many.toString(), ".", " ")} ${many === 1 ? one : several}`;
export const list: Figures["list"] = (names) => listed(names, " and ");

/** Figures in English: a point before the decimals, thousands parted by a space, days as ISO has them. */
export const englishFigures: Figures = { decimal, percent, day, count, list };
