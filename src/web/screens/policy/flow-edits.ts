// The changes that can be made to a policy's flow, each as a function from policy to policy. None grants anything that was
// not granted before without saying so: what comes new into a flow leads to hand review.
import type { Asked, Outcome, Policy, PolicyEnding, PolicyStep } from '../../../engine/index.ts';
import type { ParameterValues } from './parameters.ts';
import { freshQuestion } from './words.ts';

/** The keys and places that lead to something in a policy: `['flow', 0, 'all', 1]`. */
export type Path = readonly (string | number)[];

/** The policy after a change, and where that which was changed stands now. */
export type Edited = { readonly policy: Policy; readonly at: Path };

/** Ways to compose questions. */
export type Form = 'all' | 'any' | 'not';

/** A path as the messages about a policy file write it: `flow[0].all[1]`. */
export function pathWords(path: Path): string {
  return path.reduce<string>(
    (words, key) => (typeof key === 'number' ? `${words}[${key}]` : words === '' ? key : `${words}.${key}`),
    '',
  );
}

/** Adds a question by its name, or a group that is still to be filled, at the end of a flow or of a group. */
export function addTo(policy: Policy, list: Path, what: string): Edited {
  const { length } = at<readonly unknown[]>(policy, list);
  const asked: Asked = what === 'all' ? { all: [] } : what === 'any' ? { any: [] } : freshQuestion(what);
  return { policy: insert(policy, [...list, length], asked), at: [...list, length] };
}

/** Asks another question in its place. What follows a yes stays; words for the reason go, for they were about the other. */
export function askInstead(policy: Policy, path: Path, name: string): Edited {
  const { then } = split(at<PolicyStep>(policy, path));
  return { policy: put(policy, path, { ...freshQuestion(name), ...(then === undefined ? {} : { then }) }), at: path };
}

export function setParameter(policy: Policy, path: Path, name: string, value: ParameterValues[string]): Edited {
  return { policy: put(policy, [...path, name], value), at: path };
}

/** Between `all` and `any`. */
export function setForm(policy: Policy, path: Path, form: 'all' | 'any'): Edited {
  const { asked, ...beside } = split(at<PolicyStep>(policy, path));
  return { policy: put(policy, path, { [form]: partsOf(asked), ...given(beside) }), at: path };
}

/** What a yes decides; or, at the path of a flow's end, what is decided when no question is answered yes. */
export function setOutcome(policy: Policy, path: Path, outcome: Outcome): Edited {
  if (path.at(-1) !== 'otherwise') return { policy: put(policy, [...path, 'then'], outcome), at: path };
  const { reason } = endingOf(at<PolicyEnding>(policy, path));
  return { policy: put(policy, path, reason === undefined ? outcome : { then: outcome, reason }), at: path };
}

/** Words for the results; none brings back the question's own. */
export function setReason(policy: Policy, path: Path, words: string): Edited {
  const reason = words.trim() === '' ? undefined : words.trim();
  if (path.at(-1) !== 'otherwise') return { policy: put(policy, [...path, 'reason'], reason), at: path };
  const { then } = endingOf(at<PolicyEnding>(policy, path));
  return { policy: put(policy, path, reason === undefined ? then : { then, reason }), at: path };
}

/** Earlier or later among its neighbours; nothing at either end. */
export function move(policy: Policy, path: Path, by: 1 | -1): Edited | undefined {
  const { list, place } = seatOf(path);
  if (list === undefined) return undefined;
  const items = [...at<readonly unknown[]>(policy, list)];
  if (place + by < 0 || place + by >= items.length) return undefined;
  [items[place], items[place + by]] = [items[place + by], items[place]];
  return { policy: put(policy, list, items), at: [...list, place + by] };
}

