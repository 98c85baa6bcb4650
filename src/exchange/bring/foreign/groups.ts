/** Groups of a timeline as sectors, each with a colour of its own as long as there are so many. */
import { fold } from '@/record/fold.ts';
import type { Json } from '../brought.ts';
import { notGrouped, toneOf } from '../palette.ts';
import { Ids } from './ids.ts';

const family = 'groups';

export class Groups {
  readonly #ids = new Ids();
  /** By the label as it is written, and folded. */
  readonly #byLabel = new Map<string, string>();
  readonly #familyLabel: string;
  readonly #notGrouped: string;
  readonly sectors: Json[] = [];

  constructor(words: { readonly groups: string; readonly notGrouped: string }) {
    this.#familyLabel = words.groups;
    this.#notGrouped = words.notGrouped;
    this.#ids.take(notGrouped);
  }

  get families(): Json[] {
    return this.sectors.length === 0 ? [] : [{ id: family, label: this.#familyLabel }];
  }

  /** The id of the sector; "" is none of the groups. Capitals and accents alone make no other group. */
  idOf(label: string): string {
    const known = this.#byLabel.get(label) ?? this.#byLabel.get(fold(label));
    if (known !== undefined) {
      this.#byLabel.set(label, known);
      return known;
    }
    const id = label === '' ? notGrouped : this.#ids.of(label, 'group');
    this.#byLabel.set(label, id).set(fold(label), id);
    this.sectors.push({ id, label: label || this.#notGrouped, family, colour: toneOf(this.sectors.length) });
    return id;
  }
}
