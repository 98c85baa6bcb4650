/** What stands below the first screen: drawn behind the first frame, so that a press is answered at once. On a stage, on paper and alone it is drawn with the rest. */
import { type ReactNode, useDeferredValue } from 'react';
import { useSetting } from './setting.tsx';
import { usePaper } from './usePaper.ts';

export function Later({ children }: { children: () => ReactNode }) {
  const { place, only } = useSetting();
  const isPaper = usePaper();
  const isTime = useDeferredValue(true, place !== 'page' || only !== '' || isPaper);
  return isTime ? children() : null;
}
