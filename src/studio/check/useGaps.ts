import { useEffect, useState } from 'react';
import type { Gap } from '../edit/gaps.ts';
import { useStudio, useStudioParts } from '../useStudio.ts';

/** What the draft lacks, as it was last looked at; `undefined` until then. It is looked at anew after every change. */
export function useGaps(): readonly Gap[] | undefined {
  const { check } = useStudioParts();
  const { draft } = useStudio();
  const [gaps, setGaps] = useState<readonly Gap[]>();
  useEffect(() => {
    let isWanted = true;
    void check.gaps(draft).then((found) => {
      if (isWanted && found) setGaps(found);
    });
    return () => {
      isWanted = false;
    };
  }, [check, draft]);
  return gaps;
}
