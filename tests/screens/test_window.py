"""The window: pages built when first shown, safety before the first session, notices that never block."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hamstring_gui.guide.session import Session
from hamstring_gui.practice.settings import Settings
from hamstring_gui.screens import theme
from hamstring_gui.screens.breath_preview import BreathPreview
from hamstring_gui.screens.controls.buttons import Button
from hamstring_gui.screens.learn.exercise_page import ExercisePage
from hamstring_gui.screens.navigation import Navigation
from hamstring_gui.screens.safety import SafetyPage
from hamstring_gui.screens.shell import Shell
from hamstring_gui.screens.style import theme_of
from hamstring_gui.screens.system_look import Wishes
from hamstring_gui.screens.window import Window
from tests.screens.fake_services import FakeServices

pytestmark = pytest.mark.usefixtures("typeface")


class Stage(QWidget):
    """Stands in for the view of a session: remembers what it was given."""

    def __init__(self, session: Session, leave: Callable[[], None]) -> None:
        super().__init__()
        self.session, self.leave = session, leave
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


@contextmanager
def shown(qtbot: QtBot, services: FakeServices) -> Iterator[Window]:
    window = Window(services, Stage, lambda: 0.0)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()


def press(window: QWidget, text: str) -> None:
    next(b for b in window.findChildren(Button) if b.text() == text and b.isVisible()).click()


def test_pages_are_built_when_first_shown(qtbot: QtBot) -> None:
    services = FakeServices(3)
    with shown(qtbot, services) as window:
        assert services.asked == [(0, 1)]  # Today looks at the last session only
        window.show_page("log")
        assert window.page("log").isVisible()
        assert len(services.asked) > 1


def test_the_first_session_ever_asks_for_the_safety_advice_once(qtbot: QtBot) -> None:
    services = FakeServices()
    services.settings = Settings()
    with shown(qtbot, services) as window:
        window.start(6)
        page = window.findChild(SafetyPage)
        assert page is not None
        words = " ".join(label.text() for label in page.findChildren(QLabel))
        assert all(text in words for text in services.routine.safety)
        assert services.started == []
        QTest.keyClick(page.confirm, Qt.Key.Key_Return)
        assert services.settings.flag("safety.confirmed")
        assert services.started == [6]


def test_not_now_starts_nothing_and_asks_again(qtbot: QtBot) -> None:
    services = FakeServices()
    services.settings = Settings()
    with shown(qtbot, services) as window:
        window.start()
        press(window, "Not now")
        assert services.started == []
        assert not services.settings.flag("safety.confirmed")
        assert window.page("today").isVisible()


def test_a_session_takes_the_whole_window_and_gives_it_back(qtbot: QtBot) -> None:
    services = FakeServices()
    services.set_setting("stage.full_screen", False)
    with shown(qtbot, services) as window:
        window.start()
        stage = window.findChild(Stage)
        assert stage is not None
        assert stage.size() == window.size()
        assert not window.page("today").isVisible()
        assert window.session == stage.session
        qtbot.waitUntil(lambda: stage.session.state == "running")
        stage.session.stop()
        qtbot.waitUntil(lambda: stage.session.state == "ended")
        stage.leave()
        assert getattr(window, "session", "none") is None
        assert window.page("today").isVisible()


def test_closing_in_mid_session_asks_nothing_and_pauses(qtbot: QtBot) -> None:
    services = FakeServices()
    with shown(qtbot, services) as window:
        window.start()
        session = window.session
        assert session is not None
        qtbot.waitUntil(lambda: session.state == "running")
        assert window.close()
        qtbot.waitUntil(lambda: session.state == "paused")


def test_notices_stand_until_dismissed_and_never_twice(qtbot: QtBot) -> None:
    services = FakeServices()
    services.texts = ["settings.toml: line 3 could not be read"]
    with shown(qtbot, services) as window:
        window.show_notice("disk full")
        window.show_notice("disk full")
        assert window.banner.texts == ["disk full", "settings.toml: line 3 could not be read"]
        away = [b for b in window.banner.findChildren(Button) if b.accessibleName() == "Dismiss: disk full"]
        away[0].click()
        qtbot.waitUntil(lambda: window.banner.texts == ["settings.toml: line 3 could not be read"])


def test_markup_in_a_notice_stays_text(qtbot: QtBot) -> None:
    with shown(qtbot, FakeServices()) as window:
        window.show_notice("<b>bold</b> & more")
        labels = [label for label in window.banner.findChildren(QLabel) if "bold" in label.text()]
        assert labels[0].textFormat() is Qt.TextFormat.PlainText


def test_f11_fills_the_screen_and_escape_gives_it_back(qtbot: QtBot) -> None:
    with shown(qtbot, FakeServices()) as window:
        QTest.keyClick(window, Qt.Key.Key_F11)
        assert window.isFullScreen()
        QTest.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not window.isFullScreen())


def test_a_theme_chosen_in_settings_acts_at_once(qtbot: QtBot) -> None:
    services = FakeServices()
    services.set_setting("stage.theme", "light")
    with shown(qtbot, services) as window:
        before = window.grab().toImage().pixelColor(5, 400)
        services.set_setting("stage.theme", "dark")
        window.page("settings").changed.emit("stage.theme")  # type: ignore[attr-defined]  # known to be SettingsPage
        assert window.grab().toImage().pixelColor(5, 400).lightness() < before.lightness() - 100


def test_the_systems_colours_and_contrast_are_followed_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    services = FakeServices()
    services.set_setting("stage.theme", "system")
    hints = QGuiApplication.styleHints()
    contrast = hints.accessibility().contrastPreferenceChanged
    with shown(qtbot, services) as window:
        assert window.property("theme") is theme.LIGHT
        monkeypatch.setattr(theme, "system_theme_name", lambda: "dark")  # off screen there is no system to ask
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert window.property("theme") is theme.DARK
        monkeypatch.undo()
        monkeypatch.setattr(theme, "wants_contrast", lambda: True)
        contrast.emit(Qt.ContrastPreference.HighContrast)
        assert window.property("theme") is theme.CONTRAST
        services.set_setting("stage.theme", "light")
        contrast.emit(Qt.ContrastPreference.HighContrast)
        assert window.property("theme") is theme.LIGHT, "what the person chose comes first"


def test_a_program_that_has_just_opened_starts_by_enter(qtbot: QtBot) -> None:
    services = FakeServices()
    # As it is made: the frame is on the screen already when it gets its content.
    shell = Shell(theme.LIGHT)
    qtbot.addWidget(shell)
    shell.show()
    window = Window(services, Stage, lambda: 0.0)
    shell.set_content(window)
    shell.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not window)
    focused = shell.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert services.started == [None]
    shell.close()


@pytest.mark.parametrize(("width", "narrow"), [(1280, False), (640, True)])
def test_in_the_programs_frame_all_have_the_windows_colours_size_and_shape(
    qtbot: QtBot, width: int, narrow: bool
) -> None:
    services = FakeServices()
    services.set_setting("stage.theme", "dark")
    shell = Shell(theme.LIGHT)
    qtbot.addWidget(shell)
    window = Window(services, Stage, lambda: 0.0)
    shell.set_content(window)
    shell.resize(width, 800)
    shell.show()
    (navigation,) = window.findChildren(Navigation)
    assert theme_of(navigation) is theme.DARK
    assert (navigation.width() > navigation.height()) is narrow
    before = navigation.sizeHint().height()
    shell.resize(width * 2, 1600)
    assert navigation.width() < navigation.height()
    assert navigation.sizeHint().height() > before
    shell.close()


def test_pages_follow_the_motion_that_the_system_wants(qtbot: QtBot) -> None:
    services = FakeServices()
    with shown(qtbot, services) as window:
        (preview,) = window.page("settings").findChildren(BreathPreview)
        window.pages.look_at("bridge")
        (exercise,) = window.page("learn").findChildren(ExercisePage)

        def moving() -> list[bool]:
            # A breath that doesn't move counts its seconds.
            return [preview.seen[2] is None, exercise.moves]

        assert all(moving())
        services.look.take(Wishes(less_motion=True))
        assert not any(moving())
        services.look.take(Wishes())
        assert all(moving())


def test_a_discarded_session_can_be_brought_back(qtbot: QtBot) -> None:
    services = FakeServices(3)
    services.cut_off = services.log[0]
    with shown(qtbot, services) as window:
        press(window, "Discard")
        assert len(services.log) == 2
        press(window.banner, "Undo")
        assert len(services.log) == 3
        assert window.page_name == "today"


def test_a_movement_tried_is_kept_in_the_log_only_if_wanted(qtbot: QtBot) -> None:
    services = FakeServices(1)
    services.set_setting("stage.full_screen", False)
    services.record = services.log[0]
    with shown(qtbot, services) as window:
        window.pages.look_at("bridge")
        press(window, "Try it now")
        assert services.tried == [("bridge", "back")]
        assert services.started == []
        stage = window.findChild(Stage)
        assert stage is not None
        stage.leave()
        assert window.page_name == "learn"
        assert len(services.log) == 1
        press(window.banner, "Keep it in the log")
        assert len(services.log) == 2


def test_even_a_try_begins_with_the_safety_advice(qtbot: QtBot) -> None:
    services = FakeServices()
    services.settings = Settings({"stage.full_screen": False})
    with shown(qtbot, services) as window:
        window.practise("deadlift", "standing")
        assert services.tried == []
        page = window.findChild(SafetyPage)
        assert page is not None
        page.confirm.click()
        assert services.tried == [("deadlift", "standing")]
