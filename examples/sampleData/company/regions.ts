export type Region = "France" | "Germany" | "Spain";

export interface RegionProfile {
  readonly region: Region;
  /** Share of leads and accounts. */
  readonly share: number;
}

export const regions: readonly RegionProfile[] = [
  { region: "France", share: 0.43 },
  { region: "Germany", share: 0.37 },
  { region: "Spain", share: 0.2 },
];
