import { type Flow, type Outcome, emptyPassage, relief } from '../engine/index.ts';
import { type Box, type Layout, type Shape, convictionsThrough, drawFlow, withDoubt } from './flow-drawing.ts';
import type { FlowFile } from './flow-file.ts';
import { escaped, text } from './svg.ts';
import { grouped } from './wrapped.ts';

const LEFT = 20;
const LAYOUT: Layout = { width: 1080, left: LEFT, top: 72, box: 600, endsAt: 700 };

/** How convictions went through a policy's flow: for each question how many were asked, and how many it decided. */
export function flowSvg({ stations, coverageUnknown, policy, county, asOf }: FlowFile): string {
  const all = convictionsThrough(stations, coverageUnknown);
  const title = `${grouped(all)} convictions of ${county} county through the flow of ${policy}, as of ${asOf}`;
  const words = 'Decided: the outcome was settled there, by a yes, or because an answer is not known and it matters.';
  return printed(withDoubt(stations, coverageUnknown), { title, words, all });
}

/** A flow as a picture, without convictions: each question in words, and what a yes gives. */
export function lawSvg<C>(flow: Flow<C>, title: string): string {
  const words = 'A yes leads to the right, a no leads down.';
  return printed(emptyPassage(flow).stations, { title, words, all: undefined });
}

type Picture = { readonly title: string; readonly words: string; readonly all: number | undefined };

function printed(stations: Parameters<typeof drawFlow>[0], { title, words, all }: Picture): string {
  const { width } = LAYOUT;
  const { height, groups } = drawFlow(stations, { ...LAYOUT, all });
  const describe =
    'Questions from top to bottom. A yes leads to the right, or to the questions set in below it; a no leads down.';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Helvetica, Arial, sans-serif" font-size="12" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(describe)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(LEFT, 32, title, 'font-size="16" font-weight="bold" fill="#1b1b1b"'),
    text(LEFT, 54, words, 'fill="#4a5568"'),
    ...groups.map((shapes) => shapes.map(shapeSvg).join('')),
    '</svg>\n',
  ].join('\n');
}

/** By how much is given: nothing, less than a dismissal, a dismissal. The words say it too. */
const COLOURS = ['#5c5c5c', '#1a5fa0', '#1b6e3c'];

function colourOf(outcome: Outcome): string {
  return COLOURS[relief(outcome)]!;
}

function shapeSvg(shape: Shape): string {
  switch (shape.is) {
    case 'question':
      return rect(shape.box, 'rx="6" fill="#eef3f8" stroke="#71839a"');
    case 'end':
      return rect(shape.box, 'rx="6" fill="#f5f0e3" stroke="#71839a"');
    case 'ending':
      return rect(shape.box, `rx="6" fill="#fff" stroke="${colourOf(shape.outcome)}" stroke-width="1.5"`);
    case 'bar':
      return rect(shape.box, `fill="${colourOf(shape.outcome)}"`);
    case 'line':
      return `<path d="${shape.path}" stroke="#71839a"/>`;
    case 'head':
      return `<path d="${shape.path}" fill="#71839a"/>`;
    case 'words':
      return text(shape.x, shape.y, shape.text, 'fill="#1b1b1b"');
    case 'quiet':
      return text(shape.x, shape.y, shape.text, 'fill="#4a5568"');
    case 'outcome':
      return text(shape.x, shape.y, shape.text, `font-weight="bold" fill="${colourOf(shape.outcome)}"`);
    default:
      return shape satisfies never;
  }
}

function rect({ x, y, width, height }: Box, looks: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${looks}/>`;
}
