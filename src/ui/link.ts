import type { MouseEvent } from 'react';

/** A link within the dashboard: an address of its own, to copy or to open in a new tab, and a plain click that stays in the page. */
export interface LinkProps {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Follows in the page what a plain click asks for; leaves new tabs, new windows and downloads to the browser. */
export function linkTo(href: string, follow: () => void): LinkProps {
  return {
    href,
    onClick: (event) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      follow();
    },
  };
}
