import data from '../../contracts/blackbox-exporter.json' with { type: 'json' };
import { contract } from '../../model/metric.ts';

export const blackbox = contract(data);
export const { probe_success: success } = blackbox.metrics;
