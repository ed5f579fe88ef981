"""Where the data that comes with the program lies, in a checkout and in an installed wheel alike."""

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[1]


@cache
def folder() -> Path:
    """Find the folder of the assets: the wheel carries it inside the package, a checkout beside it."""
    beside = PACKAGE.parent / "assets"
    # The checkout first: an editable install may hold an old copy inside.
    return beside if (PACKAGE.parent / "pyproject.toml").is_file() and beside.is_dir() else PACKAGE / "assets"


def asset(*parts: str) -> Path:
    """Give the path of a file or folder of the assets: `asset("routines", "hamstring.toml")`.

    Raises FileNotFoundError, naming the path, if there is none: then the installation is broken.
    """
    path = folder().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: the installation is incomplete, please install it again")
    return path
