/** Countries are told by their English names, and never guessed from afar. */
import { describe, expect, it } from 'vitest';
import { countryOf } from '@/exchange/bring/foreign/countries.ts';

describe('a country', () => {
  it.each([
    ['Finland', 'FI'],
    ['The Netherlands', 'NL'],
    ['Côte d’Ivoire', 'CI'],
    ['Bosnia & Herzegovina', 'BA'],
    ['United Arab Emirates', 'AE'],
    ['UK', 'GB'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['EE', 'EE'],
  ])('%s is %s', (name, code) => expect(countryOf(name)).toEqual({ code }));

  it.each([
    ['Slovak Republic', 'SK', 'Slovakia'],
    ['Czech Republic', 'CZ', 'Czechia'],
    ['Finlnd', 'FI', 'Finland'],
    ['United States of America', 'US', 'United States'],
  ])('%s is taken for %s, with a doubt', (name, code, near) => expect(countryOf(name)).toEqual({ code, near }));

  it.each(['Atlantis', '', 'Congo', 'Soviet Union', 'ZZ', 'EU', 'constructor', 'ee', '…'.repeat(1000)])('%s is none', (name) =>
    expect(countryOf(name).code).toBeUndefined(),
  );
});
