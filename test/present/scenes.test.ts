import { describe, expect, it } from 'vitest';
import { isAsWritten, isBare, sceneAt, viewAlone, viewOfScene } from '@/present/scenes.ts';
import type { Scene, Talk } from '@/record/types.ts';
import { formatAddress, parseAddress } from '@/view/address.ts';

const scene = (id: string, view: string): Scene => ({ id, title: `Scene ${id}`, view, show: 'view', points: [], note: '', controls: [] });
const talk: Talk = {
  version: 1,
  id: 'short',
  title: 'Short',
  description: '',
  language: 'en',
  edition: '1.0.0',
  scenes: [scene('all', ''), scene('energy', '?sector=energy&as=handout&lang=az'), scene('map', '?tab=gas-route&fig=map')],
};
const at = (address: string) => parseAddress(address).view;

describe('a scene', () => {
  it('is found by its number, and beyond the ends is the nearest', () => {
    expect(sceneAt(talk, 2).scene.id).toBe('energy');
    expect(sceneAt(talk, 99)).toMatchObject({ number: 3, scene: { id: 'map' } });
    expect(sceneAt(talk, 0).number).toBe(1);
  });

  it('opened from its link is the scene in the talk', () => {
    const fromTalk = formatAddress(viewOfScene(talk, 3, at('?tab=sources&sector=energy&talk=short')));
    expect(fromTalk).toBe('?tab=gas-route&fig=map&talk=short&scene=3');
    expect(formatAddress(viewOfScene(talk, 3, at('?talk=short&scene=3')))).toBe(fromTalk);
  });

  it('changes neither the screen, nor the language, nor the edition of the one who looks', () => {
    const now = at('?talk=short&as=presenter&lang=ar-XB&ed=1.0.0');
    expect(formatAddress(viewOfScene(talk, 2, now))).toBe('?sector=energy&talk=short&scene=2&as=presenter&lang=ar-XB&ed=1.0.0');
  });

  it('is as written until something of it is changed', () => {
    expect(isAsWritten(at('?sector=energy&talk=short&scene=2'), talk)).toBe(true);
    expect(isAsWritten(at('?sector=energy&talk=short&scene=2&lang=ar-XB&as=presenter'), talk)).toBe(true);
    for (const change of ['&record=a', '&from=2009', '&tab=sources'])
      expect(isAsWritten(at(`?sector=energy&talk=short&scene=2${change}`), talk), change).toBe(false);
  });

  it('leaves a talk as the view by itself', () => {
    expect(formatAddress(viewAlone(at('?sector=energy&talk=short&scene=2&as=presenter&lang=ar-XB')))).toBe('?sector=energy&lang=ar-XB');
  });

  it('has a short link, which says nothing of its view', () => {
    expect(isBare(at('?talk=short&scene=2&lang=ar-XB&ed=1.0.0'))).toBe(true);
    expect(isBare(at('?talk=short&scene=2&sector=energy'))).toBe(false);
  });
});
