import { fork } from 'node:child_process';
export function startEngine(order, told) {
    const child = fork(new URL('../server/engine-process.js', import.meta.url), [], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [],
    });
    let stopped = false;
    let last;
    const ended = new Promise((resolve) => {
        child.on('message', (answer) => {
            if (answer.kind === 'advance')
                told.advance?.(answer.advance);
            else if (answer.kind === 'making')
                told.making?.(answer.making);
            else
                last = answer;
        });
        child.once('error', () => resolve({ kind: 'died' }));
        child.once('exit', () => resolve(last ?? { kind: stopped ? 'stopped' : 'died' }));
    });
    child.send(order);
    return {
        ended,
        process: child,
        stop: () => {
            stopped = true;
            child.kill('SIGTERM');
        },
    };
}
