import { useState } from 'react';
import type { Encoding } from '../decodeText.ts';
import { EncodingField } from '../EncodingField.tsx';
import { takeText } from '../start/takeFile.ts';
import type { Problem } from '../start/takeFile.ts';
import type { Decoding } from '../studioStore.ts';
import { useStudio } from '../useStudio.ts';

interface TextEncodingProps {
  readonly decoding: Decoding;
}

/** Says in which encoding a file was read that is not in the usual one, and reads it anew in another. */
export function TextEncoding({ decoding: { file, encoding } }: TextEncodingProps) {
  const { t, go, announce } = useStudio();
  const [problem, setProblem] = useState<Problem>();
  const choose = async (chosen: Encoding) => {
    const taken = await takeText(file, chosen);
    setProblem(taken.kind === 'problem' ? taken.problem : undefined);
    if (taken.kind !== 'given') return;
    announce(t('start.encoding', { encoding: chosen }));
    go('read', taken.given);
  };
  return (
    <div className="table-notices">
      <p>{t('start.encoding', { encoding })}</p>
      <EncodingField label={t('read.encoding')} value={encoding} choose={(chosen) => void choose(chosen)} />
      {problem && (
        <p role="alert" className="problem">
          {t(`start.problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
