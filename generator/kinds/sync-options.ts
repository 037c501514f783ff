import { KEY } from '../lib/names.ts';
import type { Manifest } from '../model/artifact.ts';

/** Argo CD's sync options of what stays when it leaves the repository, and when its Application is deleted. */
export const KEEP = ['Prune=false', 'Delete=false'];

/** The Argo CD sync wave of an object; 0 where it names none. */
export const waveOf = ({ metadata }: Manifest): number => Number(metadata.annotations?.[KEY.wave] ?? 0);

/** Argo CD's sync options on an object. */
export const syncOptionsOf = ({ metadata }: Manifest): readonly string[] =>
  String(metadata.annotations?.[KEY.syncOptions] ?? '')
    .split(',')
    .map(option => option.trim())
    .filter(Boolean);
