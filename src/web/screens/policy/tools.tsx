import type { ComponentChildren, JSX } from 'preact';
import type { Desk, Tool } from './desk.ts';
import { QuestionSelect } from './fields.tsx';
import {
  type Edited,
  type Path,
  askInstead,
  askMore,
  at,
  endHere,
  formOf,
  move,
  moveInto,
  pathWords,
  remove,
  takeOut,
  ungroup,
  wrap,
} from './flow-edits.ts';
import type { Asked, PolicyStep } from './parameters.ts';

type Props = { readonly desk: Desk; readonly name: string; readonly path: Path };

/** What can be done with a question: what is done often at once, the rest behind one more button. */
export function Tools({ desk, name, path }: Props): JSX.Element {
  const { policy } = desk;
  const words = pathWords(path);
  const open = desk.open === words;
  const alone = path.at(-1) === 'not';
  return (
    <>
      <p class="flow__tools">
        {alone ? undefined : (
          <>
            <Deed tool="up" desk={desk} name={name} edited={move(policy, path, -1)}>
              Move up
            </Deed>
            <Deed tool="down" desk={desk} name={name} edited={move(policy, path, 1)}>
              Move down
            </Deed>
          </>
        )}
        <Deed tool="remove" desk={desk} name={name} edited={remove(policy, path)}>
          Remove
        </Deed>
        <button
          type="button"
          class="usa-button usa-button--unstyled"
          data-tool="more"
          aria-expanded={open}
          aria-label={`More for ${name}`}
          onClick={() => desk.setOpen(open ? '' : words)}
        >
          More
        </button>
      </p>
      {open ? <More desk={desk} name={name} path={path} /> : undefined}
    </>
  );
}

function More({ desk, name, path }: Props): JSX.Element {
  const { policy, put } = desk;
  const item = at<Asked | PolicyStep>(policy, path);
  const isStep = path.at(-2) === 'flow';
  const then = isStep ? (item as PolicyStep).then : undefined;
  const group = formOf(item) !== undefined;
  const into = moveInto(policy, path);
  const out = takeOut(policy, path);
  const loose = group ? ungroup(policy, path) : undefined;
  return (
    <div class="flow__more">
      <QuestionSelect
        label="Ask another question instead"
        of={`of ${name}`}
        choose={(what) => put(askInstead(policy, path, what), 'more')}
      />
      {typeof then === 'string' ? (
        <QuestionSelect
          label="Ask more after a yes"
          of={`to ${name}`}
          groups
          choose={(what) => put(askMore(policy, path, what), 'more')}
        />
      ) : undefined}
      <p class="flow__tools">
        <Deed tool="more" desk={desk} name={name} edited={wrap(policy, path, 'all')}>
          Put in a group: all of these
        </Deed>
        <Deed tool="more" desk={desk} name={name} edited={wrap(policy, path, 'any')}>
          Put in a group: one of these
        </Deed>
        <Deed tool="more" desk={desk} name={name} edited={wrap(policy, path, 'not')}>
          Ask for a no
        </Deed>
        {loose ? (
          <Deed tool="more" desk={desk} name={name} edited={loose}>
            {formOf(item) === 'not' ? 'Ask for a yes' : 'Take the group apart'}
          </Deed>
        ) : undefined}
        {out ? (
          <Deed tool="more" desk={desk} name={name} edited={out}>
            {isStep ? 'Move out of the inner questions' : 'Take out of the group'}
          </Deed>
        ) : undefined}
        {into ? (
          <Deed tool="more" desk={desk} name={name} edited={into}>
            {isStep ? 'Ask only after a yes to the question above' : 'Move into the group above'}
          </Deed>
        ) : undefined}
        {typeof then === 'object' ? (
          <Deed tool="more" desk={desk} name={name} edited={endHere(policy, path)}>
            Leave out the inner questions
          </Deed>
        ) : undefined}
      </p>
    </div>
  );
}

/** A change at the press of a button; it cannot be pressed where the change cannot be made. */
function Deed({
  tool,
  desk,
  name,
  edited,
  children,
}: {
  readonly tool: Tool;
  readonly desk: Desk;
  readonly name: string;
  readonly edited: Edited | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <button
      type="button"
      class="usa-button usa-button--unstyled"
      data-tool={tool}
      disabled={edited === undefined}
      onClick={() => desk.put(edited, tool)}
    >
      {children}
      <span class="usa-sr-only"> {name}</span>
    </button>
  );
}
