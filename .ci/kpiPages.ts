import type { AnyKpi } from "../src/kpi/define/bookKpi.js";
import type { AnyFamily } from "../src/kpi/define/defineFamily.js";
import { frenchTexts } from "../src/kpi/french.js";

/** What the catalogue lists: a KPI, or a family of them. */
export type CatalogueEntry = AnyKpi | AnyFamily;

export const isFamily = (entry: CatalogueEntry): entry is AnyFamily => !("metric" in entry);

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
  readonly kpi: CatalogueEntry;
  readonly name: string;
  readonly path: string;
  readonly says: string;
}

const entriesOf = (kpis: readonly CatalogueEntry[], sources: Sources): Entry[] =>
  kpis.map((kpi) => {
    const name = exportName(kpi.id);
    const { path, source } = sources.get(name) ?? { path: "", source: "" };
    return { kpi, name, path, says: meaning(name, source) };
  });

const clockOf = (kpi: CatalogueEntry): string =>
  isFamily(kpi) ? "of its members" : "clock" in kpi ? kpi.clock.kind : "of its parts";

/** The short table of the README. */
export const kpiTable = (kpis: readonly CatalogueEntry[], sources: Sources): string =>
  [
    "| KPI | formula | unit |",
    "| --- | --- | --- |",
    ...entriesOf(kpis, sources).map(
      ({ kpi, name, path }) => `| [\`${name}\`](${path}) | ${kpi.formula} | ${kpi.unit} |`,
    ),
    "",
  ].join("\n");

interface Language {
  readonly heading: string;
  readonly written: string;
  readonly questions: Readonly<Record<string, string>>;
  readonly id: string;
  readonly formula: string;
  readonly unit: string;
  readonly family: string;
  readonly titleOf: (entry: Entry) => string;
  readonly meaningOf: (entry: Entry) => string;
}

const english: Language = {
  heading: "The KPIs",
  written: "Written by `npm run index` from the KPI files. Each title links to its source.",
  questions: {},
  id: "Id",
  formula: "Formula",
  unit: "Unit",
  family: "A family: a function of parameters that makes the KPI",
  titleOf: ({ kpi }) => kpi.title,
  meaningOf: ({ says }) => says,
};

const french: Language = {
  heading: "Les indicateurs",
  written: "Page écrite par `npm run index`. Chaque titre mène au fichier source.",
  questions: {
    leads: "Prospects",
    pipeline: "Portefeuille d'affaires",
    conversion: "Transformation",
    revenue: "Chiffre d'affaires",
    speed: "Vitesse",
    targets: "Objectifs",
    activity: "Activité et effort",
    acquisition: "Acquisition et rendement",
    customers: "Clients",
    people: "Équipe",
    data: "Données",
  },
  id: "Identifiant",
  formula: "Formule",
  unit: "Unité",
  family: "Une famille : une fonction à paramètres qui fabrique l'indicateur",
  titleOf: ({ kpi }) => frenchTexts[kpi.id]?.title ?? kpi.title,
  meaningOf: ({ kpi, says }) => frenchTexts[kpi.id]?.meaning ?? says,
};

/** The page of the whole catalogue, grouped by question. */
export const kpisPage = (kpis: readonly CatalogueEntry[], sources: Sources): string => page(kpis, sources, english);

/** The same page in French. */
export const frenchPage = (kpis: readonly CatalogueEntry[], sources: Sources): string => page(kpis, sources, french);

function page(kpis: readonly CatalogueEntry[], sources: Sources, language: Language): string {
  const all = entriesOf(kpis, sources);
  const questions = [...new Set(all.map(({ kpi }) => kpi.question))];
  const sections = questions.map((question) =>
    [
      `## ${language.questions[question] ?? question.replace(/^\w/, (letter) => letter.toUpperCase())}`,
      ...all.filter(({ kpi }) => kpi.question === question).map((entry) => entryText(entry, language)),
    ].join("\n\n"),
  );
  return `# ${language.heading}\n\n${language.written}\n\n${sections.join("\n\n")}\n`;
}

function entryText(entry: Entry, language: Language): string {
  const { kpi, name, path } = entry;
  const facts = [
    `- ${language.id}: \`${kpi.id}\``,
    `- ${language.formula}: ${kpi.formula}`,
    `- ${language.unit}: ${kpi.unit}; better: ${kpi.better}; ${kpi.nature}, ${kpi.kind}`,
    isFamily(kpi)
      ? `- ${language.family}`
      : `- Clock: ${clockOf(kpi)}${"of" in kpi ? `; records: ${kpi.of}` : ""}${"builtFrom" in kpi ? `; built from: ${(kpi.builtFrom as readonly string[]).join(", ")}` : ""}`,
  ];
  return [`### [${language.titleOf(entry)}](../${path}) \`${name}\``, language.meaningOf(entry), facts.join("\n")].join(
    "\n\n",
  );
}
