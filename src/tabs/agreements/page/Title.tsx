/** The heading of a page, and the focus that comes to it. */
import { type RefObject, useEffect, useRef } from 'react';

interface Props {
  id: string;
  title: string;
  /** What goes with the page: a link in it, as the one to the next page, has been followed when the page is here. */
  room: RefObject<HTMLElement | null>;
}

/** Who came by a link stands at the title; who came by the address of the page, or is at work elsewhere on the screen, is left alone. */
export function Title({ id, title, room }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive && isFree(document.activeElement, room.current)) ref.current?.focus();
  }, [room]);
  return (
    <h2 id={id} ref={ref} tabIndex={-1}>
      {title}
    </h2>
  );
}

/** The focus is nowhere, as when the link that had it is gone, or in the room itself. */
function isFree(active: Element | null, room: HTMLElement | null): boolean {
  return active === null || active === document.body || room?.contains(active) === true;
}
