/** Something that opens in place. What is inside is made when it is first opened: long lists cost nothing while they are closed. */
import { type ReactNode, useState } from 'react';

interface Props {
  summary: ReactNode;
  className?: string | undefined;
  startsOpen?: boolean;
  children: () => ReactNode;
}

export function Disclosure({ summary, className, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details open={open} className={className}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- a summary takes Enter and Space as clicks */}
      <summary
        onClick={(event) => {
          event.preventDefault(); // the state opens it, so that what is inside is there at once
          setOpen(!open);
        }}
      >
        {summary}
      </summary>
      {open && children()}
    </details>
  );
}
