"""Phrases are rendered once, survive damage on disk, and are given up when the engine is gone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hamstring_gui.guide.sound import phrase_book
from hamstring_gui.guide.sound.phrase_book import GIVE_UP_AFTER, PhraseBook, prune
from hamstring_gui.guide.sound.speech import Manner
from tests.guide.sound.hum import Hum


def test_a_phrase_is_rendered_once_for_all_times(tmp_path: Path) -> None:
    hum = Hum()
    first = PhraseBook(hum, Manner(), tmp_path).phrase("Three.")
    again = PhraseBook(hum, Manner(), tmp_path).phrase("Three.")
    assert first is not None and first == again
    assert hum.asked == ["Three."]


def test_voice_rate_language_and_pace_each_have_phrases_of_their_own(tmp_path: Path) -> None:
    hum = Hum()
    for manner in (Manner(), Manner(voice="Ann"), Manner(rate=120), Manner(language="de")):
        PhraseBook(hum, manner, tmp_path).phrase("Three.")
    PhraseBook(hum, Manner(), tmp_path).phrase("Three.", 1.3)
    assert len(hum.asked) == len(list(tmp_path.glob("*.wav"))) == 5


def test_a_damaged_file_is_rendered_again(tmp_path: Path) -> None:
    hum = Hum()
    whole = PhraseBook(hum, Manner(), tmp_path).phrase("Three.")
    (file,) = tmp_path.iterdir()
    file.write_bytes(b"RIFF garbage")
    assert PhraseBook(hum, Manner(), tmp_path).phrase("Three.") == whole
    assert len(hum.asked) == 2


def test_a_folder_that_can_not_be_written_costs_nothing_but_the_copy(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    book = PhraseBook(Hum(), Manner(), blocked / "phrases")
    assert book.phrase("Three.") is not None and book.failure == ""


def test_a_phrase_that_fails_is_remembered_and_told_once(tmp_path: Path) -> None:
    hum = Hum("Two.")
    book = PhraseBook(hum, Manner(), tmp_path)
    assert book.phrase("Two.") is None and book.length("Two.") is None
    assert book.phrase("Three.") is not None
    assert book.failure == "the hum broke" and not book.given_up
    assert hum.asked.count("Two.") == 1


def test_an_engine_that_is_gone_is_not_asked_for_ever() -> None:
    hum = Hum("*")
    book = PhraseBook(hum, Manner(), None)
    assert [book.phrase(str(number)) for number in range(50)] == [None] * 50
    assert len(hum.asked) == GIVE_UP_AFTER and book.given_up


def test_the_oldest_phrases_go_when_there_are_too_many(tmp_path: Path) -> None:
    for number in range(5):
        file = tmp_path / f"{number}.wav"
        file.touch()
        os.utime(file, (number, number))
    prune(tmp_path, most=2)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["3.wav", "4.wav"]


def test_the_last_of_a_disk_is_left_to_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrase_book, "LEAST_FREE", 2**62)
    hum = Hum()
    assert PhraseBook(hum, Manner(), tmp_path).phrase("one two") is not None
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(phrase_book, "LEAST_FREE", 0)
    assert PhraseBook(hum, Manner(), tmp_path).phrase("one two") is not None
    assert len(list(tmp_path.iterdir())) == 1
