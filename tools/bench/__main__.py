"""Print the table of benchmarks: `make bench`, or `make bench ARGS=start` for those with that word in their name."""

import sys
from collections.abc import Callable, Iterable

from bench.planning import longest_plan
from bench.row import Row, table
from bench.start import first_frame

# A new benchmark is a function that gives rows, and a line here.
BENCHMARKS: tuple[Callable[[], Iterable[Row]], ...] = (first_frame, longest_plan)


def main(words: list[str]) -> None:
    """Run what is asked for: all, or those with one of the words in their module's or function's name."""
    names = {benchmark: f"{benchmark.__module__}.{benchmark.__name__}" for benchmark in BENCHMARKS}
    chosen = [benchmark for benchmark, name in names.items() if not words or any(word in name for word in words)]
    print(table(row for benchmark in chosen for row in benchmark()))


if __name__ == "__main__":
    main(sys.argv[1:])
