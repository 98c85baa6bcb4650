/** The sectors' real names and colours, in their families: read as published, for nothing in src/ names them. */
import type { Colour } from '@/ui/colour.ts';

interface Sector {
  readonly id: string;
  readonly label: string;
  readonly family: string;
  readonly colour: Colour;
}

export interface Family {
  readonly label: string;
  readonly sectors: readonly Sector[];
}

/** None where the file cannot be read: the rest of the gallery still shows. */
export async function loadFamilies(): Promise<readonly Family[]> {
  try {
    const response = await fetch('./data/sectors.json');
    const file = (await response.json()) as { families: { id: string; label: string }[]; sectors: Sector[] };
    return file.families.map(({ id, label }) => ({ label, sectors: file.sectors.filter(({ family }) => family === id) }));
  } catch {
    return [];
  }
}
