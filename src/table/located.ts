/** Does a step about one record; an error in it says which record. */
export type Located = (index: number, step: () => void) => void;
