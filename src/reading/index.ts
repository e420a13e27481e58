export {
  detectMapping,
  type AmbiguousColumn,
  type ColumnEvidence,
  type DetectedMapping,
  type DetectMappingOptions,
  type MappingBasis,
} from "./detectMapping.js";
export type { DetectedOutcomes } from "./detectOutcomes.js";
export { groupLines, type GroupLinesOptions } from "./groupLines.js";
export { historyFromColumns } from "./historyFromColumns.js";
export { historiesFromEvents, type HistoryEvent, type RawChange } from "./historiesFromEvents.js";
export { historiesFromSnapshots, type PipelineSnapshot } from "./historiesFromSnapshots.js";
export type { ColumnRole, ExportPreset, ExportRows } from "./preset.js";
export { exportPresets } from "./presets.js";
export { readExport, type ReadExport, type ReadExportOptions } from "./readExport.js";
export type { ExportTable } from "./table.js";
