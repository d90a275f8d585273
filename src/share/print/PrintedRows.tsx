import { Fragment, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { direction } from '../../i18n/locale.ts';
import { shareWords } from '../../i18n/shareWords.ts';
import { CitationLine } from '../../panels/Citations.tsx';
import { Day } from '../../panels/Day.tsx';
import { Swatch } from '../../panels/Swatch.tsx';
import { useAtlas, useWorldview } from '../../panels/useAtlas.ts';
import { useAtlasState } from '../../state/useAtlasState.ts';
import { engagementRows } from '../../views/engagementRows.ts';
import type { EngagementRow, RowGroup } from '../../views/engagementRows.ts';
import { isFiltering } from '../../views/Filter.ts';
import { filterSentence } from '../filterWords.ts';
import { shareAddress } from '../shareAddress.ts';

interface PrintedRowsProps {
  readonly page: Window;
  /** Where the first page says what is shown, and where it is from. */
  readonly note: Element;
}

/** The engagements that the filter leaves as tables by region, as paper has them: the same rows as the files. */
export function PrintedRows({ page, note }: PrintedRowsProps) {
  const { data, store, viewOf, locale, t } = useAtlas();
  const { i18n } = useTranslation();
  const state = useAtlasState(store, (whole) => whole);
  const worldview = useWorldview();
  const view = viewOf(state.filter, state.colour);
  const say = shareWords(locale);
  const address = shareAddress(page.location.href, locale, state);
  const groups = useMemo(() => engagementRows(data, view, locale), [data, view, locale]);
  const takeaway = { data, view, locale, t: i18n.getFixedT(locale), say, worldview, address };
  const nameOfGroup = (id: RowGroup['id']) => {
    if (id === 'organisations') return t('list.organisations');
    if (id === 'other') return t('list.otherRegions');
    return data.dataset.regions.find((region) => region.id === id.region)?.name[locale] ?? id.region;
  };
  return (
    <>
      {createPortal(
        <>
          {isFiltering(view.filter) && <strong>{filterSentence(takeaway)}</strong>} <bdi dir="ltr">{address}</bdi>
        </>,
        note,
      )}
      <h2>{say('print.heading')}</h2>
      {groups.length === 0 && <p>{t('list.empty')}</p>}
      {groups.map(({ id, rows }) => (
        <table key={typeof id === 'string' ? `:${id}` : id.region}>
          <caption>
            <bdi>{nameOfGroup(id)}</bdi> <small className="count">{formatNumber(locale, rows.length)}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('print.partner')}</th>
              <th scope="col">{say('print.outcome')}</th>
              <th scope="col">{say('print.date')}</th>
              <th scope="col">{say('print.details')}</th>
              <th scope="col">{say('print.sources')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.engagement.id} row={row} isFirst={rows[index - 1]?.partner !== row.partner} />
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Row({ row, isFirst }: { readonly row: EngagementRow; readonly isFirst: boolean }) {
  const { locale } = useAtlas();
  const { engagement, partner, name, outcome, rank, dates, isEventDate, topics, citations } = row;
  const { counterpart, note } = engagement;
  const details = [counterpart?.[locale], ...topics.map((topic) => topic.name[locale]), note?.[locale]].filter((text) => text !== undefined);
  const cited = citations.map(({ source, at }) => ({ source: source.id, ...(at !== undefined && { at }) }));
  return (
    <tr>
      {/* A partner with several engagements is named once, and still heads each row. */}
      <th scope="row">{isFirst ? <bdi>{name[locale]}</bdi> : <span className="unseen">{name[locale]}</span>}</th>
      <td>
        <Swatch status={outcome.id} rank={rank} shape={partner.kind === 'country' ? 'country' : 'seat'} /> <bdi>{outcome.name[locale]}</bdi>
      </td>
      <td className={isEventDate ? 'event-date' : undefined}>
        <Day start={dates.start} {...(dates.end !== dates.start && { end: dates.end })} />
      </td>
      <td>
        {details.map((detail, index) => (
          <Fragment key={index}>
            {index > 0 && ' · '}
            <bdi dir={direction[locale]}>{detail}</bdi>
          </Fragment>
        ))}
      </td>
      <td>
        <CitationLine citations={cited} />
      </td>
    </tr>
  );
}
