/** Runs each engine in a process of its own, on the same records, and holds their answers against one another. */
import { spawn } from 'node:child_process';
import { differenceOf } from './engine.ts';
import type { EngineFigures, Given, Measured } from './measure.ts';

export interface SizeFigures {
  readonly records: number;
  /** By engine. */
  readonly engines: Readonly<Record<string, EngineFigures>>;
  /** How many answers of each other engine were held against those of the first. */
  readonly answers: Readonly<Record<string, number>>;
}

/** `program` is child.ts, bundled. Throws where an engine answers otherwise than the first. */
export async function benchNode(program: string, records: number, engineIds: readonly string[]): Promise<SizeFigures> {
  const engines: Record<string, EngineFigures> = {};
  const counts: Record<string, number> = {};
  let first: readonly Given[] | undefined;
  for (const id of engineIds) {
    const { figures, answers } = await inChild(program, [id, String(records), '1']);
    engines[id] = figures;
    if (first) {
      holdAgainst(asAsked(first, answers), answers, `${records} records, ${engineIds[0]} against ${id}`);
      counts[id] = answers.length;
    } else first = answers;
  }
  return { records, engines, answers: counts };
}

/** An engine that takes long is asked only some of the questions, in the same order: of all answers those to them. */
export function asAsked(all: readonly Given[], some: readonly Given[]): Given[] {
  let at = 0;
  return all.filter(({ asked }) => some[at]?.asked === asked && ++at > 0);
}

/** Throws at the first difference, and names it. */
export function holdAgainst(ones: readonly Given[], others: readonly Given[], who: string): void {
  if (ones.length !== others.length) throw new Error(`${who}: ${ones.length} answers against ${others.length}`);
  ones.forEach(({ asked, answer }, at) => {
    const difference = differenceOf(answer, others[at]!.answer);
    if (difference !== undefined) throw new Error(`${who} differ. ${asked}: ${difference}`);
  });
}

function inChild(program: string, args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=12000', program, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    let measured: Measured | undefined;
    child.on('message', (message) => (measured = message as Measured));
    child.on('error', reject);
    child.on('close', (code) => (measured ? resolve(measured) : reject(new Error(`${args.join(' ')} ended with ${code} and no figures`))));
  });
}
