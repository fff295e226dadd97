import type { JSX } from 'preact';
import { type Desk, problemsAt } from './desk.ts';
import { Complaint, ParameterField, QuestionSelect } from './fields.tsx';
import { type Form, type Path, addTo, at, formOf, partsOf, pathWords, setForm, setParameter } from './flow-edits.ts';
import type { Asked, ParameterValues } from './parameters.ts';
import { Tools } from './tools.tsx';
import { PROP_64, choiceWords, questionWords } from './words.ts';

type Props = { readonly desk: Desk; readonly name: string; readonly path: Path };

/** A question in words, with its citation; its numbers, days and sections can be changed where it stands, and its parts. */
export function AskedEditor({ desk, name, path }: Props): JSX.Element {
  const asked = at<Asked>(desk.policy, path);
  const form = formOf(asked);
  const { words, cite } = questionWords(asked);
  if (form !== undefined) return <Group desk={desk} name={name} path={path} form={form} words={words} />;
  return (
    <>
      <p class="flow__asks">{words}</p>
      {cite === '' ? undefined : <p class="flow__cite">{cite}</p>}
      {desk.editable ? <Parameters desk={desk} name={name} path={path} /> : undefined}
    </>
  );
}

/** Questions composed of others: each part can be changed, moved, taken out, and be a group itself. */
function Group({
  desk,
  name,
  path,
  form,
  words,
}: Props & { readonly form: Form; readonly words: string }): JSX.Element {
  const parts = partsOf(at<Asked>(desk.policy, path));
  const list = [...path, form];
  return (
    <>
      {desk.editable && form !== 'not' ? (
        <select
          class="usa-select flow__form"
          aria-label={`${name}: how many of its parts`}
          value={form}
          onChange={(event) =>
            desk.put(setForm(desk.policy, path, event.currentTarget.value === 'any' ? 'any' : 'all'))
          }
        >
          <option value="all">All of these must be answered yes:</option>
          <option value="any">One of these must be answered yes:</option>
        </select>
      ) : (
        <p class="flow__asks">{words}</p>
      )}
      <ul class="flow__parts" data-at={pathWords(list)}>
        {parts.map((_, i) => {
          const own = form === 'not' ? list : [...list, i];
          const part = `${name}, part ${i + 1}`;
          return (
            <li key={i} class="flow__part" data-at={pathWords(own)} tabIndex={-1}>
              <AskedEditor desk={desk} name={part} path={own} />
              {desk.editable ? <Tools desk={desk} name={part} path={own} /> : undefined}
            </li>
          );
        })}
        {desk.editable && form !== 'not' ? (
          <li class="flow__part flow__part--add">
            <QuestionSelect
              label="Add a part"
              of={`to ${name}`}
              groups
              choose={(what) => desk.put(addTo(desk.policy, list, what), 'add')}
            />
            <Complaint
              id={`${pathWords(list)}-wrong`}
              problems={problemsAt(desk, list).filter(({ code }) => code === 'empty')}
            />
          </li>
        ) : undefined}
      </ul>
    </>
  );
}

function Parameters({ desk, name, path }: Props): JSX.Element | null {
  const asked = at<{ readonly ask: string } & Readonly<Record<string, unknown>>>(desk.policy, path);
  const all = Object.entries(PROP_64.questions.get(asked.ask)?.parameters ?? {});
  if (all.length === 0) return null;
  return (
    <div class="flow__parameters">
      {all.map(([parameter, wanted]) => (
        <ParameterField
          key={`${asked.ask} ${parameter}`}
          short={choiceWords(parameter)}
          label={`${name}, ${choiceWords(parameter)}: ${wanted.describe}`}
          parameter={wanted}
          value={(asked[parameter] ?? wanted.otherwise) as ParameterValues[string] | undefined}
          set={(value) => desk.put(setParameter(desk.policy, path, parameter, value))}
          problems={problemsAt(desk, [...path, parameter])}
        />
      ))}
    </div>
  );
}
