import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isWaiting } from './table/tableSession.ts';
import { useStudioParts } from './useStudio.ts';

/** A draft is kept at every change, a table is not: who leaves the page before it is in the draft is asked. */
export function useAskBeforeLeaving(): void {
  const isUnkept = useStore(useStudioParts().tables, isWaiting);
  useEffect(() => {
    if (!isUnkept) return undefined;
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnkept]);
}

function ask(event: Event): void {
  event.preventDefault();
}
