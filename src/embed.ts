import { dataset, title } from 'virtual:atlas-site';
import { PartnerAtlas } from './share/embed/PartnerAtlas.ts';

// Another site's script may have defined the element: then it learns of this site too.
const Defined = (customElements.get('partner-atlas') ?? PartnerAtlas) as typeof PartnerAtlas;
Defined.hold({ address: new URL('.', import.meta.url).href, dataset, title });
if (Defined === PartnerAtlas && !customElements.get('partner-atlas')) customElements.define('partner-atlas', PartnerAtlas);
