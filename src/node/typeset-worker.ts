import { parentPort } from 'node:worker_threads';
import type { TypesetSources } from '../run/index.ts';
import { framesOf } from './frames.ts';
import type { TypesetAnswer } from './typesetter.ts';
import { typstCompiler } from './typst-compiler.ts';

const ready = typstCompiler();

parentPort?.on('message', (sources: TypesetSources) => {
  void answerTo(sources).then((answer) =>
    parentPort?.postMessage(answer, answer.kind === 'done' ? [answer.pdf.buffer as ArrayBuffer] : []),
  );
});

async function answerTo(sources: TypesetSources): Promise<TypesetAnswer> {
  try {
    const compile = await ready;
    return { kind: 'done', pdf: compile(sources) };
  } catch (cause) {
    return { kind: 'defect', frames: cause instanceof Error ? framesOf(cause) : [] };
  }
}
