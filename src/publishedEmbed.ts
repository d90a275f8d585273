// First, so that the page around it learns how high the frame is before the rest is there.
import './frame.ts';
import './publishedMain.ts';
