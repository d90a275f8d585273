import { chooseLanguage } from './pages/chooseLanguage.ts';

chooseLanguage(window);
