import type { Role } from './link.js';

/** Roles whose names alone would be read the wrong way round beside a body's name. */
const WORDS: Partial<Readonly<Record<Role, string>>> = {
  REFERS_TO: 'is referred to',
  RECEIVES_FROM: 'receives from it',
};

/** A body's role in a piece of work, as a reader meets it beside the body's name: "Catch22: is referred to". */
export const roleInWords = (role: string): string =>
  WORDS[role as Role] ?? role.toLowerCase().replaceAll('_', ' ');
