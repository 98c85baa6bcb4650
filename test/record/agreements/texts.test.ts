/** Whether a text is public: found, sought in vain, or only not among the works. */
import { describe, expect, it } from 'vitest';
import { textOf } from '@/record/agreements/texts.ts';
import type { Agreement } from '@/record/types.ts';
import { agreement, makeRecord } from '../../support/makeRecord.ts';

const herald = { source: 'herald', locator: '§ 1' };
const text = (more: Record<string, unknown>) =>
  textOf(makeRecord([agreement('pact', '2001', more)]).whole.records.get('pact') as Agreement);

describe('the text of an agreement', () => {
  it('is public where a work carries it, even where it was once sought in vain', () => {
    const texts = [{ language: 'az', citations: [herald] }];
    expect(text({ texts, textSought: 'In the gazettes.' })).toEqual({ is: 'public', texts });
  });

  it('that was looked for says where', () => {
    expect(text({ textSought: 'In the gazettes.' })).toEqual({ is: 'not-found', where: 'In the gazettes.' });
  });

  it('that nobody looked for is only not among the works that are cited: each counts once', () => {
    expect(text({})).toEqual({ is: 'not-cited', works: 1 });
    const rivals = [{ field: 'date', value: '2002', citations: [herald], note: 'Later.' }];
    expect(text({ rivals, texts: [] })).toEqual({ is: 'not-cited', works: 2 });
  });

  it('is named by its language as BCP 47 has it', () => {
    expect(() => text({ texts: [{ language: 'Azerbaijani', citations: [herald] }] })).toThrow(/BCP 47/);
    expect(text({ texts: [{ language: 'az-Latn', citations: [herald] }] }).is).toBe('public');
  });
});
