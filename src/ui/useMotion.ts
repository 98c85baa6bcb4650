/** What moves in a picture: on a stage, where an audience has to follow; and not while the picture appears. */
import { useEffect, useState } from 'react';
import { useSetting } from './setting.tsx';

/** ms from when a picture is made, or from when an answer is shown, until it stands: what is around it may still give it another size. */
const settling = 700;

/** "growth": what appears; "all": what changes its place or size as well. */
export function useMotion(): 'growth' | 'all' | undefined {
  const { place, isHidden = false } = useSetting();
  const [stands, setStands] = useState({ isMade: false, isShown: false });
  useEffect(() => {
    const timer = setTimeout(() => setStands({ isMade: true, isShown: !isHidden }), settling);
    return () => {
      clearTimeout(timer);
      setStands((before) => ({ ...before, isShown: false }));
    };
  }, [isHidden]);
  if (place !== 'stage' || !stands.isMade) return undefined;
  return stands.isShown && !isHidden ? 'all' : 'growth';
}
