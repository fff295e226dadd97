import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
/** The fonts of all documents, each under the SIL Open Font License 1.1, which the packages carry. */
const FONTS = [
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
    '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
    '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
    '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
    '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
];
const PDF = 1;
const DIAGNOSTICS_IN_WORDS = 3;
/**
 * Typst as WebAssembly, with the fonts above and no others, no network and no files of the machine: sources → PDF bytes.
 * One for each thread, since WebAssembly is loaded once. Throws on a mistake in a template, with the place; the message
 * may hold data and is for developers.
 */
export async function typstCompiler() {
    const { resolve } = createRequire(import.meta.url);
    const typst = await import('@myriaddreamin/typst-ts-web-compiler');
    typst.initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) });
    const builder = new typst.TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const font of FONTS)
        await builder.add_raw_font(readFileSync(resolve(font)));
    const compiler = await builder.build();
    return ({ files }) => {
        // Nothing of one person's document may be there when the next is made.
        compiler.reset_shadow();
        for (const [name, content] of files)
            compiler.map_shadow(`/${name}`, content);
        const world = compiler.snapshot('/', '/main.typ', null);
        try {
            const { result, diagnostics } = world.get_artifact(PDF, DIAGNOSTICS_IN_WORDS);
            if (!result)
                throw new Error(`the template has a mistake: ${JSON.stringify(diagnostics)}`);
            return result;
        }
        finally {
            world.free();
        }
    };
}
