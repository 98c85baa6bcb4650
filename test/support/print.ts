/** What a browser says before it lays a page out for paper, and after. */
import { act } from '@testing-library/react';

export function print(event: 'beforeprint' | 'afterprint'): void {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
}
