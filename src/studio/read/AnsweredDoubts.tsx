import { useRef } from 'react';
import { useStore } from 'zustand';
import type { Reading } from '../reader/Reading.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';
import { doubtId } from './Doubts.tsx';
import { doubtKey } from './readingStore.ts';

interface AnsweredDoubtsProps {
  readonly reading: Reading;
}

/** Questions about the text that have been answered: each can be asked again, as an answer may be a slip. */
export function AnsweredDoubts({ reading }: AnsweredDoubtsProps) {
  const { t } = useStudio();
  const { answered, askAgain } = useStore(useStudioParts().readings);
  const list = useRef<HTMLDetailsElement>(null);
  const closed = reading.doubtful.filter((doubt) => answered.includes(doubtKey(doubt)));
  if (closed.length === 0) return null;
  return (
    <details className="answered" ref={list}>
      <summary>{t('read.answered', { count: closed.length })}</summary>
      <ul>
        {closed.map((doubt) => (
          <li key={doubtKey(doubt)}>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                const { ownerDocument } = list.current ?? {};
                // To the question that is there again.
                requestAnimationFrame(() => ownerDocument?.querySelector<HTMLElement>(`[aria-labelledby="doubt-${doubtId(doubt)}"] button`)?.focus());
                askAgain(doubt);
              }}
            >
              {t('read.askAgain', { text: doubt.text, number: doubt.paragraph })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
