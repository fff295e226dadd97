import { Command } from 'commander';
import { CALIFORNIA_COUNTIES } from '../basics/index.js';
import { say, table } from './terminal.js';
export function countiesCommand() {
    return new Command('counties')
        .description("List California's 58 counties with their DOJ numbers and FIPS codes.")
        .addHelpText('after', '\nExample:\n  cmr counties')
        .action(() => say(table([
        ['DOJ', 'County', 'FIPS'],
        ...CALIFORNIA_COUNTIES.map(({ name, number, fips }) => [String(number).padStart(2, '0'), name, fips]),
    ])));
}
