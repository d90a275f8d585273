import { createAtlasView } from '../views/atlasView.ts';
import { noFilter } from '../views/Filter.ts';
import { EmptyPanel } from './EmptyPanel.tsx';
import { PartnerCard } from './PartnerCard.tsx';
import { CloseCard } from './SelectionPanel.tsx';
import { useAtlas } from './useAtlas.ts';

/**
 * A card for every place of the map, written at build and hidden until the address names it (`:target`): so a click is
 * answered before scripts run, and without them. Scripts put the selection's panel in their stead.
 */
export function PrintedCards() {
  const { data } = useAtlas();
  const view = createAtlasView(data)(noFilter);
  const ids = [...data.dataset.partners.map(({ id }) => id), ...Object.keys(data.places)];
  return (
    <>
      <EmptyPanel />
      {[...new Set(ids)].map((id) => (
        <article className="card" id={id} key={id}>
          <CloseCard />
          <PartnerCard id={id} view={view} />
        </article>
      ))}
    </>
  );
}
