"""Where things are kept: paths, files and the session log."""
