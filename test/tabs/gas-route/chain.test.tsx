/** The chain as it is read: its card, its legs, its distances. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en.ts';
import { RoomMessagesProvider } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import { select } from '@/record/select.ts';
import { byCarriage } from '@/tabs/gas-route/chain/chainFacts.ts';
import { ChainCard } from '@/tabs/gas-route/chain/ChainCard.tsx';
import { Distances } from '@/tabs/gas-route/chain/Distances.tsx';
import { LegList } from '@/tabs/gas-route/chain/LegList.tsx';
import type { MapPart } from '@/record/words.ts';
import { chainLeg } from '../../support/madeRoute.ts';
import { madeChain } from './madeChain.ts';
import { gas } from './madeTime.ts';

const { facts, whole } = madeChain([
  gas('ministry', '2013-01-12', { stage: 'delivered', period: '2012', reporter: 'arland', quantities: [{ value: 0.5, unit: 'bcm' }] }),
  gas('office', '2013-02-19', { stage: 'delivered', period: '2012', reporter: 'borland', quantities: [{ value: 350, unit: 'mcm' }] }),
  gas('rate', '2012-05', { stage: 'delivered', reporter: 'ann', quantities: [{ value: 3, unit: 'mcm-per-day' }] }),
  gas('plan', '2012-04', { quantities: [{ value: 6, unit: 'mcm-per-day' }] }),
]);
const [early, before, after] = [dayOf(2006, 6, 1), dayOf(2011, 12, 31), dayOf(2012, 6, 1)];
const none: ReadonlySet<MapPart> = new Set();

interface Drawn {
  readonly leg?: string;
  readonly span?: string;
  readonly hidden?: ReadonlySet<MapPart>;
  /** Up to when records are shown. */
  readonly to?: string;
}

