import { useLayoutEffect } from 'react';
import style from './Chart.module.css';

/** The hatches and dots of charts, once in the page and outside of every tab: in one that is out of sight they would paint nothing. */
const patterns = `<svg width="0" height="0" class="${style.defs}" aria-hidden="true"><defs>
  <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" class="${style.hatchGround}"/><rect width="2" height="5" class="${style.hatchLine}"/>
  </pattern>
  <pattern id="band-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect width="1" height="7" class="${style.bandMark}"/>
  </pattern>
  <pattern id="band-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" class="${style.bandMark}"/></pattern>
</defs></svg>`;

export function Patterns(): null {
  useLayoutEffect(() => {
    if (!document.getElementById('hatch')) document.body.insertAdjacentHTML('beforeend', patterns);
  }, []);
  return null;
}
