/** The floors of docs/architecture.md: a room imports the rooms below it, which stand beside it here, never one above. */
const below = {
  errors: [],
  finding: ["errors"],
  money: ["errors"],
  time: ["errors"],
  stats: ["errors"],
  model: ["errors", "money", "time", "stats"],
  metric: ["errors", "money", "time", "stats"],
  table: ["errors", "money", "time", "stats", "model", "metric"],
  kpi: ["errors", "money", "time", "stats", "model", "metric", "table"],
  pipeline: ["errors", "finding", "money", "time", "stats", "model", "metric", "table", "kpi"],
  incentive: ["errors", "finding", "money", "time", "stats", "model", "metric", "table", "kpi", "pipeline"],
  schemas: ["model", "incentive"],
  compare: ["errors", "finding", "money", "time", "stats", "model", "metric", "table", "kpi", "pipeline", "incentive"],
  report: [
    "errors",
    "finding",
    "money",
    "time",
    "stats",
    "model",
    "metric",
    "table",
    "kpi",
    "pipeline",
    "incentive",
    "compare",
  ],
  testing: ["metric", "errors"],
};

const rooms = Object.keys(below);
const pathOf = (room) => (room === "errors" ? "^src/(errors|checkOptions|nearestName)\\.ts$" : `^src/${room}/`);

const floors = rooms.map((room) => ({
  name: `${room}-imports-only-the-rooms-below-it`,
  severity: "error",
  from: { path: pathOf(room) },
  to: { path: "^src/", pathNot: [pathOf(room), ...below[room].map(pathOf)] },
}));

const only = (library, place, name) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: place },
  to: { path: `node_modules/${library}` },
});

module.exports = {
  forbidden: [
    ...floors,
    only("decimal\\.js", "^src/money/", "decimal-lives-in-money"),
    only("zod", "^src/schemas/", "zod-lives-in-schemas"),
    {
      name: "doors-are-for-consumers",
      severity: "error",
      from: { path: "^src/", pathNot: ["^src/index\\.ts$"] },
      to: { path: "^src/.*index\\.ts$" },
    },
    {
      name: "a-kpi-alone-brings-no-quantiles",
      severity: "error",
      from: { path: "^src/kpi/" },
      to: { path: "^src/stats/normalQuantile\\.ts$", reachable: true },
    },
    { name: "no-import-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "testing-is-imported-by-nobody",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/testing/" },
      to: { path: "^src/testing/" },
    },
    { name: "no-node-builtins-in-src", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "runtime-imports-are-declared",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
