import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { textAt } from '../../../views/reading.ts';
import { waveOf } from '../sync-options.ts';

/**
 * Where Applications are kept in Git, another Application brings them, wave after wave. It waits until those of a wave are
 * healthy where Argo CD is set to, and one without its project never is (Argo CD docs, operator-manual/health; app of apps).
 */
export const check = defineCheck({
  law: 'An AppProject is applied no later than its Applications',
  restsOn: ['D18'],
  looksAt: ['applications'],
  anywhere: 'opinion',
  *plan({ bootstrap, overlays }) {
    const all = [...bootstrap, ...overlays.flatMap(({ objects }) => objects)].map(({ object }) => object);
    for (const about of all.filter(({ kind }) => kind === 'Application')) {
      const name = textAt(about, 'spec', 'project');
      const project = all.find(
        ({ kind, metadata }) =>
          kind === 'AppProject' && metadata.name === name && metadata.namespace === about.metadata.namespace,
      );
      if (!project || waveOf(project) <= waveOf(about)) continue;
      yield {
        about,
        what: `Application ${tick(about.metadata.name)} is in wave ${waveOf(about)}, and its project ${tick(project.metadata.name)} in wave ${waveOf(project)}`,
        why: 'an Application that brings both and waits for healthy ones would wait for this one without an end: without its project it is never healthy',
        fix: `put project ${tick(project.metadata.name)} into wave ${waveOf(about)} or an earlier one`,
      };
    }
  },
});
