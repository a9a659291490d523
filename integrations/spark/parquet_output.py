"""A folder of Parquet that is there whole or not at all, each part of it once.

Tasks write their parts beside their places, under names that no other attempt has. Spark tells
which attempts count: of each part exactly one. Those are moved to their places when all are done,
and then `_SUCCESS` says that nothing is missing. What other attempts have left is removed.
"""

import re
import uuid
from pathlib import Path
from urllib.parse import quote, unquote

import pyarrow as pa
import pyarrow.parquet
from pyarrow.fs import FileSelector, FileSystem, FileType
from pyspark import TaskContext

# So many bytes of rows are written at a time.
GROUP_BYTES = 64 << 20


class Output:
    """The folder, for the driver and for the workers."""

    def __init__(self, address: str, columns: pa.Schema) -> None:
        self.address = address
        self.columns = columns

    def begin(self, overwrite: bool) -> None:
        """Looks whether the output may be written; what is in the folder stays until the end."""
        _, path = self._place()
        # Of a job that failed, nothing is left but this.
        earlier = [name for name in self._entries() if name != "_temporary"]
        if earlier and not overwrite:
            raise FileExistsError(f"{path} already exists; name another folder or --overwrite it")
        foreign = [name for name in earlier if not re.match(r"part-|[._]", name)]
        if foreign:
            raise FileExistsError(f"{path} holds {foreign[0]}, which is no part of an output")

    def part(self) -> "Part":
        """What a task writes its rows to."""
        files, path = self._place()
        files.create_dir(f"{path}/_temporary")
        name = f"part-{TaskContext.get().partitionId():05}-{uuid.uuid4().hex}.parquet"
        return Part(files, f"{path}/_temporary/{name}", self.columns)

    def commit(self, names: list[str]) -> None:
        """Puts these parts into their places, and says that they are all."""
        files, path = self._place()
        files.create_dir(f"{path}/_temporary")
        if not names:
            names = ["part-00000-empty.parquet"]
            with Part(files, f"{path}/_temporary/{names[0]}", self.columns) as part:
                part.begin()
        for name in self._entries():
            if name != "_temporary":
                files.delete_file(f"{path}/{name}")
        for name in names:
            files.move(f"{path}/_temporary/{name}", f"{path}/{name}")
        files.delete_dir(f"{path}/_temporary")
        with files.open_output_stream(f"{path}/_SUCCESS"):
            pass

    def _place(self) -> tuple[FileSystem, str]:
        return place(quote(self.address, safe=":/@"))

    def _entries(self) -> list[str]:
        files, path = self._place()
        if files.get_file_info(path).type == FileType.NotFound:
            return []
        return [info.base_name for info in files.get_file_info(FileSelector(path))]


class Part:
    """A file of rows that a task writes."""

    def __init__(self, files: FileSystem, path: str, columns: pa.Schema) -> None:
        self.name = Path(path).name
        self.rows = self.failures = 0
        self._files, self._path, self._columns = files, path, columns
        self._writer: pyarrow.parquet.ParquetWriter | None = None
        self._waiting: list[pa.RecordBatch] = []

    def __enter__(self) -> "Part":
        return self

    def __exit__(self, trouble: type[BaseException] | None, *_: object) -> None:
        if trouble is None:
            self._drain()
        if self._writer:
            self._writer.close()

    def begin(self) -> None:
        """Makes the file, even if no rows come."""
        self._writer = self._writer or pyarrow.parquet.ParquetWriter(
            self._path, self._columns, filesystem=self._files, compression="zstd"
        )

    def write(self, batch: pa.RecordBatch) -> None:
        """Writes rows, some at a time."""
        self._waiting.append(batch)
        self.rows += batch.num_rows
        self.failures += batch.num_rows - batch["error"].null_count
        if sum(waiting.nbytes for waiting in self._waiting) > GROUP_BYTES:
            self._drain()

    def _drain(self) -> None:
        if self._waiting:
            self.begin()
            self._writer.write_table(pa.Table.from_batches(self._waiting))
            self._waiting = []


def place(address: str) -> tuple[FileSystem, str]:
    """The store of an address as Spark writes it, and the path in the store."""
    address = unquote(address)
    if address.startswith("file:") or not re.match("[a-z][a-z0-9]+:", address):
        path = Path(re.sub("^file:/+", "/", address)).absolute()
        return FileSystem.from_uri(str(path))
    return FileSystem.from_uri(quote(re.sub("^s3a:", "s3:", address), safe=":/@"))
