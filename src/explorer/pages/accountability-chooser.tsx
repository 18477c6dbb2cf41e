import { inAddress } from '../addresses.js';
import { AnswerableDocument } from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { readKind } from '../read-kind.js';
import { useAround } from '../parts/frame-context.js';
import { counted } from '../words.js';
import { plansWithItems } from './plan-lists.js';

interface Row {
  readonly id: string;
  readonly name: string;
}

interface Group {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

function GroupOf({ group }: { readonly group: Group }) {
  const { frame } = useAround();
  if (group.rows.length === 0) return null;
  return (
    <section aria-labelledby={group.id}>
      <h2 id={group.id}>
        {group.name} <span class="gt-small">{counted(group.rows.length, 'item')}</span>
      </h2>
      <ul class="gt-list">
        {group.rows.map(({ id, name }) => (
          <li>
            <a href={`/accountability/${inAddress(id)}`}>{name}</a>{' '}
            <span class="gt-whose">{frame.owners.get(id.split('/')[0] ?? '') ?? ''}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What somebody can be asked to account for: first what was found wanting, last what was praised. */
export async function accountabilityChooser(request: PageRequest): Promise<Page> {
  const { ask, frame } = request;
  const whole: readonly Row[] = [
    ...(await plansWithItems(request)),
    ...(await readKind(ask, 'Inspection')),
    ...frame.documents.values(),
  ];
  const { findings, priorities, pledges, subObjectives, commitments } = await ask(
    AnswerableDocument,
    {},
  );
  const found = (...types: readonly string[]) =>
    findings.filter(({ type }) => types.includes(type));
  const formal = ['CAUSE_OF_CONCERN', 'AREA_FOR_IMPROVEMENT', 'RECOMMENDATION'];
  const groups: readonly Group[] = [
    { id: 'formal', name: 'Formal findings of inspectors', rows: found(...formal) },
    { id: 'criticisms', name: 'Criticisms in their words', rows: found('CRITICISM') },
    { id: 'commitments', name: 'Commitments', rows: commitments },
    { id: 'pledges', name: 'Pledges', rows: pledges },
    { id: 'priorities', name: 'Priorities', rows: priorities },
    { id: 'sub-objectives', name: 'Sub-objectives', rows: subObjectives },
    { id: 'judgements', name: 'Judgements and strengths', rows: found('JUDGEMENT', 'STRENGTH') },
  ];
  return {
    title: 'Trace accountability',
    body: (
      <>
        <p>
          Choose what somebody answers for. The page tells who that is, what was said and done since
          and on whose word, with which figures, and where the trail stops.
        </p>
        <ul class="gt-inline">
          {groups
            .filter(({ rows }) => rows.length > 0)
            .map(({ id, name }) => (
              <li>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
        </ul>
        <section aria-labelledby="whole">
          <h2 id="whole">All at once</h2>
          <p>How each thing in a plan, inspection or document stands, a line each.</p>
          <ul class="gt-list">
            {whole.map(({ id, name }) => (
              <li>
                <a href={`/accountability/${inAddress(id)}`}>All in {name}</a>
              </li>
            ))}
          </ul>
        </section>
        {groups.map((group) => (
          <GroupOf group={group} />
        ))}
      </>
    ),
  };
}
