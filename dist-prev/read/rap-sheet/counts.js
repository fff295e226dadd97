import { parseLevel, readDisposition } from '../../history/index.js';
import { courtNumberIn } from './comments.js';
import { caseNumberIn, chargeOf, isOwnMatter } from './count-parts.js';
import { finishEntries, sentenceAlone } from './entries.js';
import { placeOf } from './place.js';
import { AGENCY, ARRESTED_BY, CHARGE, COMMENT, COUNT, DISPOSITION, FLAG, LEVEL, OTHER_TAG, SEE_COMMENT, SENTENCE, SENTENCED_BY, SENTENCING_1170H, SOME_TAG, TOC, WARRANT, dateAtStart, } from './tags.js';
/** Reads the lines of one CNT, one after the other. No line is passed over in silence. */
export class CountReader {
    #context;
    #at;
    #lines = [];
    #flags = [];
    #comments = [];
    #entries = [];
    #caseNumber = '';
    #charge;
    #seesComment = false;
    #toc = 'unknown';
    #arrestedBy = '';
    #warrant = '';
    #sentencedBy = '';
    /** The update that the lines speak of. */
    #update;
    #entry;
    /** A sentence that stands before its disposition, or without one. */
    #loose;
    #open;
    constructor(first, context) {
        this.#context = context;
        this.#at = placeOf(first);
        this.#lines.push(this.#at);
        this.#number(first.text.replace(COUNT, '').replace(/^[\s.•·'*:]*CNT\s*[:;]?\s*/, ''));
    }
    take(line) {
        const text = line.text.trim();
        if (text === '')
            return;
        const at = placeOf(line);
        this.#lines.push(at);
        if (!this.#tagged(line, at) && !this.#dated(line, at) && !this.#goesOn(line))
            this.#plain(line, at);
    }
    /** A note that stands before the first count of the event. */
    note(line) {
        this.#comments.push({ text: line.text.trim(), indent: indentOf(line), at: placeOf(line) });
    }
    #tagged(line, at) {
        const { text } = line;
        const { warnings } = this.#context;
        const behind = (pattern) => text.replace(pattern, '').trim();
        if (SENTENCING_1170H.test(text)) {
            this.#flags.push('1170(H) PC');
            return true;
        }
        if (FLAG.test(text)) {
            if (this.#charge)
                warnings.add('late-flag', at);
            for (const flag of text.trim().split(/\s+(?=-)/))
                this.#flags.push(flag.trim());
            return true;
        }
        if (DISPOSITION.test(text)) {
            if (DISPOSITION.exec(text)[1] === '')
                warnings.add('tag-without-colon', at);
            if (this.#context.kind === 'court' && this.#entries.length === 0 && !this.#update && !/^\W*[*]/.test(text))
                warnings.add('dispo-without-asterisk', at);
            this.#disposition(behind(DISPOSITION), at);
            return true;
        }
        if (LEVEL.test(text)) {
            if (!/STATUS\s*:/.test(text))
                warnings.add('tag-without-colon', at);
            this.#level(behind(LEVEL), at);
            return true;
        }
        if (SENTENCED_BY.test(text)) {
            this.#sentencedBy = behind(SENTENCED_BY);
            this.#open = undefined;
            return true;
        }
        if (SENTENCE.test(text)) {
            this.#sentence({ text: behind(SENTENCE), indent: indentOf(line), at });
            return true;
        }
        if (COMMENT.test(text) || OTHER_TAG.test(text)) {
            const isComment = COMMENT.test(text);
            this.#comment({ text: isComment ? behind(COMMENT) : text.trim(), indent: indentOf(line), at }, isComment);
            return true;
        }
        if (ARRESTED_BY.test(text)) {
            this.#arrestedBy = behind(ARRESTED_BY);
            this.#open = undefined;
            return true;
        }
        if (WARRANT.test(text) && this.#charge) {
            this.#warrant = behind(WARRANT).replace(/^#\s*/, '');
            this.#open = undefined;
            return true;
        }
        if (/^\W*TOC\s*[:;]\s*[FMIN][\s.]*$/.test(text)) {
            this.#toc = parseLevel(TOC.exec(text)[1]);
            return true;
        }
        return false;
    }
    #dated(line, at) {
        const found = dateAtStart(line.text);
        if (!found)
            return false;
        const rest = found.rest.trim();
        if (rest !== '' && CHARGE.test(line.text))
            return false;
        if (rest !== '' && AGENCY.test(rest)) {
            this.#context.warnings.add('date-inside-count', at);
            this.#open = undefined;
            return true;
        }
        if (rest !== '' && this.#open?.kind === 'comment') {
            this.#open.into.text += ` ${line.text.trim()}`;
            return true;
        }
        this.#closeUpdate();
        if (found.repair !== undefined)
            this.#context.warnings.add('repaired', at, found.repair);
        if (found.value.kind === 'unknown')
            this.#context.warnings.add('no-date', at);
        else if (found.value.earliest !== found.value.latest)
            this.#context.warnings.add('partial-date', at);
        this.#update = { date: found.value, at, used: rest !== '' };
        this.#entry = undefined;
        this.#open = undefined;
        if (rest !== '') {
            this.#context.warnings.add('note-after-date', at);
            this.#comments.push({ text: line.text.trim(), indent: indentOf(line), at });
        }
        return true;
    }
    /** The next line of a wrapped charge, sentence, comment or disposition. */
    #goesOn(line) {
        const open = this.#open;
        if (!open || CHARGE.test(line.text))
            return false;
        const deeper = indentOf(line) > open.into.indent;
        const unfinished = open.kind === 'sentence' && open.into.text.endsWith(',');
        if (!deeper && !unfinished)
            return false;
        if (open.kind !== 'comment' && SOME_TAG.test(line.text))
            return false;
        const text = line.text.trim();
        if (open.kind === 'sentence' && text.length <= 3)
            this.#context.warnings.add('short-line', line);
        else
            open.into.text += `${/[A-Z]-$/.test(open.into.text) ? '' : ' '}${text}`;
        return true;
    }
    #plain(line, at) {
        const { warnings } = this.#context;
        const text = line.text.trim();
        if (/^[\s.•·'*:]*#/.test(text) && this.#caseNumber === '' && !this.#charge) {
            this.#number(text);
            return;
        }
        if (SEE_COMMENT.test(text) && !this.#charge) {
            this.#seesComment = true;
            this.#charge = { text: 'SEE COMMENT FOR CHARGE', indent: indentOf(line), at };
            this.#open = undefined;
            return;
        }
        if (!this.#charge && /[A-Z0-9]/.test(text)) {
            const toc = TOC.exec(text);
            if (toc)
                this.#toc = parseLevel(toc[1]);
            this.#charge = { text: text.replace(TOC, ' ').trim(), indent: indentOf(line), at };
            this.#open = this.#entries.length === 0 ? { kind: 'charge', into: this.#charge } : undefined;
            return;
        }
        this.#open = undefined;
        if (!/[A-Z0-9]/.test(text))
            return;
        if (CHARGE.test(text) || SEE_COMMENT.test(text))
            warnings.add('second-charge', at);
        else if (SOME_TAG.test(text))
            warnings.add('unread-tag', at);
        else if (/^\W*[A-Z0-9]\W*$/.test(text))
            warnings.add('short-line', at);
        else
            warnings.add('unread-line', at);
    }
    #number(text) {
        const found = caseNumberIn(text);
        if (!found && /[A-Z0-9]/.test(text))
            this.#context.warnings.add('unread-line', this.#at);
        if (!found)
            return;
        if (found.toc !== undefined)
            this.#toc = found.toc;
        this.#caseNumber = found.number;
    }
    #disposition(given, at) {
        const text = given.replace(/^C\s?O\s?N\s?V\s?I\s?C\s?T\s?E\s?D(?=$|[-/\s])/, 'CONVICTED').replaceAll(/\s+/g, ' ');
        const words = readDisposition(text);
        const { date, warnings } = this.#context;
        if (words.kind === 'not-understood' && !isOwnMatter(this.#context.kind, text))
            warnings.add('unknown-disposition', at);
        if (this.#entries.length > 0 && !this.#update)
            warnings.add('undated-disposition', at);
        this.#entry = {
            words,
            date: this.#update?.date ?? date,
            dated: this.#update ? 'update' : 'event',
            at,
            level: undefined,
            sentence: undefined,
            comments: [],
        };
        if (this.#update)
            this.#update.used = true;
        const loose = this.#loose;
        if (loose && loose.dated === this.#entry.dated) {
            this.#entry.sentence = loose.text;
            this.#loose = undefined;
        }
        this.#entries.push(this.#entry);
        this.#open = undefined;
    }
    #level(text, at) {
        const { warnings } = this.#context;
        const level = parseLevel(text.replace(/[^A-Z].*$/, ''));
        this.#open = undefined;
        if (level === 'unknown')
            warnings.add('level-unreadable', at);
        if (!this.#entry)
            warnings.add('level-without-disposition', at);
        else if (this.#entry.level !== undefined)
            warnings.add('second-level', at);
        else
            this.#entry.level = level;
    }
    #sentence(text) {
        this.#open = { kind: 'sentence', into: text };
        if (this.#entry) {
            if (!this.#entry.sentence) {
                this.#entry.sentence = text;
                return;
            }
            this.#context.warnings.add('second-sentence', text.at);
            this.#open = { kind: 'sentence', into: this.#entry.sentence };
            this.#entry.sentence.text += `, ${text.text}`;
            return;
        }
        const date = this.#update?.date ?? this.#context.date;
        if (this.#loose)
            this.#context.warnings.add('second-sentence', text.at);
        if (this.#update)
            this.#update.used = true;
        this.#loose = { text, date, dated: this.#update ? 'update' : 'event' };
    }
    #comment(text, isComment) {
        this.#comments.push(text);
        this.#entry?.comments.push(text);
        if (this.#update)
            this.#update.used = true;
        this.#open = { kind: isComment ? 'comment' : 'number', into: text };
    }
    #closeUpdate() {
        if (this.#update && !this.#update.used)
            this.#context.warnings.add('update-without-disposition', this.#update.at);
        this.#update = undefined;
    }
    /** The count, once for each of its numbers. */
    finish(numbers) {
        this.#closeUpdate();
        this.#settleLoose();
        const charge = chargeOf({ printed: this.#charge, seesComment: this.#seesComment, comments: this.#comments, at: this.#at }, this.#context.warnings);
        const entries = finishEntries(this.#entries, this.#context.warnings);
        const comments = this.#comments.map(({ text, at }) => ({ text, at }));
        const count = {
            at: this.#at,
            lines: this.#lines,
            caseNumber: this.#caseNumber,
            courtNumber: comments.map(({ text }) => courtNumberIn(text)).find((each) => each !== '') ?? courtNumberIn(this.#sentencedBy),
            ...charge,
            flags: this.#flags,
            toc: this.#toc,
            arrestedBy: this.#arrestedBy,
            warrant: this.#warrant,
            sentencedBy: this.#sentencedBy,
            entries,
            comments,
        };
        return numbers.map((number) => ({ ...count, number }));
    }
    /** A sentence without a disposition: ordinary in custody and probation, a loss in court. */
    #settleLoose() {
        const loose = this.#loose;
        if (!loose)
            return;
        const { kind, warnings } = this.#context;
        if (kind === 'court')
            warnings.add('sentence-without-disposition', loose.text.at);
        this.#entries[loose.dated === 'event' ? 'unshift' : 'push'](sentenceAlone(loose));
    }
}
function indentOf({ text }) {
    return text.length - text.trimStart().length;
}
