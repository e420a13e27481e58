import { exactHeader, foldHeader } from "./foldHeader.js";
import type { ExportPreset } from "./preset.js";

/** Preset of an export, with the language of its headers. */
export interface MatchedPreset {
  readonly preset: ExportPreset;
  readonly language: string;
}

/**
 * Returns the export that headers belong to: one of whose sets they have in full. The largest set wins, and of equal sets
 * the export that knows the most of the headers. Exact headers come before those without case and accents. Null for none.
 */
export function matchPreset(headers: readonly string[], presets: readonly ExportPreset[]): MatchedPreset | null {
  return matchBy(exactHeader, headers, presets) ?? matchBy(foldHeader, headers, presets);
}

function matchBy(
  form: (header: string) => string,
  headers: readonly string[],
  presets: readonly ExportPreset[],
): MatchedPreset | null {
  const given = new Set(headers.map(form));
  let best: (MatchedPreset & { readonly size: number; readonly known: number }) | null = null;
  for (const preset of presets)
    for (const { language, headers: set } of preset.detect) {
      if (!set.every((header) => given.has(form(header)))) continue;
      const known = Object.values(preset.columns)
        .flat()
        .filter((header) => given.has(form(header))).length;
      if (best === null || set.length > best.size || (set.length === best.size && known > best.known))
        best = { preset, language, size: set.length, known };
    }
  return best === null ? null : { preset: best.preset, language: best.language };
}
