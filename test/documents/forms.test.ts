import { PDFArray, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import {
  type CountyProfile,
  FIELD_MAPS,
  type FieldMap,
  type MotionCase,
  filledForm,
  fittingForm,
  formValues,
  readFieldMap,
  readProfile,
} from '../../src/documents/index.ts';
import { RunRefused } from '../../src/run/index.ts';
import { flat, hasPoppler, textByPoppler, withPoppler } from '../support/pdf.ts';

const profile = profileOf(readFileSync(new URL('../../samples/county-profile.json', import.meta.url), 'utf8'));

function profileOf(text: string): CountyProfile {
  const read = readProfile(text, 'profile.json');
  if (!read.ok) throw new Error('the sample profile is not read');
  return read.value;
}

const count = (section: string): MotionCase['counts'][number] => ({
  key: '10000001/101002001000',
  number: '1',
  section,
  offense: `${section} AS PRINTED`,
  level: 'felony',
  convictedOn: '2010-06-01',
  request: 'dismiss-and-seal',
  newSection: '',
  ground: 'statute',
  given: undefined,
  endsRegistration: true,
});

const CASE: MotionCase = {
  person: { name: 'Ana María Peña', alias: '', birthDate: '1980-03-14', cii: '1000000001' },
  county: 'SACRAMENTO',
  court: '',
  caseNumber: '0010F01',
  otherCaseNumbers: [],
  route: 'application',
  sentence: 'completed',
  ground: 'statute',
  counts: [
    count('HS 11359'),
    count('HS 11359'),
    count('HS 11357(a)'),
    count('HS 11366'),
    count('HS 11366'),
    count('PC 32'),
  ],
  otherCounts: 0,
};

/** A form of our own with the fields of a map: no official form is here. */
async function blank(map: FieldMap, { xfa = false, locked = false, without = '' } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const form = document.getForm();
  let page = document.addPage([612, 792]);
  map.fields.forEach(({ field, is }, i) => {
    if (i > 0 && i % 40 === 0) page = document.addPage([612, 792]);
    if (field === without || form.getFieldMaybe(field)) return;
    const at = { x: 40, y: 760 - (i % 40) * 18, height: 14 };
    if (is === 'text') form.createTextField(field).addToPage(page, { ...at, width: 500 });
    else form.createCheckBox(field).addToPage(page, { ...at, width: 14 });
  });
  const plain = await document.save();
  if (!xfa && !locked) return plain;
  const again = await PDFDocument.load(plain, { preserveXFA: true });
  if (xfa) again.getForm().acroForm.dict.set(PDFName.of('XFA'), xfaOf(again));
  if (locked) again.encrypt({ userPassword: '', ownerPassword: 'of the council' });
  return again.save({ updateFieldAppearances: false });
}

/** As hybrid forms carry it: pairs of a name and a part of the XML. */
function xfaOf(document: PDFDocument): PDFArray {
  const parts = PDFArray.withContext(document.context);
  parts.push(PDFString.of('datasets'));
  parts.push(
    document.context.register(
      document.context.flateStream('<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"/>'),
    ),
  );
  return parts;
}

const mapOf = (form: string, edition: string): FieldMap =>
  FIELD_MAPS.find((map) => map.form === form && map.edition.includes(edition))!;

async function filled(
  map: FieldMap,
  of: MotionCase = CASE,
  options: Parameters<typeof blank>[1] = {},
): Promise<Uint8Array> {
  const form = await fittingForm(map.form, 'blank.pdf', await blank(map, options), FIELD_MAPS);
  expect(form.map).toBe(map);
  return filledForm(form, formValues(of, profile));
}

/** What pdf.js shows in each field: text, or whether the box is checked. */
async function shown(pdf: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const found = new Map<string, unknown>();
  for (let number = 1; number <= document.numPages; number++) {
    for (const each of await (await document.getPage(number)).getAnnotations()) {
      const { fieldName, fieldValue, checkBox } = each as { fieldName: string; fieldValue: string; checkBox: boolean };
      found.set(fieldName, checkBox ? fieldValue !== 'Off' && fieldValue !== null : fieldValue);
    }
  }
  await task.destroy();
  return found;
}

describe('Official forms', () => {
  test.each(FIELD_MAPS.map((map) => [map.form, map.edition, map] as const))(
    '%s, %s: every field shows the value of its map',
    async (_form, _edition, map) => {
      const values = formValues(CASE, profile);
      const found = await shown(await filled(map));
      const expected = map.fields.map(({ field, is, of }) => [field, is === 'text' ? values.text(of) : values.box(of)]);
      expect(expected.filter(([, value]) => value === undefined)).toEqual([]);
      for (const [field, value] of expected) expect([field, found.get(field as string)]).toEqual([field, value]);
    },
  );

  test('CR-400 gets the boxes of its sections, of its route, and the case', async () => {
    const map = mapOf('CR-400', '2024');
    const found = await shown(await filled(map));
    const of = (value: string): readonly unknown[] =>
      map.fields.filter((each) => each.of === value).map(({ field }) => found.get(field));
    expect(['section.11357', 'section.11358', 'section.11359', 'section.11360'].flatMap(of)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(['route.petition', 'route.application', 'sentence.serving', 'sentence.completed'].flatMap(of)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    const without = await shown(await filled(map, { ...CASE, ground: 'none' }));
    const route = map.fields.filter((each) => each.of === 'route.application').map(({ field }) => without.get(field));
    expect(route).toEqual([false]);
    expect([of('case.number'), of('agency.city'), of('agency.zip')]).toEqual([['0010F01'], ['Sacramento'], ['95800']]);
  });

  test('CR-400 says neither that the sentence is served nor that it is completed where the record does not show it', async () => {
    const map = mapOf('CR-400', '2024');
    const found = await shown(await filled(map, { ...CASE, sentence: 'open' }));
    const boxes = map.fields.filter(({ of }) => of.startsWith('sentence.')).map(({ field }) => found.get(field));
    expect(boxes).toEqual([false, false]);
  });

  test('The motion of San Francisco counts sections, and names the others once', async () => {
    const found = await shown(await filled(mapOf('SF-PROP-64', '2018')));
    expect(found.get('11359 Count')).toBe('x2');
    expect(found.get('11357 Count')).toBe('');
    expect(found.get('Text2')).toBe('HS 11366 x2, PC 32');
    expect(found.get('FOR REDESIGNATION OR DISMISSALSEALING HS  113618f')).toBe(true);
  });

  test('CR-180 holds five counts; the next copy begins with the sixth', async () => {
    const map = mapOf('CR-180', '2018');
    const form = await fittingForm('CR-180', 'blank.pdf', await blank(map), FIELD_MAPS);
    const first = await shown(await filledForm(form, formValues(CASE, profile)));
    const next = await shown(await filledForm(form, formValues(CASE, profile, 5)));
    expect([first.get('Field18'), first.get('Field19'), first.get('Field39')]).toEqual(['HS', '11359', '11366']);
    expect([next.get('Field18'), next.get('Field19'), next.get('Field24')]).toEqual(['PC', '32', '']);
  });

  test('The XFA part of a hybrid form is gone, so that every viewer shows the values', async () => {
    const map = mapOf('CR-400', '2024');
    const before = await PDFDocument.load(await blank(map, { xfa: true }), { preserveXFA: true });
    expect(before.getForm().hasXFA()).toBe(true);
    const bytes = await filled(map, CASE, { xfa: true });
    expect((await PDFDocument.load(bytes, { preserveXFA: true })).getForm().hasXFA()).toBe(false);
    expect([...(await shown(bytes)).values()]).toContain('0010F01');
  });

  test('A form that is locked with an empty password, as the official ones are, is filled and opens', async () => {
    const bytes = await filled(mapOf('CR-400', '2024'), CASE, { locked: true, xfa: true });
    expect([...(await shown(bytes)).values()]).toContain('0010F01');
  });

  test.skipIf(!hasPoppler)(withPoppler('Poppler shows the values too'), async () => {
    const text = flat(textByPoppler(await filled(mapOf('CR-400', '2024'))));
    for (const words of ['Ana María Peña', '0010F01', 'Avery Example']) expect(text).toContain(words);
  });

  test('A name in letters that the form cannot show stands without marks or by number, and is never left out', async () => {
    const of = { ...CASE, person: { ...CASE.person, name: 'Łukasz Nguyễn 山' } };
    const found = await shown(await filled(mapOf('CR-181', '2018'), of));
    expect(found.get('NAMEOFDEFENDANT')).toBe('[U+0141]ukasz Nguyen [U+5C71]');
  });

  test('Another edition is refused, naming the nearest and what it lacks', async () => {
    const map = mapOf('CR-400', '2024');
    const lacking = map.fields.at(-1)!.field;
    const failure = await fittingForm('CR-400', 'new.pdf', await blank(map, { without: lacking }), FIELD_MAPS).catch(
      (cause: unknown) => cause,
    );
    expect(failure).toBeInstanceOf(RunRefused);
    const [problem] = (failure as RunRefused).problems;
    expect(problem).toMatchObject({ code: 'other-edition', file: 'new.pdf' });
    expect(problem!.hint).toContain(`of the edition "Rev. January 1, 2024" it lacks the fields "${lacking}"`);
  });

  test('A form without fields, a file that is no PDF, and a form without a map are refused in words', async () => {
    const empty = await (await PDFDocument.create()).save();
    const hintOf = (form: string, bytes: Uint8Array): Promise<string> =>
      fittingForm(form, 'x.pdf', bytes, FIELD_MAPS).then(
        () => '',
        (cause: RunRefused) => cause.problems[0]!.hint,
      );
    expect(await hintOf('CR-400', empty)).toContain('has no fields to fill in');
    expect(await hintOf('CR-400', Buffer.from('no pdf'))).toContain('cannot be read as a PDF form');
    expect(await hintOf('CR-403', empty)).toContain('there is no field map for the form CR-403');
  });

  test("A map of the office's own is read, and a wrong one is told by place", async () => {
    const own = {
      form: 'CR-403',
      edition: '2024',
      title: '',
      fields: [{ field: 'case', is: 'text', of: 'case.number' }],
    };
    const read = readFieldMap(JSON.stringify(own), 'own.json');
    expect(read.ok && (await fittingForm('CR-403', 'x.pdf', await blank(read.value), [read.value])).map).toEqual(own);
    const wrong = readFieldMap('{"form":"","edition":"1","fields":[{"field":"a","is":"date","of":"b"}]}', 'own.json');
    expect(wrong.ok ? [] : wrong.problems.map(({ field }) => field)).toEqual(['form', 'fields[0]']);
  });
});
