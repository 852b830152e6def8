import { calculator } from './calculator.ts';
import { calculatorLazy } from './calculator-lazy.ts';
import { files } from './files.ts';
import { slides } from './slides.ts';

/** All texts of the calculator, for the parts that load on demand: one file to download, in one language. */
export const calculatorWhole = { ...calculatorLazy, calculator, files, slides };
