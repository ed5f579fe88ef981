"""The five pages: each built when it is first shown, and the ways that lead from one to another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hamstring_gui.practice.faults import FaultsError
from hamstring_gui.practice.settings import BY_KEY, Group
from hamstring_gui.screens.banner import Banner
from hamstring_gui.screens.focus_keeper import FocusKeeper
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.services import Services
from hamstring_gui.screens.spacing import fit


class Pages(QStackedWidget):
    """Shows one page at a time; what a page wants beyond the pages is told by signals."""

    shown = Signal(str)
    """A page is in sight: its name, as the navigation has it."""
    start_wanted = Signal(object)
    """The tightness before, 0 to 10, or None."""
    resume_wanted = Signal(str)
    practise_wanted = Signal(str, str)
    """An exercise and a position of it are to be tried: their names."""
    welcome_wanted = Signal()
    profile_wanted = Signal(str)
    setting_changed = Signal(str)
    voice_test_wanted = Signal()
    audio_wanted = Signal()

    def __init__(self, services: Services, gallery: Gallery, clock: Callable[[], float], banner: Banner) -> None:
        super().__init__()
        self._services, self._gallery, self._clock, self._banner = services, gallery, clock, banner
        self._makers: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "routines": self._routines,
            "log": self._log,
            "learn": self._learn,
            "settings": self._settings,
        }
        self._built: dict[str, QWidget] = {}
        self.name = ""
        """The page in sight; empty before the first."""
        FocusKeeper(self, banner)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all pages, in their order."""
        return tuple(self._makers)

    def page(self, name: str) -> QWidget:
        """Return a page by its name, built if it wasn't; KeyError for another name."""
        if name not in self._built:
            page = self._makers[name]()
            self._built[name] = page
            self.addWidget(page)
            fit(page)
        return self._built[name]

    def show_page(self, name: str) -> None:
        """Show a page as things are now."""
        built = name in self._built
        page = self.page(name)
        refresh = getattr(page, "refresh", None)
        if built and refresh is not None and self.name != name:
            refresh()
        self.name = name
        self.setCurrentWidget(page)
        self.shown.emit(name)

    def go_home(self) -> None:
        """Show the first page as things are now, whichever is in sight, with the focus on it."""
        self.name = ""
        self.show_page("today")
        self.page("today").setFocus()

    def look_at(self, exercise: str) -> None:
        """Show the page of an exercise."""
        self.show_page("learn")
        self.page("learn").show_exercise(exercise)  # type: ignore[attr-defined]  # known to be LearnPage

    def offer_routine(self, file: str) -> None:
        """Show what importing a routine file would do."""
        self.show_page("routines")
        self.page("routines").library.offer(file)  # type: ignore[attr-defined]  # the page of routines has one

    def _today(self) -> QWidget:
        from hamstring_gui.screens.today.page import TodayPage  # noqa: PLC0415 (built when first shown, imported then)

        page = TodayPage(self._services, self._gallery)
        page.start_wanted.connect(self.start_wanted)
        page.resume_wanted.connect(self.resume_wanted)
        page.tempo_wanted.connect(self._show_tempo)
        page.look_wanted.connect(self.look_at)
        page.deleted.connect(self._offer_undo)
        page.profile_wanted.connect(self.profile_wanted)
        bring_back = self._services.profiles.restore
        page.profile_removed.connect(lambda name, text: self._offer_back(text, lambda: bring_back(name), "today"))
        return page

    def _routines(self) -> QWidget:
        from hamstring_gui.screens.routines.page import RoutinesPage  # noqa: PLC0415 (built when first shown)

        page = RoutinesPage(self._services, self._gallery, self._clock)
        page.practise_wanted.connect(self._use_routine)
        page.changed.connect(self._take_changes)
        page.notice_wanted.connect(self._banner.show_notice)
        page.deleted.connect(self._offer_routine_back)
        return page

    def _log(self) -> QWidget:
        from hamstring_gui.screens.log.page import LogPage  # noqa: PLC0415 (built when first shown, imported then)

        page = LogPage(self._services)
        page.deleted.connect(self._offer_undo)
        return page

    def _learn(self) -> QWidget:
        from hamstring_gui.screens.learn.page import LearnPage  # noqa: PLC0415 (built when first shown, imported then)

        page = LearnPage(self._services, self._gallery, self._clock)
        page.welcome_wanted.connect(self.welcome_wanted)
        page.practise_wanted.connect(self.practise_wanted)
        return page

    def _settings(self) -> QWidget:
        from hamstring_gui.screens.settings_page import SettingsPage  # noqa: PLC0415 (built when first shown)

        page = SettingsPage(self._services, self._clock)
        page.changed.connect(self.setting_changed)
        page.voice_test_wanted.connect(self.voice_test_wanted)
        page.audio_wanted.connect(self.audio_wanted)
        return page

    def _show_tempo(self) -> None:
        self.show_page("settings")
        show_group = getattr(self.page("settings"), "show_group", None)
        if show_group is not None:
            show_group(Group.BREATH)

    def _use_routine(self, name: str) -> None:
        """Practise another routine from now on; pages that are made of a routine's texts are made anew."""
        try:
            self._services.use_routine(name)
        except FaultsError as error:
            self._banner.show_notice(str(error))
            return
        for page_name in ("today", "log", "learn"):
            if (page := self._built.pop(page_name, None)) is not None:
                self.removeWidget(page)
                page.hide()
                page.deleteLater()
        self.show_page("today")
        self.page("routines").refresh()  # type: ignore[attr-defined]  # it marks the routine that is in use

    def _take_changes(self, name: str) -> None:
        if name == self._services.routine.name:
            self._use_routine(name)
            self.show_page("routines")

    def _offer_undo(self, uuid: str, text: str) -> None:
        self._offer_back(text, lambda: self._services.restore_session(uuid), self.name)

    def _offer_routine_back(self, name: str, text: str) -> None:
        if name == self._services.routine.name:
            self._use_routine(str(BY_KEY["practice.routine"].default))
            self.show_page("routines")
        self._offer_back(text, lambda: self._services.library.restore(name), "routines")

    def _offer_back(self, text: str, restore: Callable[[], None], page_name: str) -> None:
        def undo() -> None:
            try:
                restore()
            except FaultsError as error:
                self._banner.show_notice(str(error))
            self.name = ""
            self.show_page(page_name)

        self._banner.offer_undo(text, undo)
