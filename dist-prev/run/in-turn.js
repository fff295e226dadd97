/** Hands out tasks, a few more than there are hands, and takes the results in the order of the tasks. */
export async function tasksInTurn(tasks, crew, take) {
    const waiting = [];
    const takeFirst = async () => {
        const { task, done } = waiting.shift();
        take(task, await done);
    };
    try {
        for (const task of tasks) {
            const done = crew.perform(task);
            // A failure is heard when its turn comes, and until then is not unheard of.
            done.catch(() => { });
            waiting.push({ task, done });
            if (waiting.length >= crew.hands + Math.min(crew.hands, 2))
                await takeFirst();
        }
        while (waiting.length > 0)
            await takeFirst();
    }
    finally {
        await Promise.allSettled(waiting.map(({ done }) => done));
    }
}
