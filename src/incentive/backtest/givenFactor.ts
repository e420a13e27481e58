/** What a rep was given and did not choose, by rep: a territory's name, its potential. @since 0.1.0 */
export type GivenFactor = Readonly<Record<string, string | number | null>>;
