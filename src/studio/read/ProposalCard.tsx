import { useState } from 'react';
import { countries } from '../../dataset/countryCodes.ts';
import { countryName } from '../../geo/countryNames.ts';
import type { Locale } from '../../i18n/locale.ts';
import { organisations as gazetteer } from '../gazetteer/organisations.ts';
import { nameById, textIn } from '../draft/names.ts';
import type { Naming } from '../draft/names.ts';
import { standardOutcomes } from '../draft/standardOutcomes.ts';
import { NameInput } from '../NameInput.tsx';
import { useNaming, useStudioParts } from '../useStudio.ts';
import { findPartner } from './findPartner.ts';
import { PARTNER_NAMES } from './PartnerNames.tsx';
import { calledIn, isUnsure } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { isSurplus } from './surplusOutcome.ts';
import { SurplusNote } from './SurplusNote.tsx';
import type { Reading } from '../reader/Reading.ts';

interface ProposalCardProps {
  readonly proposal: Proposal;
  readonly reading: Reading;
  /** Whether the paragraph proposes something else with the same partner. */
  readonly isOneOfSeveral: boolean;
  onPut(proposal: Proposal): void;
  onAccept(): void;
  onReject(): void;
}

/** One proposed engagement: who, what, when. Each part can be corrected before it is accepted. */
export function ProposalCard({ proposal, reading, isOneOfSeveral, onPut, onAccept, onReject }: ProposalCardProps) {
  const { t, locale } = useStudioParts();
  const draft = useNaming();
  const [isWriting, setWriting] = useState(false);
  const name = partnerWords(proposal.partner, draft, reading, locale);
  const outcomes = [...standardOutcomes.map(({ id }) => id), ...draft.outcomes.map(({ id }) => id)];
  const unsureId = isUnsure(reading, proposal.partner) ? `unsure-${proposal.id}` : undefined;
  const surplusId = isSurplus(draft, proposal.outcome) ? `surplus-${proposal.id}` : undefined;
  const outcomeName = (id: string) =>
    textIn(draft.outcomes.find((own) => own.id === id)?.name ?? standardOutcomes.find((own) => own.id === id)?.name, locale) || id;
  const called = isOneOfSeveral && name !== '' ? t('read.withOutcome', { name, outcome: outcomeName(proposal.outcome) }) : name;
  if (proposal.state !== 'open') {
    return (
      <div id={`proposal-${proposal.id}`} className="proposal decided" data-state={proposal.state} tabIndex={-1}>
        <p>
          {t(`read.${proposal.state}`, { name, outcome: outcomeName(proposal.outcome) })}{' '}
          {proposal.state === 'rejected' && (
            <button type="button" className="quiet" onClick={() => onPut({ ...proposal, state: 'open' })}>
              {t('read.reconsider', { name: called })}
            </button>
          )}
        </p>
      </div>
    );
  }
  return (
    <div
      id={`proposal-${proposal.id}`}
      className="proposal"
      data-state="open"
      role="group"
      aria-label={called || t('read.newProposal')}
      aria-describedby={[unsureId, surplusId].filter((id) => id !== undefined).join(' ') || undefined}
      tabIndex={-1}
    >
      {unsureId !== undefined && (
        <p className="unsure" id={unsureId}>
          {t('read.unsure', { name })}
        </p>
      )}
      <div className="proposal-fields">
        <NameInput
          label={t('fields.partner')}
          inCell
          list={PARTNER_NAMES}
          named={proposal.partner}
          isRequired
          nameOf={(id) => partnerWords(id, draft, reading, locale)}
          find={(written) => findPartner(draft.partners, written)}
          onDecide={(partner = '') => onPut({ ...proposal, partner })}
          onWriting={setWriting}
        />
        <select
          aria-label={t('fields.outcome')}
          value={proposal.outcome}
          onChange={({ target }) => onPut({ ...proposal, outcome: target.value })}
        >
          {[...new Set([...outcomes, proposal.outcome])].map((id) => (
            <option key={id} value={id}>
              {outcomeName(id)}
            </option>
          ))}
        </select>
        <input
          dir="ltr"
          size={10}
          placeholder="2025-11-24"
          aria-label={t('fields.date')}
          value={proposal.date}
          onChange={({ target }) => onPut({ ...proposal, date: target.value })}
        />
      </div>
      {surplusId !== undefined && (
        <SurplusNote id={surplusId} outcome={proposal.outcome} nameOf={outcomeName} onTake={(outcome) => onPut({ ...proposal, outcome })} />
      )}
      <div className="row">
        <button type="button" className="accept" disabled={proposal.partner === '' && !isWriting} onClick={onAccept}>
          {t('read.accept', { name: called })}
        </button>
        <button type="button" className="quiet" onClick={onReject}>
          {t('read.reject', { name: called })}
        </button>
      </div>
    </div>
  );
}

/** What a proposed partner is called in the page's language. */
export function partnerWords(id: string, draft: Naming, reading: Reading, locale: Locale): string {
  if (id === '') return '';
  if (draft.partners.some((own) => own.id === id || own.country === id)) return nameById(draft, 'partners', id, locale);
  if (countries.has(id)) return calledIn(reading, id)?.[locale] ?? countryName(locale, id);
  return gazetteer.get(id)?.name[locale] ?? reading.partners.find((own) => own.id === id)?.name ?? id;
}
