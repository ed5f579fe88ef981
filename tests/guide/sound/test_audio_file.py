"""The rendered file: every onset where the plan has it, even levels, no clicks, chapters, and nothing half done."""

from __future__ import annotations

import sys
import wave
from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from hamstring_gui.guide.sound import flac as flac_file
from hamstring_gui.guide.sound import pcm
from hamstring_gui.guide.sound.audio_file import Rendered, render, save
from hamstring_gui.guide.sound.marks import LEVEL
from hamstring_gui.guide.sound.phrase_book import PhraseBook
from hamstring_gui.guide.sound.score import Volumes
from hamstring_gui.guide.sound.script import Level, script
from hamstring_gui.guide.sound.speech import Espeak, Manner, espeak_command
from hamstring_gui.guide.sound.voice_wish import VoiceWish
from hamstring_gui.practice.choices import Choices
from hamstring_gui.practice.plan import Plan
from hamstring_gui.practice.planner import build
from hamstring_gui.practice.routine import Routine
from tests.guide.sound.hum import Hum, only


def samples_of(path: Path) -> pcm.Samples:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, pcm.RATE)
        return array("h", file.readframes(file.getnframes()))


def onset_near(samples: pcm.Samples, seconds: float) -> float:
    """Find where sound begins again after the quiet moment that lies nearest to a second."""
    millisecond = pcm.RATE // 1000
    at = pcm.frames(seconds)
    blocks = range(max(0, at - 40 * millisecond), at + 40 * millisecond, millisecond)
    quietest = min(blocks, key=lambda block: pcm.rms(samples[block : block + 2 * millisecond]))
    return next(place for place in range(quietest, len(samples)) if abs(samples[place]) > 300) / pcm.RATE


def silent(plan: Plan, path: Path) -> Rendered:
    return render(plan, path, PhraseBook(None, Manner(), None), level=Level.OFF)


