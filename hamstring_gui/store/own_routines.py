"""The person's own routines on disk: list, save, duplicate, rename, delete and bring back, order, import, export."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import tomli_w

from hamstring_gui.practice.faults import CANT_MOVE, CANT_READ, CANT_WRITE, Fault, FaultsError, shown
from hamstring_gui.practice.library import Origin, RoutineEntry, copy_title, free_name
from hamstring_gui.practice.routine import Routine

from . import atomic_file, routine_file, routine_writer, toml_file
from .assets import asset
from .library import SUFFIX
from .pose_file import PoseSet
from .schema import Field as Key
from .schema import Items, Name, Report, Table, Text
from .toml_file import Document
from .translations import built_in, catalogue, own

_NAMES = Items(Text(80), most=2000)
_SHELF = Table({"order": Key(_NAMES, []), "imported": Key(_NAMES, [])})
_PLAIN = Name()


@dataclass(frozen=True)
class _Shelf:
    """In which order the library is shown, and which of the own routines were imported."""

    order: tuple[str, ...] = ()
    imported: tuple[str, ...] = ()


@dataclass
class OwnRoutines:
    """The routines of a folder beside the built-in ones; `poses` are those that routines may use.

    Every change is on disk, whole, when its method returns; one that fails raises FaultsError and changes nothing.
    """

    folder: Path
    poses: PoseSet
    language: str = "en"
    """In which the built-in routines speak."""
    _read: dict[tuple[Path, int, int], RoutineEntry] = field(default_factory=dict)

    def entries(self) -> tuple[RoutineEntry, ...]:
        """Return the whole library in the person's order; a file that can't be read stands there with its faults."""
        shelf = self._shelf()
        found = {entry.name: entry for entry in self._built_in()}
        for entry in self._own(shelf):
            apart = self._apart(entry) if entry.name in found else entry
            found[apart.name] = apart
        places = {name: place for place, name in enumerate(shelf.order)}
        return tuple(sorted(found.values(), key=lambda entry: places.get(entry.name, len(places))))

    def entry(self, name: str) -> RoutineEntry:
        """Return the entry of that name.

        Raises FaultsError when there is none.
        """
        for entry in self.entries():
            if entry.name == name:
                return entry
        raise FaultsError((Fault("library", "", shown(name), "the name of a routine in the library"),))

    def routine(self, name: str) -> Routine:
        """Return the routine of that name.

        Raises FaultsError when there is none, or when it can't be read.
        """
        entry = self.entry(name)
        if entry.routine is None:
            raise FaultsError(entry.faults)
        return entry.routine

    def check(self, routine: Routine) -> tuple[Fault, ...]:
        """Return what is wrong with a routine, as a check of its file would tell it."""
        try:
            self._clean(routine)
        except FaultsError as error:
            return error.faults
        return ()

    def save(self, routine: Routine) -> Routine:
        """Keep an own routine under its name, a file that stood there is replaced; return it with texts trimmed."""
        self._refuse_built_in(routine.name)
        clean = self._clean(routine)
        self._keep(clean, routine_writer.text_of(clean))
        return clean

    def _clean(self, routine: Routine) -> Routine:
        return routine_file.read(Document("", routine_writer.table_of(routine)), self.poses)

    def duplicate(self, name: str) -> str:
        """Keep a copy of a routine as an own one, right behind it, and return its name."""
        routine = self.routine(name)
        entries = self.entries()
        title = copy_title(
            routine.title, [entry.title for entry in entries], catalogue(self.language).text("Draft", "copy")
        )
        copy = replace(routine, name=free_name(routine.name, self._taken()), title=title)
        self.save(copy)
        names = [entry.name for entry in entries]
        self.reorder([*names[: names.index(name) + 1], copy.name, *names[names.index(name) + 1 :]])
        return copy.name

    def rename(self, name: str, title: str) -> None:
        """Give an own routine another title; its name, which the log and the choices know, stays."""
        self.save(replace(self.routine(name), title=title))

    def delete(self, name: str) -> None:
        """Take an own routine out of the library; `restore` brings it back."""
        self._refuse_built_in(name)
        self.entry(name)
        self._move(self._path(name), self._deleted_path(name))

    def restore(self, name: str) -> None:
        """Bring a deleted routine back."""
        if name in self._taken():
            raise FaultsError((Fault("library", "", shown(name), "a name that is free again"),))
        self._move(self._deleted_path(name), self._path(name))

    def reorder(self, names: Sequence[str]) -> None:
        """Keep the order of the library."""
        self._keep_shelf(replace(self._shelf(), order=tuple(names)))

    def preview(self, path: Path) -> RoutineEntry:
        """Return what importing a file would add, without keeping anything; a bad file gives its faults."""
        try:
            routine = routine_file.load(path, self.poses)
        except FaultsError as error:
            return RoutineEntry(path.stem, Origin.IMPORTED, None, error.faults)
        name = free_name(routine.name, self._taken())
        return RoutineEntry(name, Origin.IMPORTED, replace(routine, name=name))

    def import_file(self, path: Path) -> str:
        """Keep a routine file as it is written, comments and all, and return its name in the library.

        Raises FaultsError when it is no good. A name that is taken gets a number.
        """
        text = toml_file.read_text(path, toml_file.MOST_BYTES)
        routine = routine_file.read(toml_file.parse(text, str(path)), self.poses)
        named = replace(routine, name=free_name(routine.name, self._taken()))
        self._keep(named, text if named == routine else self._renamed(text, routine, named))
        shelf = self._shelf()
        self._keep_shelf(replace(shelf, imported=tuple(dict.fromkeys((*shelf.imported, named.name)))))
        return named.name

    def export(self, name: str, path: Path) -> None:
        """Write a routine's file somewhere else, as it stands in the library."""
        entry = self.entry(name)
        source = asset("routines") / f"{name}{SUFFIX}" if not entry.may_change else self._path(name)
        _write(path, toml_file.read_text(source, toml_file.MOST_BYTES))

    def _built_in(self) -> Iterator[RoutineEntry]:
        for path in sorted(asset("routines").glob(f"*{SUFFIX}"), key=lambda path: (path.stem != "hamstring", path)):
            yield self._entry(path, Origin.BUILT_IN)

    def _own(self, shelf: _Shelf) -> Iterator[RoutineEntry]:
        try:
            paths = sorted(path for path in self.folder.iterdir() if path.suffix == SUFFIX and path.name[0] != ".")
        except OSError:
            return
        for path in paths:
            yield self._entry(path, Origin.IMPORTED if path.stem in shelf.imported else Origin.OWN)

    def _entry(self, path: Path, origin: Origin) -> RoutineEntry:
        try:
            status = path.stat()
            key = (path, status.st_mtime_ns, status.st_size)
        except OSError as error:
            return RoutineEntry(path.stem, origin, None, (_fault(path, error, "a readable file", CANT_READ),))
        if key not in self._read:
            self._read[key] = self._loaded(path, origin)
        return replace(self._read[key], origin=origin)

    def _loaded(self, path: Path, origin: Origin) -> RoutineEntry:
        try:
            routine = routine_file.load(path, self.poses)
        except FaultsError as error:
            return RoutineEntry(path.stem, origin, None, error.faults)
        if routine.name != path.stem:
            # Two files with one name inside, such as a syncing program's conflict copy, would share log and choices.
            expected = f"“{path.stem}”, or a file named {routine.name}{SUFFIX}"
            fault = Fault(str(path), "name", shown(routine.name), expected)
            return RoutineEntry(path.stem, origin, None, (fault,))
        spoken = built_in(routine, self.language) if origin is Origin.BUILT_IN else own(routine)
        return RoutineEntry(routine.name, origin, spoken)

    def _apart(self, entry: RoutineEntry) -> RoutineEntry:
        """Return an entry whose name a built-in routine has: shown under its file's name, never in its place."""
        file = f"{entry.name}{SUFFIX}"
        fault = Fault(str(self.folder / file), "", shown(entry.name), "a name that no built-in routine has")
        return RoutineEntry(file, entry.origin, None, (fault,))

    def _taken(self) -> set[str]:
        return {entry.name for entry in self.entries()}

    def _refuse_built_in(self, name: str) -> None:
        if any(entry.name == name for entry in self._built_in()):
            expected = "a routine of your own: duplicate a built-in one to change it"
            raise FaultsError((Fault("library", "", shown(name), expected),))

    def _path(self, name: str) -> Path:
        return self.folder / (name if name.endswith(SUFFIX) else f"{name}{SUFFIX}")

    def _deleted_path(self, name: str) -> Path:
        return self.folder / ".deleted" / self._path(name).name

    def _keep(self, routine: Routine, text: str) -> None:
        """Write a routine's file after reading the text once more: nothing is kept that couldn't be loaded."""
        path = self._path(routine.name)
        if routine_file.read(toml_file.parse(text, str(path)), self.poses) != routine:
            raise FaultsError((Fault(str(path), "", "a routine that its file can't hold", "texts in composed form"),))
        _write(path, text)

    @staticmethod
    def _renamed(text: str, routine: Routine, named: Routine) -> str:
        """Return a routine's text under another name, with its comments where the name can be found in it."""
        line = toml_file.parse(text, "").line_of("name")
        if line is not None:
            lines = text.split("\n")
            lines[line - 1] = lines[line - 1].replace(f'"{routine.name}"', f'"{named.name}"', 1)
            changed = "\n".join(lines)
            try:
                if routine_file.read(toml_file.parse(changed, "")) == named:
                    return changed
            except FaultsError:
                pass
        return routine_writer.text_of(named)

    @staticmethod
    def _move(source: Path, target: Path) -> None:
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            source.replace(target)
            atomic_file.sync_folder(target.parent)
            atomic_file.sync_folder(source.parent)
        except OSError as error:
            raise FaultsError((_fault(source, error, "a file that can be moved", CANT_MOVE),)) from error

    def _shelf(self) -> _Shelf:
        path = self.folder / f".library{SUFFIX}"
        try:
            document = toml_file.read(path)
        except FaultsError:
            return _Shelf()  # The order only: without it every routine is still there.
        row = _SHELF.check(document.table, "", Report(document))
        lists = {key: tuple(value) for key, value in row.items() if isinstance(value, list)}
        return _Shelf(**lists)

    def _keep_shelf(self, shelf: _Shelf) -> None:
        rows = {"order": list(shelf.order), "imported": list(shelf.imported)}
        _write(self.folder / f".library{SUFFIX}", tomli_w.dumps(rows))


def _write(path: Path, text: str) -> None:
    try:
        atomic_file.write(path, text.encode("utf-8"))
    except OSError as error:
        raise FaultsError((_fault(path, error, "a place that can be written to", CANT_WRITE),)) from error


def _fault(path: Path, error: OSError, expected: str, failed: str) -> Fault:
    return Fault(str(path), "", error.strerror or str(error), expected, failed=failed)
