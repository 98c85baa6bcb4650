/** What has the focus may leave the window, or dissolve into records: the focus then goes to the next of its lane, and where there is none to the stage. */
import { type RefObject, useEffect, useRef } from 'react';

export function useKeptFocus(stage: RefObject<HTMLElement | null>): void {
  const kept = useRef<{ readonly element: Element; readonly lane: string | undefined } | undefined>(undefined);
  useEffect(() => {
    const element = stage.current;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target === element) kept.current = undefined;
      else kept.current = { element: target, lane: target.closest<SVGElement>('[data-stripe]')?.dataset['stripe'] };
    };
    // what is removed loses the focus too, and did not give it away
    const onBlur = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && kept.current?.element === target) kept.current = undefined;
      });
    element?.addEventListener('focusin', onFocus);
    element?.addEventListener('focusout', onBlur);
    return () => {
      element?.removeEventListener('focusin', onFocus);
      element?.removeEventListener('focusout', onBlur);
    };
  }, [stage]);
  useEffect(() => {
    if (!kept.current || kept.current.element.isConnected || document.activeElement !== document.body) return;
    const { lane } = kept.current;
    const stripe = [...(stage.current?.querySelectorAll<SVGElement>('[data-stripe]') ?? [])].find(
      ({ dataset }) => dataset['stripe'] === lane,
    );
    const next = stripe?.querySelector<SVGElement>('a[tabindex="0"], [data-bin]') ?? stage.current;
    next?.focus({ preventScroll: true });
  });
}
