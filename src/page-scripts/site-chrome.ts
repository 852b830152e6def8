// What every page runs before a reader asks for more. The bar is 3 KB of JavaScript, compressed, on a reading page.
import '../islands/search/open.ts';
import './appearance.ts';
import './every-page.ts';
import './remember-language.ts';
