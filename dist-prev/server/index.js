export { serve } from './serve.js';
export { usualWorkspace } from './workspace.js';