/** Takes it away; a `not` goes with its question, and an inner flow with its last one. */
export function remove(policy: Policy, path: Path): Edited {
  const { list, place } = seatOf(path);
  if (list === undefined) return remove(policy, path.slice(0, -1));
  const left = withoutItem(policy, list, place);
  const { length } = at<readonly unknown[]>(policy, list);
  if (length === 1) return { policy: left, at: isInner(list) ? list.slice(0, -2) : list };
  return { policy: left, at: [...list, Math.min(place, length - 2)] };
}

/** Makes it part of a group of its own, to which others can be added; or asks for a no. */
export function wrap(policy: Policy, path: Path, form: Form): Edited {
  const { asked, ...beside } = split(at<PolicyStep>(policy, path));
  const group = form === 'not' ? { not: asked } : { [form]: [asked] };
  return {
    policy: put(policy, path, { ...group, ...given(beside) }),
    at: [...path, form, ...(form === 'not' ? [] : [0])],
  };
}

/**
 * Puts the parts of a group where the group stands, where that means the same: a single part; parts of a group in a group
 * of its kind; and parts of which one is enough, as questions one after the other.
 */
export function ungroup(policy: Policy, path: Path): Edited | undefined {
  const { asked, ...beside } = split(at<PolicyStep>(policy, path));
  const form = formOf(asked);
  if (form === undefined) return undefined;
  const parts = partsOf(asked);
  const { list, place } = seatOf(path);
  if (parts.length === 1) return { policy: put(policy, path, { ...parts[0], ...given(beside) }), at: path };
  if (parts.length === 0 || list === undefined) return undefined;
  const sameKind = list.at(-1) === form;
  const inTurn = form === 'any' && list.at(-1) === 'flow' && typeof beside.then !== 'object';
  if (!sameKind && !inTurn) return undefined;
  const items = at<readonly unknown[]>(policy, list);
  const own = parts.map((part) => ({ ...part, ...given(beside) }));
  return { policy: put(policy, list, items.toSpliced(place, 1, ...own)), at: path };
}

/** Out of its group or inner flow, to stand behind it. Out of a group, as a question of its own, it leads to hand review. */
export function takeOut(policy: Policy, path: Path): Edited | undefined {
  const { list, place } = seatOf(path);
  if (list === undefined) return ungroup(policy, path.slice(0, -1));
  if (list.length < 2) return undefined;
  const item = at<PolicyStep>(policy, path);
  const owner = isInner(list) ? list.slice(0, -2) : list.slice(0, -1);
  if (!isInner(list) && at<readonly unknown[]>(policy, list).length === 1) return ungroup(policy, owner);
  const behind = enclosing(owner);
  return { policy: insert(withoutItem(policy, list, place), behind, item), at: behind };
}

/** Into the group above it; or, as a question of the flow, into those that follow a yes to the question above. */
export function moveInto(policy: Policy, path: Path): Edited | undefined {
  const { list, place } = seatOf(path);
  if (list === undefined || place === 0) return undefined;
  const item = at<PolicyStep>(policy, path);
  const above = [...list, place - 1];
  const left = withoutItem(policy, list, place);
  if (list.at(-1) === 'flow') {
    const opened = innerFlow(left, above);
    const inner = [...above, 'then', 'flow'];
    const { length } = at<readonly unknown[]>(opened, inner);
    return { policy: insert(opened, [...inner, length], item), at: [...inner, length] };
  }
  const form = formOf(at<Asked>(policy, above));
  if (form !== 'all' && form !== 'any') return undefined;
  const { length } = at<readonly unknown[]>(policy, [...above, form]);
  return { policy: insert(left, [...above, form, length], item), at: [...above, form, length] };
}

/** Asks a question of those who answered yes; where it is answered no, the outcome is what it was. */
export function askMore(policy: Policy, path: Path, name: string): Edited {
  return addTo(innerFlow(policy, path), [...path, 'then', 'flow'], name);
}

/** Leaves out the inner questions: a yes decides what they ended in otherwise. */
export function endHere(policy: Policy, path: Path): Edited {
  const step = at<PolicyStep>(policy, path);
  if (typeof step.then !== 'object') return { policy, at: path };
  const { then, reason } = endingOf(step.then.otherwise);
  return { policy: put(policy, path, { ...step, then, ...(reason === undefined ? {} : { reason }) }), at: path };
}

