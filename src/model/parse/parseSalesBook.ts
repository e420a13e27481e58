import { salesBook, type SalesBook } from "../book/salesBook.js";
import { recordKinds } from "../records/records.js";
import { brokenReferences } from "./brokenReferences.js";
import { outsideUnitInterval } from "./outsideUnitInterval.js";
import { overlappingMemberships } from "./overlappingMemberships.js";
import { issuesInOrder, type ParseIssue } from "./parseIssue.js";
import { checkParseOptions, type ParseSalesBookOptions } from "./parseOptions.js";
import { plausibilityIssues } from "./plausibilityIssues.js";
import { quotaMismatches } from "./quotaMismatches.js";
import { readBook } from "./readBook.js";
import { removeDuplicates } from "./removeDuplicates.js";
import { removeLoops } from "./removeLoops.js";
import { repeatedEntries } from "./repeatedEntries.js";
import { unknownStages } from "./unknownStages.js";

/** Book, and all issues of the data it was read from. */
export interface ParsedSalesBook {
  readonly book: SalesBook;
  /** Errors before warnings, then by kind, row and field. */
  readonly issues: readonly ParseIssue[];
}

/**
 * Returns a sales book from data of unknown shape, and a list of every issue in them.
 *
 * The data are an object with a list per kind of record, as {@link SalesBook} names them; kinds may be absent. A row with an
 * error is left out and the good rows are used; a row with a warning stays. No row disappears without an issue. Fields that
 * no record knows pass through. Issues of a record alone are looked for in every row that can be read, issues between
 * records in the rows of the book.
 *
 * Values are read on the way. In the field of a day, a timestamp without an offset is its civil day; a timestamp with an
 * offset, or a `Date`, is its day in `timeZone`. An instant (`at`, `createdAt`) fills the day beside it if that is absent. A
 * record with a foreign `currency` has its amounts converted by `rates`, exactly, on its own day (a deal's close, else its
 * creation; an order's `on`; a quote's sending; a contract's signature; the first day of a quota's period), and keeps the
 * amounts as given under `original`. Loops of teams and managers lose their links.
 * Decisions: issues-not-exceptions, rates-at-the-door.
 *
 * No data make it throw. Options that cannot be met do: an unknown currency or time zone (`unknown-name`), an `asOf` that is
 * no day (`unreadable-day`), rates to another currency than the book's (`impossible-request`).
 *
 * @example const { book, issues } = parseSalesBook({ teams: [{ id: "north" }, { name: "South" }] }, { currency: "EUR" })
 * book.teams // => [ { id: 'north' } ]
 * issues[0].message // => 'teams[1].id: expected an id, got nothing'
 */
export function parseSalesBook(input: unknown, options: ParseSalesBookOptions): ParsedSalesBook {
  const checked = checkParseOptions(options);
  const content = readBook(input, checked);
  const unique = removeDuplicates(content.rows, checked.duplicates);
  const { rows, issues: loops } = removeLoops(unique.rows);
  const issues = [
    ...content.issues,
    ...plausibilityIssues(content.rows, content.issues),
    ...outsideUnitInterval(content.rows),
    ...overlappingMemberships(content.rows),
    ...repeatedEntries(content.rows),
    ...unique.issues,
    ...loops,
    ...brokenReferences(rows),
    ...unknownStages(rows),
    ...quotaMismatches(rows),
  ];
  const asOf = checked.asOf ?? content.asOf;
  const records = Object.fromEntries(recordKinds.map((kind) => [kind, rows[kind].map(({ record }) => record)]));
  const book = salesBook({ ...records, currency: checked.currency, ...(asOf === null ? {} : { asOf }) });
  return { book, issues: issuesInOrder(issues, rows) };
}
