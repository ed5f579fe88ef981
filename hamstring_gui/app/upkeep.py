"""Cares for the log beside the window: the daily backup, in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from hamstring_gui.practice.faults import LogUnavailableError
from hamstring_gui.store.backup import BackupError
from hamstring_gui.store.log_upkeep import back_up_daily
from hamstring_gui.store.session_log import SessionLog


class Upkeep:
    """Makes the day's backup while the person does something else; `tell` hears when that fails."""

    def __init__(self, log: SessionLog, tell: Callable[[str], None]) -> None:
        self._log = log
        self._tell = tell
        # Not a daemon: a backup under way at the end of the program is finished.
        self._thread = threading.Thread(target=self._run, name="upkeep")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Wait until it is done."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            back_up_daily(self._log, self._log.now())
        except (BackupError, LogUnavailableError) as error:
            self._tell(str(error))
