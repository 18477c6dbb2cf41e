import { checkSeed } from '../checks/run-checks.js';
import type { Config } from '../config.js';
import { readDocumentTexts } from '../documents/document-texts.js';
import { examineDatabase } from '../doctor/examine-database.js';
import { examinePort } from '../doctor/examine-port.js';
import { examineDependencies, examineNode } from '../doctor/examine-program.js';
import { examineDocuments, examineGenerated, examineRecord } from '../doctor/examine-record.js';
import { examineCache, examineJars, examineJava } from '../doctor/examine-server-program.js';
import { formatBytes, formatFinding, type Finding } from '../doctor/finding.js';
import { cleanCache } from '../graph/embedded/cache-contents.js';
import { fingerprintOf } from '../graph/fingerprint.js';
import { readSeed } from '../seed/read-seed.js';
import { completeRecord } from '../seed/record.js';
import type { Seed } from '../seed/seed.js';
import { EXIT, type ExitCode, type Terminal } from '../terminal.js';

function fingerprintOfSeed(seed: Seed): string | undefined {
  const must = checkSeed(seed).problems.some(({ level }) => level === 'MUST');
  return must ? undefined : fingerprintOf(completeRecord(seed));
}

function exitFor(findings: readonly Finding[]): ExitCode {
  const is = (state: Finding['state']) => findings.some((finding) => finding.state === state);
  return is('fails') ? EXIT.surroundings : is('faulty') ? EXIT.problems : EXIT.clean;
}

async function clean({ home }: Config, terminal: Terminal): Promise<ExitCode> {
  const removed = await cleanCache(home);
  for (const { path, bytes } of removed) terminal.answer(`removed ${path} (${formatBytes(bytes)})`);
  if (removed.length === 0) terminal.answer(`${home} holds nothing of ours`);
  return EXIT.clean;
}

/**
 * Examines the program, its surroundings and the record, one line each; a failing line ends in the command
 * that mends it. Exit 2 where the surroundings fail, else 1 where the record or what is made of it is at
 * fault. With `clean` it removes what the cache holds instead.
 */
export async function doctor(
  config: Config,
  options: { clean: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.clean) return clean(config, terminal);
  const findings: Finding[] = [];
  function tell(finding: Finding): Finding {
    findings.push(finding);
    terminal.answer(formatFinding(finding));
    for (const line of finding.more ?? []) terminal.answer(`        ${line}`);
    return finding;
  }
  tell(examineNode(process.versions.node));
  tell(examineDependencies());
  const program = [tell(await examineJava(config)), tell(await examineJars(config))];
  tell(examineCache(config));
  tell(await examinePort(config));
  const seed = readSeed(config.seedDir);
  const texts = readDocumentTexts(seed, config.sourcesDir);
  tell(examineRecord(seed, config.seedDir));
  tell(await examineGenerated(config, seed, texts));
  tell(examineDocuments(config, seed, texts));
  const canStart = program.every(({ state }) => state === 'ok');
  const ofSeed = fingerprintOfSeed(seed);
  for (const finding of await examineDatabase(config, ofSeed, canStart, terminal.report))
    tell(finding);
  return exitFor(findings);
}
