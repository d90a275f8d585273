declare module 'virtual:atlas-data' {
  /** Parsed and joined by the build (`atlasPages`), which refuses a dataset that `parseDataset` refuses. */
  export const atlasData: import('../views/AtlasData.ts').AtlasData;
}
