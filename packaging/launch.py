"""Starts the program from a bundle, which has no package to run as a module."""

import sys

from hamstring_gui.cli import main

sys.exit(main())
