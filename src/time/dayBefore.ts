import type { Day } from "./day.js";

const milliseconds = 86_400_000;

/** The day before a day that has been checked. By the engine's own calendar, in UTC: small, for the bundle of one KPI. */
export const dayBefore = (day: Day): Day => new Date(Date.parse(day) - milliseconds).toJSON().slice(0, 10);
