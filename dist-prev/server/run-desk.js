import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countyNamed, parseIsoDate } from '../basics/index.js';
import { REMEDIES } from '../law/index.js';
import { readPolicy } from '../policies/index.js';
import { RunRefused } from '../run/index.js';
import { Works, fail, newestFirst, orRefused, problemsOf } from './works.js';
/** The runs: begins them one after the other, follows each, and keeps its state and results in a folder of its own. */
export class RunDesk {
    #workspace;
    #data;
    #clock;
    #news;
    #runs = new Map();
    #works = new Works();
    /** A run that was going on when the server last ended did not end well: it is told as interrupted. */
    constructor(workspace, data, { clock, news }) {
        this.#workspace = workspace;
        this.#data = data;
        this.#clock = clock;
        this.#news = news;
        for (const run of workspace.states('runs')) {
            const cut = run.state === 'running' || run.state === 'waiting';
            if (cut)
                rmSync(this.resultsOf(run.id), { recursive: true, force: true });
            this.#runs.set(run.id, cut ? ended(run, { state: 'interrupted' }) : run);
        }
    }
    get all() {
        return newestFirst(this.#runs.values());
    }
    get(id) {
        return this.#runs.get(id) ?? fail('no-such-run', 'this run is no longer here; see Start for those that are');
    }
    /** A run that has results. */
    done(id) {
        const run = this.get(id);
        return run.state === 'done' ? run : fail('not-done', 'this run has no results');
    }
    add(asked) {
        const { data, county, policy, asOf } = asked;
        return this.#add({ data, asOf, everywhere: false, counties: [{ county, policy }] });
    }
    /** Runs of several counties, done as one; gives the first. */
    addAll(asked) {
        const counties = asked.counties.map(({ county }) => county);
        if (counties.length === 0)
            fail('no-county', 'choose at least one county');
        if (new Set(counties).size < counties.length)
            fail('county-twice', 'a county is asked for twice');
        // As on the command line: one county alone is an ordinary run.
        const alone = counties.length === 1 && !asked.everywhere;
        return this.#add(asked, alone ? undefined : { everywhere: asked.everywhere });
    }
    #add({ data: from, asOf, counties }, group) {
        const data = this.#data.get(from);
        if (data.state !== 'ready')
            fail('data-not-ready', 'these files cannot be run: look at what Data says of them');
        const plans = counties.map((each) => this.planFor({ ...each, data: from, asOf }));
        const runs = plans.map(({ county }) => ({ id: this.#workspace.newId(), county }));
        const lead = runs[0].id;
        const { kind, files } = data;
        const created = this.#clock.now().toISOString();
        const common = { created, data: data.id, files, kind, asOf, state: 'waiting' };
        const of = group === undefined ? {} : { group: { ...group, lead, runs } };
        const states = runs.map((run, i) => ({ ...run, policy: plans[i].policy, ...common, ...of }));
        try {
            for (const run of states)
                this.#workspace.save('runs', run.id, run);
        }
        catch (cause) {
            // All of them or none.
            for (const { id } of states)
                this.#workspace.remove('runs', id);
            throw cause;
        }
        for (const run of states)
            this.#tell(run);
        this.#startNext();
        return this.get(lead);
    }
    /** The same files, choices and day, once more and from the beginning; all counties of a group. */
    again(id) {
        const run = this.get(id);
        const { data, asOf, group } = run;
        if (!group)
            return this.add(run);
        const counties = this.#together(run).map(({ county, policy }) => ({ county, policy }));
        const { lead } = this.#add({ data, asOf, counties, everywhere: group.everywhere }, group).group;
        const own = this.get(lead).group.runs.find(({ county }) => county === run.county);
        return this.get(own?.id ?? lead);
    }
    /** A run of a group is cancelled with all of it. */
    cancel(id) {
        const together = this.#together(this.get(id));
        for (const run of together)
            if (run.state === 'waiting')
                this.#keep(ended(run, { state: 'cancelled' }));
        this.#works.stop(leadOf(together[0]));
        return this.get(id);
    }
    /** The runs that are done as one with this one, and that are still here. */
    #together(run) {
        const ids = run.group?.runs.map(({ id }) => id) ?? [run.id];
        return ids.flatMap((id) => this.#runs.get(id) ?? []);
    }
    remove(id) {
        const { state } = this.get(id);
        if (state === 'running' || state === 'waiting')
            fail('still-running', 'cancel the run first');
        this.#runs.delete(id);
        this.#workspace.remove('runs', id);
    }
    /** Whether a run reads these files, or will. */
    reading(data) {
        return this.all.some((run) => run.data === data && (run.state === 'running' || run.state === 'waiting'));
    }
    /** What is asked, checked as the command line would: county, day and policy. */
    planFor(asked) {
        return this.planOf({ ...asked, files: this.#data.get(asked.data).files });
    }
    /** The same for files that may be gone. */
    planOf({ county, policy, asOf, files, group }) {
        const day = parseIsoDate(asOf) ?? fail('bad-date', 'expected a day of the calendar as YYYY-MM-DD');
        const known = countyNamed(county) ?? fail('unknown-county', "choose one of California's 58 counties");
        const read = readPolicy(JSON.stringify(policy, null, 2), 'policy', REMEDIES);
        if (!read.ok)
            throw new RunRefused(read.problems);
        const inputs = files.map(({ name }) => name);
        const several = group ? { onlyPeopleInScope: true } : {};
        return { inputs, county: known, policy: read.value, remedies: ['prop-64'], asOf: day, ...several };
    }
    resultsOf(run) {
        return join(this.#workspace.folder('runs', run), 'results');
    }
    /** The process that does a run, while it does. */
    processOf(run) {
        return this.#works.processOf(run);
    }
    /** Ends all work. */
    close() {
        return this.#works.stopAll();
    }
    forget() {
        this.#runs.clear();
    }
    /** One run at a time: each has the whole machine, and none disturbs another. */
    #startNext() {
        if (this.all.some(({ state }) => state === 'running'))
            return;
        const next = this.all.findLast(({ state }) => state === 'waiting');
        if (next)
            this.#start(next);
    }
    #start(run) {
        const began = performance.now();
        const together = this.#together(run);
        const lead = leadOf(run);
        if (!this.#data.has(run.data) || !this.#data.unchanged(run.data)) {
            const hint = 'the files are gone or are others than when they were checked; add them again with New run';
            for (const each of together)
                this.#keep(ended(each, { state: 'failed', problems: [{ code: 'file-changed', hint }] }));
            this.#startNext();
            return;
        }
        for (const each of together)
            this.#keep({ ...each, state: 'running' });
        const order = {
            kind: 'run',
            plans: inOrder(together).map((each) => ({ plan: this.planOf(each), out: this.resultsOf(each.id) })),
            paths: this.#data.pathsOf(run.data),
            onlyPresent: run.group?.everywhere ?? false,
        };
        this.#works.begin(lead, order, {
            advance: (advance) => {
                const now = this.#runs.get(lead);
                if (!now)
                    return;
                const told = { ...now, advance };
                this.#runs.set(lead, told);
                this.#news.tell({ kind: 'run', run: told });
            },
            end: (ending) => {
                const seconds = (performance.now() - began) / 1000;
                for (const { id, county } of together) {
                    if (ending.kind === 'died' || ending.kind === 'stopped')
                        rmSync(this.resultsOf(id), { recursive: true, force: true });
                    const now = this.#runs.get(id);
                    if (now)
                        this.#keep(ended(now, endOfRun(ending, county, seconds)));
                }
                this.#startNext();
            },
        });
    }
    /** What cannot be written down, as on a full disk, is known until the server ends. */
    #keep(run) {
        orRefused(() => this.#workspace.save('runs', run.id, run));
        this.#tell(run);
    }
    #tell(run) {
        this.#runs.set(run.id, run);
        this.#news.tell({ kind: 'run', run });
    }
}
/** All counties go by the alphabet, as on the command line; those that were named as they were named. */
function inOrder(runs) {
    return runs[0]?.group?.everywhere ? runs.toSorted((a, b) => (a.county < b.county ? -1 : 1)) : runs;
}
/** The run whose process does this one. */
function leadOf({ id, group }) {
    return group?.lead ?? id;
}
function endOfRun(ending, county, seconds) {
    switch (ending.kind) {
        case 'ran': {
            const found = ending.results.find((each) => each.county === county);
            if (found)
                return { state: 'done', seconds, summary: found.summary, outputs: found.outputs };
            const hint = 'the files hold no conviction of this county in scope, so it has no results';
            return { state: 'failed', seconds, problems: [{ code: 'nothing-in-scope', hint }] };
        }
        case 'stopped':
            return { state: 'cancelled', seconds };
        case 'died':
            return { state: 'interrupted', seconds };
        case 'checked':
        case 'made':
        case 'refused':
        case 'defect':
            return { state: 'failed', seconds, problems: problemsOf(ending) };
    }
}
function ended({ advance: _advance, ...run }, end) {
    return { ...run, ...end };
}
