/** Talks to the real yaml-language-server over its standard streams, as an editor does (LSP 3.17, base protocol). */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } };
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export class LanguageServer {
  private readonly child: ChildProcessWithoutNullStreams;
  private buffer = Buffer.alloc(0);
  private next = 1;
  private readonly waiting = new Map<number, (m: Message) => void>();
  private readonly told = new Map<string, (d: Diagnostic[]) => void>();

  constructor(private readonly root: string) {
    const bin = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.child = spawn(process.execPath, [bin, '--stdio'], { cwd: root });
    this.child.stdout.on('data', (chunk: Buffer) => this.read(chunk));
    onTestFinished(() => void this.child.kill());
  }

  private read(chunk: Buffer) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n');
      const length = head < 0 ? Number.NaN : Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, head).toString())?.[1]);
      if (Number.isNaN(length) || this.buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.buffer.subarray(head + 4, head + 4 + length).toString('utf8')) as Message;
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.take(message);
    }
  }

  private take(message: Message) {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: Diagnostic[] };
      this.told.get(uri)?.(diagnostics);
    } else if (message.method !== undefined && message.id !== undefined) {
      // The server asks for settings and the like: nothing is set.
      const items = (message.params as { items?: unknown[] } | undefined)?.items;
      this.send({ id: message.id, result: message.method === 'workspace/configuration' ? (items ?? []).map(() => ({})) : null });
    } else if (message.id !== undefined) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    }
  }

  private send(message: Message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  private request(method: string, params: unknown): Promise<unknown> {
    const id = this.next++;
    return new Promise((done, fail) => {
      this.waiting.set(id, (m) => (m.error ? fail(new Error(m.error.message)) : done(m.result)));
      this.send({ id, method, params });
    });
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(this.root).href;
    await this.request('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'plan' }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: { completionItem: { documentationFormat: ['plaintext'] } },
          hover: { contentFormat: ['plaintext'] },
        },
      },
    });
    this.send({ method: 'initialized', params: {} });
  }

  /** Opens a document and gives what the server finds wrong in it. */
  open(uri: string, text: string): Promise<Diagnostic[]> {
    return new Promise((done) => {
      this.told.set(uri, done);
      this.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    });
  }

  async complete(uri: string, position: Position): Promise<{ label: string; documentation?: unknown }[]> {
    const found = (await this.request('textDocument/completion', { textDocument: { uri }, position })) as {
      items: { label: string }[];
    };
    return found.items;
  }

  async hover(uri: string, position: Position): Promise<string> {
    const found = (await this.request('textDocument/hover', { textDocument: { uri }, position })) as {
      contents: { value: string };
    } | null;
    return found?.contents.value ?? '';
  }
}
