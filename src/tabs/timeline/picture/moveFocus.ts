/** Arrows among the records of the picture: Left and Right along a lane, Home and End to its ends, Up and Down to the record of another lane that stands nearest. */
export function moveFocus(stage: HTMLElement, key: string): boolean {
  const lanes = [...stage.querySelectorAll('[data-lane]')].map((lane) => [...lane.querySelectorAll<SVGElement>('a, [data-bin]')]);
  const laneAt = lanes.findIndex((marks) => marks.some((mark) => mark === document.activeElement));
  const marks = lanes[laneAt];
  if (!marks) return false;
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const next = {
    ArrowRight: () => marks[at + 1],
    ArrowLeft: () => marks[at - 1],
    Home: () => marks[0],
    End: () => marks.at(-1),
    ArrowDown: () => nearest(marks[at]!, lanes.slice(laneAt + 1)),
    ArrowUp: () => nearest(marks[at]!, lanes.slice(0, laneAt).toReversed()),
  }[key];
  if (!next) return false;
  next()?.focus();
  return true;
}

function nearest(from: Element, lanes: readonly (readonly SVGElement[])[]): SVGElement | undefined {
  const middle = (mark: Element) => {
    const { left, right } = (mark.querySelector('[data-shape]') ?? mark).getBoundingClientRect();
    return (left + right) / 2;
  };
  const x = middle(from);
  const distance = (mark: Element) => Math.abs(middle(mark) - x);
  const marks = lanes.find((lane) => lane.length > 0) ?? [];
  return marks.toSorted((a, b) => distance(a) - distance(b))[0];
}
