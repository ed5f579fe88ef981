"""The connection to the log's file, whatever happens to it: damaged, replaced, removed, or held by another thread."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from . import log_merge, log_opening
from .log_transaction import transaction
from .log_trouble import DamagedError, is_damage, sessions, told

Result = TypeVar("Result")

STEPS = 20_000
"""After so many steps of SQLite's machine, some milliseconds, it is asked whether an answer is still wanted."""


class LogConnection:
    """Opens the log when it is first needed, and again where its file is no longer the one that was opened.

    `notices` tells what happened to the file when it was opened: repaired, migrated, joined.
    """

    def __init__(self, path: Path, backup_dir: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._backup_dir = backup_dir
        self._now = now
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._trouble: Exception | None = None
        self._wanted: Callable[[], bool] | None = None
        self._file = path
        self._identity: tuple[int, int] | None = None
        self.notices: tuple[str, ...] = ()

    def open(self) -> None:
        """Open the log, if there is one: reading never makes one.

        Raises LogUnavailableError.
        """
        if self._there():
            self._do(lambda _connection: None, reads=True)

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return what a query finds; nothing where there is no log.

        Raises LogUnavailableError.
        """

        def fetch(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            wanted = self._wanted
            if wanted is None:
                return connection.execute(query, values).fetchall()
            connection.set_progress_handler(lambda: not wanted(), STEPS)
            try:
                return connection.execute(query, values).fetchall()
            finally:
                connection.set_progress_handler(None, 0)

        return self._do(fetch, reads=True) if self._there() else []

    def change(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Make all changes of `work` in one step, and return what it returns.

        Raises LogUnavailableError; then nothing has changed.
        """

        def step(connection: sqlite3.Connection) -> Result:
            if self._trouble is not None:
                raise self._trouble
            with transaction(connection):
                return work(connection)

        if self._trouble is not None:
            # What kept the log from being brought up to date may be over.
            self.close()
        return self._do(step)

    def replace_by(self, source: sqlite3.Connection) -> None:
        """Replace all content by that of another log of today's version, in one step.

        Raises LogUnavailableError; then the content is as it was.
        """
        self._do(source.backup)

    @contextmanager
    def held(self, seconds: float) -> Iterator[bool]:
        """Hold the log for oneself, unless that takes longer than `seconds`, and tell whether it is held."""
        held = self._lock.acquire(timeout=seconds)
        try:
            yield held
        finally:
            if held:
                self._lock.release()

    @contextmanager
    def while_wanted(self, wanted: Callable[[], bool]) -> Iterator[None]:
        """Read as long as `wanted` says so; a query that isn't wanted any more ends with LogUnavailableError."""
        with self._lock:
            self._wanted = wanted
            try:
                yield
            finally:
                self._wanted = None

    def mend(self) -> None:
        """Read the whole log, and repair it if a part is damaged.

        Raises LogUnavailableError.
        """
        with self._lock, told():
            self.close()
            self._opened(thorough=True)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _there(self) -> bool:
        with told(reads=True):
            return self._connection is not None or log_opening.is_there(self._path, self._backup_dir)

    def _do(self, work: Callable[[sqlite3.Connection], Result], *, reads: bool = False) -> Result:
        with self._lock, told(reads=reads):
            try:
                return work(self._opened())
            except (sqlite3.Error, DamagedError) as error:
                if not is_damage(error):
                    raise
            self.close()
            return work(self._opened(thorough=True))

    def _opened(self, *, thorough: bool = False) -> sqlite3.Connection:
        if self._connection is not None and self._identity != log_opening.identity(self._file):
            self._move_over(self._connection)
        if self._connection is None:
            opened = log_opening.opened(self._path, self._backup_dir, self._now(), thorough=thorough)
            self._connection, self._file, self._trouble = opened.connection, opened.file, opened.trouble
            self._identity = log_opening.identity(opened.file)
            self.notices += tuple(notice for notice in opened.notices if notice not in self.notices)
        return self._connection

    def _move_over(self, old: sqlite3.Connection) -> None:
        """Bring what an open file has, which lost its name to another or to none, into the one that is there now."""
        file, identity, self._connection = self._file, self._identity, None
        try:
            new = self._opened()
            with transaction(new):
                merged = log_merge.merge(new, log_merge.entries_of(old))
        except BaseException:
            # Held on to: with it the content of a file without a name would go.
            self.close()
            self._connection, self._file, self._identity = old, file, identity
            raise
        old.close()
        self.notices += (log_opening.REPLACED.format(sessions=sessions(merged.added + merged.updated)),)
