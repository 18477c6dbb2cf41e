import { cited, inWords, named, type CitedList, type Named, type Table } from './table.js';

interface Step {
  readonly thing: Named;
  readonly reading: string;
  readonly date: string;
  readonly voice: string;
  readonly stage: string | null;
  readonly basis: string;
  readonly citations: CitedList;
}

/** Accounts as the API answers them, as far as a table shows them. */
export interface AccountabilityAnswer {
  readonly accounts: readonly {
    readonly thing: Named;
    readonly status: string;
    readonly why: string;
    readonly due?: string | null;
    readonly overdue?: boolean;
    readonly owners: readonly { readonly organisation: Named }[];
    readonly clock: { readonly state: string; readonly why: string } | null;
    readonly parts: readonly {
      readonly theme: Named | null;
      readonly status: string;
      readonly weakest: number | null;
      readonly steps: readonly Step[];
      readonly searches: readonly { readonly id: string }[];
    }[];
    /** Left out where they weren't asked for. */
    readonly earlier?: readonly Pick<Step, 'thing' | 'date'>[];
    readonly disputes?: readonly { readonly discrepancy: Named; readonly summary: string }[];
  }[];
}

type Account = AccountabilityAnswer['accounts'][number];

function accountRows({ thing, status, parts }: Account): string[][] {
  return parts.flatMap((part) => {
    const head = [thing.name, part.theme?.name ?? '', inWords(part.status || status)];
    if (part.steps.length === 0)
      return [[...head, '', '', '', '', '', '', part.searches.map(({ id }) => id).join('; ')]];
    return part.steps.map((step, at) => [
      ...head,
      step.date,
      inWords(step.voice),
      `${step.reading}: ${step.thing.name}`,
      step.stage === null ? '' : inWords(step.stage),
      `${step.basis.toLowerCase()}${at === part.weakest ? ', weakest' : ''}`,
      cited(step.citations),
      '',
    ]);
  });
}

/** By when it was promised, and whether that has passed. */
const dueNote = (due: string | null | undefined, overdue: boolean | undefined): string[] =>
  due ? [`  due by ${due}${overdue ? ': the day has passed, and no outcome is told' : ''}`] : [];

/** Each step since something was promised or found, a row each; a part with none shows its searches. */
export function accountabilityTable({ accounts }: AccountabilityAnswer): Table {
  return {
    heading: 'What became of it',
    columns: [
      'of',
      'part',
      'status',
      'told in',
      'on whose word',
      'step',
      'stage',
      'basis',
      'stands in',
      'searches',
    ],
    wide: ['searches'],
    rows: accounts.flatMap(accountRows),
    notes: accounts.flatMap(
      ({ thing, status, why, due, overdue, owners, clock, earlier = [], disputes = [] }) => [
        `${thing.name}: ${inWords(status)}. ${why}`,
        ...dueNote(due, overdue),
        `  answers for it: ${named(owners.map(({ organisation }) => organisation)) || 'nobody is named'}`,
        ...(clock ? [`  56 days: ${clock.why}`] : []),
        ...(earlier.length > 0
          ? [`  earlier, and no answer: ${named(earlier.map((step) => step.thing))}`]
          : []),
        ...disputes.map(({ discrepancy, summary }) => `  at odds: ${discrepancy.name}: ${summary}`),
      ],
    ),
  };
}
