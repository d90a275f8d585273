import { atlasData } from 'virtual:atlas-data';
import { takeOver } from './pages/takeOver.ts';

void takeOver(atlasData, window);
