import { GIT_URL, name, SUBFOLDER } from './shapes.ts';

/** Where this output is read from. */
export const repository = {
  type: 'object',
  description: 'The Git repository that this output is deployed from.',
  additionalProperties: false,
  required: ['url'],
  properties: {
    url: {
      type: 'string',
      pattern: GIT_URL,
      description: 'Address that is cloned, and the root of links to runbooks.',
    },
    revision: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
      default: 'main',
      description: 'Branch, tag or commit that is deployed.',
    },
    path: {
      type: 'string',
      pattern: SUBFOLDER,
      description:
        'Folder of the repository that this output is in, from its top: `platform/observability`. Deliveries, links to runbooks and pipelines name it. Default: where the output folder is below the top of its Git repository; `.` is the top.',
    },
  },
} as const;

/** Whose the namespaces are that objects are put into. */
export const namespaces = {
  enum: ['managed', 'existing'],
  default: 'managed',
  description:
    'Whose the namespaces are: `managed` makes each of them, with the labels that the delivery needs; `existing` ones belong to other people, and nothing but the objects here and the rights for exactly these is put into them.',
} as const;

/** What brings it there. */
export const delivery = {
  ...name,
  description: 'How it gets to where it runs: the name of a delivery. The platform knows the usual one.',
} as const;
