export interface Part {
  name: string;
  type: string;
  content: BlobPart;
  fileName?: string;
}

/** A multipart body. `FormData` cannot say that a part is JSON without also giving it a file name, which EnOS does not expect. */
export function multipart(parts: readonly Part[]): Blob {
  const boundary = crypto.randomUUID();
  const pieces = parts.flatMap(({ name, type, content, fileName }): BlobPart[] => {
    const file = fileName === undefined ? '' : `; filename="${fileName.replaceAll('"', '%22')}"`;
    return [`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\nContent-Type: ${type}\r\n\r\n`, content, '\r\n'];
  });
  return new Blob([...pieces, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}
