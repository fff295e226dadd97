export type * from './api.ts';
export type * from './paper-api.ts';
export type * from './told.ts';
export { serve } from './serve.ts';
export { usualWorkspace } from './workspace.ts';
