import { expect, inject } from 'vitest';
import { test } from './browserTest.ts';
test('smoke', async ({ open }) => {
  const page = await open('en/');
  expect(await page.title()).toContain('Morocco');
  expect(page.url()).toBe(`${inject('site')}en/`);
});
