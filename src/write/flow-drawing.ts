import { END, OUTCOME_WORDS, type Outcome, type Station } from '../engine/index.ts';
import { grouped, wrapped } from './wrapped.ts';

/** A part of a drawing: where it stands and what it is; how that looks is for whoever draws it. */
export type Shape =
  | { readonly is: 'question' | 'end'; readonly box: Box }
  | { readonly is: 'ending' | 'bar'; readonly box: Box; readonly outcome: Outcome }
  | { readonly is: 'line' | 'head'; readonly path: string }
  | { readonly is: 'words' | 'quiet'; readonly x: number; readonly y: number; readonly text: string }
  | {
      readonly is: 'outcome';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly outcome: Outcome;
    };

/** A rectangle by its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where things stand from left to right, and the top of the first. */
export type Layout = {
  readonly width: number;
  /** The margin at both sides. */
  readonly left: number;
  readonly top: number;
  /** The width of a question's box. */
  readonly box: number;
  readonly endsAt: number;
};

/** Shapes that belong together, in the order in which they lie over each other. */
export type FlowDrawing = { readonly height: number; readonly groups: readonly (readonly Shape[])[] };

const INDENT = 26;
const LINE = 16;
const GAP = 22;
/** The mean width of a letter of this size in common sans-serif fonts, rounded up. */
const LETTER = 6.4;

type Placed = {
  readonly station: Station;
  readonly shapes: readonly Shape[];
  readonly top: number;
  readonly bottom: number;
};
type Drawing = Layout & { readonly all: number | undefined };

/** How many convictions a flow decides, where it is drawn with counts. */
export function convictionsThrough(stations: readonly Station[], coverageUnknown: number): number {
  return coverageUnknown + stations.reduce((sum, { decided }) => sum + decided, 0);
}

/** The stations with those convictions, if there are any, of which it is not known whether the remedy is for them at all. */
export function withDoubt(stations: readonly Station[], coverageUnknown: number): readonly Station[] {
  return coverageUnknown > 0 ? [...stations, doubt(coverageUnknown)] : stations;
}

function doubt(count: number): Station {
  const asks = 'Not known to be covered: the charge cannot be read, or names no section';
  const counts = { reached: count, yes: 0, unknown: count, decided: count };
  return { id: END, asks, depth: 0, then: 'hand-review', reason: 'A person must read the charge', ...counts };
}

/** Draws a flow: a yes leads to the right, or to the questions set in below; a no leads down. Without `all` there are no counts. */
export function drawFlow(stations: readonly Station[], drawing: Drawing): FlowDrawing {
  let y = drawing.top;
  const boxes = stations.map((station): Placed => {
    const { shapes, height } = stationAt(y, station, drawing);
    const placed = { station, shapes, top: y, bottom: y + height };
    y += height + GAP;
    return placed;
  });
  const arrows = boxes.flatMap((box, i) => arrowsFrom(box, boxes.slice(i + 1), drawing.left));
  return { height: y, groups: [...arrows, ...boxes.map(({ shapes }) => shapes)] };
}

type Drawn = { readonly shapes: readonly Shape[]; readonly height: number };

/** A question in its box, or the end of a flow, with what a yes gives at its right. */
function stationAt(y: number, station: Station, drawing: Drawing): Drawn {
  const { id, asks, depth, then, reached, yes, unknown } = station;
  const x = drawing.left + depth * INDENT;
  const width = drawing.box - depth * INDENT;
  const isEnd = id === END;
  const words = wrapped(asks === '' ? 'None of these' : asks, (width - 24) / LETTER);
  const counts =
    drawing.all === undefined || isEnd
      ? []
      : [`${grouped(reached)} asked, ${grouped(yes)} yes, ${grouped(unknown)} not known`];
  const ending = then === undefined ? undefined : endingAt(y, station, drawing);
  const height = Math.max(14 + LINE * (words.length + counts.length), ending?.height ?? 0);
  const right = drawing.left + drawing.box;
  const middle = y + 18;
  const across: readonly Shape[] = ending
    ? [
        { is: 'line', path: `M${right} ${middle}H${drawing.endsAt - 7}` },
        { is: 'head', path: `M${drawing.endsAt - 8} ${middle - 4}l8 4l-8 4z` },
        ...(isEnd ? [] : [quiet((right + drawing.endsAt) / 2 - 6, middle - 5, 'yes')]),
        ...ending.shapes,
      ]
    : [quiet(right + 10, middle + 4, 'yes: the questions below')];
  const shapes: readonly Shape[] = [
    { is: isEnd ? 'end' : 'question', box: { x, y, width, height } },
    ...words.map((line, i): Shape => ({ is: 'words', x: x + 12, y: y + 19 + i * LINE, text: line })),
    ...counts.map((line) => quiet(x + 12, y + 19 + words.length * LINE, line)),
    ...across,
  ];
  return { shapes, height };
}

/** What a yes gives, its reason, and how many convictions ended there. */
function endingAt(y: number, { then, reason, decided }: Station, { all, width, left, endsAt }: Drawing): Drawn {
  const outcome = then!;
  const words = OUTCOME_WORDS[outcome];
  const wide = width - endsAt - left;
  const why = reason === words ? [] : wrapped(reason, (wide - 24) / LETTER);
  const height = 14 + LINE * (1 + why.length + (all === undefined ? 0 : 1));
  const x = endsAt + 12;
  const at = (line: number): number => y + 19 + line * LINE;
  const shapes: Shape[] = [
    { is: 'ending', box: { x: endsAt, y, width: wide, height }, outcome },
    { is: 'outcome', x, y: at(0), text: words, outcome },
    ...why.map((line, i): Shape => ({ is: 'words', x, y: at(1 + i), text: line })),
  ];
  if (all !== undefined) {
    const bar = all === 0 ? 0 : Math.round((decided / all) * (wide - 130));
    const line = 1 + why.length;
    shapes.push(
      { is: 'bar', box: { x, y: at(line) - 10, width: bar, height: 11 }, outcome },
      { is: 'words', x: endsAt + 18 + bar, y: at(line), text: `${grouped(decided)} decided` },
    );
  }
  return { shapes, height };
}

/** From a question to the next of its flow, past those that are set in below it; and to the first of those. */
function arrowsFrom(
  { station: { id, depth, then }, bottom }: Placed,
  later: readonly Placed[],
  left: number,
): readonly (readonly Shape[])[] {
  const next = later.find(({ station }) => station.depth === depth);
  if (id === END || !next) return [];
  const x = left + depth * INDENT + 14;
  const no = downArrow(x, bottom, next.top, 'no');
  return then === undefined ? [no, downArrow(x + INDENT, bottom, later[0]!.top, 'yes')] : [no];
}

function downArrow(x: number, from: number, to: number, word: string): readonly Shape[] {
  return [
    { is: 'line', path: `M${x} ${from}V${to - 7}` },
    { is: 'head', path: `M${x - 4} ${to - 8}h8l-4 8z` },
    quiet(x + 6, from + 15, word),
  ];
}

function quiet(x: number, y: number, text: string): Shape {
  return { is: 'quiet', x, y, text };
}
