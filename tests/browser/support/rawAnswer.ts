import { request } from 'node:http';

/** What a server answers. */
export interface RawAnswer {
  status: number;
  /** As they came, repeated ones too; names in small letters. */
  headers: [name: string, value: string][];
  header: (name: string) => string | undefined;
  body: Buffer;
}

/** Asks for a path exactly as it is written, past all that tidies an address before it is sent. */
export function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((settle, fail) => {
    request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const raw = response.rawHeaders;
        const all = raw.flatMap((name, at): [string, string][] =>
          at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? '']] : [],
        );
        const header = (wanted: string) => all.find(([name]) => name === wanted)?.[1];
        settle({ status: response.statusCode ?? 0, headers: all, header, body: Buffer.concat(chunks) });
      });
    })
      .on('error', fail)
      .end();
  });
}
