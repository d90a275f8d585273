import { useEffect, useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useStore } from 'zustand';
import { emptyDraft } from '../draft/Draft.ts';
import type { Draft } from '../draft/Draft.ts';
import { readDraft } from '../draft/readDraft.ts';
import { Progress } from '../Progress.tsx';
import { pastedAs, stepFor } from '../studioStore.ts';
import { isWaiting } from '../table/tableSession.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { KeptDrafts } from './KeptDrafts.tsx';
import type { OpenDraft } from './KeptDrafts.tsx';
import { Refusal } from './Refusal.tsx';
import { takeFile } from './takeFile.ts';
import type { Taken } from './takeFile.ts';
import { TableWaits } from './TableWaits.tsx';
import { Unkept } from './Unkept.tsx';

type Refused = Exclude<Taken, { kind: 'given' | 'draft' | 'stopped' }>;

/** Why another draft is not opened before a person has said so. */
interface Held {
  readonly why: 'unkept' | 'table';
  goOn(): void;
}

/** What is opened sooner needs no word about it. Milliseconds. */
const SOON = 200;

/** The ways to begin: text, a file of any kind, the example, nothing, or a draft that is kept. */
export function StartStep() {
  const { keeper, readings, site, store, tables } = useStudioParts();
  const { t, go, announce } = useStudio();
  const text = useStore(store, ({ pasted }) => pasted);
  const setText = store.getState().paste;
  const [refused, setRefused] = useState<Refused | 'example'>();
  const [isOver, setOver] = useState(false);
  const [opening, setOpening] = useState<{ readonly file: string; readonly share?: number }>();
  const [held, setHeld] = useState<Held>();
  const run = useRef<AbortController>(undefined);
  const id = useId();
  // Whoever goes on to another step is not called back from there.
  useEffect(() => () => run.current?.abort(), []);

  /** Opens another draft, or asks first where the one that is open, or a table on its way into it, would be lost. */
  const open: OpenDraft = async (opening, then) => {
    const goOn = async (givesUp: boolean) => {
      setHeld(undefined);
      const became = await opening(givesUp);
      if (became === 'opened') {
        readings.getState().forget();
        tables.getState().clear();
        then();
      } else if (became === 'gone') announce(t('start.gone'));
      else setHeld({ why: 'unkept', goOn: () => void goOn(true) });
    };
    if (isWaiting(tables.getState())) setHeld({ why: 'table', goOn: () => void goOn(false) });
    else await goOn(false);
  };
  const begin = (draft: Draft, words?: string) =>
    open(
      (givesUp) => keeper.openNew(draft, givesUp),
      () => {
        store.getState().begin(undefined);
        if (words !== undefined) announce(words);
        go('edit');
      },
    );

  const take = async (file: File) => {
    setRefused(undefined);
    run.current?.abort();
    const own = (run.current = new AbortController());
    const timer = setTimeout(() => setOpening({ file: file.name }), SOON);
    const taken = await takeFile(file, site, own.signal, (share) => setOpening((shown) => shown && { ...shown, share }));
    clearTimeout(timer);
    if (own.signal.aborted) return;
    setOpening(undefined);
    if (taken.kind === 'draft') {
      await begin(taken.draft, t('start.opened', { file: file.name }));
    } else if (taken.kind === 'given') {
      if (taken.encoding !== undefined) announce(t('start.encoding', { encoding: taken.encoding }));
      go(stepFor(taken.given), taken.given);
    } else if (taken.kind !== 'stopped') setRefused(taken);
  };
  const stop = () => {
    run.current?.abort();
    setOpening(undefined);
    announce(t('start.stopped'));
    document.getElementById(`${id}-file`)?.focus();
  };
  const takePasted = () => {
    const given = pastedAs(text);
    go(stepFor(given), given);
  };
  const openExample = async () => {
    try {
      const read = readDraft(await site.example());
      if (!read.ok) throw new Error('the example is no dataset');
      await begin(read.draft);
    } catch {
      setRefused('example');
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void take(file);
    else setText(event.dataTransfer.getData('text/plain'));
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a short cut to the button
    <div
      className="start"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') takePasted();
        }}
      >
        <label htmlFor={`${id}-text`}>{t('start.paste')}</label>
        <textarea
          id={`${id}-text`}
          rows={8}
          dir="auto"
          value={text}
          aria-describedby={`${id}-paste-hint`}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}-paste-hint`} className="hint-line">
          {t('start.pasteHint')}
        </p>
        <button type="submit" className="main-action" disabled={text.trim() === ''}>
          {t('start.readText')}
        </button>
      </form>
      <div className="other-ways">
        <label className="drop" htmlFor={`${id}-file`}>
          <span>{t('start.file')}</span>
          <span className="hint-line">{t('start.fileHint')}</span>
          <input
            id={`${id}-file`}
            type="file"
            className="unseen"
            accept=".txt,.docx,.html,.htm,.xlsx,.csv,.tsv,.json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void take(file);
              target.value = ''; // the same file may be chosen again, mended
            }}
          />
        </label>
        <div className="row">
          <button type="button" onClick={() => void openExample()}>
            {t('start.example')}
          </button>
          <button type="button" onClick={() => void begin(emptyDraft)}>
            {t('start.nothing')}
          </button>
        </div>
        {opening !== undefined && <Progress words={t('start.opening', { file: opening.file })} {...(opening.share !== undefined && { share: opening.share })} stop={{ words: t('read.stop'), onStop: stop }} />}
        {refused !== undefined && <Refusal refused={refused} />}
        {held?.why === 'unkept' && <Unkept onGiveUp={held.goOn} />}
        {held?.why === 'table' && <TableWaits onGiveUp={held.goOn} />}
        <KeptDrafts open={open} />
      </div>
    </div>
  );
}
