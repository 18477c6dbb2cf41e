/** Over what area something or somebody works. */
export const REACHES = ['LOCAL', 'FORCE', 'REGIONAL', 'NATIONAL'] as const;
