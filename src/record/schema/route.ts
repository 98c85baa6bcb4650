/** gas-route.geojson: the legs, nodes and paths of the route (GeoJSON, RFC 7946). Positions are [longitude, latitude], WGS 84. */
import { z } from 'zod';
import { citation, countryCode, edtf, fieldPath, slug, text } from './common.ts';
import { carriages, legExistence, legStages, legTrace, nodeRoles, pathKinds } from '../route/words.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const lineString = z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) });
const said = z.array(citation).min(1);

const published = z.strictObject({
  field: fieldPath,
  value: text.describe('What is said instead, in the words of a figure: "62 km (2008 contract)".'),
  citations: said,
});

/** A time of the pipe itself, whoever’s gas is in it. */
const stage = z.strictObject({
  stage: z.enum(legStages).describe('"idle": there is a pipe, and nothing is known to flow. What nobody reports has no stage.'),
  date: edtf.describe('From when to when; open where it lasts. XXXX where nobody says since when.'),
  note: text.optional(),
  citations: said,
});

const operator = z.strictObject({
  name: text,
  role: text.optional().describe('When it is not simply the operator: "technical operator".'),
  date: edtf.optional().describe('From when to when, where it is known.'),
  citations: said,
});

const ownership = z.strictObject({
  date: edtf.optional().describe('The day, month or year for which these shares are reported.'),
  shares: z.array(z.strictObject({ name: text, perCent: z.number().min(0).max(100).optional() })).min(1),
  note: text.optional(),
  citations: said,
});

const diameter = z.strictObject({
  mm: z.number().positive().describe('Outer diameter in millimetres; 36 inch are 914.'),
  of: text.optional().describe('What has it, when that is not the whole leg: "loop of the expansion".'),
  citations: said,
});

const capacity = z.strictObject({
  date: edtf.describe('Since when: "2018-06/..".'),
  bcmPerYear: z.number().positive().describe('Billion cubic metres a year.'),
  asBuilt: z.boolean().optional().describe('True where it is said to be the capacity that was built at first.'),
  derived: z.boolean().optional().describe('True when we converted or added up what the works give.'),
  note: text.optional(),
  citations: said,
});

export const leg = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: lineString,
  properties: z.strictObject({
    feature: z.literal('leg'),
    name: text,
    short: text.describe('A few words for a diagram: "SCP, Georgia".'),
    order: z.number().int().positive().describe('Position in the chain, from the field to the power plant.'),
    from: slug.describe('The node at which it begins.'),
    to: slug.describe('The node at which it ends.'),
    countries: z.array(countryCode).min(1),
    existence: z.enum(legExistence).describe('Is there such a pipe in this chain? "planned": never built as such.'),
    trace: z.enum(legTrace).describe('Was the drawn line checked against an open trace, or not?'),
    traceNote: text.describe('How exact the drawn line is.'),
    accuracyKm: z
      .strictObject({ median: z.number(), max: z.number() })
      .optional()
      .describe('Distance between the drawn line and the open trace.'),
    stages: z.array(stage).describe('What is known of the pipe through time, in order. Empty where nobody reports such a pipe.'),
    carries: z
      .strictObject({ how: z.enum(carriages), date: edtf, note: text.optional(), citations: said })
      .optional()
      .describe('Since when the gas of this chain is delivered along this leg, and how: through the pipe, or under a swap, where nobody says which pipe it takes.'),
    operators: z.array(operator).describe('In order of time. Empty where nobody is named.'),
    owners: z.array(ownership).describe('In order of time. Empty where nobody is named.'),
    lengthKm: z.number().positive().optional().describe('As published. Left out when no length was found.'),
    diameters: z.array(diameter).describe('Empty where none was found.'),
    diameterNote: text.optional(),
    capacities: z.array(capacity).describe('As built first, then what it became. Empty where none was found.'),
    capacityNote: text.optional().describe('What is known where no capacity is, or what a reader should know of the figures.'),
    rivals: z.array(published).describe('Other published figures.'),
    notes: z.array(text),
    citations: said.describe('What is said of the leg as a whole; stages, owners and capacities have citations of their own.'),
  }),
}); // oxfmt-ignore

export const node = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position }),
  properties: z.strictObject({
    feature: z.literal('node'),
    name: text,
    country: countryCode,
    role: z.enum(nodeRoles),
    place: slug.optional().describe('The place of places.json that is the same point.'),
    accuracyMetres: z.number().positive(),
    from: text.describe('Where the coordinates come from, with its licence.'),
    note: text.optional(),
  }),
});

export const path = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: lineString.describe('From the one who gives to the one who takes: it joins two points and follows no pipe.'),
  properties: z.strictObject({
    feature: z.literal('path'),
    kind: z.enum(pathKinds).describe('"contract": who sells to whom. "swap": gas taken in at one end, as much handed over at the other.'),
    name: text,
    date: edtf.describe('From when to when it is known to be carried out.'),
    parties: z.array(z.strictObject({ name: text, role: text.describe('"sells", "buys", "carries", "pays".') })).min(2),
    note: text,
    records: z.array(slug).describe('The records that tell of it.'),
    citations: said,
  }),
});

export const route = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.union([leg, node, path])),
});
