/** Aid and visits, and what of the view they are given. */
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { holds, toggled } from '@/record/narrow.ts';
import { AidAndVisits } from './aid-and-visits/AidAndVisits.tsx';
import { optionsBy, withWhole } from './context.ts';

export const aidAndVisitsTab = withWhole(({ facts, whole, own, selection, view, goTo, linkTo, link, sources, save }) => (
  <AidAndVisits
    facts={facts}
    whole={whole}
    selection={selection}
    filter={view.filter}
    inWords={(m) => {
      const phrases = filterInWords(view, facts, own, m);
      return phrases.length > 0 ? sentenceOf(phrases, m) : '';
    }}
    options={view.options}
    onOptions={optionsBy(goTo)}
    narrow={(narrowing) => ({
      link: link((now) => ({ ...now, filter: toggled(now.filter, narrowing) })),
      isOn: holds(view.filter, narrowing),
    })}
    linkTo={linkTo}
    sources={sources}
    save={save}
  />
));
