/** The query parameter of each part of the state. Published: embedders lean on these names, as attributes too. */
export const parameters = {
  regions: 'region',
  outcomes: 'outcome',
  topics: 'topic',
  sources: 'source',
  kinds: 'kind',
  query: 'q',
  worldview: 'worldview',
  colour: 'colour',
  connections: 'connections',
  projection: 'projection',
  zoom: 'zoom',
  selected: 'select',
} as const;

/** The names of all parameters that are ours. */
export const parameterNames: readonly string[] = Object.values(parameters);
