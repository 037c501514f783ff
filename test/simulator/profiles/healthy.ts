import { CALM_MINUTES, type Profile } from '../profile.ts';

export const profile: Profile = {
  name: 'healthy',
  title: 'everything works as on any other day',
  after: CALM_MINUTES,
  changes: {},
  alerts: [],
};
