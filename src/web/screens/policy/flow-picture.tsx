import type { JSX } from 'preact';
import type { Passage } from '../../../engine/index.ts';
import { type Layout, type Shape, convictionsThrough, drawFlow, withDoubt } from '../../../write/index.ts';
import { Folded } from './folded.tsx';
import { FlowCounts } from './live-parts.tsx';

/** As wide as the column beside the policy; a narrower screen scrolls it in a box of its own. */
const LAYOUT: Layout = { width: 520, left: 2, top: 2, box: 250, endsAt: 288 };

/** The drawing of `flow.svg` with the counts of this moment, and the same numbers as a table. */
export function FlowPicture({ passage }: { readonly passage: Passage }): JSX.Element {
  const { stations, coverageUnknown } = passage;
  const all = convictionsThrough(stations, coverageUnknown);
  const { height, groups } = drawFlow(withDoubt(stations, coverageUnknown), { ...LAYOUT, all });
  return (
    <>
      <div class="scroller" role="region" aria-label="The flow, drawn" tabIndex={0}>
        <svg
          class="drawing"
          viewBox={`0 0 ${LAYOUT.width} ${height}`}
          role="img"
          aria-label="The questions from top to bottom, with what a yes gives at their right and how many convictions each decided; the numbers are in the table below"
        >
          {groups.map((shapes, i) => (
            <g key={i}>{shapes.map(drawn)}</g>
          ))}
        </svg>
      </div>
      <Folded summary="Show the flow as a table" onScreen value={passage}>
        {(counted) => <FlowCounts passage={counted} />}
      </Folded>
    </>
  );
}

function drawn(shape: Shape, key: number): JSX.Element {
  switch (shape.is) {
    case 'question':
    case 'end':
      return <rect key={key} class={`drawing__${shape.is}`} rx="6" {...shape.box} />;
    case 'ending':
      return <rect key={key} class={`drawing__ending stroke-${shape.outcome}`} rx="6" {...shape.box} />;
    case 'bar':
      return <rect key={key} class={`fill-${shape.outcome}`} {...shape.box} />;
    case 'line':
    case 'head':
      return <path key={key} class={`drawing__${shape.is}`} d={shape.path} />;
    case 'words':
    case 'quiet':
    case 'outcome':
      return (
        <text key={key} class={`drawing__${shape.is}`} x={shape.x} y={shape.y}>
          {shape.text}
        </text>
      );
    default:
      return shape satisfies never;
  }
}
