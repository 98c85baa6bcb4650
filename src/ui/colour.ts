/** A colour for each theme. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The CSS colour that follows the theme. */
export function paint({ light, dark }: Colour): string {
  return `light-dark(${light}, ${dark})`;
}
