/** An output could not be written. The message contains its path and the reason. */
export class WriteError extends Error {
  override name = "WriteError";
  readonly path: string;
  /** The system's code, such as `ENOSPC`, where there is one. */
  readonly code: string | undefined;

  constructor(path: string, reason: string, cause?: unknown) {
    super(`${path} cannot be written: ${reason}`, cause === undefined ? undefined : { cause });
    this.path = path;
    this.code = codeOf(cause);
  }
}

/** The folder for outputs cannot be used at all: it is a file, may not be written, or is a link that leads elsewhere. */
export class OutputFolderError extends WriteError {
  override name = "OutputFolderError";
}

/** Another run holds the output folder. */
export class LockedError extends Error {
  override name = "LockedError";
}

const words = new Map([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the quota is used up"],
  ["EROFS", "the disk is read-only"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EIO", "the disk reports an error"],
  ["ENOTDIR", "a part of the path is a file"],
  ["EISDIR", "it is a folder"],
  ["EEXIST", "a file of that name is in the way"],
  ["ENAMETOOLONG", "the name is too long"],
  ["EMFILE", "too many files are open"],
]);

/** Why a system call failed, in words. */
export function reasonOf(error: unknown): string {
  const known = words.get(codeOf(error) ?? "");
  return known ?? (error instanceof Error ? error.message : String(error));
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
