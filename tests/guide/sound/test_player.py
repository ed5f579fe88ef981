"""The player beside a real session: sound, voice and device follow it, and no fault of theirs touches its timing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hamstring_gui.guide.session import Session
from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.output import NO_DEVICE, Following
from hamstring_gui.guide.sound.player import SoundPlayer
from hamstring_gui.guide.sound.rehearsal import VOICE_LOST
from hamstring_gui.guide.sound.score import Score, volumes_of
from hamstring_gui.guide.sound.script import Level
from hamstring_gui.guide.sound.speech import NO_VOICE, Chosen, Engine, Manner
from hamstring_gui.guide.sound.voice_wish import VoiceWish, wish_of
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Routine
from hamstring_gui.practice.settings import Settings, Value
from hamstring_gui.practice.tempo import Tempo
from tests.conftest import FakeClock
from tests.guide.sound.hum import Hum, only

MakePlayer = Callable[..., SoundPlayer]


@pytest.fixture
def make_player(clock: FakeClock, tmp_path: Path, qtbot: QtBot) -> Iterator[MakePlayer]:
    made: list[SoundPlayer] = []

    def make(engine: Engine | None = None, notice: str = "") -> SoundPlayer:
        def choose(wanted: str, manner: Manner) -> Chosen:
            return Chosen(engine, manner, notice)

        player = SoundPlayer(clock, lambda: None, choose, tmp_path / "phrases")
        made.append(player)
        return player

    yield make
    for player in made:
        player.close()


@pytest.fixture
def session(bridge_plan: Plan, routine: Routine, clock: FakeClock, qtbot: QtBot) -> Iterator[Session]:
    def replan(exercise: str, tempo: Tempo) -> Plan:
        return build(routine, only("bridge", Choices(tempo)))

    session = Session(bridge_plan, clock, replan)
    yield session
    session.stop()


def following(player: SoundPlayer) -> Following:
    found = player._stream.following
    assert found is not None
    return found


def place(player: SoundPlayer, clock: FakeClock) -> float | None:
    """Return the second of the line of sound that is heard now; None for silence."""
    found = following(player).place_at(clock())
    return None if found is None else found / pcm.RATE


def move(session: Session, clock: FakeClock, seconds: float) -> None:
    for _ in range(round(seconds * 4)):
        clock.advance(0.25)
        session.tick()


def test_sound_is_where_the_session_is_through_pauses_and_jumps(
    make_player: MakePlayer, session: Session, clock: FakeClock
) -> None:
    player = make_player()
    player.attend(session)
    assert place(player, clock) is None
    session.start()
    move(session, clock, 20.25)
    player.refresh()
    assert place(player, clock) == pytest.approx(20.25, abs=0.001)
    session.pause()
    assert place(player, clock) is None
    clock.advance(100.0)
    session.resume()
    assert place(player, clock) == pytest.approx(20.25, abs=0.001)
    session.next_phase()
    assert place(player, clock) == pytest.approx(session.phase.start, abs=0.001)
    session.previous_phase()
    assert place(player, clock) == pytest.approx(session.phase.start, abs=0.001)


def test_a_new_tempo_makes_a_new_score_that_agrees_with_the_plan(
    make_player: MakePlayer, session: Session, clock: FakeClock
) -> None:
    player = make_player()
    player.attend(session)
    session.start()
    move(session, clock, 20.0)
    before = following(player).source
    session.change_tempo(2)
    after = following(player).source
    assert isinstance(before, Score) and isinstance(after, Score) and after is not before
    assert after.plan.phases[5].seconds == session.plan.phases[5].seconds != before.plan.phases[5].seconds
    assert place(player, clock) == pytest.approx(20.0, abs=0.001)


def test_the_end_is_heard_out_when_all_is_done_and_cut_when_it_is_stopped(
    make_player: MakePlayer, session: Session, clock: FakeClock
) -> None:
    player = make_player()
    player.attend(session)
    session.start()
    move(session, clock, session.plan.seconds + 0.5)
    assert session.state == "ended"
    assert place(player, clock) == pytest.approx(session.plan.seconds, abs=0.6)


def test_a_stopped_session_is_silent_at_once(make_player: MakePlayer, session: Session) -> None:
    player = make_player()
    player.attend(session)
    session.start()
    session.stop_for_pain()
    assert player._stream.following is None


def test_words_arrive_while_the_session_runs_and_in_its_phase(
    make_player: MakePlayer, session: Session, qtbot: QtBot
) -> None:
    player = make_player(Hum())
    with qtbot.waitSignal(player.prepared, check_params_cb=lambda done, total: done == total, timeout=20_000):
        player.attend(session)
    score = following(player).source
    assert isinstance(score, Score)
    (lift,) = score._spoken[2]
    assert score.starts[2] < lift.first < lift.last < score.starts[3]


@pytest.mark.parametrize("broken", [Hum("*"), None])
def test_without_a_voice_the_person_is_told_once_and_timing_is_untouched(
    make_player: MakePlayer, session: Session, clock: FakeClock, qtbot: QtBot, broken: Engine | None
) -> None:
    player = make_player(broken, "" if broken else NO_VOICE)
    told: list[str] = []
    player.noticed.connect(told.append)
    for _ in range(2):
        with qtbot.waitSignal(player.prepared, check_params_cb=lambda done, total: done == total, timeout=20_000):
            player.attend(session)
    qtbot.waitUntil(lambda: any(text in (NO_VOICE, VOICE_LOST) for text in told), timeout=5000)
    assert [text for text in told if text != NO_DEVICE] == [NO_VOICE if broken is None else VOICE_LOST]
    session.start()
    move(session, clock, 30.0)
    assert session.phase.start <= 30.0 < session.phase.end


def test_without_a_device_the_person_is_told_once(make_player: MakePlayer, session: Session, qtbot: QtBot) -> None:
    player = make_player()
    with qtbot.waitSignal(player.noticed, timeout=5000) as told:
        player.attend(session)
    assert told.args == [NO_DEVICE]


def test_volume_and_silence_are_heard_at_once(make_player: MakePlayer, session: Session) -> None:
    player = make_player()
    player.attend(session)
    session.start()
    player.set_volumes(0.0, 100.0)
    score = following(player).source
    assert isinstance(score, Score) and score.volumes.breath_gain == 0
    player.set_enabled(False)
    assert player._stream.following is None
    player.set_enabled(True)
    assert following(player).running


def test_the_voice_can_be_tried_without_a_session(make_player: MakePlayer, qtbot: QtBot) -> None:
    able, mute = make_player(Hum()), make_player(Hum("*"))
    for player, spoken, text in ((able, True, "In."), (mute, False, "Out.")):
        with qtbot.waitSignal(player.auditioned, timeout=5000) as told:
            player.try_voice(text)
        assert told.args == [spoken]


def test_the_settings_make_a_wish() -> None:
    chosen: dict[str, Value] = {
        "voice.level": "brief",
        "voice.engine": "espeak",
        "voice.name": "en-us",
        "voice.rate": 150,
    }
    settings = Settings(chosen)
    assert wish_of(settings) == VoiceWish(Level.BRIEF, "espeak", Manner("en-us", 150))


def test_without_the_sound_of_the_breath_the_voice_is_still_heard() -> None:
    volumes = volumes_of(Settings({"sound.enabled": False}))
    assert volumes.breath_gain == 0 and volumes.voice_gain == pcm.UNITY
