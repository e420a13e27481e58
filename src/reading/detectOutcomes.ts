import { foldLabel } from "../model/mapping/outcomeReader.js";
import type { OutcomeFlags } from "../model/mapping/mapping.js";
import type { Outcome } from "../model/records/opportunity.js";
import type { ColumnTexts } from "./columnTexts.js";
import { outcomeOfLabel } from "./outcomeWords.js";
import type { ExportPreset } from "./preset.js";

/** Outcomes of the deals of an export. */
export interface DetectedOutcomes {
  readonly labels: Readonly<Record<string, Outcome>>;
  readonly flags?: OutcomeFlags;
  /** Columns of the outcome that stand for a stage that the export does not have. */
  readonly stageColumns?: readonly string[];
  readonly basis: {
    /** Source that decides: flags, a column of outcomes, or the stage. */
    readonly by: "flags" | "outcome" | "stage" | "nothing";
    /** Labels that no list and no word decides: their deals count as open. */
    readonly assumedOpen: readonly string[];
  };
}

/** Returns the outcomes of labels and flags: of the preset's lists first, then of the words of a label. */
export function detectOutcomes(
  columns: ReadonlyMap<string, readonly string[]>,
  preset: ExportPreset | null,
  textsOf: (names: readonly string[]) => ColumnTexts,
): DetectedOutcomes {
  const flags = flagsOf(columns, textsOf);
  const outcome = columns.get("outcome");
  const stage = columns.get("stage");
  const decidingColumns = outcome ?? stage ?? [];
  const listed = new Map<string, Outcome>();
  for (const [result, labels] of Object.entries(preset?.outcomes ?? {}))
    for (const label of labels) listed.set(foldLabel(label), result as Outcome);
  const labels: Record<string, Outcome> = {};
  const assumedOpen: string[] = [];
  const texts = textsOf(decidingColumns);
  for (const label of [...texts.texts.keys(), ...texts.numbers.keys()]) {
    const known = listed.get(foldLabel(label)) ?? outcomeOfLabel(label);
    if (known === null) assumedOpen.push(label);
    labels[label] = known ?? "open";
  }
  if (outcome === undefined) labels["*"] ??= "open";
  const by =
    flags === null ? (outcome === undefined ? (stage === undefined ? "nothing" : "stage") : "outcome") : "flags";
  return {
    labels,
    ...(flags !== null && { flags }),
    ...(stage === undefined && outcome !== undefined && { stageColumns: outcome }),
    basis: { by, assumedOpen: by === "flags" ? [] : assumedOpen },
  };
}

function flagsOf(
  columns: ReadonlyMap<string, readonly string[]>,
  textsOf: (names: readonly string[]) => ColumnTexts,
): OutcomeFlags | null {
  const flag = (role: string): readonly string[] | undefined => columns.get(role);
  const [won, lost, closed, active] = [flag("wonFlag"), flag("lostFlag"), flag("closedFlag"), flag("activeFlag")];
  const flags = {
    ...(won !== undefined && { won }),
    ...(lost !== undefined && { lost }),
    ...(closed !== undefined && { closed }),
    ...(active !== undefined && { active }),
  };
  return Object.keys(flags).length === 0 ||
    textsOf([won, lost, closed, active].flatMap((names) => names ?? [])).filled === 0
    ? null
    : flags;
}
