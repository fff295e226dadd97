export function placeOf({ page, line, row }) {
    return { page, line, row };
}
