/** The texts of a file of the record in another language. They stand in `data/translations/LANGUAGE/FILE`, beside the record, by the ids of its entries. */
import { z } from 'zod';
import { translationStates } from '../words.ts';
import { text } from './common.ts';

export const translation = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this file stands, for editors.'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'is no language tag: write "az", "ar", "tr"').describe('BCP 47.'),
  entries: z
    .record(
      z.string(),
      z.strictObject({
        state: z
          .enum(translationStates)
          .describe('"original": as those who are named write themselves, or as the works cited do; "machine": nobody has read it against the original; "reviewed": somebody who knows both languages has.'),
        texts: z
          .record(text, z.string())
          .describe('Each text as it stands in the record, and the same in this language; "" where it is missing. A text that is corrected in the record loses its translation, so that none is out of date.'),
      }),
    )
    .describe('By the id of the entry. A text that stands in several entries is translated once, in the first.'),
}); // oxfmt-ignore

export type Translation = z.infer<typeof translation>;

export const translationSchemaFile = 'translation.schema.json';

/** The JSON Schema (2020-12) of a file of translations. */
export function translationJsonSchema(): object {
  return { title: 'A translation', ...z.toJSONSchema(translation, { io: 'input' }) };
}
