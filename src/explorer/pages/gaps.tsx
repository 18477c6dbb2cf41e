import { inAddress } from '../addresses.js';
import { chosen, dayChoice, someOf } from '../choices.js';
import {
  GapsDocument,
  type GapRuleId,
  type GapsQuery,
  type OneGapFragment,
} from '../generated/graphql.js';
import type { Page, PageRequest } from '../page.js';
import { readKind } from '../read-kind.js';
import { Explained } from '../parts/explained.js';
import { Choices, Input, Ticks } from '../parts/fields.js';
import { SearchRecords } from '../parts/search-record.js';
import { Sources } from '../parts/sources.js';
import { ThingLink, ThingLinks } from '../parts/thing-link.js';
import { gapsTable } from '../../tables/gaps.js';
import { counted, dateInWords, inWords, upperFirst } from '../words.js';
import { plansWithItems } from './plan-lists.js';

type Rule = GapsQuery['gapRules'][number];

/** Ids of rules that a reader chose, checked against the rules that there are. */
const RULES = [
  'RISK_WITHOUT_ACTION',
  'RISK_ONLY_PLANNED',
  'RISK_IN_PART',
  'RISK_WEAK_EVIDENCE',
  'ITEM_WITHOUT_LATER_EVIDENCE',
  'SUB_OBJECTIVE_WITHOUT_MEASURE',
  'SUB_OBJECTIVE_NOTHING_MOVED',
  'COMMITMENT_OVERDUE',
  'COMMITMENT_WITHOUT_DATE_OR_MEASURE',
  'FORMAL_FINDING_WITHOUT_RESPONSE',
  'CRITICISM_WITHOUT_RESPONSE',
  'SHARED_DUTY_WITHOUT_PARTNER',
  'INITIATIVE_WITHOUT_RESULT',
  'MEASURE_WORSENED',
  'MEASURE_WITHOUT_LATER_VALUE',
  'PARTNER_NAMED_ONCE',
  'ITEM_DROPPED',
  'SELF_REPORT_ALONE',
] as const satisfies readonly GapRuleId[];

function GapItem({ gap }: { readonly gap: OneGapFragment }) {
  return (
    <li>
      <ThingLink thing={gap.thing} kind />
      {gap.parts.length > 0 ? (
        <>
          {' '}
          – <ThingLinks things={gap.parts} />
        </>
      ) : null}
      <p>
        <Explained text={gap.why} />
      </p>
      <Sources of={gap.citations} />
      {gap.searches.length > 0 ? (
        <details>
          <summary>{counted(gap.searches.length, 'search', 'searches')} behind it</summary>
          <SearchRecords searches={gap.searches} />
        </details>
      ) : null}
    </li>
  );
}

function RuleSection({
  rule,
  gaps,
}: {
  readonly rule: Rule;
  readonly gaps: readonly OneGapFragment[];
}) {
  return (
    <section aria-labelledby={rule.id}>
      <h3 id={rule.id}>
        {upperFirst(inWords(rule.id))} ({gaps.length})
      </h3>
      <p class="gt-small">
        {rule.sentence} Matters to:{' '}
        {rule.matters
          .map((user) => (user === 'OPCC_OFFICER' ? 'OPCC officers' : `${inWords(user)}s`))
          .join(', ')}
        . What would close it: {rule.closes}
      </p>
      <ul class="gt-list">
        {gaps.map((gap) => (
          <GapItem gap={gap} />
        ))}
      </ul>
    </section>
  );
}

