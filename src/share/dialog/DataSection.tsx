import { fileName } from '../fileName.ts';
import { isOneFile } from '../isOneFile.ts';
import { useSharing } from './ShareContext.ts';

/** What the filter leaves, as tables and as a dataset. What writes each comes when it is asked for. */
export function DataSection() {
  const { say, takeaway, takeawayIn, page, save } = useSharing();
  const { dataset } = takeaway.data;
  const { filter } = takeaway.view;
  const csv = async () => {
    const { writeCsv } = await import('../table/writeCsv.ts');
    return new Blob([writeCsv(takeaway)], { type: 'text/csv;charset=utf-8' });
  };
  const xlsx = async () => (await import('../table/writeXlsx.ts')).writeXlsx(takeaway);
  const json = async () => {
    const { filteredDataset, writeDataset } = await import('../filteredDataset.ts');
    const left = filteredDataset(takeawayIn);
    if (!left) throw new Error(say('leaves.nothing'));
    return new Blob([writeDataset(left)], { type: 'application/json' });
  };
  return (
    <section>
      <h3>{say('data.heading')}</h3>
      <div className="buttons">
        <button type="button" onClick={() => save(fileName(dataset, filter, 'csv'), csv)}>
          {say('data.csv')}
        </button>
        {!isOneFile(page.document) && (
          <button type="button" onClick={() => save(fileName(dataset, filter, 'xlsx'), xlsx)}>
            {say('data.xlsx')}
          </button>
        )}
        <button type="button" onClick={() => save(fileName(dataset, filter, 'json'), json)}>
          {say('data.json')}
        </button>
      </div>
      <p className="aside">{say('data.hint')}</p>
    </section>
  );
}
