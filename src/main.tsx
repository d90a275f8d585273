import { atlasData } from 'virtual:atlas-data';
import { takeOver } from './pages/takeOver.tsx';

void takeOver(atlasData, window);
