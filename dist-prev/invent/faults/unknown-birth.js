const expect = 'hand-review:birth-date';
export const noBirthDate = {
    name: 'no-birth-date',
    expect,
    means: 'PRI_DOB is blank in every row of the person.',
    spoil: (page) => bornOn(page, () => ''),
};
export const yearOfBirth = {
    name: 'year-of-birth',
    expect,
    means: 'PRI_DOB gives the year alone: 19700000.',
    spoil: (page) => bornOn(page, (born) => `${born.slice(0, 4)}0000`),
};
export const monthOfBirth = {
    name: 'month-of-birth',
    expect,
    means: 'PRI_DOB gives year and month alone: 19700300.',
    spoil: (page) => bornOn(page, (born) => `${born.slice(0, 6)}00`),
};
export const impossibleBirthDate = {
    name: 'impossible-birth-date',
    expect,
    means: 'PRI_DOB is a day that no calendar has: 19700231.',
    spoil: (page) => bornOn(page, (born) => `${born.slice(0, 4)}0231`),
};
export const bornAfterEverything = {
    name: 'born-after-everything',
    expect,
    means: 'PRI_DOB lies after every event of the person.',
    spoil: (page) => bornOn(page, () => '20200101'),
};
export const twoBirthDates = {
    name: 'two-birth-dates',
    expect,
    means: 'Half of the rows say that the person was born five years earlier.',
    spoil: (page) => {
        const later = page.rows.slice(Math.ceil(page.rows.length / 2));
        const born = page.rows[0].get('PRI_DOB');
        const earlier = String(Number(born.slice(0, 4)) - 5) + born.slice(4).replace('0229', '0228');
        for (const row of later)
            row.put({ PRI_DOB: earlier });
        return later[0] && { row: later[0], conviction: '' };
    },
};
function bornOn(page, date) {
    for (const row of page.rows)
        row.put({ PRI_DOB: date(row.get('PRI_DOB')) });
    return { row: page.rows[0], conviction: '' };
}
