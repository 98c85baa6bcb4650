/** A picture as pixels. */

export type Png =
  | {
      readonly blob: Blob;
      /** Pixels of the file for each of the picture; less than asked for where the browser has an end. */ readonly scale: number;
    }
  | { readonly fault: 'picture' | 'pixels' };

/** What every browser of today makes: iOS Safari has the least room, and refuses in silence. */
const mostPixels = 16_000_000;
const longestSide = 16_000;

/** The scale that is asked for, or the largest that the browser can draw. */
export function scaleThatFits({ width, height }: { readonly width: number; readonly height: number }, asked: number): number {
  return Math.min(asked, Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height));
}

/** The faults: the browser does not draw the picture; it has no room for the pixels, or hands none out. */
export async function pngOf(svg: string, asked: number): Promise<Png> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    try {
      await image.decode();
    } catch {
      return { fault: 'picture' };
    }
    const scale = scaleThatFits(image, asked);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(image.width * scale);
    canvas.height = Math.floor(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return blob ? { blob, scale } : { fault: 'pixels' };
  } catch {
    return { fault: 'pixels' }; // drawn, and not to be read: the browser guards its canvas
  } finally {
    URL.revokeObjectURL(url);
  }
}
