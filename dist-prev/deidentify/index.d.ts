export { deidentifyBulkFile, isBulkFile } from './bulk-file.ts';
export { deidentifySheet } from './sheet.ts';
