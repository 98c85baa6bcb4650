/** The English words of what is opened: records, tabs, saved views. */
import { agreementPageWords } from './agreementPage.ts';
import { agreementPicturesWords } from './agreementPictures.ts';
import { agreementsWords } from './agreements.ts';
import { agreementStatusWords } from './agreementStatus.ts';
import { aidAndVisitsWords } from './aidAndVisits.ts';
import { calendarWords } from './calendar.ts';
import { chartWords } from './chart.ts';
import { compareWords } from './compare.ts';
import { compareEditionsWords } from './compareEditions.ts';
import { editionsWords } from './editions.ts';
import { exportWords } from './export.ts';
import { figuresWords } from './figures.ts';
import { filesWords } from './files.ts';
import { gasRouteWords } from './gasRoute.ts';
import { gasRouteChainWords } from './gasRouteChain.ts';
import { gasRouteMapWords } from './gasRouteMap.ts';
import { gasRouteTimeWords } from './gasRouteTime.ts';
import { pictureWords } from './pictures.ts';
import { progressWords } from './progress.ts';
import { recordWords } from './record.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';
import { saidWords } from './said.ts';
import { savedWords } from './saved.ts';
import { silenceWords } from './silence.ts';
import { sourcesWords } from './sources.ts';
import { timelineLargeWords } from './timelineLarge.ts';
import { timelineToolsWords } from './timelineTools.ts';
import { aidChartsWords } from './aidCharts.ts';
import { nothingWords } from './nothing.ts';
import { overviewWords } from './overview.ts';
import { tradeChartsWords } from './tradeCharts.ts';
import { visitsWords } from './visits.ts';
import { deckWords } from './deck.ts';
import { embedWords } from './embed.ts';
import { glossaryWords } from './glossary.ts';
import { handoutWords } from './handout.ts';
import { helpWords } from './help.ts';
import { presenterWords } from './presenter.ts';
import { stageWords } from './stage.ts';
import { talksWords } from './talks.ts';
import { translationWords } from './translation.ts';
import { writingWords } from './writing.ts';
import { openedWords } from './opened.ts';

export const rooms = {
  ...openedWords,
  ...recordVocabularyWords,
  ...recordWords,
  ...editionsWords,
  ...agreementsWords,
  ...agreementStatusWords,
  ...agreementPageWords,
  ...agreementPicturesWords,
  ...gasRouteWords,
  ...gasRouteMapWords,
  ...gasRouteChainWords,
  ...gasRouteTimeWords,
  ...aidAndVisitsWords,
  ...calendarWords,
  ...chartWords,
  ...aidChartsWords,
  ...nothingWords,
  ...overviewWords,
  ...tradeChartsWords,
  ...visitsWords,
  ...saidWords,
  ...savedWords,
  ...pictureWords,
  ...exportWords,
  ...filesWords,
  ...figuresWords,
  ...progressWords,
  ...silenceWords,
  ...sourcesWords,
  ...timelineLargeWords,
  ...timelineToolsWords,
  ...compareWords,
  ...compareEditionsWords,
  ...stageWords,
  ...presenterWords,
  ...talksWords,
  ...writingWords,
  ...handoutWords,
  ...deckWords,
  ...embedWords,
  ...glossaryWords,
  ...helpWords,
  ...translationWords,
};
