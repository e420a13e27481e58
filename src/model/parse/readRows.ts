import type { RecordKind } from "../records/records.js";
import { findingAt, type Finding } from "./finding.js";
import { inBookCurrency, type MoneyTerms } from "./inBookCurrency.js";
import { issueSeverities } from "./issueSeverities.js";
import type { ParseTerms } from "./parseTerms.js";
import { readRow } from "./readRow.js";
import type { Row } from "./row.js";

/**
 * The rows of a list that are records of a kind, their amounts in the book's currency. What is wrong with a row is added
 * to the findings; a row with an error is left out.
 */
export const readRows = <Kind extends RecordKind>(
  kind: Kind,
  list: readonly unknown[],
  terms: MoneyTerms & Pick<ParseTerms, "inZone">,
  findings: Finding[],
): Row<Kind>[] =>
  list.flatMap((raw, index) => {
    const { id, record, problems } = readRow(kind, raw, terms.inZone);
    const inCurrency = record && inBookCurrency(kind, record, terms, (problem) => problems.push(problem));
    for (const problem of problems) findings.push(findingAt({ kind, index, id }, problem));
    const isSound = problems.every(({ code }) => issueSeverities[code] === "warning");
    return inCurrency !== null && isSound ? [{ kind, index, id, record: inCurrency }] : [];
  });
