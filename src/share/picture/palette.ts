/**
 * The page's inks by day, as `tokens.css` has them; a test compares. A picture is taken to a report, so it is drawn on
 * light paper whatever the reader's theme, and no program but a browser knows variables.
 */
export const palette = {
  paper: '#fbf9f4',
  ink: '#1c2326',
  inkSoft: '#56605f',
  rule: '#d9d3c5',
  sea: '#eef2f0',
  graticule: '#dbe3e0',
  border: '#fbf9f4',
  landNone: '#e0d9c8',
  landMuted: '#b7ad94',
  land: ['#39848b', '#0f3346', '#6a7d1f', '#3d2a5c', '#16302a'],
  patternLight: '#f4ead2',
  scale: ['#76c0a0', '#2ea799', '#0c8c93', '#0c7189', '#0b587f', '#183f72', '#202550'],
  zero: '#f6f2e7',
  zeroStroke: '#a09883',
  landHost: '#5b150d',
} as const;
