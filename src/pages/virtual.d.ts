declare module 'virtual:atlas-data' {
  /** Parsed and joined by the build (`atlasPages`), which refuses a dataset that `parseDataset` refuses. */
  export const atlasData: import('../views/AtlasData.ts').AtlasData;
}

declare module 'virtual:atlas-antarctica' {
  /** Rings in degrees; none where the flat map draws Antarctica itself. */
  export const antarctica: readonly (readonly (readonly number[])[])[];
}

declare module 'virtual:atlas-detail' {
  /** Where the file of each continent in detail is (`detailFiles`), as an absolute address; Antarctica only where it is drawn. */
  export const detailAddresses: Readonly<Partial<Record<import('../dataset/countryCodes.ts').ContinentId, string>>>;
}

declare module 'virtual:studio-files' {
  /** Where the studio's JSON is: the light shapes of the map (`PackedGeometries`), and the dataset of the site. */
  export const geometryAddress: string;
  export const exampleAddress: string;
}

declare module 'virtual:atlas-site' {
  /** What the dataset is called in addresses and in the attribute of an embed. */
  export const dataset: string;
  export const title: import('../dataset/Dataset.ts').Text;
  /** What the dataset's content comes to (`datasetVersion`): the name of the folder that keeps it, `/v/<version>/`. */
  export const version: string;
}
