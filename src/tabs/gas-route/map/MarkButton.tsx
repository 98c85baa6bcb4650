/** Something drawn that is pressed like a button: its name, whether it is the chosen one, and its place among the keys. */
import type { ReactNode } from 'react';
import type { Roving } from '@/ui/useRoving.ts';

export type MarkFocus = ReturnType<Roving['mark']>;

interface Props {
  name: string;
  isChosen: boolean;
  onPress: () => void;
  /** Undefined where it is pressed and takes no focus. */
  focus: MarkFocus | undefined;
  className: string | undefined;
  'data-tone'?: string;
  transform?: string;
  children: ReactNode;
}

export function MarkButton({ name, isChosen, onPress, focus, children, ...drawn }: Props) {
  return (
    <g role="button" aria-label={name} aria-pressed={isChosen} onClick={onPress} {...drawn} {...focus}>
      <title>{name}</title>
      {children}
    </g>
  );
}
