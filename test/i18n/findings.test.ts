/** Whatever is found in a file is said in words: a code without a sentence would show a reader the word of a programmer. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bring } from '@/exchange/bring/bring.ts';
import { severities } from '@/exchange/bring/finding.ts';
import { bringFindings } from '@/i18n/en/bringFindings.ts';
import { cellFindings } from '@/i18n/en/cells.ts';
import { findings } from '@/i18n/en/findings.ts';
import { foreignFindings } from '@/i18n/en/foreign.ts';
import { openedWords } from '@/i18n/en/opened.ts';

const folder = 'src/exchange/bring';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const source = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');

/** say('error', 'geoParts', …), fault(isArray ? 'isExport' : 'unknownJson'), { code: 'nothingFound' } */
const choice = String.raw`(?:[^{},;]+\? )?'(\w+)'`;
const said = new RegExp(
  String.raw`(?:\b(?:say|fault|found)\(\s*|\bcode: )(?:'(?:error|warning|note|gap)',\s*)?${choice}(?:\s*: ${choice})?(?:\s*: ${choice})?|'(without\w+)'`,
  'g',
);

const isSeverity = (word: string) => (severities as readonly string[]).includes(word);

/** Made of what stands in the place of the dots. */
const composed = {
  not_: ['sector', 'family', 'source', 'actor', 'country', 'side', 'place'],
  is_: ['html', 'pdf', 'oldOffice', 'empty'],
};

describe('the sentences of findings', () => {
  it('are there for every code in the sources', () => {
    const codes = [...source.matchAll(said)].flatMap(([, ...parts]) => parts.filter((part) => part !== undefined && !isSeverity(part)));
    expect(codes).toEqual(expect.arrayContaining(['nothingFound', 'isTalk', 'noSuchDay', 'withoutPlaces', 'zipBomb', 'unknownColumn'])); // the pattern reads each way of saying
    const without = codes.filter((code) => !(code in findings));
    expect([...new Set(without)]).toEqual([]);
    for (const [prefix, ends] of Object.entries(composed)) for (const end of ends) expect(findings).toHaveProperty(`${prefix}${end}`);
  });

  it('are one for each code: the later would hide the former', () => {
    const codes = [cellFindings, bringFindings, foreignFindings].flatMap((own) => Object.keys(own));
    expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
  });

  it('are each said by something', () => {
    const isSaid = (code: string) => source.includes(`'${code}'`) || /^(?:not|is|no)_/.test(code);
    expect(Object.keys(findings).filter((code) => !isSaid(code))).toEqual([]);
  });

  it('name whatever a file lacks that says nothing of itself', async () => {
    const bytes = new TextEncoder().encode('title,date,source\nFirst,2009,https://example.org/a\n');
    const { report } = await bring([{ name: 'a.csv', bytes }], 'a', openedWords.opened.completion);
    const codes = report.groups.map((group) => group.findings[0]!.code);
    expect(codes.filter((code) => code.startsWith('no_')).length).toBeGreaterThan(5);
    expect(codes.filter((code) => !(code in findings))).toEqual([]);
  });

  it('are whole, say all they are given, and raise no voice', () => {
    for (const [code, sentence] of Object.entries(findings)) {
      if (code === 'check') continue; // the words of the check itself
      const asked = new Set<string>();
      const values = new Proxy({}, { get: (_, name) => (asked.add(String(name)), `‹${String(name)}›`) });
      const text = (sentence as (values: object) => string)(values);
      for (const name of asked) expect(text, code).toContain(`‹${name}›`);
      expect(text, code).toMatch(/^["‹A-Z]/);
      expect(text, code).not.toMatch(/!|\.$|undefined|please|sorry|invalid/i);
    }
  });
});
