const { winRate, wonRevenue } = require("sales-kpi");
const { winRate: alone } = require("sales-kpi/kpi/winRate");
const { calendar, quarters } = require("sales-kpi/time");
const deals = [{ outcome: "won", amount: "0.1" }, { outcome: "lost" }];
console.log(
  JSON.stringify([winRate(deals), alone === winRate, wonRevenue(deals).toString(), quarters(calendar(), 2026).length]),
);
