"""The log: all sessions, one in full, and the log's data."""
