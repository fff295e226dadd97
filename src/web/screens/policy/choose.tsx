import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Problem } from '../../../basics/index.ts';
import { CHOICE_SECTIONS, type ChoiceSection, type Choices, builtInPolicies } from '../../../policies/index.ts';
import { Section } from '../../kit/parts.tsx';
import { AboutPolicy } from './about-policy.tsx';
import { BY_FORM, type Draft, OWN, backToOwn, leaveOwn, ofChoices } from './draft.ts';
import { PolicyFile } from './policy-file.tsx';
import { FlowEditor } from './flow-editor.tsx';

type Props = {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
  readonly change: (part: Partial<Draft>) => void;
};

/** Where the policy comes from: one that was made before, the original's form, or a flow of one's own. */
export function Choose({ draft, problems, change }: Props): JSX.Element {
  const id = useId();
  const take = (from: string): void => {
    const known = builtInPolicies.find((policy) => policy.id === from);
    if (known) change({ ...leaveOwn(draft), from, policy: known });
    else if (from === BY_FORM) change({ ...leaveOwn(draft), ...ofChoices(draft.choices) });
    else change(backToOwn(draft));
  };
  return (
    <Section title="Choices">
      <label class="usa-label" for={id}>
        Begin with
      </label>
      <select id={id} class="usa-select" value={draft.from} onChange={(event) => take(event.currentTarget.value)}>
        <option value={BY_FORM}>A form: dismiss or reduce by section</option>
        <optgroup label="Policies that come with the program">
          {builtInPolicies.map((policy) => (
            <option key={policy.id} value={policy.id}>
              {policy.title ?? policy.id}
            </option>
          ))}
        </optgroup>
        <option value={OWN}>{draft.left ? 'Your own flow, as you left it' : 'A flow of your own'}</option>
      </select>
      {draft.from === BY_FORM ? (
        <ChoicesForm choices={draft.choices} change={(choices) => change(ofChoices(choices))} />
      ) : undefined}
      <PolicyFile draft={draft} change={change} />
      {draft.from === OWN ? <AboutPolicy policy={draft.policy} problems={problems} change={change} /> : undefined}
      <FlowEditor draft={draft} problems={problems} change={change} />
    </Section>
  );
}

function ChoicesForm({
  choices,
  change,
}: {
  readonly choices: Choices;
  readonly change: (choices: Choices) => void;
}): JSX.Element {
  return (
    <div class="choices">
      <p class="hint">Misdemeanors and infractions are dismissed. For felonies, choose by section.</p>
      <fieldset class="usa-fieldset">
        <legend class="usa-legend">Felonies</legend>
        {CHOICE_SECTIONS.map((section) => (
          <SectionChoice key={section} section={section} choices={choices} change={change} />
        ))}
      </fieldset>
      <fieldset class="usa-fieldset">
        <legend class="usa-legend">Dismiss as well, among the felonies to be reduced or left, those</legend>
        <Tick
          label="of people under 21 on the day of the conviction"
          on={choices.subjectUnder21AtConviction}
          set={(on) => change({ ...choices, subjectUnder21AtConviction: on })}
        />
        <Years
          label="of people of this age or older"
          unit="years of age"
          value={choices.subjectAgeThreshold}
          usual={50}
          range={[40, 65]}
          set={(value) => change({ ...choices, subjectAgeThreshold: value })}
        />
        <Years
          label="of this many or more years ago"
          unit="years since the conviction"
          value={choices.yearsSinceConvictionThreshold}
          usual={5}
          range={[1, 15]}
          set={(value) => change({ ...choices, yearsSinceConvictionThreshold: value })}
        />
        <Years
          label="of people with no conviction in this many years"
          unit="years without a conviction"
          value={choices.yearsCrimeFreeThreshold}
          usual={5}
          range={[1, 15]}
          set={(value) => change({ ...choices, yearsCrimeFreeThreshold: value })}
        />
        <Tick
          label="of people who have no other conviction than under HS 11357 to 11360"
          on={choices.subjectHasOnlyProp64Charges}
          set={(on) => change({ ...choices, subjectHasOnlyProp64Charges: on })}
        />
        <Tick
          label="of people recorded as deceased"
          on={choices.subjectIsDeceased}
          set={(on) => change({ ...choices, subjectIsDeceased: on })}
        />
      </fieldset>
    </div>
  );
}

const WAYS = ['Dismiss', 'Reduce', 'Leave'] as const;

function SectionChoice({
  section,
  choices,
  change,
}: {
  readonly section: ChoiceSection;
  readonly choices: Choices;
  readonly change: (choices: Choices) => void;
}): JSX.Element {
  const id = useId();
  const now = choices.dismiss.includes(section) ? 'Dismiss' : choices.reduce.includes(section) ? 'Reduce' : 'Leave';
  const without = (list: readonly ChoiceSection[]): readonly ChoiceSection[] => list.filter((each) => each !== section);
  const inOrder = (list: readonly ChoiceSection[]): readonly ChoiceSection[] =>
    CHOICE_SECTIONS.filter((each) => list.includes(each));
  const take = (way: (typeof WAYS)[number]): void =>
    change({
      ...choices,
      dismiss: inOrder(way === 'Dismiss' ? [...choices.dismiss, section] : without(choices.dismiss)),
      reduce: inOrder(way === 'Reduce' ? [...choices.reduce, section] : without(choices.reduce)),
    });
  return (
    <div class="choice" role="radiogroup" aria-labelledby={id}>
      <span id={id} class="choice__name">
        HS {section}
      </span>
      {WAYS.map((way) => (
        <span class="usa-radio" key={way}>
          <input
            class="usa-radio__input"
            id={`${id}-${way}`}
            type="radio"
            name={id}
            checked={now === way}
            onChange={() => take(way)}
          />
          <label class="usa-radio__label" for={`${id}-${way}`}>
            {way}
            <span class="usa-sr-only"> HS {section}</span>
          </label>
        </span>
      ))}
    </div>
  );
}

function Tick({
  label,
  on,
  set,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}): JSX.Element {
  const id = useId();
  return (
    <div class="usa-checkbox">
      <input
        class="usa-checkbox__input"
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <label class="usa-checkbox__label" for={id}>
        {label}
      </label>
    </div>
  );
}

/** A threshold that can be switched off, with a slider and the number itself. */
function Years({
  label,
  unit,
  value,
  usual,
  range: [from, to],
  set,
}: {
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly usual: number;
  readonly range: readonly [number, number];
  readonly set: (value: number | undefined) => void;
}): JSX.Element {
  return (
    <div class="years-choice">
      <Tick label={label} on={value !== undefined} set={(on) => set(on ? usual : undefined)} />
      {value === undefined ? undefined : (
        <span class="slider">
          <input
            class="usa-range"
            type="range"
            min={from}
            max={to}
            value={value}
            aria-label={unit}
            onInput={(event) => set(Number(event.currentTarget.value))}
          />
          <output>{value}</output>
        </span>
      )}
    </div>
  );
}
