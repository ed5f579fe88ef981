"""TOML of strangers: what would cost hours is refused before it is parsed, and errors name the line."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hamstring_gui.practice.faults import FaultsError, shown
from hamstring_gui.store import toml_file

FULL = toml_file.MOST_BYTES


def faults_of(text: str) -> str:
    with pytest.raises(FaultsError) as caught:
        toml_file.parse(text, "a.toml")
    return str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        ".".join(["a"] * 9) + " = 1",
        " . ".join(["a"] * 9) + " = 1",
        ".".join(['"a"'] * 9) + " = 1",
        ".".join(["'a.b'"] * 9) + " = 1",
        "[" + ".".join(["a"] * 9) + "]",
        "x = [{ " + ".".join(["a"] * 9) + " = 1 }]",
        'x = { b = """x"""", ' + ".".join(["a"] * 9) + " = 1 }",
        "x = { b = '''x''''', " + ".".join(["a"] * 9) + " = 1 }",
        'x = "\\"" # "\n' + ".".join(["a"] * 9) + " = 1",
    ],
)
def test_a_key_of_too_many_parts_is_refused_wherever_it_stands(text: str) -> None:
    assert faults_of("one = 1\n" + text).startswith(f"a.toml:{1 + len(text.splitlines())}: expected keys of at most 8")


@pytest.mark.parametrize(
    "text",
    [
        'a = "' + ".".join("abcdefghijkl") + '"',
        "a = '" + ". ".join("abcdefghijkl") + "'",
        'a = """\n' + ".".join("abcdefghijkl") + '\n"""',
        'a = "x\\"' + ".".join("abcdefghijkl") + '"',
        "a = 1 # " + ".".join("abcdefghijkl"),
        "a.b.c.d.e.f.g.h = 1",
        'a = ["1.2", "1.2", "1.2", "1.2", "1.2", "1.2", "1.2", "1.2", "1.2"]',
    ],
)
def test_texts_and_comments_may_have_any_number_of_dots(text: str) -> None:
    assert toml_file.parse(text, "a.toml").table


# Each of these once took, or would take, the square or the cube of its length.
@pytest.mark.parametrize(
    "fill",
    [
        lambda n: "[" + " " * n,
        lambda n: "[[a" + "\t" * n,
        lambda n: " " * n,
        lambda n: "a" * n,
        lambda n: '"""' + '\\"""' * (n // 4),
        lambda n: "\"'" * (n // 2),
        lambda n: "a" + "." * n,
        lambda n: "a." * (n // 2),
        lambda n: "a = " + "[" * n,
        lambda n: "a = " + "{a=" * (n // 3),
    ],
)
def test_a_line_of_the_greatest_length_is_refused_in_one_pass(fill: Callable[[int], str]) -> None:
    text = fill(FULL - 10)
    try:
        assert toml_file.parse(text, "a.toml").table == {}
    except FaultsError as error:
        assert len(str(error)) < 300


@given(st.text(max_size=60) | st.text("ab.\"'[]{}=,\\#\n ", max_size=60))
def test_any_text_is_a_document_or_a_fault(text: str) -> None:
    try:
        toml_file.parse(text, "a.toml")
    except FaultsError as error:
        assert str(error).startswith("a.toml")


def test_lines_are_counted_as_editors_do() -> None:
    document = toml_file.parse("a = 'one\u2028two'\r\nb = 1\r\n\r\n[[c]]\r\nd = 2\n[[ c ]]\ne = 1", "a")
    assert (document.line_of("b"), document.line_of("c[1].d"), document.line_of("c[2].e")) == (2, 5, 7)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (int("9" * 4000), "a huge number"),
        ([[1]] * 900, "a list of 900"),
        ("x" * 9999, "x…"),
    ],
)
def test_a_value_is_shown_short_however_long_it_is(value: object, text: str) -> None:
    assert shown(value).endswith(text)
    assert len(shown(value)) <= 60
