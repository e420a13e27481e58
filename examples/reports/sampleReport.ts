import { sampleBook } from "../books/sampleBook.js";
import { issueText } from "./issueText.js";
import { acquisitionSection } from "./sample/acquisitionSection.js";
import { effortSection } from "./sample/effortSection.js";
import { flashSection } from "./sample/flashSection.js";
import { funnelSection } from "./sample/funnelSection.js";
import { repSection } from "./sample/repSection.js";
import { scorecardSection } from "./sample/scorecardSection.js";

/** The sample company on a page: the day, the quarters, the funnel, the effort, what customers cost, and the reps. */
export function sampleReport(folder: string): string {
  const { book, issues } = sampleBook(folder);
  const sections = [flashSection, scorecardSection, funnelSection, effortSection, acquisitionSection, repSection];
  return [...sections.map((section) => section(book)), issueText(issues)].join("\n");
}