function Counts({ gaps }: { readonly gaps: GapsQuery['gaps'] }) {
  const some = gaps.totals.filter((total) => total.gaps + total.notLooked > 0);
  const rest = gaps.totals.filter((total) => total.gaps + total.notLooked === 0);
  const none = rest.filter(({ asked }) => asked === 'ASKED');
  const unasked = rest.filter(({ asked }) => asked !== 'ASKED');
  return (
    <>
      <div class="gt-scroll" tabIndex={0} role="region" aria-label="Gaps by rule">
        <table>
          <caption>Gaps by rule, as of {dateInWords(gaps.today)}</caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Gaps</th>
              <th scope="col">Not looked</th>
            </tr>
          </thead>
          <tbody>
            {some.map((total) => (
              <tr>
                <th scope="row">
                  <a href={`#${total.gaps > 0 ? total.rule : 'not-looked'}`}>
                    {upperFirst(inWords(total.rule))}
                  </a>
                </th>
                <td class="gt-number">{total.gaps}</td>
                <td class="gt-number">{total.notLooked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {none.length > 0 ? (
        <p class="gt-small">
          Asked, and none found: {none.map(({ rule }) => inWords(rule)).join('; ')}.
        </p>
      ) : null}
      {unasked.length > 0 ? (
        <details>
          <summary>{counted(unasked.length, 'rule')} that could not be asked here</summary>
          <ul>
            {unasked.map(({ rule, why }) => (
              <li>
                {upperFirst(inWords(rule))}: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function Form({
  path,
  rules,
  asOf,
}: {
  readonly path: string;
  readonly rules: readonly GapRuleId[];
  readonly asOf: string | undefined;
}) {
  return (
    <Choices action={path} summary="Choose rules and date">
      <Ticks
        name="rules"
        label="Only by these rules"
        options={RULES.map((value) => ({ value, label: upperFirst(inWords(value)) }))}
        values={rules}
      />
      <Input
        name="asOf"
        label="As of"
        hint="Also the day by which something is overdue"
        type="date"
        value={asOf}
      />
    </Choices>
  );
}

/** Of what gaps can be listed. */
async function chooser(request: PageRequest): Promise<Page> {
  const plans = await plansWithItems(request);
  const inspections = await readKind(request.ask, 'Inspection');
  const documents = [...request.frame.documents.values()];
  const groups = [
    { name: 'Registers and plans', things: plans },
    { name: 'Inspections', things: inspections },
    { name: 'Documents', things: documents },
  ];
  return {
    title: 'Gap lists',
    above: [{ name: 'Map gaps', href: '/coverage' }],
    body: (
      <>
        {groups.map(({ name, things }) => (
          <>
            <h2>{name}</h2>
            <ul class="gt-list">
              {things.map((thing) => (
                <li>
                  <a href={`/gaps/${inAddress(thing.id)}`}>{thing.name}</a>
                </li>
              ))}
            </ul>
          </>
        ))}
      </>
    ),
  };
}

/** What a register, plan, inspection, document or body leaves open. */
export async function gapsPage(request: PageRequest): Promise<Page> {
  const { ask, rest, frame, choices, path } = request;
  if (rest === '') return chooser(request);
  const rules = someOf(choices, 'rules', RULES);
  const asOf = dayChoice(choices, 'asOf');
  const whose = frame.plans.has(rest) ? { plan: rest } : { of: rest };
  const variables = { ...whose, ...chosen({ rules, asOf }), first: 500 };
  const { gaps, gapRules } = await ask(GapsDocument, variables);
  const named = gaps.of.map(({ name }) => name).join(', ');
  const open = gapRules.filter(({ id }) => gaps.gaps.some(({ rule }) => rule === id));
  return {
    title: `Gaps: ${named}`,
    above: [{ name: 'Map gaps', href: '/coverage' }],
    asked: { document: GapsDocument, variables },
    tables: [gapsTable(gaps)],
    body: (
      <>
        <p>
          {counted(gaps.gaps.length, 'gap')} that a rule found, and{' '}
          {counted(gaps.notLooked.length, 'thing')} of which nothing can be said, since not
          everywhere was looked.{' '}
          {frame.plans.has(rest) ? (
            <a href={`/coverage/${inAddress(rest)}`}>The same as a gap map</a>
          ) : null}
        </p>
        <Form path={path} rules={rules ?? []} asOf={asOf} />
        <Counts gaps={gaps} />
        <h2>Gaps</h2>
        {open.length === 0 ? <p>None by the rules that were asked.</p> : null}
        {open.map((rule) => (
          <RuleSection rule={rule} gaps={gaps.gaps.filter((gap) => gap.rule === rule.id)} />
        ))}
        {gaps.notLooked.length > 0 ? (
          <details class="gt-open">
            <summary id="not-looked">
              Not looked: nothing can be said of {counted(gaps.notLooked.length, 'thing')}
            </summary>
            <ul class="gt-list">
              {gaps.notLooked.map((gap) => (
                <GapItem gap={gap} />
              ))}
            </ul>
          </details>
        ) : null}
      </>
    ),
  };
}
