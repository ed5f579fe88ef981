"""Print the table of benchmarks: `make bench`, or `make bench ARGS=start` for those with that word in their name."""

import sys
from collections.abc import Callable, Iterable

from bench.checking import hostile_checks
from bench.editing import longest_edits
from bench.figure import figure_frames
from bench.log_pages import log_pages
from bench.planning import longest_plan
from bench.row import Row, table
from bench.session import idle_window, session
from bench.stage_frame import stage_frames
from bench.start import first_frame

# A new benchmark is a function that gives rows, and a line here.
BENCHMARKS: tuple[Callable[[], Iterable[Row]], ...] = (
    first_frame,
    longest_plan,
    hostile_checks,
    longest_edits,
    log_pages,
    figure_frames,
    stage_frames,
    session,
    idle_window,
)


def main(words: list[str]) -> int:
    """Run all benchmarks, or those with one of the words in their name; one that fails leaves the others' rows."""
    rows: list[Row] = []
    failed = 0
    for benchmark in BENCHMARKS:
        name = f"{benchmark.__module__}.{benchmark.__name__}"
        if words and not any(word in name for word in words):
            continue
        try:
            rows.extend(benchmark())
        except RuntimeError as error:
            failed = 1
            print(f"{name}: {error}", file=sys.stderr)
    print(table(rows))
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
