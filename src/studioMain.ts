import { openStudio } from './pages/openStudio.tsx';

void openStudio(window);