function draw(day = after, { leg: first = '', span: firstSpan = '', hidden = none, to }: Drawn = {}) {
  const startsAt = { leg: first, span: firstSpan };
  const told = { ...startsAt };
  function Holder() {
    const [chosen, setLeg] = useState(startsAt.leg);
    const [span, setSpan] = useState(startsAt.span);
    const onLeg = (id: string) => {
      told.leg = id;
      setLeg(id);
    };
    const onSpan = (ids: string) => {
      told.span = ids;
      setSpan(ids);
    };
    return (
      <RoomMessagesProvider messages={en}>
        <ChainCard
          facts={facts}
          whole={whole}
          day={day}
          selection={select(facts.columns, { choices: {}, ...(to !== undefined && { to }) }, undefined)}
          leg={chosen}
          onLeg={onLeg}
          linkTo={(id) => ({ href: `?record=${id}`, onClick: () => {} })}
        />
        <button type="button" onClick={() => onLeg('leg-3')}>
          Choose elsewhere
        </button>
        <LegList
          whole={whole}
          day={day}
          hidden={hidden}
          leg={chosen}
          onLeg={onLeg}
          linkTo={(id) => ({ href: `?record=${id}`, onClick: () => {} })}
        />
        <Distances whole={whole} leg={chosen} onLeg={onLeg} span={span} onSpan={onSpan} />
      </RoomMessagesProvider>
    );
  }
  render(<Holder />);
  return { user: userEvent.setup(), told };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
/** What stands behind a name in a list of facts. */
function fact(card: string, name: string | RegExp) {
  return region(card).getByText(name, { selector: 'dt' }).nextElementSibling as HTMLElement;
}

describe('the card of the chain', () => {
  const card = 'The chain, end to end';

  it('adds up what is published, names what is missing, and says that the drawn length is ours', () => {
    draw();
    expect(fact(card, 'From – to')).toHaveTextContent('From Point 0 to Point 4, in 4 legs');
    expect(fact(card, 'Countries')).toHaveTextContent('Argentina and Brazil');
    expect(fact(card, 'Length')).toHaveTextContent('150 km published for 2 of 4 legs.For 2 legs no length was found:2. Grid4. JoinThe drawn lines are 445 km long together: our measure of a schematic line.'); // oxfmt-ignore
  });

  it('shows each published length with who says it, and the rival beside it', async () => {
    const { user } = draw();
    await user.click(region(card).getByText('Published lengths, leg by leg; we added them up'));
    expect(fact(card, 'Length')).toHaveTextContent('1. Sea90 km (Arland)Other sources:85 km (Borland)2. GridLength not published3. Link60 km'); // oxfmt-ignore
  });

  it('says where it is narrowest, and that what is not published may be narrower', () => {
    draw();
    expect(fact(card, 'Weakest by capacity')).toHaveTextContent(/^2\.19 billion m³ a year is the smallest capacity that is known:3\. Link.*\(Arland\)No capacity is published for 2 legs: any of them may be narrower:2\. Grid4\. Join$/); // oxfmt-ignore
    expect(fact(card, 'Weakest by evidence')).toHaveTextContent('Assumed; line approximate:4. JoinA straight line.');
  });

  it('says on a day on which legs are not known yet that ends and lengths are of the whole chain, and leaves those legs out of the weakest', () => {
    draw(early);
    expect(fact(card, 'From – to')).toHaveTextContent('as it is known at the end of the coverage: of 1 of its 4 legs nothing is known yet on this day.'); // oxfmt-ignore
    expect(fact(card, 'Length')).toHaveTextContent(/^Of the whole chain, as it is known at the end of the coverage:150 km/);
    expect(fact(card, 'Weakest by capacity')).toHaveTextContent('The chain is not known to be in service from end to end on this day. 10 billion m³ a year is the smallest capacity of the legs that there are:1. Sea'); // oxfmt-ignore
    expect(fact(card, 'Weakest by capacity')).toHaveTextContent(/for 2 legs: any of them may be narrower:2\. Grid4\. Join$/);
  });

  it('says nothing of that where all legs are known', () => {
    draw(before);
    expect(fact(card, 'From – to')).not.toHaveTextContent('coverage');
    expect(fact(card, 'Length')).not.toHaveTextContent('coverage');
  });

  it('says before a leg is in service that it is not, and what its capacity is later', () => {
    draw(before);
    expect(fact(card, 'Status')).toHaveTextContent(
      'In service (2 legs):1. Sea4. JoinReported as in service; since when is not said (1 leg):2. GridIdle (1 leg):3. Link',
    );
    expect(fact(card, 'Weakest by capacity')).toHaveTextContent(
      /^Not known to be in service on this day \(1 leg\):3\. LinkThe chain is not known to be in service from end to end on this day\. 26 billion/,
    );
    expect(fact(card, 'Weakest by capacity')).toHaveTextContent('3. Link 2.19 billion m³ a year only since 1 March 2012');
  });

  it('tells what goes by pipe, by swap and by contract, with its parties and its sources', async () => {
    const { user } = draw();
    const flow = fact(card, 'What goes on 1 June 2012');
    expect(flow).toHaveTextContent(
      'Through the pipe (2 legs):1. SeaSince 1 March 2012 (Arland)Inferred from the field.3. LinkSince 1 March 2012 (Arland)',
    );
    expect(flow).toHaveTextContent('Under a swap (1 leg):2. GridSince 1 March 2012 (Arland)');
    expect(flow).toHaveTextContent('That this gas is delivered along it, no source says (1 leg):4. Join');
    expect(fact(card, 'By contract')).toHaveTextContent('The contract, since 1 March 2012Arland: sellsBorland: buysNo price is known.');
    expect(fact(card, 'By swap')).toHaveTextContent('The exchange, since 1 March 2012');
    await user.click(within(fact(card, 'By contract')).getByText('Who says so'));
    expect(fact(card, 'By contract')).toHaveTextContent('“The gazette”, Arland.');
  });

  it('puts legs of which the same is said, by the same, on one line', () => {
    const carries = { how: 'swap', date: '2012-03-01/..', note: 'Which pipe is not said.', citations: [{ source: 'gazette' }] } as const;
    const alike = [2, 3, 4].map((order) => chainLeg(order, { carries: { ...carries, citations: [{ source: order === 4 ? 'herald' : 'gazette' }] } })); // oxfmt-ignore
    expect(byCarriage(alike).map(({ legs }) => legs.map(({ id }) => id))).toEqual([['leg-2', 'leg-3'], ['leg-4']]);
  });

  it('says how much is delivered by the shown records, who says it, and that totals differ', () => {
    draw();
    const flow = fact(card, 'What goes on 1 June 2012');
    expect(flow).toHaveTextContent('How much, as each reporter gives it:2012: 0.5 billion m³ (Arland)2012: 350 million m³ (Borland)The two differ; both stand.'); // oxfmt-ignore
    expect(flow).toHaveTextContent('Rates that are reported, the latest first:May 2012: 3 million m³ a day (Ann Əhmədova)');
    expect(flow).not.toHaveTextContent('6 million');
    expect(within(flow).getByRole('link', { name: '2012: 350 million m³' })).toHaveAttribute('href', '?record=office');
  });

  it('counts only what the filter shows, and calls nothing different that stands alone', () => {
    draw(after, { to: '2013-01' });
    const flow = fact(card, 'What goes on 1 June 2012');
    expect(flow).toHaveTextContent('2012: 0.5 billion m³ (Arland)');
    expect(flow).not.toHaveTextContent('350');
    expect(flow).not.toHaveTextContent('differ');
  });

  it('says in words when nothing is delivered, since when it is, and who says otherwise', () => {
    draw(before);
    expect(fact(card, 'What goes on 31 December 2011')).toHaveTextContent('On 31 December 2011: no delivery to the end of this chain is confirmed. The first that is confirmed: since 1 March 2012.What is said instead:3. Link: opened in 2011 (Borland)'); // oxfmt-ignore
    expect(fact(card, 'By contract')).toHaveTextContent('No contract is known to be carried out on this day.');
  });
});

describe('the legs of the route', () => {
  const list = 'Legs of the route';

  it('are all in one list, plans too, and open one at a time', async () => {
    const { user, told } = draw();
    const items = region(list).getAllByRole('button', { expanded: false });
    expect(items.map(({ textContent }) => textContent)).toEqual([
      '1. Sea pipeDocumented · 90 km · In service, since 2005',
      '2. GridLikely path · Length not published · In service; no source says since when',
      '3. LinkDocumented · 60 km · In service, since 1 March 2012',
      '4. JoinAssumed · Length not published · In service, since 2005',
      '5. The plan of 2008A plan · Length not published · Not known: nothing is said after “Planned, 2008–2011”',
    ]);
    for (const item of items) expect(item.closest('li')).not.toBeNull();
    items[1]!.focus();
    await user.keyboard('{Enter}');
    expect(told.leg).toBe('leg-2');
    expect(region(list).getByRole('button', { expanded: true })).toHaveTextContent('2. Grid');
    await user.keyboard('{Enter}');
    expect(told.leg).toBe('');
  });

  it('show every figure with who says it, as built and now, and what is said instead beside it', () => {
    draw(after, { leg: 'leg-1' });
    expect(fact(list, 'Gas of this chain')).toHaveTextContent('Through the pipe, since 1 March 2012 (Arland)');
    expect(fact(list, 'Published length')).toHaveTextContent('90 km (Arland)Other sources:85 km (Borland)');
    expect(fact(list, 'Capacity')).toHaveTextContent('10 billion m³ a year, since 2005 (as built) (Arland)26 billion m³ a year, since 2010 (valid on 1 June 2012; our conversion or sum) (Arland)Other sources, of the last one:25 bcm after the expansion (Borland)'); // oxfmt-ignore
    expect(fact(list, 'Diameter')).toHaveTextContent('914 mm (36 inch) (Arland)');
    expect(fact(list, 'Operator')).toHaveTextContent('Arpipe (technical operator, since 2006) (Borland)');
    expect(fact(list, 'Owners')).toHaveTextContent('Other sources:Bob alone (Borland)');
    const shares = within(within(fact(list, 'Owners')).getByRole('table', { name: 'Shares, 2009' })).getAllByRole('row');
    expect(shares.map(({ textContent }) => textContent)).toEqual(['Ann60 %', 'Bobshare not said']);
    expect(fact(list, 'The drawn line')).toHaveTextContent('3.3 km off an open trace in the median, 9.6 km at most');
    expect(fact(list, 'Other statements')).toHaveTextContent('The sea line (Borland)');
  });

  it('say which of them are put away on the map, and list them all the same', () => {
    draw(after, { hidden: new Set(['likely', 'planned', 'visits']) });
    const marked = region(list).getAllByRole('button').filter(({ textContent }) => textContent.endsWith(' · Put away on the map')); // oxfmt-ignore
    expect(marked.map(({ textContent }) => textContent.slice(0, 2))).toEqual(['2.', '5.']);
    expect(region(list).getAllByRole('button')).toHaveLength(5);
  });

  it('move the page for who chooses here, and not for who chooses elsewhere', async () => {
    const moved = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { user } = draw(after, { leg: 'leg-1' });
    await user.click(screen.getByRole('button', { name: 'Choose elsewhere' }));
    expect(region(list).getByRole('button', { expanded: true })).toHaveTextContent('3. Link');
    expect(moved).not.toHaveBeenCalled();
    await user.click(region(list).getByRole('button', { name: /^4/ }));
    expect(moved).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Choose elsewhere' }));
    expect(moved).toHaveBeenCalledOnce();
  });

  it('name each work once among their sources', () => {
    draw(after, { leg: 'leg-1' });
    const works = region(list).getByRole('heading', { name: 'Who says so' }).nextElementSibling as HTMLElement;
    expect(within(works).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['“The gazette”, Arland.', '“The herald”, Borland, ¶ 2; ¶ 1. Read in part.']); // oxfmt-ignore
  });

  it('say what is not known', () => {
    draw(after, { leg: 'leg-4' });
    const said = ['Published length', 'Capacity', 'Diameter', 'Operator', 'Owners', 'Gas of this chain'].map((name) => fact(list, name).textContent); // oxfmt-ignore
    expect(said).toEqual([
      'No published length was found.', 'No published capacity was found.', 'No diameter was found.', 'No operator is named in the sources that were read.',
      'No owner is named in the sources that were read.', 'No source says that the gas of this chain is delivered along this leg.',
    ]); // oxfmt-ignore
  });

  it('tell how a leg stood on another day, and what it became', () => {
    draw(before, { leg: 'leg-3' });
    expect(fact(list, 'Status')).toHaveTextContent('Idle, 2010 – 29 February 2012 (on 31 December 2011)');
    expect(fact(list, 'Gas of this chain')).toHaveTextContent('Not on 31 December 2011. Through the pipe, since 1 March 2012');
    expect(fact(list, 'Through time')).toHaveTextContent(/Under construction, 2008–2009.*Idle.*Nothing is confirmed\..*In service.*Other sources:opened in 2011 \(Borland\)/); // oxfmt-ignore
    expect(fact(list, 'Capacity')).toHaveTextContent('None is published for 31 December 2011.');
  });
});

describe('contract and swap', () => {
  const list = 'Contract and swap';

  it('stand in a region of their own: the legs are counted without them', () => {
    draw();
    expect(region('Legs of the route').getAllByRole('listitem')).toHaveLength(5);
    expect(region(list).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'The contractContract · Since 1 March 2012',
      'The exchangeSwap · Since 1 March 2012',
    ]); // oxfmt-ignore
  });

  it('open where they are chosen on the map: between whom, since when, what is known, the records, the works', () => {
    draw(after, { leg: 'sale' });
    expect(region(list).getByRole('button', { expanded: true })).toHaveTextContent('The contract');
    expect(fact(list, 'Between whom')).toHaveTextContent('Arland: sellsBorland: buys');
    expect(fact(list, 'Carried out')).toHaveTextContent('Since 1 March 2012');
    expect(fact(list, 'Notes')).toHaveTextContent('No price is known.');
    expect(fact(list, 'Records')).toHaveTextContent('Gas plan April 2012');
    expect(region(list).getByText('“The gazette”').closest('li')).toHaveTextContent('“The gazette”, Arland.');
  });

  it('lead to their records', () => {
    draw(after, { leg: 'sale' });
    expect(within(fact(list, 'Records')).getByRole('link', { name: 'Gas plan' })).toHaveAttribute('href', '?record=plan');
  });

  it('are chosen here as legs are, and let go again', async () => {
    const { user, told } = draw(after, { leg: 'leg-1' });
    await user.click(region(list).getByRole('button', { name: /^The exchange/ }));
    expect(told.leg).toBe('exchange');
    expect(region('Legs of the route').queryByRole('button', { expanded: true })).not.toBeInTheDocument();
    await user.click(region(list).getByRole('button', { name: /^The exchange/ }));
    expect(told.leg).toBe('');
  });

  it('say on which day they are not carried out, and what is put away on the map', () => {
    draw(before, { hidden: new Set(['swap']) });
    expect(region(list).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'The contractContract · Since 1 March 2012 · Not on 31 December 2011',
      'The exchangeSwap · Since 1 March 2012 · Not on 31 December 2011 · Put away on the map',
    ]); // oxfmt-ignore
  });
});

