import { Hono } from 'hono';
/** The app's own files, as the build made them: read once, kept packed. Every other address is the app's first page. */
export declare function pages(): Hono;
