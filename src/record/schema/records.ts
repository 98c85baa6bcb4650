/** The seven kinds of record. Every kind begins with `base`; what it adds stands here. */
import { z } from 'zod';
import { base, citation, edtf, quantity, slug, text } from './common.ts';
import {
  agreementStages,
  agreementTypes,
  aidStages,
  figureStages,
  packageShares,
  statementForms,
  tradeMeasures,
  visitForms,
  visitLevels,
} from '../words.ts';

/** What is said of a stage: of one text, or of a package. */
const stageReport = {
  stage: z.enum(agreementStages),
  date: edtf,
  dateInferred: text.optional(),
  by: slug.optional().describe('The side (id of a country), where a stage is of one side alone, as an approval.'),
  citations: z.array(citation).min(1),
  note: text.optional(),
};

/** What is said of the texts of a package as a whole, and of no one of them. */
const documentPackage = z.strictObject({
  stages: z
    .array(
      z.strictObject({
        ...stageReport,
        share: z.enum(packageShares).describe('Of how many of the texts it is said; which ones is not said.'),
      }),
    )
    .describe('Stages that are reported of the package. Never copied to its parts: their status names them as said of the package.'),
  inAll: z
    .array(
      z.strictObject({
        value: z.number().int().positive().describe('How many documents.'),
        date: edtf.describe('Up to when they are counted.'),
        dateInferred: text.optional(),
        citations: z.array(citation).min(1),
        note: text.optional(),
      }),
    )
    .describe('Counts of all documents between the two sides, which say nothing of how many are of this package.'),
});

const publishedText = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language: write its BCP 47 tag, as in "az"')
    .describe('BCP 47 tag of the published text.'),
  citations: z.array(citation).min(1).describe('The work that is the text, or that carries it whole.'),
  note: text.optional(),
});

const officeHolder = z.strictObject({
  actor: slug.describe('Id in actors.json.'),
  office: text.optional().describe('The office held then, as the source names it.'),
});

/** Somebody who took part in a meeting; the rank is that of the office. */
const participant = officeHolder.extend({
  level: z
    .enum(visitLevels)
    .optional()
    .describe('The rank of the office that is given here; "official" is any other. Left out where no office is given.'),
});

export const event = z.strictObject({
  ...base,
  kind: z.literal('event'),
  quantities: z
    .array(quantity)
    .optional()
    .describe('Figures that belong to the event; of a package, how many documents it has (unit "document").'),
  meeting: z
    .strictObject({
      envoys: z.array(participant).min(1).describe('The envoys who reside there, with their offices then.'),
      hosts: z.array(participant).min(1).describe('Who received or met them, with their offices then.'),
    })
    .optional()
    .describe('Where an envoy met somebody of the country where he or she resides: a contact, and no visit, for nobody travelled.'),
  package: documentPackage
    .optional()
    .describe(
      'Where several texts were concluded together: what is said of them as a whole. Each text is a record of its own, part of this.',
    ),
});

export const visit = z.strictObject({
  ...base,
  kind: z.literal('visit'),
  visitors: z.array(participant).min(1).describe('Who came, with their offices then.'),
  hosts: z.array(participant).describe('Who received them, with their offices then. Empty when nobody says.'),
  level: z.enum(visitLevels).describe('The highest office among the visitors.'),
  form: z.enum(visitForms).describe('"margins": on the margins of another meeting; "call": by telephone or video, without a direction.'),
});

export const agreement = z.strictObject({
  ...base,
  kind: z.literal('agreement'),
  type: z.enum(agreementTypes).describe('As the title of the text calls it; "unknown" where nobody says what kind of text it is.'),
  thirdParty: z.boolean().optional().describe('True when it is not a text between the two sides alone.'),
  parties: z
    .array(
      z.strictObject({
        actor: slug.describe('The body that concluded it.'),
        named: text.optional().describe('Its name in the text, when it differs from its name in actors.json.'),
      }),
    )
    .min(2, 'needs the party on each side'),
  signatories: z.array(officeHolder).optional().describe('Who signed. Left out when nobody says.'),
  stages: z
    .array(z.strictObject(stageReport))
    .min(1, 'needs at least one stage')
    .describe(
      'What is reported of it, in order. What nobody reports is not listed: it is unknown, not "no". "amended" is amended or replaced: the text that does it is a record tied by "amends".',
    ),
  notReached: z
    .array(z.strictObject(stageReport))
    .optional()
    .describe(
      'The "no": stages of which a source says that this text had not reached them on the date given. Only what a source says; silence is not listed.',
    ),
  texts: z.array(publishedText).optional().describe('The text as published, by language. Left out where none is known.'),
  textSought: text
    .optional()
    .describe('Where the text was looked for without being found. Left out where it was not looked for beyond the works of this record.'),
  duration: quantity.optional().describe('For how long it is concluded, where that is given as a span.'),
  until: z
    .strictObject({ date: edtf, citations: z.array(citation).min(1) })
    .optional()
    .describe('The last day for which it is concluded, where that is given instead.'),
});

export const aid = z.strictObject({
  ...base,
  kind: z.literal('aid'),
  stage: z.enum(aidStages).describe('Pledges are never added to deliveries.'),
  quantities: z.array(quantity).describe('What was given and whom it reached. Empty when no figure is known: that is not a zero.'),
  goods: z.array(text).optional().describe('What was given, in words.'),
  beneficiaries: text.optional().describe('Whom it was for.'),
  donors: z.array(slug).min(1).describe('Actors who pay.'),
  channels: z.array(slug).describe('Actors through whom it went. Empty when nobody says.'),
});

const figure = {
  ...base,
  quantities: z.array(quantity).min(1).describe('The figures, each with its unit.'),
  period: edtf.optional().describe('The period that the figure covers, when it is not the date of the record.'),
  stage: z.enum(figureStages),
  reporter: slug.optional().describe('The actor who reports the figure.'),
};

export const gas = z.strictObject({
  ...figure,
  kind: z.literal('gas'),
  quantities: z.array(quantity).describe('The figures. Empty when only the fact is reported.'),
});

export const trade = z.strictObject({ ...figure, kind: z.literal('trade'), measure: z.enum(tradeMeasures) });

export const statement = z.strictObject({
  ...base,
  kind: z.literal('statement'),
  form: z
    .enum(statementForms)
    .describe(
      'A position somebody takes, an allegation against somebody, a prospect of cooperation, or an assessment: how an author describes things.',
    ),
  speakers: z.array(officeHolder).min(1).describe('Who says it: the speaker, or the author of the work.'),
  quantities: z.array(quantity).optional(),
});

export const anyRecord = z.discriminatedUnion('kind', [event, visit, agreement, aid, gas, trade, statement]);
