/** Aid and visits. */
import { plural } from './format.ts';

export const aidAndVisitsWords = {
  aidAndVisits: {
    visitsByYear: 'Visits by year and direction',
    noLevel: (count: number) =>
      `${plural(count, 'visit', 'visits')} without a level said ${count === 1 ? 'is' : 'are'} counted here and not drawn.`,
    visitsByLevel: 'Visits by level of the visitor',
    aidByYear: 'Aid by year and stage',
    visitsSubtitle: (shown: string) => `${shown} shown.`,
    levelsSubtitle: 'The highest office among the visitors.',
    visits: (count: number) => plural(count, 'visit', 'visits'),
    aid: (count: number) => plural(count, 'aid record', 'aid records'),
    aidSubtitle: (shown: string) => `${shown} shown; pledges stand beside deliveries and are never added to them.`,
    aidGiven: 'What was given, and whom it reached',
    aidGivenSubtitle: 'Unlike units are never added.',
    noVisits: 'No visit matches the filter.',
    noAid: 'No aid record matches the filter.',
    undated: (count: number) =>
      `${plural(count, 'record', 'records')} without a year ${count === 1 ? 'is' : 'are'} counted here and not drawn.`,
  },
};
