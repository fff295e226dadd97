import { publishAll } from '../run/index.js';
import { outputFolder } from './output-folder.js';
/**
 * Writes files into a folder: all of them or none. `began` is told the folder while its files are not in place yet, so
 * that whoever stops the work can take them away.
 */
export async function publishFiles(path, files, began = () => { }) {
    const folder = outputFolder(path);
    began(folder);
    try {
        for await (const [name, bytes] of files) {
            const file = folder.create(name);
            file.write(bytes);
            await file.finish();
        }
        publishAll([folder]);
    }
    catch (cause) {
        folder.discard();
        throw cause;
    }
}
