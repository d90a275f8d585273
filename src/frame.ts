import { reportHeight } from './share/embed/reportHeight.ts';

reportHeight(window);
