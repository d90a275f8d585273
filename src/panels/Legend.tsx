import { OutcomeLegend } from './OutcomeLegend.tsx';
import { NumberLegend } from './NumberLegend.tsx';
import { Caption } from './Caption.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { useAtlas, useAtlasView, useWorldview } from './useAtlas.ts';

/** What the inks mean; where the dataset offers both, the choice between outcome and number. */
export function Legend() {
  const { data, t } = useAtlas();
  const { colouring } = useAtlasView();
  const { measure } = data.dataset;
  const offers = measure?.offers ?? ['outcome'];
  return (
    <>
      <h2 className="unseen">{t('legend.heading')}</h2>
      {offers.length > 1 && <ColourChoice />}
      {/* Both have the same place, and its size is that of the larger: the choice moves nothing. */}
      <div className="legends">
        {offers.includes('outcome') && <OutcomeLegend shown={colouring === 'outcome'} />}
        {offers.includes('number') && <NumberLegend shown={colouring === 'number'} />}
      </div>
      <Caption worldview={useWorldview()} />
    </>
  );
}
