function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function lines(value: unknown, indent: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = lines(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (!isObject(value)) return [`${indent}${String(value)}`];
  return Object.entries(value)
    .filter(([, inner]) => !isEmpty(inner))
    .flatMap(([key, inner]) => {
      const plainList = Array.isArray(inner) && inner.every((item) => !isObject(item));
      if (plainList) return [`${indent}${key}: ${inner.join(', ')}`];
      if (isObject(inner) || Array.isArray(inner))
        return [`${indent}${key}:`, ...lines(inner, `${indent}  `)];
      return [`${indent}${key}: ${String(inner)}`];
    });
}

/** An answer as an outline for people: what has no value is left out. */
export function formatAnswer(answer: unknown): string {
  return isEmpty(answer) ? 'nothing found' : lines(answer, '').join('\n');
}
