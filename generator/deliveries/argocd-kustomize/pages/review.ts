import { code } from '../../../lib/template.ts';
import { listing } from '../../../lib/words.ts';
import type { Forge } from '../../../model/config/review.ts';
import type { Config } from '../../../model/config.ts';
import type { Plan } from '../../../model/plan.ts';
import { givenIn } from '../keys.ts';

/** What a forge gives to those who want to know where a change is from, each a sentence or more of Markdown. */
interface Trust {
  /** What the pipeline runs that is not in the repository, and what holds it to one version. */
  readonly pinned: (review: NonNullable<Config['review']>) => string;
  /** How it takes signed commits alone. */
  readonly signed: (branch: string) => string;
  /** What it attests of what is built there. */
  readonly attested: string;
}

/** A closed axis, beside the pipelines of the forges. */
const TRUST: Readonly<Record<Forge, Trust>> = {
  // GitHub docs: available rules for rulesets; about commit signature verification; artifact attestations.
  github: {
    pinned: () => 'On GitHub the workflow uses one action, at the hash of a commit, which cannot be moved.',
    signed: branch =>
      `On GitHub a ruleset of ${branch} with "Require signed commits" refuses others. GitHub signs the merges and squashed commits that it makes, with [a key of its own](https://github.com/web-flow.gpg), and does not sign what "Rebase and merge" makes.`,
    attested:
      'On GitHub [artifact attestations](https://docs.github.com/en/actions/how-tos/secure-your-work/use-artifact-attestations/use-artifact-attestations) are signed SLSA provenance, in private repositories with Enterprise Cloud alone. `gh attestation verify oci://IMAGE --owner OWNER` checks one.',
  },
  // GitLab docs: push rules; configure runners, artifact provenance metadata.
  gitlab: {
    pinned: ({ image }) =>
      image.includes('@sha256:')
        ? `On GitLab the jobs run in ${code(image)}, which cannot be moved.`
        : `On GitLab the jobs run in ${code(image)}, a tag that can be moved. \`skopeo inspect --format '{{.Digest}}' docker://${image}\` prints its digest, and \`review.image\` takes it.`,
    signed: () => 'On GitLab the push rule "Reject unsigned commits" (Premium, Ultimate) refuses others at a push.',
    attested:
      'On GitLab the variable `RUNNER_GENERATE_ARTIFACTS_METADATA: "true"` makes the runner write SLSA provenance beside the artifacts of a job. That provenance is not signed.',
  },
};

/** What holds a change to its author: for the forges that review it, or for all where none is named. */
export function reviewView({ base: { config } }: Plan) {
  const { review, repository } = config;
  const forges = review?.forges ?? (Object.keys(TRUST) as Forge[]);
  return {
    pinned: review?.forges.map(forge => TRUST[forge].pinned(review)) ?? [],
    signed: forges.map(forge => TRUST[forge].signed(`branch ${code(repository.revision)}`)),
    keys: listing(givenIn(config).signatureKeys ?? [], 20),
    attested: forges.map(forge => TRUST[forge].attested),
  };
}
