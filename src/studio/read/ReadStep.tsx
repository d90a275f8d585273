import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { CountryCode } from '../../dataset/Dataset.ts';
import { Progress } from '../Progress.tsx';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { acceptProposal, asInDraft, engagementFor } from './acceptProposal.ts';
import { AnsweredDoubts } from './AnsweredDoubts.tsx';
import { Doubts } from './Doubts.tsx';
import { HostQuestion } from './HostQuestion.tsx';
import { Legend } from './Legend.tsx';
import { OtherTexts } from './OtherTexts.tsx';
import { PartnerNames } from './PartnerNames.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { ParagraphsHandle } from './Paragraphs.tsx';
import { calledIn, unsurePartners } from './proposals.ts';
import type { Proposal } from './proposals.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { decidedOf } from './readingStore.ts';
import { SourceForm } from './SourceForm.tsx';
import { TextEncoding } from './TextEncoding.tsx';

const none: readonly CountryCode[] = [];

/** A communiqué and what it was read to say, side by side. Only what a person accepts enters the draft. */
export function ReadStep() {
  const { drafts, readings, keeper } = useStudioParts();
  const { draft, change, given, go, announce, t, locale } = useStudio();
  const text = given?.kind === 'text' ? given.text : undefined;
  const host = draft.host?.country;
  const { state, share, reading, proposals, offered, answered, citedAs, source: typed, text: readText, read, stop, decide } = useStore(readings);
  const [asksForSource, setAsksForSource] = useState(false);
  const sourceForm = useRef<HTMLDivElement>(null);
  /** What was to be accepted before there was a source to cite. */
  const heldUp = useRef<Element>(null);
  const list = useRef<ParagraphsHandle>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const isReadAgain = useRef(false);
  // Once for each text: what has been decided must not be lost because the host was corrected meanwhile.
  useEffect(() => {
    if (given?.kind !== 'text' || text === undefined || text === readText) return;
    const kept = keeper.readings.find((one) => one.text === text);
    keeper.keepReading(kept ?? { text, name: given.name, decided: [], answered: [] });
    read(text, host, kept);
  }, [given, text, readText, read, host, keeper]);
  useEffect(() => {
    if (given?.kind !== 'text' || state !== 'read' || text === undefined || text !== readText) return;
    keeper.keepReading({ text, name: given.name, decided: decidedOf({ proposals, offered }), answered, citedAs, source: typed });
  }, [given, text, readText, state, proposals, offered, answered, citedAs, typed, keeper]);
  // Kept, not worked out at each look: an id of the draft that is free again may soon be another's.
  useEffect(() => {
    if (proposals.some((proposal) => asInDraft(draft, proposal) !== proposal)) decide((all) => all.map((proposal) => asInDraft(draft, proposal)));
  }, [draft, proposals, decide]);
  // What was pressed to read again is gone meanwhile: the focus goes on to what was read.
  useEffect(() => {
    if (state !== 'read' || !isReadAgain.current) return;
    isReadAgain.current = false;
    summary.current?.focus();
  }, [state]);
  const source = draft.sources.find(({ id }) => id === citedAs);
  const sourceId = source?.id;
  const paragraphs = useMemo(() => paragraphsOf(text ?? ''), [text]);
  const unsurely = useMemo(() => unsurePartners(reading), [reading]);
  // The same functions as long as they do the same: rows that have not changed are not drawn anew.
  const put = useCallback(
    (proposal: Proposal) =>
      decide((all) => {
        const isKnown = all.some(({ id }) => id === proposal.id);
        return isKnown ? all.map((own) => (own.id === proposal.id ? proposal : own)) : [...all, proposal];
      }),
    [decide],
  );
  const accept = useCallback(
    (chosen: readonly Proposal[]): boolean => {
      if (sourceId === undefined) {
        setAsksForSource(true);
        heldUp.current = document.activeElement;
        sourceForm.current?.querySelector<HTMLElement>('input, select')?.focus();
        return false;
      }
      const ready = chosen.filter(({ partner, outcome }) => partner !== '' && outcome !== '');
      change({ key: 'history.read', values: { count: ready.length } }, (before) =>
        ready.reduce((after, proposal) => acceptProposal(after, proposal, sourceId, calledIn(reading, proposal.partner)), before),
      );
      const { draft: accepted } = drafts.getState();
      const ids = new Set(ready.map(({ id }) => id));
      decide((all) => all.map((own) => (ids.has(own.id) ? { ...own, state: 'accepted', engagement: engagementFor(accepted, own)?.id, source: sourceId } : own)));
      announce(t('read.acceptedNow', { count: ready.length }));
      return true;
    },
    [sourceId, change, reading, drafts, decide, announce, t],
  );
  const goOn = useCallback(() => list.current?.goOn(1), []);
  const show = useCallback((paragraph: number) => list.current?.show(paragraph), []);

  if (text === undefined) {
    return (
      <div>
        <p>{t('read.none')}</p>
        <button type="button" onClick={() => go('start')}>
          {t('read.toStart')}
        </button>
        <OtherTexts text={text} />
      </div>
    );
  }
  // The same field through all that is shown, so that whoever tries one encoding after the other keeps the focus.
  const encoding = given?.kind === 'text' && given.decoding && <TextEncoding key="encoding" decoding={given.decoding} />;
  const isUnderWay = state === 'none' || state === 'read' || state === 'reading';
  if (state !== 'read' || readText !== text) {
    return (
      <div>
        {encoding}
        {isUnderWay ? (
          <Progress words={t('read.reading')} share={share} stop={{ words: t('read.stop'), onStop: stop }} />
        ) : (
          <>
            <p role="status">{t(`read.${state}`)}</p>
            <button type="button" onClick={() => read(text, host, keeper.readings[0])}>
              {t('read.again')}
            </button>
          </>
        )}
      </div>
    );
  }

  /** Back to what was to be accepted, else to the source as it is cited now. */
  const goBack = () =>
    requestAnimationFrame(() => {
      const held = heldUp.current;
      (held instanceof HTMLElement && held.isConnected ? held : sourceForm.current?.querySelector('select'))?.focus();
      heldUp.current = null;
    });
  const readFor = (side: CountryCode) => {
    isReadAgain.current = true;
    read(text, side, keeper.readings[0]);
  };
  const open = proposals.filter((proposal) => proposal.state === 'open');
  const unsure = open.filter(({ partner }) => unsurely.has(partner)).length;
  return (
    <div className="reading">
      <OtherTexts text={text} />
      {encoding}
      <PartnerNames partners={draft.partners} locale={locale} />
      <div ref={sourceForm}>
        <SourceForm name={given?.kind === 'text' ? given.name : undefined} text={text} isAsked={asksForSource && !source} onCited={goBack} />
      </div>
      <p role="status" tabIndex={-1} ref={summary}>
        {open.length === 0 ? t('read.nothingOpen') : t('read.open', { count: open.length })}
        {unsure > 0 && ` ${t('read.openUnsure', { count: unsure })}`}
      </p>
      <HostQuestion readFor={reading.host} others={reading.otherHosts ?? none} onRead={readFor} />
      <Legend />
      <Doubts paragraphs={paragraphs} reading={reading} onPut={put} onAnswered={goOn} onShow={show} />
      <AnsweredDoubts reading={reading} />
      <Paragraphs paragraphs={paragraphs} reading={reading} proposals={proposals} onPut={put} onAccept={accept} ref={list} />
      <button type="button" className="main-action" onClick={() => go('edit')}>
        {t('read.toEdit')}
      </button>
    </div>
  );
}
