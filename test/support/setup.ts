/** What jsdom lacks, taught once; what the tests of a file leave behind, taken away. */
import '@testing-library/jest-dom/vitest';
import { act, cleanup, configure, getConfig, prettyDOM } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterAll, afterEach, vi } from 'vitest';

configure({
  // code that is loaded when it is first used takes its time on a busy machine
  asyncUtilTimeout: 8000,
  eventWrapper: (dispatch: () => unknown) => {
    // What userEvent does (there act is off) is drawn as a browser draws it. In act() React tries places that wait for their code again
    // and again without ever letting that code come, and three of them hang the run (facebook/react#37556).
    if ((globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT === false) return flushSync(dispatch);
    let result: unknown;
    act(() => {
      result = dispatch();
    });
    return result;
  },
  // what is waited for is looked for many times: the page is put into words where it has not come, and not at each look before
  getElementError(message, container) {
    const isAwaited = (getConfig() as { _disableExpensiveErrorDiagnostics?: boolean })._disableExpensiveErrorDiagnostics;
    const error = new Error([message, !isAwaited && prettyDOM(container)].filter(Boolean).join('\n\n'));
    error.name = 'TestingLibraryElementError';
    Error.captureStackTrace(error, getConfig().getElementError); // begins in the test
    return error;
  },
});

class ObserverOfNothing implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const matchMedia = (query: string) =>
  Object.assign(new EventTarget(), {
    matches: query.includes('min-width'),
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
  });

globalThis.ResizeObserver = ObserverOfNothing;
window.matchMedia = matchMedia;
Element.prototype.scrollIntoView = () => {};
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

// files share one page (vite.config.ts)
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  window.localStorage.clear();
  document.title = '';
  document.body.replaceChildren();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
});
