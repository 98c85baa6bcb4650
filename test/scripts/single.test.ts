/** The page of a single file: its code and its data survive HTML, and its policy lets nothing else run. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { formatPage, type Parts } from '../../scripts/single/page.ts';

const template =
  '<meta content="%policy%"><title>%title%</title><link href="%icon%">%style%%before%<p>100%</p><div id="root"></div>%files%%program%';
const make = (parts: Partial<Parts>) =>
  formatPage(template, { script: '1', style: 'a{}', before: '2', icon: '<svg/>', title: '', files: new Map(), ...parts });
const between = (text: string, start: string, end: string) => text.split(start)[1]?.split(end)[0] ?? '';

describe('the page of a single file', () => {
  it('keeps code that speaks of tags as it is meant, and ends no script before its end', () => {
    const meant = '<!-- <script></script><SCRIPT></Script> $& $1';
    const page = make({ script: `result = ${JSON.stringify(meant)} + /<\\/script>/.source` });
    const code = between(page, '<script type="module">', '</script>');
    const room = { result: '' };
    runInNewContext(code, room);
    expect(room.result).toBe(`${meant}<\\/script>`);
    expect(code).not.toMatch(/<!--|<script/i);
  });

  it('carries its files as the same JSON', () => {
    const value = { html: '</script><!-- <script>', money: '$&' };
    const page = make({ files: new Map([['map.json', `${JSON.stringify(value)}\n`]]) });
    expect(JSON.parse(between(page, 'data-file="map.json">', '</script>'))).toEqual(value);
  });

  it('names by their hashes the scripts that may run, as they stand in it, and asks for nothing', () => {
    const page = make({ script: 'a = "</script>"', before: 'b()' });
    const policy = between(page, '<meta content="', '"');
    for (const code of [between(page, '<script type="module">', '</script>'), 'b()'])
      expect(policy).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('writes a title as text, and leaves a per cent sign that marks no place', () => {
    const page = make({ title: 'A & <b>' });
    expect(page).toContain('<title>A &amp; &lt;b></title>');
    expect(page).toContain('<p>100%</p>');
  });
});
