"""What pages get from the program: settings kept, sessions recorded, cut-off ones taken up again."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstring_gui.app.clocks import Time
from hamstring_gui.app.kept import Kept
from hamstring_gui.app.services import ProgramServices
from hamstring_gui.guide.session import Session
from hamstring_gui.practice.record import Ending
from hamstring_gui.practice.routine import Kind
from hamstring_gui.practice.settings import Settings
from hamstring_gui.practice.tempo import Tempo
from hamstring_gui.practice.week import week_of, with_pause
from hamstring_gui.store import routine_file, settings_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.paths import Places
from hamstring_gui.store.session_log import SessionLog
from tests.conftest import FakeClock

NOW = datetime(2026, 11, 23, 7, 30, tzinfo=UTC)


@pytest.fixture
def make(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> Iterator[Callable[[], ProgramServices]]:
    opened: list[ProgramServices] = []

    def made() -> ProgramServices:
        places = Places(tmp_path)
        loaded = settings_file.load(places.settings_file)
        routine = routine_file.load(asset("routines", "hamstring.toml"))
        own = settings_file.routine_choices(loaded, routine)
        kept = Kept(places, loaded, loaded.settings, routine, own.values)
        opened.append(ProgramServices(kept, SessionLog(places.log_file), Time(now=lambda: NOW, clock=clock)))
        return opened[-1]

    yield made
    for services in opened:
        services.close()


def play(session: Session, clock: FakeClock, seconds: float, step: float = 0.5) -> None:
    for _ in range(round(seconds / step)):
        clock.advance(step)
        session.tick()


def test_a_changed_setting_and_choice_are_there_next_time(make: Callable[[], ProgramServices]) -> None:
    services = make()
    services.set_setting("breath.inhale", 5.0)
    services.set_choice("bridge.sets", 4)
    again = make()
    assert again.settings.number("breath.inhale") == 5.0
    assert again.plan().phases[1].seconds == 5.0
    assert again.plan().phases[1].sets == 4


def test_a_whole_session_is_in_the_log_when_it_ends(make: Callable[[], ProgramServices], clock: FakeClock) -> None:
    services = make()
    session = services.start_session(tight_before=6)
    session.start()
    play(session, clock, 720.0)
    assert session.ending is Ending.COMPLETED
    services.close()
    (record,) = make().sessions(0, 10)
    assert (record.ending, record.done, record.planned, record.tight_before) == (Ending.COMPLETED, 65, 65, 6)
    assert record.active_seconds == pytest.approx(719.0)
    assert make().week(NOW.date()).done == 1


def test_a_killed_session_is_taken_up_where_it_stood(make: Callable[[], ProgramServices], clock: FakeClock) -> None:
    services = make()
    services.set_setting("breath.exhale", 8.0)
    session = services.start_session()
    session.start()
    play(session, clock, 60.0)  # the third lift begins at 55 seconds
    services.close()

    later = make()
    later.set_setting("breath.exhale", 6.0)
    found = later.interrupted()
    assert found is not None
    assert found.done == 3
    again = later.resume_session(found.uuid)
    assert again.phase.kind is Kind.GET_READY
    again.start()
    play(again, clock, 15.5)
    assert (again.phase.count, again.phase.kind, again.phase.seconds) == (4, Kind.EXHALE, 8.0)
    play(again, clock, 900.0)
    later.close()
    (record,) = make().sessions(0, 10)
    assert (record.ending, record.done) == (Ending.COMPLETED, 65)


def test_a_session_kept_as_partial_is_not_offered_again(make: Callable[[], ProgramServices], clock: FakeClock) -> None:
    services = make()
    session = services.start_session()
    session.start()
    play(session, clock, 30.0)
    services.close()
    later = make()
    found = later.interrupted()
    assert found is not None
    later.keep_partial(found.uuid)
    assert make().interrupted() is None
    assert make().session_count() == 1


def test_the_running_session_is_not_offered_as_interrupted(
    make: Callable[[], ProgramServices], clock: FakeClock
) -> None:
    services = make()
    session = services.start_session()
    session.start()
    play(session, clock, 30.0)
    assert services.interrupted() is None
    session.stop()
    services.close()


def test_a_session_begun_by_mistake_is_not_in_the_log_and_one_that_hurt_is(
    make: Callable[[], ProgramServices], clock: FakeClock
) -> None:
    services = make()
    for stop_for_pain in (False, True):
        session = services.start_session()
        session.start()
        play(session, clock, 21.0)
        if stop_for_pain:
            session.stop_for_pain()
        else:
            session.stop()
    services.close()
    assert [record.ending for record in make().sessions(0, 9)] == [Ending.PAIN]


def test_tempo_changes_of_two_exercises_add_up(make: Callable[[], ProgramServices], clock: FakeClock) -> None:
    services = make()
    session = services.start_session()
    session.start()
    play(session, clock, 20.0)
    session.change_tempo(1)
    session.next_exercise()
    assert session.plan.tempos["hip_flexor"] == Tempo(4.5, 0, 6.5, 0)
    session.next_exercise()
    assert session.plan.tempos["deadlift"] == Tempo(3, 1, 2, 0)
    session.change_tempo(1)
    assert session.plan.tempos["bridge"] == Tempo(4.5, 0, 6.5, 0)
    session.stop()
    services.close()


def test_a_time_lapse_is_a_rehearsal_and_counts_for_nothing(tmp_path: Path, clock: FakeClock, qtbot: QtBot) -> None:
    routine = routine_file.load(asset("routines", "hamstring.toml"))
    places = Places(tmp_path)
    kept = Kept(places, settings_file.load(places.settings_file), Settings(), routine, {})
    services = ProgramServices(kept, SessionLog(places.log_file), Time(60.0, lambda: NOW, clock))
    session = services.start_session()
    session.start()
    play(session, clock, 720.0)
    assert session.ending is Ending.COMPLETED
    services.close()
    assert services.sessions(0, 1)[0].rehearsal
    assert services.week(NOW.date()).done == 0
    services.close()


def test_settings_that_cannot_be_saved_hold_and_are_told_once(
    make: Callable[[], ProgramServices], tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("in the way", encoding="utf-8")
    services = make()
    told: list[str] = []
    services.notice.connect(told.append)
    services.set_setting("breath.inhale", 5.0)
    services.set_setting("breath.inhale", 6.0)
    assert services.settings.number("breath.inhale") == 6.0
    assert len(told) == 1
    assert "can't be saved" in told[0]


def test_what_was_tried_is_in_the_log_only_once_it_is_kept_and_never_counts(
    make: Callable[[], ProgramServices], clock: FakeClock
) -> None:
    services = make()
    session = services.start_trial("bridge", "back")
    session.start()
    play(session, clock, session.plan.seconds + 1.0)
    assert session.ending is Ending.COMPLETED
    record = services.running_record()
    assert record is not None
    assert record.done == record.planned == 3
    assert services.session_count() == 0
    services.keep_session(record)
    assert [kept.title for kept in services.sessions(0, 5)] == ["Hamstring release: Bridge"]
    assert services.week(NOW.date()).done == 0


def test_the_tempo_of_a_try_can_be_changed_and_it_stays_a_try(
    make: Callable[[], ProgramServices], clock: FakeClock
) -> None:
    session = make().start_trial("hip_flexor", "in")
    session.start()
    play(session, clock, 25.0)
    session.change_tempo(1)
    play(session, clock, 12.0)
    assert {phase.exercise for phase in session.plan.phases} == {"hip_flexor"}
    assert session.plan.phases[-1].nominal > 6.0
    session.stop()


def test_the_voice_that_was_tried_answers_who_asked(make: Callable[[], ProgramServices]) -> None:
    services, asked, told = make(), list[str](), list[bool]()
    services.voice_wanted.connect(asked.append)
    services.try_voice("Breathe in.", told.append)
    assert (asked, told) == (["Breathe in."], [])
    services.tell_voice(True)
    assert told == [True]


def test_a_streak_is_counted_as_far_back_as_it_goes_and_no_pause_breaks_it(make: Callable[[], ProgramServices]) -> None:
    services = make()
    services.set_setting("week.goal", 1)
    session = services.start_session()
    record = services.running_record()
    assert record is not None and session is not None
    for number in range(1, 130):
        if number != 60:
            started = NOW - timedelta(weeks=number)
            services.change_record(replace(record, uuid=f"{number}", started=started, ending=Ending.COMPLETED))
    assert make().week(NOW.date()).streak == 59
    missed = week_of(NOW.date()) - timedelta(weeks=60)
    services.set_setting("week.paused", with_pause("", missed, paused=True))
    assert make().week(NOW.date()).streak == 128
