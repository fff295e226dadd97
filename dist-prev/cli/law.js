import { Command } from 'commander';
import { LAWS } from '../law/index.js';
import { printLaw, statuteQuestions } from '../write/index.js';
import { refuse } from './options.js';
import { say } from './terminal.js';
export function lawCommand() {
    return new Command('law')
        .argument('[remedy]', 'the remedy; without one, they are listed')
        .description('Print what a statute itself gives, as a flow of questions in words.')
        .option('--json', 'print the questions of the flow as JSON')
        .addHelpText('after', '\nExample:\n  cmr law prop-64')
        .action((id, options) => {
        if (id === undefined) {
            say(LAWS.map(({ id: name, title, cite, notForFiling }) => `${name}: ${title} [${cite}]${notForFiling ? ` (${notForFiling})` : ''}`).join('\n'));
            return;
        }
        const remedy = LAWS.find((each) => each.id === id) ??
            refuse('no-such-remedy', `there is no remedy "${id}"; there is ${LAWS.map((each) => each.id).join(', ')}`);
        say(options.json
            ? JSON.stringify(statuteQuestions(remedy).map(({ id: name, cite, asks }) => ({ id: name, cite, asks })), null, 2)
            : printLaw(remedy));
    });
}
