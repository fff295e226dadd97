import { ByteSink, textOf } from '../basics/index.ts';
import { writeSetAside } from '../write/index.ts';
import type { OutputFile } from './effects.ts';
import type { InputFile } from './input-file.ts';
import { ownersOf } from './lost-rows.ts';
import type { Survey } from './survey-inputs.ts';

/** Writes the rows set aside, read again from their places: all, or those that may belong to one of these people. */
export function writeSetAsideRows(
  survey: Survey,
  inputs: readonly InputFile[],
  out: OutputFile,
  people: ReadonlySet<string> | undefined,
): void {
  survey.files.forEach(({ name, survey: found }, file) => {
    for (const lost of found?.setAside ?? []) {
      const owners = people ? ownersOf(lost, survey.isPerson) : [];
      if (people && owners.length > 0 && !owners.some((person) => people.has(person))) continue;
      const { origin, code, field, hint } = lost.row;
      const bytes = inputs[file]!.read(lost.start, lost.end - lost.start);
      const sink = new ByteSink(bytes.length + 256);
      writeSetAside(sink, { file: name, line: origin.line, code, field, hint, row: textOf(bytes, 0, bytes.length) });
      out.write(sink.bytes);
    }
  });
}
