"""A voice that knows no kanji reads every Japanese word of the session."""

import pytest

from hamstring_gui.guide.sound.kana import KANJI, in_kana
from hamstring_gui.guide.sound.script import Level, estimated_length, script
from hamstring_gui.guide.sound.speech import Espeak, Manner, VoiceError
from hamstring_gui.practice import planner
from hamstring_gui.practice.choices import Choices
from hamstring_gui.store import routine_file
from hamstring_gui.store.assets import asset
from hamstring_gui.store.translations import built_in


@pytest.mark.parametrize("name", ["hamstring", "reset", "desk_break", "first_week"])
def test_every_word_that_the_voice_says_can_be_read(name: str) -> None:
    routine = built_in(routine_file.load(asset("routines", f"{name}.toml")), "ja")
    said = script(planner.build(routine, Choices()), Level.FULL, estimated_length())
    assert len(said) > 10
    assert [line.text for line in said if KANJI.search(in_kana(line.text))] == []


def test_the_longest_word_is_read_first() -> None:
    assert in_kana("股関節屈筋と右脚") == "こかんせつくっきんとみぎあし"


def test_what_cannot_be_read_is_not_spelt_out() -> None:
    with pytest.raises(VoiceError, match="can't read"):
        Espeak(("true",)).speak("鬱", Manner(language="ja"))
