export type Cell = string | number;
export type Cells = Map<string, Cell | readonly string[]>;
export interface Sheet {
  readonly cells: Cells;
  readonly row: (table: string, name: string | number) => string;
  readonly put: (row: string, column: string, value: Cell | readonly string[] | null | undefined) => void;
}
export interface Difference {
  readonly name: string;
  readonly expected: Cell | readonly string[] | undefined;
  readonly found: Cell | readonly string[] | undefined;
}
/** The names that rows of tables have on the screen. */
export interface Words {
  readonly facet: (split: 'level' | 'form' | 'direction', value: string) => string;
  readonly rank: (level: string | undefined) => string;
  readonly era: (id: string) => string;
  readonly contact: (record: { readonly title: string; readonly date: string }) => string;
  readonly part: (part: 'sector' | 'place' | 'donor' | 'channel', value: string) => string;
  readonly start: string;
  readonly from: string;
  readonly to: string;
  readonly end: string;
}
export interface Asked {
  readonly filter: {
    readonly choices: Readonly<Partial<Record<string, { readonly ids: readonly string[]; readonly except: boolean }>>>;
    readonly from?: string;
    readonly to?: string;
  };
  readonly options: Readonly<Record<'bins' | 'split' | 'year' | 'measure' | 'parts' | 'flow' | 'axis' | 'unit', string>>;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Raw {
  readonly sides: readonly string[];
  readonly years: readonly number[];
  readonly eras: readonly { readonly id: string; readonly label: string; readonly date: string }[];
  readonly sectors: ReadonlyMap<string, { readonly id: string; readonly label: string }>;
  readonly actors: ReadonlyMap<string, Named>;
  readonly places: ReadonlyMap<string, Named>;
  readonly sources: ReadonlyMap<string, { readonly id: string; readonly side: string; readonly language?: string }>;
  readonly records: readonly {
    readonly kind: string;
    readonly date: string;
    readonly actors: readonly string[];
    readonly places: readonly string[];
    readonly citations: readonly { readonly source: string }[];
    readonly rivals: readonly { readonly citations: readonly { readonly source: string }[] }[];
  }[];
}
export function readRaw(folder: string): Raw;
export function sheet(): Sheet;
export function differences(counted: Cells, found: Cells): Difference[];
export function counter(by: string, raw: Raw, words: Words): (asked: Asked) => Cells;
/** A record as somebody sees it. */
export interface SeenRecord {
  readonly id: string;
  readonly cited: Readonly<Record<'own' | 'claims' | 'others', readonly { readonly source: string }[]>>;
}
export function seenRecords(by: string, raw: Pick<Raw, 'records' | 'sources' | 'actors'>): SeenRecord[];
export function worksOf(record: SeenRecord): string[];
