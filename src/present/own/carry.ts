/** Undoing without undoing what others did: what lies between two states of a talk is done in a third. */
import type { Scene, Talk } from '@/record/types.ts';

/**
 * The talk as it stands now, with what changed from `from` to `to`. Where it stands as `from` it becomes `to`; what another window has
 * changed meanwhile stays, unless the same field was meant.
 */
export function carry(now: Talk, from: Talk, to: Talk): Talk {
  const scenes = carryScenes(now.scenes, from.scenes, to.scenes);
  return { ...carryFields(now, from, to), scenes: scenes.length > 0 ? scenes : now.scenes };
}

function carryScenes(now: readonly Scene[], from: readonly Scene[], to: readonly Scene[]): Scene[] {
  const [before, after] = [byId(from), byId(to)];
  const kept = now.flatMap((scene) => {
    const [old, changed] = [before.get(scene.id), after.get(scene.id)];
    if (old && !changed) return []; // it is taken away
    return [old && changed ? carryFields(scene, old, changed) : scene];
  });
  const scenes = inOrderOf(kept, from, to);
  for (const [at, scene] of to.entries()) {
    if (before.has(scene.id) || scenes.some(({ id }) => id === scene.id)) continue;
    // it comes: behind the nearest of those before it that is there
    const behind = to.slice(0, at).findLast((other) => scenes.some(({ id }) => id === other.id));
    scenes.splice(scenes.findIndex(({ id }) => id === behind?.id) + 1, 0, scene);
  }
  return scenes;
}

/** Where scenes were moved, those that are known take the places among themselves that they have in `to`. */
function inOrderOf(scenes: readonly Scene[], from: readonly Scene[], to: readonly Scene[]): Scene[] {
  const places = new Map(to.map(({ id }, at) => [id, at]));
  const common = (list: readonly Scene[]) => list.map(({ id }) => id).filter((id) => byId(from).has(id) && places.has(id));
  if (common(from).join(' ') === common(to).join(' ')) return [...scenes];
  const moved = scenes.filter(({ id }) => places.has(id)).toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return scenes.map((scene) => (places.has(scene.id) ? (moved.shift() ?? scene) : scene));
}

function carryFields<Thing extends object>(now: Thing, from: Thing, to: Thing): Thing {
  const [made, old, next] = [{ ...now } as Record<string, unknown>, from as Record<string, unknown>, to as Record<string, unknown>];
  for (const name of new Set([...Object.keys(old), ...Object.keys(next)])) {
    if (JSON.stringify(old[name]) === JSON.stringify(next[name])) continue;
    if (name in next) made[name] = next[name];
    else delete made[name];
  }
  return made as Thing;
}

function byId(scenes: readonly Scene[]): ReadonlyMap<string, Scene> {
  return new Map(scenes.map((scene) => [scene.id, scene]));
}
