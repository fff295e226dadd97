import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Problem, printProblem } from '../../basics/index.ts';
import type { Advance } from '../../server/index.ts';
import type { Asked } from './use.ts';
import { duration, number, plural, sentence, size } from './words.ts';

type PageProps = {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
};

/** A screen: its heading takes the focus when it is shown, so that a screen reader tells where one is. */
export function Page({ title, lead, actions, wide = false, children }: PageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Clear My Record`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main id="main" class={wide ? 'page page--wide' : 'page'}>
      <header class="page__head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p class="lead">{lead}</p> : undefined}
        </div>
        {actions ? <div class="page__actions">{actions}</div> : undefined}
      </header>
      {children}
    </main>
  );
}

/** Where one is on the way from files to results. */
export function Steps({ at }: { readonly at: 'Data' | 'Policy' | 'Run' | 'Results' }): JSX.Element {
  const steps = ['Data', 'Policy', 'Run', 'Results'] as const;
  const now = steps.indexOf(at);
  return (
    <nav class="steps" aria-label="Steps">
      <ol class="usa-step-indicator__segments">
        {steps.map((step, i) => {
          const state = i < now ? 'complete' : i === now ? 'current' : 'ahead';
          return (
            <li
              key={step}
              class={`usa-step-indicator__segment${state === 'ahead' ? '' : ` usa-step-indicator__segment--${state}`}`}
              {...(state === 'current' ? { 'aria-current': 'step' as const } : {})}
            >
              <span class="usa-step-indicator__segment-label">
                {step}
                {state === 'complete' ? <span class="usa-sr-only"> (done)</span> : undefined}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

type ButtonProps = {
  readonly kind?: 'first' | 'second' | 'plain' | 'danger';
  readonly small?: boolean;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly submit?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
};

const BUTTONS = {
  first: 'usa-button',
  second: 'usa-button usa-button--outline',
  plain: 'usa-button usa-button--unstyled',
  danger: 'usa-button usa-button--secondary',
} as const;

/** A verb and a noun. */
export function Button(props: ButtonProps): JSX.Element {
  const { kind = 'first', small = false, busy = false, disabled = false, onClick, children } = props;
  const off = disabled || busy;
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={`${BUTTONS[kind]}${small ? ' button--small' : ''}`}
      onClick={(event) => {
        if (off) event.preventDefault();
        else onClick?.();
      }}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      {...(props.expanded === undefined ? {} : { 'aria-expanded': props.expanded })}
      {...(busy ? { 'aria-busy': true } : {})}
      // Not `disabled`, which would take the focus from whoever has just pressed it.
      {...(off ? { 'aria-disabled': true } : {})}
    >
      {children}
    </button>
  );
}

type NoticeProps = {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children: ComponentChildren;
};

/** A message that stands out; trouble is spoken at once. */
export function Notice({ kind, title, children }: NoticeProps): JSX.Element {
  const id = useId();
  return (
    <div
      class={`usa-alert usa-alert--${kind} usa-alert--no-icon`}
      role={kind === 'error' ? 'alert' : 'group'}
      {...(title === undefined ? {} : { 'aria-labelledby': id })}
    >
      <div class="usa-alert__body">
        {title === undefined ? undefined : (
          <p id={id} class="usa-alert__heading">
            {title}
          </p>
        )}
        <div class="usa-alert__text">{children}</div>
      </div>
    </div>
  );
}

/** What stood in the way, each with what to do. Nothing when nothing did. */
export function Problems({
  problems,
  title = 'That did not work',
}: {
  readonly problems: readonly Problem[];
  readonly title?: string;
}): JSX.Element | null {
  if (problems.length === 0) return null;
  return (
    <Notice kind="error" title={title}>
      <ul class="usa-list">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.file ?? ''} ${problem.line ?? ''}`}>{sentence(printProblem(problem))}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Waits for what was asked, tells when it was refused, and shows it when it is here. */
export function Shown<T>({
  asked,
  what,
  children,
}: {
  readonly asked: Asked<T>;
  readonly what: string;
  readonly children: (value: T) => ComponentChildren;
}): JSX.Element {
  if (asked.state === 'waiting') return <Loading what={what} />;
  if (asked.state === 'refused') return <Problems problems={asked.problems} title={`${what} cannot be shown`} />;
  return <>{children(asked.value)}</>;
}

export function Loading({ what }: { readonly what: string }): JSX.Element {
  return (
    <p class="loading" role="status">
      {what}: loading …
    </p>
  );
}

/** Nothing is here yet, and what to do about it. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="empty">
      <p class="empty__title">{title}</p>
      {children}
    </div>
  );
}

const PHASES = {
  inventing: 'Inventing people',
  reading: 'Reading rows',
  deciding: 'Deciding convictions',
  gathering: 'Gathering people',
  asking: 'Asking every question',
} as const;

/** How far work has come: a bar, the numbers behind it, and the time left once it can be told. */
export function Progress({
  advance,
  label,
}: {
  readonly advance: Advance | undefined;
  readonly label: string;
}): JSX.Element {
  const part = advance && advance.bytesAll > 0 ? advance.bytesDone / advance.bytesAll : 0;
  return (
    <div class="progress">
      <progress aria-label={label} max={100} {...(advance ? { value: Math.floor(part * 100) } : {})} />
      <p class="progress__words">
        {advance === undefined ? (
          'Starting …'
        ) : (
          <>
            <span>
              {PHASES[advance.phase]}: {Math.floor(part * 100)} % of{' '}
              {advance.phase === 'asking' ? plural(advance.bytesAll, 'conviction') : size(advance.bytesAll)}
            </span>
            {advance.rowsDone > 0 ? <span>{number(advance.rowsDone)} rows done</span> : undefined}
            {advance.secondsLeft === undefined ? undefined : (
              <span>about {duration(advance.secondsLeft)} left of this step</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** A number that matters, with what it counts. */
export function Stat({
  value,
  of,
  children,
}: {
  readonly value: number | string;
  readonly of?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="stat">
      <dt>{children}</dt>
      <dd>
        <span class="stat__value">{typeof value === 'number' ? number(value) : value}</span>
        {of === undefined ? undefined : <span class="stat__of"> {of}</span>}
      </dd>
    </div>
  );
}

export function Stats({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <dl class="stats">{children}</dl>;
}

/** A part of a screen with a heading of its own. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
