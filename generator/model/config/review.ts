import { image } from './shapes.ts';

/** Where changes are reviewed. A closed axis: `pipelines/pipelines.ts` has a pipeline for each. */
const FORGES = ['github', 'gitlab'] as const;
export type Forge = (typeof FORGES)[number];

/** How a change is shown to whoever reviews it. */
export const review = {
  type: 'object',
  additionalProperties: false,
  required: ['forges'],
  description: 'Pipelines that check each change and report what it means for people.',
  properties: {
    forges: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: FORGES },
      description:
        'Where changes are reviewed: `github` is a workflow, `gitlab` a file for `.gitlab-ci.yml` to include.',
    },
    image: {
      ...image,
      default: 'node:22.23.2',
      description:
        'Image of the jobs on GitLab, with Node, npm and Git, and a tag, a digest or both. On GitHub the runner has these.',
    },
    failOn: {
      enum: ['stop', 'look'],
      description:
        'From which verdict on a change fails its pipeline: `stop`, or `look` as well. Default: none does, people decide.',
    },
  },
} as const;
