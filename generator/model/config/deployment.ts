import { GIT_URL, GPG_KEY_ID, HTTPS_URL, line, name, SUBFOLDER } from './shapes.ts';

/** Where Argo CD reads from. */
export const repository = {
  type: 'object',
  description: 'The Git repository that Argo CD reads this output from.',
  additionalProperties: false,
  required: ['url'],
  properties: {
    url: {
      type: 'string',
      pattern: GIT_URL,
      description: 'Address that Argo CD clones, and the root of links to runbooks.',
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
        'Folder of the repository that this output is in, from its top: `platform/observability`. Applications, links to runbooks and pipelines name it. Default: where the output folder is below the top of its Git repository; `.` is the top.',
    },
  },
} as const;

/** Whose the namespaces are that objects are put into. */
export const namespaces = {
  enum: ['managed', 'existing'],
  default: 'managed',
  description:
    'Whose the namespaces are: `managed` makes each of them, with the label by which OpenShift GitOps makes Argo CD its administrator; `existing` ones belong to other people, and nothing but the objects here and a Role for exactly these is put into them.',
} as const;

/** Who deploys it, and where to. */
export const argocd = {
  type: 'object',
  description: 'The Argo CD that deploys the overlays.',
  additionalProperties: false,
  default: {},
  properties: {
    namespace: { ...name, description: 'Namespace of Argo CD. The platform knows the usual one.' },
    serviceAccount: {
      ...name,
      description:
        'Service account that Argo CD applies objects with; it is given exactly the rights that the rendered objects need.',
    },
    signatureKeys: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: GPG_KEY_ID },
      description:
        'IDs of the GnuPG keys that sign commits: Argo CD syncs no commit that none of them signed. It must know the keys. Signatures by SSH or S/MIME do not count.',
    },
    destination: {
      type: 'object',
      description:
        "The cluster an overlay is deployed to, as Argo CD knows it. Default: the cluster registered under the overlay's name.",
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: { name: { ...line, description: 'Name of the cluster, as `argocd cluster list` prints it.' } },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['server'],
          properties: {
            server: {
              type: 'string',
              pattern: HTTPS_URL,
              description:
                'Address of its API server. That of the cluster of Argo CD is `https://kubernetes.default.svc`.',
            },
          },
        },
      ],
    },
  },
} as const;
