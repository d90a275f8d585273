import { House, Minus, Plus } from 'lucide-react';
import { ProjectionChoice } from './ProjectionChoice.tsx';
import { useAtlas } from './useAtlas.ts';

/** Nearer, farther, back to the whole world, flat or as a globe: for those who have no wheel and no two fingers. */
export function ZoomControls() {
  const { t, zoomBy } = useAtlas();
  return (
    <>
      <div role="group" aria-label={t('map.zoom.group')}>
        <button type="button" aria-label={t('map.zoom.in')} title={t('map.zoom.in')} onClick={() => zoomBy(2)}>
          <Plus aria-hidden />
        </button>
        <button type="button" aria-label={t('map.zoom.out')} title={t('map.zoom.out')} onClick={() => zoomBy(1 / 2)}>
          <Minus aria-hidden />
        </button>
        <button type="button" aria-label={t('map.zoom.world')} title={t('map.zoom.world')} onClick={() => zoomBy(0)}>
          <House aria-hidden />
        </button>
      </div>
      <ProjectionChoice />
    </>
  );
}
