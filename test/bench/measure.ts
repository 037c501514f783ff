import { appendFileSync } from 'node:fs';

// Loaded before the measured program (`node --import`): what the operating system counted for it, written as it ends.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env['MEASURE'];
  if (file)
    appendFileSync(file, `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })}\n`);
});
