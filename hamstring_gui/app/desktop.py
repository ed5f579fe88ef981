"""What the desktop gets from the program and gives to it: icon, no sleep, media keys."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QIcon

from hamstring_gui.guide.keep_awake import KeepAwake, SystemInhibitor
from hamstring_gui.guide.session import Session
from hamstring_gui.store.assets import asset

from .display import desktop_entry


def icon() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(asset("icons", "hamstring-gui.svg")))


def follow_session(session: Session, tell: Callable[[str], None], show: Callable[[], None]) -> None:
    """Keep the machine awake for a session, and let media keys steer it; `show` brings the window to the front."""
    keeper = KeepAwake(session, SystemInhibitor(), parent=session)
    keeper.notice.connect(tell)
    if sys.platform.startswith("linux"):
        from hamstring_gui.guide.mpris import MediaControls  # noqa: PLC0415 (only here is there such a bus)

        controls = MediaControls(session, desktop_entry(), parent=session)
        controls.raise_wanted.connect(show)
