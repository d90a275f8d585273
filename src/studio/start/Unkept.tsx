import { downloadDraft } from '../downloadDraft.ts';
import { useStudio } from '../useStudio.ts';

interface UnkeptProps {
  readonly onGiveUp: () => void;
}

/** Another draft was asked for, and the open one could not be kept: a person takes it away, or gives it up. */
export function Unkept({ onGiveUp }: UnkeptProps) {
  const { draft, t } = useStudio();
  return (
    <div role="alert" className="problem">
      <p>{t('start.unkept')}</p>
      <div className="row">
        <button type="button" onClick={() => downloadDraft(draft)}>
          {t('draft.download')}
        </button>
        <button type="button" onClick={onGiveUp}>
          {t('start.giveUp')}
        </button>
      </div>
    </div>
  );
}
