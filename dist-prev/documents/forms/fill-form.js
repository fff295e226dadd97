import { RunRefused } from '../../run/index.js';
/**
 * Finds the map whose every field the blank form has. Refused when none fits: the message names the nearest edition and
 * what differs, since a form filled by the wrong map would say the wrong thing in the right place.
 */
export async function fittingForm(form, file, bytes, maps) {
    const own = maps.filter((map) => map.form.toUpperCase() === form.toUpperCase());
    if (own.length === 0)
        throw refusal('unknown-form', file, `there is no field map for the form ${form}; there are ${[...new Set(maps.map((map) => map.form))].join(', ')}, and a field map of your own can be given, --form-map`);
    const { PDFCheckBox, PDFTextField } = await import('@cantoo/pdf-lib');
    const has = (field, { is, optional }) => field === undefined ? optional === true : field instanceof (is === 'text' ? PDFTextField : PDFCheckBox);
    const document = await opened(file, bytes);
    const fields = new Map(document
        .getForm()
        .getFields()
        .map((field) => [field.getName(), field]));
    const lacking = own.map((map) => ({
        map,
        differs: map.fields.filter((mapped) => !has(fields.get(mapped.field), mapped)).map(({ field }) => field),
    }));
    const fit = lacking.find(({ differs }) => differs.length === 0);
    if (fit)
        return { file, bytes, map: fit.map };
    const nearest = lacking.reduce((best, each) => (each.differs.length < best.differs.length ? each : best));
    const shown = nearest.differs
        .slice(0, 5)
        .map((name) => `"${name}"`)
        .join(', ');
    const more = nearest.differs.length > 5 ? ` and ${nearest.differs.length - 5} more` : '';
    throw refusal('other-edition', file, fields.size === 0
        ? `has no fields to fill in: a scan, or a form made flat. Bring the fillable ${form}`
        : `is another edition of ${form}, or another form: of the edition "${nearest.map.edition}" it lacks the fields ${shown}${more}. Known editions: ${own.map(({ edition }) => edition).join('; ')}. A map of the edition can be given with --form-map`);
}
/**
 * The form filled in, its fields still fields. The XFA part that some forms carry besides is taken out: viewers that read
 * it would show the form empty. What the form's own program would compute or colour is left as it is.
 */
export async function filledForm({ file, bytes, map }, values) {
    const { PDFCheckBox, PDFTextField, StandardFonts } = await import('@cantoo/pdf-lib');
    const document = await opened(file, bytes);
    const form = document.getForm();
    if (form.hasXFA())
        form.deleteXFA();
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (const mapped of map.fields) {
        const field = form.getFieldMaybe(mapped.field);
        if (field instanceof PDFTextField) {
            const text = latin(required(values.text(mapped.of), mapped, file));
            const most = field.getMaxLength();
            field.setText(most === undefined ? text : text.slice(0, most));
            field.updateAppearances(font);
        }
        else if (field instanceof PDFCheckBox) {
            if (required(values.box(mapped.of), mapped, file))
                field.check();
            else
                field.uncheck();
        }
    }
    return document.save({ updateFieldAppearances: false });
}
function required(value, { of, is }, file) {
    if (value !== undefined)
        return value;
    throw refusal('unknown-value', file, `the field map asks for the ${is} "${of}", which no case has`);
}
async function opened(file, bytes) {
    try {
        const { PDFDocument: Loaded } = await import('@cantoo/pdf-lib');
        return await Loaded.load(bytes, { password: '', updateMetadata: false, preserveXFA: true });
    }
    catch {
        throw refusal('bad-form', file, 'cannot be read as a PDF form: it may be damaged, or need a password');
    }
}
function refusal(code, file, hint) {
    return new RunRefused([{ code, file, hint }]);
}
/** The characters that the forms' own font can show. */
const WINDOWS_1252 = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]*$/u;
/** Text in the forms' own font: a letter that it lacks stands without its mark, or as its number. */
function latin(text) {
    return text
        .normalize('NFC')
        .replaceAll(/\s/g, ' ')
        .replaceAll(/./gu, (character) => {
        if (WINDOWS_1252.test(character))
            return character;
        const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
        if (bare !== '' && WINDOWS_1252.test(bare))
            return bare;
        return `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}
