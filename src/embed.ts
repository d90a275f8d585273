import { dataset, title } from 'virtual:atlas-site';
import { PartnerAtlas } from './share/embed/PartnerAtlas.ts';

// Apart from `new URL`, which the build would take for the address of a file of its own.
const { url } = import.meta;

// Another site's script may have defined the element: then it learns of this site too.
const defined = customElements.get('partner-atlas') as typeof PartnerAtlas | undefined;
(defined ?? PartnerAtlas).hold({ address: new URL('.', url).href, dataset, title });
if (!defined) customElements.define('partner-atlas', PartnerAtlas);
