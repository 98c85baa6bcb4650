/** gas-route.geojson: the legs and nodes of the route (GeoJSON, RFC 7946). Positions are [longitude, latitude], WGS 84. */
import { z } from 'zod';
import { citation, countryCode, edtf, fieldPath, slug, text } from './common.ts';
import { legExistence, legTrace } from '../words.ts';

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const published = z.strictObject({
  field: fieldPath,
  value: text.describe('What is said instead, in the words of a figure: "62 km (2008 contract)".'),
  citations: z.array(citation).min(1),
});

export const leg = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  properties: z.strictObject({
    feature: z.literal('leg'),
    name: text,
    order: z.number().int().positive().describe('Position in the chain, from the field to the power plant.'),
    start: text,
    end: text,
    countries: z.array(countryCode).min(1),
    date: edtf.describe('From when it has been in service, or the years of the plan; XXXX where nobody says.'),
    dateNote: text.optional(),
    existence: z.enum(legExistence).describe('Is there such a pipe in this chain? "planned": never built as such.'),
    trace: z.enum(legTrace).describe('Was the drawn line checked against an open trace, or not?'),
    traceNote: text.describe('How exact the drawn line is.'),
    accuracyKm: z
      .strictObject({ median: z.number(), max: z.number() })
      .optional()
      .describe('Distance between the drawn line and the open trace.'),
    operator: text.optional(),
    owners: text.optional(),
    lengthKm: z.number().positive().optional().describe('As published. Left out when no length was found.'),
    diameterNote: text.optional(),
    capacityBcmPerYear: z.number().positive().optional().describe('Billion cubic metres a year.'),
    capacityNote: text.optional(),
    status: text,
    rivals: z.array(published).describe('Other published figures.'),
    notes: z.array(text),
    citations: z.array(citation).min(1),
  }),
});

export const node = z.strictObject({
  type: z.literal('Feature'),
  id: slug,
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: position }),
  properties: z.strictObject({
    feature: z.literal('node'),
    name: text,
    country: countryCode,
    role: z.enum(['field', 'terminal', 'border', 'junction', 'station', 'power-plant']),
    accuracyMetres: z.number().positive(),
    from: text.describe('Where the coordinates come from, with its licence.'),
    note: text.optional(),
  }),
});

export const route = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(z.union([leg, node])),
});
