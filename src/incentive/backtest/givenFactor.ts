/** What a rep was given and did not choose, by rep: a territory's name, its potential. */
export type GivenFactor = Readonly<Record<string, string | number | null>>;
