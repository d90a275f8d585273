/** The dataset cannot be built; the message is the report for its author, in both languages. */
export class InvalidDatasetError extends Error {
  override name = 'InvalidDatasetError';
}
