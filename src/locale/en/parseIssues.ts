import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ParseIssueEvidence } from "../../diagnostics/parseIssues.js";
import { quote } from "../../errors.js";
import { withPlace } from "../placeOf.js";
import { fieldSentences, recordFieldSentences, remedy } from "./fields.js";
import { day, decimal } from "./figures.js";

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
  "team-cycle": ({ teamId }) => `team ${quote(teamId)} is both above and below this team: the link is removed`,
  "manager-cycle": ({ managerId }) => `rep ${quote(managerId)} is both above and below this rep: the link is removed`,
  "duplicate-id": ({ other }, { kind }) => `${kind}[${other}] has the same id and the same content`,
  "conflicting-id": ({ other }, { kind }) => `${kind}[${other}] has the same id and other content`,
  "quota-mismatch": ({ target, sum }) =>
    `the team's quota is ${decimal(target)}, but the quotas below it add up to ${decimal(sum)}`,
}));
