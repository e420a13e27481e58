const { join } = require("node:path");

// Resolvers from before `exports`: a package's folder, and the file that its `main` names.
const folder = join(__dirname, "node_modules", "sales-kpi");
const { winRate, wonRevenue } = require(folder);
const deals = [
  { outcome: "won", amount: "0.1" },
  { outcome: "lost" },
  { outcome: "won", amount: 0.2 },
  { outcome: "lost" },
];
console.log(JSON.stringify([winRate(deals), wonRevenue(deals).toString()]));
