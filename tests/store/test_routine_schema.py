"""The JSON Schema that editors get says what the check says."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from hamstring_gui.cli import main
from hamstring_gui.store.assets import asset

WITH_POSES = Path(__file__).parents[1] / "data" / "good" / "written_with_the_guide.toml"
SOUND = [*sorted(asset("routines").glob("*.toml")), WITH_POSES]


@pytest.fixture
def schema(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["schema"]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


_TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict, "array": list, "string": str, "integer": int, "number": (int, float), "boolean": bool,
}  # fmt: skip


def misfits(value: object, schema: dict[str, Any], key: str = "") -> list[str]:
    """Return the keys whose values a schema refuses; as much of JSON Schema as ours uses."""
    if "anyOf" in schema:
        found = [misfits(value, one, key) for one in schema["anyOf"]]
        return [] if any(not wrong for wrong in found) else found[-1]
    if "enum" in schema:
        return [] if value in schema["enum"] else [key]
    if not isinstance(value, _TYPES[schema["type"]]) or (isinstance(value, bool) and schema["type"] != "boolean"):
        return [key]
    if isinstance(value, dict):
        return _table_misfits(value, schema, key)
    if isinstance(value, list):
        few = not schema["minItems"] <= len(value) <= schema["maxItems"]
        inner = [wrong for n, item in enumerate(value, 1) for wrong in misfits(item, schema["items"], f"{key}[{n}]")]
        return ([key] if few else []) + inner
    if isinstance(value, str):
        fits = schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 999)
        return [] if fits and re.search(schema.get("pattern", ""), value) else [key]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return [] if schema["minimum"] <= value <= schema["maximum"] else [key]
    return []


def _table_misfits(value: dict[str, object], schema: dict[str, Any], key: str) -> list[str]:
    known, others = schema.get("properties", {}), schema["additionalProperties"]
    wrong = [f"{key}.{name}" for name in schema.get("required", ()) if name not in value]
    for name, item in value.items():
        if name in known:
            wrong += misfits(item, known[name], f"{key}.{name}")
        elif others is False:
            wrong.append(f"{key}.{name}")
        else:
            wrong += misfits(item, others, f"{key}.{name}")
    return wrong


@pytest.mark.parametrize("path", SOUND, ids=lambda path: path.stem)
def test_the_routines_that_come_with_the_program_fit(path: Path, schema: dict[str, Any]) -> None:
    assert misfits(tomllib.loads(path.read_text(encoding="utf-8")), schema) == []


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('title = "Five-minute reset"', 'titel = "x"', ".titel"),
        ('kind = "exhale"', 'kind = "out"', ".exercise[1].position[1].repeat[1].kind"),
        ('name = "reset"', 'name = "../reset"', ".name"),
        ("times_a_week = 3", "times_a_week = 8", ".times_a_week"),
        ('short = "Bridge"', f'short = "{"x" * 25}"', ".exercise[1].short"),
        ('pose = "lying"', "", ".exercise[1].pose"),
    ],
)
def test_what_the_check_refuses_the_schema_refuses(old: str, new: str, key: str, schema: dict[str, Any]) -> None:
    text = asset("routines", "reset.toml").read_text(encoding="utf-8").replace(old, new, 1)
    assert key in misfits(tomllib.loads(text), schema)


def test_editors_can_explain_the_keys(schema: dict[str, Any]) -> None:
    phase = schema["properties"]["exercise"]["items"]["properties"]["position"]["items"]["properties"]["repeat"]
    assert "four words or fewer" in phase["items"]["properties"]["cue"]["description"]
