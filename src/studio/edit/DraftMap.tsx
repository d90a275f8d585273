import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '../../dataset/Dataset.ts';
import type { Geometries } from '../../geo/buildGeometry.ts';
import { createTranslation } from '../../i18n/translation.ts';
import { drawMap } from '../../map/drawMap.ts';
import { mapText } from '../../map/MapText.ts';
import { renderNodes } from '../../map/renderNodes.ts';
import { createAtlasView } from '../../views/atlasView.ts';
import { buildAtlasData } from '../../views/buildAtlasData.ts';
import { noFilter } from '../../views/Filter.ts';
import { nextTurn } from '../nextTurn.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import type { Draft } from '../draft/Draft.ts';
import { DraftLegend } from './DraftLegend.tsx';
import { previewDataset } from './previewDataset.ts';

interface DraftMapProps {
  /** A partner was clicked. */
  onOpen(index: number): void;
}

/** The draft on its map, drawn as the atlas would draw it, at every change. A click on a partner leads to its form. */
export function DraftMap({ onOpen }: DraftMapProps) {
  const { site } = useStudioParts();
  const { draft, t, locale } = useStudio();
  const late = useDeferredValue(draft);
  const [geometries, setGeometries] = useState<Geometries | 'none'>();
  const holder = useRef<HTMLDivElement>(null);
  const dataset = usePreview(late);

  useEffect(() => {
    let isWanted = true;
    site.geometries().then(
      (made) => isWanted && setGeometries(made),
      () => isWanted && setGeometries('none'),
    );
    return () => {
      isWanted = false;
    };
  }, [site]);

  useEffect(() => {
    const place = holder.current;
    if (!place || !geometries || geometries === 'none') return;
    let isWanted = true;
    /** In turns: a map takes longer to draw than a page may keep its reader waiting. */
    const draw = async () => {
      await nextTurn();
      const data = buildAtlasData(dataset, geometries);
      await nextTurn();
      const view = createAtlasView(data)(noFilter);
      const text = mapText(createTranslation(locale).t, locale, data, view);
      const drawing = drawMap({ geometry: geometries[dataset.worldview], data, view, text });
      await nextTurn();
      if (!isWanted) return;
      const svg = renderNodes(drawing, document);
      // A picture beside the forms, where everything on it can be reached by key.
      svg.setAttribute('role', 'img');
      svg.setAttribute('aria-label', t('edit.mapLabel', { count: dataset.partners.length }));
      svg.removeAttribute('aria-describedby');
      for (const link of svg.querySelectorAll('a')) {
        link.removeAttribute('href');
        link.removeAttribute('tabindex');
        link.removeAttribute('aria-label');
      }
      place.replaceChildren(svg);
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [dataset, geometries, locale, t]);

  if (geometries === 'none') return <p className="problem">{t('edit.noMap')}</p>;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- a short cut to the grid, which the keyboard reaches */}
      <div
        className="map-frame draft-map"
        ref={holder}
        onClick={({ target }) => {
          const place = target instanceof Element ? target.closest<SVGElement>('[data-country], [data-seat]') : null;
          const id = place?.dataset.country ?? place?.dataset.seat;
          const index = draft.partners.findIndex((partner) => partner.country === id || partner.id === id);
          if (id !== undefined && index !== -1) onOpen(index);
        }}
      />
      {geometries && <DraftLegend dataset={dataset} locale={locale} />}
    </>
  );
}

/** What is drawn of a draft: the same object while it says the same, so that nothing is drawn twice. */
function usePreview(draft: Draft): Dataset {
  const { host, worldview, outcomes, partners, engagements } = draft;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- of all else in the draft nothing is drawn
  const dataset = useMemo(() => previewDataset(draft), [host, worldview, outcomes, partners, engagements]);
  const written = useMemo(() => JSON.stringify(dataset), [dataset]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it says counts, not which object says it
  return useMemo(() => dataset, [written]);
}