@pytest.fixture(scope="module")
def hummed(bridge_plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> pcm.Samples:
    """The bridge with a voice, rendered once for all who only listen."""
    target = tmp_path_factory.mktemp("hummed") / "session.wav"
    return samples_of(render(bridge_plan, target, PhraseBook(Hum(), Manner(), None)).audio)


@pytest.fixture(scope="module")
def wordless(bridge_plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> pcm.Samples:
    """The bridge without a voice."""
    return samples_of(silent(bridge_plan, tmp_path_factory.mktemp("wordless") / "session.wav").audio)


def test_every_phase_of_the_routine_begins_within_ten_milliseconds_of_the_plan(
    default_plan: Plan, tmp_path: Path
) -> None:
    rendered = silent(default_plan, tmp_path / "session.wav")
    samples = samples_of(rendered.audio)
    late = {phase.start: onset_near(samples, phase.start) - phase.start for phase in default_plan.phases[1:]}
    assert len(late) > 100
    assert max(map(abs, late.values())) < 0.010, late


def test_the_voice_begins_where_the_script_has_it_and_as_loud_as_the_marks(
    bridge_plan: Plan, hummed: pcm.Samples
) -> None:
    for line in script(bridge_plan, Level.FULL, PhraseBook(Hum(), Manner(), None).length):
        spoken = hummed[pcm.frames(line.start + 0.1) : pcm.frames(line.end - 0.1)]
        assert abs(pcm.loudness(spoken) - LEVEL) < 2.0, line


def test_peaks_stay_below_one_decibel_under_full_scale_even_when_all_is_turned_up(
    bridge_plan: Plan, tmp_path: Path
) -> None:
    book = PhraseBook(Hum(), Manner(), None)
    rendered = render(bridge_plan, tmp_path / "loud.wav", book, volumes=Volumes(100.0, 100.0))
    assert -12.0 < pcm.peak(samples_of(rendered.audio)) < -1.0


def test_no_join_clicks(bridge_plan: Plan, wordless: pcm.Samples) -> None:
    samples = wordless
    for phase in bridge_plan.phases:
        at = pcm.frames(phase.start)
        steps = [abs(samples[place + 1] - samples[place]) for place in range(max(0, at - 60), at + 20)]
        assert max(steps) < 320, phase.index


def test_the_breath_steps_back_while_the_voice_speaks_and_returns(
    bridge_plan: Plan, wordless: pcm.Samples, tmp_path: Path
) -> None:
    book = PhraseBook(Hum(), Manner(), None)
    with_voice = samples_of(render(bridge_plan, tmp_path / "a.wav", book, volumes=Volumes(60.0, 0.0)).audio)
    line = next(line for line in script(bridge_plan, Level.FULL, book.length) if line.phase == 2)
    spoken = slice(pcm.frames(line.start + 0.5), pcm.frames(line.end - 0.1))
    after = slice(pcm.frames(line.end + 0.2), pcm.frames(line.end + 0.6))
    assert pcm.rms(with_voice[spoken]) < 0.5 * pcm.rms(wordless[spoken])
    assert with_voice[after] == wordless[after]


def test_volumes_turn_breath_and_voice_down_apart(bridge_plan: Plan, tmp_path: Path) -> None:
    book = PhraseBook(Hum(), Manner(), None)
    mute = samples_of(render(bridge_plan, tmp_path / "mute.wav", book, volumes=Volumes(0.0, 80.0)).audio)
    line = script(bridge_plan, Level.FULL, book.length)[0]
    assert not any(mute[pcm.frames(70.5) : pcm.frames(71.0)]) or line.start < 70.5
    assert pcm.loudness(mute[pcm.frames(line.start) : pcm.frames(line.end)]) == pytest.approx(LEVEL, abs=1.0)


def test_gates_take_the_time_of_their_steps(routine: Routine, tmp_path: Path) -> None:
    plan = build(routine, replace(only("bridge", Choices()), get_ready=None))
    rendered = silent(plan, tmp_path / "session.wav")
    assert rendered.seconds == pytest.approx(plan.seconds + plan.phases[0].nominal + 4.0, abs=0.1)


def test_the_cue_sheet_names_every_exercise_where_it_begins(default_plan: Plan, tmp_path: Path) -> None:
    sheet = silent(default_plan, tmp_path / "session.wav").cue_sheet.read_text()
    assert 'FILE "session.wav" WAVE' in sheet
    for number, (_, first, _) in enumerate(default_plan.exercises, 1):
        phase = default_plan.phases[first]
        index = f"{int(phase.start // 60):02d}:{int(phase.start % 60):02d}:00"
        assert f'TRACK {number:02d} AUDIO\n    TITLE "{phase.title}"\n    INDEX 01 {index}' in sheet


def test_progress_goes_from_nothing_to_all(bridge_plan: Plan, tmp_path: Path) -> None:
    told: list[float] = []
    render(bridge_plan, tmp_path / "session.wav", PhraseBook(Hum(), Manner(), None), progress=told.append)
    assert told == sorted(told) and told[-1] == 1.0 and len(told) > 20


def test_a_rendering_that_fails_leaves_the_old_file_and_nothing_half_done(bridge_plan: Plan, tmp_path: Path) -> None:
    target = tmp_path / "session.wav"
    target.write_bytes(b"yesterday")

    def stop(part: float) -> None:
        if part > 0.7:
            raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        render(bridge_plan, target, PhraseBook(None, Manner(), None), progress=stop)
    assert [file.name for file in tmp_path.iterdir()] == ["session.wav"]
    assert target.read_bytes() == b"yesterday"


def test_failing_phrases_are_told_once_and_their_sounds_stay(
    bridge_plan: Plan, wordless: pcm.Samples, tmp_path: Path
) -> None:
    some = render(bridge_plan, tmp_path / "a.wav", PhraseBook(Hum("Two."), Manner(), None))
    assert some.notice == "Some phrases could not be spoken; their sounds are there (the hum broke)."
    none = render(bridge_plan, tmp_path / "b.wav", PhraseBook(Hum("*"), Manner(), None))
    assert none.notice.startswith("The voice stopped speaking")
    assert samples_of(none.audio) == wordless


@pytest.mark.skipif(not espeak_command(), reason="eSpeak NG is not installed")
def test_every_line_of_the_default_session_is_even_in_loudness(default_plan: Plan, tmp_path: Path) -> None:
    book = PhraseBook(Espeak(), Manner(), tmp_path / "phrases")
    rendered = render(default_plan, tmp_path / "session.wav", book)
    assert rendered.notice == ""
    samples = samples_of(rendered.audio)
    levels = {
        line.text: pcm.loudness(samples[pcm.frames(line.start) : pcm.frames(line.end)])
        for line in script(default_plan, Level.FULL, book.length)
    }
    assert len(levels) > 40
    assert max(levels.values()) - min(levels.values()) < 2.0, levels
    assert pcm.peak(samples) < -1.0


def test_a_flac_file_holds_the_same_sound_in_less_room(bridge_plan: Plan, tmp_path: Path) -> None:
    wish = VoiceWish(Level.OFF)
    wav = save(bridge_plan, tmp_path / "session.wav", wish)
    flac = save(bridge_plan, tmp_path / "session.flac", wish)
    data = flac.audio.read_bytes()
    assert data[:4] == b"fLaC" and 1000 < len(data) < 0.8 * wav.audio.stat().st_size
    # The stream's header holds the number of samples in 36 bits.
    assert int.from_bytes(data[21:26], "big") & (1 << 36) - 1 == len(samples_of(wav.audio))
    assert 'FILE "session.flac"' in flac.cue_sheet.read_text()
    assert {file.suffix for file in tmp_path.iterdir()} == {".wav", ".cue", ".flac"}
    assert len(list(tmp_path.iterdir())) == 3


def test_an_encoder_that_fails_says_what_to_do_and_leaves_nothing(
    bridge_plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flac_file, "command", lambda name, *paths: (sys.executable, "-c", "raise SystemExit(1)"))
    with pytest.raises(OSError, match="choose a WAV file"):
        save(bridge_plan, tmp_path / "session.flac", VoiceWish(Level.OFF))
    assert list(tmp_path.iterdir()) == []


WITHOUT_ENCODER = """
import sys
from PySide6.QtCore import QCoreApplication
from hamstring_gui.guide.sound.flac_encoder import main
QCoreApplication.setLibraryPaths([])
raise SystemExit(main(sys.argv[1:]))
"""


def test_where_qt_brings_no_encoder_that_is_said_and_not_waited_for(
    bridge_plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flac_file, "command", lambda name, *paths: (sys.executable, "-c", WITHOUT_ENCODER, *paths))
    with pytest.raises(OSError, match="encoder failed on this computer; choose a WAV file"):
        save(bridge_plan, tmp_path / "session.flac", VoiceWish(Level.OFF))


def test_another_sort_of_file_is_refused_before_anything_is_done(bridge_plan: Plan, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"session\.mp3: expected a name that ends in \.wav or \.flac"):
        save(bridge_plan, tmp_path / "session.mp3", VoiceWish())
    assert list(tmp_path.iterdir()) == []
