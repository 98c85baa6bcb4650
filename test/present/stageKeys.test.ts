import { describe, expect, it } from 'vitest';
import { type Command, commandOf, type Holder } from '@/present/stage/keys.ts';
import { swipeOf } from '@/present/stage/swipe.ts';

const press = (key: string, more: { holder?: Holder; isRtl?: boolean; shift?: boolean; modified?: boolean; code?: string } = {}) =>
  commandOf({ key, code: '', shift: false, modified: false, holder: 'nothing', isRtl: false, ...more });

describe('the keys of a talk', () => {
  it('go on by what hands and clickers are used to', () => {
    for (const key of ['ArrowRight', 'ArrowDown', ' ', 'PageDown']) expect(press(key), key).toBe('next');
    for (const key of ['ArrowLeft', 'ArrowUp', 'Backspace', 'PageUp']) expect(press(key), key).toBe('back');
    expect(press(' ', { shift: true })).toBe('back');
  });

  it('follow the direction of reading', () => {
    expect(press('ArrowLeft', { isRtl: true })).toBe('next');
    expect(press('ArrowRight', { isRtl: true })).toBe('back');
    expect(press('PageDown', { isRtl: true })).toBe('next');
  });

  it('take digits from either row, Arabic ones too', () => {
    expect(press('7')).toBe('7');
    expect(press('٧')).toBe('7');
    expect(press('F7')).toBeUndefined();
  });

  it('take a letter by its place where the keyboard is of another script', () => {
    const commands: Readonly<Record<string, Command>> = { KeyB: 'black', KeyR: 'as-written', KeyL: 'scenes' };
    for (const [code, command] of Object.entries(commands)) expect(press('ش', { code }), code).toBe(command);
    // a letter of the Latin script says what it is, wherever it lies
    expect(press('w', { code: 'KeyZ' })).toBe('white');
    expect(press('B')).toBe('black');
  });

  it('leave to the browser what is pressed with Control, Alt or the command key', () => {
    for (const key of ['r', 'ArrowRight', 'F5', '1']) expect(press(key, { modified: true }), key).toBeUndefined();
  });

  it('are never taken from what has the focus, but for those of a clicker', () => {
    expect(press(' ', { holder: 'button' })).toBeUndefined();
    expect(press('Enter', { holder: 'button' })).toBeUndefined();
    expect(press('ArrowRight', { holder: 'button' })).toBe('next');
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', ' ']) expect(press(key, { holder: 'arrows' }), key).toBeUndefined();
    expect(press('b', { holder: 'arrows' })).toBe('black');
    for (const key of ['b', '3', 'ArrowRight', 'Escape', ' ', 'Backspace']) expect(press(key, { holder: 'field' }), key).toBeUndefined();
    for (const holder of ['field', 'dialog', 'arrows', 'button'] as const) {
      expect(press('PageDown', { holder }), holder).toBe('next');
      expect(press('PageUp', { holder }), holder).toBe('back');
    }
  });

  it('close in an open sheet only what they opened', () => {
    expect(press('s', { holder: 'dialog' })).toBe('sources');
    expect(press('?', { holder: 'dialog' })).toBe('keys');
    for (const key of ['Escape', 'b', 'ArrowDown', ' ', 'Enter', '4']) expect(press(key, { holder: 'dialog' }), key).toBeUndefined();
  });

  it('are no others', () => {
    for (const key of ['q', 'Tab', 'F1', 'constructor', 'toString', '', 'ContextMenu']) expect(press(key), key).toBeUndefined();
  });
});

describe('a finger across the stage', () => {
  it('draws in the next scene from the end of the line', () => {
    expect(swipeOf({ x: -120, y: 10, ms: 200 }, false)).toBe('next');
    expect(swipeOf({ x: 120, y: 10, ms: 200 }, false)).toBe('back');
    expect(swipeOf({ x: 120, y: 10, ms: 200 }, true)).toBe('next');
  });

  it('asks for nothing when it taps, scrolls or rests', () => {
    expect(swipeOf({ x: -20, y: 0, ms: 100 }, false)).toBeUndefined();
    expect(swipeOf({ x: -120, y: 90, ms: 200 }, false)).toBeUndefined();
    expect(swipeOf({ x: -120, y: 0, ms: 2000 }, false)).toBeUndefined();
  });
});
