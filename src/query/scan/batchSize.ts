/** Records of a full batch: few enough that the columns of a batch fit the processor's cache. */
export const batchSize = 4096;
