/** A kept edition of the record, as it lies beside the page. Where the record is read in another language, so is what the edition has in common with it. */
import { type EditionFile, openEdition } from '@/record/editions.ts';
import { inTheOther, pairsOf } from '@/record/translation/pairs.ts';
import { siteFile } from '@/ui/siteFile.ts';
import { asWritten, recordIn } from '../recordLanguages.ts';

/** Null where no such edition is kept; throws where it cannot be had. `language` is that of the query cache. */
export async function fetchEdition(version: string, language: unknown): Promise<ReturnType<typeof openEdition> | null> {
  const answer = await siteFile(`editions/${version}.json`);
  // some hosts answer with a page of theirs for what they do not have
  if (answer.status === 404 || answer.headers.get('content-type')?.startsWith('text/html')) return null;
  if (!answer.ok) throw new Error(`editions/${version}.json: ${answer.status}`);
  const edition = (await answer.json()) as EditionFile;
  if (!language) return openEdition(edition);
  const { sources, changes, ...texts } = edition;
  return openEdition({ ...inTheOther(texts, await pairsIn(language)), sources, changes });
}

async function pairsIn(language: unknown): Promise<ReadonlyMap<string, string>> {
  const translated = await recordIn(language);
  const [index, indexInIt, rest, restInIt] = await Promise.all([
    asWritten.index(),
    translated.index(),
    asWritten.rest(),
    translated.rest(),
  ]);
  const { sources: _, changes: __, ...texts } = rest.default;
  return pairsOf(texts, restInIt.default, pairsOf(index.default, indexInIt.default));
}
