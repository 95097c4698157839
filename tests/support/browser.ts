/**
 * A real browser for tests, with its web security on: the packed Chromium on Linux x64, else the one that the machine
 * has. What a page may reach is the business of the test.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Nothing else: the packed browser's own list switches web security off, and attack tests would prove nothing. */
export const BROWSER_ARGUMENTS: readonly string[] = ['--no-sandbox'];

/** How the browser is started on this machine. */
export function launchOptions(): LaunchOptions {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
  }
  const folder = unpackedChromium();
  return {
    executablePath: path.join(folder, 'chromium'),
    args: [...BROWSER_ARGUMENTS],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(launchOptions());
}

/**
 * The folder with the browser and its system libraries, one for each version, unpacked once for a checkout. A process of
 * its own unpacks, because the package reads its environment when it is loaded; the move at the end makes it all or nothing.
 */
function unpackedChromium(): string {
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as {
    version: string;
  };
  const folder = path.resolve('node_modules/.cache/nastavnik', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', "(await import('@sparticuz/chromium')).default.executablePath()"],
    { env: { ...process.env, TMPDIR: makeFolder(fresh), AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
  );
  writeFileSync(path.join(fresh, 'fonts', 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own settings look for its fonts in /tmp/fonts alone; without any font no link has a size, and none can be clicked. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;

function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
