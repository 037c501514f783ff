import { memo } from '../../lib/memo.ts';
import { type Contract, contract } from '../../promql/metric.ts';
import type { ContractFile } from './contract-schema.ts';

/** What is exposed where no contract says it. */
export const NONE: Contract = contract({ source: 'custom', version: '1', metrics: {} });

/** The contract that an instance has, with a handle for each metric: the same for equal texts of it. */
export const contractIn = memo((file: ContractFile): Contract => contract(file));

/** Its name as titles have it: `Model server`. */
export const titleIn = ({ source }: Pick<ContractFile, 'source'>): string =>
  source.slice(0, 1).toUpperCase() + source.slice(1).replaceAll('-', ' ');

/** The first word of the names of its alerts: `model-server` gives `ModelServer`. */
export const wordOf = ({ source }: Pick<ContractFile, 'source'>): string =>
  source
    .split('-')
    .map(part => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
