import type { ComponentChildren } from 'preact';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface FieldOf {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** A choice of one from a list. */
export function Select({
  name,
  label,
  options,
  value,
  any,
}: FieldOf & {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** The words for making no choice; without them a choice must be made. */
  readonly any?: string;
}) {
  const id = `choose-${name}`;
  return (
    <p class="gt-field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A choice of any number from a list. */
export function Ticks({
  name,
  label,
  options,
  values,
}: FieldOf & { readonly options: readonly Option[]; readonly values: readonly string[] }) {
  return (
    <fieldset class="gt-field">
      <legend>{label}</legend>
      {options.map((option) => {
        const id = `choose-${name}-${option.value}`;
        return (
          <span class="gt-tick">
            <input
              type="checkbox"
              id={id}
              name={name}
              value={option.value}
              checked={values.includes(option.value)}
            />
            <label for={id}>{option.label}</label>
          </span>
        );
      })}
    </fieldset>
  );
}

/** A day, or words. */
export function Input({
  name,
  label,
  hint,
  value,
  type = 'text',
}: FieldOf & { readonly value?: string | undefined; readonly type?: 'text' | 'date' | 'search' }) {
  const id = `choose-${name}`;
  return (
    <p class="gt-field">
      <label for={id}>{label}</label>
      {hint === undefined ? null : (
        <span class="gt-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        name={name}
        type={type}
        value={value ?? ''}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
    </p>
  );
}

/** A page's choices; folded away until somebody wants them. */
export function Choices({
  action,
  open = false,
  summary = 'Choose what is shown',
  children,
}: {
  readonly action: string;
  readonly open?: boolean;
  readonly summary?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="gt-choices" open={open}>
      <summary>{summary}</summary>
      <form action={action} method="get">
        <div class="gt-fields">{children}</div>
        <button type="submit" class="gt-button">
          Show
        </button>
      </form>
    </details>
  );
}

export const BASIS_OPTIONS: readonly Option[] = [
  { value: 'STATED', label: 'stated' },
  { value: 'MATCHED', label: 'matched' },
  { value: 'INFERRED', label: 'inferred' },
];
