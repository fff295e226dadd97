export type * from './api.ts';
export { serve } from './serve.ts';
export { usualWorkspace } from './workspace.ts';
