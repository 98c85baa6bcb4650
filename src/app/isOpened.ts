import { parseAddress } from '@/view/address.ts';
import { recordName } from './recordName.ts';

/** True where the page is of a record that the address names, and not of the one with which the dashboard was built. */
export function isOpened(): boolean {
  return recordName(parseAddress(window.location.search).view.data) !== '';
}
