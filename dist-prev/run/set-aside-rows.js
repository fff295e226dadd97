import { ByteSink, textOf } from '../basics/index.js';
import { writeSetAside } from '../write/index.js';
import { ownersOf } from './lost-rows.js';
/** Writes the rows set aside, read again from their places: all, or those that may belong to one of these people. */
export function writeSetAsideRows(survey, inputs, out, people) {
    survey.files.forEach(({ name, survey: found }, file) => {
        for (const lost of found?.setAside ?? []) {
            const owners = people ? ownersOf(lost, survey.isPerson) : [];
            if (people && owners.length > 0 && !owners.some((person) => people.has(person)))
                continue;
            const { origin, code, field, hint } = lost.row;
            const bytes = inputs[file].read(lost.start, lost.end - lost.start);
            const sink = new ByteSink(bytes.length + 256);
            writeSetAside(sink, { file: name, line: origin.line, code, field, hint, row: textOf(bytes, 0, bytes.length) });
            out.write(sink.bytes);
        }
    });
}
