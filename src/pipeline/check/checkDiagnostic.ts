import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import { checkSeverities, type CheckEvidence } from "../../diagnostics/pipelineChecks.js";
import { pipelineCheckSentences } from "../../locale/en/pipelineChecks.js";

/** Builds a diagnostic of a deal, a stage or a pipeline. */
export const checkDiagnostic = diagnosticMaker<CheckEvidence>(checkSeverities, pipelineCheckSentences);
