import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ParseIssueEvidence } from "../../diagnostics/parseIssues.js";
import { quote } from "../../errors.js";
import { withPlace } from "../placeOf.js";
import { fieldSentences, recordFieldSentences, remedy } from "./fields.js";
import { day, decimal, list as listAnd } from "./figures.js";

const list = (names: readonly string[], word: "and" | "or" = "and"): string =>
  word === "and" ? listAnd(names) : names.join(" or ");

const reasons: Readonly<Record<string, string>> = {
  blank: "blank",
  footer: "a footer",
  total: "a total",
  rule: "deleted, cancelled or of another type",
};

/** Sentences of the issues of `parseSalesBook`, in English. */
export const parseIssueSentences: Sentences<ParseIssueEvidence> = withPlace<ParseIssueEvidence>(": ", () => ({
  ...fieldSentences,
  ...recordFieldSentences,
  "not-a-book": ({ value }) => `expected an object with a list for each kind of record, got ${quote(value)}`,
  "unknown-kind": ({ name, nearest, known }) =>
    `expected one of ${known.join(", ")}, got ${quote(name)}${remedy(nearest)}`,
  "missing-time-zone": ({ value }) =>
    `expected a day, got the instant ${quote(value)}: state the option timeZone, which makes instants days`,
  "missing-rate": ({ from, to, on }) =>
    on === null
      ? `expected a rate from ${from} to ${to} for an amount without a day, got none`
      : `expected a rate from ${from} to ${to} on ${day(on)}, got none`,
  "unsafe-key": () => "the field is left out, because its name is unsafe",
  "missing-created-on": () => "the creation day is missing: the record counts in no period and no cohort",
  "missing-value": ({ field }) => `${field} is missing: KPIs that need it leave the record out and count it as missing`,
  "closed-without-day": ({ outcome }) =>
    `the deal is ${outcome}, but its closing day is missing: it counts in no period`,
  "won-without-amount": () => "the deal is won, but its amount is missing: sums and averages leave it out",
  "open-with-closing-day": ({ closedOn }) => `the deal is open: its closing day ${day(closedOn)} is ignored`,
  "closed-before-created": ({ closedOn, createdOn }) =>
    `the deal closed on ${day(closedOn)}, before its creation on ${day(createdOn)}`,
  "expected-before-created": ({ expectedCloseOn, createdOn }) =>
    `the deal is expected to close on ${day(expectedCloseOn)}, before its creation on ${day(createdOn)}`,
  "converted-before-created": ({ convertedOn, createdOn }) =>
    `the lead converted on ${day(convertedOn)}, before its creation on ${day(createdOn)}`,
  "ends-before-start": ({ start, end }) => `the end ${day(end)} is not after the start ${day(start)}`,
  "negative-amount": ({ amount }) => `the amount ${decimal(amount)} is negative`,
  "outside-0-to-1": ({ amount }) => `expected a number from 0 to 1 (50 % is 0.5), got ${decimal(amount)}`,
  "credits-not-whole": ({ sum }) => `the shares of the credits add up to ${decimal(sum)} instead of 1`,
  "overlapping-memberships": ({ other, teamId }) =>
    `the membership starts while the one in team ${quote(teamId)} lasts (${other})`,
  "repeated-entries": ({ count }) =>
    count === 1 ? "one entry repeats another: it counts once" : `${count} entries repeat others: each counts once`,
  "team-cycle": ({ teamId }) => `team ${quote(teamId)} is both above and below this team: the link is removed`,
  "manager-cycle": ({ managerId }) => `rep ${quote(managerId)} is both above and below this rep: the link is removed`,
  "duplicate-id": ({ other }, { kind }) => `${kind}[${other}] has the same id and the same content`,
  "conflicting-id": ({ other }, { kind }) => `${kind}[${other}] has the same id and other content`,
  "rows-left-out": ({ reason, count, example }) =>
    `${count} ${count === 1 ? "row is" : "rows are"} left out (${reasons[reason] ?? reason})${example === "" ? "" : `, for example ${quote(example)}`}`,
  "ambiguous-column": ({ value, columns, readings, count }) =>
    `${count} values of ${columns.map(quote).join(", ")} have two readings, such as ${quote(value)} as ${list(readings, "or")}; state which one: dayOrder, decimal or a mapping`,
  "ids-made": ({ count }) => `${count} records have no id and get the number of their row`,
  "outcome-contradicts-stage": ({ value, count }) =>
    `${count} deals have another outcome than their stage says, such as ${quote(value)}; the outcome counts`,
  "stages-assumed-open": ({ stages }) =>
    `these labels count as open, because none of them says won or lost: ${list(stages)}`,
  "no-lost-deals": ({ won }) =>
    `${won} deals are won and none is lost: an export without its lost deals has a win rate of 100 %`,
  "history-without-deal": ({ value, count }) =>
    `${count} histories belong to no deal of the export, such as ${quote(value)}`,
  "quota-mismatch": ({ target, sum }) =>
    `the team's quota is ${decimal(target)}, but the quotas below it add up to ${decimal(sum)}`,
}));
