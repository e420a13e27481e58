import { salesforceBook } from "../books/salesforceBook.js";
import { issueText } from "./issueText.js";
import { findingsSection } from "./pipeline/findingsSection.js";
import { weightedSection } from "./pipeline/weightedSection.js";

/** Writes the weighted pipeline and the findings of a Salesforce export. */
export function salesforceReport(folder: string): string {
  const { book, issues } = salesforceBook(folder);
  return [weightedSection(book), findingsSection(book), issueText(issues)].join("\n");
}
