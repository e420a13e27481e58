import { dayNumber, isoDay } from "../primitives/dayNumber.js";
import type { Row } from "../primitives/table.js";
import { replaceCell, type Flaw } from "./insertFlaws.js";

const hasStatus =
  (status: string) =>
  (row: Row): boolean =>
    row["Status"] === status;
const isOpen = hasStatus("Open");
const isWon = hasStatus("Closed Won");
const isLost = hasStatus("Closed Lost");

const blank = (): string => "";
const amountOf = (row: Row): number => Number(row["Amount"]);
const daysBefore = (day: string | undefined, days: number): string => isoDay(dayNumber(day ?? "") - days);
const reverseDay = (day: string): string => day.split("-").reverse().join("/");
const addSeparators = (amount: string): string => amount.replace(/(\d)(?=(\d{3})+\.)/g, "$1,");

/** Flaws of the opportunities. `examples/data/README.md` states their numbers, and a test counts them. */
export const opportunityFlaws: readonly Flaw[] = [
  replaceCell(3, "Owner", isLost, () => "R-99"),
  replaceCell(3, "Account ID", isOpen, () => "A-9999"),
  replaceCell(3, "Close Date", isLost, (_, row) => daysBefore(row["Created Date"], 12)),
  replaceCell(4, "Amount", isWon, blank),
  replaceCell(2, "Amount", (row) => isLost(row) && amountOf(row) > 10_000, addSeparators),
  replaceCell(2, "Amount", isOpen, () => "n/a"),
  replaceCell(2, "Amount", isLost, (amount) => `-${amount}`),
  replaceCell(4, "Amount", (row) => isOpen(row) && row["Stage"] === "Qualification", blank),
  replaceCell(1, "Expected Close", isOpen, () => "2026-02-30"),
  replaceCell(2, "Created Date", isLost, reverseDay),
  replaceCell(3, "Expected Close", isOpen, blank),
  replaceCell(
    4,
    "Probability",
    (row) => isOpen(row) && row["Probability"] === "0.5",
    () => "50",
  ),
  replaceCell(2, "Probability", isWon, () => "0.8"),
  replaceCell(2, "Stage", isOpen, blank),
  replaceCell(2, "Close Date", isWon, blank),
  replaceCell(5, "Status", isWon, (status) => `${status} `),
  replaceCell(
    3,
    "Currency",
    (row) => isOpen(row) && row["Stage"] === "Needs analysis",
    () => "CHF",
  ),
  { count: 2, accepts: isLost, insertFlaws: (row) => [row, row] },
  { count: 2, accepts: isWon, insertFlaws: (row) => [row, { ...row, Amount: (amountOf(row) * 2).toFixed(2) }] },
];

export const leadFlaws: readonly Flaw[] = [
  replaceCell(
    3,
    "Converted On",
    (row) => row["Converted On"] !== "",
    (_, row) => daysBefore(row["Created At"]?.slice(0, 10), 20),
  ),
];

export const orderFlaws: readonly Flaw[] = [replaceCell(3, "Account ID", (row) => row["Type"] === "repeat", blank)];

const isQuarter = (row: Row): boolean => row["From"] === "2025-07-01";

/** Flaws of the quotas. Munich's target was raised without those of its reps. Germany and the company follow Munich. */
export const quotaFlaws: readonly Flaw[] = [
  replaceCell(
    3,
    "Target",
    (row) => isQuarter(row) && ["T-22", "T-20", "T-00"].includes(row["Team"] ?? ""),
    (target) => (Number(target) + 25_000).toFixed(2),
  ),
  {
    count: 1,
    accepts: (row) => isQuarter(row) && row["Team"] === "T-33",
    insertFlaws: (row) => [row, { ...row, Team: "T-99" }],
  },
];
