import type { IssueGroupFacts, RemedySentences } from "../../diagnostics/parseRemedies.js";

const values = ({ count, field }: IssueGroupFacts): string =>
  `${count} ${count === 1 ? "value" : "values"}${field === "" ? "" : ` of ${field}`}`;

const verb = ({ count }: IssueGroupFacts, one: string, many: string): string => (count === 1 ? one : many);

/** Sentences that say a way out of a group of issues, in English. */
export const remedySentences: RemedySentences = {
  "currency-sign": (facts) =>
    `${values(facts)} ${verb(facts, "has", "have")} a sign of currency: state amounts: { symbols: true }`,
  "amount-format": (facts) =>
    `${values(facts)} ${verb(facts, "has", "have")} groups or a decimal comma: state amounts, such as { thousands: ".", decimal: "," }`,
  "correct-amounts": (facts) =>
    `${values(facts)} ${verb(facts, "is no amount", "are no amounts")}: correct the data, or leave the column out`,
  "day-format": (facts) =>
    `${values(facts)} ${verb(facts, "is no day", "are no days")} such as 2026-03-31: state the format in dates, such as ["dd/MM/yyyy"]`,
  "instant-format": (facts) =>
    `${values(facts)} ${verb(facts, "is", "are")} no instant such as 2026-03-31T09:30:00Z: state the format in dates`,
  "state-time-zone": (facts) =>
    `${values(facts)} ${verb(facts, "is an instant", "are instants")}: state timeZone, such as "Europe/Paris"`,
  "state-rates": (facts) =>
    `${values(facts)} ${verb(facts, "is", "are")} in another currency: state rates to the book's currency`,
  "state-currency": (facts) =>
    `${values(facts)} ${verb(facts, "is no ISO 4217 code", "are no ISO 4217 codes")}: correct them, or leave the column out`,
  "state-outcomes": (facts) =>
    `${values(facts)} ${verb(facts, "says", "say")} no known label: state outcomes, such as { "Closed Won": "won" }`,
  "state-reading": (facts) => `${values(facts)} ${verb(facts, "has", "have")} two readings: state dayOrder or decimal`,
  "state-unit": (facts) =>
    `${values(facts)} ${verb(facts, "is", "are")} not from 0 to 1: state probabilities: "percent", or correct the data`,
  "export-field": (facts) =>
    `${values(facts)} ${verb(facts, "is", "are")} missing: export the column, or accept that KPIs count the record as missing`,
  "export-records": (facts) =>
    `${values(facts)} ${verb(facts, "names a record", "name records")} that the export lacks: export those records, too`,
  "choose-duplicates": (facts) =>
    `${values(facts)} ${verb(facts, "is used twice", "are used twice")}: state duplicates: "distinct" or "last"`,
  "export-lost": () => "no deal is lost: export the lost deals, too, or every rate of winning is 100 %",
  "check-outcomes": (facts) =>
    `${values(facts)} ${verb(facts, "contradicts", "contradict")} the stage of the deal: state which column decides, in outcomes or outcomeFlags`,
  "correct-values": (facts) =>
    `${values(facts)} ${verb(facts, "is", "are")} wrong: correct the data, or accept that KPIs leave them out`,
};
