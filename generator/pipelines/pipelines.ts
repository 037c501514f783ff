import { MARK, type Tree } from '../lib/tree.ts';
import { print } from '../lib/yaml.ts';
import type { Forge } from '../model/config/review.ts';
import type { Plan } from '../model/plan.ts';
import { inRepository } from '../plan/paths.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import type { Pipeline, Reviewing } from './pipeline.ts';

/** A closed axis: every forge has a pipeline. */
const PIPELINES: Readonly<Record<Forge, (reviewing: Reviewing) => Pipeline>> = { github, gitlab };

/** The paths of all pipelines that a config may ask for: what it no longer asks for is removed. */
export const pipelinePaths = (plan: Plan): readonly string[] =>
  Object.values(PIPELINES).map(make => make(reviewingOf(plan)).path);

const reviewingOf = ({ base: { config } }: Plan): Reviewing => ({
  folder: config.repository.path ?? '.',
  branch: config.repository.revision,
  image: config.review?.image ?? '',
  ...(config.review?.failOn === undefined ? {} : { failOn: config.review.failOn }),
});

/** The pipelines that the config asks for, by their paths from the top of the repository. */
export function pipelineFiles(plan: Plan): Tree {
  const { base, file } = plan;
  const { review, repository } = base.config;
  return new Map(
    (review?.forges ?? []).map(forge => {
      const { path, notes, content } = PIPELINES[forge](reviewingOf(plan));
      const head = [`${MARK} from ${inRepository(repository, file)}: do not edit, run \`npm run generate\`.`, ...notes];
      return [path, `${head.map(line => `# ${line}\n`).join('')}${print(content)}`] as const;
    }),
  );
}
