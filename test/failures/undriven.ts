/** Alerts of the sources under test that no failure raises here, each with the reason. */
export const UNDRIVEN: Readonly<Record<string, string>> = {
  HighGPUUtilization: 'it reads what a GPU tells, and there is none',
};
