import { referenceTo, type CitedThing } from '../facts/facts.js';
import { wordOf } from '../facts/voices.js';
import type { Gap, GapFacts } from './facts.js';
import { gapOf, hasFigure, measuresOf, seriesOf } from './measured.js';

/** Stages in which a result could be told. */
const BEGUN = ['IN_PLACE', 'PILOT', 'ENDED'];
export const isBegun = ({ thing: { stage } }: CitedThing) => BEGUN.includes(stage ?? '');

/** Themes that it is meant for and on which several bodies must act by law. */
export const dutiesOf = ({ thing: { id } }: CitedThing, { links }: GapFacts) =>
  links.filter(
    ({ link, from, to }) =>
      link.kind === 'ABOUT' && link.aim === 'AIMED' && from.id === id && Boolean(to.sharedDuty),
  );

function sharedDutyGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const { id } = thing.thing;
  const duties = dutiesOf(thing, facts);
  const partners = facts.links.filter(
    ({ link, from, to }) =>
      link.kind === 'DELIVERED_WITH' && from.id === id && to.type !== 'POLICE_FORCE',
  );
  if (duties.length === 0 || partners.length > 0) return [];
  const laws = [...new Set(duties.map(({ to }) => to.sharedDuty))].join('; ');
  return [
    {
      ...gapOf(thing),
      rule: 'SHARED_DUTY_WITHOUT_PARTNER',
      parts: duties.map(({ to }) => referenceTo(to)),
      why: `Bodies must act together on ${duties.map(({ to }) => to.name).join(', ')} (${laws}), and no partner in it is named.`,
    },
  ];
}

/** A result by own account: figures, all of them in the force's own voice, and nobody else's word on it. */
function selfReportGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const { id } = thing.thing;
  const rows = measuresOf(id, facts).flatMap(({ to }) =>
    seriesOf(to.id, facts).flatMap((series) => series.rows),
  );
  const citations = rows.flatMap((row) => row.citations);
  const said = facts.links.filter(({ link, to }) => link.kind === 'SAYS' && to.id === id);
  const words = [
    ...citations.map(({ voice }) => wordOf(voice)),
    ...said.map(({ from }) => wordOf(from.voice)),
    ...thing.citations.map(({ voice }) => wordOf(voice)),
  ];
  if (rows.length === 0 || words.some((word) => word !== 'SELF_REPORTED')) return [];
  return [
    {
      ...gapOf(thing),
      rule: 'SELF_REPORT_ALONE',
      parts: [...new Map(rows.map(({ measure }) => [measure.id, referenceTo(measure)])).values()],
      why: 'Its figures, and all that is said of it, are the own account of the body whose work it is.',
      citations,
    },
  ];
}

/** Gaps of initiatives: no partner where the duty is shared, no figure, nobody's word but their own. */
export function initiativeGaps(thing: CitedThing, facts: GapFacts): Gap[] {
  const without: Gap[] =
    isBegun(thing) && !hasFigure(thing.thing.id, facts)
      ? [
          {
            ...gapOf(thing),
            rule: 'INITIATIVE_WITHOUT_RESULT',
            why: 'No figure of what it brought about is in the documents.',
          },
        ]
      : [];
  return [...sharedDutyGaps(thing, facts), ...without, ...selfReportGaps(thing, facts)];
}
