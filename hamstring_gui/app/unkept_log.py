"""A log that keeps nothing: for what is only tried, until the person wants it kept."""

from __future__ import annotations

from hamstring_gui.practice.record import SessionRecord


class UnkeptLog:
    """Takes every record and lets go of it."""

    def save(self, record: SessionRecord) -> None:
        """Keep nothing."""
