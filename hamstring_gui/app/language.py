"""The language of the program: which it is, and Qt told about it."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from hamstring_gui.practice.catalogue import NOTICE, RIGHT_TO_LEFT, Catalogue, best_language
from hamstring_gui.practice.settings import Settings
from hamstring_gui.store.translations import catalogue


def spoken(settings: Settings) -> str:
    """Return the language to speak, one of LANGUAGES: the chosen one, or the system's where that is spoken."""
    return best_language(settings.word("language"), tuple(QLocale.system().uiLanguages()))


class CatalogueTranslator(QTranslator):
    """Answers Qt's question for a text from a catalogue."""

    def __init__(self, texts: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = texts

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the text in the language, or None."""
        del disambiguation
        if context == NOTICE:
            return self._catalogue.notice(text)
        return self._catalogue.find(context, text, n)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether there is nothing to ask for."""
        return not self._catalogue.texts


class Language(QObject):
    """What Qt knows of a language, as long as this object is there: its texts, formats, and direction of reading."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue(language)
        self._translators = (_qt_translator(language, self), CatalogueTranslator(self._catalogue, self))
        for translator in self._translators:
            QApplication.installTranslator(translator)
        QLocale.setDefault(_locale(language))
        right_to_left = language in RIGHT_TO_LEFT
        QApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def notice(self, text: str) -> str:
        """Return what the person should be told, in the language."""
        return self._catalogue.notice(text)

    def end(self) -> None:
        """Take the texts away again."""
        for translator in self._translators:
            QApplication.removeTranslator(translator)


def _qt_translator(language: str, parent: QObject) -> QTranslator:
    """Return Qt's own texts, such as those of its file dialog."""
    translator = QTranslator(parent)
    if language != "en":
        translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator


def _locale(language: str) -> QLocale:
    """Return how dates and numbers are written: in the language, else as where the system is."""
    system, wanted = QLocale.system(), QLocale(language)
    if language == "en" and system.language() == QLocale.Language.C:
        return QLocale.c()
    found = system if system.language() == wanted.language() else QLocale(wanted.language(), system.territory())
    # Numbers that the program writes itself have the digits of the rest of the page.
    return found if found.zeroDigit() == "0" else QLocale(wanted.language(), QLocale.Country.UnitedArabEmirates)
