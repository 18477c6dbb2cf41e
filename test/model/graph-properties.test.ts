import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dated, flag, integer, oneOf, text } from '../../src/model/fields.js';
import { flattenRecord, graphPropertiesOf } from '../../src/model/graph-properties.js';

const shape = z.strictObject({
  name: text(),
  places: z.array(text()).optional(),
  count: integer().optional(),
  closed: flag().optional(),
  stage: z.strictObject({ is: oneOf('Stage', ['NEW', 'OLD']), asOf: dated().optional() }),
});

const property = (name: string, type: string, path: string[], list = false) => ({
  name,
  type,
  list,
  path,
});

describe('the properties of a shape in the graph', () => {
  it('are flat, and a date is five', () => {
    expect(graphPropertiesOf(shape)).toEqual([
      property('name', 'String', ['name']),
      property('places', 'String', ['places'], true),
      property('count', 'Int', ['count']),
      property('closed', 'Boolean', ['closed']),
      property('stage', 'Stage', ['stage', 'is']),
      property('stageAsOf', 'String', ['stage', 'asOf', 'text']),
      property('stageAsOfFrom', 'Date', ['stage', 'asOf', 'from']),
      property('stageAsOfTo', 'Date', ['stage', 'asOf', 'to']),
      property('stageAsOfPrecision', 'Precision', ['stage', 'asOf', 'precision']),
      property('stageAsOfInferred', 'Boolean', ['stage', 'asOf', 'inferred']),
    ]);
  });
});

describe('a record in the graph', () => {
  it('has its values by those names', () => {
    const record = shape.parse({
      name: ' Swan count ',
      places: ['Docks', 'Park'],
      count: '0',
      closed: 'false',
      stage: { is: 'OLD', asOf: '2026-03?' },
    });
    expect(flattenRecord(shape, record)).toEqual({
      name: 'Swan count',
      places: ['Docks', 'Park'],
      count: 0,
      closed: false,
      stage: 'OLD',
      stageAsOf: '2026-03',
      stageAsOfFrom: '2026-03-01',
      stageAsOfTo: '2026-03-31',
      stageAsOfPrecision: 'MONTH',
      stageAsOfInferred: true,
    });
  });

  it('leaves out what it hasn’t', () => {
    const record = shape.parse({ name: 'Swan count', stage: { is: 'NEW' } });
    expect(flattenRecord(shape, record)).toEqual({ name: 'Swan count', stage: 'NEW' });
  });
});
