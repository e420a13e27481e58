import { salesBook, type SalesBook } from "../book/salesBook.js";
import { recordKinds } from "../records/records.js";
import { brokenReferences } from "./brokenReferences.js";
import { implausible } from "./implausible.js";
import type { Issue } from "./issue.js";
import { issuesInOrder } from "./issuesInOrder.js";
import { outsideUnitInterval } from "./outsideUnitInterval.js";
import { overlappingMemberships } from "./overlappingMemberships.js";
import { parseTerms, type ParseOptions } from "./parseTerms.js";
import { quotaMismatches } from "./quotaMismatches.js";
import { readBook } from "./readBook.js";
import { unknownStages } from "./unknownStages.js";
import { withoutDuplicates } from "./withoutDuplicates.js";
import { withoutLoops } from "./withoutLoops.js";

/** A book, and everything that was found wrong with the data it was read from. */
export interface ParsedSalesBook {
  readonly book: SalesBook;
  /** In book order: what concerns no single record first, then by kind, row and field. */
  readonly issues: readonly Issue[];
}

/**
 * A sales book from data of unknown shape, and a list of every issue found in them.
 *
 * The data are an object with a list per kind of record, as {@link SalesBook} names them; kinds may be absent. A row with
 * an error is left out and the good rows are used; a row with a warning stays. No row disappears without an issue, and
 * fields that no record knows pass through. What a record means by itself is judged where it can be read, what it means
 * beside others where it is in the book.
 *
 * What is read on the way: where a day is due, a timestamp without an offset is its civil day, and one with an offset, or
 * a `Date`, is the day it was in `timeZone`; an instant (`at`, `createdAt`) fills the day beside it that is absent. A record
 * with a foreign `currency` has its amounts converted by `rates`, exactly, on its own day (a deal's close, else its
 * creation; an order's `on`; a quote's sending; a contract's signature; the first day of a quota's period), and keeps
 * what they were under `original`. Teams and managers that go round in a loop have the links of the loop cut.
 * Decisions: issues-not-exceptions, rates-at-the-door.
 *
 * Nothing in the data makes it throw. Options that cannot be met do: an unknown currency or time zone (`unknown-name`), an
 * `asOf` that is no day (`unreadable-day`), rates to another currency than the book's (`impossible-request`).
 *
 * @example const { book, issues } = parseSalesBook({ teams: [{ id: "north" }, { name: "South" }] }, { currency: "EUR" })
 * book.teams // => [ { id: 'north' } ]
 * issues[0].message // => 'teams[1]: id is missing'
 */
export function parseSalesBook(input: unknown, options: ParseOptions): ParsedSalesBook {
  const terms = parseTerms(options);
  const read = readBook(input, terms);
  const unique = withoutDuplicates(read.rows, terms.duplicates);
  const { rows, findings: loops } = withoutLoops(unique.rows);
  const findings = [
    ...read.findings,
    ...implausible(read.rows),
    ...outsideUnitInterval(read.rows),
    ...overlappingMemberships(read.rows),
    ...unique.findings,
    ...loops,
    ...brokenReferences(rows),
    ...unknownStages(rows),
    ...quotaMismatches(rows),
  ];
  const asOf = terms.asOf ?? read.asOf;
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, rows[kind].map(({ record }) => record)]));
  const book = salesBook({ ...records, currency: terms.currency, ...(asOf === null ? {} : { asOf }) });
  return { book, issues: issuesInOrder(findings, rows) };
}
