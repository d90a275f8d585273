import { chooseLanguage } from './pages/chooseLanguage.ts';

chooseLanguage(window, (locale) => `../${locale}/studio/`);
