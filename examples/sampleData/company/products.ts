import { dayNumber, type DayNumber } from "../primitives/dayNumber.js";
import type { Cents } from "../primitives/money.js";

export interface Product {
  readonly name: string;
  readonly listPrice: Cents;
  /** Cost as a share of the list price. */
  readonly costShare: number;
  readonly launchedOn?: DayNumber;
  /** Weight of the product as the main product of a deal. */
  readonly popularity: number;
}

export const products: readonly Product[] = [
  { name: "Flow meter", listPrice: 1_890_00, costShare: 0.52, popularity: 30 },
  { name: "Pressure logger", listPrice: 740_00, costShare: 0.47, popularity: 24 },
  { name: "Level probe", listPrice: 1_120_00, costShare: 0.55, popularity: 16 },
  { name: "Gateway", listPrice: 2_450_00, costShare: 0.5, popularity: 14 },
  { name: "Analytics licence", listPrice: 960_00, costShare: 0.16, popularity: 16 },
  {
    name: "Leak finder",
    listPrice: 3_300_00,
    costShare: 0.44,
    launchedOn: dayNumber("2025-04-01"),
    popularity: 20,
  },
];

/** Products that customers order again without a deal. */
export const consumables: readonly Product[] = [
  { name: "Spare parts", listPrice: 85_00, costShare: 0.58, popularity: 50 },
  { name: "Calibration", listPrice: 310_00, costShare: 0.35, popularity: 34 },
  { name: "Pressure logger", listPrice: 740_00, costShare: 0.47, popularity: 16 },
];

export const serviceContract: Product = {
  name: "Service contract",
  listPrice: 1_00,
  costShare: 0.38,
  popularity: 0,
};

export function productsOnSale(day: DayNumber): readonly Product[] {
  return products.filter(({ launchedOn }) => launchedOn === undefined || launchedOn <= day);
}
