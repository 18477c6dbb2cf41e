import { chosen, dayChoice, listChoice, oneOf, someOf, textChoice } from '../choices.js';
import type {
  OrganisationType,
  Reach,
  Role,
  SharedWorkQueryVariables,
} from '../generated/graphql.js';

export const ROLES = [
  'LEADS',
  'DELIVERS',
  'FUNDS',
  'COMMISSIONS',
  'CHAIRS',
  'ATTENDS',
  'HOSTS',
  'REFERS_TO',
  'RECEIVES_FROM',
  'SHARES_INFORMATION',
  'SECONDS_STAFF',
  'ADVISES',
  'SCRUTINISES',
  'DECIDES',
] as const satisfies readonly Role[];
export const REACHES = [
  'LOCAL',
  'FORCE',
  'REGIONAL',
  'NATIONAL',
] as const satisfies readonly Reach[];

/** What a reader chose of shared work, as the API takes it. @throws Refusal that says what may be chosen */
export function sharedWorkVariables(
  choices: URLSearchParams,
  types: readonly string[],
): SharedWorkQueryVariables {
  const asked = {
    type: oneOf(choices, 'type', types as readonly OrganisationType[]),
    roles: someOf(choices, 'roles', ROLES),
    with: listChoice(choices, 'with'),
    theme: listChoice(choices, 'theme'),
    place: textChoice(choices, 'place'),
    reach: oneOf(choices, 'reach', REACHES),
    asOf: dayChoice(choices, 'asOf'),
  };
  return { ...chosen(asked), first: 500 };
}
