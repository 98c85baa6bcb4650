/** What every file of the record is made of: ids, dates, citations, rivals, relations. */
import { z } from 'zod';
import { parseEdtf } from '../edtf.ts';
import { figureRoles, relations, tradeMeasures, units } from '../words.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id: use lower-case letters, digits and single hyphens, as in "2009-07-08-summit"')
  .describe('A stable id, used in links: lower-case letters, digits, hyphens. Never reused for something else.');

export const text = z.string().trim().min(1, 'is empty: write it, or leave the field out where it may be left out');

export const edtf = z
  .string()
  .refine((value) => parseEdtf(value) !== null, {
    error: (issue) =>
      `"${String(issue.input)}" is no date that exists: write a day (2009-07-08), a month (2011-12), a year (2010), ` +
      'an interval whose end does not come before its start (2009-07-08/2009-07-09, 2024-12-08/..), "~" behind what is approximate, or XXXX where nobody gives a date',
  })
  .meta({ format: 'edtf' })
  .describe(
    'EDTF (ISO 8601-2, level 1), as precise as the source and no more: 2009-07-08, 2011-12, 2010, 2012-08~, 2009-07-08/2009-07-09, XXXX.',
  );

/** ISO 3166-1 alpha-2. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code: write two capitals, as in "TR"')
  .describe('ISO 3166-1 alpha-2 code.');

export const fieldPath = z
  .string()
  .regex(/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/, 'is not the path of a field: write "date" or "quantities.0.value"')
  .describe('A field of this record, as "date" or "quantities.0.value".');

export const citation = z.strictObject({
  source: slug.describe('The id of the work in sources.json.'),
  locator: text
    .optional()
    .describe('Where in the work: "§ Economic cooperation, ¶ 3". Left out where it is not known; the works with "locators" require it.'),
  by: slug.optional().describe('The actor who says it there, when that is not the author: the perspective goes by this actor.'),
  supports: z.array(fieldPath).min(1).optional().describe('The fields that this work supports, when it does not support the whole record.'),
  note: text.optional().describe('What a reader should know of this citation.'),
});

const amount = z.number().finite();

/** A figure: either one value, or a range with both ends. */
export const quantity = z
  .strictObject({
    value: amount.optional().describe('The figure, where there is one.'),
    low: amount.optional().describe('The lower end of a range.'),
    high: amount.optional().describe('The upper end of a range.'),
    unit: z.enum(units).describe('The unit. bcm: billion cubic metres. mcm: million cubic metres.'),
    of: text.optional().describe('What is counted, when the unit does not say it: "food and health products".'),
    role: z
      .enum(figureRoles)
      .optional()
      .describe(
        'Left out for a figure of what the record is about. "capacity": what could be, not what is. "part": contained in another figure. "other": of something else beside it. "derived": our reckoning.',
      ),
    measure: z
      .enum(tradeMeasures)
      .optional()
      .describe('Of trade: what this figure measures, where that is not the "measure" of the record.'),
    approximate: z.boolean().optional().describe('True when the source says "about", "some", "up to".'),
    note: text.optional(),
  })
  .refine(
    (q) =>
      q.value === undefined ? q.low !== undefined && q.high !== undefined && q.low <= q.high : q.low === undefined && q.high === undefined,
    {
      error: 'needs either "value", or both "low" and "high" with low not above high',
    },
  );

export const rival = z.strictObject({
  field: fieldPath.describe('The field of this record of which others say something else.'),
  value: z.union([z.string(), z.number(), quantity]).describe('What they say. A date is EDTF.'),
  citations: z.array(citation).min(1).describe('Who says it.'),
  note: text.describe('Why this value was not chosen.'),
});

export const related = z.strictObject({
  id: slug.describe('The other record.'),
  relation: z
    .enum(relations)
    .describe('What this record is to the other: it implements it, follows it, amends it, is part of it, repeats it.'),
});

/** What every record begins with, whatever its kind. */
export const base = {
  id: slug,
  date: edtf,
  dateInferred: text.optional().describe('Why the date, or part of it, is our inference. Shown wherever the date is.'),
  title: text.describe('In our own words, short. Titles of documents stand as they are.'),
  summary: text.describe('In our own words; a claim names who makes it.'),
  sectors: z.array(slug).min(1).describe('Ids of sectors.json.'),
  actors: z.array(slug).describe('Ids of actors.json: who is concerned.'),
  places: z.array(slug).describe('Ids of places.json: where it happened.'),
  disputed: text.optional().describe('What is disputed, when sources contradict each other and nothing can be chosen.'),
  citations: z.array(citation).min(1, 'has no entry: every record needs at least one citation'),
  rivals: z.array(rival).describe('What other sources say instead. Empty when none is known.'),
  related: z.array(related).describe('Ties to other records. Empty when there are none.'),
};
