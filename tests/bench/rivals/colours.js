/** Fills of the rivals' maps, `rrggbb`: one for each outcome, five classes for counts. */
export const colours = {
  none: '#d9dee4',
  muted: '#b4bcc6',
  host: '#8a5a2b',
  meeting: '#7fb2d6',
  memorandum: '#1f5c8b',
  classes: ['#d0e1f2', '#94c4df', '#4a98c9', '#1764ab', '#08306b'],
};
