import { createScanner, getLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import { step } from './place.js';
const DEEPEST = 100;
/**
 * Reads a text that must be JSON to the letter: no comments, no trailing commas, nothing after the value. What is wrong
 * with its writing and what `read` finds wrong with its content come back together, in the order of the lines.
 */
export function readJson(text, file, read) {
    const body = text.replace(/^\uFEFF/, '');
    const findings = [];
    const node = treeOf(body, findings);
    const value = node && read({ node, path: '', offset: node.offset, findings });
    if (value !== undefined && findings.length === 0)
        return { ok: true, value };
    if (findings.length === 0)
        throw new Error('a JSON text was refused without a problem');
    const inOrder = findings.toSorted((a, b) => a.offset - b.offset);
    return { ok: false, problems: inOrder.map((finding) => problemOf(finding, body, file)) };
}
function problemOf({ offset, code, field, hint }, text, file) {
    return { code, file, line: lineOf(text, offset), ...(field !== '' && { field }), hint };
}
function lineOf(text, offset) {
    return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}
/** The tree, when the slips of the pen in the text leave no doubt about what it says. */
function treeOf(text, findings) {
    if (text.trim() === '')
        return noted(findings, { offset: 0, hint: 'the file is empty; expected an object in braces' });
    const deep = tooDeep(text);
    if (deep !== undefined)
        return noted(findings, {
            offset: deep,
            hint: `expected no more than ${DEEPEST} braces and brackets inside each other`,
        });
    const errors = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    for (const { error, offset, length } of errors) {
        if (tree && offset >= tree.offset + tree.length && offset < text.length && !isComment(text, offset)) {
            noted(findings, { offset, hint: 'expected nothing after the end of the value; remove this text' });
            break;
        }
        const slip = slipOf(text, printParseErrorCode(error), offset);
        if (slip && findings.some((each) => each.offset === slip.at))
            continue;
        const hint = slip?.hint ?? hintOf(printParseErrorCode(error), length === 0);
        noted(findings, { offset: slip?.at ?? offset, hint, field: pathAt(text, offset) });
        // What the parser says after an error that it had to guess its way past is about its guess.
        if (!slip)
            return undefined;
    }
    return tree;
}
function isComment(text, offset) {
    return text.startsWith('//', offset) || text.startsWith('/*', offset);
}
function noted(findings, found) {
    findings.push({ code: 'not-json', field: '', ...found });
}
/** Errors that leave the meaning plain, so that reading can go on. */
function slipOf(text, error, offset) {
    const closes = /[}\]]/.test(text[offset] ?? '');
    const before = text.slice(0, offset).trimEnd();
    if (isComment(text, offset))
        return { at: offset, hint: 'JSON has no comments; remove this one' };
    if (error === 'CommaExpected')
        return { at: offset, hint: 'expected a comma before this' };
    if ((error === 'PropertyNameExpected' || error === 'ValueExpected') && closes && before.endsWith(',')) {
        return { at: before.length - 1, hint: `remove the comma before ${text[offset]}` };
    }
    return undefined;
}
const HINTS = {
    InvalidSymbol: 'expected text in double quotes, a number, true, false, null, { or [',
    ValueExpected: 'expected a value: text in double quotes, a number, true, false, null, { or [',
    PropertyNameExpected: 'expected a key in double quotes',
    ColonExpected: 'expected a colon between key and value',
    CloseBraceExpected: 'expected a closing }',
    CloseBracketExpected: 'expected a closing ]',
    UnexpectedEndOfString: 'expected the closing double quote on the same line',
    UnexpectedEndOfNumber: 'expected a digit after this',
    InvalidCharacter: 'expected no tab or other control character inside text',
    InvalidEscapeCharacter: 'expected one of " \\ / b f n r t u after a backslash in text',
    InvalidUnicode: 'expected four hexadecimal digits after \\u',
};
function hintOf(error, atEnd) {
    const hint = HINTS[error] ?? 'expected JSON';
    return atEnd ? `the file ends too early: ${hint}` : hint;
}
/** The path of keys at a position, as in `flow[2].years`. */
function pathAt(text, offset) {
    let path = '';
    for (const each of getLocation(text, offset).path) {
        if (each !== '')
            path += typeof each === 'number' ? `[${each}]` : step(each, path);
    }
    return path;
}
/** Where the text first nests deeper than anybody would; the parser calls itself once for each level. */
function tooDeep(text) {
    const scanner = createScanner(text, true);
    let depth = 0;
    for (;;) {
        scanner.scan();
        const at = scanner.getTokenOffset();
        const opening = text[at];
        if (opening === undefined)
            return undefined;
        if (opening === '{' || opening === '[')
            depth++;
        if (opening === '}' || opening === ']')
            depth--;
        if (depth > DEEPEST)
            return at;
    }
}
