import { atlasData } from 'virtual:atlas-data';
import { wakeOffline } from './pages/offline/wakeOffline.ts';
import { takeOver } from './pages/takeOver.ts';

void takeOver(atlasData, window).then(() => wakeOffline(window));
