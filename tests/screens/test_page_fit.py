"""Every page in every size: nothing cut off, nothing to scroll sideways, all of it reachable and named."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.app.language import Language
from hamstring_gui.practice.catalogue import LANGUAGES
from hamstring_gui.screens import fonts
from hamstring_gui.screens.controls.card import Card
from hamstring_gui.screens.log.page import LogPage
from hamstring_gui.screens.pose_picture import Painters
from hamstring_gui.screens.routines.library import RoutineLibrary
from hamstring_gui.screens.today.exercise_card import ExerciseCard
from hamstring_gui.screens.today.page import TodayPage
from hamstring_gui.screens.welcome import Welcome
from hamstring_gui.screens.window import Window
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.translations import built_in
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")

EXERCISES = ("bridge", "hip_flexor", "deadlift")
WELCOME = ("welcome", "place", "breaths")
BEHIND = ("editor", "people", "data", "added", "safety")
PAGES = ("today", "routines", "log", "overview", "learn", "settings", *EXERCISES, *WELCOME, *BEHIND)


def opened(qtbot: QtBot, page: str, width: int, height: int, language: str = "en") -> Window:
    services = FakeServices(12)
    services.routine = built_in(services.routine, language)
    services.cut_off = services.log[2]
    window = Window(
        services, lambda _session, _leave: QWidget(), lambda: 0.0, lambda _routine: Painters(sight=lambda *_: None)
    )
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    if page in WELCOME:
        window.welcome(again=True)
        window.findChildren(Welcome)[0].show_step(WELCOME.index(page))
    elif page in EXERCISES:
        window.pages.look_at(page)
    elif page in BEHIND:
        look_behind(window, page)
    else:
        window.show_page("log" if page == "overview" else page)
    if page == "overview":
        window.findChildren(LogPage)[0].show_view("overview")
    for card in window.findChildren(ExerciseCard):
        card.more.click()
    for button in window.findChildren(QAbstractButton):
        button.updateGeometry()  # a font for another script is loaded when a letter of it is first measured
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return window


def look_behind(window: Window, page: str) -> None:
    window.show_page({"editor": "routines", "people": "today", "safety": "today"}.get(page, "log"))
    if page == "editor":
        window.findChildren(RoutineLibrary)[0].edit_wanted.emit(routine_file.load(asset("routines", "hamstring.toml")))
    elif page == "people":
        window.findChildren(TodayPage)[0].who.click()
    elif page == "safety":
        window.ask_for_safety(None)
    elif page == "data":
        window.findChildren(LogPage)[0].show_view("data")
    else:
        window.findChildren(LogPage)[0].add_by_hand()


def seen(window: Window) -> Iterator[QWidget]:
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisible())


# The first is a laptop's screen of 1280x800 at a scale of 2.
@pytest.mark.parametrize("size", [(640, 400), (1024, 640), (1280, 800), (1920, 1080)], ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_no_words_are_cut_off_and_nothing_scrolls_sideways(qtbot: QtBot, page: str, size: tuple[int, int]) -> None:
    assert faults_of(opened(qtbot, page, *size)) == []


# The same at a scale of 3. Left out are the three answers of Learn and the parts of the editor, beside each other.
@pytest.mark.parametrize("page", [page for page in PAGES if page not in ("learn", "editor")])
def test_all_fits_even_where_hardly_a_card_has_room(qtbot: QtBot, page: str) -> None:
    assert faults_of(opened(qtbot, page, 427, 267)) == []


@pytest.mark.parametrize("page", PAGES)
def test_no_words_are_cut_off_with_letters_half_as_large_again(
    qtbot: QtBot, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step, points in fonts.TYPE_SCALE.items():
        monkeypatch.setitem(fonts.TYPE_SCALE, step, points * 1.5)
    window = opened(qtbot, page, 1280, 800)
    title = max(seen(window), key=lambda widget: widget.font().pointSizeF())
    assert title.font().pointSizeF() >= fonts.TYPE_SCALE["title"]
    assert faults_of(window) == []


def faults_of(window: Window) -> list[str]:
    """List the words of a window that are cut off, and what has to be scrolled sideways."""
    cut = [
        f"{widget.text()!r} has {widget.width()}x{widget.height()}"
        for widget in seen(window)
        if isinstance(widget, (QLabel, QAbstractButton))
        and (widget.width() < widget.minimumSizeHint().width() or _too_low(widget))
    ]
    sideways = [
        area.accessibleName() or type(area).__name__
        for area in seen(window)
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]
    return cut + sideways


@pytest.fixture(params=[language for language in LANGUAGES if language != "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let the program speak a language, and English again afterwards."""
    spoken = Language(request.param, qapp)
    yield request.param
    spoken.end()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


