import { anchorStep } from './page.js';
const expect = 'warned';
const MARKS = [
    'REQ_SEG_SEP',
    'PII_SEG_SEP',
    'PDR_SEG_SEP',
    'CYC_SEG_SEP',
    'STP_SEG_SEP',
    'CNT_SEG_SEP',
    'SENT_SEG_SEP',
];
export const otherMark = {
    name: 'other-mark',
    expect,
    means: 'One of the segment markers is x or blank instead of #.',
    spoil: (page, random) => {
        const row = random.pick(page.rows);
        row.put({ [random.pick(MARKS)]: random.pick(['x', '']) });
        return { row, conviction: '' };
    },
};
export const otherEndMark = {
    name: 'other-end-mark',
    expect,
    means: 'END_OF_REC is blank, though there are 95 fields.',
    spoil: (page, random) => {
        const row = random.pick(page.rows);
        row.put({ END_OF_REC: '' });
        return { row, conviction: '' };
    },
};
export const futureDate = {
    ...redated('future-date', '20990401'),
    means: 'STP_EVENT_DATE and DISP_DATE lie in the year 2099.',
};
export const ancientDate = {
    ...redated('ancient-date', '18890401'),
    means: 'STP_EVENT_DATE and DISP_DATE lie in the year 1889.',
};
function redated(name, date) {
    return {
        name,
        expect,
        spoil: (page) => {
            const step = anchorStep(page);
            for (const row of step)
                row.put(row.get('DISP_DATE') === '' ? { STP_EVENT_DATE: date } : { STP_EVENT_DATE: date, DISP_DATE: date });
            return step[0] && { row: step[0], conviction: '' };
        },
    };
}
