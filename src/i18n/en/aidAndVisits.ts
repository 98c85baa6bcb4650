/** Aid and visits: what its charts share. */
import { plural } from './format.ts';

export const aidAndVisitsWords = {
  aidAndVisits: {
    overview: 'At a glance',
    visitsAndContacts: 'Visits and contacts',
    aid: 'Aid',
    tradeAndGas: 'Trade and gas',
    visits: (count: number) => plural(count, 'visit', 'visits'),
    records: (count: number) => plural(count, 'aid record', 'aid records'),
    aidGiven: 'What was given, and whom it reached',
    aidGivenSubtitle: 'Unlike units are never added.',
    noVisits: 'No visit matches the filter.',
    noAid: 'No aid record matches the filter.',
    undated: (count: number) =>
      `${plural(count, 'record', 'records')} without a year ${count === 1 ? 'is' : 'are'} counted here and not drawn.`,
  },
};
