/**
 * Which records hold the words of a text: all of them, in no order, as a filter wants them. A list of rows is kept for each piece of text,
 * and one for each actor, place and sector, so that a name is kept once and not for each record that tells of its bearer; a word finds the
 * lists of the pieces and of the names in which it stands.
 */
import { wordsOf } from '../fold.ts';
import { makePieces } from './pieces.ts';
import { mark, type RowLists, rowListsOf } from './rowLists.ts';
import { beginningWith, near, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** One record. */
export interface Doc {
  readonly texts: readonly string[];
  /** By register, the ids of those whose names find it too; an id that is not in the register has no names. */
  readonly named: readonly (readonly string[])[];
}

/** By register, then by id: all that somebody or something is called. */
export type Names = readonly ReadonlyMap<string, readonly string[]>[];

export interface TextIndex {
  readonly vocabulary: Vocabulary;
  /** The lists of each word of the vocabulary. */
  readonly listsOf: readonly (readonly number[])[];
  readonly lists: RowLists;
  /** What each word of the last text found: while somebody types, all but one of them are asked again. */
  answers: ReadonlyMap<string, Uint8Array>;
}

/** The rows are those of `docs`, in their order. */
export function textIndexOf(docs: Iterable<Doc>, registers: Names): TextIndex {
  const names = registers.flatMap((register) => [...register.values()]);
  let first = 0;
  const listOfNamed = registers.map((register) => new Map([...register.keys()].map((id) => [id, first++])));
  const pieces = makePieces();
  const lists = rowListsOf(docs, ({ texts, named }, put) => {
    const putPiece = (piece: number) => put(names.length + piece);
    for (const text of texts) pieces.read(text, putPiece);
    named.forEach((ids, register) => {
      for (const id of ids) {
        const list = listOfNamed[register]?.get(id);
        if (list !== undefined) put(list);
      }
    });
  });
  const byWord = new Map<string, number[]>();
  [...names, ...pieces.texts.map((piece) => [piece])].forEach((texts, list) => {
    for (const word of new Set(texts.flatMap(wordsOf))) {
      const known = byWord.get(word);
      if (known) known.push(list);
      else byWord.set(word, [list]);
    }
  });
  const vocabulary = vocabularyOf(byWord.keys());
  return { vocabulary, listsOf: vocabulary.words.map((word) => byWord.get(word)!), lists, answers: new Map() };
}

/** By row, 1 where every word of the text is found: as a whole, as a beginning, or nearly. A text without words finds nothing. */
export function rowsFound(index: TextIndex, text: string): Uint8Array {
  const asked = new Set(wordsOf(text));
  const answers = new Map([...asked].map((word) => [word, index.answers.get(word) ?? rowsOf(index, word)]));
  index.answers = answers;
  const [first, ...others] = answers.values();
  const found = first?.slice() ?? new Uint8Array(index.lists.count);
  for (const other of others) for (let row = 0; row < found.length; row += 1) found[row]! &= other[row]!;
  return found;
}

/** The same for one word. */
function rowsOf({ vocabulary, listsOf, lists }: TextIndex, word: string): Uint8Array {
  const found = new Uint8Array(lists.count);
  const all = new Set<number>();
  for (const place of beginningWith(vocabulary, word)) for (const list of listsOf[place]!) all.add(list);
  for (const place of near(vocabulary, word, slipsIn(word))) for (const list of listsOf[place]!) all.add(list);
  for (const span of lists.spans) mark(found.subarray(span.first, span.first + span.count), span, all);
  return found;
}

/** A fifth of the letters of a word may be wrong; of a short word none, or most words would be near it. */
function slipsIn({ length }: string): number {
  return length > 5 ? Math.min(6, Math.round(length / 5)) : 0;
}
