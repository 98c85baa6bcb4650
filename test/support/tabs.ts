/** Pages that share a storage, as tabs of a browser do. */
import type { Page } from '@/ui/keptStore.ts';

/** A storage that several pages share, as tabs do. `refuse` makes it throw at what is written. */
export class Store implements Storage {
  readonly items = new Map<string, string>();
  refuse: string | undefined;
  get length() {
    return this.items.size;
  }
  clear = () => this.items.clear();
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  removeItem = (key: string) => void this.items.delete(key);
  setItem = (key: string, text: string) => {
    if (this.refuse) throw new DOMException('refused', this.refuse);
    this.items.set(key, text);
  };
}

/** A page of a browser. */
export class Tab extends EventTarget implements Page {
  readonly location: { pathname: string };
  readonly #storage: Storage | undefined;
  constructor(storage: Storage | undefined, pathname = '/site/index.html') {
    super();
    this.location = { pathname };
    this.#storage = storage;
  }
  get localStorage() {
    if (!this.#storage) throw new DOMException('denied', 'SecurityError');
    return this.#storage;
  }
}
