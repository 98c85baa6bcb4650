/** What is inside, of the record with which the dashboard was built or, where the address names one, of a file beside the page. */
import type { ReactNode } from 'react';
import { useCode } from '@/ui/useCode.ts';
import { Room } from './Room.tsx';

interface Props {
  /** The name of the file; "" for the record of the build. */
  name: string;
  children: ReactNode;
}

export function OfRecord({ name, children }: Props) {
  return name === '' ? (
    children
  ) : (
    <Room room="view">
      <Other name={name}>{children}</Other>
    </Room>
  );
}

function Other(props: Props) {
  const { Opened } = useCode('opened', () => import('./opened/Opened.tsx'));
  return <Opened {...props} />;
}
