import { DNS_LABEL } from '../../lib/names.ts';
import { DURATION } from '../duration.ts';

/** A Kubernetes quantity (apimachinery resource.Quantity, decimal and binary suffixes). */
export const QUANTITY = '^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$';

/** What Git clones from. */
export const GIT_URL = '^(https?://|ssh://|git@|file:///)[^\\s]+$';

/** A folder of a Git repository, by its path from the top; `.` is the top itself. Shells and links take it as it is. */
export const SUBFOLDER = '^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$';

export const name = { type: 'string', pattern: DNS_LABEL } as const;
export const duration = { type: 'string', pattern: DURATION, minLength: 1 } as const;
export const texts = { type: 'object', additionalProperties: { type: 'string' } } as const;
