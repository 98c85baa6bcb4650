import { describe, expect, it } from 'vitest';
import { mailTo, reportOf } from '@/app/help/reportOf.ts';
import { helpWords } from '@/i18n/en/help.ts';

const { lines } = helpWords.help.report;

describe('a report of an error', () => {
  it('says which view, record and edition it is about, and leaves room for what the reader has not said', () => {
    const told = { address: 'https://example.org/?record=a', record: 'A visit', edition: 'Edition 1.0.0, 2026-01-01', language: 'ar', wrong: ' The day ', work: '' }; // oxfmt-ignore
    expect(reportOf(told, lines).split('\n')).toEqual([
      'What is wrong, and what would be right: The day',
      'Work that says so: ',
      'Record: A visit',
      'View: https://example.org/?record=a',
      'Edition: Edition 1.0.0, 2026-01-01',
      'Language: ar',
    ]);
  });

  it('has no line for a record where none is open', () => {
    const told = { address: 'https://example.org/', record: undefined, edition: '1', language: 'en', wrong: '', work: '' };
    expect(reportOf(told, lines)).not.toContain('Record:');
  });

  it('becomes a letter to nobody yet, whatever stands in it', () => {
    const letter = new URL(mailTo('Title & more: a correction', 'One?\nTwo=2&to=somebody'));
    expect(letter.protocol).toBe('mailto:');
    expect(letter.pathname).toBe('');
    expect(letter.searchParams.get('body')).toBe('One?\r\nTwo=2&to=somebody');
    expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
  });
});
