import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEmbedMessage, readSetMessage, VERSION } from '../../src/share/embed/protocol.ts';

const height = { type: 'atlas-height', version: VERSION, height: 700 };
const state = { type: 'atlas-state', version: VERSION, heard: 0, attributes: { lang: 'ar' }, selected: null, shown: { states: 48, organisations: 5 } };
const set = { type: 'atlas-set', version: VERSION, number: 1, attributes: { region: 'africa', select: null } };

describe('what an embed and its page say to each other', () => {
  test('is read as it was said', () => {
    expect(readEmbedMessage(height)).toEqual(height);
    expect(readEmbedMessage(state)).toEqual(state);
    expect(readSetMessage(set)).toEqual(set);
  });

  test.each([
    ['another version', { ...height, version: 2 }, { ...set, version: 2 }],
    ['no version', { type: 'atlas-height', height: 1 }, { type: 'atlas-set', number: 1, attributes: {} }],
    ['another type', { ...height, type: 'height' }, { ...set, type: 'atlas-state' }],
    ['no number', { ...height, height: 'high' }, { ...set, number: 'one' }],
    ['no attributes', { ...state, attributes: null }, { ...set, attributes: undefined }],
    ['values that are no text', { ...state, shown: 3 }, { ...set, attributes: { region: ['africa'] } }],
  ])('with %s, it is left alone', (_, fromEmbed, fromHost) => {
    expect(readEmbedMessage(fromEmbed)).toBeUndefined();
    expect(readSetMessage(fromHost)).toBeUndefined();
  });

  test('may be anything at all: nothing throws', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readEmbedMessage(data)).toBeUndefined();
        expect(readSetMessage(data)).toBeUndefined();
      }),
    );
  });
});
