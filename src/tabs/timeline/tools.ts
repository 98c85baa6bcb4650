/** What comes behind the first picture, in one file. */
export { Controls } from './time/Controls.tsx';
export { Elsewhere } from './time/Elsewhere.tsx';
export { Gestures } from './picture/Gestures.tsx';
export { Overview } from './overview/Overview.tsx';
export { Silences } from './lists/Silences.tsx';
export { Steps } from './time/Steps.tsx';
export { TimelineLegend } from './picture/TimelineLegend.tsx';
export { Undated } from './lists/Undated.tsx';
