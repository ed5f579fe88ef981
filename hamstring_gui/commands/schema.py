"""Prints the JSON Schema of routine files, made from the declarations that check them."""

from __future__ import annotations

import argparse
import json

from hamstring_gui.store.routine_format import ROUTINE


def run(_args: argparse.Namespace) -> int:
    """Print the schema."""
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A routine of hamstring-gui"}
    print(json.dumps(head | ROUTINE.json_schema(), indent=2))
    return 0
