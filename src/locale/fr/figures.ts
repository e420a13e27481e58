import { joinNames, timesHundred, formatDecimal, type Figures } from "../figures.js";

export const decimal: Figures["decimal"] = (plain) => formatDecimal(plain, ",", "\u202f");
export const percent: Figures["percent"] = (plain) => `${formatDecimal(timesHundred(plain), ",", "\u202f")}\u202f%`;
export const day: Figures["day"] = (isoDay) => isoDay.split("-").reverse().join("/");
export const count: Figures["count"] = (many, one, several) =>
  `${formatDecimal(many.toString(), ",", "\u202f")} ${Math.abs(many) < 2 ? one : several}`;
export const list: Figures["list"] = (names) => joinNames(names, " et ");

/** Figures in French: a comma before the decimals, narrow spaces that do not break, days as dd/mm/yyyy, singular below two. */
export const frenchFigures: Figures = { decimal, percent, day, count, list };
