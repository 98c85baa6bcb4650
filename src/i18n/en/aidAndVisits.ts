/** Aid and visits: what its charts share. */
import { plural } from './format.ts';

export const aidAndVisitsWords = {
  aidAndVisits: {
    sections: { overview: 'At a glance', visits: 'Visits and contacts', aid: 'Aid', trade: 'Trade and gas' },
    onThisPage: 'On this page',
    /** Until a figure of a large record is worked out. */
    counting: 'Counting…',
    aidGiven: 'What was given, and whom it reached',
    aidGivenSubtitle: 'Unlike units are never added.',
    noVisits: 'No visit matches the filter.',
    noAid: 'No aid record matches the filter.',
    undated: (count: number) =>
      `${plural(count, 'record', 'records')} without a year ${count === 1 ? 'is' : 'are'} counted here and not drawn.`,
  },
};
