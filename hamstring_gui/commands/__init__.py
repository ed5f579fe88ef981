"""What the command line does: one file for each command, with a function `run`."""
