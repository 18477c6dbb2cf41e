import { renderToString } from 'preact-render-to-string';
import type { PageRequest } from './page.js';
import { readPack, SeminarPack } from './seminar-pack-file.js';
import type { Address } from './split-address.js';

/** The seminar pack where `/seminar-pack/<plan>.html` is asked for, else undefined. */
export async function packFile(
  { word, rest }: Address,
  request: PageRequest,
  style: string,
): Promise<string | undefined> {
  if (word !== 'seminar-pack' || !rest.endsWith('.html')) return undefined;
  const asked = { ...request, rest: rest.replace(/\.html$/, '') };
  const pack = await readPack(asked);
  return `<!doctype html>${renderToString(<SeminarPack pack={pack} request={asked} style={style} />)}`;
}
