import { createAtlasView } from '../views/atlasView.ts';
import { noFilter } from '../views/Filter.ts';
import { EmptyPanel } from './EmptyPanel.tsx';
import { CardNames, NotNamedCard, PartnerCard } from './PartnerCard.tsx';
import { CloseCard } from './SelectionPanel.tsx';
import { useAtlas } from './useAtlas.ts';

/**
 * A card for every partner and for the host, and one that all other places share, written at build and hidden until the
 * address names them (`:target`): so a click is answered before scripts run, and without them. Scripts put the
 * selection's panel in their stead.
 */
export function PrintedCards() {
  const { data } = useAtlas();
  const view = createAtlasView(data)(noFilter);
  const { host, partners } = data.dataset;
  const own = new Set([...partners.map(({ id }) => id), ...(host ? [host.country] : [])]);
  const others = Object.keys(data.places).filter((id) => !own.has(id));
  return (
    <>
      <EmptyPanel />
      {[...own].map((id) => (
        <article className="card" id={id} key={id}>
          <CloseCard />
          <PartnerCard id={id} view={view} />
        </article>
      ))}
      <article className="card">
        <CloseCard />
        {others.map((id) => (
          <CardNames key={id} id={id} target />
        ))}
        <NotNamedCard view={view} />
      </article>
    </>
  );
}
