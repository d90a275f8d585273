import { memo, useCallback, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ComposableMap, Geographies, Geography, ZoomableGroup } from 'react-simple-maps';
import { byNumeric, drawn, fillOf, findShapes, listen, select } from '../shell.js';

/** Which world is fetched: the page of 50m detail and that of 110m, which its documentation shows, are built from this. */
const world = WORLD_FILE;

const Country = memo(function Country({ geography, fill, onPick }) {
  return <Geography geography={geography} data-numeric={geography.id} fill={fill} stroke="#fff" strokeWidth={0.5} onClick={onPick} />;
});

function Countries({ geographies, onPick }) {
  useLayoutEffect(drawn);
  return geographies.map((geography) => (
    <Country key={geography.rsmKey} geography={geography} fill={fillOf(byNumeric.get(geography.id))} onPick={onPick} />
  ));
}

function World() {
  const [, repaint] = useState(0);
  const pick = useCallback((event) => select(byNumeric.get(event.currentTarget.dataset.numeric)), []);
  useLayoutEffect(() => listen(() => repaint((time) => time + 1)), []);
  return (
    <ComposableMap width={1000} height={500} projection="geoEqualEarth" projectionConfig={{ scale: 180 }}>
      <ZoomableGroup center={[0, 0]} maxZoom={12}>
        <Geographies geography={world}>
          {({ geographies }) => geographies.length > 0 && <Countries geographies={geographies} onPick={pick} />}
        </Geographies>
      </ZoomableGroup>
    </ComposableMap>
  );
}

findShapes(({ numeric }) => document.querySelector(`path[data-numeric="${numeric}"]`));
createRoot(document.getElementById('map')).render(<World />);
