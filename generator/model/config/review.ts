/** Where changes are reviewed. A closed axis: `pipelines/pipelines.ts` has a pipeline for each. */
export const FORGES = ['github', 'gitlab'] as const;
export type Forge = (typeof FORGES)[number];

/** How a change is shown to whoever reviews it. */
export const review = {
  type: 'object',
  additionalProperties: false,
  required: ['forges'],
  description: 'Pipelines that check each change and say what it means for people.',
  properties: {
    forges: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: FORGES },
      description:
        'Where changes are reviewed: `github` is a workflow, `gitlab` a file for `.gitlab-ci.yml` to include.',
    },
    failOn: {
      enum: ['stop', 'look'],
      description:
        'From which verdict on a change fails its pipeline: `stop`, or `look` as well. Default: none does, people decide.',
    },
  },
} as const;
