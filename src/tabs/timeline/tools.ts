/** What comes behind the first picture, in one file. */
export { Controls } from './Controls.tsx';
export { Gestures } from './Gestures.tsx';
export { Overview } from './Overview.tsx';
export { Silences } from './Silences.tsx';
export { Steps } from './Steps.tsx';
export { TimelineLegend } from './TimelineLegend.tsx';
export { Undated } from './Undated.tsx';
