/** All that one run of the bench finds. Parts that were left out are undefined. */
import type { AgreementsFigure } from './agreements.ts';
import type { BrowserFigures } from './browser/figures.ts';
import type { SizeFigures } from './node/bench.ts';

export interface Results {
  readonly date: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGB: number;
    readonly system: string;
    readonly node: string;
    readonly chromium?: string;
  };
  readonly sizes?: readonly { readonly name: string; readonly kB: number }[];
  readonly node?: readonly SizeFigures[];
  readonly browser?: readonly BrowserFigures[];
  readonly agreements?: readonly AgreementsFigure[];
}
