"""Makes ICU's library of data smaller: Qt brings all 32 MB of it, and asks it for little.

What is left out are names and rules that Qt has in tables of its own: of units, time zones, currencies, languages and
regions, numbers in words, other scripts' letters, where lines break, and encodings that came before UTF-8. ICU falls
back when it misses one of them.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

LEFT_OUT = frozenset({b"brkitr", b"curr", b"lang", b"rbnf", b"region", b"translit", b"unit", b"zone"})
"""Folders of the data, as ICU's own sources are ordered."""
CONVERTER = b".cnv"
"""How a table of an encoding ends; ICU knows UTF-8 and ASCII without one."""
MARK = b"CmnD"
MARK_AT = 12
"""Bytes from the beginning of the data to its mark: sizes, magic number, order of bytes and kind of letters."""
BIG_ENDIAN_AT = 8
ALIGNED = 16
SYMBOL = re.compile(r"\.rodata\s+([0-9a-f]+)\s+(?:Base\s+)?(icudt\d+_dat)")
ASSEMBLY = """\
.section .note.GNU-stack,"",%progbits
.section .rodata
.balign {aligned}
.globl {symbol}
.type {symbol}, %object
.size {symbol}, {size}
{symbol}:
.incbin "{data}"
"""


def trimmed(data: bytes) -> bytes:
    """Return the data without the folders that are left out; ValueError when it isn't ICU's common data."""
    if data[MARK_AT : MARK_AT + len(MARK)] != MARK:
        raise ValueError("this isn't ICU's common data")
    order = ">" if data[BIG_ENDIAN_AT] else "<"
    (header,) = struct.unpack_from(f"{order}H", data)
    return data[:header] + _packed([item for item in _items(data[header:], order) if _is_needed(item[0])], order)


def _is_needed(name: bytes) -> bool:
    return not name.endswith(CONVERTER) and not LEFT_OUT & set(name.split(b"/")[1:-1])


def _items(body: bytes, order: str) -> list[tuple[bytes, bytes]]:
    """Return each file's name and content, in the order of the names, by which ICU looks them up."""
    (count,) = struct.unpack_from(f"{order}I", body)
    places = list(struct.iter_unpack(f"{order}II", body[4 : 4 + 8 * count]))
    ends = [start for _, start in places[1:]] + [len(body)]
    names = [body[at : body.index(b"\0", at)] for at, _ in places]
    return [(name, body[start:end]) for name, (_, start), end in zip(names, places, ends, strict=True)]


def _packed(items: list[tuple[bytes, bytes]], order: str) -> bytes:
    """Return files as a table of places, all names, then all contents."""
    names = b"".join(name + b"\0" for name, _ in items)
    name_at = 4 + 8 * len(items)
    content_at = -(-(name_at + len(names)) // ALIGNED) * ALIGNED
    table, contents = [struct.pack(f"{order}I", len(items))], []
    for name, content in items:
        table.append(struct.pack(f"{order}II", name_at, content_at))
        padded = content + bytes(-len(content) % ALIGNED)
        contents.append(padded)
        name_at, content_at = name_at + len(name) + 1, content_at + len(padded)
    head = b"".join(table) + names
    return head + bytes(-len(head) % ALIGNED) + b"".join(contents)


def make_smaller(library: Path, target: Path) -> None:
    """Write a library with less data, for programs linked against the other; needs binutils, and Linux."""
    symbols = subprocess.run(["objdump", "-T", library], capture_output=True, text=True, check=True).stdout
    found = SYMBOL.search(symbols)
    whole = library.read_bytes()
    start = whole.find(MARK) - MARK_AT
    if found is None or start < 0:
        raise ValueError(f"{library}: no ICU data in it")
    data = target.with_suffix(".dat")
    data.write_bytes(trimmed(whole[start : start + int(found[1], 16)]))
    text = ASSEMBLY.format(aligned=ALIGNED, symbol=found[2], size=data.stat().st_size, data=data)
    compiled = target.with_suffix(".o")
    subprocess.run(["as", "-o", compiled, "-"], input=text, text=True, check=True)
    shared = ["-shared", "-s", "-Bsymbolic", "-z", "noexecstack", "-soname", library.name]
    subprocess.run(["ld", *shared, "-o", target, compiled], check=True)
