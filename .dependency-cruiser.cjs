/**
 * The road of ARCHITECTURE.md as rules: imports point back along it, never forward. `tests/architecture` runs them,
 * also on a small road that breaks them.
 */
const stations = ['dataset', 'geo', 'views', 'state', ['map', 'panels'], ['share', 'studio'], 'pages'].map((station) => [station].flat());
const ROOT = '^(?:src|tests/architecture/brokenRoad)/';
const folder = (names) => `${ROOT}(?:${names.join('|')})/`;

const forward = stations.slice(0, -1).map((names, index) => ({
  name: `no-forward-import-from-${names.join('-or-')}`,
  comment: 'Imports point back along the road: dataset → geo → views → state → map | panels → share | studio → pages.',
  severity: 'error',
  from: { path: folder(names) },
  to: { path: folder(stations.slice(index + 1).flat()) },
}));

module.exports = {
  forbidden: [
    ...forward,
    {
      name: 'map-and-panels-apart',
      comment: 'The map draws, the panels say: both read a view, neither reads the other.',
      severity: 'error',
      from: { path: `${ROOT}(map|panels)/` },
      to: { path: folder(['map', 'panels']), pathNot: `${ROOT}$1/` },
    },
    {
      name: 'share-and-studio-apart',
      comment: 'One takes an atlas away, the other makes one: what both need stands before them, and pages joins them.',
      severity: 'error',
      from: { path: `${ROOT}(share|studio)/` },
      to: { path: folder(['share', 'studio']), pathNot: `${ROOT}$1/` },
    },
    {
      name: 'language-files-are-a-leaf',
      comment: 'i18n stands beside the road: all may import it, it imports nothing from src.',
      severity: 'error',
      from: { path: folder(['i18n']) },
      to: { path: ROOT, pathNot: folder(['i18n']) },
    },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: {},
      to: { path: `${ROOT}(?:main\\.tsx|(?:index|embed|frame|publishedMain|studioIndex|studioMain)\\.ts)$` },
    },
    {
      name: 'no-react-before-panels',
      comment: 'dataset, geo, views, the map and the store run wherever JavaScript does.',
      severity: 'error',
      from: { path: folder(['dataset', 'geo', 'views', 'map', 'i18n']) },
      to: { path: '(?:^|/)(?:react|react-dom|react-i18next|lucide-react)(?:/|$)' },
    },
    {
      name: 'react-in-state-only-in-hooks',
      severity: 'error',
      from: { path: folder(['state']), pathNot: '/use[A-Z][A-Za-z]*\\.ts$' },
      // zustand without a path is its React half; the store itself is zustand/vanilla.
      to: { path: '(?:(?:^|/)react(?:-dom)?(?:/|$)|zustand/(?:esm/)?(?:index|react)\\.(?:d\\.)?m?[jt]s$)' },
    },
    {
      name: 'projected-at-build',
      comment: 'The build projects with d3-geo. A page that knows where points stand (geo/equalEarth) need not carry it.',
      severity: 'error',
      from: { path: `${ROOT}(?:main\\.tsx|map/drawing\\.ts)$` },
      to: { path: '(?:^|/)d3-geo(?:/|$)', reachable: true },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types too: what only the compiler follows is a dependency of whoever reads the code.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
