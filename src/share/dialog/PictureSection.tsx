import { useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useAtlas } from '../../panels/useAtlas.ts';
import { useAtlasState } from '../../state/useAtlasState.ts';
import { fileName } from '../fileName.ts';
import { WIDTH } from '../picture/pictureWidth.ts';
import { Options } from './Options.tsx';
import { useSharing } from './ShareContext.ts';

const scales = [1, 2, 4] as const;
type Part = 'seen' | 'world';

/** The map as a picture: to edit, or to paste. */
export function PictureSection() {
  const { say, takeaway, map, page, save } = useSharing();
  const { store } = useAtlas();
  const lines = useAtlasState(store, ({ connections }) => connections);
  const [part, setPart] = useState<Part>('seen');
  const { data, view, locale } = takeaway;
  const isZoomed = !map.isGlobe && map.window.camera.scale > 1.01;
  const camera = isZoomed && part === 'seen' ? map.window.camera : undefined;
  const make = async (scale?: number): Promise<Blob> => {
    const { makePicture } = await import('../picture/makePicture.ts');
    return makePicture(takeaway, { map, camera, lines }, scale, page.document);
  };
  return (
    <section>
      <h3>{say('picture.heading')}</h3>
      {isZoomed && (
        <Options
          name="part"
          legend={say('picture.part')}
          options={[
            { id: 'seen', label: say('picture.seen') },
            { id: 'world', label: say('picture.world') },
          ]}
          chosen={part}
          onChoose={setPart}
        />
      )}
      <div className="buttons">
        <button type="button" onClick={() => save(fileName(data.dataset, view.filter, 'svg', locale), () => make())}>
          {say('picture.svg')}
        </button>
        {scales.map((scale) => (
          <button
            key={scale}
            type="button"
            onClick={() => save(fileName(data.dataset, view.filter, 'png', locale, `${scale}x`), () => make(scale))}
          >
            {say('picture.png', { width: formatNumber(locale, WIDTH * scale) })}
          </button>
        ))}
      </div>
    </section>
  );
}
