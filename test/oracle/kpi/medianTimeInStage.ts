import { daysInDemo } from "../daysInDemo.js";
import { medianOf } from "../percentiles.js";
import type { Twin } from "../twin.js";

export const medianTimeInStage: Twin = (book, window) => medianOf(daysInDemo(book, window));
