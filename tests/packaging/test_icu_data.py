"""ICU's data without the folders that nobody asks for is still ICU's data, and Qt sorts by it as before."""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from icu_data import make_smaller, trimmed

HEADER = struct.pack("<HBBHHBBBB", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0) + b"CmnD" + bytes(16)
FILES = {
    b"icudt1l/brkitr/root.res": b"breaks",
    b"icudt1l/coll/de.res": b"German order",
    b"icudt1l/gb18030.cnv": b"an encoding",
    b"icudt1l/root.res": b"all else",
    b"icudt1l/zone/de.res": b"zones",
}


def packed(files: dict[bytes, bytes]) -> bytes:
    """Lay out files as ICU does: their number, a table of places, names, contents."""
    name_at = 4 + 8 * len(files)
    content_at = name_at + sum(len(name) + 1 for name in files)
    table = struct.pack("<I", len(files))
    for name, content in files.items():
        table += struct.pack("<II", name_at, content_at)
        name_at, content_at = name_at + len(name) + 1, content_at + len(content)
    return HEADER + table + b"".join(name + b"\0" for name in files) + b"".join(files.values())


def unpacked(data: bytes) -> dict[bytes, bytes]:
    body = data[32:]
    (count,) = struct.unpack_from("<I", body)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    assert all(start % 16 == 0 for _, start in places), "ICU reads numbers where they are"
    return {body[name : body.index(b"\0", name)]: body[start:].split(b"\0")[0] for name, start in places}


def test_folders_that_nobody_asks_for_go_and_the_rest_stays() -> None:
    kept = {name: FILES[name] for name in (b"icudt1l/coll/de.res", b"icudt1l/root.res")}
    assert unpacked(trimmed(packed(FILES))) == kept


def test_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="common data"):
        trimmed(b"\x7fELF" + bytes(100))


SORTING = """
from PySide6.QtCore import QCollator, QDate, QLocale
for name in ("de", "sv", "ja", "ar", "es"):
    place = QLocale(name)
    print(sorted(["zebra", "Äpfel", "apfel", "åre", "ñu", "か", "ア", "ب", "ا"], key=QCollator(place).sortKey))
    print(place.toUpper("straße"), place.toString(QDate(2026, 11, 24)))
print(sum("build" in line and "icudata" in line for line in open("/proc/self/maps")) > 0)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt uses what the system has")
def test_qt_sorts_by_the_smaller_library_as_by_the_whole_one(tmp_path: Path) -> None:
    libraries = list((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    if not libraries or shutil.which("ld") is None or shutil.which("objdump") is None:
        pytest.skip("this Qt brings no ICU, or there are no binutils")
    smaller = tmp_path / "build" / libraries[0].name
    smaller.parent.mkdir()
    make_smaller(libraries[0], smaller)
    assert smaller.stat().st_size < 0.5 * libraries[0].stat().st_size
    *as_before, used_before = _told({})
    *as_now, used_now = _told({"LD_PRELOAD": str(smaller)})
    assert (used_before, used_now) == ("False", "True")
    assert as_now == as_before


def _told(environment: dict[str, str]) -> list[str]:
    environment |= {"PYTHONUTF8": "1"}
    command = [sys.executable, "-c", SORTING]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, encoding="utf-8")
    return done.stdout.splitlines()