/** What stands at a path; it must lead somewhere. */
export function at<T>(policy: Policy, path: Path): T {
  return path.reduce<unknown>((node, key) => (node as Readonly<Record<string | number, unknown>>)[key], policy) as T;
}

export function formOf(asked: Asked): Form | undefined {
  return 'all' in asked ? 'all' : 'any' in asked ? 'any' : 'not' in asked ? 'not' : undefined;
}

export function partsOf(asked: Asked): readonly Asked[] {
  if ('all' in asked) return asked.all as readonly Asked[];
  if ('any' in asked) return asked.any as readonly Asked[];
  return 'not' in asked ? [asked.not as Asked] : [];
}

export function endingOf(ending: PolicyEnding): { readonly then: Outcome; readonly reason?: string } {
  return typeof ending === 'string' ? { then: ending } : ending;
}

/** The policy with another value at the path; nothing takes the key away. */
export function put(policy: Policy, path: Path, value: unknown): Policy {
  return putIn(policy, path, value) as Policy;
}

function putIn(node: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((each: unknown, i) => (i === key ? putIn(each, rest, value) : each));
  const { [key]: old, ...others } = node as Readonly<Record<string, unknown>>;
  if (rest.length === 0 && value === undefined) return others;
  return { ...(node as object), [key]: putIn(old, rest, value) };
}

/** The list in which something stands and its place there; the question of a `not` stands in none. */
function seatOf(path: Path): { readonly list: Path | undefined; readonly place: number } {
  const place = path.at(-1);
  return typeof place === 'number' ? { list: path.slice(0, -1), place } : { list: undefined, place: 0 };
}

/** The place behind what stands at the path, in the nearest list around it. */
function enclosing(path: Path): Path {
  const { list, place } = seatOf(path);
  return list === undefined ? enclosing(path.slice(0, -1)) : [...list, place + 1];
}

/** Whether the list is the flow that follows a yes. */
function isInner(list: Path): boolean {
  return list.at(-2) === 'then';
}

/** In a flow a question needs what follows a yes; in a group it has nothing beside it. */
function insert(policy: Policy, path: Path, item: Asked): Policy {
  const { list, place } = seatOf(path);
  const { asked, then = 'hand-review', ...beside } = split(item);
  const fitting = list!.at(-1) === 'flow' ? { ...asked, ...given({ then, ...beside }) } : asked;
  return put(policy, list!, at<readonly unknown[]>(policy, list!).toSpliced(place, 0, fitting));
}

/** An inner flow that loses its last question is no flow any more: what it ended in otherwise is what a yes decides. */
function withoutItem(policy: Policy, list: Path, place: number): Policy {
  const items = at<readonly unknown[]>(policy, list);
  if (items.length === 1 && isInner(list)) return endHere(policy, list.slice(0, -2)).policy;
  return put(policy, list, items.toSpliced(place, 1));
}

/** The policy in which questions may follow a yes there. */
function innerFlow(policy: Policy, path: Path): Policy {
  const { asked, then, reason } = split(at<PolicyStep>(policy, path));
  if (typeof then === 'object') return policy;
  const otherwise = reason === undefined ? then : { then, reason };
  return put(policy, path, { ...asked, then: { flow: [], otherwise } });
}

type Beside = { readonly then?: PolicyStep['then']; readonly reason?: string };

function split(item: Asked | PolicyStep): { readonly asked: Asked } & Beside {
  const { then, reason, ...asked } = item as PolicyStep & Beside;
  return { asked: asked as Asked, ...given({ then, reason }) };
}

/** The keys that have a value. */
function given({ then, reason }: { readonly [K in keyof Beside]: Beside[K] | undefined }): Beside {
  return { ...(then === undefined ? {} : { then }), ...(reason === undefined ? {} : { reason }) };
}
