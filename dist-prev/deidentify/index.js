export { deidentifyBulkFile, isBulkFile } from './bulk-file.js';
export { deidentifySheet } from './sheet.js';
