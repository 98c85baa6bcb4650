/** Where things stand in a picture that runs in the direction in which one reads: it is laid out from the left. */
export interface Mirror {
  /** From the start of the picture to the left, px. */
  readonly at: (x: number) => number;
  /** Forwards is to the right (1) or to the left (-1). */
  readonly by: 1 | -1;
}

export function mirrorOf(direction: 'ltr' | 'rtl', width: number): Mirror {
  return direction === 'rtl' ? { at: (x) => width - x, by: -1 } : { at: (x) => x, by: 1 };
}
