"""The last good sets of the home's files, so that a restart while a file is at fault changes nothing."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, Engine, insert, select

from bot.store.engine import reading
from bot.store.tables.file_sets import StoredFileSet


class FileSetStore:
    """The file sets of one database. A kind is `catalogue` or `rules`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, kind: str, files: Mapping[str, str], at: datetime) -> bool:
        """Keep a set of texts by name as the newest of its kind; False, and nothing written, where it is already."""
        digest = hashlib.sha256(json.dumps(sorted(files.items())).encode()).hexdigest()
        with self._engine.begin() as connection:
            newest = _newest(connection, kind)
            if newest is not None and newest[0] == digest:
                return False
            row = {"kind": kind, "digest": digest, "files": dict(files), "taken_up_at": at}
            connection.execute(insert(StoredFileSet), row)
        return True

    def newest(self, kind: str) -> Mapping[str, str] | None:
        """The texts of the newest set of a kind, by name, or None before the first."""
        with reading(self._engine) as connection:
            newest = _newest(connection, kind)
        return None if newest is None else newest[1]


def _newest(connection: Connection, kind: str) -> tuple[str, dict[str, str]] | None:
    wanted = select(StoredFileSet.digest, StoredFileSet.files).where(StoredFileSet.kind == kind)
    row = connection.execute(wanted.order_by(StoredFileSet.id.desc()).limit(1)).one_or_none()
    return None if row is None else (row.digest, row.files)