describe('on paper', () => {
  const turn = (to: 'beforeprint' | 'afterprint') => fireEvent(window, new Event(to));
  afterEach(() => turn('afterprint'));

  it('nothing is a heading of what cannot be opened, and who says so stands in full', () => {
    draw();
    expect(screen.getByText('Published lengths, leg by leg; we added them up')).toBeInTheDocument();
    turn('beforeprint');
    expect(screen.queryByText('Published lengths, leg by leg; we added them up')).not.toBeInTheDocument();
    expect(fact('The chain, end to end', 'By contract')).toHaveTextContent('“The gazette”, Arland.');
  });

  it('distances name their ends, and do not say again how long all of the chain is', () => {
    draw();
    expect(region('Distances along the chain').queryByText('Point 0 – Point 4')).not.toBeInTheDocument();
    turn('beforeprint');
    expect(region('Distances along the chain').getByText('Point 0 – Point 4')).toBeInTheDocument();
    expect(region('Distances along the chain').queryByText('Along the chain')).not.toBeInTheDocument();
  });

  it('distances between two other points are said', () => {
    draw(after, { span: 'p3,p1' });
    turn('beforeprint');
    expect(region('Distances along the chain').getByText('Point 3 – Point 1')).toBeInTheDocument();
    expect(fact('Distances along the chain', 'Along the chain')).toHaveTextContent('60 km published for 1 of 2 legs.');
  });
});

