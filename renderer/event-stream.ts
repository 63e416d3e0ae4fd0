import { z } from 'zod'

const line = z.object({ name: z.string(), payload: z.unknown() })

/** The events of a newline-delimited JSON stream; a line without a name (`{}`) only keeps it alive. */
export async function* readEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<{ name: string; payload: unknown }, void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let pending = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (pending + part.value).split('\n')
    pending = lines.pop() ?? ''
    for (const text of lines) {
      if (text.trim() === '') continue
      const parsed = line.safeParse(JSON.parse(text))
      if (parsed.success) yield parsed.data
    }
  }
}
