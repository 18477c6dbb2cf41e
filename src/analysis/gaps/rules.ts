/** Rules by which gaps are found, in the order in which they are told. */
export const GAP_RULE_IDS = [
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
] as const;
export type GapRuleId = (typeof GAP_RULE_IDS)[number];

export interface GapRule {
  readonly id: GapRuleId;
  readonly level: 'HARM' | 'PROMISE' | 'KNOWLEDGE';
  readonly sentence: string;
  readonly matters: readonly ('FACILITATOR' | 'OPCC_OFFICER' | 'PARTNER')[];
  readonly closes: string;
  readonly needsSearch: boolean;
}

/** The rules in words: what they say, for whom it matters, and what would close such a gap. */
export const GAP_RULES: readonly GapRule[] = [
  {
    id: 'RISK_WITHOUT_ACTION',
    level: 'HARM',
    sentence: 'A risk for which no document tells of any action, though all were searched.',
    matters: ['FACILITATOR', 'PARTNER'],
    closes: 'An initiative for it, in place and published.',
    needsSearch: true,
  },
  {
    id: 'RISK_ONLY_PLANNED',
    level: 'HARM',
    sentence: 'A risk whose only actions are planned, proposed or on trial.',
    matters: ['FACILITATOR'],
    closes: 'A report that the planned action is in place, or that the trial was taken on.',
    needsSearch: false,
  },
  {
    id: 'RISK_IN_PART',
    level: 'HARM',
    sentence: 'A risk of which one part has evidence of action and another has none.',
    matters: ['FACILITATOR', 'PARTNER'],
    closes: 'An initiative for the part that is named.',
    needsSearch: true,
  },
  {
    id: 'RISK_WEAK_EVIDENCE',
    level: 'HARM',
    sentence:
      'A risk of which a part at least is told to be acted on, but by nothing that is enough by itself: it only touches on it, is for something narrower, not in place, by our inference, or from before the plan.',
    matters: ['FACILITATOR', 'OPCC_OFFICER'],
    closes:
      'An initiative meant for it, in place, that a document of the plan’s own time tells of.',
    needsSearch: false,
  },
  {
    id: 'ITEM_WITHOUT_LATER_EVIDENCE',
    level: 'PROMISE',
    sentence:
      'A priority or pledge of which no later document tells anything, though all were searched.',
    matters: ['OPCC_OFFICER', 'FACILITATOR'],
    closes: 'A report, figure or finding on it.',
    needsSearch: true,
  },
  {
    id: 'SUB_OBJECTIVE_WITHOUT_MEASURE',
    level: 'KNOWLEDGE',
    sentence: 'A sub-objective that no figure measures, nor any initiative that contributes to it.',
    matters: ['OPCC_OFFICER'],
    closes: 'A measure with a value.',
    needsSearch: false,
  },
  {
    id: 'SUB_OBJECTIVE_NOTHING_MOVED',
    level: 'KNOWLEDGE',
    sentence: 'A sub-objective whose measures have no two values that could show a movement.',
    matters: ['OPCC_OFFICER'],
    closes: 'A second value of one of its measures, on the same footing.',
    needsSearch: false,
  },
  {
    id: 'COMMITMENT_OVERDUE',
    level: 'PROMISE',
    sentence: 'A commitment whose date has passed without a report that it was met.',
    matters: ['OPCC_OFFICER', 'PARTNER'],
    closes: 'A report of its outcome.',
    needsSearch: false,
  },
  {
    id: 'COMMITMENT_WITHOUT_DATE_OR_MEASURE',
    level: 'PROMISE',
    sentence: 'A commitment without a date, or without a figure to hold it to.',
    matters: ['OPCC_OFFICER'],
    closes: 'A date and a figure for it.',
    needsSearch: false,
  },
  {
    id: 'FORMAL_FINDING_WITHOUT_RESPONSE',
    level: 'PROMISE',
    sentence:
      'A formal area for improvement, recommendation or cause of concern that nothing later answers.',
    matters: ['OPCC_OFFICER', 'FACILITATOR'],
    closes: 'A response that says what was done about it.',
    needsSearch: true,
  },
  {
    id: 'CRITICISM_WITHOUT_RESPONSE',
    level: 'KNOWLEDGE',
    sentence: "A criticism in an inspection's text that nothing later answers.",
    matters: ['OPCC_OFFICER', 'FACILITATOR'],
    closes: 'A response, or a later finding that it no longer holds.',
    needsSearch: true,
  },
  {
    id: 'SHARED_DUTY_WITHOUT_PARTNER',
    level: 'HARM',
    sentence:
      'An initiative for something on which several bodies must act by law, with no partner named.',
    matters: ['FACILITATOR', 'PARTNER'],
    closes: 'The partners of it, by name, with their roles.',
    needsSearch: false,
  },
  {
    id: 'INITIATIVE_WITHOUT_RESULT',
    level: 'KNOWLEDGE',
    sentence: 'An initiative in place, on trial or ended of which no figure is told.',
    matters: ['OPCC_OFFICER', 'FACILITATOR'],
    closes: 'A figure that measures what it brought about.',
    needsSearch: false,
  },
  {
    id: 'MEASURE_WORSENED',
    level: 'HARM',
    sentence: 'A measure whose last value is worse than its first, on the same footing.',
    matters: ['OPCC_OFFICER', 'FACILITATOR'],
    closes: 'A later value that is better, or an account of why it fell.',
    needsSearch: false,
  },
  {
    id: 'MEASURE_WITHOUT_LATER_VALUE',
    level: 'KNOWLEDGE',
    sentence:
      'A measure that was given once, with no later value in the documents that were searched.',
    matters: ['OPCC_OFFICER'],
    closes: 'A later value of the same measure.',
    needsSearch: true,
  },
  {
    id: 'PARTNER_NAMED_ONCE',
    level: 'KNOWLEDGE',
    sentence: 'A partner that one document names, and no later one.',
    matters: ['PARTNER', 'OPCC_OFFICER'],
    closes: 'A later document that tells what the partner does, or that the work ended.',
    needsSearch: true,
  },
  {
    id: 'ITEM_DROPPED',
    level: 'PROMISE',
    sentence: 'An item that the next register or plan does not carry on, without a word on why.',
    matters: ['FACILITATOR', 'OPCC_OFFICER'],
    closes: 'A statement of why it was left out.',
    needsSearch: false,
  },
  {
    id: 'SELF_REPORT_ALONE',
    level: 'KNOWLEDGE',
    sentence: 'A result that is told by the body whose work it is, and by nobody else.',
    matters: ['OPCC_OFFICER', 'PARTNER'],
    closes: 'An inspection, an audit or an independent figure.',
    needsSearch: false,
  },
];

export const ruleNamed = (id: GapRuleId): GapRule => {
  const rule = GAP_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`No gap rule is called ${id}.`);
  return rule;
};
