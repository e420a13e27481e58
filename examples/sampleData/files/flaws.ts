import { dayNumber, isoDay } from "../basis/dayNumber.js";
import type { Row } from "../basis/table.js";
import { replace, type Flaw } from "./spoil.js";

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
const backToFront = (day: string): string => day.split("-").reverse().join("/");
const withThousands = (amount: string): string => amount.replace(/(\d)(?=(\d{3})+\.)/g, "$1,");

/** Counted in examples/data/README.md; the test counts them again. */
export const opportunityFlaws: readonly Flaw[] = [
  replace(3, "Owner", isLost, () => "R-99"),
  replace(3, "Account ID", isOpen, () => "A-9999"),
  replace(3, "Close Date", isLost, (_, row) => daysBefore(row["Created Date"], 12)),
  replace(4, "Amount", isWon, blank),
  replace(2, "Amount", (row) => isLost(row) && amountOf(row) > 10_000, withThousands),
  replace(2, "Amount", isOpen, () => "n/a"),
  replace(2, "Amount", isLost, (amount) => `-${amount}`),
  replace(4, "Amount", (row) => isOpen(row) && row["Stage"] === "Qualification", blank),
  replace(1, "Expected Close", isOpen, () => "2026-02-30"),
  replace(2, "Created Date", isLost, backToFront),
  replace(3, "Expected Close", isOpen, blank),
  replace(
    4,
    "Probability",
    (row) => isOpen(row) && row["Probability"] === "0.5",
    () => "50",
  ),
  replace(2, "Probability", isWon, () => "0.8"),
  replace(2, "Stage", isOpen, blank),
  replace(2, "Close Date", isWon, blank),
  replace(5, "Status", isWon, (status) => `${status} `),
  replace(
    3,
    "Currency",
    (row) => isOpen(row) && row["Stage"] === "Needs analysis",
    () => "CHF",
  ),
  { count: 2, fits: isLost, spoil: (row) => [row, row] },
  { count: 2, fits: isWon, spoil: (row) => [row, { ...row, Amount: (amountOf(row) * 2).toFixed(2) }] },
];

export const leadFlaws: readonly Flaw[] = [
  replace(
    3,
    "Converted On",
    (row) => row["Converted On"] !== "",
    (_, row) => daysBefore(row["Created At"]?.slice(0, 10), 20),
  ),
];

export const orderFlaws: readonly Flaw[] = [replace(3, "Account ID", (row) => row["Type"] === "repeat", blank)];

const isQuarter = (row: Row): boolean => row["From"] === "2025-07-01";

/** Munich's target was raised without its reps'; Germany and the whole follow Munich's. */
export const quotaFlaws: readonly Flaw[] = [
  replace(
    3,
    "Target",
    (row) => isQuarter(row) && ["T-22", "T-20", "T-00"].includes(row["Team"] ?? ""),
    (target) => (Number(target) + 25_000).toFixed(2),
  ),
  {
    count: 1,
    fits: (row) => isQuarter(row) && row["Team"] === "T-33",
    spoil: (row) => [row, { ...row, Team: "T-99" }],
  },
];
