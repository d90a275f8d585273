import { createAtlasView } from '../views/atlasView.ts';
import { noFilter } from '../views/Filter.ts';
import { CardNames, NotNamedCard, PartnerCard } from './PartnerCard.tsx';
import { CloseCard } from './SelectionPanel.tsx';
import { useAtlas } from './useAtlas.ts';

/**
 * A card for every partner and for the host, and one that all other places share, for readers without scripts: written at
 * build and hidden until the address names them (`:target`). Browsers that run scripts read none of it.
 */
export function PrintedCards() {
  const { data } = useAtlas();
  const view = createAtlasView(data)(noFilter);
  const { host, partners } = data.dataset;
  const own = new Set([...partners.map(({ id }) => id), ...(host ? [host.country] : [])]);
  const others = Object.keys(data.places).filter((id) => !own.has(id));
  return (
    <>
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
