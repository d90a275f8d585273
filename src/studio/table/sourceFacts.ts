import { isDayOrMonth } from '../../dataset/calendar.ts';
import { isLanguageTag } from '../../dataset/languageTag.ts';
import { isLink } from '../../dataset/links.ts';
import type { DraftSource } from '../draft/Draft.ts';
import { textOf } from './cellText.ts';
import type { SourceRole } from './Role.ts';

/** What a table says of a source, as far as it is what the format takes. */
export function sourceFacts(text: (role: SourceRole) => string): Omit<DraftSource, 'id'> {
  const title = textOf('', text('titleEn'), text('titleAr'));
  const publisher = textOf('', text('publisherEn'), text('publisherAr'));
  const [language, published, url] = [text('language'), text('published'), text('links')];
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(isLanguageTag(language) && { language }),
    ...(isDayOrMonth(published) && { published }),
    ...(isLink(url) && { url }),
  };
}
