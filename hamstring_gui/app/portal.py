"""What a Linux desktop's portal tells of how programs should look, asked and heard over the session's bus."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TypeAlias

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

from hamstring_gui.screens.system_look import SystemLook, Wishes

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"

Key: TypeAlias = tuple[str, str]
"""A namespace of the portal's settings, and a name in it."""

SCHEME = ("org.freedesktop.appearance", "color-scheme")
CONTRAST = ("org.freedesktop.appearance", "contrast")
MOTION = ("org.freedesktop.appearance", "reduced-motion")
GNOME_ANIMATES = ("org.gnome.desktop.interface", "enable-animations")
KDE_DURATION = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")
KEYS = (SCHEME, CONTRAST, MOTION, GNOME_ANIMATES, KDE_DURATION)
"""Two desktops have long had a switch of their own for motion; the common one is young."""


def wishes_of(told: Mapping[Key, object]) -> Wishes:
    """Return what settings of the portal ask for; what isn't told or makes no sense asks for nothing."""
    less_motion = told.get(MOTION) == 1 or told.get(GNOME_ANIMATES) is False
    with suppress(ValueError):
        less_motion = less_motion or float(str(told.get(KDE_DURATION, 1))) == 0.0
    scheme = told.get(SCHEME)
    return Wishes(scheme == 1 if scheme in (1, 2) else None, told.get(CONTRAST) == 1, less_motion)


class PortalWishes(QObject):
    """Asks the portal once for each setting, hears of changes, and never waits: no bus and no portal cost nothing."""

    def __init__(self, look: SystemLook, bus: QDBusConnection | None = None) -> None:
        super().__init__(look)
        self._look = look
        self._told: dict[Key, object] = {}
        bus = bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        # Heard before it is asked for: no change falls in between.
        heard = SLOT("hear(QString,QString,QDBusVariant)")
        bus.connect(SERVICE, PATH, INTERFACE, "SettingChanged", self, heard)  # type: ignore[call-overload]
        for key in KEYS:
            question = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "Read")
            question.setArguments(list(key))
            watcher = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            watcher.finished.connect(lambda answered, key=key: self._take_answer(key, answered))

    def _take_answer(self, key: Key, answered: QDBusPendingCallWatcher) -> None:
        values = answered.reply().arguments()
        if not answered.isError() and values and key not in self._told:
            self._take(key, values[0])
        answered.deleteLater()

    @Slot(str, str, QDBusVariant)
    def hear(self, namespace: str, name: str, value: QDBusVariant) -> None:
        """Take a change that the portal tells of."""
        if (namespace, name) in KEYS:
            self._take((namespace, name), value)

    def _take(self, key: Key, value: object) -> None:
        while isinstance(value, QDBusVariant):  # `Read` wraps it twice
            value = value.variant()
        self._told[key] = value
        self._look.take(wishes_of(self._told))
