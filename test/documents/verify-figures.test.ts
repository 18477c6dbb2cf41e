import { expect, it } from 'vitest';
import { findUnfoundFigures } from '../../src/documents/verify-figures.js';
import { northshirePassages } from './northshire-page.js';

it('finds figures that stand in none of the passages they cite', () => {
  const found = { id: 'households', value: 51000, locators: ['plan.1'] };
  const inOne = { id: 'parks', value: 3.5, locators: ['plan.1', 'plan.2'] };
  const written = { id: 'rivers', value: 2, written: 'two', locators: ['plan.1'] };
  const wrong = { id: 'swans', value: 52000, locators: ['plan.1'], line: 7 };
  const elsewhere = { id: 'elsewhere', value: 51000, locators: ['plan.2'] };
  const gone = { id: 'gone', value: 9, locators: ['plan.9'] };
  expect(
    findUnfoundFigures([found, inOne, written, wrong, elsewhere, gone], northshirePassages()),
  ).toEqual([wrong, elsewhere]);
});
