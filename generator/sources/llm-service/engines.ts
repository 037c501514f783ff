import type { Engine } from './engine.ts';
import { custom } from './engines/custom.ts';
import { llamaCpp } from './engines/llama-cpp.ts';
import { sglang } from './engines/sglang.ts';
import { tgi } from './engines/tgi.ts';
import { vllm } from './engines/vllm.ts';
import type { EngineName, Options } from './options.ts';

/** The engine of each name: a closed axis, as `engine` of the options has it. */
const ENGINES: { readonly [Name in EngineName]: (options: Pick<Options, 'metrics'>) => Engine } = {
  vllm: () => vllm,
  sglang: () => sglang,
  tgi: () => tgi,
  'llama-cpp': () => llamaCpp,
  custom,
};

/** The engine that an instance names. */
export const engineOf = (options: Options): Engine => ENGINES[options.engine](options);
