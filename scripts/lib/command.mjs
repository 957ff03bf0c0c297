import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { ROOT } from './project.mjs';

const WINDOWS = process.platform === 'win32';

/** The environment of child processes: programs of installed packages are found by their names. */
export function environment(additions = {}) {
  const path = `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return { ...process.env, PATH: path, ...additions };
}

/**
 * Runs a program in the project's folder to its end, with nothing to read on its input, and gives what it wrote. Never
 * rejects: a program that could not be started has the code 127. After `limit` milliseconds the program and everything
 * that it started are killed. With `logFile`, what it writes can be followed there.
 */
export function runCommand(command, parameters, { env = {}, limit = 0, logFile = null, echo = null } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, parameters, {
      cwd: ROOT,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !WINDOWS,
      shell: WINDOWS,
    });
    const log = logFile === null ? null : createWriteStream(logFile);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      log?.write(chunk);
      echo?.(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const end = (code, words = '') => {
      clearTimeout(timer);
      running.delete(child);
      if (words) take(words);
      log?.end();
      resolve({ code, output, milliseconds: performance.now() - started });
    };
    const timer = limit > 0 ? setTimeout(() => stop(child, `\nStopped after ${limit / 1000} s.\n`), limit) : undefined;
    const stop = (process_, words) => {
      take(words);
      kill(process_, 'SIGKILL');
    };
    running.add(child);
    child.once('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.once('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** Runs a program that a person watches and ends; resolves with its exit code. Its output is prefixed where asked. */
export function runForeground(command, parameters, { env = {}, prefix = '', signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: ROOT,
      env: environment(env),
      stdio: prefix ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached: !WINDOWS && prefix !== '',
      shell: WINDOWS,
    });
    running.add(child);
    if (prefix) {
      child.stdout.setEncoding('utf8').on('data', prefixed(prefix, process.stdout));
      child.stderr.setEncoding('utf8').on('data', prefixed(prefix, process.stderr));
    }
    signal?.addEventListener('abort', () => kill(child, 'SIGTERM'), { once: true });
    const end = (code) => {
      running.delete(child);
      resolve(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      end(127);
    });
    child.once('close', (code, ending) => end(code ?? (ending === null ? 1 : 0)));
  });
}

const running = new Set();

/** Ends a child and, where it leads a group, everything that it started. */
function kill(child, signal) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(WINDOWS ? child.pid : -child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

/** When a person presses Ctrl+C, nothing that was started stays behind. */
export function endChildrenWithThisProcess() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      for (const child of running) kill(child, signal);
      process.exitCode = 130;
      if (running.size === 0) process.exit();
    });
  }
}

function prefixed(prefix, stream) {
  let rest = '';
  return (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) stream.write(`${prefix} ${line}\n`);
  };
}
