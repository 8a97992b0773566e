import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { freshClone, install, lockfile, packageJson } from './fresh-clone.ts';

// The npm of these tests is a shell script.
describe.skipIf(process.platform === 'win32')('behind the door', () => {
  test('a fresh clone gets its packages, once', async () => {
    const clone = freshClone();

    const first = await clone.run('build');
    const second = await clone.run('build');

    expect(first.told).toContain('Installing packages');
    expect(first.told).toContain('the site is built');
    expect(second).toEqual({ code: 0, told: 'the site is built\n' });
    expect(clone.installs()).toHaveLength(1);
  });

  test('two commands at a time share one install, and who waits is told', async () => {
    const clone = freshClone({ ci: `sleep 1; ${install}` });

    const first = clone.start('build');
    await vi.waitUntil(() => first.told().includes('Installing'), { timeout: 10_000 });
    const second = await clone.run('build');

    expect(second.told).toContain('Another command installs the packages in this folder. Waiting');
    expect(second.told).toMatch(/the site is built\n$/);
    expect((await first.ended).told).toMatch(/the site is built\n$/);
    expect(clone.installs()).toHaveLength(1);
  });

  test('nobody waits for a command that is gone', async () => {
    const clone = freshClone();
    clone.write('.installing', '999999999');

    const { told } = await clone.run('build');

    expect(told).not.toContain('Waiting');
    expect(clone.installs()).toHaveLength(1);
  });

  test('everything is installed, whatever the settings of npm leave out', async () => {
    const clone = freshClone();

    await clone.run('build', { NODE_ENV: 'production' });

    const [words] = clone.installs();
    expect(words).toContain('--include=dev --include=optional --include=peer --ignore-scripts');
  });

  test('a changed lockfile is installed', async () => {
    const clone = freshClone();
    await clone.run('build');

    clone.write('package-lock.json', lockfile('1.0.1'));
    await clone.run('build');

    expect(clone.installs()).toHaveLength(2);
  });

  test.for([
    ['fails', 'exit 1', 'npm could not install the packages'],
    ['ends halfway', 'mkdir -p node_modules/sum', 'npm did not set up node_modules/sum.'],
    [
      'leaves out a package',
      `${install}; rm -r node_modules/sum`,
      'npm did not set up node_modules/sum.',
    ],
    ['is not there', 'exit 127', 'npm was not found.'],
  ])('an install that %s is told and tried again', async ([, ci = '', sentence]) => {
    const clone = freshClone({ ci });

    const failed = await clone.run('build');
    clone.setNpm({});
    const again = await clone.run('build');

    expect(failed.code).toBe(1);
    expect(failed.told).toContain(sentence);
    expect(failed.told).not.toContain('the site is built');
    expect(again.told).toContain('the site is built');
  });

  test('without a network npm takes what it has in store', async () => {
    const clone = freshClone({ view: 'exit 1' });

    const { code } = await clone.run('build');

    expect(code).toBe(0);
    expect(clone.installs()).toEqual([expect.stringContaining('--offline')]);
  });

  test('without a network and packages in store one is told to connect', async () => {
    const clone = freshClone({ view: 'exit 1', ci: 'exit 1' });

    const { told } = await clone.run('build');

    expect(told).toContain('The registry of npm does not answer. Connect to the network');
  });

  test('a port in use is told before the install', async () => {
    const other = createServer().listen(0, 'localhost');
    await vi.waitUntil(() => other.listening);
    const { port } = other.address() as AddressInfo;
    const clone = freshClone();

    const { code, told } = await clone.run('start', { PORT: String(port) });
    other.close();

    expect(code).toBe(1);
    expect(told).toContain(`Port ${port} is in use. Stop the other program, or choose another`);
    expect(clone.installs()).toEqual([]);
  });

  test('an unknown command is answered with the known ones', async () => {
    const clone = freshClone();

    expect(await clone.run('biuld')).toEqual({
      code: 1,
      told: 'There is no command "biuld". There are: build, start.\n',
    });
    expect(clone.installs()).toEqual([]);
  });

  test('a Node that is too old is told which one is needed', async () => {
    const clone = freshClone();
    clone.write('package.json', packageJson('>=99.1.0'));

    expect(await clone.run('build')).toEqual({
      code: 1,
      told:
        `Node ${process.versions.node} is too old: >=99.1.0 is needed.\n` +
        'Install a newer one from https://nodejs.org and run the command again.\n',
    });
  });

  test('a machine without a Node of the pinned version is told before the install', async () => {
    const clone = freshClone();
    clone.write('.node-version', '99.1.0\n');

    const { code, told } = await clone.run('build');

    expect(code).toBe(1);
    expect(told).toContain(
      'npm has no package with Node 99.1.0 for this machine.\nInstall Node 99',
    );
    expect(clone.installs()).toEqual([]);
  });

  test('the exit code of a command is that of the door', async () => {
    const clone = freshClone();
    clone.write('tools/build.ts', 'process.exit(3)');

    expect((await clone.run('build')).code).toBe(3);
  });

  test.for([
    ['SIGSEGV', 139],
    ['SIGKILL', 137],
  ] as const)('a command that dies of %s says so and has failed', async ([signal, code]) => {
    const clone = freshClone();
    clone.write(
      'tools/build.ts',
      `process.kill(process.pid, '${signal}'); setTimeout(() => {}, 60_000);`,
    );

    const ended = await clone.run('build');

    expect(ended.code).toBe(code);
    expect(ended.told).toContain(`tools/build.ts was ended by ${signal}.`);
  });

  test.for(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s ends the command with all that it started',
    async (signal) => {
      const clone = freshClone();
      // As astro runs below a tool that waits for it and cannot hear a signal.
      clone.write(
        'tools/build.ts',
        `import { spawnSync } from 'node:child_process';
         spawnSync('sh', ['-c', 'echo running; exec sleep 60'], { stdio: 'inherit' });`,
      );

      const { child, told, ended } = clone.start('build');
      await vi.waitUntil(() => told().includes('running'), { timeout: 10_000 });
      child.kill(signal);
      // Not before all that it started has let go of its output.
      await ended;

      expect(child.signalCode).toBe(signal);
    },
  );

  test('a command ends when npm’s shell ended without a word to it', async () => {
    const clone = freshClone();
    clone.write('tools/build.ts', "console.log('running'); setTimeout(() => {}, 60_000);");

    const { child, told, ended } = clone.startByNpm('build');
    await vi.waitUntil(() => told().includes('running'), { timeout: 10_000 });
    child.kill('SIGTERM');
    await ended;

    expect(child.signalCode).toBe('SIGTERM');
  });

  test('an install that is interrupted leaves nothing running and is made anew', async () => {
    const clone = freshClone({ ci: 'trap "" TERM; mkdir node_modules; echo running; sleep 60' });

    const { child, told, ended } = clone.start('build');
    await vi.waitUntil(() => told().includes('running'), { timeout: 10_000 });
    child.kill('SIGTERM');
    await ended;
    clone.setNpm({});
    const again = await clone.run('build');

    expect(again.told).toContain('the site is built');
    expect(clone.installs()).toHaveLength(2);
  });
});
