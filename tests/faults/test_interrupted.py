"""kill -9 on the real program in mid-session: at the next start all that was acknowledged is there, and is offered."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.routine import Kind
from hamstring_gui.screens.pose_picture import Gallery
from hamstring_gui.screens.theme import theme_for
from hamstring_gui.screens.today.offer_cards import InterruptedCard
from hamstring_gui.screens.today.page import TodayPage
from hamstring_gui.store import library, routine_file, settings_file
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock
from tests.faults.running import READY, Running, environment_of, running
from tests.faults.sweep import faults_of_log

SPEED = "20"
KILLS = 100
LONGEST = 3.0
"""Seconds after which a run of the sweep is killed at the latest, from its start or from its first step on."""
LOADING = 4
"""Of so many runs one is killed from its start on, while it loads perhaps; the others once their session has begun."""


@contextmanager
def program(folder: Path, display: str) -> Iterator[Running]:
    environment = environment_of(display)
    arguments = (SPEED, "--data-dir", str(folder), "start", *READY)
    with running(*arguments, environment=environment, module="tests.faults.witness") as process:
        yield process


@contextmanager
def next_start(folder: Path, clock: FakeClock) -> Iterator[ProgramServices]:
    places = Places(folder)
    loaded = settings_file.load(places.settings_file)
    routine = routine_file.load(library.routine_path("hamstring", places.routines_dir))
    kept = Kept(places, loaded, loaded.settings, routine, {})
    services = ProgramServices(kept, SessionLog(places.log_file), Time(clock=clock))
    yield services
    services.close()


@pytest.fixture(scope="module")
def left(display: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """Kill the program after the third lift; give what is left, and the words of the last acknowledged record."""
    folder = tmp_path_factory.mktemp("left")
    with program(folder, display) as process:
        while process.wait_for("saved").split()[2] != "3":
            pass
        process.kill()
    return folder, [line for line in process.said if line.startswith("saved")][-1].split()


@pytest.fixture
def killed(left: tuple[Path, list[str]], tmp_path: Path) -> list[str]:
    """Put a copy of what a killed program left into the test's folder; give the last acknowledged record."""
    shutil.copytree(left[0], tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns("*.socket"))
    return left[1]


def test_a_killed_session_is_offered_and_goes_on_from_getting_ready(
    killed: list[str], tmp_path: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    with next_start(tmp_path, clock) as services:
        assert services.notices() == ()
        page = TodayPage(services, Gallery(None, theme_for("light")))
        qtbot.addWidget(page)
        (card,) = page.findChildren(InterruptedCard)
        words = " ".join(label.text() for label in card.findChildren(QLabel))
        assert "Hamstring release: Breathing bridge with hip lift, set 1, number " in words
        offered = services.interrupted()
        assert offered is not None
        assert offered.uuid == killed[1]
        assert offered.done >= int(killed[2]) >= 3
        session = services.resume_session(offered.uuid)
        assert session.phase.kind is Kind.GET_READY
        session.start()
        while session.ending is None:
            clock.advance(1.0)
            session.tick()
    with next_start(tmp_path, clock) as services:
        (record,) = services.sessions(0, 10)
        assert (record.ending, record.done, services.interrupted()) == (Ending.COMPLETED, 65, None)


@pytest.mark.parametrize("keeps", [True, False])
def test_a_killed_session_is_kept_as_partial_or_discarded(
    keeps: bool, killed: list[str], tmp_path: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    with next_start(tmp_path, clock) as services:
        if keeps:
            services.keep_partial(killed[1])
        else:
            services.delete_session(killed[1])
    with next_start(tmp_path, clock) as services:
        assert services.interrupted() is None
        assert [record.uuid for record in services.sessions(0, 10)] == ([killed[1]] if keeps else [])


def look(folder: Path, said: list[str], uuids: set[str], clock: FakeClock) -> list[str]:
    """Say what is wrong after a kill; adds to the uuids that have to be there what was acknowledged."""
    saved = [line.split() for line in said if line.startswith("saved")]
    uuids |= {words[1] for words in saved}
    faults = faults_of_log(folder, uuids) if uuids else []
    with next_start(folder, clock) as services:
        faults += [f"told: {notice}" for notice in services.notices()]
        offered = services.interrupted()
        if saved and (offered is None or offered.uuid != saved[-1][1] or offered.done < int(saved[-1][2])):
            faults.append(f"not offered as acknowledged: {' '.join(saved[-1])}, but {offered and offered.summary}")
        elif saved and offered is not None:
            session = services.resume_session(offered.uuid)
            faults += [] if not session.phase.kind.is_breath else ["no time to get ready"]
    return faults


@pytest.mark.slow
def test_sweep_of_random_kills(
    display: str, tmp_path: Path, clock: FakeClock, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(8)
    faults: list[str] = []
    uuids: set[str] = set()
    recovered = in_session = 0
    for number in range(KILLS):
        with program(tmp_path, display) as process:
            if number % LOADING:
                process.wait_for("saved", 60.0)
            process.listen_until(chance.uniform(0.0, LONGEST))
            process.kill()
        wrong = look(tmp_path, process.said, uuids, clock)
        recovered += not wrong
        in_session += any(line.startswith("saved") for line in process.said)
        faults += [f"kill {number}: {fault}" for fault in wrong]
    with capsys.disabled():
        print(f"\nrandom kills of the program in a window: {recovered} of {KILLS} recovered, {in_session} in a session")
    assert faults == []
    assert in_session >= KILLS - KILLS // LOADING
    with closing(SessionLog(Places(tmp_path).log_file)) as log:
        assert log.count() >= in_session


def test_a_session_of_another_routine_is_taken_up_in_its_own(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> None:
    with next_start(tmp_path, clock) as services:
        services.use_routine("desk_break")
        session = services.start_session()
        session.start()
        clock.advance(1.0)
        session.tick()
    with next_start(tmp_path, clock) as services:
        assert services.routine.name == "hamstring"
        offered = services.interrupted()
        assert offered is not None
        assert services.resume_session(offered.uuid).plan.phases[0].exercise == session.plan.phases[0].exercise
        assert services.routine.name == "desk_break"
