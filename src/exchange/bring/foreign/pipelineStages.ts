/** The status of a pipeline as stages of a leg: nothing is dated but by the file. */
import { parseEdtf } from '@/record/edtf.ts';
import type { Json } from '../brought.ts';
import type { SayFeature } from './feature.ts';
import type { Properties } from './pipelineProperties.ts';

type Existence = 'documented' | 'assumed' | 'planned';
type Kind = 'planned' | 'over' | 'building' | 'operating' | 'idle' | 'retired';

/** The first that fits counts: "pre-construction" is a plan, "inactive" is not active. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/cancel|shelv/i, 'over'],
  [/propos|plan|announc|develop|pre.?construct|feed|permit/i, 'planned'],
  [/construct|building/i, 'building'],
  [/retired|decommission|closed|abandon|dismantl|removed/i, 'retired'],
  [/idle|mothball|suspend|inactive|standby|not operat|out of/i, 'idle'],
  [/operat|service|existing|active|built|commission/i, 'operating'],
];

export interface Stages {
  readonly existence: Existence;
  readonly stages: readonly Json[];
  /** EDTF since when it is in service; undefined where the file does not say. */
  readonly since: string | undefined;
  /** The year in which a plan or a building site is to be ready. */
  readonly expected: string | undefined;
}

/** `note` says the status as it stands in the file. */
export function stagesOf(properties: Properties, citations: readonly Json[], note: (status: string) => string, say: SayFeature): Stages {
  const status = properties.text('status');
  const kind = kinds.find(([words]) => words.test(status))?.[1];
  if (kind === undefined) {
    if (status === '') say('gap', 'geoNoStatus');
    else say('warning', 'geoStatusUnknown', { cell: status.slice(0, 60) }, properties.nameOf('status'));
    return { existence: 'assumed', stages: [], since: undefined, expected: undefined };
  }
  const [start, proposal, construction] = (['start', 'proposal', 'construction'] as const).map((name) => properties.year(name));
  let stop = properties.year('stop');
  const begin = kind === 'over' ? proposal : start;
  if (stop !== undefined && begin !== undefined && !parseEdtf(`${begin}/${stop}`)) {
    say('warning', 'geoYears', { cell: stop, start: begin }, properties.nameOf('stop'));
    stop = undefined;
  }
  const stage = (name: string, date: string | undefined): Json => ({ stage: name, date: date ?? 'XXXX', note: note(status), citations });
  const from = (year: string | undefined) => year && `${year}/..`;
  const planned = (stages: readonly Json[], existence: Existence, expected?: string): Stages => ({ existence, stages, since: undefined, expected });
  switch (kind) {
    case 'planned':
      return planned([stage('planned', from(proposal))], 'planned', start);
    case 'over':
      return planned([stage('planned', proposal && stop ? `${proposal}/${stop}` : stop && `../${stop}`)], 'planned', start);
    case 'building':
      return planned([stage('building', from(construction))], 'documented', start);
    case 'operating':
      return { existence: 'documented', stages: [stage('operating', from(start))], since: from(start), expected: undefined };
    case 'idle':
    case 'retired':
      // a stage in service stands only where it is known when it ended, for it would seem to last
      return {
        existence: 'documented',
        stages: [...(start && stop ? [stage('operating', `${start}/${stop}`)] : []), stage('idle', from(stop))],
        since: from(start),
        expected: undefined,
      };
  }
} // oxfmt-ignore
