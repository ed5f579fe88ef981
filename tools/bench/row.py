"""One line of the table, and how it is measured and shown."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """What was measured, what it was measured against, and how many times as long it took."""

    what: str
    against: str
    ratio: float


def compare(what: str, against: str, ours: Callable[[], float], theirs: Callable[[], float], rounds: int = 7) -> Row:
    """Run two measurements in turn, each giving seconds, and compare their medians.

    In turn, so that a machine that slows down meanwhile slows both.
    """
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return Row(what, against, median(first for first, _ in pairs) / median(second for _, second in pairs))


def table(rows: Iterable[Row]) -> str:
    """Lay the rows out in columns as wide as what stands in them."""
    cells = [("what", "ratio", "against"), *((row.what, f"{row.ratio:.2f}", row.against) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(3)]
    lines = [_line(line, widths) for line in cells]
    return "\n".join([lines[0], " | ".join("-" * width for width in widths), *lines[1:]])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    what, ratio, against = cells
    return f"{what:<{widths[0]}} | {ratio:>{widths[1]}} | {against}"
