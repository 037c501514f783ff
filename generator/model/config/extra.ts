import { name } from './shapes.ts';

/** What the config says of files of the team. */
export interface Given {
  /** What the rules and the dashboard of a plain file are called: the name in the config, or that of the file. */
  readonly name: string;
  /** Its name in the config: the value of the label `source` on its alerts. */
  readonly source: string;
  /** The namespace that it belongs to where it names none. */
  readonly namespace?: string;
}

/** A file below the config's folder, or some of them: `*` matches any letters of a file's name. */
const FILE = '^(?:\\./)?(?:[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*/)*[A-Za-z0-9_@+*-][A-Za-z0-9._@+*-]*\\.(?:ya?ml|json)$';

/** What the team has already. */
export const extra = {
  type: 'object',
  propertyNames: { ...name, maxLength: 40 },
  description:
    'What the team has already, by names of your choice: manifests, rule files of Prometheus and dashboards. The files stay as they are; what is rendered from them is checked, routed, shown and reviewed like the rest.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['files'],
    properties: {
      files: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', pattern: FILE, maxLength: 200 },
        description:
          'Their paths from the folder of this file: `./monitoring/rules.yaml`, or `./monitoring/*.yaml` for all in one folder.',
      },
      namespace: {
        ...name,
        description: 'Namespace of rules that a plain file holds, and of manifests that name none.',
      },
    },
  },
} as const;
