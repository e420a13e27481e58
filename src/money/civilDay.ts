import { quote, type ErrorPlace } from "../errors.js";
import { refusal } from "../exact/refusal.js";

const shapeOfDay = /^\d{4}-\d{2}-\d{2}$/;
const millisecondsPerDay = 86_400_000;

/** Refuses what is not an ISO day of the calendar: "2026-02-30", an instant, no text at all. */
export function requireDay(day: string, place: ErrorPlace): void {
  if (typeof day === "string" && shapeOfDay.test(day) && existsInCalendar(day)) return;
  throw refusal("unreadable-day", `${quote(day)} is not a day such as 2026-03-31`, { ...place, value: day });
}

/** The day so many days later (earlier if negative), or the last day a four-digit year can name. */
export function dayShifted(day: string, days: number): string {
  const shifted = Math.min(Date.parse(day) + days * millisecondsPerDay, Date.parse("9999-12-31"));
  return new Date(shifted).toISOString().slice(0, "2026-03-31".length);
}

function existsInCalendar(text: string): boolean {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
