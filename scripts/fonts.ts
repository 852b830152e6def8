// node scripts/fonts.ts: makes the fonts of the engine anew, after a change of src/build/site-fonts.ts or of a package of fonts.
import { rmSync } from 'node:fs';
import { makeSiteFonts, engineFontsFolder } from '../src/build/site-fonts.ts';

rmSync(engineFontsFolder, { recursive: true, force: true });
console.log(await makeSiteFonts(engineFontsFolder));
