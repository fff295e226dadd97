import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

type FieldProps = { readonly label: string; readonly hint?: string };

/** A line of text with its name, and what to write there. */
export function TextField({
  label,
  hint,
  value,
  change,
  type = 'text',
  lines,
}: FieldProps & {
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'date' | 'number';
  /** Several lines, so many of them shown. */
  readonly lines?: number;
}): JSX.Element {
  const id = useId();
  const common = {
    id,
    value,
    autocomplete: 'off' as const,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => change(event.currentTarget.value),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div class="field">
      <label class="usa-label" for={id}>
        {label}
      </label>
      {hint === undefined ? undefined : (
        <span class="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {lines !== undefined ? (
        <textarea {...common} class="usa-textarea" rows={lines} />
      ) : type === 'text' ? (
        <input {...common} class="usa-input" type="text" />
      ) : type === 'date' ? (
        <input {...common} class="usa-input field__short" type="date" />
      ) : (
        <input {...common} class="usa-input field__short" type="number" min={1} />
      )}
    </div>
  );
}

type ChoiceProps<T extends string> = {
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly change: (value: T) => void;
};

/** One of a few, from a list. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  change,
}: ChoiceProps<T> & { readonly label: string }): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label class="usa-label" for={id}>
        {label}
      </label>
      <select id={id} class="usa-select" value={value} onChange={(event) => change(event.currentTarget.value as T)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of a few, all of them shown. */
export function RadioField<T extends string>({
  legend,
  value,
  options,
  change,
}: ChoiceProps<T> & { readonly legend: string }): JSX.Element {
  const id = useId();
  return (
    <fieldset class="usa-fieldset field">
      <legend class="usa-legend">{legend}</legend>
      {options.map(([name, words]) => (
        <div key={name} class="usa-radio">
          <input
            id={`${id}-${name}`}
            class="usa-radio__input"
            type="radio"
            name={id}
            checked={value === name}
            onChange={() => change(name)}
          />
          <label class="usa-radio__label" for={`${id}-${name}`}>
            {words}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

export function CheckField({
  checked,
  change,
  hint,
  children,
}: {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
  readonly hint?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <div class="usa-checkbox field">
      <input
        id={id}
        class="usa-checkbox__input"
        type="checkbox"
        checked={checked}
        onChange={(event) => change(event.currentTarget.checked)}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
      <label class="usa-checkbox__label" for={id}>
        {children}
      </label>
      {hint === undefined ? undefined : (
        <span class="check__hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** Files of this computer, chosen for one purpose. The choice stays until another is made. */
export function FileField({
  label,
  hint,
  accept,
  multiple = false,
  change,
}: FieldProps & {
  readonly accept: string;
  readonly multiple?: boolean;
  readonly change: (files: readonly File[]) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label class="usa-label" for={id}>
        {label}
      </label>
      {hint === undefined ? undefined : (
        <span class="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        class="field__file"
        type="file"
        accept={accept}
        multiple={multiple}
        onChange={(event) => change([...(event.currentTarget.files ?? [])])}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
      />
    </div>
  );
}

/** A button that takes in one JSON file; the same file may be chosen again after it was mended. */
export function OpenButton({
  label,
  take,
}: {
  readonly label: string;
  readonly take: (file: File | undefined) => Promise<void>;
}): JSX.Element {
  const id = useId();
  return (
    <span class="policyfile__open">
      <label for={id} class="usa-button usa-button--outline button--small">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept=".json"
        onChange={(event) => {
          const input = event.currentTarget;
          void take(input.files?.[0]).finally(() => (input.value = ''));
        }}
      />
    </span>
  );
}