describe('distances along the chain', () => {
  const card = 'Distances along the chain';

  it('go from end to end at first, and from any point to any other', async () => {
    const { user, told } = draw();
    expect(fact(card, 'Along the chain')).toHaveTextContent('150 km published for 2 of 4 legs.');
    await user.selectOptions(region(card).getByRole('combobox', { name: 'To' }), 'Point 1');
    expect(told.span).toBe('p0,p1');
    expect(fact(card, 'Along the chain')).toHaveTextContent('90 km published for the one leg.The drawn lines are 111 km long together');
    expect(fact(card, 'As the crow flies')).toHaveTextContent('111 km: our measure');
    await user.selectOptions(region(card).getByRole('combobox', { name: 'To' }), 'Point 4');
    expect(told.span).toBe(''); // end to end is not written
  });

  it('are the same in both directions, and lead to the legs in between', async () => {
    const { user, told } = draw(after, { span: 'p3,p1' });
    expect(region(card).getByRole('combobox', { name: 'From' })).toHaveValue('p3');
    expect(fact(card, 'Along the chain')).toHaveTextContent('60 km published for 1 of 2 legs.');
    await user.click(within(fact(card, 'Legs in between')).getByRole('button', { name: '3. Link' }));
    expect(told.leg).toBe('leg-3');
    const link = () => within(fact(card, 'Legs in between')).getByRole('button', { name: '3. Link' });
    expect(link()).toHaveAttribute('aria-pressed', 'true');
    await user.click(link());
    expect(told.leg).toBe('');
    expect(link()).toHaveAttribute('aria-pressed', 'false');
  });

  it('offer no point twice, and go end to end where the address names none of the chain', () => {
    draw(after, { span: 'p1,elsewhere' });
    const [from, to] = ['From', 'To'].map((name) => region(card).getByRole('combobox', { name }));
    expect([from, to]).toSatisfy(() => (from as HTMLSelectElement).value === 'p0' && (to as HTMLSelectElement).value === 'p4');
    expect(within(from!).queryByRole('option', { name: 'Point 4' })).not.toBeInTheDocument();
    expect(within(from!).getAllByRole('option')).toHaveLength(4);
  });
});
