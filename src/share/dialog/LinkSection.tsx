import { CopyField } from './CopyField.tsx';
import { useSharing } from './ShareContext.ts';

/** The address of what is seen. */
export function LinkSection() {
  const { say, takeaway } = useSharing();
  return (
    <section>
      <h3>{say('link.heading')}</h3>
      <CopyField label={say('link.label')} value={takeaway.address} />
      <p className="aside">{say('link.language')}</p>
    </section>
  );
}
