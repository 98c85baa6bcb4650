/** A drawing of the page as it would be at another width: for a moment the figure has that width, unseen and without moving what is around it. */

/** Frames of the screen after which a drawing that holds still is taken to be done, and after which nobody waits longer. */
const [still, longest] = [3, 60];

/** Undefined where there is no drawing; `widths` say in px how wide it is to be, one after the other, each of the drawing as it is then. `find` is asked again once the figure has its width: the drawing may be another element by then. */
export async function redrawnAt<T>(
  figure: HTMLElement,
  find: () => SVGSVGElement | null,
  widths: readonly ((drawn: { readonly width: number; readonly height: number }) => number)[],
  then: (drawing: SVGSVGElement) => T,
): Promise<T | undefined> {
  const room = figure.getBoundingClientRect();
  const restore = [figure, figure.parentElement].map((element) => keepStyle(element));
  try {
    if (figure.parentElement) figure.parentElement.style.overflow = 'clip';
    for (const widthOf of widths) {
      const drawn = find()?.getBoundingClientRect();
      if (!drawn) break;
      // what stands beside the drawing keeps its width
      const wanted = widthOf(drawn) + figure.getBoundingClientRect().width - drawn.width;
      Object.assign(figure.style, {
        boxSizing: 'border-box',
        inlineSize: `${wanted}px`,
        minInlineSize: '0',
        maxInlineSize: 'none',
        blockSize: `${room.height}px`,
        marginInlineEnd: `${room.width - wanted}px`,
        opacity: '0',
      });
      await holdsStill(find);
    }
    const drawing = find();
    return drawing ? then(drawing) : undefined;
  } finally {
    for (const back of restore) back();
  }
}

function keepStyle(element: HTMLElement | null): () => void {
  const before = element?.getAttribute('style');
  return () => {
    if (typeof before === 'string') element?.setAttribute('style', before);
    else element?.removeAttribute('style');
  };
}

async function holdsStill(find: () => SVGSVGElement | null): Promise<void> {
  const sizeOf = () => {
    const { width = 0, height = 0 } = find()?.getBoundingClientRect() ?? {};
    return `${width} ${height}`;
  };
  let [size, same] = ['', 0];
  for (let frame = 0; frame < longest && same < still; frame += 1) {
    await new Promise(requestAnimationFrame);
    const now = sizeOf();
    same = now === size ? same + 1 : 0;
    size = now;
  }
}
