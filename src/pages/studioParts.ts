import { DraftCheck } from '../studio/check/DraftCheck.ts';
import { DraftKeeper } from '../studio/draft/DraftKeeper.ts';
import type { Surroundings } from '../studio/draft/DraftKeeper.ts';
import { createDraftStore } from '../studio/draft/draftStore.ts';
import { createReadingStore } from '../studio/read/readingStore.ts';
import type { StudioParts } from '../studio/StudioContext.ts';
import { createStudioStore } from '../studio/studioStore.ts';
import type { StudioSite } from '../studio/StudioSite.ts';
import { createTableSession } from '../studio/table/tableSession.ts';
import { TableWork } from '../studio/table/TableWork.ts';

/** All that the studio stands on, before anything of it has been started. */
export function createStudioParts(around: Surroundings, site: StudioSite, switchLanguage: () => void): StudioParts {
  const drafts = createDraftStore();
  const store = createStudioStore();
  drafts.subscribe(({ draft }, before) => store.getState().follow(before.draft, draft));
  return {
    store,
    drafts,
    keeper: new DraftKeeper(drafts, around),
    check: new DraftCheck(() => site.startCheckWorker()),
    readings: createReadingStore((...given) => site.readCommunique(...given)),
    tables: createTableSession(new TableWork(() => site.startTableWorker()), () => drafts.getState().draft),
    site,
    switchLanguage,
  };
}
