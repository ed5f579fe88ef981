"""The composition root: makes clock, log, session, sound and window, and hands each what it needs."""
