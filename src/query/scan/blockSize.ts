/** How many records a block has: its columns fit the processor's own memory. */
export const blockSize = 4096;
