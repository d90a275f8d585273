import { useSharing } from './ShareContext.ts';

/** On paper, and as one file where the site offers one. */
export function PaperSection({ onPrint }: { readonly onPrint: () => void }) {
  const { say, page } = useSharing();
  // The build puts the link into the page that offers the whole atlas as one file.
  const file = page.document.querySelector<HTMLLinkElement>('link[rel="alternate"][data-single-file]')?.href;
  return (
    <section>
      <h3>{say('paper.heading')}</h3>
      <div className="buttons">
        <button type="button" onClick={onPrint}>
          {say('paper.print')}
        </button>
      </div>
      <p className="aside">{say('paper.hint')}</p>
      {file !== undefined && (
        <>
          <h3>{say('file.heading')}</h3>
          <div className="buttons">
            <a className="button" href={file} download="">
              {say('file.html')}
            </a>
          </div>
          <p className="aside">{say('file.hint')}</p>
        </>
      )}
    </section>
  );
}
