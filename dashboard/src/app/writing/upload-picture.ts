// A picture goes over a door of its own, as a file and not as a question; its id then goes into the intention.

export interface UploadedPicture {
  id: string;
  url: string;
}

interface UploadOptions {
  town: string;
  locale: string;
}

/** Returns where the picture is kept, or the server's sentence on why it is not; null where it said nothing. */
export async function uploadPicture(
  file: File,
  { town, locale }: UploadOptions,
): Promise<UploadedPicture | { message: string | null }> {
  const body = new FormData();
  body.set('file', file);
  try {
    const response = await fetch(`/files?town=${encodeURIComponent(town)}`, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      // Another site's form can't send this header, so a picture can't be slipped in with the reader's cookie.
      headers: { 'accept-language': locale, 'apollo-require-preflight': 'true' },
    });
    const answer: unknown = await response.json();
    if (isPicture(answer)) return answer;
    return { message: sentenceIn(answer) };
  } catch {
    return { message: null };
  }
}

function isPicture(answer: unknown): answer is UploadedPicture {
  const { id, url } = (answer ?? {}) as Partial<UploadedPicture>;
  return typeof id === 'string' && typeof url === 'string';
}

function sentenceIn(answer: unknown): string | null {
  const { message } = (answer ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : null;
}
