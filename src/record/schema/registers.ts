/** The registers that records refer to: the pair, its sectors, works, actors and places. */
import { z } from 'zod';
import { citation, countryCode, edtf, fieldPath, slug, text } from './common.ts';
import { sourceTypes } from '../words.ts';

const longitude = z.number().min(-180).max(180).describe('WGS 84, degrees east.');
const latitude = z.number().min(-90).max(90).describe('WGS 84, degrees north.');

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'is not a version: write three numbers, as in "1.2.0"');

export const dataset = z.strictObject({
  title: text,
  subtitle: text,
  description: text.describe('One sentence for search engines and link previews.'),
  sides: z.tuple([slug, slug]).describe('The two sides: ids of countries in actors.json. The order gives directions and colours theirs.'),
  edition: z.strictObject({
    version,
    date: edtf.describe('The day on which this edition was closed.'),
  }),
  coverage: z
    .strictObject({ from: edtf, to: edtf })
    .describe('What lies outside was not looked for. "The last twelve months" end with it.'),
  eras: z
    .array(z.strictObject({ id: slug, label: text, date: edtf, description: text }))
    .min(1)
    .describe('Adjoining spans that fill the coverage.'),
  closures: z
    .array(
      z.strictObject({
        id: slug,
        label: text.describe('What was closed, in a few words: it stands on the pictures.'),
        date: edtf.describe('From the first day on which it was closed to the last.'),
        description: text,
        citations: z.array(citation).min(1),
      }),
    )
    .describe('Spans in which a channel between the two sides was closed: silence in them is told apart. Empty when there are none.'),
  map: z.strictObject({
    extent: z.tuple([longitude, latitude, longitude, latitude]).describe('West, south, east, north of the base map.'),
    view: z.tuple([longitude, latitude, longitude, latitude]).describe('West, south, east, north of what the map shows first.'),
    disputed: z
      .array(
        z.strictObject({
          id: slug,
          label: text,
          at: z.tuple([longitude, latitude]).describe('Where its label stands.'),
          between: z.tuple([countryCode, countryCode]).optional().describe('Dashed where these two polygons of the base map meet.'),
          outlineOf: text.optional().describe('Dashed around this polygon of the base map.'),
        }),
      )
      .describe('Borders drawn dashed and labelled.'),
    waters: z
      .array(z.strictObject({ id: slug, label: text, at: z.tuple([longitude, latitude]).describe('Where its name stands.') }))
      .describe('Seas that are named on the map.'),
    since: edtf.describe('Where time begins on the map: the year in which the route does.'),
    disclaimer: text,
  }),
  personsPerFamily: z
    .strictObject({
      low: z.number().positive(),
      high: z.number().positive(),
      note: text.describe('Where the rule comes from.'),
      citations: z.array(citation).min(1),
    })
    .optional()
    .describe('How persons are estimated where a source counts families alone. Without it nothing is estimated.'),
  choice: text.describe('How a value is chosen when sources differ.'),
  method: z.array(text).describe('How the record is made, a paragraph each.'),
  notFound: z.array(text).describe('What was looked for and not found.'),
  reportErrors: text.describe('How to report an error.'),
  licence: text,
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'is not a colour: write "#" and six lower-case hexadecimal digits');

export const sectors = z.strictObject({
  families: z.array(z.strictObject({ id: slug, label: text })).min(1),
  sectors: z
    .array(
      z.strictObject({
        id: slug,
        label: text,
        family: slug,
        colour: z.strictObject({ light: colour, dark: colour }).describe('One hue a family, one tone a sector; at least 3:1 on its theme.'),
        dac: z
          .string()
          .regex(/^\d{3}$/, 'is not a DAC sector code: write three digits, as in "230"')
          .optional()
          .describe('OECD DAC sector code (CRS, three digits), where one fits.'),
      }),
    )
    .min(1),
});

export const source = z.strictObject({
  id: slug,
  title: text.describe('The headline, or a description of the page.'),
  titleIsDescription: z.boolean().optional().describe('True when the headline could not be read: printed without quotation marks.'),
  author: text.optional(),
  publisher: text,
  url: z
    .url({ protocol: /^https?$/, error: 'is not a web address: it begins with https:// or http://' })
    .optional()
    .describe('Left out when the page was not found.'),
  published: edtf.optional().describe('Left out when it could not be read.'),
  publishedNote: text.optional().describe('What is known of its date instead.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is not a language: write its ISO 639 code, as in "az"')
    .optional()
    .describe('ISO 639 code of the page; left out when it is not known.'),
  type: z.enum(sourceTypes).describe('By the rule in data/README.md.'),
  side: slug.describe(
    'The country whose view the publisher gives (its id in actors.json), "independent" or "unknown", by the rule in data/README.md.',
  ),
  origin: slug.describe('Reprints of one report share this word and count once.'),
  read: z.enum(['whole', 'part', 'reported']).describe('Read whole, in part, or known only from what another work reports.'),
  locators: z.boolean().optional().describe('True for the core documents: every citation of them says where.'),
  note: text.optional(),
});

export const actor = z.strictObject({
  id: slug,
  kind: z.enum(['person', 'body', 'country', 'author']).describe('"author": somebody who is here only as the voice of a work.'),
  name: text.describe('A body by its own English name, a person as English texts of their side write it.'),
  variants: z.array(text).describe('Other spellings and older names, in any script: search finds them.'),
  side: slug.describe('The country it speaks for (id of a country in this file), "independent" or "unknown".'),
  code: countryCode.optional().describe('For a country.'),
  offices: z
    .array(
      z.strictObject({ office: text, date: edtf.describe('When it is known to have been held.'), citations: z.array(citation).optional() }),
    )
    .optional()
    .describe('For a person: the offices held, and when.'),
  note: text.optional(),
});

export const change = z.strictObject({
  edition: version.describe('The edition with which the change was published.'),
  date: edtf.describe('The day of the change.'),
  record: slug.describe('The record that was changed.'),
  field: fieldPath.describe('The field that was changed, as "date" or "quantities.0.value".'),
  old: text.optional().describe('What it said before; left out when it said nothing.'),
  new: text.optional().describe('What it says now; left out when it says nothing any more.'),
  source: slug.optional().describe('The work that led to the change.'),
  why: text.describe('Why it was changed.'),
});

export const place = z.strictObject({
  id: slug,
  name: text,
  variants: z.array(text),
  country: countryCode,
  lat: latitude,
  lon: longitude,
  accuracyMetres: z.number().positive().describe('How far the point may lie from the place meant.'),
  from: text.describe('Where the coordinates come from, with its licence.'),
  note: text.optional(),
});
