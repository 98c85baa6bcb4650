import type { ScreenProps } from '../screen.ts';

export function EmbedPage({ view }: ScreenProps) {
  return <main>{view.talk}</main>;
}
