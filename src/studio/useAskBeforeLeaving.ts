import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isWaiting } from './table/tableSession.ts';
import { useStudioParts } from './useStudio.ts';

/**
 * A draft is kept at every change. What was pasted and is not read yet, and a table that is not in the draft, are not: who
 * leaves the page before that is asked.
 */
export function useAskBeforeLeaving(): void {
  const { store, tables } = useStudioParts();
  const isPasted = useStore(store, ({ pasted }) => pasted.trim() !== '');
  const isTable = useStore(tables, isWaiting);
  const isUnkept = isPasted || isTable;
  useEffect(() => {
    if (!isUnkept) return undefined;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnkept]);
}

function ask(event: Event): void {
  event.preventDefault();
}
