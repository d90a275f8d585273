import { useDeferredValue } from 'react';
import type { MouseEvent } from 'react';
import { useAtlasState } from '../state/useAtlasState.ts';
import { absorbedBy } from '../views/absorbedBy.ts';
import { EmptyPanel } from './EmptyPanel.tsx';
import { CardBody, CardNames } from './PartnerCard.tsx';
import { useAtlas, useAtlasView, useWorldview } from './useAtlas.ts';

/**
 * What is selected, over what the dataset is about: so the place that it takes is always the same. The card is there even
 * while nothing is selected, unseen: `answerByName` writes into it.
 */
export function SelectionPanel() {
  const { store } = useAtlas();
  const selected = useAtlasState(store, ({ selected: id }) => id);
  // The name answers the click; what is known follows as soon as that is seen.
  const detailed = useDeferredValue(selected);
  return (
    <div className={selected === undefined ? undefined : 'opened'}>
      <EmptyPanel />
      <Card id={selected} detailed={detailed} />
    </div>
  );
}

interface CardProps {
  /** Nothing: the card is closed. */
  readonly id: string | undefined;
  /** Of whom all is told: while that is still another, the name stands alone. */
  readonly detailed: string | undefined;
}

function Card({ id, detailed }: CardProps) {
  const view = useAtlasView();
  return (
    <article className={id === undefined ? 'card' : 'card open'}>
      <CloseCard />
      <CardNames id={id ?? ''} />
      {/* What was told of another is hidden first and taken away later: that takes the browser longer than the answer may. */}
      <div className="known" data-stale={detailed === id ? undefined : ''}>
        {detailed !== undefined && <Absorbed id={detailed} />}
        {detailed !== undefined && <CardBody key={detailed} id={detailed} view={view} />}
      </div>
    </article>
  );
}

/** Says of a place that the borders leave no land of its own whose part it is. */
function Absorbed({ id }: { readonly id: string }) {
  const { data, t, nameOf } = useAtlas();
  const country = absorbedBy(data, id, useWorldview());
  return country !== undefined && <p className="outside">{t('panel.absorbed', { country: nameOf(country) })}</p>;
}

/** A link, so that it closes a card before scripts run as well: it leads to the map, and away from the card. */
export function CloseCard() {
  const { t, close } = useAtlas();
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    close();
  };
  return (
    <a className="close" href="#atlas:map" aria-label={t('panel.close')} onClick={onClick}>
      <span aria-hidden="true">×</span>
    </a>
  );
}
