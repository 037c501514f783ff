import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { image } from '../../model/config/shapes.ts';
import { DURATION } from '../../promql/duration.ts';

/** Service name and port, as the exporter's reference deployment has them (thepetk/robotheus, Dockerfile and cli.py). */
export const SERVICE = 'robotheus';
export const PORT = 9185;

/** Providers that the exporter knows (thepetk/robotheus, src/robotheus/providers at v0.1.9). */
export const READS =
  'Robotheus reads usage and cost of OpenAI organizations, and nothing of other providers such as Google Gemini; what goes to those through a LiteLLM gateway, a source of kind `litellm` counts by provider.';

/** Keys of an instance. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace', 'secret'],
  properties: {
    namespace: { type: 'string', pattern: DNS_LABEL, description: 'Namespace the exporter runs in.' },
    secret: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Secret with key `OPENAI_API_KEY`, and `OPENAI_ORG_ID` where the key belongs to several organizations.',
    },
    image: {
      ...image,
      default: 'ghcr.io/thepetk/robotheus:v0.1.9',
      description: 'Image with a tag, a digest or both. Cost needs v0.1.8 or later, cost by day v0.1.9.',
    },
    interval: {
      type: 'string',
      pattern: DURATION,
      minLength: 2,
      default: '60s',
      description: 'How often it is scraped. The exporter itself asks the provider once a minute.',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;
