import type { SheetLine } from './page-lines.ts';
import type { Place } from './place.ts';
import { END_OF_MESSAGE, NAM, RECORD_ERROR, STRIKE, eventTag } from './tags.ts';
import type { Warnings } from './warnings.ts';

/** The lines of one event, as delimiters cut them out. */
export type EventBlock = { readonly lines: readonly SheetLine[]; readonly strike: boolean };

export type CycleBlock = { readonly at: Place; readonly events: readonly EventBlock[] };

/** The parts of a sheet before any of them is read. */
export type Outline = {
  readonly header: readonly SheetLine[];
  readonly cycles: readonly CycleBlock[];
  /** Where END OF MESSAGE stands. */
  readonly end: Place | undefined;
  /** Lines behind it. */
  readonly behind: readonly SheetLine[];
  readonly recordError: Place | undefined;
};

type GrowingEvent = { lines: SheetLine[]; strike: boolean };
type GrowingCycle = { readonly at: Place; readonly events: GrowingEvent[] };

const ONLY_STARS = /^[\s.,·•*]*[*][\s.,·•*]*$/;
const ONLY_DASHES = /^[\s.'*]*-[\s'.]*-[-\s'.]*$/;

/** Cuts the sheet into header, cycles and events. Four asterisks begin a cycle, a line of dashes or a tag an event. */
export function outlineOf(lines: readonly SheetLine[], warnings: Warnings): Outline {
  const header: SheetLine[] = [];
  const cycles: GrowingCycle[] = [];
  let end: Place | undefined;
  const behind: SheetLine[] = [];
  let recordError: Place | undefined;
  let open: GrowingEvent | undefined;
  const startEvent = (): GrowingEvent => {
    open = { lines: [], strike: false };
    cycles.at(-1)!.events.push(open);
    return open;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { text } = line;
    if (end) {
      if (text.trim() !== '') behind.push(line);
      continue;
    }
    if (END_OF_MESSAGE.test(text)) {
      end = line;
      continue;
    }
    if (RECORD_ERROR.test(text)) recordError ??= line;
    if (ONLY_STARS.test(text)) {
      const group = starGroup(lines, i);
      if (group.stars === 3 || group.stars === 4) {
        cycles.push({ at: line, events: [] });
        startEvent();
      } else if (cycles.length === 0) header.push(line);
      else if (!besideStrike(lines, i)) warnings.add('loose-asterisks', line);
      i = group.last;
      continue;
    }
    if (cycles.length === 0) {
      if (!(eventTag(text) && NAM.test(text))) {
        header.push(line);
        continue;
      }
      warnings.add('cycle-inside-header', line);
      cycles.push({ at: line, events: [] });
      startEvent();
    }
    if (STRIKE.test(text)) {
      open!.strike = true;
      const rest = text.replace(STRIKE, ' ');
      if (/[A-Z0-9]/.test(rest)) open!.lines.push({ ...line, text: rest });
      continue;
    }
    if (ONLY_DASHES.test(text)) {
      startEvent();
      continue;
    }
    if (eventTag(text) && open!.lines.some((each) => each.text.trim() !== '')) startEvent();
    open!.lines.push(line);
  }
  return {
    header,
    cycles: cycles.map(({ at, events }) => ({
      at,
      events: events.filter(({ lines: own }) => own.some((each) => each.text.trim() !== '')),
    })),
    end,
    behind,
    recordError,
  };
}

/** The asterisks of a line and, while there are too few for a delimiter, of the lines of asterisks that follow it. */
function starGroup(lines: readonly SheetLine[], from: number): { readonly stars: number; readonly last: number } {
  let stars = count(lines[from]!.text);
  let last = from;
  for (let i = from + 1; stars <= 3; i++) {
    const next = lines[i];
    if (!next || !(ONLY_STARS.test(next.text) || (stars < 3 && next.text.trim() === ''))) break;
    if (stars + count(next.text) > 4) break;
    stars += count(next.text);
    if (next.text.trim() !== '') last = i;
  }
  return { stars, last };
}

function count(text: string): number {
  return text.split('*').length - 1;
}

/** A frame around POTENTIAL FELONY STRIKE ENTRY. */
function besideStrike(lines: readonly SheetLine[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => STRIKE.test(lines[at + step]?.text ?? ''));
}
