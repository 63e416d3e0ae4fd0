import type { Method, Request, Response } from '../../main/contract.ts'
import type { RunningApp } from './app.ts'

/** Asks a running app as its interface does. @throws Error with the application's message */
export const ask = async <M extends Method>(app: RunningApp, method: M, request: Request<M>): Promise<Response<M>> => {
  const { origin, hash } = new URL(app.address)
  const answer = await fetch(`${origin}/api/${method}`, {
    method: 'POST',
    headers: { 'x-workshift-token': hash.slice('#token='.length) },
    body: JSON.stringify(request),
  })
  const parsed = (await answer.json()) as { value: Response<M> } | { error: { message: string } }
  if ('error' in parsed) throw new Error(`${method}: ${parsed.error.message}`)
  return parsed.value
}

/** Asks again and again until the answer is as it should be. */
export const until = async <T>(question: () => Promise<T>, isSo: (answer: T) => boolean, limitMs = 90_000): Promise<T> => {
  const end = performance.now() + limitMs
  for (;;) {
    const answer = await question()
    if (isSo(answer)) return answer
    if (performance.now() > end) throw new Error(`it did not come to pass within ${limitMs} ms: ${JSON.stringify(answer)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
