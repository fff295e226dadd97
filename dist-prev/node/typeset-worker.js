import { parentPort } from 'node:worker_threads';
import { framesOf } from './frames.js';
import { typstCompiler } from './typst-compiler.js';
const ready = typstCompiler();
parentPort?.on('message', (sources) => {
    void answerTo(sources).then((answer) => parentPort?.postMessage(answer, answer.kind === 'done' ? [answer.pdf.buffer] : []));
});
async function answerTo(sources) {
    try {
        const compile = await ready;
        return { kind: 'done', pdf: compile(sources) };
    }
    catch (cause) {
        return { kind: 'defect', frames: cause instanceof Error ? framesOf(cause) : [] };
    }
}
