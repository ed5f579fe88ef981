"""What a setting's declaration says, in the person's language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale

from hamstring_gui.practice.settings import Group, Setting

translate = QCoreApplication.translate


def told(setting: Setting) -> Setting:
    """Return a setting with its label, help and options as the person reads them; its unit has words of its own."""
    options = tuple((value, _words(label)) for value, label in setting.options)
    return replace(setting, label=_words(setting.label), help=_words(setting.help), options=options)


def unit_words(unit: str) -> str:
    """Return a unit in full, such as “seconds”."""
    return _words(unit)


def short_unit(unit: str) -> str:
    """Return a unit as it stands behind a number, such as “s”; empty where there is no room for it."""
    if unit == "seconds":
        return translate("setting_words", "s")
    return "" if unit == "words a minute" else _words(unit)


def group_words(group: Group) -> str:
    """Return the heading of a section of the settings."""
    return _words(group.value)


def number_words(number: float) -> str:
    """Return a number as short as it can be written, with the language's decimal point."""
    return QLocale().toString(float(number), "f", 0 if float(number).is_integer() else 1)


def _words(text: str) -> str:
    return translate("Setting", text) if text else ""
