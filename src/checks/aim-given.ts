import { AIMS } from '../model/link.js';
import { defineCheck } from './check.js';
import { formatLink, listOf } from './words.js';

/** Design §2: AIMED if the passage is for the subject, TOUCHED if it only comes up. */
export const aimGiven = defineCheck({
  id: 'aim-given',
  level: 'MUST',
  sentence:
    'Every "about" says whether it is AIMED at its theme or TOUCHED on it, and no other link does.',
  find: (seed) =>
    seed.links
      .filter(({ kind, aim }) => (kind === 'ABOUT') !== (aim !== undefined))
      .map((link) => ({
        at: link.at,
        about: link.id,
        message:
          link.kind === 'ABOUT'
            ? `"${formatLink(link)}" has no aim. Add: aim: ${listOf(AIMS, 'or')}.`
            : `"${formatLink(link)}" has an aim, which only "about" has. Take it out.`,
      })),
});