@pytest.mark.parametrize("size", [(640, 400), (1024, 640)], ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_no_words_are_cut_off_in_any_language(qtbot: QtBot, page: str, size: tuple[int, int], language: str) -> None:
    assert faults_of(opened(qtbot, page, *size, language)) == []


def _too_low(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.height() < widget.minimumSizeHint().height()


@pytest.mark.parametrize("page", PAGES)
def test_whatever_takes_the_focus_has_a_name(qtbot: QtBot, page: str) -> None:
    window = opened(qtbot, page, 1280, 800)
    nameless = [
        repr(widget)
        for widget in seen(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.accessibleName()
        and not isinstance(widget, QAbstractScrollArea)
    ]
    assert nameless == []


@pytest.mark.parametrize("forward", [True, False], ids=["forward", "back"])
@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_as_the_page_is_read_and_goes_around(qtbot: QtBot, page: str, forward: bool) -> None:
    window = opened(qtbot, page, 1280, 3000)
    stops: list[QWidget] = []
    while (stop := window.focusWidget()) is not None and stop not in stops:
        stops.append(stop)
        window.focusNextPrevChild(forward)
    buttons = [w for w in seen(window) if isinstance(w, QAbstractButton) and w.isEnabled() and _tabs_to(w)]
    assert [repr(button) for button in buttons if button not in stops] == []
    assert stop is stops[0], "there is always a way on"
    if forward:
        assert wholes(stops, Card) == list(dict.fromkeys(wholes(stops, Card))), "each card is gone through in one go"


def wholes(stops: list[QWidget], kind: type[QWidget]) -> list[QWidget]:
    """Return what each of a row of controls stands in, without repetitions beside each other."""
    found: list[QWidget] = []
    for stop in stops:
        whole: QWidget | None = stop
        while whole is not None and not isinstance(whole, kind):
            whole = whole.parentWidget()
        if whole is not None and (not found or found[-1] is not whole):
            found.append(whole)
    return found if found[:1] != found[-1:] else found[:-1]


@pytest.mark.parametrize("height", [800, 5000])
@pytest.mark.parametrize("page", PAGES)
def test_keys_stop_at_a_page_itself_only_where_they_scroll_it_and_that_is_seen(
    qtbot: QtBot, page: str, height: int
) -> None:
    window = opened(qtbot, page, 1280, height)
    areas = [area for area in seen(window) if isinstance(area, QScrollArea) and area.focusProxy() is None]
    stops = [area for area in areas if _tabs_to(area)]
    assert [area for area in stops if not area.verticalScrollBar().maximum()] == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for area in stops:
        area.clearFocus()
        before = window.grab().toImage()
        area.setFocus(Qt.FocusReason.TabFocusReason)
        assert window.grab().toImage() != before


def _tabs_to(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("page", PAGES)
def test_no_part_of_a_page_is_a_window_of_its_own_for_a_moment(qtbot: QtBot, page: str, qapp: QApplication) -> None:
    stray: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                stray.append(f"{watched.metaObject().className()} {watched.accessibleName()}")
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    opened(qtbot, page, 1280, 800)
    qapp.removeEventFilter(watch)
    assert stray == ["Window "]


def test_an_idle_page_repaints_nothing(qtbot: QtBot) -> None:
    window = opened(qtbot, "today", 1280, 800)
    paints: list[object] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                paints.append(watched)
            return False

    watch = Watch(window)
    for widget in seen(window):
        widget.installEventFilter(watch)
    for _ in range(20):
        QCoreApplication.processEvents()
    paints.clear()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert paints == []
