/**
 * Makes pages handier where script runs; without it, all of them work. Each step is a room of its own.
 */
import { addCopyButtons } from './copy-reference.js';
import { startPrint } from './print.js';
import { startMatrix } from './matrix.js';
import { startSearchKeys } from './search-keys.js';

for (const part of document.querySelectorAll<HTMLElement>('.gt-scripted')) part.hidden = false;
addCopyButtons(document);
startPrint();
startMatrix();
startSearchKeys();
