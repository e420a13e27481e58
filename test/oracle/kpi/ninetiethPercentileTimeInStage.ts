import { daysInDemo } from "../daysInDemo.js";
import { ninetiethOf } from "../percentiles.js";
import type { Twin } from "../twin.js";

export const ninetiethPercentileTimeInStage: Twin = (book, window) => ninetiethOf(daysInDemo(book, window));
