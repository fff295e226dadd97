/** An object of JSON of which nothing is known yet. */
export type Keys = Readonly<Record<string, unknown>>;

/** The object that a text is, with or without the mark that some editors put before it. */
export function objectIn(text: string): Keys | undefined {
  try {
    return objectOf(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return undefined;
  }
}

export function objectOf(value: unknown): Keys | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keys) : undefined;
}

export function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}
