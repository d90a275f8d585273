import { HostPage } from './HostPage.ts';
import { VERSION } from './protocol.ts';
import type { HeightMessage } from './protocol.ts';

/**
 * Tells the page around an embed how high its content is, and whenever that changes. A script of its own, before the
 * others: the frame fits as soon as the document is there, and a page that is not an embed is known by its silence.
 */
export function reportHeight(embed: Window): void {
  const host = new HostPage(embed);
  const { body } = embed.document;
  if (!host.isThere) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(body.getBoundingClientRect().bottom + embed.scrollY);
    // A frame that is not shown has no width, and says nothing of how high it would be.
    if (height === told || embed.innerWidth === 0) return;
    told = height;
    const message: HeightMessage = { type: 'atlas-height', version: VERSION, height };
    host.tell(message);
  }).observe(body);
}
