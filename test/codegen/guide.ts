import { readFile } from 'node:fs/promises';

/** A block of the guide: a file to write, or commands to run and what they print. */
export interface Step {
  readonly title: string;
  /** Named by the first line of the block; absent for commands. */
  readonly file?: string;
  readonly body: string;
  readonly commands: readonly string[];
  /** The block `text` that follows; undefined where there is none. */
  readonly printed: string | undefined;
}

/**
 * The blocks of docs/typed-client.md in order.
 * @throws Error for a block that is neither a named file, nor commands, nor their output
 */
export async function readGuide(): Promise<readonly Step[]> {
  const text = await readFile('docs/typed-client.md', 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, body = '']) => ({
    language,
    body,
  }));
  return blocks.flatMap(({ language, body }, index): Step[] => {
    const next = blocks[index + 1];
    const printed = next?.language === 'text' ? next.body : undefined;
    if (language === 'text' && blocks[index - 1]?.language === 'sh') return [];
    if (language === 'sh') {
      const commands = body.trim().split('\n');
      return [{ title: commands.join('; '), body, commands, printed }];
    }
    const [, file] = /^(?:\/\/|#) ([\w./-]+)\n/.exec(body) ?? [];
    if (!file) throw new Error(`a block has no file name:\n${body}`);
    return [{ title: file, file, body, commands: [], printed: undefined }];
  });
}
