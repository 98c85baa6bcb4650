/** A talk: an ordered list of scenes, each a view with a title and a note. The same form in `data/stories` and in the files of readers. */
import { z } from 'zod';
import { sceneControls, sceneShows } from '../words.ts';
import { slug, text } from './common.ts';

/** What a file may hold at most: whatever its size, it can be opened, and nothing that is written is refused later. */
export const limits = {
  bytes: 2_000_000,
  talks: 100,
  scenes: 200,
  points: 12,
  title: 300,
  note: 20_000,
  address: 4000,
  minutes: 600,
  seconds: 3600,
} as const;

/** A scene that is shorter is none. */
export const leastSeconds = 5;

const short = text.max(limits.title);

const point = z
  .strictObject({
    text: short.describe('A sentence that the audience reads, in our own words.'),
    records: z.array(slug).describe('Ids of the records that it rests on; their works are the sources of the scene.'),
    works: z.array(slug).optional().describe('Ids of works for what stands outside of records, as the legs of the gas route.'),
  })
  .describe('A sentence beside the view or in its place.');

export const scene = z.strictObject({
  id: slug.describe('Unique in its talk: it stays when scenes are moved.'),
  title: short.describe('The one sentence that the audience reads.'),
  view: z
    .string()
    .max(limits.address)
    .regex(/^(\?.*)?$/, 'is no address of a view: copy it from the address bar, from "?" on')
    .describe('The address of the view, from its "?" on; "" is the first view. "fig" names the one figure that is shown.'),
  show: z
    .enum(sceneShows)
    .describe('"view" shows the view, with the points beside it where there are any; "points" the points alone; "sources" all works of the talk.'),
  points: z.array(point).max(limits.points),
  note: z.string().max(limits.note).describe('What the speaker has before the eyes. Plain text; an empty line begins a paragraph.'),
  guess: short.optional().describe('A question to the audience: what the data say is hidden, and this stands in place of the title, until it is revealed.'),
  controls: z.array(z.enum(sceneControls)).describe('What may be changed on the stage. Empty: the view alone.'),
  seconds: z.number().int().min(leastSeconds).max(limits.seconds).optional().describe('How long the scene is planned to take.'),
}); // oxfmt-ignore

export const talk = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this file stands, for editors.'),
  version: z.literal(1).describe('The form of this file.'),
  id: slug.describe('The name of the talk in addresses; in data/stories also that of its file.'),
  title: short,
  description: z.string().max(limits.note).describe('What the talk is about, for those who choose one.'),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'is no language tag: write "en", "az", "ar"').describe('BCP 47: the language in which it is written.'),
  edition: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'is no edition: write "0.5.0"').describe('The edition of the record from which it was written.'),
  minutes: z.number().min(1).max(limits.minutes).optional().describe('How long it is planned to take.'),
  scenes: z.array(scene).min(1).max(limits.scenes),
}); // oxfmt-ignore
