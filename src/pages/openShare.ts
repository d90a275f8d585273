import type { i18n } from 'i18next';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Atlas } from '../panels/AtlasContext.ts';
import type { LiveMap } from '../map/LiveMap.ts';
import { adoptStyles } from '../share/dialog/adoptStyles.ts';
import css from '../share/dialog/share.css?inline';
import { ShareDialog } from '../share/dialog/ShareDialog.tsx';
import { AtlasProvider } from './AtlasProvider.tsx';

interface Shared {
  readonly atlas: Atlas;
  readonly map: LiveMap;
  readonly translation: i18n;
}

const dialogs = new WeakMap<Document, HTMLDialogElement>();

/** Shows the share dialog. It is made when it is first asked for, and keeps what was chosen in it. */
export function openShare(page: Window, { atlas, map, translation }: Shared): void {
  const { document } = page;
  const known = dialogs.get(document);
  if (known) {
    known.showModal();
    return;
  }
  adoptStyles(css, document);
  const dialog = document.createElement('dialog');
  dialog.className = 'share-dialog';
  dialog.setAttribute('aria-labelledby', 'atlas:share-title');
  // A press on what lies around it closes it, as it does elsewhere.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialogs.set(document, dialog);
  const onClose = () => dialog.close();
  const onPrint = () => {
    dialog.close();
    page.print();
  };
  // Of the data, where the site keeps versions that an embed can pin (`finishSite`).
  const { version } = document.documentElement.dataset;
  const content = createElement(ShareDialog, { map, page, version, onClose, onPrint });
  // The padding is within: what is pressed beside it is the dialog itself, and that is its backdrop.
  const holder = document.createElement('div');
  dialog.append(holder);
  createRoot(holder, { identifierPrefix: 'atlas-share' }).render(createElement(AtlasProvider, { atlas, translation, children: content }));
  dialog.showModal();
}
