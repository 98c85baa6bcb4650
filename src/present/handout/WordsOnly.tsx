/** A scene without a view is drawn as soon as it stands there. */
import { useEffect, useRef } from 'react';

export function WordsOnly({ onDrawn }: { onDrawn: (works: readonly string[]) => void }) {
  const latest = useRef(onDrawn);
  useEffect(() => latest.current([]), []);
  return null;
}
