import type { Takeaway } from '../Takeaway.ts';
import { cited } from './Cited.ts';

/** The atlas as a footnote names it. Without a day of access: that is the reader's to add. */
export function citationSentence(takeaway: Takeaway): string {
  const { id, title, event, filter, worldview, address } = cited(takeaway);
  const { format } = takeaway.data.dataset;
  return takeaway.say('cite.sentence', { title: title.replace(/\.$/, ''), event, id, format, filter, worldview, address });
}
