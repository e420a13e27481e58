import { dayNumber } from "./dayNumber.js";

/** First day of the CRM. Deals that had closed before are not in it. */
export const firstDay = dayNumber("2024-01-01");

/** Last day of the data. */
export const asOf = dayNumber("2026-09-30");

/** First day of orders. The orders of the year before the CRM come from the accounts. */
export const firstOrderDay = dayNumber("2023-01-01");
