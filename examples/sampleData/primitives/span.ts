import { dayNumber } from "./dayNumber.js";

/** The day the CRM was adopted: what had closed before is not in it. */
export const firstDay = dayNumber("2024-01-01");

/** The last day the data knows of. */
export const asOf = dayNumber("2026-09-30");

/** Orders were taken over from the books of the year before. */
export const firstOrderDay = dayNumber("2023-01-01");
