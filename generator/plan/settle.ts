import { DNS_LABEL } from '../lib/names.ts';
import type { Path } from '../lib/yaml.ts';
import { type Config, type InstanceConfig, QUANTITY } from '../model/config.ts';
import { DURATION } from '../model/duration.ts';
import type { ConfigSchemas, Finding } from '../verify/schema.ts';
import { leaves } from './discover.ts';

