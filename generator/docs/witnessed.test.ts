import { expect, test } from 'vitest';
import { witnessed } from './witnessed.ts';

test('a page names who saw what its alert did not, of the alerts that are there', () => {
  const [first] = witnessed('VllmServingStalled', ['VllmServingStalled', 'LiteLLMErrorRateCritical']).misses;
  expect(first?.instead).toBe('`LiteLLMErrorRateCritical` fires then');
});

test('it says so where none is there, and names those that would be', () => {
  const [first] = witnessed('VllmServingStalled', ['VllmServingStalled']).misses;
  expect(first?.instead).toMatch(/^no alert here fires then; `\w+`(, `\w+`)* or `\w+` would$/);
});

test('it says nothing of an alert that no failure is about', () => {
  expect(witnessed('NoSuchAlert', [])).toEqual({ sees: [], misses: [] });
});
