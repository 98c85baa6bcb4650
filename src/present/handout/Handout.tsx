import type { ScreenProps } from '../screen.ts';

export function Handout({ view }: ScreenProps) {
  return <main>{view.talk}</main>;
}
