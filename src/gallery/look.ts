/** How the gallery is shown, in its address; the defaults are not written. */
export const themes = ['system', 'light', 'dark'] as const;
export const directions = ['ltr', 'rtl'] as const;
export const parts = ['all', 'foundations', 'controls', 'filter', 'facts', 'pictures', 'messages', 'overlays'] as const;

export interface Look {
  readonly theme: (typeof themes)[number];
  readonly dir: (typeof directions)[number];
  readonly part: (typeof parts)[number];
}

export function parseLook(search: string): Look {
  const query = new URLSearchParams(search);
  return {
    theme: themes.find((theme) => theme === query.get('theme')) ?? 'system',
    dir: directions.find((dir) => dir === query.get('dir')) ?? 'ltr',
    part: parts.find((part) => part === query.get('part')) ?? 'all',
  };
}

/** "?theme=dark&dir=rtl" */
export function formatLook({ theme, dir, part }: Look): string {
  const query = new URLSearchParams({
    ...(theme !== 'system' && { theme }),
    ...(dir !== 'ltr' && { dir }),
    ...(part !== 'all' && { part }),
  });
  return `?${query.toString()}`;
}
