/** Others are sent to what opens for them, and to nothing else. */
import { expect, it } from 'vitest';
import { isPublic } from '@/app/recordName.ts';

it.each([
  ['', true],
  ['examples/estonia-finland.json', true],
  ['relations-csv-3fa9c102', false],
  ['in-page', false],
])('of the record "%s" an embed is offered: %s', (name, is) => expect(isPublic(name)).toBe(is));
