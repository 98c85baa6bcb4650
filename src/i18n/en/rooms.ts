/** The English words of what is opened: records, tabs, saved views. */
import { agreementsWords } from './agreements.ts';
import { aidAndVisitsWords } from './aidAndVisits.ts';
import { compareWords } from './compare.ts';
import { editionsWords } from './editions.ts';
import { gasRouteWords } from './gasRoute.ts';
import { pictureWords } from './pictures.ts';
import { progressWords } from './progress.ts';
import { recordWords } from './record.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';
import { savedWords } from './saved.ts';
import { silenceWords } from './silence.ts';
import { sourcesWords } from './sources.ts';
import { timelineToolsWords } from './timelineTools.ts';

export const rooms = {
  ...recordVocabularyWords,
  ...recordWords,
  ...editionsWords,
  ...agreementsWords,
  ...gasRouteWords,
  ...aidAndVisitsWords,
  ...savedWords,
  ...pictureWords,
  ...progressWords,
  ...silenceWords,
  ...sourcesWords,
  ...timelineToolsWords,
  ...compareWords,
};
