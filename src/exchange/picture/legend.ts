/** The legend as it stands on the page. */

export interface LegendItem {
  readonly label: string;
  /** The live sign: its look is read when the picture is drawn. */
  readonly sign?: SVGSVGElement | undefined;
}

/** The items of the lists in `element`, each with the sign that stands in it. */
export function legendIn(element: ParentNode | null): LegendItem[] {
  return [...(element?.querySelectorAll('li') ?? [])].map((item) => ({
    // a sign may have words of its own, which are drawn with it
    label: [...item.childNodes]
      .map((child) => (child instanceof SVGElement ? '' : child.textContent))
      .join('')
      .trim(),
    sign: item.querySelector('svg') ?? undefined,
  }));
}
