import type { AnyKpi } from "../src/kpi/define/bookKpi.js";

/** Where a KPI is written, and its text. */
export type Sources = ReadonlyMap<string, { readonly path: string; readonly source: string }>;

const exportName = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The first sentence of a KPI's doc block. */
function meaning(name: string, source: string): string {
  const block = source.slice(0, source.indexOf(`export const ${name}`));
  const text = block.slice(block.lastIndexOf("/**") + 3);
  const sentence = /[\s\S]*?\.(?=\s)/.exec(text)?.[0] ?? text;
  return sentence
    .replace(/\s*\n?\s*\*\s?/g, " ")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .trim();
}

interface Entry {
  readonly kpi: AnyKpi;
  readonly name: string;
  readonly path: string;
  readonly says: string;
}

const entriesOf = (kpis: readonly AnyKpi[], sources: Sources): Entry[] =>
  kpis.map((kpi) => {
    const name = exportName(kpi.id);
    const { path, source } = sources.get(name) ?? { path: "", source: "" };
    return { kpi, name, path, says: meaning(name, source) };
  });

const clockOf = (kpi: AnyKpi): string => ("clock" in kpi ? kpi.clock.kind : "of its parts");

/** The short table of the README. */
export const kpiTable = (kpis: readonly AnyKpi[], sources: Sources): string =>
  [
    "| KPI | formula | unit |",
    "| --- | --- | --- |",
    ...entriesOf(kpis, sources).map(
      ({ kpi, name, path }) => `| [\`${name}\`](${path}) | ${kpi.formula} | ${kpi.unit} |`,
    ),
    "",
  ].join("\n");

/** The page of the whole catalogue, grouped by question. */
export function kpisPage(kpis: readonly AnyKpi[], sources: Sources): string {
  const all = entriesOf(kpis, sources);
  const questions = [...new Set(all.map(({ kpi }) => kpi.question))];
  const sections = questions.map((question) =>
    [
      `## ${question.replace(/^\w/, (letter) => letter.toUpperCase())}`,
      ...all.filter(({ kpi }) => kpi.question === question).map(entryText),
    ].join("\n\n"),
  );
  return `# The KPIs\n\nWritten by \`npm run index\` from the KPI files. Each title links to its source.\n\n${sections.join("\n\n")}\n`;
}

const entryText = ({ kpi, name, path, says }: Entry): string =>
  [
    `### [${kpi.title}](../${path}) \`${name}\``,
    says,
    `- Id: \`${kpi.id}\``,
    `- Formula: ${kpi.formula}`,
    `- Unit: ${kpi.unit}; better: ${kpi.better}; ${kpi.nature}, ${kpi.kind}`,
    `- Clock: ${clockOf(kpi)}${"of" in kpi ? `; records: ${kpi.of}` : ""}${"builtFrom" in kpi ? `; built from: ${(kpi.builtFrom as readonly string[]).join(", ")}` : ""}`,
  ]
    .join("\n\n")
    .replace(/\n\n- /g, "\n- ")
    .replace("\n- Id", "\n\n- Id");
