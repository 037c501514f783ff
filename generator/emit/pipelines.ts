import { print } from '../lib/yaml.ts';
import type { Forge } from '../model/config/review.ts';
import type { Plan } from '../model/plan.ts';
import { github } from './pipelines/github.ts';
import { gitlab } from './pipelines/gitlab.ts';
import type { Pipeline, Reviewing } from './pipelines/pipeline.ts';
import { MARK, type Tree } from './tree.ts';

/** A closed axis: every forge has a pipeline. */
const PIPELINES: Readonly<Record<Forge, (reviewing: Reviewing) => Pipeline>> = { github, gitlab };

/** Folders of them that are all ours: what the config no longer asks for is removed. */
export const PIPELINE_FOLDERS = ['.github/workflows', '.gitlab/ci'];

/** The pipelines that the config asks for. */
export function pipelineFiles({ base, file }: Plan): Tree {
  const { review, repository } = base.config;
  return new Map(
    (review?.forges ?? []).map(forge => {
      const { path, notes, content } = PIPELINES[forge]({
        branch: repository.revision,
        ...(review?.failOn === undefined ? {} : { failOn: review.failOn }),
      });
      const head = [`${MARK} from ${file}: do not edit, run \`npm run generate\`.`, ...notes];
      return [path, `${head.map(line => `# ${line}\n`).join('')}${print(content)}`] as const;
    }),
  );
}
