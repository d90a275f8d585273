import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { mapNode } from '../../map/MapNode.ts';
import { renderMarkup } from '../../map/renderMarkup.ts';
import type { Measure } from '../../share/picture/pictureText.ts';

const { resolve } = createRequire(import.meta.url);
let ready: Promise<readonly Uint8Array[]> | undefined;

/** Readex Pro whole, with both scripts in one file: an SVG's text changes fonts no better than word by word. */
async function fonts(): Promise<readonly Uint8Array[]> {
  await initWasm(readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const weights = ['400Regular/ReadexPro_400Regular', '500Medium/ReadexPro_500Medium'];
  return Promise.all(weights.map((weight) => readFile(resolve(`@expo-google-fonts/readex-pro/${weight}.ttf`))));
}

/** A drawing as PNG, at build, without a browser. @param width in pixels; the height follows */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const drawing = new Resvg(svg, { ...(await options()), fitTo: { mode: 'width', value: width } });
  const png = drawing.render().asPng();
  drawing.free();
  return png;
}

/** Measures text as `rasterise` will set it. */
export async function textMeasure(): Promise<Measure> {
  const ours = await options();
  return (text, { size, weight = 400 }) => {
    const label = mapNode('text', { y: 100, 'font-size': size, 'font-weight': weight, 'font-family': 'Readex Pro' }, [text]);
    const drawing = new Resvg(renderMarkup(mapNode('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 9, height: 9 }, [label])), ours);
    const width = drawing.getBBox()?.width ?? 0;
    drawing.free();
    return width;
  };
}

async function options() {
  const fontBuffers = [...(await (ready ??= fonts()))];
  return { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Readex Pro' } };
}
