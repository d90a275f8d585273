import { readPageData } from './pages/pageData.ts';
import { takeOver } from './pages/takeOver.ts';

void takeOver(readPageData(document), window);
