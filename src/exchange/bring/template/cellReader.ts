/** Reads a cell as the field of its column wants it; what cannot be read stays as it stands, so that the check refuses it as well. */
import type { Register } from '@/record/check/references.ts';
import { readBoolean } from '../cells/boolean.ts';
import { type DayOrder, dayOrderOf, readDate } from '../cells/date.ts';
import { readList } from '../cells/list.ts';
import { type Decimal, decimalOf, readNumber } from '../cells/number.ts';
import { readText } from '../cells/text.ts';
import type { Doubt, Understood } from '../cells/understood.ts';
import { readWeb } from '../cells/web.ts';
import { type Choice, readWord } from '../cells/word.ts';
import type { Cell } from '../table.ts';
import type { Field } from './fields.ts';
import type { Registry } from './registry.ts';

export interface Read {
  /** Undefined where the cell says that there is nothing. */
  readonly value: unknown;
  readonly doubts: readonly Doubt[];
}

/** How a column is written: known from all of its cells, where one alone could be read two ways. */
export interface Way {
  readonly order?: DayOrder | undefined;
  readonly decimal?: Decimal | undefined;
}

export class CellReader {
  readonly #registry: Registry;
  readonly #said = new Set<string>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  wayOf({ type, path }: Field, cells: Iterable<Cell>): Way {
    if (type === 'date') return { order: dayOrderOf(cells) };
    if (type !== 'number') return {};
    // no degree has thousands
    if (path.at(-1) === 'lat' || path.at(-1) === 'lon')
      return { decimal: [...cells].some((cell) => String(cell).includes(',')) ? 'comma' : 'point' };
    return { decimal: decimalOf(cells) };
  }

  read(cell: Cell, field: Field, way: Way): Read {
    switch (field.type) {
      case 'date':
        return this.#asRead(cell, readDate(cell, way.order));
      case 'number':
        return this.#asRead(cell, readNumber(cell, way.decimal));
      case 'boolean':
        return this.#asRead(cell, readBoolean(cell));
      case 'word':
        return this.#asRead(cell, readWord(cell, choicesOf(field))); // oxfmt-ignore
      case 'list':
        return this.#list(cell, field);
      case 'numbers':
        return numbersOf(textOf(cell));
      case 'line':
        return lineOf(textOf(cell));
      case 'any':
        return typeof cell === 'number' ? { value: cell, doubts: [] } : this.#text(cell);
      case 'text':
        if (field.register) return this.#reference(textOf(cell), field.register);
        return field.path.at(-1) === 'url' ? this.#asRead(cell, readWeb(cell)) : this.#text(cell);
    }
  }

  #list(cell: Cell, field: Field): Read {
    const { words, register } = field;
    const items = this.#asRead(cell, readList(cell, words || register ? 'ids' : 'texts'));
    const read = (items.value as string[]).map((item): Read => {
      if (register) return this.#reference(item, register);
      return words ? this.#asRead(item, readWord(item, choicesOf(field))) : { value: item, doubts: [] };
    });
    const value = [...new Set(read.map((one) => one.value))];
    return { value: value.length === 0 ? undefined : value, doubts: [...items.doubts, ...read.flatMap(({ doubts }) => doubts)] };
  }

  #reference(text: string, register: Register): Read {
    const found = this.#registry.resolve(register, text);
    if (found.id !== undefined && found.how === 'id') return { value: found.id, doubts: [] };
    if (found.id === undefined) {
      // a tie that leads nowhere is left out, and the record shown: the check says so
      const doubts: Doubt[] =
        register === 'record'
          ? []
          : [{ severity: 'error', code: `not_${register}`, values: { text, near: this.#registry.near(register, text) } }];
      return { value: text, doubts };
    }
    // said where it stands first: a name that is used a thousand times is understood once
    const key = `${register} ${text}`;
    if (this.#said.has(key)) return { value: found.id, doubts: [] };
    this.#said.add(key);
    const code = found.how === 'name' ? 'knownByName' : 'madeEntry';
    return { value: found.id, doubts: [{ severity: found.how === 'name' ? 'note' : 'warning', code, values: { text, id: found.id } }] };
  }

  #text(cell: Cell): Read {
    return this.#asRead(cell, readText(cell));
  }

  #asRead<Value>(cell: Cell, understood: Understood<Value>): Read {
    if ('fault' in understood)
      return {
        value: typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : textOf(cell),
        doubts: [understood.fault],
      };
    return { value: understood.value ?? undefined, doubts: understood.doubt ? [understood.doubt] : [] };
  }
}

const choices = new WeakMap<Field, readonly Choice[]>();

/** The same list for each cell of a column: it is gone through once. */
function choicesOf(field: Field): readonly Choice[] {
  const known = choices.get(field) ?? (field.words ?? []).map((id) => ({ id }));
  choices.set(field, known);
  return known;
}

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '').trim();
}

/** "44.2; 31.5" */
function numbersOf(text: string): Read {
  const numbers = text
    .replaceAll(/[[\]()]/g, ' ')
    .split(/[;\s]+|,(?!\d)|,(?=\s)/)
    .filter((part) => part !== '')
    .map(Number);
  return numbers.every(Number.isFinite) && numbers.length > 0
    ? { value: numbers, doubts: [] }
    : { value: text, doubts: [{ severity: 'error', code: 'noNumbers', values: { text } }] };
}

/** Well-known text: "LINESTRING (49.2 40.1, 48.0 41.2)"; longitude first. */
function lineOf(text: string): Read {
  const inside = text.replace(/^\s*LINESTRING\s*Z?\s*/i, '').replaceAll(/[()]/g, '');
  const line = inside.split(/[,;]/).map((position) => position.trim().split(/\s+/).slice(0, 2).map(Number));
  const fits = line.length > 1 && line.every((position) => position.length === 2 && position.every(Number.isFinite));
  return fits
    ? { value: line, doubts: [] }
    : { value: text, doubts: [{ severity: 'error', code: 'noLine', values: { text: text.slice(0, 60) } }] };
}
