/** A button within a picture. */
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** Whether what it opens and closes is open. */
  expanded?: boolean;
  className?: string | undefined;
  transform?: string;
  onPress: () => void;
  children: ReactNode;
}

export function SvgButton({ label, expanded, className, transform, onPress, children }: Props) {
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-expanded={expanded}
      className={className}
      transform={transform}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </g>
  );
}
